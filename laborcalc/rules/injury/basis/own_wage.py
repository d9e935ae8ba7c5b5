"""The own wage 本人工资 (R-INJ-02; WI 64): the contribution wage of twelve months, between 60 and 300 per cent of the average."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, least
from laborcalc.foundation.units import ONE, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.rules.injury.basis.averages import PATH, known, latest_year
from laborcalc.rules.injury.basis.payers import insured
from laborcalc.rules.injury.basis.standing import injured_on, injury_of
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

_WI64 = cite("WI 64")
FLOOR = law("0.6", ONE, Text("百分之六十", "60 %"), _WI64, rule="R-INJ-02")
CAP = law(3, ONE, Text("百分之三百", "300 %"), _WI64, rule="R-INJ-02")
OWN = Text("本人工资", "own wage")
DECLARED = Text("月平均缴费工资", "declared base")
TRUE = Text("受伤前十二个月平均工资", "average wage of the 12 months before the injury")


def declared_wage(hearing: Hearing) -> Quantity | None:
    """The contribution wage, where there was insurance on the day of the injury."""
    base = injury_of(hearing).declared_base
    if base is None or insured(hearing) not in ("yes", ""):
        return None
    return fact(base, YUAN_PER_MONTH, "injury.declared_base", DECLARED)


def true_wage(hearing: Hearing) -> Quantity:
    """What was really earned: as stated, else the average of the twelve months before the injury from the facts on pay."""
    injury = injury_of(hearing)
    if injury.true_wage_12m is not None:
        return fact(injury.true_wage_12m, YUAN_PER_MONTH, "injury.true_wage_12m", TRUE)
    if injury.months_in_base == 0:
        hearing.warn("NO_MONTH_BEFORE_INJURY", _NO_MONTH)
        return agreed_wage(hearing.case, injured_on(hearing))
    pay = hearing.case.pay
    if pay.average_12_months is pay.monthly is None and not (pay.payslips or pay.history):
        return fact(None, YUAN_PER_MONTH, "injury.true_wage_12m", TRUE)
    return average(hearing, before=injured_on(hearing))


_NO_MONTH = Text(
    "受伤时工作未满一个月，暂按约定工资",
    "under a month of work before the injury: the agreed wage stands in for the average",
)


def benefit_wage(hearing: Hearing) -> Quantity:
    """What a benefit is measured by before floor and cap: what was declared, without insurance what was earned."""
    declared = declared_wage(hearing)
    if declared is not None:
        return declared
    if insured(hearing) in ("yes", ""):
        hearing.assume("DECLARED_AS_EARNED", _AS_EARNED)
    return true_wage(hearing)


_AS_EARNED = Text(
    "缴费工资未填，按实际工资计；缴费不足的，基金按缴费工资支付，差额由用人单位负担",
    "the declared base is not stated, so the wage earned is taken; where less was declared, the fund pays by that and the employer the difference",
)


def own_wage(hearing: Hearing) -> Quantity:
    """The own wage for what is measured on the day of the injury."""
    return clamped(hearing, benefit_wage(hearing), injured_on(hearing).year - 1)


def clamped(hearing: Hearing, wage: Quantity, year: int) -> Quantity:
    """A wage between the floor and the cap of a statistic year; as it is where nobody confirmed the average, and said so."""
    found = known(hearing, _year(hearing, year))
    if found.figure is None or not found.confirmed:
        if _inside_all(wage, found.candidates):
            return wage.named(OWN, _WI64, rule="R-INJ-02")
        hearing.warn("NO_AVERAGE", _NO_AVERAGE, wage=wage.figure())
        if found.candidates:
            hearing.candidates(PATH, list(found.candidates))
        return wage.named(OWN, _WI64, rule="R-INJ-02")
    floor, cap = found.figure * FLOOR, found.figure * CAP
    if wage > cap:
        return least(wage, cap).named(OWN, _WI64, rule="R-INJ-02")
    if wage < floor and hearing.reading("D-58") == "apply":
        return greatest(wage, floor).named(OWN, _WI64, rule="R-INJ-02")
    return wage.named(OWN, _WI64, rule="R-INJ-02")


def _inside_all(wage: Quantity, averages: tuple[Quantity, ...]) -> bool:
    """Does no figure that is known move the wage."""
    return bool(averages) and all(not wage < average * FLOOR and not wage > average * CAP for average in averages)


_NO_AVERAGE = Text(
    "统筹地区平均工资未能确定，本人工资{wage}元未按60%至300%校核：请核实平均工资",
    "the average of the area is open, so the own wage of {wage} yuan is not held against 60 to 300 per cent of it: confirm the average",
)


def _year(hearing: Hearing, year: int) -> int:
    """The year of the average; where nothing was paid for years, perhaps the latest (D-74)."""
    judged = latest_year(hearing, hearing.case.as_of)
    if insured(hearing) not in ("no", "late") or judged <= year:
        return year
    return judged if hearing.reading("D-74") == "latest_when_late" else year
