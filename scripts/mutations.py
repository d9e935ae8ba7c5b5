"""What a mutant is: one small change to one expression or statement of a module, made in its syntax tree and never on disk.

Borders of comparisons, arithmetic, and/or, an operand dropped, a condition negated or dead, a whole number one more or less, the
last figure of a number in a string, min/max, any/all, a rounding, a call whose effect is left out. Texts for people, annotations and
the place of a claim among others are left alone: they are no law.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from typing import NamedTuple

BORDERS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add,
}
NAMES = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "least": "greatest",
    "greatest": "least",
    "ROUND_HALF_UP": "ROUND_DOWN",
    "ROUND_FLOOR": "ROUND_CEILING",
    "ROUND_CEILING": "ROUND_FLOOR",
}
NUMBER = re.compile(r"-?\d+(\.\d+)?")
SKIPPED_CALLS = frozenset(("Text", "field", "Field", "TypeVar", "NewType", "namedtuple"))
SHORT = 20  # characters: a mutant is named with enough of its surroundings to be found again


class Mutant(NamedTuple):
    """One change: where, what it was and what it became, as text, and the tree with the change made."""

    module: str
    function: str  # qualified name, empty at the level of the module
    line: int
    first: int  # the lines of its statement, by which its tests are found
    last: int
    was: str
    became: str
    number: int  # in the order of `mutants`, to make the tree again
    names: tuple[str, ...]  # what its statement binds at the level of the module: who uses these names may notice
    inside: bool  # in the body of a function, where a live function can be given the changed code

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.module, self.function, self.was, self.became


def _changed(node: ast.AST, **values: object) -> ast.AST:
    other = copy.copy(node)
    for name, value in values.items():
        setattr(other, name, value)
    return other


def _numbers(node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield _changed(node, value=not value)
    elif isinstance(value, int):
        yield _changed(node, value=value + 1)
        yield _changed(node, value=value - 1)
    elif isinstance(value, str) and NUMBER.fullmatch(value) and not (value.isdigit() and len(value) == 6):
        last = str((int(value[-1]) + 1) % 10)  # codes of places have six figures and are no quantity
        yield _changed(node, value=value[:-1] + last)


def _comprehension(node: ast.AST) -> Iterator[ast.AST]:
    for place, part in enumerate(getattr(node, "generators", ())):
        for number in range(len(part.ifs)):
            rest = [*part.ifs[:number], *part.ifs[number + 1 :]]
            parts = list(getattr(node, "generators", ()))
            parts[place] = _changed(part, ifs=rest)
            yield _changed(node, generators=parts)


def _operands(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield _changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    for number in range(len(node.values)):
        rest = [*node.values[:number], *node.values[number + 1 :]]
        yield rest[0] if len(rest) == 1 else _changed(node, values=rest)


def _conditions(node: ast.If | ast.IfExp | ast.While) -> Iterator[ast.AST]:
    no = ast.UnaryOp(op=ast.Not(), operand=node.test)
    tests: list[ast.expr] = [no, ast.Constant(value=False)]
    if not isinstance(node, ast.While):
        tests.append(ast.Constant(value=True))
    yield from (_changed(node, test=ast.copy_location(test, node.test)) for test in tests)


def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for number, op in enumerate(node.ops):
        for other in BORDERS[type(op)]:
            yield _changed(node, ops=[*node.ops[:number], other(), *node.ops[number + 1 :]])


def changes(node: ast.AST) -> Iterator[ast.AST]:
    """What `node` may become."""
    if isinstance(node, ast.Compare):
        yield from _compare(node)
    elif isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC:
        yield _changed(node, op=ARITHMETIC[type(node.op)]())
    elif isinstance(node, ast.BoolOp):
        yield from _operands(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, (ast.If, ast.IfExp, ast.While)):
        yield from _conditions(node)
    elif isinstance(node, ast.Constant):
        yield from _numbers(node)
    elif isinstance(node, ast.Name) and node.id in NAMES:
        yield _changed(node, id=NAMES[node.id])
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield ast.copy_location(ast.Pass(), node)
    else:
        yield from _comprehension(node)


def _skipped(node: ast.AST) -> bool:
    """Texts for people, imports, docstrings, what is raised, what only a type checker reads, and `place`, an order among claims."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in SKIPPED_CALLS
    if isinstance(node, ast.keyword) and node.arg == "place":
        return True
    typing = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    return typing or isinstance(node, (ast.Import, ast.ImportFrom, ast.JoinedStr, ast.Raise, ast.Assert))


def _parts(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    """The children that may be changed: field, place in its list, child."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_params"):
            continue
        rows = enumerate(value) if isinstance(value, list) else [(None, value)]
        yield from ((name, place, row) for place, row in rows if isinstance(row, ast.AST))


class _Place(NamedTuple):
    """A node with the way to it from the root."""

    way: tuple[tuple[ast.AST, str, int | None], ...]
    node: ast.AST
    function: str
    inside: bool


def _walk(root: ast.AST) -> Iterator[_Place]:
    todo = [_Place((), root, "", False)]
    while todo:
        place = todo.pop()
        yield place
        for name, number, child in reversed([*_parts(place.node)]):
            if _skipped(child):
                continue
            body = name == "body" and isinstance(place.node, (ast.FunctionDef, ast.Lambda))
            function = place.function
            if isinstance(child, (ast.FunctionDef, ast.ClassDef)):
                function = f"{function}.{child.name}".strip(".")
            todo.append(_Place((*place.way, (place.node, name, number)), child, function, place.inside or body))


def _put(parent: ast.AST, name: str, number: int | None, child: ast.AST) -> None:
    if number is None:
        setattr(parent, name, child)
    else:
        getattr(parent, name)[number] = child


def _said(node: ast.AST) -> str:
    """A statement by its head, an expression as it is."""
    if isinstance(node, (ast.If, ast.While)):
        return f"{type(node).__name__.lower()} {ast.unparse(node.test)}"
    return " ".join(ast.unparse(node).split())


def _shown(place: _Place) -> ast.AST:
    """The smallest expression around the node that is long enough to be found again."""
    shown = place.node
    for parent, name, _ in reversed(place.way):
        if len(_said(shown)) >= SHORT or not isinstance(parent, ast.expr):
            whole = isinstance(parent, (ast.Return, ast.Assign, ast.AnnAssign, ast.Expr, ast.AugAssign))
            return parent if whole and name == "value" and len(_said(shown)) < SHORT else shown
        shown = parent
    return shown


def _every(tree: ast.Module) -> Iterator[tuple[_Place, ast.AST]]:
    for place in _walk(tree):
        yield from ((place, other) for other in changes(place.node))


def _lines(place: _Place) -> tuple[int, int]:
    """From the first line to the last of the statement around a node, of a compound one its head."""
    nodes = [parent for parent, _, _ in place.way] + [place.node]
    around = next(node for node in reversed(nodes) if isinstance(node, ast.stmt))
    if isinstance(around, (ast.If, ast.While)):
        return around.test.lineno, around.test.end_lineno or around.test.lineno
    if isinstance(around, (ast.For, ast.With)):
        return around.lineno, around.body[0].lineno - 1
    return around.lineno, around.end_lineno or around.lineno


def _names(place: _Place) -> tuple[str, ...]:
    """The names that the statement at the level of the module binds."""
    top = place.way[1][0] if len(place.way) > 1 else place.node
    if isinstance(top, (ast.FunctionDef, ast.ClassDef)):
        return (top.name,)
    targets = top.targets if isinstance(top, ast.Assign) else [top.target] if isinstance(top, ast.AnnAssign) else []
    return tuple(node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name))


def mutants(module: str, source: str) -> list[Mutant]:
    """All mutants of a module, in the order of its text."""
    tree = ast.parse(source)
    found = []
    for index, (place, other) in enumerate(_every(tree)):
        shown = _shown(place)
        was = _said(shown)
        if shown is place.node:
            became = _said(other)
        else:
            _put(*place.way[-1], other)
            became = _said(shown)
            _put(*place.way[-1], place.node)
        line = getattr(place.node, "lineno", 0)
        found.append(
            Mutant(module, place.function, line, *_lines(place), was, became, index, _names(place), place.inside)
        )
    return found


def mutated(source: str, index: int | None) -> ast.Module:
    """The tree of a module with the change `index` made; with None as it stands."""
    tree = ast.parse(source)
    if index is not None:
        for number, (place, other) in enumerate(_every(tree)):
            if number == index:
                _put(*place.way[-1], ast.copy_location(other, place.node) if hasattr(place.node, "lineno") else other)
                break
    return ast.fix_missing_locations(tree)
