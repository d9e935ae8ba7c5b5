"""The spread over disputed facts 争议事实的幅度: as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.markdown import plain_sections
from laborcalc.views.spread.parts import disputed

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.spread import Spread


def render(spread: Spread, lang: Lang) -> str:
    """Markdown; ends with a newline."""
    return "\n".join(plain_sections(disputed(spread, lang))).strip("\n") + "\n"
