"""Overtime pay 加班费 (R-OT-01 to R-OT-06; LL 44): rows, timesheet and cycles of a case, together one item."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, ZERO, figure
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.law.sources import cite
from laborcalc.results.finding import Route
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.hours.all_in import all_in_pay
from laborcalc.rules.hours.hour_cycles import (
    COMPREHENSIVE,
    FLEXIBLE,
    hours_system,
)
from laborcalc.rules.hours.overtime_base import LADDER_CITES
from laborcalc.rules.hours.overtime_entries import Collector
from laborcalc.rules.hours.overtime_paid import left, of_months
from laborcalc.rules.hours.overtime_plea import BURDEN, PLEA
from laborcalc.rules.hours.overtime_rates import HOLIDAY, REST_DAY, WORKDAY, Entry, pay

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

OVERTIME = Text("加班费", "overtime pay")
_KIND = Kind.OVERTIME_PAY
LIMIT = Decimal(36)
_CITES = {WORKDAY: "LL 44(1)", REST_DAY: "LL 44(2)", HOLIDAY: "LL 44(3)"}


def overtime_rule(hearing: Hearing) -> Outcome:
    """What all overtime of the case earns, each entry less what was paid for it; time off settles rest days only."""
    case = hearing.case
    if not (case.overtime or case.timesheet is not None or case.hour_cycles):
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "overtime", OVERTIME, _NEEDED))
        return NotDue(kind=_KIND, reason=Message("NO_OVERTIME", _NO_OVERTIME), cites=hearing.cite("LL 44"))
    system = hours_system(hearing)
    collector = Collector(hearing, system)
    entries, gaps = collector.collect(), collector.gaps
    if gaps and not entries:
        raise Missing(*gaps)
    if not entries:
        return _none(system)
    _warn_of_limit(hearing, entries)
    if case.pay.all_in:
        owed = left(of_months(collector.debts), collector.paid, lambda found: all_in_pay(hearing, found))
    else:
        owed = left(collector.debts, collector.paid, lambda found: pay(hearing, found))
    cites = hearing.cite(*sorted({_CITES[entry.kind] for entry in entries}), *_system_cites(hearing, system, entries))
    if not owed.value and not gaps:
        return NotDue(kind=_KIND, reason=Message("PAID", _FULLY_PAID), cites=cites)
    if gaps:
        hearing.partial(gaps)
    trace = owed.rounded().named(OVERTIME, *cites, rule="R-OT-01")
    return Award(kind=_KIND, trace=trace, cites=cites, missing=tuple(gaps))


_NEEDED = Text("需要加班的日期与时数，或者考勤表", "the days and hours of overtime are needed, or a timesheet")
_NO_OVERTIME = Text("案情未载加班", "the case names no overtime")
_FULLY_PAID = Text("应付的加班费已经付清", "what is due for overtime has been paid")
_FLEXIBLE_HOURS = Text("经批准的不定时工作制不适用加班费的规定", "approved flexible hours know no overtime pay")
_NOTHING_OVER = Text(
    "没有应付加班费的时间：休息日已补休，或者未超出法定工时",
    "no time earns overtime pay: rest days were made up by time off, or the statutory hours were not exceeded",
)


def _none(system: str) -> NotDue:
    if system == FLEXIBLE:
        return NotDue(kind=_KIND, reason=Message("FLEXIBLE_HOURS", _FLEXIBLE_HOURS), cites=(cite("WPR 13(4)"),))
    return NotDue(kind=_KIND, reason=Message("NOTHING_OVER", _NOTHING_OVER), cites=(cite("LL 44"),))


def _system_cites(hearing: Hearing, system: str, entries: list[Entry]) -> tuple[str, ...]:
    base = LADDER_CITES[hearing.reading("D-09")] if "D-09" in hearing.asked else ()
    of_system = {COMPREHENSIVE: ("WPR 13(3)",), FLEXIBLE: ("SH03FH",)}.get(system, ())
    pieces = ("WPR 13(2)",) if any(entry.base is None for entry in entries) else ()
    return (*of_system, *pieces, *base)


def _warn_of_limit(hearing: Hearing, entries: list[Entry]) -> None:
    """More than 36 hours in a month is against LL 41, and paid all the same."""
    hours: dict[date, Decimal] = {}
    for entry in entries:
        if entry.month is not None and entry.base is not None:
            hours[entry.month] = EXACT.add(hours.get(entry.month, ZERO), entry.hours)
    over = [f"{month:%Y-%m} {figure(value)} h" for month, value in sorted(hours.items()) if value > LIMIT]
    if over:
        hearing.warn("OVER_36_HOURS", _OVER_36, months=", ".join(over))


_OVER_36 = Text(
    "以下月份的加班超过每月三十六小时的上限（劳动法第四十一条），仍须支付：{months}",
    "over the limit of 36 hours a month (Labor Law, Art. 41), owed all the same: {months}",
)


CARD = Card(
    kind=_KIND,
    name=Text("加班费", "overtime pay"),
    place=30,
    rule=overtime_rule,
    touched=lambda case: bool(case.overtime or case.hour_cycles) or case.timesheet is not None,
    nature=REMUNERATION,
    of_standards=True,
    burden=BURDEN,
    stands_on=frozenset((Route.OVER_AGE,)),
    plea=PLEA,
)
