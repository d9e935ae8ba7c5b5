"""The interview: what is asked when, back and change, the state, what is known by now."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.asking.asks import ASKS, TOPICS
from laborcalc.asking.question import question
from laborcalc.asking.talk import FORMAT, Talk, resume, start
from laborcalc.foundation.errors import BadCase

DISMISSED = (
    ("region", "北京市朝阳区"),
    ("happened", ["ended"]),
    ("termination.ground", "没说理由，或者说的理由法律上没有"),
    ("employment.last_day", "2019年12月31日"),
    ("employment.start", "2019.3.18"),
    ("pay.monthly", "8000元"),
)


def after(*answers: tuple[str, Any], as_of: str = "2020-03-01") -> Talk:
    talk = start(as_of=as_of)
    for id, said in answers:
        talk = talk.answer(id, said)
    return talk


def code(call: Any) -> str:
    with pytest.raises(BadCase) as caught:
        call()
    return caught.value.problems[0].code


def next_id(talk: Talk) -> str:
    asked = talk.next()
    assert asked is not None
    return asked.id


# --- what is asked ---


def test_the_day_the_place_and_what_happened_come_first() -> None:
    talk = start()
    for id, said in (("as_of", "2020-03-01"), ("region", "北京"), ("happened", "被拖欠")):
        assert next_id(talk) == id
        if id != "happened":
            talk = talk.answer(id, said)
    first = talk.next()
    assert first is not None
    assert [choice.id for choice in first.choices] == list(TOPICS)


def test_a_dismissal_is_known_after_six_answers() -> None:
    """2019-03-18 to 2019-12-31 is more than half a year: one month, twice 8,000 (LCL 47, 87)."""
    asked = []
    talk = start(as_of="2020-03-01")
    said = dict(DISMISSED)
    while talk.so_far().total is None:
        asked.append(next_id(talk))
        talk = talk.answer(asked[-1], said[asked[-1]])
    assert sorted(asked) == sorted(said)
    assert talk.so_far().total == Decimal("16000.00")


def test_a_question_says_whether_claims_wait_for_it_and_what_hangs_on_it() -> None:
    asked = after(*DISMISSED[:3]).next()
    assert asked is not None
    assert asked.needed
    assert "unlawful_termination_damages" in asked.moves
    ahead = {asked.id: asked for asked in after(*DISMISSED).ahead()}
    assert ahead["pay.history"].stake is None  # a table is never tried whole
    back = ahead["termination.reinstatement_wanted"]
    assert (back.needed, back.stake is not None) == (False, True)
    stakes = [asked.stake for asked in ahead.values() if asked.stake is not None]
    assert stakes == sorted(stakes, reverse=True)


def test_no_question_that_cannot_matter() -> None:
    """The numbers of a lay-off matter to a lay-off alone, the hours system to who claims overtime."""
    ahead = {asked.id for asked in after(*DISMISSED).ahead()}
    assert not {"termination.staff", "termination.illness", "employment.hours_system", "injury.date"} & ahead
    laid_off = [*DISMISSED[:2], ("termination.ground", "redundancy"), *DISMISSED[3:]]
    asked = set()
    talk = after(*laid_off)
    while (now := talk.next()) is not None:
        asked.add(now.id)
        talk = talk.answer(now.id, 1000 if now.id == "termination.staff" else None)
    assert {"termination.staff", "termination.dismissed"} <= asked
    assert "termination.illness" not in asked


def test_a_subject_that_is_chosen_is_asked_about() -> None:
    """Each begins with its table, or with what it cannot do without."""
    for topic, begins in (
        ("unpaid", "arrears"),
        ("injury", "injury.date"),
        ("equal_pay", "equal_pay"),
        ("non_compete", "non_compete.start"),
        ("denied", "twelve.contract"),
    ):
        talk = after(("region", "北京"), ("happened", [topic]))
        asked = [asked.id for asked in talk.ahead()]
        while asked and begins not in asked:
            talk = talk.answer(asked[0])
            asked = [asked.id for asked in talk.ahead()]
        assert begins in asked, topic


def test_twelve_questions_with_several_answers() -> None:
    talk = after(("region", "北京"), ("happened", ["denied"]), ("twelve.contract", ["nothing"]))
    talk = talk.answer("twelve.pay", ["wage_transfer", "private_transfer"])
    kinds = [piece["kind"] for piece in talk.facts["relationship"]["evidence"]]
    assert kinds == ["bank_wage_payment", "private_account_payment"]


def test_a_part_counts_once_what_it_cannot_do_without_is_known() -> None:
    talk = after(
        ("region", "北京"),
        ("happened", ["equal_pay"]),
        (
            "equal_pay",
            [{"start": "2019-01-01", "end": "2019-12-31", "comparable_monthly": "9000", "paid_monthly": "8000"}],
        ),
    )
    assert talk.facts["equal_pay"][0]["paid_monthly"] == "8000"
    one = after(("region", "北京"), ("happened", ["non_compete"]), ("non_compete.start", "2020-01-01"))
    assert "non_compete" not in one.facts
    assert "non_compete" in one.answer("non_compete.end", "2020-12-31").facts


def test_conditions_that_no_longer_hold_take_their_answers_out() -> None:
    talk = after(*DISMISSED[:2], ("termination.ground", "redundancy"), *DISMISSED[3:], ("termination.staff", 100))
    assert talk.facts["termination"]["staff"] == 100
    changed = talk.change("termination.ground", "resignation")
    assert "staff" not in changed.facts["termination"]
    assert changed.change("termination.ground", "redundancy").facts == talk.facts


# --- back, change, refusals ---


def test_back_and_change() -> None:
    talk = after(*DISMISSED)
    assert talk.back().facts == after(*DISMISSED[:-1]).facts
    assert start().back() == start()
    richer = talk.change("pay.monthly", "1万")
    assert richer.so_far().total == Decimal("20000.00")
    assert [answer.id for answer in richer.answers] == [answer.id for answer in talk.answers]
    assert talk.answer("pay.monthly", "10000") == richer


def test_a_subject_taken_back_takes_its_answers_with_it() -> None:
    talk = after(*DISMISSED, ("pay.payslips", [{"month": "2019-12", "due": "9000"}]))
    other = talk.change("happened", ["unpaid"])
    assert "termination" not in other.facts
    assert other.facts["pay"] == talk.facts["pay"]  # both subjects ask for the payslips


def test_refusals_name_what_to_do() -> None:
    talk = after(*DISMISSED)
    assert code(lambda: talk.answer("pay.hourly", "50")) == "NO_QUESTION"
    assert code(lambda: talk.answer(["pay.monthly"])) == code(lambda: talk.answer(5)) == "NO_QUESTION"  # type: ignore[arg-type]  # what a program may send
    assert code(lambda: talk.change("filed_on", "2020-03-01")) == "NOT_ANSWERED"
    assert code(lambda: talk.change("region", "不清楚")) == "NEEDED"
    assert code(lambda: talk.answer("region", "Atlantis")) == "REGION_UNKNOWN"
    assert code(lambda: talk.change("employment.start", "2020-01-15")) == "END_BEFORE_START"
    assert code(lambda: start("fr")) == "ARGUMENT"  # type: ignore[arg-type]  # what a program may send
    assert code(lambda: start(as_of="去年")) == "UNCLEAR"


# --- the state ---


def test_the_state_is_plain_json_and_goes_on_where_it_was() -> None:
    talk = after(*DISMISSED, ("termination.notified_on", None))
    state = json.loads(json.dumps(talk.to_dict()))
    assert (state["format"], state["lang"], state["answers"][1]) == (
        FORMAT,
        "zh",
        {"id": "region", "value": talk.answers[1].value},
    )
    assert resume(state) == talk
    assert resume(state).so_far() == talk.so_far()


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"format": FORMAT},
        {"format": "laborcalc-case/1", "answers": []},
        {"format": FORMAT, "answers": ["region"]},
        {"format": FORMAT, "answers": [{"value": 1}]},
    ],
)
def test_what_is_no_state(state: dict[str, Any]) -> None:
    assert code(lambda: resume(state)) == "STATE"


def test_a_question_is_plain_json_in_both_languages() -> None:
    for id in ("happened", "twelve.pay", "termination.ground", "pay.payslips", "pay.monthly"):
        tree = json.loads(json.dumps(question(id).to_dict()))
        assert tree["asks"]["zh"] and tree["asks"]["en"]
        assert tree["kind"] in ("choices", "choice", "table", "money")
    grounds = question("termination.ground").to_dict()["choices"]
    assert all(choice["group"]["zh"] and choice["text"]["en"] for choice in grounds)


def test_every_ground_is_offered_in_plain_words_once() -> None:
    from laborcalc.foundation.terms import Ground

    offered = [choice.id for choice in question("termination.ground").choices]
    assert sorted(offered) == sorted(ground.value for ground in Ground)


def test_every_question_can_be_drawn() -> None:
    for id in ASKS:
        asked = question(id)
        assert bool(asked.columns) == (asked.kind in ("table", "facts"))
        assert bool(asked.choices) == (asked.kind in ("choice", "choices"))


# --- what is known by now ---


def test_nothing_is_known_before_the_place_and_the_day() -> None:
    assert start().so_far().total is None
    assert after(("region", "北京")).so_far().to_dict()["total"] is None


def test_between_what_it_lies_while_facts_are_open() -> None:
    """Reinstated, wages for the gap are due instead of 2N; a ground that is lawful by itself is not among the answers."""
    known = after(*DISMISSED).so_far()
    assert known.low is not None
    assert known.high is not None
    assert known.low < Decimal("16000.00") <= known.high
    tree = known.to_dict()
    assert tree["claims"] == [
        {
            "kind": "unlawful_termination_damages",
            "zh": "违法解除或终止劳动合同赔偿金",
            "en": "unlawful-termination damages",
            "amount": "16000.00",
        }
    ]


def test_last_days_that_are_near() -> None:
    """Dismissed on 2019-12-31: one year to file, to 2020-12-31 (MAL 27)."""
    (last,) = after(*DISMISSED, as_of="2020-12-10").so_far().last_days
    assert (str(last.day), last.left, last.near) == ("2020-12-31", 21, True)
    (far,) = after(*DISMISSED).so_far().last_days
    assert not far.near
    assert after(*DISMISSED).so_far().to_dict()["last_days"][0]["left"] == 305


def test_at_least_while_claims_wait() -> None:
    talk = after(
        ("region", "北京"),
        ("happened", ["unpaid"]),
        ("arrears", [{"item": "bonus", "due": "5000"}, {"item": "commission"}]),
    )
    known = talk.so_far()
    assert (known.total, known.at_least) == (Decimal("5000.00"), True)
    assert known.missing[0].path == "arrears.1.due"
