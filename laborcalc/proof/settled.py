"""What settles whether there was an employment 足以认定的材料, and what takes that away again (R-REL-01, R-REL-02, R-REL-06)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Message, Text
from laborcalc.proof.catalogue.weights import FOR
from laborcalc.proof.score import DOUBTED, HIRED_ELSEWHERE, PROVED, is_alleged, is_compelled, is_proved

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Evidence, Relationship
    from laborcalc.foundation.terms import EvidenceKind


def day_of(case: Case) -> date:
    """The last day of the time in question: the law of that day says who is an employee (R-TIME-07)."""
    facts, job = case.relationship, case.employment
    claimed = facts.claimed_end if facts is not None else None
    return claimed or (job.last_day if job is not None else None) or case.as_of


def began(case: Case, facts: Relationship) -> date | None:
    """The first day of the time in question, where it is stated."""
    return facts.claimed_start or (case.employment.start if case.employment is not None else None)


def kinds_of(facts: Relationship) -> frozenset[EvidenceKind]:
    """The kinds that are more than alleged; a registration that was compelled is none."""
    return frozenset(item.kind for item in facts.evidence if not is_alleged(item) and not is_compelled(item))


def proved(facts: Relationship, kinds: Iterable[str]) -> bool:
    """Is one of the kinds shown for sure, of more than a moment."""
    return any(item.kind in kinds and is_proved(item) and item.coverage != "slight" for item in facts.evidence)


# --- what settles it ---


def settled(case: Case, facts: Relationship) -> Message | None:
    """A judgment, an injury recognition or a contract for the whole time, an admission at the hearing, each unless lifted."""
    if denied(case, facts):
        return None
    if any(_settles(case, facts, item) for item in facts.evidence):
        return Message("SETTLED_BY_PAPER", _BY_PAPER)
    return Message("SETTLED_BY_ADMISSION", _BY_ADMISSION) if _admitted(facts) else None


def judged(case: Case, facts: Relationship) -> bool:
    """Did an effective judgment find the employment for the whole time: it binds whatever the worker's status."""
    return not denied(case, facts) and _shown_for_all(case, facts, "prior_judgment")


def denied(case: Case, facts: Relationship) -> bool:
    """Did an effective judgment between the two find that there was none, for the whole time."""
    return _shown_for_all(case, facts, "negative_judgment")


def divided(case: Case, facts: Relationship) -> bool:
    """Do two effective judgments contradict each other."""
    return denied(case, facts) and _shown_for_all(case, facts, "prior_judgment")


def by_admission(case: Case, facts: Relationship) -> bool:
    """Is it settled by what the other side said at the hearing."""
    return not denied(case, facts) and _admitted(facts)


def _admitted(facts: Relationship) -> bool:
    said = any(
        item.kind == "employer_admission" and item.admitted is True and item.coverage != "slight"
        for item in facts.evidence
    )
    partners = any(item.kind == "family_or_partner" and item.authenticity in PROVED for item in facts.evidence)
    return said and not partners and not proved(facts, ("no_work_done",))


def _settles(case: Case, facts: Relationship, item: Evidence) -> bool:
    if item.authenticity not in PROVED or not _of_the_whole(case, facts, item):
        return False
    if item.kind == "labour_contract":
        return not unperformed(facts)
    # In a chain the recognition names who bears the injury, which needs no employment (WIJ 3).
    return item.kind == "prior_judgment" or (item.kind == "injury_recognition" and not hired_elsewhere(facts))


def _shown_for_all(case: Case, facts: Relationship, kind: str) -> bool:
    found = (item for item in facts.evidence if item.kind == kind)
    return any(is_proved(item) and _of_the_whole(case, facts, item) for item in found)


def _of_the_whole(case: Case, facts: Relationship, item: Evidence) -> bool:
    """Does a piece speak of all the time: its own days, where it states any, must reach as far as the claim."""
    start, end = began(case, facts), day_of(case)
    late = item.start is not None and start is not None and item.start > start
    return item.coverage == "full" and not late and not (item.end is not None and item.end < end)


_BY_PAPER = Text(
    "有覆盖全部期间的书面劳动合同、生效裁判或工伤认定；对方可反驳从未用工",
    "a signed contract, an effective judgment or an injury recognition for the whole time; the other side may show that no work was done",
)
_BY_ADMISSION = Text(
    "对方在庭审或仲裁中承认，在承认的期间内有约束力", "admitted at the hearing: binding for the time admitted"
)


# --- what lifts it ---

# A contract presumes the employment; proof that nobody was put to work under it rebuts it (R-REL-01, R-REL-02).
_UNPERFORMED = ("no_work_done", "no_management", "insurance_parked", "family_or_partner")
# Records that the law asks of every general contractor (gate, wage account, badge) are no direction by the unit.
_DIRECTION = frozenset(
    (
        "order_or_discipline",
        "leave_approval",
        "work_chat",
        "work_email",
        "dismissal_document",
        "admission_out_of_court",
    )
)
_BETWEEN_THEM = ("labour_contract", "employer_admission")
_NOT_FROM = ("worker", "co_claimant")


def unperformed(facts: Relationship) -> bool:
    """Does something proved speak against any work under the contract: the score decides then."""
    return proved(facts, _UNPERFORMED)


# Attendance, direction, work for others, witnesses, findings, admissions: what shows that somebody worked.
_OF_WORK = frozenset(("F4", "F5", "F7", "F8", "F9", "F10"))


def no_work_shown(facts: Relationship) -> bool:
    """Does a contract stand against proof that nobody worked under it, with no believable piece that anybody did."""
    works = (
        item.kind in FOR and FOR[item.kind].family in _OF_WORK and item.authenticity not in DOUBTED
        for item in facts.evidence
    )
    return proved(facts, ("labour_contract",)) and unperformed(facts) and not any(works)


def hired_elsewhere(facts: Relationship) -> bool:
    """Did a contractor, or the owner of an attached vehicle, hire him."""
    return facts.situation == "subcontracted" or bool(kinds_of(facts) & HIRED_ELSEWHERE)


def chained(facts: Relationship) -> bool:
    """Hired elsewhere in a chain of contracts, and no direction by this unit itself is shown (R-REL-30)."""
    return hired_elsewhere(facts) and not any(_directs(item) for item in facts.evidence)


def _directs(item: Evidence) -> bool:
    own = item.kind in _BETWEEN_THEM or (item.kind in _DIRECTION and item.source not in _NOT_FROM)
    return own and item.coverage != "slight" and (item.admitted is True or item.authenticity not in DOUBTED)
