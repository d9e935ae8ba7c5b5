"""The order of a lay-off and re-hiring after it (LCL 41(2), (3); R-EMP-09)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc

N, TWO_N = "economic_compensation", "unlawful_termination_damages"
KEPT, REHIRED = {"kept_less_protected": True}, {"notified_rehire": False}


def laid_off(lawful: bool | None, layoff: dict[str, Any] | None, **more: Any) -> lc.Assessment:
    """Five years at 8,000: N 40,000, 2N 80,000."""
    end = {"ground": "redundancy", "lawful": lawful, "dismissed": 30, "staff": 100, "layoff": layoff, **more}
    return lc.assess(
        lc.Case.model_validate({
            "region": "110000", "as_of": "2026-11-21", "employment": {"start": "2021-01-01", "last_day": "2025-12-31"},
            "pay": {"average_12_months": "8000"}, "given": {"minimum_wage": "2540", "local_average_wage": "20000"},
            "termination": end,
        })
    )  # fmt: skip


def due(result: lc.Assessment) -> tuple[str, Decimal | None]:
    return next((claim.kind, claim.amount) for claim in result if claim.kind in (N, TWO_N) and claim.status == "due")


@pytest.mark.parametrize("layoff", [KEPT, REHIRED, KEPT | REHIRED])
@pytest.mark.parametrize(
    "lawful, first, other",
    [(True, (N, "40000.00"), "80000.00"), (None, (TWO_N, "80000.00"), "40000.00"), (False, (TWO_N, "80000.00"), None)],
)
def test_a_breach(layoff: dict[str, bool], lawful: bool | None, first: tuple[str, str], other: str | None) -> None:
    result = laid_off(lawful, layoff)
    assert due(result) == (first[0], Decimal(first[1]))
    found = [
        a.amount for claim in result for a in claim.alternatives if a.by == "termination.lawful" and a.status == "due"
    ]
    assert found == ([Decimal(other)] if other else [])


@pytest.mark.parametrize("layoff", [None, {}, {"kept_less_protected": False}, {"notified_rehire": True}])
def test_no_breach(layoff: dict[str, bool] | None) -> None:
    result = laid_off(True, layoff)
    assert due(result) == (N, Decimal("40000.00"))
    assert not any(claim.alternatives for claim in result if claim.kind in (N, TWO_N))


@pytest.mark.parametrize(
    "layoff, cite, code", [(KEPT, "LCL 41(2)", "LAYOFF_ORDER"), (REHIRED, "LCL 41(3)", "LAYOFF_REHIRE")]
)
def test_the_reason_names_the_breach(layoff: dict[str, bool], cite: str, code: str) -> None:
    claim = laid_off(False, layoff)[TWO_N]
    assert claim.reason.code == code  # type: ignore[union-attr]
    assert cite in {article.id for article in claim.cites}  # type: ignore[union-attr]


def test_too_few_for_a_lay_off_comes_first() -> None:
    claim = laid_off(None, KEPT, dismissed=5)[TWO_N]
    assert claim.reason.code == "NO_MASS_LAYOFF" and not claim.alternatives  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "dismissed, staff, open_",
    [(20, None, True), (19, 190, True), (19, 191, False), (None, 100, True), (19, None, True)],
)
def test_the_gate(dismissed: int | None, staff: int | None, open_: bool) -> None:
    """At least 20 people, or 10 % of the staff."""
    result = laid_off(True, None, dismissed=dismissed, staff=staff)
    assert ("CONTRADICTION" not in {message.code for message in result[N].warnings}) is open_


def test_the_facts_change_nothing_on_another_ground() -> None:
    result = laid_off(True, KEPT, ground="objective_change", thirty_days_notice=True)
    assert due(result) == (N, Decimal("40000.00"))
