"""Severance N and damages 2N (R-COMP-10 to -16, R-CONV-01, -02): service, cap and floor, the years before 2008 ground by ground and
place by place, the average from payslips (window, broken first month, bonus, overtime by D-04).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, month_end, whole_months
from tests.oracles.own_money import rounded

NEW_LAW = date(2008, 1, 1)
LAWFUL = (
    "objective_change",
    "incompetence",
    "medical",
    "redundancy",
    "agreement_employer_proposed",
    "expiry_employer_ends",
    "dissolution",
)
QUIT = ("quit_unpaid_wages", "quit_no_protection")


def months_of_pay(start: date, end: date) -> Fraction:
    """Years each one, six months and more one, less than six one half (LCL 47(1)); `end` is the day after the last."""
    if start >= end:
        return Fraction(0)
    years, rest = divmod(whole_months(start, end - ONE), 12)
    if rest >= 6:
        return Fraction(years + 1)
    return Fraction(years) + (Fraction(1, 2) if add_months(start, 12 * years) < end else 0)


def _service(facts: Facts) -> tuple[date, date]:
    """The first day, and the day after the last."""
    employment = facts["employment"]
    return date.fromisoformat(employment["start"]), date.fromisoformat(employment["last_day"]) + ONE


def sound(average: Fraction, facts: Facts) -> tuple[Fraction, bool]:
    """The base after floor and cap, and whether it was capped."""
    given = facts["given"]
    cap = 3 * Fraction(given["local_average_wage"])
    if average > cap:
        return cap, True
    return max(average, Fraction(given["minimum_wage"])), False


def of_new_law(average: Fraction, months: Fraction, facts: Facts) -> Fraction:
    wage, capped = sound(average, facts)
    return wage * (min(months, Fraction(12)) if capped else months)


def _ending(choose: Draw, start: date, grounds: tuple[str, ...], last: date) -> Facts:
    ground = choose.pick(grounds)
    return {
        "as_of": str(AS_OF),
        "employment": {"start": str(start), "last_day": str(last)},
        "given": {"minimum_wage": "2300", "local_average_wage": choose.yuan(5000, 16000)},
        "termination": {
            "ground": ground,
            "lawful": None if ground == "dismissal_without_ground" else True,
            "thirty_days_notice": True,
            "staff": 100,
            "dismissed": 30,
            "has_union": False,
        },
    }


# --- service from 2008 ---


def draw_since_2008(choose: Draw) -> Facts:
    start = choose.day(NEW_LAW, date(2024, 12, 31))
    last = choose.day(start, date(2026, 10, 31))
    if choose.maybe():  # borders of half years
        last = add_months(start, 6 * choose.number(1, 36)) + (choose.number(0, 2) - 2) * ONE
        last = min(max(last, start), date(2026, 10, 31))
    facts = _ending(choose, start, (*LAWFUL, *QUIT, "quit_no_social_insurance", "dismissal_without_ground"), last)
    local = Fraction(facts["given"]["local_average_wage"])
    wages = [choose.yuan(1800, 30000), str(float(3 * local)), f"{float(3 * local) + 0.01:.2f}"]
    facts |= {
        "region": choose.pick(["610100", "110000", "310000", "320100", "440300"]),
        "pay": {"average_12_months": choose.pick(wages)},
    }
    return facts


def expected_since_2008(facts: Facts) -> Answer:
    months = months_of_pay(*_service(facts))
    amount = of_new_law(Fraction(facts["pay"]["average_12_months"]), months, facts)
    return {"amount": 2 * amount if facts["termination"]["ground"] == "dismissal_without_ground" else amount}


def found(facts: Facts) -> Answer:
    unlawful = facts["termination"]["ground"] == "dismissal_without_ground"
    return claim(facts, "unlawful_termination_damages" if unlawful else "economic_compensation")


def test_severance_since_2008(search: Search) -> None:
    search.disagreement("severance", draw_since_2008, expected_since_2008, found)


# --- service with an earlier employer (R-COMP-15) ---


def draw_moved(choose: Draw) -> Facts:
    facts = draw_since_2008(choose)
    start = _service(facts)[0]
    if start < date(2009, 6, 1):
        return facts
    left = start - choose.pick([1, 31, 30, 15]) * ONE  # a break of thirty days at most
    earlier: Facts = {"start": str(choose.day(NEW_LAW, left)), "last_day": str(left)}
    how = choose.pick(["moved", "paid", "left"])
    if how == "paid":
        earlier["severance_paid"] = choose.yuan(1000, 30000)
    elif how == "left":
        earlier["moved_by_employer"] = False
    facts["employment"]["prior_service"] = [earlier]
    return facts


def expected_moved(facts: Facts) -> Answer:
    """Moved by the employer and not paid for: one span; else the last employment alone."""
    earlier = facts["employment"].get("prior_service", [{"moved_by_employer": False}])[0]
    if earlier.get("moved_by_employer", True) and "severance_paid" not in earlier:
        employment = {**facts["employment"], "start": earlier["start"]}
        return expected_since_2008({**facts, "employment": employment})
    return expected_since_2008(facts)


def test_severance_with_earlier_service(search: Search) -> None:
    search.disagreement("severance, moved", draw_moved, expected_moved, found)


# --- service before 2008 ---

# Ground → limit in months of what the law before 2008 gave; no entry: it gave nothing (R-COMP-14).
OLD_LAW: dict[str, int | None] = {
    "agreement_employer_proposed": 12,
    "medical": None,
    "incompetence": 12,
    "objective_change": None,
    "redundancy": None,
    "quit_unpaid_wages": 12,
    "quit_no_protection": 12,
}
OLD_GROUNDS = (*OLD_LAW, "quit_no_social_insurance", "dissolution", "dismissal_without_ground")


def draw_before_2008(choose: Draw) -> Facts:
    start = choose.day(date(1990, 1, 1), date(2007, 12, 31))
    if choose.maybe(3):  # borders of years before 2008
        start = add_months(NEW_LAW, -6 * choose.number(1, 30)) + (choose.number(0, 2) - 1) * ONE
    last = choose.day(date(2019, 1, 1), date(2026, 10, 31))
    facts = _ending(choose, min(start, date(2007, 12, 31)), OLD_GROUNDS, last)
    wage = choose.yuan(2500, 9000) if choose.maybe() else choose.yuan(30000, 90000)
    return facts | {
        "region": choose.pick(["610100", "110000", "310000", "320100", "440300"]),
        "pay": {"average_12_months": wage},
    }


def expected_before_2008(facts: Facts) -> Answer:
    start, end = _service(facts)
    average, ground, region = (
        Fraction(facts["pay"]["average_12_months"]),
        facts["termination"]["ground"],
        facts["region"],
    )
    whole = of_new_law(average, months_of_pay(start, end), facts)
    if ground == "dismissal_without_ground":
        return {"amount": 2 * whole}  # not segmented (REG 25)
    new = of_new_law(average, months_of_pay(NEW_LAW, end), facts)
    entitled = ground in OLD_LAW or (region == "310000" and ground == "dissolution")
    if not entitled:
        return {"amount": new}
    if region == "440300":  # one span once the old law gave something (Guangdong, endings from 2018-07-18)
        return {"amount": whole}
    years, rest = divmod(whole_months(start, NEW_LAW - ONE), 12)
    broken = add_months(start, 12 * years) < NEW_LAW
    # A part of a year counts as one; in Shanghai six months and more, less is nothing (SHLC 45).
    old = years + (rest >= 6 if region == "310000" else broken)
    limit = OLD_LAW.get(ground)
    floored = max(average, Fraction(facts["given"]["minimum_wage"]))  # no cap on these years
    return {"amount": floored * min(old, limit if limit is not None else old) + new}


def test_severance_with_service_before_2008(search: Search) -> None:
    search.disagreement("severance before 2008", draw_before_2008, expected_before_2008, found)


# --- the average from payslips ---


def draw_payslips(choose: Draw) -> Facts:
    last = choose.day(date(2024, 6, 1), date(2026, 10, 31))
    start = choose.day(add_months(last, -30), last) if choose.maybe() else choose.day(NEW_LAW, add_months(last, -24))
    if choose.maybe(4):  # the first month is a whole one
        start = start.replace(day=1)
    facts = _ending(choose, start, ("objective_change", "quit_unpaid_wages", "dismissal_without_ground"), last)
    usual = choose.number(25, 300) * 100
    month = max(add_months(last.replace(day=1), -15), start.replace(day=1))
    slips = []
    while month <= last:
        slip = {"month": str(month)[:7], "due": f"{usual + choose.number(0, 999)}.{choose.number(0, 99):02}"}
        if choose.maybe(3):
            slip["overtime"] = str(choose.number(1, 900))
        slips.append(slip)
        month = add_months(month, 1)
    facts["pay"] = {"payslips": slips}
    if choose.maybe(3):
        year = last.year - choose.number(0, 1)
        earned = [f"{year}-01-01", f"{year}-12-31"]
        if choose.maybe():
            earned = [f"{year}-01-01", f"{year}-06-30"]
        if earned[1] <= str(last) and earned[0] >= str(start):
            facts["pay"]["bonuses"] = [
                {"amount": choose.yuan(1000, 30000), "earned_from": earned[0], "earned_to": earned[1]}
            ]
    return facts | {"region": choose.pick(["610100", "110000", "310000", "510100", "440300"])}


def average_of(facts: Facts) -> Fraction | None:
    """Twelve whole calendar months to the ending, the last one only where it is whole; a broken first month is left out."""
    start, last = (date.fromisoformat(facts["employment"][name]) for name in ("start", "last_day"))
    month = last.replace(day=1) if last == month_end(last) else add_months(last.replace(day=1), -1)
    months = []
    while len(months) < 12 and month >= start:
        months.append(str(month)[:7])
        month = add_months(month, -1)
    if not months:
        return None  # no whole month at all: paid days decide, left out here
    slips = {slip["month"]: slip for slip in facts["pay"]["payslips"]}
    total = sum(Fraction(slips[name]["due"]) for name in months)
    if facts["region"] in ("310000", "510100"):  # D-04: Shanghai and Sichuan leave overtime out
        total -= sum(Fraction(slips[name].get("overtime", "0")) for name in months)
    for bonus in facts["pay"].get("bonuses", ()):
        first, until = bonus["earned_from"][:7], bonus["earned_to"][:7]
        span = int(until[5:]) - int(first[5:]) + 1
        total += Fraction(bonus["amount"]) * sum(first <= name <= until for name in months) / span
    return rounded(total / len(months))


def expected_payslips(facts: Facts) -> Answer:
    start, end = _service(facts)
    average = average_of(facts)
    if average is None:
        return {}
    amount = of_new_law(average, months_of_pay(start, end), facts)
    return {"amount": 2 * amount if facts["termination"]["ground"] == "dismissal_without_ground" else amount}


def test_severance_from_payslips(search: Search) -> None:
    search.disagreement("severance from payslips", draw_payslips, expected_payslips, found)
