"""What makes an ending unlawful by itself, from facts and dates, with the reason and the articles that reach the reader."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, NotDue

N, TWO_N = Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES
CHONGQING, BEIJING, SHANGHAI, NANJING = "500000", "110000", "310000", "320100"


def ended(
    ground: str, start: str, last_day: str, *, lawful: bool | None = None, monthly: str = "10000", **more: Any
) -> Assessment:
    """An employment and how it ended: what is named in `termination` belongs there, the rest at the top."""
    facts = {
        "region": CHONGQING, "as_of": "2026-11-20", "employment": {"start": start, "last_day": last_day},
        "pay": {"monthly": monthly, "average_12_months": monthly, "last_month": monthly},
        "termination": {"ground": ground, "lawful": lawful, **more.pop("termination", {})},
        "given": {"local_average_wage": "20000", "minimum_wage": "2330"},
    }  # fmt: skip
    return assess(Case.model_validate(facts | more))


def damages(result: Assessment) -> tuple[Decimal, str, set[str]]:
    """The 2N that is due, the code of its reason, its articles."""
    claim = result[TWO_N]
    assert isinstance(claim, Award)
    assert claim.reason is not None
    return claim.amount, claim.reason.code, {article.id for article in claim.cites}


def refused(result: Assessment) -> set[str]:
    """The articles on which N is not due."""
    claim = result[N]
    assert isinstance(claim, NotDue)
    return {article.id for article in claim.cites}


def codes(result: Assessment) -> set[str]:
    return {note.code for kind in (N, TWO_N) for note in (*result[kind].warnings, *result[kind].assumptions)}


def term(start: str, end: str, **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, **more}


# --- two terms, counted on service (LCL 14(2)(3); JI2 10) ---

TWO_TERMS = [term("2020-03-01", "2023-02-28"), term("2023-03-01", "2026-02-28")]


@pytest.mark.parametrize(
    "region, start, last_day, contracts, months, article",
    [
        # agreed extensions of a year in all (JI2 10(1)): 2022-01-01..2026-01-31 is 4 y 1 m, 4.5 months
        (CHONGQING, "2022-01-01", "2026-01-31", [term("2022-01-01", "2024-12-31", extended_to="2026-01-31")], "4.5", "JI2 10"),
        # a clause that renews the term by itself (JI2 10(2)): 4 years
        (CHONGQING, "2022-01-01", "2025-12-31", [term("2022-01-01", "2023-12-31", extended_to="2025-12-31", extension="automatic")], "4", "JI2 10"),
        # any later end in Beijing (2024 No. 534, Q. 85): 3 y 7 m, 4 months
        (BEIJING, "2023-03-01", "2026-09-30", [term("2023-03-01", "2026-02-28", extended_to="2026-09-30")], "4", "BJ534 Q85"),
        # more than six months in Jiangsu (JSLC 17): 3 y 7 m, 4 months
        (NANJING, "2023-03-01", "2026-09-30", [term("2023-03-01", "2026-02-28", extended_to="2026-09-30")], "4", "JSLC 17"),
        # a first term that the statute put off still comes before the second: 6 y 6 m, 7 months
        (BEIJING, "2020-01-01", "2026-06-30", [term("2020-01-01", "2022-12-31", extended_to="2023-06-30", extension="statutory"), term("2023-07-01", "2026-06-30")], "7", "LCL 14(2)(3)"),
        # a year without paper while work went on (a Beijing award of 2023): 5 years
        (BEIJING, "2016-08-27", "2021-08-26", [term("2016-08-27", "2018-08-26"), term("2019-08-27", "2021-08-26")], "5", "LCL 14(2)(3)"),
    ],
)  # fmt: skip
def test_second_term(
    region: str, start: str, last_day: str, contracts: list[dict[str, Any]], months: str, article: str
) -> None:
    result = ended("expiry_employer_ends", start, last_day, region=region, contracts=contracts)
    amount, code, cites = damages(result)
    assert (amount, code) == (Decimal(months) * 2 * 10000, "SECOND_TERM")
    assert {article, "LCL 14(2)(3)", "LCL 48", "LCL 87"} <= cites
    assert "JI1 44" not in cites  # an ending of the contract is not among what it lists


@pytest.mark.parametrize(
    "contracts",
    [
        [term("2022-01-01", "2024-12-31", extended_to="2025-12-30")],  # a day short of a year
        [term("2022-01-01", "2024-12-31", extended_to="2026-01-31", extension="statutory")],
        [term("2022-01-01", "2026-01-31")],
    ],
)
def test_one_term(contracts: list[dict[str, Any]]) -> None:
    last_day = contracts[0].get("extended_to", contracts[0]["end"])
    result = ended("expiry_employer_ends", "2022-01-01", last_day, contracts=contracts)
    assert result[N].status == "due" and result[TWO_N].status == "not_due"


def test_the_same_work_for_a_company_of_the_group_is_one_employment() -> None:
    """JI2 10(3), JI1 46: moved there by the employer; a term with each: 6 months, 120,000."""
    job = {
        "start": "2023-03-01", "last_day": "2026-02-28",
        "prior_service": [{"start": "2020-03-01", "last_day": "2023-02-28"}],
    }  # fmt: skip
    result = ended("expiry_employer_ends", "2023-03-01", "2026-02-28", contracts=TWO_TERMS, employment=job)
    amount, code, cites = damages(result)
    assert (amount, code) == (Decimal("120000"), "SECOND_TERM")
    assert "JI2 10" in cites


@pytest.mark.parametrize("ends, second", [("2023-01-29", True), ("2023-01-28", False)])
def test_a_term_that_ended_shortly_before_the_employment_began(ends: str, second: bool) -> None:
    """A break of up to thirty days leaves service continuous (R-COMP-15): 2023-01-30 to 02-28 are thirty."""
    contracts = [term("2020-03-01", ends), term("2023-03-01", "2026-02-28")]
    result = ended("expiry_employer_ends", "2023-03-01", "2026-02-28", contracts=contracts)
    assert (result[TWO_N].status == "due") is second


def test_a_fixed_term_is_no_equal_offer_to_one_who_asked_for_an_open_ended_contract() -> None:
    """LCL 14(2), 46(5): six years, 144,000, whatever the file says of the offer."""
    facts: dict[str, Any] = {"monthly": "12000", "contracts": TWO_TERMS, "region": BEIJING}
    ground = "expiry_worker_refuses_same_terms"
    result = ended(ground, "2020-03-01", "2026-02-28", lawful=True, open_ended_asked_on="2026-02-01", **facts)
    assert damages(result)[:2] == (Decimal("144000"), "SECOND_TERM")
    assert "CONTRADICTION" in codes(result)
    unasked = ended(ground, "2020-03-01", "2026-02-28", lawful=True, **facts)
    assert unasked[TWO_N].status == "not_due"
    assert "FIXED_TERM_OFFERED" in codes(unasked)


# --- ten years (LCL 14(2)(1)) ---


def test_ten_years_and_asked() -> None:
    """Twelve years: 240,000; asked for too late, or not at all: compensation, with a warning."""
    facts: dict[str, Any] = {"contracts": [term("2014-04-01", "2026-03-31")]}
    result = ended("expiry_employer_ends", "2014-04-01", "2026-03-31", open_ended_asked_on="2026-03-01", **facts)
    amount, code, cites = damages(result)
    assert (amount, code) == (Decimal("240000"), "TEN_YEARS")
    assert {"LCL 14(2)(1)", "REG 9"} <= cites
    for asked in (None, "2026-04-01"):
        late = ended("expiry_employer_ends", "2014-04-01", "2026-03-31", open_ended_asked_on=asked, **facts)
        assert late[N].amount == Decimal("120000")
        assert "TEN_YEARS_NOT_ASKED" in codes(late)
    young = ended("expiry_employer_ends", "2016-04-01", "2026-03-30", open_ended_asked_on="2026-03-01")
    assert young[TWO_N].status == "not_due" and "TEN_YEARS_NOT_ASKED" not in codes(young)


# --- the term still ran, or had long run out (LCL 44(1)) ---


def test_an_expiry_before_the_term_ran_out() -> None:
    early = ended("expiry_employer_ends", "2024-01-01", "2025-12-31", contracts=[term("2024-01-01", "2026-12-31")])
    assert damages(early)[:2] == (Decimal("40000"), "BEFORE_TERM_END")
    endless = ended(
        "expiry_employer_ends", "2024-01-01", "2025-12-31", contracts=[{"start": "2024-01-01", "kind": "open_ended"}]
    )
    assert damages(endless)[:2] == (Decimal("40000"), "NO_TERM")


@pytest.mark.parametrize("last_day, warned", [("2026-01-31", False), ("2026-02-01", True)])
def test_an_expiry_long_after_the_term_names_the_other_ground(last_day: str, warned: bool) -> None:
    """JI2 11(3): more than a month of work after the term, and it may not be ended as expired."""
    result = ended("expiry_employer_ends", "2024-01-01", last_day, contracts=[term("2024-01-01", "2025-12-31")])
    assert ("LONG_AFTER_TERM_END" in codes(result)) is warned
    assert result[N].status == "due"


@pytest.mark.parametrize("contract", [{"kind": "task", "start": "2024-01-01"}, {"start": "2024-01-01"}, {}])
def test_a_term_that_is_not_known_bars_nothing(contract: dict[str, Any]) -> None:
    result = ended("expiry_employer_ends", "2024-01-01", "2025-12-31", contracts=[contract])
    assert result[N].amount == Decimal("20000")


# --- retirement (LCL 44(2), REG 21; R-TIME-06) ---


@pytest.mark.parametrize(
    "birth, sex, post, start, last_day, months",
    [
        # a man born 1966-09-15 reaches it at 60 years 6 months, 2027-03-15: 16 years
        ("1966-09-15", "male", None, "2010-10-01", "2026-09-15", 16),
        # a woman born 1976-02-10 reaches it at 50 years 7 months as a worker, later in any other post: 10 years
        ("1976-02-10", "female", None, "2016-03-01", "2026-02-10", 10),
        # a manager born 1971-03-10 reaches it at 55 years 4 months, 2026-07-10: 10 years and 10 days, 10.5
        ("1971-03-10", "female", "cadre", "2016-03-01", "2026-03-10", "10.5"),
        # a woman born 1975-01-17 at 50 and a month, 2025-02-17: 15 years and 17 days, 15.5
        ("1975-01-17", "female", "worker", "2010-01-01", "2025-01-17", "15.5"),
    ],
)
def test_below_the_statutory_age(
    birth: str, sex: str, post: str | None, start: str, last_day: str, months: int | str
) -> None:
    worker = {"birth_date": birth, "sex": sex, "post": post}
    for lawful in (None, False):
        result = ended("retirement", start, last_day, lawful=lawful, worker=worker)
        amount, code, cites = damages(result)
        assert (amount, code) == (Decimal(months) * 20000, "BELOW_RETIREMENT_AGE")
        assert {"LCL 44(2)", "REG 21", "RET 1"} <= cites
    found = ended("retirement", start, last_day, lawful=True, worker=worker)  # an early retirement may have been chosen
    assert found[TWO_N].status == "not_due" and "CONTRADICTION" in codes(found)


@pytest.mark.parametrize(
    "worker, last_day, presumed",
    [
        # from 60 on, the age of before, a man may choose to retire (at most three years early)
        ({"birth_date": "1966-09-15", "sex": "male"}, "2026-09-15", True),
        ({"birth_date": "1966-09-15", "sex": "male"}, "2026-09-14", False),
        # born 1984-12-01: 55 as a worker, so from 52
        ({"birth_date": "1984-12-01", "sex": "female", "post": "worker"}, "2036-12-01", True),
        ({"birth_date": "1984-12-01", "sex": "female", "post": "worker"}, "2036-11-30", False),
        # before 2025 nothing could be chosen
        ({"birth_date": "1976-02-10", "sex": "female"}, "2024-12-31", False),
        ({"birth_date": "1976-02-10", "sex": "female"}, "2026-02-10", True),
    ],
)
def test_an_early_retirement_may_have_been_chosen(worker: dict[str, Any], last_day: str, presumed: bool) -> None:
    result = ended("retirement", "2016-03-01", last_day, worker=worker, as_of="2037-01-10")
    assert result[TWO_N].status == "due"
    assert ("EARLY_NOT_CHOSEN" in codes(result)) is presumed


def test_at_the_statutory_age_nothing_is_due() -> None:
    worker = {"birth_date": "1964-12-31", "sex": "male"}
    result = ended("retirement", "2010-01-01", "2024-12-31", worker=worker)
    assert (result[N].status, result[TWO_N].status) == ("not_due", "not_due")
    assert "AGE_NOT_CHECKED" not in codes(result)


def test_the_post_of_a_woman_is_asked_for_where_it_decides() -> None:
    """Born 1971-03-10: as a worker she was past it, as a manager not."""
    worker = {"birth_date": "1971-03-10", "sex": "female"}
    result = ended("retirement", "2016-03-01", "2026-03-10", worker=worker)
    assert {gap.path for gap in result[TWO_N].missing} == {"worker.post"}
    assert result[TWO_N].status == "needs"
    assert damages(ended("retirement", "2016-03-01", "2026-03-10", lawful=False, worker=worker))[1] == "UNLAWFUL"


def test_without_birth_date_the_age_is_said_not_to_be_checked() -> None:
    assert "AGE_NOT_CHECKED" in codes(ended("retirement", "2016-03-01", "2026-03-10"))
    drawing = ended("retirement", "2016-03-01", "2026-03-10", worker={"status": "drawing_pension"})
    assert "AGE_NOT_CHECKED" not in codes(drawing)


# --- near retirement (LCL 42(5)) ---


def test_near_retirement_follows_from_service_and_birth_date() -> None:
    """A man born 1968-06-01 reaches it at 60 years 11 months, 2029-05-01; 16 years here, under five to go: 384,000."""
    worker = {"birth_date": "1968-06-01", "sex": "male"}
    result = ended("objective_change", "2010-05-01", "2026-04-30", monthly="12000", worker=worker)
    amount, code, cites = damages(result)
    assert (amount, code) == (Decimal("384000"), "PROTECTED")
    assert "LCL 42(5)" in cites
    assert "连续工作满十五年" in result.to_text("zh", full=True)
    lawful = ended("objective_change", "2010-05-01", "2026-04-30", lawful=True, monthly="12000", worker=worker)
    assert "CONTRADICTION" in codes(lawful)
    young = {"birth_date": "1972-06-01", "sex": "male"}  # 61 years 11 months, 2034-05-01
    assert damages(ended("objective_change", "2010-05-01", "2026-04-30", worker=young))[1] == "NOT_PROVED"


def test_near_retirement_that_the_dates_do_not_show_is_named() -> None:
    stated = {"protections": ["near_retirement"]}
    worker = {"birth_date": "1985-06-01", "sex": "male"}
    result = ended("objective_change", "2010-05-01", "2026-04-30", worker=worker, termination=stated)
    assert "NEAR_RETIREMENT_NOT_SEEN" in codes(result)
    assert damages(result)[1] == "PROTECTED"


def test_near_retirement_may_hang_on_the_post() -> None:
    """A woman born 1974-01-10: 50 as a worker, long reached; as a manager 56 years 1 month, under five to go."""
    worker = {"birth_date": "1974-01-10", "sex": "female"}
    result = ended("objective_change", "2005-05-01", "2026-04-30", worker=worker)
    assert "POST_UNKNOWN" in codes(result)


# --- probation (LCL 19, 21, 39(1)) ---


def test_after_the_lawful_probation() -> None:
    """A term of 11 months allows one; let go in the third: half a month twice, 12,000, whatever the file says."""
    contract = term("2026-01-01", "2026-11-30", probation_months=3)
    for lawful in (None, True, False):
        result = ended(
            "probation_failure", "2026-01-01", "2026-03-25", lawful=lawful, monthly="12000", contracts=[contract]
        )
        amount, code, cites = damages(result)
        assert (amount, code) == (Decimal("12000"), "AFTER_PROBATION")
        assert {"LCL 39(1)", "LCL 19", "LCL 21"} <= cites
        assert ("CONTRADICTION" in codes(result)) is (lawful is True)


@pytest.mark.parametrize(
    "contracts, last_day, code",
    [
        ([term("2026-01-01", "2028-12-31", probation_months=2)], "2026-02-28", "NOT_PROVED"),
        ([term("2026-01-01", "2028-12-31", probation_months=2)], "2026-03-01", "AFTER_PROBATION"),
        ([term("2026-01-01", "2028-12-31")], "2026-06-30", "NOT_PROVED"),  # not said how long: six months at most
        ([term("2026-01-01", "2028-12-31")], "2026-07-01", "AFTER_PROBATION"),
        ([{"kind": "task", "start": "2026-01-01"}], "2026-01-05", "NO_LAWFUL_PROBATION"),
        ([{"kind": "open_ended", "start": "2026-01-01"}], "2026-06-30", "NOT_PROVED"),
        ([{}], "2026-06-30", "NOT_PROVED"),
        ([{"start": "2026-01-01"}], "2026-06-30", "NOT_PROVED"),
        (None, "2026-07-01", "AFTER_PROBATION"),
    ],
)
def test_the_days_of_a_probation(contracts: Any, last_day: str, code: str) -> None:
    assert damages(ended("probation_failure", "2026-01-01", last_day, contracts=contracts))[1] == code


@pytest.mark.parametrize("ground", ["objective_change", "redundancy"])
def test_within_probation_a_change_of_circumstances_is_no_ground(ground: str) -> None:
    """LCL 21: Art. 40(3) and 41 are barred; half a month twice, 12,000, and no month's notice pay beside it."""
    contract = term("2026-01-01", "2028-12-31", probation_months=6)
    result = ended(ground, "2026-01-01", "2026-02-10", lawful=True, monthly="12000", contracts=[contract])
    amount, code, cites = damages(result)
    assert (amount, code) == (Decimal("12000"), "IN_PROBATION")
    assert "LCL 21" in cites
    assert Kind.NOTICE_PAY not in result or result[Kind.NOTICE_PAY].status == "not_due"
    unknown = ended(ground, "2026-01-01", "2026-02-10", contracts=[term("2026-01-01", "2028-12-31")])
    assert damages(unknown)[1] == "NOT_PROVED"


# --- protected states, union, lay-off: each with its article ---


@pytest.mark.parametrize(
    "ground, facts, code, articles",
    [
        ("objective_change", {"protections": ["maternity"]}, "PROTECTED", {"LCL 42(4)"}),
        ("expiry_employer_ends", {"protections": ["medical_period"]}, "PROTECTED", {"LCL 42(3)", "LCL 45"}),
        ("redundancy", {"dismissed": 5, "staff": 100}, "NO_MASS_LAYOFF", {"LCL 41(1)"}),
        ("serious_misconduct", {"has_union": True, "union_notified": False}, "UNION", {"LCL 43", "JI1 47"}),
        ("serious_misconduct", {}, "NOT_PROVED", {"LCL 39", "JI1 44"}),
        ("medical", {}, "NOT_PROVED", {"LCL 40(1)", "JI1 44"}),
        ("dismissal_without_ground", {}, "GROUND", {"LCL 48"}),
        ("agreed_condition", {}, "GROUND", {"REG 13"}),
        ("ended_after_expired_term", {}, "GROUND", {"JI2 11(3)"}),
        ("expiry_employer_ends", {"lawful": False}, "UNLAWFUL", {"LCL 44(1)"}),
        ("dissolution", {"lawful": False}, "UNLAWFUL", {"LCL 44(5)"}),
    ],
)
def test_every_unlawful_ending_says_why(ground: str, facts: dict[str, Any], code: str, articles: set[str]) -> None:
    result = ended(ground, "2020-01-01", "2025-12-31", termination=facts)
    amount, found, cites = damages(result)
    assert (amount, found) == (Decimal("120000"), code)
    assert articles <= cites
    assert ("JI1 44" in cites) is ("JI1 44" in articles)
    claim = result[TWO_N]
    assert isinstance(claim, Award) and claim.reason is not None
    for lang, view in (("zh", result.to_text("zh", full=True)), ("en", result.to_text("en", full=True))):
        assert claim.reason.say(lang)[:20] in view.replace("\n      ", "")
    printed = json.loads(result.model_dump_json())["claims"]
    (shown,) = (item for item in printed if item["kind"] == TWO_N)
    assert shown["reason"]["code"] == code
    for view in (result.to_markdown("zh"), result.to_html("zh")):
        assert claim.reason.say("zh")[:12] in view


def test_compensation_says_on_which_ground() -> None:
    result = ended("agreement_employer_proposed", "2020-01-01", "2025-12-31")
    claim = result[N]
    assert isinstance(claim, Award) and claim.reason is not None
    assert claim.reason.say("zh") == "用人单位提出并协商一致解除"


# --- a finding that changes nothing is named ---


@pytest.mark.parametrize(
    "ground, lawful",
    [
        ("agreement_employer_proposed", False),
        ("resignation", False),
        ("death", False),
        ("void_contract", False),
        ("injured_worker_asks", False),
        ("merger_or_change", False),
        ("dismissal_without_ground", True),
        ("agreed_condition", True),
        ("ended_after_expired_term", True),
    ],
)
def test_a_finding_that_has_no_bearing_is_named(ground: str, lawful: bool) -> None:
    found = ended(ground, "2020-01-01", "2025-12-31", lawful=lawful)
    assert "NO_BEARING" in codes(found)
    for other in (not lawful, None):
        assert "NO_BEARING" not in codes(ended(ground, "2020-01-01", "2025-12-31", lawful=other))


@pytest.mark.parametrize("ground", list(Ground))
def test_a_finding_that_moves_the_remedies_is_not_said_to_have_no_bearing(ground: Ground) -> None:
    held = {lawful: ended(ground, "2020-01-01", "2025-12-31", lawful=lawful) for lawful in (True, False)}
    due = {lawful: [result[kind].amount for kind in (N, TWO_N) if kind in result] for lawful, result in held.items()}
    if due[True] != due[False]:
        assert all("NO_BEARING" not in codes(result) for result in held.values())


@pytest.mark.parametrize(
    "facts",
    [
        {"worker": {"status": "public_institution"}},
        {"worker": {"status": "drawing_pension"}},
        {"employment": {"start": "2020-01-01", "last_day": "2025-12-31", "kind": "part_time"}},
    ],
)
def test_a_finding_on_who_is_outside_the_statute_is_named(facts: dict[str, Any]) -> None:
    for lawful in (False, None, True):
        result = ended("expiry_employer_ends", "2020-01-01", "2025-12-31", lawful=lawful, **facts)
        assert (result[N].status, result[TWO_N].status) == ("not_due", "not_due")
        assert ("NO_BEARING" in codes(result)) is (lawful is False)


# --- the service period (REG 17, JI2 8(2)) ---


def test_a_service_period_of_which_nothing_is_said_extends_no_term() -> None:
    """Neither the months served nor the first day: nothing says that any of it was left."""
    training = {"cost": "60000", "months": 36}
    contract = term("2023-03-01", "2026-02-28")
    result = ended("expiry_employer_ends", "2023-03-01", "2026-02-28", contracts=[contract], training=training)
    assert "SERVICE_PERIOD_BEYOND" not in codes(result)


@pytest.mark.parametrize("served, warned", [(12, True), (36, False)])
def test_a_service_period_beyond_the_term(served: int, warned: bool) -> None:
    training = {"cost": "60000", "months": 36, "served": served}
    contract = term("2023-03-01", "2026-02-28")
    result = ended("expiry_employer_ends", "2023-03-01", "2026-02-28", contracts=[contract], training=training)
    assert ("SERVICE_PERIOD_BEYOND" in codes(result)) is warned
    assert result[N].amount == Decimal("30000")


# --- who the worker is (R-REL-10 to -12) ---


def test_the_birth_date_decides_on_age() -> None:
    """A man born 1960 was past it when hired in 2024: the rules on over-age workers hold from 2026-07-01 (OA56 2)."""
    worker = {"birth_date": "1960-01-01", "sex": "male"}
    result = ended("dismissal_without_ground", "2024-01-01", "2026-08-31", worker=worker)
    assert (result[N].status, result[TWO_N].status) == ("not_due", "not_due")
    assert "OA56 2" in refused(result)
    assert "STATUS_AND_AGE" not in codes(result)
    stated = ended("dismissal_without_ground", "2024-01-01", "2026-08-31", worker={**worker, "status": "employee"})
    assert "STATUS_AND_AGE" in codes(stated)


def test_a_status_past_the_age_that_the_birth_date_belies() -> None:
    worker = {"birth_date": "1990-01-01", "sex": "male", "status": "past_retirement_age"}
    result = ended("dismissal_without_ground", "2024-01-01", "2026-08-31", worker=worker)
    assert damages(result)[0] == Decimal("60000")
    assert "STATUS_AND_AGE" in codes(result)


def test_an_agreed_delay_is_full_employment() -> None:
    worker = {"birth_date": "1964-06-01", "sex": "male", "status": "delayed_retirement"}
    result = ended("dismissal_without_ground", "2024-01-01", "2026-08-31", worker=worker)
    assert damages(result)[0] == Decimal("60000")


def test_the_second_wage_ends_with_the_day_of_the_age() -> None:
    """A man born 1965-03-01 reached it on 2025-04-01; hired 2026-01-01 without paper: February to June, 50,000."""
    facts = {
        "region": CHONGQING, "as_of": "2026-11-20", "employment": {"start": "2026-01-01"}, "pay": {"monthly": "10000"},
        "contracts": [], "worker": {"birth_date": "1965-03-01", "sex": "male"},
    }  # fmt: skip
    claim = assess(Case.model_validate(facts))[Kind.DOUBLE_WAGES]
    assert claim.amount == Decimal("50000")


def test_an_appointment_contract_that_runs_out_carries_no_compensation() -> None:
    """国办发〔2002〕35号; LCL 96: dismissed, the statute applies; at expiry nothing is due."""
    worker = {"status": "public_institution"}
    expired = ended("expiry_employer_ends", "2020-01-01", "2025-12-31", worker=worker)
    assert (expired[N].status, expired[TWO_N].status) == ("not_due", "not_due")
    assert refused(expired) == {"LCL 96", "GB35 6"}
    assert damages(ended("serious_misconduct", "2020-01-01", "2025-12-31", worker=worker))[0] == Decimal("120000")


def test_a_foreigner_with_a_permit() -> None:
    """The statute in full; in Shanghai only what was agreed, with the statute's sum beside it."""
    worker = {"status": "foreigner_with_permit"}
    ground = "dismissal_without_ground"
    assert damages(ended(ground, "2020-01-01", "2025-12-31", worker=worker))[0] == Decimal("120000")
    shanghai = ended(ground, "2020-01-01", "2025-12-31", worker=worker, region=SHANGHAI)
    assert (shanghai[N].status, shanghai[TWO_N].status) == ("not_due", "not_due")
    others = {(other.by, other.option): other.amount for other in shanghai[TWO_N].alternatives}
    assert others["D-78", "full_law"] == Decimal("120000")


@pytest.mark.parametrize("ground", ["probation_failure", "objective_change"])
@pytest.mark.parametrize("job", [{"start": "2026-01-01"}, {"last_day": "2026-09-30"}, {}])
def test_without_the_dates_nothing_bars(ground: str, job: dict[str, str]) -> None:
    """What hangs on service and on the day of the ending waits for them, and the claim asks for them."""
    result = ended(ground, "", "", employment=job, worker={"birth_date": "1970-01-01", "sex": "male"})
    claim = result[TWO_N]
    assert claim.status == "needs"
    missing = {"employment.start", "employment.last_day"} - {f"employment.{known}" for known in job}
    assert missing & {gap.path for gap in claim.missing}


@pytest.mark.parametrize(
    "born, status, warned",
    [
        ("1956-01-01", "employee", True),  # seventy: past the age of a man and of a woman
        ("1968-01-01", "employee", False),  # fifty-eight: of a woman only
        ("1986-01-01", "past_retirement_age", True),  # forty: of nobody
    ],
)
def test_the_age_decides_without_the_sex_where_it_does_for_both(born: str, status: str, warned: bool) -> None:
    worker = {"birth_date": born, "status": status}
    result = ended("dismissal_without_ground", "2020-01-01", "2026-07-31", worker=worker)
    assert ("STATUS_AND_AGE" in codes(result)) is warned
    over_age = result[TWO_N].status == "not_due"  # the rules on over-age workers, since 2026-07-01
    assert over_age is (born == "1956-01-01")
