"""Laws of the readings: what is listed beside an amount is what comes out where that reading is chosen."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc
from laborcalc.foundation.errors import BadCase
from laborcalc.hearing.runs import decide
from laborcalc.law.readings import READINGS
from laborcalc.rules.claims import rule_of

CASES = Path(__file__).parents[1] / "cases"
AWARDS = {path.stem: path for folder in ("awards", "injury") for path in sorted((CASES / folder).glob("*.yaml"))}
SITUATIONS = {row["id"]: row["case"] for row in yaml.safe_load((CASES / "situations.yaml").read_text(encoding="utf-8"))}
PLACES = ("100000", "110000", "210100", "310000", "320100", "330100", "440100", "440300", "610100")
GAP = {
    "region": "210100",
    "as_of": "2025-06-30",
    "employment": {"start": "2018-01-01"},
    "pay": {"monthly": "12000"},
    "disputes": [{"start": "2025-01-01", "end": "2025-04-15", "monthly": "9000"}],
    "given": {"local_average_wage": "10000"},
}
OWED = {"item": "wages", "due": "8000"}
OLD_AND_NEW = {
    "region": "610100",
    "as_of": "2025-06-30",
    "employment": {"start": "2015-01-01"},
    "pay": {"monthly": "8000"},
    "arrears": [OWED | {"start": f"{year}-03-01", "end": f"{year}-03-31"} for year in (2016, 2024)],
    "claims": [{"kind": "unpaid_wages"}, {"kind": "additional_compensation"}],
}


def facts_of(name: str) -> dict[str, Any]:
    if name in AWARDS:
        found: dict[str, Any] = yaml.safe_load(AWARDS[name].read_text(encoding="utf-8"))["case"]
        return found
    return SITUATIONS[name]


def moved(name: str) -> Iterator[dict[str, Any]]:
    """The facts elsewhere, and with readings chosen at random."""
    dice, facts = random.Random(name), facts_of(name)
    yield facts | {"region": dice.choice(PLACES), "district": ""}
    ids = dice.sample([id for id, reading in READINGS.items() if reading.options], 12)
    chosen = {id: dice.choice(READINGS[id].options).key for id in ids}
    yield facts | {"readings": {**facts.get("readings", {}), **chosen}}


def broken(facts: dict[str, Any]) -> list[str]:
    """The alternatives that come out otherwise where they are chosen."""
    try:
        case = lc.Case.model_validate(facts)
    except BadCase:  # a place without the district that the facts name
        return []
    found = []
    for claim in lc.assess(case):
        for other in claim.alternatives:
            if other.by in READINGS:
                chosen = case.model_copy(update={"readings": {**case.readings, other.by: other.option}})
                then = decide(claim.kind, rule_of(claim.kind), chosen, alternatives=False)
                if (then.status, then.amount, then.expired) != (other.status, other.amount, other.expired):
                    found.append(f"{claim.kind} {other.by} {other.option}: {other.amount}, chosen {then.amount}")
    return found


@pytest.mark.parametrize("name", [*AWARDS, *SITUATIONS])
def test_an_alternative_is_the_amount_where_it_is_chosen(name: str) -> None:
    assert broken(facts_of(name)) == []


@pytest.mark.parametrize("name", [*AWARDS, *SITUATIONS][::4])
def test_it_is_elsewhere_and_beside_other_readings(name: str) -> None:
    assert [line for facts in moved(name) for line in broken(facts)] == []


@pytest.mark.parametrize(
    "facts", [GAP, OLD_AND_NEW], ids=["wages stated for a gap", "arrears of the old law and the new"]
)
@pytest.mark.parametrize(
    "readings", [{}, {"D-15": "local_average_if_higher"}, {"D-28": "twenty_five"}, {"D-28": "none"}]
)
def test_it_is_where_a_reading_that_is_named_opens_facts(facts: dict[str, Any], readings: dict[str, str]) -> None:
    assert broken(facts | {"readings": readings}) == []
