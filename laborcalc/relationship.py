"""Employment relationship 劳动关系: from the evidence to what a tribunal is likely to find, why, and what to gather next (R-REL-06).

A decision aid, not a probability: no court uses numbers, and a tribunal may see it otherwise. The weights and how they
were tested against published decisions: `docs/relationship.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from laborcalc.facts.problems import LIST, of_type
from laborcalc.proof.finding import found
from laborcalc.results.assessment import AN_ASSESSMENT, Assessment
from laborcalc.results.finding import Band, Finding, Route

__all__ = ["Band", "Finding", "Route", "finding_of", "score_evidence"]


def finding_of(result: Assessment) -> Finding | None:
    """The finding for an assessment; `None` when its case has no part `relationship`."""
    return of_type("result", result, Assessment, AN_ASSESSMENT).relationship


def score_evidence(
    evidence: Iterable[Mapping[str, Any]],
    *,
    as_of: date | str,
    region: str = "100000",
    status: str | None = None,
    **relationship: Any,
) -> Finding:
    """劳动关系证据评估 What the evidence comes to, for and against.

    Args:
        evidence: pieces as in `relationship.evidence` of a case file: `kind`, `authenticity`, `source`, `coverage` …
        as_of: day of judgment: which law says who is an employee.
        region: place of performance, code or name.
        status: `worker.status` of a case file; where it is not stated the situation of work is looked at.
        relationship: the other facts of `relationship`: `situation`, `claimed_start`, `claimed_end`, `employer_qualified`,
            `production_order_ignored`, `in_dispute`.

    Returns:
        A `Finding`: band, route, score with its factors and trace, every piece once, what to gather next.

    Raises:
        BadCase: a piece or an argument that is malformed.

    >>> finding = score_evidence(
    ...     [
    ...         {"kind": "bank_wage_payment", "source": "neutral_third_party"},
    ...         {"kind": "attendance_app", "authenticity": "certified_electronic", "source": "employer"},
    ...     ],
    ...     as_of="2026-11-21",
    ... )
    >>> finding.band.value, f"{finding.score.value:.1f}"
    ('strong', '70.7')
    """
    from laborcalc.facts.case import Case

    facts = {
        "region": region,
        "as_of": as_of,
        "worker": {} if status is None else {"status": status},
        "relationship": {**relationship, "evidence": list(of_type("evidence", evidence, Iterable, LIST))},
    }
    case = Case.model_validate(facts)
    assert case.relationship is not None
    return found(case, case.relationship)
