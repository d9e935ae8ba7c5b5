"""The vectors of the rules on who answers, part-time work, lay-offs and public holidays, as their text states them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import laborcalc as lc
from laborcalc.results.outcome import Award, Payer

GIVEN = {"minimum_wage": "2540", "local_average_wage": "20000"}


def assessed(**facts: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate({"region": "110000", "as_of": "2026-11-21", "given": GIVEN, **facts}))


def payers(result: lc.Assessment, kind: str) -> list[tuple[str, str, list[str]]]:
    claim = result[kind]
    assert isinstance(claim, Award), claim
    return [(payer.name.zh, payer.order, [article.id for article in payer.cites]) for payer in claim.payers]


OWED = [{"start": "2026-01-01", "end": "2026-06-30", "due": "100000"}]


def test_tv_e07_part_time_in_name_alone() -> None:
    """Eleven hours, six days a week, paid by the month: full time, and ten years give 10 × 5,314."""
    facts = {
        "employment": {
            "start": "2016-01-01", "last_day": "2025-12-31", "kind": "part_time", "hours_a_day": "11", "hours_a_week": "66",
            "pay_cycle": 30,
        },
        "pay": {"average_12_months": "5314"},
        "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": True},
    }  # fmt: skip
    result = assessed(**facts)
    assert result["economic_compensation"].amount == Decimal("53140.00")
    assert "FULL_TIME_IN_FACT" in {warning.code for warning in result.warnings}


def test_tv_e08_fault_of_the_user_unit() -> None:
    result = assessed(
        employment={"start": "2020-01-01", "last_day": "2026-06-30", "kind": "dispatch"},
        dispatch={"dispatcher": "甲", "user": "乙", "fault": "user"},
        arrears=OWED,
    )
    assert result["unpaid_wages"].amount == Decimal("100000.00")
    assert payers(result, "unpaid_wages") == [
        ("劳务派遣单位（甲）", "owes", ["LCL 58"]),
        ("用工单位（乙）", "joint", ["LCL 92(2)"]),
    ]


def _laid_off(**layoff: Any) -> lc.Assessment:
    return assessed(
        employment={"start": "2021-01-01", "last_day": "2025-12-31"},
        pay={"average_12_months": "8000"},
        termination={"ground": "redundancy", "dismissed": 30, "staff": 100, **layoff},
    )


def test_tv_e09_less_protected_kept() -> None:
    """The other conditions of the lay-off are met: N, and 2N stands beside it."""
    result = _laid_off(lawful=True, layoff={"kept_less_protected": True})
    severance, damages = result["economic_compensation"], result["unlawful_termination_damages"]
    assert (severance.amount, damages.status) == (Decimal("40000.00"), "not_due")
    assert [(other.status, other.amount) for other in damages.alternatives] == [("due", Decimal("80000.00"))]
    assert [str(found.total) for found in result.combinations] == ["40000.00", "80000.00"]


def test_tv_e10_wages_on_a_site() -> None:
    """Forty days at 350 of a team of X, below subcontractor S and general contractor G."""
    result = assessed(
        site={"boss": "X", "subcontractor": "S", "general": "G"},
        worker={"rural_migrant": True},
        arrears=[{"start": "2026-03-01", "end": "2026-04-09", "due": "14000"}],
    )
    assert result["unpaid_wages"].amount == Decimal("14000.00")
    assert payers(result, "unpaid_wages") == [
        ("招用劳动者的包工头（X）", "owes", []),
        ("分包单位（S）", "joint", ["JI2 1", "NMG 19(1)", "LCL 94"]),
        ("施工总承包单位（G）", "first", ["NMG 30(3)"]),
    ]


def test_tv_e12_a_public_holiday() -> None:
    """8,000 ÷ 21.75 × 3."""
    result = assessed(
        employment={"start": "2020-01-01"}, pay={"monthly": "8000"}, overtime=[{"on": "2026-10-01", "days": "1"}]
    )
    assert result["overtime_pay"].amount == Decimal("1103.45")


def test_a_payer_says_its_name_and_articles() -> None:
    result = assessed(
        employment={"start": "2020-01-01", "last_day": "2026-06-30"}, dispatch={"fault": "user"}, arrears=OWED
    )
    claim = result["unpaid_wages"]
    assert isinstance(claim, Award)
    assert all(isinstance(payer, Payer) and payer.name.zh and payer.name.en for payer in claim.payers)
    assert "连带" in result.to_text("zh", full=True) and "jointly" in result.to_text("en", full=True)
