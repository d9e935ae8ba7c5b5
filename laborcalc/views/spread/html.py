"""The spread over disputed facts 争议事实的幅度: as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.views.html import LANGUAGE_TAGS, plain_sections
from laborcalc.views.spread.parts import disputed
from laborcalc.views.style import CSS

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.spread import Spread


def render(spread: Spread, lang: Lang) -> str:
    """A `<section>` that can be put into any page."""
    body = "\n".join(plain_sections(disputed(spread, lang), lang, folded=False))
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}</style>\n{body}\n</section>'
