"""The case as the employer sees it 用人单位一方: what it risks, what it must prove, its steps. The figures are those of the claims."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.results.burden import Proof
    from laborcalc.results.outcome import Side, Status


class Risk(NamedTuple):
    """A claim of the worker: what stands in the result, and the most that one change would bring.

    `by` is the reading or fact behind the highest sum; `None` where nothing brings more. Sums that nobody can state are `None`.
    """

    kind: Kind
    status: Status
    amount: Decimal | None
    highest: Decimal | None
    by: str | None
    why: Text | None


class ToProve(NamedTuple):
    """What has to be proved for a claim, under which articles, and the pieces that the employer holds."""

    kind: Kind
    side: Side
    text: Text
    cites: tuple[Article, ...]
    proofs: tuple[Proof, ...]


class Move(NamedTuple):
    """A step that is the employer's to take, with its articles."""

    message: Message
    cites: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Defence:
    """What the employer risks, proves and does.

    `highest_total` is the largest total over the combinations and the options of each reading; one change at a time.
    """

    risks: tuple[Risk, ...]
    highest_total: Decimal
    proofs: tuple[ToProve, ...]
    moves: tuple[Move, ...]
