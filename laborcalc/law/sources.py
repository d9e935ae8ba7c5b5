"""Every instrument and article that a rule cites 法源: title, number, interval, certainty.

>>> cite("LCL 47(2)").say("zh")
'《劳动合同法》第四十七条第二款'
>>> cite("LCL 47(2)").say("en")
'Labor Contract Law, Art. 47(2)'
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from laborcalc.foundation.citation import Article, Instrument, Tag
from laborcalc.foundation.text import Text
from laborcalc.law.articles import departmental, instruments, insurance, liable, local, losses, statutes

# Articles whose interval or tag is not their instrument's: id -> (first day, last day, tag), "" = as the instrument.
EXCEPTIONS: dict[str, tuple[str, str, str]] = {
    "JI1 32(1)": ("", "2025-08-31", ""),  # repealed by JI2 21
    "BJLC 40": ("", "2024-04-29", ""),  # no longer applied to a late notice since BJ534 Q67
    "BJLC 47": ("", "2024-04-29", ""),
    "SZTS 24": ("2009-01-01", "", ""),  # text of 2019 read; a Shenzhen court applied it in 2016, first day not known
    "CC 188": ("", "", "UNVERIFIED-H"),
    "CC 585": ("", "", "UNVERIFIED-H"),
    "CC 995": ("", "", "UNVERIFIED-H"),
    "CC 1183": ("", "", "UNVERIFIED-H"),
    "CPL 171": ("", "", "UNVERIFIED-H"),
    "HT 17": ("", "", "V2"),
    "LCL 92(2)": ("2013-07-01", "", ""),  # as amended; before it Art. 92 and REG 35 made both answer
    "REG 35": ("", "", "UNVERIFIED-H"),
    "LCL 59": ("", "", "UNVERIFIED-H"),
    "NMG 26": ("", "", "UNVERIFIED-H"),
    "NMG 28": ("", "", "UNVERIFIED-H"),
    "LNWP 36": ("", "", "UNVERIFIED-M"),  # the provisions were found, this article was not read
    "GC42 239": ("", "", "UNVERIFIED-H"),
    "GC42 240": ("", "", "UNVERIFIED-H"),
}


def _instruments_by_key() -> dict[str, Instrument]:
    day = date.fromisoformat
    return {
        key: Instrument(key, Text(zh, en), number, day(since), day(until) if until else None, Tag(tag))
        for key, zh, number, en, since, until, tag in instruments.NATIONAL
        + instruments.LOCAL
        + losses.INSTRUMENTS
        + insurance.INSTRUMENTS
    }


def _articles_by_id() -> dict[str, Article]:
    articles = {}
    for id, zh, en in statutes.ROWS + departmental.ROWS + local.ROWS + losses.ROWS + insurance.ROWS + liable.ROWS:
        instrument = INSTRUMENTS[id.partition(" ")[0]]
        since, until, tag = instrument.since, instrument.until, instrument.tag
        if id in EXCEPTIONS:
            first, last, own = EXCEPTIONS[id]
            since = date.fromisoformat(first) if first else since
            until = date.fromisoformat(last) if last else until
            tag = Tag(own) if own else tag
        articles[id] = Article.of(id, instrument, Text(zh, en), since, until, tag)
    return articles


INSTRUMENTS: dict[str, Instrument] = _instruments_by_key()
ARTICLES: dict[str, Article] = _articles_by_id()


def cite(id: str) -> Article:
    """The article of that id; a paper without articles is cited by its key alone, as `F135`."""
    try:
        return ARTICLES[id]
    except KeyError:
        raise LookupError(f"法源表中没有此条 no such article in the source table: {id!r}") from None


def weakest(cites: Iterable[Article]) -> Tag:
    """The least certain tag among articles: how sure a statement is that rests on all of them.

    >>> str(weakest((cite("MAL 47(1)"), cite("O9"))))
    'V2'
    """
    return max((article.tag for article in cites), key=_DOUBT.__getitem__, default=Tag.DECISION)


_DOUBT = {tag: doubt for doubt, tag in enumerate(Tag)}


# What stood in the place of an article before it was in force; an article without an entry had nothing in its place.
BEFORE = {
    "JI1 1(1)": "OJI1 1",
    "JI1 1(4)": "OJI2 5",
    "JI1 15": "OJI2 3",
    "JI1 29": "OJI3 4",
    "JI1 30": "OJI3 5",
    "JI1 32(1)": "OJI3 7",
    "JI1 33": "OJI4 14",
    "JI1 34": "OJI1 16",
    "JI1 35": "OJI3 10",
    "JI1 36": "OJI4 6",
    "JI1 39": "OJI4 9",
    "JI1 41": "LCL 28",
    "JI1 48": "OJI4 13",
    "JI2 18": "F223 3",
    "LCL 85": "LSR 26",
    "LCL 92(2)": "LCL 92",
    "LD 15": "LCL 46",
    "LD 17": "LCL 46",
    "REG 20": "LCL 40",
    "REG 21": "LCL 44(2)",
    "REG 22": "LCL 46",
    "REG 23": "WI 37",
    "REG 25": "LCL 87",
    "REG 27": "LCL 47(3)",
}
# Interpretations are those of the day of judgment, statutes those of the day of the fact (R-CONV-09).
_INTERPRETATIONS = frozenset(("JI1", "JI2", "OJI1", "OJI2", "OJI3", "OJI4"))


@lru_cache(maxsize=1024)
def dated(ids: tuple[str, ...], day: date, as_of: date) -> tuple[Article, ...]:
    """The articles as they were in force: on `day` for statutes, on `as_of` for interpretations.

    One that was not in force yet is replaced by what stood in its place, else left out.

    >>> dated(("LCL 23", "JI1 36"), date(2016, 5, 1), date(2017, 7, 25))
    (Article('LCL 23'), Article('OJI4 6'))
    """
    return tuple(dict.fromkeys(article for id in ids if (article := _on(id, day, as_of)) is not None))


def _on(id: str, day: date, as_of: date) -> Article | None:
    article = cite(id)
    moment = as_of if article.instrument.key in _INTERPRETATIONS else day
    if moment < article.since:
        return _on(BEFORE[id], day, as_of) if id in BEFORE else None
    return article if article.until is None or moment <= article.until else None
