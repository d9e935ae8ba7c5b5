"""HTML 网页: what every document shares, a page around fragments, lists, folds and plain tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.views import words as w
from laborcalc.views.steps import bracketed
from laborcalc.views.style import CSS

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.views.steps import Note
    from laborcalc.views.tables import Section, Table


_LINK = re.compile(r"https?://\S+").fullmatch
LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en"}


def page(fragments: Iterable[str], lang: Lang) -> Iterator[str]:
    """The pieces of a whole page around fragments."""
    yield f'<!doctype html>\n<html lang="{LANGUAGE_TAGS[lang]}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{w.TITLE.say(lang)}</title>'
    yield "<style>:root{color-scheme:light dark}body{margin:0;background:Canvas}</style>\n</head>\n<body>"
    yield from fragments
    yield "</body>\n</html>"


def classed(name: str) -> str:
    """The attribute; nothing for no name."""
    return f' class="{name}"' if name else ""


def section(body: str, lang: Lang) -> str:
    """A document as a `<section>` with its styles, for any page."""
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}</style>\n{body}\n</section>'


def fold(summary: str, lines: Iterable[str]) -> str:
    """Lines that unfold under their summary; nothing for none."""
    body = "\n".join(lines)
    return f'<details><summary>{summary}</summary><div class="inner">{body}</div></details>' if body else ""


def noted(note: Note) -> str:
    """A labelled remark with its address."""
    text = f"<code>{e(note.text)}</code>" if note.code else e(note.text)
    label = f"<b>{e(note.label)}</b> " if note.label else ""
    return label + text + (f" {link(note.url)}" if note.url else "")


def link(url: str) -> str:
    """A link; what is no address of the web stays text."""
    return f'<a href="{e(url)}" rel="noreferrer">{e(url)}</a>' if _LINK(url) else e(url)


def plain_list(notes: Iterable[Note], name: str = "notes") -> str:
    """Notes as a list; nothing for none."""
    items = "".join(f"<li>{noted(note)}</li>" for note in notes)
    return f'<ul class="{name}">{items}</ul>' if items else ""


def plain_sections(sections: Iterable[Section], lang: Lang, *, folded: bool = True) -> Iterator[str]:
    """Each with its picture; the tables unfold, or stand open."""
    for section in sections:
        yield f"<h3>{section.title}</h3>{section.picture}"
        for table in section.tables:
            lines = [*_table(table), *_bars(table), plain_list(table.notes)]
            number = bracketed(str(len(table.rows)), lang) if table.rows else ""
            yield fold(table.title + number, lines) if folded else "\n".join(('<div class="wide">', *lines, "</div>"))


def _bars(table: Table) -> Iterator[str]:
    """Bars with their figures beside them; who hears the page is told the figures alone."""
    if not table.bars:
        return
    name, figure = table.heads
    yield f'<table class="bars"><caption>{table.title}</caption><thead><tr><th scope="col">{name}</th>'
    yield f'<th scope="col" class="amount">{figure}</th></tr></thead><tbody>'
    for bar in table.bars:
        track = f'<span class="track" aria-hidden="true"><span class="bar" style="width:{bar.share}%"></span></span>'
        yield f'<tr><th scope="row">{e(bar.label)}</th><td class="amount">{bar.figure}{track}</td></tr>'
    yield "</tbody></table>"


def _table(table: Table) -> Iterator[str]:
    if not table.rows:
        return
    heads = "".join(f'<th scope="col">{head}</th>' for head in table.heads)
    yield f'<table><caption class="unseen">{table.title}</caption><thead><tr>{heads}</tr></thead><tbody>'
    for name, *cells in table.rows:
        yield f'<tr><th scope="row">{e(name)}</th>' + "".join(f"<td>{e(cell)}</td>" for cell in cells) + "</tr>"
    yield "</tbody></table>"
