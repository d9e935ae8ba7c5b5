"""The spread over disputed facts 争议事实的幅度: as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.spread.parts import disputed
from laborcalc.views.text import plain_lines

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.spread import Spread


def render(spread: Spread, lang: Lang) -> str:
    """Plain text; ends with a newline."""
    return "\n".join(line.rstrip() for line in plain_lines(disputed(spread, lang), lang)).lstrip("\n") + "\n"
