"""Unpaid wages (R-WAGE-03, -04): entries with their sums, parts of months, what was paid; each entry its own item, never netted."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import add_months, month_end
from tests.oracles.own_money import rounded
from tests.oracles.parts_of_months import of_span


def draw(choose: Draw) -> Facts:
    first = choose.day(date(2017, 1, 1), date(2024, 12, 31))
    entries = []
    for _ in range(choose.number(1, 3)):
        last = (
            choose.day(first, add_months(first, choose.pick([0, 1, 2, 4])))
            if choose.maybe()
            else first + timedelta(choose.number(0, 70))
        )
        entry: Facts = {"start": str(first), "end": str(last)}
        if choose.maybe(3):
            entry["paid"] = choose.yuan(100, 9000)
        if choose.maybe(4):
            entry["base"] = choose.yuan(3000, 20000)
        if choose.maybe(8):
            entry = {"item": "commission", "due": choose.yuan(100, 9000), "paid": choose.yuan(100, 9000)}
        entries.append(entry)
        first = last + timedelta(choose.number(20, 90))
    return {
        "region": choose.pick(["610100", "110000", "440300"]),
        "as_of": str(AS_OF),
        "employment": {"start": "2016-01-01", "last_day": "2026-06-30"},
        "pay": {"monthly": choose.yuan(3000, 20000)},
        "arrears": entries,
    }


def expected(facts: Facts) -> Answer:
    low = high = Fraction(0)
    for entry in facts["arrears"]:
        paid = Fraction(entry.get("paid", "0"))
        if "due" in entry:
            bounds = (Fraction(entry["due"]),) * 2
        else:
            wage = Fraction(entry.get("base", facts["pay"]["monthly"]))
            bounds = of_span(wage, date.fromisoformat(entry["start"]), date.fromisoformat(entry["end"]))
        low += rounded(max(Fraction(0), bounds[0] - paid))
        high += rounded(max(Fraction(0), bounds[1] - paid))
    return {"amount": (low, high)}


def test_unpaid_wages(search: Search) -> None:
    search.disagreement("unpaid wages", draw, expected, lambda facts: claim(facts, "unpaid_wages"))


# --- the principle itself: no figure, only order ---


def draw_a_day_more(choose: Draw) -> Facts:
    first = choose.day(date(2018, 1, 1), date(2024, 12, 31))
    last = add_months(first, choose.number(0, 3)) + timedelta(choose.number(0, 40) - 3)
    last = max(first, last)
    return {
        "region": "610100",
        "as_of": str(AS_OF),
        "employment": {"start": "2016-01-01", "last_day": "2026-06-30"},
        "pay": {"monthly": choose.yuan(3000, 20000)},
        "arrears": [{"start": str(first), "end": str(last)}],
    }


def _days_of(facts: Facts) -> tuple[date, date]:
    (entry,) = facts["arrears"]
    return date.fromisoformat(entry["start"]), date.fromisoformat(entry["end"])


def _amount(facts: Facts, first: date, last: date) -> Fraction:
    changed = {**facts, "arrears": [{"start": str(first), "end": str(last)}]}
    return Fraction(claim(changed, "unpaid_wages")["amount"])


def test_a_day_more_never_earns_less(search: Search) -> None:
    def found(facts: Facts) -> Answer:
        first, last = _days_of(facts)
        now = _amount(facts, first, last)
        later, earlier = _amount(facts, first, last + timedelta(1)), _amount(facts, first - timedelta(1), last)
        return {"a day later": later >= now, "a day earlier": earlier >= now}

    search.disagreement(
        "a day more", draw_a_day_more, lambda facts: {"a day later": True, "a day earlier": True}, found
    )


def test_written_in_two_at_a_month_end_it_is_the_same(search: Search) -> None:
    """But for the fen by which two rounded entries may differ from one."""

    def found(facts: Facts) -> Answer:
        first, last = _days_of(facts)
        cut = month_end(first)
        if cut >= last:
            return {"apart": True}
        parts = [{"start": str(first), "end": str(cut)}, {"start": str(cut + timedelta(1)), "end": str(last)}]
        apart = Fraction(claim({**facts, "arrears": parts}, "unpaid_wages")["amount"])
        return {"apart": abs(apart - _amount(facts, first, last)) <= Fraction(1, 100)}

    search.disagreement("in two", draw_a_day_more, lambda facts: {"apart": True}, found)
