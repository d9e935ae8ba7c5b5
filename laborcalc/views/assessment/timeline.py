"""The limitation ledger as a picture 时效时间轴: one inline SVG, a bar for each period from its start to its last day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape as e
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.text import Text
from laborcalc.results.outcome import Award
from laborcalc.rules.claims import name_of
from laborcalc.views.axis import TOP, WIDTH, Axis, years

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Period

TITLE = Text("各项请求的时效起止", "From when to when each claim can be filed")
FILED = Text("申请日", "filed")
JUDGED = Text("判断日", "day of judgment")
EVENT = Text("中断或中止", "interrupted or suspended")
COLOURS = Text("深色：时效之内；中间色：部分已过；浅色：已过", "dark: in time; medium: in part; pale: time-barred")
SHOWN = Text("{label}：自{runs_from}起，最迟{expires}", "{label}: from {runs_from}, at the latest {expires}")

ROW = 20


class Bar(NamedTuple):
    """A period on the axis: its label, first and last day, and whether all, some or nothing of it is live."""

    label: str
    first: date
    last: date
    state: str


def timeline(result: Assessment, lang: Lang) -> str:
    """The picture; empty where no period has both a start and an end."""
    groups = [(name_of(claim.kind).say(lang), _bars(claim, lang)) for claim in result if isinstance(claim, Award)]
    groups = [(name, bars) for name, bars in groups if bars]
    if not groups or result.case is None:
        return ""
    now = result.case.filing_day
    days = [now, *(day for _, bars in groups for bar in bars for day in (bar.first, bar.last))]
    axis = Axis(min(days), max(days))
    height = TOP + ROW * sum(len(bars) + (len(bars) > 1) for _, bars in groups) + 8
    body = "".join((*years(axis, height), *_events(result, axis, height, lang), *_rows(groups, axis, lang)))
    label = (FILED if result.case.filed_on else JUDGED).say(lang)
    mark = _mark(axis.x(now), height, "now", f"{label} {now}")
    title = TITLE.say(lang)
    legend = f'<text class="year" x="4" y="12">{COLOURS.say(lang)}</text>'
    size = f'viewBox="0 0 {WIDTH} {height}" width="100%"'
    return f'<svg class="timeline" role="img" {size}><title>{title}</title>{legend}{body}{mark}</svg>'


def _bars(claim: Award, lang: Lang) -> list[Bar]:
    return [
        Bar(period.label.say(lang), period.runs_from, period.expires, _state(period))
        for period in claim.periods
        if period.runs_from is not None and period.expires is not None
    ]


def _state(period: Period) -> str:
    return "gone" if not period.live else "live" if period.live == period.stake else "some"


def _rows(groups: list[tuple[str, list[Bar]]], axis: Axis, lang: Lang) -> Iterator[str]:
    y = TOP
    for name, bars in groups:
        if len(bars) > 1:
            yield f'<text class="head" x="4" y="{y + 14}">{e(name)}</text>'
            y += ROW
        for bar in bars:
            left, right = axis.x(bar.first), axis.x(bar.last)
            label = bar.label if len(bars) > 1 else name
            shown = SHOWN.say(lang).format(label=label, runs_from=bar.first, expires=bar.last)
            yield f'<text x="{16 if len(bars) > 1 else 4}" y="{y + 14}">{e(label)}</text>'
            yield f'<rect class="{bar.state}" x="{left}" y="{y + 4}" width="{round(max(right - left, 2), 1)}" height="12">'
            yield f"<title>{e(shown)}</title></rect>"
            y += ROW


def _events(result: Assessment, axis: Axis, height: int, lang: Lang) -> Iterator[str]:
    for event in result.case.limitation_events if result.case else ():
        if axis.first <= event.on <= axis.last:
            yield _mark(axis.x(event.on), height, "event", f"{EVENT.say(lang)} {event.on}")


def _mark(x: float, height: int, name: str, label: str) -> str:
    """A line from top to bottom with its label at the top, on the side where there is room."""
    anchor = "end" if x > WIDTH / 2 else "start"
    shift = -3 if anchor == "end" else 3
    line = f'<line class="{name}" x1="{x}" x2="{x}" y1="14" y2="{height}"/>'
    return f'{line}<text class="{name}" text-anchor="{anchor}" x="{x + shift}" y="{12 if name == "now" else 24}">{e(label)}</text>'
