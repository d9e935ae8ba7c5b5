"""No fact is asked for in vain: for each field of the case file another value gives another result, or another document."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc
from tests import duties, liables, losses
from tests.witnesses import every_field, is_shown, outcome

JOB = {"start": "2020-01-01", "last_day": "2026-06-30"}
BASE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21", "employment": JOB, "pay": {"monthly": "8700"}}
ENDED = BASE | {"termination": {"ground": "dismissal_without_ground"}}
# An hour of overtime a day for a quarter of comprehensive hours, by cycle and by clock.
APPROVED = JOB | {"hours_system": "comprehensive", "hours_system_approved": True, "hour_cycle": "quarter"}
CYCLE = {"start": "2026-01-01", "end": "2026-03-31", "hours": "560", "holiday_hours": "8"}
CLOCK = {"on": "2026-03-02", "start": "09:00", "end": "20:00", "rest": "1"}
YEAR_TO_JUNE = [*(f"2025-{month:02}" for month in range(7, 13)), *(f"2026-{month:02}" for month in range(1, 7))]
NO_REST = {"on": "2026-03-02", "start": "09:00", "end": "20:00"}
HEAT = {"start": "2026-06-01", "end": "2026-08-31", "days": "60", "rate": "10"}
STOP = {"start": "2025-03-01", "end": "2025-06-30"}
EVENT = {"kind": "demand", "on": "2025-05-01"}
FELL = ENDED | {
    "employment": {"start": "2015-01-01", "last_day": "2024-06-30"},
    "filed_on": "2026-02-01",
    "limitation_pleaded": True,
}
YEAR = {"year": 2027, "holidays": ["2027-01-01", "2027-02-05"], "off": ["2027-02-09"], "work": ["2027-02-20"]}
LATER = {"region": "110000", "as_of": "2027-12-31", "employment": {"start": "2020-01-01"}, "pay": {"monthly": "8700"}}
ARREARS = {"arrears": [{"start": "2026-01-01", "end": "2026-03-31"}]}
ORDER = {"ordered_on": "2026-08-01", "deadline": "2026-08-15", "amount": "20000"}
DEBT = {"principal": "100000", "performance_ends": "2026-01-10", "payments": [{"on": "2026-04-20", "amount": "50000"}]}
SLIP = {"month": "2026-01", "due": "2600"}
STAGES = {"accepted_on": "2026-09-05"}
BACK = {"ground": "dismissal_without_ground", "reinstatement_wanted": True}
WORKED = {"kind": "employer_admission", "source": "employer", "authenticity": "own_note"}
Witness = tuple[dict[str, Any], dict[str, Any]]  # two cases that differ in the field alone


def differ(base: dict[str, Any], part: str, one: Any, other: Any) -> Witness:
    """A case with `part` (a field, or a field of a part) as the one and as the other."""
    head, _, name = part.partition(".")
    if not name:
        return base | {head: one}, base | {head: other}
    held = base.get(head) or {}
    return base | {head: held | {name: one}}, base | {head: held | {name: other}}


def entry(base: dict[str, Any], field: str, row: dict[str, Any], /, **other: Any) -> Witness:
    """A case with one entry of a list, and with another value in it."""
    return differ(base, field, [row], [row | other])


HURT = {
    "date": "2025-03-01", "recognised_on": "2025-05-01", "grade": 9, "graded_on": "2025-12-01", "insured": "no",
    "true_wage_12m": "9000", "average_wage": [{"amount": "11000"}],
}  # fmt: skip
STAY = {"start": "2025-03-01", "end": "2025-03-10"}
LATER_ILL = {"start": "2025-09-01", "end": "2025-10-31"}
PLEADED = {"start": "2025-06-01", "end": "2025-06-30", "cause": "确认劳动关系的仲裁"}
BILL = {"amount": "1000", "in_catalogue": True}
BY_DRIVER = {"items": [{"kind": "medical", "amount": "400"}]}
REVIEWED = {"on": "2026-03-01", "kind": "second_instance", "grade": 8}


def hurt(field: str, one: Any, other: Any, base: dict[str, Any] | None = None, /, **more: Any) -> Witness:
    """A work injury with a field of it as the one and as the other; `a.b` is a field of a part, or of the one entry of a list."""
    cases = []
    for value in (one, other):
        injury = {**HURT, **more}
        head, _, name = field.partition(".")
        part = injury.get(head)
        if not name:
            injury[head] = value
        elif isinstance(part, list):
            injury[head] = [part[0] | {name: value}]
        else:
            injury[head] = part | {name: value}
        cases.append((BASE if base is None else base) | {"injury": injury})
    return cases[0], cases[1]


PARENT = {
    "relation": "parent",
    "birth": "1968-06-01",
    "incapable": False,
}  # 57 at the death: a woman draws, a man does not
OPEN_ENDING = {"ended_on": "2026-06-30", "ended_by": "worker", "birth": "1972-01-01", "sex": "female"}
QUIT = BASE | {"termination": {"ground": "resignation"}}
BOUND = {"cost": "60000", "months": 36, "served": 24}
DUTY = {
    "start": "2026-07-01", "end": "2026-12-31", "agreed_monthly": "3000", "paid": "9000", "penalty_agreed": "90000",
    "breach_start": "2026-08-01",
}  # fmt: skip
PAID_INSTEAD = {"monthly": "300", "start": "2021-01-01", "end": "2021-12-31", "back_paid_on": "2026-03-02"}
HARM = {"loss": "9000", "fault": "intent"}
AT_ONCE = {"notice_given": False, "proved_loss": "800"}
LENT = {"kind": "advance", "amount": "1000", "yearly_rate": "0.05", "start": "2026-01-01", "end": "2026-03-31"}
NETTED = {"amount": "100", "why": "penalty", "accepted": True}


def of_part(base: dict[str, Any], part: str, held: dict[str, Any], name: str, other: Any) -> Witness:
    """A case with a part as it is held, and with one fact of it another."""
    return base | {part: held}, base | {part: held | {name: other}}


BY_EMPLOYER: dict[str, Witness] = {
    "Training.cost": of_part(QUIT, "training", BOUND, "cost", "50000"),
    "Training.wages": of_part(QUIT, "training", BOUND, "wages", "6000"),
    "Training.months": of_part(QUIT, "training", BOUND, "months", 30),
    "Training.served": of_part(QUIT, "training", BOUND, "served", 25),
    "Training.start": of_part(QUIT, "training", {"cost": "60000", "months": 36, "start": "2025-01-01"}, "start", "2025-02-01"),
    "Training.agreed": of_part(QUIT, "training", BOUND, "agreed", "100"),
    "Case.training": differ(QUIT, "training", None, BOUND),
    "NonCompete.paid_until": of_part(BASE, "non_compete", DUTY, "paid_until", "2026-08-31"),
    "NonCompete.secrets": of_part(BASE, "non_compete", DUTY, "secrets", False),
    "NonCompete.penalty_agreed": of_part(BASE, "non_compete", DUTY, "penalty_agreed", "80000"),
    "NonCompete.breach_start": of_part(BASE, "non_compete", DUTY, "breach_start", "2026-09-01"),
    "NonCompete.breach_end": of_part(BASE, "non_compete", DUTY, "breach_end", "2026-09-01"),
    "NonCompete.breach_days": of_part(BASE, "non_compete", DUTY | {"breach_start": None, "breach_days": "9"}, "breach_days", "10"),
    "Case.allowance": differ(BASE, "allowance", None, PAID_INSTEAD),
    "Allowance.monthly": of_part(BASE, "allowance", PAID_INSTEAD, "monthly", "310"),
    "Allowance.start": of_part(BASE, "allowance", PAID_INSTEAD, "start", "2021-02-01"),
    "Allowance.end": of_part(BASE, "allowance", PAID_INSTEAD, "end", "2021-11-30"),
    "Allowance.paid": of_part(BASE, "allowance", PAID_INSTEAD, "paid", "100"),
    "Allowance.separate_item": of_part(BASE, "allowance", PAID_INSTEAD, "separate_item", False),
    "Allowance.below_minimum": of_part(BASE, "allowance", PAID_INSTEAD, "below_minimum", True),
    "Allowance.back_paid_on": of_part(BASE, "allowance", PAID_INSTEAD, "back_paid_on", None),
    "Allowance.own_share_advanced": of_part(BASE, "allowance", PAID_INSTEAD, "own_share_advanced", "10"),
    "Case.damage": differ(BASE, "damage", None, HARM),
    "Damage.loss": of_part(BASE, "damage", HARM, "loss", "8000"),
    "Damage.fault": of_part(BASE, "damage", HARM, "fault", "slight"),
    "Damage.on": of_part(BASE, "damage", HARM, "on", "2026-03-02"),
    "Damage.agreed_sum": of_part(BASE, "damage", HARM, "agreed_sum", "5000"),
    "Damage.paid": of_part(BASE, "damage", HARM, "paid", "100"),
    "Case.departure": differ(QUIT, "departure", None, AT_ONCE),
    "Departure.notice_given": of_part(QUIT, "departure", AT_ONCE, "notice_given", True),
    "Departure.proved_loss": of_part(QUIT, "departure", AT_ONCE, "proved_loss", "900"),
    "Departure.lump_sum": of_part(QUIT, "departure", AT_ONCE, "lump_sum", "8000"),
    "Case.repayments": differ(BASE, "repayments", [], [LENT]),
    "Repayment.kind": entry(BASE, "repayments", LENT, kind="loan"),
    "Repayment.amount": entry(BASE, "repayments", LENT, amount="1100"),
    "Repayment.repaid": entry(BASE, "repayments", LENT, repaid="100"),
    "Repayment.yearly_rate": entry(BASE, "repayments", LENT, yearly_rate="0.06"),
    "Repayment.start": entry(BASE, "repayments", LENT, start="2026-02-01"),
    "Repayment.end": entry(BASE, "repayments", LENT, end="2026-04-30"),
    "Case.set_off": differ(BASE | ARREARS, "set_off", [], [NETTED]),
    "SetOff.amount": entry(BASE | ARREARS, "set_off", NETTED, amount="90"),
    "SetOff.why": entry(BASE | ARREARS, "set_off", NETTED | {"accepted": None}, why="own_share"),
    "SetOff.accepted": entry(BASE | ARREARS, "set_off", NETTED, accepted=False),
}  # fmt: skip
JOBLESS = ENDED | {"unemployment": {"cause": "not_insured"}}
BRANCH = {"branch": "unemployment", "insured": True, "end": "2024-12-31"}
TAKEN = {"start": "2025-01-01", "end": "2025-12-31", "agreed": "2000", "paid": "1300", "own_shares": "210"}
IN_TIME = TAKEN | {"own_shares": None, "start": "2024-01-01", "end": "2024-12-31"}
FEE = {"branch": "pension", "amount": "9000", "start": "2025-01-01", "end": "2025-12-31"}
IN_2024 = {"claims": [{"kind": "self_paid_contributions", "start": "2024-01-01", "end": "2024-12-31"}]}
UNINSURED = BASE | {"termination": {"ground": "quit_no_social_insurance"}}


def jobless(field: str, one: Any, other: Any, base: dict[str, Any] | None = None, /, **more: Any) -> Witness:
    """A loss of unemployment benefit with a field of it as the one and as the other."""
    held = JOBLESS if base is None else base
    cases = [held | {"unemployment": {"cause": "not_insured", **more, field: value}} for value in (one, other)]
    return cases[0], cases[1]


def one_of(field: str, row: dict[str, Any], base: dict[str, Any] = BASE, /, **other: Any) -> Witness:
    """One entry of a list of the part on insurance, and with another value in it."""
    cases = [base | {"social_insurance": {field: [entry]}} for entry in (row, row | other)]
    return cases[0], cases[1]


WITNESSES: dict[str, Witness] = BY_EMPLOYER | {
    "Case.disputed": differ(ENDED, "disputed", {}, {"pay.monthly": ["8000"]}),
    "InsuredTime.branch": one_of("branches", BRANCH, JOBLESS, branch="pension"),
    "InsuredTime.insured": one_of("branches", BRANCH, JOBLESS, insured=False),
    "InsuredTime.start": one_of("branches", BRANCH, JOBLESS, start="2022-01-01"),
    "InsuredTime.end": one_of("branches", BRANCH, JOBLESS, end="2022-12-31"),
    "InsuredTime.base": differ(
        BASE, "social_insurance", {"branches": [BRANCH], "deducted": [IN_TIME]},
        {"branches": [BRANCH | {"base": "3000"}], "deducted": [IN_TIME]},
    ),
    "SharesTaken.start": one_of("deducted", TAKEN, start="2025-02-01"),
    "SharesTaken.end": one_of("deducted", TAKEN, end="2025-11-30"),
    "SharesTaken.agreed": one_of("deducted", TAKEN, agreed="2100"),
    "SharesTaken.own_shares": one_of("deducted", TAKEN, own_shares="200"),
    "SelfPaid.start": one_of("self_paid", FEE, BASE | IN_2024, start="2024-12-31"),
    "SelfPaid.end": one_of("self_paid", FEE | {"start": "2023-01-01"}, BASE | IN_2024, end="2023-12-31"),
    "Waiver.signed_on": differ(UNINSURED, "social_insurance", {"waiver": {}}, {"waiver": {"signed_on": "2020-01-01"}}),
    "SocialInsurance.branches": differ(JOBLESS, "social_insurance.branches", [], [BRANCH]),
    "SocialInsurance.back_paid_on": differ(JOBLESS | {"unemployment": {"cause": "not_insured", "waived_on": "2026-08-01"}}, "social_insurance.back_paid_on", None, "2026-07-15"),
    "LocalBenefit.subsidy": jobless("local", {}, {"subsidy": "5000"}, BASE | {"worker": {"rural_migrant": True}, "termination": {"ground": "resignation"}}),
    "Unemployment.refused_on": jobless("refused_on", None, "2026-08-01"),
    "Unemployment.reemployed_on": jobless("reemployed_on", None, "2026-08-15"),
    "Unemployment.months_lost": jobless("months_lost", "3", "4", None, cause="papers_withheld"),
    "Unemployment.contribution_wage": jobless("contribution_wage", "5000", "6000", JOBLESS | {"region": "440100"}),
    "HospitalStay.inside_area": hurt("hospital.inside_area", True, False, hospital=[STAY]),
    "LeaveGap.start": hurt("gap.start", "2025-09-01", "2025-10-01", gap=LATER_ILL),
    "LeaveGap.end": hurt("gap.end", "2025-10-31", "2025-11-30", gap=LATER_ILL),
    "LeaveGap.paid": hurt("gap.paid", "0", "100", gap=LATER_ILL),
    "Suspension.start": hurt("suspensions.start", "2025-06-01", "2025-06-02", recognised_on=None, suspensions=[PLEADED]),
    "Suspension.end": hurt("suspensions.end", "2025-06-30", "2025-07-31", recognised_on=None, suspensions=[PLEADED]),
    "Suspension.cause": hurt("suspensions.cause", "", "不可抗力", recognised_on=None, suspensions=[PLEADED]),
    "AverageWage.series": hurt("average_wage.series", None, "全口径"),
    "MedicalCost.on": hurt("medical.on", "2025-03-02", "2025-06-02", insured="late", insured_from="2025-04-01", medical=[BILL]),
    "MedicalCost.paid_by": hurt("medical.paid_by", "worker", "driver", medical=[BILL]),
    "ThirdPartyItem.kind": hurt("third_party.items", [{"kind": "medical", "amount": "400"}], [{"kind": "other", "amount": "400"}], medical=[BILL], third_party={}),
    "ThirdPartyItem.amount": hurt("third_party.items", [{"kind": "medical", "amount": "400"}], [{"kind": "medical", "amount": "500"}], medical=[BILL], third_party={}),
    "ThirdParty.items": hurt("third_party.items", [], [{"kind": "medical", "amount": "400"}], medical=[BILL], third_party={}),
    "ThirdParty.amount": hurt("third_party.amount", None, "400", medical=[BILL], third_party={}),
    "Injury.third_party": hurt("third_party", None, BY_DRIVER, medical=[BILL]),
    "Settlement.date": hurt("settlement.date", "2025-04-01", "2026-01-05", settlement={"amount": "1000"}),
    "Settlement.before_grading": hurt("settlement.before_grading", True, False, settlement={"amount": "1000", "before_recognition": False}),
    "Chain.units": hurt("chain.units", [], [{"name": "甲公司"}], chain={"kind": "subcontract"}),
    "ChainUnit.name": hurt("chain.units", [{"name": "乙公司"}], [{"name": "甲公司"}], chain={"kind": "subcontract"}),
    "ChainUnit.capacity": hurt("chain.units", [{"name": "甲公司", "capacity": True}], [{"name": "甲公司", "capacity": False}], chain={"kind": "subcontract"}),
    "Regrading.on": hurt("regradings.on", "2026-03-01", "2026-05-01", grade=5, care_need="part", suitable_work=False, regradings=[REVIEWED | {"kind": "review", "grade": 6}]),
    "Regrading.kind": hurt("regradings.kind", "second_instance", "review", regradings=[REVIEWED]),
    "Regrading.grade": hurt("regradings.grade", 8, 7, regradings=[REVIEWED]),
    "Injury.regradings": hurt("regradings", [], [REVIEWED]),
    "Injury.undisputed": hurt("undisputed", False, True, recognised_on=None),
    "Injury.suspensions": hurt("suspensions", [], [PLEADED], recognised_on=None),
    "Injury.months_in_base": hurt("months_in_base", None, "0", true_wage_12m=None),
    "Injury.gap": hurt("gap", None, LATER_ILL),
    "Injury.suitable_work": hurt("suitable_work", True, False, grade=5),
    "Injury.wage_before": hurt("wage_before", "9000", "8800", ENDED | {"region": "410100"}, wage_after="8000"),
    "Injury.work_type": hurt("work_type", "worker", "cadre", **OPEN_ENDING),
    "Injury.city_factor": hurt("city_factor", "1", "1.1", BASE | {"region": "320100"}, **OPEN_ENDING | {"birth": "1990-01-01"}),
    "Dependant.sex": hurt("death.dependants", [PARENT | {"sex": "male"}], [PARENT | {"sex": "female"}], death={"date": "2026-02-01"}),
    "LocalSums.medical_step": hurt("local.medical_step", "1", "0.8", local={"medical_months": "6"}, **OPEN_ENDING),
    "Injury.refused_what": hurt("refused_what", "", "拒绝治疗", care_need="part", refused_from="2026-06-01"),
    "Case.region": differ(ENDED | {"pay": {"average_12_months": "60000"}}, "region", "110000", "440300"),
    "Case.district": differ(BASE | {"region": "青岛", "pay": {"payslips": [{"month": "2026-01", "due": "2300"}]}}, "district", "黄岛区", "平度市"),
    "Case.employer_seat": differ(ENDED, "employer_seat", None, "440300"),
    "Case.limitation_events": differ(FELL, "limitation_events", [], [EVENT]),
    "Case.proceedings": differ(ENDED, "proceedings", None, {"award_received_on": "2026-11-01"}),
    "Case.worker": differ(ENDED, "worker", {}, {"status": "drawing_pension"}),
    "Case.pay": differ(ENDED, "pay", {}, {"monthly": "8700"}),
    "Case.timesheet": differ(BASE, "timesheet", None, {"rows": [CLOCK]}),
    "Case.hour_cycles": differ(BASE | {"employment": APPROVED}, "hour_cycles", [], [CYCLE]),
    "Case.stoppages": differ(BASE, "stoppages", [], [STOP]),
    "Case.maternity_leaves": differ(BASE, "maternity_leaves", [], [{"start": "2024-01-01", "end": "2024-04-07"}]),
    "Case.heat": differ(BASE, "heat", [], [HEAT]),
    "Case.disputes": differ(BASE, "disputes", [], [{"start": "2024-01-01", "end": "2024-06-30"}]),
    "Case.payment_orders": differ(BASE | ARREARS, "payment_orders", [], [ORDER]),
    "Case.judgment_debt": differ(BASE, "judgment_debt", None, DEBT),
    "Case.given": differ(ENDED | {"pay": {"average_12_months": "60000"}}, "given", {}, {"local_average_wage": "10000"}),
    "Case.readings": differ(BASE | {"arrears": [{"start": "2026-03-16", "end": "2026-03-31"}]}, "readings", {}, {"D-31": "calendar_days"}),
    "HourCycle.start": entry(BASE | {"employment": APPROVED}, "hour_cycles", CYCLE, start="2026-02-01"),
    "HourCycle.end": entry(BASE | {"employment": APPROVED}, "hour_cycles", CYCLE, end="2026-02-28"),
    "HourCycle.hours": entry(BASE | {"employment": APPROVED}, "hour_cycles", CYCLE, hours="570"),
    "HourCycle.holiday_hours": entry(BASE | {"employment": APPROVED}, "hour_cycles", CYCLE, holiday_hours="0"),
    "HourCycle.base": entry(BASE | {"employment": APPROVED}, "hour_cycles", CYCLE, base="5000"),
    "HourCycle.paid": entry(BASE | {"employment": APPROVED}, "hour_cycles", CYCLE, paid="100"),
    "Employment.hour_cycle": differ(BASE | {"employment": APPROVED, "timesheet": {"rows": [CLOCK | {"end": "23:00"}]}}, "employment.hour_cycle", "quarter", "week"),
    "Employment.prior_service": differ(ENDED, "employment.prior_service", [], [{"start": "2015-01-01", "last_day": "2019-12-31"}]),
    "Stoppage.monthly": entry(BASE | {"region": "310000"}, "stoppages", STOP | {"work_done": True}, monthly="5000"),
    "HeatWork.start": entry(BASE | {"region": "320100"}, "heat", {"start": "2026-06-01", "end": "2026-08-31"}, start="2026-07-01"),
    "HeatWork.end": entry(BASE | {"region": "320100"}, "heat", {"start": "2026-06-01", "end": "2026-08-31"}, end="2026-07-31"),
    "HeatWork.place": entry(BASE, "heat", {"start": "2026-06-01", "end": "2026-08-31"}, place="indoor"),
    "HeatWork.days": entry(BASE, "heat", HEAT, days="61"),
    "HeatWork.hours": entry(BASE, "heat", {"start": "2026-06-01", "end": "2026-08-31", "rate": "2", "hours": "300"}, hours="301"),
    "HeatWork.rate": entry(BASE, "heat", HEAT, rate="12"),
    "HeatWork.paid": entry(BASE, "heat", HEAT, paid="100"),
    "Evidence.held_by": differ(BASE, "relationship", {"evidence": [WORKED]}, {"evidence": [WORKED | {"held_by": "employer"}]}),
    "Evidence.compelled": differ(
        BASE, "relationship", {"evidence": [WORKED, {"kind": "own_business_registration"}]},
        {"evidence": [WORKED, {"kind": "own_business_registration", "compelled": True}]},
    ),
    "Dispute.reinstated": entry(ENDED, "disputes", {"start": "2026-07-01", "end": "2026-09-30"}, reinstated=False),
    "Unsigned.asked_and_refused": differ(BASE | {"contracts": []}, "unsigned", {"post": "signs_contracts"}, {"post": "signs_contracts", "asked_and_refused": True}),
    "LimitationEvent.kind": entry(FELL, "limitation_events", EVENT | {"until": None}, kind="force_majeure", until="2025-05-31"),
    "LimitationEvent.on": entry(FELL, "limitation_events", EVENT, on="2024-07-01"),
    "LimitationEvent.until": entry(FELL, "limitation_events", {"kind": "force_majeure", "on": "2024-08-01", "until": "2025-05-31"}, until="2024-08-02"),
    "LimitationEvent.claims": entry(FELL, "limitation_events", EVENT, claims=["sick_pay"]),
    "Overtime.pieces": entry(BASE, "overtime", {"kind": "workday", "pieces": "30", "piece_price": "10"}, pieces="31"),
    "Overtime.piece_price": entry(BASE, "overtime", {"kind": "workday", "pieces": "30", "piece_price": "10"}, piece_price="11"),
    "Shift.on": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK | {"on": "2026-03-01"}]}),
    "Shift.start": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK | {"start": "08:00"}]}),
    "Shift.end": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK | {"end": "21:00"}]}),
    "Shift.hours": differ(BASE, "timesheet", {"rows": [{"on": "2026-03-02", "hours": "10"}]}, {"rows": [{"on": "2026-03-02", "hours": "11"}]}),
    "Shift.rest": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK | {"rest": "2"}]}),
    "Shift.kind": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK | {"kind": "rest_day"}]}),
    "Shift.time_off": differ(BASE, "timesheet", {"rows": [CLOCK | {"on": "2026-03-01"}]}, {"rows": [CLOCK | {"on": "2026-03-01", "time_off": True}]}),
    "Timesheet.rest": differ(BASE, "timesheet", {"rows": [NO_REST]}, {"rows": [NO_REST], "rest": "1"}),
    "Timesheet.rows": differ(BASE, "timesheet", {"rows": []}, {"rows": [CLOCK]}),
    "Timesheet.base": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK], "base": "6000"}),
    "Timesheet.paid": differ(BASE, "timesheet", {"rows": [CLOCK]}, {"rows": [CLOCK], "paid": "50"}),
    "AnnualLeave.paid_personal_leave_days": entry(BASE, "annual_leave", {"year": 2025}, paid_personal_leave_days="20"),
    "YearCalendar.year": differ(LATER | {"overtime": [{"on": "2027-02-05", "days": "1"}]}, "given", {"calendars": [YEAR]}, {"calendars": [{"year": 2028, "holidays": ["2028-01-01"]}]}),
    "YearCalendar.holidays": differ(LATER | {"overtime": [{"on": "2027-02-05", "days": "1"}]}, "given", {"calendars": [YEAR]}, {"calendars": [YEAR | {"holidays": ["2027-01-01"]}]}),
    "YearCalendar.off": differ(LATER | {"overtime": [{"on": "2027-02-09", "days": "1"}]}, "given", {"calendars": [YEAR]}, {"calendars": [YEAR | {"off": []}]}),
    "YearCalendar.work": differ(LATER | {"overtime": [{"on": "2027-02-20", "days": "1"}]}, "given", {"calendars": [YEAR]}, {"calendars": [YEAR | {"work": []}]}),
    "Given.calendars": differ(LATER | {"overtime": [{"on": "2027-02-05", "days": "1"}]}, "given", {}, {"calendars": [YEAR]}),
    "Proceedings.accepted_on": differ(ENDED | {"filed_on": "2026-09-01"}, "proceedings", {}, STAGES),
    "Proceedings.award_received_on": differ(ENDED | {"filed_on": "2026-09-01"}, "proceedings", STAGES, STAGES | {"award_received_on": "2026-10-20"}),
    "Proceedings.judgment_received_on": differ(ENDED | {"filed_on": "2026-09-01"}, "proceedings", STAGES, STAGES | {"judgment_received_on": "2026-11-10"}),
    "Proceedings.performance_ends": differ(ENDED | {"filed_on": "2026-09-01"}, "proceedings", STAGES, STAGES | {"performance_ends": "2026-11-20"}),
    "Worker.sex": differ(BASE | {"termination": {"ground": "retirement", "lawful": True}, "worker": {"birth_date": "1970-01-01"}}, "worker.sex", "female", "male"),
    "Worker.post": differ(BASE | {"termination": {"ground": "retirement"}, "worker": {"birth_date": "1974-01-01", "sex": "female"}}, "worker.post", "worker", "cadre"),
    "Payslip.month": differ(ENDED, "pay", {"payslips": [SLIP]}, {"payslips": [SLIP | {"month": "2024-01"}]}),
    "Payslip.allowances": differ(BASE, "pay", {"payslips": [SLIP]}, {"payslips": [SLIP | {"allowances": "100"}]}),
    "Payslip.benefits": differ(BASE, "pay", {"payslips": [SLIP]}, {"payslips": [SLIP | {"benefits": "100"}]}),
    "Payslip.hours": differ(
        BASE | {"employment": JOB | {"kind": "part_time"}}, "pay", {"payslips": [{"month": "2026-01", "due": "1000", "hours": "60"}]},
        {"payslips": [{"month": "2026-01", "due": "1000", "hours": "61"}]},
    ),
    "Payslip.paid": differ(BASE, "pay", {"payslips": [{"month": "2026-01", "due": "9000"}]}, {"payslips": [{"month": "2026-01", "due": "9000", "paid": "0"}]}),
    "Pay.history": differ(ENDED, "pay.history", [], [{"start": "2026-01-01", "monthly": "9000"}]),
    "Pay.payslips": differ(ENDED, "pay", {}, {"payslips": [SLIP]}),
    "Pay.bonuses": differ(
        ENDED | {"pay": {"payslips": [{"month": month, "due": "8700"} for month in YEAR_TO_JUNE]}}, "pay.bonuses", [],
        [{"amount": "24000", "earned_from": "2025-07-01", "earned_to": "2026-06-30"}],
    ),
    "NoReturn.since": differ(ENDED, "termination", BACK | {"no_return": {"since": "2026-07-31"}}, BACK | {"no_return": {"since": "2026-08-31"}}),
    "NoReturn.why": differ(ENDED, "termination", BACK | {"no_return": {"since": "2026-07-31"}}, BACK | {"no_return": {"since": "2026-07-31", "why": "bankruptcy"}}),
    "Termination.no_return": differ(ENDED, "termination", BACK, BACK | {"no_return": {"since": "2026-07-31"}}),
    "Termination.injury_grade": differ(
        ENDED, "termination", {"ground": "expiry_employer_ends", "protections": ["injury_incapacity"], "injury_grade": 6},
        {"ground": "expiry_employer_ends", "protections": ["injury_incapacity"], "injury_grade": 7},
    ),
    "Termination.has_union": differ(
        ENDED, "termination", {"ground": "incompetence", "union_notified": False, "has_union": True},
        {"ground": "incompetence", "union_notified": False, "has_union": False},
    ),
    "Termination.staff": differ(ENDED, "termination", {"ground": "redundancy", "dismissed": 10, "staff": 100}, {"ground": "redundancy", "dismissed": 10, "staff": 101}),
    "Termination.dismissed": differ(ENDED, "termination", {"ground": "redundancy", "dismissed": 10, "staff": 100}, {"ground": "redundancy", "dismissed": 9, "staff": 100}),
    "PaymentOrder.deadline": entry(BASE | ARREARS, "payment_orders", ORDER, deadline="2026-12-31"),
    "PaymentOrder.amount": entry(BASE | ARREARS, "payment_orders", ORDER, amount="10000"),
    "PaymentOrder.paid_in_time": entry(BASE | ARREARS, "payment_orders", ORDER, paid_in_time=True),
    "Payment.on": differ(BASE, "judgment_debt", DEBT, DEBT | {"payments": [{"on": "2026-05-20", "amount": "50000"}]}),
    "Payment.amount": differ(BASE, "judgment_debt", DEBT, DEBT | {"payments": [{"on": "2026-04-20", "amount": "60000"}]}),
    "JudgmentDebt.principal": differ(BASE, "judgment_debt", DEBT, DEBT | {"principal": "90000"}),
    "JudgmentDebt.performance_ends": differ(BASE, "judgment_debt", DEBT, DEBT | {"performance_ends": "2026-02-10"}),
    "JudgmentDebt.payments": differ(BASE, "judgment_debt", DEBT, DEBT | {"payments": []}),
    "Given.minimum_wages": differ(BASE | {"pay": {"payslips": [SLIP]}}, "given", {}, {"minimum_wages": [{"start": "2025-01-01", "monthly": "2700"}]}),
    "Given.hourly_minimum_wage": differ(
        BASE | {"employment": JOB | {"kind": "part_time"}, "pay": {"payslips": [{"month": "2026-01", "due": "1000", "hours": "60"}]}},
        "given", {}, {"hourly_minimum_wage": "30"},
    ),
    **duties.WITNESSES,
    "Given.additional_share": differ(BASE | ARREARS | {"payment_orders": [ORDER]}, "given", {}, {"additional_share": "0.8"}),
}  # fmt: skip
WITNESSES |= losses.WITNESSES

WITNESSES |= liables.WITNESSES
NOTED = {"kind": "attendance_record", "note": "2026年3月打卡记录"}
# What stands in a document alone: two cases of which the application, or the printout, is not the same.
IN_A_DOCUMENT: dict[str, Witness] = {
    "Case.title": differ(ENDED, "title", "甲案", "乙案"),
    "Worker.rural_migrant": differ(BASE | ARREARS, "worker", {}, {"rural_migrant": True}),
    **duties.IN_A_DOCUMENT,
    "PaymentOrder.ordered_on": entry(BASE | ARREARS, "payment_orders", ORDER, ordered_on="2026-08-02"),
    "Evidence.note": differ(
        BASE | ARREARS, "relationship", {"evidence": [NOTED]}, {"evidence": [NOTED | {"note": "其他"}]}
    ),
}
# There is one value, which says how the file is written.
ONE_VALUE = {"Case.format"}
FIELDS = every_field()


def documents(facts: dict[str, Any]) -> str:
    result = lc.assess(lc.Case.model_validate(facts), alternatives=False)
    return result.to_text("zh", full=True) + result.claims_list().to_markdown()


def test_the_fields_named_here_exist() -> None:
    assert {*WITNESSES, *IN_A_DOCUMENT, *ONE_VALUE} <= set(FIELDS)
    assert not WITNESSES.keys() & IN_A_DOCUMENT.keys()


@pytest.mark.parametrize("field", [field for field in FIELDS if field not in ONE_VALUE])
def test_a_field_counts(field: str) -> None:
    if field in IN_A_DOCUMENT:
        one, other = (documents(facts) for facts in IN_A_DOCUMENT[field])
        assert one != other
    elif field in WITNESSES:
        one, other = (outcome(facts) for facts in WITNESSES[field])
        assert one != other
    else:
        assert is_shown(field), f"{field}: no case shows that it counts; name one in WITNESSES, or leave the field out"
