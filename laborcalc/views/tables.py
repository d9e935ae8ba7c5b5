"""Plain tables 表格: a part of the printout as heads, rows and notes, which each view lays out in its own way."""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.views.steps import Note


class Table(NamedTuple):
    """A table, and notes under it."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[Note, ...]


class Section(NamedTuple):
    """A part of the printout: its tables, and for the HTML view a picture."""

    title: str
    tables: tuple[Table, ...]
    picture: str = ""
