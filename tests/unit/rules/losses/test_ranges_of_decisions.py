"""What courts gave at their discretion lies within the range that the library states (R-INS-30, R-EMP-13)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.facts.case import Case

FOLDER = Path(__file__).parents[3] / "cases/remedies"
GIVEN = {
    "dg-2024-wang-pregnancy": ("protected_period_loss", "47956.40"),
    "gz-2016-yang-pregnancy-pay": ("protected_period_loss", "36783.77"),
    "wh-2016-wang-medical-discretion": ("medical_loss", "200000.00"),
}


@pytest.mark.parametrize("name", GIVEN)
def test_what_the_court_gave_lies_within_the_range(name: str) -> None:
    held: dict[str, Any] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    kind, given = GIVEN[name]
    found = assess(Case.model_validate(held["case"]))[kind].range
    assert found is not None
    assert found.low.value < Decimal(given) < found.high.value
