"""Readings compared 口径对照: what a case comes to in other places' courts, and under each option of each reading.

Only the readings of the other place are taken; the figures stay those of the place of performance (REG 14, R-CONV-09).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from laborcalc.assessment import assess
from laborcalc.facts.problems import LIST, of_type
from laborcalc.foundation.money import EXACT, ZERO, add
from laborcalc.foundation.text import Text
from laborcalc.hearing.hearing import dating_day
from laborcalc.law.readings import READINGS, default_option
from laborcalc.law.regions import find_region
from laborcalc.results.assessment import Assessment
from laborcalc.results.comparison import Comparison, UnderPlace
from laborcalc.results.outcome import Outcome

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

# Where courts have written down readings of their own; "" stands for the national defaults.
PLACES = ("", "110000", "310000", "440000", "440300", "320000", "330000")
NATIONAL = Text("全国默认口径", "national defaults")


def compare(case: Case, places: Iterable[str] | str | None = None) -> Comparison:
    """口径对照 The case under the readings of other places ("what if this were heard in Shanghai").

    Args:
        case: the facts; a reading that they name by id stays as it is everywhere.
        places: codes or names, "" for the national defaults; `None` = the national defaults and the places that have readings of their own.

    Returns:
        A `Comparison`: a row for each place, the place of the case first, and the readings side by side.

    Raises:
        BadCase: a place that does not exist.

    >>> from laborcalc.facts.case import Case
    >>> case = Case(
    ...     region="北京",
    ...     as_of="2026-08-17",
    ...     filed_on="2026-08-17",
    ...     limitation_pleaded=True,
    ...     employment={"start": "2025-06-16"},
    ...     contracts=[],
    ...     pay={"monthly": "8700"},
    ... )
    >>> [(place.name.en, str(place.total)) for place in compare(case, ["上海", "江苏"]).places]
    [('Beijing', '86700.00'), ('Shanghai', '91400.00'), ('Jiangsu', '95700.00')]
    """
    result = assess(case)
    named = (places,) if isinstance(places, str) else places
    if named is not None:
        named = tuple(of_type("places", named, Iterable, LIST))
    codes = PLACES if named is None else tuple(find_region(str(place)).code if place else "" for place in named)
    others = [code for code in dict.fromkeys(codes) if not _is_of(case.region, code, codes)]
    rows = [_under(case, result, case.region, here=True), *(_under(case, result, code) for code in others)]
    return Comparison(result, tuple(rows))


def _is_of(region: str, code: str, codes: tuple[str, ...]) -> bool:
    """Is the place of the case itself meant: the nearest of the places named that lies around it."""
    around = [other for other in codes if other and region.startswith(other.rstrip("0"))]
    return bool(code) and code == max(around, key=lambda other: len(other.rstrip("0")), default=None)


def _under(case: Case, result: Assessment, region: str, *, here: bool = False) -> UnderPlace:
    own = {asked.id: asked.option for asked in result.readings}
    there = {} if here else _defaults(case, region)
    moved = (
        assess(case.model_copy(update={"readings": {**there, **case.readings}}), alternatives=False)
        if there
        else result
    )
    changed = tuple((asked.id, asked.option) for asked in moved.readings if own.get(asked.id) != asked.option)
    return UnderPlace(
        region,
        find_region(region).name if region else NATIONAL,
        here,
        changed,
        moved.claims,
        moved.total,
        EXACT.subtract(moved.total, result.total),
        add(claim.expired or ZERO for claim in moved if _is_asked(result, claim)),
        not any(claim.status == "needs" and _is_asked(result, claim) for claim in moved),
    )


def _is_asked(result: Assessment, claim: Outcome) -> bool:
    return result.asked_for is None or claim.kind in result.asked_for


def _defaults(case: Case, region: str) -> dict[str, str]:
    """The readings in which a place differs from that of the case on the day that dates them."""
    found = {}
    for id, reading in READINGS.items():
        if reading.options:
            day = dating_day(case, id)
            option = default_option(id, region or "100000", day)
            if option != default_option(id, case.region, day):
                found[id] = option
    return found
