"""The decimal context of a program that calls the library: five digits, and an inexact result raises."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from decimal import Context, DefaultContext, Inexact, localcontext, setcontext

# What is exact at five digits is exact at any number of them: a test that passes here passes in the usual context as well.
STRICT = Context(prec=5, traps=[Inexact])
USUAL = Context(prec=50)
_chosen: list[Context] = []


def live_strictly() -> None:
    """From here on everything runs in that context."""
    _chosen[:] = [STRICT.copy()]
    setcontext(STRICT.copy())
    DefaultContext.prec, DefaultContext.traps = STRICT.prec, STRICT.traps


def of_the_caller() -> AbstractContextManager[object]:
    """For tests that reckon for themselves in the usual context: the call of the library alone is made in the foreign one."""
    return localcontext(_chosen[0]) if _chosen else nullcontext()
