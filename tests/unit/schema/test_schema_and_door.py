"""The published JSON Schema takes exactly what the door takes, field by field and for whole files, both ways.

What only the door can say stands below by the code of the refusal: facts against each other, and names of places.
"""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from laborcalc import BadCase, Case
from laborcalc.facts.door import Facts, at_the_door
from laborcalc.facts.models import CaseFields
from laborcalc.foundation.errors import Problem
from tests.documents import CHECK, POOL, SCHEMA, accepts, disputed, drawn, resolved, written
from tests.models import every_model

# What a file is refused for that is no matter of its form. A new check of the form goes into the schema, not in here.
FORM = frozenset((
    "FLOAT", "NUMBER", "NEGATIVE", "DATE", "DATE_RANGE", "MONTH", "CLOCK", "UNKNOWN_FIELD", "REQUIRED", "TOO_LONG", "CHOICE", "RANGE",
    "TYPE", "TOO_FEW", "INJURY_GRADE", "READING_UNKNOWN", "OPTION_UNKNOWN", "BROKEN_TEXT", "NOT_A_CASE", "NOT_A_NUMBER", "MORE",
))  # fmt: skip
MODELS = {model.__name__: model for model in every_model() if model is CaseFields or model.__name__ in SCHEMA["$defs"]}


def schema_of(model: type[Facts]) -> dict[str, Any]:
    return SCHEMA if model is CaseFields else SCHEMA["$defs"][model.__name__]


FIELDS = [
    pytest.param(model, name, id=f"{model.__name__}.{name}")
    for model in MODELS.values()
    for name in schema_of(model)["properties"]
]


def refused(validate: Any, facts: dict[str, Any]) -> set[str]:
    """The codes for which a file is refused because of its form; a place that is not found would hide what else is wrong."""
    try:
        at_the_door(validate, facts)
    except BadCase as error:
        places = {problem.path for problem in error.problems if problem.code == "REGION_UNKNOWN"}
        if places:
            return refused(validate, facts | dict.fromkeys(places, "110000"))
        return {problem.code for problem in error.problems} & FORM
    return set()


@pytest.mark.parametrize("model, name", FIELDS)
def test_a_field_takes_the_same_in_the_schema_and_at_the_door(model: type[Facts], name: str) -> None:
    schema = schema_of(model)
    stated = drawn(random.Random(1), schema, fields=0)
    door: type[Facts] = model
    if name == "readings":  # which there are is looked up when the place is found
        door, stated = Case, stated | {"region": "110000"}
    for value in POOL:
        codes = refused(door.model_validate, {**stated, name: value})
        assert accepts(schema["properties"][name], value) == (not codes), (value, codes)


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_the_schema_asks_for_what_the_door_asks_for(model: type[Facts]) -> None:
    needed = {name for name, field in model.model_fields.items() if field.is_required()}
    assert set(schema_of(model).get("required", ())) == needed
    assert schema_of(model)["additionalProperties"] is False


@pytest.mark.parametrize("seed", range(150))
def test_what_the_schema_takes_the_door_takes(seed: int) -> None:
    facts = drawn(random.Random(seed), fields=0.05 if seed % 3 else 0.3)
    assert CHECK.is_valid(facts)
    assert refused(Case.model_validate, facts) == set(), json.dumps(facts, ensure_ascii=False)


def placed(facts: dict[str, Any]) -> dict[str, Any]:
    """With a place that there is for one that there is not: the schema looks none up, and it hides what is wrong with the readings."""
    try:
        at_the_door(Case.model_validate, facts)
    except BadCase as error:
        return facts | {problem.path: "110000" for problem in error.problems if problem.code == "REGION_UNKNOWN"}
    return facts


@pytest.mark.parametrize("seed", range(150))
def test_what_the_door_takes_the_schema_takes(seed: int) -> None:
    draw = random.Random(seed)
    facts = drawn(draw, fields=0.08)
    for _ in range(draw.randint(0, 2)):
        spoil(draw, facts)
    if not refused(Case.model_validate, placed(facts)):
        assert CHECK.is_valid(facts), json.dumps(facts, ensure_ascii=False)
    try:
        case = Case.model_validate(facts)
    except BadCase:
        return
    assert CHECK.is_valid(json.loads(case.model_dump_json()))


def spoil(draw: random.Random, facts: Any) -> None:
    """One value anywhere becomes another, or a field is added."""
    while isinstance(facts, (dict, list)) and facts:
        key = draw.choice(list(facts)) if isinstance(facts, dict) else draw.randrange(len(facts))
        if draw.random() < 0.4 or not isinstance(facts[key], (dict, list)):
            facts[key] = draw.choice(POOL)
            return
        facts = facts[key]


@pytest.mark.parametrize("seed", range(150))
def test_a_disputed_value_is_taken_where_the_file_itself_may_say_it(seed: int) -> None:
    """The schema leaves paths and values of disputed facts to the door, which puts them into the case."""
    draw = random.Random(seed)
    facts = taken(draw)
    path, value = disputed(draw, facts)
    both = facts | {"disputed": {path: [value]}}
    assert CHECK.is_valid(both)
    codes = {problem.code for problem in problems(written(facts, path, value))}
    found = problems(both)
    assert {problem.code for problem in found} == codes, (path, value)
    assert all(problem.path.startswith(f"disputed.{path}.0") for problem in found)


def taken(draw: random.Random) -> dict[str, Any]:
    """Facts that the door takes."""
    while problems(facts := drawn(draw, fields=0.1) | {"region": "110000", "as_of": "2026-11-21"}):
        pass
    return facts


def problems(facts: dict[str, Any]) -> tuple[Problem, ...]:
    """What the door has against a file."""
    try:
        Case.model_validate(facts)
    except BadCase as error:
        return error.problems
    return ()


def test_whole_numbers_are_taken_where_money_is_asked_for() -> None:
    facts = {"region": 110000, "as_of": "2026-11-21", "pay": {"payslips": [{"month": "2026-03", "due": 5000}]}}
    assert CHECK.is_valid(facts)
    assert Case.model_validate(facts).pay.payslips[0].due == 5000


def test_the_one_difference_is_a_float_that_is_whole() -> None:
    """For JSON Schema 5000.0 is an integer; the door refuses it, because JSON read by Python makes it a float."""
    facts = {"region": "110000", "as_of": "2026-11-21", "pay": {"monthly": 5000.0}}
    assert CHECK.is_valid(facts)
    assert refused(Case.model_validate, facts) == {"FLOAT"}
    assert resolved({"$ref": "#/$defs/Pay"})["properties"]["monthly"]
