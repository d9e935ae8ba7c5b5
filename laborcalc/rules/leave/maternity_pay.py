"""Maternity pay 产假工资 (R-LEAVE-05; FW 5, 7, 8; D-42): owed by the employer where no insurance pays the allowance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.facts.problems import YES_OR_NO, of_type
from laborcalc.facts.titles import Field
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import PAY_WITHOUT_WORK
from laborcalc.rules.cards.plea import Plea, time_of
from laborcalc.rules.leave.absence import Absence, absence_rule, pay_of_pieces, row_of
from laborcalc.rules.measures.average import own_wage
from laborcalc.rules.measures.part_month import Step
from laborcalc.rules.measures.part_rules import THIRTY

if TYPE_CHECKING:
    from laborcalc.facts.hours import MaternityLeave
    from laborcalc.hearing.hearing import Hearing

MATERNITY_PAY = Text("产假工资", "maternity pay")
_BASE = Text("产假前工资", "wage before the leave")


_OF = Absence(
    Kind.MATERNITY_PAY,
    "maternity_leaves",
    MATERNITY_PAY,
    "R-LEAVE-05",
    Message("NO_MATERNITY_LEAVE", Text("案情未载产假", "the case names no maternity leave")),
    ("FW 8", "FW 5"),
)


def maternity_rule(hearing: Hearing) -> Outcome:
    """The wage before the leave for its calendar days, less what was paid; insured leaves are paid by the fund."""
    leaves = hearing.case.maternity_leaves
    asked = [leave for leave in leaves if hearing.asks_for(_OF.kind, leave.start, leave.end)]
    if any(leave.insured for leave in asked):
        if hearing.case.maternity is None:
            hearing.warn("TOP_UP", _TOP_UP, part=Field("maternity"))
        if all(leave.insured for leave in asked):
            return NotDue(kind=_OF.kind, reason=Message("INSURED", _INSURED), cites=hearing.cite(*_OF.cites))
    return absence_rule(hearing, _OF, lambda n, leave: _leave(hearing, n, leave), lambda: hearing.cite(*_OF.cites))


_INSURED = Text("已参加生育保险，生育津贴由基金支付", "insured: the fund pays the allowance")
_TOP_UP = Text(
    "生育津贴低于本人产假前工资的，多地规定由用人单位补足差额：填写“{part}”部分即可计算",
    "where the allowance is below the wage before the leave, many places make the employer pay the difference: state the part “{part}” and it is worked out",
)


def _leave(hearing: Hearing, index: int, leave: MaternityLeave) -> Quantity:
    path = f"{_OF.field}.{index}"
    if leave.insured:
        return ZERO_YUAN  # the fund pays
    began, ended = row_of(hearing, _OF.field, leave, "insured", "base")  # written in parts it is one leave
    stated = leave.base is not None
    base = fact(leave.base, YUAN_PER_MONTH, f"{path}.base", _BASE) if stated else own_wage(hearing, began)
    if hearing.reading("D-42", national="thirtieths") != "thirtieths":
        return pay_of_pieces(hearing, _OF, index, began, [Step(began, ended, base)])
    parts = []
    for start, end in hearing.within(_OF.kind, leave.start, leave.end):
        how = Message("DAYS", FROM_TO, first=start, last=end)
        number = (end - start).days + 1
        days = count(number, DAY, _DAYS, how, paths=(f"{path}.start", f"{path}.end"), rule="R-LEAVE-05")
        parts.append(base / THIRTY * days)
    return total(parts)


_DAYS = Text("产假日历天数", "calendar days of the leave")


_NO_BIRTH = Text(
    "胎数不是正整数，或者孕周不是非负整数", "children is a positive whole number, weeks a whole number from 0 on"
)
_CHECK_BIRTH = Text("请核对胎数与孕周", "check the number of children and the weeks")


def maternity_days(
    *, children: int = 1, difficult_birth: bool = False, weeks_at_miscarriage: int | None = None
) -> Quantity:
    """产假天数 The national days of maternity leave (FW 7, since 2012-04-28); places add days of their own.

    Args:
        children: children born; each beyond the first adds 15 days.
        difficult_birth: adds 15 days.
        weeks_at_miscarriage: pregnancy in weeks when it ended; under 16 weeks 15 days, from there on 42.

    Raises:
        BadCase: a number is negative or not whole.

    >>> maternity_days(children=2, difficult_birth=True).arithmetic()
    '98 + 15 + 15 = 128'
    """
    weeks = 0 if weeks_at_miscarriage is None else weeks_at_miscarriage
    if type(children) is not int or children < 1 or type(weeks) is not int or weeks < 0:
        refuse("ARGUMENT", _NO_BIRTH, _CHECK_BIRTH, "children" if weeks == 0 else "weeks_at_miscarriage")
    of_type("difficult_birth", difficult_birth, bool, YES_OR_NO)
    if weeks_at_miscarriage is not None:
        return law(
            15 if weeks_at_miscarriage < _FOUR_MONTHS else 42, DAY, _MISCARRIAGE, cite("FW 7"), rule="R-LEAVE-05"
        )
    parts = [law(98, DAY, _BIRTH, cite("FW 7"), rule="R-LEAVE-05")]
    if difficult_birth:
        parts.append(law(15, DAY, _DIFFICULT, cite("FW 7"), rule="R-LEAVE-05"))
    if children > 1:
        parts.append(law(15 * (children - 1), DAY, _MORE_CHILDREN, cite("FW 7"), rule="R-LEAVE-05"))
    return total(parts).named(_ALL_DAYS, cite("FW 7"), rule="R-LEAVE-05")


_FOUR_MONTHS = 16  # weeks
_MISCARRIAGE = Text("流产假", "leave after a miscarriage")
_BIRTH = Text("生育", "birth")
_DIFFICULT = Text("难产增加", "difficult birth")
_MORE_CHILDREN = Text("多胞胎增加", "further children")
_ALL_DAYS = Text("产假天数", "days of maternity leave")


CARD = Card(
    kind=Kind.MATERNITY_PAY,
    name=Text("产假工资", "maternity pay"),
    place=60,
    rule=maternity_rule,
    touched=lambda case: bool(case.maternity_leaves),
    nature=PAY_WITHOUT_WORK,
    head_decided=True,
    of_standards=True,
    order_to_pay=False,  # mostly a benefit of the insurance, which the employer stands in for
    burden=pay_with(proof("出生医学证明、休假证明", "birth and leave certificates", "产假期间", "the maternity leave")),
    plea=Plea(
        heading="产假工资",
        told="申请人{period}休产假，{employer}未足额支付产假工资。",
        period=time_of("maternity_leaves"),
    ),
)
