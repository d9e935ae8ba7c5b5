"""Workdays, rest days and statutory holidays 工作日历, day by day from the holiday decree and each year's notice.

A year without a notice is not guessed: `Missing` is raised and becomes `Needs` at the border.

>>> day_kind(date(2026, 2, 14)), day_kind(date(2026, 2, 17)), day_kind(date(2026, 2, 20))
(<DayKind.WORKDAY: 'workday'>, <DayKind.HOLIDAY: 'holiday'>, <DayKind.REST_DAY: 'rest_day'>)
>>> paid_days(date(2026, 3, 16), date(2026, 3, 31))
12
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import weekdays
from laborcalc.foundation.text import Text
from laborcalc.law import tables


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


Named = dict[date, DayKind]
Corrections = tuple[tuple[int, ...], tuple[int, ...]]


class Calendar:
    """The calendar of workdays 工作日历: the published years, and those that a caller supplies, which win.

    >>> later = Calendar({2027: {date(2027, 1, 1): DayKind.HOLIDAY}})
    >>> later.day_kind(date(2027, 1, 1)), later.day_kind(date(2026, 10, 1))
    (<DayKind.HOLIDAY: 'holiday'>, <DayKind.HOLIDAY: 'holiday'>)
    """

    __slots__ = ("_corrected", "_exchanged", "_supplied")

    def __init__(self, supplied: Mapping[int, Named] | None = None) -> None:
        self._supplied = dict(supplied or {})
        self._corrected = {year: _sums(named, _correction) for year, named in self._supplied.items()}
        self._exchanged = {year: _moved(named) for year, named in self._supplied.items()}

    def is_supplied(self, year: int) -> bool:
        """Did the caller supply this year."""
        return year in self._supplied

    def holds(self, year: int) -> bool:
        """Is the year published or supplied."""
        return year in self._supplied or year in covered_years()

    def day_kind(self, day: date) -> DayKind:
        """What `day` is; raises `Missing`, gap `NOTICE` at `given.calendars`, for a year that is not held."""
        named = self._supplied.get(day.year)
        kind = (_named_days(day.year) if named is None else named).get(day)
        if kind is not None:
            return kind
        return DayKind.WORKDAY if day.weekday() < 5 else DayKind.REST_DAY

    def paid_days(self, start: date, last_day: date) -> int:
        """Paid days from `start` to `last_day`, both counted; raises `Missing` as `day_kind`."""
        return _corrected_weekdays(start, last_day, lambda year: self._corrected.get(year) or _corrections(year))

    def exchanged_weekdays(self, start: date, last_day: date) -> int:
        """Mondays to Fridays from `start` to `last_day` with the days that a notice exchanged moved (R-DW-03).

        A holiday on a weekday counts, and so does the weekday off that makes up for a holiday on a weekend: 21.75 is
        261 ÷ 12, all weekdays of a year. Raises `Missing` as `day_kind`.

        >>> PUBLISHED.exchanged_weekdays(date(2026, 4, 1), date(2026, 4, 19))
        13
        """
        return _corrected_weekdays(start, last_day, lambda year: self._exchanged.get(year) or _exchanges(year))

    def workdays(self, start: date, last_day: date) -> int:
        """Days on which one works from `start` to `last_day`, both counted; raises `Missing` as `day_kind`.

        >>> PUBLISHED.workdays(date(2026, 4, 1), date(2026, 4, 19))
        12
        """
        days = (date.fromordinal(day) for day in range(start.toordinal(), last_day.toordinal() + 1))
        return sum(self.day_kind(day) is DayKind.WORKDAY for day in days)


PUBLISHED = Calendar()


def supplied_calendar(years: Iterable[Any]) -> Calendar:
    """The published calendar with years of a case file (each with `year`, `holidays`, `off`, `work`) in it or in place of its own."""
    kinds = (("holidays", DayKind.HOLIDAY), ("off", DayKind.REST_DAY), ("work", DayKind.WORKDAY))
    return Calendar({year.year: {day: kind for name, kind in kinds for day in getattr(year, name)} for year in years})


def day_kind(day: date) -> DayKind:
    """What `day` is 某日的种类: the decree and the notice first, the day of the week otherwise.

    Raises:
        Missing: gap `NOTICE` at `given.calendars` when the year's notice is not held.

    >>> day_kind(date(2015, 9, 3))
    <DayKind.SPECIAL: 'special'>
    """
    return PUBLISHED.day_kind(day)


def paid_days(start: date, last_day: date) -> int:
    """Paid days from `start` to `last_day`, both counted 计薪日 (R-WAGE-04).

    Scheduled workdays with the exchanged ones, statutory holidays on whatever weekday they fall (LL 51), and special
    days off that fall on a weekday.

    Raises:
        Missing: gap `NOTICE` when the notice of a year in the span is not held.

    >>> paid_days(date(2016, 10, 1), date(2016, 10, 20))
    14
    """
    return PUBLISHED.paid_days(start, last_day)


@cache
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
        raise Missing(Gap("NOTICE", "given.calendars", what, _WHY))
    return table


_WHY = Text(
    "计薪天数和加班日的种类取决于当年的放假通知，本程序未收录该年，不作推算；可自行填入当年的放假安排",
    "paid days and the kind of a day depend on that year's notice, which is not held and is not guessed; it can be supplied as the calendar of that year",
)


@cache
def _named_days(year: int) -> Named:
    """The days of a year whose kind the decree or the notice names."""
    table = _year(year)
    return {
        date(year, int(day[:2]), int(day[2:])): kind
        for name, kind in _KINDS.items()
        for day in table.get(name, "").split()
    }


@cache
def _corrections(year: int) -> Corrections:
    return _sums(_named_days(year), _correction)


@cache
def _exchanges(year: int) -> Corrections:
    return _moved(_named_days(year))


def _corrected_weekdays(start: date, last_day: date, corrections: Callable[[int], Corrections]) -> int:
    """Mondays to Fridays, corrected by the days of each year that differ."""
    if last_day < start:
        return 0
    days = weekdays(start, last_day)
    first, last = start.toordinal(), last_day.toordinal()
    for year in range(start.year, last_day.year + 1):
        ordinals, sums = corrections(year)
        days += sums[bisect_right(ordinals, last)] - sums[bisect_left(ordinals, first)]
    return days


def _sums(named: Named, correction: Callable[[date, DayKind], int]) -> Corrections:
    """Days that differ from Monday to Friday: their ordinals, and the running sum of +1 and −1 before each of them
    (one sum more than days)."""
    pairs = sorted((day.toordinal(), correction(day, kind)) for day, kind in named.items())
    pairs = [pair for pair in pairs if pair[1]]
    return tuple(ordinal for ordinal, _ in pairs), tuple(accumulate((by for _, by in pairs), initial=0))


def _moved(named: Named) -> Corrections:
    """The days that the notice exchanged: weekend days worked, and the weekdays off that are not the make-up of a
    holiday on a weekend (HOL 6), which is the first weekday off after it."""
    off = sorted(day for day, kind in named.items() if kind is DayKind.REST_DAY and day.weekday() < 5)
    for holiday in sorted(day for day, kind in named.items() if kind is DayKind.HOLIDAY and day.weekday() > 4):
        made_up = next((day for day in off if day > holiday), None)
        if made_up is not None:
            off.remove(made_up)
    return _sums(named, lambda day, kind: -1 if day in off else int(kind is DayKind.WORKDAY and day.weekday() > 4))


def _correction(day: date, kind: DayKind) -> int:
    weekend = day.weekday() > 4
    if kind in (DayKind.WORKDAY, DayKind.HOLIDAY):
        return int(weekend)
    return 0 if weekend or kind is DayKind.SPECIAL else -1
