"""One claim, one card 请求卡片: what the other rooms need to know of a claim, declared once, beside its rule.

A card holds facts about the claim and functions of its rule, no logic of its own; `rules/claims.py` collects them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.results.outcome import EMPLOYER, Side
from laborcalc.rules.cards.natures import Nature, Start

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.runs import Rule
    from laborcalc.results.burden import Burden
    from laborcalc.results.finding import Route
    from laborcalc.rules.cards.plea import Plea


class Exclusion(NamedTuple):
    """Another claim that cannot stand beside this one (R-PROC-14): code of the warning, its kind, the articles."""

    code: str
    other: Kind
    cites: tuple[Article, ...]


Since = Callable[["Case"], tuple[date | None, Text] | None]
"""The day after which the time of a claim runs (`None` = not known), and why; nothing where its nature says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A claim.

    Attributes:
        kind: its kind; a claim that a program adds brings its own (`Kind.of`).
        name: what it is called.
        place: where it stands in a claims list (R-PROC-13), ascending.
        rule: from a hearing to an outcome.
        touched: do the facts touch it, so that it is worked out although nobody listed it.
        nature: what kind of money it is; `limitation`, `final_by`, `order_to_pay` and `burden` are exceptions to that.
        plea: how it reads in an application.
        side: who asks for it; what the employer asks for is a counterclaim, in no total and no combination.
        payer: who pays, unless the rule says otherwise for a case.
        since: from when its time runs, where neither start of its nature fits.
        head_decided: no text says under which head of MAL 47(1) it falls; that it does is this library's choice.
        of_standards: a dispute over it may be one over the national standards on hours, leave and insurance (MAL 47(2)).
        after_reinstatement: it rests on a dismissal undone, which must have been asked for within a year.
        of_the_ending: it turns on how the employment ended, so that it is part of every combination.
        remedy: it is one of the two remedies for an ending, of which whoever asks for one may go over to the other.
        taxed: it counts as income from the ending for the income tax, as its text names it or by practice.
        excludes: what it cannot stand beside.
        stands_on: on which routes it stands although there was no employment; where only the employer lacked the capacity
            to employ, every claim does.
    """

    kind: Kind
    name: Text
    place: int
    rule: Rule
    touched: Callable[[Case], bool]
    nature: Nature
    plea: Plea
    side: Side = "worker"
    payer: Text = EMPLOYER
    limitation: Start | None = None
    since: Since | None = None
    final_by: tuple[str, ...] = ()
    head_decided: bool = False
    of_standards: bool = False
    order_to_pay: bool | None = None
    burden: Burden | None = None
    after_reinstatement: bool = False
    of_the_ending: bool = False
    remedy: bool = False
    taxed: Literal["by_text", "by_practice"] | None = None
    excludes: tuple[Exclusion, ...] = ()
    stands_on: frozenset[Route] = field(default_factory=frozenset)

    @property
    def starts(self) -> Start:
        """From when its time runs."""
        return self.limitation or self.nature.limitation

    @property
    def final_under(self) -> tuple[str, ...]:
        """The articles under which it may be final."""
        return self.final_by or self.nature.final_by

    @property
    def may_be_ordered(self) -> bool:
        """May a court be asked for a payment order."""
        return self.nature.order_to_pay if self.order_to_pay is None else self.order_to_pay

    @property
    def proved(self) -> Burden:
        """Who proves what."""
        return self.burden or self.nature.burden
