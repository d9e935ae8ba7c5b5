"""Spans of days 期间: which of many touch a given time, told without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from itertools import accumulate

Days = tuple[date, date]


class Spans:
    """Spans, each a first and a last day, both counted, in the order of their first days.

    >>> spans = Spans([(date(2026, 3, 1), date(2026, 3, 31)), (date(2026, 1, 1), date(2026, 1, 31))])
    >>> spans.touch(date(2026, 2, 1), date(2026, 2, 28)), spans.touch(date(2026, 1, 31), date(2026, 2, 28))
    (False, True)
    """

    __slots__ = ("_reach", "_spans", "_starts")

    def __init__(self, spans: Iterable[Days]) -> None:
        self._spans = sorted(spans)
        self._starts = [first for first, _ in self._spans]
        self._reach = list(accumulate((last for _, last in self._spans), max))

    def touching(self, first: date, last: date) -> list[Days]:
        """Those that share a day with the time from `first` to `last`."""
        near = self._spans[bisect_left(self._reach, first) : bisect_right(self._starts, last)]
        return [span for span in near if span[1] >= first]

    def touch(self, first: date, last: date) -> bool:
        """Does any share a day with the time from `first` to `last`."""
        begun = bisect_right(self._starts, last)
        return begun > 0 and self._reach[begun - 1] >= first

    def joined(self) -> Spans:
        """The same days in spans that neither overlap nor follow on one another."""
        found: list[Days] = []
        for first, last in self._spans:
            if found and first.toordinal() <= found[-1][1].toordinal() + 1:
                found[-1] = found[-1][0], max(found[-1][1], last)
            else:
                found.append((first, last))
        return Spans(found)
