"""Which law the facts lead to once the gate is passed 适用哪一类法律, and the bands (R-REL-02 to R-REL-04, R-REL-25, R-REL-30)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Message, Text
from laborcalc.proof.catalogue import weights as w
from laborcalc.proof.gate import Gate, chain, gate, local
from laborcalc.proof.settled import chained, day_of, denied, divided, kinds_of, no_work_shown, proved, settled
from laborcalc.results.finding import Band, Route

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship
    from laborcalc.proof.score import Scored

N56_FROM = date(2021, 7, 16)


def leads(case: Case, facts: Relationship, result: Scored) -> Gate:
    """Where the facts lead: the gate, else what the evidence shows of the work."""
    return gate(case, facts) or route_of(case, facts, result)


def route_of(case: Case, facts: Relationship, result: Scored) -> Gate:
    """Employment here or elsewhere, a chain of contracts, agency, third category or civil law, once the gate is passed."""
    if settled(case, facts) is not None:
        return _EMPLOYED
    for found in _SPECIAL:
        if (led := found(case, facts, result)) is not None:
            return led
    return _by_freedom(case, facts, result)


def _chain(case: Case, facts: Relationship, result: Scored) -> Gate | None:
    """Hired elsewhere in a chain: contested at most until direction by this unit itself is shown."""
    named = result.factors["I"].value >= w.FLOORS["I"]
    weak = not named and facts.situation == "subcontracted"
    return Gate(Route.CONTRACTING_CHAIN, *chain(case, facts), Band.CONTESTED) if chained(facts) or weak else None


def _foreman(case: Case, facts: Relationship, result: Scored) -> Gate | None:
    if facts.situation != "foreman":
        return None
    return Gate(Route.CIVIL, Message("FOREMAN", _FOREMAN), local(case, "BJ534 Q29"), Band.CONTESTED)


_OF_STAFF = (
    "labour_contract",
    "offer_or_entry_form",
    "employment_certificate",
    "hired_for_a_post",
    "social_insurance_record",
    "payroll_sheet",
)


def _agent(case: Case, facts: Relationship, result: Scored) -> Gate | None:
    """An insurance agent is an agent until an appointment or a base wage is shown; supervising agents is the insurer's duty."""
    if facts.situation != "insurance_agent" or proved(facts, _OF_STAFF):
        return None
    return Gate(Route.CIVIL, Message("AGENCY", _AGENCY), ("INS 112", "INS 117", "INS 126"), Band.CONTESTED)


def _elsewhere(case: Case, facts: Relationship, result: Scored) -> Gate | None:
    """Another unit is the employer: the agency of the dispatched, or a unit to which the evidence ties him more (R-REL-04, R-REL-25)."""
    if not proved(facts, ("other_employer",)) or "related_company" in kinds_of(facts):
        return None
    if facts.situation == "dispatched":
        return Gate(Route.OTHER_EMPLOYER, Message("DISPATCHED", _DISPATCHED), ("LCL 58", "LCL 92"), Band.CONTESTED)
    if result.factors["I"].value >= w.FLOORS["I"]:
        return None
    return Gate(Route.OTHER_EMPLOYER, Message("OTHER_EMPLOYER", _OTHER), ("LCL 7", "N12 1"), Band.CONTESTED)


_SPECIAL: tuple[Callable[[Case, Relationship, Scored], Gate | None], ...] = (_chain, _foreman, _agent, _elsewhere)


def _by_freedom(case: Case, facts: Relationship, result: Scored) -> Gate:
    """By how far the work was managed: employment, third category, civil law (R-REL-02, R-REL-03)."""
    kinds = kinds_of(facts)
    managed = result.factors["M"].value >= w.FLOORS["M"]
    if managed or not (kinds & _FREE or len(kinds & (_BUSINESS | _LOOSE)) > 1):
        return _EMPLOYED
    platform = facts.situation in ("platform_rider", "streamer") or "platform_dispatch_record" in kinds
    if platform and not kinds & _BUSINESS and day_of(case) >= N56_FROM:
        return Gate(Route.THIRD_CATEGORY, Message("THIRD_CATEGORY", _THIRD), ("N56", "GC42 240"), None)
    return Gate(Route.CIVIL, Message("CIVIL", _CIVIL), ("N12 1", *(("GC42 239",) if platform else ())), None)


# One of the first speaks against management by itself, of the others it takes two; two apps are no business of one's own.
# Kinship or a share explains the work where no management is shown.
_FREE = frozenset(("free_to_refuse_tasks", "free_to_substitute", "no_management", "family_or_partner"))
_LOOSE = frozenset(("own_hours", "paid_per_project", "own_tools_and_risk", "several_clients"))
_BUSINESS = frozenset(("bargained_share", "invoices_as_business", "own_business_registration"))
_EMPLOYED = Gate(
    Route.EMPLOYMENT,
    Message(
        "EMPLOYMENT",
        Text(
            "按劳动关系三要素判断：主体资格、受管理从事有报酬的劳动、属于单位业务",
            "judged by the three elements: both sides qualify, paid work under management, part of the business",
        ),
    ),
    ("N12 1", "LCL 7"),
    None,
)
_THIRD = Text(
    "对劳动过程有管理而不完全符合劳动关系：可主张最低报酬、休息、职业伤害保障，无经济补偿、二倍工资（未见全文，须核实）",
    "managed, yet not fully an employment: minimum pay, rest and occupational-injury protection, no severance or double wages (text not seen in full: verify)",
)
_CIVIL = Text(
    "现有情况更接近平等主体之间的民事合同：报酬按约定，另行起诉",
    "as it stands rather a civil contract between equals: pay as agreed, before the civil court",
)
_FOREMAN = Text(
    "包工头自行承揽、招人带班：与发包单位之间一般不是劳动关系，工程款、班组款按约定另行起诉；本人也受该单位考勤管理、按月领薪的，请改选实际的用工情形（北京有明文，其他地方系本程序采用）",
    "a labour contractor who takes on work and brings his own crew: as a rule no employment with the unit above, and the price is sued for as agreed; one who was himself under its attendance and monthly pay states the situation of his work instead (Beijing says so, elsewhere this library's choice)",
)
_AGENCY = Text(
    "保险代理人：培训、考核、登记是法律要求保险公司对代理人做的管理，按佣金计酬的一般是委托代理；有任职文件、底薪或者以职工身份参保的，才按劳动关系评估（保险法条文未见原文，须核实）",
    "an insurance agent: training, rating and registration are duties that the law gives insurers towards agents, and pay by commission is as a rule agency; with papers of appointment, a base wage or insurance as staff it is weighed as employment (text of the Insurance Law not seen: verify)",
)
_DISPATCHED = Text(
    "劳务派遣：派遣单位是用人单位；对用工单位只能就其造成的损害主张连带责任。对方是用工单位的，请改列派遣单位为用人单位，或者两者同为被申请人；以外包、承揽之名行派遣、派遣违法的另行主张",
    "dispatch: the agency is the employer, and the user unit answers jointly for damage that it causes. Where the claim is against the user unit, name the agency as the employer, or both as respondents; dispatch in disguise or against the law is argued apart",
)
_OTHER = Text(
    "现有证据没有把劳动者与本单位连起来（主体低于下限），而另有用人单位得到证明：请改列该单位，或者两者同为被申请人并请求择一认定",
    "the evidence does not tie the worker to this unit (identity lies below its floor), and another employer is proved: claim against that unit, or name both and ask that one of them be found",
)


# --- bands ---


def band_of(case: Case, facts: Relationship, result: Scored) -> tuple[Band, Message]:
    """The band by score and floors, or by a paper that settles the matter (DECISION)."""
    by = settled(case, facts)
    if by is not None:
        return Band.STRONG, by
    band, by = _scored(result)
    if denied(case, facts):
        most = Band.CONTESTED if divided(case, facts) else Band.WEAK
        return at_most(band, most), Message("JUDGED_OTHERWISE", _JUDGED)
    if no_work_shown(facts) and at_most(band, Band.CONTESTED) is not band:
        return Band.CONTESTED, Message("NO_WORK_SHOWN", _NO_WORK)
    return band, by


def _scored(result: Scored) -> tuple[Band, Message]:
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
_NO_WORK = Text(
    "评分虽够，但有合同而无人实际工作的情形已得到证明，又没有考勤、指派、产出或证言说明做过工作：至多为有争议",
    "the score would do, but it is proved that the contract was not worked under, and no attendance, order, result or witness shows any work: contested at most",
)
_JUDGED = Text(
    "已有生效裁判否认双方的劳动关系：对同一期间有约束力，只能申请再审；用工主体责任、工伤待遇等不以劳动关系为前提的请求不受影响",
    "an effective judgment found that there was no employment between the two: it binds for that time and only a retrial undoes it; claims that need no employment, as those of employing-entity liability and injury benefits, are untouched",
)
NEVER_ABOVE = {
    band: rank for rank, band in enumerate((Band.STRONG, Band.PROBABLE, Band.CONTESTED, Band.WEAK, Band.EXCLUDED))
}


def at_most(band: Band, most: Band | None) -> Band:
    """The band, or the lower one that the gate allows."""
    return band if most is None or NEVER_ABOVE[band] >= NEVER_ABOVE[most] else most
