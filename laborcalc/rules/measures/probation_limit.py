"""How long a probation may be 试用期上限, and when the lawful one of a case ran (LCL 19, 21; R-WAGE-06)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.money import EXACT
from laborcalc.foundation.months import DAY, add_months, elapsed

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Contract

# Least months of the term → longest probation in months (LCL 19(1)): 以上 includes, 不满 excludes the number.
LIMITS = ((36, 6), (12, 2), (3, 1), (0, 0))
OPEN_ENDED = 6


def limit_of(months: int | None, kind: str = "fixed_term") -> int:
    """Months of probation that a term of whole months allows; `None` months is an open-ended contract.

    >>> limit_of(2), limit_of(3), limit_of(12), limit_of(36), limit_of(None)
    (0, 1, 2, 6, 6)
    """
    if kind == "task":
        return 0
    if months is None:
        return OPEN_ENDED
    return next(limit for least, limit in LIMITS if months >= least)


def after_months(first: date, months: Decimal) -> date:
    """The day after so many months; a fraction of a month in days of thirty.

    >>> str(after_months(date(2026, 1, 1), Decimal("1.5")))
    '2026-02-16'
    """
    whole = Decimal(int(months))
    part = EXACT.multiply(EXACT.subtract(months, whole), Decimal(30))
    return add_months(first, int(whole)) + timedelta(days=int(part.to_integral_value(context=EXACT)))


class Lawful(NamedTuple):
    """The days of a lawful probation; not `sure` where it was not said how many months were agreed: then the most there may be."""

    first: date
    last: date
    sure: bool


def lawful_probation(case: Case) -> Lawful | None:
    """The one lawful probation, from the first day of work (LCL 19): as agreed, at most what the first term allows."""
    job = case.employment
    if job is None or job.start is None:
        return None
    first = _first_term(case)
    agreed = None if first is None else first.probation_months
    most = Decimal(_most(first))
    months = most if agreed is None else min(most, agreed)
    return Lawful(job.start, after_months(job.start, months) - DAY, agreed is not None)


def _first_term(case: Case) -> Contract | None:
    """The first contract; none where one without a first day may have been it."""
    contracts = case.contracts or ()
    if any(contract.start is None for contract in contracts):
        return None
    return min(contracts, key=lambda contract: contract.start or date.max, default=None)


def _most(contract: Contract | None) -> int:
    if contract is None or contract.kind != "fixed_term":
        return limit_of(None, "open_ended" if contract is None else contract.kind)
    term = None if contract.start is None or contract.end is None else elapsed(contract.start, contract.end)
    return limit_of(None if term is None else term.all_months)
