"""The period of a claim binds: nothing is given for a time that was not asked for (MAL 28), or it is said why it is."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc

JOB = {"start": "2020-01-01"}
BASE: dict[str, Any] = {"region": "320100", "as_of": "2026-11-21", "employment": JOB}


def outcome(kind: str, start: str | None, end: str | None, **facts: Any) -> Any:
    claims = [{"kind": kind, "start": start, "end": end}]
    return lc.assess(lc.Case.model_validate({**BASE, "claims": claims, **facts}))[kind]


def codes(claim: Any) -> set[str]:
    return {note.code for note in (*claim.warnings, *claim.assumptions)}


GAP = {"start": "2026-01-01", "end": "2026-06-30", "monthly": "8700"}


@pytest.mark.parametrize(
    ("start", "end", "amount"),
    [
        (None, None, "52200"),  # six months
        ("2026-06-01", "2026-07-31", "8700"),
        (None, "2026-02-28", "17400"),
        ("2026-07-01", "2026-07-31", "0"),
    ],
)
def test_wages_for_a_gap(start: str | None, end: str | None, amount: str) -> None:
    found = outcome("wages_during_dispute", start, end, disputes=[GAP])
    assert found.amount == Decimal(amount)
    if amount == "0":
        assert found.reason.code == "OUTSIDE_CLAIM"
    assert ("OUTSIDE_CLAIM" in codes(found)) is (amount in ("8700", "17400"))


def test_what_was_paid_for_a_gap_is_taken_off_in_full() -> None:
    found = outcome("wages_during_dispute", "2026-06-01", None, disputes=[GAP | {"paid": "700"}])
    assert found.amount == Decimal(8000)
    assert "PAID_FOR_THE_WHOLE" in codes(found)
    assert "PAID_FOR_THE_WHOLE" not in codes(
        outcome("wages_during_dispute", None, None, disputes=[GAP | {"paid": "700"}])
    )


def test_the_application_names_the_time_asked_for() -> None:
    case = lc.Case.model_validate(
        {**BASE, "disputes": [GAP], "claims": [{"kind": "wages_during_dispute", "start": "2026-06-01"}]}
    )
    said = lc.assess(case).claims_list().to_markdown()
    assert "支付2026年6月违法解除劳动合同期间的工资损失8,700.00元" in said


SUMMER = {"start": "2026-06-01", "end": "2026-08-31"}


@pytest.mark.parametrize(
    ("start", "end", "amount"),
    [(None, None, "900"), ("2026-07-01", "2026-07-31", "300"), ("2026-08-31", None, "300")],  # Jiangsu: 300 a month
)
def test_heat_allowance_by_the_month(start: str | None, end: str | None, amount: str) -> None:
    assert outcome("unpaid_wages", start, end, heat=[SUMMER]).amount == Decimal(amount)


def test_heat_allowance_that_cannot_be_cut_says_so() -> None:
    by_day = SUMMER | {"days": "60", "rate": "10"}
    whole = outcome("unpaid_wages", "2026-07-01", None, heat=[by_day])
    assert whole.amount == Decimal(600) and "STRADDLES_CLAIM" in codes(whole)
    assert "STRADDLES_CLAIM" not in codes(outcome("unpaid_wages", None, None, heat=[by_day]))
    paid = outcome("unpaid_wages", "2026-07-01", "2026-07-31", heat=[SUMMER | {"paid": "100"}])
    assert paid.amount == Decimal(200) and "PAID_FOR_THE_WHOLE" in codes(paid)


PAY = {"pay": {"monthly": "8700"}}


def test_totals_of_overtime_without_a_day_are_counted_in_full_with_a_warning() -> None:
    total = [{"kind": "workday", "hours": "10"}]
    found = outcome("overtime_pay", "2026-07-01", "2026-07-31", overtime=total, **PAY)
    assert found.amount == Decimal(750)  # 10 × 50 × 150 %
    assert "UNDATED" in codes(found)
    assert "UNDATED" not in codes(outcome("overtime_pay", None, None, overtime=total, **PAY))


def test_a_cycle_that_is_asked_for_in_part_is_counted_in_full_with_a_warning() -> None:
    facts = {
        "employment": JOB | {"hours_system": "comprehensive", "hours_system_approved": True, "hour_cycle": "quarter"},
        "hour_cycles": [{"start": "2026-01-01", "end": "2026-03-31", "hours": "560"}],
        **PAY,
    }
    assert "STRADDLES_CLAIM" in codes(outcome("overtime_pay", "2026-03-01", None, **facts))
    assert "STRADDLES_CLAIM" not in codes(outcome("overtime_pay", "2026-01-01", None, **facts))


def test_arrears_without_a_day_are_counted_in_full_with_a_warning() -> None:
    owed = [{"item": "bonus", "due": "5000"}]
    found = outcome("unpaid_wages", "2026-07-01", None, arrears=owed)
    assert found.amount == Decimal(5000) and "UNDATED" in codes(found)
    assert "UNDATED" not in codes(outcome("unpaid_wages", None, None, arrears=owed))
