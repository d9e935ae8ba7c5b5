"""Time limits of the proceedings 程序期间 (R-PROC-02, R-PROC-03): the next day counts first, 3, 5 and 10 days are working days.

Three, five and ten days of the arbitration rules are working days, fifteen and forty-five are calendar days (R-CONV-04,
AR 80). A period whose last day is a rest day or a holiday ends on the next working day (R-CONV-03; CC 203, CPL 85).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from laborcalc.facts.problems import YES_OR_NO, of_type
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months
from laborcalc.hearing.arguments import Day, answered, by_calendar, on_day
from laborcalc.law.workdays import PUBLISHED, Calendar, DayKind
from laborcalc.rules.limitation.clock import to_workday

ACCEPT, COPY, ANSWER = 5, 5, 10  # working days
AWARD, EXTENSION = 45, 15  # calendar days, as the three below
SUE, SET_ASIDE, APPEAL = 15, 30, 15
TWO_YEARS = 24  # months: enforcement, and the window of labour inspection


class Deadline(NamedTuple):
    """The last day of a period; `settled` is false where the calendar of its year is not held.

    Then it is the day by the count alone: if that turns out to be a rest day or a holiday, the next working day is the last.
    """

    day: date
    settled: bool = True


def ends_on(calendar: Calendar, day: date) -> Deadline:
    """The last day of a period that by the count ends on `day`, moved to a working day where the calendar is held."""
    last = to_workday(calendar, day)
    return Deadline(last, calendar.holds(last.year))


def working_days_after(calendar: Calendar, day: date, days: int) -> date:
    """The working day that is the `days`-th after `day` (R-CONV-04); raises `Missing` where a year on the way is not held."""
    while days:
        day += ONE_DAY
        days -= calendar.day_kind(day) is DayKind.WORKDAY
    return day


def _calendar_days(name: str, since: Day, days: int, calendar: Calendar) -> Deadline:
    return ends_on(by_calendar(calendar), on_day(name, since) + timedelta(days=days))


def _working_days(name: str, since: Day, days: int, calendar: Calendar) -> date:
    by_calendar(calendar)
    return answered(lambda: working_days_after(calendar, on_day(name, since), days))


def acceptance_deadline(filed: Day, *, calendar: Calendar = PUBLISHED) -> date:
    """受理期限 The day by which the commission must accept or refuse: 5 working days (MAL 29; AR 80; R-PROC-03).

    Args:
        filed: day on which the application was handed in.
        calendar: a `Calendar` with years that are not published.

    Raises:
        BadCase: no day, or `NOTICE` where the calendar of the year is not held.

    >>> acceptance_deadline("2026-11-02")
    datetime.date(2026, 11, 9)
    """
    return _working_days("filed", filed, ACCEPT, calendar)


def answer_deadline(received: Day, *, calendar: Calendar = PUBLISHED) -> date:
    """答辩期限 The last day to answer: 10 working days from receipt of the copy (MAL 30). As `acceptance_deadline`.

    >>> answer_deadline("2026-11-02")
    datetime.date(2026, 11, 16)
    """
    return _working_days("received", received, ANSWER, calendar)


def award_deadline(accepted: Day, *, extended: bool = False, calendar: Calendar = PUBLISHED) -> Deadline:
    """裁决期限 The last day for the award: 45 calendar days from acceptance, 15 more if extended (MAL 43; AR 45; R-PROC-03).

    After it either party may go to court. Arguments and errors as `last_day_to_sue`.

    >>> award_deadline("2026-09-01").day, award_deadline("2026-09-01", extended=True).day
    (datetime.date(2026, 10, 16), datetime.date(2026, 11, 2))
    """
    longer = of_type("extended", extended, bool, YES_OR_NO)
    return _calendar_days("accepted", accepted, AWARD + EXTENSION * longer, calendar)


def last_day_to_sue(received: Day, *, calendar: Calendar = PUBLISHED) -> Deadline:
    """起诉期限 The last day to sue: 15 days from receipt of the award (MAL 48, 50; BJ534 Q12; R-PROC-03).

    Args:
        received: day of receipt; the next day counts first.
        calendar: a `Calendar` with years that are not published.

    Returns:
        A `Deadline`: its `day`, and whether that is `settled`.

    Raises:
        BadCase: no day.

    >>> last_day_to_sue("2023-04-03")
    Deadline(day=datetime.date(2023, 4, 18), settled=True)
    """
    return _calendar_days("received", received, SUE, calendar)


def last_day_to_set_aside(received: Day, *, calendar: Calendar = PUBLISHED) -> Deadline:
    """申请撤销期限 The employer's last day to ask the intermediate court to set a final award aside: 30 days (MAL 49; R-PROC-06).

    >>> last_day_to_set_aside("2026-03-02").day
    datetime.date(2026, 4, 1)
    """
    return _calendar_days("received", received, SET_ASIDE, calendar)


def last_day_to_appeal(received: Day, *, calendar: Calendar = PUBLISHED) -> Deadline:
    """上诉期限 The last day to appeal from a judgment: 15 days (CPL 171, text not seen: UNVERIFIED-H; R-PROC-03).

    >>> last_day_to_appeal("2026-03-02").day
    datetime.date(2026, 3, 17)
    """
    return _calendar_days("received", received, APPEAL, calendar)


def last_day_to_enforce(performance_ends: Day, *, calendar: Calendar = PUBLISHED) -> Deadline:
    """申请执行期限 The last day to apply for enforcement: 2 years from the last day for performance (CPL 250; R-PROC-03).

    >>> last_day_to_enforce("2024-03-20").day
    datetime.date(2026, 3, 20)
    """
    return ends_on(by_calendar(calendar), add_months(on_day("performance_ends", performance_ends), TWO_YEARS))


def last_day_to_complain(breach: Day) -> date:
    """劳动监察期限 The last day on which labour inspection still pursues a breach: 2 years (LSR 20; R-PROC-02).

    Args:
        breach: day of the breach; of one that went on, the day on which it ended.

    Returns:
        The day itself: no text moves the end of this period off a rest day.

    >>> last_day_to_complain("2024-05-31"), last_day_to_complain("2024-03-31")
    (datetime.date(2026, 5, 31), datetime.date(2026, 3, 31))
    """
    return add_months(on_day("breach", breach), TWO_YEARS)
