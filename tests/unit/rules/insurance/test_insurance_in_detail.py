"""Unemployment benefit, contributions and what arbitration does not take: conditions, borders and what is said beside (R-INS-00 to -41)."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc
from laborcalc.results.outcome import Needs, NotDue, Outcome
from tests.unit.rules.insurance.test_vectors_insurance import (
    NOT_INSURED,
    assessed,
    award,
    ends,
    jobless,
    refused,
    warned,
)

OF_BEIJING = ("110000", "2023-01-01", "2026-02-28")  # 3 y 2 m: nine months at 2,129 = 19,161


def needs(outcome: Outcome) -> list[str]:
    assert isinstance(outcome, Needs), outcome
    return [gap.path for gap in outcome.missing]


def in_beijing(loss: dict[str, Any] | None = None, **more: Any) -> Outcome:
    return jobless(*OF_BEIJING, loss, **more)


# --- whether anything was lost ---


@pytest.mark.parametrize("ground", ["resignation", "agreement_worker_proposed", "injured_worker_asks"])
def test_an_ending_by_own_wish(ground: str) -> None:
    assert refused(in_beijing(termination={"ground": ground})) == "OWN_WISH"


@pytest.mark.parametrize("ground", ["retirement", "death", "merger_or_change"])
def test_no_unemployment_follows(ground: str) -> None:
    assert refused(in_beijing(termination={"ground": ground})) == "NO_UNEMPLOYMENT"


@pytest.mark.parametrize(
    "ground",
    ["serious_misconduct", "expiry_worker_refuses_same_terms", "agreement_employer_proposed", "quit_unpaid_wages"],
)
def test_an_ending_not_by_own_wish(ground: str) -> None:
    """SIR 13: expiry, dismissal whatever the fault, an agreement that the employer proposed, Art. 38."""
    assert str(in_beijing(termination={"ground": ground, "lawful": True}).amount) == "19161.00"


def test_a_ground_of_art_38_that_is_not_made_out_is_a_resignation() -> None:
    quit_ = {"ground": "quit_unpaid_wages"}
    assert refused(in_beijing(termination={**quit_, "lawful": False})) == "OWN_WISH"
    open_ = award(in_beijing(termination=quit_))
    assert [(other.option, other.status) for other in open_.alternatives if other.by == "termination.lawful"] == [
        ("unlawful", "not_due")
    ]


def test_a_ground_that_is_not_stated_leaves_a_condition() -> None:
    found = award(in_beijing(termination=None))
    assert found.condition is not None and found.condition.code == "GROUND_UNKNOWN"
    assert award(in_beijing()).condition is None


def test_under_a_year() -> None:
    """The day before a year is over, and the day on which it is."""
    assert refused(jobless("110000", "2025-07-01", "2026-06-29")) == "UNDER_A_YEAR"
    assert str(jobless("110000", "2025-07-01", "2026-06-30").amount) == "6387.00"  # 3 × 2,129
    before = jobless("110000", "2025-07-02", "2026-06-30", {"insured_years_elsewhere": "0.1"})
    assert str(before.amount) == "6387.00"  # eleven months and one from before


def test_past_the_age() -> None:
    born = {"worker": {"birth_date": "1964-01-01", "sex": "male"}}
    assert refused(in_beijing(**born)) == "RETIREMENT_AGE"
    assert refused(in_beijing(worker={"status": "drawing_pension"})) == "RETIREMENT_AGE"


def test_part_time_work_need_not_be_insured() -> None:
    job = {"start": "2023-01-01", "last_day": "2026-02-28", "kind": "part_time"}
    assert refused(in_beijing(employment=job)) == "PART_TIME"


def test_a_rural_worker_before_the_law_of_2011() -> None:
    """Drew a one-off subsidy; from 2011-07-01 the benefit like everybody."""
    facts = {"worker": {"rural_migrant": True}}
    local = {"local": {"months": "3", "monthly": "600"}}
    assert refused(jobless("420100", "2005-07-01", "2011-06-30", local, **facts)) == "SUBSIDY_INSTEAD"
    assert str(jobless("420100", "2005-07-01", "2011-07-01", local, **facts).amount) == "1800.00"
    assert str(jobless("420100", "2005-07-01", "2011-06-30", local).amount) == "1800.00"


def test_months_after_the_day_of_judgment() -> None:
    """The ninth month begins on 2026-11-01."""
    assert "STILL_UNEMPLOYED" in {note.code for note in in_beijing(as_of="2026-10-31").assumptions}
    assert "STILL_UNEMPLOYED" not in {note.code for note in in_beijing(as_of="2026-11-01").assumptions}


def test_days_and_cause_are_asked_for() -> None:
    facts = {"unemployment": {"cause": "not_insured"}, "claims": [{"kind": "unemployment_loss"}]}
    assert needs(assessed(**facts)["unemployment_loss"]) == ["employment.last_day"]
    late = {"employment": {"last_day": "2026-02-28"}}
    assert needs(assessed(**facts, **late)["unemployment_loss"]) == ["employment.start"]
    assert needs(in_beijing({"cause": None})) == ["unemployment.cause"]
    assert needs(assessed(claims=[{"kind": "unemployment_loss"}])["unemployment_loss"]) == ["unemployment"]


# --- what was insured ---


def branches(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"social_insurance": {"branches": [{"branch": "unemployment", "insured": True, **row} for row in rows]}}


def test_insured_all_the_time() -> None:
    assert refused(in_beijing({"cause": None}, **branches({}))) == "INSURED"
    assert str(in_beijing({"cause": "wrong_ground"}, **branches({})).amount) == "19161.00"


def test_insured_for_a_part_the_fund_pays_that_part() -> None:
    """3 y 2 m are nine months; two years insured are six of them, eleven months none, what lies outside does not count."""
    assert str(in_beijing({"cause": None}, **branches({"end": "2024-12-31"})).amount) == "6387.00"
    assert str(in_beijing({"cause": None}, **branches({"end": "2023-11-30"})).amount) == "19161.00"
    assert (
        str(in_beijing({"cause": None}, **branches({"start": "2015-01-01", "end": "2022-12-31"})).amount) == "19161.00"
    )
    assert str(in_beijing({"cause": None}, **branches({"insured": False})).amount) == "19161.00"
    twice = branches({"end": "2024-12-31"}, {"end": "2024-06-30"})
    assert str(in_beijing({"cause": None}, **twice).amount) == "6387.00"
    other = branches({"branch": "pension", "end": "2024-12-31"}, {"end": "2024-12-31"})
    assert str(in_beijing({"cause": None}, **other).amount) == "6387.00"


def test_a_wrong_ground_and_what_the_fund_paid() -> None:
    unknown = in_beijing({"cause": "wrong_ground"})
    assert ends(unknown) == ["0.00", "19161.00"] and "BENEFIT_UNKNOWN" in warned(unknown)
    had = award(in_beijing({"cause": "wrong_ground", "received": "9161"}))
    assert (str(had.amount), had.range) == ("10000.00", None)
    assert refused(in_beijing({"cause": "wrong_ground", "received": "19161"})) == "BENEFIT_HAD"
    assert award(in_beijing({"cause": "wrong_ground", "received": "0"})).range is None


def test_papers_that_came_late() -> None:
    late = {"cause": "papers_withheld"}
    assert str(in_beijing({**late, "months_lost": "3"}).amount) == "6387.00"
    assert str(in_beijing({**late, "months_lost": "10"}).amount) == "19161.00"
    open_ = in_beijing(late)
    assert needs(open_) == ["unemployment.months_lost"] and ends(open_) == ["0.00", "19161.00"]


def test_a_waiver_binds_after_the_back_payment() -> None:
    paid = {"social_insurance": {"back_paid_on": "2026-04-10"}}
    assert refused(in_beijing({"waived_on": "2026-04-10"}, **paid)) == "WAIVED"
    early = in_beijing({"waived_on": "2026-04-09"}, **paid)
    assert str(early.amount) == "19161.00" and "WAIVER_WITHOUT_BACK_PAYMENT" in warned(early)
    assert str(in_beijing({"waived_on": "2026-04-09"}, social_insurance={}).amount) == "19161.00"
    assert str(in_beijing({"waived_on": "2026-04-09"}).amount) == "19161.00"


# --- for how many months ---


@pytest.mark.parametrize(
    "region, day, years, number",
    [
        ("北京", "2026-02-28", 1, 3), ("北京", "2026-02-28", 4, 12), ("北京", "2026-02-28", 5, 13), ("北京", "2026-02-28", 30, 24),
        ("上海", "2026-02-28", 1, 2), ("上海", "2026-02-28", 11, 22), ("上海", "2026-02-28", 13, 24),
        ("广州", "2026-02-28", 4, 4), ("广州", "2026-02-28", 5, 6), ("广州", "2026-02-28", 20, 24),
        ("重庆", "2026-02-28", 4, 12), ("重庆", "2026-02-28", 6, 15), ("重庆", "2026-02-28", 7, 16), ("重庆", "2026-02-28", 8, 17), ("重庆", "2026-02-28", 16, 24),
        ("郑州", "2026-02-28", 4, 12), ("郑州", "2026-02-28", 5, 14), ("郑州", "2026-02-28", 9, 18), ("郑州", "2026-02-28", 11, 19),
        ("南宁", "2026-02-28", 5, 14), ("南宁", "2026-02-28", 10, 19), ("南宁", "2026-02-28", 16, 24),
        ("西安", "2026-02-28", 4, 12), ("西安", "2026-02-28", 5, 18), ("西安", "2026-02-28", 10, 24),
    ],
)  # fmt: skip
def test_the_rule_of_the_place(region: str, day: str, years: int, number: int) -> None:
    """At a thousand yuan a month; the steps of each text, with its most."""
    local = {"local": {"monthly": "1000"}}
    found = jobless(region, f"{2026 - years}-03-01", day, local)
    assert str(found.amount) == f"{number}000.00"


def test_half_years_of_guangdong() -> None:
    """4 y 5 m are four months, 4 y 6 m five; before 2014-07-01 the rule is not held."""
    local = {"local": {"monthly": "1000"}}
    assert str(jobless("440100", "2021-10-01", "2026-02-28", local).amount) == "4000.00"
    assert str(jobless("440100", "2021-09-01", "2026-02-28", local).amount) == "5000.00"
    assert ends(jobless("440100", "2012-07-01", "2014-06-30", local)) == ["2000.00", "12000.00"]
    assert str(jobless("440100", "2012-07-02", "2014-07-01", local).amount) == "2000.00"


@pytest.mark.parametrize(
    "years, low, high", [(1, 1, 12), (4, 4, 12), (5, 5, 18), (9, 9, 18), (10, 10, 24), (30, 30, 24)]
)
def test_a_place_without_a_rule_gives_a_range(years: int, low: int, high: int) -> None:
    """From a month a year up to the longest time in law; the legal maximum is the other reading, the confirmed months settle it."""
    start = f"{2026 - years}-07-01"
    found = jobless("武汉", start, "2026-06-30", {"local": {"monthly": "1000"}})
    assert needs(found) == ["unemployment.local.months"]
    assert ends(found) == [f"{min(low, high)}000.00", f"{high}000.00"]
    assert [(other.by, other.option, str(other.amount)) for other in found.alternatives] == [
        ("D-62", "legal_maximum", f"{high}000.00")
    ]
    stated = jobless("武汉", start, "2026-06-30", {"local": {"monthly": "1000", "months": "7"}})
    assert str(stated.amount) == "7000.00"


def test_months_drawn_before_come_off() -> None:
    assert str(in_beijing({"months_used": "4"}).amount) == "10645.00"  # five
    assert refused(in_beijing({"months_used": "9"})) == "NO_MONTH_LEFT"
    both = jobless("武汉", "2020-07-01", "2026-06-30", {"local": {"monthly": "1000"}, "months_used": "2"})
    assert ends(both) == ["4000.00", "16000.00"]


def test_a_new_employment_ends_them() -> None:
    """From 1 March: on 2 June the fourth month has begun, on 1 June it has not (D-63)."""
    assert str(in_beijing({"reemployed_on": "2026-06-02"}).amount) == "8516.00"
    stopped = in_beijing({"reemployed_on": "2026-06-01"})
    assert str(stopped.amount) == "6387.00"
    assert [(other.option, str(other.amount)) for other in stopped.alternatives if other.by == "D-63"] == [
        ("full_term", "19161.00")
    ]
    assert str(in_beijing({"reemployed_on": "2026-06-01"}, readings={"D-63": "full_term"}).amount) == "19161.00"
    assert str(in_beijing({"reemployed_on": "2027-01-01"}).amount) == "19161.00"
    assert refused(in_beijing({"reemployed_on": "2026-03-01"})) == "NO_MONTH_LEFT"


def test_months_run_from_the_registration() -> None:
    """Ended on 30 June 2024: registered on 10 July of the next year all months are at 2,305."""
    found = jobless("310000", "2021-07-01", "2024-06-30", {"register_date": "2025-07-10"})
    assert str(found.amount) == "13830.00" and "REGISTERED_LATE" in warned(found)  # 6 × 2,305
    last = jobless("310000", "2021-07-01", "2024-06-30", {"register_date": "2024-08-29"})
    assert "REGISTERED_LATE" not in warned(last)
    assert "REGISTERED_LATE" in warned(jobless("310000", "2021-07-01", "2024-06-30", {"register_date": "2024-08-30"}))


# --- at which rate ---


@pytest.mark.parametrize(
    "years, sum", [(4, 2129), (5, 2156), (9, 2156), (10, 2188), (15, 2215), (20, 2286), (30, 2286)]
)
def test_beijing_by_the_years_insured(years: int, sum: int) -> None:
    found = jobless("110000", f"{2026 - years}-01-01", "2025-12-31", {"local": {"months": "1"}})
    assert str(found.amount) == f"{sum}.00"


def test_beijing_pays_the_lowest_rate_from_month_thirteen() -> None:
    """Nine years are 17 months: 12 × 2,156 and 5 × 2,129."""
    assert str(jobless("110000", "2016-07-01", "2025-06-30", {"register_date": "2025-09-01"}).amount) == "36517.00"


def test_a_rate_of_tomorrow_is_that_of_the_day_of_judgment() -> None:
    found = jobless("310000", "2021-07-01", "2024-06-30", as_of="2024-07-01")
    assert str(found.amount) == "13530.00"  # 6 × 2,255


def test_a_share_of_the_minimum_wage_of_the_place_or_of_the_first_tier() -> None:
    """Shanxi: 90 % of the first tier, 2,150 in 2025, in every county (1,935)."""
    local = {"local": {"months": "2"}}
    assert str(jobless("140100", "2022-01-01", "2025-05-31", local).amount) == "3870.00"
    assert str(jobless("141000", "2022-01-01", "2025-05-31", local).amount) == "3870.00"
    assert str(jobless("141000", "2022-01-01", "2025-05-31", local, given={"minimum_wage": "2000"}).amount) == "3600.00"


def test_a_place_without_a_rate_asks_and_tries_nine_tenths() -> None:
    facts = {"given": {"minimum_wage": "2000"}}
    found = jobless("济南", "2022-07-01", "2025-06-30", {"local": {"months": "3"}}, **facts)
    assert needs(found) == ["unemployment.local.share_of_minimum"]
    assert [(other.option, str(other.amount)) for other in found.alternatives] == [("0.9", "5400.00")]
    stated = jobless("济南", "2022-07-01", "2025-06-30", {"local": {"months": "3", "share_of_minimum": "0.9"}}, **facts)
    assert str(stated.amount) == "5400.00"
    before = jobless("济南", "2012-07-01", "2017-06-30", {"local": {"months": "3"}}, **facts)
    assert needs(before) == ["unemployment.local.share_of_minimum"] and not before.alternatives


def test_a_rate_of_low_confidence_is_only_a_candidate() -> None:
    """Tianjin 2016: a claim of 1,050; Guangxi 2016: two decisions that took all of the minimum wage."""
    sum_ = jobless("120000", "2012-01-01", "2016-06-30", {"local": {"months": "2"}})
    assert needs(sum_) == ["unemployment.local.monthly"] and "TABLE_LOW" in warned(sum_)
    assert [str(other.amount) for other in sum_.alternatives] == ["2100.00"]
    share = jobless("450100", "2010-01-01", "2016-06-30", {"local": {"months": "2"}}, given={"minimum_wage": "1400"})
    assert [str(other.amount) for other in share.alternatives if other.by.startswith("unemployment")] == ["2800.00"]


# --- Zhejiang, Guangdong, and what goes beside ---


def test_zhejiang_after_2022() -> None:
    """Twice to 2022-12-31; from the next day once, with twice as the high end."""
    local = {"local": {"months": "3", "monthly": "1600"}}
    last = award(jobless("330100", "2019-01-01", "2022-12-31", local))
    assert (str(last.amount), last.range) == ("9600.00", None) and "TABLE_MEDIUM" in warned(last)
    after = award(jobless("330100", "2019-01-01", "2023-01-01", local))
    assert (str(after.amount), ends(after)) == ("4800.00", ["4800.00", "9600.00"])
    assert "ZHEJIANG_TIMES" in warned(after)
    monthly = {"local": {"monthly": "1000"}}
    assert ends(jobless("330100", "2019-01-01", "2022-12-31", monthly)) == ["8000.00", "24000.00"]
    open_ = jobless("330100", "2019-01-01", "2023-12-31", monthly)
    assert ends(open_) == ["5000.00", "36000.00"] and "ZHEJIANG_TIMES" in warned(open_)


def test_the_job_seeking_allowance_of_guangdong() -> None:
    """15 % of 6,000 for six of nine months, for two of two."""
    nine = award(jobless("440100", "2018-12-01", "2025-06-30", {"contribution_wage": "6000"}))
    assert [str(line.trace.value) for line in nine.lines] == ["20250.00", "5400.00"]
    assert str(nine.amount) == "25650.00"
    two = jobless("440100", "2023-01-01", "2025-06-30", {"contribution_wage": "6000"})
    assert str(two.amount) == "6300.00"  # 2 × 2,250 and 2 × 900
    assert "JOB_SEEKING_ALLOWANCE" in warned(jobless("440100", "2023-01-01", "2025-06-30"))
    assert "JOB_SEEKING_ALLOWANCE" not in warned(in_beijing({"contribution_wage": "6000"}))


def test_what_the_employer_paid_comes_off() -> None:
    assert str(in_beijing({"paid": "161"}).amount) == "19000.00"
    assert refused(in_beijing({"paid": "19161"})) == "PAID"
    open_ = jobless("武汉", "2020-07-01", "2026-06-30", {"local": {"monthly": "1000"}, "paid": "500"})
    assert ends(open_) == ["5500.00", "17500.00"]
    assert "MEDICAL_DURING_BENEFIT" in warned(in_beijing())


def test_limitation_runs_from_the_refusal_else_from_the_ending() -> None:
    pleaded = {"limitation_pleaded": True, "as_of": "2027-06-30"}
    late = award(in_beijing(filed_on="2027-03-02", **pleaded))
    assert late.expired == late.amount  # from 2026-02-28; 2027-02-28 is a Sunday
    refused_ = award(in_beijing({"refused_on": "2026-05-06"}, filed_on="2027-05-06", **pleaded))
    assert refused_.expired == 0 and str(refused_.periods[0].expires) == "2027-05-06"


@pytest.mark.parametrize(
    "region, article",
    [("110000", "BJUI 31"), ("440100", "GDUI 40"), ("500000", "CQUI 32"), ("410100", "ZZUI 35"), ("410200", "HAUI 46")],
)
def test_the_duty_of_the_place_is_cited(region: str, article: str) -> None:
    local = {"local": {"months": "3", "monthly": "1000"}}
    assert article in {cite.id for cite in award(jobless(region, "2022-01-01", "2026-02-28", local)).cites}


@pytest.mark.parametrize(
    "cause, words",
    [
        ("not_insured", "未依法为申请人参加失业保险"),
        ("papers_withheld", "未依法出具证明"),
        ("wrong_ground", "申报的离职原因"),
        (None, "未依法参保或者未办理手续"),
    ],
)
def test_the_application_says_which_duty_was_broken(cause: str | None, words: str) -> None:
    facts = {
        "region": "110000", "as_of": "2026-11-21", "employment": {"start": "2023-01-01", "last_day": "2026-02-28"},
        "termination": {"ground": "expiry_employer_ends", "lawful": True}, "unemployment": {"cause": cause, "months_lost": "3"},
        "social_insurance": {"branches": [{"branch": "unemployment", "insured": False}]}, "pay": {"monthly": "8000"},
    }  # fmt: skip
    assert words in lc.assess(lc.Case.model_validate(facts)).claims_list().to_markdown()


# --- the one-off subsidy ---


def rural(region: str, start: str, last_day: str, /, **loss: Any) -> Outcome:
    facts = {
        "region": region, "employment": {"start": start, "last_day": last_day}, "worker": {"rural_migrant": True},
        "unemployment": {**NOT_INSURED, **loss}, "claims": [{"kind": "rural_living_subsidy"}], "given": {"minimum_wage": "2000"},
    }  # fmt: skip
    return lc.assess(lc.Case.model_validate({"as_of": "2026-11-21", **facts}))["rural_living_subsidy"]


def test_the_subsidy_of_henan_is_a_month_a_year_up_to_twelve() -> None:
    assert str(rural("410300", "2014-07-01", "2026-06-30").amount) == "19200.00"  # 12 × 1,600
    assert str(rural("410300", "2013-07-01", "2026-06-30").amount) == "19200.00"
    assert str(rural("410300", "2024-07-02", "2026-06-30").amount) == "1600.00"
    assert refused(rural("410300", "2025-07-02", "2026-06-30")) == "UNDER_A_YEAR"


def test_the_subsidy_of_guangdong_for_service_before_the_reform() -> None:
    """2012-07-01 to 2014-06-30 are 24 months: twelve beyond twelve, 2 % of 3,000 each."""
    assert str(rural("440100", "2012-07-01", "2020-06-30", contribution_wage="3000").amount) == "720.00"
    assert str(rural("440100", "2012-07-01", "2014-05-31", contribution_wage="3000").amount) == "660.00"
    assert needs(rural("440100", "2012-07-01", "2020-06-30")) == ["unemployment.contribution_wage"]
    assert refused(rural("440100", "2013-07-01", "2020-06-30")) == "EQUAL_TREATMENT"  # twelve months, none beyond
    assert refused(rural("440100", "2014-07-01", "2020-06-30")) == "EQUAL_TREATMENT"


def test_elsewhere_town_and_country_are_alike() -> None:
    assert refused(rural("420100", "2005-07-01", "2011-07-01")) == "EQUAL_TREATMENT"
    assert needs(rural("420100", "2005-07-01", "2011-06-30")) == ["unemployment.local.subsidy"]
    assert str(rural("420100", "2005-07-01", "2020-06-30", local={"subsidy": "3000"}).amount) == "3000.00"


def test_only_for_rural_workers_and_in_place_of_the_benefit() -> None:
    town = in_beijing(claims=[{"kind": "rural_living_subsidy"}, {"kind": "unemployment_loss"}])
    assert town.status == "due"
    facts = {
        "region": "410300", "as_of": "2026-11-21", "employment": {"start": "2021-07-01", "last_day": "2026-06-30"},
        "unemployment": NOT_INSURED, "given": {"minimum_wage": "2000"}, "claims": [{"kind": "rural_living_subsidy"}],
    }  # fmt: skip
    assert refused(lc.assess(lc.Case.model_validate(facts))["rural_living_subsidy"]) == "NOT_RURAL"
    left = {**facts, "worker": {"rural_migrant": True}, "claims": None, "termination": {"ground": "resignation"}}
    result = lc.assess(lc.Case.model_validate(left))
    assert refused(result["unemployment_loss"]) == "OWN_WISH"
    assert str(result["rural_living_subsidy"].amount) == "8000.00"  # 5 × 1,600
    both = [{"kind": "rural_living_subsidy"}, {"kind": "unemployment_loss"}]
    listed = {**left, "claims": both, "termination": {"ground": "redundancy"}}
    assert "SUBSIDY_AND_BENEFIT" in {warning.code for warning in lc.assess(lc.Case.model_validate(listed)).warnings}


# --- contributions ---


def paid(**more: Any) -> dict[str, Any]:
    return {"branch": "pension", "amount": "24000", **more}


def refund(*entries: dict[str, Any], **more: Any) -> Outcome:
    listed = {"claims": [{"kind": "self_paid_contributions"}]}
    return assessed(**{**listed, **more}, social_insurance={"self_paid": list(entries)})["self_paid_contributions"]


def test_the_rate_decides_the_share() -> None:
    assert str(refund(paid(rate="24")).amount) == "16000.00"  # 16 of 24
    assumed = refund(paid())
    assert str(assumed.amount) == "14400.00" and "RATE_ASSUMED" in {note.code for note in assumed.assumptions}
    assert str(refund(paid(branch="medical", rate="8")).amount) == "18000.00"  # 6 of 8
    assert needs(refund()) == ["social_insurance.self_paid"]
    assert needs(assessed(claims=[{"kind": "self_paid_contributions"}])["self_paid_contributions"]) == [
        "social_insurance.self_paid"
    ]


def test_where_it_is_not_taken() -> None:
    found = refund(paid(), readings={"D-70b": "not_accepted"})
    assert isinstance(found, NotDue) and found.reason.code == "NOT_ACCEPTED" and found.elsewhere is not None
    assert [(other.by, other.status) for other in refund(paid()).alternatives] == [("D-70b", "not_due")]


def test_only_what_lies_in_the_time_asked_for() -> None:
    asked = {"claims": [{"kind": "self_paid_contributions", "start": "2025-01-01", "end": "2025-12-31"}]}
    inside, across = paid(start="2025-01-01", end="2025-12-31"), paid(start="2024-12-31", end="2025-06-30")
    before = paid(start="2024-01-01", end="2024-12-31")
    assert refused(refund(before, **asked)) == "OUTSIDE_THE_TIME"
    assert str(refund(inside, before, **asked).amount) == "14400.00"
    assert "STRADDLES_CLAIM" in warned(refund(across, **asked)) and "STRADDLES_CLAIM" not in warned(
        refund(inside, **asked)
    )
    assert "UNDATED" in warned(refund(paid(start="2025-01-01"), **asked)) and "UNDATED" not in warned(refund(paid()))


def taken(**more: Any) -> dict[str, Any]:
    return {"start": "2025-01-01", "end": "2025-12-31", **more}


def shares(*entries: dict[str, Any], branches: Any = (), **more: Any) -> Outcome:
    listed = {"claims": [{"kind": "employer_share_deducted"}]}
    insurance = {"deducted": list(entries), "branches": list(branches)}
    return assessed(**{**listed, **more}, social_insurance=insurance)["employer_share_deducted"]


def test_what_was_taken_as_stated_or_by_the_wage() -> None:
    assert str(shares(taken(monthly="700", own_shares="210")).amount) == "5880.00"
    by_wage = shares(taken(paid="1300", own_shares="210"), pay={"monthly": "2000"})
    assert str(by_wage.amount) == "5880.00"
    assert needs(shares(taken(agreed="2000"))) == ["social_insurance.deducted.0.paid"]
    assert needs(shares()) == ["social_insurance.deducted"]
    assert needs(assessed(claims=[{"kind": "employer_share_deducted"}])["employer_share_deducted"]) == [
        "social_insurance.deducted"
    ]


def test_own_shares_that_are_not_stated() -> None:
    """10.5 % of the base of 3,000, else of the wage of 2,000: 12 × (700 − 315), 12 × (700 − 210); without, 12 × 700."""
    no_base = shares(taken(agreed="2000", paid="1300"))
    assert (str(no_base.amount), ends(no_base)) == ("5880.00", ["5880.00", "8400.00"])
    assert "OWN_SHARES_UNKNOWN" in warned(no_base)
    base = {"branch": "medical", "insured": True, "base": "3000"}
    at = shares(taken(agreed="2000", paid="1300"), branches=[base])
    assert (str(at.amount), ends(at)) == ("4620.00", ["4620.00", "8400.00"])
    for other in ({"end": "2024-12-31"}, {"start": "2026-01-01"}, {"branch": "injury"}, {"base": None}):
        assert str(shares(taken(agreed="2000", paid="1300"), branches=[base | other]).amount) == "5880.00"
    for inside in ({"end": "2025-01-01"}, {"start": "2025-12-31"}):
        assert str(shares(taken(agreed="2000", paid="1300"), branches=[base | inside]).amount) == "4620.00"


def test_no_more_than_the_own_shares() -> None:
    assert refused(shares(taken(monthly="210", own_shares="210"))) == "OWN_SHARES_ONLY"
    assert refused(shares(taken(agreed="2000", paid="2100", own_shares="0"))) == "OWN_SHARES_ONLY"
    assert refused(shares(taken(agreed="2000", paid="2100"))) == "OWN_SHARES_ONLY"  # nothing was taken
    open_ = shares(taken(agreed="2000", paid="1800"))  # 200 a month, under 10.5 % of 2,000
    assert needs(open_) == ["social_insurance.deducted.0.own_shares"] and ends(open_) == ["0.00", "2400.00"]


def test_months_within_the_time_asked_for() -> None:
    """March to May as asked; each month that is touched."""
    asked = {"claims": [{"kind": "employer_share_deducted", "start": "2025-03-15", "end": "2025-05-01"}]}
    assert str(shares(taken(monthly="700", own_shares="200"), **asked).amount) == "1500.00"
    late = taken(start="2025-06-01", monthly="700", own_shares="200")
    assert refused(shares(late, **asked)) == "OUTSIDE_THE_TIME"
    two = award(
        shares(
            taken(monthly="700", own_shares="200"),
            taken(start="2026-01-01", end="2026-01-31", monthly="100", own_shares="0"),
        )
    )
    assert [str(line.trace.value) for line in two.lines] == ["6000.00", "100.00"]


def test_it_is_wages_for_limitation() -> None:
    """No year while the employment lasts, a year from its end (MAL 27(4))."""
    entry = taken(start="2020-01-01", end="2020-12-31", monthly="700", own_shares="200")
    on = {"limitation_pleaded": True, "employment": {"start": "2019-01-01"}}
    assert award(shares(entry, **on)).expired == 0
    ended = {"limitation_pleaded": True, "employment": {"start": "2019-01-01", "last_day": "2025-06-30"}}
    gone = award(shares(entry, **ended))
    assert gone.expired == gone.amount


# --- what arbitration does not take ---


def asked(*entries: dict[str, Any], region: str = "110000", **more: Any) -> lc.Assessment:
    return assessed(region, social_insurance={"asked": list(entries)}, **more)


@pytest.mark.parametrize(
    "what, kind, place",
    [
        ("contributions", "contributions_in_arrears", "社会保险费征收机构"),
        ("base", "contributions_in_arrears", "社会保险费征收机构"),
        ("years", "contributions_in_arrears", "社会保险费征收机构"),
        ("housing_fund", "housing_fund", "住房公积金管理中心"),
        ("late_fee", "insurance_decision", "社会保险费征收机构"),
        ("recognition", "insurance_decision", "行政复议机关"),
        ("grade", "insurance_decision", "省级劳动能力鉴定委员会"),
        ("fund_sum", "insurance_decision", "行政复议机关"),
        ("fund_benefit", "insurance_decision", "行政复议机关"),
    ],
)
def test_who_decides(what: str, kind: str, place: str) -> None:
    """TV-S01: the amount is none of the worker's, the office is named, no clock of limitation runs."""
    result = asked({"what": what, "amount": "24000"}, limitation_pleaded=True)
    found = result[kind]
    assert refused(found) == "NOT_ACCEPTED" and isinstance(found, NotDue)
    assert found.elsewhere is not None and place in found.elsewhere.place.zh
    assert found.elsewhere.limit.zh and found.elsewhere.cites
    assert "ASKED_NOT_ACCEPTED" in warned(found) and "24,000.00" in " ".join(note.say("en") for note in found.warnings)
    assert result.total == 0 and "受理范围" in "".join(result.to_text("zh", full=True).split())


def test_the_two_years_of_the_inspection_and_the_own_rules_of_beijing() -> None:
    found = asked({"what": "contributions"})["contributions_in_arrears"]
    assert isinstance(found, NotDue) and found.elsewhere is not None
    assert "满二年" in found.elsewhere.limit.zh
    assert {"BJ534 Q1", "JI1 1(5)", "SI 63"} <= {cite.id for cite in found.cites}
    other = asked({"what": "contributions"}, region="510100")["contributions_in_arrears"]
    assert isinstance(other, NotDue) and "BJ534 Q1" not in {cite.id for cite in other.cites}
    fund = asked({"what": "housing_fund"})["housing_fund"]
    assert isinstance(fund, NotDue) and "BJ534 Q1" not in {cite.id for cite in fund.cites}


def test_several_things_and_a_claim_that_names_only_its_sum() -> None:
    span = {"start": "2024-01-01", "end": "2025-12-31"}
    both = asked(
        {"what": "contributions", "branch": "pension", **span},
        {"what": "base", "branch": "medical"},
        {"what": "years", **span},
    )
    said = both["contributions_in_arrears"]
    assert isinstance(said, NotDue)
    words = said.reason.say("en")
    assert (
        "contributions in arrears (pension, 2024-01-01 to 2025-12-31)" in words
        and "a higher contribution base (medical)" in words
    )
    assert "ASKED_NOT_ACCEPTED" not in warned(said)
    listed = assessed(claims=[{"kind": "housing_fund", "amount": "5000"}, {"kind": "insurance_decision"}])
    assert "5,000.00" in " ".join(note.say("en") for note in listed["housing_fund"].warnings)
    decision = listed["insurance_decision"]
    assert isinstance(decision, NotDue) and decision.elsewhere is not None and not warned(decision)
    assert "行政诉讼" in decision.elsewhere.place.zh
    two = asked({"what": "grade"}, {"what": "fund_sum"})["insurance_decision"]
    assert isinstance(two, NotDue) and two.elsewhere is not None and "、" in two.elsewhere.place.zh


def test_zhejiang_orders_it_into_the_agency() -> None:
    """No sum for the worker; elsewhere the other reading stands beside."""
    found = asked({"what": "contributions", "amount": "9000"}, region="330200")["contributions_in_arrears"]
    assert needs(found) == ["social_insurance.asked"] and found.amount is None
    assert {"ORDER_TO_AGENCY", "ASKED_NOT_ACCEPTED"} <= warned(found)
    assert "终局" in " ".join(note.say("zh") for note in found.warnings)
    assert [(other.by, other.option) for other in found.alternatives] == [("D-70", "not_accepted")]
    chosen = asked({"what": "contributions"}, region="420100", readings={"D-70": "order_to_agency"})
    assert needs(chosen["contributions_in_arrears"]) == ["social_insurance.asked"]
    assert not asked({"what": "contributions"}, region="420100")["contributions_in_arrears"].alternatives
    fund = asked({"what": "housing_fund"}, region="330200")["housing_fund"]
    assert refused(fund) == "NOT_ACCEPTED"


def test_the_application_asks_for_an_order_to_pay_into_the_agency_and_for_no_sum() -> None:
    """ZJMA 37: the arrears of contributions are ordered, and paid to the agency."""
    facts = {
        "region": "330100",
        "as_of": "2026-11-21",
        "employment": {"start": "2021-03-01"},
        "social_insurance": {
            "asked": [{"what": "contributions", "branch": "pension", "start": "2021-03-01", "end": "2022-12-31"}]
        },
    }
    lines = {line.code: line for line in lc.assess(lc.Case.model_validate(facts)).claims_list().claims}
    assert "contributions_in_arrears" not in lines
    assert "向征收机构为申请人办理补缴社会保险费（养老，2021-03-01至2022-12-31）" in lines["contributions"].text
    assert lines["contributions"].amount is None
    elsewhere = lc.assess(lc.Case.model_validate({**facts, "region": "110000"})).claims_list().claims
    assert all(line.code != "contributions" for line in elsewhere)
