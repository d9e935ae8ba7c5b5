"""When an open-ended contract was owed (LCL 14(2), 97(1); REG 9, 12; JI2 10; D-13): borders of the two conditions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from laborcalc.facts.case import Case
from laborcalc.hearing.hearing import Hearing
from laborcalc.rules.ending.open_ended import owed_from, ten_years, two_terms

FIRST, SECOND = {"start": "2020-01-01", "end": "2021-12-31"}, {"start": "2022-01-01", "end": "2023-12-31"}
JOB = {"start": "2020-01-01", "last_day": "2025-12-31"}


def hearing(
    *contracts: dict[str, Any], region: str = "360000", job: dict[str, Any] | None = JOB, **facts: Any
) -> Hearing:
    case = {"region": region, "as_of": "2026-11-21", "contracts": list(contracts), **facts}
    return Hearing(Case.model_validate(case if job is None else case | {"employment": job}))


def owed(*contracts: dict[str, Any], **facts: Any) -> tuple[str, str] | None:
    found = owed_from(hearing(*contracts, **{"open_ended_asked_on": "2023-06-01", **facts}))
    return None if found is None else (str(found[0]), found[1])


# --- from which day ---


@pytest.mark.parametrize(
    ("contracts", "facts", "found"),
    [
        ([FIRST, SECOND], {}, ("2024-01-01", "contracts.1.end")),  # the day after the last term
        ([SECOND, FIRST], {}, ("2024-01-01", "contracts.0.end")),  # in whatever order
        ([FIRST, SECOND], {"open_ended_asked_on": "2024-01-01"}, ("2024-01-01", "contracts.1.end")),
        ([FIRST, SECOND], {"open_ended_asked_on": "2024-01-02"}, ("2024-01-02", "contracts.1.end")),  # asked for later
        ([FIRST, SECOND], {"open_ended_asked_on": None}, None),  # neither asked for nor agreed to
        ([SECOND], {}, None),  # one term, four years
        ([FIRST, {**SECOND, "extended_to": "2024-03-31"}], {}, ("2024-04-01", "contracts.1.end")),
        ([FIRST, SECOND], {"job": {**JOB, "public_welfare_post": True}}, None),  # REG 12
        ([FIRST, SECOND], {"job": {**JOB, "public_welfare_post": False}}, ("2024-01-01", "contracts.1.end")),
        ([FIRST, SECOND], {"open_ended_owed_from": "2024-05-05"}, ("2024-05-05", "open_ended_owed_from")),
        ([], {"open_ended_owed_from": "2024-05-05"}, ("2024-05-05", "open_ended_owed_from")),
    ],
)
def test_the_day_from_which_it_is_owed(contracts: list[dict[str, Any]], facts: dict[str, Any], found: object) -> None:
    assert owed(*contracts, **facts) == found


@pytest.mark.parametrize("start, found", [("2014-01-01", "2024-01-01"), ("2014-01-02", None)])
def test_ten_years_are_full_on_the_last_day_of_the_term(start: str, found: str | None) -> None:
    """LCL 14(2)(1): one term to 2023-12-31."""
    term = {"start": start, "end": "2023-12-31"}
    day = owed(term, job={"start": start, "last_day": "2025-12-31"})
    assert day == (None if found is None else (found, "contracts.0.end"))


@pytest.mark.parametrize("last, full", [("2023-12-30", False), ("2023-12-31", True), ("2024-01-01", True)])
def test_ten_years_by_a_day(last: str, full: bool) -> None:
    job = {"start": "2014-01-01", "last_day": "2025-12-31"}
    assert ten_years(hearing(job=job), date.fromisoformat(last)) is full
    assert ten_years(hearing(job=None), date.fromisoformat(last)) is False


def test_it_is_counted_from_the_last_fixed_term_and_not_from_a_contract_of_another_kind() -> None:
    """More than ten years of service; a contract for a task followed the term."""
    task = {"kind": "task", "start": "2024-01-01", "end": "2025-12-31"}
    job = {"start": "2012-01-01", "last_day": "2025-12-31"}
    assert owed(FIRST, SECOND, task, job=job) == ("2024-01-01", "contracts.1.end")


@pytest.mark.parametrize(
    ("signed", "is_owed"),
    [
        ({"start": "2024-01-01"}, False),
        ({"start": "2024-01-02"}, True),
        ({"start": "2024-01-01", "signed_on": "2024-01-01"}, False),
        ({"start": "2024-01-01", "signed_on": "2024-01-02"}, True),  # owed, and signed too late
        ({"start": "2024-01-01", "signed_on": "2024-06-01", "backdated": True}, False),
        ({"start": "2025-01-01", "signed_on": "2023-12-31"}, False),
    ],
)
def test_nothing_is_owed_where_it_was_signed_by_then(signed: dict[str, Any], is_owed: bool) -> None:
    assert (
        owed(FIRST, SECOND, {"kind": "open_ended", **signed}, open_ended_owed_from="2024-01-01") is not None
    ) is is_owed


# --- two terms in a row ---

TWO = ("LCL 14(2)(3)", "JI2 10")


@pytest.mark.parametrize(
    ("region", "articles"),
    [("360000", TWO), ("110000", (*TWO, "BJ534 Q81")), ("320100", TWO)],
)
def test_the_articles_that_count_two_terms(region: str, articles: tuple[str, ...]) -> None:
    assert two_terms(hearing(FIRST, SECOND, region=region)) == articles


@pytest.mark.parametrize(
    ("region", "articles"),
    [("360000", TWO), ("110000", (*TWO, "BJ534 Q85", "BJ534 Q81")), ("320100", (*TWO, "JSLC 17"))],
)
def test_the_articles_that_count_a_renewal_by_clause_as_the_second(region: str, articles: tuple[str, ...]) -> None:
    """JI2 10(2)."""
    term = {**FIRST, "extended_to": "2022-01-31", "extension": "automatic"}
    assert two_terms(hearing(term, region=region)) == articles


@pytest.mark.parametrize("start, counts", [("2007-12-31", False), ("2008-01-01", True)])
def test_terms_concluded_since_2008_count(start: str, counts: bool) -> None:
    """LCL 97(1)."""
    first, second = {"start": start, "end": "2009-12-31"}, {"start": "2010-01-01", "end": "2011-12-31"}
    job = {"start": "2005-01-01", "last_day": "2025-12-31"}
    assert (two_terms(hearing(first, second, job=job)) is not None) is counts


@pytest.mark.parametrize("end, counts", [("2019-11-30", False), ("2019-12-01", True)])
def test_a_term_before_the_employment_counts_after_a_break_of_up_to_thirty_days(end: str, counts: bool) -> None:
    """R-COMP-15: from 2019-12-02 to 2019-12-31 are thirty days."""
    before = {"start": "2018-01-01", "end": end}
    assert (two_terms(hearing(before, FIRST)) is not None) is counts


@pytest.mark.parametrize("start, counts", [("2022-01-31", True), ("2022-02-01", False)])
def test_a_break_parts_the_terms_of_an_employment_whose_first_day_is_not_known(start: str, counts: bool) -> None:
    second = {"start": start, "end": "2023-12-31"}
    assert (two_terms(hearing(FIRST, second, job=None)) is not None) is counts


def test_a_contract_of_another_kind_between_them_parts_the_terms() -> None:
    task = {"kind": "task", "start": "2022-01-01", "end": "2022-12-31"}
    third = {"start": "2023-01-01", "end": "2023-12-31"}
    assert two_terms(hearing(FIRST, task, third)) is None
    assert two_terms(hearing(FIRST, SECOND, {"kind": "task", "start": "2024-01-01", "end": "2024-12-31"})) is None
    assert two_terms(hearing(task, third, {"start": "2024-01-01", "end": "2024-12-31"})) == TWO


@pytest.mark.parametrize(
    ("option", "extended_to", "counts"),
    [
        ("one_year_in_total", "2022-12-30", False),  # the year from 2022-01-01 is full on 2022-12-31
        ("one_year_in_total", "2022-12-31", True),
        ("over_six_months", "2022-06-30", False),  # just six months
        ("over_six_months", "2022-07-01", True),
        ("any_later_end", "2022-01-01", True),
    ],
)
def test_an_agreed_extension_by_the_reading_of_the_place(option: str, extended_to: str, counts: bool) -> None:
    """D-13."""
    term = {**FIRST, "extended_to": extended_to, "extension": "agreed"}
    assert (two_terms(hearing(term, readings={"D-13": option})) is not None) is counts


def test_an_extension_by_statute_is_no_second_contract() -> None:
    """LCL 45 prolongs the term, nobody agreed on it."""
    term = {**FIRST, "extended_to": "2025-12-31", "extension": "statutory"}
    assert two_terms(hearing(term, readings={"D-13": "any_later_end"})) is None
