"""A timesheet that was read, for people 考勤折算表: text and self-contained HTML by month, JSON for programs.

Hours are those of `ReadTimesheet.hours()`; nothing is counted here but the totals of the table.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from html import escape as e
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc._shifts import MONTHLY_LIMIT
from laborcalc.errors import BadCase
from laborcalc.law.workdays import PUBLISHED, DayKind
from laborcalc.money import EXACT, ZERO, figure
from laborcalc.views import _timesheet_words as w
from laborcalc.views._steps import bracketed, clean
from laborcalc.views._style import CSS
from laborcalc.views.text import COLUMNS, width, wrap

if TYPE_CHECKING:
    from laborcalc._shifts import Conflict, DayHours, Hours, MonthHours
    from laborcalc.errors import Problem
    from laborcalc.law.workdays import Calendar
    from laborcalc.text import Lang, Text
    from laborcalc.timesheet import ReadTimesheet, Unread

_WIDE, _HIGH = 240, 14  # of a bar, in units of its drawing


class _Shown(NamedTuple):
    """What both views show."""

    read: ReadTimesheet
    hours: Hours | None
    problems: tuple[Problem, ...]


def _shown(read: ReadTimesheet, calendar: Calendar) -> _Shown:
    try:
        return _Shown(read, read.hours(calendar), ())
    except BadCase as error:
        return _Shown(read, None, error.problems)


def written(read: ReadTimesheet, form: str, lang: Lang) -> tuple[str, bool]:
    """The output of the command `timesheet`, and whether every row was read and every hour counted."""
    return FORMS[form](read, lang), not read.unread and not _shown(read, PUBLISHED).problems


# --- words shared by both ---


def _facts(read: ReadTimesheet, lang: Lang) -> Iterator[tuple[str, str]]:
    counts = {"read": len(read.shifts), "unread": len(read.unread), "empty": len(read.empty_rows)}
    yield w.READ.say(lang), w.READ_ARE.say(lang).format(**counts)
    if read.rest is not None:
        yield w.REST.say(lang), _figure(read.rest)
    if read.ignored_columns:
        yield w.IGNORED.say(lang), ", ".join(map(clean, read.ignored_columns))
    if read.empty_rows:
        yield w.EMPTY.say(lang), _runs(read.empty_rows)


def _runs(rows: Iterable[int]) -> str:
    """Row numbers, consecutive ones as a run.

    >>> _runs((2, 3, 4, 7))
    '2–4, 7'
    """
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1][1:] = [row]
        else:
            runs.append([row])
    return ", ".join("–".join(map(str, run)) for run in runs)


def _figure(hours: Decimal) -> str:
    """Hours as printed: a tail of more than two decimals is cut.

    >>> _figure(Decimal("8.25")), _figure(Decimal(205) / 60)
    ('8.25', '3.41…')
    """
    whole, dot, tail = figure(hours).partition(".")
    return whole + dot + (tail if len(tail) <= 2 else f"{tail[:2]}…")


_SUMS = ("worked", "workday", "rest_day", "holiday", "time_off", "overtime", "over_limit")


def _numbers(month: MonthHours) -> list[Decimal]:
    return [getattr(month, name) for name in _SUMS]


def _total(hours: Hours) -> list[str]:
    sums = [ZERO] * len(_SUMS)
    for month in hours.months:
        sums = [EXACT.add(sum_, number) for sum_, number in zip(sums, _numbers(month), strict=True)]
    return [_figure(number) for number in sums]


def _to_check(shown: _Shown, lang: Lang) -> Iterator[str]:
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


def _why(unread: Unread, lang: Lang) -> str:
    return clean(f"{unread.reason.say(lang)}{'；' if lang == 'zh' else '; '}{unread.remedy.say(lang)}")


def _found(unread: Unread) -> str:
    return clean(", ".join(f"{name}: {cell}" if name else cell for name, cell in unread.content.items()))


# --- text ---


def to_text(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """The timesheet as text, at most 100 columns; ends with a newline."""
    return "\n".join(line.rstrip() for line in _lines(_shown(read, calendar), lang)) + "\n"


def _lines(shown: _Shown, lang: Lang) -> Iterator[str]:
    yield w.TITLE.say(lang)
    yield "=" * COLUMNS
    facts = tuple(_facts(shown.read, lang))
    label = max(width(name) for name, _ in facts) + 2
    for name, text in facts:
        yield from wrap(text, name + " " * (label - width(name)))
    if shown.hours is not None:
        yield from _section(w.BY_MONTH, lang)
        yield from _aligned(_table(shown.hours, lang)) if shown.hours.months else [w.NONE.say(lang)]
        yield ""
        yield from wrap(w.HOW.say(lang))
    yield from _listed(w.MISSING, (clean(problem.say(lang)) for problem in shown.problems), lang)
    yield from _listed(w.CHECK, _to_check(shown, lang), lang)
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
    return f"{w.ROW.say(lang).format(row=row.row)}{colon}{_why(row, lang)}{bracketed(_found(row), lang)}"


def _table(hours: Hours, lang: Lang) -> list[list[str]]:
    months = [[f"{month.month:%Y-%m}", *map(_figure, _numbers(month))] for month in hours.months]
    return [[head.say(lang) for head in w.HEADS], *months, [w.TOTAL.say(lang), *_total(hours)]]


def _aligned(table: list[list[str]]) -> Iterator[str]:
    """The first column at the left, the figures at the right."""
    widths = [max(map(width, column)) for column in zip(*table, strict=True)]
    for first, *figures in table:
        cells = (" " * (room - width(cell)) + cell for room, cell in zip(widths[1:], figures, strict=True))
        yield "  ".join((first + " " * (widths[0] - width(first)), *cells))


# --- HTML ---


def to_html(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """The timesheet as a `<section>` that can be put into any page."""
    body = "\n".join(_blocks(_shown(read, calendar), lang))
    return f'<section class="laborcalc" lang="{_tag(lang)}">\n<style>{CSS}\n{w.STYLE}</style>\n{body}\n</section>'


def page(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """A whole page around it."""
    return (
        f'<!doctype html>\n<html lang="{_tag(lang)}">\n<head>\n<meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{w.TITLE.say(lang)}</title>'
        "<style>:root{color-scheme:light dark}body{margin:0;background:Canvas}</style>\n</head>\n<body>"
        f"\n{to_html(read, lang, calendar)}\n</body>\n</html>\n"
    )


def _tag(lang: Lang) -> str:
    return "zh-CN" if lang == "zh" else lang


def _blocks(shown: _Shown, lang: Lang) -> Iterator[str]:
    yield f"<h2>{w.TITLE.say(lang)}</h2>"
    rows = "".join(f"<dt>{name}</dt><dd>{e(text)}</dd>" for name, text in _facts(shown.read, lang))
    yield f'<dl class="facts">{rows}</dl>'
    yield from _items(w.MISSING, (problem.say(lang) for problem in shown.problems), lang)
    if shown.hours is not None:
        yield from _months(shown.hours, lang) if shown.hours.months else [f"<p>{w.NONE.say(lang)}</p>"]
        yield from _days(shown, lang)
    yield from _items(w.CHECK, _to_check(shown, lang), lang)
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
        *figures, over = map(_figure, _numbers(month))
        cells = "".join(f"<td>{number}</td>" for number in figures)
        late = ' class="over"' if month.over_limit else ""
        yield f'<tr><th scope="row">{month.month:%Y-%m}</th>{cells}<td{late}>{over}</td>'
        yield f"<td>{_bar(month, longest, lang)}</td></tr>"
    sums = "".join(f"<td>{number}</td>" for number in _total(hours))
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
        parts.append(f'<rect class="{name}" x="{left:.2f}" width="{length:.2f}" height="{_HIGH}"/>')
        left = EXACT.add(left, length)
    at = f"{min(along(MONTHLY_LIMIT), Decimal(_WIDE - 1)):.2f}"
    kinds = {kind.value: _figure(getattr(month, kind.value)) for kind in _BY_KIND}
    label = e(w.BAR.say(lang).format(month=f"{month.month:%Y-%m}", **kinds))
    return (
        f'<svg viewBox="0 0 {_WIDE} {_HIGH}" preserveAspectRatio="none" role="img" aria-label="{label}">'
        f'<title>{label}</title>{"".join(parts)}<line class="limit" x1="{at}" x2="{at}" y1="0" y2="{_HIGH}"/></svg>'
    )


def _days(shown: _Shown, lang: Lang) -> Iterator[str]:
    assert shown.hours is not None  # asked for only then
    days = [day for month in shown.hours.months for day in month.days if day.overtime]
    if days:
        summary = w.DAYS.say(lang) + bracketed(str(len(days)), lang)
        rows = "".join(_day(shown.read, day, lang) for day in days)
        table = f'<table class="hours">{_head(w.DAYS, w.DAY_HEADS, lang)}<tbody>{rows}</tbody></table>'
        yield f'<details><summary>{summary}</summary><div class="inner">{table}</div></details>'


def _day(read: ReadTimesheet, day: DayHours, lang: Lang) -> str:
    kind = w.NAMES[DayKind.SPECIAL if day.special else day.kind].say(lang)
    cells = (kind, _figure(day.worked), _figure(day.overtime), _runs(sorted(read.numbers[row] for row in day.rows)))
    return f'<tr><th scope="row">{day.day}</th>{"".join(f"<td>{e(cell)}</td>" for cell in cells)}</tr>'


def _unread_rows(read: ReadTimesheet, lang: Lang) -> Iterator[str]:
    if not read.unread:
        return
    yield f'<div class="wide"><table>{_head(w.UNREAD, (w.ROWS, w.WHY, w.FOUND), lang)}<tbody>'
    for row in read.unread:
        yield f'<tr><td class="number">{row.row}</td><td class="care">{e(_why(row, lang))}</td>'
        yield f'<td class="basis">{e(_found(row))}</td></tr>'
    yield "</tbody></table></div>"


# --- JSON ---


def to_json(read: ReadTimesheet, lang: Lang, calendar: Calendar = PUBLISHED) -> str:
    """JSON text with hours as decimal strings; both languages, whatever `lang` is."""
    return json.dumps(to_dict(read, calendar), ensure_ascii=False, indent=2) + "\n"


def to_dict(read: ReadTimesheet, calendar: Calendar = PUBLISHED) -> dict[str, Any]:
    """Facts, months, and everything that was not read; row numbers are those of the source."""
    _, hours, problems = _shown(read, calendar)
    return {
        "timesheet": read.facts(),
        "months": [_month(month) for month in hours.months] if hours is not None else [],
        "unread": [
            row._asdict() | {"reason": row.reason._asdict(), "remedy": row.remedy._asdict()} for row in read.unread
        ],
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
    hours = {name: format(value, "f") for name, value in zip(_SUMS, _numbers(month), strict=True)}
    return {"month": f"{month.month:%Y-%m}"} | hours


FORMS = {"text": to_text, "html": page, "json": to_json}
