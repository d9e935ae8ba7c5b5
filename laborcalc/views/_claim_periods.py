"""The time of each claim 期间, as far as the case file says it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from laborcalc._entitlement import REINSTATEMENT, election, is_of_the_ending
from laborcalc._non_compete import EXTRA, paid_term
from laborcalc.hearing import Hearing
from laborcalc.outcome import Award
from laborcalc.terms import Kind
from laborcalc.trace import steps
from laborcalc.views import _chinese as zh

if TYPE_CHECKING:
    from laborcalc.facts import Case
    from laborcalc.outcome import Line, Outcome


def period_of(case: Case, claim: Outcome) -> str:
    """The time of a claim, as far as the file says it."""
    find = _PERIODS.get(claim.kind, _of_lines)
    return find(case, claim)


def owed_lines(claim: Outcome) -> list[Line]:
    """The lines of an award for which something is owed."""
    return [line for line in claim.lines if line.trace.value] if isinstance(claim, Award) else []


def _of_lines(case: Case, claim: Outcome) -> str:
    """Each time of the lines; those that touch are one."""
    dated = ([day for day in line.label.values.values() if isinstance(day, date)] for line in owed_lines(claim))
    spans: list[tuple[date, date]] = []
    for first, last in sorted((min(days), max(days)) for days in dated if days):
        if spans and first <= spans[-1][1] + timedelta(days=1):
            first, last = spans[-1][0], max(spans.pop()[1], last)
        spans.append((first, last))
    return zh.listed(zh.period(first, last) for first, last in spans)


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
    return zh.period(min(dated), max(dated)) if dated and len(dated) == len(days) else "在职期间"


def _leave_years(case: Case, claim: Outcome) -> str:
    """The years that are asked for, but for those in which no leave was owed."""
    none_owed = {message.values.get("year") for message in claim.assumptions}
    hearing, kind = Hearing(case), Kind.ANNUAL_LEAVE_PAY
    years = {leave.year for leave in case.annual_leave if leave.year not in none_owed}
    shown = [str(year) for year in sorted(years) if hearing.asks_for(kind, date(year, 1, 1), date(year, 12, 31))]
    return f"{zh.listed(shown)}年度" if shown else ""


def _non_compete_time(case: Case, claim: Outcome) -> str:
    """What is paid; nothing where the worker was released before the term began."""
    term = paid_term(case.non_compete) if case.non_compete is not None else None
    return zh.period(*term) if term else ""


def has_months_on_release(claim: Outcome) -> bool:
    """Are the three months after a release in the sum (JI1 39)."""
    return isinstance(claim, Award) and any(step.name == EXTRA for step in steps(claim.trace))


_PERIODS: dict[Kind, Callable[[Case, Outcome], str]] = {
    Kind.OVERTIME_PAY: _overtime_time,
    Kind.ANNUAL_LEAVE_PAY: _leave_years,
    Kind.SICK_PAY: _leaves_of("sick_leave"),
    Kind.STOPPAGE_PAY: _leaves_of("stoppages"),
    Kind.MATERNITY_PAY: _leaves_of("maternity_leaves"),
    Kind.WAGES_DURING_DISPUTE: _gaps,
    Kind.NON_COMPETE_COMPENSATION: _non_compete_time,
}
