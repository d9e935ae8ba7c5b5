"""The parts of an assessment 评估的组成: lawful combinations, readings side by side, missing facts, figures that are no claim."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.missing import Gap
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.results.outcome import Status

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.trace import Quantity


@dataclass(frozen=True, slots=True)
class Combination:
    """One lawful way to put the claims together, with its total; not `complete` while a claim in it needs facts.

    `counted` are the kinds that the total adds up: those asked for, `None` = all.
    """

    id: str
    label: Text
    condition: Text | None
    claims: tuple[tuple[Kind, Status, Decimal | None], ...]
    counted: frozenset[Kind] | None
    total: Decimal
    complete: bool
    chosen: bool
    cites: tuple[Article, ...] = ()


class UnderOption(NamedTuple):
    """One option of a reading with its authority and certainty, and the total of the case under it.

    `status` is that of the authority: in_force, repealed, doubtful, decision. `expired` is what limitation takes, or would
    take if it is pleaded. Both sums are `None` where the alternatives were not worked out; not `complete` while a claim
    would then need facts.
    """

    key: str
    text: Text
    authority: Text
    tag: str
    status: str
    total: Decimal | None
    expired: Decimal | None
    complete: bool
    chosen: bool


class Consulted(NamedTuple):
    """A reading that the claims consulted: which option applied, who chose it, which claims asked, all its options."""

    id: str
    option: str
    by: str
    claims: tuple[Kind, ...]
    options: tuple[UnderOption, ...]


@dataclass(frozen=True, slots=True)
class MissingFact:
    """A missing fact over the whole case: the claims that wait for it and the sum known to hang on it."""

    gap: Gap
    claims: tuple[Kind, ...]
    stake: Decimal | None

    @property
    def path(self) -> str:
        """Where to state it, as of the gap of each claim."""
        return self.gap.path


@dataclass(frozen=True, slots=True)
class Information:
    """A figure worth knowing that is no claim, such as the tax on severance; never part of a total."""

    id: str
    label: Text
    trace: Quantity
    cites: tuple[Article, ...]
    warnings: tuple[Message, ...] = ()
