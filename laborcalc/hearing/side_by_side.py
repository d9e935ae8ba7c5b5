"""Readings side by side 口径对照: every reading that the claims consulted, and the total of the case under each option."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT, ZERO, add
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import Alternative, Asked, Outcome, to_order
from laborcalc.results.schedule import Consulted, UnderOption

if TYPE_CHECKING:
    from laborcalc.foundation.terms import Kind
    from laborcalc.law.readings import Option

# What a claim adds to the total, and how much of it limitation would take.
Sums = tuple[Decimal, Decimal]
_NOTHING = (ZERO, ZERO)


def side_by_side(
    claims: Iterable[Outcome],
    asked_for: frozenset[Kind] | None,
    pleaded: bool | None,
    worked_out: bool,
) -> tuple[Consulted, ...]:
    """The readings in the order of their ids.

    Args:
        claims: the outcomes with their alternatives.
        asked_for: kinds that the total adds up; `None` = all. Of N and 2N the one that is not asked for stands in where the
            other falls.
        pleaded: is limitation pleaded: then live parts are added.
        worked_out: were the alternatives worked out; if not, the totals of other options are not known.
    """
    counted: dict[Kind, Sums] = {}
    asked: dict[str, Asked] = {}
    kinds: dict[str, list[Kind]] = {}
    others: dict[tuple[str, str], list[tuple[Kind, Alternative]]] = {}
    for claim in claims:
        if asked_for is None or claim.kind in asked_for:
            counted[claim.kind] = _sums(claim, pleaded)
        for about in claim.asked:
            if about.id in READINGS and READINGS[about.id].options:
                asked.setdefault(about.id, about)
                kinds.setdefault(about.id, []).append(claim.kind)
        for other in claim.alternatives:
            others.setdefault((other.by, other.option), []).append((claim.kind, other))
    whole = add(total for total, _ in counted.values()), add(expired for _, expired in counted.values())

    def under(about: Asked, option: Option) -> UnderOption:
        chosen, changed = option.key == about.option, others.get((about.id, option.key))
        if not (chosen or worked_out):
            return _not_worked_out(option)
        total, expired = _moved(whole, counted, changed, pleaded) if changed else whole
        complete = not changed or all(other.status != "needs" for _, other in changed)
        return UnderOption(
            option.key, option.text, option.authority, option.tag, option.status, total, expired, complete, chosen
        )

    def options(about: Asked) -> tuple[UnderOption, ...]:
        open_here = [o for o in READINGS[about.id].options if o.key == about.option or o.key not in about.closed]
        return tuple(under(about, option) for option in open_here)

    return tuple(
        Consulted(id, about.option, about.by, tuple(kinds[id]), options(about)) for id, about in sorted(asked.items())
    )


@cache
def _not_worked_out(option: Option) -> UnderOption:
    return UnderOption(option.key, option.text, option.authority, option.tag, option.status, None, None, True, False)


def _sums(claim: Outcome | Alternative, pleaded: bool | None) -> Sums:
    if claim.status != "due":
        return _NOTHING
    return to_order(claim, pleaded) or ZERO, claim.expired or ZERO


def _moved(
    whole: Sums, counted: Mapping[Kind, Sums], changed: list[tuple[Kind, Alternative]], pleaded: bool | None
) -> Sums:
    """The sums of the case with some claims as they would be."""
    total, expired = whole
    for kind, other in changed:
        (before, fell), (now, falls) = counted.get(kind, _NOTHING), _sums(other, pleaded)
        total = EXACT.add(EXACT.subtract(total, before), now)
        expired = EXACT.add(EXACT.subtract(expired, fell), falls)
    return total, expired
