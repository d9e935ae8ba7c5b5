"""Bilingual text 双语文本: everything a person reads exists in zh-CN and in English.

A `Text` is a template in both languages; a `Message` is a template with the values that fill it and a
stable code. Neither is turned into a string before somebody asks for one language.

>>> WAGE = Text("工资为{amount}元", "the wage is {amount} yuan")
>>> Message("WAGE", WAGE, amount="8000.00").say("en")
'the wage is 8000.00 yuan'
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple, Protocol

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")


def intact(text: str) -> str:
    """The text with half a character (a lone surrogate) written out, since no file and no terminal takes one.

    >>> intact("工\\ud800")
    '工\\\\ud800'
    """
    return text if text.isascii() else text.encode(errors="backslashreplace").decode()


class Text(NamedTuple):
    """One sentence or term in both languages; braces name the values that a `Message` fills in."""

    zh: str
    en: str

    def say(self, lang: Lang) -> str:
        """The text in `lang`, unfilled."""
        return self.zh if lang == "zh" else self.en


class Said(Protocol):
    """What can be said in either language: a text, a message, an article."""

    def say(self, lang: Lang) -> str:
        """The words in one language."""


def listed(parts: Iterable[Said], between: str = ", ") -> Text:
    """Several one after the other as one text; `between` is what stands between them in English.

    >>> listed([Text("工资", "wages"), Text("奖金", "bonus")]).say("zh")
    '工资、奖金'
    """
    said = [(part.say("zh"), part.say("en")) for part in parts]
    return Text("、".join(zh for zh, _ in said), between.join(en for _, en in said))


class Message:
    """A `Text` with its values and a stable code that programs may test for."""

    __slots__ = ("code", "text", "values")

    def __init__(self, code: str, text: Text, **values: Any) -> None:
        self.code = code
        self.text = text
        self.values = values

    def say(self, lang: Lang) -> str:
        """The filled text in `lang`; values that are bilingual themselves are said in the same language."""
        text, values = self.text.say(lang), self.values
        for value in values.values():
            if hasattr(value, "say"):
                return text.format_map({key: show(value, lang) for key, value in values.items()})
        return text.format_map(values) if values else text

    def both(self) -> dict[str, str]:
        """Both languages, as they stand in a JSON result."""
        text, values = self.text, self.values
        for value in values.values():
            if hasattr(value, "say"):
                return {"zh": self.say("zh"), "en": self.say("en")}
        return (
            {"zh": text.zh.format_map(values), "en": text.en.format_map(values)}
            if values
            else {"zh": text.zh, "en": text.en}
        )

    def __repr__(self) -> str:
        return f"Message({self.code!r}, {self.say('en')!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message) or self.code != other.code:
            return False
        same = self.text is other.text and self.values == other.values  # most are; else what they say decides
        return same or self.both() == other.both()

    def __hash__(self) -> int:
        return hash((self.code, self.text))


def show(value: Any, lang: Lang) -> str:
    """A value as it stands inside a sentence: what can say itself does, the rest is `str`."""
    say = getattr(value, "say", None)
    return say(lang) if say is not None else str(value)
