"""Lost benefits, the edges that their amounts do not show: what each line is called, what is asked, noted and cited, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import FACT, steps
from laborcalc.results.outcome import Award, NotDue
from laborcalc.rules.claims import CLAIMS
from tests.unit.rules.losses.test_borders_losses import (
    ALLOWANCE,
    BIRTH,
    BORN,
    COST,
    CUT,
    DEAD,
    HENAN,
    KIND,
    MONTHLY,
    OLD,
    TOP_UP,
    WAGES,
    claim,
    codes,
    dismissed,
    due,
    reason,
    result,
    waits_for,
)


def labels(found: Any) -> list[str]:
    assert isinstance(found, Award)
    return [line.label.say("zh") for line in found.lines]


def articles(found: Any) -> set[str]:
    assert isinstance(found, (Award, NotDue))
    return {article.id for article in found.cites}


# --- the protected period (R-EMP-13) ---


def test_each_line_of_the_protected_period_has_its_days() -> None:
    found = claim(KIND, **dismissed(), readings=WAGES)
    assert labels(found) == [
        "孕期工资 2026-03-01至2026-08-31", "产假工资损失 2026-09-01至2026-12-07", "哺乳期损失 2026-12-08至2027-08-31",
    ]  # fmt: skip


@pytest.mark.parametrize("judged, said", [("2027-08-30", True), ("2027-08-31", False)])
def test_what_is_to_come_after_the_judgment(judged: str, said: bool) -> None:
    assert ("LOSS_TO_COME" in codes(claim(KIND, **dismissed(), readings=WAGES, as_of=judged))) is said


@pytest.mark.parametrize(
    "option, lines",
    [("plus_wages_to_end_of_nursing", 3), ("plus_maternity_loss", 2), ("plus_nursing_pay", 0), ("minimum_80", 2)],
)
def test_what_each_reading_pays(option: str, lines: int) -> None:
    """D-65: wages to the end; leave and nursing hour; nursing alone; pregnancy and nursing at 80 % of the minimum."""
    found = claim(KIND, **dismissed(), readings={"D-65": option}, given={"minimum_wage": "2000"})
    assert isinstance(found, Award)
    assert len(found.lines) == lines
    assert (found.range is not None) is (option in ("plus_maternity_loss", "plus_nursing_pay"))


def test_the_range_of_the_nursing_time_by_hand() -> None:
    """Dismissed on 2027-07-31: August 2027. The hour 1,000, the whole wage 8,000; a share of a tenth lies below the hour."""
    facts = {"as_of": "2028-01-01", "readings": {"D-65": "plus_nursing_pay"}}
    for share, low, high in (
        (None, "1000.00", "8000.00"),
        ("0.1", "800.00", "1000.00"),
        ("0.125", "1000.00", "1000.00"),
    ):
        found = claim(KIND, **dismissed("2027-07-31", maternity={**BIRTH, "nursing_share": share}), **facts)
        assert found.range is not None
        assert (str(found.range.low.value), str(found.range.high.value)) == (low, high)


def test_an_agreement_of_who_never_knew_is_named_for_agreements_alone() -> None:
    for ground, named in (
        ("agreement_employer_proposed", True),
        ("agreement_worker_proposed", True),
        ("resignation", False),
    ):
        held = {**BIRTH, "known_on": "2026-03-01"}
        found = claim(KIND, **dismissed(termination={"ground": ground}, maternity=held), readings=WAGES)
        assert ("PREGNANCY_LEARNT_LATER" in codes(found)) is named


# --- maternity (R-INS-20, -21) ---


@pytest.mark.parametrize(
    "facts, kinds",
    [
        ({"insured": False}, {ALLOWANCE}),
        ({"insured": True}, {TOP_UP}),
        ({"cut_off_on": "2026-01-31"}, {ALLOWANCE, TOP_UP}),
        ({"allowance_fund": "20000"}, {TOP_UP}),
        ({"insured": False, "medical": "100"}, {ALLOWANCE, COST}),
        ({"insured": False, "checks": "100"}, {ALLOWANCE, COST}),
        ({"insured": False, "fixed": "100"}, {ALLOWANCE, COST}),
        ({}, set()),
    ],
)
def test_which_claims_the_facts_touch(facts: dict[str, Any], kinds: set[str]) -> None:
    assert {found.kind.value for found in result(maternity={**BORN, **facts})} == kinds


def test_the_year_of_an_expected_birth() -> None:
    """R-INS-20: no benefit is lost before the birth, known or expected."""
    job = {"start": "2020-01-01", "last_day": "2025-12-31"}
    facts = {"expected": "2026-03-01", "wage_before": "9000", "days_due": "98", "insured": False}
    found = claim(ALLOWANCE, maternity=facts, employment=job)
    assert isinstance(found, Award) and [str(row.expires) for row in found.periods] == ["2027-03-01"]


def test_cost_of_a_birth_alone_has_no_lines_and_only_treatment_has_an_own_part() -> None:
    """FW 8(2): the own part comes off the treatment, not off checks or fixed items."""
    one = claim(COST, maternity={**BORN, "insured": False, "medical": "1000", "own_part": "100"})
    assert (due(one), labels(one)) == ("900.00", [])
    other = claim(COST, maternity={**BORN, "insured": False, "checks": "300", "fixed": "200"})
    assert (due(other), labels(other)) == ("500.00", ["产前检查费", "当地定额的待遇"])


def test_an_allowance_that_was_kept_whole_or_passed_on_whole() -> None:
    """Fund 35,000: nothing reached her, so all is kept; all of it reached her, so the wage of 29,400 leaves nothing."""
    kept = claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_fund": "35000", "allowance_received": "0"})
    assert (due(kept), labels(kept)) == ("35000.00", [])
    passed = claim(
        TOP_UP, maternity={**BORN, "insured": True, "allowance_fund": "35000", "allowance_received": "35000"}
    )
    assert reason(passed) == "NOTHING_LEFT"


def test_the_unit_average_by_its_reading() -> None:
    """D-72: never insured by the own wage of 9,000, cut off by the unit's 6,000; each with the other as an alternative."""
    never = claim(ALLOWANCE, maternity={**BORN, "insured": False, "unit_average": "6000"})
    assert (due(never), {other.option for other in never.alternatives if other.by == "D-72"}) == (
        "29400.00",
        {"fund_formula"},
    )
    cut = claim(ALLOWANCE, maternity=CUT)
    assert due(cut) == "19600.00"
    assert {other.option for other in cut.alternatives if other.by == "D-72"} == {
        "own_wage",
        "higher_of_unit_average_and_own",
    }


# --- treatment (R-INS-30) ---


def test_what_is_asked_and_noted_of_the_other_insurance() -> None:
    """D-68 only where it paid something; 0 is known and leaves no range; without a waiver no article on waivers."""
    facts = {"catalogue": "10000", "ratio": "0.8"}
    none = claim("medical_loss", medical_loss={**facts, "resident_paid": "0"})
    assert (due(none), none.range, "BENEFIT_UNKNOWN" in codes(none)) == ("8000.00", None, False)
    assert "D-68" not in {reading.id for reading in none.asked}
    assert "JI2 19(1)" not in articles(none) and "WAIVER_VOID" not in codes(none)
    some = claim("medical_loss", medical_loss={**facts, "resident_paid": "1"})
    assert "D-68" in {reading.id for reading in some.asked}
    assert [str(other.amount) for other in some.alternatives if other.by == "D-68"] == ["8000.00"]


def test_without_a_split_up_to_eighty_five_per_cent() -> None:
    found = claim("medical_loss", medical_loss={"cost": "10000", "resident_paid": "1500"})
    assert found.range is not None
    assert (str(found.range.low.value), str(found.range.high.value)) == ("0.00", "7000.00")
    assert "NO_SPLIT" in codes(found)
    ratio = claim("medical_loss", medical_loss={"catalogue": "10000", "resident_paid": "0"})
    assert (due(ratio), "RATIO_UNKNOWN" in codes(ratio)) == ("10000.00", True)


# --- pension (R-INS-40) ---


def test_from_the_lower_to_the_higher_of_contributions_and_pension() -> None:
    """240 × 100 = 24,000 is less than 70,000 of contributions: the range runs upward all the same."""
    found = claim("pension_loss", pension={**OLD, "employer_contributions": "70000", "computed_pension": "100"})
    assert found.range is not None
    assert (str(found.range.low.value), str(found.range.high.value)) == ("24000.00", "70000.00")


def test_by_the_month_the_rate_stands_although_none_has_fallen_due() -> None:
    facts = {**OLD, "reached_on": "2026-11-01", "average_pension": "2000"}
    found = claim("pension_loss", pension=facts, readings=MONTHLY, limitation_pleaded=True)
    assert isinstance(found, Award)
    assert (str(found.amount), str(found.monthly[0].first), found.live) == ("0.00", "2026-12-01", None)


def test_rates_not_stated_are_those_of_the_day_of_judgment_without_an_age() -> None:
    """2,400 × 180 × 16/24; one rate stated, 12 with 8: 2,400 × 180 × 12/20 = 259,200."""
    facts = {"repairable": False, "average_pension": "2400"}
    split = {"D-67": "split_formula"}
    assert due(claim("pension_loss", pension=facts, readings=split)) == "288000.00"
    one = claim("pension_loss", pension={**facts, "employer_rate": "12"}, readings=split)
    assert (due(one), "USUAL_RATES" in codes(one)) == ("259200.00", True)
    other = claim("pension_loss", pension={**facts, "worker_rate": "4"}, readings=split)  # × 16/20
    assert (due(other), "USUAL_RATES" in codes(other)) == ("345600.00", True)
    assert due(claim("pension_loss", pension=facts, readings=split, as_of="2019-04-30")) == "308571.43"


def test_henan_names_its_court_and_asks_for_the_pension_from_fifteen_years_on() -> None:
    facts = {**OLD, "years_missing": "14"}
    assert "HNHC" in articles(claim("pension_loss", pension=facts, **HENAN))
    assert waits_for(claim("pension_loss", pension={**OLD, "years_missing": "15"}, **HENAN)) == [
        "pension.computed_pension"
    ]


# --- a death not from work (R-INS-50) ---


@pytest.mark.parametrize(
    "years, drawn, months", [("30", "14", 10), ("30", "15", 9), ("30", "16", 9), ("4", "1", 9), ("29", "0", 23)]
)
def test_a_pensioner_has_nine_months_at_least(years: str, drawn: str, months: int) -> None:
    found = claim("non_work_death", death_non_work={**DEAD, "years": years, "pension_years": drawn})
    assert isinstance(found, Award)
    assert [str(line.trace.value) for line in found.lines] == ["9000.00", f"{4500 * months}.00"]
    assert labels(found) == ["丧葬补助金", "抚恤金"]


def test_the_fund_says_its_sums_to_the_fen() -> None:
    """54,000.10 ÷ 12 = 4,500.008…: 9,000.02 and 27,000.05."""
    found = claim("non_work_death", death_non_work={**DEAD, "income": "54000.10", "insured": True, "years": "7"})
    assert isinstance(found, NotDue) and "9,000.02 + 27,000.05" in found.reason.say("en")


@pytest.mark.parametrize("field", ["computed_pension", "average_pension"])
def test_the_range_rests_on_the_pension_that_is_known(field: str) -> None:
    found = claim("pension_loss", pension={**OLD, field: "1800"})
    assert found.range is not None
    assert f"pension.{field}" in {step.args[0] for step in steps(found.range.high) if step.op == FACT}


def test_more_days_paid_as_wages_than_are_due_take_nothing_off_the_rest() -> None:
    """98 days due, maternity pay for 158 from 2026-09-01: of the leave nothing is left, and the nursing hour stays whole."""
    leave = {"start": "2026-09-01", "end": "2027-02-05", "base": "8000"}
    both = result(**dismissed(), readings={"D-65": "plus_maternity_loss"}, maternity_leaves=[leave])
    assert due(both[KIND]) == "8774.19"


def test_a_fund_that_paid_for_days_paid_as_wages_adds_nothing() -> None:
    """All 98 days are maternity pay: of the allowance nothing is left to be topped up."""
    leave = {"start": "2026-03-01", "end": "2026-06-06", "base": "9000"}
    facts = {**BORN, "insured": True, "allowance_fund": "20000", "allowance_received": "5000"}
    assert reason(result(maternity=facts, maternity_leaves=[leave])[TOP_UP]) == "COUNTED_ELSEWHERE"
    alone = result(maternity={**BORN, "insured": False})[ALLOWANCE]
    assert "PAID_AS_WAGES" not in codes(alone)


def test_without_insurance_the_sums_of_the_fund_are_said_to_be_this_library_s_choice() -> None:
    assert "SAME_AS_THE_FUND" in codes(claim("non_work_death", death_non_work={**DEAD, "years": "7"}))


def test_the_wage_is_that_of_the_first_of_several_leaves() -> None:
    """FW 8: the wage before the leave; it rose to 9,000 between two leaves of thirty days each: 2 × 6,000."""
    pay = {"history": [{"start": "2020-01-01", "monthly": "6000"}, {"start": "2026-04-01", "monthly": "9000"}]}
    leaves = [{"start": "2026-05-01", "end": "2026-05-30"}, {"start": "2026-03-01", "end": "2026-03-30"}]
    facts = {"birth": "2026-03-01", "insured": False}
    assert due(claim(ALLOWANCE, maternity=facts, maternity_leaves=leaves, pay=pay)) == "12000.00"


def test_a_birth_that_is_known_is_not_provisional() -> None:
    facts = {"birth": "2026-03-01", "wage_before": "9000", "insured": False, "expected": "2026-03-10"}
    found = claim(ALLOWANCE, maternity=facts)
    assert (due(found), "BIRTH_EXPECTED" in codes(found)) == ("29400.00", False)


def test_days_that_are_stated_need_no_birth() -> None:
    """A miscarriage has no birth: 15 days of 9,000, the year by the general rule."""
    facts = {"insured": False, "wage_before": "9000", "days_due": "15"}
    job = {"start": "2020-01-01", "last_day": "2026-06-30"}
    assert due(claim(ALLOWANCE, maternity=facts, employment=job)) == "4500.00"


# --- what an allowance is reckoned by (R-INS-20, R-INS-21) ---


def names(found: Any) -> set[str]:
    assert isinstance(found, Award)
    return {step.name.en for step in steps(found.trace) if step.name is not None}


def test_a_miscarriage_goes_by_the_wage_of_the_day_of_judgment() -> None:
    """R-INS-20: 15 days; without a leave or a birth the wage is looked at on 2026-11-21: 9,000 ÷ 30 × 15. Nothing is expected."""
    pay = {"history": [{"start": "2020-01-01", "monthly": "6000"}, {"start": "2026-07-01", "monthly": "9000"}]}
    found = claim(ALLOWANCE, maternity={"insured": False, "days_due": "15"}, pay=pay)
    assert (due(found), "BIRTH_EXPECTED" in codes(found)) == ("4500.00", False)


def test_who_had_left_before_the_birth_has_the_wage_of_the_last_day() -> None:
    """R-INS-20: the wage rose on 2026-06-30, the last day of the employment; the birth came in September."""
    pay = {"history": [{"start": "2020-01-01", "monthly": "6000"}, {"start": "2026-06-30", "monthly": "9000"}]}
    job = {"start": "2020-01-01", "last_day": "2026-06-30"}
    facts = {"birth": "2026-09-01", "insured": False, "days_due": "30"}
    assert due(claim(ALLOWANCE, maternity=facts, pay=pay, employment=job)) == "9000.00"


@pytest.mark.parametrize("end, sum", [("2026-11-07", "8000.00"), ("2026-11-08", "7733.33"), ("2026-11-17", "5333.33")])
def test_only_the_paid_days_after_the_dismissal_come_off_its_leave_pay(end: str, sum: str) -> None:
    """R-EMP-13: dismissed on 2026-11-07, 30 days of leave are left, of which maternity pay pays 0, 1 or 10: 8,000 ÷ 30 × the rest."""
    leaves = [{"start": "2026-09-01", "end": "2026-09-10", "base": "8000"}] if end < "2026-11-08" else []
    leaves += [{"start": "2026-10-29", "end": end, "base": "8000"}]
    both = result(**dismissed("2026-11-07"), readings={"D-65": "plus_maternity_loss"}, maternity_leaves=leaves)
    found = both[KIND]
    assert isinstance(found, Award)
    assert str(found.lines[0].trace.value) == sum


def test_days_of_another_claim_are_named_only_where_there_are_some() -> None:
    leave = {"start": "2026-03-01", "end": "2026-03-30", "base": "9000"}
    both = result(maternity={**BORN, "insured": False}, maternity_leaves=[leave])
    assert "days counted in another claim" in names(both[ALLOWANCE])
    assert "days counted in another claim" not in names(claim(ALLOWANCE, maternity={**BORN, "insured": False}))


def test_more_days_as_wages_than_are_due_leave_no_allowance() -> None:
    """R-INS-20: 98 days due, 120 as maternity pay; what is over is not taken from anything."""
    leave = {"start": "2026-03-01", "end": "2026-06-28", "base": "9000"}
    both = result(maternity={**BORN, "insured": False}, maternity_leaves=[leave])
    assert reason(both[ALLOWANCE]) == "COUNTED_ELSEWHERE"


def test_a_fund_that_paid_more_than_is_left_opens_the_range_at_nothing() -> None:
    """R-INS-21: 35,000 by the fund, less 4,400 of wages: at most 30,600, and nothing where all of it reached her."""
    found = claim(TOP_UP, maternity={**BORN, "insured": True, "allowance_fund": "35000", "wage_paid": "4400"})
    assert found.range is not None
    assert (str(found.range.low.value), str(found.range.high.value)) == ("0.00", "30600.00")
    assert "BENEFIT_UNKNOWN" in codes(found)


def test_a_formula_above_the_own_wage_leaves_no_top_up() -> None:
    """R-INS-21: cut off with a unit average of 12,000: 39,200 by the formula, 29,400 by the own wage."""
    both = result(maternity={**CUT, "unit_average": "12000"})
    assert (due(both[ALLOWANCE]), reason(both[TOP_UP])) == ("39200.00", "NOTHING_LEFT")


# --- one day of each part (R-EMP-13) ---


def test_a_part_of_one_day_is_a_line_of_one_day() -> None:
    """R-EMP-13: dismissed on the day before the birth, 8,000 × 1/31 of August; on the day before the leave ends, 8,000 ÷ 30."""
    found = claim(KIND, **dismissed("2026-08-30"), readings=WAGES)
    assert labels(found)[0] == "孕期工资 2026-08-31至2026-08-31"
    assert isinstance(found, Award) and str(found.lines[0].trace.value) == "258.06"
    last = claim(KIND, **dismissed("2026-12-06"), readings=WAGES, as_of="2028-01-01")
    assert labels(last)[0] == "产假工资损失 2026-12-07至2026-12-07"
    assert isinstance(last, Award) and str(last.lines[0].trace.value) == "266.67"


def test_dismissed_on_the_day_of_the_birth_all_leave_is_still_to_come() -> None:
    """R-EMP-13: none of the allowance of 20,000 was due before, so that it comes off the 26,133.33."""
    held = {**BIRTH, "allowance_received": "20000"}
    found = claim(KIND, **dismissed("2026-08-31", maternity=held), readings={"D-65": "plus_maternity_loss"})
    assert isinstance(found, Award)
    assert str(found.lines[0].trace.value) == "6133.33"


def test_what_is_to_come_of_a_leave_without_nursing_time() -> None:
    """365 days of leave end with the first birthday, 2027-08-31."""
    for judged, said in (("2027-08-30", True), ("2027-08-31", False)):
        long = dismissed("2026-09-30", maternity={**BIRTH, "days_due": "365"})
        found = claim(KIND, **long, readings={"D-65": "plus_maternity_loss"}, as_of=judged)
        assert ("LOSS_TO_COME" in codes(found)) is said


def test_a_leave_that_was_over_is_not_said_to_be_in_the_other_claim() -> None:
    nursing = result(
        **dismissed("2027-07-31", maternity={**BIRTH, "insured": False}), readings=WAGES, as_of="2028-01-01"
    )
    assert (due(nursing[ALLOWANCE]), "IN_PROTECTED_LOSS" in codes(nursing[ALLOWANCE])) == ("26133.33", False)


def test_the_protected_period_is_touched_by_a_birth_and_an_ending() -> None:
    for facts, touched in (({"expected": "2026-12-30"}, True), ({"birth": "2026-08-31"}, True), ({}, False)):
        kinds = {found.kind.value for found in result(**dismissed(maternity={"wage_before": "8000", **facts}))}
        assert (KIND in kinds) is touched


def test_an_employment_that_began_years_after_the_age_has_no_years() -> None:
    """R-INS-40: nothing was to be paid in after the age of 2020-01-31."""
    found = claim(
        "pension_loss",
        pension={"repairable": False, "reached_on": "2020-01-31"},
        employment={"start": "2026-02-01", "last_day": "2026-06-30"},
        **HENAN,
    )
    assert reason(found) == "NOTHING_LEFT"


def test_no_text_says_under_which_head_a_lost_benefit_falls() -> None:
    """MAL 47(1) does not name them; those of a birth turn on the ending, which decides whose the days of leave are."""
    kinds = (ALLOWANCE, TOP_UP, COST, KIND, "medical_loss", "pension_loss", "non_work_death")
    assert all(CLAIMS[Kind(kind)].head_decided for kind in kinds)
    assert {kind for kind in kinds if CLAIMS[Kind(kind)].of_the_ending} == {ALLOWANCE, TOP_UP, KIND}
