"""Absences 病假、停工、产假: what the three rules share: which part is asked for, what was paid, entries that follow on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.terms import PAID, PAID_FOR_THE_WHOLE, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.measures.part_month import Step, in_row, leave_pay_for

if TYPE_CHECKING:
    from laborcalc.facts.hours import Leave
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing


class Absence(NamedTuple):
    """What tells one of the three claims from the others: kind, field of the case, name, rule, words."""

    kind: Kind
    field: str
    name: Text
    rule: str
    none: Message
    cites: tuple[str, ...]


def absence_rule(
    hearing: Hearing, of: Absence, pay: Callable[[int, Any], Quantity], cites: Callable[[], tuple[Article, ...]]
) -> Outcome:
    """What each absence earns, together one item; the entries outside the period asked for are left out."""
    entries: Sequence[Leave] = getattr(hearing.case, of.field)
    if not entries:
        if hearing.claimed(of.kind):
            raise Missing(Gap("FACT", of.field, of.name, _NEEDED))
        return NotDue(kind=of.kind, reason=of.none, cites=hearing.cite(*of.cites))
    asked = [(n, entry) for n, entry in enumerate(entries) if hearing.within(of.kind, entry.start, entry.end)]
    if not asked:
        return NotDue(kind=of.kind, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=(cite("MAL 28"),))
    owed = total([_less_paid(hearing, of, n, entry, pay(n, entry)) for n, entry in asked])
    if not owed.value:
        was_paid = any(entry.paid for _, entry in asked)
        reason = Message("PAID", _FULLY_PAID) if was_paid else Message("NO_PAID_DAY", _NO_PAID_DAY)
        return NotDue(kind=of.kind, reason=reason, cites=cites())
    return Award(kind=of.kind, trace=owed.rounded().named(of.name, *cites(), rule=of.rule), cites=cites())


_NEEDED = Text("需要起止日", "its first and last day are needed")
_OUTSIDE = Text("各段均不在请求的期间之内", "no entry lies inside the period asked for")
_FULLY_PAID = Text("应付的款项已经付清", "what is due has been paid")
_NO_PAID_DAY = Text("所列各日均不是计薪日，不产生工资", "none of the days is a paid day: they earn nothing")


def _less_paid(hearing: Hearing, of: Absence, index: int, entry: Leave, owed: Quantity) -> Quantity:
    """Less what was paid for the entry; that sum is for the whole of it, also where only a part is asked for."""
    if not entry.paid:
        return owed
    if hearing.within(of.kind, entry.start, entry.end) != [(entry.start, entry.end)]:
        hearing.warn("PAID_FOR_THE_WHOLE", PAID_FOR_THE_WHOLE, path=Field(f"{of.field}.{index}.paid"))
    return greatest(owed - fact(entry.paid, YUAN, f"{of.field}.{index}.paid", PAID), ZERO_YUAN)


def pay_of_pieces(hearing: Hearing, of: Absence, index: int, began: date, pieces: Iterable[Step]) -> Quantity:
    """The pay of the pieces of one absence, each cut to the entry and to what is asked for; months step from where it began.

    A piece may reach beyond the entry: asked for in parts it brings what it brings whole, the days that follow a part
    what they bring alone.
    """
    entry: Leave = getattr(hearing.case, of.field)[index]
    path = f"{of.field}.{index}"
    parts = []
    for first, last, rate in pieces:
        inside = max(first, entry.start), min(last, entry.end)
        for start, end in hearing.within(of.kind, *inside) if inside[0] <= inside[1] else ():
            pay = partial(leave_pay_for, hearing, rate, path, began)
            parts.append(in_row(pay, start, end, last, of.rule))
    return total(parts) if parts else ZERO_YUAN


Rows = dict[tuple[object, ...], tuple[date, date]]


def row_of(hearing: Hearing, field: str, entry: Leave, *terms: str) -> tuple[date, date]:
    """First and last day of the unbroken row of entries on the same `terms` to which one belongs."""
    entries: Sequence[Leave] = getattr(hearing.case, field)
    rows = hearing.once(("rows", field, *terms), lambda: rows_of(entries, *terms))
    return rows[(entry.start, *(getattr(entry, term) for term in terms))]


def rows_of(entries: Iterable[Leave], *terms: str) -> Rows:
    """First and last day of the unbroken row to which each entry belongs, by the day on which it begins and its terms.

    A leave written month by month is one leave; entries of a case do not overlap.

    >>> from laborcalc.facts.hours import SickLeave
    >>> march, april = SickLeave(start="2026-03-01", end="2026-03-31"), SickLeave(start="2026-04-01", end="2026-04-30")
    >>> rows_of([april, march])[(april.start,)]
    (datetime.date(2026, 3, 1), datetime.date(2026, 4, 30))
    """
    rows: list[list[Leave]] = []
    on_terms: dict[tuple[object, ...], list[Leave]] = {}
    for entry in sorted(entries, key=lambda entry: entry.start):
        alike = tuple(getattr(entry, term) for term in terms)
        row = on_terms.get(alike)
        if row is None or row[-1].end + ONE_DAY != entry.start:
            row = on_terms[alike] = []
            rows.append(row)
        row.append(entry)
    return {
        (entry.start, *(getattr(entry, term) for term in terms)): (row[0].start, row[-1].end)
        for row in rows
        for entry in row
    }
