"""The command `schema`: the JSON Schema of the case file or of the result."""

from __future__ import annotations

import argparse

from laborcalc.cli.files import COMPUTED, dumped

HELP = "JSON Schema"
ABOUT = """\
打印案情文件或计算结果的 JSON Schema。
Print the JSON Schema of the case file or of the result."""
EXAMPLES = """\
示例 Example:
  python -m laborcalc schema result > result.schema.json"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "of", nargs="?", choices=("case", "result"), default="case", help="案情或结果 · case or result (case)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    from laborcalc.schema.case import case_schema
    from laborcalc.schema.result import result_schema

    print(dumped(case_schema() if arguments.of == "case" else result_schema()))
    return COMPUTED
