"""Days that cannot be 日期的合理性: outside the employment, after the day of judgment, twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from laborcalc.facts.plausible.row import Fact, Found, about
from laborcalc.foundation.months import add_months, elapsed, month_end
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.version import LAW

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

# What has happened, each by its last day.
_HAPPENED = tuple(Fact.of(path) for path in (
    "employment.start", "employment.employer_registered_on", "worker.career_start", "termination.notified_on",
    "contracts[].signed_on", "open_ended_asked_on", "pay.payslips[].month", "pay.bonuses[].earned_to", "arrears[].end",
    "overtime[].on", "timesheet.rows[].on", "hour_cycles[].end", "sick_leave[].end", "stoppages[].end", "maternity_leaves[].end",
    "heat[].end", "disputes[].end", "payment_orders[].ordered_on", "judgment_debt.payments[].on", "limitation_events[].until",
    "non_compete.released_by_employer_on", "pay.history[].start", "relationship.claimed_end", "relationship.evidence[].start",
))  # fmt: skip


@about()
def to_come(case: CaseFields) -> Iterator[Found]:
    """What is stated as a fact and lies after the day of judgment; the last days of one who leaves later are a forecast."""
    job = case.employment
    until = max(case.as_of, (job and job.last_day) or case.as_of)
    for fact in _HAPPENED:
        for index, day, _ in fact.known(case):
            if day > until:
                yield Found(fact.at(index), str(day))


def _first_day(case: CaseFields) -> date | None:
    """The first day of the work, earlier service that may count on included."""
    job = case.employment
    if job is None or job.start is None:
        return None
    return min((job.start, *(prior.start for prior in job.prior_service)))


@about()
def outside_employment(case: CaseFields) -> Iterator[Found]:
    """Arrears of wages, leaves and gaps that reach beyond the employment here; pay and terms that lie beside it."""
    job = case.employment
    if job is None or (job.start is None and job.last_day is None):
        return
    first = _first_day(case) or date.min
    last = job.last_day or date.max
    for path, start, end, to_the_end in _inside(case):
        if start < first or (to_the_end and end > last):
            yield Found(path, f"{start} – {end}")
    for path, start, end in _touching(case):
        if end < first or start > last:
            yield Found(path, str(start))


def _inside(case: CaseFields) -> Iterator[tuple[str, date, date, bool]]:
    """What begins in the employment, and whether it ends in it too; items other than wages, and gaps, may end after it."""
    for field in ("arrears", "sick_leave", "stoppages", "maternity_leaves", "heat"):
        for index, entry in enumerate(getattr(case, field)):
            if entry.start is not None and entry.end is not None:
                yield f"{field}.{index}", entry.start, entry.end, getattr(entry, "item", "wages") == "wages"
    for index, gap in enumerate(case.disputes):
        yield f"disputes.{index}", gap.start, gap.end or case.as_of, False


def _touching(case: CaseFields) -> Iterator[tuple[str, date, date]]:
    """What has at least a day in common with the employment."""
    for index, slip in enumerate(case.pay.payslips):
        yield f"pay.payslips.{index}.month", slip.month, month_end(slip.month)
    for index, bonus in enumerate(case.pay.bonuses):
        yield f"pay.bonuses.{index}", bonus.earned_from, bonus.earned_to
    for index, contract in enumerate(case.contracts or ()):
        if contract.start is not None:
            yield f"contracts.{index}", contract.start, contract.end or date.max


@about("contracts")
def contract_too_early(case: CaseFields) -> Iterator[Found]:
    """A term that begins over a month before the work, or was signed over a year before it begins."""
    first = _first_day(case)
    for index, contract in enumerate(case.contracts or ()):
        start, signed = contract.start, contract.signed_on
        if start is not None and first is not None and start < first and add_months(start, 1) < first:
            yield Found(f"contracts.{index}.start", f"{start} < {first}")
        if start is not None and signed is not None and signed < start and add_months(signed, 12) < start:
            yield Found(f"contracts.{index}.signed_on", f"{signed} < {start}")


_LONGEST = 60  # years of work
_BEGAN = tuple(
    Fact.of(path)
    for path in (
        "employment.start",
        "employment.prior_service[].start",
        "worker.career_start",
        "relationship.claimed_start",
    )
)


@about("employment", "worker", "relationship")
def too_long_ago(case: CaseFields) -> Iterator[Found]:
    """Work that began more than sixty years before it ended."""
    job = case.employment
    last = (job and job.last_day) or case.as_of
    for fact in _BEGAN:
        for index, day, _ in fact.known(case):
            if last.year - day.year > _LONGEST:
                yield Found(fact.at(index), f"{day} – {last}")


@about("pay.bonuses")
def bonus_cycle(case: CaseFields) -> Iterator[Found]:
    """A bonus that rewards more than three years."""
    for index, bonus in enumerate(case.pay.bonuses):
        if add_months(bonus.earned_from, 36) <= bonus.earned_to:
            yield Found(f"pay.bonuses.{index}", f"{bonus.earned_from} – {bonus.earned_to}")


_A_YEAR_AFTER = add_months(date.fromisoformat(LAW), 12)


@about()
def after_the_law(case: CaseFields) -> Iterator[Found]:
    """A day of judgment more than a year after the day up to which law and figures were read."""
    if case.as_of > _A_YEAR_AFTER:
        yield Found("as_of", f"{case.as_of}; {LAW}")


@about()
def twice(case: CaseFields) -> Iterator[Found]:
    """Entries that are equal in everything: one of them may be a slip, and both are counted."""
    for name, entries in _lists(case):
        if len(entries) < 2:
            continue
        seen: dict[Any, int] = {}
        for index, entry in enumerate(entries):
            key = tuple(entry.__dict__.values())
            first = seen.setdefault(key, index)
            if first < index and not (name == "contracts" and entry.start is None):
                yield Found(f"{name}.{index}", "", f"{name}.{first}")


def _lists(case: CaseFields) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for name in ("arrears", "overtime", "heat", "disputes", "payment_orders", "claims", "contracts"):
        yield name, getattr(case, name) or ()
    yield "pay.bonuses", case.pay.bonuses
    if case.employment is not None:
        yield "employment.prior_service", case.employment.prior_service
    if case.judgment_debt is not None:
        yield "judgment_debt.payments", case.judgment_debt.payments


@about()
def overlapping(case: CaseFields) -> Iterator[Found]:
    """Gaps, earlier service, and work in the heat that is counted by days or hours, which share days: they are counted twice."""
    prior = case.employment.prior_service if case.employment is not None else ()
    spans = {
        "disputes": [(gap.start, gap.end or case.as_of, index) for index, gap in enumerate(case.disputes)],
        "heat": [(work.start, work.end, n) for n, work in enumerate(case.heat) if work.days or work.hours],
        "employment.prior_service": [(part.start, part.last_day, index) for index, part in enumerate(prior)],
    }
    for name, rows in spans.items():
        until: date | None = None
        for start, end, index in sorted(rows):
            if until is not None and start <= until:
                yield Found(f"{name}.{index}", f"{start} – {end}")
            until = end if until is None else max(until, end)


_ONE_SUM = frozenset((
    Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES, Kind.NOTICE_PAY, Kind.MEDICAL_SUBSIDY, Kind.ADDITIONAL_COMPENSATION,
))  # fmt: skip


@about("claims")
def period_of_one_sum(case: CaseFields) -> Iterator[Found]:
    """A period asked for of what is one sum, which no period can part."""
    for index, claim in enumerate(case.claims or ()):
        if claim.kind in _ONE_SUM and (claim.start or claim.end):
            yield Found(f"claims.{index}", f"{claim.start or '?'} – {claim.end or '?'}")


@about("pay.history", "given.minimum_wages")
def start_twice(case: CaseFields) -> Iterator[Found]:
    """Two wages, or two minimum wages, from one day on."""
    for name, periods in (("pay.history", case.pay.history), ("given.minimum_wages", case.given.minimum_wages)):
        since: dict[date, Any] = {}
        for index, period in enumerate(periods):
            if since.setdefault(period.start, period.monthly) != period.monthly:
                yield Found(f"{name}.{index}.start", f"{period.start}: {since[period.start]} ≠ {period.monthly}")


@about("contracts")
def open_ended_ends(case: CaseFields) -> Iterator[Found]:
    """An open-ended contract with a last day."""
    for index, contract in enumerate(case.contracts or ()):
        if contract.kind == "open_ended" and contract.end is not None:
            yield Found(f"contracts.{index}.end", str(contract.end))


_PROBATION = Fact.of("contracts[].probation_months")


@about("contracts")
def probation_over_term(case: CaseFields) -> Iterator[Found]:
    """A probation that is longer than the term it stands in."""
    for index, months, contract in _PROBATION.known(case):
        if contract.start is None or contract.end is None:
            continue
        term = elapsed(contract.start, contract.end)
        if months > term.years * 12 + term.months + bool(term.days):
            yield Found(_PROBATION.at(index), f"{months}; {contract.start} – {contract.end}")
