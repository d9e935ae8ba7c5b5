"""Published exam questions on the employment relationship: what facts can express, and why the rest cannot be asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from laborcalc.assessment import assess
from laborcalc.double_wages import double_wages
from laborcalc.facts.case import Case
from laborcalc.relationship import Band, score_evidence
from laborcalc.results.outcome import Award, NotDue

FILE = Path(__file__).parent / "exams" / "exams.yaml"
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if question["topic"] == "relationship"
}
NOT_EXPRESSED = {
    "jecqa-train-2_560": "form and capital of a dispatching company, posting on: no evidence decides it",
}
OF_THE_RELATIONSHIP = {"disc-mult_nje-440", "gbt-049", "cjkj-2014-zheng-rel-0602", "cflue-3549", "lexeval-3_4-220"}


def test_the_relationship_begins_with_the_work_not_with_the_paper() -> None:
    """At work from 2 June 2014, contract of 15 June (key B: 2 June)."""
    question = QUESTIONS["cjkj-2014-zheng-rel-0602"]
    found = score_evidence(
        [
            {"kind": "labour_contract", "source": "employer", "coverage": "partial", "start": "2014-06-15"},
            {"kind": "attendance_record", "source": "employer", "coverage": "partial", "start": "2014-06-02"},
        ],
        as_of="2014-12-31",
        claimed_start="2014-06-02",
    )
    assert found.span is not None
    assert found.span.supported[0] == date.fromisoformat(question["options"][question["answer"]])


def test_a_year_without_a_contract_can_be_confirmed() -> None:
    """Statement A of the key ABD: who worked a year without a contract asks for the relationship to be confirmed."""
    pieces = [
        {"kind": "bank_wage_payment", "source": "neutral_third_party"},
        {"kind": "attendance_app", "authenticity": "certified_electronic", "source": "employer"},
    ]
    assert score_evidence(pieces, as_of="2022-12-31").band is Band.STRONG
    assert "A" in QUESTIONS["disc-mult_nje-440"]["answer"]


def test_part_time_work_may_rest_on_an_oral_agreement() -> None:
    """Statement B is not among the wrong ones (key C): no second wage for the missing paper."""
    facts = {
        "region": "110000",
        "as_of": "2017-12-31",
        "employment": {"start": "2017-01-01", "kind": "part_time"},
        "contracts": [],
        "pay": {"monthly": "3000"},
    }
    outcome = assess(Case.model_validate(facts))["double_wages"]
    assert isinstance(outcome, NotDue) and outcome.reason.code == "PART_TIME"
    assert double_wages(start="2017-01-01", region="110000", as_of="2017-12-31", monthly_wage="3000").status == "due"
    assert "B" not in QUESTIONS["gbt-049"]["answer"]


def _ended(**job: Any) -> str:
    """Is compensation due for the ending: not of part-time work (Art. 71)."""
    facts = {
        "region": "100000",
        "as_of": "2025-12-31",
        "employment": {"start": "2024-01-01", "last_day": "2024-12-31", "kind": "part_time", **job},
        "pay": {"average_12_months": "3000"},
        "termination": {"ground": "objective_change", "lawful": True},
        "given": {"minimum_wage": "1", "local_average_wage": "20000"},
    }
    return assess(Case.model_validate(facts))["economic_compensation"].status


def test_the_limits_of_part_time_work() -> None:
    """Four hours a day on average and 24 a week, paid at least every fifteen days: statements A, D of one, B, C of the other."""
    hours, week, cycle = (int(limit) for limit in QUESTIONS["lexeval-3_4-220"]["result"])
    assert QUESTIONS["gbt-049"]["result"] == [str(hours), str(cycle)]
    kept = {"hours_a_day": str(hours), "hours_a_week": str(week), "pay_cycle": cycle}
    assert _ended(**kept) == "not_due"
    assert _ended(**kept | {"hours_a_day": f"{hours}.5"}) == _ended(**kept | {"hours_a_week": f"{week}.5"}) == "due"
    assert _ended(**kept | {"pay_cycle": 30}) == "due"  # statement C, pay by the month, is wrong
    assert not {"A", "D"} & set(QUESTIONS["gbt-049"]["answer"]) and "C" not in QUESTIONS["lexeval-3_4-220"]["answer"]


def test_between_postings_the_dispatcher_pays() -> None:
    """Statement D of the wrong ones: it is not the user unit that pays while there is no work."""
    facts = {
        "region": "100000",
        "as_of": "2025-12-31",
        "employment": {"start": "2024-01-01", "kind": "dispatch"},
        "pay": {"monthly": "3000"},
        "stoppages": [{"start": "2025-03-01", "end": "2025-03-31"}],
    }
    claim = assess(Case.model_validate(facts))["stoppage_pay"]
    assert isinstance(claim, Award)
    assert [payer.name.zh for payer in claim.payers] == ["劳务派遣单位"]
    assert "D" in QUESTIONS["cflue-3549"]["answer"]


def test_every_question_is_answered() -> None:
    assert OF_THE_RELATIONSHIP | set(NOT_EXPRESSED) == set(QUESTIONS)
