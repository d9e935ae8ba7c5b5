"""Speed as ratios measured in one run 速度: what an explained assessment costs beside the plain validation of its case.

These machines are shared and noisy: quote the ratios, which are taken pair by pair in turn, not single times.

    python benchmarks/speed.py                 # the example and the published awards
    python benchmarks/speed.py case.yaml …
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import laborcalc as lc
from laborcalc.compensation import economic_compensation
from laborcalc.facts.files import read_case
from laborcalc.interview import Talk, start
from laborcalc.law.workdays import day_kind
from tests.interviews import said

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 25
NEW_YEAR = date(2025, 1, 1)

BARE_IMPORT = "from pydantic import BaseModel\nclass M(BaseModel):\n    a: int\nM(a=1)"
FIRST_RESULT = "import laborcalc as lc\nlc.assess(lc.Case(region='110000', as_of='2026-11-21')).model_dump_json()"


def validate(text: str) -> lc.Case:
    return lc.Case.model_validate_json(text)


def explained(text: str) -> str:
    return lc.assess(validate(text), alternatives=False).model_dump_json()


def with_alternatives(text: str) -> str:
    return lc.assess(validate(text)).model_dump_json()


def n_alone(_: str) -> Any:
    return economic_compensation(
        start="2019-03-15", last_day="2026-09-30", average_wage="12000", ground="objective_change", region="110000",
        as_of="2026-11-21", local_average_wage="15000", minimum_wage="2540", alternatives=False,
    )  # fmt: skip


def a_year_of_clock_ins() -> str:
    """A case with 260 clock-ins of 2025, on weekdays and some Saturdays, with and without overtime."""
    ends, day = ("18:00", "19:30", "21:15"), date(2025, 1, 2)
    rows: list[dict[str, str]] = []
    while len(rows) < 260:
        if day.weekday() < 5 or (day.day % 2 and day.weekday() == 5):
            rows.append({"on": day.isoformat(), "start": "09:00", "end": ends[len(rows) % 3]})
        day += timedelta(days=1)
    facts = {"region": "310000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}}
    return json.dumps({**facts, "timesheet": {"rest": "1", "rows": rows}})


def lookups(_: str) -> None:
    for number in range(365):
        day_kind(NEW_YEAR + timedelta(days=number))


def days_alone(_: str) -> None:
    for number in range(365):
        NEW_YEAR + timedelta(days=number)


def interview() -> tuple[Talk, ...]:
    """The three workers' interview after each answer."""
    facts = read_case(ROOT / "examples/three-workers.yaml")
    talks = [start(as_of=facts["as_of"])]
    while (asked := talks[-1].next()) is not None:
        talks.append(talks[-1].answer(asked.id, said(facts, asked.id)))
    return tuple(talks)


def asked_anew(talks: tuple[Talk, ...]) -> None:
    """What is asked next, and what is known by now, after each answer."""
    for talk in talks:
        again = Talk(talk.lang, talk.answers)  # which has worked out nothing yet
        again.next()
        again.so_far()


def assessed(talks: tuple[Talk, ...]) -> None:
    """The bare assessments of an interview."""
    for talk in talks[2:]:  # the day and the place stand
        lc.assess(talk.case, alternatives=False)


def microseconds(work: Callable[[str], Any], texts: list[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        work(text)
    return (time.perf_counter() - start) / len(texts) * 1e6


def in_turn(work: Callable[[str], Any], base: Callable[[str], Any], texts: list[str]) -> tuple[float, float, float]:
    """Medians of both in µs, and the median of the ratios of neighbouring pairs."""
    microseconds(work, texts)
    pairs = [(microseconds(work, texts), microseconds(base, texts)) for _ in range(ROUNDS)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def started(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True)
    return time.perf_counter() - start


def imports() -> dict[str, float]:
    """Cold starts net of an empty interpreter, as ratios to importing pydantic with one model defined."""
    empty = min(started("pass") for _ in range(5))
    rounds = [(started("import laborcalc"), started(FIRST_RESULT), started(BARE_IMPORT)) for _ in range(7)]
    ratio = [((a - empty) / (c - empty), (b - empty) / (c - empty)) for a, b, c in rounds]
    return {
        "import laborcalc": statistics.median(a for a, _ in ratio),
        "import and first assessment": statistics.median(b for _, b in ratio),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, help="case files; default: the example and the published awards")
    files = parser.parse_args().files
    files = files or [ROOT / "examples/three-workers.yaml", *sorted((ROOT / "tests/cases/awards").glob("*.yaml"))]
    texts = [json.dumps(read_case(file), default=str) for file in files]
    print(f"{len(texts)} case files, {ROUNDS} rounds in turn; Python {sys.version.split()[0]}")
    rows = (
        ("explained assessment, JSON to JSON, alternatives=False", explained, 300),
        ("the same with every alternative reading", with_alternatives, 1000),
        ("N alone from plain arguments, with trace", n_alone, 60),
    )
    for name, work, goal in rows:
        a, b, ratio = in_turn(work, validate, texts)
        print(f"{name}: {a:.0f} µs (goal {goal}); validation of the same files {b:.0f} µs; ratio {ratio:.1f}")
    sheet = [a_year_of_clock_ins()]
    for name, work in (("without alternatives", explained), ("with every alternative", with_alternatives)):
        a, b, ratio = in_turn(work, validate, sheet)
        print(f"260 clock-ins, JSON to JSON, {name}: {a:.0f} µs (goal 5000); validation {b:.0f} µs; ratio {ratio:.1f}")
    a, b, ratio = in_turn(lookups, days_alone, [""])
    print(f"a look into the calendar: {(a - b) / 365:.2f} µs (goal 1); a year of them {ratio:.1f} × making its dates")
    talks = interview()
    a, b, ratio = in_turn(lambda _: asked_anew(talks), lambda _: assessed(talks), [""])
    print(
        f"the interview, next question and what is known: {a / len(talks):.0f} µs an answer; {ratio:.1f} × assessing the case after each"
    )
    for name, ratio in imports().items():
        print(f"{name}: {ratio:.2f} × importing pydantic with one model defined")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
