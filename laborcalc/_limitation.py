"""The year of limitation 仲裁时效 (R-CONV-03; MAL 27(1)): from the day after the trigger, to a working day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.law.workdays import DayKind
from laborcalc.months import DAY as ONE_DAY
from laborcalc.months import add_months

if TYPE_CHECKING:
    from laborcalc.law.workdays import Calendar

MONTHS = 12


def last_filing_day(calendar: Calendar, trigger: date) -> date:
    """The last day to file: one year after the trigger, moved to the next workday where the calendar is held (R-CONV-03).

    >>> from laborcalc.law.workdays import PUBLISHED
    >>> last_filing_day(PUBLISHED, date(2025, 9, 30)), last_filing_day(PUBLISHED, date(2024, 10, 1))
    (datetime.date(2026, 9, 30), datetime.date(2025, 10, 9))
    """
    day = add_months(trigger, MONTHS)
    while calendar.holds(day.year) and calendar.day_kind(day) is not DayKind.WORKDAY:
        day += ONE_DAY
    return day
