"""A timesheet that was read 考勤折算表 as plain data; hours are decimal strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from laborcalc.law.workdays import PUBLISHED
from laborcalc.views.timesheet.parts import SUMS, counted, sums_of

if TYPE_CHECKING:
    from laborcalc.law.workdays import Calendar
    from laborcalc.results.hours import MonthHours
    from laborcalc.timesheet import ReadTimesheet


def to_dict(read: ReadTimesheet, calendar: Calendar = PUBLISHED) -> dict[str, Any]:
    """Facts, months, and everything that was not read; row numbers are those of the source."""
    _, hours, problems = counted(read, calendar)
    return {
        "timesheet": read.facts(),
        "months": [_month(month) for month in hours.months] if hours is not None else [],
        "unread": [
            row._asdict() | {"reason": row.reason._asdict(), "remedy": row.remedy._asdict()} for row in read.unread
        ],
        "person": None if read.person is None else read.person._asdict(),
        "other_rows": list(read.other_rows),
        "empty_rows": list(read.empty_rows),
        "ignored_columns": list(read.ignored_columns),
        "conflicts": [
            {"row": read.numbers[row], "day": str(day), "stated": stated, "calendar": kind}
            for row, day, stated, kind in (hours.conflicts if hours is not None else ())
        ],
        "special_days": [str(day) for day in (hours.special_days if hours is not None else ())],
        "missing": [
            {"code": p.code, "path": p.path, "what": p.what._asdict(), "remedy": p.remedy._asdict()} for p in problems
        ],
    }


def _month(month: MonthHours) -> dict[str, str]:
    hours = {name: format(value, "f") for name, value in zip(SUMS, sums_of(month), strict=True)}
    return {"month": f"{month.month:%Y-%m}"} | hours
