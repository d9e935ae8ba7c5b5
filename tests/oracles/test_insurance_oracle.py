"""Lost unemployment benefit and contributions (R-INS-04, -10, -41; SI 46, 51(1); UIR 17; GDUI 17, 19; BJUI 17), from the rule text.

Beijing by years insured and month 13, Shanghai by month 13, Guangzhou and Chongqing by steps; elsewhere the longest time in law at a
confirmed rate. Months run from the day after the ending or the registration, each at the rate of its first day, at the latest of the day
of judgment; a new employment ends them; in Zhejiang the loss counts twice to 2022.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, month_end, whole_months

KIND = "unemployment_loss"
CHONGQING = {1: 3, 2: 6, 3: 9, 4: 12, 5: 15, 6: 15, 7: 16}
# first day, months 1 to 12 by years insured from 1, 5, 10, 15, 20, from month 13
BEIJING = [
    (date(2023, 9, 1), (2124, 2151, 2178, 2205, 2233), 2124),
    (date(2025, 9, 1), (2129, 2156, 2188, 2215, 2286), 2129),
]
SHANGHAI = [
    (date(2023, 7, 1), 2175, 1740),
    (date(2024, 7, 1), 2255, 1804),
    (date(2025, 7, 1), 2305, 1844),
    (date(2026, 7, 1), 2340, 1872),
]
GUANGZHOU = [(date(2021, 12, 1), 2300), (date(2025, 3, 1), 2500), (date(2026, 9, 1), 2680)]


def draw(choose: Draw) -> Facts:
    region = choose.pick(["110000", "310000", "440100", "500000", "370100", "330100"])
    ended = choose.day(date(2023, 10, 1), date(2026, 10, 31))
    if region == "330100":
        ended = choose.day(date(2019, 1, 1), date(2022, 12, 31))
    start = choose.day(add_months(ended, -choose.number(13, 380)), add_months(ended, -13))
    lost: Facts = {"cause": "not_insured"}
    facts: Facts = {
        "region": region, "as_of": str(AS_OF), "employment": {"start": str(start), "last_day": str(ended)},
        "termination": {"ground": "redundancy"}, "unemployment": lost,
    }  # fmt: skip
    if region in ("500000", "370100", "330100"):
        lost["local"] = {"monthly": choose.yuan(1000, 2000)}
    if region in ("370100", "330100"):
        facts["readings"] = {"D-62": "legal_maximum"}
    if choose.maybe(3):
        lost["register_date"] = str(min(choose.day(ended, add_months(ended, 3)), AS_OF))
    if choose.maybe(3):
        lost["months_used"] = str(choose.number(1, 6))
    if choose.maybe(3):
        lost["insured_years_elsewhere"] = str(choose.number(1, 8))
    if choose.maybe(3):
        lost["reemployed_on"] = str(choose.day(ended + ONE, add_months(ended, 20)))
    return facts


def months(region: str, insured: int) -> int:
    years = insured // 12
    if region == "110000":
        return min(24, 3 * years if years <= 4 else 12 + years - 4)
    if region == "310000":
        return min(24, 2 * years)
    if region == "440100":
        return years if insured <= 48 else min(24, 4 + 2 * (insured - 48) // 12)
    if region == "500000":
        return CHONGQING[years] if years <= 7 else min(24, 16 + years - 7)
    return 12 if years < 5 else 18 if years < 10 else 24


def rate(facts: Facts, day: date, number: int, insured: int) -> Fraction:
    local, region, day = facts["unemployment"].get("local"), facts["region"], min(day, AS_OF)
    if local:
        return Fraction(local["monthly"])
    if region == "110000":
        _, by_years, later = [row for row in BEIJING if row[0] <= day][-1]
        step = sum(insured // 12 >= least for least in (5, 10, 15, 20))
        return Fraction(later if number > 12 else by_years[step])
    if region == "310000":
        _, first, second = [row for row in SHANGHAI if row[0] <= day][-1]
        return Fraction(second if number > 12 else first)
    return Fraction([row for row in GUANGZHOU if row[0] <= day][-1][1]) * Fraction(9, 10)


def expected(facts: Facts) -> Answer:
    lost, job = facts["unemployment"], facts["employment"]
    start, ended = date.fromisoformat(job["start"]), date.fromisoformat(job["last_day"])
    insured = whole_months(start, ended) + 12 * int(lost.get("insured_years_elsewhere", 0))
    first = date.fromisoformat(lost["register_date"]) if "register_date" in lost else ended + ONE
    back = date.fromisoformat(lost.get("reemployed_on", "9999-12-31"))
    number = max(0, months(facts["region"], insured) - int(lost.get("months_used", 0)))
    days = [day for day in (add_months(first, n) for n in range(number)) if day < back]
    sum_ = sum((rate(facts, day, n, insured) for n, day in enumerate(days, 1)), Fraction(0))
    return {KIND: sum_ * (2 if facts["region"] == "330100" else 1)}


def found(facts: Facts) -> Answer:
    return {KIND: claim(facts, KIND)["amount"]}


def test_unemployment(search: Search) -> None:
    search.disagreement("unemployment", draw, expected, found)


# --- shares taken from the pay, contributions paid by the worker ---


def draw_shares(choose: Draw) -> Facts:
    entries, day = [], date(2020, 1, 1)
    for _ in range(choose.number(1, 3)):
        first = choose.day(day, add_months(day, 6))
        last = choose.day(first, add_months(first, 30))
        entries.append(
            {
                "start": str(first), "end": str(last), "agreed": choose.yuan(3000, 6000), "paid": choose.yuan(1000, 4000),
                "own_shares": choose.yuan(100, 900) if choose.maybe() else None,
            }
        )  # fmt: skip
        day = month_end(last) + ONE
    paid = [
        {
            "branch": choose.pick(["pension", "medical"]),
            "amount": choose.yuan(100, 30000),
            "rate": choose.pick([None, "24", "12"]),
        }
        for _ in range(choose.number(1, 3))
    ]
    insurance = {"deducted": entries, "self_paid": paid}
    return {"region": "110000", "as_of": "2031-12-31", "social_insurance": insurance}


def expected_shares(facts: Facts) -> Answer:
    taken, open_ = Fraction(0), False
    for entry in facts["social_insurance"]["deducted"]:
        first, last = date.fromisoformat(entry["start"]), date.fromisoformat(entry["end"])
        touched = (last.year - first.year) * 12 + last.month - first.month + 1
        own = entry["own_shares"]
        share = Fraction(entry["agreed"]) * Fraction(105, 1000) if own is None else Fraction(own)
        monthly = max(Fraction(0), Fraction(entry["agreed"]) - Fraction(entry["paid"])) - share
        open_ = open_ or (own is None and Fraction(entry["agreed"]) > Fraction(entry["paid"]))
        taken += to_fen(max(Fraction(0), monthly) * touched)
    back = Fraction(0)
    for entry in facts["social_insurance"]["self_paid"]:
        own_part = 8 if entry["branch"] == "pension" else 2
        whole = Fraction(entry["rate"] or (20 if entry["branch"] == "pension" else 6))
        back += to_fen(Fraction(entry["amount"]) * (whole - own_part) / whole)
    # Own shares that are not known may leave nothing or something: no sum is said.
    known = taken if taken or not open_ else None
    return {"employer_share_deducted": known, "self_paid_contributions": back}


def to_fen(sum_: Fraction) -> Fraction:
    """Each line of a claim is rounded by itself (R-CONV-06)."""
    return Fraction(int(sum_ * 100 + Fraction(1, 2)), 100)


def test_contributions(search: Search) -> None:
    kinds = ("employer_share_deducted", "self_paid_contributions")
    search.disagreement(
        "contributions",
        draw_shares,
        expected_shares,
        lambda facts: {kind: claim(facts, kind)["amount"] for kind in kinds},
    )
