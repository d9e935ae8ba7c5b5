"""Who answers for a claim 责任主体 (R-EMP-08, R-EMP-10, R-REL-04, R-REL-30): whoever owes it, then the others, each by its own text.

Called once, by what runs the rule of every claim; rules say who pays only where the law of the claim itself names another
payer, as that of work injuries does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.results.outcome import BY_EMPLOYER, EMPLOYER, Award, Payer
from laborcalc.rules.cards.natures import INJURY_BENEFIT, INJURY_MEDICAL, PAY_WITHOUT_WORK, REMUNERATION
from laborcalc.rules.liable.sites import above_on_site
from laborcalc.rules.liable.time import AMENDED, JI2_FROM, NMG_FROM, migrant, worked_until
from laborcalc.rules.liable.units import Unit, dispatched, employer_of, in_chain, of_role, on_site, user_unit
from laborcalc.rules.measures.status import by_chain

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.rules.cards.card import Card


class Claim(NamedTuple):
    """What decides who answers: the kind of the claim and its nature."""

    kind: Kind
    wages: bool
    benefits: bool
    injury: bool

    @classmethod
    def of(cls, card: Card) -> Claim:
        """The claim of a card."""
        nature = card.nature
        wages = nature is REMUNERATION
        return cls(card.kind, wages, wages or nature is PAY_WITHOUT_WORK, nature in (INJURY_BENEFIT, INJURY_MEDICAL))


def answering(hearing: Hearing, card: Card, award: Award) -> tuple[Payer, ...]:
    """All who answer for an award, whoever owes it first; what is asked of the fund is asked of nobody else."""
    owed = _owed(hearing, card, award)
    if card.side == "employer" or (award.amount and award.fund == award.amount):
        return owed
    claim = Claim.of(card)
    primary = tuple(_of_the_post(hearing, claim))
    others = (*_dispatch(hearing, claim), *above_on_site(hearing, wages=claim.wages), *_chain(hearing, claim))
    return _merged((*primary, *owed, *others, *_related(hearing, claim), *_investors(hearing)))


def _owed(hearing: Hearing, card: Card, award: Award) -> tuple[Payer, ...]:
    """As the rule says, else as the card says, else the employer, by its name in this case."""
    if award.payers is not BY_EMPLOYER:
        above = {unit.label for unit in (*in_chain(hearing.case), *on_site(hearing.case))}
        cites = hearing.cite(*_OF_INJURIES) if by_chain(hearing.case) else ()
        return tuple(payer._replace(cites=cites) if payer.name in above else payer for payer in award.payers)
    if card.payer is not EMPLOYER:
        return (Payer(card.payer),)
    unit = employer_of(hearing.case)
    if unit.role == "employer":
        return BY_EMPLOYER
    own = ("LCL 58",) if unit.role == "dispatcher" else ()
    return (Payer(unit.label, cites=hearing.cite(*own)),)


_OF_INJURIES = ("JI2 1", "JI2 2", "WIJ 3", "OP1 7")  # who answers for an injury without being the employer


def _merged(payers: tuple[Payer, ...]) -> tuple[Payer, ...]:
    """Each unit once, in the order that comes first, with all its articles."""
    found: dict[Text, Payer] = {}
    for payer in payers:
        before = found.get(payer.name)
        if before is None:
            found[payer.name] = payer
        else:
            found[payer.name] = before._replace(cites=tuple(dict.fromkeys((*before.cites, *payer.cites))))
    merged = tuple(found.values())
    return BY_EMPLOYER if merged == BY_EMPLOYER else merged


# --- dispatch (LCL 58-62, 92; LD 10; NMG 18) ---

_OF_THE_POST = frozenset(("overtime_pay", "year_end_bonus"))
_BONUSES = frozenset(("bonus", "allowance", "benefit"))


def _of_the_post(hearing: Hearing, claim: Claim) -> Iterator[Payer]:
    """Overtime pay, bonuses and benefits of the post are paid by the user unit in the first place (LCL 62(1)(3))."""
    case = hearing.case
    if not dispatched(case):
        return
    only = claim.kind is Kind.UNPAID_WAGES and case.arrears and all(owed.item in _BONUSES for owed in case.arrears)
    if only or claim.kind in _OF_THE_POST:
        yield Payer(user_unit(case).label, cites=hearing.cite("LCL 62(1)(3)"))


def _dispatch(hearing: Hearing, claim: Claim) -> Iterator[Payer]:
    """The user unit: clears wages below an unlicensed dispatcher, answers jointly for damage that it caused, or undertook to pay (R-EMP-08)."""
    case, facts = hearing.case, hearing.case.dispatch
    if not dispatched(case):
        return
    user = user_unit(case).label
    if facts is not None and facts.licensed is False and claim.wages and _under_nmg(hearing):
        yield Payer(user, "first", hearing.cite("NMG 18"))
    if worked_until(hearing) < AMENDED:
        yield Payer(user, "joint", hearing.cite("LCL 92", "REG 35"))
    elif facts is not None and facts.fault == "user":
        own = ("LD 10",) if claim.injury else ()
        yield Payer(user, "joint", hearing.cite("LCL 92(2)", *own))
    if facts is not None and facts.undertaken:
        yield Payer(user, "joint", hearing.cite("LCL 59"))


# --- a chain without a building site (JI2 1, 2; NMG 19; LCL 94; JI1 30) ---


def _chain(hearing: Hearing, claim: Claim) -> Iterator[Payer]:
    """Who passed work on to one without capacity, or lent its name, pays wages first and recovers; an injury it owes itself."""
    if not claim.wages:
        return
    for unit in in_chain(hearing.case):
        yield _lender(hearing, unit) if unit.role in ("lender", "affiliation") else _awarding(hearing, unit)


def _awarding(hearing: Hearing, unit: Unit) -> Payer:
    if hearing.case.as_of >= JI2_FROM:
        return Payer(unit.label, "first", hearing.cite("JI2 1"))
    building = ("N12 4",) if hearing.case.site is not None else ()
    return Payer(unit.label, "joint", hearing.cite(*building, "LCL 94"))


def _lender(hearing: Hearing, unit: Unit) -> Payer:
    """A licence lent: the lender clears (NMG 36(2) in building, 19(2) elsewhere; JI2 2); before, a party beside the borrower (JI1 30)."""
    cites = ("NMG 36(2)" if hearing.case.site is not None else "NMG 19(2)",) if _under_nmg(hearing) else ()
    new = ("JI2 2",) if hearing.case.as_of >= JI2_FROM else ()
    if cites or new:
        return Payer(unit.label, "first", hearing.cite(*new, *cites))
    return Payer(unit.label, "joint", hearing.cite("JI1 30"))


def _under_nmg(hearing: Hearing) -> bool:
    return worked_until(hearing) >= NMG_FROM and migrant(hearing)


# --- related units, investors (JI2 3; LCL 93, JI1 29) ---


def _related(hearing: Hearing, claim: Claim) -> Iterator[Payer]:
    """Without a written contract related units answer jointly for pay and benefits, unless the worker agreed to their division (R-REL-04)."""
    case = hearing.case
    if not claim.benefits or claim.injury or case.as_of < JI2_FROM or case.contracts:
        return
    agreed = {unit.name for unit in case.other_units if unit.division_agreed}
    for unit in of_role(case, "related"):
        if unit.name not in agreed:
            if case.contracts is None:
                hearing.assume("NO_CONTRACT_WITH_ANY", _NO_CONTRACT)
            yield Payer(unit.label, "joint", hearing.cite("JI2 3"))


_NO_CONTRACT = Text(
    "以与各关联单位均未订立书面劳动合同为前提；订有合同的，可请求认定与签约的一家，其他各家不共同承担",
    "presumes that no written contract was signed with any of the related units; where there is one, the employment is with who signed it, and the others do not answer",
)


def _investors(hearing: Hearing) -> Iterator[Payer]:
    for unit in of_role(hearing.case, "investor"):
        yield Payer(unit.label, "joint", hearing.cite("LCL 93", "JI1 29"))
