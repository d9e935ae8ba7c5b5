"""Values as people write them 数值的写法: days, months, times, money, numbers, answers and places, for whoever reads kindly; never a guess.

The one reader of values: the cells of a timesheet and the facts of `laborcalc.read` come through here. Each function gives what the
case file takes, or raises `Unclear`.

>>> day("2019年3月18日"), day("2019.3.18"), month("2024年3月"), clock("9:05"), money("1.5万元"), money("８，０００ 元/月")
('2019-03-18', '2019-03-18', '2024-03', '09:05', '15000', '8000')
>>> money("8000到10000")
Traceback (most recent call last):
laborcalc.intake.values.Unclear: '8000到10000'
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, NoReturn
from unicodedata import normalize

from laborcalc.facts.types import shown
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text, intact

UNKNOWN = frozenset(("不清楚", "不知道", "不详", "未知", "unknown", "n/a", "na", "nan", "none", "null", "-", "—", ""))
_YES = frozenset(("是", "有", "对", "true", "yes", "y", "已", "√", "1"))
_NO = frozenset(("否", "没有", "无", "不是", "false", "no", "n", "未", "×", "0"))
_LONGEST = 60  # characters of a cell that are shown again
_TOO_LARGE = 10**12

_MIDNIGHT = r"(?:[ T]0?0:00(?::00(?:\.0+)?)?)?"
_DAY = re.compile(
    r"(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]?|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))" + _MIDNIGHT, re.ASCII
).fullmatch
_OF_A_DAY = re.compile(r"\d{4}.*\D\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?", re.ASCII).fullmatch
_DAY_FIRST = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(?:\d\d|\d{4})", re.ASCII).fullmatch
_MONTH = re.compile(r"(\d{4})(?:年(\d{1,2})月?|[-/.](\d{1,2})|(\d{2}))(?:[-/.]0?1)?", re.ASCII).fullmatch
_CLOCK = re.compile(r"(?:(\d{1,2}):(\d\d)(?::[0-5]\d)?|(\d\d)(\d\d))(?:\.\d+)?", re.ASCII).fullmatch
_MOMENT = re.compile(
    r"(?:(次日|翌日)|(\d{4}\D\d{1,2}\D\d{1,2}(?:[日号]|(?=[ T]))|\d{8}(?=[ T])))?[ T]*(.*)", re.ASCII
).fullmatch
_DIGITS = r"(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?"
_AMOUNT = re.compile(
    r"(?:[¥￥]|rmb|cny|人民币)?" + _DIGITS + r"(万|千|k)?(?:元整|元|块钱|块|圆|rmb|cny|yuan)?"
    r"(?:(?:/|每|per|a)?(月|年|天|日|小时|件|month|year|day|hour|piece))?", re.ASCII | re.IGNORECASE
).fullmatch  # fmt: skip
_COUNT = re.compile(_DIGITS + r"()(?:个?(\D{1,8}))?", re.ASCII | re.IGNORECASE).fullmatch
_SEPARATED = re.compile(r"[\s\-/,、()·>]+").sub
_CHINESE = re.compile("[\u4e00-\u9fff]").search
_TIMES = {"万": Decimal(10000), "千": Decimal(1000), "k": Decimal(1000)}
_HUNDREDTH = Decimal("0.01")
_EXCEL = date(1899, 12, 30)
_SERIALS = range(20_000, 75_000)  # 1954 to 2105
_ONE = timedelta(1)
_MAY_BE_ENDLESS = (int, list, tuple, dict, set, frozenset)

# unit → what it is called, and how it is written
UNITS: dict[str, tuple[Text, tuple[str, ...]]] = {
    "hour": (Text("小时", "hours"), ("小时", "h", "hr", "hrs", "hour", "hours")),
    "day": (Text("天", "days"), ("天", "日", "工作日", "day", "days")),
    "week": (Text("周", "weeks"), ("周", "week", "weeks")),
    "month": (Text("月", "months"), ("月", "month", "months")),
    "year": (Text("年", "years"), ("年", "岁", "周岁", "year", "years")),
    "person": (Text("人", "people"), ("人", "名", "people")),
    "piece": (Text("件", "pieces"), ("件", "piece", "pieces")),
    "time": (Text("次", "times"), ("次", "times")),
    "grade": (Text("级", "grades"), ("级",)),
    "percent": (Text("百分数", "per cent"), ("%",)),
    "yuan": (Text("元", "yuan"), ("元", "块", "yuan")),
}
_UNIT_OF = {word: unit for unit, (_, words) in UNITS.items() for word in words}

_HOW_DAY = Text("请写成 2026-03-18 或 2026年3月18日，年月日都要有", "write 2026-03-18, with year, month and day")
_HOW_ALONE = Text("请只写日期，不写时刻，如 2026-03-18", "write the day alone, without the time, such as 2026-03-18")
_HOW_MONTH = Text("请写成 2026-03 或 2026年3月", "write 2026-03")
_HOW_CLOCK = Text("请写成 08:30 这样的时刻", "write a time such as 08:30")
_HOW_MONEY = Text("请写一个数额，如 8000 或 8000.50元", "write one amount, such as 8000 or 8000.50")
_HOW_COUNT = Text("请写一个数，如 3 或 2.5", "write one number, such as 3 or 2.5")
_HOW_ANSWER = Text("请写是、否或不清楚", "write yes, no or unknown")


class Unclear(Exception):
    """What leaves open what is meant: what was written, how to write it, and what stood in the way.

    `code` is `day`, `order` (of day, month and year), `serial` (a spreadsheet's number of a day), `time` (of a day, where a day
    alone is asked for), `month`, `clock`, `number`, `answer` or `choice`; `found` is what was written, short.
    """

    def __init__(self, written: Any, how: Text, code: str = "choice", found: str = "") -> None:
        super().__init__(shown(written))
        self.written, self.how, self.code, self.found = written, how, code, found or printed(written)


# --- what a cell holds ---


def tidy(value: str) -> str:
    """A text without full width, and spaces around it."""
    return intact(normalize("NFKC", value)).replace("\u200b", "").strip()


def native(cell: Any) -> Any:
    """A numpy scalar as Python's own; anything else as it is."""
    is_scalar = type(cell).__module__ == "numpy" and hasattr(cell, "item") and getattr(cell, "shape", ()) == ()
    return cell.item() if is_scalar else cell


def value_of(cell: Any) -> Any:
    """What a cell holds; `None` for what stands for nothing: empty text, NaN, NaT."""
    cell = native(cell)
    if isinstance(cell, str):
        return tidy(cell) or None
    if isinstance(cell, int) and abs(cell) >= _TOO_LARGE:  # Python refuses to write out thousands of digits
        return shown(cell)
    if isinstance(cell, float):
        return None if cell != cell else cell
    if isinstance(cell, Decimal):
        return None if cell.is_nan() else cell
    return None if type(cell).__name__ in ("NaTType", "NAType") else cell


def is_unknown(value: Any) -> bool:
    """Does it stand for nothing: empty, NaN, NaT, `不清楚`."""
    held = value_of(value)
    return held is None or (isinstance(held, str) and held.casefold() in UNKNOWN)


def printed(cell: Any) -> str:
    """A cell as it is shown again, short."""
    written = _said(cell)
    return intact(written if len(written) <= _LONGEST else written[: _LONGEST - 1] + "…")


def text(value: Any) -> str:
    """A cell as tidy text; whole floats, as a column of numbers with a gap has them, are whole numbers."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return tidy(_said(value))


def _said(value: Any) -> str:
    if isinstance(value, str):
        return value
    return shown(value) if isinstance(value, _MAY_BE_ENDLESS) else str(value)


# --- days and times ---


def day(value: Any) -> str:
    """A day as `2026-03-18`. Raises `Unclear`."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else _ask(value, _HOW_ALONE, "time")
    if isinstance(value, date):
        return value.isoformat()
    found = _DAY(text(value))
    if found is None:
        _ask_for_day(value)
    year, *rest = (part for part in found.groups() if part is not None and part.isdigit())
    try:
        return date(int(year), *map(int, rest)).isoformat()
    except ValueError:
        _ask(value, _HOW_DAY, "day")


def _ask_for_day(value: Any) -> NoReturn:
    written = text(value)
    _ask_for_serial(value)
    if _DAY_FIRST(written):
        open_order = Text(
            f"年月日的次序不明；{_HOW_DAY.zh}", f"the order of day, month and year is open; {_HOW_DAY.en}"
        )
        _ask(value, open_order, "order")
    _ask(value, *((_HOW_ALONE, "time") if _OF_A_DAY(written) else (_HOW_DAY, "day")))


def _ask_for_serial(value: Any) -> None:
    """A spreadsheet's number of a day is asked back with the day that it stands for."""
    written = text(value)
    if not (written.isascii() and written.isdigit() and len(written) == 5 and int(written) in _SERIALS):
        return
    meant = _EXCEL + timedelta(int(written))
    how = Text(
        f"像是表格软件的日期序号，对应 {meant}；是的话请写这一天",
        f"this looks like a spreadsheet's number for {meant}; if so, write that day",
    )
    _ask(value, how, "serial", f"{written} ({meant})")


def month(value: Any) -> str:
    """A month as `2026-03`. Raises `Unclear`."""
    if isinstance(value, (date, datetime)):
        return f"{value:%Y-%m}" if value.day == 1 else _ask(value, _HOW_MONTH, "month")
    found = _MONTH(text(value))
    number = next((part for part in found.groups()[1:] if part), "") if found else ""
    if found is None or not 1 <= int(number) <= 12:
        _ask_for_serial(value)
        _ask(value, _HOW_MONTH, "month")
    return f"{found[1]}-{int(number):02}"


def clock(value: Any) -> str:
    """A time of the day as `08:30`, seconds dropped; `24:00` is the midnight that ends it. Raises `Unclear`."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    found = _CLOCK(tidy(value)) if isinstance(value, str) else None
    hour, minute = (part for part in found.groups() if part is not None) if found else ("", "")
    if not found or int(minute) > 59 or (int(hour) > 23 and (hour, minute) != ("24", "00")):
        _ask(value, _HOW_CLOCK, "clock")
    return f"{hour:>02}:{minute}"


def moment(value: Any, on: date) -> tuple[date | None, time]:
    """A time as a clock writes it beside a day, and the day that it carries itself, if any. Raises `Unclear`.

    >>> moment("次日 6:00", date(2026, 3, 2)), moment("24:00", date(2026, 3, 2)), moment("0905", date(2026, 3, 2))
    ((datetime.date(2026, 3, 3), datetime.time(6, 0)), (datetime.date(2026, 3, 3), datetime.time(0, 0)), (None, datetime.time(9, 5)))
    """
    if isinstance(value, datetime):
        return value.date(), value.time().replace(second=0, microsecond=0)
    found = _MOMENT(tidy(value)) if isinstance(value, str) else None
    following, carried, rest = found.groups() if found else (None, None, value)
    written = clock(rest)
    late = bool(following) + (written == "24:00")
    own = date.fromisoformat(day(carried)) if carried else on
    return (own + late * _ONE if carried or late else None), time(int(written[:2]) % 24, int(written[3:]))


# --- numbers ---


def money(value: Any, per: str | None = None) -> str:
    """An amount in yuan as decimal text. Raises `Unclear`.

    Args:
        per: the unit (`month`) by which the field is paid, empty for a sum; an amount by another one is asked back. `None` takes any.
    """
    number, times, unit = _number(value, _AMOUNT, _HOW_MONEY)
    if unit and per is not None and _unit(unit) != per:
        by = UNITS[per][0] if per else None
        how = Text(f"这一栏以元/{by.zh}计", f"this field is in yuan by {by.en}") if by else _A_SUM
        _ask(value, Text(f"{how.zh}；{_HOW_MONEY.zh}", f"{how.en}; {_HOW_MONEY.en}"), "number")
    return _plain(EXACT.multiply(number, _TIMES[times]) if times else number)


_A_SUM = Text("这一栏不按期间计", "this field is no amount by a time")


def count(value: Any, unit: str | None = None) -> str:
    """A number as decimal text, its unit left out. Raises `Unclear`.

    Args:
        unit: in what the field is counted (a key of `UNITS`, or `share`, of which a per cent is a hundredth; empty for a number
            alone); a number of something else is asked back. `None` takes any.
    """
    number, _, written = _number(value, _COUNT, _HOW_COUNT)
    said = _unit(written) if written else None
    if said == "percent" and unit == "share":
        return _plain(EXACT.multiply(number, _HUNDREDTH))
    if written and (said is None or unit not in (None, said)):
        _ask(value, _in_units(unit), "number")
    return _plain(number)


def _unit(written: str) -> str | None:
    word = written.casefold()
    return _UNIT_OF.get(word) or _UNIT_OF.get(word.removesuffix("s"))


def _in_units(unit: str | None) -> Text:
    if unit not in UNITS:
        return _HOW_COUNT
    name = UNITS[unit][0]
    return Text(f"这一栏的单位是{name.zh}；{_HOW_COUNT.zh}", f"this field is counted in {name.en}; {_HOW_COUNT.en}")


def _number(value: Any, pattern: Any, how: Text) -> tuple[Decimal, str, str]:
    """The number, by what it is multiplied, and its unit."""
    if isinstance(value, float):
        value = float.__repr__(value).removesuffix(".0")
    if isinstance(value, Decimal) and value.is_finite():
        return value, "", ""
    found = pattern("".join(text(value).split()))
    if found is None:
        _ask(value, how, "number")
    sign, whole, decimals, times, unit = found.groups()
    return Decimal(f"{sign}{whole.replace(',', '')}{decimals or ''}"), (times or "").casefold(), unit or ""


def _plain(number: Decimal) -> str:
    written = str(number) if number.as_tuple().exponent == 0 else f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


# --- answers and places ---


def answer(value: Any) -> bool:
    """Yes or no. Raises `Unclear`."""
    if isinstance(value, bool):
        return value
    word = text(value).casefold()
    if word in _YES or word in _NO:
        return word in _YES
    _ask(value, _HOW_ANSWER, "answer")


def place(value: Any) -> str:
    """The name or code of a place; what separates its parts is left out of a Chinese name.

    >>> place("广东省-深圳市（南山区）"), place(" Shenzhen, Guangdong "), place(440300.0)
    ('广东省深圳市南山区', 'Shenzhen, Guangdong', '440300')
    """
    written = text(value)
    return _SEPARATED("", written) if _CHINESE(written) else written


def _ask(value: Any, how: Text, code: str, found: str = "") -> NoReturn:
    raise Unclear(value, how, code, found)
