"""Overtime: what is asked for, cited and said, where it is due and nowhere else. 8,700 a month is 50 an hour."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.text import Message
from laborcalc.foundation.trace import GREATEST, steps
from laborcalc.results.outcome import Award, Outcome
from tests.outcomes import codes, paths, reason, yuan

COMPREHENSIVE = {"hours_system": "comprehensive", "hours_system_approved": True}
QUARTER = {"start": "2026-01-01", "end": "2026-03-31"}  # 496 hours (WC25 1)


def overtime(**facts: Any) -> Outcome:
    case = {"region": "330000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}, "given": {"minimum_wage": "2000"}}
    return assess(Case.model_validate(case | facts))["overtime_pay"]


def one(day: str = "2026-03-16", hours: str = "1", **facts: Any) -> Outcome:
    return overtime(overtime=[{"on": day, "hours": hours}], **facts)


def cited(outcome: Outcome) -> set[str]:
    assert isinstance(outcome, Award)
    return {article.id for step in steps(outcome.trace) for article in step.cites}


# --- cycles ---


@pytest.mark.parametrize("hours, due", [("495.5", None), ("496", None), ("496.5", "37.50")])
def test_only_hours_beyond_those_of_the_cycle_are_overtime(hours: str, due: str | None) -> None:
    """R-OT-02: half an hour over is 50 × 1.5 ÷ 2; up to the statutory hours nothing was worked over, so nothing is paid off."""
    found = overtime(employment=COMPREHENSIVE, hour_cycles=[{**QUARTER, "hours": hours}])
    if due is None:
        assert reason(found) == "NOTHING_OVER"
    else:
        assert found.amount == yuan(due)


def test_holiday_hours_alone_are_paid_in_a_cycle_that_is_not_full() -> None:
    found = overtime(employment=COMPREHENSIVE, hour_cycles=[{**QUARTER, "hours": "400", "holiday_hours": "8"}])
    assert found.amount == yuan("1200.00")  # 8 × 150
    assert isinstance(found, Award)
    assert "WPR 13(3)" in {article.id for article in found.cites}
    assert "LL 44(1)" not in {article.id for article in found.cites}


def test_all_in_pay_of_a_cycle_asks_for_the_days_themselves() -> None:
    """R-OT-06 is tested month by month; a cycle of three has no month, so the overtime is asked for day by day."""
    pay = {"monthly": "4000", "all_in": True}
    found = overtime(employment=COMPREHENSIVE, hour_cycles=[{**QUARTER, "hours": "506"}], pay=pay)
    assert paths(found) == ["overtime"]


# --- the base ---


@pytest.mark.parametrize(
    "minimum, owed, floored", [("8699", "75.00", False), ("8700", "75.00", False), ("8874", "76.50", True)]
)
def test_the_minimum_wage_is_the_base_only_where_it_is_the_higher(minimum: str, owed: str, floored: bool) -> None:
    """Zhejiang (MW 12): 8,874 ÷ 21.75 ÷ 8 is 51; a base that reaches the minimum rests on the contract alone."""
    found = one(given={"minimum_wage": minimum})
    assert found.amount == yuan(owed)
    assert ("MW 12" in cited(found)) is floored


@pytest.mark.parametrize("agreed, told", [("8699", True), ("8700", False), ("8701", False)])
def test_a_base_below_the_agreed_wage_is_named(agreed: str, told: bool) -> None:
    found = one(pay={"monthly": "8700", "overtime_base": agreed})
    assert ("BASE_BELOW_WAGE" in codes(found)) is told


@pytest.mark.parametrize("due, told", [("8699", False), ("8700", False), ("8701", True)])
def test_a_payslip_above_the_agreed_wage_is_named(due: str, told: bool) -> None:
    """The month's slip shows what normal attendance brought; Zhejiang takes the contract."""
    slips = [{"month": "2026-03", "due": due}]
    found = one(pay={"monthly": "8700", "payslips": slips}, employment={"start": "2020-01-01"})
    assert found.amount == yuan("75.00")
    assert ("BASE_BELOW_WAGE" in codes(found)) is told


@pytest.mark.parametrize("due, compared", [("8699", False), ("8700", False), ("8874", True)])
def test_in_beijing_a_payslip_raises_the_base_only_where_it_is_the_higher(due: str, compared: bool) -> None:
    """BJ534 Q57: 8,874 ÷ 21.75 ÷ 8 × 1.5 = 76.50; a slip that is not higher leaves no trace."""
    slips = [{"month": "2026-03", "due": due}]
    found = one(
        region="110000",
        pay={"monthly": "8700", "payslips": slips},
        employment={"start": "2020-01-01"},
        given={"minimum_wage": "2540"},
    )
    assert found.amount == yuan("76.50" if compared else "75.00")
    assert isinstance(found, Award)
    assert (GREATEST in {step.op for step in steps(found.trace)}) is compared


def test_without_an_agreed_wage_no_payslip_is_passed_over() -> None:
    """The base that is stated is not called the agreed wage: there is none on file."""
    slips = [{"month": "2026-03", "due": "9000"}]
    found = one(pay={"overtime_base": "8700", "payslips": slips}, employment={"start": "2020-01-01"})
    assert found.amount == yuan("75.00")
    assert "BASE_BELOW_WAGE" not in codes(found)


@pytest.mark.parametrize("as_of, article", [("2024-04-29", "BJWP 44"), ("2024-04-30", "BJ534 Q57")])
def test_beijings_answers_of_2024_raise_an_agreed_base_from_their_day(as_of: str, article: str) -> None:
    """Agreed 4,350 beside a contract of 8,700: until 2024-04-29 half of it, 37.50, since then 75."""
    pay = {"monthly": "8700", "overtime_base": "4350"}
    found = one("2024-03-18", region="110000", as_of=as_of, pay=pay)
    assert found.amount == yuan("37.50" if article == "BJWP 44" else "75.00")
    assert ("BJ534 Q57" in cited(found)) is (article == "BJ534 Q57")


@pytest.mark.parametrize("minimum, told", [("8699", False), ("8700", False), ("8701", True)])
def test_where_no_text_floors_the_base_a_lower_one_is_pointed_out(minimum: str, told: bool) -> None:
    """Jiangxi has the national order (WPR 13), without a floor."""
    found = one(region="360000", given={"minimum_wage": minimum})
    assert found.amount == yuan("75.00")
    assert ("BASE_BELOW_MINIMUM" in codes(found)) is told


# --- the limit of LL 41 ---


@pytest.mark.parametrize("hours, told", [("15.9", False), ("16", False), ("16.1", True)])
def test_more_than_36_hours_a_month_are_said(hours: str, told: bool) -> None:
    """Two Saturdays, the first of twenty hours."""
    rows = [{"on": "2026-03-21", "hours": "20"}, {"on": "2026-03-28", "hours": hours}]
    assert ("OVER_36_HOURS" in codes(overtime(overtime=rows))) is told


def test_a_day_of_rest_counts_eight_hours_towards_the_limit() -> None:
    """Four Saturdays are 32 hours; with 4.5 more they are over 36, with 4 not."""
    saturdays = [{"on": f"2026-03-{day:02}", "days": "1"} for day in (7, 14, 21, 28)]
    for hours, told in (("4", False), ("4.5", True)):
        found = overtime(overtime=[*saturdays, {"on": "2026-03-16", "hours": hours}])
        assert ("OVER_36_HOURS" in codes(found)) is told


# --- a sheet ---


def test_the_overtime_of_a_sheet_says_on_how_many_days_it_was_worked() -> None:
    """Monday nine hours, Tuesday eight, Wednesday ten, two Saturdays: two workdays and two rest days, not the Tuesday."""
    hours = {16: "9", 17: "8", 18: "10", 21: "3", 28: "2"}
    found = overtime(timesheet={"rows": [{"on": f"2026-03-{day}", "hours": value} for day, value in hours.items()]})
    assert found.amount == yuan("725.00")  # 3 × 75 + 5 × 100
    assert isinstance(found, Award)
    messages = [part for step in steps(found.trace) for part in step.args]
    told = [message.values["days"] for message in messages if isinstance(message, Message) and message.code == "SHEET"]
    assert sorted(told) == [2, 2]


def test_what_was_paid_over_is_not_owed_back() -> None:
    for paid, due in (("74.99", "0.01"), ("75", None), ("80", None)):
        found = overtime(overtime=[{"on": "2026-03-16", "hours": "1", "paid": paid}])
        if due is None:
            assert reason(found) == "PAID"
        else:
            assert found.amount == yuan(due)


def test_a_row_that_waits_makes_the_sum_a_lower_bound() -> None:
    rows = [{"on": "2026-03-16", "hours": "1"}, {"on": "2026-03-17"}]
    found = overtime(overtime=rows)
    assert found.amount == yuan("75.00") and paths(found) == ["overtime.1.hours"]
    assert "PARTIAL" in codes(found) and "PARTIAL" not in codes(one())
