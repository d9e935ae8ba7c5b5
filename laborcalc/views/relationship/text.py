"""A finding on the relationship as text 劳动关系评估的文本形式."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.relationship import words as r
from laborcalc.views.relationship.parts import legend, told
from laborcalc.views.text import COLUMNS, plain_lines

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.finding import Finding


def render(finding: Finding, lang: Lang, trace: bool = True) -> str:
    """Plain text; ends with a newline."""
    shown = told(finding, lang, trace)
    lines = (r.TITLE.say(lang), "=" * COLUMNS, *plain_lines((*shown, legend(shown, lang)), lang))
    return "\n".join(line.rstrip() for line in lines) + "\n"
