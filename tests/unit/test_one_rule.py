"""The plain calls, one rule each: a reading that is named counts, and the others are worked out unless that is declined."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from laborcalc import compensation, double_wages, leave, overtime, wages
from laborcalc.results.outcome import Outcome
from tests.outcomes import yuan

BEIJING: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21"}
ENDED: dict[str, Any] = {**BEIJING, "start": "2024-01-01", "last_day": "2025-12-31"}
MODULES = (compensation, double_wages, leave, overtime, wages)
RULES = [rule for module in MODULES for _, rule in inspect.getmembers(module, inspect.isfunction)]
OUTCOMES = [
    rule
    for rule in RULES
    if rule.__module__ in {module.__name__ for module in MODULES}
    and "alternatives" in inspect.signature(rule).parameters
]


@pytest.mark.parametrize("rule", OUTCOMES, ids=lambda rule: rule.__name__)
def test_alternatives_are_worked_out_unless_declined(rule: Callable[..., Outcome]) -> None:
    assert inspect.signature(rule).parameters["alternatives"].default is True


def _gap(**more: Any) -> Outcome:
    return compensation.wages_during_dispute(
        start="2026-01-01", end="2026-06-30", monthly_wage="8700", minimum_wage="2540", **BEIJING, **more
    )


def test_a_reading_of_the_wages_of_the_gap() -> None:
    """D-15: six months at the wage of normal labour, or at the minimum wage."""
    assert _gap().amount == yuan("52200.00")
    assert _gap(readings={"D-15": "minimum_wage"}).amount == yuan("15240.00")
    assert any(other.by == "D-15" for other in _gap().alternatives)
    assert _gap(alternatives=False).alternatives == ()


def _duty(**more: Any) -> Outcome:
    return compensation.non_compete_compensation(
        start="2026-01-01", end="2026-01-15", agreed_monthly="8700", **BEIJING, **more
    )


def test_a_reading_of_the_pay_for_not_competing() -> None:
    """D-38: 1 to 15 January 2026 are eleven weekdays at 400, or half a month."""
    assert _duty().amount == yuan("4400.00")
    assert _duty(readings={"D-38": "half_month"}).amount == yuan("4350.00")
    assert any(other.by == "D-38" for other in _duty().alternatives)
    assert _duty(alternatives=False).alternatives == ()


def test_nothing_is_taken_off_the_wages_of_the_gap_that_was_not_stated() -> None:
    """D-39, earnings in other work deducted: none are stated."""
    assert _gap(readings={"D-39": "deducted"}).amount == yuan("52200.00")
    assert _gap(readings={"D-39": "deducted"}, earned_elsewhere="200").amount == yuan("52000.00")
