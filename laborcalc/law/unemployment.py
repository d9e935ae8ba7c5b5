"""Unemployment benefit by place 失业保险金: what a month comes to, for how many months it is drawn, how many times a loss is owed.

>>> from datetime import date
>>> [str(months_drawn(place, date(2026, 3, 1), 6 * 12 + 7).value) for place in ("广州", "上海", "重庆")]
['9', '12', '15']
>>> row = rates("北京", date(2026, 3, 1), 1, 38)[0]
>>> row.mark, str(row.value), row.confidence
('sum', '2129', 'high')
>>> months_drawn("武汉", date(2026, 3, 1), 38) is None
True
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from laborcalc.foundation.text import Text
from laborcalc.foundation.units import MONTH, ONE, YUAN_PER_MONTH
from laborcalc.law.injury import LocalRow, day_of, in_force, rows_of_place, source_of
from laborcalc.law.regions import find_region, places

MONTHS = Text("失业保险金领取月数", "months of unemployment benefit")
RATE = Text("失业保险金标准", "rate of unemployment benefit")
TIMES = Text("失业保险待遇损失的赔偿倍数", "how many times the loss of unemployment benefit is owed")
_NAMES = {"sum": (RATE, YUAN_PER_MONTH), "loss_multiplier": (TIMES, ONE), "months": (MONTHS, MONTH)}
_SHARE = Text("失业保险金占最低工资的比例", "unemployment benefit as a share of the minimum wage"), ONE
_SURE = ("high", "medium", "low")
_YEAR = 12
OF_FIRST_TIER = "fraction_of_first_tier_minimum"


def months_drawn(region: str, day: date, insured: int) -> LocalRow | None:
    """For how many months who was insured for so many months draws by the rule of the place; `None` where none is held."""
    for code in places(find_region(region).code):
        begun = [
            row for row in rows_of_place("unemployment_months", code)
            if in_force(row[5], row[6], day) and int(row[0]) * _YEAR <= insured
        ]  # fmt: skip
        if begun:
            since, first, more, per, most, start, end, *tail = max(begun, key=lambda row: int(row[0]))
            added = int(more) * ((insured - int(since) * _YEAR) // int(per))
            found = min(int(first) + added, int(most))
            return _row("unemployment_months", code, "months", found, [start, end], tail)
    return None


def rates(region: str, day: date, month: int, insured: int) -> tuple[LocalRow, ...]:
    """What a month of benefit comes to, the nth one drawn, by who was insured for so many months; the surest first.

    `mark` says what the value is: `sum`, or a share of the minimum wage of the place, or of the first tier of the province.
    """
    for code in places(find_region(region).code):
        found = [
            _row("unemployment_benefit", code, row[0], row[3], row[4:6], row[6:])
            for row in rows_of_place("unemployment_benefit", code)
            if row[0] != "loss_multiplier" and in_force(row[4], row[5], day)
            and _within(row[1], month, last=1) and _within(row[2], insured // _YEAR, last=0)
        ]  # fmt: skip
        if found:
            return tuple(sorted(found, key=lambda row: _SURE.index(row.confidence)))
    return ()


def multiplier(region: str, day: date) -> LocalRow | None:
    """How many times the loss is owed; `None` where it is owed once."""
    code = places(find_region(region).code)[-1]
    for row in rows_of_place("unemployment_benefit", code):
        if row[0] == "loss_multiplier" and in_force(row[4], row[5], day):
            return _row("unemployment_benefit", code, row[0], row[3], row[4:6], row[6:])
    return None


def _within(span: str, number: int, *, last: int) -> bool:
    """Is a number within a cell such as `1-12`, `13-` or an empty one; `last` says whether the upper end is counted."""
    low, _, high = span.partition("-")
    return int(low or 0) <= number and (not high or number < int(high) + last)


def _row(table: str, code: str, mark: str, value: object, span: list[str], tail: list[Any]) -> LocalRow:
    """A cell as a row of the trace: the value, its first and last day, and where it comes from."""
    what, unit = _NAMES.get(mark, _SHARE)
    since, until = (day_of(day) for day in span)
    return LocalRow(
        find_region(code), what, Decimal(str(value)), unit, since, until, *source_of(table, *tail), "", mark
    )
