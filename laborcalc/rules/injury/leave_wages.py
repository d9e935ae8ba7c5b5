"""Wages in the paid injury leave 停工留薪期工资 and in the gap before the grading (R-INJ-04; WI 33; D-50, D-56, D-60)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import FROM_TO, PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, MONTH, ONE
from laborcalc.law.parameters import highest_minimum_wage
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import BY_O9, INJURY_BENEFIT, PAY_WITHOUT_WORK
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.averages import average_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided, rounded_lines, summed
from laborcalc.rules.injury.basis.own_wage import declared_wage, true_wage
from laborcalc.rules.injury.basis.standing import injured_on, injury_of
from laborcalc.rules.injury.basis.third_party import paid_for
from laborcalc.rules.injury.basis.time import since_ending
from laborcalc.rules.leave.sick_pay import RATES
from laborcalc.rules.measures.average import average, paid_days_a_month
from laborcalc.rules.measures.figures import minimums_on
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import InjuryLeave
    from laborcalc.hearing.hearing import Hearing

NAME = Text("停工留薪期工资", "wages in the paid injury leave")
GAP_NAME = Text("停工留薪期满至鉴定前的生活费", "pay between the injury leave and the grading")
THIRTY = law(30, DAYS_PER_MONTH, Text("每月三十天", "thirty days a month"), rule="R-INJ-04")
SEVENTY = law("0.7", ONE, Text("百分之七十", "70 %"), rule="R-INJ-04")
_LATE_DAYS = 31


def leave_wages_rule(hearing: Hearing) -> Outcome:
    """The original wage for the leave, by the month, less what was paid."""
    kind = Kind.INJURY_LEAVE_WAGES
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    injury = injury_of(hearing)
    wage = _original_wage(hearing)
    lines = [(_label(span), _of_span(hearing, n, span, wage)) for n, span in enumerate(injury.leave)]
    if not lines:
        lines = [(Message("MONTHS_OF_LEAVE", NAME), wage * _months_stated(hearing))]
    _notes(hearing)
    whole = summed(quantity for _, quantity in lines)
    whole = less(whole, injury.leave_paid, "injury.leave_paid", PAID)
    lost = paid_for(hearing, "lost_income")
    if lost is not None and hearing.reading("D-56") == "difference_only":
        whole = greatest(whole - lost, ZERO_YUAN)
    found = Benefit(
        kind=kind, sum=whole, name=NAME, cites=hearing.cite("WI 33", "SI 39"), rule="R-INJ-04",
        lines=rounded_lines(lines) if len(lines) > 1 else (),
    )  # fmt: skip
    return decided(hearing, found)


def _label(span: InjuryLeave) -> Message:
    return Message("LEAVE", FROM_TO, first=span.start, last=span.end)


def _months_stated(hearing: Hearing) -> Quantity:
    months = injury_of(hearing).leave_months
    if months is None:
        raise Missing(Gap("FACT", "injury.leave", Text("停工留薪期", "the paid injury leave"), _LENGTH))
    return fact(months, MONTH, "injury.leave_months", Text("停工留薪期月数", "months of injury leave"))


_LENGTH = Text(
    "由医疗机构证明、当地目录或者鉴定委员会确认的起止日", "its days as certified, by the catalogue or the committee"
)


def _original_wage(hearing: Hearing) -> Quantity:
    """The wage before the injury (D-50), at least the lowest minimum wage of the place; an unlawful unit pays the average."""
    if injury_of(hearing).unit_status != "registered":
        return average_of(hearing, injured_on(hearing).year - 1)
    wage = _by_reading(hearing)
    bound = highest_minimum_wage(injured_on(hearing))
    if bound is not None and not wage.value < bound.value:
        return wage
    minimums = minimums_on(hearing, injured_on(hearing))
    if minimums and wage < minimums[-1]:
        return greatest(wage, minimums[-1]).named(Text("不低于最低工资", "at least the minimum wage"), rule="R-INJ-04")
    return wage


def _by_reading(hearing: Hearing) -> Quantity:
    case, declared = hearing.case, declared_wage(hearing)
    pay = case.pay
    agreed = pay.monthly is not None or bool(pay.history)
    closed = [] if pay.payslips or pay.average_12_months_without_overtime is not None else ["without_overtime"]
    closed += [] if declared is not None else ["contribution_wage"]
    closed += [] if agreed else ["contract_wage"]
    option = hearing.reading("D-50", closed=tuple(closed))
    if option == "without_overtime":
        return average(hearing, before=injured_on(hearing), without_overtime=True)
    if option == "contribution_wage" and declared is not None:
        return declared
    if option == "contract_wage":
        return agreed_wage(case, injured_on(hearing))
    return true_wage(hearing)


def _of_span(hearing: Hearing, index: int, span: InjuryLeave, wage: Quantity) -> Quantity:
    pay = pay_over(hearing, wage, span.start, span.end, f"injury.leave.{index}")
    return less(pay, span.paid, f"injury.leave.{index}.paid", PAID)


def pay_over(hearing: Hearing, wage: Quantity, first: date, last: date, path: str) -> Quantity:
    """A wage over a time: whole months from its first day, the days left over by thirtieths (D-31)."""
    span = elapsed(first, last)
    paths = (f"{path}.start", f"{path}.end")
    how = Message("SPAN", FROM_TO, first=first, last=last)
    parts = []
    if span.all_months:
        parts.append(wage * count(span.all_months, MONTH, Text("整月数", "whole months"), how, paths=paths))
    if span.days:
        days = count(span.days, DAY, Text("余下天数", "days left over"), how, paths=paths)
        parts.append(wage / _divisor(hearing, first) * days)
    return total(parts)


_OTHERS = ("backward_21_75", "scheduled_workdays", "calendar_days", "half_month")


def _divisor(hearing: Hearing, day: date) -> Quantity:
    """Thirty days a month; the other way that decisions divide is by 21.75."""
    option = hearing.reading("D-31", national="thirtieths", closed=_OTHERS)
    return paid_days_a_month(day) if option == "forward_21_75" else THIRTY


def _notes(hearing: Hearing) -> None:
    injury = injury_of(hearing)
    if not all(span.confirmed_by for span in injury.leave) or not injury.leave:
        hearing.warn("LEAVE_LENGTH_UNCONFIRMED", _UNCONFIRMED)
    last = max((span.end for span in injury.leave), default=None)
    if last is None or injury.graded_on is None:
        return
    if last > injury.graded_on:
        hearing.warn("LEAVE_AFTER_GRADING", _AFTER, graded=injury.graded_on)
    elif injury.gap is None and (injury.graded_on - last).days > _LATE_DAYS:
        hearing.warn("GAP_BEFORE_GRADING", _GAP, last=last, graded=injury.graded_on)


_UNCONFIRMED = Text(
    "停工留薪期的长短未经确认：按当地分类目录、医疗机构证明，有争议的由劳动能力鉴定委员会确认",
    "the length of the leave is not confirmed: by the local catalogue or a certificate, in dispute by the committee",
)
_AFTER = Text(
    "停工留薪期至鉴定后停发；所填期间超过鉴定日{graded}，请核对",
    "the leave ends with the grading; the time stated goes beyond {graded}",
)
_GAP = Text(
    "停工留薪期于{last}届满，{graded}才鉴定：其间未上班、未领工资的，可另行主张，请填写该段时间",
    "the leave ended on {last} and the grading came on {graded}: for time without work and pay between, state it and claim it",
)


def gap_rule(hearing: Hearing) -> Outcome:
    """Between leave and grading no national rule: local sick pay, 70 % of the wage, or nothing (D-60)."""
    kind = Kind.INJURY_GAP_PAY
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    gap = injury_of(hearing).gap
    if gap is None:
        raise Missing(
            Gap("FACT", "injury.gap", Text("期满至鉴定前未工作的时间", "time without work before the grading"), _DAYS)
        )
    option = hearing.reading("D-60")
    cites = hearing.cite("O309 59")
    if option == "none":
        return NotDue(kind=kind, reason=Message("NO_RULE_FOR_GAP", _NO_RULE), cites=cites)
    rate = true_wage(hearing) * SEVENTY if option == "seventy_percent" else _sick_rate(hearing, gap.start)
    sum = pay_over(hearing, rate, gap.start, gap.end, "injury.gap")
    sum = less(sum, gap.paid, "injury.gap.paid", PAID)
    return decided(hearing, Benefit(kind=kind, sum=sum, name=GAP_NAME, cites=cites, rule="R-INJ-04"))


_DAYS = Text("需要起止日", "its first and last day are needed")
_NO_RULE = Text("全国没有规定，按该口径不支付", "no national rule; by this reading nothing is paid")


def _sick_rate(hearing: Hearing, day: date) -> Quantity:
    """Sick pay as the place reckons it, of an absence that began after the leave."""
    return RATES[hearing.reading("D-11")](hearing, day, day)


def _has_leave(case: Case) -> bool:
    injury = case.injury
    return injury is not None and bool(injury.leave or injury.leave_months)


LEAVE = Card(
    kind=Kind.INJURY_LEAVE_WAGES,
    name=NAME,
    place=260,
    rule=leave_wages_rule,
    touched=_has_leave,
    nature=PAY_WITHOUT_WORK,
    final_by=BY_O9,  # named there
    since=since_ending,
    burden=INJURY_BENEFIT.burden,
    plea=Plea(heading=NAME.zh, told="申请人{period}停工留薪，{employer}未足额支付原工资。"),
)
GAP = Card(
    kind=Kind.INJURY_GAP_PAY,
    name=GAP_NAME,
    place=280,
    rule=gap_rule,
    touched=lambda case: case.injury is not None and case.injury.gap is not None,
    nature=PAY_WITHOUT_WORK,
    head_decided=True,
    since=since_ending,
    burden=INJURY_BENEFIT.burden,
    plea=Plea(
        heading="停工留薪期满至鉴定前的病假工资（生活费）",
        told="停工留薪期满至鉴定前，{employer}未支付申请人的病假工资（生活费）{sum}。",
    ),
)
