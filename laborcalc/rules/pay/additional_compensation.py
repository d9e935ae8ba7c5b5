"""Additional compensation 加付赔偿金 (R-DED-02; LCL 85; D-27, D-28): 50 to 100 % after an order to pay was not obeyed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, fact, given, law
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import ONE, YUAN
from laborcalc.hearing.runs import within_claim
from laborcalc.law.sources import cite
from laborcalc.results.burden import OUTSIDE, Burden
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.cards.burdens import proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import BY_STATUTE, DAMAGES
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.pay import unpaid_wages
from laborcalc.rules.pay.unpaid_wages import arrears_lines

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Arrears, PaymentOrder
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

ADDITIONAL = Text("加付赔偿金", "additional compensation")
_KIND = Kind.ADDITIONAL_COMPENSATION
SHARE_PATH = "given.additional_share"
SHARE = Text("加付比例", "share of additional compensation")
HALF = law("0.5", ONE, SHARE, cite("LCL 85"), rule="R-DED-02")
WHOLE = law(1, ONE, SHARE, cite("LCL 85"), rule="R-DED-02")
QUARTER = law("0.25", ONE, Text("百分之二十五", "25 %"), rule="D-28")
NATIONAL_QUARTER_UNTIL = date(2017, 11, 23)


class Owed(NamedTuple):
    """The claims whose default bears additional compensation (LCL 85): wages, and without any the compensation."""

    wages: tuple[Card, ...]
    compensation: Card


def additional_rule(hearing: Hearing, of: Owed) -> Outcome:
    """A share of what an authority ordered and was not paid in time; without an order only where the reading asks none."""
    defaulted = [(n, order) for n, order in enumerate(hearing.case.payment_orders) if _in_default(hearing.case, order)]
    parts: list[Quantity] = []
    cites = list(hearing.cite("LCL 85"))
    if defaulted:
        ordered = [fact(order.amount, YUAN, f"payment_orders.{n}.amount", _ORDERED) for n, order in defaulted]
        parts.append(total(ordered) * _share(hearing))
    elif hearing.reading("D-27") == "not_required":
        base = _base(hearing, of)
        if base:
            parts.append(total(base) * _share(hearing))
    if _quarter_may_apply(hearing) and hearing.reading("D-28") == "twenty_five":
        of_quarter = hearing.cite("BJWP 35") if hearing.case.region.startswith("11") else (cite("F481 3"),)
        quarter = _quarter(hearing, of_quarter)
        parts += [quarter] if quarter.value else []
        cites += of_quarter
    if not parts or not cites:
        return _none(hearing, tuple(cites))
    trace = total(parts).rounded().named(ADDITIONAL, *cites, rule="R-DED-02")
    return Award(kind=_KIND, trace=trace, cites=tuple(cites))


def _none(hearing: Hearing, cites: tuple[Article, ...]) -> NotDue:
    if "D-27" in hearing.asked and hearing.reading("D-27") == "not_required":
        return NotDue(kind=_KIND, reason=Message("NOTHING_OWED", _NOTHING_OWED), cites=cites)
    orders = hearing.case.payment_orders
    reason = Message("PAID_IN_TIME", _PAID_IN_TIME) if orders else Message("NO_ORDER", _NO_ORDER)
    if hearing.case.region.startswith("11"):
        cites = (*cites, *hearing.cite("BJ534 Q6"))
    return NotDue(kind=_KIND, reason=reason, cites=cites)


_ORDERED = Text("责令支付的数额", "sum ordered")
_NO_ORDER = Text(
    "没有劳动行政部门责令限期支付而逾期不付的事实",
    "no order of the labour authority to pay, and no default on one, is shown",
)
_PAID_IN_TIME = Text(
    "责令支付的款项已按期支付，或者期限未到", "what was ordered was paid in time, or its time has not run out"
)
_NOTHING_OWED = Text(
    "没有既拖欠又在请求范围内的工资、加班费、最低工资差额或经济补偿",
    "no wages, overtime, shortfall or compensation is both due and asked for",
)


def _in_default(case: Case, order: PaymentOrder) -> bool:
    return not order.paid_in_time and order.deadline < case.as_of


def _share(hearing: Hearing) -> Quantity:
    """The share as set; while it is not, 50 % with 100 % as the other end."""
    varied = hearing.varied.get(SHARE_PATH)
    if varied is not None:
        return given(Decimal(varied), ONE, SHARE_PATH, SHARE)
    stated = hearing.case.given.additional_share
    if stated is not None:
        return given(stated, ONE, SHARE_PATH, SHARE, cite("LCL 85"), rule="R-DED-02")
    hearing.candidates(SHARE_PATH, [WHOLE])
    return HALF


def _base(hearing: Hearing, of: Owed) -> list[Quantity]:
    """What is owed and asked for: wages, overtime, shortfall; without any of these the compensation (Art. 85(4))."""
    owed = [found for card in of.wages if (found := _owed(hearing, card)) is not None]
    if owed:
        return owed
    found = _owed(hearing, of.compensation)
    return [] if found is None else [found]


def _owed(hearing: Hearing, card: Card) -> Quantity | None:
    """The award of another claim, within what is asked for; nothing where it is not due or not asked for."""
    asked = hearing.claimed(card.kind)
    compared = bool(asked) and card.kind is Kind.MINIMUM_WAGE_SHORTFALL  # asked for, any wage is compared
    if asked == () or not (compared or card.touched(hearing.case)):
        return None
    outcome = within_claim(hearing, card.rule(hearing))
    return outcome.trace.named(card.name) if isinstance(outcome, Award) and outcome.amount else None


def _quarter_may_apply(hearing: Hearing) -> bool:
    """25 % on arrears: nationally for wages due up to 2017-11-23, in Beijing by a rule still in print (D-28)."""
    return bool(_under_the_quarter(hearing))


def _under_the_quarter(hearing: Hearing) -> list[tuple[int, Arrears]]:
    """The arrears that may bear it: all in Beijing; elsewhere those of the old law's time, and all where there are none of
    these and the case names the reading."""
    case = hearing.case
    entries = list(enumerate(case.arrears))
    if case.region.startswith("11"):
        return entries
    old = [row for row in entries if row[1].start is not None and row[1].start <= NATIONAL_QUARTER_UNTIL]
    return old or (entries if hearing.named("D-28") else [])


def _quarter(hearing: Hearing, cites: tuple[Article, ...]) -> Quantity:
    lines, gaps = arrears_lines(hearing, _under_the_quarter(hearing))
    if gaps:
        raise Missing(*gaps)
    owed = total([line.trace for line in lines]) if lines else ZERO_YUAN
    asked = within_claim(hearing, Award(kind=Kind.UNPAID_WAGES, trace=owed, cites=()))
    assert isinstance(asked, Award)
    return (asked.trace.named(unpaid_wages.CARD.name) * QUARTER).named(_QUARTER, *cites, rule="D-28")


_QUARTER = Text("拖欠工资的百分之二十五", "25 % of the arrears")


# --- the card ---


def _touched(case: Case) -> bool:
    """An order to pay, or a reading named in the case under which something is due without one."""
    named = case.readings
    without_order = named.get("D-27") == "not_required" or (named.get("D-28") == "twenty_five" and bool(case.arrears))
    return bool(case.payment_orders) or without_order


def _since(case: Case) -> tuple[date, Text] | None:
    """From the end of the time that the order set."""
    if not case.payment_orders:
        return None
    return max(order.deadline for order in case.payment_orders), _AFTER_DEADLINE


_AFTER_DEADLINE = Text("自责令限期届满之日起一年", "one year from the end of the time that the order set")
_BURDEN = Burden(
    Text("申请人提交劳动行政部门的责令支付文书；已按期支付由用人单位证明", "the worker brings the authority's order; payment in time is for the employer"),
    ("MAL 6",),
    (proof("劳动行政部门责令限期支付文书及送达证明", "the authority's order to pay, and its service", "责令支付与逾期未付", "the order and the default", OUTSIDE),),
)  # fmt: skip


def card_over(cards: Iterable[Card], compensation: Card) -> Card:
    """The card, given those of the claims whose default it follows."""
    owed = Owed(tuple(card for card in cards if card.nature.additional), compensation)
    return Card(
        kind=_KIND,
        name=ADDITIONAL,
        place=150,
        rule=partial(additional_rule, of=owed),
        touched=_touched,
        nature=DAMAGES,
        since=_since,
        final_by=BY_STATUTE,  # no list names it
        head_decided=True,
        burden=_BURDEN,
        plea=Plea(
            heading="逾期不支付劳动报酬等的加付赔偿金",
            told="〔劳动行政部门责令限期支付的文书、期限〕，{employer}逾期未支付。",
        ),
    )
