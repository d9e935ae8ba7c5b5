"""Recognition 工伤认定 (R-INJ-01; WI 17; WIJ 7): its deadline, what it does not count, what the employer's delay costs it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from laborcalc.foundation.months import DAY, add_months
from laborcalc.foundation.text import Message, Text
from laborcalc.rules.injury.basis.standing import injury_of

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import Injury, Suspension
    from laborcalc.hearing.hearing import Hearing

EMPLOYERS_DAYS = 30
WORKERS_MONTHS = 12


def deadline_of(injured: date, suspensions: tuple[Suspension, ...] = ()) -> date:
    """The last day on which worker, family or union may apply: a year, and the days that it does not count.

    >>> deadline_of(date(2026, 2, 1)).isoformat()
    '2027-02-01'
    """
    return add_months(injured, WORKERS_MONTHS) + timedelta(days=_days(suspensions))


def _days(suspensions: tuple[Suspension, ...]) -> int:
    """Days that are not counted, each once."""
    held: set[date] = set()
    for span in suspensions:
        held |= {span.start + n * DAY for n in range((span.end - span.start).days + 1)}
    return len(held)


def employers_deadline(injured: date) -> date:
    """The last day of the employer's thirty."""
    return injured + timedelta(days=EMPLOYERS_DAYS)


def employers_share(injury: Injury) -> tuple[date, date] | None:
    """The time of which the employer bears the costs since it applied late (WI 17(4)); `None` where it did not."""
    if injury.date is None or injury.employer_applied_on is None:
        return None
    last = employers_deadline(injury.date)
    return (last + DAY, injury.employer_applied_on - DAY) if injury.employer_applied_on > last else None


def late_window(hearing: Hearing) -> tuple[date, date] | None:
    """The time by which the employer was late, of which it bears the costs; said where there is one."""
    span = employers_share(injury_of(hearing))
    if span is not None:
        hearing.warn("EMPLOYER_APPLIED_LATE", _LATE, first=span[0], last=span[1])
    return span


_LATE = Text(
    "用人单位逾期申请认定，{first}至{last}期间发生的工伤待遇费用由用人单位负担",
    "the employer applied late: the costs that arose from {first} to {last} are its own",
)


def recognition_notes(case: Case) -> tuple[Message, ...]:
    """What the file says of the recognition that is still to come: until when it may be asked for, or that it is too late."""
    injury = case.injury
    if injury is None or injury.date is None or injury.recognised_on is not None or injury.unit_status != "registered":
        return ()
    last = deadline_of(injury.date, injury.suspensions)
    if case.as_of <= last or injury.employer_applied_on is not None:
        return (Message("RECOGNITION_DEADLINE", _DEADLINE, last=last),)
    return (Message("RECOGNITION_OUT_OF_TIME", _OUT_OF_TIME, last=last),)


_DEADLINE = Text(
    "尚未认定工伤：用人单位应当在三十日内申请，职工、近亲属、工会可以在{last}以前申请",
    "not recognised yet: the employer should apply within 30 days; worker, family or union may until {last}",
)
_OUT_OF_TIME = Text(
    "申请认定的期限已于{last}届满：有不可抗力、用人单位原因、劳动关系争议等耽误的时间应当扣除；没有的，有的法院不支持待遇，有的按民事侵权赔偿",
    "the time to ask for recognition ended on {last}: time lost through force majeure, the employer or a dispute over the relationship is not counted; else some courts give no benefits and some damages by civil law",
)
