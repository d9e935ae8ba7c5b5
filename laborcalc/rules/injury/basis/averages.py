"""The average wage of the area 统筹地区职工平均工资: confirmed figures first, then what is held, never one of several series unasked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import given
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, figure
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import YUAN_PER_MONTH, YUAN_PER_YEAR
from laborcalc.law.parameters import TWELVE_MONTHS, Figure, average_wages, latest_average
from laborcalc.law.regions import province
from laborcalc.rules.injury.basis.standing import injury_of
from laborcalc.rules.measures.figures import LOCAL_PATH

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

PATH = "injury.average_wage"
AVERAGE = Text("统筹地区职工月平均工资", "average monthly wage of the area")
OLDEST = 2  # years by which the latest published figure may be older than the one that is meant


class Found(NamedTuple):
    """What is known of an average: the figure that may be used, and those that may only be confirmed.

    A figure that somebody confirmed may move a wage; one that is only held is proposed.
    """

    figure: Quantity | None
    candidates: tuple[Quantity, ...] = ()
    confirmed: bool = False


def average_of(hearing: Hearing, year: int, base: str = "area") -> Quantity:
    """The average of a statistic year, for a benefit measured by it; raises `Missing` with what is known."""
    found = known(hearing, year, base)
    if found.figure is not None:
        if not found.confirmed:
            hearing.warn("AVERAGE_SERIES", _SERIES, row=found.candidates[0].args[0])
        return found.figure
    latest = None if found.candidates else _latest(hearing, year, base)
    if latest is not None and hearing.reading("D-53") == "latest_published":
        hearing.warn("AVERAGE_PROVISIONAL", _PROVISIONAL, year=year, row=latest)
        return latest.monthly()
    _range(hearing, year, base)
    candidates = found.candidates or (() if latest is None else (latest.quantity(),))
    raise Missing(_gap(year, candidates))


def _range(hearing: Hearing, year: int, base: str) -> None:
    """Between what the average probably lies: the last one known, a yearly rise less or more."""
    region = hearing.case.region
    place = province(region) if base == "province" else region
    last = latest_average(place, year)
    before = None if last is None or last.year is None else latest_average(place, last.year)
    if last is not None and before is not None:
        rise = EXACT.subtract(last.value, before.value)
        low, high = EXACT.subtract(last.value, rise), EXACT.add(last.value, rise)
        hearing.warn("AVERAGE_RANGE", _RANGE, last=last, low=figure(low, 2), high=figure(high, 2))


_RANGE = Text(
    "平均工资须核实；按最近一期及其上一年的增幅估计，约在{low}至{high}元之间：{last}",
    "the average is to be confirmed; by the latest one and its last yearly rise it lies at about {low} to {high} yuan: {last}",
)


def _gap(year: int, candidates: tuple[Quantity, ...]) -> Gap:
    what = Text(f"{year}年度{AVERAGE.zh}", f"{AVERAGE.en}, {year}")
    return Gap("FIGURE", PATH, what, _CONFIRM, candidates)


_CONFIRM = Text(
    "各口径的平均工资不同，请向社会保险经办机构核实后填写",
    "the series differ: ask the insurance agency and state the figure",
)
_PROVISIONAL = Text(
    "{year}年度的平均工资未载（可能尚未公布），暂用最近公布的：{row}",
    "the average of {year} is not held (it may not be published yet); the latest one stands in: {row}",
)


def known(hearing: Hearing, year: int, base: str = "area") -> Found:
    """What is known of the average of a year: stated, confirmed in this run, or held in one series only."""
    stated = _stated(hearing, year)
    if stated is not None:
        return Found(stated, confirmed=True)
    rows = _held(hearing, year, base)
    varied = hearing.varied.get(PATH)
    for row in rows:
        if varied is not None and Decimal(varied) == row.value:
            return Found(given(row.value, YUAN_PER_MONTH, PATH, row.name), confirmed=True)
    sure = {row.value: row for row in rows if row.confidence != "low"}
    if len(sure) == 1:
        row = next(iter(sure.values()))
        return Found(row.monthly(), (row.quantity(),))
    return Found(None, tuple(row.quantity() for row in rows))


_SERIES = Text(
    "平均工资按所载的数据，工伤待遇所用的口径请向社会保险经办机构核对：{row}",
    "the average is the one held; check with the insurance agency that its series is the one for injury benefits: {row}",
)


def _stated(hearing: Hearing, year: int) -> Quantity | None:
    """As stated for the year, for every year, else for the last year before it; then the figure given for the cap."""
    entries = list(enumerate(injury_of(hearing).average_wage))
    exact = [index for index, entry in entries if entry.year in (year, None)]
    before = sorted((entry.year, index) for index, entry in entries if entry.year is not None and entry.year < year)
    if not exact and not before:
        average = hearing.case.given.local_average_wage
        return None if average is None else given(average, YUAN_PER_MONTH, LOCAL_PATH, AVERAGE)
    index = exact[0] if exact else before[-1][1]
    entry = injury_of(hearing).average_wage[index]
    if not exact:
        hearing.warn("AVERAGE_OF_ANOTHER_YEAR", _ANOTHER, year=year, stated=entry.year)
    path, name = f"{PATH}.{index}.amount", _name(entry.year)
    if entry.per == "month":
        return given(entry.amount, YUAN_PER_MONTH, path, name)
    yearly = given(entry.amount, YUAN_PER_YEAR, path, Text(name.zh.replace("月平均", "年平均"), f"{name.en}, yearly"))
    return (yearly / TWELVE_MONTHS).named(name)


def _name(year: int | None) -> Text:
    return AVERAGE if year is None else Text(f"{year}年度{AVERAGE.zh}", f"{AVERAGE.en}, {year}")


_ANOTHER = Text(
    "应当适用{year}年度的平均工资，现按已填写的{stated}年度计，公布后请改填",
    "the average of {year} should apply; that of {stated}, which is stated, stands in",
)


def _held(hearing: Hearing, year: int, base: str) -> list[Figure]:
    """The figures held for the area that were out on the day of judgment: of the place, else of its province."""
    region, as_of = hearing.case.region, hearing.case.as_of
    places = [province(region)] if base == "province" else dict.fromkeys((region, province(region)))
    for place in places:
        rows = [row for row in average_wages(place, year) if row.since is None or row.since <= as_of]
        if rows:
            return rows
    return []


def _latest(hearing: Hearing, year: int, base: str) -> Figure | None:
    """The newest figure before the year, where it is not too old."""
    region = hearing.case.region
    place = province(region) if base == "province" else region
    row = latest_average(place, year)
    return row if row is not None and row.year is not None and row.year >= year - OLDEST else None


def latest_year(hearing: Hearing, day: date) -> int:
    """The newest year of which the average may be known on a day: the latest stated, else the year before."""
    stated = [entry.year for entry in injury_of(hearing).average_wage if entry.year is not None]
    return max((year for year in stated if year < day.year), default=day.year - 1)
