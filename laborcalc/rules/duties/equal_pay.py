"""Less pay than others at the same post 同工同酬差额 (LCL 11, 18, 63): the difference a month over the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import ITEM_FROM_TO, PART_ASKED, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import YUAN_PER_MONTH
from laborcalc.results.outcome import Line, NotDue, Outcome, Range
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Sum, labelled, summed
from laborcalc.rules.measures.part_month import wages_for

if TYPE_CHECKING:
    from laborcalc.facts.duties import EqualPay
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.EQUAL_PAY_DIFFERENCE
DIFFERENCE = Text("同工同酬差额", "equal-pay difference")


def equal_pay_rule(hearing: Hearing) -> Outcome:
    """The difference of the entries whose post is the same; where that is not said, the sum is uncertain down to nothing."""
    entries, cites = hearing.case.equal_pay, hearing.cite(*_articles(hearing))
    if not entries:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "equal_pay", DIFFERENCE, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_COMPARISON", _NONE), cites=cites)
    alike = [(index, entry) for index, entry in enumerate(entries) if entry.same_post is not False]
    if not alike:
        return NotDue(kind=_KIND, reason=Message("OTHER_POST", _OTHER), cites=cites)
    found = [(entry, line) for index, entry in alike if (line := _line(hearing, index, entry)) is not None]
    if not found:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=hearing.cite("MAL 28"))
    award = summed(hearing, Sum(_KIND, DIFFERENCE, "R-EMP-16", cites), [line for _, line in found])
    proved = [line.trace for entry, line in found if entry.same_post]
    if len(proved) == len(found):
        return award
    hearing.warn("SAME_POST", _PROOF)
    low = total(proved or [ZERO_YUAN])
    return Award_with(award, Range(low, award.trace, Message("SAME_POST", _PROOF)))
