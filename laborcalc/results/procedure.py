"""The procedural side of a case 程序: final awards, venue, stages and hints as plain data; none of it moves an amount."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from laborcalc.foundation.citation import Tag
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.law.regions import Region
from laborcalc.law.sources import weakest

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.missing import Gap
    from laborcalc.foundation.trace import Quantity


@dataclass(frozen=True, slots=True)
class Hint:
    """What is worth knowing of the procedure: a message with its articles; it never moves an amount."""

    message: Message
    cites: tuple[Article, ...]

    @property
    def certainty(self) -> Tag:
        """The least certain of its articles."""
        return weakest(self.cites)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the schedule: would an award of this sum be final for the employer; `None` where it cannot be said."""

    kind: Kind
    amount: Decimal
    final: bool | None
    why: Message
    cites: tuple[Article, ...]
    certainty: Tag


@dataclass(frozen=True, slots=True)
class FinalAwards:
    """The items against the limit; `limits` holds more than one where the tier of the minimum wage is not known."""

    items: tuple[Item, ...]
    limits: tuple[Quantity, ...]
    hints: tuple[Hint, ...]
    missing: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Venue:
    """A place whose arbitration commission may hear the case."""

    place: Region
    by: Literal["performance", "seat"]
    cites: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Venues:
    """The places that are open, the one that prevails first, and what decides between them."""

    places: tuple[Venue, ...]
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: what must happen within which period, from which day, until which day.

    `needs` names the field that would give the day; `latest` is the day of an extended period; without `settled` the
    day is that of the count alone, as the calendar of that year is not held.
    """

    id: str
    name: Text
    period: Text
    cites: tuple[Article, ...]
    since: date | None = None
    due: date | None = None
    latest: date | None = None
    settled: bool = True
    needs: str = ""

    @property
    def certainty(self) -> Tag:
        """The least certain of its articles."""
        return weakest(self.cites)


@dataclass(frozen=True, slots=True)
class Procedure:
    """The procedural side of an assessment.

    Attributes:
        filed_on: day of filing; the day of judgment where none is stated.
        final: which items of the schedule would be final for the employer.
        venues: where to file.
        stages: the sequence, dated as far as the facts allow.
        hints: what else the facts make worth knowing.
    """

    filed_on: date
    final: FinalAwards
    venues: Venues
    stages: tuple[Stage, ...]
    hints: tuple[Hint, ...]
