"""Markdown: what every document shares, escapes and plain tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from laborcalc.views.steps import Note
    from laborcalc.views.tables import Section, Table


_ACTIVE = re.compile(r"([\\`*_\[\]<>|~#$&])")
_MARKER = re.compile(r"(\s*(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+](?:\s|$))|(?=[-=]+\s*$)))(?=\S)").match
_PLAIN_URL = re.compile(r"https?://[^\s<>\"'`|\\]+").fullmatch


def escape(text: str) -> str:
    """`text` with the characters that Markdown would act on made inert.

    >>> print(escape("a|b <script> *c*"))
    a\\|b \\<script\\> \\*c\\*
    >>> print(escape("1. a"), escape("- b"), escape("1.5"))
    1\\. a \\- b 1.5
    """
    begun = _MARKER(text)  # what would make it an entry of a list, a line or a heading
    head, rest = (begun[0] + "\\", text[begun.end() :]) if begun else ("", text)
    return head + _ACTIVE.sub(r"\\\1", rest)


def code(text: str) -> str:
    """Text as code, where Markdown can hold it."""
    return escape(text) if "`" in text or "|" in text else f"`{text}`"


def _url(url: str) -> str:
    return f"<{url}>" if _PLAIN_URL(url) else escape(url)


def row(*cells: str) -> str:
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def noted(note: Note) -> str:
    """A labelled remark in one line."""
    text = code(note.text) if note.code else escape(note.text)
    return " ".join(part for part in (escape(note.label), text, _url(note.url) if note.url else "") if part)


def plain_sections(sections: Iterable[Section]) -> Iterator[str]:
    """Sections of plain tables."""
    for section in sections:
        yield from ("", f"## {section.title}")
        for table in section.tables:
            yield from ("", *([f"### {table.title}", ""] if table.title != section.title else []))
            yield from plain_table(table)


def plain_table(table: Table) -> Iterator[str]:
    """A table and the notes under it."""
    if table.rows:
        yield from (row(*table.heads), "|" + "---|" * len(table.heads))
        yield from (row(*map(escape, cells)) for cells in table.rows)
        yield ""
    if table.bars:
        yield from (row(*table.heads, ""), "|---|---:|---|")
        yield from (row(escape(bar.label), bar.figure, bar.blocks) for bar in table.bars)
        yield ""
    yield from (f"- {noted(note)}" for note in table.notes)
