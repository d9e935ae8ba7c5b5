"""The cells of a timesheet 考勤单元格: which column means what, and a row of cells as a `Shift`; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from pydantic_core import PydanticCustomError

from laborcalc.facts.clock import hours, interval
from laborcalc.facts.hours import Shift
from laborcalc.facts.problems import clashing
from laborcalc.facts.types import calendar_day, clock, number, shown
from laborcalc.foundation.money import figure
from laborcalc.foundation.text import LANGS, Text, intact
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
_ANSWERS = {True: ("true", "yes", "1", "是"), False: ("false", "no", "0", "否")}
_LONGEST = 60  # characters of a cell that are shown again
_TOO_LARGE = 10**12
_ONE = timedelta(1)

_SPACES = re.compile(r"[\s_]+")
_DATE = re.compile(
    r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d\d)(\d\d))(.*)", re.ASCII
).fullmatch
_MIDNIGHT = re.compile(r"(?:[ T]0?0:00(?::00(?:\.0+)?)?)?", re.ASCII).fullmatch
_UNCLEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(?:\d\d|\d{4})", re.ASCII).fullmatch
_MOMENT = re.compile(
    r"(?:(次日|翌日)|(\d{4}\D\d{1,2}\D\d{1,2}(?:日|(?=[ T]))|\d{8}(?=[ T])))?[ T]*(\d{1,2}:\d\d(?::\d\d)?|\d{4})(?:\.\d+)?",
    re.ASCII,
).fullmatch
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


_FIELDS, _KIND_OF, _ANSWER_OF = _by_name(COLUMNS), _by_name(_KINDS), _by_name(_ANSWERS)


@lru_cache(maxsize=1024)
def field_of(name: str) -> str | None:
    """The field that a column means, if it is understood.

    >>> field_of("Clock_In"), field_of("工时（小时）"), field_of("备注")
    ('start', 'hours', None)
    """
    return _FIELDS.get(plain(name))


def native(cell: Any) -> Any:
    """A numpy scalar as Python's own; anything else as it is."""
    return cell.item() if type(cell).__module__ == "numpy" and hasattr(cell, "item") else cell


def value_of(cell: Any) -> Any:
    """What a cell holds; `None` for what stands for nothing: empty text, NaN, NaT."""
    cell = native(cell)
    if isinstance(cell, str):
        return intact(normalize("NFKC", cell)).strip() or None
    if isinstance(cell, int) and abs(cell) >= _TOO_LARGE:  # Python refuses to write out thousands of digits
        return shown(cell)
    if isinstance(cell, float):
        return None if cell != cell else cell
    if isinstance(cell, Decimal):
        return None if cell.is_nan() else cell
    return None if type(cell).__name__ in ("NaTType", "NAType") else cell


def printed(cell: Any) -> str:
    """A cell as it is shown again, short."""
    text = cell if isinstance(cell, str) else shown(cell) if isinstance(cell, int) else str(cell)
    return intact(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")


def _number(value: Any) -> Decimal:
    if isinstance(value, float):
        value = float.__repr__(value)
        if not _SHORT(value):
            raise Unreadable("float_hours", value)
    return number(value)


def _date(value: Any) -> date:
    if isinstance(value, datetime):
        if value.time() != time(0):
            raise Unreadable("time_in_date", value)
        return calendar_day(value.date())
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    found = _DATE(text) if isinstance(text, str) else None
    if found is None:
        if isinstance(text, str) and _UNCLEAR(text):
            raise Unreadable("unclear_date", text)
        return calendar_day(value)
    year, _, *pairs, tail = found.groups()
    if not _MIDNIGHT(tail):
        raise Unreadable("time_in_date" if ":" in tail else "date", text)
    month, day = (part for part in pairs if part is not None)
    return calendar_day(f"{year}-{month:>02}-{day:>02}")


def _moment(value: Any, on: date) -> tuple[date | None, time]:
    """A clock time, and the date that it carries; 24:00 is the midnight of the next day."""
    if isinstance(value, datetime):
        return calendar_day(value.date()), clock(value.time())
    found = _MOMENT(value) if isinstance(value, str) else None
    if found is None:
        return None, clock(value)
    following, day, text = found.groups()
    text = text if ":" in text else f"{text[:2]}:{text[2:]}"
    late = bool(following) + text.startswith("24")
    return ((_date(day) if day else on) + late * _ONE if day or late else None), clock(text)


# --- a row ---


def shift_of(cells: Mapping[str, Any], usual_rest: Decimal | None) -> Shift | None:
    """The shift in the cells of a row, by field; `None` where no work is recorded. Raises `Unreadable`."""
    try:
        return _shift(
            {field: value for field, cell in cells.items() if (value := value_of(cell)) is not None}, usual_rest
        )
    except PydanticCustomError as error:
        raise Unreadable(error.type, (error.context or {}).get("shown", "")) from None


def _shift(found: dict[str, Any], usual_rest: Decimal | None) -> Shift | None:
    if not found:
        return None
    if "on" not in found:
        raise Unreadable("no_date")
    on = _date(found["on"])
    if not any(name in found for name in WORK):
        return None
    facts: dict[str, Any] = {"on": on, "kind": _kind(found.get("kind")), "time_off": _answer(found.get("time_off"))}
    if "rest" in found:
        facts["rest"] = _number(found["rest"])
    if "hours" in found:
        facts["hours"] = _number(found["hours"])
    if "start" in found or "end" in found:
        facts["start"], facts["end"] = _clocked(on, found.get("start"), found.get("end"))
        _bear_out(facts, usual_rest)
    return Shift.model_validate(facts)


def _clocked(on: date, start: Any, end: Any) -> tuple[time, time]:
    (first, begin), (last, finish) = (
        (None, None) if moment is None else _moment(moment, on) for moment in (start, end)
    )
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


def _answer(value: Any) -> bool:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    answer = False if value is None else _ANSWER_OF.get(plain(value))
    if answer is None:
        raise Unreadable("time_off", printed(value))
    return answer
