"""Outcomes 结论: `Award` (due), `NotDue` (not due, and why) or `Needs` (which facts are missing). Never a silent zero."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from laborcalc.foundation.missing import Gap
from laborcalc.foundation.money import EXACT, NOTHING
from laborcalc.foundation.shown import view
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.trace import Quantity

Status = Literal["due", "not_due", "needs"]
EMPLOYER = Text("用人单位", "the employer")
Side = Literal["worker", "employer"]
"""Who asks: the worker for what he is owed, the employer for what it wants of him."""


class Payer(NamedTuple):
    """Who has to pay a claim 责任主体, in which order beside the others, under which articles.

    `owes` it in its own right; pays `first` and recovers from who owes 先行清偿; answers `joint`ly 连带; may have to `advance` it
    up to what it owes itself 垫付.
    """

    name: Text
    order: Literal["owes", "first", "joint", "advance"] = "owes"
    cites: tuple[Article, ...] = ()


class Range(NamedTuple):
    """Between what a sum lies 幅度 that no rule settles to the fen, and why it does."""

    low: Quantity
    high: Quantity
    why: Message
    cites: tuple[Article, ...] = ()


class Elsewhere(NamedTuple):
    """Who decides 主管 what arbitration does not take, and until when it can be asked."""

    place: Text
    limit: Text
    cites: tuple[Article, ...] = ()


BY_EMPLOYER = (Payer(EMPLOYER),)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule asked for: which option was applied and who chose it; `others` when it is no listed reading.

    `closed` are options that the facts of the case do not open.
    """

    id: str
    option: str
    by: Literal["case", "region", "national", "presumed"]
    others: tuple[tuple[str, Text, Text, str], ...] = ()
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """What the claim comes to when one thing is varied: a reading, a disputed fact, a figure to be confirmed."""

    by: str
    option: str
    text: Text
    authority: Text
    tag: str
    status: Status
    amount: Decimal | None
    difference: Decimal | None
    expired: Decimal | None = None
    fund: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class Line:
    """One numbered line inside a claim, rounded on its own (R-CONV-06)."""

    label: Message
    trace: Quantity


@dataclass(frozen=True, slots=True)
class Monthly:
    """A benefit paid by the month 按月支付的待遇: what it is, the sum a month, its first day, its last (`None` = open), why it ends."""

    label: Message
    rate: Quantity
    first: date
    last: date | None
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A row of the limitation ledger 时效台账: a claim, or a part of it whose time runs on its own.

    Attributes:
        label: what it is.
        why: how its time runs.
        stake: what is due for it, in yuan.
        live: what of it is still in time on the day of filing.
        runs_from: the day after which its time runs; `None` while it does not run.
        begins_to_expire: last day on which all of it can be filed; `None` while its time does not run.
        expires: last day on which some of it can be filed.
    """

    label: Message
    why: Message
    stake: Decimal
    live: Decimal
    runs_from: date | None
    begins_to_expire: date | None
    expires: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What is common to the three outcomes.

    `missing` names facts or figures: those that a `Needs` waits for, most influential first, or those without which an
    `Award` is only a part of what may be due. `range` says between what the sum lies where a tribunal's discretion or another
    body settles it: of an `Award` it stands beside the amount, of a `Needs` in its place.
    """

    kind: Kind
    missing: tuple[Gap, ...] = ()
    assumptions: tuple[Message, ...] = ()
    warnings: tuple[Message, ...] = ()
    asked: tuple[Asked, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    range: Range | None = None

    def _repr_html_(self) -> str:
        shown: str = view("assessment", "html").one(self, "zh")
        return shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Ruling):
    """Due: the amount with its derivation, the articles, who pays and in which order.

    `live` is the part that limitation leaves when it is pleaded, where limitation was worked out; `last_filing_day` is
    the last day on which all of what is live now can still be claimed, `periods` the ledger behind both. `reason` says
    why it is due where that is more than the arithmetic: why the ending is unlawful, which ground gives compensation.
    `fund` is the part that is asked of the work-injury insurance fund and not of the employer; `condition` says on what the
    award still hangs; `monthly` are benefits that go on, of which the amount holds what has fallen due.
    """

    status: ClassVar[Literal["due"]] = "due"
    trace: Quantity
    cites: tuple[Article, ...]
    lines: tuple[Line, ...] = ()
    payers: tuple[Payer, ...] = BY_EMPLOYER
    reason: Message | None = None
    live: Quantity | None = None
    last_filing_day: date | None = None
    periods: tuple[Period, ...] = ()
    fund: Decimal = NOTHING
    condition: Message | None = None
    monthly: tuple[Monthly, ...] = ()

    @property
    def amount(self) -> Decimal:
        """What is due, in yuan, rounded to the fen."""
        return self.trace.value

    @property
    def expired(self) -> Decimal | None:
        """What limitation takes of the amount when it is pleaded; `None` where limitation was not worked out."""
        return None if self.live is None else EXACT.subtract(self.trace.value, self.live.value)


PAID = "PAID"  # the reason why nothing of a claim is left
NOT_ACCEPTED = "NOT_ACCEPTED"  # the reason why arbitration does not take it


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDue(Ruling):
    """Not due, with the reason and its articles; what arbitration does not take says who decides it."""

    status: ClassVar[Literal["not_due"]] = "not_due"
    expired: ClassVar[None] = None
    reason: Message
    cites: tuple[Article, ...]
    elsewhere: Elsewhere | None = None

    @property
    def amount(self) -> Decimal:
        """Zero: known not to be due."""
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs(Ruling):
    """Cannot be said yet: facts or figures are missing."""

    status: ClassVar[Literal["needs"]] = "needs"
    expired: ClassVar[None] = None

    @property
    def amount(self) -> None:
        """`None`: unknown, which is not zero."""
        return


Outcome = Award | NotDue | Needs
"""The three answers that a rule may give; `isinstance` or `status` tells them apart."""


def was_paid(claim: Outcome) -> bool:
    """Is nothing left of what was due, because it was paid."""
    return claim.status == "not_due" and claim.reason.code == PAID


def of_fund(claim: Outcome | Alternative) -> Decimal:
    """The part of a claim that is asked of the work-injury insurance fund."""
    return claim.fund if isinstance(claim, (Award, Alternative)) else NOTHING


def to_order(claim: Outcome | Alternative, limitation_pleaded: bool | None) -> Decimal | None:
    """What an arbitral body can order of a claim: the claimable sum without the part that is asked of the fund."""
    amount = claimable(claim, limitation_pleaded)
    return None if amount is None else max(EXACT.subtract(amount, of_fund(claim)), NOTHING)


def claimable(claim: Outcome | Alternative, limitation_pleaded: bool | None) -> Decimal | None:
    """The amount of a claim; its live part where limitation is pleaded (MAL 27, JI2 20: never cut unasked)."""
    if limitation_pleaded and claim.amount is not None and claim.expired is not None:
        return EXACT.subtract(claim.amount, claim.expired)
    return claim.amount
