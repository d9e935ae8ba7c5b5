"""Which remedy an ending gives 适用哪种救济: the matrix R-COMP-01 applied to a case, with R-COMP-03 and R-COMP-04."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import EXPIRED, Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.law.sources import cite
from laborcalc.results.questions import DAMAGES, ELECTION, LAWFUL, REINSTATEMENT, SEVERANCE
from laborcalc.rules.ending.bar import Bar
from laborcalc.rules.ending.bars import EXPIRIES, barred, warn_of_service_period
from laborcalc.rules.ending.matrix import ENDED_AFTER_TERM_BEFORE_JI2, MATRIX, Remedy, Row, ended
from laborcalc.rules.measures.service import NEW_LAW, end_of_employment, last_day
from laborcalc.rules.measures.status import OA56_FROM, PAST, by_chain, chain_cites, part_time, status_on

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
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
    excluded = _excluded(hearing, end)
    if excluded is not None:
        if end.lawful is False:
            hearing.warn("NO_BEARING", _FOR_OTHERS, why=excluded[1])
        return Ending(row, Remedy.NOTHING, False, Message(excluded[0], excluded[1]), hearing.cite(*excluded[2]))
    if end.ground is Ground.INJURED_WORKER_ASKS and hearing.reading("D-61") == "yes":
        return _plain(hearing, row, Remedy.SEVERANCE)
    if end.ground in _QUIT:
        hearing.assume("STATED_WHEN_LEAVING", _STATED)
    if end.ground is Ground.QUIT_NO_SOCIAL_INSURANCE:
        hearing.assume("D-14", _NOT_INSURED)
        _note_waiver(hearing)
    warn_of_service_period(hearing, end)
    bar = barred(hearing, end)
    if bar is not None and _bar_holds(hearing, end, bar):
        return Ending(row, Remedy.DAMAGES, True, bar.why, hearing.cite(*bar.cites, *_UNLAWFUL_CITES))
    lawful = _lawful(hearing, end, row)
    if lawful or row.unlawful is not Remedy.DAMAGES:
        return _plain(hearing, row, row.lawful if lawful else row.unlawful)
    why, cites = _not_proved(end, row)
    return Ending(row, Remedy.DAMAGES, True, why, hearing.cite(*cites, *_UNLAWFUL_CITES))


def ending_of(hearing: Hearing) -> Ending | None:
    """The remedy for the ending; `None` while a fact that decides it is missing."""
    try:
        return entitlement(hearing)
    except Missing:
        return None


def is_unlawful(hearing: Hearing) -> bool | None:
    """Whether the ending is unlawful; `None` while a fact that decides it is missing."""
    ending = ending_of(hearing)
    return None if ending is None else ending.unlawful


_QUIT = frozenset(ground for ground, row in MATRIX.items() if row.number in (4, 5))
_STATED = Text(
    "以劳动者离职时已提出该事由为前提；事后才提出的不予认定",
    "presumes that the worker stated this ground when leaving; one brought up later is not heard",
)
_NOT_INSURED = Text(
    "以因用人单位原因未建立社保账户或缺险种为前提；仅缴费基数偏低或年限不足的，各地多不支持",
    "presumes that the employer opened no account or left a type of insurance out; a low base or short years alone mostly do not suffice",
)


def _note_waiver(hearing: Hearing) -> None:
    """An agreement that no insurance be paid is void and does not stand against the compensation (R-INS-02); before JI2 courts were divided."""
    insurance = hearing.case.social_insurance
    if insurance is None or insurance.waiver is None:
        return
    day = insurance.waiver.signed_on or _NO_DAY
    if hearing.case.as_of < JI2_FROM:
        hearing.warn("WAIVER_DIVIDED", _DIVIDED, day=day)
    else:
        hearing.assume("WAIVER_VOID", _VOID, day=day, article=cite("JI2 19(1)"))


_NO_DAY = Text("日期未填", "day not stated")
_DIVIDED = Text(
    "有放弃社会保险的约定（{day}）：2025-09-01前裁判不一，广东、江苏等地有不支持经济补偿的",
    "insurance was waived by agreement ({day}): before 2025-09-01 courts were divided, some in Guangdong and Jiangsu gave no compensation",
)
_VOID = Text(
    "放弃社会保险的约定（{day}）无效（{article}），不影响以此为由解除和经济补偿",
    "the agreement that no insurance be paid ({day}) is void ({article}): the worker may quit over it and is compensated",
)
_NEEDS_GROUND = Text("经济补偿与赔偿金取决于事由", "compensation and damages depend on it")
_UNLAWFUL_CITES = ("LCL 48", "LCL 87")


def _not_proved(end: Termination, row: Row) -> tuple[Message, tuple[str, ...]]:
    """The ground was not made out: the employer proves a dismissal (JI1 44); an ending of the contract is not among those."""
    if row.lawful is Remedy.DAMAGES:
        return Message("GROUND", row.why or row.text), row.cites[:1]
    if ended(end) == EXPIRED:
        return Message("UNLAWFUL", _UNLAWFUL, ground=row.text), row.cites[:1]
    probation = ("LCL 21",) if end.ground is Ground.PROBATION_FAILURE else ()
    return Message("NOT_PROVED", _NOT_PROVED, ground=row.text), (*row.cites[:1], *probation, "JI1 44")


_UNLAWFUL = Text(
    "“{ground}”的法定条件不具备，属违法终止", "the legal conditions of “{ground}” are not met: the ending is unlawful"
)
_NOT_PROVED = Text(
    "用人单位以“{ground}”为由解除，该事由未获证明（由用人单位举证）",
    "the employer dismissed for “{ground}” and did not prove it (the burden is the employer's)",
)


def _row(case: Case, end: Termination) -> Row:
    if end.ground is Ground.ENDED_AFTER_EXPIRED_TERM and case.as_of < JI2_FROM:
        return ENDED_AFTER_TERM_BEFORE_JI2
    return MATRIX[end.ground]


def _plain(hearing: Hearing, row: Row, remedy: Remedy) -> Ending:
    """The remedy as the row states it, the ending itself not being unlawful (or unlawful whatever the facts)."""
    why = Message("GROUND", row.why if remedy is Remedy.NOTHING and row.why is not None else row.text)
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
_PUBLIC_INSTITUTION: Exclusion = (
    "PUBLIC_INSTITUTION",
    Text("事业单位人员聘用合同期满终止，不付经济补偿", "a post in a public institution (聘用合同) that runs out carries no compensation"),
    ("LCL 96", "GB35 6"),
)  # fmt: skip
_AS_AGREED: Exclusion = (
    "AS_AGREED",
    Text(
        "持就业许可的外国人，解除或终止的经济补偿与赔偿金依双方约定；没有约定的不支持",
        "a foreigner with a work permit: compensation and damages for the ending are only those agreed",
    ),
    ("SHF25 16",),
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
_CHAIN: Exclusion = (
    "NO_EMPLOYMENT_IN_CHAIN",
    Text(
        "由不具备用工主体资格者招用：承包、发包单位和被挂靠单位只承担用工主体责任（报酬、工伤待遇），与劳动者没有劳动关系，不付经济补偿与赔偿金",
        "hired by one without capacity to employ: the units above him, and the one whose name was lent, answer for pay and injury benefits alone: no employment, no compensation or damages",
    ),
    (),  # as the chain is one of building, of an injury, or of another trade
)
JI2_FROM = date(2025, 9, 1)


def _excluded(hearing: Hearing, end: Termination) -> Exclusion | None:
    """Rows 26 and 27, and those who are not employees at all (R-REL-10, R-REL-11, R-REL-15, R-REL-16)."""
    case = hearing.case
    job, worker = case.employment, case.worker
    if by_chain(case):
        return _CHAIN[0], _CHAIN[1], chain_cites(case)
    if worker.birth_date is not None or worker.status != "employee":
        found = _by_status(hearing, end)
        if found is not None:
            return found
    if part_time(hearing):
        return _PART_TIME
    if job is not None and job.public_welfare_post:
        return _PUBLIC_POST
    return None


def _by_status(hearing: Hearing, end: Termination) -> Exclusion | None:
    case, day = hearing.case, _ended_on(hearing.case)
    status = status_on(hearing, day)
    if status == PAST and end.ground is not Ground.RETIREMENT:
        if day >= OA56_FROM:
            return _OVER_AGE
        hearing.assume("OVER_AGE_EMPLOYEE", _OVER_AGE_EMPLOYEE)
    if status in _STATUS:
        code, text, cites = _STATUS[status]
        return code, text, _NEW_CITES.get(status, cites) if case.as_of >= JI2_FROM else cites
    if status == "public_institution" and end.ground in EXPIRIES:
        return _PUBLIC_INSTITUTION
    if status == "foreigner_with_permit" and hearing.reading("D-78") == "as_agreed":
        return _AS_AGREED
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


def _bar_holds(hearing: Hearing, end: Termination, bar: Bar) -> bool:
    """Dates of the file outweigh the word that the ending was lawful; other facts stand beside it as a contradiction.

    Of what may or may not make it unlawful both answers are worked out, first the one that the file gives.
    """
    if bar.in_doubt:
        return end.lawful is False or hearing.disputed(LAWFUL, "lawful" if end.lawful else "unlawful") == "unlawful"
    if not end.lawful:
        return True
    hearing.warn("CONTRADICTION", _OUTWEIGHED if bar.by_dates else _CONTRADICTION, why=bar.why)
    return bar.by_dates


_CONTRADICTION = Text(
    "案情认定合法，但另一事实表明不得解除或终止：{why}",
    "the case finds the ending lawful, but another fact forbids it: {why}",
)
_OUTWEIGHED = Text(
    "案情认定合法，但案情中的日期表明不得解除或终止，按违法计：{why}",
    "the case finds the ending lawful, but the dates on file forbid it and it is taken as unlawful: {why}",
)


def _lawful(hearing: Hearing, end: Termination, row: Row) -> bool:
    """Were the legal conditions met: as found, else worked out both ways where the law leaves it to proof."""
    if row.presumed is None:
        return _by_the_ground_itself(hearing, end, row)
    if end.lawful is not None:
        return end.lawful
    presumed = "lawful" if row.presumed else "unlawful"
    answer = hearing.disputed(LAWFUL, presumed)
    hearing.assume("DISPUTED", _BURDEN_LAWFUL if row.presumed else _BURDEN_UNLAWFUL, ground=row.text)
    return answer == "lawful"


def _by_the_ground_itself(hearing: Hearing, end: Termination, row: Row) -> bool:
    """Grounds that are lawful or unlawful by themselves: a finding to the contrary counts or is named, never dropped."""
    always_unlawful = row.lawful is Remedy.DAMAGES
    if end.lawful is not None and end.lawful is always_unlawful and row.unlawful is row.lawful:
        hearing.warn("NO_BEARING", _ALWAYS_UNLAWFUL if always_unlawful else _NO_BEARING, ground=row.text)
    return end.lawful is not False and not always_unlawful


_FOR_OTHERS = Text(
    "案情认定违法，但{why}：该认定未计入，请核对人员类别与用工形式",
    "the case finds the ending unlawful, but {why}: the finding changes nothing; check the worker's status and the kind of employment",
)
_NO_BEARING = Text(
    "案情认定违法，但“{ground}”本身不产生赔偿金，该认定未计入：实为用人单位单方解除或终止的，请改填事由",
    "the case finds the ending unlawful, but “{ground}” bears no damages by itself and the finding changes nothing: if the employer in truth ended it alone, state that ground",
)
_ALWAYS_UNLAWFUL = Text(
    "案情认定合法，但“{ground}”依法即属违法，该认定未计入：有法定事由的，请改填该事由",
    "the case finds the ending lawful, but “{ground}” is unlawful in law and the finding changes nothing: if there was a ground in law, state it",
)
_BURDEN_UNLAWFUL = Text(
    "“{ground}”的条件是否具备有争议：由用人单位举证，先按不具备计，另一结论见备选",
    "whether the conditions of “{ground}” are met is in dispute: the employer proves them, so they are first taken as not met; the other answer is shown beside it",
)
_BURDEN_LAWFUL = Text(
    "“{ground}”的条件是否具备有争议：先按具备计，另一结论见备选",
    "whether the conditions of “{ground}” are met is in dispute: they are first taken as met; the other answer is shown beside it",
)


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
    undone = is_unlawful(hearing) and election(hearing) == REINSTATEMENT
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
