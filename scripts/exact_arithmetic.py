"""Exact arithmetic 精确运算: a plugin of mypy that refuses operators on `Decimal` outside `laborcalc/foundation/money.py`.

An operator computes in the decimal context of the caller: with five digits of precision a sum of an application is off
by yuan, and with inexact results trapped it raises. The methods of `EXACT` compute the same everywhere. Comparisons,
`min`, `max` and conversions are exact and stay free. `make types` loads it (`plugins` in `pyproject.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath

from mypy.errorcodes import ErrorCode
from mypy.nodes import Expression, StrExpr
from mypy.plugin import FunctionContext, MethodContext, Plugin
from mypy.types import Instance, Type, UnionType, get_proper_type

MONEY = ("laborcalc", "foundation", "money.py")
DECIMAL, CONTEXT = "decimal.Decimal", "decimal.Context"
_BINARY = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "divmod")
OPERATORS = {f"__{side}{name}__" for side in ("", "r") for name in _BINARY} | {
    "__neg__", "__pos__", "__abs__", "__round__",
}  # fmt: skip
IN_CONTEXT = frozenset((
    "compare", "exp", "fma", "ln", "log10", "logb", "next_minus", "next_plus", "next_toward", "normalize", "quantize",
    "remainder_near", "rotate", "scaleb", "shift", "sqrt", "to_integral", "to_integral_exact", "to_integral_value",
))  # fmt: skip
FUNCTIONS = frozenset(f"builtins.{name}" for name in ("sum", "abs", "round", "pow", "divmod"))
FORMATS = frozenset(("builtins.str.format", "builtins.format"))
ROUNDS = re.compile(r"\.\d").search
CODE = ErrorCode("exact-arithmetic", "A decimal is computed in the context of the caller", "General")

Call = FunctionContext | MethodContext


class ExactArithmetic(Plugin):
    """Asks at every operator and call whether a decimal is computed there."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """The hook of a method, by its full name."""
        owner, _, name = fullname.rpartition(".")
        if owner == DECIMAL and name in OPERATORS:
            return _operator
        if owner == DECIMAL and name in IN_CONTEXT:
            return _without_context
        return _rounding if fullname in FORMATS else None

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """The hook of a function, by its full name."""
        if fullname in FUNCTIONS:
            return _function
        return _rounding if fullname in FORMATS else None


def _operator(call: MethodContext) -> Type:
    return _refused(call, "an operator on a Decimal")


def _without_context(call: MethodContext) -> Type:
    told = any(_is(kind, CONTEXT) for kinds in call.arg_types for kind in kinds)
    return call.default_return_type if told else _refused(call, "a method of Decimal without a context")


def _function(call: FunctionContext) -> Type:
    decimal = _is(call.default_return_type, DECIMAL)
    return _refused(call, "a sum, a size or a rounded Decimal") if decimal else call.default_return_type


def _rounding(call: Call) -> Type:
    decimal = any(_is(kind, DECIMAL) for kinds in call.arg_types for kind in kinds)
    rounds = any(_says_places(found) for args in call.args for found in args)
    return _refused(call, "a format that rounds a Decimal") if decimal and rounds else call.default_return_type


def _says_places(found: Expression) -> bool:
    return isinstance(found, StrExpr) and ROUNDS(found.value) is not None


def _is(kind: Type, name: str) -> bool:
    """Is a type the class of that name, or may it be."""
    kind = get_proper_type(kind)
    if isinstance(kind, UnionType):
        return any(_is(item, name) for item in kind.items)
    return isinstance(kind, Instance) and kind.type.fullname == name


def _refused(call: Call, what: str) -> Type:
    if PurePath(call.api.path).parts[-3:] != MONEY:
        call.api.fail(f"{what}: compute with laborcalc.foundation.money", call.context, code=CODE)
    return call.default_return_type


def plugin(version: str) -> type[Plugin]:
    """What mypy asks for."""
    return ExactArithmetic
