"""Who answers: the first day of each text, each condition alone, and what is not said (R-EMP-08, R-EMP-10, R-REL-04, R-REL-30)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rules.liable.test_who_answers import (
    BOSS,
    DISPATCHER,
    HURT,
    JOB,
    OWED,
    TEAM,
    assessed,
    codes,
    names,
    notes,
    payers,
    related,
)

EARLY = [{"start": "2025-01-01", "end": "2025-03-31", "due": "9000"}]


@pytest.mark.parametrize(
    "judged, chain, rest",
    [("2025-08-31", "CHAIN_BEFORE_JI2", "RELATED_BEFORE_JI2"), ("2025-09-01", "ENTITY_LIABILITY", "RELATED_REST")],
)
def test_the_first_day_of_the_second_interpretation(judged: str, chain: str, rest: str) -> None:
    """JI2 1 to 3 from the judgment of 2025-09-01 on."""
    said = codes(assessed(arrears=EARLY, as_of=judged, other_units=[{"role": "awarding", "name": "甲"}]))
    assert {"CHAIN_BEFORE_JI2", "ENTITY_LIABILITY"} & said == {chain}
    units = related(as_of=judged, employment={"start": "2020-01-01", "last_day": "2025-03-31"}, arrears=EARLY)
    assert {"RELATED_BEFORE_JI2", "RELATED_REST"} & codes(units) == {rest}
    assert len(names(units)) == (2 if rest == "RELATED_REST" else 0)


def test_without_chain_or_related_unit_nothing_is_said_of_them() -> None:
    said = codes(assessed(employment=JOB, arrears=OWED))
    assert not {"ENTITY_LIABILITY", "CHAIN_BEFORE_JI2", "RELATED_REST", "SITE_EMPLOYER", "DISPATCH_FAULT"} & said


@pytest.mark.parametrize(
    "site, said",
    [
        ({"subcontractor": "S", "general": "G"}, True),
        (TEAM, False),
        ({"general": "G", "client": "C"}, False),
        ({"boss": "X", "general": "G"}, False),
    ],
)
def test_who_was_hired_by_the_subcontractor_has_an_employer(site: dict[str, str], said: bool) -> None:
    """NMG 30(1): said where the subcontractor hired, not where a labour contractor or the general contractor did."""
    assert ("SITE_EMPLOYER" in codes(assessed(site=site, arrears=OWED))) is said


@pytest.mark.parametrize(
    "site, beside",
    [
        ({"general": "G", "client": "C"}, [("施工总承包单位（G）", "owes", [])]),
        ({"boss": "X", "client": "C"}, [BOSS]),
        ({"boss": "X", "general": "G"}, [BOSS, ("施工总承包单位（G）", "joint", ["JI2 1", "LCL 94"])]),
    ],
)
def test_a_site_before_the_regulations(site: dict[str, str], beside: list[tuple[str, str, list[str]]]) -> None:
    """To 2020-04-30 only who gave the work to a person answers: LCL 94."""
    owed = [{"start": "2020-03-01", "end": "2020-04-30", "due": "30000"}]
    assert payers(assessed(site=site, arrears=owed, worker={"rural_migrant": True})) == beside


def test_a_boss_alone_and_an_unqualified_subcontractor_without_a_client() -> None:
    """NMG 36(1) needs somebody above: nobody is named who is not in the file."""
    assert payers(assessed(site={"boss": "X"}, arrears=OWED, worker={"rural_migrant": True})) == [BOSS]
    alone = {"subcontractor": "S", "subcontractor_qualified": False}
    found = payers(assessed(site=alone, arrears=OWED, worker={"rural_migrant": True}))
    assert found == [("分包单位（S）", "owes", [])]


def test_a_claim_that_comes_to_nothing_names_whoever_would_answer() -> None:
    """LCL 92(2): a certificate late without a day lost comes to nothing, and both units stay named."""
    job = JOB | {"last_day": "2025-12-31"}
    paper = {"issued": "2026-06-30", "offers": [{"start": "2026-07-01", "withdrawn_reason": "certificate"}]}
    result = assessed(employment=job, dispatch={"fault": "user"}, certificate=paper, pay={"average_12_months": "8000"})
    assert str(result["certificate_loss"].amount) == "0.00"
    assert payers(result, "certificate_loss") == [DISPATCHER, ("用工单位", "joint", ["LCL 92(2)"])]


def hurt(chain: dict[str, Any]) -> Any:
    return assessed(employment=JOB, pay={"average_12_months": "6000"}, injury=HURT | {"chain": chain}, arrears=OWED)


@pytest.mark.parametrize(
    "units, none",
    [
        ([{"name": "甲", "capacity": False}], True),
        ([{"name": "甲", "capacity": False}, {"name": "乙", "capacity": True}], False),
        ([{"name": "甲"}], False),
        ([], False),
    ],
)
def test_no_unit_with_capacity_is_said_only_where_all_lack_it(units: list[dict[str, Any]], none: bool) -> None:
    found = hurt({"kind": "subcontract", "units": units})
    assert ("NO_RESPONSIBLE_UNIT" in notes(found, "disability_lump_sum")) is none


def test_the_first_unit_with_capacity_that_has_a_name() -> None:
    units = [{"capacity": True}, {"name": "乙", "capacity": False}, {"name": "丙"}, {"name": "丁", "capacity": True}]
    found = payers(hurt({"kind": "subcontract", "units": units}), "disability_lump_sum")
    assert found[0][0] == "具备用工主体资格的承包单位（丙）"


def test_bonuses_of_the_post_alone_are_the_user_units() -> None:
    """LCL 62(1)(3): bonuses and the benefits of the post, not the wages beside them, and none of it without dispatch."""
    facts = {"employment": JOB, "pay": {"monthly": "8000"}}
    post = [{"item": "bonus", "due": "5000"}, {"item": "allowance", "due": "600"}]
    user = ("用工单位", "owes", ["LCL 62(1)(3)"])
    assert payers(assessed(**facts, dispatch={}, arrears=post)) == [user, DISPATCHER]
    assert payers(assessed(**facts, dispatch={}, arrears=[{"item": "benefit", "due": "600"}])) == [user, DISPATCHER]
    for item in ("wages", "commission"):
        assert payers(assessed(**facts, dispatch={}, arrears=[{"item": item, "due": "600"}])) == [DISPATCHER]
    assert payers(assessed(**facts, arrears=post)) == [("用人单位", "owes", [])]


def test_a_client_alone_is_above_nobody_without_capacity() -> None:
    """NMG 36(1) is for who gave work to a person: hired by an employer that is not named, the client clears nothing."""
    assert payers(assessed(site={"client": "C"}, arrears=OWED, worker={"rural_migrant": True})) == [
        ("用人单位", "owes", [])
    ]
