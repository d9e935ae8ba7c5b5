"""What holds of the integer kernel of months for every input, for CrossHair (`make crosshair`): the first assert of a function
says for which, the others what."""

from __future__ import annotations

from laborcalc.foundation.months import Elapsed, month_length, whole_months


def a_month_has_28_to_31_days(year: int, month: int) -> None:
    assert 1 <= year <= 9999 and 1 <= month <= 12
    days = month_length(year, month)
    assert 28 <= days <= 31
    assert (days == 28) == (month == 2 and (year % 4 != 0 or (year % 100 == 0 and year % 400 != 0)))
    assert (days == 30) == (month in (4, 6, 9, 11))


def four_hundred_years_have_the_same_months(year: int, month: int) -> None:
    assert 1 <= year <= 9599 and 1 <= month <= 12
    assert month_length(year, month) == month_length(year + 400, month)


def years_and_months_are_months(years: int, months: int, days: int) -> None:
    assert 0 <= years <= 120 and 0 <= months < 12 and 0 <= days < 31
    assert divmod(Elapsed(years, months, days).all_months, 12) == (years, months)


def a_day_more_is_a_day_or_a_month_more(day: int, month: int, to_year: int, to_month: int, to_day: int) -> None:
    """Of months stepped from a day of 2007 to any later day: the count goes on by a day, or the month is full (R-CONV-01)."""
    assert 1 <= month <= 12 and 1 <= day <= month_length(2007, month)
    assert 2008 <= to_year <= 2100 and 1 <= to_month <= 12 and 1 <= to_day < month_length(to_year, to_month)
    now = whole_months(2007, month, day, to_year, to_month, to_day)
    then = whole_months(2007, month, day, to_year, to_month, to_day + 1)
    assert then == (now[0], now[1] + 1) or then == (now[0] + 1, 0)


def over_the_end_of_a_month_too(day: int, month: int, to_year: int, to_month: int) -> None:
    assert 1 <= month <= 12 and 1 <= day <= month_length(2007, month)
    assert 2008 <= to_year <= 2100 and 1 <= to_month < 12
    now = whole_months(2007, month, day, to_year, to_month, month_length(to_year, to_month))
    then = whole_months(2007, month, day, to_year, to_month + 1, 1)
    assert then == (now[0], now[1] + 1) or then == (now[0] + 1, 0)


def whole_months_end_on_the_day_or_the_end_of_the_month(
    day: int, month: int, to_year: int, to_month: int, to_day: int
) -> None:
    """No days are left over exactly on the corresponding day, or on the last day of a month that has none (R-CONV-02; CC 202)."""
    assert 1 <= month <= 12 and 1 <= day <= month_length(2007, month)
    assert 2008 <= to_year <= 2100 and 1 <= to_month <= 12 and 1 <= to_day <= month_length(to_year, to_month)
    months, days = whole_months(2007, month, day, to_year, to_month, to_day)
    assert (days == 0) == (to_day == min(day, month_length(to_year, to_month)))
    assert 0 <= days < 31
    assert months == (to_year - 2007) * 12 + to_month - month - (to_day < min(day, month_length(to_year, to_month)))


def an_earlier_first_day_never_holds_less(day: int, month: int, to_year: int, to_month: int, to_day: int) -> None:
    assert 1 <= month <= 12 and 1 < day <= month_length(2007, month)
    assert 2008 <= to_year <= 2100 and 1 <= to_month <= 12 and 1 <= to_day <= month_length(to_year, to_month)
    assert whole_months(2007, month, day, to_year, to_month, to_day) <= whole_months(
        2007, month, day - 1, to_year, to_month, to_day
    )
