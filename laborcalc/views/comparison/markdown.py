"""A comparison of readings 口径对照: as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.comparison.parts import TITLE, about_it, sections_of
from laborcalc.views.markdown import escape, plain_table

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.comparison import Comparison


def render(comparison: Comparison, lang: Lang) -> str:
    """Markdown; ends with a newline."""
    lines = [f"# {TITLE.say(lang)}", "", *(f"- {escape(line)}" for line in about_it(comparison, lang))]
    for section in sections_of(comparison, lang):
        lines += ["", f"## {section.title}", ""]
        for table in section.tables:
            lines += plain_table(table)
    return "\n".join(lines) + "\n"
