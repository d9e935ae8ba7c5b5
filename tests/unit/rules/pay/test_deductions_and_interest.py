"""Deductions (R-DED-01), personal leave (R-LEAVE-06), late performance (R-DED-03), training bond (R-EMP-03), payday (R-WAGE-02)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.foundation.units import YUAN
from laborcalc.law.workdays import Calendar, DayKind
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, Outcome
from laborcalc.results.schedule import Information
from laborcalc.wages import deduction_limit, late_performance_interest, payday, training_bond_limit, unpaid_wages
from tests.outcomes import options, yuan

NOW = "2026-11-21"


def owed(*arrears: dict[str, Any], pay: dict[str, Any] | None = None, **more: Any) -> Outcome:
    facts = {"region": "110000", "as_of": NOW, "pay": pay or {"monthly": "8700"}, "arrears": list(arrears), **more}
    return assess(Case.model_validate(facts))[Kind.UNPAID_WAGES]


def beside(**facts: Any) -> tuple[Information, ...]:
    return assess(Case.model_validate({"region": "110000", "as_of": NOW, **facts})).information


def cited(outcome: Outcome) -> set[str]:
    assert isinstance(outcome, Award)
    return {article.id for step in steps(outcome.trace) for article in step.cites} | {a.id for a in outcome.cites}


# --- R-DED-01: how much may be deducted ---


@pytest.mark.parametrize(
    "wage, minimum, loss, most",
    [
        ("3000", "2540", "3000", "460"),  # what is above the minimum wage
        ("5000", "2540", "3000", "1000"),  # 20 %
        ("5000", "2540", "999.99", "999.99"),  # the loss
        ("5000", "2540", "1000", "1000"),
        ("3175", "2540", "9000", "635"),  # 20 % and the minimum come to the same
        ("2540.01", "2540", "9000", "0.01"),
        ("2540", "2540", "9000", "0"),
        ("2000", "2540", "9000", "0"),  # below the minimum already
        ("5000", "2540", "0", "0"),
    ],
)
def test_the_least_of_loss_share_and_what_is_above_the_minimum(wage: str, minimum: str, loss: str, most: str) -> None:
    limit = deduction_limit(wage=wage, minimum_wage=minimum, loss=loss)
    assert (limit.value, limit.unit, limit.rule) == (yuan(most), YUAN, "R-DED-01")
    assert [article.id for article in limit.cites] == ["WPR 16"]


@pytest.mark.parametrize(
    "wage, loss, most",
    [("5000", "3000", "2500"), ("5000", "2000", "2000"), ("2500", "100", "0"), ("2400", "100", "0")],
)
def test_guangdong_knows_no_twenty_per_cent(wage: str, loss: str, most: str) -> None:
    limit = deduction_limit(wage=wage, minimum_wage="2500", loss=loss, region="440300")
    assert limit.value == yuan(most)
    assert [article.id for article in limit.cites] == ["GDWP 15"]


def test_a_place_may_be_named() -> None:
    named = deduction_limit(wage="5000", minimum_wage="2500", loss="3000", region="广东")
    assert named.value == yuan("2500")


@pytest.mark.parametrize("name", ["wage", "minimum_wage", "loss"])
@pytest.mark.parametrize("wrong", [2.5, "-1", "x"])
def test_a_malformed_sum_is_refused_by_its_name(name: str, wrong: Any) -> None:
    facts = {"wage": "3000", "minimum_wage": "2540", "loss": "3000", name: wrong}
    with pytest.raises(BadCase) as caught:
        deduction_limit(**facts)
    assert caught.value.problems[0].path == name


MARCH = {"item": "deduction", "start": "2026-03-01", "end": "2026-03-31"}


@pytest.mark.parametrize(
    "base, taken, loss, amount",
    [
        ("3000", "1000", "3000", "540.00"),  # 460 above the minimum of 2,540 may be taken
        ("5000", "1500", "3000", "500.00"),  # 20 % of 5,000
        ("5000", "1500", "200", "1300.00"),  # the loss was 200
        ("5000", "1000", "3000", "0.00"),
        ("5000", "800", "3000", "0.00"),  # less than might have been
        ("2500", "100", "3000", "100.00"),  # below the minimum nothing may be taken
        ("5000", "1500", "0", "1500.00"),
    ],
)
def test_what_was_taken_beyond_the_limit_is_owed(base: str, taken: str, loss: str, amount: str) -> None:
    claim = owed({**MARCH, "base": base, "due": taken, "loss": loss})
    assert claim.amount == yuan(amount)
    assert {"WPR 15", "WPR 16"} <= cited(claim)


def test_a_fine_without_a_loss_is_owed_in_full() -> None:
    assert owed({**MARCH, "due": "300"}).amount == yuan("300.00")


def test_the_wage_and_the_minimum_are_those_of_the_month() -> None:
    """Beijing: 2,420 in August 2025, 2,540 from September; the wage 2,900 then 3,000: 480 and 460 may be taken."""
    history = {"history": [{"start": "2025-01-01", "monthly": "2900"}, {"start": "2025-09-01", "monthly": "3000"}]}
    august = {"item": "deduction", "start": "2025-08-01", "end": "2025-08-31", "due": "1000", "loss": "9000"}
    september = {**august, "start": "2025-09-01", "end": "2025-09-30"}
    claim = owed(august, september, pay=history)
    assert isinstance(claim, Award)
    assert [line.trace.value for line in claim.lines] == [yuan("520.00"), yuan("540.00")]


def test_an_undated_deduction_goes_by_the_last_day() -> None:
    entry = {"item": "deduction", "due": "1000", "loss": "9000"}
    ended = {"employment": {"start": "2020-01-01", "last_day": "2025-08-31"}}
    # 2,900 − 2,420 = 480; judged while it lasts: 2,900 − 2,540 = 360
    assert owed(entry, pay={"monthly": "2900"}, **ended).amount == yuan("520.00")
    assert owed(entry, pay={"monthly": "2900"}).amount == yuan("640.00")


def test_a_deduction_in_guangdong() -> None:
    # Shenzhen: 5,000 − 2,520 = 2,480 may be taken
    claim = owed({**MARCH, "base": "5000", "due": "3000", "loss": "9000"}, region="440300")
    assert claim.amount == yuan("520.00")
    assert "GDWP 15" in cited(claim)
    assert "WPR 16" not in cited(claim)


def test_the_tier_is_asked_for() -> None:
    claim = owed({**MARCH, "base": "3000", "due": "1000", "loss": "9000"}, region="440000")
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["given.minimum_wage"]
    assert {other.option: other.amount for other in claim.alternatives} == {
        "2500": yuan("500.00"),  # 500 above the minimum
        "2080": yuan("80.00"),  # 920
        "1850": 0,
        "1750": 0,
    }
    stated = owed({**MARCH, "base": "3000", "due": "1000", "loss": "9000"}, region="440000", given={"minimum_wage": "2080"})  # fmt: skip
    assert stated.amount == yuan("80.00")


def test_a_figure_of_low_confidence_is_only_offered() -> None:
    """Jiangsu in March 2009: three tiers, all of low confidence."""
    entry = {
        "item": "deduction",
        "start": "2009-03-01",
        "end": "2009-03-31",
        "base": "2000",
        "due": "900",
        "loss": "900",
    }
    claim = owed(entry, region="320100")
    assert isinstance(claim, Needs)
    assert [candidate.value for candidate in claim.missing[0].candidates] == [850, 700, 590]


def test_what_was_returned_comes_off_after_the_limit() -> None:
    # 1,500 taken, 1,000 lawful, 200 given back
    assert owed({**MARCH, "base": "5000", "due": "1500", "loss": "3000", "paid": "200"}).amount == yuan("300.00")


def test_call_with_a_loss() -> None:
    entry = {**MARCH, "base": "3000", "due": "1000", "loss": "3000"}
    # 3,000 − 2,600 = 400 may be taken
    call = unpaid_wages(region="110000", as_of=NOW, arrears=[entry], minimum_wage="2600")
    assert call.amount == yuan("600.00")


# --- R-LEAVE-06: personal leave ---


def test_three_days_of_personal_leave() -> None:
    # March 2026 has 22 paid days: a part of a month by D-31 (R-WAGE-04), forward 19 × 400
    claim = owed({"start": "2026-03-01", "end": "2026-03-31", "unpaid_leave_days": "3"})
    assert claim.amount == yuan("7600.00")
    assert options(claim, "D-31") == {
        "backward_21_75": yuan("7500.00"),  # 8,700 − 3 × 400
        "scheduled_workdays": yuan("7513.64"),  # × 19 ÷ 22
        "calendar_days": yuan("7858.06"),  # × 28 ÷ 31
        "thirtieths": yuan("8120.00"),  # × 28 ÷ 30
        "half_month": yuan("4350.00"),
    }
    assert isinstance(claim, Award)
    assert "R-LEAVE-06" in {step.rule for step in steps(claim.trace)}


def test_personal_leave_at_the_rate_of_the_line() -> None:
    # 20 × 200
    entry = {"start": "2026-03-01", "end": "2026-03-31", "base": "4350", "unpaid_leave_days": "2"}
    assert owed(entry).amount == yuan("4000.00")


def test_half_a_day_of_personal_leave() -> None:
    assert owed({"start": "2026-03-01", "end": "2026-03-31", "unpaid_leave_days": "0.5"}).amount == yuan("8600.00")


def test_personal_leave_never_makes_a_debt_of_the_worker() -> None:
    assert owed({"start": "2026-03-01", "end": "2026-03-31", "unpaid_leave_days": "22"}).amount == yuan("0.00")


def test_a_month_wholly_on_personal_leave_earns_nothing() -> None:
    august = {"start": "2026-08-01", "end": "2026-08-31", "unpaid_leave_days": "21"}  # all its workdays
    assert owed(august).amount == yuan("0.00")
    assert owed(august, readings={"D-31": "backward_21_75"}).amount == yuan("300.00")  # 8,700 − 21 × 400


@pytest.mark.parametrize(
    ("entry", "more", "amount"),
    [
        # more than one month, or less: a day's wage for each day
        ({"start": "2026-03-01", "end": "2026-04-30", "unpaid_leave_days": "3"}, {}, "16200.00"),
        ({"start": "2026-03-16", "end": "2026-03-31", "unpaid_leave_days": "2"}, {}, "4000.00"),
        # another wage from the 16th: 4,350 for the month and 4,350 more for the ten paid days before, less a day of the first
        (
            {"start": "2026-03-01", "end": "2026-03-31", "unpaid_leave_days": "1"},
            {
                "pay": {
                    "history": [{"start": "2020-01-01", "monthly": "8700"}, {"start": "2026-03-16", "monthly": "4350"}]
                }
            },
            "5950.00",
        ),
        # a sum stated
        ({"start": "2026-03-01", "end": "2026-03-31", "due": "5000", "unpaid_leave_days": "1"}, {}, "4600.00"),
    ],
)
def test_personal_leave_elsewhere_takes_its_days(entry: dict[str, str], more: dict[str, Any], amount: str) -> None:
    assert owed(entry, **more).amount == yuan(amount)


def test_personal_leave_without_a_period_goes_by_the_wage_of_the_last_day() -> None:
    raised = {"history": [{"start": "2020-01-01", "monthly": "4350"}, {"start": "2026-07-01", "monthly": "8700"}]}
    entry = {"due": "5000", "unpaid_leave_days": "1"}
    assert owed(entry, pay=raised).amount == yuan("4600.00")
    ended = {"start": "2020-01-01", "last_day": "2026-06-30"}
    assert owed(entry, pay=raised, employment=ended).amount == yuan("4800.00")


# --- R-DED-03: interest on late performance ---


@pytest.mark.parametrize(
    "paid_on, amount",
    [
        ("2026-01-10", "0.00"),  # the last day is in time
        ("2026-01-09", "0.00"),
        ("2026-01-11", "17.50"),  # 100,000 × 0.000175
        ("2026-04-20", "1750.00"),  # 100 days
        ("2027-01-10", "6387.50"),  # 365 days
    ],
)
def test_days_from_the_day_after_the_last_to_the_day_of_payment(paid_on: str, amount: str) -> None:
    found = late_performance_interest(principal="100000", last_day="2026-01-10", paid_on=paid_on)
    assert (found.value, found.unit, found.rule) == (yuan(amount), YUAN, "R-DED-03")
    assert [article.id for article in found.cites] == ["CPL 264", "LPI 1"]


def test_part_payments_step_by_step() -> None:
    # 100,000 × 10 days, 60,000 × 20 days, 10,000 × 70 days, each × 0.000175: 175 + 210 + 122.50
    payments = [("2026-01-20", "40000"), ("2026-02-09", "50000")]
    for order in (payments, payments[::-1]):
        found = late_performance_interest(
            principal="100000", last_day="2026-01-10", paid_on="2026-04-20", payments=order
        )
        assert found.value == yuan("507.50")


def test_what_was_paid_in_time_bears_nothing() -> None:
    # 30,000 before and 20,000 on the last day: 50,000 × 100 days
    payments: list[Any] = [("2025-12-31", "30000"), (date(2026, 1, 10), 20000)]
    found = late_performance_interest(
        principal="100000", last_day="2026-01-10", paid_on="2026-04-20", payments=payments
    )
    assert found.value == yuan("875.00")


def test_two_payments_on_one_day() -> None:
    # 100,000 × 10 days, then 40,000 × 10 days: 175 + 70
    payments: list[Any] = [("2026-01-20", "40000"), ("2026-01-20", "20000")]
    found = late_performance_interest(
        principal="100000", last_day="2026-01-10", paid_on="2026-01-30", payments=payments
    )
    assert found.value == yuan("245.00")


def test_more_than_the_principal_ends_the_reckoning() -> None:
    # 100,000 × 10 days; nothing is left for the 90 days after it
    payments: list[Any] = [("2026-01-20", "150000")]
    found = late_performance_interest(
        principal="100000", last_day="2026-01-10", paid_on="2026-04-20", payments=payments
    )
    assert found.value == yuan("175.00")


def test_interest_is_rounded_once() -> None:
    # 28,571.43 × 0.000175 = 5.00000025; 0.000175 × 1,000.10 × 3 = 0.5250525
    assert late_performance_interest(principal="28571.43", last_day="2026-01-10", paid_on="2026-01-11").value == yuan(
        "5.00"
    )
    assert late_performance_interest(principal="1000.10", last_day="2026-01-10", paid_on="2026-01-13").value == yuan(
        "0.53"
    )


@pytest.mark.parametrize(
    "wrong, path",
    [
        ({"principal": 1.5}, "principal"),
        ({"last_day": "2026-02-30"}, "last_day"),
        ({"paid_on": "soon"}, "paid_on"),
        ({"payments": [("2026-13-01", "1")]}, "payments"),
        ({"payments": [("2026-02-01", "-1")]}, "payments"),
    ],
)
def test_a_malformed_argument_of_interest_is_refused_by_its_name(wrong: dict[str, Any], path: str) -> None:
    facts: dict[str, Any] = {"principal": "100000", "last_day": "2026-01-10", "paid_on": "2026-04-20", **wrong}
    with pytest.raises(BadCase) as caught:
        late_performance_interest(**facts)
    assert caught.value.problems[0].path == path


def test_time_before_august_2014_had_another_rate() -> None:
    """LPI is in force from 2014-08-01: of 2014-07-02 to 08-10 ten days are reckoned by it, 2013 not at all."""
    (partly,) = debt("2014-07-01", ("2014-08-10", "100000"))
    assert partly.trace.value == yuan("175.00")
    (before,) = debt("2013-01-10", ("2013-04-20", "100000"))
    assert before.trace.value == 0
    for found in (partly, before):
        (warning,) = [message for message in found.warnings if message.code == "BEFORE_2014"]
        assert "2014-08-01" in warning.say("en")
    assert "BEFORE_2014" not in {message.code for item in debt("2014-07-31") for message in item.warnings}


def test_the_call_reckons_no_other_rate() -> None:
    facts = {"principal": "100000", "paid_on": "2014-08-10"}
    assert late_performance_interest(**facts, last_day="2014-07-31").value == yuan("175.00")
    with pytest.raises(ValueError, match="2014-08-01"):
        late_performance_interest(**facts, last_day="2014-07-30")


def test_a_last_day_before_august_2014_adds_no_day_at_the_new_rate() -> None:
    """Counted from 2014-07-01 itself there is one day more, but not one that LPI reckons."""
    (found,) = debt("2014-07-01", ("2014-08-10", "100000"))
    assert not any("192.50" in message.say("en") for message in found.warnings)


def debt(ends: str = "2026-01-10", *payments: tuple[str, str], as_of: str = NOW) -> tuple[Information, ...]:
    paid = [{"on": day, "amount": amount} for day, amount in payments]
    return beside(judgment_debt={"principal": "100000", "performance_ends": ends, "payments": paid}, as_of=as_of)


def test_the_interest_of_a_case() -> None:
    (found,) = debt("2026-01-10", ("2026-04-20", "100000"))
    assert (found.id, found.trace.value) == ("late_performance_interest", yuan("1750.00"))
    assert [article.id for article in found.cites] == ["CPL 264", "LPI 1"]
    (warning,) = found.warnings
    # counted from the last day for performance itself: 101 days
    assert (warning.code, "1,767.50 yuan" in warning.say("en")) == ("BOTH_ENDS", True)


def test_what_is_unpaid_runs_to_the_day_of_judgment() -> None:
    # 40,000 paid after ten days; 60,000 × 90 days to 2026-04-20: 175 + 945
    (found,) = debt("2026-01-10", ("2026-01-20", "40000"), as_of="2026-04-20")
    assert found.trace.value == yuan("1120.00")
    both_ends, running = found.warnings
    assert (both_ends.code, running.code) == ("BOTH_ENDS", "STILL_RUNNING")
    # one more day at 100,000
    assert "1,137.50 yuan" in both_ends.say("en")
    assert "2026-04-20" in running.say("en")


def test_nothing_paid_at_all() -> None:
    (found,) = debt(as_of="2026-04-20")
    assert found.trace.value == yuan("1750.00")


@pytest.mark.parametrize("as_of, runs", [("2026-01-09", False), ("2026-01-10", False), ("2026-01-11", True)])
def test_nothing_runs_before_the_last_day_is_over(as_of: str, runs: bool) -> None:
    assert bool(debt(as_of=as_of)) is runs


def test_no_debt_no_interest() -> None:
    assert beside() == ()


def test_what_was_paid_on_the_last_day_is_in_time_however_the_days_are_counted() -> None:
    found = debt("2026-01-10", ("2026-01-10", "100000"))
    assert not any(item.trace.value for item in found)
    assert not any("17.50" in warning.say("en") for item in found for warning in item.warnings)


def test_interest_is_in_no_total() -> None:
    facts = {
        "region": "110000",
        "as_of": NOW,
        "judgment_debt": {"principal": "100000", "performance_ends": "2026-01-10"},
    }
    assert assess(Case.model_validate(facts)).total == 0


# --- R-EMP-03: training bond ---

TRAINING = {"cost": "60000", "months": 36, "served": 24}


@pytest.mark.parametrize(
    "served, limit", [(24, "20000.00"), (0, "60000.00"), (36, "0.00"), (35, "1666.67"), (1, "58333.33")]
)
def test_the_bond_falls_by_the_month(served: int, limit: str) -> None:
    found = training_bond_limit(cost="60000", months=36, served=served)
    assert found.value == yuan(limit)
    assert [article.id for article in found.cites] == ["LCL 22", "REG 16"]


def test_the_facts_of_the_bond_stand_in_the_trace() -> None:
    (claim,) = bond(TRAINING).counterclaims
    assert claim.range is not None and claim.range.high.value == yuan("20000.00")
    paths = {str(operand.args[0]) for operand in _leaves(claim.range.high)}
    assert paths == {"training.cost", "training.months", "training.served"}


def bond(training: dict[str, Any]) -> Assessment:
    return assess(Case.model_validate({"region": "110000", "as_of": NOW, "training": training}))


def _leaves(quantity: Any) -> list[Any]:
    return [leaf for operand in quantity.operands for leaf in _leaves(operand)] or [quantity]


def test_more_months_than_agreed_are_refused() -> None:
    with pytest.raises(BadCase, match=r"training\.served"):
        bond({**TRAINING, "served": 37})


@pytest.mark.parametrize(
    "wrong", [{"months": 0}, {"served": -1}, {"served": 37}, {"months": 36.0}, {"served": "24"}, {"months": True}]
)
def test_months_of_a_bond_are_whole_and_in_order(wrong: dict[str, Any]) -> None:
    facts: dict[str, Any] = {**TRAINING, **wrong}
    with pytest.raises(ValueError, match="months are whole"):
        training_bond_limit(**facts)


def test_the_cost_of_training_is_exact() -> None:
    with pytest.raises(BadCase, match="cost"):
        training_bond_limit(cost=60000.5, months=36, served=24)  # type: ignore[arg-type]  # a float on purpose


# --- R-WAGE-02: payday ---


@pytest.mark.parametrize(
    "agreed, due",
    [
        ("2026-11-13", "2026-11-13"),  # Friday
        ("2026-11-14", "2026-11-13"),  # Saturday
        ("2026-11-15", "2026-11-13"),  # Sunday
        ("2026-10-05", "2026-09-30"),  # inside the National Day holiday
        ("2026-02-14", "2026-02-14"),  # a Saturday that is worked
        ("2026-02-20", "2026-02-14"),  # inside the Spring Festival: the last workday before it is that Saturday
        ("2026-05-05", "2026-04-30"),
        ("2015-09-03", "2015-09-02"),  # a one-off day off
        ("2026-01-01", "2025-12-31"),
    ],
)
def test_a_payday_on_a_day_off_is_earlier(agreed: str, due: str) -> None:
    found = payday(agreed)
    assert found.due == found.tolerated_until == date.fromisoformat(due)
    assert (found.late_from - found.due).days == 1


def test_beijing_tolerates_seven_days_after_the_agreed_day() -> None:
    found = payday(date(2026, 11, 15), "110000")
    assert found == (date(2026, 11, 13), date(2026, 11, 14), date(2026, 11, 22))
    assert payday("2026-11-15", "310000").tolerated_until == date(2026, 11, 13)


def test_beijing_may_be_named() -> None:
    assert payday("2026-11-15", "北京").tolerated_until == date(2026, 11, 22)


def test_the_calendar_of_another_year() -> None:
    with pytest.raises(BadCase) as caught:
        payday("2027-10-05")
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [("NOTICE", "given.calendars")]
    later = Calendar({2027: {date(2027, 10, day): DayKind.HOLIDAY for day in (1, 2, 3)} | {date(2027, 10, day): DayKind.REST_DAY for day in (4, 5)}})  # fmt: skip
    assert payday("2027-10-05", calendar=later).due == date(2027, 9, 30)


def test_something_else_than_a_calendar_is_refused() -> None:
    with pytest.raises(BadCase) as caught:
        payday("2026-11-15", calendar={2026: {}})  # type: ignore[arg-type]  # that is what is refused
    assert caught.value.problems[0].path == "calendar"


def test_a_payday_that_does_not_exist_is_refused() -> None:
    with pytest.raises(BadCase) as caught:
        payday("2026-02-30")
    assert caught.value.problems[0].path == "agreed"


def test_no_payment_is_later_than_the_last() -> None:
    with pytest.raises(ValueError, match="payment"):
        late_performance_interest(
            principal="100", last_day="2026-01-10", paid_on="2026-01-20", payments=[("2026-04-20", "1")]
        )


@pytest.mark.parametrize("payments", [["2026-02-01"], [1], 5])
def test_malformed_payments(payments: Any) -> None:
    with pytest.raises(ValueError, match="list of"):
        late_performance_interest(principal="1", last_day="2026-01-10", paid_on="2026-04-20", payments=payments)


@pytest.mark.parametrize(
    ("region", "article"), [("110000", "BJWP 22"), ("320100", "JSWP 26"), ("440100", "GDWP 25"), ("330100", None)]
)
def test_the_text_on_which_personal_leave_is_unpaid(region: str, article: str | None) -> None:
    claim = owed({"start": "2026-03-01", "end": "2026-03-31", "unpaid_leave_days": "3"}, region=region)
    assert isinstance(claim, Award)
    cited = [step.cites for step in steps(claim.trace) if step.rule == "R-LEAVE-06"]
    assert [[found.id for found in cites] for cites in cited] == [[] if article is None else [article]]
