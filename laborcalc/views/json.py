"""Plain data 数据: what every document writes the same way; texts in both languages, decimals as strings."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from laborcalc.foundation.money import EXACT
from laborcalc.foundation.trace import COUNT, FACT, FIGURE, GIVEN, LAW, numbered

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.missing import Gap
    from laborcalc.foundation.text import Message, Text
    from laborcalc.foundation.trace import Quantity
    from laborcalc.law.parameters import Figure


_TWELVE = Decimal("1e-12")


def of_steps(root: Quantity) -> list[dict[str, Any]]:
    """The steps under a quantity in the order of the computation."""
    return [_step(quantity, number, of) for number, (quantity, of) in enumerate(numbered(root), 1)]


def _step(quantity: Quantity, number: int, of: list[int]) -> dict[str, Any]:
    op, name = quantity.op, quantity.name
    assert name is not None  # numbered() gives named quantities only
    shown: dict[str, Any] = {
        "id": number,
        "name": both(name),
        "value": decimal(quantity.value),
        "unit": both(quantity.unit.text),
        "op": op,
    }
    if quantity.rule:
        shown["rule"] = quantity.rule
    if quantity.cites:
        shown["articles"] = [article.id for article in quantity.cites]
    if op in (FACT, GIVEN):
        shown["path"] = quantity.args[0]
    elif op == FIGURE:
        shown["source"] = of_figure(quantity.args[0])
    elif op == COUNT:
        shown["note"] = quantity.args[0].both()
        shown["paths"] = list(quantity.args[1])
    elif op != LAW:
        shown["arithmetic"] = quantity.arithmetic()
        shown["of"] = of
    return shown


def decimal(value: Decimal) -> str:
    """A decimal without exponent; a tail that does not end is cut at twelve places."""
    text = f"{value:f}"
    return text if len(text) < 16 or len(text) - text.find(".") < 14 else f"{value.quantize(_TWELVE, context=EXACT):f}"


@cache
def of_figure(row: Figure) -> dict[str, Any]:
    """A local figure with its interval, source and confidence."""
    return {
        "region": row.region.code,
        "place": both(row.region.name),
        "year": row.year,
        "tier": row.tier,
        "series": row.series,
        "role": row.role,
        "from": row.since,
        "to": row.until,
        "title": row.source,
        "url": row.url,
        "confidence": row.confidence,
    }


@lru_cache(maxsize=4096)  # some names hold a month or a number
def both(text: Text) -> dict[str, str]:
    """A text in both languages."""
    return {"zh": text.zh, "en": text.en}


def yuan(value: Decimal | None) -> str | None:
    """A sum, or null."""
    return None if value is None else str(value)


def of_message(message: Message) -> dict[str, Any]:
    """A message with its code."""
    return {"code": message.code, **message.both()}


@cache
def of_article(article: Article) -> dict[str, Any]:
    """An article with its interval and tag."""
    return {
        "id": article.id,
        "zh": article.say("zh"),
        "en": article.say("en"),
        "from": article.since,
        "to": article.until,
        "tag": article.tag.value,
    }


def of_gap(gap: Gap) -> dict[str, Any]:
    """A missing fact with the figures that are known but need confirming."""
    return {
        "code": gap.code,
        "path": gap.path,
        "what": both(gap.what),
        "why": both(gap.why),
        "candidates": [_candidate(quantity) for quantity in gap.candidates],
    }


def _candidate(quantity: Quantity) -> dict[str, Any]:
    shown: dict[str, Any] = {"value": decimal(quantity.value)}
    if quantity.op == FIGURE:
        shown["source"] = of_figure(quantity.args[0])
    return shown


def of_articles(articles: Iterable[Article]) -> list[dict[str, Any]]:
    """Articles in their order."""
    return [of_article(article) for article in articles]


def ids(articles: Iterable[Article]) -> list[str]:
    """The ids of articles."""
    return [article.id for article in articles]
