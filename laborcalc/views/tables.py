"""Plain tables 表格: a part of the printout as heads, rows and notes, which each view lays out in its own way."""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.views.steps import Note


class Bar(NamedTuple):
    """A bar of a small chart: its label, the figure that it stands for, and its length of 100."""

    label: str
    figure: str
    share: int

    @property
    def blocks(self) -> str:
        """The bar in at most twenty blocks; what is not nothing has one at least."""
        return "█" * max(self.share // 5, self.share > 0)


class Table(NamedTuple):
    """A table, and notes under it; or bars with their figures, under the same heads."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[Note, ...]
    bars: tuple[Bar, ...] = ()


class Section(NamedTuple):
    """A part of the printout: its tables, and for the HTML view a picture."""

    title: str
    tables: tuple[Table, ...]
    picture: str = ""
