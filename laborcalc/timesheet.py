"""Reading a timesheet 读取考勤记录: a CSV file, a data frame or rows, as a clock writes them, into facts of a case.

Every row becomes a shift, a row without work, a row of somebody else, or a row that could not be read, with the reason:
none is dropped.

>>> read = read_timesheet([{"日期": "2026/3/1", "上班": "9:00", "下班": "15:00"}, {"日期": "03/02/2026", "工时": "8"}])
>>> [(row.row, row.reason.en) for row in read.unread]
[(2, '03/02/2026 leaves open what is the year, the month and the day')]
>>> read.hours().months[0].rest_day
Decimal('6')
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple, NoReturn

from laborcalc.facts.clock import DAY_MINUTES, interval
from laborcalc.facts.hours import Shift, Timesheet
from laborcalc.facts.problems import TEXT, argument, of_type
from laborcalc.facts.types import number
from laborcalc.foundation.errors import BadCase, Problem, refuse
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.money import EXACT, figure
from laborcalc.foundation.shown import rendered
from laborcalc.foundation.text import Lang, Text
from laborcalc.intake.cells import COLUMNS, PERSON, WORK, Unreadable, field_of, shift_of
from laborcalc.intake.persons import Person, people_of
from laborcalc.intake.tables import Cells, table_of
from laborcalc.intake.values import printed, value_of
from laborcalc.law.workdays import PUBLISHED, Calendar
from laborcalc.results.hours import Hours
from laborcalc.rules.hours.shifts import HOUR, MINUTE, WITHOUT_BREAK, count_hours, in_hours, in_units

_REST = EXACT.divide(Decimal(WITHOUT_BREAK), Decimal(60))
_ONE = timedelta(1)


class Unread(NamedTuple):
    """A row that could not be read 未读入的行: its number as a person counts, what stands in it, why, what to do.

    `clash` is the number of the row that it contradicts, if that is why.
    """

    row: int
    content: dict[str, str]
    reason: Text
    remedy: Text
    clash: int | None = None


@dataclass(frozen=True, slots=True)
class ReadTimesheet:
    """A timesheet as it was read 已读入的考勤记录.

    `numbers` holds the row of the source behind each shift (the line of a CSV file, otherwise the position from one);
    `empty_rows` are rows without work, `ignored_columns` columns whose names are not understood; `person` is whose
    timesheet it is, where the table says it, `other_rows` are those of other people.
    """

    shifts: tuple[Shift, ...]
    numbers: tuple[int, ...]
    unread: tuple[Unread, ...]
    empty_rows: tuple[int, ...]
    ignored_columns: tuple[str, ...]
    rest: Decimal | None = None
    base: Decimal | None = None
    person: Person | None = None
    other_rows: tuple[int, ...] = ()

    @property
    def sheet(self) -> Timesheet:
        """The timesheet as a fact of a case."""
        return Timesheet(rest=self.rest, rows=self.shifts, base=self.base)

    def facts(self) -> dict[str, Any]:
        """What goes under `timesheet` in a case file: hours and yuan as decimal strings."""
        return self.sheet.model_dump(mode="json", exclude_none=True, exclude_defaults=True)

    def hours(self, calendar: Calendar = PUBLISHED) -> Hours:
        """Hours per day and month 工时折算, under standard hours; rows in the result count from zero, as in `shifts`.

        Raises:
            BadCase: the break is unknown (`rest`) or a year without stated kinds is not held (`given.calendars`).
        """
        try:
            return count_hours(self.sheet, calendar)
        except Missing as missing:
            raise BadCase(
                Problem(gap.code, gap.path, Text(f"尚缺{gap.what.zh}", f"missing: {gap.what.en}"), gap.why)
                for gap in missing.gaps
            ) from None

    def to_text(self, lang: Lang = "zh", calendar: Calendar = PUBLISHED) -> str:
        """Plain text for a terminal; ValueError for a language other than `zh` and `en`."""
        return rendered(self, "timesheet", "text", lang, calendar)

    def to_html(self, lang: Lang = "zh", calendar: Calendar = PUBLISHED) -> str:
        """A self-contained HTML fragment without scripts; ValueError for a language other than `zh` and `en`."""
        return rendered(self, "timesheet", "html", lang, calendar)

    def _repr_html_(self) -> str:
        return self.to_html("zh")


def read_timesheet(source: Any, *, rest: Any = None, base: Any = None, person: str | None = None) -> ReadTimesheet:
    """Read a timesheet 读取考勤记录.

    Args:
        source: path of a CSV file (UTF-8 or GB 18030; comma, semicolon or tab), a data frame of pandas or polars, a
            list of dicts, or a list of `Shift`.
        rest: the unpaid break of a day, in hours, taken off where one shift of more than six hours is alone on its
            day and states no break of its own.
        base: monthly base of overtime pay in yuan, handed on to `facts()`.
        person: name or employee number of whose rows are read, where the table holds several people.

    Columns are understood in both languages: date 日期, start 上班, end 下班, hours 工时 (net), rest 休息 (hours),
    kind 种类, time_off 补休, name 姓名, number 工号. A shift that ends at or before its beginning ends on the next day.

    Raises:
        BadCase: the file cannot be read, or no column holds the date or the work; several people and no `person`, or
            nobody of that name; `rest` or `base` is no number.

    >>> read = read_timesheet([{"date": "2026-02-17", "in": "09:00", "out": "18:00"}], rest="1")
    >>> read.hours().months[0].holiday
    Decimal('8')
    >>> read.facts()
    {'rest': '1', 'rows': [{'on': '2026-02-17', 'start': '09:00', 'end': '18:00'}]}
    """
    usual = None if rest is None else argument("rest", rest, number)
    if usual is not None and usual > _REST:
        refuse("REST", _REST_TOO_LONG, Text("休息以小时计，请核对", "it is stated in hours; check it"), "rest")
    if person is not None:
        of_type("person", person, str, TEXT)
    names, rows = table_of(source)
    ignored = _ignored(names)
    kept = _Kept()
    whom, who = people_of(rows, person)
    unread: list[Unread] = []
    empty: list[int] = []
    others: list[int] = []
    for row, cells, found in rows:
        owner = who.get(row, whom)
        if owner not in (whom, None):
            others.append(row)
            continue
        try:
            shift = _shift(cells, found, usual)
            if shift is not None and owner != whom:
                raise Unreadable("no_person")
            if shift is None:
                empty.append(row)
            else:
                kept.add(row, shift)
        except Unreadable as error:
            unread.append(Unread(row, _content(cells, found), *error.words(), error.clash))
    return ReadTimesheet(
        shifts=tuple(kept.shifts),
        numbers=tuple(kept.numbers),
        unread=tuple(unread),
        empty_rows=tuple(empty),
        ignored_columns=ignored,
        rest=usual,
        base=None if base is None else argument("base", base, number),
        person=whom,
        other_rows=tuple(others),
    )


_REST_TOO_LONG = Text("每日休息超过六小时", "the break of a day is longer than six hours")


def _ignored(names: Iterable[str]) -> tuple[str, ...]:
    """The columns that are not understood; there must be one for the date and one for the work."""
    understood = {name: field_of(name) for name in names}
    fields = set(understood.values())
    if understood and "on" not in fields:
        _no_column("NO_DATE_COLUMN", Text("没有日期栏", "no column holds the date"), ("on",))
    if understood and fields.isdisjoint(WORK):
        _no_column("NO_WORK_COLUMN", Text("没有上下班时间或工时栏", "no column holds clock times or hours"), WORK)
    return tuple(printed(name) for name, field in understood.items() if field is None)


def _no_column(code: str, what: Text, fields: Iterable[str]) -> NoReturn:
    names = [name for field in fields for name in COLUMNS[field]]
    zh, en = "、".join(names), ", ".join(names)
    refuse(code, what, Text(f"首行应为栏名，可用：{zh}", f"the first line names the columns; understood are: {en}"))


def _shift(cells: Cells | None, found: Any, rest: Decimal | None) -> Shift | None:
    if cells is None:
        raise Unreadable("not_a_row", printed(found))
    fields: dict[str, Any] = {}
    for name, cell in cells:
        value = value_of(cell)
        if value is None:
            continue
        if name is None:
            raise Unreadable("more_cells", printed(value))
        field = field_of(name)
        if field is not None and fields.setdefault(field, value) != value:
            raise Unreadable("column_twice", f"{printed(fields[field])}, {printed(value)}")
    return shift_of({field: value for field, value in fields.items() if field not in PERSON}, rest)


def _content(cells: Cells | None, found: Any) -> dict[str, str]:
    """What stands in a row, short; a second column of a name gets its place behind the name."""
    if cells is None:
        return {"": printed(found)}
    content: dict[str, str] = {}
    for place, (name, cell) in enumerate(cells, 1):
        key = printed(name or "")
        if value_of(cell) is not None:
            content[f"{key}#{place}" if key in content or not key else key] = printed(cell)
    return content


class _Kept:
    """The shifts read so far; one that contradicts an earlier one is refused."""

    def __init__(self) -> None:
        self.shifts: list[Shift] = []
        self.numbers: list[int] = []
        self.same: dict[tuple[object, ...], int] = {}
        self.of_day: dict[date, list[tuple[int, int, int]]] = {}  # first and last minute, number of the row
        self.total: dict[date, tuple[int, int]] = {}  # units, number of the first row

    def add(self, row: int, shift: Shift) -> None:
        """Keep a shift, or raise `Unreadable` with the row that it contradicts."""
        key = tuple(shift.__dict__.values())
        shown = f"{shift.on} {shift.start:%H:%M}" if shift.start else str(shift.on)
        if key in self.same:
            raise Unreadable("row_twice", shown, self.same[key])
        first, end = interval(shift.start, shift.end) if shift.start and shift.end else (0, 0)
        for day in (-1, 0, 1):
            other = self.overlapping(shift.on + day * _ONE, first - day * DAY_MINUTES, end - day * DAY_MINUTES)
            if other is not None:
                raise Unreadable("overlap", shown, other)
        self.fill(row, shift, (end - first) * MINUTE if shift.hours is None else in_units(shift.hours))
        if end:
            insort(self.of_day.setdefault(shift.on, []), (first, end, row))
        self.same[key] = row
        self.shifts.append(shift)
        self.numbers.append(row)

    def overlapping(self, on: date, first: int, end: int) -> int | None:
        """The first row of a day, none of which overlap, that shares a minute with the time from `first` to `end`."""
        kept = self.of_day.get(on, [])
        place = bisect_right(kept, first, key=_until)
        return kept[place][2] if place < len(kept) and kept[place][0] < end else None

    def fill(self, row: int, shift: Shift, units: int) -> None:
        """A day holds 24 hours."""
        total, earliest = self.total.get(shift.on, (0, row))
        if total + units > 24 * HOUR:
            found = f"{shift.on}: {figure(in_hours(total + units))}"
            raise Unreadable("hours_a_day", found) if earliest == row else Unreadable("over_day", found, earliest)
        self.total[shift.on] = total + units, earliest


def _until(shift: tuple[int, int, int]) -> int:
    return shift[1]
