"""The time that the evidence supports 可证明的期间 (T of R-REL-06), and what the case comes to for that time alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING

from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.proof.catalogue import weights as w
from laborcalc.proof.catalogue.kinds import EVIDENCE
from laborcalc.proof.score import is_proved
from laborcalc.results.finding import Span

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Arrears
    from laborcalc.facts.relationship import Evidence, Relationship
    from laborcalc.foundation.terms import Kind
    from laborcalc.results.assessment import Assess, Assessment

Days = tuple[date | None, date | None]


def span_of(case: Case, facts: Relationship, attached: Assessment | None, assess: Assess | None) -> Span:
    """Claimed and supported time, and each claim of the attached assessment for both."""
    claimed = _claimed(case, facts)
    supported, paths = _supported(facts, claimed)
    start, end = supported
    if attached is None or assess is None or start is None or end is None or supported == claimed:
        return Span(claimed, supported, paths, ())
    claims = _effect(case, attached, assess, start, end)
    return Span(claimed, supported, paths, claims or (), worked_out=claims is not None)


def gaps(case: Case, facts: Relationship) -> tuple[tuple[date, date], ...]:
    """Stretches between the pieces of which none speaks, first and last day."""
    claimed = _claimed(case, facts)
    spans = sorted(span for item in facts.evidence if (span := _of_item(item, claimed)) is not None)
    reached = accumulate((last for _, last in spans), max)
    behind = ((before + ONE_DAY, first - ONE_DAY) for before, (first, _) in zip(reached, spans[1:], strict=False))
    return tuple((start, end) for start, end in behind if start <= end)


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
    breaks = {n: day for n, item in enumerate(facts.evidence) if (day := _closes(item)) and start <= day < end}
    start = max([start, *(day + ONE_DAY for day in breaks.values())])
    used = sorted([*(n for n, _ in spans), *breaks])
    return (start, end), tuple(f"relationship.evidence.{n}" for n in used)


def _closes(item: Evidence) -> date | None:
    """The day on which a proved settlement or resignation closes a stretch."""
    closing = item.kind == "resignation_or_settlement" and is_proved(item)
    return (item.end or item.start) if closing else None


def _of_item(item: Evidence, claimed: Days) -> tuple[date, date] | None:
    if item.kind not in w.FOR:
        return None
    first, last = item.start, item.end
    if item.coverage == "full" and "T" in EVIDENCE[item.kind].factors and item.kind not in _OF_A_MOMENT:
        first, last = first or claimed[0], last or claimed[1]
    first, last = first or last, last or first  # a moment is a span of one day
    if first is None or last is None:
        return None
    first, last = max(first, claimed[0] or first), min(last, claimed[1] or last)
    return (first, last) if first <= last else None  # outside the claimed time it speaks of something else


# What speaks of the day on which it was made, unless days of its own are stated.
_OF_A_MOMENT = frozenset(("offer_or_entry_form", "dismissal_document", "injury_recognition", "police_record"))


def _within(case: Case, start: date, end: date) -> tuple[Arrears, ...]:
    """The arrears of the supported time; a sum stated for days on both sides of its edge cannot be cut and stays."""
    kept = []
    for entry in case.arrears:
        first, last = entry.start or start, entry.end or end
        if first <= end and last >= start:
            cut = {"start": max(first, start), "end": min(last, end)}
            kept.append(entry.model_copy(update=cut) if entry.due is None and entry.days is None else entry)
    return tuple(kept)


def _effect(
    case: Case, attached: Assessment, assess: Assess, start: date, end: date
) -> tuple[tuple[Kind, Decimal | None, Decimal | None], ...] | None:
    """The claims whose amount changes when no more than the supported time is found; `None` where that cannot be said."""
    job = case.employment
    facts = {} if job is None else job.model_dump(exclude_unset=True)
    employed = {**facts, "start": start, "last_day": end}
    narrowed = {"relationship": None, "employment": employed, "arrears": _within(case, start, end)}
    try:
        then = assess(case.model_copy(update=narrowed), alternatives=False)
    except BadCase:  # facts that lie outside the shorter time: nothing can be said of it as a whole
        return None
    others = {claim.kind: then.claimable(claim) for claim in then}
    found = ((claim.kind, attached.claimable(claim), others.get(claim.kind)) for claim in attached)
    return tuple(row for row in found if row[1] != row[2])
