"""Mutants 变异测试: does a test fail when the law in a module is changed a little?

    python scripts/mutants.py                                     # a sample of every rule module
    python scripts/mutants.py --module 'rules/ending/*' --sample 30 --seed 7
    python scripts/mutants.py --module law/workdays.py --sample 0     # all of them

A sample of the mutants of each module (scripts/mutations.py says what they are), and for each the tests that run its lines, of
every file in turn, until one fails or --seconds of them are through. No file is changed: the tests are collected once, each mutant
has a process of its own that is given the changed code. A mutant that nothing can tell from the law stands with its reason in
tests/mutants/equivalent.toml; an entry there that fits no code any more is an error. The score is killed ÷ (sampled − equivalent).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
import tomllib
import traceback
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

import pytest
from mutants_inside import Applied, Broken
from mutants_tests import CACHE, QUIETLY, Covering, covering
from mutations import Mutant, mutants

ROOT = Path(__file__).resolve().parent.parent
EQUIVALENT = ROOT / "tests" / "mutants" / "equivalent.toml"
# Where a changed figure, border or condition changes what somebody is owed or told.
RULES = (
    *("rules/*", "proceedings/*", "hearing/*", "proof/catalogue/weights.py"),
    *(
        f"proof/{name}.py"
        for name in ["burden", "finding", "gate", "next_steps", "notes", "routes", "score", "settled", "span"]
    ),
    *("law/workdays.py", "law/parameters.py", "law/retirement.py", "law/tiers.py", "law/heat.py", "law/readings.py"),
    *("foundation/money.py", "foundation/months.py", "assessment.py"),
    *("compensation.py", "wages.py", "overtime.py", "leave.py", "double_wages.py", "relationship.py", "procedure.py"),
)
LAST = "survived.json"
KILLED, SURVIVED, BROKEN, TIMEOUT = "killed", "survived", "broken", "timeout"
SLACK = 60  # seconds over --seconds after which a mutant is taken to go round for ever


class Options(NamedTuple):
    """What was asked for."""

    modules: tuple[str, ...]
    sample: int
    seed: int
    seconds: float
    jobs: int
    least: float
    again: bool


def chosen(patterns: tuple[str, ...]) -> list[str]:
    """The modules that fit a pattern, by their path inside the package."""
    package = ROOT / "laborcalc"
    names = sorted(str(path.relative_to(package)) for path in package.rglob("*.py") if path.stem != "__init__")
    return [name for name in names if any(fnmatch(name, pattern) for pattern in patterns)]


def equivalents() -> dict[tuple[str, str, str, str], str]:
    """Listed mutants → why no test can tell them from the law."""
    rows = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("equivalent", [])
    return {(row["module"], row["function"], row["was"], row["became"]): row["reason"] for row in rows}


def survivors() -> set[tuple[str, ...]]:
    """What survived the last run."""
    kept = ROOT / CACHE / LAST
    return {tuple(key) for key in json.loads(kept.read_text(encoding="utf-8"))} if kept.exists() else set()


class Sample(NamedTuple):
    """The mutants that are tried, how many more were drawn that are listed as equivalent, and the list's stale entries."""

    tried: list[Mutant]
    listed: Counter[str]
    stale: list[tuple[str, str, str, str]]


def sampled(options: Options) -> Sample:
    """A seeded sample of each module, the same in every run."""
    known, again = equivalents(), survivors() if options.again else None
    tried: list[Mutant] = []
    listed: Counter[str] = Counter()
    seen: set[tuple[str, str, str, str]] = set()
    modules = chosen(options.modules)
    for module in modules:
        every = mutants(module, (ROOT / "laborcalc" / module).read_text(encoding="utf-8"))
        seen |= {mutant.key for mutant in every} & known.keys()
        if again is not None:
            every = [mutant for mutant in every if mutant.key in again]
        elif options.sample and len(every) > options.sample:
            every = random.Random(f"{options.seed} {module}").sample(every, options.sample)
        listed[module] = sum(mutant.key in known for mutant in every)
        tried += [mutant for mutant in every if mutant.key not in known]
    stale = [
        key for key in known if key not in seen and (key[0] in modules or not (ROOT / "laborcalc" / key[0]).exists())
    ]
    return Sample(tried, listed, stale)


class Trial:
    """The pytest plugin that runs the mutants instead of the tests, once the tests are collected."""

    def __init__(self, sample: Sample, options: Options, tests: Covering) -> None:
        self.options, self.tests, self.todo = options, tests, list(sample.tried)
        random.Random(options.seed).shuffle(self.todo)  # a run that is broken off is a sample too
        self.results: dict[Mutant, str] = {}
        self._running: dict[int, tuple[Mutant, float]] = {}
        self._total = len(sample.tried)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Fork a process a mutant, at most `jobs` at a time."""
        applied = Applied(session, ROOT)
        while self.todo or self._running:
            while self.todo and len(self._running) < self.options.jobs:
                self._start(self.todo.pop(), applied)
            self._reap()
        return True

    def _start(self, mutant: Mutant, applied: Applied) -> None:
        tests = self.tests.of(mutant, self.options.seconds, self.options.seed)
        child = os.fork()
        if child == 0:
            code = 2
            try:
                code = int(applied.killed(mutant, tests, fresh=self.tests.at_import(mutant)))
            except Broken:
                code = 1  # the changed module cannot even be imported
            except Exception:
                (ROOT / CACHE / f"{os.getpid()}.txt").write_text(f"{mutant}\n{traceback.format_exc()}")
            finally:
                os._exit(code)
        self._running[child] = mutant, time.monotonic()

    def _reap(self) -> None:
        child, status = os.waitpid(-1, os.WNOHANG)
        if child:
            mutant, _ = self._running.pop(child)
            self._note(mutant, {0: SURVIVED, 1: KILLED}.get(os.waitstatus_to_exitcode(status), BROKEN))
            return
        for child, (mutant, since) in [*self._running.items()]:
            if time.monotonic() - since > self.options.seconds + SLACK:
                os.kill(child, 9)
                os.waitpid(child, 0)
                del self._running[child]
                self._note(mutant, TIMEOUT)
        time.sleep(0.01)

    def _note(self, mutant: Mutant, result: str) -> None:
        self.results[mutant] = result
        line = f"[{len(self.results)}/{self._total}] {mutant.module}:{mutant.line} {result}"
        if result in (SURVIVED, BROKEN):
            print(f"{line}  {mutant.function}\n    was    {mutant.was}\n    became {mutant.became}", flush=True)
        elif sys.stderr.isatty():
            print(f"\r{line:<100}", end="", file=sys.stderr, flush=True)
        elif len(self.results) % 50 == 0:
            print(line, file=sys.stderr, flush=True)


def table(results: dict[Mutant, str], listed: Counter[str]) -> tuple[list[str], float]:
    """The score by module, lowest first, and of all."""
    tried = Counter(mutant.module for mutant in results)
    killed = Counter(mutant.module for mutant, result in results.items() if result in (KILLED, TIMEOUT))
    rows = sorted((killed[module] / tried[module], module) for module in tried)
    lines = [f"{'score':>6} {'killed':>6} {'tried':>6} {'equivalent':>10}  module"]
    lines += [f"{100 * s:5.0f}% {killed[m]:6} {tried[m]:6} {listed[m]:10}  {m}" for s, m in rows]
    score = 100 * killed.total() / max(tried.total(), 1)
    lines.append(f"{score:5.1f}% {killed.total():6} {tried.total():6} {listed.total():10}  all")
    return lines, score


def asked(arguments: list[str] | None = None) -> Options:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--module", action="append", metavar="GLOB", help="modules inside laborcalc/ (default: all rule modules)"
    )
    parser.add_argument("--sample", type=int, default=10, metavar="N", help="mutants a module, 0 for all (default 10)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, another sample (default 1)")
    parser.add_argument(
        "--seconds", type=float, default=12, metavar="T", help="tests a mutant, in seconds (default 12)"
    )
    parser.add_argument("--jobs", type=int, default=1, help="mutants at the same time (default 1)")
    parser.add_argument("--again", action="store_true", help="only what survived the last run")
    parser.add_argument("--fail-under", type=float, default=95, metavar="SCORE", help="exit 1 below it (default 95)")
    given = parser.parse_args(arguments)
    modules = tuple(given.module or RULES)
    return Options(modules, given.sample, given.seed, given.seconds, given.jobs, given.fail_under, given.again)


def main() -> int:
    options = asked()
    os.chdir(ROOT)
    os.environ["CI"] = "1"  # the laws of tests/properties search the same examples every time
    sample = sampled(options)
    for key in sample.stale:
        print("no such mutant any more, take it off tests/mutants/equivalent.toml:", *key, sep="\n    ")
    trial = Trial(sample, options, covering(ROOT))
    pytest.main([*QUIETLY], plugins=[trial])
    left = [mutant.key for mutant, result in trial.results.items() if result == SURVIVED]
    (ROOT / CACHE / LAST).write_text(json.dumps(left, ensure_ascii=False), encoding="utf-8")
    lines, score = table(trial.results, sample.listed)
    print("\n".join(lines))
    broken = BROKEN in trial.results.values()
    return int(broken or bool(sample.stale) or score < options.least)


if __name__ == "__main__":
    sys.exit(main())
