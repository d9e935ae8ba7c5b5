"""The benefits 工伤待遇明细: as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.injury.parts import TITLE, about_it, sections_of
from laborcalc.views.text import COLUMNS, plain_lines

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.benefits import Benefits


def render(page: Benefits, lang: Lang) -> str:
    """Plain text; ends with a newline."""
    head = [TITLE.say(lang), "=" * COLUMNS, *about_it(page, lang)]
    return "\n".join(line.rstrip() for line in (*head, *plain_lines(sections_of(page, lang), lang))) + "\n"
