"""Contributions that the worker paid himself 自缴社会保险费中的单位部分 (R-INS-41; SI 60; D-70b): the employer's share of each branch."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import COUNTED_WHOLE, UNDATED, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import ONE, YUAN
from laborcalc.results.outcome import Award, Elsewhere, Line, NotDue, Outcome
from laborcalc.rules.cards.burdens import INSURANCE, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.insurance.gate import BRANCHES, OFFICES, not_accepted

if TYPE_CHECKING:
    from laborcalc.facts.parts.insurance import SelfPaid
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.SELF_PAID_CONTRIBUTIONS
NAME = Text("自缴社会保险费中应由单位负担的部分", "the employer's share of contributions paid by the worker")
PATH = "social_insurance.self_paid"
OWN = {"pension": 8, "medical": 2}  # per cent that the worker bears himself
WHOLE = {"pension": 20, "medical": 6}  # of those who paid as flexible workers: 12 and 8, 4 and 2


def self_paid_rule(hearing: Hearing) -> Outcome:
    """Of what the worker paid, the part that the employer should have borne; only branches that he did pay."""
    insurance = hearing.case.social_insurance
    if insurance is None or not insurance.self_paid:
        raise Missing(Gap("FACT", PATH, Text("自缴的社会保险费", "contributions paid by the worker"), _RECEIPTS))
    cites = hearing.cite("SI 60", "JI1 1(5)")
    if hearing.reading("D-70b") == "not_accepted":
        office = OFFICES["contributions"]
        where = Elsewhere(office.place, office.limit, hearing.cite(*office.cites))
        return not_accepted(hearing, _KIND, NAME, where, "SI 60")
    asked = [(n, entry) for n, entry in enumerate(insurance.self_paid) if _asked(hearing, n, entry)]
    if not asked:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_THE_TIME", _OUTSIDE), cites=cites)
    shares = [(entry, _share(hearing, n, entry)) for n, entry in asked]
    lines = tuple(
        Line(Message("BRANCH", _BRANCH, branch=BRANCHES[entry.branch]), share.rounded()) for entry, share in shares
    )
    whole = total([line.trace for line in lines]).rounded().named(NAME, *cites, rule="R-INS-41")
    return Award(kind=_KIND, trace=whole, cites=cites, lines=lines if len(lines) > 1 else ())


_RECEIPTS = Text("缴费凭证所载的险种、数额、比例", "branch, sum and rate of the receipts")
_OUTSIDE = Text("缴费不在请求的期间之内", "nothing was paid within the time asked for")


def _asked(hearing: Hearing, index: int, entry: SelfPaid) -> bool:
    """Is it asked for; a sum that cannot be cut, or has no days, counts in full."""
    path = Field(f"{PATH}.{index}")
    if entry.start is None or entry.end is None:
        if hearing.dated(_KIND):
            hearing.warn("UNDATED", UNDATED, path=path)
        return True
    spans = hearing.within(_KIND, entry.start, entry.end)
    if spans and spans != [(entry.start, entry.end)]:
        hearing.warn("STRADDLES_CLAIM", COUNTED_WHOLE, path=path)
    return bool(spans)


_BRANCH = Text("{branch}保险", "{branch} insurance")


def _share(hearing: Hearing, index: int, entry: SelfPaid) -> Quantity:
    """What was paid × (rate − own part) ÷ rate: 12 of 20, 16 of 24, 4 of 6."""
    paid = fact(entry.amount, YUAN, f"{PATH}.{index}.amount", _PAID)
    own = law(OWN[entry.branch], ONE, _OWN, rule="R-INS-41")
    if entry.rate is None:
        hearing.assume("RATE_ASSUMED", _ASSUMED, branch=BRANCHES[entry.branch], rate=WHOLE[entry.branch])
        rate = law(WHOLE[entry.branch], ONE, _RATE, rule="R-INS-41")
    else:
        rate = fact(Decimal(entry.rate), ONE, f"{PATH}.{index}.rate", _RATE)
    return paid * (rate - own) / rate


_PAID = Text("自己缴纳的数额", "paid by the worker")
_OWN = Text("个人部分（%）", "own part, per cent")
_RATE = Text("缴费比例（%）", "rate paid, per cent")
_ASSUMED = Text(
    "{branch}保险的缴费比例未载，按{rate}%计：按其他比例缴纳的请填写",
    "the rate of the {branch} insurance is not stated and taken as {rate} per cent: state it where another one was paid",
)
CARD = Card(
    kind=_KIND,
    name=NAME,
    place=530,
    rule=self_paid_rule,
    touched=lambda case: case.social_insurance is not None and bool(case.social_insurance.self_paid),
    nature=INSURANCE_LOSS,
    head_decided=True,
    of_standards=True,
    burden=INSURANCE._replace(
        proofs=(proof("个人缴费凭证", "receipts of the contributions", "自己缴纳的险种、数额", "what was paid, and for what"), *INSURANCE.proofs)
    ),
    plea=Plea(
        heading=NAME.zh, told="劳动关系存续期间{employer}未依法缴纳社会保险费，申请人自己缴纳，其中应由单位负担{sum}。"
    ),
)  # fmt: skip
