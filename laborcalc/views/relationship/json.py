"""A finding on the relationship as JSON 劳动关系评估的JSON形式: `relationship` of `laborcalc-result/1`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import from_json, to_json

from laborcalc.foundation.trace import steps
from laborcalc.views.json import both, decimal, ids, of_articles, of_message, of_steps, yuan
from laborcalc.views.relationship import words as r
from laborcalc.views.relationship.parts import missing_points, points, route_of

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.foundation.citation import Article
    from laborcalc.results.finding import Argument, Factor, Finding, Item, NextStep, Span


def to_dict(finding: Finding) -> dict[str, Any]:
    """The finding as plain dicts, lists and strings, the caller's own."""
    tree: dict[str, Any] = from_json(to_json(_tree(finding)))
    return tree


def _tree(finding: Finding) -> dict[str, Any]:
    return {
        "band": finding.band.value,
        "words": both(r.BANDS[finding.band]),
        "score": points(finding.score.value),
        "caveat": both(r.CAVEAT),
        "route": finding.route.value,
        "route_words": both(route_of(finding)),
        "factors": {factor.id: _factor(factor) for factor in finding.factors},
        "reasons": [of_message(reason) for reason in finding.reasons],
        "items": [_item(item) for item in finding.items],
        "next_steps": [_next(step) for step in finding.next_steps],
        "arguments": [_argument(argument) for argument in finding.arguments],
        "span": None if finding.span is None else _span(finding.span),
        "stake": yuan(finding.stake),
        "conditional": [kind.value for kind in finding.conditional],
        "warnings": [of_message(warning) for warning in finding.warnings],
        "steps": of_steps(finding.score),
        "citations": of_articles(_cited(finding)),
    }


def _cited(finding: Finding) -> dict[Article, None]:
    """Every article that a part names by its id, once."""
    cites = [finding.cites, *(a.cites for a in finding.arguments), *(step.cites for step in steps(finding.score))]
    return dict.fromkeys(article for some in cites for article in some)


def _factor(factor: Factor) -> dict[str, Any]:
    return {
        "name": both(factor.name),
        "value": points(factor.value.value),
        "floor": factor.floor,
        "gap": missing_points(factor.gap),
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "path": item.path,
        "kind": item.kind,
        "name": both(item.name),
        "side": item.side,
        "family": item.family,
        "weights": {id: decimal(share.value) for id, share in item.weights},
        "counted": item.counted,
        "why": of_message(item.why),
    }


def _next(step: NextStep) -> dict[str, Any]:
    return {
        "kind": step.kind,
        "name": both(step.name),
        "path": step.path,
        "gain": points(step.gain),
        "band": step.band.value,
        "holder": both(step.holder),
        "how": both(step.how),
        "claims": [kind.value for kind in step.claims],
        "stake": yuan(step.stake),
    }


def _argument(argument: Argument) -> dict[str, Any]:
    return {
        "says": both(argument.says),
        "answer": both(argument.answer),
        "path": argument.path,
        "articles": ids(argument.cites),
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "claimed": _days(span.claimed),
        "supported": _days(span.supported),
        "paths": list(span.paths),
        "claims": [
            {"kind": kind.value, "claimed": yuan(claimed), "supported": yuan(supported)}
            for kind, claimed, supported in span.claims
        ],
    }


def _days(days: tuple[date | None, date | None]) -> dict[str, date | None]:
    first, last = days
    return {"from": first, "to": last}
