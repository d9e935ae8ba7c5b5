"""The command `checklist` 证据清单: what to look for to prove an employment relationship, and the twelve questions."""

from __future__ import annotations

import argparse
import sys
from typing import get_args

from laborcalc.cli.files import COMPUTED, dumped, form_arguments, paged, written
from laborcalc.foundation.terms import Situation

HELP = "证明劳动关系的证据清单 · what to look for as proof"
ABOUT = """\
证明劳动关系先找哪些证据：按用工情形列出，附取得方法、举证责任与适用的法律。
What to look for first to prove an employment relationship, by situation: how to get it, who must bring it, the law."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc checklist --situation platform_rider
  python -m laborcalc checklist --situation subcontracted --format html > checklist.html
  python -m laborcalc checklist --questions --format json > questions.json

html 打印出来是可勾选的表；--questions 列出劳动者不懂法律也能回答的十二个问题，json 供网页表单使用。
Printed, the html is a form with boxes to tick; --questions lists twelve questions that a worker can answer without
knowing the law, json is for web forms.

退出码 Exit status: 0 已写出 written · 2 命令写法有误 wrong usage"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    situations = get_args(Situation)
    parser.add_argument(
        "--situation",
        choices=situations,
        metavar="S",
        help=f"用工情形，不写为一般情形 · situation, general without it: {', '.join(situations)}",
    )
    parser.add_argument("--questions", action="store_true", help="列出十二个问题 · list the twelve questions")
    form_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    sys.stdout.write(_questions(arguments) if arguments.questions else _list(arguments))
    return COMPUTED


def _list(arguments: argparse.Namespace) -> str:
    from laborcalc.checklist import checklist

    return written(checklist(arguments.situation), arguments)


def _questions(arguments: argparse.Namespace) -> str:
    from laborcalc.checklist import questions
    from laborcalc.views.checklist import questions as views

    form, lang, asked = arguments.format, arguments.lang, questions()
    if form == "json":
        return dumped([question.to_dict() for question in asked]) + "\n"
    if form == "html":
        return paged(views.questions_html(asked, lang), lang)
    return (views.questions_text if form == "text" else views.questions_markdown)(asked, lang)
