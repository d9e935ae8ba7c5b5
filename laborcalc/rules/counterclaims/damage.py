"""Damage by the worker 劳动者赔偿损失 (R-EMP-05, R-EMP-06; WPR 16, LCL 37, 90): by fault; leaving without notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_YUAN, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import figure
from laborcalc.foundation.terms import PAID, Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import ONE, YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome, Range
from laborcalc.results.schedule import Information
from laborcalc.rules.counterclaims.shared import at_discretion, counterclaim, held, must_prove
from laborcalc.rules.counterclaims.training import FREE_TO_LEAVE, since_leaving
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.service import ended_or_judged
from laborcalc.rules.measures.wage_history import agreed_wage
from laborcalc.rules.pay.deductions import deductible

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.counterclaims import Damage
    from laborcalc.hearing.hearing import Hearing

_DAMAGE, _LEFT = Kind.WORKER_DAMAGE, Kind.NO_NOTICE_DAMAGE
_RULE = "R-EMP-05"
NAME = Text("赔偿用人单位损失", "damages for the employer's loss")
_LOSS = Text("直接经济损失", "direct loss")
SHARE = law("0.3", ONE, Text("百分之三十", "thirty per cent"), rule=_RULE)
LIMIT = Text("每月至多可从工资中扣除", "what may be deducted from a month's wage")


def damage_rule(hearing: Hearing) -> Outcome:
    """Nothing for slight fault, up to thirty per cent for gross negligence, all of it for intent; less what was paid."""
    damage = hearing.case.damage
    if damage is None:
        raise Missing(Gap("FACT", "damage", NAME, _NEEDED))
    cites = hearing.cite("LCL 90", "WPR 16")
    if damage.agreed_sum is not None:
        hearing.warn("LUMP_SUM_VOID", _LUMP_SUM, sum=figure(damage.agreed_sum, 2))
    if damage.fault == "slight":
        return NotDue(kind=_DAMAGE, reason=Message("SLIGHT_FAULT", _SLIGHT), cites=cites)
    loss = fact(damage.loss, YUAN, "damage.loss", _LOSS, _PROVED)
    _say_limit(hearing)
    if damage.fault == "intent":
        return Award(kind=_DAMAGE, trace=_named(_less_paid(loss, damage)), cites=cites)
    if damage.fault == "gross_negligence":
        high = _named(_less_paid(loss * SHARE, damage))
        return at_discretion(_DAMAGE, "damage.loss", high, Message("BY_FAULT", _BY_FAULT), cites)
    gap = Gap("FACT", "damage.fault", _DEGREE, _FAULT)
    between = Range(ZERO_YUAN, _named(_less_paid(loss, damage)), Message("FAULT_UNKNOWN", _FAULT), cites)
    return Needs(kind=_DAMAGE, missing=(gap,), range=between)


def _less_paid(sum: Quantity, damage: Damage) -> Quantity:
    return less(sum, damage.paid, "damage.paid", PAID)


def _named(sum: Quantity) -> Quantity:
    return sum.rounded().named(NAME, cite("LCL 90"), cite("WPR 16"), rule=_RULE)


_DEGREE = Text("过错程度", "degree of fault")
_NEEDED = Text("需要损失与过错", "the loss and the fault are needed")
_PROVED = Text("由用人单位证明直接经济损失", "the employer proves its direct loss")
_SLIGHT = Text(
    "没有过错或者仅有轻微过失：经营风险由用人单位承担",
    "no fault or a slight one: the risk of business is the employer's",
)
_BY_FAULT = Text(
    "重大过失按过错、工资水平与经营风险酌定分担（约三成，北京2019年；200,000元中20,000元，北京2021年）",
    "gross negligence is shared by fault, pay and the risk of business (about three tenths, Beijing 2019; 20,000 of 200,000, Beijing 2021)",
)
_FAULT = Text(
    "过错程度没有填写：轻微过失不赔，重大过失分担，故意全赔",
    "the degree of fault is not stated: nothing for slight fault, a share for gross negligence, all for intent",
)
_LUMP_SUM = Text(
    "事先约定的固定赔偿额{sum}元无效，只赔偿能够证明的实际损失",
    "the lump sum of {sum} agreed beforehand is void: only the loss that is proved counts",
)


# --- how it may be taken from the wage ---


def _limit(hearing: Hearing) -> Quantity | None:
    """What may be taken from a month's wage; `None` where wage or minimum wage are not known."""
    damage, day = hearing.case.damage, ended_or_judged(hearing.case)
    if damage is None or damage.loss is None or damage.fault == "slight":
        return None
    try:
        wage, minimum = agreed_wage(hearing.case, day), minimum_on(hearing, day)
    except Missing:
        return None
    loss = fact(damage.loss, YUAN, "damage.loss", _LOSS)
    return deductible(wage * ONE_MONTH, minimum * ONE_MONTH, loss, hearing.case.region)


def _say_limit(hearing: Hearing) -> None:
    limit = _limit(hearing)
    if limit is not None:
        hearing.assume("DEDUCTION_LIMIT", _A_MONTH, limit=limit.figure())


_A_MONTH = Text(
    "从工资中扣除的，每月不超过{limit}元，且剩余部分不低于最低工资",
    "where it is taken from wages, at most {limit} a month, and what is left is no lower than the minimum wage",
)


def damage_beside(hearing: Hearing) -> tuple[Information, ...]:
    """The limit of the deduction as a figure beside the claims."""
    limit = _limit(hearing)
    return () if limit is None else (Information("damage_deduction_limit", LIMIT, limit, limit.cites),)


# --- leaving without notice ---

LEAVING = Text("未提前通知离职的损失", "loss by leaving without notice")


def no_notice_rule(hearing: Hearing) -> Outcome:
    """The direct loss that is proved, nothing else: no month's wage, no wages kept back."""
    left = hearing.case.departure
    if left is None:
        raise Missing(Gap("FACT", "departure", LEAVING, _HOW_LEFT))
    cites = hearing.cite("LCL 37", "LCL 90")
    end = hearing.case.termination
    if end is not None and end.ground in FREE_TO_LEAVE:
        return NotDue(kind=_LEFT, reason=Message("FREE_TO_LEAVE", _FREE), cites=hearing.cite("LCL 38"))
    if end is not None and end.ground is not Ground.RESIGNATION:
        return NotDue(kind=_LEFT, reason=Message("NOT_LEFT", _NOT_LEFT), cites=cites)
    if left.notice_given is None:
        raise Missing(Gap("FACT", "departure.notice_given", _NOTICE, _HOW_LEFT))
    if left.notice_given:
        return NotDue(kind=_LEFT, reason=Message("NOTICE_GIVEN", _GIVEN), cites=cites)
    if left.lump_sum is not None:
        hearing.warn("LUMP_SUM_VOID", _MONTH, sum=figure(left.lump_sum, 2))
    if not left.proved_loss:
        return NotDue(kind=_LEFT, reason=Message("NO_LOSS_PROVED", _NO_LOSS), cites=cites)
    return Award(kind=_LEFT, trace=_loss(left.proved_loss), cites=cites)


def _loss(proved: Decimal) -> Quantity:
    loss = fact(proved, YUAN, "departure.proved_loss", _LOSS)
    return loss.rounded().named(LEAVING, cite("LCL 37"), cite("LCL 90"), rule="R-EMP-06")


_HOW_LEFT = Text("取决于劳动者是否提前通知", "it depends on whether the worker gave notice")
_NOTICE = Text("是否提前三十日书面通知", "whether notice was given thirty days before")
_FREE = Text("依第三十八条解除的，不承担未提前通知的责任", "who leaves under Art. 38 does not answer for notice")
_NOT_LEFT = Text("不是劳动者单方离职", "the worker did not leave of his own accord")
_GIVEN = Text("已经依法提前通知", "notice was given as the law asks")
_NO_LOSS = Text(
    "没有证明直接损失：不能以一个月工资代替，也不能扣发工资",
    "no direct loss is proved: a month's wage takes its place no more than wages kept back do",
)
_MONTH = Text(
    "{sum}元是固定数额，不作为依据：只赔偿能够证明的直接损失",
    "{sum} is a lump sum and gives nothing: only the direct loss that is proved counts",
)


# --- cards ---


def _since_damage(case: Case) -> tuple[date, Text] | None:
    return None if case.damage is None or case.damage.on is None else (case.damage.on, _FROM_DAMAGE)


_FROM_DAMAGE = Text(
    "用人单位的请求：自知道或者应当知道损失之日起一年", "the employer's claim: one year from when it knew of the loss"
)
CARDS = (
    counterclaim(
        kind=_DAMAGE, name=NAME, place=940, rule=damage_rule, touched=lambda case: case.damage is not None,
        since=_since_damage,
        burden=must_prove(
            "用人单位证明直接经济损失、劳动者的故意或者重大过失，以及二者的因果关系",
            "the employer proves its direct loss, intent or gross negligence, and that the one caused the other",
            ("LCL 90", "WPR 16"),
            held("损失的账目、鉴定", "accounts, an expert's report", "直接经济损失的数额", "the direct loss"),
            held("岗位职责、操作规程", "duties and rules of work", "违反的义务与过错程度", "the duty broken, and the fault"),
            held("合同或者规章关于赔偿的约定", "clause on damages", "可以从工资中扣除的依据", "that it may be taken from wages"),
        ),
    ),
    counterclaim(
        kind=_LEFT, name=LEAVING, place=950, rule=no_notice_rule, touched=lambda case: case.departure is not None,
        since=since_leaving,
        burden=must_prove(
            "用人单位证明劳动者没有依法提前通知，以及由此造成的直接损失",
            "the employer proves that no notice was given, and the direct loss that came of it",
            ("LCL 37", "LCL 90"),
            held("离职记录", "record of the leaving", "离职的时间与方式", "when and how the worker left"),
            held("损失的账目、合同", "accounts and contracts", "直接损失的数额", "the direct loss"),
        ),
    ),
)  # fmt: skip
