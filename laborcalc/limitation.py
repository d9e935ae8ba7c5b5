"""Limitation 仲裁时效 (R-PROC-01, R-CONV-03; MAL 27, AR 27-28): until when a claim can be filed, and what has fallen.

The year begins the day after the trigger and ends on a working day. A demand, a complaint, a filing or a promise starts
it again while it still runs; force majeure holds it. Limitation counts only when the employer pleads it (JI2 20), so
nothing is cut here: an award says which part is live, and a `Period` for each part says until when.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from laborcalc._entitlement import really_ended
from laborcalc._problems import argument
from laborcalc._service import end_of_employment
from laborcalc._types import calendar_day
from laborcalc.hearing import note
from laborcalc.law.workdays import PUBLISHED, DayKind
from laborcalc.money import EXACT, fen
from laborcalc.months import DAY as ONE_DAY
from laborcalc.months import add_months
from laborcalc.outcome import Award, Outcome, Period
from laborcalc.terms import KIND_NAMES, Kind
from laborcalc.text import Message, Text
from laborcalc.trace import ZERO_YUAN, Quantity

if TYPE_CHECKING:
    from laborcalc.facts import Case, LimitationEvent
    from laborcalc.hearing import Hearing, Rule
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
    from laborcalc.facts import Case

    found = Case.model_validate({"region": "110000", "as_of": "2099-12-31", "limitation_events": events})
    return _last_day(PUBLISHED, argument("trigger", trigger, calendar_day), in_order(found.limitation_events))


# --- the clock ---


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


# --- a case ---


def events_of(case: Case, kind: Kind) -> Events:
    """What interrupted or suspended the limitation of a claim."""
    if not case.limitation_events:
        return ()
    return in_order(event for event in case.limitation_events if event.claims is None or kind in event.claims)


def claim_day(case: Case) -> date:
    """The day on which the claim was filed; before that, the day of judgment stands for it."""
    return case.filed_on or case.as_of


def expiry(hearing: Hearing, kind: Kind, trigger: date) -> date:
    """The last day to file a claim whose time runs from the day after `trigger`."""
    return _last_day(hearing.calendar, trigger, events_of(hearing.case, kind))


def _last_day(calendar: Calendar, trigger: date, events: Events) -> date:
    def moved(day: date) -> date:
        return to_workday(calendar, day)

    return moved(runs_out(trigger, events, moved))


def still_live(hearing: Hearing, left: Quantity, rule: str) -> Quantity:
    """What limitation leaves of a claim, as a step with its article."""
    return left.named(_IN_TIME, *hearing.cite("MAL 27"), rule=rule)


_IN_TIME = Text("时效之内的部分", "the part still in time")


def set_apart(hearing: Hearing, award: Award, live: Quantity, periods: Iterable[Period]) -> Award:
    """Write into an award what limitation leaves of it, and until when each part can be filed."""
    case, rows = hearing.case, tuple(periods)
    ends = [row.begins_to_expire for row in rows if row.live and row.begins_to_expire is not None]
    note(award, live=live, periods=rows, last_filing_day=None if case.filed_on else min(ends, default=None))
    return award


def timed(rule: Rule) -> Rule:
    """A rule with the limitation of its claim as a whole; rules that look at it part by part have done so already."""

    def heard(hearing: Hearing) -> Outcome:
        outcome = rule(hearing)
        if hearing.case.limitation_pleaded is False or not isinstance(outcome, Award) or outcome.live is not None:
            return outcome
        return _as_a_whole(hearing, outcome)

    return heard


def _as_a_whole(hearing: Hearing, award: Award) -> Award:
    case, kind = hearing.case, award.kind
    name = Message("CLAIM", KIND_NAMES[kind])
    trigger, why = start_of(hearing, kind)
    if trigger is None:
        if why is _WHILE_EMPLOYED:
            _reinstated_in_time(hearing, kind)
            return set_apart(hearing, award, award.trace, [row_of(name, why, award.trace, award.trace, None)])
        if hearing.case.limitation_pleaded:
            hearing.warn("START_UNKNOWN", why)
        return award
    last = expiry(hearing, kind, trigger)
    live = award.trace if claim_day(case) <= last else still_live(hearing, ZERO_YUAN, "")
    return set_apart(hearing, award, live, [row_of(name, why, award.trace, live, (trigger, last))])


_WAGES = frozenset(
    (
        Kind.UNPAID_WAGES,
        Kind.MINIMUM_WAGE_SHORTFALL,
        Kind.OVERTIME_PAY,
        Kind.SICK_PAY,
        Kind.STOPPAGE_PAY,
        Kind.MATERNITY_PAY,
        Kind.WAGES_DURING_DISPUTE,
    )
)


def _reinstated_in_time(hearing: Hearing, kind: Kind) -> None:
    """To go back is a claim of its own: it has a year from the dismissal (MAL 27(1))."""
    ended = end_of_employment(hearing.case)
    if kind is Kind.WAGES_DURING_DISPUTE and ended is not None:
        hearing.assume("REINSTATEMENT_IN_TIME", _REINSTATED, day=expiry(hearing, kind, ended))


_REINSTATED = Text(
    "以在{day}以前已请求继续履行为前提（自解除之日起一年）",
    "presumes that reinstatement was asked for by {day}, one year from the dismissal",
)


def start_of(hearing: Hearing, kind: Kind) -> tuple[date | None, Text]:
    """The day after which the time of a claim as a whole runs, and why; no day while it does not run yet (R-PROC-01)."""
    case = hearing.case
    if kind is Kind.ADDITIONAL_COMPENSATION and case.payment_orders:
        return max(order.deadline for order in case.payment_orders), _AFTER_DEADLINE
    ended = really_ended(hearing) if kind in _WAGES else end_of_employment(case)
    if ended is None:
        undone = case.termination is not None and end_of_employment(case) is not None
        running = kind in _WAGES and case.employment is not None and (case.termination is None or undone)
        return None, _WHILE_EMPLOYED if running else _UNKNOWN
    if kind in _WAGES:
        return ended, _FROM_THE_END
    told = case.termination.notified_on if case.termination else None
    return max(ended, told or ended), _TOLD_OR_LEFT


_WHILE_EMPLOYED = Text(
    "劳动报酬：劳动关系存续期间不受一年时效限制", "remuneration: no limitation while the employment lasts"
)
_FROM_THE_END = Text("劳动报酬：自劳动关系终止之日起一年", "remuneration: one year from the end of the employment")
_TOLD_OR_LEFT = Text(
    "自收到解除或终止通知、离职之日起一年", "one year from receipt of the notice of the ending, or from leaving"
)
_AFTER_DEADLINE = Text("自责令限期届满之日起一年", "one year from the end of the time that the order set")
_UNKNOWN = Text(
    "时效起算日不明：请填写最后一日（employment.last_day）或通知日（termination.notified_on）",
    "when limitation began is not known: state the last day (employment.last_day) or the day of notice (termination.notified_on)",
)


def row_of(label: Message, why: Text, stake: Quantity, live: Quantity, time: tuple[date, ...] | None) -> Period:
    """A row of the ledger: what it is, why its time runs so, what is at stake, what is live.

    `time` is the day after which it runs, the day on which its first part falls and, where they differ, its last.
    """
    runs_from, begins, ends = (None, None, None) if time is None else (time[0], time[1], time[-1])
    return Period(label, Message("RUNS", why), fen(stake.value), fen(live.value), runs_from, begins, ends)


def less_paid(rows: Iterable[Period], paid: Decimal) -> tuple[Period, ...]:
    """The rows with what was paid set against the oldest, so that they add up to what is left."""
    found = []
    for row in rows:
        taken = min(paid, row.stake)
        paid = EXACT.subtract(paid, taken)
        stake = EXACT.subtract(row.stake, taken)
        found.append(replace(row, stake=stake, live=min(row.live, stake)))
    return tuple(found)


def oldest_first(hearing: Hearing) -> None:
    """Say how what was paid is set off, where it matters which part it covers."""
    if hearing.case.limitation_pleaded is not False:
        hearing.assume("PAID_OLDEST_FIRST", _OLDEST_FIRST)


_OLDEST_FIRST = Text(
    "已付数额先抵最早的部分（无明文，系本库择定）",
    "what was paid is set against the oldest part first (no text: this library's choice)",
)
