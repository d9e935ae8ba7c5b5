"""What a view shows, in order, as data 呈现内容: built once here, so that text, Markdown and HTML cannot differ.

Figures are those of the trace, printed by `Quantity.arithmetic()` and `Quantity.say()`; nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.missing import DISCRETION
from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import FIGURE, Quantity
from laborcalc.foundation.units import YUAN
from laborcalc.law.regions import find_region
from laborcalc.results.outcome import Award, Needs, NotDue, of_fund
from laborcalc.rules.claims import name_of, side_of
from laborcalc.views import words as w
from laborcalc.views.assessment.alternatives import Alternative, alternatives_of
from laborcalc.views.assessment.defence import defence
from laborcalc.views.assessment.noted import between, cautions_of, notes_of
from laborcalc.views.assessment.procedure import PROCEDURE, tables
from laborcalc.views.assessment.timeline import timeline
from laborcalc.views.relationship.parts import summary
from laborcalc.views.side_tables import LEDGER, SIDE_BY_SIDE, ledger, side_by_side
from laborcalc.views.spread.parts import disputed
from laborcalc.views.steps import (
    Note,
    Step,
    articles,
    bracketed,
    clean,
    headline,
    money,
    named_value,
    printed_steps,
    said,
    source_of,
)
from laborcalc.views.tables import Section

if TYPE_CHECKING:
    from laborcalc.foundation.missing import Gap
    from laborcalc.foundation.text import Lang
    from laborcalc.results import assessment as assessed
    from laborcalc.results import outcome, schedule


class Line(NamedTuple):
    """One line inside a claim, such as one month of arrears."""

    label: str
    amount: str
    arithmetic: str


class Missing(NamedTuple):
    """A fact or figure that is missing, with the figures that are known but need confirming."""

    path: str
    what: str
    why: str
    candidates: tuple[Note, ...]
    claims: str = ""
    stake: str = ""


class Claim(NamedTuple):
    """One claim as a view shows it; what does not apply is empty."""

    number: int
    status: str
    name: str
    amount: str
    arithmetic: str
    articles: str
    reason: str
    lines: tuple[Line, ...]
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]
    cautions: tuple[Note, ...]
    alternatives: tuple[Alternative, ...]
    missing: tuple[Missing, ...]


_HUNDRED = Decimal(100)


class Combination(NamedTuple):
    """A lawful combination; `share` is its total in per cent of the largest."""

    label: str
    condition: str
    parts: tuple[tuple[str, str], ...]
    total: str
    share: int
    chosen: bool
    articles: str


class Information(NamedTuple):
    """A figure that is no claim."""

    label: str
    amount: str
    arithmetic: str
    articles: str
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


class Sheet(NamedTuple):
    """The whole printout."""

    title: str
    heading: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    total: str
    remark: str
    combinations: tuple[Combination, ...]
    missing: tuple[Missing, ...]
    information: tuple[Information, ...]
    warnings: tuple[str, ...]
    legend: tuple[str, ...]
    sections: tuple[Section, ...] = ()
    relationship: tuple[Section, ...] = ()
    disputed: tuple[Section, ...] = ()

    def of(self, status: str) -> tuple[Claim, ...]:
        """The claims of a status."""
        return tuple(claim for claim in self.claims if claim.status == status)


ORDER = ("due", "fund", "unasked", "barred", "needs", "not_due", "counter")
# What stands outside the total although something is due: its heading, and what is said beside the amount.
OUTSIDE: dict[str, tuple[Text, Text]] = {
    "fund": (w.FUND, w.FUND_SHORT),
    "unasked": (w.UNASKED, w.UNASKED_SHORT),
    "barred": (w.BARRED, w.BARRED_SHORT),
    "counter": (w.COUNTER, w.COUNTER_SHORT),
}


def sheet(result: assessed.Assessment, lang: Lang) -> Sheet:
    """Everything that a view of `result` shows."""
    ordered = sorted((*result.claims, *result.counterclaims), key=lambda claim: ORDER.index(_status(result, claim)))
    places: dict[int, str] = {}
    claims = _said_once(
        claim_shown(number, claim, _sum(claim, result), places, lang)._replace(status=_status(result, claim))
        for number, claim in enumerate(ordered, 1)
    )
    shown = Sheet(
        title=w.TITLE.say(lang),
        heading=_heading(result, lang),
        claims=claims,
        total=_at_least(money(result.total), any(c.missing for c in result.claims if result.in_schedule(c)), lang),
        remark=_remark(sum(claim.status == "needs" for claim in claims), lang),
        combinations=_combinations(result, lang),
        missing=tuple(_waiting(fact, lang) for fact in result.missing if fact.gap.code != "RULE"),
        information=tuple(
            _information(f"T{number}", item, places, lang) for number, item in enumerate(result.information, 1)
        ),
        warnings=tuple(said(message, lang) for message in result.warnings),
        legend=(),
        sections=_sections(result, lang),
        relationship=(*defence(result, lang), *summary(result.relationship, lang)),
        disputed=disputed(result.spread, lang),
    )
    return shown._replace(legend=_legend(shown, lang))


def _said_once(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """What was noted above is not noted again under a claim that is not due."""
    shown: list[Claim] = []
    seen: set[Note] = set()
    for claim in claims:
        if claim.status == "not_due":
            notes, cautions = (tuple(n for n in noted if n not in seen) for noted in (claim.notes, claim.cautions))
            claim = claim._replace(notes=notes, cautions=cautions)
        seen.update(claim.notes, claim.cautions)
        shown.append(claim)
    return tuple(shown)


def _sections(result: assessed.Assessment, lang: Lang) -> tuple[Section, ...]:
    found = (
        Section(LEDGER.say(lang), ledger(result, lang), timeline(result, lang)),
        Section(SIDE_BY_SIDE.say(lang), side_by_side(result, lang)),
        Section(PROCEDURE.say(lang), tables(result.procedure, lang)),
    )
    return tuple(section for section in found if section.tables)


def _status(result: assessed.Assessment, claim: outcome.Outcome) -> str:
    """The status; `fund` for what is asked of the insurance fund as a whole, `unasked` for what is due but stands outside the claims that the case lists, `barred` for what fell, `counter` for what the employer asks for."""
    if side_of(claim.kind) == "employer":
        return "counter"
    if claim.status == "due" and result.in_schedule(claim) and of_fund(claim) == claim.amount != 0:
        return "fund"
    if claim.status != "due" or result.in_schedule(claim):
        return claim.status
    return "barred" if result.is_asked_for(claim) else "unasked"


def _heading(result: assessed.Assessment, lang: Lang) -> tuple[tuple[str, str], ...]:
    place = find_region(result.region)
    versions = w.VERSIONS_ARE.say(lang).format(library=result.versions["laborcalc"], law=result.versions["law"])
    rows = (
        (w.CASE, clean(result.title)),
        (w.PLACE, place.say(lang) + _district(result, lang) + bracketed(place.code, lang)),
        (w.DAY, result.as_of),
        (w.VERSIONS, versions),
    )
    return tuple((label.say(lang), text) for label, text in rows if text)


def _district(result: assessed.Assessment, lang: Lang) -> str:
    """The district or county, in Chinese: it is known by no other name."""
    named = clean(result.case.district) if result.case else ""
    return f" {named}" if named and lang == "en" else named


def _remark(waiting: int, lang: Lang) -> str:
    if not waiting:
        return ""
    return (w.ONE_NOT_IN_TOTAL if waiting == 1 else w.NOT_IN_TOTAL).say(lang).format(number=waiting)


# --- a claim ---


def claim_shown(
    number: int, claim: outcome.Outcome, amount: Decimal | None, places: dict[int, str], lang: Lang
) -> Claim:
    """A claim as a view shows it, with the amount that stands beside it."""
    award = claim if isinstance(claim, Award) else None
    own: dict[int, str] = {}
    steps_of_it = printed_steps(str(number), award.trace, own, lang) if award else ()
    places |= own
    return Claim(
        number=number,
        status=claim.status,
        name=name_of(claim.kind).say(lang),
        amount=_amount(claim, amount, lang),
        arithmetic=headline(award.trace, lang) if award else "",
        articles=articles(claim.cites, lang) if isinstance(claim, (Award, NotDue)) else "",
        reason="" if isinstance(claim, Needs) or claim.reason is None else said(claim.reason, lang),
        lines=tuple(_line(line, lang) for line in award.lines) if award else (),
        steps=steps_of_it,
        notes=notes_of(claim, lang),
        cautions=cautions_of(claim, lang),
        alternatives=alternatives_of(claim, lang),
        missing=tuple(_gap(gap, lang) for gap in claim.missing if gap.code != DISCRETION),  # the range says it
    )


def _sum(claim: outcome.Outcome, result: assessed.Assessment) -> Decimal | None:
    """What can be ordered; of what is asked of the fund as a whole, what is claimed there."""
    return result.claimable(claim) if of_fund(claim) == claim.amount else result.to_order(claim)


def _amount(claim: outcome.Outcome, amount: Decimal | None, lang: Lang) -> str:
    if isinstance(claim, Needs) or amount is None:
        return w.NEEDS_SHORT.say(lang) if claim.range is None else between(claim.range, lang)
    if isinstance(claim, NotDue):
        return (w.NOT_DUE_SHORT if claim.elsewhere is None else w.NOT_ACCEPTED_SHORT).say(lang)
    return _at_least(money(amount), bool(claim.missing), lang)


def _at_least(amount: str, partial: bool, lang: Lang) -> str:
    return f"{w.AT_LEAST.say(lang)} {amount}" if partial else amount


def _line(line: outcome.Line, lang: Lang) -> Line:
    return Line(said(line.label, lang), line.trace.figure(), headline(line.trace, lang))


# --- what is missing, combinations, information ---


def _gap(gap: Gap, lang: Lang) -> Missing:
    if gap.code == "RULE":
        return Missing("", "", said(gap.why, lang), ())
    candidates = tuple(_candidate(quantity, lang) for quantity in gap.candidates)
    return Missing(said(Field(gap.path), lang), said(gap.what, lang), said(gap.why, lang), candidates)


def _candidate(quantity: Quantity, lang: Lang) -> Note:
    label = f"{named_value(quantity, lang)} {quantity.unit.say(lang)}"
    if quantity.op != FIGURE:
        return Note(label, "")
    source = source_of(quantity.args[0], lang)
    return Note(label, source.text, source.url)


def _waiting(fact: schedule.MissingFact, lang: Lang) -> Missing:
    names = w.COMMA.say(lang).join(name_of(kind).say(lang) for kind in fact.claims)
    stake = "" if fact.stake is None else w.STAKE.say(lang).format(amount=money(fact.stake))
    shown = _gap(fact.gap, lang)
    written = bracketed(clean(fact.path), lang) if fact.path != shown.path else ""  # as it is written in the file
    return shown._replace(path=shown.path + written, claims=names, stake=stake)


def _combinations(result: assessed.Assessment, lang: Lang) -> tuple[Combination, ...]:
    largest = max((combination.total for combination in result.combinations), default=ZERO)
    return tuple(
        Combination(
            label=said(combination.label, lang),
            condition=said(combination.condition, lang) if combination.condition else "",
            parts=_combined(result, combination, lang),
            total=_at_least(money(combination.total), not combination.complete, lang),
            share=int(EXACT.divide(EXACT.multiply(combination.total, _HUNDRED), largest)) if largest > 0 else 0,
            chosen=combination.chosen,
            articles=articles(combination.cites, lang),
        )
        for combination in result.combinations
    )


def _combined(
    result: assessed.Assessment, combination: schedule.Combination, lang: Lang
) -> tuple[tuple[str, str], ...]:
    """What is due and counted in a combination: its own claims, and the claims that stand in every combination."""
    own = {kind for kind, _, _ in combination.claims}
    rest = [(claim.kind, claim.status, result.to_order(claim)) for claim in result.claims if claim.kind not in own]
    return tuple(
        (name_of(kind).say(lang), money(amount))
        for kind, status, amount in (*rest, *combination.claims)
        if status == "due" and amount and (combination.counted is None or kind in combination.counted)
    )


def _information(prefix: str, item: schedule.Information, places: Mapping[int, str], lang: Lang) -> Information:
    return Information(
        label=said(item.label, lang),
        amount=item.trace.figure() if item.trace.unit is YUAN else item.trace.say(lang),
        arithmetic=headline(item.trace, lang),
        articles=articles(item.cites, lang),
        steps=printed_steps(prefix, item.trace, dict(places), lang),
        notes=tuple(Note(w.WARNING.say(lang), said(message, lang)) for message in item.warnings),
    )


def _legend(shown: Sheet, lang: Lang) -> tuple[str, ...]:
    """The symbols and tags that occur, explained."""
    found: tuple[Text, ...] = (w.PATHS,) if any(claim.steps for claim in shown.claims) else ()
    return tuple(text.say(lang) for text in (*found, *w.explained(repr(shown))))
