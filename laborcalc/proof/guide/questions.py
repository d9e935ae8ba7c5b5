"""The twelve questions 十二问: what a worker can answer without knowing the law, and what each answer says of the relationship."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from laborcalc.facts.door import at_the_door
from laborcalc.facts.problems import LIST, MAPPING, of_type
from laborcalc.facts.relationship import Relationship
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Text
from laborcalc.proof.guide.question_rows import ALSO, ROWS, ChoiceRow


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its id, what it says, the part of `relationship` that it contributes (evidence, facts), and the other parts of
    the case file in which it belongs.
    """

    id: str
    text: Text
    gives: dict[str, Any]
    also: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists."""
        return {"id": self.id, "text": self.text._asdict(), "gives": deepcopy(self.gives), "also": list(self.also)}


@dataclass(frozen=True, slots=True)
class Question:
    """One question, a line of help, and the answers of which one is chosen, or several where several are true."""

    id: str
    text: Text
    help: Text
    choices: tuple[Choice, ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists, from which a form can be drawn."""
        return {
            "id": self.id,
            "text": self.text._asdict(),
            "help": self.help._asdict(),
            "choices": [choice.to_dict() for choice in self.choices],
        }


def questions() -> tuple[Question, ...]:
    """十二问 The questions of the short form, always the same twelve.

    Returns:
        The questions in order, with their choices; `to_dict` of each is made for a web form.

    >>> [question.id for question in questions()][:4]
    ['contract', 'pay', 'attendance', 'orders']
    >>> questions()[0].choices[-1].text.en
    'nothing'
    """
    return tuple(
        Question(id, Text(zh, en), Text(help_zh, help_en), tuple(_offered(id, row) for row in rows))
        for id, zh, en, help_zh, help_en, rows in ROWS
    )


def _offered(question: str, row: ChoiceRow) -> Choice:
    id, zh, en, gives = row
    return Choice(id, Text(zh, en), deepcopy(gives), ALSO.get((question, id), ()))  # the caller's own


def answered(answers: Mapping[str, str | list[str] | tuple[str, ...]], /, **more: Any) -> dict[str, Any]:
    """由十二问得出的案情 The part `relationship` of a case file from the answers.

    Args:
        answers: id of a question → id of the choice, or a list of them; a question left out contributes nothing.
        more: other fields of `relationship`, such as `claimed_start`; `evidence` is added to what the answers give.

    Returns:
        The facts as they stand in a case file; `evidence` is empty where the answers give none.

    Raises:
        BadCase: no such question or choice (the valid ids are listed), or the facts do not fit a case file.

    Articles: N12 1, N12 2 (what the questions ask for).

    >>> answered({"pay": "wage_transfer", "records": "ordered_ignored"})["evidence"][0]["kind"]
    'bank_wage_payment'
    """
    facts: dict[str, Any] = {}
    evidence: list[dict[str, Any]] = []
    for question, chosen in of_type("answers", answers, Mapping, MAPPING).items():
        for choice in chosen if isinstance(chosen, (list, tuple)) else (chosen,):
            gives = _choice(question, choice).gives
            evidence += (piece for piece in gives.pop("evidence", ()) if piece not in evidence)
            facts |= gives
    found = {
        **facts,
        **more,
        "evidence": [*evidence, *of_type("evidence", more.get("evidence", ()), (list, tuple), LIST)],
    }
    at_the_door(Relationship.model_validate, found)
    return found


def _choice(question: str, choice: str) -> Choice:
    for asked in questions():
        if asked.id == question:
            for offered in asked.choices:
                if offered.id == choice:
                    return offered
            raise unknown(f"answers.{question}", choice, (offered.id for offered in asked.choices))
    raise unknown("answers", question, (asked.id for asked in questions()))


def unknown(path: str, found: object, valid: Any) -> BadCase:
    """The error for a name that does not exist; the valid ones are listed."""
    shown, listed = repr(found)[:60], ", ".join(valid)
    return BadCase(
        [
            Problem(
                "CHOICE",
                path,
                Text(f"{shown} 不在可选值之中", f"{shown} is not one of the choices"),
                Text(f"可选：{listed}", f"choose one of: {listed}"),
            )
        ]
    )
