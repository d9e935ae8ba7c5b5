"""Sick pay 病假工资 (R-LEAVE-03; D-11, D-42): contract or policy, never below the floor of the place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import ONE, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Outcome
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import BY_O9, PAY_WITHOUT_WORK
from laborcalc.rules.cards.plea import Plea, time_of
from laborcalc.rules.hours.overtime_base import overtime_base
from laborcalc.rules.leave.absence import Absence, absence_rule, pay_of_pieces, row_of
from laborcalc.rules.measures.average import own_wage
from laborcalc.rules.measures.figures import minimum_on, minimum_steps
from laborcalc.rules.measures.part_month import Step, same_rates
from laborcalc.rules.measures.service import service_start

if TYPE_CHECKING:
    from laborcalc.facts.hours import SickLeave
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

SICK_PAY = Text("病假工资", "sick pay")
MONTHLY = Text("病假月工资", "sick pay a month")
_KIND = Kind.SICK_PAY
EIGHTY = law("0.8", ONE, Text("百分之八十", "80 %"), cite("O309 59"), rule="R-LEAVE-03")
SIXTY = law("0.6", ONE, Text("百分之六十", "60 %"), cite("SZWP 23"), rule="R-LEAVE-03")
# Shanghai: years of continuous service below which the share applies; None = from there on.
SHORT_SCALE = ((2, "0.6"), (4, "0.7"), (6, "0.8"), (8, "0.9"), (None, "1"))
LONG_SCALE = ((1, "0.4"), (3, "0.5"), (None, "0.6"))
SHORT_MONTHS = 6
_CITES = {"minimum_80": "O309 59", "shanghai_scale": "SHSP", "own_wage_60": "SZWP 23"}
_OF_PLACE = {"11": "BJWP 21", "44": "GDWP 24", "32": "JSWP 27"}


_OF = Absence(
    Kind.SICK_PAY,
    "sick_leave",
    SICK_PAY,
    "R-LEAVE-03",
    Message("NO_SICK_LEAVE", Text("案情未载病假", "the case names no sick leave")),
    ("O309 59",),
)


def sick_pay_rule(hearing: Hearing) -> Outcome:
    """What each sick leave earns, less what was paid for it; together one item."""

    def cites() -> tuple[Article, ...]:
        local = _OF_PLACE.get(hearing.case.region[:2])
        return hearing.cite(_CITES[hearing.reading("D-11")], *([local] if local else []))

    return absence_rule(hearing, _OF, lambda n, leave: _leave(hearing, n, leave), cites)


_INSURANCE = Text(
    "江苏按下限支付的，个人应缴的社会保险费和住房公积金另由用人单位负担（{article}），未计入",
    "in Jiangsu, at the floor the employer also bears the worker's own insurance and fund ({article}); not counted here",
)


def _leave(hearing: Hearing, index: int, leave: SickLeave) -> Quantity:
    """A sick leave: cut where the minimum wage changes its rate and, in Shanghai, after six months; entries that follow on
    each other at one rate are one leave, so that writing it in parts changes nothing.
    """
    began, _ = row_of(hearing, _OF.field, leave)
    _, last_day = row_of(hearing, _OF.field, leave, "monthly")
    rate_of = RATES[hearing.reading("D-11")]
    cuts = {leave.start, *minimum_steps(hearing, leave.start, last_day)}
    if hearing.reading("D-11") == "shanghai_scale":
        cuts |= {day for day in [add_months(began, SHORT_MONTHS)] if leave.start < day <= last_day}
    starts = sorted(cuts)
    ends = [day - ONE_DAY for day in starts[1:]] + [last_day]
    pieces = []
    for first, last in zip(starts, ends, strict=True):
        rate = floor = rate_of(hearing, began, first)
        if leave.monthly is not None:
            agreed = fact(leave.monthly, YUAN_PER_MONTH, f"sick_leave.{index}.monthly", _AGREED)
            rate = greatest(agreed, floor).named(MONTHLY, rule="R-LEAVE-03")
        if rate.value == floor.value and hearing.case.region.startswith("32"):
            hearing.warn("INSURANCE_ON_TOP", _INSURANCE, article=cite("JSWP 32"))
        pieces.append(Step(first, last, rate))
    return pay_of_pieces(hearing, _OF, index, began, same_rates(pieces))


_AGREED = Text("约定的病假工资", "agreed sick pay")


def _floor(hearing: Hearing, began: date, day: date) -> Quantity:
    """80 % of the local minimum wage (O309 59)."""
    return (minimum_on(hearing, day) * EIGHTY).named(_FLOOR, *EIGHTY.cites, rule="R-LEAVE-03")


def _shanghai(hearing: Hearing, began: date, day: date) -> Quantity:
    """Shanghai's base of overtime × the share of the service, by the length of the leave; never below the floor."""
    start = service_start(hearing.case)
    if start is None:
        raise Missing(Gap("FACT", "employment.start", Text("用工之日", "first day of work"), _NEEDS_SERVICE))
    years = elapsed(start, began - ONE_DAY).years if began > start else 0
    scale = LONG_SCALE if day >= add_months(began, SHORT_MONTHS) else SHORT_SCALE
    times = next(times for below, times in scale if below is None or years < below)
    share = law(
        times,
        ONE,
        Text(f"连续工龄{years}年的系数", f"share for service of years: {years}"),
        cite("SHSP"),
        rule="R-LEAVE-03",
    )
    hearing.warn("SHANGHAI_CEILING", _CEILING)
    own = (overtime_base(hearing, began) * share).named(_BY_SCALE, cite("SHSP"), rule="R-LEAVE-03")
    return _at_least(hearing, began, day, own)


_CEILING = Text(
    "上海较早的通知允许以本市平均工资封顶，并要求不低于企业平均工资的百分之四十，未计入，请核对",
    "an older Shanghai notice lets the employer stop at the city average and top up to 40 % of the enterprise average: not counted, check it",
)
_NEEDS_SERVICE = Text("上海的系数按连续工龄", "Shanghai's share follows the years of service")


def _own_wage(hearing: Hearing, began: date, day: date) -> Quantity:
    """60 % of the own wage for normal hours, never below the floor (SZWP 23)."""
    own = (own_wage(hearing, began) * SIXTY).named(_OWN_SHARE, *SIXTY.cites, rule="R-LEAVE-03")
    return _at_least(hearing, began, day, own)


def _at_least(hearing: Hearing, began: date, day: date, own: Quantity) -> Quantity:
    return greatest(own, _floor(hearing, began, day)).named(MONTHLY, *own.cites, rule="R-LEAVE-03")


_FLOOR = Text("最低工资的百分之八十", "80 % of the minimum wage")
_BY_SCALE = Text("病假工资基数乘以系数", "base times share")
_OWN_SHARE = Text("正常工作时间工资的百分之六十", "60 % of the normal-hours wage")

RateOn = Callable[["Hearing", date, date], Quantity]
RATES: dict[str, RateOn] = {"minimum_80": _floor, "shanghai_scale": _shanghai, "own_wage_60": _own_wage}  # D-11


CARD = Card(
    kind=_KIND,
    name=Text("病假工资", "sick pay"),
    place=40,
    rule=sick_pay_rule,
    touched=lambda case: bool(case.sick_leave),
    nature=PAY_WITHOUT_WORK,
    final_by=BY_O9,  # named there
    of_standards=True,
    burden=pay_with(proof("诊断证明、病休证明", "medical certificates", "病休期间", "the sick leave")),
    plea=Plea(
        heading="病假工资",
        told="申请人{period}病休〔病情及请假经过〕，{employer}未足额支付病假工资。",
        period=time_of("sick_leave"),
    ),
)
