"""What was paid for overtime 已付的加班费 (R-WAGE-03): for an entry it is set off against that entry, never against others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.rules.hours.overtime_rates import Entry

Reckon = Callable[[list[Entry]], list[Quantity]]


class Debt(NamedTuple):
    """Overtime that is one debt, with what was paid for it: a row, a cycle, the time of a timesheet."""

    entries: list[Entry]
    paid: list[Quantity]


def of_months(debts: list[Debt]) -> list[Debt]:
    """All-in pay owes by the month: what was paid for a row counts in its month, for a timesheet in all months of it."""
    joined: dict[date | None, date | None] = {}
    for debt in sorted(debts, key=lambda debt: len(_months(debt))):
        if debt.paid:
            joined |= dict.fromkeys(_months(debt), debt.entries[0].month)
    found: dict[date | None, Debt] = {}
    for debt in debts:
        for entry in debt.entries:
            found.setdefault(joined.get(entry.month, entry.month), Debt([], [])).entries.append(entry)
        if debt.paid:
            found[joined[debt.entries[0].month]].paid.extend(debt.paid)
    return list(found.values())


def _months(debt: Debt) -> set[date | None]:
    return {entry.month for entry in debt.entries}


def left(debts: list[Debt], paid: list[Quantity], reckon: Reckon) -> Quantity:
    """What the debts come to, each less what was paid for it, then less what was `paid` for all of them.

    What was overpaid is not owed back, and takes nothing off another debt; those that were not overpaid are one sum.
    """
    entries: list[Entry] = []
    settled: list[Quantity] = []
    own: list[Quantity] = []
    for debt in debts:
        over = _overpaid(debt, reckon) if debt.paid else None
        if over is None:
            entries += debt.entries
            own += debt.paid
        else:
            settled.append(over)
    owed = total([*(reckon(entries) if entries else ()), *settled])
    if own or paid:
        owed = owed - total([*own, *paid])
    return owed if owed.value >= 0 else greatest(owed, ZERO_YUAN)


def _overpaid(debt: Debt, reckon: Reckon) -> Quantity | None:
    """What is left of a debt that was overpaid: nothing; `None` where it was not."""
    rest = total(reckon(debt.entries)) - total(debt.paid)
    return greatest(rest, ZERO_YUAN) if rest.value < 0 else None
