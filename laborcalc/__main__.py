"""Command line 命令行: `python -m laborcalc assess | compare | claims | relationship | checklist | timesheet | schema | coverage`. Exit 0 when all was computed, 2 when not."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from laborcalc._command_checklist import CHECKLIST, CHECKLIST_EXAMPLES, checklist_arguments
from laborcalc._command_claims import CLAIMS, CLAIMS_EXAMPLES, claims_arguments
from laborcalc._command_compare import COMPARE, COMPARE_EXAMPLES, compare_arguments
from laborcalc._command_files import BAD_FILE, COMPUTED, dumped, progress, report, result_of
from laborcalc._command_relationship import RELATIONSHIP, RELATIONSHIP_EXAMPLES, relationship_arguments
from laborcalc.errors import LaborcalcError
from laborcalc.text import LANGS
from laborcalc.version import VERSIONS

if TYPE_CHECKING:
    from laborcalc.outcome import Assessment

INTERRUPTED, PIPE_CLOSED = 130, 141
RULE = "#" * 100

ABOUT = """\
劳动争议请求计算：应付什么、依据哪一条、由哪项事实得出。
What is owed in a labour dispute, by which article, from which fact."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc assess examples/three-workers.yaml
  python -m laborcalc assess case.json --format html --lang en > case.html
  python -m laborcalc claims case.yaml --format docx --output application.docx
  python -m laborcalc checklist --situation platform_rider
  python -m laborcalc timesheet examples/timesheet.csv --rest 1
  python -m laborcalc coverage --region 北京
  python -m laborcalc schema case

退出码 Exit status: 0 全部算出 all computed · 2 有文件算不出 a file could not be computed"""
ASSESS = """\
计算一个或多个案情文件（YAML或JSON；“-”为标准输入）。
Assess one or more case files (YAML or JSON; "-" is standard input)."""
ASSESS_EXAMPLES = """\
示例 Examples:
  python -m laborcalc assess case.yaml
  python -m laborcalc assess *.yaml --format jsonl --no-alternatives
  cat case.json | python -m laborcalc assess - --format markdown --lang en

文件有误时，错误以中英文写到标准错误，其余文件照常计算；json与jsonl以null占位。
A bad file is reported on standard error in both languages and the others are still computed;
in json and jsonl a null keeps its place."""
TIMESHEET = """\
读取考勤记录（CSV），按月折算工时与加班。
Read a timesheet (CSV) and count hours worked and overtime by month."""
TIMESHEET_EXAMPLES = """\
示例 Examples:
  python -m laborcalc timesheet examples/timesheet.csv
  python -m laborcalc timesheet clock.csv --rest 1 --format html --lang en > clock.html

首行为栏名，如：日期、上班、下班、工时、休息、种类、补休；读不出的行连同原因列出，其余照常折算。
The first line names the columns, such as date, in, out, hours, rest, kind, time off; rows that cannot
be read are listed with the reason and the rest is still counted.

退出码 Exit status: 0 全部读出并折算 all read and counted · 2 有读不出的行、尚缺事实或文件有误
a row could not be read, a fact is missing, or the file is bad"""
SCHEMA = """\
打印案情文件或计算结果的 JSON Schema。
Print the JSON Schema of the case file or of the result."""
SCHEMA_EXAMPLE = """\
示例 Example:
  python -m laborcalc schema result > result.schema.json"""
COVERAGE = """\
列出库中各地的最低工资与平均工资：起止、可信度。
Which minimum and average wages are held, per place: intervals, rows by confidence."""
COVERAGE_EXAMPLE = """\
示例 Example:
  python -m laborcalc coverage --region 440300 --lang en"""


def main(argv: list[str] | None = None) -> int:
    """Run the command line; `argv` without the program's name. Returns the exit status."""
    _write_utf8(sys.stdout)
    _write_utf8(sys.stderr)
    try:
        arguments = _parser().parse_args(argv)
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_quietly()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:  # a full disk behind a redirection
        print(f"无法写出结果：{error.strerror} / the result cannot be written: {error.strerror}", file=sys.stderr)
        _close_quietly()
        return BAD_FILE
    return status


def _write_utf8(stream: TextIO) -> None:
    """Results hold Chinese in every language: a terminal of another encoding must not stop them."""
    if isinstance(stream, TextIOWrapper) and stream.encoding.lower().replace("-", "") != "utf8":
        stream.reconfigure(encoding="utf-8")


def _close_quietly() -> None:
    """The reader has gone: what is still in the buffer goes nowhere, without a message at exit."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # standard output is no file here, so nothing is written at exit either
        return


# --- arguments ---


class Parser(argparse.ArgumentParser):
    """A parser whose headings and errors are in both languages."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "add_help": False})
        self._positionals.title, self._optionals.title = "参数 Arguments", "选项 Options"
        self.add_argument("-h", "--help", action="help", help="显示本说明 · show this help")

    def error(self, message: str) -> NoReturn:
        """Print how to call the command, what was wrong, and leave with status 2."""
        self.print_usage(sys.stderr)
        self.exit(
            BAD_FILE,
            f"{self.prog}: 命令写法有误，见 --help：{message}\n{self.prog}: wrong usage, see --help: {message}\n",
        )


def _parser() -> Parser:
    parser = _described(Parser, ABOUT, EXAMPLES, prog="laborcalc")
    version = f"laborcalc {VERSIONS['laborcalc']} (law {VERSIONS['law']})"
    parser.add_argument("--version", action="version", version=version, help="版本 · print the version")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="命令 Commands")
    add = commands.add_parser
    _assess_arguments(_described(add, ASSESS, ASSESS_EXAMPLES, "assess", help="计算案情文件 · assess case files"))
    claims_arguments(
        _described(add, CLAIMS, CLAIMS_EXAMPLES, "claims", help="起草仲裁申请书 · draft an arbitration application")
    )
    compare_arguments(
        _described(add, COMPARE, COMPARE_EXAMPLES, "compare", help="换一地口径 · under the readings of other places")
    )
    of_evidence = {"help": "评估劳动关系的证据 · weigh the evidence of the relationship"}
    relationship_arguments(_described(add, RELATIONSHIP, RELATIONSHIP_EXAMPLES, "relationship", **of_evidence))
    checklist_arguments(
        _described(
            add, CHECKLIST, CHECKLIST_EXAMPLES, "checklist", help="证明劳动关系的证据清单 · what to look for as proof"
        )
    )
    _timesheet_arguments(
        _described(
            add,
            TIMESHEET,
            TIMESHEET_EXAMPLES,
            "timesheet",
            help="考勤记录折算工时 · hours from a timesheet",
        )
    )
    _schema_arguments(_described(add, SCHEMA, SCHEMA_EXAMPLE, "schema", help="JSON Schema"))
    _coverage_arguments(
        _described(
            add, COVERAGE, COVERAGE_EXAMPLE, "coverage", help="库中有哪些地方数据 · which local figures are held"
        )
    )
    return parser


def _described(make: Callable[..., Parser], description: str, epilog: str, *names: str, **options: str) -> Parser:
    kept = argparse.RawDescriptionHelpFormatter
    return make(*names, description=description, epilog=epilog, formatter_class=kept, **options)


def _assess_arguments(parser: Parser) -> None:
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="案情文件，“-”为标准输入 · case files, - for standard input"
    )
    parser.add_argument("--format", choices=tuple(WRITERS), default="text", help="输出格式 · output format (text)")
    _language(parser)
    parser.add_argument(
        "--no-alternatives",
        action="store_true",
        help="不计算其他口径下的金额，更快 · leave out what other readings would give; faster",
    )
    parser.set_defaults(run=_assess)


def _timesheet_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="考勤记录（CSV）· a timesheet (CSV)")
    parser.add_argument(
        "--rest", metavar="HOURS", help="每日不计工时的休息，小时 · unpaid break of a day with one shift, in hours"
    )
    parser.add_argument(
        "--format", choices=("text", "html", "json"), default="text", help="输出格式 · output format (text)"
    )
    _language(parser)
    parser.set_defaults(run=_timesheet)


def _schema_arguments(parser: Parser) -> None:
    parser.add_argument(
        "of", nargs="?", choices=("case", "result"), default="case", help="案情或结果 · case or result (case)"
    )
    parser.set_defaults(run=_schema)


def _coverage_arguments(parser: Parser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="输出格式 · output format (text)")
    parser.add_argument("--region", metavar="R", help="地区代码或名称 · code or name of a place")
    _language(parser)
    parser.set_defaults(run=_coverage)


def _language(parser: Parser) -> None:
    parser.add_argument("--lang", choices=LANGS, default="zh", help="语言 · language (zh)")


# --- assess ---


def _assess(arguments: argparse.Namespace) -> int:
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


# --- writers: each gives the pieces of the output as results come ---

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
    yield from (f"{piece}\n" for piece in page(fragments, arguments.lang))


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


# --- timesheet, schema, coverage ---


def _timesheet(arguments: argparse.Namespace) -> int:
    from laborcalc.timesheet import read_timesheet
    from laborcalc.views.timesheet import written

    try:
        read = read_timesheet(arguments.file, rest=arguments.rest)
    except LaborcalcError as error:
        report(arguments.file, error)
        return BAD_FILE
    output, complete = written(read, arguments.format, arguments.lang)
    sys.stdout.write(output)
    return COMPUTED if complete else BAD_FILE


def _schema(arguments: argparse.Namespace) -> int:
    from laborcalc.schema import case_schema, result_schema

    print(dumped(case_schema() if arguments.of == "case" else result_schema()))
    return COMPUTED


def _coverage(arguments: argparse.Namespace) -> int:
    from laborcalc.law.parameters import coverage
    from laborcalc.law.regions import find_region, places
    from laborcalc.views._coverage import render

    rows = coverage()
    if arguments.region is not None:
        try:
            wanted = places(find_region(arguments.region).code)
        except LaborcalcError as error:
            report("--region", error)
            return BAD_FILE
        rows = [row for row in rows if row.region.code in wanted]
    sys.stdout.write(
        render(rows, arguments.lang) if arguments.format == "text" else dumped([row.to_dict() for row in rows]) + "\n"
    )
    return COMPUTED


if __name__ == "__main__":
    sys.exit(main())
