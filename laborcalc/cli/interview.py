"""The command `interview` 问答: questions in a terminal, from nothing to the result, a case file and the application."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted
from laborcalc.cli.parser import language
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.asking.talk import Talk

HELP = "一问一答算出应得款项 · questions and answers, to what is owed"
ABOUT = """\
不必懂法，也不必懂案情文件：一问一答，随时看到目前所知；答完给出结果，并可存为案情文件、仲裁申请书。
No law and no case file needed: questions, what is known so far after each answer, then the result; it can be kept as a case file and an application."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc interview
  python -m laborcalc interview --lang en
  python -m laborcalc interview --resume 进展.json

问答之中 While being asked:
  回车 Enter          不确定 not sure
  返回 back           回到上一个问题 the question before
  改 change 3         改第3个回答 another answer to question 3
  看 list             已经回答的 what was answered
  存 save FILE        .json 存进展，.yaml 存案情文件，.md .html .docx 存仲裁申请书
                     .json keeps the state, .yaml the case file, .md .html .docx the application
  算 done             不再问，给出结果 no more questions: the result
  退出 quit           不给结果 leave without a result

什么都不会自动保存。
Nothing is kept by itself."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    language(parser)
    parser.add_argument(
        "--as-of",
        metavar="DAY",
        help="算到哪一天，不写就问 · up to which day it is worked out; asked for where it is not given",
    )
    parser.add_argument("--resume", metavar="FILE", help="继续存下的进展 · go on from a state that was saved")


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    from laborcalc.cli.dialogue import Dialogue

    talk = attempted(arguments.resume or "--as-of", lambda: _begun(arguments))
    if talk is None:
        return BAD_FILE
    Dialogue(talk, sys.stdin, sys.stdout).held()
    return COMPUTED


def _begun(arguments: argparse.Namespace) -> Talk:
    from laborcalc.asking.talk import resume, start

    if arguments.resume is None:
        return start(arguments.lang, as_of=arguments.as_of)
    try:
        state = json.loads(Path(arguments.resume).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        what = Text(f"读不了：{error}", f"cannot be read: {error}")
        raise BadCase([Problem("STATE", "--resume", what, _A_STATE)]) from None
    return resume(state)


_A_STATE = Text("请给出“存 进展.json”写下的文件", 'give a file that "save state.json" wrote')
