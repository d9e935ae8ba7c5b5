"""No work grows with the square of a list that somebody sends: twice the entries cost at most thrice the work.

Work is counted in lines of the library that are run, function by function, so that the count is the same on every
machine; sorting and the like, which show no lines, are timed by `benchmarks/growth.py`.
"""

from __future__ import annotations

import gc
import sys
from collections import Counter
from functools import _lru_cache_wrapper
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.facts.files import parse_json
from laborcalc.timesheet import read_timesheet
from tests.growing import BASE, FORMS, LISTS, WHOLE, bounded, grown, is_accepted, put, seeds, work

HOME = str(Path(lc.__file__).parent)
MANY, PIECES = 24, 10  # entries of a list; a piece of evidence costs as much as ten entries of another list
BY_CHARACTER = "views/text.py"  # lines of print are measured character by character
A_ROW = 40  # lines of one function that an entry may cost where its kind was not there before


def lines(run: Any, *args: Any) -> Counter[CodeType]:
    """The lines that the functions of the library run."""
    found: Counter[CodeType] = Counter()

    def line(frame: FrameType, event: str, _: Any) -> Any:
        if event == "line":
            found[frame.f_code] += 1
        return line

    def call(frame: FrameType, event: str, _: Any) -> Any:
        return line if frame.f_code.co_filename.startswith(HOME) else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        run(*args)
    finally:
        sys.settrace(before)
    return found


def remembered() -> set[CodeType]:
    """The functions that remember some answers: how often they run hangs on what was asked before."""
    kept = (found.__wrapped__ for found in gc.get_objects() if isinstance(found, _lru_cache_wrapper))
    return {function.__code__ for function in kept if hasattr(function, "__code__")}


def square(once: Counter[CodeType], twice: Counter[CodeType], n: int) -> list[str]:
    """The functions whose work more than trebles."""
    left_out = remembered() | {code for code in twice if code.co_filename.endswith(BY_CHARACTER)}
    return [
        f"{code.co_filename[len(HOME) + 1 :]} {code.co_name}: {once[code]} → {lines}"
        for code, lines in twice.items()
        if code not in left_out and lines > 3 * once[code] + A_ROW * n
    ]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    work(BASE)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", LISTS, ids=".".join)
def test_twice_the_entries_of_a_list_cost_at_most_thrice_the_work(path: tuple[str, ...], form: str) -> None:
    each_kind = max(MANY, len(seeds(path)))  # so that what a kind costs once is in both
    n = bounded(path, PIECES if path[0] == "relationship" else each_kind)
    once, twice = (lines(work, grown(path, form, number)) for number in (n, 2 * n))
    assert square(once, twice, n) == []


@pytest.mark.parametrize("form", ["in turn"])
def test_twice_the_entries_of_all_lists_together_cost_at_most_thrice_the_work(form: str) -> None:
    once, twice = (lines(work, grown(WHOLE, form, n)).total() for n in (8, 16))
    assert twice <= 3 * once


@pytest.mark.parametrize("path", LISTS, ids=".".join)
def test_some_form_of_every_list_is_accepted(path: tuple[str, ...]) -> None:
    assert any(is_accepted(grown(path, form, 2 * bounded(path, MANY))) for form in FORMS)


@pytest.mark.parametrize("path", LISTS, ids=".".join)
def test_every_list_ends_somewhere(path: tuple[str, ...]) -> None:
    most = LISTS[path]["maxItems"]
    with pytest.raises(lc.BadCase) as error:
        lc.Case.model_validate(grown(path, "same", most + 1))
    (problem,) = error.value.problems
    assert problem.code == "TOO_MANY"
    assert str(most) in problem.what.zh and str(most) in problem.what.en
    assert problem.path == ".".join(path).replace("*", "0")


LONG = [("overtime",), ("heat",), ("judgment_debt", "payments"), ("arrears",), ("pay", "bonuses")]


@pytest.mark.parametrize("path", LONG, ids=".".join)
def test_a_long_list_is_worked_out_and_printed(path: tuple[str, ...]) -> None:
    """A sum is no chain of sums: what a thousand entries come to is printed without going a thousand deep."""
    entries = [dict(entry) for entry in seeds(path)]
    for entry in entries:
        entry |= {"paid": "1"} if path in (("overtime",), ("heat",), ("arrears",)) else {}
    facts = grown(path, "in turn", 1)
    put(facts, path, [entries[k % len(entries)] for k in range(min(1000, LISTS[path]["maxItems"]))])
    result = lc.assess(lc.Case.model_validate(facts), alternatives=False)
    assert result.model_dump_json()
    assert result.to_text("zh") and result.to_text("zh", full=True)


def test_keys_of_a_mapping_are_looked_up_once() -> None:
    texts = ["{" + ", ".join(f'"k{k}": 0' for k in (*range(n), n - 1)) + "}" for n in (200, 400)]

    def read(text: str) -> None:
        with pytest.raises(lc.BadCase, match="KEY_TWICE"):
            parse_json(text)

    assert square(*(lines(read, text) for text in texts), 10) == []


ROWS: dict[str, Any] = {
    "a day after another": lambda k: {"date": f"20{10 + k // 336}-{1 + k // 28 % 12:02}-{1 + k % 28:02}", "hours": "8"},
    "one day": lambda k: {"date": "2026-03-02", "hours": f"0.0{1 + k}"},
    "one row again and again": lambda k: {"date": "2026-03-02", "in": "09:00", "out": "18:00"},
    "minutes of a day": lambda k: {"date": "2026-03-02", "in": f"{k // 30:02}:{k % 30 * 2:02}", "out": f"{k // 30:02}:{k % 30 * 2 + 1:02}"},
    "people": lambda k: {"date": "2026-03-02", "hours": "8", "name": f"p{k}"},
    "columns": lambda k: {"date": "2026-03-02", "hours": "8", f"c{k}": "x"},
    "no row at all": lambda k: k,
}  # fmt: skip


@pytest.mark.parametrize("form", ROWS)
def test_twice_the_rows_of_a_timesheet_cost_at_most_thrice_the_work(form: str) -> None:
    def read(n: int) -> None:
        try:
            found = read_timesheet([ROWS[form](k) for k in range(n)], rest="1")
        except lc.BadCase as error:
            str(error)
        else:
            found.hours()
            found.to_text("zh")

    read(2)
    assert square(lines(read, 60), lines(read, 120), 60) == []
