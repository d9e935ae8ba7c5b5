"""Places of the case file 案情的路径: `pay.monthly`, `arrears.0.due`; what a case holds there, and the case with another value there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import reduce
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from laborcalc.facts.door import Facts
from laborcalc.facts.models import CaseFields
from laborcalc.facts.problems import clashing
from laborcalc.facts.titles import model_in
from laborcalc.foundation.errors import Problem
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from pydantic import BaseModel

AnyCase = TypeVar("AnyCase", bound=CaseFields)
# What is no fact of the case: its name, what is asked for, which law is applied.
_NO_FACTS = frozenset(("format", "title", "claims", "readings", "disputed"))
_NUMBER = re.compile("0|[1-9][0-9]{0,5}").fullmatch


def put(case: AnyCase, values: Mapping[str, Any]) -> AnyCase:
    """The case with values written at paths and no fact in dispute; raises `BadCase` where they cannot stand together."""
    parts: dict[str, Any] = {"disputed": {}}
    for path, value in values.items():
        top, *way = _way(case, path)
        parts[top] = _put(parts.get(top, getattr(case, top)), way, value)
    return case.model_copy(update=parts)


def _put(held: Any, way: list[str], value: Any) -> Any:
    """A part of the case with a value in it, what is stated there kept."""
    if not way:
        return value
    first, *rest = way
    if isinstance(held, (list, tuple)):
        number = int(first)
        return [*held[:number], _put(held[number], rest, value), *held[number + 1 :]]
    stated = held.as_stated() if isinstance(held, Facts) else held or {}
    inner = stated[first] if first in stated else getattr(held, first, None)
    return {**stated, first: _put(inner, rest, value)}


def at(case: CaseFields, path: str) -> Any:
    """What the case holds at a path."""
    return reduce(_part, _way(case, path), case)


def _way(case: CaseFields, path: str) -> list[str]:
    """The parts of a path; the only entry of a list needs no number, as it may stand in the file without a list."""
    way: list[str] = []
    held: Any = case
    for part in path.split("."):
        if isinstance(held, tuple) and len(held) == 1 and not _NUMBER(part):
            way.append("0")
            (held,) = held
        way.append(part)
        held = _part(held, part)
    return way


def _part(held: Any, part: str) -> Any:
    """A field of a part, an entry of a list; `None` of what there is not."""
    if isinstance(held, tuple):
        return held[int(part)] if _NUMBER(part) and int(part) < len(held) else None
    return getattr(held, part, None)


def is_said(case: CaseFields, path: str) -> bool:
    """Does the file say something at the path; `null` says nothing."""
    *way, last = _way(case, path)
    holder = reduce(_part, way, case)
    unsaid = isinstance(holder, Facts) and last not in holder.model_fields_set
    return not unsaid and _part(holder, last) is not None


def written(case: CaseFields, path: str) -> Any:
    """What the case holds at a path, as a case file writes it."""
    top, *way = _way(case, path)
    held = case.model_dump(mode="json", exclude_unset=True, include={top})[top]
    return reduce(lambda part, name: part[int(name)] if isinstance(part, list) else part[name], way, held)


def entries(part: Any) -> int:
    """How many entries the lists in a part of the case hold."""
    if isinstance(part, tuple):
        return len(part) + sum(map(entries, part))
    return sum(map(entries, part.as_stated().values())) if isinstance(part, Facts) else 0


def misplaced(case: CaseFields) -> Iterator[Problem]:
    """What is wrong with the paths of the disputed facts: no fact of the case, or one inside another."""
    for path in case.disputed:
        yield from _unknown(case, path)
    ways = sorted((_way(case, path), path) for path in case.disputed)
    for (one, _), (other, path) in pairwise(ways):
        if other[: len(one)] == one:
            yield Problem("DISPUTED_WITHIN", f"disputed.{path}", _WITHIN, _ONE)


def _unknown(case: CaseFields, path: str) -> Iterator[Problem]:
    """What is wrong with a path; a field that there is not comes with the nearest fields."""
    missing = _no_field(type(case), path)
    if path.split(".", 1)[0] in _NO_FACTS:
        yield Problem("DISPUTED_NO_FACT", f"disputed.{path}", _NO_FACT, _A_FACT)
    elif missing is not None:
        (problem,) = clashing([("extra_forbidden", missing, missing)]).problems
        yield problem._replace(path=f"disputed.{path}")
    elif not _has_entry(case, path):
        yield Problem("DISPUTED_ENTRY", f"disputed.{path}", _NO_ENTRY, _COUNT)


_NO_FACT = Text("这一栏不是事实，谈不上争议", "this field is no fact that could be in dispute")
_A_FACT = Text("请写事实的路径，如 pay.monthly", "write the path of a fact, such as pay.monthly")
_NO_ENTRY = Text(
    "路径没有指明列表中的哪一项，或者没有这一项", "the path names no entry of the list, or one that there is not"
)
_COUNT = Text(
    "列表中的项从0数起，如 arrears.0.due；该项须在案情中写明",
    "entries are counted from 0, as in arrears.0.due; the entry itself must stand in the case",
)
_WITHIN = Text("与另一争议事实重叠，一个在另一个之内", "it lies within another disputed fact")
_ONE = Text("请只保留其中一个", "keep one of the two")


def _no_field(model: type[BaseModel] | None, path: str) -> str | None:
    """The path up to the first part that is no field of the case file; `None` where all are."""
    seen: list[str] = []
    for part in path.split("."):
        seen.append(part)
        if _NUMBER(part) and len(seen) > 1:
            continue
        if model is None or part not in model.model_fields:
            return ".".join(seen)
        model = model_in(model.model_fields[part].annotation)
    return None


def _has_entry(case: CaseFields, path: str) -> bool:
    """Does the path count an entry of each list on its way, and only there."""
    held: Any = case
    for part in _way(case, path):
        is_list = isinstance(held, tuple)
        if is_list != bool(_NUMBER(part)) or (is_list and int(part) >= len(held)):
            return False
        held = _part(held, part)
    return True
