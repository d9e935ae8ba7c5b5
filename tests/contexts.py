"""The decimal context of a program that calls the library: five digits, or one in which an inexact result raises."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from decimal import Context, DefaultContext, Inexact, localcontext, setcontext

FOREIGN = {"prec5": Context(prec=5), "inexact": Context(traps=[Inexact])}
USUAL = Context(prec=50)
_chosen: list[Context] = []


def live_in(name: str) -> None:
    """From here on everything runs in that context."""
    _chosen[:] = [FOREIGN[name].copy()]
    setcontext(FOREIGN[name].copy())
    DefaultContext.prec, DefaultContext.traps = FOREIGN[name].prec, FOREIGN[name].traps


def of_the_caller() -> AbstractContextManager[object]:
    """For tests that reckon for themselves in the usual context: the call of the library alone is made in the foreign one."""
    return localcontext(_chosen[0]) if _chosen else nullcontext()
