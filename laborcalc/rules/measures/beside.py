"""Wages that stand beside the one that a rule takes 并列的工资事实: named where they are not counted, never passed over in silence.

Nothing here moves an amount: each note says what was taken to be so, and what to state where it was not.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.money import add, figure
from laborcalc.foundation.months import Part, add_months, month_end
from laborcalc.foundation.terms import ITEM_NAMES
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.rules.measures.wage_history import agreed_wage, is_abnormal, wage_over

if TYPE_CHECKING:
    from laborcalc.facts.models import Arrears
    from laborcalc.foundation.trace import Quantity
    from laborcalc.hearing.hearing import Hearing

_EARNED = ("commission", "bonus", "allowance")
_MONTHLY = ("commission", "allowance")  # a bonus is as a rule for a longer time


def note_earned(hearing: Hearing, months: Collection[date], *, overtime: bool = False) -> None:
    """Commission, bonus and allowance owed for the months that are measured, and overtime where it counts (D-04): they
    are earned whether paid or not (REG 27)."""
    case = hearing.case
    owed = {
        item: [entry for entry in case.arrears if entry.item == item and _touches(entry, months)] for item in _EARNED
    }
    beside = [_sum(item, entries) for item, entries in owed.items() if entries]
    claimed = bool(case.overtime or case.hour_cycles) or case.timesheet is not None
    if overtime and claimed and hearing.leaning("D-04") == "included":
        beside.append(Message("ITEM", _OVERTIME))
    if beside:
        hearing.assume("EARNED_BESIDE", _NOT_COUNTED, items=listed(beside))


def note_earned_monthly(hearing: Hearing, month: date) -> None:
    """The same for one month of several that are paid month by month: once for all of them, so without sums."""
    owed = hearing.case.arrears
    if owed and any(entry.item in _MONTHLY and _touches(entry, [month]) for entry in owed):
        hearing.assume("EARNED_BESIDE", _NOT_IN_THE_MONTH)


def _touches(entry: Arrears, months: Collection[date]) -> bool:
    """Is it of one of the months; what has no period may be."""
    if entry.start is None or entry.end is None:
        return True
    return any(entry.start <= month_end(month) and entry.end >= month for month in months)


def _sum(item: str, entries: list[Arrears]) -> Message:
    known = [entry.due for entry in entries if entry.due is not None]
    text = _OPEN if not known else _SUM if len(known) == len(entries) else _PARTLY
    return Message("ITEM", text, item=ITEM_NAMES[item], sum=figure(add(known), 2))


_OVERTIME = Text("请求的加班费", "the overtime pay claimed")
_SUM = Text("{item}{sum}元", "{item} of {sum} yuan")
_OPEN = Text("{item}（未载数额）", "{item} (no sum stated)")
_PARTLY = Text("{item}{sum}元及未载数额的部分", "{item} of {sum} yuan and what has no sum yet")
_NOT_COUNTED = Text(
    "未另行计入所列欠付的{items}：以已含于所列工资为前提；未含而属于计算期间应得的，应计入工资基数（劳动合同法实施条例第二十七条）",
    "{items} owed beside the wage not counted apart: taken to be in the wage as stated; what is not in it and was earned in the "
    "months that are measured belongs to the base (Implementing Regulations of the Labor Contract Law, Art. 27)",
)
_NOT_IN_THE_MONTH = Text(
    "所列欠付的提成、津贴未另行计入当月应得工资：以已含于所列工资为前提，未含的请填写当月工资单",
    "commission and allowances owed beside the wage are not counted into that of the month: taken to be in the wage as stated; "
    "where they are not, state the payslip of the month",
)


def note_lower(hearing: Hearing, taken: Quantity, day: date) -> None:
    """What was taken from payslips or as found, while a higher wage is agreed."""
    if has_agreed(hearing):
        agreed = agreed_wage(hearing.case, day)
        if taken < agreed:
            hearing.assume("BELOW_AGREED", _BELOW, taken=taken.figure(), agreed=agreed.figure())


_BELOW = Text(
    "按工资单或所载数额{taken}元计，低于约定月工资{agreed}元：以约定工资并未少付或已变更为前提",
    "{taken} yuan by the payslips or as stated, below the agreed monthly wage of {agreed}: taken to be all that was due",
)


def note_payslips(hearing: Hearing) -> None:
    """Payslips or bonuses beside a figure that was agreed or found for the whole."""
    pay = hearing.case.pay
    if pay.payslips or pay.bonuses:
        hearing.assume("PAYSLIPS_BESIDE", _FOUND)


_FOUND = Text(
    "按已认定或约定的数额计，所列工资单、奖金未另行计算",
    "reckoned by the figure found or agreed; the payslips and bonuses listed are not reckoned beside it",
)


def agreed_over(hearing: Hearing, part: Part) -> Quantity:
    """The agreed wage over a part of a month; a payslip of that whole month that says something else is named."""
    wage = wage_over(hearing.case, part)
    if part.whole and hearing.case.pay.payslips:
        _note_other_payslip(hearing, wage, {part.first})
    return wage


def agreed_on(hearing: Hearing, day: date) -> Quantity:
    """The agreed wage on a day; payslips of the twelve months before it that say something else are named."""
    wage = agreed_wage(hearing.case, day)
    first = day.replace(day=1)
    _note_other_payslip(hearing, wage, {add_months(first, -back) for back in range(1, 13)})
    return wage


def _note_other_payslip(hearing: Hearing, wage: Quantity, months: Collection[date]) -> None:
    case = hearing.case
    if not has_agreed(hearing):
        return
    slips = [case.pay.by_month[month][1] for month in months if month in case.pay.by_month]
    if any(slip.due != wage.value and not is_abnormal(case, slip.month) for slip in slips):
        hearing.assume("AGREED_OVER_PAYSLIP", _BY_AGREEMENT)


_BY_AGREEMENT = Text(
    "按约定月工资计；工资单所载应得数额不同，未采用",
    "by the agreed monthly wage; what the payslips say differs and is not taken",
)


def has_agreed(hearing: Hearing) -> bool:
    """Does the file state an agreed wage."""
    return hearing.case.pay.monthly is not None or bool(hearing.case.pay.history)
