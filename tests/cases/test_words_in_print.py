"""What is printed of every case file reads as a lawyer would file it: no id of the registry, no name of a field, no library talk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from laborcalc.assessment import assess
from laborcalc.comparison import compare
from laborcalc.facts.case import Case
from laborcalc.facts.titles import Field
from laborcalc.foundation.text import LANGS
from laborcalc.law.sources import INSTRUMENTS
from laborcalc.results.assessment import Assessment

ROOT = Path(__file__).resolve().parents[2]
FILES = {path.stem: path for path in sorted([*ROOT.glob("examples/*.yaml"), *ROOT.glob("tests/cases/*/*.yaml")])}
CASES = [name for name, path in FILES.items() if path.parent.name != "exams"]

KEYS = re.compile(rf"(?<![A-Za-z0-9./-])(?:{'|'.join(sorted(INSTRUMENTS, key=len, reverse=True))})(?![A-Za-z])")
# A reading or a rule may stand as a reference of its own: behind a label, in brackets, in a column; never inside a sentence.
NUMBERS = re.compile(r"(?:D-\d\d[a-z]?|R-[A-Z]+-\d\d(?:-[A-Z]+)?)")
REFERENCE = re.compile(
    rf"(?:适用口径|法律未明文|规则|Reading applied|Where the law is silent|rule) \**`?{NUMBERS.pattern}`?"
    rf"|[（(]{NUMBERS.pattern}[)）]|\| {NUMBERS.pattern} \||(?<![\w\u4e00-\u9fff]){NUMBERS.pattern}(?:：|: )"
)
FIELDS = re.compile(
    r"(?<![\w/.:-])(?:arrears|overtime|pay|employment|termination|given|contracts|disputes|timesheet|claims)\.[a-z0-9_]+"
)
LIBRARY = re.compile(r"本库|全国缺省|读法|失去|并非违法解除|逐项说明|(?:min|max)\(")


@cache
def assessed(name: str) -> Assessment:
    document = yaml.safe_load(FILES[name].read_text(encoding="utf-8"))
    return assess(Case.model_validate(document.get("case", document)))


@cache
def printed(name: str) -> dict[str, str]:
    result = assessed(name)
    case = result.case
    assert case is not None
    views: dict[str, str] = {"application": result.claims_list().to_markdown()}
    for lang in LANGS:
        views[f"brief {lang}"] = result.to_markdown(lang)
        views[f"assessment {lang}"] = result.to_markdown(lang, full=True)
        views[f"comparison {lang}"] = compare(case).to_markdown(lang)
        if result.relationship is not None:
            views[f"relationship {lang}"] = result.relationship.to_markdown(lang)
    return views


def lines(name: str) -> Iterator[tuple[str, str]]:
    """Every printed line without its addresses and without the escapes of Markdown."""
    for view, text in printed(name).items():
        for line in text.split("\n"):
            yield view, re.sub(r"\\([\\`*_{}\[\]()#+.!|-])", r"\1", re.sub(r"<?https?://\S+", "", line))


@pytest.mark.parametrize("name", CASES)
def test_no_instrument_stands_by_its_key(name: str) -> None:
    for view, line in lines(name):
        assert not KEYS.search(REFERENCE.sub("", line)), (view, line)


@pytest.mark.parametrize("name", CASES)
def test_readings_and_rules_are_references_and_never_inside_a_sentence(name: str) -> None:
    for view, line in lines(name):
        assert not NUMBERS.search(REFERENCE.sub("", line)), (view, line)


@pytest.mark.parametrize("name", CASES)
def test_fields_are_called_by_their_titles(name: str) -> None:
    """The list of missing facts of the full text says beside the title where it is filled in."""
    written = [f"{left}{fact.path}{right}" for fact in assessed(name).missing for left, right in ("（）", "()")]
    for view, line in lines(name):
        if view.startswith("assessment"):
            line = re.sub("|".join(map(re.escape, written)) or "$", "", line)
        assert not FIELDS.search(line), (view, line)


@pytest.mark.parametrize("name", CASES)
def test_no_library_talk(name: str) -> None:
    for view, line in lines(name):
        assert not LIBRARY.search(line), (view, line)


@pytest.mark.parametrize("name", CASES)
def test_no_blank_outside_the_application(name: str) -> None:
    for view, line in lines(name):
        assert view == "application" or "〔" not in re.sub(r"〔\d{4}〕", "", line), (view, line)


def test_an_assumption_is_said_once_for_claims_that_are_not_due() -> None:
    """Three claims hang on one ground that is not made out: what was taken to be so stands under the first."""
    result: Any = assess(
        Case(
            region="北京",
            as_of="2026-11-21",
            employment={"start": "2020-01-01", "last_day": "2026-06-30"},
            pay={"monthly": "10000"},
            termination={"ground": "quit_unpaid_wages", "lawful": False},
        )
    )
    undue = [claim for claim in result if claim.status == "not_due"]
    text = "以劳动者离职时已提出该事由为前提"
    assert sum(text in note.say("zh") for claim in undue for note in claim.assumptions) > 1
    assert result.to_markdown("zh", full=True).count(text) == result.to_text("zh", full=True).count(text) == 1


def test_titles_of_fields() -> None:
    assert Field("pay.payslips.10.due").say("zh") == "工资·工资单第11项·应得工资"
    assert Field("pay.payslips[2024-03]").say("en") == "pay: payslips 2024-03"
    assert Field("nowhere.0").say("zh") == "nowhere.0"
    assert Field("termination.lawful.0").say("en").endswith(", no. 1")
