"""Demands that another office decides 不由仲裁处理的请求 (R-DUTY-05): what it is, who decides it, until when it can be asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.results.outcome import NOT_ACCEPTED, Elsewhere, NotDue, Outcome
from laborcalc.rules.cards.burdens import owed_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.cards.plea import Plea

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing


class Demand(NamedTuple):
    """What is asked for, why arbitration does not take it, and who does."""

    name: Text
    why: Text
    place: Text
    limit: Text
    cites: tuple[str, ...]
    also: Text | None = None


_COURT = Text("人民法院（民事诉讼）", "the court, as a civil action")
_THREE_YEARS = Text(
    "三年，自知道或者应当知道权利受到损害以及义务人之日起",
    "three years from when the harm and who did it were or should have been known",
)
DEMANDS: dict[Kind, Demand] = {
    Kind.MORAL_DAMAGES: Demand(
        Text("精神损害抚慰金", "moral damages"),
        Text("属于侵权责任纠纷，劳动法律没有规定", "a matter of tort; labor law knows no such claim"),
        _COURT, _THREE_YEARS, ("CC 1183", "CC 188"),
    ),
    Kind.APOLOGY: Demand(
        Text("赔礼道歉、恢复名誉", "apology and restored reputation"),
        Text("属于人格权纠纷", "a matter of personality rights"),
        _COURT, Text("不适用诉讼时效", "no limitation"), ("CC 995",),
    ),
    Kind.EQUITY_INTEREST: Demand(
        Text("股权、分红、期权", "shares, dividends, options"),
        Text("以股东或者合同当事人身份主张的，不是劳动争议", "asked for as a shareholder or under a contract of its own it is no labor dispute"),
        _COURT, _THREE_YEARS, ("CC 188",),
        Text(
            "股权激励作为劳动报酬的一部分约定的，有的法院按劳动争议受理，各地不一",
            "where an incentive was agreed as part of the pay, some courts hear it as a labor dispute; places differ",
        ),
    ),
    Kind.TAX_REFUND: Demand(
        Text("退还多扣缴的个人所得税", "refund of income tax withheld in excess"),
        Text("代扣代缴是税收征管关系", "withholding is a matter between the tax authority and those who pay or withhold"),
        Text("主管税务机关", "the tax authority"),
        Text("三年，自结算缴纳税款之日起；也可在年度汇算时申请退税", "three years from payment; or in the annual settlement"), ("TCA 51",),
    ),
    Kind.ADMINISTRATIVE_FINE: Demand(
        Text("对用人单位的行政处罚", "a fine on the employer"),
        Text("罚款由行政机关作出，不归劳动者", "a fine is imposed by the authority and does not go to the worker"),
        Text("劳动保障行政部门（劳动保障监察）", "the labor authority (inspection)"),
        Text("二年，自违法行为发生或者终了之日起", "two years from the breach or its end"), ("LSR 20", "LCL 84"),
    ),
}  # fmt: skip


def demand_rule(hearing: Hearing, kind: Kind) -> Outcome:
    """Not taken by arbitration, with the office that decides and its time."""
    demand = DEMANDS[kind]
    if demand.also is not None:
        hearing.warn("SOMETIMES_HEARD", demand.also)
    cites = hearing.cite(*demand.cites)
    return NotDue(
        kind=kind,
        reason=Message(NOT_ACCEPTED, demand.why),
        cites=cites,
        elsewhere=Elsewhere(demand.place, demand.limit, cites),
    )


def _asked(case: Case, kind: Kind) -> bool:
    return kind in case.other_demands


_BURDEN = owed_with(
    proof("向主管机关提交的材料", "papers for the office that decides", "该项请求的事实", "the facts of the demand")
)
CARDS = tuple(
    Card(
        kind=kind,
        name=demand.name,
        place=900 + number,
        rule=partial(demand_rule, kind=kind),
        touched=partial(_asked, kind=kind),
        nature=OTHER_MONEY,
        burden=_BURDEN,
        plea=Plea(heading=demand.name.zh, told=f"申请人另有{demand.name.zh}的主张〔事实与理由〕。"),
    )
    for number, (kind, demand) in enumerate(DEMANDS.items())
)
