"""Months and service 月数与工作年限: the only place where months are counted (R-CONV-01, R-CONV-02).

The last day is itself served: work from `start` to `last_day` is the half-open span `[start, last_day + 1)`. Whole
months are those `k` with `add_months(start, k)` not after its end; a day that the month does not have is clamped to
the month's last day, as `dateutil.relativedelta` does it. `elapsed` counts in integers and is proven equal to
relativedelta in `tests/boundaries`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAY = timedelta(days=1)


class Elapsed(NamedTuple):
    """A span as whole years, months left over, days left over."""

    years: int
    months: int
    days: int

    @property
    def all_months(self) -> int:
        """The whole months, those of the years too."""
        return self.years * 12 + self.months


class Part(NamedTuple):
    """The part of one calendar month that a span covers; `whole` when it covers all of it, or `months` of them."""

    first: date
    last: date
    whole: bool
    months: int = 1


def days_covered(spans: Iterable[tuple[date, date]]) -> int:
    """The days of spans of which first and last day are counted, each day once.

    >>> days_covered([(date(2026, 3, 1), date(2026, 3, 10)), (date(2026, 3, 10), date(2026, 3, 12))])
    12
    """
    days, until = 0, date.min
    for start, end in sorted(spans):
        days += (end - start).days + 1 if start > until else max((end - until).days, 0)
        until = max(until, end)
    return days


def month_length(year: int, month: int) -> int:
    """Days in a month.

    >>> month_length(2024, 2)
    29
    """
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _DAYS[month]


@lru_cache(maxsize=1024)  # each run of a rule asks again for the months and the service of the same case
def month_end(day: date) -> date:
    """Last day of the month of `day`.

    >>> month_end(date(2026, 2, 3))
    datetime.date(2026, 2, 28)
    """
    return day.replace(day=month_length(day.year, day.month))


@lru_cache(maxsize=1024)
def add_months(day: date, months: int) -> date:
    """`day` moved by calendar months, clamped to the end of a shorter month (R-CONV-02, CC 202).

    >>> add_months(date(2024, 8, 31), 6)
    datetime.date(2025, 2, 28)
    """
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=months)


@lru_cache(maxsize=1024)
def elapsed(start: date, last_day: date) -> Elapsed:
    """Years, months and days from `start` to `last_day`, both counted (R-CONV-01).

    >>> elapsed(date(2025, 1, 1), date(2025, 12, 31))
    Elapsed(years=1, months=0, days=0)
    >>> elapsed(date(2019, 3, 15), date(2026, 9, 30))
    Elapsed(years=7, months=6, days=16)
    """
    end = last_day + DAY
    months, days = whole_months(start.year, start.month, start.day, end.year, end.month, end.day)
    return Elapsed(months // 12, months % 12, days)


def whole_months(year: int, month: int, day: int, to_year: int, to_month: int, to_day: int) -> tuple[int, int]:
    """The whole months from a day to another one that is not counted, and the days left over, in integers.

    >>> whole_months(2024, 8, 31, 2025, 2, 28)
    (6, 0)
    """
    months = (to_year - year) * 12 + to_month - month
    mark = min(day, month_length(to_year, to_month))
    if to_day >= mark:
        return months, to_day - mark
    before = month_length(to_year, to_month - 1) if to_month > 1 else 31
    return months - 1, before - min(day, before) + to_day


def calendar_parts(start: date, last_day: date) -> Iterator[Part]:
    """The span cut at the ends of calendar months, wages being owed by calendar month (R-WAGE-04).

    >>> [part.whole for part in calendar_parts(date(2016, 1, 20), date(2016, 3, 31))]
    [False, True, True]
    """
    first = start
    while first <= last_day:
        end = month_end(first)
        last = min(end, last_day)
        yield Part(first, last, first.day == 1 and last == end)
        first = end + DAY


def months_from(start: date, last_day: date) -> list[Part]:
    """The months of a span that is whole months from day to day, each stepping from its first day (R-CONV-02).

    >>> [f"{part.first:%m-%d}..{part.last:%m-%d}" for part in months_from(date(2026, 1, 30), date(2026, 3, 29))]
    ['01-30..02-27', '02-28..03-29']
    """
    starts = [add_months(start, month) for month in range(elapsed(start, last_day).all_months + 1)]
    return [Part(first, following - DAY, True) for first, following in pairwise(starts)]


def weekdays(start: date, last_day: date) -> int:
    """Mondays to Fridays from `start` to `last_day`, holidays and exchanged days ignored.

    >>> weekdays(date(2016, 5, 20), date(2016, 5, 31))
    8
    """
    days = (last_day - start).days + 1
    weeks, rest = divmod(days, 7)
    first = start.weekday()
    return weeks * 5 + sum(1 for offset in range(rest) if (first + offset) % 7 < 5)
