"""Leave 休假: annual leave, medical period, maternity (R-LEAVE-01, 02, 04, 05; AL, ALM, M479, FW). Sick pay: `wages`.

This file is the table of contents: the functions below call one rule alone.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from laborcalc.foundation.leaves import law
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import DAY
from laborcalc.hearing.arguments import Day, Money, answered
from laborcalc.hearing.hearing import Hearing
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.leave.annual_leave import NoLeave, untaken
from laborcalc.rules.leave.maternity_pay import maternity_days
from laborcalc.rules.leave.medical_period import MedicalPeriod, medical_period


def annual_leave_days(
    *,
    year: int,
    hired_on: Day,
    as_of: Day,
    last_day: Day | None = None,
    career_start: Day | None = None,
    career_years: Money | None = None,
    taken: Money = 0,
    region: str = "110000",
    readings: dict[str, str] | None = None,
) -> Quantity:
    """年休假天数 Days of annual leave of one year that are still owed (AL 2-4; ALM 3-5, 12; R-LEAVE-01).

    Args:
        year: calendar year; hired_on, last_day: of the employment here, both counted.
        career_start: first day of the first job, or career_years: working years with all employers; without either,
            the job here is taken to be the first.
        taken: days taken in that year.
        as_of: day on which it is judged; while the year runs, the days are those of the whole year.

    Returns:
        The days with their derivation; zero where the law gives none (the step says why).

    Raises:
        BadCase: an argument is malformed.

    >>> annual_leave_days(year=2026, hired_on="2026-05-11", career_years=12, as_of="2027-01-10").value
    Decimal('6')
    """
    from laborcalc.facts.case import Case

    first_job = hired_on if career_start is None and career_years is None else career_start
    case = Case.model_validate(
        {
            "region": region,
            "as_of": as_of,
            "employment": {"start": hired_on, "last_day": last_day},
            "worker": {"career_start": first_job, "career_years": career_years},
            "annual_leave": [{"year": year, "taken_days": taken}],
            "readings": {} if readings is None else readings,
        }
    )
    over = date(case.annual_leave[0].year + 1, 1, 1)
    case = case.model_copy(update={"as_of": max(case.as_of, over)})
    try:
        return answered(lambda: untaken(Hearing(case), 0, case.annual_leave[0]))
    except NoLeave as no:
        return law(0, DAY, Text(no.reason.say("zh"), no.reason.say("en")), *no.articles, rule="R-LEAVE-01")


def annual_leave_pay(
    *,
    region: str,
    as_of: Day,
    leave: list[dict[str, Any]],
    average_wage_without_overtime: Money,
    hired_on: Day | None = None,
    last_day: Day | None = None,
    career_start: Day | None = None,
    career_years: Money | None = None,
    filed_on: Day | None = None,
    limitation_pleaded: bool | None = None,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """未休年休假工资报酬 The extra 200 % for annual leave not taken (AL 5; ALM 10, 11; R-LEAVE-02, D-08).

    Args:
        leave: entries as in the case file: `year`, `untaken_days` or `taken_days`, `entitled_days`, `paid_extra` …
        average_wage_without_overtime: average of the last 12 months without overtime, yuan/month.
        filed_on: day of the arbitration application; limitation_pleaded: does the employer plead limitation.

    Returns:
        `Award` whose `live` part limitation leaves, `NotDue` or `Needs`.

    >>> annual_leave_pay(region="110000", as_of="2026-11-21", average_wage_without_overtime="8700",
    ...                  leave=[{"year": 2025, "untaken_days": "5"}]).amount
    Decimal('4000.00')
    """
    facts = {
        "region": region, "as_of": as_of, "filed_on": filed_on, "limitation_pleaded": limitation_pleaded,
        "employment": {"start": hired_on, "last_day": last_day},
        "worker": {"career_start": career_start, "career_years": career_years},
        "pay": {"average_12_months_without_overtime": average_wage_without_overtime},
        "annual_leave": leave, "readings": {} if readings is None else readings,
    }  # fmt: skip
    return alone(Kind.ANNUAL_LEAVE_PAY, facts, alternatives)


def maternity_pay(
    *,
    start: Day,
    end: Day,
    monthly_wage: Money,
    region: str,
    as_of: Day,
    insured: bool = False,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """产假工资 Maternity pay owed by the employer where no insurance pays the allowance (FW 8; R-LEAVE-05).

    Args:
        start, end: first and last day of the leave; monthly_wage: wage before it, yuan/month; paid: already paid, yuan.

    >>> maternity_pay(start="2026-03-01", end="2026-06-06", monthly_wage="9000", region="110000", as_of="2026-11-21").amount
    Decimal('29400.00')
    """
    facts = {
        "region": region, "as_of": as_of, "pay": {"monthly": monthly_wage}, "readings": {} if readings is None else readings,
        "maternity_leaves": [{"start": start, "end": end, "insured": insured, "paid": paid}],
    }  # fmt: skip
    return alone(Kind.MATERNITY_PAY, facts, alternatives)


__all__ = [
    "MedicalPeriod", "annual_leave_days", "annual_leave_pay", "maternity_days", "maternity_pay", "medical_period",
]  # fmt: skip
