"""Types at the door 入口类型: money, days and months as a case file writes them; nothing is guessed.

Money and counts are decimal strings (whole numbers may be written as integers); a float is refused because its value
is not the one that was typed. Days are ISO dates, months `2026-03`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

_NUMBER = re.compile(r"-?\d{1,12}(?:\.\d{1,10})?", re.ASCII).fullmatch
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII).fullmatch
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII).fullmatch
_CLOCK = re.compile(r"(?:(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)|24:00(?::00)?", re.ASCII).fullmatch
FIRST_YEAR, LAST_YEAR = 1949, 2100
_TOO_LARGE = 10**12


def shown(value: object) -> str:
    """What was found, short; the digits of an endless integer are not written out (Python refuses to)."""
    if isinstance(value, int) and abs(value) >= 10**60:
        return "…"
    return repr(value)[:60]


def _refuse(code: str, value: object) -> PydanticCustomError:
    return PydanticCustomError(code, "{shown}", {"shown": shown(value)})


def signed_number(value: Any) -> Decimal:
    """A decimal number from a string, an integer or a Decimal; never from a float."""
    if isinstance(value, str) and _NUMBER(value):
        return Decimal(value)
    if isinstance(value, float):
        raise _refuse("float_money", value)
    if isinstance(value, Decimal) and value.is_finite() and _NUMBER(format(value, "f")):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _TOO_LARGE:
        return Decimal(value)
    raise _refuse("number", value)


def number(value: Any) -> Decimal:
    """A number that is not negative."""
    result = signed_number(value)
    if result < 0:
        raise _refuse("negative", value)
    return result if result else result.copy_abs()


def _parsed(text: str, code: str, value: object) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise _refuse(code, value) from error
    return _bounded(day, value)


def _bounded(day: date, value: object) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _refuse("date_range", value)
    return day


def calendar_day(value: Any) -> date:
    """An ISO date between 1949 and 2100; numbers and times are not dates."""
    if isinstance(value, str) and _DAY(value):
        return _parsed(value, "date", value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return _bounded(value, value)
    raise _refuse("date", value)


def birth_day(value: Any) -> date:
    """A day of birth: an ISO date from 1900 on, as a parent may be old."""
    if isinstance(value, str) and _DAY(value) and "1900" <= value[:4] < str(FIRST_YEAR):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise _refuse("date", value) from error
    if isinstance(value, date) and not isinstance(value, datetime) and 1900 <= value.year < FIRST_YEAR:
        return value
    return calendar_day(value)


def calendar_month(value: Any) -> date:
    """A month `2026-03`, kept as its first day."""
    if isinstance(value, str) and _MONTH(value):
        return _parsed(value + "-01", "month", value)
    if isinstance(value, date) and not isinstance(value, datetime) and value.day == 1:
        return _bounded(value, value)
    raise _refuse("month", value)


def clock(value: Any) -> time:
    """A time of the day `08:30`; `24:00` is the midnight that ends the day."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0, tzinfo=None)
    if not isinstance(value, str) or not _CLOCK(value):
        raise _refuse("clock", value)
    hours, minutes = value.split(":")[:2]
    return time(int(hours) % 24, int(minutes))


def place(value: Any) -> Any:
    """A division code may be written as an integer."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


class _Written:
    """Binds a parser to the JSON Schema of what it reads."""

    def __init__(self, parse: Callable[[Any], Any], write: Callable[[Any], str], **schema: Any) -> None:
        self._parse = parse
        self._write = write
        self._schema = schema

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._parse, serialization=core_schema.plain_serializer_function_ser_schema(self._write, when_used="json")
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return dict(self._schema)


def _plain(value: Decimal) -> str:
    return format(value, "f")


Signed = Annotated[Decimal, _Written(signed_number, _plain, type="string", pattern=r"^-?\d{1,12}(\.\d{1,10})?$")]
Number = Annotated[Decimal, _Written(number, _plain, type="string", pattern=r"^\d{1,12}(\.\d{1,10})?$")]
Yuan = Annotated[
    Decimal,
    _Written(number, _plain, type="string", pattern=r"^\d{1,12}(\.\d{1,10})?$", **{"x-unit": "yuan"}),
]
Day = Annotated[date, _Written(calendar_day, date.isoformat, type="string", format="date")]
Birth = Annotated[date, _Written(birth_day, date.isoformat, type="string", format="date")]
Month = Annotated[
    date,
    _Written(calendar_month, lambda day: day.isoformat()[:7], type="string", pattern=r"^\d{4}-(0[1-9]|1[0-2])$"),
]
Clock = Annotated[
    time,
    _Written(
        clock,
        lambda moment: moment.isoformat("minutes"),
        type="string",
        pattern=r"^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$|^24:00(:00)?$",
    ),
]
Line = Annotated[str, Field(max_length=2000)]
