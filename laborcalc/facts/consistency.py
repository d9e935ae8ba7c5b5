"""What must hold between the facts of one case 事实之间的一致性: checked once, at the door, every clash reported."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.clock import HOURS_A_DAY, overlaps
from laborcalc.facts.plausible.table import refusals
from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.law.regions import URBAN, bare, find_place, find_region

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields
    from laborcalc.foundation.text import Text


class Clash(NamedTuple):
    """Two facts that cannot both be: code of the words, path of the fact, what was found; the words of a row of the table."""

    code: str
    path: str
    shown: str
    words: tuple[Text, Text, str] | None = None


def check(case: CaseFields) -> None:
    """Raise on facts that contradict each other; put the code of the place where its name was written, and the district that it names."""
    region, district = find_place(case.region)
    if region.code != case.region:
        object.__setattr__(case, "region", region.code)
    if district and not case.district:
        object.__setattr__(case, "district", district)
    if case.employer_seat is not None:
        object.__setattr__(case, "employer_seat", find_region(case.employer_seat).code)
    if case.readings:
        from laborcalc.law.readings import check_choice

        for id, option in case.readings.items():
            check_choice(id, option)
    clashes = [
        *_two_districts(case, district),
        *(Clash(row.code, path, shown, (row.words, row.remedy, row.norm)) for row, (path, shown, _) in refusals(case)),
        *_payslips(case),
    ]
    if case.overtime or case.timesheet is not None or case.hour_cycles:
        clashes += [*_overtime(case), *_timesheet(case), *_cycles(case)]
    if case.sick_leave or case.stoppages or case.maternity_leaves or case.injury is not None:
        clashes += _leaves(case)
    if case.annual_leave or case.given.calendars:
        clashes += _years(case)
    if case.arrears or case.payment_orders:
        clashes += _items(case)
    owed = case.open_ended_owed_from
    if owed is not None:
        clashes += _outside(case, "open_ended_owed_from", owed)
    if case.contracts or case.limitation_events:
        clashes += [*_contracts(case), *_events(case)]
    if clashes:
        from laborcalc.facts.problems import clashing

        raise clashing(clashes)


def _two_districts(case: CaseFields, named: str) -> Iterator[Clash]:
    """The place was written with another district than the one that is stated."""
    if named and case.district not in (named, URBAN) and bare(case.district) != bare(named):
        yield Clash("two_districts", "district", f"{case.district} ≠ {named}")


def _payslips(case: CaseFields) -> Iterator[Clash]:
    slips = case.pay.payslips
    if len(slips) > 1 and len({slip.month for slip in slips}) < len(slips):
        seen: set[date] = set()
        for index, slip in enumerate(slips):
            if slip.month in seen:
                yield Clash("month_twice", f"pay.payslips.{index}.month", slip.month.isoformat()[:7])
            seen.add(slip.month)


def _contracts(case: CaseFields) -> Iterator[Clash]:
    for index, contract in enumerate(case.contracts or ()):
        later, end = contract.extended_to, contract.end
        if later is not None and (end is None or later <= end):
            yield Clash("extended_to", f"contracts.{index}.extended_to", f"{end or '?'} – {later}")


def _events(case: CaseFields) -> Iterator[Clash]:
    """A suspension has an end, an interruption is one day."""
    for index, event in enumerate(case.limitation_events):
        path, until = f"limitation_events.{index}.until", event.until
        if event.suspends and until is None:
            yield Clash("suspension_end", path, event.kind)
        elif not event.suspends and until is not None:
            yield Clash("interruption_end", path, f"{event.kind}: {until}")
        elif until is not None and until < event.on:
            yield Clash("end_before_start", path, f"{event.on} > {until}")


# --- hours ---


def _overtime(case: CaseFields) -> Iterator[Clash]:
    hours: dict[date, Decimal] = {}
    for index, row in enumerate(case.overtime):
        path = f"overtime.{index}"
        if row.pieces is not None and row.piece_price is None:
            yield Clash("piece_price", f"{path}.piece_price", str(row.pieces))
        if row.on is None:
            continue
        yield from _outside(case, f"{path}.on", row.on)
        if row.days is not None and row.days > 1:
            yield Clash("days_on_a_day", f"{path}.days", f"{row.on}: {row.days}")
        if row.hours is not None:
            hours[row.on] = EXACT.add(hours.get(row.on, ZERO), row.hours)
            if hours[row.on] > HOURS_A_DAY:
                yield Clash("hours_a_day", f"{path}.hours", f"{row.on}: {hours[row.on]}")


def _timesheet(case: CaseFields) -> Iterator[Clash]:
    if case.timesheet is None:
        return
    job = case.employment
    first = job.start if job is not None else None
    last = job.last_day if job is not None else None
    for index, row in enumerate(case.timesheet.rows):
        if (first is not None and row.on < first) or (last is not None and row.on > last):
            yield from _outside(case, f"timesheet.rows.{index}.on", row.on)
    for code, index, shown in overlaps(case.timesheet.rows):
        yield Clash(code, f"timesheet.rows.{index}", shown)


def _cycles(case: CaseFields) -> Iterator[Clash]:
    for index, cycle in enumerate(case.hour_cycles):
        for path, day in (("start", cycle.start), ("end", cycle.end)):
            yield from _outside(case, f"hour_cycles.{index}.{path}", day)
    spans = [(cycle.start, cycle.end, f"hour_cycles.{index}") for index, cycle in enumerate(case.hour_cycles)]
    yield from _overlapping("cycles_overlap", spans)


def _outside(case: CaseFields, path: str, day: date) -> Iterator[Clash]:
    job = case.employment
    if job is None:
        return
    if (job.start is not None and day < job.start) or (job.last_day is not None and day > job.last_day):
        yield Clash("outside_employment", path, f"{day}: {job.start or '?'} – {job.last_day or '?'}")


# --- leave ---


def _leaves(case: CaseFields) -> Iterator[Clash]:
    """A day is spent on one leave at most."""
    spans = [
        (leave.start, leave.end, f"{name}.{index}")
        for name in ("sick_leave", "stoppages", "maternity_leaves")
        for index, leave in enumerate(getattr(case, name))
    ]
    if case.injury is not None:
        spans += [(leave.start, leave.end, f"injury.leave.{n}") for n, leave in enumerate(case.injury.leave)]
        spans += [] if case.injury.gap is None else [(case.injury.gap.start, case.injury.gap.end, "injury.gap")]
    yield from _overlapping("leaves_overlap", spans)


def _overlapping(code: str, spans: list[tuple[date, date, str]]) -> Iterator[Clash]:
    """Spans of which each is a first day, a last day and a path: those that begin before an earlier one is over."""
    longest: tuple[date, date, str] | None = None
    for span in sorted(spans):
        if longest is not None and span[0] <= longest[1]:
            start, end, path = longest
            yield Clash(code, f"{span[2]}.start", f"{span[0]} – {span[1]}; {path} {start} – {end}")
        if longest is None or span[1] > longest[1]:
            longest = span


def _years(case: CaseFields) -> Iterator[Clash]:
    for index, leave in enumerate(case.annual_leave):
        if leave.exit_day is not None and leave.exit_day.year != leave.year:
            yield Clash("exit_year", f"annual_leave.{index}.exit_day", f"{leave.exit_day}, {leave.year}")
    years: set[int] = set()
    for index, year in enumerate(case.given.calendars):
        if year.year in years:
            yield Clash("calendar_twice", f"given.calendars.{index}.year", str(year.year))
        years.add(year.year)
        for day in sorted({*year.holidays} & {*year.off, *year.work} | {*year.off} & {*year.work}):
            yield Clash("calendar_twice", f"given.calendars.{index}", str(day))
        for name in ("holidays", "off", "work"):
            for day in getattr(year, name):
                if day.year != year.year:
                    yield Clash("calendar_year", f"given.calendars.{index}.{name}", f"{day}, {year.year}")


def _items(case: CaseFields) -> Iterator[Clash]:
    for index, entry in enumerate(case.arrears):
        if entry.loss is not None and entry.item != "deduction":
            yield Clash("not_for_item", f"arrears.{index}.loss", entry.item)
        if entry.unpaid_leave_days and entry.item != "wages":
            yield Clash("not_for_item", f"arrears.{index}.unpaid_leave_days", entry.item)
    for index, order in enumerate(case.payment_orders):
        if order.deadline < order.ordered_on:
            shown = f"{order.ordered_on} > {order.deadline}"
            yield Clash("end_before_start", f"payment_orders.{index}.deadline", shown)
