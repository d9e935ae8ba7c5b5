"""What the file says of an injury 工伤的基本事实: its day, the grade that counts, the ending, the years left to retirement."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.months import DAY, add_months, elapsed, month_end
from laborcalc.foundation.text import Text
from laborcalc.law.retirement import possible_days
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import Injury
    from laborcalc.hearing.hearing import Hearing

NEW_TEXT = date(2011, 1, 1)  # State Council order 586


def has_injury(case: Case) -> bool:
    """Does the file speak of an injury."""
    return case.injury is not None


def grades_on_file(case: Case) -> list[int]:
    """Every grade that the file has, of the first grading and of those after it."""
    injury = case.injury
    found = [] if injury is None else [injury.grade, *(later.grade for later in injury.regradings)]
    return [grade for grade in found if grade is not None]


def injury_of(hearing: Hearing) -> Injury:
    """The injury; asked for where a claim of this family is listed and the file has none."""
    if hearing.case.injury is None:
        raise Missing(Gap("FACT", "injury", Text("工伤", "the injury"), _NEEDED))
    return hearing.case.injury


_NEEDED = Text("工伤保险待遇须有工伤的事实", "benefits for a work injury need its facts")


def injured_on(hearing: Hearing) -> date:
    """The day of the injury."""
    injury = injury_of(hearing)
    if injury.date is not None:
        return injury.date
    if injury.death is not None:
        return injury.death.date
    known: list[date] = [*(span.start for span in injury.leave), *(span.start for span in injury.hospital)]
    known += [day for day in (injury.recognised_on, injury.graded_on, injury.ended_on) if day is not None]
    if known:
        hearing.warn("INJURY_DAY_ASSUMED", _ASSUMED, day=min(known))
        return min(known)
    raise Missing(Gap("FACT", "injury.date", Text("受伤日", "day of the injury"), _DAY_DECIDES))


_ASSUMED = Text(
    "受伤日未填，适用的法律与年度暂按所载最早的日期{day}",
    "the day of the injury is not stated: law and years go by {day}, the earliest day on file",
)
_DAY_DECIDES = Text("适用的法律与数据依受伤日确定", "the day decides which law and figures apply")


def _graded(injury: Injury) -> list[tuple[date | None, int | None]]:
    """The gradings that count, with the day of each: the first one, or what replaced it, then those after it (WI 28; R-INJ-16)."""
    found: list[tuple[date | None, int | None]] = [(injury.graded_on, injury.grade)]
    for later in sorted(injury.regradings, key=lambda entry: entry.on):
        if later.kind == "second_instance":  # it replaces the first grading from its day on
            found[0] = (found[0][0], later.grade)
        else:
            found.append((later.on, later.grade))
    return found


def grade_of(hearing: Hearing) -> int:
    """The grade by which the lump sum is measured, whatever a review finds; asked for while it is open."""
    injury = injury_of(hearing)
    if injury.graded_on is None and injury.grade is not None:
        hearing.warn("GRADED_ON_MISSING", _NO_DAY)
    for later in injury.regradings:
        if later.kind == "review" and injury.graded_on is not None and later.on < add_months(injury.graded_on, A_YEAR):
            hearing.warn("REVIEWED_EARLY", _EARLY, on=later.on)
    return _or_ask(_graded(injury)[0][1])


A_YEAR = 12
_NO_DAY = Text(
    "鉴定结论之日未填：时效、按月待遇的起始日不能确定",
    "the day of the grading is not stated: limitation and the start of benefits by the month are open",
)
_EARLY = Text(
    "复查鉴定（{on}）距首次鉴定不满一年，请核对",
    "the review of {on} came within a year of the grading (WI 28): check it",
)


def grade_at_ending(hearing: Hearing) -> int:
    """The grade at the ending: the last one of an injury, of several injuries the highest (R-INJ-08)."""
    injury = injury_of(hearing)
    current: int | None = None
    for entry, (_, grade) in zip(("first", *_later(injury)), _graded(injury), strict=True):
        current = min(current, grade) if entry == "second_injury" and current and grade else grade
    return _or_ask(current)


def _later(injury: Injury) -> list[str]:
    later = sorted(injury.regradings, key=lambda entry: entry.on)
    return [entry.kind for entry in later if entry.kind != "second_instance"]


def grades_in_time(hearing: Hearing) -> list[tuple[date, int]]:
    """For a benefit paid by the month: from the month after each grading, the grade."""
    injury = injury_of(hearing)
    found = []
    for day, grade in _graded(injury):
        if day is None:
            raise Missing(Gap("FACT", "injury.graded_on", Text("鉴定结论之日", "day of the grading"), _STARTS))
        found.append((month_end(day) + DAY, _or_ask(grade)))
    return found


def grade_on(times: list[tuple[date, int]], day: date) -> int:
    """The grade of a day, by what `grades_in_time` says."""
    return [grade for since, grade in times if since <= day][-1]


def _or_ask(grade: int | None) -> int:
    if grade is None:
        raise Missing(Gap("FACT", "injury.grade", Text("伤残等级", "grade of disability"), _AFTER_GRADING))
    return grade


_AFTER_GRADING = Text("劳动能力鉴定之后才能计算", "it can be worked out once the disability is graded")
_STARTS = Text("按月支付的待遇自鉴定的次月起", "a benefit paid by the month starts in the month after the grading")


def ended_on(case: Case) -> date | None:
    """The day on which employment and injury insurance ended."""
    injury = case.injury
    return (injury and injury.ended_on) or end_of_employment(case)


def age_days(hearing: Hearing, on: date) -> tuple[date, ...]:
    """The days on which the statutory age may be reached as the law stood on a day, from the injury's facts, else the worker's."""
    injury, worker = injury_of(hearing), hearing.case.worker
    return possible_days(
        injury.birth or worker.birth_date, injury.sex or worker.sex, injury.work_type or worker.post, on
    )


def years_between(start: date, end: date) -> Decimal:
    """Years from a day to a later one, with a part of a year by months; nothing where it is past."""
    if end <= start:
        return Decimal(0)
    span = elapsed(start, end - DAY)
    days = EXACT.divide(Decimal(span.days), Decimal(31))
    return EXACT.divide(EXACT.add(Decimal(span.all_months), days), Decimal(12))


def past_age(hearing: Hearing, day: date) -> bool:
    """Had the statutory age been reached on a day, or was a pension drawn."""
    case = hearing.case
    injury = injury_of(hearing)
    status = case.worker.status
    if status in ("past_retirement_age", "drawing_pension") or injury.pension_drawn:
        return True
    ages = age_days(hearing, day)
    return bool(ages) and all(reached <= day for reached in ages)
