"""Heat allowance 高温津贴 (R-LEAVE-08; HT 17): part of the wages, at the rate of the place, for its months."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.errors import Gap, Missing
from laborcalc.law.heat import HeatRate, heat_rates
from laborcalc.months import calendar_parts
from laborcalc.outcome import Line
from laborcalc.terms import PAID
from laborcalc.text import Message, Text
from laborcalc.trace import (
    DAY,
    HOUR,
    MONTH,
    YUAN,
    YUAN_PER_DAY,
    YUAN_PER_HOUR,
    YUAN_PER_MONTH,
    ZERO_YUAN,
    Quantity,
    count,
    fact,
    greatest,
)

if TYPE_CHECKING:
    from laborcalc.facts import HeatWork
    from laborcalc.hearing import Hearing

ALLOWANCE = Text("高温津贴", "heat allowance")
HELD_SINCE = date(2023, 1, 1)  # the year in which the rates held were gathered; earlier ones may have been lower
_UNITS = {"month": YUAN_PER_MONTH, "day": YUAN_PER_DAY, "hour": YUAN_PER_HOUR}


def heat_line(hearing: Hearing, index: int, work: HeatWork) -> Line:
    """What one time of work in the heat earns, less what was paid for it."""
    path = f"heat.{index}"
    rate, months = _rate(hearing, index, work)
    owed = rate * _times(hearing, rate, months, work, path)
    if work.paid:
        owed = greatest(owed - fact(work.paid, YUAN, f"{path}.paid", PAID), ZERO_YUAN)
    label = Message("LINE", _LABEL, item=ALLOWANCE, start=work.start, end=work.end)
    return Line(label, owed.rounded().named(ALLOWANCE, *hearing.cite("HT 17"), rule="R-LEAVE-08"))


_LABEL = Text("{item} {start}至{end}", "{item} {start} to {end}")


def _rate(hearing: Hearing, index: int, work: HeatWork) -> tuple[Quantity, tuple[int, ...]]:
    """The rate and the months of payment: as stated, else the only one held for the place and the work."""
    path = f"heat.{index}.rate"
    rows = heat_rates(hearing.case.region, work.place)
    if work.rate is not None:
        unit = YUAN_PER_HOUR if work.hours is not None else YUAN_PER_DAY if work.days is not None else YUAN_PER_MONTH
        months = rows[0].months if len(rows) == 1 else ()
        return fact(work.rate, unit, path, ALLOWANCE), months
    if len(rows) == 1 and _is_sure(rows[0]) and work.start >= HELD_SINCE:
        hearing.warn("HEAT_RATE", _CHECK, row=rows[0])
        return rows[0].quantity(), rows[0].months
    known = tuple(row.quantity() for row in rows if row.value is not None)
    raise Missing(Gap("FIGURE", path, Text("当地高温津贴标准", "local heat allowance"), _CONFIRM, known))


def _is_sure(row: HeatRate) -> bool:
    return row.value is not None and row.value_max is None and row.confidence != "low"


_CHECK = Text("高温津贴标准为{row}，请核对当年标准", "the heat allowance is {row}; check the rate of that year")
_CONFIRM = Text(
    "当地标准未确定（未载、有幅度或早于所载年份），请核实后填入",
    "the local rate is not held for sure (not held, a range, or an earlier year): confirm it and state it",
)


def _times(hearing: Hearing, rate: Quantity, months: tuple[int, ...], work: HeatWork, path: str) -> Quantity:
    """Months that the work touches, among those in which the place pays; days or hours where it pays by these."""
    if rate.unit is YUAN_PER_DAY:
        return fact(work.days, DAY, f"{path}.days", _DAYS)
    if rate.unit is YUAN_PER_HOUR:
        return fact(work.hours, HOUR, f"{path}.hours", _HOURS)
    if not months:
        hearing.assume("HEAT_MONTHS", _ALL_MONTHS, index=path)
    touched = list(_touched(work, months))
    how = Message("MONTHS", _MONTHS, months=", ".join(touched) or "–")
    return count(
        Decimal(len(touched)), MONTH, _PAID_MONTHS, how, paths=(f"{path}.start", f"{path}.end"), rule="R-LEAVE-08"
    )


def _touched(work: HeatWork, months: tuple[int, ...]) -> Iterator[str]:
    for part in calendar_parts(work.start, work.end):
        if not months or part.first.month in months:
            yield f"{part.first:%Y-%m}"


_DAYS = Text("高温作业天数", "days of work in the heat")
_HOURS = Text("高温作业小时", "hours of work in the heat")
_PAID_MONTHS = Text("发放月数", "months paid")
_MONTHS = Text("{months}", "{months}")
_ALL_MONTHS = Text(
    "{index}：当地发放月份未载，所及各月均计入",
    "{index}: the months of payment are not held; every month touched is counted",
)
