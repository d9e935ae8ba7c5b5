"""From a timesheet to hours 考勤折算工时: per day, per month, by kind of day, under standard hours (R-OT-01).

A workday has eight hours, what is beyond them is overtime; on a rest day and on a statutory holiday every hour is
(LL 36, LL 44). All sums are whole numbers of a unit that divides both a minute and the tenth decimal of an hour, so
nothing is rounded before the last division.

>>> from laborcalc.facts.hours import Timesheet
>>> from laborcalc.law.workdays import PUBLISHED
>>> sheet = Timesheet.model_validate({"rest": "1", "rows": [
...     {"on": "2026-02-28", "start": "09:00", "end": "20:00"},
...     {"on": "2026-03-01", "hours": "4"}]})
>>> [(month.workday, month.rest_day) for month in months_of(sheet, PUBLISHED)]
[(Decimal('2'), Decimal('0')), (Decimal('0'), Decimal('4'))]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from laborcalc.facts.clock import DAY_MINUTES, by_day, interval
from laborcalc.facts.hours import Shift, Timesheet
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.text import Text
from laborcalc.law.workdays import Calendar, DayKind
from laborcalc.results.hours import Conflict, DayHours, Hours, MonthHours

MINUTE = 10**10  # units
HOUR = 60 * MINUTE  # a number of hours has ten decimals at most, so it is a whole number of units too
DAILY_HOURS = 8
WITHOUT_BREAK = 6 * 60  # minutes up to which a shift is taken to have no break unless one is stated

_HOUR = Decimal(HOUR)
_ONE = timedelta(1)
_STATED = {kind.value: kind for kind in (DayKind.WORKDAY, DayKind.REST_DAY, DayKind.HOLIDAY)}
Part = tuple[date, DayKind, int]


def count_hours(sheet: Timesheet, calendar: Calendar) -> Hours:
    """Hours per day and month 工时折算, under standard hours (R-OT-01).

    A shift belongs to the day on which it begins; only minutes on a statutory holiday, from midnight to midnight, are
    that holiday's, and what runs out of a holiday is the next day's.

    Raises:
        Missing: `timesheet.rest` where a shift of more than six hours is alone on its day and no break is known;
            `given.calendars` where a row states no kind and the year is not held.
    """
    count = _Count(sheet.rows, sheet.rest, calendar)
    found = sorted(count.cells.items())
    months = tuple(_month(first, cells) for first, cells in groupby(found, lambda cell: cell[0][0].replace(day=1)))
    special = tuple(day for (day, _), cell in found if cell.special)
    return Hours(months, tuple(sorted(count.conflicts)), special)


class Held(NamedTuple):
    """What of a timesheet can be counted: its hours, the number of each counted row, the years that wait for a calendar."""

    hours: Hours
    numbers: Sequence[int]
    years: tuple[int, ...]


def count_held(sheet: Timesheet, calendar: Calendar) -> Held:
    """As `count_hours`, without the rows that state no kind and lie in a year that is not held."""
    rows = sheet.rows
    unknown = {year for year in {row.on.year for row in rows} if not calendar.holds(year)}
    if not unknown:
        return Held(count_hours(sheet, calendar), range(len(rows)), ())
    held = {n: row for n, row in enumerate(rows) if row.kind is not None or row.on.year not in unknown}
    waiting = sorted({row.on.year for n, row in enumerate(rows) if n not in held})
    counted = sheet.model_copy(update={"rows": tuple(held.values())})
    return Held(count_hours(counted, calendar), tuple(held), tuple(waiting))


def months_of(sheet: Timesheet, calendar: Calendar) -> tuple[MonthHours, ...]:
    """The months alone 各月工时, ascending; raises as `count_hours`."""
    return count_hours(sheet, calendar).months


def worked_between(sheet: Timesheet, calendar: Calendar, first: date, last: date) -> tuple[Decimal, Decimal]:
    """Net hours from `first` to `last`, both counted, and those of them on statutory holidays 周期内工时.

    The eve is looked at only if a shift runs from it past midnight: raises as `count_hours`, for these days alone.
    """
    eve = first - _ONE
    begin = eve if any(_past_midnight(row) for row in sheet.between(eve, eve)) else first
    count = _Count(sheet.between(begin, last), sheet.rest, calendar)
    inside = [(kind, cell.worked) for (day, kind), cell in count.cells.items() if first <= day <= last]
    return in_hours(sum(units for _, units in inside)), in_hours(
        sum(u for kind, u in inside if kind is DayKind.HOLIDAY)
    )


def _past_midnight(row: Shift) -> bool:
    return row.start is not None and row.end is not None and interval(row.start, row.end)[1] > DAY_MINUTES


# --- one counting ---


class _Cell:
    """What comes together on one day under one kind, in units."""

    __slots__ = ("rows", "special", "time_off", "worked")

    def __init__(self) -> None:
        self.worked = self.time_off = 0
        self.rows: list[int] = []
        self.special = False


class _Count:
    """One counting of some rows; each day is looked up once."""

    def __init__(self, rows: Sequence[Shift], rest: Decimal | None, calendar: Calendar) -> None:
        self.rows, self.calendar = rows, calendar
        self.rest = None if rest is None else in_units(rest)
        self.cells: dict[tuple[date, DayKind], _Cell] = {}
        self.conflicts: list[Conflict] = []
        self.known: dict[date, DayKind] = {}
        self.days = by_day(rows)
        for numbers in self.days.values():
            alone = len(numbers) == 1 or sum(rows[number].start is not None for number in numbers) == 1
            for number in numbers:
                self.count(number, rows[number], alone)

    def count(self, number: int, row: Shift, alone: bool) -> None:
        """Put the hours of a row where they belong; `alone` says that no other row of its day has clock times."""
        kind = self.kind_of(number, row)
        if row.start is None or row.end is None:
            self.put(number, row, row.on, kind, in_units(row.hours or ZERO))
            return
        first, end = interval(row.start, row.end)
        rest = self.rest_of(row, end - first, alone)
        if end <= DAY_MINUTES:
            self.put(number, row, row.on, kind, max(0, (end - first) * MINUTE - rest))
            return
        for day, own, units in _rested(self.parts(row, kind, first, end), rest):
            self.put(number, row, day, own, units)

    def put(self, number: int, row: Shift, day: date, kind: DayKind, units: int) -> None:
        """Add to a day; a one-off day off is a rest day, with a mark."""
        special = kind is DayKind.SPECIAL
        key = day, DayKind.REST_DAY if special else kind
        cell = self.cells.get(key)
        if cell is None:
            cell = self.cells[key] = _Cell()
        cell.worked += units
        cell.rows.append(number)
        cell.special |= special
        if row.time_off and key[1] is DayKind.REST_DAY:
            cell.time_off += units

    def looked_up(self, day: date) -> DayKind:
        """The kind of a day by the calendar; raises `Missing` for a year that is not held."""
        kind = self.known.get(day)
        if kind is None:
            kind = self.known[day] = self.calendar.day_kind(day)
        return kind

    def kind_of(self, number: int, row: Shift) -> DayKind:
        """The kind of a row: what it states, except that nobody makes a statutory holiday by stating it."""
        if row.kind is None:
            return self.looked_up(row.on)
        stated = _STATED[row.kind]
        if not self.calendar.holds(row.on.year):
            return stated
        known = self.looked_up(row.on)
        if (stated is DayKind.HOLIDAY) == (known is DayKind.HOLIDAY):
            return stated
        self.conflicts.append(Conflict(number, row.on, stated, known))
        return known if stated is DayKind.HOLIDAY else stated

    def rest_of(self, row: Shift, length: int, alone: bool) -> int:
        """The break of a row, in units: its own; the usual one where it alone makes a long day."""
        if row.rest is not None:
            return in_units(row.rest)
        if not alone or length <= WITHOUT_BREAK:
            return 0
        if self.rest is None:
            raise Missing(_no_rest(row.on))
        return self.rest

    def parts(self, row: Shift, kind: DayKind, first: int, end: int) -> Iterator[Part]:
        """A shift that runs past midnight, divided only where a statutory holiday begins or ends."""
        then = row.on + _ONE
        after = self.kind_after(row, then)
        if DayKind.HOLIDAY in (kind, after):
            yield row.on, kind, (DAY_MINUTES - first) * MINUTE
            yield then, after, (end - DAY_MINUTES) * MINUTE
        else:
            yield row.on, kind, (end - first) * MINUTE

    def kind_after(self, row: Shift, then: date) -> DayKind:
        """The kind of the day into which a row runs: a holiday by the calendar, otherwise as its own rows state it.

        In a year that is not held a row that states its kind speaks for the night as well.
        """
        stated = self.stated_on(then)
        if self.calendar.holds(then.year):
            known = self.looked_up(then)
            return known if stated is None or DayKind.HOLIDAY in (stated, known) else stated
        if stated is None and row.kind is not None and not self.calendar.holds(row.on.year):
            stated = _STATED[row.kind]
        return self.looked_up(then) if stated is None else stated

    def stated_on(self, day: date) -> DayKind | None:
        """The kind that the rows of a day state, if they agree."""
        kinds = {self.rows[number].kind for number in self.days.get(day, ())}
        stated = [_STATED[kind] for kind in kinds if kind is not None]
        return stated[0] if len(stated) == 1 else None


def _rested(parts: Iterable[Part], rest: int) -> Iterator[Part]:
    """The break taken off the longest part, and off the other only what the longest cannot bear."""
    for day, kind, units in sorted(parts, key=lambda part: -part[2]):
        taken = min(rest, units)
        rest -= taken
        yield day, kind, units - taken


def _no_rest(day: date) -> Gap:
    return Gap(
        "FACT",
        "timesheet.rest",
        Text("每日不计工时的休息时间（小时）", "the unpaid break of a day, in hours"),
        Text(
            f"{day} 仅有一段超过六小时的打卡，净工时取决于其间的休息；没有休息的，请填 0",
            f"on {day} one shift of more than six hours stands alone; its net hours depend on the break in it; state 0 if there is none",
        ),
    )


# --- units to hours ---


def in_units(hours: Decimal) -> int:
    """Hours in units, exact."""
    return int(EXACT.multiply(hours, _HOUR))


@lru_cache(maxsize=4096)
def in_hours(units: int) -> Decimal:
    """Units in hours, to fifty digits."""
    return EXACT.divide(Decimal(units), _HOUR)


def _overtime(kind: DayKind, cell: _Cell) -> int:
    if kind is DayKind.WORKDAY:
        return max(0, cell.worked - DAILY_HOURS * HOUR)
    return cell.worked - cell.time_off


def _month(first: date, found: Iterable[tuple[tuple[date, DayKind], _Cell]]) -> MonthHours:
    sums = dict.fromkeys(_STATED.values(), 0)
    worked = time_off = 0
    days: list[DayHours] = []
    for (day, kind), cell in found:
        overtime = _overtime(kind, cell)
        sums[kind] += overtime
        worked += cell.worked
        time_off += cell.time_off
        days.append(DayHours(day, kind, in_hours(cell.worked), in_hours(overtime), tuple(cell.rows), cell.special))
    workday, rest_day, holiday = (in_hours(units) for units in sums.values())
    return MonthHours(first, workday, rest_day, holiday, in_hours(time_off), in_hours(worked), tuple(days))
