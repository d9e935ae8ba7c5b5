"""The checklist 证据清单 as a form in HTML whose boxes can be ticked on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.views import words as w
from laborcalc.views.checklist.parts import (
    ABOUT,
    BURDEN,
    CIRCUMSTANCE,
    EVIDENCE,
    HINT,
    ITEMS,
    KEPT,
    LAW,
    LEGEND,
    OBJECTIONS,
    Pair,
    answers_of,
    details_of,
    legend_of,
    rule_said,
    title_of,
)
from laborcalc.views.html import LANGUAGE_TAGS
from laborcalc.views.style import CSS

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.checklist import CheckItem, Checklist, Objection


_FORM = """
.laborcalc .tick{width:2em;text-align:center}.laborcalc .tick input{width:1.1em;height:1.1em;margin:0}
.laborcalc .item th{width:17%}.laborcalc .item p{margin:0}.laborcalc .item p.soft{display:inline;margin-right:.8em}.laborcalc .kept{width:16%}
@media print{.laborcalc tr.item{break-inside:avoid}.laborcalc .tick input{print-color-adjust:exact}}
"""


def render(found: Checklist, lang: Lang) -> str:
    """A `<section>` that can be put into any page; printed, it is a form with boxes and room for notes."""
    body = "\n".join(_blocks(found, lang))
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}{_FORM}</style>\n{body}\n</section>'


def _blocks(found: Checklist, lang: Lang) -> Iterator[str]:
    yield f"<h2>{e(title_of(found, lang))}</h2><p>{e(HINT.say(lang))}</p>"
    yield _list(LAW, (rule_said(rule, lang) for rule in found.law), lang)
    rows = (_row(item, details_of(item, lang), lang) for item in found.items)
    yield _table(ITEMS, (EVIDENCE, ABOUT, KEPT), rows, lang)
    answers = (_row(objection, answers_of(objection, lang), lang) for objection in found.objections)
    yield _table(OBJECTIONS, (CIRCUMSTANCE, ABOUT, KEPT), answers, lang)
    yield _list(BURDEN, (rule_said(rule, lang) for rule in found.burden), lang)
    yield _list(LEGEND, legend_of(found, lang), lang)


def _list(title: Text, texts: Iterable[str], lang: Lang) -> str:
    items = "".join(f"<li>{e(said)}</li>" for said in texts)
    return f"<h3>{e(title.say(lang))}</h3><ul>{items}</ul>"


def _table(title: Text, heads: Iterable[Text], rows: Iterable[str], lang: Lang) -> str:
    cells = "".join(f'<th scope="col">{e(head.say(lang))}</th>' for head in heads)
    body = "".join(rows)
    return (
        f'<h3>{e(title.say(lang))}</h3><div class="wide"><table><thead><tr><th class="tick"></th>{cells}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _row(item: CheckItem | Objection, pairs: Iterable[Pair], lang: Lang) -> str:
    name, on = e(item.name.say(lang)), " checked" if item.held else ""
    box = f'<input type="checkbox" name="held" value="{e(item.kind)}" aria-label="{name}"{on}>'
    told = "".join(
        f"<p{_small(place)}><b>{e(label)}</b>{w.COLON.say(lang)}{e(said)}</p>"
        for place, (label, said) in enumerate(pairs)
    )
    return (
        f'<tr class="item"><td class="tick">{box}</td><th scope="row">{name}</th><td>{told}</td>'
        '<td class="kept"></td></tr>'
    )


def _small(place: int) -> str:
    """The first two are read first; the rest runs on in small print."""
    return "" if place < 2 else ' class="soft"'
