"""Figures that change on a day: the day before, the day and the day after, read from `data/` and not from the shipped tables.

Each change is followed to an amount that hangs on the figure alone.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.outcome import Outcome

DATA = Path(__file__).parents[2] / "data"
DAY = timedelta(days=1)
JUDGED = date(2026, 11, 30)
AROUND = (-DAY, timedelta(0), DAY)
Rows = list[dict[str, str]]


def table(name: str) -> Rows:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def claim(kind: str, region: str, **facts: Any) -> Outcome:
    case = Case.model_validate({"region": region, "as_of": JUDGED, **facts})
    return assess(case, alternatives=False)[kind]


def severance(region: str, end: date, average: str, **given: str) -> Decimal | None:
    """Three hundred days of service, over six months and under a year: one month of pay (LCL 47(1))."""
    start = end - timedelta(days=299)
    return claim(
        "economic_compensation", region, employment={"start": start, "last_day": end}, pay={"average_12_months": average},
        given=given, termination={"ground": "agreement_employer_proposed", "lawful": True},
    ).amount  # fmt: skip


# --- minimum wages: the floor of severance on the last day (REG 27, in force 2008-09-18; R-COMP-12, R-TIME-05) ---


def _single_minimums() -> dict[str, Rows]:
    """Places with one minimum wage for all of them, by code, every row of it sure."""
    rows: dict[str, Rows] = defaultdict(list)
    for row in table("minimum_wage"):
        rows[row["region_code"]].append(row)
    return {
        code: own for code, own in rows.items() if not any(row["tier"] or row["confidence"] == "low" for row in own)
    }


MINIMUMS = _single_minimums()
CHANGES = [
    (code, row["effective_from"])
    for code, rows in MINIMUMS.items()
    for row in rows
    if date(2008, 9, 19) <= date.fromisoformat(row["effective_from"]) < JUDGED
]


def in_force(rows: Rows, day: date) -> list[str]:
    iso = day.isoformat()
    return [row["monthly_yuan"] for row in rows if row["effective_from"] <= iso <= (row["effective_to"] or "9999")]


def test_there_are_changes_to_follow() -> None:
    assert {"110000", "120000", "310000", "440300"} <= set(MINIMUMS)
    assert len(CHANGES) > 40


@pytest.mark.parametrize("code, since", CHANGES, ids=str)
def test_a_minimum_wage_changes_on_its_first_day(code: str, since: str) -> None:
    for step in AROUND:
        end = date.fromisoformat(since) + step
        held = in_force(MINIMUMS[code], end)
        if held:  # the day before the first row of a place has none
            assert [severance(code, end, "1", local_average_wage="15000")] == [Decimal(value) for value in held], end


# --- average wages: the triple cap of the year before the ending (LCL 47(2); R-COMP-13) ---


def _caps() -> dict[tuple[str, int], Rows]:
    found: dict[tuple[str, int], Rows] = defaultdict(list)
    for row in table("average_wage"):
        if row["role"] == "cap":
            found[row["region_code"], int(row["statistic_year"])].append(row)
    return found


CAPS = _caps()
TURNS = [
    (code, year)
    for (code, year), rows in CAPS.items()
    if (code, year + 1) in CAPS
    and all(row["confidence"] == "high" for row in rows + CAPS[code, year + 1])
    and 2008 <= year <= 2023
    and not (code.startswith("33") and year >= 2019)  # from 2020 on the province's figure measures its cities
]


def test_there_are_turns_of_the_year_to_follow() -> None:
    assert len(TURNS) > 100


@pytest.mark.parametrize("code, year", TURNS, ids=str)
def test_the_cap_changes_with_the_year_of_the_ending(code: str, year: int) -> None:
    (old,), (new,) = CAPS[code, year], CAPS[code, year + 1]
    new_year = date(year + 2, 1, 1)
    for end, row in ((new_year - DAY, old), (new_year, new), (new_year + DAY, new)):
        # three times the month as published; a twelfth of the year is rounded to the fen before (R-COMP-13)
        assert severance(code, end, "10000000", minimum_wage="1") == 3 * Fraction(row["monthly_yuan"]), end


# --- the calendar: 150, 200 or 300 % for each holiday and the days beside it (LL 44; R-OT-01, R-TIME-03) ---

MULTIPLES = {"statutory": 3, "off": 2, "work": Decimal("1.5")}
NAMED = {
    date(int(row["year"]), int(day[:2]), int(day[2:])): MULTIPLES[row["kind"]]
    for row in table("workdays")
    if row["kind"] in MULTIPLES
    for day in row["dates"].split()
}
SPECIAL = {
    (int(row["year"]), day) for row in table("workdays") if row["kind"] not in MULTIPLES for day in row["dates"].split()
}
YEARS = sorted({day.year for day in NAMED})


def days_around(year: int) -> Iterator[date]:
    """Each statutory holiday of a year and its neighbours, and the turn of the year."""
    holidays = [day for day, multiple in NAMED.items() if multiple == 3 and day.year == year]
    around = {day + step for day in [*holidays, date(year, 12, 31)] for step in AROUND}
    yield from sorted(day for day in around if day.year == year and (year, f"{day:%m%d}") not in SPECIAL)


@pytest.mark.parametrize("year", YEARS)
def test_overtime_on_each_holiday_and_beside_it(year: int) -> None:
    for day in days_around(year):
        # 50 yuan an hour: 20.92 days of eight hours a month divide the wage to 2008-01-02, 21.75 from then (R-CONV-07)
        wage = "8368" if day < date(2008, 1, 3) else "8700"
        found = claim(
            "overtime_pay", "500000", pay={"monthly": wage}, overtime=[{"on": day, "hours": "8"}],
            employment={"start": "2003-01-01"}, given={"minimum_wage": "1"},
        )  # fmt: skip
        multiple = NAMED.get(day, 2 if day.weekday() >= 5 else Decimal("1.5"))
        assert found.amount == 400 * multiple, day


# --- statutory hours of a cycle (R-OT-02, R-TIME-04) ---


@pytest.mark.parametrize(
    "start, end, law", [("2024-10-01", "2024-12-31", "2008"), ("2025-01-01", "2025-03-31", "2025")]
)
def test_the_hours_of_a_quarter_change_with_the_year(start: str, end: str, law: str) -> None:
    days = {row["version"]: Decimal(row["quarterly_working_days"]) for row in table("working_time_conversion")}
    for over in (-1, 0, 1):
        found = claim(
            "overtime_pay", "500000", pay={"monthly": "8700"}, given={"minimum_wage": "1"},
            employment={"start": "2020-01-01", "hours_system": "comprehensive", "hours_system_approved": True},
            hour_cycles=[{"start": start, "end": end, "hours": str(days[law] * 8 + over)}],
        )  # fmt: skip
        assert found.amount == 75 * max(0, over)


# --- heat allowance: paid in its months and in no other (HT 17; R-LEAVE-08) ---


def _heat() -> dict[str, dict[str, str]]:
    """Provinces with one rate, by the month, for all work in the heat, whose months are one span."""
    rows: dict[str, Rows] = defaultdict(list)
    for row in table("high_temperature"):
        rows[row["region_code"]].append(row)
    return {
        code: own[0]
        for code, own in rows.items()
        if len(own) == 1 and own[0]["unit"] == "月" and own[0]["months"].count("-") == 1 and not own[0]["amount_max_yuan"]
        and own[0]["confidence"] != "low"
    }  # fmt: skip


HEAT = _heat()


@pytest.mark.parametrize("code", HEAT)
def test_heat_allowance_begins_and_ends_with_its_months(code: str) -> None:
    first, last = map(int, HEAT[code]["months"].removesuffix("月").split("-"))
    assert 1 < first < last < 12
    for start, end, months in (
        (date(2025, first, 1) - DAY, date(2025, first, 1) - DAY, 0),
        (date(2025, first, 1) - DAY, date(2025, first, 1), 1),
        (date(2025, last + 1, 1) - DAY, date(2025, last + 1, 1) - DAY, 1),
        (date(2025, last + 1, 1) - DAY, date(2025, last + 1, 1), 1),
        (date(2025, last + 1, 1), date(2025, last + 1, 1), 0),
        (date(2025, 1, 1), date(2025, 12, 31), last - first + 1),
    ):
        found = claim("unpaid_wages", code, heat=[{"start": start, "end": end, "place": "outdoor"}])
        assert found.amount == months * Decimal(HEAT[code]["amount_yuan"]), (start, end)


# --- the statutory age: each step of the official tables (RET 1; R-TIME-06) ---

# sex, post, old age, first month of birth that is delayed, months of birth to a step, most months of delay
TABLES = [("male", None, 60, 1965, 4, 36), ("female", "cadre", 55, 1970, 4, 36), ("female", "worker", 50, 1975, 2, 60)]


def steps(anchor: int, each: int, most: int) -> Iterator[tuple[date, int]]:
    """First day of each month of birth and the months of delay, counted on month by month as the tables go."""
    delayed, left = 1, each
    for number in range(each * most + 2 * each):
        year, month = divmod(number, 12)
        yield date(anchor + year, month + 1, 1), delayed
        left -= 1
        if left == 0:
            delayed, left = min(most, delayed + 1), each


def reached(birth: date, age: int, delayed: int) -> date:
    year, month = divmod(birth.year * 12 + birth.month - 1 + 12 * age + delayed, 12)
    return date(year, month + 1, birth.day)


@pytest.mark.parametrize("sex, post, age, anchor, each, most", TABLES)
def test_retirement_below_the_age_is_unlawful_to_the_day(
    sex: str, post: str | None, age: int, anchor: int, each: int, most: int
) -> None:
    before = date(anchor - 1, 12, 31)  # the last day of birth that is not delayed
    borders = [(before, reached(before, age, 0)), *_borders(age, anchor, each, most)]
    for birth, day in borders:
        for step in AROUND:
            end = day + step
            found = claim(
                "unlawful_termination_damages", "110000", as_of=max(JUDGED, end),
                worker={"birth_date": birth, "sex": sex, "post": post}, pay={"average_12_months": "8000"},
                employment={"start": end - timedelta(days=1000), "last_day": end},
                given={"local_average_wage": "15000", "minimum_wage": "1"},
                termination={"ground": "retirement"},
            )  # fmt: skip
            # 1,001 days are two years and nine months: three months of pay, twice (LCL 47(1), 87)
            assert found.amount == (48_000 if step < timedelta(0) else 0), (birth, end)


def _borders(age: int, anchor: int, each: int, most: int) -> Iterator[tuple[date, date]]:
    """The first day of each step's births, and the last of the step before."""
    last = 0
    for first, delayed in steps(anchor, each, most):
        if delayed != last:
            if last:
                yield first - DAY, _end_of(first - DAY, age, last)
            yield first, reached(first, age, delayed)
            last = delayed


def _end_of(birth: date, age: int, delayed: int) -> date:
    """A birth at the end of a month reaches the age on the last day of a shorter month (R-CONV-02)."""
    first = reached(birth.replace(day=1), age, delayed)
    following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return min(first + timedelta(days=birth.day - 1), following - DAY)
