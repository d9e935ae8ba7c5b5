"""Wages for a part of a month 不足整月的折算 (R-WAGE-04, D-31, D-42): forward by 21.75 unless a reading says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc._average import paid_days_a_month
from laborcalc.law.workdays import paid_days
from laborcalc.months import Part, add_months, calendar_parts, elapsed, month_end, weekdays
from laborcalc.text import Message, Text
from laborcalc.trace import DAY, DAYS_PER_MONTH, MONTH, ONE, YUAN, Quantity, count, fact, greatest, law, least

if TYPE_CHECKING:
    from laborcalc.hearing import Hearing

ONE_MONTH = law(1, MONTH, Text("一个月", "one month"))
HALF = law("0.5", ONE, Text("半个月", "half a month"), rule="D-31")
THIRTY = law(30, DAYS_PER_MONTH, Text("每月三十天", "thirty days a month"), rule="D-31")
_ZERO = law(0, YUAN, Text("零", "nothing"))
_PAID = Text("计薪日", "paid days")
_PAID_HOW = Text("{first}至{last}的工作日与法定节假日", "workdays and statutory holidays from {first} to {last}")
_UNPAID = Text("未工作的计薪日", "paid days not worked")
_WEEKDAYS = Text("周一至周五的天数", "Mondays to Fridays")
_DAYS = Text("日历天数", "calendar days")
_SPAN = Text("{first}至{last}", "{first} to {last}")
_OF_MONTH = Text("当月应出勤天数", "scheduled days of the month")
_MONTH_DAYS = Text("当月天数", "days of the month")
_FULL_MONTHS = Text("整月数", "whole months")


def _counted(days: int, name: Text, part: Part, how: Text = _SPAN) -> Quantity:
    return count(days, DAY, name, Message("DAYS", how, first=part.first, last=part.last), rule="R-WAGE-04")


def _whole_month_of(part: Part) -> Part:
    return Part(part.first.replace(day=1), month_end(part.first), True)


def _forward(wage: Quantity, part: Part, days: Quantity | None) -> Quantity:
    days = days or _counted(paid_days(part.first, part.last), _PAID, part, _PAID_HOW)
    pay = wage * days / paid_days_a_month(part.first)
    full = wage * ONE_MONTH
    return least(pay, full) if pay > full else pay


def _backward(wage: Quantity, part: Part, days: Quantity | None) -> Quantity:
    month = _whole_month_of(part)
    if days is not None:
        unpaid = (
            count(
                paid_days(month.first, month.last),
                DAY,
                _OF_MONTH,
                Message("DAYS", _SPAN, first=month.first, last=month.last),
            )
            - days
        )
    else:
        missing = paid_days(month.first, month.last) - paid_days(part.first, part.last)
        unpaid = _counted(missing, _UNPAID, month)
    pay = wage * ONE_MONTH - wage * unpaid / paid_days_a_month(part.first)
    return greatest(pay, _ZERO) if pay < _ZERO else pay


def _scheduled(wage: Quantity, part: Part, days: Quantity | None) -> Quantity:
    month = _whole_month_of(part)
    days = days or _counted(weekdays(part.first, part.last), _WEEKDAYS, part)
    return wage * ONE_MONTH * days / _counted(weekdays(month.first, month.last), _OF_MONTH, month)


def _calendar(wage: Quantity, part: Part, days: Quantity | None) -> Quantity:
    month = _whole_month_of(part)
    days = days or _counted((part.last - part.first).days + 1, _DAYS, part)
    return wage * ONE_MONTH * days / _counted(month.last.day, _MONTH_DAYS, month)


def _thirtieths(wage: Quantity, part: Part, days: Quantity | None) -> Quantity:
    return wage * (days or _counted((part.last - part.first).days + 1, _DAYS, part)) / THIRTY


def _half(wage: Quantity, part: Part, days: Quantity | None) -> Quantity:
    return wage * ONE_MONTH * HALF


METHODS: dict[str, Callable[[Quantity, Part, Quantity | None], Quantity]] = {
    "forward_21_75": _forward,
    "workdays_21_75": _forward,
    "backward_21_75": _backward,
    "scheduled_workdays": _scheduled,
    "calendar_days": _calendar,
    "thirtieths": _thirtieths,
    "half_month": _half,
}


def wages_for(
    hearing: Hearing,
    wage_of: Callable[[date], Quantity],
    start: date,
    last_day: date,
    found: tuple[Decimal, str] | None = None,
    reading: str = "D-31",
) -> list[Quantity]:
    """Wages from `start` to `last_day`, both counted: whole calendar months at the wage, parts of months by the reading.

    A span that runs exactly whole months from day to day (25th to 24th) is that many pay periods. `found` are paid days
    as a court counted them, with the path of the fact: they replace the count of the parts of months.
    """
    parts = list(calendar_parts(start, last_day))
    broken = [part for part in parts if not part.whole]
    if broken and found is None and _whole_periods(start, last_day):
        months = elapsed(start, last_day)
        return [wage_of(start) * _months(months.years * 12 + months.months, start, last_day)]
    pieces = _whole_months([part for part in parts if part.whole], wage_of)
    if found is not None:
        return [*pieces, *_found_days(hearing, broken or parts[-1:], wage_of, found, reading)]
    for part in broken:
        pieces.append(METHODS[hearing.reading(reading)](wage_of(part.first), part, None))
    return pieces


def _found_days(
    hearing: Hearing, broken: list[Part], wage_of: Callable[[date], Quantity], found: tuple[Decimal, str], reading: str
) -> list[Quantity]:
    """Stray days as counted by the court; over several parts of months together they are not capped at one month."""
    days = fact(found[0], DAY, found[1], _PAID)
    wage = wage_of(broken[0].first)
    if len(broken) > 1:
        return [wage * days / paid_days_a_month(broken[0].first)]
    return [METHODS[hearing.reading(reading)](wage, broken[0], days)]


def _whole_periods(start: date, last_day: date) -> bool:
    """Exactly whole months from day to day, neither clamped nor a calendar month."""
    span = elapsed(start, last_day)
    return span.days == 0 and add_months(start, span.years * 12 + span.months).day == start.day


def _whole_months(parts: list[Part], wage_of: Callable[[date], Quantity]) -> list[Quantity]:
    """Whole months; runs of the same wage are one product."""
    runs: list[tuple[Quantity, list[Part]]] = []
    for part in parts:
        wage = wage_of(part.first)
        if runs and runs[-1][0].args == wage.args and runs[-1][0].value == wage.value:
            runs[-1][1].append(part)
        else:
            runs.append((wage, [part]))
    return [wage * _months(len(run), run[0].first, run[-1].last) for wage, run in runs]


def _months(number: int, first: date, last: date) -> Quantity:
    return count(number, MONTH, _FULL_MONTHS, Message("MONTHS", _SPAN, first=first, last=last), rule="R-WAGE-04")
