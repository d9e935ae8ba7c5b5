"""Laws of the benefits for a work injury that hold for every case (R-INJ-02, 05, 08, 09, 10)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import laborcalc as lc
from laborcalc.foundation.leaves import law
from laborcalc.foundation.text import Text
from laborcalc.foundation.units import YUAN_PER_MONTH
from laborcalc.law.injury import steps
from laborcalc.results.outcome import Award
from laborcalc.rules.injury.dependants import Drawing, monthly_sums

WAGES = st.integers(1_000, 60_000)
PROVINCES = ("110000", "330100", "410100", "440100", "500000", "340100", "140100", "350100", "310000", "370100")
BASE: dict[str, Any] = {
    "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01", "ended_on": "2023-06-30",
    "ended_by": "worker", "birth": "1990-01-01", "sex": "male", "average_wage": {"amount": "8000"},
}  # fmt: skip


def assessed(region: str, **injury: Any) -> lc.Assessment:
    facts = {"region": region, "as_of": "2024-01-10", "injury": {**BASE, **injury}, "given": {"minimum_wage": "2000"}}
    return lc.assess(lc.Case.model_validate(facts), alternatives=False)


def lump_sum(grade: int, wage: int) -> Decimal:
    amount = assessed("440100", grade=grade, true_wage_12m=wage, insured="no")["disability_lump_sum"].amount
    assert amount is not None
    return amount


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 9), WAGES)
def test_benefits_fall_with_the_grade(grade: int, wage: int) -> None:
    assert lump_sum(grade, wage) > lump_sum(grade + 1, wage)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 10), WAGES, WAGES)
def test_the_lump_sum_rises_with_the_wage_between_floor_and_cap(grade: int, one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert lump_sum(grade, low) <= lump_sum(grade, high)
    months = lump_sum(grade, 8_000) / 8_000
    assert 4_800 * months <= lump_sum(grade, low) <= 24_000 * months


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PROVINCES), st.decimals(0, 12, places=3), st.decimals(0, 12, places=3))
def test_nearer_to_retirement_never_brings_more(region: str, one: Decimal, other: Decimal) -> None:
    near, far = sorted((one, other))
    for sum_ in ("medical", "employment"):
        pairs = zip(
            steps(region, sum_, date(2023, 6, 30), near), steps(region, sum_, date(2023, 6, 30), far), strict=True
        )
        assert all(closer.value <= farther.value <= 1 for closer, farther in pairs)


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(("330100", "410100", "440100", "370100")), st.integers(5, 10), WAGES, st.integers(1, 6000))
def test_uninsured_the_employer_owes_at_least_what_it_owes_insured(
    region: str, grade: int, wage: int, days: int
) -> None:
    birth = (date(1985, 1, 1) + timedelta(days=days)).isoformat()
    facts = {"grade": grade, "true_wage_12m": wage, "birth": birth, "suitable_work": True}
    uninsured = assessed(region, **facts, insured="no")
    insured = assessed(region, **facts, insured="yes", declared_base=wage)
    assert uninsured.total >= insured.total
    assert uninsured.fund_total == 0
    for claim in insured:
        if isinstance(claim, Award):
            assert 0 <= claim.fund <= claim.amount


RELATIVES = st.lists(
    st.tuples(st.sampled_from(("wife", "child", "father", "sibling")), st.sampled_from(("0.3", "0.4", "0.5"))),
    min_size=1,
    max_size=7,
)


@settings(max_examples=200, deadline=None)
@given(RELATIVES, st.decimals(1_000, 60_000, places=2), st.randoms(use_true_random=False))
def test_the_order_of_the_dependants_does_not_matter_and_their_sum_stays_within_the_wage(
    people: list[tuple[str, str]], wage: Decimal, random: Any
) -> None:
    base = law(str(wage), YUAN_PER_MONTH, Text("工资", "wage"))

    def sums(order: list[tuple[str, str]]) -> list[Decimal]:
        drawing = [Drawing(n, who, Decimal(share), None) for n, (who, share) in enumerate(order)]
        drawing.sort(key=lambda one: (-one.share, one.relation))
        return sorted(sum_.value for sum_ in monthly_sums(base, drawing))

    shuffled = list(people)
    random.shuffle(shuffled)
    assert sums(people) == sums(shuffled)
    assert sum(sums(people), Decimal(0)) <= max(wage, sum((wage * Decimal(share) for _, share in people), Decimal(0)))
    if sum(Decimal(share) for _, share in people) > 1:
        assert sum(sums(people), Decimal(0)) <= wage
