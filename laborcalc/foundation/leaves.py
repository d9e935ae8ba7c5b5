"""Where a computation begins 推导的起点: a fact of the case, a figure given, a number of the law, a count.

>>> from laborcalc.foundation.units import MONTH, YUAN
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
laborcalc.foundation.errors.UnitError: （整份文件）：单位不能运算：元 + 个月。请核对公式中的量 (UNIT)
(whole file): units do not combine: yuan + months. check the quantities in the formula (UNIT)
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import COUNT, FACT, GIVEN, LAW, Quantity, greatest
from laborcalc.foundation.units import MONTH, YUAN, YUAN_PER_MONTH, Unit

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article


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


def less(sum: Quantity, taken: Decimal | None, path: str, name: Text) -> Quantity:
    """A sum less the yuan at `path` that were paid or received, never below nothing; the sum itself where there were none."""
    return greatest(sum - fact(taken, YUAN, path, name), ZERO_YUAN) if taken else sum


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
