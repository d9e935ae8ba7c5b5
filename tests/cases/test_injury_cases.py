"""Published decisions on work injury against the library: amount, payer, rate a month of each item, and what stands beside.

Not written as cases, with the reason:

- outcome alone, no figure that follows from the facts printed: `sz-2021-carpenter-settlement-upheld` (an agreement of 12,000 upheld, the wage
  is not printed; a court decides whether an agreement stands, the library only flags), `qy-2018-chen-death-once` (170,000 for the dependants at
  once, neither wage nor relatives printed).
- no benefit for a work injury, so no rule of this family: they stand in `tests/cases/remedies/`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.trace import steps
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Outcome
from tests.decisions import Decisions

DECISIONS = Decisions("injury")
FILES, decision, assessed = DECISIONS.files, DECISIONS.decision, DECISIONS.assessed


def _with(part: str) -> list[str]:
    return [name for name in FILES if part in decision(name)]


def test_the_decisions_are_there() -> None:
    assert len(FILES) == 13
    assert sum(len(decision(name)["expect"]) for name in FILES) == 41
    assert all(decision(name)["id"] == name for name in FILES)


@pytest.mark.parametrize("name, number", DECISIONS.lines())
def test_item(name: str, number: int) -> None:
    item = decision(name)["expect"][number]
    result = assessed(name)
    claim = result[item["kind"]]
    if item.get("not_due"):
        assert claim.status == "not_due"
        return
    assert isinstance(claim, Award), claim
    assert claim.amount in {Decimal(item["amount"]), Decimal(item.get("court_amount", item["amount"]))}
    assert claim.condition is None
    _payer(item["payer"], claim, result)


def _payer(payer: str, claim: Award, result: Assessment) -> None:
    """All of an item is asked of one: the fund, or the employer in the arbitration."""
    of_fund = payer == "fund"
    assert ("fund" in claim.payers[0].name.en, "基金" in claim.payers[0].name.zh) == (of_fund, of_fund)
    assert claim.fund == (claim.amount if of_fund else 0)
    assert result.to_order(claim) == (0 if of_fund else claim.amount)


@pytest.mark.parametrize("name", FILES)
def test_rates_by_the_month(name: str) -> None:
    for item in decision(name)["expect"]:
        claim = assessed(name)[item["kind"]]
        for row in item.get("monthly", ()):
            assert isinstance(claim, Award)
            assert (str(claim.monthly[0].rate.value), str(claim.monthly[0].first)) == (row["rate"], row["from"])


def _beside(name: str, id: str) -> Any:
    return next(one for one in assessed(name).information if one.id == id)


@pytest.mark.parametrize("name", _with("total"))
def test_total(name: str) -> None:
    assert assessed(name).total == Decimal(decision(name)["total"])


@pytest.mark.parametrize("name", _with("advance"))
def test_what_the_fund_may_be_asked_to_advance(name: str) -> None:
    assert _beside(name, "injury_advance").trace.value == Decimal(decision(name)["advance"])


@pytest.mark.parametrize("name", _with("settlement"))
def test_an_agreement_far_below_the_law_is_flagged(name: str) -> None:
    codes = {warning.code for warning in _beside(name, "injury_settlement").warnings}
    assert ("SETTLEMENT_UNFAIR" in codes) is decision(name)["settlement"]["flag"]


def _awards(result: Assessment) -> list[Outcome]:
    return [claim for claim in result if isinstance(claim, Award)]


@pytest.mark.parametrize("name", FILES)
def test_steps_end_in_the_amount(name: str) -> None:
    for claim in _awards(assessed(name)):
        assert isinstance(claim, Award)
        assert steps(claim.trace)[-1].value == claim.amount


@pytest.mark.parametrize("name", FILES)
def test_decision_read_from_its_file_gives_the_same(name: str) -> None:
    assert assess(Case.from_file(FILES[name])).model_dump_json() == assessed(name).model_dump_json()
