"""Facts of hours and leave 工时与休假: overtime, timesheets, hour cycles, leaves, the calendar that a caller supplies.

A part of the case file (`facts`), kept apart for its length; the models are read from `laborcalc.facts.case`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from laborcalc.facts.door import Facts, Span
from laborcalc.facts.types import Clock, Day, Number, Yuan
from laborcalc.foundation.money import ZERO

OvertimeKind = Literal["workday", "rest_day", "holiday"]
CalendarYear = Annotated[StrictInt, Field(ge=1995, le=2100)]


class Overtime(Facts):
    """Overtime 加班 on a day, or a number of hours, days or pieces of one kind."""

    kind: OvertimeKind | None = None
    on: Day | None = None
    hours: Number | None = None
    days: Number | None = None
    pieces: Number | None = None
    piece_price: Yuan | None = None
    base: Yuan | None = None
    time_off: StrictBool = False
    paid: Yuan = ZERO


class Shift(Facts):
    """One row of a timesheet 考勤记录: a clock-in and clock-out, or the hours worked on a day."""

    on: Day
    start: Clock | None = None
    end: Clock | None = None
    hours: Number | None = None
    rest: Number | None = None
    kind: OvertimeKind | None = None
    time_off: StrictBool = False


class Timesheet(Facts):
    """Clock-ins or daily hours 考勤表, from which the overtime follows; `rest` is the unpaid break of a day, in hours."""

    rest: Number | None = None
    rows: Annotated[tuple[Shift, ...], Field(max_length=50_000)] = ()
    base: Yuan | None = None
    paid: Yuan = ZERO

    @cached_property
    def in_order(self) -> list[Shift]:
        """The rows by their days."""
        return sorted(self.rows, key=_on)

    def between(self, first: date, last: date) -> list[Shift]:
        """The rows of the days from `first` to `last`, both counted."""
        return self.in_order[bisect_left(self.in_order, first, key=_on) : bisect_right(self.in_order, last, key=_on)]


def _on(row: Shift) -> date:
    return row.on


class HourCycle(Span):
    """The hours worked in one cycle of comprehensive hours 综合计算工时周期."""

    start: Day
    end: Day
    hours: Number
    holiday_hours: Number = ZERO
    base: Yuan | None = None
    paid: Yuan = ZERO


class AnnualLeave(Facts):
    """Annual leave of one calendar year 年休假."""

    year: CalendarYear
    entitled_days: Number | None = None
    untaken_days: Number | None = None
    taken_days: Number = ZERO
    declined_in_writing: StrictBool = False
    paid_extra: Yuan = ZERO
    exit_day: Day | None = None
    paid_personal_leave_days: Number = ZERO
    school_vacation: StrictBool = False


class Leave(Span):
    """A time without normal work; months that it touches are not normal months."""

    start: Day
    end: Day
    paid: Yuan = ZERO


class SickLeave(Leave):
    """A sick leave 病假; `monthly` is the sick pay that contract, collective contract or policy gives."""

    monthly: Yuan | None = None


class Stoppage(Leave):
    """A stoppage not of the worker's making 停工停产; one that is no genuine stoppage leaves the wage as it is."""

    work_done: StrictBool = False
    monthly: Yuan | None = None
    genuine: StrictBool = True


class MaternityLeave(Leave):
    """A maternity leave 产假."""

    insured: StrictBool = False
    base: Yuan | None = None


class HeatWork(Span):
    """Work in the heat 高温作业: outdoors at 35 °C or more, or indoors not brought below 33 °C (HT 17)."""

    start: Day
    end: Day
    place: Literal["outdoor", "indoor"] = "outdoor"
    days: Number | None = None
    hours: Number | None = None
    rate: Yuan | None = None
    paid: Yuan = ZERO


class YearCalendar(Facts):
    """The calendar of one year, as the caller reads it from the notice 放假安排."""

    year: CalendarYear
    holidays: Annotated[tuple[Day, ...], Field(max_length=366)]
    off: Annotated[tuple[Day, ...], Field(max_length=366)] = ()
    work: Annotated[tuple[Day, ...], Field(max_length=366)] = ()
