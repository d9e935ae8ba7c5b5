"""The field's terms 术语: kinds of claim, ways an employment ends, protected states, with their names.

The words are those of the statutes; the English ones are fixed in `docs/glossary.md`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from laborcalc.foundation.shown import claims
from laborcalc.foundation.text import Lang, Text


class Kind(StrEnum):
    """The claims 请求项目 that a labour dispute may contain; each is declared on a card beside its rule.

    A program that adds a claim of its own gives it a kind by `of`.
    """

    UNPAID_WAGES = "unpaid_wages"
    MINIMUM_WAGE_SHORTFALL = "minimum_wage_shortfall"
    OVERTIME_PAY = "overtime_pay"
    ANNUAL_LEAVE_PAY = "annual_leave_pay"
    SICK_PAY = "sick_pay"
    STOPPAGE_PAY = "stoppage_pay"
    MATERNITY_PAY = "maternity_pay"
    PROBATION_DAMAGES = "probation_damages"
    ECONOMIC_COMPENSATION = "economic_compensation"
    NOTICE_PAY = "notice_pay"
    UNLAWFUL_TERMINATION_DAMAGES = "unlawful_termination_damages"
    DOUBLE_WAGES = "double_wages"
    ADDITIONAL_COMPENSATION = "additional_compensation"
    WAGES_DURING_DISPUTE = "wages_during_dispute"
    NON_COMPETE_COMPENSATION = "non_compete_compensation"
    MEDICAL_SUBSIDY = "medical_subsidy"
    INJURY_MEDICAL = "injury_medical"
    INJURY_HOSPITAL_MEALS = "injury_hospital_meals"
    INJURY_OUTSIDE_TRAVEL = "injury_outside_travel"
    INJURY_AIDS = "injury_aids"
    INJURY_ASSESSMENT_FEE = "injury_assessment_fee"
    INJURY_LEAVE_WAGES = "injury_leave_wages"
    INJURY_LEAVE_NURSING = "injury_leave_nursing"
    INJURY_GAP_PAY = "injury_gap_pay"
    INJURY_LIVING_NURSING = "injury_living_nursing"
    DISABILITY_LUMP_SUM = "disability_lump_sum"
    DISABILITY_ALLOWANCE = "disability_allowance"
    INJURY_WAGE_DROP_SUPPLEMENT = "injury_wage_drop_supplement"
    INJURY_MEDICAL_SUBSIDY = "injury_medical_subsidy"
    INJURY_EMPLOYMENT_SUBSIDY = "injury_employment_subsidy"
    DEATH_FUNERAL = "death_funeral"
    DEATH_DEPENDANTS = "death_dependants"
    DEATH_LUMP_SUM = "death_lump_sum"
    INJURY_BASE_DIFFERENCE = "injury_base_difference"
    TRAINING_PENALTY = "training_penalty"
    NON_COMPETE_PENALTY = "non_compete_penalty"
    NON_COMPETE_RETURN = "non_compete_return"
    WORKER_DAMAGE = "worker_damage"
    NO_NOTICE_DAMAGE = "no_notice_damage"
    ALLOWANCE_RETURN = "allowance_return"
    OWN_SHARE = "own_share"
    PAY_RETURN = "pay_return"
    CERTIFICATE_LOSS = "certificate_loss"
    DEPOSIT_RETURN = "deposit_return"
    EXPENSE_REIMBURSEMENT = "expense_reimbursement"
    YEAR_END_BONUS = "year_end_bonus"
    EQUAL_PAY_DIFFERENCE = "equal_pay_difference"
    SETTLEMENT_SUM = "settlement_sum"
    LAWYER_FEE = "lawyer_fee"
    MORAL_DAMAGES = "moral_damages"
    APOLOGY = "apology"
    EQUITY_INTEREST = "equity_interest"
    TAX_REFUND = "tax_refund"
    ADMINISTRATIVE_FINE = "administrative_fine"
    MATERNITY_ALLOWANCE_LOSS = "maternity_allowance_loss"
    MATERNITY_MEDICAL_LOSS = "maternity_medical_loss"
    MATERNITY_TOP_UP = "maternity_top_up"
    PROTECTED_PERIOD_LOSS = "protected_period_loss"
    MEDICAL_LOSS = "medical_loss"
    PENSION_LOSS = "pension_loss"
    NON_WORK_DEATH = "non_work_death"
    CONTRIBUTIONS_IN_ARREARS = "contributions_in_arrears"
    HOUSING_FUND = "housing_fund"
    INSURANCE_DECISION = "insurance_decision"
    UNEMPLOYMENT_LOSS = "unemployment_loss"
    RURAL_LIVING_SUBSIDY = "rural_living_subsidy"
    SELF_PAID_CONTRIBUTIONS = "self_paid_contributions"
    EMPLOYER_SHARE_DEDUCTED = "employer_share_deducted"

    def title(self, lang: Lang = "zh") -> str:
        """What it is called 请求的名称.

        >>> Kind.OVERTIME_PAY.title(), Kind.OVERTIME_PAY.title("en")
        ('加班费', 'overtime pay')
        """
        name: Text = claims().name_of(self)
        return name.say(lang)

    @classmethod
    def of(cls, value: str) -> Kind:
        """The kind of that value, made where it is not one of the list.

        >>> Kind.of("sick_pay") is Kind.SICK_PAY
        True
        """
        if value in cls._value2member_map_:
            return cls(value)
        kind = _ADDED.setdefault(value, str.__new__(cls, value))
        kind._name_, kind._value_ = value.upper(), value
        return kind

    @classmethod
    def _missing_(cls, value: object) -> Kind | None:
        return _ADDED.get(value) if isinstance(value, str) else None


_ADDED: dict[object, Kind] = {}


class Ground(StrEnum):
    """How the employment ended 解除或终止事由 (rows of R-COMP-01)."""

    AGREEMENT_EMPLOYER_PROPOSED = "agreement_employer_proposed"
    AGREEMENT_WORKER_PROPOSED = "agreement_worker_proposed"
    RESIGNATION = "resignation"
    QUIT_NO_PROTECTION = "quit_no_protection"
    QUIT_UNPAID_WAGES = "quit_unpaid_wages"
    QUIT_NO_SOCIAL_INSURANCE = "quit_no_social_insurance"
    QUIT_UNLAWFUL_RULES = "quit_unlawful_rules"
    QUIT_VOID_CONTRACT = "quit_void_contract"
    QUIT_COERCION = "quit_coercion"
    PROBATION_FAILURE = "probation_failure"
    SERIOUS_MISCONDUCT = "serious_misconduct"
    MEDICAL = "medical"
    INCOMPETENCE = "incompetence"
    OBJECTIVE_CHANGE = "objective_change"
    REDUNDANCY = "redundancy"
    DISMISSAL_WITHOUT_GROUND = "dismissal_without_ground"
    EXPIRY_EMPLOYER_ENDS = "expiry_employer_ends"
    EXPIRY_WORKER_REFUSES_SAME_TERMS = "expiry_worker_refuses_same_terms"
    TASK_COMPLETED = "task_completed"
    REFUSAL_TO_SIGN_FIRST_MONTH = "refusal_to_sign_first_month"
    REFUSAL_TO_SIGN_LATER = "refusal_to_sign_later"
    RETIREMENT = "retirement"
    DEATH = "death"
    BANKRUPTCY = "bankruptcy"
    DISSOLUTION = "dissolution"
    OPERATING_TERM_ENDS = "operating_term_ends"
    VOID_CONTRACT = "void_contract"
    INJURED_WORKER_ASKS = "injured_worker_asks"
    DISPATCH_REFUSES_EQUAL_POSTING = "dispatch_refuses_equal_posting"
    DISPATCH_QUITS_WORSE_POSTING = "dispatch_quits_worse_posting"
    AGREED_CONDITION = "agreed_condition"
    ENDED_AFTER_EXPIRED_TERM = "ended_after_expired_term"
    MERGER_OR_CHANGE = "merger_or_change"


class Protection(StrEnum):
    """States in which the employer may not dismiss under Art. 40/41 (LCL 42, R-COMP-03)."""

    OCCUPATIONAL_DISEASE_CHECK = "occupational_disease_check"
    INJURY_INCAPACITY = "injury_incapacity"
    MEDICAL_PERIOD = "medical_period"
    MATERNITY = "maternity"
    NEAR_RETIREMENT = "near_retirement"
    OTHER_LAW = "other_law"


EvidenceKind = Literal[
    "labour_contract", "offer_or_entry_form", "bank_wage_payment", "private_account_payment", "payroll_sheet",
    "tax_record", "social_insurance_record", "attendance_record", "attendance_app", "roster", "leave_approval",
    "work_chat", "work_email", "order_or_discipline", "rules_acknowledged", "dismissal_document", "work_badge",
    "uniform", "business_card", "work_product", "client_document", "seal_or_authority", "coworker_testimony",
    "third_party_testimony", "photo_or_video", "inspection_record", "injury_recognition", "police_record",
    "prior_judgment", "employer_admission", "recording", "platform_dispatch_record", "exclusive_service",
    "provided_tools", "core_business", "employment_certificate", "debt_note", "deposit_or_training_receipt",
    "award_certificate", "permit_naming_employer", "liability_policy", "admission_out_of_court", "hired_for_a_post",
    "paid_by_other_company", "related_company",
    "free_to_refuse_tasks", "free_to_substitute", "own_hours", "several_clients", "bargained_share",
    "invoices_as_business", "own_tools_and_risk", "paid_per_project", "own_business_registration",
    "genuine_cooperation_agreement", "contractor_hired_worker", "other_employer", "no_management", "pension_drawn",
    "student_status", "family_or_partner", "resignation_or_settlement", "payroll_without_name", "long_silence",
    "service_fee_label", "not_core_business", "insurance_parked", "no_work_done", "negative_judgment",
    "arranged_by_school", "prescribed_management", "attached_vehicle", "agreement_under_another_title",
]  # fmt: skip
# Who the worker is and where, as far as it decides what to look for first and which law applies.
Situation = Literal[
    "office", "site_worker", "platform_rider", "streamer", "dispatched", "subcontracted", "retired", "intern",
    "foreigner", "domestic", "family_firm", "insurance_agent", "foreman", "committee_member",
]  # fmt: skip

PROTECTION_NAMES: dict[Protection, Text] = {
    Protection.OCCUPATIONAL_DISEASE_CHECK: Text("接触职业病危害未作离岗检查或在诊断期", "no exit check after hazardous work, or under diagnosis"),
    Protection.INJURY_INCAPACITY: Text("职业病或工伤致丧失（部分）劳动能力", "lost capacity through occupational disease or injury"),
    Protection.MEDICAL_PERIOD: Text("规定的医疗期内", "within the medical period"),
    Protection.MATERNITY: Text("孕期、产期、哺乳期", "pregnancy, birth, nursing"),
    Protection.NEAR_RETIREMENT: Text("连续工作满十五年且距退休不足五年", "15 years here and under five to retirement"),
    Protection.OTHER_LAW: Text("法律规定的其他情形", "other law"),
}  # fmt: skip

# The two words of the statute for an ending: by a decision, and of the contract itself.
DISMISSED, EXPIRED = "解除", "终止"

# Words that several rules print in their steps.
PAID = Text("已付", "paid")
FROM_TO = Text("{first}至{last}", "{first} to {last}")
ITEM_FROM_TO = Text("{item} {start}至{end}", "{item} {start} to {end}")


# What may be owed, by `arrears[].item` of a case file.
ITEM_NAMES: dict[str, Text] = {
    "wages": Text("工资", "wages"),
    "commission": Text("提成", "commission"),
    "bonus": Text("奖金", "bonus"),
    "allowance": Text("津贴", "allowance"),
    "benefit": Text("福利待遇", "benefit"),
    "deduction": Text("违法扣款", "deduction wrongly taken"),
}


SECOND_WAGE = Text("未订立书面劳动合同二倍工资差额", "second wage for the missing written contract")


PART_ASKED = Text(
    "{start}至{end}只计请求期间以内的部分", "of {start} to {end} only what lies inside the period asked for is counted"
)
UNDATED = Text(
    "{path}：未填日期，是否在请求的期间之内无从判断，已全部计入；请填写日期，或者只填请求期间以内的",
    "{path} has no date, so whether it lies inside the period asked for cannot be told: it is counted in full; state the date, or only what lies inside",
)
COUNTED_WHOLE = Text(
    "{path}：只有部分在请求的期间之内，所填数额不能拆分，按全部计入",
    "{path}: only a part lies inside the period asked for; what is stated for the whole cannot be cut and is counted in full",
)
PAID_FOR_THE_WHOLE = Text(
    "{path}是整段期间已付的数额，已全额扣除；只请求其中一段的，请按该段填写",
    "{path} is what was paid for the whole time and is taken off in full; where only a part is asked for, state that of the part",
)
