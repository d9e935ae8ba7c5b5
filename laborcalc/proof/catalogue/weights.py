"""Weights of the evidence score 证据权重 (R-REL-06 as calibrated): per family and factor, in per cent; all DECISION.

No court uses numbers. What separates the decided cases is that the rows exist, not their last digit: `docs/relationship.md`
says how they were set and tested.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from laborcalc.foundation.leaves import law
from laborcalc.foundation.terms import EvidenceKind
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import ONE

RULE = "R-REL-06"
FACTORS = ("M", "P", "B", "I")


class Weight(NamedTuple):
    """A kind of evidence: its family, and what it moves of management, pay, integration and identity."""

    family: str
    M: int = 0
    P: int = 0
    B: int = 0
    I: int = 0  # noqa: E741  # the field's own letter


_PAY = Weight("F2", 20, 75, 25, 70)
_ATTENDANCE = Weight("F4", 70, 30, 30, 60)
_MANAGED = Weight("F5", 70, 30, 35, 45)
_THINGS = Weight("F6", 20, 10, 30, 50)
_OUTSIDE_WORK = Weight("F7", 25, 20, 60, 50)
_FOUND = Weight("F9", 60, 50, 50, 80)

# For the relationship: inside a family the strongest counts, families add up as 1 − Π(1 − w).
FOR: dict[EvidenceKind, Weight] = {
    "labour_contract": Weight("F1", 55, 45, 35, 80),
    "offer_or_entry_form": Weight("F1", 30, 30, 25, 70),
    "employment_certificate": Weight("F1", 25, 45, 25, 75),
    "deposit_or_training_receipt": Weight("F1", 25, 10, 20, 60),
    "hired_for_a_post": Weight("F1", 30, 30, 25, 70),
    "bank_wage_payment": _PAY,
    "payroll_sheet": _PAY,
    "tax_record": _PAY,
    "private_account_payment": Weight("F2", 20, 60, 20, 30),
    "paid_by_other_company": Weight("F2", 20, 60, 20, 15),
    "debt_note": Weight("F2", 20, 65, 20, 60),
    "social_insurance_record": Weight("F3", 15, 45, 20, 75),
    "liability_policy": Weight("F3", 15, 30, 25, 65),
    "attendance_record": _ATTENDANCE,
    "attendance_app": _ATTENDANCE,
    "roster": _ATTENDANCE,
    "leave_approval": _MANAGED,
    "work_chat": _MANAGED,
    "work_email": _MANAGED,
    "order_or_discipline": _MANAGED,
    "rules_acknowledged": _MANAGED,
    "dismissal_document": _MANAGED,
    "platform_dispatch_record": Weight("F5", 35, 25, 45, 30),
    "work_badge": _THINGS,
    "uniform": _THINGS,
    "business_card": _THINGS,
    "photo_or_video": Weight("F6", 20, 10, 30, 30),
    "award_certificate": Weight("F6", 25, 10, 35, 60),
    "permit_naming_employer": Weight("F6", 20, 10, 35, 60),
    "work_product": _OUTSIDE_WORK,
    "client_document": _OUTSIDE_WORK,
    "seal_or_authority": _OUTSIDE_WORK,
    "coworker_testimony": Weight("F8", 35, 25, 30, 35),
    "third_party_testimony": Weight("F8", 25, 20, 25, 30),
    "inspection_record": _FOUND,
    "injury_recognition": _FOUND,
    "prior_judgment": _FOUND,
    "police_record": Weight("F9", 30, 20, 30, 55),
    "employer_admission": Weight("F10", 70, 60, 50, 80),
    "admission_out_of_court": Weight("F10", 55, 50, 45, 70),
    "recording": Weight("F10", 50, 45, 40, 60),
    "core_business": Weight("F11", 10, 5, 60, 10),
    "exclusive_service": Weight("F11", 20, 30, 20, 15),
    "provided_tools": Weight("F11", 15, 25, 30, 15),
    "related_company": Weight("F12", B=10, I=30),
}
# Against it: the factor is multiplied by 1 − n, each kind once, and kinds of one family once together. What only touches
# the time or the gate moves no factor.
AGAINST: dict[EvidenceKind, Weight] = {
    "no_management": Weight("", M=60),
    "free_to_refuse_tasks": Weight("", M=60),
    "free_to_substitute": Weight("", M=60),
    "own_hours": Weight("", M=45),
    "bargained_share": Weight("", M=40, P=30),
    "several_clients": Weight("", M=30),
    "paid_per_project": Weight("", M=15, P=30),
    "own_tools_and_risk": Weight("", P=30, B=20),
    "invoices_as_business": Weight("", P=35),
    "own_business_registration": Weight("", M=20, P=20),
    "genuine_cooperation_agreement": Weight("", M=15, P=15),
    "contractor_hired_worker": Weight("chain", M=45, P=30, I=60),
    "attached_vehicle": Weight("chain", M=45, P=30, I=60),
    "other_employer": Weight("", M=30, P=30, I=45),
    "family_or_partner": Weight("", M=30, P=30),
    "student_status": Weight("study", M=45, P=45),
    "arranged_by_school": Weight("study", M=45, P=45),
    "prescribed_management": Weight("", M=45),
    "no_work_done": Weight("", M=60, P=60),
    "negative_judgment": Weight("", M=60, P=50, B=50, I=80),
    "payroll_without_name": Weight("", P=30),
    "long_silence": Weight("", M=10, P=15),
    "service_fee_label": Weight("", P=20),
    "not_core_business": Weight("", B=50),
    "insurance_parked": Weight("", P=15, I=30),
    "pension_drawn": Weight(""),
    "resignation_or_settlement": Weight(""),
}
NEUTRAL: frozenset[EvidenceKind] = frozenset(("agreement_under_another_title",))

AUTHENTICITY: dict[str, tuple[str, Text]] = {
    "original": ("1", Text("原件、公文或第三方原始记录", "original, public paper or a third party's own record")),
    "certified_electronic": ("0.9", Text("经固定的电子数据", "certified electronic data")),
    "corroborated_copy": ("0.75", Text("有印证的复制件", "corroborated copy")),
    "uncorroborated_copy": ("0.45", Text("无印证的复制件", "uncorroborated copy")),
    "own_note": ("0.15", Text("本人单方书写", "note written by oneself")),
}
SOURCE: dict[str, tuple[str, Text]] = {
    "public_body": ("1", Text("国家机关", "public body")),
    "employer": ("1", Text("用人单位一方", "the employer's side")),
    "neutral_third_party": ("0.9", Text("无利害关系的第三方", "neutral third party")),
    "worker": ("0.7", Text("劳动者一方", "the worker's side")),
    "co_claimant": ("0.5", Text("共同申请人", "co-claimant")),
}
COVERAGE: dict[str, tuple[str, Text]] = {
    "full": ("1", Text("全部或大部分期间", "all or most of the period")),
    "partial": ("0.8", Text("部分期间", "part of the period")),
    "slight": ("0.5", Text("个别时点", "a moment of it")),
}
_BASE = Text("该类证据的权重", "weight of the kind")
SHARES = {"M": "0.50", "P": "0.25", "B": "0.10", "I": "0.15"}
FLOORS = {"M": 35, "P": 25, "I": 40}
STRONG_FROM, PROBABLE_FROM, CONTESTED_FROM = 70, 45, 30


@cache
def base(percent: int) -> Quantity:
    """A weight as a number of the rule."""
    return law(f"{percent / 100:.2f}", ONE, _BASE, rule=RULE)


@cache
def multiplier(table: str, key: str) -> Quantity:
    """A multiplier of authenticity, source or coverage."""
    value, name = {"authenticity": AUTHENTICITY, "source": SOURCE, "coverage": COVERAGE}[table][key]
    return law(value, ONE, name, rule=RULE)
