"""The command `compare` 口径对照: the same case under the readings of other places."""

from __future__ import annotations

import argparse
import sys

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted, case_of, file_argument, form_arguments, written

HELP = "换一地口径 · under the readings of other places"
ABOUT = """\
同一案情换到别处审理是多少，以及每个口径各选项下的合计。
The same case under the readings of other places, and the total under each option of each reading."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc compare examples/three-workers.yaml
  python -m laborcalc compare case.yaml --place 上海 --place 深圳 --format html > compared.html

只换裁判口径，最低工资等数据仍按劳动合同履行地；案情指定的口径不变。
Only the readings change; local figures stay those of the place of performance, a reading named in the case stays.

退出码 Exit status: 0 已算出 computed · 2 文件或地名有误 the file or a place is bad"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    file_argument(parser)
    parser.add_argument(
        "--place",
        action="append",
        metavar="R",
        help="地区代码或名称，可重复 · code or name of a place, may be repeated",
    )
    form_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    from laborcalc.comparison import compare

    text = attempted(
        arguments.file,
        lambda: written(compare(case_of(arguments.file, arguments.read), arguments.place), arguments),
    )
    sys.stdout.write(text or "")
    return BAD_FILE if text is None else COMPUTED
