"""All-in pay 包薪 (R-OT-06): a wage that includes overtime must, unpacked, reach the minimum wage and the multiples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_YUAN, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import YUAN
from laborcalc.law.sources import cite
from laborcalc.rules.hours.overtime_rates import Entry, pay
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

SHORTFALL = Text("包薪不足部分", "what the all-in pay falls short by")
_LEAST = Text("最低工资与以最低工资为基数的加班费", "minimum wage with overtime on it")
_PAID = Text("包薪", "all-in pay")


def all_in_pay(hearing: Hearing, entries: list[Entry]) -> list[Quantity]:
    """What each month's all-in pay falls short of the minimum wage with overtime on it, never netted across months."""
    months: dict[date, list[Entry]] = {}
    for entry in entries:
        if entry.month is None:
            path = f"{entry.path}.on" if entry.path.startswith("overtime.") else "overtime"
            raise Missing(Gap("FACT", path, _DATES, _NEEDS_DATES))
        months.setdefault(entry.month, []).append(entry)
    return [_month(hearing, month, rows) for month, rows in sorted(months.items())]


_DATES = Text("加班的日期", "days of the overtime")
_NEEDS_DATES = Text("包薪逐月检验", "all-in pay is tested month by month")


def _month(hearing: Hearing, month: date, entries: list[Entry]) -> Quantity:
    minimum = minimum_on(hearing, month)
    earned = total(pay(hearing, [entry if entry.base is None else entry._replace(base=minimum) for entry in entries]))
    paid = _paid(hearing, month)
    local = hearing.cite("BJ534 Q58") if hearing.case.region.startswith("11") else ()
    return shortfall(minimum, earned, paid, *local)


def _paid(hearing: Hearing, month: date) -> Quantity:
    of_month = hearing.case.pay.by_month.get(month)
    if of_month is not None:
        index, slip = of_month
        return fact(slip.due, YUAN, f"pay.payslips.{index}.due", _PAID)
    return (agreed_wage(hearing.case, month) * ONE_MONTH).named(_PAID)


def shortfall(minimum: Quantity, overtime: Quantity, paid: Quantity, *local: Article) -> Quantity:
    """What a month's all-in pay falls short by."""
    least = (minimum * ONE_MONTH + overtime).named(_LEAST, cite("LL 44"), cite("LL 48"), *local, rule="R-OT-06")
    return greatest(least - paid, ZERO_YUAN).named(SHORTFALL, rule="R-OT-06")
