"""Less pay than others at the same post 同工同酬差额 (R-DUTY-02; LCL 11, 18, 63): the difference a month over the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import ITEM_FROM_TO, PART_ASKED, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import YUAN_PER_MONTH
from laborcalc.results.outcome import Line, NotDue, Outcome, Range
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Sum, labelled, summed
from laborcalc.rules.measures.part_month import wages_for

if TYPE_CHECKING:
    from laborcalc.facts.parts.duties import EqualPay
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.EQUAL_PAY_DIFFERENCE
DIFFERENCE = Text("同工同酬差额", "equal-pay difference")


def equal_pay_rule(hearing: Hearing) -> Outcome:
    """The difference of the entries whose post is the same; where that is open, the sum may come down to nothing."""
    entries, cites = hearing.case.equal_pay, hearing.cite(*_articles(hearing))
    if not entries:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "equal_pay", DIFFERENCE, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_COMPARISON", _NONE), cites=cites)
    alike = [(index, entry) for index, entry in enumerate(entries) if entry.same_post is not False]
    if not alike:
        return NotDue(kind=_KIND, reason=Message("OTHER_POST", _OTHER), cites=cites)
    if len(alike) < len(entries):
        hearing.warn("OTHER_POST_LEFT_OUT", _OTHER)
    lower = [(index, entry) for index, entry in alike if entry.paid_monthly < entry.comparable_monthly]
    if not lower:
        return NotDue(kind=_KIND, reason=Message("NOT_LESS", _NOT_LESS), cites=cites)
    found = [(entry, line) for index, entry in lower for line in _lines(hearing, index, entry)]
    if not found:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=hearing.cite("MAL 28"))
    return summed(
        hearing, Sum(_KIND, DIFFERENCE, "R-DUTY-02", cites), [line for _, line in found], range=_open(hearing, found)
    )


def _articles(hearing: Hearing) -> tuple[str, ...]:
    job = hearing.case.employment
    return ("LCL 63",) if job is not None and job.kind == "dispatch" else ("LCL 11", "LCL 18")


def _lines(hearing: Hearing, index: int, entry: EqualPay) -> list[Line]:
    """The parts of an entry that are asked for."""
    path, asked = f"equal_pay.{index}", hearing.within(_KIND, entry.start, entry.end)
    if asked and asked != [(entry.start, entry.end)]:
        hearing.assume("OUTSIDE_CLAIM", PART_ASKED, start=entry.start, end=entry.end)
    rate = _difference(path, entry)
    lines = []
    for start, end in asked:
        owed = total(wages_for(hearing, lambda _: rate, start, end, path))
        label = labelled(ITEM_FROM_TO, item=DIFFERENCE, start=start, end=end)
        lines.append(Line(label, owed.rounded().named(DIFFERENCE, rule="R-DUTY-02")))
    return lines


def _difference(path: str, entry: EqualPay) -> Quantity:
    others = fact(entry.comparable_monthly, YUAN_PER_MONTH, f"{path}.comparable_monthly", _OTHERS)
    own = fact(entry.paid_monthly, YUAN_PER_MONTH, f"{path}.paid_monthly", _OWN)
    return (others - own).named(_A_MONTH, rule="R-DUTY-02")


def _open(hearing: Hearing, found: list[tuple[EqualPay, Line]]) -> Range | None:
    """Between what is said to be proved and all of it."""
    proved = [line.trace for entry, line in found if entry.same_post]
    if len(proved) == len(found):
        return None
    hearing.warn("SAME_POST", _PROOF)
    return Range(total(proved or [ZERO_YUAN]), total([line.trace for _, line in found]), Message("SAME_POST", _PROOF))


_OTHERS = Text("相同岗位的月报酬", "monthly pay of others at the post")
_OWN = Text("本人的月报酬", "own monthly pay")
_A_MONTH = Text("每月差额", "difference a month")
_WHICH = Text("需要起止日、相同岗位的月报酬与本人的月报酬", "the days, the pay of others and the own pay are needed")
_NONE = Text("案情未载同岗位的报酬", "the case names no pay of others at the post")
_OTHER = Text("岗位或者工作内容不同，不适用同工同酬", "the post or the work is another one: equal pay does not apply")
_NOT_LESS = Text("本人的报酬不低于相同岗位", "the own pay is not below that of the others")
_OUTSIDE = Text("所填期间不在请求的期间之内", "no entry lies inside the period asked for")
_PROOF = Text(
    "是否同工同酬须由劳动者证明：岗位、工作量、业绩与资历相当；不能证明的不支持，同岗位在合理范围内的差别也不违法",
    "the worker has to prove equal work: the same post, amount of work, results and experience; without that nothing is due, and differences within reason at one post are lawful",
)
CARD = Card(
    kind=_KIND,
    name=DIFFERENCE,
    place=15,
    rule=equal_pay_rule,
    touched=lambda case: bool(case.equal_pay),
    nature=REMUNERATION,
    burden=pay_with(
        proof(
            "岗位说明、考核结果、同岗位人员的工资材料",
            "job description, results, papers on the pay of others at the post",
            "岗位、工作量与业绩相同而报酬不同",
            "equal work and unequal pay",
        )
    ),
    plea=Plea(
        heading="同工同酬工资差额",
        told="申请人{period}与其他同岗位人员从事相同的工作，{employer}支付的劳动报酬较低，差额{sum}。",
    ),
)
