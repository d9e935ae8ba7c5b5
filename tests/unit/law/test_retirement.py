"""The statutory age against the tables of the State Council's decision in force from 2025-01-01 (R-TIME-06)."""

from __future__ import annotations

from datetime import date

import pytest

from laborcalc.law.retirement import Post, Sex, possible_days, statutory_day


@pytest.mark.parametrize(
    "sex, post, birth, years, months",
    [
        # men: a month for every four months of birth since 1965-01, at most three years
        ("male", None, "1964-12-31", 60, 0),
        ("male", None, "1965-01-01", 60, 1),
        ("male", None, "1965-04-30", 60, 1),
        ("male", None, "1965-05-01", 60, 2),
        ("male", None, "1976-08-31", 62, 11),
        ("male", None, "1976-09-01", 63, 0),
        ("male", None, "1977-01-01", 63, 0),
        ("male", None, "1990-01-01", 63, 0),
        # women in managerial and technical posts: the same since 1970-01
        ("female", "cadre", "1969-12-31", 55, 0),
        ("female", "cadre", "1970-01-01", 55, 1),
        ("female", "cadre", "1981-08-31", 57, 11),
        ("female", "cadre", "1981-09-01", 58, 0),
        ("female", "cadre", "1982-01-01", 58, 0),
        # women in workers' posts: a month for every two since 1975-01, at most five years
        ("female", "worker", "1974-12-31", 50, 0),
        ("female", "worker", "1975-02-28", 50, 1),
        ("female", "worker", "1975-03-01", 50, 2),
        ("female", "worker", "1984-10-31", 54, 11),
        ("female", "worker", "1984-11-01", 55, 0),
        ("female", "worker", "1985-01-01", 55, 0),
    ],
)
def test_the_official_tables(sex: Sex, post: Post | None, birth: str, years: int, months: int) -> None:
    day = statutory_day(date.fromisoformat(birth), sex, post)
    assert day is not None
    born = date.fromisoformat(birth)
    assert (day.year - born.year) * 12 + day.month - born.month == years * 12 + months


def test_what_is_not_known_leaves_it_open() -> None:
    born = date(1976, 2, 10)
    assert statutory_day(born, "female", None) is None
    assert possible_days(born, "female", None) == (date(2026, 9, 10), date(2032, 9, 10))
    assert possible_days(born, "female", "worker") == (date(2026, 9, 10),)
    assert possible_days(None, "male", None) == possible_days(born, None, None) == ()
