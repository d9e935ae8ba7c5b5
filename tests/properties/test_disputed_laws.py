"""Laws of the spread over disputed facts: it is what assessing the case with those values written into it gives, and nothing else."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import laborcalc as lc
from laborcalc.results.assessment import Assessment
from tests.documents import written
from tests.witnesses import bases

FILE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "filed_on": "2026-11-02",
    "employment": {"start": "2019-03-15", "last_day": "2026-03-31"},
    "contracts": [],
    "pay": {"monthly": "9000"},
    "arrears": [{"item": "bonus", "due": "3000"}, {"item": "wages", "start": "2026-03-01", "end": "2026-03-31"}],
    "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": True},
}
# Several of these contradict each other: a first day behind a last one, wages after the end.
SAID: dict[str, list[Any]] = {
    "region": ["110000", "310000", "深圳"],
    "employment.start": ["2019-03-15", "2021-07-01", "2026-02-01"],
    "employment.last_day": ["2026-03-31", "2026-01-31", "2025-06-30"],
    "pay.monthly": ["9000", "9000.00", "2000", "50000"],
    "pay.last_month": ["8000", None],
    "arrears.0.due": ["3000", "0", None],
    "arrears.1.paid": ["0", "4000"],
    "termination.ground": ["objective_change", "resignation", "quit_unpaid_wages", "dismissal_without_ground"],
    "termination.lawful": [True, False],
    "contracts": [[], [{"start": "2019-03-15", "end": "2027-03-14", "signed_on": "2019-03-15"}]],
    "limitation_pleaded": [True, False],
}


@st.composite
def disputes(draw: st.DrawFn) -> dict[str, list[Any]]:
    """Two facts, or three, each with one or two of the values above."""
    paths = draw(st.lists(st.sampled_from(sorted(SAID)), min_size=1, max_size=3, unique=True))
    return {path: draw(st.lists(st.sampled_from(SAID[path]), min_size=1, max_size=2)) for path in paths}


def assessed(facts: dict[str, Any]) -> Assessment | None:
    """The assessment of a file without disputes; `None` where its facts contradict each other."""
    try:
        return lc.assess(lc.Case.model_validate(facts), alternatives=False)
    except lc.BadCase:
        return None


def with_values(values: dict[str, Any]) -> dict[str, Any]:
    facts = FILE
    for path, value in values.items():
        facts = written(facts, path, value)
    return facts


def accepted(said: dict[str, list[Any]]) -> lc.Case | None:
    try:
        return lc.Case.model_validate(FILE | {"disputed": said})
    except lc.BadCase:
        return None


@given(disputes())
def test_low_likely_high_and_every_value_by_itself(said: dict[str, list[Any]]) -> None:
    case = accepted(said)
    if case is None:  # then a value cannot stand by itself
        likely = {fact: values[0] for fact, values in said.items() if fact in ("pay.last_month", "limitation_pleaded")}
        assert any(assessed(with_values(likely | {path: value})) is None for path in said for value in said[path])
        return
    result = lc.assess(case, alternatives=False)
    spread = result.spread
    assert spread is not None
    assert spread.low <= spread.likely == result.total <= spread.high
    assert [fact.worth for fact in spread.facts] == sorted((fact.worth for fact in spread.facts), reverse=True)
    likely = {fact.path: fact.values[0].value for fact in spread.facts if fact.path in said}
    for fact in spread.facts:
        assert spread.low <= fact.low <= spread.likely <= fact.high <= spread.high
        for value in fact.values:
            alone = assessed(with_values(likely | {fact.path: value.value}))
            assert alone is not None and alone.total == value.total
    everything = [
        assessed(with_values(dict(zip((fact.path for fact in spread.facts), values, strict=True))))
        for values in product(*([value.value for value in fact.values] for fact in spread.facts))
    ]
    totals = [found.total for found in everything if found is not None]
    assert (spread.low, spread.high) == (min(totals), max(totals))
    assert (spread.combinations, spread.left_out) == (len(totals), len(everything) - len(totals))


@given(disputes(), st.randoms(use_true_random=False))
def test_the_order_of_the_facts_changes_nothing(said: dict[str, list[Any]], random: Any) -> None:
    paths = list(said)
    random.shuffle(paths)
    one, other = accepted(said), accepted({path: said[path] for path in paths})
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert lc.assess(one, alternatives=False).spread == lc.assess(other, alternatives=False).spread


UNSAID = [
    {**facts, "termination": {**facts["termination"], "lawful": None}}
    for facts in bases()
    if (facts.get("termination") or {}).get("ground")
]


@pytest.mark.parametrize("facts", UNSAID, ids=range(len(UNSAID)))
def test_what_the_rules_take_for_now_is_what_stating_it_gives(facts: dict[str, Any]) -> None:
    """In every decision: with `lawful` not stated the likely total is that of the answer which the rules took."""
    case = lc.Case.model_validate(facts)
    result = lc.assess(case, alternatives=False)
    for fact in result.spread.facts if result.spread else ():
        stated = lc.assess(lc.Case.model_validate(written(facts, fact.path, fact.values[0].value)), alternatives=False)
        assert stated.total == result.total == fact.values[0].total
