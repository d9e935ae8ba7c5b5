"""The checklist 证据清单 as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.results.checklist import CheckItem, Checklist, Objection, Rule


def to_dict(found: Checklist) -> dict[str, Any]:
    """Plain dicts and lists, texts in both languages."""
    return {
        "situation": found.situation,
        "name": found.name._asdict(),
        "items": [_item(item) for item in found.items],
        "objections": [_objection(objection) for objection in found.objections],
        "law": [_rule_dict(rule) for rule in found.law],
        "burden": [_rule_dict(rule) for rule in found.burden],
    }


def _item(item: CheckItem) -> dict[str, Any]:
    texts = ("name", "why", "holder", "bearer", "how", "authentic", "weakens")
    return {
        "kind": item.kind,
        "held": item.held,
        **{name: getattr(item, name)._asdict() for name in texts},
        "proves": [factor._asdict() for factor in item.proves],
        "also": [kind.value for kind in item.also],
        "citations": [_article(article) for article in item.cites],
    }


def _objection(objection: Objection) -> dict[str, Any]:
    return {
        "kind": objection.kind,
        "held": objection.held,
        **{name: getattr(objection, name)._asdict() for name in ("name", "check", "answer")},
        "citations": [_article(article) for article in objection.cites],
    }


def _rule_dict(rule: Rule) -> dict[str, Any]:
    return {"text": rule.text._asdict(), "citations": [_article(article) for article in rule.cites]}


def _article(article: Article) -> dict[str, Any]:
    said = {lang: article.say(lang) for lang in ("zh", "en")}
    return {"id": article.id, **said, "tag": article.tag.value}
