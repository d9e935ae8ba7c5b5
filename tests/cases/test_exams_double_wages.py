"""Published exam questions on double wages and limitation: facts written from the question, the answer read from the key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.double_wages import double_wages
from laborcalc.facts.case import Case
from laborcalc.foundation.months import elapsed
from laborcalc.results.outcome import Award
from laborcalc.rules.limitation.clock import last_day_to_file

FILE = Path(__file__).parent / "exams" / "exams.yaml"
TOPICS = {"double_wage", "limitation"}
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if question["topic"] in TOPICS
}

# Questions on the periods of the procedure, answered where the procedure is tested; keys that are marked wrong.
OF_THE_PROCEDURE = {"lexeval-3_5-377", "jecqa-ca-0173", "jecqa-train-3_14523"}


def second_wage(start: str, wage: str, signed: str | None = None, **more: Any) -> Decimal:
    contracts = [] if signed is None else [{"start": signed}]
    outcome = double_wages(
        start=start, region="浙江", as_of="2026-11-21", monthly_wage=wage, contracts=contracts, **more
    )
    assert outcome.amount is not None
    return outcome.amount


# The exams count months from day to day; by calendar months both ends would be counted by workdays.
DAY_TO_DAY = {"D-36": "anniversary_months"}
AMOUNTS: dict[str, Callable[[], Decimal]] = {
    # the question adds up the ordinary wages of February and March and the second wage of March
    "lexeval-3_5-096": lambda: 2 * Decimal(3000) + second_wage("2021-02-01", "3000", "2021-04-01"),
    "lexeval-3_5-097": lambda: second_wage("2013-03-12", "2000", "2014-02-12", readings=DAY_TO_DAY),
    "zlk-double-6000": lambda: second_wage("2019-09-03", "3000", "2019-12-03", readings=DAY_TO_DAY),
    # five months of work, whichever they are: the first is free
    "lvtu-double-20000": lambda: second_wage("2025-01-01", "5000", last_day="2025-05-31"),
}


@pytest.mark.parametrize("id", AMOUNTS)
def test_amount(id: str) -> None:
    assert [AMOUNTS[id]()] == [Decimal(result) for result in QUESTIONS[id]["result"]]


def facts(**more: Any) -> Case:
    return Case.model_validate(
        {
            "region": "110000",
            "as_of": "2026-11-21",
            "employment": {"start": "2017-01-01", "last_day": "2019-06-30"},
            "pay": {"monthly": "5000"},
            "arrears": [{"due": "5000"}],
            **more,
        }
    )


def test_time_runs_from_the_end_of_the_employment() -> None:
    """disc-mult_nje-121, gbt-011: wages of the time worked are claimed within a year of the end (key C: from the end)."""
    claim = assess(facts())["unpaid_wages"]
    assert isinstance(claim, Award)
    (row,) = claim.periods
    assert row.runs_from == date(2019, 6, 30)
    years = elapsed(date(2019, 7, 1), date(2020, 6, 30)).years
    assert row.expires == date(2020, 6, 30)
    assert [str(years)] == QUESTIONS["disc-mult_nje-121"]["result"]
    assert QUESTIONS["gbt-011"]["answer"] == "C"


def test_the_period_is_one_year() -> None:
    """cflue-2215: the bonus paid to the others after he had left; one year from the end, which falls on a Saturday."""
    last = last_day_to_file("2014-01-10")
    assert last == date(2015, 1, 12)  # 10 January 2015 is a Saturday
    assert [str(elapsed(date(2014, 1, 11), date(2015, 1, 10)).years)] == QUESTIONS["cflue-2215"]["result"]


def test_no_more_than_eleven_months() -> None:
    """jecqa-train-1_6862: "double until it is signed" is wrong, the most are eleven months."""
    most = QUESTIONS["jecqa-train-1_6862"]["result"][0]
    assert second_wage("2013-03-01", "1") == Decimal(most)


def test_every_question_is_answered() -> None:
    answered = {*AMOUNTS, "disc-mult_nje-121", "gbt-011", "cflue-2215", "jecqa-train-1_6862", *OF_THE_PROCEDURE}
    wrong = {id for id, question in QUESTIONS.items() if question["agrees"] == "no"}
    assert answered | wrong == set(QUESTIONS)
    assert not answered & wrong
