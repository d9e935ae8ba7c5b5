"""Minimum-wage shortfall 最低工资差额 (R-WAGE-05; MW 3, 12; D-21): what counts toward the minimum, month by month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_RATE, ZERO_YUAN, count, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.months import Part, calendar_parts, month_end
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, least, total
from laborcalc.foundation.units import DAY, HOUR, YUAN
from laborcalc.law.parameters import highest_minimum_wage, minimum_wages
from laborcalc.law.sources import cite
from laborcalc.results.finding import Route
from laborcalc.results.outcome import Award, Line, NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.contract.probation import makes_up, probations
from laborcalc.rules.measures.average import paid_days_a_month
from laborcalc.rules.measures.beside import note_earned_monthly
from laborcalc.rules.measures.figures import hourly_minimum_on, minimum_if_short, minimum_steps
from laborcalc.rules.measures.part_month import wages_for
from laborcalc.rules.measures.service import end_of_employment, ended_or_judged
from laborcalc.rules.measures.status import is_part_time, part_time
from laborcalc.rules.measures.wage_history import on_leave, wage_over

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Payslip
    from laborcalc.hearing.hearing import Hearing

SHORTFALL = Text("最低工资差额", "minimum-wage shortfall")
_KIND = Kind.MINIMUM_WAGE_SHORTFALL
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
    by_hour = part_time(hearing)
    if not case.pay.payslips and (by_hour or (case.pay.monthly is None and not case.pay.history)):
        raise Missing(Gap("FACT", "pay.payslips", Text("各月工资", "the wages of the months"), _NEEDED))
    slips = [(n, slip) for n, slip in enumerate(case.pay.payslips) if _counts(hearing, slip)]
    if case.pay.payslips and not slips and case.pay.monthly is None and not case.pay.history:
        return NotDue(kind=_KIND, reason=Message("NO_NORMAL_LABOUR", _NO_NORMAL_LABOUR), cites=cites)
    lines, gaps = _of_slips(hearing, slips)
    if not by_hour and (case.pay.monthly is not None or case.pay.history):
        line, more = _of_agreed(hearing)
        lines, gaps = [*lines, line], tuple(dict.fromkeys((*gaps, *more)))
    if len(gaps) > 1 or any(line is not None for line in lines):  # the figure of one month is none for the others
        gaps = tuple(gap._replace(candidates=()) for gap in gaps)
    short = [line for line in lines if line is not None and line.trace.value]
    if gaps and not short:
        raise Missing(*gaps)
    if gaps:
        hearing.partial(gaps)
    if not short:
        return NotDue(kind=_KIND, reason=Message("REACHED", _REACHED), cites=cites)
    amount = total([line.trace for line in short])
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


def _counts(hearing: Hearing, slip: Payslip) -> bool:
    """Is this a month of normal labour, inside the employment and the period asked for."""
    first, last = slip.month, month_end(slip.month)
    employed = _employed(hearing.case, first, last)
    return (
        employed is not None and hearing.asks_for(_KIND, first, last) and _is_normal(hearing, first, slip.normal_labour)
    )


def _employed(case: Case, first: date, last: date) -> tuple[date, date] | None:
    """The part of a span on which the worker was employed; all of it where no employment is on file."""
    job = case.employment
    start = first if job is None or job.start is None else max(first, job.start)
    end = min(last, end_of_employment(case) or last)
    return (start, end) if start <= end else None


def _is_normal(hearing: Hearing, month: date, normal: bool = True) -> bool:
    """A month of sick leave, stoppage or maternity has rules of its own; one not worked by the worker's own doing none."""
    if _in_arrears(hearing, month):
        hearing.warn("MONTH_IN_ARREARS", _MONTH_IN_ARREARS)
        return False
    if _under_probation(hearing, month):
        hearing.assume("MONTH_OF_PROBATION", _MONTH_OF_PROBATION)
        return False
    if on_leave(hearing.case, month):
        hearing.assume("MONTH_OF_LEAVE", _MONTH_OF_LEAVE)
        return False
    return normal


def _in_arrears(hearing: Hearing, month: date) -> bool:
    """Does the case state what was due in wages for this month: then the minimum wage belongs into that sum."""
    if hearing.claimed(Kind.UNPAID_WAGES) == ():
        return False
    stated = hearing.once("months of arrears", lambda: _stated_wages(hearing.case))
    return stated.touch(month, month_end(month))


def _stated_wages(case: Case) -> Spans:
    """The days for which the arrears state what was due in wages."""
    stated = ((entry.start, entry.end) for entry in case.arrears if entry.item == "wages" and entry.due is not None)
    return Spans((start, end) for start, end in stated if start and end)


_MONTH_IN_ARREARS = Text(
    "应付工资已在欠付项目中填明的月份，不重复计算最低工资差额；应付数额不应低于最低工资",
    "no shortfall for months whose wage due is stated among the arrears: that sum should reach the minimum wage",
)


def _under_probation(hearing: Hearing, month: date) -> bool:
    """Are the wages of this month made up, to the minimum at least, as those of a probation (R-WAGE-06)."""
    case = hearing.case
    stated = any(contract.probation_monthly is not None for contract in case.contracts or ())
    if not stated or hearing.claimed(Kind.UNPAID_WAGES) == ():
        return False
    try:
        return any(makes_up(hearing, probation, month) for probation in probations(case))
    except Missing:
        return False


_MONTH_OF_PROBATION = Text(
    "试用期各月的工资按试用期工资补足（不低于最低工资），不重复比较",
    "wages of a probation are made up as such, to the minimum wage at least: not compared twice",
)
_MONTH_OF_LEAVE = Text(
    "有病假、停工或产假的月份按各自规定计算，不作最低工资比较",
    "months of sick leave, stoppage or maternity leave have rules of their own and are not compared",
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


_GROSS = Text("当月应得工资", "gross due for the month")
_COUNTED = Text("计入最低工资的工资", "wage that counts toward the minimum")


def _minimum_of(hearing: Hearing, index: int, slip: Payslip, counted: Quantity) -> Quantity | None:
    if part_time(hearing):
        hours = fact(slip.hours, HOUR, f"pay.payslips.{index}.hours", Text("当月工作小时", "hours worked in the month"))
        return (hourly_minimum_on(hearing, slip.month) * hours).named(_OF_HOURS, cite("MW 5"), rule="R-WAGE-05")
    first, last = slip.month, month_end(slip.month)
    employed = _employed(hearing.case, first, last)
    if employed in (None, (first, last)):
        minimum = minimum_if_short(hearing, first, counted)
        return None if minimum is None else minimum * ONE_MONTH
    return _of_part(hearing, counted, *employed)


def _of_part(hearing: Hearing, counted: Quantity, start: date, end: date) -> Quantity | None:
    """The minimum wage of a month in which the employment began or ended, by paid days."""
    how = Message("DAYS", Text("{first}至{last}的计薪日", "paid days from {first} to {last}"), first=start, last=end)
    days = count(hearing.calendar.paid_days(start, end), DAY, Text("计薪日", "paid days"), how, rule="R-WAGE-04")
    if not days.value:
        return None
    a_month = counted / days * paid_days_a_month(start)  # what counted would be for a whole month
    minimum = minimum_if_short(hearing, start, a_month)
    if minimum is None:
        return None
    part = minimum * days / paid_days_a_month(start)
    return least(part, minimum * ONE_MONTH).named(_OF_PART, rule="R-WAGE-04")


_OF_HOURS = Text("小时最低工资乘以小时数", "hourly minimum wage times hours")
_OF_PART = Text("在职部分的最低工资", "minimum wage for the time employed")


def _of_agreed(hearing: Hearing) -> tuple[Line | None, tuple[Gap, ...]]:
    """Months without a payslip are compared by the agreed wage: the normal ones of the employment that are asked for."""
    case = hearing.case
    job = case.employment
    if job is None or job.start is None:
        if case.pay.payslips:
            return None, ()
        raise Missing(Gap("FACT", "employment.start", Text("用工之日", "first day of work"), _NEEDS_TIME))
    last = ended_or_judged(case)
    pieces: list[Quantity] = []
    gaps: list[Gap] = []
    for run in _runs(hearing, job.start, last, gaps):
        pieces += [piece for piece in _short_over(hearing, run[0].first, run[-1].last) if piece.value]
    if not pieces:
        return None, tuple(gaps)
    label = Message("LINE", Text("{first}至{last}", "{first} to {last}"), first=job.start, last=last)
    line = total(pieces).rounded().named(SHORTFALL, *hearing.cite("MW 3"), rule="R-WAGE-05")
    return Line(label, line), tuple(gaps)


def _runs(hearing: Hearing, start: date, last: date, gaps: list[Gap]) -> Iterator[list[Part]]:
    """The months to compare, those in a row together; what is unknown goes to `gaps`."""
    for span in hearing.within(_KIND, start, last):
        wanted = [(part, _may_compare(hearing, part, gaps)) for part in calendar_parts(*span)]
        for compare, run in groupby(wanted, key=itemgetter(1)):
            if compare:
                yield [part for part, _ in run]


def _may_compare(hearing: Hearing, part: Part, gaps: list[Gap]) -> bool:
    """Is this a normal month without a payslip, whose minimum wage is known as far as it matters."""
    month = part.first.replace(day=1)
    if month in hearing.case.pay.by_month or not _is_normal(hearing, month):
        return False
    try:
        minimum_if_short(hearing, part.first, wage_over(hearing.case, part))
    except Missing as missing:
        gaps.extend(missing.gaps)
        return False
    return True


def _short_over(hearing: Hearing, first: date, last: date) -> list[Quantity]:
    def rate(part: Part) -> Quantity:
        wage = wage_over(hearing.case, part)
        minimum = minimum_if_short(hearing, part.first, wage)
        if minimum is None or not wage < minimum:
            return ZERO_RATE
        note_earned_monthly(hearing, part.first.replace(day=1))
        return (minimum - wage).named(SHORTFALL, cite("MW 3"), rule="R-WAGE-05")

    return wages_for(hearing, rate, first, last, "employment", changes=minimum_steps(hearing, first, last))


_NEEDS_TIME = Text("没有工资单时按在职期间比较", "without payslips the time of the employment is compared")


def may_be_short(case: Case) -> bool:
    """May payslips or the agreed wage lie below the minimum wage: the question is then worth asking unasked."""
    given = [period.monthly for period in case.given.minimum_wages]
    if case.pay.payslips:
        stated = given + ([case.given.minimum_wage] if case.given.minimum_wage is not None else [])
        if any(slip.normal_labour and (is_part_time(case) or _low(slip, stated)) for slip in case.pay.payslips):
            return True
    agreed = [period.monthly for period in case.pay.history] + (
        [case.pay.monthly] if case.pay.monthly is not None else []
    )
    if not agreed or case.employment is None or case.employment.start is None:
        return False
    floors = given or [row.value for row in minimum_wages(case.region, ended_or_judged(case), case.district)][-1:]
    return bool(floors) and min(agreed) < max(floors)


def _low(slip: Payslip, given: list[Decimal]) -> bool:
    """Is what surely counts of a month below what the case states, else below the highest minimum wage of any place."""
    bound = highest_minimum_wage(slip.month)
    floors = given or ([] if bound is None else [bound.value])
    taken = add((slip.overtime, slip.allowances, slip.benefits, slip.subsidies, slip.insurance, slip.fund))
    return bool(floors) and EXACT.subtract(slip.due, taken) < max(floors)


CARD = Card(
    kind=_KIND,
    name=Text("最低工资差额", "minimum-wage shortfall"),
    place=20,
    rule=minimum_wage_rule,
    touched=may_be_short,
    nature=REMUNERATION,
    stands_on=frozenset((Route.OVER_AGE, Route.THIRD_CATEGORY)),
    plea=Plea(
        heading="低于最低工资标准的工资差额",
        told="{employer}支付的{period}工资低于当地最低工资标准，差额{sum}。",
    ),
)
