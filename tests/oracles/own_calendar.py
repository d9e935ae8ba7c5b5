"""The calendar of the oracles: months by the corresponding day (R-CONV-01, -02), workdays as `chinesecalendar` reads the notices,
statutory days from the list below (the decree on holidays as in force in each year, R-TIME-03).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from chinese_calendar import is_workday as _is_workday

ONE = timedelta(1)


def days(first: date, last: date) -> Iterator[date]:
    """Both ends included; none where the last day is before the first."""
    return (first + timedelta(n) for n in range((last - first).days + 1))


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The corresponding day, or the last of the month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def whole_months(first: date, last: date) -> int:
    """Months from the first day to the last, both served."""
    end = last + ONE
    months = (end.year - first.year) * 12 + end.month - first.month
    return months if add_months(first, months) <= end else months - 1


def exactly_months(first: date, last: date) -> bool:
    return add_months(first, whole_months(first, last)) == last + ONE


def calendar_parts(first: date, last: date) -> list[tuple[date, date]]:
    """The span cut at the ends of calendar months."""
    parts = []
    while first <= last:
        end = min(month_end(first), last)
        parts.append((first, end))
        first = end + ONE
    return parts


# --- holidays ---

# The first day of the first lunar month, Qingming, Dragon Boat, Mid-Autumn of each year.
_LUNAR = """
2008-02-07 2008-04-04 2008-06-08 2008-09-14
2009-01-26 2009-04-04 2009-05-28 2009-10-03
2010-02-14 2010-04-05 2010-06-16 2010-09-22
2011-02-03 2011-04-05 2011-06-06 2011-09-12
2012-01-23 2012-04-04 2012-06-23 2012-09-30
2013-02-10 2013-04-04 2013-06-12 2013-09-19
2014-01-31 2014-04-05 2014-06-02 2014-09-08
2015-02-19 2015-04-05 2015-06-20 2015-09-27
2016-02-08 2016-04-04 2016-06-09 2016-09-15
2017-01-28 2017-04-04 2017-05-30 2017-10-04
2018-02-16 2018-04-05 2018-06-18 2018-09-24
2019-02-05 2019-04-05 2019-06-07 2019-09-13
2020-01-25 2020-04-04 2020-06-25 2020-10-01
2021-02-12 2021-04-04 2021-06-14 2021-09-21
2022-02-01 2022-04-05 2022-06-03 2022-09-10
2023-01-22 2023-04-05 2023-06-22 2023-09-29
2024-02-10 2024-04-04 2024-06-10 2024-09-17
2025-01-29 2025-04-04 2025-05-31 2025-10-06
2026-02-17 2026-04-05 2026-06-19 2026-09-25
"""
# Mid-Autumn on a National Day holiday: the notices and 人社厅函〔2020〕135号 count a fourth day.
_MOVED = {date(2009, 10, 3): date(2009, 10, 6), date(2020, 10, 1): date(2020, 10, 4)}


def _of_a_year(spring: date, qingming: date, dragon: date, autumn: date) -> set[date]:
    year = spring.year
    # New Year's Eve instead of the third day to 2013; the third day instead of the Eve to 2024; both, and 2 May, from 2025.
    of_spring = range(-1, 2) if year <= 2013 else range(3) if year <= 2024 else range(-1, 3)
    of_may = [1] if year <= 2024 else [1, 2]
    return {
        date(year, 1, 1),
        *(spring + timedelta(n) for n in of_spring),
        qingming,
        *(date(year, 5, n) for n in of_may),
        dragon,
        _MOVED.get(autumn, autumn),
        *(date(year, 10, n) for n in (1, 2, 3)),
    }


STATUTORY = frozenset(
    day
    for line in _LUNAR.split("\n")
    if line
    for day in _of_a_year(*(date.fromisoformat(text) for text in line.split()))
)

# Weekdays off by a notice of one year alone: the rules are silent, a day off that the state gives is taken to be a paid one.
ONE_OFF = frozenset((date(2015, 9, 3), date(2020, 1, 31)))


@cache
def is_workday(day: date) -> bool:
    return bool(_is_workday(day))


def kind(day: date) -> str:
    """What overtime on that day is."""
    return "holiday" if day in STATUTORY else "workday" if is_workday(day) else "rest_day"


def next_workday(day: date) -> date:
    """The day itself, or the next workday where it falls on a day off (CC 203, R-CONV-03)."""
    while not is_workday(day):
        day += ONE
    return day


def paid_days(first: date, last: date) -> int:
    """Scheduled workdays and statutory holidays (R-WAGE-04)."""
    return sum(is_workday(day) or day in STATUTORY or day in ONE_OFF for day in days(first, last))


def weekdays(first: date, last: date) -> int:
    """Monday to Friday, whatever is on them."""
    return sum(day.weekday() < 5 for day in days(first, last))


@cache
def _break(day: date) -> tuple[date, ...]:
    """The days off in a row around a day off."""
    first = last = day
    while not is_workday(first - ONE):
        first -= ONE
    while not is_workday(last + ONE):
        last += ONE
    return tuple(days(first, last))


@cache
def _exchanged(day: date) -> bool | None:
    """Is a weekday off one that was exchanged for a worked weekend day; None where the break does not tell (R-DW-03).

    A weekday off that is no statutory day either makes up for a statutory day on a weekend, or was exchanged.
    """
    if day.weekday() >= 5 or is_workday(day) or day in STATUTORY or day in ONE_OFF:
        return False
    around = _break(day)
    off = sum(other.weekday() < 5 and other not in STATUTORY for other in around)
    made_up = sum(other.weekday() >= 5 and other in STATUTORY for other in around)
    return True if made_up == 0 else False if made_up >= off else None


def days_of_double_wages(first: date, last: date) -> tuple[int, int]:
    """Weekdays, worked weekend days more, exchanged weekdays less; two figures where a break does not tell which day was exchanged."""
    sure = doubt = 0
    for day in days(first, last):
        exchanged = _exchanged(day)
        sure += (day.weekday() < 5 or is_workday(day)) and exchanged is False
        doubt += exchanged is None
    return sure, sure + doubt
