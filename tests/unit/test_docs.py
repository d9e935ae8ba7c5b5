"""The pages: links resolve, Python blocks run and say what they claim, commands parse, excerpts are real output."""

from __future__ import annotations

import ast
import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from laborcalc.facts.case import Case
from laborcalc.facts.files import as_written, parse_yaml
from laborcalc.facts.plausible.table import WARNED
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.terms import Ground, Kind, Protection
from laborcalc.proceedings.final_award import _WHY
from laborcalc.proceedings.stages import _ROWS
from laborcalc.results.outcome import NOT_ACCEPTED
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.contract.unsigned_exceptions import _IN_CHARGE, _LEGAL_REPRESENTATIVE, _PROVED
from laborcalc.rules.ending.entitlement import (
    _AS_AGREED,
    _CHAIN,
    _OVER_AGE,
    _PART_TIME,
    _PUBLIC_INSTITUTION,
    _PUBLIC_POST,
    _STATUS,
)
from laborcalc.rules.exclusions import _BY_FACT

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    [*ROOT.glob("README*.md"), ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
)
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CLAIMED = "  # → "


@cache
def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def prose(name: str) -> str:
    return BLOCK.sub("", text(name))


def blocks(name: str, *languages: str) -> list[tuple[str, str]]:
    return [(language, code) for language, code in BLOCK.findall(text(name)) if language in languages]


def having(*languages: str) -> list[str]:
    return [name for name in NAMES if blocks(name, *languages)]


# --- links and names ---


def heading_anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", NAMES)
def test_relative_links_resolve(name: str) -> None:
    for link in LINK.findall(prose(name)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = ((ROOT / name).parent / path).resolve() if path else ROOT / name
        assert target.exists(), link
        assert not anchor or anchor in heading_anchors(target), link


@pytest.mark.parametrize("name", [name for name in NAMES if name != "docs/law-map.md"])
def test_files_named_exist(name: str) -> None:
    homes = [ROOT, ROOT / "laborcalc", ROOT / "data"]
    for path in re.findall(r"`([\w/*.-]+\.(?:py|csv|toml|json|md|yaml))`", prose(name)):
        if path.startswith("case."):
            continue
        assert any(list(home.glob(path)) for home in homes), path


def test_every_page_is_in_the_table_of_contents() -> None:
    contents = text("docs/index.md")
    pages = {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")} - {"index.md"}
    assert pages <= set(LINK.findall(contents))


def test_the_two_readmes_say_the_same() -> None:
    english, chinese = text("README.md"), text("README.zh-CN.md")
    assert "(README.zh-CN.md)" in english
    assert "(README.md)" in chinese
    for shape in (r"^#{2,}", r"^```\w+$", r"^\| ", r"^- "):
        assert len(re.findall(shape, english, re.MULTILINE)) == len(re.findall(shape, chinese, re.MULTILINE)), shape
    links = [set(LINK.findall(readme)) - {"README.md", "README.zh-CN.md"} for readme in (english, chinese)]
    assert links[0] == links[1]
    assert re.findall(r"[0-9.]+(?= ×| 倍)", english) == re.findall(r"[0-9.]+(?= ×| 倍)", chinese)


@pytest.mark.parametrize(
    "name, computed, end",
    [
        ("README.md", "**Computed in this version:**", "**Whether"),
        ("README.zh-CN.md", "**本版已收入：**", "**是否存在"),
    ],
)
def test_the_readmes_name_what_is_computed(name: str, computed: str, end: str) -> None:
    listed = text(name).split(computed)[1].split(end)[0]
    assert set(re.findall(r"`(\w+)`", listed)) == {kind.value for kind in CLAIMS}


# --- code blocks ---


def claims(code: str) -> Iterator[tuple[str, str]]:
    """Expressions with the text that the page says they are."""
    for line in code.splitlines():
        if CLAIMED in line:
            expression, _, said = line.partition(CLAIMED)
            yield expression.strip(), said.strip()


@pytest.mark.parametrize("name", having("python"))
def test_python_blocks_run_and_say_what_they_claim(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, Any] = {}
    for language, code in blocks(name, "python", "json"):
        if language == "json":  # what the block before put into `shown`
            assert json.loads(code) == json.loads(names["shown"])
            continue
        exec(compile(code, name, "exec"), names)
        for expression, said in claims(code):
            ast.parse(expression, mode="eval")
            assert str(eval(expression, names)) == said, expression


@pytest.mark.parametrize("name", having("yaml"))
def test_yaml_blocks_are_case_files(name: str) -> None:
    for _, code in blocks(name, "yaml"):
        facts = parse_yaml(code)
        common = {} if "劳动合同履行地" in facts else {"region": "110000", "as_of": "2026-11-21"}
        as_written({**common, **facts}, Case.model_validate)


# --- commands ---


def commands() -> list[list[str]]:
    """Every command line of the pages that calls laborcalc, once."""
    found: dict[str, list[str]] = {}
    for name in NAMES:
        for _, code in blocks(name, "sh", "text"):
            for line in code.splitlines():
                words = shlex.split(line.removeprefix("$ "), comments=True)
                if words[:3] == ["python", "-m", "laborcalc"]:
                    found[" ".join(words)] = words[3:]
        for words in re.findall(r"`python -m laborcalc ([^`…]+)`", prose(name)):
            found[words] = shlex.split(words)
    return list(found.values())


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_commands_parse(words: list[str]) -> None:
    from laborcalc.cli.main import main

    with pytest.raises(SystemExit) as left:
        main([*words, "--help"])
    assert left.value.code == 0


def test_make_targets_exist() -> None:
    known = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    for name in NAMES:
        code = "\n".join(code for _, code in blocks(name, "sh"))
        named = re.findall(r"^make ([a-z]+)", code, re.MULTILINE) + re.findall(r"`make ([a-z]+)[^`]*`", prose(name))
        assert set(named) <= known, name


@cache
def output(command: str) -> str:
    words = [sys.executable, *shlex.split(command)[1:]]
    return subprocess.run(words, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout


@pytest.mark.parametrize("name", having("text"))
def test_excerpts_are_real_output(name: str) -> None:
    for _, code in blocks(name, "text"):
        command, *lines = code.splitlines()
        printed = iter(output(command.removeprefix("$ ")).splitlines())
        for line in lines:
            assert line == "…" or line.rstrip() in printed, line  # in the same order: `in` consumes what it passes


# --- pages that list what the code holds ---


def test_the_glossary_has_every_identifier() -> None:
    glossary = text("docs/glossary.md")
    for value in (*Kind, *Ground, *Protection):
        assert f"| `{value}` |" in glossary


@pytest.mark.parametrize(
    "module",
    [
        "facts/problems",
        "facts/files",
        "facts/dispute/places",
        "facts/dispute/values",
        "facts/plausible/table",
        "law/regions",
        "law/readings",
        "written/reading",
        "written/reader",
        "asking/talk",
        "asking/pasted",
        "asking/understanding",
    ],
)
def test_every_error_code_is_listed(module: str) -> None:
    tree = ast.parse(text(f"laborcalc/{module}.py"))
    constants = {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    codes = {value for value in constants if re.fullmatch(r"[A-Z][A-Z_]{3,}", value)}
    codes -= {row.code for row in WARNED}  # those stand with the result
    assert codes
    pages = text("docs/case-file.md") + text("docs/interview.md")
    assert {code for code in codes if f"`{code}`" not in pages} == set()


def test_every_field_of_the_result_is_described() -> None:
    page = text("docs/result.md")
    shown = Case(
        region="110000",
        as_of="2026-11-21",
        arrears=[{"start": "2026-03-16", "end": "2026-03-31"}],
        pay={"monthly": "1"},
    )
    from laborcalc.assessment import assess

    result = assess(shown).to_dict()
    for field in (*result, *result["claims"][0]):
        assert f"`{field}`" in page, field
    for tag in Tag:
        assert tag.value.removeprefix("UNVERIFIED") in page


def first_words(path: Path, *names: str) -> set[str]:
    """The texts that stand first in the calls of these names."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    named = (
        c for c in calls if (c.func.attr if isinstance(c.func, ast.Attribute) else getattr(c.func, "id", "")) in names
    )
    return {c.args[0].value for c in named if c.args and isinstance(c.args[0], ast.Constant)}


SPEAKING = (
    *(f"rules/ending/{name}" for name in ("remedies", "bars", "entitlement", "notice_pay", "medical_subsidy")),
    *(f"rules/ending/{name}" for name in ("gap_wages", "severance_tax")),
    *(f"rules/contract/{name}" for name in ("double_wages", "non_compete", "probation")),
    *(f"rules/counterclaims/{name}" for name in ("allowance", "damage", "non_compete", "pay_return", "set_off", "shared", "training")),
    *(f"rules/pay/{name}" for name in ("unpaid_wages", "minimum_wage_shortfall", "additional_compensation", "interest")),
    *(f"rules/leave/{name}" for name in ("absence", "annual_leave", "annual_leave_pay", "sick_pay", "stoppage_pay")),
    *(f"rules/leave/{name}" for name in ("maternity_pay", "medical_period")),
    *(f"rules/injury/{name}" for name in ("allowance", "beside", "costs", "death", "dependants", "difference")),
    *(f"rules/injury/{name}" for name in ("ending_sums", "leave_wages", "lump_sum", "nursing", "basis/benefit")),
    *(f"rules/losses/{name}" for name in ("death", "maternity", "maternity_allowance", "medical", "pension", "protected_period", "shape")),
    "rules/injury/basis/recognition",
    *(f"rules/duties/{name}" for name in ("bonus", "certificate", "deposit", "equal_pay", "expenses", "lawyer_fee", "promises")),
    *(f"rules/insurance/{name}" for name in ("conditions", "gate", "living_subsidy", "shares_taken", "unemployment")),
    "rules/liable/notes", "rules/ending/lay_off",
    "rules/hours/overtime_pay", "rules/exclusions", "hearing/runs", "hearing/spread", "facts/dispute/values", "rules/unsaid", "assessment",
    *(f"proof/{name}" for name in ("burden", "finding", "gate", "notes", "routes", "score", "settled")),
)  # fmt: skip
# Messages that say how something was counted or labelled; programs have nothing to test there.
COUNTING = {
    "LINE",
    "DAYS",
    "MONTHS",
    "YEARS",
    "DAY",
    "SHEET",
    "FLOOR",
    "PROOF",
    "MEDICAL_PERIOD",
    "MONTH",
    "YEAR",
    "EXTRA",
    "TIME",
    "AT_ONCE",
    "COST",
    "DEPENDANT",
    "LEAVE",
    "LEFT",
    "LIFE",
    "LUMP_SUM",
    "MONTHLY_DIFFERENCE",
    "MONTHS_OF_LEAVE",
    "OF_GRADE",
    "SPAN",
    "PRINCIPAL",
    "INTEREST",
    "NONE",
    "TOTAL",
    "STAYS",
    "ASKED",
    "BENEFIT",
    "BEYOND",
    "JOB_SEEKING",
    "VALUE",
}


def test_every_code_of_a_result_is_listed() -> None:
    home = ROOT / "laborcalc"
    codes = set().union(*(first_words(path, "warn", "assume", "hint") for path in home.rglob("*.py")))
    codes |= set().union(*(first_words(home / f"{name}.py", "Message") for name in SPEAKING)) - COUNTING | {
        "GROUND",
        NOT_ACCEPTED,
    }
    codes |= {*(pair.code for card in CLAIMS.values() for pair in card.excludes), *_BY_FACT.values(), *_WHY}
    codes |= {
        code
        for code, *_ in (
            *_STATUS.values(),
            _OVER_AGE,
            _PART_TIME,
            _PUBLIC_POST,
            _PUBLIC_INSTITUTION,
            _AS_AGREED,
            _CHAIN,
        )
    }
    codes |= {row.code for row in WARNED}
    codes |= first_words(home / "proceedings/defence.py", "_move")
    codes |= {code for code, *_ in (*_PROVED.values(), _LEGAL_REPRESENTATIVE, _IN_CHARGE)}
    page = text("docs/result.md")
    assert len(codes) > 50
    assert {code for code in codes if f"`{code}`" not in page} == set()
    listed = set(re.findall(r"`([A-Z][A-Z0-9_]{4,}|D-\d\d)`", page.split("## Codes")[1]))
    assert listed <= codes


def test_the_stages_of_every_case_are_described() -> None:
    page = text("docs/result.md")
    for row in _ROWS:
        said = (f"| `{row.id}` | {row.name.zh} {row.name.en} |", row.period.zh, row.period.en)
        assert all(words in page for words in said), row.id


def test_every_field_of_the_case_is_described() -> None:
    page = text("docs/case-file.md")
    for field in Case.model_fields:
        assert f"`{field}`" in page or f"\n{field}:" in page, field


def test_decisions_named_exist() -> None:
    files = {path.stem for room in ("awards", "injury") for path in (ROOT / "tests/cases" / room).glob("*.yaml")}
    named = set(re.findall(r"`([a-z]{2,5}-\d{4}-[a-z0-9-]+)`", text("docs/decisions-read.md")))
    assert named <= files
    assert len(named) > 20


def test_the_readings_page_is_up_to_date() -> None:
    script = ROOT / "scripts" / "readings_page.py"
    subprocess.run([sys.executable, str(script), "--check"], cwd=ROOT, check=True, capture_output=True)
