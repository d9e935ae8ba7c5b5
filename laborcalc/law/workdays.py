"""Workdays, rest days and statutory holidays 工作日历, day by day from the holiday decree and each year's notice.

A year without a notice is not guessed: `Missing` is raised and becomes `Needs` at the border.

>>> day_kind(date(2026, 2, 14)), day_kind(date(2026, 2, 17)), day_kind(date(2026, 2, 20))
(<DayKind.WORKDAY: 'workday'>, <DayKind.HOLIDAY: 'holiday'>, <DayKind.REST_DAY: 'rest_day'>)
>>> paid_days(date(2026, 3, 16), date(2026, 3, 31))
12
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from laborcalc.errors import Gap, Missing
from laborcalc.law import tables
from laborcalc.months import weekdays
from laborcalc.text import Text


class DayKind(StrEnum):
    """What a day is for pay 日期种类: overtime on a workday 150 %, on a rest day 200 %, on a holiday 300 % (LL 44)."""

    WORKDAY = "workday"
    REST_DAY = "rest_day"
    HOLIDAY = "holiday"
    SPECIAL = "special"


class Notice(NamedTuple):
    """A decree or yearly notice on which the calendar of a year rests."""

    title: str
    url: str


# How the table's four lists read: the kind of the day.
_KINDS = {
    "statutory": DayKind.HOLIDAY,
    "off": DayKind.REST_DAY,
    "work": DayKind.WORKDAY,
    "special": DayKind.SPECIAL,
}


def day_kind(day: date) -> DayKind:
    """What `day` is 某日的种类: the decree and the notice first, the day of the week otherwise.

    Raises:
        Missing: gap `NOTICE` at `calendar.<year>` when the year's notice is not held.

    >>> day_kind(date(2015, 9, 3))
    <DayKind.SPECIAL: 'special'>
    """
    kind = _named_days(day.year).get(day)
    if kind is not None:
        return kind
    return DayKind.WORKDAY if day.weekday() < 5 else DayKind.REST_DAY


def paid_days(start: date, last_day: date) -> int:
    """Paid days from `start` to `last_day`, both counted 计薪日 (R-WAGE-04).

    Scheduled workdays with the exchanged ones, statutory holidays on whatever weekday they fall (LL 51), and special
    days off that fall on a weekday.

    Raises:
        Missing: gap `NOTICE` when the notice of a year in the span is not held.

    >>> paid_days(date(2016, 10, 1), date(2016, 10, 20))
    14
    """
    if last_day < start:
        return 0
    days = weekdays(start, last_day)
    first, last = start.toordinal(), last_day.toordinal()
    for year in range(start.year, last_day.year + 1):
        ordinals, sums = _corrections(year)
        days += sums[bisect_right(ordinals, last)] - sums[bisect_left(ordinals, first)]
    return days


def covered_years() -> tuple[int, ...]:
    """The years whose decree and notice are held, ascending."""
    return tuple(sorted(map(int, tables.load("workdays")["years"])))


def notices(year: int) -> tuple[Notice, ...]:
    """The decree and the notices that the calendar of `year` rests on.

    >>> notices(2026)[-1].title
    '国务院办公厅关于2026年部分节假日安排的通知'
    """
    sources = tables.load("workdays")["sources"]
    return tuple(Notice(*sources[index]) for index in _year(year)["sources"])


def _year(year: int) -> dict[str, Any]:
    table: dict[str, Any] | None = tables.load("workdays")["years"].get(str(year))
    if table is None:
        what = Text(f"国务院办公厅{year}年放假通知", f"the State Council's holiday notice for {year}")
        raise Missing(Gap("NOTICE", f"calendar.{year}", what, _WHY))
    return table


_WHY = Text(
    "计薪天数和加班日的种类取决于当年的放假通知，本库未收录该年，不作推算",
    "paid days and the kind of a day depend on that year's notice, which is not held and is not guessed",
)


@cache
def _named_days(year: int) -> dict[date, DayKind]:
    """The days of a year whose kind the decree or the notice names."""
    table = _year(year)
    return {
        date(year, int(day[:2]), int(day[2:])): kind
        for name, kind in _KINDS.items()
        for day in table.get(name, "").split()
    }


@cache
def _corrections(year: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Days on which paid days differ from Monday to Friday: their ordinals, and the running sum of +1 and −1 before
    each of them (one sum more than days)."""
    pairs = sorted((day.toordinal(), _correction(day, kind)) for day, kind in _named_days(year).items())
    pairs = [pair for pair in pairs if pair[1]]
    return tuple(ordinal for ordinal, _ in pairs), tuple(accumulate((by for _, by in pairs), initial=0))


def _correction(day: date, kind: DayKind) -> int:
    weekend = day.weekday() > 4
    if kind in (DayKind.WORKDAY, DayKind.HOLIDAY):
        return int(weekend)
    return 0 if weekend or kind is DayKind.SPECIAL else -1
