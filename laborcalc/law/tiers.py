"""Which tier of the minimum wage a city, or a district of it, has 最低工资适用地区 (R-WAGE-05).

A province sets the tiers and lists who has which. A city that has one tier throughout needs no district; elsewhere the
district decides, and without it all tiers that the city has stay open.

>>> from datetime import date
>>> tiers_of("440100", date(2026, 3, 1)).known
{'一档': 'medium'}
>>> tiers_of("370200", date(2026, 3, 1)).known, tiers_of("370200", date(2026, 3, 1), "平度市").known
({'一档': 'medium', '二档': 'medium'}, {'二档': 'medium'})
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from laborcalc.foundation.months import DAY
from laborcalc.law import tables

_WHOLE = frozenset(("全市", "全州", "全盟", "全区"))
_WHOLE_CITIES = frozenset((("350200", "六区"),))  # Xiamen has six districts and nothing else
_BRACKETS = re.compile(r"\((.*?)\)")
_CITY = re.compile(r"^.+?市(?=..)")
_SUFFIX = re.compile(r"(?<=..)(自治县|自治旗|新区|区|县|市|旗)$")
_URBAN = re.compile(r"^市?([一二三四五六七八九各]|市辖|城|中心城|[五七](主|中心)城)?区$")
_THE_REST = re.compile(r"^(其余|其他|各|[一二三四五六七八九])?(旗县|县市|县区|县|四远城区|远城区)$")


class Listing(NamedTuple):
    """A part of a city and the tier it has, from day to day; `area` as the notice words it."""

    tier: str
    area: str
    since: date
    until: date | None
    confidence: str


class Tiers(NamedTuple):
    """Tier → confidence of what is known; `all` where no other tier is in question."""

    known: dict[str, str]
    all: bool


def tiers_of(city: str, day: date, district: str = "") -> Tiers:
    """The tiers of a city on a day, or of a district of it; nothing where none is held.

    Args:
        city: code of the prefecture-level city.
        day: the day on which the tier applies.
        district: Chinese name of the district or county, or `市区`; empty when it is not known.
    """
    rows = [row for row in _listings(city) if _covers(row, day)] or _between(city, day)
    named = _of_district(rows, district)
    known = {row.tier: row.confidence for row in named or rows}
    complete = any(_is_whole(city, row) for row in rows) or (len(known) > 1 and not district)
    return Tiers(known, complete or bool(named))


def listing_days(city: str) -> set[date]:
    """The days on which what is held of a city changes."""
    rows = _listings(city)
    return {row.since for row in rows} | {row.until + DAY for row in rows if row.until is not None}


@cache
def _listings(city: str) -> tuple[Listing, ...]:
    table = tables.load("minimum_wage_tiers")
    found = []
    for tier, area, since, until, confidence in table["rows"].get(city, ()):
        last = date.fromisoformat(until) if until else None
        found.append(Listing(tier, table["areas"][area], date.fromisoformat(since), last, confidence))
    return tuple(found)


def _covers(row: Listing, day: date) -> bool:
    return row.since <= day and (row.until is None or day <= row.until)


def _is_whole(city: str, row: Listing) -> bool:
    return row.area in _WHOLE or (city, row.area) in _WHOLE_CITIES


def _between(city: str, day: date) -> list[Listing]:
    """A list that is not held lies between two that give the whole city the same tier: that tier, of medium confidence."""
    before = [row for row in _listings(city) if row.until is not None and row.until < day]
    after = [row for row in _listings(city) if row.since > day]
    if not before or not after:
        return []
    last, following = max(before, key=lambda row: row.since), min(after, key=lambda row: row.since)
    same = _is_whole(city, last) and _is_whole(city, following) and last.tier == following.tier
    return [last._replace(confidence="medium")] if same else []


def _of_district(rows: list[Listing], district: str) -> list[Listing]:
    """The rows that name the district; else, for a district or a county, the one that means all that are not named."""
    name = _CITY.sub("", district.strip())
    named = [row for row in rows if any(_same(name, other) for other in _names(row.area))]
    if named:
        return named
    if any(_same(name, other) for row in rows for other in _left_out(row.area)):
        return []
    if name.endswith("区"):
        doubtful = any(_THE_REST.match(other) and "区" in other for row in rows for other in _names(row.area))
        return [] if doubtful else [row for row in rows if any(_URBAN.match(other) for other in _names(row.area))]
    if name.endswith(("县", "旗")):
        return [row for row in rows if any(_THE_REST.match(other) for other in _names(row.area))]
    return []


def _names(area: str) -> list[str]:
    return [name.removesuffix("等") for name in _BRACKETS.sub("", area).split("、")]


def _left_out(area: str) -> list[str]:
    """Whom the brackets leave out, two characters a name: `市区(呼兰阿城除外)`, `市区(不含井陉矿区)`."""
    held = "".join(text for text in _BRACKETS.findall(area) if "除外" in text or "不含" in text)
    plain = held.replace("除外", "").replace("不含", "")
    return [plain, *(plain[at : at + 2] for at in range(0, len(plain), 2))]


def _same(name: str, other: str) -> bool:
    """One name with its suffix or without; two suffixes must agree (临夏市 is not 临夏县)."""
    return name == other or _SUFFIX.sub("", name) == other or name == _SUFFIX.sub("", other)
