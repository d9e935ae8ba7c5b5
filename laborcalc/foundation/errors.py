"""Errors 错误: each says what is wrong, where, under which norm, and what to do, in both languages.

`BadCase` collects everything wrong with a case file. `Missing` is raised by a rule at the place where it needs a
fact that it was not told; at the border it becomes the outcome `Needs` and never reaches the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, NoReturn

from laborcalc.foundation.text import Lang, Text, intact

if TYPE_CHECKING:
    from collections.abc import Iterable


class Problem(NamedTuple):
    """One thing wrong with a case: stable code, path of the fact, norm, what is wrong, what to do."""

    code: str
    path: str
    what: Text
    remedy: Text
    norm: str = ""

    def say(self, lang: Lang) -> str:
        """The problem in one line: path, what is wrong, what to do, norm."""
        where = self.path or ("（整份文件）" if lang == "zh" else "(whole file)")
        norm = f" [{self.norm}]" if self.norm else ""
        stop, colon = ("。", "：") if lang == "zh" else (". ", ": ")
        said = f"{where}{colon}{self.what.say(lang)}{stop}{self.remedy.say(lang)}{norm} ({self.code})"
        return intact(said)


class LaborcalcError(Exception):
    """Base of every error that laborcalc raises on purpose."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.say("zh") + "\n" + self.say("en"))

    def __reduce__(self) -> tuple[type[LaborcalcError], tuple[tuple[Problem, ...]]]:
        # Exceptions are rebuilt from what they were made of, so that one can cross from a worker process.
        return type(self), (self.problems,)

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code

    def say(self, lang: Lang) -> str:
        """All problems, a line each."""
        return "\n".join(problem.say(lang) for problem in self.problems)


class BadCase(LaborcalcError, ValueError):
    """The case file cannot be computed: unknown field, float money, impossible date, unknown place …"""


def refuse(code: str, what: Text, remedy: Text, path: str = "") -> NoReturn:
    """Raise one `BadCase`."""
    raise BadCase([Problem(code, path, what, remedy)])


class BadReading(BadCase, LookupError):
    """A reading id or option that does not exist; the valid ones are listed."""


class BadArgument(BadCase, TypeError):
    """An argument of a public function that is of another type than the function takes."""


class UnitError(LaborcalcError, TypeError):
    """Two quantities whose units cannot be combined, such as yuan and days."""

    @classmethod
    def between(cls, verb: str, left: Text, right: Text) -> UnitError:
        """The error for an operation on two units that do not fit."""
        what = Text(f"单位不能运算：{left.zh} {verb} {right.zh}", f"units do not combine: {left.en} {verb} {right.en}")
        return cls([Problem("UNIT", "", what, Text("请核对公式中的量", "check the quantities in the formula"))])
