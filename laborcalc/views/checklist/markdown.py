"""The checklist 证据清单 as Markdown."""

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
from laborcalc.views.markdown import escape

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.checklist import CheckItem, Checklist, Objection


def render(found: Checklist, lang: Lang) -> str:
    """Markdown with boxes to tick; ends with a newline."""
    return "\n".join(_marked(found, lang)) + "\n"


def _marked(found: Checklist, lang: Lang) -> Iterator[str]:
    yield from (f"# {escape(title_of(found, lang))}", "", escape(HINT.say(lang)))
    yield from _bullets(LAW, (rule_said(rule, lang) for rule in found.law), lang)
    yield from ("", f"## {ITEMS.say(lang)}", "")
    for item in found.items:
        yield from _ticked(item, details_of(item, lang), lang)
    yield from ("", f"## {OBJECTIONS.say(lang)}", "")
    for objection in found.objections:
        yield from _ticked(objection, answers_of(objection, lang), lang)
    yield from _bullets(BURDEN, (rule_said(rule, lang) for rule in found.burden), lang)
    yield from _bullets(LEGEND, legend_of(found, lang), lang)


def _bullets(title: Text, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    yield from ("", f"## {title.say(lang)}", "")
    yield from (f"- {escape(said)}" for said in texts)


def _ticked(item: CheckItem | Objection, pairs: Iterable[Pair], lang: Lang) -> Iterator[str]:
    yield f"- [{'x' if item.held else ' '}] **{escape(item.name.say(lang))}**"
    yield from (f"  - {escape(label)}{w.COLON.say(lang)}{escape(said)}" for label, said in pairs)
