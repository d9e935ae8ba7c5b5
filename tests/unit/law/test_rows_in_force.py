"""A row of a local table holds from its first day to its last, both counted."""

from __future__ import annotations

from datetime import date

import pytest

from laborcalc.law.injury import in_force


@pytest.mark.parametrize(
    ("day", "holds"), [("2025-12-31", False), ("2026-01-01", True), ("2026-06-30", True), ("2026-07-01", False)]
)
def test_first_and_last_day_count(day: str, holds: bool) -> None:
    assert in_force("2026-01-01", "2026-06-30", date.fromisoformat(day)) is holds


def test_a_row_without_a_last_day_goes_on() -> None:
    assert in_force("2026-01-01", "", date(2099, 1, 1))
