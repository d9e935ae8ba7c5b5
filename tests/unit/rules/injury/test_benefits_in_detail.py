"""Work injury in detail: what stops a benefit, what is asked for, what is only a candidate; figures by hand from the articles."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.results.questions import QUESTIONS
from laborcalc.rules.injury.basis.recognition import employers_share
from laborcalc.views.words import IN_DISPUTE
from tests.unit.rules.injury.test_vectors_injury import YOUNG, amounts, assessed, average, award, died, ended, pair

LEAVE = [{"start": "2024-03-01", "end": "2024-05-31", "confirmed_by": "committee"}]
MORE: dict[str, Any] = {"given": {"minimum_wage": "2000"}}


def warned(outcome: Outcome) -> set[str]:
    return {message.code for message in (*outcome.warnings, *outcome.assumptions)}


def why(outcome: Outcome) -> str:
    assert isinstance(outcome, NotDue), outcome
    return outcome.reason.code


def asked(outcome: Outcome) -> list[str]:
    assert isinstance(outcome, Needs), outcome
    return [gap.path for gap in outcome.missing]


def listed(region: str, kind: str, injury: dict[str, Any] | None, **more: Any) -> Outcome:
    """A claim that is listed, whether the facts touch it or not."""
    if injury is None:
        case = {"region": region, "as_of": "2026-11-21", "claims": [{"kind": kind}], **more}
        return lc.assess(lc.Case.model_validate(case))[kind]
    return assessed(region, injury, claims=[{"kind": kind}], **more)[kind]


# --- a claim without its facts asks for them ---


@pytest.mark.parametrize(
    "kind, path",
    [
        ("disability_lump_sum", "injury.grade"),
        ("injury_medical", "injury.medical"),
        ("injury_hospital_meals", "injury.hospital"),
        ("injury_aids", "injury.aids"),
        ("injury_leave_wages", "injury.leave"),
        ("injury_leave_nursing", "injury.nursing"),
        ("injury_gap_pay", "injury.gap"),
        ("injury_living_nursing", "injury.care_need"),
        ("death_funeral", "injury.death"),
        ("injury_medical_subsidy", "injury.grade"),
        ("disability_allowance", "injury.grade"),
    ],
)
def test_a_claim_asks_for_its_facts(kind: str, path: str) -> None:
    assert asked(listed("420100", kind, {"true_wage_12m": "6000"})) == [path]
    assert asked(listed("420100", kind, None)) == ["injury"]


@pytest.mark.parametrize(
    "kind",
    [
        "injury_medical", "injury_hospital_meals", "injury_outside_travel", "injury_leave_wages", "injury_leave_nursing",
        "injury_gap_pay", "injury_living_nursing", "disability_allowance", "injury_wage_drop_supplement",
        "injury_base_difference", "injury_medical_subsidy", "death_funeral", "death_dependants", "death_lump_sum",
    ],
)  # fmt: skip
def test_what_stops_one_stops_all(kind: str) -> None:
    assert why(listed("420100", kind, {"platform": True})) == "OUT_OF_SCOPE"


def test_a_pension_before_july_2026_and_after() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "pension_drawn": True, "average_wage": average("8000")}
    assert why(assessed("420100", facts)["disability_lump_sum"]) == "PENSION_BEFORE_INJURY"
    assert assessed("420100", {**facts, "insured": "yes"})["disability_lump_sum"].status == "due"
    past = {**facts, "pension_drawn": None, "birth": "1960-01-01", "sex": "male"}
    assert "OVER_AGE_BEFORE" in warned(assessed("420100", past)["disability_lump_sum"])


def test_the_day_of_the_injury_is_asked_for_or_taken_from_the_death() -> None:
    bare = {"date": None, "recognised_on": None, "graded_on": None, "grade": 9, "true_wage_12m": "6000"}
    assert asked(assessed("420100", bare)["disability_lump_sum"]) == ["injury.date"]
    by_leave = {**bare, "leave": [{"start": "2024-03-01", "end": "2024-04-30"}], "average_wage": average("8000")}
    assert "INJURY_DAY_ASSUMED" in warned(assessed("420100", by_leave)["disability_lump_sum"])
    dead = {"date": None, "recognised_on": None, "graded_on": None, "death": {"date": "2024-03-05"}}
    assert str(assessed("420100", dead)["death_lump_sum"].amount) == "1036420.00"  # 20 × 51,821 of 2023


# --- own wage, averages ---


def test_without_any_average_the_wage_stands_and_that_is_said() -> None:
    found = assessed(
        "540100",
        {
            "date": "2026-03-01",
            "recognised_on": "2026-04-01",
            "graded_on": "2026-10-01",
            "grade": 10,
            "true_wage_12m": "1000",
        },
    )
    lump = found["disability_lump_sum"]
    assert (str(lump.amount), "NO_AVERAGE" in warned(lump)) == ("7000.00", True)


def test_one_of_several_series_is_asked_for_and_each_shown() -> None:
    """Guangzhou 2024 has two series; a wage that neither moves is not in doubt."""
    facts = {"date": "2025-03-01", "recognised_on": "2025-04-01", "graded_on": "2025-10-01", "grade": 10}
    sure = assessed("440100", {**facts, "true_wage_12m": "20000"})["disability_lump_sum"]
    assert str(sure.amount) == "140000.00" and "NO_AVERAGE" not in warned(sure)
    open_ = assessed("440100", {**facts, "true_wage_12m": "8000"})["disability_lump_sum"]
    assert (str(open_.amount), "NO_AVERAGE" in warned(open_)) == ("56000.00", True)
    # 60 % of 13,703.58, times seven; that of 13,276.00 lies below the wage and moves nothing.
    assert [str(other.amount) for other in open_.alternatives if other.by == "injury.average_wage"] == ["57555.04"]


def test_a_figure_of_the_table_is_proposed_and_moves_no_wage_unasked() -> None:
    """Foshan 2019 is held in one series: 3,000 would be lifted to 60 % of it; it is shown beside the wage as it was."""
    facts = {"date": "2020-03-01", "recognised_on": "2020-04-01", "graded_on": "2020-10-01", "grade": 10}
    low = assessed("440600", {**facts, "true_wage_12m": "3000"})["disability_lump_sum"]
    assert (str(low.amount), "NO_AVERAGE" in warned(low)) == ("21000.00", True)
    assert [other.by for other in low.alternatives].count("injury.average_wage") == 1
    funeral = died("440600", [], "2020-03-05", as_of="2020-10-01")["death_funeral"]
    assert "AVERAGE_SERIES" in warned(funeral)


def test_the_figure_given_for_the_cap_serves_too() -> None:
    facts = {"grade": 10, "true_wage_12m": "4000"}
    found = assessed("420100", facts, given={"local_average_wage": "8000"})["disability_lump_sum"]
    assert str(found.amount) == "33600.00"


def test_an_earlier_year_stands_in_and_is_named() -> None:
    facts = {"grade": 10, "true_wage_12m": "4000", "average_wage": average("8000", 2022)}
    found = assessed("420100", facts)["disability_lump_sum"]
    assert (str(found.amount), "AVERAGE_OF_ANOTHER_YEAR" in warned(found)) == ("33600.00", True)


def test_the_latest_published_average_until_the_year_is_out() -> None:
    """Henan's area average of 2025 is not held for Kaifeng: the latest stands in, or the claim waits (D-53)."""
    facts = {
        "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01", "grade": 9, "ended_on": "2023-06-30",
        "ended_by": "worker", "birth": YOUNG, "sex": "male", "true_wage_12m": "6000", "average_wage": [],
    }  # fmt: skip
    found = assessed("410200", facts)["injury_medical_subsidy"]
    assert found.status in ("due", "needs")
    far = {**facts, "ended_on": "2026-06-30"}
    waiting = assessed("410200", far)["injury_medical_subsidy"]
    assert asked(waiting) == ["injury.average_wage"]
    assert "AVERAGE_RANGE" not in warned(waiting)  # nothing to estimate from
    two = assessed(
        "440100",
        {"date": "2025-03-01", "recognised_on": "2025-03-20", "graded_on": None, "death": {"date": "2025-03-01"}},
    )["death_funeral"]
    assert (asked(two), "AVERAGE_RANGE" in warned(two)) == (["injury.average_wage"], True)


def test_wage_from_the_facts_on_pay_and_under_a_month() -> None:
    facts = {"grade": 10, "average_wage": average("8000")}
    assert str(assessed("420100", facts, pay={"monthly": "7000"})["disability_lump_sum"].amount) == "49000.00"
    short = assessed("420100", {**facts, "months_in_base": 0}, pay={"monthly": "7000"})["disability_lump_sum"]
    assert "NO_MONTH_BEFORE_INJURY" in warned(short)
    assert asked(assessed("420100", facts)["disability_lump_sum"]) == ["injury.true_wage_12m"]


def test_insured_without_a_stated_base_takes_the_wage_earned() -> None:
    found = assessed(
        "420100", {"grade": 10, "insured": "yes", "true_wage_12m": "6000", "average_wage": average("8000")}
    )
    assert "DECLARED_AS_EARNED" in warned(found["disability_lump_sum"])


def test_insured_from_before_and_after_the_injury() -> None:
    facts = {"grade": 10, "insured": None, "declared_base": "6000", "average_wage": average("8000")}
    yes = award(assessed("420100", {**facts, "insured_from": "2023-01-01"})["disability_lump_sum"])
    late = assessed("420100", {**facts, "insured_from": "2024-05-01", "true_wage_12m": "6000"})["disability_lump_sum"]
    assert (yes.fund, award(late).fund) == (yes.amount, 0)


def test_what_was_paid_comes_off() -> None:
    facts = {"grade": 10, "true_wage_12m": "6000", "average_wage": average("8000")}
    part = {**facts, "payments": [{"kind": "disability_lump_sum", "amount": "2000"}]}
    assert str(assessed("420100", part)["disability_lump_sum"].amount) == "40000.00"
    whole = {**facts, "payments": [{"kind": "disability_lump_sum", "amount": "42000"}]}
    assert why(assessed("420100", whole)["disability_lump_sum"]) == "PAID"


# --- who is responsible ---


def test_no_unit_with_capacity_and_dispatch() -> None:
    facts = {"grade": 10, "true_wage_12m": "6000", "average_wage": average("8000")}
    none = assessed("420100", {**facts, "chain": {"kind": "subcontract", "units": [{"capacity": False}]}})
    assert "NO_RESPONSIBLE_UNIT" in warned(none["disability_lump_sum"])
    sent = assessed("420100", facts, employment={"start": "2023-01-01", "kind": "dispatch"})
    assert award(sent["disability_lump_sum"]).payers[0].name.zh == "劳务派遣单位"


# --- costs ---


def test_treatment_by_catalogue_and_payer() -> None:
    bills = [
        {"amount": "1000", "in_catalogue": True},
        {"amount": "500", "in_catalogue": False},
        {"amount": "300", "in_catalogue": True, "paid_by": "employer"},
        {"amount": "200", "in_catalogue": True},
    ]
    late = {"medical": bills, "employer_applied_on": "2024-04-20"}
    found = award(assessed("420100", late)["injury_medical"])
    assert (str(found.amount), len(found.lines)) == ("1200.00", 2)
    assert {"OFF_LIST", "EMPLOYER_APPLIED_LATE"} <= warned(found)
    open_ = award(assessed("420100", {"medical": [{"amount": "1000"}]})["injury_medical"])
    assert (str(open_.amount), [str(o.amount) for o in open_.alternatives]) == ("1000.00", ["0.00"])
    new = {
        "insured": "late",
        "insured_from": "2024-03-10",
        "medical": [{**bills[0], "on": "2024-03-05"}, {**bills[3], "on": "2024-03-12"}],
    }
    assert str(award(assessed("420100", new)["injury_medical"]).fund) == "200.00"


def test_meals_by_day_once_and_where_no_rate_is_held() -> None:
    stays = [{"start": "2024-03-01", "end": "2024-03-10"}, {"start": "2024-03-08", "end": "2024-03-12"}]
    twice = assessed("110000", {"hospital": stays})["injury_hospital_meals"]
    assert (str(twice.amount), "STAYS_OVERLAP" in warned(twice)) == ("360.00", True)  # 12 × 30
    outside = assessed("110000", {"hospital": [{"start": "2024-03-01", "end": "2024-03-10", "inside_area": False}]})
    assert str(outside["injury_hospital_meals"].amount) == "500.00"
    guangdong = assessed("440100", {"hospital": stays[:1]})["injury_hospital_meals"]
    assert asked(guangdong) == ["injury.local.meals_per_day"]
    stated = assessed("440100", {"hospital": stays[:1], "local": {"meals_per_day": "70"}})["injury_hospital_meals"]
    assert str(stated.amount) == "700.00"
    jilin = assessed("220100", {"hospital": stays[:1], "average_wage": average("9000")})["injury_hospital_meals"]
    assert str(jilin.amount) == "300.00"  # 9,000 × 10 % ÷ 30 × 10
    doubtful = {
        "date": "2025-03-01",
        "recognised_on": "2025-03-20",
        "graded_on": None,
        "hospital": [{"start": "2025-03-01", "end": "2025-03-10"}],
    }
    hunan = assessed("430100", doubtful)["injury_hospital_meals"]
    assert isinstance(hunan, Award) and str(hunan.amount) == "100.00"  # the older, surer rate of 10
    late = assessed("110000", {"insured": "late", "insured_from": "2024-03-01", "hospital": stays[:1]})
    assert str(award(late["injury_hospital_meals"]).fund) == "300.00"


def test_travel_aids_and_fee_as_they_were() -> None:
    found = amounts(assessed("420100", {"outside_travel": "300", "aids": "500", "assessment_fee": "200"}))
    assert (found["injury_outside_travel"], found["injury_aids"], found["injury_assessment_fee"]) == (
        "300.00",
        "500.00",
        "200.00",
    )


def test_before_2011_meals_were_the_employers() -> None:
    old = {
        "date": "2010-03-01",
        "recognised_on": "2010-04-01",
        "graded_on": None,
        "insured": "yes",
        "outside_travel": "300",
    }
    assert award(assessed("420100", old)["injury_outside_travel"]).payers[0].name.en == "the employer"


# --- third party ---


def third(*items: tuple[str, str]) -> dict[str, Any]:
    return {"items": [{"kind": kind, "amount": amount} for kind, amount in items]}


def test_actual_costs_are_set_off_by_the_reading() -> None:
    facts = {"aids": "500", "third_party": third(("aids", "200"))}
    assert str(assessed("320100", facts)["injury_aids"].amount) == "500.00"
    less = assessed("320100", facts, readings={"D-55": "actual_costs"})["injury_aids"]
    assert str(less.amount) == "300.00"
    zhejiang = assessed("330100", facts)["injury_aids"]
    assert (str(zhejiang.amount), "THIRD_PARTY_DIFFERENCE" in warned(zhejiang)) == ("300.00", True)


def test_zhejiang_makes_up_the_difference_of_the_same_head() -> None:
    """54,000 less 50,000 for disability by the driver (ZJWI 32); whole by the national reading."""
    facts = {
        "grade": 9,
        "true_wage_12m": "6000",
        "average_wage": {"amount": "8000"},
        "third_party": third(("disability", "50000")),
    }
    found = assessed("330100", facts)["disability_lump_sum"]
    assert str(found.amount) == "4000.00"
    assert {str(other.amount) for other in found.alternatives if other.by == "D-55"} == {"54000.00"}


def test_what_a_third_party_paid_in_full_is_not_said_to_be_paid_by_the_employer() -> None:
    facts = {"aids": "500", "third_party": third(("aids", "500"))}
    assert why(assessed("330100", facts)["injury_aids"]) == "BY_THIRD_PARTY"


def test_a_claim_for_less_never_leaves_the_fund_more() -> None:
    facts = {"grade": 10, "insured": "yes", "declared_base": "6000", "average_wage": average("8000")}
    result = assessed("420100", facts, claims=[{"kind": "disability_lump_sum", "amount": "30000"}])
    assert (str(result.fund_total), str(result.total)) == ("30000.00", "0.00")


def test_one_sum_without_items_sets_nothing_off() -> None:
    found = assessed("320100", {"aids": "500", "third_party": {"amount": "90000"}})["injury_aids"]
    assert (str(found.amount), "THIRD_PARTY_UNDIVIDED" in warned(found)) == ("500.00", True)


# --- leave ---


def leave(spans: list[dict[str, Any]], region: str = "420100", **more: Any) -> Outcome:
    facts = {"leave": spans, "true_wage_12m": "6000", "graded_on": None, **more.pop("injury", {})}
    return assessed(region, facts, **{**MORE, **more})["injury_leave_wages"]


def test_days_left_over_are_thirtieths() -> None:
    """A month and 17 days: 6,000 + 6,000 ÷ 30 × 17; ÷ 21.75 instead of 30."""
    span = [{"start": "2024-03-01", "end": "2024-04-17"}]
    assert str(leave(span).amount) == "9400.00"
    assert "LEAVE_LENGTH_UNCONFIRMED" in warned(leave(span))
    assert str(leave(span, readings={"D-31": "forward_21_75"}).amount) == "10689.66"
    short = [{"start": "2024-03-01", "end": "2024-03-17"}]
    assert str(leave(short).amount) == "3400.00"


def test_leave_by_months_paid_in_part_and_never_below_the_minimum_wage() -> None:
    months = {"leave_months": "3", "leave_paid": "5000"}
    assert str(leave([], injury=months).amount) == "13000.00"
    low = {"true_wage_12m": "1500", "leave_months": "2"}
    assert str(leave([], injury=low).amount) == "4000.00"


def test_the_wage_of_the_leave_by_the_readings() -> None:
    facts = {"declared_base": "5000", "insured": "yes"}
    pay = {"monthly": "5500", "average_12_months_without_overtime": "5800"}
    for option, sum in (
        ("average_12_months", "18000.00"),
        ("without_overtime", "17400.00"),
        ("contribution_wage", "15000.00"),
        ("contract_wage", "16500.00"),
    ):
        found = leave(LEAVE, injury=facts, pay=pay, readings={"D-50": option})
        assert str(found.amount) == sum, option


def test_an_unlawful_unit_pays_the_average_in_the_treatment() -> None:
    facts = {"unit_status": "unlicensed", "average_wage": average("8000")}
    assert str(leave(LEAVE, injury=facts).amount) == "24000.00"


def test_the_leave_ends_with_the_grading_and_a_gap_is_named() -> None:
    assert "LEAVE_AFTER_GRADING" in warned(leave(LEAVE, injury={"graded_on": "2024-05-15"}))
    assert "GAP_BEFORE_GRADING" in warned(leave(LEAVE, injury={"graded_on": "2024-12-02"}))
    assert "GAP_BEFORE_GRADING" not in warned(leave(LEAVE, injury={"graded_on": "2024-06-10"}))
    two = [*LEAVE, {"start": "2024-06-01", "end": "2024-06-30", "paid": "1000"}]
    assert [str(line.trace.value) for line in award(leave(two)).lines] == ["18000.00", "5000.00"]


def test_the_gap_before_the_grading_by_its_readings() -> None:
    """Two months: 80 % of 2,000, 70 % of 6,000, nothing (D-60)."""
    facts = {"gap": {"start": "2024-06-01", "end": "2024-07-31", "paid": "200"}, "true_wage_12m": "6000"}
    found = assessed("420100", facts, **MORE)["injury_gap_pay"]
    assert str(found.amount) == "3000.00"
    seventy = assessed("420100", facts, readings={"D-60": "seventy_percent"}, **MORE)["injury_gap_pay"]
    assert str(seventy.amount) == "8200.00"
    assert why(assessed("420100", facts, readings={"D-60": "none"}, **MORE)["injury_gap_pay"]) == "NO_RULE_FOR_GAP"


# --- nursing ---


def test_nursing_in_the_leave_by_cost_by_price_and_by_the_place() -> None:
    def nursed(region: str = "420100", **nursing: Any) -> Outcome:
        stays = [{"start": "2024-03-01", "end": "2024-03-20"}]
        return assessed(region, {"nursing": nursing, "hospital": stays, "graded_on": None})["injury_leave_nursing"]

    assert str(nursed(cost="1800", paid="300").amount) == "1500.00"
    assert str(nursed(days="15", price="150").amount) == "2250.00"
    assert str(nursed("500000").amount) == "2400.00"  # 20 days in hospital × 120 of the courts of Chongqing
    assert asked(nursed(days="15")) == ["injury.nursing.price"]
    bare = assessed("420100", {"nursing": {"price": "150"}, "graded_on": None})["injury_leave_nursing"]
    assert asked(bare) == ["injury.nursing.days"]


def test_living_nursing_follows_the_average_each_year() -> None:
    """Full care from 2025-01: 50 % of 8,000 for 2025, of 8,200 for 2026."""
    facts = {"care_need": "full", "average_wage": [average("8000", 2024), average("8200", 2025)]}
    found = award(assessed("420100", facts, as_of="2026-02-10")["injury_living_nursing"])
    assert [str(month.rate.value) for month in found.monthly] == ["4000.00", "4100.00"]
    assert str(found.amount) == "56200.00"  # 12 × 4,000 + 2 × 4,100
    assert why(listed("420100", "injury_living_nursing", {"care_need": "none"})) == "NO_CARE_NEEDED"
    assert asked(assessed("420100", {"care_need": "full", "graded_on": None})["injury_living_nursing"]) == [
        "injury.graded_on"
    ]


def test_each_month_has_its_own_year() -> None:
    """R-INJ-19: from 2025-01 by the employer, filed on 2026-08-10: what ended before 2025-08-10 has fallen, seven months of 4,000."""
    facts = {"care_need": "full", "average_wage": {"amount": "8000"}}
    more = {"as_of": "2026-08-10", "filed_on": "2026-08-10", "limitation_pleaded": True}
    found = award(assessed("420100", facts, **more)["injury_living_nursing"])
    assert (str(found.amount), str(found.expired)) == ("80000.00", "28000.00")
    unasked = assessed("420100", facts, as_of="2026-08-10", limitation_pleaded=False)["injury_living_nursing"]
    assert award(unasked).live is None
    gone = assessed("420100", {**facts, "refused_from": "2025-03-01"}, **more)["injury_living_nursing"]
    assert str(award(gone).expired) == "8000.00"


# --- lump sum and allowance ---


def test_a_second_injury_brings_its_own_lump_sum_and_a_second_instance_replaces_the_grade() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "8000"}}
    again = award(
        assessed("330100", {**facts, "regradings": [{"on": "2025-06-01", "kind": "second_injury", "grade": 8}]})[
            "disability_lump_sum"
        ]
    )
    assert [str(line.trace.value) for line in again.lines] == ["54000.00", "66000.00"]
    instead = assessed("330100", {**facts, "regradings": [{"on": "2025-06-01", "kind": "second_instance", "grade": 8}]})
    assert str(instead["disability_lump_sum"].amount) == "66000.00"
    both = {**facts, "ended_on": "2026-03-31", "ended_by": "worker", "birth": YOUNG, "sex": "male",
            "regradings": [{"on": "2025-06-01", "kind": "second_injury", "grade": 10}]}  # fmt: skip
    assert pair(amounts(assessed("440100", both))) == ("12000.00", "48000.00")  # once, at the higher grade


def test_who_died_before_the_grading_has_no_lump_sum_for_disability() -> None:
    dead = {"graded_on": None, "death": {"date": "2024-03-05"}}
    assert why(listed("420100", "disability_lump_sum", dead)) == "DIED_UNGRADED"


def allowance(region: str = "420100", **injury: Any) -> Outcome:
    facts = {"true_wage_12m": "6000", "average_wage": {"amount": "8000"}, **injury}
    more = injury.pop("more", {})
    facts.pop("more", None)
    return listed(region, "disability_allowance", facts, **{**MORE, **more})


def test_who_has_no_allowance() -> None:
    assert why(allowance(grade=9)) == "NO_ALLOWANCE"
    assert why(allowance(grade=5, suitable_work=True)) == "SUITABLE_WORK"
    assert asked(allowance(grade=5)) == ["injury.suitable_work"]
    assert why(allowance(grade=2, unit_status="unlicensed")) == "UNLAWFUL_UNIT"
    assert asked(allowance(grade=2, graded_on=None)) == ["injury.graded_on"]


def test_an_allowance_is_topped_after_the_own_medical_contribution() -> None:
    """Grade 4: 75 % of 4,800 = 3,600 less 100 is above 2,000; at a minimum of 3,600 it is topped to 3,700."""
    facts = {"grade": 4, "true_wage_12m": "4000", "employer_medical_share": "100"}
    assert str(award(allowance(**facts)).monthly[0].rate.value) == "3600.00"
    topped = allowance(**facts, more={"given": {"minimum_wage": "3600"}})
    assert str(award(topped).monthly[0].rate.value) == "3700.00"


def test_a_review_moves_the_allowance_from_the_next_month() -> None:
    moved = award(allowance(grade=4, regradings=[{"on": "2026-03-10", "kind": "review", "grade": 3}]))
    assert [(str(month.rate.value), str(month.first)) for month in moved.monthly] == [
        ("4500.00", "2025-01-01"),
        ("4800.00", "2026-04-01"),
    ]


def test_zhejiang_may_pay_at_once() -> None:
    """Grade 2, not insured: 14 × 12 × 8,000 (ZJWI 34; D-57)."""
    once = allowance("330100", grade=2, more={"readings": {"D-57": "once"}})
    assert str(once.amount) == "1344000.00"
    assert award(allowance("330100", grade=2)).monthly


def test_the_supplement_of_henan_in_its_limits() -> None:
    def drop(**injury: Any) -> Outcome:
        facts = {"grade": 8, "true_wage_12m": "5000", "wage_before": "5000", "wage_after": "4200", **injury}
        return assessed("410100", facts)["injury_wage_drop_supplement"]

    assert why(drop(wage_after="5000")) == "NO_DROP"
    assert asked(drop(graded_on=None)) == ["injury.graded_on"]


# --- difference ---


def test_the_difference_by_its_readings_and_limits() -> None:
    facts = {
        "grade": 8,
        "insured": "yes",
        "true_wage_12m": "9000",
        "declared_base": "6000",
        "average_wage": average("8000"),
    }
    assert str(assessed("420100", facts)["injury_base_difference"].amount) == "33000.00"  # 11 × 3,000
    away = assessed("420100", facts, readings={"D-51": "administrative_only"})["injury_base_difference"]
    assert why(away) == "BASE_FOR_THE_AUTHORITY"
    above = listed("420100", "injury_base_difference", {**facts, "declared_base": "9500"})
    assert (why(above), "DECLARED_ABOVE_TRUE" in warned(above)) == ("NO_DIFFERENCE", True)
    paid = {**facts, "fund_paid": "66000", "declared_base": "6000"}
    assert str(assessed("420100", paid)["injury_base_difference"].amount) == "33000.00"
    assert "injury_base_difference" not in assessed("420100", {**facts, "unit_status": "unlicensed"})


def test_what_the_fund_has_paid_is_asked_of_nobody_again() -> None:
    """(2025)浙02民终4082号: 31,234 paid of 77,948.08, so 46,714.08 is left and nothing is asked of the fund."""
    facts: dict[str, Any] = {
        "grade": 10, "insured": "yes", "true_wage_12m": "11135.44", "fund_paid": "31234", "average_wage": average("8000"),
    }  # fmt: skip
    result = assessed("330200", facts)
    assert (str(result.total), str(result.fund_total)) == ("46714.08", "0.00")
    assert why(result["disability_lump_sum"]) == "PAID"
    # By a declared base of 6,000 the fund owes 42,000: 10,766 are left of it, and 7 × 5,135.44 are the employer's.
    part = assessed("330200", {**facts, "declared_base": "6000"})
    assert (str(part.total), str(part.fund_total)) == ("35948.08", "10766.00")
    # Nothing paid yet is no measure of what was declared.
    open_ = assessed("330200", {**facts, "fund_paid": "0"})
    assert (str(open_.fund_total), "injury_base_difference" in open_) == ("77948.08", False)


def test_a_sum_paid_by_the_fund_leaves_the_difference_by_the_month() -> None:
    """Grade 2, 12,000 against 3,000, 75,000 paid: 225,000 once and 7,650 a month (ZJWI 33)."""
    facts = {
        "grade": 2, "insured": "yes", "true_wage_12m": "12000", "declared_base": "3000", "fund_paid": "75000",
        "average_wage": average("4500"),
    }  # fmt: skip
    result = assessed("110000", facts, given={"minimum_wage": "2420"})
    found = award(result["injury_base_difference"])
    assert (str(found.lines[0].trace.value), str(found.monthly[0].rate.value)) == ("225000.00", "7650.00")
    assert why(result["disability_lump_sum"]) == "PAID"


def test_the_difference_for_dependants() -> None:
    """Spouse and child draw 70 % together: 70 % × 3,000 a month."""
    people = [{"relation": "wife", "incapable": True}, {"relation": "son", "birth": "2018-01-01"}]
    facts = {"insured": "yes", "true_wage_12m": "9000", "declared_base": "6000", "average_wage": {"amount": "8000"}}
    found = award(died("420100", people, injury=facts)["injury_base_difference"])
    assert str(found.monthly[0].rate.value) == "2100.00"


# --- the sums at the ending ---


def test_when_the_sums_are_not_open() -> None:
    facts = {
        "true_wage_12m": "6000",
        "average_wage": {"amount": "8000"},
        "ended_on": "2026-03-31",
        "birth": YOUNG,
        "sex": "male",
    }

    def subsidy(**injury: Any) -> Outcome:
        return listed("440100", "injury_medical_subsidy", {**facts, "grade": 9, **injury})

    assert why(subsidy(grade=3)) == "RELATION_KEPT"
    assert why(subsidy(unit_status="unlicensed")) == "UNLAWFUL_UNIT"
    assert why(subsidy(ended_by="death")) == "ENDED_BY_DEATH"
    assert asked(subsidy(ended_on=None)) == ["injury.ended_on"]
    dismissed = {**facts, "grade": 9, "ended_by": "employer_39"}
    assert assessed("440100", dismissed)["injury_medical_subsidy"].status == "due"
    refused = assessed("440100", dismissed, readings={"D-52": "not_due"})["injury_medical_subsidy"]
    assert why(refused) == "ENDED_BY_EMPLOYER"


def test_nothing_ends_where_the_worker_goes_back() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "8000"}, "birth": YOUNG, "sex": "male"}
    more = {
        "employment": {"start": "2023-01-01", "last_day": "2026-03-31"}, "pay": {"monthly": "6000"},
        "termination": {"ground": "dismissal_without_ground", "reinstatement_wanted": True},
    }  # fmt: skip
    assert why(assessed("440100", facts, **more)["injury_medical_subsidy"]) == "EMPLOYMENT_GOES_ON"
    agreed = {**more, "termination": {"ground": "agreement_employer_proposed"}, "readings": {"D-52": "not_due"}}
    assert why(assessed("440100", facts, **agreed)["injury_employment_subsidy"]) == "ENDED_BY_EMPLOYER"


def test_a_doubtful_scale_is_a_candidate_and_never_used_unasked() -> None:
    """Ningxia, grade 10: 6 and 6 months, low; confirmed it is used."""
    found = ended("640100", 10, "2023-06-30", birth=YOUNG)
    assert pair(found) == (None, None)
    stated = ended(
        "640100", 10, "2023-06-30", birth=YOUNG, injury={"local": {"medical_months": "6", "employment_months": "6"}}
    )
    assert pair(stated) == ("36000.00", "36000.00")
    facts = {"grade": 10, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2026-03-31", "ended_by": "worker",
             "birth": YOUNG, "sex": "male"}  # fmt: skip
    waiting = assessed("640100", facts)["injury_medical_subsidy"]
    assert (asked(waiting), "TABLE_LOW" in warned(waiting)) == (["injury.local.medical_months"], True)
    assert [str(other.amount) for other in waiting.alternatives] == ["36000.00"]


def test_a_medium_scale_warns_and_a_draft_stands_beside() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2026-03-31", "ended_by": "worker",
             "birth": YOUNG, "sex": "male"}  # fmt: skip
    yunnan = assessed("530100", facts)["injury_medical_subsidy"]
    assert (str(yunnan.amount), "TABLE_MEDIUM" in warned(yunnan)) == ("18000.00", True)
    jiangsu = assessed("320100", facts)["injury_medical_subsidy"]
    assert (str(jiangsu.amount), "CITY_FACTOR" in warned(jiangsu)) == ("50000.00", True)
    assert "51000.00" in {str(other.amount) for other in jiangsu.alternatives}


def test_one_sum_for_both_before_2011_and_no_table() -> None:
    """Beijing to 2010: 10 × the average for grade 9, in the medical sum."""
    old = {"date": "2009-03-01", "recognised_on": "2009-05-01", "graded_on": "2009-12-01", "grade": 9, "ended_on": "2010-06-30",
           "ended_by": "worker", "birth": "1980-01-01", "sex": "male", "true_wage_12m": "3000",
           "average_wage": [average("4000", 2009), average("3700", 2008)]}  # fmt: skip
    result = assessed("110000", old)
    assert str(result["injury_medical_subsidy"].amount) == "40000.00"
    assert why(result["injury_employment_subsidy"]) == "IN_ONE_SUM"
    none = assessed("500000", {**old, "grade": 5, "suitable_work": True})["injury_employment_subsidy"]
    assert (asked(none), "TABLE_MISSING" in warned(none)) == (["injury.local.employment_months"], True)


def test_guizhou_counts_the_months_left() -> None:
    """Grade 9: the months left within 2 to 6 (low, so confirmed by the caller elsewhere); to 2010 at most 8 for both."""
    old = {"date": "2009-03-01", "recognised_on": "2009-05-01", "graded_on": "2009-12-01", "grade": 9, "ended_on": "2010-06-30",
           "ended_by": "worker", "birth": "1951-01-31", "sex": "male", "true_wage_12m": "3000",
           "average_wage": [average("4000", 2009), average("3700", 2008)]}  # fmt: skip
    assert str(assessed("520100", old)["injury_medical_subsidy"].amount) == "28000.00"  # 7 months to 2011-01-31
    assert asked(assessed("520100", {**old, "birth": None})["injury_medical_subsidy"]) == ["injury.birth"]


def test_a_disease_adds_what_the_place_adds() -> None:
    disease = {"kind": "disease"}
    shandong = ended("370100", 10, "2023-06-30", birth=YOUNG, average="7000", injury=disease)
    assert pair(shandong) == ("42000.00", "56000.00")  # 28,000 + 50 %
    facts = {"kind": "disease", "grade": 8, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2026-03-31",
             "ended_by": "worker", "birth": YOUNG, "sex": "male"}  # fmt: skip
    assert "UPLIFT_LOW" in warned(assessed("500000", facts)["injury_medical_subsidy"])


def test_figures_of_medium_confidence_are_named_wherever_they_count() -> None:
    """Yunnan's 30 % for a disease; in Fujian the life expectancy that a court took before 2022-04-27, held for sure after."""
    facts = {"grade": 8, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_by": "worker", "birth": YOUNG,
             "sex": "male"}  # fmt: skip
    ill = {**facts, "kind": "disease", "ended_on": "2026-03-31"}
    assert "uplift for an occupational disease" in _named_as_medium(assessed("530100", ill)["injury_medical_subsidy"])
    for end, named in (("2022-04-26", True), ("2022-04-27", False)):
        old = {**facts, "date": "2019-03-01", "recognised_on": "2019-05-01", "graded_on": "2019-12-01", "ended_on": end}
        found = assessed("350100", {**old, "average_wage": average("6000", int(end[:4]) - 1)})["injury_medical_subsidy"]
        assert ("life expectancy" in _named_as_medium(found)) is named


def _named_as_medium(outcome: Outcome) -> set[str]:
    return {message.values["row"].what.en for message in outcome.warnings if message.code == "TABLE_MEDIUM"}


def test_own_wages_of_the_place() -> None:
    """Hunan before the injury; Guangdong the higher of both; the employer's sum by the wage that was earned."""
    assert pair(ended("430100", 10, "2023-06-30", birth=YOUNG, wage="5000"))[0] == "30000.00"
    rising = {"pay": {"average_12_months": "7000"}, "injury": {"average_wage": {"amount": "8000"}}}
    assert pair(ended("440100", 9, "2023-06-30", birth=YOUNG, **rising)) == ("14000.00", "56000.00")
    low = {"insured": "yes", "declared_base": "5000", "average_wage": {"amount": "8000"}}
    assert pair(ended("440100", 9, "2023-06-30", birth=YOUNG, injury=low)) == ("10000.00", "48000.00")
    unknown = {**low, "true_wage_12m": None}
    assert pair(ended("440100", 9, "2023-06-30", birth=YOUNG, injury=unknown)) == ("10000.00", "40000.00")


# --- near retirement ---


def test_birth_open_in_full_with_the_lowest_step_beside() -> None:
    facts = {
        "grade": 9,
        "true_wage_12m": "6000",
        "average_wage": {"amount": "6000"},
        "ended_on": "2026-03-31",
        "ended_by": "worker",
    }
    found = assessed("410100", facts)["injury_employment_subsidy"]
    assert (str(found.amount), "BIRTH_MISSING" in warned(found)) == ("96000.00", True)
    assert "9600.00" in {str(other.amount) for other in found.alternatives}
    free = assessed("440100", facts)["injury_employment_subsidy"]
    assert "BIRTH_MISSING" not in warned(free)


def test_the_age_reached() -> None:
    """Chongqing names the employment sum alone: the medical one stays."""
    past = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2026-03-31", "ended_by": "worker",
            "birth": "1963-01-01", "sex": "male", "insured": "yes", "declared_base": "6000"}  # fmt: skip
    result = assessed("500000", past)
    assert str(result["injury_medical_subsidy"].amount) == "24000.00"
    assert why(result["injury_employment_subsidy"]) == "AT_RETIREMENT"


def test_a_womans_post_decides_where_it_matters() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2026-03-31", "ended_by": "worker",
             "birth": "1977-01-01", "sex": "female"}  # fmt: skip
    assert asked(assessed("410100", facts)["injury_employment_subsidy"]) == ["injury.work_type"]
    between = {**facts, "birth": "1973-01-01"}  # past the age as a worker, not as a cadre
    assert asked(assessed("410100", between)["injury_employment_subsidy"]) == ["injury.work_type"]
    assert assessed("410100", {**facts, "work_type": "cadre"})["injury_employment_subsidy"].status == "due"
    young = assessed("410100", {**facts, "birth": "1995-01-01"})["injury_employment_subsidy"]
    assert str(young.amount) == "96000.00"


def test_a_doubtful_step_is_asked_for_and_a_stated_one_serves() -> None:
    """Yunnan: step of low confidence, two years left."""
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2023-06-30", "ended_by": "worker",
             "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01", "birth": "1965-06-30", "sex": "male"}  # fmt: skip
    waiting = assessed("530100", facts)["injury_employment_subsidy"]
    assert asked(waiting) == ["injury.local.employment_step"]
    assert {str(other.amount) for other in waiting.alternatives} == {
        "31200.00",
        "78000.00",
    }  # 13 × 6,000 × 40 %, in full
    stated = assessed("530100", {**facts, "local": {"employment_step": "0.4"}})["injury_employment_subsidy"]
    assert str(stated.amount) == "31200.00"
    shandong = assessed("370100", facts)["injury_employment_subsidy"]
    assert "TABLE_MEDIUM" in warned(shandong)


def test_the_step_of_shanghai_only_where_the_worker_ends_it() -> None:
    near = {"birth": "1965-06-30", "average": "10000"}
    assert pair(ended("310000", 10, "2023-06-30", **near)) == ("12000.00", "12000.00")  # 3 × 10,000 × 40 %
    for_cause = {
        "employment": {"start": "2020-01-01", "last_day": "2023-06-30"}, "pay": {"monthly": "6000"},
        "termination": {"ground": "quit_unpaid_wages", "lawful": True}, "by": None,
    }  # fmt: skip
    assert pair(ended("310000", 10, "2023-06-30", **near, **for_cause)) == ("30000.00", "30000.00")


# --- death ---


def test_who_draws_and_until_when() -> None:
    people = [
        {"relation": "mother", "birth": "1960-01-01", "incapable": False},  # 64: past 55
        {"relation": "father", "birth": "1970-01-01"},  # 54, nothing proved: listed
        {"relation": "husband", "incapable": False, "birth": "1985-01-01"},  # able to work
        {"relation": "daughter", "birth": "2006-08-15"},  # to 2024-08-14
        {"relation": "son", "birth": "2000-01-01", "incapable": True, "lone": True, "until": "2024-12-31"},
        {"relation": "sibling", "supported": False},
        {"relation": "child", "birth": "2024-09-01"},  # unborn at the death
    ]
    result = died("420100", people, injury={"true_wage_12m": "6000", "average_wage": average("8000")})
    found = award(result["death_dependants"])
    assert {"DEPENDANT_BY_AGE", "DEPENDANT_UNPROVED"} <= warned(found)
    labels = {row.label.values["number"] for row in found.monthly}
    assert labels == {1, 2, 4, 5, 7}
    for row in found.monthly:
        assert row.rate.value <= 6000


def test_who_is_past_the_age_draws_and_proof_is_spoken_of() -> None:
    """Order 18 of 2003, Art. 3: a woman of 55; Kunming 2016 refused a mother of 57 for want of proof."""
    facts = {"true_wage_12m": "6000", "average_wage": average("8000")}
    for stated in ({}, {"incapable": False}):
        found = award(
            died("530100", [{"relation": "mother", "birth": "1966-06-01", **stated}], injury=facts)["death_dependants"]
        )
        assert (str(found.monthly[0].rate.value), "DEPENDANT_BY_AGE" in warned(found)) == ("1800.00", True)
    proved = [{"relation": "mother", "birth": "1966-06-01", "incapable": True}]
    assert "DEPENDANT_BY_AGE" not in warned(died("530100", proved, injury=facts)["death_dependants"])


def test_nobody_draws_and_all_rights_end() -> None:
    assert (
        why(died("420100", [{"relation": "wife", "incapable": False, "birth": "1990-01-01"}])["death_dependants"])
        == "NO_DEPENDANT"
    )
    child = [{"relation": "child", "birth": "2006-08-15"}]
    found = award(
        died("420100", child, injury={"true_wage_12m": "6000", "average_wage": average("8000")})["death_dependants"]
    )
    assert (str(found.amount), str(found.monthly[0].last)) == ("9000.00", "2024-08-14")  # April to August


def test_missing_grades_one_to_four_and_before_2010() -> None:
    gone = {"death": {"date": "2024-03-05", "missing": True, "dependants": [{"relation": "child", "birth": "2018-01-01"}]},
            "graded_on": None, "true_wage_12m": "6000", "average_wage": average("8000")}  # fmt: skip
    result = assessed("420100", gone)
    assert (why(result["death_funeral"]), why(result["death_lump_sum"])) == ("MISSING_PERSON", "MISSING_PERSON")
    assert str(award(result["death_dependants"]).monthly[0].first) == "2024-06-01"
    after = {"grade": 2, "death": {"date": "2025-06-01"}, "true_wage_12m": "6000", "average_wage": {"amount": "8000"}}
    assert why(assessed("420100", after, **MORE)["death_lump_sum"]) == "DIED_AFTER_LEAVE"
    within = {**after, "leave": [{"start": "2025-01-01", "end": "2025-06-30"}]}
    assert assessed("420100", within, **MORE)["death_lump_sum"].status == "due"
    early = died("420100", [], "2009-05-01")["death_lump_sum"]
    assert isinstance(early, Needs) and early.missing[0].code == "RULE"
    later = died("420100", [], "2027-05-01", as_of="2027-06-30")["death_lump_sum"]
    assert isinstance(later, Needs) and later.missing[0].candidates


def test_the_income_of_the_claims_year_by_the_reading() -> None:
    """20 × 36,396 instead of 33,616 (D-59)."""
    more = {"as_of": "2018-06-30", "readings": {"D-59": "year_before_claim"}}
    assert str(died("320700", [], "2017-10-23", **more)["death_lump_sum"].amount) == "727920.00"


def test_unlawful_units_pay_no_pension_and_zhejiang_may_pay_at_once() -> None:
    people = [{"relation": "wife", "birth": "1955-03-05", "incapable": True}, {"relation": "child", "birth": "2012-03-05"},
              {"relation": "father", "birth": "1945-01-01"}, {"relation": "child", "birth": "2006-03-20"}]  # fmt: skip
    assert (
        why(
            died("330100", people, injury={"unit_status": "unlicensed", "average_wage": {"amount": "8000"}})[
                "death_dependants"
            ]
        )
        == "UNLAWFUL_UNIT"
    )
    facts = {"true_wage_12m": "12000", "average_wage": {"amount": "8000"}}
    once = award(died("330100", people, injury=facts, readings={"D-57": "once"})["death_dependants"])
    # Together 130 %, cut to 12,000: 3,692.31 and 2,769.23 each, a fen off the last. The wife, 69: eleven years; the father, 79: five.
    by_label = {line.label.values["number"]: str(line.trace.value) for line in once.lines}
    assert by_label[1] == "487384.92"  # 3,692.31 × 132
    assert by_label[3] == "166153.80"  # 2,769.23 × 60


# --- recognition, agreement ---


def test_deadline_and_what_is_too_late() -> None:
    soon = assessed("420100", {"date": "2026-08-01", "recognised_on": None, "graded_on": None})
    assert "RECOGNITION_DEADLINE" in {warning.code for warning in soon.warnings}
    admitted = assessed(
        "420100",
        {
            "recognised_on": None,
            "undisputed": True,
            "grade": 10,
            "true_wage_12m": "6000",
            "average_wage": average("8000"),
        },
    )
    assert award(admitted["disability_lump_sum"]).condition is None


def test_an_agreement_below_the_law_is_measured_and_not_decided() -> None:
    """114,000 by law, 40,000 agreed before the grading: 35.1 per cent, 74,000 short."""
    facts = {"grade": 9, "true_wage_12m": "6000", "ended_on": "2026-03-31", "ended_by": "worker", "birth": YOUNG, "sex": "male",
             "average_wage": {"amount": "8000"}}  # fmt: skip

    def settled(**settlement: Any) -> Any:
        found = [
            item
            for item in assessed("440100", {**facts, "settlement": settlement}).information
            if item.id == "injury_settlement"
        ]
        return found[0] if found else None

    unfair = settled(amount="40000", date="2024-04-15")
    assert str(unfair.trace.value) == "74000.00"
    assert [warning.code for warning in unfair.warnings] == ["SETTLEMENT_SHARE", "SETTLEMENT_UNFAIR"]
    assert unfair.warnings[0].values["share"] == "35.1"
    late = settled(amount="40000", date="2026-04-15")
    assert [warning.code for warning in late.warnings] == ["SETTLEMENT_SHARE"]
    assert len(settled(amount="40000", before_grading=True).warnings) == 2
    assert settled(date="2024-04-15") is None


# --- what the ending owes beside it ---


def ending(ground: str, injury: dict[str, Any], **more: Any) -> lc.Assessment:
    facts = {"true_wage_12m": "6000", "average_wage": {"amount": "8000"}, "birth": YOUNG, "sex": "male", **injury}
    case = {
        "employment": {"start": "2023-04-01", "last_day": "2026-03-31"},
        "pay": {"monthly": "6000"},
        "termination": {"ground": ground},
    }
    return assessed("440100", facts, **{**case, **more})


@pytest.mark.parametrize(
    "ground, injury, unlawful",
    [
        ("incompetence", {"grade": 9}, True),  # LCL 42(2)
        ("expiry_employer_ends", {"grade": 9}, False),  # LCL 45: grades 7 to 10
        ("expiry_employer_ends", {"grade": 6, "suitable_work": True}, True),
        ("expiry_employer_ends", {"grade": 9, "graded_on": "2026-06-01"}, True),  # before the grading
        ("expiry_employer_ends", {"grade": None, "graded_on": None}, True),
        ("expiry_employer_ends", {"grade": 9, "leave": [{"start": "2026-03-01", "end": "2026-04-30"}]}, True),
        ("expiry_employer_ends", {"grade": 9, "recognised_on": None}, False),
        ("serious_misconduct", {"grade": 3}, True),  # WI 35: the employment is kept
        ("serious_misconduct", {"grade": 3, "recognised_on": None}, False),
        ("serious_misconduct", {"grade": 9}, False),
        (
            "expiry_employer_ends",
            {"grade": 9, "date": "2026-04-10", "recognised_on": "2026-05-01", "graded_on": "2026-09-01"},
            False,
        ),
    ],
)
def test_an_injury_protects(ground: str, injury: dict[str, Any], unlawful: bool) -> None:
    term = {"ground": ground, "lawful": True} if ground == "serious_misconduct" else {"ground": ground}
    more = {"contracts": [{"start": "2023-04-01", "end": "2026-03-31"}], "termination": term, **MORE}
    result = ending(ground, injury, **more)
    assert (result["unlawful_termination_damages"].status == "due") is unlawful


def test_compensation_for_the_worker_who_ends_it_by_the_reading() -> None:
    asks = ending("injured_worker_asks", {"grade": 9})
    assert asks["economic_compensation"].status == "not_due"
    assert [str(other.amount) for other in asks["economic_compensation"].alternatives if other.by == "D-61"] == [
        "18000.00"
    ]
    yes = ending("injured_worker_asks", {"grade": 9}, readings={"D-61": "yes"})
    assert str(yes["economic_compensation"].amount) == "18000.00"


# --- borders ---


def test_the_average_of_a_year_that_is_not_held_at_all() -> None:
    """Nanchang's average of 2024 is not held: that of 2022, 8,889, stands in for meals; the other reading waits (D-53)."""
    facts = {
        "hospital": [{"start": "2025-03-01", "end": "2025-03-10"}],
        "date": "2025-03-01",
        "recognised_on": "2025-04-01",
        "graded_on": None,
    }
    dead = died("360100", [], "2025-03-05", as_of="2025-10-01")["death_funeral"]
    assert (str(dead.amount), "AVERAGE_PROVISIONAL" in warned(dead)) == ("53334.00", True)
    waits = died("360100", [], "2025-03-05", as_of="2025-10-01", readings={"D-53": "prior_year"})["death_funeral"]
    assert asked(waits) == ["injury.average_wage"]
    assert facts["date"]


def test_paid_in_part_by_the_month_and_limitation() -> None:
    facts = {
        "care_need": "full",
        "average_wage": {"amount": "8000"},
        "payments": [{"kind": "injury_living_nursing", "amount": "70000"}],
    }
    found = award(
        assessed("420100", facts, as_of="2026-08-10", filed_on="2026-08-10", limitation_pleaded=True)[
            "injury_living_nursing"
        ]
    )
    assert (str(found.amount), str(found.expired)) == ("10000.00", "0.00")


def test_a_sum_on_a_death_without_recognition_runs_from_the_death() -> None:
    result = died(
        "420100", [], injury={"recognised_on": None, "true_wage_12m": "6000", "average_wage": average("8000")}
    )
    assert award(result["death_lump_sum"]).periods[0].runs_from is not None
    assert str(award(result["death_lump_sum"]).periods[0].runs_from) == "2024-03-05"
    unlisted = listed(
        "420100", "death_lump_sum", {"graded_on": None, "death": {"date": "2024-03-05"}, "recognised_on": None}
    )
    assert unlisted.status == "due"


def test_fujian_asks_for_the_birth_and_for_a_time_before_its_expectancy() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "ended_on": "2023-03-31", "ended_by": "worker",
             "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01"}  # fmt: skip
    assert asked(assessed("350100", facts)["injury_medical_subsidy"]) == ["injury.birth"]
    old = {
        **facts,
        "date": "2012-03-01",
        "recognised_on": "2012-05-01",
        "graded_on": "2012-12-01",
        "ended_on": "2013-03-31",
        "birth": YOUNG,
        "sex": "male",
    }
    assert asked(assessed("350100", old)["injury_medical_subsidy"]) == ["injury.birth"]


def test_a_wage_between_the_lowest_and_the_highest_minimum_stands() -> None:
    low = {"true_wage_12m": "2100", "leave_months": "2"}
    assert str(leave([], injury=low).amount) == "4200.00"


def test_the_gap_without_payment() -> None:
    facts = {"gap": {"start": "2024-06-01", "end": "2024-07-31"}, "true_wage_12m": "6000"}
    assert str(assessed("420100", facts, **MORE)["injury_gap_pay"].amount) == "3200.00"


def test_hunans_two_steps_are_both_candidates() -> None:
    """Two years left: 70 % by ten a year, 40 % in proportion."""
    facts = {"grade": 10, "true_wage_12m": "5000", "average_wage": {"amount": "6000"}, "ended_on": "2023-06-30", "ended_by": "worker",
             "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01", "birth": "1965-06-30", "sex": "male"}  # fmt: skip
    waiting = assessed("430100", facts)["injury_medical_subsidy"]
    assert {str(other.amount) for other in waiting.alternatives} == {"21000.00", "12000.00", "30000.00"}


def test_a_parent_of_unknown_sex_and_a_child_past_eighteen() -> None:
    people = [
        {"relation": "parent", "birth": "1950-01-01", "incapable": False},
        {"relation": "child", "birth": "2000-01-01", "incapable": False},
    ]
    assert why(died("420100", people)["death_dependants"]) == "NO_DEPENDANT"


def test_plain_calls() -> None:
    from laborcalc import injury

    held = injury.recognition_deadline("2026-02-01", [{"start": "2026-03-01", "end": "2026-06-28"}])
    assert (injury.recognition_deadline("2026-02-01"), held) == ("2027-02-01", "2027-06-01")
    nobody = injury.dependants_monthly(
        region="武汉", as_of="2024-12-01", injury={"date": "2024-03-05", "death": {"date": "2024-03-05"}}
    )
    assert nobody == ()
    with pytest.raises(lc.BadCase, match="INJURY_GRADE"):
        injury.disability_lump_sum(region="武汉", as_of="2024-12-01", injury={"grade": 11}, alternatives=False)
    with pytest.raises(lc.BadCase, match="RANGE"):
        injury.settlement_share(statutory="0", agreed="1")


def test_time_that_the_year_for_recognition_does_not_count_is_named_with_its_cause() -> None:
    """2026-02-01 and a year, and 30 days of June (WIJ 7)."""
    spans = [
        {"start": "2026-06-01", "end": "2026-06-20", "cause": "不可抗力"},
        {"start": "2026-06-11", "end": "2026-06-30"},
    ]
    result = assessed(
        "420100", {"date": "2026-02-01", "recognised_on": None, "grade": None, "graded_on": None, "suspensions": spans}
    )
    said = {warning.code: warning.say("zh") for warning in result.warnings}
    assert "2027-03-03" in said["RECOGNITION_DEADLINE"]
    assert "2026-06-01至2026-06-20（不可抗力）" in said["TIME_NOT_COUNTED"]
    assert "2026-06-11至2026-06-30" in said["TIME_NOT_COUNTED"]


def test_why_benefits_stop_and_of_which_series_the_average_is_are_printed() -> None:
    average_wage = {"amount": "8000", "year": 2023, "series": "全口径"}
    stops = {"refused_from": "2025-06-01", "refused_what": "拒绝治疗", "average_wage": average_wage}
    printed = assessed("420100", {"care_need": "part", "graded_on": "2024-12-01", **stops}).to_text("zh", full=True)
    assert "自2025-06-01起停止享受（拒绝治疗）" in printed
    assert "2023年度统筹地区职工月平均工资（全口径）" in printed


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_bills_that_nobody_parted_are_printed_with_the_question(lang: Any) -> None:
    result = assessed("420100", {"medical": [{"amount": "1000"}]})
    assert {"zh": "医疗费是否在工伤保险目录之内", "en": "within the catalogue"}[lang] in result.to_text(lang, full=True)
    assert set(QUESTIONS) == set(IN_DISPUTE)


def test_the_employer_that_applied_late_bears_the_costs_of_that_time() -> None:
    """Deadline 2024-03-31, applied 2024-04-20: what arose on 10 April is its own, the rest the fund's."""
    bills = [
        {"amount": "1000", "in_catalogue": True, "on": "2024-03-20"},
        {"amount": "700", "in_catalogue": True, "on": "2024-04-10"},
    ]
    facts = {"insured": "yes", "employer_applied_on": "2024-04-20", "medical": bills}
    found = award(assessed("420100", facts)["injury_medical"])
    assert (str(found.amount), str(found.fund)) == ("1700.00", "1000.00")
    early = award(assessed("420100", {**facts, "medical": bills[:1]})["injury_medical"])
    assert early.fund == early.amount


def test_the_time_by_which_an_application_was_late() -> None:
    """Injured 2026-02-01, so the employer's thirty days end on 03-03; it applied on 05-01 (WI 17(4))."""
    case = lc.Case.model_validate(
        {
            "region": "420100",
            "as_of": "2026-11-21",
            "injury": {"date": "2026-02-01", "employer_applied_on": "2026-05-01"},
        }
    )
    assert case.injury is not None
    assert employers_share(case.injury) == (date(2026, 3, 4), date(2026, 4, 30))


def test_a_review_within_a_year_is_named() -> None:
    facts = {
        "grade": 9,
        "true_wage_12m": "6000",
        "average_wage": average("8000"),
        "regradings": [{"on": "2025-03-01", "kind": "review", "grade": 8}],
    }
    assert "REVIEWED_EARLY" in warned(assessed("420100", facts)["disability_lump_sum"])


def test_no_double_wages_from_a_unit_of_the_chain() -> None:
    facts = {"grade": 9, "true_wage_12m": "6000", "average_wage": average("8000"), "chain": "affiliation"}
    result = assessed("420100", facts, employment={"start": "2023-01-01"}, contracts=[], pay={"monthly": "6000"})
    assert why(result["double_wages"]) == "NO_EMPLOYMENT_IN_CHAIN"


def test_a_benefit_by_the_month_that_was_over_before_it_began_is_not_due() -> None:
    """Graded on 2024-12-02, so from January; the employment had ended in November (WI 36)."""
    facts = {
        "true_wage_12m": "6000",
        "grade": 5,
        "graded_on": "2024-12-02",
        "suitable_work": False,
        "ended_on": "2024-11-30",
        "ended_by": "worker",
    }
    assert why(assessed("420100", facts)["disability_allowance"]) == "NONE_FALLEN_DUE"


def test_a_dependant_whose_age_decides_is_asked_for_the_birth_date() -> None:
    """A child draws to eighteen (D18 2, 3); at once the years after sixty count (ZJWI 35): no age is taken for granted."""
    facts = {
        "grade": None,
        "graded_on": None,
        "insured": "no",
        "true_wage_12m": "6000",
        "average_wage": {"amount": "8000"},
    }
    child, wife = {"relation": "child"}, {"relation": "wife", "incapable": True}

    def claim(*dependants: dict[str, Any], once: bool = False) -> Outcome:
        death = {"date": "2024-06-01", "dependants": [{**one, "supported": True} for one in dependants]}
        more = {"readings": {"D-57": "once"}} if once else {}
        return assessed("330100", {**facts, "death": death}, **more)["death_dependants"]

    assert asked(claim(wife, child)) == ["injury.death.dependants.1.birth"]
    assert asked(claim(wife, once=True)) == ["injury.death.dependants.0.birth"]
    assert claim(wife).status == "due"  # by the month her age decides nothing
    assert claim({**child, "until": "2026-12-31"}).status == "due"
