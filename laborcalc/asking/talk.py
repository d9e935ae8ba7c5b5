"""The interview 问答: from nothing to a case by questions; each answer gives a new `Talk`, whose state is one JSON of answers in order.

>>> talk = start(as_of="2026-12-01").answer("region", "北京市朝阳区").answer("happened", ["ended"])
>>> talk.next().id
'termination.ground'
>>> talk.understand("employment.start", "2019年3月18日").value
'2019-03-18'
>>> resume(talk.to_dict()).facts == talk.facts
True
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.asking.answers import facts_of, lies_in, open_parts
from laborcalc.asking.matters import FIRST, Matter, matters
from laborcalc.asking.question import HAPPENED, Question, question
from laborcalc.asking.so_far import SoFar, so_far
from laborcalc.asking.understanding import Understood, understand
from laborcalc.facts.case import Case
from laborcalc.facts.problems import of_type
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import LANGS, Lang, Text
from laborcalc.intake.values import printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from laborcalc.results.assessment import Assessment

FORMAT = "laborcalc-interview/1"


class Answer(NamedTuple):
    """One answer: the question, and the answer as the case file writes it; `None` = not sure."""

    id: str
    value: Any


@dataclass(frozen=True)
class Talk:
    """An interview as far as it has got 问答进展. Nothing in it changes: each step gives a new one.

    Attributes:
        lang: of the person who is asked, "zh" or "en".
        answers: in the order in which they were given.
    """

    lang: Lang = "zh"
    answers: tuple[Answer, ...] = ()

    @cached_property
    def _by_id(self) -> dict[str, Any]:
        return dict(self.answers)

    @cached_property
    def _ahead(self) -> list[Matter]:
        return matters(self._by_id)

    @property
    def facts(self) -> dict[str, Any]:
        """The case file that the answers make, by the names of its fields."""
        return facts_of(self._by_id)

    @property
    def case(self) -> Case:
        """The case. Raises `BadCase` while it has no place and no day."""
        case: Case = Case.model_validate(self.facts)
        return case

    @property
    def result(self) -> Assessment:
        """The assessment of the case as it stands. Raises `BadCase` while it has no place and no day."""
        from laborcalc.assessment import assess

        return assess(self.case)

    def next(self) -> Question | None:
        """The question to ask now; `None` where no answer can matter any more."""
        return next(self.ahead(), None)

    def ahead(self) -> Iterator[Question]:
        """The questions that can be asked now, in order: for a page that asks several at once. An answer may add others."""
        return (_with(found) for found in self._ahead)

    def understand(self, id: str, value: Any) -> Understood:
        """How an answer is understood, to be shown before it counts.

        Raises:
            BadCase: `NO_QUESTION`; `UNCLEAR` and what the case file refuses, with how to answer.
        """
        _check_question(id)
        return understand(id, value)

    def answer(self, id: str, value: Any = None) -> Talk:
        """An answer, as people write it; nothing for "not sure". A question that was answered is answered anew.

        Raises:
            BadCase: as `understand`; or the answer contradicts another one.
        """
        understood = self.understand(id, value).value
        if id in FIRST and understood is None:
            refuse("NEEDED", _NOT_WITHOUT, _THEN, id)
        if id in self._by_id:
            return self._checked(tuple(Answer(id, understood) if was.id == id else was for was in self.answers))
        return self._checked((*self.answers, Answer(id, understood)))

    def change(self, id: str, value: Any = None) -> Talk:
        """Another answer to a question that was answered. What was answered under a subject that is no longer chosen goes with it.

        Raises:
            BadCase: as `answer`; `NOT_ANSWERED` where it was not.
        """
        if id not in self._by_id:
            refuse("NOT_ANSWERED", _NOT_ANSWERED, _ANSWER_IT, id)
        changed = self.answer(id, value)
        return changed._without_closed(self) if id == HAPPENED else changed

    def _without_closed(self, before: Talk) -> Talk:
        still = open_parts(self._by_id)
        closed = [part for part in open_parts(before._by_id) if part not in still]
        return replace(
            self, answers=tuple(was for was in self.answers if not lies_in(was.id, closed) or lies_in(was.id, still))
        )

    def back(self) -> Talk:
        """One answer back; the first stays where it is when there is none."""
        return replace(self, answers=self.answers[:-1])

    def _checked(self, answers: tuple[Answer, ...]) -> Talk:
        """With these answers, if the case file takes them."""
        talk = replace(self, answers=answers)
        if {"as_of", "region"} <= talk._by_id.keys():
            Case.model_validate(talk.facts)
        return talk

    def so_far(self) -> SoFar:
        """What is known by now: what is due, between what it lies, what is missing, which days are near."""
        return so_far(self._by_id, self._ahead)

    def to_dict(self) -> dict[str, Any]:
        """The state, `laborcalc-interview/1`: plain data, from which `resume` goes on."""
        return {"format": FORMAT, "lang": self.lang, "answers": [answer._asdict() for answer in self.answers]}


def start(lang: Lang = "zh", *, as_of: str | date | None = None) -> Talk:
    """开始问答 An interview from its beginning.

    Args:
        lang: of the person who is asked.
        as_of: the day up to which it is worked out: the library has no clock. Left out, it is the first question.

    Raises:
        BadCase: another language, or no day.

    >>> start("en").next().asks.en
    'Up to which day shall it be worked out?'
    """
    if lang not in LANGS:
        refuse(
            "ARGUMENT",
            Text("没有这种语言", "there is no such language"),
            Text("请用 zh 或 en", 'use "zh" or "en"'),
            "lang",
        )
    talk = Talk(lang)
    return talk if as_of is None else talk.answer("as_of", as_of)


def resume(state: Mapping[str, Any]) -> Talk:
    """继续问答 The interview of a state that `to_dict` gave, each answer checked again.

    Raises:
        BadCase: it is no such state, or an answer is refused.
    """
    of_type("state", state, Mapping, _STATE)
    if state.get("format") != FORMAT or not isinstance(state.get("answers"), (list, tuple)):
        refuse("STATE", Text("不是问答的进展", "it is no state of an interview"), _STATE, "state")
    talk = start(state.get("lang", "zh"))
    for answer in state["answers"]:
        talk = talk.answer(*_answer(answer))
    return talk


def _answer(held: Any) -> tuple[str, Any]:
    if not isinstance(held, Mapping) or not isinstance(held.get("id"), str):
        refuse("STATE", Text("回答没有写明问题", "an answer does not say to which question"), _STATE, "state.answers")
    return held["id"], held.get("value")


def _check_question(id: str) -> None:
    try:
        question(id)
    except (KeyError, TypeError, AttributeError):  # what is no text is no id either
        refuse("NO_QUESTION", Text("没有这个问题", "there is no such question"), _ASK_FIRST, printed(id)[:60])


def _with(matter: Matter) -> Question:
    return replace(question(matter.id), needed=matter.needed, moves=matter.moves, stake=matter.stake)


_NOT_WITHOUT = Text("没有这一项就算不了", "without it nothing can be worked out")
_THEN = Text("请先问清楚再继续", "find it out, then go on")
_NOT_ANSWERED = Text("这个问题还没有回答", "this question has not been answered")
_ANSWER_IT = Text("请直接回答", "answer it")
_ASK_FIRST = Text("请用 next() 给出的问题", "take the questions that next() gives")
_STATE = Text("请给出 to_dict() 的结果", "give what to_dict() gave")
