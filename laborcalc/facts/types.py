"""Types at the door 入口类型: money, days and months as a case file writes them; nothing is guessed.

Money and counts are decimal strings (whole numbers may be written as integers); a float is refused because its value
is not the one that was typed. Days are ISO dates, months `2026-03`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from laborcalc.law.regions import find_place

_NUMBER = re.compile(r"-?\d{1,12}(?:\.\d{1,10})?", re.ASCII).fullmatch
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII).fullmatch
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII).fullmatch
_CLOCK = re.compile(r"(?:(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)|24:00(?::00)?", re.ASCII).fullmatch
FIRST_YEAR, LAST_YEAR = 1949, 2100
FIRST_BIRTH = 1900
_TOO_LARGE = 10**12
_LAST_CODE = 999_999


def shown(value: object) -> str:
    """What was found, short; the digits of an endless integer are not written out (Python refuses to)."""
    if isinstance(value, int) and abs(value) >= 10**60:
        return "…"
    try:
        return repr(value)[:60]
    except (ValueError, RecursionError):  # an endless integer within a list, or lists without end
        return "…"


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
    """The day on which somebody was born; many who work on after their pension were born before 1949."""
    if isinstance(value, str) and _DAY(value) and value[:4] >= str(FIRST_BIRTH):
        with suppress(ValueError):
            value = date.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime) and FIRST_BIRTH <= value.year < FIRST_YEAR:
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
    """A place that there is; a division code may be written as an integer."""
    is_code = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LAST_CODE
    written = str(value) if is_code else value
    if isinstance(written, str) and len(written) <= _LONGEST_PLACE:
        find_place(written)
    return written


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


class Short:
    """Binds a shorter way to write a part of the case to its JSON Schema, which may be made from that of the part."""

    def __init__(self, read: Callable[[Any], Any], form: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        self._read = read
        self._form = form

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self._read, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        whole = handler(schema)
        return {"anyOf": [whole, self._form(handler.resolve_ref_schema(whole))]}


# One entry may stand without a list.
LISTED = Short(lambda value: [value] if isinstance(value, dict) else value, lambda form: form["items"])


def _plain(value: Decimal) -> str:
    return format(value, "f")


# The schema takes what the parsers take. A whole number may be an integer; `[0-9]`, because `\\d` is more than ASCII for some.
_MOST = _TOO_LARGE - 1
_PLAIN_NUMBER = r"^[0-9]{1,12}(\.[0-9]{1,10})?$"
_NOT_NEGATIVE: dict[str, Any] = {
    "type": ["string", "integer"],
    "pattern": rf"{_PLAIN_NUMBER}|^-0{{1,12}}(\.0{{1,10}})?$",
    "minimum": 0,
    "maximum": _MOST,
}
_YEARS, _BIRTH_YEARS = "(19(49|[5-9][0-9])|20[0-9]{2}|2100)", "(19[0-9]{2}|20[0-9]{2}|2100)"


def _day_form(years: str) -> dict[str, Any]:
    return {"type": "string", "format": "date", "pattern": f"^{years}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}


_CLOCK_FORM = "^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$|^24:00(:00)?$"

Signed = Annotated[
    Decimal,
    _Written(
        signed_number,
        _plain,
        type=["string", "integer"],
        pattern="^-?" + _PLAIN_NUMBER[1:],
        minimum=-_MOST,
        maximum=_MOST,
    ),
]
Number = Annotated[Decimal, _Written(number, _plain, **_NOT_NEGATIVE)]
Yuan = Annotated[Decimal, _Written(number, _plain, **_NOT_NEGATIVE, **{"x-unit": "yuan"})]
Day = Annotated[date, _Written(calendar_day, date.isoformat, **_day_form(_YEARS))]
BirthDay = Annotated[date, _Written(birth_day, date.isoformat, **_day_form(_BIRTH_YEARS))]
Month = Annotated[
    date,
    _Written(calendar_month, lambda day: day.isoformat()[:7], type="string", pattern=f"^{_YEARS}-(0[1-9]|1[0-2])$"),
]
Clock = Annotated[time, _Written(clock, lambda moment: moment.isoformat("minutes"), type="string", pattern=_CLOCK_FORM)]
Line = Annotated[str, Field(max_length=2000)]
_LONGEST_PLACE = 40
Place = Annotated[
    str,
    Field(max_length=_LONGEST_PLACE),
    BeforeValidator(place),
    WithJsonSchema({"type": ["string", "integer"], "maxLength": _LONGEST_PLACE, "minimum": 0, "maximum": _LAST_CODE}),
]


class _ByPath:
    """Marks a mapping whose keys are paths of the case file."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return handler(source)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(schema), "x-keys": "paths"}


# The values of a fact that is in dispute, by its path; what may stand at the path the case itself says.
Asserted = Annotated[tuple[Any, ...], Field(min_length=1, max_length=6)]
ByPath = Annotated[dict[str, Asserted], Field(max_length=8), _ByPath()]
