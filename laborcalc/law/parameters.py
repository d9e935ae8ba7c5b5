"""Dated local figures 地方标准: minimum wages and average wages with place, interval, source and certainty.

No figure is carried over from another year, and none is guessed: what is not held comes back empty.

>>> minimum_wages("北京", date(2025, 9, 1))[0].value
Decimal('2540')
>>> print(average_wages("110000", 2018)[0].quantity())
<average monthly wage of Beijing, 2018: 10,592.00 yuan/month>
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from laborcalc.foundation.leaves import law
from laborcalc.foundation.money import EXACT, figure
from laborcalc.foundation.months import DAY
from laborcalc.foundation.text import Lang, Text
from laborcalc.foundation.trace import FIGURE, Quantity
from laborcalc.foundation.units import MONTHS_PER_YEAR, YUAN_PER_HOUR, YUAN_PER_MONTH, YUAN_PER_YEAR, Unit
from laborcalc.law import tables
from laborcalc.law.figure_names import (
    AVERAGE,
    CONFIDENCE,
    HOURLY,
    MINIMUM,
    MINIMUM_NAMES,
    ROLES,
    SERIES,
    TIERS,
    certainty,
)
from laborcalc.law.provenance import address, title
from laborcalc.law.regions import Region, find_region, places, province
from laborcalc.law.tiers import Tiers, listing_days, tiers_of

_BY_PROVINCE = {"33": 2020}  # first statistic year
_LOWEST = "average_wage_lowest"
TWELVE_MONTHS = law(12, MONTHS_PER_YEAR, Text("十二个月", "twelve months"))


class Figure(NamedTuple):
    """One published figure 一项标准: a minimum wage or an average wage in yuan a month, or a minimum wage an hour.

    Attributes:
        kind: `minimum_wage`, `hourly_minimum_wage` or `average_wage`.
        tier: tier of a minimum wage (`一档` …), empty where the place has one only.
        year: statistic year of an average wage.
        series: whom an average counts; figures of two series are not interchangeable.
        role: `cap`, `reference` or `social_insurance`.
        since: first day in force, as stated.
        until: last day in force, as stated; `None` when open or not stated.
        confidence: `high`, `medium` or `low`.
        annual: the annual figure where the source states it.
    """

    kind: str
    value: Decimal
    unit: Unit
    region: Region
    tier: str
    year: int | None
    series: str
    role: str
    since: date | None
    until: date | None
    source: str
    url: str
    confidence: str
    notes: str
    annual: Decimal | None

    @property
    def name(self) -> Text:
        """What the figure is, with its place and time."""
        return _name(self.kind, self.region.name, self.year, self.tier, self.since)

    def quantity(self) -> Quantity:
        """The figure as a leaf of the trace."""
        return Quantity(self.value, self.unit, FIGURE, (self,), self.name)

    def monthly(self) -> Quantity:
        """The figure a month; where it is a twelfth of the yearly one, that division, rounded to the fen (R-COMP-13)."""
        if self.annual is None or self.annual == EXACT.multiply(self.value, Decimal(12)):
            return self.quantity()
        zh = f"{self.region.name.zh}{self.year}年度职工年平均工资"
        annual = Text(zh, f"average annual wage of {self.region.name.en}, {self.year}")
        twelfth = (Quantity(self.annual, YUAN_PER_YEAR, FIGURE, (self,), annual) / TWELVE_MONTHS).rounded()
        return twelfth.named(self.name) if twelfth.value == self.value else self.quantity()

    def say(self, lang: Lang) -> str:
        """One line: what it is, value, interval, series, certainty, source."""
        amount = f"{figure(self.value, self.unit.decimals)} {self.unit.say(lang)}"
        details = f"{self.details(lang)} {address(self.url)}".strip()
        return f"{self.name.say(lang)} {amount}" + (f"（{details}）" if lang == "zh" else f" ({details})")

    def details(self, lang: Lang) -> str:
        """Interval, series, certainty and title of the source."""
        found = [
            self._interval(lang),
            *self._series(lang),
            certainty(self.confidence, lang),
            title(self.source, self.notes, lang),
        ]
        return ("；" if lang == "zh" else "; ").join(filter(None, found))

    def _interval(self, lang: Lang) -> str:
        if self.until is None:
            return "" if self.since is None else f"{'自' if lang == 'zh' else 'from '}{self.since}"
        since = self.since or ""
        return f"{since}至{self.until}" if lang == "zh" else f"{since} to {self.until}".strip()

    def _series(self, lang: Lang) -> list[str]:
        if self.kind != AVERAGE:
            return []
        return [self.series if lang == "zh" else SERIES[self.series], ROLES[self.role].say(lang)]


@cache
def _name(kind: str, place: Text, year: int | None, tier: str, since: date | None) -> Text:
    if kind == AVERAGE:
        return Text(f"{place.zh}{year}年度职工月平均工资", f"average monthly wage of {place.en}, {year}")
    english = f"{place.en}, tier {TIERS[tier]}" if tier else place.en
    assert since is not None
    what = MINIMUM_NAMES[kind]
    return Text(f"{place.zh}{tier}{what.zh}（{since}起）", f"{what.en} {english} (from {since})")


def minimum_wages(region: str, day: date, district: str = "") -> tuple[Figure, ...]:
    """The minimum wages that may be in force at a place on a day, highest first 最低工资 (R-WAGE-05).

    One where the place, its district or the whole city has one; else the tiers that the city has, or, where that is not
    held, every tier of its province. Figures of low confidence are among them.

    Args:
        region: code or name of the place.
        day: the day on which the wage must be reached.
        district: Chinese name of the district or county (`平度市`), or `市区`; empty when it is not known.

    >>> [str(tier.value) for tier in minimum_wages("广州", date(2026, 1, 1))]
    ['2500']
    >>> [str(tier.value) for tier in minimum_wages("青岛", date(2026, 1, 1))]
    ['2400', '2210']
    >>> minimum_wages("440300", date(2026, 1, 1))[0].quantity()
    <minimum wage of Shenzhen (from 2025-03-01): 2,520.00 yuan/month>
    """
    return _on_day(find_region(region).code, day, district)


def hourly_minimum_wages(region: str, day: date, district: str = "") -> tuple[Figure, ...]:
    """The hourly minimum wages for part-time work beside `minimum_wages` 非全日制小时最低工资, highest first (R-WAGE-05).

    A place and tier whose hourly figure is not held is left out; no other place stands in for it.

    >>> [str(tier.value) for tier in hourly_minimum_wages("广州", date(2026, 1, 1))]
    ['23.7']
    """
    code = find_region(region).code
    rows = (_hourly(row.region.code).get((row.tier, row.since)) for row in _held_on(code, day))
    found = tuple(sorted(filter(None, rows), key=lambda row: row.value, reverse=True))
    return _of_tiers(found, tiers_of(code, day, district))


def minimum_changes(region: str, district: str = "") -> tuple[date, ...]:
    """The days on which what may be the minimum wage of a place changes."""
    return tuple(_steps(find_region(region).code, district)[0])


def minimum_tiers(region: str, value: Decimal) -> frozenset[str]:
    """The tiers of a place or its province that ever had this minimum wage."""
    code = find_region(region).code
    return frozenset(row.tier for place in places(code) for row in _minimums(place) if row.value == value)


def average_wages(region: str, year: int) -> tuple[Figure, ...]:
    """The average wages of exactly this place and statistic year 职工平均工资, role `cap` first (R-COMP-13)."""
    return _averages(find_region(region).code).get(year, ())


def measured_by(region: str, year: int) -> str:
    """The place whose average measures the cap there 封顶口径所在地: the place itself, or its province.

    Zhejiang's cities publish no average of all units for 2020 and later; its courts take the weighted one of the
    province ((2023)浙02民终5530号).

    >>> measured_by("330200", 2019), measured_by("330200", 2020)
    ('330200', '330000')
    """
    since = _BY_PROVINCE.get(region[:2])
    return province(region) if since is not None and year >= since else region


def latest_average(region: str, before: int) -> Figure | None:
    """The newest cap figure of a place whose statistic year is before `before`; low confidence left out."""
    caps = _caps(find_region(region).code)
    index = bisect_left(caps, before, key=_year_of)
    return caps[index - 1] if index else None


@cache
def lowest_average(year: int) -> tuple[Figure, int] | None:
    """The smallest figure of any place, series and role for a statistic year, and for how many places one is held.

    Low confidence counts here: a doubtful figure may lower a bound, never raise it. So do the lowest of the places
    that have no rows of their own.
    """
    table = tables.load(AVERAGE)["rows"]
    held = [(Decimal(row[1]), code, row, AVERAGE) for code, rows in table.items() for row in rows if row[0] == year]
    if not held:
        return None
    elsewhere = tables.load(_LOWEST)["rows"].get(str(year))
    if elsewhere is not None:
        code, row = elsewhere
        held.append((Decimal(row[1]), code, row, _LOWEST))
    _, code, row, name = min(held, key=lambda item: item[0])
    return _average(code, row, name), len({code for _, code, _, _ in held})


@cache
def highest_minimum_wage(day: date) -> Figure | None:
    """The highest minimum wage of any place in force on a day (confidence low left out); a bound, `None` if none is held."""
    at = day.isoformat()
    table = tables.load(MINIMUM)["rows"]
    held = ((code, row) for code, rows in table.items() for row in rows if _is_sure_on(row, at))
    found = max(held, key=lambda item: Decimal(item[1][1]), default=None)
    return None if found is None else _minimum(*found)


def _is_sure_on(row: list[Any], at: str) -> bool:
    """By the text of the days: most of the rows need never become figures."""
    _, _, since, until, _, confidence, *_ = row
    return bool(since <= at and (not until or at <= until) and confidence != "low")


def average_in_force(region: str, day: date) -> Figure | None:
    """The cap figure in force at a place on a day 当日执行的平均工资 (D-32); low confidence left out.

    >>> average_in_force("Beijing", date(2018, 5, 24)).year, average_in_force("Beijing", date(2018, 5, 25)).year
    (2016, 2017)
    """
    caps = _caps(find_region(region).code)
    index = bisect_right(caps, day, key=_first_day)
    if not index:
        return None
    found = caps[index - 1]
    following = caps[index] if index < len(caps) else None
    return found if day <= _last_day(found, following) else None


def rows_of(kind: str, code: str) -> tuple[Figure, ...]:
    """Every row of one kind that is held under the code of a place."""
    if kind == MINIMUM:
        return _minimums(code)
    return tuple(row for rows in _averages(code).values() for row in rows)


# --- reading the tables: rows become figures when their place is first asked for ---


@cache
def _minimums(code: str) -> tuple[Figure, ...]:
    return tuple(_minimum(code, row) for row in tables.load(MINIMUM)["rows"].get(code, ()))


def _minimum(code: str, row: list[Any]) -> Figure:
    tier, value, since, until, source, confidence, note, *_ = row
    table = tables.load(MINIMUM)
    what: tuple[Any, ...] = (MINIMUM, Decimal(value), YUAN_PER_MONTH, find_region(code), tier, None, "", "")
    origin = (_date(since), _date(until), *table["sources"][source], confidence, table["notes"][note], None)
    return Figure._make(what + origin)


@cache
def _hourly(code: str) -> dict[tuple[str, date | None], Figure]:
    """The hourly figures of a place by tier and first day; their confidence is that of the month unless stated."""
    held = {}
    for month, row in zip(_minimums(code), tables.load(MINIMUM)["rows"].get(code, ()), strict=True):
        if len(row) > 7:
            value, sure = row[7], [*row[8:], month.confidence][0]
            hourly = month._replace(kind=HOURLY, value=Decimal(value), unit=YUAN_PER_HOUR, confidence=sure)
            held[month.tier, month.since] = hourly
    return held


def _average(code: str, row: list[Any], name: str = AVERAGE) -> Figure:
    year, value, annual, series, role, since, until, source, confidence, note = row
    table = tables.load(name)
    what: tuple[Any, ...] = (AVERAGE, Decimal(value), YUAN_PER_MONTH, find_region(code), "", year)
    used = (table["series"][series], role, _date(since), _date(until))
    yearly = Decimal(annual) if annual else None
    return Figure._make(what + used + (*table["sources"][source], confidence, table["notes"][note], yearly))


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def _steps(code: str, district: str = "") -> tuple[list[date], list[tuple[Figure, ...]]]:
    """The days on which what may be the minimum wage of a place changes, and what it is from each of them."""
    rows = [row for place in places(code) for row in _minimums(place)]
    days = {day for row in rows for day in (row.since, row.until and row.until + DAY) if day} | listing_days(code)
    breaks: list[date] = []
    held: list[tuple[Figure, ...]] = []
    for day in sorted(days):
        found = _of_tiers(_held_on(code, day), tiers_of(code, day, district))
        if not held or found != held[-1]:
            breaks.append(day)
            held.append(found)
    return breaks, held


def _held_on(code: str, day: date) -> tuple[Figure, ...]:
    """The rows of the place itself, else those of its province."""
    return next(filter(None, (_holding(_minimums(place), day) for place in places(code))), ())


def _of_tiers(rows: tuple[Figure, ...], tiers: Tiers) -> tuple[Figure, ...]:
    """Only the rows of the tiers that a place has, as sure as both; below a tier that not all of it has, all are open."""
    known = [row.tier for row in rows if row.tier in tiers.known]
    if not known:
        return rows
    lower = () if tiers.all else {row.tier for row in rows[[row.tier for row in rows].index(known[0]) :]}
    kept = [row for row in rows if row.tier in tiers.known or row.tier in lower]
    if len(kept) == len(rows):
        return rows
    return tuple(_as_sure_as(row, tiers.known.get(row.tier, row.confidence)) for row in kept)


def _as_sure_as(row: Figure, confidence: str) -> Figure:
    levels = list(CONFIDENCE)
    weaker = levels[max(levels.index(row.confidence), levels.index(confidence))]
    return row if weaker == row.confidence else row._replace(confidence=weaker)


def _holding(figures: Iterable[Figure], day: date) -> tuple[Figure, ...]:
    held = (row for row in figures if row.since and row.since <= day and (row.until is None or day <= row.until))
    return tuple(sorted(held, key=lambda row: row.value, reverse=True))


def _on_day(code: str, day: date, district: str = "") -> tuple[Figure, ...]:
    breaks, held = _steps(code, district)
    index = bisect_right(breaks, day)
    return held[index - 1] if index else ()


@cache
def _averages(code: str) -> dict[int, tuple[Figure, ...]]:
    figures = [_average(code, row) for row in tables.load(AVERAGE)["rows"].get(code, ())]
    roles = list(ROLES)
    figures.sort(key=lambda row: (_year_of(row), roles.index(row.role)))
    years = dict.fromkeys(map(_year_of, figures))
    return {year: tuple(row for row in figures if row.year == year) for year in years}


@cache
def _caps(code: str) -> tuple[Figure, ...]:
    """The cap figures of a place by statistic year, those of low confidence left out."""
    rows = (row for year in _averages(code).values() for row in year)
    return tuple(row for row in rows if row.role == "cap" and row.confidence != "low")


def _year_of(row: Figure) -> int:
    assert row.year is not None
    return row.year


# Averages are customarily published in the middle of the following year. Where the first or last day of use is not
# stated, the figure of statistic year Y is taken as in force from 1 July of Y+1 to 30 June of Y+2.


def _first_day(row: Figure) -> date:
    return row.since or date(_year_of(row) + 1, 7, 1)


def _last_day(row: Figure, following: Figure | None) -> date:
    """Until the next year's figure takes its place, however late that is published."""
    if row.until is not None:
        return row.until
    if following is not None and _year_of(following) == _year_of(row) + 1:
        return _first_day(following) - DAY
    return date(_year_of(row) + 2, 6, 30)
