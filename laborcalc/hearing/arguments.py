"""One rule alone 单独计算一项: every plain call goes through the case file, so that a call and a case cannot differ."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from laborcalc.facts.problems import TEXT, argument, of_type
from laborcalc.facts.types import number
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.leaves import fact
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import Unit
from laborcalc.law.regions import find_region
from laborcalc.law.workdays import Calendar

Money = str | int | Decimal
Day = date | str
Answer = TypeVar("Answer")


def stated(name: str, value: Any, unit: Unit, label: Text) -> Quantity:
    """An argument as a quantity of the trace; raises `BadCase` with the name of the argument."""
    return fact(argument(name, value, number), unit, name, label)


def answered(make: Callable[[], Answer]) -> Answer:
    """What a rule gives that returns no outcome; a fact or figure that it misses leaves as `BadCase`."""
    try:
        return make()
    except Missing as missing:
        raise BadCase([Problem(gap.code, gap.path, gap.what, gap.why) for gap in missing.gaps]) from None


def on_day(name: str, value: Day) -> date:
    """An argument as a day; raises `BadCase` with the name of the argument."""
    from laborcalc.facts.types import calendar_day

    return argument(name, value, calendar_day)


def in_place(name: str, value: str) -> str:
    """An argument as the code of a place, empty where none is named; raises `BadCase`."""
    return find_region(value).code if of_type(name, value, str, TEXT) else ""


def by_calendar(value: Calendar) -> Calendar:
    """The argument `calendar`; raises `BadArgument` for anything else."""
    return of_type("calendar", value, Calendar, _A_CALENDAR)


_A_CALENDAR = Text("日历（Calendar）", "a Calendar")
