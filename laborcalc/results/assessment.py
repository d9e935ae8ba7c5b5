"""The whole of a case 评估结果: the claims, the lawful combinations with their totals, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

from laborcalc.foundation.money import NOTHING, add
from laborcalc.foundation.shown import Shown, rendered, view
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.results.outcome import Outcome, Side, claimable, of_fund, to_order
from laborcalc.results.schedule import Combination, Consulted, Information, MissingFact

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.dispute.values import Disputed
    from laborcalc.foundation.text import Lang
    from laborcalc.results.application import ClaimsList
    from laborcalc.results.defence import Defence
    from laborcalc.results.finding import Finding
    from laborcalc.results.pleading import Pleadings
    from laborcalc.results.procedure import Procedure
    from laborcalc.results.spread import Spread


AN_ASSESSMENT = Text("评估结果，由 assess 得出", "an Assessment, as assess() gives it")


class Later(NamedTuple):
    """What `assess` hands an assessment to work out when it is asked for: functions of a module, so that it can be sent.

    `pleadings` gives what an application says of each claim.
    """

    procedure: Callable[[Assessment], Procedure | None]
    relationship: Callable[[Assessment], Finding | None]
    pleadings: Callable[[Assessment], Pleadings]
    spread: Callable[[Assessment], Spread | None]


class Assess(Protocol):
    """What works out the claims of a case."""

    def __call__(self, case: Case, *, alternatives: bool = ...) -> Assessment:
        """The assessment of a case."""
        ...


@dataclass(frozen=True, slots=True)
class Assessment(Shown):
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
    >>> result["economic_compensation"].status, result["赔偿金"].status
    ('not_due', 'due')
    """

    _document: ClassVar[str] = "assessment"
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
    counterclaims: tuple[Outcome, ...] = ()
    side: Side = "worker"
    defence: Defence | None = None
    limitation_pleaded: bool | None = None
    disputed: tuple[Disputed, ...] = ()
    case: Case | None = field(default=None, repr=False, compare=False)
    later: Later | None = field(default=None, repr=False, compare=False)

    @property
    def total(self) -> Decimal:
        """Sum of what is due in the schedule, in yuan, and can be ordered; where limitation is pleaded, of what it leaves."""
        return add(
            to_order(claim, self.limitation_pleaded) or NOTHING for claim in self.claims if self.in_schedule(claim)
        )

    @property
    def fund_total(self) -> Decimal:
        """Sum of what is asked of the work-injury insurance fund, by an application to it; never part of `total`."""
        return add(of_fund(claim) for claim in self.claims if self.in_schedule(claim))

    @property
    def procedure(self) -> Procedure | None:
        """Final awards, venue, sequence and hints; worked out each time it is asked for, `None` without a case."""
        return None if self.later is None else self.later.procedure(self)

    @property
    def relationship(self) -> Finding | None:
        """What the evidence of the relationship comes to; worked out each time, `None` where the case holds none."""
        return None if self.later is None else self.later.relationship(self)

    @property
    def spread(self) -> Spread | None:
        """The lowest, likely and highest total over the disputed facts; worked out each time, `None` where nothing is disputed."""
        return None if self.later is None else self.later.spread(self)

    def claimable(self, claim: Outcome) -> Decimal | None:
        """The amount of a claim; its live part where limitation is pleaded."""
        return claimable(claim, self.limitation_pleaded)

    def to_order(self, claim: Outcome) -> Decimal | None:
        """What can be ordered of a claim: without the part that is asked of the work-injury insurance fund."""
        return to_order(claim, self.limitation_pleaded)

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
        """The claim, or counterclaim, of a kind, or of its name in either language, or of words that only its name holds.

        Raises:
            KeyError: the facts do not touch it; the message lists those that they touch.
        """
        found = self._found(kind)
        if found is None:
            known = "、".join(f"{claim.kind}（{claim.kind.title()}）" for claim in self._all())
            raise KeyError(f"本案没有此项请求 no such claim in this case: {kind!r}; {known or '无 none'}")
        return found

    def _all(self) -> tuple[Outcome, ...]:
        return (*self.claims, *self.counterclaims)

    def _found(self, kind: object) -> Outcome | None:
        every = self._all()
        exact = [claim for claim in every if kind in (claim.kind, claim.kind.title("zh"), claim.kind.title("en"))]
        if exact or not isinstance(kind, str) or not kind:
            return exact[0] if exact else None
        part = [claim for claim in every if kind in claim.kind.title("zh") or kind in claim.kind.title("en")]
        return part[0] if len(part) == 1 else None

    def __iter__(self) -> Iterator[Outcome]:
        return iter(self.claims)

    def __contains__(self, kind: object) -> bool:
        return self._found(kind) is not None

    def to_text(self, lang: Lang = "zh", *, full: bool = False) -> str:
        """The brief on one page for a terminal; `full` gives every step, article, reading and hint instead."""
        return rendered(self, self._document if full else "brief", "text", lang)

    def to_markdown(self, lang: Lang = "zh", *, full: bool = False) -> str:
        """The brief as Markdown; `full` gives everything instead."""
        return rendered(self, self._document if full else "brief", "markdown", lang)

    def to_html(self, lang: Lang = "zh", *, full: bool = False) -> str:
        """A self-contained HTML fragment without scripts: the brief, and everything folded below it; `full` leaves the fold open."""
        return rendered(self, "brief", "html", lang, full)

    def to_dict(self, *, procedure: bool = False) -> dict[str, Any]:
        """The result as `laborcalc-result/1`; with `procedure`, which takes as long again, if asked for."""
        tree: dict[str, Any] = view(self._document, "json").to_dict(self, procedure=procedure)
        return tree

    def model_dump_json(self, *, procedure: bool = False) -> str:
        """The result as JSON text, `laborcalc-result/1`; with `procedure` if asked for."""
        text: str = view(self._document, "json").to_json(self, procedure=procedure)
        return text

    def claims_list(self) -> ClaimsList:
        """The arbitration application 仲裁申请书 of the case (R-PROC-13), to print as Markdown, HTML or DOCX.

        Raises:
            BadCase: `NO_CASE` where the assessment does not hold its case.

        >>> import laborcalc as lc
        >>> case = lc.Case(region="110000", as_of="2026-11-21", arrears=[{"item": "bonus", "due": "5000"}])
        >>> lc.assess(case).claims_list().claims[0].text
        '裁决被申请人支付拖欠的奖金5,000.00元。'
        """
        drafted: ClaimsList = view("application", "build").build(self)
        return drafted
