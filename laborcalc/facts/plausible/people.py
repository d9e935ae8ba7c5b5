"""Who the worker can be 劳动者情况的合理性: age, working years, sex."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import Fact, Found, about
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.terms import Protection

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.models import CaseFields

WORKING_AGE = 16  # LL 15
EARLIEST_PENSION = 45  # women in hard or harmful work, and the disabled, under the rules before 2025
EARLIEST_AGE, LATEST_AGE = 50, 63
MATERNITY = 98  # FW 7
LONGEST_MATERNITY, IN_TIBET = 240, 395  # with the longest local extension, a difficult birth and several children


def _last(case: CaseFields) -> date:
    job = case.employment
    return (job and job.last_day) or case.as_of


def _birthday(born: date, age: int) -> date:
    return add_months(born, 12 * age)


_BEGAN = tuple(
    Fact.of(path) for path in ("employment.start", "employment.prior_service[].start", "worker.career_start")
)


@about("worker.birth_date")
def under_age(case: CaseFields) -> Iterator[Found]:
    """Work before the sixteenth birthday."""
    born = case.worker.birth_date
    if born is None:
        return
    for fact in _BEGAN:
        for index, day, _ in fact.known(case):
            if day < _birthday(born, WORKING_AGE):
                yield Found(fact.at(index), f"{day} < {_birthday(born, WORKING_AGE)}")


@about("worker.birth_date")
def too_young_for_status(case: CaseFields) -> Iterator[Found]:
    """A pension, or a retirement put off, long before any age of retirement."""
    born, status = case.worker.birth_date, case.worker.status
    if born is not None and status in ("drawing_pension", "delayed_retirement"):
        age = _birthday(born, EARLIEST_PENSION)
        if _last(case) < age:
            yield Found("worker.birth_date", str(born))


@about("worker.birth_date")
def sex_decides(case: CaseFields) -> Iterator[Found]:
    """An age at which the sex decides whether the worker was past retirement, and it is not stated."""
    worker = case.worker
    born = worker.birth_date
    if born is None or worker.sex is not None or worker.status != "employee":
        return
    if _birthday(born, EARLIEST_AGE) <= _last(case) < _birthday(born, LATEST_AGE):
        yield Found("worker.birth_date", str(born))


@about("worker.career_years")
def career_out_of_line(case: CaseFields) -> Iterator[Found]:
    """Working years that do not fit the service here, the first job or the age."""
    worker, job, last = case.worker, case.employment, _last(case)
    years = worker.career_years
    if years is None:
        return
    here = elapsed(job.start, last).years if job is not None and job.start is not None and job.start <= last else 0
    if years < here:
        yield Found("worker.career_years", f"{years} < {here}")
    since = worker.career_start
    if since is not None and since <= last:
        worked = elapsed(since, last).years
        if not worked - 1 <= years <= worked + 1:
            yield Found("worker.career_years", f"{years}; {since} – {last}")
    if worker.birth_date is not None and worker.birth_date <= last:
        age = elapsed(worker.birth_date, last).years
        if years > max(Decimal(age - WORKING_AGE + 1), Decimal(0)):
            yield Found("worker.career_years", f"{years} > {age} − {WORKING_AGE}")


@about()
def maternity_of_a_man(case: CaseFields) -> Iterator[Found]:
    """Maternity leave, or the protection of mothers, of a man."""
    if case.worker.sex != "male":
        return
    for field in ("maternity_leaves", "maternity"):
        if getattr(case, field):
            yield Found(field, "")
    if case.termination is not None and Protection.MATERNITY in case.termination.protections:
        yield Found("termination.protections", "")


@about()
def maternity_too_long(case: CaseFields) -> Iterator[Found]:
    """A maternity leave longer than that of any place."""
    longest = IN_TIBET if case.region.startswith("54") else LONGEST_MATERNITY
    for index, leave in enumerate(case.maternity_leaves):
        days = (leave.end - leave.start).days + 1
        if days > longest:
            yield Found(f"maternity_leaves.{index}", f"{days} > {longest}")
    due = None if case.maternity is None else case.maternity.days_due
    if due is not None and due > longest:
        yield Found("maternity.days_due", f"{due} > {longest}")
