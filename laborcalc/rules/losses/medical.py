"""Costs of treatment that the medical insurance did not bear 医疗保险待遇损失 (R-INS-30; SI 23, 28; JI1 1(5); D-68)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import ONE, YUAN
from laborcalc.results.outcome import Needs, NotDue, Outcome, Range
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.losses.shape import awarded

if TYPE_CHECKING:
    from laborcalc.facts.parts.losses import MedicalLoss
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.MEDICAL_LOSS
NAME = Text("医疗保险待遇损失", "loss of medical insurance")
COST, CATALOGUE = Text("医疗费", "cost of treatment"), Text("目录内的医疗费", "cost in the catalogue")
RESIDENT = Text("居民医保等已报销", "paid by the residents' insurance")
MOST = law("0.85", ONE, Text("百分之八十五", "85 %"), rule="R-INS-30")


def medical_loss_rule(hearing: Hearing) -> Outcome:
    """(Cost in the catalogue − deductible) × the ratio of the place − what other insurance paid; the agency's own sum stands."""
    loss = _loss_of(hearing)
    cites = _cites(hearing, loss)
    if loss.agency_sum is not None:
        stated = fact(
            loss.agency_sum, YUAN, "medical_loss.agency_sum", Text("经办机构核算的数额", "sum by the agency's letter")
        )
        return awarded(_KIND, stated, NAME, cites, "R-INS-30")
    if loss.catalogue is None:
        return _without_split(hearing, loss)
    counted = _above_the_deductible(loss)
    if not counted.value:
        return NotDue(kind=_KIND, reason=Message("UNDER_DEDUCTIBLE", _UNDER), cites=cites)
    whole = _by_ratio(hearing, loss, counted)
    return awarded(
        _KIND, _less_resident(hearing, loss, whole), NAME, cites, "R-INS-30", range=_unknown(hearing, loss, whole)
    )


_UNDER = Text("没有超过起付标准，基金本不支付", "the deductible is not exceeded: the fund would have paid nothing")


def _loss_of(hearing: Hearing) -> MedicalLoss:
    loss = hearing.case.medical_loss
    if loss is None:
        raise Missing(Gap("FACT", "medical_loss", NAME, _BILLS))
    return loss


_BILLS = Text("票据、目录内外的划分或者经办机构的核算", "the bills, parted by the catalogue, or the agency's reckoning")


def _cites(hearing: Hearing, loss: MedicalLoss) -> tuple[Article, ...]:
    if loss.waived:
        hearing.warn("WAIVER_VOID", _VOID)
    return hearing.cite("SI 23", "SI 28", "JI1 1(5)", *(("JI2 19(1)",) if loss.waived else ()))


_VOID = Text(
    "放弃参保的约定、承诺无效，不影响损失的赔偿；2025-09-01之前各地裁判不一",
    "an agreement or promise not to insure is void and takes nothing off the loss; before 2025-09-01 decisions differed",
)


def _above_the_deductible(loss: MedicalLoss) -> Quantity:
    cost = fact(loss.catalogue, YUAN, "medical_loss.catalogue", CATALOGUE)
    return less(cost, loss.deductible, "medical_loss.deductible", Text("起付标准", "deductible"))


def _by_ratio(hearing: Hearing, loss: MedicalLoss, counted: Quantity) -> Quantity:
    if loss.ratio is None:
        hearing.warn("RATIO_UNKNOWN", _NO_RATIO)
        return counted
    return counted * fact(loss.ratio, ONE, "medical_loss.ratio", Text("报销比例", "ratio of the place"))


_NO_RATIO = Text(
    "当地报销比例未填，目录内费用全部计入（四川2019年判决亦如此）；填写比例后减少",
    "the ratio of the place is not stated: all cost in the catalogue is counted, as a Sichuan judgment of 2019 did; the ratio lowers it",
)


def _less_resident(hearing: Hearing, loss: MedicalLoss, sum: Quantity) -> Quantity:
    """What the residents' insurance has paid, set off by D-68; asked only where it paid something."""
    if not loss.resident_paid or hearing.reading("D-68") == "no_deduction":
        return sum
    return less(sum, loss.resident_paid, "medical_loss.resident_paid", RESIDENT)


def _unknown(hearing: Hearing, loss: MedicalLoss, whole: Quantity) -> Range | None:
    """Whether other insurance has paid is not stated: the sum is then the most that it can be."""
    if loss.resident_paid is not None:
        return None
    hearing.warn("BENEFIT_UNKNOWN", _RESIDENT_UNKNOWN)
    return Range(ZERO_YUAN.rounded(), whole.rounded(), Message("BENEFIT_UNKNOWN", _RESIDENT_UNKNOWN))


_RESIDENT_UNKNOWN = Text(
    "居民医保等是否已报销未填：本数额未作扣除，是上限；没有报销的填0",
    "what other insurance has paid is not stated: nothing is set off, so this is the most; state 0 where it paid nothing",
)


def _without_split(hearing: Hearing, loss: MedicalLoss) -> Needs:
    """No split by the catalogue: the tribunal's discretion, between nothing and 85 per cent of the cost."""
    gap = Gap("FACT", "medical_loss.catalogue", CATALOGUE, _BILLS)
    if loss.cost is None:
        raise Missing(gap)
    hearing.warn("NO_SPLIT", _NO_SPLIT)
    most = fact(loss.cost, YUAN, "medical_loss.cost", COST) * MOST
    high = _less_resident(hearing, loss, most)
    why = Message("NO_SPLIT", _NO_SPLIT)
    return Needs(
        kind=_KIND, missing=(gap,), range=Range(ZERO_YUAN.rounded(), high.rounded(), why, hearing.cite("SI 28"))
    )


_NO_SPLIT = Text(
    "医疗费未区分目录内外，数额由裁判酌定（武汉2017年给付约49%）：以零至费用的85%为幅度",
    "the cost is not parted by the catalogue, so the sum is at discretion (Wuhan 2017 gave some 49 %): between nothing and 85 % of it",
)


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=650,
    rule=medical_loss_rule,
    touched=lambda case: case.medical_loss is not None,
    nature=INSURANCE_LOSS,
    head_decided=True,
    plea=Plea(heading=NAME.zh, told="{employer}未为申请人缴纳基本医疗保险，致申请人的医疗费{sum}不能报销。"),
)
