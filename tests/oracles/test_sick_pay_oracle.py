"""Sick pay (R-LEAVE-03, D-42): the agreed sum, the floor of 80 % of the minimum wage, Shanghai's scale by years of service.

Parts of months: a span of exactly whole months is these, other spans are cut at the ends of calendar months, paid days ÷ 21.75, and
never bring less than the whole months they hold nor more than one beyond (R-WAGE-04 as corrected).
Latitude: R-LEAVE-03 counts neither rest days nor holidays inside a Shanghai leave, R-WAGE-04 counts holidays as paid days; both pass.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import (
    ONE,
    STATUTORY,
    add_months,
    calendar_parts,
    days,
    exactly_months,
    is_workday,
    month_end,
    paid_days,
    whole_months,
)
from tests.oracles.own_money import MONTH_DAYS

SCALE = ((8, Fraction(1)), (6, Fraction(9, 10)), (4, Fraction(8, 10)), (2, Fraction(7, 10)), (0, Fraction(6, 10)))


def draw(choose: Draw) -> Facts:
    region = choose.pick(["610100", "110000", "320100", "310000", "440300"])
    hired = choose.day(date(2010, 1, 1), date(2024, 12, 31))
    rows, free = [], max(hired, date(2018, 1, 1))
    for _ in range(choose.number(1, 2)):
        start = choose.day(free, min(add_months(free, 24), date(2026, 5, 31)))
        end = choose.day(start, min(add_months(start, 6) - ONE, date(2026, 6, 30)))
        row = {"start": str(start), "end": str(end)}
        if choose.maybe(4):
            row["monthly"] = choose.yuan(1000, 6000)
        if choose.maybe(4):
            row["paid"] = choose.yuan(100, 3000)
        rows.append(row)
        free = add_months(end, 7)
        if free > date(2026, 5, 1):
            break
    return {
        "region": region,
        "as_of": str(AS_OF),
        "employment": {"start": str(hired), "last_day": "2026-06-30"},
        "pay": {"monthly": choose.yuan(2000, 15000)},
        "given": {"minimum_wage": choose.yuan(2000, 2800)},
        "sick_leave": rows,
    }


def expected(facts: Facts) -> Answer:
    low = high = Fraction(0)
    for leave in facts["sick_leave"]:
        first, last = date.fromisoformat(leave["start"]), date.fromisoformat(leave["end"])
        paid = Fraction(leave.get("paid", "0"))
        rate = _rate(facts, leave)
        counts = [paid_days]
        if facts["region"] == "310000":
            counts.append(lambda a, b: sum(is_workday(day) and day not in STATUTORY for day in days(a, b)))
        sums = [of_leave(rate, first, last, count) for count in counts]
        low, high = low + max(Fraction(0), min(sums) - paid), high + max(Fraction(0), max(sums) - paid)
    return {"amount": (low, high)}


def _rate(facts: Facts, leave: Facts) -> Fraction:
    wage, minimum = Fraction(facts["pay"]["monthly"]), Fraction(facts["given"]["minimum_wage"])
    floor = minimum * Fraction(8, 10)
    agreed = Fraction(leave.get("monthly", "0"))
    if facts["region"] == "310000":
        hired, first = date.fromisoformat(facts["employment"]["start"]), date.fromisoformat(leave["start"])
        years = whole_months(hired, first - ONE) // 12 if first > hired else 0
        share = next(share for least, share in SCALE if years >= least)
        return max(agreed, max(wage, minimum) * share, floor)
    if facts["region"] == "440300":  # Shenzhen: 60 % of the own normal-hours wage, and 80 % of the minimum
        return max(agreed, wage * Fraction(6, 10), floor)
    return max(agreed, floor)


def of_leave(rate: Fraction, first: date, last: date, count=paid_days) -> Fraction:
    months = whole_months(first, last)
    if exactly_months(first, last):
        return months * rate
    total = Fraction(0)
    for start, end in calendar_parts(first, last):
        whole = start.day == 1 and end == month_end(start)
        total += rate if whole else min(rate, rate * count(start, end) / MONTH_DAYS)
    return min(max(total, months * rate), (months + 1) * rate)


def test_sick_pay(search: Search) -> None:
    search.disagreement("sick pay", draw, expected, lambda facts: claim(facts, "sick_pay"))
