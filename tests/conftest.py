"""Options of the tests: the decimal context of the program that calls the library."""

from __future__ import annotations

import pytest

from tests.contexts import FOREIGN, live_in


def pytest_addoption(parser: pytest.Parser) -> None:
    # A program that calls the library may compute with five digits, or let an inexact result raise: no figure may hang on it.
    parser.addoption("--decimal-context", choices=tuple(FOREIGN), help="run everything in this decimal context")


def pytest_configure(config: pytest.Config) -> None:
    name = config.getoption("--decimal-context")
    if name is not None:
        live_in(name)
