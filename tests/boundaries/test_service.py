"""Borders of service and of the base: each half-year anniversary to the day, the cap and the floor to the fen."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from dateutil.relativedelta import relativedelta

from laborcalc.compensation import economic_compensation, unlawful_termination_damages
from laborcalc.facts.case import Case
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.rules.measures.service import last_day, months_of_pay, service_start

DAY = timedelta(days=1)
STARTS = [date(2023, 1, 1) + timedelta(days=n) for n in range((date(2027, 1, 1) - date(2023, 1, 1)).days)]
HALF_YEARS = range(1, 13)


def clamped(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def halves_of_pay(half_years: int, offset: int) -> int:
    """LCL 47(1) in half months of pay: k half-years less a day, exactly, and a day over.

    An odd k is complete years and six months: the six months are reached only on the anniversary itself. An even k is
    complete years: a day less still has over six months in its last year, a day more begins another half month.
    """
    return half_years + (offset == 1 or (offset == 0 and half_years % 2 == 1))


def test_the_starts_are_every_day_of_four_years() -> None:
    assert len(STARTS) == 1461
    assert date(2024, 2, 29) in STARTS


@pytest.mark.parametrize("half_years", HALF_YEARS)
@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_months_of_pay_around_each_half_year(half_years: int, offset: int) -> None:
    expected = Decimal(halves_of_pay(half_years, offset)) / 2
    for start in STARTS:
        last_day = clamped(start, 6 * half_years) - DAY + offset * DAY
        assert months_of_pay(elapsed(start, last_day)) == expected, (start, last_day)


@pytest.mark.parametrize("half_years", HALF_YEARS)
def test_elapsed_is_relativedelta_around_each_half_year(half_years: int) -> None:
    for start in STARTS:
        for offset in (-1, 0, 1):
            end = clamped(start, 6 * half_years) + offset * DAY
            span = relativedelta(end, start)
            assert elapsed(start, end - DAY) == (span.years, span.months, span.days), (start, end)


@pytest.mark.parametrize("month", range(15))
def test_elapsed_is_relativedelta_for_every_length(month: int) -> None:
    start = clamped(date(2024, 1, 1), month)
    until = clamped(start, 1)
    while start < until:
        for length in range(521):
            end = start + timedelta(days=length)
            span = relativedelta(end, start)
            assert elapsed(start, end - DAY) == (span.years, span.months, span.days), (start, end)
        start += DAY


def test_add_months_clamps_to_the_end_of_the_month() -> None:
    for start in STARTS:
        for months in (-25, -12, -1, 0, 1, 6, 12, 25):
            assert add_months(start, months) == clamped(start, months), (start, months)


@pytest.mark.parametrize(
    "average, amount",
    [
        ("45000.01", "540000.00"),  # above three times 15,000: 45,000 × 12
        ("45000.00", "675000.00"),  # equal is not above: 45,000 × 15
        ("44999.99", "674999.85"),  # 44,999.99 × 15
    ],
)
def test_cap_to_the_fen(average: str, amount: str) -> None:
    case = {
        "start": "2010-01-01", "last_day": "2024-12-31", "average_wage": average, "local_average_wage": "15000",
        "minimum_wage": "1", "region": "110000", "as_of": "2026-11-21",
    }  # fmt: skip
    assert economic_compensation(**case, ground="objective_change").amount == Decimal(amount)
    assert unlawful_termination_damages(**case).amount == 2 * Fraction(amount)


@pytest.mark.parametrize("years, months", [(12, "12"), (13, "12"), (11, "11")])
def test_twelve_years_bind_only_above_the_cap(years: int, months: str) -> None:
    case = {
        "start": date(2010, 1, 1), "last_day": date(2009 + years, 12, 31), "ground": "objective_change",
        "local_average_wage": "15000", "minimum_wage": "1", "region": "110000", "as_of": "2026-11-21",
    }  # fmt: skip
    assert economic_compensation(**case, average_wage="45000.01").amount == 45000 * Decimal(months)
    assert economic_compensation(**case, average_wage="45000").amount == 45000 * years


@pytest.mark.parametrize(
    "average, amount",
    [
        ("2539.99", "7620.00"),  # 2,540 × 3
        ("2540.00", "7620.00"),
        ("2540.01", "7620.03"),
    ],
)
def test_floor_to_the_fen(average: str, amount: str) -> None:
    claim = economic_compensation(
        start="2023-07-01", last_day="2026-06-30", average_wage=average, minimum_wage="2540", local_average_wage="15000",
        ground="objective_change", region="110000", as_of="2026-11-21",
    )  # fmt: skip
    assert claim.amount == Decimal(amount)


@pytest.mark.parametrize(
    "start, last_day, amount",
    [
        # 2008-01-01 is the first day of the new law: a single earlier day is a part-year of its own (R-COMP-14)
        ("2008-01-01", "2010-12-31", "30000.00"),
        ("2007-12-31", "2010-12-31", "40000.00"),
        ("2007-01-01", "2010-12-31", "40000.00"),
        ("2006-12-31", "2010-12-31", "50000.00"),
    ],
)
def test_border_of_2008(start: str, last_day: str, amount: str) -> None:
    claim = economic_compensation(
        start=start, last_day=last_day, average_wage="10000", minimum_wage="1", local_average_wage="15000",
        ground="objective_change", region="110000", as_of="2026-11-21",
    )  # fmt: skip
    assert claim.amount == Decimal(amount)


@pytest.mark.parametrize(
    ("left", "told", "last"),
    [
        ("2025-12-31", "2025-11-30", date(2025, 12, 31)),
        (None, "2025-11-30", date(2025, 11, 30)),
        ("2025-12-31", None, date(2025, 12, 31)),
        (None, None, None),
    ],
)
def test_the_last_day_is_that_of_leaving_else_that_of_the_notice(
    left: str | None, told: str | None, last: date | None
) -> None:
    """R-COMP-15: service runs to the last day; where that is not stated, to the day on which the ending was notified."""
    facts = {
        "employment": {"start": "2020-01-01", "last_day": left},
        "termination": {"ground": "dismissal_without_ground", "notified_on": told},
    }
    case = Case.model_validate({"region": "110000", "as_of": "2026-11-21", **facts})
    if last is not None:
        assert last_day(case) == last
        return
    with pytest.raises(Missing) as missing:
        last_day(case)
    assert [gap.path for gap in missing.value.gaps] == ["employment.last_day"]


def test_continuous_service_begins_with_what_the_employer_moved_over() -> None:
    """REG 10; where the first day here is not known, nothing is said of the service."""
    prior = {"start": "2015-01-01", "last_day": "2019-12-31", "moved_by_employer": True}

    def began(**job: object) -> date | None:
        return service_start(Case.model_validate({"region": "110000", "as_of": "2026-11-21", "employment": job}))

    assert began(start="2020-01-01", prior_service=[prior]) == date(2015, 1, 1)
    assert began(start="2020-01-01", prior_service=[{**prior, "moved_by_employer": False}]) == date(2020, 1, 1)
    assert began(prior_service=[prior]) is None
