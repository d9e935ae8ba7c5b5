"""Lost benefits (R-INS-20, -21, -30, -40, -50; R-EMP-13): maternity with and without insurance, medical costs, four measures of a pension,
a death not from work, and wages from a dismissal in pregnancy to the first birthday.

Latitude: R-EMP-13 gives months and does not say how a part of one is reckoned; its own example (8.77 months) is the share of the calendar
month, kept between the whole months that the time holds and those that it touches, as for every leave.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, calendar_parts, exactly_months, month_end, whole_months
from tests.oracles.own_money import rounded

NOTHING = Fraction(0)


def due(facts: Facts, kind: str) -> Answer:
    return {kind: claim(facts, kind)["amount"]}


# --- maternity ---


def draw_birth(choose: Draw) -> Facts:
    insured = choose.maybe()
    maternity: Facts = {
        "insured": insured,
        "birth": str(choose.day(date(2013, 1, 1), date(2026, 5, 31))),
        "days_due": str(choose.pick([98, 113, 128, 143, 158, 178, 208])),
        "wage_before": choose.yuan(2000, 30000),
        "allowance_received": choose.pick(["0", choose.yuan(100, 40000)]),
        "wage_paid": choose.pick(["0", choose.yuan(100, 20000)]),
    }
    if insured and choose.maybe():
        maternity["allowance_fund"] = choose.yuan(5000, 60000)
    if not insured:
        maternity["unit_average"] = choose.yuan(2000, 20000)
        if choose.maybe():
            maternity["cut_off_on"] = "2013-01-01"
        maternity |= {
            "medical": choose.yuan(500, 20000),
            "own_part": choose.yuan(100, 400),
            "checks": choose.yuan(100, 900),
        }
    facts: Facts = {"region": "110000", "as_of": str(AS_OF), "maternity": maternity}
    if not insured and choose.maybe(3):
        facts["readings"] = {"D-72": choose.pick(["own_wage", "fund_formula", "higher_of_unit_average_and_own"])}
    return facts


def expected_birth(facts: Facts) -> Answer:
    held = facts["maternity"]
    days = Fraction(held["days_due"])
    own = Fraction(held["wage_before"])
    had = Fraction(held["allowance_received"]) + Fraction(held["wage_paid"])
    if held["insured"]:
        gross = max(own / 30 * days, Fraction(held.get("allowance_fund", 0)))
        return {"maternity_top_up": max(gross - had, NOTHING)}
    unit = Fraction(held["unit_average"])
    usual = "fund_formula" if "cut_off_on" in held else "own_wage"
    option = facts.get("readings", {}).get("D-72", usual)
    base = {"own_wage": own, "fund_formula": unit, "higher_of_unit_average_and_own": max(own, unit)}[option]
    cost = Fraction(held["medical"]) - Fraction(held["own_part"]) + Fraction(held["checks"])
    return {
        "maternity_allowance_loss": max(base / 30 * days - had, NOTHING),
        "maternity_medical_loss": cost,
    }


def found_birth(facts: Facts) -> Answer:
    kinds = (
        ("maternity_top_up",)
        if facts["maternity"]["insured"]
        else ("maternity_allowance_loss", "maternity_medical_loss")
    )
    return {kind: claim(facts, kind)["amount"] for kind in kinds}


def test_maternity(search: Search) -> None:
    search.disagreement("maternity", draw_birth, expected_birth, found_birth)


# --- the protected period ---


def months(first: date, last: date) -> Fraction:
    """Months of a time: parts by the share of the calendar month, between the whole months held and those touched."""
    if last < first:
        return NOTHING
    held = whole_months(first, last)
    most = held + (not exactly_months(first, last))
    share = sum(Fraction((end - start).days + 1, month_end(start).day) for start, end in calendar_parts(first, last))
    return min(max(Fraction(share), Fraction(held)), Fraction(most))


def draw_dismissal(choose: Draw) -> Facts:
    birth = choose.day(date(2014, 1, 1), date(2025, 6, 30))
    ended = birth + timedelta(choose.number(-250, 340))
    options = ["plus_wages_to_end_of_nursing", "plus_maternity_loss", "plus_nursing_pay"]
    facts: Facts = {
        "region": "110000",
        "as_of": str(AS_OF),
        "employment": {"start": str(add_months(birth, -60)), "last_day": str(ended)},
        "termination": {"ground": "dismissal_without_ground", "protections": ["maternity"]},
        "maternity": {
            "birth": str(birth),
            "days_due": str(choose.pick([98, 128, 178])),
            "wage_before": choose.yuan(2000, 30000),
        },
        "readings": {"D-65": choose.pick(options)},
    }
    if choose.maybe(3):
        facts["maternity"]["nursing_share"] = "0.8"
    return facts


def expected_dismissal(facts: Facts) -> Answer:
    """Pregnancy to the day of the birth, the leave from the day after, nursing to the first birthday; each from the dismissal on."""
    held = facts["maternity"]
    wage, share = Fraction(held["wage_before"]), Fraction(held.get("nursing_share", 1))
    birth, ended = date.fromisoformat(held["birth"]), date.fromisoformat(facts["employment"]["last_day"])
    after = birth + int(held["days_due"]) * ONE
    leave = wage / 30 * max((after - max(birth, ended)).days, 0)
    nursing = wage * months(max(after, ended) + ONE, add_months(birth, 12))
    pregnancy = wage * months(ended + ONE, birth)
    sums = {
        "plus_wages_to_end_of_nursing": pregnancy + leave + nursing * share,
        "plus_maternity_loss": leave + nursing / 8,
        "plus_nursing_pay": nursing * share,
    }
    return {"protected_period_loss": sums[facts["readings"]["D-65"]]}


def test_dismissed_in_the_protected_period(search: Search) -> None:
    search.disagreement(
        "protected period", draw_dismissal, expected_dismissal, lambda facts: due(facts, "protected_period_loss")
    )


# --- medical costs, pension, death ---


def draw_costs(choose: Draw) -> Facts:
    loss = {
        "catalogue": choose.yuan(500, 300000),
        "deductible": choose.pick(["0", "1300", "2000"]),
        "ratio": choose.pick(["1", "0.85", "0.7"]),
        "resident_paid": choose.pick(["0", choose.yuan(100, 50000)]),
    }
    readings = {"D-68": choose.pick(["deduct", "no_deduction"])}
    return {"region": "110000", "as_of": str(AS_OF), "medical_loss": loss, "readings": readings}


def expected_costs(facts: Facts) -> Answer:
    loss = {name: Fraction(value) for name, value in facts["medical_loss"].items()}
    paid = loss["resident_paid"] if facts["readings"]["D-68"] == "deduct" else NOTHING
    return {"medical_loss": max(max(loss["catalogue"] - loss["deductible"], NOTHING) * loss["ratio"] - paid, NOTHING)}


def test_medical_costs(search: Search) -> None:
    search.disagreement("medical costs", draw_costs, expected_costs, lambda facts: due(facts, "medical_loss"))


def draw_pension(choose: Draw) -> Facts:
    loss: Facts = {
        "reached_on": str(choose.day(date(2012, 1, 1), date(2026, 10, 31))),
        "repairable": False,
        "years_missing": choose.pick(["1", "6.5", "14.9", "15", "22"]),
        "average_pension": choose.yuan(1500, 5000),
        "computed_pension": choose.yuan(600, 3000),
        "employer_contributions": choose.yuan(5000, 200000),
        "employer_rate": "16",
        "worker_rate": "8",
        "allowance_paid": choose.pick(["0", choose.yuan(100, 20000)]),
    }
    facts: Facts = {"region": choose.pick(["410100", "370100"]), "as_of": str(AS_OF), "pension": loss}
    facts |= {"given": {"local_average_wage": choose.yuan(3000, 9000)}, "limitation_pleaded": False}
    if facts["region"] == "370100":
        options = ["average_pension_monthly", "computed_pension_monthly", "split_formula", "employer_contributions"]
        facts["readings"] = {"D-67": choose.pick(options)}
    return facts


def expected_pension(facts: Facts) -> Answer:
    loss = facts["pension"]
    reached = date.fromisoformat(loss["reached_on"])
    begun = (
        (AS_OF.year - reached.year) * 12 + AS_OF.month - reached.month
    )  # from the month after, the present one with it
    years = Fraction(loss["years_missing"])
    henan = "computed_pension_monthly" if years >= 15 else "one_month_per_year"
    option = facts.get("readings", {}).get("D-67", henan)
    split = Fraction(loss["average_pension"]) * 12 * 15 * Fraction(16, 24) - Fraction(loss["allowance_paid"])
    sums = {
        "one_month_per_year": Fraction(facts["given"]["local_average_wage"]) * (years // 1),
        "computed_pension_monthly": Fraction(loss["computed_pension"]) * begun,
        "average_pension_monthly": Fraction(loss["average_pension"]) * begun,
        "split_formula": max(split, NOTHING),
        "employer_contributions": Fraction(loss["employer_contributions"]),
    }
    return {"pension_loss": sums[option]}


def test_pension(search: Search) -> None:
    search.disagreement("pension", draw_pension, expected_pension, lambda facts: due(facts, "pension_loss"))


def draw_death(choose: Draw) -> Facts:
    death: Facts = {
        "date": str(choose.day(date(2021, 9, 1), AS_OF)),
        "insured": False,
        "years": choose.pick([str(choose.number(0, 40)), f"{choose.number(0, 40)}.5"]),
        "income": choose.yuan(20000, 100000),
    }
    if choose.maybe(3):
        death |= {"years": str(choose.number(15, 40)), "pension_years": str(choose.number(0, 25))}
    return {"region": "110000", "as_of": str(AS_OF), "death_non_work": death}


def expected_death(facts: Facts) -> Answer:
    """Two months for the funeral; 3, 6, 9, then one more for each year over fifteen, 24 at most; of a pensioner less the years drawn."""
    death = facts["death_non_work"]
    years = int(Fraction(death["years"]))
    number = 3 if years < 5 else 6 if years < 10 else 9 if years <= 15 else min(years, 30) - 6
    if "pension_years" in death:
        number = max(number - int(death["pension_years"]), 9)
    month = Fraction(death["income"]) / 12
    return {"non_work_death": rounded(month * 2) + rounded(month * number)}


def test_death_not_from_work(search: Search) -> None:
    search.disagreement("death not from work", draw_death, expected_death, lambda facts: due(facts, "non_work_death"))
