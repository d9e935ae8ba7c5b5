"""Damages for a probation that is too long (R-WAGE-06, LCL 19, 83): months of the excess stepped from the first day of the probation
(R-CONV-02, corrections of 2026-11-30), the rest in weekdays ÷ 21.75, never more than one month's wage.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, weekdays, whole_months
from tests.oracles.own_money import MONTH_DAYS


def draw(choose: Draw) -> Facts:
    start = choose.day(date(2018, 1, 1), date(2025, 6, 30))
    contract: Facts = {"start": str(start), "probation_months": str(choose.number(1, 12))}
    sort = choose.pick(["fixed_term", "fixed_term", "fixed_term", "open_ended", "task"])
    if sort == "fixed_term":
        months = choose.pick([12, 1, 2, 3, 6, 11, 13, 24, 35, 36, 60])
        end = add_months(start, months) - ONE
        contract["end"] = str(add_months(end, 0) if choose.maybe() else choose.day(end - 2 * ONE, end + 2 * ONE))
    else:
        contract["kind"] = sort
        if sort == "task":
            contract["end"] = str(add_months(start, 24) - ONE)
    employment = {"start": str(start)}
    if choose.maybe():
        until = min(date.fromisoformat(contract.get("end", str(AS_OF))), AS_OF)
        employment["last_day"] = str(choose.day(start, min(add_months(start, 14), until)))
    return {
        "region": choose.pick(["610100", "110000", "440300"]),
        "as_of": str(AS_OF),
        "employment": employment,
        "contracts": [contract],
        "pay": {"monthly": choose.yuan(3000, 20000)},
    }


def lawful_months(contract: Facts) -> int:
    if contract.get("kind") == "task":
        return 0
    if contract.get("kind") == "open_ended":
        return 6
    term = whole_months(date.fromisoformat(contract["start"]), date.fromisoformat(contract["end"]))
    return 0 if term < 3 else 1 if term < 12 else 2 if term < 36 else 6


def expected(facts: Facts) -> Answer:
    """To the end of the agreed probation or of the work. Where the contract ends before its probation the rules leave open whether what
    was served after it counts (LCL 19(4) puts the probation inside the term): a range.
    """
    (contract,) = facts["contracts"]
    start = date.fromisoformat(contract["start"])
    last = min(
        add_months(start, int(contract["probation_months"])) - ONE,
        date.fromisoformat(facts["employment"].get("last_day", str(AS_OF))),
    )
    within = min(last, date.fromisoformat(contract.get("end", str(AS_OF))))
    wage, lawful = Fraction(facts["pay"]["monthly"]), lawful_months(contract)
    return {"amount": (_excess(start, lawful, within, wage), _excess(start, lawful, last, wage))}


def _excess(start: date, lawful: int, last: date, wage: Fraction) -> Fraction:
    if add_months(start, lawful) > last:
        return Fraction(0)
    served = whole_months(start, last)
    rest = weekdays(add_months(start, max(served, lawful)), last)
    return wage * max(0, served - lawful) + min(wage, wage * rest / MONTH_DAYS)


def test_probation_damages(search: Search) -> None:
    search.disagreement("probation", draw, expected, lambda facts: claim(facts, "probation_damages"))
