"""The worked examples of the rules, TV-001 to TV-031 and TV-047: inputs and amounts as the rules state them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from laborcalc._service import months_of_pay
from laborcalc.assessment import assess
from laborcalc.compensation import (
    economic_compensation,
    medical_subsidy,
    non_compete_compensation,
    notice_pay,
    severance_tax,
    unlawful_termination_damages,
    wages_during_dispute,
)
from laborcalc.facts import Case
from laborcalc.months import Elapsed, elapsed
from laborcalc.outcome import Award, Outcome
from laborcalc.trace import steps
from laborcalc.wages import training_bond_limit, unpaid_wages

BEIJING, SHANGHAI, NANJING, SHENZHEN = "110000", "310000", "320100", "440300"
NOW = "2026-11-21"


def severance(
    start: str, last_day: str, average: str, ground: str = "objective_change", region: str = BEIJING, **more: Any
) -> Outcome:
    """N with figures that cannot bite unless a test states its own."""
    figures = {"minimum_wage": "1", "local_average_wage": "1000000", **more}
    return economic_compensation(
        start=start, last_day=last_day, average_wage=average, ground=ground, region=region, as_of=NOW, **figures
    )


def damages(start: str, last_day: str, average: str, **more: Any) -> Outcome:
    figures = {"minimum_wage": "1", "local_average_wage": "1000000", **more}
    return unlawful_termination_damages(
        start=start, last_day=last_day, average_wage=average, region=BEIJING, as_of=NOW, **figures
    )


def alternatives(outcome: Outcome, by: str) -> dict[str, Decimal | None]:
    return {found.option: found.amount for found in outcome.alternatives if found.by == by}


def codes(outcome: Outcome) -> set[str]:
    return {message.code for message in outcome.warnings}


@pytest.mark.parametrize(
    "start, last_day, span, factor",
    [
        pytest.param("2026-01-01", "2026-06-30", Elapsed(0, 6, 0), "1", id="TV-001"),
        pytest.param("2026-01-01", "2026-06-29", Elapsed(0, 5, 29), "0.5", id="TV-002"),
        pytest.param("2025-01-01", "2025-12-31", Elapsed(1, 0, 0), "1", id="TV-003"),
        pytest.param("2024-08-31", "2025-02-27", Elapsed(0, 6, 0), "1", id="TV-004"),
        pytest.param("2022-05-10", "2026-02-09", Elapsed(3, 9, 0), "4", id="TV-006"),
    ],
)
def test_service_and_months_of_pay(start: str, last_day: str, span: Elapsed, factor: str) -> None:
    assert elapsed(date.fromisoformat(start), date.fromisoformat(last_day)) == span
    assert months_of_pay(span) == Decimal(factor)
    assert severance(start, last_day, "10000").amount == Decimal(factor) * 10000


def test_tv_005_severance_of_a_short_service() -> None:
    assert severance("2019-03-15", "2026-09-30", "12000").amount == Decimal("96000.00")


def test_tv_007_annual_bonus_counts_by_twelfths() -> None:
    months = [f"2025-{m:02}" for m in range(7, 13)] + [f"2026-{m:02}" for m in range(1, 7)]
    case = Case.model_validate(
        {
            "region": BEIJING,
            "as_of": NOW,
            "employment": {"start": "2025-07-01", "last_day": "2026-06-30"},
            "pay": {
                "payslips": [{"month": month, "due": "10000"} for month in months],
                "bonuses": [{"amount": "24000", "earned_from": "2025-01-01", "earned_to": "2025-12-31"}],
            },
            "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": True},
        }
    )
    claim = assess(case)["economic_compensation"]
    assert isinstance(claim, Award)
    assert Decimal("11000.00") in {step.value for step in steps(claim.trace) if step.rule == "R-COMP-11"}
    assert claim.amount == Decimal("11000.00")  # one year


def test_tv_008_floor_of_the_minimum_wage() -> None:
    assert severance("2023-07-01", "2026-06-30", "1900", minimum_wage="2540").amount == Decimal("7620.00")


@pytest.mark.parametrize(
    "average, amount, warned",
    [
        pytest.param("46000", "540000.00", True, id="TV-009"),  # 46,000 is 2.2 % above the cap
        pytest.param("45000", "675000.00", True, id="TV-010"),
        pytest.param("44999", "674985.00", True, id="TV-011"),
        pytest.param("42749.99", "641249.85", False, id="more than 5 % below: no warning"),
    ],
)
def test_triple_cap(average: str, amount: str, warned: bool) -> None:
    claim = severance("2010-01-01", "2024-12-31", average, local_average_wage="15000")
    assert claim.amount == Decimal(amount)
    assert ("CAP_CLIFF" in codes(claim)) is warned


def test_tv_012_service_before_2008_apart() -> None:
    claim = severance("2004-09-01", "2026-08-31", "10000")
    assert claim.amount == Decimal("230000.00")
    assert alternatives(claim, "D-06")["shanghai"] == Decimal("220000.00")
    assert severance("2004-09-01", "2026-08-31", "10000", region=SHANGHAI).amount == Decimal("220000.00")


def test_tv_013_twelve_months_at_most_before_2008() -> None:
    claim = severance("1994-01-01", "2026-06-30", "10000", "agreement_employer_proposed")
    assert claim.amount == Decimal("310000.00")


def test_tv_014_no_severance_before_2008_for_missing_insurance() -> None:
    claim = severance("2005-06-01", "2026-03-31", "10000", "quit_no_social_insurance")
    assert claim.amount == Decimal("185000.00")


def test_tv_015_damages_count_all_service_at_once() -> None:
    assert damages("2004-09-01", "2026-08-31", "10000").amount == Decimal("440000.00")


def test_tv_016_damages_below_lawful_severance() -> None:
    high = {"local_average_wage": "15000", "ground": "objective_change"}
    claim = damages("1998-01-01", "2025-12-31", "60000", **high)
    assert claim.amount == Decimal("1080000.00")
    assert "DAMAGES_BELOW_SEVERANCE" in codes(claim)
    lawful = severance("1998-01-01", "2025-12-31", "60000", local_average_wage="15000")
    assert lawful.amount == Decimal("1140000.00")


def test_tv_017_notice_pay_beside_severance() -> None:
    case = Case.model_validate(
        {
            "region": BEIJING,
            "as_of": NOW,
            "employment": {"start": "2019-03-15", "last_day": "2026-09-30"},
            "pay": {"average_12_months": "12000", "last_month": "9000"},
            "termination": {"ground": "objective_change", "lawful": True},
        }
    )
    result = assess(case)
    assert result["economic_compensation"].amount == Decimal("96000.00")
    assert result["notice_pay"].amount == Decimal("9000.00")
    assert result.total == Decimal("105000.00")
    alone = notice_pay(
        start="2019-03-15", last_day="2026-09-30", ground="objective_change", last_month_wage="9000",
        region=BEIJING, as_of=NOW,
    )  # fmt: skip
    assert alone.amount == Decimal("9000.00")


def test_tv_018_tax_on_severance() -> None:
    assert severance_tax(amount="600000", annual_average_wage="188413").value == Decimal("1042.83")


@pytest.mark.parametrize("paid, amount", [(None, "80000.00"), ("20000", "35000.00")])
def test_tv_019_service_moved_by_the_employer(paid: str | None, amount: str) -> None:
    # A 2018-03-01..2022-04-30 is 4y2m, B 2022-05-01..2025-09-30 is 3y5m: together 7y7m -> 8; B alone -> 3.5
    case = Case.model_validate(
        {
            "region": BEIJING,
            "as_of": NOW,
            "employment": {
                "start": "2022-05-01",
                "last_day": "2025-09-30",
                "prior_service": [{"start": "2018-03-01", "last_day": "2022-04-30", "severance_paid": paid}],
            },
            "pay": {"monthly": "10000"},
            "termination": {"ground": "agreement_employer_proposed"},
        }
    )
    assert assess(case)["economic_compensation"].amount == Decimal(amount)


def test_tv_020_wages_for_the_gap() -> None:
    claim = wages_during_dispute(start="2026-01-01", end="2026-06-30", monthly_wage="8700", region=BEIJING, as_of=NOW)
    assert claim.amount == Decimal("52200.00")


@pytest.mark.parametrize(
    "region, month, released",
    [
        (BEIJING, "6000.00", "18000.00"),
        (NANJING, "6666.67", "20000.00"),
        (SHENZHEN, "10000.00", "30000.00"),
    ],
)
def test_tv_021_non_compete_pay(region: str, month: str, released: str) -> None:
    duty = {"start": "2026-01-01", "end": "2026-01-31", "average_wage": "20000", "region": region, "as_of": NOW}
    assert non_compete_compensation(**duty).amount == Decimal(month)
    # released before the term begins: nothing for the term, three extra months
    assert non_compete_compensation(**duty, released_by_employer_on="2025-12-31").amount == Decimal(released)


@pytest.mark.parametrize("last_day, region", [("2017-06-30", BEIJING), ("2026-06-30", NANJING)])
def test_tv_022_medical_subsidy_with_the_increase(last_day: str, region: str) -> None:
    claim = medical_subsidy(
        last_day=last_day, average_wage="10000", grade=7, illness="serious", region=region, as_of=NOW
    )
    assert claim.amount == Decimal("90000.00")


def test_tv_023_medical_subsidy_without_the_increase() -> None:
    claim = medical_subsidy(
        last_day="2026-06-30", average_wage="10000", grade=7, illness="serious", region=BEIJING, as_of=NOW
    )
    assert claim.amount == Decimal("60000.00")
    assert alternatives(claim, "D-19") == {"with_increase": Decimal("90000.00"), "expiry_only": Decimal("0.00")}


def test_tv_030_arrears_are_not_netted_across_months() -> None:
    paid = ["8700", "6000", "9000"]
    claim = unpaid_wages(region=BEIJING, as_of=NOW, arrears=[{"due": "8700", "paid": sum_paid} for sum_paid in paid])
    assert claim.amount == Decimal("2700.00")


def test_tv_031_part_of_a_month() -> None:
    claim = unpaid_wages(
        region=BEIJING, as_of=NOW, monthly="8700", arrears=[{"start": "2026-03-16", "end": "2026-03-31"}]
    )
    assert claim.amount == Decimal("4800.00")
    assert alternatives(claim, "D-31")["backward_21_75"] == Decimal("4700.00")


def test_tv_047_training_bond() -> None:
    assert training_bond_limit(cost="60000", months=36, served=24).value == Decimal("20000.00")
