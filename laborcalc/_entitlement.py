"""Which remedy an ending gives 适用哪种救济: the matrix R-COMP-01 applied to a case, with R-COMP-03 and R-COMP-04."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from laborcalc._matrix import MATRIX, Remedy, Row
from laborcalc.errors import Gap, Missing
from laborcalc.hearing import ELECTION, LAWFUL
from laborcalc.law.sources import Article, cite
from laborcalc.terms import PROTECTION_NAMES, Ground, Kind, Protection
from laborcalc.text import Message, Text

if TYPE_CHECKING:
    from laborcalc.facts import Case, Contract, Dispute, Termination
    from laborcalc.hearing import Hearing

DAMAGES, SEVERANCE, REINSTATEMENT = "damages", "severance", "reinstatement"
LCL_IN_FORCE = date(2008, 1, 1)


class Ending(NamedTuple):
    """What the law gives for this ending, and why."""

    row: Row
    remedy: Remedy
    unlawful: bool
    why: Message
    cites: tuple[Article, ...]


def entitlement(hearing: Hearing) -> Ending:
    """The remedy for the ending of this case; raises `Missing` when it is not said how the employment ended."""
    end = hearing.case.termination
    if end is None:
        raise Missing(Gap("FACT", "termination", Text("解除或终止的事由", "how the employment ended"), _NEEDS_GROUND))
    row = MATRIX[end.ground]
    excluded = _excluded(hearing.case)
    if excluded is not None:
        return Ending(row, Remedy.NOTHING, False, Message(excluded[0], excluded[1]), articles(*excluded[2]))
    if end.ground in _QUIT:
        hearing.assume("STATED_WHEN_LEAVING", _STATED)
    if end.ground is Ground.QUIT_NO_SOCIAL_INSURANCE:
        hearing.assume("D-14", _NOT_INSURED)
    if row.presumed is None:
        return _plain(row, row.lawful)
    lawful, because = _lawful(hearing, end, row)
    if lawful:
        return _plain(row, row.lawful)
    why = because or Message("UNLAWFUL", _UNLAWFUL, ground=row.text)
    return Ending(row, row.unlawful, row.unlawful is Remedy.DAMAGES, why, articles(*row.cites[:1], *_UNLAWFUL_CITES))


_QUIT = frozenset(ground for ground, row in MATRIX.items() if row.number in (4, 5))
_STATED = Text(
    "以劳动者离职时已提出该事由为前提；事后才提出的不予认定",
    "presumes that the worker stated this ground when leaving; one brought up later is not heard",
)
_NOT_INSURED = Text(
    "以因用人单位原因未建立社保账户或缺险种为前提；仅缴费基数偏低或年限不足的，各地多不支持（D-14）",
    "presumes that the employer opened no account or left a type of insurance out; a low base or short years alone mostly do not suffice (D-14)",
)
_NEEDS_GROUND = Text("经济补偿与赔偿金取决于事由", "compensation and damages depend on it")
_UNLAWFUL = Text(
    "“{ground}”的法定条件不具备，属违法解除或终止",
    "the legal conditions of “{ground}” are not met: the ending is unlawful",
)
_UNLAWFUL_CITES = ("LCL 48", "LCL 87")


def _plain(row: Row, remedy: Remedy) -> Ending:
    unlawful = remedy is Remedy.DAMAGES
    return Ending(row, remedy, unlawful, Message("GROUND", row.why or row.text), articles(*row.cites))


@cache
def articles(*ids: str) -> tuple[Article, ...]:
    """Several articles at once."""
    return tuple(cite(id) for id in ids)


Exclusion = tuple[str, Text, tuple[str, ...]]
_STATUS: dict[str, Exclusion] = {
    "drawing_pension": (
        "PENSIONER",
        Text("已享受养老保险待遇，不适用劳动合同法的经济补偿与赔偿金", "a pensioner: the Labor Contract Law's compensation and damages do not apply"),
        ("LCL 44(2)", "JI1 32(1)"),
    ),
    "student": (
        "STUDENT",
        Text("在校学生勤工助学不视为就业", "work of an enrolled student is not employment"),
        ("O309 12",),
    ),
    "foreigner_without_permit": (
        "NO_PERMIT",
        Text("外国人未取得就业许可，不成立劳动关系；已提供劳动的报酬仍应支付", "a foreigner without a work permit: no employment relationship; work done is still paid"),
        ("JI1 33",),
    ),
}  # fmt: skip
_OVER_AGE: Exclusion = (
    "OVER_AGE",
    Text(
        "超龄劳动者适用超龄劳动者基本权益保障暂行规定，无经济补偿与赔偿金",
        "an over-age worker falls under the provisional rules on over-age workers: no compensation, no damages",
    ),
    ("OA56 2", "OA56 8"),
)
_PART_TIME: Exclusion = (
    "PART_TIME",
    Text("非全日制用工终止不付经济补偿", "part-time work ends without compensation"),
    ("LCL 71",),
)
_PUBLIC_POST: Exclusion = (
    "PUBLIC_POST",
    Text("公益性岗位不适用经济补偿的规定", "compensation does not apply to public-welfare posts"),
    ("REG 12",),
)
OA56_FROM = date(2026, 7, 1)
JI2_FROM = date(2025, 9, 1)


def _excluded(case: Case) -> Exclusion | None:
    """Rows 26 and 27, and those who are not employees at all (R-REL-10, R-REL-15, R-REL-16)."""
    job, status = case.employment, case.worker.status
    if status == "drawing_pension" and case.as_of >= JI2_FROM:
        code, text, _ = _STATUS[status]
        return code, text, ("LCL 44(2)", "OA56 2") if case.as_of >= OA56_FROM else ("LCL 44(2)",)
    if status == "foreigner_without_permit" and case.as_of >= JI2_FROM:
        return (*_STATUS[status][:2], ("JI2 4",))
    if status in _STATUS:
        return _STATUS[status]
    if status == "past_retirement_age" and job is not None and job.last_day is not None and job.last_day >= OA56_FROM:
        return _OVER_AGE
    if job is not None and job.kind == "part_time":
        return _PART_TIME
    if job is not None and job.public_welfare_post:
        return _PUBLIC_POST
    return None


def _lawful(hearing: Hearing, end: Termination, row: Row) -> tuple[bool, Message | None]:
    """Were the legal conditions met: as found, else as the facts decide it, else worked out both ways."""
    barred = _barred(hearing, end)
    if end.lawful is not None:
        if end.lawful and barred is not None:
            hearing.warn("CONTRADICTION", _CONTRADICTION, why=barred)
        return end.lawful, None
    if barred is not None:
        return False, barred
    presumed = "lawful" if row.presumed else "unlawful"
    answer = hearing.disputed(LAWFUL, presumed)
    hearing.assume("DISPUTED", _BURDEN_LAWFUL if row.presumed else _BURDEN_UNLAWFUL)
    return answer == "lawful", None


_CONTRADICTION = Text(
    "案情认定合法，但另一事实表明不得解除：{why}",
    "the case finds the ending lawful, but another fact forbids it: {why}",
)
_BURDEN_UNLAWFUL = Text(
    "解除是否合法有争议：解除的事实与理由由用人单位举证，先按违法计，另一结论见备选",
    "whether the dismissal was lawful is in dispute: the employer proves it, so it is first taken as unlawful; the other answer is shown beside it",
)
_BURDEN_LAWFUL = Text(
    "终止是否合法有争议：期满终止先按合法计，另一结论见备选",
    "whether the ending was lawful is in dispute: an expiry is first taken as lawful; the other answer is shown beside it",
)


def _barred(hearing: Hearing, end: Termination) -> Message | None:
    """Facts that make the ending unlawful by themselves: rows 12 (R-COMP-03), 13, 16 and the gate of Art. 41 (R-COMP-04)."""
    ground = end.ground
    if end.protections and ground in _NOT_WHILE_PROTECTED:
        return Message("PROTECTED", _PROTECTED, states=_states(end.protections))
    if ground is Ground.REDUNDANCY and not _mass_layoff(end):
        return Message("NO_MASS_LAYOFF", _NO_MASS_LAYOFF, dismissed=end.dismissed, staff=end.staff)
    if end.has_union and end.union_notified is False and ground in _UNION_HEARD:
        return Message("UNION", _UNION)
    if ground is Ground.EXPIRY_EMPLOYER_ENDS and _second_term(hearing.case) and hearing.reading("D-12") == "no":
        return Message("SECOND_TERM", _SECOND_TERM)
    return None


_G = Ground
_NOT_WHILE_PROTECTED = frozenset(
    (_G.MEDICAL, _G.INCOMPETENCE, _G.OBJECTIVE_CHANGE, _G.REDUNDANCY, _G.EXPIRY_EMPLOYER_ENDS)
)
_UNION_HEARD = frozenset(
    (_G.PROBATION_FAILURE, _G.SERIOUS_MISCONDUCT, _G.MEDICAL, _G.INCOMPETENCE, _G.OBJECTIVE_CHANGE)
)
_PROTECTED = Text(
    "劳动者处于不得解除或期满终止的保护期：{states}（第四十二、四十五条）",
    "the worker was protected from dismissal and expiry: {states} (Art. 42, 45)",
)
_NO_MASS_LAYOFF = Text(
    "裁减{dismissed}人、全员{staff}人，不足二十人且不足百分之十，不适用第四十一条",
    "{dismissed} dismissed of {staff}: under 20 and under 10 %, so Art. 41 is not open",
)
_UNION = Text(
    "解除前未将理由通知工会，起诉前未补正（第四十三条，解释一第四十七条）",
    "the union was not told the reason and this was not cured before suit (Art. 43, Interpretation I Art. 47)",
)
_SECOND_TERM = Text(
    "2008年以来已连续订立二次固定期限合同，期满应订立无固定期限合同",
    "two consecutive fixed terms since 2008: an open-ended contract was owed at expiry",
)


def _states(protections: tuple[Protection, ...]) -> Text:
    names = [PROTECTION_NAMES[state] for state in protections]
    return Text("、".join(name.zh for name in names), "; ".join(name.en for name in names))


def _mass_layoff(end: Termination) -> bool:
    """R-COMP-04: at least 20 people or 10 % of staff; not tested while the numbers are unknown."""
    if end.dismissed is None or end.dismissed >= 20 or end.staff is None:
        return True
    return end.dismissed * 10 >= end.staff


def _second_term(case: Case) -> bool:
    """Two consecutive fixed terms begun since 2008 stand in the file (LCL 14(2)3, 97(1)); undated ones are not counted."""
    terms = sorted((c for c in case.contracts or () if _counts(c)), key=lambda c: c.start or LCL_IN_FORCE)
    return len(terms) >= 2


def _counts(contract: Contract) -> bool:
    return contract.kind == "fixed_term" and contract.start is not None and contract.start >= LCL_IN_FORCE


def election(hearing: Hearing) -> str:
    """What the worker chooses after an unlawful ending: to go back, damages, or only compensation (LCL 48; R-COMP-16)."""
    chosen = hearing.varied.get(ELECTION)
    if chosen is not None:
        return chosen
    end = hearing.case.termination
    if end is not None and end.reinstatement_wanted:
        return REINSTATEMENT
    kinds = {claim.kind for claim in hearing.case.claims or ()}
    if Kind.UNLAWFUL_TERMINATION_DAMAGES in kinds:
        return DAMAGES
    if Kind.ECONOMIC_COMPENSATION in kinds:
        return SEVERANCE
    return REINSTATEMENT if any(undoes_the_ending(hearing.case, gap) for gap in hearing.case.disputes) else DAMAGES


def undoes_the_ending(case: Case, gap: Dispute) -> bool:
    """Is this the gap of the ending in the file, undone, and not that of an earlier dismissal."""
    last = case.employment.last_day if case.employment else None
    return gap.reinstated and (last is None or gap.start >= last)
