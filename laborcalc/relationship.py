"""Employment relationship 劳动关系: from the evidence to what a tribunal is likely to find, why, and what to gather next (R-REL-06).

A decision aid, not a probability: no court uses numbers, and a tribunal may see it otherwise. The weights and how they
were tested against published decisions: `docs/relationship.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from laborcalc._evidence_score import SHIFTED, scored, told_factors, told_items
from laborcalc._relationship_finding import Band, Finding, Route
from laborcalc._relationship_gate import Gate, at_most, band_of, day_of, gate, route_of
from laborcalc._relationship_next import arguments, next_steps
from laborcalc._relationship_span import span_of
from laborcalc.law.sources import dated
from laborcalc.text import Message, Text

if TYPE_CHECKING:
    from laborcalc._evidence_score import Scored
    from laborcalc._facts_relationship import Relationship
    from laborcalc.facts import Case
    from laborcalc.outcome import Assessment

__all__ = ["Band", "Finding", "Route", "finding_of", "score_evidence"]


def score_evidence(
    evidence: Iterable[Mapping[str, Any]],
    *,
    as_of: date | str,
    region: str = "100000",
    status: str = "employee",
    **relationship: Any,
) -> Finding:
    """劳动关系证据评估 What the evidence comes to, for and against.

    Args:
        evidence: pieces as in `relationship.evidence` of a case file: `kind`, `authenticity`, `source`, `coverage` …
        as_of: day of judgment: which law says who is an employee.
        region: place of performance, code or name.
        status: `worker.status` of a case file.
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
    >>> finding.band.value, round(finding.score.value, 1)
    ('strong', Decimal('70.7'))
    """
    from laborcalc.facts import Case

    facts = {
        "region": region,
        "as_of": as_of,
        "worker": {"status": status},
        "relationship": {**relationship, "evidence": list(evidence)},
    }
    case = Case.model_validate(facts)
    assert case.relationship is not None
    return _finding(case, case.relationship, None)


def finding_of(result: Assessment) -> Finding | None:
    """The finding for an assessment; `None` when its case has no part `relationship`."""
    case = result.case
    return None if case is None or case.relationship is None else _finding(case, case.relationship, result)


def _finding(case: Case, facts: Relationship, attached: Assessment | None) -> Finding:
    result = scored(facts.evidence, ignored=facts.production_order_ignored, student=case.worker.status == "student")
    band, by = band_of(case, facts, result)
    limit = gate(case, facts)
    led = route_of(facts, result, day_of(case)) if limit is None else limit
    band = at_most(band, None if limit is None else limit.most)
    excluded = band is Band.EXCLUDED
    due = () if attached is None else tuple(claim.kind for claim in attached if attached.in_schedule(claim))
    return Finding(
        band=band,
        route=led.route,
        score=result.score,
        factors=told_factors(result),
        items=told_items(result),
        reasons=_reasons(led, by, result, limit is not None),
        cites=dated(led.articles, case.as_of, case.as_of),
        next_steps=() if excluded else next_steps(case, facts, result, attached),
        arguments=() if excluded else arguments(case, facts, result),
        span=span_of(case, facts, attached),
        stake=None if attached is None else attached.total,
        conditional=due,
        warnings=_warnings(facts, result),
    )


def _reasons(led: Gate, by: Message, result: Scored, gated: bool) -> tuple[Message, ...]:
    shift = (Message("BURDEN_MOVED", _MOVED, weight=SHIFTED.figure()),) if result.shifted else ()
    return (led.why, *(() if gated and led.most is Band.EXCLUDED else (by,)), *shift)


_MOVED = Text(
    "用人单位掌握工资、考勤、招用记录，被要求提交而未提交：在管理、报酬、主体三项各加一项{weight}的证据（调解仲裁法第六条、第三十九条）",
    "the employer holds pay, attendance and hiring records, was asked for them and did not produce them: one more item of {weight} on management, pay and identity (Mediation and Arbitration Law, Arts. 6 and 39)",
)


def _warnings(facts: Relationship, result: Scored) -> tuple[Message, ...]:
    warnings = [Message("NO_NUMBERS", _NO_NUMBERS)]
    if facts.in_dispute != "existence":
        warnings.append(Message("NOT_EXISTENCE", _NOT_EXISTENCE))
    if facts.production_order_ignored and not result.shifted:
        warnings.append(Message("BURDEN_NOT_MOVED", _NOT_MOVED))
    if any(item.kind == "labour_contract" and item.coverage != "full" for item in facts.evidence):
        warnings.append(Message("CONTRACT_FOR_A_PART", _FOR_A_PART))
    return tuple(warnings)


_NO_NUMBERS = Text(
    "评分只是辅助，法院不用数字裁判，仲裁庭可能有不同看法；评分不是胜诉率",
    "the score only aids: no court uses numbers, a tribunal may see it otherwise; it is no chance of winning",
)
_NOT_EXISTENCE = Text(
    "争议在于起止或者是否连续：评分回答的是是否存在，起止请看可证明的期间",
    "the dispute is over the first day, the last day or continuity: the score answers whether it existed; see the supported time",
)
_NOT_MOVED = Text(
    "举证责任没有转移：须先证明与该单位的联系（主体40以上）以及管理或报酬的初步证据（30以上）",
    "the burden has not moved: first tie yourself to this employer (identity 40) and show some management or pay (30)",
)
_FOR_A_PART = Text(
    "劳动合同只覆盖部分期间：该部分证据充分，其余部分按评分",
    "the contract covers a part of the time only: that part is settled, the rest goes by the score",
)
