"""Probation (R-WAGE-06): how long it may be, damages for what goes beyond, the least wage while it lasts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.foundation.units import MONTH
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.rules.measures.probation_limit import limit_of
from laborcalc.wages import probation_damages, probation_limit, probation_wages
from tests.outcomes import codes, options, paths, reason, yuan

NOW = "2026-11-21"
DAMAGES, WAGES = Kind.PROBATION_DAMAGES, Kind.UNPAID_WAGES
# One year from Thursday 2026-01-01: at most two months of probation, to 2026-02-28.
YEAR = {"start": "2026-01-01", "end": "2026-12-31"}


def result(*contracts: dict[str, Any], monthly: str | None = "8000", last_day: str | None = None, **more: Any) -> Assessment:  # fmt: skip
    facts = {
        "region": "110000",
        "as_of": NOW,
        "employment": {"start": "2026-01-01", "last_day": last_day},
        "contracts": list(contracts),
        "pay": {"monthly": monthly},
        **more,
    }
    return assess(Case.model_validate(facts))


def damages(*contracts: dict[str, Any], **more: Any) -> Outcome:
    return result(*contracts, **more)[DAMAGES]


def wages(*contracts: dict[str, Any], **more: Any) -> Outcome:
    return result(*contracts, **more)[WAGES]


def probation(months: str, monthly: str | None = None, **more: Any) -> dict[str, Any]:
    return {**YEAR, "probation_months": months, "probation_monthly": monthly, **more}


def lines(outcome: Outcome) -> list[tuple[str, Decimal]]:
    assert isinstance(outcome, Award)
    return [(line.label.say("en"), line.trace.value) for line in outcome.lines]


# --- how long it may be (LCL 19) ---


@pytest.mark.parametrize(
    "start, end, months",
    [
        ("2026-01-01", "2026-01-31", 0),
        ("2026-01-01", "2026-03-30", 0),  # a day short of three months
        ("2026-01-01", "2026-03-31", 1),  # three months
        ("2026-01-01", "2026-04-01", 1),
        ("2026-01-01", "2026-12-30", 1),  # a day short of a year
        ("2026-01-01", "2026-12-31", 2),  # a year
        ("2026-01-01", "2027-01-01", 2),
        ("2026-01-01", "2028-12-30", 2),  # a day short of three years
        ("2026-01-01", "2028-12-31", 6),  # three years
        ("2026-01-01", "2035-12-31", 6),
        ("2026-11-30", "2027-02-26", 0),  # the corresponding day is the month's last: 2027-02-28 (R-CONV-02)
        ("2026-11-30", "2027-02-27", 1),
        ("2024-02-29", "2025-02-26", 1),
        ("2024-02-29", "2025-02-27", 2),
    ],
)
def test_the_limit_at_every_border_of_the_term(start: str, end: str, months: int) -> None:
    limit = probation_limit(start=start, end=date.fromisoformat(end))
    assert (limit.value, limit.unit, limit.rule) == (months, MONTH, "R-WAGE-06")
    assert [article.id for article in limit.cites] == ["LCL 19"]


def test_the_limit_without_a_fixed_term() -> None:
    assert probation_limit(kind="open_ended").value == 6
    assert probation_limit(kind="task").value == 0
    assert probation_limit(start="2026-01-01", end="2030-12-31", kind="task").value == 0


@pytest.mark.parametrize("months, limit", [(0, 0), (2, 0), (3, 1), (11, 1), (12, 2), (35, 2), (36, 6), (120, 6)])
def test_the_limit_by_whole_months(months: int, limit: int) -> None:
    assert limit_of(months) == limit
    assert limit_of(months, "task") == 0
    assert limit_of(None) == 6


@pytest.mark.parametrize(
    "facts", [{}, {"start": "2026-01-01"}, {"end": "2026-12-31"}, {"kind": "permanent"}, {"kind": "fixed_term"}]
)
def test_a_limit_that_cannot_be_said_is_refused(facts: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="fixed"):
        probation_limit(**facts)


@pytest.mark.parametrize("facts", [{"start": "2026-02-30", "end": "2026-12-31"}, {"start": "2026-01-01", "end": "x"}])
def test_a_day_that_does_not_exist_is_refused(facts: dict[str, str]) -> None:
    with pytest.raises(BadCase, match="DATE"):
        probation_limit(**facts)


def test_a_term_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises((ValueError, BadCase)):
        probation_limit(start="2026-12-31", end="2026-01-01")


# --- damages (LCL 83) ---


def test_whole_months() -> None:
    # six months of which two are lawful: 4 × 8,000
    claim = damages(probation("6"))
    assert claim.amount == yuan("32000.00")
    assert isinstance(claim, Award)
    assert {article.id for article in claim.cites} == {"LCL 19", "LCL 83"}


@pytest.mark.parametrize(
    "contract, amount",
    [
        ({"kind": "fixed_term", "start": "2026-01-01", "end": "2026-03-30"}, "24000.00"),  # none allowed
        ({"kind": "fixed_term", "start": "2026-01-01", "end": "2026-03-31"}, "16000.00"),  # one of three
        ({"kind": "fixed_term", "start": "2026-01-01", "end": "2026-12-31"}, "8000.00"),  # two of three
        ({"kind": "task", "start": "2026-01-01"}, "24000.00"),
    ],
)
def test_three_months_of_probation_in_each_kind_of_contract(contract: dict[str, Any], amount: str) -> None:
    assert damages({**contract, "probation_months": "3"}).amount == yuan(amount)


@pytest.mark.parametrize(
    "contract",
    [
        {"kind": "fixed_term", "start": "2026-01-01", "end": "2028-12-31"},
        {"kind": "open_ended", "start": "2026-01-01"},
        {"kind": "open_ended"},  # from the hire
    ],
)
def test_six_months_are_lawful_and_a_seventh_is_not(contract: dict[str, Any]) -> None:
    assert reason(damages({**contract, "probation_months": "6"})) == "LAWFUL_PROBATION"
    assert damages({**contract, "probation_months": "7"}).amount == yuan("8000.00")


@pytest.mark.parametrize(
    "last_day, amount",
    [
        # 2026-03-01 on is unlawful. Weekdays are plain Mondays to Fridays, holidays among them.
        ("2026-03-02", "367.82"),  # one weekday: 8,000 ÷ 21.75
        ("2026-03-30", "7724.14"),  # 21 weekdays, a day short of the month: 8,000 × 21 ÷ 21.75
        ("2026-03-31", "8000.00"),
        ("2026-04-15", "12045.98"),  # March, and 11 weekdays of April: 8,000 + 8,000 × 11 ÷ 21.75
        ("2026-06-30", "32000.00"),
        ("2026-10-31", "32000.00"),  # the probation was over before
        (None, "32000.00"),
    ],
)
def test_damages_for_what_was_served(last_day: str | None, amount: str) -> None:
    assert damages(probation("6"), last_day=last_day).amount == yuan(amount)


def test_a_day_less_than_a_month_is_never_more_than_the_month() -> None:
    """July 2026 has 23 weekdays, 22 of them to the 30th: 22 ÷ 21.75 is more than the month to the 31st."""
    contract = {"start": "2026-05-01", "end": "2027-04-30", "probation_months": "6"}
    day_less, month = (
        damages(contract, employment={"start": "2026-05-01", "last_day": last_day}).amount
        for last_day in ("2026-07-30", "2026-07-31")
    )
    assert month == yuan("8000.00")
    assert day_less is not None
    assert day_less <= month


@pytest.mark.parametrize("last_day", ["2026-01-15", "2026-02-28"])
def test_no_damages_while_the_lawful_part_lasts(last_day: str) -> None:
    claim = damages(probation("6"), last_day=last_day)
    assert reason(claim) == "LAWFUL_PROBATION"
    assert isinstance(claim, NotDue)
    assert [article.id for article in claim.cites] == ["LCL 19"]


def test_a_probation_that_still_runs_is_served_to_the_day_of_judgment() -> None:
    assert damages(probation("6"), as_of="2026-04-15").amount == yuan("12045.98")


def test_months_step_from_the_first_day() -> None:
    """Hired on a 31st, two months lawful to 2026-02-27: the fifth month ends on 05-30, not on 05-27 (R-CONV-02)."""
    contract = {"start": "2025-12-31", "end": "2026-12-30", "probation_months": "5"}
    assert damages(contract, employment={"start": "2025-12-31", "last_day": "2026-05-30"}).amount == yuan("24000.00")
    # two months to 04-29, then 30 April and 19 weekdays of May: 16,000 + 20 × 8,000 ÷ 21.75
    assert damages(contract, employment={"start": "2025-12-31", "last_day": "2026-05-27"}).amount == yuan("23356.32")
    # one month lawful to 02-27, one beyond it to 03-30: a month, not a month and the 30th
    short = {"start": "2026-01-31", "end": "2026-12-30", "probation_months": "2"}
    assert damages(short, employment={"start": "2026-01-31", "last_day": "2026-03-30"}).amount == yuan("8000.00")
    # one lawful month of seven at 8,700: six months, 52,200; of two: one
    job, term = {"start": "2024-01-31"}, {"start": "2024-01-31", "end": "2024-12-30"}
    for months, amount in (("2", "8700.00"), ("7", "52200.00")):
        contract = {**term, "probation_months": months}
        assert damages(contract, employment=job, monthly="8700").amount == yuan(amount)


def test_the_wages_of_a_probation_step_from_its_first_day_too() -> None:
    """The month beyond the lawful one, 2024-02-29 to 03-30, is one month of the difference: 8,700 − 6,960."""
    contract = {"start": "2024-01-31", "end": "2024-12-30", "probation_months": "2", "probation_monthly": "6960"}
    claim = wages(
        contract,
        employment={"start": "2024-01-31"},
        monthly="8700",
        readings={"R-WAGE-06": "both"},
        given={"minimum_wage": "1"},
    )
    assert [amount for _, amount in lines(claim)] == [yuan("1740.00")]


def test_a_fraction_of_a_month_is_of_thirty_days() -> None:
    # two and a half months: to 2026-03-15, ten weekdays beyond two: 8,000 × 10 ÷ 21.75
    assert damages(probation("2.5")).amount == yuan("3678.16")
    # half a month in a contract of two months: 2026-01-01 to 01-15, eleven weekdays
    assert damages({"start": "2026-01-01", "end": "2026-02-28", "probation_months": "0.5"}).amount == yuan("4045.98")


def test_a_probation_within_the_limit_is_lawful() -> None:
    for months in ("0.5", "1", "1.9", "2"):
        assert reason(damages(probation(months))) == "LAWFUL_PROBATION"


def test_a_second_probation_is_unlawful_as_a_whole() -> None:
    first = {"start": "2025-01-01", "end": "2025-12-31", "probation_months": "2"}
    for contracts in ([first, probation("1")], [probation("1"), first]):
        claim = damages(*contracts, employment={"start": "2025-01-01"})
        assert claim.amount == yuan("8000.00")
        assert codes(claim) == {"ONCE_ONLY"}


def test_the_first_and_the_second_add_up() -> None:
    # three of which two are lawful, and one more: 8,000 + 8,000
    first = {"start": "2025-01-01", "end": "2025-12-31", "probation_months": "3"}
    assert damages(first, probation("1"), employment={"start": "2025-01-01"}).amount == yuan("16000.00")


def test_a_contract_without_a_probation_is_none() -> None:
    first = {"start": "2025-01-01", "end": "2025-12-31"}
    assert reason(damages(first, probation("2"), employment={"start": "2025-01-01"})) == "LAWFUL_PROBATION"


def test_part_time_has_no_probation() -> None:
    claim = damages(probation("1"), employment={"start": "2026-01-01", "kind": "part_time"})
    assert claim.amount == yuan("8000.00")


def test_the_probation_runs_from_the_hire_where_that_is_later() -> None:
    # hired on 2026-02-01: two months to 03-31, the third is April
    assert damages(probation("3"), employment={"start": "2026-02-01", "last_day": "2026-04-30"}).amount == yuan(
        "8000.00"
    )


def test_the_wage_is_that_after_the_probation() -> None:
    history = [{"start": "2026-01-01", "monthly": "6400"}, {"start": "2026-07-01", "monthly": "8000"}]
    assert damages(probation("6"), pay={"history": history}).amount == yuan("32000.00")


def test_what_is_asked_for() -> None:
    assert paths(damages({"start": "2026-01-01", "probation_months": "3"})) == ["contracts.0.end"]
    assert paths(damages({"probation_months": "3"}, employment=None)) == ["contracts.0.start"]
    assert paths(damages(probation("6"), monthly=None)) == ["pay.monthly"]
    nothing = result(monthly="8000", contracts=None, claims=[{"kind": "probation_damages"}])[DAMAGES]
    assert isinstance(nothing, Needs)
    assert paths(nothing) == ["contracts"]


def test_the_day_that_is_not_stated_is_the_one_asked_for() -> None:
    claim = damages({"end": "2026-12-31", "probation_months": "3"})
    assert isinstance(claim, Needs)
    assert paths(claim) == ["contracts.0.start"]


def test_no_probation_on_file() -> None:
    assert reason(damages(YEAR, claims=[{"kind": "probation_damages"}])) == "NO_PROBATION"
    assert DAMAGES not in result(YEAR)
    assert DAMAGES in result(probation("1"))


def test_call_and_case_agree() -> None:
    facts = {
        "contract_start": "2026-01-01",
        "probation_months": 6,
        "monthly_wage": "8000",
        "region": "北京",
        "as_of": NOW,
    }
    whole = probation_damages(**facts, contract_end="2026-12-31")
    assert whole == damages(probation("6"))
    assert probation_damages(**facts, contract_end="2026-12-31", last_day="2026-04-15").amount == yuan("12045.98")
    assert probation_damages(**facts, kind="task").amount == yuan("48000.00")
    assert isinstance(probation_damages(**facts), Needs)


@pytest.mark.parametrize(
    "wrong",
    [
        {"contract_end": "2025-12-31"},
        {"probation_months": -1},
        {"probation_months": 1.5},
        {"kind": "permanent"},
        {"last_day": "2025-12-31"},
        {"monthly_wage": "8,000"},
    ],
)
def test_a_malformed_argument_is_refused(wrong: dict[str, Any]) -> None:
    facts: dict[str, Any] = {
        "contract_start": "2026-01-01", "contract_end": "2026-12-31", "probation_months": 6, "monthly_wage": "8000",
        "region": "110000", "as_of": NOW, **wrong,
    }  # fmt: skip
    with pytest.raises(BadCase):
        probation_damages(**facts)


# --- wages of the probation (LCL 20) ---


@pytest.mark.parametrize(
    "paid, amount",
    [
        ("6000", "800.00"),  # 80 % of 8,000 is 6,400: 2 × 400
        ("6399.99", "0.02"),
    ],
)
def test_eighty_per_cent_of_the_agreed_wage(paid: str, amount: str) -> None:
    claim = wages(probation("2", paid))
    assert claim.amount == yuan(amount)
    assert lines(claim) == [
        ("probation wage below the least: difference 2026-01-01 to 2026-02-28", yuan(amount)),
    ]
    assert isinstance(claim, Award)
    assert {"LCL 20", "REG 15"} <= {article.id for step in steps(claim.trace) for article in step.cites}


@pytest.mark.parametrize("paid", ["6400", "8000", "8500"])
def test_a_probation_wage_that_is_enough(paid: str) -> None:
    assert reason(wages(probation("2", paid))) == "NO_ARREARS"


def test_at_least_the_minimum_wage() -> None:
    # 80 % of 3,000 is 2,400, the minimum 2,540: 2 × (2,540 − 2,300)
    assert wages(probation("2", "2300"), monthly="3000").amount == yuan("480.00")
    # the stated minimum wins: 2 × (2,900 − 2,300)
    assert wages(probation("2", "2300"), monthly="3000", given={"minimum_wage": "2900"}).amount == yuan("1200.00")


def test_the_tier_of_the_minimum_wage() -> None:
    """Guangdong outside Shenzhen: 2,500, 2,080, 1,850, 1,750. Two months at 1,500."""
    # 80 % of 3,000 is 2,400: 2 × 900; only the top tier is above it: 2 × 1,000
    between = wages(probation("2", "1500"), monthly="3000", region="440000")
    assert between.amount == yuan("1800.00")
    assert options(between, "given.minimum_wage") == {"2500": yuan("2000.00")}
    assert "TIER_UNKNOWN" in codes(between)
    # 80 % of 2,000 is 1,600, below every tier
    below = wages(probation("2", "1500"), monthly="2000", region="440000")
    assert isinstance(below, Needs)
    assert options(below, "given.minimum_wage") == {
        "2500": yuan("2000.00"), "2080": yuan("1160.00"), "1850": yuan("700.00"), "1750": yuan("500.00"),
    }  # fmt: skip
    # 80 % of 4,000 reaches the top tier: 2 × 1,700
    above = wages(probation("2", "1500"), monthly="4000", region="440000")
    assert (above.amount, codes(above)) == (yuan("3400.00"), set())


def test_no_minimum_wage_held() -> None:
    """Jiangsu 2009 is held with low confidence only; 80 % of 3,000 is above the minimum of any place then: 2 × 400."""
    contract = {"start": "2009-03-01", "end": "2010-02-28", "probation_months": "2", "probation_monthly": "2000"}
    job = {"start": "2009-03-01", "last_day": "2010-02-28"}
    assert wages(contract, monthly="3000", region="320100", employment=job).amount == yuan("800.00")
    poor = wages({**contract, "probation_monthly": "500"}, monthly="900", region="320100", employment=job)
    assert isinstance(poor, Needs)
    assert paths(poor) == ["given.minimum_wage"]


def test_the_void_part_is_paid_in_full() -> None:
    # six months at 6,400 of 8,000, two of them lawful: 4 × 1,600 beside damages of 4 × 8,000
    found = result(probation("6", "6400"))
    assert found[WAGES].amount == yuan("6400.00")
    assert found[DAMAGES].amount == yuan("32000.00")
    assert found.total == yuan("38400.00")
    assert lines(found[WAGES]) == [
        ("wage difference beyond the lawful probation 2026-03-01 to 2026-06-30", yuan("6400.00")),
    ]


def test_both_parts_are_lines_of_their_own() -> None:
    # at 6,000: 2 × 400 while lawful, 4 × 2,000 beyond
    claim = wages(probation("6", "6000"))
    assert [amount for _, amount in lines(claim)] == [yuan("800.00"), yuan("8000.00")]
    assert options(claim, "R-WAGE-06") == {"damages_only": yuan("800.00")}


def test_damages_only() -> None:
    """R-WAGE-06: the alternative gives no difference beyond the lawful probation; the damages stay."""
    both = wages(probation("6", "6400"))
    assert options(both, "R-WAGE-06") == {"damages_only": 0}
    chosen = result(probation("6", "6400"), readings={"R-WAGE-06": "damages_only"})
    assert reason(chosen[WAGES]) == "NO_ARREARS"
    assert options(chosen[WAGES], "R-WAGE-06") == {"both": yuan("6400.00")}
    assert chosen[DAMAGES].amount == yuan("32000.00")
    # not asked where nothing hangs on it
    assert not options(wages(probation("6", "8000")), "R-WAGE-06")
    assert not options(wages(probation("2", "6000")), "R-WAGE-06")


def test_wages_of_a_second_probation_are_due_in_full() -> None:
    # a probation that is unlawful from its first day: 8,000 − 6,400
    first = {"start": "2025-01-01", "end": "2025-12-31", "probation_months": "2"}
    claim = wages(first, probation("1", "6400"), employment={"start": "2025-01-01"})
    assert lines(claim) == [("wage difference beyond the lawful probation 2026-01-01 to 2026-01-31", yuan("1600.00"))]


def test_a_part_of_a_month_of_probation() -> None:
    # hired on Monday 2026-03-16, gone on 03-31, twelve paid days: 400 × 12 ÷ 21.75
    contract = {"start": "2026-03-16", "end": "2027-03-15", "probation_months": "2", "probation_monthly": "6000"}
    claim = wages(contract, employment={"start": "2026-03-16", "last_day": "2026-03-31"})
    assert claim.amount == yuan("220.69")
    assert options(claim, "D-31")["half_month"] == yuan("200.00")
    # two months from the 16th to the 15th are two pay periods
    assert wages(contract, employment={"start": "2026-03-16"}).amount == yuan("800.00")


def test_a_probation_that_has_not_begun_is_owed_nothing() -> None:
    job = {"start": "2027-01-01"}
    ahead = {"start": "2027-01-01", "end": "2027-12-31", "probation_months": "6", "probation_monthly": "5000"}
    assert reason(wages(ahead, employment=job)) == "NO_ARREARS"
    assert reason(damages(ahead, employment=job)) == "LAWFUL_PROBATION"


@pytest.mark.parametrize(
    "entry, counted",
    [
        ({"start": "2026-02-28", "end": "2026-02-28", "due": "100"}, False),  # the last day of the probation
        ({"start": "2025-12-01", "end": "2026-01-01", "due": "100"}, False),  # its first day
        ({"start": "2026-03-01", "end": "2026-03-31", "due": "100"}, True),
        ({"start": "2025-12-01", "end": "2025-12-31", "due": "100"}, True),
        ({"start": "2026-02-01", "end": "2026-02-28", "due": "100", "item": "bonus"}, True),
        ({"due": "100"}, False),  # arrears without a period may be those of the probation
    ],
)
def test_what_stands_among_the_arrears_is_not_counted_twice(entry: dict[str, Any], counted: bool) -> None:
    claim = wages(probation("2", "6000"), arrears=[entry])
    assert claim.amount == (yuan("900.00") if counted else yuan("100.00"))
    assert ("PROBATION_IN_ARREARS" in codes(claim)) is not counted


def test_a_probation_without_its_wage_touches_no_wages() -> None:
    assert WAGES not in result(probation("6"))
    assert wages(probation("6"), arrears=[{"due": "100"}]).amount == yuan("100.00")
    assert WAGES not in result({**YEAR, "probation_monthly": "5000"})


def test_wages_of_a_probation_whose_limit_is_not_known() -> None:
    open_end = {"start": "2026-01-01", "probation_months": "3", "probation_monthly": "6000"}
    alone = wages(open_end)
    assert isinstance(alone, Needs)
    assert paths(alone) == ["contracts.0.end"]
    beside = wages(open_end, arrears=[{"due": "100"}])
    assert (beside.amount, paths(beside)) == (yuan("100.00"), ["contracts.0.end"])
    assert "PARTIAL" in codes(beside)


def test_arrears_do_not_wait_for_a_probation_whose_wage_is_not_stated() -> None:
    """Nothing of the unpaid wages hangs on the limit of a probation without a wage of its own."""
    claim = wages({"start": "2026-01-01", "probation_months": "3"}, arrears=[{"due": "100"}])
    assert claim.amount == yuan("100.00")
    assert (claim.missing, codes(claim)) == ((), set())


def test_wages_of_a_probation_outside_the_period_claimed_are_left_out() -> None:
    asked = [{"kind": "unpaid_wages", "start": "2026-06-01"}]
    june = {"start": "2026-06-01", "end": "2026-06-30", "due": "100"}
    assert wages(probation("2", "6000"), arrears=[june], claims=asked).amount == yuan("100.00")


def test_a_month_below_the_minimum_is_made_up_once() -> None:
    """January at 2,000 of 3,000: 540 to the minimum wage, which is also the least wage of the probation."""
    found = result(
        {**YEAR, "probation_months": "1", "probation_monthly": "2000"},
        pay={"monthly": "3000", "payslips": [{"month": "2026-01", "due": "2000"}]},
    )
    assert found.total == yuan("540.00")


def test_the_minimum_wage_is_due_where_nothing_else_makes_it_up() -> None:
    """Four months at 2,000 of 3,000, two of them lawful: 4 × 540 to the minimum, also where only the damages are due beyond."""
    found = result(
        {**YEAR, "probation_months": "4", "probation_monthly": "2000"}, readings={"R-WAGE-06": "damages_only"},
        pay={"monthly": "3000", "payslips": [{"month": f"2026-0{month}", "due": "2000"} for month in range(1, 5)]},
    )  # fmt: skip
    assert found[DAMAGES].amount == yuan("6000.00")
    assert found.total == yuan("8160.00")
    # where only the shortfall is asked for, it is whole
    asked = result(
        {**YEAR, "probation_months": "4", "probation_monthly": "2000"}, claims=[{"kind": "minimum_wage_shortfall"}],
        pay={"monthly": "3000", "payslips": [{"month": f"2026-0{month}", "due": "2000"} for month in range(1, 5)]},
    )  # fmt: skip
    assert asked.total == yuan("2160.00")


def test_the_minimum_wage_is_due_for_a_probation_outside_the_wages_claimed() -> None:
    claims = [{"kind": "unpaid_wages", "start": "2026-06-01"}, {"kind": "minimum_wage_shortfall"}]
    found = result(
        {**YEAR, "probation_months": "1", "probation_monthly": "2000"}, claims=claims,
        pay={"monthly": "3000", "payslips": [{"month": "2026-01", "due": "2000"}]},
    )  # fmt: skip
    assert found[Kind.MINIMUM_WAGE_SHORTFALL].amount == yuan("540.00")


def test_a_month_of_a_probation_whose_limit_is_not_known_is_compared() -> None:
    found = result(
        {"start": "2026-01-01", "probation_months": "1", "probation_monthly": "2000"},
        pay={"monthly": "3000", "payslips": [{"month": "2026-01", "due": "2000"}]},
    )
    assert found[Kind.MINIMUM_WAGE_SHORTFALL].amount == yuan("540.00")


def test_the_minimum_wage_of_each_month_of_the_probation() -> None:
    """Beijing: 2,420 until 2025-08-31, then 2,540: 120 for August, 240 for September (R-TIME-05)."""
    contract = {"start": "2025-08-01", "end": "2026-07-31", "probation_months": "2", "probation_monthly": "2300"}
    assert wages(contract, monthly="2600", employment={"start": "2025-08-01"}).amount == yuan("360.00")


def test_before_2008_there_were_neither_damages_nor_the_eighty_per_cent() -> None:
    """LCL 19, 20 and 83 are in force from 2008-01-01; LL 21 allowed six months and said nothing of the wage."""
    contract = {"start": "2005-01-01", "end": "2005-12-31", "probation_months": "6", "probation_monthly": "1500"}
    found = result(
        contract, monthly="3000", employment={"start": "2005-01-01", "last_day": "2005-12-31"}, as_of="2006-06-01",
        given={"minimum_wage": "580"},
    )  # fmt: skip
    assert isinstance(found[DAMAGES], NotDue)
    assert found.total == 0


def test_a_difference_that_is_not_among_the_claims_listed_is_pointed_out_not_added() -> None:
    # two lawful months at 6,000 where 80 % of 8,000 is 6,400: 2 × 400
    contract = {"start": "2026-01-01", "end": "2026-12-31", "probation_months": "2", "probation_monthly": "6000"}
    facts = {"claims": [{"kind": "unpaid_wages"}], "arrears": [{"item": "bonus", "due": "100"}]}
    found = result(contract, **facts)["unpaid_wages"]
    assert found.amount == yuan("100.00")
    assert [w.values["owed"] for w in found.warnings if w.code == "PROBATION_NOT_ASKED"] == ["800.00"]
    assert result(contract)["unpaid_wages"].amount == yuan("800.00")  # nothing listed: counted


@pytest.mark.parametrize(
    ("end", "amount"),
    [
        (None, "8400.00"),  # no end: six months lawful, each 6,400 − 5,000
        ("2026-12-31", "14800.00"),  # a year: two months lawful, four at the full wage, 2 × 1,400 + 4 × 3,000
    ],
)
def test_the_wages_of_a_probation_by_the_term_of_the_contract(end: str | None, amount: str) -> None:
    """LCL 19, 20: six months of probation at 5,000 beside 8,000 agreed; 80 % are 6,400."""
    outcome = probation_wages(
        contract_start="2026-01-01", contract_end=end, probation_months=6, probation_wage="5000", monthly_wage="8000",
        minimum_wage="2540", region="110000", as_of=NOW,
    )  # fmt: skip
    assert outcome.amount == yuan(amount)
