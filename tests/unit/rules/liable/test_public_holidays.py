"""Public holidays and those of a part of the people (R-EMP-12, R-OT-01): 8 March and 4 May are workdays in law."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc


def overtime(rows: list[dict[str, Any]], sheet: list[dict[str, Any]] = []) -> Any:  # noqa: B006
    facts: dict[str, Any] = {"timesheet": {"rows": sheet}} if sheet else {}
    case = {
        "region": "100000", "as_of": "2026-11-21", "employment": {"start": "2020-01-01"}, "pay": {"monthly": "8000"}, "overtime": rows, **facts,
        "worker": {"sex": "female"}, "claims": [{"kind": "overtime_pay"}],
    }  # fmt: skip
    return lc.assess(lc.Case.model_validate(case))["overtime_pay"]


@pytest.mark.parametrize(
    "on", ["2026-01-01", "2026-02-17", "2026-04-05", "2026-05-01", "2026-06-19", "2026-09-25", "2026-10-01"]
)
def test_a_public_holiday_is_paid_three_times_besides_the_wage(on: str) -> None:
    """8,000 ÷ 21.75 × 3."""
    assert overtime([{"on": on, "days": "1"}]).amount == Decimal("1103.45")


def test_no_time_off_in_lieu_of_a_public_holiday() -> None:
    assert overtime([{"on": "2026-10-01", "days": "1", "time_off": True}]).amount == Decimal("1103.45")


@pytest.mark.parametrize("on", ["2024-03-08", "2023-03-08", "2026-05-04"])
def test_half_a_holiday_worked_is_an_ordinary_day(on: str) -> None:
    """Women's Day and Youth Day on workdays (4 May 2026 is a Monday, but a day off of the May holiday)."""
    claim = overtime([{"on": on, "kind": "holiday", "days": "1"}])
    if on == "2026-05-04":  # a rest day by the notice of the State Council: 200 %, not 300 %
        assert claim.amount == Decimal("735.63")
    else:
        assert claim.status == "not_due"


def test_beyond_the_hours_of_the_day_it_is_overtime_of_a_workday() -> None:
    """Friday 8 March 2024, ten hours: 8,000 ÷ 21.75 ÷ 8 × 1.5 × 2."""
    assert overtime([], [{"on": "2024-03-08", "start": "09:00", "end": "20:00", "rest": "1"}]).amount == Decimal(
        "137.93"
    )
    assert overtime([], [{"on": "2024-03-08", "start": "09:00", "end": "18:00", "rest": "1"}]).status == "not_due"


def test_on_a_weekend_it_is_a_rest_day() -> None:
    """Sunday 8 March 2026: 8,000 ÷ 21.75 × 2."""
    assert overtime([{"on": "2026-03-08", "days": "1"}]).amount == Decimal("735.63")
