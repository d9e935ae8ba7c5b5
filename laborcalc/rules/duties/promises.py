"""Sums promised or acknowledged 和解协议、结算单、欠条所载款项 (R-DUTY-03; JI1 35, 15): what is left, and the penalty agreed for delay."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.terms import FROM_TO, PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, YUAN
from laborcalc.results.outcome import Award, Line, NotDue, Outcome, Range
from laborcalc.rules.cards.burdens import owed_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Start, Sum, each_line, labelled, left, summed, with_own_time
from laborcalc.rules.pay.interest import PER_DAY

if TYPE_CHECKING:
    from laborcalc.facts.parts.duties import PromisedSum
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.SETTLEMENT_SUM
NAMES = {
    "settlement": Text("和解协议所载款项", "sum of the settlement"),
    "mediation": Text("调解协议所载款项", "sum of the mediated agreement"),
    "acknowledgement": Text("结算单、承诺书所载款项", "sum acknowledged"),
    "debt_note": Text("欠条所载款项", "sum of the debt note"),
}
_PENALTY = Text("逾期付款违约金", "penalty for late payment")
_SUM = Text("协议、欠条所载款项", "sums promised or acknowledged")

Entries = list[tuple[int, "PromisedSum"]]


def settlement_rule(hearing: Hearing) -> Outcome:
    """Each promise less what was paid on it, then its penalty; what is not due for payment yet is no debt yet."""
    entries, cites = hearing.case.settlement_sums, hearing.cite("JI1 35")
    if not entries:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "settlement_sums", _SUM, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_PROMISE", _NONE), cites=cites)
    due = [(index, one) for index, one in enumerate(entries) if one.due is None or one.due < hearing.case.as_of]
    if not due:
        return NotDue(kind=_KIND, reason=Message("NOT_YET_PAYABLE", _NOT_YET), cites=cites)
    sums = [_left_of(index, one) for index, one in due]
    penalties, gaps = each_line(due, lambda index, one: _penalty(hearing, index, one))
    _ways(hearing, due)
    award = summed(
        hearing, Sum(_KIND, _SUM, "R-DUTY-03", cites), [*sums, *penalties], gaps, _reducible(hearing, sums, penalties)
    )
    return _timed(hearing, award, due)


def _left_of(index: int, one: PromisedSum) -> Line:
    name = NAMES[one.kind]
    owed = _owed(index, one).rounded().named(name, rule="R-DUTY-03")
    return Line(labelled(_PAYABLE if one.due else _OF, what=name, due=one.due), owed)


def _owed(index: int, one: PromisedSum) -> Quantity:
    path = f"settlement_sums.{index}"
    paid = fact(one.paid, YUAN, f"{path}.paid", PAID) if one.paid else None
    return left(fact(one.amount, YUAN, f"{path}.amount", NAMES[one.kind]), paid)


def _penalty(hearing: Hearing, index: int, one: PromisedSum) -> Line | None:
    """As agreed: a sum, or a share a day of what is unpaid, from the day after the last day for payment to the day of judgment."""
    path = f"settlement_sums.{index}"
    if one.penalty:
        owed = fact(one.penalty, YUAN, f"{path}.penalty", _PENALTY)
    elif one.daily_rate:
        if one.due is None:
            raise Missing(Gap("FACT", f"{path}.due", Text("付款期限", "last day for payment"), _FROM_WHEN))
        rate = fact(one.daily_rate, PER_DAY, f"{path}.daily_rate", Text("日违约金比例", "penalty a day"))
        how = Message("DAYS", FROM_TO, first=one.due + ONE_DAY, last=hearing.case.as_of)
        late = Decimal((hearing.case.as_of - one.due).days)
        days = count(late, DAY, Text("逾期天数", "days late"), how, paths=(f"{path}.due",), rule="R-DUTY-03")
        owed = _owed(index, one) * rate * days
    else:
        return None
    name = NAMES[one.kind]
    return Line(labelled(_PENALTY_OF, what=name), owed.rounded().named(_PENALTY, rule="R-DUTY-03"))


def _reducible(hearing: Hearing, sums: list[Line], penalties: list[Line]) -> Range | None:
    if not penalties:
        return None
    hearing.warn("PENALTY_REDUCIBLE", _REDUCIBLE)
    low = total([line.trace for line in sums])
    high = total([line.trace for line in (*sums, *penalties)])
    return Range(low, high, Message("PENALTY_REDUCIBLE", _REDUCIBLE), hearing.cite("CC 585"))


def _ways(hearing: Hearing, due: Entries) -> None:
    """Where it may be asked for besides, and with what it may be set aside."""
    kinds = {one.kind for _, one in due}
    if any(one.kind == "debt_note" and one.for_wages for _, one in due):
        hearing.warn("DEBT_NOTE", _NOTE)
    if "mediation" in kinds:
        hearing.warn("MEDIATED", _MEDIATED)
    if "settlement" in kinds:
        hearing.warn("SETTLEMENT_STANDS", _STANDS)


def _timed(hearing: Hearing, award: Award, due: Entries) -> Award:
    """Each promise has its own year, from its last day for payment; without one the time of the whole is that of the nature."""
    starts: dict[int, Start] = {index: (one.due, _FROM_DUE) for index, one in due if one.due is not None}
    if len(starts) < len(due):
        return award
    fined = [index for index, one in due if one.penalty or one.daily_rate]
    return with_own_time(hearing, award, [starts[index] for index in (*starts, *fined)])


_PAYABLE = Text("{what}（应于{due}前支付）", "{what}, payable by {due}")
_OF = Text("{what}", "{what}")
_PENALTY_OF = Text("{what}的逾期付款违约金", "penalty for late payment, {what}")
_WHICH = Text("需要协议或欠条所载的数额", "the sum that the agreement or note states is needed")
_NONE = Text("案情未载协议、结算单或者欠条", "the case names no agreement, statement or debt note")
_NOT_YET = Text("约定的付款期限尚未届满", "the last day for payment has not passed")
_FROM_WHEN = Text("违约金自付款期限届满的次日起算", "the penalty runs from the day after the last day for payment")
_FROM_DUE = Text("自约定的付款期限届满之日起一年", "one year from the last day agreed for payment")
_REDUCIBLE = Text(
    "违约金过分高于损失的，可依请求适当减少",
    "a penalty far above the loss may be reduced on request",
)
_NOTE = Text(
    "以工资欠条为证据、不涉及劳动关系其他争议的，可以直接向人民法院起诉",
    "with a debt note for wages as proof, and no other question of the employment, the court can be gone to directly",
)
_MEDIATED = Text(
    "调解协议所载的拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金，可以持协议书申请支付令",
    "for wages, injury treatment, compensation or damages under a mediated agreement a payment order can be asked for (MAL 16)",
)
_STANDS = Text(
    "协议不违反强制性规定，且没有欺诈、胁迫、乘人之危的，应当认定有效；有重大误解或者显失公平的可以请求撤销",
    "the agreement stands unless it breaks mandatory law or rests on fraud, duress or exploitation; for grave error or gross unfairness it can be set aside",
)
CARD = Card(
    kind=_KIND,
    name=_SUM,
    place=170,
    rule=settlement_rule,
    touched=lambda case: bool(case.settlement_sums),
    nature=OTHER_MONEY,
    burden=owed_with(
        proof(
            "协议书、结算单或者欠条",
            "agreement, statement or debt note",
            "应付的数额与期限",
            "the sum and the last day",
        ),
        proof("付款记录", "record of payments", "已付的数额", "what was paid"),
    ),
    plea=Plea(
        heading="协议、欠条所载款项",
        told="{employer}在〔协议、结算单或者欠条的名称与日期〕中确认应付申请人的款项，至今未足额支付{sum}。",
        period=lambda hearing, claim: "",
    ),
)
