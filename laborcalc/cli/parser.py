"""The parser of the command line 命令行的写法: headings and errors in both languages."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from laborcalc.cli.files import BAD_FILE
from laborcalc.foundation.text import LANGS


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


def described(make: Callable[..., Parser], description: str, epilog: str, *names: str, **options: str) -> Parser:
    """A parser with its description and examples as they are written."""
    kept = argparse.RawDescriptionHelpFormatter
    return make(*names, description=description, epilog=epilog, formatter_class=kept, **options)


def language(parser: argparse.ArgumentParser) -> None:
    """`--lang`."""
    parser.add_argument("--lang", choices=LANGS, default="zh", help="语言 · language (zh)")
