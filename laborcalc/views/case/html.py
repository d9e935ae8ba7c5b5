"""The facts of a case as an HTML fragment 案情的呈现: a list of titles and values, parts inside each other."""

from __future__ import annotations

from html import escape as e
from typing import TYPE_CHECKING, Any

from laborcalc.foundation.text import Text
from laborcalc.views.html import LANGUAGE_TAGS
from laborcalc.views.steps import clean
from laborcalc.views.style import CSS

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang

TITLE = Text("案情", "Facts of the case")
NONE = Text("无", "none")


def render(facts: dict[str, Any], lang: Lang) -> str:
    """The facts, titled already, as a `<section>` that can be put into any page."""
    body = f"<h2>{TITLE.say(lang)}</h2>{_shown(facts, lang)}"
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}</style>\n{body}\n</section>'


def _shown(value: Any, lang: Lang) -> str:
    if isinstance(value, dict):
        said = ((name, part) for name, part in value.items() if part != {})  # a part of which nothing is said
        rows = "".join(f"<dt>{e(clean(str(name)))}</dt><dd>{_shown(part, lang)}</dd>" for name, part in said)
        return f'<dl class="facts">{rows}</dl>'
    if isinstance(value, list):
        items = "".join(f"<li>{_shown(item, lang)}</li>" for item in value)
        return f"<ol>{items}</ol>" if items else NONE.say(lang)
    return e(clean("" if value is None else str(value)))
