"""The readings page 口径表: where courts differ, written from the readings that the library holds to docs/readings.md.

    python scripts/readings_page.py            # write the page
    python scripts/readings_page.py --check    # exit 1 when the page is out of date

A reading is consulted in this version when a function asks for it, `hearing.reading("D-31")`, or names it as the
default of an argument called `reading`.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from laborcalc.law.readings import Local, Option, Reading

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "readings.md"

INTRODUCTION = """\
# 口径 · Readings

<!-- Written by scripts/readings_page.py; do not edit. -->

A reading is a point on which courts or places read the law differently. It has an id, a question, options with their authority and certainty, a
national default (the first option) and, where a place has another practice, a default of the place, for certain days: of judgment, of the ending
or of the filing.

口径是各地裁判不一之处。每个口径有编号、问题、若干选项（附依据与核对程度）、全国默认口径（第一个选项），当地做法不同的另有当地默认口径，
并注明适用于哪一段时间（裁判之日，或者离职之日、申请之日）。

**How it is chosen 如何选定.** What the case names under `readings`; else the default of the place on the day that dates the reading; else the national default.
The result says which, and by whom (`case`, `region`, `national`). The claim is then worked out again under each other option, and every amount that
changes is listed. 案情指定优先，其次当地默认口径，最后全国默认口径；改用其他选项会改变金额的，逐项列明。

```python
import laborcalc as lc

facts = {
    "region": "上海",
    "as_of": "2026-11-21",
    "employment": {"start": "2004-09-01", "last_day": "2026-08-31"},
    "pay": {"average_12_months": "10000"},
    "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": True},
}
n = lc.assess(lc.Case.model_validate(facts))["economic_compensation"]
n.amount, [(asked.id, asked.option, asked.by) for asked in n.asked]  # → (Decimal('220000.00'), [('D-06', 'shanghai', 'region')])
[(other.option, str(other.amount)) for other in n.alternatives]  # → [('segmented', '230000.00'), ('from_2008_only', '190000.00')]

chosen = lc.assess(lc.Case.model_validate({**facts, "readings": {"D-06": "segmented"}}))["economic_compensation"]
chosen.amount, chosen.asked[0].by  # → (Decimal('230000.00'), 'case')
```

(`one_span` and `one_span_if_entitled` are not listed above because they give the same 220,000.00.)

**Tags 核对程度.** `V` read in full 已读全文 · `V2` read second-hand 据转载核对 · `UNVERIFIED-H/M/L` text not seen, about 90/70/50 % sure 未见原文 ·
`DECISION` chosen where the law is silent, or seen in decisions 法无明文时的择定，或仅见于裁判.
**Status 状态.** `in_force` 有效 · `doubtful` 存疑 · `repealed` 已废止 · `decision` seen in single decisions 仅见于个别裁判.
"""


def consulted() -> dict[str, list[str]]:
    """Id of a reading → the modules that ask for it."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted((ROOT / "laborcalc").rglob("*.py")):
        for id in _asked(ast.parse(path.read_text(encoding="utf-8"))):
            found[id].add(path.stem)
    return {id: sorted(modules) for id, modules in found.items()}


def _asked(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            arguments = [word.value for word in node.keywords if word.arg == "reading"]
            if isinstance(node.func, ast.Attribute) and node.func.attr == "reading":
                arguments += node.args[:1]
            yield from _strings(arguments)
        elif isinstance(node, ast.FunctionDef):
            named = node.args.args[len(node.args.args) - len(node.args.defaults) :]
            pairs = zip(named, node.args.defaults, strict=True)
            yield from _strings([value for argument, value in pairs if argument.arg == "reading"])


def _strings(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def page(readings: dict[str, Reading], asked: dict[str, list[str]]) -> str:
    """The whole page."""
    here = [reading for id, reading in readings.items() if id in asked]
    later = [reading for id, reading in readings.items() if id not in asked and reading.options]
    informing = [reading for id, reading in readings.items() if id not in asked and not reading.options]
    blocks = [
        INTRODUCTION.rstrip("\n"),
        *_section("本版采用的口径", "Readings consulted in this version", _overview(here, asked)),
        *_section("各选项", "Their options", _details(here)),
        *_section(
            "规则尚未收入的口径", "Readings that wait for their rules", [f"{_PENDING}\n", *_overview(later, None)]
        ),
        *_section("仅供参考", "Readings that only inform", [f"{_INFORMING}\n", *_notes(informing)]),
    ]
    return "\n".join(blocks) + "\n"


_PENDING = "They can be named in a case file already; no rule asks for them yet. 案情文件已可指定，尚无规则采用。"
_INFORMING = "They have no options and move no amount. 没有选项，不改变金额。"


def _section(zh: str, en: str, lines: list[str]) -> list[str]:
    return ["", f"## {zh} · {en}", "", *lines]


def _overview(readings: list[Reading], asked: dict[str, list[str]] | None) -> list[str]:
    asker = "" if asked is None else " asked by |"
    lines = [f"| id | 问题 question | national default | defaults of places |{asker}"]
    lines.append("| --- | --- | --- | --- |" + (" --- |" if asker else ""))
    for reading in readings:
        places = "<br>".join(_place(local, reading.dated_by) for local in reading.local)
        row = (
            f"| {reading.id} | {reading.question.zh}<br>{reading.question.en} | `{reading.options[0].key}` | {places} |"
        )
        if asked is not None:
            row += f" {', '.join(f'`{module}`' for module in asked[reading.id])} |"
        lines.append(row)
    return lines


def _place(local: Local, dated_by: str) -> str:
    from laborcalc.law.regions import find_region

    if local.region:
        name = find_region(local.region.ljust(6, "0")).name
        place = f"{name.zh} {name.en}"
    else:
        place = "全国 nationwide"
    return f"{place}: `{local.option}`{_days(local.since, local.until, dated_by)}"


_OF = {"judgment": "", "ending": "endings ", "filing": "filed "}


def _days(since: date | None, until: date | None, dated_by: str) -> str:
    """The days for which a local default applies: of judgment, where it does not say otherwise."""
    if since and until:
        return f" ({_OF[dated_by]}{since} to {until})"
    if since:
        return f" ({_OF[dated_by]}from {since})"
    return f" ({_OF[dated_by]}to {until})" if until else ""


def _details(readings: list[Reading]) -> list[str]:
    lines: list[str] = []
    for reading in readings:
        lines += [
            f"### {reading.id} {reading.question.zh}",
            "",
            f"{reading.question.en} ({', '.join(reading.rules)})",
            "",
        ]
        lines += ["| option | 含义 meaning | 依据 authority | tag | status |", "| --- | --- | --- | --- | --- |"]
        lines += [_option(option) for option in reading.options]
        lines += ["", f"{reading.note.zh}<br>{reading.note.en}", ""]
    return lines[:-1]


def _option(option: Option) -> str:
    meaning = f"{option.text.zh}<br>{option.text.en}"
    authority = f"{option.authority.zh}<br>{option.authority.en}"
    return f"| `{option.key}` | {meaning} | {authority} | {option.tag.value} | {option.status} |"


def _notes(readings: list[Reading]) -> list[str]:
    lines = ["| id | 问题 question | 说明 note |", "| --- | --- | --- |"]
    return lines + [
        f"| {reading.id} | {reading.question.zh}<br>{reading.question.en} | {reading.note.zh}<br>{reading.note.en} |"
        for reading in readings
    ]


def main() -> int:
    """Write or check the page; 1 when `--check` finds a difference or a rule asks for a reading that is not held."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the page is out of date")
    check = parser.parse_args().check
    sys.path.insert(0, str(ROOT))
    from laborcalc.law.readings import READINGS

    asked = consulted()
    unknown = sorted(set(asked) - set(READINGS))
    if unknown:
        print(f"no such reading: {', '.join(unknown)}", file=sys.stderr)
        return 1
    text = page(READINGS, asked)
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        print("docs/readings.md is out of date: run python scripts/readings_page.py", file=sys.stderr)
        return 1
    print(f"readings page: {len(asked)} of {len(READINGS)} readings consulted in this version")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
