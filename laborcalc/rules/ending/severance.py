"""Amounts for the ending itself 经济补偿与赔偿金的计算: N (R-COMP-10, R-COMP-14) and 2N (R-COMP-16), before set-off."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, fact, law
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, least, total
from laborcalc.foundation.units import YUAN
from laborcalc.law.sources import cite
from laborcalc.rules.ending.base import Base, base
from laborcalc.rules.measures.service import (
    NEW_LAW,
    TWELVE,
    TWICE,
    OldLaw,
    Service,
    factor,
    has_new_part,
    old_factor,
    service,
)

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

SEVERANCE = Text("经济补偿", "economic compensation")
DAMAGES = Text("违法解除或终止赔偿金", "unlawful-termination damages")
OLD_PART = Text("2008年前部分", "part before 2008")
NEW_PART = Text("2008年后部分", "part from 2008")
WHOLE_OLD = OldLaw(True)
# D-06: all years that count at once; which of the old ones count, the law of their time says either way
_ONE_SPAN = ("one_span", "one_span_if_entitled")
_ENDED_BY_INSOLVENCY = frozenset((Ground.BANKRUPTCY, Ground.DISSOLUTION))


class Measured(NamedTuple):
    """An amount with the base and the months behind it."""

    amount: Quantity
    base: Base
    served: Service


def severance(hearing: Hearing, old: OldLaw) -> Measured:
    """N = base × months of pay; service before 2008 apart, by the law of that time, as the reading D-06 has it."""
    served, wage = service(hearing), base(hearing)
    before = served.start < NEW_LAW
    option = hearing.reading("D-06") if before else "one_span"
    old_counts = before and option != "from_2008_only" and _old_counts(hearing, option, old)
    if option in _ONE_SPAN and has_new_part(served) and (old_counts or not before):
        return Measured(_product(wage, factor(served)), wage, served)
    parts: list[Quantity] = []
    if old_counts:
        parts.append((wage.uncapped * old_factor(served, option, old)).named(OLD_PART, rule="R-COMP-14"))
    if has_new_part(served):
        parts.append(_product(wage, factor(served, NEW_LAW)).named(NEW_PART, rule="R-COMP-10"))
    return Measured(total(parts) if parts else NONE_OLD, wage, served)


NONE_OLD = law(
    0,
    YUAN,
    Text("当时法律未规定经济补偿", "the law of that time gave no compensation"),
    cite("LL 28"),
    rule="R-COMP-14",
)


def _old_counts(hearing: Hearing, option: str, old: OldLaw) -> bool:
    """Shanghai's own rules also count the years before 2008 when the employer goes under (SHLC 42(6))."""
    end = hearing.case.termination
    return old.counts or (option == "shanghai" and end is not None and end.ground in _ENDED_BY_INSOLVENCY)


def damages(hearing: Hearing) -> Measured:
    """2N = 2 × base × months over all service, not cut at 2008 (REG 25) unless the reading D-05 says so."""
    served, wage = service(hearing), base(hearing)
    if served.start < NEW_LAW and has_new_part(served) and hearing.reading("D-05") == "segmented":
        months = (old_factor(served, "segmented", WHOLE_OLD) + factor(served, NEW_LAW)).named(
            _TOGETHER, rule="R-COMP-16"
        )
        return Measured(TWICE * _product(wage, months), wage, served)
    return Measured(TWICE * _product(wage, factor(served)), wage, served)


def _product(wage: Base, months: Quantity) -> Quantity:
    """Base × months; whoever is over the cap gets twelve months at the most, nobody else (LCL 47(2))."""
    if wage.over:
        months = least(months, TWELVE).named(_LIMITED, cite("LCL 47(2)"), rule="R-COMP-13")
    return wage.capped * months


_TOGETHER = Text("前后两段计发月数合计", "months of pay of both parts")
_LIMITED = Text("计发月数（不超过十二）", "months of pay (at most twelve)")
_PAID = Text("已支付的补偿或赔偿", "compensation or damages already paid")
_LEFT = Text("可抵扣的余额", "rest left to set off")


def less_paid(hearing: Hearing, item: Quantity, before: Quantity | None = None) -> Quantity:
    """Sums already paid are set off (REG 25); what `before` has used up is gone; an excess is not claimed back."""
    end = hearing.case.termination
    if end is None or not end.paid_compensation:
        return item
    paid = fact(end.paid_compensation, YUAN, "termination.paid_compensation", _PAID)
    if before is not None:
        paid = greatest(paid - before, ZERO_YUAN).named(_LEFT)
    if not item > paid:
        hearing.warn("PAID_IN_FULL", _PAID_IN_FULL, paid=paid.figure(), due=item.figure())
    return greatest(item - paid, ZERO_YUAN)


_PAID_IN_FULL = Text(
    "应付{due}元，已付{paid}元，无余额；多付部分不在此扣回",
    "{due} yuan were due and {paid} paid: nothing is left, and an excess is not claimed back here",
)
