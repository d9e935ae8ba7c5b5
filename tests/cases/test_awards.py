"""Every published decision against the library: a test for each awarded or refused item, named `file-kind`."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.money import add, fen
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import FIGURE, Quantity, steps
from laborcalc.results.outcome import Award, was_paid
from laborcalc.rules.claims import CLAIMS
from tests.decisions import Decisions

DECISIONS = Decisions("awards")
FILES, decision, assessed = DECISIONS.files, DECISIONS.decision, DECISIONS.assessed


def test_the_decisions_are_there() -> None:
    assert len(FILES) == 87
    assert sum(len(decision(name)["expect"]) for name in FILES) == 179


def test_every_kind_has_a_rule() -> None:
    assert set(CLAIMS) == set(Kind)


@pytest.mark.parametrize("name, number", DECISIONS.lines())
def test_item(name: str, number: int) -> None:
    item = decision(name)["expect"][number]
    result = assessed(name)
    claim = result[item["kind"]]
    if item.get("not_due"):  # nothing of it stands in the schedule: not owed, fallen as a whole, or paid in full
        assert claim.status == "not_due" or result.is_barred(claim) or claim.amount == 0
        return
    if was_paid(claim):  # what was paid covers what the court worked out
        assert Decimal(item["amount"]) == claim.amount == 0
        return
    assert claim.status == "due"
    # where limitation is pleaded the court gives what is in time
    assert result.claimable(claim) in {Decimal(item["amount"]), Decimal(item.get("court_amount", item["amount"]))}
    _lines(item, claim)


def _lines(item: dict[str, Any], claim: Any) -> None:
    found = [line.trace.value for line in claim.lines]
    for line in item.get("lines", ()):
        assert Decimal(line["amount"]) in found
    if found:
        assert add(found) >= claim.amount


@pytest.mark.parametrize("name", FILES)
def test_steps_end_in_the_amount(name: str) -> None:
    for claim in assessed(name):
        if not isinstance(claim, Award):
            continue
        found = steps(claim.trace)
        assert found[-1] is claim.trace
        assert found[-1].value == claim.amount
        for line in claim.lines:
            assert steps(line.trace)[-1] is line.trace
            assert line.trace.value == fen(line.trace.value)


def _under(quantity: Quantity) -> list[Quantity]:
    return [quantity, *(found for operand in quantity.operands for found in _under(operand))]


@pytest.mark.parametrize("name", FILES)
def test_nothing_uncertain_goes_untagged(name: str) -> None:
    tags = {tag.value for tag in Tag}
    for claim in assessed(name):
        shown = " ".join(message.say("en") for message in (*claim.warnings, *claim.assumptions))
        for alternative in claim.alternatives:
            assert alternative.tag in tags
            assert alternative.authority.zh
            assert alternative.authority.en
        if not isinstance(claim, Award):
            continue
        for quantity in _under(claim.trace):
            assert all(article.tag.value in tags for article in quantity.cites)
            if quantity.op == FIGURE and quantity.args[0].confidence != "high":
                assert quantity.args[0].confidence != "low"
                assert "confidence medium" in shown


@pytest.mark.parametrize("name", FILES)
def test_json_says_what_the_object_says(name: str) -> None:
    result = assessed(name)
    shown = json.loads(result.model_dump_json())
    amounts = {claim["kind"]: claim["amount"] for claim in shown["claims"]}
    assert amounts == {claim.kind.value: None if claim.amount is None else str(claim.amount) for claim in result}
    assert Decimal(shown["total"]) == result.total
    for claim in shown["claims"]:
        if claim["status"] == "due":
            assert Decimal(claim["steps"][-1]["value"]) == Decimal(claim["amount"])
            assert all(article["tag"] for article in claim["citations"])


@pytest.mark.parametrize("name", FILES)
def test_decision_read_from_its_file_gives_the_same(name: str) -> None:
    from_file = assess(Case.from_file(FILES[name]))
    assert from_file.model_dump_json() == assessed(name).model_dump_json()
