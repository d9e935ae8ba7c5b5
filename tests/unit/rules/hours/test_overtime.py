"""Overtime: R-OT-01 to R-OT-06. The wage of most examples is 8,700 a month: 400 a day, 50 an hour (÷ 21.75, ÷ 8)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.trace import steps
from laborcalc.overtime import all_in_shortfall, overtime_pay
from laborcalc.results.outcome import Award, Outcome
from tests.outcomes import codes, yuan

NOW = "2026-11-21"


def case(**facts: Any) -> dict[str, Any]:
    return {"region": "330000", "as_of": NOW, "pay": {"monthly": "8700"}, "given": {"minimum_wage": "2000"}, **facts}


def overtime(**facts: Any) -> Outcome:
    return assess(Case.model_validate(case(**facts)))["overtime_pay"]


def amount(**facts: Any) -> str:
    return str(overtime(**facts).amount)


def rows(*entries: dict[str, Any], **facts: Any) -> Outcome:
    return overtime(overtime=list(entries), **facts)


def other(outcome: Outcome, by: str, option: str) -> Decimal | None:
    return next(a.amount for a in outcome.alternatives if (a.by, a.option) == (by, option))


# --- rates by the calendar ---


@pytest.mark.parametrize(
    ("day", "pay"),
    [
        ("2026-03-16", "75.00"),  # Monday: 50 × 1.5
        ("2026-03-21", "100.00"),  # Saturday: 50 × 2
        ("2026-02-14", "75.00"),  # Saturday worked by the notice
        ("2026-02-17", "150.00"),  # Spring Festival: 50 × 3
        ("2026-02-20", "100.00"),  # day off of the long break, no festival
        ("2024-02-09", "75.00"),  # New Year's Eve was no holiday in 2024 (R-TIME-03)
        ("2025-01-28", "150.00"),  # and is one since 2025
        ("2026-05-02", "150.00"),
        ("2024-05-02", "100.00"),
        ("2020-10-04", "150.00"),  # four days at 300 % where two festivals meet (F135)
    ],
)
def test_the_calendar_tells_the_rate_of_a_day(day: str, pay: str) -> None:
    assert str(rows({"on": day, "hours": "1"}).amount) == pay


def test_hours_and_days_of_each_kind_are_one_item() -> None:
    found = rows(
        {"kind": "workday", "hours": "10"}, {"kind": "rest_day", "days": "2"}, {"kind": "holiday", "days": "1"}
    )
    assert str(found.amount) == "3550.00"  # 750 + 1,600 + 1,200
    assert other(found, "R-OT-01", "includes_normal_pay") == Decimal("3150.00")  # 300 % holding the day's own pay


def test_all_overtime_is_rounded_once() -> None:
    # 2,384.30 ÷ 21.75 × (9.5 × 3 + 43 × 2) = 12,551.8264…; rounded apart 3,124.26 + 9,427.58 would be 12,551.84
    found = rows(
        {"kind": "holiday", "days": "9.5", "base": "2384.30"}, {"kind": "rest_day", "days": "43", "base": "2384.30"}
    )
    assert str(found.amount) == "12551.83"


def test_a_one_off_day_off_is_a_rest_day_by_default() -> None:
    found = rows({"on": "2015-09-03", "hours": "8"})
    assert str(found.amount) == "800.00"  # 50 × 2 × 8
    assert other(found, "R-TIME-03", "holiday") == Decimal("1200.00")


def test_before_2008_the_divisor_is_20_92() -> None:
    # 2,092 ÷ 20.92 ÷ 8 × 1.5 = 18.75 an hour
    assert str(rows({"on": "2007-03-05", "hours": "1", "base": "2092"}).amount) == "18.75"


def test_a_stated_holiday_on_an_ordinary_workday_is_left_out_with_its_row() -> None:
    found = rows({"on": "2026-03-17", "hours": "2"}, {"on": "2026-03-16", "kind": "holiday", "days": "1"})
    assert str(found.amount) == "150.00"
    (warning,) = [w for w in found.warnings if w.code == "ORDINARY_WORKDAY"]
    assert "加班第2项" in warning.say("zh")
    assert "overtime, no. 2" in warning.say("en")


def test_a_whole_day_on_a_workday_is_no_overtime() -> None:
    found = rows({"on": "2026-03-16", "days": "1"})
    assert found.status == "not_due"
    assert "ORDINARY_WORKDAY" in codes(found)


@pytest.mark.parametrize(
    "row", [{"on": "2026-03-16"}, {"on": "2030-03-18"}, {}], ids=["a day", "a year not held", "total"]
)
def test_whole_days_stated_as_workdays_are_none_either(row: dict[str, str]) -> None:
    """LL 44(1): on a workday the time beyond its hours is paid; days exist for rest days and holidays alone."""
    found = rows({**row, "kind": "workday", "days": "1"}, {"kind": "workday", "hours": "2"})
    assert str(found.amount) == "150.00"
    (warning,) = [w for w in found.warnings if w.code == "ORDINARY_WORKDAY"]
    assert "加班第1项" in warning.say("zh")


def test_a_stated_holiday_on_a_rest_day_is_paid_as_a_rest_day() -> None:
    found = rows({"on": "2026-03-21", "kind": "holiday", "hours": "8"})
    assert str(found.amount) == "800.00"
    assert "NOT_A_HOLIDAY" in codes(found)


def test_a_holiday_stated_as_less_is_paid_as_stated_with_a_word() -> None:
    found = rows({"on": "2026-02-17", "kind": "rest_day", "hours": "8"})
    assert str(found.amount) == "800.00"
    assert "IS_A_HOLIDAY" in codes(found)


def test_the_rest_days_of_shift_workers_are_their_own() -> None:
    found = rows({"on": "2026-03-18", "kind": "rest_day", "hours": "8"})  # a Wednesday
    assert str(found.amount) == "800.00"
    assert codes(found) == set()


def test_a_year_without_a_notice_waits_and_can_be_supplied() -> None:
    row = {"on": "2027-02-06", "hours": "8"}
    found = rows(row)
    assert [gap.path for gap in found.missing] == ["given.calendars"]
    assert str(rows({**row, "kind": "holiday"}).amount) == "1200.00"  # stated: no calendar needed
    year = {"year": 2027, "holidays": ["2027-02-06"]}
    supplied = rows(row, given={"minimum_wage": "2000", "calendars": [year]})
    assert str(supplied.amount) == "1200.00"
    assert "GIVEN_CALENDAR" in codes(supplied)


# --- time off, what was paid, what is missing ---


def test_time_off_settles_rest_days_only() -> None:
    off = {"time_off": True}
    found = rows({"kind": "rest_day", "days": "1", **off}, {"kind": "holiday", "days": "1", **off})
    assert str(found.amount) == "1200.00"
    assert codes(found) == {"TIME_OFF", "TIME_OFF_NOT_ENOUGH"}
    assert rows({"kind": "rest_day", "days": "1", **off}).status == "not_due"


def test_what_was_paid_is_taken_off_and_not_owed_back() -> None:
    row = {"kind": "workday", "hours": "10"}
    assert str(rows({**row, "paid": "100.50"}).amount) == "649.50"
    paid = rows({**row, "paid": "751"})
    assert paid.status == "not_due"
    assert paid.reason.code == "PAID"


def test_a_payment_for_work_that_is_left_out_is_not_set_off() -> None:
    found = rows({"kind": "workday", "hours": "10"}, {"kind": "rest_day", "days": "1", "time_off": True, "paid": "500"})
    assert str(found.amount) == "750.00"


@pytest.mark.parametrize("paid, left", [("750", "150.00"), ("750.01", "150.00"), ("9000", "150.00"), ("700", "200.00")])
def test_what_was_paid_for_a_row_is_not_taken_off_another(paid: str, left: str) -> None:
    """R-WAGE-03: each is a debt of its own, 10 × 75 and 2 × 75."""
    assert (
        str(rows({"on": "2026-03-16", "hours": "10", "paid": paid}, {"on": "2026-04-15", "hours": "2"}).amount) == left
    )


def test_what_was_paid_for_all_comes_off_what_is_left_of_each() -> None:
    over = {"on": "2026-03-16", "hours": "2", "paid": "1000"}
    assert str(rows(over, {"on": "2026-04-15", "hours": "2", "paid": "50"}, overtime_paid="60").amount) == "40.00"
    assert rows(over, {"on": "2026-04-15", "hours": "2", "paid": "50"}, overtime_paid="100").status == "not_due"
    assert rows(over, overtime_paid="10").status == "not_due"


def test_one_hour_more_of_work_never_earns_less_whatever_was_paid() -> None:
    paid = {"kind": "rest_day", "hours": "1", "paid": "400"}  # 1 × 100
    long = {"kind": "workday", "hours": "10"}
    assert str(rows(long, {**paid, "time_off": True}).amount) == str(rows(long, paid).amount) == "750.00"


def test_a_row_without_its_measure_makes_the_rest_a_lower_bound() -> None:
    found = rows({"kind": "workday", "hours": "10"}, {"kind": "rest_day"}, {"hours": "3"})
    assert str(found.amount) == "750.00"
    assert [gap.path for gap in found.missing] == ["overtime.1.hours", "overtime.2.kind"]
    alone = rows({"kind": "rest_day"})
    assert alone.status == "needs"


def test_overtime_outside_the_period_asked_for_is_left_out() -> None:
    claim = {"kind": "overtime_pay", "start": "2026-03-01", "end": "2026-03-31"}
    found = rows({"on": "2026-03-16", "hours": "1"}, {"on": "2026-04-01", "hours": "5"}, claims=[claim])
    assert str(found.amount) == "75.00"
    assert "OUTSIDE_CLAIM" in codes(found)


def test_no_overtime_is_not_due_and_asked_for_without_facts_waits() -> None:
    plain = overtime_pay(region="330000", as_of=NOW, monthly_wage="8700")
    assert plain.status == "not_due"
    asked = overtime(claims=[{"kind": "overtime_pay"}])
    assert [gap.path for gap in asked.missing] == ["overtime"]


def test_more_than_36_hours_in_a_month_is_paid_with_a_warning() -> None:
    march = [{"on": f"2026-03-{day:02}", "hours": "3"} for day in (2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17)]
    assert "OVER_36_HOURS" not in codes(rows(*march))  # exactly 36
    found = rows(*march, {"on": "2026-03-21", "days": "1"})  # and a Saturday of eight
    (warning,) = [w for w in found.warnings if w.code == "OVER_36_HOURS"]
    assert "2026-03 44 h" in warning.say("en")
    assert str(found.amount) == "3500.00"  # 36 × 75 + 800


# --- the trace ---


def test_rows_of_a_month_are_counted_together_and_named() -> None:
    found = rows(
        {"on": "2026-03-17", "hours": "2"}, {"on": "2026-03-16", "hours": "1.5"}, {"on": "2026-04-01", "hours": "1"}
    )
    assert isinstance(found, Award)
    named = {step.name.en: step for step in steps(found.trace) if step.name}
    march = named["overtime on workdays, 2026-03"]
    assert march.value == Decimal("3.5")
    assert march.args[1] == ("overtime.1.hours", "overtime.0.hours") or march.args[1] == ("overtime.1", "overtime.0")
    assert named["overtime on workdays"].arithmetic() == "50.00 × 1.5 × (3.5 + 1) = 337.50"


def test_a_change_of_wage_inside_the_time_pays_each_part_at_its_own() -> None:
    pay = {"history": [{"start": "2025-01-01", "monthly": "8700"}, {"start": "2026-03-16", "monthly": "17400"}]}
    found = rows({"on": "2026-03-13", "hours": "1"}, {"on": "2026-03-17", "hours": "1"}, pay=pay)
    assert str(found.amount) == "225.00"  # 75 + 150


# --- the base (D-09) ---


@pytest.mark.parametrize(
    ("region", "pay", "expected"),
    [
        # nothing agreed, 10,000 for normal attendance, ten workday hours
        ("110000", {"average_12_months_without_overtime": "10000"}, "862.07"),
        ("310000", {"average_12_months_without_overtime": "10000"}, "603.45"),
        # agreed wage for normal hours 6,000: 6,000 ÷ 174 × 15
        ("440100", {"overtime_base": "6000", "average_12_months_without_overtime": "10000"}, "517.24"),
        # Shanghai: the contract wage itself; Jiangsu: as agreed, else the average
        ("310000", {"monthly": "8700"}, "750.00"),
        ("320100", {"monthly": "8700", "average_12_months": "10000"}, "750.00"),
        ("320100", {"average_12_months": "8700"}, "750.00"),
        # Beijing from 2024-04-30: the agreed base not below the contract wage
        ("110000", {"monthly": "8700", "overtime_base": "4000"}, "750.00"),
        # elsewhere the agreed base stands
        ("500000", {"monthly": "8700", "overtime_base": "4350"}, "375.00"),
    ],
)
def test_the_base_follows_the_order_of_the_place(region: str, pay: dict[str, str], expected: str) -> None:
    found = rows({"kind": "workday", "hours": "10"}, region=region, pay=pay, given={"minimum_wage": "2000"})
    assert str(found.amount) == expected


def test_beijing_before_2024_takes_the_agreed_base_as_it_is() -> None:
    pay = {"monthly": "8700", "overtime_base": "4350"}
    found = rows({"kind": "workday", "hours": "10"}, region="110000", as_of="2017-06-01", pay=pay)
    assert str(found.amount) == "375.00"
    assert isinstance(found, Award)
    assert "BJWP 44" in {article.id for article in found.cites}


def test_beijing_takes_higher_pay_in_fact() -> None:
    pay = {"monthly": "4350", "payslips": [{"month": "2026-03", "due": "9900", "overtime": "1000", "irregular": "200"}]}
    found = rows({"on": "2026-03-16", "hours": "10"}, region="110000", pay=pay)
    assert str(found.amount) == "750.00"  # 9,900 − 1,000 − 200 = 8,700


def test_payslips_of_other_months_say_nothing_of_this_one() -> None:
    pay = {"monthly": "8700", "payslips": [{"month": "2026-02", "due": "9900"}, {"month": "2026-03", "due": "8000"}]}
    assert str(rows({"on": "2026-03-16", "hours": "10"}, region="110000", pay=pay).amount) == "750.00"
    without = {"average_12_months_without_overtime": "8700", "payslips": [{"month": "2026-02", "due": "9900"}]}
    assert str(rows({"on": "2026-03-16", "hours": "10"}, region="110000", pay=without).amount) == "750.00"


def test_no_base_lies_below_the_minimum_wage() -> None:
    # 1,740 agreed, minimum 2,610: 2,610 ÷ 174 × 1.5 × 10
    found = rows({"kind": "workday", "hours": "10"}, pay={"monthly": "1740"}, given={"minimum_wage": "2610"})
    assert str(found.amount) == "225.00"
    # where the minimum is not known for sure the base stands, with a word
    row = {"kind": "workday", "hours": "10"}
    untested = rows(row, region="500000", readings={"D-09": "shanghai_70"}, pay={"monthly": "1740"}, given={})
    assert str(untested.amount) == "150.00"
    assert "MINIMUM_NOT_TESTED" in codes(untested)


def test_guangdong_takes_the_local_average_where_nothing_is_agreed() -> None:
    pay = {"average_12_months_without_overtime": "4350"}
    more = {"region": "440100", "pay": pay}
    local = rows(
        {"kind": "workday", "hours": "10"}, **more, given={"minimum_wage": "2000", "local_average_wage": "8700"}
    )
    assert str(local.amount) == "750.00"
    without = rows({"kind": "workday", "hours": "10"}, **more, as_of="2035-01-01")
    assert str(without.amount) == "375.00"
    assert "LOCAL_AVERAGE_NOT_TESTED" in codes(without)


def test_without_any_wage_the_base_is_missing() -> None:
    found = rows({"kind": "workday", "hours": "10"}, pay={})
    assert [gap.path for gap in found.missing] == ["pay.monthly"]


# --- pieces (R-OT-04) ---


def test_pieces_beyond_legal_hours_are_paid_by_the_kind_of_day() -> None:
    piece = {"pieces": "30", "piece_price": "10"}
    assert str(rows({"kind": "workday", **piece, "paid": "300"}).amount) == "150.00"
    assert str(rows({"kind": "rest_day", **piece}).amount) == "600.00"
    assert str(rows({"on": "2026-02-17", **piece}, {"on": "2026-02-18", **piece}).amount) == "1800.00"


# --- comprehensive hours (R-OT-02) ---

COMPREHENSIVE = {"hours_system": "comprehensive", "hours_system_approved": True}


def cycle(**facts: Any) -> Outcome:
    job = facts.pop("employment", COMPREHENSIVE)
    return overtime(employment=job, hour_cycles=[facts])


@pytest.mark.parametrize(
    ("start", "end", "hours", "expected"),
    [
        ("2026-01-01", "2026-03-31", "506", "750.00"),  # quarter 496
        ("2026-01-01", "2026-01-31", "175.36", "750.00"),  # month 165.36
        ("2026-01-01", "2026-06-30", "1002", "750.00"),  # two quarters 992
        ("2026-01-01", "2026-12-31", "1994", "750.00"),  # year 1,984
        ("2024-01-01", "2024-03-31", "510", "750.00"),  # 500 before 2025
        ("2024-03-01", "2024-03-31", "176.64", "750.00"),  # 166.64
        ("2026-01-05", "2026-01-18", "90", "750.00"),  # two weeks of forty hours
        ("2026-03-02", "2026-03-06", "50", "750.00"),  # a broken cycle: five workdays of eight hours
        # a quarter over 2025-01-01 (R-TIME-04): 500 × 31/90 + 496 × 59/90 = 497.377…; 50 × 1.5 × (507.3777… − it) = 750
        ("2024-12-01", "2025-02-28", "507.3777777778", "750.00"),
        # a broken cycle over the change: 30 December to 3 January holds four workdays and New Year's Day
        ("2024-12-30", "2025-01-03", "42", "750.00"),
    ],
)
def test_the_excess_over_the_hours_of_the_cycle_is_paid_at_150(start: str, end: str, hours: str, expected: str) -> None:
    assert str(cycle(start=start, end=end, hours=hours).amount) == expected


def test_holiday_hours_leave_the_excess_and_are_paid_at_300() -> None:
    found = cycle(start="2026-01-01", end="2026-03-31", hours="560", holiday_hours="8")
    assert str(found.amount) == "5400.00"  # 8 × 150 + (560 − 8 − 496) × 75
    # workdays of the quarter by the notice: January 20 (22 weekdays, off 1 and 2, Sunday 4 worked: 21), February 17
    # (20 weekdays less 16 to 20 and 23, Saturdays 14 and 28 worked: 16), March 22; 59 × 8 = 472
    assert other(found, "R-OT-02", "actual_workdays") == Decimal("7200.00")  # 1,200 + (560 − 8 − 472) × 75


def test_rest_days_count_in_the_cycle_only() -> None:
    found = rows({"kind": "rest_day", "days": "1"}, employment=COMPREHENSIVE)
    assert found.status == "not_due"
    assert "REST_DAY_IN_CYCLE" in codes(found)


def test_hours_within_the_cycle_earn_nothing() -> None:
    assert cycle(start="2026-01-01", end="2026-03-31", hours="496").status == "not_due"


def test_without_approval_standard_hours_apply() -> None:
    refused = {"hours_system": "comprehensive", "hours_system_approved": False}
    found = rows(
        {"kind": "rest_day", "days": "1"},
        employment=refused,
        hour_cycles=[{"start": "2026-01-01", "end": "2026-03-31", "hours": "600"}],
    )
    assert str(found.amount) == "800.00"
    assert "CYCLES_LEFT_OUT" in codes(found)


def test_unknown_approval_is_presumed_and_the_other_answer_shown() -> None:
    found = rows({"kind": "rest_day", "days": "1"}, employment={"hours_system": "comprehensive"})
    assert found.status == "not_due"
    assert other(found, "employment.hours_system_approved", "not_approved") == Decimal("800.00")


def test_what_was_paid_for_a_cycle_is_taken_off() -> None:
    assert str(cycle(start="2026-01-01", end="2026-03-31", hours="506", base="17400", paid="500").amount) == "1000.00"


def test_a_cycle_outside_the_claim_is_left_out() -> None:
    claim = {"kind": "overtime_pay", "start": "2026-04-01"}
    found = overtime(
        employment=COMPREHENSIVE,
        hour_cycles=[{"start": "2026-01-01", "end": "2026-03-31", "hours": "560"}],
        claims=[claim],
    )
    assert found.status == "not_due"


# --- flexible hours (R-OT-03) ---


def test_flexible_hours_pay_holidays_in_shanghai_and_shenzhen_only() -> None:
    job = {"hours_system": "flexible", "hours_system_approved": True}
    day = {"on": "2026-10-01", "hours": "8"}
    assert rows(day, employment=job).status == "not_due"
    assert other(rows(day, employment=job), "D-23", "yes") == Decimal("1200.00")
    shanghai = rows(day, {"on": "2026-10-09", "hours": "4"}, employment=job, region="310000")
    assert str(shanghai.amount) == "1200.00"
    assert str(rows(day, employment=job, region="440300").amount) == "1200.00"  # SZWP 20, read second-hand
    assert rows(day, employment=job, region="440100").status == "not_due"  # GDWP 23
    refused = rows({"on": "2026-10-09", "hours": "4"}, employment={**job, "hours_system_approved": False})
    assert str(refused.amount) == "300.00"


# --- all-in pay (R-OT-06) ---


def test_all_in_pay_must_hold_the_minimum_wage_with_overtime_on_it() -> None:
    pay = {"monthly": "4000", "all_in": True}
    march = [{"on": f"2026-03-{day:02}", "hours": "3"} for day in range(2, 32) if day % 7 in (2, 3, 4, 5, 6)]
    assert len(march) == 22  # 66 hours
    saturdays = [{"on": f"2026-03-{day:02}", "hours": "11"} for day in (7, 14, 21, 28)]  # 44 hours
    found = rows(*march, *saturdays, pay=pay)
    assert str(found.amount) == "149.43"  # 2,000 + (66 × 1.5 + 44 × 2) × 2,000 ÷ 174 − 4,000
    fair = rows(*march, *saturdays, pay={"monthly": "4200", "all_in": True})
    assert fair.status == "not_due"
    slips = [{"month": "2026-02", "due": "9000"}, {"month": "2026-03", "due": "4100"}]
    assert str(rows(*march, *saturdays, pay={**pay, "payslips": slips}).amount) == "49.43"
    beijing = rows(*march, *saturdays, pay=pay, region="110000")
    assert isinstance(beijing, Award)
    assert "BJ534 Q58" in {article.id for step in steps(beijing.trace) for article in step.cites}
    assert isinstance(found, Award)
    assert "BJ534 Q58" not in {article.id for step in steps(found.trace) for article in step.cites}


def test_all_in_pay_is_tested_month_by_month() -> None:
    found = rows({"kind": "workday", "hours": "66"}, pay={"monthly": "4000", "all_in": True})
    assert [gap.path for gap in found.missing] == ["overtime.0.on"]


ALL_IN = {"pay": {"monthly": "2000", "all_in": True}}  # the minimum wage: overtime comes on top, at 2,000 ÷ 174 an hour
MARCH, APRIL = (
    {"on": "2026-03-02", "hours": "5.8"},
    {"on": "2026-04-01", "hours": "5.8"},
)  # 5.8 × 1.5 × 2,000 ÷ 174 = 100


def test_all_in_pay_is_unpacked_on_the_minimum_wage_whatever_base_a_row_states() -> None:
    """R-OT-06: 5.8 × 1.5 × 2,000 ÷ 174 = 100, not on the 4,000 that the row names."""
    assert str(rows({**MARCH, "base": "4000"}, **ALL_IN).amount) == "100.00"


def test_what_was_paid_beside_all_in_pay_counts_in_its_month() -> None:
    again = {"on": "2026-03-03", "hours": "5.8"}
    assert str(rows(MARCH, again, APRIL, **ALL_IN).amount) == "300.00"
    assert str(rows({**MARCH, "paid": "150"}, again, APRIL, **ALL_IN).amount) == "150.00"
    assert str(rows({**MARCH, "paid": "250"}, again, APRIL, **ALL_IN).amount) == "100.00"
    assert str(rows({**MARCH, "paid": "250"}, again, {**APRIL, "paid": "1"}, **ALL_IN).amount) == "99.00"


def test_what_was_paid_for_a_timesheet_beside_all_in_pay_counts_in_all_months_of_it() -> None:
    days = [{"on": f"2026-0{month}-02", "hours": "13.8"} for month in (3, 4)]  # Monday and Thursday: 5.8 over
    for paid, left in (("0", "300.00"), ("150", "150.00"), ("250", "100.00")):
        found = rows({"on": "2026-05-06", "hours": "5.8"}, timesheet=sheet(*days, rest="0", paid=paid), **ALL_IN)
        assert str(found.amount) == left
    own = rows({**MARCH, "on": "2026-03-03", "paid": "50"}, timesheet=sheet(*days, rest="0", paid="160"), **ALL_IN)
    assert str(own.amount) == "90.00"  # 3 × 100 − 50 − 160, March and April being one by the sheet


def test_all_in_pay_for_pieces_has_nothing_to_unpack() -> None:
    found = rows({"on": "2026-03-02", "pieces": "10", "piece_price": "10"}, pay={"monthly": "4000", "all_in": True})
    assert found.status == "not_due"


def test_all_in_shortfall_alone() -> None:
    assert all_in_shortfall(paid="4000", minimum_wage="2000", workday_hours=66, rest_day_hours=44).value == Decimal(
        "149.43"
    )
    assert all_in_shortfall(paid="4200", minimum_wage="2000", workday_hours=66, rest_day_hours=44).value == 0
    with pytest.raises(BadCase):
        all_in_shortfall(paid=4000.5, minimum_wage="2000")  # type: ignore[arg-type]  # a float is what is refused


# --- a timesheet ---


def sheet(*shifts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"rest": "1", "rows": list(shifts), **more}


def test_clock_ins_become_overtime_by_kind_of_day() -> None:
    week = [
        {"on": "2026-03-16", "start": "09:00", "end": "20:00"},  # ten hours: 2 over
        {"on": "2026-03-17", "start": "09:00", "end": "18:00"},
        {"on": "2026-03-21", "start": "09:00", "end": "14:00"},  # Saturday, no break below six hours: 5
        {"on": "2026-02-17", "start": "09:00", "end": "18:00"},  # festival: 8
    ]
    found = overtime(timesheet=sheet(*week))
    assert str(found.amount) == "1850.00"  # 2 × 75 + 5 × 100 + 8 × 150
    assert str(overtime(timesheet=sheet(*week, base="17400", paid="700")).amount) == "3000.00"


def test_what_was_paid_for_a_timesheet_is_for_all_rows_of_it_and_no_other() -> None:
    days = [{"on": "2026-03-16", "hours": "10"}, {"on": "2026-04-15", "hours": "10"}]
    march = [{"kind": "overtime_pay", "start": "2026-03-01", "end": "2026-03-31"}]
    found = overtime(timesheet=sheet(*days, rest="0", paid="50"), claims=march)
    assert str(found.amount) == "100.00"  # 2 × 75 − 50
    assert "PAID_FOR_THE_WHOLE" in codes(found)
    beside = rows({"kind": "workday", "hours": "1"}, timesheet=sheet(*days, rest="0", paid="500"))
    assert str(beside.amount) == "75.00"
    assert "PAID_FOR_THE_WHOLE" not in codes(beside)


def test_a_timesheet_without_its_breaks_waits() -> None:
    found = overtime(timesheet={"rows": [{"on": "2026-03-16", "start": "09:00", "end": "20:00"}]})
    assert [gap.path for gap in found.missing] == ["timesheet.rest"]


def test_a_timesheet_inside_the_claim_only() -> None:
    two = [{"on": day, "start": "09:00", "end": "20:00"} for day in ("2026-03-16", "2026-04-01")]
    claim = {"kind": "overtime_pay", "start": "2026-03-01", "end": "2026-03-31"}
    assert str(overtime(timesheet=sheet(*two), claims=[claim]).amount) == "150.00"


def test_an_empty_timesheet_is_no_overtime() -> None:
    assert overtime(timesheet=sheet()).status == "not_due"
    assert overtime(timesheet=sheet(), employment=COMPREHENSIVE).status == "not_due"


def test_a_stated_kind_that_the_calendar_denies_is_reported_with_its_row() -> None:
    found = overtime(timesheet=sheet({"on": "2026-03-16", "start": "09:00", "end": "20:00", "kind": "holiday"}))
    assert str(found.amount) == "150.00"
    (warning,) = [w for w in found.warnings if w.code == "SHEET_CONFLICT"]
    assert "timesheet: rows, no. 1" in warning.say("en")


def test_a_one_off_day_off_in_a_timesheet_follows_the_reading() -> None:
    found = overtime(timesheet=sheet({"on": "2015-09-03", "hours": "8"}))
    assert str(found.amount) == "800.00"
    assert other(found, "R-TIME-03", "holiday") == Decimal("1200.00")


def test_flexible_hours_of_a_timesheet() -> None:
    job = {"hours_system": "flexible", "hours_system_approved": True}
    shifts = sheet({"on": "2026-10-01", "hours": "8"}, {"on": "2026-10-09", "hours": "10"})
    assert overtime(timesheet=shifts, employment=job).status == "not_due"
    assert str(overtime(timesheet=shifts, employment=job, region="310000").amount) == "1200.00"


def test_comprehensive_hours_of_a_timesheet_are_counted_by_the_cycle() -> None:
    # February 2026: 20 days of nine hours (180), of these one on the festival
    workdays = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 17, 20, 21, 22, 24, 25, 26, 27, 28]
    shifts = sheet(*({"on": f"2026-02-{day:02}", "hours": "9"} for day in workdays))
    job = {**COMPREHENSIVE, "hour_cycle": "month"}
    found = overtime(timesheet=shifts, employment=job)
    # 9 × 150 + (180 − 9 − 165.36) × 75
    assert str(found.amount) == "1773.00"
    march = {"kind": "overtime_pay", "start": "2026-03-01"}
    assert overtime(timesheet=shifts, employment=job, claims=[march]).status == "not_due"
    unknown = overtime(timesheet=shifts, employment=COMPREHENSIVE)
    assert [gap.path for gap in unknown.missing] == ["employment.hour_cycle"]


def test_cycles_of_weeks_and_of_a_broken_employment() -> None:
    week = {**COMPREHENSIVE, "hour_cycle": "week"}
    shifts = sheet(*({"on": f"2026-03-{day:02}", "hours": "9"} for day in (16, 17, 18, 19, 20, 23)))
    assert str(overtime(timesheet=shifts, employment=week).amount) == "375.00"  # 45 − 40 in the first, 9 in the second
    hired = {**COMPREHENSIVE, "hour_cycle": "month", "start": "2026-03-25", "last_day": "2026-03-31"}
    late = sheet(*({"on": f"2026-03-{day:02}", "hours": "10"} for day in (25, 26, 27, 30, 31)))
    # a broken month of five workdays, forty hours; seven days are a week of forty hours as well
    assert str(overtime(timesheet=late, employment=hired).amount) == "750.00"


def test_a_cycle_before_the_hire_or_after_the_end_holds_nothing() -> None:
    job = {**COMPREHENSIVE, "hour_cycle": "quarter", "start": "2026-02-15"}
    found = overtime(timesheet=sheet({"on": "2026-02-16", "hours": "8"}), employment=job)
    assert str(found.amount) == "1200.00"  # New Year's Eve is a holiday


# --- plain call ---


def test_the_plain_call_takes_all_kinds() -> None:
    found = overtime_pay(
        region="330000", as_of=NOW, monthly_wage="8700", workday_hours=1, rest_days=1, rest_day_hours=1, holidays=1,
        holiday_hours=1, rows=[{"kind": "workday", "hours": "1"}], paid="50",
    )  # fmt: skip
    assert str(found.amount) == "2350.00"  # 75 + 800 + 100 + 1,200 + 150 + 75 − 50


def test_several_gaps_of_one_kind_are_named_once() -> None:
    found = rows({"kind": "workday", "hours": "1"}, {"kind": "workday", "hours": "2"}, pay={})
    assert [gap.path for gap in found.missing] == ["pay.monthly"]


# --- what was paid for all of it, and rows of years without a notice ---


def test_what_was_paid_for_all_overtime_together() -> None:
    assert str(rows({"kind": "workday", "hours": "10"}, overtime_paid="200").amount) == "550.00"
    alone = overtime_pay(region="330000", as_of=NOW, monthly_wage="8700", workday_hours="10", paid="200")
    assert alone.amount == Decimal("550.00")
    sheet = {"rest": "0", "rows": [{"on": "2026-03-16", "hours": "12"}]}
    timed = overtime_pay(region="330000", as_of=NOW, monthly_wage="8700", timesheet=sheet, paid="100")
    assert timed.amount == Decimal("200.00")  # 4 × 75 − 100


def test_rows_of_a_year_without_a_notice_wait_and_the_others_are_counted() -> None:
    sheet = {"rest": "0", "rows": [{"on": "2031-03-04", "hours": "9"}, {"on": "2026-03-16", "hours": "10"}]}
    found = overtime(timesheet=sheet, as_of="2031-12-31")
    assert str(found.amount) == "150.00"  # Monday 2026-03-16: 2 × 75
    assert isinstance(found, Award)
    assert [gap.path for gap in found.missing] == ["given.calendars"]
    clashing = {"rest": "0", "rows": [sheet["rows"][0], {"on": "2026-03-16", "hours": "10", "kind": "holiday"}]}
    warned = overtime(timesheet=clashing, as_of="2031-12-31").warnings
    assert [w.values["row"].path for w in warned if w.code == "SHEET_CONFLICT"] == ["timesheet.rows.1"]


# --- the base month by month (R-OT-05) ---


def base_of(region: str, pay: dict[str, Any], **facts: Any) -> str:
    """The overtime pay of one hour on Monday 2026-03-16: base ÷ 21.75 ÷ 8 × 1.5."""
    return amount(region=region, pay=pay, overtime=[{"on": "2026-03-16", "hours": "1"}], **facts)


SLIP = {"month": "2026-03", "due": "11600", "overtime": "580", "irregular": "580"}  # 10,440 for normal attendance
TABLE = [
    ("beijing", "110000", {"monthly": "8700", "payslips": [SLIP]}, "90.00"),  # the higher pay in fact: 10,440
    ("shanghai", "310000", {"monthly": "8700", "payslips": [SLIP]}, "90.00"),  # the post as really performed
    ("shanghai, nothing agreed", "310000", {"payslips": [SLIP]}, "63.00"),  # 70 % of 10,440 = 7,308
    ("national", "510000", {"monthly": "8700", "payslips": [SLIP]}, "75.00"),  # the contract wage
    ("national, nothing agreed", "510000", {"payslips": [SLIP]}, "90.00"),
]


@pytest.mark.parametrize(("region", "pay", "owed"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_base_of_a_month_with_a_payslip(region: str, pay: dict[str, Any], owed: str) -> None:
    assert base_of(region, pay) == owed


def test_a_payslip_of_a_broken_month_is_no_base() -> None:
    pay = {"monthly": "8700", "payslips": [SLIP]}
    assert base_of("110000", pay, employment={"start": "2026-03-09"}) == "75.00"
    assert base_of("110000", pay, sick_leave=[{"start": "2026-03-02", "end": "2026-03-06"}]) == "75.00"


def test_an_undated_row_takes_the_last_wage_and_says_so() -> None:
    pay = {"history": [{"start": "2025-01-01", "monthly": "7000"}, {"start": "2026-01-01", "monthly": "8700"}]}
    found = rows({"kind": "workday", "hours": "1"}, pay=pay)
    assert str(found.amount) == "75.00"
    assert "LAST_WAGE" in codes(found)


def test_a_day_that_stands_twice_is_pointed_out() -> None:
    found = rows({"on": "2026-03-16", "hours": "1"}, {"on": "2026-03-16", "hours": "1"})
    assert str(found.amount) == "150.00"
    assert "DAY_TWICE" in codes(found)
    assert "DAY_TWICE" not in codes(rows({"on": "2026-03-16", "hours": "1"}, {"on": "2026-03-17", "hours": "1"}))


def test_a_base_below_the_minimum_wage_is_pointed_out() -> None:
    low = rows({"kind": "workday", "hours": "1"}, region="440100", pay={"monthly": "1740"})
    assert "BASE_BELOW_MINIMUM" in codes(low)
    assert str(low.amount) == "15.00"  # 1,740 ÷ 21.75 ÷ 8 × 1.5: the base stands as agreed


# --- the same hours in two places, and cycles that are not all there ---

QUARTER = {"hours_system": "comprehensive", "hours_system_approved": True, "hour_cycle": "quarter"}
FIRST_QUARTER = {"start": "2026-01-01", "end": "2026-03-31", "hours": "506"}


def problems(**facts: Any) -> list[tuple[str, str]]:
    with pytest.raises(BadCase) as caught:
        Case.model_validate(case(**facts))
    return [(problem.code, problem.path) for problem in caught.value.problems]


def test_cycles_must_not_overlap_or_leave_the_employment() -> None:
    late = {"start": "2026-03-01", "end": "2026-05-31", "hours": "500"}
    assert problems(hour_cycles=[late, FIRST_QUARTER]) == [("CYCLES_OVERLAP", "hour_cycles.0.start")]
    assert problems(hour_cycles=[FIRST_QUARTER], employment={"start": "2026-02-01"}) == [
        ("OUTSIDE_EMPLOYMENT", "hour_cycles.0.start")
    ]


def test_a_cycle_beside_a_timesheet_of_the_same_days_is_pointed_out() -> None:
    sheet = {"rest": "0", "rows": [{"on": "2026-03-16", "hours": "8"}]}
    found = overtime(employment=QUARTER, hour_cycles=[FIRST_QUARTER], timesheet=sheet)
    assert str(found.amount) == "750.00"  # 506 − 496 hours × 75; the sheet shows no excess
    assert {"CYCLE_TWICE", "CYCLE_NOT_COVERED"} <= codes(found)
    april = {"rest": "0", "rows": [{"on": "2026-04-01", "hours": "8"}]}
    assert "CYCLE_TWICE" not in codes(overtime(employment=QUARTER, hour_cycles=[FIRST_QUARTER], timesheet=april))


def test_a_timesheet_of_a_whole_cycle_needs_no_word() -> None:
    job = {**QUARTER, "hour_cycle": "week"}
    days = [{"on": f"2026-03-{day}", "hours": "12"} for day in range(16, 20)]
    found = overtime(employment=job, timesheet={"rest": "0", "rows": days})
    assert str(found.amount) == "600.00"  # 48 − 40 hours × 75
    assert "CYCLE_NOT_COVERED" not in codes(found)


def test_what_was_paid_for_all_is_taken_off_the_part_asked_for_and_the_reader_told() -> None:
    rows_of_two_months = [{"on": "2026-03-16", "hours": "4"}, {"on": "2026-04-15", "hours": "4"}]
    march = [{"kind": "overtime_pay", "start": "2026-03-01", "end": "2026-03-31"}]
    found = rows(*rows_of_two_months, overtime_paid="100", claims=march)
    assert str(found.amount) == "200.00"
    assert "PAID_FOR_THE_WHOLE" in codes(found)
    whole = rows(*rows_of_two_months, overtime_paid="100", claims=[{"kind": "overtime_pay"}])
    assert str(whole.amount) == "500.00"
    assert "PAID_FOR_THE_WHOLE" not in codes(whole)


def test_the_same_hours_twice_on_a_day_count_and_are_pointed_out() -> None:
    twice = [{"on": "2026-03-16", "hours": "6"}, {"on": "2026-03-16", "hours": "6"}]
    found = overtime(timesheet={"rest": "0", "rows": twice})
    assert str(found.amount) == "300.00"  # 12 − 8 hours × 75
    assert [w.values["row"].path for w in found.warnings if w.code == "SHEET_ROW_TWICE"] == ["timesheet.rows.1"]
    other = [{"on": "2026-03-16", "hours": "6"}, {"on": "2026-03-16", "hours": "5"}, {"on": "2026-03-17", "hours": "6"}]
    assert "SHEET_ROW_TWICE" not in codes(overtime(timesheet={"rest": "0", "rows": other}))


def test_a_year_without_a_notice_waits_also_where_one_of_its_rows_states_its_kind() -> None:
    rows_of_2031 = [{"on": "2031-03-04", "hours": "9"}, {"on": "2031-03-05", "hours": "9", "kind": "workday"}]
    found = overtime(timesheet={"rest": "0", "rows": rows_of_2031}, as_of="2031-12-31")
    assert str(found.amount) == "75.00"  # of the row that states its kind
    assert isinstance(found, Award)
    assert [gap.path for gap in found.missing] == ["given.calendars"]


def test_kinds_of_overtime_that_are_not_named_are_not_asked_for() -> None:
    """LL 44: 10 hours of 50 at 150 % and two rest days of 400 at 200 %; of holidays nothing is said and nothing missing."""
    pay = overtime_pay(region="330000", as_of="2026-11-21", monthly_wage="8700", workday_hours=10, rest_days=2)
    assert isinstance(pay, Award)
    assert (pay.amount, pay.missing) == (yuan("2350.00"), ())
