"""Published decisions on whether an employment existed: the band against the outcome, and the table in the docs."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.relationship import Band, Finding, Route

FILES = {path.stem: path for path in sorted((Path(__file__).parent / "relationship").glob("*.yaml"))}
PAGE = Path(__file__).resolve().parents[2] / "docs" / "relationship.md"
RIGHT = {
    "yes": {Band.STRONG, Band.PROBABLE},
    "partly": {Band.STRONG, Band.PROBABLE, Band.CONTESTED},
    "no": {Band.WEAK, Band.CONTESTED, Band.EXCLUDED},
}
# Thin files in which the court believed the worker: what the score misses, and why.
MISSED = {
    "ms-2017-chen-longteng": "an old receipt and statements of co-claimants: no rule gives them more (WEAK would be crossed)",
    "ks2025-yang-bar-partner": "management 30.8 of 35: attendance and hiring are told in a note and stand in no piece of their own, while the share counts",
    "wx2018-zhao-installer": "pay 14.5 of 25: the settlement lists by units stand as a circumstance against (paid per project), no piece shows the money",
    "wlmq-yi-restaurant": "identity 39.5 of 40: a community certificate and chats tie him to the restaurant only just",
}


@cache
def decision(name: str) -> dict[str, Any]:
    return yaml.safe_load(FILES[name].read_text(encoding="utf-8"))


@cache
def found(name: str) -> Finding:
    finding = assess(Case.model_validate(decision(name)["case"])).relationship
    assert finding is not None
    return finding


def held(name: str) -> str:
    return str(decision(name)["expect"]["held"])


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=MISSED[name])] if name in MISSED else [])
        for name in FILES
    ],
)
def test_the_band_is_on_the_side_of_the_outcome(name: str) -> None:
    assert found(name).band in RIGHT[held(name)]


@pytest.mark.parametrize("name", FILES)
def test_nobody_is_on_the_opposite_side(name: str) -> None:
    assert (held(name), found(name).band) not in {("no", Band.STRONG), ("yes", Band.WEAK), ("yes", Band.EXCLUDED)}


def test_most_are_on_the_right_side() -> None:
    right = sum(found(name).band in RIGHT[held(name)] for name in FILES)
    assert len(FILES) == 64
    assert right / len(FILES) >= 0.85


@pytest.mark.parametrize("name", FILES)
def test_every_piece_is_explained_once(name: str) -> None:
    pieces = decision(name)["case"]["relationship"]["evidence"]
    assert [item.path for item in found(name).items] == [f"relationship.evidence.{n}" for n in range(len(pieces))]


@pytest.mark.parametrize("name", FILES)
def test_cooperation_and_contracting_are_results_of_their_own(name: str) -> None:
    kind = decision(name)["expect"]["kind"]
    if held(name) == "no" and kind == "cooperation":
        assert found(name).route in (Route.CIVIL, Route.THIRD_CATEGORY)
    if held(name) == "no" and kind == "contracting":
        assert found(name).route is Route.CONTRACTING_CHAIN


def test_the_table_of_the_page_is_what_comes_out() -> None:
    table = Counter((held(name), found(name).band.value) for name in FILES)
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) \| (\d+) \|$", PAGE.read_text(encoding="utf-8"), re.M)
    assert {band for band, *_ in rows} == {band.value for band in Band}
    for band, yes, partly, no in rows:
        assert (int(yes), int(partly), int(no)) == tuple(table[side, band] for side in ("yes", "partly", "no"))
