"""Laws of the two sides: the side changes no figure, counterclaims and set-off change no total, more owed is never less."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.money import EXACT

HERE = {"region": "110000", "as_of": "2026-11-21"}
COUNTER = ("training", "damage", "departure", "allowance", "repayments", "set_off")


def yuan(high: int) -> st.SearchStrategy[str]:
    return st.integers(0, high * 100).map(lambda fen: f"{fen // 100}.{fen % 100:02}")


@st.composite
def cases(draw: Any) -> dict[str, Any]:
    """An employment that ended, a bonus, and whatever the employer asks for."""
    last = draw(st.dates(date(2024, 1, 1), date(2026, 10, 31)))
    facts: dict[str, Any] = {
        **HERE,
        "employment": {"start": "2019-03-15", "last_day": str(last)},
        "pay": {"monthly": "12000", "average_12_months": "12000"},
        "termination": {"ground": draw(st.sampled_from(["resignation", "serious_misconduct", "objective_change", "quit_unpaid_wages"]))},
        "arrears": [{"item": "bonus", "due": draw(yuan(90000))}],
        "limitation_pleaded": draw(st.sampled_from([None, True, False])),
    }  # fmt: skip
    held = {
        "training": {"cost": draw(yuan(200000)), "months": 60, "served": draw(st.integers(0, 60))},
        "damage": {"loss": draw(yuan(500000)), "fault": draw(st.sampled_from([None, "slight", "gross_negligence", "intent"]))},
        "departure": {"notice_given": draw(st.booleans()), "proved_loss": draw(yuan(9000))},
        "allowance": {"monthly": "300", "start": "2020-01-01", "end": str(last - timedelta(1)), "back_paid_on": "2026-11-01"},
        "repayments": [{"amount": draw(yuan(9000)), "yearly_rate": "0.05", "start": "2025-01-01"}],
        "set_off": [{"amount": draw(yuan(90000)), "why": draw(st.sampled_from(["own_share", "penalty"])), "accepted": draw(st.booleans())}],
    }  # fmt: skip
    return {**facts, **{name: held[name] for name in draw(st.sets(st.sampled_from(COUNTER)))}}


@given(cases())
def test_the_side_changes_no_figure(facts: dict[str, Any]) -> None:
    case = Case.model_validate(facts)
    worker, employer = (assess(case, side=side) for side in ("worker", "employer"))
    shown = employer.to_dict()
    assert shown.pop("defence") and shown.pop("side") == "employer"
    plain = worker.to_dict()
    assert plain.pop("side") == "worker"
    assert shown == plain
    assert employer.defence is not None and employer.defence.highest_total >= worker.total
    for risk in employer.defence.risks:
        assert risk.amount == worker.claimable(worker[risk.kind])
        assert risk.amount is None or (risk.highest is not None and risk.highest >= risk.amount)


@given(cases())
def test_what_the_employer_asks_for_is_in_no_total(facts: dict[str, Any]) -> None:
    alone = {name: value for name, value in facts.items() if name not in COUNTER}
    with_all, without = (assess(Case.model_validate(given), alternatives=False) for given in (facts, alone))
    assert with_all.total == without.total
    assert [claim.amount for claim in with_all] == [claim.amount for claim in without]
    assert [way.total for way in with_all.combinations] == [way.total for way in without.combinations]


@given(cases())
def test_set_off_lies_between_nothing_and_the_total(facts: dict[str, Any]) -> None:
    result = assess(Case.model_validate(facts), alternatives=False)
    beside = {one.id: one.trace.value for one in result.information}
    taken = beside.get("set_off", Decimal(0))
    assert 0 <= taken <= result.total
    assert beside.get("total_after_set_off", EXACT.subtract(result.total, taken)) == EXACT.subtract(result.total, taken)


@given(st.integers(0, 59), st.integers(1, 1000))
def test_a_bond_falls_with_time_and_rises_with_the_cost(served: int, cost: int) -> None:
    def owed(months: int, fees: int) -> Decimal:
        training = {"cost": str(fees), "months": 60, "served": months}
        case = Case.model_validate({**HERE, "training": training, "termination": {"ground": "resignation"}})
        amount = assess(case, alternatives=False)["training_penalty"].amount
        assert amount is not None
        return amount

    assert owed(served + 1, cost) <= owed(served, cost) <= owed(served, cost + 1) <= cost + 1
