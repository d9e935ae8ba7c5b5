"""The questions of the interview: every place of the case file has one or a reason, in both languages, and can be reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from laborcalc.asking.asks import ALWAYS, ASKS, ELSEWHERE, HAPPENED, NOT_ASKED, TOPICS, within
from laborcalc.proof.guide.questions import questions
from laborcalc.written.dictionary import Place, case_file

if TYPE_CHECKING:
    from laborcalc.foundation.text import Text

SAID_AT_MOST = {"zh": 30, "en": 100}  # a question is read at a glance; readings are those of the law
OPENED = (*ALWAYS, *(part for topic in TOPICS.values() for part in topic.parts))


def places(place: Place, path: str = "") -> Iterator[tuple[str, Place]]:
    """What is asked for as one: a scalar that is in no list, a list as a whole."""
    for name, _, _ in place.fields():
        inner = place.field(name)
        if inner.item.forms or not list(inner.fields()):
            yield path + name, inner
        else:
            yield from places(inner, f"{path}{name}.")


PLACES = dict(places(case_file()))
PARTS = {path.rpartition(".")[0] for path in PLACES} - {""}


def test_every_place_has_a_question_or_a_reason() -> None:
    assert len(PLACES) > 300
    assert set(PLACES) == set(ASKS) | set(NOT_ASKED)
    assert not set(ASKS) & set(NOT_ASKED)


def test_what_is_not_asked_is_little_and_asked_elsewhere_where_it_says_so() -> None:
    assert set(NOT_ASKED) == {"format", "title", "disputed", *ELSEWHERE}
    assert set(ELSEWHERE.values()) <= set(ASKS)
    assert all(other in NOT_ASKED[path].zh and other in NOT_ASKED[path].en for path, other in ELSEWHERE.items())


@pytest.mark.parametrize("path", ASKS)
def test_a_question_reads_well(path: str) -> None:
    ask = ASKS[path]
    assert ask.cost in (1, 2, 3)
    assert ask.asks.zh.endswith("？")
    assert ask.asks.en.endswith("?")
    for text in (ask.asks, *filter(None, (ask.why, ask.hint))):
        assert _in_both_languages(text), text
    for text in filter(None, (ask.why, ask.hint)):
        assert text.zh[-1] not in "。；，", "a line of help has no full stop"
        assert text.en[-1] not in ".;,", "a line of help has no full stop"
    if not path.startswith("readings."):
        assert len(ask.asks.zh) <= SAID_AT_MOST["zh"]
        assert len(ask.asks.en) <= SAID_AT_MOST["en"]


def _in_both_languages(text: Text) -> bool:
    chinese = any("一" <= letter <= "鿿" for letter in text.zh)
    return chinese and bool(text.en.strip()) and not any("一" <= letter <= "鿿" for letter in text.en)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_two_questions_have_the_same_words(lang: str) -> None:
    words = Counter(getattr(ask.asks, lang) for ask in ASKS.values())
    assert [said for said, times in words.items() if times > 1] == []


@pytest.mark.parametrize("path", [path for path, ask in ASKS.items() if ask.when])
def test_a_condition_names_a_place_and_what_it_may_say(path: str) -> None:
    for when in ASKS[path].when:
        assert when.path in ASKS, "nobody is asked for it"
        assert when.path != path
        place = PLACES[when.path]
        offered = {value for value, _, _ in place.choices()}
        for value in when.values:
            if isinstance(value, bool):
                assert place.is_answer
            elif isinstance(value, int):
                assert place.is_whole
            else:
                assert value in offered


def test_conditions_do_not_go_round_in_a_circle() -> None:
    def waits_for(path: str, before: tuple[str, ...] = ()) -> None:
        assert path not in before, before
        for when in ASKS[path].when:
            waits_for(when.path, (*before, path))

    for path in ASKS:
        waits_for(path)


@pytest.mark.parametrize("path", ASKS)
def test_every_question_is_opened_by_something_that_happened(path: str) -> None:
    assert any(within(path, part) for part in OPENED)


@pytest.mark.parametrize("name", TOPICS)
def test_what_opens_a_question_opens_what_it_waits_for(name: str) -> None:
    """Else it could never be reached from there."""
    opened = (*ALWAYS, *TOPICS[name].parts)
    for path, ask in ASKS.items():
        if any(within(path, part) for part in opened):
            waited = [when.path for when in ask.when if not any(within(when.path, part) for part in opened)]
            assert waited == [], path


def test_topics_are_lines_of_their_own() -> None:
    assert len(TOPICS) <= 28
    for lang in ("zh", "en"):
        said = [topic.asks.say(lang) for topic in TOPICS.values()]
        assert len(set(said)) == len(said)
    assert all(_in_both_languages(topic.asks) and len(topic.asks.zh) <= 24 for topic in TOPICS.values())
    assert HAPPENED.zh.endswith("）")
    assert all(part in PLACES or part in PARTS for part in OPENED), "a part that there is not"


def test_the_short_form_on_the_employment_gives_what_the_table_of_evidence_asks() -> None:
    """The hint of the table speaks of twelve questions: they exist, and they give evidence."""
    hint = ASKS["relationship.evidence"].hint
    assert hint is not None
    assert "twelve" in hint.en
    assert "十二" in hint.zh
    assert len(questions()) == 12
