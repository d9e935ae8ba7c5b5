"""Broken duty not to compete 违反竞业限制 (R-EMP-04; LCL 23-25, JI2 13-15): the penalty, and the pay for the time of the breach."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most
from laborcalc.foundation.units import DAY, MONTH, YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.results.schedule import Information
from laborcalc.rules.contract.non_compete import both_sides, paid_term
from laborcalc.rules.counterclaims.shared import THIRTY, at_discretion, counterclaim, held, must_prove
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import NonCompete
    from laborcalc.hearing.hearing import Hearing

_PENALTY, _RETURN = Kind.NON_COMPETE_PENALTY, Kind.NON_COMPETE_RETURN
_RULE = "R-EMP-04"
PENALTY = Text("竞业限制违约金", "penalty for breach of the non-compete")
RETURN = Text("返还竞业限制经济补偿", "return of non-compete pay")
_AGREED = Text("约定的违约金", "penalty agreed")
_PAID = Text("已付的竞业限制补偿", "non-compete pay received")


def _duty(hearing: Hearing) -> NonCompete:
    duty = hearing.case.non_compete
    if duty is None:
        raise Missing(Gap("FACT", "non_compete", PENALTY, _NEEDED))
    return duty


_NEEDED = Text("需要竞业限制的约定", "the agreement not to compete is needed")


def penalty_rule(hearing: Hearing) -> Outcome:
    """Nothing to the sum agreed: a tribunal cuts what is excessive, by no formula."""
    duty = _duty(hearing)
    agreed = fact(duty.penalty_agreed, YUAN, "non_compete.penalty_agreed", _AGREED, _NO_SUM)
    if duty.secrets is False:
        return _void(hearing, _PENALTY)
    kept = _kept(hearing, _PENALTY, duty)
    if kept is not None:
        return kept
    _say_secrets(hearing, duty)
    both_sides(hearing)
    _say_ratios(hearing, duty)
    hearing.assume("PENALTY_DECISIONS", _DECISIONS)
    if duty.agreed_monthly is None and not duty.paid:
        hearing.warn("NOTHING_PAID", _NOTHING_PAID)
    cites = hearing.cite("LCL 23", "LCL 25", "JI2 15")
    high = agreed.rounded().named(PENALTY, *cites, rule=_RULE)
    path = "non_compete.penalty_agreed"
    return at_discretion(_PENALTY, path, high, Message("PENALTY_CUT", _CUT), cites)


def _is_broken(duty: NonCompete) -> bool:
    return duty.breach_start is not None or bool(duty.breach_days)


def _kept(hearing: Hearing, kind: Kind, duty: NonCompete) -> NotDue | None:
    """No breach is stated, or it began after the duty: two years at most (LCL 24(2)), and not after a release."""
    if not _is_broken(duty):
        return NotDue(kind=kind, reason=Message("NO_BREACH", _KEPT), cites=hearing.cite("LCL 23"))
    term = paid_term(duty)
    if term is None or (duty.breach_start is not None and duty.breach_start > term[1]):
        return NotDue(kind=kind, reason=Message("AFTER_DUTY", _AFTER), cites=hearing.cite("LCL 24"))
    return None


def _void(hearing: Hearing, kind: Kind) -> NotDue:
    return NotDue(kind=kind, reason=Message("NO_SECRETS", _NO_SECRETS), cites=hearing.cite("LCL 24", "JI2 13"))


_NO_SUM = Text(
    "违约金以约定为限：没有约定数额的，只能请求赔偿损失",
    "only an agreed penalty can be asked for; without one, damages",
)
_NO_SECRETS = Text(
    "劳动者不知悉、接触商业秘密和与知识产权相关的保密事项，竞业限制条款不生效",
    "the worker neither knew nor had access to trade secrets or confidential matters: the clause does not bind",
)
_KEPT = Text("案情未载违反竞业限制的事实", "the facts name no breach of the duty")
_AFTER = Text(
    "违反义务的事实发生在义务终止之后：竞业限制不超过二年，用人单位已经解除的自解除之日终止",
    "the breach began after the duty had ended: it lasts two years at most, and ends with a release by the employer",
)
_CUT = Text(
    "违约金过高的，裁审机关根据劳动者请求酌减，没有计算公式",
    "an excessive penalty is cut at the worker's request; no formula says how far",
)
_DECISIONS = Text(
    "裁判中的减幅：约定1,841,648.40元，判付900,000元（北京2024年，49%）；约减一半（北京2022年）；约定314,380元（补偿总额的五倍），数额有争议（常州2017年）",
    "how far decisions cut: 1,841,648.40 agreed, 900,000 given (Beijing 2024, 49 %); about one half (Beijing 2022); 314,380 agreed, five times the pay, disputed (Changzhou 2017)",
)
_NOTHING_PAID = Text(
    "没有约定、也没有支付补偿：劳动者可以请求解除竞业限制或者按法定标准补偿，违约金多不予支持或者酌减",
    "no pay was agreed and none was paid: the worker may ask for release or for the statutory pay, and the penalty is mostly refused or cut",
)


def _say_secrets(hearing: Hearing, duty: NonCompete) -> None:
    if duty.secrets is None:
        hearing.assume("SECRETS_PRESUMED", _SECRETS)


_SECRETS = Text(
    "以劳动者知悉商业秘密为前提，由用人单位证明；不知悉的条款不生效",
    "presumes that the worker knew trade secrets, which the employer proves; without them the clause does not bind",
)


def _say_ratios(hearing: Hearing, duty: NonCompete) -> None:
    """The penalty beside the pay received and the wage of a year: what a tribunal weighs."""
    for said, _ in _ratios(hearing, duty):
        hearing.assume(said.code, said.text, **said.values)


def _ratios(hearing: Hearing, duty: NonCompete) -> list[tuple[Message, Quantity]]:
    found = []
    agreed = fact(duty.penalty_agreed, YUAN, "non_compete.penalty_agreed", _AGREED)
    if duty.paid:
        ratio = _times(agreed, fact(duty.paid, YUAN, "non_compete.paid", _PAID), TO_PAY)
        found.append((Message("PENALTY_TO_PAY", _TO_PAY, times=ratio.figure()), ratio))
    try:
        year = (average(hearing) * _TWELVE).named(_YEAR)
    except Missing:
        return found
    if year.value:
        ratio = _times(agreed, year, TO_WAGE)
        found.append((Message("PENALTY_TO_WAGE", _TO_WAGE, times=ratio.figure()), ratio))
    return found


def _times(agreed: Quantity, by: Quantity, name: Text) -> Quantity:
    return (agreed / by).rounded().named(name, rule=_RULE)


_TWELVE = law(12, MONTH, Text("十二个月", "twelve months"))
_YEAR = Text("一年的工资", "a year's wage")
TO_PAY = Text("约定违约金与已付补偿之比", "penalty agreed as a multiple of the pay received")
TO_WAGE = Text("约定违约金与年工资之比", "penalty agreed as a multiple of a year's wage")
_TO_PAY = Text("约定的违约金是已付补偿的{times}倍", "the penalty agreed is {times} times the pay received")
_TO_WAGE = Text("约定的违约金是年工资的{times}倍", "the penalty agreed is {times} times a year's wage")


def penalty_beside(hearing: Hearing) -> tuple[Information, ...]:
    """The two ratios as figures beside the claims."""
    duty = hearing.case.non_compete
    if duty is None or duty.penalty_agreed is None or not _is_broken(duty):
        return ()
    return tuple(
        Information(said.code.lower(), ratio.name or PENALTY, ratio, (cite("LCL 23"),))
        for said, ratio in _ratios(hearing, duty)
    )


# --- the pay for the time of the breach ---


def return_rule(hearing: Hearing) -> Outcome:
    """Pay received × days of breach ÷ days paid for, thirty to a month; without secrets it was paid without a duty."""
    duty = _duty(hearing)
    if not duty.paid:
        return NotDue(kind=_RETURN, reason=Message("NOTHING_RECEIVED", _NONE_PAID), cites=hearing.cite("JI2 15"))
    paid = fact(duty.paid, YUAN, "non_compete.paid", _PAID)
    if duty.secrets is False:
        cites = hearing.cite("JI2 13", "CC 985")
        high = paid.rounded().named(RETURN, *cites, rule=_RULE)
        return at_discretion(_RETURN, "non_compete.paid", high, Message("PAID_WITHOUT_DUTY", _NO_DUTY), cites)
    kept = _kept(hearing, _RETURN, duty)
    if kept is not None:
        return kept
    _say_secrets(hearing, duty)
    cites = hearing.cite("LCL 23", "JI2 15")
    term = _term_paid_for(hearing.case, duty)
    of_term, of_breach = _days(term, _PAID_FOR), _breach(hearing.case, duty, term)
    if of_breach is None:
        return NotDue(kind=_RETURN, reason=Message("UNPAID_TIME", _UNPAID), cites=cites)
    if duty.paid_until is None:
        hearing.assume("PAID_FOR_TERM", _FOR_TERM, first=term[0], last=term[1])
    amount = paid * at_most(of_breach, of_term) / of_term
    return Award(kind=_RETURN, trace=amount.rounded().named(RETURN, *cites, rule=_RULE), cites=cites)


_NONE_PAID = Text("没有支付过竞业限制补偿", "no non-compete pay was received")
_NO_DUTY = Text(
    "条款不生效，补偿的支付没有根据：有的裁判支持返还（北京2018年，返还120,000元，违约金360,000元不予支持），劳动者实际履行的多不返还",
    "the clause does not bind, so the pay had no ground: some decisions order it back (Beijing 2018: 120,000 back, a penalty of 360,000 refused); where the worker kept the duty mostly not",
)
_UNPAID = Text("违反义务的期间没有支付补偿", "nothing was paid for the time of the breach")
_FOR_TERM = Text("已付补偿视为{first}至{last}的补偿", "what was paid counts as the pay for {first} to {last}")
_PAID_FOR = Text("已付补偿所属的天数", "days paid for")
_BROKEN = Text("违反义务的天数", "days of the breach")


def _term_paid_for(case: Case, duty: NonCompete) -> tuple[date, date]:
    """The time that the pay received was for: as stated, else the term as far as it has run."""
    first, last = paid_term(duty) or (duty.start, duty.end)
    return first, duty.paid_until or max(min(last, case.as_of), first)


def _breach(case: Case, duty: NonCompete, term: tuple[date, date]) -> Quantity | None:
    """The days of breach that lie in the time paid for; `None` where none do."""
    if duty.breach_start is None:
        return fact(duty.breach_days, DAY, "non_compete.breach_days", _BROKEN)
    first = max(duty.breach_start, term[0])
    last = min(duty.breach_end or term[1], term[1], case.as_of)
    return (
        _days((first, last), _BROKEN, "non_compete.breach_start", "non_compete.breach_end") if first <= last else None
    )


def _days(span: tuple[date, date], name: Text, *paths: str) -> Quantity:
    """The days of a span, thirty to each whole month: six months are 180."""
    found = elapsed(*span)
    how = Message("SPAN", FROM_TO, first=span[0], last=span[1])
    months = count(Decimal(found.all_months), MONTH, Text("整月数", "whole months"), how, paths=paths)
    left = count(found.days, DAY, Text("余下天数", "days left over"), how, paths=paths)
    return (months * THIRTY + left).named(name, rule=_RULE)


# --- cards ---


def _since(case: Case) -> tuple[date, Text] | None:
    """The employer's year begins when it knows of the breach, at the earliest with its first day."""
    duty = case.non_compete
    start = None if duty is None else duty.breach_start
    ended = end_of_employment(case)
    return None if start is None else (max(start, ended or start), _FROM_BREACH)


_FROM_BREACH = Text(
    "用人单位的请求：自知道或者应当知道违反义务之日起一年，此处按违反的第一天",
    "the employer's claim: one year from when it knew of the breach, here taken as its first day",
)
_PROOFS = (
    held("竞业限制协议", "non-compete agreement", "义务、期限与违约金的约定", "duty, term and penalty agreed"),
    held("岗位、保密材料", "papers on post and secrets", "劳动者知悉商业秘密", "that the worker knew trade secrets"),
    held("新单位的社保、工商登记等", "records of the new work", "从事竞争业务的事实与时间", "the competing work and its time"),
    held("补偿支付凭证", "proof of the pay", "已付补偿的数额与期间", "what was paid, and for which time"),
)  # fmt: skip
_BURDEN = must_prove(
    "用人单位证明约定有效（劳动者知悉商业秘密、范围合理）、劳动者违反义务的事实与期间；请求违约金的，证明约定的数额",
    "the employer proves that the clause binds (secrets, a fair scope), the breach and its time, and the penalty agreed",
    ("LCL 23", "LCL 24", "JI2 13"),
    *_PROOFS,
)


def _asked(case: Case) -> bool:
    return case.non_compete is not None and case.non_compete.penalty_agreed is not None


def _returns(case: Case) -> bool:
    duty = case.non_compete
    return duty is not None and bool(duty.paid) and (duty.breached or duty.secrets is False)


CARDS = (
    counterclaim(
        kind=_PENALTY, name=PENALTY, place=920, rule=penalty_rule, touched=_asked, since=_since, burden=_BURDEN
    ),
    counterclaim(
        kind=_RETURN, name=RETURN, place=930, rule=return_rule, touched=_returns, since=_since, burden=_BURDEN
    ),
)
