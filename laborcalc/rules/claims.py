"""The registry of claims 请求项目表: every card once, in the order of a claims list (R-PROC-13).

Assessment, limitation, final award, hints, exclusions, application, schema and docs read it; a claim is added by its card
and its line here.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from laborcalc.facts.problems import YES_OR_NO, of_type
from laborcalc.hearing.runs import decide
from laborcalc.results.pleading import Pleading
from laborcalc.rules.cards.burdens import of_ending
from laborcalc.rules.contract import double_wages, non_compete, probation
from laborcalc.rules.counterclaims import allowance as insurance_allowance
from laborcalc.rules.counterclaims import damage, pay_return, training
from laborcalc.rules.counterclaims import non_compete as broken_duty
from laborcalc.rules.duties import bonus, certificate, deposit, elsewhere, equal_pay, expenses, lawyer_fee, promises
from laborcalc.rules.ending import gap_wages, medical_subsidy, notice_pay, remedies
from laborcalc.rules.hours import overtime_pay
from laborcalc.rules.injury import (
    allowance,
    costs,
    death,
    dependants,
    difference,
    ending_sums,
    leave_wages,
    lump_sum,
    nursing,
)
from laborcalc.rules.insurance import gate, living_subsidy, self_paid, shares_taken, unemployment
from laborcalc.rules.leave import annual_leave_pay, maternity_pay, sick_pay, stoppage_pay
from laborcalc.rules.limitation.ledger import timed
from laborcalc.rules.losses import death as other_death
from laborcalc.rules.losses import maternity_allowance, maternity_medical, pension, protected_period
from laborcalc.rules.losses import medical as medical_costs
from laborcalc.rules.pay import additional_compensation, minimum_wage_shortfall, unpaid_wages

if TYPE_CHECKING:
    from laborcalc.foundation.terms import Kind
    from laborcalc.foundation.text import Text
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.hearing.runs import Rule
    from laborcalc.results.outcome import Outcome, Side
    from laborcalc.rules.cards.card import Card

_OWED = (
    unpaid_wages.CARD,
    minimum_wage_shortfall.CARD,
    overtime_pay.CARD,
    sick_pay.CARD,
    stoppage_pay.CARD,
    maternity_pay.CARD,
    double_wages.CARD,
    annual_leave_pay.CARD,
    remedies.ECONOMIC_COMPENSATION,
    remedies.UNLAWFUL_TERMINATION_DAMAGES,
    gap_wages.CARD,
    notice_pay.CARD,
    medical_subsidy.CARD,
    non_compete.CARD,
    probation.CARD,
    *costs.CARDS,
    leave_wages.LEAVE,
    nursing.LEAVE,
    leave_wages.GAP,
    nursing.AFTER,
    lump_sum.CARD,
    *allowance.CARDS,
    difference.CARD,
    ending_sums.MEDICAL,
    ending_sums.EMPLOYMENT,
    death.FUNERAL_CARD,
    dependants.CARD,
    death.LUMP_SUM_CARD,
    bonus.CARD,
    equal_pay.CARD,
    promises.CARD,
    certificate.CARD,
    deposit.CARD,
    expenses.CARD,
    lawyer_fee.CARD,
    *elsewhere.CARDS,
    maternity_allowance.ALLOWANCE_CARD,
    maternity_medical.CARD,
    maternity_allowance.TOP_UP_CARD,
    protected_period.CARD,
    medical_costs.CARD,
    pension.CARD,
    other_death.CARD,
    shares_taken.CARD,
    unemployment.CARD,
    living_subsidy.CARD,
    self_paid.CARD,
    *gate.CARDS,
)
_OWED_BY_WORKER = (training.CARD, *broken_duty.CARDS, *damage.CARDS, *insurance_allowance.CARDS, pay_return.CARD)
_AFTER_DEFAULT = additional_compensation.card_over(_OWED, remedies.ECONOMIC_COMPENSATION)
CLAIMS: dict[Kind, Card] = {
    card.kind: card for card in sorted((*_OWED, _AFTER_DEFAULT, *_OWED_BY_WORKER), key=lambda card: card.place)
}


def in_order() -> list[Card]:
    """All cards by their place."""
    return sorted(CLAIMS.values(), key=attrgetter("place"))


def name_of(kind: Kind) -> Text:
    """What a kind of claim is called."""
    return CLAIMS[kind].name


def side_of(kind: Kind) -> Side:
    """Who asks for a kind of claim."""
    return CLAIMS[kind].side


def rule_of(kind: Kind) -> Rule:
    """The rule of a claim, with limitation."""
    return timed(CLAIMS[kind])


def pleading_of(hearing: Hearing, claim: Outcome, ended: str) -> Pleading:
    """What an application says of a claim; `ended` is 解除 or 终止."""
    card = CLAIMS[claim.kind]
    plea, burden = card.plea, of_ending(card.proved, ended)
    heading = plea.heading.format(ended=ended)
    return Pleading(
        heading=heading,
        name=plea.called(hearing, claim, heading) or heading,
        period=plea.period(hearing, claim),
        told=plea.tell(hearing, claim) or plea.told,
        parts=tuple(plea.parts(claim)),
        burden=burden._replace(proofs=(*plea.proofs(hearing, claim), *burden.proofs)),
    )


def alone(kind: Kind, facts: dict[str, Any], alternatives: bool) -> Outcome:
    """单独计算一项 The outcome of one claim: every plain call goes through the case file, so that call and case cannot differ.

    Raises:
        BadCase: an argument is malformed.
    """
    from laborcalc.facts.case import Case

    of_type("alternatives", alternatives, bool, YES_OR_NO)
    return decide(kind, rule_of(kind), Case.model_validate(facts), alternatives=alternatives)
