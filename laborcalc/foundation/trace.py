"""Quantities that carry their derivation 可追溯的量: the trace is the computation.

A `Quantity` is a value with a unit, a bilingual name and how it came about: a fact and its path, a figure and its
source, a constant of the law and its article, or an operation on other quantities. `base * months` records itself.
Texts are rendered from this record, never written beside it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from laborcalc.foundation.errors import UnitError
from laborcalc.foundation.money import EXACT, fen, figure, settled
from laborcalc.foundation.text import Lang, Text
from laborcalc.foundation.units import Unit

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article

Cites = tuple["Article", ...]


FACT, GIVEN, FIGURE, LAW, COUNT = "fact", "given", "figure", "law", "count"
TIMES, OVER, PLUS, MINUS, LEAST, GREATEST, ROUND = "×", "÷", "+", "−", "min", "max", "round"
_LEAVES = frozenset((FACT, GIVEN, FIGURE, LAW, COUNT))
_BINDS = {PLUS: 1, MINUS: 1, TIMES: 2, OVER: 2}


class Quantity:
    """A value with its unit and its derivation. Never changed after it is made.

    Attributes:
        value: exact decimal.
        unit: what it counts; checked by every operation.
        op: how it came about: a leaf (`fact`, `given`, `figure`, `law`, `count`) or an operation.
        args: what it was made from: the operands, the path of a fact, the row of a figure, the message of a count.
        name: bilingual name; a nameless quantity is shown inside the formula that uses it.
        cites: the articles on which this step rests.
        rule: id of the rule that states it, such as `R-COMP-13`.
    """

    __slots__ = ("args", "cites", "name", "op", "rule", "unit", "value")

    def __init__(
        self,
        value: Decimal,
        unit: Unit,
        op: str,
        args: tuple[Any, ...],
        name: Text | None = None,
        cites: Cites = (),
        rule: str = "",
    ) -> None:
        self.value = value
        self.unit = unit
        self.op = op
        self.args = args
        self.name = name
        self.cites = cites
        self.rule = rule

    def named(self, name: Text, *cites: Article, rule: str = "") -> Quantity:
        """The same quantity as a step of its own, with the article and rule that state it."""
        return Quantity(self.value, self.unit, self.op, self.args, name, cites, rule)

    def __mul__(self, other: Quantity) -> Quantity:
        value = EXACT.multiply(self.value, other.value)
        return Quantity(value, self.unit.times(other.unit), TIMES, (self, other))

    def __truediv__(self, other: Quantity) -> Quantity:
        value = EXACT.divide(self.value, other.value)
        return Quantity(value, self.unit.over(other.unit), OVER, (self, other))

    def __add__(self, other: Quantity) -> Quantity:
        return Quantity(EXACT.add(self.value, other.value), self._same(PLUS, other), PLUS, (self, other))

    def __sub__(self, other: Quantity) -> Quantity:
        return Quantity(EXACT.subtract(self.value, other.value), self._same(MINUS, other), MINUS, (self, other))

    def __lt__(self, other: Quantity) -> bool:
        self._same("<", other)
        return self.value < other.value

    def __gt__(self, other: Quantity) -> bool:
        self._same(">", other)
        return self.value > other.value

    def _same(self, verb: str, other: Quantity) -> Unit:
        if self.unit is not other.unit:
            raise UnitError.between(verb, self.unit.text, other.unit.text)
        return self.unit

    def _content(self) -> tuple[object, ...]:
        return self.value, self.unit, self.op, self.args, self.name, self.cites, self.rule

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Quantity) and self._content() == other._content())

    def __hash__(self) -> int:
        return hash((self.value, self.op, self.name))

    def rounded(self) -> Quantity:
        """Half-up to the fen, once for each item of the claims list (R-CONV-06)."""
        return Quantity(fen(self.value), self.unit, ROUND, (self,))

    @property
    def operands(self) -> tuple[Quantity, ...]:
        """The quantities this one was made from."""
        if self.op in _LEAVES:
            return self.args[2:] if self.op == COUNT else ()
        return self.args

    def figure(self) -> str:
        """The value as printed, without its unit."""
        return figure(self.value, self.unit.decimals)

    def say(self, lang: Lang) -> str:
        """The value with its unit."""
        unit = self.unit.say(lang)
        if lang == "en" and self.value == 1 and "/" not in unit:
            unit = unit.removesuffix("s")
        return f"{self.figure()} {unit}" if unit else self.figure()

    def arithmetic(self) -> str:
        """The computation in figures, such as `12,000.00 × 8 = 96,000.00`; empty for what is not computed."""
        if self.op in _LEAVES:
            return ""
        expression, result = _expression(self), self.figure()
        if self.op == ROUND:
            exact = settled(self.args[0].value) == self.value
            return expression if exact and expression == result else f"{expression} {'=' if exact else '≈'} {result}"
        return f"{expression} = {result}"

    def __repr__(self) -> str:
        name = self.name.en if self.name else self.op
        return f"<{name}: {self.say('en')}>"


def _expression(quantity: Quantity) -> str:
    """The right-hand side of a quantity in figures: nameless operands unfolded, the others as their value."""
    op, args = quantity.op, quantity.args
    if op == ROUND:
        return _operand(args[0], 0)
    if op in (LEAST, GREATEST):
        return f"{op}({', '.join(_operand(arg, 0) for arg in args)})"
    binds = _BINDS[op]
    first, *rest = args
    parts = [_operand(first, binds), *(_operand(arg, binds + (op in (MINUS, OVER))) for arg in rest)]
    return f" {op} ".join(parts)


def _operand(quantity: Quantity, binds: int) -> str:
    if quantity.name is not None or quantity.op in _LEAVES:
        return quantity.figure()
    text = _expression(quantity)
    return f"({text})" if _BINDS.get(quantity.op, 9) < binds else text


def total(quantities: list[Quantity]) -> Quantity:
    """The sum of one or more quantities of the same unit."""
    first, *rest = quantities
    if not rest:
        return first
    value = first.value
    for quantity in rest:
        first._same(PLUS, quantity)
        value = EXACT.add(value, quantity.value)
    return Quantity(value, first.unit, PLUS, tuple(quantities))


def least(*quantities: Quantity) -> Quantity:
    """The smallest; both candidates stay visible in the trace."""
    return _pick(LEAST, min, quantities)


def greatest(*quantities: Quantity) -> Quantity:
    """The largest; both candidates stay visible in the trace."""
    return _pick(GREATEST, max, quantities)


def at_most(quantity: Quantity, ceiling: Quantity) -> Quantity:
    """The quantity, or the ceiling where it lies above; a ceiling that does not bite leaves no trace."""
    return least(quantity, ceiling) if quantity > ceiling else quantity


def _pick(op: str, choose: Any, quantities: tuple[Quantity, ...]) -> Quantity:
    for other in quantities[1:]:
        quantities[0]._same(op, other)
    return Quantity(choose(quantity.value for quantity in quantities), quantities[0].unit, op, quantities)


def numbered(root: Quantity) -> list[tuple[Quantity, list[int]]]:
    """The named quantities under `root`, operands first, each with the numbers (from 1) of those in its formula.

    Nameless quantities are looked through: they stand inside the formula that uses them.
    """
    found: list[tuple[Quantity, list[int]]] = []
    numbers: dict[int, list[int]] = {}

    def visit(quantity: Quantity) -> list[int]:
        known = numbers.get(id(quantity))
        if known is None:
            known = []
            for operand in quantity.operands:
                known += visit(operand)
            if quantity.name is not None:
                found.append((quantity, known))
                known = [len(found)]
            numbers[id(quantity)] = known
        return known

    visit(root)
    return found


def steps(root: Quantity) -> list[Quantity]:
    """The named quantities under `root` in the order of the computation: one printed line each."""
    return [quantity for quantity, _ in numbered(root)]
