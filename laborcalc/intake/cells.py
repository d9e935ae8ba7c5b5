"""The cells of a timesheet 考勤单元格: which column means what, and a row of cells as a `Shift`; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from pydantic_core import PydanticCustomError

from laborcalc.facts.clock import hours, interval
from laborcalc.facts.hours import Shift
from laborcalc.facts.problems import clashing
from laborcalc.facts.types import calendar_day, number, shown
from laborcalc.foundation.money import figure
from laborcalc.foundation.text import LANGS, Text
from laborcalc.intake.values import Unclear, answer, count, day, moment, printed, value_of
from laborcalc.rules.hours.shifts import MINUTE, WITHOUT_BREAK, in_units

# field → the names of columns that mean it; capitals, spaces and underscores do not matter
COLUMNS: dict[str, tuple[str, ...]] = {
    "on": ("on", "date", "day", "日期", "考勤日期"),
    "start": ("start", "in", "clock in", "上班", "上班时间", "上班打卡", "上班打卡时间"),
    "end": ("end", "out", "clock out", "下班", "下班时间", "下班打卡", "下班打卡时间"),
    "hours": ("hours", "工时", "小时", "小时数", "时长", "工时(小时)", "时长(小时)"),
    "rest": ("rest", "break", "休息", "休息时长", "休息(小时)", "休息时长(小时)"),
    "kind": ("kind", "种类", "类型"),
    "time_off": ("time off", "补休", "调休"),
    "name": (
        "name",
        "employee",
        "employee name",
        "worker",
        "staff",
        "person",
        "姓名",
        "员工",
        "员工姓名",
        "人员",
        "人员姓名",
    ),
    "number": (
        *("employee id", "employee no", "employee no.", "employee number", "staff id", "staff no", "user id", "badge"),
        *("工号", "员工工号", "员工编号", "员工号", "人员编号", "考勤号码", "登记号码"),
    ),
}
PERSON = ("name", "number")
WORK = ("start", "end", "hours")
_KINDS = {
    "workday": ("workday", "work day", "工作日"),
    "rest_day": ("rest day", "休息日"),
    "holiday": ("holiday", "法定节假日", "节假日"),
}
_LONGEST = 60  # characters of a cell that are shown again
_ONE = timedelta(1)

_SPACES = re.compile(r"[\s_]+")
_SHORT = re.compile(r"\d+(?:\.\d{1,4})?", re.ASCII).fullmatch

_CHECK = Text("请核对打卡时间", "check the clock times")
_ISO = Text("请写成 2026-03-02 这样的日期", "write a date such as 2026-03-02")
# code → what is wrong, what to do; what is not here has its words where the case file is checked
_WORDS: dict[str, tuple[Text, Text]] = {
    "no_date": (Text("没有日期", "there is no date"), _ISO),
    "unclear_date": (
        Text("{shown} 的年月日次序不明", "{shown} leaves open what is the year, the month and the day"),
        _ISO,
    ),
    "serial_date": (
        Text("{shown} 像是表格软件的日期序号", "{shown} looks like a spreadsheet's number of a day"),
        Text("请把该栏设为日期格式再导出，或者写成 2026-03-02", "export the column as dates, or write 2026-03-02"),
    ),
    "time_in_date": (
        Text("日期栏中有时刻（{shown}）", "the date column holds a time of day ({shown})"),
        Text("请把时刻写入上班、下班两栏", "write times into the columns for clock-in and clock-out"),
    ),
    "no_person": (
        Text("未写明是何人的考勤", "it does not say whose row it is"),
        Text("请补姓名或工号", "add the name or the employee number"),
    ),
    "no_start": (Text("没有上班打卡", "the clock-in is missing"), Text("请补上班时间", "add the time of arrival")),
    "no_end": (Text("没有下班打卡", "the clock-out is missing"), Text("请补下班时间", "add the time of leaving")),
    "other_day": (
        Text("上班打卡（{shown}）不在该行日期", "the clock-in ({shown}) is not on the date of the row"),
        Text("请把该班写在开始的那一天", "put the shift on the day on which it begins"),
    ),
    "far_end": (
        Text("下班打卡（{shown}）不在当日或次日", "the clock-out ({shown}) is neither on that day nor on the next"),
        _CHECK,
    ),
    "ends_before": (Text("下班早于上班（{shown}）", "the shift ends before it begins ({shown})"), _CHECK),
    "too_long": (Text("一班达到或超过二十四小时（{shown}）", "the shift lasts 24 hours or more ({shown})"), _CHECK),
    "hours_differ": (
        Text(
            "打卡时间与小时数不能互证（{shown}）", "the clock times and the hours do not bear each other out ({shown})"
        ),
        Text("请只留其一，或者填写休息时间", "leave one of the two, or state the break"),
    ),
    "rest_too_long": (
        Text("休息不短于整班（{shown}小时）", "the break is not shorter than the shift ({shown} hours)"),
        Text("休息以小时计，请核对", "the break is stated in hours; check it"),
    ),
    "float_hours": (
        Text("{shown} 的小数超过四位", "{shown} has more than four decimals"),
        Text("请改写为文字或十进制数，如 7.5", "write it as text or as a decimal such as 7.5"),
    ),
    "kind": (
        Text("{shown} 不是日期的种类", "{shown} is no kind of day"),
        Text("可选：工作日、休息日、法定节假日", "choose one of: workday, rest_day, holiday"),
    ),
    "time_off": (
        Text("{shown} 不是“是”或“否”", "{shown} is neither yes nor no"),
        Text("已安排补休的填“是”", "write yes where time off was given"),
    ),
    "column_twice": (
        Text("有两栏内容不同而含义相同（{shown}）", "two columns of the same meaning differ ({shown})"),
        Text("请只留一栏；一天有两班的，请写成两行", "keep one column; write two shifts of a day as two rows"),
    ),
    "more_cells": (
        Text("单元格多于表头（{shown}）", "there are more cells than columns ({shown})"),
        Text("请核对分隔符与引号", "check the delimiters and the quotes"),
    ),
    "not_a_row": (
        Text("{shown} 不是一行记录", "{shown} is no row"),
        Text("每行应为字典或 Shift", "a row is a dict or a Shift"),
    ),
    "row_twice": (
        Text("与第{number}行相同（{shown}）", "the same as row {number} ({shown})"),
        Text("若确为另一段工时，请写明打卡时间", "if it is another shift, state its clock times"),
    ),
    "overlap": (Text("与第{number}行的工时重叠（{shown}）", "overlaps row {number} ({shown})"), _CHECK),
    "over_day": (
        Text(
            "连同第{number}行，一天超过二十四小时（{shown}）",
            "with row {number}, more than 24 hours in a day ({shown})",
        ),
        Text("请核对小时数与日期", "check the hours and the date"),
    ),
}


class Unreadable(Exception):
    """Why a row cannot be read: code of the words, what was found, the row it clashes with."""

    def __init__(self, code: str, found: object = "", clash: int | None = None) -> None:
        super().__init__(code)
        self.code, self.found, self.clash = code, found, clash

    def words(self) -> tuple[Text, Text]:
        """What is wrong and what to do."""
        if self.code not in _WORDS:
            problem = clashing([(self.code, "", str(self.found))]).problems[0]
            return problem.what, problem.remedy
        values = {"shown": str(self.found)[:_LONGEST], "number": self.clash}
        reason, remedy = (Text(*(text.say(lang).format_map(values) for lang in LANGS)) for text in _WORDS[self.code])
        return reason, remedy


# --- names and values ---


def plain(name: object) -> str:
    """A name as it is compared: capitals, spaces, underscores and full width do not matter."""
    return _SPACES.sub("", normalize("NFKC", str(name)).strip("\ufeff")).casefold()


def _by_name(names: Mapping[Any, tuple[str, ...]]) -> dict[str, Any]:
    return {plain(name): meaning for meaning, known in names.items() for name in known}


_FIELDS, _KIND_OF = _by_name(COLUMNS), _by_name(_KINDS)


@lru_cache(maxsize=1024)
def field_of(name: str) -> str | None:
    """The field that a column means, if it is understood.

    >>> field_of("Clock_In"), field_of("工时（小时）"), field_of("备注")
    ('start', 'hours', None)
    """
    return _FIELDS.get(plain(name))


# --- a row ---

# why a value is unclear → the code of its words here; of the rest they are those of the case file
_UNCLEAR = {
    "order": "unclear_date",
    "serial": "serial_date",
    "time": "time_in_date",
    "answer": "time_off",
    "day": "date",
}


def shift_of(cells: Mapping[str, Any], usual_rest: Decimal | None) -> Shift | None:
    """The shift in the cells of a row, by field; `None` where no work is recorded. Raises `Unreadable`."""
    try:
        return _shift(
            {field: value for field, cell in cells.items() if (value := value_of(cell)) is not None}, usual_rest
        )
    except Unclear as unclear:
        code = _UNCLEAR.get(unclear.code, unclear.code)
        raise Unreadable(code, unclear.found if code in _WORDS else shown(unclear.written)) from None
    except PydanticCustomError as error:
        raise Unreadable(error.type, (error.context or {}).get("shown", "")) from None


def _shift(found: dict[str, Any], usual_rest: Decimal | None) -> Shift | None:
    if not found:
        return None
    if "on" not in found:
        raise Unreadable("no_date")
    on = calendar_day(day(found["on"]))
    if not any(name in found for name in WORK):
        return None
    facts: dict[str, Any] = {
        "on": on,
        "kind": _kind(found.get("kind")),
        "time_off": answer(found.get("time_off", False)),
    }
    if "rest" in found:
        facts["rest"] = _number(found["rest"])
    if "hours" in found:
        facts["hours"] = _number(found["hours"])
    if "start" in found or "end" in found:
        facts["start"], facts["end"] = _clocked(on, found.get("start"), found.get("end"))
        _bear_out(facts, usual_rest)
    return Shift.model_validate(facts)


def _clocked(on: date, start: Any, end: Any) -> tuple[time, time]:
    (first, begin), (last, finish) = ((None, None) if cell is None else moment(cell, on) for cell in (start, end))
    if begin is None or finish is None:
        raise Unreadable("no_start" if begin is None else "no_end")
    both = f"{printed(start)} – {printed(end)}"
    if first not in (None, on):
        raise Unreadable("other_day", printed(start))
    if last not in (None, on, on + _ONE):
        raise Unreadable("far_end", printed(end))
    if last == on and finish < begin:
        raise Unreadable("ends_before", both)
    if last not in (None, on) and finish >= begin:
        raise Unreadable("too_long", both)
    if finish == begin:
        raise Unreadable("no_length", both)
    return begin, finish


def _bear_out(facts: dict[str, Any], usual_rest: Decimal | None) -> None:
    """A break is shorter than its shift; hours beside clock times are left out where the times already say the same."""
    first, end = interval(facts["start"], facts["end"])
    length, rest = (end - first) * MINUTE, facts.get("rest")
    if rest is not None and in_units(rest) >= length:
        raise Unreadable("rest_too_long", figure(rest))
    stated = facts.pop("hours", None)
    if stated is None:
        return
    short = end - first <= WITHOUT_BREAK
    known = rest if rest is not None else Decimal(0) if short else usual_rest
    if known is None or in_units(stated) not in (length, length - in_units(known)):
        clocked = figure(hours(end - first))
        raise Unreadable("hours_differ", f"{clocked} h, {figure(stated)} h")


def _kind(value: Any) -> str | None:
    if value is None:
        return None
    kind: str | None = _KIND_OF.get(plain(value))
    if kind is None:
        raise Unreadable("kind", printed(value))
    return kind


def _number(value: Any) -> Decimal:
    """Hours without a unit; of a float no more than four decimals, else it was reckoned by a machine."""
    if isinstance(value, float) and not _SHORT(float.__repr__(value)):
        raise Unreadable("float_hours", float.__repr__(value))
    return number(count(value, unit=""))
