"""Options of the tests: the decimal context of the program that calls the library."""

from __future__ import annotations

import pytest

from tests.contexts import live_strictly


def pytest_addoption(parser: pytest.Parser) -> None:
    # A program that calls the library may compute with five digits, or let an inexact result raise: no figure may hang on it.
    parser.addoption(
        "--strict-decimals", action="store_true", help="compute with five digits, and let an inexact result raise"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--strict-decimals"):
        live_strictly()
