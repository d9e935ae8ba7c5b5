"""Work-injury sums (R-INJ-02, -05, -08, -09): the lump sum of each grade with floor and cap of the own wage, the two sums at the end in
seven places with their steps before the statutory age, the sums on death.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles import own_injury as own
from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, whole_months
from tests.oracles.test_pension_age_oracle import TABLE, reached_in

KINDS = ("disability_lump_sum", "injury_medical_subsidy", "injury_employment_subsidy")


def draw(choose: Draw) -> Facts:
    hurt = choose.day(date(2012, 1, 1), date(2025, 12, 31))
    ended = choose.day(max(add_months(hurt, 3), date(2018, 12, 1)), date(2026, 10, 31))
    sex, post = choose.pick(list(TABLE))
    if choose.maybe():  # near the statutory age, but not on its day
        age = TABLE[sex, post][0]
        born = add_months(ended.replace(day=15), -12 * age + choose.number(2, 130))
    else:
        born = choose.day(date(1985, 1, 1), date(1995, 12, 31))
    average = choose.number(30, 120) * 100
    injury: Facts = {
        "date": str(hurt),
        "recognised_on": str(hurt + 30 * ONE),
        "grade": choose.number(5, 10),
        "graded_on": str(hurt + 60 * ONE),
        "insured": "no",
        "true_wage_12m": choose.yuan(1000, 40000),
        "average_wage": [{"amount": str(average), "year": hurt.year - 1}],
        "ended_on": str(ended),
        "ended_by": "worker",
        "birth": str(born),
        "sex": sex,
        "work_type": post,
        "occupational_disease": choose.maybe(4),
    }
    if ended.year != hurt.year:
        injury["average_wage"].append({"amount": str(average + choose.number(0, 30) * 100), "year": ended.year - 1})
    if injury["occupational_disease"]:
        injury["kind"] = "disease"
    return {
        "region": choose.pick(list(own.ENDING)),
        "as_of": str(AS_OF),
        "employment": {"start": str(add_months(hurt, -24)), "last_day": str(ended)},
        "injury": injury,
    }


def expected(facts: Facts) -> Answer:
    injury = facts["injury"]
    averages = {row["year"]: Fraction(row["amount"]) for row in injury["average_wage"]}
    hurt, ended = date.fromisoformat(injury["date"]), date.fromisoformat(injury["ended_on"])
    wage, grade = Fraction(injury["true_wage_12m"]), injury["grade"]
    answer: Answer = {"disability_lump_sum": own.lump_sum(grade, own.own_wage(wage, averages[hurt.year - 1]))}
    left = _left(facts)
    if left is None:
        return answer
    then = averages[ended.year - 1]
    sums = own.ending_sums(facts["region"], grade, then, own.own_wage(wage, then), left, injury["occupational_disease"])
    answer |= dict(zip(KINDS[1:], sums, strict=True))
    if (
        facts["region"] == "500000" and injury["occupational_disease"]
    ):  # an uplift of low confidence: with it and without
        answer[KINDS[1]] = sums[0] / Fraction(13, 10), sums[0]
    return answer


def _left(facts: Facts) -> int | None:
    """Whole months to the statutory age; None where a day more or less would matter, or the age is reached."""
    injury = facts["injury"]
    born, ended = date.fromisoformat(injury["birth"]), date.fromisoformat(injury["ended_on"])
    # The ending decides the age: before 2025 that of the old law.
    old = add_months(born.replace(day=1), 12 * TABLE[injury["sex"], injury["work_type"]][0])
    month = reached_in(born, injury["sex"], injury["work_type"]) if ended >= date(2025, 1, 1) else old
    reached = month.replace(day=min(born.day, 28))
    if reached <= ended + ONE:
        return None
    months = {whole_months(ended + shift * ONE, reached - ONE) for shift in (-1, 0, 1)}
    return None if len({number // 12 for number in months}) > 1 else min(months)


def found(facts: Facts) -> Answer:
    return {kind: claim(facts, kind)["amount"] for kind in KINDS}


def test_injury(search: Search) -> None:
    search.disagreement("injury", draw, expected, found)


# --- death ---


def draw_death(choose: Draw) -> Facts:
    hurt = choose.day(date(2012, 1, 1), date(2026, 10, 31))
    return {
        "region": choose.pick(list(own.ENDING)),
        "as_of": str(AS_OF),
        "injury": {
            "date": str(hurt),
            "recognised_on": str(min(hurt + 10 * ONE, AS_OF)),
            "insured": choose.pick(["no", "yes"]),
            "declared_base": "6000",
            "average_wage": [{"amount": choose.yuan(3000, 12000), "year": hurt.year - 1}],
            "death": {"date": str(hurt)},
        },
    }


def expected_death(facts: Facts) -> Answer:
    injury = facts["injury"]
    average = Fraction(injury["average_wage"][0]["amount"])
    return {
        "death_funeral": own.funeral(average),
        "death_lump_sum": own.death_lump_sum(date.fromisoformat(injury["date"])),
    }


def test_death_at_work(search: Search) -> None:
    kinds = ("death_funeral", "death_lump_sum")
    search.disagreement(
        "death at work",
        draw_death,
        expected_death,
        lambda facts: {kind: claim(facts, kind)["amount"] for kind in kinds},
    )
