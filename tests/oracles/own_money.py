"""Money of the oracles: exact fractions, rounded half-up to the fen once an item (R-CONV-06)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

MONTH_DAYS = Fraction(87, 4)  # 21.75 paid days a month (R-CONV-07)
MONTH_HOURS = 174


def fen(value: Fraction | int) -> Decimal:
    """Half-up; no sum of these oracles is negative."""
    assert value >= 0
    return Decimal((200 * Fraction(value) + 1) // 2).scaleb(-2)


def rounded(value: Fraction) -> Fraction:
    """The same, to be reckoned with further: a twelve-month average is rounded before it is multiplied."""
    return Fraction(fen(value))
