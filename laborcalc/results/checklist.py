"""What to look for to prove an employment 证据清单: plain data that prints itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from laborcalc.foundation.citation import Article
from laborcalc.foundation.shown import Shown
from laborcalc.foundation.terms import EvidenceKind, Situation
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.foundation.terms import Kind


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to look for.

    Attributes:
        kind: as `relationship.evidence[].kind` of a case file.
        name: in plain words.
        held: whether the caller said that it is there.
        why: why it matters in this situation.
        proves: the factors that it proves.
        holder: who usually has it.
        bearer: who must bring it.
        how: how to get it.
        authentic: how it is shown to be genuine.
        weakens: what weakens it.
        cites: articles that it rests on.
        also: claims that it serves as well.
    """

    kind: EvidenceKind
    name: Text
    held: bool
    why: Text
    proves: tuple[Text, ...]
    holder: Text
    bearer: Text
    how: Text
    authentic: Text
    weakens: Text
    cites: tuple[Article, ...]
    also: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Objection:
    """A circumstance that the other side will plead: how to check it, what answers it; `held` = it is there."""

    kind: EvidenceKind
    name: Text
    held: bool
    check: Text
    answer: Text
    cites: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence of law with its articles."""

    text: Text
    cites: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Checklist(Shown):
    """What to look for in a situation; plain data that prints itself.

    Attributes:
        situation: `None` for the general list.
        name: of the situation.
        items: what to look for, the most useful first; what is held beyond them stands last.
        objections: what the other side will plead.
        law: what applies to the situation.
        burden: who must prove what.
    """

    _document: ClassVar[str] = "checklist"
    situation: Situation | None
    name: Text
    items: tuple[CheckItem, ...]
    objections: tuple[Objection, ...]
    law: tuple[Rule, ...]
    burden: tuple[Rule, ...]
