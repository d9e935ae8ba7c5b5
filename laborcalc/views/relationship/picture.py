"""Pictures of a finding 劳动关系评估的图示: where it stands between the bands, a bar for each factor, the time supported."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.results.finding import Band
from laborcalc.views.axis import TOP, WIDTH, Axis, years
from laborcalc.views.relationship import words as r

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.foundation.text import Lang, Text
    from laborcalc.results.finding import Factor, Span

LEFT, ROW, HEAD = 215, 28, 18  # pixels: the names, one factor, the scale
_HERE = ' class="here"'
_POINT, _FULL = Decimal("3.2"), Decimal(100)


def ladder(band: Band, lang: Lang) -> str:
    """The bands in a row, weakest first, the one that was found marked."""
    steps = [Band.EXCLUDED] if band is Band.EXCLUDED else [step for step in r.SHORT if step is not Band.EXCLUDED]
    rungs = "".join(f"<span{_HERE if step is band else ''}>{r.SHORT[step].say(lang)}</span>" for step in steps)
    return f'<div class="ladder" role="img" aria-label="{e(r.BANDS[band].say(lang))}">{rungs}</div>'


# --- factors ---


def factor_bars(factors: tuple[tuple[Factor, str], ...], lang: Lang) -> str:
    """A bar of 0 to 100 for each factor, a line at its floor, what is missing to it as a dashed box."""
    if not factors:
        return ""
    height = HEAD + ROW * len(factors) + 4
    rows = "".join(_factor(factor, words, HEAD + ROW * n, lang) for n, (factor, words) in enumerate(factors))
    return _svg(r.FACTOR_BARS.say(lang), height, "".join(_scale(height)) + rows)


def _svg(title: str, height: int, body: str) -> str:
    size = f'viewBox="0 0 {WIDTH} {height}" width="100%"'
    return f'<svg class="timeline factors" role="img" {size}><title>{title}</title>{body}</svg>'


def _at(points: Decimal | int) -> int:
    """Where a number of points lies, in pixels from the left edge; bars never leave the scale."""
    return LEFT + int(EXACT.multiply(_POINT, min(max(Decimal(points), ZERO), _FULL)))


def _scale(height: int) -> Iterator[str]:
    for points in (0, 25, 50, 75, 100):
        x = _at(points)
        yield f'<line class="year" x1="{x}" x2="{x}" y1="{HEAD - 4}" y2="{height}"/>'
        yield f'<text class="year" text-anchor="middle" x="{x}" y="10">{points}</text>'


def _factor(factor: Factor, words: str, y: int, lang: Lang) -> str:
    value, name = _at(factor.value.value), factor.name.say(lang)
    parts = [
        f'<text class="head" x="4" y="{y + 17}">{e(factor.id)}</text><text x="22" y="{y + 17}">{e(name)}</text>',
        f'<rect class="base" x="{LEFT}" y="{y + 6}" width="{_at(100) - LEFT}" height="15"/>',
        f'<rect class="live" x="{LEFT}" y="{y + 6}" width="{value - LEFT}" height="15">'
        f"<title>{e(f'{name} {words}')}</title></rect>",
    ]
    if factor.floor is not None:
        floor = _at(factor.floor)
        if factor.gap:
            parts.append(f'<rect class="lack" x="{value}" y="{y + 6}" width="{floor - value}" height="15"/>')
        # The rim keeps the line apart from a bar of its own colour, as on paper.
        line = f'x1="{floor}" x2="{floor}" y1="{y + 2}" y2="{y + 25}"'
        parts.append(f'<line class="rim" {line}/><line class="floor" {line}/>')
    short = ' class="now"' if factor.gap else ""
    parts.append(f'<text{short} x="{_at(100) + 14}" y="{y + 17}">{e(words)}</text>')
    return "".join(parts)


# --- time ---


def span_bars(span: Span, lang: Lang) -> str:
    """Time claimed above time supported; empty unless both are known from the first to the last day."""
    (a, b), (c, d) = span.claimed, span.supported
    if a is None or b is None or c is None or d is None:
        return ""
    axis = Axis(min(a, c), max(b, d))
    height = TOP + 2 * ROW + 4
    lacking = [(first, last) for first, last in ((a, min(c, b)), (max(d, a), b)) if first < last]
    rows = (
        _bar(r.CLAIMED, "gone", [(a, b)], TOP, axis, lang),
        _bar(r.SUPPORTED, "live", [(c, d)], TOP + ROW, axis, lang),
        _bar(r.UNSUPPORTED, "lack", lacking, TOP + ROW, axis, lang),
    )
    return _svg(r.SPAN_BARS.say(lang), height, "".join((*years(axis, height), *rows)))


def _bar(label: Text, name: str, spans: list[tuple[date, date]], y: int, axis: Axis, lang: Lang) -> str:
    """Bars of one row; its label with the days stands before them, what is lacking has none of its own."""
    said = label.say(lang)
    days = [r.FROM_TO.say(lang).format(first=first, last=last) for first, last in spans]
    head = "" if name == "lack" else f'<text x="4" y="{y + 17}">{e(said)} {days[0]}</text>'
    bars = "".join(
        f'<rect class="{name}" x="{axis.x(first)}" y="{y + 6}" width="{round(max(axis.x(last) - axis.x(first), 2), 1)}"'
        f' height="15"><title>{e(said)} {day}</title></rect>'
        for (first, last), day in zip(spans, days, strict=True)
    )
    return head + bars
