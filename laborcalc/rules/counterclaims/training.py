"""Damages for leaving before the end of a service period 服务期违约金 (R-EMP-03; LCL 22, REG 16, 17, 26; D-69)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.problems import argument
from laborcalc.facts.types import number
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.leaves import ZERO_YUAN, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most
from laborcalc.foundation.units import MONTH, YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome, Range
from laborcalc.rules.counterclaims.shared import counterclaim, held, months_between, must_prove
from laborcalc.rules.ending.entitlement import is_unlawful
from laborcalc.rules.measures.service import end_of_employment, service_period_ahead

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Training
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.TRAINING_PENALTY
_RULE = "R-EMP-03"
_NO_MONTHS = Text(
    "月数不是正整数，或者已服务月数不在零与服务期之间", "months are whole, served lies between 0 and months"
)
_CHECK_MONTHS = Text("请核对服务期与已服务的月数", "check the service period and the months served")
_COST = Text("培训费用", "training cost")
_FEES = Text("培训费用（不含培训期间工资）", "training cost without wages in training")
_WAGES = Text("培训期间工资", "wages in training")
_SERVED = Text("已服务的月数", "months served")
_LEFT = Text("尚未履行的月数", "months not served")
_NONE_LEFT = law(0, MONTH, _LEFT)
_PERIOD = Text("服务期月数", "months of the service period")
_AGREED = Text("约定的违约金", "damages agreed")
PENALTY = Text("服务期违约金", "damages for the service period")


def training_bond_limit(*, cost: str | int | Decimal, months: int, served: int) -> Quantity:
    """服务期违约金上限 The most a worker owes for leaving before the service period ends (LCL 22, REG 16; R-EMP-03).

    Args:
        cost: what the employer paid for the training, in yuan, without wages in training.
        months: agreed service period in months.
        served: months served of it.

    Returns:
        The limit in yuan, with its derivation. `training_penalty` says for a case whether anything is owed.

    Raises:
        BadCase: months are not whole and positive, or served is not between 0 and months.
            The cost is no exact amount.

    >>> training_bond_limit(cost="60000", months=36, served=24).value
    Decimal('20000.00')
    """
    if type(months) is not int or type(served) is not int or not 0 <= served <= months or not months:
        refuse("ARGUMENT", _NO_MONTHS, _CHECK_MONTHS, "months")
    period = fact(Decimal(months), MONTH, "months", _PERIOD)
    left = (period - fact(Decimal(served), MONTH, "served", _SERVED)).named(_LEFT)
    paid = fact(argument("cost", cost, number), YUAN, "cost", _COST)
    return _share(paid, left, period).rounded().named(PENALTY, cite("LCL 22"), cite("REG 16"), rule=_RULE)


def _share(cost: Quantity, left: Quantity, period: Quantity) -> Quantity:
    """The cost that falls on the months not served, none of which may be exceeded (LCL 22(2))."""
    return cost * left / period


# Endings after which the worker owes nothing: those of Art. 38 (REG 26(1)).
FREE_TO_LEAVE = frozenset(
    (
        Ground.QUIT_NO_PROTECTION,
        Ground.QUIT_UNPAID_WAGES,
        Ground.QUIT_NO_SOCIAL_INSURANCE,
        Ground.QUIT_UNLAWFUL_RULES,
        Ground.QUIT_VOID_CONTRACT,
        Ground.QUIT_COERCION,
    )
)
# Endings that break the service period: he leaves, or will not go on although it outlasts the term (REG 17).
_BROKEN = frozenset((Ground.RESIGNATION, Ground.EXPIRY_WORKER_REFUSES_SAME_TERMS))


def training_penalty_rule(hearing: Hearing) -> Outcome:
    """Fees × months not served ÷ months agreed, at most the sum agreed; only where the worker broke the service period."""
    training = hearing.case.training
    if training is None:
        raise Missing(Gap("FACT", "training", PENALTY, _NEEDED))
    cites = hearing.cite("LCL 22", "REG 16")
    fees = _fees(hearing, training)
    if not fees.value:
        return NotDue(kind=_KIND, reason=Message("NO_TRAINING_FEE", _VOID), cites=hearing.cite("LCL 22", "LCL 25"))
    refused = _no_breach(hearing)
    if refused is not None:
        return refused
    most = _most(hearing, training, fees)
    if not most.value:
        return NotDue(kind=_KIND, reason=Message("PERIOD_SERVED", _DONE), cites=cites)
    if hearing.case.termination is None:
        gap = Gap("FACT", "termination", Text("解除或终止的事由", "how the employment ended"), _ON_LEAVING)
        between = Range(ZERO_YUAN, _named(most, cites), Message("IF_BROKEN", _ON_LEAVING), cites)
        return Needs(kind=_KIND, missing=(gap,), range=between)
    if training.agreed is None:
        hearing.assume("PENALTY_AGREED", _PRESUMED)
    return Award(kind=_KIND, trace=_named(most, cites), cites=cites)


def _named(sum: Quantity, cites: tuple[Article, ...]) -> Quantity:
    return sum.rounded().named(PENALTY, *cites, rule=_RULE)


_NEEDED = Text("需要培训费用与服务期", "the cost of the training and the service period are needed")
_VOID = Text(
    "没有专项培训费用，约定服务期与违约金的条款无效",
    "there was no special training cost: the clause on the service period and its damages is void",
)
_DONE = Text("服务期已经履行完毕", "the service period has been served")
_ON_LEAVING = Text(
    "劳动者尚未离职：只有提前离职或者因自身过错被解除的，才承担违约金",
    "the worker has not left: damages are owed only for leaving early, or for a dismissal by the worker's own fault",
)
_PRESUMED = Text(
    "以约定了违约金、且不低于应分摊的培训费用为前提；没有约定的不承担",
    "presumes that damages were agreed and are no lower than the share of the cost; without an agreement nothing is owed",
)


def _fees(hearing: Hearing, training: Training) -> Quantity:
    """The cost of the training; wages in it count only under the other reading."""
    cost = fact(training.cost, YUAN, "training.cost", _COST)
    if not training.wages or hearing.reading("D-69") == "yes":
        return cost
    return (cost - fact(training.wages, YUAN, "training.wages", _WAGES)).named(_FEES, cite("REG 16"), rule=_RULE)


def _most(hearing: Hearing, training: Training, fees: Quantity) -> Quantity:
    period = fact(Decimal(training.months), MONTH, "training.months", _PERIOD)
    share = _share(fees, _left(hearing.case, training, period), period)
    if training.agreed is None:
        return share
    return at_most(share, fact(training.agreed, YUAN, "training.agreed", _AGREED))


def _left(case: Case, training: Training, period: Quantity) -> Quantity:
    """The months not served: those agreed less those served, else from the day after the last one to the end of the period."""
    if training.served is not None:
        return (period - fact(Decimal(training.served), MONTH, "training.served", _SERVED)).named(_LEFT)
    if training.start is None:
        raise Missing(Gap("FACT", "training.served", _SERVED, _NEEDS_SERVED))
    ahead = service_period_ahead(case)
    return _NONE_LEFT if ahead is None else months_between(*ahead, _LEFT, "training.start", "employment.last_day")


_NEEDS_SERVED = Text(
    "需要已服务的月数，或者服务期的起始日", "the months served are needed, or the first day of the period"
)


def _no_breach(hearing: Hearing) -> NotDue | None:
    """Why nothing is owed: an ending under Art. 38, or one that is not the worker's breach (REG 26)."""
    end = hearing.case.termination
    if end is None or end.ground in _BROKEN:
        return None
    cites = hearing.cite("LCL 22", "REG 26")
    if end.ground in FREE_TO_LEAVE:
        return NotDue(kind=_KIND, reason=Message("FREE_TO_LEAVE", _FREE), cites=cites)
    if end.ground is not Ground.SERIOUS_MISCONDUCT:
        return NotDue(kind=_KIND, reason=Message("NO_BREACH", _NO_BREACH), cites=cites)
    if is_unlawful(hearing):
        return NotDue(kind=_KIND, reason=Message("FAULT_NOT_PROVED", _NOT_PROVED), cites=cites)
    return None


_FREE = Text("劳动者依第三十八条解除的，不付违约金", "a worker who leaves under Art. 38 owes nothing")
_NO_BREACH = Text(
    "协商解除，或者用人单位在劳动者没有第三十九条过错时解除、终止的，不是劳动者违反服务期",
    "an agreed ending, or one by the employer without a fault under Art. 39, is no breach by the worker",
)
_NOT_PROVED = Text(
    "第三十九条规定的过错没有认定，解除不能归责于劳动者",
    "no fault under Art. 39 was found, so the dismissal is not the worker's breach",
)


# --- the card ---


def since_leaving(case: Case) -> tuple[date, Text] | None:
    """The employer's year begins with the worker's leaving."""
    ended = end_of_employment(case)
    return None if ended is None else (ended, _FROM_LEAVING)


_FROM_LEAVING = Text(
    "用人单位的请求：自劳动者离职之日起一年", "the employer's claim: one year from the day the worker left"
)
CARD = counterclaim(
    kind=_KIND,
    name=PENALTY,
    place=910,
    rule=training_penalty_rule,
    touched=lambda case: case.training is not None,
    since=since_leaving,
    burden=must_prove(
        "用人单位证明约定了服务期、为专项培训实际支付的费用，以及劳动者违反服务期",
        "the employer proves the service period, what it really spent on special training, and the breach",
        ("LCL 22", "REG 16"),
        held("培训协议", "training agreement", "服务期与违约金的约定", "the service period and the damages agreed"),
        held("培训费、差旅费凭证", "vouchers of fees and travel", "实际支付的培训费用", "what was really spent"),
        held("离职或者解除的材料", "papers on the ending", "提前离职或者过失性解除", "that the worker left early or was at fault"),
    ),
)  # fmt: skip
