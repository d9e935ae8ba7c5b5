"""Counting months and days: spans with both ends, the ends of months, calendar parts, weekdays."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from laborcalc.foundation.months import (
    Elapsed,
    Part,
    add_months,
    calendar_parts,
    elapsed,
    month_end,
    month_length,
    weekdays,
)


@pytest.mark.parametrize(
    "start, last_day, span",
    [
        ((2026, 1, 1), (2025, 12, 31), (0, 0, 0)),
        ((2026, 1, 1), (2026, 1, 1), (0, 0, 1)),
        ((2025, 1, 1), (2025, 12, 31), (1, 0, 0)),
        ((2019, 3, 15), (2026, 9, 30), (7, 6, 16)),
        ((2022, 5, 10), (2026, 2, 9), (3, 9, 0)),
        ((2024, 8, 31), (2025, 2, 27), (0, 6, 0)),  # clamped to 28 February
        ((2024, 2, 29), (2025, 2, 27), (1, 0, 0)),
        ((2024, 2, 29), (2028, 2, 28), (4, 0, 0)),
        ((2025, 1, 31), (2025, 2, 27), (0, 1, 0)),
        ((2025, 1, 31), (2025, 2, 26), (0, 0, 27)),
        ((1994, 1, 1), (2007, 12, 31), (14, 0, 0)),
    ],
)
def test_elapsed(start: tuple[int, int, int], last_day: tuple[int, int, int], span: tuple[int, int, int]) -> None:
    assert elapsed(date(*start), date(*last_day)) == Elapsed(*span)


@pytest.mark.parametrize(
    "day, months, moved",
    [
        (date(2024, 8, 31), 6, date(2025, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 1, 15), -1, date(2024, 12, 15)),
    ],
)
def test_add_months(day: date, months: int, moved: date) -> None:
    assert add_months(day, months) == moved


@pytest.mark.parametrize("year, days", [(2024, 29), (2025, 28), (2000, 29), (1900, 28), (2100, 28)])
def test_february(year: int, days: int) -> None:
    assert month_length(year, 2) == days
    assert month_end(date(year, 2, 1)) == date(year, 2, days)


def test_lengths_of_the_other_months() -> None:
    assert [month_length(2025, month) for month in range(1, 13)] == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def test_calendar_parts() -> None:
    assert list(calendar_parts(date(2016, 1, 20), date(2016, 3, 31))) == [
        Part(date(2016, 1, 20), date(2016, 1, 31), False),
        Part(date(2016, 2, 1), date(2016, 2, 29), True),
        Part(date(2016, 3, 1), date(2016, 3, 31), True),
    ]
    assert list(calendar_parts(date(2016, 1, 20), date(2016, 1, 22))) == [
        Part(date(2016, 1, 20), date(2016, 1, 22), False)
    ]
    assert list(calendar_parts(date(2016, 1, 20), date(2016, 1, 19))) == []


def test_calendar_parts_cover_every_day_once() -> None:
    start = date(2023, 11, 17)
    for length in range(500):
        last = start + timedelta(days=length)
        parts = list(calendar_parts(start, last))
        assert sum((part.last - part.first).days + 1 for part in parts) == length + 1
        for one, other in pairwise(parts):
            assert other.first == one.last + timedelta(days=1)


def test_weekdays_by_counting() -> None:
    for offset in range(7):
        start = date(2016, 5, 20) + timedelta(days=offset)
        for length in range(40):
            days = [start + timedelta(days=n) for n in range(length)]
            last = start + timedelta(days=length - 1)
            assert weekdays(start, last) == sum(day.weekday() < 5 for day in days)
