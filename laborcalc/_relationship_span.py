"""The time that the evidence supports 可证明的期间 (T of R-REL-06), and what the case comes to for that time alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc import _evidence_weights as w
from laborcalc._relationship_finding import Span
from laborcalc.assessment import assess
from laborcalc.errors import BadCase
from laborcalc.months import DAY as ONE_DAY

if TYPE_CHECKING:
    from laborcalc._facts_relationship import Evidence, Relationship
    from laborcalc.facts import Case
    from laborcalc.outcome import Assessment
    from laborcalc.terms import Kind

Days = tuple[date | None, date | None]


def span_of(case: Case, facts: Relationship, attached: Assessment | None) -> Span:
    """Claimed and supported time, and each claim of the attached assessment for both."""
    claimed = _claimed(case, facts)
    supported, paths = _supported(facts, claimed)
    claims = () if attached is None or None in supported or supported == claimed else _effect(case, attached, supported)
    return Span(claimed, supported, paths, claims)


def _claimed(case: Case, facts: Relationship) -> Days:
    job = case.employment
    return (
        facts.claimed_start or (job.start if job is not None else None),
        facts.claimed_end
        or (job.last_day if job is not None else None)
        or (case.as_of if facts.claimed_start else None),
    )


def _supported(facts: Relationship, claimed: Days) -> tuple[Days, tuple[str, ...]]:
    """From the first to the last day of which some piece speaks; one for all of the time needs no days of its own.

    A paper that closed an earlier stretch moves the first day behind it.
    """
    spans = [(n, span) for n, item in enumerate(facts.evidence) if (span := _of_item(item, claimed)) is not None]
    if not spans:
        return (None, None), ()
    start, end = min(first for _, (first, _) in spans), max(last for _, (_, last) in spans)
    closed = [item.end or item.start for item in facts.evidence if item.kind == "resignation_or_settlement"]
    breaks = [day for day in closed if day is not None and start <= day < end]
    start = max([start, *(day + ONE_DAY for day in breaks)])
    return (start, end), tuple(f"relationship.evidence.{n}" for n, _ in spans)


def _of_item(item: Evidence, claimed: Days) -> tuple[date, date] | None:
    if item.kind not in w.FOR:
        return None
    first, last = item.start, item.end
    if item.coverage == "full":
        first, last = first or claimed[0], last or claimed[1]
    first, last = first or last, last or first  # a moment is a span of one day
    return None if first is None or last is None else (first, last)


def _effect(
    case: Case, attached: Assessment, supported: Days
) -> tuple[tuple[Kind, Decimal | None, Decimal | None], ...]:
    """The claims whose amount changes when no more than the supported time is found."""
    start, end = supported
    job = case.employment
    facts = {} if job is None else job.model_dump(exclude_unset=True)
    narrowed = {"relationship": None, "employment": {**facts, "start": start, "last_day": end}}
    try:
        then = assess(case.model_copy(update=narrowed), alternatives=False)
    except BadCase:  # facts that lie outside the shorter time: nothing can be said of it as a whole
        return ()
    others = {claim.kind: then.claimable(claim) for claim in then}
    found = ((claim.kind, attached.claimable(claim), others.get(claim.kind)) for claim in attached)
    return tuple(row for row in found if row[1] != row[2])
