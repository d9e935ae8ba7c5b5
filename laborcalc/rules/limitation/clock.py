"""The clock of limitation 仲裁时效的计算 (R-PROC-01, R-CONV-03; MAL 27, AR 27-28).

The year begins the day after the trigger and ends on a working day. A demand, a complaint, a filing or a promise starts
it again while it still runs; force majeure holds it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from laborcalc.facts.problems import argument
from laborcalc.facts.types import calendar_day
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months
from laborcalc.law.workdays import PUBLISHED, DayKind

if TYPE_CHECKING:
    from laborcalc.facts.contract import LimitationEvent
    from laborcalc.law.workdays import Calendar


MONTHS = 12
MAL_FROM = date(2008, 5, 1)
SIXTY_DAYS = timedelta(days=60)  # LL 82, before the Mediation and Arbitration Law
Events = tuple["LimitationEvent", ...]


def last_day_to_file(trigger: date | str, events: Sequence[Mapping[str, Any]] = ()) -> date:
    """仲裁时效届满日 The last day on which a claim can be filed.

    Args:
        trigger: the day on which the party knew or should have known (MAL 27(1)).
        events: what interrupted or suspended it, as in `limitation_events` of a case file: `kind`, `on`, for a
            suspension `until`.

    Returns:
        The day, moved to the next working day where the calendar of its year is held (R-CONV-03).

    Raises:
        BadCase: a day or an event that is malformed.

    >>> last_day_to_file("2025-09-30")
    datetime.date(2026, 9, 30)
    >>> last_day_to_file("2025-09-30", [{"kind": "demand", "on": "2026-05-01"}])
    datetime.date(2027, 5, 1)
    """
    from laborcalc.facts.case import Case

    found = Case.model_validate({"region": "110000", "as_of": "2099-12-31", "limitation_events": events})
    return last_day_of(PUBLISHED, argument("trigger", trigger, calendar_day), in_order(found.limitation_events))


def to_workday(calendar: Calendar, day: date) -> date:
    """A period that ends on a day off ends on the next working day (CC 203), as far as the calendar is held.

    >>> to_workday(PUBLISHED, date(2025, 10, 1))
    datetime.date(2025, 10, 9)
    """
    while calendar.holds(day.year) and calendar.day_kind(day) is not DayKind.WORKDAY:
        day += ONE_DAY
    return day


def in_order(events: Iterable[LimitationEvent]) -> Events:
    """The events by their days; the order in which they are written does not matter."""
    return tuple(sorted(events, key=lambda event: (event.on, not event.suspends, event.until or event.on)))


def runs_out(trigger: date, events: Events, moved: Callable[[date], date] | None = None) -> date:
    """The day on which the period ends by the count.

    An interruption starts the year again if it was still running, to the day to which `moved` puts an end on a day off;
    a suspension adds the days that it lasts.
    """
    last = _year_after(trigger)
    held_to = trigger
    for event in events:
        begins = max(event.on, held_to + ONE_DAY)
        open_to = last if moved is None else moved(last)
        if event.until is not None:
            if begins <= open_to and event.until >= begins:
                last += event.until - begins + ONE_DAY
                held_to = event.until
        elif trigger <= event.on <= open_to:
            last = max(last, _year_after(max(event.on, held_to)))
    return last


def _year_after(day: date) -> date:
    """One year from 2008-05-01 on; sixty days where these were over before (MAL 27(1), LL 82)."""
    before = day + SIXTY_DAYS
    return before if before < MAL_FROM else add_months(day, MONTHS)


def first_live(limit: Callable[[date], date], first: date, last: date, filed: date) -> date:
    """The first day of a time that is still live on the day of filing, `limit` saying until when each day lives.

    The day after `last` when none is.
    """
    days = range(first.toordinal(), last.toordinal() + 1)
    live = bisect_left(days, filed, key=lambda day: limit(date.fromordinal(day)))
    return first + timedelta(days=live)


def last_day_of(calendar: Calendar, trigger: date, events: Events) -> date:
    """The last day to file, on a working day as far as the calendar is held."""

    def moved(day: date) -> date:
        return to_workday(calendar, day)

    return moved(runs_out(trigger, events, moved))
