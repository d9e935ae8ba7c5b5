"""The law map 法条地图: article → rule → function → test, read out of the source and written to docs/law-map.md.

    python scripts/law_map.py            # write the page
    python scripts/law_map.py --check    # exit 1 when the page is out of date or a rule has no function or no test

A function states its rules in its docstring (`R-COMP-13`) or in `rule=`, its articles in `cite("LCL 47(2)")`, directly
or through the names of constants that cite. A test belongs to a rule when its file names the rule or the function.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "law-map.md"
RULE = re.compile(r"\b(?:R-[A-Z]+-\d{2}|D-\d{2}[a-z]?)\b")
ARTICLE = re.compile(r"[A-Z][A-Z0-9_]* (?:Q?\d+|item \d+)(?:\([\w]+\))*")

# What this version covers; a rule in this list without a function or a test fails the check.
COVERED = [
    "R-CONV-01",
    "R-CONV-02",
    "R-CONV-06",
    "R-CONV-07",
    "R-COMP-01",
    "R-COMP-03",
    "R-COMP-04",
    "R-COMP-10",
    "R-COMP-11",
    "R-COMP-12",
    "R-COMP-13",
    "R-COMP-14",
    "R-COMP-15",
    "R-COMP-16",
    "R-COMP-17",
    "R-COMP-18",
    "R-COMP-23",
    "R-COMP-24",
    "R-WAGE-03",
    "R-WAGE-02",
    "R-WAGE-04",
    "R-WAGE-05",
    "R-WAGE-06",
    "R-OT-01",
    "R-OT-02",
    "R-OT-03",
    "R-OT-04",
    "R-OT-05",
    "R-OT-06",
    "R-LEAVE-01",
    "R-LEAVE-02",
    "R-LEAVE-03",
    "R-LEAVE-04",
    "R-LEAVE-05",
    "R-LEAVE-06",
    "R-LEAVE-07",
    "R-LEAVE-08",
    "R-DED-01",
    "R-DED-02",
    "R-DED-03",
    "R-EMP-01",
    "R-EMP-02",
    "R-EMP-11",
    "R-DUTY-01",
    "R-DUTY-02",
    "R-DUTY-03",
    "R-DUTY-04",
    "R-DUTY-05",
    "D-64",
    "R-INS-00",
    "R-INS-01",
    "R-INS-02",
    "R-INS-04",
    "R-INS-10",
    "R-INS-11",
    "R-INS-41",
    "R-CONV-03",
    "R-TIME-03",
    "R-TIME-04",
    "R-TIME-06",
    "R-CONV-04",
    "R-DW-01",
    "R-DW-02",
    "R-DW-03",
    "R-DW-04",
    "R-DW-05",
    "R-DW-06",
    "R-DW-07",
    "R-DW-08",
    "R-PROC-01",
    "R-PROC-02",
    "R-PROC-03",
    "R-PROC-04",
    "R-PROC-05",
    "R-PROC-06",
    "R-PROC-07",
    "R-PROC-08",
    "R-PROC-09",
    "R-PROC-10",
    "R-PROC-13",
    "R-PROC-14",
    "R-PROC-15",
    "R-PROC-16",
    "R-REL-01",
    "R-REL-02",
    "R-REL-03",
    "R-REL-05",
    "R-REL-06",
    "R-REL-10",
    "R-REL-11",
    "R-REL-15",
    "R-REL-16",
    "R-REL-18",
    "R-REL-22",
    "R-REL-04",
    "R-REL-30",
    "R-EMP-07",
    "R-EMP-08",
    "R-EMP-09",
    "R-EMP-10",
    "D-29",
    "D-01",
    "D-02",
    "D-03",
    "D-04",
    "D-05",
    "D-06",
    "D-08",
    "D-09",
    "D-10",
    "D-11",
    "D-12",
    "D-13",
    "D-15",
    "D-17",
    "D-18",
    "D-19",
    "D-20",
    "D-21",
    "D-23",
    "D-26",
    "D-27",
    "D-28",
    "D-31",
    "D-32",
    "D-33",
    "D-34",
    "D-35",
    "D-36",
    "D-37",
    "D-38",
    "D-39",
    "D-40",
    "D-41",
    "D-42",
    "D-43",
    "D-77",
    "R-INJ-01",
    "R-INJ-02",
    "R-INJ-03",
    "R-INJ-04",
    "R-INJ-05",
    "R-INJ-06",
    "R-INJ-07",
    "R-INJ-08",
    "R-INJ-09",
    "R-INJ-10",
    "R-INJ-11",
    "R-INJ-13",
    "R-INJ-17",
    "R-INJ-18",
    "R-INJ-19",
    "R-EMP-03",
    "R-EMP-04",
    "R-EMP-05",
    "R-EMP-06",
    "R-EMP-15",
    "R-EMP-16",
    "R-INS-03",
    "R-INS-20",
    "R-INS-21",
    "R-INS-30",
    "R-INS-40",
    "R-INS-50",
    "R-EMP-13",
]


class Place(NamedTuple):
    """A function or a table of the library with the rules and articles it names."""

    module: str
    name: str
    line: int
    rules: frozenset[str]
    articles: frozenset[str]


def strings(node: ast.AST) -> list[str]:
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def articles_in(node: ast.AST, known: set[str]) -> set[str]:
    return {text for text in strings(node) if text in known}


def rules_in(node: ast.AST) -> set[str]:
    return {rule for text in strings(node) for rule in RULE.findall(text)}


def functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    """The functions of a module, and the methods of its classes under the class's name."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from (
                (f"{node.name}.{inner.name}", inner) for inner in node.body if isinstance(inner, ast.FunctionDef)
            )


def _modules() -> list[Path]:
    """The modules that may hold a rule: all but the law itself and what prints."""
    paths = (ROOT / "laborcalc").rglob("*.py")
    return sorted(
        p for p in paths if p.relative_to(ROOT / "laborcalc").parts[0] not in ("law", "views", "schema", "cli")
    )


def places(known: set[str]) -> list[Place]:
    found: list[Place] = []
    for path in _modules():
        module = path.relative_to(ROOT / "laborcalc").with_suffix("").as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: (articles_in(node, known), rules_in(node))
            for node in tree.body
            if isinstance(node, (ast.Assign, ast.AnnAssign))
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        for name, node in functions(tree):
            used = [constants[name] for name in names(node) if name in constants]
            articles = articles_in(node, known).union(*(articles for articles, _ in used))
            rules = rules_in(node).union(*(rules for _, rules in used))
            found.append(Place(module, name, node.lineno, frozenset(rules), frozenset(articles)))
        if path.stem == "matrix":
            found.append(Place(module, "MATRIX", 1, frozenset({"R-COMP-01"}), frozenset(articles_in(tree, known))))
    return [place for place in found if place.rules or place.articles]


def tests() -> dict[str, str]:
    return {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
    }


def tests_of(rule: str, functions: set[str], texts: dict[str, str]) -> list[str]:
    by_rule = [file for file, text in texts.items() if rule in text]
    return by_rule or [file for file, text in texts.items() if any(name in text for name in functions)]


def by_rule(found: list[Place]) -> dict[str, list[Place]]:
    table: dict[str, list[Place]] = defaultdict(list)
    for place in found:
        for rule in place.rules:
            table[rule].append(place)
    return dict(sorted(table.items()))


def link(place: Place) -> str:
    return f"[`{place.module.rpartition('/')[2]}.{place.name}`](../laborcalc/{place.module}.py)"


def page(found: list[Place], texts: dict[str, str], titles: dict[str, str]) -> str:
    rules = by_rule(found)
    lines = [
        "# 法条地图 · The law map",
        "",
        "<!-- Written by scripts/law_map.py; do not edit. -->",
        "",
        "哪一条法律由哪条规则、哪个函数实现，由哪些测试核对。Which article stands in which rule and function, and what tests it.",
        "",
        "## 按规则 · By rule",
        "",
        "| rule | function | articles | tests |",
        "| --- | --- | --- | --- |",
    ]
    for rule, where in rules.items():
        articles = sorted({article for place in where for article in place.articles if len(where) < 9})
        files = tests_of(rule, {place.name for place in where}, texts)
        lines.append(
            f"| {rule} | {'<br>'.join(link(place) for place in where)} | {', '.join(articles)} | "
            f"{'<br>'.join(f'[{Path(file).name}](../{file})' for file in files)} |"
        )
    lines += ["", "## 按法条 · By article", "", "| article | 法条 | rules | function |", "| --- | --- | --- | --- |"]
    table: dict[str, list[Place]] = defaultdict(list)
    for place in found:
        for article in place.articles:
            table[article].append(place)
    for article in sorted(table):
        where = table[article]
        ruled = sorted({rule for place in where for rule in place.rules})
        lines.append(
            f"| {article} | {titles[article]} | {', '.join(ruled[:6])} | {'<br>'.join(link(place) for place in where[:6])} |"
        )
    return "\n".join(lines) + "\n"


def uncovered(found: list[Place], texts: dict[str, str]) -> list[str]:
    rules = by_rule(found)
    problems = [f"{rule}: no function names it" for rule in COVERED if rule not in rules]
    for rule in COVERED:
        if rule in rules and not tests_of(rule, {place.name for place in rules[rule]}, texts):
            problems.append(f"{rule}: no test names it or its functions")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare; exit 1 on a difference or a gap")
    check = parser.parse_args().check
    sys.path.insert(0, str(ROOT))
    from laborcalc.law.sources import ARTICLES

    found, texts = places(set(ARTICLES)), tests()
    text = page(found, texts, {id: article.say("zh") for id, article in ARTICLES.items()})
    problems = uncovered(found, texts)
    if check and (not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text):
        problems.append("docs/law-map.md is out of date: run python scripts/law_map.py")
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    print("\n".join(problems) or f"law map: {len(by_rule(found))} rules, every covered one with a function and a test")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
