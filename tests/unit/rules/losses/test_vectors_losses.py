"""The worked examples of R-INS-20 to R-INS-50 and R-EMP-13; each amount is that of the rule, with its arithmetic by hand."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.outcome import Award, NotDue, Outcome

HERE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21"}


def claim(kind: str, **facts: Any) -> Outcome:
    return assess(Case.model_validate({**HERE, **facts}))[kind]


def amount(kind: str, **facts: Any) -> str:
    found = claim(kind, **facts)
    assert isinstance(found, Award), found
    return str(found.amount)


def lines(kind: str, **facts: Any) -> list[str]:
    found = claim(kind, **facts)
    assert isinstance(found, Award), found
    return [str(line.trace.value) for line in found.lines]


ALLOWANCE, TOP_UP = "maternity_allowance_loss", "maternity_top_up"


def test_s05_never_insured_by_the_own_wage() -> None:
    """9,000 ÷ 30 × 98"""
    assert amount(ALLOWANCE, maternity={"insured": False, "wage_before": "9000", "days_due": "98"}) == "29400.00"


def test_s05b_cut_off_by_what_the_fund_would_have_paid() -> None:
    """4,000 ÷ 30 × 128 (Ningbo 2017, not the own wage)"""
    facts = {"cut_off_on": "2026-01-31", "unit_average": "4000", "wage_before": "9000", "days_due": "128"}
    assert amount(ALLOWANCE, maternity=facts) == "17066.67"


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"wage_before": "8000", "days_due": "128", "allowance_received": "25000"}, "9133.33"),
        ({"allowance_fund": "19533.80", "allowance_received": "13413.80"}, "6120.00"),
        ({"wage_before": "10000", "days_due": "143", "allowance_received": "16256.93"}, "31409.74"),
    ],
    ids=["S06a", "S06b", "S06c"],
)
def test_s06_insured_too_low_or_kept(facts: dict[str, str], due: str) -> None:
    assert amount(TOP_UP, maternity={"insured": True, "days_due": "98", **facts}) == due


DISMISSED = {
    "region": "440300",
    "employment": {"start": "2020-01-01", "last_day": "2026-02-28"},
    "termination": {"ground": "dismissal_without_ground", "protections": ["maternity"]},
    "maternity": {"birth": "2026-08-31", "wage_before": "8000", "days_due": "98"},
}


def test_e13_wages_to_the_end_of_nursing() -> None:
    """6 × 8,000; 8,000 ÷ 30 × 98; nursing from 2026-12-08 to 2027-08-31: 8 months and 24 of 31 days of December, 64,000 + 6,193.55"""
    found = lines("protected_period_loss", **DISMISSED, readings={"D-65": "plus_wages_to_end_of_nursing"})
    assert found == ["48000.00", "26133.33", "70193.55"]


def test_e13_guangdong_leave_pay_and_the_nursing_hour() -> None:
    """26,133.33 + an eighth of the nursing wages; the rest of the nursing wages is the range"""
    found = claim("protected_period_loss", **DISMISSED)
    assert isinstance(found, Award)
    assert [str(line.trace.value) for line in found.lines] == ["26133.33", "8774.19"]
    assert found.range is not None
    assert (str(found.range.low.value), str(found.range.high.value)) == ("26133.33", "96326.88")


def test_s07_resident_insurance_set_off() -> None:
    """288,152.73 − 27,612.21"""
    loss = {"cost": "420834", "catalogue": "288152.73", "resident_paid": "27612.21"}
    assert amount("medical_loss", medical_loss=loss) == "260540.52"


def test_s08_split_formula() -> None:
    """2,500 × 180 × 16/24 − 120 × 121"""
    loss = {"agency_letter": "2026-06-01", "average_pension": "2500", "allowance_paid": "14520"}
    loss |= {"employer_rate": "16", "worker_rate": "8"}
    assert amount("pension_loss", pension=loss, readings={"D-67": "split_formula"}) == "285480.00"


def test_s09_average_pension_by_the_month() -> None:
    """20 × 2,048.70, 2013-01 to 2014-08; each further month goes on"""
    loss = {"reached_on": "2012-12-31", "repairable": False, "average_pension": "2048.70"}
    facts = {
        "region": "370100",
        "as_of": "2014-08-20",
        "pension": loss,
        "readings": {"D-67": "average_pension_monthly"},
    }
    found = claim("pension_loss", **facts)
    assert isinstance(found, Award)
    assert str(found.amount) == "40974.00"
    assert [(str(row.rate.value), str(row.first), row.last) for row in found.monthly] == [
        ("2048.70", "2013-01-01", None)
    ]


DIED = {"date": "2026-05-10", "years": "7", "income": "54000"}


def test_s13_death_not_from_work() -> None:
    """54,000 ÷ 12 × 2 and × 6"""
    assert lines("non_work_death", death_non_work={**DIED, "insured": False}) == ["9000.00", "27000.00"]


def test_s13_insured_the_fund_pays() -> None:
    found = claim("non_work_death", death_non_work={**DIED, "insured": True})
    assert isinstance(found, NotDue)
    assert found.reason.code == "NOT_ACCEPTED"
    assert found.elsewhere is not None
    assert "9,000.00 + 27,000.00" in found.reason.say("en")
