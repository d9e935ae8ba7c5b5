"""The house rules find what they are there to find."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def script(name: str) -> ModuleType:
    spec = spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


RULES = script("house_rules")


def package(root: Path, **files: str) -> Path:
    for name, text in {"__init__": "", **files}.items():
        path = root / "laborcalc" / f"{name.replace('.', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def found(root: Path) -> list[str]:
    trees = RULES.modules(root)
    return [*RULES.of_files(trees, root), *RULES.of_rooms(trees, root)]


LONG = "\n" * 40


def test_a_house_in_order(tmp_path: Path) -> None:
    assert found(package(tmp_path, a="from laborcalc.b import x\n", b=f"x = 1{LONG}")) == []


@pytest.mark.parametrize(
    "files, said",
    [
        ({"a": "\n" * 401}, "401 lines"),
        ({"a": "def f():\n" + "    x = 1\n" * 41}, "a.py:1 f: 41 lines"),
        ({"a": "import datetime\nx = datetime.date.today()\n"}, "reads the clock: today()"),
        ({f"room.m{n}": LONG for n in range(17)}, "room: 17 modules"),
        ({"a": f"from laborcalc.b import x{LONG}", "b": f"from laborcalc import a{LONG}"}, "a circle"),
        (
            {
                "a": f"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from laborcalc.b import X{LONG}",
                "b": f"def f():\n    import laborcalc.a{LONG}",
            },
            "a circle",
        ),
        ({"a": "from laborcalc.b import x\n", "b": "x = 1\n"}, "b.py: 1 lines for one user"),
    ],
)
def test_a_broken_rule_is_found(tmp_path: Path, files: dict[str, str], said: str) -> None:
    (problem,) = found(package(tmp_path, **files))
    assert said in problem


def test_the_house_page_is_up_to_date() -> None:
    program = [sys.executable, str(ROOT / "scripts" / "house_page.py"), "--check"]
    subprocess.run(program, cwd=ROOT, check=True, capture_output=True)


def test_a_room_that_re_exports_nothing() -> None:
    """What is imported from a folder is a module: its `__init__.py` holds a docstring alone (`law/tables` and `asking/asks` join their data)."""
    for path in (ROOT / "laborcalc").rglob("*/__init__.py"):
        if path.parent.name not in ("tables", "asks"):
            lines = path.read_text(encoding="utf-8")
            assert lines.startswith('"""') and lines.rstrip().endswith('"""') and lines.count('"""') == 2, path
