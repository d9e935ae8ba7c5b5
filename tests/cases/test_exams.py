"""Published exam questions on the end of employment: facts written from the question, the answer read from the key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.trace import steps
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award

FILE = Path(__file__).parent / "exams" / "exams.yaml"
TOPICS = {"severance", "severance_cap", "unlawful_termination", "notice_pay", "termination_entitlement"}
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if question["topic"] in TOPICS
}

N, TWO_N, PLUS_ONE = "economic_compensation", "unlawful_termination_damages", "notice_pay"

# Questions that ask for something which is no fact of a case file.
NOT_EXPRESSED = {
    "jecqa-ca-0493": "whom to keep first in a lay-off, consent and suits of the union: procedure, no fact decides a claim by it",
    "jecqa-train-1_6075": "whom to keep first in a lay-off (Art. 41(2)): the facts name no rank among the workers",
    "disc-sing_lbk-174": "days of notice that a worker owes in probation (Art. 37): no claim hangs on them",
}


def ending(start: str, last_day: str, wage: str, ground: str, lawful: bool | None = True, **more: Any) -> Assessment:
    """The case of one worker whose employment ended; local figures that a question does not state cannot bite."""
    given = {
        "minimum_wage": more.pop("minimum", "1"),
        "local_average_wage": more.pop("local", "1000000"),
    }
    facts = {
        "region": "110000",
        "as_of": more.pop("as_of", last_day),
        "employment": {"start": start, "last_day": last_day},
        "pay": more.pop("pay", {"average_12_months": wage, "last_month": wage}),
        "given": given,
        "contracts": more.pop("contracts", None),
        "termination": {"ground": ground, "lawful": lawful, **more},
    }
    return assess(Case.model_validate(facts))


def one_year(ground: str, lawful: bool | None = True, **more: Any) -> Assessment:
    """A year of service at 10,000 a month: amounts of ten thousands are months of pay."""
    return ending("2017-01-01", "2017-12-31", "10000", ground, lawful, **more)


def months(result: Assessment, kind: str = N) -> Decimal:
    amount = result[kind].amount
    assert amount is not None
    return amount / 10000


def forbidden(result: Assessment) -> bool:
    """The facts themselves make the ending unlawful: damages are due and no question of proof is left open."""
    return result[TWO_N].status == "due" and all(asked.id != "termination.lawful" for asked in result[TWO_N].asked)


def letters(answers: dict[str, bool]) -> str:
    return "".join(sorted(letter for letter, true in answers.items() if true))


# --- calculations: the amount in yuan ---

AMOUNTS: dict[str, Callable[[], Decimal | None]] = {
    "lexeval-3_5-074": lambda: ending("2012-04-01", "2018-08-01", "6000", "expiry_employer_ends", local="5000")[N].amount,
    # "February 2012": the first; any day of that month gives seven years and less than six months
    "lexeval-3_5-379": lambda: ending("2012-02-01", "2019-06-17", "6746.46", "agreement_employer_proposed")[N].amount,
    "cjkj-2011-sun-1200": lambda: ending("2008-01-01", "2010-12-31", "1200", "expiry_employer_ends", minimum="800")[N].amount,
    "cjkj-2019-sun-60000": lambda: ending(
        "2014-01-01", "2018-12-31", "13000", "expiry_employer_ends", local="4000", minimum="2000"
    )[N].amount,
    "cjkj-2019-sun-379728": lambda: ending(
        "2016-07-01", "2019-07-15", "5000", "agreement_employer_proposed", local="5500"
    )[N].amount,
    "cjkj-qa-zhang-45500": lambda: ending(
        "2017-04-01", "2023-08-01", "7000", "expiry_employer_ends", local="5000", minimum="2000"
    )[N].amount,
    "aqgcs-2022-unlawful-22500": lambda: ending(
        "2017-03-15", "2018-05-15", "8500", "incompetence", None, local="2500", protections=["maternity"]
    )[TWO_N].amount,
    # two years and eight months
    "cjkj-8fe-wang-36000": lambda: ending(
        "2016-05-01", "2018-12-31", "13000", "agreement_employer_proposed", local="4000", minimum="2000"
    )[N].amount,
    # fifteen years, nine of them before 2008: in segments 9 + 6, in one span 15
    "cjkj-2014-laohou-18000": lambda: ending(
        "1999-01-01", "2013-12-31", "1000", "agreement_employer_proposed", minimum="1200"
    )[N].amount,
    "fayi-2n-100000": lambda: ending("2020-01-01", "2024-12-31", "10000", "dismissal_without_ground", None)[TWO_N].amount,
}  # fmt: skip


@pytest.mark.parametrize("id", AMOUNTS)
def test_amount(id: str) -> None:
    assert [AMOUNTS[id]()] == [Decimal(result) for result in QUESTIONS[id]["result"]]


def test_monthly_base_over_the_cap() -> None:
    # fifteen years, all since 2008: the monthly standard that is asked for, times the twelve years that go with it
    claim = ending("2008-01-01", "2022-12-31", "8000", "objective_change", local="2500")[N]
    (standard,) = (Decimal(result) for result in QUESTIONS["jzs-wangjingli-7500"]["result"])
    assert claim.amount == standard * 12
    assert isinstance(claim, Award)
    assert standard in {step.value for step in steps(claim.trace) if step.rule == "R-COMP-13"}


# --- determinations: the letters, and the figure where the key has one ---


def _level_one_injury() -> str:
    """Neither an Art. 40 dismissal nor expiry is open; the lump sum of A and the consent of C are no facts here."""
    facts = {"protections": ["injury_incapacity"], "injury_grade": 1}
    endings = [one_year(ground, None, **facts) for ground in ("medical", "incompetence", "expiry_employer_ends")]
    return letters({"B": all(forbidden(result) for result in endings), "D": not forbidden(endings[2])})


def _injured_in_a_lay_off() -> str:
    facts: dict[str, Any] = {"protections": ["injury_incapacity"], "staff": 100, "dismissed": 30}
    notice, lay_off, at_will = (
        forbidden(one_year(ground, None, **facts)) for ground in ("medical", "redundancy", "dismissal_without_ground")
    )
    return letters({"A": not notice, "B": not lay_off, "C": notice and lay_off and at_will, "D": not at_will})


def _no_compensation() -> str:
    grounds = {
        "A": "quit_no_social_insurance",
        "B": "medical",
        "C": "redundancy",
        "D": "expiry_worker_refuses_same_terms",
    }
    return letters({letter: one_year(ground)[N].status == "not_due" for letter, ground in grounds.items()})


def _agreement_without_proof() -> str:
    dismissed = one_year("dismissal_without_ground", None)
    agreed = one_year("agreement_employer_proposed")
    return letters(
        {
            "A": dismissed[TWO_N].status != "due",
            "B": dismissed[TWO_N].status == "due",
            "C": agreed[N].status != "due",
        }
    )


def _convicted_while_pregnant() -> str:
    facts = {"protections": ["maternity"], "has_union": True}
    told = one_year("serious_misconduct", True, union_notified=True, **facts)
    untold = one_year("serious_misconduct", None, union_notified=False, **facts)
    stopped = told[TWO_N].status == "due"
    return letters({"A": stopped, "B": stopped, "C": told[N].status == "due", "D": forbidden(untold)})


def _who_may_be_laid_off() -> str:
    states = {"A": ["maternity"], "B": ["medical_period"], "C": ["injury_incapacity"], "D": []}
    numbers = {"staff": 100, "dismissed": 30}
    # ten years with the employer are no protected state
    return letters(
        {letter: not forbidden(one_year("redundancy", None, protections=s, **numbers)) for letter, s in states.items()}
    )


def _who_may_not_be_dismissed() -> str:
    facts: dict[str, dict[str, Any]] = {
        "A": {"ground": "medical"},  # in probation, medical period not stated
        "B": {"ground": "serious_misconduct"},
        "C": {"ground": "incompetence", "protections": ["maternity"]},
        "D": {"ground": "serious_misconduct"},
    }
    return letters({letter: forbidden(one_year(lawful=None, **more)) for letter, more in facts.items()})


def _wrong_on_compensation() -> str:
    signed_late = [{"start": "2017-07-01", "end": "2018-06-30"}]
    from_first_day = ending("2016-01-01", "2017-12-31", "10000", "objective_change", contracts=signed_late)
    below_average = one_year("objective_change", local="20000")
    return letters(
        {
            "A": months(from_first_day) == 2,
            "B": _months_of_pay() != [1, 1, Decimal("0.5")],
            "C": one_year("dissolution")[N].status == "due",
            "D": months(below_average) == 1,
        }
    )


def _months_of_pay() -> list[Decimal]:
    """A full year; from six months to a year; under six months."""
    days = ("2017-12-31", "2017-06-30", "2017-06-29")
    return [months(ending("2017-01-01", day, "10000", "objective_change")) for day in days]


def _right_on_compensation() -> str:
    slips = [{"month": f"2017-{month:02}", "due": "5000" if month == 6 else "11000"} for month in range(1, 13)]
    mixed = one_year("objective_change", pay={"payslips": slips})[N].amount
    high = ending("2017-01-01", "2017-12-31", "30001", "objective_change", local="10000")
    return letters(
        {
            "A": months(one_year("objective_change")) == 1,
            "B": months(ending("2017-01-01", "2017-06-30", "10000", "objective_change")) == 1,
            "C": months(high) == 3,
            "D": mixed == Decimal("5000.00"),  # the lowest month, not the average of 10,500
        }
    )


def _with_thirty_days_notice() -> str:
    facts: dict[str, dict[str, Any]] = {
        "A": {
            "ground": "medical",
            "lawful": False,
        },  # other work was not arranged: a condition of Art. 40(1) is missing
        "B": {"ground": "medical"},
        "C": {"ground": "incompetence"},
        "D": {"ground": "serious_misconduct"},
    }
    return letters({letter: one_year(**more)[PLUS_ONE].status == "due" for letter, more in facts.items()})


ANSWERS: dict[str, Callable[[], str]] = {
    "cjkj-lv1-keep": _level_one_injury,
    "tihaiku-awards-dispatch": _injured_in_a_lay_off,
    "jecqa-ca-0586": _no_compensation,
    "disc-sing_nje-399": _agreement_without_proof,
    "disc-sing_nje-402": _convicted_while_pregnant,
    "gbt-112": _who_may_be_laid_off,
    "lexeval-3_4-032": _who_may_not_be_dismissed,
    "jecqa-train-2_434": _wrong_on_compensation,
    "jecqa-train-1_2206": _right_on_compensation,
    "jecqa-train-1_631": _with_thirty_days_notice,
}


@pytest.mark.parametrize("id", ANSWERS)
def test_answer(id: str) -> None:
    assert ANSWERS[id]() == QUESTIONS[id]["answer"]


def _cap_and_years() -> list[Decimal]:
    """How many times the local average is the base of a high earner, and how many years count at most."""
    year = ending("2017-01-01", "2017-12-31", "90000", "objective_change", local="10000")[N].amount
    many = ending("2008-01-01", "2022-12-31", "90000", "objective_change", local="10000")[N].amount
    assert year is not None
    assert many is not None
    return [year / 10000, many / year]


FIGURES: dict[str, Callable[[], Iterable[Decimal]]] = {
    "disc-sing_nje-399": lambda: [months(one_year("dismissal_without_ground", None), TWO_N)],
    "disc-sing_nje-402": lambda: [months(one_year("serious_misconduct", protections=["maternity"]))],
    # the four grounds of Art. 41 are no facts here; the standard of compensation is
    "cflue-1261": lambda: [months(one_year("redundancy", staff=500, dismissed=50))],
    "jecqa-train-2_434": _months_of_pay,
    "jecqa-train-1_2206": _cap_and_years,
}


@pytest.mark.parametrize("id", FIGURES)
def test_figure(id: str) -> None:
    assert list(FIGURES[id]()) == [Decimal(result) for result in QUESTIONS[id]["result"]]


def test_every_question_is_tested_or_says_why_not() -> None:
    tested = {*AMOUNTS, *ANSWERS, *FIGURES, "jzs-wangjingli-7500"}
    wrong_key = {id for id, question in QUESTIONS.items() if question["agrees"] == "no"}
    assert not tested & wrong_key
    assert not tested & set(NOT_EXPRESSED)
    assert not wrong_key & set(NOT_EXPRESSED)
    assert tested | wrong_key | set(NOT_EXPRESSED) == set(QUESTIONS)


def test_the_questions_are_there() -> None:
    assert len(QUESTIONS) == 28
    assert sum(question["agrees"] == "no" for question in QUESTIONS.values()) == 3
