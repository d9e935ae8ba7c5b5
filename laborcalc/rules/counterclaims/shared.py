"""What the employer's claims have in common 反请求的共同部分: who owes, what a tribunal settles, spans in thirtieths, the card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, count, law
from laborcalc.foundation.missing import DISCRETION, Gap
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, MONTH
from laborcalc.results.burden import EMPLOYER, Burden
from laborcalc.results.outcome import Needs, NotDue, Range
from laborcalc.rules.cards.burdens import proof
from laborcalc.rules.cards.card import Card, Since
from laborcalc.rules.cards.natures import EMPLOYERS_CLAIM
from laborcalc.rules.cards.plea import Plea

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.terms import Kind
    from laborcalc.hearing.runs import Rule
    from laborcalc.results.burden import Proof

WORKER = Text("劳动者", "the worker")
THIRTY = law(30, DAYS_PER_MONTH, Text("每月三十天", "thirty days a month"))
_MONTHS_OF = Text("整月数", "whole months")
_DAYS_OF = Text("余下天数", "days left over")


def months_between(first: date, last: date, name: Text, *paths: str) -> Quantity:
    """The months from a day to another, both counted: whole months, and thirtieths for the days left over."""
    span = elapsed(first, last)
    how = Message("SPAN", FROM_TO, first=first, last=last)
    months = count(span.all_months, MONTH, _MONTHS_OF, how, paths=paths)
    if not span.days:
        return months.named(name)
    return (months + count(span.days, DAY, _DAYS_OF, how, paths=paths) / THIRTY).named(name)


def at_discretion(kind: Kind, path: str, high: Quantity, why: Message, cites: tuple[Article, ...]) -> Needs | NotDue:
    """A sum that only the tribunal can settle, from nothing to `high`: no amount; where that is nothing too, it is not due."""
    if not high.value:
        return NotDue(kind=kind, reason=Message("NOTHING_AT_STAKE", _NONE), cites=cites)
    gap = Gap(DISCRETION, path, _SUM, Text(why.say("zh"), why.say("en")))
    return Needs(kind=kind, missing=(gap,), range=Range(ZERO_YUAN, high, why, cites))


_NONE = Text("没有可以请求的数额", "there is no sum to ask for")
_SUM = Text("由裁审机关酌定的数额", "the sum, which the tribunal settles")


def held(zh: str, en: str, fact_zh: str, fact_en: str) -> Proof:
    """A piece that the employer holds and has to produce."""
    return proof(zh, en, fact_zh, fact_en, EMPLOYER)


def must_prove(zh: str, en: str, cites: tuple[str, ...], *proofs: Proof) -> Burden:
    """What the employer proves for a claim of its own (MAL 6: who claims a fact proves it)."""
    return Burden(Text(zh, en), ("MAL 6", *cites), proofs)


_TOLD = "被反申请人应当向{employer}支付{sum}。"


def counterclaim(
    *, kind: Kind, name: Text, place: int, rule: Rule, touched: Callable[[Case], bool], burden: Burden, since: Since
) -> Card:
    """The card of a claim of the employer's: owed by the worker, in no total."""
    return Card(
        kind=kind, name=name, place=place, rule=rule, touched=touched, nature=EMPLOYERS_CLAIM, side="employer",
        payer=WORKER, burden=burden, since=since, plea=Plea(heading=name.zh, told=_TOLD),
    )  # fmt: skip
