"""What the disputed facts are worth 争议事实的幅度: the lowest, likely and highest total, and each fact by itself."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from laborcalc.foundation.money import EXACT
from laborcalc.foundation.shown import Shown
from laborcalc.foundation.text import Message, Said, Text


@dataclass(frozen=True, slots=True)
class AssertedValue:
    """One value of a disputed fact: as the case file writes it, as a reader has it, the total with it alone, in yuan.

    `difference` is from the likely total; `complete` is false where a claim waits for facts: the total is a lower bound.
    """

    value: Any
    shown: Said
    total: Decimal
    difference: Decimal
    complete: bool
    likely: bool


@dataclass(frozen=True, slots=True)
class DisputedFact:
    """One disputed fact with its values, the likely first, all other facts as they likely are; `said`: by the file itself."""

    path: str
    what: Text
    values: tuple[AssertedValue, ...]
    said: bool

    @property
    def low(self) -> Decimal:
        """The lowest total under one of its values."""
        return min(value.total for value in self.values)

    @property
    def high(self) -> Decimal:
        """The highest total under one of its values."""
        return max(value.total for value in self.values)

    @property
    def worth(self) -> Decimal:
        """What the total moves by between its values."""
        return EXACT.subtract(self.high, self.low)


@dataclass(frozen=True, slots=True)
class Spread(Shown):
    """Between what the total of a case lies while facts are disputed 争议事实. Shows itself in a notebook.

    Attributes:
        low, likely, high: totals in yuan, over all combinations of the disputed values.
        facts: the disputed facts, those worth most first.
        combinations: how many combinations were worked out; `left_out`: how many contradict themselves and were not.
        complete: false where a claim of some combination waits for facts: its total is a lower bound.
        notes: what was taken for now, left out, or is a lower bound, with stable codes.

    >>> import laborcalc as lc
    >>> case = lc.Case(
    ...     region="110000",
    ...     as_of="2020-03-01",
    ...     employment={"start": "2019-03-01", "last_day": "2019-12-31"},
    ...     pay={"monthly": "8000"},
    ...     termination={"ground": "dismissal_without_ground"},
    ...     disputed={"pay.monthly": ["8000", "7000"]},
    ... )
    >>> spread = lc.assess(case).spread
    >>> str(spread.low), str(spread.likely), str(spread.high)
    ('14000.00', '16000.00', '16000.00')
    >>> [(fact.what.en, str(fact.worth)) for fact in spread.facts]
    [('pay: agreed monthly wage', '2000.00')]
    """

    _document: ClassVar[str] = "spread"
    low: Decimal
    likely: Decimal
    high: Decimal
    facts: tuple[DisputedFact, ...]
    combinations: int
    left_out: int
    complete: bool
    notes: tuple[Message, ...]
