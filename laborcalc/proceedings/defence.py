"""The employer's side of an assessed case 用人单位一方: the same figures, put in the order in which it needs them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import add, figure
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import cite, dated
from laborcalc.results.burden import EMPLOYER
from laborcalc.results.defence import Defence, Move, Risk, ToProve
from laborcalc.results.outcome import NOT_ACCEPTED, Award, Needs, NotDue
from laborcalc.rules.cards.burdens import of_ending
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.ending.matrix import ended

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Outcome


def defence_of(result: Assessment, case: Case) -> Defence:
    """What the employer risks, what it must prove, what it has to do; no figure is worked out anew."""
    return Defence(
        tuple(_risk(result, claim) for claim in result.claims),
        max(_totals(result)),
        tuple(_to_prove(case, claim) for claim in (*result.claims, *result.counterclaims) if _is_open(claim)),
        tuple(_moves(result, case)),
    )


def _is_open(claim: Outcome) -> bool:
    """Can proof still decide it: not what no court hears."""
    return not (isinstance(claim, NotDue) and claim.reason.code == NOT_ACCEPTED)


# --- what it risks ---


def _risk(result: Assessment, claim: Outcome) -> Risk:
    """The sum in the result, and the highest over its alternatives and its range."""
    amount, by, why = result.claimable(claim), None, None
    highest = amount
    for other in claim.alternatives:
        if other.amount is not None and (highest is None or other.amount > highest):
            highest, by, why = other.amount, other.by, other.text
    if claim.range is not None and (highest is None or claim.range.high.value > highest):
        highest, by, why = claim.range.high.value, claim.range.why.code, _both(claim.range.why)
    return Risk(claim.kind, claim.status, amount, highest, by, why)


def _both(message: Message) -> Text:
    return Text(message.say("zh"), message.say("en"))


def _totals(result: Assessment) -> Iterator[Decimal]:
    yield result.total
    yield from (way.total for way in result.combinations)
    for consulted in result.readings:
        yield from (option.total for option in consulted.options if option.total is not None)


# --- what it must prove ---


def _to_prove(case: Case, claim: Outcome) -> ToProve:
    """The burden on the card of the claim, and the pieces that the employer holds."""
    card = CLAIMS[claim.kind]
    burden = of_ending(card.proved, ended(case.termination))
    local = (id for place, id in burden.local if case.region.startswith(place))
    cites = tuple(cite(id) for id in (*burden.cites, *local))
    return ToProve(claim.kind, card.side, burden.text, cites, tuple(p for p in burden.proofs if p.holder == EMPLOYER))


# --- its steps ---


def _moves(result: Assessment, case: Case) -> Iterator[Move]:
    """In the order of the proceedings."""
    yield _move("ANSWER", case, _ANSWER, "MAL 30", "AR 36")
    yield from _limitation(result, case)
    if result.claims:
        yield _move("PRODUCE", case, _PRODUCE, "MAL 6", "MAL 39")
    yield from _counterclaims(result, case)
    if case.set_off:
        yield _move("SET_OFF", case, _SET_OFF, "WPR 15", "CC 568")
    yield _move("AFTER_AWARD", case, _AFTER, "MAL 49", "MAL 50")


def _limitation(result: Assessment, case: Case) -> Iterator[Move]:
    """It counts only where it is pleaded, and in the arbitration (JI2 20)."""
    cites = ("MAL 27", "JI2 20")
    expired = add(claim.expired for claim in result.claims if claim.expired is not None)
    if case.limitation_pleaded is False:
        yield _move("LIMITATION_NOT_PLEADED", case, _NOT_PLEADED, *cites)
    elif case.limitation_pleaded:
        yield _move("LIMITATION_PLEADED", case, _PLEADED, *cites, sum=figure(expired, 2))
    elif expired:
        yield _move("PLEAD_LIMITATION", case, _PLEAD, *cites, sum=figure(expired, 2))
    else:
        yield _move("LIMITATION_NOTHING", case, _NOTHING, *cites)


def _counterclaims(result: Assessment, case: Case) -> Iterator[Move]:
    """What it can ask for itself, each with its last day."""
    asked = [claim for claim in result.counterclaims if isinstance(claim, (Award, Needs))]
    if asked:
        names = listed(CLAIMS[claim.kind].name for claim in asked)
        yield _move("COUNTERCLAIM", case, _COUNTERCLAIM, "AR 36", names=names)
    for claim in asked:
        if isinstance(claim, Award) and claim.last_filing_day is not None:
            name = CLAIMS[claim.kind].name
            yield _move("COUNTERCLAIM_BY", case, _BY, "MAL 27", name=name, day=claim.last_filing_day)


def _move(code: str, case: Case, text: Text, *cites: str, **values: object) -> Move:
    return Move(Message(code, text, **values), _in_force(case, *cites))


def _in_force(case: Case, *ids: str) -> tuple[Article, ...]:
    return dated(ids, case.filing_day, case.as_of)


_ANSWER = Text(
    "收到申请书副本之日起十个工作日内答辩，反申请也在此期间提出",
    "answer within ten working days of receipt of the copy; a counterclaim falls into the same time",
)
_PLEAD = Text(
    "时效须在仲裁中提出：其中{sum}元可以提出抗辩；仲裁中没有提出的，诉讼中再提不予支持",
    "limitation must be pleaded in the arbitration: {sum} yuan are open to the plea; not pleaded there, it is not heard in court",
)
_PLEADED = Text(
    "时效抗辩已经提出，所涉{sum}元已从合计中扣除", "limitation is pleaded; the {sum} yuan it takes are out of the total"
)
_NOT_PLEADED = Text(
    "案情写明没有提出时效抗辩，没有计算时效：仲裁中没有提出的，诉讼中再提不予支持",
    "the file says that limitation is not pleaded, so it is not worked out: not pleaded in the arbitration, it is not heard in court",
)
_NOTHING = Text(
    "时效须在仲裁中提出；按所填事实，没有已过时效的部分",
    "limitation must be pleaded in the arbitration; by the facts stated nothing is out of time",
)
_PRODUCE = Text(
    "提交由用人单位掌握的工资、考勤、规章、送达等材料；应当提供而不提供的，承担不利后果",
    "produce what the employer holds: payroll, attendance, rules, service of papers; what is kept back counts against it",
)
_COUNTERCLAIM = Text(
    "可以提出反申请：{names}；不提出的，不予处理，也不自动抵销",
    "a counterclaim is open for: {names}; without one nothing is decided, and nothing is netted",
)
_BY = Text("{name}：最迟{day}申请", "{name}: to be filed by {day}")
_SET_OFF = Text(
    "抵销须劳动者同意或者有代扣的法律规定，结果中单独列示",
    "set-off needs the worker's consent or a text that lets it be withheld; the result shows it by itself",
)
_AFTER = Text(
    "不服非终局裁决的，收到之日起十五日内起诉；终局裁决只能在三十日内申请中级人民法院撤销",
    "against an award that is not final, sue within 15 days of receipt; a final one can only be set aside by the intermediate court, within 30 days",
)
