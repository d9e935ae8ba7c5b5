"""What was paid in full is not due, with one reason for every claim (LL 50: what is owed is what was not paid)."""

from __future__ import annotations

import copy
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.terms import Kind
from laborcalc.results.outcome import NotDue, was_paid
from laborcalc.rules.claims import CLAIMS

MUCH = "9000000"
BASE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "employment": {"start": "2019-03-15", "last_day": "2026-09-30"},
    "pay": {"monthly": "12000", "last_month": "12000"},
    "given": {"local_average_wage": "12000", "minimum_wage": "2540"},
}
SPELL = {"start": "2026-03-02", "end": "2026-03-20"}
ENDED = {"ground": "objective_change", "lawful": True}
BORN = {"birth": "2026-03-01", "wage_before": "9000", "days_due": "98"}
HURT = {"date": "2025-03-01", "recognised_on": "2025-05-01", "insured": "no", "true_wage_12m": "9000", "graded_on": "2025-12-01"}  # fmt: skip
GAP = {"start": "2025-09-01", "end": "2025-10-31"}
ENDING = {"grade": 9, "ended_on": "2026-09-30", "ended_by": "worker", "birth": "1990-01-01", "sex": "male"}
DEATH = {"graded_on": None, "death": {"date": "2025-03-01", "dependants": [{"relation": "spouse", "incapable": True}]}}


def benefit(kind: str, region: str = "110000", /, **facts: Any) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """A benefit for a work injury and what the employer paid of it."""
    injury = {**HURT, **facts, "average_wage": [{"amount": "8000"}], "payments": [{"kind": kind, "amount": "0"}]}
    return {"region": region, "injury": injury}, ("injury", "payments", 0, "amount")


BENEFITS: dict[str, dict[str, Any]] = {
    "injury_medical": {"medical": [{"amount": "100", "in_catalogue": True}]},
    "injury_hospital_meals": {"hospital": [{"start": "2025-03-01", "end": "2025-03-10"}]},
    "injury_outside_travel": {"outside_travel": "100"},
    "injury_aids": {"aids": "100"},
    "injury_assessment_fee": {"assessment_fee": "100"},
    "injury_leave_wages": {"leave_months": "3"},
    "injury_leave_nursing": {"nursing": {"cost": "100"}},
    "injury_gap_pay": {"gap": GAP},
    "injury_living_nursing": {"care_need": "part"},
    "disability_lump_sum": {"grade": 9},
    "disability_allowance": {"grade": 5, "suitable_work": False},
    "injury_base_difference": {"grade": 9, "insured": "yes", "declared_base": "6000"},
    "injury_medical_subsidy": ENDING,
    "injury_employment_subsidy": ENDING,
    "death_funeral": DEATH,
    "death_dependants": DEATH,
    "death_lump_sum": DEATH,
}
# kind → the facts, and where the payment stands; kinds without a fact for what was paid are in `NO_PAYMENT`.
FACTS: dict[str, tuple[dict[str, Any], tuple[Any, ...]]] = {
    "unpaid_wages": ({"arrears": [{"item": "wages", **SPELL}]}, ("arrears", 0, "paid")),
    "unemployment_loss": ({"unemployment": {"cause": "not_insured"}, "termination": ENDED}, ("unemployment", "paid")),
    "overtime_pay": ({"overtime": [{"kind": "workday", "hours": "10"}]}, ("overtime", 0, "paid")),
    "annual_leave_pay": ({"annual_leave": [{"year": 2026, "untaken_days": "3"}]}, ("annual_leave", 0, "paid_extra")),
    "sick_pay": ({"sick_leave": [SPELL]}, ("sick_leave", 0, "paid")),
    "stoppage_pay": ({"stoppages": [SPELL]}, ("stoppages", 0, "paid")),
    "maternity_pay": ({"maternity_leaves": [SPELL]}, ("maternity_leaves", 0, "paid")),
    "economic_compensation": ({"termination": ENDED}, ("termination", "paid_compensation")),
    "notice_pay": ({"termination": ENDED}, ("termination", "paid_compensation")),
    "unlawful_termination_damages": (
        {"termination": {"ground": "dismissal_without_ground"}},
        ("termination", "paid_compensation"),
    ),
    "double_wages": ({"contracts": []}, ("double_wages_paid",)),
    "wages_during_dispute": ({"disputes": [SPELL]}, ("disputes", 0, "paid")),
    "non_compete_compensation": (
        {"non_compete": {"start": "2026-10-01", "end": "2026-12-31", "agreed_monthly": "5000"}},
        ("non_compete", "paid"),
    ),
    "certificate_loss": ({"certificate": {"months": "2"}}, ("certificate", "paid")),
    "deposit_return": ({"deposit": [{"amount": "100"}]}, ("deposit", 0, "paid")),
    "expense_reimbursement": ({"expenses": [{"amount": "100", "proof": "vouchers"}]}, ("expenses", 0, "paid")),
    "year_end_bonus": ({"bonus": [{"amount": "100", "source": "rule", "months": "9"}]}, ("bonus", 0, "paid")),
    "settlement_sum": ({"settlement_sums": [{"amount": "100"}]}, ("settlement_sums", 0, "paid")),
    "maternity_allowance_loss": ({"maternity": {**BORN, "insured": False}}, ("maternity", "wage_paid")),
    "maternity_top_up": (
        {"maternity": {**BORN, "insured": True, "allowance_received": "100"}},
        ("maternity", "wage_paid"),
    ),
    "medical_loss": ({"medical_loss": {"catalogue": "5000", "ratio": "0.8"}}, ("medical_loss", "resident_paid")),
    "pension_loss": (
        {"pension": {"repairable": False, "average_pension": "2500"}, "readings": {"D-67": "split_formula"}},
        ("pension", "allowance_paid"),
    ),
    **{kind: benefit(kind, **facts) for kind, facts in BENEFITS.items()},
    "injury_wage_drop_supplement": benefit(
        "injury_wage_drop_supplement", "410100", grade=7, wage_before="9000", wage_after="8000"
    ),
}
# More given back than was owed is refused at the door: the employer's claims have tests of their own.
BY_EMPLOYER = {card.kind.value for card in CLAIMS.values() if card.side == "employer"}
NO_PAYMENT = {
    "equal_pay_difference",
    "lawyer_fee",
    "moral_damages",
    "apology",
    "equity_interest",
    "tax_refund",
    "administrative_fine",
    "minimum_wage_shortfall",
    "probation_damages",
    "additional_compensation",
    "medical_subsidy",
    "maternity_medical_loss",
    "protected_period_loss",
    "non_work_death",
    "rural_living_subsidy",
    "self_paid_contributions",
    "employer_share_deducted",
    "contributions_in_arrears",
    "housing_fund",
    "insurance_decision",
} | BY_EMPLOYER
OTHERS = {
    "a timesheet": (
        "overtime_pay",
        {"timesheet": {"rows": [{"on": "2026-03-02", "hours": "10"}]}},
        ("timesheet", "paid"),
    ),
    "overtime in all": ("overtime_pay", {"overtime": [{"kind": "workday", "hours": "10"}]}, ("overtime_paid",)),
    "heat": (
        "unpaid_wages",
        {"heat": [{"start": "2026-07-01", "end": "2026-07-31", "rate": "180"}]},
        ("heat", 0, "paid"),
    ),
}
ALL = {kind: (kind, *of) for kind, of in FACTS.items()} | OTHERS


def with_paid(facts: dict[str, Any], path: tuple[Any, ...], sum: str) -> lc.Assessment:
    inner = whole = copy.deepcopy(BASE | facts)
    for part in path[:-1]:
        inner = inner[part]
    inner[path[-1]] = sum
    return lc.assess(lc.Case.model_validate(whole))


def test_every_kind_is_here() -> None:
    assert set(FACTS) | NO_PAYMENT == {kind.value for kind in Kind}


@pytest.mark.parametrize("name", ALL)
def test_what_was_paid_in_full_is_not_due(name: str) -> None:
    kind, facts, path = ALL[name]
    assert with_paid(facts, path, "0.01")[kind].status == "due"
    claim = with_paid(facts, path, MUCH)[kind]
    assert isinstance(claim, NotDue) and was_paid(claim)
    assert claim.reason.code == "PAID"
    assert claim.cites
    assert claim.amount == 0


def test_tax_counts_what_was_paid_in_full() -> None:
    information = with_paid(*FACTS["economic_compensation"], MUCH).information
    assert [info.id for info in information if info.id == "severance_tax"]


def test_damages_paid_in_full_stay_a_way_to_put_the_claims() -> None:
    _, path = FACTS["economic_compensation"]
    disputed = {"termination": ENDED | {"lawful": None}}
    ids = {c.id for c in with_paid(disputed, path, MUCH).combinations}
    assert ids == {c.id for c in with_paid(disputed, path, "0").combinations}
