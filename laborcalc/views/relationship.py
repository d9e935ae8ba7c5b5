"""A finding on the relationship as text, Markdown, HTML or plain data 劳动关系评估的呈现; it computes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.money import EXACT
from laborcalc.views import _relationship_words as r
from laborcalc.views import _words as w
from laborcalc.views._relationship_json import to_dict
from laborcalc.views._relationship_parts import (
    SIDES,
    conclusion,
    next_step,
    pieces,
    points,
    score_steps,
    scored,
    sections,
    share_of,
)
from laborcalc.views._relationship_picture import ladder
from laborcalc.views._steps import Note
from laborcalc.views._style import CSS
from laborcalc.views._tables import Section, Table
from laborcalc.views.html import LANGUAGE_TAGS, plain_list, plain_sections
from laborcalc.views.markdown import plain_sections as markdown_sections
from laborcalc.views.text import COLUMNS, plain_lines

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc._relationship_finding import Finding, NextStep
    from laborcalc.text import Lang
    from laborcalc.views._relationship_parts import Piece

__all__ = ["html", "markdown", "text", "to_dict"]


def text(finding: Finding, lang: Lang) -> str:
    """Plain text; ends with a newline."""
    shown = (_conclusion(finding, lang), *sections(finding, lang), _steps(finding, lang))
    lines = (r.TITLE.say(lang), "=" * COLUMNS, *plain_lines((*shown, _legend(shown, lang)), lang))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def markdown(finding: Finding, lang: Lang) -> str:
    """Markdown; ends with a newline."""
    shown = (_conclusion(finding, lang), *sections(finding, lang), _steps(finding, lang))
    return "\n".join((f"# {r.TITLE.say(lang)}", *markdown_sections((*shown, _legend(shown, lang))))) + "\n"


def html(finding: Finding, lang: Lang) -> str:
    """A `<section>` that can be put into any page."""
    body = "\n".join(_html(finding, lang))
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}</style>\n{body}\n</section>'


def _conclusion(finding: Finding, lang: Lang) -> Section:
    title = r.RESULT.say(lang)
    return Section(title, (Table(title, (), (), conclusion(finding, lang)),))


def _steps(finding: Finding, lang: Lang) -> Section:
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


def _legend(shown: tuple[Section, ...], lang: Lang) -> Section:
    """What the tags and symbols mean."""
    title = w.HOW_TO_READ.say(lang)
    notes = tuple(Note("", text.say(lang)) for text in w.explained(repr(shown)))
    return Section(title, (Table(title, (), (), notes),))


# --- HTML ---


def _html(finding: Finding, lang: Lang) -> Iterator[str]:
    yield f"<h2>{r.TITLE.say(lang)}</h2>"
    yield from _card(finding, lang)
    sides = {r.SIDES[side].say(lang): side for side in SIDES}
    told = sections(finding, lang)
    for section in told:
        if section.title in sides:
            yield from _evidence(finding, section, sides[section.title], lang)
        elif section.title == r.NEXT.say(lang):
            yield f'<h3>{section.title}</h3><ol class="cards">'
            yield from (_step_card(step, lang) for step in finding.next_steps)
            yield "</ol>"
        else:
            # The picture of the factors says what their table says.
            yield from plain_sections((section,), lang, folded=section.title == r.FACTORS.say(lang))
    computed = _steps(finding, lang)
    yield from plain_sections((computed,), lang)
    legend = _legend((_conclusion(finding, lang), *told, computed), lang)
    yield f"<footer>{legend.title}{plain_list(legend.tables[0].notes)}</footer>"


def _card(finding: Finding, lang: Lang) -> Iterator[str]:
    """The band in large letters between the others, the score, and what both are worth."""
    yield f'<div class="finding"><p class="band">{r.BANDS[finding.band].say(lang)}</p>{ladder(finding.band, lang)}'
    score = scored(finding, lang)
    number = points(finding.score.value)
    yield f"<p>{r.SCORE.say(lang)} {score.replace(number, f'<b>{number}</b>', 1)}</p>"
    _, _, *notes, caveat = conclusion(finding, lang)
    yield f'{plain_list(notes)}<p class="soft">{e(caveat.text)}</p></div>'


def _step_card(step: NextStep, lang: Lang) -> str:
    """What to gather: the points in large letters, then what a lawyer needs in order to get it."""
    name, _, holder, how, serves = (e(cell) for cell in next_step(step, lang))
    told = ((r.HOLDER, holder), (r.HOW, how), (r.ALSO, serves))
    facts = "".join(f"<dt>{label.say(lang)}</dt><dd>{text}</dd>" for label, text in told if text)
    then = e(r.THEN.say(lang).format(band=r.SHORT[step.band].say(lang)))
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
    path = f"<br><code>{e(piece.path)}</code>" if piece.path else ""
    name = "" if piece.counted else ' class="aside"'
    return f'<tr{name}><th scope="row">{e(piece.name)}{path}</th>{cells}<td>{aside}{e(piece.why)}</td></tr>'


def _share(share: Decimal) -> str:
    width = min(int(EXACT.multiply(share, 100)), 100)
    bar = f'<span class="track" aria-hidden="true"><span class="bar" style="width:{width}%"></span></span>'
    return share_of(share) + bar
