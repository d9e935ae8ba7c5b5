"""Heat allowance (R-LEAVE-08): a line of the unpaid wages, by the month, the day or the hour, as the place pays."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from tests.outcomes import codes, yuan

NOW = "2026-11-21"
WAGES = Kind.UNPAID_WAGES


def work(start: str = "2026-06-01", end: str = "2026-09-30", **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, **more}


def owed(*heat: dict[str, Any], region: str = "320100", **more: Any) -> Outcome:
    """Jiangsu unless stated: 300 a month, June to September."""
    facts = {"region": region, "as_of": NOW, "heat": list(heat), **more}
    return assess(Case.model_validate(facts))[WAGES]


def lines(outcome: Outcome) -> list[Decimal]:
    assert isinstance(outcome, Award)
    return [line.trace.value for line in outcome.lines]


def gap(outcome: Outcome) -> tuple[str, list[Decimal]]:
    (missing,) = outcome.missing
    return missing.path, [candidate.value for candidate in missing.candidates]


# --- by the month ---


def test_four_months_in_jiangsu() -> None:
    claim = owed(work())
    assert claim.amount == yuan("1200.00")
    assert isinstance(claim, Award)
    assert claim.lines[0].label.say("en") == "heat allowance 2026-06-01 to 2026-09-30"
    assert [article.id for article in claim.lines[0].trace.cites] == ["HT 17"]
    assert "HEAT_RATE" in codes(claim)


def test_the_article_is_cited_beside_other_lines_and_alone() -> None:
    for arrears in ([{"due": "100"}], []):
        claim = owed(work(), arrears=arrears)
        assert isinstance(claim, Award)
        found = {article.id for step in steps(claim.trace) for article in step.cites}
        assert "HT 17" in found | {article.id for article in claim.cites}


@pytest.mark.parametrize(
    "start, end, months",
    [
        ("2026-06-30", "2026-07-01", 2),  # each month that is touched
        ("2026-07-05", "2026-07-20", 1),
        ("2026-04-01", "2026-06-01", 1),  # April and May are not paid
        ("2026-09-30", "2026-12-31", 1),
        ("2026-05-01", "2026-05-31", 0),
        ("2025-06-01", "2026-09-30", 8),
    ],
)
def test_the_months_of_payment_that_the_work_touches(start: str, end: str, months: int) -> None:
    assert owed(work(start, end)).amount == 300 * months


@pytest.mark.parametrize(
    "region, place, amount",
    [
        ("110000", "outdoor", "540.00"),  # Beijing, June to August: 3 × 180
        ("110000", "indoor", "360.00"),  # 3 × 120
        ("360100", "outdoor", "1200.00"),  # Jiangxi: 4 × 300
        ("360100", "indoor", "800.00"),  # 4 × 200
        ("440300", "outdoor", "1200.00"),  # Guangdong, June to October
    ],
)
def test_outdoors_and_indoors(region: str, place: str, amount: str) -> None:
    assert owed(work(place=place), region=region).amount == yuan(amount)


def test_every_month_counts_where_the_months_are_not_held() -> None:
    # Inner Mongolia: 180 a month, months not stated: May to July
    claim = owed(work("2026-05-15", "2026-07-01"), region="150100")
    assert claim.amount == yuan("540.00")
    assert "HEAT_MONTHS" in codes(claim)
    assert "HEAT_MONTHS" not in codes(owed(work()))


def test_what_was_paid_comes_off_its_own_line() -> None:
    claim = owed(work(paid="500"), work("2025-06-01", "2025-06-30", paid="900"), work("2024-06-01", "2024-06-30"))
    assert lines(claim) == [yuan("700.00"), 0, yuan("300.00")]
    assert claim.amount == yuan("1000.00")


def test_a_month_is_paid_once_however_often_the_work_touches_it() -> None:
    """Two spells in June are one month of payment: 300 and not 600."""
    assert owed(work("2026-06-01", "2026-06-10"), work("2026-06-20", "2026-06-25")).amount == yuan("300.00")


def test_the_order_of_two_spells_in_a_month_changes_nothing() -> None:
    """Beijing in June, outdoors at 180 and indoors at 120: one month of payment, whichever spell is written first."""
    indoors, outdoors = work("2026-06-01", "2026-06-10", place="indoor"), work("2026-06-20", "2026-06-25")
    assert owed(indoors, outdoors, region="110000").amount == owed(outdoors, indoors, region="110000").amount


def test_a_month_that_was_paid_is_paid_whichever_spell_names_the_payment() -> None:
    spells = [work("2026-06-01", "2026-06-10"), work("2026-06-20", "2026-06-25", paid="300")]
    assert owed(*spells).amount == owed(*spells[::-1]).amount == 0


@pytest.mark.parametrize(
    "spells, left",
    [
        ([work("2026-06-01", "2026-06-30", paid="900"), work("2026-07-01", "2026-08-31")], ["0.00", "600.00"]),
        ([work("2026-06-01", "2026-06-30", paid="900"), work("2026-06-30", "2026-08-31")], ["600.00"]),  # June alone
        ([work("2026-06-01", "2026-07-10", paid="900"), work("2026-07-20", "2026-08-31")], ["300.00"]),
        # the first spell's 500 stand for June and 200 of July, the second's for the 100 left of July and August
        ([work("2026-06-01", "2026-07-10", paid="500"), work("2026-07-20", "2026-08-31", paid="350")], ["50.00"]),
        ([work("2026-06-01", "2026-07-10", paid="300"), work("2026-06-10", "2026-06-20", paid="400")], ["0.00"]),
        # June is paid by the spell that ends with it, July and August by the other; the rest of 800 has no month
        ([work("2026-06-10", "2026-06-20", paid="800"), work("2026-06-01", "2026-08-10", paid="100")], ["500.00"]),
        ([work("2026-06-01", "2026-06-20", paid="300"), work("2026-05-01", "2026-05-31", paid="300"),
          work("2026-05-31", "2026-07-31")], ["300.00"]),  # May is not paid
    ],
)  # fmt: skip
def test_what_was_paid_for_a_spell_counts_in_its_own_months(spells: list[dict[str, Any]], left: list[str]) -> None:
    """R-WAGE-03: arrears are never netted across months."""
    found = owed(*spells)
    assert found.amount == sum(map(yuan, left))
    if found.amount:
        assert lines(found) == list(map(yuan, left))
    assert owed(*reversed(spells)).amount == found.amount


# --- by the day, by the hour ---


def test_by_the_day() -> None:
    # Shaanxi: 25 a day
    assert owed(work(days="40"), region="610100").amount == yuan("1000.00")
    assert owed(work(days="0.5"), region="610100").amount == yuan("12.50")


def test_by_the_hour() -> None:
    # Hebei: 2 an hour outdoors, 1.5 indoors
    assert owed(work(hours="100"), region="130100").amount == yuan("200.00")
    assert owed(work(hours="100.5", place="indoor"), region="130100").amount == yuan("150.75")


@pytest.mark.parametrize("region, path", [("610100", "heat.0.days"), ("130100", "heat.0.hours")])
def test_days_and_hours_are_asked_for(region: str, path: str) -> None:
    claim = owed(work(), region=region)
    assert isinstance(claim, Needs)
    assert gap(claim) == (path, [])


# --- the rate ---


@pytest.mark.parametrize(
    "facts, amount",
    [
        ({"rate": "200"}, "800.00"),  # Jiangsu's four months at 200
        ({"rate": "12", "days": "30"}, "360.00"),
        ({"rate": "2", "hours": "30"}, "60.00"),
    ],
)
def test_the_rate_as_stated(facts: dict[str, str], amount: str) -> None:
    claim = owed(work(**facts))
    assert claim.amount == yuan(amount)
    assert "HEAT_RATE" not in codes(claim)


def test_a_stated_rate_where_none_or_several_are_held() -> None:
    # Qinghai has none, Chongqing three by the day: every month touched counts
    for region in ("630100", "500000"):
        claim = owed(work("2026-05-31", "2026-07-01", rate="100"), region=region)
        assert claim.amount == yuan("300.00")
        assert "HEAT_MONTHS" in codes(claim)
    assert owed(work(rate="15", days="10"), region="500000").amount == yuan("150.00")


def test_a_stated_rate_keeps_the_months_of_the_place() -> None:
    assert owed(work("2026-01-01", "2026-12-31", rate="100")).amount == yuan("400.00")


@pytest.mark.parametrize(
    "region, facts, known",
    [
        ("500000", {"days": "10"}, [5, 10, 15]),  # Chongqing by the temperature of the day
        ("510100", {"days": "10"}, [10]),  # Sichuan leaves 10 to 18 to its cities
        ("450100", {}, [250]),  # Guangxi 250 to 300
        ("120000", {"days": "10"}, []),  # Tianjin states a formula
        ("630100", {}, []),  # not held
        ("320100", {"start": "2022-12-31", "end": "2023-06-30"}, [300]),  # earlier than what was gathered
    ],
)
def test_a_rate_that_is_not_sure_is_asked_for(region: str, facts: dict[str, Any], known: list[int]) -> None:
    claim = owed(work(**facts), region=region)
    assert isinstance(claim, Needs)
    assert gap(claim) == ("heat.0.rate", known)
    assert "HEAT_RATE" not in codes(claim)


def test_a_stated_rate_is_by_the_month_unless_days_or_hours_are_stated() -> None:
    # Shaanxi pays by the day, June to September; a rate that is stated without days is one of the month: 4 × 250
    assert owed(work(rate="250"), region="610100").amount == yuan("1000.00")


def test_the_first_year_that_was_gathered() -> None:
    assert owed(work("2023-01-01", "2023-12-31")).amount == yuan("1200.00")


def test_a_rate_that_is_not_sure_leaves_a_lower_bound() -> None:
    claim = owed(work(), work("2022-06-01", "2022-06-30"), arrears=[{"due": "100"}])
    assert lines(claim) == [yuan("100.00"), yuan("1200.00")]
    assert gap(claim) == ("heat.1.rate", [300])
    assert "PARTIAL" in codes(claim)


# --- the claim ---


def test_heat_alone_touches_the_unpaid_wages() -> None:
    facts = {"region": "320100", "as_of": NOW}
    assert WAGES not in assess(Case.model_validate(facts))
    assert WAGES in assess(Case.model_validate({**facts, "heat": [work()]}))


@pytest.mark.parametrize(
    "claim, amounts",
    [
        ({"start": "2026-01-01"}, ["1200.00"]),
        ({"end": "2025-12-31"}, ["300.00"]),
        (
            {"start": "2025-06-30", "end": "2026-06-01"},
            ["300.00", "300.00"],
        ),  # June of either year; what is not asked for is not given (MAL 28)
    ],
)
def test_work_outside_the_period_claimed_is_left_out(claim: dict[str, str], amounts: list[str]) -> None:
    found = owed(work(), work("2025-06-01", "2025-06-30"), claims=[{"kind": "unpaid_wages", **claim}])
    assert lines(found) == [yuan(amount) for amount in amounts]


def test_all_work_outside_the_period_claimed() -> None:
    """The facts are on file; they are not asked for again."""
    assert isinstance(owed(work(), claims=[{"kind": "unpaid_wages", "start": "2026-10-01"}]), NotDue)
