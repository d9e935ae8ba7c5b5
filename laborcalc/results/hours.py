"""What a timesheet comes to 工时合计: hours by day and by month, as plain data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.law.workdays import DayKind

MONTHLY_LIMIT = Decimal(36)  # LL 41


class Conflict(NamedTuple):
    """A row whose stated kind the calendar contradicts 所填种类与日历不符; `row` counts from zero, as in a path."""

    row: int
    day: date
    stated: DayKind
    calendar: DayKind


class DayHours(NamedTuple):
    """The hours of one kind on one day 单日工时; `rows` count from zero, `special` marks a one-off day off."""

    day: date
    kind: DayKind
    worked: Decimal
    overtime: Decimal
    rows: tuple[int, ...]
    special: bool = False


class MonthHours(NamedTuple):
    """The hours of one month 单月工时: overtime by kind, rest-day hours made good by time off, all net hours."""

    month: date
    workday: Decimal
    rest_day: Decimal
    holiday: Decimal
    time_off: Decimal
    worked: Decimal
    days: tuple[DayHours, ...]

    @property
    def overtime(self) -> Decimal:
        """Overtime of all three kinds."""
        return EXACT.add(EXACT.add(self.workday, self.rest_day), self.holiday)

    @property
    def over_limit(self) -> Decimal:
        """What is beyond the 36 hours that a month may have (LL 41)."""
        return max(ZERO, EXACT.subtract(self.overtime, MONTHLY_LIMIT))


class Hours(NamedTuple):
    """What a timesheet comes to 工时合计: months ascending, rows against the calendar, one-off days off worked on."""

    months: tuple[MonthHours, ...]
    conflicts: tuple[Conflict, ...]
    special_days: tuple[date, ...]
