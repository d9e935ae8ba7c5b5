"""How many cases the oracles judge: some hundreds in the ordinary suite, as many as asked for by `--oracle-cases N`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import localcontext

import pytest

from tests.contexts import USUAL
from tests.oracles.harness import Search

FEW = 400  # for each oracle, in the ordinary suite


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--oracle-cases", type=int, default=None, help="cases in all, shared out between the oracles")
    parser.addoption("--oracle-seed", type=int, default=0, help="the number of the first seed (0)")


@pytest.fixture(autouse=True)
def reckoned_in_the_usual_context() -> Iterator[None]:
    """The oracle's own sums; the library is called in the context that was asked for."""
    with localcontext(USUAL):
        yield


@pytest.fixture
def search(request: pytest.FixtureRequest) -> Search:
    """The same seeds every time, unless another first seed is asked for."""
    asked = request.config.getoption("--oracle-cases", None)
    first = request.config.getoption("--oracle-seed", None) or 0
    oracles = sum("search" in getattr(item, "fixturenames", ()) for item in request.session.items)
    each = FEW if asked is None else max(1, asked // oracles)
    return Search(cases=each, first=first, tell=_teller(request.config) if asked else None)


def _teller(config: pytest.Config) -> Callable[[str], None]:
    """Says how far a long run has come, past pytest's capture of what tests print."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    capture = config.pluginmanager.get_plugin("capturemanager")

    def tell(line: str) -> None:
        with capture.global_and_fixture_disabled():
            reporter.write_line(line)

    return tell
