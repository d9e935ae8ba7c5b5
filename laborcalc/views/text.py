"""Plain text for a terminal 纯文本: lines of at most 100 columns, a Chinese character counting as two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from laborcalc.views import words as w

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.views.tables import Bar, Section, Table


COLUMNS = 100


# What may stand alone on a line: a run of Latin letters and figures, or one wide character with the stops that follow it.
_PIECES = re.compile(r"\s+|[《（“‘]*(?:[\x21-\x7e…×÷−≈±€£]+|[^\s])[，。；：、）》”’！？…]*")


def width(text: str) -> int:
    """Columns that `text` takes on a terminal.

    >>> width("2N = 赔偿金")
    11
    """
    if text.isascii():
        return len(text)
    return len(text) + sum(east_asian_width(char) in "WF" for char in text)


def wrap(text: str, first: str = "", rest: str | None = None, columns: int = COLUMNS) -> Iterator[str]:
    """`text` in lines of at most `columns`, the first after `first`, the others after `rest`.

    >>> list(wrap("满一年计一个月，不满半年计半个月。", "依据 ", columns=24))
    ['依据 满一年计一个月，不', '     满半年计半个月。']
    """
    rest = " " * width(first) if rest is None else rest
    line, used, empty = first, width(first), True
    for piece in _pieces(text, columns - max(width(first), width(rest))):
        if not empty and used + width(piece.rstrip()) > columns:
            yield line.rstrip()
            line, used, empty = rest, width(rest), True
        if empty:
            piece = piece.lstrip()
            empty = not piece
        line += piece
        used += width(piece)
    yield line.rstrip()


def _pieces(text: str, room: int) -> Iterator[str]:
    """Unbreakable pieces; one that is wider than a whole line, such as a long address, is cut."""
    for piece in _PIECES.findall(text):
        while width(piece) > room:
            cut = next(n for n in range(len(piece), 0, -1) if width(piece[:n]) <= room)
            yield piece[:cut]
            piece = piece[cut:]
        yield piece


def plain_lines(sections: Iterable[Section], lang: Lang) -> Iterator[str]:
    """Sections of plain tables."""
    for section in sections:
        yield from ("", section.title, "-" * width(section.title))
        for table in section.tables:
            yield from _table(table, section.title, lang)


def _bars(bars: tuple[Bar, ...]) -> Iterator[str]:
    """The bar, its figure at the right of a column, and what it stands for."""
    figures = max((len(bar.figure) for bar in bars), default=0)
    for bar in bars:
        yield from wrap(bar.label, f"    {bar.blocks:<20}  {bar.figure:>{figures}}  ")


def _table(table: Table, title: str, lang: Lang) -> Iterator[str]:
    """A row a paragraph; rows that share their first cell stand under it."""
    if table.title != title:
        yield "  " + table.title
    if table.rows:
        yield from wrap(" · ".join(table.heads), "    ", "      ")
    for name, *cells in table.rows:
        short = name and width(name) <= COLUMNS // 2
        if name and not short:
            yield from wrap(name, "    ")
        first, rest = (f"    {name}{w.COLON.say(lang)}", "      ") if short else ("      ", "        ")
        yield from wrap(" · ".join(filter(None, cells)), first, rest)
    yield from _bars(table.bars)
    for note in table.notes:
        yield from wrap(" ".join(part for part in (note.label, note.text, note.url) if part), "    - ")
