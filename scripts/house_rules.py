"""House rules 家规: sizes that keep code readable, and no clock in the core.

python scripts/house_rules.py        # exit 1 and a list when a rule is broken
"""

from __future__ import annotations

import argparse
import ast
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 400, 40, 8
CLOCKS = frozenset(("today", "now", "utcnow"))


def lengths(path: Path) -> list[tuple[str, int, int]]:
    """Functions with the lines of their bodies, docstrings not counted."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body
            if ast.get_docstring(node) is not None:
                body = body[1:]
            lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            found.append((node.name, node.lineno, lines))
    return found


def clocks(path: Path) -> list[tuple[int, str]]:
    """Calls that ask what time it is; the day of judgment is a fact of the case."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return [(c.lineno, c.func.attr) for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr in CLOCKS]


def main() -> int:
    argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0]).parse_args()
    problems: list[str] = []
    every: list[int] = []
    for path in sorted((ROOT / "laborcalc").rglob("*.py")):
        name = path.relative_to(ROOT)
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > LONGEST_FILE:
            problems.append(f"{name}: {lines} lines (at most {LONGEST_FILE})")
        for function, line, length in lengths(path):
            every.append(length)
            if length > LONGEST_FUNCTION:
                problems.append(f"{name}:{line} {function}: {length} lines (at most {LONGEST_FUNCTION})")
        problems += [f"{name}:{line} reads the clock: {call}()" for line, call in clocks(path)]
    median = statistics.median(every)
    if median > MEDIAN_FUNCTION:
        problems.append(f"median function: {median} lines (at most {MEDIAN_FUNCTION})")
    print("\n".join(problems) or f"house rules kept: {len(every)} functions, median {median:g} lines")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
