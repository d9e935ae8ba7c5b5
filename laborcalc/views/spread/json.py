"""The spread over disputed facts 争议事实的幅度 as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import to_jsonable_python

from laborcalc.foundation.text import LANGS
from laborcalc.views.json import both, of_message

if TYPE_CHECKING:
    from laborcalc.results.spread import AssertedValue, DisputedFact, Spread


def to_dict(spread: Spread) -> dict[str, Any]:
    """The range of the total, the facts with what they are worth, and the notes."""
    return {
        "low": str(spread.low),
        "likely": str(spread.likely),
        "high": str(spread.high),
        "complete": spread.complete,
        "combinations": spread.combinations,
        "left_out": spread.left_out,
        "facts": [_fact(fact) for fact in spread.facts],
        "notes": [of_message(note) for note in spread.notes],
    }


def _fact(fact: DisputedFact) -> dict[str, Any]:
    return {
        "path": fact.path,
        "what": both(fact.what),
        "said": fact.said,
        "low": str(fact.low),
        "high": str(fact.high),
        "worth": str(fact.worth),
        "values": [_value(value) for value in fact.values],
    }


def _value(value: AssertedValue) -> dict[str, Any]:
    return {
        "value": to_jsonable_python(value.value),
        "shown": {lang: value.shown.say(lang) for lang in LANGS},
        "total": str(value.total),
        "difference": str(value.difference),
        "complete": value.complete,
        "likely": value.likely,
    }
