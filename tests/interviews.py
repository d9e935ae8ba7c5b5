"""A person who answers from a case file: what the file says, and "not sure" to everything else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from laborcalc.asking.asks import ALWAYS, ELSEWHERE, TOPICS, within
from laborcalc.asking.question import HAPPENED
from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.interview import Talk, start
from laborcalc.results.assessment import Assessment

MOST = 400  # questions: an interview that goes on for longer does not end


def at(facts: dict[str, Any], path: str) -> Any:
    """What a file says at a path, `None` for nothing."""
    found: Any = facts
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def topics_of(facts: dict[str, Any]) -> list[str]:
    """What happened, by what the file says: its subjects, then what opens what is left."""
    chosen: list[str] = []
    for whole in (True, False):
        for topic, about in TOPICS.items():
            opened = (*ALWAYS, *(part for done in chosen for part in TOPICS[done].parts))
            parts = [
                part for part in about.parts if whole is ("." not in part and isinstance(at(facts, part), (dict, list)))
            ]
            if any(at(facts, part) is not None and not any(within(part, other) for other in opened) for part in parts):
                chosen.append(topic)
    return chosen


def said(facts: dict[str, Any], id: str) -> Any:
    """The answer to a question out of a file."""
    if id == HAPPENED:
        return topics_of(facts)
    found = _as_known(at(facts, id))
    others = (at(facts, path) for path, same in ELSEWHERE.items() if same == id)
    return found if found is not None else next((other for other in others if other is not None), None)


def _as_known(found: Any) -> Any:
    """Rows without what they say is not known."""
    if not isinstance(found, list):
        return found
    return [
        {name: cell for name, cell in row.items() if cell is not None} if isinstance(row, dict) else row
        for row in found
    ]


def talks(facts: dict[str, Any]) -> Iterator[Talk]:
    """The interview after each answer, until there is nothing to ask."""
    talk = start(as_of=facts["as_of"])
    for _ in range(MOST):
        asked = talk.next()
        if asked is None:
            return
        talk = talk.answer(asked.id, said(facts, asked.id))
        yield talk
    raise AssertionError(f"more than {MOST} questions")


def by_pages(facts: dict[str, Any]) -> Talk:
    """The whole interview, all questions answered that can be asked at once: a few turns only."""
    talk = start(as_of=facts["as_of"])
    while ahead := [asked.id for asked in talk.ahead()]:
        for id in ahead:
            talk = talk.answer(id, said(facts, id))
    return talk


def outcome(result: Assessment) -> list[tuple[object, ...]]:
    """What a reader acts on, claim by claim."""
    return [
        (claim.kind, claim.status, claim.amount, claim.expired, getattr(claim, "last_filing_day", None))
        for claim in (*result.claims, *result.counterclaims)
    ]


def of_file(facts: dict[str, Any]) -> list[tuple[object, ...]]:
    """What the file itself comes to."""
    return outcome(assess(Case.model_validate(facts), alternatives=False))
