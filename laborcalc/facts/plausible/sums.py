"""Sums that cannot be 数额的合理性: a year's for a month's, more paid than due, figures out of line with the place's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import Fact, Found, about
from laborcalc.foundation.money import EXACT, ZERO, add
from laborcalc.law.parameters import Figure, highest_minimum_wage, minimum_wages

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

# A year's sum is twelve times a month's; two monthly sums of one worker hardly ever lie so far apart.
A_YEAR = Decimal(11)
# Averages published so far are two to seven times the minimum wage of their place; their annual figures twenty-four and more.
AVERAGE_AT_MOST = Decimal(12)
MINIMUM_AT_MOST = Decimal(3)  # times the figure that is held for the place and the day
LEAST_SHARE_OF_MINIMUM = Decimal(5)  # a monthly wage below a fifth of the minimum is one of a day or an hour
HOURS_OF_MINIMUM = Decimal(20), Decimal(400)  # a month's minimum is about ninety times an hour's
BONUS_AT_MOST = Decimal(24)
WAGES_AT_MOST = Decimal(3)


def _times(value: Decimal, times: Decimal) -> Decimal:
    return EXACT.multiply(value, times)


# --- what was paid, and what was taken off ---


@about("arrears", "pay.payslips", "judgment_debt")
def paid_over_due(case: CaseFields) -> Iterator[Found]:
    """More paid than was due."""
    for index, entry in enumerate(case.arrears):
        if entry.due is not None and entry.paid > EXACT.add(entry.due, max(entry.plus, Decimal(0))):
            yield Found(f"arrears.{index}.paid", f"{entry.paid} > {entry.due}")
    for index, slip in enumerate(case.pay.payslips):
        if slip.paid is not None and slip.paid > slip.due:
            yield Found(f"pay.payslips.{index}.paid", f"{slip.paid} > {slip.due}")
    debt = case.judgment_debt
    if debt is not None:
        paid = add(payment.amount for payment in debt.payments)
        if paid > debt.principal:
            yield Found("judgment_debt.payments", f"{paid} > {debt.principal}")


@about("arrears", "sick_leave", "stoppages", "maternity_leaves", "heat", "hour_cycles", "disputes")
def over_wages(case: CaseFields) -> Iterator[Found]:
    """More due or paid for a span than three times the wages of the months it touches."""
    sums = [row for row in _of_spans(case) if row[1]]
    if not sums:
        return
    wages = [wage for _, wage in _wages_now(case)] + [slip.due for slip in case.pay.payslips]
    highest = max(wages, default=ZERO)
    for path, value, start, end in sums if highest else ():
        months = (end.year - start.year) * 12 + end.month - start.month + 1  # touched
        if value > _times(_times(highest, WAGES_AT_MOST), Decimal(months)):
            yield Found(path, f"{value}; {start} – {end}")


def _of_spans(case: CaseFields) -> Iterator[tuple[str, Decimal, date, date]]:
    """The sums that are stated for a span of days in place of its wages."""
    for index, entry in enumerate(case.arrears):
        if entry.item == "wages" and entry.start is not None and entry.end is not None:
            yield f"arrears.{index}.due", entry.due or ZERO, entry.start, entry.end
            yield f"arrears.{index}.paid", entry.paid, entry.start, entry.end
    for field in ("sick_leave", "stoppages", "maternity_leaves", "heat", "hour_cycles", "disputes"):
        for index, entry in enumerate(getattr(case, field)):
            if entry.paid:
                yield f"{field}.{index}.paid", entry.paid, entry.start, entry.end or max(case.as_of, entry.start)


@about("pay.payslips")
def taken_over_due(case: CaseFields) -> Iterator[Found]:
    """More taken off for insurance and fund than the month earned."""
    for index, slip in enumerate(case.pay.payslips):
        taken = EXACT.add(slip.insurance, slip.fund)
        if taken > slip.due:
            yield Found(f"pay.payslips.{index}", f"{taken} > {slip.due}")


# --- wages of one worker beside each other ---


@about("pay")
def year_for_month(case: CaseFields) -> Iterator[Found]:
    """A monthly wage eleven times another of the same time: the larger may be a year's, the smaller a day's."""
    wages = _wages_now(case)
    if len(wages) > 1:
        (_, least), (path, most) = wages[0], wages[-1]
        if least and most >= _times(least, A_YEAR):
            yield Found(path, f"{most} ÷ {least}")
    for fact in _RATES if wages else ():
        for index, rate, _ in fact.known(case):
            if 0 < _times(wages[-1][1], A_YEAR) <= rate:
                yield Found(fact.at(index), f"{rate} ÷ {wages[-1][1]}")
    steps = sorted((period.start, index, period.monthly) for index, period in enumerate(case.pay.history))
    for (_, _, before), (_, index, after) in pairwise(steps):
        if before and (after >= _times(before, A_YEAR) or before >= _times(after, A_YEAR)):
            yield Found(f"pay.history.{index}.monthly", f"{before} → {after}")


# What is stated a month beside the wage.
_RATES = tuple(Fact.of(path) for path in (
    "pay.overtime_base", "contracts[].probation_monthly", "arrears[].base", "overtime[].base", "timesheet.base", "hour_cycles[].base",
    "sick_leave[].monthly", "stoppages[].monthly", "maternity_leaves[].base", "disputes[].monthly", "non_compete.agreed_monthly",
    "equal_pay[].comparable_monthly", "equal_pay[].paid_monthly", "certificate.offers[].wage",
))  # fmt: skip


def _wages_now(case: CaseFields) -> list[tuple[str, Decimal]]:
    """The monthly wages at the end of the employment, the least first."""
    return case.pay.now


@about("pay")
def wage_too_low(case: CaseFields) -> Iterator[Found]:
    """A month's wage for full time far below the minimum wage: it may be a day's or an hour's."""
    job, wages = case.employment, _wages_now(case)
    if job is None or job.kind == "part_time" or not wages:
        return
    minimum = _minimum(case)
    if minimum is None:
        return
    for path, wage in wages:
        if 0 < _times(wage, LEAST_SHARE_OF_MINIMUM) < minimum:
            yield Found(path, f"{wage} < {minimum} ÷ {LEAST_SHARE_OF_MINIMUM}")


@about("pay.bonuses")
def bonus_too_large(case: CaseFields) -> Iterator[Found]:
    """A bonus of more than two years' wages."""
    wages = [wage for _, wage in _wages_now(case) if wage] if case.pay.bonuses else []
    for index, bonus in enumerate(case.pay.bonuses):
        if wages and bonus.amount > _times(wages[-1], BONUS_AT_MOST):
            yield Found(f"pay.bonuses.{index}.amount", f"{bonus.amount} > {wages[-1]} × {BONUS_AT_MOST}")


@about("pay.history")
def idle_monthly(case: CaseFields) -> Iterator[Found]:
    """An agreed wage that no day uses, since the history of the wage begins with the work and names another."""
    pay, start = case.pay, None if case.employment is None else case.employment.start
    if pay.monthly is None or not pay.history or start is None:
        return
    if min(period.start for period in pay.history) <= start and pay.monthly not in {p.monthly for p in pay.history}:
        yield Found("pay.monthly", str(pay.monthly))


# --- figures of the place ---


def _day(case: CaseFields) -> date:
    job = case.employment
    return min((job and job.last_day) or case.as_of, case.as_of)


def _minimum(case: CaseFields) -> Decimal | None:
    """The minimum wage held for the place at the end, else the highest of any place."""
    own, day = _minimums(case), _day(case)
    highest = own[0] if own else highest_minimum_wage(day)
    return None if highest is None else highest.value


def _minimums(case: CaseFields, day: date | None = None) -> tuple[Figure, ...]:
    return minimum_wages(case.region, day or _day(case), case.district)


@about("given.local_average_wage")
def average_out_of_line(case: CaseFields) -> Iterator[Found]:
    """A local average below the minimum wage, or so far above it that it is the year's."""
    average = case.given.local_average_wage
    if average is None:
        return
    minimum, own = _minimum(case), _minimums(case)
    if minimum is not None and average > _times(minimum, AVERAGE_AT_MOST):
        yield Found("given.local_average_wage", f"{average} > {minimum} × {AVERAGE_AT_MOST}")
    elif own and average < own[-1].value:
        yield Found("given.local_average_wage", f"{average} < {own[-1].value}")


@about("given.minimum_wage", "given.minimum_wages")
def minimum_out_of_line(case: CaseFields) -> Iterator[Found]:
    """A minimum wage above the local average, or far from the one that is held for the place and the day."""
    given = case.given
    stated: list[tuple[str, Decimal, date]] = []
    if given.minimum_wage is not None:
        stated.append(("given.minimum_wage", given.minimum_wage, _day(case)))
    stated += [
        (f"given.minimum_wages.{n}.monthly", row.monthly, row.start) for n, row in enumerate(given.minimum_wages)
    ]
    for path, value, day in stated:
        average, own = given.local_average_wage, _minimums(case, day)
        if average is not None and value > average:
            yield Found(path, f"{value} > {average}")
        elif own and (value > _times(own[0].value, MINIMUM_AT_MOST) or _times(value, MINIMUM_AT_MOST) < own[-1].value):
            yield Found(path, f"{value} ≠ {own[0].value}")


@about("given.hourly_minimum_wage")
def hourly_out_of_line(case: CaseFields) -> Iterator[Found]:
    """An hourly minimum that is no hour's of a month's minimum."""
    hourly = case.given.hourly_minimum_wage
    monthly = None if hourly is None else _minimum(case)
    if hourly is None or monthly is None:
        return
    low, high = HOURS_OF_MINIMUM
    if _times(hourly, low) > monthly or _times(hourly, high) < monthly:
        yield Found("given.hourly_minimum_wage", f"{hourly}; {monthly}")
