"""The months of a row are looked up once: its parts are those of the calendar, whole months at one rate together."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from laborcalc.foundation.leaves import fact
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.months import Part, calendar_parts
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import YUAN_PER_MONTH
from laborcalc.rules.measures.part_month import Row, at_one_rate, pay_for
from laborcalc.rules.measures.part_rules import WAGES

RAISED, AGAIN = date(2024, 6, 1), date(2024, 11, 15)
DAYS = [date(2024, 1, 1) + timedelta(n) for n in range(0, 450, 7)] + [date(2024, month, 1) for month in range(1, 13)]
ENDS = [date(2025, 1, 20), date(2025, 1, 31), date(2025, 3, 31)]


def rate_of(part: Part) -> Quantity:
    monthly = 8700 if part.first < RAISED else 8888 if part.first < AGAIN else 9570
    return fact(Decimal(monthly), YUAN_PER_MONTH, f"pay.history.{monthly}", Text("月工资", "monthly wage"))


def months(parts: list[Part]) -> list[Part]:
    """One by one."""
    assert all(part.months == len(list(calendar_parts(part.first, part.last))) for part in parts)
    return [month for part in parts for month in calendar_parts(part.first, part.last)]


@pytest.mark.parametrize("end", ENDS)
def test_the_parts_of_a_row_are_those_of_the_calendar(end: date) -> None:
    row = Row(end, rate_of, [RAISED, AGAIN])
    for first in (day for day in DAYS if day <= end):
        assert months(row.parts(first)) == list(calendar_parts(first, end))
        assert months(at_one_rate(first, end)) == list(calendar_parts(first, end))


def test_whole_months_at_one_rate_are_one_part() -> None:
    row = Row(date(2025, 3, 31), rate_of, [RAISED, AGAIN])
    assert [part.months for part in row.parts(date(2024, 2, 10))] == [
        1,
        3,
        5,
        1,
        4,
    ]  # the raise inside November cuts it out
    assert [part.months for part in row.parts(date(2024, 9, 1))] == [2, 1, 4]
    assert [part.months for part in at_one_rate(date(2024, 2, 10), date(2024, 12, 5))] == [1, 9, 1]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("option", WAGES)
def test_pay_by_the_parts_of_a_row_is_pay_by_the_month(option: str, end: date) -> None:
    row, changes = Row(end, rate_of, [RAISED, AGAIN]), [RAISED, AGAIN]
    for first in (day for day in DAYS if day <= end):
        by_month = pay_for(lambda: WAGES[option], rate_of, first, end, "arrears.0", changes=changes)
        by_row = pay_for(
            lambda: WAGES[option], rate_of, first, end, "arrears.0", changes=changes, parts=row.parts(first)
        )
        assert total(by_row) == total(by_month)


def test_a_month_without_a_wage_blocks_what_reaches_it_alone() -> None:
    def known_since_march(part: Part) -> Quantity:
        monthly = Decimal(8700) if part.first >= date(2024, 3, 1) else None
        return fact(monthly, YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))

    row = Row(date(2024, 6, 30), known_since_march, [])
    for _ in range(2):
        with pytest.raises(Missing):
            row.parts(date(2024, 2, 1))
        assert [part.months for part in row.parts(date(2024, 3, 1))] == [4]
