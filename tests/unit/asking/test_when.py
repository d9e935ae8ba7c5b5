"""A question that is not asked hides nothing: under the other grounds of the ending the fact changes no sum and no gap."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc
from laborcalc.asking.asks import ASKS
from laborcalc.foundation.terms import Ground
from laborcalc.results.outcome import Award, Needs

BASE: dict[str, Any] = {
    "region": "110000", "as_of": "2026-10-20", "filed_on": "2026-10-01",
    "employment": {"start": "2019-03-04", "last_day": "2026-06-30"},
    "pay": {"monthly": "9000", "average_12_months": "9500"},
    "contracts": [{"start": "2019-03-04", "end": "2026-06-30"}],
    "given": {"local_average_wage": "12000", "minimum_wage": "2540"},
}  # fmt: skip
ILL = {"sick_leave": [{"start": "2026-06-01", "end": "2026-06-30"}]}
BACK = {"termination": {"reinstatement_wanted": True}}
HURT = {"termination": {"protections": ["injury_incapacity"]}}
WITH_UNION = {"termination": {"has_union": True}}
UNTOLD = {"termination": {"union_notified": False}}
FEW = {"termination": {"staff": 1000}}
BY_THE_DAY = {"readings": {"D-18": "day_wage_per_day_late"}}
# Path → the case beside the base, one answer and the other.
WITNESSES: dict[str, tuple[dict[str, Any], Any, Any]] = {
    "termination.lawful": ({}, True, False),
    "termination.thirty_days_notice": ({"termination": {"lawful": True}}, False, True),
    "termination.expiry_notice_days_late": (BY_THE_DAY, 0, 10),
    "termination.protections": ({"termination": {"lawful": None}}, [], ["medical_period"]),
    "termination.reinstatement_wanted": ({"termination": {"lawful": False}}, False, True),
    "termination.no_return.since": (BACK, None, "2026-08-01"),
    "termination.union_notified": (WITH_UNION, None, False),
    "termination.has_union": (UNTOLD, None, True),
    "termination.illness": (
        ILL | {"termination": {"labour_capacity_grade": 7, "lawful": True}},
        "ordinary",
        "terminal",
    ),
    "termination.labour_capacity_grade": (ILL, 3, 7),
    "termination.injury_grade": (HURT, 8, 4),
    "termination.dismissed": (FEW, 50, 3),
    "termination.staff": ({"termination": {"dismissed": 10}}, 50, 1000),
    "termination.layoff.kept_less_protected": ({"termination": {"lawful": True}}, None, True),
    "termination.layoff.notified_rehire": ({"termination": {"lawful": True}}, None, False),
    "pay.last_month": (BY_THE_DAY | {"termination": {"lawful": True, "expiry_notice_days_late": 5}}, "9000", "7000"),
}
# Asked on every ground; or it makes the result warn and moves no sum.
NO_WITNESS = {"termination.notified_on", "termination.paid_compensation", "termination.private_reasons"}
BY_GROUND = {path: ask for path, ask in ASKS.items() if any(when.path == "termination.ground" for when in ask.when)}


def case_of(ground: str, beside: dict[str, Any], path: str, value: Any) -> lc.Case:
    """The base ended on a ground, with a fact written at its path; `None` is left out."""
    facts = BASE | beside | {"termination": {"ground": ground, **beside.get("termination", {})}}
    *parts, name = path.split(".")
    if value is None:
        return lc.Case.model_validate(facts)
    held = facts
    for part in parts:
        held[part] = dict(held.get(part, {}))
        held = held[part]
    held[name] = value
    return lc.Case.model_validate(facts)


def answer(case: lc.Case) -> dict[str, Any]:
    """What is due, with every other sum that may be, and what is missing; a claim that is not due is as good as none."""
    found = lc.assess(case)
    return {
        claim.kind: (
            claim.amount if isinstance(claim, Award) else None,
            [(other.option, other.amount) for other in claim.alternatives],
            [missing.path for missing in claim.missing] if isinstance(claim, Needs) else [],
        )
        for claim in found.claims
        if isinstance(claim, (Award, Needs))
    }


def differs(path: str, ground: str) -> bool:
    """Does the fact change the answer on that ground."""
    beside, one, other = WITNESSES[path]
    return answer(case_of(ground, beside, path, one)) != answer(case_of(ground, beside, path, other))


def grounds_of(path: str) -> tuple[object, ...]:
    return next(when.values for when in ASKS[path].when if when.path == "termination.ground")


def test_every_question_that_a_ground_opens_has_a_witness() -> None:
    assert set(BY_GROUND) == set(WITNESSES) | NO_WITNESS


@pytest.mark.parametrize("path", WITNESSES)
def test_it_counts_on_a_ground_on_which_it_is_asked(path: str) -> None:
    assert any(differs(path, ground) for ground in map(str, grounds_of(path)))


@pytest.mark.parametrize("path", WITNESSES)
def test_it_counts_on_no_ground_on_which_it_is_not_asked(path: str) -> None:
    silent = [ground.value for ground in Ground if ground.value not in grounds_of(path)]
    assert [ground for ground in silent if differs(path, ground)] == []
