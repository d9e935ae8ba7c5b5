"""The command `relationship` 劳动关系证据评估: what the evidence of a case file comes to, and what to gather next."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from laborcalc.cli.files import (
    BAD_FILE,
    COMPUTED,
    attempted,
    file_argument,
    form_arguments,
    noted,
    parsed,
    result_of,
    written,
)
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.results.finding import Finding

HELP = "评估劳动关系的证据 · weigh the evidence of the relationship"
ABOUT = """\
评估劳动关系的证据：结论、四项因素、每件证据的作用、下一步补强什么、对方会怎么说。
What the evidence of an employment relationship comes to: finding, factors, each piece, what to gather next."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc relationship case.yaml
  python -m laborcalc relationship case.yaml --no-trace
  python -m laborcalc relationship answers.yaml --answers
  python -m laborcalc relationship case.yaml --format html --lang en > evidence.html

案情文件须有 relationship 部分（证据清单）；--answers 的文件以 answers 写十二问的答案，另写 region、as_of。
评分供比较证据强弱，不是胜诉率。
The case file needs its part `relationship` (the evidence); with --answers it has `answers` to the twelve questions
instead, beside `region` and `as_of`. The score compares evidence; it is not the odds of winning.

退出码 Exit status: 0 已评估 done · 2 文件有误或没有 relationship 部分 the file is bad, or has no such part"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    file_argument(parser)
    form_arguments(parser)
    parser.add_argument(
        "--answers", action="store_true", help="文件为十二问的答案 · the file holds answers to the twelve questions"
    )
    parser.add_argument(
        "--no-trace", action="store_true", help="不印评分的计算步骤 · leave out how the score is worked out"
    )


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; the exit status."""
    weigh = _of_answers if arguments.answers else _finding_of
    more = {"trace": False} if arguments.no_trace else {}
    text = attempted(arguments.file, lambda: written(weigh(arguments.file, arguments.read), arguments, **more))
    sys.stdout.write(text or "")
    return BAD_FILE if text is None else COMPUTED


def _finding_of(file: str, kindly: bool) -> Finding:
    found: Finding | None = result_of(file, kindly).relationship
    if found is None:
        raise BadCase([Problem("NO_RELATIONSHIP", "relationship", _NONE, _STATE_IT)])
    return found


def _of_answers(file: str, kindly: bool) -> Finding:
    """What the answers to the twelve questions come to."""
    from laborcalc.assessment import assess
    from laborcalc.checklist import answered
    from laborcalc.facts.case import Case
    from laborcalc.facts.problems import MAPPING, of_type
    from laborcalc.written.reading import read

    stated = parsed(file, kindly)
    answers = stated.pop("answers", None) if isinstance(stated, dict) else None
    if not isinstance(answers, dict):
        raise BadCase([Problem("NO_ANSWERS", "answers", _UNANSWERED, _ANSWER_THEM)])
    if kindly:
        stated = noted(file, read(stated)).facts
    more = of_type("relationship", stated.pop("relationship", {}), dict, MAPPING)
    found = assess(Case.model_validate({**stated, "relationship": answered(answers, **more)})).relationship
    assert found is not None  # the case has the part
    return found


_UNANSWERED = Text("文件中没有十二问的答案", "the file holds no answers to the twelve questions")
_ANSWER_THEM = Text(
    "请写 answers，列出问题与所选答案（python -m laborcalc checklist --questions 列出全部）",
    "state `answers`, question by question (python -m laborcalc checklist --questions lists them)",
)
_NONE = Text(
    "案情没有劳动关系的证据部分，无从评估", "the case has no part on the relationship: there is nothing to assess"
)
_STATE_IT = Text("请填写 relationship.evidence（证据清单）", "state relationship.evidence, the list of evidence")
