"""Published exam questions on the periods of the procedure: facts written from the question, the answer read from the key."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.procedure import award_deadline, last_day_to_sue

FILE = Path(__file__).parent / "exams" / "exams.yaml"
# Of the topic limitation: those that ask for a period of the procedure.
IDS = {"lexeval-3_5-377", "lexeval-3_5-378", "jecqa-train-3_14523", "jecqa-train-3_4654"}
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question for question in yaml.safe_load(FILE.read_text(encoding="utf-8")) if question["id"] in IDS
}


def test_the_last_day_to_sue() -> None:
    question = QUESTIONS["lexeval-3_5-377"]
    assert [last_day_to_sue("2023-04-03").day.isoformat()] == question["result"]
    assert question["options"][question["answer"]] == "2023-04-18"


def test_days_for_the_award() -> None:
    """Accepted on Tuesday 2026-07-07: the 45th day is a Friday, the 60th a Saturday, whose count is asked for."""
    accepted = date(2026, 7, 7)
    days = [(award_deadline(accepted, extended=extended).day - accepted).days for extended in (False, True)]
    assert [str(days[0]), str(days[1] - 2)] == QUESTIONS["jecqa-train-3_14523"]["result"]  # moved to Monday


def test_final_awards_and_fees() -> None:
    """A: the worker may sue upon a final award. B: mediation first, no fee. D: not 60 days, which is a matter of limitation."""
    result = assess(
        Case(
            region="110000",
            as_of="2026-11-21",
            filed_on="2026-11-02",
            arrears=[{"due": "100"}],
            pay={"monthly": "8700"},
        )
    )
    assert result.procedure is not None
    final = {hint.message.code: hint.message.say("en") for hint in result.procedure.final.hints}
    assert "the worker may still sue" in final["FINAL_EFFECT"]
    stages = {stage.id: stage for stage in result.procedure.stages}
    assert "free" in stages["acceptance"].period.en
    assert "C" in QUESTIONS["jecqa-train-3_14523"]["answer"]


@pytest.mark.parametrize("id", ["lexeval-3_5-378", "jecqa-train-3_4654"])
def test_keys_that_are_wrong(id: str) -> None:
    """The day of enforcement contradicts the question before it; 60 days are the rule of before 2008."""
    assert QUESTIONS[id]["agrees"] == "no"


def test_the_questions_are_there() -> None:
    assert set(QUESTIONS) == IDS
