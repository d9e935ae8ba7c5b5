"""Heat allowance 高温津贴 (R-LEAVE-08; HT 17): part of the wages, at the rate of the place, for its months."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import ZERO_YUAN, count, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.months import calendar_parts
from laborcalc.foundation.terms import COUNTED_WHOLE, ITEM_FROM_TO, PAID, PAID_FOR_THE_WHOLE, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import DAY, HOUR, MONTH, YUAN, YUAN_PER_DAY, YUAN_PER_HOUR, YUAN_PER_MONTH
from laborcalc.law.heat import HeatRate, heat_rates
from laborcalc.results.outcome import Line

if TYPE_CHECKING:
    from laborcalc.facts.hours import HeatWork
    from laborcalc.hearing.hearing import Hearing

ALLOWANCE = Text("高温津贴", "heat allowance")
HELD_SINCE = date(2023, 1, 1)  # the year in which the rates held were gathered; earlier ones may have been lower
_UNITS = {"month": YUAN_PER_MONTH, "day": YUAN_PER_DAY, "hour": YUAN_PER_HOUR}


Work = tuple[int, "HeatWork"]


def heat_lines(hearing: Hearing, works: list[Work]) -> tuple[list[Line], list[Gap]]:
    """What work in the heat earns: a line for each entry; entries paid by the month that share a month are one line."""
    lines: list[Line] = []
    gaps: list[Gap] = []
    monthly: Monthly = []
    for index, work in works:
        try:
            rate, months = _rate(hearing, index, work)
            if rate.unit is YUAN_PER_MONTH:
                monthly.append(((index, work), rate, months))
            else:
                lines.append(_by_time(hearing, index, work, rate))
        except Missing as missing:
            gaps += missing.gaps
    return lines + [_by_month(hearing, group) for group in _sharing(hearing, monthly)], gaps


Monthly = list[tuple[Work, Quantity, tuple[int, ...]]]


def _sharing(hearing: Hearing, monthly: Monthly) -> list[Monthly]:
    """The entries in the order of the case, those that touch a month in common together."""
    groups: list[Monthly] = []
    reached = date.min
    days = [(*_from_to(hearing, item[0][1]), item) for item in monthly]
    for first, last, item in sorted(days, key=lambda day: day[:2]):
        if groups and first.replace(day=1) <= reached:
            groups[-1].append(item)
        else:
            groups.append([item])
        reached = max(reached, last)
    return sorted((sorted(group, key=_number) for group in groups), key=lambda group: _number(group[-1]))


def _from_to(hearing: Hearing, work: HeatWork) -> tuple[date, date]:
    """First and last day of what is asked for."""
    asked = _asked(hearing, work)
    return asked[0][0], asked[-1][1]


def _number(item: tuple[Work, Quantity, tuple[int, ...]]) -> int:
    (number, _), _, _ = item
    return number


def _by_time(hearing: Hearing, index: int, work: HeatWork, rate: Quantity) -> Line:
    path = f"heat.{index}"
    if _asked(hearing, work) != [(work.start, work.end)]:
        hearing.warn("STRADDLES_CLAIM", COUNTED_WHOLE, path=Field(path))
    if rate.unit is YUAN_PER_DAY:
        owed = rate * fact(work.days, DAY, f"{path}.days", _DAYS)
    else:
        owed = rate * fact(work.hours, HOUR, f"{path}.hours", _HOURS)
    return _line(hearing, owed, [(index, work)])


def _by_month(hearing: Hearing, monthly: Monthly) -> Line:
    """A month is paid once, at the highest rate of the work done in it."""
    rates: dict[str, Quantity] = {}
    spells: list[Spell] = []
    for (index, work), rate, months in sorted(monthly, key=lambda item: (item[1].value, item[0][0])):
        if not months:
            hearing.assume("HEAT_MONTHS", _ALL_MONTHS, spell=Field(f"heat.{index}"))
        touched = list(_touched(hearing, work, months))
        rates |= dict.fromkeys(touched, rate)
        if touched and work.paid:
            spells.append((touched[0], touched[-1], work.paid))
    works = [work for work, _, _ in monthly]
    paths = tuple(f"heat.{index}" for index, _ in works)
    groups: dict[Decimal, list[str]] = {}
    for month, rate in sorted(rates.items()):
        groups.setdefault(rate.value, []).append(month)
    parts = [ZERO_YUAN] if not groups else []
    for alike in groups.values():
        how = Message("MONTHS", _MONTHS, months=", ".join(alike))
        number = count(Decimal(len(alike)), MONTH, _PAID_MONTHS, how, paths=paths, rule="R-LEAVE-08")
        parts.append(rates[alike[0]] * number)
    return _line(hearing, total(parts), works, _set_off(rates, spells))


Spell = tuple[str, str, Decimal]  # the first and the last month of an entry, and what was paid for it


def _set_off(rates: dict[str, Quantity], spells: list[Spell]) -> Decimal:
    """As much of what was paid as the months of its own entry can take: month by month, what ends first goes first."""
    waiting, open_now, used = sorted(spells, reverse=True), list[tuple[str, Decimal]](), ZERO
    for month, rate in sorted(rates.items()):
        while waiting and waiting[-1][0] <= month:
            heappush(open_now, waiting.pop()[1:])
        left = rate.value
        while open_now and left:
            last, paid = heappop(open_now)
            if last < month:
                continue
            taken = min(left, paid)
            left, used = EXACT.subtract(left, taken), EXACT.add(used, taken)
            if taken < paid:
                heappush(open_now, (last, EXACT.subtract(paid, taken)))
    return used


def _line(hearing: Hearing, owed: Quantity, works: list[Work], most: Decimal | None = None) -> Line:
    """What is owed less what was paid for it, of that `most` where entries that share a month reach beyond it."""
    paid = [
        fact(work.paid, YUAN, f"heat.{index}.paid", PAID)
        for index, work in sorted(works, key=lambda item: item[0])
        if work.paid
    ]
    if paid:
        given = total(paid)
        if most is not None and most < min(given.value, owed.value):
            given = count(most, YUAN, _IN_OWN_MONTHS, Message("OWN_MONTHS", _OWN_MONTHS), *paid, rule="R-WAGE-03")
        owed = greatest(owed - given, ZERO_YUAN)
    for index, work in works:
        if work.paid and _asked(hearing, work) != [(work.start, work.end)]:
            hearing.warn("PAID_FOR_THE_WHOLE", PAID_FOR_THE_WHOLE, path=Field(f"heat.{index}.paid"))
    days = [_from_to(hearing, work) for _, work in works]
    start, end = min(first for first, _ in days), max(last for _, last in days)
    label = Message("LINE", ITEM_FROM_TO, item=ALLOWANCE, start=start, end=end)
    return Line(label, owed.rounded().named(ALLOWANCE, *hearing.cite("HT 17"), rule="R-LEAVE-08"))


def _rate(hearing: Hearing, index: int, work: HeatWork) -> tuple[Quantity, tuple[int, ...]]:
    """The rate and the months of payment: as stated, else the only one held for the place and the work."""
    path = f"heat.{index}.rate"
    rows = heat_rates(hearing.case.region, work.place)
    only = rows[0] if len(rows) == 1 else None
    if work.rate is not None:
        unit = YUAN_PER_HOUR if work.hours is not None else YUAN_PER_DAY if work.days is not None else YUAN_PER_MONTH
        return fact(work.rate, unit, path, ALLOWANCE), () if only is None else only.months
    if only is not None and _is_sure(only) and work.start >= HELD_SINCE:
        hearing.warn("HEAT_RATE", _CHECK, row=only)
        return only.quantity(), only.months
    known = tuple(row.quantity() for row in rows if row.value is not None)
    raise Missing(Gap("FIGURE", path, Text("当地高温津贴标准", "local heat allowance"), _CONFIRM, known))


def _is_sure(row: HeatRate) -> bool:
    return row.value is not None and row.value_max is None and row.confidence != "low"


_CHECK = Text("高温津贴标准为{row}，请核对当年标准", "the heat allowance is {row}; check the rate of that year")
_CONFIRM = Text(
    "当地标准未确定（未载、有幅度或早于所载年份），请核实后填入",
    "the local rate is not held for sure (not held, a range, or an earlier year): confirm it and state it",
)


def _touched(hearing: Hearing, work: HeatWork, months: tuple[int, ...]) -> Iterator[str]:
    """The months of the work that are asked for and in which the place pays."""
    for span in _asked(hearing, work):
        for part in calendar_parts(*span):
            if not months or part.first.month in months:
                yield f"{part.first:%Y-%m}"


def _asked(hearing: Hearing, work: HeatWork) -> list[tuple[date, date]]:
    return hearing.within(Kind.UNPAID_WAGES, work.start, work.end)


_DAYS = Text("高温作业天数", "days of work in the heat")
_HOURS = Text("高温作业小时", "hours of work in the heat")
_PAID_MONTHS = Text("发放月数", "months paid")
_MONTHS = Text("{months}", "{months}")
_IN_OWN_MONTHS = Text("已付（限于各段自身的月份）", "paid, within the months of each entry")
_OWN_MONTHS = Text("为一段所付的，不抵其他月份", "what was paid for an entry is not set off against other months")
_ALL_MONTHS = Text(
    "{spell}：当地发放月份未载，所及各月均计入",
    "{spell}: the months of payment are not held; every month touched is counted",
)
