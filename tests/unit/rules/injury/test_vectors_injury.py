"""The worked examples of the law of work injury, each from facts to amount (WI, SI, local regulations; R-INJ-01 to R-INJ-21)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.results.outcome import Award, NotDue, Outcome

BASE: dict[str, Any] = {"date": "2024-03-01", "recognised_on": "2024-05-01", "graded_on": "2024-12-02", "insured": "no"}


def assessed(region: str, injury: dict[str, Any], **more: Any) -> lc.Assessment:
    facts = {"region": region, "as_of": "2026-11-21", "injury": {**BASE, **injury}, **more}
    return lc.assess(lc.Case.model_validate(facts))


def award(outcome: Outcome) -> Award:
    assert isinstance(outcome, Award), outcome
    return outcome


def amounts(result: lc.Assessment) -> dict[str, str]:
    return {claim.kind.value: str(claim.amount) for claim in result if claim.status == "due"}


def average(amount: str, year: int = 2023) -> dict[str, Any]:
    return {"amount": amount, "year": year}


# --- own wage (R-INJ-02; WI 64) ---


@pytest.mark.parametrize("wage, own", [("6000", "42000.00"), ("4000", "33600.00"), ("30000", "168000.00")])
def test_the_own_wage_lies_between_floor_and_cap(wage: str, own: str) -> None:
    """A 8,000: 6,000 stays, 4,000 becomes 4,800, 30,000 becomes 24,000; grade 10 is seven months of it."""
    result = assessed("440100", {"grade": 10, "true_wage_12m": wage, "average_wage": average("8000")})
    assert str(award(result["disability_lump_sum"]).amount) == own


def test_floor_by_the_year_before_the_injury_and_before_the_ending() -> None:
    """Foshan 2013-14: 9 × 60 % × 3,850 and 2 × 60 % × 4,196, both paid by the fund."""
    result = assessed(
        "440600",
        {
            "date": "2013-11-10", "graded_on": "2014-07-28", "recognised_on": "2014-01-02", "grade": 9, "insured": "yes",
            "declared_base": "2125.33", "average_wage": [average("3850", 2012), average("4196", 2013)],
            "ended_on": "2014-10-31", "ended_by": "worker",
        },
    )  # fmt: skip
    assert str(result["disability_lump_sum"].amount) == "20790.00"
    assert str(result["injury_medical_subsidy"].amount) == "5035.20"
    assert award(result["injury_medical_subsidy"]).payers[0].name.en == "the work-injury insurance fund"
    assert [award(claim).fund for claim in result if claim.status == "due" and award(claim).fund] == [
        Decimal("20790.00"), Decimal("5035.20"),
    ]  # fmt: skip
    assert result.fund_total == Decimal("25825.20")


def test_grade_two_in_xian_by_the_latest_average_with_the_floor() -> None:
    """Xi'an 2018: 61,626 ÷ 12 × 60 % × 25, 85 % of it and 40 % of the average by the month (D-74 latest)."""
    result = assessed(
        "610100",
        {
            "date": "2014-01-09", "recognised_on": "2014-05-20", "graded_on": "2014-12-26", "grade": 2, "care_need": "large",
            "true_wage_12m": "2100", "average_wage": {"amount": "61626", "per": "year", "year": 2016},
        },
        as_of="2017-10-31", readings={"D-74": "latest_when_late"}, given={"minimum_wage": "1680"},
    )  # fmt: skip
    assert str(result["disability_lump_sum"].amount) == "77032.50"
    allowance, nursing = award(result["disability_allowance"]), award(result["injury_living_nursing"])
    assert str(allowance.monthly[-1].rate.value) == "2619.11"
    assert str(allowance.amount) == "89049.57"  # 34 months
    assert str(nursing.monthly[-1].rate.value) == "2054.20"


# --- low declared base (R-INJ-17) ---


def test_difference_of_grade_two_in_the_lump_sum_and_by_the_month() -> None:
    """25 × 9,000; 85 % × 12,000 − 2,550 = 7,650 a month."""
    result = assessed(
        "110000",
        {
            "grade": 2,
            "insured": "yes",
            "true_wage_12m": "12000",
            "declared_base": "3000",
            "average_wage": average("4500"),
        },
        given={"minimum_wage": "2420"},
    )
    found = award(result["injury_base_difference"])
    assert str(found.lines[0].trace.value) == "225000.00"
    assert str(found.monthly[0].rate.value) == "7650.00"
    assert str(award(result["disability_allowance"]).monthly[0].rate.value) == "2550.00"


def test_difference_of_grade_eight() -> None:
    """11 × (12,500 − 3,878): SPC case library 2023-16-2-490-007."""
    result = assessed(
        "110000",
        {
            "date": "2015-03-05", "graded_on": "2015-10-08", "recognised_on": "2015-06-01", "grade": 8, "insured": "yes",
            "true_wage_12m": "12500", "declared_base": "3878", "average_wage": average("6463", 2014),
        },
        readings={"D-58": "no_floor"},
    )  # fmt: skip
    assert str(result["injury_base_difference"].amount) == "94842.00"


def test_difference_from_what_the_fund_paid() -> None:
    """(2025)浙02民终4082号: 7 × 11,135.44 − 31,234."""
    result = assessed(
        "330200",
        {
            "grade": 10,
            "insured": "yes",
            "true_wage_12m": "11135.44",
            "fund_paid": "31234",
            "average_wage": average("8000"),
        },
    )
    assert str(result["injury_base_difference"].amount) == "46714.08"


# --- meals, leave (R-INJ-03, 04) ---


@pytest.mark.parametrize(
    "region, stay, sum",
    [
        ("440300", ("2026-03-01", "2026-03-20"), "1400.00"),
        ("110000", ("2026-03-01", "2026-03-31"), "930.00"),
        ("330100", ("2026-03-01", "2026-03-18"), "558.60"),
    ],
)
def test_meals_by_the_rate_of_the_place(region: str, stay: tuple[str, str], sum: str) -> None:
    """Shenzhen 70 × 20; Beijing 30 × 31; Zhejiang 2,660 × 35 % ÷ 30 × 18."""
    injury = {
        "date": "2026-03-01",
        "recognised_on": "2026-04-01",
        "graded_on": None,
        "hospital": [{"start": stay[0], "end": stay[1]}],
    }
    result = assessed(region, injury, given={"minimum_wage": "2660"})
    assert str(result["injury_hospital_meals"].amount) == sum


def test_leave_wages_less_what_was_paid() -> None:
    """3,000 × 12 − 1,500 × 12."""
    leave = [{"start": "2024-03-01", "end": "2025-02-28", "confirmed_by": "committee", "paid": "18000"}]
    injury = {"leave": leave, "true_wage_12m": "3000", "graded_on": "2025-03-10"}
    result = assessed("420100", injury, given={"minimum_wage": "2000"})
    found = award(result["injury_leave_wages"])
    assert (str(found.amount), found.fund) == ("18000.00", 0)


# --- lump sum, allowance (R-INJ-05, 06) ---


@pytest.mark.parametrize("wage, sum", [("6000", "54000.00"), ("4000", "43200.00"), ("30000", "216000.00")])
def test_lump_sum_of_grade_nine(wage: str, sum: str) -> None:
    result = assessed("440100", {"grade": 9, "true_wage_12m": wage, "average_wage": average("8000")})
    assert str(result["disability_lump_sum"].amount) == sum


def test_the_text_of_2004_before_2011() -> None:
    """Jiaozuo: grade 8 was ten months, 1,296 × 10."""
    injury = {
        "date": "2009-06-01", "recognised_on": "2009-09-01", "graded_on": "2010-03-01", "grade": 8, "true_wage_12m": "1296",
        "average_wage": average("2000", 2008),
    }  # fmt: skip
    assert str(assessed("410800", injury)["disability_lump_sum"].amount) == "12960.00"


def test_allowance_of_grade_six_is_topped_to_the_minimum_wage() -> None:
    """3,000 × 60 % = 1,800 → 2,540."""
    injury = {
        "date": "2025-12-01", "recognised_on": "2025-12-20", "graded_on": "2026-05-10", "grade": 6, "suitable_work": False,
        "true_wage_12m": "3000", "average_wage": average("5000", 2024),
    }  # fmt: skip
    found = award(assessed("110000", injury, given={"minimum_wage": "2540"})["disability_allowance"])
    assert str(found.monthly[0].rate.value) == "2540.00"
    assert (found.monthly[0].first.isoformat(), found.payers[0].name.en) == ("2026-06-01", "the employer")


def test_supplement_of_henan() -> None:
    """70 % of the drop from 5,000 to 4,200: 560 a month (HNWI 26)."""
    injury = {
        "grade": 8,
        "true_wage_12m": "5000",
        "wage_before": "5000",
        "wage_after": "4200",
        "average_wage": average("6000"),
    }
    found = award(assessed("410100", injury)["injury_wage_drop_supplement"])
    assert str(found.monthly[0].rate.value) == "560.00"
    elsewhere = assessed("420100", injury)["injury_wage_drop_supplement"]
    assert isinstance(elsewhere, NotDue) and elsewhere.reason.code == "HENAN_ONLY"


# --- the two sums at the ending (R-INJ-08) ---


def ended(
    region: str, grade: int, on: str, *, birth: str | None = None, sex: str = "male", **more: Any
) -> dict[str, str]:
    """The two sums; `by` who ended, `average` the average wage of the year before."""
    year = int(on[:4]) - 1
    injury = {
        "date": "2022-03-01", "recognised_on": "2022-05-01", "graded_on": "2022-12-01", "grade": grade, "ended_on": on,
        "ended_by": more.pop("by", "worker"), "birth": birth, "sex": sex, "true_wage_12m": more.pop("wage", "6000"),
        "average_wage": [average(more.pop("average", "6000"), year), average("5000", 2021)], **more.pop("injury", {}),
    }  # fmt: skip
    return amounts(assessed(region, injury, **more))


def pair(found: dict[str, str]) -> tuple[str | None, str | None]:
    return found.get("injury_medical_subsidy"), found.get("injury_employment_subsidy")


YOUNG = "1990-01-01"


def test_henan_grade_seven_three_years_and_two_months_left() -> None:
    """12 × 6,000; 36 × 6,000 × 60 % (born 1968-08-31: 60 years and 11 months on 2029-07-31)."""
    assert pair(ended("410100", 7, "2026-05-31", birth="1968-08-31", average="6000")) == ("72000.00", "129600.00")


def test_chongqing_grade_eight_six_years_and_three_months_left() -> None:
    """6 × 7,339; 12 × 7,339 × 60 %: a window of ten years, ten per cent a year."""
    found = ended("500000", 8, "2023-05-25", birth="1969-08-25", average="7339")
    assert pair(found) == ("44034.00", "52840.80")


def test_chongqing_grade_six_full_years_left() -> None:
    """(2023)渝01民终11892号: 7,750 × 48 × 60 %; grade 9, (2023)渝01民终12961号: 8,000 × 9 × 60 %."""
    assert pair(ended("500000", 6, "2023-05-25", birth="1969-11-25", average="7750"))[1] == "223200.00"
    assert pair(ended("500000", 9, "2023-05-25", birth="1969-11-25", average="8000"))[1] == "43200.00"


def test_anhui_grade_ten_seven_months_left() -> None:
    """4 × 7,500; 5 × 7,500 × 30 %."""
    assert pair(ended("340100", 10, "2023-06-30", birth="1964-02-01", average="7500")) == ("30000.00", "11250.00")


def test_jiangsu_grade_nine_with_a_disease() -> None:
    """50,000 × 1.4 × 40 % = 28,000 of the medical sum where the worker resigns 2 years 4 months before; 25,000."""
    disease = {"occupational_disease": True, "city_factor": "1"}
    found = ended("320100", 9, "2023-06-30", birth="1965-11-01", injury=disease)
    assert pair(found) == ("28000.00", "25000.00")


def test_jiangsu_takes_nothing_off_where_the_employer_ends_it() -> None:
    found = ended("320100", 9, "2023-06-30", birth="1965-11-01", by="expiry")
    assert pair(found) == ("50000.00", "25000.00")


def test_shanxi_grade_ten_three_years_left() -> None:
    """15 × 5,000 × 80 %; 6 × 5,000 × 80 %."""
    assert pair(ended("140100", 10, "2023-06-30", birth="1966-06-30", wage="5000", average="7000")) == (
        "60000.00",
        "24000.00",
    )


def test_fujian_by_years_of_life() -> None:
    """⌈78.49 − 37.5⌉ × 0.2 × 7,000; by the fraction 57,386."""
    found = ended("350100", 9, "2023-07-01", birth="1986-01-01", average="7000")
    assert pair(found) == ("57400.00", "57400.00")
    exact = ended("350100", 9, "2023-07-01", birth="1986-01-01", average="7000", readings={"D-54": "fraction"})
    assert pair(exact) == ("57386.00", "57386.00")


def test_fujian_zhangzhou_2014() -> None:
    """(2015)漳民终字第979号: 0.2 × (76.5 − 37) × 3,511.41; the expectancy of 76.5 is held from 2015 on."""
    injury = {
        "date": "2014-01-05", "recognised_on": "2014-03-01", "graded_on": "2014-08-01", "grade": 9, "ended_on": "2015-02-01",
        "ended_by": "worker", "birth": "1978-02-01", "sex": "male", "true_wage_12m": "3000",
        "average_wage": [average("3511.41", 2014), average("3300", 2013)],
    }  # fmt: skip
    found = amounts(assessed("350600", injury, readings={"D-54": "fraction"}))
    assert pair(found) == ("27740.14", "27740.14")


def test_zhejiang_grade_nine_by_the_provincial_average() -> None:
    """Jiaxing 2023: 4 × 7,436.67 each."""
    assert pair(ended("330400", 9, "2023-09-25", birth=YOUNG, average="7436.67")) == ("29746.68", "29746.68")


def test_zhejiang_two_and_a_half_years_left() -> None:
    """The employment sum falls to 40 %, by the other reading to 60 % (D-73; ZJWI 27)."""
    near = {"birth": "1966-03-25", "average": "7436.67"}
    assert pair(ended("330400", 9, "2023-09-25", **near)) == ("29746.68", "11898.67")
    later = ended("330400", 9, "2023-09-25", readings={"D-73": "from_full_year"}, **near)
    assert pair(later) == ("29746.68", "17848.01")


def test_beijing_grade_ten() -> None:
    """Typical case of 2023: 3 × 10,534."""
    assert pair(ended("110000", 10, "2022-11-30", birth=YOUNG, average="10534"))[1] == "31602.00"


def test_henan_grade_nine_without_reduction() -> None:
    """(2021)豫1402民初6088号: 8 and 16 × 5,692."""
    injury = {
        "date": "2020-02-25", "recognised_on": "2020-08-12", "graded_on": "2020-12-08", "grade": 9, "true_wage_12m": "2600",
        "ended_on": "2021-03-31", "ended_by": "worker", "birth": "1990-01-01", "sex": "male",
        "average_wage": average("5692", 2020), "leave": [{"start": "2020-02-25", "end": "2020-05-24"}],
    }  # fmt: skip
    found = amounts(assessed("411400", injury, readings={"D-58": "no_floor"}, given={"minimum_wage": "1900"}))
    assert pair(found) == ("45536.00", "91072.00")
    assert (found["disability_lump_sum"], found["injury_leave_wages"]) == ("23400.00", "7800.00")


def test_shandong_grade_ten() -> None:
    """4 and 8 × 7,000."""
    assert pair(ended("370100", 10, "2023-06-30", birth=YOUNG, average="7000")) == ("28000.00", "56000.00")


@pytest.mark.parametrize(
    "region, grade, on, wage, medical, employment",
    [
        ("410800", 8, "2011-06-30", "2040.50", "20405.00", "53053.00"),  # 10 and 26 months; 焦劳人仲案字（2011）第059号
        ("310000", 7, "2015-06-30", "5939", "71268.00", "71268.00"),  # 12 months each
        ("310000", 8, "2014-06-30", "5451", "49059.00", "49059.00"),  # 9 months each
    ],
)
def test_jiaozuo_and_shanghai(region: str, grade: int, on: str, wage: str, medical: str, employment: str) -> None:
    injured = {"date": "2009-06-01", "recognised_on": "2009-09-01", "graded_on": "2010-03-01"}
    assert pair(ended(region, grade, on, birth=YOUNG, average=wage, injury=injured)) == (medical, employment)


def test_hainan_months_limited_to_those_left() -> None:
    """Grade 8, own wage 6,000, ten months left: 10 instead of 16 months."""
    assert pair(ended("460100", 8, "2023-06-30", birth="1964-04-30", average="6000"))[1] == "60000.00"


# --- death (R-INJ-09) ---


def died(region: str, people: list[dict[str, Any]], on: str = "2024-03-05", **more: Any) -> lc.Assessment:
    injury = {
        "date": on,
        "recognised_on": on,
        "graded_on": None,
        "death": {"date": on, "dependants": people},
        **more.pop("injury", {}),
    }
    return assessed(region, injury, **more)


def test_funeral_spouse_and_child() -> None:
    """6 × 8,000; 40 % and 30 % of 6,000."""
    people = [{"relation": "spouse", "incapable": True}, {"relation": "child", "birth": "2018-01-01"}]
    result = died("420100", people, injury={"true_wage_12m": "6000", "average_wage": average("8000")})
    assert str(result["death_funeral"].amount) == "48000.00"
    each = award(result["death_dependants"]).monthly
    assert [str(one.rate.value) for one in each] == ["2400.00", "1800.00"]
    assert [one.last and one.last.isoformat() for one in each] == [None, "2035-12-31"]


def test_four_dependants_are_cut_to_the_wage() -> None:
    """130 % of 6,000 scaled: 1,846.15 and 3 × 1,384.62, the last cut by the fen that rounding adds."""
    people = [
        {"relation": "spouse", "incapable": True},
        *({"relation": "child", "birth": "2018-01-01"} for _ in range(3)),
    ]
    result = died("420100", people, injury={"true_wage_12m": "6000", "average_wage": average("8000")})
    each = award(result["death_dependants"]).monthly
    now = [str(one.rate.value) for one in each if str(one.first) == "2024-04-01"]
    assert now == ["1846.15", "1384.62", "1384.62", "1384.61"]
    assert [str(one.rate.value) for one in each if one not in each[:1] and str(one.first) != "2024-04-01"] == [
        "2400.00"
    ]


@pytest.mark.parametrize("on, sum", [("2017-10-23", "672320.00"), ("2026-05-01", "1130040.00")])
def test_lump_sum_by_the_income_of_the_year_before(on: str, sum: str) -> None:
    """20 × 33,616 (not 36,396): Lianyungang; 20 × 56,502."""
    assert str(died("320700", [], on)["death_lump_sum"].amount) == sum


def test_kunming_death_of_2015() -> None:
    """6 × 4,565; 20 × 28,844; 30 % of 1,586, with the floor of 60 % of 4,565 821.70 (D-58)."""
    people = [{"relation": "father", "birth": "1953-06-01", "incapable": True}]
    facts = {"true_wage_12m": "1586", "average_wage": average("4565", 2014)}
    result = died("530100", people, "2015-12-05", injury=facts, as_of="2016-06-30", readings={"D-58": "no_floor"})
    found = amounts(result)
    assert (found["death_funeral"], found["death_lump_sum"]) == ("27390.00", "576880.00")
    assert str(award(result["death_dependants"]).monthly[0].rate.value) == "475.80"
    floored = died("530100", people, "2015-12-05", injury=facts, as_of="2016-06-30")
    assert str(award(floored["death_dependants"]).monthly[0].rate.value) == "821.70"


# --- uninsured, late (R-INJ-10), unlawful (R-INJ-13), third party (R-INJ-11) ---


GUANGDONG = {
    "grade": 9, "true_wage_12m": "6000", "ended_on": "2026-03-31", "ended_by": "worker", "birth": "1990-01-01", "sex": "male",
    "average_wage": {"amount": "8000"},
}  # fmt: skip


def test_uninsured_in_guangdong_the_employer_pays_all() -> None:
    """54,000 + 12,000 + 48,000."""
    result = assessed("440100", GUANGDONG)
    assert (str(result.total), str(result.fund_total)) == ("114000.00", "0.00")


def test_insured_late_the_fund_pays_the_medical_subsidy() -> None:
    result = assessed("440100", {**GUANGDONG, "insured": "late", "insured_from": "2024-04-01"})
    assert (str(result.total), str(result.fund_total)) == ("102000.00", "12000.00")


@pytest.mark.parametrize("grade, sum", [(5, "768000.00"), (9, "192000.00"), (10, "96000.00")])
def test_unlawful_employer_pays_multiples_of_the_annual_average(grade: int, sum: str) -> None:
    injury = {"grade": grade, "unit_status": "unlicensed", "average_wage": average("8000"), "recognised_on": None}
    found = award(assessed("420100", injury)["disability_lump_sum"])
    assert (str(found.amount), found.condition) == (sum, None)


def test_death_at_an_unlawful_employer() -> None:
    """30 × 56,502."""
    result = died("420100", [], "2026-05-01", injury={"unit_status": "child_labour"})
    assert str(result.total) == "1695060.00"


def test_third_party_medical_cost_never_twice() -> None:
    """The driver's insurer paid treatment 20,000, disability 150,000 and lost income 21,000: leave wages 4 × 9,000 whole."""
    injury = {
        "true_wage_12m": "9000", "leave": [{"start": "2024-03-01", "end": "2024-06-30", "confirmed_by": "hospital"}],
        "medical": [{"amount": "20000", "in_catalogue": True}], "average_wage": average("8000"), "grade": 9,
        "third_party": {"items": [
            {"kind": "medical", "amount": "20000"}, {"kind": "disability", "amount": "150000"},
            {"kind": "lost_income", "amount": "21000"},
        ]},
    }  # fmt: skip
    result = assessed("370100", injury, given={"minimum_wage": "2000"})
    assert str(result["injury_medical"].amount) == "0.00"
    assert str(result["injury_leave_wages"].amount) == "36000.00"
    assert str(result["disability_lump_sum"].amount) == "81000.00"
    less = assessed("370100", injury, given={"minimum_wage": "2000"}, readings={"D-56": "difference_only"})
    assert str(less["injury_leave_wages"].amount) == "15000.00"


def test_subcontract_the_contractor_pays_and_owes_no_compensation() -> None:
    injury = {
        **GUANGDONG,
        "chain": {"kind": "subcontract", "units": [{"name": "甲公司", "capacity": True}, {"capacity": False}]},
    }
    more = {
        "employment": {"start": "2023-01-01", "last_day": "2026-03-31"},
        "termination": {"ground": "injured_worker_asks"},
    }
    result = assessed("440100", injury, **more)
    assert "甲公司" in award(result["disability_lump_sum"]).payers[0].name.zh
    assert isinstance(result["economic_compensation"], NotDue)


# --- re-grading, loss of rights, platform, limitation, protection (R-INJ-15, 16, 19, 20, 21) ---


def test_a_review_moves_the_sums_at_the_ending_and_not_the_lump_sum() -> None:
    """Grade 9, after review grade 8: 54,000 stays; 4 and 15 × 6,000."""
    result = assessed("440100", {**GUANGDONG, "regradings": [{"on": "2025-12-20", "kind": "review", "grade": 8}]})
    found = amounts(result)
    assert found["disability_lump_sum"] == "54000.00"
    assert pair(found) == ("24000.00", "90000.00")


def test_benefits_stop_from_the_refusal() -> None:
    """An allowance of 3,600 a month (grade 6 of 6,000), refused re-examination from 2026-03-01: the months before stay."""
    injury = {
        "graded_on": "2025-10-10", "grade": 6, "suitable_work": False, "true_wage_12m": "6000",
        "average_wage": average("8000"), "refused_from": "2026-03-01", "refused_what": "grading",
    }  # fmt: skip
    found = award(assessed("420100", injury, given={"minimum_wage": "2000"})["disability_allowance"])
    assert (str(found.monthly[-1].rate.value), str(found.monthly[-1].last)) == ("3600.00", "2026-02-28")
    assert str(found.amount) == "14400.00"  # November to February


def test_platform_without_employment_is_out_of_scope() -> None:
    found = assessed("310000", {"grade": 9, "platform": True, "true_wage_12m": "6000"})["disability_lump_sum"]
    assert isinstance(found, NotDue) and found.reason.code == "OUT_OF_SCOPE"


def test_limitation_of_each() -> None:
    """Graded 2025-05-20, ended 2026-03-31: the lump sum to 2026-05-20, the sums at the ending to 2027-03-31."""
    result = assessed("440100", {**GUANGDONG, "graded_on": "2025-05-20"}, as_of="2026-04-15")
    days = {kind: award(result[kind]).last_filing_day for kind in ("disability_lump_sum", "injury_employment_subsidy")}
    assert {kind: str(day) for kind, day in days.items()} == {
        "disability_lump_sum": "2026-05-20",
        "injury_employment_subsidy": "2027-03-31",
    }


def test_unlawful_dismissal_brings_damages_and_the_sums_at_the_ending() -> None:
    """Guangdong grade 8, 6,000, three years: 2N 36,000 beside 24,000 and 90,000."""
    injury = {**GUANGDONG, "grade": 8, "ended_by": None}
    result = assessed(
        "440100", injury, pay={"monthly": "6000"}, employment={"start": "2023-04-01", "last_day": "2026-03-31"},
        termination={"ground": "dismissal_without_ground"},
    )  # fmt: skip
    found = amounts(result)
    assert found["unlawful_termination_damages"] == "36000.00"
    assert pair(found) == ("24000.00", "90000.00")


def test_over_age_worker_after_july_2026() -> None:
    """Aged 66, hurt 2026-08-01, grade 10, 5,000: 35,000 provisional; the sums at the ending only as alternatives."""
    injury = {
        "date": "2026-08-01", "recognised_on": "2026-08-20", "graded_on": "2026-10-20", "grade": 10, "birth": "1960-05-01",
        "sex": "male", "true_wage_12m": "5000", "average_wage": average("8000", 2025), "ended_on": "2026-11-10",
        "ended_by": "worker",
    }  # fmt: skip
    result = assessed("420100", injury)
    lump = award(result["disability_lump_sum"])
    assert str(lump.amount) == "35000.00"
    assert "OVER_AGE_PROVISIONAL" in {warning.code for warning in lump.warnings}
    subsidy = result["injury_medical_subsidy"]
    assert isinstance(subsidy, NotDue) and subsidy.reason.code == "AT_RETIREMENT"
    assert [alternative.status for alternative in subsidy.alternatives] == ["due"]


def test_what_the_fund_may_be_asked_to_advance() -> None:
    """Shangqiu 2021/2023: 23,400 + 45,536 + 300 can be advanced, the employment subsidy and the leave cannot (SI 41)."""
    injury = {
        "date": "2020-02-25", "recognised_on": "2020-08-12", "graded_on": "2020-12-08", "grade": 9, "true_wage_12m": "2600",
        "ended_on": "2021-03-31", "ended_by": "worker", "birth": "1990-01-01", "sex": "male", "assessment_fee": "300",
        "average_wage": average("5692", 2020), "leave": [{"start": "2020-02-25", "end": "2020-05-24"}],
        "enforcement_ended_on": "2022-06-01",
    }  # fmt: skip
    result = assessed("411400", injury, readings={"D-58": "no_floor"}, given={"minimum_wage": "1900"})
    assert [str(item.trace.value) for item in result.information if item.id == "injury_advance"] == ["69236.00"]
