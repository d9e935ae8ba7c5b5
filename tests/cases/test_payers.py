"""Who was held to pay in published decisions 裁判中的责任主体: the units and the order of each, beside the amounts that the other tests hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.outcome import Award

HERE = Path(__file__).parent
FILES = {path.stem: path for folder in ("awards", "injury") for path in sorted((HERE / folder).glob("*.yaml"))}


def _read(name: str) -> dict[str, Any]:
    return yaml.safe_load(FILES[name].read_text(encoding="utf-8"))


def _named() -> list[tuple[str, int]]:
    return [(name, n) for name in FILES for n, item in enumerate(_read(name)["expect"]) if "payers" in item]


def test_the_decisions_are_there() -> None:
    assert {name for name, _ in _named()} == {
        "sh-2014-zhongtie-dispatch-n", "spc-2018-li-overtime-death-joint", "px-2021-li-subcontract-injury9",
    }  # fmt: skip


@pytest.mark.parametrize("name, number", _named())
def test_who_pays(name: str, number: int) -> None:
    item = _read(name)["expect"][number]
    claim = assess(Case.model_validate(_read(name)["case"]), alternatives=False)[item["kind"]]
    assert isinstance(claim, Award)
    assert [payer.order for payer in claim.payers] == [row["order"] for row in item["payers"]]
    for payer, row in zip(claim.payers, item["payers"], strict=True):
        assert row["name"] in payer.name.zh


# What a site chain comes to is told in one relationship case: hired by the boss of a subcontract, wages and injury.
def test_the_builders_chain() -> None:
    """A qualified company passed work on to Liu, who hired: it answers for pay, and nobody there is an employer (2025-08-01)."""
    told = yaml.safe_load((HERE / "relationship/spc2025-zhang-builder.yaml").read_text(encoding="utf-8"))["case"]
    owed = [{"start": "2021-08-01", "end": "2021-10-10", "due": "10000"}]
    facts = told | {
        "site": {"boss": "刘某", "general": "某建筑公司"},
        "arrears": owed,
        "termination": {"ground": "dismissal_without_ground"},
    }
    result = assess(Case.model_validate(facts), alternatives=False)
    claim = result["unpaid_wages"]
    assert isinstance(claim, Award)
    assert [(payer.name.zh, payer.order) for payer in claim.payers] == [
        ("招用劳动者的包工头（刘某）", "owes"), ("施工总承包单位（某建筑公司）", "first"),
    ]  # fmt: skip
    assert result["unlawful_termination_damages"].status == "not_due"


def test_the_scaffolder_paid_by_the_head_of_the_site() -> None:
    """His claim against the company failed for want of proof; the head of the site, who paid him, owes what is left."""
    told = yaml.safe_load((HERE / "relationship/jian-scaffolder.yaml").read_text(encoding="utf-8"))["case"]
    facts = told | {
        "site": {"boss": "工地负责人", "general": "A公司"},
        "arrears": [{"start": "2021-07-28", "end": "2021-08-13", "due": "7000"}],
    }
    claim = assess(Case.model_validate(facts), alternatives=False)["unpaid_wages"]
    assert isinstance(claim, Award)
    assert [payer.order for payer in claim.payers] == ["owes", "first"]
