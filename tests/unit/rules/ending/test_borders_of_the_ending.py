"""The ending: borders, guards, and what is said only where it is due. Amounts by hand, with their articles."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.citation import Article
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import Quantity, steps
from laborcalc.law.parameters import lowest_average
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award
from tests.outcomes import codes, yuan

N, TWO_N, GAP = Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES, Kind.WAGES_DURING_DISPUTE
FREE = {"minimum_wage": "1", "local_average_wage": "1000000"}


def result(ground: str, lawful: bool | None = True, **more: Any) -> Assessment:
    """Six full years to 2025-12-31 at an average of 10,000 in Beijing; `end` adds facts of the ending."""
    facts = {
        "region": "110000", "as_of": "2026-11-21",
        "employment": {"start": "2020-01-01", "last_day": "2025-12-31"},
        "pay": {"average_12_months": "10000", "last_month": "9000"}, "given": FREE,
        "termination": {"ground": ground, "lawful": lawful, **more.pop("end", {})},
    }  # fmt: skip
    return assess(Case.model_validate({**facts, **more}))


def test_a_birth_date_does_not_hide_that_the_work_was_part_time() -> None:
    """Part-time work ends without compensation (LCL 71), however young the worker is."""
    job = {"start": "2020-01-01", "last_day": "2025-12-31", "kind": "part_time"}
    young = {"birth_date": "1990-01-01", "sex": "male"}
    claim = result("objective_change", employment=job, worker=young, claims=[{"kind": "economic_compensation"}])[N]
    assert claim.status == "not_due" and "LCL 71" in {article.id for article in claim.cites}


# --- income tax (T164 5(1)) ---


def waits(found: Assessment) -> list[int]:
    """The years whose average is asked for."""
    return [warning.values["year"] for warning in found.warnings if warning.code == "TAX_WAITS"]


def agreed(average: str, start: str, last_day: str, **more: Any) -> Assessment:
    facts = {"region": "150100", "given": {"minimum_wage": "1"}, "pay": {"average_12_months": average}, **more}
    return result("agreement_employer_proposed", employment={"start": start, "last_day": last_day}, **facts)


@pytest.mark.parametrize("last_day, asked", [("2018-12-31", []), ("2019-01-01", [2018])])
def test_the_tax_rule_is_of_2019(last_day: str, asked: list[int]) -> None:
    """Hohhot, whose average of 2018 is not certain: nine years at three times of it; the figure is that of the year before."""
    assert waits(agreed("30000", "2010-01-01", last_day)) == asked


@pytest.mark.parametrize("average, asked", [("10974.00", []), ("10974.01", [2018])])
def test_up_to_24_months_of_the_lowest_average_nothing_can_be_taxed(average: str, asked: list[int]) -> None:
    """Of 2018 the lowest of all is 4,572.50 in Yichang: 24 of its months are 109,740, as are ten years at 10,974."""
    assert waits(agreed(average, "2010-01-01", "2019-12-31")) == asked


@pytest.mark.parametrize("held, asked", [(2018, []), (2017, []), (2016, []), (2015, [2018]), (2019, [2018])])
def test_an_older_lowest_average_proves_the_same_for_two_years_more(
    monkeypatch: pytest.MonkeyPatch, held: int, asked: list[int]
) -> None:
    """An older figure is the lower one, a later one proves nothing."""
    of_2018 = lowest_average(2018)
    monkeypatch.setattr(
        "laborcalc.rules.ending.severance_tax.lowest_average", lambda year: of_2018 if year == held else None
    )
    assert waits(agreed("10000", "2010-01-01", "2019-12-31")) == asked


def test_the_tax_by_the_average_of_the_year_before() -> None:
    """Beijing 2018, 10,592 a month: 17 years at 30,000 less 36 months, 128,688, × 10 % − 2,520."""
    found = agreed("30000", "2003-01-01", "2019-12-31", region="110000")
    assert found[N].amount == yuan("510000.00")
    (tax,) = [line for line in found.information if line.id == "severance_tax"]
    assert tax.trace.value == yuan("10348.80")
    assert not any("paid_compensation" in str(part) for step in steps(tax.trace) for part in step.args)


# --- the floor of REG 27 in Beijing (BJ534 Q55(5)) ---


@pytest.mark.parametrize(
    "region, overtime, minimum, told",
    [
        ("110000", "500", "2540", True),  # 3,000 less 500 of overtime is 2,500
        ("110000", "500", "2500", False),
        ("110000", "500", "2501", True),
        ("110000", "0", "3000", False),  # nothing to take out
        ("310000", "500", "2540", False),
    ],
)
def test_beijing_tests_the_floor_without_overtime(region: str, overtime: str, minimum: str, told: bool) -> None:
    slips = [{"month": f"2025-{month:02}", "due": "3000", "overtime": overtime} for month in range(1, 13)]
    given = {"minimum_wage": minimum, "local_average_wage": "100000"}
    found = result("objective_change", region=region, pay={"payslips": slips}, given=given)[N]
    if region == "110000":
        assert found.amount == yuan("18000.00")  # 3,000 × 6, which reaches the minimum wage
    assert ("FLOOR_WITHOUT_OVERTIME" in codes(found)) is told


@pytest.mark.parametrize(
    "average, told", [("14249", False), ("14250", True), ("15000", True), ("15750", True), ("15751", False)]
)
def test_a_wage_within_five_per_cent_of_the_cap_is_named(average: str, told: bool) -> None:
    """LCL 47(2): the cap is 3 × 5,000, five per cent of it 750."""
    given = {"minimum_wage": "1", "local_average_wage": "5000"}
    found = result("objective_change", pay={"average_12_months": average}, given=given)[N]
    assert ("CAP_CLIFF" in codes(found)) is told


# --- the two remedies ---


@pytest.mark.parametrize(
    "ground, paid, told",
    [
        ("agreement_employer_proposed", "1000", True),
        ("agreement_employer_proposed", "0", False),
        ("objective_change", "1000", False),  # no sum was agreed
    ],
)
def test_only_a_sum_agreed_and_paid_may_bind(ground: str, paid: str, told: bool) -> None:
    """JI1 35."""
    assert ("AGREED_SUM" in codes(result(ground, end={"paid_compensation": paid})[N])) is told


@pytest.mark.parametrize("start, below", [(2004, False), (2002, False), (2001, True)])
def test_damages_below_compensation_are_named_only_where_they_are_below(start: int, below: bool) -> None:
    """R-COMP-16: average 30,000, cap 15,000, damages 2 × 12 × 15,000; from 2002 it is 6 × 30,000 + 12 × 15,000 as well."""
    given = {"minimum_wage": "1", "local_average_wage": "5000"}
    facts = {"employment": {"start": f"{start}-01-01", "last_day": "2025-12-31"}, "pay": {"average_12_months": "30000"}}
    found = result("objective_change", False, given=given, **facts)[TWO_N]
    assert found.amount == yuan("360000.00")
    assert ("DAMAGES_BELOW_SEVERANCE" in codes(found)) is below


# --- the way back (LCL 48) ---


def back(**more: Any) -> set[str]:
    facts = {
        "employment": {"start": "2023-04-01", "last_day": "2025-12-31"}, "pay": {"monthly": "8700"},
        "end": {"reinstatement_wanted": True}, **more,
    }  # fmt: skip
    return codes(result("dismissal_without_ground", None, **facts)[GAP])


@pytest.mark.parametrize(
    "contracts, over",
    [
        # the term that began on the last day itself is the one in force (LCL 44(1)); one that begins after it is none
        ([{"start": "2023-04-01", "end": "2026-03-31"}, {"start": "2025-12-31", "kind": "open_ended"}], False),
        ([{"start": "2023-04-01", "end": "2026-03-31"}, {"start": "2026-01-01", "kind": "open_ended"}], True),
        ([{"start": "2023-04-01", "end": "2026-01-01"}], True),
        ([{"start": "2023-04-01", "end": "2026-11-20"}], True),  # the day before the judgment
        ([{"start": "2023-04-01", "end": "2026-11-22"}], False),
    ],
)
def test_the_term_in_force_on_the_last_day_decides(contracts: list[dict[str, str]], over: bool) -> None:
    assert ("NO_RETURN" in back(contracts=contracts)) is over


@pytest.mark.parametrize("end, open_way", [("2026-11-20", False), ("2026-11-21", False), ("2026-11-22", True)])
def test_the_way_back_is_named_while_the_term_still_runs(end: str, open_way: bool) -> None:
    """Judged on 2026-11-21, with which day the term is over too."""
    facts = {"employment": {"start": "2023-04-01", "last_day": "2025-12-31"}, "pay": {"monthly": "8700"}}
    found = result("dismissal_without_ground", None, contracts=[{"start": "2023-04-01", "end": end}], **facts)[TWO_N]
    assert ("REINSTATEMENT_OPEN" in codes(found)) is open_way


def test_a_woman_whose_post_is_not_known_may_work_to_the_later_age() -> None:
    """Born 1976-01-10 she is 50 years and 7 months on 2026-08-10, 55 only years later: nothing bars the way back (RET 1)."""
    worker = {"birth_date": "1976-01-10", "sex": "female"}
    assert "NO_RETURN" not in back(worker=worker, contracts=None)
    assert "NO_RETURN" in back(worker=worker | {"post": "worker"}, contracts=None)


def test_a_woman_who_was_past_the_earlier_age_may_still_reach_the_later_one() -> None:
    """Born 1970-11-10 she was fifty in 2020; as 管理、技术岗位 she is 55 years and 3 months on 2026-02-10 (RET 1)."""
    worker = {"birth_date": "1970-11-10", "sex": "female"}
    assert "NO_RETURN" in back(worker=worker, contracts=None)
    assert "NO_RETURN" not in back(worker=worker | {"post": "worker"}, contracts=None)  # past it when dismissed


@pytest.mark.parametrize("birth, barred", [("1965-09-29", False), ("1965-09-30", False), ("1965-10-01", True)])
def test_an_age_reached_by_the_last_day_is_no_obstacle_that_came_later(birth: str, barred: bool) -> None:
    """Sixty years and three months: 2025-12-29, 2025-12-30, the last day itself, and 2026-01-01 (RET 1)."""
    job = {"start": "2023-04-01", "last_day": "2025-12-30"}
    worker = {"birth_date": birth, "sex": "male"}
    assert ("NO_RETURN" in back(worker=worker, contracts=None, employment=job)) is barred


# --- articles of the award ---


def articles(cites: tuple[Article, ...]) -> set[str]:
    return {article.id for article in cites}


def test_damages_cite_the_ground_and_the_measure() -> None:
    found = result("dismissal_without_ground", None)[TWO_N]
    assert isinstance(found, Award) and isinstance(found.trace, Quantity)
    assert articles(found.cites) == {"LCL 48", "LCL 87", "LCL 47", "REG 25"}


@pytest.mark.parametrize("kind, payer", [(None, "用人单位"), ("dispatch", "劳务派遣单位")])
def test_the_dispatching_employer_pays(kind: str | None, payer: str) -> None:
    """LCL 58, 92."""
    job = {"start": "2020-01-01", "last_day": "2025-12-31", **({"kind": kind} if kind else {})}
    found = result("objective_change", employment=job)[N]
    assert isinstance(found, Award) and found.payers[0].name.say("zh") == payer


# --- an expiry after a work injury (LCL 42(2), 45; WI 33 to 37) ---


@pytest.mark.parametrize(
    ("ending", "injury", "barred"),
    [
        ({"injury_grade": 6}, {}, True),
        ({"injury_grade": 7}, {}, False),
        ({}, {"grade": 6}, True),
        ({}, {"grade": 7}, False),
        ({"injury_grade": 6}, {"grade": 7}, True),  # at the ending the grade was six, whatever it is now
        ({"injury_grade": 7}, {"grade": 6}, False),
    ],
)
def test_grades_one_to_six_bar_an_expiry(ending: dict[str, int], injury: dict[str, int], barred: bool) -> None:
    facts = {"date": "2024-01-01", "recognised_on": "2024-03-01", "graded_on": "2024-12-01", **injury}
    found = result("expiry_employer_ends", None, end={"protections": ["injury_incapacity"], **ending}, injury=facts)
    assert (found[TWO_N].status == "due") is barred


def test_an_expiry_of_a_healthy_worker_is_not_barred() -> None:
    assert result("expiry_employer_ends")[TWO_N].status == "not_due"


def test_an_ending_on_the_last_day_a_file_can_have_leaves_no_gap() -> None:
    """No day lies between the ending and the ruling, so nothing is owed for the time until the return (LCL 48)."""
    job = {"start": "2098-01-01", "last_day": "2100-12-31"}
    claim = result("dismissal_without_ground", as_of="2100-12-31", employment=job, end={"reinstatement_wanted": True})[
        GAP
    ]
    assert isinstance(claim, Award) and claim.amount == 0
