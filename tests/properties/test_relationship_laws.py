"""Laws of the evidence score: more for never lowers, more against never raises, order and repetition change nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

from hypothesis import given
from hypothesis import strategies as st

from laborcalc.foundation.terms import EvidenceKind
from laborcalc.proof.catalogue.weights import AGAINST, AUTHENTICITY, COVERAGE, FOR, NEUTRAL, SOURCE
from laborcalc.relationship import Band, Finding, score_evidence

BANDS = [Band.EXCLUDED, Band.WEAK, Band.CONTESTED, Band.PROBABLE, Band.STRONG]


def pieces(kinds: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "kind": st.sampled_from(kinds),
            "authenticity": st.sampled_from(list(AUTHENTICITY)),
            "source": st.sampled_from(list(SOURCE)),
            "coverage": st.sampled_from(list(COVERAGE)),
            "admitted": st.sampled_from([None, True, False]),
        }
    )


SUPPORT, OPPOSITION = pieces(list(FOR)), pieces(list(AGAINST))
FILES = st.lists(SUPPORT | OPPOSITION, max_size=6)
STATUS = st.sampled_from(["employee", "past_retirement_age", "delayed_retirement", "student"])


def scored(evidence: list[dict[str, Any]], ignored: bool = False, status: str = "employee") -> Finding:
    return score_evidence(evidence, as_of="2026-06-01", status=status, production_order_ignored=ignored)


def rank(found: Finding) -> tuple[Decimal, int]:
    return found.score.value, BANDS.index(found.band)


@given(FILES, SUPPORT, st.booleans(), STATUS)
def test_support_never_lowers(evidence: list[dict[str, Any]], more: dict[str, Any], ignored: bool, status: str) -> None:
    before, after = rank(scored(evidence, ignored, status)), rank(scored([*evidence, more], ignored, status))
    assert after[0] >= before[0] and after[1] >= before[1]


@given(FILES, OPPOSITION, st.booleans(), STATUS)
def test_opposition_never_raises(
    evidence: list[dict[str, Any]], more: dict[str, Any], ignored: bool, status: str
) -> None:
    before, after = rank(scored(evidence, ignored, status)), rank(scored([*evidence, more], ignored, status))
    assert after[0] <= before[0] and after[1] <= before[1]


@given(FILES, SUPPORT | OPPOSITION, st.integers(2, 50))
def test_a_piece_many_times_is_one(evidence: list[dict[str, Any]], piece: dict[str, Any], times: int) -> None:
    assert rank(scored([*evidence, *[piece] * times])) == rank(scored([*evidence, piece]))


@given(FILES, st.randoms(use_true_random=False))
def test_order_does_not_matter(evidence: list[dict[str, Any]], random: Any) -> None:
    shuffled = list(evidence)
    random.shuffle(shuffled)
    assert rank(scored(shuffled)) == rank(scored(evidence))


@given(FILES, SUPPORT, st.data())
def test_firmer_never_lowers(evidence: list[dict[str, Any]], piece: dict[str, Any], data: st.DataObject) -> None:
    ranks = list(AUTHENTICITY)
    firmer = data.draw(st.sampled_from(ranks[: ranks.index(piece["authenticity"]) + 1]))
    before, after = rank(scored([*evidence, piece])), rank(scored([*evidence, {**piece, "authenticity": firmer}]))
    assert after[0] >= before[0] and after[1] >= before[1]


@given(FILES, st.booleans())
def test_bounds_and_every_piece_once(evidence: list[dict[str, Any]], ignored: bool) -> None:
    found = scored(evidence, ignored)
    assert 0 <= found.score.value <= 100
    assert all(0 <= factor.value.value <= 100 and factor.gap >= 0 for factor in found.factors)
    assert [item.path for item in found.items] == [f"relationship.evidence.{n}" for n in range(len(evidence))]
    for step in found.next_steps:
        assert step.gain > 0 and found.score.value + step.gain <= 100


def test_every_kind_stands_on_one_side() -> None:
    kinds = set(get_args(EvidenceKind))
    assert set(FOR) | set(AGAINST) | set(NEUTRAL) == kinds
    assert len(FOR) + len(AGAINST) + len(NEUTRAL) == len(kinds)
