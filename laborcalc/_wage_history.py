"""What was earned in a month 各月工资: the agreed wage on a day and over a calendar month in which it changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.months import month_end
from laborcalc.text import Message, Text
from laborcalc.trace import DAY, YUAN_PER_MONTH, Quantity, count, fact, total

if TYPE_CHECKING:
    from laborcalc.facts import Case, Leave

MONTHLY = Text("月工资", "monthly wage")


def agreed_wage(case: Case, day: date) -> Quantity:
    """The agreed monthly wage on a day; raises `Missing` when no wage is known."""
    pay = case.pay
    known = [(period.start, -index) for index, period in enumerate(pay.history) if period.start <= day]
    if known:
        index = -max(known)[1]
        return fact(pay.history[index].monthly, YUAN_PER_MONTH, f"pay.history.{index}.monthly", MONTHLY)
    if pay.monthly is None and pay.history:
        index = min((period.start, index) for index, period in enumerate(pay.history))[1]
        return fact(pay.history[index].monthly, YUAN_PER_MONTH, f"pay.history.{index}.monthly", MONTHLY)
    if pay.monthly is None:
        return _without_agreement(case, day)
    return fact(pay.monthly, YUAN_PER_MONTH, "pay.monthly", MONTHLY)


def _without_agreement(case: Case, day: date) -> Quantity:
    """No agreed wage is known: the payslip of the month, else the average as found (LCL 11, 18: what was really paid)."""
    for index, slip in enumerate(case.pay.payslips):
        if slip.month == day.replace(day=1):
            return fact(slip.due, YUAN_PER_MONTH, f"pay.payslips.{index}.due", _OF_PAYSLIP)
    if case.pay.average_12_months is not None:
        return fact(case.pay.average_12_months, YUAN_PER_MONTH, "pay.average_12_months", _BY_AVERAGE)
    return fact(None, YUAN_PER_MONTH, "pay.monthly", MONTHLY)


_OF_PAYSLIP = Text("当月应得工资（工资单）", "gross wage of the month (payslip)")
_BY_AVERAGE = Text(
    "月工资（未载约定工资，按已认定的平均工资）", "monthly wage (none agreed on file: the average as found)"
)


def wage_of_month(case: Case, first: date) -> Quantity:
    """The agreed wage of a whole calendar month; a change inside it weighs each wage by its days of the month."""
    if not case.pay.history:
        return agreed_wage(case, first)
    last = month_end(first)
    starts = [first, *sorted(period.start for period in case.pay.history if first < period.start <= last)]
    if len(starts) == 1:
        return agreed_wage(case, first)
    ends = [start.day for start in starts[1:]] + [last.day + 1]
    whole = count(last.day, DAY, _MONTH_DAYS, Message("MONTH_DAYS", _MONTH_DAYS))
    parts = [
        agreed_wage(case, start) * count(end - start.day, DAY, _DAYS, Message("DAYS", _DAYS)) / whole
        for start, end in zip(starts, ends, strict=True)
    ]
    return total(parts).named(_MIXED)


def is_abnormal(case: Case, first: date) -> bool:
    """Does sick leave, a stoppage or maternity leave touch this calendar month."""
    last = month_end(first)
    leaves: tuple[Leave, ...] = (*case.sick_leave, *case.stoppages, *case.maternity_leaves)
    return any(leave.start <= last and leave.end >= first for leave in leaves)


_MIXED = Text("调薪当月工资", "wage of the month in which it changed")
_DAYS = Text("该工资适用的天数", "days at this wage")
_MONTH_DAYS = Text("当月天数", "days of the month")
