"""Part-time work by its hours and its pay cycle (LCL 68-72; R-EMP-07): each limit on and just beyond it, and what hangs on it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc

JOB = {"start": "2025-01-01", "last_day": "2026-06-30", "kind": "part_time"}
GIVEN = {"minimum_wage": "2540", "local_average_wage": "20000", "hourly_minimum_wage": "27"}


def assessed(job: dict[str, Any], **facts: Any) -> lc.Assessment:
    base = {"region": "110000", "as_of": "2026-11-21", "given": GIVEN, "pay": {"monthly": "3000"}}
    return lc.assess(lc.Case.model_validate({**base, "employment": JOB | job, **facts}))


ENDED = {"termination": {"ground": "objective_change", "lawful": True}}


@pytest.mark.parametrize(
    "job, full_time",
    [
        ({}, False),
        ({"hours_a_day": "4", "hours_a_week": "24", "pay_cycle": 15}, False),
        ({"hours_a_day": "4.5"}, True),
        ({"hours_a_week": "24.5"}, True),
        ({"hours_a_day": "4", "pay_cycle": 16}, True),
        ({"pay_cycle": 30}, True),
        ({"kind": "full_time", "hours_a_day": "4"}, True),
    ],
)
def test_compensation_is_for_full_time(job: dict[str, Any], full_time: bool) -> None:
    """A year and six months: 2 × 3,000."""
    claim = assessed(job, **ENDED)["economic_compensation"]
    assert claim.amount == (Decimal("6000.00") if full_time else 0)
    if not full_time:
        assert claim.reason.code == "PART_TIME"  # type: ignore[union-attr]


def test_pay_by_the_month_alone_is_a_reading() -> None:
    claim = assessed({"pay_cycle": 30}, **ENDED)["economic_compensation"]
    assert [(other.by, other.option, other.amount) for other in claim.alternatives] == [
        ("R-EMP-07", "part_time", Decimal("0.00"))
    ]
    other = assessed({"pay_cycle": 30}, **ENDED, readings={"R-EMP-07": "part_time"})["economic_compensation"]
    assert other.status == "not_due"
    hours = assessed({"hours_a_day": "5", "pay_cycle": 30}, **ENDED, readings={"R-EMP-07": "part_time"})
    assert hours["economic_compensation"].amount == Decimal("6000.00")


@pytest.mark.parametrize(
    "job, code",
    [
        ({}, "PART_TIME_RULES"),
        ({"pay_cycle": 15}, "PART_TIME_RULES"),
        ({"pay_cycle": 16}, "PAY_CYCLE_TOO_LONG"),
        ({"hours_a_day": "4.5", "pay_cycle": 30}, "FULL_TIME_IN_FACT"),
        ({"kind": "full_time"}, ""),
    ],
)
def test_what_is_said_of_it(job: dict[str, Any], code: str) -> None:
    found = {message.code for message in assessed(job).warnings}
    assert {"PART_TIME_RULES", "PAY_CYCLE_TOO_LONG", "FULL_TIME_IN_FACT"} & found == ({code} if code else set())


def test_a_long_cycle_that_stays_part_time_has_both_notes() -> None:
    found = {message.code for message in assessed({"pay_cycle": 30}, readings={"R-EMP-07": "part_time"}).warnings}
    assert {"PART_TIME_RULES", "PAY_CYCLE_TOO_LONG"} <= found


@pytest.mark.parametrize("hours, amount", [("4", "0.00"), ("5", "30000.00")])
def test_double_wages_are_for_full_time(hours: str, amount: str) -> None:
    """No written contract is owed to a part-time worker (LCL 69); February to November of 2025 otherwise, at 3,000 a month."""
    job = {"hours_a_day": hours, "last_day": "2025-11-30"}
    assert assessed(job, contracts=[])["double_wages"].amount == Decimal(amount)


@pytest.mark.parametrize("hours, amount", [("4", "270.00"), ("5", "90.00")])
def test_the_minimum_wage_by_the_hour_or_by_the_month(hours: str, amount: str) -> None:
    """100 hours at 27 are 2,700; the month is 2,540 (given), and 2,430 or 2,450 was paid."""
    paid = "2430" if hours == "4" else "2450"
    slip = {"month": "2026-01", "due": paid, "hours": "100"}
    result = assessed({"hours_a_day": hours}, pay={"payslips": [slip]})
    assert result["minimum_wage_shortfall"].amount == Decimal(amount)


@pytest.mark.parametrize("hours, amount", [("4", "6000.00"), ("5", "0.00")])
def test_no_probation_in_part_time_work(hours: str, amount: str) -> None:
    """LCL 70, 83: two months served, of which a term of three years allows both and part-time work none."""
    term = {"start": "2025-01-01", "end": "2027-12-31", "probation_months": 2}
    claim = assessed({"hours_a_day": hours}, contracts=[term], claims=[{"kind": "probation_damages"}])[
        "probation_damages"
    ]
    assert claim.amount == Decimal(amount)
    if claim.amount:
        assert [article.id for article in claim.cites] == ["LCL 70", "LCL 83"]  # type: ignore[union-attr]


@pytest.mark.parametrize("hours, status", [("4", "not_due"), ("5", "due")])
def test_annual_leave_is_for_full_time(hours: str, status: str) -> None:
    worker = {"career_start": "2015-01-01"}
    result = assessed({"hours_a_day": hours}, worker=worker, annual_leave=[{"year": 2025}])
    assert result["annual_leave_pay"].status == status


def test_the_application_tells_the_hours() -> None:
    told = assessed({"hours_a_day": "11", "hours_a_week": "66", "pay_cycle": 30}, **ENDED).claims_list().to_markdown()
    assert "约定从事非全日制用工，实际平均每日工作11小时，每周工作66小时，每30天结算一次报酬" in told
    assert "从事非全日制用工，担任" in assessed({}, arrears=[{"due": "100"}]).claims_list().to_markdown()


def test_nothing_of_part_time_is_said_of_full_time_work() -> None:
    """LCL 68-72 are for part-time work: eight hours and a month between the days of pay are nothing to be named."""
    full = {"kind": "full_time", "hours_a_day": "8", "hours_a_week": "40", "pay_cycle": 30}
    found = {message.code for message in assessed(full).warnings}
    assert not {"PART_TIME_RULES", "PAY_CYCLE_TOO_LONG", "FULL_TIME_IN_FACT"} & found
