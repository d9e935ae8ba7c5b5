"""No wage on file is passed over in silence: what stands beside the wage that a rule takes is named, and moves nothing."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.assessment import Assessment

N = "economic_compensation"
MUTUAL = {"ground": "agreement_employer_proposed"}


def result(**facts: Any) -> Assessment:
    case = {
        "region": "合肥",
        "as_of": "2026-11-21",
        "employment": {"start": "2024-01-01", "last_day": "2025-12-31"},
        "termination": MUTUAL,
        "pay": {"monthly": "8000"},
    }
    return assess(Case.model_validate(case | facts))


def codes(result: Assessment, kind: str) -> list[str]:
    beside = {"EARNED_BESIDE", "BELOW_AGREED", "PAYSLIPS_BESIDE", "AGREED_OVER_PAYSLIP", "BASE_BELOW_WAGE"}
    return [note.code for note in result[kind].assumptions if note.code in beside]


def said(result: Assessment, kind: str, code: str, lang: Any = "zh") -> str:
    (note,) = [note for note in result[kind].assumptions if note.code == code]
    return note.say(lang)


def slips(due: str, months: range = range(1, 13), **more: str) -> list[dict[str, str]]:
    return [{"month": f"2025-{month:02}", "due": due} | more for month in months]


def owed(item: str, due: str | None, start: str = "2025-06-01", end: str = "2025-06-30") -> dict[str, Any]:
    return {"item": item, "due": due, "start": start, "end": end}


# --- the average of twelve months ---


def test_what_was_earned_beside_the_agreed_wage_is_named_in_the_base_of_severance() -> None:
    """REG 27: bonuses and allowances belong to the average; whether the agreed wage holds them is for the reader."""
    arrears = [
        owed("commission", "2300"),
        owed("commission", "1850"),
        owed("allowance", None),
        owed("bonus", "500"),
        owed("bonus", None),
    ]
    found = result(arrears=arrears)
    assert str(found[N].amount) == "16000.00"  # two years at 8,000: named, not counted
    assert codes(found, N) == ["EARNED_BESIDE"]
    text = said(found, N, "EARNED_BESIDE")
    assert "提成4,150.00元、奖金500.00元及未载数额的部分、津贴（未载数额）" in text and "第二十七条" in text
    assert (
        "commission of 4,150.00 yuan, bonus of 500.00 yuan and what has no sum yet, allowance (no sum stated)"
        in said(found, N, "EARNED_BESIDE", "en")
    )


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        (owed("commission", "2300", "2024-06-01", "2024-06-30"), False),  # before the twelve months
        (owed("commission", "2300", "2024-12-01", "2025-01-31"), True),
        ({"item": "commission", "due": "2300"}, True),  # of no stated time
        (owed("wages", "2300"), False),  # the agreed wage itself
    ],
)
def test_only_what_may_be_of_the_months_measured(entry: dict[str, Any], named: bool) -> None:
    assert codes(result(arrears=[entry]), N) == (["EARNED_BESIDE"] if named else [])


def test_a_time_of_less_than_a_month_is_measured_by_that_month() -> None:
    short = {"start": "2025-12-08", "last_day": "2025-12-19"}
    assert codes(result(employment=short, arrears=[owed("commission", "900", "2025-12-08", "2025-12-19")]), N) == [
        "EARNED_BESIDE"
    ]


def test_overtime_claimed_is_named_where_it_counts() -> None:
    """D-04: overtime is part of the average nationally and not in Shanghai."""
    rows = [{"kind": "workday", "hours": "10"}]
    found = result(overtime=rows)
    assert "请求的加班费" in said(found, N, "EARNED_BESIDE")
    assert codes(result(overtime=rows, region="上海"), N) == []


def test_payslips_below_the_agreed_wage() -> None:
    found = result(pay={"monthly": "8000", "payslips": slips("6000")})
    assert str(found[N].amount) == "12000.00"
    assert "6,000.00元" in said(found, N, "BELOW_AGREED") and "8,000.00元" in said(found, N, "BELOW_AGREED")
    assert codes(result(pay={"monthly": "8000", "payslips": slips("9000")}), N) == []
    assert codes(result(pay={"payslips": slips("9000")}), N) == []


def test_payslips_and_bonuses_beside_an_average_as_found() -> None:
    assert codes(result(pay={"average_12_months": "9000", "payslips": slips("8000")}), N) == ["PAYSLIPS_BESIDE"]
    bonus = {"amount": "12000", "earned_from": "2025-01-01", "earned_to": "2025-12-31"}
    assert codes(result(pay={"average_12_months": "9000", "bonuses": [bonus]}), N) == ["PAYSLIPS_BESIDE"]
    assert codes(result(pay={"average_12_months": "9000", "monthly": "8000"}), N) == []


def test_a_bonus_beside_the_agreed_wage_where_no_month_is_complete() -> None:
    short = {"start": "2025-12-08", "last_day": "2025-12-19"}
    bonus = {"amount": "1000", "earned_from": "2025-12-08", "earned_to": "2025-12-19"}
    assert codes(result(employment=short, pay={"monthly": "8000", "bonuses": [bonus]}), N) == ["PAYSLIPS_BESIDE"]


# --- other measures ---


def test_notice_pay_by_a_payslip_below_the_agreed_wage() -> None:
    found = result(
        termination={"ground": "incompetence", "lawful": True}, pay={"monthly": "8000", "payslips": slips("6000")}
    )
    assert str(found["notice_pay"].amount) == "6000.00"
    assert codes(found, "notice_pay") == ["BELOW_AGREED"]


def test_wages_owed_by_the_agreed_wage_beside_another_payslip() -> None:
    arrears = [{"item": "wages", "start": "2025-12-01", "end": "2025-12-31"}]
    other = result(arrears=arrears, pay={"monthly": "8000", "payslips": slips("7000", range(12, 13))})
    assert str(other["unpaid_wages"].amount) == "8000.00"
    assert codes(other, "unpaid_wages") == ["AGREED_OVER_PAYSLIP"]
    same = result(arrears=arrears, pay={"monthly": "8000", "payslips": slips("8000", range(12, 13))})
    assert codes(same, "unpaid_wages") == []
    alone = result(arrears=arrears, pay={"payslips": slips("7000", range(12, 13))})
    assert codes(alone, "unpaid_wages") == []


def test_the_second_wage() -> None:
    """D-02: Beijing looks to what is agreed and fixed, the nation to what was due for the month."""
    year = {"start": "2025-01-01", "last_day": "2025-12-31"}
    facts: dict[str, Any] = {"employment": year, "contracts": [], "as_of": "2025-12-31"}
    paid = {"monthly": "8000", "payslips": slips("9000")}
    assert codes(result(**facts, region="北京", pay=paid), "double_wages") == ["AGREED_OVER_PAYSLIP"]
    assert codes(result(**facts, pay=paid), "double_wages") == []
    assert codes(result(**facts, pay=paid | {"double_wage_base": "8500"}), "double_wages") == ["PAYSLIPS_BESIDE"]
    commission = [owed("commission", "2300")]
    assert codes(result(**facts, arrears=commission), "double_wages") == ["EARNED_BESIDE"]
    assert codes(result(**facts, arrears=commission, region="北京"), "double_wages") == []
    assert codes(result(**facts, arrears=[owed("bonus", "2300")]), "double_wages") == []


def test_the_base_of_overtime() -> None:
    """WPR 13 nationally: the contract wage, whatever the payslips say; a base that was agreed comes first."""
    rows = [{"kind": "workday", "hours": "10", "on": "2025-06-03"}]
    assert codes(result(overtime=rows, pay={"monthly": "8000", "overtime_base": "5000"}), "overtime_pay") == [
        "BASE_BELOW_WAGE"
    ]
    assert codes(result(overtime=rows, pay={"monthly": "8000", "payslips": slips("9000")}), "overtime_pay") == [
        "BASE_BELOW_WAGE"
    ]
    assert (
        codes(result(overtime=rows, pay={"monthly": "8000", "payslips": slips("9000")}, region="上海"), "overtime_pay")
        == []
    )
    assert codes(result(overtime=rows), "overtime_pay") == []


def test_leave_by_the_agreed_wage_beside_other_payslips() -> None:
    leave = [{"start": "2025-09-01", "end": "2025-12-07"}]
    found = result(maternity_leaves=leave, pay={"monthly": "8000", "payslips": slips("9000", range(1, 9))})
    assert codes(found, "maternity_pay") == ["AGREED_OVER_PAYSLIP"]
    assert codes(result(maternity_leaves=leave), "maternity_pay") == []


def test_a_shortfall_by_the_agreed_wage_beside_commissions() -> None:
    """MW 12: commission counts toward the minimum wage."""
    low = result(pay={"monthly": "1000"}, arrears=[owed("commission", "2300")], given={"minimum_wage": "2060"})
    assert codes(low, "minimum_wage_shortfall") == ["EARNED_BESIDE"]


def test_an_agreed_wage_that_no_day_uses() -> None:
    def warned(history: list[dict[str, str]], **more: Any) -> bool:
        found = result(pay={"monthly": "8000", "history": history}, **more)
        return any(warning.code == "MONTHLY_BESIDE_HISTORY" for warning in found.warnings)

    assert warned([{"start": "2024-01-01", "monthly": "7000"}])
    assert not warned([{"start": "2025-01-01", "monthly": "7000"}])  # before it, the 8,000
    assert not warned([{"start": "2024-01-01", "monthly": "7000"}, {"start": "2025-01-01", "monthly": "8000"}])
    assert not warned([{"start": "2024-01-01", "monthly": "7000"}], employment={"last_day": "2025-12-31"})
