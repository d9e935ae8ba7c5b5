"""What the result warns of 合理性提示: the rows of the table that may be true all the same, one message a row."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import asked
from laborcalc.facts.plausible.table import WARNED
from laborcalc.facts.titles import Field
from laborcalc.foundation.text import Message, Text, listed

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields
    from laborcalc.facts.plausible.row import Found, Row

_MOST = 5  # named in one warning


def doubts(case: CaseFields) -> tuple[Message, ...]:
    """What may be wrong with the facts of a case."""
    return tuple(message for row in asked(WARNED, case) if (message := _doubt(row, case)) is not None)


def _doubt(row: Row, case: CaseFields) -> Message | None:
    finds = iter(row.finds(case))
    first = next(finds, None)
    if first is None:
        return None
    found = [first, *islice(finds, _MOST)]
    named = [_named(each) for each in found[:_MOST]]
    return Message(row.code, row.words, shown=listed([*named, *([_AND_MORE] if len(found) > _MOST else [])], "; "))


def _named(found: Found) -> Message:
    what = Field(found.beside) if found.beside else found.shown
    return Message("FOUND", _FOUND if what else _FIELD, field=Field(found.path), shown=what)


_FOUND = Text("“{field}”（{shown}）", "“{field}” ({shown})")
_FIELD = Text("“{field}”", "“{field}”")
_AND_MORE = Text("等", "and others")
