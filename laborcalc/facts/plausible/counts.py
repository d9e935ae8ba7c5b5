"""Hours and days beyond the calendar 时数与天数的合理性."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.clock import HOURS_A_DAY
from laborcalc.facts.plausible.row import Found, about
from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.months import month_end, weekdays

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.models import CaseFields

MOST_LEAVE = Decimal(15)  # AL 3
MOST_AGREED = Decimal(30)  # leave beyond the law, as agreed
HOLIDAYS_A_YEAR = 13  # F135
OVERTIME_A_DAY = Decimal(8)  # with the legal hours that makes sixteen


def _days(start: date, end: date) -> Decimal:
    return Decimal((end - start).days + 1)


@about("arrears", "disputes", "heat")
def days_over_span(case: CaseFields) -> Iterator[Found]:
    """More days counted than the span has."""
    counted = [
        *((f"arrears.{n}.days", e.days, e.start, e.end) for n, e in enumerate(case.arrears) if e.days is not None),
        *(
            (f"arrears.{n}.unpaid_leave_days", e.unpaid_leave_days, e.start, e.end)
            for n, e in enumerate(case.arrears)
            if e.unpaid_leave_days
        ),
        *((f"disputes.{n}.days", e.days, e.start, e.end or case.as_of) for n, e in enumerate(case.disputes)),
        *((f"heat.{n}.days", e.days, e.start, e.end) for n, e in enumerate(case.heat)),
    ]
    for path, days, start, end in counted:
        if days and start is not None and end is not None and days > max(_days(start, end), ZERO):
            yield Found(path, f"{days}; {start} – {end}")


@about("pay.payslips", "hour_cycles", "heat")
def hours_over_span(case: CaseFields) -> Iterator[Found]:
    """More hours than the days have."""
    counted = [
        *(
            (f"pay.payslips.{n}.hours", e.hours, e.month, month_end(e.month))
            for n, e in enumerate(case.pay.payslips)
            if e.hours
        ),
        *((f"hour_cycles.{n}.hours", e.hours, e.start, e.end) for n, e in enumerate(case.hour_cycles)),
        *((f"heat.{n}.hours", e.hours, e.start, e.end) for n, e in enumerate(case.heat)),
    ]
    for path, hours, start, end in counted:
        if hours is not None and hours > EXACT.multiply(_days(start, end), HOURS_A_DAY):
            yield Found(path, f"{hours}; {start} – {end}")


@about("overtime")
def overtime_over_calendar(case: CaseFields) -> Iterator[Found]:
    """Totals of overtime that the employment has no days for."""
    job = case.employment
    if job is None or job.start is None or not case.overtime:
        return
    start, end = job.start, max(job.last_day or case.as_of, job.start)
    workdays = weekdays(start, end)
    rest_days = int(_days(start, end)) - workdays
    room = {
        "workday": Decimal(workdays + rest_days // 5),  # weekend days that a holiday notice made workdays among them
        "rest_day": Decimal(rest_days + workdays // 5),
        "holiday": Decimal((end.year - start.year + 1) * HOLIDAYS_A_YEAR),
    }
    for kind, days in room.items():
        rows = [(n, row) for n, row in enumerate(case.overtime) if row.kind == kind and row.on is None]
        longest = OVERTIME_A_DAY if kind == "workday" else HOURS_A_DAY
        worked, hours = ZERO, ZERO
        for index, row in rows:
            worked, hours = EXACT.add(worked, row.days or ZERO), EXACT.add(hours, row.hours or ZERO)
            if worked > days:
                yield Found(f"overtime.{index}.days", f"{worked} > {days}")
                break
            if hours > EXACT.multiply(days, longest):
                yield Found(f"overtime.{index}.hours", f"{hours} > {days} × {longest}")
                break


@about("annual_leave")
def leave_over_law(case: CaseFields) -> Iterator[Found]:
    """More annual leave than the law knows where none was agreed, or more untaken than the year entitled to."""
    for index, year in enumerate(case.annual_leave):
        if year.entitled_days is not None and year.entitled_days > MOST_AGREED:
            yield Found(f"annual_leave.{index}.entitled_days", f"{year.entitled_days} > {MOST_AGREED}")
        path, untaken = f"annual_leave.{index}.untaken_days", year.untaken_days
        if untaken is None:
            continue
        if year.entitled_days is not None and EXACT.add(untaken, year.taken_days) > year.entitled_days:
            yield Found(path, f"{untaken} + {year.taken_days} > {year.entitled_days}")
        elif year.entitled_days is None and untaken > MOST_LEAVE:
            yield Found(path, f"{untaken} > {MOST_LEAVE}")
