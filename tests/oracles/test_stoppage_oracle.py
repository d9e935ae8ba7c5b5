"""Stoppage (R-LEAVE-07, D-10): the first month at the full wage, then 70 % of the minimum wage in Beijing, 80 % in Guangdong and Jiangsu;
with work at least the minimum wage, or what was newly agreed.

Latitude: a stoppage that begins on 29 to 31 may step its later months from its own first day or from the first day after the first
month (R-CONV-02 names probation alone); parts of months keep the bounds of `parts_of_months`.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, whole_months
from tests.oracles.parts_of_months import of_span

SHARE = {"110000": Fraction(7, 10), "440100": Fraction(8, 10), "320100": Fraction(8, 10)}


def draw(choose: Draw) -> Facts:
    start = choose.day(date(2018, 1, 1), date(2025, 6, 30))
    row: Facts = {"start": str(start), "end": str(choose.day(start, add_months(start, choose.pick([1, 2, 4, 10]))))}
    if choose.maybe(4):
        row["work_done"] = True
        if choose.maybe():
            row["monthly"] = choose.yuan(1500, 4000)
    if choose.maybe(5):
        row["genuine"] = False
    if choose.maybe(3):
        row["paid"] = choose.yuan(100, 9000)
    return {
        "region": choose.pick(list(SHARE)),
        "as_of": str(AS_OF),
        "employment": {"start": "2016-01-01", "last_day": "2026-06-30"},
        "pay": {"monthly": choose.yuan(3000, 20000)},
        "given": {"minimum_wage": choose.yuan(2000, 2800)},
        "stoppages": [row],
    }


def expected(facts: Facts) -> Answer:
    (row,) = facts["stoppages"]
    first, last = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
    wage, minimum = Fraction(facts["pay"]["monthly"]), Fraction(facts["given"]["minimum_wage"])
    if row.get("genuine") is False:
        bounds = of_span(wage, first, last)
    else:
        rate = (
            max(minimum, Fraction(row.get("monthly", "0")))
            if row.get("work_done")
            else minimum * SHARE[facts["region"]]
        )
        bounds = _in_two(wage, rate, first, last)
    paid = Fraction(row.get("paid", "0"))
    return {"amount": tuple(max(Fraction(0), sum_ - paid) for sum_ in bounds)}


def _in_two(wage: Fraction, rate: Fraction, first: date, last: date) -> tuple[Fraction, Fraction]:
    after = add_months(first, 1)
    if last < after:
        return of_span(wage, first, last)
    low, high = of_span(rate, after, last)
    if first.day > 28:
        months = whole_months(first, last) - 1
        exact = add_months(first, months + 1) == last + ONE
        low, high = min(low, months * rate), max(high, (months if exact else months + 1) * rate)
    return wage + low, wage + high


def test_stoppage(search: Search) -> None:
    search.disagreement("stoppage", draw, expected, lambda facts: claim(facts, "stoppage_pay"))
