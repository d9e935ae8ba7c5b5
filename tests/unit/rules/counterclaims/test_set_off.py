"""Set-off is a line beside the total and never part of it (R-EMP-16; CC 568, WPR 15, 16)."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc

BONUS: dict[str, Any] = {
    "region": "110000", "as_of": "2026-11-21", "arrears": [{"item": "bonus", "due": "10000"}],
    "employment": {"start": "2020-01-01", "last_day": "2026-06-30"},
}  # fmt: skip


def assessed(*entries: dict[str, Any], **case: Any) -> lc.Assessment:
    return lc.assess(lc.Case(**{**BONUS, **case}, set_off=entries))


def lines(result: lc.Assessment) -> dict[str, str]:
    return {one.id: str(one.trace.value) for one in result.information}


def warned(result: lc.Assessment) -> list[str]:
    return [warning.code for one in result.information for warning in one.warnings]


def test_without_a_debt_there_is_no_line() -> None:
    assert lines(assessed()) == {}


def test_the_own_share_may_be_withheld_by_law() -> None:
    """10,000 − 6,153.21; the total stays."""
    result = assessed({"amount": "6153.21", "why": "own_share"})
    assert str(result.total) == "10000.00"
    assert lines(result) == {"set_off": "6153.21", "total_after_set_off": "3846.79"}
    assert warned(result) == []


@pytest.mark.parametrize("why", ["damage", "overpaid_wages", "advance", "loan", "penalty", "other"])
def test_the_rest_needs_the_workers_consent(why: str) -> None:
    refused = assessed({"amount": "1000", "why": why})
    assert lines(refused) == {"set_off": "0.00"}
    assert warned(refused) == ["NO_SET_OFF"]
    assert lines(assessed({"amount": "1000", "why": why, "accepted": False})) == {"set_off": "0.00"}
    accepted = assessed({"amount": "1000", "why": why, "accepted": True})
    assert lines(accepted) == {"set_off": "1000.00", "total_after_set_off": "9000.00"}


@pytest.mark.parametrize("why, said", [("damage", "Art. 16"), ("penalty", "tribunal"), ("loan", "WPR 15")])
def test_why_something_is_not_set_off(why: str, said: str) -> None:
    (one,) = assessed({"amount": "1000", "why": why}).information
    assert said in one.warnings[0].say("en")


@pytest.mark.parametrize(
    "amount, after, cut", [("9999.99", "0.01", False), ("10000", "0.00", False), ("10000.01", "0.00", True)]
)
def test_never_more_than_the_total(amount: str, after: str, cut: bool) -> None:
    result = assessed({"amount": amount, "accepted": True})
    assert lines(result)["total_after_set_off"] == after
    assert ("SET_OFF_CUT" in warned(result)) is cut


def test_several_debts_add_up() -> None:
    result = assessed(
        {"amount": "1000.50", "accepted": True}, {"amount": "10", "why": "penalty"}, {"amount": "1", "why": "own_share"}
    )
    assert lines(result) == {"set_off": "1001.50", "total_after_set_off": "8998.50"}
    assert warned(result) == ["NO_SET_OFF"]


def test_only_what_is_left_in_time_can_be_set_off() -> None:
    """The bonus has fallen, and that is pleaded: there is nothing to set off against."""
    result = assessed({"amount": "1000", "accepted": True}, as_of="2028-01-10", limitation_pleaded=True)
    assert (str(result.total), lines(result)) == ("0.00", {"set_off": "0.00", "total_after_set_off": "0.00"})


def test_counterclaims_are_in_no_total_and_not_netted() -> None:
    result = assessed(damage={"loss": "5000", "fault": "intent"})
    assert str(result.total) == "10000.00"
    assert str(result["worker_damage"].amount) == "5000.00"
    assert [claim.kind for claim in result.counterclaims] == ["worker_damage"]
    assert "worker_damage" not in {kind for way in result.combinations for kind, *_ in way.claims}


def test_the_plea_of_limitation_is_the_employers_and_cuts_nothing_of_its_own() -> None:
    facts: dict[str, Any] = {"damage": {"loss": "5000", "fault": "intent", "on": "2021-01-01"}}
    for pleaded in (None, True, False):
        claim = assessed(limitation_pleaded=pleaded, **facts)["worker_damage"]
        assert (str(claim.amount), claim.expired) == ("5000.00", None)


def test_by_how_much_a_debt_is_over_the_total_is_said() -> None:
    """12,345.60 against 10,000: 2,345.60 are left over."""
    (one, *_) = assessed({"amount": "12345.60", "accepted": True}).information
    assert [note.say("en").split()[0] for note in one.warnings] == ["2,345.60"]
