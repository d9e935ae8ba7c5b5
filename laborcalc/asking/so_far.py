"""What is known by now 目前所知: what is due, between what it lies while facts are open, what is missing, which days are near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.asking.matters import Matter, assessed
from laborcalc.foundation.money import ZERO
from laborcalc.foundation.terms import Kind

if TYPE_CHECKING:
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.schedule import MissingFact

NEAR = 30  # days from which on a last day is near


class LastDay(NamedTuple):
    """A last day to file: which, in how many days (below zero: gone), the claims of which a part is lost after it, is it near."""

    day: date
    left: int
    claims: tuple[Kind, ...]
    near: bool


@dataclass(frozen=True, slots=True)
class SoFar:
    """What is known by now.

    Attributes:
        total: yuan due by what was answered; `None` while nothing can be said.
        low: the least, high: the most that the total comes to under each answer that was tried to one question that is open.
        at_least: parts wait for facts, so that it is at least the total.
        claims: each claim that is due, with its yuan.
        missing: the facts for which claims wait.
        last_days: of filing, the nearest first.
    """

    total: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    at_least: bool = False
    claims: tuple[tuple[Kind, Decimal], ...] = ()
    missing: tuple[MissingFact, ...] = ()
    last_days: tuple[LastDay, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists, both languages."""
        return {
            "total": _figure(self.total),
            "low": _figure(self.low),
            "high": _figure(self.high),
            "at_least": self.at_least,
            "claims": [{**_named(kind), "amount": str(amount)} for kind, amount in self.claims],
            "missing": [
                {"path": fact.path, "what": fact.gap.what._asdict(), "why": fact.gap.why._asdict()}
                for fact in self.missing
            ],
            "last_days": [_last_day(day) for day in self.last_days],
        }


def _figure(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _named(kind: Kind) -> dict[str, str]:
    return {"kind": kind.value, "zh": kind.title("zh"), "en": kind.title("en")}


def _last_day(day: LastDay) -> dict[str, Any]:
    return {"day": str(day.day), "left": day.left, "near": day.near, "claims": [_named(kind) for kind in day.claims]}


def so_far(answers: Mapping[str, Any], ahead: Sequence[Matter]) -> SoFar:
    """What the answers come to; `ahead` are the questions that can still matter."""
    result = assessed(answers)
    if result is None:
        return SoFar()
    due = tuple((claim.kind, result.claimable(claim) or ZERO) for claim in result if result.in_schedule(claim))
    if not due:
        return SoFar(missing=result.missing)
    totals = [result.total, *(total for matter in ahead for total in (matter.low, matter.high) if total is not None)]
    waits = any(claim.missing for claim in result)
    return SoFar(result.total, min(totals), max(totals), waits, due, result.missing, _last_days(result))


def _last_days(result: Assessment) -> tuple[LastDay, ...]:
    found: dict[date, list[Kind]] = {}
    for claim in result:
        if claim.status == "due" and claim.last_filing_day is not None:
            found.setdefault(claim.last_filing_day, []).append(claim.kind)
    today = date.fromisoformat(result.as_of)
    return tuple(
        LastDay(day, left := (day - today).days, tuple(kinds), 0 <= left <= NEAR)
        for day, kinds in sorted(found.items())
    )
