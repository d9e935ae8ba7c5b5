"""Dates and sums as Chinese writing has them 文书用语: no ISO dates, nothing computed here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from laborcalc.foundation.money import figure

if TYPE_CHECKING:
    from decimal import Decimal


def day(value: date) -> str:
    """A day.

    >>> day(date(2026, 9, 1))
    '2026年9月1日'
    """
    return f"{value.year}年{value.month}月{value.day}日"


def period(start: date, end: date) -> str:
    """A time as short as it can be said.

    >>> period(date(2019, 12, 1), date(2019, 12, 31)), period(date(2019, 9, 1), date(2019, 9, 30))
    ('2019年12月', '2019年9月')
    >>> period(date(2026, 1, 1), date(2026, 3, 31)), period(date(2025, 12, 16), date(2026, 1, 3))
    ('2026年1月至3月', '2025年12月16日至2026年1月3日')
    """
    whole = start.day == 1 and (end + timedelta(days=1)).day == 1
    first, last = (f"{start.year}年{start.month}月", f"{end.year}年{end.month}月") if whole else (day(start), day(end))
    if first == last:
        return first
    return f"{first}至{last.removeprefix(f'{start.year}年')}"


def yuan(amount: Decimal) -> str:
    """A sum with its unit.

    >>> from decimal import Decimal
    >>> yuan(Decimal("16000"))
    '16,000.00元'
    """
    return f"{figure(amount, 2)}元"


def listed(parts: Iterable[str]) -> str:
    """Parts of a sentence: 甲、乙和丙 stays 甲、乙、丙 as pleadings write it."""
    return "、".join(parts)
