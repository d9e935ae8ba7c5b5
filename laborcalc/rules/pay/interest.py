"""Interest on late performance 迟延履行利息 (R-DED-03; CPL 264, LPI 1-4): the doubled part, step by step as it is paid."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.errors import refuse
from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law
from laborcalc.foundation.money import add
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, least, total
from laborcalc.foundation.units import DAY, YUAN, Unit
from laborcalc.hearing.arguments import Day, Money, on_day, stated
from laborcalc.law.sources import cite
from laborcalc.results.schedule import Information

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import JudgmentDebt

INTEREST = Text("加倍部分债务利息", "doubled part of the interest on late performance")
IN_FORCE = date(2014, 8, 1)  # LPI; before it another rate applied
PER_DAY = Unit((0, 0, -1, 0, 0), Text("/天", "a day"))
ONE_DAY_LATE = law(1, DAY, Text("一天", "one day"))
RATE = law("0.000175", PER_DAY, Text("日万分之一点七五", "0.000175 a day"), cite("LPI 1"), rule="R-DED-03")


def late_interest(principal: Quantity, last_day: date, payments: list[tuple[date, Quantity]]) -> Quantity:
    """Unpaid principal × 0.000175 × days, payments taking off principal first (LPI 4).

    Args:
        principal: what the document orders to be paid, without interest, yuan.
        last_day: last day for performance, itself in time.
        payments: day and sum of each payment, the last one ending the reckoning.
    """
    parts = []
    since = max(last_day + ONE_DAY, IN_FORCE)
    for day, amount in sorted(payments, key=lambda payment: payment[0]):
        if day >= since and principal.value > 0:
            how = Message("DAYS", FROM_TO, first=since, last=day)
            days = count((day - since).days + 1, DAY, _DAYS, how, rule="R-DED-03")
            parts.append(principal * RATE * days)
            since = day + ONE_DAY
        principal = (principal - least(amount, principal)).named(_LEFT, cite("LPI 4"), rule="R-DED-03")
    owed = total(parts) if parts else ZERO_YUAN
    return owed.rounded().named(INTEREST, cite("CPL 264"), cite("LPI 1"), rule="R-DED-03")


_DAYS = Text("迟延天数", "days late")
_LEFT = Text("未付本金", "principal unpaid")
_PRINCIPAL = Text("文书确定的本金", "principal under the document")
_PAYMENT = Text("付款", "payment")


def interest_of(case: Case) -> tuple[Information, ...]:
    """The interest on the judgment debt of a case; what is still unpaid runs to the day of judgment."""
    debt = case.judgment_debt
    if debt is None or case.as_of <= debt.performance_ends:
        return ()
    principal = fact(debt.principal, YUAN, "judgment_debt.principal", _PRINCIPAL)
    payments = [
        (payment.on, fact(payment.amount, YUAN, f"judgment_debt.payments.{n}.amount", _PAYMENT))
        for n, payment in enumerate(debt.payments)
        if payment.on <= case.as_of
    ]
    warnings: list[Message] = []
    if add(amount.value for _, amount in payments) < debt.principal:
        payments.append((case.as_of, ZERO_YUAN))
        warnings.append(Message("STILL_RUNNING", _RUNNING, day=case.as_of))
    if debt.performance_ends < IN_FORCE - ONE_DAY:
        warnings.append(Message("BEFORE_2014", _BEFORE, since=IN_FORCE))
    trace = late_interest(principal, debt.performance_ends, payments)
    if trace.value and debt.performance_ends >= IN_FORCE:
        warnings.insert(0, Message("BOTH_ENDS", _BOTH_ENDS, amount=_one_day_more(debt, principal, trace).figure()))
    return (Information("late_performance_interest", INTEREST, trace, trace.cites, tuple(warnings)),)


def _one_day_more(debt: JudgmentDebt, principal: Quantity, trace: Quantity) -> Quantity:
    """The same with the last day for performance counted too, on what was not paid by then."""
    paid = add(payment.amount for payment in debt.payments if payment.on <= debt.performance_ends)
    left = principal - fact(min(paid, principal.value), YUAN, "judgment_debt.payments", _PAYMENT)
    return (trace.operands[0] + left * RATE * ONE_DAY_LATE).rounded()


_BEFORE = Text("{since}以前的迟延另有算法，未计入", "the time before {since} is reckoned otherwise and left out")
_BOTH_ENDS = Text(
    "自履行期届满之日起算（首尾均计）的，为{amount}元",
    "counted from the last day for performance itself: {amount} yuan",
)
_RUNNING = Text("尚有本金未付，算至{day}", "principal is still unpaid: reckoned to {day}")


_PAIRS = Text("请写成（日期，元）的列表", 'write it as [("2026-03-01", "1000")]')
_EARLIER_RATE = Text("2014年8月1日前另有算法", "before 2014-08-01 another rate applied")
_PAID_AFTER = Text("分期付款晚于付清之日", "no payment is later than the day on which the rest was paid")


def late_performance_interest(
    *, principal: Money, last_day: Day, paid_on: Day, payments: list[tuple[Day, Money]] | None = None
) -> Quantity:
    """迟延履行利息 The doubled part of the interest when an award or judgment is paid late (CPL 264; R-DED-03).

    Args:
        principal: principal under the document, yuan; last_day: last day for performance, from 2014-07-31 on.
        paid_on: day on which the rest was paid; payments: earlier payments as (day, yuan), taken off the principal.

    >>> late_performance_interest(principal="100000", last_day="2026-01-10", paid_on="2026-04-20").value
    Decimal('1750.00')
    """
    name = Text("本金", "principal")
    try:
        earlier = [(day, amount) for day, amount in (() if payments is None else payments)]
    except (TypeError, ValueError):
        refuse("ARGUMENT", Text("付款的写法不对", "payments is a list of (day, yuan)"), _PAIRS, "payments")
    steps: list[tuple[date, Quantity]] = [
        (on_day("payments", day), stated("payments", amount, YUAN, Text("付款", "payment"))) for day, amount in earlier
    ]
    owed = stated("principal", principal, YUAN, name)
    if on_day("last_day", last_day) < IN_FORCE - ONE_DAY:
        refuse(
            "ARGUMENT", _EARLIER_RATE, Text("请填2014年7月31日起的日期", "state a day from 2014-07-31 on"), "last_day"
        )
    if any(day > on_day("paid_on", paid_on) for day, _ in steps):
        refuse("ARGUMENT", _PAID_AFTER, Text("请核对付款日与付清之日", "check the days of payment"), "payments")
    last = (on_day("paid_on", paid_on), law(0, YUAN, Text("付清", "the rest")))
    return late_interest(owed, on_day("last_day", last_day), [*steps, last])
