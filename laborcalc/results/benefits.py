"""The statement of benefits for a work injury 工伤待遇明细的结果: plain data, in the order of the law, with the payer of each."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, NamedTuple

from laborcalc.foundation.shown import Shown
from laborcalc.foundation.text import Text
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Monthly, Outcome


class Capital(NamedTuple):
    """What a benefit by the month comes to over a time: only where somebody asks for it."""

    label: Text
    months: int
    amount: Decimal


class Row(NamedTuple):
    """One benefit: the outcome, what goes on each month, and its capital where that was asked for."""

    name: Text
    claim: Outcome
    monthly: tuple[Monthly, ...]
    capital: tuple[Capital, ...]


@dataclass(frozen=True, slots=True)
class Benefits(Shown):
    """The benefits of one case 工伤待遇明细. Shows itself in a notebook.

    Attributes:
        result: the assessment that they come from.
        rows: in the order of the law.
        years: over how many years what is paid by the month was capitalised; `None` = not asked for.
    """

    _document: ClassVar[str] = "injury"
    result: Assessment
    rows: tuple[Row, ...]
    years: int | None = None

    @property
    def total(self) -> Decimal:
        """What an arbitration can order of all claims of the case, in yuan."""
        return self.result.total

    @property
    def fund_total(self) -> Decimal:
        """What is asked of the fund, in yuan."""
        return self.result.fund_total
