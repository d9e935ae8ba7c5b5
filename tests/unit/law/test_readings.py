"""Readings: the options and defaults written out by hand, the borders of dated defaults, and the errors."""

from __future__ import annotations

import re
from datetime import date

import pytest

from laborcalc.foundation.citation import Tag
from laborcalc.foundation.errors import BadReading
from laborcalc.foundation.text import Text
from laborcalc.law.options import contract as _readings_contract
from laborcalc.law.options import counterclaims as _readings_counterclaims
from laborcalc.law.options import duties as _readings_duties
from laborcalc.law.options import ending as _readings_ending
from laborcalc.law.options import hours as _readings_hours
from laborcalc.law.options import injury as _readings_injury
from laborcalc.law.options import insurance as _readings_insurance
from laborcalc.law.options import losses as _readings_losses
from laborcalc.law.options import pay as _readings_pay
from laborcalc.law.readings import READINGS, check_choice, default_option, reading

CJK = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
NOW = date(2026, 11, 21)

# National default first. `!` marks an option seen in single decisions only.
OPTIONS = {
    "D-01": "day_by_day month_by_month end_of_violation last_month",
    "D-02": "due_less_irregular fixed_monthly agreed_normal due_wage basic_wage! average_12_months! normal_12_months "
    "local_average!",
    "D-03": "grace_month no_grace none",
    "D-04": "included excluded",
    "D-05": "one_span segmented!",
    "D-06": "segmented one_span! one_span_if_entitled shanghai from_2008_only!",
    "D-08": "end_of_next_year end_of_leave_year! as_wages proof_two_years",
    "D-09": "contract_wage beijing_ladder shanghai_70 agreed_normal_hours average_12_months",
    "D-10": "local_rule minimum_wage",
    "D-11": "minimum_80 shanghai_scale own_wage_60",
    "D-12": "no yes",
    "D-13": "one_year_in_total over_six_months any_later_end not_counted",
    "D-15": "normal_wage average_12_months basic_wage! local_average_if_higher minimum_wage!",
    "D-17": "standard_if_abnormal last_month average_if_abnormal",
    "D-18": "none day_wage_per_day_late",
    "D-19": "grade_5_to_10 always with_increase expiry_only!",
    "D-20": "thirty_percent one_third one_half",
    "D-21": "included on_top fund_on_top",
    "D-23": "no yes",
    "D-26": "not_if_in_charge fault_needed",
    "D-27": "required not_required!",
    "D-28": "none twenty_five",
    "D-31": "forward_21_75 backward_21_75 scheduled_workdays! calendar_days thirtieths half_month!",
    "D-32": "prior_year in_force_on_last_day!",
    "D-33": "none twelve_months! eleven_months",
    "D-34": "without_overtime without_overtime_and_performance!",
    "D-35": "split full_year!",
    "D-66": "after_back_payment always! never!",
    "D-69": "no yes!",
    "D-36": "workdays_21_75 workdays_of_month days_worked! anniversary_months calendar_days thirtieths! "
    "backward_21_75! half_month!",
    "D-37": "city province! other_series!",
    # No text at all behind part months of non-compete pay, and on leave during an undone dismissal: decisions only.
    "D-38": "workdays_21_75! calendar_days half_month!",
    "D-39": "kept deducted!",
    "D-40": "not_accrued! accrued!",
    "D-41": "full_wage local_rate_from_first_day! own_wage_80_one_month",
    "D-42": "forward_21_75 scheduled_workdays calendar_days thirtieths",
    "D-43": "decision_day filing_day!",
    "D-50": "average_12_months without_overtime! contribution_wage! contract_wage!",
    "D-51": "employer_pays administrative_only!",
    "D-52": "due not_due!",
    "D-53": "latest_published! prior_year",
    "D-54": "ceil fraction!",
    "D-55": "medical_only total_difference actual_costs!",
    "D-56": "both difference_only!",
    "D-57": "monthly once",
    "D-58": "apply no_floor!",
    "D-59": "year_before_event year_before_claim",
    "D-60": "sick_pay seventy_percent! none!",
    "D-61": "no yes!",
    "D-64": "average_wage unemployment_benefit! discretionary!",
    "D-65": "damages_only plus_maternity_loss! plus_wages_to_end_of_nursing! plus_nursing_pay! minimum_80!",
    "D-67": "range_only one_month_per_year computed_pension_monthly average_pension_monthly! split_formula! "
    "employer_contributions!",
    "D-68": "deduct no_deduction!",
    "D-71": "yes no!",
    "D-72": "own_wage fund_formula higher_of_unit_average_and_own!",
    "D-62": "local_formula legal_maximum!",
    "D-63": "until_reemployed full_term!",
    "D-70": "not_accepted order_to_agency",
    "D-70b": "employer_share not_accepted!",
    "D-73": "from_first_year from_full_year",
    "D-74": "year_before_injury latest_when_late!",
    "D-75": "not_exempt exempt",
    "D-76": "none_if_signed from_the_new_term",
    "D-77": "last_normal_months local_average! as_paid",
    "R-COMP-11": "as_due normal_months_only",
    "D-78": "full_law as_agreed",
    "R-COMP-23": "three_months nothing!",
    "R-DW-02": "practice literal day_after",
    "R-DW-02-REG": "registration! work",
    "R-EMP-11": "pro_rata whole!",
    "R-EMP-07": "full_time part_time!",
    "R-LEAVE-01": "none as_employee",
    "R-OT-01": "on_top includes_normal_pay",
    "R-OT-02": "average_hours actual_workdays",
    "R-TIME-03": "rest_day holiday",
    "R-WAGE-06": "both damages_only",
}
INFORMING = {"D-07", "D-14", "D-16", "D-22", "D-24", "D-25", "D-29", "D-30"}

# Where a place departs from the national default today: id -> {region: option}.
LOCAL_NOW = {
    "D-55": {"33": "total_difference"},
    "D-65": {"44": "plus_maternity_loss"},
    "D-67": {"41": "one_month_per_year"},
    "D-01": {"44": "month_by_month", "31": "month_by_month", "32": "end_of_violation"},
    "D-02": {"11": "fixed_monthly", "31": "agreed_normal", "51": "normal_12_months"},
    "D-03": {"11": "no_grace"},
    "D-04": {"31": "excluded", "51": "excluded"},
    "D-06": {"31": "shanghai", "44": "one_span_if_entitled"},
    "D-08": {"44": "end_of_leave_year", "4403": "end_of_next_year"},
    "D-09": {"11": "beijing_ladder", "31": "shanghai_70", "44": "agreed_normal_hours", "32": "average_12_months"},
    "D-11": {"31": "shanghai_scale", "4403": "own_wage_60"},
    "D-17": {"32": "average_if_abnormal"},
    "D-19": {"32": "with_increase", "31": "always"},
    "D-20": {"32": "one_third", "4403": "one_half"},
    "D-21": {"11": "on_top", "31": "on_top", "32": "fund_on_top"},
    "D-13": {"11": "any_later_end", "32": "over_six_months"},
    "D-23": {"31": "yes", "4403": "yes"},
    "D-39": {"31": "deducted"},
    "D-78": {"31": "as_agreed"},
    "D-41": {"4403": "own_wage_80_one_month"},
    "D-64": {"31": "unemployment_benefit"},
    "D-70": {"33": "order_to_agency"},
    "D-75": {"11": "exempt", "31": "exempt", "44": "exempt"},
}
# A city of each region, among them two of Guangdong; 500000 and 370100 stand for places without a rule of their own.
CITIES = ["110000", "310000", "440100", "440300", "320500", "330100", "370100", "210100", "500000", "510100"]


def test_every_divergence_is_there() -> None:
    divergences = {f"D-{n:02}" for n in range(1, 44)} | {"D-70b", "D-73", "D-74", "D-78"}
    divergences |= {f"D-{n:02}" for n in range(50, 73)}
    of_this_library = {
        "D-75",
        "D-76",
        "D-77",
        "R-EMP-11",
        "R-LEAVE-01",
        "R-COMP-11",
        "R-COMP-23",
        "R-DW-02",
        "R-DW-02-REG",
        "R-EMP-07",
        "R-OT-01",
        "R-OT-02",
        "R-TIME-03",
        "R-WAGE-06",
    }
    assert divergences | of_this_library == set(READINGS)
    assert set(OPTIONS) | INFORMING == set(READINGS)


def test_no_id_is_given_twice() -> None:
    rows = (
        _readings_contract.ROWS
        + _readings_ending.ROWS
        + _readings_hours.ROWS
        + _readings_pay.ROWS
        + _readings_injury.ROWS
        + _readings_counterclaims.ROWS
        + _readings_duties.ROWS
        + _readings_losses.ROWS
        + _readings_insurance.ROWS
    )
    ids = [row[0] for row in rows]
    assert len(ids) == len(set(ids)) == len(READINGS)
    assert all(id == found.id for id, found in READINGS.items())


@pytest.mark.parametrize("id", OPTIONS)
def test_options_and_national_default(id: str) -> None:
    expected = OPTIONS[id].split()
    assert [option.key for option in reading(id).options] == [key.rstrip("!") for key in expected]
    assert default_option(id, "500000", NOW) == expected[0].rstrip("!")


@pytest.mark.parametrize("id", OPTIONS)
def test_single_decisions_are_marked(id: str) -> None:
    for option, key in zip(reading(id).options, OPTIONS[id].split(), strict=True):
        assert (option.status == "decision") == key.endswith("!"), option


@pytest.mark.parametrize("id", sorted(INFORMING))
def test_a_reading_that_only_informs(id: str) -> None:
    found = reading(id)
    assert found.options == () and found.local == ()
    assert len(found.note.zh) > 20
    with pytest.raises(BadReading):
        default_option(id, "110000", NOW)
    with pytest.raises(BadReading) as caught:
        check_choice(id, "yes")
    assert "仅供参考" in caught.value.say("zh") and "only informs" in caught.value.say("en")


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("id", OPTIONS)
def test_default_of_each_place_today(id: str, city: str) -> None:
    places = LOCAL_NOW.get(id, {})
    expected = next((places[prefix] for prefix in (city[:4], city[:2]) if prefix in places), OPTIONS[id].split()[0])
    assert default_option(id, city, NOW) == expected.rstrip("!")


@pytest.mark.parametrize(
    ("id", "region", "day", "option"),
    [
        ("D-15", "440100", date(2025, 8, 31), "average_12_months"),
        ("D-15", "440300", date(2025, 8, 31), "average_12_months"),
        ("D-15", "440100", date(2025, 9, 1), "normal_wage"),
        ("D-15", "210100", date(2025, 8, 31), "local_average_if_higher"),
        ("D-15", "210100", date(2025, 9, 1), "normal_wage"),
        ("D-15", "310000", date(2025, 8, 31), "normal_wage"),
        ("D-43", "310000", date(2025, 8, 31), "filing_day"),
        ("D-43", "310000", date(2025, 9, 1), "decision_day"),
        ("D-43", "320100", date(2025, 8, 31), "decision_day"),
        ("D-18", "110000", date(2024, 4, 29), "day_wage_per_day_late"),
        ("D-18", "110000", date(2024, 4, 30), "none"),
        ("D-18", "310000", date(2024, 4, 29), "none"),
        ("D-17", "320100", date(2013, 4, 30), "standard_if_abnormal"),
        ("D-17", "320100", date(2013, 5, 1), "average_if_abnormal"),
        ("D-19", "320100", date(2013, 4, 30), "grade_5_to_10"),
        ("D-19", "320100", date(2013, 5, 1), "with_increase"),
        ("D-20", "320100", date(2013, 4, 30), "thirty_percent"),
        ("D-20", "320100", date(2013, 5, 1), "one_third"),
        ("D-20", "440300", NOW, "one_half"),
        ("D-20", "440100", NOW, "thirty_percent"),
        ("D-09", "440300", NOW, "agreed_normal_hours"),
        # the majority view of the Shanghai High Court governs endings from 2025-01-01
        ("D-12", "310000", date(2024, 12, 31), "yes"),
        ("D-12", "310000", date(2025, 1, 1), "no"),
        # Guangdong High Court 2018 No. 2
        ("D-06", "440100", date(2018, 7, 17), "segmented"),
        ("D-06", "440300", date(2018, 7, 18), "one_span_if_entitled"),
        # the Zhejiang papers are reported repealed from 2026-08-25
        ("D-01", "330100", date(2026, 8, 24), "last_month"),
        ("D-01", "330100", date(2026, 8, 25), "day_by_day"),
        ("D-33", "330100", date(2026, 8, 24), "eleven_months"),
        ("D-33", "330100", date(2026, 8, 25), "none"),
        ("D-08", "440300", NOW, "end_of_next_year"),
        ("D-08", "440100", NOW, "end_of_leave_year"),
    ],
)
def test_borders_of_place_and_day(id: str, region: str, day: date, option: str) -> None:
    assert default_option(id, region, day) == option


def test_the_day_that_dates_a_reading() -> None:
    """Of the ending what the law of the ending decides, of the filing what limits the claim filed, else of judgment."""
    dated = {id: found.dated_by for id, found in READINGS.items() if found.dated_by != "judgment"}
    assert dated == {"D-06": "ending", "D-12": "ending", "D-01": "filing", "D-33": "filing"}


def test_only_these_defaults_are_dated() -> None:
    dated = {
        (found.id, place.region, place.since, place.until)
        for found in READINGS.values()
        for place in found.local
        if place.since or place.until
    }
    assert dated == {
        ("D-13", "", None, date(2025, 8, 31)),
        ("D-13", "11", date(2024, 4, 30), None),
        ("D-13", "32", date(2013, 5, 1), None),
        ("D-15", "44", None, date(2025, 8, 31)),
        ("D-15", "21", None, date(2025, 8, 31)),
        ("D-43", "31", None, date(2025, 8, 31)),
        ("D-18", "11", None, date(2024, 4, 29)),
        # JSLC is in force from 2013-05-01
        ("D-17", "32", date(2013, 5, 1), None),
        ("D-19", "32", date(2013, 5, 1), None),
        ("D-20", "32", date(2013, 5, 1), None),
        ("D-12", "31", None, date(2024, 12, 31)),
        # the day of the Beijing paper of 2024, and that of the Guangdong opinions
        ("D-75", "11", date(2024, 4, 30), None),
        ("D-75", "44", date(2008, 6, 23), None),
        ("D-06", "44", date(2018, 7, 18), None),
        ("D-01", "33", None, date(2026, 8, 24)),
        ("D-33", "33", None, date(2026, 8, 24)),
    }


def test_local_defaults_name_options_and_the_nearest_place_comes_first() -> None:
    for found in READINGS.values():
        keys = [option.key for option in found.options]
        assert len(keys) == len(set(keys)), found.id
        lengths = [len(place.region) for place in found.local]
        assert lengths == sorted(lengths, reverse=True), found.id
        for place in found.local:
            # the national default again only where a place inside one with another default returns to it
            wider = any(place.region.startswith(other.region) and other != place for other in found.local)
            assert place.option in keys[0 if wider else 1 :], (found.id, place)


def test_texts_are_in_their_language() -> None:
    for found in READINGS.values():
        texts = [found.question, found.note]
        for option in found.options:
            texts += [option.text, option.authority]
            assert option.status in {"in_force", "repealed", "doubtful", "decision"}
        for text in texts:
            assert isinstance(text, Text)
            assert CJK.search(text.zh), text
            assert text.en and not CJK.search(text.en), text
            assert "{" not in text.zh + text.en  # nothing here is a template
        assert found.rules and all(re.fullmatch(r"R-[A-Z]+-\d\d", rule) for rule in found.rules), found.id


@pytest.mark.parametrize(
    ("id", "option", "tag"),
    [
        ("D-01", "end_of_violation", Tag.M),
        ("D-02", "due_wage", Tag.L),
        ("D-02", "agreed_normal", Tag.V2),
        ("D-03", "none", Tag.L),
        ("D-04", "included", Tag.V),
        ("D-04", "excluded", Tag.V2),
        ("D-08", "as_wages", Tag.L),
        ("D-12", "yes", Tag.V2),
        ("D-15", "normal_wage", Tag.V),
        ("D-20", "one_half", Tag.V2),
        ("D-28", "twenty_five", Tag.M),
        ("R-COMP-11", "normal_months_only", Tag.M),
        ("R-COMP-11", "as_due", Tag.DECISION),
    ],
)
def test_certainty_of_options(id: str, option: str, tag: Tag) -> None:
    assert {known.key: known.tag for known in reading(id).options}[option] is tag


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_unknown_reading_lists_the_valid_ids(lang: str) -> None:
    for call in (
        lambda: reading("D-99"),
        lambda: check_choice("D-99", "no"),
        lambda: default_option("D-99", "11", NOW),
    ):
        with pytest.raises(BadReading) as caught:
            call()
        said = caught.value.say("zh" if lang == "zh" else "en")
        assert caught.value.code == "READING_UNKNOWN"
        assert caught.value.problems[0].path == "readings.D-99"
        assert all(re.search(rf"\b{id}\b", said) for id in OPTIONS)
        assert not any(re.search(rf"\b{id}\b", said) for id in INFORMING)


@pytest.mark.parametrize("id", OPTIONS)
def test_an_unknown_option_lists_the_valid_ones(id: str) -> None:
    with pytest.raises(BadReading) as caught:
        check_choice(id, "bogus")
    problem = caught.value.problems[0]
    assert (problem.code, problem.path) == ("OPTION_UNKNOWN", f"readings.{id}")
    keys = [key.rstrip("!") for key in OPTIONS[id].split()]
    assert problem.remedy.zh == "可选：" + "、".join(keys)
    assert problem.remedy.en == "choose one of: " + ", ".join(keys)
    assert "bogus" in problem.what.zh and "bogus" in problem.what.en


@pytest.mark.parametrize("id", OPTIONS)
def test_every_option_may_be_chosen(id: str) -> None:
    for key in OPTIONS[id].split():
        check_choice(id, key.rstrip("!"))
