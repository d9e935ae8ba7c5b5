"""A timesheet that was read 考勤折算表 as self-contained HTML: months with bars, days with overtime, rows not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.law.workdays import PUBLISHED, DayKind
from laborcalc.results.hours import MONTHLY_LIMIT
from laborcalc.views.steps import bracketed, clean
from laborcalc.views.style import CSS
from laborcalc.views.timesheet import words as w
from laborcalc.views.timesheet.parts import (
    Counted,
    content_of,
    counted,
    figure_of,
    heading_of,
    runs_of,
    sums_of,
    to_check,
    totals_of,
    why_of,
)

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Text
    from laborcalc.law.workdays import Calendar
    from laborcalc.results.hours import DayHours, Hours, MonthHours
    from laborcalc.timesheet import ReadTimesheet

_HUNDREDTH = Decimal("0.01")
_WIDE, _HIGH = 240, 14  # of a bar, in units of its drawing


def render(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """The timesheet as a `<section>` that can be put into any page."""
    body = "\n".join(_blocks(counted(read, calendar), lang))
    return f'<section class="laborcalc" lang="{_tag(lang)}">\n<style>{CSS}\n{w.STYLE}</style>\n{body}\n</section>'


def page(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """A whole page around it."""
    return (
        f'<!doctype html>\n<html lang="{_tag(lang)}">\n<head>\n<meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{w.TITLE.say(lang)}</title>'
        "<style>:root{color-scheme:light dark}body{margin:0;background:Canvas}</style>\n</head>\n<body>"
        f"\n{render(read, lang, calendar)}\n</body>\n</html>\n"
    )


def _tag(lang: Lang) -> str:
    return "zh-CN" if lang == "zh" else lang


def _blocks(shown: Counted, lang: Lang) -> Iterator[str]:
    yield f"<h2>{w.TITLE.say(lang)}</h2>"
    rows = "".join(f"<dt>{name}</dt><dd>{e(text)}</dd>" for name, text in heading_of(shown.read, lang))
    yield f'<dl class="facts">{rows}</dl>'
    yield from _items(w.MISSING, (problem.say(lang) for problem in shown.problems), lang)
    if shown.hours is not None:
        yield from _months(shown.hours, lang) if shown.hours.months else [f"<p>{w.NONE.say(lang)}</p>"]
        yield from _days(shown, lang)
    yield from _items(w.CHECK, to_check(shown, lang), lang)
    yield from _unread_rows(shown.read, lang)
    yield f"<footer>{e(w.HOW.say(lang))}</footer>"


def _items(title: Text, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    items = "".join(f"<li>{e(clean(text))}</li>" for text in texts)
    if items:
        yield f'<h3>{title.say(lang)}</h3><ul class="care">{items}</ul>'


def _head(caption: Text, heads: Iterable[Text], lang: Lang, bars: Text | None = None) -> str:
    cells = "".join(f'<th scope="col">{head.say(lang)}</th>' for head in heads)
    cells += f'<th scope="col" class="bars">{bars.say(lang)}</th>' if bars else ""
    return f"<caption>{caption.say(lang)}</caption><thead><tr>{cells}</tr></thead>"


def _months(hours: Hours, lang: Lang) -> Iterator[str]:
    longest = max(MONTHLY_LIMIT, *(month.overtime for month in hours.months))
    yield f'<div class="wide"><table class="hours">{_head(w.BY_MONTH, w.HEADS, lang, w.BARS)}<tbody>'
    for month in hours.months:
        *figures, over = map(figure_of, sums_of(month))
        cells = "".join(f"<td>{number}</td>" for number in figures)
        late = ' class="over"' if month.over_limit else ""
        yield f'<tr><th scope="row">{month.month:%Y-%m}</th>{cells}<td{late}>{over}</td>'
        yield f"<td>{_bar(month, longest, lang)}</td></tr>"
    sums = "".join(f"<td>{number}</td>" for number in totals_of(hours))
    yield f'</tbody><tfoot><tr><th scope="row">{w.TOTAL.say(lang)}</th>{sums}<td></td></tr></tfoot></table></div>'
    yield f'<p class="key soft">{"".join(_key(kind, lang) for kind in _BY_KIND)}</p>'


_BY_KIND = {DayKind.WORKDAY: "workday", DayKind.REST_DAY: "rest-day", DayKind.HOLIDAY: "holiday"}


def _key(kind: DayKind, lang: Lang) -> str:
    box = f'<svg viewBox="0 0 1 1" aria-hidden="true"><rect class="{_BY_KIND[kind]}" width="1" height="1"/></svg>'
    return box + w.NAMES[kind].say(lang)


def _bar(month: MonthHours, longest: Decimal, lang: Lang) -> str:
    """The overtime of a month by kind, to the scale of the longest month."""

    def along(number: Decimal) -> Decimal:
        return EXACT.divide(EXACT.multiply(number, Decimal(_WIDE)), longest)

    parts, left = [], ZERO
    for kind, name in _BY_KIND.items():
        length = along(getattr(month, kind.value))
        parts.append(f'<rect class="{name}" x="{_pixels(left)}" width="{_pixels(length)}" height="{_HIGH}"/>')
        left = EXACT.add(left, length)
    at = _pixels(min(along(MONTHLY_LIMIT), Decimal(_WIDE - 1)))
    kinds = {kind.value: figure_of(getattr(month, kind.value)) for kind in _BY_KIND}
    label = e(w.BAR.say(lang).format(month=f"{month.month:%Y-%m}", **kinds))
    return (
        f'<svg viewBox="0 0 {_WIDE} {_HIGH}" preserveAspectRatio="none" role="img" aria-label="{label}">'
        f'<title>{label}</title>{"".join(parts)}<line class="limit" x1="{at}" x2="{at}" y1="0" y2="{_HIGH}"/></svg>'
    )


def _pixels(length: Decimal) -> str:
    return str(length.quantize(_HUNDREDTH, ROUND_HALF_EVEN, EXACT))


def _days(shown: Counted, lang: Lang) -> Iterator[str]:
    assert shown.hours is not None  # asked for only then
    days = [day for month in shown.hours.months for day in month.days if day.overtime]
    if days:
        summary = w.DAYS.say(lang) + bracketed(str(len(days)), lang)
        rows = "".join(_day(shown.read, day, lang) for day in days)
        table = f'<table class="hours">{_head(w.DAYS, w.DAY_HEADS, lang)}<tbody>{rows}</tbody></table>'
        yield f'<details><summary>{summary}</summary><div class="inner">{table}</div></details>'


def _day(read: ReadTimesheet, day: DayHours, lang: Lang) -> str:
    kind = w.NAMES[DayKind.SPECIAL if day.special else day.kind].say(lang)
    cells = (
        kind,
        figure_of(day.worked),
        figure_of(day.overtime),
        runs_of(sorted(read.numbers[row] for row in day.rows)),
    )
    return f'<tr><th scope="row">{day.day}</th>{"".join(f"<td>{e(cell)}</td>" for cell in cells)}</tr>'


def _unread_rows(read: ReadTimesheet, lang: Lang) -> Iterator[str]:
    if not read.unread:
        return
    yield f'<div class="wide"><table>{_head(w.UNREAD, (w.ROWS, w.WHY, w.FOUND), lang)}<tbody>'
    for row in read.unread:
        yield f'<tr><td class="number">{row.row}</td><td class="care">{e(why_of(row, lang))}</td>'
        yield f'<td class="basis">{e(content_of(row))}</td></tr>'
    yield "</tbody></table></div>"
