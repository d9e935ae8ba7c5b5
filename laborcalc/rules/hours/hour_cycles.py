"""Special systems of hours 特殊工时 (R-OT-02, R-OT-03): cycles of comprehensive hours, flexible hours, their approval."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.terms import COUNTED_WHOLE, FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import DAY, HOUR, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.law.workdays import DayKind
from laborcalc.results.questions import APPROVED
from laborcalc.rules.hours.overtime_base import BASE, EIGHT_HOURS
from laborcalc.rules.hours.overtime_rates import HOLIDAY, WORKDAY, Entry
from laborcalc.rules.hours.shifts import worked_between

if TYPE_CHECKING:
    from laborcalc.facts.hours import HourCycle
    from laborcalc.hearing.hearing import Hearing

STANDARD, COMPREHENSIVE, FLEXIBLE = "standard", "comprehensive", "flexible"
NEW_HOURS = date(2025, 1, 1)
ZERO_HOURS = law(0, HOUR, Text("零小时", "no hours"))
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


_WORKED = Text("周期内工时", "hours worked in the cycle")
_ON_HOLIDAYS = Text("其中法定节假日工时", "of these on statutory holidays")
_NORMAL = Text("周期法定工时", "statutory hours of the cycle")
_EXCESS = Text("超出法定工时", "hours over the statutory ones")
_WORKDAYS = Text("周期内工作日", "workdays of the cycle")
_CALENDAR_DAYS = Text("日历天数", "calendar days")
_CYCLE = Text("综合计算工时的周期", "cycle of the comprehensive hours")
_NEEDS_CYCLE = Text("超出部分按周期计算", "the excess is reckoned by the cycle")


class Norm(NamedTuple):
    """The statutory hours of a month, a quarter and a year, as notified from a day on."""

    since: date
    month: str
    quarter: str
    year: str
    article: str


NORMS = (
    Norm(NEW_HOURS, "165.36", "496", "1984", "WC25 1"),
    Norm(date(2008, 1, 3), "166.64", "500", "2000", "WC08 1"),
    Norm(date.min, "167.4", "502", "2008", "WC08 1"),
)


def hours_system(hearing: Hearing) -> str:
    """The system that applies: a special one only where the authority approved it, else standard hours (R-OT-02, R-OT-03)."""
    job = hearing.case.employment
    if job is None or job.hours_system == STANDARD:
        return STANDARD
    approved = job.hours_system_approved
    if approved is None:
        approved = hearing.disputed(APPROVED, "approved") == "approved"
    return job.hours_system if approved else STANDARD


def cycle_entries(
    hearing: Hearing, index: int, cycle: HourCycle, base_of: Callable[[date], Quantity]
) -> Iterator[Entry]:
    """The overtime of a cycle in the file: the excess at 150 %, holiday hours at 300 % (R-OT-02)."""
    path = f"hour_cycles.{index}"
    if not hearing.asks_for(Kind.OVERTIME_PAY, cycle.start, cycle.end):
        return
    if hearing.within(Kind.OVERTIME_PAY, cycle.start, cycle.end) != [(cycle.start, cycle.end)]:
        hearing.warn("STRADDLES_CLAIM", COUNTED_WHOLE, path=Field(path))
    base = base_of(cycle.end) if cycle.base is None else fact(cycle.base, YUAN_PER_MONTH, f"{path}.base", BASE)
    worked = fact(cycle.hours, HOUR, f"{path}.hours", _WORKED)
    holiday = fact(cycle.holiday_hours, HOUR, f"{path}.holiday_hours", _ON_HOLIDAYS)
    yield from _entries(hearing, cycle.start, cycle.end, worked, holiday, base, path)


def sheet_cycles(hearing: Hearing, base_of: Callable[[date], Quantity]) -> Iterator[Entry]:
    """The overtime of a timesheet under comprehensive hours: the cycles of the employment, counted from its rows."""
    sheet, job = hearing.case.timesheet, hearing.case.employment
    if sheet is None or not sheet.rows or job is None:
        return
    if job.hour_cycle is None:
        raise Missing(Gap("FACT", "employment.hour_cycle", _CYCLE, _NEEDS_CYCLE))
    for first, last in _spans(job.hour_cycle, sheet.in_order[0].on, sheet.in_order[-1].on):
        start = first if job.start is None else max(first, job.start)
        end = last if job.last_day is None else min(last, job.last_day)
        if not hearing.asks_for(Kind.OVERTIME_PAY, start, end):
            continue
        rows = sheet.between(start, end)
        if rows and (rows[0].on - start > _UNSEEN or end - rows[-1].on > _UNSEEN):
            since, until = rows[0].on, rows[-1].on
            hearing.warn("CYCLE_NOT_COVERED", _NOT_COVERED, first=start, last=end, since=since, until=until)
        hours, on_holidays = worked_between(sheet, hearing.calendar, start, end)
        how = Message("DAYS", FROM_TO, first=start, last=end)
        worked = count(hours, HOUR, _WORKED, how, paths=("timesheet",), rule="R-OT-02")
        holiday = count(on_holidays, HOUR, _ON_HOLIDAYS, how, paths=("timesheet",), rule="R-OT-02")
        base = base_of(end) if sheet.base is None else fact(sheet.base, YUAN_PER_MONTH, "timesheet.base", BASE)
        yield from _entries(hearing, start, end, worked, holiday, base, "timesheet")


_UNSEEN = timedelta(days=7)  # without a row at either end of a cycle
_NOT_COVERED = Text(
    "周期{first}至{last}的考勤只有{since}至{until}：缺少的部分按未工作计，加班可能偏少",
    "of the cycle {first} to {last} the timesheet shows {since} to {until}: the rest counts as not worked, overtime may be more",
)


def _spans(cycle: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    """The cycles of the calendar from the one of `first` to that of `last`."""
    if cycle == "week":
        start = first - timedelta(days=first.weekday())
        while start <= last:
            yield start, start + timedelta(days=6)
            start += timedelta(days=7)
        return
    months = _MONTHS[cycle]
    start = date(first.year, (first.month - 1) // months * months + 1, 1)
    while start <= last:
        following = add_months(start, months)
        yield start, following - ONE_DAY
        start = following


def _entries(
    hearing: Hearing, start: date, end: date, worked: Quantity, holiday: Quantity, base: Quantity, path: str
) -> Iterator[Entry]:
    normal = _statutory(hearing, start, end, path)
    excess = greatest(worked - holiday - normal, ZERO_HOURS).named(_EXCESS, cite("WPR 13"), rule="R-OT-02")
    if excess.value:
        yield Entry(WORKDAY, excess, base, end, None, path)
    if holiday.value:
        yield Entry(HOLIDAY, holiday, base, end, None, path)


def _statutory(hearing: Hearing, start: date, end: date, path: str) -> Quantity:
    """The statutory hours of a cycle: the average as notified (split at its change, R-TIME-04), or its own workdays."""
    if hearing.reading("R-OT-02") == "actual_workdays":
        return _of_workdays(hearing, start, end, path)
    if start < NEW_HOURS <= end:
        before, after = _average(NORMS[1], start, end), _average(NORMS[0], start, end)
        if before is None or after is None:
            return _of_workdays(hearing, start, end, path)
        whole = _days(start, end, path)
        parts = (before * _days(start, NEW_HOURS - ONE_DAY, path), after * _days(NEW_HOURS, end, path))
        return ((parts[0] + parts[1]) / whole).named(_NORMAL, rule="R-OT-02")
    norm = next(norm for norm in NORMS if norm.since <= start)
    return _average(norm, start, end) or _of_workdays(hearing, start, end, path)


def _average(norm: Norm, start: date, end: date) -> Quantity | None:
    """The notified hours of a whole number of weeks or months; `None` for a broken cycle."""
    article = cite(norm.article)
    days = (end - start).days + 1
    span = elapsed(start, end)
    months = span.all_months
    if not span.days:
        sizes = ((12, norm.year), (3, norm.quarter), (1, norm.month))
        size, text = next((size, text) for size, text in sizes if months % size == 0)
        return law(str(EXACT.multiply(Decimal(text), Decimal(months // size))), HOUR, _NORMAL, article, rule="R-OT-02")
    if days % 7 == 0:
        return law(40 * (days // 7), HOUR, _NORMAL, cite("WH 3"), rule="R-OT-02")
    return None


def _of_workdays(hearing: Hearing, start: date, end: date, path: str) -> Quantity:
    paths = (path,) if path == "timesheet" else (f"{path}.start", f"{path}.end")
    number = sum(
        hearing.calendar.day_kind(start + timedelta(days=n)) is DayKind.WORKDAY for n in range((end - start).days + 1)
    )
    how = Message("DAYS", FROM_TO, first=start, last=end)
    workdays = count(number, DAY, _WORKDAYS, how, paths=paths, rule="R-OT-02")
    return (workdays * EIGHT_HOURS).named(_NORMAL, rule="R-OT-02")


def _days(start: date, end: date, path: str) -> Quantity:
    how = Message("DAYS", FROM_TO, first=start, last=end)
    paths = (path,) if path == "timesheet" else (f"{path}.start", f"{path}.end")
    return count((end - start).days + 1, DAY, _CALENDAR_DAYS, how, paths=paths)
