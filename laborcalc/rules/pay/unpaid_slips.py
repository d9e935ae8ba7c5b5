"""Months of which the payslip says that less was paid than was due 实发少于应得的月份 (R-WAGE-03)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import fact
from laborcalc.foundation.missing import Gap
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.months import month_end
from laborcalc.foundation.terms import ITEM_FROM_TO, ITEM_NAMES, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.units import YUAN
from laborcalc.results.outcome import Line
from laborcalc.rules.ending.severance_tax import TABLE

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Payslip
    from laborcalc.hearing.hearing import Hearing

Slip = tuple[int, "Payslip"]
_FREE_A_MONTH, _MONTHS = Decimal(5000), Decimal(12)  # basic deduction of the income tax


def short_slips(case: Case) -> list[Slip]:
    """The payslips that were not paid in full, as far as income tax does not explain it and the arrears do not name the month."""
    return [
        (index, slip)
        for index, slip in enumerate(case.pay.payslips)
        if slip.paid is not None
        and EXACT.subtract(_net(slip), slip.paid) > _tax_at_most(slip)
        and not _in_arrears(case, slip)
    ]


def _net(slip: Payslip) -> Decimal:
    """The wage due after the worker's own insurance and fund."""
    return EXACT.subtract(slip.due, EXACT.add(slip.insurance, slip.fund))


def _tax_at_most(slip: Payslip) -> Decimal:
    """The highest tax that may have been withheld in one month of a year of such months; nothing paid, nothing withheld."""
    taxed = EXACT.subtract(_net(slip), _FREE_A_MONTH)
    if not slip.paid or taxed <= 0:
        return Decimal(0)
    a_year = EXACT.multiply(taxed, _MONTHS)
    rate = next(row.rate for row in TABLE if row.up_to is None or a_year <= row.up_to)
    return EXACT.multiply(taxed, Decimal(rate))


def _in_arrears(case: Case, slip: Payslip) -> bool:
    """Do the arrears speak of the wages of this month, or of wages without saying which."""
    return any(
        entry.item == "wages"
        and (entry.start is None or entry.start <= month_end(slip.month))
        and (entry.end is None or entry.end >= slip.month)
        for entry in case.arrears
    )


def slip_lines(hearing: Hearing) -> tuple[list[Line], list[Gap]]:
    """A line for each month of which nothing was paid; what was paid in part is asked about, as there may be a reason for it."""
    case = hearing.case
    asked = [
        (index, slip)
        for index, slip in short_slips(case)
        if hearing.asks_for(Kind.UNPAID_WAGES, slip.month, month_end(slip.month))
    ]
    in_part = [f"{slip.month:%Y-%m}" for _, slip in asked if slip.paid]
    why = Text(*(text.format(months=", ".join(in_part)) for text in _WHY))
    gaps = [Gap("FACT", "arrears", _DIFFERENCE, why)] if in_part else []
    return [_line(hearing, index, slip) for index, slip in asked if not slip.paid], gaps


def _line(hearing: Hearing, index: int, slip: Payslip) -> Line:
    path, first, last = f"pay.payslips.{index}", slip.month, month_end(slip.month)
    owed = fact(slip.due, YUAN, f"{path}.due", _DUE)
    for name, said in (("insurance", _INSURANCE), ("fund", _FUND)):
        if getattr(slip, name):
            owed = owed - fact(getattr(slip, name), YUAN, f"{path}.{name}", said)
    case = hearing.case
    if any(
        leave.start <= last and leave.end >= first
        for leave in (*case.sick_leave, *case.stoppages, *case.maternity_leaves)
    ):
        hearing.warn("SAME_DAYS_TWICE", SAME_DAYS, entry=Field(path))
    label = Message("LINE", ITEM_FROM_TO, item=ITEM_NAMES["wages"], start=first, end=last)
    return Line(label, owed.rounded().named(_OWED, *hearing.cite("LL 50", "LCL 30"), rule="R-WAGE-03"))


_DUE = Text("应得工资", "wage due")
_INSURANCE = Text("个人社会保险费", "the worker's own insurance")
_FUND = Text("个人住房公积金", "the worker's own housing fund")
_OWED = Text("欠付工资", "wages owed")
_DIFFERENCE = Text(
    "工资单实发少于应得的差额是否为欠付工资", "whether the wages that the payslips show as unpaid are owed"
)
_WHY = Text(
    "{months}实发少于应得工资扣除个人社保、公积金后的余额，且超过可能代扣的个人所得税：属欠付的，逐月填入；有扣款的，按扣款填入；确已付清的，请改正实发",
    "in {months} less was paid than the wage due less insurance and fund, by more than income tax explains: enter what is owed month by month, or as a deduction; if it was paid in full, correct what was paid",
)
SAME_DAYS = Text(
    "{entry}：期间内有病假、停工或产假，所填数额可能重复，请核对",
    "{entry}: a leave or stoppage lies inside the period; the sum stated may count its days twice",
)
