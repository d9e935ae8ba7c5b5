"""Wages for the time of an undone dismissal (R-COMP-16, JI2 18, D-15, D-39): the normal wage from the dismissal to the day before the
return, in Shanghai less what was earned elsewhere; parts of months as for unpaid wages.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months
from tests.oracles.parts_of_months import of_span


def draw(choose: Draw) -> Facts:
    start = choose.day(date(2019, 1, 1), date(2025, 6, 30))
    end = choose.day(start, add_months(start, choose.pick([1, 2, 6, 16])))
    if choose.maybe():
        end = add_months(start, choose.number(1, 16)) - ONE
    gap: Facts = {"start": str(start), "end": str(end)}
    if choose.maybe(3):
        gap["monthly"] = choose.yuan(3000, 20000)
    if choose.maybe(3):
        gap["paid"] = choose.yuan(100, 9000)
    if choose.maybe(3):
        gap["earned_elsewhere"] = choose.yuan(100, 9000)
    return {
        "region": choose.pick(["610100", "110000", "440300", "310000"]),
        "as_of": str(AS_OF),
        "employment": {"start": "2016-01-01"},
        "pay": {"monthly": choose.yuan(3000, 20000)},
        "disputes": [gap],
    }


def expected(facts: Facts) -> Answer:
    (gap,) = facts["disputes"]
    wage = Fraction(gap.get("monthly", facts["pay"]["monthly"]))
    off = Fraction(gap.get("paid", "0"))
    if facts["region"] == "310000":
        off += Fraction(gap.get("earned_elsewhere", "0"))
    bounds = of_span(wage, date.fromisoformat(gap["start"]), date.fromisoformat(gap["end"]))
    return {"amount": tuple(max(Fraction(0), sum_ - off) for sum_ in bounds)}


def test_gap_wages(search: Search) -> None:
    search.disagreement("gap wages", draw, expected, lambda facts: claim(facts, "wages_during_dispute"))
