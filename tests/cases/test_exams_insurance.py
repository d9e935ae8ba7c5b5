"""Published exam questions on social insurance: the longest time of unemployment benefit, and who draws none.

Not put into facts: `lexeval-3_5-324` asks for a fine on the employer, which is no claim; `cjkj-pension-960`, `cjkj-pension-480`,
`cjkj-med-acct-258`, `cjkj-pension-192` ask what a contribution comes to, which nobody is owed in a labor dispute (R-INS-01).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc
from laborcalc.results.outcome import Outcome

FILE = Path(__file__).parent / "exams" / "exams.yaml"
NOT_FACTS = {"lexeval-3_5-324", "cjkj-pension-960", "cjkj-pension-480", "cjkj-med-acct-258", "cjkj-pension-192"}
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if question["topic"] == "social_insurance"
}


def lost(years: int, ground: str = "expiry_employer_ends", *, before: str = "0") -> Outcome:
    """The loss after so many full years, at 1,000 a month, by the longest time in law."""
    facts = {
        "region": "110000", "as_of": "2026-11-21", "termination": {"ground": ground, "lawful": True},
        "employment": {"start": f"{2026 - years}-07-01", "last_day": "2026-06-30"}, "readings": {"D-62": "legal_maximum"},
        "unemployment": {"cause": "not_insured", "insured_years_elsewhere": before, "local": {"monthly": "1000"}},
    }  # fmt: skip
    return lc.assess(lc.Case.model_validate(facts))["unemployment_loss"]


def months(outcome: Outcome) -> str:
    assert outcome.amount is not None
    return str(int(outcome.amount) // 1000)


def test_every_question_of_the_topic_is_answered_or_named() -> None:
    assert set(QUESTIONS) == NOT_FACTS | {"cjkj-2013-wang-unemp", "disc-sing_nje-383", "sws-2021-unemp"}


def test_seven_years() -> None:
    assert [months(lost(7))] == QUESTIONS["cjkj-2013-wang-unemp"]["result"]


def test_who_draws_and_for_how_long() -> None:
    """A: five years and a resignation draw nothing. B: dismissed after ten years draws. C and D: 18 and 24 months."""
    question = QUESTIONS["disc-sing_nje-383"]
    assert question["answer"] == "B"
    assert lost(5, "resignation").status == "not_due"
    assert lost(10, "serious_misconduct").status == "due"
    assert [months(lost(5)), months(lost(10))] == question["result"]


@pytest.mark.parametrize("years, index", [(1, 0), (4, 0), (5, 1), (9, 1), (10, 2), (16, 2)])
def test_the_steps(years: int, index: int) -> None:
    assert months(lost(years)) == QUESTIONS["sws-2021-unemp"]["result"][index]


def test_never_more_than_twenty_four_months() -> None:
    assert months(lost(10, before="20")) == QUESTIONS["sws-2021-unemp"]["result"][2]
