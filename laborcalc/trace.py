"""Quantities that carry their derivation 可追溯的量: the trace is the computation.

A `Quantity` is a value with a unit, a bilingual name and how it came about: a fact and its path, a figure and its
source, a constant of the law and its article, or an operation on other quantities. `base * months` records itself.
Texts are rendered from this record, never written beside it.

>>> base = fact(Decimal("12000"), YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))
>>> months = fact(Decimal("8"), MONTH, "months", Text("月数", "months"))
>>> amount = (base * months).named(Text("经济补偿", "economic compensation"))
>>> amount.arithmetic()
'12,000.00 × 8 = 96,000.00'
>>> amount.unit is YUAN
True
>>> amount + months
Traceback (most recent call last):
    ...
laborcalc.errors.UnitError: （整份文件）：单位不能运算：元 + 个月。请核对公式中的量 (UNIT)
(whole file): units do not combine: yuan + months. check the quantities in the formula (UNIT)
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from laborcalc.errors import Gap, Missing, UnitError
from laborcalc.money import EXACT, fen, figure
from laborcalc.text import Lang, Message, Text

if TYPE_CHECKING:
    from laborcalc.law.sources import Article

Cites = tuple["Article", ...]
Dims = tuple[int, int, int, int, int]


class Unit:
    """A unit as powers of yuan, month, day, year, hour; equal units are one object, so `is` compares them."""

    __slots__ = ("_over", "_times", "dims", "text")
    _known: ClassVar[dict[Dims, Unit]] = {}

    def __init__(self, dims: Dims, text: Text) -> None:
        self.dims = dims
        self.text = text
        self._times: dict[Unit, Unit] = {}
        self._over: dict[Unit, Unit] = {}
        Unit._known.setdefault(dims, self)

    @classmethod
    def of(cls, dims: Dims) -> Unit:
        """The one unit with these powers; one that has no everyday name is written as its powers."""
        known = cls._known.get(dims)
        if known is not None:
            return known
        zh, en = (
            "·".join(f"{symbol}^{power}" for symbol, power in zip(symbols, dims, strict=True) if power)
            for symbols in (("元", "月", "天", "年", "小时"), ("yuan", "month", "day", "year", "hour"))
        )
        return cls._known.setdefault(dims, cls(dims, Text(zh, en)))

    def __reduce__(self) -> tuple[Callable[[Dims], Unit], tuple[Dims]]:
        # A unit that comes back from another process or a copy is the one that is known here.
        return Unit.of, (self.dims,)

    def times(self, other: Unit) -> Unit:
        """The unit of a product."""
        unit = self._times.get(other)
        if unit is None:
            a, b = self.dims, other.dims
            unit = self._times[other] = Unit.of((a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]))
        return unit

    def over(self, other: Unit) -> Unit:
        """The unit of a quotient."""
        unit = self._over.get(other)
        if unit is None:
            a, b = self.dims, other.dims
            unit = self._over[other] = Unit.of((a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3], a[4] - b[4]))
        return unit

    @property
    def decimals(self) -> int:
        """Decimal places that are always shown: two for money, none for counts."""
        return 2 if self.dims[0] else 0

    def say(self, lang: Lang) -> str:
        """The unit in `lang`."""
        return self.text.say(lang)

    def __repr__(self) -> str:
        return f"Unit({self.text.en!r})"


ONE = Unit((0, 0, 0, 0, 0), Text("", ""))
YUAN = Unit((1, 0, 0, 0, 0), Text("元", "yuan"))
MONTH = Unit((0, 1, 0, 0, 0), Text("个月", "months"))
DAY = Unit((0, 0, 1, 0, 0), Text("天", "days"))
YEAR = Unit((0, 0, 0, 1, 0), Text("年", "years"))
HOUR = Unit((0, 0, 0, 0, 1), Text("小时", "hours"))
YUAN_PER_MONTH = Unit((1, -1, 0, 0, 0), Text("元/月", "yuan/month"))
YUAN_PER_DAY = Unit((1, 0, -1, 0, 0), Text("元/天", "yuan/day"))
YUAN_PER_HOUR = Unit((1, 0, 0, 0, -1), Text("元/小时", "yuan/hour"))
YUAN_PER_YEAR = Unit((1, 0, 0, -1, 0), Text("元/年", "yuan/year"))
DAYS_PER_MONTH = Unit((0, -1, 1, 0, 0), Text("天/月", "days/month"))
HOURS_PER_DAY = Unit((0, 0, -1, 0, 1), Text("小时/天", "hours/day"))
MONTHS_PER_YEAR = Unit((0, 1, 0, -1, 0), Text("月/年", "months/year"))

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
            exact = self.args[0].value == self.value
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


def fact(value: Decimal | None, unit: Unit, path: str, name: Text, why: Text | None = None) -> Quantity:
    """A fact of the case at `path`; raises `Missing` when it was not stated."""
    if value is None:
        raise Missing(Gap("FACT", path, name, why or _NEEDED))
    return Quantity(value, unit, FACT, (path,), name)


_NEEDED = Text("计算需要这项事实", "the computation needs this fact")


def given(value: Decimal, unit: Unit, path: str, name: Text, *cites: Article, rule: str = "") -> Quantity:
    """A figure stated by the caller under `given`: it wins over the tables and the trace says so."""
    return Quantity(value, unit, GIVEN, (path,), name, cites, rule)


def law(value: int | str, unit: Unit, name: Text, *cites: Article, rule: str = "") -> Quantity:
    """A number that the law itself states, with its article."""
    return Quantity(Decimal(value), unit, LAW, (), name, cites, rule)


ZERO_YUAN = law(0, YUAN, Text("零", "nothing"))
ZERO_RATE = law(0, YUAN_PER_MONTH, Text("零", "nothing"))
ONE_MONTH = law(1, MONTH, Text("一个月", "one month"))


def count(
    value: int | Decimal,
    unit: Unit,
    name: Text,
    how: Message,
    *operands: Quantity,
    paths: tuple[str, ...] = (),
    rule: str = "",
) -> Quantity:
    """A number found by counting days or months; `how` says what was counted, `paths` on which facts it rests."""
    return Quantity(Decimal(value), unit, COUNT, (how, paths, *operands), name, (), rule)


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
            known = [number for operand in quantity.operands for number in visit(operand)]
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
