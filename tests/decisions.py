"""Published decisions as case files: what each says, what the library finds for it, and its expected lines one by one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.assessment import Assessment

CASES = Path(__file__).parent / "cases"


class Decisions:
    """The decisions of one folder of `tests/cases`, by name; each is read and assessed once."""

    def __init__(self, folder: str) -> None:
        self.files = {path.stem: path for path in sorted((CASES / folder).glob("*.yaml"))}
        self.decision, self.assessed = cache(self._read), cache(self._assess)

    def _read(self, name: str) -> dict[str, Any]:
        return yaml.safe_load(self.files[name].read_text(encoding="utf-8"))

    def _assess(self, name: str) -> Assessment:
        return assess(Case.model_validate(self.decision(name)["case"]))

    def lines(self) -> list[Any]:
        """Name and number of each line; one the law decides otherwise than the court is expected to fail, for that reason."""
        found = []
        for name in self.files:
            for number, item in enumerate(self.decision(name)["expect"]):
                reason = item.get("known_wrong")
                marks = [] if reason is None else [pytest.mark.xfail(strict=True, reason=reason)]
                found.append(pytest.param(name, number, id=f"{name}-{item['kind']}", marks=marks))
        return found
