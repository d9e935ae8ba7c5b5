"""Published exam questions on hours, leave, probation and pay: facts written from the question, the answer read from the key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.compensation import medical_subsidy, non_compete_compensation
from laborcalc.facts.case import Case
from laborcalc.leave import annual_leave_days, annual_leave_pay, medical_period
from laborcalc.overtime import overtime_pay
from laborcalc.remedies.counterclaims import non_compete_penalty
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.wages import (
    minimum_wage_shortfall,
    probation_damages,
    probation_limit,
    sick_pay,
    training_bond_limit,
    unpaid_wages,
)

FILE = Path(__file__).parent / "exams" / "exams.yaml"
TOPICS = {
    "overtime", "annual_leave", "probation", "medical_period", "sick_pay", "minimum_wage", "wage_arrears",
    "service_period_penalty", "non_compete",
}  # fmt: skip
QUESTIONS: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if question["topic"] in TOPICS
}

N, TWO_N = "economic_compensation", "unlawful_termination_damages"
NATIONAL = "500000"  # a place without rules of its own in the library

# Questions that ask for something which is no fact of a case file; figures in their keys are tested all the same.
NOT_EXPRESSED = {
    "jecqa-kd-0228": "when hours may be lengthened without limit (Art. 42): whether the work was an emergency is no fact",
    "jecqa-kd-0293": "rest of one day a week, one hour a day, emergencies: limits by which no sum is reckoned",
    "disc-sing_lbk-171": "three hours a day at most: a limit by which no sum is reckoned; the hours are paid all the same",
    "cmmlu-ccse-149": "notice of the worker in probation, transfer to another post: no claim hangs on them",
    "lexeval-1_1-470": "child labour, Saturday work, penalty clauses: no facts of a case file",
    "zas-233-contract": "an identity card withheld by the employer: no claim hangs on it",
    "jecqa-train-1_1614": "a probation beside the term, a contract of nothing but probation: the facts know terms only",
}


def amount(outcome: Outcome) -> Decimal:
    assert outcome.amount is not None
    return outcome.amount


def days(year: int, **more: Any) -> Decimal:
    return annual_leave_days(year=year, as_of=f"{year + 1}-01-31", **more).value


def overtime(daily: int, as_of: str = "2026-11-21", **more: Any) -> Decimal:
    """Overtime pay at a daily wage: 21.75 of them are the month."""
    return amount(overtime_pay(monthly_wage=Decimal("21.75") * daily, region=NATIONAL, as_of=as_of, **more))


def on_days(first: str, number: int) -> list[dict[str, str]]:
    """Rows of whole days worked, one after another; what kind of day each was, the calendar says."""
    start = date.fromisoformat(first)
    return [{"on": (start + timedelta(days=n)).isoformat(), "days": "1"} for n in range(number)]


def letters(answers: dict[str, bool]) -> str:
    return "".join(sorted(letter for letter, true in answers.items() if true))


# --- calculations: one figure, and the letter of the option that states it ---


def probation(start: str, end: str | None, months: int, wage: str, **more: Any) -> Decimal:
    return amount(
        probation_damages(
            contract_start=start, contract_end=end, probation_months=months, monthly_wage=wage, region=NATIONAL,
            as_of=more.pop("as_of", "2026-11-21"), **more,
        )
    )  # fmt: skip


def _a_second_probation() -> Decimal:
    """The first one is lawful, the second of two months is not, whatever the term of its contract."""
    contracts = [
        {"start": "2015-01-01", "end": "2016-12-31", "probation_months": 2},
        {"start": "2017-01-01", "end": "2018-12-31", "probation_months": 2},
    ]
    facts = {
        "region": NATIONAL,
        "as_of": "2018-12-31",
        "employment": {"start": "2015-01-01"},
        "contracts": contracts,
        "pay": {"monthly": "6000"},
    }
    return amount(assess(Case.model_validate(facts))["probation_damages"])


def share_of_the_wage_in_probation() -> Decimal:
    """What is owed for an unpaid month of lawful probation at 10,000 agreed."""
    contract = {"start": "2019-01-01", "end": "2019-12-31", "probation_months": 2, "probation_monthly": "0"}
    facts = {
        "region": NATIONAL,
        "as_of": "2019-12-31",
        "employment": {"start": "2019-01-01"},
        "contracts": [contract],
        "pay": {"monthly": "10000"},
        "given": {"minimum_wage": "1"},
    }
    return amount(assess(Case.model_validate(facts))["unpaid_wages"]) / 20000


def _most_hours_without_a_warning() -> Decimal:
    """Of the numbers offered, the greatest that may be worked in a month."""

    def is_over(hours: str) -> bool:
        rows = [{"on": f"2017-03-{day:02}", "hours": str(Decimal(hours) / 8)} for day in range(6, 14)]
        claim = overtime_pay(monthly_wage="8700", rows=rows, region=NATIONAL, as_of="2017-12-31")
        return "OVER_36_HOURS" in {warning.code for warning in claim.warnings}

    return max(Decimal(hours) for hours in QUESTIONS["hr3-ot-36h"]["options"].values() if not is_over(hours))


FIGURE: dict[str, Callable[[], Decimal]] = {
    "lexeval-3_5-001": lambda: probation_limit(start="2022-01-01", end="2025-12-31").value,
    # the wage of the day itself stands beside the 300 %
    "lexeval-3_5-031": lambda: overtime(300, rows=on_days("2018-05-01", 1)),
    "lexeval-3_5-108": lambda: amount(
        overtime_pay(monthly_wage="5800", workday_hours=30, region=NATIONAL, as_of="2024-12-31")
    ),
    "lexeval-3_5-115": _a_second_probation,
    "lexeval-3_5-175": lambda: probation("2019-03-01", "2021-02-28", 4, "4500", as_of="2019-11-04"),
    "lexeval-3_5-206": lambda: overtime(100, rows=on_days("2023-10-01", 3)),
    # any Saturday and Sunday that no notice has exchanged: 2024-03-09 and 10
    "lexeval-3_5-207": lambda: overtime(100, rows=on_days("2024-03-09", 2)),
    "lexeval-3_5-288": lambda: days(2020, hired_on="2012-01-01", career_years=11),
    "lexeval-3_5-308": lambda: medical_period(career_years=18, years_here=18).months.value,
    "cjkj-2018-ot-1000": lambda: overtime(200, rows=[*on_days("2018-05-01", 1), *on_days("2018-05-06", 1)]),
    # an hour at 100 an hour, that is 800 a day
    "cjkj-2012-ot-150": lambda: overtime(800, rows=[{"on": "2012-03-01", "hours": "1"}]) / 100,
    # January 2018 is not a month and a half, but what a month of the leave brings at the least is asked for
    "cjkj-sick-1440": lambda: amount(
        sick_pay(
            start="2018-01-05", end="2018-02-04", monthly_wage="5000", hired_on="2015-01-04", minimum_wage="1800",
            region=NATIONAL, as_of="2018-12-31",
        )
    ),
    "cjkj-2012-mp-3m": lambda: medical_period(career_years=9, years_here=4).months.value,
    "cjkj-2021-al-5": lambda: days(2021, hired_on="2014-01-01", career_start="2014-01-01"),
    "cjkj-qa-al-transfer": lambda: days(2022, hired_on="2022-07-01", career_years=12),
    "chinahrd-prob-3000": lambda: probation("2008-03-01", "2010-02-28", 4, "3000", last_day="2008-05-31"),
    "disc-sing_pfe-048": share_of_the_wage_in_probation,
    "cjkj-2014-zhang-al-10": lambda: _days_beside_sick_leave(15, "2014-03-01", "2014-04-30"),
    "hr3-ot-36h": _most_hours_without_a_warning,
    "laweer-al-11-4": lambda: days(2024, hired_on="2020-01-01", career_years=11),
}  # fmt: skip


def _leave_of(year: int, career_years: int, sick: tuple[str, str] | None = None, **more: Any) -> Outcome:
    """The claim for all the leave of a year, at 4,350 a month: 400 for each day."""
    facts = {
        "region": NATIONAL,
        "as_of": f"{year + 1}-01-31",
        "employment": {"start": f"{year - 3}-01-01"},
        "worker": {"career_years": career_years},
        "pay": {"average_12_months_without_overtime": "4350"},
        "annual_leave": [{"year": year, **more}],
        "sick_leave": [{"start": sick[0], "end": sick[1]}] if sick else [],
    }
    return assess(Case.model_validate(facts))["annual_leave_pay"]


def _days_beside_sick_leave(career_years: int, first: str, last: str) -> Decimal:
    return amount(_leave_of(int(first[:4]), career_years, (first, last))) / 400


@pytest.mark.parametrize("id", FIGURE)
def test_figure(id: str) -> None:
    assert [FIGURE[id]()] == [Decimal(result) for result in QUESTIONS[id]["result"]]


PERCENT = {"disc-sing_pfe-048", "cjkj-2012-ot-150"}


def _stated(id: str, option: str) -> Decimal:
    """The figure of an option: what stands behind its last equals sign, without the unit."""
    figure = option.rsplit("=", 1)[-1].rstrip("个月元天小时%")
    return Decimal(figure) / (100 if id in PERCENT else 1)


@pytest.mark.parametrize("id", [id for id in FIGURE if "options" in QUESTIONS[id]])
def test_letter_of_the_figure(id: str) -> None:
    found = FIGURE[id]()
    options = QUESTIONS[id]["options"]
    assert letters({letter: _stated(id, text) == found for letter, text in options.items()}) == QUESTIONS[id]["answer"]


# --- figures of the source that are rounded in another place: compared at the digits that it prints ---

PRINTED: dict[str, Callable[[], Decimal]] = {
    # the source rounds the daily wage to 275.86 first: 2,758.6; exactly 6,000 ÷ 21.75 × 5 × 2 = 2,758.62
    "law75-al-2758": lambda: amount(
        annual_leave_pay(
            leave=[{"year": 2023, "untaken_days": "5"}], average_wage_without_overtime="6000", region=NATIONAL,
            as_of="2024-12-31",
        )
    ),
    # the source's way is the share of that month's workdays, one reading of several: 5,000 × 22 ÷ 23 = 4,782.61
    "prorate-5000-jul": lambda: amount(
        unpaid_wages(
            arrears=[{"start": "2024-07-01", "end": "2024-07-30"}], monthly="5000", region=NATIONAL,
            as_of="2024-12-31", readings={"D-31": "scheduled_workdays"},
        )
    ),
}  # fmt: skip


@pytest.mark.parametrize("id", PRINTED)
def test_figure_as_printed(id: str) -> None:
    (printed,) = (Decimal(result) for result in QUESTIONS[id]["result"])
    found = PRINTED[id]()
    assert abs(found - printed) < Decimal("0.05")
    assert found != printed  # else it belongs to the exact figures


# --- determinations: the letters ---


def ended_in_the_medical_period() -> Assessment:
    """The term ran out while the worker was in the medical period."""
    facts = {
        "region": NATIONAL,
        "as_of": "2017-12-31",
        "employment": {"start": "2016-01-01", "last_day": "2017-12-31"},
        "pay": {"average_12_months": "10000"},
        "given": {"minimum_wage": "1", "local_average_wage": "1000000"},
        "termination": {"ground": "expiry_employer_ends", "protections": ["medical_period"]},
    }
    return assess(Case.model_validate(facts))


def must_be_prolonged() -> bool:
    """To let the contract run out is unlawful, and no question of proof is left open."""
    claim = ended_in_the_medical_period()[TWO_N]
    return claim.status == "due" and all(asked.id != "termination.lawful" for asked in claim.asked)


def _thirteen_years_of_work() -> str:
    """C, whether holidays count, is no fact: the days of a sick leave are stated from the first to the last."""
    period = medical_period(career_years=13, years_here=3, first_sick_day=date(2009, 4, 1))
    return letters(
        {
            "A": period.months.value == 6,
            "B": (period.first, period.last) == (date(2009, 4, 1), date(2010, 3, 31)),
            "D": must_be_prolonged(),
        }
    )


def _wrong_on_annual_leave() -> str:
    """C and D, pay and holidays during a leave that was taken, are no facts: only what was not taken is claimed."""
    first_year = [days(2022, hired_on=f"{year}-01-01", career_start=f"{year}-01-01") for year in (2021, 2022)]
    return letters(
        {
            "A": days(2022, hired_on="2015-01-01", career_years=10) != 15,
            "B": first_year != [5, 0],
        }
    )


def _no_annual_leave() -> str:
    return letters(
        {
            "A": _leave_of(2013, 5, school_vacation=True).status == "not_due",
            "B": _leave_of(2013, 5, paid_personal_leave_days="20").status == "not_due",
            "C": _leave_of(2013, 5, ("2013-03-01", "2013-04-30")).status == "not_due",
            "D": _leave_of(2013, 20, ("2013-03-01", "2013-05-31")).status == "not_due",
        }
    )


def _right_on_contracts() -> str:
    """Signing within a month, service from the first day of work, no probation under three months, six from three years."""
    early = {"start": "2018-01-01", "end": "2018-12-31", "signed_on": "2017-11-01"}
    facts = {
        "region": NATIONAL,
        "as_of": "2018-12-31",
        "employment": {"start": "2018-01-01", "last_day": "2018-12-31"},
        "contracts": [early],
        "pay": {"average_12_months": "10000"},
        "given": {"minimum_wage": "1", "local_average_wage": "1000000"},
        "termination": {"ground": "expiry_employer_ends"},
    }
    of_one_year = amount(assess(Case.model_validate(facts))[N])
    return letters(
        {
            "A": months_to_sign() == 1,
            "B": of_one_year == 10000,  # one month and not one and a half: the time before work began is no service
            "C": probation_limit(start="2019-01-01", end="2019-03-30").value > 0,
            "D": probation_limit(start="2019-01-01", end="2021-12-31").value == 2,
        }
    )


def months_to_sign() -> Decimal:
    """Months after the hire within which signing leaves double wages out of question."""

    def in_time(signed_on: str) -> bool:
        facts = {
            "region": NATIONAL,
            "as_of": "2019-12-31",
            "employment": {"start": "2019-03-11"},
            "contracts": [{"start": "2019-03-11", "signed_on": signed_on}],
        }
        return "double_wages" not in assess(Case.model_validate(facts))

    return Decimal(max(month for month in range(4) if in_time(f"2019-{3 + month:02}-11")))


def _wrong_on_probation() -> str:
    def limits(*ends: str) -> list[Decimal]:
        return [probation_limit(start="2017-01-01", end=end).value for end in ends]

    return letters(
        {
            "A": max(limits("2017-03-31", "2017-12-30")) != 1,
            "B": max(limits("2017-12-31", "2019-12-30")) != 3,
            "C": [*limits("2019-12-31"), probation_limit(kind="open_ended").value] != [6, 6],
            "D": [*limits("2017-03-30"), probation_limit(kind="task").value] != [0, 0],
        }
    )


def _at_the_end_of_the_term() -> str:
    """Half a year or a year more, B and C, are no facts: it is the end of the period that counts."""
    return letters({"A": not must_be_prolonged(), "D": must_be_prolonged()})


def _minimum_wage() -> str:
    """B: the facts know no kind of employer to which the minimum wage would not apply."""

    def short(gross: str, **more: str) -> bool:
        found = minimum_wage_shortfall(
            month="2017-03", gross=gross, minimum_wage="2000", region=NATIONAL, as_of="2017-12-31", **more
        )
        return found.status == "due"

    month = {"start": "2017-03-01", "end": "2017-03-31"}  # three days of it on funeral leave
    paid = unpaid_wages(arrears=[month], monthly="2000", region=NATIONAL, as_of="2017-12-31")
    return letters(
        {
            "A": short("1999") and not short("2000"),
            "C": short("2100", overtime="101"),
            "D": paid.amount == 2000,
        }
    )


def _training_bond() -> str:
    """A: which bills are costs of the training, the court finds. B: of the 8,000 agreed no more than the cost is owed. C: no claim hangs on whether five years are too long."""
    # 3,000 + 2,000, five years
    limits = [training_bond_limit(cost="5000", months=60, served=12 * year).value for year in range(6)]

    def free_to_leave(ground: str) -> bool:
        facts = {
            "region": NATIONAL,
            "as_of": "2013-12-31",
            "employment": {"start": "2006-05-01", "last_day": "2013-05-31"},
            "training": {"cost": "5000", "months": 60, "served": 0, "agreed": "8000"},
            "termination": {"ground": ground},
        }
        bond = assess(Case.model_validate(facts))["training_penalty"]
        assert bond.amount == (0 if ground.startswith("quit_") else 5000)
        return isinstance(bond, NotDue) and bond.reason.code == "FREE_TO_LEAVE"

    return letters(
        {
            "B": limits == [5000, 4000, 3000, 2000, 1000, 0],
            "D": free_to_leave("quit_unpaid_wages") and not free_to_leave("resignation"),
        }
    )


def _who_may_be_bound() -> str:
    """Everybody; the general manager for life; an ordinary worker and an engineer with secrets, for a year, paid by the month."""

    def binds(last: str, breach: str, *, secrets: bool) -> bool:
        found = non_compete_penalty(
            region=NATIONAL,
            as_of="2018-12-31",
            non_compete={
                "start": "2012-01-01", "end": last, "agreed_monthly": "5000", "paid": "60000", "secrets": secrets,
                "penalty_agreed": "50000", "breach_start": breach,
            },
        )  # fmt: skip
        return found.range is not None

    a_year = {"last": "2012-12-31", "breach": "2012-06-01"}
    return letters(
        {
            "A": binds(**a_year, secrets=True) and binds(**a_year, secrets=False),
            "B": binds("2042-12-31", "2015-06-01", secrets=True),
            "C": binds(**a_year, secrets=True),
            "D": binds(**a_year, secrets=True),
        }
    )


ANSWERS: dict[str, Callable[[], str]] = {
    "jecqa-ca-0360": _who_may_be_bound,
    "cjkj-2012-mp-13-3": _thirteen_years_of_work,
    "cjkj-2023-al-wrong": _wrong_on_annual_leave,
    "cjkj-2014-al-bar": _no_annual_leave,
    "exam-service-costs": _training_bond,
    "disc-mult_nje-171": _right_on_contracts,
    "disc-sing_pfe-052": _at_the_end_of_the_term,
    "disc-sing_pfe-114": _wrong_on_probation,
    "jecqa-train-2_23": _minimum_wage,
}


@pytest.mark.parametrize("id", ANSWERS)
def test_answer(id: str) -> None:
    assert ANSWERS[id]() == QUESTIONS[id]["answer"]


# --- several figures, dates among them ---


def _week_of_the_national_day() -> list[str]:
    """Days at each rate: 400 a day, each of the seven days alone."""
    times = [overtime(400, rows=[row]) / 400 for row in on_days("2014-10-01", 7)]
    rates = sorted(set(times), reverse=True)
    return [str(figure) for rate in rates for figure in (times.count(rate), int(rate))]


def _subsidy(illness: str) -> str:
    """Before 2017-11-24, when the increase for a serious illness was national law."""
    found = medical_subsidy(
        last_day="2016-12-31", average_wage="5000", grade=7, illness=illness, region=NATIONAL, as_of="2016-12-31"
    )
    return str(int(amount(found)))


def _two_years_of_work() -> list[str]:
    period = medical_period(career_years=2, years_here=2, first_sick_day=date(2013, 3, 15))
    return [str(period.months.value), str(period.first), str(period.last)]


def _probation_of_three_years_at_4000() -> list[str]:
    limit = probation_limit(start="2013-10-02", end="2016-10-01").value
    return [str(limit), str(int(share_of_the_wage_in_probation() * 4000))]


def _months_of_a_duty_of_three_years() -> str:
    """A duty not to compete, agreed for three years at 1,000 a month: what is paid for."""
    found = non_compete_compensation(
        start="2020-01-01", end="2022-12-31", agreed_monthly="1000", region=NATIONAL, as_of="2023-12-31"
    )
    return str(int(amount(found) / 1000))


def _limit(start: str, end: str) -> str:
    return str(probation_limit(start=start, end=end).value)


FIGURES: dict[str, Callable[[], list[str]]] = {
    "cjkj-2012-mp-13-3": lambda: [
        str(found) for period in [medical_period(career_years=13, years_here=3)]
        for found in (period.months.value, period.within)
    ],
    "cjkj-2013-mp-window": _two_years_of_work,
    "exam-service-costs": lambda: [str(int(training_bond_limit(cost="5000", months=60, served=0).value))],
    "lawyer-ot-natday": _week_of_the_national_day,
    "jecqa-ca-0360": lambda: [_months_of_a_duty_of_three_years()],
    "disc-mult_nje-171": lambda: [
        str(months_to_sign()), _limit("2019-01-01", "2019-03-30"), _limit("2019-01-01", "2021-12-31"),
    ],
    "disc-sing_pfe-114": lambda: [_limit("2017-01-01", "2019-12-30")],
    "cmmlu-ccse-149": _probation_of_three_years_at_4000,
    "lexeval-1_1-470": lambda: [_limit("2017-01-01", "2018-12-31")],
    "zas-233-contract": lambda: [_limit("2025-01-01", "2025-12-31"), _months_of_a_duty_of_three_years()],
    "law-medical-subsidy-30000": lambda: [_subsidy("ordinary"), _subsidy("serious")],
    "jecqa-train-1_1614": lambda: [_limit("2017-01-01", "2017-03-31")],
}  # fmt: skip


@pytest.mark.parametrize("id", FIGURES)
def test_figures(id: str) -> None:
    assert FIGURES[id]() == QUESTIONS[id]["result"]


def test_seventy_days_are_too_long_for_a_year() -> None:
    """Of zas-233-contract: two months and ten days of probation, of which the ten are unlawful."""
    claim = probation_damages(
        contract_start="2025-01-01", contract_end="2025-12-31", probation_months="2.34",  # ten whole thirtieths
        monthly_wage="8700", region=NATIONAL, as_of="2026-11-21",
    )  # fmt: skip
    # 1 to 10 March 2025, Saturday to Monday week: six weekdays at 400
    assert claim.amount == Decimal("2400.00")


def test_every_question_is_tested_or_says_why_not() -> None:
    tested = {*FIGURE, *PRINTED, *ANSWERS, *FIGURES}
    wrong_key = {id for id, question in QUESTIONS.items() if question["agrees"] == "no"}
    assert not tested & wrong_key
    assert not wrong_key & set(NOT_EXPRESSED)
    # of a question that is not expressed, no letter is answered; only figures of its key
    assert not (set(NOT_EXPRESSED) & {*FIGURE, *PRINTED, *ANSWERS})
    assert tested | wrong_key | set(NOT_EXPRESSED) == set(QUESTIONS)


def test_the_questions_are_there() -> None:
    assert len(QUESTIONS) == 47
    assert sum(question["agrees"] == "no" for question in QUESTIONS.values()) == 6
