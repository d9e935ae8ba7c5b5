"""The brief 摘要: as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.views import words as w
from laborcalc.views.brief import words as b
from laborcalc.views.brief.parts import brief
from laborcalc.views.markdown import escape

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment
    from laborcalc.views.brief.parts import Brief


def render(result: Assessment, lang: Lang) -> str:
    """The brief as Markdown; ends with a newline."""
    return "\n".join((*_lines(brief(result, lang), lang), "", escape(b.HOW.say(lang)))) + "\n"


def _lines(shown: Brief, lang: Lang) -> Iterator[str]:
    yield from (f"# {shown.title}", "", escape(shown.about), "")
    yield from (f"- **{label}**{w.COLON.say(lang)}**{amount}**" for label, amount in shown.sums)
    yield from (f"- {escape(day)}" for day in shown.days)
    for part in shown.parts:
        yield from ("", f"## {part.title}", "")
        for row in part.rows:
            yield f"- {escape(row.text)}"
            yield from (f"  - {escape(line)}" for line in row.under)
