"""Which remedy an ending gives 适用哪种救济: the matrix R-COMP-01 applied to a case, with R-COMP-03 and R-COMP-04."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import PROTECTION_NAMES, Ground, Kind, Protection
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.results.questions import DAMAGES, ELECTION, LAWFUL, REINSTATEMENT, SEVERANCE
from laborcalc.rules.ending.matrix import DISMISSED, ENDED_AFTER_TERM_BEFORE_JI2, MATRIX, Remedy, Row, ended
from laborcalc.rules.measures.service import GAP_DAYS, NEW_LAW, end_of_employment, last_day

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Contract
    from laborcalc.facts.models import Dispute, Termination
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing


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
    row = _row(hearing.case, end)
    excluded = _excluded(hearing)
    if excluded is not None:
        return Ending(row, Remedy.NOTHING, False, Message(excluded[0], excluded[1]), hearing.cite(*excluded[2]))
    if end.ground in _QUIT:
        hearing.assume("STATED_WHEN_LEAVING", _STATED)
    if end.ground is Ground.QUIT_NO_SOCIAL_INSURANCE:
        hearing.assume("D-14", _NOT_INSURED)
    if row.presumed is None:
        return _plain(hearing, row, row.lawful)
    lawful, because = _lawful(hearing, end, row)
    if lawful or row.unlawful is not Remedy.DAMAGES:
        return _plain(hearing, row, row.lawful if lawful else row.unlawful)
    why = because or Message("UNLAWFUL", _UNLAWFUL, ground=row.text)
    return Ending(row, Remedy.DAMAGES, True, why, _unlawful_cites(hearing, end, row, why))


_QUIT = frozenset(ground for ground, row in MATRIX.items() if row.number in (4, 5))
_STATED = Text(
    "以劳动者离职时已提出该事由为前提；事后才提出的不予认定",
    "presumes that the worker stated this ground when leaving; one brought up later is not heard",
)
_NOT_INSURED = Text(
    "以因用人单位原因未建立社保账户或缺险种为前提；仅缴费基数偏低或年限不足的，各地多不支持",
    "presumes that the employer opened no account or left a type of insurance out; a low base or short years alone mostly do not suffice",
)
_NEEDS_GROUND = Text("经济补偿与赔偿金取决于事由", "compensation and damages depend on it")
_UNLAWFUL = Text(
    "“{ground}”的法定条件不具备，属违法解除或终止",
    "the legal conditions of “{ground}” are not met: the ending is unlawful",
)
# What forbids the ending, by the code of the reason.
_FORBIDS = {
    "NO_MASS_LAYOFF": ("LCL 41(1)",),
    "UNION": ("LCL 43", "JI1 47"),
    "SECOND_TERM": ("LCL 14(2)(3)", "JI2 10"),
}
_PROTECTS = {state: f"LCL 42({number})" for number, state in enumerate(Protection, 1)}


def _unlawful_cites(hearing: Hearing, end: Termination, row: Row, why: Message) -> tuple[Article, ...]:
    """What forbids the ending, or the ground that was not made out; then the consequence.

    Who dismisses proves the ground (JI1 44); an expiry is not among the decisions named there.
    """
    expiry = end.ground is Ground.EXPIRY_EMPLOYER_ENDS
    forbids: tuple[str, ...] = _FORBIDS.get(why.code, row.cites[:1])
    if why.code == "PROTECTED":
        forbids = (*(_PROTECTS[state] for state in _protected(end)), *(("LCL 45",) if expiry else ()))
    if why.code == "SECOND_TERM" and hearing.case.region.startswith("11"):
        forbids = (*forbids, "BJ534 Q81")
    if why.code == "UNLAWFUL" and ended(end) == DISMISSED:
        forbids = (*forbids, *(("LCL 21",) if end.ground is Ground.PROBATION_FAILURE else ()), "JI1 44")
    return hearing.cite(*forbids, "LCL 48", "LCL 87")


def _row(case: Case, end: Termination) -> Row:
    if end.ground is Ground.ENDED_AFTER_EXPIRED_TERM and case.as_of < JI2_FROM:
        return ENDED_AFTER_TERM_BEFORE_JI2
    return MATRIX[end.ground]


def _plain(hearing: Hearing, row: Row, remedy: Remedy) -> Ending:
    """The remedy as the row states it, the ending itself not being unlawful (or unlawful whatever the facts)."""
    nothing = remedy is Remedy.NOTHING and row.why is not None
    why = Message("GROUND", row.why if nothing and row.why else row.text)
    return Ending(row, remedy, remedy is Remedy.DAMAGES, why, hearing.cite(*row.cites))


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


def _excluded(hearing: Hearing) -> Exclusion | None:
    """Rows 26 and 27, and those who are not employees at all (R-REL-10, R-REL-11, R-REL-15, R-REL-16)."""
    case = hearing.case
    job, status = case.employment, case.worker.status
    if status == "past_retirement_age":
        if _ended_on(case) >= OA56_FROM:
            return _OVER_AGE
        hearing.assume("OVER_AGE_EMPLOYEE", _OVER_AGE_EMPLOYEE)
    if status in _STATUS:
        code, text, cites = _STATUS[status]
        return code, text, _NEW_CITES.get(status, cites) if case.as_of >= JI2_FROM else cites
    if job is not None and job.kind == "part_time":
        return _PART_TIME
    if job is not None and job.public_welfare_post:
        return _PUBLIC_POST
    return None


def _ended_on(case: Case) -> date:
    try:
        return last_day(case)
    except Missing:
        return case.as_of


_OVER_AGE_EMPLOYEE = Text(
    "超过法定退休年龄而未享受养老保险待遇：2026-07-01前按劳动关系计，另有依实施条例第二十一条认为已终止的见解",
    "past the age but without a pension: before 2026-07-01 taken as employment; by another view it ended at the age (Regulations Art. 21)",
)
_NEW_CITES: dict[str, tuple[str, ...]] = {
    "drawing_pension": ("LCL 44(2)", "OA56 2"),
    "foreigner_without_permit": ("JI2 4",),
}


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
    hearing.assume("DISPUTED", _BURDEN_LAWFUL if row.presumed else _BURDEN_UNLAWFUL, ground=row.text)
    return answer == "lawful", None


_CONTRADICTION = Text(
    "案情认定合法，但另一事实表明不得解除：{why}",
    "the case finds the ending lawful, but another fact forbids it: {why}",
)
_BURDEN_UNLAWFUL = Text(
    "“{ground}”的条件是否具备有争议：由用人单位举证，先按不具备计，另一结论见备选",
    "whether the conditions of “{ground}” are met is in dispute: the employer proves them, so they are first taken as not met; the other answer is shown beside it",
)
_BURDEN_LAWFUL = Text(
    "“{ground}”的条件是否具备有争议：先按具备计，另一结论见备选",
    "whether the conditions of “{ground}” are met is in dispute: they are first taken as met; the other answer is shown beside it",
)


def _barred(hearing: Hearing, end: Termination) -> Message | None:
    """Facts that make the ending unlawful by themselves: rows 12 (R-COMP-03), 13, 16 and the gate of Art. 41 (R-COMP-04)."""
    ground = end.ground
    protected = _protected(end)
    if protected and ground in _NOT_WHILE_PROTECTED:
        return Message("PROTECTED", _PROTECTED, states=_states(protected))
    if ground is Ground.REDUNDANCY and not _mass_layoff(hearing, end):
        return Message("NO_MASS_LAYOFF", _NO_MASS_LAYOFF, dismissed=end.dismissed, staff=end.staff)
    if end.union_notified is False and ground in _UNION_HEARD and _union_owed(hearing, end):
        return Message("UNION", _UNION)
    if ground is Ground.EXPIRY_EMPLOYER_ENDS and _second_term(hearing.case) and hearing.reading("D-12") == "no":
        hearing.assume("WANTS_TO_STAY", _WANTS_TO_STAY)
        return Message("SECOND_TERM", _SECOND_TERM)
    return None


def _protected(end: Termination) -> tuple[Protection, ...]:
    """The states that bar this ending: an injury of grade 7 to 10, or of unknown grade, does not bar an expiry (LCL 45)."""
    if end.ground is not Ground.EXPIRY_EMPLOYER_ENDS or (end.injury_grade is not None and end.injury_grade <= 6):
        return end.protections
    return tuple(state for state in end.protections if state is not Protection.INJURY_INCAPACITY)


def _union_owed(hearing: Hearing, end: Termination) -> bool:
    """Was there a union to notify: its own, or without one in Jiangsu the local union (JSLC 31)."""
    if hearing.case.region.startswith("32"):
        return True
    if end.has_union is None:
        hearing.warn("UNION_UNKNOWN", _UNION_UNKNOWN)
    return end.has_union is True


_UNION_UNKNOWN = Text(
    "未通知工会，但单位有无工会未载：有工会而起诉前未补正的，解除违法（第四十三条）",
    "the union was not told, but whether there is one is not stated: if there is and it was not cured before suit, the dismissal is unlawful (Art. 43)",
)
_WANTS_TO_STAY = Text(
    "以劳动者未提出订立固定期限合同、未拒绝续订为前提",
    "presumes that the worker neither refused to renew nor asked for another fixed term",
)
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
    "解除前未将理由通知工会，起诉前未补正（第四十三条）",
    "the union was not told the reason and this was not cured before suit (Art. 43)",
)
_SECOND_TERM = Text(
    "2008年以来已连续订立二次固定期限合同，期满应订立无固定期限合同",
    "two consecutive fixed terms since 2008: an open-ended contract was owed at expiry",
)


def _states(protections: tuple[Protection, ...]) -> Text:
    return listed((PROTECTION_NAMES[state] for state in protections), "; ")


def _mass_layoff(hearing: Hearing, end: Termination) -> bool:
    """R-COMP-04: at least 20 people or 10 % of staff; taken as passed while the numbers are unknown."""
    if end.dismissed is None or (end.dismissed < 20 and end.staff is None):
        hearing.assume("GATE_NOT_TESTED", _GATE)
        return True
    return end.dismissed >= 20 or (end.staff is not None and end.dismissed * 10 >= end.staff)


_GATE = Text(
    "裁减人数与全员人数未载，是否达到第四十一条的人数未核对",
    "the numbers dismissed and employed are not stated: the gate of Art. 41 is not tested",
)


def _second_term(case: Case) -> bool:
    """The last two contracts are consecutive fixed terms begun since 2008 (LCL 14(2)3, 97(1)); undated ones do not count."""
    dated = sorted((c for c in case.contracts or () if c.start is not None), key=_first_day)
    return len(dated) >= 2 and all(map(_counts, dated[-2:])) and _follows(*dated[-2:])


def _first_day(contract: Contract) -> date:
    assert contract.start is not None
    return contract.start


def _counts(contract: Contract) -> bool:
    return contract.kind == "fixed_term" and _first_day(contract) >= NEW_LAW


def _follows(first: Contract, second: Contract) -> bool:
    """Without a longer break than the one that leaves service continuous (R-COMP-15)."""
    return first.end is None or (_first_day(second) - first.end).days - 1 <= GAP_DAYS


def election(hearing: Hearing) -> str:
    """What the worker chooses after an unlawful ending: to go back, damages, or only compensation (LCL 48; R-COMP-16)."""
    chosen = hearing.varied.get(ELECTION)
    if chosen is not None:
        return chosen
    end = hearing.case.termination
    if end is not None and end.reinstatement_wanted:
        return REINSTATEMENT
    if _ended_on(hearing.case) < NEW_LAW:
        return SEVERANCE  # damages did not exist yet
    kinds = {claim.kind for claim in hearing.case.claims or ()}
    if Kind.UNLAWFUL_TERMINATION_DAMAGES in kinds:
        return DAMAGES
    if Kind.ECONOMIC_COMPENSATION in kinds:
        return SEVERANCE
    return REINSTATEMENT if any(undoes_the_ending(hearing.case, gap) for gap in hearing.case.disputes) else DAMAGES


def really_ended(hearing: Hearing) -> date | None:
    """The day on which the relationship ended; none while it lasts, or where the dismissal is undone (LCL 48)."""
    case = hearing.case
    day, end = end_of_employment(case), case.termination
    if day is None or end is None or not (end.reinstatement_wanted or case.disputes):
        return day
    undone = entitlement(hearing).unlawful and election(hearing) == REINSTATEMENT
    return None if undone else day


def undoes_the_ending(case: Case, gap: Dispute) -> bool:
    """Was the ending in the file itself undone, and the worker taken back."""
    return gap.reinstated and is_of_the_ending(case, gap)


def is_of_the_ending(case: Case, gap: Dispute) -> bool:
    """Is this the gap after the ending in the file, and not that of an earlier dismissal: does it reach beyond it."""
    last = case.employment.last_day if case.employment else None
    if last is None and case.termination is not None:
        last = case.termination.notified_on
    return last is None or gap.start >= last or gap.end is None or gap.end > last
