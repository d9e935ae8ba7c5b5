"""That a field of the case file counts: a case in which another value of it gives another result.

Fields are found by walking the models. Every file of decisions, situations and examples is a case to try; where none of them
shows a field, `WITNESSES` of the test names a case that does.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import yaml
from pydantic import BaseModel

import laborcalc as lc
from laborcalc.facts.plausible.table import WARNED
from tests.models import every_model

ROOT = Path(__file__).parents[1]
Place = tuple[str | int, ...]
_PLAUSIBILITY = {row.code for row in WARNED}
# What the result repeats of the case; a field that only shows there counts for nothing.
_ECHO = ("title", "region", "as_of")


def every_field() -> list[str]:
    """`Model.field` of each field that a case file may hold."""
    within = {lc.Case, *_models_in(lc.Case)}
    return [f"{model.__name__}.{name}" for model in every_model() if model in within for name in model.model_fields]


def _models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for field in model.model_fields.values():
        for inner in _parts(field.annotation):
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                yield inner
                yield from _models_in(inner)


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    if get_origin(annotation) is not Literal:
        for inner in get_args(annotation):
            yield from _parts(inner)


# --- cases ---


@cache
def bases() -> tuple[dict[str, Any], ...]:
    """The facts of every decision, situation and example, the shortest first."""
    found = [
        _read(path)["case"] for path in sorted((ROOT / "tests/cases").glob("*/*.yaml")) if path.parent.name != "exams"
    ]
    found += [row["case"] for row in _read(ROOT / "tests/cases/situations.yaml")]
    found += [facts for path in sorted((ROOT / "examples").glob("*.yaml")) for facts in [_read(path)]]
    return tuple(sorted(found, key=lambda facts: len(str(facts))))


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def outcome(facts: dict[str, Any]) -> Any:
    """What a case comes to, without what it only repeats and without the doubts about the facts themselves."""
    shown = lc.assess(lc.Case.model_validate(facts), alternatives=False).to_dict(procedure=True)
    shown["warnings"] = [warning for warning in shown["warnings"] if warning["code"] not in _PLAUSIBILITY]
    return {key: value for key, value in shown.items() if key not in _ECHO}


# --- other values ---


def is_shown(field: str, most: int = 40) -> bool:
    """Does another value of the field change the result of one of the cases."""
    tried = 0
    for facts in bases():
        before = None
        for place, value, annotation in _instances(facts, field):
            for other in _others(value, annotation):
                changed = _with(facts, place, other)
                try:
                    after = outcome(changed)
                except lc.BadCase:
                    continue
                before = outcome(facts) if before is None else before
                if after != before:
                    return True
                tried += 1
                if tried >= most:
                    return False
    return False


def _instances(facts: dict[str, Any], field: str) -> Iterator[tuple[Place, Any, Any]]:
    """Where a field stands in a case, what it holds there, and its type."""
    owner, name = field.split(".")
    for place, model in _walk(lc.Case.model_validate(facts), ()):
        if type(model).__name__ == owner:
            yield (*place, name), getattr(model, name), type(model).model_fields[name].annotation


def _walk(value: Any, place: Place) -> Iterator[tuple[Place, BaseModel]]:
    if isinstance(value, BaseModel):
        yield place, value
        for name in type(value).model_fields:
            yield from _walk(getattr(value, name), (*place, name))
    elif isinstance(value, tuple):
        for index, entry in enumerate(value):
            yield from _walk(entry, (*place, index))


def _with(facts: dict[str, Any], place: Place, value: Any) -> dict[str, Any]:
    changed: Any = copy.deepcopy(facts)
    holder = changed
    for part in place[:-1]:
        if isinstance(holder, dict) and holder.get(part) is None:
            holder[part] = {}
        holder = holder[part]
    holder[place[-1]] = value
    result: dict[str, Any] = changed
    return result


def _others(value: Any, annotation: Any) -> Iterator[Any]:
    """Other values of the type: nothing, one more, twice, another choice."""
    kinds = list(_parts(annotation))
    if isinstance(value, tuple):
        yield from ([], None) if NoneType in kinds else ([],)
        return
    if value is not None and NoneType in kinds:
        yield None
    if isinstance(value, BaseModel):
        return
    choices = [choice for part in kinds if get_origin(part) is Literal for choice in get_args(part)]
    choices += [member.value for part in kinds if hasattr(part, "__members__") for member in part]
    if choices:
        yield from (choice for choice in choices if choice != value)
    elif bool in kinds or isinstance(value, bool):
        yield from ([not value] if value is not None else [True, False])
    elif isinstance(value, date):
        yield from (str(value + timedelta(days=days)) for days in (1, -1, 40, -40, 400, -400))
    elif isinstance(value, Decimal):
        yield from (str(other) for other in (int(value) + 1, int(value) * 2 + 1000, int(value) // 2) if other != value)
    elif isinstance(value, int):
        yield from (value + 1, max(value - 1, 0))
    elif date in kinds:
        yield from ("2020-06-15", "2024-06-15")
    elif Decimal in kinds:
        yield from ("1", "3000")
    elif int in kinds:
        yield from (1, 7)
