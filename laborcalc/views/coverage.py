"""Which figures are held, as text 数据覆盖: per place the kinds, the intervals, the rows by certainty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.views import words as w
from laborcalc.views.text import wrap

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.law.coverage import Coverage

KINDS = {
    "minimum_wage": Text("最低工资（按施行日）", "minimum wage (by days in force)"),
    "average_wage": Text("职工平均工资（按统计年度）", "average wage (by statistic year)"),
}
ROWS = Text("可信度高{high}项、中{medium}项、低{low}项", "confidence high {high}, medium {medium}, low {low}")
SPAN = Text("{since}至{until}", "{since} to {until}")
ONWARDS = Text("{since}起", "from {since}")
NOTHING = Text("没有该地的数据。", "No figure is held for this place.")


def render(rows: Iterable[Coverage], lang: Lang) -> str:
    """The coverage as text; ends with a newline."""
    return "\n".join(_lines(sorted(rows, key=_order), lang) or [NOTHING.say(lang)]) + "\n"


def _order(row: Coverage) -> tuple[str, int]:
    return row.region.code, list(KINDS).index(row.kind)


def _lines(rows: Iterable[Coverage], lang: Lang) -> list[str]:
    lines: list[str] = []
    place = ""
    for row in rows:
        if row.region.code != place:
            place = row.region.code
            lines.append(f"{place} {row.region.say(lang)}")
        lines += _row(row, lang)
    return lines


def _row(row: Coverage, lang: Lang) -> Iterator[str]:
    held = [*(_span(since, until, lang) for since, until in row.spans), *_runs(row.years)]
    sure = ROWS.say(lang).format(high=row.high, medium=row.medium, low=row.low)
    yield from wrap(w.SEMICOLON.say(lang).join((", ".join(held), sure)), f"    {KINDS[row.kind].say(lang)}  ", " " * 8)


def _span(since: date, until: date | None, lang: Lang) -> str:
    return ONWARDS.say(lang).format(since=since) if until is None else SPAN.say(lang).format(since=since, until=until)


def _runs(years: tuple[int, ...]) -> list[str]:
    """Consecutive years as one run.

    >>> _runs((2010, 2012, 2013, 2014))
    ['2010', '2012-2014']
    """
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][1] + 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    return [str(first) if first == last else f"{first}-{last}" for first, last in runs]
