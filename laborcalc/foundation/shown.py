"""What shows itself 自行呈现: text, Markdown, HTML and plain data, each written by a module of `laborcalc.views`.

A view, what a kind of claim is called and what reads titles are looked up by name when they are asked for, the one place where
a lower room reaches a higher one: what is found does not depend on how it is shown (docs/adr/0004).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, ClassVar

from laborcalc.foundation.text import LANGS, Lang


def view(document: str, form: str) -> Any:
    """The module that writes a document in a form."""
    return import_module(f"laborcalc.views.{document}.{form}")


def claims() -> Any:
    """The registry of claims, which alone knows what each kind is called."""
    return import_module("laborcalc.rules.claims")


def written_by_hand() -> Any:
    """What reads a case file written in the titles of its fields, which the schema knows."""
    return import_module("laborcalc.written.chinese")


def hints() -> Any:
    """What knows the nearest fields and choices, for whoever mistyped one."""
    return import_module("laborcalc.written.hints")


def rendered(shown: object, document: str, form: str, lang: str, *more: Any) -> str:
    """What a view makes of a result in a language; ValueError for one other than `zh` and `en`."""
    if lang not in LANGS:
        raise ValueError(f"没有这种语言 no such language: {lang!r}; zh, en")
    text: str = view(document, form).render(shown, lang, *more)
    return text


class Shown:
    """Base of a result that is printed by a folder of the views; a language other than `zh` and `en` is a ValueError."""

    __slots__ = ()
    _document: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists; texts in both languages, money as decimal strings."""
        tree: dict[str, Any] = view(self._document, "json").to_dict(self)
        return tree

    def to_text(self, lang: Lang = "zh") -> str:
        """Plain text for a terminal."""
        return rendered(self, self._document, "text", lang)

    def to_markdown(self, lang: Lang = "zh") -> str:
        """Markdown for a brief or a note."""
        return rendered(self, self._document, "markdown", lang)

    def to_html(self, lang: Lang = "zh") -> str:
        """A self-contained HTML fragment without scripts, for any page."""
        return rendered(self, self._document, "html", lang)

    def _repr_html_(self) -> str:
        return self.to_html("zh")
