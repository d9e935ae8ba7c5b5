"""Who cannot claim the second wage 二倍工资的例外 (R-DW-01; JI2 7, LCL 69; D-26, D-75), and who proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue
from laborcalc.rules.ending.entitlement import JI2_FROM
from laborcalc.rules.measures.status import over_age_from, part_time, status_on

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Unsigned
    from laborcalc.hearing.hearing import Hearing

Exclusion = tuple[str, Text, tuple[str, ...]]

_PART_TIME: Exclusion = (
    "PART_TIME",
    Text(
        "非全日制用工可以订立口头协议，不适用二倍工资", "part-time work may rest on an oral agreement: no second wage"
    ),
    ("LCL 69",),
)
_NO_EMPLOYEES: dict[str, Exclusion] = {
    "drawing_pension": (
        "PENSIONER",
        Text("已享受养老保险待遇，与用人单位之间不适用劳动合同法的二倍工资", "a pensioner: the second wage of the Labor Contract Law does not apply"),
        ("JI1 32(1)", "OA56 2"),
    ),
    "student": (
        "STUDENT",
        Text("在校学生勤工助学不视为就业，无须订立劳动合同", "work of an enrolled student is not employment: no contract was owed"),
        ("O309 12",),
    ),
    "foreigner_without_permit": (
        "NO_PERMIT",
        Text("外国人未取得就业许可，不成立劳动关系，无须订立劳动合同", "a foreigner without a work permit: no employment, so no contract was owed"),
        ("JI1 33", "JI2 4"),
    ),
}  # fmt: skip
_OVER_AGE: Exclusion = (
    "OVER_AGE",
    Text(
        "超龄劳动者适用超龄劳动者基本权益保障暂行规定，无二倍工资",
        "an over-age worker falls under the provisional rules on over-age workers: no second wage",
    ),
    ("OA56 2", "OA56 8"),
)
_PROVED: dict[str, Exclusion] = {
    "force_majeure": (
        "FORCE_MAJEURE",
        Text("因不可抗力未订立（由用人单位举证）", "force majeure kept the contract from being concluded (the employer proves it)"),
        ("JI2 7(1)",),
    ),
    "worker_at_fault": (
        "WORKER_AT_FAULT",
        Text("因劳动者本人故意或者重大过失未订立（由用人单位举证）", "the worker's own intent or gross negligence kept it from being concluded (the employer proves it)"),
        ("JI2 7(2)",),
    ),
    "other_law": (
        "OTHER_LAW",
        Text("法律、行政法规规定的其他情形（由用人单位举证）", "another case named by statute (the employer proves it)"),
        ("JI2 7(3)",),
    ),
}  # fmt: skip
_LEGAL_REPRESENTATIVE: Exclusion = (
    "LEGAL_REPRESENTATIVE",
    Text(
        "法定代表人负有组织订立劳动合同的职责，一般不支持二倍工资（未核实）",
        "the legal representative answers for concluding contracts: generally no second wage (not verified)",
    ),
    ("LCL 82(1)",),
)
_IN_CHARGE: Exclusion = (
    "IN_CHARGE",
    Text(
        "其职责包含订立劳动合同，且没有要求签订而被拒绝的事实",
        "concluding contracts was part of the job, and no request was refused",
    ),
    ("LCL 82(1)", "BJ534 Q44"),
)


def exception(hearing: Hearing) -> NotDue | None:
    """Why no second wage is owed although no contract was signed; `None` where nothing excuses it (R-DW-01)."""
    found = _excluded(hearing)
    if found is None:
        return None
    code, text, cites = found
    return NotDue(kind=Kind.DOUBLE_WAGES, reason=Message(code, text), cites=hearing.cite(*_held_here(hearing, cites)))


def _held_here(hearing: Hearing, ids: tuple[str, ...]) -> list[str]:
    """Local papers bind in their own place."""
    places = {"BJ534": "11", "BJ187": "11", "SH73": "31", "GD08": "44"}
    return [id for id in ids if hearing.case.region.startswith(places.get(id.split()[0], ""))]


def _excluded(hearing: Hearing) -> Exclusion | None:
    case = hearing.case
    job, why = case.employment, case.unsigned
    hired = (job.start if job is not None else None) or case.as_of
    status = status_on(hearing, hired)
    if status in _NO_EMPLOYEES:
        return _NO_EMPLOYEES[status]
    if over_age_from(hearing, hired) is not None:
        return _OVER_AGE  # who was hired before is an employee until then
    if part_time(hearing):
        return _PART_TIME
    if why is None:
        hearing.assume("NO_EXCEPTION", _NO_EXCEPTION)
        return None
    return _of_the_post(hearing, why) or _proved(hearing, why)


_NO_EXCEPTION = Text(
    "以用人单位未证明不可抗力、劳动者故意或重大过失等例外为前提（举证责任在用人单位）",
    "presumes that the employer has not proved an exception such as force majeure or the worker's own fault (the burden is the employer's)",
)


def _of_the_post(hearing: Hearing, why: Unsigned) -> Exclusion | None:
    """Those whose own task it was to conclude contracts (D-26)."""
    if why.post is None or why.asked_and_refused:
        return None
    if why.post == "legal_representative":
        return _LEGAL_REPRESENTATIVE
    return _IN_CHARGE if hearing.reading("D-26") == "not_if_in_charge" else None


def _proved(hearing: Hearing, why: Unsigned) -> Exclusion | None:
    """An exception that the employer proved: everywhere since JI2, before it by D-75."""
    if why.exception is None:
        return None
    code, text, since_ji2 = _PROVED[why.exception]
    if hearing.case.as_of >= JI2_FROM:
        return code, text, since_ji2
    epidemic = why.exception == "force_majeure" and _is_of_the_epidemic(hearing.case)
    option = hearing.settled("D-75", "exempt") if epidemic else hearing.reading("D-75")
    if option == "exempt":
        if epidemic:
            hearing.assume("EPIDEMIC", _EPIDEMIC)
        return code, text, ("LCL 3", *(["BJ187 3"] if epidemic else []), "SH73 2", "GD08 21")
    hearing.warn("BEFORE_JI2", _BEFORE_JI2)
    return None


def _is_of_the_epidemic(case: Case) -> bool:
    """Beijing's answers of 2020 on the epidemic, until those of 2024 excuse generally (D-75)."""
    return case.region.startswith("11") and _EPIDEMIC_FROM <= case.as_of < _EXCUSED_FROM


_EPIDEMIC_FROM = cite("BJ187 3").since
_EXCUSED_FROM = cite("BJ534 Q44").since
_EPIDEMIC = Text(
    "以不可抗力即新冠肺炎疫情为前提（京高法发〔2020〕187号第三问，据转载核对）",
    "presumes that the force majeure was the epidemic (Beijing High Court 2020 No. 187, Q. 3, read second-hand)",
)


_BEFORE_JI2 = Text(
    "2025-09-01前没有全国性的例外规定：劳动者不签的，用人单位应书面终止（实施条例第五、六条），未终止的多仍判二倍工资",
    "before 2025-09-01 no national text excused it: the employer had to end the relationship in writing (Regulations, Arts. 5-6); where it did not, the second wage was mostly granted",
)
