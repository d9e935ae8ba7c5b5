"""What the evidence of a relationship comes to 劳动关系证据评估的结果: plain data, no rule (R-REL-06).

The score is a decision aid, not a probability: no court uses numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.shown import Shown, rendered
from laborcalc.foundation.text import Message, Text

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.terms import Kind
    from laborcalc.foundation.text import Lang
    from laborcalc.foundation.trace import Quantity


class Band(StrEnum):
    """How far the evidence carries, in words (DECISION)."""

    STRONG = "strong"
    PROBABLE = "probable"
    CONTESTED = "contested"
    WEAK = "weak"
    EXCLUDED = "excluded"


class Route(StrEnum):
    """Which law the facts lead to; only the first is an employment under the Labor Contract Law."""

    EMPLOYMENT = "employment"
    THIRD_CATEGORY = "third_category"
    CIVIL = "civil"
    CONTRACTING_CHAIN = "contracting_chain"
    OVER_AGE = "over_age"
    STUDENT = "student"
    NO_PERMIT = "no_permit"
    NO_EMPLOYER = "no_employer"
    HOUSEHOLD = "household"
    COMMITTEE = "committee"
    OTHER_EMPLOYER = "other_employer"


@dataclass(frozen=True, slots=True)
class Factor:
    """One of M (management), P (pay), B (integration), I (identity): its value of 100, and the least for the upper bands."""

    id: str
    name: Text
    value: Quantity
    floor: int | None

    @property
    def gap(self) -> Decimal:
        """Points missing to the floor; zero where it is reached or there is none."""
        return max(EXACT.subtract(Decimal(self.floor or 0), self.value.value), ZERO)


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of evidence as it was counted: its place in the file, kind, side, and the share of each factor that it moves.

    `counted` is false where another piece of its family is stronger in every factor, or it moves nothing; `why` says so.
    """

    path: str
    kind: str
    name: Text
    side: str  # "for", "against" or "neutral"
    family: str
    weights: tuple[tuple[str, Quantity], ...]
    counted: bool
    why: Message


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to gather next: the gain in points, who holds it, how it is obtained, which claims it also serves."""

    kind: str
    name: Text
    path: str  # of the piece to strengthen; "" for a new one
    gain: Decimal
    band: Band
    holder: Text
    how: Text
    claims: tuple[Kind, ...]
    stake: Decimal | None


@dataclass(frozen=True, slots=True)
class Argument:
    """What the other side will say, and what answers it."""

    says: Text
    answer: Text
    cites: tuple[Article, ...]
    path: str


@dataclass(frozen=True, slots=True)
class Span:
    """The time that the evidence supports, and what the case comes to if no more is found than that.

    `claims` are kind, amount as claimed, amount for the supported time; empty where nothing changes or no case is attached.
    """

    claimed: tuple[date | None, date | None]
    supported: tuple[date | None, date | None]
    paths: tuple[str, ...]
    claims: tuple[tuple[Kind, Decimal | None, Decimal | None], ...]
    worked_out: bool = True  # no: other facts of the case lie outside the supported time


@dataclass(frozen=True, slots=True)
class Finding(Shown):
    """What a tribunal is likely to find, why, and what to gather next. Shows itself in a notebook."""

    _document: ClassVar[str] = "relationship"
    band: Band
    route: Route
    score: Quantity
    factors: tuple[Factor, ...]
    items: tuple[Item, ...]
    reasons: tuple[Message, ...]
    cites: tuple[Article, ...]
    next_steps: tuple[NextStep, ...] = ()
    arguments: tuple[Argument, ...] = ()
    span: Span | None = None
    stake: Decimal | None = None
    conditional: tuple[Kind, ...] = ()
    warnings: tuple[Message, ...] = field(default=())

    def to_text(self, lang: Lang = "zh", *, trace: bool = True) -> str:
        """Plain text; `trace=False` leaves out how the score is worked out."""
        return rendered(self, self._document, "text", lang, trace)

    def to_markdown(self, lang: Lang = "zh", *, trace: bool = True) -> str:
        """Markdown for a brief or a note; `trace=False` leaves out how the score is worked out."""
        return rendered(self, self._document, "markdown", lang, trace)

    def to_html(self, lang: Lang = "zh", *, trace: bool = True) -> str:
        """A self-contained HTML fragment; `trace=False` leaves out how the score is worked out."""
        return rendered(self, self._document, "html", lang, trace)
