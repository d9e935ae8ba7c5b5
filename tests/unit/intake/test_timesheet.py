"""Reading timesheets: every way of writing a cell, every reason for which a row is handed back, nothing dropped."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from laborcalc.facts.case import Case
from laborcalc.facts.hours import Shift, Timesheet
from laborcalc.foundation.errors import BadCase
from laborcalc.law.workdays import Calendar, DayKind
from laborcalc.timesheet import ReadTimesheet, read_timesheet

EXAMPLE = Path(__file__).parents[3] / "examples" / "timesheet.csv"
NIGHT = {"on": "2026-03-02", "start": "22:00", "end": "6:00"}


class NaTType:
    """Stands for what pandas puts where a moment is missing."""

    def __bool__(self) -> bool:
        raise TypeError


class Frame:
    """A data frame as pandas shows it."""

    def __init__(self, records: list[dict[str, Any]], columns: list[Any] | None = None) -> None:
        self.records = records
        self.columns = columns if columns is not None else list(records[0])

    def to_dict(self, orient: str) -> list[dict[str, Any]]:
        assert orient == "records"
        return self.records


class Polars(Frame):
    """A data frame as polars shows it."""

    def to_dicts(self) -> list[dict[str, Any]]:
        return self.records


def one(**cells: Any) -> Shift:
    read = read_timesheet([{"on": "2026-03-02"} | cells])
    assert not read.unread, read.unread
    return read.shifts[0]


def refused(**cells: Any) -> str:
    read = read_timesheet([{"on": "2026-03-02"} | cells])
    assert not read.shifts and not read.empty_rows
    (row,) = read.unread
    assert row.row == 1
    assert row.reason.zh and row.remedy.zh and row.remedy.en
    assert re.search(r"[\u4e00-\u9fff]", row.reason.zh)
    return row.reason.en


def problem(source: Any, **options: Any) -> str:
    with pytest.raises(BadCase) as caught:
        read_timesheet(source, **options)
    assert caught.value.problems[0].what.zh and caught.value.problems[0].remedy.en
    return caught.value.code


@pytest.fixture
def file(tmp_path: Path) -> Any:
    def write(content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / "sheet.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


# --- the example ---


def test_the_example() -> None:
    read = read_timesheet(EXAMPLE)
    assert (len(read.shifts), read.unread, read.empty_rows) == (18, (), (10, 13, 15, 16))
    february, march = read.hours().months
    # workdays 10, 11, 12, 25, 26, 28 February: 2:30 + 0:05 + 3:00 + 1:30 + 2:00 + 4:00 = 13:05
    assert round(Fraction(february.workday) * 12, 9) == 157
    # 21 February 4:30, and from 0:00 to 6:00 on the 20th without the break of 0:30: 5:30
    assert february.rest_day == 10
    # 16th 20:00 to 24:00, 17th 0:00 to 2:00, 18th eight hours, 19th 22:00 to 24:00
    assert february.holiday == 16
    assert (february.time_off, march.rest_day, march.overtime) == (5, Decimal("5.5"), Decimal("5.5"))
    # 13:05 + 10:00 + 16:00 = 39:05, of which 3:05 above 36:00
    assert round(Fraction(february.over_limit) * 60, 9) == 185


# --- columns ---


@pytest.mark.parametrize(
    "row",
    [
        {"date": "2026-03-02", "in": "9:00", "out": "18:00", "break": "1", "kind": "rest_day", "time_off": "yes"},
        {"Day": "2026-03-02", " Clock In ": "9:00", "CLOCK_OUT": "18:00", "Rest": "1", "Kind": "休息日", "Time Off": 1},
        {"日期": "2026-03-02", "上班": "9:00", "下班": "18:00", "休息": "1", "种类": "休息日", "补休": "是"},
        {
            "考勤日期": "2026-03-02",
            "上班时间": "9:00",
            "下班 时间": "18:00",
            "休息时长（小时）": 1,
            "类型": "Rest Day",
            "调休": True,
        },
        {"on": "2026-03-02", "上班打卡": "9:00", "下班打卡": "18:00", "rest": 1, "kind": "休息日", "time_off": "true"},
    ],
)
def test_names_of_columns_in_both_languages(row: dict[str, Any]) -> None:
    read = read_timesheet([row])
    assert read.ignored_columns == ()
    assert read.shifts == (Shift(on="2026-03-02", start="9:00", end="18:00", rest="1", kind="rest_day", time_off=True),)


@pytest.mark.parametrize("name", ["hours", "工时", "小时", "小时数", "时长", "工时（小时）", "HOURS"])
def test_names_of_the_hours(name: str) -> None:
    assert read_timesheet([{"on": "2026-03-02", name: "8"}]).shifts[0].hours == 8


def test_columns_that_are_not_understood_are_named_once() -> None:
    rows = [{"日期": "2026-03-02", "工时": "8", "备注": "晚", 5: "x"}, {"日期": "2026-03-03", "工时": "8", "备注": ""}]
    read = read_timesheet(rows)
    assert read.ignored_columns == ("备注", "5")
    assert len(read.shifts) == 2


def test_a_sheet_without_date_or_work_is_an_error() -> None:
    assert problem([{"when": "2026-03-02", "hours": "8"}]) == "NO_DATE_COLUMN"
    assert problem([{"on": "2026-03-02", "班次": "白班"}]) == "NO_WORK_COLUMN"
    with pytest.raises(BadCase, match="考勤日期"):
        read_timesheet([{"when": "2026-03-02", "hours": "8"}])


def test_two_columns_of_one_meaning() -> None:
    assert one(date="2026-03-02", hours="8", 工时="8").hours == 8
    assert refused(hours="8", 工时="9") == "two columns of the same meaning differ (8, 9)"
    assert one(hours="8", 工时="").hours == 8


# --- cells ---


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-02",
        "2026-3-2",
        "2026/3/2",
        "2026/03/02",
        "2026.3.2",
        "2026年3月2日",
        "2026年03月02",
        "20260302",
        " 2026-03-02 ",
        "２０２６－０３－０２",
        "2026-03-02 00:00:00",
        "2026-03-02T00:00",
        20260302,
        20260302.0,
        date(2026, 3, 2),
        datetime(2026, 3, 2),
    ],
)
def test_dates(written: Any) -> None:
    assert one(on=written, hours="8").on == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("03/02/2026", "leaves open"),
        ("3-2-26", "leaves open"),
        ("26.03.02", "leaves open"),
        ("2026-02-30", "no date of the calendar"),
        ("2026-3/2", "no date"),
        ("2026-03-02 周一", "no date"),
        ("1912-01-01", "not between 1949 and 2100"),
        (datetime(2026, 3, 2, 9), "time of day"),
        ("2026-03-02 09:00", "time of day"),
        ("合计", "no date"),
        (True, "no date"),
        (45000.5, "no date"),
        pytest.param(10**5000, "no date", id="endless"),
        (time(9), "no date"),
        ("", "there is no date"),
        (None, "there is no date"),
        (float("nan"), "there is no date"),
        (NaTType(), "there is no date"),
    ],
)
def test_dates_that_are_handed_back(written: Any, reason: str) -> None:
    assert reason in refused(on=written, hours="8")


@pytest.mark.parametrize(
    "written",
    [
        "9:05",
        "09:05",
        "09:05:30",
        "0905",
        "９：０５",
        "2026-03-02 09:05",
        "2026/3/2 9:05:59",
        "2026-03-02T09:05:00.000",
        "2026年3月2日 9:05",
        "2026年3月2日9:05",
        "20260302 09:05",
        time(9, 5, 59),
        datetime(2026, 3, 2, 9, 5, 30),
    ],
)
def test_times(written: Any) -> None:
    assert one(start=written, end="18:00").start == time(9, 5)


@pytest.mark.parametrize(
    ("start", "end", "shift"),
    [
        ("22:00", "6:00", ("22:00", "6:00")),
        ("22:00", "次日6:00", ("22:00", "6:00")),
        ("22:00", "翌日 06:00", ("22:00", "6:00")),
        ("22:00", "2026-03-03 06:00", ("22:00", "6:00")),
        (datetime(2026, 3, 2, 22), datetime(2026, 3, 3, 6), ("22:00", "6:00")),
        ("15:00", "24:00", ("15:00", "0:00")),
        ("15:00", "2026-03-02 24:00", ("15:00", "0:00")),
        ("15:00", "2026-03-03 00:00", ("15:00", "0:00")),
        ("09:00", "2026-03-02 18:00", ("9:00", "18:00")),
    ],
)
def test_ends_on_the_next_day(start: Any, end: Any, shift: tuple[str, str]) -> None:
    assert one(start=start, end=end) == Shift(on="2026-03-02", start=shift[0], end=shift[1])


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        ("9:00", "", "the clock-out is missing"),
        (None, "18:00", "the clock-in is missing"),
        ("旷工", None, "no time of the day"),
        ("9:00", "25:00", "no time of the day"),
        ("9:00", "9:60", "no time of the day"),
        ("9.5", "18:00", "no time of the day"),
        (0.375, "18:00", "no time of the day"),
        ("900", "18:00", "no time of the day"),
        ("9:00", "9:00", "begins and ends at the same time"),
        ("9:00", "2026-03-02 8:00", "ends before it begins"),
        ("9:00", "2026-03-04 1:00", "neither on that day nor on the next"),
        ("9:00", "2026-03-01 18:00", "neither on that day nor on the next"),
        ("9:00", "2026-03-03 9:00", "24 hours or more"),
        ("9:00", "次日18:00", "24 hours or more"),
        ("0:00", "24:00", "24 hours or more"),
        ("2026-03-03 0:10", "8:00", "not on the date of the row"),
        ("24:00", "8:00", "not on the date of the row"),
        ("2026-02-30 9:00", "18:00", "no date of the calendar"),
    ],
)
def test_times_that_are_handed_back(start: Any, end: Any, reason: str) -> None:
    assert reason in refused(start=start, end=end)


@pytest.mark.parametrize("written", ["7.5", " 7.5 ", "７.５", 7.5, Decimal("7.5"), "7.50"])
def test_hours(written: Any) -> None:
    assert one(hours=written).hours == Decimal("7.5")


def test_a_float_is_read_as_it_is_printed() -> None:
    assert one(hours=0.1).hours == Decimal("0.1")
    assert one(hours=8.0).hours == 8
    assert one(hours=8).hours == 8


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (7.12345, "more than four decimals"),
        (0.1 + 0.2, "more than four decimals"),
        (1e-5, "more than four decimals"),
        (float("inf"), "more than four decimals"),
        ("8h", "no number"),
        ("-1", "negative"),
        (Decimal("-1"), "negative"),
        (True, "no number"),
        ("24.5", "more than 24 hours in a day (2026-03-02: 24.5)"),
        ([8], "no number"),
    ],
)
def test_hours_that_are_handed_back(written: Any, reason: str) -> None:
    assert reason in refused(hours=written)


@pytest.mark.parametrize("empty", [None, "", "  ", float("nan"), Decimal("NaN"), NaTType()])
def test_a_day_without_work_is_kept_apart(empty: Any) -> None:
    rows = [{"on": "2026-03-02", "start": empty, "end": empty, "hours": empty, "rest": "1", "kind": "白班"}, {}]
    read = read_timesheet([*rows, {"on": empty, "start": empty}])
    assert (read.shifts, read.unread, read.empty_rows) == ((), (), (1, 2, 3))


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("workday", "workday"),
        ("REST DAY", "rest_day"),
        ("工作日", "workday"),
        ("法定节假日", "holiday"),
        ("节假日", "holiday"),
        (DayKind.HOLIDAY, "holiday"),
        (None, None),
    ],
)
def test_kinds(written: Any, kind: str | None) -> None:
    assert one(hours="8", kind=written).kind == kind


@pytest.mark.parametrize(
    ("written", "answer"),
    [("true", True), ("No", False), ("是", True), ("否", False), (1, True), (0.0, False), ("1", True), ("", False)],
)
def test_time_off(written: Any, answer: bool) -> None:
    assert one(hours="8", time_off=written).time_off is answer


def test_kinds_and_answers_that_are_handed_back() -> None:
    assert refused(hours="8", kind="白班") == "白班 is no kind of day"
    assert refused(hours="8", kind="special") == "special is no kind of day"
    assert refused(hours="8", time_off="8") == "8 is neither yes nor no"
    assert refused(hours="8", time_off=0.5) == "0.5 is neither yes nor no"


def test_the_break_of_a_row() -> None:
    assert one(start="9:00", end="18:00", rest=1.5).rest == Decimal("1.5")
    assert one(hours="8", rest="1").rest == 1
    assert refused(start="9:00", end="18:00", rest="60") == "the break is not shorter than the shift (60 hours)"
    assert refused(start="9:00", end="10:00", rest="1") == "the break is not shorter than the shift (1 hours)"
    assert "no number" in refused(start="9:00", end="18:00", rest="12:00-13:00")


@pytest.mark.parametrize(
    ("cells", "usual", "agree"),
    [
        ({"end": "18:00", "hours": "8", "rest": "1"}, None, True),
        ({"end": "18:00", "hours": "9", "rest": "1"}, None, True),  # as clocked, the break not yet taken off
        ({"end": "18:00", "hours": "8"}, "1", True),
        ({"end": "15:00", "hours": "6"}, "1", True),
        ({"end": "18:00", "hours": "8"}, None, False),  # a break of one hour, or one hour of overtime left out
        ({"end": "21:00", "hours": "8"}, "1", False),
        ({"end": "15:00", "hours": "5"}, "1", False),
    ],
)
def test_hours_beside_clock_times(cells: dict[str, str], usual: str | None, agree: bool) -> None:
    read = read_timesheet([{"on": "2026-03-02", "start": "9:00"} | cells], rest=usual)
    assert bool(read.shifts) is agree
    if agree:
        assert read.shifts[0].hours is None
    else:
        assert "do not bear each other out" in read.unread[0].reason.en


# --- rows that contradict each other ---


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (NIGHT, "the same as row 1 (2026-03-02 22:00)"),
        (NIGHT | {"end": "5:00"}, "overlaps row 1 (2026-03-02 22:00)"),
        (NIGHT | {"start": "21:00", "end": "22:01"}, "overlaps row 1 (2026-03-02 21:00)"),
        ({"on": "2026-03-03", "start": "5:59", "end": "9:00"}, "overlaps row 1 (2026-03-03 05:59)"),
        ({"on": "2026-03-01", "start": "23:00", "end": "22:30"}, "overlaps row 1 (2026-03-01 23:00)"),
        ({"on": "2026-03-02", "hours": "16.5"}, "with row 1, more than 24 hours in a day (2026-03-02: 24.5)"),
    ],
)
def test_the_first_of_two_rows_stays(other: dict[str, str], reason: str) -> None:
    read = read_timesheet([NIGHT, other])
    assert (len(read.shifts), read.numbers) == (1, (1,))
    assert (read.unread[0].row, read.unread[0].reason.en, read.unread[0].clash) == (2, reason, 1)
    assert "第1行" in read.unread[0].reason.zh


def test_the_same_hours_twice() -> None:
    rows = [
        {"on": "2026-03-02", "hours": "4"},
        {"on": "2026-03-02", "hours": "4.0"},
        {"on": "2026-03-02", "hours": "3"},
    ]
    read = read_timesheet(rows)
    assert (read.numbers, read.unread[0].reason.en) == ((1, 3), "the same as row 1 (2026-03-02)")


@pytest.mark.parametrize(
    "other",
    [
        {"on": "2026-03-03", "start": "6:00", "end": "22:00"},
        {"on": "2026-03-02", "start": "6:00", "end": "22:00"},
        {"on": "2026-03-01", "start": "22:00", "end": "21:00"},
        {"on": "2026-03-02", "hours": "16"},
    ],
)
def test_rows_that_touch_or_fill_the_day_both_stay(other: dict[str, str]) -> None:
    assert len(read_timesheet([NIGHT, other]).shifts) == 2


# --- sources ---


HEAD = "日期,上班,下班\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (HEAD + "2026-03-02,9:00,15:00\n", "utf-8"),
        (HEAD + "2026-03-02,9:00,15:00\n", "utf-8-sig"),
        (HEAD + "2026-03-02,9:00,15:00\n", "gb18030"),
        ("日期;上班;下班\r\n2026-03-02;9:00;15:00\r\n", "utf-8"),
        ("日期\t上班\t下班\n2026-03-02\t9:00\t15:00", "utf-8"),
        ('"日期","上班","下班"\n"2026-03-02","9:00","15:00"\n', "utf-8"),
        ("\n\n" + HEAD + "2026-03-02,9:00,15:00\n", "utf-8"),
    ],
)
def test_csv_files(file: Any, text: str, encoding: str) -> None:
    path = file(text, encoding)
    for source in (path, str(path)):
        read = read_timesheet(source)
        assert read.shifts == (Shift(on="2026-03-02", start="9:00", end="15:00"),)


def test_rows_of_a_file_are_numbered_by_line(file: Any) -> None:
    text = 'date,hours,note\n2026-03-02,8,"two\nlines"\n\n2026-03-03,x,\n,,\n2026-03-04\n2026-03-05,8,a,b\n2026-03-06,8,a,\n'
    read = read_timesheet(file(text))
    assert (read.numbers, read.empty_rows, read.ignored_columns) == ((2, 9), (6, 7), ("note",))
    assert [(row.row, row.content) for row in read.unread] == [
        (5, {"date": "2026-03-03", "hours": "x"}),
        (8, {"date": "2026-03-05", "hours": "8", "note": "a", "#4": "b"}),
    ]
    assert read.unread[1].reason.en == "there are more cells than columns (b)"


def test_columns_without_a_name_and_with_the_same_name(file: Any) -> None:
    read = read_timesheet(
        file(",日期,上班,下班,上班,下班\n0,2026-03-02,8:00,12:00,13:00,18:00\n1,2026-03-03,8:00,12:00,,\n")
    )
    assert (read.ignored_columns, read.numbers) == (("#1",), (3,))
    assert read.unread[0].content == {
        "#1": "0",
        "日期": "2026-03-02",
        "上班": "8:00",
        "下班": "12:00",
        "上班#5": "13:00",
        "下班#6": "18:00",
    }


def test_a_file_of_dates_alone_or_of_a_head_alone(file: Any) -> None:
    assert problem(file("日期\n2026-03-02\n")) == "NO_WORK_COLUMN"
    assert read_timesheet(file(HEAD)).shifts == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "EMPTY"),
        (b"\n , \n", "EMPTY"),
        (b"PK\x03\x04 workbook", "ENCODING"),
        (b"\xff\xfe\x00", "ENCODING"),
        (b"x" * 1_000_001, "TOO_LARGE"),
        ('日期,工时\n2026-03-02,"8\n2026-03-03,8\n'.encode(), "CSV"),
        ("日期,工时\n2026-03-02," + "8" * 200_000, "CSV"),
        ("day off,hours\n2026-03-02,8\n", "NO_DATE_COLUMN"),
    ],
)
def test_bad_files(file: Any, content: str | bytes, code: str) -> None:
    assert problem(file(content)) == code


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.csv") == "UNREADABLE"
    assert problem(tmp_path) == "UNREADABLE"
    assert problem("a\x00b") == "UNREADABLE"


class Endless(Frame):
    """A data frame that is larger than what is read at once; its rows are not even asked for."""

    def __len__(self) -> int:
        return 100_001

    def to_dict(self, orient: str) -> list[dict[str, Any]]:
        raise AssertionError


def test_rows_end_somewhere() -> None:
    assert problem(Endless([], ["日期", "工时"])) == "TOO_MANY"
    assert problem([None] * 100_001) == "TOO_MANY"


@pytest.mark.parametrize("frame", [Frame, Polars])
def test_data_frames(frame: type[Frame]) -> None:
    records = [
        {"日期": datetime(2026, 3, 2), "上班": time(9), "下班": time(18), "工时": float("nan")},
        {"日期": datetime(2026, 3, 3), "上班": NaTType(), "下班": None, "工时": 7.5},
        {"日期": datetime(2026, 3, 4), "上班": NaTType(), "下班": None, "工时": float("nan")},
    ]
    read = read_timesheet(frame(records), rest="1")
    assert read.shifts == (Shift(on="2026-03-02", start="9:00", end="18:00"), Shift(on="2026-03-03", hours="7.5"))
    assert read.empty_rows == (3,)
    assert read_timesheet(frame([], ["日期", "工时"])).shifts == ()
    assert problem(frame([], ["日期", "工时", "工时"])) == "COLUMN_TWICE"
    assert problem(frame([], ["工时"])) == "NO_DATE_COLUMN"


def test_a_number_of_an_array_library_is_its_plain_value() -> None:
    float64 = type("float64", (), {"__module__": "numpy", "item": lambda self: 7.5})
    assert one(hours=float64()).hours == Decimal("7.5")


def test_shifts_as_they_are() -> None:
    given = (
        Shift(on="2026-03-02", start="22:00", end="24:00", rest="0.5", kind="holiday", time_off=True),
        Shift(on="2026-03-03", hours="8.25", rest="1"),
    )
    assert read_timesheet(list(given)).shifts == given
    assert read_timesheet(given).numbers == (1, 2)
    read = read_timesheet([Shift(on="2026-03-02"), Shift(on="2026-03-03", start="9:00")])
    assert (read.empty_rows, read.unread[0].reason.en) == ((1,), "the clock-out is missing")


def test_what_is_no_row_or_no_sheet() -> None:
    read = read_timesheet([{"on": "2026-03-02", "hours": "8"}, "2026-03-03", None])
    assert [(row.row, row.content, row.reason.en) for row in read.unread] == [
        (2, {"": "2026-03-03"}, "2026-03-03 is no row"),
        (3, {"": "None"}, "None is no row"),
    ]
    assert read_timesheet([]).shifts == ()
    assert problem({"on": ["2026-03-02"]}) == "SOURCE"
    assert problem(None) == "SOURCE"


def test_long_cells_are_shortened() -> None:
    row = read_timesheet([{"on": "x" * 500, "hours": "8"}]).unread[0]
    assert len(row.content["on"]) == 60
    assert len(row.reason.en) < 200
    row = read_timesheet([{"on": 10**5000, "hours": "8"}]).unread[0]
    assert row.content["on"] == "…"


# --- the result ---


def test_the_usual_break_and_the_base() -> None:
    read = read_timesheet([{"on": "2026-03-02", "start": "9:00", "end": "20:00"}], rest="1.5", base=8000)
    assert (read.rest, read.base) == (Decimal("1.5"), 8000)
    assert read.hours().months[0].workday == Decimal("1.5")
    assert read.facts() == {
        "rest": "1.5",
        "base": "8000",
        "rows": [{"on": "2026-03-02", "start": "09:00", "end": "20:00"}],
    }
    assert problem([], rest="6.5") == "REST"
    assert problem([], rest=1.0) == "FLOAT"
    assert problem([], rest="one") == "NUMBER"
    assert problem([], base="-1") == "NEGATIVE"


def test_the_facts_go_into_a_case() -> None:
    read = read_timesheet(EXAMPLE, rest="1")
    case = Case(region="110000", as_of="2026-11-21", timesheet=read.facts())
    assert case.timesheet == read.sheet == Timesheet(rest="1", rows=read.shifts)
    assert read_timesheet([]).facts() == {}


def test_what_the_hours_wait_for_is_a_clear_error() -> None:
    read = read_timesheet([{"on": "2026-03-02", "start": "9:00", "end": "18:00"}])
    with pytest.raises(BadCase, match="missing: the unpaid break") as caught:
        read.hours()
    assert caught.value.problems[0].path == "timesheet.rest"
    read = read_timesheet([{"on": "2030-03-02", "hours": "9"}])
    with pytest.raises(BadCase, match=r"2030年放假通知"):
        read.hours()
    assert read.hours(Calendar({2030: {}})).months[0].rest_day == 9


# --- views ---


def spoilt() -> ReadTimesheet:
    rows: list[dict[str, Any]] = [
        {"on": "2026-03-02", "hours": "9", "kind": "holiday", "<i>note</i>": "x"},
        {"on": "2026-03-03", "start": "<script>alert(1)</script>", "end": "18:00\x1b[2J"},
        {"on": "2026-03-04"},
        {"on": "2026-03-05"},
        {"on": "2015-09-03", "hours": "48"},
        {"on": "2015-09-03", "hours": "8.3333"},
        *({"on": f"2026-01-{day:02}", "hours": "12"} for day in range(5, 10)),
        *({"on": f"2026-01-{day:02}", "hours": "13"} for day in range(12, 17)),
    ]
    return read_timesheet(rows)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "zh",
            [
                "12行已读入，2行未读入，2行无出勤",
                "未使用的栏",
                "第1行（2026-03-02）填为法定节假日，日历为工作日；已按工作日折算",
                "2015-09-03 是一次性放假日",
                "3–4",
            ],
        ),
        (
            "en",
            [
                "12 read, 2 not read, 2 without work",
                "Columns not used",
                "row 1 (2026-03-02) states statutory holiday, the calendar says workday; counted as workday",
                "2015-09-03 was a one-off day off",
                "3–4",
            ],
        ),
    ],
)
def test_both_views_say_everything(lang: Any, words: list[str]) -> None:
    read = spoilt()
    for shown in (read.to_text(lang), read.to_html(lang)):
        assert [word for word in words if word not in shown] == []
        # January: five days of four hours and five of five hours above eight; nine above 36
        assert re.search(r"2026-01\D+125\D+45\D+0\D+0\D+0\D+45\D+9\b", shown)
        assert "8.33…" in shown
        assert "\x1b" not in shown


def test_text_keeps_within_its_columns() -> None:
    from laborcalc.views.text import width

    for lang in ("zh", "en"):
        assert max(map(width, spoilt().to_text(lang).splitlines())) <= 100


def test_html_is_self_contained_escaped_and_accessible() -> None:
    page = spoilt().to_html("en")
    assert "<script" not in page and "&lt;script&gt;" in page and "&lt;i&gt;note" in page
    assert "http" not in page and "url(" not in page
    assert page.count('role="img"') == page.count("<title>") == 3
    assert (
        'aria-label="2026-01: overtime of 45 h on workdays, 0 h on rest days, 0 h on holidays; the line marks 36 h"'
        in page
    )
    # 36 of 45 hours on a bar of 240
    assert '<rect class="workday" x="0.00" width="240.00"' in page and 'x1="192.00"' in page
    assert page.count("<details>") == 1 and page.count('<th scope="row">2026-01-') == 10


def test_a_conflict_on_a_one_off_day_off_names_what_was_counted() -> None:
    read = read_timesheet(
        [{"on": "2015-09-03", "hours": "8", "kind": "holiday"}, {"on": "2026-02-17", "hours": "8", "kind": "workday"}]
    )
    shown = " ".join(read.to_text("en").split())
    assert "the calendar says one-off day off; counted as rest day" in shown
    assert "the calendar says statutory holiday; counted as workday" in shown


def test_views_of_a_sheet_that_cannot_be_counted() -> None:
    read = read_timesheet([{"on": "2026-03-02", "start": "9:00", "end": "18:00"}])
    for shown in (read.to_text("en"), read.to_html("en")):
        assert "The hours cannot be counted yet" in shown and "timesheet.rest" in shown


def test_views_of_an_empty_sheet() -> None:
    read = read_timesheet([])
    assert "没有读入任何工时" in read.to_text() and "没有读入任何工时" in read.to_html()
    assert "No hours were read" in read.to_text("en")
    assert read._repr_html_() == read.to_html("zh")
    whole = read_timesheet([{"on": "2026-03-02", "hours": "8"}]).to_html("en")
    assert "<details>" not in whole and "could not be read" not in whole


def test_the_calendar_of_the_views() -> None:
    read = read_timesheet([{"on": "2030-03-04", "hours": "9"}])
    assert "2030-03" in read.to_text("en", Calendar({2030: {}}))
    assert "given.calendars" in read.to_text("en")
    assert "<details>" in read.to_html("en", Calendar({2030: {}}))


def test_an_unknown_language() -> None:
    with pytest.raises(ValueError, match="lang"):
        read_timesheet([]).to_text("fr")  # type: ignore[arg-type]  # a language that there is not
