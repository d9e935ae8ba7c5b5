"""The worked examples of the rules, TV-001 to TV-052, and what places give on one set of facts: inputs and amounts as stated."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

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
from laborcalc.facts.case import Case
from laborcalc.foundation.months import Elapsed, elapsed
from laborcalc.foundation.trace import steps
from laborcalc.leave import annual_leave_days, annual_leave_pay, maternity_pay, medical_period
from laborcalc.overtime import all_in_shortfall, overtime_pay
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Outcome
from laborcalc.rules.measures.service import months_of_pay
from laborcalc.wages import (
    additional_compensation,
    deduction_limit,
    late_performance_interest,
    minimum_wage_shortfall,
    payday,
    probation_damages,
    sick_pay,
    stoppage_pay,
    training_bond_limit,
    unpaid_wages,
)

BEIJING, SHANGHAI, NANJING, HANGZHOU, GUANGZHOU, SHENZHEN = "110000", "310000", "320100", "330100", "440100", "440300"
CHONGQING = "500000"  # no rule of its own in the library: the national default
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


@pytest.mark.parametrize(
    "region, slip, shortfall, included",
    [
        # 2,900 − 500 − 180 = 2,220
        pytest.param(CHONGQING, {"gross": "2900", "overtime": "500", "allowances": "180"}, "320.00", None, id="TV-032"),
        # 3,100 − 480 − 150 = 2,470
        pytest.param(
            BEIJING, {"gross": "3100", "insurance": "480", "fund": "150"}, "70.00", Decimal("0.00"), id="TV-048"
        ),
    ],
)
def test_minimum_wage(region: str, slip: dict[str, Any], shortfall: str, included: Decimal | None) -> None:
    claim = minimum_wage_shortfall(month="2026-03", minimum_wage="2540", region=region, as_of=NOW, **slip)
    assert claim.amount == Decimal(shortfall)
    assert alternatives(claim, "D-21").get("included") == included


@pytest.mark.parametrize(
    "region, shortfall",
    [
        (BEIJING, "70.00"),  # 3,100 − 480 − 150 = 2,470
        (SHANGHAI, "70.00"),
        (NANJING, "0.00"),  # the fund alone is left out: 2,950
        (HANGZHOU, "0.00"),
    ],
)
def test_d_21_on_one_set_of_facts(region: str, shortfall: str) -> None:
    claim = minimum_wage_shortfall(
        month="2026-03", gross="3100", insurance="480", fund="150", minimum_wage="2540", region=region, as_of=NOW
    )
    assert claim.amount == Decimal(shortfall)


# One year's contract with six months of probation at 6,400 of 8,000, all of it served.
PROBATION: dict[str, Any] = {"contract_start": "2026-01-01", "contract_end": "2026-12-31", "probation_months": 6}


def test_tv_033_probation_beyond_the_limit() -> None:
    claim = probation_damages(**PROBATION, monthly_wage="8000", region=BEIJING, as_of=NOW)
    assert claim.amount == Decimal("32000.00")  # four months


def on_probation(readings: dict[str, str] | None = None) -> Assessment:
    contract = {"start": "2026-01-01", "end": "2026-12-31", "probation_months": 6, "probation_monthly": "6400"}
    facts = {
        "region": BEIJING,
        "as_of": NOW,
        "employment": {"start": "2026-01-01"},
        "contracts": [contract],
        "pay": {"monthly": "8000"},
        "readings": readings or {},
    }
    return assess(Case.model_validate(facts))


def test_tv_033_wages_of_the_probation_beside_the_damages() -> None:
    result = on_probation()
    # 6,400 is 80 % of 8,000, so the two lawful months are paid in full; 4 × 1,600 for the others
    assert result["unpaid_wages"].amount == Decimal("6400.00")
    assert result["probation_damages"].amount == Decimal("32000.00")
    assert alternatives(result["unpaid_wages"], "R-WAGE-06") == {"damages_only": Decimal("0.00")}
    alone = on_probation({"R-WAGE-06": "damages_only"})
    assert alone["unpaid_wages"].amount == Decimal("0.00")
    assert alone["probation_damages"].amount == Decimal("32000.00")


# --- hours ---


@pytest.mark.parametrize("region", [CHONGQING, BEIJING, SHANGHAI, NANJING, GUANGZHOU])
def test_tv_034_the_three_rates(region: str) -> None:
    # 10 × 50 × 1.5 + 2 × 400 × 2 + 400 × 3
    claim = overtime_pay(
        monthly_wage="8700", workday_hours=10, rest_days=2, holidays=1, region=region, as_of=NOW
    )  # fmt: skip
    assert claim.amount == Decimal("3550.00")
    # the holiday at 200 % on top: 400 less
    assert alternatives(claim, "R-OT-01") == {"includes_normal_pay": Decimal("3150.00")}


def test_tv_035_comprehensive_hours() -> None:
    claim = overtime_pay(
        monthly_wage="8700", hours_system="comprehensive", approved=True, region=CHONGQING, as_of=NOW,
        cycles=[{"start": "2026-01-01", "end": "2026-03-31", "hours": "560", "holiday_hours": "8"}],
    )  # fmt: skip
    # 8 × 50 × 3 + (560 − 8 − 496) × 50 × 1.5
    assert claim.amount == Decimal("5400.00")
    # January 2026 has 22 weekdays, less the 1st and 2nd, with Sunday the 4th: 21; February 20, less the six of the Spring
    # Festival, with the Saturdays 14th and 28th: 16; March 22. 59 days are 472 h: 1,200 + (560 − 8 − 472) × 75
    assert alternatives(claim, "R-OT-02") == {"actual_workdays": Decimal("7200.00")}


@pytest.mark.parametrize(
    "region, amount",
    [(CHONGQING, "0.00"), (BEIJING, "0.00"), (NANJING, "0.00"), (SHANGHAI, "1200.00")],
)
def test_flexible_hours_on_a_holiday(region: str, amount: str) -> None:
    """R-OT-03: approved flexible hours, eight hours on 1 October at 50 an hour."""
    claim = overtime_pay(
        monthly_wage="8700", hours_system="flexible", approved=True, rows=[{"on": "2026-10-01", "hours": "8"}],
        region=region, as_of=NOW,
    )  # fmt: skip
    assert claim.amount == Decimal(amount)
    other = {"no": Decimal("0.00")} if region == SHANGHAI else {"yes": Decimal("1200.00")}
    assert alternatives(claim, "D-23") == other


def test_tv_036_pieces() -> None:
    pieces = {"kind": "workday", "pieces": "30", "piece_price": "10", "paid": "300"}
    claim = overtime_pay(rows=[pieces], region=CHONGQING, as_of=NOW)
    assert claim.amount == Decimal("150.00")


def test_tv_037_all_in_pay() -> None:
    short = all_in_shortfall(paid="4000", minimum_wage="2000", workday_hours=66, rest_day_hours=44)
    assert short.value == Decimal("149.43")


def test_tv_052_overtime_base_where_nothing_is_agreed() -> None:
    worked: dict[str, Any] = {"workday_hours": 10, "normal_attendance": "10000", "as_of": NOW}
    assert overtime_pay(region=SHANGHAI, **worked).amount == Decimal("603.45")  # 7,000 ÷ 174 × 15
    assert overtime_pay(region=BEIJING, **worked).amount == Decimal("862.07")  # 10,000 ÷ 174 × 15
    # Guangdong: the wage agreed for normal hours, 6,000 ÷ 174 × 15
    assert overtime_pay(region=GUANGZHOU, overtime_base="6000", **worked).amount == Decimal("517.24")


# --- leave ---


def test_tv_038_annual_leave_of_the_year_of_hire() -> None:
    # 11 May to 31 December are 235 days: 235 ÷ 365 × 10 = 6.43
    days = annual_leave_days(year=2026, hired_on="2026-05-11", career_years=12, as_of="2027-01-10")
    assert days.value == 6


def test_tv_039_annual_leave_of_the_year_of_leaving() -> None:
    # 1 January to 30 June are 181 days: 181 ÷ 365 × 10 − 1 = 3.95
    days = annual_leave_days(
        year=2026, hired_on="2020-01-01", last_day="2026-06-30", career_years=12, taken=1, as_of=NOW
    )
    assert days.value == 3


@pytest.mark.parametrize("days, amount", [("5", "4000.00"), ("3", "2400.00")])
def test_tv_040_pay_for_untaken_leave(days: str, amount: str) -> None:
    claim = annual_leave_pay(
        leave=[{"year": 2025, "untaken_days": days}], average_wage_without_overtime="8700", region=BEIJING, as_of=NOW
    )
    assert claim.amount == Decimal(amount)


@pytest.mark.parametrize(
    "filed_on, live", [("2026-12-31", "4000.00"), ("2027-01-01", "0.00")], ids=["the last day", "a day late"]
)
def test_last_day_to_claim_the_leave_of_2024(filed_on: str, live: str) -> None:
    """R-LEAVE-02: one year from 31 December 2025."""
    claim = annual_leave_pay(
        leave=[{"year": 2024, "untaken_days": "5"}], average_wage_without_overtime="8700", region=BEIJING,
        as_of="2027-02-01", filed_on=filed_on,
    )  # fmt: skip
    assert isinstance(claim, Award)
    assert claim.amount == Decimal("4000.00")
    assert claim.live is not None
    assert claim.live.value == Decimal(live)


def test_last_filing_day_of_the_leave_of_2024() -> None:
    claim = annual_leave_pay(
        leave=[{"year": 2024, "untaken_days": "5"}], average_wage_without_overtime="8700", region=BEIJING, as_of=NOW
    )
    assert isinstance(claim, Award)
    assert claim.last_filing_day == date(2026, 12, 31)


def test_tv_041_maternity_pay() -> None:
    # 1 March to 6 June 2026 are 98 days: 9,000 ÷ 30 × 98
    claim = maternity_pay(start="2026-03-01", end="2026-06-06", monthly_wage="9000", region=BEIJING, as_of=NOW)
    assert claim.amount == Decimal("29400.00")
    # March, April and May whole, and 1 to 5 June: 27,000 + 9,000 ÷ 21.75 × 5 = 27,000 + 2,068.97
    assert alternatives(claim, "D-42")["forward_21_75"] == Decimal("29068.97")


@pytest.mark.parametrize(
    "region, minimum, amount, options",
    [
        # 8,700 + 2 × 2,540 × 70 %
        pytest.param(BEIJING, "2540", "12256.00", {}, id="TV-042"),
        # 6,960 + 2 × 2,520 × 80 %; with the first cycle in full 8,700 + 4,032
        pytest.param(SHENZHEN, "2520", "10992.00", {"full_wage": Decimal("12732.00")}, id="TV-051"),
        pytest.param(
            GUANGZHOU,
            "2520",
            "12732.00",
            {"own_wage_80_one_month": Decimal("10992.00")},
            id="Guangdong outside Shenzhen",
        ),
    ],
)
def test_d_10_stoppage_on_one_set_of_facts(region: str, minimum: str, amount: str, options: dict[str, Decimal]) -> None:
    claim = stoppage_pay(
        start="2026-03-01", end="2026-05-31", monthly_wage="8700", minimum_wage=minimum, region=region, as_of=NOW
    )
    assert claim.amount == Decimal(amount)
    assert options.items() <= alternatives(claim, "D-41").items()


def test_tv_049_sick_pay_in_shanghai() -> None:
    claim = sick_pay(
        start="2026-03-01", end="2026-03-31", normal_attendance="10000", hired_on="2023-03-01", minimum_wage="2740",
        region=SHANGHAI, as_of=NOW,
    )  # fmt: skip
    assert claim.amount == Decimal("4900.00")  # 70 % of normal attendance, 70 % for three years


def test_tv_050_sick_pay_in_shenzhen() -> None:
    claim = sick_pay(
        start="2026-03-01", end="2026-03-31", monthly_wage="6000", minimum_wage="2520", region=SHENZHEN, as_of=NOW
    )
    assert claim.amount == Decimal("3600.00")  # 60 % of 6,000; 80 % of 2,520 is 2,016


@pytest.mark.parametrize(
    "region, minimum, amount",
    [
        (SHANGHAI, "2740", "4200.00"),  # three years: 70 % of the 6,000 agreed
        (SHENZHEN, "2520", "3600.00"),
        (BEIJING, "2540", "2032.00"),
    ],
)
def test_d_11_sick_pay_on_one_set_of_facts(region: str, minimum: str, amount: str) -> None:
    claim = sick_pay(
        start="2026-03-01", end="2026-03-31", monthly_wage="6000", hired_on="2023-03-01", minimum_wage=minimum,
        region=region, as_of=NOW,
    )  # fmt: skip
    assert claim.amount == Decimal(amount)


def test_medical_period_of_twelve_years_of_work() -> None:
    """R-LEAVE-04: twelve years in all, six here, sick from 2026-01-10."""
    period = medical_period(career_years=12, years_here=6, first_sick_day=date(2026, 1, 10))
    assert (period.months.value, period.within) == (9, 15)
    assert (period.first, period.last) == (date(2026, 1, 10), date(2027, 4, 9))


def test_dismissal_inside_the_medical_period_is_unlawful() -> None:
    facts = {
        "region": BEIJING,
        "as_of": NOW,
        "employment": {"start": "2020-01-01", "last_day": "2026-06-30"},
        "worker": {"career_years": 12},
        "pay": {"monthly": "8700"},
        "sick_leave": [{"start": "2026-01-10", "end": "2026-06-30"}],
        "termination": {"ground": "medical", "protections": ["medical_period"]},
    }
    result = assess(Case.model_validate(facts))
    # six years and six months: 2 × 8,700 × 7
    assert result["unlawful_termination_damages"].amount == Decimal("121800.00")
    assert {info.id: info.trace.value for info in result.information}["medical_period"] == 9


def test_paid_and_unpaid_days_off() -> None:
    """R-LEAVE-06: three days of funeral leave in March 2026 (22 workdays), or three of personal leave."""
    month = {"start": "2026-03-01", "end": "2026-03-31"}
    funeral = unpaid_wages(region=BEIJING, as_of=NOW, monthly="8700", arrears=[month])
    personal = unpaid_wages(region=BEIJING, as_of=NOW, monthly="8700", arrears=[{**month, "unpaid_leave_days": "3"}])
    assert funeral.amount == Decimal("8700.00")
    # a month with personal leave is a part of a month (R-WAGE-04, D-31): forward 19 × 400, backward 8,700 − 1,200
    assert personal.amount == Decimal("7600.00")
    assert alternatives(personal, "D-31")["backward_21_75"] == Decimal("7500.00")


def test_heat_allowance() -> None:
    """R-LEAVE-08: 300 a month for four hot months out of doors."""
    facts = {
        "region": NANJING,
        "as_of": NOW,
        "heat": [{"start": "2026-06-01", "end": "2026-09-30", "place": "outdoor", "rate": "300"}],
    }
    assert assess(Case.model_validate(facts))["unpaid_wages"].amount == Decimal("1200.00")


def test_payday_on_a_sunday() -> None:
    """R-WAGE-02: the 15th is a Sunday."""
    due = payday("2026-11-15", BEIJING)
    assert (due.due, due.late_from) == (date(2026, 11, 13), date(2026, 11, 14))
    assert due.tolerated_until == date(2026, 11, 22)
    assert payday("2026-11-15", NANJING).tolerated_until == date(2026, 11, 13)


@pytest.mark.parametrize(
    "agreed, due",
    [
        ("2026-10-01", "2026-09-30"),  # a holiday
        ("2026-10-07", "2026-09-30"),  # the end of the long break
        ("2026-02-14", "2026-02-14"),  # a Saturday on which work was exchanged
        ("2026-11-16", "2026-11-16"),
    ],
)
def test_payday_is_a_workday(agreed: str, due: str) -> None:
    found = payday(agreed)
    assert (found.due, found.tolerated_until) == (date.fromisoformat(due), date.fromisoformat(due))


def test_payday_in_a_place_named_in_words() -> None:
    assert payday("2026-11-15", "北京") == payday("2026-11-15", BEIJING)


# --- deductions and what follows from not paying ---


@pytest.mark.parametrize(
    "wage, limit",
    [
        pytest.param("3000", "460.00", id="TV-043"),  # min(3,000; 600; 460)
        pytest.param("5000", "1000.00", id="TV-044"),  # min(3,000; 1,000; 2,460)
    ],
)
def test_deduction_for_a_loss(wage: str, limit: str) -> None:
    assert deduction_limit(wage=wage, minimum_wage="2540", loss="3000").value == Decimal(limit)


def test_deduction_in_guangdong() -> None:
    """R-DED-01: no limit of 20 % there; 5,000 − 2,540 stands above the minimum, the loss is 3,000."""
    for place in (GUANGZHOU, "广东"):
        found = deduction_limit(wage="5000", minimum_wage="2540", loss="3000", region=place)
        assert found.value == Decimal("2460.00"), place


def test_tv_045_additional_compensation() -> None:
    order: dict[str, Any] = {"amount": "20000", "region": CHONGQING, "as_of": NOW}
    claim = additional_compensation(ordered_on="2026-01-10", deadline="2026-01-25", **order)
    assert claim.amount == Decimal("10000.00")
    assert [other.amount for other in claim.alternatives] == [Decimal("20000.00")]
    # without an order nothing is added
    without = additional_compensation(ordered_on=None, **order)
    assert (without.status, without.amount) == ("not_due", Decimal("0.00"))


def test_tv_046_interest_on_late_performance() -> None:
    owed = late_performance_interest(principal="100000", last_day="2026-01-10", paid_on="2026-04-20")
    assert owed.value == Decimal("1750.00")  # 100 days
    debt = {
        "principal": "100000",
        "performance_ends": "2026-01-10",
        "payments": [{"on": "2026-04-20", "amount": "100000"}],
    }
    (found,) = assess(Case.model_validate({"region": BEIJING, "as_of": NOW, "judgment_debt": debt})).information
    assert found.trace.value == Decimal("1750.00")
    # both ends counted, 101 days
    assert [warning.say("en") for warning in found.warnings if "1,767.50" in warning.say("en")]


def test_tv_047_training_bond() -> None:
    assert training_bond_limit(cost="60000", months=36, served=24).value == Decimal("20000.00")
