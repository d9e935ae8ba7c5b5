from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.facts.hours import YearCalendar
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.missing import Missing
from laborcalc.law.workdays import (
    PUBLISHED,
    Calendar,
    DayKind,
    covered_years,
    day_kind,
    notices,
    paid_days,
    supplied_calendar,
)
from laborcalc.results.outcome import Outcome

DATA = Path(__file__).parents[3] / "data"
FIRST, LAST = date(2004, 1, 1), date(2026, 12, 31)
DAYS = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]


def holidays(year: int) -> list[str]:
    return [f"{day:%m%d}" for day in DAYS if day.year == year and day_kind(day) is DayKind.HOLIDAY]


# Counted in published decisions, or worked through in the rules (2026).
@pytest.mark.parametrize(
    ("start", "last_day", "days"),
    [
        (date(2012, 3, 16), date(2012, 3, 31), 12),
        (date(2013, 11, 1), date(2013, 11, 19), 13),
        (date(2015, 1, 1), date(2015, 1, 16), 12),
        (date(2014, 5, 1), date(2014, 5, 16), 12),
        (date(2016, 10, 1), date(2016, 10, 20), 14),
        (date(2015, 7, 1), date(2015, 7, 15), 11),
        (date(2013, 3, 1), date(2013, 3, 10), 6),
        (date(2026, 3, 16), date(2026, 3, 31), 12),
    ],
)
def test_paid_days_are_those_that_decisions_count(start: date, last_day: date, days: int) -> None:
    assert paid_days(start, last_day) == days


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2026, 3, 16), DayKind.WORKDAY),
        (date(2026, 3, 21), DayKind.REST_DAY),
        (date(2026, 2, 14), DayKind.WORKDAY),  # Saturday worked for the Spring Festival
        (date(2026, 2, 16), DayKind.HOLIDAY),  # New Year's Eve, a holiday again since 2025
        (date(2026, 2, 20), DayKind.REST_DAY),
        (date(2026, 5, 2), DayKind.HOLIDAY),
        (date(2024, 5, 2), DayKind.REST_DAY),  # 2 May became a holiday in 2025 only
        (date(2024, 2, 9), DayKind.WORKDAY),  # New Year's Eve was a workday in 2024
        (date(2013, 2, 9), DayKind.HOLIDAY),
        (date(2014, 1, 30), DayKind.WORKDAY),  # and in 2014, by order 644
        (date(2007, 5, 3), DayKind.HOLIDAY),
        (date(2008, 5, 2), DayKind.REST_DAY),
        (date(2022, 1, 31), DayKind.REST_DAY),
        (date(2022, 2, 3), DayKind.HOLIDAY),
        (date(2005, 12, 31), DayKind.WORKDAY),  # Saturday worked by the notice for 2006
        (date(2015, 9, 3), DayKind.SPECIAL),
        (date(2015, 9, 4), DayKind.REST_DAY),
        (date(2015, 9, 6), DayKind.WORKDAY),
        (date(2020, 1, 30), DayKind.REST_DAY),
        (date(2020, 1, 31), DayKind.SPECIAL),
        (date(2020, 2, 2), DayKind.SPECIAL),
        (date(2020, 2, 3), DayKind.WORKDAY),
    ],
)
def test_single_days(day: date, kind: DayKind) -> None:
    assert day_kind(day) is kind


def test_a_festival_inside_the_national_day_holiday_adds_a_day() -> None:
    assert holidays(2020)[-4:] == ["1001", "1002", "1003", "1004"]
    assert holidays(2009)[-4:] == ["1001", "1002", "1003", "1006"]  # the notice moves Mid-Autumn to the 6th


def test_every_year_has_as_many_holidays_as_its_decree() -> None:
    with (DATA / "holidays.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["scope"] == "全体公民"]
    for year in covered_years():
        decree = [row for row in rows if row["effective_from"] <= f"{year}-06-01" <= (row["effective_to"] or "9999")]
        assert len(holidays(year)) == sum(int(row["days"]) for row in decree), year
    assert [len(holidays(year)) for year in (2007, 2013, 2024, 2025)] == [10, 11, 11, 13]


def test_what_is_exchanged_is_worked() -> None:
    """Every weekday off is made up by a weekend workday or by a holiday on a weekend; exchanges may cross New Year.

    The one exception is 1 February 2020: a Saturday to be worked, which the extended holiday then took away.
    """
    weekday_count = sum(day.weekday() < 5 for day in DAYS)
    assert paid_days(FIRST, LAST) == weekday_count - 1
    assert paid_days(FIRST, date(2019, 12, 31)) == sum(day.weekday() < 5 and day.year < 2020 for day in DAYS)


def test_paid_days_count_day_by_day() -> None:
    def paid(day: date) -> bool:
        kind = day_kind(day)
        return kind in (DayKind.WORKDAY, DayKind.HOLIDAY) or (kind is DayKind.SPECIAL and day.weekday() < 5)

    for (year, month), days in groupby(DAYS, key=lambda day: (day.year, day.month)):
        month_days = list(days)
        assert paid_days(month_days[0], month_days[-1]) == sum(map(paid, month_days)), (year, month)
    for start in range(0, len(DAYS), 97):
        assert paid_days(DAYS[start], DAYS[start]) == paid(DAYS[start])
        assert paid_days(DAYS[start], LAST) == sum(map(paid, DAYS[start:]))


def test_an_empty_span_has_no_paid_days() -> None:
    assert paid_days(date(2026, 3, 2), date(2026, 3, 1)) == 0


@pytest.mark.parametrize("year", [2003, 2027])
def test_a_year_without_a_notice_is_missing_not_guessed(year: int) -> None:
    with pytest.raises(Missing) as caught:
        day_kind(date(year, 10, 1))
    (gap,) = caught.value.gaps
    assert (gap.code, gap.path) == ("NOTICE", "given.calendars")
    assert str(year) in gap.what.zh and str(year) in gap.what.en
    assert gap.why.zh and gap.why.en
    with pytest.raises(Missing):
        paid_days(date(year, 12, 30), date(year + 1, 1, 5))


def test_every_year_names_its_notice() -> None:
    assert covered_years() == tuple(range(2004, 2027))
    for year in covered_years():
        assert any(f"{year}年部分节假日安排" in notice.title for notice in notices(year)), year
    assert any("抗日战争" in notice.title for notice in notices(2015))
    assert any("延长2020年春节假期" in notice.title for notice in notices(2020))
    assert notices(2026)[0].url.endswith("content_6989774.html")


def test_the_table_is_consistent() -> None:
    with (DATA / "workdays.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    named = [
        (date(int(row["year"]), int(day[:2]), int(day[2:])), row["kind"])
        for row in rows
        for day in row["dates"].split()
    ]
    assert len({day for day, _ in named}) == len(named)
    for day, kind in named:
        assert (kind != "off" or day.weekday() < 5) and (kind != "work" or day.weekday() > 4), day


# --- a year that the caller supplies ---

# Friday 1 January is a holiday, Monday 25 and Tuesday 26 are off, Saturday 30 is worked.
JANUARY: dict[str, Any] = {
    "year": 2027,
    "holidays": ["2027-01-01"],
    "off": ["2027-01-25", "2027-01-26"],
    "work": ["2027-01-30"],
}


def with_january() -> Calendar:
    return supplied_calendar([YearCalendar.model_validate(JANUARY)])


def test_a_supplied_year_is_held() -> None:
    calendar = with_january()
    assert (calendar.is_supplied(2027), calendar.is_supplied(2026), calendar.is_supplied(2028)) == (True, False, False)
    assert (calendar.holds(2027), calendar.holds(2026), calendar.holds(2028)) == (True, True, False)
    assert not PUBLISHED.holds(2027)
    assert not PUBLISHED.is_supplied(2026)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2027, 1, 1), DayKind.HOLIDAY),
        (date(2027, 1, 2), DayKind.REST_DAY),  # Saturday
        (date(2027, 1, 4), DayKind.WORKDAY),
        (date(2027, 1, 25), DayKind.REST_DAY),
        (date(2027, 1, 30), DayKind.WORKDAY),
        (date(2026, 10, 1), DayKind.HOLIDAY),  # a published year beside it
    ],
)
def test_the_days_of_a_supplied_year(day: date, kind: DayKind) -> None:
    assert with_january().day_kind(day) is kind


@pytest.mark.parametrize(
    ("start", "last_day", "days"),
    [
        (date(2027, 1, 18), date(2027, 1, 31), 9),  # ten weekdays, two of them off, a Saturday worked
        (date(2027, 1, 1), date(2027, 1, 3), 1),  # the holiday is paid
        (date(2027, 1, 25), date(2027, 1, 26), 0),
        (date(2027, 1, 30), date(2027, 1, 30), 1),
        (date(2026, 12, 28), date(2027, 1, 1), 5),  # over the end of a published year
        (date(2027, 1, 5), date(2027, 1, 4), 0),
    ],
)
def test_paid_days_with_a_supplied_year(start: date, last_day: date, days: int) -> None:
    assert with_january().paid_days(start, last_day) == days


def test_a_supplied_year_wins_over_the_published_one() -> None:
    """By the notice 2026-10-01 is a holiday and Saturday 2026-02-14 is worked; here neither."""
    calendar = Calendar({2026: {date(2026, 3, 2): DayKind.HOLIDAY}})
    assert calendar.day_kind(date(2026, 10, 1)) is DayKind.WORKDAY
    assert calendar.day_kind(date(2026, 2, 14)) is DayKind.REST_DAY
    assert calendar.day_kind(date(2026, 3, 2)) is DayKind.HOLIDAY
    assert calendar.paid_days(date(2026, 2, 9), date(2026, 2, 22)) == 10
    assert PUBLISHED.day_kind(date(2026, 10, 1)) is DayKind.HOLIDAY


def test_a_year_that_nobody_supplied_is_still_missing() -> None:
    for ask in (
        lambda it: it.day_kind(date(2028, 1, 3)),
        lambda it: it.paid_days(date(2027, 12, 30), date(2028, 1, 3)),
    ):
        with pytest.raises(Missing) as caught:
            ask(with_january())
        assert [(gap.code, gap.path) for gap in caught.value.gaps] == [("NOTICE", "given.calendars")]
        assert "the calendar of that year" in caught.value.gaps[0].why.en


def test_no_years_leave_the_published_calendar() -> None:
    assert supplied_calendar([]).paid_days(date(2026, 3, 16), date(2026, 3, 31)) == 12


def wages(start: str, end: str, **given: Any) -> Outcome:
    facts = {
        "region": "110000",
        "as_of": "2027-03-01",
        "pay": {"monthly": "8700"},
        "arrears": [{"start": start, "end": end}],
        "given": given,
    }
    return assess(Case.model_validate(facts))["unpaid_wages"]


def test_wages_of_a_part_of_a_month_in_a_supplied_year() -> None:
    # nine paid days at 400
    assert wages("2027-01-18", "2027-01-31", calendars=[JANUARY]).amount == Decimal("3600.00")
    assert [gap.path for gap in wages("2027-01-18", "2027-01-31").missing] == ["given.calendars"]
    # 20 weekdays of the month, one Saturday, less two days off: 8,700 − (20 − 9) × 400
    found = {
        other.option: other.amount for other in wages("2027-01-18", "2027-01-31", calendars=[JANUARY]).alternatives
    }
    assert found["backward_21_75"] == Decimal("4300.00")
    # a whole month needs no calendar
    assert wages("2027-01-01", "2027-01-31").amount == Decimal("8700.00")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"off": ["2026-01-26"]}, "CALENDAR_YEAR"),
        ({"off": ["2027-01-01"]}, "CALENDAR_TWICE"),
        ({"work": ["2027-01-25"]}, "CALENDAR_TWICE"),
    ],
)
def test_a_calendar_that_contradicts_itself_is_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(BadCase, match=code):
        wages("2027-01-18", "2027-01-31", calendars=[{**JANUARY, **change}])


def test_a_year_supplied_twice_is_refused() -> None:
    with pytest.raises(BadCase, match="CALENDAR_TWICE"):
        wages("2027-01-18", "2027-01-31", calendars=[JANUARY, JANUARY])


# --- the weekdays of the second wage (R-DW-03): the days that a notice exchanged are moved ---

# In October 2027 the holiday is Friday 1 to Sunday 3. Monday 4 and Tuesday 5 make up for its Saturday and Sunday (HOL 6),
# Wednesday 6 and Thursday 7 are exchanged for Sunday 26 September and Saturday 9 October. What else is named changes nothing:
# Saturday 16 is off and Friday 15 is worked anyway.
OCTOBER: dict[str, Any] = {
    "year": 2027,
    "holidays": ["2027-10-01", "2027-10-02", "2027-10-03"],
    "off": ["2027-10-04", "2027-10-05", "2027-10-06", "2027-10-07", "2027-10-16"],
    "work": ["2027-09-26", "2027-10-09", "2027-10-15"],
}


@pytest.mark.parametrize(
    ("start", "last_day", "exchanged", "paid", "worked"),
    [
        (date(2027, 10, 1), date(2027, 10, 10), 5, 5, 2),  # 1, 4, 5, 8 and 9 · 1, 2, 3, 8 and 9 · 8 and 9
        (date(2027, 10, 1), date(2027, 10, 1), 1, 1, 0),
        (date(2027, 10, 2), date(2027, 10, 3), 0, 2, 0),
        (date(2027, 10, 4), date(2027, 10, 5), 2, 0, 0),
        (date(2027, 10, 6), date(2027, 10, 6), 0, 0, 0),
        (date(2027, 10, 7), date(2027, 10, 7), 0, 0, 0),
        (date(2027, 10, 6), date(2027, 10, 8), 1, 1, 1),
        (date(2027, 10, 9), date(2027, 10, 9), 1, 1, 1),
        (date(2027, 10, 11), date(2027, 10, 17), 5, 5, 5),
        (date(2027, 9, 20), date(2027, 9, 30), 10, 10, 10),  # nine weekdays and the Sunday
        (date(2026, 12, 28), date(2027, 1, 3), 5, 5, 5),  # Friday 1 January is not named in this calendar
    ],
)
def test_exchanged_weekdays_of_a_supplied_year(
    start: date, last_day: date, exchanged: int, paid: int, worked: int
) -> None:
    calendar = supplied_calendar([YearCalendar.model_validate(OCTOBER)])
    assert calendar.exchanged_weekdays(start, last_day) == exchanged
    assert calendar.paid_days(start, last_day) == paid
    assert calendar.workdays(start, last_day) == worked


@pytest.mark.parametrize(
    ("start", "last_day", "days"),
    [
        # Notice for 2025: off from 1 to 8 October, worked on Sunday 28 September and Saturday 11 October. The holidays are 1, 2,
        # 3 (National Day) and 6 (Mid-Autumn), all weekdays: 7 and 8 are exchanged.
        (date(2025, 10, 1), date(2025, 10, 15), 10),  # eleven weekdays less 7 and 8, with Saturday 11
        (date(2025, 10, 1), date(2025, 10, 8), 4),
        (date(2025, 9, 28), date(2025, 9, 30), 3),
        # Notice for 2026: Qingming is Sunday 5 April, made up for on Monday 6.
        (date(2026, 4, 4), date(2026, 4, 6), 1),
    ],
)
def test_exchanged_weekdays_by_the_notices(start: date, last_day: date, days: int) -> None:
    assert PUBLISHED.exchanged_weekdays(start, last_day) == days


def test_the_second_wage_follows_the_calendar_that_the_case_supplies() -> None:
    """1 to 10 August 2027 hold seven weekdays, of which the case says that one was exchanged: 6 × 400."""
    august = {"year": 2027, "holidays": [], "off": ["2027-08-05"], "work": []}
    facts = {
        "region": "500000",
        "as_of": "2027-12-01",
        "employment": {"start": "2026-09-01"},
        "contracts": [{"start": "2027-10-11"}],
        "pay": {"monthly": "8700"},
        "claims": [{"kind": "double_wages", "start": "2027-08-01", "end": "2027-08-10"}],
        "given": {"calendars": [august]},
    }
    assert assess(Case.model_validate(facts))["double_wages"].amount == Decimal("2400.00")
