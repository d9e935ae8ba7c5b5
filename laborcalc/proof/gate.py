"""Who is no employee, and who no employer 主体资格: a result apart from the score, by person, employer and day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.text import Message, Text
from laborcalc.proof.score import DOUBTED, is_proved
from laborcalc.proof.settled import began, by_admission, day_of, hired_elsewhere, judged, kinds_of
from laborcalc.results.finding import Band, Route
from laborcalc.rules.ending.entitlement import JI2_FROM
from laborcalc.rules.measures.status import OA56_FROM, is_part_time, status_at

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship

RET_FROM = date(2025, 1, 1)
WIJ_FROM = date(2014, 9, 1)


class Gate(NamedTuple):
    """A result apart from the score: where the facts lead, why, and the most that the band may be (`None` = no limit)."""

    route: Route
    why: Message
    articles: tuple[str, ...]
    most: Band | None


def status_of(case: Case, facts: Relationship) -> str:
    """The worker's status as stated, else as the situation of work and a proved circumstance show it."""
    if "status" in case.worker.model_fields_set:
        stated = status_at(case, day_of(case))
        early = stated == "delayed_retirement" and day_of(case) < RET_FROM  # no such agreement before that day
        return "past_retirement_age" if early else stated
    if facts.situation == "retired":
        return "past_retirement_age"
    enrolled = facts.situation == "intern" and _shown(facts, "student_status")
    return "student" if enrolled or _shown(facts, "arranged_by_school") else status_at(case, day_of(case))


def _shown(facts: Relationship, kind: str) -> bool:
    return any(item.kind == kind and is_proved(item) for item in facts.evidence)


def gate(case: Case, facts: Relationship) -> Gate | None:
    """What is no employment whatever the evidence says (R-REL-10 to R-REL-19, R-REL-22); `None` when the evidence decides."""
    if judged(case, facts):
        return None
    return _by_age(case, facts) or _by_status(case, facts) or _by_employer(case, facts)


def is_local(case: Case, id: str) -> bool:
    """Does an article speak for the place of the case: the answers of Beijing's courts only there."""
    return not id.startswith("BJ534") or case.region.startswith("11")


def local(case: Case, *ids: str) -> tuple[str, ...]:
    """Those that speak for the place of the case."""
    return tuple(id for id in ids if is_local(case, id))


# --- age ---


def _by_age(case: Case, facts: Relationship) -> Gate | None:
    """A pensioner; who is past the age (R-REL-10, R-REL-11); one under an agreed delay is an employee (R-REL-12)."""
    status, day, start = status_of(case, facts), day_of(case), began(case, facts)
    pension = status == "drawing_pension" or _shown(facts, "pension_drawn")
    if pension or (status == "past_retirement_age" and day >= OA56_FROM and not (start and start < OA56_FROM)):
        return _over_age(day)
    if status != "past_retirement_age":
        return None
    if day >= OA56_FROM:
        return Gate(Route.EMPLOYMENT, Message("OVER_AGE_MIDWAY", _MIDWAY), ("REG 21", "OA56 2"), Band.CONTESTED)
    return Gate(Route.EMPLOYMENT, Message("AGE_WITHOUT_PENSION", _AGE), ("REG 21", "LCL 44(2)"), Band.CONTESTED)


def _over_age(day: date) -> Gate:
    """Their own rules from 2026-07-01; before it a pensioner's contract has ended (R-REL-10)."""
    if day >= OA56_FROM:
        ids = ("OA56 2", "OA56 9", "OA56 11", "OA56 12", "OA56 15")
        return Gate(Route.OVER_AGE, Message("OVER_AGE", _OVER_AGE), ids, Band.EXCLUDED)
    return Gate(Route.OVER_AGE, Message("PENSIONER", _PENSIONER), ("LCL 44(2)", "JI1 32(1)"), Band.EXCLUDED)


_OVER_AGE = Text(
    "超龄劳动者：适用超龄劳动者基本权益保障暂行规定，可主张报酬、最低工资、工时休息、工伤保障；无经济补偿、赔偿金、二倍工资",
    "an over-age worker: the provisional rules on over-age workers give pay, minimum wage, hours and injury insurance; no severance, damages or double wages",
)
_PENSIONER = Text(
    "已享受养老保险待遇：不建立劳动合同法上的劳动关系，劳动报酬仍应支付（2025-09-01至2026-06-30无明文，本程序采用）",
    "a pensioner: no employment under the Labor Contract Law, pay for work done is owed (no text from 2025-09-01 to 2026-06-30: this library's choice)",
)
_AGE = Text(
    "超过法定退休年龄而未享受养老保险待遇：2026-07-01前各地裁判不一，再多证据也至多为有争议；书面约定延迟退休的（2025-01-01起）照常适用劳动合同法，人员类别请填“约定弹性延迟退休”",
    "past the age without a pension: before 2026-07-01 courts divide, so contested at most whatever is gathered; under an agreed delay of retirement (from 2025-01-01) the Labor Contract Law applies in full: state “agreed delay of retirement” as the status",
)
_MIDWAY = Text(
    "超过法定退休年龄而未享受养老保险待遇：2026-07-01前各地裁判不一，至多为有争议；该日起适用超龄劳动者规定，不再有经济补偿、赔偿金、二倍工资",
    "past the age without a pension: before 2026-07-01 courts divide, so contested at most; from that day the rules on over-age workers, with no severance, damages or double wages",
)


# --- studies, permit, office ---

_HIRED = ("hired_for_a_post", "labour_contract", "offer_or_entry_form")
_OF_PRACTICE = frozenset(("agreement_under_another_title", "service_fee_label"))


def _by_status(case: Case, facts: Relationship) -> Gate | None:
    status = status_of(case, facts)
    if status == "student":
        return None if by_admission(case, facts) else _student(case, facts)
    if status == "foreigner_without_permit":
        article = "JI2 4" if case.as_of >= JI2_FROM else "JI1 33"
        return Gate(Route.NO_PERMIT, Message("NO_PERMIT", _NO_PERMIT), (article,), Band.EXCLUDED)
    if facts.situation == "committee_member":
        return Gate(Route.COMMITTEE, Message("COMMITTEE", _COMMITTEE), local(case, "BJ534 Q34"), Band.EXCLUDED)
    return None


def _student(case: Case, facts: Relationship) -> Gate:
    """No employment where the school arranged the practice or it is spare-time work, unless hired for a post (R-REL-15)."""
    norms = local(case, "O309 12", "BJ534 Q35")
    hired, arranged = hired_for_a_post(facts), _shown(facts, "arranged_by_school")
    if arranged and hired:
        return Gate(Route.EMPLOYMENT, Message("STUDENT_DISPUTED", _STUDENT_DISPUTED), norms, Band.CONTESTED)
    if arranged or _of_practice(case, facts, hired):
        return Gate(Route.STUDENT, Message("STUDENT", _STUDENT), norms, Band.EXCLUDED)
    return Gate(Route.EMPLOYMENT, Message("STUDENT_HIRED", _STUDENT_HIRED), norms, Band.PROBABLE)


def _of_practice(case: Case, facts: Relationship, hired: bool) -> bool:
    """Part-time work, or papers of an internship where there are none of a hiring."""
    return not hired and (is_part_time(case) or bool(kinds_of(facts) & _OF_PRACTICE))


def hired_for_a_post(facts: Relationship) -> bool:
    """Does a paper that may be believed show that he was taken on as staff are."""
    return any(
        item.kind in _HIRED and (item.admitted is True or item.authenticity not in DOUBTED) for item in facts.evidence
    )


_STUDENT = Text(
    "在校学生由学校安排实习或者课余勤工助学，一般不视为就业；自己求职、按职工招用的除外",
    "practice that the school arranged, or spare-time work of an enrolled student, is generally no employment; one who sought the job and was taken on as staff is employed",
)
_STUDENT_HIRED = Text(
    "法律不禁止在校学生就业：没有学校安排实习或课余勤工助学的证据，按证据评分，至多为可能性较大；法院会看求职目的、是否全职、临近毕业与否。一旦确认劳动关系，请将人员类别改填“劳动者”再计算各项请求",
    "the law does not bar an enrolled student from employment: nothing shows practice arranged by a school or spare-time work, so the score decides, probable at most; courts look at the aim of a job, full time and the day of graduation. Once it is confirmed, state “employee” as the status to have the claims worked out",
)
_STUDENT_DISPUTED = Text(
    "既有学校安排的证据，又有按职工招用的证据：至多为有争议",
    "there is proof that the school arranged it and proof of hiring as staff: contested at most",
)
_NO_PERMIT = Text(
    "外国人未取得就业许可：不成立劳动关系，已付出劳动的可请求参照支付报酬",
    "a foreigner without a permit: no employment; pay for the work done can be asked for by analogy",
)
_COMMITTEE = Text(
    "村民委员会、居民委员会成员：由选举产生，不是劳动关系（北京有明文，其他地方系本程序采用）；受其聘用的工作人员不在此列",
    "a member of a village or residents' committee holds an elected office: no employment (Beijing says so, elsewhere this library's choice); staff whom the committee hires are another matter",
)


# --- the other side ---


def _by_employer(case: Case, facts: Relationship) -> Gate | None:
    """A household, an unqualified boss in a chain, a firm that is not registered (R-REL-18, R-REL-22, R-REL-30)."""
    if facts.employer_qualified:
        return None
    if facts.situation == "domestic":
        return Gate(Route.HOUSEHOLD, Message("HOUSEHOLD", _HOUSEHOLD), ("JI1 2",), Band.EXCLUDED)
    if hired_elsewhere(facts):
        return Gate(Route.CONTRACTING_CHAIN, *chain(case, facts), Band.EXCLUDED)
    return Gate(Route.NO_EMPLOYER, Message("NO_EMPLOYER", _NO_EMPLOYER), ("LCL 93", "JI1 29"), Band.EXCLUDED)


def chain(case: Case, facts: Relationship) -> tuple[Message, tuple[str, ...]]:
    """Liability without employment: any trade under JI2, before it building and mining, attached vehicles for injury (R-REL-30)."""
    if case.as_of >= JI2_FROM:
        return Message("CONTRACTING_CHAIN", _CHAIN), ("JI2 1", "JI2 2", "WIJ 3(1)(4)", "NMG 30")
    if "attached_vehicle" not in kinds_of(facts):
        return Message("CONTRACTING_CHAIN", _BUILDING), ("N12 4", "WIJ 3(1)(4)", "NMG 30")
    if day_of(case) >= WIJ_FROM:
        return Message("CONTRACTING_CHAIN", _ATTACHED), ("WIJ 3(1)(5)",)
    return Message("CONTRACTING_CHAIN", _ATTACHED_BEFORE), ()


_HOUSEHOLD = Text(
    "家庭或者个人与家政服务人员之间的纠纷不属于劳动争议；受雇于家政公司的除外",
    "a household and its domestic help are no labour dispute; one employed by a company is",
)
_CHAIN = Text(
    "转包、分包或挂靠给不具备用工主体资格者：发包的单位承担用工主体责任（报酬、认定工伤后的工伤待遇），但不是劳动关系，没有经济补偿、赔偿金、二倍工资",
    "work passed on to one who is no qualified employer: the unit that passed it on answers as employing entity for pay and, after recognition, injury benefits; it is no employment, so no severance, damages or double wages",
)
_BUILDING = Text(
    "建筑、矿山工程发包给不具备用工主体资格者：具备资格的发包方承担用工主体责任（报酬、认定工伤后的工伤待遇），但不是劳动关系，没有经济补偿、赔偿金、二倍工资；其他行业当时没有全国性规定",
    "building or mining work passed to one who is no qualified employer: the qualified unit answers as employing entity for pay and, after recognition, injury benefits; it is no employment, so no severance, damages or double wages; for other trades there was no national rule then",
)
_ATTACHED = Text(
    "车辆挂靠：由车主招用的，被挂靠单位当时只承担认定工伤后的工伤待遇，不是劳动关系；报酬向招用的车主主张",
    "a vehicle under another's name: hired by its owner, the unit that lent the name owed injury benefits after recognition and no more at that time; it is no employment, and pay is claimed against the owner",
)
_ATTACHED_BEFORE = Text(
    "车辆挂靠：由车主招用的，2014-09-01前没有全国性规定由被挂靠单位承担责任，不是劳动关系；报酬向招用的车主主张",
    "a vehicle under another's name: hired by its owner; before 2014-09-01 no national rule made the unit that lent the name liable; it is no employment, and pay is claimed against the owner",
)
_NO_EMPLOYER = Text(
    "对方未依法登记或已被吊销：由出资人承担责任，请列出资人为共同当事人；村委会、居委会依法设立，应填具备用工主体资格",
    "the other side is not registered or its licence was revoked: the investor answers; name him as a party. A village or residents' committee is set up by law and is stated as qualified",
)
