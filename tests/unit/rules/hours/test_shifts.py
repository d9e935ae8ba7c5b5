"""Hours from a timesheet: every expected figure is worked out by hand from the clock and the calendar of the year.

2026: Sunday 15 February rest day; 16 to 19 statutory holidays; 20 to 23 rest days; Saturdays 14 and 28 exchanged workdays;
Thursday 30 April workday, 1 and 2 May statutory holidays. 2025: Wednesday 1 January holiday, 2 January workday.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.facts.hours import Timesheet
from laborcalc.foundation.missing import Missing
from laborcalc.law.workdays import PUBLISHED, Calendar, DayKind
from laborcalc.results.hours import Conflict, DayHours, Hours
from laborcalc.rules.hours.shifts import count_hours, months_of, worked_between

WORKDAY, REST_DAY, HOLIDAY = DayKind.WORKDAY, DayKind.REST_DAY, DayKind.HOLIDAY
Found = list[tuple[str, str, str, str]]


def sheet(*rows: dict[str, Any], rest: str | None = None) -> Timesheet:
    return Timesheet.model_validate({"rows": rows, "rest": rest})


def row(on: str, times: str = "", **more: Any) -> dict[str, Any]:
    """`row("2026-03-02", "9:00-18:00")`."""
    start, _, end = times.partition("-")
    return {"on": on, **({"start": start, "end": end} if times else {}), **more}


def counted(*rows: dict[str, Any], rest: str | None = None, calendar: Calendar = PUBLISHED) -> Hours:
    return count_hours(sheet(*rows, rest=rest), calendar)


def days(hours: Hours) -> Found:
    """Day, kind, hours worked and hours of overtime, as written."""
    found = [day for month in hours.months for day in month.days]
    return [(str(day.day), day.kind.value, str(day.worked), str(day.overtime)) for day in found]


# --- kinds of day ---


@pytest.mark.parametrize(
    ("on", "kind", "overtime"),
    [
        ("2026-03-02", "workday", "1.5"),
        ("2026-02-14", "workday", "1.5"),  # exchanged Saturdays
        ("2026-02-28", "workday", "1.5"),
        ("2026-03-01", "rest_day", "9.5"),
        ("2026-02-23", "rest_day", "9.5"),  # a Monday off by the notice
        ("2026-02-17", "holiday", "9.5"),
    ],
)
def test_a_workday_has_eight_hours_the_others_none(on: str, kind: str, overtime: str) -> None:
    assert days(counted(row(on, hours="9.5"))) == [(on, kind, "9.5", overtime)]


def test_the_rows_of_a_workday_share_its_eight_hours() -> None:
    hours = counted(row("2026-03-02", hours="5"), row("2026-03-02", hours="4.5"))
    assert days(hours) == [("2026-03-02", "workday", "9.5", "1.5")]
    assert hours.months[0].days[0].rows == (0, 1)


def test_fewer_than_eight_hours_make_up_for_nothing() -> None:
    hours = counted(row("2026-03-02", hours="6"), row("2026-03-03", hours="9"))
    assert hours.months[0].workday == 1


def test_a_month_has_its_sums() -> None:
    month, after = months_of(
        sheet(
            row("2026-03-02", hours="8"),
            row("2026-02-17", hours="8"),
            row("2026-02-21", hours="10"),
            row("2026-02-22", hours="12"),
            row("2026-02-24", hours="14.5"),
            row("2026-02-15", hours="5", time_off=True),
        ),
        PUBLISHED,
    )
    assert (month.month, after.month) == (date(2026, 2, 1), date(2026, 3, 1))
    assert (month.workday, month.rest_day, month.holiday, month.time_off) == (Decimal("6.5"), 22, 8, 5)
    assert (month.worked, month.overtime, month.over_limit) == (Decimal("49.5"), Decimal("36.5"), Decimal("0.5"))
    assert (after.worked, after.overtime, after.over_limit) == (8, 0, 0)


def test_thirds_of_hours_add_up_exactly() -> None:
    # three times 8:20, and once 8:20 written in decimals too short to be a third
    months = counted(*(row(f"2026-03-0{day}", "9:00-17:20", rest="0") for day in (2, 3, 4))).months
    assert months[0].workday == 1
    assert months[0].days[0].overtime == Decimal("0." + "3" * 50)
    assert counted(row("2026-03-02", hours="8.3333333333")).months[0].workday == Decimal("0.3333333333")


def test_a_sheet_without_rows() -> None:
    assert counted() == Hours((), (), ())


def test_a_row_without_times_and_hours_counts_as_none() -> None:
    assert days(counted({"on": "2026-03-02"})) == [("2026-03-02", "workday", "0", "0")]


# --- what a row states ---


def test_a_stated_kind_wins_over_the_calendar() -> None:
    hours = counted(row("2026-03-07", hours="9", kind="workday"), row("2026-03-09", hours="9", kind="rest_day"))
    assert days(hours) == [("2026-03-07", "workday", "9", "1"), ("2026-03-09", "rest_day", "9", "9")]
    assert hours.conflicts == ()


def test_a_day_of_two_kinds_has_two_entries() -> None:
    hours = counted(row("2026-03-07", hours="9", kind="workday"), row("2026-03-07", hours="2"))
    assert days(hours) == [("2026-03-07", "rest_day", "2", "2"), ("2026-03-07", "workday", "9", "1")]


def test_nobody_makes_a_statutory_holiday() -> None:
    hours = counted(row("2026-03-02", hours="9", kind="holiday"), row("2026-03-01", hours="2", kind="holiday"))
    assert days(hours) == [("2026-03-01", "rest_day", "2", "2"), ("2026-03-02", "workday", "9", "1")]
    assert hours.conflicts == (
        Conflict(0, date(2026, 3, 2), HOLIDAY, WORKDAY),
        Conflict(1, date(2026, 3, 1), HOLIDAY, REST_DAY),
    )


@pytest.mark.parametrize(("kind", "overtime"), [("workday", "1"), ("rest_day", "9")])
def test_another_kind_stated_on_a_holiday_stays_and_is_reported(kind: str, overtime: str) -> None:
    hours = counted(row("2026-02-17", hours="9", kind=kind))
    assert days(hours) == [("2026-02-17", kind, "9", overtime)]
    assert hours.conflicts == (Conflict(0, date(2026, 2, 17), DayKind(kind), HOLIDAY),)


def test_a_holiday_stated_on_a_holiday_is_no_conflict() -> None:
    hours = counted(row("2026-02-17", hours="9", kind="holiday"))
    assert (days(hours), hours.conflicts) == ([("2026-02-17", "holiday", "9", "9")], ())


def test_time_off_counts_on_rest_days_only() -> None:
    hours = counted(
        row("2026-02-17", hours="8", time_off=True),
        row("2026-02-21", hours="6", time_off=True),
        row("2026-02-21", hours="2"),
        row("2026-02-24", hours="9", time_off=True),
    )
    assert [day[3] for day in days(hours)] == ["8", "2", "1"]
    assert (hours.months[0].time_off, hours.months[0].worked) == (6, 25)


def test_a_one_off_day_off_is_a_rest_day_with_a_mark() -> None:
    hours = counted(row("2015-09-03", hours="4"), row("2015-09-02", hours="4"))
    assert days(hours) == [("2015-09-02", "workday", "4", "0"), ("2015-09-03", "rest_day", "4", "4")]
    assert [day.special for day in hours.months[0].days] == [False, True]
    assert hours.special_days == (date(2015, 9, 3),)


def test_a_kind_stated_on_a_one_off_day_off() -> None:
    hours = counted(row("2015-09-03", hours="9", kind="workday"))
    assert (days(hours), hours.special_days) == ([("2015-09-03", "workday", "9", "1")], ())
    hours = counted(row("2015-09-03", hours="9", kind="holiday"))
    assert (days(hours), hours.special_days) == ([("2015-09-03", "rest_day", "9", "9")], (date(2015, 9, 3),))
    assert hours.conflicts == (Conflict(0, date(2015, 9, 3), HOLIDAY, DayKind.SPECIAL),)


# --- years that are not held ---


def test_a_year_that_is_not_held_is_asked_for() -> None:
    with pytest.raises(Missing) as caught:
        counted(row("2030-03-04", hours="9"), row("2030-03-05", hours="9", kind="workday"))
    assert caught.value.gaps[0].path == "given.calendars"


def test_a_year_that_is_not_held_needs_no_calendar_where_every_row_states_its_kind() -> None:
    hours = counted(row("2030-05-01", hours="9", kind="holiday"), row("2030-05-06", hours="9", kind="workday"))
    assert [day[3] for day in days(hours)] == ["9", "1"]
    assert hours.conflicts == ()


def test_a_supplied_year_counts_as_held() -> None:
    later = Calendar({2030: {date(2030, 5, 1): HOLIDAY}})
    hours = counted(row("2030-05-01", hours="9", kind="workday"), row("2030-04-30", "20:00-2:00"), calendar=later)
    assert days(hours) == [
        ("2030-04-30", "workday", "4", "0"),
        ("2030-05-01", "holiday", "2", "2"),
        ("2030-05-01", "workday", "9", "1"),
    ]
    assert hours.conflicts == (Conflict(0, date(2030, 5, 1), WORKDAY, HOLIDAY),)


# --- past midnight ---


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        # an ordinary night belongs to the day on which it begins, at the end of a month as well
        (row("2026-03-06", "22:00-6:00", rest="1"), [("2026-03-06", "workday", "7", "0")]),
        (row("2026-03-31", "15:00-1:00", rest="0"), [("2026-03-31", "workday", "10", "2")]),
        (row("2026-03-02", "15:00-24:00", rest="0"), [("2026-03-02", "workday", "9", "1")]),
        # into a holiday
        (
            row("2026-04-30", "13:00-2:00", rest="0"),
            [("2026-04-30", "workday", "11", "3"), ("2026-05-01", "holiday", "2", "2")],
        ),
        (
            row("2026-02-15", "20:00-6:00", rest="1"),  # the break is taken off the longest part
            [("2026-02-15", "rest_day", "4", "4"), ("2026-02-16", "holiday", "5", "5")],
        ),
        (
            row("2026-04-30", "23:00-1:00", rest="1"),  # of two parts as long the earlier bears it
            [("2026-04-30", "workday", "0", "0"), ("2026-05-01", "holiday", "1", "1")],
        ),
        (
            row("2026-04-30", "22:00-1:00", rest="2.5"),  # the longest cannot bear all of it
            [("2026-04-30", "workday", "0", "0"), ("2026-05-01", "holiday", "0.5", "0.5")],
        ),
        # from a holiday into the next
        (
            row("2026-02-17", "22:00-6:00", rest="0"),
            [("2026-02-17", "holiday", "2", "2"), ("2026-02-18", "holiday", "6", "6")],
        ),
        # out of a holiday
        (
            row("2026-02-19", "22:00-6:00", rest="0.5"),
            [("2026-02-19", "holiday", "2", "2"), ("2026-02-20", "rest_day", "5.5", "5.5")],
        ),
        (
            row("2025-01-01", "20:00-4:00", rest="0"),
            [("2025-01-01", "holiday", "4", "4"), ("2025-01-02", "workday", "4", "0")],
        ),
        # a stated kind is that of the day on which the shift begins
        (
            row("2026-04-30", "22:00-6:00", rest="0", kind="rest_day"),
            [("2026-04-30", "rest_day", "2", "2"), ("2026-05-01", "holiday", "6", "6")],
        ),
        (row("2026-02-19", "22:00-6:00", rest="0", kind="workday"), [("2026-02-19", "workday", "8", "0")]),
    ],
)
def test_a_night_is_divided_where_a_holiday_begins_or_ends(first: dict[str, Any], expected: Found) -> None:
    assert days(counted(first)) == expected


def test_what_runs_out_of_a_holiday_joins_the_hours_of_the_next_day() -> None:
    hours = counted(row("2025-01-01", "20:00-4:00", rest="0"), row("2025-01-02", "13:00-18:30"))
    assert days(hours) == [("2025-01-01", "holiday", "4", "4"), ("2025-01-02", "workday", "9.5", "1.5")]
    assert hours.months[0].days[1].rows == (0, 1)


@pytest.mark.parametrize(
    ("stated", "kind"),
    [
        (["rest_day"], "rest_day"),
        (["rest_day", None, "rest_day"], "rest_day"),
        (["holiday"], "workday"),  # the calendar knows better
        (["rest_day", "workday"], "workday"),  # rows that disagree say nothing about the day
        ([None], "workday"),
    ],
)
def test_the_next_day_is_what_its_own_rows_state(stated: list[str | None], kind: str) -> None:
    own = [row("2025-01-02", hours=str(n), **({"kind": k} if k else {})) for n, k in enumerate(stated, 1)]
    hours = counted(row("2025-01-01", "20:00-4:00", rest="0"), *own)
    assert {day.kind.value: day.rows[0] for day in hours.months[0].days[1:]}[kind] == 0


def test_the_night_in_a_year_that_is_not_held() -> None:
    night = row("2030-04-30", "20:00-4:00", rest="0", kind="workday")
    assert days(counted(night)) == [("2030-04-30", "workday", "8", "0")]
    # a row of the next day that states a holiday makes it one
    hours = counted(night, row("2030-05-01", hours="1", kind="holiday"))
    assert days(hours) == [("2030-04-30", "workday", "4", "0"), ("2030-05-01", "holiday", "5", "5")]
    # a holiday that runs out
    hours = counted(
        row("2030-05-01", "20:00-4:00", rest="0", kind="holiday"), row("2030-05-02", hours="6", kind="workday")
    )
    assert days(hours) == [("2030-05-01", "holiday", "4", "4"), ("2030-05-02", "workday", "10", "2")]


@pytest.mark.parametrize("stated", [{}, {"kind": "workday"}])
def test_the_last_night_of_the_calendar_needs_the_next_year(stated: dict[str, str]) -> None:
    with pytest.raises(Missing) as caught:
        counted(row("2026-12-31", "20:00-4:00", rest="0", **stated))
    assert caught.value.gaps[0].path == "given.calendars"


# --- the break ---


@pytest.mark.parametrize(
    ("rows", "rest", "worked"),
    [
        ([row("2026-03-02", "9:00-18:00")], "1", "8"),
        ([row("2026-03-02", "9:00-18:00")], "0", "9"),
        ([row("2026-03-02", "9:00-18:00")], "0.75", "8.25"),
        ([row("2026-03-02", "9:00-18:00", rest="0.5")], "1", "8.5"),  # its own break goes first
        ([row("2026-03-02", "9:00-15:00")], "1", "6"),  # six hours or less
        ([row("2026-03-02", "9:00-15:00")], None, "6"),
        ([row("2026-03-02", "9:00-15:00", rest="0.5")], "1", "5.5"),
        ([row("2026-03-02", "9:00-15:01", rest="0")], None, "6.0166666666666666666666666666666666666666666666667"),
        ([row("2026-03-02", hours="9")], "1", "9"),  # net as stated
        ([row("2026-03-02", hours="9", rest="1")], "1", "9"),
        ([row("2026-03-02", "8:00-12:00"), row("2026-03-02", "13:00-18:00")], "1", "9"),  # the pause is the break
        ([row("2026-03-02", "8:00-15:00"), row("2026-03-02", "16:00-18:00")], None, "9"),
        ([row("2026-03-02", "8:00-15:00", rest="0.5"), row("2026-03-02", "16:00-18:00", rest="0.25")], "1", "8.25"),
        ([row("2026-03-02", "8:00-15:00"), row("2026-03-02", hours="2")], "1", "8"),  # alone among clocked rows
        ([row("2026-03-02", "9:00-10:00", rest="2")], None, "0"),  # never less than nothing
    ],
)
def test_the_break_is_taken_off_once(rows: list[dict[str, Any]], rest: str | None, worked: str) -> None:
    assert counted(*rows, rest=rest).months[0].worked == Decimal(worked)


@pytest.mark.parametrize("more", [[], [row("2026-03-03", "9:00-18:00")], [row("2026-03-02", hours="1")]])
def test_a_break_that_nobody_states_is_asked_for(more: list[dict[str, Any]]) -> None:
    with pytest.raises(Missing) as caught:
        counted(row("2026-03-02", "9:00-15:01"), *more)
    (gap,) = caught.value.gaps
    assert (gap.code, gap.path) == ("FACT", "timesheet.rest")
    assert "2026-03-02" in gap.why.zh and "2026-03-02" in gap.why.en


# --- a cycle ---


def test_the_hours_of_a_cycle() -> None:
    rows = sheet(
        row("2026-04-29", hours="8"),
        row("2026-04-30", "20:00-4:00", rest="0"),
        row("2026-05-01", "12:00-17:00"),
        row("2026-05-05", "20:00-1:00"),
        row("2026-05-06", hours="8"),
    )
    assert worked_between(rows, PUBLISHED, date(2026, 4, 29), date(2026, 5, 6)) == (34, 9)
    # the cycle that ends on the eve has the hours before midnight, the one that begins on the holiday those after it
    assert worked_between(rows, PUBLISHED, date(2026, 4, 1), date(2026, 4, 30)) == (12, 0)
    assert worked_between(rows, PUBLISHED, date(2026, 5, 1), date(2026, 5, 31)) == (22, 9)
    # an ordinary night stays with its day
    assert worked_between(rows, PUBLISHED, date(2026, 5, 6), date(2026, 5, 31)) == (8, 0)
    assert worked_between(rows, PUBLISHED, date(2026, 6, 1), date(2026, 6, 30)) == (0, 0)


def test_a_cycle_asks_nothing_about_days_outside_it() -> None:
    rows = sheet(row("2026-12-31", "20:00-4:00"), row("2026-12-01", "9:00-18:00"), row("2026-11-30", "9:00-18:00"))
    with pytest.raises(Missing):
        worked_between(rows, PUBLISHED, date(2026, 12, 1), date(2026, 12, 31))
    assert worked_between(rows, PUBLISHED, date(2026, 12, 2), date(2026, 12, 30)) == (0, 0)


def test_what_is_counted_can_be_compared_and_hashed() -> None:
    day = counted(row("2026-03-02", hours="9")).months[0].days[0]
    assert day == DayHours(date(2026, 3, 2), WORKDAY, Decimal(9), Decimal(1), (0,))
    assert len({day, day}) == 1


def test_a_shift_that_ends_at_midnight_asks_nothing_of_the_next_day() -> None:
    """31 December 2026 is a Thursday; the calendar of 2027 is not held, and New Year's Day has no hours of it."""
    assert days(counted(row("2026-12-31", "14:00-24:00"), rest="0")) == [("2026-12-31", "workday", "10", "2")]
    with pytest.raises(Missing):
        counted(row("2026-12-31", "14:00-00:01"), rest="0")
