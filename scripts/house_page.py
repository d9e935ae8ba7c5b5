"""The house 房间图: one picture and one table of the rooms, written from their docstrings and the layers of `pyproject.toml`.

python scripts/house_page.py            # write that part of docs/house.md
python scripts/house_page.py --check    # exit 1 when it is out of date, or a room does not say what is in it
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "house.md"
BEGIN, END = "<!-- Written by scripts/house_page.py from here -->", "<!-- to here -->"
SAID = re.compile(r"In it: (?P<inside>.+?) Not in it: (?P<outside>.+)", re.DOTALL)


def floors() -> list[list[str]]:
    """The rooms of each floor, the highest first, as the contract draws them."""
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    layers = tools["importlinter"]["contracts"][0]["layers"]
    return [[room.removeprefix("laborcalc.") for room in layer.split(" | ")] for layer in layers]


def docstring(room: str) -> str:
    """What a room or a module says of itself."""
    folder = ROOT / "laborcalc" / room
    path = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


def is_room(name: str) -> bool:
    """A folder of modules, not a single one."""
    return (ROOT / "laborcalc" / name / "__init__.py").exists()


def inner(room: str) -> list[str]:
    """The rooms inside a room."""
    return sorted(path.parent.name for path in (ROOT / "laborcalc" / room).glob("*/__init__.py"))


def link(name: str) -> str:
    """A room or a module of the package."""
    target = f"{name}/" if is_room(name) else f"{name}.py"
    return f"[`{target}`](../laborcalc/{target.rstrip('/')})"


def headline(text: str) -> str:
    """The first sentence, without its stop."""
    return " ".join(text.split("\n\n")[0].split()).rstrip(".").replace("|", "\\|")


def picture(floors: list[list[str]]) -> list[str]:
    """The floors from the ground up."""
    lines = ["```mermaid", "flowchart BT"]
    for number, rooms in enumerate(floors):
        names = " · ".join(f"{room}/" if is_room(room) else room for room in rooms)
        below = sorted({name for room in rooms if is_room(room) for name in inner(room)} - {"tables"})
        lines.append(f'  f{number}["{names}{": " + " ".join(below) if below else ""}"]')
    lines.append(f"  {' --> '.join(f'f{number}' for number in reversed(range(len(floors))))}")
    return [*lines, "```"]


def row(room: str) -> str:
    """A room with its rule, and the rooms inside it."""
    said = SAID.search(" ".join(docstring(room).split()))
    rule = f"{said['inside']} *Not:* {said['outside']}" if said else ""
    rooms = "<br>".join(
        f"{link(f'{room}/{name}')} {headline(docstring(f'{room}/{name}')).partition(':')[0]}"
        for name in inner(room)
        if name != "tables"
    )
    return f"| {link(room)} | {headline(docstring(room))} | {rule} | {rooms} |"


def modules(rooms: list[str]) -> str:
    """The single modules of a floor in one row."""
    if len(rooms) == 1:
        return f"| {link(rooms[0])} | {headline(docstring(rooms[0]))} | | |"
    said = "<br>".join(f"{link(name)} {headline(docstring(name)).partition(':')[0]}" for name in rooms)
    return f"| {said} | tables of contents 目录 | {FACE} | |"


FACE = "What callers import. *Not:* a rule; each function calls one room below."


def generated() -> str:
    """The part of the page that is written."""
    drawn = floors()
    lines = [
        BEGIN,
        "",
        *picture(drawn),
        "",
        "| room | what it is | what is in it | rooms inside |",
        "| --- | --- | --- | --- |",
    ]
    for rooms in drawn:
        lines += [row(room) for room in rooms if is_room(room)]
        single = [room for room in rooms if not is_room(room) and not room.startswith("__")]
        lines += [modules(single)] if single else []
    return "\n".join([*lines, "", END])


def silent() -> list[str]:
    """Rooms that do not say what may be in them and what not."""
    paths = (ROOT / "laborcalc").rglob("__init__.py")
    rooms = sorted(
        path.parent.relative_to(ROOT / "laborcalc").as_posix() for path in paths if path.parent.name != "laborcalc"
    )
    return [room for room in rooms if not SAID.search(" ".join(docstring(room).split()))]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare; exit 1 on a difference or a silent room")
    check = parser.parse_args().check
    problems = [f"laborcalc/{room}/__init__.py does not say “In it: … Not in it: …”" for room in silent()]
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    written = before + generated() + rest.partition(END)[2]
    if check and written != page:
        problems.append("docs/house.md is out of date: run python scripts/house_page.py")
    if not check:
        PAGE.write_text(written, encoding="utf-8")
    print("\n".join(problems) or f"house page: {len(floors())} floors, every room says what is in it")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
