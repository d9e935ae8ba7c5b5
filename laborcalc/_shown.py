"""What shows itself 自行呈现: text, Markdown, HTML and plain data, each written by one module of `laborcalc.views`."""

from __future__ import annotations

from importlib import import_module
from typing import Any, ClassVar

from laborcalc.text import LANGS, Lang


class Shown:
    """Base of a result that is printed by a module of its own, which is imported when it is asked for.

    A language other than `zh` and `en` is a ValueError.
    """

    __slots__ = ()
    _view: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists; texts in both languages, money as decimal strings."""
        shown: dict[str, Any] = import_module(self._view).to_dict(self)
        return shown

    def to_text(self, lang: Lang = "zh") -> str:
        """Plain text for a terminal."""
        return self._rendered("text", lang)

    def to_markdown(self, lang: Lang = "zh") -> str:
        """Markdown for a brief or a note."""
        return self._rendered("markdown", lang)

    def to_html(self, lang: Lang = "zh") -> str:
        """A self-contained HTML fragment without scripts."""
        return self._rendered("html", lang)

    def _repr_html_(self) -> str:
        return self.to_html("zh")

    def _rendered(self, form: str, lang: str) -> str:
        if lang not in LANGS:
            raise ValueError(f"没有这种语言 no such language: {lang!r}; zh, en")
        shown: str = getattr(import_module(self._view), form)(self, lang)
        return shown
