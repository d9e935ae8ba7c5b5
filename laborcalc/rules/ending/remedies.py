"""The two remedies for the ending itself 经济补偿与赔偿金: which one is due, in what sum, with which warnings.

In the order of the statute: LCL 46-47 economic compensation, LCL 87 damages. The matrix of R-COMP-01 decides between
them, `severance.py` measures them.
"""

from __future__ import annotations

from laborcalc.foundation.citation import Article
from laborcalc.foundation.terms import PROTECTION_NAMES, Ground, Kind
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.hearing.hearing import Hearing
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.results.questions import REINSTATEMENT
from laborcalc.results.questions import SEVERANCE as ONLY_SEVERANCE
from laborcalc.rules.cards.card import Card, Exclusion
from laborcalc.rules.cards.natures import COMPENSATION
from laborcalc.rules.cards.natures import DAMAGES as OF_DAMAGES
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.ending.entitlement import Ending, election, entitlement
from laborcalc.rules.ending.matrix import Remedy, ended
from laborcalc.rules.ending.no_return import no_return
from laborcalc.rules.ending.severance import DAMAGES, NONE_OLD, SEVERANCE, Measured, damages, less_paid, severance
from laborcalc.rules.measures.service import NEW_LAW, last_day

_BACK = (cite("LCL 48"),)


def economic_compensation_rule(hearing: Hearing) -> Outcome:
    """经济补偿 N: LCL 46-47 by the matrix R-COMP-01; nothing beside damages (REG 25)."""
    kind = Kind.ECONOMIC_COMPENSATION
    ending = entitlement(hearing)
    if ending.unlawful:
        chosen = election(hearing)
        if chosen != ONLY_SEVERANCE:
            return _instead(hearing, kind, chosen)
        if last_day(hearing.case) >= NEW_LAW:
            _name_reinstatement(hearing)
            hearing.warn("DAMAGES_OPEN", _DAMAGES_OPEN)
    elif ending.remedy is Remedy.NOTHING:
        return NotDue(kind=kind, reason=ending.why, cites=ending.cites)
    measured = severance(hearing, ending.row.old)
    if measured.amount is NONE_OLD:
        return NotDue(kind=kind, reason=Message("NONE_THEN", _NONE_THEN), cites=(cite("LCL 97(3)"), cite("LL 28")))
    amount = less_paid(hearing, measured.amount)
    _warn_of_agreed_sum(hearing)
    cites = _severance_cites(hearing, ending, measured)
    trace = amount.rounded().named(SEVERANCE, *cites, rule="R-COMP-10")
    return Award(kind=kind, reason=ending.why, trace=trace, cites=cites)


def _severance_cites(hearing: Hearing, ending: Ending, measured: Measured) -> tuple[Article, ...]:
    """The ground's articles with LCL 47; for an ending before 2008 those of the law of that time."""
    old = ending.row.old.cites
    return (
        hearing.cite("LL 28", *old) if measured.served.last_day < NEW_LAW else hearing.cite(*ending.row.cites, "LCL 47")
    )


_NONE_THEN = Text(
    "终止于2008年之前，当时的法律对该事由未规定经济补偿",
    "the employment ended before 2008, and the law of that time gave nothing for this ground",
)
_DAMAGES_OPEN = Text(
    "解除违法，本可主张二倍赔偿金；现只请求经济补偿，按请求计",
    "the ending was unlawful and damages were open; only compensation is asked for, and the claim binds",
)


def _warn_of_agreed_sum(hearing: Hearing) -> None:
    """Row 1: what the parties agreed on and paid binds them unless it can be set aside (JI1 35)."""
    end = hearing.case.termination
    if end is not None and end.ground is Ground.AGREEMENT_EMPLOYER_PROPOSED and end.paid_compensation:
        hearing.warn("AGREED_SUM", _AGREED_SUM)


_AGREED_SUM = Text(
    "若已付款项是双方约定的补偿总额，约定有效，除非存在欺诈、胁迫、乘人之危或显失公平（解释一第三十五条）",
    "if the sum paid was agreed as the whole compensation, it binds unless there was fraud, duress or gross unfairness (Interpretation I Art. 35)",
)


def _instead(hearing: Hearing, kind: Kind, chosen: str) -> NotDue:
    if chosen == REINSTATEMENT:
        return NotDue(kind=kind, reason=Message("REINSTATEMENT", _REINSTATEMENT), cites=_BACK)
    return NotDue(
        kind=kind, reason=Message("DAMAGES_INSTEAD", _DAMAGES_INSTEAD), cites=hearing.cite("REG 25", "LCL 87")
    )


_REINSTATEMENT = Text(
    "劳动者要求继续履行劳动合同，不同时支付经济补偿或赔偿金",
    "the worker asks to go back: neither compensation nor damages are due at the same time",
)
_DAMAGES_INSTEAD = Text(
    "违法解除或终止支付赔偿金的，不再支付经济补偿",
    "where damages for an unlawful ending are due, economic compensation is not",
)


def damages_rule(hearing: Hearing) -> Outcome:
    """赔偿金 2N: twice the compensation for an unlawful ending (LCL 48, 87; R-COMP-16)."""
    kind = Kind.UNLAWFUL_TERMINATION_DAMAGES
    ending = entitlement(hearing)
    if not ending.unlawful:
        reason = ending.why if ending.remedy is Remedy.NOTHING else _lawfully(hearing, ending)
        return NotDue(kind=kind, reason=reason, cites=(cite("LCL 87"), *ending.cites))
    chosen = election(hearing)
    if chosen == REINSTATEMENT:
        return NotDue(kind=kind, reason=Message("REINSTATEMENT", _REINSTATEMENT), cites=_BACK)
    if last_day(hearing.case) < NEW_LAW:
        return NotDue(kind=kind, reason=Message("BEFORE_2008", _BEFORE_2008), cites=(cite("LCL 97"), cite("F223 3")))
    if chosen == ONLY_SEVERANCE:
        return NotDue(kind=kind, reason=Message("NOT_CLAIMED", _NOT_CLAIMED), cites=(cite("MAL 28"),))
    _name_reinstatement(hearing)
    measured = damages(hearing)
    _warn_if_below_severance(hearing, ending, measured)
    measure = hearing.cite("LCL 48", "LCL 87", "LCL 47", "REG 25")
    trace = less_paid(hearing, measured.amount.rounded()).rounded().named(DAMAGES, *measure, rule="R-COMP-16")
    cites = tuple(dict.fromkeys((*ending.cites, *measure)))
    return Award(kind=kind, reason=ending.why, trace=trace, cites=cites)


def _lawfully(hearing: Hearing, ending: Ending) -> Message:
    return Message("LAWFUL", _LAWFUL, ground=ending.row.text, ended=ended(hearing.case.termination))


def _name_reinstatement(hearing: Hearing) -> None:
    """The worker has the choice (LCL 48), above all who is protected; not where the employment cannot go on."""
    if no_return(hearing) is not None:
        return
    end = hearing.case.termination
    protections = end.protections if end is not None else ()
    if protections:
        states = listed((PROTECTION_NAMES[state] for state in protections), "; ")
        hearing.warn("REINSTATEMENT_OPEN", _PROTECTED_MAY_RETURN, states=states)
    else:
        hearing.warn("REINSTATEMENT_OPEN", _MAY_RETURN)


_PROTECTED_MAY_RETURN = Text(
    "劳动者处于受保护的情形（{states}）：首先可以要求继续履行劳动合同，并由用人单位支付解除至恢复之间的工资；不要求的，才是赔偿金（第四十八条）",
    "the worker is protected ({states}): the first choice is to go back, with wages from the ending to the return; damages are for who does not ask for that (Art. 48)",
)
_MAY_RETURN = Text(
    "劳动者也可以要求继续履行劳动合同，并由用人单位支付解除至恢复之间的工资，与赔偿金、经济补偿择一（第四十八条）",
    "the worker may also ask to go back, with wages from the ending to the return, instead of damages or compensation (Art. 48)",
)
_BEFORE_2008 = Text(
    "解除发生在劳动合同法施行（2008-01-01）之前，当时没有二倍赔偿金；可依当时规定请求工资损失",
    "the ending lies before the Labor Contract Law (2008-01-01): damages of twice the compensation did not exist; lost wages may be claimed under the law of that time",
)
_LAWFUL = Text(
    "以“{ground}”为由的{ended}合法，不产生赔偿金",
    "the ending on the ground “{ground}” was lawful: it carries no damages",
)
_NOT_CLAIMED = Text("请求的是经济补偿，未请求赔偿金", "compensation was asked for, damages were not")


def _warn_if_below_severance(hearing: Hearing, ending: Ending, measured: Measured) -> None:
    """Long service before 2008 at a wage over the cap: lawful compensation can exceed the damages (R-COMP-16)."""
    if not (ending.row.old.counts and measured.base.over and measured.served.start < NEW_LAW):
        return
    twice, lawful = measured.amount, severance(hearing, ending.row.old).amount
    if lawful > twice:
        hearing.warn("DAMAGES_BELOW_SEVERANCE", _BELOW, damages=twice.figure(), severance=lawful.figure())


_BELOW = Text(
    "赔偿金{damages}元低于合法解除时的经济补偿{severance}元（2008年前部分不封顶）：建议两项作主次请求一并提出",
    "damages of {damages} are below the compensation of {severance} for a lawful ending (no cap before 2008): plead both, one in the alternative",
)


# --- the cards ---

ECONOMIC_COMPENSATION = Card(
    kind=Kind.ECONOMIC_COMPENSATION,
    name=Text("经济补偿", "economic compensation"),
    place=90,
    rule=economic_compensation_rule,
    touched=lambda case: case.termination is not None,
    nature=COMPENSATION,
    of_the_ending=True,
    remedy=True,
    taxed="by_text",
    excludes=(Exclusion("SEVERANCE_AND_REINSTATEMENT", Kind.WAGES_DURING_DISPUTE, (cite("LCL 48"),)),),
    plea=Plea(heading="{ended}劳动合同经济补偿"),
)
UNLAWFUL_TERMINATION_DAMAGES = Card(
    kind=Kind.UNLAWFUL_TERMINATION_DAMAGES,
    name=Text("违法解除或终止劳动合同赔偿金", "unlawful-termination damages"),
    place=100,
    rule=damages_rule,
    touched=lambda case: case.termination is not None,
    nature=OF_DAMAGES,
    of_the_ending=True,
    remedy=True,
    taxed="by_practice",
    excludes=(
        Exclusion("DAMAGES_AND_SEVERANCE", Kind.ECONOMIC_COMPENSATION, (cite("REG 25"),)),
        Exclusion("DAMAGES_AND_NOTICE", Kind.NOTICE_PAY, (cite("REG 25"), cite("LCL 87"))),
        Exclusion("DAMAGES_AND_REINSTATEMENT", Kind.WAGES_DURING_DISPUTE, (cite("LCL 48"),)),
    ),
    plea=Plea(heading="违法{ended}劳动合同赔偿金"),
)
