"""A finding on the relationship as HTML 劳动关系评估的网页形式: a card, a ladder of bands, bars."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT
from laborcalc.views.html import LANGUAGE_TAGS, plain_list, plain_sections
from laborcalc.views.relationship import words as r
from laborcalc.views.relationship.parts import (
    SIDES,
    computed,
    conclusion,
    legend,
    next_step,
    opening,
    pieces,
    points,
    reached,
    scored,
    sections,
    share_of,
)
from laborcalc.views.relationship.picture import ladder
from laborcalc.views.style import CSS
from laborcalc.views.tables import Section

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.foundation.text import Lang
    from laborcalc.results.finding import Band, Finding, NextStep
    from laborcalc.views.relationship.parts import Piece


def render(finding: Finding, lang: Lang, trace: bool = True) -> str:
    """A `<section>` that can be put into any page."""
    body = "\n".join(_html(finding, lang, trace))
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}</style>\n{body}\n</section>'


def _html(finding: Finding, lang: Lang, trace: bool) -> Iterator[str]:
    yield f"<h2>{r.TITLE.say(lang)}</h2>"
    yield from _card(finding, lang)
    sides = {r.SIDES[side].say(lang): side for side in SIDES}
    told = sections(finding, lang)
    for section in told:
        if section.title in sides:
            yield from _evidence(finding, section, sides[section.title], lang)
        elif section.title == r.NEXT.say(lang):
            yield f'<h3>{section.title}</h3><ol class="cards">'
            yield from (_step_card(step, finding.band, lang) for step in finding.next_steps)
            yield "</ol>"
        else:
            # The picture of the factors says what their table says.
            yield from plain_sections((section,), lang, folded=section.title == r.FACTORS.say(lang))
    worked_out = (computed(finding, lang),) if trace else ()
    yield from plain_sections(worked_out, lang)
    explained = legend((opening(finding, lang), *told, *worked_out), lang)
    yield f"<footer>{explained.title}{plain_list(explained.tables[0].notes)}</footer>"


def _card(finding: Finding, lang: Lang) -> Iterator[str]:
    """The band in large letters between the others, the score, and what both are worth."""
    yield f'<div class="finding"><p class="band">{r.BANDS[finding.band].say(lang)}</p>{ladder(finding.band, lang)}'
    score = scored(finding, lang)
    number = points(finding.score.value)
    yield f"<p>{r.SCORE.say(lang)} {score.replace(number, f'<b>{number}</b>', 1)}</p>"
    _, _, *notes, caveat = conclusion(finding, lang)
    yield f'{plain_list(notes)}<p class="soft">{e(caveat.text)}</p></div>'


def _step_card(step: NextStep, now: Band, lang: Lang) -> str:
    """What to gather: the points in large letters, then what a lawyer needs in order to get it."""
    name, _, holder, how, serves = (e(cell) for cell in next_step(step, now, lang))
    told = ((r.HOLDER, holder), (r.HOW, how), (r.ALSO, serves))
    facts = "".join(f"<dt>{label.say(lang)}</dt><dd>{text}</dd>" for label, text in told if text)
    then = e(reached(step, now, lang))
    return f'<li><div class="gain">+{points(step.gain)}<span class="soft"> {then}</span></div><b>{name}</b><dl>{facts}</dl></li>'


def _evidence(finding: Finding, section: Section, side: str, lang: Lang) -> Iterator[str]:
    """A matrix: each piece with a small bar for each factor that it moves."""
    ids = [(factor.id, factor.name.say(lang)) for factor in finding.factors]
    heads = "".join(f'<th scope="col">{e(name)}</th>' for _, name in ids)
    yield f'<h3>{section.title}</h3><div class="wide"><table class="pieces {side}"><caption class="unseen">{section.title}'
    yield f'</caption><thead><tr><th scope="col">{r.PIECE.say(lang)}</th>{heads}<th scope="col">{r.WHY.say(lang)}</th></tr></thead><tbody>'
    yield from (_piece(piece, [id for id, _ in ids], lang) for piece in pieces(finding, side, lang))
    yield f"</tbody></table></div>{plain_list(section.tables[0].notes)}"


def _piece(piece: Piece, ids: list[str], lang: Lang) -> str:
    shares = {id: share for id, _, share in piece.shares}
    cells = "".join(f'<td class="figures">{_share(shares[id]) if id in shares else ""}</td>' for id in ids)
    aside = "" if piece.counted else f'<span class="badge">{r.NOT_COUNTED.say(lang)}</span> '
    path = f"<br>{e(piece.path)}" if piece.path else ""
    name = "" if piece.counted else ' class="aside"'
    return f'<tr{name}><th scope="row">{e(piece.name)}{path}</th>{cells}<td>{aside}{e(piece.why)}</td></tr>'


def _share(share: Decimal) -> str:
    width = min(int(EXACT.multiply(share, 100)), 100)
    bar = f'<span class="track" aria-hidden="true"><span class="bar" style="width:{width}%"></span></span>'
    return share_of(share) + bar
