"""The mutants of `make mutants`: what is changed and what is not, and that the list of equivalent ones fits the code."""

from __future__ import annotations

import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def _load(name: str) -> Any:
    spec = spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


mutations = _load("mutations")

SOURCE = '''
"""A module."""
LIMIT = 30
NAME = Text("三十", "30")

def due(days: int, paid: bool, late: bool) -> int:
    """At least 30."""
    if days >= LIMIT and not paid:
        warn("LATE")
        return min(days, 5) - 1
    return sum(day for day in range(days) if day) if late else 0

CARD = Card(due, place=250)
'''


def changes() -> list[tuple[str, str, str]]:
    return [(mutant.function, mutant.was, mutant.became) for mutant in mutations.mutants("x.py", SOURCE)]


def test_each_kind_of_change() -> None:
    found = changes()
    assert ("", "LIMIT = 30", "LIMIT = 31") in found
    assert ("due", "days >= LIMIT and (not paid)", "days > LIMIT and (not paid)") in found
    assert ("due", "days >= LIMIT and (not paid)", "days >= LIMIT or not paid") in found
    assert ("due", "days >= LIMIT and (not paid)", "not paid") in found
    assert ("due", "if days >= LIMIT and (not paid)", "if False") in found
    assert ("due", "warn('LATE')", "pass") in found
    assert ("due", "return min(days, 5) - 1", "return max(days, 5) - 1") in found
    assert ("due", "return min(days, 5) - 1", "return min(days, 5) + 1") in found
    assert ("due", "return min(days, 5) - 1", "return min(days, 5) - 0") in found
    assert ("due", "(day for day in range(days) if day)", "(day for day in range(days))") in found


def test_texts_and_docstrings_are_no_law() -> None:
    assert not any("三十" in was or "least" in was for _, was, _ in changes())


def test_the_place_of_a_claim_is_an_order_and_no_quantity() -> None:
    assert not any("250" in was for _, was, _ in changes())


def test_a_mutant_can_be_made_again_by_its_number() -> None:
    for mutant in mutations.mutants("x.py", SOURCE):
        tree = mutations.mutated(SOURCE, mutant.number)
        compile(tree, "x.py", "exec")
        assert mutations.ast.unparse(tree) != mutations.ast.unparse(mutations.mutated(SOURCE, None))


def test_every_mutant_that_is_listed_as_equivalent_still_fits_the_code() -> None:
    rows = tomllib.loads((ROOT / "tests" / "mutants" / "equivalent.toml").read_text(encoding="utf-8"))["equivalent"]
    keys = [(row["module"], row["function"], row["was"], row["became"]) for row in rows]
    assert len(set(keys)) == len(keys)
    assert all(len(row["reason"]) > 20 for row in rows)
    held: dict[str, set[tuple[str, str, str, str]]] = {}
    for module in {key[0] for key in keys}:
        source = (ROOT / "laborcalc" / module).read_text(encoding="utf-8")
        held[module] = {mutant.key for mutant in mutations.mutants(module, source)}
    assert [key for key in keys if key not in held[key[0]]] == []
