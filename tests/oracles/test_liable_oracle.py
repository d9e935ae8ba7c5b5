"""Who answers for wages, and for the ending of part-time work and of a lay-off, again from the rule text (R-EMP-07 to R-EMP-10, R-REL-04,
R-REL-30): each unit with its order, by the table of the building site, the rules on dispatch, related units, lent licences, investors.

The text leaves open what happens where several of its rows name one unit: the oracle only says that the unit answers, by one of them.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import laborcalc as lc
from tests.oracles.harness import Answer, Draw, Facts, Search
from tests.oracles.own_calendar import ONE, add_months, whole_months

NMG, JI2, DISPATCH_OLD = date(2020, 5, 1), date(2025, 9, 1), date(2013, 7, 1)


# --- who answers for wages ---


def draw_wages(choose: Draw) -> Facts:
    judged = choose.pick([date(2026, 11, 21), date(2025, 9, 1), date(2025, 8, 31), date(2022, 6, 30)])
    last = choose.pick([date(2021, 3, 31), NMG, NMG - ONE, DISPATCH_OLD, DISPATCH_OLD - ONE, date(2022, 1, 31)])
    facts: Facts = {
        "region": "100000",
        "as_of": str(judged),
        "arrears": [{"start": str(last.replace(day=1)), "end": str(last), "due": "10000"}],
    }
    if choose.maybe(3):
        facts["worker"] = {"rural_migrant": choose.maybe()}
    which = choose.pick(["site", "dispatch", "units", "none"])
    if which == "site":
        facts["site"] = _site(choose)
    elif which == "dispatch":
        facts["dispatch"] = {
            "user": "U",
            "fault": choose.pick([None, "user", "none"]),
            "licensed": choose.pick([None, True, False]),
            "undertaken": choose.maybe(4),
        }
    elif which == "units":
        facts["contracts"] = choose.pick([[], None, [{"start": "2013-01-01"}]])
        role = choose.pick(["related", "awarding", "lender", "investor"])
        facts["other_units"] = [{"role": role, "name": "O"}]
        if role == "related":
            facts["other_units"][0]["division_agreed"] = choose.pick([None, True, False])
    return facts


def _site(choose: Draw) -> Facts:
    site: Facts = {part: part[0].upper() for part in ("boss", "subcontractor", "general", "client") if choose.maybe(2)}
    if "subcontractor" in site:
        site["subcontractor_qualified"] = choose.pick([None, True, False])
    site["client_paid"] = choose.pick([None, True, False])
    site["unlawful"] = choose.maybe(4)
    return site


def who_answers(facts: Facts) -> Answer:
    """Unit → order, of those beside whoever owes it in the first place."""
    judged, last = date.fromisoformat(facts["as_of"]), date.fromisoformat(facts["arrears"][0]["end"])
    migrant = facts.get("worker", {}).get("rural_migrant", True) and last >= NMG
    found: dict[str, str] = {}
    if "site" in facts:
        found = _on_site(facts["site"], migrant)
    elif "dispatch" in facts:
        stated = facts["dispatch"]
        if stated["licensed"] is False and migrant:
            found["U"] = "first"
        elif last < DISPATCH_OLD or stated["fault"] == "user" or stated["undertaken"]:
            found["U"] = "joint"
    for unit in facts.get("other_units", ()):
        order = _beside(unit, facts, judged, migrant)
        if order:
            found["O"] = order
    return {"others": found}


def _on_site(site: Facts, migrant: bool) -> dict[str, str]:
    boss, sub, general, client = (site.get(part) for part in ("boss", "subcontractor", "general", "client"))
    incapable = site.get("subcontractor_qualified") is False
    found: dict[str, str] = {}
    if boss and sub:  # gave work to a person: jointly with him (LCL 94)
        found[sub] = "joint"
    if not migrant:
        if boss and general and not sub:
            found[general] = "joint"
        return found
    if general and (sub or boss):  # 30, 36
        found[general] = "first"
    if client:
        gave = not general and (incapable if sub else bool(boss))
        if site["unlawful"] or gave or (not general and sub and incapable):
            found[client] = "first"
        elif site["client_paid"] is False:
            found[client] = "advance"
    return found


def _beside(unit: Facts, facts: Facts, judged: date, migrant: bool) -> str:
    if unit["role"] == "investor":
        return "joint"
    if unit["role"] == "awarding":
        return "first" if judged >= JI2 else "joint"
    if unit["role"] == "lender":
        return "first" if judged >= JI2 or migrant else "joint"
    together = judged >= JI2 and not facts["contracts"] and not unit["division_agreed"]
    return "joint" if together else ""


def _found_wages(facts: Facts) -> Answer:
    award: Any = lc.assess(lc.Case.model_validate(facts), alternatives=False)["unpaid_wages"]
    others = {payer.name.zh[payer.name.zh.index("（") + 1 : -1]: payer.order for payer in award.payers[1:]}
    return {"others": others}


def test_who_answers_for_wages(search: Search) -> None:
    search.disagreement("liable", draw_wages, who_answers, _found_wages)


# --- part-time work, lay-offs: compensation ---


def draw_ending(choose: Draw) -> Facts:
    start = choose.day(date(2015, 1, 1), date(2024, 12, 31))
    last = choose.day(start, date(2026, 6, 30))
    job: Facts = {"start": str(start), "last_day": str(last), "kind": choose.pick(["part_time", "full_time"])}
    if job["kind"] == "part_time":
        job["hours_a_day"] = choose.pick([None, "4", "4.1", "8"])
        job["hours_a_week"] = choose.pick([None, "24", "24.1", "40"])
        job["pay_cycle"] = choose.pick([None, 15, 16, 30])
        job = {name: value for name, value in job.items() if value is not None}
    end: Facts = {"ground": "redundancy", "lawful": choose.pick([True, None, False]), "staff": 100, "dismissed": 20}
    if choose.maybe():
        end["layoff"] = {
            "kept_less_protected": choose.pick([None, True, False]),
            "notified_rehire": choose.pick([None, True, False]),
        }
    return {
        "region": "100000", "as_of": "2026-11-21", "employment": job, "pay": {"average_12_months": choose.yuan(3000, 9000)},
        "given": {"minimum_wage": "1", "local_average_wage": "20000"}, "termination": end,
    }  # fmt: skip


def remedies(facts: Facts) -> Answer:
    """Months of pay by LCL 47; N where the lay-off is lawful, 2N where not; both answers while in dispute or out of order."""
    job, end = facts["employment"], facts["termination"]
    limits = (("hours_a_day", 4), ("hours_a_week", 24), ("pay_cycle", 15))
    within = all(Fraction(str(job.get(name, 0))) <= most for name, most in limits)
    if job["kind"] == "part_time" and within:
        return {"n": Fraction(0), "2n": Fraction(0), "other": None}
    start, last = date.fromisoformat(job["start"]), date.fromisoformat(job["last_day"])
    months = whole_months(start, last)
    years, rest = divmod(months, 12)
    more = add_months(start, months) <= last
    pay = years + (Fraction(1) if rest >= 6 else Fraction(1, 2) if rest or more else Fraction(0))
    n = pay * Fraction(facts["pay"]["average_12_months"])
    layoff = end.get("layoff") or {}
    breach = layoff.get("kept_less_protected") is True or layoff.get("notified_rehire") is False
    if end["lawful"] is True:
        return {"n": n, "2n": Fraction(0), "other": 2 * n if breach else None}
    return {"n": Fraction(0), "2n": 2 * n, "other": n if end["lawful"] is None else None}


def _found_ending(facts: Facts) -> Answer:
    result = lc.assess(lc.Case.model_validate(facts))
    claims = (result["economic_compensation"], result["unlawful_termination_damages"])
    others = [
        a.amount for claim in claims for a in claim.alternatives if a.by == "termination.lawful" and a.status == "due"
    ]
    return {"n": claims[0].amount, "2n": claims[1].amount, "other": others[0] if others else None}


def test_part_time_work_and_lay_offs(search: Search) -> None:
    search.disagreement("part time and lay-off", draw_ending, remedies, _found_ending)
