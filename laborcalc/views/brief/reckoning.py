"""A sum with how it was computed in one line 一行算式: read from the trace, each figure with its unit.

>>> from decimal import Decimal
>>> from laborcalc.foundation.leaves import fact, law
>>> from laborcalc.foundation.text import Text
>>> from laborcalc.foundation.units import MONTH, ONE, YUAN_PER_MONTH
>>> wage = fact(Decimal(8000), YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))
>>> months, twice = law(3, MONTH, Text("月数", "months")), law(2, ONE, Text("二倍", "twice"))
>>> reckoned(twice * wage * months, "zh"), reckoned(wage * months, "en")
('48,000.00元 = 8,000.00元/月 × 3个月 × 2', '24,000.00 yuan = 8,000.00 yuan/month × 3 months')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.money import settled
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import FACT, GREATEST, LEAST, MINUS, OVER, PLUS, ROUND, TIMES
from laborcalc.foundation.units import ONE, YUAN
from laborcalc.views.steps import bracketed, named_value, worded
from laborcalc.views.text import width

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.foundation.trace import Quantity

_MANY, _LONG = 6, 120  # terms of a sum, columns of what is said instead of a figure whose decimals go on
_GOES_ON = "…"
_AS_STATED = Text("如所填", "as stated")
_SUM_OF = Text("{number}项相加", "sum of {number} items")
_BINDS = {PLUS: 1, MINUS: 1, TIMES: 2, OVER: 2}
_PICKS = (LEAST, GREATEST)


def reckoned(root: Quantity, lang: Lang) -> str:
    """The sum, and the operations on what the reader knows; of what the case states itself, that it does."""
    core, shown = _behind(root), with_unit(root, lang)
    if not _is_computed(core):
        return shown + (bracketed(_AS_STATED.say(lang), lang) if core.op == FACT else "")
    equals = "=" if settled(core.value) == root.value else "≈"
    how = _expression(core, lang, unfold=True)
    return f"{shown} {equals} {worded(how if width(how) <= _LONG else _expression(core, lang), lang)}"


def with_unit(quantity: Quantity, lang: Lang) -> str:
    """The figure with its unit, as it is written in running text."""
    text = quantity.say(lang)
    return text.replace(" ", "") if lang == "zh" else text


def _behind(root: Quantity) -> Quantity:
    """The step that a result only rounds, or keeps from falling below nothing."""
    while root.op == ROUND or (root.op == GREATEST and root.value):
        rest = [operand for operand in root.operands if operand.value or _is_computed(operand)]
        if len(rest) > 1:
            break
        root = rest[0]
    return root


def _is_computed(quantity: Quantity) -> bool:
    return quantity.op in _BINDS or quantity.op in _PICKS


def _has_an_end(quantity: Quantity) -> bool:
    return not quantity.figure().endswith(_GOES_ON)


def _terms(quantity: Quantity, op: str) -> list[Quantity]:
    """The operands of a chain of one operation; named ones are not taken apart."""
    first, *rest = quantity.operands
    inside = _terms(first, op) if first.op == op and first.name is None else [first]
    return [*inside, *rest]


def _expression(quantity: Quantity, lang: Lang, *, unfold: bool = False) -> str:
    """The operation in figures; `unfold` says what has endless decimals by how it is computed."""
    op = quantity.op
    if op in _PICKS:
        return f"{op}({', '.join(_candidate(operand, lang, unfold) for operand in quantity.operands)})"
    terms = _terms(quantity, op)
    if op == PLUS and (len(terms) > _MANY or not (unfold or all(map(_has_an_end, terms)))):
        return _SUM_OF.say(lang).format(number=len(terms))
    if op == TIMES:
        terms.sort(key=lambda term: term.unit is ONE)  # what is multiplied first, then by how much
    binds = _BINDS[op]
    first, *rest = terms
    after = (_operand(term, binds + (op in (MINUS, OVER)), lang, unfold) for term in rest)
    return f" {op} ".join((_operand(first, binds, lang, unfold), *after))


def _candidate(quantity: Quantity, lang: Lang, unfold: bool) -> str:
    """One of several sums of which the result takes one: as it is computed, or what it is."""
    inner = _behind(quantity)
    return _expression(inner, lang, unfold=unfold) if _is_computed(inner) else named_value(inner, lang)


def _operand(quantity: Quantity, binds: int, lang: Lang, unfold: bool) -> str:
    """A named quantity as its figure; yuan are those of the sum and need no unit."""
    inner, figure = _behind(quantity), quantity.figure()
    is_open = quantity.name is None and inner.name is None
    if not _is_computed(inner) or not (is_open or (unfold and not _has_an_end(quantity))):
        return figure if quantity.unit is YUAN else with_unit(quantity, lang)
    text = _expression(inner, lang, unfold=unfold)
    return f"({text})" if _BINDS.get(inner.op, 9) < binds else text
