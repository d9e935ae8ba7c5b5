"""Comprehensive hours (R-OT-02, R-TIME-04): what exceeds the statutory hours of the cycle at 150 %, hours on holidays at 300 %."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim, less_paid
from tests.oracles.own_calendar import ONE, add_months
from tests.oracles.own_money import MONTH_HOURS

LENGTH = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
# Hours of a month by the working days of the notices: 20.83 × 8 to 2024, 20.67 × 8 from 2025; the year 250 and 248 days of eight hours.
UNTIL_2024 = {
    "month": Fraction("166.64"),
    "quarter": Fraction(500),
    "half_year": Fraction(1000),
    "year": Fraction(2000),
}
FROM_2025 = {"month": Fraction("165.36"), "quarter": Fraction(496), "half_year": Fraction(992), "year": Fraction(1984)}


def draw(choose: Draw) -> Facts:
    cycle = choose.pick(["month", "quarter", "half_year", "year"])
    length = LENGTH[cycle]
    start = add_months(date(2020, 1, 1), choose.below(60 // length) * length)
    if cycle in ("half_year", "year") and choose.maybe(4):
        start = date(2024, choose.pick([4, 7, 10]), 1)  # a cycle over the turn of 2025
    rows = []
    for _ in range(choose.number(1, 3)):
        end = add_months(start, length) - ONE
        if end > date(2026, 6, 30):
            break
        usual = int(FROM_2025[cycle])
        hours = choose.number(usual - 30, usual + 160)
        row: Facts = {"start": str(start), "end": str(end), "hours": f"{hours}.{choose.pick(['0', '5'])}"}
        if choose.maybe():
            row["holiday_hours"] = str(choose.number(1, 24))
        if choose.maybe(4):
            row["paid"] = choose.yuan(100, 2000)
        if choose.maybe(5):
            row["base"] = choose.yuan(3000, 9000)
        rows.append(row)
        start = end + ONE
    return {
        "region": "610100",
        "as_of": str(AS_OF),
        "employment": {
            "start": "2019-01-01",
            "last_day": "2026-06-30",
            "hours_system": "comprehensive",
            "hours_system_approved": True,
            "hour_cycle": cycle,
        },
        "pay": {"monthly": choose.yuan(3000, 20000)},
        "hour_cycles": rows,
    }


def expected(facts: Facts) -> Answer:
    """One item (R-CONV-06); each cycle is a debt of its own, as for overtime."""
    return {"amount": less_paid([(_due(row, facts), Fraction(row.get("paid", "0"))) for row in facts["hour_cycles"]])}


def _due(row: Facts, facts: Facts) -> Fraction:
    hourly = Fraction(row.get("base", facts["pay"]["monthly"])) / MONTH_HOURS
    on_holidays = Fraction(row.get("holiday_hours", "0"))
    excess = Fraction(row["hours"]) - on_holidays - _statutory(row, facts["employment"]["hour_cycle"])
    return hourly * (3 * on_holidays + Fraction(3, 2) * max(Fraction(0), excess))


def _statutory(row: Facts, cycle: str) -> Fraction:
    """The average hours; a cycle over 2025-01-01 is split by days."""
    first, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"]) + ONE
    turn = min(max(date(2025, 1, 1), first), end)
    before = Fraction((turn - first).days, (end - first).days)
    return before * UNTIL_2024[cycle] + (1 - before) * FROM_2025[cycle]


def test_comprehensive_hours(search: Search) -> None:
    search.disagreement("comprehensive hours", draw, expected, lambda facts: claim(facts, "overtime_pay"))


# --- the principle itself: no figure, only order ---


def test_an_hour_more_never_earns_less(search: Search) -> None:
    """In every cycle in turn, whatever was paid for it or for the others."""

    def found(facts: Facts) -> Answer:
        now = claim(facts, "overtime_pay")["amount"]
        return {str(n): _amount_with(facts, n) >= now for n in range(len(facts["hour_cycles"]))}

    search.disagreement(
        "an hour more", draw, lambda facts: {str(n): True for n in range(len(facts["hour_cycles"]))}, found
    )


def _amount_with(facts: Facts, n: int) -> Decimal:
    cycles = [dict(cycle) for cycle in facts["hour_cycles"]]
    cycles[n]["hours"] = str(Decimal(cycles[n]["hours"]) + 1)
    amount = claim({**facts, "hour_cycles": cycles}, "overtime_pay")["amount"]
    assert isinstance(amount, Decimal)
    return amount
