"""The command `coverage` 数据覆盖: which local figures are held, for which places and intervals."""

from __future__ import annotations

import argparse
import sys

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted, dumped
from laborcalc.cli.parser import language

HELP = "库中有哪些地方数据 · which local figures are held"
ABOUT = """\
列出库中各地的最低工资与平均工资：起止、可信度。
Which minimum and average wages are held, per place: intervals, rows by confidence."""
EXAMPLES = """\
示例 Example:
  python -m laborcalc coverage --region 440300 --lang en"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="输出格式 · output format (text)")
    parser.add_argument("--region", metavar="R", help="地区代码或名称 · code or name of a place")
    language(parser)


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    from laborcalc.law.coverage import coverage
    from laborcalc.law.regions import find_region, places
    from laborcalc.views.coverage import render

    rows = coverage()
    if arguments.region is not None:
        wanted = attempted("--region", lambda: places(find_region(arguments.region).code))
        if wanted is None:
            return BAD_FILE
        rows = [row for row in rows if row.region.code in wanted]
    sys.stdout.write(
        render(rows, arguments.lang) if arguments.format == "text" else dumped([row.to_dict() for row in rows]) + "\n"
    )
    return COMPUTED
