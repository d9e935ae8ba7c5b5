"""Wages for a part of a month 不足整月的折算 (R-WAGE-04, D-31): forward by 21.75 unless a reading says otherwise.

Three things hold by whatever way the parts of calendar months are reckoned (docs/adr/0016): a day more never brings less;
whole months from the first day on at one wage are so many wages; writing a time in parts changes nothing in the sum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_YUAN, count, fact, law
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, calendar_parts, elapsed, month_end, weekdays
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, greatest, total
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, MONTH, ONE
from laborcalc.law.workdays import PUBLISHED, Calendar
from laborcalc.rules.measures.average import paid_days_a_month
from laborcalc.rules.measures.wage_history import at_equal_rates

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

HALF = law("0.5", ONE, Text("半个月", "half a month"))
THIRTY = law(30, DAYS_PER_MONTH, Text("每月三十天", "thirty days a month"))
_PAID = Text("计薪日", "paid days")
_PAID_HOW = Text("{first}至{last}的工作日与法定节假日", "workdays and statutory holidays from {first} to {last}")
_UNPAID = Text("未工作的计薪日", "paid days not worked")
_UNPAID_HOW = Text("当月计薪日减去{first}至{last}的计薪日", "paid days of the month less those from {first} to {last}")
_EXCHANGED = Text(
    "工作日（含法定节假日及其补假，计入调休）", "workdays (holidays and their make-up days in, exchanged days moved)"
)
_UNSIGNED = Text("期间以外的工作日", "workdays outside the time")
_REALLY = Text("实际上班的工作日", "days on which one works")
_WEEKDAYS = Text("周一至周五的天数", "Mondays to Fridays")
_DAYS = Text("日历天数", "calendar days")
_OF_MONTH = Text("当月应出勤天数", "scheduled days of the month")
_FULL_MONTHS = Text("整月数", "whole months")


class Stretch(NamedTuple):
    """A time, often a part of a calendar month, with the facts that bound it and the calendar that counts its workdays.

    Its months step from its first day, or from `since`, `before` whole months earlier, where a shorter month cut that day
    (R-CONV-02).
    """

    first: date
    last: date
    paths: tuple[str, ...]
    calendar: Calendar = PUBLISHED
    rule: str = "R-WAGE-04"
    since: date | None = None
    before: int = 0

    def inside(self, first: date, last: date) -> Stretch:
        """A part of it."""
        if first == self.first:
            return self._replace(last=last)
        return self._replace(first=first, last=last, since=None, before=0).stepping(self.since or self.first)

    def stepping(self, since: date) -> Stretch:
        """With its months like those of an earlier day, where it begins with one of them."""
        passed = elapsed(since, self.first - ONE_DAY)
        return self if passed.days else self._replace(since=since, before=passed.all_months)

    def held(self) -> tuple[int, int]:
        """The whole months that it holds, and those that it touches."""
        span = elapsed(self.since or self.first, self.last)
        whole = span.all_months - self.before
        return whole, whole + (span.days > 0)

    def month(self) -> Stretch:
        """The whole calendar month around it."""
        return Stretch(self.first.replace(day=1), month_end(self.first), (), self.calendar, self.rule)

    def days(self, number: int, name: Text, how: Text = FROM_TO) -> Quantity:
        """Days counted inside it."""
        message = Message("DAYS", how, first=self.first, last=self.last)
        return count(number, DAY, name, message, paths=self.paths, rule=self.rule)

    def months(self, number: int) -> Quantity:
        """Whole months inside it."""
        message = Message("MONTHS", FROM_TO, first=self.first, last=self.last)
        return count(number, MONTH, _FULL_MONTHS, message, paths=self.paths, rule=self.rule)

    def paid(self) -> int:
        """Workdays and statutory holidays inside it."""
        return self.calendar.paid_days(self.first, self.last)

    def exchanged(self) -> int:
        """Mondays to Fridays inside it, exchanged days moved (R-DW-03)."""
        return self.calendar.exchanged_weekdays(self.first, self.last)

    def length(self) -> int:
        """Calendar days."""
        return (self.last - self.first).days + 1


def _forward(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    days = days or part.days(part.paid(), _PAID, _PAID_HOW)
    return _at_most_a_month(wage, wage * days / paid_days_a_month(part.first))


def _weekdays_forward(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    days = days or part.days(weekdays(part.first, part.last), _WEEKDAYS)
    return _at_most_a_month(wage, wage * days / paid_days_a_month(part.first))


def _at_most_a_month(wage: Quantity, pay: Quantity) -> Quantity:
    return at_most(pay, wage * ONE_MONTH)


def _backward(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    month = part.month()
    if days is None:
        unpaid = part.days(month.paid() - part.paid(), _UNPAID, _UNPAID_HOW)
    else:
        unpaid = month.days(month.paid(), _OF_MONTH, _PAID_HOW) - days
    pay = wage * ONE_MONTH - wage * unpaid / paid_days_a_month(part.first)
    return greatest(pay, ZERO_YUAN) if pay < ZERO_YUAN else pay


def _scheduled(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    month = part.month()
    days = days or part.days(weekdays(part.first, part.last), _WEEKDAYS)
    return wage * ONE_MONTH * days / month.days(weekdays(month.first, month.last), _WEEKDAYS)


def _calendar(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    month = part.month()
    return wage * ONE_MONTH * (days or part.days(part.length(), _DAYS)) / month.days(month.length(), _DAYS)


def _thirtieths(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    return wage * (days or part.days(part.length(), _DAYS)) / THIRTY


def _half(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    return wage * ONE_MONTH * HALF


def _exchanged_forward(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    return _forward(wage, part, part.days(part.exchanged(), _EXCHANGED))


def _exchanged_backward(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    outside = part.month().exchanged() - part.exchanged()
    pay = wage * ONE_MONTH - wage * part.days(outside, _UNSIGNED, _UNPAID_HOW) / paid_days_a_month(part.first)
    return greatest(pay, ZERO_YUAN) if pay < ZERO_YUAN else pay


def _worked_forward(wage: Quantity, part: Stretch, days: Quantity | None) -> Quantity:
    return _forward(wage, part, part.days(part.calendar.workdays(part.first, part.last), _REALLY))


PartRule = Callable[[Quantity, Stretch, Quantity | None], Quantity]
WAGES: dict[str, PartRule] = {  # D-31
    "forward_21_75": _forward,
    "backward_21_75": _backward,
    "scheduled_workdays": _scheduled,
    "calendar_days": _calendar,
    "thirtieths": _thirtieths,
    "half_month": _half,
}
NON_COMPETE: dict[str, PartRule] = {  # D-38
    "workdays_21_75": _weekdays_forward,
    "calendar_days": _calendar,
    "half_month": _half,
}
LEAVE: dict[str, PartRule] = {  # D-42
    "forward_21_75": _forward,
    "scheduled_workdays": _scheduled,
    "calendar_days": _calendar,
    "thirtieths": _thirtieths,
}
# D-36; `anniversary_months` cuts the months elsewhere and counts the rest like the first
DOUBLE: dict[str, PartRule] = {
    "workdays_21_75": _exchanged_forward,
    "workdays_of_month": _scheduled,
    "days_worked": _worked_forward,
    "anniversary_months": _exchanged_forward,
    "calendar_days": _calendar,
    "thirtieths": _thirtieths,
    "backward_21_75": _exchanged_backward,
    "half_month": _half,
}
RateOf = Callable[[Part], Quantity]


def wages_for(
    hearing: Hearing,
    rate_of: RateOf,
    start: date,
    last_day: date,
    path: str,
    days: Decimal | None = None,
    changes: Iterable[date] = (),
    since: date | None = None,
) -> list[Quantity]:
    """Wages from `start` to `last_day`, both counted; parts of months by D-31.

    `days` are paid days as a court counted them, instead of the count of the parts of months. `path` is where the span
    stands in the case; `changes` are further days on which the rate may change; months step from `since`, if it is given.
    """
    found = None if days is None else fact(days, DAY, f"{path}.days", _PAID)
    steps = sorted({*changes, *(period.start for period in hearing.case.pay.history)})

    def rule() -> PartRule:
        return WAGES[hearing.reading("D-31")]

    return pay_for(rule, rate_of, start, last_day, path, found, steps, calendar=hearing.calendar, since=since)


def month_less_leave(hearing: Hearing, rate: Quantity, first: date, path: str, leave: Quantity) -> Quantity:
    """The wage of a whole calendar month with unpaid days of leave in it: a part of a month by D-31, on what is left of it."""
    month = Stretch(first, month_end(first), (f"{path}.start", f"{path}.end"), hearing.calendar)
    option = hearing.reading("D-31")
    if option in ("calendar_days", "thirtieths"):
        held = month.days(month.length(), _DAYS)
    elif option == "scheduled_workdays":
        held = month.days(weekdays(month.first, month.last), _WEEKDAYS)
    else:
        held = month.days(month.paid(), _OF_MONTH, _PAID_HOW)
    return _at_most_a_month(rate, WAGES[option](rate, month, held - leave))


def pay_for(
    rule: Callable[[], PartRule],
    rate_of: RateOf,
    start: date,
    last_day: date,
    path: str,
    found: Quantity | None = None,
    changes: Iterable[date] = (),
    *,
    calendar: Calendar = PUBLISHED,
    since: date | None = None,
) -> list[Quantity]:
    """Monthly pay over a span: whole calendar months at the rate, parts of months by `rule`, asked for only if needed.

    `changes` are the days, in order, on which the rate may change inside a month; `since` is the first day of the time of
    which this is a part, where its months step from there.
    """
    paths = (f"{path}.start", f"{path}.last_day" if path == "employment" else f"{path}.end")
    parts = list(calendar_parts(start, last_day))
    if found is None:
        span = Stretch(start, last_day, paths, calendar)
        return pay_of(rule, rate_of, parts, span if since is None else span.stepping(since), changes)
    stray = [part for part in parts if not part.whole] or parts[-1:]
    pieces = whole_months([part for part in parts if part.whole], rate_of, paths)
    stretches = [Stretch(part.first, part.last, paths, calendar) for part in stray]
    return [*pieces, _found_days(rule, stretches, rate_of, found)]


class Step(NamedTuple):
    """Days in a row at one monthly rate."""

    first: date
    last: date
    rate: Quantity


def pay_of(
    rule: Callable[[], PartRule], rate_of: RateOf, parts: list[Part], span: Stretch, changes: Iterable[date] = ()
) -> list[Quantity]:
    """Pay for the months and parts of months of one span: whole ones at the rate, the others by `rule`; together never less
    than the whole months that the span holds from its first day on, nor more than those that it touches."""
    return pay_of_steps(rule, parts, steps_of(parts, rate_of, changes), span)


def steps_of(parts: list[Part], rate_of: RateOf, changes: Iterable[date] = ()) -> list[list[Step]]:
    """The rates of each part, one after the other."""
    return [_steps(part, rate_of, changes) for part in parts]


def pay_of_steps(
    rule: Callable[[], PartRule], parts: list[Part], steps: list[list[Step]], span: Stretch
) -> list[Quantity]:
    """The same where the rates are known."""
    whole = [part for part, own in zip(parts, steps, strict=True) if part.whole and len(own) == 1]
    at = {own[0].first: own[0].rate for own in steps}
    pieces = whole_months(whole, lambda part: at[part.first], span.paths, span.rule)
    if len(whole) == len(parts):
        return pieces
    layers = [
        (more, [span.inside(*days) for days in reached]) for more, reached in _layers([s for own in steps for s in own])
    ]
    least, most = _months(layers, 0), _months(layers, 1)
    if _sum(least) == _sum(most):
        return _products(least)
    part_rule, kept = rule(), set(whole)
    for part, own in zip(parts, steps, strict=True):
        pieces += [] if part in kept else _broken(part_rule, part, own, span)
    pay = add(piece.value for piece in pieces)
    if pay < _sum(least):
        return [greatest(total(pieces), total(_products(least)))]
    return [at_most(total(pieces), total(_products(most)))] if pay > _sum(most) else pieces


def _steps(part: Part, rate_of: RateOf, changes: Iterable[date]) -> list[Step]:
    """A part cut where its rate changes."""
    starts = [part.first, *(day for day in changes if part.first < day <= part.last)]
    if len(starts) == 1:
        return [Step(part.first, part.last, rate_of(part))]
    ends = [*(day - ONE_DAY for day in starts[1:]), part.last]
    days = zip(starts, ends, strict=True)
    return same_rates([Step(first, last, rate_of(Part(first, last, part.whole))) for first, last in days])


def _layers(steps: list[Step]) -> Iterator[tuple[Quantity, list[tuple[date, date]]]]:
    """The lowest rate on all days, then what each higher rate is more on the days that reach it, days in a row together.

    So a rate that rises never brings less, on whichever day it rises.
    """
    rates: dict[Decimal, Quantity] = {}
    for step in steps:
        rates.setdefault(step.rate.value, step.rate)
    below = None
    for value, rate in sorted(rates.items()):
        reached: list[tuple[date, date]] = []
        for first, last, own in steps:
            if own.value >= value:
                joined = reached and reached[-1][1] + ONE_DAY == first
                reached.append((reached.pop()[0] if joined else first, last))
        yield (rate if below is None else rate - below), reached
        below = rate


Months = list[tuple[Quantity, Stretch, int]]


def _months(layers: list[tuple[Quantity, list[Stretch]]], which: int) -> Months:
    """The months held (0) or touched (1) by the days of each layer."""
    return [(more, days, days.held()[which]) for more, reached in layers for days in reached]


def _sum(months: Months) -> Decimal:
    return add(EXACT.multiply(more.value, Decimal(number)) for more, _, number in months)


def _products(months: Months) -> list[Quantity]:
    return [more * days.months(number) for more, days, number in months if number] or [ZERO_YUAN]


def _broken(rule: PartRule, part: Part, steps: list[Step], span: Stretch) -> list[Quantity]:
    """Pay for a part of a month, or for a month in which the rate changes."""
    return [
        more * days.months(1) if part.whole and days[:2] == part[:2] else rule(more, days, None)
        for more, reached in _layers(steps)
        for days in (span.inside(*found) for found in reached)
    ]


def in_row(
    pay: Callable[[date, date], Quantity], first: date, last: date, end_of_row: date, rule: str = "R-WAGE-04"
) -> Quantity:
    """What a part of a row of touching days brings: the row from there on less the days after it, so that the parts make up
    the row, however it is written. Where the days after it wait for a fact, it brings what it brings alone."""
    own = pay(first, last)
    try:
        added = own if last >= end_of_row else pay(first, end_of_row) - pay(last + ONE_DAY, end_of_row)
    except Missing:
        return own
    return own if added.value == own.value else added.named(_UP_TO_THERE, rule=rule)


_UP_TO_THERE = Text("其中所请求部分（整段减去其后各日）", "the part asked for (the whole less the days after it)")


def leave_pay_for(hearing: Hearing, rate: Quantity, path: str, since: date, start: date, last_day: date) -> Quantity:
    """Pay at one monthly rate for the days from `start` to `last_day` of a leave or stoppage since `since`, parts of months by
    D-42."""

    def rule() -> PartRule:
        return LEAVE[hearing.reading("D-42")]

    return total(pay_for(rule, lambda part: rate, start, last_day, path, calendar=hearing.calendar, since=since))


def same_rates(pieces: list[Step]) -> list[Step]:
    """Neighbouring pieces at one rate as one: a change that does not touch the rate cuts nothing."""
    joined: list[Step] = []
    for piece in pieces:
        if joined and joined[-1].rate.value == piece.rate.value:
            joined[-1] = joined[-1]._replace(last=piece.last)
        else:
            joined.append(piece)
    return joined


def _found_days(rule: Callable[[], PartRule], stray: list[Stretch], rate_of: RateOf, days: Quantity) -> Quantity:
    """Stray days as counted by the court; over several parts of months together they are not capped at one month."""
    rate = rate_of(Part(stray[0].first, stray[0].last, False))
    if len(stray) > 1:
        return rate * days / paid_days_a_month(stray[0].first)
    return rule()(rate, stray[0], days)


def whole_months(parts: list[Part], rate_of: RateOf, paths: tuple[str, ...], rule: str = "R-WAGE-04") -> list[Quantity]:
    """Whole months or pay periods at their rates."""
    return [
        rate * Stretch(run[0].first, run[-1].last, paths, rule=rule).months(len(run))
        for rate, run in at_equal_rates(parts, rate_of)
    ]
