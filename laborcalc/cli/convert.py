"""The command `convert`: a case file in Chinese, by the titles of the fields, or by their names; JSON or YAML."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from laborcalc.cli.files import BAD_FILE, attempted, dumped, file_argument, out, parsed, reading_of
from laborcalc.foundation.text import LANGS

HELP = "案情文件中英文互换 · a case file in Chinese or by names"
ABOUT = """\
把案情文件改写成中文（以栏目名称为键）或英文（以字段名为键）。先按平常一样检查，事实不变；注释不保留。
Rewrite a case file in Chinese (by the titles of the fields) or by their names. It is checked as always; no fact changes, comments are lost."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc convert case.yaml --lang zh --output 案情.yaml
  python -m laborcalc convert 案情.yaml --lang en --format json
  python -m laborcalc convert 手写.yaml --read --output 案情.yaml

--read 读取平常写法的文件，写出规范的案情文件。
With --read a file as people write it becomes a strict one."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    file_argument(parser)
    parser.add_argument("--lang", choices=LANGS, default="zh", help="zh 栏目名称 titles · en 字段名 names (zh)")
    parser.add_argument("--format", choices=("yaml", "json"), default="yaml", help="输出格式 · output format (yaml)")
    parser.add_argument("--output", metavar="FILE", help="写入新文件，不覆盖 · write to a new file, never over one")


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    text = attempted(arguments.file, lambda: _converted(arguments))
    return BAD_FILE if text is None else out(text, arguments.output)


def _converted(arguments: argparse.Namespace) -> str:
    from laborcalc.facts.files import to_yaml
    from laborcalc.written.chinese import in_titles

    tree: Any = _facts(arguments.file, arguments.read)
    if arguments.lang == "zh":
        tree = in_titles(tree)
    return dumped(_plain(tree)) + "\n" if arguments.format == "json" else to_yaml(tree)


def _facts(file: str, kindly: bool) -> Any:
    """The facts by the names of the fields, as the door takes them."""
    from laborcalc.facts.case import Case
    from laborcalc.facts.files import as_written
    from laborcalc.written.chinese import in_names

    if kindly:
        reading = reading_of(file)
        return reading.case and reading.facts
    facts = parsed(file, False)
    as_written(facts, Case.model_validate)
    return in_names(facts).tree


def _plain(value: Any) -> Any:
    """Days as JSON has them."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
