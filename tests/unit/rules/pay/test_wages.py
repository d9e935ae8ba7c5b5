"""Wages: arrears line by line (R-WAGE-03), parts of months (R-WAGE-04, D-31), the 12-month average (R-COMP-11, D-04)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.money import add
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.rules.measures.average import paid_days_a_month
from laborcalc.wages import training_bond_limit, unpaid_wages
from tests.outcomes import codes, options, yuan

NOW = "2026-11-21"
N = Kind.ECONOMIC_COMPENSATION


def owed(*arrears: dict[str, Any], pay: dict[str, Any] | None = None, **more: Any) -> Outcome:
    facts = {"region": "110000", "as_of": NOW, "pay": pay or {"monthly": "8700"}, "arrears": list(arrears), **more}
    return assess(Case.model_validate(facts))[Kind.UNPAID_WAGES]


def period(start: str, end: str, **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, **more}


def lines(outcome: Outcome) -> list[Decimal]:
    assert isinstance(outcome, Award)
    return [line.trace.value for line in outcome.lines]


# --- R-WAGE-03: arrears ---


def test_each_entry_is_its_own_debt() -> None:
    claim = owed({"due": "8700", "paid": "8700"}, {"due": "8700", "paid": "6000"}, {"due": "8700", "paid": "9000"})
    assert lines(claim) == [0, yuan("2700.00"), 0]
    assert claim.amount == yuan("2700.00")


@pytest.mark.parametrize("item", ["wages", "commission", "bonus", "allowance", "deduction"])
def test_items_with_a_sum(item: str) -> None:
    claim = owed({"item": item, "due": "1234.565", "paid": "1000"})
    assert claim.amount == yuan("234.57")  # 234.565, half up
    assert isinstance(claim, Award)
    assert ("WPR 15" in {article.id for article in claim.cites}) is (item == "deduction")
    assert {"LL 50", "LCL 30"} <= {article.id for article in claim.cites}


def test_fixed_additions() -> None:
    assert owed({"due": "1000", "plus": "22"}).amount == yuan("1022.00")
    assert owed({"due": "1000", "plus": "-200", "paid": "300"}).amount == yuan("500.00")


def test_a_line_is_never_negative() -> None:
    assert lines(owed({"due": "1000", "plus": "-1200"}, {"due": "500"})) == [0, yuan("500.00")]


def test_labels_name_item_and_period() -> None:
    claim = owed(period("2026-03-01", "2026-03-31"), {"item": "bonus", "due": "5"})
    assert isinstance(claim, Award)
    assert [line.label.say("en") for line in claim.lines] == ["wages 2026-03-01 to 2026-03-31", "bonus"]
    assert [line.label.say("zh") for line in claim.lines] == ["工资 2026-03-01至2026-03-31", "奖金"]


@pytest.mark.parametrize(
    "entry, path",
    [
        ({"item": "commission", "start": "2026-03-01", "end": "2026-03-31"}, "arrears.0.due"),
        ({"item": "wages"}, "arrears.0.due"),
        ({"item": "wages", "start": "2026-03-01"}, "arrears.0.due"),
    ],
)
def test_an_entry_without_a_sum_is_asked_for(entry: dict[str, Any], path: str) -> None:
    claim = owed(entry)
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == [path]


def test_a_missing_sum_blocks_only_its_own_line() -> None:
    claim = owed(period("2026-03-01", "2026-03-31"), period("2026-01-01", "2026-02-28", item="commission"))
    assert claim.amount == yuan("8700.00")
    assert lines(claim) == [yuan("8700.00")]
    assert [gap.path for gap in claim.missing] == ["arrears.1.due"]
    assert "PARTIAL" in codes(claim)


def test_a_missing_wage_is_asked_for() -> None:
    claim = owed(period("2026-03-01", "2026-03-31"), pay={"last_month": "1"})
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["pay.monthly"]


def test_claimed_but_no_entries() -> None:
    claim = owed(claims=[{"kind": "unpaid_wages"}])
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["arrears"]
    nothing = unpaid_wages(region="110000", as_of=NOW, arrears=[])
    assert isinstance(nothing, NotDue)
    assert nothing.reason.code == "NO_ARREARS"


def test_entries_outside_the_period_claimed_are_left_out() -> None:
    entries = [period("2026-01-01", "2026-01-31"), period("2026-03-01", "2026-03-31")]
    march = owed(*entries, claims=[{"kind": "unpaid_wages", "start": "2026-02-01"}])
    assert lines(march) == [yuan("8700.00")]
    assert "OUTSIDE_CLAIM" in codes(march)
    january = owed(*entries, claims=[{"kind": "unpaid_wages", "end": "2026-02-01"}])
    assert lines(january) == [yuan("8700.00")]
    none = owed(*entries, claims=[{"kind": "unpaid_wages", "start": "2026-04-01"}])
    assert isinstance(none, NotDue)


def test_call_and_case_agree() -> None:
    arrears = [period("2026-03-16", "2026-03-31")]
    assert unpaid_wages(region="北京", as_of=NOW, monthly="8700", arrears=arrears).amount == owed(*arrears).amount
    with pytest.raises(BadCase):
        unpaid_wages(region="110000", as_of=NOW, monthly=8700.5, arrears=arrears)  # type: ignore[arg-type]  # a float on purpose
    with pytest.raises(BadCase):
        unpaid_wages(region="110000", as_of=NOW, arrears=[period("2026-03-31", "2026-03-16")])


# --- R-WAGE-04, D-31: parts of months ---

# Hired on Monday 2026-03-16 at 8,700: March 2026 has 22 weekdays and 31 days, 12 and 16 of them from the 16th.
D31 = {
    "forward_21_75": "4800.00",  # 400 × 12
    "backward_21_75": "4700.00",  # 8,700 − 400 × 10
    "scheduled_workdays": "4745.45",  # 8,700 × 12 ÷ 22
    "calendar_days": "4490.32",  # 8,700 × 16 ÷ 31
    "thirtieths": "4640.00",  # 8,700 × 16 ÷ 30
    "half_month": "4350.00",
}


@pytest.mark.parametrize("option, amount", D31.items())
def test_d31_every_option(option: str, amount: str) -> None:
    claim = owed(period("2026-03-16", "2026-03-31"), readings={"D-31": option})
    assert claim.amount == yuan(amount)
    assert options(claim, "D-31") == {key: yuan(value) for key, value in D31.items() if key != option}


# The same with twelve paid days replaced by eleven that a court counted.
FOUND_DAYS = {
    "forward_21_75": "4400.00",  # 400 × 11
    "backward_21_75": "4300.00",  # 8,700 − 400 × 11
    "scheduled_workdays": "4350.00",  # 8,700 × 11 ÷ 22
    "calendar_days": "3087.10",  # 8,700 × 11 ÷ 31
    "thirtieths": "3190.00",  # 8,700 × 11 ÷ 30
    "half_month": "4350.00",
}


@pytest.mark.parametrize("option, amount", FOUND_DAYS.items())
def test_days_as_a_court_counted_them(option: str, amount: str) -> None:
    claim = owed(period("2026-03-16", "2026-03-31", days="11"), readings={"D-31": option})
    assert claim.amount == yuan(amount)


def test_found_days_over_two_parts_of_months() -> None:
    # stray days of two months together: 25 × 400, not cut at one month
    claim = owed(period("2026-03-16", "2026-04-20", days="25"))
    assert claim.amount == yuan("10000.00")


def test_found_days_beside_a_whole_month() -> None:
    # February whole, twelve stray days of March
    assert owed(period("2026-02-01", "2026-03-20", days="12")).amount == yuan("13500.00")
    # only whole months: the days stand for the last of them
    assert owed(period("2026-03-01", "2026-03-31", days="12")).amount == yuan("13500.00")


def test_a_full_month_is_a_month() -> None:
    # July 2026 has 23 weekdays: 8,700 and not 9,200
    assert owed(period("2026-07-01", "2026-07-31")).amount == yuan("8700.00")
    # a day less leaves 22 paid days: 8,800, cut at the month
    assert owed(period("2026-07-01", "2026-07-30")).amount == yuan("8700.00")


def test_holidays_inside_the_span_are_paid() -> None:
    # 2026-05-01 (Friday) and 05-02 (Saturday) are statutory holidays; 05-04 and 05-05 are days off exchanged for work on
    # 05-09 (Saturday): hired 2026-05-01, left 05-05, two paid days
    assert owed(period("2026-05-01", "2026-05-05")).amount == yuan("800.00")


def test_pay_periods_from_day_to_day() -> None:
    assert owed(period("2026-03-25", "2026-04-24")).amount == yuan("8700.00")
    assert owed(period("2025-01-15", "2025-12-14")).amount == yuan("95700.00")
    # a month from the 31st ends before the last day of a shorter month (R-CONV-02; CC 202): whole as well
    assert owed(period("2026-01-31", "2026-02-27")).amount == yuan("8700.00")
    # fifteen months less a day are not more than fifteen months: 11 + 13 weekdays and 14 months would be 15.01
    assert owed({"start": "2016-08-26", "end": "2017-11-24", "base": "1000"}).amount == yuan("15000.00")
    # nor fourteen months and a day less than fourteen: 14 × 8,700 = 121,800; from the 11th 10 + 6 weekdays would miss it
    assert owed(period("2025-04-11", "2026-06-10")).amount == yuan("121800.00")


def test_a_time_written_in_parts_is_one_time() -> None:
    """Line by line or at once: 2026-02-15 to 03-14 is a month; by 21.75 ÷ days it would be 9 + 10 days, 7,600."""
    whole = owed(period("2026-02-15", "2026-03-14"))
    parts = owed(period("2026-02-15", "2026-02-28"), period("2026-03-01", "2026-03-14"))
    assert whole.amount == parts.amount == yuan("8700.00")
    assert lines(parts) == [yuan("4700.00"), yuan("4000.00")]  # the second by its ten days, the first what is left
    # in any order, and with another line between them
    other = {"item": "bonus", "due": "1000"}
    mixed = owed(period("2026-03-01", "2026-03-14"), other, period("2026-02-15", "2026-02-28"))
    assert mixed.amount == yuan("9700.00")
    # not where the wage of the lines differs, nor where a day lies between them, nor where a sum is stated
    for second in (
        period("2026-03-01", "2026-03-14", base="8000"),
        period("2026-03-02", "2026-03-14"),
        period("2026-03-01", "2026-03-14", due="4000"),
    ):
        alone = owed(second).amount
        assert alone is not None
        assert owed(period("2026-02-15", "2026-02-28"), second).amount == add([yuan("3600.00"), alone])


def test_a_line_that_waits_blocks_no_line_before_it() -> None:
    """The calendar of 2027 is not held: the thirteen paid days of December 2026 are owed all the same."""
    claim = owed(period("2026-12-15", "2026-12-31"), period("2027-01-01", "2027-01-20"))
    assert isinstance(claim, Award)
    assert lines(claim) == [yuan("5200.00")]
    assert [gap.path for gap in claim.missing] == ["given.calendars"]


def test_parts_of_a_time_make_it_up_to_the_fen() -> None:
    """Each line is rounded: 7,777.77 a month from 2026-02-15 on in daily lines is what one line to 03-13 is."""
    days = [date(2026, 2, 15) + timedelta(day) for day in range(27)]
    one = owed(period("2026-02-15", "2026-03-13"), pay={"monthly": "7777.77"})
    many = owed(*(period(str(day), str(day)) for day in days), pay={"monthly": "7777.77"})
    assert one.amount == many.amount
    assert all(line >= 0 for line in lines(many))


def test_several_months_and_both_ends() -> None:
    # 2016-01-20..31: 8 weekdays; February; March 2016: 8 × 400 + 2 × 8,700
    assert owed(period("2016-01-20", "2016-03-31")).amount == yuan("20600.00")


def test_a_year_without_a_holiday_notice_is_not_guessed() -> None:
    claim = owed(period("2027-01-04", "2027-01-08"))
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["given.calendars"]
    # readings that need no calendar still answer
    assert options(claim, "D-31")["calendar_days"] == yuan("1403.23")  # 8,700 × 5 ÷ 31


def test_a_wage_that_changed_inside_the_month() -> None:
    """A raise from 8,000 to 10,000 on Monday 2026-03-16."""
    raised = {"history": [{"start": "2020-01-01", "monthly": "8000"}, {"start": "2026-03-16", "monthly": "10000"}]}
    # 8,000 for March and 2,000 more for the 12 paid days from the 16th, a part of a month like any other: 2,000 ÷ 21.75 × 12.
    # Weighing March by its calendar days would give 9,032.26, less than March without its first, a Sunday
    march = owed(period("2026-03-01", "2026-03-31"), pay=raised)
    assert march.amount == owed(period("2026-03-02", "2026-03-31"), pay=raised).amount == yuan("9103.45")
    assert options(march, "D-31")["calendar_days"] == yuan("9032.26")
    # whole months before and after
    assert owed(period("2026-02-01", "2026-02-28"), pay=raised).amount == yuan("8000.00")
    assert owed(period("2026-04-01", "2026-05-31"), pay=raised).amount == yuan("20000.00")


@pytest.mark.parametrize(
    "start, end, amount",
    [
        ("2026-03-16", "2026-03-31", "5517.24"),  # 12 paid days at 10,000: 10,000 ÷ 21.75 × 12
        ("2026-03-02", "2026-03-13", "3678.16"),  # 10 paid days at 8,000: 8,000 ÷ 21.75 × 10
    ],
)
def test_a_part_of_a_month_is_paid_at_the_wage_of_its_days(start: str, end: str, amount: str) -> None:
    raised = {"history": [{"start": "2020-01-01", "monthly": "8000"}, {"start": "2026-03-16", "monthly": "10000"}]}
    assert owed(period(start, end), pay=raised).amount == yuan(amount)


def test_pay_periods_follow_the_wage_history() -> None:
    """Eleven pay periods from the 15th to the 14th: six at 8,000 and five at 10,000."""
    raised = {"history": [{"start": "2025-01-15", "monthly": "8000"}, {"start": "2025-07-15", "monthly": "10000"}]}
    assert owed(period("2025-01-15", "2025-12-14"), pay=raised).amount == yuan("98000.00")


def test_wages_before_the_first_known_wage() -> None:
    history = {"history": [{"start": "2026-03-16", "monthly": "9000"}, {"start": "2026-06-01", "monthly": "9900"}]}
    assert owed(period("2026-01-01", "2026-01-31"), pay=history).amount == yuan("9000.00")
    with_contract = {**history, "monthly": "5000"}
    assert owed(period("2026-01-01", "2026-01-31"), pay=with_contract).amount == yuan("5000.00")


def test_what_was_really_paid_stands_in_for_an_unknown_agreement() -> None:
    """LCL 11, 18: the payslip of the month, else the average as a court found it."""
    slips_and_average = {"payslips": [{"month": "2026-03", "due": "7000"}], "average_12_months": "6500"}
    assert owed(period("2026-03-01", "2026-03-31"), pay=slips_and_average).amount == yuan("7000.00")
    assert owed(period("2026-02-01", "2026-02-28"), pay=slips_and_average).amount == yuan("6500.00")


# --- R-COMP-11: the average of 12 months ---


def average(pay: dict[str, Any], *, start: str = "2022-01-01", last_day: str = "2025-12-31", **more: Any) -> Outcome:
    """N of four full years, so that the average is a quarter of it."""
    facts = {
        "region": "110000",
        "as_of": NOW,
        "employment": {"start": start, "last_day": last_day},
        "pay": pay,
        "given": {"minimum_wage": "1", "local_average_wage": "1000000"},
        "termination": {"ground": "agreement_employer_proposed"},
        **more,
    }
    return assess(Case.model_validate(facts))[N]


def slips(first: int, last: int, due: str, **more: Any) -> list[dict[str, Any]]:
    """Payslips of 2025 from one month to another."""
    return [{"month": f"2025-{month:02}", "due": due, **more} for month in range(first, last + 1)]


def test_d04_both_options() -> None:
    """Normal wage 9,000 and overtime 1,500 a month, four years: 10,500 × 4 or 9,000 × 4."""
    pay = {"payslips": slips(1, 12, "10500", overtime="1500")}
    beijing = average(pay)
    assert beijing.amount == yuan("42000.00")
    assert options(beijing, "D-04") == {"excluded": yuan("36000.00")}
    shanghai = average(pay, region="310000")
    assert shanghai.amount == yuan("36000.00")
    assert options(shanghai, "D-04") == {"included": yuan("42000.00")}
    assert average(pay, readings={"D-04": "excluded"}).amount == yuan("36000.00")
    # no overtime in the window: the question does not arise
    assert not options(average({"payslips": slips(1, 12, "10500")}), "D-04")


def test_d04_with_both_averages_as_found() -> None:
    """The same figures as a court states them: 10,500 with overtime, 9,000 without.

    What the court found is the base; only a reading that the case itself names sets it aside, no place's default.
    """
    pay = {"average_12_months": "10500", "average_12_months_without_overtime": "9000"}
    assert average(pay).amount == yuan("42000.00")
    assert average(pay, region="310000").amount == yuan("42000.00")
    assert options(average(pay), "D-04") == {"excluded": yuan("36000.00")}
    assert options(average(pay, region="310000"), "D-04") == {"excluded": yuan("36000.00")}
    assert average(pay, readings={"D-04": "excluded"}).amount == yuan("36000.00")


def test_only_the_average_without_overtime() -> None:
    claim = average({"average_12_months_without_overtime": "9000"})
    assert claim.amount == yuan("36000.00")
    assert "WITHOUT_OVERTIME" in codes(claim)
    # a wage with overtime that is on file comes first: payslips of 10,500, or an agreed wage of 9,500, × 4 (LCL 47(3))
    without = {"average_12_months_without_overtime": "9000"}
    paid = average({**without, "payslips": slips(1, 12, "10500")})
    agreed = average({**without, "monthly": "9500"})
    assert (paid.amount, agreed.amount) == (yuan("42000.00"), yuan("38000.00"))
    assert not {"WITHOUT_OVERTIME"} & {*codes(paid), *codes(agreed)}
    # two averages that agree leave nothing to choose
    same = average({"average_12_months": "9000", **without})
    assert (same.amount, options(same, "D-04")) == (yuan("36000.00"), {})


def test_average_is_rounded_to_the_fen_before_it_is_multiplied() -> None:
    # (11 × 10,000 + 10,000.07) ÷ 12 = 10,000.00583… → 10,000.01; × 4 = 40,000.04 and not 40,000.02
    claim = average({"payslips": slips(1, 11, "10000") + slips(12, 12, "10000.07")})
    assert claim.amount == yuan("40000.04")


@pytest.mark.parametrize(
    "last_day, months",
    [
        ("2025-12-31", "12 months to December"),
        ("2025-12-30", "December not complete: December 2024 to November 2025"),
    ],
)
def test_the_last_month_counts_only_when_complete(last_day: str, months: str) -> None:
    pay = {"payslips": [{"month": "2024-12", "due": "9000"}, *slips(1, 11, "10000"), *slips(12, 12, "22000")]}
    claim = average(pay, last_day=last_day)
    # 12 months to December: (11 × 10,000 + 22,000) ÷ 12 = 11,000; to November: (11 × 10,000 + 9,000) ÷ 12 = 9,916.67
    assert claim.amount == (yuan("44000.00") if last_day == "2025-12-31" else yuan("39666.68")), months


def test_under_a_year_the_actual_months_count_and_the_first_part_is_left_out() -> None:
    # hired 2025-09-15: October, November and December are complete; 3m17d is half a month of pay
    pay = {"payslips": [*slips(9, 9, "4000"), *slips(10, 11, "9000"), *slips(12, 12, "12000")]}
    assert average(pay, start="2025-09-15").amount == yuan("5000.00")  # 10,000 × 0.5


def test_no_complete_month() -> None:
    # 2026-03-16 to 2026-03-31, 12 paid days, 4,800 earned: 4,800 ÷ 12 × 21.75 = 8,700; half a month of pay
    pay = {"payslips": [{"month": "2026-03", "due": "4800"}]}
    claim = average(pay, start="2026-03-16", last_day="2026-03-31")
    assert claim.amount == yuan("4350.00")
    # what was earned wins over the agreed wage where the payslips cover all months touched, else the agreed wage stands
    assert average({**pay, "monthly": "9000"}, start="2026-03-16", last_day="2026-03-31").amount == yuan("4350.00")
    assert average({**pay, "monthly": "9000"}, start="2026-03-16", last_day="2026-04-03").amount == yuan("4500.00")
    # twelve paid days of March and 1 to 3 April: 6,000 ÷ 15 × 21.75
    both = {"payslips": [*pay["payslips"], {"month": "2026-04", "due": "1200"}], "monthly": "9000"}
    assert average(both, start="2026-03-16", last_day="2026-04-03").amount == yuan("4350.00")


def test_the_window_reaches_into_the_payslips_of_the_joined_employer() -> None:
    """R-COMP-15: 2022-01-01..2025-09-30 at the old employer, then here: four years, and one window of twelve months."""
    pay = {"payslips": [*slips(1, 6, "12000"), *slips(7, 12, "10000")]}
    job = {"start": "2025-10-01", "last_day": "2025-12-31"}
    old = {"start": "2022-01-01", "last_day": "2025-09-30"}
    joined = average(pay, employment={**job, "prior_service": [old]})
    assert joined.amount == yuan("44000.00")  # (6 × 12,000 + 6 × 10,000) ÷ 12 = 11,000, four times
    # compensated already: the three months here, half a month of pay at 10,000
    apart = average(pay, employment={**job, "prior_service": [{**old, "severance_paid": "1"}]})
    assert apart.amount == yuan("5000.00")


def test_the_floor_is_tested_without_overtime_in_beijing() -> None:
    """BJ534 Q55(5): 2,600 of which 200 are overtime: 2,400 is below 2,540; what the base is then, the text leaves open."""
    pay = {"payslips": slips(1, 12, "2600", overtime="200")}
    given = {"minimum_wage": "2540", "local_average_wage": "15000"}
    beijing = average(pay, given=given)
    assert beijing.amount == yuan("10400.00")
    assert "FLOOR_WITHOUT_OVERTIME" in codes(beijing)
    assert "FLOOR_WITHOUT_OVERTIME" not in codes(average(pay, given=given, region="440100"))
    plain = {"payslips": slips(1, 12, "2400")}  # below the floor, but there is no overtime to take out
    assert "FLOOR_WITHOUT_OVERTIME" not in codes(average(plain, given=given))
    assert "FLOOR_WITHOUT_OVERTIME" not in codes(average(pay, given={**given, "minimum_wage": "2400"}))


# --- R-CONV-07: the divisor of wages ---


@pytest.mark.parametrize(
    "day, days, article",
    [
        (date(2008, 1, 2), "20.92", "WC08 2"),  # the divisor until then is named in the line that repeals it
        (date(2008, 1, 3), "21.75", "WC08 2"),
        (date(2024, 12, 31), "21.75", "WC08 2"),
        (date(2025, 1, 1), "21.75", "WC25 2"),
    ],
)
def test_paid_days_a_month(day: date, days: str, article: str) -> None:
    divisor = paid_days_a_month(day)
    assert divisor.value == Decimal(days)
    assert [found.id for found in divisor.cites] == [article]


@pytest.mark.parametrize(
    "earned_from, earned_to, base",
    [
        ("2025-01-01", "2025-12-31", "12000"),  # all twelve months inside the window
        ("2024-07-01", "2025-06-30", "11000"),  # six of twelve: 12,000 ÷ 12
        ("2025-01-01", "2025-03-31", "12000"),  # a quarter, all inside
        ("2024-01-01", "2024-12-31", "10000"),  # none
    ],
)
def test_a_bonus_counts_by_the_months_it_rewards(earned_from: str, earned_to: str, base: str) -> None:
    bonus = {"amount": "24000", "earned_from": earned_from, "earned_to": earned_to}
    assert average({"payslips": slips(1, 12, "10000"), "bonuses": [bonus]}).amount == Decimal(base) * 4


def test_months_without_a_payslip() -> None:
    some = slips(1, 6, "12000")
    filled = average({"payslips": some, "monthly": "8000"})
    assert filled.amount == yuan("40000.00")  # (6 × 12,000 + 6 × 8,000) ÷ 12 = 10,000
    assert "AGREED_WAGE" in codes(filled)
    missing = average({"payslips": some})
    assert isinstance(missing, Needs)
    assert [gap.path for gap in missing.missing] == [f"pay.payslips[2025-{month:02}]" for month in range(7, 13)]


def test_average_of_a_wage_history() -> None:
    # 8,000 to June, 10,000 from July: 9,000
    pay = {"history": [{"start": "2022-01-01", "monthly": "8000"}, {"start": "2025-07-01", "monthly": "10000"}]}
    claim = average(pay)
    assert claim.amount == yuan("36000.00")
    assert isinstance(claim, Award)
    assert "REG 27" in {article.id for step in steps(claim.trace) for article in step.cites}
    # raised on 2025-06-16: June is (8,000 × 15 + 10,000 × 15) ÷ 30 = 9,000; (5 × 8,000 + 9,000 + 6 × 10,000) ÷ 12
    pay = {"history": [{"start": "2022-01-01", "monthly": "8000"}, {"start": "2025-06-16", "monthly": "10000"}]}
    assert average(pay).amount == yuan("36333.32")  # 9,083.33 × 4


@pytest.mark.parametrize("kind", ["sick_leave", "stoppages", "maternity_leaves"])
def test_abnormal_months(kind: str) -> None:
    """Two months at 4,000 on leave, ten at 10,000: 108,000 ÷ 12 = 9,000, or the normal months alone 10,000."""
    pay = {"payslips": [*slips(1, 10, "10000"), *slips(11, 12, "4000")]}
    leave = {kind: [{"start": "2025-11-03", "end": "2025-12-19"}]}
    claim = average(pay, **leave)
    assert claim.amount == yuan("36000.00")
    assert options(claim, "R-COMP-11") == {"normal_months_only": yuan("40000.00")}
    chosen = average(pay, **leave, readings={"R-COMP-11": "normal_months_only"})
    assert chosen.amount == yuan("40000.00")
    # all months abnormal: nothing to leave out; with no wage known before, they are taken under a warning (D-77)
    whole_year = average(pay, **{kind: [{"start": "2025-01-01", "end": "2025-12-31"}]})
    assert not options(whole_year, "R-COMP-11")
    assert whole_year.amount == yuan("36000.00")
    assert "NO_NORMAL_MONTH" in codes(whole_year)


def test_a_payslip_may_say_that_its_month_was_abnormal() -> None:
    pay = {"payslips": [*slips(1, 10, "10000"), *slips(11, 12, "4000", normal_labour=False)]}
    assert options(average(pay), "R-COMP-11") == {"normal_months_only": yuan("40000.00")}


# --- D-77: no month of the window is normal ---


def test_d77_every_option() -> None:
    """Two years of stoppage at nothing after a year at 1,500, 4 years and 3 months: 1,500 × 4.5, the city's 2,272.67 × 4.5,
    or nothing, raised to the minimum wage of 650."""
    years = [(2007, 5, 12), (2008, 1, 12), (2009, 1, 12), (2010, 1, 4)]
    months = [(year, month) for year, first, last in years for month in range(first, last + 1)]
    pay = {"payslips": [{"month": f"{y}-{m:02}", "due": "1500" if (y, m) < (2008, 5) else "0"} for y, m in months]}
    facts: dict[str, Any] = {
        "region": "510100", "as_of": "2010-12-31", "start": "2006-02-01", "last_day": "2010-05-01",
        "stoppages": [{"start": "2008-05-01", "end": "2010-04-30"}],
        "given": {"minimum_wage": "650", "local_average_wage": "2272.67"},
    }  # fmt: skip
    claim = average(pay, **facts)
    assert claim.amount == yuan("6750.00")
    assert options(claim, "D-77") == {"local_average": yuan("10227.02"), "as_paid": yuan("2925.00")}
    for option in ("last_normal_months", "local_average", "as_paid"):
        assert "NO_NORMAL_MONTH" in codes(average(pay, **facts, readings={"D-77": option}))


def test_d77_months_before_without_a_payslip_are_at_the_agreed_wage() -> None:
    """A whole year sick at 4,000, hired 2022: the twelve months of 2024 at the 10,000 agreed, four years."""
    sick = {"sick_leave": [{"start": "2025-01-01", "end": "2025-12-31"}]}
    claim = average({"payslips": slips(1, 12, "4000"), "monthly": "10000"}, **sick)
    assert claim.amount == yuan("40000.00")
    # hired on 2024-11-15: December alone is whole; 1y1m17d is 1.5 months of pay
    claim = average({"payslips": slips(1, 12, "4000"), "monthly": "10000"}, start="2024-11-15", **sick)
    assert claim.amount == yuan("15000.00")


def test_months_at_the_agreed_wage_are_never_abnormal() -> None:
    """No payslip shows what a month of leave brought: the agreed wages stand, 8,000 to June and 10,000 from July."""
    pay = {"history": [{"start": "2022-01-01", "monthly": "8000"}, {"start": "2025-07-01", "monthly": "10000"}]}
    claim = average(pay, sick_leave=[{"start": "2025-01-01", "end": "2025-12-31"}])
    assert claim.amount == yuan("36000.00")
    assert "NO_NORMAL_MONTH" not in codes(claim)


# --- R-EMP-03 ---


@pytest.mark.parametrize("served, limit", [(0, "60000.00"), (24, "20000.00"), (35, "1666.67"), (36, "0.00")])
def test_training_bond(served: int, limit: str) -> None:
    found = training_bond_limit(cost="60000", months=36, served=served)
    assert found.value == yuan(limit)
    assert {article.id for article in found.cites} == {"LCL 22", "REG 16"}


@pytest.mark.parametrize("months, served", [(0, 0), (36, 37), (36, -1), (-1, -1)])
def test_impossible_service_periods(months: int, served: int) -> None:
    with pytest.raises(ValueError, match="served"):
        training_bond_limit(cost="60000", months=months, served=served)


# --- arrears beside leaves and claims of a part of the time (R-WAGE-03; MAL 28) ---

SICK = {"start": "2026-03-16", "end": "2026-03-31"}
FEBRUARY_ASKED = [{"kind": "unpaid_wages", "start": "2026-02-01", "end": "2026-02-28"}]


def test_days_that_are_paid_as_sick_leave_are_not_paid_as_wages_too() -> None:
    claim = owed(period("2026-03-01", "2026-03-31"), sick_leave=[SICK])
    assert claim.amount == yuan("4000.00")  # 2 to 6 and 9 to 13 March: 10 workdays × 400
    assert "DAYS_OF_LEAVE" in codes(claim)


def test_a_leave_in_the_middle_leaves_both_sides() -> None:
    claim = owed(period("2026-03-01", "2026-03-31"), stoppages=[{"start": "2026-03-09", "end": "2026-03-22"}])
    assert claim.amount == yuan("4800.00")  # 2 to 6 and 23 to 31 March: 5 + 7 workdays × 400


def test_a_leave_of_the_first_or_the_last_day_alone_takes_that_day() -> None:
    """March 2026 has 22 workdays, 2 and 31 among them: 20 remain with the leave of both ends."""
    last = owed(period("2026-03-02", "2026-03-31"), sick_leave=[{"start": "2026-03-31", "end": "2026-04-02"}])
    first = owed(period("2026-03-02", "2026-03-31"), sick_leave=[{"start": "2026-02-26", "end": "2026-03-02"}])
    assert "DAYS_OF_LEAVE" in codes(last) and "DAYS_OF_LEAVE" in codes(first)
    beside = owed(period("2026-03-02", "2026-03-31"), sick_leave=[{"start": "2026-04-01", "end": "2026-04-02"}])
    assert "DAYS_OF_LEAVE" not in codes(beside)


def test_a_leave_over_the_whole_time_leaves_no_wages() -> None:
    claim = owed(period("2026-03-16", "2026-03-31"), period("2026-02-01", "2026-02-28"), sick_leave=[SICK])
    assert lines(claim) == [0, yuan("8700.00")]


def test_a_leave_whose_pay_is_not_asked_for_takes_no_days_away() -> None:
    asked = [{"kind": "unpaid_wages", "start": "2026-03-01", "end": "2026-03-31"}]
    claim = owed(period("2026-03-01", "2026-03-31"), sick_leave=[SICK], claims=asked)
    assert claim.amount == yuan("8700.00")
    assert "DAYS_OF_LEAVE" not in codes(claim)


def test_a_commission_goes_on_through_a_leave() -> None:
    entry = period("2026-03-01", "2026-03-31", item="commission", base="1000")
    assert owed(entry, sick_leave=[SICK]).amount == yuan("1000.00")


def test_a_sum_over_days_of_leave_stands_and_the_reader_is_told() -> None:
    claim = owed(period("2026-03-01", "2026-03-31", due="8700"), sick_leave=[SICK])
    assert claim.amount == yuan("8700.00")
    assert "SAME_DAYS_TWICE" in codes(claim)
    other = owed(period("2026-03-01", "2026-03-31", due="500", item="bonus"), sick_leave=[SICK])
    assert "SAME_DAYS_TWICE" not in codes(other)


def test_only_the_months_asked_for() -> None:
    claim = owed(period("2026-01-01", "2026-03-31"), claims=FEBRUARY_ASKED)
    assert claim.amount == yuan("8700.00")
    assert "STRADDLES_CLAIM" not in codes(claim)
    assert "OUTSIDE_CLAIM" in codes(claim)  # January and March are left out, and that is said
    assert "OUTSIDE_CLAIM" not in codes(owed(period("2026-02-01", "2026-02-28"), claims=FEBRUARY_ASKED))


@pytest.mark.parametrize("sums", [{"due": "26100"}, {"paid": "1000"}])
def test_a_sum_that_reaches_beyond_the_claim_cannot_be_cut(sums: dict[str, str]) -> None:
    assert "STRADDLES_CLAIM" in codes(owed(period("2026-01-01", "2026-03-31", **sums), claims=FEBRUARY_ASKED))


def test_a_sum_within_the_claim_needs_no_word() -> None:
    claim = owed(period("2026-02-01", "2026-02-28", due="8700", paid="700"), claims=FEBRUARY_ASKED)
    assert claim.amount == yuan("8000.00")
    assert codes(claim).isdisjoint({"STRADDLES_CLAIM", "SAME_DAYS_TWICE"})


def test_two_entries_of_the_same_days_both_count_and_are_pointed_out() -> None:
    march = period("2026-03-01", "2026-03-31", due="8700", paid="8000")
    late = period("2026-03-16", "2026-04-15", due="900")
    claim = owed(late, march)
    assert claim.amount == yuan("1600.00")
    assert "ARREARS_OVERLAP" in codes(claim)
    bonus = period("2026-03-01", "2026-03-31", due="900", item="bonus")
    april = period("2026-04-01", "2026-04-30", due="900")
    assert "ARREARS_OVERLAP" not in codes(owed(march, bonus, april))


def test_claims_whose_periods_overlap_ask_for_each_day_once() -> None:
    asked = [
        {"kind": "unpaid_wages", "start": "2026-01-01", "end": "2026-02-28"},
        {"kind": "unpaid_wages", "start": "2026-02-01", "end": "2026-03-31"},
        {"kind": "unpaid_wages", "start": "2026-06-01", "end": "2026-06-30"},
    ]
    assert owed(period("2026-01-01", "2026-03-31"), claims=asked).amount == yuan("26100.00")


def test_a_leave_outside_the_days_asked_for_takes_nothing_from_them() -> None:
    """1 to 15 March is asked for of January to March: neither leave reaches into these days."""
    facts = {
        "region": "110000",
        "as_of": "2026-11-21",
        "pay": {"monthly": "8700"},
        "arrears": [{"start": "2026-01-01", "end": "2026-03-31"}],
        "sick_leave": [{"start": "2026-01-05", "end": "2026-01-09"}, {"start": "2026-03-16", "end": "2026-03-31"}],
        "claims": [{"kind": "unpaid_wages", "start": "2026-03-01", "end": "2026-03-15"}, {"kind": "sick_pay"}],
    }
    claim = assess(Case.model_validate(facts))["unpaid_wages"]
    assert claim.amount == yuan("4000.00")  # 2 to 13 March 2026: ten paid days at 400
    assert "DAYS_OF_LEAVE" not in codes(claim)


def test_leave_beyond_the_wage_of_a_line_is_not_set_off_against_the_others() -> None:
    """Eleven days of personal leave at 8,700 ÷ 21.75 are 4,400; of 100 yuan nothing is left, and the 1,000 stand."""
    leave = {"start": "2026-01-01", "end": "2026-01-15", "due": "100", "unpaid_leave_days": "11"}
    facts = {"region": "360000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}}
    found = assess(Case.model_validate({**facts, "arrears": [leave, {"item": "bonus", "due": "1000"}]}))["unpaid_wages"]
    assert str(found.amount) == "1000.00"


@pytest.mark.parametrize("dates", [{"end": "2026-01-31"}, {"start": "2026-01-01"}])
def test_leave_in_a_line_of_which_one_day_is_not_known_waits_for_it(dates: dict[str, str]) -> None:
    facts = {"region": "360000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}}
    found = assess(Case.model_validate({**facts, "arrears": [{**dates, "unpaid_leave_days": "2"}]}))["unpaid_wages"]
    assert found.status == "needs"
