"""Clock times 打卡时间: how long a shift lasts, and which rows of a timesheet cannot both be true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT

if TYPE_CHECKING:
    from laborcalc.facts.hours import Shift

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
    timed: list[tuple[int, int, int]] = []
    worked: dict[date, Decimal] = {}
    for index, row in enumerate(rows):
        if row.start is not None and row.end is not None and row.hours is None:
            first, end = interval(row.start, row.end)
            midnight = row.on.toordinal() * DAY_MINUTES
            timed.append((midnight + first, midnight + end, index))
            length = EXACT.divide(Decimal(end - first), _SIXTY)
            if row.start == row.end:
                yield "no_length", index, f"{row.on} {row.start:%H:%M}"
            elif row.rest is not None and row.rest >= length:
                yield "rest_too_long", index, f"{row.on}: {row.rest}"
        elif row.hours is None:
            yield "no_times", index, str(row.on)
            continue
        else:
            length = row.hours
            if row.start is not None or row.end is not None:
                yield "times_and_hours", index, str(row.on)
        before = worked.get(row.on)
        worked[row.on] = length if before is None else EXACT.add(before, length)
        if worked[row.on] > HOURS_A_DAY and (before is None or before <= HOURS_A_DAY):
            yield "hours_a_day", index, f"{row.on}: {worked[row.on]}"
    yield from _in_turn(rows, timed)


def _in_turn(rows: Rows, timed: list[tuple[int, int, int]]) -> Iterator[tuple[str, int, str]]:
    """Shifts that overlap, also one that runs past midnight into the next day's."""
    until = -1
    for first, end, number in sorted(timed):
        if first < until:
            yield "shifts_overlap", number, f"{rows[number].on} {rows[number].start:%H:%M}"
        until = max(until, end)
