"""The time of each claim 期间, as far as the case file says it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc._entitlement import REINSTATEMENT, election, is_of_the_ending
from laborcalc.hearing import Hearing
from laborcalc.outcome import Award
from laborcalc.terms import Kind
from laborcalc.views import _chinese as zh

if TYPE_CHECKING:
    from laborcalc.facts import Case
    from laborcalc.outcome import Outcome


def period_of(case: Case, claim: Outcome) -> str:
    """The time of a claim, as far as the file says it."""
    find = _PERIODS.get(claim.kind, _of_lines)
    return find(case, claim)


def _of_lines(case: Case, claim: Outcome) -> str:
    lines = claim.lines if isinstance(claim, Award) else ()
    days = [value for line in lines for value in line.label.values.values() if isinstance(value, date)]
    return _span(days)


def _span(days: list[date]) -> str:
    return zh.period(min(days), max(days)) if days else ""


def _leaves_of(field: str) -> Callable[[Case, Outcome], str]:
    """The leaves of a field, as far as they are asked for."""

    def find(case: Case, claim: Outcome) -> str:
        hearing, entries = Hearing(case), getattr(case, field)
        asked = (span for entry in entries for span in hearing.within(claim.kind, entry.start, entry.end))
        return zh.listed(zh.period(first, last) for first, last in asked)

    return find


def _gaps(case: Case, claim: Outcome) -> str:
    """The gaps that are paid: without reinstatement only those of an earlier dismissal."""
    gaps = case.disputes
    if case.termination is not None and election(Hearing(case)) != REINSTATEMENT:
        gaps = tuple(gap for gap in gaps if not is_of_the_ending(case, gap)) or gaps
    return zh.listed(zh.period(gap.start, gap.end or case.as_of) for gap in gaps)


def _overtime_time(case: Case, claim: Outcome) -> str:
    rows = case.timesheet.rows if case.timesheet else ()
    days: list[date | None] = [row.on for row in case.overtime]
    days += [row.on for row in rows]
    days += [day for cycle in case.hour_cycles for day in (cycle.start, cycle.end)]
    dated = [day for day in days if day is not None]
    return _span(dated) if dated and len(dated) == len(days) else "在职期间"


def _leave_years(case: Case, claim: Outcome) -> str:
    """The years that are asked for, but for those in which no leave was owed."""
    none_owed = {message.values.get("year") for message in claim.assumptions}
    hearing, kind = Hearing(case), Kind.ANNUAL_LEAVE_PAY
    years = {leave.year for leave in case.annual_leave if leave.year not in none_owed}
    shown = [str(year) for year in sorted(years) if hearing.asks_for(kind, date(year, 1, 1), date(year, 12, 31))]
    return f"{zh.listed(shown)}年度" if shown else ""


def _non_compete_time(case: Case, claim: Outcome) -> str:
    duty = case.non_compete
    if duty is None:
        return ""
    return zh.period(duty.start, min(duty.end, duty.released_by_employer_on or duty.end))


_PERIODS: dict[Kind, Callable[[Case, Outcome], str]] = {
    Kind.OVERTIME_PAY: _overtime_time,
    Kind.ANNUAL_LEAVE_PAY: _leave_years,
    Kind.SICK_PAY: _leaves_of("sick_leave"),
    Kind.STOPPAGE_PAY: _leaves_of("stoppages"),
    Kind.MATERNITY_PAY: _leaves_of("maternity_leaves"),
    Kind.WAGES_DURING_DISPUTE: _gaps,
    Kind.NON_COMPETE_COMPENSATION: _non_compete_time,
}
