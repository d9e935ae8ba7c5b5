"""Heat allowance: which spells are one line, what a line says of its time and its payments. Jiangsu: 300 a month."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import FACT, steps
from laborcalc.law.heat import heat_rates
from laborcalc.results.outcome import Award, Needs, Outcome
from tests.outcomes import codes, yuan


def work(start: str, end: str, **more: Any) -> dict[str, Any]:
    return {"start": f"2026-{start}", "end": f"2026-{end}", **more}


def owed(*heat: dict[str, Any], region: str = "320100", **more: Any) -> Outcome:
    facts = {"region": region, "as_of": "2026-11-21", "heat": list(heat), **more}
    return assess(Case.model_validate(facts))[Kind.UNPAID_WAGES]


def told(outcome: Outcome) -> list[tuple[str, str]]:
    assert isinstance(outcome, Award)
    return [(line.label.say("en").removeprefix("heat allowance "), str(line.trace.value)) for line in outcome.lines]


A, B, C = ("06-01", "06-10"), ("06-30", "07-05"), ("08-01", "08-31")


@pytest.mark.parametrize(
    ("spells", "lines"),
    [
        # A and B share June: June and July are paid once
        ([A, B, C], [("2026-06-01 to 2026-07-05", "600.00"), ("2026-08-01 to 2026-08-31", "300.00")]),
        ([C, B, A], [("2026-08-01 to 2026-08-31", "300.00"), ("2026-06-01 to 2026-07-05", "600.00")]),
        ([A, C, B], [("2026-08-01 to 2026-08-31", "300.00"), ("2026-06-01 to 2026-07-05", "600.00")]),
        # a spell to the end of June and one from the first of July share no month
        ([("06-10", "06-30"), ("07-01", "07-03")], [("2026-06-10 to 2026-06-30", "300.00"), ("2026-07-01 to 2026-07-03", "300.00")]),
        # a long spell reaches over a short one to the next
        ([("06-01", "08-31"), ("06-10", "06-12"), ("08-20", "09-02")], [("2026-06-01 to 2026-09-02", "1200.00")]),
    ],
)  # fmt: skip
def test_spells_that_share_a_month_are_one_line(spells: list[tuple[str, str]], lines: list[tuple[str, str]]) -> None:
    assert told(owed(*(work(*spell) for spell in spells))) == lines


def test_the_dearer_work_decides_a_month_that_both_touch() -> None:
    """Beijing pays 180 outdoors and 120 indoors: June 180, July 120, in whatever order they stand."""
    outdoors, indoors = work("06-01", "06-10"), work("06-20", "07-25", place="indoor")
    for spells in ((outdoors, indoors), (indoors, outdoors)):
        assert told(owed(*spells, region="110000")) == [("2026-06-01 to 2026-07-25", "300.00")]


@pytest.mark.parametrize(("paid", "due"), [("299.99", "300.01"), ("600", "0.00"), ("600.01", "0.00")])
def test_what_was_paid_is_taken_off_and_not_owed_back(paid: str, due: str) -> None:
    claim = owed(work(*A), work(*B, paid=paid), arrears=[{"due": "5"}])
    assert isinstance(claim, Award)
    assert [str(line.trace.value) for line in claim.lines] == ["5.00", due]
    assert [step.args[0] for step in steps(claim.lines[1].trace) if step.op == FACT] == ["heat.1.paid"]


CUT = {"claims": [{"kind": "unpaid_wages", "start": "2026-06-05"}]}


@pytest.mark.parametrize(
    ("spell", "facts", "told_of"),
    [
        (work(*A, paid="100"), CUT, {"PAID_FOR_THE_WHOLE"}),
        (work(*A), CUT, set()),
        (work(*A, paid="100"), {}, set()),
        (work(*A, rate="20", days="8"), CUT, {"STRADDLES_CLAIM"}),
        (work(*A, rate="20", days="8"), {}, set()),
    ],
)
def test_a_spell_of_which_a_part_is_asked_for(spell: dict[str, Any], facts: dict[str, Any], told_of: set[str]) -> None:
    """Days and payments are not dated one by one, so they are counted whole and the reader is told."""
    assert codes(owed(spell, **facts)) & {"PAID_FOR_THE_WHOLE", "STRADDLES_CLAIM"} == told_of


def test_a_line_is_of_the_days_that_are_asked_for() -> None:
    assert told(owed(work(*A), **CUT)) == [("2026-06-05 to 2026-06-10", "300.00")]


@pytest.mark.parametrize(
    ("change", "asked"),
    [({}, False), ({"confidence": "medium"}, False), ({"confidence": "low"}, True), ({"value_max": yuan("400")}, True), ({"value": None}, True)],
)  # fmt: skip
def test_only_one_figure_that_is_held_for_sure_is_used(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], asked: bool
) -> None:
    """A rate of low confidence, a range or a formula is asked for."""
    (row,) = heat_rates("320100", "outdoor")
    monkeypatch.setattr("laborcalc.rules.pay.heat.heat_rates", lambda region, place: [row._replace(**change)])
    assert isinstance(owed(work(*A)), Needs) is asked


def test_two_rates_are_asked_for_and_their_months_are_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    (row,) = heat_rates("320100", "outdoor")
    monkeypatch.setattr(
        "laborcalc.rules.pay.heat.heat_rates", lambda region, place: [row, row._replace(value=yuan("200"))]
    )
    assert isinstance(owed(work(*A)), Needs)
    stated = owed(work("05-01", "05-31", rate="100"))  # May, in which Jiangsu does not pay
    assert stated.amount == yuan("100.00") and "HEAT_MONTHS" in codes(stated)
