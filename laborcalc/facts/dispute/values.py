"""Values of a disputed fact 争议事实的取值: each put into the case at its place and checked by the door.

What the file says at that place comes first and stands in the computation; where it says nothing, the first value that is listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.facts.dispute.places import AnyCase, at, entries, is_said, misplaced, put, written
from laborcalc.facts.models import CaseFields
from laborcalc.facts.titles import Field
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.shown import written_by_hand
from laborcalc.foundation.text import LANGS, Message, Text

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang

MOST_COMBINATIONS = 256
MOST_ENTRIES = 50_000  # entries of lists over all combinations together, beyond the few that are always worked out
ALWAYS = 4


class Disputed(NamedTuple):
    """A fact in dispute: its path, its values as they are written, the likely first, and whether the file itself says that one."""

    path: str
    values: tuple[Any, ...]
    said: bool


class Stated(NamedTuple):
    """A value at a path as a reader has it: choices by their titles, money with its unit."""

    path: str
    value: Any

    def say(self, lang: Lang) -> str:
        """The value in one language."""
        words: Text = written_by_hand().value_said(self.path, self.value)
        return words.say(lang)


def disputed_facts(case: CaseFields) -> tuple[Disputed, ...]:
    """The disputed facts of a case in the order of their paths, each different value once.

    Raises:
        BadCase: a path that is no fact of this case, a value that cannot stand there, too many combinations.
    """
    _refuse(misplaced(case))
    _bounded(case, (len(values) for values in case.disputed.values()))
    base = _likely(case)
    problems: dict[Problem, None] = {}
    found = tuple(
        Disputed(path, tuple(_values(case, base, path, problems)), is_said(case, path))
        for path in sorted(case.disputed)
    )
    _refuse(problems)
    _bounded(case, (len(fact.values) for fact in found))
    return found


def _bounded(case: CaseFields, numbers: Iterable[int]) -> None:
    """Refuse more combinations than can be worked out at once: each is an assessment of the whole case."""
    most = max(min(MOST_COMBINATIONS, MOST_ENTRIES // max(entries(case), 1)), ALWAYS)
    if prod(numbers) > most:
        what = Text(*(_TOO_MANY.say(lang).format(most=most) for lang in LANGS))
        raise BadCase([Problem("TOO_MANY", "disputed", what, _FEWER)])


_TOO_MANY = Text("各争议事实的取值组合超过{most}种", "the disputed values have more than {most} combinations")
_FEWER = Text(
    "请减少争议事实或者取值；列表条目很多的案情，可算的组合较少",
    "leave out what matters less; a case with very long lists takes fewer combinations",
)


def _values(case: CaseFields, base: CaseFields, path: str, problems: dict[Problem, None]) -> Iterator[Any]:
    """The different values at a path, the likely first; what cannot stand there goes to the problems."""
    seen = [at(base, path)]
    yield written(base, path)
    for number, value in enumerate(case.disputed[path]):
        try:
            parsed = at(put(base, {path: value}), path)
        except BadCase as error:
            problems |= dict.fromkeys(_where(error, path, f"{path}.{number}"))
            continue
        if parsed not in seen:
            seen.append(parsed)
            yield value


def settled(case: AnyCase, facts: Iterable[Disputed]) -> AnyCase:
    """The case as it likely is, with no fact in dispute."""
    return put(case, {fact.path: fact.values[0] for fact in facts if not fact.said})


def presumed_notes(facts: Iterable[Disputed]) -> tuple[Message, ...]:
    """What stands in the computation although the file does not say it."""
    return tuple(
        Message("DISPUTED_PRESUMED", _PRESUMED, field=Field(fact.path), value=Stated(fact.path, fact.values[0]))
        for fact in facts
        if not fact.said
    )


_PRESUMED = Text(
    "有争议的“{field}”案情没有填写，暂按“{value}”计",
    "the file does not say the disputed “{field}”: “{value}” is taken for now",
)


def _likely(case: AnyCase) -> AnyCase:
    """The case with the first value wherever the file says nothing."""
    unsaid = {path: case.disputed[path][0] for path in sorted(case.disputed) if not is_said(case, path)}
    try:
        return put(case, unsaid)
    except BadCase as together:
        _refuse(dict.fromkeys(_alone(case, unsaid)))
        raise BadCase([problem._replace(path="disputed") for problem in together.problems]) from None


def _alone(case: CaseFields, unsaid: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with each value by itself."""
    for path, value in unsaid.items():
        try:
            put(case, {path: value})
        except BadCase as error:
            yield from _where(error, path, f"{path}.0")


def _where(error: BadCase, path: str, place: str) -> Iterator[Problem]:
    """Problems of a case with a value in it, told of the value."""
    for problem in error.problems:
        inside = problem.path.removeprefix(path) if f"{problem.path}.".startswith(f"{path}.") else None
        if inside is None and problem.path:
            field = Field(problem.path)
            what = Text(*(text.format(field=field.say(lang), what=problem.what.say(lang)) for lang, text in _BESIDE))
            problem = problem._replace(what=what)
        yield problem._replace(path=f"disputed.{place}{inside or ''}")


_BESIDE: tuple[tuple[Lang, str], ...] = (
    ("zh", "填入此值后，“{field}”处：{what}"),
    ("en", "with this value, at “{field}”: {what}"),
)


def _refuse(problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise BadCase(found)
