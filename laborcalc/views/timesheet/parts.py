"""What every form of a timesheet shows 考勤折算的呈现: hours are those of `ReadTimesheet.hours()`, only totals are added here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.money import EXACT, ZERO, figure
from laborcalc.law.workdays import DayKind
from laborcalc.views.steps import clean
from laborcalc.views.timesheet import words as w

if TYPE_CHECKING:
    from laborcalc.foundation.errors import Problem
    from laborcalc.foundation.text import Lang
    from laborcalc.law.workdays import Calendar
    from laborcalc.results.hours import Conflict, Hours, MonthHours
    from laborcalc.timesheet import ReadTimesheet, Unread


class Counted(NamedTuple):
    """What both views show."""

    read: ReadTimesheet
    hours: Hours | None
    problems: tuple[Problem, ...]


def counted(read: ReadTimesheet, calendar: Calendar) -> Counted:
    """The hours, or what keeps them from being counted."""
    try:
        return Counted(read, read.hours(calendar), ())
    except BadCase as error:
        return Counted(read, None, error.problems)


def heading_of(read: ReadTimesheet, lang: Lang) -> Iterator[tuple[str, str]]:
    """What was read, as label and text."""
    counts = {"read": len(read.shifts), "unread": len(read.unread), "empty": len(read.empty_rows)}
    yield w.READ.say(lang), w.READ_ARE.say(lang).format(**counts)
    if read.person is not None:
        yield w.PERSON.say(lang), clean(read.person.say(lang))
    if read.other_rows:
        yield w.OTHERS.say(lang), runs_of(read.other_rows)
    if read.rest is not None:
        yield w.REST.say(lang), figure_of(read.rest)
    if read.ignored_columns:
        yield w.IGNORED.say(lang), ", ".join(map(clean, read.ignored_columns))
    if read.empty_rows:
        yield w.EMPTY.say(lang), runs_of(read.empty_rows)


def runs_of(rows: Iterable[int]) -> str:
    """Row numbers, consecutive ones as a run.

    >>> runs_of((2, 3, 4, 7))
    '2–4, 7'
    """
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1][1:] = [row]
        else:
            runs.append([row])
    return ", ".join("–".join(map(str, run)) for run in runs)


def figure_of(hours: Decimal) -> str:
    """Hours as printed: a tail of more than two decimals is cut.

    >>> figure_of(Decimal("8.25")), figure_of(EXACT.divide(Decimal(205), Decimal(60)))
    ('8.25', '3.41…')
    """
    whole, dot, tail = figure(hours).partition(".")
    return whole + dot + (tail if len(tail) <= 2 else f"{tail[:2]}…")


SUMS = ("worked", "workday", "rest_day", "holiday", "time_off", "overtime", "over_limit")


def sums_of(month: MonthHours) -> list[Decimal]:
    """The sums of a month in the order of the heads."""
    return [getattr(month, name) for name in SUMS]


def totals_of(hours: Hours) -> list[str]:
    """The sums of all months."""
    sums = [ZERO] * len(SUMS)
    for month in hours.months:
        sums = [EXACT.add(sum_, number) for sum_, number in zip(sums, sums_of(month), strict=True)]
    return [figure_of(number) for number in sums]


def to_check(shown: Counted, lang: Lang) -> Iterator[str]:
    """Rows that the calendar contradicts, and one-off days off."""
    if shown.hours is None:
        return
    for conflict in shown.hours.conflicts:
        yield _conflict(shown.read, conflict, lang)
    for day in shown.hours.special_days:
        yield w.SPECIAL.say(lang).format(day=day)


def _conflict(read: ReadTimesheet, conflict: Conflict, lang: Lang) -> str:
    counted = conflict.calendar if conflict.stated is DayKind.HOLIDAY else conflict.stated
    counted = DayKind.REST_DAY if counted is DayKind.SPECIAL else counted
    return w.CONFLICT.say(lang).format(
        row=w.ROW.say(lang).format(row=read.numbers[conflict.row]),
        day=conflict.day,
        stated=w.NAMES[conflict.stated].say(lang),
        calendar=w.NAMES[conflict.calendar].say(lang),
        counted=w.NAMES[counted].say(lang),
    )


def why_of(unread: Unread, lang: Lang) -> str:
    """Why a row could not be read, and what to do."""
    return clean(f"{unread.reason.say(lang)}{'；' if lang == 'zh' else '; '}{unread.remedy.say(lang)}")


def content_of(unread: Unread) -> str:
    """What stands in the row."""
    return clean(", ".join(f"{name}: {cell}" if name else cell for name, cell in unread.content.items()))
