"""The checklist 证据清单 as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.views import words as w
from laborcalc.views.checklist.parts import (
    BURDEN,
    HINT,
    ITEMS,
    LAW,
    LEGEND,
    OBJECTIONS,
    Pair,
    answers_of,
    details_of,
    legend_of,
    rule_said,
    title_of,
)
from laborcalc.views.text import COLUMNS, width, wrap

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.checklist import Checklist


def render(found: Checklist, lang: Lang) -> str:
    """Plain text, at most 100 columns; ends with a newline."""
    return "\n".join(line.rstrip() for line in _lines(found, lang)) + "\n"


def _lines(found: Checklist, lang: Lang) -> Iterator[str]:
    yield from (title_of(found, lang), "=" * COLUMNS, *wrap(HINT.say(lang)))
    yield from _told(LAW, (rule_said(rule, lang) for rule in found.law), lang)
    yield from _heading(ITEMS, lang)
    for item in found.items:
        yield f"[{'x' if item.held else ' '}] {item.name.say(lang)}"
        yield from _pairs(details_of(item, lang), lang)
    yield from _heading(OBJECTIONS, lang)
    for objection in found.objections:
        yield f"[{'x' if objection.held else ' '}] {objection.name.say(lang)}"
        yield from _pairs(answers_of(objection, lang), lang)
    yield from _told(BURDEN, (rule_said(rule, lang) for rule in found.burden), lang)
    yield from _told(LEGEND, legend_of(found, lang), lang)


def _heading(title: Text, lang: Lang) -> Iterator[str]:
    yield from ("", title.say(lang), "-" * width(title.say(lang)))


def _told(title: Text, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    yield from _heading(title, lang)
    for said in texts:
        yield from wrap(said, "- ", "  ")


def _pairs(pairs: Iterable[Pair], lang: Lang) -> Iterator[str]:
    for label, said in pairs:
        yield from wrap(said, f"    {label}{w.COLON.say(lang)}", "      ")
