"""Laws of the interview: every case can be reached by questions alone, none is asked twice, and the order changes nothing."""

from __future__ import annotations

from functools import cache
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from laborcalc.asking.talk import Talk, start
from tests.interviews import by_pages, of_file, outcome, said, talks

ROOT = Path(__file__).resolve().parents[2]
FILES = {
    path.stem: path for folder in ("tests/cases/awards", "examples") for path in sorted((ROOT / folder).glob("*.yaml"))
}
THREE_WORKERS = "three-workers"
SAMPLE = tuple(FILES)[::12]


@cache
def facts(name: str) -> dict[str, Any]:
    held: dict[str, Any] = yaml.safe_load(FILES[name].read_text(encoding="utf-8"))
    return held.get("case", held)


@cache
def whole(name: str) -> Talk:
    return by_pages(facts(name))


@pytest.mark.parametrize("name", FILES)
def test_a_decision_is_reached_by_questions_alone(name: str) -> None:
    talk = whole(name)
    assert outcome(talk.result) == of_file(facts(name))
    asked = [answer.id for answer in talk.answers]
    assert len(asked) == len(set(asked))


def first_figure(name: str) -> int:
    """Questions until something is due, the day of judgment apart, which a page or a terminal gives."""
    for number, talk in enumerate(talks(facts(name)), 1):
        if talk.so_far().total:
            return number
    return number


def test_the_first_figure_stands_after_few_questions() -> None:
    due = [
        name
        for name in tuple(FILES)[::3]
        if any(amount for _, status, amount, *_ in of_file(facts(name)) if status == "due")
    ]
    assert len(due) > 25
    assert median(first_figure(name) for name in due) <= 6


def test_the_case_of_the_three_workers_stands_after_twenty_five() -> None:
    wanted = of_file(facts(THREE_WORKERS))
    numbers = [number for number, talk in enumerate(talks(facts(THREE_WORKERS)), 1) if outcome(talk.result) == wanted]
    assert min(numbers) <= 25
    assert max(numbers) <= 25  # and there it ends


@given(st.sampled_from(SAMPLE), st.data())
def test_the_order_of_the_answers_changes_nothing(name: str, data: st.DataObject) -> None:
    talk = whole(name)
    first, *others = talk.answers
    shuffled = Talk(talk.lang, (first, *data.draw(st.permutations(others))))
    assert shuffled.facts == talk.facts
    assert list(shuffled.facts) == list(talk.facts)


@given(st.sampled_from(SAMPLE), st.data())
def test_back_takes_back_what_was_said_last(name: str, data: st.DataObject) -> None:
    number = data.draw(st.integers(2, 8))
    *_, before, after = (start(as_of=facts(name)["as_of"]), *islice(talks(facts(name)), number))
    assert after.back() == before
    again = before.next()
    assert again is not None
    assert before.answer(again.id, said(facts(name), again.id)) == after
