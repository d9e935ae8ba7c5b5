"""The benefits 工伤待遇明细: as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.injury.parts import TITLE, about_it, sections_of
from laborcalc.views.markdown import escape, plain_table

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.benefits import Benefits


def render(page: Benefits, lang: Lang) -> str:
    """Markdown; ends with a newline."""
    lines = [f"# {TITLE.say(lang)}", "", *(f"- {escape(line)}" for line in about_it(page, lang))]
    for section in sections_of(page, lang):
        lines += ["", f"## {section.title}", ""]
        for table in section.tables:
            lines += plain_table(table)
    return "\n".join(lines) + "\n"
