"""The command `claims` 起草仲裁申请书: from a case file to an application in Markdown, HTML or Word."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted, file_argument, result_of, save
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Text

FORMATS = ("markdown", "html", "docx")
HELP = "起草仲裁申请书 · draft an arbitration application"
ABOUT = """\
由案情文件起草劳动人事争议仲裁申请书：请求、事实与理由、证据清单、计算明细。
Draft an arbitration application from a case file: claims, facts, list of evidence, computation (in Chinese)."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc claims examples/three-workers.yaml
  python -m laborcalc claims case.yaml --format html --output application.html
  python -m laborcalc claims case.yaml --format docx --output application.docx

案情未载的内容留作〔…〕。docx 须写 --output 或重定向，并另装 pip install python-docx。
What the file does not say stays a blank 〔…〕. docx needs --output or a redirection, and pip install python-docx.

退出码 Exit status: 0 已写出 written · 2 文件有误或无法写出 the file is bad, or nothing can be written"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    file_argument(parser)
    parser.add_argument("--format", choices=FORMATS, default="markdown", help="输出格式 · output format (markdown)")
    parser.add_argument("--output", metavar="FILE", help="写入该文件 · write to this file")


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    data = attempted(arguments.file, lambda: _printed(arguments))
    if data is None:
        return BAD_FILE
    if arguments.output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return COMPUTED
    return save(arguments.output, data)


def _printed(arguments: argparse.Namespace) -> bytes:
    _spare(arguments.file, arguments.output)
    drafted = result_of(arguments.file, arguments.read).claims_list()
    if arguments.format != "docx":
        return (drafted.to_markdown() if arguments.format == "markdown" else drafted.to_html()).encode()
    if arguments.output is None and sys.stdout.isatty():
        raise BadCase([Problem("NO_OUTPUT", "--output", _NOT_TO_A_TERMINAL, _NAME_A_FILE)])
    return drafted.to_docx()


_NOT_TO_A_TERMINAL = Text("Word文件不能写到终端", "a Word document cannot be written to a terminal")
_NAME_A_FILE = Text("请写 --output 文件名.docx", "write --output file.docx")


def _spare(file: str, output: str | None) -> None:
    """An application never takes the place of the case file from which it is drafted."""
    if output is None or file == "-":
        return
    with suppress(OSError):  # one that does not exist yet is no case file
        if Path(file).samefile(output):
            raise BadCase([Problem("OUTPUT_IS_INPUT", "--output", _THE_CASE, _ANOTHER)])


_THE_CASE = Text("输出文件就是案情文件，未写入", "the output is the case file itself: nothing was written")
_ANOTHER = Text("请换一个文件名", "give another name")
