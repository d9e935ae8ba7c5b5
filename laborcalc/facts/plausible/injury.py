"""A work injury that cannot be as it is told 工伤事实的合理性: days in the wrong order, answers that exclude each other, sums out of line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from laborcalc.facts.plausible.people import EARLIEST_PENSION, WORKING_AGE
from laborcalc.facts.plausible.row import Fact, Found, about
from laborcalc.facts.plausible.sums import A_YEAR, AVERAGE_AT_MOST, LEAST_SHARE_OF_MINIMUM, WAGES_AT_MOST
from laborcalc.foundation.money import EXACT, ZERO, add
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.law.parameters import highest_minimum_wage, minimum_wages

if TYPE_CHECKING:
    from laborcalc.facts.injury import Dependant, Injury
    from laborcalc.facts.models import CaseFields

A_SPAN, TOGETHER = 12, 24  # months of injury leave (WI 33)
TWO_YEARS = 366 + 365
MONTHS_AT_MOST = 100  # of a scale; those held go to 60
IN_SUMS = "32"  # Jiangsu states its scale in yuan
TWELVE = Decimal(12)
PREGNANCY = 10  # months from a death to the birth of a child that counts
PARENT, GRANDPARENT = 14, 28  # years by which they are older, at least

Days = tuple[Fact, ...]


def _days(*paths: str) -> Days:
    return tuple(Fact.of(f"injury.{path}") for path in paths)


def _known(case: CaseFields, days: Days) -> Iterator[tuple[str, date]]:
    for fact in days:
        for index, day, _ in fact.known(case):
            yield fact.at(index), day


# --- surely wrong ---


@about("injury")
def base_of_nothing(case: CaseFields) -> Iterator[Found]:
    """Insured with a declared base of nothing."""
    if case.injury is not None and case.injury.insured == "yes" and case.injury.declared_base == 0:
        yield Found("injury.declared_base", "0")


@about("injury")
def leave_too_long(case: CaseFields) -> Iterator[Found]:
    """No leave is longer than the law knows."""
    if case.injury is None:
        return
    leave, months = case.injury.leave, case.injury.leave_months
    for index, span in enumerate(leave):
        if span.end > add_months(span.start, A_SPAN):  # many write the same day of the next year as the last
            yield Found(f"injury.leave.{index}.end", f"{span.start} – {span.end}")
    days = sum((span.end - span.start).days + 1 for span in leave)
    if days > TWO_YEARS or (months or 0) > TOGETHER:
        yield Found("injury.leave", str(months or days))


@about("injury")
def two_answers(case: CaseFields) -> Iterator[Found]:
    """What is stated of the worker, and otherwise of the injured."""
    injury, worker = case.injury, case.worker
    if injury is None:
        return
    for name, own, other in (
        ("birth", injury.birth, worker.birth_date), ("sex", injury.sex, worker.sex), ("work_type", injury.work_type, worker.post),
    ):  # fmt: skip
        if own is not None and other is not None and own != other:
            yield Found(f"injury.{name}", f"{own} ≠ {other}")


_MEN, _WOMEN = ("husband", "father", "grandfather", "son"), ("wife", "mother", "grandmother", "daughter")
_CHILDREN, _SPOUSES = ("child", "son", "daughter"), ("spouse", "husband", "wife")


def _dependants(case: CaseFields) -> Iterator[tuple[str, Dependant, date]]:
    death = None if case.injury is None else case.injury.death
    for index, one in enumerate(() if death is None else death.dependants):
        assert death is not None
        yield f"injury.death.dependants.{index}", one, death.date


@about("injury")
def born_after_death(case: CaseFields) -> Iterator[Found]:
    """A dependant born when no child of the deceased could be."""
    for path, one, died in _dependants(case):
        if one.birth is not None and one.birth > add_months(died, PREGNANCY):
            yield Found(f"{path}.birth", f"{one.birth} > {died}")


@about("injury")
def sex_of_relation(case: CaseFields) -> Iterator[Found]:
    """A husband who is a woman, a mother who is a man."""
    for path, one, _ in _dependants(case):
        if (one.sex == "female" and one.relation in _MEN) or (one.sex == "male" and one.relation in _WOMEN):
            yield Found(f"{path}.sex", f"{one.relation}: {one.sex}")


@about("injury")
def nursed_beyond_calendar(case: CaseFields) -> Iterator[Found]:
    """More days of nursing than there were between the injury and the day of judgment."""
    injury = case.injury
    if injury is None or injury.date is None or injury.nursing is None or injury.nursing.days is None:
        return
    if injury.nursing.days > (case.as_of - injury.date).days + 1:
        yield Found("injury.nursing.days", f"{injury.nursing.days}; {injury.date} – {case.as_of}")


# --- days ---

_HAPPENED = _days(
    "recognised_on", "employer_applied_on", "suspensions[].end", "graded_on", "regradings[].on", "leave[].end", "gap.end",
    "hospital[].end", "medical[].on", "settlement.date", "enforcement_ended_on", "refused_from",
)  # fmt: skip
_TREATED = _days("leave[].start", "gap.start", "hospital[].start", "medical[].on")
_OF_THE_LIVING = _days("leave[].end", "gap.end", "hospital[].end", "ended_on")


@about("injury")
def to_come(case: CaseFields) -> Iterator[Found]:
    """What is stated as a fact and lies after the day of judgment."""
    job = case.employment
    until = max(case.as_of, (job and job.last_day) or case.as_of)
    for path, day in _known(case, _HAPPENED):
        if day > until:
            yield Found(path, str(day))


@about("injury")
def before_injury(case: CaseFields) -> Iterator[Found]:
    """Leave and treatment before the accident; of a disease the day is that of the diagnosis, and treatment may come before it."""
    injury = case.injury
    if injury is None or injury.date is None or injury.kind == "disease":
        return
    for path, day in _known(case, _TREATED):
        if day < injury.date:
            yield Found(path, f"{day} < {injury.date}")


@about("injury")
def after_death(case: CaseFields) -> Iterator[Found]:
    """Leave, stays and an ending after the death."""
    death = None if case.injury is None else case.injury.death
    if death is None:
        return
    for path, day in _known(case, _OF_THE_LIVING):
        if day > death.date:
            yield Found(path, f"{day} > {death.date}")


@about("injury")
def outside_employment(case: CaseFields) -> Iterator[Found]:
    """An accident outside the employment; a disease may be found after it."""
    injury, job = case.injury, case.employment
    if injury is None or injury.date is None:
        return
    last = injury.ended_on if job is None else injury.ended_on or job.last_day
    if job is not None and job.start is not None and injury.date < job.start:
        yield Found("injury.date", f"{injury.date} < {job.start}")
    elif last is not None and injury.date > last and injury.kind != "disease":
        yield Found("injury.date", f"{injury.date} > {last}")


@about("injury")
def twice(case: CaseFields) -> Iterator[Found]:
    """Entries that are equal in everything, and are counted twice."""
    injury = case.injury
    if injury is None:
        return
    for name in ("medical", "payments", "regradings"):
        seen: dict[Any, int] = {}
        for index, entry in enumerate(getattr(injury, name)):
            first = seen.setdefault(tuple(entry.__dict__.values()), index)
            if first < index and getattr(entry, "on", True) is not None:
                yield Found(f"injury.{name}.{index}", "", f"injury.{name}.{first}")


# --- answers that exclude each other ---


@about("injury")
def insured_or_not(case: CaseFields) -> Iterator[Found]:
    """An answer on the insurance against its first day, or against what the fund paid."""
    injury = case.injury
    if injury is None:
        return
    answer, since, day = injury.insured, injury.insured_from, injury.date
    if answer == "no" and (since is not None or injury.fund_paid):
        yield Found("injury.insured", str(since or injury.fund_paid))
    elif since is not None and day is not None and answer == ("late" if since <= day else "yes"):
        yield Found("injury.insured", f"{since}; {day}")


@about("injury")
def disease_or_not(case: CaseFields) -> Iterator[Found]:
    """A disease that is said to be none, or an accident that is said to be one."""
    injury = case.injury
    stated = None if injury is None else injury.occupational_disease
    if injury is not None and stated is not None and stated is not (injury.kind == "disease"):
        yield Found("injury.occupational_disease", "")


@about("injury")
def child_or_not(case: CaseFields) -> Iterator[Found]:
    """A child of sixteen or more; under sixteen without the rules on child labour; a pension long before its age."""
    injury = case.injury
    born = None if injury is None else injury.birth or case.worker.birth_date
    if injury is None or injury.date is None or born is None:
        return
    grown = add_months(born, 12 * WORKING_AGE) <= injury.date
    if grown is (injury.unit_status == "child_labour"):
        yield Found("injury.unit_status", f"{born}; {injury.date}")
    if injury.pension_drawn and add_months(born, 12 * EARLIEST_PENSION) > case.as_of:
        yield Found("injury.pension_drawn", str(born))


@about("injury")
def care_and_grade(case: CaseFields) -> Iterator[Found]:
    """Care in full or in large part with a grade that leaves the worker able to work."""
    injury = case.injury
    if injury is not None and injury.care_need in ("full", "large") and (injury.grade or 0) > 4:
        yield Found("injury.care_need", f"{injury.grade}")


@about("injury")
def platform_employed(case: CaseFields) -> Iterator[Found]:
    """A platform without employment, and an employment."""
    start = None if case.employment is None else case.employment.start
    if case.injury is not None and case.injury.platform and start is not None:
        yield Found("injury.platform", str(start))


@about("injury")
def settlement_flags(case: CaseFields) -> Iterator[Found]:
    """An agreement said to be before the recognition or the grading, and by its day it was not, or the other way round."""
    injury = case.injury
    settled = None if injury is None else injury.settlement
    if injury is None or settled is None or settled.date is None:
        return
    for name, day in (("before_recognition", injury.recognised_on), ("before_grading", injury.graded_on)):
        stated = getattr(settled, name)
        if stated is not None and day is not None and stated is not (settled.date < day):
            yield Found(f"injury.settlement.{name}", f"{settled.date}; {day}")


@about("injury")
def leave_twice(case: CaseFields) -> Iterator[Found]:
    """Months of leave beside its days: the days are counted, and they do not come to these months."""
    injury = case.injury
    if injury is None or injury.leave_months is None or not injury.leave:
        return
    spans = [elapsed(span.start, span.end) for span in injury.leave]
    months = sum(span.all_months + bool(span.days) for span in spans)
    if not months - len(spans) <= injury.leave_months <= months:
        yield Found("injury.leave_months", f"{injury.leave_months} ≠ {months}")


# --- dependants ---


@about("injury")
def dependant_age(case: CaseFields) -> Iterator[Found]:
    """Parents hardly older than their child, a child hardly younger than its parent, a spouse who is a child."""
    born = None if case.injury is None else case.injury.birth or case.worker.birth_date
    for path, one, died in _dependants(case):
        day = one.birth
        if day is None:
            continue
        older = PARENT if one.relation.endswith(("parent", "father", "mother")) else 0
        older = GRANDPARENT if one.relation.startswith("grand") and older else older
        too_young = born is not None and older and add_months(day, 12 * older) > born
        too_old = born is not None and one.relation in _CHILDREN and add_months(born, 12 * PARENT) > day
        if too_young or too_old or (one.relation in _SPOUSES and add_months(day, 12 * WORKING_AGE) > died):
            yield Found(f"{path}.birth", f"{day}; {born or died}")


_ONE_OF = {**dict.fromkeys(_SPOUSES, "spouse"), "father": "father", "mother": "mother"}


@about("injury")
def relation_twice(case: CaseFields) -> Iterator[Found]:
    """Two spouses, two fathers, two mothers."""
    seen: Counter[str] = Counter()
    for path, one, _ in _dependants(case):
        kind = _ONE_OF.get(one.relation)
        if kind is not None:
            seen[kind] += 1
            if seen[kind] == 2:
                yield Found(f"{path}.relation", one.relation)


# --- sums ---


def _wages(injury: Injury) -> list[tuple[str, Decimal]]:
    """The monthly wages that stand in the part on the injury, nothing aside."""
    names = ("true_wage_12m", "declared_base", "wage_before", "wage_after")
    return [(f"injury.{name}", value) for name in names if (value := getattr(injury, name))]


@about("injury")
def year_for_month(case: CaseFields) -> Iterator[Found]:
    """A monthly wage eleven times another: the larger may be a year's, the smaller a day's."""
    if case.injury is None:
        return
    wages = sorted(_wages(case.injury), key=lambda row: row[1])
    if wages and wages[-1][1] >= EXACT.multiply(wages[0][1], A_YEAR):
        yield Found(wages[-1][0], f"{wages[-1][1]} ÷ {wages[0][1]}")


def _minimum(case: CaseFields, day: date) -> tuple[Decimal, Decimal] | None:
    """The least and the highest minimum wage of the place on a day, else the highest of any place."""
    own, highest = minimum_wages(case.region, day, case.district), highest_minimum_wage(day)
    if own:
        return own[-1].value, own[0].value
    return None if highest is None else (ZERO, highest.value)


@about("injury")
def wage_too_low(case: CaseFields) -> Iterator[Found]:
    """A month's wage far below the minimum wage: it may be a day's."""
    injury = case.injury
    if injury is None or injury.true_wage_12m is None or (case.employment and case.employment.kind == "part_time"):
        return
    minimum = _minimum(case, injury.date or case.as_of)
    if minimum is not None and 0 < EXACT.multiply(injury.true_wage_12m, LEAST_SHARE_OF_MINIMUM) < minimum[1]:
        yield Found("injury.true_wage_12m", f"{injury.true_wage_12m} < {minimum[1]} ÷ {LEAST_SHARE_OF_MINIMUM}")


@about("injury")
def average_out_of_line(case: CaseFields) -> Iterator[Found]:
    """An average below the minimum wage of its year, or so far above it that it is a year's for a month's."""
    if case.injury is None:
        return
    for index, entry in enumerate(case.injury.average_wage):
        day = (case.injury.date or case.as_of) if entry.year is None else date(entry.year, 12, 31)
        minimum = _minimum(case, day)
        if minimum is None:
            continue
        month = entry.amount if entry.per == "month" else EXACT.divide(entry.amount, TWELVE)
        if month > EXACT.multiply(minimum[1], AVERAGE_AT_MOST):
            yield Found(f"injury.average_wage.{index}.amount", f"{entry.amount} > {minimum[1]} × {AVERAGE_AT_MOST}")
        elif month < minimum[0]:
            yield Found(f"injury.average_wage.{index}.amount", f"{entry.amount} < {minimum[0]}")


@about("injury")
def over_wages(case: CaseFields) -> Iterator[Found]:
    """More paid for a leave than three times the wages of its months."""
    injury = case.injury
    if injury is None or not injury.true_wage_12m:
        return
    paid = [(f"injury.leave.{n}", span.start, span.end, span.paid) for n, span in enumerate(injury.leave)]
    if injury.gap is not None:
        paid.append(("injury.gap", injury.gap.start, injury.gap.end, injury.gap.paid))
    for path, start, end, sum_ in paid:
        months = (end.year - start.year) * 12 + end.month - start.month + 1  # touched
        if sum_ > EXACT.multiply(EXACT.multiply(injury.true_wage_12m, WAGES_AT_MOST), Decimal(months)):
            yield Found(f"{path}.paid", f"{sum_}; {start} – {end}")


@about("injury")
def items_and_sum(case: CaseFields) -> Iterator[Found]:
    """What a third party paid, and its items, which do not come to it."""
    third = None if case.injury is None else case.injury.third_party
    if third is not None and third.items and third.amount is not None:
        together = add(item.amount for item in third.items)
        if together != third.amount:
            yield Found("injury.third_party.amount", f"{third.amount} ≠ {together}")


@about("injury")
def scale_too_large(case: CaseFields) -> Iterator[Found]:
    """More months than any scale has; Jiangsu, which has sums, aside."""
    local = None if case.injury is None else case.injury.local
    if local is None or case.region.startswith(IN_SUMS):
        return
    for name in ("medical_months", "employment_months"):
        months = getattr(local, name)
        if months is not None and months > MONTHS_AT_MOST:
            yield Found(f"injury.local.{name}", f"{months} > {MONTHS_AT_MOST}")
