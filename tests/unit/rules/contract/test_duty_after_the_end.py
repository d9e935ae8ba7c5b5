"""A duty not to compete is paid from the end of the employment on (LCL 24(2)); while that lasts it is kept without pay (JI2 14)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc

BASE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "employment": {"start": "2020-01-01", "last_day": "2026-06-30"},
}


def found(start: str, end: str, **more: Any) -> Any:
    duty = {"start": start, "end": end, "agreed_monthly": "3600", **more}
    return lc.assess(lc.Case.model_validate({**BASE, "non_compete": duty}))["non_compete_compensation"]


@pytest.mark.parametrize(
    ("start", "amount", "warned"),
    [("2026-07-01", "7200", False), ("2026-06-30", "7200", False), ("2026-01-01", "7200", True)],
)
def test_two_months_after_the_end_are_paid(start: str, amount: str, warned: bool) -> None:
    claim = found(start, "2026-08-31")
    assert claim.amount == Decimal(amount)
    assert ("IN_SERVICE" in {note.code for note in claim.warnings}) is warned


def test_a_duty_that_ends_with_the_employment_is_not_paid() -> None:
    claim = found("2025-01-01", "2026-06-30")
    assert (claim.status, claim.reason.code) == ("not_due", "IN_SERVICE")


def test_the_two_years_run_from_the_end() -> None:
    claim = found("2025-07-01", "2028-12-31")
    assert claim.amount == Decimal(24 * 3600)


def test_the_application_of_a_duty_in_service_names_no_time() -> None:
    duty = {"start": "2025-01-01", "end": "2026-06-30", "agreed_monthly": "3600"}
    case = lc.Case.model_validate({**BASE, "non_compete": duty, "claims": [{"kind": "non_compete_compensation"}]})
    assert lc.assess(case).claims_list().to_markdown()
