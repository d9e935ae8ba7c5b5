"""Duties at and after the ending: borders and labels, each line's own year (R-EMP-01, -02, -11, R-DUTY-01 to -04)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.foundation.text import Message
from laborcalc.foundation.trace import steps
from laborcalc.results.outcome import Award
from tests.outcomes import codes, options, paths, reason
from tests.unit.rules.duties.test_vectors_duties import (
    BY_CONTRACT,
    FOR_FAULT,
    NO_PAPERS,
    YEAR,
    award,
    between,
    bonus,
    certificate,
    deposit,
    equal_pay,
    expenses,
    fee,
    found,
    promised,
)


def labels(claim: Any) -> list[str]:
    assert isinstance(claim, Award)
    return [line.label.say("zh") for line in claim.lines]


# --- lines and their time ---


def test_each_line_says_what_it_is_and_of_which_day() -> None:
    one = {"amount": "100", "proof": "vouchers"}
    assert labels(expenses(one | {"on": "2025-05-01", "what": "差旅费"}, one | {"what": "差旅费"}, one)) == [
        "2025-05-01差旅费", "差旅费", "垫付费用",
    ]  # fmt: skip
    assert labels(deposit({"amount": "10", "taken_on": "2025-03-01"}, {"amount": "10"})) == [
        "2025-03-01收取的押金",
        "收取的押金",
    ]
    due = labels(promised({"amount": "10", "due": "2026-10-12"}, {"amount": "10", "kind": "debt_note"}))
    assert "2026-10-12" in due[0] and due[1] == "欠条所载款项"
    assert labels(bonus(None, **BY_CONTRACT, months="9")) == ["年终奖等奖金"]
    assert labels(bonus(None, **BY_CONTRACT, **YEAR)) == ["年终奖等奖金 2026-01-01至2026-12-31"]


def test_no_time_is_reckoned_where_limitation_is_not_pleaded() -> None:
    facts = {"amount": "100", "due": "2024-11-19"}
    pleaded = award(promised(facts, limitation_pleaded=True, filed_on="2026-11-20"))
    assert pleaded.live is not None and pleaded.live.value == 0
    for not_pleaded in (False, None):
        found_ = award(promised(facts, limitation_pleaded=not_pleaded, filed_on="2026-11-20"))
        assert (found_.live is None) is (not_pleaded is False)


# --- certificate and file ---


@pytest.mark.parametrize(
    "facts, sum",
    [
        ({"due": "2026-01-31", "issued": "2026-02-28"}, "8000.00"),  # February alone
        ({"due": "2026-01-31", "issued": "2026-02-28", "months": "3"}, "24000.00"),  # as found, not by the days
        ({"issued": "2026-01-31"}, "8000.00"),
    ],
)
def test_from_the_day_after_it_was_due_to_the_issue(facts: dict[str, str], sum: str) -> None:
    """R-EMP-01: 8,000 a month."""
    assert str(certificate(offers=[NO_PAPERS], **facts).amount) == sum


def test_of_lost_jobs_the_first_to_begin_counts_and_one_without_a_day_last() -> None:
    """From 1 April at 9,000 to 30 June: 27,000; the job without a first day is not the first."""
    jobs = [
        {"wage": "1", "withdrawn_reason": "certificate"},
        {"start": "2026-05-01", "wage": "2", "withdrawn_reason": "certificate"},
        {"start": "2026-04-01", "wage": "9000", "withdrawn_reason": "file"},
    ]
    assert str(certificate(issued="2026-06-30", offers=jobs).amount) == "27000.00"
    no_wage = [{"start": "2026-04-01", "withdrawn_reason": "file"}]
    assert str(certificate(issued="2026-06-30", offers=no_wage).amount) == "24000.00"  # the average of 8,000


def test_a_job_that_began_before_the_papers_were_due_counts_from_then() -> None:
    job = [{"start": "2025-11-01", "wage": "9000", "withdrawn_reason": "certificate"}]
    assert str(certificate(issued="2026-01-31", offers=job).amount) == "9000.00"


def test_discretion_takes_the_lower_of_the_months_and_the_claim() -> None:
    more = {"readings": {"D-64": "discretionary"}}
    for asked, high in (("20000", "20000.00"), ("60000", "48000.00"), ("48000", "48000.00")):
        claims = [{"kind": "certificate_loss", "amount": asked}]
        assert between(found("certificate_loss", certificate={"months": "6"}, claims=claims, **more)) == ("0", high)


def test_an_open_share_beside_an_open_file_has_a_limit_only_where_both_have_one() -> None:
    """Beijing: 8,000 and 100,000; elsewhere the file has no limit."""
    facts = {"file_lost": True, "months": "1"}
    both = certificate("110000", {"D-64": "discretionary"}, **facts)
    assert between(both) == ("0", "108000.00")
    assert certificate("440100", {"D-64": "discretionary"}, **facts).range is None


# --- deposit, promises, expenses ---


def test_a_list_of_papers_beside_a_deposit_is_no_second_sum() -> None:
    claim = award(deposit({"papers": "居民身份证"}, {"amount": "500"}))
    assert (str(claim.amount), len(claim.lines)) == ("500.00", 1)


def test_interest_to_the_day_of_judgment_is_said_and_paid_for_each_day() -> None:
    """36,500 at 1 % are a yuan a day: of one day, of none on the day itself."""

    def interest(taken: str) -> Award:
        return award(deposit({"amount": "36500", "taken_on": taken, "interest": True, "annual_rate": "0.01"}))

    for taken, sum in (("2026-11-20", "36501.00"), ("2026-11-21", "36500.00"), ("2025-11-21", "36865.00")):
        assert (str(interest(taken).amount), "INTEREST_TO_JUDGMENT" in codes(interest(taken))) == (sum, True)
    assert "INTEREST_TO_JUDGMENT" not in codes(deposit({"amount": "100", "taken_on": "2025-03-01"}))


def test_more_paid_than_owed_is_not_set_off_against_another_line() -> None:
    """WPR, R-DUTY-03: 100 with 150 paid leaves nothing, and 200 stay 200."""
    assert str(promised({"amount": "100", "paid": "150"}, {"amount": "200"}).amount) == "200.00"
    assert str(deposit({"amount": "100", "paid": "150"}, {"amount": "200"}).amount) == "200.00"


def test_a_penalty_runs_from_the_day_after() -> None:
    """1,000 at 0.1 % a day: due on 20 November one day to the 21st."""
    claim = promised({"amount": "1000", "due": "2026-11-20", "daily_rate": "0.001"})
    assert between(claim) == ("1000.00", "1001.00")


def test_a_promise_not_due_stays_out_beside_one_that_is() -> None:
    claim = award(promised({"amount": "100", "due": "2026-11-21"}, {"amount": "200", "due": "2026-11-20"}))
    assert (str(claim.amount), len(claim.lines)) == ("200.00", 1)


def test_a_debt_note_is_named_only_where_it_is_for_wages() -> None:
    both = promised({"amount": "1", "kind": "debt_note"}, {"amount": "1", "kind": "acknowledgement", "for_wages": True})
    assert "DEBT_NOTE" not in codes(both)


# --- bonus ---


@pytest.mark.parametrize("months, sum", [("11", "33000.00"), ("12", "36000.00"), ("1", "3000.00")])
def test_a_twelfth_a_month(months: str, sum: str) -> None:
    assert str(bonus(None, **BY_CONTRACT, months=months).amount) == sum


def test_payable_on_the_last_day_is_earned() -> None:
    """R-EMP-11: what was payable while employed is owed whatever the ending; a day later the ending counts."""
    for pay_day, due in (("2026-09-30", True), ("2026-10-01", False)):
        claim = bonus(FOR_FAULT, **BY_CONTRACT, **YEAR, pay_day=pay_day)
        assert (claim.status == "due") is due
    for to, due in (("2026-09-30", True), ("2026-10-01", False)):
        claim = bonus(FOR_FAULT, **BY_CONTRACT, earned_from="2026-01-01", earned_to=to)
        assert (claim.status == "due") is due


def test_a_worker_who_agreed_at_his_own_wish_has_left_by_himself() -> None:
    only = {**BY_CONTRACT, **YEAR, "only_if_employed": True}
    assert reason(bonus({"ground": "agreement_worker_proposed"}, **only)) == "NOT_EMPLOYED"
    assert str(bonus({"ground": "agreement_employer_proposed"}, **only).amount) == "27000.00"


def test_a_fault_in_dispute_does_not_refuse_the_bonus() -> None:
    claim = bonus({"ground": "serious_misconduct"}, **BY_CONTRACT, **YEAR)
    assert str(award(claim).amount) == "27000.00"


def test_what_both_days_of_the_cycle_are_needed_for() -> None:
    facts = {"source": "rule", "amount": "1"}
    assert paths(bonus(None, **facts, earned_to="2026-12-31")) == ["bonus.0.earned_from"]
    assert paths(bonus(None, **facts, earned_from="2026-01-01")) == ["bonus.0.earned_to"]


# --- equal pay, lawyer's fee ---


def test_one_fen_less_is_less() -> None:
    entry = {"start": "2025-01-01", "end": "2025-01-31", "comparable_monthly": "9000", "same_post": True}
    assert str(equal_pay(entry | {"paid_monthly": "8999.99"}).amount) == "0.01"
    assert reason(equal_pay(entry | {"paid_monthly": "9000"})) == "NOT_LESS"
    assert reason(equal_pay(entry | {"paid_monthly": "9000.01"})) == "NOT_LESS"


@pytest.mark.parametrize(
    "amount, won, sum",
    [
        ("12500", "40000", "5000.00"),
        ("12499.98", "40000", "4999.99"),
        ("1", "100000", "1.00"),
    ],
)
def test_the_fee_to_its_limit(amount: str, won: str, sum: str) -> None:
    """SZHX 58: fee × won ÷ 100,000 asked, at most 5,000."""
    assert str(fee(amount=amount, asked="100000", won=won).amount) == sum


def test_a_fee_of_shenzhen_alone() -> None:
    for region in ("440400", "440100", "450300"):
        assert reason(fee(region, amount="8000", asked="1", won="1")) == "NO_BASIS"
    assert str(fee("440305", amount="100", asked="1", won="1").amount) == "100.00"


def test_the_fee_open_where_only_what_was_won_is_known() -> None:
    claim = fee(amount="800", won="10")
    assert (paths(claim), between(claim)) == (["lawyer_fee.asked"], ("0", "800"))
    assert claim.missing[0].what.en == "sum of all claims"
    assert fee(amount="800", asked="10").missing[0].what.en == "sum of what was won"


def test_equal_pay_without_an_employment_on_file() -> None:
    entry = {
        "start": "2025-01-01",
        "end": "2025-01-31",
        "comparable_monthly": "9000",
        "paid_monthly": "8000",
        "same_post": True,
    }
    claim = award(equal_pay(entry, employment=None))
    assert [article.id for article in claim.cites] == ["LCL 11", "LCL 18"]


def test_the_measure_of_a_lost_job_is_a_reading_outside_shanghai() -> None:
    """D-64: 2 × 8,000 for a lost job; in Shanghai no other measure is open then, elsewhere the benefit is."""
    facts = {"offers": [NO_PAPERS], "months": "2", "monthly_benefit": "2000"}
    assert options(certificate(**facts), "D-64")["unemployment_benefit"] == Decimal("4000.00")
    assert str(certificate(**facts).amount) == str(certificate("310000", **facts).amount) == "16000.00"
    asked = {
        region: {one.id: one.by for one in certificate(region, **facts).asked}["D-64"]
        for region in ("310000", "440100")
    }
    assert asked == {"310000": "region", "440100": "national"}
    for region in ("310000", "440100"):
        chosen = certificate(region, {"D-64": "unemployment_benefit"}, **facts)
        assert str(chosen.amount) == "4000.00"


def test_a_penalty_by_the_day_has_the_year_of_its_promise() -> None:
    """Due on 2025-11-19 and filed a year and a day after: promise and penalty have fallen together."""
    facts = {"amount": "100", "due": "2025-11-19", "daily_rate": "0.001"}
    claim = award(promised(facts, limitation_pleaded=True, filed_on="2026-11-20"))
    assert [(str(row.runs_from), str(row.live)) for row in claim.periods] == [("2025-11-19", "0.00")] * 2


def test_the_months_worked_are_those_of_the_derivation() -> None:
    """R-EMP-11: of the cycle of 2026 the time from January to September."""
    claim = award(bonus({"ground": "dismissal_without_ground"}, **BY_CONTRACT, **YEAR))
    spans = {
        (str(arg.values["first"]), str(arg.values["last"]))
        for step in steps(claim.trace)
        for arg in step.args
        if isinstance(arg, Message) and arg.code == "MONTHS"
    }
    assert spans == {("2026-01-01", "2026-09-30"), ("2026-01-01", "2026-12-31")}


def test_whole_months_by_calendar_days_where_that_was_agreed() -> None:
    """36,000 × 273 ÷ 365 from January to September 2026, not nine twelfths."""
    assert str(bonus(None, **BY_CONTRACT, **YEAR, by="calendar_days").amount) == "26926.03"


def test_one_debt_note_for_wages_among_others_is_named() -> None:
    both = promised({"amount": "1", "kind": "debt_note", "for_wages": True}, {"amount": "1", "kind": "mediation"})
    assert {"DEBT_NOTE", "MEDIATED"} <= codes(both)


def test_a_rate_is_a_figure_to_be_confirmed_and_a_day_a_fact() -> None:
    for facts, code in (({"taken_on": "2025-03-01"}, "FIGURE"), ({"annual_rate": "0.03"}, "FACT")):
        assert [gap.code for gap in deposit({"amount": "100", "interest": True, **facts}).missing] == [code]


# --- bonus: what is asked, refused and named (R-EMP-11) ---


def test_twelve_months_leave_nothing_to_be_read() -> None:
    asked = {months: {one.id for one in bonus(None, **BY_CONTRACT, months=months).asked} for months in ("11", "12")}
    assert ("R-EMP-11" in asked["11"], "R-EMP-11" in asked["12"]) == (True, False)


def test_a_refused_bonus_beside_one_that_is_due_or_that_waits() -> None:
    """R-EMP-11: 27,000 are due, 6,000 contested; beside an entry that waits the claim waits."""
    refused = {"source": "none", "amount": "6000", "months": "12"}
    claim = award(found("year_end_bonus", bonus=[refused, BY_CONTRACT | {"months": "9"}]))
    assert (str(claim.amount), between(claim), codes(claim)) == (
        "27000.00",
        ("27000.00", "33000.00"),
        {"BONUS_LEFT_OUT"},
    )
    waits = found("year_end_bonus", bonus=[refused, {"source": "rule", "amount": "1"}])
    assert (waits.status, paths(waits)) == ("needs", ["bonus.1.earned_from"])


def test_a_refused_bonus_that_was_paid_is_not_contested() -> None:
    claim = bonus(None, source="none", amount="36000", months="9", paid="27000")
    assert (reason(claim), claim.range) == ("NO_SOURCE", None)


def test_one_day_of_the_cycle_alone_names_no_time() -> None:
    for one in ("earned_from", "earned_to"):
        assert labels(bonus(None, **BY_CONTRACT, months="9", **{one: YEAR[one]})) == ["年终奖等奖金"]


def test_one_day_worked_of_the_cycle() -> None:
    """R-EMP-11: hired on its last day, 36,000 ÷ 365."""
    claim = found(
        "year_end_bonus",
        employment={"start": "2026-12-31", "last_day": "2027-01-31"},
        as_of="2027-02-01",
        bonus=BY_CONTRACT | YEAR,
    )
    assert str(award(claim).amount) == "98.63"


def test_months_that_are_not_whole_go_by_days() -> None:
    """R-EMP-11: to 15 September, 36,000 × 258 ÷ 365."""
    assert str(bonus(None, "2026-09-15", **BY_CONTRACT, **YEAR).amount) == "25446.58"


def test_a_first_day_of_work_that_is_not_stated_cuts_no_cycle() -> None:
    claim = found("year_end_bonus", employment={"last_day": "2026-09-30"}, bonus=BY_CONTRACT | YEAR)
    assert str(award(claim).amount) == "27000.00"


# --- certificate: causes and measures (R-EMP-01) ---


def test_a_benefit_that_was_lost_is_a_loss() -> None:
    """D-64 in Shanghai: six months of 2,305."""
    claim = certificate("310000", benefit_lost=True, monthly_benefit="2305", issued="2026-06-30")
    assert str(award(claim).amount) == "13830.00"


def test_a_share_that_is_allowed_is_of_the_average_at_discretion() -> None:
    """D-64: 8,000 × 6 × 0.5; the average and not the wage of a lost job, 8,000 × 2 × 0.5."""
    at = {"D-64": "discretionary"}
    assert str(award(certificate("440100", at, months="6", share="0.5")).amount) == "24000.00"
    job = {"wage": "9000", **NO_PAPERS}
    assert str(award(certificate("440100", at, months="2", share="0.5", offers=[job])).amount) == "8000.00"


def test_papers_that_came_in_time_lose_no_wages_beside_a_lost_file() -> None:
    claim = award(certificate(file_lost=True, file_loss="3000", issued="2025-12-31", months="6", offers=[NO_PAPERS]))
    assert (str(claim.amount), len(claim.lines)) == ("3000.00", 1)


def test_a_job_that_begins_on_the_day_of_the_issue_was_lost_for_that_day() -> None:
    """One paid day of 2026-06-30, a Tuesday: 8,000 ÷ 21.75."""
    job = {"start": "2026-06-30", **NO_PAPERS}
    assert str(award(certificate(issued="2026-06-30", offers=[job])).amount) == "367.82"


# --- equal pay, the fee, a penalty ---


def test_an_entry_outside_the_period_asked_for_is_not_cut() -> None:
    """R-DUTY-02: what is asked for in part is named; what is not asked for at all is no part."""
    first = {"start": "2025-01-01", "end": "2025-01-31", "comparable_monthly": "9000", "paid_monthly": "8000"}
    later = first | {"start": "2025-06-01", "end": "2025-06-30"}
    asked = {"kind": "equal_pay_difference", "start": "2025-01-01", "end": "2025-01-31"}
    claim = equal_pay(first | {"same_post": True}, later | {"same_post": True}, claims=[asked])
    assert (str(award(claim).amount), codes(claim)) == ("1000.00", set())


def test_the_fee_has_to_be_asked_for_with_the_claims() -> None:
    """SZHX 58; all of it was won."""
    claim = fee(amount="4000", asked="1000", won="1000")
    assert (str(award(claim).amount), codes(claim)) == ("4000.00", {"FEE_WITH_CLAIM"})


def test_the_days_of_a_penalty_are_said_from_the_day_after() -> None:
    claim = award(promised({"amount": "1000", "due": "2026-10-12", "daily_rate": "0.001"}))
    spans = {
        (str(arg.values["first"]), str(arg.values["last"]))
        for step in steps(claim.trace)
        for arg in step.args
        if isinstance(arg, Message) and arg.code == "DAYS"
    }
    assert spans == {("2026-10-13", "2026-11-21")}


def test_a_cycle_that_was_over_or_not_begun_brings_nothing() -> None:
    """R-EMP-11: hired two months after its end, or gone half a year before its first day."""
    later = {"employment": {"start": "2027-03-01"}, "as_of": "2027-04-01"}
    gone = {"employment": {"start": "2020-01-01", "last_day": "2025-06-30"}}
    for facts in (later, gone):
        assert str(award(found("year_end_bonus", bonus=BY_CONTRACT | YEAR, **facts)).amount) == "0.00"


@pytest.mark.parametrize("first, second, sum", [("9000", None, "27000.00"), (None, "9000", "24000.00")])
def test_the_wage_is_that_of_the_first_job_alone(first: str | None, second: str | None, sum: str) -> None:
    """R-EMP-01: from 1 April to 30 June 2026, by the wage of the first job to begin, else the average of 8,000."""
    jobs = [
        {"start": "2026-05-01", "wage": second, "withdrawn_reason": "certificate"},
        {"start": "2026-04-01", "wage": first, "withdrawn_reason": "certificate"},
    ]
    assert str(award(certificate(issued="2026-06-30", offers=jobs)).amount) == sum


def test_a_claim_that_names_no_sum_does_not_limit_what_is_at_discretion() -> None:
    """D-64: six months of 8,000."""
    more = {"claims": [{"kind": "certificate_loss"}], "readings": {"D-64": "discretionary"}}
    assert between(found("certificate_loss", certificate={"months": "6"}, **more)) == ("0", "48000.00")
