"""A timesheet that was read 考勤折算表 as text, by month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from laborcalc.law.workdays import PUBLISHED
from laborcalc.views.steps import bracketed, clean
from laborcalc.views.text import COLUMNS, width, wrap
from laborcalc.views.timesheet import words as w
from laborcalc.views.timesheet.parts import (
    Counted,
    content_of,
    counted,
    figure_of,
    heading_of,
    sums_of,
    to_check,
    totals_of,
    why_of,
)

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Text
    from laborcalc.law.workdays import Calendar
    from laborcalc.results.hours import Hours
    from laborcalc.timesheet import ReadTimesheet, Unread


def render(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """The timesheet as text, at most 100 columns; ends with a newline."""
    return "\n".join(line.rstrip() for line in _lines(counted(read, calendar), lang)) + "\n"


def _lines(shown: Counted, lang: Lang) -> Iterator[str]:
    yield w.TITLE.say(lang)
    yield "=" * COLUMNS
    facts = tuple(heading_of(shown.read, lang))
    label = max(width(name) for name, _ in facts) + 2
    for name, text in facts:
        yield from wrap(text, name + " " * (label - width(name)))
    if shown.hours is not None:
        yield from _section(w.BY_MONTH, lang)
        yield from _aligned(_table(shown.hours, lang)) if shown.hours.months else [w.NONE.say(lang)]
        yield ""
        yield from wrap(w.HOW.say(lang))
    yield from _listed(w.MISSING, (clean(problem.say(lang)) for problem in shown.problems), lang)
    yield from _listed(w.CHECK, to_check(shown, lang), lang)
    yield from _listed(w.UNREAD, (_unread(row, lang) for row in shown.read.unread), lang)


def _section(title: Text, lang: Lang) -> Iterator[str]:
    yield from ("", title.say(lang), "-" * width(title.say(lang)))


def _listed(title: Text, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    for index, text in enumerate(texts):
        if not index:
            yield from _section(title, lang)
        yield from wrap(text, "- ", "  ")


def _unread(row: Unread, lang: Lang) -> str:
    colon = "：" if lang == "zh" else ": "
    return f"{w.ROW.say(lang).format(row=row.row)}{colon}{why_of(row, lang)}{bracketed(content_of(row), lang)}"


def _table(hours: Hours, lang: Lang) -> list[list[str]]:
    months = [[f"{month.month:%Y-%m}", *map(figure_of, sums_of(month))] for month in hours.months]
    return [[head.say(lang) for head in w.HEADS], *months, [w.TOTAL.say(lang), *totals_of(hours)]]


def _aligned(table: list[list[str]]) -> Iterator[str]:
    """The first column at the left, the figures at the right."""
    widths = [max(map(width, column)) for column in zip(*table, strict=True)]
    for first, *figures in table:
        cells = (" " * (room - width(cell)) + cell for room, cell in zip(widths[1:], figures, strict=True))
        yield "  ".join((first + " " * (widths[0] - width(first)), *cells))
