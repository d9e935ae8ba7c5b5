"""Wages for a part of a month 不足整月的折算 (R-WAGE-04, D-31): forward by 21.75 unless a reading says otherwise.

A longer time never brings less: whole months from the first day of a time on are paid as such, by whatever way the parts of
calendar months at its ends are reckoned.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_YUAN, count, fact, law
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, add_months, calendar_parts, elapsed, month_end, weekdays
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
    """A part of a calendar month, with the facts that bound it and the calendar that counts its workdays."""

    first: date
    last: date
    paths: tuple[str, ...]
    calendar: Calendar = PUBLISHED
    rule: str = "R-WAGE-04"

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
DOUBLE: dict[
    str, PartRule
] = {  # D-36; `anniversary_months` cuts the months elsewhere and counts the rest like the first
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
    hearing: Hearing, rate_of: RateOf, start: date, last_day: date, path: str, days: Decimal | None = None
) -> list[Quantity]:
    """Wages from `start` to `last_day`, both counted; parts of months by D-31.

    `days` are paid days as a court counted them: they replace the count of the parts of months. `path` is where the
    span stands in the case.
    """
    found = None if days is None else fact(days, DAY, f"{path}.days", _PAID)
    return pay_for(
        lambda: WAGES[hearing.reading("D-31")], rate_of, start, last_day, path, found, calendar=hearing.calendar
    )


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
    *,
    calendar: Calendar = PUBLISHED,
) -> list[Quantity]:
    """Monthly pay over a span: whole calendar months at the rate, parts of months by `rule`, asked for only if needed.

    A span that runs exactly whole months from day to day (25th to 24th) is that many pay periods.
    """
    paths = (f"{path}.start", f"{path}.last_day" if path == "employment" else f"{path}.end")
    if found is None:
        return pay_of(rule, rate_of, pay_periods(start, last_day), Stretch(start, last_day, paths, calendar))
    parts = list(calendar_parts(start, last_day))
    stray = [part for part in parts if not part.whole] or parts[-1:]
    pieces = whole_months([part for part in parts if part.whole], rate_of, paths)
    stretches = [Stretch(part.first, part.last, paths, calendar) for part in stray]
    return [*pieces, _found_days(rule, stretches, rate_of, found)]


def pay_of(rule: Callable[[], PartRule], rate_of: RateOf, parts: list[Part], span: Stretch) -> list[Quantity]:
    """Pay for the months and parts of months of one span: whole ones at the rate, the others by `rule` within bounds."""
    whole = [part for part in parts if part.whole]
    pieces = whole_months(whole, rate_of, span.paths, span.rule)
    if len(whole) == len(parts):
        return pieces
    part_rule, broken = rule(), []
    for part in parts:
        if not part.whole:
            rate = rate_of(part)
            broken.append((rate, part_rule(rate, span._replace(first=part.first, last=part.last), None)))
    return [*pieces, *_within_bounds(broken, len(whole), span)]


def _within_bounds(broken: list[tuple[Quantity, Quantity]], whole: int, span: Stretch) -> list[Quantity]:
    """What the parts at both ends bring, with their rates: the whole months that they hold together, less than one more.

    The months of the span run from its own first day; `whole` calendar months of them stand between the parts.
    """
    pieces = [pay for _, pay in broken]
    held = elapsed(span.first, span.last)
    least_months = held.all_months - whole
    most_months = least_months + (held.days > 0)
    low = min((rate for rate, _ in broken), key=_value)
    high = max((rate for rate, _ in broken), key=_value)
    pay = add(piece.value for piece in pieces)
    if pay < EXACT.multiply(low.value, Decimal(least_months)):
        return [greatest(total(pieces), low * span.months(least_months))]
    if pay > EXACT.multiply(high.value, Decimal(most_months)):
        return [at_most(total(pieces), high * span.months(most_months))]
    return pieces


def _value(rate: Quantity) -> Decimal:
    return rate.value


def leave_pay_for(hearing: Hearing, rate: Quantity, start: date, last_day: date, path: str) -> Quantity:
    """Pay at one monthly rate for a leave or stoppage from `start` to `last_day`, parts of months by D-42."""
    return total(
        pay_for(
            lambda: LEAVE[hearing.reading("D-42")], lambda part: rate, start, last_day, path, calendar=hearing.calendar
        )
    )


Piece = tuple[date, date, Quantity]


def same_rates(pieces: list[Piece]) -> list[Piece]:
    """Neighbouring pieces at one rate as one: a change that does not touch the rate cuts nothing."""
    joined: list[Piece] = []
    for first, last, rate in pieces:
        if joined and joined[-1][2].value == rate.value:
            joined[-1] = (joined[-1][0], last, joined[-1][2])
        else:
            joined.append((first, last, rate))
    return joined


def _found_days(rule: Callable[[], PartRule], stray: list[Stretch], rate_of: RateOf, days: Quantity) -> Quantity:
    """Stray days as counted by the court; over several parts of months together they are not capped at one month."""
    rate = rate_of(Part(stray[0].first, stray[0].last, False))
    if len(stray) > 1:
        return rate * days / paid_days_a_month(stray[0].first)
    return rule()(rate, stray[0], days)


def pay_periods(start: date, last_day: date) -> list[Part]:
    """The months of a span: from day to day where it runs exactly whole months, else the calendar months it touches."""
    if _is_whole_periods(start, last_day):
        return months_from(start, last_day)
    return list(calendar_parts(start, last_day))


def _is_whole_periods(start: date, last_day: date) -> bool:
    """Exactly whole months from day to day, with no day clamped."""
    span = elapsed(start, last_day)
    return span.days == 0 and add_months(start, span.all_months).day == start.day


def months_from(start: date, last_day: date) -> list[Part]:
    """The pay periods of a span of whole months from day to day."""
    span = elapsed(start, last_day)
    starts = [add_months(start, month) for month in range(span.all_months + 1)]
    return [Part(first, following - ONE_DAY, True) for first, following in pairwise(starts)]


def whole_months(parts: list[Part], rate_of: RateOf, paths: tuple[str, ...], rule: str = "R-WAGE-04") -> list[Quantity]:
    """Whole months or pay periods at their rates."""
    return [
        rate * Stretch(run[0].first, run[-1].last, paths, rule=rule).months(len(run))
        for rate, run in at_equal_rates(parts, rate_of)
    ]
