"""Every dated rule, for every place and quarter since 2008, in one variant: of two rows that say what holds, at most one is in
force on a day, and none is missing between the first and the last of a place.

The tables are met by their headings, the readings and articles in their registries: what is added later is walked as well.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from laborcalc.law import tables
from laborcalc.law.figure_names import AVERAGE, MINIMUM
from laborcalc.law.heat import heat_rates
from laborcalc.law.parameters import average_in_force, average_wages, minimum_wages, rows_of
from laborcalc.law.readings import READINGS, Local, default_option
from laborcalc.law.retirement import STEPS, earliest_day, statutory_day
from laborcalc.law.sources import ARTICLES, BEFORE, dated
from laborcalc.law.tiers import tiers_of

DATA = Path(__file__).parents[2] / "data"
QUARTERS = [date(year, month, 1) for year in range(2008, 2028) for month in (1, 4, 7, 10)]
# The days on which something may turn lie between quarters too: the day before is the last of the quarter before.
DAYS = [day for quarter in QUARTERS for day in (quarter - timedelta(1), quarter)]
PLACES = sorted(tables.load("regions"))
SINCE, UNTIL = ("effective_from", "used_from"), ("effective_to", "used_to")
# Columns that say what holds, not of what: amounts, wording, where it was found. All others tell the rows apart.
SAYS = re.compile(
    r"yuan|amount|value|rate|uplift|unit|base|combined|^days$|hours|_days|holidays_per|months|^years$|rule|none_at|only|"
    r"income|benefit_20x|source|confidence|notes|document|version|name|^effective|^used"
)


# Where several rows of low confidence may stand beside each other, or beside a sure one: none of them is ever taken unasked, the
# program proposes them all and asks which one is confirmed.
PROPOSED = {"injury_care", "work_injury_local", "work_injury_reductions"}


class Row(NamedTuple):
    """One row of a dated table: what it is of, and its first and last day."""

    of: tuple[str, ...]
    since: date
    until: date


def rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if path.stem in PROPOSED and row["confidence"] == "low":
                continue
            first = next((row[name] for name in SINCE if row.get(name)), "")
            last = next((row[name] for name in UNTIL if row.get(name)), "")
            of = tuple(value for name, value in row.items() if not SAYS.search(name))
            yield Row(
                of, date.fromisoformat(first) if first else date.min, date.fromisoformat(last) if last else date.max
            )


def dated_tables() -> list[Path]:
    found = []
    for path in sorted(DATA.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            heading = next(csv.reader(file))
        if set(heading) & {*SINCE, *UNTIL}:
            found.append(path)
    return found


def in_force(of_one: Iterable[Row], day: date) -> list[Row]:
    return [row for row in of_one if row.since <= day <= row.until]


@pytest.mark.parametrize("path", dated_tables(), ids=lambda path: path.stem)
def test_of_two_rows_at_most_one_is_in_force(path: Path) -> None:
    by_what: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in rows(path):
        assert row.since <= row.until, row
        by_what[row.of].append(row)
    for of, own in by_what.items():
        for day in DAYS:
            assert len(in_force(own, day)) <= 1, (path.name, of, day)
        if len(own) > 1:  # exact, on every day
            for before, after in pairwise(sorted(own, key=lambda row: row.since)):
                assert before.until < after.since, (path.name, of, after.since)


def test_all_dated_tables_are_met() -> None:
    """The families of figures that stand in dated rows, today's and later ones."""
    assert {"minimum_wage", "minimum_wage_tiers", "average_wage", "work_injury_local", "holidays"} <= {
        path.stem for path in dated_tables()
    }


# --- what the library answers ---


@pytest.mark.parametrize("id", [id for id, found in READINGS.items() if found.options])
def test_a_reading_has_one_default_for_every_place_and_day(id: str) -> None:
    found = READINGS[id]
    keys = [option.key for option in found.options]
    assert max(Counter(keys).values()) == 1
    named = Counter((local.region, day) for local in found.local for day in DAYS if _holds(local, day))
    assert all(number == 1 for number in named.values()), [where for where, number in named.items() if number > 1]
    turns = {day for local in found.local for day in (local.since, local.until) if day is not None}
    for region in PLACES:
        for day in [*QUARTERS, *turns]:
            assert default_option(id, region, day) in keys


def _holds(local: Local, day: date) -> bool:
    since, until = local.since, local.until
    return (since is None or since <= day) and (until is None or day <= until)


@pytest.mark.parametrize("id", sorted(ARTICLES))
def test_an_article_is_cited_in_one_version(id: str) -> None:
    """As it was in force, else what stood in its place, else not at all; each version ends before the next begins."""
    own = ARTICLES[id]
    assert own.until is None or own.since <= own.until
    seen = {id}
    while (id := BEFORE.get(id, "")) and id not in seen:
        seen.add(id)
    assert not id, "what stood in the place of an article leads back to it"
    for day in DAYS:
        found = dated((own.id,), day, day)
        assert len(found) <= 1
        for article in found:
            assert article.since <= day and (article.until is None or day <= article.until)
    if own.since in DAYS:
        assert dated((own.id,), own.since, own.since) == (own,)


@pytest.mark.parametrize("kind", [MINIMUM, AVERAGE])
def test_a_figure_of_a_place_is_one(kind: str) -> None:
    for code in tables.load(kind)["rows"]:
        held = rows_of(kind, code)
        if kind == AVERAGE:
            names = Counter((row.year, row.role, row.series) for row in held)
            assert max(names.values()) == 1, code
            continue
        for day in QUARTERS:
            own = [row for row in held if (row.since or date.min) <= day <= (row.until or date.max)]
            assert len({row.tier for row in own}) == len(own), (code, day)


@pytest.mark.parametrize("region", PLACES)
def test_what_a_place_pays_at_least_is_held_without_a_hole(region: str) -> None:
    """From the first figure on there is one in every quarter; one for each tier, and tiers only where the place has them."""
    begun = False
    for day in QUARTERS:
        found = minimum_wages(region, day)
        begun = begun or bool(found)
        assert bool(found) == begun, (region, day)
        assert len({(row.region.code, row.tier) for row in found}) == len(found)
        known, held = tiers_of(region, day), {row.tier for row in found}
        if known.all and held & set(known.known):  # a list holds until the next one, also where its tier is no more
            assert held <= set(known.known)
        average = average_in_force(region, day)
        assert average is None or average.year in (day.year - 1, day.year - 2, day.year - 3)


@pytest.mark.parametrize("region", [place for place in PLACES if place.endswith("0000")])
def test_the_cap_of_a_year_is_one_figure(region: str) -> None:
    for year in range(2007, 2027):
        caps = [row for row in average_wages(region, year) if row.role == "cap"]
        assert len(caps) <= 1, (region, year)


@pytest.mark.parametrize("region", [place for place in PLACES if place.endswith("0000")])
def test_heat_is_paid_by_one_row_a_category(region: str) -> None:
    for place in ("outdoor", "indoor"):
        rates = heat_rates(region, place)
        assert len({(row.region.code, row.category, row.unit) for row in rates}) == len(rates)


@pytest.mark.parametrize("kind", STEPS)
def test_the_statutory_age_never_falls_and_has_one_day_for_each_birth(kind: tuple[str, str | None]) -> None:
    sex, post = kind
    births = [date(year, month, 1) for year in range(1948, 1991) for month in range(1, 13)]
    days = [(birth, statutory_day(birth, sex, post), earliest_day(birth, sex, post)) for birth in births]
    for (_, before, early), (_, after, later) in pairwise(days):
        assert before is not None and after is not None and early is not None and later is not None
        assert early <= before < after and early < later


def test_a_day_is_of_one_kind() -> None:
    """No day of the calendar stands under two kinds; every year from 2008 on has its holidays."""
    named: dict[int, list[str]] = defaultdict(list)
    with (DATA / "workdays.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            named[int(row["year"])] += row["dates"].split()
    for year, days in named.items():
        assert max(Counter(days).values()) == 1, year
    assert set(range(2008, max(named) + 1)) <= set(named)
