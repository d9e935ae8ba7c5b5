"""The benefits 工伤待遇明细: as HTML."""

from __future__ import annotations

from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.views.html import LANGUAGE_TAGS, plain_sections
from laborcalc.views.injury.parts import TITLE, about_it, sections_of
from laborcalc.views.style import CSS

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.benefits import Benefits


def render(page: Benefits, lang: Lang) -> str:
    """A `<section>` that can be put into any page."""
    about = "".join(f"<p>{e(line)}</p>" for line in about_it(page, lang))
    body = "\n".join(
        (f"<h2>{TITLE.say(lang)}</h2>{about}", *plain_sections(sections_of(page, lang), lang, folded=False))
    )
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}</style>\n{body}\n</section>'
