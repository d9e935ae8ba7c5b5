"""What a brief says, in order, as data 摘要内容: built once here, so that text, Markdown and HTML cannot differ.

Figures are those of the assessment, arithmetic that of the trace; nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.missing import DISCRETION
from laborcalc.foundation.money import NOTHING, add
from laborcalc.law.regions import find_region
from laborcalc.results.outcome import BY_EMPLOYER, Award, Needs, NotDue, of_fund
from laborcalc.results.swings import what_stays
from laborcalc.rules.claims import name_of, side_of
from laborcalc.views import words as w
from laborcalc.views.brief import words as b
from laborcalc.views.brief.days import filing
from laborcalc.views.brief.reckoning import reckoned
from laborcalc.views.brief.steps import next_steps
from laborcalc.views.brief.uncertain import A_WAY, uncertain
from laborcalc.views.by_month import benefit_notes
from laborcalc.views.relationship.words import BANDS
from laborcalc.views.steps import articles, bracketed, clean, money, said

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.foundation.text import Lang, Text
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Outcome, Payer
    from laborcalc.results.schedule import MissingFact


class Row(NamedTuple):
    """A line of the brief; what is `under` it stands in smaller type."""

    text: str
    under: tuple[str, ...] = ()


class Part(NamedTuple):
    """Lines under a heading."""

    title: str
    rows: tuple[Row, ...]


class Brief(NamedTuple):
    """The whole page: what the case is, the sums, the days, then its parts in the order in which a reader asks."""

    title: str
    about: str
    sums: tuple[tuple[str, str], ...]
    days: tuple[str, ...]
    parts: tuple[Part, ...]


MOST = 5  # lines of one part, beside what is due


def brief(result: Assessment, lang: Lang) -> Brief:
    """The brief of an assessment."""
    parts = (
        Part(b.DUE.say(lang), tuple(_due(result, lang))),
        Part(b.BESIDE.say(lang), _rows(_beside(result, lang))),
        Part(b.NOT_DUE.say(lang), _rows(_at_most(_not_due(result, lang), lang))),
        Part(b.MISSING.say(lang), _rows(_at_most(_missing(result, lang), lang))),
        Part(b.WAYS.say(lang), _rows(_ways(result, lang))),
        Part(b.OPEN.say(lang), _rows(uncertain(result, lang))),
        Part(b.NEXT.say(lang), _rows(next_steps(result, lang))),
    )
    days = (*filing(result, lang), *_relationship(result, lang), *_remark(result, lang))
    sums = tuple(_sums(result, lang))
    return Brief(b.TITLE.say(lang), _about(result, lang), sums, days, tuple(part for part in parts if part.rows))


def _rows(texts: Iterable[str]) -> tuple[Row, ...]:
    return tuple(Row(text) for text in texts)


def _at_most(texts: Iterable[str], lang: Lang) -> list[str]:
    """The first lines; how many there are beside them is said."""
    shown = list(texts)
    more = len(shown) - MOST
    return shown if more <= 0 else [*shown[:MOST], b.REST.say(lang).format(number=more)]


# --- the head ---


def _about(result: Assessment, lang: Lang) -> str:
    place = find_region(result.region)
    district = clean(result.case.district) if result.case else ""
    named = place.say(lang) + (f" {district}" if district and lang == "en" else district)
    day = f"{w.DAY.say(lang)}{w.COLON.say(lang)}{result.as_of}"
    return " · ".join(part for part in (clean(result.title), named, day) if part)


def _sums(result: Assessment, lang: Lang) -> Iterator[tuple[str, str]]:
    partial = any(claim.missing for claim in result.claims if result.in_schedule(claim))
    yield _sum(b.TOTAL, result.total, lang, partial)
    if (spread := result.spread) and spread.low != spread.high:
        yield b.DISPUTED.say(lang), b.FROM_TO.say(lang).format(low=money(spread.low), high=money(spread.high))
    if result.limitation_pleaded is None and result.total:
        yield _sum(b.STAYS, what_stays(result), lang, partial)
    if result.limitation_pleaded and (taken := _taken(result)):
        yield _sum(b.TAKEN, taken, lang)
    if result.fund_total:
        yield _sum(b.FUND, result.fund_total, lang)
    if result.defence is not None:
        yield _sum(b.HIGHEST, result.defence.highest_total, lang)


def _taken(result: Assessment) -> Decimal:
    return add(claim.expired for claim in result.claims if claim.expired is not None and result.is_asked_for(claim))


def _sum(label: Text, amount: Decimal, lang: Lang, partial: bool = False) -> tuple[str, str]:
    return label.say(lang), _at_least(yuan(amount, lang), partial, lang)


def yuan(amount: Decimal, lang: Lang) -> str:
    """A sum with its unit."""
    return f"{money(amount)}元" if lang == "zh" else f"{money(amount)} yuan"


def _at_least(amount: str, partial: bool, lang: Lang) -> str:
    return f"{w.AT_LEAST.say(lang)} {amount}" if partial else amount


def _relationship(result: Assessment, lang: Lang) -> Iterator[str]:
    finding = result.relationship
    if finding is not None:
        yield b.RELATIONSHIP.say(lang).format(band=BANDS[finding.band].say(lang))


def _remark(result: Assessment, lang: Lang) -> Iterator[str]:
    waiting = sum(isinstance(claim, Needs) for claim in result.claims)
    if waiting:
        yield (w.ONE_NOT_IN_TOTAL if waiting == 1 else w.NOT_IN_TOTAL).say(lang).format(number=waiting)


# --- what is due ---


def _due(result: Assessment, lang: Lang) -> Iterator[Row]:
    number = 0
    for claim in result.claims:
        if isinstance(claim, Award) and result.in_schedule(claim) and not _is_for_fund(claim):
            number += 1
            yield _award(f"{number}. ", claim, result, lang)
        elif isinstance(claim, Needs) and claim.range is not None:
            yield Row(f"{_name(claim, lang)} {_between(claim, lang)}")


def _is_for_fund(claim: Award) -> bool:
    return bool(claim.amount) and of_fund(claim) == claim.amount


def _name(claim: Outcome, lang: Lang) -> str:
    return name_of(claim.kind).say(lang)


def _award(number: str, claim: Award, result: Assessment, lang: Lang) -> Row:
    """What can be ordered with its arithmetic; why, by which articles, what hangs on it."""
    live = claim.live if result.limitation_pleaded else None
    sum = _at_least(reckoned(claim.trace if live is None else live, lang), bool(claim.missing), lang)
    return Row(f"{number}{_name(claim, lang)} {sum}", under=tuple(_under(claim, result, lang)))


def _under(claim: Award, result: Assessment, lang: Lang) -> Iterator[str]:
    why = "" if claim.reason is None else said(claim.reason, lang)
    yield w.SEMICOLON.say(lang).join(part for part in (why, articles(claim.cites, lang), _payers(claim, lang)) if part)
    if claim.live is not None and claim.expired and not result.limitation_pleaded:
        yield b.EXPIRED.say(lang).format(expired=money(claim.expired), live=money(claim.live.value))
    if claim.range is not None:
        yield _between(claim, lang)
    for note in benefit_notes(claim, lang):
        yield f"{note.label}{w.COLON.say(lang)}{note.text}"


def _payers(claim: Award, lang: Lang) -> str:
    """Who pays, in which order, where it is not the employer alone."""
    if claim.payers == BY_EMPLOYER:
        return ""
    return w.PAYER.say(lang) + w.COLON.say(lang) + w.COMMA.say(lang).join(_payer(payer, lang) for payer in claim.payers)


def _payer(payer: Payer, lang: Lang) -> str:
    order = "" if payer.order == "owes" else w.ORDER_OF[payer.order].say(lang)
    return said(payer.name, lang) + bracketed(order, lang)


def _between(claim: Outcome, lang: Lang) -> str:
    found = claim.range
    assert found is not None
    low, high = (money(end.value) for end in (found.low, found.high))
    return b.RANGE.say(lang).format(low=low, high=high, why=said(found.why, lang))


# --- what stands beside, what is not due ---


def _beside(result: Assessment, lang: Lang) -> Iterator[str]:
    for claim in (*result.claims, *result.counterclaims):
        about = _outside(result, claim, lang)
        if about:
            yield f"{_name(claim, lang)}{w.COLON.say(lang)}{about}"


def _outside(result: Assessment, claim: Outcome, lang: Lang) -> str:
    """Why a claim stands outside the total, with its sum; nothing for one that stands in it or is not due."""
    if side_of(claim.kind) == "employer":
        return _asked_back(claim, lang) + bracketed(b.COUNTER.say(lang), lang)
    if isinstance(claim, NotDue) and claim.elsewhere is not None:
        place, limit = said(claim.elsewhere.place, lang), said(claim.elsewhere.limit, lang)
        return b.ELSEWHERE.say(lang).format(place=place, limit=limit)
    if not isinstance(claim, Award):
        return ""
    if result.in_schedule(claim):
        return _of_fund(claim, result, lang) if _is_for_fund(claim) else ""
    why = b.BARRED if result.is_asked_for(claim) else b.UNASKED
    return reckoned(claim.trace, lang) + bracketed(why.say(lang), lang)


def _of_fund(claim: Award, result: Assessment, lang: Lang) -> str:
    notes = [f"{note.label}{w.COLON.say(lang)}{note.text}" for note in benefit_notes(claim, lang)]
    sum = yuan(result.claimable(claim) or NOTHING, lang) + bracketed(b.BY_FUND.say(lang), lang)
    return w.SEMICOLON.say(lang).join((sum, *notes))


def _asked_back(claim: Outcome, lang: Lang) -> str:
    if isinstance(claim, Award):
        by = w.LAST_DAY.say(lang).format(day=claim.last_filing_day) if claim.last_filing_day else ""
        return w.SEMICOLON.say(lang).join(part for part in (reckoned(claim.trace, lang), by) if part)
    if isinstance(claim, NotDue):
        return said(claim.reason, lang)
    return w.NEEDS_SHORT.say(lang) if claim.range is None else _between(claim, lang)


def _not_due(result: Assessment, lang: Lang) -> Iterator[str]:
    """A reason that several claims share is said once."""
    shared: dict[str, list[str]] = {}
    for claim in result.claims:
        if isinstance(claim, NotDue) and claim.elsewhere is None:
            shared.setdefault(said(claim.reason, lang), []).append(_name(claim, lang))
    for reason, names in shared.items():
        yield f"{w.COMMA.say(lang).join(names)}{w.COLON.say(lang)}{reason}"


# --- what is missing, the other ways ---


def _missing(result: Assessment, lang: Lang) -> Iterator[str]:
    return (_waiting(fact, lang) for fact in result.missing if fact.gap.code != DISCRETION)  # of that the range is said


def _waiting(fact: MissingFact, lang: Lang) -> str:
    """The fact in the words of the form, and what hangs on it; of a rule that is not held, why."""
    names = w.COMMA.say(lang).join(name_of(kind).say(lang) for kind in fact.claims)
    if fact.gap.code == "RULE":
        return f"{names}{w.COLON.say(lang)}{said(fact.gap.why, lang)}"
    stake = "" if fact.stake is None else b.STAKE.say(lang).format(amount=money(fact.stake))
    return b.HANGS.say(lang).format(what=_field(fact, lang), claims=names) + stake


def _field(fact: MissingFact, lang: Lang) -> str:
    """The title of the field; what has none is named by the gap."""
    title, what = said(Field(fact.path), lang), said(fact.gap.what, lang)
    return what if title == fact.path else title


def _ways(result: Assessment, lang: Lang) -> Iterator[str]:
    for way in result.combinations:
        if not way.chosen:
            condition = bracketed(said(way.condition, lang), lang) if way.condition else ""
            total = _at_least(yuan(way.total, lang), not way.complete, lang)
            yield f"{said(way.label, lang)}{condition}{w.COLON.say(lang)}{total}"
    yield from (said(message, lang) for claim in result.claims for message in claim.warnings if message.code == A_WAY)
