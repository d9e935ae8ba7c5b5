"""How a claim reads in an application 申请书写法: its name, its time, its sentence on the facts, its sub-lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.hearing.hearing import Hearing
from laborcalc.results.outcome import Award

if TYPE_CHECKING:
    from laborcalc.foundation.text import Message, Text
    from laborcalc.foundation.trace import Quantity
    from laborcalc.results.burden import Proof
    from laborcalc.results.outcome import Line, Outcome

Parts = Iterable[tuple["Message | Text", "Quantity"]]


def owed_lines(claim: Outcome) -> list[Line]:
    """The lines of an award for which something is owed."""
    return [line for line in claim.lines if line.trace.value] if isinstance(claim, Award) else []


def time_of_lines(hearing: Hearing, claim: Outcome) -> str:
    """Each time of the lines; those that touch are one."""
    dated = ([day for day in line.label.values.values() if isinstance(day, date)] for line in owed_lines(claim))
    spans: list[tuple[date, date]] = []
    for first, last in sorted((min(days), max(days)) for days in dated if days):
        if spans and first <= spans[-1][1] + ONE_DAY:
            first, last = spans[-1][0], max(spans.pop()[1], last)
        spans.append((first, last))
    return zh.listed(zh.period(first, last) for first, last in spans)


def time_of(field: str) -> Callable[[Hearing, Outcome], str]:
    """The entries of a field of the case, as far as they are asked for."""

    def find(hearing: Hearing, claim: Outcome) -> str:
        entries = getattr(hearing.case, field)
        asked = (span for entry in entries for span in hearing.within(claim.kind, entry.start, entry.end))
        return zh.listed(zh.period(first, last) for first, last in asked)

    return find


def no_proofs(hearing: Hearing, claim: Outcome) -> tuple[Proof, ...]:
    """The pieces of the burden suffice."""
    return ()


def parts_of_lines(claim: Outcome) -> Parts:
    """The lines for which something is owed."""
    return [(line.label, line.trace) for line in owed_lines(claim)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plea:
    """How a claim reads.

    Attributes:
        heading: what its kind is called; `{ended}` stands for 解除 or 终止.
        told: the sentence on the facts, with `{employer}`, `{period}` and `{sum}`; empty where the ending tells it.
        period: its time, as far as the file says it.
        called: what this claim is called where the facts decide that; "" leaves the heading.
        tell: the sentence on the facts where the facts decide it; "" leaves `told`.
        parts: its sub-lines.
        proofs: pieces that the facts ask for beside those of the burden.
    """

    heading: str
    told: str = ""
    period: Callable[[Hearing, Outcome], str] = time_of_lines
    called: Callable[[Hearing, Outcome, str], str] = lambda hearing, claim, heading: ""
    tell: Callable[[Hearing, Outcome], str] = lambda hearing, claim: ""
    parts: Callable[[Outcome], Parts] = parts_of_lines
    proofs: Callable[[Hearing, Outcome], tuple[Proof, ...]] = no_proofs
