"""Benefits paid by the month 按月支付的待遇: from the month after their cause to their last, what has fallen due, what is still in time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import count
from laborcalc.foundation.months import DAY, add_months, month_end
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most
from laborcalc.foundation.units import MONTH
from laborcalc.results.outcome import Award, Line, Monthly, Outcome, Period
from laborcalc.rules.injury.basis.benefit import summed
from laborcalc.rules.injury.basis.payers import insured, taken_over
from laborcalc.rules.injury.basis.standing import injury_of
from laborcalc.rules.limitation.ledger import expiry, row_of, set_apart

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing


class Piece(NamedTuple):
    """A rate that holds from the first day of a month on, to the last day of one (`None` = open)."""

    first: date
    last: date | None
    rate: Quantity


class Due(NamedTuple):
    """What has fallen due of some pieces: the sum, its lines, what is new after a late insurance, and the rates that go on."""

    sum: Quantity
    lines: tuple[Line, ...]
    new: Quantity | None
    monthly: tuple[Monthly, ...]


def month_after(day: date) -> date:
    """The first day of the month after a day."""
    return month_end(day) + DAY


def stopped_on(hearing: Hearing) -> date | None:
    """The last day before benefits stop because an assessment or treatment is refused, or their conditions are gone (WI 42)."""
    injury = injury_of(hearing)
    since, what = injury.refused_from, injury.refused_what
    if since is None:
        return None
    if what:
        hearing.warn("BENEFITS_STOPPED", _STOPPED_FOR, since=since, what=what)
    else:
        hearing.warn("BENEFITS_STOPPED", _STOPPED, since=since)
    return since - DAY


_STOPPED = Text(
    "自{since}起停止享受（拒不接受鉴定、拒绝治疗或者丧失条件）；此前应付的仍应支付",
    "stopped from {since} (assessment or treatment refused, or conditions gone); what was due before stays due",
)
_STOPPED_FOR = Text(
    "自{since}起停止享受（{what}）：须属拒不接受鉴定、拒绝治疗或者丧失条件；此前应付的仍应支付",
    "stopped from {since} ({what}): it must be a refused assessment or treatment, or conditions gone; what was due before stays due",
)


def died_on(hearing: Hearing) -> date | None:
    """The day of death, which ends what is paid by the month."""
    death = injury_of(hearing).death
    return None if death is None else death.date


def earliest(*days: date | None) -> date | None:
    """The first of the days that are known."""
    return min((day for day in days if day is not None), default=None)


def cut(first: date, last: date | None, steps: Iterable[date], rate_on: Callable[[date], Quantity]) -> list[Piece]:
    """The pieces between two days, cut in the month of each step; the rate is that of the first day of a piece."""
    if last is not None and last < first:  # over before it began
        return []
    starts = {first, *(month for day in steps if (month := day if day.day == 1 else month_after(day)) > first)}
    ordered = [start for start in sorted(starts) if last is None or start <= last]
    ends = [start - DAY for start in ordered[1:]] + [last]
    pieces: list[Piece] = []
    for start, end in zip(ordered, ends, strict=True):
        rate = rate_on(start)
        if pieces and pieces[-1].rate.value == rate.value:
            pieces[-1] = pieces[-1]._replace(last=end)
        else:
            pieces.append(Piece(start, end, rate))
    return pieces


def months_in(piece: Piece, until: date) -> int:
    """The months of a piece that have begun by a day."""
    end = until if piece.last is None else min(piece.last, until)
    return 0 if end < piece.first else (end.year - piece.first.year) * 12 + end.month - piece.first.month + 1


def fallen_due(hearing: Hearing, kind: Kind, name: Text, pieces: list[Piece]) -> Due:
    """What the pieces come to by the day of judgment: months × rate, each exactly."""
    as_of = hearing.case.as_of
    parts = [(piece, months_in(piece, as_of)) for piece in pieces]
    sums = [(piece, number, _times(piece, number, as_of)) for piece, number in parts if number]
    lines = tuple(Line(_label(piece, as_of), sum.rounded()) for piece, _, sum in sums)
    monthly = tuple(
        Monthly(Message("MONTHLY", name), piece.rate.rounded(), piece.first, piece.last) for piece in pieces
    )
    new = _new(hearing, kind, [piece for piece, _, _ in sums])
    return Due(summed(sum for *_, sum in sums), lines if len(lines) > 1 else (), new, monthly)


def _label(piece: Piece, as_of: date) -> Message:
    return Message("MONTHS", FROM_TO, first=piece.first, last=_end(piece, as_of))


def _end(piece: Piece, as_of: date) -> date:
    end = month_end(as_of)
    return end if piece.last is None else min(piece.last, end)


def _times(piece: Piece, number: int, as_of: date) -> Quantity:
    how = Message("MONTHS", FROM_TO, first=piece.first, last=_end(piece, as_of))
    return piece.rate * count(number, MONTH, _FALLEN_DUE, how)


_FALLEN_DUE = Text("已到期的月数", "months fallen due")


def _new(hearing: Hearing, kind: Kind, pieces: list[Piece]) -> Quantity | None:
    """What arose after a late insurance began, which the fund takes over (OP2 3)."""
    since = injury_of(hearing).insured_from
    if insured(hearing) != "late" or since is None or not taken_over(kind):
        return None
    start, as_of = month_after(since), hearing.case.as_of
    later = [piece._replace(first=max(piece.first, start)) for piece in pieces]
    return summed(_times(piece, number, as_of) for piece in later if (number := months_in(piece, as_of)))


def each_month_in_time(hearing: Hearing, outcome: Outcome, pieces: list[Piece]) -> Outcome:
    """What limitation leaves of a benefit that the employer owes by the month: each month has a year of its own (R-INJ-19)."""
    if not isinstance(outcome, Award) or outcome.fund == outcome.amount or hearing.case.limitation_pleaded is False:
        return outcome
    left, last = in_time(hearing, outcome.kind, pieces)
    left = at_most(left.rounded(), outcome.trace)
    row = month_row(pieces, outcome.trace, left, last)
    return set_apart(hearing, replace(outcome), left.named(_IN_TIME, rule="R-INJ-19"), [row])


def in_time(hearing: Hearing, kind: Kind, pieces: list[Piece]) -> tuple[Quantity, date | None]:
    """The months still in time, and the last day on which all of them can be claimed."""
    case = hearing.case
    live, last = [], None
    for piece in pieces:
        months = [add_months(piece.first, n) for n in range(months_in(piece, case.as_of))]
        ends = [expiry(hearing, kind, month_end(month)) for month in months]
        number = sum(case.filing_day <= end for end in ends)
        if number:
            last = last or ends[len(ends) - number]
            live.append(piece.rate * count(number, MONTH, _IN_TIME, Message("IN_TIME", _IN_TIME)))
    return summed(live), last


def month_row(pieces: list[Piece], stake: Quantity, left: Quantity, last: date | None) -> Period:
    """The row of the ledger for what is owed by the month."""
    trigger = None if last is None else (month_end(pieces[0].first), last)
    return row_of(Message("CLAIM", _NAME), _EACH, stake, left, trigger)


_IN_TIME = Text("时效之内的月数", "months still in time")
_NAME = Text("按月待遇", "benefit by the month")
_EACH = Text("按月的待遇逐月计算时效", "a benefit by the month: each month has its own year")
