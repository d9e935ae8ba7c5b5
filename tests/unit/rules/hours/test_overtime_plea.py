"""Overtime in an application: its time, and its parts by kind of day (LL 44), at 8,700 a month: 50 an hour."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.application import ClaimsList

MONDAY, SATURDAY = {"on": "2026-03-16", "hours": "1"}, {"on": "2026-03-21", "hours": "1"}  # 75 and 100 yuan
UNDATED = {"kind": "workday", "hours": "2"}
SHIFTS = [
    {"on": "2026-03-16", "hours": "9"},  # an hour over eight: 75
    {"on": "2026-03-21", "hours": "2"},  # two hours of a Saturday: 200
]


def told(**facts: Any) -> str:
    case = {"region": "330000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}, "given": {"minimum_wage": "2000"}}
    case["employment"] = {"start": "2025-01-01"}
    document: ClaimsList = assess(Case.model_validate(case | facts)).claims_list()
    return "\n".join("\n".join((line.text, *line.details)) for line in document.claims if line.code == "overtime_pay")


# --- its time ---


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"overtime": [SATURDAY, MONDAY]}, "2026年3月16日至3月21日加班费"),  # first and last, in whatever order
        ({"overtime": [SATURDAY], "timesheet": {"rows": SHIFTS[:1]}}, "2026年3月16日至3月21日加班费"),
        ({"overtime": [UNDATED]}, "在职期间加班费"),
        ({"overtime": [MONDAY, UNDATED]}, "在职期间加班费"),  # one row without its day leaves the time open
        (
            {"overtime": [MONDAY], "hour_cycles": [{"start": "2026-04-01", "end": "2026-06-30", "hours": "500"}]},
            "2026年3月16日至6月30日加班费",
        ),
    ],
)
def test_the_time_is_from_the_first_day_to_the_last_where_every_row_has_its_day(
    facts: dict[str, Any], words: str
) -> None:
    assert words in told(**facts)


def test_overtime_that_is_only_asked_for_has_no_days_of_its_own() -> None:
    assert "在职期间加班费" in told(claims=[{"kind": "overtime_pay"}])


# --- its parts ---


def test_one_kind_less_what_was_paid_are_two_parts() -> None:
    words = told(overtime=[MONDAY | {"paid": "30"}])
    assert "工作日延时75.00元" in words and "扣除已付30.00元" in words and "45.00元" in words


def test_payments_of_two_rows_are_two_parts() -> None:
    words = told(overtime=[MONDAY | {"paid": "30"}, SATURDAY | {"paid": "20"}])
    assert all(part in words for part in ("75.00元", "100.00元", "扣除已付30.00元", "扣除已付20.00元", "125.00元"))


def test_a_sheet_read_day_by_day_has_its_hours_under_the_same_names_as_the_sums() -> None:
    """A wage that changes inside the month is paid day by day; the hours of a kind are no sum of it: 75 and 200."""
    history = [{"start": "2025-01-01", "monthly": "8700"}, {"start": "2026-03-18", "monthly": "8700"}]
    words = told(timesheet={"rows": SHIFTS}, pay={"history": history})
    assert "工作日延时75.00元" in words and "休息日加班200.00元" in words and "275.00元" in words


def test_parts_that_do_not_come_to_the_sum_are_left_out() -> None:
    """All-in pay owes the rest of each month, 3,000 less than minimum wage and overtime, and not the overtime itself."""
    facts = {"pay": {"monthly": "3000", "all_in": True}, "given": {"minimum_wage": "3480"}}
    words = told(overtime=[MONDAY, SATURDAY], **facts)
    # 3,480 ÷ 21.75 ÷ 8 = 20 an hour: 3,480 + 30 + 40 − 3,000
    assert "550.00元" in words and "工作日延时" not in words


def test_nothing_due_has_no_parts() -> None:
    assert "工作日延时" not in told(overtime=[MONDAY | {"paid": "75"}], claims=[{"kind": "overtime_pay"}])


def test_one_kind_alone_has_no_parts() -> None:
    words = told(overtime=[MONDAY])
    assert "75.00元" in words and "工作日延时" not in words
