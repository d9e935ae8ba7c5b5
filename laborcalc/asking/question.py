"""A question of the interview 问题: in a worker's words, with what may be answered, as plain data for a page, a chat or a terminal."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from laborcalc.asking import asks
from laborcalc.asking.asks import ASKS, TOPICS
from laborcalc.asking.asks.choices import CHOICES
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.proof.guide.questions import Question as OfTwelve
from laborcalc.proof.guide.questions import questions
from laborcalc.written.dictionary import Place, place_at

if TYPE_CHECKING:
    from laborcalc.asking.asks.ask import Ask

AnswerKind = Literal["day", "month", "money", "number", "answer", "choice", "choices", "text", "table", "facts"]
"""What is answered: a day, a month, yuan, a number, yes or no, one choice, several, words, rows under columns, fields with values."""

HAPPENED = "happened"
TWELVE = "twelve."  # before the id of a question on the relationship


class Option(NamedTuple):
    """One choice: as it is answered, what it is called, the group in which it stands where there are groups."""

    id: str
    text: Text
    group: Text | None = None


class Column(NamedTuple):
    """One column of a table: as it is answered, what it is called, what is written there."""

    name: str
    title: Text
    kind: AnswerKind
    choices: tuple[Option, ...]
    about: Text


@dataclass(frozen=True, slots=True)
class Question:
    """One question 问题.

    Attributes:
        id: what `answer` takes; the path of the case file where there is one.
        kind: what is answered.
        asks: the question.
        hint: how to answer, where to look.
        why: why it is asked.
        choices: of what is chosen.
        columns: of a table, or the fields of `facts`.
        needed: do claims wait for it.
        moves: the claims that it is known to move.
        stake: yuan known to hang on the answer; `None` where that cannot be known.
    """

    id: str
    kind: AnswerKind
    asks: Text
    hint: Text | None = None
    why: Text | None = None
    choices: tuple[Option, ...] = ()
    columns: tuple[Column, ...] = ()
    needed: bool = False
    moves: tuple[Kind, ...] = ()
    stake: Decimal | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists, both languages, from which a form can be drawn."""
        return {
            "id": self.id,
            "kind": self.kind,
            "asks": self.asks._asdict(),
            "hint": self.hint and self.hint._asdict(),
            "why": self.why and self.why._asdict(),
            "choices": [_option(option) for option in self.choices],
            "columns": [_column(column) for column in self.columns],
            "needed": self.needed,
            "moves": [{"kind": kind.value, "zh": kind.title("zh"), "en": kind.title("en")} for kind in self.moves],
            "stake": None if self.stake is None else str(self.stake),
        }


def _option(option: Option) -> dict[str, Any]:
    return {"id": option.id, "text": option.text._asdict(), "group": option.group and option.group._asdict()}


def _column(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "title": column.title._asdict(),
        "kind": column.kind,
        "choices": [_option(option) for option in column.choices],
        "about": column.about._asdict(),
    }


@cache
def question(id: str) -> Question:
    """The question of an id. Raises `KeyError` where there is none."""
    if id == HAPPENED:
        topics = tuple(Option(topic, about.asks) for topic, about in TOPICS.items())
        return Question(id, "choices", asks.HAPPENED, choices=topics, needed=True)
    if id.startswith(TWELVE):
        return _of_twelve(id, twelve()[id])
    return _of_field(id, ASKS[id])


@cache
def twelve() -> dict[str, OfTwelve]:
    """The twelve questions on the relationship, by their ids in the interview."""
    return {TWELVE + asked.id: asked for asked in questions()}


def _of_twelve(id: str, asked: OfTwelve) -> Question:
    offered = tuple(Option(choice.id, choice.text) for choice in asked.choices)
    return Question(id, "choices", asked.text, hint=asked.help, choices=offered)


def _of_field(id: str, ask: Ask) -> Question:
    place = place_at(id)
    kind = kind_of(place)
    worded = tuple(Option(*choice) for choice in CHOICES.get(id, ()))
    columns = _columns(place.item) if kind == "table" else _columns(place) if kind == "facts" else ()
    return Question(id, kind, ask.asks, ask.hint, ask.why, worded or _options(place, kind), columns)


def kind_of(place: Place) -> AnswerKind:
    """What is written at a place of the case file."""
    if any(True for _ in place.item.fields()):
        return "table"
    if any(True for _ in place.item.choices()):
        return "choices"
    if any(True for _ in place.fields()):
        return "facts"
    if any(True for _ in place.choices()):
        return "choice"
    kinds: dict[str, AnswerKind] = {
        "day": "day", "month": "month", "money": "money", "number": "number", "answer": "answer",
    }  # fmt: skip
    return kinds.get(place.kind, "text")


def _options(place: Place, kind: AnswerKind) -> tuple[Option, ...]:
    held = place.item if kind == "choices" else place
    return tuple(Option(value, Text(zh, en)) for value, zh, en in held.choices())


def _columns(place: Place) -> tuple[Column, ...]:
    return tuple(_column_of(place, name, Text(zh, en)) for name, zh, en in place.fields())


def _column_of(place: Place, name: str, title: Text) -> Column:
    held = place.field(name)
    kind = kind_of(held)
    return Column(name, title, kind, _options(held, kind), Text(place.about(name, "zh"), place.about(name, "en")))
