"""The statutory age of retirement 法定退休年龄 (R-TIME-06; RET 1): 60, 55 or 50, rising step by step since 2025-01-01.

>>> from datetime import date
>>> str(statutory_day(date(1966, 9, 15), "male", None))
'2027-03-15'
>>> str(statutory_day(date(1976, 2, 10), "female", "worker"))
'2026-09-10'
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from laborcalc.foundation.months import add_months

Sex = Literal["male", "female"]
Post = Literal["worker", "cadre"]  # what decides the age of a woman
EARLIER = 36  # months by which the worker may choose to retire earlier, never below the age of before 2025
SINCE = date(2025, 1, 1)


class Step(NamedTuple):
    """A row of the official tables: the old age, the first month of birth that is delayed, a month for so many, at most so many."""

    age: int
    anchor: date
    each: int
    most: int


STEPS: dict[tuple[str, str | None], Step] = {
    ("male", None): Step(60, date(1965, 1, 1), 4, 36),
    ("female", "cadre"): Step(55, date(1970, 1, 1), 4, 36),
    ("female", "worker"): Step(50, date(1975, 1, 1), 2, 60),
}


def statutory_day(birth: date, sex: Sex, post: Post | None) -> date | None:
    """The day on which the statutory age is reached; `None` for a woman whose post is not known.

    Args:
        birth: day of birth.
        sex: `male` or `female`.
        post: `worker` (50 before) or `cadre` (55 before, 管理、技术岗位); of no account for a man.
    """
    step = STEPS.get((sex, None if sex == "male" else post))
    return None if step is None else add_months(birth, 12 * step.age + delay(birth, step))


def earliest_day(birth: date, sex: Sex, post: Post | None) -> date | None:
    """The first day from which the worker may choose to retire; `None` for a woman whose post is not known.

    >>> str(earliest_day(date(1966, 9, 15), "male", None))
    '2026-09-15'
    """
    step = STEPS.get((sex, None if sex == "male" else post))
    return None if step is None else add_months(birth, 12 * step.age + max(0, delay(birth, step) - EARLIER))


def delay(birth: date, step: Step) -> int:
    """Months by which the age is raised.

    >>> [delay(date(1964, 12, 31), STEPS["male", None]), delay(date(1976, 9, 1), STEPS["male", None])]
    [0, 36]
    """
    months = (birth.year - step.anchor.year) * 12 + birth.month - step.anchor.month
    return 0 if months < 0 else min(step.most, months // step.each + 1)


def possible_days(birth: date | None, sex: Sex | None, post: Post | None) -> tuple[date, ...]:
    """The days on which the age may be reached, as far as the facts tell: none, one, or one for each post, the earliest first."""
    if birth is None or sex is None:
        return ()
    day = statutory_day(birth, sex, post)
    if day is not None:
        return (day,)
    return tuple(found for kind in ("worker", "cadre") if (found := statutory_day(birth, sex, kind)) is not None)


def ages_as_known(birth: date | None, sex: Sex | None, post: Post | None, on: date) -> tuple[date, ...]:
    """The days on which the age may be reached as the law stood on a day: before 2025 the old ages, else as `possible_days`.

    >>> [str(day) for day in ages_as_known(date(1969, 11, 25), "male", None, date(2023, 5, 25))]
    ['2029-11-25']
    """
    if on >= SINCE or birth is None or sex is None:
        return possible_days(birth, sex, post)
    kinds = (None,) if sex == "male" else ("worker", "cadre") if post is None else (post,)
    return tuple(sorted(add_months(birth, 12 * STEPS[sex, kind].age) for kind in kinds))
