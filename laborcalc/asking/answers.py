"""From answers to facts 由回答得出案情: which parts of the case file are open, and the facts that the answers make, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from laborcalc.asking.asks import ALWAYS, ASKS, TOPICS, within
from laborcalc.asking.question import HAPPENED, TWELVE, twelve
from laborcalc.proof.guide.questions import answered
from laborcalc.written.dictionary import Place, case_file

Answers = Mapping[str, Any]  # id of a question → as the case file writes it; `None` = not sure


def chosen_parts(answers: Answers) -> tuple[str, ...]:
    """The parts of the case file that the topics chosen open, and those in which another answer belongs."""
    topics = (part for topic in answers.get(HAPPENED) or () for part in TOPICS[topic].parts)
    return tuple(dict.fromkeys((*topics, *_also(answers))))


def open_parts(answers: Answers) -> tuple[str, ...]:
    """The parts of the case file that are asked about."""
    return (*ALWAYS, *chosen_parts(answers))


def _also(answers: Answers) -> Iterable[str]:
    """Parts to which an answer on the relationship leads."""
    for id, asked in twelve().items():
        for choice in asked.choices:
            if choice.id in (answers.get(id) or ()):
                yield from choice.also


def lies_in(path: str, parts: Iterable[str]) -> bool:
    """Does a path lie in one of these parts."""
    return any(within(path, part) for part in parts)


def holds(path: str, answers: Answers) -> bool:
    """Do the conditions hold under which a question makes sense."""
    return all(_said(answers.get(when.path), when.values) for when in ASKS[path].when)


def _said(answer: Any, values: tuple[object, ...]) -> bool:
    if answer is None or answer == []:
        return False
    return not values or any(value in values for value in (answer if isinstance(answer, list) else [answer]))


def counted(answers: Answers) -> dict[str, Any]:
    """The answers that stand in the case: known, and under conditions that hold among those that stand; by their place in the file."""
    known = {id: answers[id] for id in ASKS if answers.get(id) is not None}
    while True:
        left = {id: value for id, value in known.items() if holds(id, known)}
        if len(left) == len(known):
            return known
        known = left


def facts_of(answers: Answers) -> dict[str, Any]:
    """The case file that the answers make."""
    facts: dict[str, Any] = {}
    for path, value in counted(answers).items():
        *above, last = path.split(".")
        part = facts
        for name in above:
            part = part.setdefault(name, {})
        part[last] = value
    return _with_relationship(_complete(facts, case_file()), answers)


def _complete(facts: dict[str, Any], place: Place) -> dict[str, Any]:
    """Without the parts of which something is not known yet that they cannot do without."""
    found = {
        name: _complete(part, place.field(name)) if isinstance(part, dict) else part for name, part in facts.items()
    }
    return {
        name: part
        for name, part in found.items()
        if not isinstance(part, dict) or (part and part.keys() >= set(place.field(name).required()))
    }


def _with_relationship(facts: dict[str, Any], answers: Answers) -> dict[str, Any]:
    chosen = {id.removeprefix(TWELVE): answers[id] for id in twelve() if answers.get(id)}
    if not chosen:
        return facts
    return {**facts, "relationship": answered(chosen, **facts.get("relationship", {}))}


def place_in_order(ids: Iterable[str]) -> list[str]:
    """Ids in the order of the tables of questions."""
    order = {id: place for place, id in enumerate((HAPPENED, *twelve(), *ASKS))}
    return sorted(ids, key=order.__getitem__)
