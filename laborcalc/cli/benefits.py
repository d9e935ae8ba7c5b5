"""The command `benefits` 工伤待遇明细: the benefits for a work injury, each with its payer."""

from __future__ import annotations

import argparse
import sys

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted, case_of, file_argument, form_arguments, written

HELP = "工伤待遇明细 · benefits for a work injury"
ABOUT = """\
工伤保险待遇逐项列出：数额、由谁支付、按月待遇的首末日。
The benefits for a work injury: sum, payer, and the first and last day of what is paid by the month."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc benefits examples/xiao-li-guangdong.yaml
  python -m laborcalc benefits case.yaml --years 20 --format html > benefits.html

退出码 Exit status: 0 已算出 computed · 2 文件有误 the file is bad"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    file_argument(parser)
    parser.add_argument(
        "--years", type=int, metavar="N", help="按月待遇折算的年数，不折现 · capitalise over N years, without discount"
    )
    form_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    from laborcalc.benefits import benefits

    text = attempted(
        arguments.file,
        lambda: written(benefits(case_of(arguments.file, arguments.read), years=arguments.years), arguments),
    )
    if text is None:
        return BAD_FILE
    sys.stdout.write(text)
    return COMPUTED
