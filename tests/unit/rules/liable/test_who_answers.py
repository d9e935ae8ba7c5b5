"""Who answers for a claim beside whoever owes it: each text on both sides of its day and of its condition."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.hearing.hearing import Hearing
from laborcalc.results.outcome import Award
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.liable.answering import answering

JOB = {"start": "2020-01-01", "last_day": "2026-06-30"}
OWED = [{"start": "2026-01-01", "end": "2026-06-30", "due": "30000"}]
Payers = list[tuple[str, str, list[str]]]
DISPATCHER = ("劳务派遣单位", "owes", ["LCL 58"])


def assessed(**facts: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate({"region": "100000", "as_of": "2026-11-21", **facts}), alternatives=False)


def payers(result: lc.Assessment, kind: str = "unpaid_wages") -> Payers:
    claim = result[kind]
    assert isinstance(claim, Award), claim
    return [(payer.name.zh, payer.order, [article.id for article in payer.cites]) for payer in claim.payers]


def wages(**facts: Any) -> Payers:
    return payers(assessed(**{"employment": JOB, "arrears": OWED} | facts))


def codes(result: lc.Assessment) -> set[str]:
    return {message.code for message in result.warnings}


def notes(result: lc.Assessment, kind: str = "unpaid_wages") -> set[str]:
    claim = result[kind]
    return {message.code for message in (*claim.assumptions, *claim.warnings)}


def test_nobody_beside_the_employer() -> None:
    assert wages() == [("用人单位", "owes", [])]


# --- dispatch ---


@pytest.mark.parametrize(
    "facts, user",
    [
        ({}, None),
        ({"fault": "none"}, None),
        ({"fault": "user"}, ("用工单位", "joint", ["LCL 92(2)"])),
        ({"undertaken": True}, ("用工单位", "joint", ["LCL 59"])),
        ({"licensed": True}, None),
        ({"licensed": False}, ("用工单位", "first", ["NMG 18"])),
        ({"licensed": False, "fault": "user"}, ("用工单位", "first", ["NMG 18", "LCL 92(2)"])),
    ],
)
def test_the_user_unit(facts: dict[str, Any], user: tuple[str, str, list[str]] | None) -> None:
    assert wages(dispatch=facts) == [DISPATCHER, *([user] if user else [])]


def test_the_kind_of_employment_alone_says_dispatch() -> None:
    assert wages(employment=JOB | {"kind": "dispatch"}) == [DISPATCHER]


def test_unlicensed_dispatch_of_wages_alone() -> None:
    """NMG 18 speaks of wages: damages for the ending stay with the dispatcher."""
    facts = {"employment": JOB, "pay": {"monthly": "8000"}, "termination": {"ground": "dismissal_without_ground"}}
    result = assessed(**facts, dispatch={"licensed": False}, given={"minimum_wage": "1", "local_average_wage": "20000"})
    assert payers(result, "unlawful_termination_damages") == [DISPATCHER]


@pytest.mark.parametrize("last, cites", [("2020-04-30", None), ("2020-05-01", ["NMG 18"])])
def test_unlicensed_dispatch_over_time(last: str, cites: list[str] | None) -> None:
    owed = [{"start": "2020-03-01", "end": last, "due": "30000"}]
    found = wages(employment={"start": "2019-01-01", "last_day": last}, arrears=owed, dispatch={"licensed": False})
    assert found[1:] == ([("用工单位", "first", cites)] if cites else [])


def test_unlicensed_dispatch_of_one_who_is_no_rural_resident() -> None:
    assert wages(dispatch={"licensed": False}, worker={"rural_migrant": False}) == [DISPATCHER]
    assert len(wages(dispatch={"licensed": False}, worker={"rural_migrant": True})) == 2


@pytest.mark.parametrize("last, cites", [("2013-06-30", ["LCL 92", "REG 35"]), ("2013-07-01", None)])
def test_before_the_amendment_of_2013(last: str, cites: list[str] | None) -> None:
    owed = [{"start": "2013-01-01", "end": last, "due": "30000"}]
    facts = {"employment": {"start": "2012-01-01", "last_day": last, "kind": "dispatch"}, "arrears": owed}
    assert wages(**facts)[1:] == ([("用工单位", "joint", cites)] if cites else [])
    assert ("DISPATCH_BEFORE_2013" in codes(assessed(**facts))) is bool(cites)


def test_overtime_and_bonus_are_the_user_units_first() -> None:
    """LCL 62(1)(3)."""
    user = ("用工单位", "owes", ["LCL 62(1)(3)"])
    facts = {"employment": JOB, "pay": {"monthly": "8000"}, "dispatch": {}}
    result = assessed(**facts, overtime=[{"on": "2026-05-01", "days": "1"}])
    assert payers(result, "overtime_pay") == [user, DISPATCHER]
    bonus = [{"item": "bonus", "due": "5000"}]
    assert payers(assessed(**facts, arrears=bonus)) == [user, DISPATCHER]
    assert payers(assessed(**facts, arrears=[*bonus, *OWED])) == [DISPATCHER]


@pytest.mark.parametrize(
    "facts, code, said",
    [
        ({"dispatch": {}}, "DISPATCH_FAULT", True),
        ({"dispatch": {"fault": "user"}}, "DISPATCH_FAULT", False),
        ({"employment": JOB | {"kind": "dispatch"}}, "DISPATCH_FAULT", True),
        ({"dispatch": {"disguised": True}}, "DISGUISED_DISPATCH", True),
        ({"dispatch": {}}, "DISGUISED_DISPATCH", False),
        ({}, "DISPATCH_FAULT", False),
    ],
)
def test_what_is_said_of_dispatch(facts: dict[str, Any], code: str, said: bool) -> None:
    assert (code in codes(assessed(**{"employment": JOB} | facts))) is said


# --- building sites (R-EMP-10) ---

TEAM = {"boss": "X", "subcontractor": "S", "general": "G", "client": "C"}
BOSS = ("招用劳动者的包工头（X）", "owes", [])
JOINT = ("分包单位（S）", "joint", ["JI2 1", "NMG 19(1)", "LCL 94"])
FIRST = ("施工总承包单位（G）", "first", ["NMG 30(3)"])


def on(*, without: str = "", **facts: Any) -> Payers:
    site = {name: value for name, value in TEAM.items() if name not in without.split()}
    return wages(site=site | facts, employment=None, worker={"rural_migrant": True})


def test_boss_subcontractor_general() -> None:
    assert on() == [BOSS, JOINT, FIRST]


def test_hired_by_the_subcontractor() -> None:
    assert on(without="boss") == [("分包单位（S）", "owes", []), FIRST]


def test_hired_by_the_general_contractor() -> None:
    assert on(without="boss subcontractor") == [("施工总承包单位（G）", "owes", [])]


def test_given_to_one_without_capacity() -> None:
    """NMG 36(1): whoever gave the work out clears, the general contractor or the client."""
    clears = ("施工总承包单位（G）", "first", ["NMG 36(1)"])
    assert on(without="subcontractor") == [BOSS, clears]
    both = ("施工总承包单位（G）", "first", ["NMG 30(3)", "NMG 36(1)"])
    assert on(without="boss", subcontractor_qualified=False) == [("分包单位（S）", "owes", []), both]
    client = ("建设单位（C）", "first", ["NMG 36(1)"])
    assert on(without="subcontractor general") == [BOSS, client]
    assert on(without="boss general", subcontractor_qualified=False) == [("分包单位（S）", "owes", []), client]
    assert on(without="general") == [BOSS, JOINT]


def test_the_client_advances_or_clears() -> None:
    advance = ("建设单位（C）", "advance", ["NMG 29(2)"])
    assert on(client_paid=False) == [BOSS, JOINT, FIRST, advance]
    assert on(client_paid=True) == [BOSS, JOINT, FIRST]
    assert on(unlawful=True, client_paid=False) == [BOSS, JOINT, FIRST, ("建设单位（C）", "first", ["NMG 37"])]


@pytest.mark.parametrize("due, code", [("100000", "ADVANCE_UP_TO"), (None, "PRICE_DUE_UNKNOWN")])
def test_the_advance_is_limited(due: str | None, code: str) -> None:
    result = assessed(site=TEAM | {"client_paid": False, "price_due": due}, arrears=OWED)
    assert {"ADVANCE_UP_TO", "PRICE_DUE_UNKNOWN"} & notes(result) == {code}


@pytest.mark.parametrize("last", ["2020-04-30", "2020-05-01"])
def test_a_site_over_time(last: str) -> None:
    """Before the regulations only who gave the work to a person answers, jointly with him."""
    facts = {"arrears": [{"start": "2020-03-01", "end": last, "due": "30000"}], "worker": {"rural_migrant": True}}
    early = last < "2020-05-01"
    of_migrants = [] if early else ["NMG 19(1)"]
    found = payers(assessed(site=TEAM, **facts))
    assert found[1] == ("分包单位（S）", "joint", ["JI2 1", *of_migrants, "LCL 94"])
    assert found[2:] == ([] if early else [FIRST])
    direct = {name: value for name, value in TEAM.items() if name != "subcontractor"}
    general = (
        ("施工总承包单位（G）", "joint", ["JI2 1", "LCL 94"])
        if early
        else ("施工总承包单位（G）", "first", ["NMG 36(1)"])
    )
    assert payers(assessed(site=direct, **facts))[1:] == [general]
    assert ("SITE_BEFORE_2020" in codes(assessed(site=TEAM, **facts))) is early


@pytest.mark.parametrize("judged, cite", [("2025-08-31", "N12 4"), ("2025-09-01", "JI2 1")])
def test_who_gave_work_to_a_person_over_time(judged: str, cite: str) -> None:
    owed = [{"start": "2025-01-01", "end": "2025-03-31", "due": "9000"}]
    found = payers(assessed(site=TEAM, arrears=owed, as_of=judged, worker={"rural_migrant": True}))
    assert found[1] == ("分包单位（S）", "joint", [cite, "NMG 19(1)", "LCL 94"])


def test_only_rural_residents_are_paid_first() -> None:
    assert "RURAL_MIGRANT_PRESUMED" in notes(assessed(site=TEAM, arrears=OWED))
    town = assessed(site=TEAM, arrears=OWED, worker={"rural_migrant": False})
    assert payers(town) == [BOSS, JOINT] and "SITE_NOT_RURAL" in codes(town)
    assert "SITE_NOT_RURAL" not in codes(assessed(site=TEAM, arrears=OWED))


def test_a_site_pays_wages_alone() -> None:
    """Hired by the subcontractor: damages for the ending are his, and the general contractor answers for none."""
    site = {name: value for name, value in TEAM.items() if name != "boss"}
    facts = {"employment": JOB, "pay": {"monthly": "8000"}, "termination": {"ground": "dismissal_without_ground"}}
    result = assessed(**facts, site=site, given={"minimum_wage": "1", "local_average_wage": "20000"})
    assert payers(result, "unlawful_termination_damages") == [("分包单位（S）", "owes", [])]
    assert "SITE_EMPLOYER" in codes(result)


def test_hired_by_a_boss_nobody_above_is_an_employer() -> None:
    """R-REL-30: no compensation, damages, double wages or annual leave."""
    facts = {
        "employment": JOB, "pay": {"monthly": "8000"}, "termination": {"ground": "dismissal_without_ground"}, "contracts": [],
        "annual_leave": [{"year": 2025, "entitled_days": "5", "untaken_days": "5"}],
    }  # fmt: skip
    result = assessed(**facts, site=TEAM)
    for kind in ("economic_compensation", "unlawful_termination_damages", "double_wages", "annual_leave_pay"):
        claim = result[kind]
        assert claim.status == "not_due", kind
        assert "capacity to employ" in claim.reason.say("en")
    assert "ENTITY_LIABILITY" in codes(result)


# --- chains without a site ---


@pytest.mark.parametrize(
    "role, judged, last, expected",
    [
        ("awarding", "2025-09-01", "2025-03-31", ("first", ["JI2 1"])),
        ("awarding", "2025-08-31", "2025-03-31", ("joint", ["LCL 94"])),
        ("lender", "2025-09-01", "2025-03-31", ("first", ["JI2 2", "NMG 19(2)"])),
        ("lender", "2025-08-31", "2025-03-31", ("first", ["NMG 19(2)"])),
        ("lender", "2025-08-31", "2020-05-01", ("first", ["NMG 19(2)"])),
        ("lender", "2025-08-31", "2020-04-30", ("joint", ["JI1 30"])),
        ("lender", "2020-12-31", "2020-04-30", ("joint", ["OJI3 5"])),
        ("investor", "2025-08-31", "2025-03-31", ("joint", ["LCL 93", "JI1 29"])),
        ("investor", "2020-12-31", "2020-04-30", ("joint", ["LCL 93", "OJI3 4"])),
    ],
)
def test_others_over_time(role: str, judged: str, last: str, expected: tuple[str, list[str]]) -> None:
    owed = [{"start": last[:8] + "01", "end": last, "due": "3000"}]
    found = payers(assessed(arrears=owed, as_of=judged, other_units=[{"role": role, "name": "甲"}]))
    assert [(order, cites) for _, order, cites in found[1:]] == [expected]


def test_a_lender_on_a_site() -> None:
    """NMG 36(2) in building, 19(2) elsewhere."""
    lender = [{"role": "lender", "name": "L"}]
    found = wages(site={"boss": "X", "client": "C"}, other_units=lender)
    assert ("被挂靠或者出借执照的单位（L）", "first", ["JI2 2", "NMG 36(2)"]) in found
    before = payers(assessed(site={"boss": "X"}, other_units=[{"role": "awarding"}], arrears=OWED[:1] and [
        {"start": "2025-01-01", "end": "2025-03-31", "due": "9000"}], as_of="2025-08-31"))  # fmt: skip
    assert before[-1] == ("发包、转包或者分包的单位", "joint", ["N12 4", "LCL 94"])


def test_a_chain_pays_no_damages() -> None:
    facts = {"employment": JOB, "pay": {"monthly": "8000"}, "termination": {"ground": "dismissal_without_ground"}}
    result = assessed(**facts, other_units=[{"role": "awarding", "name": "甲"}])
    assert result["unlawful_termination_damages"].status == "not_due"
    early = assessed(
        **facts | {"employment": {"start": "2020-01-01", "last_day": "2025-06-30"}},
        as_of="2025-08-31",
        other_units=[{"role": "awarding"}],
    )
    assert "CHAIN_BEFORE_JI2" in codes(early) and "ENTITY_LIABILITY" not in codes(early)


def test_the_chain_of_an_injury_answers_for_wages_too() -> None:
    """One mechanism: the units of `injury.chain` are those of the wages."""
    units = [{"name": "甲", "capacity": True}, {"name": "乙", "capacity": False}]
    hurt = {
        "date": "2025-10-15",
        "recognised_on": "2025-12-15",
        "grade": 9,
        "insured": "no",
        "chain": {"kind": "subcontract", "units": units},
    }
    facts = {"employment": JOB, "pay": {"average_12_months": "6000"}, "injury": hurt, "arrears": OWED}
    result = assessed(**facts)
    assert payers(result) == [
        ("招用劳动者的包工头（乙）", "owes", []),
        ("具备用工主体资格的承包单位（甲）", "first", ["JI2 1"]),
    ]
    assert payers(result, "disability_lump_sum") == [
        ("具备用工主体资格的承包单位（甲）", "owes", ["JI2 1", "JI2 2", "WIJ 3", "OP1 7"])
    ]
    lent = assessed(**facts | {"injury": hurt | {"chain": {"kind": "affiliation", "units": ["甲"]}}})
    assert payers(lent)[1] == ("被挂靠单位（甲）", "first", ["JI2 2", "NMG 19(2)"])
    nameless = assessed(**facts | {"injury": hurt | {"chain": {"kind": "subcontract"}}})
    assert payers(nameless) == [("用人单位", "owes", [])]


HURT = {"date": "2025-10-15", "recognised_on": "2025-12-15", "grade": 9, "graded_on": "2026-02-01", "insured": "no"}


@pytest.mark.parametrize(
    "facts, unit",
    [
        ({"site": TEAM}, "分包单位（S）"),
        ({"site": TEAM | {"subcontractor_qualified": False}}, "施工总承包单位（G）"),
        ({"site": {"boss": "X"}}, "用人单位（未参加工伤保险）"),
        ({"site": {"subcontractor": "S", "general": "G"}}, "分包单位（S）"),
        ({"other_units": [{"role": "awarding", "name": "甲"}]}, "发包、转包或者分包的单位（甲）"),
        ({"dispatch": {"dispatcher": "甲"}}, "劳务派遣单位（甲）"),
        ({}, "用人单位（未参加工伤保险）"),
    ],
)
def test_who_is_responsible_for_an_injury(facts: dict[str, Any], unit: str) -> None:
    """WIJ 3: the lowest unit with capacity above who hired."""
    result = assessed(employment=JOB, pay={"average_12_months": "6000"}, injury=HURT, **facts)
    assert payers(result, "disability_lump_sum")[0][0] == unit


def test_an_injury_by_the_fault_of_the_user_unit() -> None:
    facts = {"employment": JOB, "pay": {"average_12_months": "6000"}, "dispatch": {"user": "乙", "fault": "user"}}
    found = payers(assessed(**facts, injury=HURT), "disability_lump_sum")
    assert found == [("劳务派遣单位", "owes", []), ("用工单位（乙）", "joint", ["LCL 92(2)", "LD 10"])]
    of_the_fund = payers(assessed(**facts, injury=HURT | {"insured": "yes"}), "disability_lump_sum")
    assert of_the_fund == [("工伤保险基金", "owes", [])]


def test_the_dispatcher_named_with_the_injury() -> None:
    chain = {"kind": "dispatch", "units": ["甲"]}
    facts = {
        "employment": JOB,
        "pay": {"average_12_months": "6000"},
        "injury": HURT | {"chain": chain},
        "arrears": OWED,
    }
    result = assessed(**facts)
    assert payers(result)[0] == (*payers(result, "disability_lump_sum")[0][:1], "owes", ["LCL 58"])
    assert payers(result)[0][0] == "劳务派遣单位（甲）"
    assert payers(assessed(**facts, dispatch={"dispatcher": "丙"}))[0][0] == "劳务派遣单位（丙）"


# --- related units ---


def related(**facts: Any) -> lc.Assessment:
    units = [
        {"role": "related", "name": "甲"},
        {"role": "related", "name": "乙", "division_agreed": facts.pop("agreed", None)},
    ]
    return assessed(
        **{"employment": JOB, "pay": {"monthly": "8000"}, "arrears": OWED, "contracts": [], "other_units": units}
        | facts
    )


def names(result: lc.Assessment, kind: str = "unpaid_wages") -> list[str]:
    return [name for name, order, _ in payers(result, kind) if order == "joint"]


def test_related_units() -> None:
    both = ["关联单位（甲）", "关联单位（乙）"]
    assert names(related()) == both
    assert names(related(agreed=True)) == both[:1]
    assert names(related(agreed=False)) == both
    assert names(related(contracts=[{"start": "2020-01-01"}])) == []
    assert names(related(as_of="2025-08-31", employment={"start": "2020-01-01", "last_day": "2025-06-30"}, arrears=[
        {"start": "2025-01-01", "end": "2025-03-31", "due": "9000"}])) == []  # fmt: skip
    assert "NO_CONTRACT_WITH_ANY" in notes(related(contracts=None))
    assert "NO_CONTRACT_WITH_ANY" not in notes(related())


def test_related_units_answer_for_pay_and_benefits_alone() -> None:
    ending = {"ground": "dismissal_without_ground"}
    result = related(termination=ending, annual_leave=[{"year": 2025, "entitled_days": "5", "untaken_days": "5"}])
    assert names(result, "unlawful_termination_damages") == names(result, "double_wages") == []
    assert len(names(result, "annual_leave_pay")) == 2


@pytest.mark.parametrize(
    "facts, code",
    [
        ({}, "RELATED_REST"),
        ({"contracts": [{"start": "2020-01-01"}]}, "RELATED_BY_CONTRACT"),
        (
            {"as_of": "2025-08-31", "employment": {"start": "2020-01-01", "last_day": "2025-06-30"}, "arrears": []},
            "RELATED_BEFORE_JI2",
        ),
    ],
)
def test_what_is_said_of_related_units(facts: dict[str, Any], code: str) -> None:
    found = codes(related(**facts))
    assert {"RELATED_REST", "RELATED_BY_CONTRACT", "RELATED_BEFORE_JI2"} & found == {code}


def test_what_is_said_has_both_languages() -> None:
    for result in (related(), assessed(site=TEAM, arrears=OWED), assessed(dispatch={"disguised": True}, arrears=OWED)):
        for lang in ("zh", "en"):
            text = result.to_text(lang) + result.to_text(lang, full=True)
            assert "{" not in text


@pytest.mark.parametrize("last, said", [("2014-02-28", False), ("2014-03-01", True)])
def test_dispatch_in_disguise_over_time(last: str, said: bool) -> None:
    """LD 27 holds from 2014-03-01."""
    facts = {"employment": {"start": "2013-01-01", "last_day": last}, "dispatch": {"disguised": True}}
    assert ("DISGUISED_DISPATCH" in codes(assessed(**facts))) is said


def test_a_card_may_name_another_payer() -> None:
    """A claim whose card names the payer is owed by that one; what the employer asks for is asked of the worker alone."""
    case = lc.Case.model_validate(
        {"region": "100000", "as_of": "2026-11-21", "arrears": OWED, "dispatch": {"fault": "user"}}
    )
    card, other = CLAIMS[Kind.UNPAID_WAGES], Text("另一单位", "another unit")
    hearing = Hearing(case)
    award = card.rule(hearing)
    assert isinstance(award, Award)
    found = [payer.name.zh for payer in answering(hearing, replace(card, payer=other), award)]
    assert found == ["另一单位", "用工单位"]
    assert [payer.name.zh for payer in answering(hearing, replace(card, payer=other, side="employer"), award)] == found[
        :1
    ]


def test_no_unit_with_capacity() -> None:
    chain = {"kind": "subcontract", "units": [{"name": "甲", "capacity": False}]}
    result = assessed(employment=JOB, pay={"average_12_months": "6000"}, injury=HURT | {"chain": chain})
    assert "NO_RESPONSIBLE_UNIT" in notes(result, "disability_lump_sum")
    assert payers(result, "disability_lump_sum") == [("具备用工主体资格的承包单位", "owes", [])]


@pytest.mark.parametrize(
    "kind, injury, pay",
    [
        ("borrowed", "原用人单位（甲）", "原用人单位（甲）"),
        ("successor", "承继单位（甲）", "承继单位（甲）"),
        ("several_employers", "职工受伤时为之工作的单位（甲）", "用人单位"),
    ],
)
def test_another_unit_of_an_injury_is_no_chain(kind: str, injury: str, pay: str) -> None:
    """Who lent or took over the worker is the employer; of several employers the one of that day answers for the injury."""
    chain = {"kind": kind, "units": [{"name": "甲"}]}
    result = assessed(employment=JOB, pay={"average_12_months": "6000"}, injury=HURT | {"chain": chain}, arrears=OWED)
    assert payers(result, "disability_lump_sum") == [(injury, "owes", [])]
    assert payers(result) == [(pay, "owes", [])]
    assert f"（{injury[:-3]}）：甲，" in result.claims_list().to_markdown()
