"""The 12-month average 前十二个月平均工资 (R-COMP-11): as found, else from payslips and bonuses, else the agreed wage."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, calendar_parts, month_end
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, MONTH, YUAN, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.rules.measures.beside import agreed_on, has_agreed, note_earned, note_lower, note_payslips
from laborcalc.rules.measures.figures import local_figure
from laborcalc.rules.measures.service import ended_or_judged, last_day
from laborcalc.rules.measures.wage_history import MONTHLY, agreed_wage, at_equal_rates, is_abnormal, wage_over

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Bonus, Payslip
    from laborcalc.hearing.hearing import Hearing

AVERAGE = Text("前十二个月平均工资", "average wage of the last 12 months")
FOUND = Text("前十二个月平均工资（已认定）", "average wage of the last 12 months (as found)")
_A_MONTH = Text("月计薪天数", "paid days a month")
# R-CONV-07: wages are divided by 21.75 since 2008-01-03; 20.92 divided them before (劳社部发〔2000〕8号).
_PAID_DAYS_A_MONTH = (
    (date(2025, 1, 1), law("21.75", DAYS_PER_MONTH, _A_MONTH, cite("WC25 2"), rule="R-CONV-07")),
    (date(2008, 1, 3), law("21.75", DAYS_PER_MONTH, _A_MONTH, cite("WC08 2"), rule="R-CONV-07")),
    (date.min, law("20.92", DAYS_PER_MONTH, _A_MONTH, cite("WC08 2"), rule="R-CONV-07")),
)


def paid_days_a_month(day: date) -> Quantity:
    """The number of paid days by which a monthly wage is divided, as it stood on a day (R-CONV-07).

    >>> paid_days_a_month(date(2026, 3, 16)).value, paid_days_a_month(date(2008, 1, 2)).value
    (Decimal('21.75'), Decimal('20.92'))
    """
    return next(divisor for since, divisor in _PAID_DAYS_A_MONTH if day >= since)


def average(hearing: Hearing, *, before: date | None = None, without_overtime: bool = False) -> Quantity:
    """The average gross wage of the 12 months before the end, rounded to the fen because decisions state it so.

    `before` asks for the months before another day (the start of a gap), `without_overtime` for normal hours only.
    """
    pay = hearing.case.pay
    found = _found(hearing, without_overtime)
    if found is not None:
        note_payslips(hearing)
        return found
    start = hearing.once("first day of the average", lambda: _first_day(hearing.case))
    if not (pay.payslips or pay.bonuses or pay.history):
        until = ended_or_judged(hearing.case) if before is None else before - ONE_DAY
        note_earned(hearing, window(start, until) or [until.replace(day=1)], overtime=not without_overtime)
        return fact(pay.monthly, YUAN_PER_MONTH, "pay.monthly", MONTHLY)
    end = last_day(hearing.case) if before is None else before - ONE_DAY
    months = window(start, end)
    if not months:
        assert start is not None  # else there are twelve
        return _of_a_broken_month(hearing, start, end)
    normal = _normal(hearing, months, start)
    if normal is None:
        return local_figure(hearing, end)
    note_earned(hearing, normal, overtime=not without_overtime)
    result = _over(hearing, normal, without_overtime)
    if pay.payslips:
        note_lower(hearing, result, end)
    return result


def own_wage(hearing: Hearing, day: date) -> Quantity:
    """The own monthly wage on a day: as agreed, else what normal hours brought on average before it.

    A single payslip is no wage: the month may be broken, or one of leave.
    """
    if has_agreed(hearing):
        return agreed_on(hearing, day)
    return average(hearing, before=day, without_overtime=True)


def _found(hearing: Hearing, without_overtime: bool) -> Quantity | None:
    """An average that stands in the file. What a court found is the base; of two, D-04 chooses, but no place's default
    sets aside the one with overtime."""
    pay = hearing.case.pay
    both, normal = pay.average_12_months, pay.average_12_months_without_overtime
    if normal is not None and not without_overtime and both is not None and both != normal:
        without_overtime = hearing.settled("D-04", "included") == "excluded"
    if normal is not None and (without_overtime or (both is None and pay.monthly is None and not pay.payslips)):
        if not without_overtime:
            hearing.warn("WITHOUT_OVERTIME", _ONLY_WITHOUT)
        return fact(normal, YUAN_PER_MONTH, "pay.average_12_months_without_overtime", _FOUND_WITHOUT)
    return None if both is None else fact(both, YUAN_PER_MONTH, "pay.average_12_months", FOUND)


def _first_day(case: Case) -> date | None:
    """First day of work here, or of the payslips from an employer whose service is joined (R-COMP-15)."""
    job = case.employment
    if job is None or job.start is None:
        return None
    joined = [prior.start for prior in job.prior_service if prior.moved_by_employer and not prior.severance_paid]
    since = min(joined, default=job.start)
    return min((slip.month for slip in case.pay.payslips if since <= slip.month < job.start), default=job.start)


_FOUND_WITHOUT = Text(
    "前十二个月平均工资（不含加班费，已认定）", "average wage of the last 12 months without overtime (as found)"
)
_ONLY_WITHOUT = Text(
    "只载明不含加班费的平均工资，以此为基数；所在地计入加班费的，请补充含加班费的平均工资",
    "only the average without overtime is stated and taken as the base; where overtime counts, state the average with it",
)


def window(start: date | None, end: date) -> list[date]:
    """First days of the up to 12 complete months before the end, oldest first; the last month only if complete.

    >>> months = window(date(2016, 3, 23), date(2016, 5, 19))
    >>> [month.isoformat() for month in months]
    ['2016-04-01']
    """
    index = end.year * 12 + end.month - 1 - (end != month_end(end))
    months: list[date] = []
    while len(months) < 12:
        month = date(index // 12, index % 12 + 1, 1)
        if start is not None and month < start:
            break
        months.append(month)
        index -= 1
    return months[::-1]


def _normal(hearing: Hearing, months: list[date], start: date | None) -> list[date] | None:
    """The months that count: all, or without the abnormal ones where that is the reading (R-COMP-11).

    Where all of them are abnormal, those that D-77 takes instead; `None` = no own month, but the local average.
    """
    normal = [month for month in months if not is_abnormal(hearing.case, month)]
    if not normal and any(month in hearing.case.pay.by_month for month in months):
        return _none_normal(hearing, months, start)
    if len(normal) in (0, len(months)) or hearing.reading("R-COMP-11") == "as_due":
        return months
    return normal


def _none_normal(hearing: Hearing, months: list[date], start: date | None) -> list[date] | None:
    """No month of the window shows the normal wage (D-77): the last normal ones before it, as far as any is known."""
    option = hearing.reading("D-77")
    before = _normal_before(hearing.case, months[0], start) if option == "last_normal_months" else []
    taken, how = before or months, Message("AS_PAID", _AS_PAID)
    if option == "local_average":
        how = Message("LOCAL", _BY_LOCAL)
    elif before:
        how = Message("BEFORE", _BY_BEFORE, n=len(before), first=before[0], last=month_end(before[-1]))
    hearing.warn("NO_NORMAL_MONTH", _NO_NORMAL, first=months[0], last=month_end(months[-1]), how=how)
    return None if option == "local_average" else taken


def _normal_before(case: Case, month: date, start: date | None) -> list[date]:
    """The up to twelve last normal months before a month of which the wage is known, oldest first."""
    slips = case.pay.by_month
    agreed = case.pay.monthly is not None or bool(case.pay.history)
    earliest = start if agreed and start is not None else min(slips)
    found: list[date] = []
    while month > earliest and len(found) < 12:
        month = (month - ONE_DAY).replace(day=1)
        if month >= earliest and (agreed or month in slips) and not is_abnormal(case, month):
            found.append(month)
    return found[::-1]


_NO_NORMAL = Text(
    "{first}至{last}各月均有病假、停工、产假、事假或未正常提供劳动，不反映正常工资水平：{how}，请核对",
    "{first} to {last}: every month is one of sick leave, stoppage, maternity, personal leave or otherwise not of normal labour: {how}; check it",
)
_AS_PAID = Text(
    "按各月应得工资计；此前正常月份的工资已知的，请补充工资单",
    "the wages due in them are taken; state the payslips of normal months before, if known",
)
_BY_BEFORE = Text(
    "按此前最近{n}个正常月份（{first}至{last}）平均",
    "the last {n} normal months before ({first} to {last}) are averaged",
)
_BY_LOCAL = Text("按当地上年度职工月平均工资计", "the local prior-year average wage is taken")


def _over(hearing: Hearing, months: list[date], without_overtime: bool) -> Quantity:
    case = hearing.case
    slips = case.pay.by_month
    if not without_overtime and any(slips[month][1].overtime for month in months if month in slips):
        without_overtime = hearing.reading("D-04") == "excluded"
    earned: list[Quantity] = []
    agreed: list[date] = []
    for month in months:
        if month in slips:
            earned.append(_of_payslip(*slips[month], without_overtime))
        else:
            agreed.append(month)
    earned += _of_agreed(hearing, agreed, bool(slips))
    earned += [part for index, bonus in enumerate(case.pay.bonuses) if (part := _of_bonus(index, bonus, months))]
    how = Message("WINDOW", _WINDOW, first=months[0], last=month_end(months[-1]))
    number = count(len(months), MONTH, _MONTHS, how, paths=("employment.last_day",))
    result = (total(earned).named(_SUM) / number).rounded()
    return result.named(AVERAGE, *hearing.cite("LCL 47(3)", "REG 27"), rule="R-COMP-11")


_MONTHS = Text("计算月数", "months counted")
_WINDOW = Text("{first}至{last}的完整自然月", "whole calendar months from {first} to {last}")
_SUM = Text("期间应得工资合计", "gross wages of the window")
_PAYSLIP = Text("{month}应得工资", "gross due {month}")
_OVERTIME = Text("{month}加班费", "overtime {month}")


def _of_payslip(index: int, slip: Payslip, without_overtime: bool) -> Quantity:
    month = slip.month.isoformat()[:7]
    due = fact(slip.due, YUAN, f"pay.payslips.{index}.due", _dated(_PAYSLIP, month))
    if not (without_overtime and slip.overtime):
        return due
    overtime = fact(slip.overtime, YUAN, f"pay.payslips.{index}.overtime", _dated(_OVERTIME, month))
    return (due - overtime).named(_dated(_LESS_OVERTIME, month))


_LESS_OVERTIME = Text("{month}不含加班费的工资", "wage {month} without overtime")


def _dated(text: Text, month: str) -> Text:
    return Text(text.zh.replace("{month}", month), text.en.replace("{month}", month))


def _of_agreed(hearing: Hearing, months: list[date], beside_payslips: bool) -> list[Quantity]:
    """Months without a payslip, at the agreed wage; equal months are one product."""
    case = hearing.case
    if not months:
        return []
    if beside_payslips:
        if case.pay.monthly is None and not case.pay.history:
            raise Missing(*(Gap("FACT", f"pay.payslips[{m.isoformat()[:7]}]", _SLIP, _NEEDS_SLIP) for m in months))
        hearing.assume("AGREED_WAGE", _FILLED, months=", ".join(month.isoformat()[:7] for month in months))
    parts = [Part(month, month_end(month), True) for month in months]
    return [
        wage * count(len(run), MONTH, _AT_WAGE, Message("MONTHS", FROM_TO, first=run[0].first, last=run[-1].last))
        for wage, run in at_equal_rates(parts, lambda part: wage_over(case, part))
    ]


_SLIP = Text("该月工资", "pay of that month")
_NEEDS_SLIP = Text(
    "该月在十二个月之内，而约定工资未填", "the month is inside the 12-month window and no agreed wage is stated"
)
_FILLED = Text("{months}无工资单，按约定工资计", "no payslip for {months}: the agreed wage is taken")
_AT_WAGE = Text("该工资的月数", "months at this wage")


def _of_bonus(index: int, bonus: Bonus, months: list[date]) -> Quantity | None:
    """A bonus by the months that it rewards: only those inside the window count."""
    first = date(bonus.earned_from.year, bonus.earned_from.month, 1)
    length = (bonus.earned_to.year - first.year) * 12 + bonus.earned_to.month - first.month + 1
    inside = [month for month in months if first <= month <= bonus.earned_to]
    if not inside:
        return None
    amount = fact(bonus.amount, YUAN, f"pay.bonuses.{index}.amount", _BONUS)
    rewarded = count(
        length, MONTH, _REWARDED, Message("MONTHS", FROM_TO, first=bonus.earned_from, last=bonus.earned_to)
    )
    counted = count(
        len(inside), MONTH, _INSIDE, Message("MONTHS", FROM_TO, first=inside[0], last=month_end(inside[-1]))
    )
    return (amount * counted / rewarded).named(_BONUS_PART, rule="R-COMP-11")


_BONUS = Text("奖金", "bonus")
_REWARDED = Text("奖金对应的月数", "months that the bonus rewards")
_INSIDE = Text("其中在计算期内的月数", "of these inside the window")
_BONUS_PART = Text("计入的奖金", "bonus counted")


def _of_a_broken_month(hearing: Hearing, start: date, end: date) -> Quantity:
    """No complete month was worked: what was earned ÷ paid days × 21.75, without payslips the agreed wage."""
    case = hearing.case
    touched = {part.first.replace(day=1) for part in calendar_parts(start, end)}
    slips = [case.pay.by_month[month] for month in sorted(touched) if month in case.pay.by_month]
    number = hearing.calendar.paid_days(start, end) if len(slips) == len(touched) else 0
    if number == 0:
        note_payslips(hearing)
        return agreed_wage(case, end)
    earned = total([_of_payslip(index, slip, False) for index, slip in slips])
    days = count(number, DAY, _PAID, Message("PAID_DAYS", FROM_TO, first=start, last=end))
    return (earned * paid_days_a_month(end) / days).rounded().named(AVERAGE, *hearing.cite("REG 27"), rule="R-COMP-11")


_PAID = Text("计薪日", "paid days")
