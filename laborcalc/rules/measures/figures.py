"""Local figures for a claim 地方数据的取用: `given` wins, then the tables by place and day, never a guess.

A row of confidence `low` is never used by itself, a `medium` one carries a warning. Where the place's own figure is not
held, a bound may still prove that the floor or the cap is not reached; otherwise the figure is needed and what is known
is offered for confirmation.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import given
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import YUAN_PER_HOUR, YUAN_PER_MONTH
from laborcalc.law.figure_names import AVERAGE, CAP_SERIES
from laborcalc.law.parameters import (
    Figure,
    average_in_force,
    average_wages,
    highest_minimum_wage,
    hourly_minimum_wages,
    latest_average,
    lowest_average,
    measured_by,
    minimum_changes,
    minimum_tiers,
    minimum_wages,
    rows_of,
)
from laborcalc.law.regions import places, province

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

MINIMUM_PATH = "given.minimum_wage"
HOURLY_PATH = "given.hourly_minimum_wage"
LOCAL_PATH = "given.local_average_wage"
MINIMUM = Text("当地最低工资标准", "local minimum wage")
LOCAL = Text("当地上年度职工月平均工资", "local prior-year average monthly wage")
HOURLY = Text("当地非全日制小时最低工资", "local hourly minimum wage for part-time work")
TWO, THREE = Decimal(2), Decimal(3)


def _sure_rows(hearing: Hearing, day: date) -> list[Figure]:
    """The minimum wages of the place on a day, the highest tier first, without those that are only candidates."""
    return [row for row in _minimums(hearing, day) if row.confidence != "low"]


def _minimums(hearing: Hearing, day: date) -> list[Figure]:
    return list(minimum_wages(hearing.case.region, day, hearing.case.district))


def minimum_wage(hearing: Hearing, day: date, wage: Quantity) -> Quantity | None:
    """The minimum wage against which `wage` is tested, or `None` when `wage` is proven to reach it."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return stated
    rows = _sure_rows(hearing, day)
    if not rows or (rows[0].confidence != "high" and _above_all(day, wage)):
        _prove_by_bound(hearing, day, wage)  # also where the row is not quite sure, and cannot matter
        return None
    top, bottom = rows[0], rows[-1]
    if len(rows) == 1 or wage.value >= top.value:
        return _used(hearing, top)
    if wage.value < bottom.value:
        raise Missing(_minimum_gap(rows))
    hearing.candidates(MINIMUM_PATH, [row.quantity() for row in rows if row.value > wage.value])
    hearing.warn("TIER_UNKNOWN", _TIER, low=bottom.value, high=top.value)
    return None


def _above_all(day: date, wage: Quantity) -> bool:
    """No place had a higher minimum wage: how sure the place's own is does not matter."""
    bound = highest_minimum_wage(day)
    return bound is not None and wage.value >= bound.value


_TIER = Text(
    "所在地适用哪一档最低工资未知（{low}至{high}元）：按平均工资计；若适用更高档，金额见备选；写明区县即可确定",
    "which tier of the minimum wage applies is not known ({low} to {high}): the average is taken; higher tiers are shown as alternatives; the district or county may settle it",
)


def minimums_on(hearing: Hearing, day: date) -> tuple[Quantity, ...]:
    """The minimum wages that may apply on a day: the one given or held for sure, else every tier, the highest first."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return (stated,)
    return tuple(_used(hearing, row) for row in _sure_rows(hearing, day))


def minimum_gap(hearing: Hearing, day: date) -> Gap:
    """What is asked for where the minimum wage of a day is not known for sure."""
    return _minimum_gap(_minimums(hearing, day))


def minimum_on(hearing: Hearing, day: date) -> Quantity:
    """The minimum wage of a day itself, for rules that measure by it; raises `Missing` when it is not held for sure."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return stated
    rows = _sure_rows(hearing, day)
    if len(rows) == 1:
        return _used(hearing, rows[0])
    raise Missing(_minimum_gap(rows or _minimums(hearing, day)))


def minimum_if_short(hearing: Hearing, day: date, wage: Quantity) -> Quantity | None:
    """The minimum wage of a day, or `None` where `wage` is proven to reach it whichever tier applies."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return stated
    rows = _sure_rows(hearing, day)
    if not rows:
        _prove_by_bound(hearing, day, wage)
        return None
    if len(rows) == 1:
        return _used(hearing, rows[0])
    if wage.value < rows[0].value:
        raise Missing(_minimum_gap(rows))
    return None


def hourly_minimum_on(hearing: Hearing, day: date) -> Quantity:
    """The hourly minimum wage for part-time work on a day; raises `Missing` when it is not held for sure."""
    varied, stated = hearing.varied.get(HOURLY_PATH), hearing.case.given.hourly_minimum_wage
    if varied is not None or stated is not None:
        return given(Decimal(varied or stated or 0), YUAN_PER_HOUR, HOURLY_PATH, HOURLY)
    held = hourly_minimum_wages(hearing.case.region, day, hearing.case.district)
    candidate = _candidate(hearing, held, hearing.held(HOURLY_PATH))
    if candidate is not None:
        return candidate
    rows = [row for row in held if row.confidence != "low"]
    if len(rows) == 1:
        return _used(hearing, rows[0])
    raise Missing(Gap("FIGURE", HOURLY_PATH, HOURLY, _CONFIRM, tuple(row.quantity() for row in rows)))


def minimum_steps(hearing: Hearing, first: date, last: date) -> list[date]:
    """The days inside a span on which the minimum wage may change (R-TIME-01)."""
    given_on = [day for day, _ in hearing.case.given.minimum_steps]
    days = given_on if given_on or hearing.case.given.minimum_wage is not None else _changes(hearing)
    return sorted(day for day in days if first < day <= last)


def _changes(hearing: Hearing) -> tuple[date, ...]:
    return minimum_changes(hearing.case.region, hearing.case.district)


def _given_minimum(hearing: Hearing, day: date) -> Quantity | None:
    stated = hearing.case.given
    begun = bisect_right(stated.minimum_steps, day, key=lambda step: step[0])
    if begun:
        _, index = stated.minimum_steps[begun - 1]
        return given(
            stated.minimum_wages[index].monthly, YUAN_PER_MONTH, f"given.minimum_wages.{index}.monthly", MINIMUM
        )
    varied = hearing.varied.get(MINIMUM_PATH)
    if varied is not None:
        return given(Decimal(varied), YUAN_PER_MONTH, MINIMUM_PATH, MINIMUM)
    if stated.minimum_wage is not None:
        return given(stated.minimum_wage, YUAN_PER_MONTH, MINIMUM_PATH, MINIMUM)
    value = hearing.held(MINIMUM_PATH)
    return None if value is None else _candidate_minimum(hearing, day, value)


def _candidate_minimum(hearing: Hearing, day: date, value: Decimal) -> Quantity | None:
    """A candidate stands for its tier, which has another figure on another day; `None` where that is not known."""
    rows = _minimums(hearing, day)
    tiers = minimum_tiers(hearing.case.region, value)
    of_tier = [row.value for row in rows if row.tier in tiers] if len(tiers) == 1 else []
    return _candidate(hearing, rows, of_tier[0] if of_tier else value)


def _candidate(hearing: Hearing, rows: Sequence[Figure], value: Decimal | None) -> Quantity | None:
    """The row of that value, as the leaf of the trace that it would be if it were certain."""
    row = next((row for row in rows if row.value == value), None)
    if row is None:
        return None
    return row.quantity() if row.confidence == "low" else _used(hearing, row)


def _prove_by_bound(hearing: Hearing, day: date, wage: Quantity) -> None:
    """No usable row for the place: the highest minimum wage held anywhere that day proves a higher wage innocent."""
    if not _above_all(day, wage):
        raise Missing(_minimum_gap(_minimums(hearing, day)))
    hearing.assume("FLOOR_REACHED", _FLOOR_REACHED)


_FLOOR_REACHED = Text(
    "平均工资不低于当地最低工资标准（当日各地标准均不高于该工资）",
    "the average wage is not below the local minimum wage (no place had a higher one on that day)",
)


def _minimum_gap(rows: list[Figure]) -> Gap:
    return Gap("FIGURE", MINIMUM_PATH, MINIMUM, _CONFIRM, tuple(row.quantity() for row in rows))


_CONFIRM = Text("请核实后填入“已核实的数据”", "confirm it and state it among the figures given")


def local_average(hearing: Hearing, end: date, wage: Quantity) -> Quantity | None:
    """The local prior-year average (R-COMP-13), or `None` when `wage` is proven not to exceed three times it."""
    stated = _given_local(hearing)
    if stated is not None:
        return stated
    year = end.year - 1
    bound, times = _bound(year)
    if bound is None or wage.value > EXACT.multiply(times, bound.value):
        return _used(hearing, _by_reading(hearing, end))
    place = measured_by(hearing.case.region, year)
    row = _own(hearing, place, year)
    if row is not None:
        return _used(hearing, row)
    _not_reached(hearing, wage, latest_average(place, year))
    return None


def _not_reached(hearing: Hearing, wage: Quantity, latest: Figure | None) -> None:
    """What the bound proves, in one sentence; beside it the place's own latest figure where it shows the same."""
    if latest is None or wage.value > EXACT.multiply(THREE, latest.value):
        hearing.assume("CAP_NOT_REACHED", _NOT_REACHED)
    else:
        hearing.assume("CAP_NOT_REACHED", _NOT_REACHED_LATEST, name=latest.name, latest=latest.quantity())


def _given_local(hearing: Hearing) -> Quantity | None:
    varied = hearing.varied.get(LOCAL_PATH)
    stated = hearing.case.given.local_average_wage if varied is None else Decimal(varied)
    if stated is not None:
        return given(stated, YUAN_PER_MONTH, LOCAL_PATH, LOCAL)
    value = hearing.held(LOCAL_PATH)
    rows = [] if value is None else [row for place in places(hearing.case.region) for row in rows_of(AVERAGE, place)]
    return _candidate(hearing, rows, value)


_NOT_REACHED = Text(
    "前十二个月平均工资未超过本地区上年度职工月平均工资三倍",
    "the average wage of the twelve months does not exceed three times the local average monthly wage of the year before",
)
_NOT_REACHED_LATEST = Text(
    "前十二个月平均工资未超过本地区上年度职工月平均工资三倍（现载最近一期：{name}{latest}）",
    "the average wage of the twelve months does not exceed three times the local average monthly wage of the year before (the latest held: {name}, {latest})",
)
_STALE = 2  # years; R-COMP-13 takes the latest published figure while that of the year is not out
_LOOK_BACK = 3  # years; average wages have risen every year since 2008, so an older bound is the stricter one


_FIRST_YEAR = 2006
_MANY_PLACES = 20  # from here on the lowest of them is taken to bound the places that are not held
_MOST_PLACES = 100  # a year with so many has the poorest among them


def _bound(year: int) -> tuple[Figure | None, Decimal]:
    """The lowest average of any place (of the latest year held, if need be) and how many times it no cap lies below.

    Three times where many places are held; only twice where few are, for a poorer place may then be missing. The lowest
    of the last year with most places counts too: where a poor place is not held any more, it has risen since.
    """
    held = next((found for back in range(_LOOK_BACK) if (found := lowest_average(year - back))), None)
    if held is None:
        return None, THREE
    lowest, places = held
    years = (lowest_average(before) for before in range(year, _FIRST_YEAR, -1))
    fullest = next((found for found in years if found and found[1] >= _MOST_PLACES), held)[0]
    return min(lowest, fullest, key=lambda row: row.value), THREE if places >= _MANY_PLACES else TWO


def _by_reading(hearing: Hearing, end: date) -> Figure:
    """By D-37 (whose figure) and D-32 (of the prior year, or in force on the last day), asked only when a cap can bite."""
    region, year = hearing.case.region, end.year - 1
    choice = _whose(hearing, region, year)
    place = {"city": region, "province": province(region)}.get(choice) or measured_by(region, year)
    row = None
    if hearing.reading("D-32") == "in_force_on_last_day":
        row = average_in_force(place, end)
    elif choice == "other_series":
        row = _second(hearing, region, year)
    elif place != measured_by(region, year):
        row = _sound(hearing, _published(hearing, place, year))
    return row or _own(hearing, place, year) or _substitute(hearing, place, year)


def _whose(hearing: Hearing, region: str, year: int) -> str:
    if measured_by(region, year) != region:
        return hearing.usual("D-37", "province")
    return hearing.reading("D-37")


def _second(hearing: Hearing, region: str, year: int) -> Figure | None:
    """Another series of the place that decisions have used for the cap."""
    own = _own(hearing, region, year)
    rows = [row for row in _published(hearing, region, year) if row.series in CAP_SERIES and row.confidence != "low"]
    return next((row for row in rows if row is not own), None)


def _own(hearing: Hearing, region: str, year: int) -> Figure | None:
    """The place's own figure of the year that may serve Art. 47."""
    rows = _published(hearing, region, year)
    return next((row for row in rows if row.role == "cap" and row.confidence != "low"), None)


def _published(hearing: Hearing, region: str, year: int) -> list[Figure]:
    """Figures of a place and year that were out on the day of judgment, as far as their first day is known."""
    as_of = hearing.case.as_of
    return [row for row in average_wages(region, year) if row.since is None or row.since <= as_of]


def _substitute(hearing: Hearing, region: str, year: int) -> Figure:
    """Not the figure of Art. 47, but near it: used only with a visible warning, else offered for confirmation."""
    latest = latest_average(region, year)
    near = [row for place in dict.fromkeys((region, province(region))) for row in _published(hearing, place, year)]
    own = any(row.role == "cap" for row in near if row.region.code == region)  # held, but of low confidence
    if latest is not None and not own and latest.year is not None and latest.year >= year - _STALE:
        hearing.warn("PROVISIONAL", _PROVISIONAL, year=year, row=latest)
        _offer(hearing, near)
        return latest
    sound = None if own else _sound(hearing, near)
    if sound is not None:
        _offer(hearing, [row for row in near if row is not sound])
        return sound
    known = (*near, latest) if latest is not None else tuple(near)
    raise Missing(Gap("FIGURE", LOCAL_PATH, LOCAL, _CONFIRM, tuple(row.quantity() for row in known)))


def _sound(hearing: Hearing, rows: list[Figure]) -> Figure | None:
    """The first row that may serve; one that is not the place's own cap figure is used under a warning.

    Averages made for insurance bases measure another thing (R-COMP-13): they are only offered for confirmation.
    """
    row = next((row for row in rows if row.confidence != "low" and row.role != "social_insurance"), None)
    if row is not None and not (row.role == "cap" and row.region.code in _own_places(hearing, row)):
        hearing.warn("WRONG_SERIES", _WRONG_SERIES, row=row)
    return row


def _own_places(hearing: Hearing, row: Figure) -> tuple[str, ...]:
    region = hearing.case.region
    return (region,) if row.year is None else (region, measured_by(region, row.year))


def _offer(hearing: Hearing, rows: list[Figure]) -> None:
    """What else is held near by: the amount under each is shown as an alternative."""
    if rows:
        hearing.candidates(LOCAL_PATH, [row.quantity() for row in rows])


_WRONG_SERIES = Text(
    "未载有第四十七条所称的本地区数据，暂用：{row}；请以统计部门公布的设区市数据核对并填入“已核实的数据”",
    "the figure that Art. 47 means is not held; this one stands in: {row}. Check it against the city's published figure and state it among the figures given",
)
_PROVISIONAL = Text(
    "{year}年度数据未载（可能尚未公布），暂用最近公布的：{row}",
    "the figure of {year} is not held (it may not be published yet); the latest one stands in: {row}",
)


def _used(hearing: Hearing, row: Figure) -> Quantity:
    if row.confidence != "high":
        hearing.warn("MEDIUM_CONFIDENCE", _MEDIUM, row=row)
    return row.monthly()


_MEDIUM = Text("该数据的可信度为中等，请核对：{row}", "this figure is of medium confidence, check it: {row}")


def local_figure(hearing: Hearing, day: date) -> Quantity:
    """The local prior-year average itself, for rules that measure by it; raises `Missing` when it is not held."""
    stated = _given_local(hearing)
    if stated is not None:
        return stated
    row = _own(hearing, hearing.case.region, day.year - 1)
    return _used(hearing, row if row is not None else _substitute(hearing, hearing.case.region, day.year - 1))
