"""The shape of a row of the table 合理性规则的形状, and how it reads the facts it names.

A fact is named by its path; `[]` stands for every entry of a list, as `contracts[].signed_on`.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields


class Found(NamedTuple):
    """A fact that is not plausible: its path, what was found, and the path of the entry beside it."""

    path: str
    shown: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Finder:
    """What looks for facts that break a rule, and the parts of the case file it speaks of; without parts it is always asked."""

    finds: Callable[[CaseFields], Iterable[Found]]
    parts: frozenset[str] = frozenset()

    def __call__(self, case: CaseFields) -> Iterable[Found]:
        """The facts that break the rule."""
        return self.finds(case)


class Row(NamedTuple):
    """One rule of plausibility.

    Attributes:
        code: stable code of the problem or the warning.
        refused: surely wrong, so that the file is refused; else the result warns.
        finds: the facts that break the rule.
        words: what is wrong; `{shown}` is what was found.
        remedy: what to do; of a refusal.
        norm: the rule of law behind it, where there is one.
    """

    code: str
    refused: bool
    finds: Finder
    words: Text
    remedy: Text = Text("", "")
    norm: str = ""


class Fact(NamedTuple):
    """A fact by its path, taken apart once: the part of the case that holds it, the list that it stands in, its own name."""

    parts: tuple[str, ...]
    entries: str
    name: str
    written: str  # the part of the file that is written where it is stated, as `pay.payslips`

    @classmethod
    def of(cls, path: str) -> Fact:
        """`contracts[].signed_on` stands in each entry of a list, `pay.monthly` in a part."""
        head, _, name = path.partition("[].")
        *parts, last = head.split(".")
        return cls(tuple(parts), last if name else "", name or last, ".".join(head.split(".")[:2]))

    def holder(self, case: CaseFields) -> Any:
        """The part of the case that holds the fact or its list; `None` where there is none."""
        holder: Any = case
        for part in self.parts:
            holder = getattr(holder, part)
            if holder is None:
                return None
        return holder

    def known(self, case: CaseFields) -> list[tuple[int, Any, Any]]:
        """Every known value, with the number of its entry, and the entry or part of the case that holds it."""
        if self.written not in case.stated:  # most files leave most parts out
            return []
        holder, name = self.holder(case), self.name
        if holder is None:
            return []
        if not self.entries:
            value = getattr(holder, name)
            return [] if value is None else [(0, value, holder)]
        entries = enumerate(getattr(holder, self.entries) or ())
        return [(n, value, entry) for n, entry in entries if (value := getattr(entry, name)) is not None]

    def at(self, number: int) -> str:
        """The path of the value in the entry of that number."""
        return ".".join((*self.parts, *((self.entries, str(number)) if self.entries else ()), self.name))


_SIGNS = {">": operator.gt, "<": operator.lt, "≥": operator.ge}
Relation = tuple[Fact, Callable[[Any, Any], bool], str, "Fact | None", Any]


def never(*relations: tuple[str, str, Any]) -> Finder:
    """Facts that stand to another in a way that cannot be: `(fact, sign, other fact of the entry or the case, or a number)`."""
    taken: list[Relation] = [
        (Fact.of(fact), _SIGNS[sign], sign, Fact.of(other) if isinstance(other, str) else None, other)
        for fact, sign, other in relations
    ]

    def finds(case: CaseFields) -> Iterator[Found]:
        seen: set[str] = set()
        stated = case.stated
        for fact, holds, sign, other, number in taken:
            if fact.written not in stated:
                continue
            for index, value, entry in fact.known(case):
                limit = number if other is None else _beside(case, entry, fact, other)
                if limit is not None and holds(value, limit) and (path := fact.at(index)) not in seen:
                    seen.add(path)
                    yield Found(path, f"{value} {sign} {limit}")

    return Finder(finds, frozenset(fact.written for fact, *_ in taken))


def about(*parts: str) -> Callable[[Callable[[CaseFields], Iterable[Found]]], Finder]:
    """Makes a finder that is asked only where one of the parts of the case file is written; without parts, always."""
    return lambda finds: Finder(finds, frozenset(parts))


def each(*finders: Finder) -> Finder:
    """What one finder finds, and then what the next one does."""

    def finds(case: CaseFields) -> Iterator[Found]:
        for finder in finders:
            yield from finder(case)

    always = any(not finder.parts for finder in finders)
    return Finder(finds, frozenset() if always else frozenset().union(*(finder.parts for finder in finders)))


def asked(rows: Iterable[Row], case: CaseFields) -> Iterator[Row]:
    """The rows that may have something to say of a case."""
    return (row for row in rows if not row.finds.parts or not case.stated.isdisjoint(row.finds.parts))


def _beside(case: CaseFields, entry: Any, fact: Fact, other: Fact) -> Any:
    """The fact that is compared with: of the same entry where both are of one list, else of the case."""
    if other.entries and (other.parts, other.entries) == (fact.parts, fact.entries):
        return getattr(entry, other.name)
    holder = other.holder(case)
    return None if holder is None else getattr(holder, other.name)
