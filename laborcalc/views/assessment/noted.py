"""What is said beside a claim 请求旁的说明: who pays, which reading applies, between what it lies, what to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.citation import Tag
from laborcalc.foundation.trace import steps
from laborcalc.law.decisions import DECISIONS
from laborcalc.law.readings import READINGS, option_of
from laborcalc.results.outcome import Award, NotDue
from laborcalc.results.questions import QUESTIONS
from laborcalc.views import words as w
from laborcalc.views.by_month import benefit_notes
from laborcalc.views.steps import Note, articles, bracketed, headline, money, payers_of, said

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results import outcome


def notes_of(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    """Reasons, who pays, between what it lies, which readings apply, what was chosen where the law is silent."""
    readings = tuple(_reading(asked, lang) for asked in claim.asked if asked.option)
    decided = _decided(claim, lang)
    if not isinstance(claim, Award):
        return (*readings, *decided)
    why = () if claim.reason is None else (Note(w.REASON.say(lang), said(claim.reason, lang)),)
    who = (Note(w.PAYER.say(lang), payers_of(claim, lang)), *benefit_notes(claim, lang))
    return (*why, *who, *readings, *decided)


def _decided(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    """What the library chose in the rules that the amount, or the ends of its range, rest on."""
    roots = [claim.trace] if isinstance(claim, Award) else []
    roots += [] if claim.range is None else [claim.range.low, claim.range.high]
    rules = {step.rule for root in roots for step in steps(root)}
    return tuple(
        Note(f"{w.DECIDED.say(lang)} {rule}", f"{text.say(lang)} [DECISION]")
        for rule, text in DECISIONS.items()
        if rule in rules
    )


def _elsewhere(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    """Who decides what arbitration does not take, and until when."""
    if not isinstance(claim, NotDue) or claim.elsewhere is None:
        return ()
    place = claim.elsewhere
    return (
        Note(w.DECIDED_BY.say(lang), said(place.place, lang) + bracketed(articles(place.cites, lang), lang)),
        Note(w.TIME_LIMIT.say(lang), said(place.limit, lang)),
    )


def _range(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    """Between what the sum lies, how both ends were found, and why."""
    if claim.range is None:
        return ()
    ends = (
        Note(f"{w.RANGE.say(lang)} {label.say(lang)}", headline(end, lang))
        for label, end in ((w.LOW, claim.range.low), (w.HIGH, claim.range.high))
    )
    why = said(claim.range.why, lang) + bracketed(articles(claim.range.cites, lang), lang)
    return (Note(w.RANGE.say(lang), f"{between(claim.range, lang)}{w.SEMICOLON.say(lang)}{why}"), *ends)


def between(found: outcome.Range, lang: Lang) -> str:
    """From the low to the high end, in yuan."""
    return w.BETWEEN.say(lang).format(low=money(found.low.value), high=money(found.high.value))


def cautions_of(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    """What the reader must not overlook: between what the sum lies, who decides it, assumptions made, points to check."""
    timed = _limitation(claim, lang) if isinstance(claim, Award) else ()
    assumed = (Note(w.ASSUMPTION.say(lang), said(message, lang)) for message in claim.assumptions)
    warned = (Note(w.WARNING.say(lang), said(message, lang)) for message in claim.warnings)
    return (*_elsewhere(claim, lang), *_range(claim, lang), *timed, *assumed, *warned)


def _limitation(claim: Award, lang: Lang) -> tuple[Note, ...]:
    """What limitation takes of an award when it is pleaded, and until when the rest can be claimed."""
    notes = []
    label = w.LIMITATION.say(lang)
    if claim.live is not None and claim.expired:
        text = w.EXPIRED.say(lang).format(
            full=money(claim.amount), expired=money(claim.expired), live=headline(claim.live, lang)
        )
        notes.append(Note(label, text))
    if claim.last_filing_day is not None:
        until = w.LAST_DAY_OF_REST if claim.expired else w.LAST_DAY
        notes.append(Note(label, until.say(lang).format(day=claim.last_filing_day)))
    return tuple(notes)


def _reading(asked: outcome.Asked, lang: Lang) -> Note:
    known = READINGS.get(asked.id)
    chosen = {option.key: option.text for option in known.options} if known else QUESTIONS[asked.id]
    text = chosen[asked.option].say(lang) if asked.option in chosen else asked.option
    question = known.question.say(lang) if known else w.IN_DISPUTE[asked.id].say(lang)
    by = w.CHOSEN_BY[asked.by].say(lang)
    option = option_of(asked.id, asked.option)
    if option is not None and option.tag is not Tag.V:
        by = f"{by} [{option.tag}]"
    label = f"{w.READING.say(lang)} {asked.id}" if known else w.READING.say(lang)
    return Note(label, f"{question} → {text}{bracketed(by, lang)}")
