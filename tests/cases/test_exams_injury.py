"""Published exam questions on work injury: facts written from the question, the answer read from the key."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc
from laborcalc import injury as calls
from laborcalc.law.injury import disposable_income
from laborcalc.results.outcome import Award, Outcome
from laborcalc.rules.injury.allowance import share_of
from laborcalc.rules.injury.death import TWENTY

FILE = Path(__file__).parent / "exams" / "exams.yaml"
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if question["topic"] == "work_injury"
}
# Heads of recognition and who answers when one of several employers is sued: no amount hangs on them.
NOT_COMPUTED = {"cflue-1031", "cflue-2295"}


def key(id: str) -> list[Decimal]:
    return [Decimal(value) for value in QUESTIONS[id]["result"]]


def facts(**injury: Any) -> dict[str, Any]:
    held = {
        "date": "2023-02-01", "recognised_on": "2023-03-01", "graded_on": "2023-06-15", "insured": "no",
        "average_wage": {"amount": "5000"}, **injury,
    }  # fmt: skip
    return {"region": "420100", "as_of": "2023-07-31", "injury": held, "given": {"minimum_wage": "1000"}}


def of(kind: str, **injury: Any) -> Outcome:
    return lc.assess(lc.Case.model_validate(facts(**injury)))[kind]


def monthly(outcome: Outcome) -> list[Decimal]:
    assert isinstance(outcome, Award)
    return [row.rate.value for row in outcome.monthly]


def test_lump_sums_by_grade() -> None:
    assert of("disability_lump_sum", grade=4, true_wage_12m="4652").amount == key("lexeval-3_5-121")[0]
    assert of("disability_lump_sum", grade=10, true_wage_12m="5000").amount == key("lawask-wi-35000")[0]
    months, share = key("aqgcs-2018-lv4")
    assert (calls.lump_sum_months(4).value, share_of(4).value) == (months, share)


def test_allowances_by_grade() -> None:
    found = of("disability_allowance", grade=4, true_wage_12m="4652")
    assert monthly(found) == key("lexeval-3_5-122")
    assert share_of(5).value == key("disc-sing_nje-164")[0]
    employer = of("disability_allowance", grade=5, true_wage_12m="5000", suitable_work=False)
    assert isinstance(employer, Award) and employer.payers[0].name.en == "the employer"


def test_the_son_of_fourteen_draws_thirty_per_cent() -> None:
    """The wife works, the father is not supported as the question has it."""
    people = [
        {"relation": "wife", "birth": "1983-01-01", "incapable": False},
        {"relation": "son", "birth": "2009-01-01"},
        {"relation": "father", "supported": False},
    ]
    dead = {"date": "2023-02-01", "dependants": people}
    found = of("death_dependants", true_wage_12m="1000", graded_on=None, death=dead, average_wage={"amount": "1000"})
    assert monthly(found) == key("lexeval-3_5-171")


def test_twenty_times_the_national_income() -> None:
    assert key("aqgcs-funeral-20x") == [TWENTY.value]
    income = disposable_income(2022)
    assert (
        income is not None
        and of("death_lump_sum", graded_on=None, death={"date": "2023-02-01"}).amount == 20 * income.value
    )


def test_grade_nine_with_eight_months_each() -> None:
    """A place of eight months for both sums and an average of 4,000: 5,000 × 9, and 4,000 × 16 together."""
    ended = {
        "ended_on": "2023-07-31",
        "ended_by": "worker",
        "birth": "1990-01-01",
        "sex": "male",
        "average_wage": {"amount": "4000"},
    }
    local = {"medical_months": "8", "employment_months": "8"}
    sums = [
        of(kind, grade=9, true_wage_12m="5000", local=local, **ended).amount
        for kind in ("injury_medical_subsidy", "injury_employment_subsidy")
    ]
    lump = of("disability_lump_sum", grade=9, true_wage_12m="5000", **ended).amount
    assert [lump, sum((amount for amount in sums if amount is not None), Decimal(0))] == key("lvtu-wi-9")


def test_wages_in_the_leave_are_never_the_funds() -> None:
    assert QUESTIONS["sws-2020-wi-employer"]["answer"] == "B"
    leave = [{"start": "2023-02-01", "end": "2023-04-30"}]
    found = of("injury_leave_wages", insured="yes", true_wage_12m="5000", leave=leave)
    assert isinstance(found, Award) and found.fund == 0


def test_grade_one_keeps_the_employment() -> None:
    """初级会计: a dismissal at grade 1 is unlawful, and no sum at the ending is due."""
    case = facts(grade=1, true_wage_12m="4000")
    case |= {
        "employment": {"start": "2022-07-01", "last_day": "2023-07-31"}, "pay": {"monthly": "4000"},
        "termination": {"ground": "incompetence"},
    }  # fmt: skip
    result = lc.assess(lc.Case.model_validate(case))
    assert result["unlawful_termination_damages"].status == "due"
    assert "injury_employment_subsidy" not in result


@pytest.mark.parametrize("id", sorted(QUESTIONS))
def test_every_question_is_asked_here(id: str) -> None:
    assert id in NOT_COMPUTED or id in Path(__file__).read_text(encoding="utf-8")
