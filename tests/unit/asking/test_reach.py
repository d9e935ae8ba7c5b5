"""The questions reach what matters: the facts of nine situations from what happened in each, and what a rule may say is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from laborcalc.asking.asks import ALWAYS, ASKS, ELSEWHERE, TOPICS, When, within
from laborcalc.written.first_file import SITUATIONS

RULES = Path(__file__).parents[3] / "laborcalc" / "rules"
MISSING = re.compile(r'Gap\(\s*"FACT",\s*"([^"]+)"')

# What a worker would tick in each situation.
HAPPENED: dict[str, tuple[str, ...]] = {
    "dismissed": ("ended",),
    "unpaid": ("unpaid",),
    "quit": ("ended", "unpaid"),
    "no_contract": ("no_contract", "ended"),
    "expired": ("ended",),
    "laid_off": ("ended",),
    "overtime": ("overtime",),
    "injured": ("injury",),
    "pregnant": ("ended",),
}


def stated(facts: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    """Each fact with its path; a list is one."""
    for name, value in facts.items():
        if isinstance(value, dict):
            yield from stated(value, f"{path}{name}.")
        else:
            yield path + name, value


def holds(when: When, said: dict[str, Any]) -> bool:
    """Is it said, and one of the values that are named."""
    return when.path in said and (not when.values or said[when.path] in when.values)


def test_every_situation_is_told() -> None:
    assert set(HAPPENED) == set(SITUATIONS)


@pytest.mark.parametrize("situation", HAPPENED)
def test_all_its_facts_are_asked_for(situation: str) -> None:
    said = dict(stated(SITUATIONS[situation][1]))
    if said.get("termination.ground") == "dismissal_without_ground":
        del said["termination.lawful"]  # the ground says so by itself: nobody is asked
    opened = (*ALWAYS, *(part for topic in HAPPENED[situation] for part in TOPICS[topic].parts))
    for path in said:
        assert any(within(path, part) for part in opened), path
        assert all(holds(when, said) for when in ASKS[path].when), path


def test_what_a_rule_may_miss_can_be_asked() -> None:
    missed = {path for file in RULES.rglob("*.py") for path in MISSING.findall(file.read_text(encoding="utf-8"))}
    assert len(missed) > 50
    asked = {*ASKS, *ELSEWHERE}
    assert [path for path in sorted(missed) if not any(within(place, path) for place in asked)] == []
