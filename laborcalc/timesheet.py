"""Reading a timesheet 读取考勤记录: a CSV file, a data frame or rows, as a clock writes them, into facts of a case.

Every row becomes a shift, a row without work, or a row that could not be read, with the reason: none is dropped.

>>> read = read_timesheet([{"日期": "2026/3/1", "上班": "9:00", "下班": "15:00"}, {"日期": "03/02/2026", "工时": "8"}])
>>> [(row.row, row.reason.en) for row in read.unread]
[(2, '03/02/2026 leaves open what is the year, the month and the day')]
>>> read.hours().months[0].rest_day
Decimal('6')
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from io import StringIO
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from laborcalc._clock import DAY_MINUTES, interval
from laborcalc._facts_hours import Shift, Timesheet
from laborcalc._files import LARGEST, _bytes, refuse
from laborcalc._problems import argument
from laborcalc._shifts import HOUR, MINUTE, WITHOUT_BREAK, Hours, count_hours, in_hours, in_units
from laborcalc._timesheet_cells import COLUMNS, WORK, Unreadable, field_of, printed, shift_of, value_of
from laborcalc._types import number
from laborcalc.errors import BadCase, Missing, Problem
from laborcalc.law.workdays import PUBLISHED, Calendar
from laborcalc.money import figure
from laborcalc.text import LANGS, Lang, Text

_DELIMITERS = ",;\t"
_ZIP = b"PK\x03\x04"  # a workbook, not text
_REST = Decimal(WITHOUT_BREAK) / 60
_ONE = timedelta(1)
Cells = list[tuple[str | None, Any]]  # under the names of their columns; `None` for a cell beyond the last of them
Row = tuple[int, Cells | None, Any]  # its number, its cells, what was found


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
    `empty_rows` are rows without work, `ignored_columns` columns whose names are not understood.
    """

    shifts: tuple[Shift, ...]
    numbers: tuple[int, ...]
    unread: tuple[Unread, ...]
    empty_rows: tuple[int, ...]
    ignored_columns: tuple[str, ...]
    rest: Decimal | None = None
    base: Decimal | None = None

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
        return self._written("text", lang, calendar)

    def to_html(self, lang: Lang = "zh", calendar: Calendar = PUBLISHED) -> str:
        """A self-contained HTML fragment without scripts; ValueError for a language other than `zh` and `en`."""
        return self._written("html", lang, calendar)

    def _written(self, form: str, lang: Lang, calendar: Calendar) -> str:
        if lang not in LANGS:
            raise ValueError(f"lang must be one of {LANGS}, not {lang!r}")
        written: str = getattr(import_module("laborcalc.views.timesheet"), f"to_{form}")(self, lang, calendar)
        return written

    def _repr_html_(self) -> str:
        return self.to_html("zh")


def read_timesheet(source: Any, *, rest: Any = None, base: Any = None) -> ReadTimesheet:
    """Read a timesheet 读取考勤记录.

    Args:
        source: path of a CSV file (UTF-8 or GB 18030; comma, semicolon or tab), a data frame of pandas or polars, a
            list of dicts, or a list of `Shift`.
        rest: the unpaid break of a day, in hours, taken off where one shift of more than six hours is alone on its
            day and states no break of its own.
        base: monthly base of overtime pay in yuan, handed on to `facts()`.

    Columns are understood in both languages: date 日期, start 上班, end 下班, hours 工时 (net), rest 休息 (hours),
    kind 种类, time_off 补休. A shift that ends at or before its beginning ends on the next day.

    Raises:
        BadCase: the file cannot be read, or no column holds the date or the work; `rest` or `base` is no number.

    >>> read = read_timesheet([{"date": "2026-02-17", "in": "09:00", "out": "18:00"}], rest="1")
    >>> read.hours().months[0].holiday
    Decimal('8')
    >>> read.facts()
    {'rest': '1', 'rows': [{'on': '2026-02-17', 'start': '09:00', 'end': '18:00'}]}
    """
    usual = None if rest is None else argument("rest", rest, number)
    if usual is not None and usual > _REST:
        refuse("REST", _REST_TOO_LONG, Text("休息以小时计，请核对", "it is stated in hours; check it"), "rest")
    names, rows = _table(source)
    ignored = _ignored(names)
    kept = _Kept()
    unread: list[Unread] = []
    empty: list[int] = []
    for row, cells, found in rows:
        try:
            shift = _shift(cells, found, usual)
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
    return shift_of(fields, rest)


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
        for day, earlier in ((day, self.of_day.get(shift.on + day * _ONE, ())) for day in (-1, 0, 1)):
            for begin, until, other in earlier:
                if begin + day * DAY_MINUTES < end and first < until + day * DAY_MINUTES:
                    raise Unreadable("overlap", shown, other)
        self.fill(row, shift, (end - first) * MINUTE if shift.hours is None else in_units(shift.hours))
        if end:
            self.of_day.setdefault(shift.on, []).append((first, end, row))
        self.same[key] = row
        self.shifts.append(shift)
        self.numbers.append(row)

    def fill(self, row: int, shift: Shift, units: int) -> None:
        """A day holds 24 hours."""
        total, earliest = self.total.get(shift.on, (0, row))
        if total + units > 24 * HOUR:
            found = f"{shift.on}: {figure(in_hours(total + units))}"
            raise Unreadable("hours_a_day", found) if earliest == row else Unreadable("over_day", found, earliest)
        self.total[shift.on] = total + units, earliest


# --- where rows come from ---


class _Table(NamedTuple):
    """The rows of a source, and the names of its columns."""

    columns: tuple[str, ...]
    rows: list[Row]


def _table(source: Any) -> _Table:
    if isinstance(source, (str, Path)):
        return _of_csv(_decoded(_bytes(Path(source))))
    if (hasattr(source, "to_dicts") or hasattr(source, "to_dict")) and hasattr(source, "columns"):
        return _of_frame(source)
    if isinstance(source, (list, tuple)):
        return _of_records(source)
    refuse(
        "SOURCE",
        Text(f"不能从 {type(source).__name__} 读取考勤记录", f"a timesheet is not read from {type(source).__name__}"),
        Text("请给出CSV文件路径、数据框或行的列表", "give the path of a CSV file, a data frame or a list of rows"),
    )


def _of_frame(frame: Any) -> _Table:
    names = [str(name) for name in frame.columns]
    for name in names:
        if names.count(name) > 1:
            refuse(
                "COLUMN_TWICE",
                Text(f"有两栏同名“{printed(name)}”", f'two columns are named "{printed(name)}"'),
                Text("请只留一栏，或者改名", "keep one of them, or rename it"),
            )
    records = frame.to_dicts() if hasattr(frame, "to_dicts") else frame.to_dict("records")
    return _Table(tuple(names), _of_records(records).rows)


def _of_records(records: Iterable[Any]) -> _Table:
    rows = [(number, _cells(found), found) for number, found in enumerate(records, 1)]
    return _Table(tuple(dict.fromkeys(name or "" for _, cells, _ in rows for name, _ in cells or ())), rows)


def _cells(found: Any) -> Cells | None:
    if isinstance(found, Shift):
        return list(found.__dict__.items())
    return [(str(name), cell) for name, cell in found.items()] if isinstance(found, Mapping) else None


def _decoded(data: bytes) -> str:
    if len(data) > LARGEST:
        refuse(
            "TOO_LARGE",
            Text("文件超过一百万字节", "the file is larger than a million bytes"),
            Text("请按年拆分，或者只留考勤各栏", "divide it by years, or keep the columns of the timesheet only"),
        )
    for encoding in () if data.startswith(_ZIP) else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    refuse(
        "ENCODING",
        Text("文件不是UTF-8或GB 18030编码的文本", "the file is no text in UTF-8 or GB 18030"),
        Text("请另存为CSV（UTF-8）", "save it as CSV (UTF-8)"),
    )


def _of_csv(text: str) -> _Table:
    """The rows under the first line that holds anything, each with the line on which it begins."""
    lines = _lines(text)
    names = next((cells for _, cells in lines if any(cell.strip() for cell in cells)), None)
    if names is None:
        refuse(
            "EMPTY", Text("文件是空的", "the file is empty"), Text("首行应为栏名", "the first line names the columns")
        )
    columns = [name.strip() or f"#{place}" for place, name in enumerate(names, 1)]
    rows: list[Row] = []
    for line, cells in lines:
        if cells:
            short = [""] * (len(columns) - len(cells))
            rows.append((line, list(zip_longest(columns, [*cells, *short])), None))
    return _Table(tuple(columns), rows)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    head = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(head.split('"')[::2])  # what stands outside quotes
    delimiter = max(_DELIMITERS, key=bare.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as error:
        refuse(
            "CSV",
            Text(f"第{before + 1}行不是可读的CSV：{error}", f"line {before + 1} is not readable as CSV: {error}"),
            Text("请核对引号", "check the quotes"),
        )
