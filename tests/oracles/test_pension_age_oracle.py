"""The statutory age (R-TIME-06) where an ending rests on it: damages below the age, nothing from it on.

Latitude: inside the month of that birthday the rules speak of months alone; cases there are not drawn.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, month_end
from tests.oracles.test_severance_oracle import months_of_pay

# Old age in years, first month of birth with a delay, months of birth to one month of delay, most months of delay.
TABLE = {
    ("male", "worker"): (60, date(1965, 1, 1), 4, 36),
    ("female", "cadre"): (55, date(1970, 1, 1), 4, 36),
    ("female", "worker"): (50, date(1975, 1, 1), 2, 60),
}


def reached_in(born: date, sex: str, post: str) -> date:
    """The first day of the month in which the age is reached."""
    age, anchor, step, most = TABLE[sex, post]
    month = born.replace(day=1)
    after = (month.year - anchor.year) * 12 + month.month - anchor.month
    delay = min(most, after // step + 1) if after >= 0 else 0
    return add_months(month, 12 * age + delay)


def draw(choose: Draw) -> Facts:
    sex, post = choose.pick(list(TABLE))
    age = TABLE[sex, post][0]
    # Those whose age falls into the years from 2020 to the day of judgment.
    born = choose.day(date(2020 - age, 1, 1), date(2026 - age, 6, 30))
    month = reached_in(born, sex, post)
    last = choose.pick(
        [
            month - ONE,
            month_end(month) + ONE,
            add_months(month, -choose.number(1, 30)),
            add_months(month, choose.number(1, 12)),
        ]
    )
    last = min(last, date(2026, 10, 31))
    if last.replace(day=1) == month:
        last = month - ONE
    start = choose.day(date(2009, 1, 1), date(2016, 12, 31))
    return {
        "region": choose.pick(["610100", "110000"]),
        "as_of": str(AS_OF),
        "worker": {"sex": sex, "post": post, "birth_date": str(born)},
        "employment": {"start": str(start), "last_day": str(last)},
        "pay": {"average_12_months": choose.yuan(3000, 9000)},
        "given": {"minimum_wage": "2000", "local_average_wage": "10000"},
        "termination": {"ground": "retirement"},
    }


def expected(facts: Facts) -> Answer:
    worker = facts["worker"]
    last = date.fromisoformat(facts["employment"]["last_day"])
    if last >= reached_in(date.fromisoformat(worker["birth_date"]), worker["sex"], worker["post"]):
        return {"amount": Fraction(0)}
    months = months_of_pay(date.fromisoformat(facts["employment"]["start"]), last + ONE)
    return {"amount": 2 * months * Fraction(facts["pay"]["average_12_months"])}


def test_pension_age(search: Search) -> None:
    search.disagreement("pension age", draw, expected, lambda facts: claim(facts, "unlawful_termination_damages"))


def test_worked_examples() -> None:
    """R-TIME-06: a man born in September 1966, a woman (50) born in February 1976."""
    assert reached_in(date(1966, 9, 10), "male", "worker") == date(2027, 3, 1)
    assert reached_in(date(1976, 2, 10), "female", "worker") == date(2026, 9, 1)
