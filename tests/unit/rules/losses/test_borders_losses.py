"""Borders and branches of the lost benefits; amounts by hand beside the facts."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome

HERE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21"}
BORN = {"birth": "2026-03-01", "wage_before": "9000", "days_due": "98"}
LEAVE = {"start": "2026-03-01", "end": "2026-06-06"}  # 98 days


def result(**facts: Any) -> Assessment:
    return assess(Case.model_validate({**HERE, **facts}))


def claim(kind: str, **facts: Any) -> Outcome:
    return result(**{"claims": [{"kind": kind}], **facts})[kind]


def due(found: Outcome) -> str:
    assert isinstance(found, Award), found
    return str(found.amount)


def reason(found: Outcome) -> str:
    assert isinstance(found, NotDue), found
    return found.reason.code


def waits_for(found: Outcome) -> list[str]:
    assert isinstance(found, Needs), found
    return [gap.path for gap in found.missing]


def codes(found: Outcome) -> set[str]:
    return {note.code for note in (*found.warnings, *found.assumptions)}


# --- maternity ---

ALLOWANCE, TOP_UP, COST = "maternity_allowance_loss", "maternity_top_up", "maternity_medical_loss"


@pytest.mark.parametrize("kind", [ALLOWANCE, TOP_UP, COST, "protected_period_loss"])
def test_without_the_facts_of_the_birth_they_are_asked_for(kind: str) -> None:
    assert "maternity" in " ".join(waits_for(claim(kind)))


def test_whether_there_was_insurance_decides() -> None:
    assert waits_for(claim(ALLOWANCE, maternity=BORN)) == ["maternity.insured"]
    insured = claim(ALLOWANCE, maternity={**BORN, "insured": True})
    assert reason(insured) == "INSURED"
    assert reason(claim(COST, maternity={**BORN, "insured": True, "medical": "100"})) == "INSURED"


def test_only_what_the_insurance_touches_is_worked_out_unasked() -> None:
    lost = result(maternity={**BORN, "insured": False})
    assert [found.kind.value for found in lost] == [ALLOWANCE]
    short = result(maternity={**BORN, "insured": True, "allowance_received": "20000"})
    assert [found.kind.value for found in short] == [TOP_UP]


def test_the_minority_sends_it_to_the_administration() -> None:
    found = claim(ALLOWANCE, maternity={**BORN, "insured": False}, readings={"D-71": "no"})
    assert reason(found) == "NOT_ACCEPTED"
    assert isinstance(found, NotDue) and found.elsewhere is not None
    assert "authority" in found.elsewhere.place.en


def test_the_days_are_those_of_the_leaves_else_of_the_nation() -> None:
    """98 days: 29,400; of the leave from 2026-03-01 to 2026-03-30, insured as one of a job with two, 30: 9,000."""
    without = {"birth": "2026-03-01", "wage_before": "9000", "insured": False}
    assumed = claim(ALLOWANCE, maternity=without)
    assert (due(assumed), "NATIONAL_DAYS" in codes(assumed)) == ("29400.00", True)
    leave = {"start": "2026-03-01", "end": "2026-03-30"}
    assert due(claim(ALLOWANCE, maternity=without, maternity_leaves=[leave])) == "9000.00"
    nothing = {"insured": False, "wage_before": "9000"}
    assert waits_for(claim(ALLOWANCE, maternity=nothing)) == ["maternity.days_due"]


def test_an_expected_birth_is_provisional() -> None:
    found = claim(ALLOWANCE, maternity={"expected": "2027-01-10", "wage_before": "9000", "insured": False})
    assert (due(found), "BIRTH_EXPECTED" in codes(found)) == ("29400.00", True)


@pytest.mark.parametrize(("day", "old"), [("2012-04-27", True), ("2012-04-28", False)])
def test_a_leave_before_the_special_provisions_is_marked(day: str, old: bool) -> None:
    facts = {"birth": day, "insured": False, "days_due": "90"}
    found = claim(ALLOWANCE, maternity=facts, pay={"monthly": "3000"})
    assert (due(found), "MATERNITY_BEFORE_2012" in codes(found)) == ("9000.00", old)


def test_the_own_wage_is_that_of_the_pay_on_the_day_of_the_leave() -> None:
    """The wage rose on 2026-01-01; the birth of 2025-12-31 is paid by the wage before."""
    pay = {"history": [{"start": "2020-01-01", "monthly": "6000"}, {"start": "2026-01-01", "monthly": "9000"}]}
    job = {"start": "2020-01-01", "last_day": "2026-06-30"}
    for day, sum in (("2025-12-31", "6000.00"), ("2026-01-01", "9000.00"), ("2026-09-01", "9000.00")):
        facts = {"birth": day, "insured": False, "days_due": "30"}
        assert due(claim(ALLOWANCE, maternity=facts, pay=pay, employment=job)) == sum


def test_without_the_unit_average_the_own_wage_stands_for_it() -> None:
    found = claim(ALLOWANCE, maternity={**BORN, "cut_off_on": "2026-01-31"})
    assert (due(found), "UNIT_AVERAGE_MISSING" in codes(found)) == ("29400.00", True)


@pytest.mark.parametrize(("average", "sum"), [("8999.99", "29400.00"), ("9000", "29400.00"), ("10000", "32666.67")])
def test_the_higher_of_unit_and_own(average: str, sum: str) -> None:
    facts = {**BORN, "insured": False, "unit_average": average}
    assert due(claim(ALLOWANCE, maternity=facts, readings={"D-72": "higher_of_unit_average_and_own"})) == sum


def test_what_was_had_is_taken_off_once() -> None:
    """29,400 − 10,000 − 4,400; the whole allowance leaves nothing, wages in full are a payment."""
    assert (
        due(claim(ALLOWANCE, maternity={**BORN, "insured": False, "allowance_received": "10000", "wage_paid": "4400"}))
        == "15000.00"
    )
    assert (
        reason(claim(ALLOWANCE, maternity={**BORN, "insured": False, "allowance_received": "29400"})) == "NOTHING_LEFT"
    )
    assert reason(claim(ALLOWANCE, maternity={**BORN, "insured": False, "wage_paid": "29400"})) == "PAID"


def test_the_cost_of_a_birth_needs_its_bills() -> None:
    assert waits_for(claim(COST, maternity={**BORN, "insured": False})) == ["maternity.medical"]
    found = claim(
        COST,
        maternity={
            **BORN,
            "insured": False,
            "medical": "2596.54",
            "own_part": "259.60",
            "checks": "413",
            "fixed": "260",
        },
    )
    assert isinstance(found, Award)
    assert [str(line.trace.value) for line in found.lines] == ["2336.94", "413.00", "260.00"]


@pytest.mark.parametrize(("ended", "last"), [("2025-06-30", "2027-03-01"), ("2026-06-30", "2027-06-30")])
def test_no_year_runs_before_the_birth(ended: str, last: str) -> None:
    """Born on 2026-03-01, after the ending of 2025-06-30 or before that of 2026-06-30; while the employment lasts nothing runs."""
    job = {"start": "2020-01-01", "last_day": ended}
    for kind, more in ((ALLOWANCE, {}), (COST, {"medical": "100"})):
        found = claim(kind, maternity={**BORN, "insured": False, **more}, employment=job)
        assert isinstance(found, Award)
        assert [str(row.expires) for row in found.periods] == [last]
    lasting = claim(ALLOWANCE, maternity={**BORN, "insured": False}, employment={"start": "2020-01-01"})
    assert isinstance(lasting, Award) and not lasting.periods


# --- a day of leave is paid once ---


def test_days_that_maternity_pay_pays_are_not_an_allowance_too() -> None:
    """98 days due, 30 of them as maternity pay: 9,000 ÷ 30 × 68."""
    leave = {"start": "2026-03-01", "end": "2026-03-30", "base": "9000"}
    both = result(maternity={**BORN, "insured": False}, maternity_leaves=[leave])
    assert (due(both["maternity_pay"]), due(both[ALLOWANCE])) == ("9000.00", "20400.00")
    assert "PAID_AS_WAGES" in codes(both[ALLOWANCE])
    all_of_it = result(maternity={**BORN, "insured": False}, maternity_leaves=[{**LEAVE, "base": "9000"}])
    assert (due(all_of_it["maternity_pay"]), reason(all_of_it[ALLOWANCE])) == ("29400.00", "COUNTED_ELSEWHERE")


def test_an_insured_leave_is_no_maternity_pay() -> None:
    both = result(
        maternity={**BORN, "insured": True, "allowance_received": "20000"},
        maternity_leaves=[{**LEAVE, "insured": True}],
    )
    assert (reason(both["maternity_pay"]), due(both[TOP_UP])) == ("INSURED", "9400.00")
    assert "TOP_UP" not in codes(both["maternity_pay"])  # it is worked out beside
    again = result(
        maternity={**BORN, "insured": True, "allowance_received": "20000"}, maternity_leaves=[{**LEAVE, "base": "9000"}]
    )
    assert (due(again["maternity_pay"]), reason(again[TOP_UP])) == ("29400.00", "COUNTED_ELSEWHERE")


def test_a_claims_list_without_maternity_pay_gives_its_days_to_the_allowance() -> None:
    assert due(claim(ALLOWANCE, maternity={**BORN, "insured": False}, maternity_leaves=[LEAVE])) == "29400.00"


def test_a_period_asked_for_as_wages_leaves_the_other_days() -> None:
    """Maternity pay for March alone (31 days): 67 days are left, 20,100."""
    asked = [{"kind": "maternity_pay", "start": "2026-03-01", "end": "2026-03-31"}, {"kind": ALLOWANCE}]
    both = result(maternity={**BORN, "insured": False}, maternity_leaves=[{**LEAVE, "base": "9000"}], claims=asked)
    assert (due(both["maternity_pay"]), due(both[ALLOWANCE])) == ("9300.00", "20100.00")


# --- insured too low ---


def test_what_was_received_must_be_known() -> None:
    """29,400 without it; less 4,400 of wages, 25,000; of 20,000 that the fund paid the rest is at least due."""
    open_ = claim(TOP_UP, maternity={**BORN, "insured": True, "wage_paid": "4400"})
    assert waits_for(open_) == ["maternity.allowance_received"]
    assert open_.range is not None
    assert (str(open_.range.low.value), str(open_.range.high.value)) == ("0.00", "25000.00")
    fund = claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_fund": "20000"})
    assert fund.range is not None
    assert (str(fund.range.low.value), str(fund.range.high.value)) == ("9400.00", "29400.00")


def test_the_allowance_above_the_own_wage_is_hers() -> None:
    """35,000 by the fund, of which 20,000 reached her: 15,000, all of it kept; own 29,400, fund 25,000, received 20,000: 5,000 and 4,400."""
    over = claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_fund": "35000", "allowance_received": "20000"})
    assert due(over) == "15000.00"
    under = claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_fund": "25000", "allowance_received": "20000"})
    assert isinstance(under, Award)
    assert [str(line.trace.value) for line in under.lines] == ["5000.00", "4400.00"]


def test_without_a_wage_the_kept_allowance_is_a_lower_bound() -> None:
    found = claim(
        TOP_UP,
        maternity={"insured": True, "birth": "2026-03-01", "allowance_fund": "20000", "allowance_received": "12000"},
    )
    assert (due(found), "PARTIAL" in codes(found), bool(found.missing)) == ("8000.00", True, True)
    assert waits_for(claim(TOP_UP, maternity={"insured": True, "birth": "2026-03-01", "allowance_received": "1"}))


def test_a_negative_difference_is_nothing() -> None:
    assert reason(claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_received": "29400"})) == "NOTHING_LEFT"
    assert due(claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_received": "29399.99"})) == "0.01"


def test_a_late_allowance_is_a_ground_only_while_the_employment_lasts() -> None:
    facts = {**BORN, "insured": True, "allowance_received": "20000"}
    lasting = claim(TOP_UP, maternity=facts, employment={"start": "2020-01-01"})
    over = claim(TOP_UP, maternity=facts, employment={"start": "2020-01-01", "last_day": "2026-09-30"})
    assert ("ALLOWANCE_LATE" in codes(lasting), "ALLOWANCE_LATE" in codes(over)) == (True, False)


CUT = {**BORN, "cut_off_on": "2026-01-31", "unit_average": "6000"}


def test_cut_off_while_the_employment_lasts_is_topped_up() -> None:
    """19,600 by the fund's formula, 29,400 by the own wage: 9,800 beside; 5,000 that she had come off the first sum alone."""
    both = result(maternity=CUT)
    assert (due(both[ALLOWANCE]), due(both[TOP_UP])) == ("19600.00", "9800.00")
    less = result(maternity={**CUT, "wage_paid": "5000"})
    assert (due(less[ALLOWANCE]), due(less[TOP_UP])) == ("14600.00", "9800.00")
    more = result(maternity={**CUT, "wage_paid": "25000"})
    assert (reason(more[ALLOWANCE]), due(more[TOP_UP])) == ("PAID", "4400.00")


@pytest.mark.parametrize(("ended", "topped"), [("2026-02-28", False), ("2026-03-01", True)])
def test_no_top_up_where_the_employment_had_ended(ended: str, topped: bool) -> None:
    found = claim(TOP_UP, maternity=CUT, employment={"start": "2020-01-01", "last_day": ended})
    assert due(found) == "9800.00" if topped else reason(found) == "ENDED_BEFORE"


# --- the protected period ---

KIND = "protected_period_loss"
WAGES = {"D-65": "plus_wages_to_end_of_nursing"}
BIRTH = {"birth": "2026-08-31", "wage_before": "8000", "days_due": "98"}


def dismissed(day: str = "2026-02-28", /, **facts: Any) -> dict[str, Any]:
    return {
        "employment": {"start": "2020-01-01", "last_day": day},
        "termination": {"ground": "dismissal_without_ground", "protections": ["maternity"]},
        "maternity": BIRTH,
        **facts,
    }


def test_beside_the_damages_nothing_by_the_national_practice() -> None:
    found = claim(KIND, **dismissed())
    assert reason(found) == "DAMAGES_ONLY"
    assert {other.option for other in found.alternatives} >= {"plus_maternity_loss", "plus_wages_to_end_of_nursing"}


def test_guangdong_gives_leave_and_nursing_time() -> None:
    assert due(claim(KIND, **dismissed(), region="440100")) == "34907.53"  # 26,133.333 + 8,774.194


# 280 days before 2026-08-31 is 2025-11-24; the first birthday is 2027-08-31
@pytest.mark.parametrize(
    ("day", "protected"),
    [("2025-11-23", False), ("2025-11-24", True), ("2027-08-30", True), ("2027-08-31", False)],
)
def test_from_the_pregnancy_to_the_first_birthday(day: str, protected: bool) -> None:
    found = claim(KIND, **dismissed(day), as_of="2028-01-01", readings=WAGES)
    assert isinstance(found, Award) if protected else reason(found) == "OUTSIDE_PROTECTION"


def test_dismissed_in_the_leave_or_in_the_nursing_time() -> None:
    """The leave ends on 2026-12-07. Dismissed on 2026-11-07: 30 days of leave, 8,000. On 2027-07-31: August 2027, 8,000."""
    leave = claim(KIND, **dismissed("2026-11-07"), readings={"D-65": "plus_maternity_loss"})
    assert isinstance(leave, Award)
    assert str(leave.lines[0].trace.value) == "8000.00"
    assert due(claim(KIND, **dismissed("2027-07-31"), as_of="2028-01-01", readings=WAGES)) == "8000.00"
    eighth = claim(KIND, **dismissed("2027-07-31"), as_of="2028-01-01", readings={"D-65": "plus_maternity_loss"})
    assert due(eighth) == "1000.00"


def test_the_allowance_she_had_comes_off_the_leave_pay() -> None:
    """26,133.33 − 20,000; of a leave that had begun the allowance belongs to its first days."""
    held = {**BIRTH, "allowance_received": "20000"}
    before = claim(KIND, **dismissed(maternity=held), readings={"D-65": "plus_maternity_loss"})
    assert isinstance(before, Award)
    assert str(before.lines[0].trace.value) == "6133.33"
    during = claim(KIND, **dismissed("2026-11-07", maternity=held), readings={"D-65": "plus_maternity_loss"})
    assert isinstance(during, Award)
    assert str(during.lines[0].trace.value) == "8000.00"


def test_nursing_pay_by_the_agreed_share() -> None:
    """Dismissed on 2027-07-31: a month of nursing, 8,000, or 80 % of it; the range goes down to the nursing hour."""
    facts = {"as_of": "2028-01-01", "readings": {"D-65": "plus_nursing_pay"}}
    assert due(claim(KIND, **dismissed("2027-07-31"), **facts)) == "8000.00"
    found = claim(KIND, **dismissed("2027-07-31", maternity={**BIRTH, "nursing_share": "0.8"}), **facts)
    assert due(found) == "6400.00"
    assert found.range is not None
    assert (str(found.range.low.value), str(found.range.high.value)) == ("1000.00", "6400.00")


def test_eighty_per_cent_of_the_minimum_wage() -> None:
    """Dismissed on 2026-08-31, the day of the birth: nursing alone, 24 of 31 days and eight months; 2,000 × 80 % × 8.7742"""
    facts = {"readings": {"D-65": "minimum_80"}, "given": {"minimum_wage": "2000"}}
    assert due(claim(KIND, **dismissed("2026-08-31"), **facts)) == "14038.71"


def test_no_nursing_time_is_left_after_a_leave_of_a_year() -> None:
    """365 days of leave: it ends with the first birthday, so nothing is uncertain."""
    long = {**BIRTH, "days_due": "365"}
    found = claim(
        KIND, **dismissed("2026-09-30", maternity=long), readings={"D-65": "plus_maternity_loss"}, region="540100"
    )
    assert (due(found), found.range) == ("89333.33", None)  # 335 days


def test_only_the_period_asked_for_is_paid() -> None:
    asked = [{"kind": KIND, "start": "2026-03-01", "end": "2026-04-30"}]
    assert due(claim(KIND, **dismissed(), readings=WAGES, claims=asked)) == "16000.00"


def test_who_goes_back_is_paid_the_gap() -> None:
    back = {"ground": "dismissal_without_ground", "protections": ["maternity"], "reinstatement_wanted": True}
    both = result(**dismissed(termination=back), pay={"monthly": "8000"}, readings=WAGES)
    assert reason(both[KIND]) == "REINSTATEMENT"
    assert isinstance(both["wages_during_dispute"], Award)


def test_a_lawful_ending_gives_nothing() -> None:
    left = {"ground": "resignation"}
    assert reason(claim(KIND, **dismissed(termination=left), readings=WAGES)) == "LAWFUL"


@pytest.mark.parametrize(("known", "warned"), [("2026-03-01", True), ("2026-02-28", False), (None, False)])
def test_an_agreement_of_who_did_not_know(known: str | None, warned: bool) -> None:
    agreed = {"ground": "agreement_worker_proposed"}
    found = claim(KIND, **dismissed(termination=agreed, maternity={**BIRTH, "known_on": known}), readings=WAGES)
    assert (reason(found), "PREGNANCY_LEARNT_LATER" in codes(found)) == ("LAWFUL", warned)


@pytest.mark.parametrize(("known", "warned"), [("2026-03-01", True), ("2026-02-28", False)])
def test_a_dismissal_of_who_was_not_known_to_be_pregnant(known: str, warned: bool) -> None:
    found = claim(KIND, **dismissed(maternity={**BIRTH, "known_on": known}), readings=WAGES)
    assert (isinstance(found, Award), "PREGNANCY_LEARNT_LATER" in codes(found)) == (True, warned)


def test_notes_on_the_protection_and_on_what_is_to_come() -> None:
    bare = claim(KIND, **dismissed(termination={"ground": "dismissal_without_ground"}), readings=WAGES)
    assert {"PROTECTION_NOT_STATED", "LOSS_TO_COME"} <= codes(bare)
    over = claim(KIND, **dismissed(), readings=WAGES, as_of="2027-08-31")
    assert not {"PROTECTION_NOT_STATED", "LOSS_TO_COME"} & codes(over)


def test_the_birth_is_asked_for() -> None:
    facts = {"wage_before": "8000", "days_due": "98"}
    assert waits_for(claim(KIND, **dismissed(maternity=facts), readings=WAGES)) == ["maternity.birth"]


def test_the_leave_is_counted_in_one_of_the_claims() -> None:
    """Uninsured and dismissed before the birth: by D-65 the leave pay is in the loss of the period, else in the allowance."""
    held = {**BIRTH, "insured": False}
    with_leave = result(**dismissed(maternity=held), readings=WAGES)
    assert reason(with_leave[ALLOWANCE]) == "COUNTED_ELSEWHERE"
    assert "IN_PROTECTED_LOSS" in codes(with_leave[ALLOWANCE])
    without = result(**dismissed(maternity=held))
    assert due(without[ALLOWANCE]) == "26133.33"
    listed = claim(ALLOWANCE, **dismissed(maternity=held), readings=WAGES)
    assert due(listed) == "26133.33"
    nursing = result(**dismissed("2027-07-31", maternity=held), readings=WAGES, as_of="2028-01-01")
    assert due(nursing[ALLOWANCE]) == "26133.33"  # the leave was over
    lawful = result(**dismissed(maternity=held, termination={"ground": "resignation"}), readings=WAGES)
    assert due(lawful[ALLOWANCE]) == "26133.33"


def test_of_a_leave_that_had_begun_each_claim_pays_its_own_days() -> None:
    """Dismissed on 2026-11-07: 68 days before as an allowance, 18,133.33; 30 after, 8,000."""
    both = result(
        **dismissed("2026-11-07", maternity={**BIRTH, "insured": False}), readings={"D-65": "plus_maternity_loss"}
    )
    assert due(both[ALLOWANCE]) == "18133.33"
    found = both[KIND]
    assert isinstance(found, Award)
    assert str(found.lines[0].trace.value) == "8000.00"


def test_days_after_the_dismissal_that_maternity_pay_pays() -> None:
    """Maternity pay for all 98 days from 2026-09-01 leaves the nursing time alone."""
    leave = {"start": "2026-09-01", "end": "2026-12-07", "base": "8000"}
    both = result(**dismissed(), readings={"D-65": "plus_maternity_loss"}, maternity_leaves=[leave])
    assert (due(both["maternity_pay"]), due(both[KIND])) == ("26133.33", "8774.19")


def test_while_it_cannot_be_said_the_allowance_stands() -> None:
    """An illness whose lawfulness waits for the medical period: the loss of the period waits too."""
    sick = {"ground": "medical"}
    facts = {"maternity": {"insured": False, "expected": "2026-12-30", "wage_before": "8000", "days_due": "98"}}
    found = result(employment={"start": "2020-01-01"}, termination=sick, **facts, readings=WAGES)
    assert due(found[ALLOWANCE]) == "26133.33"


# --- medical insurance ---


def test_medical_costs_are_asked_for() -> None:
    assert waits_for(claim("medical_loss")) == ["medical_loss"]
    assert waits_for(claim("medical_loss", medical_loss={"ratio": "0.8"})) == ["medical_loss.catalogue"]


@pytest.mark.parametrize(("cost", "sum"), [("1300", None), ("1300.01", "0.01"), ("11300", "8500.00")])
def test_above_the_deductible_by_the_ratio(cost: str, sum: str | None) -> None:
    facts = {"catalogue": cost, "deductible": "1300", "ratio": "0.85", "resident_paid": "0"}
    found = claim("medical_loss", medical_loss=facts)
    assert reason(found) == "UNDER_DEDUCTIBLE" if sum is None else due(found) == sum


def test_the_agency_s_sum_stands_as_it_is() -> None:
    facts = {"cost": "90000", "catalogue": "80000", "ratio": "0.5", "resident_paid": "10000", "agency_sum": "61234.56"}
    assert due(claim("medical_loss", medical_loss=facts)) == "61234.56"


def test_what_other_insurance_paid() -> None:
    """10,000 × 80 % = 8,000; 3,000 paid: 5,000, or all of it by D-68; not known: at most 8,000."""
    facts = {"catalogue": "10000", "ratio": "0.8"}
    assert due(claim("medical_loss", medical_loss={**facts, "resident_paid": "3000"})) == "5000.00"
    kept = claim("medical_loss", medical_loss={**facts, "resident_paid": "3000"}, readings={"D-68": "no_deduction"})
    assert due(kept) == "8000.00"
    unknown = claim("medical_loss", medical_loss=facts)
    assert unknown.range is not None
    assert (due(unknown), str(unknown.range.low.value), str(unknown.range.high.value)) == ("8000.00", "0.00", "8000.00")
    assert reason(claim("medical_loss", medical_loss={**facts, "resident_paid": "8000"})) == "PAID"


def test_without_a_split_a_range_alone() -> None:
    found = claim("medical_loss", medical_loss={"cost": "10000", "resident_paid": "9000"})
    assert found.range is not None
    assert (waits_for(found), str(found.range.high.value)) == (["medical_loss.catalogue"], "0.00")


def test_a_waiver_is_void() -> None:
    facts = {"catalogue": "10000", "ratio": "0.8", "resident_paid": "0", "waived": True}
    found = claim("medical_loss", medical_loss=facts)
    assert isinstance(found, Award)
    assert "WAIVER_VOID" in codes(found)
    assert "JI2 19(1)" in [article.id for article in found.cites]


# --- pension ---

OLD = {"reached_on": "2026-01-31", "repairable": False}


def test_a_pension_that_can_be_repaired_is_not_for_arbitration() -> None:
    assert waits_for(claim("pension_loss")) == ["pension"]
    assert waits_for(claim("pension_loss", pension={"reached_on": "2026-01-31"})) == ["pension.repairable"]
    assert reason(claim("pension_loss", pension={**OLD, "repairable": True})) == "NOT_ACCEPTED"
    refused = claim("pension_loss", pension={"repairable": True, "agency_letter": "2026-05-01"})
    assert isinstance(refused, Needs)  # the letter counts


def test_elsewhere_a_range_alone() -> None:
    """70,000 of contributions to 240 × 1,800; without these from nothing to 240 × 3,500; without any pension no range."""
    known = {**OLD, "employer_contributions": "70000", "computed_pension": "1800", "average_pension": "3500"}
    found = claim("pension_loss", pension=known)
    assert found.range is not None
    assert (str(found.range.low.value), str(found.range.high.value)) == ("70000.00", "432000.00")
    average = claim("pension_loss", pension={**OLD, "average_pension": "3500"})
    assert average.range is not None
    assert (str(average.range.low.value), str(average.range.high.value)) == ("0.00", "840000.00")
    nothing = claim("pension_loss", pension=OLD)
    assert (waits_for(nothing), nothing.range) == (["readings.D-67", "pension.computed_pension"], None)
    assert "PENSION_CONTESTED" in codes(nothing)


HENAN: dict[str, Any] = {"region": "410100", "given": {"local_average_wage": "6000"}}


@pytest.mark.parametrize(("years", "sum"), [("14.99", "84000.00"), ("15", "18000.00"), ("0.5", None)])
def test_henan_by_the_years(years: str, sum: str | None) -> None:
    """14 full years × 6,000; from fifteen on the computed pension, February to November 2026, 10 × 1,800."""
    facts = {**OLD, "years_missing": years, "computed_pension": "1800"}
    found = claim("pension_loss", pension=facts, **HENAN)
    assert reason(found) == "NOTHING_LEFT" if sum is None else due(found) == sum


def test_henan_as_the_case_names_it() -> None:
    facts = {**OLD, "years_missing": "20"}
    found = claim("pension_loss", pension=facts, **HENAN, readings={"D-67": "one_month_per_year"})
    assert due(found) == "120000.00"


@pytest.mark.parametrize(
    ("start", "last", "reached", "years"),
    [
        ("2016-02-01", "2026-06-30", "2026-01-31", 10),
        ("2016-02-02", "2026-06-30", "2026-01-31", 9),
        ("2016-02-01", "2026-06-30", None, 10),
        ("2026-02-01", "2026-06-30", "2026-01-31", 0),
    ],
)
def test_the_years_are_those_of_the_employment_up_to_the_age(
    start: str, last: str, reached: str | None, years: int
) -> None:
    found = claim(
        "pension_loss",
        pension={"repairable": False, "reached_on": reached},
        employment={"start": start, "last_day": last},
        **HENAN,
    )
    assert due(found) == f"{6000 * years}.00" if years else reason(found) == "NOTHING_LEFT"


def test_without_an_employment_the_years_are_asked_for() -> None:
    assert waits_for(claim("pension_loss", pension=OLD, **HENAN)) == ["pension.years_missing"]


MONTHLY = {"D-67": "average_pension_monthly"}


@pytest.mark.parametrize(("reached", "months"), [("2026-10-31", 1), ("2026-11-01", 0), ("2026-09-30", 2)])
def test_by_the_month_from_the_month_after(reached: str, months: int) -> None:
    found = claim("pension_loss", pension={**OLD, "reached_on": reached, "average_pension": "2000"}, readings=MONTHLY)
    assert isinstance(found, Award)
    assert (str(found.amount), str(found.monthly[0].rate.value)) == (f"{2000 * months}.00", "2000.00")


def test_the_day_of_the_age_is_asked_for() -> None:
    facts = {"repairable": False, "average_pension": "2000"}
    assert waits_for(claim("pension_loss", pension=facts, readings=MONTHLY)) == ["pension.reached_on"]


def test_each_month_has_a_year_of_its_own() -> None:
    """Reached on 2024-12-31, filed on 2026-11-21: the months from November 2025 on are in time, 13 of 23."""
    facts = {"reached_on": "2024-12-31", "repairable": False, "average_pension": "2000"}
    found = claim("pension_loss", pension=facts, readings=MONTHLY, filed_on="2026-11-21", limitation_pleaded=True)
    assert isinstance(found, Award) and found.live is not None
    assert (str(found.amount), str(found.live.value)) == ("46000.00", "26000.00")
    unpleaded = claim("pension_loss", pension=facts, readings=MONTHLY, limitation_pleaded=False)
    assert isinstance(unpleaded, Award) and unpleaded.live is None


# 2,400 × 180 × 16/24 = 288,000; × 20/28 = 308,571.43
@pytest.mark.parametrize(("reached", "sum"), [("2019-05-01", "288000.00"), ("2019-04-30", "308571.43")])
def test_the_rates_of_the_time(reached: str, sum: str) -> None:
    facts = {"reached_on": reached, "repairable": False, "average_pension": "2400"}
    found = claim("pension_loss", pension=facts, readings={"D-67": "split_formula"})
    assert (due(found), "USUAL_RATES" in codes(found)) == (sum, True)
    stated = claim(
        "pension_loss", pension={**facts, "employer_rate": "16", "worker_rate": "8"}, readings={"D-67": "split_formula"}
    )
    assert "USUAL_RATES" not in codes(stated)


def test_the_employer_s_contributions() -> None:
    facts = {**OLD, "employer_contributions": "12345.67"}
    assert due(claim("pension_loss", pension=facts, readings={"D-67": "employer_contributions"})) == "12345.67"


@pytest.mark.parametrize(
    ("facts", "last"),
    [
        ({"agency_letter": "2025-11-20"}, "2026-11-20"),
        ({"reached_on": "2025-11-10", "repairable": False}, "2026-11-10"),
        ({"repairable": False}, None),
    ],
)
def test_its_time_runs_from_the_refusal_else_from_the_age(facts: dict[str, Any], last: str | None) -> None:
    held = {**facts, "employer_contributions": "1000"}
    found = claim("pension_loss", pension=held, readings={"D-67": "employer_contributions"})
    assert isinstance(found, Award)
    assert [str(row.expires) for row in found.periods] == ([] if last is None else [last])


# --- a death not from work ---

DEAD = {"date": "2026-05-10", "insured": False, "income": "54000"}


@pytest.mark.parametrize(
    ("years", "months"),
    [
        ("4.99", 3),
        ("5", 6),
        ("9.99", 6),
        ("10", 9),
        ("15", 9),
        ("15.99", 9),
        ("16", 10),
        ("29", 23),
        ("30", 24),
        ("31", 24),
    ],
)
def test_the_steps_of_the_survivors_grant(years: str, months: int) -> None:
    """4,500 a month."""
    found = claim("non_work_death", death_non_work={**DEAD, "years": years})
    assert isinstance(found, Award)
    assert str(found.lines[1].trace.value) == f"{4500 * months}.00"


@pytest.mark.parametrize(("drawn", "months"), [("0.9", 14), ("1", 13), ("5", 9), ("6", 9)])
def test_of_a_pensioner_less_the_years_drawn(drawn: str, months: int) -> None:
    """Twenty years: 14 months."""
    found = claim("non_work_death", death_non_work={**DEAD, "years": "20", "pension_years": drawn})
    assert isinstance(found, Award)
    assert str(found.lines[1].trace.value) == f"{4500 * months}.00"


def test_what_a_death_needs() -> None:
    assert waits_for(claim("non_work_death")) == ["death_non_work"]
    assert waits_for(claim("non_work_death", death_non_work={"date": "2026-05-10"})) == ["death_non_work.insured"]
    assert waits_for(claim("non_work_death", death_non_work={**DEAD, "income": None, "years": "7"})) == [
        "death_non_work.income"
    ]


def test_before_september_2021_by_the_rules_of_the_place() -> None:
    old = {**DEAD, "date": "2021-08-31", "years": "7"}
    assert waits_for(claim("non_work_death", death_non_work=old)) == ["death_non_work.local_sum"]
    stated = claim("non_work_death", death_non_work={**old, "local_sum": "20000"})
    assert (due(stated), isinstance(stated, Award) and stated.lines) == ("20000.00", ())
    assert due(claim("non_work_death", death_non_work={**old, "date": "2021-09-01"})) == "36000.00"


def test_insured_without_the_figure_the_fund_is_named_all_the_same() -> None:
    found = claim("non_work_death", death_non_work={**DEAD, "income": None, "insured": True})
    assert reason(found) == "NOT_ACCEPTED"


def test_its_time_runs_from_the_death() -> None:
    found = claim("non_work_death", death_non_work={**DEAD, "date": "2025-11-20", "years": "7"})
    assert isinstance(found, Award)
    assert [str(row.expires) for row in found.periods] == ["2026-11-20"]
