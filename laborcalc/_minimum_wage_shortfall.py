"""Minimum-wage shortfall 最低工资差额 (R-WAGE-05; MW 3, 12; D-21): what counts toward the minimum, month by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc._average import paid_days_a_month
from laborcalc._figures import hourly_minimum_on, minimum_if_short
from laborcalc._part_month import wages_for
from laborcalc._service import ended_or_judged
from laborcalc._wage_history import is_abnormal, wage_over
from laborcalc.errors import Gap, Missing
from laborcalc.law.parameters import Figure, highest_minimum_wage, minimum_wages
from laborcalc.law.sources import cite
from laborcalc.months import Part, month_end
from laborcalc.outcome import Award, Line, NotDue, Outcome
from laborcalc.terms import Kind
from laborcalc.text import Message, Text
from laborcalc.trace import (
    DAY,
    HOUR,
    MONTH,
    YUAN,
    YUAN_PER_MONTH,
    ZERO_YUAN,
    Quantity,
    count,
    fact,
    greatest,
    law,
    least,
    total,
)

if TYPE_CHECKING:
    from laborcalc.facts import Case, Payslip
    from laborcalc.hearing import Hearing

SHORTFALL = Text("最低工资差额", "minimum-wage shortfall")
_KIND = Kind.MINIMUM_WAGE_SHORTFALL
_ONE_MONTH = law(1, MONTH, Text("一个月", "one month"))
# What is taken out everywhere (MW 12), and what D-21 takes out besides.
_OUT = (
    ("overtime", Text("加班费", "overtime pay")),
    (
        "allowances",
        Text("中班夜班、高低温、井下、有毒有害津贴", "shift, heat, cold, underground and toxic-work allowances"),
    ),
    ("benefits", Text("法定福利待遇", "statutory benefits")),
)
_OWN_INSURANCE = ("insurance", Text("个人社会保险费", "own social insurance"))
_OWN_FUND = ("fund", Text("个人住房公积金", "own housing fund"))
_SUBSIDIES = ("subsidies", Text("伙食、交通、住房补贴", "meal, commuting and housing subsidies"))
_NOTICES = {"11": "BJMW25 1", "31": "SHMW17", "32": "JSMW"}


def minimum_wage_rule(hearing: Hearing) -> Outcome:
    """Each month's minimum wage less what counts toward it, never netted across months."""
    case = hearing.case
    cites = hearing.cite("LL 48", "MW 3", "MW 12")
    slips = [
        (n, slip)
        for n, slip in enumerate(case.pay.payslips)
        if _is_normal(hearing, slip) and hearing.asks_for(_KIND, slip.month, month_end(slip.month))
    ]
    if not slips and (case.pay.payslips or (case.pay.monthly is None and not case.pay.history)):
        if not case.pay.payslips:
            raise Missing(Gap("FACT", "pay.payslips", Text("各月工资", "the wages of the months"), _NEEDED))
        return NotDue(kind=_KIND, reason=Message("NO_NORMAL_LABOUR", _NO_NORMAL_LABOUR), cites=cites)
    lines, gaps = _of_slips(hearing, slips) if slips else ([_of_agreed(hearing)], ())
    if gaps and not lines:
        raise Missing(*gaps)
    short = [line for line in lines if line is not None and line.trace.value]
    if not short and not gaps:
        return NotDue(kind=_KIND, reason=Message("REACHED", _REACHED), cites=cites)
    amount = total([line.trace for line in short]) if short else ZERO_YUAN
    notice = _NOTICES.get(case.region[:2])
    if notice is not None and "D-21" in hearing.asked and hearing.reading("D-21") != "included":
        cites = (*cites, *hearing.cite(notice))
    return Award(
        kind=_KIND,
        trace=amount.named(SHORTFALL, *cites, rule="R-WAGE-05"),
        cites=cites,
        lines=tuple(short),
        missing=gaps,
    )


def _is_normal(hearing: Hearing, slip: Payslip) -> bool:
    """A month of sick leave, stoppage or maternity has rules of its own; one not worked by the worker's own doing none."""
    if is_abnormal(hearing.case, slip.month):
        hearing.assume("MONTH_OF_LEAVE", _MONTH_OF_LEAVE, month=f"{slip.month:%Y-%m}")
        return False
    return slip.normal_labour


_MONTH_OF_LEAVE = Text(
    "{month}有病假、停工或产假，按各自规定计算，不作最低工资比较",
    "{month} has sick leave, a stoppage or maternity leave, which have rules of their own: not compared",
)
_NEEDED = Text("逐月与最低工资比较", "they are compared with the minimum wage month by month")
_NO_NORMAL_LABOUR = Text(
    "各月均未提供正常劳动，或者不在请求的期间之内", "no month of normal labour lies inside the period asked for"
)
_REACHED = Text("各月计入的工资均达到最低工资", "what counts reaches the minimum wage in every month")


def _of_slips(hearing: Hearing, slips: list[tuple[int, Payslip]]) -> tuple[list[Line | None], tuple[Gap, ...]]:
    lines: list[Line | None] = []
    gaps: dict[Gap, None] = {}
    for index, slip in slips:
        try:
            lines.append(_month(hearing, index, slip))
        except Missing as missing:
            gaps.update(dict.fromkeys(missing.gaps))
    return lines, tuple(gaps)


def _month(hearing: Hearing, index: int, slip: Payslip) -> Line | None:
    """One month: the minimum of the time employed in it, less what counts."""
    counted = _countable(hearing, index, slip)
    minimum = _minimum_of(hearing, index, slip, counted)
    if minimum is None:
        return None
    short = greatest(minimum - counted, ZERO_YUAN).rounded()
    label = Message("LINE", _LABEL, month=f"{slip.month:%Y-%m}")
    return Line(label, short.named(SHORTFALL, *hearing.cite("MW 3"), rule="R-WAGE-05"))


_LABEL = Text("{month}", "{month}")


def _countable(hearing: Hearing, index: int, slip: Payslip) -> Quantity:
    """The gross wage without what MW 12 and the place take out (D-21, asked only where it matters)."""
    path = f"pay.payslips.{index}"
    wage = fact(slip.due, YUAN, f"{path}.due", _GROSS)
    out = [part for part in _OUT if getattr(slip, part[0])]
    if slip.insurance or slip.fund or slip.subsidies:
        option = hearing.reading("D-21")
        more = {"included": (), "on_top": (_OWN_INSURANCE, _OWN_FUND), "fund_on_top": (_OWN_FUND,)}[option]
        if option == "on_top" and hearing.case.region.startswith("31"):
            more = (*more, _SUBSIDIES)
        out += [part for part in more if getattr(slip, part[0])]
    for field, name in out:
        wage = wage - fact(getattr(slip, field), YUAN, f"{path}.{field}", name)
    return wage.named(_COUNTED, cite("MW 12"), rule="R-WAGE-05") if out else wage


_GROSS = Text("当月应得工资", "gross wage of the month")
_COUNTED = Text("计入最低工资的工资", "wage that counts toward the minimum")


def _minimum_of(hearing: Hearing, index: int, slip: Payslip, counted: Quantity) -> Quantity | None:
    job = hearing.case.employment
    if job is not None and job.kind == "part_time":
        hours = fact(slip.hours, HOUR, f"pay.payslips.{index}.hours", Text("当月工作小时", "hours worked in the month"))
        return (hourly_minimum_on(hearing, slip.month) * hours).named(_OF_HOURS, cite("MW 5"), rule="R-WAGE-05")
    minimum = minimum_if_short(hearing, slip.month, counted)
    if minimum is None:
        return None
    first, last = slip.month, month_end(slip.month)
    start = max(first, job.start) if job is not None and job.start is not None else first
    end = min(last, job.last_day) if job is not None and job.last_day is not None else last
    if (start, end) == (first, last) or end < start:
        return minimum * _ONE_MONTH
    how = Message("DAYS", Text("{first}至{last}的计薪日", "paid days from {first} to {last}"), first=start, last=end)
    days = count(hearing.calendar.paid_days(start, end), DAY, Text("计薪日", "paid days"), how, rule="R-WAGE-04")
    part = minimum * days / paid_days_a_month(first)
    return least(part, minimum * _ONE_MONTH).named(_OF_PART, rule="R-WAGE-04")


_OF_HOURS = Text("小时最低工资乘以小时数", "hourly minimum wage times hours")
_OF_PART = Text("在职部分的最低工资", "minimum wage for the time employed")


def _of_agreed(hearing: Hearing) -> Line | None:
    """Without payslips the agreed wage is compared, over the employment."""
    job = hearing.case.employment
    if job is None or job.start is None:
        raise Missing(Gap("FACT", "employment.start", Text("用工之日", "first day of work"), _NEEDS_TIME))
    last = ended_or_judged(hearing.case)
    nothing = law(0, YUAN_PER_MONTH, Text("零", "nothing"))

    def rate(part: Part) -> Quantity:
        wage = wage_over(hearing.case, part)
        minimum = minimum_if_short(hearing, part.first, wage)
        if minimum is None or not wage < minimum:
            return nothing
        return (minimum - wage).named(SHORTFALL, cite("MW 3"), rule="R-WAGE-05")

    pieces = [piece for piece in wages_for(hearing, rate, job.start, last, "employment") if piece.value]
    if not pieces:
        return None
    label = Message("LINE", Text("{first}至{last}", "{first} to {last}"), first=job.start, last=last)
    return Line(label, total(pieces).rounded().named(SHORTFALL, *hearing.cite("MW 3"), rule="R-WAGE-05"))


_NEEDS_TIME = Text("没有工资单时按在职期间比较", "without payslips the time of the employment is compared")


def may_be_short(case: Case) -> bool:
    """Do payslips or the agreed wage lie below some minimum wage: the question is then worth asking unasked."""
    for slip in case.pay.payslips:
        bound = highest_minimum_wage(slip.month)
        counted = slip.due - slip.overtime - slip.allowances - slip.benefits
        if slip.normal_labour and bound is not None and counted < bound.value:
            return True
    if case.pay.payslips or case.pay.monthly is None or case.employment is None or case.employment.start is None:
        return False
    stated = case.given.minimum_wage
    floors = [stated] if stated is not None else [row.value for row in _tiers(case)]
    return bool(floors) and case.pay.monthly < min(floors)


def _tiers(case: Case) -> tuple[Figure, ...]:
    return minimum_wages(case.region, ended_or_judged(case))
