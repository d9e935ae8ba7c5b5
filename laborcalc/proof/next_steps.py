"""What to gather next, and what the other side will say 补强与抗辩 (R-REL-06): each found by scoring again with one thing more."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.relationship import Evidence
from laborcalc.foundation.money import EXACT, ZERO, add
from laborcalc.foundation.months import add_months
from laborcalc.foundation.text import Text
from laborcalc.law.sources import dated
from laborcalc.proof.catalogue import weights as w
from laborcalc.proof.catalogue.kinds import EVIDENCE
from laborcalc.proof.gate import is_local, status_of
from laborcalc.proof.routes import at_most, band_of, leads
from laborcalc.proof.score import scored
from laborcalc.proof.settled import day_of, kinds_of
from laborcalc.results.finding import Argument, Band, NextStep, Route

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship
    from laborcalc.foundation.terms import EvidenceKind
    from laborcalc.proof.gate import Gate
    from laborcalc.proof.score import Scored
    from laborcalc.results.assessment import Assessment

MOST, _TWO_YEARS = 3, 24
# What can be gathered, as good as it usually comes: kind, authenticity, source.
OBTAINABLE: tuple[tuple[EvidenceKind, str, str], ...] = (
    ("bank_wage_payment", "original", "neutral_third_party"),
    ("social_insurance_record", "original", "public_body"),
    ("tax_record", "original", "public_body"),
    ("attendance_app", "certified_electronic", "employer"),
    ("attendance_record", "original", "employer"),
    ("order_or_discipline", "certified_electronic", "employer"),
    ("leave_approval", "certified_electronic", "employer"),
    ("work_chat", "certified_electronic", "employer"),
    ("work_email", "certified_electronic", "employer"),
    ("dismissal_document", "original", "employer"),
    ("payroll_sheet", "original", "employer"),
    ("offer_or_entry_form", "original", "employer"),
    ("employment_certificate", "original", "employer"),
    ("work_badge", "original", "employer"),
    ("client_document", "original", "neutral_third_party"),
    ("coworker_testimony", "original", "neutral_third_party"),
    ("inspection_record", "original", "public_body"),
    ("admission_out_of_court", "certified_electronic", "employer"),
    ("recording", "certified_electronic", "employer"),
    ("provided_tools", "corroborated_copy", "neutral_third_party"),
    ("core_business", "original", "public_body"),
    ("hired_for_a_post", "original", "employer"),
    ("related_company", "original", "public_body"),
)
# What an inspection finds is rarely all of the time, and nobody can order it.
_PARTLY = frozenset(("inspection_record",))
_ELECTRONIC = frozenset(
    (
        "work_chat",
        "work_email",
        "attendance_app",
        "recording",
        "photo_or_video",
        "leave_approval",
        "platform_dispatch_record",
    )
)
ORDER = "production_order"
_ORDER = Text(
    "申请责令用人单位提交其掌握的记录（所增分数以拒不提交为前提）",
    "ask for an order that the employer produce its records (the gain is for the case that it does not)",
)
_ORDER_HOW = Text(
    "向仲裁委员会书面申请，写明记录名称与要证明的事实；拒不提交的承担不利后果",
    "apply to the commission in writing, naming the records and what they prove; who does not produce them bears the consequence",
)
_HOLDS = Text("用人单位", "the employer")
_STRENGTHEN = Text("{name}：补强真实性", "{name}: make it firmer")
_STRENGTHEN_HOW = Text(
    "以公证、时间戳或者当庭出示原始载体等方式固定账号、时间与内容",
    "have account, time and content fixed by a notary or a time stamp, or show the device itself at the hearing",
)


class Change(NamedTuple):
    """One thing more: the evidence then, whether an order stands ignored, and how it is told."""

    evidence: tuple[Evidence, ...]
    ignored: bool
    kind: str
    family: str
    name: Text
    path: str
    holder: Text
    how: Text


def next_steps(case: Case, facts: Relationship, result: Scored, attached: Assessment | None) -> tuple[NextStep, ...]:
    """The three with the largest gain, of different families; what gains nothing is not named.

    Where the law leads elsewhere whatever the evidence, only what opens the way back: to show a student hired for a post.
    """
    found = sorted(_gains(case, facts, result), key=lambda candidate: candidate[0], reverse=True)
    excluded = leads(case, facts, result).most is Band.EXCLUDED
    best: dict[str, NextStep] = {}
    for gain, change, then in found:
        if change.family not in best:
            step = _told(case, facts, gain, change, then, attached)
            if not (excluded and step.band is Band.EXCLUDED):
                best[change.family] = step
    return tuple(best.values())[:MOST]


def _gains(case: Case, facts: Relationship, result: Scored) -> Iterator[tuple[Decimal, Change, Scored]]:
    student = status_of(case, facts) == "student"
    for change in (*_new(case, facts), *_firmer(facts), *_ordered(facts)):
        then = scored(change.evidence, ignored=change.ignored, student=student)
        gain = EXACT.subtract(then.score.value, result.score.value)
        if gain > ZERO:
            yield gain, change, then


def _new(case: Case, facts: Relationship) -> Iterator[Change]:
    held = {item.kind for item in facts.evidence} | _out_of_reach(case, facts)
    for kind, authenticity, source in OBTAINABLE:
        if kind not in held:
            coverage = "partial" if kind in _PARTLY else "full"
            more = Evidence.model_validate(
                {"kind": kind, "authenticity": authenticity, "source": source, "coverage": coverage}
            )
            row = EVIDENCE[kind]
            evidence = (*facts.evidence, more)
            yield Change(
                evidence, facts.production_order_ignored, kind, w.FOR[kind].family, row.name, "", row.holder, row.obtain
            )


def _out_of_reach(case: Case, facts: Relationship) -> set[EvidenceKind]:
    """A paper of leaving while the work goes on; a complaint to labour inspection after two years (LSR 20); what fits no other file."""
    job = case.employment
    found: set[EvidenceKind] = set()
    left = facts.claimed_end or (job.last_day if job is not None else None)
    if left is None and case.termination is None and job is not None:
        found.add("dismissal_document")
    if left is not None and add_months(left, _TWO_YEARS) < case.as_of:
        found.add("inspection_record")
    if status_of(case, facts) != "student" and facts.situation != "insurance_agent":
        found.add("hired_for_a_post")
    if not kinds_of(facts) & {"paid_by_other_company", "other_employer"}:
        found.add("related_company")
    return found


def _firmer(facts: Relationship) -> Iterator[Change]:
    """A piece that exists, made harder to doubt."""
    for index, item in enumerate(facts.evidence):
        better = "certified_electronic" if item.kind in _ELECTRONIC else "original"
        theirs = item.held_by == "employer"
        if item.kind not in w.FOR or item.authenticity in ("original", "certified_electronic") or item.admitted:
            continue
        if item.authenticity == "own_note" and not theirs:  # a note of one's own has no original
            continue
        firm = item.model_copy(update={"authenticity": better})
        evidence = (*facts.evidence[:index], firm, *facts.evidence[index + 1 :])
        name = EVIDENCE[item.kind].name
        told = Text(_STRENGTHEN.zh.format(name=name.zh), _STRENGTHEN.en.format(name=name.en))
        path, family = f"relationship.evidence.{index}", w.FOR[item.kind].family
        holder = _HOLDS if theirs else EVIDENCE[item.kind].holder
        how = _ORDER_HOW if theirs else _STRENGTHEN_HOW if item.kind in _ELECTRONIC else EVIDENCE[item.kind].authentic
        yield Change(evidence, facts.production_order_ignored, item.kind, family, told, path, holder, how)


def _ordered(facts: Relationship) -> Iterator[Change]:
    if not facts.production_order_ignored:
        yield Change(
            facts.evidence, True, ORDER, ORDER, _ORDER, "relationship.production_order_ignored", _HOLDS, _ORDER_HOW
        )


def _told(
    case: Case, facts: Relationship, gain: Decimal, change: Change, then: Scored, attached: Assessment | None
) -> NextStep:
    after = facts.model_copy(update={"evidence": change.evidence})
    band = at_most(band_of(case, after, then)[0], leads(case, after, then).most)
    claims = EVIDENCE[change.kind].also if change.kind in EVIDENCE else ()
    stake = None
    if attached is not None:
        counted = [
            attached.claimable(claim) or ZERO
            for claim in attached
            if attached.in_schedule(claim) and claim.kind in claims
        ]
        stake = add(counted) if counted else None
    return NextStep(change.kind, change.name, change.path, gain, band, change.holder, change.how, tuple(claims), stake)


# --- what the other side will say ---


def arguments(case: Case, facts: Relationship, result: Scored, led: Gate) -> tuple[Argument, ...]:
    """What follows from where the facts lead, what speaks against it in the file, what is said where a factor is thin."""
    found = [_argument(case, *_OF_THE_ROUTE[led.why.code], None)] if led.why.code in _OF_THE_ROUTE else []
    if led.most is Band.EXCLUDED and led.route is not Route.STUDENT:
        return ()
    found += [
        _argument(case, EVIDENCE[item.kind].name, EVIDENCE[item.kind].weakens, EVIDENCE[item.kind].cites, index)
        for index, item in enumerate(facts.evidence)
        if item.kind in w.AGAINST or item.kind in w.NEUTRAL
    ]
    for factor, says, answer, norms in _USUAL:
        if result.factors[factor].value < w.FLOORS[factor]:
            found.append(_argument(case, says, answer, norms, None))
    return tuple(dict.fromkeys(found))


def _argument(case: Case, says: Text, answer: Text, norms: tuple[str, ...], index: int | None) -> Argument:
    path = "" if index is None else f"relationship.evidence.{index}"
    here = tuple(id for id in norms if is_local(case, id))
    return Argument(says, answer, dated(here, day_of(case), case.as_of), path)


_USUAL: tuple[tuple[str, Text, Text, tuple[str, ...]], ...] = (
    (
        "I",
        Text("用工的不是我单位", "another was the employer"),
        Text(
            "先把本人与该单位连起来：谁招用、谁管理、以谁的名义工作、款从哪个账户来；连上之后才谈得到举证责任转移",
            "tie yourself to this unit first: who hired, who managed, in whose name, from which account; only then can the burden move",
        ),
        ("MAL 6", "N12 2"),
    ),
    (
        "M",
        Text("双方是合作、承揽或劳务关系，不受管理", "it was cooperation or contract work without management"),
        Text(
            "名称不决定性质：以考勤、指令、请假、处罚说明受支配的劳动管理",
            "the title decides nothing: show attendance, orders, leave and discipline",
        ),
        ("GC42 237", "GC42 238", "N12 1"),
    ),
    (
        "P",
        Text("款项不是工资", "the payments were no wages"),
        Text(
            "按月、定额、与出勤相应的付款即使无备注也可相互印证；工资支付记录由用人单位保存备查",
            "monthly, fixed payments that follow attendance support each other even unlabelled; the employer must keep the pay records",
        ),
        ("WPR 6", "MAL 6", "N12 2"),
    ),
)
# By the code of the reason for which the facts lead there.
_AGE_PLEA = (
    Text(
        "已过法定退休年龄，劳动合同依法终止，此后只是劳务关系",
        "past the retirement age the contract ended by law, and what followed was a service relationship",
    ),
    Text(
        "法律以开始享受基本养老保险待遇为终止的条件；实施条例另以年龄为用人单位可以终止的事由，用人单位没有终止而继续用工的，可主张劳动关系延续；各地裁判不一，请检索当地案例，并说明为何没有养老待遇（单位未参保的尤其有力）",
        "the statute ends the contract when a pension begins; the Regulations add the age as a ground on which the employer may end it, and one that did not and kept the worker on can be held to the employment; courts divide, so look for local cases and show why there is no pension (strongest where the employer never insured)",
    ),
    ("LCL 44(2)", "REG 21"),
)
_STUDY_PLEA = (
    Text("在校学生，属于实习或者勤工助学", "an enrolled student: an internship or spare-time work"),
    Text(
        "法律不禁止在校学生就业：提交求职简历、招聘启事、录用通知、劳动合同、全职考勤、与职工相同的薪酬和毕业日期，说明以就业为目的、不是学校安排；单位知道学生身份而招用的，不得事后以此否认",
        "the law does not bar a student from employment: show the application, the advertisement, offer, contract, full-time attendance, pay like that of staff and the day of graduation, a job as the aim and no arrangement by the school; a unit that knew of the studies cannot rely on them afterwards",
    ),
    ("O309 12", "BJ534 Q35"),
)
_AGENT_PLEA = (
    Text(
        "双方是保险代理关系，按佣金计酬，培训、考核是法律要求的代理人管理",
        "it was insurance agency, paid by commission; training and rating are what the law asks of insurers",
    ),
    Text(
        "以任职通知、底薪或固定工资、职工身份参保、考勤和对内勤岗位的指派，说明超出法律要求的管理；主管、内勤、组训等有任职和底薪的岗位可以认定劳动关系",
        "show management beyond what the law asks: appointment, a base or fixed wage, insurance as staff, attendance, postings to office work; a manager or trainer with an appointment and a base wage can be an employee",
    ),
    ("INS 112", "INS 117", "INS 126", "N12 1"),
)
_OF_THE_ROUTE: dict[str, tuple[Text, Text, tuple[str, ...]]] = {
    "AGE_WITHOUT_PENSION": _AGE_PLEA,
    "OVER_AGE_MIDWAY": _AGE_PLEA,
    "STUDENT": _STUDY_PLEA,
    "STUDENT_HIRED": _STUDY_PLEA,
    "STUDENT_DISPUTED": _STUDY_PLEA,
    "AGENCY": _AGENT_PLEA,
}
