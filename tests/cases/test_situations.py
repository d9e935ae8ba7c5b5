"""Situations of a labour lawyer: the right remedy and amount for each, with the authority that the file names.

`right` holds amounts by kind, `null` where nothing is due; a `note` is met by a test of its own below.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc
from laborcalc.foundation.terms import Kind
from laborcalc.results.outcome import Award

SITUATIONS: dict[str, dict[str, Any]] = {
    row["id"]: row for row in yaml.safe_load((Path(__file__).parent / "situations.yaml").read_text(encoding="utf-8"))
}
RIGHT = [(id, kind) for id, row in SITUATIONS.items() for kind in row.get("right", ())]
N, TWO_N = Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES


@cache
def assessed(id: str) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate(SITUATIONS[id]["case"]))


def with_facts(id: str, **more: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate(SITUATIONS[id]["case"] | more))


def award(id: str, kind: str) -> Award:
    claim = assessed(id)[kind]
    assert isinstance(claim, Award)
    return claim


def warned(result: lc.Assessment) -> set[str]:
    return {note.code for claim in result for note in claim.warnings} | {note.code for note in result.warnings}


def cited(claim: Any) -> set[str]:
    return {article.id for article in claim.cites}


@pytest.mark.parametrize("id, kind", RIGHT, ids=[f"{id}-{kind}" for id, kind in RIGHT])
def test_the_right_amount(id: str, kind: str) -> None:
    right = SITUATIONS[id]["right"][kind]
    result = assessed(id)
    if right is None:
        assert kind not in result or result[kind].status == "not_due"
        return
    assert result[kind].status == "due"
    assert result.claimable(result[kind]) == Decimal(right)


def test_every_situation_is_tested() -> None:
    """A row has its amounts, or a note that one of the tests below names."""
    source = Path(__file__).read_text(encoding="utf-8")
    assert [id for id, row in SITUATIONS.items() if not row.get("right") and f'"{id}"' not in source] == []
    assert [id for id, row in SITUATIONS.items() if not row["authority"]] == []


# --- notes ---


def test_near_the_new_age() -> None:
    """Sixteen years' service at 12,000 twice, were it not found lawful; the finding is told of the protection."""
    assert "CONTRADICTION" in warned(assessed("near-the-new-age"))
    end = SITUATIONS["near-the-new-age"]["case"]["termination"] | {"lawful": None}
    open_question = with_facts("near-the-new-age", termination=end)
    assert open_question[TWO_N].amount == Decimal("384000")
    assert "LCL 42(5)" in cited(open_question[TWO_N])


def test_notice_pay_all_months_sick() -> None:
    notice = award("notice-pay-all-months-sick", "notice_pay")
    assert notice.amount >= Decimal("2330")


def test_medical_shanghai() -> None:
    assert "SHLC 44" in cited(award("medical-shanghai", "medical_subsidy"))


@pytest.mark.parametrize("id", ["medical-nanjing", "medical-chongqing", "medical-beijing"])
def test_the_grade_of_a_medical_dismissal_is_asked_for(id: str) -> None:
    claim = assessed(id)["medical_subsidy"]
    assert claim.status == "needs"
    assert {gap.path for gap in claim.missing} == {"termination.labour_capacity_grade"}


def test_shenzhen_leave_of_2024() -> None:
    leave = award("shenzhen-leave-of-2024", "annual_leave_pay")
    (row,) = [row for row in leave.periods if "2024" in row.label.say("zh")]
    assert (row.live, row.expires) == (row.stake, date(2026, 12, 31))


@pytest.mark.parametrize(
    "id, live", [("hangzhou-last-month-in-time", "95700"), ("hangzhou-eleven-months-of-limb-two", "110000")]
)
def test_hangzhou(id: str, live: str) -> None:
    assert assessed(id).claimable(assessed(id)["double_wages"]) == Decimal(live)


def test_term_ran_out_in_the_proceedings() -> None:
    """8,700 a month for January to March at most; 2N of 3 × 2 × 8,700 beside it."""
    result = assessed("term-ran-out-in-the-proceedings")
    gap = award("term-ran-out-in-the-proceedings", "wages_during_dispute")
    assert gap.amount == Decimal("26100")
    assert gap.reason is not None and "LCL 48" in cited(gap)
    (warning,) = [note for note in gap.warnings if note.code == "NO_RETURN"]
    assert warning.values["day"] == date(2026, 3, 31)
    damages = [way for way in result.combinations if way.id.endswith("damages")]
    assert [way.total for way in damages] == [Decimal("52200")]


def test_third_term_signed_under_protest() -> None:
    """From the new term's first day to the day before the filing: ten months and nineteen days of November."""
    result = assessed("third-term-signed-under-protest")
    others = {(other.by, other.option): other.amount for other in result["double_wages"].alternatives}
    assert Decimal("100000") < (others["D-76", "from_the_new_term"] or 0) < Decimal("110000")
    assert "SIGNED_AFTER_DEMAND" in warned(result)


def test_no_insurance_since_2005() -> None:
    amounts = {other.amount for other in assessed("no-insurance-since-2005")[N].alternatives}
    assert Decimal("210000") not in amounts


def test_foreigner_in_shanghai() -> None:
    """Who says so is told that only the agreement counts there, with the statute's 60,000 beside it."""
    worker = {"status": "foreigner_with_permit"}
    result = with_facts("foreigner-in-shanghai", worker=worker)
    assert (result[N].status, result[TWO_N].status) == ("not_due", "not_due")
    others = {other.option: other.amount for other in result[TWO_N].alternatives if other.by == "D-78"}
    assert others == {"full_law": Decimal("60000")}


def test_service_period_beyond_the_term() -> None:
    assert "SERVICE_PERIOD_BEYOND" in warned(assessed("service-period-beyond-the-term"))


def test_over_age_leave() -> None:
    leave = assessed("over-age-leave")["annual_leave_pay"]
    assert leave.status == "not_due"
    assert {"OA56 5", "OA56 9"} <= cited(leave)


@pytest.mark.parametrize("id", ["guangzhou-one-tier", "nanjing-one-tier"])
def test_a_city_of_one_tier_has_its_minimum_wage(id: str) -> None:
    assert assessed(id)["sick_pay"].status == "due"


def test_non_compete_agreed_low() -> None:
    """500 a month for a year stand, with both warnings."""
    assert award("non-compete-agreed-low", "non_compete_compensation").amount == Decimal("6000")
    assert {"AGREED_BELOW_MINIMUM", "AGREED_BELOW_GUIDELINES"} <= warned(assessed("non-compete-agreed-low"))


def test_injury_grade_unknown() -> None:
    for kind in (N, TWO_N):
        assert {gap.path for gap in assessed("injury-grade-unknown")[kind].missing} == {"termination.injury_grade"}
