"""Benefits for a work injury, the edges that their amounts do not show: what is named, whom a claim touches, what stays beside it."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.foundation.trace import steps
from laborcalc.results.outcome import Outcome
from tests.unit.rules.injury.test_benefits_in_detail import MORE, allowance, asked, listed, warned, why
from tests.unit.rules.injury.test_borders_injury import BASE, LEAVE, LOW, leave, leaving, lump, pension
from tests.unit.rules.injury.test_vectors_injury import assessed, average, award, died


def names(outcome: Outcome) -> set[str]:
    return {step.name.en for step in steps(award(outcome).trace) if step.name is not None}


# --- leave (R-INJ-04) ---


def test_a_wage_at_the_minimum_is_not_said_to_be_lifted() -> None:
    for wage, said in (("2000", False), ("1999.99", True)):
        found = leave([LEAVE], true_wage_12m=wage)
        assert (str(found.amount), "at least the minimum wage" in names(found)) == ("6000.00", said)


def test_whole_months_and_days_left_over_are_named_where_there_are_some() -> None:
    """R-INJ-04: three months alone, 17 days alone."""
    parts = {"whole months", "days left over"}
    assert parts & names(leave([LEAVE])) == {"whole months"}
    assert parts & names(leave([{**LEAVE, "end": "2024-03-17"}])) == {"days left over"}


def test_an_unlawful_unit_pays_the_average_of_the_year_before_the_injury() -> None:
    """R-INJ-13: three months of 8,000 (2023)."""
    averages = [average("7000", 2022), average("8000", 2023), average("9000", 2024)]
    assert str(leave([LEAVE], unit_status="unlicensed", average_wage=averages).amount) == "24000.00"


def test_lost_income_above_the_wages_leaves_nothing() -> None:
    """D-56 difference_only: 18,000 of wages, 20,000 of the driver; 17,999 leaves a yuan, and by the national reading all stays."""
    for paid, left in (("17999", "1.00"), ("20000", None)):
        third = {"items": [{"kind": "lost_income", "amount": paid}]}
        facts = {**BASE, "leave": [LEAVE], "graded_on": None, "third_party": third}
        found = assessed("420100", facts, readings={"D-56": "difference_only"}, **MORE)["injury_leave_wages"]
        assert str(found.amount) == left if left else found.status == "not_due"
        assert str(assessed("420100", facts, **MORE)["injury_leave_wages"].amount) == "18000.00"


# --- the difference (R-INJ-17, -19) ---


@pytest.mark.parametrize(
    "facts, touched",
    [
        ({}, True),
        ({"declared_base": "9000"}, False),
        ({"declared_base": "8999.99"}, True),
        ({"declared_base": None}, False),
        ({"declared_base": None, "fund_paid": "50000"}, True),
        ({"declared_base": "9000", "fund_paid": "50000"}, False),
        ({"true_wage_12m": None}, False),
        ({"insured": "no"}, False),
        ({"insured": "late"}, False),
        ({"unit_status": "unlicensed"}, False),
    ],
)
def test_whom_the_difference_touches(facts: dict[str, Any], touched: bool) -> None:
    """R-INJ-17: insured by a registered unit on less than was earned, or a sum of the fund on a base that is not known."""
    kinds = {claim.kind.value for claim in assessed("420100", {**LOW, "grade": 8, **facts}, pay={"monthly": "9000"})}
    assert ("injury_base_difference" in kinds) is touched


def test_the_lump_sum_of_the_difference_comes_first_and_each_has_its_time() -> None:
    """Graded on 2024-12-02: the lump sum a year from then, each month from its own end."""
    facts = {"as_of": "2025-12-03", "filed_on": "2025-12-03", "limitation_pleaded": True, **MORE}
    found = award(assessed("420100", {**LOW, "grade": 4}, **facts)["injury_base_difference"])
    assert [str(row.live) for row in found.periods] == ["0.00", "27000.00"]  # twelve months of 2,250
    assert (str(found.amount), str(found.expired)) == ("90000.00", "63000.00")


def test_what_was_paid_of_the_difference_leaves_no_more_in_time_than_is_due() -> None:
    """90,000 less 70,000: the 20,000 that are left are no more than the months in time."""
    facts = {"as_of": "2025-12-03", "filed_on": "2025-12-03", "limitation_pleaded": True, **MORE}
    paid = [{"kind": "injury_base_difference", "amount": "70000"}]
    found = award(assessed("420100", {**LOW, "grade": 4, "payments": paid}, **facts)["injury_base_difference"])
    assert (str(found.amount), str(found.expired)) == ("20000.00", "0.00")


# --- the sums at the ending (R-INJ-08, -10) ---


def test_insured_late_the_fund_pays_the_medical_sum_alone() -> None:
    late = {"insured": "late", "insured_from": "2022-04-01", "birth": "1990-01-01"}
    medical = award(leaving("440100", "medical", **late))
    assert medical.fund == medical.amount and medical.amount
    assert award(leaving("440100", "employment", **late)).fund == 0


def test_who_died_while_employed_has_no_sum_at_the_ending() -> None:
    facts = {**BASE, "grade": 8, "ended_by": None, "death": {"date": "2026-05-01"}, "birth": "1990-01-01"}
    assert why(listed("440100", "injury_medical_subsidy", facts)) == "ENDED_BY_DEATH"
    before = {**facts, "ended_on": "2026-03-31", "ended_by": "worker"}
    assert listed("440100", "injury_medical_subsidy", before).status == "due"


def test_a_dismissal_that_was_not_lawful_refuses_nothing() -> None:
    """D-52: only who was lawfully dismissed for fault, or agreed; what is stated of the ending goes before the ground."""
    facts = {**BASE, "grade": 9, "birth": "1990-01-01", "sex": "male"}
    more = {
        "employment": {"start": "2023-01-01", "last_day": "2026-03-31"},
        "pay": {"monthly": "6000"},
        "readings": {"D-52": "not_due"},
    }

    def sum_of(lawful: bool, **injury: Any) -> Outcome:
        end = {"ground": "serious_misconduct", "lawful": lawful}
        return assessed("440100", {**facts, **injury}, termination=end, **more)["injury_medical_subsidy"]

    assert why(sum_of(True)) == "ENDED_BY_EMPLOYER"
    assert sum_of(False).status == "due"
    assert sum_of(True, ended_by="worker").status == "due"


def test_months_that_are_stated_serve_where_no_scale_is_held() -> None:
    """Chongqing to 2010 has no scale: ten months of the average of the area, 4,000."""
    old = {
        "date": "2009-03-01", "recognised_on": "2009-05-01", "graded_on": "2009-12-01", "grade": 5, "suitable_work": True,
        "ended_on": "2010-06-30", "birth": "1980-01-01", "true_wage_12m": "3000", "average_wage": {"amount": "4000"},
        "local": {"employment_months": "10"},
    }  # fmt: skip
    assert str(leaving("500000", **old).amount) == "40000.00"


def test_whether_it_is_an_occupational_disease_is_as_stated() -> None:
    """Shandong adds half for a disease: what is stated of it goes before the kind of the injury."""
    plain = leaving("370100", "medical", birth="1990-01-01").amount
    ill = leaving("370100", "medical", birth="1990-01-01", kind="disease").amount
    assert plain is not None and ill is not None and ill > plain
    stated = {"birth": "1990-01-01", "occupational_disease": True}
    assert leaving("370100", "medical", **stated).amount == ill
    denied = {"birth": "1990-01-01", "kind": "disease", "occupational_disease": False}
    assert leaving("370100", "medical", **denied).amount == plain


# --- lump sum, funeral (R-INJ-05, -09) ---


def test_who_was_graded_before_the_death_has_the_lump_sum() -> None:
    """R-INJ-05: grade 9 of 6,000, unlisted too."""
    facts = {**BASE, "grade": 9, "death": {"date": "2025-06-01"}}
    assert str(assessed("420100", facts)["disability_lump_sum"].amount) == "54000.00"


def test_the_funeral_goes_by_the_average_of_the_year_before_the_death() -> None:
    """R-INJ-09: died in 2024, six months of 8,000 (2023)."""
    averages = [average("7000", 2022), average("8000", 2023), average("9000", 2024)]
    found = died("420100", [], "2024-03-05", injury={**BASE, "average_wage": averages})["death_funeral"]
    assert str(found.amount) == "48000.00"


# --- dependants (R-INJ-09) ---


def test_a_right_that_ended_before_the_death_is_none() -> None:
    wife = {"relation": "wife", "incapable": True}
    assert why(pension({**wife, "until": "2024-03-04"})) == "NO_DEPENDANT"
    assert why(pension({**wife, "until": "2024-03-05"})) == "NONE_FALLEN_DUE"


@pytest.mark.parametrize(
    "birth, sex, draws",
    [
        ("1969-03-05", "female", True),
        ("1969-03-06", "female", False),
        ("1964-03-05", "male", True),
        ("1964-03-06", "male", False),
    ],
)
def test_the_age_of_a_parent_by_the_sex_stated(birth: str, sex: str, draws: bool) -> None:
    """D18 3: 55 and 60."""
    found = pension({"relation": "parent", "birth": birth, "sex": sex, "incapable": False})
    assert (found.status == "due") is draws


def test_the_fen_that_rounding_adds_is_the_last_ones() -> None:
    """130 % of 6,000: the parent without a last day comes last and draws 1,384.61."""
    people = [
        {"relation": "father", "incapable": True},
        {"relation": "wife", "incapable": True},
        {"relation": "child", "birth": "2018-01-01"},
        {"relation": "child", "birth": "2016-01-01"},
    ]
    rows = award(pension(*people)).monthly
    first = {row.label.values["number"]: str(row.rate.value) for row in rows if str(row.first) == "2024-04-01"}
    assert first == {1: "1384.61", 2: "1846.15", 3: "1384.62", 4: "1384.62"}


# --- the allowance and the woman's post (R-INJ-06, R-TIME-06) ---


def test_the_post_is_asked_for_from_the_earlier_age_on() -> None:
    """Born in June 1975: as a worker the age is reached on 2025-09-01, as a cadre later."""
    facts: dict[str, Any] = {"birth": "1975-06-01", "sex": "female"}
    assert award(allowance(grade=3, **facts, more={"as_of": "2025-08-31"})).monthly
    assert asked(allowance(grade=3, **facts, more={"as_of": "2025-09-01"})) == ["injury.work_type"]
    gone = {"suitable_work": False, "ended_by": "worker", **facts}
    assert award(allowance(grade=5, ended_on="2025-08-31", **gone)).monthly
    assert asked(allowance(grade=5, ended_on="2025-09-01", **gone)) == ["injury.work_type"]


# --- the agreement (R-INJ-18) ---


def test_an_agreement_of_who_was_never_recognised_is_early() -> None:
    facts = {
        **BASE,
        "grade": 9,
        "recognised_on": None,
        "undisputed": True,
        "settlement": {"amount": "20000", "date": "2026-01-01"},
    }
    item = next(item for item in assessed("420100", facts).information if item.id == "injury_settlement")
    assert [warning.code for warning in item.warnings] == ["SETTLEMENT_SHARE", "SETTLEMENT_UNFAIR"]


def test_the_time_of_a_benefit_by_the_month_is_that_of_its_first_month_in_time() -> None:
    """R-INJ-19: from January 2025, filed on 2026-08-10: August 2025 is the first month in time, to 2026-08-31."""
    facts = {"care_need": "full", "average_wage": {"amount": "8000"}}
    more = {"as_of": "2026-08-10", "filed_on": "2026-08-10", "limitation_pleaded": True}
    found = award(assessed("420100", facts, **more)["injury_living_nursing"])
    assert [(str(row.runs_from), str(row.expires), str(row.live)) for row in found.periods] == [
        ("2025-01-31", "2026-08-31", "52000.00")  # thirteen months of 4,000
    ]


def test_a_minimum_wage_that_moves_nothing_cuts_nothing() -> None:
    """R-INJ-06: Beijing raised it in September 2025; 75 % of 6,000 to the review, 80 % from April 2025 on."""
    again = [{"on": "2025-03-10", "kind": "review", "grade": 3}]
    found = award(assessed("110000", {**BASE, "grade": 4, "regradings": again})["disability_allowance"])
    assert [(str(row.rate.value), str(row.first), row.last and str(row.last)) for row in found.monthly] == [
        ("4500.00", "2025-01-01", "2025-03-31"),
        ("4800.00", "2025-04-01", None),
    ]


@pytest.mark.parametrize("grade, fund", [(4, True), (5, False)])
def test_the_allowance_of_grades_five_and_six_is_the_employers_though_insured(grade: int, fund: bool) -> None:
    """R-INJ-06; WI 35, 36."""
    facts = {"insured": "yes", "declared_base": "6000", "suitable_work": False}
    found = award(allowance(grade=grade, **facts))
    assert (found.fund == found.amount) is fund


def test_a_leave_that_is_not_known_bars_no_lump_sum_on_a_death() -> None:
    """WI 39: grade 2, neither leave nor day of grading on file."""
    facts = {**BASE, "grade": 2, "graded_on": None, "death": {"date": "2025-06-01"}}
    assert listed("420100", "death_lump_sum", facts, **MORE).status == "due"


def test_a_difference_of_the_lump_sum_alone_has_one_time() -> None:
    """R-INJ-19: grade 8, from the grading of 2024-12-02; nothing by the month beside it."""
    facts = {"as_of": "2025-12-03", "filed_on": "2025-12-03", "limitation_pleaded": True}
    found = award(assessed("420100", {**LOW, "grade": 8}, **facts)["injury_base_difference"])
    assert [(str(row.runs_from), str(row.live)) for row in found.periods] == [("2024-12-02", "0.00")]


@pytest.mark.parametrize("grade, open_", [(4, False), (5, True)])
def test_grade_four_keeps_the_employment_and_grade_five_does_not(grade: int, open_: bool) -> None:
    """WI 35, 36."""
    facts = {
        **BASE,
        "grade": grade,
        "ended_on": "2026-03-31",
        "ended_by": "worker",
        "birth": "1990-01-01",
        "suitable_work": True,
    }
    found = listed("440100", "injury_medical_subsidy", facts)
    assert found.status == "due" if open_ else why(found) == "RELATION_KEPT"


def test_the_average_of_the_city_where_the_area_measures() -> None:
    """R-INJ-08: Zhengzhou 2022, 97,244 a year, 8,103.67 a month, 26 times, not the 6,468.92 of Henan."""
    assert str(leaving("410100", birth="1990-01-01", average_wage=[]).amount) == "210695.42"


def test_a_wage_above_three_times_a_figure_that_is_held_is_open() -> None:
    """Guangzhou 2024 has 13,703.58 and 13,276.00: 40,000 lies above three times the second alone, 7 × 39,828."""
    facts = {
        "date": "2025-03-01", "recognised_on": "2025-04-01", "graded_on": "2025-10-01", "grade": 10, "true_wage_12m": "40000",
    }  # fmt: skip
    found = assessed("440100", facts)["disability_lump_sum"]
    assert (str(found.amount), "NO_AVERAGE" in warned(found)) == ("280000.00", True)
    assert [str(other.amount) for other in found.alternatives if other.by == "injury.average_wage"] == ["278796.00"]


def test_each_series_is_offered_where_the_average_itself_is_asked_for() -> None:
    """Guangzhou 2024, two series, for a funeral in 2025."""
    found = died("440100", [], "2025-03-05", as_of="2025-10-01")["death_funeral"]
    assert asked(found) == ["injury.average_wage"]
    assert {str(one.value) for one in found.missing[0].candidates} == {"13703.58", "13276"}


def test_where_the_insurance_is_not_known_the_sum_is_set_apart_as_the_funds() -> None:
    """R-INJ-10: the fund, or the employer that did not insure; what is not known is not asked of the employer."""
    found = award(lump(10, insured=None))
    assert (found.payers[0].name.zh, found.fund) == ("工伤保险基金；未参保的由用人单位", found.amount)


def test_no_time_left_out_of_the_year_for_recognition_is_not_spoken_of() -> None:
    """WIJ 7."""
    open_ = assessed("420100", {"date": "2026-02-01", "recognised_on": None, "graded_on": None})
    said = {warning.code for warning in open_.warnings}
    assert said & {"RECOGNITION_DEADLINE", "TIME_NOT_COUNTED"} == {"RECOGNITION_DEADLINE"}


def test_an_average_without_a_series_is_named_by_its_year_alone() -> None:
    """R-INJ-02: grade 10 of 4,000, lifted to 60 % of 8,000."""
    for stated, name in (
        ({}, "2023年度统筹地区职工月平均工资"),
        ({"series": "全口径"}, "2023年度统筹地区职工月平均工资（全口径）"),
    ):
        found = award(lump(10, true_wage_12m="4000", average_wage={**average("8000"), **stated}))
        assert name in {step.name.zh for step in steps(found.trace) if step.name is not None}


def test_the_fund_takes_over_no_meals_where_nobody_was_insured() -> None:
    """R-INJ-10: the fund takes over what is new of a late insurance, and where it is stated that there was none, nothing."""
    stays = [{"start": "2024-03-10", "end": "2024-03-12"}]
    for insured, fund in (("late", "150.00"), ("no", "0")):
        facts = {"insured": insured, "insured_from": "2024-03-10", "hospital": stays, "local": {"meals_per_day": "50"}}
        assert str(award(assessed("420100", facts)["injury_hospital_meals"]).fund) == fund


def test_the_nursing_of_who_was_insured_goes_by_each_year_whatever_is_read() -> None:
    """D-74 is for what came late; Shanghai 12,434 for 2024 and 12,577 for 2025, the half of each."""
    for insured, rates in (("yes", ["6217.00", "6288.50"]), ("no", ["6288.50"])):
        facts = {"insured": insured, "declared_base": "6000", "care_need": "full", "average_wage": []}
        found = assessed("310000", facts, readings={"D-74": "latest_when_late"})["injury_living_nursing"]
        assert [str(row.rate.value) for row in award(found).monthly] == rates


@pytest.mark.parametrize("insured, said", [(None, True), ("yes", True), ("no", False), ("late", False)])
def test_the_wage_earned_is_said_to_stand_for_what_was_declared(insured: str | None, said: bool) -> None:
    """R-INJ-02: the fund pays by what was declared, where there may be insurance."""
    assert ("DECLARED_AS_EARNED" in warned(lump(10, insured=insured))) is said


def test_no_time_of_the_difference_where_limitation_is_not_pleaded() -> None:
    facts = {"as_of": "2025-12-03", "filed_on": "2025-12-03", "limitation_pleaded": False, **MORE}
    assert award(assessed("420100", {**LOW, "grade": 4}, **facts)["injury_base_difference"]).live is None


def test_where_no_minimum_wage_is_held_the_wage_of_the_leave_stands() -> None:
    """R-INJ-04: three months of 600 in 2004."""
    old = {"date": "2004-06-01", "recognised_on": "2004-07-01", "graded_on": None, "true_wage_12m": "600"}
    span = {"start": "2004-06-01", "end": "2004-08-31", "confirmed_by": "committee"}
    found = assessed("420100", {**old, "leave": [span]})["injury_leave_wages"]
    assert str(found.amount) == "1800.00"


def test_stays_that_share_one_day_overlap() -> None:
    """R-INJ-03: discharged and taken in again on 2024-03-10: twelve days of 30."""
    stays = [{"start": "2024-03-01", "end": "2024-03-10"}, {"start": "2024-03-10", "end": "2024-03-12"}]
    found = assessed("110000", {"hospital": stays})["injury_hospital_meals"]
    assert (str(found.amount), "STAYS_OVERLAP" in warned(found)) == ("360.00", True)


@pytest.mark.parametrize(
    "birth, sum", [("1951-01-30", "28000.00"), ("1951-03-31", "32000.00"), ("1960-01-01", "32000.00")]
)
def test_guizhou_to_2010_counts_the_months_left_up_to_eight(birth: str, sum: str) -> None:
    """R-INJ-08: grade 9, ended on 2010-06-30, seven, nine and many months before sixty, of 4,000 (2009)."""
    old = {
        "date": "2009-03-01", "recognised_on": "2009-05-01", "graded_on": "2009-12-01", "grade": 9, "ended_on": "2010-06-30",
        "true_wage_12m": "3000", "average_wage": [average("4000", 2009), average("3700", 2008)], "birth": birth,
    }  # fmt: skip
    assert str(leaving("520100", "medical", **old).amount) == sum


def test_a_rate_of_meals_is_that_of_the_place_where_only_other_figures_are_confirmed() -> None:
    """R-INJ-03: Beijing, ten days of 30."""
    stays = [{"start": "2024-03-01", "end": "2024-03-10"}]
    facts = {"hospital": stays, "local": {"medical_months": "6"}}
    assert str(assessed("110000", facts)["injury_hospital_meals"].amount) == "300.00"
