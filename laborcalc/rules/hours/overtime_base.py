"""The base of overtime pay 加班工资计算基数 (R-OT-05, D-09): each place's order, and the hourly and daily wage from it.

Shanghai measures sick pay by the same base.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import HOURS_PER_DAY, ONE, YUAN_PER_MONTH
from laborcalc.law.parameters import minimum_wages
from laborcalc.law.sources import cite
from laborcalc.rules.measures.average import average, paid_days_a_month
from laborcalc.rules.measures.figures import local_figure, minimum_wage
from laborcalc.rules.measures.service import ended_or_judged
from laborcalc.rules.measures.wage_history import agreed_wage, is_abnormal, is_whole

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

BASE = Text("加班工资基数", "base of overtime pay")
EIGHT_HOURS = law(8, HOURS_PER_DAY, Text("每日工作八小时", "eight hours a day"), cite("WH 3"), rule="R-OT-01")
SEVENTY = law("0.7", ONE, Text("正常出勤月工资的百分之七十", "70 % of the normal-attendance wage"), rule="R-OT-05")
BJ534_DAY = date(2024, 4, 30)


def hourly(base: Quantity, day: date) -> Quantity:
    """The hourly wage: monthly ÷ 21.75 ÷ 8 (R-CONV-07)."""
    return (base / paid_days_a_month(day) / EIGHT_HOURS).named(Text("小时工资", "hourly wage"), rule="R-CONV-07")


def daily(base: Quantity, day: date) -> Quantity:
    """The daily wage: monthly ÷ 21.75 (R-CONV-07)."""
    return (base / paid_days_a_month(day)).named(Text("日工资", "daily wage"), rule="R-CONV-07")


def overtime_base(hearing: Hearing, day: date) -> Quantity:
    """The monthly base on a day, by the order of the place (D-09)."""
    base = LADDERS[hearing.reading("D-09")](hearing, day)
    _note_higher(hearing, base, day)
    if hearing.reading("D-09") in _WITHOUT_FLOOR:
        _warn_below_minimum(hearing, base, day)
    return base


def _note_higher(hearing: Hearing, base: Quantity, day: date) -> None:
    """A higher wage on file that the order of the place passes over."""
    contract, real = _contract(hearing, day), _of_payslip(hearing, day)
    if contract is not None and base < contract:
        hearing.assume("BASE_BELOW_WAGE", _BELOW_CONTRACT)
    elif contract is not None and real is not None and base < real:
        hearing.assume("BASE_BELOW_WAGE", _BELOW_PAYSLIP)


_BELOW_CONTRACT = Text(
    "加班工资基数低于约定月工资：以基数确系双方约定或已认定为前提",
    "the base of overtime lies below the agreed monthly wage: taken to be really agreed or found",
)
_BELOW_PAYSLIP = Text(
    "加班工资基数按约定月工资；工资单所载正常出勤月工资更高，未采用",
    "the base of overtime is the agreed monthly wage; the payslips show more for normal attendance, which is not taken",
)


def _agreed_base(hearing: Hearing) -> Quantity | None:
    stated = hearing.case.pay.overtime_base
    return None if stated is None else fact(stated, YUAN_PER_MONTH, "pay.overtime_base", BASE)


def _contract(hearing: Hearing, day: date) -> Quantity | None:
    """The agreed monthly wage, where one is on file."""
    pay = hearing.case.pay
    return None if pay.monthly is None and not pay.history else agreed_wage(hearing.case, day)


def _normal(hearing: Hearing, day: date) -> Quantity:
    """What normal attendance really brings a month: the payslip of a whole normal month, else the average."""
    return _of_payslip(hearing, day) or average(
        hearing, before=ended_or_judged(hearing.case) + ONE_DAY, without_overtime=True
    )


def _of_payslip(hearing: Hearing, day: date) -> Quantity | None:
    """The payslip of the month of a day without overtime and irregular items; none for a broken month or one of leave."""
    case, month = hearing.case, day.replace(day=1)
    of_month = case.pay.by_month.get(month)
    if of_month is None or is_abnormal(case, month) or not is_whole(case, month):
        return None
    slip, path = of_month[1], f"pay.payslips.{of_month[0]}"
    wage = fact(slip.due, YUAN_PER_MONTH, f"{path}.due", _PAYSLIP)
    for name, value, label in (("overtime", slip.overtime, _OVERTIME), ("irregular", slip.irregular, _IRREGULAR)):
        if value:
            wage = wage - fact(value, YUAN_PER_MONTH, f"{path}.{name}", label)
    return wage.named(_ATTENDANCE, rule="R-OT-05")


_PAYSLIP = Text("当月应得工资", "gross due for the month")
_OVERTIME = Text("其中加班费", "overtime in it")
_IRREGULAR = Text("其中非按月项目", "irregular items in it")
_ATTENDANCE = Text("正常出勤月工资", "normal-attendance monthly wage")


def _at_least_minimum(hearing: Hearing, base: Quantity, day: date, *cites: str) -> Quantity:
    """No base lies below the minimum wage; where that is not known for sure, the base stands and the reader is told."""
    try:
        floor = minimum_wage(hearing, day, base)
    except Missing:
        hearing.warn("MINIMUM_NOT_TESTED", _NOT_TESTED)
        return base
    if floor is None or not base < floor:
        return base
    return greatest(base, floor).named(BASE, *hearing.cite(*cites), rule="R-OT-05")


_NOT_TESTED = Text(
    "当地最低工资未确定，加班基数是否低于最低工资未核对",
    "the place's minimum wage is not known for sure: whether the base reaches it is not tested",
)


def _national(hearing: Hearing, day: date) -> Quantity:
    """The contract wage of the worker (WPR 13); Zhejiang asks for at least the minimum wage."""
    base = _agreed_base(hearing) or _contract(hearing, day) or _normal(hearing, day)
    return _at_least_minimum(hearing, base, day, "MW 12") if hearing.case.region.startswith("33") else base


def _beijing(hearing: Hearing, day: date) -> Quantity:
    """The agreed base, since 2024-04-30 not below the contract wage, higher pay in fact; nothing agreed: actual pay."""
    agreed, contract = _agreed_base(hearing), _contract(hearing, day)
    cites = ("BJ534 Q57",) if hearing.case.as_of >= BJ534_DAY else ("BJWP 44",)
    base = agreed or contract or _normal(hearing, day)
    if hearing.case.as_of >= BJ534_DAY:
        others = [wage for wage in (contract, _of_payslip(hearing, day)) if wage is not None and wage > base]
        if others:
            base = greatest(base, *others).named(BASE, *hearing.cite(*cites), rule="R-OT-05")
    return _at_least_minimum(hearing, base, day, *cites)


def _shanghai(hearing: Hearing, day: date) -> Quantity:
    """The contract wage of the post, else 70 % of normal attendance; at least the minimum wage (SHWP 9)."""
    base = _agreed_base(hearing) or _contract(hearing, day)
    real = _of_payslip(hearing, day)
    if base is not None and real is not None and real > base:  # the post as really performed
        base = greatest(base, real).named(BASE, *hearing.cite("SHWP 9"), rule="R-OT-05")
    if base is None:
        base = (_normal(hearing, day) * SEVENTY).named(BASE, *hearing.cite("SHWP 9"), rule="R-OT-05")
    return _at_least_minimum(hearing, base, day, "SHWP 9")


def _guangdong(hearing: Hearing, day: date) -> Quantity:
    """The agreed wage for normal hours; nothing agreed: the local average, or actual pay if higher (GDWP 62(2))."""
    agreed = _agreed_base(hearing) or _contract(hearing, day)
    if agreed is not None:
        return agreed
    actual = _normal(hearing, day)
    try:
        local = local_figure(hearing, day)
    except Missing:
        hearing.warn("LOCAL_AVERAGE_NOT_TESTED", _LOCAL_NOT_TESTED)
        return actual
    return greatest(actual, local).named(BASE, *hearing.cite("GDWP 62"), rule="R-OT-05")


_LOCAL_NOT_TESTED = Text(
    "未约定正常工作时间工资，所在县区上年度平均工资未载：暂按实际工资，平均工资更高的从其高",
    "no wage for normal hours is agreed and the county's average is not held: actual pay is taken; a higher average would count",
)


def _jiangsu(hearing: Hearing, day: date) -> Quantity:
    """As agreed; nothing agreed: the average of twelve months (JSWP 63).

    Where the case names this reading, it says that the average is the base.
    """
    agreed = None if hearing.named("D-09") else _agreed_base(hearing) or _contract(hearing, day)
    return agreed or average(hearing, before=ended_or_judged(hearing.case) + ONE_DAY)


def _warn_below_minimum(hearing: Hearing, base: Quantity, day: date) -> None:
    """Where no text floors the base, a base below the minimum wage is still worth a word."""
    stated = hearing.case.given.minimum_wage
    tiers = [row.value for row in minimum_wages(hearing.case.region, day, hearing.case.district)]
    floor = stated if stated is not None else min(tiers, default=None)
    if floor is not None and base.value < floor:
        hearing.warn("BASE_BELOW_MINIMUM", _BELOW_MINIMUM, base=base.figure(), floor=floor)


_BELOW_MINIMUM = Text(
    "加班基数{base}元低于最低工资{floor}元，请核对",
    "the base of overtime {base} is below the minimum wage {floor}: check it",
)
_WITHOUT_FLOOR = frozenset(("contract_wage", "agreed_normal_hours", "average_12_months"))
Ladder = Callable[["Hearing", date], Quantity]
LADDERS: dict[str, Ladder] = {  # D-09
    "contract_wage": _national,
    "beijing_ladder": _beijing,
    "shanghai_70": _shanghai,
    "agreed_normal_hours": _guangdong,
    "average_12_months": _jiangsu,
}
LADDER_CITES = {
    "contract_wage": ("WPR 13",),
    "beijing_ladder": ("BJ534 Q57", "BJWP 44"),
    "shanghai_70": ("SHWP 9",),
    "agreed_normal_hours": ("GDWP 20",),
    "average_12_months": ("JSWP 63",),
}
