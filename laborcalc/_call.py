"""One rule alone 单独计算一项: every plain call goes through the case file, so that a call and a case cannot differ."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from laborcalc._problems import argument
from laborcalc._types import number
from laborcalc.errors import BadCase, Missing, Problem
from laborcalc.hearing import Rule, decide
from laborcalc.limitation import timed
from laborcalc.text import Text
from laborcalc.trace import Quantity, Unit, fact

if TYPE_CHECKING:
    from laborcalc.outcome import Outcome
    from laborcalc.terms import Kind

Money = str | int | Decimal
Day = date | str
Answer = TypeVar("Answer")


def alone(kind: Kind, rule: Rule, facts: dict[str, Any], alternatives: bool) -> Outcome:
    """The outcome of one rule on these facts; raises `BadCase` for an argument that is malformed."""
    from laborcalc.facts import Case

    return decide(kind, timed(rule), Case.model_validate(facts), alternatives=alternatives)


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
    from laborcalc._types import calendar_day

    return argument(name, value, calendar_day)
