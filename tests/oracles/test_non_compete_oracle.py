"""Non-compete pay (R-COMP-23, D-20, D-38): the share of the average in four places and its floor, months by the corresponding day,
the rest in weekdays ÷ 21.75, the employer's release with three months more.

Latitude: the rest counts plain weekdays or those of the second wage (exchanged days moved), the rules name neither; and of the two
decisions behind the rule the Shenzhen one cut at the ends of calendar months, the Beijing one fits both: between the two ways all pass.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import (
    ONE,
    add_months,
    calendar_parts,
    days_of_double_wages,
    exactly_months,
    month_end,
    weekdays,
    whole_months,
)
from tests.oracles.own_money import MONTH_DAYS

SHARE = {"610100": Fraction(3, 10), "110000": Fraction(3, 10), "320100": Fraction(1, 3), "440300": Fraction(1, 2)}


def draw(choose: Draw) -> Facts:
    start = choose.day(date(2021, 1, 1), date(2024, 10, 31))
    end = choose.day(start, add_months(start, 24) - ONE)
    if choose.maybe():
        end = add_months(start, choose.number(1, 24)) - ONE
    duty: Facts = {"start": str(start), "end": str(end)}
    if choose.maybe():
        duty["agreed_monthly"] = choose.yuan(1000, 9000)
    if choose.maybe() and end > start:  # not on the last day, when the duty ends by itself
        duty["released_by_employer_on"] = str(choose.day(start - 20 * ONE, end - ONE))
    if choose.maybe(4):
        duty["extra_three_months_claimed"] = False
    if choose.maybe(4):
        duty["paid"] = choose.yuan(100, 9000)
    return {
        "region": choose.pick(list(SHARE)),
        "as_of": str(AS_OF),
        "employment": {"start": "2016-01-01", "last_day": str(start - ONE)},
        "pay": {"average_12_months": choose.yuan(3000, 40000)},
        "given": {"minimum_wage": choose.yuan(2000, 2800)},
        "non_compete": duty,
    }


def expected(facts: Facts) -> Answer:
    duty, region = facts["non_compete"], facts["region"]
    share = Fraction(facts["pay"]["average_12_months"]) * SHARE[region]
    least = max(share, Fraction(facts["given"]["minimum_wage"]))
    agreed = Fraction(duty.get("agreed_monthly", "0"))
    raised = bool(agreed) and region in ("440300", "320100")  # the share also where less was agreed
    rates = {max(agreed, share), max(agreed, least)} if raised else {agreed or least}
    sums = [sum_ for rate in rates for sum_ in _owed(duty, rate)]
    return {"amount": (min(sums), max(sums))}


def _owed(duty: Facts, rate: Fraction) -> list[Fraction]:
    first, last = date.fromisoformat(duty["start"]), date.fromisoformat(duty["end"])
    extra = Fraction(0)
    if "released_by_employer_on" in duty:  # the day of release is paid
        last = min(last, date.fromisoformat(duty["released_by_employer_on"]))
        extra = 3 * rate if duty.get("extra_three_months_claimed", True) else extra
    paid = Fraction(duty.get("paid", "0"))
    if last < first:
        return [max(Fraction(0), extra - paid)]
    months = whole_months(first, last)
    rest = add_months(first, months), last
    sums = [
        months * rate + min(rate, rate * count / MONTH_DAYS)
        for count in (weekdays(*rest), *days_of_double_wages(*rest))
    ]
    if not exactly_months(first, last):
        calendar = (_by_calendar(first, last, rate, which) for which in range(3))
        sums += [min(max(sum_, months * rate), (months + 1) * rate) for sum_ in calendar]
    return [max(Fraction(0), sum_ + extra - paid) for sum_ in sums]


def _by_calendar(first: date, last: date, rate: Fraction, which: int) -> Fraction:
    total = Fraction(0)
    for start, end in calendar_parts(first, last):
        count = (weekdays(start, end), *days_of_double_wages(start, end))[which]
        total += rate if start.day == 1 and end == month_end(start) else min(rate, rate * count / MONTH_DAYS)
    return total


def test_non_compete(search: Search) -> None:
    search.disagreement("non-compete", draw, expected, lambda facts: claim(facts, "non_compete_compensation"))
