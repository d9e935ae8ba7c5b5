"""Wages for a part of a month 不足整月的折算 (R-WAGE-04, D-31): forward by 21.75 unless a reading says otherwise.

Three things hold by whatever way the parts of calendar months are reckoned (docs/adr/0016): a day more never brings less;
whole months from the first day on at one wage are so many wages; writing a time in parts changes nothing in the sum.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, calendar_parts, month_end
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, at_most, greatest, total
from laborcalc.foundation.units import DAY
from laborcalc.law.workdays import PUBLISHED, Calendar
from laborcalc.rules.measures.average import paid_days_a_month
from laborcalc.rules.measures.part_rules import LEAVE, PAID_DAYS, WAGES, PartRule, Stretch, less_leave
from laborcalc.rules.measures.wage_history import at_equal_rates, is_same_rate

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

RateOf = Callable[[Part], Quantity]


def wages_for(
    hearing: Hearing,
    rate_of: RateOf,
    start: date,
    last_day: date,
    path: str | tuple[str, ...],
    days: Decimal | None = None,
    changes: Iterable[date] = (),
    since: date | None = None,
    parts: list[Part] | None = None,
) -> list[Quantity]:
    """Wages from `start` to `last_day`, both counted; parts of months by D-31.

    `days` are paid days as a court counted them, instead of the count of the parts of months. `path` is where the span
    stands in the case, or the paths of the facts that bound it; `changes` are further days on which the rate may change; months step from `since`, if it is given; `parts`
    are the calendar months, where they are known.
    """
    found = None if days is None else fact(days, DAY, f"{path}.days", PAID_DAYS)
    raises = [day for day, _ in hearing.case.pay.steps]
    steps = sorted({*changes, *raises}) if changes else raises

    def rule() -> PartRule:
        return WAGES[hearing.reading("D-31")]

    return pay_for(
        rule, rate_of, start, last_day, path, found, steps, calendar=hearing.calendar, since=since, parts=parts
    )


def month_less_leave(hearing: Hearing, rate: Quantity, first: date, path: str, leave: Quantity) -> Quantity:
    """The wage of a whole calendar month with unpaid days of leave in it: a part of a month by D-31, on what is left of it."""
    month = Stretch(first, month_end(first), (f"{path}.start", f"{path}.end"), hearing.calendar)
    return less_leave(hearing.reading("D-31"), rate, month, leave)


def pay_for(
    rule: Callable[[], PartRule],
    rate_of: RateOf,
    start: date,
    last_day: date,
    path: str | tuple[str, ...],
    found: Quantity | None = None,
    changes: Iterable[date] = (),
    *,
    calendar: Calendar = PUBLISHED,
    since: date | None = None,
    parts: list[Part] | None = None,
) -> list[Quantity]:
    """Monthly pay over a span: whole calendar months at the rate, parts of months by `rule`, asked for only if needed.

    `changes` are the days, in order, on which the rate may change inside a month; `since` is the first day of the time of
    which this is a part, where its months step from there.
    """
    ends = (f"{path}.start", f"{path}.last_day" if path == "employment" else f"{path}.end")
    paths = path if isinstance(path, tuple) else ends
    parts = list(calendar_parts(start, last_day)) if parts is None else parts
    if found is None:
        span = Stretch(start, last_day, paths, calendar)
        return pay_of(rule, rate_of, parts, span if since is None else span.stepping(since), changes)
    stray = [part for part in parts if not part.whole] or parts[-1:]
    pieces = whole_months([part for part in parts if part.whole], rate_of, paths)
    stretches = [Stretch(part.first, part.last, paths, calendar) for part in stray]
    return [*pieces, _found_days(rule, stretches, rate_of, found)]


class Step(NamedTuple):
    """Days in a row at one monthly rate."""

    first: date
    last: date
    rate: Quantity


def pay_of(
    rule: Callable[[], PartRule], rate_of: RateOf, parts: list[Part], span: Stretch, changes: Iterable[date] = ()
) -> list[Quantity]:
    """Pay for the months and parts of months of one span: whole ones at the rate, the others by `rule`; together never less
    than the whole months that the span holds from its first day on, nor more than those that it touches."""
    return pay_of_steps(rule, parts, steps_of(parts, rate_of, changes), span)


def steps_of(parts: list[Part], rate_of: RateOf, changes: Iterable[date] = ()) -> list[list[Step]]:
    """The rates of each part, one after the other."""
    inside = [day for day in changes if parts[0].first < day <= parts[-1].last] if parts else []
    if not inside:
        return [[Step(part.first, part.last, rate_of(part))] for part in parts]
    return [_steps(part, rate_of, inside) for part in parts]


def pay_of_steps(
    rule: Callable[[], PartRule], parts: list[Part], steps: list[list[Step]], span: Stretch
) -> list[Quantity]:
    """The same where the rates are known."""
    rates = {own[0].first: own[0].rate for own in steps}
    rate = steps[0][0].rate
    if all(len(own) == 1 and own[0].rate.value == rate.value for own in steps):
        return _at_one_rate(rule, parts, rates, span)
    whole = [part for part, own in zip(parts, steps, strict=True) if part.whole and len(own) == 1]
    pieces = whole_months(whole, lambda part: rates[part.first], span.paths, span.rule)
    if len(whole) == len(parts):
        return pieces
    layers = [
        (more, [span.inside(*days) for days in reached]) for more, reached in _layers([s for own in steps for s in own])
    ]
    least, most = _months(layers, 0), _months(layers, 1)
    if _sum(least) == _sum(most):
        return _products(least)
    part_rule, kept = rule(), set(whole)
    for part, own in zip(parts, steps, strict=True):
        pieces += [] if part in kept else _broken(part_rule, part, own, span)
    pay = add(piece.value for piece in pieces)
    if pay < _sum(least):
        return [greatest(total(pieces), total(_products(least)))]
    return [at_most(total(pieces), total(_products(most)))] if pay > _sum(most) else pieces


def _at_one_rate(
    rule: Callable[[], PartRule], parts: list[Part], rates: dict[date, Quantity], span: Stretch
) -> list[Quantity]:
    """The common case, in which no rate rises above another."""
    whole = [part for part in parts if part.whole]
    pieces = whole_months(whole, lambda part: rates[part.first], span.paths, span.rule)
    if len(whole) == len(parts):
        return pieces
    rate, (least, most) = rates[parts[0].first], span.held()
    if least == most:
        return [rate * span.months(least)]
    part_rule = rule()
    broken = [part for part in parts if not part.whole]
    pieces += [part_rule(rates[part.first], span.inside(part.first, part.last), None) for part in broken]
    pay = add(piece.value for piece in pieces)
    if pay < EXACT.multiply(rate.value, Decimal(least)):
        return [greatest(total(pieces), rate * span.months(least))]
    if pay > EXACT.multiply(rate.value, Decimal(most)):
        return [at_most(total(pieces), rate * span.months(most))]
    return pieces


def _steps(part: Part, rate_of: RateOf, changes: list[date]) -> list[Step]:
    """A part cut where its rate changes."""
    starts = [part.first, *changes[bisect_right(changes, part.first) : bisect_right(changes, part.last)]]
    if len(starts) == 1:
        return [Step(part.first, part.last, rate_of(part))]
    ends = [*(day - ONE_DAY for day in starts[1:]), part.last]
    days = zip(starts, ends, strict=True)
    return same_rates([Step(first, last, rate_of(Part(first, last, part.whole))) for first, last in days])


def _layers(steps: list[Step]) -> Iterator[tuple[Quantity, list[tuple[date, date]]]]:
    """The lowest rate on all days, then what each higher rate is more on the days that reach it, days in a row together.

    So a rate that rises never brings less, on whichever day it rises.
    """
    rates: dict[Decimal, Quantity] = {}
    for step in steps:
        rates.setdefault(step.rate.value, step.rate)
    below = None
    for value, rate in sorted(rates.items()):
        reached: list[tuple[date, date]] = []
        for first, last, own in steps:
            if own.value >= value:
                joined = reached and reached[-1][1] + ONE_DAY == first
                reached.append((reached.pop()[0] if joined else first, last))
        yield (rate if below is None else rate - below), reached
        below = rate


Months = list[tuple[Quantity, Stretch, int]]


def _months(layers: list[tuple[Quantity, list[Stretch]]], which: int) -> Months:
    """The months held (0) or touched (1) by the days of each layer."""
    return [(more, days, days.held()[which]) for more, reached in layers for days in reached]


def _sum(months: Months) -> Decimal:
    return add(EXACT.multiply(more.value, Decimal(number)) for more, _, number in months)


def _products(months: Months) -> list[Quantity]:
    return [more * days.months(number) for more, days, number in months if number] or [ZERO_YUAN]


def _broken(rule: PartRule, part: Part, steps: list[Step], span: Stretch) -> list[Quantity]:
    """Pay for a part of a month, or for a month in which the rate changes."""
    return [
        more * days.months(1) if part.whole and days[:2] == part[:2] else rule(more, days, None)
        for more, reached in _layers(steps)
        for days in (span.inside(*found) for found in reached)
    ]


class Row:
    """Touching days up to `end`: their months are looked up once for all times that end with them."""

    def __init__(self, end: date, rate_of: RateOf, changes: Iterable[date]) -> None:
        self.end = end
        self._rate_of, self._changes = rate_of, list(changes)
        self._runs: list[tuple[Quantity | None, Part]] = []  # from the last month back, those at one rate together
        self._known_from = end + ONE_DAY

    def parts(self, first: date) -> list[Part]:
        """The days from `first` on by calendar months, whole months in a row at one rate as one part."""
        begun = first.day > 1
        if begun and month_end(first) >= self.end:
            return [Part(first, self.end, False)]
        since = month_end(first) + ONE_DAY if begun else first
        self._look_up(since)
        runs = takewhile(lambda run: run[1].last >= since, self._runs)
        whole = [_from(part, since) for _, part in runs]
        return [*([Part(first, since - ONE_DAY, False)] if begun else []), *reversed(whole)]

    def _look_up(self, since: date) -> None:
        while self._known_from > since:
            last = self._known_from - ONE_DAY
            month = Part(last.replace(day=1), last, last == month_end(last))
            rates = _steps(month, self._rate_of, self._changes)
            rate = rates[0].rate if month.whole and len(rates) == 1 else None
            later, run = self._runs[-1] if self._runs else (None, month)
            if rate is not None and later is not None and is_same_rate(rate, later):
                self._runs[-1] = (rate, _months_of(month.first, run.last))
            else:
                self._runs.append((rate, month))
            self._known_from = month.first


def _from(part: Part, since: date) -> Part:
    """What is left of whole months from a first day of a month on."""
    return part if part.first >= since else _months_of(since, part.last)


def _months_of(first: date, last: date) -> Part:
    """Whole calendar months as one part."""
    return Part(first, last, True, (last.year - first.year) * 12 + last.month - first.month + 1)


def at_one_rate(first: date, last: date) -> list[Part]:
    """`calendar_parts` of a time at one rate: its whole months are one part."""
    start = first if first.day == 1 else month_end(first) + ONE_DAY
    end = last if last == month_end(last) else last.replace(day=1) - ONE_DAY
    if start > end:
        return list(calendar_parts(first, last))
    head = [Part(first, start - ONE_DAY, False)] if first < start else []
    tail = [Part(end + ONE_DAY, last, False)] if end < last else []
    return [*head, _months_of(start, end), *tail]


def in_row(
    pay: Callable[[date, date], Quantity], first: date, last: date, end_of_row: date, rule: str = "R-WAGE-04"
) -> Quantity:
    """What a part of a row of touching days brings: the row from there on less the days after it, so that the parts make up
    the row, however it is written. Where the days after it wait for a fact, it brings what it brings alone."""
    own = pay(first, last)
    try:
        added = own if last >= end_of_row else pay(first, end_of_row) - pay(last + ONE_DAY, end_of_row)
    except Missing:
        return own
    return own if added.value == own.value else added.named(_UP_TO_THERE, rule=rule)


_UP_TO_THERE = Text("其中所请求部分（整段减去其后各日）", "the part asked for (the whole less the days after it)")


def leave_pay_for(hearing: Hearing, rate: Quantity, path: str, since: date, start: date, last_day: date) -> Quantity:
    """Pay at one monthly rate for the days from `start` to `last_day` of a leave or stoppage since `since`, parts of months by
    D-42."""

    def rule() -> PartRule:
        return LEAVE[hearing.reading("D-42")]

    parts = at_one_rate(start, last_day)
    return total(
        pay_for(rule, lambda part: rate, start, last_day, path, calendar=hearing.calendar, since=since, parts=parts)
    )


def same_rates(pieces: list[Step]) -> list[Step]:
    """Neighbouring pieces at one rate as one: a change that does not touch the rate cuts nothing."""
    joined: list[Step] = []
    for piece in pieces:
        if joined and joined[-1].rate.value == piece.rate.value:
            joined[-1] = joined[-1]._replace(last=piece.last)
        else:
            joined.append(piece)
    return joined


def _found_days(rule: Callable[[], PartRule], stray: list[Stretch], rate_of: RateOf, days: Quantity) -> Quantity:
    """Stray days as counted by the court; over several parts of months together they are not capped at one month."""
    rate = rate_of(Part(stray[0].first, stray[0].last, False))
    if len(stray) > 1:
        return rate * days / paid_days_a_month(stray[0].first)
    return rule()(rate, stray[0], days)


def whole_months(parts: list[Part], rate_of: RateOf, paths: tuple[str, ...], rule: str = "R-WAGE-04") -> list[Quantity]:
    """Whole months or pay periods at their rates."""
    return [
        rate * Stretch(run[0].first, run[-1].last, paths, rule=rule).months(sum(part.months for part in run))
        for rate, run in at_equal_rates(parts, rate_of)
    ]
