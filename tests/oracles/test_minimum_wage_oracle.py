"""Shortfall below the minimum wage (R-WAGE-05, D-21): month by month, what counts in six places, the hourly minimum of part-time work."""

from __future__ import annotations

from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim

# What each place takes out besides overtime, allowances and benefits.
BESIDES = {
    "610100": (),
    "110000": ("insurance", "fund"),
    "310000": ("insurance", "fund", "subsidies"),
    "320100": ("fund",),
    "330100": (),
    "440300": (),
}
ALWAYS = ("overtime", "allowances", "benefits")


def draw(choose: Draw) -> Facts:
    region = choose.pick(list(BESIDES))
    hourly = choose.maybe(5)
    months = sorted({choose.number(1, 24) for _ in range(choose.number(1, 5))})
    slips = [_slip(choose, f"{2024 + (m - 1) // 12}-{(m - 1) % 12 + 1:02}", hourly) for m in months]
    least = choose.yuan(1800, 2600)
    minimum: Facts = {"minimum_wage": least}
    if choose.maybe(3) and not hourly:
        raised = f"2025-{choose.number(1, 12):02}-01"
        minimum = {
            "minimum_wages": [
                {"start": "2024-01-01", "monthly": least},
                {"start": raised, "monthly": choose.yuan(2000, 2800)},
            ]
        }
    if hourly:
        minimum["hourly_minimum_wage"] = f"{choose.number(15, 27)}.{choose.pick(['5', '0'])}"
    return {
        "region": region,
        "as_of": str(AS_OF),
        "employment": {"start": "2023-01-01", "last_day": "2026-06-30", "kind": "part_time" if hourly else "full_time"},
        "pay": {"payslips": slips},
        "given": minimum,
    }


def _slip(choose: Draw, month: str, hourly: bool) -> Facts:
    slip: Facts = {"month": month}
    parts = {
        name: choose.number(0, 6) * 50
        for name in ("overtime", "allowances", "benefits", "subsidies", "insurance", "fund")
    }
    slip |= {name: str(sum_) for name, sum_ in parts.items() if sum_ and choose.maybe()}
    due = sum(int(slip.get(name, "0")) for name in parts) + choose.number(0, 30) * 100
    slip["due"] = f"{due}.{choose.number(1, 99):02}" if choose.maybe(3) else str(due)
    if hourly:
        slip["hours"] = str(choose.number(10, 90))
    elif choose.maybe(6):
        slip["normal_labour"] = False
    return slip


def expected(facts: Facts) -> Answer:
    return {"amount": sum((_shortfall(slip, facts) for slip in facts["pay"]["payslips"]), Fraction(0))}


def _shortfall(slip: Facts, facts: Facts) -> Fraction:
    if not slip.get("normal_labour", True):
        return Fraction(0)
    out = sum(Fraction(slip.get(name, "0")) for name in (*ALWAYS, *BESIDES[facts["region"]]))
    return max(Fraction(0), _minimum(slip, facts["given"]) - (Fraction(slip["due"]) - out))


def _minimum(slip: Facts, given: Facts) -> Fraction:
    if "hourly_minimum_wage" in given:
        return Fraction(given["hourly_minimum_wage"]) * Fraction(slip["hours"])
    if "minimum_wages" in given:
        return Fraction(
            [step["monthly"] for step in given["minimum_wages"] if step["start"] <= slip["month"] + "-01"][-1]
        )
    return Fraction(given["minimum_wage"])


def test_minimum_wage_shortfall(search: Search) -> None:
    search.disagreement("minimum wage", draw, expected, lambda facts: claim(facts, "minimum_wage_shortfall"))
