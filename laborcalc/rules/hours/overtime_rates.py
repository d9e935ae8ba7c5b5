"""What overtime is paid at 加班费的倍数 (R-OT-01; LL 44), and how hours, days and pieces become one sum."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import count, law
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, HOUR, ONE
from laborcalc.law.sources import cite
from laborcalc.rules.hours.overtime_base import EIGHT_HOURS, daily, hourly

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.results.hours import MonthHours

WORKDAY, REST_DAY, HOLIDAY = "workday", "rest_day", "holiday"
KIND_NAMES: dict[str, Text] = {
    WORKDAY: Text("工作日延时", "overtime on workdays"),
    REST_DAY: Text("休息日加班", "work on rest days"),
    HOLIDAY: Text("法定节假日加班", "work on statutory holidays"),
}
_RATES: dict[str, Quantity] = {
    WORKDAY: law("1.5", ONE, Text("百分之一百五十", "150 %"), cite("LL 44(1)"), rule="R-OT-01"),
    REST_DAY: law(2, ONE, Text("百分之二百", "200 %"), cite("LL 44(2)"), rule="R-OT-01"),
    HOLIDAY: law(3, ONE, Text("百分之三百", "300 %"), cite("LL 44(3)"), rule="R-OT-01"),
}
_TWICE = law(
    2,
    ONE,
    Text("百分之二百（另百分之百已含在月工资内）", "200 % (the other 100 % is in the monthly wage)"),
    cite("LL 44(3)"),
    rule="R-OT-01",
)


class Entry(NamedTuple):
    """Overtime of one kind: hours or days at a base, or the piece wages of the work (then the base is none).

    `day` says at which day's divisor and wage it is paid, `month` groups what is counted together (`None` = undated).
    """

    kind: str
    worked: Quantity
    base: Quantity | None
    day: date
    month: date | None
    path: str

    @property
    def hours(self) -> Decimal:
        """What was worked in hours, a day being eight."""
        value = self.worked.value
        return EXACT.multiply(value, EIGHT_HOURS.value) if self.worked.unit is DAY else value


def standard_rate(kind: str) -> Quantity:
    """150 %, 200 % or 300 % as LL 44 states them."""
    return _RATES[kind]


def rate(hearing: Hearing, kind: str) -> Quantity:
    """150 %, 200 % or 300 %; whether the 300 % comes on top of the monthly wage is a reading (R-OT-01)."""
    if kind == HOLIDAY and hearing.reading("R-OT-01") == "includes_normal_pay":
        return _TWICE
    return _RATES[kind]


def pay(hearing: Hearing, entries: list[Entry]) -> list[Quantity]:
    """One product for each kind of day and base: wage × rate × what was worked, months counted apart."""
    groups: dict[tuple[str, object, object], list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.day, entry.kind)):
        base = entry.base
        of = None if base is None else (base.value, base.op, base.args)
        groups.setdefault((entry.kind, entry.worked.unit, of), []).append(entry)
    return [
        _product(hearing, group) for _, group in sorted(groups.items(), key=lambda item: list(_RATES).index(item[0][0]))
    ]


def _product(hearing: Hearing, group: list[Entry]) -> Quantity:
    first = group[0]
    worked = total(by_month(group))
    times = rate(hearing, first.kind)
    if first.base is None:
        return (worked * times).named(KIND_NAMES[first.kind], rule="R-OT-04")
    wage = daily(first.base, first.day) if worked.unit is DAY else hourly(first.base, first.day)
    return (wage * times * worked).named(KIND_NAMES[first.kind], rule="R-OT-01")


def by_month(group: list[Entry]) -> list[Quantity]:
    """What was worked in each month: the fact itself where one row says it, else a count that names its rows."""
    months: dict[date | None, list[Entry]] = {}
    for entry in group:
        months.setdefault(entry.month, []).append(entry)
    return [
        _counted(rows) if month is not None else total([row.worked for row in rows]) for month, rows in months.items()
    ]


def _counted(rows: list[Entry]) -> Quantity:
    first = rows[0]
    if len(rows) == 1:
        return first.worked
    sum_of = total([row.worked for row in rows])
    if first.base is None:
        return sum_of
    label, month = KIND_NAMES[first.kind], f"{first.day:%Y-%m}"
    how = Message("ROWS", _ROWS, rows=len(rows), first=rows[0].day, last=rows[-1].day)
    name = Text(f"{month}{label.zh}", f"{label.en}, {month}")
    return count(sum_of.value, sum_of.unit, name, how, paths=tuple(row.path for row in rows), rule="R-OT-01")


_ROWS = Text("{first}至{last}的{rows}条记录相加", "{rows} rows from {first} to {last} added up")


def of_month(month: MonthHours) -> list[tuple[str, Quantity]]:
    """The overtime that a timesheet shows in a month, by kind of day, each with the number of its days."""
    found: list[tuple[str, Quantity]] = []
    for kind, hours in ((WORKDAY, month.workday), (REST_DAY, month.rest_day), (HOLIDAY, month.holiday)):
        if hours:
            label, written = KIND_NAMES[kind], f"{month.month:%Y-%m}"
            days = sum(1 for day in month.days if day.overtime and day.kind == kind)
            name = Text(f"{written}{label.zh}", f"{label.en}, {written}")
            how = Message("SHEET", _OF_SHEET, days=days)
            found.append((kind, count(hours, HOUR, name, how, paths=("timesheet",))))
    return found


_OF_SHEET = Text("考勤表{days}天的加班时间相加", "overtime of the timesheet, days: {days}")
