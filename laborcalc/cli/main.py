"""Command line 命令行: `python -m laborcalc interview | new | convert | assess | compare | claims | relationship | checklist | timesheet | schema | coverage`. Exit 0 when all was computed, 2 when not."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from laborcalc.cli import (
    assess,
    benefits,
    checklist,
    claims,
    compare,
    convert,
    coverage,
    interview,
    new,
    relationship,
    schema,
    timesheet,
)
from laborcalc.cli.files import BAD_FILE
from laborcalc.cli.parser import Parser, described
from laborcalc.foundation.version import VERSIONS

# Each is a module with HELP, ABOUT, EXAMPLES, arguments(parser) and run(arguments).
COMMANDS = (
    interview,
    new,
    assess,
    claims,
    benefits,
    compare,
    relationship,
    checklist,
    timesheet,
    convert,
    schema,
    coverage,
)
INTERRUPTED, PIPE_CLOSED = 130, 141

ABOUT = """\
劳动争议请求计算：应付什么、依据哪一条、由哪项事实得出。
What is owed in a labour dispute, by which article, from which fact."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc new --situation dismissed --output case.yaml
  python -m laborcalc assess examples/three-workers.yaml
  python -m laborcalc assess case.json --format html --lang en > case.html
  python -m laborcalc claims case.yaml --format docx --output application.docx
  python -m laborcalc checklist --situation platform_rider
  python -m laborcalc timesheet examples/timesheet.csv --rest 1
  python -m laborcalc coverage --region 北京
  python -m laborcalc schema case

退出码 Exit status: 0 全部算出 all computed · 2 有文件算不出 a file could not be computed"""


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


def _parser() -> Parser:
    parser = described(Parser, ABOUT, EXAMPLES, prog="laborcalc")
    version = f"laborcalc {VERSIONS['laborcalc']} (law {VERSIONS['law']})"
    parser.add_argument("--version", action="version", version=version, help="版本 · print the version")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="命令 Commands")
    for command in COMMANDS:
        name = command.__name__.rpartition(".")[2]
        of_command = described(commands.add_parser, command.ABOUT, command.EXAMPLES, name, help=command.HELP)
        command.arguments(of_command)
        of_command.set_defaults(run=command.run)
    return parser
