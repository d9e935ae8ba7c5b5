"""House rules 家规: sizes that keep code readable, rooms that stay rooms, and no clock in the core.

python scripts/house_rules.py        # exit 1 and a list when a rule is broken
"""

from __future__ import annotations

import argparse
import ast
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 400, 40, 8
FULLEST_ROOM, SHORTEST_FILE = 16, 30
CLOCKS = frozenset(("today", "now", "utcnow"))
Trees = dict[str, tuple[Path, ast.Module]]  # dotted name → file and what is in it


def modules(root: Path) -> Trees:
    """Every module of the package in `root`."""
    found: Trees = {}
    for path in sorted((root / "laborcalc").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = path, ast.parse(path.read_text(encoding="utf-8"))
    return found


# --- a file ---


def lengths(tree: ast.Module) -> list[tuple[str, int, int]]:
    """Functions with the lines of their bodies, docstrings not counted."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body
            if ast.get_docstring(node) is not None:
                body = body[1:]
            lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            found.append((node.name, node.lineno, lines))
    return found


def clocks(tree: ast.Module) -> list[tuple[int, str]]:
    """Calls that ask what time it is; the day of judgment is a fact of the case."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [(c.lineno, c.func.attr) for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr in CLOCKS]


def of_files(trees: Trees, root: Path) -> Iterator[str]:
    """No file over 400 lines, no function over 40, no clock."""
    for path, tree in trees.values():
        name = path.relative_to(root)
        lines = size(path)
        if lines > LONGEST_FILE:
            yield f"{name}: {lines} lines (at most {LONGEST_FILE})"
        for function, line, length in lengths(tree):
            if length > LONGEST_FUNCTION:
                yield f"{name}:{line} {function}: {length} lines (at most {LONGEST_FUNCTION})"
        yield from (f"{name}:{line} reads the clock: {call}()" for line, call in clocks(tree))


def size(path: Path) -> int:
    """Lines of a file."""
    return path.read_text(encoding="utf-8").count("\n")


# --- the rooms ---


def imports(trees: Trees) -> dict[str, set[str]]:
    """Module → the modules that it imports, also for types and inside functions."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, (_, tree) in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                named = (f"{node.module}.{alias.name}" for alias in node.names)
                found[name] |= {full if full in trees else node.module for full in named}
            elif isinstance(node, ast.Import):
                found[name] |= {alias.name for alias in node.names}
        found[name] &= trees.keys() - {name}
    return found


def of_rooms(trees: Trees, root: Path) -> Iterator[str]:
    """No folder with more than 16 modules, no circle, no crumb: a short file that only one other file uses."""
    rooms = Counter(path.parent for path, _ in trees.values() if not path.stem.startswith("__"))
    for room, number in rooms.items():
        if number > FULLEST_ROOM:
            yield f"{room.relative_to(root)}: {number} modules (at most {FULLEST_ROOM})"
    uses = imports(trees)
    try:
        TopologicalSorter(uses).prepare()
    except CycleError as error:
        yield f"a circle: {' → '.join(error.args[1])}"
    users = Counter(used for names in uses.values() for used in names)
    for name, (path, _) in trees.items():
        if users[name] == 1 and size(path) < SHORTEST_FILE and not path.stem.startswith("__"):
            yield f"{path.relative_to(root)}: {size(path)} lines for one user (at least {SHORTEST_FILE}, or live with it)"


def main() -> int:
    argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0]).parse_args()
    trees = modules(ROOT)
    problems = [*of_files(trees, ROOT), *of_rooms(trees, ROOT)]
    every = [length for _, tree in trees.values() for _, _, length in lengths(tree)]
    median = statistics.median(every)
    if median > MEDIAN_FUNCTION:
        problems.append(f"median function: {median} lines (at most {MEDIAN_FUNCTION})")
    print(
        "\n".join(problems)
        or f"house rules kept: {len(trees)} modules, {len(every)} functions, median {median:g} lines"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
