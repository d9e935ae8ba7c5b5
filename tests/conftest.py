"""Options of the tests: the decimal context of the program that calls the library."""

from __future__ import annotations

from decimal import Context, DefaultContext, Inexact, setcontext

import pytest

# A program that calls the library may compute with five digits, or let an inexact result raise: no figure may hang on it.
FOREIGN = {"prec5": Context(prec=5), "inexact": Context(traps=[Inexact])}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--decimal-context", choices=tuple(FOREIGN), help="run everything in this decimal context")


def pytest_configure(config: pytest.Config) -> None:
    name = config.getoption("--decimal-context")
    if name is not None:
        setcontext(FOREIGN[name].copy())
        DefaultContext.prec, DefaultContext.traps = FOREIGN[name].prec, FOREIGN[name].traps
