"""Who the worker is in law 劳动者的身份: as stated, and held against the age that the birth date gives (R-TIME-06, R-REL-10, -12)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.law.retirement import SINCE, possible_days

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.parties import Employment
    from laborcalc.hearing.hearing import Hearing

PAST = "past_retirement_age"
OA56_FROM = date(2026, 7, 1)


def by_chain(case: Case) -> bool:
    """Did one without capacity to employ hire, so that the units above him answer without being employers (JI2 1, 2; N12 4)."""
    chain = None if case.injury is None else case.injury.chain
    if chain is not None and chain.kind in ("subcontract", "affiliation"):
        return True
    if case.site is not None and case.site.boss:
        return True
    return any(unit.role in ("awarding", "lender") for unit in case.other_units)


def chain_cites(case: Case) -> tuple[str, ...]:
    """Why nobody in the chain is an employer: by the rules on injuries, on building sites, or on work passed on."""
    if case.injury is not None and case.injury.chain is not None:
        return ("JI2 1", "JI2 2", "WIJ 3", "OP1 7")
    return ("JI2 1", "JI2 2", "N12 4") if case.site is not None else ("JI2 1", "JI2 2", "LCL 94")


def is_part_time(case: Case) -> bool:
    """Is it part-time work in fact, and not in name alone (LCL 68, 72; R-EMP-07), as the reading stands that the case names."""
    return _part_time(case, lambda: case.readings.get(CYCLE_READING, "full_time"))


def part_time(hearing: Hearing) -> bool:
    """The same in a hearing, where pay by the month alone is a reading."""
    return _part_time(hearing.case, lambda: hearing.reading(CYCLE_READING))


def beyond_part_time(job: Employment) -> bool:
    """More than four hours a day on average, or more than 24 a week."""
    return (job.hours_a_day or 0) > HOURS_A_DAY or (job.hours_a_week or 0) > HOURS_A_WEEK


def _part_time(case: Case, by_cycle: Callable[[], str]) -> bool:
    job = case.employment
    if job is None or job.kind != "part_time" or beyond_part_time(job):
        return False
    return (job.pay_cycle or 0) <= PAY_CYCLE or by_cycle() == "part_time"


CYCLE_READING = "R-EMP-07"
HOURS_A_DAY, HOURS_A_WEEK, PAY_CYCLE = 4, 24, 15


def retirement_days(case: Case, on: date = SINCE) -> tuple[date, ...]:
    """The days on which the worker may reach the statutory age; more than one while a woman's post is not stated.

    `on` asks for the age by the law of an earlier day. Who had reached it by then reached it on the same day by either law.
    """
    worker = case.worker
    return possible_days(worker.birth_date, worker.sex, worker.post, on)


def status_at(case: Case, day: date) -> str:
    """The status on a day: the birth date decides between an employee and one past the age.

    Agreed delay of retirement is a status of its own (OA56 23) and stands.
    """
    stated, past = case.worker.status, is_past(case, day)
    if stated not in ("employee", PAST) or past is None:
        return stated
    return PAST if past else "employee"


def status_on(hearing: Hearing, day: date) -> str:
    """The status on a day; one that was stated otherwise is named as a contradiction."""
    worker = hearing.case.worker
    if worker.birth_date is None:
        return worker.status
    found = status_at(hearing.case, day)
    if found != worker.status and "status" in worker.model_fields_set:
        _contradiction(hearing, worker.status)
    return found


def over_age_from(hearing: Hearing, day: date) -> date | None:
    """From which day the rules on over-age workers hold for one who is past the age, or draws a pension, on a day; `None` where not (OA56 2)."""
    if day < OA56_FROM or status_on(hearing, day) not in (PAST, "drawing_pension"):
        return None
    return max([OA56_FROM, *(reached for reached in _whichever(hearing.case) if reached <= day)])


def _whichever(case: Case) -> tuple[date, ...]:
    """The days on which the age may be reached, of a man or a woman where the sex is not stated, the earliest first."""
    worker = case.worker
    if worker.birth_date is None or worker.sex is not None:
        return retirement_days(case)
    return (*possible_days(worker.birth_date, "female", None), *possible_days(worker.birth_date, "male", None))


def is_past(case: Case, day: date) -> bool | None:
    """Was the statutory age reached on a day; `None` where the facts do not tell."""
    answers = {reached <= day for reached in _whichever(case)}
    return answers.pop() if len(answers) == 1 else None


def _contradiction(hearing: Hearing, stated: str) -> None:
    reached = _whichever(hearing.case)[-1]
    born = hearing.case.worker.birth_date
    hearing.warn("STATUS_AND_AGE", _STATUS_AND_AGE, status=_STATED[stated], born=born, reached=reached)


_STATED = {
    "employee": Text("在职劳动者", "an employee"),
    PAST: Text("已达法定退休年龄", "past the retirement age"),
}
_STATUS_AND_AGE = Text(
    "案情填写的身份（{status}）与出生日期{born}不一致：法定退休年龄于{reached}到达，按出生日期认定；约定延迟退休的请改填身份",
    "the status stated ({status}) and the birth date {born} do not agree: the statutory age is reached on {reached}; the birth date decides. Where a later retirement was agreed, state that status",
)
