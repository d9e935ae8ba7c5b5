"""Published decisions on social insurance, losses, papers and other remedies against the library: each line of `expect`.

A line says one of: `amount` (with `low` and `high` where the sum is uncertain, and `payer` where another than the employer
pays), `not_due: true` (with the `reason`'s code), `not_accepted: true` (arbitration does not take it), `open: true` (no sum
can be said; `low` and `high` where a range can). A line that the law decides otherwise than the court carries `known_wrong`,
the legal reason, and fails the suite as soon as it is met.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.trace import steps
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from tests.decisions import Decisions

DECISIONS = Decisions("remedies")
FILES, decision, assessed = DECISIONS.files, DECISIONS.decision, DECISIONS.assessed


@pytest.mark.parametrize("name", FILES)
def test_the_file_is_whole(name: str) -> None:
    assert decision(name)["id"] == name
    assert decision(name)["expect"]
    assert decision(name)["source"]["address"]


@pytest.mark.parametrize("name, number", DECISIONS.lines())
def test_item(name: str, number: int) -> None:
    item = decision(name)["expect"][number]
    claim = assessed(name)[item["kind"]]
    if item.get("not_due") or item.get("not_accepted"):
        _refused(item, claim)
    elif item.get("open"):
        assert isinstance(claim, Needs), claim
    else:
        assert isinstance(claim, Award), claim
        assert claim.amount in {Decimal(item["amount"]), Decimal(item.get("court_amount", item["amount"]))}
        assert item.get("payer", "") in claim.payers[0].name.zh
    _within(item, claim)


def _refused(item: dict[str, Any], claim: Outcome) -> None:
    assert isinstance(claim, NotDue), claim
    assert claim.reason.code == item.get("reason", claim.reason.code)
    assert (claim.reason.code == "NOT_ACCEPTED") is bool(item.get("not_accepted"))


def _within(item: dict[str, Any], claim: Outcome) -> None:
    if "low" in item:
        assert [claim.range.low.value, claim.range.high.value] == [Decimal(item["low"]), Decimal(item["high"])]


@pytest.mark.parametrize("name", FILES)
def test_steps_end_in_the_amount(name: str) -> None:
    for claim in assessed(name):
        if isinstance(claim, Award):
            assert steps(claim.trace)[-1].value == claim.amount


@pytest.mark.parametrize("name", FILES)
def test_decision_read_from_its_file_gives_the_same(name: str) -> None:
    assert assess(Case.from_file(FILES[name])).model_dump_json() == assessed(name).model_dump_json()
