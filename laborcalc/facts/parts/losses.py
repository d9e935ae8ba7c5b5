"""The part of the case file on lost benefits of the social insurance 社保待遇损失: maternity, treatment, pension, a death not from work.

`None` = not known, which is not zero and not "no".
"""

from __future__ import annotations

from pydantic import StrictBool

from laborcalc.facts.door import Facts
from laborcalc.facts.types import Day, Number, Yuan
from laborcalc.foundation.money import ZERO


class Maternity(Facts):
    """A birth or the loss of a pregnancy 生育、流产: the insurance, the leave, its costs, what was received."""

    insured: StrictBool | None = None
    cut_off_on: Day | None = None
    known_on: Day | None = None
    birth: Day | None = None
    expected: Day | None = None
    days_due: Number | None = None
    wage_before: Yuan | None = None
    unit_average: Yuan | None = None
    medical: Yuan | None = None
    own_part: Yuan = ZERO
    checks: Yuan | None = None
    fixed: Yuan | None = None
    allowance_fund: Yuan | None = None
    allowance_received: Yuan | None = None
    wage_paid: Yuan = ZERO
    nursing_share: Number | None = None


class MedicalLoss(Facts):
    """Costs of treatment that the medical insurance did not bear 医疗保险待遇损失."""

    cost: Yuan | None = None
    catalogue: Yuan | None = None
    deductible: Yuan | None = None
    ratio: Number | None = None
    resident_paid: Yuan | None = None
    agency_sum: Yuan | None = None
    waived: StrictBool = False


class PensionLoss(Facts):
    """A pension that cannot be had for want of contributions 养老保险待遇损失."""

    reached_on: Day | None = None
    repairable: StrictBool | None = None
    agency_letter: Day | None = None
    years_missing: Number | None = None
    average_pension: Yuan | None = None
    computed_pension: Yuan | None = None
    employer_contributions: Yuan | None = None
    employer_rate: Number | None = None
    worker_rate: Number | None = None
    allowance_paid: Yuan = ZERO


class NonWorkDeath(Facts):
    """A death not from work 非因工死亡."""

    date: Day
    insured: StrictBool | None = None
    years: Number | None = None
    pension_years: Number | None = None
    income: Yuan | None = None
    local_sum: Yuan | None = None
