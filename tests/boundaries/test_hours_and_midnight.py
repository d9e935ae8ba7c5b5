"""Borders of hours: midnight, the unpaid break, cycles of comprehensive hours by the week (8,700 a month are 50 an hour)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.facts.hours import Timesheet
from laborcalc.foundation.money import EXACT, add, fen
from laborcalc.law.workdays import PUBLISHED
from laborcalc.results.outcome import Outcome
from laborcalc.rules.hours.shifts import months_of, worked_between
from tests.outcomes import codes, yuan


def sheet(*rows: dict[str, Any], rest: str | None = "0") -> Timesheet:
    return Timesheet.model_validate({"rest": rest, "rows": list(rows)})


def kinds(*rows: dict[str, Any], rest: str | None = "0") -> list[str]:
    """Overtime of the months: workday, rest day, holiday."""
    found = months_of(sheet(*rows, rest=rest), PUBLISHED)
    hours = (sum((getattr(month, kind) for month in found), Decimal(0)) for kind in ("workday", "rest_day", "holiday"))
    return [f"{hour.normalize():f}" for hour in hours]


# --- midnight (R-OT-01): only a shift that runs past it reaches the next day ---


@pytest.mark.parametrize(
    ("start", "end", "overtime"),
    [
        ("16:00", "23:59", ["0", "0", "0"]),  # 30 April 2026, a Thursday: not quite eight hours
        ("16:00", "00:00", ["0", "0", "0"]),  # ends at midnight: nothing of it is 1 May
        ("16:00", "00:30", ["0", "0", "0.5"]),  # half an hour of Labour Day
        ("14:00", "00:00", ["2", "0", "0"]),
        ("00:00", "10:00", ["2", "0", "0"]),
    ],
)
def test_the_eve_of_a_holiday(start: str, end: str, overtime: list[str]) -> None:
    assert kinds({"on": "2026-04-30", "start": start, "end": end}) == overtime


def test_the_eve_of_a_cycle() -> None:
    """What began on 30 April and ended at midnight is no hour of May; what ran on is, on a holiday."""
    row = {"on": "2026-04-30", "start": "16:00"}
    may = date(2026, 5, 1), date(2026, 5, 31)
    assert worked_between(sheet({**row, "end": "00:00"}), PUBLISHED, *may) == (0, 0)
    assert worked_between(sheet({**row, "end": "02:00"}), PUBLISHED, *may) == (2, 2)
    april = date(2026, 4, 1), date(2026, 4, 30)
    assert worked_between(sheet({**row, "end": "02:00"}), PUBLISHED, *april) == (8, 0)
    # A weekday night runs on as the day on which it began.
    night = sheet({"on": "2026-03-31", "start": "20:00", "end": "02:00"})
    assert worked_between(night, PUBLISHED, date(2026, 4, 1), date(2026, 4, 1)) == (0, 0)


@pytest.mark.parametrize(
    ("end", "overtime"),
    [
        ("14:54", "5.9"),
        ("15:00", "6"),  # six hours are taken to have no break
        ("15:06", "5.1"),  # a longer one has the usual one of an hour
    ],
)
def test_a_break_from_six_hours_on(end: str, overtime: str) -> None:
    """Saturday 21 March 2026: every hour is overtime on a rest day."""
    [_, rest_day, _] = kinds({"on": "2026-03-21", "start": "09:00", "end": end}, rest="1")
    assert Decimal(rest_day) == Decimal(overtime)


def test_the_break_belongs_to_a_shift_that_is_alone() -> None:
    two = [
        {"on": "2026-03-21", "start": "08:00", "end": "15:00"},
        {"on": "2026-03-21", "start": "16:00", "end": "18:00"},
    ]
    assert kinds(*two, rest="1") == ["0", "9", "0"]  # the pause between them is the break
    beside = [two[0], {"on": "2026-03-21", "hours": "2"}]
    assert kinds(*beside, rest="1") == ["0", "8", "0"]  # hours without a clock are no second shift: 7 − 1 + 2


@pytest.mark.parametrize(("hours", "overtime"), [("7.9", "0"), ("8", "0"), ("8.1", "0.1")])
def test_eight_hours_of_a_workday(hours: str, overtime: str) -> None:
    assert kinds({"on": "2026-03-16", "hours": hours}) == [overtime, "0", "0"]


# --- comprehensive hours by the week (R-OT-02; WH 3: forty hours) ---

JOB: dict[str, Any] = {
    "start": "2025-01-01",
    "hours_system": "comprehensive",
    "hours_system_approved": True,
}


def overtime(**facts: Any) -> Outcome:
    case = {"region": "330000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}, "given": {"minimum_wage": "2000"}}
    found = lc.assess(lc.Case.model_validate({**case, "claims": [{"kind": "overtime_pay"}], **facts}))
    return found["overtime_pay"]


@pytest.mark.parametrize(
    ("hours", "amount"),
    [("39", "0"), ("40", "0"), ("41", "75.00"), ("50", "750.00")],  # each hour over forty at 50 × 1.5
)
def test_a_week_has_forty_hours(hours: str, amount: str) -> None:
    cycle = {"start": "2026-03-16", "end": "2026-03-22", "hours": hours}
    assert overtime(employment=JOB, hour_cycles=[cycle]).amount == yuan(amount)


def test_a_week_with_a_holiday_in_it_has_forty_hours_too() -> None:
    """27 April to 3 May 2026 hold four workdays; the week's hours stay forty (WH 3), ten more are 10 × 50 × 1.5."""
    cycle = {"start": "2026-04-27", "end": "2026-05-03", "hours": "50"}
    assert overtime(employment=JOB, hour_cycles=[cycle]).amount == yuan("750.00")


@pytest.mark.parametrize(
    ("end", "hours", "amount"),
    [
        ("2026-03-29", "90", "750.00"),  # two weeks: eighty hours
        ("2026-03-23", "58", "750.00"),  # eight days hold six workdays: forty-eight hours
    ],
)
def test_more_than_a_week(end: str, hours: str, amount: str) -> None:
    assert overtime(employment=JOB, hour_cycles=[{"start": "2026-03-16", "end": end, "hours": hours}]).amount == yuan(
        amount
    )


@pytest.mark.parametrize(
    ("start", "end", "normal"),
    [
        ("2024-12-01", "2024-12-31", "166.64"),  # WC08 1
        ("2025-01-01", "2025-01-31", "165.36"),  # WC25 1, from 2025-01-01 on
        ("2025-02-01", "2025-02-28", "165.36"),
        ("2025-01-01", "2025-02-28", "330.72"),  # two months
        ("2025-01-01", "2025-03-31", "496"),
        ("2024-10-01", "2024-12-31", "500"),
        ("2025-01-01", "2025-06-30", "992"),
        ("2025-01-01", "2025-12-31", "1984"),
        ("2024-01-01", "2024-12-31", "2000"),
        ("2007-12-01", "2007-12-31", "167.4"),
        ("2008-01-02", "2008-02-01", "167.4"),
        ("2008-01-03", "2008-02-02", "166.64"),
        # split at the change by days (R-TIME-04): (166.64 × 16 + 165.36 × 15) ÷ 31 and (500 × 31 + 496 × 59) ÷ 90
        ("2024-12-16", "2025-01-15", "166.0206451612903225806451612903225806451612903225806"),
        ("2024-12-01", "2025-02-28", "497.3777777777777777777777777777777777777777777777778"),
    ],
)
def test_the_statutory_hours_of_a_cycle(start: str, end: str, normal: str) -> None:
    """A hundred hours more than the statutory ones are paid at 50 × 1.5, whatever the cycle; before 2008 by 20.92 days."""
    hours = fen(add([Decimal(normal), Decimal(100)]))
    hourly = Fraction(8700) / Fraction("20.92" if end < "2008-01-03" else "21.75") / 8
    over = hourly * Fraction("1.5") * (Fraction(hours) - Fraction(normal))
    expected = fen(EXACT.divide(Decimal(over.numerator), Decimal(over.denominator)))
    cycle = {"start": start, "end": end, "hours": str(hours)}
    assert overtime(employment={**JOB, "start": "2007-01-01"}, hour_cycles=[cycle]).amount == expected


def rows(first: date, last: date) -> list[dict[str, Any]]:
    days = [date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1)]
    return [{"on": str(day), "hours": "10"} for day in days if day.weekday() < 5]


def test_a_timesheet_is_cut_into_weeks_from_monday_to_sunday() -> None:
    """Two weeks of five days at ten hours: ten hours over forty in each, 20 × 75."""
    job = {**JOB, "hour_cycle": "week"}
    found = overtime(employment=job, timesheet={"rest": "0", "rows": rows(date(2026, 3, 16), date(2026, 3, 27))})
    assert found.amount == yuan("1500.00")
    # Ten days in a row of which each week holds five: Saturday to Sunday belong to the week before.
    shifted = [{"on": f"2026-03-{day}", "hours": "10"} for day in (18, 19, 20, 21, 22, 23, 24, 25, 26, 27)]
    assert overtime(employment=job, timesheet={"rest": "0", "rows": shifted}).amount == yuan("1500.00")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 3, 2), date(2026, 3, 31), False),
        (date(2026, 3, 9), date(2026, 3, 31), True),  # 8 days of March without a row
        (date(2026, 3, 2), date(2026, 3, 24), False),  # seven days at its end
        (date(2026, 3, 2), date(2026, 3, 23), True),
    ],
)
def test_a_cycle_without_rows_at_either_end(first: date, last: date, said: bool) -> None:
    job = {**JOB, "hour_cycle": "month"}
    found = overtime(employment=job, timesheet={"rest": "0", "rows": rows(first, last)})
    assert ("CYCLE_NOT_COVERED" in codes(found)) == said


def test_a_month_that_begins_with_seven_days_without_a_row() -> None:
    """8 May 2026 is a Friday: from 1 to 7 May are seven days."""
    job = {**JOB, "hour_cycle": "month"}
    for day, said in ((8, False), (9, True)):
        listed = [{"on": f"2026-05-{n:02}", "hours": "10"} for n in range(day, 32)]
        assert ("CYCLE_NOT_COVERED" in codes(overtime(employment=job, timesheet={"rest": "0", "rows": listed}))) == said
