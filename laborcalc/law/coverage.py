"""What is held 数据覆盖: by kind and place, the days or statistic years, and how sure the rows are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from laborcalc.foundation.months import DAY
from laborcalc.law import tables
from laborcalc.law.figure_names import AVERAGE, CONFIDENCE, MINIMUM
from laborcalc.law.parameters import Figure, rows_of
from laborcalc.law.regions import Region, find_region


class Coverage(NamedTuple):
    """What is held for one kind and place: days or statistic years, and rows by certainty."""

    kind: str
    region: Region
    spans: tuple[tuple[date, date | None], ...]
    years: tuple[int, ...]
    high: int
    medium: int
    low: int

    def to_dict(self) -> dict[str, Any]:
        """For JSON: dates as text, the open end of a span as null."""
        return {
            "kind": self.kind,
            "region": self.region.code,
            "name": {"zh": self.region.name.zh, "en": self.region.name.en},
            "spans": [[str(since), str(until) if until else None] for since, until in self.spans],
            "years": list(self.years),
            "confidence": {"high": self.high, "medium": self.medium, "low": self.low},
        }


def coverage() -> list[Coverage]:
    """What figures are held, by kind and place."""
    return [_coverage(kind, code) for kind in (MINIMUM, AVERAGE) for code in tables.load(kind)["rows"]]


def _coverage(kind: str, code: str) -> Coverage:
    held = rows_of(kind, code)
    sure = [sum(row.confidence == level for row in held) for level in CONFIDENCE]
    years = sorted({row.year for row in held if row.year is not None})
    spans = _spans(held) if kind == MINIMUM else ()
    return Coverage(kind, find_region(code), spans, tuple(years), *sure)


def _spans(rows: Iterable[Figure]) -> tuple[tuple[date, date | None], ...]:
    """The intervals of the rows joined where they touch or overlap."""
    spans: list[list[date]] = []
    for since, until in sorted((row.since or date.min, row.until or date.max) for row in rows):
        if spans and since <= min(spans[-1][1], date.max - DAY) + DAY:
            spans[-1][1] = max(spans[-1][1], until)
        else:
            spans.append([since, until])
    return tuple((start, None if end == date.max else end) for start, end in spans)
