"""What must hold between the facts of one case 事实之间的一致性: checked once, at the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from laborcalc.law.regions import find_region

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts import Case


def check(case: Case) -> None:
    """Raise on facts that contradict each other; put the code of the place where its name was written."""
    code = find_region(case.region).code
    if code != case.region:
        object.__setattr__(case, "region", code)
    if case.readings:
        from laborcalc.law.readings import check_choice

        for id, option in case.readings.items():
            check_choice(id, option)
    _dates(case)
    _payslips(case)


def _dates(case: Case) -> None:
    job, end = case.employment, case.termination
    if job is None or job.start is None:
        return
    if end is not None:
        _not_before("termination.notified_on", end.notified_on, job.start)
    for index, prior in enumerate(job.prior_service):
        if prior.start > job.start:
            raise _clash("prior_after_start", f"employment.prior_service.{index}.start", f"{prior.start} > {job.start}")


def _not_before(path: str, day: date | None, start: date) -> None:
    if day is not None and day < start:
        raise _clash("before_hire", path, f"{day} < {start}")


def _payslips(case: Case) -> None:
    slips = case.pay.payslips
    if len(slips) > 1 and len({slip.month for slip in slips}) < len(slips):
        seen: set[date] = set()
        for index, slip in enumerate(slips):
            if slip.month in seen:
                raise _clash("month_twice", f"pay.payslips.{index}.month", slip.month.isoformat()[:7])
            seen.add(slip.month)


def _clash(code: str, path: str, shown: str) -> PydanticCustomError:
    return PydanticCustomError(code, "{path}", {"path": path, "shown": shown})
