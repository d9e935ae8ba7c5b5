"""The command `convert`: a case file in Chinese, by the titles of the fields, or by their names; JSON or YAML."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from laborcalc.cli.files import BAD_FILE, attempted, dumped, out
from laborcalc.foundation.text import LANGS

HELP = "案情文件中英文互换 · a case file in Chinese or by names"
ABOUT = """\
把案情文件改写成中文（以栏目名称为键）或英文（以字段名为键）。先按平常一样检查，事实不变；注释不保留。
Rewrite a case file in Chinese (by the titles of the fields) or by their names. It is checked as always; no fact changes, comments are lost."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc convert case.yaml --lang zh --output 案情.yaml
  python -m laborcalc convert 案情.yaml --lang en --format json"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("file", help="案情文件 · case file")
    parser.add_argument("--lang", choices=LANGS, default="zh", help="zh 栏目名称 titles · en 字段名 names (zh)")
    parser.add_argument("--format", choices=("yaml", "json"), default="yaml", help="输出格式 · output format (yaml)")
    parser.add_argument("--output", metavar="FILE", help="写入新文件，不覆盖 · write to a new file, never over one")


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    text = attempted(arguments.file, lambda: _converted(arguments.file, arguments.lang, arguments.format))
    return BAD_FILE if text is None else out(text, arguments.output)


def _converted(file: str, lang: str, form: str) -> str:
    from laborcalc.facts.case import Case
    from laborcalc.facts.files import as_written, read_case, to_yaml
    from laborcalc.written.chinese import in_names, in_titles

    facts = read_case(file)
    as_written(facts, Case.model_validate)
    tree: Any = in_names(facts).tree
    if lang == "zh":
        tree = in_titles(tree)
    return dumped(_plain(tree)) + "\n" if form == "json" else to_yaml(tree)


def _plain(value: Any) -> Any:
    """Days as JSON has them."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
