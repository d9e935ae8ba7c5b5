"""The command `assess` 计算案情文件: one or many case files, in five formats."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from laborcalc.cli.files import BAD_FILE, COMPUTED, dumped, progress, report, result_of
from laborcalc.cli.parser import language
from laborcalc.foundation.errors import LaborcalcError

if TYPE_CHECKING:
    from laborcalc.results.assessment import Assessment


RULE = "#" * 100


HELP = "计算案情文件 · assess case files"
ABOUT = """\
计算一个或多个案情文件（YAML或JSON；“-”为标准输入）。
Assess one or more case files (YAML or JSON; "-" is standard input)."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc assess case.yaml
  python -m laborcalc assess *.yaml --format jsonl --no-alternatives
  cat case.json | python -m laborcalc assess - --format markdown --lang en

文件有误时，错误以中英文写到标准错误，其余文件照常计算；json与jsonl以null占位。
A bad file is reported on standard error in both languages and the others are still computed;
in json and jsonl a null keeps its place."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="案情文件，“-”为标准输入 · case files, - for standard input"
    )
    parser.add_argument("--format", choices=tuple(WRITERS), default="text", help="输出格式 · output format (text)")
    language(parser)
    parser.add_argument(
        "--no-alternatives",
        action="store_true",
        help="不计算其他口径下的金额，更快 · leave out what other readings would give; faster",
    )


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    failed: list[str] = []
    results = _results(arguments.files, not arguments.no_alternatives, failed)
    for piece in WRITERS[arguments.format](results, arguments):
        sys.stdout.write(piece)
    return BAD_FILE if failed else COMPUTED


def _results(files: list[str], alternatives: bool, failed: list[str]) -> Iterator[Assessment | None]:
    """The result of each file in order; `None`, and its name in `failed`, where it could not be computed."""
    for number, file in enumerate(files, 1):
        progress(number, len(files))
        try:
            yield result_of(file, alternatives)
        except LaborcalcError as error:
            failed.append(file)
            report(file, error)
            yield None


Results = Iterable["Assessment | None"]


def _text(results: Results, arguments: argparse.Namespace) -> Iterator[str]:
    yield from _separated((r.to_text(arguments.lang) for r in results if r is not None), f"\n{RULE}\n\n")


def _markdown(results: Results, arguments: argparse.Namespace) -> Iterator[str]:
    yield from _separated((r.to_markdown(arguments.lang) for r in results if r is not None), "\n---\n\n")


def _separated(texts: Iterable[str], between: str) -> Iterator[str]:
    for index, text in enumerate(texts):
        yield between + text if index else text


def _html(results: Results, arguments: argparse.Namespace) -> Iterator[str]:
    from laborcalc.views.html import page

    fragments = (r.to_html(arguments.lang) for r in results if r is not None)
    first = next(fragments, None)
    if first is not None:  # no head of a page for nothing
        yield from (f"{piece}\n" for piece in page(chain([first], fragments), arguments.lang))


def _json(results: Results, arguments: argparse.Namespace) -> Iterator[str]:
    """One file: its result. Several: an array in the order of the files."""
    texts = (dumped(None if r is None else r.to_dict(procedure=True)) for r in results)
    if len(arguments.files) == 1:
        yield from (f"{text}\n" for text in texts if text != "null")
        return
    yield "[\n"
    yield from _separated(texts, ",\n")
    yield "\n]\n"


def _jsonl(results: Results, arguments: argparse.Namespace) -> Iterator[str]:
    yield from ("null\n" if r is None else f"{r.model_dump_json(procedure=True)}\n" for r in results)


WRITERS: dict[str, Callable[[Results, argparse.Namespace], Iterator[str]]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
}
