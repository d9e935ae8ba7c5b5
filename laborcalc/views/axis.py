"""A time axis for pictures 时间轴: where a day lies, and a line for each year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

WIDTH, LEFT, RIGHT, TOP = 760, 230, 12, 40


class Axis(NamedTuple):
    """The days that the picture spans."""

    first: date
    last: date

    def x(self, day: date) -> float:
        """Where a day lies, in pixels from the left edge."""
        whole = max((self.last - self.first).days, 1)
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (day - self.first).days / whole, 1)


def years(axis: Axis, height: int) -> Iterator[str]:
    """A line with its label at the first day of each year."""
    for year in range(axis.first.year + 1, axis.last.year + 1):
        x = axis.x(date(year, 1, 1))
        yield f'<line class="year" x1="{x}" x2="{x}" y1="{TOP - 8}" y2="{height}"/>'
        yield f'<text class="year" x="{x + 3}" y="{TOP - 2}">{year}</text>'
