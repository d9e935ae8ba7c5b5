"""Minimum-wage shortfall (R-WAGE-05, D-21): what counts, part-time, broken months, tiers, the agreed wage, when it is asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.hearing.hearing import Hearing
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.rules.measures.figures import minimum_steps
from laborcalc.wages import minimum_wage_shortfall
from tests.outcomes import codes, options, paths, reason, yuan

NOW = "2026-11-21"
KIND = Kind.MINIMUM_WAGE_SHORTFALL
ASKED = [{"kind": "minimum_wage_shortfall"}]


def slip(month: str, due: str, **more: Any) -> dict[str, Any]:
    return {"month": month, "due": due, **more}


def short(
    *slips: dict[str, Any], pay: dict[str, Any] | None = None, minimum: str | None = None, **more: Any
) -> Outcome:
    """The claim as asked for; Beijing, whose minimum is 2,540 from 2025-09-01 and 2,420 before, unless stated."""
    facts = {
        "region": "110000",
        "as_of": NOW,
        "pay": {"payslips": list(slips)} if pay is None else pay,
        "given": {"minimum_wage": minimum},
        "claims": ASKED,
        **more,
    }
    return assess(Case.model_validate(facts))[KIND]


def agreed(monthly: str, start: str, last_day: str | None = None, **more: Any) -> Outcome:
    """No payslips: the agreed wage over the employment."""
    job = {"start": start, "last_day": last_day, **more.pop("job", {})}
    return short(pay={"monthly": monthly}, employment=job, **more)


def asked(outcome: Outcome) -> set[str]:
    return {about.id for about in outcome.asked}


def lines(outcome: Outcome) -> list[tuple[str, Decimal]]:
    assert isinstance(outcome, Award)
    return [(line.label.say("en"), line.trace.value) for line in outcome.lines]


def cited(outcome: Outcome) -> set[str]:
    assert isinstance(outcome, Award | NotDue)
    return {article.id for article in outcome.cites}


# --- what counts (MW 12) ---


def test_overtime_and_allowances_are_taken_out() -> None:
    # 2,900 − 500 − 180 = 2,220; 2,540 − 2,220
    claim = short(slip("2026-03", "2900", overtime="500", allowances="180"), region="330000", minimum="2540")
    assert claim.amount == yuan("320.00")
    assert {"LL 48", "MW 3", "MW 12"} <= cited(claim)
    assert isinstance(claim, Award)
    (counted,) = [step for step in steps(claim.trace) if step.name and step.name.en.startswith("wage that counts")]
    assert (counted.value, [article.id for article in counted.cites]) == (2220, ["MW 12"])


@pytest.mark.parametrize("field", ["overtime", "allowances", "benefits"])
def test_each_item_of_mw_12_is_taken_out(field: str) -> None:
    # 2,900 − 400 = 2,500; 2,540 − 2,500
    assert short(slip("2026-03", "2900", **{field: "400"})).amount == yuan("40.00")


def test_a_bonus_counts() -> None:
    assert reason(short(slip("2026-03", "2540", irregular="1500"))) == "REACHED"


@pytest.mark.parametrize("due, amount", [("2539.99", "0.01"), ("2540", "0"), ("2540.01", "0")])
def test_the_minimum_itself_is_enough(due: str, amount: str) -> None:
    assert short(slip("2026-03", due)).amount == yuan(amount)


@pytest.mark.parametrize("month, amount", [("2025-08", "20.00"), ("2025-09", "140.00")])
def test_the_minimum_is_that_of_the_month(month: str, amount: str) -> None:
    """Beijing: 2,420 until 2025-08-31, 2,540 from 2025-09-01; the wage 2,400."""
    assert short(slip(month, "2400")).amount == yuan(amount)


def test_a_dated_figure_of_the_case_goes_by_the_month() -> None:
    dated = [{"start": "2025-01-01", "monthly": "2500"}, {"start": "2026-03-01", "monthly": "2700"}]
    claim = short(slip("2026-02", "2450"), slip("2026-03", "2450"), given={"minimum_wages": dated})
    assert lines(claim) == [("2026-02", yuan("50.00")), ("2026-03", yuan("250.00"))]


def test_never_netted_across_months() -> None:
    claim = short(slip("2026-01", "2440"), slip("2026-02", "9000"), slip("2026-03", "2500"))
    assert lines(claim) == [("2026-01", yuan("100.00")), ("2026-03", yuan("40.00"))]
    assert claim.amount == yuan("140.00")


# --- own insurance, fund and subsidies (D-21) ---

# Gross 2,500, own insurance 480, own fund 150, minimum 2,540.
D21 = {
    "included": "40.00",  # 2,540 − 2,500
    "fund_on_top": "190.00",  # 2,540 − (2,500 − 150)
    "on_top": "670.00",  # 2,540 − (2,500 − 480 − 150)
}


@pytest.mark.parametrize(
    "region, option",
    [
        ("110000", "on_top"),
        ("310000", "on_top"),
        ("320100", "fund_on_top"),
        ("330100", "included"),
        ("440300", "included"),
        ("610100", "included"),
    ],
)
def test_d21_default_of_each_place(region: str, option: str) -> None:
    claim = short(slip("2026-03", "2500", insurance="480", fund="150"), region=region, minimum="2540")
    assert claim.amount == yuan(D21[option])
    assert options(claim, "D-21") == {key: yuan(value) for key, value in D21.items() if key != option}


@pytest.mark.parametrize("option, amount", D21.items())
def test_d21_every_option(option: str, amount: str) -> None:
    march = slip("2026-03", "2500", insurance="480", fund="150")
    claim = short(march, region="330100", minimum="2540", readings={"D-21": option})
    assert claim.amount == yuan(amount)
    assert options(claim, "D-21") == {key: yuan(value) for key, value in D21.items() if key != option}


def test_the_worked_example_of_beijing_and_zhejiang() -> None:
    march = slip("2026-03", "3100", insurance="480", fund="150")
    beijing = short(march, minimum="2540")  # 3,100 − 630 = 2,470
    assert beijing.amount == yuan("70.00")
    assert options(beijing, "D-21") == {"included": 0, "fund_on_top": 0}
    for region in ("320100", "330100"):
        there = short(march, region=region, minimum="2540")
        assert (reason(there), options(there, "D-21")) == ("REACHED", {"on_top": yuan("70.00")})


@pytest.mark.parametrize("field", ["insurance", "fund", "subsidies"])
def test_d21_is_asked_only_where_it_can_matter(field: str) -> None:
    assert "D-21" in asked(short(slip("2026-03", "2500", **{field: "1"})))
    assert "D-21" not in asked(short(slip("2026-03", "2500", overtime="100", allowances="1", benefits="1")))


def test_shanghai_takes_out_meal_commuting_and_housing_subsidies() -> None:
    # 3,100 − 500 = 2,600; 2,740 − 2,600
    march = slip("2026-03", "3100", subsidies="500")
    shanghai = short(march, region="310000", minimum="2740")
    assert shanghai.amount == yuan("140.00")
    assert options(shanghai, "D-21") == {"included": 0, "fund_on_top": 0}
    # 3,100 − 500 − 200 − 60 = 2,340
    both = short(slip("2026-03", "3100", subsidies="500", insurance="200", fund="60"), region="310000", minimum="2740")
    assert both.amount == yuan("400.00")


def test_subsidies_count_everywhere_else() -> None:
    beijing = short(slip("2026-03", "2600", subsidies="500"), minimum="2540")
    assert reason(beijing) == "REACHED"
    assert not options(beijing, "D-21")


@pytest.mark.parametrize("region, notice", [("110000", "BJMW25 1"), ("310000", "SHMW17"), ("320100", "JSMW")])
def test_the_notice_of_the_place_is_cited_where_it_takes_something_out(region: str, notice: str) -> None:
    march = slip("2026-03", "2500", insurance="480", fund="150")
    assert notice in cited(short(march, region=region, minimum="2540"))
    assert notice not in cited(short(march, region=region, minimum="2540", readings={"D-21": "included"}))
    assert notice not in cited(short(slip("2026-03", "2500"), region=region, minimum="2540"))


def test_a_place_without_a_notice_cites_none() -> None:
    march = slip("2026-03", "2500", insurance="480")
    claim = short(march, region="330100", minimum="2540", readings={"D-21": "on_top"})
    assert cited(claim) == {"LL 48", "MW 3", "MW 12"}


# --- part-time: the hourly minimum (MW 5) ---

PART_TIME = {"start": "2025-01-01", "kind": "part_time"}


@pytest.mark.parametrize("month, amount", [("2025-08", "84.00"), ("2025-09", "162.00")])
def test_part_time_is_measured_by_the_hour(month: str, amount: str) -> None:
    """Beijing: 26.40 an hour until 2025-08-31, then 27.70. 60 hours at 1,500: 1,584 − 1,500; 1,662 − 1,500."""
    claim = short(slip(month, "1500", hours="60"), employment=PART_TIME)
    assert claim.amount == yuan(amount)
    assert isinstance(claim, Award)
    assert "MW 5" in {article.id for step in steps(claim.trace) for article in step.cites}


def test_the_hourly_figure_of_the_case_wins() -> None:
    # 60 × 30 = 1,800; 1,800 − 1,500
    given = {"hourly_minimum_wage": "30"}
    assert short(slip("2026-03", "1500", hours="60"), employment=PART_TIME, given=given).amount == yuan("300.00")


def test_part_time_wage_that_reaches_the_hourly_minimum() -> None:
    # 60 × 27.70 = 1,662; a month's 2,540 is no measure for it
    assert reason(short(slip("2026-03", "1662", hours="60"), employment=PART_TIME)) == "REACHED"


def test_part_time_without_hours_is_asked_for() -> None:
    claim = short(slip("2026-03", "1500"), employment=PART_TIME)
    assert isinstance(claim, Needs)
    assert paths(claim) == ["pay.payslips.0.hours"]


def test_several_hourly_tiers_are_candidates() -> None:
    """Guangdong outside Shenzhen: 23.70, 19.80, 18.30, 17.40 an hour; 60 hours at 1,100."""
    claim = short(slip("2026-03", "1100", hours="60"), employment=PART_TIME, region="440000")
    assert isinstance(claim, Needs)
    assert paths(claim) == ["given.hourly_minimum_wage"]
    assert options(claim, "given.hourly_minimum_wage") == {
        "23.7": yuan("322.00"),  # 1,422 − 1,100
        "19.8": yuan("88.00"),  # 1,188 − 1,100
        "18.3": 0,  # 1,098
        "17.4": 0,
    }


def test_no_hourly_figure_held_is_asked_for() -> None:
    # Henan from 2010-07 to 2011-09: the month's figure only
    claim = short(slip("2011-03", "300", hours="60"), employment={**PART_TIME, "start": "2011-01-01"}, region="410300")
    assert isinstance(claim, Needs)
    assert [(gap.path, gap.candidates) for gap in claim.missing] == [("given.hourly_minimum_wage", ())]


def test_an_hourly_figure_of_medium_confidence_is_to_be_checked() -> None:
    # Shanghai from 2025-07-01: 25 an hour, of medium confidence; 60 × 25 = 1,500
    claim = short(slip("2026-03", "1400", hours="60"), employment=PART_TIME, region="310000")
    assert claim.amount == yuan("100.00")
    assert "MEDIUM_CONFIDENCE" in codes(claim)


# --- months of hire and exit ---


@pytest.mark.parametrize(
    "job, due, amount",
    [
        # Monday 2026-03-16: 12 paid days; 2,540 × 12 ÷ 21.75 = 1,401.379…
        ({"start": "2026-03-16"}, "1200", "201.38"),
        # Friday 2026-03-13: ten paid days; 2,540 × 10 ÷ 21.75 = 1,167.816…
        ({"start": "2020-01-01", "last_day": "2026-03-13"}, "1000", "167.82"),
        # hired on the 16th, gone on the 20th: five paid days; 2,540 × 5 ÷ 21.75 = 583.908…
        ({"start": "2026-03-16", "last_day": "2026-03-20"}, "500", "83.91"),
        ({"start": "2026-03-01", "last_day": "2026-03-31"}, "2500", "40.00"),
        ({"start": None, "last_day": "2026-03-13"}, "1000", "167.82"),
        ({}, "2500", "40.00"),
    ],
)
def test_the_minimum_of_the_time_employed(job: dict[str, Any], due: str, amount: str) -> None:
    assert short(slip("2026-03", due), employment=job).amount == yuan(amount)


def test_a_part_of_a_month_is_at_most_the_month() -> None:
    # from 2026-07-02 on, 22 paid days: 2,540 × 22 ÷ 21.75 = 2,569.20, cut at 2,540
    assert short(slip("2026-07", "2500"), employment={"start": "2026-07-02"}).amount == yuan("40.00")


def test_a_part_of_a_month_without_a_paid_day_has_no_minimum() -> None:
    # hired on Saturday 2026-05-30
    assert reason(short(slip("2026-05", "0"), employment={"start": "2026-05-30"})) == "REACHED"


def test_a_part_of_a_month_needs_its_calendar() -> None:
    claim = short(slip("2027-03", "1200"), employment={"start": "2027-03-15"}, as_of="2027-06-01")
    assert isinstance(claim, Needs)
    assert paths(claim) == ["given.calendars"]
    # Monday 2027-03-15 to the 31st: 13 weekdays; 2,540 × 13 ÷ 21.75 = 1,518.160…
    calendar = {"calendars": [{"year": 2027, "holidays": ["2027-01-01"]}], "minimum_wage": "2540"}
    supplied = short(slip("2027-03", "1200"), employment={"start": "2027-03-15"}, as_of="2027-06-01", given=calendar)
    assert supplied.amount == yuan("318.16")


@pytest.mark.parametrize("month", ["2026-03", "2025-12"])
def test_a_month_outside_the_employment_has_no_minimum(month: str) -> None:
    """What is paid after the end or before the hire pays for no labour of that month (MW 3)."""
    job = {"start": "2026-01-05", "last_day": "2026-02-10"}
    assert isinstance(short(slip(month, "500"), employment=job), NotDue)


# --- several tiers, no figure ---


def test_the_tier_is_asked_for_where_it_matters() -> None:
    """Guangdong outside Shenzhen from 2025-03-01: 2,500, 2,080, 1,850, 1,750; the wage 2,000."""
    claim = short(slip("2026-03", "2000"), region="440000")
    assert isinstance(claim, Needs)
    assert paths(claim) == ["given.minimum_wage"]
    assert [candidate.value for candidate in claim.missing[0].candidates] == [2500, 2080, 1850, 1750]
    assert options(claim, "given.minimum_wage") == {"2500": yuan("500.00"), "2080": yuan("80.00"), "1850": 0, "1750": 0}


def test_a_wage_that_reaches_the_top_tier_needs_no_tier() -> None:
    assert reason(short(slip("2026-03", "2500"), region="440000")) == "REACHED"
    assert isinstance(short(slip("2026-03", "2499.99"), region="440000"), Needs)


def test_the_tier_as_stated() -> None:
    assert short(slip("2026-03", "2000"), region="440000", minimum="2080").amount == yuan("80.00")


def test_the_same_tier_is_asked_for_once() -> None:
    claim = short(slip("2026-03", "2000"), slip("2026-04", "2400"), region="440000")
    assert paths(claim) == ["given.minimum_wage"]
    assert options(claim, "given.minimum_wage")["2500"] == yuan("600.00")  # 500 + 100


def test_a_month_whose_tier_is_not_known_blocks_only_itself() -> None:
    """Nanjing: 2,660 throughout from 2026, three tiers of the province held for 2025."""
    claim = short(slip("2026-01", "2000"), slip("2025-12", "2100"), region="320100")
    assert lines(claim) == [("2026-01", yuan("660.00"))]
    assert paths(claim) == ["given.minimum_wage"]
    assert {"MEDIUM_CONFIDENCE", "PARTIAL"} <= codes(claim)  # a lower bound is said to be one


def test_nothing_short_but_a_tier_unknown_is_no_award_of_zero() -> None:
    """March reaches every tier, April does not: what is due for it cannot be said."""
    claim = short(slip("2026-03", "3000"), slip("2026-04", "2000"), region="440000")
    assert isinstance(claim, Needs)
    assert paths(claim) == ["given.minimum_wage"]


def test_a_part_of_a_month_that_reaches_the_part_of_every_tier_needs_no_tier() -> None:
    # from Monday 2026-03-16 the top tier is 2,500 × 12 ÷ 21.75 = 1,379.31
    assert isinstance(short(slip("2026-03", "1600"), region="440000", employment={"start": "2026-03-16"}), NotDue)


def test_no_figure_held_is_proven_by_the_bound_or_asked_for() -> None:
    """Jiangsu 2009 is held with low confidence only; no place had 2,000 then, Shenzhen and Shanghai about 1,000."""
    reached = short(slip("2009-03", "2000"), region="320100")
    assert reason(reached) == "REACHED"
    assert "FLOOR_REACHED" in codes(reached)
    doubtful = short(slip("2009-03", "650"), region="320100")
    assert isinstance(doubtful, Needs)
    assert options(doubtful, "given.minimum_wage") == {"850": yuan("200.00"), "700": yuan("50.00"), "590": 0}


def test_a_figure_to_be_confirmed_for_one_month_is_not_tried_on_another() -> None:
    """Nanjing: 2009 is of low confidence, 2026-03 is held (2,660); 850 would leave nothing of what is short then."""
    known = short(slip("2026-03", "2000"), region="320100")
    both = short(slip("2009-03", "650"), slip("2026-03", "2000"), region="320100")
    assert isinstance(known, Award) and isinstance(both, Award)
    assert both.amount == known.amount == yuan("660.00")
    assert [(gap.path, gap.candidates) for gap in both.missing] == [("given.minimum_wage", ())]
    assert options(both, "given.minimum_wage") == {}


def test_a_month_before_all_figures_is_asked_for() -> None:
    claim = short(slip("1996-03", "300"))
    assert isinstance(claim, Needs)
    assert [(gap.path, gap.candidates) for gap in claim.missing] == [("given.minimum_wage", ())]


# --- normal labour ---


@pytest.mark.parametrize("leave", ["sick_leave", "stoppages", "maternity_leaves"])
def test_a_month_of_leave_has_rules_of_its_own(leave: str) -> None:
    away = {leave: [{"start": "2026-03-31", "end": "2026-04-01"}]}
    claim = short(slip("2026-02", "2500"), slip("2026-03", "1000"), slip("2026-04", "1000"), **away)
    assert lines(claim) == [("2026-02", yuan("40.00"))]
    assert [note.code for note in claim.assumptions if note.code == "MONTH_OF_LEAVE"] == ["MONTH_OF_LEAVE"]  # said once


def test_only_months_of_leave() -> None:
    leave = [{"start": "2026-03-01", "end": "2026-03-31"}]
    assert reason(short(slip("2026-03", "1000"), sick_leave=leave)) == "NO_NORMAL_LABOUR"


def test_a_month_not_worked_by_the_workers_own_doing_is_left_out() -> None:
    claim = short(slip("2026-03", "1000", normal_labour=False), slip("2026-04", "2500"))
    assert lines(claim) == [("2026-04", yuan("40.00"))]
    assert reason(short(slip("2026-03", "1000", normal_labour=False))) == "NO_NORMAL_LABOUR"


# --- without payslips: the agreed wage ---


def test_the_agreed_wage_over_a_rise_of_the_minimum() -> None:
    # July and August 2025: 2,420 − 2,400; September and October: 2,540 − 2,400
    claim = agreed("2400", "2025-07-01", "2025-10-31")
    assert claim.amount == yuan("320.00")
    assert [label for label, _ in lines(claim)] == ["2025-07-01 to 2025-10-31"]


def test_the_agreed_wage_over_a_rise_stated_in_the_case() -> None:
    # July and August reach 2,300; September and October: 2,600 − 2,400
    dated = [{"start": "2025-01-01", "monthly": "2300"}, {"start": "2025-09-01", "monthly": "2600"}]
    assert agreed("2400", "2025-07-01", "2025-10-31", given={"minimum_wages": dated}).amount == yuan("400.00")


def test_pay_periods_over_a_rise_of_the_minimum() -> None:
    """2025-08-15 to 09-14 is one pay period; from 09-01 on the minimum is 2,540 and the wage 2,430 is below it (R-TIME-01)."""
    claim = agreed("2430", "2025-08-15", "2025-09-14")
    assert isinstance(claim, Award)
    # 110 for a part of a month, whichever way it is reckoned
    assert 0 < claim.amount < 110


def test_the_agreed_wage_over_a_rise_of_the_wage() -> None:
    raised = {"history": [{"start": "2025-11-01", "monthly": "2500"}, {"start": "2026-01-01", "monthly": "2600"}]}
    claim = short(pay=raised, employment={"start": "2025-11-01", "last_day": "2026-03-31"})
    assert claim.amount == yuan("80.00")  # November and December: 2 × 40


def test_the_agreed_wage_over_a_broken_month() -> None:
    # from Monday 2026-03-16: 540 × 12 ÷ 21.75 = 297.931…; April 540
    claim = agreed("2000", "2026-03-16", "2026-04-30")
    assert claim.amount == yuan("837.93")
    assert options(claim, "D-31")["half_month"] == yuan("810.00")  # 270 + 540


def test_the_agreed_wage_runs_to_the_day_of_judgment_while_the_employment_lasts() -> None:
    assert agreed("2000", "2026-09-01", as_of="2026-10-31").amount == yuan("1080.00")


def test_an_agreed_wage_that_reaches_the_minimum() -> None:
    assert reason(agreed("2540", "2026-01-01", "2026-03-31")) == "REACHED"
    assert reason(agreed("9000", "2026-01-01", "2026-03-31", region="440000")) == "REACHED"
    assert isinstance(agreed("2400", "2026-01-01", "2026-03-31", region="440000"), Needs)


def test_what_is_asked_for_without_payslips() -> None:
    assert paths(short(pay={"monthly": "2000"})) == ["employment.start"]
    assert paths(short(pay={"monthly": "2000"}, employment={"last_day": "2026-03-31"})) == ["employment.start"]
    assert paths(short(pay={})) == ["pay.payslips"]


def test_part_time_is_never_measured_by_the_month() -> None:
    """MW 5: the hourly minimum is the measure; without the hours nothing can be said."""
    assert isinstance(agreed("1500", "2026-01-01", "2026-06-30", job={"kind": "part_time"}), Needs)


def test_a_month_of_leave_is_left_out_of_the_agreed_wage_too() -> None:
    # January to June without March: 5 × 540
    leave = [{"start": "2026-03-01", "end": "2026-03-31"}]
    assert agreed("2000", "2026-01-01", "2026-06-30", sick_leave=leave).amount == yuan("2700.00")


# --- the claim ---


def test_only_the_months_asked_for() -> None:
    months = [slip(f"2026-0{number}", "2500") for number in range(1, 7)]
    february = [{"kind": "minimum_wage_shortfall", "start": "2026-02-28", "end": "2026-03-01"}]
    assert [label for label, _ in lines(short(*months, claims=february))] == ["2026-02", "2026-03"]
    until = [{"kind": "minimum_wage_shortfall", "end": "2026-01-31"}, {"kind": "minimum_wage_shortfall", "start": "2026-06-30"}]  # fmt: skip
    assert [label for label, _ in lines(short(*months, claims=until))] == ["2026-01", "2026-06"]
    none = [{"kind": "minimum_wage_shortfall", "start": "2026-07-01"}]
    assert reason(short(*months, claims=none)) == "NO_NORMAL_LABOUR"


def test_only_the_time_asked_for_of_the_agreed_wage() -> None:
    june = [{"kind": "minimum_wage_shortfall", "start": "2026-06-01", "end": "2026-06-30"}]
    assert agreed("2000", "2026-01-01", "2026-06-30", claims=june).amount == yuan("540.00")


def test_only_the_months_asked_for_of_the_agreed_wage() -> None:
    # January, and of June the 30th, a Tuesday: 540 + 540 ÷ 21.75
    claims = [
        {"kind": "minimum_wage_shortfall", "end": "2026-01-31"},
        {"kind": "minimum_wage_shortfall", "start": "2026-06-30"},
    ]
    assert agreed("2000", "2026-01-01", "2026-06-30", claims=claims).amount == yuan("564.83")
    # the broken month of the hire on Monday 2026-03-16: 540 × 12 ÷ 21.75
    broken = [{"kind": "minimum_wage_shortfall", "end": "2026-03-31"}]
    assert agreed("2000", "2026-03-16", "2026-05-15", claims=broken).amount == yuan("297.93")


def test_never_above_the_sum_asked_for() -> None:
    claim = short(slip("2026-03", "2000"), claims=[{"kind": "minimum_wage_shortfall", "amount": "500"}])
    assert claim.amount == yuan("500.00")
    assert "ABOVE_CLAIM" in codes(claim)


# --- when it is asked unasked ---


def touched(**facts: Any) -> bool:
    case = Case.model_validate({"region": "110000", "as_of": NOW, **facts})
    return KIND in assess(case, alternatives=False)


JOB = {"start": "2026-01-01"}


@pytest.mark.parametrize(
    "facts, expected",
    [
        ({"pay": {"payslips": [slip("2026-03", "2000")]}}, True),
        ({"pay": {"payslips": [slip("2026-03", "9000")]}}, False),
        ({"pay": {"payslips": [slip("2026-03", "9000"), slip("2026-04", "2000")]}}, True),
        ({"pay": {"payslips": [slip("2026-03", "9000", overtime="7000")]}}, True),
        ({"pay": {"payslips": [slip("2026-03", "2000", normal_labour=False)]}}, False),
        ({"pay": {"payslips": [slip("1996-03", "200")]}}, False),  # nothing is held of that time
        ({"pay": {"monthly": "2539.99"}, "employment": JOB}, True),
        ({"pay": {"monthly": "2540"}, "employment": JOB}, False),
        ({"pay": {"monthly": "2000"}}, False),  # for which time is not known
        ({"pay": {"monthly": "2000"}, "employment": {"last_day": "2026-03-31"}}, False),
        ({"employment": JOB}, False),
        # an undated figure says nothing of all the years
        ({"pay": {"monthly": "8700"}, "employment": JOB, "given": {"minimum_wage": "9000"}}, False),
        ({"pay": {"monthly": "200"}, "employment": {"start": "1996-01-01", "last_day": "1996-12-31"}}, False),
    ],
)
def test_claims_that_nobody_listed(facts: dict[str, Any], expected: bool) -> None:
    assert touched(**facts) is expected


def test_unasked_too_where_the_place_takes_insurance_out() -> None:
    """Beijing: 2,800 − 480 − 150 = 2,170 counts, 370 is due; the gross figure alone would not show it (D-21)."""
    payslips = [slip("2026-03", "2800", insurance="480", fund="150")]
    assert short(*payslips).amount == yuan("370.00")
    assert touched(pay={"payslips": payslips})


def test_unasked_too_for_part_time_by_the_hour() -> None:
    """130 hours at 27.70 are 3,601: 3,000 falls short by 601, though no monthly minimum is above 3,000."""
    payslips = [slip("2026-03", "3000", hours="130")]
    assert short(*payslips, employment=PART_TIME).amount == yuan("601.00")
    assert touched(pay={"payslips": payslips}, employment=PART_TIME)


def test_unasked_too_where_the_wage_stands_in_the_history() -> None:
    history = [{"start": "2026-01-01", "monthly": "1000"}]
    assert touched(pay={"history": history}, employment=JOB)


def test_unasked_too_by_dated_figures_of_the_case() -> None:
    dated = {"minimum_wages": [{"start": "2026-01-01", "monthly": "3000"}]}
    assert touched(pay={"monthly": "2800"}, employment=JOB, given=dated)
    assert touched(pay={"payslips": [slip("2026-03", "2800")]}, given=dated)


# --- the days on which the minimum changes ---


@pytest.mark.parametrize(
    "first, last, given, found",
    [
        ("2025-01-01", "2026-11-21", {}, ["2025-09-01"]),
        ("2025-09-01", "2026-11-21", {}, []),  # the first day is no step
        ("2025-01-01", "2025-09-01", {}, ["2025-09-01"]),  # the last day is
        ("2023-01-01", "2025-12-31", {}, ["2023-09-01", "2025-09-01"]),
        ("2023-01-01", "2025-12-31", {"minimum_wage": "2540"}, []),
        ("2023-01-01", "2025-12-31", {"minimum_wages": [
            {"start": "2025-03-01", "monthly": "2"}, {"start": "2024-03-01", "monthly": "1"}]}, ["2024-03-01", "2025-03-01"]),
    ],
)  # fmt: skip
def test_steps_of_the_minimum_inside_a_span(first: str, last: str, given: dict[str, Any], found: list[str]) -> None:
    hearing = Hearing(Case.model_validate({"region": "110000", "as_of": NOW, "given": given}))
    steps_found = minimum_steps(hearing, date.fromisoformat(first), date.fromisoformat(last))
    assert steps_found == [date.fromisoformat(day) for day in found]


# --- the plain call ---


def test_call_and_case_agree() -> None:
    call = minimum_wage_shortfall(
        month="2026-03", gross="3500", overtime="300", allowances="200", benefits="100", subsidies="150", insurance="480",
        fund="150", region="上海", as_of=NOW,
    )  # fmt: skip
    # Shanghai from 2025-07-01: 2,740; 3,500 − 300 − 200 − 100 − 150 − 480 − 150 = 2,120
    assert call.amount == yuan("620.00")
    march = slip("2026-03", "3500", overtime="300", allowances="200", benefits="100", subsidies="150", insurance="480", fund="150")  # fmt: skip
    assert short(march, region="310000") == call


def test_the_call_without_alternatives_and_with_a_reading() -> None:
    facts = {"month": "2026-03", "gross": "2500", "insurance": "480", "fund": "150", "region": "110000", "as_of": NOW}
    plain = minimum_wage_shortfall(**facts, alternatives=False)
    assert (plain.amount, plain.alternatives) == (yuan("670.00"), ())
    assert minimum_wage_shortfall(**facts, readings={"D-21": "included"}).amount == yuan("40.00")


@pytest.mark.parametrize("wrong", [{"month": "2026-13"}, {"gross": 2500.5}, {"gross": "-1"}, {"insurance": "x"}])
def test_a_malformed_argument_is_refused(wrong: dict[str, Any]) -> None:
    facts: dict[str, Any] = {"month": "2026-03", "gross": "2500", "region": "110000", "as_of": NOW, **wrong}
    with pytest.raises(BadCase):
        minimum_wage_shortfall(**facts)


# --- payslips for some months, the agreed wage for the others ---


def test_the_agreed_wage_stands_in_for_the_months_without_a_payslip() -> None:
    pay = {"monthly": "1200", "payslips": [slip("2025-12", "1300")]}
    claim = short(pay=pay, minimum="1550", employment={"start": "2025-01-01", "last_day": "2025-12-31"})
    assert claim.amount == yuan("4100.00")  # 250 + 11 × 350


def test_a_month_whose_wage_stands_among_the_arrears_is_not_made_up_beside_it() -> None:
    arrears = [{"start": "2026-03-01", "end": "2026-03-31", "due": "2000"}]
    claims = [*ASKED, {"kind": "unpaid_wages"}]
    claim = short(slip("2026-02", "2500"), slip("2026-03", "2000"), arrears=arrears, claims=claims)
    assert claim.amount == yuan("40.00")  # of February alone
    assert "MONTH_IN_ARREARS" in {warning.code for warning in claim.warnings}
    # where those arrears are not asked for, the month is compared
    assert short(slip("2026-02", "2500"), slip("2026-03", "2000"), arrears=arrears).amount == yuan("580.00")


def test_arrears_whose_end_is_not_said_keep_no_month_from_being_compared() -> None:
    arrears = [{"start": "2026-03-01", "due": "2000"}]
    claim = short(slip("2026-03", "2000"), arrears=arrears, claims=[*ASKED, {"kind": "unpaid_wages"}])
    assert claim.amount == yuan("540.00")  # 2,540 − 2,000


def test_a_month_of_a_probation_without_a_stated_wage_is_compared() -> None:
    contracts = [
        {"start": "2025-01-01", "end": "2025-12-31", "probation_months": "1"},
        {"start": "2026-01-01", "end": "2026-12-31", "probation_months": "1", "probation_monthly": "7000"},
    ]
    claim = short(slip("2025-01", "2000"), contracts=contracts, employment={"start": "2025-01-01"}, claims=None)
    assert claim.amount == yuan("420.00")  # 2,420 − 2,000
    # the probation of 2026 has a stated wage: its month is made up as such, whatever the other contract says
    both = short(
        slip("2025-01", "2000"),
        slip("2026-01", "1500"),
        contracts=contracts,
        employment={"start": "2025-01-01"},
        claims=None,
    )
    assert both.amount == yuan("420.00") and "MONTH_OF_PROBATION" in codes(both)
