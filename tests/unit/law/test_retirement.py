"""The statutory age against the tables of the State Council's decision in force from 2025-01-01 (R-TIME-06)."""

from __future__ import annotations

from datetime import date

import pytest

from laborcalc.law.retirement import Post, Sex, earliest_day, possible_days, statutory_day


@pytest.mark.parametrize(
    "sex, post, birth, years, months",
    [
        # men: a month for every four months of birth since 1965-01, at most three years
        ("male", None, "1960-05-01", 60, 0),
        ("male", None, "1964-12-31", 60, 0),
        ("male", None, "1965-01-01", 60, 1),
        ("male", None, "1965-04-30", 60, 1),
        ("male", None, "1965-05-01", 60, 2),
        ("male", None, "1976-08-31", 62, 11),
        ("male", None, "1976-09-01", 63, 0),
        ("male", None, "1977-01-01", 63, 0),
        ("male", None, "1990-01-01", 63, 0),
        # women in managerial and technical posts: the same since 1970-01
        ("female", "cadre", "1965-05-01", 55, 0),
        ("female", "cadre", "1969-12-31", 55, 0),
        ("female", "cadre", "1970-01-01", 55, 1),
        ("female", "cadre", "1981-08-31", 57, 11),
        ("female", "cadre", "1981-09-01", 58, 0),
        ("female", "cadre", "1982-01-01", 58, 0),
        # women in workers' posts: a month for every two since 1975-01, at most five years
        ("female", "worker", "1970-05-01", 50, 0),
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


@pytest.mark.parametrize(
    ("sex", "post", "birth", "earliest"),
    [
        # three years before the raised age, never before the old one
        ("male", None, "1965-01-01", "2025-01-01"),
        ("male", None, "1976-08-31", "2036-08-31"),
        ("male", None, "1976-09-01", "2036-09-01"),  # raised by 36 months, earlier by 36
        ("female", "cadre", "1990-06-15", "2045-06-15"),
        # workers: raised by up to sixty months, so up to two years are left
        ("female", "worker", "1981-01-01", "2031-02-01"),  # raised by 37
        ("female", "worker", "1980-12-31", "2030-12-31"),  # raised by 36
        ("female", "worker", "1984-11-30", "2036-11-30"),  # raised by 60
    ],
)
def test_the_first_day_of_choice(sex: Sex, post: Post | None, birth: str, earliest: str) -> None:
    assert earliest_day(date.fromisoformat(birth), sex, post) == date.fromisoformat(earliest)


def test_the_first_day_of_choice_is_open_where_the_post_is() -> None:
    assert earliest_day(date(1980, 1, 1), "female", None) is None
    assert earliest_day(date(1970, 1, 1), "male", "worker") == date(2030, 1, 1)  # a man's post is of no account


@pytest.mark.parametrize(("on", "reached"), [("2024-12-31", "2026-09-15"), ("2025-01-01", "2027-03-15")])
def test_nobodys_age_was_raised_before_2025(on: str, reached: str) -> None:
    """Born in 1966-09, the 21st month from 1965-01 on: the sixth step of four months, so 60 years and 6 months."""
    assert statutory_day(date(1966, 9, 15), "male", None, date.fromisoformat(on)) == date.fromisoformat(reached)
