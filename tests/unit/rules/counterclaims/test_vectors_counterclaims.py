"""The vectors of the written rules for the employer's claims: TV-S02, TV-E03 to TV-E06, and each branch beside them."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.terms import Ground
from laborcalc.remedies import counterclaims
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.rules.counterclaims.training import FREE_TO_LEAVE, training_bond_limit
from tests.outcomes import codes, options, paths, reason, yuan

HERE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21"}
JOB = {"start": "2020-01-01", "last_day": "2026-06-30"}
LEFT: dict[str, Any] = {"employment": JOB, "termination": {"ground": "resignation"}}


def between(outcome: Outcome) -> tuple[str, str]:
    assert isinstance(outcome, Needs) and outcome.range is not None
    assert outcome.amount is None
    return str(outcome.range.low.value), str(outcome.range.high.value)


# --- R-EMP-03 ---


def bond(training: dict[str, Any], **case: Any) -> Outcome:
    return counterclaims.training_penalty(**{**HERE, **LEFT, **case}, training=training)


BEIJING = {"cost": "150000", "wages": "60000", "months": 60, "served": 24}


def test_tv_e03_wages_are_no_fees() -> None:
    found = bond(BEIJING)
    assert found.amount == yuan("54000.00")
    assert options(found, "D-69") == {"yes": yuan("90000.00")}
    assert bond(BEIJING, readings={"D-69": "yes"}).amount == yuan("90000.00")
    assert isinstance(found, Award) and found.payers[0].name.en == "the worker"


def test_tv_e03_months_not_served() -> None:
    found = bond({"cost": "30000", "months": 48, "served": 28})
    assert found.amount == yuan("12500.00")
    assert codes(found) == {"PENALTY_AGREED"}
    assert found.asked == ()


@pytest.mark.parametrize(
    "agreed, owed", [("12499.99", "12499.99"), ("12500", "12500.00"), ("80000", "12500.00"), ("0", "0.00")]
)
def test_the_sum_agreed_is_a_ceiling(agreed: str, owed: str) -> None:
    found = bond({"cost": "30000", "months": 48, "served": 28, "agreed": agreed})
    assert found.amount == yuan(owed)
    assert codes(found) == set()


@pytest.mark.parametrize(
    "start, owed",
    [
        ("2024-07-01", "10000.00"),  # two of three years served to 2026-06-30: 12 of 36 months
        ("2024-07-16", "10416.67"),  # to 2027-07-15: 12 months and 15 days
        ("2026-07-01", "30000.00"),  # begins after the last day: nothing served
        ("2023-07-01", "0.00"),
    ],
)
def test_months_by_the_first_day(start: str, owed: str) -> None:
    assert bond({"cost": "30000", "months": 36, "start": start}).amount == yuan(owed)


def test_the_last_day_of_the_period_is_served() -> None:
    assert reason(bond({"cost": "30000", "months": 36, "start": "2023-07-01"})) == "PERIOD_SERVED"
    assert bond({"cost": "30000", "months": 36, "start": "2023-07-02"}).amount == yuan("27.78")  # one day of 1,080
    assert reason(bond({"cost": "30000", "months": 36, "served": 36})) == "PERIOD_SERVED"


def test_without_months_served_it_is_asked() -> None:
    assert paths(bond({"cost": "30000", "months": 36})) == ["training.served"]


@pytest.mark.parametrize("fees", [{"cost": "0"}, {"cost": "60000", "wages": "60000"}])
def test_no_fee_no_clause(fees: dict[str, Any]) -> None:
    found = bond({"months": 36, "served": 12, **fees})
    assert reason(found) == "NO_TRAINING_FEE"
    assert isinstance(found, NotDue) and "LCL 25" in {article.id for article in found.cites}


@pytest.mark.parametrize("ground", list(Ground))
def test_who_owes_it(ground: Ground) -> None:
    """REG 26: nothing after an ending under Art. 38; owed after one under the fault of Art. 39, or where the worker leaves or will not stay."""
    ended = {"ground": ground.value, "lawful": True}
    found = bond({"cost": "30000", "months": 48, "served": 28}, termination=ended, pay={"monthly": "9000"})
    assert (ground in FREE_TO_LEAVE) is ground.value.startswith("quit_")
    if ground.value in ("resignation", "serious_misconduct", "expiry_worker_refuses_same_terms"):
        assert found.amount == yuan("12500.00")
    else:
        assert reason(found) == ("FREE_TO_LEAVE" if ground.value.startswith("quit_") else "NO_BREACH")


def test_a_fault_in_dispute_is_first_not_proved() -> None:
    found = bond({"cost": "30000", "months": 48, "served": 28}, termination={"ground": "serious_misconduct"})
    assert reason(found) == "FAULT_NOT_PROVED"
    assert options(found, "termination.lawful") == {"lawful": yuan("12500.00")}


def test_while_the_worker_stays_it_is_a_range() -> None:
    found = counterclaims.training_penalty(**HERE, training={"cost": "30000", "months": 48, "served": 28})
    assert between(found) == ("0", "12500.00")
    assert paths(found) == ["termination"]


def test_the_last_day_to_file_runs_from_the_leaving() -> None:
    found = bond({"cost": "30000", "months": 48, "served": 28})
    assert isinstance(found, Award) and str(found.last_filing_day) == "2027-06-30"
    assert found.live is None and found.expired is None
    late = bond({"cost": "30000", "months": 48, "served": 28}, as_of="2027-07-01")
    assert "COUNTERCLAIM_LATE" in codes(late)
    assert "COUNTERCLAIM_LATE" not in codes(bond({"cost": "30000", "months": 48, "served": 28}, as_of="2027-06-30"))


def test_only_an_event_that_names_the_claim_stops_the_employers_year() -> None:
    event = {"kind": "demand", "on": "2026-12-01"}
    named = {**event, "claims": ["training_penalty"]}
    days = []
    for found in (event, named):
        award = bond({"cost": "30000", "months": 48, "served": 28}, as_of="2026-12-31", limitation_events=[found])
        assert isinstance(award, Award)
        days.append(str(award.last_filing_day))
    assert days == ["2027-06-30", "2027-12-01"]


# --- R-EMP-04 ---

DUTY = {
    "start": "2025-07-01",
    "end": "2026-06-30",
    "paid": "72000",
    "penalty_agreed": "300000",
    "breach_start": "2025-07-01",
}


def penalty(**more: Any) -> Outcome:
    case: dict[str, Any] = {"pay": {"average_12_months": "20000"}}
    return counterclaims.non_compete_penalty(**HERE, **case, non_compete={**DUTY, **more})


def returned(**more: Any) -> Outcome:
    return counterclaims.non_compete_return(**HERE, non_compete={**DUTY, **more})


def test_tv_e04_the_penalty_is_for_the_tribunal() -> None:
    found = penalty()
    assert between(found) == ("0", "300000.00")
    assert {"PENALTY_DECISIONS", "PENALTY_TO_PAY", "PENALTY_TO_WAGE", "SECRETS_PRESUMED", "BOTH_SIDES"} == codes(found)
    assert found.missing[0].code == "DISCRETION"


def test_the_ratios_are_worked_out() -> None:
    """300,000 ÷ 72,000; 300,000 ÷ (12 × 20,000)."""
    result = lc.assess(lc.Case(**HERE, non_compete=DUTY, pay={"average_12_months": "20000"}))
    found = {one.id: str(one.trace.value) for one in result.information}
    assert found == {"penalty_to_pay": "4.17", "penalty_to_wage": "1.25"}


@pytest.mark.parametrize(
    "part, pay, ids",
    [
        ({**DUTY, "paid": "0"}, {}, set()),
        ({**DUTY, "paid": "0"}, {"average_12_months": "0"}, set()),
        ({**DUTY, "breach_start": None}, {}, set()),
        ({**DUTY, "penalty_agreed": None}, {}, set()),
        (None, {}, set()),
    ],
)
def test_no_ratio_without_its_parts(part: Any, pay: Any, ids: set[str]) -> None:
    result = lc.assess(lc.Case(**HERE, non_compete=part, pay=pay))
    assert {one.id for one in result.information} == ids


def test_without_secrets_the_clause_does_not_bind() -> None:
    assert reason(penalty(secrets=False)) == "NO_SECRETS"
    assert between(returned(secrets=False)) == ("0", "72000.00")
    assert "SECRETS_PRESUMED" not in codes(penalty(secrets=True))


def test_without_a_breach_nothing_is_owed() -> None:
    assert reason(penalty(breach_start=None)) == reason(returned(breach_start=None)) == "NO_BREACH"
    assert reason(penalty(breach_start=None, breach_days="0")) == "NO_BREACH"


def test_a_penalty_that_was_not_agreed_is_asked_for() -> None:
    assert paths(penalty(penalty_agreed=None)) == ["non_compete.penalty_agreed"]
    assert reason(penalty(penalty_agreed="0")) == "NOTHING_AT_STAKE"


@pytest.mark.parametrize(
    "more, warned", [({"paid": "0"}, True), ({"paid": "0", "agreed_monthly": "6000"}, False), ({}, False)]
)
def test_a_duty_without_pay(more: dict[str, Any], warned: bool) -> None:
    assert ("NOTHING_PAID" in codes(penalty(**more))) is warned


def test_tv_e04_the_pay_for_the_breach_goes_back() -> None:
    assert returned().amount == yuan("72000.00")  # all twelve months


@pytest.mark.parametrize(
    "more, owed",
    [
        ({"breach_start": "2026-01-01"}, "36000.00"),
        ({"breach_start": "2026-01-01", "breach_end": "2026-01-31"}, "6000.00"),
        ({"breach_start": "2026-06-30"}, "200.00"),  # one day of 360
        ({"breach_start": None, "breach_days": "90"}, "18000.00"),
        ({"breach_start": None, "breach_days": "361"}, "72000.00"),
        (
            {"breach_start": "2025-05-01", "breach_end": "2025-09-30"},
            "18000.00",
        ),  # what lies before the term is not counted
        ({"breach_start": "2025-12-01", "paid_until": "2025-12-31"}, "12000.00"),  # 30 of 180 days
        ({"breach_start": "2025-12-31", "paid_until": "2025-12-31"}, "400.00"),
    ],
)
def test_by_days_of_thirty_to_a_month(more: dict[str, Any], owed: str) -> None:
    assert returned(**more).amount == yuan(owed)


def test_pay_that_stopped_before_the_breach_stays() -> None:
    assert reason(returned(breach_start="2026-01-01", paid_until="2025-12-31")) == "UNPAID_TIME"
    assert reason(returned(paid="0")) == "NOTHING_RECEIVED"


def test_the_time_paid_for_is_said_where_it_is_taken() -> None:
    (said,) = [note for note in returned().assumptions if note.code == "PAID_FOR_TERM"]
    assert "2025-07-01 to 2026-06-30" in said.say("en")
    assert "PAID_FOR_TERM" not in codes(returned(paid_until="2026-06-30"))


def test_a_term_that_still_runs_was_paid_to_the_day_of_judgment() -> None:
    """Paid from 2026-06-01 to 2026-11-21: five months and 21 days, 171; broken from 2026-11-01: 21."""
    found = returned(start="2026-06-01", end="2027-05-31", breach_start="2026-11-01")
    assert found.amount == yuan("8842.11")


def test_a_breach_after_the_duty_is_none() -> None:
    """Released; or after two years, whatever was agreed (LCL 24(2))."""
    assert (
        reason(returned(released_by_employer_on="2025-06-01"))
        == reason(penalty(released_by_employer_on="2025-06-01"))
        == "AFTER_DUTY"
    )
    assert reason(penalty(released_by_employer_on="2025-12-31", breach_start="2026-01-01")) == "AFTER_DUTY"
    assert between(penalty(released_by_employer_on="2026-01-01", breach_start="2026-01-01")) == ("0", "300000.00")
    life = {"start": "2022-07-01", "end": "2042-06-30"}
    assert reason(penalty(**life, breach_start="2024-07-01")) == "AFTER_DUTY"
    assert between(penalty(**life, breach_start="2024-06-30")) == ("0", "300000.00")


def test_both_sides_claim() -> None:
    case = lc.Case(
        **HERE, pay={"average_12_months": "20000"}, non_compete={**DUTY, "agreed_monthly": "6000", "paid": "0"}
    )
    result = lc.assess(case)
    assert "BOTH_SIDES" in codes(result["non_compete_compensation"]) & codes(result["non_compete_penalty"])
    kept = {**DUTY, "agreed_monthly": "6000", "paid": "0", "penalty_agreed": None, "breach_start": None}
    assert "BOTH_SIDES" not in codes(lc.assess(lc.Case(**HERE, non_compete=kept))["non_compete_compensation"])


def test_the_year_runs_from_the_breach_or_the_leaving() -> None:
    days = []
    jobs: tuple[dict[str, Any], ...] = ({}, {"employment": {"start": "2020-01-01", "last_day": "2026-03-31"}})
    for job in jobs:
        duty = {**DUTY, "start": "2026-02-01", "end": "2026-10-31", "breach_start": "2026-03-02"}
        found = counterclaims.non_compete_return(**HERE, **job, non_compete=duty)
        assert isinstance(found, Award)
        days.append(str(found.last_filing_day))
    assert days == ["2027-03-02", "2027-03-31"]
    found = returned(breach_start=None, breach_days="9")
    assert isinstance(found, Award) and found.last_filing_day is None


# --- R-EMP-05, R-EMP-06 ---


def harm(case: dict[str, Any] | None = None, **damage: Any) -> Outcome:
    return counterclaims.worker_damage(**{**HERE, **(case or {})}, damage=damage)


LOSS: dict[str, Any] = {"loss": "300000"}
WAGE: dict[str, Any] = {"pay": {"monthly": "10000"}}


def test_tv_e05_gross_negligence() -> None:
    found = harm(WAGE, **LOSS, fault="gross_negligence")
    assert between(found) == ("0", "90000.00")
    (said,) = [note for note in found.assumptions if note.code == "DEDUCTION_LIMIT"]
    assert "2,000.00" in said.say("en")
    result = lc.assess(lc.Case(**HERE, **WAGE, damage={**LOSS, "fault": "gross_negligence"}))
    assert [(one.id, str(one.trace.value)) for one in result.information] == [("damage_deduction_limit", "2000.0")]


def test_a_deduction_leaves_the_minimum_wage() -> None:
    """Beijing, 2,540 a month: of 3,000 at most 460."""
    result = lc.assess(
        lc.Case(**HERE, pay={"monthly": "3000"}, given={"minimum_wage": "2540"}, damage={**LOSS, "fault": "intent"})
    )
    assert [str(one.trace.value) for one in result.information] == ["460"]


def test_by_the_degree_of_fault() -> None:
    assert reason(harm(**LOSS, fault="slight")) == "SLIGHT_FAULT"
    assert harm(**LOSS, fault="intent").amount == yuan("300000.00")
    assert between(harm(**LOSS)) == ("0", "300000.00")
    assert paths(harm(**LOSS)) == ["damage.fault"]
    assert paths(harm(fault="intent")) == ["damage.loss"]
    assert reason(harm(loss="0", fault="gross_negligence")) == "NOTHING_AT_STAKE"


def test_what_was_paid_comes_off() -> None:
    assert harm(**LOSS, fault="intent", paid="100000").amount == yuan("200000.00")
    assert reason(harm(**LOSS, fault="intent", paid="300000")) == "PAID"
    assert between(harm(**LOSS, fault="gross_negligence", paid="50000")) == ("0", "40000.00")
    assert reason(harm(**LOSS, fault="gross_negligence", paid="90000")) == "NOTHING_AT_STAKE"


def test_a_lump_sum_agreed_beforehand_is_void() -> None:
    assert "LUMP_SUM_VOID" in codes(harm(**LOSS, fault="intent", agreed_sum="50000"))
    assert "LUMP_SUM_VOID" not in codes(harm(**LOSS, fault="intent"))


def test_no_limit_without_wage_or_loss() -> None:
    for case, damage in (({}, LOSS), (WAGE, {"fault": "intent"}), (WAGE, {**LOSS, "fault": "slight"})):
        assert lc.assess(lc.Case(**HERE, **case, damage=damage)).information == ()


def test_the_year_runs_from_the_damage() -> None:
    found = harm(**LOSS, fault="intent", on="2026-03-02")
    assert isinstance(found, Award) and str(found.last_filing_day) == "2027-03-02"
    unknown = harm(**LOSS, fault="intent")
    assert isinstance(unknown, Award) and unknown.last_filing_day is None


def left(departure: dict[str, Any], **case: Any) -> Outcome:
    return counterclaims.no_notice_damage(**{**HERE, **LEFT, **case}, departure=departure)


def test_tv_e06_no_months_wage() -> None:
    found = left({"notice_given": False, "lump_sum": "8000"})
    assert found.amount == yuan("0.00")
    assert (reason(found), codes(found)) == ("NO_LOSS_PROVED", {"LUMP_SUM_VOID"})
    assert "8,000.00" in found.warnings[0].say("en")


def test_the_loss_that_is_proved() -> None:
    assert left({"notice_given": False, "proved_loss": "12345.67"}).amount == yuan("12345.67")
    assert reason(left({"notice_given": False, "proved_loss": "0"})) == "NO_LOSS_PROVED"
    assert reason(left({"notice_given": True, "proved_loss": "9"})) == "NOTICE_GIVEN"
    assert paths(left({"proved_loss": "9"})) == ["departure.notice_given"]


@pytest.mark.parametrize(
    "ground, why",
    [("quit_unpaid_wages", "FREE_TO_LEAVE"), ("redundancy", "NOT_LEFT"), ("agreement_worker_proposed", "NOT_LEFT")],
)
def test_only_who_leaves_without_a_ground_owes_notice(ground: str, why: str) -> None:
    assert reason(left({"notice_given": False, "proved_loss": "9"}, termination={"ground": ground})) == why


def test_how_it_ended_need_not_be_stated() -> None:
    assert left({"notice_given": False, "proved_loss": "9"}, termination=None).amount == yuan("9.00")


# --- R-INS-03 ---

PAID = {"monthly": "300", "start": "2014-01-01", "end": "2020-12-31", "back_paid_on": "2026-06-01"}


def back(allowance: dict[str, Any], **case: Any) -> Outcome:
    return counterclaims.allowance_return(**{**HERE, **case}, allowance=allowance)


def test_tv_s02a() -> None:
    found = back(PAID)
    assert found.amount == yuan("25200.00")
    assert codes(found) == {"SEPARATE_ITEM", "NO_SET_OFF_WITH_N"}
    advanced = counterclaims.own_share(**HERE, allowance={"own_share_advanced": "33930.32"})
    assert advanced.amount == yuan("33930.32")


def test_tv_s02b() -> None:
    """60 months of 400."""
    assert back({**PAID, "monthly": "400", "start": "2016-01-01"}).amount == yuan("24000.00")


def test_d_66() -> None:
    early = {**PAID, "back_paid_on": None}
    assert reason(back(early)) == "NOT_BACK_PAID"
    assert options(back(early), "D-66") == {"always": yuan("25200.00")}
    assert back(early, readings={"D-66": "always"}).amount == yuan("25200.00")
    assert reason(back(PAID, readings={"D-66": "never"})) == "PART_OF_WAGE"


def test_what_is_not_a_separate_item_stays() -> None:
    assert reason(back({**PAID, "separate_item": False})) == "NOT_SEPARABLE"
    assert "SEPARATE_ITEM" not in codes(back({**PAID, "separate_item": True}))


def test_an_allowance_inside_the_minimum_wage_was_not_really_paid() -> None:
    assert reason(back({**PAID, "below_minimum": True})) == "NOT_REALLY_PAID"
    at_minimum = {"given": {"minimum_wage": "2000"}}
    assert reason(back(PAID, pay={"monthly": "2299.99"}, **at_minimum)) == "NOT_REALLY_PAID"
    assert back(PAID, pay={"monthly": "2300"}, **at_minimum).amount == yuan("25200.00")
    rise = {"history": [{"start": "2014-01-01", "monthly": "2299.99"}, {"start": "2021-01-01", "monthly": "9000"}]}
    assert reason(back(PAID, pay=rise, **at_minimum)) == "NOT_REALLY_PAID"  # by the wage of its own time, to 2020
    rose = {"history": [{"start": "2014-01-01", "monthly": "2000"}, {"start": "2018-01-01", "monthly": "2300"}]}
    assert back(PAID, pay=rose, **at_minimum).amount == yuan("25200.00")  # by its last day
    said = {**PAID, "below_minimum": False}
    assert back(said, pay={"monthly": "2299.99"}, **at_minimum).amount == yuan("25200.00")


@pytest.mark.parametrize(
    "more, owed",
    [
        ({"paid": "20000"}, "20000.00"),
        ({"paid": "30000"}, "25200.00"),
        ({"end": "2021-01-10"}, "25300.00"),  # ten days are a third of a month
        ({"monthly": None, "paid": "7777.77"}, "7777.77"),
        ({"start": None, "paid": "7777.77"}, "7777.77"),
        ({"end": None, "paid": "7777.77"}, "7777.77"),
    ],
)
def test_what_was_really_paid(more: dict[str, Any], owed: str) -> None:
    assert back({**PAID, **more}).amount == yuan(owed)


@pytest.mark.parametrize("field", ["monthly", "start", "end"])
def test_what_is_missing_of_the_allowance(field: str) -> None:
    assert paths(back({**PAID, field: None})) == [f"allowance.{field}"]


def test_what_lies_outside_the_employment_is_cut() -> None:
    """2015-01-01 to 2019-12-31: sixty months of 300."""
    assert back(PAID, employment={"start": "2015-01-01", "last_day": "2019-12-31"}).amount == yuan("18000.00")
    assert reason(back(PAID, employment={"start": "2021-01-01"})) == "NO_TIME_INSIDE"


def test_judged_before_interpretation_ii() -> None:
    found = back({**PAID, "back_paid_on": "2021-01-01"}, as_of="2022-01-01")
    assert isinstance(found, Award) and [article.id for article in found.cites] == ["LCL 26"]
    found = back(PAID)
    assert isinstance(found, Award) and [article.id for article in found.cites] == ["JI2 19(2)"]


def test_the_own_share_is_asked_for_or_nothing() -> None:
    assert paths(counterclaims.own_share(**HERE, allowance={})) == ["allowance.own_share_advanced"]
    assert reason(counterclaims.own_share(**HERE, allowance={"own_share_advanced": "0"})) == "NOTHING_ADVANCED"


# --- money to give back ---


def owed(*entries: dict[str, Any], **case: Any) -> Outcome:
    return counterclaims.pay_return(**{**HERE, **case}, repayments=entries)


def test_principal_and_interest_are_lines() -> None:
    """10,000 less 4,000, at 5 % for 2025: 300."""
    found = owed(
        {"kind": "settling_in_loan", "amount": "10000", "repaid": "4000", "yearly_rate": "0.05", "start": "2025-01-01", "end": "2025-12-31"},
        {"amount": "500"},
    )  # fmt: skip
    assert found.amount == yuan("6800.00")
    assert isinstance(found, Award)
    assert [str(line.trace.value) for line in found.lines] == ["6000.00", "300.00", "500.00"]
    assert codes(found) == {"SETTLING_IN"}


def test_interest_runs_to_the_day_of_judgment_at_most() -> None:
    """2026-01-01 to 2026-11-21 are 325 days."""
    loan = {"kind": "advance", "amount": "3650", "yearly_rate": "0.1", "start": "2026-01-01"}
    assert owed(loan).amount == yuan("3975.00")
    assert owed({**loan, "end": "2027-12-31"}).amount == yuan("3975.00")
    assert owed({**loan, "end": "2026-01-10"}).amount == yuan("3660.00")
    assert owed({**loan, "start": "2026-11-22"}).amount == yuan("3650.00")
    assert owed({**loan, "yearly_rate": "0"}).amount == yuan("3650.00")


def test_interest_without_a_first_day_is_asked_for() -> None:
    assert paths(owed({"amount": "1", "yearly_rate": "0.1"})) == ["repayments.0.start"]
    assert paths(owed()) == ["repayments"]


def test_a_plain_loan_is_for_the_courts() -> None:
    found = owed({"kind": "loan", "amount": "9000"})
    assert isinstance(found, NotDue) and found.reason.code == "NOT_ACCEPTED"
    assert found.elsewhere is not None and [article.id for article in found.elsewhere.cites] == ["CC 188"]
    beside = owed({"kind": "loan", "amount": "9000"}, {"amount": "500"})
    assert beside.amount == yuan("500.00") and codes(beside) == {"LOAN_ELSEWHERE"}


# --- what a list of the worker's claims leaves out ---


@pytest.mark.parametrize(
    "kind, part",
    [
        ("training_penalty", "training"), ("non_compete_penalty", "non_compete"), ("non_compete_return", "non_compete"),
        ("worker_damage", "damage"), ("no_notice_damage", "departure"), ("allowance_return", "allowance"), ("own_share", "allowance"),
        ("pay_return", "repayments"),
    ],
)  # fmt: skip
def test_a_claim_that_is_listed_without_its_facts_asks_for_them(kind: str, part: str) -> None:
    result = lc.assess(lc.Case(**HERE, claims=[{"kind": kind}]))
    assert (paths(result[kind]), result.total) == ([part], yuan("0.00"))
    (warning,) = result.warnings
    assert warning.code == "NOTHING_CLAIMED" and "the employer's claims alone" in warning.say("en")


def test_what_was_given_back_in_full_is_not_due() -> None:
    found = owed({"amount": "500", "repaid": "500"}, {"amount": "9", "repaid": "9"})
    assert reason(found) == "PAID"
    assert owed({"amount": "500", "repaid": "500"}, {"amount": "9", "repaid": "8"}).amount == yuan("1.00")


@pytest.mark.parametrize("as_of, article", [("2025-08-31", "LCL 26"), ("2025-09-01", "JI2 19(2)")])
def test_the_first_day_of_the_interpretation(as_of: str, article: str) -> None:
    found = back({**PAID, "back_paid_on": "2025-08-31"}, as_of=as_of)
    assert isinstance(found, Award) and [one.id for one in found.cites] == [article]


def test_months_of_the_limit_are_whole() -> None:
    assert training_bond_limit(cost="30000", months=48, served=28).value == yuan("12500.00")
    with pytest.raises(lc.BadCase) as caught:
        training_bond_limit(cost="60000", months=36, served=37)
    assert caught.value.problems[0].code == "ARGUMENT"


@pytest.mark.parametrize(
    "allowance, kinds",
    [
        ({"own_share_advanced": "100"}, {"own_share"}),
        (PAID, {"allowance_return"}),
        ({"paid": "500", "back_paid_on": "2026-06-01"}, {"allowance_return"}),
        ({**PAID, "own_share_advanced": "100"}, {"allowance_return", "own_share"}),
        ({"back_paid_on": "2026-06-01"}, set()),
    ],
)
def test_what_the_employer_is_asked_about_unlisted(allowance: dict[str, Any], kinds: set[str]) -> None:
    result = lc.assess(lc.Case.model_validate({**HERE, "allowance": allowance}))
    assert {claim.kind.value for claim in result.counterclaims} == kinds


@pytest.mark.parametrize("months, served", [(0, 0), (12, 13), (12, -1)])
def test_a_limit_needs_a_period_and_months_within_it(months: int, served: int) -> None:
    with pytest.raises(lc.BadCase) as refused:
        training_bond_limit(cost="60000", months=months, served=served)
    assert [problem.code for problem in refused.value.problems] == ["ARGUMENT"]


@pytest.mark.parametrize(
    "secrets, breach, asked",
    [
        (False, None, True),
        (True, None, False),
        (None, None, False),
        (True, "2025-07-01", True),
        (False, "2025-07-01", True),
    ],
)
def test_pay_goes_back_for_a_breach_or_without_secrets(secrets: bool | None, breach: str | None, asked: bool) -> None:
    """JI2 13, 15: worked out unlisted where the duty was broken, or where there was none."""
    duty = {**DUTY, "penalty_agreed": None, "secrets": secrets, "breach_start": breach}
    result = lc.assess(lc.Case.model_validate({**HERE, "non_compete": duty}))
    assert {claim.kind.value for claim in result.counterclaims} == ({"non_compete_return"} if asked else set())
