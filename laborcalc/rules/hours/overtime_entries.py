"""What was worked beyond the hours of the system 加班记录 (R-OT-01 to R-OT-06): from rows, timesheet and cycles to entries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import count, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import month_end
from laborcalc.foundation.terms import PAID, PAID_FOR_THE_WHOLE, UNDATED, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import DAY, HOUR, ONE, YUAN, YUAN_PER_MONTH
from laborcalc.law.workdays import DayKind
from laborcalc.results.hours import MonthHours
from laborcalc.rules.hours.hour_cycles import (
    COMPREHENSIVE,
    FLEXIBLE,
    STANDARD,
    cycle_entries,
    sheet_cycles,
)
from laborcalc.rules.hours.overtime_base import BASE, overtime_base
from laborcalc.rules.hours.overtime_paid import Debt
from laborcalc.rules.hours.overtime_rates import HOLIDAY, KIND_NAMES, REST_DAY, WORKDAY, Entry, of_month
from laborcalc.rules.hours.shifts import count_held
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.service import ended_or_judged

if TYPE_CHECKING:
    from laborcalc.facts.hours import HourCycle, Overtime, Timesheet
    from laborcalc.hearing.hearing import Hearing


_KIND = Kind.OVERTIME_PAY


class Collector:
    """Gathers what was worked over the hours of the system, what was paid for it, and what is missing.

    Each wage base is looked up once.
    """

    def __init__(self, hearing: Hearing, system: str) -> None:
        self.hearing = hearing
        self.system = system
        self._gaps: dict[Gap, None] = {}
        self.debts: list[Debt] = []
        self.paid: list[Quantity] = []  # for all of them
        self._bases: dict[date, Quantity] = {}
        self._days: set[date] = set()

    def collect(self) -> list[Entry]:
        """All entries of the case."""
        hearing, case = self.hearing, self.hearing.case
        entries: list[Entry] = []
        for index, row in enumerate(case.overtime):
            entries += self._kept(self._row(index, row), row.paid, f"overtime.{index}.paid")
        if case.timesheet is not None:
            self._rows_twice(case.timesheet)
            sheet = sheet_cycles(hearing, self._base_on) if self.system == COMPREHENSIVE else self._sheet()
            counted = self._kept(sheet, case.timesheet.paid, "timesheet.paid")
            if counted and case.timesheet.paid:
                self._paid_for_all_rows(case.timesheet)
            entries += counted
        if self.system == COMPREHENSIVE:
            for index, cycle in enumerate(case.hour_cycles):
                self._cycle_in_sheet(index, cycle)
                found = cycle_entries(hearing, index, cycle, self._base_on)
                entries += self._kept(found, cycle.paid, f"hour_cycles.{index}.paid")
        elif case.hour_cycles:
            hearing.warn("CYCLES_LEFT_OUT", _CYCLES_LEFT_OUT)
        if entries and case.overtime_paid:
            if hearing.dated(_KIND):
                hearing.warn("PAID_FOR_THE_WHOLE", PAID_FOR_THE_WHOLE, path=Field("overtime_paid"))
            self.paid.append(fact(case.overtime_paid, YUAN, "overtime_paid", PAID))
        return entries

    def _kept(self, found: Iterator[Entry], paid: Decimal, path: str) -> list[Entry]:
        """The entries, one debt with what was paid for it; those that wait for a fact are left out, and so is their payment."""
        try:
            entries = list(found)
        except Missing as missing:
            self._wait_for(missing)
            return []
        if entries:
            self.debts.append(Debt(entries, [fact(paid, YUAN, path, PAID)] if paid else []))
        return entries

    @property
    def gaps(self) -> list[Gap]:
        """What the entries that are left out wait for, each said once."""
        return list(self._gaps)

    def _wait_for(self, missing: Missing) -> None:
        self._gaps |= dict.fromkeys(missing.gaps)

    def _base_on(self, day: date) -> Quantity:
        """The base of a day; within a month it changes only where the agreed wage does."""
        first = day.replace(day=1)
        key = day if self.hearing.case.pay.changes(first, month_end(first)) else first
        if key not in self._bases:
            base = minimum_on if self.hearing.case.pay.all_in else overtime_base
            self._bases[key] = base(self.hearing, day)
        return self._bases[key]

    def _rows_twice(self, sheet: Timesheet) -> None:
        """Equal hours twice on a day may be two shifts: they count, and the reader is told."""
        seen: set[tuple[date, Decimal]] = set()
        for index, row in enumerate(sheet.rows):
            if row.hours is not None:
                if (row.on, row.hours) in seen:
                    self.hearing.warn(
                        "SHEET_ROW_TWICE", _SHEET_ROW_TWICE, row=Field(f"timesheet.rows.{index}"), on=row.on
                    )
                seen.add((row.on, row.hours))

    def _paid_for_all_rows(self, sheet: Timesheet) -> None:
        first, last = sheet.in_order[0].on, sheet.in_order[-1].on
        if self.hearing.within(_KIND, first, last) != [(first, last)]:
            self.hearing.warn("PAID_FOR_THE_WHOLE", PAID_FOR_THE_WHOLE, path=Field("timesheet.paid"))

    def _cycle_in_sheet(self, index: int, cycle: HourCycle) -> None:
        sheet = self.hearing.case.timesheet
        if sheet is not None and sheet.between(cycle.start, cycle.end):
            self.hearing.warn("CYCLE_TWICE", _CYCLE_TWICE, cycle=Field(f"hour_cycles.{index}"))

    # --- rows ---

    def _row(self, index: int, row: Overtime) -> Iterator[Entry]:
        path, hearing = f"overtime.{index}", self.hearing
        if row.on is not None and not hearing.asks_for(_KIND, row.on, row.on):
            hearing.assume("OUTSIDE_CLAIM", _OUTSIDE, on=row.on)
            return
        kind = self._kind(index, row)
        if kind == WORKDAY and row.days is not None:
            self._ordinary(index, row)
            kind = None
        if kind is None or not self._earns(kind, row.time_off, index):
            return
        if row.on is None and hearing.dated(_KIND):
            hearing.warn("UNDATED", UNDATED, path=Field(f"overtime.{index}"))
        if row.on is None and row.base is None and len(hearing.case.pay.history) > 1:
            hearing.warn("LAST_WAGE", _LAST_WAGE, row=Field(f"overtime.{index}"))
        self._twice(index, row)
        day = row.on or ended_or_judged(hearing.case)
        month = None if row.on is None else row.on.replace(day=1)
        for worked in _worked(row, path):
            base = None
            if worked.unit is not YUAN:
                stated = row.base
                base = self._base_on(day) if stated is None else fact(stated, YUAN_PER_MONTH, f"{path}.base", BASE)
            yield Entry(kind, worked, base, day, month, path)

    def _twice(self, index: int, row: Overtime) -> None:
        """The same day in two rows, in a timesheet as well, or inside a leave: it may be counted twice."""
        case = self.hearing.case
        if row.on is None:
            return
        on_leave = any(days.touch(row.on, row.on) for days in case.absences.values())
        if row.on in self._days or on_leave or (case.timesheet and case.timesheet.between(row.on, row.on)):
            self.hearing.warn("DAY_TWICE", _DAY_TWICE, row=Field(f"overtime.{index}"), on=row.on)
        self._days.add(row.on)

    def _kind(self, index: int, row: Overtime) -> str | None:
        """The kind of the day: as stated, else by the calendar; `None` where the row shows an ordinary day's work.

        A holiday is one only by the decree, and on a workday only the hours beyond eight are overtime.
        """
        if row.on is None:
            if row.kind is None:
                raise Missing(Gap("FACT", f"overtime.{index}.kind", _KIND_OF_DAY, _NEEDS_KIND))
            return row.kind
        if row.kind is not None and not self.hearing.calendar.holds(row.on.year):
            return row.kind
        known = self._calendar_kind(row.on)
        if known == WORKDAY and row.kind == HOLIDAY:
            self._ordinary(index, row)
            return None
        if row.kind is None or row.kind == known:
            return known
        if row.kind == HOLIDAY:
            self.hearing.warn(
                "NOT_A_HOLIDAY", _NOT_A_HOLIDAY, row=Field(f"overtime.{index}"), on=row.on, kind=KIND_NAMES[known]
            )
            return known
        if known == HOLIDAY:
            self.hearing.warn(
                "IS_A_HOLIDAY", _IS_A_HOLIDAY, row=Field(f"overtime.{index}"), on=row.on, kind=KIND_NAMES[row.kind]
            )
        return row.kind

    def _ordinary(self, index: int, row: Overtime) -> None:
        """A whole day on an ordinary workday, dated or one of a total, is no overtime: say so."""
        name = Field(f"overtime.{index}")
        if row.on is None:
            self.hearing.warn("ORDINARY_WORKDAY", _ORDINARY_WORKDAYS, row=name)
        else:
            self.hearing.warn("ORDINARY_WORKDAY", _ORDINARY_WORKDAY, row=name, on=row.on)

    def _calendar_kind(self, day: date) -> str:
        kind = self.hearing.calendar.day_kind(day)
        if self.hearing.calendar.is_supplied(day.year):
            self.hearing.assume("GIVEN_CALENDAR", _GIVEN_CALENDAR, year=day.year)
        if kind is DayKind.SPECIAL:
            return HOLIDAY if self.hearing.reading("R-TIME-03") == "holiday" else REST_DAY
        return kind.value

    def _earns(self, kind: str, time_off: bool, index: int) -> bool:
        """Is this work paid as overtime under the system of hours; time off of equal length settles rest days only."""
        hearing = self.hearing
        if time_off:
            if kind == REST_DAY:
                hearing.assume("TIME_OFF", _TIME_OFF, row=Field(f"overtime.{index}"))
                return False
            hearing.warn(
                "TIME_OFF_NOT_ENOUGH", _TIME_OFF_NOT_ENOUGH, row=Field(f"overtime.{index}"), kind=KIND_NAMES[kind]
            )
        if self.system == FLEXIBLE:
            return kind == HOLIDAY and hearing.reading("D-23") == "yes"
        if self.system == COMPREHENSIVE and kind == REST_DAY:
            hearing.warn("REST_DAY_IN_CYCLE", _REST_DAY_IN_CYCLE, row=Field(f"overtime.{index}"))
            return False
        return True

    # --- timesheet ---

    def _sheet(self) -> Iterator[Entry]:
        """The overtime that a timesheet shows, day by day."""
        sheet, hearing = self.hearing.case.timesheet, self.hearing
        assert sheet is not None  # asked for only where the case has one
        found, numbers, years = hearing.once("timesheet", lambda: count_held(sheet, hearing.calendar))
        for year in years:
            self._year_not_held(year)
        for conflict in found.conflicts:
            hearing.warn(
                "SHEET_CONFLICT", _SHEET_CONFLICT, row=Field(f"timesheet.rows.{numbers[conflict.row]}"), on=conflict.day
            )
        stated = None if sheet.base is None else fact(sheet.base, YUAN_PER_MONTH, "timesheet.base", BASE)
        special = REST_DAY
        if found.special_days:
            special = HOLIDAY if hearing.reading("R-TIME-03") == "holiday" else REST_DAY
        for month in found.months:
            if self._is_whole(month, found.special_days):
                yield from self._sheet_month(month, stated)
                continue
            for day in month.days:
                kind = special if day.special else day.kind.value
                if day.overtime and self._sheet_day_earns(kind, day.day):
                    worked = count(day.overtime, HOUR, KIND_NAMES[kind], Message("DAY", _ON_DAY, on=day.day))
                    path = f"timesheet.rows.{numbers[day.rows[0]]}"
                    base = self._base_on(day.day) if stated is None else stated
                    yield Entry(kind, worked, base, day.day, month.month, path)

    def _year_not_held(self, year: int) -> None:
        """The rows of a year whose calendar is not held wait; the others are counted."""
        try:
            self.hearing.calendar.day_kind(date(year, 1, 1))
        except Missing as missing:
            self._wait_for(missing)

    def _is_whole(self, month: MonthHours, special: tuple[date, ...]) -> bool:
        """Can the month be counted as one: asked for as a whole, one wage, standard hours, no one-off day off."""
        first, last = month.month, month_end(month.month)
        changes = self.hearing.case.pay.changes(first + ONE_DAY, last)
        asked = self.hearing.within(_KIND, first, last) == [(first, last)]
        return self.system == STANDARD and asked and not changes and not any(first <= day <= last for day in special)

    def _sheet_month(self, month: MonthHours, stated: Quantity | None) -> Iterator[Entry]:
        for kind, worked in self.hearing.once(f"timesheet {month.month}", lambda: of_month(month)):
            base = self._base_on(month.month) if stated is None else stated
            yield Entry(kind, worked, base, month.month, month.month, "timesheet")

    def _sheet_day_earns(self, kind: str, day: date) -> bool:
        if not self.hearing.asks_for(_KIND, day, day):
            return False
        return self.system == STANDARD or (kind == HOLIDAY and self.hearing.reading("D-23") == "yes")


def _worked(row: Overtime, path: str) -> Iterator[Quantity]:
    """What a row says was worked: hours, days, or the piece wages of the work."""
    if row.hours is not None:
        yield fact(row.hours, HOUR, f"{path}.hours", _HOURS)
    if row.days is not None:
        yield fact(row.days, DAY, f"{path}.days", _DAYS)
    if row.pieces is not None:
        price = fact(row.piece_price, YUAN, f"{path}.piece_price", _PRICE)
        yield (price * fact(row.pieces, ONE, f"{path}.pieces", _PIECES)).named(_PIECE_WAGES, rule="R-OT-04")
    elif row.hours is None and row.days is None:
        raise Missing(Gap("FACT", f"{path}.hours", _HOURS, _NEEDS_HOURS))


_HOURS = Text("加班小时", "hours of overtime")
_DAYS = Text("加班天数", "days of overtime")
_PRICE = Text("法定工时内的计件单价", "price of a piece in legal hours")
_PIECES = Text("件数", "pieces")
_PIECE_WAGES = Text("计件工资", "piece wages")
_NEEDS_HOURS = Text("未填小时、天数或件数，这一行未计入", "without hours, days or pieces this row is left out")
_KIND_OF_DAY = Text("加班的种类或日期", "kind or date of the overtime")
_NEEDS_KIND = Text("工作日、休息日、节假日的倍数不同", "workdays, rest days and holidays are paid at different rates")
_LAST_WAGE = Text(
    "{row}：工资有变动而未填日期，按最后的工资计；请填日期或者该条的基数",
    "{row}: the wage changed and the row has no date: the last wage is taken; state the date or the base",
)
_SHEET_ROW_TWICE = Text(
    "{row}：{on}有两行相同的工时，均已计入，请核对是否重复",
    "{row}: {on} has the same hours twice; both are counted, check that none is there twice",
)
_CYCLE_TWICE = Text(
    "{cycle}：周期内的考勤表工时也已计算，可能重复，请只留其一",
    "{cycle}: the timesheet has rows in it that are counted too; leave one of the two",
)
_DAY_TWICE = Text(
    "{row}：{on}在另一条记录、考勤表或假期中也出现，可能重复",
    "{row}: {on} stands in another row, the timesheet or a leave too and may be counted twice",
)
_ON_DAY = Text("{on}", "{on}")
_OUTSIDE = Text(
    "{on}的加班不在请求的期间之内，未计入", "overtime of {on} lies outside the period asked for and is left out"
)
_GIVEN_CALENDAR = Text("{year}年的日历系案情自行填入", "the calendar of {year} is the one that the case supplies")
_TIME_OFF = Text(
    "{row}：休息日已安排补休，不付加班费",
    "{row}: time off was given for the rest day, nothing is owed",
)
_TIME_OFF_NOT_ENOUGH = Text(
    "{row}：补休不能免除{kind}的加班费，仍计入",
    "{row}: time off does not settle {kind}; it is counted",
)
_ORDINARY_WORKDAY = Text(
    "{row}：{on}是普通工作日，未计入；超过八小时的部分请按工作日和小时数填写",
    "{row}: {on} is an ordinary workday and left out; state the hours beyond eight as workday hours",
)
_ORDINARY_WORKDAYS = Text(
    "{row}：普通工作日整日的工作不是加班，未计入；超过八小时的部分请按小时数填写",
    "{row}: whole days on ordinary workdays are no overtime and left out; state the hours beyond eight",
)
_NOT_A_HOLIDAY = Text(
    "{row}：{on}不是法定节假日，按{kind}计",
    "{row}: {on} is no statutory holiday and is paid as {kind}",
)
_IS_A_HOLIDAY = Text(
    "{row}：{on}是法定节假日，而填的是{kind}；按所填计算，可主张300%",
    "{row}: {on} is a statutory holiday but stated as {kind}; it is paid as stated, 300 % may be claimed",
)
_SHEET_CONFLICT = Text(
    "{row}：{on}所填种类与日历不符，请核对",
    "{row}: the kind stated for {on} is not that of the calendar; check it",
)
_REST_DAY_IN_CYCLE = Text(
    "{row}：综合计算工时没有200%，休息日工时计入周期，请填写综合计算工时周期的工时",
    "{row}: comprehensive hours know no 200 %; the hours count in the cycle: state the cycle",
)
_CYCLES_LEFT_OUT = Text(
    "适用标准工时，周期工时不能据以计算加班费，请逐日填写",
    "standard hours apply: overtime cannot be told from the hours of a cycle; state the days",
)
