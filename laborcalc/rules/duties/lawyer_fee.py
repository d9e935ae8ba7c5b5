"""The worker's lawyer in Shenzhen 律师代理费 (R-DUTY-04; SZHX 58, SZ15 112): by what was won of what was asked, 5,000 yuan at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most
from laborcalc.foundation.units import YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome, Range
from laborcalc.rules.cards.burdens import owed_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.cards.plea import Plea

if TYPE_CHECKING:
    from laborcalc.facts.parts.duties import LawyerFee
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.LAWYER_FEE
FEE = Text("律师代理费", "lawyer's fee")
MOST = law(5000, YUAN, Text("律师代理费上限", "limit of the lawyer's fee"), cite("SZHX 58"), rule="R-DUTY-04")
_SHENZHEN = "4403"


def lawyer_fee_rule(hearing: Hearing) -> Outcome:
    """Fee × won ÷ asked, at most 5,000 yuan for all stages; elsewhere each side bears its own."""
    fee = hearing.case.lawyer_fee
    if not hearing.case.region.startswith(_SHENZHEN):
        return NotDue(kind=_KIND, reason=Message("NO_BASIS", _ELSEWHERE), cites=hearing.cite("MAL 28"))
    cites = hearing.cite("SZHX 58", "SZ15 112")
    if fee is None:
        raise Missing(Gap("FACT", "lawyer_fee.amount", FEE, _WHICH))
    paid = fact(fee.amount, YUAN, "lawyer_fee.amount", FEE)
    if fee.won == 0 or fee.amount == 0:
        return NotDue(kind=_KIND, reason=Message("NOTHING_WON", _LOST), cites=cites)
    hearing.warn("FEE_WITH_CLAIM", _WITH_CLAIM)
    if not fee.asked or fee.won is None:
        return _open(fee, paid)
    share = _share(fee)
    owed = at_most(paid * share, MOST).rounded().named(FEE, *cites, rule="R-DUTY-04")
    return Award(kind=_KIND, trace=owed, cites=cites)


def _share(fee: LawyerFee) -> Quantity:
    """One at most: more won than asked for is refused at the door."""
    asked = fact(fee.asked, YUAN, "lawyer_fee.asked", _ASKED)
    won = fact(fee.won, YUAN, "lawyer_fee.won", _WON)
    return (won / asked).named(Text("胜诉比例", "share won"), rule="R-DUTY-04")


def _open(fee: LawyerFee, paid: Quantity) -> Needs:
    """Until it is known what was won, up to the limit."""
    path = "lawyer_fee.won" if fee.asked else "lawyer_fee.asked"
    gap = Gap("FACT", path, _WON if fee.asked else _ASKED, _BY_RESULT)
    return Needs(
        kind=_KIND, missing=(gap,), range=Range(ZERO_YUAN, at_most(paid, MOST), Message("BY_RESULT", _BY_RESULT))
    )


_ASKED = Text("请求的总额", "sum of all claims")
_WON = Text("获得支持的总额", "sum of what was won")
_WHICH = Text("需要实际支付的律师费", "the fee that was paid is needed")
_ELSEWHERE = Text(
    "律师费原则上由各方自行负担；由用人单位负担的规定见于深圳",
    "each side as a rule bears its own lawyer; a rule that the employer pays is held for Shenzhen alone",
)
_LOST = Text("没有获得支持的请求，或者没有支出律师费", "nothing was won, or no fee was paid")
_BY_RESULT = Text("按胜诉比例计算，待结果确定", "it follows the share that is won, which the result decides")
_WITH_CLAIM = Text(
    "须在申请仲裁或者起诉时一并提出；5000元是仲裁、诉讼、执行各阶段的总额上限",
    "it has to be asked for with the claims; 5,000 yuan is the limit for arbitration, courts and enforcement together",
)
CARD = Card(
    kind=_KIND,
    name=FEE,
    place=440,
    rule=lawyer_fee_rule,
    touched=lambda case: case.lawyer_fee is not None,
    nature=OTHER_MONEY,
    burden=owed_with(
        proof(
            "委托代理合同、律师费发票与付款凭证",
            "engagement, invoice and proof of payment",
            "实际支付的律师费",
            "the fee that was paid",
        )
    ),
    plea=Plea(heading="律师代理费", told="申请人为本案支付律师代理费〔数额〕，请求{employer}负担{sum}。"),
)
