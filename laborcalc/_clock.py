"""Clock times 打卡时间: how long a shift lasts, and which rows of a timesheet cannot both be true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.money import EXACT

if TYPE_CHECKING:
    from laborcalc._facts_hours import Shift

DAY_MINUTES = 24 * 60
_SIXTY = Decimal(60)
HOURS_A_DAY = Decimal(24)
Rows = Sequence["Shift"]


def minutes(moment: time) -> int:
    """Minutes since midnight."""
    return moment.hour * 60 + moment.minute


def interval(start: time, end: time) -> tuple[int, int]:
    """First and last minute of a shift; one that ends at or before its beginning runs into the next day.

    >>> interval(time(22), time(6)), interval(time(9), time(18))
    ((1320, 1800), (540, 1080))
    """
    first, last = minutes(start), minutes(end)
    return first, last + DAY_MINUTES if last <= first else last


def hours(number: int) -> Decimal:
    """Minutes as hours, exact to fifty digits."""
    return EXACT.divide(Decimal(number), _SIXTY)


def by_day(rows: Rows) -> dict[date, list[int]]:
    """The numbers of the rows of each day, days ascending."""
    days: dict[date, list[int]] = {}
    for index, row in enumerate(rows):
        days.setdefault(row.on, []).append(index)
    return dict(sorted(days.items()))


def overlaps(rows: Rows) -> Iterator[tuple[str, int, str]]:
    """What cannot be: code, number of the row, what was found."""
    for index, row in enumerate(rows):
        if row.hours is None and (row.start is None or row.end is None):
            yield "no_times", index, str(row.on)
        elif row.hours is not None and (row.start is not None or row.end is not None):
            yield "times_and_hours", index, str(row.on)
        elif row.start is not None and row.start == row.end:
            yield "no_length", index, f"{row.on} {row.start:%H:%M}"
        elif row.hours is None and row.rest is not None and row.rest >= _length(row):
            yield "rest_too_long", index, f"{row.on}: {row.rest}"
    yield from _of_the_clock(rows)
    for day, numbers in by_day(rows).items():
        total = Decimal(0)
        for number in numbers:
            total += _length(rows[number])
            if total > HOURS_A_DAY:
                yield "hours_a_day", number, f"{day}: {total}"
                break


def _of_the_clock(rows: Rows) -> Iterator[tuple[str, int, str]]:
    """Shifts that overlap, also one that runs past midnight into the next day's."""
    timed = []
    for index, row in enumerate(rows):
        if row.start is not None and row.end is not None:
            first, end = interval(row.start, row.end)
            midnight = row.on.toordinal() * DAY_MINUTES
            timed.append((midnight + first, midnight + end, index))
    until = -1
    for first, end, number in sorted(timed):
        if first < until:
            yield "shifts_overlap", number, f"{rows[number].on} {rows[number].start:%H:%M}"
        until = max(until, end)


def _length(row: Shift) -> Decimal:
    """Hours of a row: as stated, else from its clock times, the break not taken off."""
    if row.hours is not None:
        return row.hours
    if row.start is None or row.end is None:
        return Decimal(0)
    first, end = interval(row.start, row.end)
    return hours(end - first)
