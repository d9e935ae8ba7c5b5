"""The command `assess` 计算案情文件: one or many case files, in five formats."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted, cases_of, dumped, file_argument, is_table, progress
from laborcalc.cli.parser import language

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment


RULE = "#" * 100


HELP = "计算案情文件 · assess case files"
ABOUT = """\
计算一个或多个案情文件（YAML或JSON；“-”为标准输入）。
Assess one or more case files (YAML or JSON; "-" is standard input)."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc assess case.yaml
  python -m laborcalc assess case.yaml --full
  python -m laborcalc assess *.yaml --format jsonl --no-alternatives
  python -m laborcalc assess case.yaml --side employer
  python -m laborcalc assess 案情.yaml --read
  python -m laborcalc assess 名册.csv --read --format jsonl
  cat case.json | python -m laborcalc assess - --format markdown --lang en

文件有误时，错误以中英文写到标准错误，其余文件照常计算；json与jsonl以null占位。
A bad file is reported on standard error in both languages and the others are still computed;
in json and jsonl a null keeps its place.

--read 按平常的写法读取（8,000元、2019年3月18日、GB 18030 编码等），怎样理解的写到标准错误；表格（.csv）每行一案，首行为栏名，如 工资·约定月工资。
--read takes facts as people write them (8,000元, 2019年3月18日, GB 18030) and reports how they were understood on standard error;
of a table (.csv) each row is a case, and the first line names the fields, such as pay.monthly."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    file_argument(parser, files=True)
    parser.add_argument("--format", choices=tuple(FORMS), default="text", help="输出格式 · output format (text)")
    language(parser)
    parser.add_argument(
        "--side",
        choices=("worker", "employer"),
        default="worker",
        help="为哪一方编排，数额相同 · for whom it is put in order, the figures being the same (worker)",
    )
    parser.add_argument(
        "--full",
        action="store_true",
        help="全部计算、依据、口径与提示，而不只是摘要；json与jsonl总是全部 · everything, not the brief alone; json and jsonl always hold it",
    )
    parser.add_argument(
        "--no-alternatives",
        action="store_true",
        help="不计算其他口径下的金额，更快 · leave out what other readings would give; faster",
    )


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    failed: list[str] = []
    for piece in JOINED[arguments.format](_shown(arguments, failed), arguments):
        sys.stdout.write(piece)
    return BAD_FILE if failed else COMPUTED


def _shown(arguments: argparse.Namespace, failed: list[str]) -> Iterator[str | None]:
    """The result of each case in its form, in order; `None`, and its name in `failed`, where there is none."""
    form = FORMS[arguments.format]
    for number, file in enumerate(arguments.files, 1):
        progress(number, len(arguments.files))
        for name, case in cases_of(file, arguments.read):
            text = attempted(name, partial(_of_case, case, form, arguments))
            if text is None:
                failed.append(name)
            yield text


def _of_case(case: Callable[[], Case], form: Form, arguments: argparse.Namespace) -> str:
    from laborcalc.assessment import assess

    result = assess(case(), side=arguments.side, alternatives=not arguments.no_alternatives)
    return form(result, arguments.lang, arguments.full)


Form = Callable[["Assessment", "Lang", bool], str]
FORMS: dict[str, Form] = {
    "text": lambda result, lang, full: result.to_text(lang, full=full),
    "markdown": lambda result, lang, full: result.to_markdown(lang, full=full),
    "html": lambda result, lang, full: result.to_html(lang, full=full),
    "json": lambda result, _, __: dumped(result.to_dict(procedure=True)),
    "jsonl": lambda result, _, __: result.model_dump_json(procedure=True),
}
Shown = Iterator["str | None"]


def _separated(texts: Iterable[str], between: str) -> Iterator[str]:
    for index, text in enumerate(texts):
        yield between + text if index else text


def _text(shown: Shown, _: argparse.Namespace) -> Iterator[str]:
    yield from _separated(filter(None, shown), f"\n{RULE}\n\n")


def _markdown(shown: Shown, _: argparse.Namespace) -> Iterator[str]:
    yield from _separated(filter(None, shown), "\n---\n\n")


def _html(shown: Shown, arguments: argparse.Namespace) -> Iterator[str]:
    from laborcalc.views.html import page

    fragments = filter(None, shown)
    first = next(fragments, None)
    if first is not None:  # no head of a page for nothing
        yield from (f"{piece}\n" for piece in page(chain([first], fragments), arguments.lang))


def _json(shown: Shown, arguments: argparse.Namespace) -> Iterator[str]:
    """One file: its result. Several, or a table: an array in their order."""
    if len(arguments.files) == 1 and not (arguments.read and is_table(arguments.files[0])):
        yield from (f"{text}\n" for text in filter(None, shown))
        return
    yield "[\n"
    yield from _separated((text or "null" for text in shown), ",\n")
    yield "\n]\n"


def _jsonl(shown: Shown, _: argparse.Namespace) -> Iterator[str]:
    yield from (f"{text or 'null'}\n" for text in shown)


JOINED: dict[str, Callable[[Shown, argparse.Namespace], Iterator[str]]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
}
