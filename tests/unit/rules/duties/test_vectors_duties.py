"""Duties at and after the ending by hand: certificate and file, deposit, expenses, bonus, equal pay, promises, lawyer's fee, other offices.

R-EMP-01, R-EMP-02, R-EMP-11, R-EMP-14, R-DUTY-01 to R-DUTY-05.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from tests.outcomes import codes, options, paths, reason

JOB = {"start": "2020-01-01", "last_day": "2025-12-31"}
BASE: dict[str, Any] = {
    "region": "440100", "as_of": "2026-11-21", "employment": JOB, "limitation_pleaded": False, "pay": {"average_12_months": "8000"},
}  # fmt: skip


def found(kind: str, **facts: Any) -> Outcome:
    return lc.assess(lc.Case.model_validate(BASE | facts))[kind]


def award(outcome: Outcome) -> Award:
    assert isinstance(outcome, Award), outcome
    return outcome


def between(outcome: Outcome) -> tuple[str, str]:
    assert outcome.range is not None
    return str(outcome.range.low.value), str(outcome.range.high.value)


# --- certificate and file (R-EMP-01) ---

NO_PAPERS = {"withdrawn_reason": "certificate"}


def certificate(region: str = "440100", /, readings: dict[str, str] | None = None, **facts: Any) -> Outcome:
    return found("certificate_loss", region=region, readings=readings or {}, certificate=facts)


@pytest.mark.parametrize("months, wage, sum_", [("6", "8000", "48000.00"), ("2", "5500", "11000.00")])
def test_average_wage_by_the_months_lost(months: str, wage: str, sum_: str) -> None:
    """TV-E01: 6 × 8,000; 2 × 5,500."""
    claim = found("certificate_loss", certificate={"months": months}, pay={"average_12_months": wage})
    assert str(award(claim).amount) == sum_


def test_months_are_counted_from_the_day_after_the_ending_to_the_issue() -> None:
    """1 January to 30 June 2026 are six months of 8,000."""
    assert str(certificate(issued="2026-06-30", offers=[NO_PAPERS]).amount) == "48000.00"


def test_the_lost_job_is_measured_by_its_own_wage_from_its_first_day() -> None:
    """1 March to 30 June at 9,000; of two lost jobs the first to begin, and one lost for another reason counts for nothing."""
    jobs = [
        {"start": "2026-04-01", "wage": "1", "withdrawn_reason": "file"},
        {"start": "2026-03-01", "wage": "9000", "withdrawn_reason": "certificate"},
        {"start": "2026-01-01", "wage": "90000", "withdrawn_reason": "other"},
    ]
    assert str(certificate(issued="2026-06-30", offers=jobs).amount) == "36000.00"


def test_a_job_that_begins_after_the_issue_was_not_lost_for_any_time() -> None:
    claim = certificate(issued="2026-06-30", offers=[{"start": "2026-07-01", "withdrawn_reason": "certificate"}])
    assert str(award(claim).amount) == "0.00"


def test_not_issued_yet_it_runs_to_the_day_of_judgment() -> None:
    """1 January to 20 November 2026, of which ten whole months are in the sum at least, eleven at most."""
    amount = award(certificate(offers=[NO_PAPERS])).amount
    assert 80000 < amount < 88000


@pytest.mark.parametrize("facts", [{"issued": "2025-12-31"}, {"due": "2026-01-31", "issued": "2026-01-31"}])
def test_issued_in_time(facts: dict[str, str]) -> None:
    assert reason(certificate(offers=[NO_PAPERS], **facts)) == "ISSUED_IN_TIME"


def test_a_day_late_is_late() -> None:
    assert reason(certificate(issued="2026-01-01")) == "NO_LOSS"


def test_no_job_and_no_benefit_lost_nothing_is_due() -> None:
    assert reason(certificate()) == "NO_LOSS"
    assert reason(certificate(offers=[{"withdrawn_reason": "other"}])) == "NO_LOSS"
    assert reason(certificate(file_kept=True, issued="2025-12-31")) == "NO_LOSS"
    assert reason(certificate(content_wrong=True, issued="2025-12-31")) == "NO_LOSS"


def test_wrong_content_and_a_kept_file_are_as_good_as_late() -> None:
    for fault in ({"content_wrong": True}, {"file_kept": True}):
        assert str(certificate(issued="2025-12-31", months="2", **fault).amount) == "16000.00"


def test_a_proved_loss_stands_as_it_is() -> None:
    assert str(certificate(proved_loss="12345.67").amount) == "12345.67"


def test_a_share_of_the_months() -> None:
    """Shaanxi: 0.56 of 20 × 3,300."""
    claim = found("certificate_loss", certificate={"months": "20", "share": "0.56"}, pay={"average_12_months": "3300"})
    assert str(claim.amount) == "36960.00"


def test_by_the_benefit_in_shanghai_unless_a_job_was_lost() -> None:
    """D-64: 6 × 2,305 in Shanghai, 6 × 8,000 where a job was lost, or where the reading is named."""
    facts = {"months": "6", "monthly_benefit": "2305"}
    assert str(certificate("310000", **facts).amount) == "13830.00"
    assert str(certificate("310000", offers=[NO_PAPERS], **facts).amount) == "48000.00"
    chosen = certificate("310000", {"D-64": "unemployment_benefit"}, offers=[NO_PAPERS], **facts)
    assert str(chosen.amount) == "13830.00"
    assert options(certificate(**facts), "D-64")["unemployment_benefit"] == award(certificate("310000", **facts)).amount
    assert paths(certificate("310000", benefit_lost=True, months="6")) == ["certificate.monthly_benefit"]


def test_at_discretion_the_range_is_up_to_the_months_or_to_the_claim() -> None:
    claim = certificate(readings={"D-64": "discretionary"}, months="6")
    assert isinstance(claim, Needs)
    assert (paths(claim), between(claim)) == (["certificate.share"], ("0", "48000.00"))
    asked = {"claims": [{"kind": "certificate_loss", "amount": "20000"}], "readings": {"D-64": "discretionary"}}
    assert between(found("certificate_loss", certificate={"months": "6"}, **asked)) == ("0", "20000.00")
    bare = found("certificate_loss", certificate={}, pay={}, **asked)
    assert between(bare) == ("0", "20000.00")
    assert found("certificate_loss", certificate={}, pay={}, readings={"D-64": "discretionary"}).range is None


def test_a_lost_file_in_beijing_comes_to_100_000_at_most() -> None:
    """BJ534 Q84."""
    lost = {"file_lost": True, "issued": "2025-12-31"}
    assert str(certificate("110000", file_loss="100000.01", **lost).amount) == "100000.00"
    assert str(certificate("110000", file_loss="100000", **lost).amount) == "100000.00"
    assert str(certificate("440100", file_loss="150000", **lost).amount) == "150000.00"
    assert between(certificate("110000", **lost)) == ("0", "100000")
    assert certificate("440100", **lost).range is None
    for ended, amount in (("2024-04-29", "150000.00"), ("2024-04-30", "100000.00")):  # in force from 30 April 2024
        job, paper = JOB | {"last_day": ended}, {"file_lost": True, "issued": ended, "file_loss": "150000"}
        assert str(found("certificate_loss", region="110000", employment=job, certificate=paper).amount) == amount


def test_wages_lost_and_the_file_stand_beside_each_other() -> None:
    """48,000 and a file whose loss is open: at least 48,000, in Beijing at most 148,000."""
    claim = award(certificate("110000", months="6", file_lost=True))
    assert (str(claim.amount), paths(claim), between(claim)) == (
        "48000.00",
        ["certificate.file_loss"],
        ("48000.00", "148000.00"),
    )
    assert "PARTIAL" in codes(claim)
    both = award(certificate("110000", months="6", file_lost=True, file_loss="2000"))
    assert [str(line.trace.value) for line in both.lines] == ["48000.00", "2000.00"]
    assert paths(certificate(file_lost=True, readings={"D-64": "discretionary"}, months="1")) == [
        "certificate.share",
        "certificate.file_loss",
    ]


def test_a_lost_file_without_a_lost_job_asks_for_its_own_loss_alone() -> None:
    claim = certificate(file_lost=True, file_loss="3000")
    assert str(claim.amount) == "3000.00"


def test_beijing_has_its_own_article() -> None:
    for region, own in (("110000", ["BJ534 Q83"]), ("440100", [])):
        assert [article.id for article in award(certificate(region, months="1")).cites] == [
            "LCL 50",
            "LCL 89",
            "REG 24",
            *own,
        ]


def test_what_was_paid_comes_off() -> None:
    assert str(certificate(months="6", paid="47999").amount) == "1.00"
    assert reason(certificate(months="6", paid="48000")) == "PAID"


def test_what_it_needs() -> None:
    assert paths(found("certificate_loss", claims=[{"kind": "certificate_loss"}])) == ["certificate"]
    bare = found("certificate_loss", employment=None, certificate={"offers": [NO_PAPERS]})
    assert paths(bare) == ["certificate.due"]
    assert paths(found("certificate_loss", pay={}, certificate={"months": "1"})) == ["pay.monthly"]


def test_its_year_runs_from_the_late_issue_and_not_before() -> None:
    timed = {"limitation_pleaded": True, "filed_on": "2026-11-20"}
    barred = award(
        found(
            "certificate_loss",
            certificate={"months": "6", "issued": "2025-11-19"},
            employment=JOB | {"last_day": "2024-12-31"},
            **timed,
        )
    )
    assert barred.live is not None and barred.live.value == 0
    live = award(
        found(
            "certificate_loss",
            certificate={"months": "6", "issued": "2025-11-20"},
            employment=JOB | {"last_day": "2024-12-31"},
            **timed,
        )
    )
    assert live.live is not None and live.live.value == live.amount
    open_ = award(
        found("certificate_loss", certificate={"months": "6"}, employment=JOB | {"last_day": "2022-12-31"}, **timed)
    )
    assert open_.live is not None and open_.live.value == open_.amount


# --- deposit (R-EMP-02) ---


def deposit(*held: dict[str, Any]) -> Outcome:
    return found("deposit_return", deposit=list(held))


def test_a_deposit_comes_back() -> None:
    """TV-E02: 3,000; the fine is the authority's."""
    claim = deposit({"amount": "3000", "taken_on": "2025-03-01"})
    assert (str(claim.amount), codes(claim)) == ("3000.00", {"FINE_ELSEWHERE"})
    assert [article.id for article in award(claim).cites] == ["LCL 9", "LCL 84", "JI1 1(4)"]


def test_interest_at_the_loan_rate_where_it_is_claimed() -> None:
    """3,000 × 3.1 % × 630 ÷ 365 = 160.52 from 1 March 2025 to 21 November 2026."""
    claim = award(deposit({"amount": "3000", "taken_on": "2025-03-01", "interest": True, "annual_rate": "0.031"}))
    assert [str(line.trace.value) for line in claim.lines] == ["3000.00", "160.52"]
    assert str(claim.amount) == "3160.52"


def test_a_rate_that_is_not_stated_is_asked_for() -> None:
    claim = award(deposit({"amount": "3000", "taken_on": "2025-03-01", "interest": True}))
    assert (str(claim.amount), paths(claim)) == ("3000.00", ["deposit.0.annual_rate"])
    assert paths(deposit({"amount": "3000", "interest": True, "annual_rate": "0.03"})) == ["deposit.0.taken_on"]


def test_what_was_given_back_comes_off_and_earns_no_interest() -> None:
    """(3,000 − 2,000) and 1,000 × 3.65 % × 100 ÷ 365 = 10.00 for 100 days."""
    claim = deposit(
        {"amount": "3000", "paid": "2000", "taken_on": "2026-08-13", "interest": True, "annual_rate": "0.0365"}
    )
    assert str(claim.amount) == "1010.00"
    assert reason(deposit({"amount": "3000", "paid": "3000"})) == "PAID"


def test_papers_alone_are_no_sum() -> None:
    claims = [{"kind": "deposit_return"}]
    assert "deposit_return" not in lc.assess(lc.Case.model_validate(BASE | {"deposit": {"papers": "居民身份证"}}))
    assert reason(found("deposit_return", deposit={"papers": "居民身份证"}, claims=claims)) == "NO_DEPOSIT"
    assert paths(found("deposit_return", claims=claims)) == ["deposit"]


# --- expenses (R-DUTY-01) ---


def expenses(*entries: dict[str, Any]) -> Outcome:
    return found("expense_reimbursement", expenses=list(entries))


@pytest.mark.parametrize("proof", ["vouchers", "approved", "statement"])
def test_what_is_proved_is_paid_back(proof: str) -> None:
    claim = expenses(
        {"amount": "26696.50", "proof": proof, "on": "2025-05-01", "what": "差旅费"},
        {"amount": "3", "proof": proof, "paid": "1"},
    )
    assert (str(claim.amount), codes(claim)) == ("26698.50", {"EXPENSES_ACCEPTED"})


def test_what_nothing_proves_is_left_out() -> None:
    claim = expenses({"amount": "100", "proof": "vouchers"}, {"amount": "900", "proof": "none"})
    assert (str(claim.amount), codes(claim)) == ("100.00", {"EXPENSES_ACCEPTED", "EXPENSE_NOT_PROVED"})
    assert reason(expenses({"amount": "900", "proof": "none"})) == "NOT_PROVED"


def test_a_proof_that_is_not_known_is_asked_for() -> None:
    assert paths(expenses({"amount": "900"})) == ["expenses.0.proof"]
    partly = award(expenses({"amount": "900"}, {"amount": "100", "proof": "vouchers"}))
    assert (str(partly.amount), paths(partly)) == ("100.00", ["expenses.0.proof"])
    assert paths(found("expense_reimbursement", claims=[{"kind": "expense_reimbursement"}])) == ["expenses"]


# --- bonus (R-EMP-11) ---


def bonus(end: dict[str, Any] | None = None, /, last: str = "2026-09-30", **facts: Any) -> Outcome:
    return found("year_end_bonus", employment={"start": "2010-01-01", "last_day": last}, termination=end, bonus=facts)


BY_CONTRACT = {"source": "contract", "amount": "36000"}
YEAR = {"earned_from": "2026-01-01", "earned_to": "2026-12-31"}
FOR_FAULT = {"ground": "serious_misconduct", "lawful": True}


def test_nine_months_of_twelve() -> None:
    """TV-E11: 36,000 × 9 ÷ 12; the other reading gives the whole."""
    for facts in ({"months": "9"}, YEAR, YEAR | {"pay_day": "2027-01-31"}):
        claim = bonus({"ground": "dismissal_without_ground"}, **BY_CONTRACT, **facts)
        assert str(claim.amount) == "27000.00"
        assert str(options(claim, "R-EMP-11")["whole"]) == "36000.00"


def test_calendar_days_of_a_retention_bonus() -> None:
    """Shanghai 2017: 162,923 ÷ 734 × 398."""
    cycle = {"earned_from": "2014-10-29", "earned_to": "2016-10-31", "by": "calendar_days"}
    claim = bonus(None, "2015-11-30", source="contract", amount="162923", **cycle)
    assert str(claim.amount) == "88342.44"
    months = bonus(None, "2015-11-30", source="contract", amount="162923", **cycle | {"by": "months"})
    assert str(months.amount) == "88342.44"  # 24 months and three days are no whole months


def test_a_cycle_that_was_served_is_paid_in_full() -> None:
    claim = bonus(None, "2026-12-31", **BY_CONTRACT, **YEAR)
    assert (str(claim.amount), claim.alternatives) == ("36000.00", ())
    assert str(bonus(None, **BY_CONTRACT, months="12").amount) == "36000.00"


def test_who_was_hired_within_the_cycle_has_the_rest_of_it() -> None:
    """1 July to 31 December 2026: six of twelve."""
    claim = found(
        "year_end_bonus",
        employment={"start": "2026-07-01", "last_day": "2026-12-31"},
        as_of="2027-02-01",
        bonus=BY_CONTRACT | YEAR,
    )
    assert str(claim.amount) == "18000.00"
    before = found("year_end_bonus", employment={"start": "2027-01-01"}, as_of="2027-02-01", bonus=BY_CONTRACT | YEAR)
    assert str(award(before).amount) == "0.00"


def test_while_the_employment_lasts_it_is_reckoned_to_the_day_of_judgment() -> None:
    """1 January to 30 June 2026."""
    claim = found("year_end_bonus", employment={"start": "2020-01-01"}, as_of="2026-06-30", bonus=BY_CONTRACT | YEAR)
    assert str(claim.amount) == "18000.00"
    nowhere = found("year_end_bonus", employment=None, as_of="2026-06-30", bonus=BY_CONTRACT | YEAR)
    assert str(nowhere.amount) == "18000.00"


@pytest.mark.parametrize(
    ("source", "why"), [(None, "NO_SOURCE"), ("none", "NO_SOURCE"), ("discretion", "DISCRETIONARY")]
)
def test_without_a_ground_nothing_is_due_and_the_range_says_what_is_contested(source: str | None, why: str) -> None:
    claim = bonus(None, source=source, amount="36000", months="9")
    assert (reason(claim), between(claim)) == (why, ("0", "27000.00"))
    assert bonus(None, source=source).range is None


def test_dismissed_for_fault() -> None:
    assert reason(bonus(FOR_FAULT, **BY_CONTRACT, **YEAR)) == "FOR_FAULT"
    assert reason(bonus(FOR_FAULT, **BY_CONTRACT, months="9")) == "FOR_FAULT"
    earned = bonus(FOR_FAULT, **BY_CONTRACT, earned_from="2025-10-01", earned_to="2026-09-30")
    assert str(earned.amount) == "36000.00"
    later = bonus(FOR_FAULT, **BY_CONTRACT, earned_from="2025-10-01", earned_to="2026-09-30", pay_day="2026-10-01")
    assert reason(later) == "FOR_FAULT"
    unlawful = bonus({"ground": "serious_misconduct", "lawful": False}, **BY_CONTRACT, **YEAR)
    assert str(unlawful.amount) == "27000.00"


def test_a_condition_to_be_employed_holds_against_who_left_by_himself_alone() -> None:
    """Guiding case 183."""
    only = {**BY_CONTRACT, **YEAR, "only_if_employed": True}
    left = bonus({"ground": "resignation"}, **only)
    assert (reason(left), between(left)) == ("NOT_EMPLOYED", ("0", "27000.00"))
    assert str(bonus({"ground": "objective_change", "lawful": True}, **only).amount) == "27000.00"
    assert str(bonus({"ground": "quit_unpaid_wages", "lawful": True}, **only).amount) == "27000.00"
    assert str(bonus({"ground": "resignation"}, **{**only, "only_if_employed": False}).amount) == "27000.00"


def test_performance_and_payment() -> None:
    """36,000 × 9 ÷ 12 × 0.8 = 21,600, less 1,600."""
    assert str(bonus(None, **BY_CONTRACT, months="9", share="0.8", paid="1600").amount) == "20000.00"
    assert reason(bonus(None, **BY_CONTRACT, months="9", paid="27000")) == "PAID"


def test_several_bonuses() -> None:
    entries = [
        BY_CONTRACT | {"months": "9"},
        {"source": "none", "amount": "6000", "months": "12"},
        {"source": "rule", "amount": "1"},
    ]
    claim = award(found("year_end_bonus", bonus=entries))
    assert (str(claim.amount), between(claim)) == ("27000.00", ("27000.00", "33000.00"))
    assert paths(claim) == ["bonus.2.earned_from"]
    assert {"BONUS_LEFT_OUT", "PARTIAL"} <= codes(claim)
    assert paths(found("year_end_bonus", bonus=[{"source": "rule", "months": "9"}])) == ["bonus.0.amount"]
    assert paths(found("year_end_bonus", bonus=[{"source": "rule", "amount": "1", "earned_from": "2026-01-01"}])) == [
        "bonus.0.earned_to"
    ]
    assert paths(found("year_end_bonus", claims=[{"kind": "year_end_bonus"}])) == ["bonus"]


def test_a_cycle_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(lc.BadCase) as refused:
        bonus(None, **BY_CONTRACT, earned_from="2026-01-02", earned_to="2026-01-01")
    assert [(problem.code, problem.path) for problem in refused.value.problems] == [
        ("END_BEFORE_START", "bonus.0.earned_to")
    ]


# --- equal pay (R-DUTY-02) ---

THREE_MONTHS = {"start": "2025-01-01", "end": "2025-03-31", "comparable_monthly": "9000", "paid_monthly": "8000"}


def equal_pay(*entries: dict[str, Any], **more: Any) -> Outcome:
    return found("equal_pay_difference", equal_pay=list(entries), **more)


def test_the_difference_a_month() -> None:
    claim = award(equal_pay(THREE_MONTHS | {"same_post": True}))
    assert (str(claim.amount), claim.range, [article.id for article in claim.cites]) == (
        "3000.00",
        None,
        ["LCL 11", "LCL 18"],
    )
    sent = award(equal_pay(THREE_MONTHS | {"same_post": True}, employment=JOB | {"kind": "dispatch"}))
    assert [article.id for article in sent.cites] == ["LCL 63"]


def test_a_post_that_is_in_dispute_may_come_to_nothing() -> None:
    claim = award(equal_pay(THREE_MONTHS))
    assert (str(claim.amount), between(claim), codes(claim)) == ("3000.00", ("0", "3000.00"), {"SAME_POST"})
    both = award(
        equal_pay(THREE_MONTHS, {**THREE_MONTHS, "start": "2025-04-01", "end": "2025-04-30", "same_post": True})
    )
    assert (str(both.amount), between(both)) == ("4000.00", ("1000.00", "4000.00"))


def test_another_post_or_no_less_pay() -> None:
    other = THREE_MONTHS | {"same_post": False}
    assert reason(equal_pay(other)) == "OTHER_POST"
    assert reason(equal_pay(THREE_MONTHS | {"paid_monthly": "9000"})) == "NOT_LESS"
    claim = equal_pay(other, {**THREE_MONTHS, "start": "2025-04-01", "end": "2025-04-30", "same_post": True})
    assert (str(claim.amount), codes(claim)) == ("1000.00", {"OTHER_POST_LEFT_OUT"})


def test_the_period_asked_for() -> None:
    asked = {"kind": "equal_pay_difference", "start": "2025-02-01", "end": "2025-02-28"}
    claim = equal_pay(THREE_MONTHS | {"same_post": True}, claims=[asked])
    assert (str(claim.amount), codes(claim)) == ("1000.00", {"OUTSIDE_CLAIM"})
    nothing = equal_pay(THREE_MONTHS, claims=[asked | {"start": "2025-06-01", "end": "2025-06-30"}])
    assert reason(nothing) == "OUTSIDE_CLAIM"
    assert paths(found("equal_pay_difference", claims=[{"kind": "equal_pay_difference"}])) == ["equal_pay"]


# --- promises (R-DUTY-03) ---


def promised(*entries: dict[str, Any], **more: Any) -> Outcome:
    return found("settlement_sum", settlement_sums=list(entries), **more)


def test_what_is_left_of_a_promise() -> None:
    claim = promised({"amount": "50000", "paid": "20000"})
    assert (str(claim.amount), claim.range, codes(claim)) == ("30000.00", None, {"SETTLEMENT_STANDS"})
    assert reason(promised({"amount": "50000", "paid": "50000"})) == "PAID"


def test_a_penalty_by_the_day_or_as_a_sum_may_be_reduced() -> None:
    """30,000 × 0.0005 × 40 days = 600 from 13 October to 21 November 2026."""
    claim = award(promised({"amount": "50000", "paid": "20000", "due": "2026-10-12", "daily_rate": "0.0005"}))
    assert (str(claim.amount), between(claim)) == ("30600.00", ("30000.00", "30600.00"))
    assert "PENALTY_REDUCIBLE" in codes(claim)
    fixed = promised({"amount": "50000", "penalty": "10000"})
    assert between(fixed) == ("50000.00", "60000.00")
    assert paths(promised({"amount": "50000", "daily_rate": "0.0005"})) == ["settlement_sums.0.due"]


def test_what_is_not_payable_yet_is_no_debt_yet() -> None:
    assert reason(promised({"amount": "50000", "due": "2026-11-21"})) == "NOT_YET_PAYABLE"
    assert str(promised({"amount": "50000", "due": "2026-11-20"}).amount) == "50000.00"
    assert paths(found("settlement_sum", claims=[{"kind": "settlement_sum"}])) == ["settlement_sums"]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"kind": "debt_note", "for_wages": True}, {"DEBT_NOTE"}),
        ({"kind": "debt_note"}, set()),
        ({"kind": "mediation"}, {"MEDIATED"}),
        ({"kind": "acknowledgement", "for_wages": True}, set()),
    ],
)
def test_where_else_it_can_be_asked_for(facts: dict[str, Any], code: set[str]) -> None:
    assert codes(promised({"amount": "1", **facts})) == code


def test_each_promise_has_its_own_year() -> None:
    """Filed on 20 November 2026: what was payable by 19 November 2025 has fallen, what was payable a day later has not."""
    old = {"amount": "100", "due": "2025-11-19", "penalty": "10"}
    timed = {"filed_on": "2026-11-20", "limitation_pleaded": True}
    claim = award(promised(old, {"amount": "200", "due": "2025-11-20"}, **timed))
    assert claim.live is not None
    assert (str(claim.amount), str(claim.live.value)) == ("310.00", "200.00")
    assert [(row.runs_from, str(row.live)) for row in claim.periods] == [
        (date(2025, 11, 19), "0.00"), (date(2025, 11, 20), "200.00"), (date(2025, 11, 19), "0.00"),
    ]  # fmt: skip
    undated = award(promised(old, {"amount": "200"}, **timed))
    assert undated.live is not None and undated.live.value == undated.amount  # from the ending, 31 December 2025


# --- lawyer's fee (R-DUTY-04) ---


def fee(region: str = "440300", **facts: Any) -> Outcome:
    return found("lawyer_fee", region=region, lawyer_fee=facts)


def test_the_fee_by_the_share_won() -> None:
    """SZ15 112: 8,000 × 40 %; at most 5,000."""
    assert str(fee(amount="8000", asked="100000", won="40000").amount) == "3200.00"
    assert str(fee(amount="20000", asked="100000", won="40000").amount) == "5000.00"
    assert str(fee(amount="4000", asked="1000", won="1000").amount) == "4000.00"


def test_the_fee_waits_for_the_result() -> None:
    claim = fee(amount="8000", asked="100000")
    assert (paths(claim), between(claim)) == (["lawyer_fee.won"], ("0", "5000"))
    assert (paths(fee(amount="800")), between(fee(amount="800"))) == (["lawyer_fee.asked"], ("0", "800"))
    assert reason(fee(amount="8000", asked="100000", won="0")) == "NOTHING_WON"
    assert reason(fee(amount="0")) == "NOTHING_WON"
    assert paths(found("lawyer_fee", region="440300", claims=[{"kind": "lawyer_fee"}])) == ["lawyer_fee.amount"]


def test_elsewhere_each_side_bears_its_own() -> None:
    assert reason(fee("440100", amount="8000", asked="100000", won="100000")) == "NO_BASIS"


# --- other offices (R-DUTY-05) ---

OFFICES = {
    "moral_damages": "人民法院", "apology": "人民法院", "equity_interest": "人民法院", "tax_refund": "税务机关",
    "administrative_fine": "劳动保障行政部门",
}  # fmt: skip


@pytest.mark.parametrize("demand", OFFICES)
def test_what_arbitration_does_not_take(demand: str) -> None:
    claim = found(demand, other_demands=[demand])
    assert isinstance(claim, NotDue) and claim.elsewhere is not None
    assert reason(claim) == "NOT_ACCEPTED"
    assert OFFICES[demand] in claim.elsewhere.place.zh
    assert claim.elsewhere.limit.zh and claim.elsewhere.cites
    assert ("SOMETIMES_HEARD" in codes(claim)) is (demand == "equity_interest")


def test_only_the_demands_named_are_told() -> None:
    result = lc.assess(lc.Case.model_validate(BASE | {"other_demands": ["apology"]}))
    assert [claim.kind for claim in result if claim.status == "not_due"] == ["apology"]


def test_other_money_is_no_item_of_a_final_award() -> None:
    """MAL 47(1) names remuneration, injury treatment, compensation and damages; in Zhejiang too."""
    for region in ("110000", "330100"):
        facts = BASE | {
            "region": region,
            "filed_on": "2026-11-20",
            "deposit": {"amount": "100"},
            "given": {"minimum_wage": "2540"},
        }
        procedure = lc.assess(lc.Case.model_validate(facts)).procedure
        assert procedure is not None
        assert [(item.final, item.why.code) for item in procedure.final.items] == [(False, "OTHER_ITEM")]


# --- nothing without facts ---

QUIET = {
    "certificate_loss": "NO_CERTIFICATE", "deposit_return": "NO_DEPOSIT", "expense_reimbursement": "NO_EXPENSES",
    "year_end_bonus": "NO_BONUS", "equal_pay_difference": "NO_COMPARISON", "settlement_sum": "NO_PROMISE",
}  # fmt: skip


@pytest.mark.parametrize("kind", QUIET)
def test_without_facts_and_unasked_nothing_is_due(kind: str) -> None:
    from laborcalc.foundation.terms import Kind
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.rules.claims import CLAIMS

    claim = CLAIMS[Kind(kind)].rule(Hearing(lc.Case.model_validate(BASE)))
    assert isinstance(claim, NotDue)
    assert claim.reason.code == QUIET[kind]


# --- the gate of LCL 85 (R-EMP-14, R-DED-02) ---


def test_arrears_without_an_order_of_the_authority_bear_nothing_more() -> None:
    """TV-E14: 10,000 owed, no order: no additional compensation."""
    facts = {"arrears": [{"due": "10000"}], "claims": [{"kind": "unpaid_wages"}, {"kind": "additional_compensation"}]}
    assert isinstance(found("additional_compensation", **facts), NotDue)


def test_benefits_of_the_contract_are_lines_of_the_arrears() -> None:
    claim = found("unpaid_wages", arrears=[{"item": "benefit", "due": "7000"}])
    assert (str(claim.amount), codes(claim)) == ("7000.00", {"BENEFIT_TIME"})
