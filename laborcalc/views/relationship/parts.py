"""A finding on the relationship as plain tables 劳动关系评估的内容: built once here, so that the views cannot differ; nothing is computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text
from laborcalc.results.finding import Band
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.relationship import words as r
from laborcalc.views.relationship.picture import factor_bars, ladder, span_bars
from laborcalc.views.steps import Note, articles, bracketed, headline, money, printed_steps, said
from laborcalc.views.tables import Section, Table

if TYPE_CHECKING:
    from laborcalc.foundation.terms import Kind
    from laborcalc.foundation.text import Lang
    from laborcalc.results.finding import Argument, Factor, Finding, Item, NextStep, Span
    from laborcalc.views.steps import Step

_TENTH = Decimal("0.1")
SIDES = ("for", "against", "neutral")


class Piece(NamedTuple):
    """A piece of evidence as a view shows it; `shares` are factor id, name and share."""

    name: str
    path: str
    counted: bool
    shares: tuple[tuple[str, str, Decimal], ...]
    why: str


def points(value: Decimal) -> str:
    """Points with one decimal, half-up.

    >>> points(Decimal("70.35"))
    '70.4'
    """
    return f"{value.quantize(_TENTH, ROUND_HALF_UP, EXACT):f}"


def missing_points(gap: Decimal) -> str:
    """What is missing, with one decimal and never less than it is: a floor that was missed is not shown as reached.

    >>> missing_points(Decimal("0.04")), missing_points(Decimal(0))
    ('0.1', '0.0')
    """
    return f"{gap.quantize(_TENTH, ROUND_CEILING, EXACT):f}"


def conclusion(finding: Finding, lang: Lang) -> tuple[Note, ...]:
    """Band, law, score, what it is worth, and what must be checked."""
    law = route_of(finding).say(lang) + bracketed(articles(finding.cites, lang), lang)
    return (
        _note(r.RESULT, r.BANDS[finding.band].say(lang), lang),
        _note(r.SCORE, scored(finding, lang), lang),
        _note(r.ROUTE, law, lang),
        *(_note(w.WARNING, said(message, lang), lang) for message in finding.warnings),
        Note("", r.CAVEAT.say(lang)),
    )


def route_of(finding: Finding) -> Text:
    """The law that applies, in words; below contested with the remark that this has not been shown."""
    law = r.ROUTES[finding.route]
    if finding.band is not Band.WEAK:
        return law
    return Text(r.NOT_SHOWN.zh.format(law=law.zh), r.NOT_SHOWN.en.format(law=law.en))


def _note(label: Text, text: str, lang: Lang) -> Note:
    """A remark whose label is set off by a colon: what follows may be a whole sentence."""
    return Note((label.say(lang) + w.COLON.say(lang)).rstrip(), text)


def scored(finding: Finding, lang: Lang) -> str:
    """The score of 100; never as a share of anything."""
    return r.OF_100.say(lang).format(score=points(finding.score.value))


def sections(finding: Finding, lang: Lang) -> tuple[Section, ...]:
    """Everything after the conclusion, in order; what is empty is left out."""
    found = (
        Section(r.FACTORS.say(lang), (_factors(finding, lang),), factor_bars(labelled(finding, lang), lang)),
        Section(r.REASONS.say(lang), (_remarks(r.REASONS, (said(m, lang) for m in finding.reasons), lang),)),
        *(Section(r.SIDES[side].say(lang), (_pieces(finding, side, lang),)) for side in SIDES),
        Section(r.NEXT.say(lang), (_next(finding, lang),)),
        Section(r.ARGUMENTS.say(lang), (_arguments(finding, lang),)),
        *((_span(finding.span, lang),) if finding.span else ()),
        *((_conditional(finding, lang),) if finding.conditional else ()),
    )
    return tuple(section for section in found if any(table.rows or table.notes for table in section.tables))


def _heads(lang: Lang, *texts: Text) -> tuple[str, ...]:
    return tuple(text.say(lang) for text in texts)


def _remarks(title: Text, texts: Iterable[str], lang: Lang) -> Table:
    return Table(title.say(lang), (), (), tuple(Note("", text) for text in texts))


# --- factors ---


def labelled(finding: Finding, lang: Lang) -> tuple[tuple[Factor, str], ...]:
    """Each factor with its value, floor and gap in words."""
    return tuple((factor, _in_words(factor, lang)) for factor in finding.factors)


def _in_words(factor: Factor, lang: Lang) -> str:
    text = r.WITHOUT_FLOOR if factor.floor is None else r.BELOW_FLOOR if factor.gap else r.ABOVE_FLOOR
    value, gap = points(factor.value.value), missing_points(factor.gap)
    return text.say(lang).format(value=value, floor=factor.floor, gap=gap)


def _factors(finding: Finding, lang: Lang) -> Table:
    rows = tuple(_factor(factor, lang) for factor in finding.factors)
    how = _note(w.ARITHMETIC, headline(finding.score, lang), lang)
    return Table(r.FACTORS.say(lang), _heads(lang, r.FACTOR, r.VALUE, r.FLOOR, r.GAP), rows, (how,))


def _factor(factor: Factor, lang: Lang) -> tuple[str, ...]:
    name = f"{factor.id} {said(factor.name, lang)}"
    if factor.floor is None:
        return name, points(factor.value.value), r.NO_FLOOR.say(lang), ""
    short = r.SHORT_BY.say(lang).format(gap=missing_points(factor.gap)) if factor.gap else r.REACHED.say(lang)
    return name, points(factor.value.value), str(factor.floor), short


# --- evidence ---


def pieces(finding: Finding, side: str, lang: Lang) -> tuple[Piece, ...]:
    """The evidence of a side, in the order of the finding."""
    names = {factor.id: said(factor.name, lang) for factor in finding.factors}
    return tuple(_piece(item, names, lang) for item in finding.items if item.side == side)


def _piece(item: Item, names: dict[str, str], lang: Lang) -> Piece:
    shares = tuple((id, names.get(id, id), share.value) for id, share in item.weights if share.value)
    return Piece(said(item.name, lang), said(Field(item.path), lang), item.counted, shares, said(item.why, lang))


def _pieces(finding: Finding, side: str, lang: Lang) -> Table:
    rows = tuple(_row(piece, lang) for piece in pieces(finding, side, lang))
    heads = _heads(lang, r.PIECE, r.SHARES, r.WHY, r.PATH)
    first = next((s for s in SIDES if any(item.side == s for item in finding.items)), "")
    return Table(r.SIDES[side].say(lang), heads, rows, (Note("", r.SHARE.say(lang)),) if side == first else ())


def _row(piece: Piece, lang: Lang) -> tuple[str, ...]:
    shares = w.COMMA.say(lang).join(f"{name} {share_of(share)}" for _, name, share in piece.shares)
    moved = shares if piece.counted else r.NOT_COUNTED.say(lang) + bracketed(shares, lang)
    return piece.name, moved, piece.why, piece.path


def share_of(share: Decimal) -> str:
    """A share without the zeros at its end.

    >>> share_of(Decimal("0.630"))
    '0.63'
    """
    return f"{share.normalize(EXACT):f}"


# --- what to gather, what to expect ---


def _next(finding: Finding, lang: Lang) -> Table:
    rows = tuple(next_step(step, finding.band, lang) for step in finding.next_steps)
    return Table(r.NEXT.say(lang), _heads(lang, r.PIECE, r.GAIN, r.HOLDER, r.HOW, r.ALSO), rows, ())


def reached(step: NextStep, now: Band, lang: Lang) -> str:
    """The band that is reached then, or that nothing changes in it."""
    text = r.STAYS if step.band is now else r.THEN
    return text.say(lang).format(band=r.SHORT[step.band].say(lang))


def gains(step: NextStep, now: Band, lang: Lang) -> str:
    """The points that it adds and the band that is reached then."""
    return f"+{points(step.gain)}{r.POINTS.say(lang)}{reached(step, now, lang)}"


def next_step(step: NextStep, now: Band, lang: Lang) -> tuple[str, ...]:
    """Name, gain, holder, how to obtain it, and what it also serves."""
    path = bracketed(r.STRENGTHEN.say(lang).format(path=said(Field(step.path), lang)), lang) if step.path else ""
    stake = r.ON_IT.say(lang).format(amount=money(step.stake)) if step.stake is not None else ""
    serves = w.SEMICOLON.say(lang).join(filter(None, (names_of(step.claims, lang), stake)))
    return said(step.name, lang) + path, gains(step, now, lang), said(step.holder, lang), said(step.how, lang), serves


def names_of(kinds: Iterable[Kind], lang: Lang) -> str:
    """The names of claims, in a row."""
    return w.COMMA.say(lang).join(name_of(kind).say(lang) for kind in kinds)


def _arguments(finding: Finding, lang: Lang) -> Table:
    rows = tuple(_argument(argument, lang) for argument in finding.arguments)
    return Table(r.ARGUMENTS.say(lang), _heads(lang, r.SAYS, r.ANSWER, r.PATH), rows, ())


def _argument(argument: Argument, lang: Lang) -> tuple[str, ...]:
    answer = said(argument.answer, lang) + bracketed(articles(argument.cites, lang), lang)
    return said(argument.says, lang), answer, said(Field(argument.path), lang)


# --- time, claims, steps ---


def _span(span: Span, lang: Lang) -> Section:
    on = _note(r.RESTS_ON, w.COMMA.say(lang).join(said(Field(path), lang) for path in span.paths), lang)
    rows = ((r.CLAIMED.say(lang), between(span.claimed, lang)), (r.SUPPORTED.say(lang), between(span.supported, lang)))
    time = Table(r.SPAN.say(lang), _heads(lang, r.SPAN, r.DAYS), rows, (on,) if span.paths else ())
    changed = tuple((name_of(kind).say(lang), _sum(a, lang), _sum(b, lang)) for kind, a, b in span.claims)
    claims = Table(r.EFFECT.say(lang), _heads(lang, w.CLAIM, r.IF_CLAIMED, r.IF_SUPPORTED), changed, ())
    return Section(r.SPAN.say(lang), (time, claims) if changed else (time,), span_bars(span, lang))


def between(days: tuple[date | None, date | None], lang: Lang) -> str:
    """A span in words; an end may be open."""
    first, last = days
    if first is None and last is None:
        return r.UNKNOWN.say(lang)
    text = r.FROM if last is None else r.UNTIL if first is None else r.FROM_TO
    return text.say(lang).format(first=first, last=last)


def _sum(amount: Decimal | None, lang: Lang) -> str:
    return w.NEEDS_SHORT.say(lang) if amount is None else money(amount)


def _conditional(finding: Finding, lang: Lang) -> Section:
    title = r.CONDITIONAL.say(lang)
    return Section(title, (Table(title, (), (), tuple(depending(finding, lang))),))


def depending(finding: Finding, lang: Lang) -> Iterator[Note]:
    """The claims that presuppose the relationship, and what they come to."""
    if not finding.conditional:
        return
    yield Note("", r.PRESUPPOSE.say(lang).format(claims=names_of(finding.conditional, lang)))
    if finding.stake is not None:
        yield _note(r.AT_STAKE, r.SUM.say(lang).format(amount=money(finding.stake)), lang)


def score_steps(finding: Finding, lang: Lang) -> tuple[Step, ...]:
    """The steps of the score, then those of a factor that the score did not use."""
    numbers: dict[int, str] = {}
    used = printed_steps("S", finding.score, numbers, lang)
    rest = (step for f in finding.factors for step in printed_steps(f.id, f.value, numbers, lang))
    return (*used, *rest)


# --- in the printout of a whole case ---


def summary(finding: Finding | None, lang: Lang) -> tuple[Section, ...]:
    """The finding in short, for the head of an assessment; nothing where nothing was scored."""
    if finding is None:
        return ()
    short = [f"{said(factor.name, lang)} {words}" for factor, words in labelled(finding, lang) if factor.gap]
    under = (_note(r.UNDER, w.SEMICOLON.say(lang).join(short), lang),) if short else ()
    steps = [said(step.name, lang) + bracketed(gains(step, finding.band, lang), lang) for step in finding.next_steps]
    gather = (_note(r.NEXT, w.SEMICOLON.say(lang).join(steps), lang),) if steps else ()
    title = r.TITLE.say(lang)
    told = (*conclusion(finding, lang), *under, *gather, *depending(finding, lang))
    picture = ladder(finding.band, lang) + factor_bars(labelled(finding, lang), lang)
    return (Section(title, (Table(title, (), (), told),), picture),)


def opening(finding: Finding, lang: Lang) -> Section:
    """The conclusion as the first section."""
    title = r.RESULT.say(lang)
    return Section(title, (Table(title, (), (), conclusion(finding, lang)),))


def told(finding: Finding, lang: Lang, trace: bool) -> tuple[Section, ...]:
    """Every section of a document in order; without the trace of the score where that is not wanted."""
    worked_out = (computed(finding, lang),) if trace else ()
    return opening(finding, lang), *sections(finding, lang), *worked_out


def computed(finding: Finding, lang: Lang) -> Section:
    """The computation as a table: each step with what it rests on."""
    title = r.STEPS.say(lang)
    heads = tuple(head.say(lang) for head in (w.NUMBER, w.WHAT, w.COMPUTATION, w.BASIS))
    rows = tuple(
        (step.number, step.name, step.shown, w.SEMICOLON.say(lang).join(map(_basis, step.basis)))
        for step in score_steps(finding, lang)
    )
    return Section(title, (Table(title, heads, rows, ()),))


def _basis(note: Note) -> str:
    return " ".join(part for part in (note.label, note.text, note.url) if part)


def legend(shown: tuple[Section, ...], lang: Lang) -> Section:
    """What the tags and symbols mean."""
    title = w.HOW_TO_READ.say(lang)
    notes = tuple(Note("", text.say(lang)) for text in w.explained(repr(shown)))
    return Section(title, (Table(title, (), (), notes),))
