"""Outcomes 结论: `Award` (due), `NotDue` (not due, and why) or `Needs` (which facts are missing). Never a silent zero.

The whole of a case is an `Assessment`: the claims, the lawful combinations with their totals, what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol

from laborcalc.errors import Gap
from laborcalc.money import EXACT, NOTHING, add
from laborcalc.terms import Kind
from laborcalc.text import LANGS, Lang, Message, Text

if TYPE_CHECKING:
    from laborcalc._relationship_finding import Finding
    from laborcalc.facts import Case
    from laborcalc.law.sources import Article
    from laborcalc.procedure import Procedure
    from laborcalc.trace import Quantity
    from laborcalc.views.claims_list import ClaimsList

Status = Literal["due", "not_due", "needs"]
EMPLOYER = Text("用人单位", "the employer")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule asked for: which option was applied and who chose it; `others` when it is no listed reading."""

    id: str
    option: str
    by: Literal["case", "region", "national", "presumed"]
    others: tuple[tuple[str, Text, Text, str], ...] = ()


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


@dataclass(frozen=True, slots=True)
class Line:
    """One numbered line inside a claim, rounded on its own (R-CONV-06)."""

    label: Message
    trace: Quantity


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
    `Award` is only a part of what may be due.
    """

    kind: Kind
    missing: tuple[Gap, ...] = ()
    assumptions: tuple[Message, ...] = ()
    warnings: tuple[Message, ...] = ()
    asked: tuple[Asked, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Ruling):
    """Due: the amount with its derivation, the articles, who pays.

    `live` is the part that limitation leaves when it is pleaded, where limitation was worked out; `last_filing_day` is
    the last day on which all of what is live now can still be claimed, `periods` the ledger behind both.
    """

    status: ClassVar[Literal["due"]] = "due"
    trace: Quantity
    cites: tuple[Article, ...]
    lines: tuple[Line, ...] = ()
    payer: Text = EMPLOYER
    live: Quantity | None = None
    last_filing_day: date | None = None
    periods: tuple[Period, ...] = ()

    @property
    def amount(self) -> Decimal:
        """What is due, in yuan, rounded to the fen."""
        return self.trace.value

    @property
    def expired(self) -> Decimal | None:
        """What limitation takes of the amount when it is pleaded; `None` where limitation was not worked out."""
        return None if self.live is None else EXACT.subtract(self.trace.value, self.live.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDue(Ruling):
    """Not due, with the reason and its articles."""

    status: ClassVar[Literal["not_due"]] = "not_due"
    expired: ClassVar[None] = None
    reason: Message
    cites: tuple[Article, ...]

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


def claimable(claim: Outcome | Alternative, limitation_pleaded: bool | None) -> Decimal | None:
    """The amount of a claim; its live part where limitation is pleaded (MAL 27, JI2 20: never cut unasked)."""
    if limitation_pleaded and claim.amount is not None and claim.expired is not None:
        return EXACT.subtract(claim.amount, claim.expired)
    return claim.amount


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


@dataclass(frozen=True, slots=True)
class UnderOption:
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


@dataclass(frozen=True, slots=True)
class Consulted:
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


@dataclass(frozen=True, slots=True)
class Information:
    """A figure worth knowing that is no claim, such as the tax on severance; never part of a total."""

    id: str
    label: Text
    trace: Quantity
    cites: tuple[Article, ...]
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything the facts of one case support 评估结果. Shows itself in a notebook.

    >>> import laborcalc as lc
    >>> case = lc.Case(
    ...     region="110000",
    ...     as_of="2020-03-01",
    ...     employment={"start": "2019-03-01", "last_day": "2019-12-31"},
    ...     pay={"monthly": "8000"},
    ...     termination={"ground": "dismissal_without_ground"},
    ... )
    >>> result = lc.assess(case)
    >>> result.total
    Decimal('16000.00')
    >>> result["economic_compensation"].status
    'not_due'
    """

    title: str
    region: str
    as_of: str
    versions: dict[str, str]
    claims: tuple[Outcome, ...]
    asked_for: frozenset[Kind] | None
    combinations: tuple[Combination, ...]
    missing: tuple[MissingFact, ...]
    warnings: tuple[Message, ...]
    information: tuple[Information, ...] = ()
    readings: tuple[Consulted, ...] = ()
    limitation_pleaded: bool | None = None
    case: Case | None = field(default=None, repr=False, compare=False)

    @property
    def total(self) -> Decimal:
        """Sum of what is due in the schedule, in yuan; where limitation is pleaded, of what it leaves."""
        return add(self.claimable(claim) or NOTHING for claim in self.claims if self.in_schedule(claim))

    @property
    def procedure(self) -> Procedure | None:
        """Final awards, venue, sequence and hints; worked out each time it is asked for, `None` without a case."""
        found: Procedure | None = import_module("laborcalc.procedure").procedure_of(self)
        return found

    @property
    def relationship(self) -> Finding | None:
        """What the evidence of the relationship comes to; worked out each time, `None` where the case holds none."""
        found: Finding | None = import_module("laborcalc.relationship").finding_of(self)
        return found

    def claimable(self, claim: Outcome) -> Decimal | None:
        """The amount of a claim; its live part where limitation is pleaded."""
        return claimable(claim, self.limitation_pleaded)

    def in_schedule(self, claim: Outcome) -> bool:
        """Is the claim due, not fallen as a whole where limitation is pleaded, and asked for where the case lists its claims."""
        return self.is_asked_for(claim) and not self.is_barred(claim)

    def is_asked_for(self, claim: Outcome) -> bool:
        """Is the claim due and, where the case lists its claims, among them."""
        return claim.status == "due" and (self.asked_for is None or claim.kind in self.asked_for)

    def is_barred(self, claim: Outcome) -> bool:
        """Does limitation, being pleaded, take all of the claim."""
        return bool(self.limitation_pleaded and claim.expired) and claim.expired == claim.amount

    def __getitem__(self, kind: str) -> Outcome:
        """The claim of a kind; KeyError when the facts do not touch it."""
        for claim in self.claims:
            if claim.kind == kind:
                return claim
        raise KeyError(kind)

    def __iter__(self) -> Iterator[Outcome]:
        return iter(self.claims)

    def __contains__(self, kind: object) -> bool:
        return any(claim.kind == kind for claim in self.claims)

    def to_dict(self, *, procedure: bool = False) -> dict[str, Any]:
        """The result as `laborcalc-result/1`; with `procedure`, which takes as long again, if asked for."""
        from_view: dict[str, Any] = import_module("laborcalc.views.json").to_dict(self, procedure=procedure)
        return from_view

    def model_dump_json(self, *, procedure: bool = False) -> str:
        """The result as JSON text, `laborcalc-result/1`; with `procedure` if asked for."""
        text: str = import_module("laborcalc.views.json").to_json(self, procedure=procedure)
        return text

    def to_text(self, lang: Lang = "zh") -> str:
        """Plain text for a terminal; ValueError for a language other than `zh` and `en`."""
        return _view("text", lang).render(self, lang)

    def to_markdown(self, lang: Lang = "zh") -> str:
        """Markdown for a brief or a note; ValueError for a language other than `zh` and `en`."""
        return _view("markdown", lang).render(self, lang)

    def to_html(self, lang: Lang = "zh") -> str:
        """A self-contained HTML fragment whose steps unfold; ValueError for a language other than `zh` and `en`."""
        return _view("html", lang).render(self, lang)

    def claims_list(self) -> ClaimsList:
        """The arbitration application 仲裁申请书 of the case (R-PROC-13), to print as Markdown, HTML or DOCX.

        Raises:
            BadCase: `NO_CASE` where the assessment does not hold its case.

        >>> import laborcalc as lc
        >>> case = lc.Case(region="110000", as_of="2026-11-21", arrears=[{"item": "bonus", "due": "5000"}])
        >>> lc.assess(case).claims_list().claims[0].text
        '被申请人支付拖欠的奖金5,000.00元。'
        """
        drafted: ClaimsList = import_module("laborcalc.views._claims_list").build(self)
        return drafted

    def _repr_html_(self) -> str:
        return self.to_html("zh")


class View(Protocol):
    """A module that renders an assessment in one language."""

    def render(self, result: Assessment, lang: Lang) -> str:
        """The assessment as text."""
        ...


def _view(name: str, lang: str) -> View:
    # Looked up by name when asked for: what is found does not depend on how it is shown (docs/adr/0004).
    if lang not in LANGS:
        raise ValueError(f"没有这种语言 no such language: {lang!r}; zh, en")
    view: Any = import_module(f"laborcalc.views.{name}")
    return view  # type: ignore[no-any-return]  # a module stands in for the protocol
