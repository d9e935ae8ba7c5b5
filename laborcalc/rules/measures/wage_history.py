"""What was earned when 各期工资: the agreed wage on a day, and over a time in which it changed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, month_end
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, YUAN_PER_MONTH
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

MONTHLY = Text("月工资", "monthly wage")


def agreed_wage(case: Case, day: date) -> Quantity:
    """The agreed monthly wage on a day; raises `Missing` when no wage is known."""
    pay = case.pay
    if pay.monthly is not None and not pay.history:
        return fact(pay.monthly, YUAN_PER_MONTH, "pay.monthly", MONTHLY)
    begun = bisect_right(pay.steps, day, key=lambda step: step[0])
    if begun or (pay.monthly is None and pay.history):
        _, index = pay.steps[max(0, begun - 1)]
        return fact(pay.history[index].monthly, YUAN_PER_MONTH, f"pay.history.{index}.monthly", MONTHLY)
    if pay.monthly is None:
        return _without_agreement(case, day)
    return fact(pay.monthly, YUAN_PER_MONTH, "pay.monthly", MONTHLY)


def _without_agreement(case: Case, day: date) -> Quantity:
    """No agreed wage is known: the payslip of the month, else the average as found (LCL 11, 18: what was really paid)."""
    of_month = case.pay.by_month.get(day.replace(day=1))
    if of_month is not None:
        index, slip = of_month
        return fact(slip.due, YUAN_PER_MONTH, f"pay.payslips.{index}.due", _OF_PAYSLIP)
    if case.pay.average_12_months is not None:
        return fact(case.pay.average_12_months, YUAN_PER_MONTH, "pay.average_12_months", _BY_AVERAGE)
    return fact(None, YUAN_PER_MONTH, "pay.monthly", MONTHLY)


_OF_PAYSLIP = Text("当月应得工资（工资单）", "gross wage of the month (payslip)")
_BY_AVERAGE = Text(
    "月工资（未载约定工资，按已认定的平均工资）", "monthly wage (none agreed on file: the average as found)"
)


def wage_over(case: Case, part: Part) -> Quantity:
    """The agreed wage over a part of a month or a pay period; a change inside it weighs each wage by its days."""
    changes = case.pay.history and case.pay.changes(part.first + ONE_DAY, part.last)
    if not changes:
        return agreed_wage(case, part.first)
    starts, ends = [part.first, *changes], [*changes, part.last + ONE_DAY]
    whole = _days((part.last - part.first).days + 1, part.first, part.last)
    shares = [
        agreed_wage(case, start) * _days((end - start).days, start, end - ONE_DAY) / whole
        for start, end in zip(starts, ends, strict=True)
    ]
    return total(shares).named(_MIXED)


def _days(number: int, first: date, last: date) -> Quantity:
    return count(number, DAY, _DAYS, Message("DAYS", FROM_TO, first=first, last=last))


def at_equal_rates(parts: Iterable[Part], rate_of: Callable[[Part], Quantity]) -> list[tuple[Quantity, list[Part]]]:
    """Parts in a row that have the same rate from the same source, together: one product each in the trace."""
    runs: list[tuple[Quantity, list[Part]]] = []
    for part in parts:
        rate = rate_of(part)
        if runs and is_same_rate(runs[-1][0], rate):
            runs[-1][1].append(part)
        else:
            runs.append((rate, [part]))
    return runs


def is_same_rate(one: Quantity, other: Quantity) -> bool:
    """Are two rates the same, from the same source."""
    return one.value == other.value and one.args == other.args


def on_leave(case: Case, first: date) -> bool:
    """Does sick leave, a stoppage or maternity leave touch this calendar month."""
    return any(days.touch(first, month_end(first)) for days in case.absences.values())


def is_abnormal(case: Case, first: date) -> bool:
    """Is this a month that does not show the normal wage: of leave, of unpaid personal leave, or its payslip says so."""
    of_month = case.pay.by_month.get(first)
    by_payslip = of_month is not None and not of_month[1].normal_labour
    return by_payslip or on_leave(case, first) or case.personal_leave.touch(first, month_end(first))


def is_whole(case: Case, month: date) -> bool:
    """Was the worker employed for the whole of a month."""
    start = None if case.employment is None else case.employment.start
    end = end_of_employment(case)
    return (start is None or start <= month) and (end is None or end >= month_end(month))


_MIXED = Text("调薪期间的工资", "wage of the time in which it changed")
_DAYS = Text("日历天数", "calendar days")
