"""What is open, and what hangs on it 未定之处: the least and the most that a case comes to with one thing varied.

Nothing is worked out anew: the sums are those of the readings side by side and of the alternatives of each claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.money import EXACT, ZERO, add
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import to_order

if TYPE_CHECKING:
    from laborcalc.foundation.text import Text
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Alternative, Outcome
    from laborcalc.results.schedule import Consulted


class Swing(NamedTuple):
    """A reading (its id), or a fact or figure (its path), with the ends of the total over its options.

    `low` and `high` are of the total; `least` and `most` of what limitation leaves of it when it is pleaded. `what` names it
    where neither a reading nor the title of a field does.
    """

    by: str
    low: Decimal
    high: Decimal
    least: Decimal
    most: Decimal
    what: Text | None = None

    @property
    def of_total(self) -> Decimal:
        """How far the total moves."""
        return EXACT.subtract(self.high, self.low)

    @property
    def of_rest(self) -> Decimal:
        """How far that moves which limitation leaves."""
        return EXACT.subtract(self.most, self.least)

    @property
    def size(self) -> Decimal:
        """The money that hangs on it."""
        return max(self.of_total, self.of_rest)


def what_stays(result: Assessment) -> Decimal:
    """What of the total is left where limitation is pleaded, in yuan."""
    return add(to_order(claim, True) or ZERO for claim in result.claims if result.in_schedule(claim))


def by_reading(result: Assessment) -> Iterator[Swing]:
    """Every reading under which some option moves a sum."""
    for consulted in result.readings:
        yield from _moving(consulted.id, _under(result, consulted))


def by_fact(result: Assessment) -> Iterator[Swing]:
    """Every disputed fact, and every figure to be confirmed, that moves a sum."""
    varied: dict[str, dict[str, list[tuple[Outcome, Alternative]]]] = {}
    for claim in result.claims:
        if result.asked_for is None or claim.kind in result.asked_for:
            for other in claim.alternatives:
                if other.by not in READINGS:
                    varied.setdefault(other.by, {}).setdefault(other.option, []).append((claim, other))
    as_it_is = result.total, what_stays(result)
    for by, options in varied.items():
        yield from _moving(by, [as_it_is, *(_with(result, changed) for changed in options.values())])


def by_dispute(result: Assessment) -> Iterator[Swing]:
    """Every disputed fact that moves the total over the values asserted of it."""
    rest, spread = what_stays(result), result.spread
    for fact in spread.facts if spread else ():
        if fact.worth:
            yield Swing(fact.path, fact.low, fact.high, rest, rest)


_Sums = tuple[Decimal, Decimal]  # the total, and what limitation leaves of it


def _moving(by: str, sums: list[_Sums]) -> Iterator[Swing]:
    totals, rests = zip(*sums, strict=True)
    swing = Swing(by, min(totals), max(totals), min(rests), max(rests))
    if swing.size:
        yield swing


def _under(result: Assessment, consulted: Consulted) -> list[_Sums]:
    """The sums under each option that was worked out."""
    return [
        (option.total, _rest(option.total, option.expired, result.limitation_pleaded))
        for option in consulted.options
        if option.total is not None
    ]


def _rest(total: Decimal, expired: Decimal | None, pleaded: bool | None) -> Decimal:
    """Where limitation is pleaded it is out of the total already."""
    return total if pleaded else EXACT.subtract(total, expired or ZERO)


def _with(result: Assessment, changed: list[tuple[Outcome, Alternative]]) -> _Sums:
    """The sums of the case with some claims as they would be."""
    sums = (result.total, result.limitation_pleaded), (what_stays(result), True)
    whole, rest = (add((base, *(_difference(*pair, pleaded) for pair in changed))) for base, pleaded in sums)
    return whole, rest


def _difference(claim: Outcome, other: Alternative, pleaded: bool | None) -> Decimal:
    return EXACT.subtract(_sum(other, pleaded), _sum(claim, pleaded))


def _sum(claim: Outcome | Alternative, pleaded: bool | None) -> Decimal:
    return (to_order(claim, pleaded) or ZERO) if claim.status == "due" else ZERO
