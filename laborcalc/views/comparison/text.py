"""A comparison of readings 口径对照: as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.comparison.parts import TITLE, about_it, sections_of
from laborcalc.views.text import COLUMNS, plain_lines

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.comparison import Comparison


def render(comparison: Comparison, lang: Lang) -> str:
    """Plain text; ends with a newline."""
    head = [TITLE.say(lang), "=" * COLUMNS, *about_it(comparison, lang)]
    return "\n".join(line.rstrip() for line in (*head, *plain_lines(sections_of(comparison, lang), lang))) + "\n"
