"""The result as JSON 结果的JSON形式, format `laborcalc-result/1`.

Amounts are decimal strings. Each claim's `steps` are the trace in the order of the computation; `of` names the steps
that a step was made from, `path` the fact it rests on, `citations` the articles by their place in the claim's list.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json
from pydantic_core import to_json as _dump

from laborcalc.law.decisions import DECISIONS
from laborcalc.law.readings import option_of, reading
from laborcalc.money import EXACT, fen
from laborcalc.outcome import Award, NotDue
from laborcalc.terms import KIND_NAMES
from laborcalc.trace import COUNT, FACT, FIGURE, GIVEN, LAW, numbered

if TYPE_CHECKING:
    from laborcalc.errors import Gap
    from laborcalc.law.parameters import Figure
    from laborcalc.law.sources import Article
    from laborcalc.outcome import Alternative, Asked, Assessment, Combination, Consulted, Information, Outcome, Period
    from laborcalc.procedure import FinalAwards, Hint, Procedure, Stage
    from laborcalc.text import Message, Text
    from laborcalc.trace import Quantity

FORMAT = "laborcalc-result/1"
_TWELVE = Decimal("1e-12")


def to_json(result: Assessment, *, procedure: bool = False) -> str:
    """The result as JSON text."""
    return _dump(_whole(result, procedure)).decode()


def to_dict(result: Assessment, *, procedure: bool = False) -> dict[str, Any]:
    """The result as plain dicts, lists and strings, the caller's own."""
    tree: dict[str, Any] = from_json(_dump(_whole(result, procedure)))
    return tree


def _whole(result: Assessment, procedure: bool) -> dict[str, Any]:
    return {**_tree(result), "procedure": _procedure(result.procedure)} if procedure else _tree(result)


# What is the same in every result (articles, units, names) is built once and shared; the tree never leaves this module.
def _tree(result: Assessment) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "versions": result.versions,
        "title": result.title,
        "region": result.region,
        "as_of": result.as_of,
        "total": str(result.total),
        "claims": [_claim(outcome, result.in_schedule(outcome)) for outcome in result.claims],
        "combinations": [_combination(combination) for combination in result.combinations],
        "relationship": None if result.relationship is None else result.relationship.to_dict(),
        "readings": [_consulted(consulted) for consulted in result.readings],
        "information": [_information(item) for item in result.information],
        "warnings": [_message(message) for message in result.warnings],
        "missing": [
            {**_gap(missing.gap), "claims": list(missing.claims), "stake": _amount(missing.stake)}
            for missing in result.missing
        ],
    }


def _claim(outcome: Outcome, in_schedule: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "kind": outcome.kind.value,
        "name": _both(KIND_NAMES[outcome.kind]),
        "status": outcome.status,
        "amount": _amount(outcome.amount),
        "in_schedule": in_schedule,
        "expired": _amount(outcome.expired),
        "last_filing_day": None,
        "steps": [],
        "citations": [],
        "assumptions": [_message(message) for message in outcome.assumptions],
        "warnings": [_message(message) for message in outcome.warnings],
        "readings": [_asked(asked) for asked in outcome.asked if asked.option],
        "decisions": [],
        "alternatives": [_alternative(alternative) for alternative in outcome.alternatives],
        "missing": [_gap(gap) for gap in outcome.missing],
    }
    if isinstance(outcome, Award):
        shown["citations"] = [_article(article) for article in outcome.cites]
        shown["steps"] = _steps(outcome.trace)
        shown["decisions"] = _decisions(step.get("rule") for step in shown["steps"])
        shown["lines"] = [{"label": line.label.both(), "amount": str(line.trace.value)} for line in outcome.lines]
        shown["payer"] = _both(outcome.payer)
        shown["last_filing_day"] = outcome.last_filing_day
        shown["periods"] = [_period(period) for period in outcome.periods]
    elif isinstance(outcome, NotDue):
        shown["citations"] = [_article(article) for article in outcome.cites]
        shown["reason"] = _message(outcome.reason)
    return shown


def _period(period: Period) -> dict[str, Any]:
    return {
        "label": _message(period.label),
        "why": _message(period.why),
        "stake": str(period.stake),
        "live": str(period.live),
        "runs_from": period.runs_from,
        "begins_to_expire": period.begins_to_expire,
        "expires": period.expires,
    }


def _consulted(consulted: Consulted) -> dict[str, Any]:
    return {
        "id": consulted.id,
        "question": _both(reading(consulted.id).question),
        "option": consulted.option,
        "by": consulted.by,
        "claims": consulted.claims,
        "options": [
            {
                **_option(consulted.id, option.key),
                "total": _amount(option.total),
                "expired": _amount(option.expired),
                "complete": option.complete,
                "chosen": option.chosen,
            }
            for option in consulted.options
        ],
    }


@cache
def _option(id: str, key: str) -> dict[str, Any]:
    option = reading(id).option(key)
    return {
        "option": key,
        "text": _both(option.text),
        "authority": _both(option.authority),
        "tag": option.tag.value,
        "status": option.status,
    }


def _asked(asked: Asked) -> dict[str, Any]:
    option = option_of(asked.id, asked.option)
    return {
        "id": asked.id,
        "option": asked.option,
        "by": asked.by,
        "tag": "DECISION" if option is None else option.tag.value,
    }


def _decisions(rules: Iterable[str | None]) -> list[dict[str, Any]]:
    """What the library chose in the rules that the steps rest on."""
    used = set(rules)
    return [{"rule": rule, **_both(text)} for rule, text in DECISIONS.items() if rule in used]


def _steps(root: Quantity) -> list[dict[str, Any]]:
    return [_step(quantity, number, of) for number, (quantity, of) in enumerate(numbered(root), 1)]


def _step(quantity: Quantity, number: int, of: list[int]) -> dict[str, Any]:
    op, name = quantity.op, quantity.name
    assert name is not None  # numbered() gives named quantities only
    shown: dict[str, Any] = {
        "id": number,
        "name": _both(name),
        "value": _plain(quantity.value),
        "unit": _both(quantity.unit.text),
        "op": op,
    }
    if quantity.rule:
        shown["rule"] = quantity.rule
    if quantity.cites:
        shown["articles"] = [article.id for article in quantity.cites]
    if op in (FACT, GIVEN):
        shown["path"] = quantity.args[0]
    elif op == FIGURE:
        shown["source"] = _figure(quantity.args[0])
    elif op == COUNT:
        shown["note"] = quantity.args[0].both()
        shown["paths"] = list(quantity.args[1])
    elif op != LAW:
        shown["arithmetic"] = quantity.arithmetic()
        shown["of"] = of
    return shown


def _plain(value: Decimal) -> str:
    """A decimal without exponent; a tail that does not end is cut at twelve places."""
    text = f"{value:f}"
    return text if len(text) < 16 or len(text) - text.find(".") < 14 else f"{value.quantize(_TWELVE, context=EXACT):f}"


@cache
def _figure(row: Figure) -> dict[str, Any]:
    return {
        "region": row.region.code,
        "place": _both(row.region.name),
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
def _both(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}


def _amount(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _message(message: Message) -> dict[str, Any]:
    return {"code": message.code, **message.both()}


@cache
def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "zh": article.say("zh"),
        "en": article.say("en"),
        "from": article.since,
        "to": article.until,
        "tag": article.tag.value,
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "code": gap.code,
        "path": gap.path,
        "what": _both(gap.what),
        "why": _both(gap.why),
        "candidates": [_candidate(quantity) for quantity in gap.candidates],
    }


def _candidate(quantity: Quantity) -> dict[str, Any]:
    shown: dict[str, Any] = {"value": _plain(quantity.value)}
    if quantity.op == FIGURE:
        shown["source"] = _figure(quantity.args[0])
    return shown


def _alternative(alternative: Alternative) -> dict[str, Any]:
    return {
        "by": alternative.by,
        "option": alternative.option,
        "text": _both(alternative.text),
        "authority": _both(alternative.authority),
        "tag": alternative.tag,
        "status": alternative.status,
        "amount": _amount(alternative.amount),
        "difference": _amount(alternative.difference),
        "expired": _amount(alternative.expired),
    }


def _combination(combination: Combination) -> dict[str, Any]:
    return {
        "id": combination.id,
        "label": _both(combination.label),
        "condition": None if combination.condition is None else _both(combination.condition),
        "total": str(combination.total),
        "complete": combination.complete,
        "chosen": combination.chosen,
        "claims": [
            {"kind": kind.value, "status": status, "amount": _amount(amount)}
            for kind, status, amount in combination.claims
        ],
        "citations": _articles(combination.cites),
    }


def _articles(articles: Iterable[Article]) -> list[dict[str, Any]]:
    return [_article(article) for article in articles]


def _information(item: Information) -> dict[str, Any]:
    return {
        "id": item.id,
        "label": _both(item.label),
        "amount": _plain(item.trace.value),
        "unit": _both(item.trace.unit.text),
        "steps": _steps(item.trace),
        "citations": _articles(item.cites),
        "warnings": [_message(message) for message in item.warnings],
    }


# --- the procedure: its articles stand once, the parts name their ids ---


def _procedure(procedure: Procedure | None) -> dict[str, Any] | None:
    if procedure is None:
        return None
    final, venues = procedure.final, procedure.venues
    hints = (*final.hints, *venues.hints, *procedure.hints)
    cited = [part.cites for parts in (final.items, venues.places, procedure.stages, hints) for part in parts]
    return {
        "filed_on": procedure.filed_on,
        "final": _final(final),
        "venues": [
            {"region": venue.place.code, "name": _both(venue.place.name), "by": venue.by, "articles": _ids(venue.cites)}
            for venue in venues.places
        ],
        "stages": [_stage(stage) for stage in procedure.stages],
        "hints": [_hint(hint) for hint in (*venues.hints, *procedure.hints)],
        "citations": _articles(dict.fromkeys(article for cites in cited for article in cites)),
    }


def _final(final: FinalAwards) -> dict[str, Any]:
    return {
        "limits": [{"amount": str(fen(limit.value)), "steps": _steps(limit)} for limit in final.limits],
        "items": [
            {
                "kind": item.kind.value,
                "amount": str(item.amount),
                "final": item.final,
                "why": _message(item.why),
                "articles": _ids(item.cites),
                "certainty": item.certainty.value,
            }
            for item in final.items
        ],
        "hints": [_hint(hint) for hint in final.hints],
        "missing": [_gap(gap) for gap in final.missing],
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "id": stage.id,
        "name": _both(stage.name),
        "period": _both(stage.period),
        "from": stage.since,
        "due": stage.due,
        "latest": stage.latest,
        "settled": stage.settled,
        "needs": stage.needs,
        "articles": _ids(stage.cites),
        "certainty": stage.certainty.value,
    }


def _hint(hint: Hint) -> dict[str, Any]:
    return {**_message(hint.message), "articles": _ids(hint.cites), "certainty": hint.certainty.value}


def _ids(articles: Iterable[Article]) -> list[str]:
    return [article.id for article in articles]
