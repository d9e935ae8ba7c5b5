"""Answers to try 试答: what a question may be answered with, to see whether an answer can matter. Each is tried, none is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from laborcalc.asking.question import AnswerKind, kind_of
from laborcalc.written.dictionary import Place, place_at

WHOLE: frozenset[AnswerKind] = frozenset(("answer", "choice"))  # of these every answer is tried
_DAYS = ("employment.start", "employment.last_day", "as_of", "filed_on")
_OTHERS: dict[AnswerKind, tuple[str, ...]] = {
    "day": ("2007-06-15", "2019-06-15"),
    "month": ("2019-06",),
    "money": ("50000", "1", "0"),
    "number": ("1", "12", "60", "1000", "0.5"),
    "text": ("甲",),
}


def samples(path: str, answers: Mapping[str, Any]) -> list[Any]:
    """Answers to the question of a path: all of them where they are few by nature, else some that lie far apart."""
    place = place_at(path)
    kind = kind_of(place)
    if kind == "choices":
        return [[choice] for choice, *_ in place.item.choices()]
    return list(_of(place, kind, answers))


def _of(place: Place, kind: AnswerKind, answers: Mapping[str, Any]) -> Iterator[Any]:
    if kind == "answer":
        yield from (True, False)
    elif kind == "choice":
        yield from (choice for choice, *_ in place.choices())
    elif kind in ("day", "month"):
        length = 10 if kind == "day" else 7
        said = (answers[path] for path in _DAYS if answers.get(path) is not None)
        yield from dict.fromkeys((*(day[:length] for day in said), *_OTHERS[kind]))
    elif place.is_whole:
        yield from (int(number) for number in _OTHERS["number"] if number.isdigit())
    else:
        yield from _OTHERS.get(kind, ())
