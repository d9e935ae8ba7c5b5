"""Build the tables that laborcalc ships (`laborcalc/law/tables/*.json`) from the CSV files in `data/`.

The tables hold what the CSV files hold, smaller: sources, series and notes are stored once and pointed at by index,
rows stand under their place. The output depends on the CSV files only, byte for byte.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Row = dict[str, str]
Table = dict[str, Any]


class Pool(list[Any]):
    """A list in which every value stands once, in the order of first use."""

    def index_of(self, value: Any) -> int:
        """The index of `value`, added when new."""
        if value not in self:
            self.append(value)
        return self.index(value)


def read(path: Path) -> list[Row]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def source_of(row: Row) -> list[str]:
    """Title and address of the source of a row."""
    return [row["source_title"], row["source_url"]]


def regions(rows: list[Row]) -> Table:
    """Code → Chinese name, English name."""
    return {row["code"]: [row["name_zh"], row["name_en"]] for row in rows}


def counties(rows: list[Row]) -> Table:
    """Place under which a county stands → its counties, each as the last four digits of its code and its name."""
    codes = {row["code"] for row in read(ROOT / "data" / "regions.csv")}
    found: dict[str, list[str]] = {}
    for row in sorted(
        rows, key=lambda row: (row["to_year"] == "", row["code"])
    ):  # of two names the last is the one in use
        above = (row["code"], row["code"][:4] + "00", row["code"][:2] + "0000")
        found.setdefault(next(code for code in above if code in codes), []).append(row["code"][2:] + row["name_zh"])
    return {code: " ".join(names) for code, names in found.items()}


def workdays(rows: list[Row]) -> Table:
    """Year → the days of each kind, and the decrees and notices that name them."""
    sources = Pool()
    years: Table = {}
    for row in rows:
        year = years.setdefault(row["year"], {"sources": []})
        year[row["kind"]] = " ".join(sorted([*year.get(row["kind"], "").split(), *row["dates"].split()]))
        index = sources.index_of(source_of(row))
        if index not in year["sources"]:
            year["sources"].append(index)
    return {"sources": sources, "years": years}


def minimum_wage(rows: list[Row]) -> Table:
    """Place → rows of tier, yuan a month, first day, last day, source, confidence, note; then, where held, yuan an hour,
    and its confidence where that is another one."""
    sources, notes = Pool(), Pool([""])
    places: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda row: (row["region_code"], row["effective_from"], -float(row["monthly_yuan"]))):
        cells = [row["tier"], row["monthly_yuan"], row["effective_from"], row["effective_to"]]
        tail = [sources.index_of(source_of(row)), row["confidence"], notes.index_of(row["notes"])]
        places.setdefault(row["region_code"], []).append(cells + tail + hourly(row))
    return {"sources": sources, "notes": notes, "rows": places}


def hourly(row: Row) -> list[str]:
    """Yuan an hour, where held, and its confidence where it is not that of the month."""
    if not row["hourly_yuan"]:
        return []
    sure = row["hourly_confidence"]
    return [row["hourly_yuan"], *([] if sure == row["confidence"] else [sure])]


def average_wage(rows: list[Row]) -> Table:
    """Place → rows of year, yuan a month, yuan a year, series, role, first day, last day, source, confidence, note."""
    sources, notes, series = Pool(), Pool([""]), Pool()
    places: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda row: (row["region_code"], row["statistic_year"], row["role"], row["series"])):
        cells = [int(row["statistic_year"]), row["monthly_yuan"], row["annual_yuan"], series.index_of(row["series"])]
        used = [row["role"], row["used_from"], row["used_to"]]
        tail = [sources.index_of(source_of(row)), row["confidence"], notes.index_of(row["notes"])]
        places.setdefault(row["region_code"], []).append(cells + used + tail)
    return {"sources": sources, "notes": notes, "series": series, "rows": places}


def average_wage_lowest(rows: list[Row]) -> Table:
    """Statistic year → the lowest figure of a place that has no rows of its own: place, and a row of `average_wage`."""
    table = average_wage(rows)
    years = {str(row[0]): [code, row] for code, held in table["rows"].items() for row in held}
    return {**table, "rows": dict(sorted(years.items()))}


def minimum_wage_tiers(rows: list[Row]) -> Table:
    """City → rows of tier, area, first day, last day, confidence: which part of the city has which tier."""
    areas = Pool()
    places: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda row: (row["city_code"], row["effective_from"], row["tier"], row["area"])):
        cells = [
            row["tier"],
            areas.index_of(row["area"]),
            row["effective_from"],
            row["effective_to"],
            row["confidence"],
        ]
        places.setdefault(row["city_code"], []).append(cells)
    return {"areas": areas, "rows": places}


def high_temperature(rows: list[Row]) -> Table:
    """Place → rows of category, unit, yuan, yuan at most, months, as of, source, confidence, note."""
    sources, notes = Pool(), Pool([""])
    places: dict[str, list[Any]] = {}
    for row in rows:
        cells = [row["category"], row["unit"], row["amount_yuan"], row["amount_max_yuan"], row["months"], row["as_of"]]
        tail = [sources.index_of(source_of(row)), row["confidence"], notes.index_of(row["notes"])]
        places.setdefault(row["region_code"], []).append(cells + tail)
    return {"sources": sources, "notes": notes, "rows": places}


def work_injury_local(rows: list[Row]) -> Table:
    """Place → the scales of the two sums at the ending: benefit, unit, base, first day, last day, combined, source, note, and
    for each grade the months, the formula or the sum with its confidence."""
    sources, notes = Pool(), Pool([""])
    places: dict[str, dict[tuple[str, ...], list[Any]]] = {}
    for row in rows:
        key = (row["benefit"], row["unit"], row["base"], row["effective_from"], row["effective_to"], row["combined"])
        scales = places.setdefault(row["region_code"], {})
        tail = [sources.index_of(source_of(row)), notes.index_of(row["notes"]), {}]
        scales.setdefault(key, [*key, *tail])[-1][row["grade"]] = [row["amount"], row["confidence"]]
    return {"sources": sources, "notes": notes, "rows": {code: list(held.values()) for code, held in places.items()}}


def _by_place(rows: list[Row], *columns: str) -> Table:
    """Place → rows of the columns, source, confidence, note."""
    sources, notes = Pool(), Pool([""])
    places: dict[str, list[Any]] = {}
    for row in rows:
        tail = [sources.index_of(source_of(row)), row["confidence"], notes.index_of(row["notes"])]
        places.setdefault(row["region_code"], []).append([*(row[column] for column in columns), *tail])
    return {"sources": sources, "notes": notes, "rows": places}


def work_injury_reductions(rows: list[Row]) -> Table:
    """Place → rows of benefit, first day, last day, rule, what is not paid at the age, whether only where the worker ends it."""
    spans = ("benefit", "effective_from", "effective_to")
    return _by_place(rows, *spans, "rule", "none_at_retirement", "worker_only")


def work_injury_uplift(rows: list[Row]) -> Table:
    """Place → rows of benefit, share, months: what an occupational disease adds."""
    return _by_place(rows, "benefit", "uplift", "months")


def life_expectancy(rows: list[Row]) -> Table:
    """Place → rows of years, first day, last day."""
    return _by_place(rows, "years", "effective_from", "effective_to")


def injury_care(rows: list[Row]) -> Table:
    """Place → rows of item, value, unit, first day, last day."""
    return _by_place(rows, "item", "value", "unit", "effective_from", "effective_to")


def disposable_income(rows: list[Row]) -> Table:
    """Statistic year → yuan a year, source, confidence."""
    sources = Pool()
    years = {
        row["statistic_year"]: [
            row["urban_disposable_income_yuan"],
            sources.index_of(source_of(row)),
            row["confidence"],
        ]
        for row in rows
    }
    return {"sources": sources, "years": years}


BUILDERS: tuple[Callable[[list[Row]], Table], ...] = (
    regions, counties, workdays, minimum_wage, minimum_wage_tiers, average_wage, average_wage_lowest, high_temperature,
    work_injury_local, work_injury_reductions, work_injury_uplift, life_expectancy, injury_care, disposable_income,
)  # fmt: skip


def build(data: Path) -> dict[str, str]:
    """File name → content of every table."""
    texts = {}
    for builder in BUILDERS:
        table = builder(read(data / f"{builder.__name__}.csv"))
        text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
        texts[f"{builder.__name__}.json"] = text + "\n"
    return texts


def stale(texts: dict[str, str], tables: Path) -> list[str]:
    """Names of the tables that are missing, differ, or have no CSV file."""
    shipped = {path.name: path.read_text(encoding="utf-8") for path in tables.glob("*.json")}
    return sorted(name for name in texts.keys() | shipped.keys() if texts.get(name) != shipped.get(name))


def main(arguments: list[str] | None = None) -> int:
    """Build or check the tables; 1 when `--check` finds a difference."""
    parser = argparse.ArgumentParser(description="Build laborcalc/law/tables/*.json from data/*.csv.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a shipped table differs")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="folder of the CSV files")
    parser.add_argument("--tables", type=Path, default=ROOT / "laborcalc/law/tables", help="folder of the tables")
    options = parser.parse_args(arguments)
    texts = build(options.data)
    if options.check:
        names = stale(texts, options.tables)
        for name in names:
            print(f"{name} differs from data/: run scripts/build_tables.py", file=sys.stderr)
        return 1 if names else 0
    for name, text in texts.items():
        (options.tables / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
