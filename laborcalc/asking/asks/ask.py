"""The shape of a question 问题的格式: its words, what it costs to answer, and when it is asked at all."""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.foundation.text import Text


class When(NamedTuple):
    """What another field must say: one of `values` as the case file writes them; anything at all where there are none."""

    path: str
    values: tuple[object, ...] = ()


class Ask(NamedTuple):
    """One question for one place of the case file, said to the worker.

    `cost`: 1 he knows it by heart; 2 he has to think, count or ask; 3 it takes papers, or only a lawyer or court knows it.
    `when`: all must hold, else it is not asked. `why`: why it is asked, where the question does not say it. `hint`: how to
    answer, where to look, what counts.
    """

    asks: Text
    cost: int = 2
    when: tuple[When, ...] = ()
    why: Text | None = None
    hint: Text | None = None


class Topic(NamedTuple):
    """One thing that may have happened, and the parts of the case file (paths) whose questions it opens."""

    asks: Text
    parts: tuple[str, ...]


def within(path: str, part: str) -> bool:
    """Is a place the part itself, or inside it.

    >>> within("pay.monthly", "pay"), within("pay_day", "pay")
    (True, False)
    """
    return path == part or path.startswith(part + ".")
