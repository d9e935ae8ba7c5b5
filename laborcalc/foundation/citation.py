"""Citations 引用: an article, the instrument that it belongs to, and how far its text was checked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import ClassVar, NamedTuple

from laborcalc.foundation.text import Lang, Text


class Tag(StrEnum):
    """How far the text behind a statement was checked; it travels to the user with every figure that rests on it."""

    V = "V"
    V2 = "V2"
    H = "UNVERIFIED-H"
    M = "UNVERIFIED-M"
    L = "UNVERIFIED-L"
    DECISION = "DECISION"


class Instrument(NamedTuple):
    """A statute, regulation, interpretation or local paper; `until` is the last day in force, `None` = in force."""

    key: str
    title: Text
    number: str
    since: date
    until: date | None
    tag: Tag


class Article:
    """One provision of an instrument, cited by an id such as `LCL 47(2)`; one object an id, so `is` compares them."""

    __slots__ = ("id", "instrument", "provision", "since", "tag", "until")
    _known: ClassVar[dict[str, Article]] = {}

    def __init__(
        self, id: str, instrument: Instrument, provision: Text, since: date, until: date | None, tag: Tag
    ) -> None:
        self.id = id
        self.instrument = instrument
        self.provision = provision
        self.since = since
        self.until = until
        self.tag = tag

    @classmethod
    def of(cls, id: str, instrument: Instrument, provision: Text, since: date, until: date | None, tag: Tag) -> Article:
        """The one article of that id."""
        return cls._known.setdefault(id, cls(id, instrument, provision, since, until, tag))

    def say(self, lang: Lang) -> str:
        """The citation as a brief writes it."""
        title = self.instrument.title.say(lang)
        return f"《{title}》{self.provision.zh}" if lang == "zh" else f"{title}, {self.provision.en}"

    def __reduce__(self) -> tuple[Callable[..., Article], tuple[object, ...]]:
        # An article that comes back from another process or a copy is the one that is known here.
        return Article.of, (self.id, self.instrument, self.provision, self.since, self.until, self.tag)

    def __repr__(self) -> str:
        return f"Article({self.id!r})"
