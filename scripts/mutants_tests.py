"""Which tests run which lines: measured once a test file and kept until that file or the library changes."""

from __future__ import annotations

import functools
import gc
import hashlib
import importlib
import os
import pickle
import pkgutil
import random
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

import coverage
import pytest
from mutations import Mutant

CACHE = ".mutants"
# What searches at random or over long times is too slow to be run once a mutant: the examples have to hold by themselves.
LEFT_OUT = ("tests/properties", "tests/time", "tests/oracles")
QUIETLY = (
    "-s",
    "-q",
    "--no-header",
    "--no-summary",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:cov",
    *(f"--ignore={name}" for name in LEFT_OUT),
)
Lines = dict[str, int]  # module → the lines run, a bit a line


class Test(NamedTuple):
    """A test: seconds it took, what it ran."""

    seconds: float
    lines: Lines


class Measured(NamedTuple):
    """A file of tests: the state it was measured in, its tests, the slowest setting-up."""

    state: str
    tests: dict[str, Test]
    setup: float


def _digest(root: Path, *patterns: str) -> str:
    found = hashlib.sha256()
    for path in sorted(path for pattern in patterns for path in root.glob(pattern) if path.is_file()):
        found.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def forget() -> None:
    """Empty every cache of the library, so that a test runs the lines that it needs and meets no figure of another."""
    for thing in _caches():
        thing.cache_clear()


@functools.cache
def _caches() -> list[functools._lru_cache_wrapper[object]]:
    kind = functools._lru_cache_wrapper
    found = (
        thing for thing in gc.get_objects() if isinstance(thing, kind) and thing.__module__.startswith("laborcalc")
    )
    return [thing for thing in found if thing.__module__ != "laborcalc.law.tables"]  # data as read, the same for all


class _Recorder:
    """The pytest plugin that measures; what runs while the library is imported has the empty context."""

    def __init__(self, root: Path, stale: set[str], measure: coverage.Coverage) -> None:
        self.root, self.stale, self.measure = root, stale, measure
        self.seconds: dict[str, float] = defaultdict(float)
        self.setup: dict[str, float] = defaultdict(float)
        self._done = 0

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid.split("::")[0] in self.stale]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        forget()
        self.measure.switch_context(item.nodeid)
        result = yield
        self.measure.switch_context("collecting")
        self._done += 1
        if self._done % 250 == 0:
            print(f"measured {self._done}/{len(item.session.items)} tests", file=sys.stderr, flush=True)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] += report.duration
        if report.failed:
            print("fails without any mutant:", report.nodeid, file=sys.stderr)
            self.seconds[report.nodeid] = float("inf")
        if report.when == "setup":
            file = report.nodeid.split("::")[0]
            self.setup[file] = max(self.setup[file], report.duration)


def _measure(root: Path, stale: set[str]) -> tuple[dict[str, dict[str, Test]], dict[str, float], Lines]:
    """By file of tests: its tests with their lines, its setting-up; and what runs at import."""
    package = root / "laborcalc"
    measure = coverage.Coverage(data_file=None, source=[str(package)], config_file=False)
    recorder = _Recorder(root, stale, measure)
    measure.start()
    for found in pkgutil.walk_packages([str(package)], "laborcalc."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    measure.switch_context("collecting")
    result = pytest.main([*QUIETLY], plugins=[recorder])
    measure.stop()
    if result > pytest.ExitCode.TESTS_FAILED:
        raise RuntimeError(f"pytest: {result!r}")
    lines: dict[str, Lines] = defaultdict(lambda: defaultdict(int))
    data = measure.get_data()
    for file in data.measured_files():
        module = str(Path(file).relative_to(package))
        for line, contexts in data.contexts_by_lineno(file).items():
            for context in contexts:
                lines[context][module] |= 1 << line
    tests: dict[str, dict[str, Test]] = defaultdict(dict)
    for name, seconds in recorder.seconds.items():
        tests[name.split("::")[0]][name] = Test(seconds, dict(lines[name]))
    return tests, dict(recorder.setup), dict(lines[""])


def _in_a_child(root: Path, stale: set[str], target: Path) -> None:
    """Measure in a process of its own: coverage must begin before the library is imported."""
    child = os.fork()
    if child == 0:
        code = 1
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            target.write_bytes(pickle.dumps(_measure(root, stale)))
            code = 0
        finally:
            os._exit(code)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        sys.exit("the tests could not be measured")


def _states(root: Path) -> dict[str, str]:
    """Every file that may hold tests, with the digest of what its tests hang on."""
    library = _digest(root, "laborcalc/**/*.py", "laborcalc/**/*.json", "tests/*.py", "tests/**/conftest.py")
    files = [*root.glob("tests/**/test_*.py"), *root.glob("laborcalc/**/*.py")]
    names = [name for path in files if not (name := str(path.relative_to(root))).startswith(LEFT_OUT)]
    return {name: library + (_digest(root, name) if name.startswith("tests") else "") for name in names}


class Covering:
    """Tests by the lines that they run."""

    def __init__(self, root: Path, measured: dict[str, Measured], at_import: Lines) -> None:
        self._root, self._measured, self._at_import = root, measured, at_import
        package = root / "laborcalc"
        paths = package.rglob("*.py")
        self._sources = {str(path.relative_to(package)): path.read_text(encoding="utf-8") for path in paths}

    def at_import(self, mutant: Mutant) -> bool:
        """Whether the lines run while modules are imported, where a changed function comes too late."""
        return not mutant.inside or bool(self._at_import.get(mutant.module, 0) & _bits(mutant))

    def of(self, mutant: Mutant, seconds: float, seed: int) -> list[str]:
        """The tests for a mutant, as many as there is time for: those that run its line or use its name, or else a module that does.

        What runs at import is run by no test: all tests of its room, and of files that import it, may look at it.
        """
        lines = {mutant.module: _bits(mutant)} if mutant.inside else self._using(mutant.names)
        rows = self._that_run(lines) or self._that_run(dict.fromkeys((mutant.module, *lines), -1))
        if not mutant.inside:
            every = self._rows(lambda test: True)
            rows = list(dict.fromkeys((*rows, *self._by_distance(mutant.module, every)[0])))
        found, left = [], seconds
        order = random.Random(f"{seed} {mutant.key}")
        own, beside, others = self._by_distance(mutant.module, rows)
        for cost, name in (*_in_turn(own, order), *_in_turn(beside, order), *_in_turn(others, order)):
            if cost <= left:
                left -= cost
                found.append(name)
        return found

    def _that_run(self, lines: Lines) -> list[tuple[float, str]]:
        return self._rows(lambda test: any(test.lines.get(module, 0) & bits for module, bits in lines.items()))

    def _rows(self, wanted: Callable[[Test], bool]) -> list[tuple[float, str]]:
        """Seconds and name of the tests that are wanted."""
        pairs = ((file.setup, name, test) for file in self._measured.values() for name, test in file.tests.items())
        return [(max(setup, test.seconds), name) for setup, name, test in pairs if wanted(test)]

    def _by_distance(self, module: str, rows: list[tuple[float, str]]) -> tuple[list[tuple[float, str]], ...]:
        """The tests of the module's own room or that import it, those of borders and of all rules, the others."""
        room = f"tests/unit/{module.rpartition('/')[0]}"
        dotted = f"laborcalc.{module.removesuffix('.py').replace('/', '.')} import"
        found: tuple[list[tuple[float, str]], ...] = [], [], []
        for row in rows:
            file = row[1].split("::")[0]
            folder = file.rpartition("/")[0]
            own = folder == room or dotted in self._text(file)
            beside = folder == "tests/boundaries" or room.startswith(folder)
            found[0 if own else 1 if beside else 2].append(row)
        return found

    @functools.cache  # noqa: B019  # one object a run
    def _text(self, file: str) -> str:
        return (self._root / file).read_text(encoding="utf-8")

    def _using(self, names: tuple[str, ...]) -> Lines:
        """The lines of the library that use one of the names."""
        used: Lines = defaultdict(int)
        word = re.compile(r"\b(?:" + "|".join(names or ("$^",)) + r")\b")
        for module, text in self._sources.items():
            for number, line in enumerate(text.splitlines(), 1):
                if word.search(line):
                    used[module] |= 1 << number
        return used


def _in_turn(rows: list[tuple[float, str]], order: random.Random) -> Iterator[tuple[float, str]]:
    """One test of each file in turn, its quick ones first: what one file does not tell from the law, another may."""
    order.shuffle(rows)
    rows.sort(key=lambda row: round(row[0], 1))
    files: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for row in rows:
        files[row[1].split("::")[0]].append(row)
    for turn in zip_longest(*files.values()):
        yield from (row for row in turn if row is not None)


def _bits(mutant: Mutant) -> int:
    return (1 << mutant.last + 1) - (1 << mutant.first)


def covering(root: Path) -> Covering:
    """What is kept, with what has changed measured again."""
    cache = root / CACHE
    cache.mkdir(exist_ok=True)
    (cache / ".gitignore").write_text("*\n")
    kept, states = cache / "tests.pickle", _states(root)
    measured: dict[str, Measured] = {}
    at_import: Lines = {}
    if kept.exists():
        measured, at_import = pickle.loads(kept.read_bytes())
        measured = {name: file for name, file in measured.items() if file.state == states.get(name)}
    stale = states.keys() - measured.keys()
    if stale:
        print(f"measuring the tests of {len(stale)} files", file=sys.stderr, flush=True)
        _in_a_child(root, set(stale), cache / "new.pickle")
        tests, setup, at_import = pickle.loads((cache / "new.pickle").read_bytes())
        for name in stale:
            measured[name] = Measured(states[name], tests.get(name, {}), setup.get(name, 0))
        kept.write_bytes(pickle.dumps((measured, at_import)))
    return Covering(root, measured, at_import)
