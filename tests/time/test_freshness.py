"""Until when the shipped figures are good, as `data/good_until.csv` states it: an alarm for who keeps them.

Here alone the clock is read: the program itself knows no today. A table that has run out fails the tests; in the month in which
one runs out `make fresh` fails, so that there is time for the refresh.
"""

from __future__ import annotations

import csv
from calendar import monthrange
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from laborcalc.law import tables
from laborcalc.law.injury import disposable_income
from laborcalc.law.parameters import average_in_force
from laborcalc.law.workdays import covered_years

DATA = Path(__file__).parents[2] / "data"
# What has no day on which it runs out: division codes; which place has which tier (a list holds until the next one is known);
# the lowest averages, which follow the averages.
UNDATED = {"regions", "minimum_wage_tiers", "average_wage_lowest"}


class Good(NamedTuple):
    """A table, or a place in it; `ended` where it is known to have run out, so that the program asks for the figure."""

    table: str
    region: str
    name: str
    until: date
    ended: bool
    refresh: str

    def __str__(self) -> str:
        place = f" {self.name} ({self.region})" if self.region else ""
        return (
            f"data/{self.table}.csv{place} is good until {self.until}. Add: {self.refresh}. "
            "Then state the new day in data/good_until.csv and run `make tables` (data/README.md, How to refresh them)"
        )


def stated() -> list[Good]:
    with (DATA / "good_until.csv").open(encoding="utf-8", newline="") as file:
        return [
            Good(
                row["table"],
                row["region_code"],
                row["region_name"],
                date.fromisoformat(row["good_until"]),
                row["state"] == "ended",
                row["refresh"],
            )
            for row in csv.DictReader(file)
        ]


def run_out(today: date) -> list[str]:
    return [str(good) for good in stated() if not good.ended and good.until < today]


def end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def test_no_table_has_run_out() -> None:
    assert run_out(date.today()) == []


@pytest.mark.fresh
def test_no_table_runs_out_this_month() -> None:
    """Nor is the last day of the month the last that is known."""
    today = date.today()
    last = end_of_month(today)
    assert [str(good) for good in stated() if not good.ended and good.until <= last] == []


def test_every_table_and_place_says_until_when_it_is_good() -> None:
    named = {good.table for good in stated()}
    shipped = {path.stem for path in (DATA.parent / "laborcalc" / "law" / "tables").glob("*.json")}
    assert shipped - UNDATED == named, "a table without a row in data/good_until.csv"
    places = {good.region for good in stated() if good.table == "minimum_wage"}
    assert set(tables.load("minimum_wage")["rows"]) == places
    provinces = {code for code in tables.load("average_wage")["rows"] if code.endswith("0000")}
    assert {good.region for good in stated() if good.table == "average_wage"} <= set(
        tables.load("average_wage")["rows"]
    )
    assert {code for code in provinces if average_in_force(code, date(2026, 11, 21))} <= {
        good.region for good in stated() if good.table == "average_wage" and not good.ended
    }


def test_the_days_stated_are_those_of_the_tables() -> None:
    for good in stated():
        if good.table == "workdays":
            assert good.until == date(max(covered_years()), 12, 31)
        elif good.table == "disposable_income":  # a death of a year goes by the income of the year before
            assert disposable_income(good.until.year - 1) is not None
            assert disposable_income(good.until.year) is None
        elif good.table == "average_wage":
            held = average_in_force(good.region, good.until)
            assert held is not None, good
            assert held.year == good.until.year - 2, good


def test_the_alarm_names_the_table_and_the_way_to_refresh_it() -> None:
    assert any("data/workdays.csv is good until 2026-12-31" in line for line in run_out(date(2027, 1, 1)))
    assert run_out(date(2026, 12, 31)) == []
    assert len(run_out(date(2100, 1, 1))) == sum(not good.ended for good in stated())
