"""The command `new`: a first case file, with the facts that matter in a situation and what each means."""

from __future__ import annotations

import argparse

from laborcalc.cli.files import COMPUTED, out
from laborcalc.foundation.text import LANGS

HELP = "起草案情文件 · a first case file"
ABOUT = """\
按情形写出一份带说明的案情文件，改成本案的事实即可计算；中文的以栏目名称为键。
Write a commented case file for a situation, to be filled with the facts of the case; in Chinese by the titles of the fields."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc new --situation dismissed --output case.yaml
  python -m laborcalc new --list"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    from laborcalc.written.first_file import SITUATIONS

    parser.add_argument(
        "--situation", choices=tuple(SITUATIONS), default="dismissed", help="情形 · situation (dismissed)"
    )
    parser.add_argument("--list", action="store_true", help="列出各种情形 · list the situations")
    parser.add_argument("--lang", choices=LANGS, default="zh", help="语言 · language (zh)")
    parser.add_argument("--output", metavar="FILE", help="写入新文件，不覆盖 · write to a new file, never over one")


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    from laborcalc.written.first_file import SITUATIONS, first_file

    if arguments.list:
        for key, (name, _) in SITUATIONS.items():
            print(f"{key:12}  {name.zh} · {name.en}")
        return COMPUTED
    return out(first_file(arguments.situation, arguments.lang), arguments.output)
