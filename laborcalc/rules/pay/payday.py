"""Payday 工资支付日 (R-WAGE-02; WPR 7; BJ534 Q54): when a wage is due, and from which day it is late."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.hearing.arguments import Day, answered, by_calendar, in_place, on_day
from laborcalc.law.workdays import PUBLISHED, Calendar, DayKind

BEIJING_TOLERANCE = timedelta(days=7)


class Payday(NamedTuple):
    """The day on which a wage is due, the first day on which it is late, and the last day that the place tolerates."""

    due: date
    late_from: date
    tolerated_until: date


def payday(agreed: Day, region: str = "", calendar: Calendar = PUBLISHED) -> Payday:
    """工资支付日 When the wage agreed for a day is due: earlier where that day is a rest day or a holiday (WPR 7; R-WAGE-02).

    Args:
        agreed: the agreed day of payment.
        region: code or name; Beijing tolerates seven days after the agreed day (BJ534 Q54), other places none.

    Raises:
        BadCase: the calendar of the year is not held, or the day is no day.

    >>> payday("2026-11-15").due, payday("2026-11-15").late_from
    (datetime.date(2026, 11, 13), datetime.date(2026, 11, 14))
    """
    day = on_day("agreed", agreed)
    by_calendar(calendar)
    due = answered(lambda: _workday_before(day, calendar))
    beijing = in_place("region", region).startswith("11")
    return Payday(due, due + ONE_DAY, day + BEIJING_TOLERANCE if beijing else due)


def _workday_before(day: date, calendar: Calendar) -> date:
    """The day itself where it is a workday, else the last one before it."""
    while calendar.day_kind(day) is not DayKind.WORKDAY:
        day -= ONE_DAY
    return day
