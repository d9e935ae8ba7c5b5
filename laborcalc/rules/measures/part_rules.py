"""Ways to count a part of a month 不足整月的折算方法: what days at one monthly rate bring, by each option of a reading.

How the parts of a time are put together, so that they come to its whole months, is in `part_month`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_YUAN, count, law
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import elapsed, month_end, weekdays
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, greatest
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, MONTH, ONE
from laborcalc.law.workdays import PUBLISHED, Calendar
from laborcalc.rules.measures.average import paid_days_a_month

HALF = law("0.5", ONE, Text("半个月", "half a month"))
THIRTY = law(30, DAYS_PER_MONTH, Text("每月三十天", "thirty days a month"))
PAID_DAYS = Text("计薪日", "paid days")
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
    days = days or part.days(part.paid(), PAID_DAYS, _PAID_HOW)
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


def less_leave(option: str, rate: Quantity, month: Stretch, leave: Quantity) -> Quantity:
    """The wage of a whole month with unpaid days of leave in it, by an option of D-31."""
    if option in ("calendar_days", "thirtieths"):
        held = month.days(month.length(), _DAYS)
    elif option == "scheduled_workdays":
        held = month.days(weekdays(month.first, month.last), _WEEKDAYS)
    else:
        held = month.days(month.paid(), _OF_MONTH, _PAID_HOW)
    return _at_most_a_month(rate, WAGES[option](rate, month, held - leave))
