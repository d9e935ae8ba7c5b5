"""The base of the second wage 二倍工资的计算基数 (R-DW-04, D-02): what a month counts for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_RATE, count, fact
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, month_end
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import MONTH, YUAN_PER_MONTH
from laborcalc.rules.measures.average import average, window
from laborcalc.rules.measures.beside import agreed_over, note_earned_monthly, note_payslips
from laborcalc.rules.measures.figures import local_figure, minimum_if_short
from laborcalc.rules.measures.part_month import whole_months
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.models import Pay, Payslip
    from laborcalc.hearing.hearing import Hearing

BASE = Text("二倍工资基数", "base of the second wage")
_FOUND = Text("二倍工资基数（已约定或认定）", "base of the second wage (as agreed or found)")
_DUE = Text("当月应得工资", "wage due for the month")
_OVERTIME = Text("其中加班工资", "overtime in it")
_IRREGULAR = Text("其中非按月发放的项目", "items on a longer cycle in it")
_COMMISSION = Text("其中提成", "commission in it")
_BENEFITS = Text("其中福利待遇", "benefits in it")

RateOf = Callable[[Part], Quantity]


def base_of(hearing: Hearing) -> RateOf:
    """The monthly base for a part of a month, by D-02 (R-DW-04); a base that was agreed or found holds for all months."""
    stated = hearing.case.pay.double_wage_base
    if stated is not None:
        note_payslips(hearing)
        found = fact(stated, YUAN_PER_MONTH, "pay.double_wage_base", _FOUND)
        return lambda part: found
    option = hearing.reading("D-02", closed=("local_average",) if _is_proved(hearing.case.pay) else ())
    if option == "average_12_months":
        own = average(hearing)
        return lambda part: own
    if option == "normal_12_months":
        normal = _normal_average(hearing, option)
        return lambda part: _of_month(hearing, part, option) if normal is None else normal
    if option == "local_average":
        return lambda part: local_figure(hearing, part.first)
    known: dict[Part, Quantity] = {}

    def rate_of(part: Part) -> Quantity:
        if part not in known:
            known[part] = _of_month(hearing, part, option)
        return known[part]

    return rate_of


def _is_proved(pay: Pay) -> bool:
    """Is a wage on file: the local average stands in only for one that is not."""
    known = (pay.monthly, pay.average_12_months, pay.average_12_months_without_overtime)
    return bool(pay.history or pay.payslips) or any(sum_ is not None for sum_ in known)


# What each reading leaves out of the wage due for a month.
_LEFT_OUT: dict[str, dict[str, Text]] = {
    "due_wage": {},
    "due_less_irregular": {"overtime": _OVERTIME, "irregular": _IRREGULAR},
    "fixed_monthly": {"overtime": _OVERTIME, "irregular": _IRREGULAR, "commission": _COMMISSION},
    "normal_12_months": {"overtime": _OVERTIME, "irregular": _IRREGULAR, "commission": _COMMISSION},
    "agreed_normal": {
        "overtime": _OVERTIME,
        "irregular": _IRREGULAR,
        "commission": _COMMISSION,
        "benefits": _BENEFITS,
    },
}


def _normal_average(hearing: Hearing, option: str) -> Quantity | None:
    """The average as found, else over the complete months before the end or the filing; `None` where none was worked."""
    case = hearing.case
    if case.pay.average_12_months_without_overtime is not None or case.pay.average_12_months is not None:
        return average(hearing, without_overtime=True)
    job = case.employment
    end = end_of_employment(case) or case.filing_day - ONE_DAY
    months = [Part(first, month_end(first), True) for first in window(None if job is None else job.start, end)]
    if not months:
        return None
    how = Message("WINDOW", FROM_TO, first=months[0].first, last=months[-1].last)
    number = count(len(months), MONTH, _COUNTED, how, paths=("employment.last_day",), rule="R-DW-04")
    earned = whole_months(months, lambda part: _of_month(hearing, part, option), ("employment.last_day",), "R-DW-04")
    return (total(earned) / number).rounded().named(_NORMAL, rule="D-02")


_COUNTED = Text("计算月数", "months counted")
_NORMAL = Text("前十二个月正常工作的平均工资", "average normal wage of the last 12 months")


def _of_month(hearing: Hearing, part: Part, option: str) -> Quantity:
    """From the payslip of the month or the agreed wage, whichever the reading looks to first.

    Beijing and Shanghai look to what is agreed and fixed, and never below the minimum wage.
    """
    case = hearing.case
    agreed = case.pay.monthly is not None or bool(case.pay.history)
    fixed = option in ("fixed_monthly", "agreed_normal")
    slip = None if option == "basic_wage" or (fixed and agreed) else _payslip(hearing, part, agreed)
    if slip is None:
        wage = agreed_over(hearing, part)
        if not fixed and option != "basic_wage":
            note_earned_monthly(hearing, part.first.replace(day=1))
    else:
        wage = _less(hearing, *slip, _LEFT_OUT[option])
    return _at_least_minimum(hearing, part, wage) if fixed else wage


def _payslip(hearing: Hearing, part: Part, agreed: bool) -> tuple[int, Payslip] | None:
    """The payslip of the month; that of a month in which the work ended is no monthly wage where one is agreed."""
    job = hearing.case.employment
    if not hearing.case.pay.payslips:
        return None
    month = part.first.replace(day=1)
    broken = job is not None and job.last_day is not None and month <= job.last_day < month_end(month)
    if broken and agreed:
        return None
    found = hearing.case.pay.by_month.get(month)
    if found is not None and broken:
        hearing.warn("PAYSLIP_OF_A_BROKEN_MONTH", _BROKEN, month=f"{month:%Y-%m}")
    return found


_BROKEN = Text(
    "{month}为离职当月，工资单数额按整月工资折算，可能偏低：请填写约定月工资",
    "the work ended in {month}: its payslip is taken for a whole month's wage, which may be too low; state the agreed wage",
)


def _less(hearing: Hearing, index: int, slip: Payslip, taken: dict[str, Text]) -> Quantity:
    """What the payslip says was due, without the items named."""
    path = f"pay.payslips.{index}"
    wage = fact(slip.due, YUAN_PER_MONTH, f"{path}.due", _DUE)
    out = [(field, name) for field, name in taken.items() if getattr(slip, field)]
    if not out:
        return wage
    for field, name in out:
        wage = wage - fact(getattr(slip, field), YUAN_PER_MONTH, f"{path}.{field}", name)
    if wage < ZERO_RATE:
        hearing.warn("PARTS_OVER_DUE", _PARTS, month=f"{slip.month:%Y-%m}")
        wage = greatest(wage, ZERO_RATE)
    return wage.named(BASE, rule="D-02")


_PARTS = Text(
    "{month}工资单中的各项之和超过应得工资，请核对",
    "on the payslip of {month} the parts come to more than the wage due: check it",
)


def _at_least_minimum(hearing: Hearing, part: Part, wage: Quantity) -> Quantity:
    floor = minimum_if_short(hearing, part.first, wage)
    return wage if floor is None or not wage < floor else greatest(wage, floor).named(BASE, rule="D-02")
