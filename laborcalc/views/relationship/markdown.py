"""A finding on the relationship as Markdown 劳动关系评估的Markdown形式."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.markdown import plain_sections as markdown_sections
from laborcalc.views.relationship import words as r
from laborcalc.views.relationship.parts import legend, told

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.finding import Finding


def render(finding: Finding, lang: Lang, trace: bool = True) -> str:
    """Markdown; ends with a newline."""
    shown = told(finding, lang, trace)
    return "\n".join((f"# {r.TITLE.say(lang)}", *markdown_sections((*shown, legend(shown, lang))))) + "\n"
