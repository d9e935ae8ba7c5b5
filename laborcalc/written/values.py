"""Values as people write them 数值的写法: days, months, money, numbers and answers, into what the case file takes; never a guess.

>>> day("2019年3月18日"), day("2019.3.18"), month("2024年3月"), money("1.5万元"), money("８，０００ 元/月")
('2019-03-18', '2019-03-18', '2024-03', '15000', '8000')
>>> money("8000到10000")
Traceback (most recent call last):
laborcalc.written.values.Unclear: '8000到10000'
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
from laborcalc.intake.cells import value_of

UNKNOWN = frozenset(("不清楚", "不知道", "不详", "未知", "unknown", "n/a", "na", "nan", "none", "null", "-", "—", ""))
_YES = frozenset(("是", "有", "对", "true", "yes", "y", "已", "√"))
_NO = frozenset(("否", "没有", "无", "不是", "false", "no", "n", "未", "×"))

_DAY = re.compile(
    r"(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]?|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))(?:[ T]0?0:00(?::00(?:\.0+)?)?)?",
    re.ASCII,
).fullmatch
_MONTH = re.compile(r"(\d{4})(?:年(\d{1,2})月?|[-/.](\d{1,2})|(\d{2}))(?:[-/.]0?1)?", re.ASCII).fullmatch
_DAY_FIRST = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2,4}", re.ASCII).fullmatch
_AMOUNT = re.compile(
    r"(?:[¥￥]|rmb|cny|人民币)?(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|千|k)?(?:元整|元|块钱|块|圆|rmb|cny|yuan)?"
    r"(?:(?:/|每|per|a)?(?:月|年|天|日|小时|month|year|day|hour))?", re.ASCII | re.IGNORECASE
).fullmatch  # fmt: skip
_COUNT = re.compile(
    r"(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:个?(?:工作日|小时|天|日|月|年|岁|人|件|周|次)|h|hrs?|hours?|days?|months?|years?|%)?", re.ASCII | re.IGNORECASE
).fullmatch  # fmt: skip
_TIMES = {"万": Decimal(10000), "千": Decimal(1000), "k": Decimal(1000)}
_EXCEL = date(1899, 12, 30)
_SERIALS = range(20_000, 75_000)  # 1954 to 2105

_HOW_DAY = Text("请写成 2026-03-18 或 2026年3月18日，年月日都要有", "write 2026-03-18, with year, month and day")
_HOW_MONTH = Text("请写成 2026-03 或 2026年3月", "write 2026-03")
_HOW_MONEY = Text("请写一个数额，如 8000 或 8000.50元", "write one amount, such as 8000 or 8000.50")
_HOW_COUNT = Text("请写一个数，如 3 或 2.5", "write one number, such as 3 or 2.5")
_HOW_ANSWER = Text("请写是、否或不清楚", "write yes, no or unknown")


class Unclear(Exception):
    """What leaves open what is meant: what was written, and how to write it."""

    def __init__(self, written: Any, how: Text) -> None:
        super().__init__(repr(written))
        self.written, self.how = written, how


def tidy(value: str) -> str:
    """A text without full width, and spaces around it."""
    return intact(normalize("NFKC", value)).replace("\u200b", "").strip()


def is_unknown(value: Any) -> bool:
    """Does it stand for nothing: empty, NaN, NaT, `不清楚`."""
    held = value_of(value)
    return held is None or (isinstance(held, str) and tidy(held).casefold() in UNKNOWN)


def day(value: Any) -> str:
    """A day as `2026-03-18`. Raises `Unclear`."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else _ask(value, _HOW_DAY)
    if isinstance(value, date):
        return value.isoformat()
    text = _text(value)
    found = _DAY(text)
    if found is None:
        _ask_for_day(value, text)
    year, *rest = (part for part in found.groups() if part is not None and part.isdigit())
    return _calendar(value, int(year), *map(int, rest))


def _calendar(value: Any, year: int, month: int, of_month: int) -> str:
    try:
        return date(year, month, of_month).isoformat()
    except ValueError:
        _ask(value, _HOW_DAY)


def _ask_for_day(value: Any, text: str) -> NoReturn:
    if text.isdigit() and int(text) in _SERIALS:
        meant = _EXCEL + timedelta(int(text))
        _ask(
            value,
            Text(
                f"像是表格软件的日期序号，对应 {meant}；是的话请写这一天",
                f"this looks like a spreadsheet's number for {meant}; if so, write that day",
            ),
        )
    if _DAY_FIRST(text):
        _ask(
            value, Text(f"年月日的次序不明；{_HOW_DAY.zh}", f"the order of day, month and year is open; {_HOW_DAY.en}")
        )
    _ask(value, _HOW_DAY)


def month(value: Any) -> str:
    """A month as `2026-03`. Raises `Unclear`."""
    if isinstance(value, (date, datetime)):
        return f"{value:%Y-%m}" if value.day == 1 else _ask(value, _HOW_MONTH)
    found = _MONTH(_text(value))
    number = next((part for part in found.groups()[1:] if part), "") if found else ""
    if found is None or not 1 <= int(number) <= 12:
        _ask(value, _HOW_MONTH)
    return f"{found[1]}-{int(number):02}"


def money(value: Any) -> str:
    """An amount in yuan as decimal text. Raises `Unclear`."""
    return _number(value, _AMOUNT, _HOW_MONEY)


def count(value: Any) -> str:
    """A number as decimal text, its unit left out. Raises `Unclear`."""
    return _number(value, _COUNT, _HOW_COUNT)


def _number(value: Any, pattern: Any, how: Text) -> str:
    if isinstance(value, float):
        value = float.__repr__(value).removesuffix(".0")
    if isinstance(value, Decimal):
        return _plain(value)
    found = pattern("".join(_text(value).split()))
    if found is None:
        _ask(value, how)
    sign, whole, decimals, *times = found.groups()
    written = Decimal(f"{sign}{whole.replace(',', '')}{decimals or ''}")
    by = _TIMES.get((times[0] or "").casefold()) if times else None
    return _plain(written if by is None else EXACT.multiply(written, by))


def _plain(number: Decimal) -> str:
    text = str(number) if number.as_tuple().exponent == 0 else f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def answer(value: Any) -> bool:
    """Yes or no. Raises `Unclear`."""
    if isinstance(value, bool):
        return value
    word = _text(value).casefold()
    if word in _YES or word in _NO:
        return word in _YES
    _ask(value, _HOW_ANSWER)


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return tidy(shown(value) if isinstance(value, int) else str(value))


def _ask(value: Any, how: Text) -> NoReturn:
    raise Unclear(value, how)
