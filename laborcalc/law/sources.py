"""Every instrument and article that a rule cites 法源: title, number, interval, certainty.

>>> cite("LCL 47(2)").say("zh")
'《劳动合同法》第四十七条第二款'
>>> cite("LCL 47(2)").say("en")
'Labor Contract Law, Art. 47(2)'
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from laborcalc.law import _articles, _articles_local, _articles_rules, _instruments
from laborcalc.text import Lang, Text


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
    """One provision of an instrument, cited by an id such as `LCL 47(2)`."""

    __slots__ = ("id", "instrument", "provision", "since", "tag", "until")

    def __init__(
        self, id: str, instrument: Instrument, provision: Text, since: date, until: date | None, tag: Tag
    ) -> None:
        self.id = id
        self.instrument = instrument
        self.provision = provision
        self.since = since
        self.until = until
        self.tag = tag

    def say(self, lang: Lang) -> str:
        """The citation as a brief writes it."""
        title = self.instrument.title.say(lang)
        return f"《{title}》{self.provision.zh}" if lang == "zh" else f"{title}, {self.provision.en}"

    def __repr__(self) -> str:
        return f"Article({self.id!r})"


# Articles whose interval or tag is not their instrument's: id -> (first day, last day, tag), "" = as the instrument.
EXCEPTIONS: dict[str, tuple[str, str, str]] = {
    "JI1 32(1)": ("", "2025-08-31", ""),  # repealed by JI2 21
    "BJLC 40": ("", "2024-04-29", ""),  # no longer applied to a late notice since BJ534 Q67
    "BJLC 47": ("", "2024-04-29", ""),
    "SZTS 24": ("2019-01-01", "", ""),  # text of 2019 read, day of effect not known
    "WPS 2(1)": ("", "", "V2"),
    "WPS 3": ("", "", "V2"),
    "WPS 4": ("", "", "V2"),
    "HT 17": ("", "", "V2"),
    "O309 12": ("", "", "V2"),
    "O309 35": ("", "", "V2"),
    "O309 59": ("", "", "V2"),
    "GD08 24": ("", "", "V2"),
    "GD08 28": ("", "", "V2"),
    "GD12 15": ("", "", "V2"),
    "SZWP 20": ("", "", "UNVERIFIED-L"),
}


def _instruments_by_key() -> dict[str, Instrument]:
    day = date.fromisoformat
    return {
        key: Instrument(key, Text(zh, en), number, day(since), day(until) if until else None, Tag(tag))
        for key, zh, number, en, since, until, tag in _instruments.NATIONAL + _instruments.LOCAL
    }


def _articles_by_id() -> dict[str, Article]:
    articles = {}
    for id, zh, en in _articles.ROWS + _articles_rules.ROWS + _articles_local.ROWS:
        instrument = INSTRUMENTS[id.partition(" ")[0]]
        since, until, tag = instrument.since, instrument.until, instrument.tag
        if id in EXCEPTIONS:
            first, last, own = EXCEPTIONS[id]
            since = date.fromisoformat(first) if first else since
            until = date.fromisoformat(last) if last else until
            tag = Tag(own) if own else tag
        articles[id] = Article(id, instrument, Text(zh, en), since, until, tag)
    return articles


INSTRUMENTS: dict[str, Instrument] = _instruments_by_key()
ARTICLES: dict[str, Article] = _articles_by_id()


def cite(id: str) -> Article:
    """The article of that id; a paper without articles is cited by its key alone, as `F135`."""
    try:
        return ARTICLES[id]
    except KeyError:
        raise LookupError(f"法源表中没有此条 no such article in the source table: {id!r}") from None
