"""Decisions on what the employer asked for: the court's figure lies in the range, and set-off comes to what was ordered."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc

CASES = Path(__file__).parents[3] / "cases"


def read(room: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((CASES / room / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("name", ["bj-2024-yang-noncompete", "bj-2021-qiu-damage"])
def test_what_the_court_gave_lies_in_the_range(name: str) -> None:
    decision = read("remedies", name)
    (item,) = decision["expect"]
    found = lc.assess(lc.Case.model_validate(decision["case"]))[item["kind"]].range
    assert found is not None
    assert found.low.value < Decimal(item["court_amount"]) < found.high.value


@pytest.mark.parametrize(
    "room, name", [("injury", "cq-2023-wang-injury6-step"), ("awards", "cq-2023-wang-mingsheng-injury-n")]
)
def test_the_set_off_of_chongqing(room: str, name: str) -> None:
    """The employer had advanced 6,153.21 of the own share: 252,570.00 − 6,153.21 for all benefits together."""
    decision = read(room, name)
    result = lc.assess(lc.Case.model_validate(decision["case"]))
    found = {one.id: str(one.trace.value) for one in result.information}
    expected = decision["set_off"]
    assert (found["set_off"], found["total_after_set_off"]) == (expected["allowed"], expected["left"])
    assert str(result.total) == expected["total"]
