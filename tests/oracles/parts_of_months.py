"""What the rules say of wages for a span (R-WAGE-04 and D-36 as corrected): the bounds that every reckoning of its broken months must keep.

- A whole number of months from day to day with one wage is months × wage.
- A day more never earns less: the pay lies between the whole months that fit into the span and those that hold it.
- Inside one calendar month: wage ÷ 21.75 × paid days, at most the wage.
Where a span crosses the end of a month and is no whole number of months, the rules leave open how the two rules meet: the bounds hold.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.own_calendar import calendar_parts, exactly_months, month_end, paid_days, whole_months
from tests.oracles.own_money import MONTH_DAYS

Bounds = tuple[Fraction, Fraction]


def by_calendar(wage: Fraction, first: date, last: date) -> Fraction:
    """Cut at the ends of months: a whole one its wage, a part its paid days, at most the wage."""
    total = Fraction(0)
    for start, end in calendar_parts(first, last):
        whole = start.day == 1 and end == month_end(start)
        total += wage if whole else min(wage, wage * paid_days(start, end) / MONTH_DAYS)
    return total


def of_span(wage: Fraction, first: date, last: date) -> Bounds:
    months = whole_months(first, last)
    if exactly_months(first, last):
        return months * wage, months * wage
    plain = by_calendar(wage, first, last)
    if first.replace(day=1) == last.replace(day=1):
        return plain, plain
    low, high = months * wage, (months + 1) * wage
    kept = min(max(plain, low), high)
    return (kept, kept) if kept == plain else (low, high)
