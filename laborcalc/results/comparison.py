"""A case under the readings of several places 口径对照的结果: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from laborcalc.foundation.shown import Shown
from laborcalc.foundation.text import Text
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Outcome
from laborcalc.results.schedule import Consulted


@dataclass(frozen=True, slots=True)
class UnderPlace:
    """The case under the readings of a place.

    Attributes:
        region: its code, "" for the national defaults.
        name: its name.
        here: is it the place of the case itself.
        changed: the readings consulted that differ from those of the case, with their option.
        claims: what each claim comes to.
        total: total of the schedule, in yuan.
        difference: total less that of the case, in yuan.
        expired: what limitation takes of the claims, or would take if it is pleaded, in yuan.
        complete: is no claim of the schedule waiting for a fact.
    """

    region: str
    name: Text
    here: bool
    changed: tuple[tuple[str, str], ...]
    claims: tuple[Outcome, ...]
    total: Decimal
    difference: Decimal
    expired: Decimal
    complete: bool


@dataclass(frozen=True, slots=True)
class Comparison(Shown):
    """A case under the readings of several places, and under each option of each reading. Shows itself in a notebook."""

    _document: ClassVar[str] = "comparison"
    result: Assessment
    places: tuple[UnderPlace, ...]

    @property
    def readings(self) -> tuple[Consulted, ...]:
        """Every reading that the case consulted, with the total under each option."""
        return self.result.readings
