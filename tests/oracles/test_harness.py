"""The tools of the oracles are tried themselves: an oracle that cannot fail holds nothing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest

from tests.oracles.harness import Answer, Draw, Facts, Search, agree
from tests.oracles.own_money import fen


@pytest.mark.parametrize(
    "value, sum_", [("1/200", "0.01"), ("0.0049999", "0.00"), ("10.125", "10.13"), ("8700", "8700.00")]
)
def test_half_a_fen_is_rounded_up(value: str, sum_: str) -> None:
    assert fen(Fraction(value)) == Decimal(sum_)


def test_sums_agree_to_the_fen_and_bounds_hold_both_ends() -> None:
    assert agree({"amount": Fraction("1.005")}, {"amount": Decimal("1.01")})
    assert not agree({"amount": Fraction("1.004")}, {"amount": Decimal("1.01")})
    assert agree({"amount": (Fraction(1), Fraction(2))}, {"amount": Decimal(2)})
    assert not agree({"amount": (Fraction(1), Fraction(2))}, {"amount": Decimal("2.01")})
    assert not agree({"amount": Fraction(1)}, {"amount": None})


def test_a_disagreement_is_told_by_its_smallest_case() -> None:
    def draw(choose: Draw) -> Facts:
        return {"wage": choose.number(0, 10_000), "place": choose.pick(["here", "there"])}

    def found(facts: Facts) -> Answer:
        return {"amount": Decimal(facts["wage"] + (facts["wage"] >= 1234))}

    search = Search(cases=50, first=0, tell=None)
    with pytest.raises(pytest.fail.Exception, match=r'"wage": 1234,\n "place": "here"'):
        search.disagreement("one yuan more", draw, lambda facts: {"amount": Fraction(facts["wage"])}, found)


def test_the_same_seed_draws_the_same_case() -> None:
    first, again = Draw(Random("a seed")), Draw(Random("a seed"))
    assert [first.number(0, 99) for _ in range(9)] == [again.number(0, 99) for _ in range(9)]
    assert Draw(noted=first.made).number(0, 99) == first.made[0]
