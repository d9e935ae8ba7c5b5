"""A payslip of which less was paid than was due (R-WAGE-03: arrears of a month are what was due less what was paid)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc

BASE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21", "employment": {"start": "2020-01-01"}}


def slip(month: str = "2026-01", due: str = "9000", **more: str) -> dict[str, Any]:
    return {"month": month, "due": due, **more}


def assessed(*slips: dict[str, Any], **facts: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate({**BASE, "pay": {"payslips": list(slips)}, **facts}))


def asked(result: lc.Assessment) -> list[str]:
    return [fact.gap.path for fact in result.missing]


def test_a_month_of_which_nothing_was_paid_is_owed() -> None:
    result = assessed(slip(paid="0"), slip("2026-02", paid="0", insurance="900", fund="450"), slip("2026-03"))
    owed = result["unpaid_wages"]
    assert [line.trace.value for line in owed.lines] == [Decimal(9000), Decimal(7650)]  # 9,000 − 900 − 450
    assert owed.amount == Decimal(16650)
    assert owed.lines[0].label.say("en") == "wages 2026-01-01 to 2026-01-31"
    assert not asked(result)


def test_what_was_paid_in_part_is_asked_about() -> None:
    result = assessed(slip(paid="3000"), slip("2026-02", paid="3000"))
    assert result["unpaid_wages"].status == "needs"
    assert asked(result) == ["arrears"]
    assert "2026-01, 2026-02" in result["unpaid_wages"].missing[0].why.zh


def test_beside_a_month_that_was_not_paid_at_all_it_makes_a_lower_bound() -> None:
    owed = assessed(slip(paid="0"), slip("2026-02", paid="3000"))["unpaid_wages"]
    assert (owed.amount, [gap.path for gap in owed.missing]) == (Decimal(9000), ["arrears"])


@pytest.mark.parametrize(
    ("paid", "spoken"),
    [
        ("9000", False),
        ("8600", False),  # 400 = 10 % of the 4,000 over 5,000: twelve such months are 48,000, of the second bracket
        ("8599.99", True),
    ],
)
def test_income_tax_may_explain_the_difference(paid: str, spoken: bool) -> None:
    assert ("unpaid_wages" in assessed(slip(paid=paid))) is spoken


@pytest.mark.parametrize(
    ("due", "paid", "spoken"),
    [
        # 3,000 over 5,000 in twelve months are 36,000, at 3 %: 90
        ("8000", "7910", False),
        ("8000", "7909.99", True),
        # one fen a month more is of the second bracket, at 10 %: 300.001
        ("8000.01", "7700.01", False),
        ("8000.01", "7700.00", True),
    ],
)
def test_the_bracket_of_a_year_of_such_months_decides(due: str, paid: str, spoken: bool) -> None:
    """IIT 6(1)(1): 60,000 a year are free; the table of comprehensive income."""
    assert ("unpaid_wages" in assessed(slip(due=due, paid=paid))) is spoken


def test_below_the_basic_deduction_there_is_no_tax() -> None:
    assert "unpaid_wages" not in assessed(slip(due="5000", paid="5000"))
    assert "unpaid_wages" not in assessed(slip(due="4000", paid="4000"))
    assert "unpaid_wages" not in assessed(slip(due="4999.50", paid="4999.50"))
    assert "unpaid_wages" in assessed(slip(due="5000", paid="4999"))


@pytest.mark.parametrize(
    ("arrears", "amount"),
    [
        ({"start": "2026-01-01", "end": "2026-01-31", "due": "9000"}, "9000"),  # the arrears name the month
        ({"due": "9000"}, "9000"),  # or do not say which it is
        ({"start": "2026-02-01", "end": "2026-02-28", "due": "100"}, "9100"),
        ({"start": "2025-12-01", "end": "2025-12-31", "due": "100"}, "9100"),
        ({"item": "bonus", "due": "100"}, "9100"),
    ],
)
def test_a_month_that_the_arrears_speak_of_is_not_counted_twice(arrears: dict[str, Any], amount: str) -> None:
    assert assessed(slip(paid="0"), arrears=[arrears])["unpaid_wages"].amount == Decimal(amount)


def test_the_period_asked_for_binds() -> None:
    outside = assessed(slip(paid="0"), claims=[{"kind": "unpaid_wages", "start": "2026-02-01"}])["unpaid_wages"]
    assert (outside.status, outside.reason.code) == ("not_due", "OUTSIDE_CLAIM")


def test_a_leave_in_the_month_may_be_counted_there_too() -> None:
    days = (
        ("01-10", "01-12", True),
        ("02-01", "02-02", False),
        ("01-31", "02-02", True),
        ("2025", "01-01", True),
        ("2025", "2025", False),
    )
    for start, end, warned in days:
        leave = {
            "start": "2025-12-30" if start == "2025" else f"2026-{start}",
            "end": "2025-12-31" if end == "2025" else f"2026-{end}",
        }
        codes = {note.code for note in assessed(slip(paid="0"), sick_leave=[leave])["unpaid_wages"].warnings}
        assert ("SAME_DAYS_TWICE" in codes) is warned
