"""The base of severance and damages 计发基数: the average with its floor (R-COMP-12) and the triple cap (R-COMP-13)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import law
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, least
from laborcalc.foundation.units import ONE
from laborcalc.law.sources import cite
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.figures import local_average, minimum_wage
from laborcalc.rules.measures.service import NEW_LAW, last_day

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

THREE_TIMES = law(3, ONE, Text("三倍", "three times"), cite("LCL 47(2)"), rule="R-COMP-13")


class Base(NamedTuple):
    """The monthly base: before the cap (service before 2008 knows no cap), after it, and whether the cap bit."""

    uncapped: Quantity
    capped: Quantity
    over: bool


def base(hearing: Hearing) -> Base:
    """The average, raised to the local minimum wage, lowered to three times the local average when above it."""
    end = last_day(hearing.case)
    wage = average(hearing)
    if end < NEW_LAW:
        return Base(wage, wage, False)  # neither REG 27 nor LCL 47(2) existed
    floor = minimum_wage(hearing, end, wage)
    if floor is not None:
        wage = greatest(wage, floor).named(_FLOORED, *hearing.cite("REG 27"), rule="R-COMP-12")
        _warn_of_overtime(hearing, floor)
    local = local_average(hearing, end, wage)
    if local is None:
        return Base(wage, wage, False)
    cap = (THREE_TIMES * local).named(_CAP, cite("LCL 47(2)"), rule="R-COMP-13")
    _warn_at_the_cliff(hearing, wage, cap)
    capped = least(wage, cap).named(_BASE, cite("LCL 47(2)"), rule="R-COMP-13")
    return Base(wage, capped, wage > cap)


def _warn_of_overtime(hearing: Hearing, floor: Quantity) -> None:
    """Beijing tests the floor with overtime taken out (BJ534 Q55(5)); what the base is then, no text says."""
    if hearing.case.region.startswith("11") and any(slip.overtime for slip in hearing.case.pay.payslips):
        normal = average(hearing, without_overtime=True)
        if normal < floor:
            hearing.warn("FLOOR_WITHOUT_OVERTIME", _BELOW_WITHOUT, wage=normal.figure(), floor=floor.figure())


_BELOW_WITHOUT = Text(
    "扣除加班费后的平均工资{wage}元低于最低工资{floor}元：北京以此判断是否低于最低工资，请核对基数",
    "without overtime the average is {wage}, below the minimum wage {floor}: Beijing tests the floor so; check the base",
)
_FLOORED = Text("不低于最低工资的月工资", "monthly wage, at least the minimum wage")
_CAP = Text("当地上年度职工月平均工资三倍", "three times the local prior-year average monthly wage")
_BASE = Text("计发基数", "monthly base")
_NEAR = Decimal("0.05")


def _warn_at_the_cliff(hearing: Hearing, wage: Quantity, cap: Quantity) -> None:
    """At the cap one fen decides whether the 12-year limit applies: say so when the average is within 5 % of it."""
    distance = EXACT.abs(EXACT.subtract(wage.value, cap.value))
    if distance <= EXACT.multiply(cap.value, _NEAR):
        hearing.warn("CAP_CLIFF", _CLIFF, wage=wage.figure(), cap=cap.figure())


_CLIFF = Text(
    "平均工资{wage}元与三倍线{cap}元相差不足百分之五：高于三倍线才适用封顶和十二年上限，请核对平均工资与社平数",
    "the average {wage} is within 5 % of the cap {cap}: only above it do the cap and the 12-year limit apply; check both figures",
)
