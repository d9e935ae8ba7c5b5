"""Which law the facts lead to 适用哪一类法律, by person, employer and day; the bands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.text import Message, Text
from laborcalc.proof.catalogue import weights as w
from laborcalc.proof.score import PROVED, is_proved
from laborcalc.results.finding import Band, Route
from laborcalc.rules.ending.entitlement import JI2_FROM, OA56_FROM

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Evidence, Relationship
    from laborcalc.proof.score import Scored

N56_FROM = date(2021, 7, 16)


class Gate(NamedTuple):
    """A result apart from the score: where the facts lead, why, and the most that the band may be (`None` = no limit)."""

    route: Route
    why: Message
    articles: tuple[str, ...]
    most: Band | None


def day_of(case: Case) -> date:
    """The last day of the time in question: the law of that day says who is an employee (R-TIME-07)."""
    facts, job = case.relationship, case.employment
    claimed = facts.claimed_end if facts is not None else None
    return claimed or (job.last_day if job is not None else None) or case.as_of


def began(case: Case, facts: Relationship) -> date | None:
    """The first day of the time in question, where it is stated."""
    return facts.claimed_start or (case.employment.start if case.employment is not None else None)


def status_of(case: Case, facts: Relationship) -> str:
    """The worker's status as stated, else as the situation of work and a proved circumstance show it."""
    if "status" in case.worker.model_fields_set:
        return case.worker.status
    if facts.situation == "retired":
        return "past_retirement_age"
    studies = any(item.kind == "student_status" and is_proved(item) for item in facts.evidence)
    return "student" if facts.situation == "intern" and studies else "employee"


def gate(case: Case, facts: Relationship) -> Gate | None:
    """What is no employment whatever the evidence says (R-REL-10, R-REL-11, R-REL-15, R-REL-16); `None` when the evidence decides."""
    status, day, start = status_of(case, facts), day_of(case), began(case, facts)
    pension = status == "drawing_pension" or any(
        item.kind == "pension_drawn" and is_proved(item) for item in facts.evidence
    )
    if status == "past_retirement_age" and not pension and start is not None and start < OA56_FROM <= day:
        return Gate(Route.EMPLOYMENT, Message("OVER_AGE_MIDWAY", _MIDWAY), ("REG 21", "OA56 2"), Band.CONTESTED)
    if pension or (status == "past_retirement_age" and day >= OA56_FROM):
        return _over_age(day)
    if status == "past_retirement_age":
        return Gate(Route.EMPLOYMENT, Message("AGE_WITHOUT_PENSION", _AGE), ("REG 21",), Band.CONTESTED)
    if status == "student":
        norms = tuple(id for id in ("O309 12", "BJ534 Q35") if is_local(case, id))
        return Gate(Route.STUDENT, Message("STUDENT", _STUDENT), norms, Band.EXCLUDED)
    if status == "foreigner_without_permit":
        article = "JI2 4" if case.as_of >= JI2_FROM else "JI1 33"
        return Gate(Route.NO_PERMIT, Message("NO_PERMIT", _NO_PERMIT), (article,), Band.EXCLUDED)
    if not facts.employer_qualified:
        return _unqualified(facts, day)
    return None


def is_local(case: Case, id: str) -> bool:
    """Does an article speak for the place of the case: the answers of Beijing's courts only there."""
    return not id.startswith("BJ534") or case.region.startswith("11")


def _over_age(day: date) -> Gate:
    """Their own rules from 2026-07-01; before it a pensioner's contract has ended (R-REL-10)."""
    if day >= OA56_FROM:
        ids = ("OA56 2", "OA56 9", "OA56 11", "OA56 12", "OA56 15")
        return Gate(Route.OVER_AGE, Message("OVER_AGE", _OVER_AGE), ids, Band.EXCLUDED)
    return Gate(Route.OVER_AGE, Message("PENSIONER", _PENSIONER), ("LCL 44(2)", "JI1 32(1)"), Band.EXCLUDED)


def _unqualified(facts: Relationship, day: date) -> Gate:
    """A household, an unqualified boss in a chain, a firm that is not registered (R-REL-18, R-REL-22, R-REL-30)."""
    if facts.situation == "domestic":
        return Gate(Route.HOUSEHOLD, Message("HOUSEHOLD", _HOUSEHOLD), ("JI1 2",), Band.EXCLUDED)
    if facts.situation == "subcontracted" or _of_a_contractor(facts):
        return Gate(Route.CONTRACTING_CHAIN, *chain(day), Band.EXCLUDED)
    return Gate(Route.NO_EMPLOYER, Message("NO_EMPLOYER", _NO_EMPLOYER), ("LCL 93", "JI1 29"), Band.EXCLUDED)


def _of_a_contractor(facts: Relationship) -> bool:
    return any(item.kind == "contractor_hired_worker" for item in facts.evidence)


def chain(day: date) -> tuple[Message, tuple[str, ...]]:
    """Liability of an employing entity without employment: any trade since JI2, before it building and mining (R-REL-30)."""
    if day >= JI2_FROM:
        return Message("CONTRACTING_CHAIN", _CHAIN), ("JI2 1", "JI2 2")
    return Message("CONTRACTING_CHAIN", _CHAIN), ("N12 4", "WIJ 3")


_OVER_AGE = Text(
    "超龄劳动者：适用超龄劳动者基本权益保障暂行规定，可主张报酬、最低工资、工时休息、工伤保障；无经济补偿、赔偿金、二倍工资",
    "an over-age worker: the provisional rules on over-age workers give pay, minimum wage, hours and injury insurance; no severance, damages or double wages",
)
_PENSIONER = Text(
    "已享受养老保险待遇：不建立劳动合同法上的劳动关系，劳动报酬仍应支付（2025-09-01至2026-06-30无明文，本程序采用）",
    "a pensioner: no employment under the Labor Contract Law, pay for work done is owed (no text from 2025-09-01 to 2026-06-30: this library's choice)",
)
_AGE = Text(
    "超过法定退休年龄而未享受养老保险待遇：2026-07-01前各地裁判不一，至多为有争议",
    "past the age without a pension: before 2026-07-01 courts divide, so contested at most",
)
_MIDWAY = Text(
    "超过法定退休年龄而未享受养老保险待遇：2026-07-01前各地裁判不一，至多为有争议；该日起适用超龄劳动者规定，不再有经济补偿、赔偿金、二倍工资",
    "past the age without a pension: before 2026-07-01 courts divide, so contested at most; from that day the rules on over-age workers, with no severance, damages or double wages",
)
_STUDENT = Text(
    "在校学生勤工助学、实习一般不视为就业；名为实习实为用工的除外",
    "work or practice of an enrolled student is generally no employment, unless it was one in truth",
)
_NO_PERMIT = Text(
    "外国人未取得就业许可：不成立劳动关系，已付出劳动的可请求参照支付报酬",
    "a foreigner without a permit: no employment; pay for the work done can be asked for by analogy",
)
_HOUSEHOLD = Text(
    "家庭或者个人与家政服务人员之间的纠纷不属于劳动争议；受雇于家政公司的除外",
    "a household and its domestic help are no labour dispute; one employed by a company is",
)
_CHAIN = Text(
    "转包、分包或挂靠给不具备用工主体资格者：发包的单位承担用工主体责任（报酬、认定工伤后的工伤待遇），但不是劳动关系，没有经济补偿、赔偿金、二倍工资",
    "work passed on to one who is no qualified employer: the unit that passed it on answers as employing entity for pay and, after recognition, injury benefits; it is no employment, so no severance, damages or double wages",
)
_NO_EMPLOYER = Text(
    "对方未依法登记或已被吊销：由出资人承担责任，请列出资人为共同当事人",
    "the other side is not registered or its licence was revoked: the investor answers; name him as a party",
)


# --- where the score leads ---


def route_of(case: Case, facts: Relationship, result: Scored) -> Gate:
    """Employment, third category, civil law or a chain of contracts, once the gate is passed (R-REL-02, R-REL-03); no band is touched."""
    day, kinds = day_of(case), {item.kind for item in facts.evidence}
    if settled(case, facts) is not None:
        return Gate(Route.EMPLOYMENT, Message("EMPLOYMENT", _EMPLOYMENT), ("N12 1", "LCL 7"), None)
    managed = result.factors["M"].value >= w.FLOORS["M"]
    named = result.factors["I"].value >= w.FLOORS["I"]
    if not named and (facts.situation == "subcontracted" or "contractor_hired_worker" in kinds):
        return Gate(Route.CONTRACTING_CHAIN, *chain(day), None)
    if managed or not (kinds & _FREE or len(kinds & (_BUSINESS | _LOOSE)) > 1):
        return Gate(Route.EMPLOYMENT, Message("EMPLOYMENT", _EMPLOYMENT), ("N12 1", "LCL 7"), None)
    platform = facts.situation in ("platform_rider", "streamer") or "platform_dispatch_record" in kinds
    if platform and not kinds & _BUSINESS and day >= N56_FROM:
        return Gate(Route.THIRD_CATEGORY, Message("THIRD_CATEGORY", _THIRD), ("N56", "GC42 240"), None)
    return Gate(Route.CIVIL, Message("CIVIL", _CIVIL), ("N12 1", *(("GC42 239",) if platform else ())), None)


# One of the first speaks against management by itself, of the others it takes two.
_FREE = frozenset(("free_to_refuse_tasks", "free_to_substitute", "no_management"))
_LOOSE = frozenset(("own_hours", "paid_per_project", "own_tools_and_risk"))
_BUSINESS = frozenset(("bargained_share", "several_clients", "invoices_as_business", "own_business_registration"))
_EMPLOYMENT = Text(
    "按劳动关系三要素判断：主体资格、受管理从事有报酬的劳动、属于单位业务",
    "judged by the three elements: both sides qualify, paid work under management, part of the business",
)
_THIRD = Text(
    "对劳动过程有管理而不完全符合劳动关系：可主张最低报酬、休息、职业伤害保障，无经济补偿、二倍工资（未见全文，须核实）",
    "managed, yet not fully an employment: minimum pay, rest and occupational-injury protection, no severance or double wages (text not seen in full: verify)",
)
_CIVIL = Text(
    "现有情况更接近平等主体之间的民事合同：报酬按约定，另行起诉",
    "as it stands rather a civil contract between equals: pay as agreed, before the civil court",
)


# --- bands ---


def band_of(case: Case, facts: Relationship, result: Scored) -> tuple[Band, Message]:
    """The band by score and floors, or by a paper that settles the matter (DECISION)."""
    by = settled(case, facts)
    if by is not None:
        return Band.STRONG, by
    score = result.score.value
    missed = [factor for factor, floor in w.FLOORS.items() if result.factors[factor].value < floor]
    if score >= w.PROBABLE_FROM and not missed:
        return (Band.STRONG if score >= w.STRONG_FROM else Band.PROBABLE), Message("BY_SCORE", _BY_SCORE)
    if score >= w.CONTESTED_FROM:
        floored = score >= w.PROBABLE_FROM
        return Band.CONTESTED, Message("FLOOR_MISSED", _MISSED) if floored else Message("BY_SCORE", _BY_SCORE)
    return Band.WEAK, Message("BY_SCORE", _BY_SCORE)


_BY_SCORE = Text("按评分与各项下限归档", "by the score and the floors of the factors")
_MISSED = Text("评分虽够，但有一项低于下限", "the score would do, but a factor lies below its floor")


def settled(case: Case, facts: Relationship) -> Message | None:
    """A signed contract, a judgment, an injury recognition for the whole time; an admission at the hearing."""
    for item in facts.evidence:
        if item.kind in _PAPERS and item.authenticity in PROVED and _of_the_whole(case, facts, item):
            return Message("SETTLED_BY_PAPER", _BY_PAPER)
    partners = any(item.kind == "family_or_partner" and item.authenticity in PROVED for item in facts.evidence)
    admitted = any(
        item.kind == "employer_admission" and item.admitted is True and item.coverage != "slight"
        for item in facts.evidence
    )
    return Message("SETTLED_BY_ADMISSION", _BY_ADMISSION) if admitted and not partners else None


def _of_the_whole(case: Case, facts: Relationship, item: Evidence) -> bool:
    """Does a piece speak of all the time: its own days, where it states any, must reach as far as the claim."""
    start, end = began(case, facts), day_of(case)
    late = item.start is not None and start is not None and item.start > start
    return item.coverage == "full" and not late and not (item.end is not None and item.end < end)


_PAPERS = ("labour_contract", "prior_judgment", "injury_recognition")
_BY_PAPER = Text(
    "有覆盖全部期间的书面劳动合同、生效裁判或工伤认定；对方可反驳从未用工",
    "a signed contract, an effective judgment or an injury recognition for the whole time; the other side may show that no work was done",
)
_BY_ADMISSION = Text(
    "对方在庭审或仲裁中承认，在承认的期间内有约束力", "admitted at the hearing: binding for the time admitted"
)
NEVER_ABOVE = {
    band: rank for rank, band in enumerate((Band.STRONG, Band.PROBABLE, Band.CONTESTED, Band.WEAK, Band.EXCLUDED))
}


def at_most(band: Band, most: Band | None) -> Band:
    """The band, or the lower one that the gate allows."""
    return band if most is None or NEVER_ABOVE[band] >= NEVER_ABOVE[most] else most
