"""The result as JSON 结果的JSON形式, format `laborcalc-result/1`.

Amounts are decimal strings. Each claim's `steps` are the trace in the order of the computation; `of` names the steps
that a step was made from, `path` the fact it rests on, `citations` the articles by their place in the claim's list.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json
from pydantic_core import to_json as _dump

from laborcalc.foundation.money import fen
from laborcalc.foundation.trace import steps
from laborcalc.law.decisions import DECISIONS
from laborcalc.law.readings import option_of, reading
from laborcalc.results.outcome import Award, NotDue
from laborcalc.rules.claims import name_of
from laborcalc.views.json import both, decimal, ids, of_article, of_articles, of_gap, of_message, of_steps, yuan

if TYPE_CHECKING:
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.defence import Defence
    from laborcalc.results.outcome import Alternative, Asked, Elsewhere, Outcome, Payer, Period, Range
    from laborcalc.results.procedure import FinalAwards, Hint, Procedure, Stage
    from laborcalc.results.schedule import Combination, Consulted, Information

FORMAT = "laborcalc-result/1"


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
        "district": result.case.district if result.case else "",
        "as_of": result.as_of,
        "side": result.side,
        "total": str(result.total),
        **({"fund_total": str(result.fund_total)} if result.fund_total else {}),
        "claims": [_claim(outcome, result.in_schedule(outcome)) for outcome in result.claims],
        "counterclaims": [_claim(outcome, in_schedule=False) for outcome in result.counterclaims],
        **({} if result.defence is None else {"defence": _defence(result.defence)}),
        "combinations": [_combination(combination) for combination in result.combinations],
        "relationship": None if (finding := result.relationship) is None else finding.to_dict(),
        "spread": None if (spread := result.spread) is None else spread.to_dict(),
        "readings": [_consulted(consulted) for consulted in result.readings],
        "information": [_information(item) for item in result.information],
        "warnings": [of_message(message) for message in result.warnings],
        "missing": [
            {**of_gap(missing.gap), "claims": list(missing.claims), "stake": yuan(missing.stake)}
            for missing in result.missing
        ],
    }


def _defence(found: Defence) -> dict[str, Any]:
    """What the employer risks, what it must prove, its steps."""
    return {
        "highest_total": str(found.highest_total),
        "risks": [
            {
                "kind": risk.kind.value,
                "status": risk.status,
                "amount": yuan(risk.amount),
                "highest": yuan(risk.highest),
                "by": risk.by,
                "why": None if risk.why is None else both(risk.why),
            }
            for risk in found.risks
        ],
        "proofs": [
            {
                "kind": row.kind.value,
                "side": row.side,
                "text": both(row.text),
                "citations": [of_article(article) for article in row.cites],
                "produced": [{"name": both(proof.name), "fact": both(proof.fact)} for proof in row.proofs],
            }
            for row in found.proofs
        ],
        "moves": [
            {**of_message(move.message), "citations": [of_article(article) for article in move.cites]}
            for move in found.moves
        ],
    }


def _claim(outcome: Outcome, in_schedule: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "kind": outcome.kind.value,
        "name": both(name_of(outcome.kind)),
        "status": outcome.status,
        "amount": yuan(outcome.amount),
        "in_schedule": in_schedule,
        "expired": yuan(outcome.expired),
        "last_filing_day": None,
        "steps": [],
        "citations": [],
        "assumptions": [of_message(message) for message in outcome.assumptions],
        "warnings": [of_message(message) for message in outcome.warnings],
        "readings": [_asked(asked) for asked in outcome.asked if asked.option],
        "decisions": [],
        "alternatives": [_alternative(alternative) for alternative in outcome.alternatives],
        "missing": [of_gap(gap) for gap in outcome.missing],
    }
    if isinstance(outcome, Award):
        shown["citations"] = [of_article(article) for article in outcome.cites]
        shown["steps"] = of_steps(outcome.trace)
        shown["decisions"] = _decisions(step.get("rule") for step in shown["steps"])
        shown["lines"] = [{"label": line.label.both(), "amount": str(line.trace.value)} for line in outcome.lines]
        shown["payers"] = [_payer(payer) for payer in outcome.payers]
        shown["reason"] = None if outcome.reason is None else of_message(outcome.reason)
        shown["last_filing_day"] = outcome.last_filing_day
        shown |= _benefit(outcome)
        shown["periods"] = [_period(period) for period in outcome.periods]
    elif isinstance(outcome, NotDue):
        shown["citations"] = [of_article(article) for article in outcome.cites]
        shown["reason"] = of_message(outcome.reason)
        if outcome.elsewhere is not None:
            shown["elsewhere"] = _elsewhere(outcome.elsewhere)
    if outcome.range is not None:
        shown["range"] = _range(outcome.range)
        ends = (step for end in (outcome.range.low, outcome.range.high) for step in steps(end))
        rules = (*(found["rule"] for found in shown["decisions"]), *(step.rule for step in ends))
        shown["decisions"] = _decisions(rules)
    return shown


def _payer(payer: Payer) -> dict[str, Any]:
    cites = [of_article(article) for article in payer.cites]
    return {"name": both(payer.name), "order": payer.order, "citations": cites}


def _elsewhere(elsewhere: Elsewhere) -> dict[str, Any]:
    cites = [of_article(article) for article in elsewhere.cites]
    return {"place": both(elsewhere.place), "limit": both(elsewhere.limit), "citations": cites}


def _range(found: Range) -> dict[str, Any]:
    return {
        "low": str(fen(found.low.value)),
        "high": str(fen(found.high.value)),
        "why": of_message(found.why),
        "citations": [of_article(article) for article in found.cites],
    }


def _benefit(award: Award) -> dict[str, Any]:
    """What only a benefit for a work injury has: the part for the fund, its condition, what goes on each month."""
    found: dict[str, Any] = {}
    if award.fund:
        found["fund"] = str(award.fund)
    if award.condition is not None:
        found["condition"] = of_message(award.condition)
    if award.monthly:
        found["monthly"] = [
            {"label": row.label.both(), "rate": str(row.rate.value), "first": row.first, "last": row.last}
            for row in award.monthly
        ]
    return found


def _period(period: Period) -> dict[str, Any]:
    return {
        "label": of_message(period.label),
        "why": of_message(period.why),
        "stake": str(period.stake),
        "live": str(period.live),
        "runs_from": period.runs_from,
        "begins_to_expire": period.begins_to_expire,
        "expires": period.expires,
    }


def _consulted(consulted: Consulted) -> dict[str, Any]:
    return {
        "id": consulted.id,
        "question": both(reading(consulted.id).question),
        "option": consulted.option,
        "by": consulted.by,
        "claims": consulted.claims,
        "options": [
            {
                **_option(consulted.id, option.key),
                "total": yuan(option.total),
                "expired": yuan(option.expired),
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
        "text": both(option.text),
        "authority": both(option.authority),
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
    return [{"rule": rule, **both(text)} for rule, text in DECISIONS.items() if rule in used]


def _alternative(alternative: Alternative) -> dict[str, Any]:
    return {
        "by": alternative.by,
        "option": alternative.option,
        "text": both(alternative.text),
        "authority": both(alternative.authority),
        "tag": alternative.tag,
        "status": alternative.status,
        "amount": yuan(alternative.amount),
        "difference": yuan(alternative.difference),
        "expired": yuan(alternative.expired),
    }


def _combination(combination: Combination) -> dict[str, Any]:
    return {
        "id": combination.id,
        "label": both(combination.label),
        "condition": None if combination.condition is None else both(combination.condition),
        "total": str(combination.total),
        "complete": combination.complete,
        "chosen": combination.chosen,
        "claims": [
            {"kind": kind.value, "status": status, "amount": yuan(amount)}
            for kind, status, amount in combination.claims
        ],
        "citations": of_articles(combination.cites),
    }


def _information(item: Information) -> dict[str, Any]:
    return {
        "id": item.id,
        "label": both(item.label),
        "amount": decimal(item.trace.value),
        "unit": both(item.trace.unit.text),
        "steps": of_steps(item.trace),
        "citations": of_articles(item.cites),
        "warnings": [of_message(message) for message in item.warnings],
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
            {"region": venue.place.code, "name": both(venue.place.name), "by": venue.by, "articles": ids(venue.cites)}
            for venue in venues.places
        ],
        "stages": [_stage(stage) for stage in procedure.stages],
        "hints": [_hint(hint) for hint in (*venues.hints, *procedure.hints)],
        "citations": of_articles(dict.fromkeys(article for cites in cited for article in cites)),
    }


def _final(final: FinalAwards) -> dict[str, Any]:
    return {
        "limits": [{"amount": str(fen(limit.value)), "steps": of_steps(limit)} for limit in final.limits],
        "items": [
            {
                "kind": item.kind.value,
                "amount": str(item.amount),
                "final": item.final,
                "why": of_message(item.why),
                "articles": ids(item.cites),
                "certainty": item.certainty.value,
            }
            for item in final.items
        ],
        "hints": [_hint(hint) for hint in final.hints],
        "missing": [of_gap(gap) for gap in final.missing],
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "id": stage.id,
        "name": both(stage.name),
        "period": both(stage.period),
        "from": stage.since,
        "due": stage.due,
        "latest": stage.latest,
        "settled": stage.settled,
        "needs": stage.needs,
        "articles": ids(stage.cites),
        "certainty": stage.certainty.value,
    }


def _hint(hint: Hint) -> dict[str, Any]:
    return {**of_message(hint.message), "articles": ids(hint.cites), "certainty": hint.certainty.value}
