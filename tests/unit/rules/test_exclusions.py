"""Claims of the list that exclude one another: every line of R-PROC-14 but those on double wages."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.text import Lang
from laborcalc.results.assessment import Assessment

N, TWO_N, NOTICE = "economic_compensation", "unlawful_termination_damages", "notice_pay"
GAP, OVERTIME = "wages_during_dispute", "overtime_pay"
GAP_OF_IT = [{"start": "2026-09-01", "end": "2026-10-31", "monthly": "10000"}]


def assessed(
    *kinds: str, ground: str | None = "dismissal_without_ground", end: dict[str, Any] | None = None, **facts: Any
) -> Assessment:
    case: dict[str, Any] = {
        "region": "110000",
        "as_of": "2026-11-21",
        "employment": {"start": "2022-09-01", "last_day": "2026-08-31"},
        "pay": {"average_12_months": "10000", "last_month": "10000", "monthly": "10000"},
        "claims": [{"kind": kind} for kind in kinds],
        "termination": None if ground is None else {"ground": ground, **(end or {})},
    }
    return lc.assess(lc.Case(**{**case, **facts}))


def said(result: Assessment) -> dict[str, str]:
    found = {warning.code: warning.say("en") for warning in result.warnings}
    return {
        code: text for code, text in found.items() if code not in ("LIMITATION_NOT_CHECKED", "RELATIONSHIP_NOT_SCORED")
    }


def test_2n_with_n() -> None:
    """2N with N: drop N (REG 25)."""
    result = assessed(N, TWO_N)
    (text,) = said(result).values()
    assert list(said(result)) == ["DAMAGES_AND_SEVERANCE"]
    assert "economic compensation goes: where damages for an unlawful ending are due" in text
    assert "Regulations on the Implementation of the Labor Contract Law, Art. 25" in text
    assert str(result.total) == "80000.00"  # 4 months × 10,000 × 2, and no N beside it


def test_2n_with_n_after_a_lawful_ending() -> None:
    """There it is 2N that goes (LCL 87)."""
    text = said(assessed(N, TWO_N, ground="objective_change", end={"lawful": True}))["DAMAGES_AND_SEVERANCE"]
    assert "unlawful-termination damages goes" in text
    assert "Labor Contract Law, Art. 87" in text


def test_2n_with_notice_pay() -> None:
    """2N with +1: drop +1."""
    result = assessed(TWO_N, NOTICE, ground="objective_change", end={"lawful": False})
    text = said(result)["DAMAGES_AND_NOTICE"]
    assert "pay in lieu of notice goes: where damages are due, notice pay is not" in text
    assert str(result.total) == "80000.00"


def test_n_with_notice_pay_stand_together() -> None:
    assert said(assessed(N, NOTICE, ground="objective_change", end={"lawful": True})) == {}


def test_which_one_goes_may_be_open() -> None:
    """While it is not said how the employment ended, neither can be decided; that they exclude each other is sure."""
    text = said(assessed(N, TWO_N, ground=None))["DAMAGES_AND_SEVERANCE"]
    assert "which one goes depends on facts that are missing" in text
    assert "Art. 25" in text


def test_2n_with_reinstatement() -> None:
    """Reinstatement excludes N and 2N (LCL 48): whoever lists 2N has chosen it over the wages of the gap."""
    result = assessed(TWO_N, GAP, disputes=GAP_OF_IT)
    assert "wages for the gap after an undone dismissal goes" in said(result)["DAMAGES_AND_REINSTATEMENT"]
    result = assessed(N, GAP, disputes=GAP_OF_IT)
    assert "goes" in said(result)["SEVERANCE_AND_REINSTATEMENT"]


def test_2n_while_reinstatement_is_wanted() -> None:
    result = assessed(TWO_N, end={"reinstatement_wanted": True})
    text = said(result)["REINSTATEMENT_EXCLUDES"]
    assert "unlawful-termination damages goes: the worker asks to go back" in text
    assert "Art. 48" in text


def test_the_gap_of_an_earlier_dismissal_stands_beside_2n() -> None:
    earlier = [{"start": "2024-01-01", "end": "2024-02-29", "monthly": "10000"}]
    assert said(assessed(TWO_N, GAP, disputes=earlier)) == {}


def test_a_pair_of_which_neither_is_due_says_its_reasons_only() -> None:
    assert "DAMAGES_AND_NOTICE" not in said(assessed(TWO_N, NOTICE, ground="retirement"))


def test_overtime_with_approved_flexible_hours() -> None:
    """Overtime + flexible hours approved: drop."""
    job = {"start": "2022-09-01", "hours_system": "flexible", "hours_system_approved": True}
    result = assessed(OVERTIME, ground=None, employment=job, overtime=[{"kind": "workday", "hours": "10"}])
    assert (
        "overtime pay goes: approved flexible hours know no overtime pay" in said(result)["OVERTIME_AND_FLEXIBLE_HOURS"]
    )
    job["hours_system_approved"] = False
    result = assessed(OVERTIME, ground=None, employment=job, overtime=[{"kind": "workday", "hours": "10"}])
    assert said(result) == {}


@pytest.mark.parametrize("status", ["drawing_pension", "past_retirement_age"])
def test_an_over_age_worker_with_an_item_of_the_labor_contract_law(status: str) -> None:
    """Retiree + LCL item: route OA56."""
    text = said(assessed(TWO_N, worker={"status": status}))["OVER_AGE_CLAIM"]
    assert "provisional rules on over-age workers" in text


def test_art_38_with_a_letter_that_gives_private_reasons() -> None:
    """Art. 38 severance with a resignation letter giving private reasons: warn; the amount stays."""
    result = assessed(N, ground="quit_unpaid_wages", end={"private_reasons": True})
    assert "a ground brought up later is mostly not heard" in said(result)["PRIVATE_REASONS"]
    assert str(result.total) == "40000.00"
    assert said(assessed(N, ground="quit_unpaid_wages", end={"private_reasons": False})) == {}
    assert "PRIVATE_REASONS" in said(assessed(ground="quit_unpaid_wages", end={"private_reasons": True}, claims=None))
    assert said(assessed(TWO_N, end={"private_reasons": True})) == {}  # a dismissal


def test_compensation_after_a_plain_resignation() -> None:
    text = said(assessed(N, ground="resignation"))["RESIGNED"]
    assert "a ground of Art. 38 must have been named when leaving" in text
    assert said(assessed(OVERTIME, ground="resignation", overtime=[{"kind": "workday", "hours": "1"}])) == {}


def test_without_a_list_the_combinations_speak() -> None:
    assert said(assessed(claims=None)) == {}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_warning_stands_in_every_view(lang: Lang) -> None:
    result = assessed(N, TWO_N)
    (warning,) = [warning for warning in result.warnings if warning.code == "DAMAGES_AND_SEVERANCE"]
    for full in (False, True):
        shown = "".join(result.to_text(lang, full=full).split())
        assert "".join(warning.say(lang).split()) in shown
