"""Unemployment benefit and contributions: every ground, each border on both sides, the article of each place (R-INS-01, -04, -10, -11, -41)."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.foundation.terms import Ground
from laborcalc.results.outcome import NotDue
from tests.unit.rules.insurance.test_insurance_in_detail import (
    asked,
    in_beijing,
    needs,
    paid,
    refund,
    rural,
    shares,
    taken,
)
from tests.unit.rules.insurance.test_vectors_insurance import assessed, award, ends, jobless, refused, warned

LOCAL = {"local": {"months": "3", "monthly": "1000"}}


@pytest.mark.parametrize("ground", [ground for ground in Ground if ground.value.startswith("quit_")])
def test_every_ground_of_art_38_not_made_out_is_a_resignation(ground: Ground) -> None:
    """SIR 13: an ending by Art. 38 is none by own wish, as long as its ground is made out."""
    ended = {"ground": ground.value}
    assert refused(in_beijing(termination=ended | {"lawful": False})) == "OWN_WISH"
    assert str(in_beijing(termination=ended | {"lawful": True}).amount) == "19161.00"


@pytest.mark.parametrize("ground", ["dismissal_without_ground", "incompetence", "expiry_employer_ends", "bankruptcy"])
def test_a_dismissal_that_is_unlawful_is_no_resignation(ground: str) -> None:
    """R-INS-10: not by own wish, lawful or not; no question of its lawfulness changes that."""
    for lawful in (True, False, None):
        found = award(in_beijing(termination={"ground": ground, "lawful": lawful}))
        assert str(found.amount) == "19161.00"
        assert not [other for other in found.alternatives if other.by == "termination.lawful"]


@pytest.mark.parametrize(
    "region, last_day, articles",
    [
        ("110000", "2026-02-28", {"BJUI 31", "BJUA 21"}), ("440300", "2026-02-28", {"GDUI 40"}),
        ("500000", "2026-02-28", {"CQUI 32"}), ("410100", "2026-02-28", {"HAUI 46", "ZZUI 35"}),
        ("410200", "2026-02-28", {"HAUI 46"}), ("330100", "2022-12-31", {"ZJUI 47"}), ("420100", "2026-02-28", set()),
    ],
)  # fmt: skip
def test_the_duty_of_each_place_and_of_no_other(region: str, last_day: str, articles: set[str]) -> None:
    local = {"BJUI 31", "BJUA 21", "GDUI 40", "CQUI 32", "HAUI 46", "ZZUI 35", "ZJUI 47"}
    cited = {cite.id for cite in award(jobless(region, "2019-01-01", last_day, LOCAL)).cites}
    assert cited & local == articles
    assert {"SI 45", "SI 46", "SIR 19", "UIR 14", "UIR 17", "UIR 18", "JI1 1(5)"} <= cited


@pytest.mark.parametrize("last_day, tried", [("2017-12-30", False), ("2017-12-31", True)])
def test_nine_tenths_are_tried_since_2018(last_day: str, tried: bool) -> None:
    """The call of 2017 to raise the benefit to nine tenths: for months that begin from 2018-01-01 on."""
    found = jobless("济南", "2012-07-01", last_day, {"local": {"months": "3"}}, given={"minimum_wage": "2000"})
    assert bool(found.alternatives) is tried


@pytest.mark.parametrize("register, late", [("2026-04-29", False), ("2026-04-30", True)])
def test_sixty_days_for_the_registration(register: str, late: bool) -> None:
    """Ended on 2026-02-28: the sixtieth day after is 29 April."""
    assert ("REGISTERED_LATE" in warned(in_beijing({"register_date": register}))) is late
    assert "REGISTERED_LATE" not in warned(in_beijing())


@pytest.mark.parametrize("used, left", [("8", "2129.00"), ("9", None), ("10", None)])
def test_months_drawn_before_never_take_more_than_there_are(used: str, left: str | None) -> None:
    """Nine months at 2,129 (UIR 17)."""
    found = in_beijing({"months_used": used})
    assert refused(found) == "NO_MONTH_LEFT" if left is None else str(found.amount) == left


def test_insured_for_just_a_year_the_fund_pays_that_year() -> None:
    """Two years are six months; twelve months insured are three of them, eleven months none (R-INS-10: under a year nothing)."""

    def covered(end: str) -> str:
        facts = {"social_insurance": {"branches": [{"branch": "unemployment", "insured": True, "end": end}]}}
        return str(jobless("110000", "2024-03-01", "2026-02-28", {"cause": None}, **facts).amount)

    assert (covered("2025-02-28"), covered("2025-02-27")) == ("6387.00", "12774.00")


def test_what_the_fund_pays_counts_only_days_of_the_employment() -> None:
    """Two years of 3 y 2 m insured are six of nine months; years insured before or after the employment change nothing."""
    within = {"branch": "unemployment", "insured": True, "end": "2024-12-31"}
    for start, end in (("2015-01-01", "2016-12-31"), ("2022-12-01", "2022-12-31"), ("2026-03-01", "2026-09-30")):
        outside = within | {"start": start, "end": end}
        for rows, sum in (([outside], "19161.00"), ([outside, within], "6387.00"), ([within, outside], "6387.00")):
            assert str(in_beijing({"cause": None}, social_insurance={"branches": rows}).amount) == sum


def test_a_wrong_ground_asks_what_the_fund_paid_and_other_causes_do_not() -> None:
    for cause in ("not_insured", "papers_withheld"):
        found = award(in_beijing({"cause": cause, "months_lost": "9"}))
        assert found.range is None and "BENEFIT_UNKNOWN" not in warned(found)


def test_zhejiang_doubles_what_is_left_after_the_fund() -> None:
    """3 × 1,600 less 800 had, twice: 8,000; since 2023 once or twice of 4,000."""
    local = {"local": {"months": "3", "monthly": "1600"}, "received": "800"}
    assert str(jobless("330100", "2019-01-01", "2022-12-31", local).amount) == "8000.00"
    later = award(jobless("330100", "2019-01-01", "2023-01-01", local))
    assert (str(later.amount), ends(later)) == ("4000.00", ["4000.00", "8000.00"])


@pytest.mark.parametrize("back, asks", [("2026-11-01", True), ("2026-11-02", False), ("2027-01-01", False)])
def test_a_new_employment_after_the_last_month_began_asks_nothing(back: str, asks: bool) -> None:
    """D-63: the ninth month begins on 2026-11-01."""
    found = in_beijing({"reemployed_on": back})
    assert ("D-63" in {reading.id for reading in found.asked}) is asks
    assert str(found.amount) == ("17032.00" if asks else "19161.00")


# --- the one-off subsidy (R-INS-11) ---


def test_a_rural_worker_who_lost_no_benefit_is_not_asked_for_it() -> None:
    assert "rural_living_subsidy" not in assessed(worker={"rural_migrant": True}, employment={"start": "2020-01-01"})
    town = assessed(employment={"start": "2020-01-01", "last_day": "2026-02-28"}, unemployment={"cause": "not_insured"})
    assert "rural_living_subsidy" not in town


@pytest.mark.parametrize(
    "start, last, sum",
    [
        ("2012-06-01", "2014-07-31", "780.00"),
        ("2013-06-01", "2014-07-31", "60.00"),
        ("2013-07-01", "2014-07-31", None),
        ("2012-06-02", "2014-07-31", "720.00"),
        ("2012-06-01", "2014-06-30", "780.00"),
    ],
)
def test_months_beyond_twelve_before_the_reform(start: str, last: str, sum: str | None) -> None:
    """GDUI: 2 % of 3,000 for each month beyond twelve to 2014-06-30: 25 months are 13, 13 months one, twelve none; 24 and 29 days are 24."""
    found = rural("440100", start, last, contribution_wage="3000")
    assert refused(found) == "EQUAL_TREATMENT" if sum is None else str(found.amount) == sum


@pytest.mark.parametrize(
    "start, last, facts, henan",
    [
        ("2014-07-01", "2026-06-30", {}, True),
        ("2012-07-01", "2020-06-30", {"contribution_wage": "3000"}, False),
        ("2005-07-01", "2020-06-30", {"local": {"subsidy": "3000"}}, False),
    ],
)
def test_henans_article_is_henans(start: str, last: str, facts: dict[str, Any], henan: bool) -> None:
    region = "410300" if henan else "440100" if "contribution_wage" in facts else "420100"
    cited = {cite.id for cite in award(rural(region, start, last, **facts)).cites}
    assert ("HAUI 28" in cited, "UIR 21" in cited) == (henan, True)


def test_a_year_of_work_to_the_day() -> None:
    """A month of 80 % of 2,000 for just a year; a day less is less than a continuous year."""
    assert str(rural("410300", "2025-07-01", "2026-06-30").amount) == "1600.00"
    assert refused(rural("410300", "2025-07-02", "2026-06-30")) == "UNDER_A_YEAR"


# --- contributions paid by the worker (R-INS-41), shares taken (R-INS-04) ---


@pytest.mark.parametrize(
    "branch, rate, share",
    [
        ("pension", None, "14400.00"),
        ("pension", "20", "14400.00"),
        ("pension", "24", "16000.00"),
        ("medical", None, "16000.00"),
        ("medical", "6", "16000.00"),
    ],
)
def test_the_employers_share_of_each_branch(branch: str, rate: str | None, share: str) -> None:
    """24,000 × 12/20, × 16/24, × 4/6."""
    assert str(refund(paid(branch=branch, rate=rate)).amount) == share


def test_lines_only_where_there_are_several() -> None:
    assert award(refund(paid())).lines == ()
    assert len(award(refund(paid(), paid(branch="medical"))).lines) == 2
    assert award(shares(taken(monthly="700", own_shares="200"))).lines == ()


@pytest.mark.parametrize("entry", [{"start": "2025-01-01"}, {"end": "2025-06-30"}, {}])
def test_what_has_not_both_its_days_counts_in_full(entry: dict[str, str]) -> None:
    asked_for = {"claims": [{"kind": "self_paid_contributions", "start": "2025-01-01", "end": "2025-12-31"}]}
    found = refund(paid(**entry), **asked_for)
    assert (str(found.amount), "UNDATED" in warned(found), "STRADDLES_CLAIM" in warned(found)) == (
        "14400.00",
        True,
        False,
    )


def test_nothing_taken_and_nothing_open_is_not_asked_for() -> None:
    """What was taken is not more than the own shares that are stated: no range, no question."""
    found = shares(
        taken(monthly="210", own_shares="210"), taken(start="2026-01-01", end="2026-01-31", monthly="5", own_shares="6")
    )
    assert refused(found) == "OWN_SHARES_ONLY"


def test_one_entry_with_open_shares_leaves_a_range_beside_a_stated_one() -> None:
    """12 × 500, and January 2026 at 700 less 10.5 % of 2,000: 490; without own shares 700."""
    one = taken(monthly="700", own_shares="200")
    other = taken(start="2026-01-01", end="2026-01-31", agreed="2000", paid="1300")
    found = award(shares(one, other))
    assert (str(found.amount), ends(found)) == ("6490.00", ["6490.00", "6700.00"])


# --- what arbitration does not take (R-INS-01) ---


@pytest.mark.parametrize("what", ["recognition", "grade", "fund_sum", "fund_benefit", "late_fee"])
def test_a_matter_of_the_insurance_is_no_matter_of_contributions(what: str) -> None:
    """Each under its own kind, with its own articles, and Beijing's answer only on contributions."""
    result = asked({"what": what}, {"what": "contributions"}, region="110000")
    articles = {
        "recognition": {"WI 55"}, "grade": {"WI 26"}, "fund_sum": {"WI 55", "SI 83"}, "fund_benefit": {"SI 83"}, "late_fee": {"SI 86"},
    }  # fmt: skip
    found = result["insurance_decision"]
    assert isinstance(found, NotDue) and found.elsewhere is not None
    assert {cite.id for cite in found.elsewhere.cites} == articles[what]
    assert "BJ534 Q1" not in {cite.id for cite in found.cites}
    own = result["contributions_in_arrears"]
    assert isinstance(own, NotDue) and own.elsewhere is not None
    assert {cite.id for cite in own.elsewhere.cites} == {"SI 63", "LSR 20"}


def test_the_sum_of_the_entries_goes_before_that_of_the_list() -> None:
    listed = {"claims": [{"kind": "housing_fund", "amount": "5000"}]}
    both = asked({"what": "housing_fund", "amount": "3000"}, {"what": "housing_fund", "amount": "400.50"}, **listed)
    said = " ".join(note.say("en") for note in both["housing_fund"].warnings)
    assert "3,400.50" in said and "5,000" not in said


@pytest.mark.parametrize(
    "entry, said",
    [
        ({}, "补缴社会保险费"),
        ({"branch": "injury"}, "补缴社会保险费（工伤）"),
        ({"start": "2024-01-01"}, "补缴社会保险费"),
        ({"end": "2024-12-31", "branch": "pension"}, "补缴社会保险费（养老）"),
        ({"start": "2024-01-01", "end": "2024-12-31"}, "补缴社会保险费（2024-01-01至2024-12-31）"),
        (
            {"start": "2024-01-01", "end": "2024-12-31", "branch": "medical"},
            "补缴社会保险费（医疗，2024-01-01至2024-12-31）",
        ),
    ],
)
def test_what_is_asked_with_branch_and_time(entry: dict[str, str], said: str) -> None:
    found = asked({"what": "contributions", **entry})["contributions_in_arrears"]
    assert isinstance(found, NotDue)
    assert found.reason.say("zh").startswith(f"{said}：")


def test_the_other_reading_is_asked_only_where_a_statute_has_it() -> None:
    """D-70: Zhejiang alone."""
    for region in ("340100", "320100", "110000"):
        assert not asked({"what": "contributions"}, region=region)["contributions_in_arrears"].alternatives
    assert needs(asked({"what": "base"}, region="330100")["contributions_in_arrears"]) == ["social_insurance.asked"]


def test_a_sum_outside_the_time_asked_for_is_left_out_and_straddles_nothing() -> None:
    asked_for = {"claims": [{"kind": "self_paid_contributions", "start": "2025-01-01", "end": "2025-12-31"}]}
    before, inside = paid(start="2024-01-01", end="2024-12-31"), paid(start="2025-01-01", end="2025-12-31")
    found = refund(before, inside, **asked_for)
    assert (str(found.amount), warned(found) & {"STRADDLES_CLAIM", "UNDATED"}) == ("14400.00", set())


def test_zhejiang_by_the_other_reading_still_knows_its_own() -> None:
    found = asked({"what": "contributions"}, region="330200", readings={"D-70": "not_accepted"})[
        "contributions_in_arrears"
    ]
    assert refused(found) == "NOT_ACCEPTED"
    assert [(other.by, other.option) for other in found.alternatives] == [("D-70", "order_to_agency")]


@pytest.mark.parametrize("region, medium", [("610100", True), ("440100", False)])
def test_a_rule_of_months_of_medium_confidence_is_named(region: str, medium: bool) -> None:
    """With the sum a month confirmed, only the rule of months is left to be named: of Shaanxi it is doubtful, of Guangdong it is not."""
    found = jobless(region, "2022-01-01", "2026-02-28", {"local": {"monthly": "1000"}})
    assert ("TABLE_MEDIUM" in warned(found)) is medium


def test_a_share_of_the_places_own_tier() -> None:
    """GDUI: 90 % of the minimum wage of the city, in Foshan 2,080 of the second tier in 2025: 3 × 1,872."""
    assert str(jobless("440600", "2019-07-01", "2025-06-30", {"local": {"months": "3"}}).amount) == "5616.00"


def test_insurance_without_sums_touches_no_claim_for_them() -> None:
    found = {claim.kind.value for claim in assessed(social_insurance={"back_paid_on": "2026-06-01"})}
    assert not found & {"self_paid_contributions", "employer_share_deducted"}


def test_half_a_month_lost_for_good_is_half_a_month() -> None:
    """R-INS-10: of papers that came late the months lost, 2.5 × 2,129."""
    assert str(in_beijing({"cause": "papers_withheld", "months_lost": "2.5"}).amount) == "5322.50"


def test_other_figures_of_the_place_are_no_subsidy() -> None:
    """HAUI 28: twelve months of 1,600; what is confirmed of the benefit's months says nothing of the subsidy."""
    assert str(rural("410300", "2014-07-01", "2026-06-30", local={"months": "3"}).amount) == "19200.00"


def test_a_claim_without_entries_is_named_as_a_whole() -> None:
    found = assessed(claims=[{"kind": "housing_fund", "amount": "5000"}])["housing_fund"]
    assert isinstance(found, NotDue) and found.reason.say("zh").startswith("补缴住房公积金：")
