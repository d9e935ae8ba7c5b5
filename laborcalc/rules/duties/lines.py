"""Claims of several lines 分项请求: what can be computed, what waits for facts, and lines whose time runs from days of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from laborcalc.foundation.leaves import ZERO_YUAN
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.results.outcome import Award, Line
from laborcalc.rules.limitation.ledger import expiry, row_of, set_apart, still_live

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.terms import Kind
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.results.outcome import Range

Entry = TypeVar("Entry")


class Sum(NamedTuple):
    """What a claim is called and rests on."""

    kind: Kind
    name: Text
    rule: str
    cites: tuple[Article, ...]


def each_line(
    entries: Iterable[tuple[int, Entry]], line_of: Callable[[int, Entry], Line | None]
) -> tuple[list[Line], list[Gap]]:
    """The lines that can be computed, and what the others wait for: a missing fact blocks its own line only."""
    lines: list[Line] = []
    gaps: list[Gap] = []
    for index, entry in entries:
        try:
            line = line_of(index, entry)
        except Missing as missing:
            gaps += missing.gaps
        else:
            lines += [] if line is None else [line]
    return lines, gaps


def summed(
    hearing: Hearing, sum: Sum, lines: Sequence[Line], gaps: Sequence[Gap] = (), range: Range | None = None
) -> Award:
    """The award of these lines, a lower bound where others wait; raises `Missing` where there is none."""
    if not lines:
        raise Missing(*gaps)
    if gaps:
        hearing.partial(gaps)
    amount = total([line.trace for line in lines]).rounded().named(sum.name, *sum.cites, rule=sum.rule)
    return Award(kind=sum.kind, trace=amount, cites=sum.cites, lines=tuple(lines), missing=tuple(gaps), range=range)


def left(owed: Quantity, paid: Quantity | None) -> Quantity:
    """What is left after what was paid; too much paid is not set off against other lines."""
    return owed if paid is None else greatest(owed - paid, ZERO_YUAN)


Start = tuple[date, Text]  # the day after which the time of a line runs, and why


def with_own_time(hearing: Hearing, award: Award, starts: Sequence[Start]) -> Award:
    """The limitation of each line from its own day."""
    if hearing.case.limitation_pleaded is False:
        return award
    rows, live = [], []
    for line, (trigger, why) in zip(award.lines, starts, strict=True):
        last = expiry(hearing, award.kind, trigger)
        alive = line.trace if hearing.case.filing_day <= last else ZERO_YUAN
        live.append(alive)
        rows.append(row_of(line.label, why, line.trace, alive, (trigger, last)))
    return set_apart(hearing, award, still_live(hearing, total(live), award.trace.rule), rows)


def labelled(text: Text, **values: object) -> Message:
    """The label of a line."""
    return Message("LINE", text, **values)
