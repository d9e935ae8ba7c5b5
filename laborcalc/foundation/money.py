"""Exact money 金额: `Decimal`, never float; one rounding rule; how figures are printed.

Arithmetic runs in a context of its own (50 digits), so a caller's decimal settings change nothing.

>>> fen(Decimal("3502.2510"))
Decimal('3502.25')
>>> figure(Decimal("1234567.5"), decimals=2)
'1,234,567.50'
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import (
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)

EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero, Overflow])
ZERO = Decimal(0)
_ONE = Decimal(1)
FEN = Decimal("0.01")
NOTHING = Decimal("0.00")

_SHOWN = Decimal(1).scaleb(-8)
# A sum of quotients may come out one unit in the 50th digit beside an exact half fen. Nothing in a case file has
# denominators that put a true value this near to a tie without being one, so the residue is taken off first.
_RESIDUE = Decimal(1).scaleb(-20)


def add(values: Iterable[Decimal]) -> Decimal:
    """The exact sum, to the fen at least.

    >>> add([Decimal("0.1"), Decimal("0.2")]), add([])
    (Decimal('0.30'), Decimal('0.00'))
    """
    result = NOTHING
    for value in values:
        result = EXACT.add(result, value)
    return result


def settled(value: Decimal) -> Decimal:
    """A value without the residue of a quotient: what is exact is equal to what it ought to be.

    >>> settled(EXACT.multiply(Decimal(3), EXACT.divide(Decimal(7), Decimal(3)))) == 7
    True
    """
    return value.quantize(_RESIDUE, context=EXACT)


def fen(value: Decimal) -> Decimal:
    """Round half-up to the fen (R-CONV-06).

    >>> fen(Decimal("1024.825")), fen(Decimal("4.004999"))
    (Decimal('1024.83'), Decimal('4.00'))
    """
    return value.quantize(_RESIDUE, context=EXACT).quantize(FEN, ROUND_HALF_UP, EXACT)


def whole(value: Decimal) -> Decimal:
    """The whole part of a number that is not negative; nothing of a negative one.

    A sum of quotients may lie one unit in the 50th digit below a whole number; the residue is taken off first.

    >>> whole(Decimal("6.99")), whole(EXACT.multiply(Decimal(3), EXACT.divide(Decimal(7), Decimal(3)))), whole(Decimal(-1))
    (Decimal('6'), Decimal('7'), Decimal('0'))
    """
    return max(settled(value), ZERO).quantize(_ONE, ROUND_FLOOR, EXACT)


def figure(value: Decimal, decimals: int = 0) -> str:
    """`value` with thousands separators and at least `decimals` places; long tails end in '…'.

    >>> figure(Decimal("7.50")), figure(EXACT.divide(Decimal(100), Decimal(3)), decimals=2)
    ('7.5', '33.33333333…')
    """
    text = f"{value:,f}"
    if decimals == 2 and text[-3:-2] == ".":  # most are sums in fen
        return text
    whole, _, tail = text.partition(".")
    if len(tail) > 20:
        whole, _, tail = f"{settled(value):,f}".partition(".")
    tail = tail.rstrip("0")
    if len(tail) > 8:
        whole, _, tail = f"{value.quantize(_SHOWN, context=EXACT):,f}".partition(".")
        return f"{whole}.{tail}…"
    tail = tail.ljust(decimals, "0")
    return f"{whole}.{tail}" if tail else whole
