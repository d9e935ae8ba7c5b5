"""The brief 摘要: as plain text for a terminal, at most 100 columns, a Chinese character counting as two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.views import words as w
from laborcalc.views.brief import words as b
from laborcalc.views.brief.parts import brief
from laborcalc.views.text import width, wrap

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment
    from laborcalc.views.brief.parts import Brief, Part


def render(result: Assessment, lang: Lang) -> str:
    """The brief as text; ends with a newline."""
    lines = (*_lines(brief(result, lang), lang), "", *wrap(b.HOW.say(lang)))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lines(shown: Brief, lang: Lang) -> Iterator[str]:
    yield from wrap(f"{shown.title}{w.COLON.say(lang)}{shown.about}", "", "  ")
    yield ""
    yield from _sums(shown.sums)
    for day in shown.days:
        yield from wrap(day, "", "  ")
    labels = max((width(part.title) for part in shown.parts), default=0) + 2
    for part in shown.parts:
        yield ""
        yield from _part(part, labels)


def _sums(sums: tuple[tuple[str, str], ...]) -> Iterator[str]:
    labels, amounts = (max(map(width, column)) for column in zip(*sums, strict=True))
    for label, amount in sums:
        yield label + " " * (labels - width(label) + 2 + amounts - width(amount)) + amount


def _part(part: Part, labels: int) -> Iterator[str]:
    """The title at the left of the first line, the lines beside it."""
    label, margin = part.title + " " * (labels - width(part.title)), " " * labels
    for row in part.rows:
        yield from wrap(row.text, label, f"{margin}  ")
        for line in row.under:
            yield from wrap(line, f"{margin}  ")
        label = margin
