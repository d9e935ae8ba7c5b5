"""Local figures for a claim 地方数据的取用: `given` wins, then the tables by place and day, never a guess.

A row of confidence `low` is never used by itself, a `medium` one carries a warning. Where the place's own figure is not
held, a bound may still prove that the floor or the cap is not reached; otherwise the figure is needed and what is known
is offered for confirmation.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import given
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import YUAN_PER_HOUR, YUAN_PER_MONTH
from laborcalc.law.parameters import (
    Figure,
    average_in_force,
    average_wages,
    highest_minimum_wage,
    hourly_minimum_wages,
    latest_average,
    lowest_average,
    minimum_changes,
    minimum_wages,
)
from laborcalc.law.regions import province

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
    return [row for row in minimum_wages(hearing.case.region, day) if row.confidence != "low"]


def minimum_wage(hearing: Hearing, day: date, wage: Quantity) -> Quantity | None:
    """The minimum wage against which `wage` is tested, or `None` when `wage` is proven to reach it."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return stated
    rows = _sure_rows(hearing, day)
    if not rows:
        _prove_by_bound(hearing, day, wage)
        return None
    top, bottom = rows[0], rows[-1]
    if len(rows) == 1 or wage.value >= top.value:
        return _used(hearing, top)
    if wage.value < bottom.value:
        raise Missing(_minimum_gap(rows))
    hearing.candidates(MINIMUM_PATH, [row.quantity() for row in rows if row.value > wage.value])
    hearing.warn("TIER_UNKNOWN", _TIER, low=bottom.value, high=top.value)
    return None


_TIER = Text(
    "所在地适用省内哪一档最低工资未知（{low}至{high}元）：按平均工资计；若适用更高档，金额见备选",
    "which tier of the province's minimum wage applies is not known ({low} to {high}): the average is taken; higher tiers are shown as alternatives",
)


def minimums_on(hearing: Hearing, day: date) -> tuple[Quantity, ...]:
    """The minimum wages that may apply on a day: the one given or held for sure, else every tier, the highest first."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return (stated,)
    return tuple(_used(hearing, row) for row in _sure_rows(hearing, day))


def minimum_gap(hearing: Hearing, day: date) -> Gap:
    """What is asked for where the minimum wage of a day is not known for sure."""
    return _minimum_gap(list(minimum_wages(hearing.case.region, day)))


def minimum_on(hearing: Hearing, day: date) -> Quantity:
    """The minimum wage of a day itself, for rules that measure by it; raises `Missing` when it is not held for sure."""
    stated = _given_minimum(hearing, day)
    if stated is not None:
        return stated
    rows = _sure_rows(hearing, day)
    if len(rows) == 1:
        return _used(hearing, rows[0])
    raise Missing(_minimum_gap(rows or list(minimum_wages(hearing.case.region, day))))


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
    stated = hearing.varied.get(HOURLY_PATH) or hearing.case.given.hourly_minimum_wage
    if stated is not None:
        return given(Decimal(stated), YUAN_PER_HOUR, HOURLY_PATH, HOURLY)
    rows = [row for row in hourly_minimum_wages(hearing.case.region, day) if row.confidence != "low"]
    if len(rows) == 1:
        return _used(hearing, rows[0])
    raise Missing(Gap("FIGURE", HOURLY_PATH, HOURLY, _CONFIRM, tuple(row.quantity() for row in rows)))


def minimum_steps(hearing: Hearing, first: date, last: date) -> list[date]:
    """The days inside a span on which the minimum wage may change (R-TIME-01)."""
    given_on = [period.start for period in hearing.case.given.minimum_wages]
    days = given_on if given_on or hearing.case.given.minimum_wage is not None else minimum_changes(hearing.case.region)
    return sorted(day for day in days if first < day <= last)


def _given_minimum(hearing: Hearing, day: date) -> Quantity | None:
    stated = hearing.case.given
    dated = [(period.start, index) for index, period in enumerate(stated.minimum_wages) if period.start <= day]
    if dated:
        index = max(dated)[1]
        return given(
            stated.minimum_wages[index].monthly, YUAN_PER_MONTH, f"given.minimum_wages.{index}.monthly", MINIMUM
        )
    varied = hearing.varied.get(MINIMUM_PATH)
    if varied is not None:
        return given(Decimal(varied), YUAN_PER_MONTH, MINIMUM_PATH, MINIMUM)
    if stated.minimum_wage is not None:
        return given(stated.minimum_wage, YUAN_PER_MONTH, MINIMUM_PATH, MINIMUM)
    return None


def _prove_by_bound(hearing: Hearing, day: date, wage: Quantity) -> None:
    """No usable row for the place: the highest minimum wage held anywhere that day proves a higher wage innocent."""
    bound = highest_minimum_wage(day)
    if bound is None or wage.value < bound.value:
        raise Missing(_minimum_gap(list(minimum_wages(hearing.case.region, day))))
    hearing.assume("FLOOR_REACHED", _FLOOR_REACHED, bound=bound)


_FLOOR_REACHED = Text(
    "未载有该地该日的最低工资；平均工资不低于当日各地最高者：{bound}",
    "the place's minimum wage of that day is not held; the average reaches the highest of any place: {bound}",
)


def _minimum_gap(rows: list[Figure]) -> Gap:
    return Gap("FIGURE", MINIMUM_PATH, MINIMUM, _CONFIRM, tuple(row.quantity() for row in rows))


_CONFIRM = Text("请核实后填入 given", "confirm it and state it in `given`")


def local_average(hearing: Hearing, end: date, wage: Quantity) -> Quantity | None:
    """The local prior-year average (R-COMP-13), or `None` when `wage` is proven not to exceed three times it."""
    stated = _given_local(hearing)
    if stated is not None:
        return stated
    year, region = end.year - 1, hearing.case.region
    bound, times = _bound(year)
    safe = bound is not None and wage.value <= EXACT.multiply(times, bound.value)
    if not safe:
        region, row = _by_reading(hearing, end, region)
        if row is not None:
            return _used(hearing, row)
    row = _own(hearing, region, year)
    if row is not None:
        return _used(hearing, row)
    if safe:
        hearing.assume("CAP_NOT_REACHED", _NOT_REACHED, times=times, bound=bound)
        return None
    return _used(hearing, _substitute(hearing, region, year))


def _given_local(hearing: Hearing) -> Quantity | None:
    varied = hearing.varied.get(LOCAL_PATH)
    stated = hearing.case.given.local_average_wage if varied is None else Decimal(varied)
    return None if stated is None else given(stated, YUAN_PER_MONTH, LOCAL_PATH, LOCAL)


_NOT_REACHED = Text(
    "未载有该地该年度的社平工资；月工资不超过所载各地最低者的{times}倍，按未达封顶计：{bound}",
    "the place's average of that year is not held; the wage is within {times} times the lowest of any place, so the cap is taken as not reached: {bound}",
)
_STALE = 2  # years; R-COMP-13 takes the latest published figure while that of the year is not out
_LOOK_BACK = 3  # years; average wages have risen every year since 2008, so an older bound is the stricter one


_MANY_PLACES = 20  # from here on the lowest of them is taken to bound the places that are not held


def _bound(year: int) -> tuple[Figure | None, Decimal]:
    """The lowest average of any place (of the latest year held, if need be) and how many times it no cap lies below.

    Three times where many places are held; only twice where few are, for a poorer place may then be missing.
    """
    held = next((found for back in range(_LOOK_BACK) if (found := lowest_average(year - back))), None)
    if held is None:
        return None, THREE
    lowest, places = held
    return lowest, THREE if places >= _MANY_PLACES else TWO


def _by_reading(hearing: Hearing, end: date, region: str) -> tuple[str, Figure | None]:
    """D-37 (city or province) and D-32 (prior year, or the figure in force on the last day), asked only when a cap can bite."""
    place = province(region) if hearing.reading("D-37") == "province" else region
    if hearing.reading("D-32") == "in_force_on_last_day":
        return place, average_in_force(place, end)
    if place != region:
        return place, _sound(hearing, _published(hearing, place, end.year - 1))
    return place, None


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
    if row is not None and not (row.role == "cap" and row.region.code == hearing.case.region):
        hearing.warn("WRONG_SERIES", _WRONG_SERIES, row=row)
    return row


def _offer(hearing: Hearing, rows: list[Figure]) -> None:
    """What else is held near by: the amount under each is shown as an alternative."""
    if rows:
        hearing.candidates(LOCAL_PATH, [row.quantity() for row in rows])


_WRONG_SERIES = Text(
    "未载有第四十七条所称的本地区数据，暂用：{row}；请以统计部门公布的设区市数据核对并填入 given",
    "the figure that Art. 47 means is not held; this one stands in: {row}. Check it against the city's published figure and state it in `given`",
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
