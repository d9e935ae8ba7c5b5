"""What is pinned: everything that `pyproject.toml` asks for, within its ranges, with hashes, and from nowhere in particular."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS, EXTRAS = PROJECT["dependency-groups"], PROJECT["project"]["optional-dependencies"]
USERS = PROJECT["project"]["dependencies"]
NEEDED = {
    "run": [*USERS, *EXTRAS["yaml"], *PROJECT["build-system"]["requires"]],
    "dev": [*USERS, *EXTRAS["yaml"], *EXTRAS["docx"], *GROUPS["dev"], *GROUPS["build"]],
    "prove": [*USERS, *EXTRAS["yaml"], *GROUPS["prove"]],
    "release": [*USERS, *EXTRAS["yaml"], *GROUPS["release"], *GROUPS["build"]],
}


@cache
def pinned(name: str) -> dict[str, str]:
    """Name → version, each followed by its hashes."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    found = re.findall(
        r"^([a-z\d-]+)==(\S+)(?: ; [^\\\n]+)?(?: \\\n    --hash=sha256:[\da-f]{64})+$", text, re.MULTILINE
    )
    assert len(found) == len(re.findall(r"^[^#\s]", text, re.MULTILINE)), name  # nothing stands unhashed
    assert "://" not in text and not re.search(r"^-", text, re.MULTILINE)  # no index, no address
    return dict(found)


@pytest.mark.parametrize("name", NEEDED)
def test_all_that_is_needed_is_pinned_within_its_range(name: str) -> None:
    for line in NEEDED[name]:
        if isinstance(line, str):  # else it includes another group, which is listed
            wanted = Requirement(line)
            assert wanted.specifier.contains(pinned(name)[canonicalize_name(wanted.name)]), line


def test_one_environment_holds_all_of_them() -> None:
    for name in ("run", "release"):
        both = pinned(name).keys() & pinned("dev").keys()
        assert {one: pinned(name)[one] for one in both} == {one: pinned("dev")[one] for one in both}


def test_the_build_backend_is_one_range() -> None:
    assert PROJECT["build-system"]["requires"] == GROUPS["build"]


def test_continuous_integration_installs_nothing_else() -> None:
    for name in ("Makefile", ".ci/run", "scripts/wheel_check.py"):
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            if re.search(r"pip.*\binstall\b", line) and "uv" not in line:
                assert "--require-hashes" in line or "--no-index" in line, line


def test_the_two_runs_of_continuous_integration_are_the_whole_suite() -> None:
    """`make coverage` and `make laws` name their folders: one that neither names would be tested by nobody."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = {
        folder for part in re.findall(r"^(?:RULES|LAWS) := (.*)$", makefile, re.MULTILINE) for folder in part.split()
    }
    holding = {path.relative_to(ROOT / "tests").parts[0] for path in (ROOT / "tests").rglob("test_*.py")}
    assert named == {f"tests/{folder}" for folder in holding} | {"laborcalc"}
