"""Each figure and each border of the benefits for a work injury: the tables by grade, the days, the ages; sums by hand from R-INJ-04 to -18."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.foundation.trace import steps
from laborcalc.results.outcome import Needs, Outcome
from tests.unit.rules.injury.test_benefits_in_detail import MORE, allowance, asked, listed, warned, why
from tests.unit.rules.injury.test_vectors_injury import assessed, average, award, died

BASE: dict[str, Any] = {"true_wage_12m": "6000", "average_wage": {"amount": "8000"}}

# --- the tables by grade (WI 34-37; IEC; ZJWI 34) ---

NEW = {1: 162, 2: 150, 3: 138, 4: 126, 5: 108, 6: 96, 7: 78, 8: 66, 9: 54, 10: 42}  # thousands: 27 to 7 × 6
OLD = {1: 144, 2: 132, 3: 120, 4: 108, 5: 96, 6: 84, 7: 72, 8: 60, 9: 48, 10: 36}  # 24 to 6 × 6
UNLAWFUL = {1: 1536, 2: 1344, 3: 1152, 4: 960, 5: 768, 6: 576, 7: 384, 8: 288, 9: 192, 10: 96}  # 16 to 1 × 96


def lump(grade: int, **injury: Any) -> Outcome:
    return listed("420100", "disability_lump_sum", {**BASE, "grade": grade, **injury})


@pytest.mark.parametrize("grade", range(1, 11))
def test_the_months_of_each_grade(grade: int) -> None:
    """R-INJ-05: 27/25/23/21/18/16/13/11/9/7 × 6,000; to 2010 24/22/20/18/16/14/12/10/8/6."""
    assert str(lump(grade).amount) == f"{NEW[grade]}000.00"
    old = {"date": "2009-06-01", "recognised_on": "2009-09-01", "graded_on": "2010-03-01"}
    assert str(lump(grade, **old).amount) == f"{OLD[grade]}000.00"


@pytest.mark.parametrize("grade", range(1, 11))
def test_the_multiples_of_an_unlawful_unit(grade: int) -> None:
    """R-INJ-13: 16/14/12/10/8/6/4/3/2/1 × 12 × 8,000."""
    assert str(lump(grade, unit_status="unlicensed").amount) == f"{UNLAWFUL[grade]}000.00"


@pytest.mark.parametrize(
    "injured, recognised, sum",
    [
        ("2010-12-31", "2010-12-31", "36000.00"),
        ("2010-12-31", "2011-01-01", "42000.00"),
        ("2011-01-01", "2011-02-01", "42000.00"),
        ("2010-12-31", None, "36000.00"),
    ],
)
def test_the_text_by_the_injury_or_the_recognition(injured: str, recognised: str | None, sum: str) -> None:
    """R-INJ-00, WI 67: not recognised on 2011-01-01 yet → the new text, seven months in place of six."""
    days = {"date": injured, "recognised_on": recognised, "graded_on": "2011-06-01", "undisputed": True}
    assert str(lump(10, **days).amount) == sum


@pytest.mark.parametrize("grade, article", [(4, "WI 35"), (5, "WI 36"), (6, "WI 36"), (7, "WI 37")])
def test_the_article_of_each_grade(grade: int, article: str) -> None:
    cited = {cite.id for cite in award(lump(grade)).cites}
    assert cited & {"WI 35", "WI 36", "WI 37"} == {article}


@pytest.mark.parametrize(
    "grade, rate, article",
    [
        (1, "5400.00", "WI 35"), (2, "5100.00", "WI 35"), (3, "4800.00", "WI 35"), (4, "4500.00", "WI 35"),
        (5, "4200.00", "WI 36"), (6, "3600.00", "WI 36"),
    ],
)  # fmt: skip
def test_the_share_of_each_grade(grade: int, rate: str, article: str) -> None:
    """R-INJ-06: 90/85/80/75 by the fund, 70/60 by the employer, of 6,000."""
    found = award(allowance(grade=grade, suitable_work=False))
    assert str(found.monthly[0].rate.value) == rate
    assert {cite.id for cite in found.cites} & {"WI 35", "WI 36", "SI 38", "SI 39"} == {
        article, "SI 38" if grade <= 4 else "SI 39",
    }  # fmt: skip


@pytest.mark.parametrize("grade, years", [(1, 16), (2, 14), (3, 12), (4, 10)])
def test_the_years_of_zhejiang_at_once(grade: int, years: int) -> None:
    """R-INJ-06, ZJWI 34: 16/14/12/10 × 96,000, for who was not insured; insured, or grade 5, by the month."""
    at_once = {"readings": {"D-57": "once"}}
    assert str(allowance("330100", grade=grade, more=at_once).amount) == f"{96 * years}000.00"
    assert award(allowance("330100", grade=grade, insured="yes", more=at_once)).monthly
    assert award(allowance("330100", grade=5, suitable_work=False, more=at_once)).monthly
    assert award(allowance("420100", grade=grade, more=at_once)).monthly


@pytest.mark.parametrize("need, rate", [("full", "4000.00"), ("large", "3200.00"), ("part", "2400.00")])
def test_the_share_of_each_need_of_care(need: str, rate: str) -> None:
    """R-INJ-07: 50/40/30 per cent of 8,000."""
    assert (
        str(award(assessed("420100", {**BASE, "care_need": need})["injury_living_nursing"]).monthly[0].rate.value)
        == rate
    )


# --- the supplement of Henan (R-INJ-06; HNWI 26) ---


def test_the_supplement_is_for_grades_five_to_ten() -> None:
    def drop(**injury: Any) -> Outcome:
        facts = {**BASE, "wage_before": "5000", "wage_after": "4200", **injury}
        return listed("410100", "injury_wage_drop_supplement", facts, **MORE)

    assert why(drop(grade=4)) == "NO_DROP"
    for grade in (5, 10):
        assert str(award(drop(grade=grade)).monthly[0].rate.value) == "560.00"
    ended = award(drop(grade=8, ended_on="2025-03-31"))  # from January to March 2025
    assert (str(ended.amount), str(ended.monthly[0].last)) == ("1680.00", "2025-03-31")
    refused = award(drop(grade=8, ended_on="2025-03-31", refused_from="2025-02-01"))
    assert str(refused.amount) == "560.00"


# --- dependants (R-INJ-09; order 18 of 2003) ---


def pension(*people: dict[str, Any], on: str = "2024-03-05", region: str = "420100", **more: Any) -> Outcome:
    return died(region, list(people), on, injury=dict(BASE), **more)["death_dependants"]


@pytest.mark.parametrize(
    "relation, birth, draws",
    [
        ("mother", "1969-03-05", True), ("mother", "1969-03-06", False),
        ("father", "1964-03-05", True), ("father", "1964-03-06", False),
        ("son", "2006-04-02", True), ("son", "2006-03-05", False),
        ("sibling", "2006-04-02", True), ("sibling", "1960-01-01", False),
    ],
)  # fmt: skip
def test_the_ages_on_the_day_of_the_death(relation: str, birth: str, draws: bool) -> None:
    """Man 60, woman 55, a minor under 18, each on 2024-03-05."""
    found = pension({"relation": relation, "birth": birth, "incapable": False}, {"relation": "wife", "incapable": True})
    assert len(award(found).monthly) == (2 if draws else 1)


@pytest.mark.parametrize("relation, rate", [("husband", "2400.00"), ("wife", "2400.00"), ("grandmother", "1800.00")])
def test_shares_of_the_wage(relation: str, rate: str) -> None:
    """40 per cent for the spouse, 30 for others, 10 more for who is alone."""
    one = {"relation": relation, "incapable": True}
    assert str(award(pension(one)).monthly[0].rate.value) == rate
    alone = award(pension({**one, "lone": True})).monthly[0].rate.value
    assert str(alone) == {"2400.00": "3000.00", "1800.00": "2400.00"}[rate]


def test_a_minor_draws_to_the_day_before_eighteen_and_no_longer_than_is_stated() -> None:
    son = {"relation": "son", "birth": "2010-06-15"}
    assert [str(row.last) for row in award(pension(son)).monthly] == ["2028-06-14"]
    stated = {**son, "until": "2025-01-31"}
    assert [str(row.last) for row in award(pension(stated)).monthly] == ["2025-01-31"]
    assert [str(row.last) for row in award(pension({**stated, "until": "2030-01-31"})).monthly] == ["2028-06-14"]
    unable = award(pension({**son, "incapable": True})).monthly
    assert [row.last for row in unable] == [None]


@pytest.mark.parametrize(
    "birth, months",
    [("2012-04-01", 72), ("2012-04-02", 73), ("2012-05-01", 73), ("2006-04-02", 1)],
)
def test_months_at_once_are_those_that_begin_before_eighteen(birth: str, months: int) -> None:
    """ZJWI 35, from April 2024: eighteen on 2030-04-01 leaves 72 months to March 2030, a day later the month of April too."""
    found = pension({"relation": "child", "birth": birth}, region="330100", readings={"D-57": "once"})
    assert str(found.amount) == f"{1800 * months}.00"
    by_month = pension({"relation": "child", "birth": birth}, region="330100", as_of="2032-01-01")
    assert str(by_month.amount) == str(found.amount)  # the same months, one by one


@pytest.mark.parametrize(
    "birth, years",
    [
        ("1964-03-06", 20),
        ("1964-03-05", 20),
        ("1963-03-05", 19),
        ("1950-03-05", 6),
        ("1949-03-06", 6),
        ("1949-03-05", 5),
    ],
)
def test_years_at_once(birth: str, years: int) -> None:
    """ZJWI 35: twenty years, from 61 on a year less for each, five from 75."""
    one = {"relation": "father", "birth": birth, "incapable": True}
    found = pension(one, region="330100", readings={"D-57": "once"})
    assert str(found.amount) == f"{1800 * 12 * years}.00"


def test_who_is_missing_draws_wages_for_three_months() -> None:
    """WI 41: from the fourth month, of an accident of 2024-03-05 from June."""
    missing = {"date": "2024-03-05", "missing": True, "dependants": [{"relation": "wife", "incapable": True}]}
    found = listed("420100", "death_dependants", {**BASE, "graded_on": None, "death": missing})
    assert [str(row.first) for row in award(found).monthly] == ["2024-06-01"]


# --- the lump sum on a death (R-INJ-09; WI 39) ---


@pytest.mark.parametrize(
    "grade, leave_to, due",
    [(4, "2025-06-01", True), (4, "2025-05-31", False), (5, "2025-05-31", True), (None, "2025-05-31", True)],
)
def test_a_death_in_the_leave(grade: int | None, leave_to: str, due: bool) -> None:
    """Died on 2025-06-01: on the last day of the leave yes, on the day after not for grades 1 to 4."""
    leave = [{"start": "2024-12-01", "end": leave_to, "confirmed_by": "committee"}]
    facts = {**BASE, "grade": grade, "leave": leave, "death": {"date": "2025-06-01"}, "suitable_work": False}
    found = listed("420100", "death_lump_sum", facts, **MORE)
    assert (found.status == "due") is due


def test_the_income_by_the_year_of_the_claim_only_where_it_is_another_year() -> None:
    """D-59: in the year of the event both are one; the first year of the national sum is 2010."""
    same = died("420100", [], "2024-03-05", as_of="2024-12-31", readings={"D-59": "year_before_claim"})
    assert str(same["death_lump_sum"].amount) == "1036420.00"  # 20 × 51,821
    assert not [other for other in same["death_lump_sum"].alternatives if other.by == "D-59"]


# --- leave (R-INJ-04) ---


def leave(spans: list[dict[str, Any]], **injury: Any) -> Outcome:
    return assessed("420100", {**BASE, "leave": spans, "graded_on": None, **injury}, **MORE)["injury_leave_wages"]


LEAVE = {"start": "2024-03-01", "end": "2024-05-31", "confirmed_by": "committee"}


def test_what_is_said_of_the_leave() -> None:
    """Confirmed for all of it or not; ends with the grading, on the very day still; a gap of over a month is named."""
    assert "LEAVE_LENGTH_UNCONFIRMED" not in warned(leave([LEAVE]))
    other = {"start": "2024-06-01", "end": "2024-06-30"}
    assert "LEAVE_LENGTH_UNCONFIRMED" in warned(leave([LEAVE, other]))
    assert "LEAVE_LENGTH_UNCONFIRMED" in warned(leave([], leave_months="2"))
    for graded, after, gap in (
        ("2024-05-30", True, False), ("2024-05-31", False, False), ("2024-07-01", False, False), ("2024-07-02", False, True),
    ):  # fmt: skip
        found = warned(leave([LEAVE], graded_on=graded))
        assert ("LEAVE_AFTER_GRADING" in found, "GAP_BEFORE_GRADING" in found) == (after, gap), graded
    stated = {"gap": {"start": "2024-06-01", "end": "2024-06-30"}, "graded_on": "2024-07-02"}
    assert "GAP_BEFORE_GRADING" not in warned(leave([LEAVE], **stated))
    assert [str(line.trace.value) for line in award(leave([LEAVE])).lines] == []


# --- the agreement (R-INJ-18) ---


def settled(amount: str, **settlement: Any) -> list[str]:
    """Grade 9 of 6,000: 54,000 by law."""
    facts = {**BASE, "grade": 9, "settlement": {"amount": amount, **settlement}}
    result = assessed("420100", facts)
    return [warning.code for item in result.information if item.id == "injury_settlement" for warning in item.warnings]


@pytest.mark.parametrize("amount, unfair", [("37799.99", True), ("37800", False)])
def test_seven_tenths(amount: str, unfair: bool) -> None:
    """37,800 is 70 per cent, which is not below it."""
    assert ("SETTLEMENT_UNFAIR" in settled(amount, before_grading=True)) is unfair


@pytest.mark.parametrize(
    "facts, early",
    [
        ({"date": "2024-12-01"}, True),  # the day before the grading
        ({"date": "2024-12-02"}, False),
        ({"date": "2024-04-30"}, True),
        ({}, False),
        ({"before_recognition": True, "before_grading": False}, True),
        ({"before_recognition": False, "before_grading": False, "date": "2024-04-01"}, False),
    ],
)
def test_before_recognition_or_grading(facts: dict[str, Any], early: bool) -> None:
    """Recognised on 2024-05-01, graded on 2024-12-02; what is stated goes before the days."""
    assert ("SETTLEMENT_UNFAIR" in settled("20000", **facts)) is early


def test_more_than_the_law_leaves_nothing_short() -> None:
    facts = {**BASE, "grade": 9, "settlement": {"amount": "60000", "date": "2024-12-01"}}
    item = next(item for item in assessed("420100", facts).information if item.id == "injury_settlement")
    assert (str(item.trace.value), [warning.code for warning in item.warnings]) == ("0", ["SETTLEMENT_SHARE"])


# --- the advance (R-INJ-10; SI 41; ADV 6) ---


def advanced(**injury: Any) -> list[str]:
    facts = {**BASE, "grade": 9, "assessment_fee": "300", **injury}
    result = assessed("420100", facts, **MORE)
    return [str(item.trace.value) for item in result.information if item.id == "injury_advance"]


def test_when_the_fund_may_be_asked_to_advance() -> None:
    """54,000 + 300, where the employer refuses, enforcement ended, or there is no licence; insured the fund pays anyway."""
    assert advanced() == []
    assert advanced(refused_by_employer=True) == ["54300.00"]
    assert advanced(enforcement_ended_on="2026-01-01") == ["54300.00"]
    assert advanced(unit_status="unlicensed", recognised_on=None) == ["192300.00"]  # 2 × 96,000 and 300
    assert advanced(refused_by_employer=True, insured="yes", declared_base="6000") == []


@pytest.mark.parametrize("grade, sum", [(4, "229500.00"), (5, "108000.00")])
def test_the_allowance_of_the_employer_is_not_advanced(grade: int, sum: str) -> None:
    """Grade 4: 126,000 and 23 months of 4,500 to November 2026; grade 5: 108,000, its allowance is the employer's own."""
    found = advanced(grade=grade, assessment_fee=None, suitable_work=False, refused_by_employer=True)
    assert found == [sum]


# --- the difference from a low base (R-INJ-17) ---


def test_the_difference_of_an_allowance_is_for_grades_one_to_four() -> None:
    """3,000 of wage not declared: of grade 4 21 × 3,000 and 75 % of it a month; of grade 5 18 × 3,000 alone."""
    facts = {"insured": "yes", "true_wage_12m": "9000", "declared_base": "6000", "average_wage": {"amount": "8000"}}
    four = award(assessed("420100", {**facts, "grade": 4}, **MORE)["injury_base_difference"])
    assert (str(four.lines[0].trace.value), str(four.monthly[0].rate.value)) == ("63000.00", "2250.00")
    five = award(assessed("420100", {**facts, "grade": 5, "suitable_work": False}, **MORE)["injury_base_difference"])
    assert (str(five.amount), five.monthly, five.lines) == ("54000.00", (), ())


def test_what_the_fund_paid_over_its_due_comes_off() -> None:
    """11 × 9,000 = 99,000, by the declared base 66,000: 70,000 paid leaves 29,000, 60,000 paid 33,000."""
    facts = {
        "insured": "yes",
        "true_wage_12m": "9000",
        "declared_base": "6000",
        "grade": 8,
        "average_wage": average("8000"),
    }
    for paid, left in (("70000", "29000.00"), ("60000", "33000.00"), ("66000", "33000.00"), ("66001", "32999.00")):
        assert str(assessed("420100", {**facts, "fund_paid": paid})["injury_base_difference"].amount) == left
    assert why(listed("420100", "injury_base_difference", {**facts, "fund_paid": "99000"})) == "NO_DIFFERENCE"


# --- costs (R-INJ-03) ---


def test_a_bill_of_the_employers_late_days_by_its_day() -> None:
    """WI 17(4): thirty days to 2024-03-31, applied on 04-20: 1 to 19 April are the employer's, 31 March and 20 April are not."""
    bills = [
        {"amount": "100", "in_catalogue": True, "on": day}
        for day in ("2024-03-31", "2024-04-01", "2024-04-19", "2024-04-20")
    ]
    facts = {"insured": "yes", "employer_applied_on": "2024-04-20", "medical": bills}
    found = award(assessed("420100", facts)["injury_medical"])
    assert (str(found.amount), str(found.fund)) == ("400.00", "200.00")


def test_new_costs_from_the_first_day_of_a_late_insurance() -> None:
    """R-INJ-10: of the day before the employer's, of the day itself the fund's; without a day the employer's."""
    bills = [{"amount": "100", "in_catalogue": True, "on": day} for day in ("2024-03-09", "2024-03-10", None)]
    facts = {"insured": "late", "insured_from": "2024-03-10", "medical": bills}
    assert str(award(assessed("420100", facts)["injury_medical"]).fund) == "100.00"
    stays = [{"start": "2024-03-10", "end": "2024-03-12"}, {"start": "2024-04-01", "end": "2024-04-02"}]
    meals = {**facts, "medical": [], "hospital": stays, "local": {"meals_per_day": "50"}}
    assert str(award(assessed("420100", meals)["injury_hospital_meals"]).fund) == "250.00"
    early = {**meals, "hospital": [{"start": "2024-03-09", "end": "2024-03-12"}, stays[1]]}
    assert str(award(assessed("420100", early)["injury_hospital_meals"]).fund) == "0"


def test_meals_that_a_third_party_paid() -> None:
    facts = {
        "hospital": [{"start": "2024-03-01", "end": "2024-03-10"}], "local": {"meals_per_day": "50"},
        "third_party": {"items": [{"kind": "meals", "amount": "120"}]},
    }  # fmt: skip
    assert str(assessed("420100", facts)["injury_hospital_meals"].amount) == "500.00"
    less = assessed("420100", facts, readings={"D-55": "actual_costs"})["injury_hospital_meals"]
    assert str(less.amount) == "380.00"


def test_nothing_is_asked_of_the_rate_of_meals_where_the_stay_overlaps_by_no_day() -> None:
    stays = [{"start": "2024-03-01", "end": "2024-03-10"}, {"start": "2024-03-11", "end": "2024-03-12"}]
    found = assessed("110000", {"hospital": stays})["injury_hospital_meals"]
    assert (str(found.amount), "STAYS_OVERLAP" in warned(found)) == ("360.00", False)  # 12 × 30


# --- near retirement (R-INJ-08) ---


def leaving(region: str, sum: str = "employment", **injury: Any) -> Outcome:
    """One of the two sums of who leaves on 2023-06-30, of 6,000 a month and an average of 6,000."""
    facts = {
        "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01", "grade": 8, "ended_on": "2023-06-30",
        "ended_by": "worker", "true_wage_12m": "6000", "average_wage": {"amount": "6000"}, "sex": "male", **injury,
    }  # fmt: skip
    return assessed(region, facts)[f"injury_{sum}_subsidy"]


@pytest.mark.parametrize(
    "birth, months",
    [
        ("1964-06-30", 12),
        ("1964-07-01", 12),
        ("1964-10-30", 16),
        ("1964-10-29", 15),
        ("1970-01-01", 16),
        ("1963-07-30", 1),
    ],
)
def test_hainan_counts_the_months_left(birth: str, months: int) -> None:
    """Sixty on the same day of 2024: twelve of sixteen months of 6,000; sixteen months left bring all of them."""
    assert str(leaving("460100", birth=birth).amount) == f"{6000 * months}.00"


def test_hainan_asks_for_a_womans_post_where_it_decides() -> None:
    """Born 1970-06-30: past fifty, to fifty-five two years; born 1990 both ages are far, born 1960 both are past."""
    woman = {"sex": "female", "birth": "1970-06-30"}
    assert asked(leaving("460100", **woman)) == ["injury.work_type"]
    assert why(leaving("460100", **woman, work_type="worker")) == "AT_RETIREMENT"
    assert str(leaving("460100", **woman, work_type="cadre").amount) == "96000.00"
    assert str(leaving("460100", sex="female", birth="1990-01-01").amount) == "96000.00"
    assert why(leaving("460100", sex="female", birth="1960-01-01")) == "AT_RETIREMENT"
    soon = {"sex": "female", "birth": "1974-04-30"}  # ten months to fifty, more than sixty to fifty-five
    assert asked(leaving("460100", **soon)) == ["injury.work_type"]
    assert str(leaving("460100", **soon, work_type="worker").amount) == "60000.00"


# --- what is said, and what is cited ---


@pytest.mark.parametrize(
    "injured, birth, said",
    [
        ("2026-06-30", "1960-01-01", {"OVER_AGE_BEFORE"}),
        ("2026-07-01", "1960-01-01", {"OVER_AGE_PROVISIONAL"}),
        ("2026-07-01", "1990-01-01", set()),
        ("2024-03-01", "1990-01-01", set()),
    ],
)
def test_over_age_before_and_since_july_2026(injured: str, birth: str, said: set[str]) -> None:
    """R-INJ-14: order 56 of 2026 holds from 2026-07-01; who is under the age hears of neither."""
    days = {"date": injured, "recognised_on": injured, "graded_on": "2026-10-01", "birth": birth, "sex": "male"}
    assert {"OVER_AGE_BEFORE", "OVER_AGE_PROVISIONAL"} & warned(lump(10, **days)) == said


@pytest.mark.parametrize(
    "injured, drawn, insured, stops",
    [
        ("2026-06-30", True, "no", True), ("2026-06-30", True, None, True), ("2026-06-30", True, "yes", False),
        ("2026-06-30", True, "late", False), ("2026-06-30", None, "no", False), ("2026-07-01", True, "no", False),
    ],
)  # fmt: skip
def test_a_pension_bars_recognition_to_june_2026(
    injured: str, drawn: bool | None, insured: str | None, stops: bool
) -> None:
    """R-INJ-14: a pension drawn, no project insurance, hurt before 2026-07-01."""
    days = {"date": injured, "recognised_on": injured, "graded_on": "2026-10-01", "pension_drawn": drawn}
    found = lump(10, **days, insured=insured)
    assert (found.status == "not_due") is stops


@pytest.mark.parametrize(
    "insured, since, unknown",
    [(None, None, True), (None, "2023-01-01", False), ("yes", None, False), ("no", None, False)],
)
def test_insurance_that_is_not_known_is_said(insured: str | None, since: str | None, unknown: bool) -> None:
    assert ("INSURANCE_UNKNOWN" in warned(lump(10, insured=insured, insured_from=since))) is unknown


def test_recognition_that_is_still_to_come_is_a_condition() -> None:
    """R-INJ-01: unless it is recognised or the employer does not dispute it; an unlawful unit needs none."""
    open_ = award(lump(10, recognised_on=None))
    assert open_.condition is not None and open_.condition.code == "RECOGNITION_MISSING"
    for facts in (
        {},
        {"recognised_on": None, "undisputed": True},
        {"recognised_on": None, "unit_status": "unlicensed"},
    ):
        found = award(lump(10, **facts))
        assert (found.condition, "RECOGNITION_MISSING" in warned(found)) == (None, False)


@pytest.mark.parametrize(
    "region, article", [("330100", "ZJWI 27"), ("410100", "HNWI 27"), ("440100", "GDWI 32"), ("420100", None)]
)
@pytest.mark.parametrize("grade, national", [(5, "WI 36"), (6, "WI 36"), (7, "WI 37")])
def test_the_articles_of_the_sums_at_the_ending(region: str, article: str | None, grade: int, national: str) -> None:
    facts = {
        "date": "2024-03-01",
        "recognised_on": "2024-05-01",
        "grade": grade,
        "ended_on": "2026-03-31",
        "birth": "1990-01-01",
        "suitable_work": True,
        "graded_on": "2024-12-02",
        "average_wage": {"amount": "8000"},
    }
    for sum, fund in (("medical", "SI 38"), ("employment", "SI 39")):
        cited = {cite.id for cite in award(leaving(region, sum, **facts)).cites}
        assert cited == {national, fund, *([article] if article else [])}


def test_one_grade_is_one_sum_without_lines() -> None:
    assert award(lump(9)).lines == ()
    again = [{"on": "2025-06-01", "kind": "second_injury", "grade": 8}]
    assert len(award(lump(9, regradings=again)).lines) == 2


def test_regradings_count_by_their_day_and_a_review_moves_no_lump_sum() -> None:
    """R-INJ-16: of two reviews the later one is the grade of the ending, in whatever order they are listed."""
    reviews = [{"on": "2026-02-01", "kind": "review", "grade": 8}, {"on": "2025-12-10", "kind": "review", "grade": 7}]
    facts = {
        "date": "2024-03-01",
        "recognised_on": "2024-05-01",
        "graded_on": "2024-12-02",
        "grade": 9,
        "ended_on": "2026-03-31",
        "birth": "1990-01-01",
    }
    for listed_as in (reviews, reviews[::-1]):
        assert str(lump(9, regradings=listed_as).amount) == "54000.00"
        assert (
            str(leaving("440100", **{**facts, "average_wage": {"amount": "8000"}}, regradings=listed_as).amount)
            == "90000.00"
        )


@pytest.mark.parametrize("on, early", [("2025-12-01", True), ("2025-12-02", False)])
def test_a_review_is_early_within_a_year(on: str, early: bool) -> None:
    """WI 28: a year from the grading of 2024-12-02."""
    assert ("REVIEWED_EARLY" in warned(lump(9, regradings=[{"on": on, "kind": "review", "grade": 8}]))) is early
    assert "REVIEWED_EARLY" not in warned(lump(9, regradings=[{"on": on, "kind": "second_injury", "grade": 8}]))


# --- reviews of the allowance (R-INJ-06, -16) ---


def reviewed(grade: int, *reviews: tuple[str, int], **injury: Any) -> list[tuple[str, str, str | None]]:
    """Rate, first and last day of each part of an allowance of 6,000, graded on 2024-12-02."""
    again = [{"on": on, "kind": "review", "grade": other} for on, other in reviews]
    found = award(allowance(grade=grade, regradings=again, suitable_work=False, **injury))
    return [(str(row.rate.value), str(row.first), row.last and str(row.last)) for row in found.monthly]


def test_a_review_to_grades_seven_to_ten_ends_the_allowance_and_one_from_them_begins_it() -> None:
    """WI 28, 36, 37: from the month after the review; 70 % of grade 5 to January 2026, 60 % of grade 6 from then on."""
    assert reviewed(5, ("2026-01-10", 7)) == [("4200.00", "2025-01-01", "2026-01-31")]
    assert reviewed(9, ("2026-01-10", 6)) == [("3600.00", "2026-02-01", None)]
    assert reviewed(9, ("2025-12-10", 6), ("2026-06-30", 8)) == [("3600.00", "2026-01-01", "2026-06-30")]
    assert reviewed(2, ("2026-03-31", 1)) == [("5100.00", "2025-01-01", "2026-03-31"), ("5400.00", "2026-04-01", None)]
    assert why(allowance(grade=8, regradings=[{"on": "2026-01-10", "kind": "review", "grade": 9}])) == "NO_ALLOWANCE"


def test_the_minimum_wage_cuts_an_allowance_whose_first_grading_was_replaced() -> None:
    """Beijing: 2,420 to August 2025, 2,540 from September on (R-INJ-06)."""
    again = [{"on": "2025-03-01", "kind": "second_instance", "grade": 6}]
    facts = {"true_wage_12m": "3000", "average_wage": {"amount": "5000"}, "regradings": again, "suitable_work": False}
    found = award(assessed("110000", {**facts, "grade": None})["disability_allowance"])
    assert [(str(row.rate.value), str(row.first)) for row in found.monthly] == [
        ("2420.00", "2025-01-01"),
        ("2540.00", "2025-09-01"),
    ]
    assert [
        str(row.rate.value) for row in award(assessed("110000", {**facts, "grade": 6})["disability_allowance"]).monthly
    ] == ["2420.00", "2540.00"]


def test_a_later_grading_opens_a_claim_as_the_first_one_does() -> None:
    """Unlisted: an allowance once a grade is 6 or heavier, the sums at the ending once one is 5 or lighter."""

    def kinds(grade: int | None, *later: int) -> set[str]:
        again = [{"on": "2026-01-10", "kind": "review", "grade": other} for other in later]
        facts = {**BASE, "grade": grade, "regradings": again, "suitable_work": False, "ended_on": "2026-03-31"}
        wanted = {"disability_allowance", "injury_medical_subsidy", "injury_employment_subsidy"}
        return {claim.kind.value for claim in assessed("420100", facts, **MORE)} & wanted

    sums = {"injury_medical_subsidy", "injury_employment_subsidy"}
    assert kinds(7) == sums and kinds(4) == {"disability_allowance"}
    assert kinds(6) == kinds(5) == kinds(7, 6) == kinds(4, 5) == sums | {"disability_allowance"}
    assert kinds(None) == set()


def test_a_pension_drawn_is_the_age_reached_whatever_the_birth() -> None:
    """R-INJ-08: nothing of the employment subsidy in Henan; who is young and draws none has all of it."""
    young = {"birth": "1990-01-01", "insured": "yes", "declared_base": "6000"}
    assert leaving("410100", **young).status == "due"
    assert why(leaving("410100", **young, pension_drawn=True)) == "AT_RETIREMENT"
    for status in ("past_retirement_age", "drawing_pension"):
        facts = {**BASE, **young, "grade": 8, "ended_on": "2026-03-31", "ended_by": "worker", "sex": "male"}
        found = assessed("410100", facts, worker={"status": status})["injury_employment_subsidy"]
        assert why(found) == "AT_RETIREMENT", status


def test_bills_by_their_number_and_what_a_third_party_paid_by_items() -> None:
    bills = [
        {"amount": "100", "in_catalogue": True},
        {"amount": "50", "in_catalogue": False},
        {"amount": "30", "in_catalogue": True},
    ]
    found = award(assessed("420100", {"medical": bills})["injury_medical"])
    assert [line.label.say("zh") for line in found.lines] == ["第1项医疗费", "第3项医疗费"]
    for third, undivided in (
        ({"amount": "90"}, True),
        ({"amount": "90", "items": [{"kind": "aids", "amount": "90"}]}, False),
        ({}, False),
    ):
        aids = assessed("420100", {"aids": "500", "third_party": third})["injury_aids"]
        assert ("THIRD_PARTY_UNDIVIDED" in warned(aids)) is undivided


def test_each_own_wage_is_held_against_the_average_of_its_own_year() -> None:
    """R-INJ-02: 2,000 lifted to 60 % of 5,000 (2023) for the lump sum, of 9,000 (2025) for the sums at the ending of 2026."""
    averages = [average("5000", 2023), average("8000", 2024), average("9000", 2025), average("12000", 2026)]
    facts = {
        "grade": 9,
        "true_wage_12m": "2000",
        "average_wage": averages,
        "ended_on": "2026-03-31",
        "ended_by": "worker",
        "birth": "1990-01-01",
        "sex": "male",
    }
    result = assessed("440100", facts)
    assert str(result["disability_lump_sum"].amount) == "27000.00"  # 9 × 3,000
    assert str(result["injury_medical_subsidy"].amount) == "10800.00"  # 2 × 5,400
    assert str(result["injury_employment_subsidy"].amount) == "43200.00"  # 8 × 5,400


def test_the_year_of_a_sum_on_a_death_begins_with_the_recognition() -> None:
    """R-INJ-19: died on 2024-03-05, recognised on 2024-05-01 or not at all."""
    for recognised, since in (("2024-05-01", "2024-05-01"), (None, "2024-03-05")):
        facts = {
            **BASE,
            "recognised_on": recognised,
            "graded_on": None,
            "undisputed": True,
            "death": {"date": "2024-03-05"},
        }
        for kind in ("death_funeral", "death_lump_sum"):
            assert [str(row.runs_from) for row in award(listed("420100", kind, facts)).periods] == [since]


# --- the difference by the month (R-INJ-17, -16) ---

LOW = {"insured": "yes", "true_wage_12m": "9000", "declared_base": "6000", "average_wage": {"amount": "8000"}}


def test_the_difference_follows_a_later_grade() -> None:
    """Of a drop of 3,000: 75 % of grade 4 to January 2026, 80 % of grade 3 from February; nothing once the grade is 5."""

    def parts(grade: int, *later: tuple[str, int]) -> list[tuple[str, str, str | None]]:
        again = [{"on": on, "kind": "review", "grade": other} for on, other in later]
        facts = {**LOW, "grade": grade, "regradings": again, "suitable_work": False}
        found = award(assessed("420100", facts, **MORE)["injury_base_difference"])
        return [(str(row.rate.value), str(row.first), row.last and str(row.last)) for row in found.monthly]

    assert parts(4, ("2026-01-10", 3)) == [("2250.00", "2025-01-01", "2026-01-31"), ("2400.00", "2026-02-01", None)]
    assert parts(4, ("2026-01-10", 5)) == [("2250.00", "2025-01-01", "2026-01-31")]
    assert parts(5, ("2026-01-10", 4)) == [("2250.00", "2026-02-01", None)]
    assert parts(5) == []


def test_the_difference_of_dependants_ends_with_what_they_draw() -> None:
    """70 % of 3,000 for wife and son, 40 % from the month after his eighteenth birthday; of a son alone it ends with it."""
    wife, son = {"relation": "wife", "incapable": True}, {"relation": "son", "birth": "2007-06-15"}

    def parts(*people: dict[str, Any]) -> list[tuple[str, str, str | None]]:
        found = award(died("420100", list(people), injury=dict(LOW))["injury_base_difference"])
        return [(str(row.rate.value), str(row.first), row.last and str(row.last)) for row in found.monthly]

    assert parts(wife, son) == [("2100.00", "2024-04-01", "2025-06-30"), ("1200.00", "2025-07-01", None)]
    assert parts(son) == [("900.00", "2024-04-01", "2025-06-14")]
    crowd = [wife, *({"relation": "child", "birth": "2018-01-01"} for _ in range(3))]
    assert parts(*crowd)[0] == ("3000.00", "2024-04-01", "2035-12-31")  # 130 per cent are cut to the whole


def test_the_difference_by_the_averages_of_the_year_before_the_injury() -> None:
    """9,000 less the floor of 60 % of 6,000 (2023), 3,600: 11 × 5,400."""
    averages = [average("6000", 2023), average("9000", 2024), average("12000", 2025)]
    facts = {**LOW, "grade": 8, "declared_base": "3000", "average_wage": averages}
    assert str(assessed("420100", facts)["injury_base_difference"].amount) == "59400.00"


# --- what the file leaves open ---


def test_a_grading_without_its_day() -> None:
    """The lump sum needs no day of the grading, which is named; a review cannot be early by it."""
    again = [{"on": "2024-12-10", "kind": "review", "grade": 8}]
    found = lump(9, graded_on=None, regradings=again)
    assert (str(found.amount), warned(found) & {"GRADED_ON_MISSING", "REVIEWED_EARLY"}) == (
        "54000.00",
        {"GRADED_ON_MISSING"},
    )
    assert "GRADED_ON_MISSING" not in warned(lump(9))


def test_the_wage_from_a_history_or_from_payslips_alone() -> None:
    facts = {"grade": 10, "average_wage": {"amount": "8000"}}
    history = {"history": [{"start": "2020-01-01", "monthly": "7000"}]}
    assert str(assessed("420100", facts, pay=history)["disability_lump_sum"].amount) == "49000.00"
    months = [f"{2023 + n // 12}-{n % 12 + 1:02}" for n in range(2, 14)]
    slips = {"payslips": [{"month": month, "due": "7000"} for month in months]}
    assert str(assessed("420100", facts, pay=slips)["disability_lump_sum"].amount) == "49000.00"
    assert asked(assessed("420100", facts, pay={})["disability_lump_sum"]) == ["injury.true_wage_12m"]


def test_days_of_nursing_are_those_in_hospital_unless_stated() -> None:
    stays = [{"start": "2024-03-01", "end": "2024-03-10"}]
    taken = assessed("420100", {"nursing": {"price": "100"}, "hospital": stays, "graded_on": None})[
        "injury_leave_nursing"
    ]
    assert (str(taken.amount), "NURSED_IN_HOSPITAL" in warned(taken)) == ("1000.00", True)
    stated = assessed("420100", {"nursing": {"price": "100", "days": "3"}, "hospital": stays, "graded_on": None})[
        "injury_leave_nursing"
    ]
    assert (str(stated.amount), "NURSED_IN_HOSPITAL" in warned(stated)) == ("300.00", False)


@pytest.mark.parametrize(
    "judged, applied, code",
    [
        ("2027-02-01", None, "RECOGNITION_DEADLINE"), ("2027-02-02", None, "RECOGNITION_OUT_OF_TIME"),
        ("2027-02-02", "2026-12-01", "RECOGNITION_DEADLINE"),
    ],
)  # fmt: skip
def test_a_year_to_ask_for_recognition(judged: str, applied: str | None, code: str) -> None:
    """R-INJ-01, WI 17: hurt on 2026-02-01, a year to the same day; the employer's application is as good."""
    facts = {"date": "2026-02-01", "recognised_on": None, "graded_on": None, "employer_applied_on": applied}
    said = {warning.code for warning in assessed("420100", facts, as_of=judged).warnings}
    assert {"RECOGNITION_DEADLINE", "RECOGNITION_OUT_OF_TIME"} & said == {code}


def test_an_average_not_out_yet_offers_the_latest_one() -> None:
    """D-53 prior_year: of Nanchang's 2024 the figure of 2022, 8,889, is only offered: 6 × 8,889."""
    waits = died("360100", [], "2025-03-05", as_of="2025-10-01", readings={"D-53": "prior_year"})["death_funeral"]
    assert [candidate.value for candidate in waits.missing[0].candidates] == [Decimal("8889")]


# --- which year's average (R-INJ-02, -03, -06, -07; D-74) ---


def test_the_latest_year_is_the_one_before_the_judgment_unless_another_is_stated() -> None:
    """Shanghai 12,434 for 2024 and 12,577 for 2025: 50 % of each year's, or of the latest for all (D-74)."""

    def nursed(**more: Any) -> Outcome:
        return assessed("310000", {"care_need": "full", "average_wage": []}, **more)["injury_living_nursing"]

    assert [str(row.rate.value) for row in award(nursed()).monthly] == ["6217.00", "6288.50"]
    late = nursed(readings={"D-74": "latest_when_late"})
    assert [str(row.rate.value) for row in award(late).monthly] == ["6288.50"]
    assert "AVERAGE_PROVISIONAL" not in warned(late)


@pytest.mark.parametrize("years, asks", [((2023,), False), ((2023, 2025), True), ((2023, 2026), False)])
def test_a_later_average_is_asked_about_only_where_one_is_stated(years: tuple[int, ...], asks: bool) -> None:
    """Hurt in 2024, judged in 2026: the year before the injury is 2023; an average of 2026 is none of a year before the judgment."""
    averages = [average("8000", year) for year in years]
    found = assessed("420100", {"grade": 10, "true_wage_12m": "6000", "average_wage": averages})["disability_lump_sum"]
    assert ("D-74" in {reading.id for reading in found.asked}) is asks
    insured = {"grade": 10, "insured": "yes", "declared_base": "6000", "average_wage": averages}
    assert "D-74" not in {reading.id for reading in assessed("420100", insured)["disability_lump_sum"].asked}


def test_meals_and_the_allowance_at_once_by_the_year_before() -> None:
    """Jilin: 10 % of 9,000 (2023) ÷ 30 a day, ten days; Zhejiang: 14 × 12 × 9,000, both of an event in 2024."""
    averages = [average("9000", 2023), average("12000", 2024), average("15000", 2025)]
    stays = {"hospital": [{"start": "2024-03-01", "end": "2024-03-10"}], "average_wage": averages}
    assert str(assessed("220100", stays)["injury_hospital_meals"].amount) == "300.00"
    once = allowance("330100", grade=2, average_wage=averages, more={"readings": {"D-57": "once"}})
    assert str(once.amount) == "1512000.00"
    assert str(lump(9, unit_status="unlicensed", average_wage=averages).amount) == "216000.00"  # 2 × 12 × 9,000


def test_one_bill_has_no_lines_and_costs_run_from_the_recognition() -> None:
    """R-INJ-19: recognised on 2024-05-01."""
    found = award(assessed("420100", {"medical": [{"amount": "100", "in_catalogue": True}]})["injury_medical"])
    assert (found.lines, [str(row.runs_from) for row in found.periods]) == ((), ["2024-05-01"])
    for kind, facts in (
        ("injury_aids", {"aids": "5"}),
        ("injury_outside_travel", {"outside_travel": "5"}),
        ("injury_assessment_fee", {"assessment_fee": "5"}),
    ):
        assert [str(row.runs_from) for row in award(assessed("420100", facts)[kind]).periods] == ["2024-05-01"]


def test_an_agreement_on_benefits_that_are_not_due_is_measured_by_nothing() -> None:
    facts = {**BASE, "grade": 9, "platform": True, "settlement": {"amount": "20000", "before_grading": True}}
    assert not [item for item in assessed("420100", facts).information if item.id == "injury_settlement"]


def test_the_employers_sum_by_what_was_declared_where_that_is_more() -> None:
    """R-INJ-02: the own wage is the contribution wage, 7,000 against 6,000 earned: 8 × 7,000; 5,000 declared leaves 8 × 6,000."""
    facts = {
        "grade": 9,
        "insured": "yes",
        "true_wage_12m": "6000",
        "average_wage": {"amount": "8000"},
        "ended_on": "2026-03-31",
        "ended_by": "worker",
        "birth": "1990-01-01",
        "sex": "male",
    }
    for declared, sum in (("7000", "56000.00"), ("6000", "48000.00"), ("5000", "48000.00")):
        assert str(assessed("440100", {**facts, "declared_base": declared})["injury_employment_subsidy"].amount) == sum


@pytest.mark.parametrize(
    "region, birth, sum",
    [
        ("410100", "1967-12-31", "124800.00"),  # 4 years and a half: 26 × 6,000 × 80 %
        ("410100", "1968-06-29", "124800.00"),  # a day under five years
        ("410100", "1968-06-30", "156000.00"),  # five years
        ("410100", "1964-06-29", "15600.00"),  # a day under one year: a tenth
        ("500000", "1973-06-30", "72000.00"),  # ten years: 12 × 6,000
        ("500000", "1973-06-29", "64800.00"),  # a day under ten: 90 %
    ],
)
def test_the_window_before_the_age(region: str, birth: str, sum: str) -> None:
    """R-INJ-08: Henan five years in fifths, Chongqing ten years in tenths; a man of sixty on the day of 2023-06-30 plus the years left."""
    assert str(leaving(region, birth=birth).amount) == sum


def test_anhui_asks_for_a_womans_post_just_past_the_first_age() -> None:
    """Born 1973-03-01: fifty on 2023-03-01, fifty-five in 4 y 8 m: a worker has nothing, a cadre 90 % of 15 × 6,000."""
    woman = {"sex": "female", "birth": "1973-03-01", "grade": 8}
    assert asked(leaving("340100", **woman)) == ["injury.work_type"]
    assert why(leaving("340100", **woman, work_type="worker")) == "AT_RETIREMENT"
    assert str(leaving("340100", **woman, work_type="cadre").amount) == "81000.00"


def test_a_doubtful_series_is_no_second_one() -> None:
    """Tianjin 2016: 7,317.17 is held, a figure of low confidence beside it is not counted: 6 × 7,317.17."""
    funeral = died("120000", [], "2017-03-05", as_of="2017-10-01")["death_funeral"]
    assert (str(funeral.amount), "AVERAGE_SERIES" in warned(funeral)) == ("43903.02", True)


def test_the_latest_average_of_the_province_where_the_province_measures() -> None:
    """ZJWI 27, Hangzhou 2026: of the province the latest is 8,310 for 2023 (D-53): 4 × 8,310, whatever the city published since."""
    facts = {
        "grade": 9,
        "true_wage_12m": "9000",
        "average_wage": [],
        "ended_on": "2026-03-31",
        "ended_by": "worker",
        "birth": "1990-01-01",
        "sex": "male",
    }
    found = assessed("330100", facts)["injury_medical_subsidy"]
    assert (str(found.amount), "AVERAGE_PROVISIONAL" in warned(found)) == ("33240.00", True)


def test_who_turns_eighteen_on_the_day_of_the_death_is_no_dependant() -> None:
    """D18 2: not under eighteen any more; a day younger he is one, of whom nothing falls due from the month after."""
    assert why(pension({"relation": "son", "birth": "2006-03-05", "incapable": False})) == "NO_DEPENDANT"
    assert why(pension({"relation": "son", "birth": "2006-03-06", "incapable": False})) == "NONE_FALLEN_DUE"


def test_the_year_of_the_lump_sum_runs_from_the_grading_alone() -> None:
    """R-INJ-19: graded a year and more after the ending it is in time; without the day of the grading no year is reckoned."""
    job = {"employment": {"start": "2020-01-01", "last_day": "2024-12-31"}, "limitation_pleaded": True}
    graded = award(assessed("420100", {**BASE, "grade": 9, "graded_on": "2026-05-01"}, **job)["disability_lump_sum"])
    assert ([str(row.runs_from) for row in graded.periods], graded.expired) == (["2026-05-01"], 0)
    open_ = award(assessed("420100", {**BASE, "grade": 9, "graded_on": None}, **job)["disability_lump_sum"])
    assert (open_.periods, open_.live, "START_UNKNOWN" in warned(open_)) == ((), None, True)


def test_one_average_alone_gives_no_rise_to_estimate_by() -> None:
    """Of Qingyuan only the average of 2023 is held: for a death of 2026 it is asked for, and nothing is estimated."""
    found = died("441800", [], "2026-03-05", as_of="2026-10-01", readings={"D-53": "prior_year"})["death_funeral"]
    assert (asked(found), "AVERAGE_RANGE" in warned(found)) == (["injury.average_wage"], False)


@pytest.mark.parametrize("grade, sum, fund", [(4, "103500.00", "99000.00"), (5, "96600.00", "0")])
def test_what_the_fund_takes_over_of_an_allowance(grade: int, sum: str, fund: str) -> None:
    """R-INJ-10: insured from 2025-01-10, 23 months to November 2026: of grade 4 all but January the fund's, of grade 5 none."""
    late = allowance(grade=grade, insured="late", insured_from="2025-01-10", suitable_work=False)
    assert (str(late.amount), str(award(late).fund)) == (sum, fund)


def test_outside_the_window_a_doubtful_step_is_not_asked_for() -> None:
    """Yunnan, five years and a half left: 18 × 6,000 whole; a day under five years the doubtful step is asked for."""
    assert str(leaving("530100", birth="1968-12-31").amount) == "108000.00"
    assert str(leaving("530100", birth="1968-06-30").amount) == "108000.00"
    assert asked(leaving("530100", birth="1968-06-29")) == ["injury.local.employment_step"]


@pytest.mark.parametrize(
    "region, article", [("330100", "ZJWI 33"), ("410100", "HNWI 33"), ("440100", "GDWI 56"), ("420100", None)]
)
def test_the_article_of_the_difference(region: str, article: str | None) -> None:
    found = award(assessed(region, {**LOW, "grade": 8})["injury_base_difference"])
    assert {cite.id for cite in found.cites} == {"WI 64", *([article] if article else [])}


def test_what_is_said_of_a_recognition_that_nobody_asks_for() -> None:
    """R-INJ-13: an unlawful unit needs no recognition; a span without a cause is named by its days alone."""
    codes = {"RECOGNITION_DEADLINE", "RECOGNITION_OUT_OF_TIME"}
    open_ = {"date": "2026-02-01", "recognised_on": None, "graded_on": None}
    assert codes & {warning.code for warning in assessed("420100", open_).warnings}
    assert not codes & {warning.code for warning in assessed("420100", {**open_, "unit_status": "unlicensed"}).warnings}
    spans = [{"start": "2026-06-11", "end": "2026-06-30"}]
    said = [
        warning
        for warning in assessed("420100", {**open_, "suspensions": spans}).warnings
        if warning.code == "TIME_NOT_COUNTED"
    ]
    assert [warning.say("en").endswith(": 2026-06-11 to 2026-06-30") for warning in said] == [True]


def test_the_articles_on_a_third_party_where_there_is_one() -> None:
    bills = {"medical": [{"amount": "100", "in_catalogue": True}]}
    paid = {"third_party": {"items": [{"kind": "medical", "amount": "40"}]}}
    for facts, sum, third in ((bills, "100.00", set()), ({**bills, **paid}, "60.00", {"WIJ 8", "SI 42"})):
        found = award(assessed("420100", facts)["injury_medical"])
        assert (str(found.amount), {cite.id for cite in found.cites}) == (sum, {"WI 30", "SI 38", *third})


@pytest.mark.parametrize("filed, expired", [("2025-12-02", "0.00"), ("2025-12-03", "63000.00")])
def test_the_difference_of_the_lump_sum_has_a_year_from_the_grading(filed: str, expired: str) -> None:
    """R-INJ-19: graded on 2024-12-02: 21 × 3,000 to the same day of 2025; of the months none has fallen yet."""
    facts = {"as_of": filed, "filed_on": filed, "limitation_pleaded": True, **MORE}
    assert str(award(assessed("420100", {**LOW, "grade": 4}, **facts)["injury_base_difference"]).expired) == expired


def test_the_day_of_the_injury_is_the_earliest_on_file() -> None:
    """Leave from 2024-03-01, recognised and graded in 2025: 60 % of the average of 2023, 3,000, seven times."""
    averages = [average("5000", 2023), average("9000", 2024)]
    facts = {
        "date": None, "recognised_on": "2025-02-01", "graded_on": "2025-06-01", "grade": 10, "true_wage_12m": "2000",
        "leave": [{"start": "2024-03-01", "end": "2024-05-31"}], "average_wage": averages,
    }  # fmt: skip
    found = assessed("420100", facts)["disability_lump_sum"]
    assert (str(found.amount), "INJURY_DAY_ASSUMED" in warned(found)) == ("21000.00", True)


def test_the_age_is_reached_on_its_day() -> None:
    """R-TIME-06: sixty on 2023-06-30, the day of the ending: nothing; a day later a tenth of 26 × 6,000."""
    assert why(leaving("410100", birth="1963-06-30")) == "AT_RETIREMENT"
    assert str(leaving("410100", birth="1963-07-01").amount) == "15600.00"
    assert str(leaving("460100", birth="1964-06-29").amount) == "66000.00"  # eleven months and thirty days are eleven


@pytest.mark.parametrize(
    "ground, step",
    [
        ("resignation", True),
        ("injured_worker_asks", True),
        ("quit_unpaid_wages", False),
        ("expiry_employer_ends", False),
    ],
)
def test_the_step_of_shanghai_by_how_the_employment_ended(ground: str, step: bool) -> None:
    """Two years left: 40 % of 9 × 6,000 where the worker ends it himself, not for a ground of Art. 38 and not at the expiry."""
    facts = {
        **BASE,
        "date": "2022-03-01",
        "recognised_on": "2022-05-01",
        "graded_on": "2022-12-01",
        "grade": 8,
        "birth": "1965-06-30",
        "sex": "male",
        "average_wage": {"amount": "6000"},
    }
    more = {
        "employment": {"start": "2020-01-01", "last_day": "2023-06-30"},
        "pay": {"monthly": "6000"},
        "termination": {"ground": ground, "lawful": True},
    }
    assert str(assessed("310000", facts, **more)["injury_medical_subsidy"].amount) == (
        "21600.00" if step else "54000.00"
    )


@pytest.mark.parametrize("declared, offered", [("5000", True), (None, False)])
def test_the_contribution_wage_is_a_reading_only_where_it_is_known(declared: str | None, offered: bool) -> None:
    """D-50: three months of 6,000, by the declared base of 5,000."""
    found = leave([LEAVE], insured="yes", declared_base=declared)
    assert {other.option for other in found.alternatives if other.by == "D-50"} == (
        {"contribution_wage"} if offered else set()
    )


def test_an_income_not_published_yet_offers_that_of_the_year_before() -> None:
    """R-INJ-09: a death of 2027 waits for the income of 2026; 56,502 of 2025 is offered."""
    later = died("420100", [], "2027-05-01", as_of="2027-06-30")["death_lump_sum"]
    assert isinstance(later, Needs) and [one.value for one in later.missing[0].candidates] == [Decimal("56502")]


@pytest.mark.parametrize("year, asks", [(2023, False), (2024, False), (2025, True)])
def test_of_nursing_a_later_average_than_its_own_is_asked_about(year: int, asks: bool) -> None:
    """D-74: the months of 2025 go by the average of 2024; one of 2025 would be later."""
    facts = {"care_need": "full", "graded_on": "2025-01-10", "average_wage": [average("8000", year)]}
    found = assessed("420100", facts, as_of="2026-11-21")["injury_living_nursing"]
    assert ("D-74" in {reading.id for reading in found.asked}) is asks


def test_which_claims_an_injury_touches() -> None:
    """A grading still to come is waited for; a leave is claimed where there is one; of who died ungraded no lump sum is spoken of."""
    bare = assessed("420100", {**BASE, "grade": None, "graded_on": None})
    assert asked(bare["disability_lump_sum"]) == ["injury.grade"] and "injury_leave_wages" not in bare
    assert "injury_leave_wages" in assessed("420100", {**BASE, "leave_months": "2"}, **MORE)
    assert "disability_lump_sum" not in died("420100", [], injury=dict(BASE))


def test_insured_from_the_very_day_is_insured() -> None:
    """R-INJ-10: from the day of the injury the fund pays, from the day after it was too late."""
    for since, fund in (("2024-03-01", "42000.00"), ("2024-03-02", "0")):
        assert str(award(lump(10, insured=None, insured_from=since, declared_base="6000")).fund) == fund


def test_an_allowance_above_the_minimum_wage_is_not_said_to_be_topped() -> None:
    """Grade 6 of 6,000: 3,600, at a minimum of 3,600 it stands, at 3,601 it is topped."""
    for minimum, topped in (("3600", False), ("3601", True)):
        more = {"given": {"minimum_wage": minimum}}
        rate = award(allowance(grade=6, suitable_work=False, more=more)).monthly[0].rate
        names = {step.name.en for step in steps(rate) if step.name is not None}
        assert ("allowance topped up to the minimum wage" in names) is topped


@pytest.mark.parametrize(
    "pay, offered",
    [({"monthly": "5500"}, True), ({"history": [{"start": "2020-01-01", "monthly": "5500"}]}, True), ({}, False)],
)
def test_the_contract_wage_is_a_reading_only_where_it_is_known(pay: dict[str, Any], offered: bool) -> None:
    """D-50."""
    found = assessed("420100", {**BASE, "leave": [LEAVE], "graded_on": None}, pay=pay, **MORE)["injury_leave_wages"]
    assert ("contract_wage" in {other.option for other in found.alternatives if other.by == "D-50"}) is offered


@pytest.mark.parametrize("ended_by", ["worker", "expiry"])
def test_the_step_of_henan_whoever_ends_it(ended_by: str) -> None:
    """HNWI 27: four years and a half left, 26 × 6,000 × 80 %, at the expiry as on the worker's own wish."""
    assert str(leaving("410100", birth="1967-12-31", ended_by=ended_by).amount) == "124800.00"


def test_the_days_by_which_an_application_was_late_are_said() -> None:
    """WI 17(4): hurt on 2024-03-01, applied on 04-20: from 1 to 19 April."""
    bills = [{"amount": "100", "in_catalogue": True, "on": "2024-04-10"}]
    found = assessed("420100", {"insured": "yes", "employer_applied_on": "2024-04-20", "medical": bills})[
        "injury_medical"
    ]
    assert [
        "2024-04-01 to 2024-04-19" in note.say("en") for note in found.warnings if note.code == "EMPLOYER_APPLIED_LATE"
    ] == [True]


def test_months_at_one_rate_are_one_sum_without_lines() -> None:
    """Grade 4 at 4,500 throughout; with a review two parts."""
    assert award(allowance(grade=4)).lines == ()
    assert len(award(allowance(grade=4, regradings=[{"on": "2026-03-10", "kind": "review", "grade": 3}])).lines) == 2


def test_insured_dependants_draw_by_the_month_in_zhejiang_too() -> None:
    """ZJWI 35 is for who was not insured."""
    son = {"relation": "son", "birth": "2012-04-01"}
    more = {"readings": {"D-57": "once"}}
    for insured, monthly in (("no", False), ("yes", True)):
        facts = {**BASE, "insured": insured, "declared_base": "6000"}
        assert bool(award(died("330100", [son], injury=facts, **more)["death_dependants"]).monthly) is monthly


def test_an_unlawful_unit_pays_or_its_investors() -> None:
    """R-INJ-13: IEC; a registered employer that did not insure pays itself."""
    assert "出资人" in award(lump(9, unit_status="unlicensed")).payers[0].name.zh
    assert award(lump(9)).payers[0].name.zh == "用人单位（未参加工伤保险）"


@pytest.mark.parametrize("pay, offered", [({"average_12_months_without_overtime": "5800"}, True), ({}, False)])
def test_the_wage_without_overtime_is_a_reading_only_where_it_is_known(pay: dict[str, Any], offered: bool) -> None:
    """D-50."""
    found = assessed("420100", {**BASE, "leave": [LEAVE], "graded_on": None}, pay=pay, **MORE)["injury_leave_wages"]
    assert ("without_overtime" in {other.option for other in found.alternatives if other.by == "D-50"}) is offered


def test_an_application_on_the_thirtieth_day_is_in_time() -> None:
    """WI 17: hurt on 2024-03-01, thirty days to 2024-03-31."""
    for on, late in (("2024-03-31", False), ("2024-04-01", True)):
        facts = {
            "insured": "yes",
            "employer_applied_on": on,
            "medical": [{"amount": "100", "in_catalogue": True, "on": "2024-03-05"}],
        }
        assert ("EMPLOYER_APPLIED_LATE" in warned(assessed("420100", facts)["injury_medical"])) is late


def test_heads_are_spoken_of_where_only_the_difference_is_due() -> None:
    """D-55."""
    paid = {"aids": "500", "third_party": {"items": [{"kind": "aids", "amount": "200"}]}}
    for region, said in (("330100", True), ("320100", False)):
        assert ("THIRD_PARTY_DIFFERENCE" in warned(assessed(region, paid)["injury_aids"])) is said


def test_a_sum_that_stays_the_same_is_one_row() -> None:
    """Wife and three children of 6,000: 1,846.15 while all draw, then 2,400, whoever else's right ends after that."""
    children = [{"relation": "child", "birth": f"20{year}-01-01"} for year in (18, 19, 20)]
    found = award(pension({"relation": "wife", "incapable": True}, *children))
    wife = [str(row.rate.value) for row in found.monthly if row.label.values["number"] == 1]
    assert wife == ["1846.15", "2400.00"]


def test_an_allowance_asks_for_a_womans_post_where_the_earlier_age_is_past() -> None:
    """Born in June 1975: as a worker 50 and three months, in September 2025; as a cadre years later (R-INJ-06, R-TIME-06)."""
    facts: dict[str, Any] = {"birth": "1975-06-01", "sex": "female"}
    assert asked(allowance(grade=3, **facts)) == ["injury.work_type"]
    assert [str(row.last) for row in award(allowance(grade=3, work_type="worker", **facts)).monthly] == ["2025-08-31"]
    assert award(allowance(grade=3, work_type="cadre", **facts)).monthly[-1].last is not None
    assert award(allowance(grade=3, **{**facts, "birth": "1980-06-01"})).monthly  # neither age is reached
    gone = {"suitable_work": False, "ended_on": "2025-08-30", "ended_by": "worker"}
    assert [str(row.last) for row in award(allowance(grade=5, **gone, **facts)).monthly] == ["2025-08-30"]
