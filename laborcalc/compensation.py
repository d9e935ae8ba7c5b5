"""Compensation for the end of employment 经济补偿 · 赔偿金 · 代通知金 · 医疗补助费 · 竞业限制补偿.

In the order of the statute: LCL 46-47 economic compensation · LCL 87 damages · LCL 40 notice pay · medical subsidy ·
wages for the gap after an undone dismissal · LCL 23 non-compete pay · tax on severance. This file is the table
of contents: the functions below call one rule alone with plain arguments, `laborcalc/rules/` holds the rules.
"""

from __future__ import annotations

from typing import Any

from laborcalc.foundation.terms import Ground, Kind
from laborcalc.hearing.arguments import Day, Money
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.ending.severance_tax import severance_tax


def _ending(
    *,
    start: Day,
    last_day: Day,
    ground: Ground | str,
    lawful: bool | None,
    region: str,
    as_of: Day,
    average_wage: Money | None = None,
    monthly_wage: Money | None = None,
    last_month_wage: Money | None = None,
    local_average_wage: Money | None = None,
    minimum_wage: Money | None = None,
    readings: dict[str, str] | None = None,
    **termination: Any,
) -> dict[str, Any]:
    """The facts of an ending, as they stand in a case file."""
    return {
        "region": region,
        "as_of": as_of,
        "employment": {"start": start, "last_day": last_day},
        "pay": {"average_12_months": average_wage, "monthly": monthly_wage, "last_month": last_month_wage},
        "given": {"local_average_wage": local_average_wage, "minimum_wage": minimum_wage},
        "readings": {} if readings is None else readings,
        "termination": {"ground": ground, "lawful": lawful, **termination},
    }


def economic_compensation(
    *,
    start: Day,
    last_day: Day,
    ground: Ground | str,
    region: str,
    as_of: Day,
    average_wage: Money | None = None,
    monthly_wage: Money | None = None,
    local_average_wage: Money | None = None,
    minimum_wage: Money | None = None,
    lawful: bool | None = True,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """经济补偿 Economic compensation N for the end of employment (LCL 46-47; R-COMP-10 to R-COMP-15).

    Args:
        start: first day of work.
        last_day: last day of the relationship, itself counted.
        ground: how it ended, a value of `Ground`.
        region: place of performance, GB/T 2260 code or name.
        as_of: day on which the case is judged.
        average_wage: average gross wage of the last 12 months in yuan/month; or `monthly_wage`, the agreed wage.
        local_average_wage: local prior-year average monthly wage, yuan; else from the tables.
        minimum_wage: local minimum wage on the last day, yuan/month; else from the tables.
        lawful: were the legal conditions of the ground met; `None` works out both answers.
        paid: compensation already paid, in yuan.
        readings: chosen readings by id, such as `{"D-06": "one_span"}`.
        alternatives: also work out every other reading.

    Returns:
        `Award`, `NotDue` with its article, or `Needs`.

    Raises:
        BadCase: an argument is malformed.

    >>> n = economic_compensation(start="2019-03-15", last_day="2026-09-30", average_wage="12000",
    ...                           ground="objective_change", region="110000", as_of="2026-11-21")
    >>> n.amount, n.trace.arithmetic()
    (Decimal('96000.00'), '12,000.00 × 8 = 96,000.00')
    """
    facts = _ending(
        start=start, last_day=last_day, ground=ground, lawful=lawful, region=region, as_of=as_of,
        average_wage=average_wage, monthly_wage=monthly_wage, local_average_wage=local_average_wage,
        minimum_wage=minimum_wage, readings=readings, paid_compensation=paid,
    )  # fmt: skip
    return alone(Kind.ECONOMIC_COMPENSATION, facts, alternatives)


def unlawful_termination_damages(
    *,
    start: Day,
    last_day: Day,
    region: str,
    as_of: Day,
    ground: Ground | str = Ground.DISMISSAL_WITHOUT_GROUND,
    average_wage: Money | None = None,
    monthly_wage: Money | None = None,
    local_average_wage: Money | None = None,
    minimum_wage: Money | None = None,
    lawful: bool | None = False,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """赔偿金 Damages 2N for an unlawful ending (LCL 48, 87; REG 25; R-COMP-16). Arguments as `economic_compensation`.

    >>> damages = unlawful_termination_damages(start="2004-09-01", last_day="2026-08-31", monthly_wage="10000",
    ...                                        region="110000", as_of="2026-11-21")
    >>> damages.amount
    Decimal('440000.00')
    """
    facts = _ending(
        start=start, last_day=last_day, ground=ground, lawful=lawful, region=region, as_of=as_of,
        average_wage=average_wage, monthly_wage=monthly_wage, local_average_wage=local_average_wage,
        minimum_wage=minimum_wage, readings=readings, paid_compensation=paid,
    )  # fmt: skip
    return alone(Kind.UNLAWFUL_TERMINATION_DAMAGES, facts, alternatives)


def notice_pay(
    *,
    start: Day,
    last_day: Day,
    ground: Ground | str,
    last_month_wage: Money,
    region: str,
    as_of: Day,
    thirty_days_notice: bool = False,
    lawful: bool | None = True,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """代通知金 Pay in lieu of 30 days' notice, Art. 40 only (LCL 40; REG 20; R-COMP-17).

    Args:
        last_month_wage: wage standard of the month before the end, in yuan.
        thirty_days_notice: was 30 days' written notice given.
        paid: compensation or notice pay already paid, in yuan. The rest as `economic_compensation`.

    >>> notice_pay(start="2019-03-15", last_day="2026-09-30", ground="objective_change", last_month_wage="9000",
    ...            region="110000", as_of="2026-11-21").amount
    Decimal('9000.00')
    """
    facts = _ending(
        start=start, last_day=last_day, ground=ground, lawful=lawful, region=region, as_of=as_of,
        last_month_wage=last_month_wage, readings=readings, thirty_days_notice=thirty_days_notice,
        paid_compensation=paid,
    )  # fmt: skip
    return alone(Kind.NOTICE_PAY, facts, alternatives)


def medical_subsidy(
    *,
    last_day: Day,
    average_wage: Money,
    region: str,
    as_of: Day,
    ground: Ground | str = Ground.MEDICAL,
    grade: int | None = None,
    illness: str | None = None,
    lawful: bool | None = True,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """医疗补助费 Medical subsidy on an ending for illness (F481 6; O309 35; M354 22; R-COMP-24).

    Args:
        average_wage: average wage of the last 12 months, yuan/month.
        grade: confirmed grade of working capacity, 1 to 10; illness: `ordinary`, `serious` or `terminal`.

    >>> medical_subsidy(last_day="2026-06-30", average_wage="10000", grade=7, illness="serious",
    ...                 region="110000", as_of="2026-11-21").amount
    Decimal('60000.00')
    """
    facts = _ending(
        start=last_day, last_day=last_day, ground=ground, lawful=lawful, region=region, as_of=as_of,
        average_wage=average_wage, readings=readings, labour_capacity_grade=grade, illness=illness,
    )  # fmt: skip
    return alone(Kind.MEDICAL_SUBSIDY, facts, alternatives)


def wages_during_dispute(
    *,
    start: Day,
    end: Day,
    monthly_wage: Money,
    region: str,
    as_of: Day,
    filed_on: Day | None = None,
    average_wage: Money | None = None,
    minimum_wage: Money | None = None,
    local_average_wage: Money | None = None,
    paid: Money = 0,
    earned_elsewhere: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """违法解除后恢复前的工资 Wages for the gap after an undone dismissal (LCL 48; JI2 18; R-COMP-16).

    Args:
        start: first day of the gap; end: day before work resumed. monthly_wage: wage of normal labour, yuan/month.
        filed_on: day of the arbitration application (D-43).
        average_wage, minimum_wage, local_average_wage: what the readings of D-15 measure by, yuan/month.
        paid, earned_elsewhere: what was paid for the gap, and what was earned in other work (D-39), yuan.

    >>> wages_during_dispute(start="2026-01-01", end="2026-06-30", monthly_wage="8700",
    ...                      region="110000", as_of="2026-11-21").amount
    Decimal('52200.00')
    """
    facts = {
        "region": region, "as_of": as_of, "filed_on": filed_on, "readings": {} if readings is None else readings,
        "disputes": [{"start": start, "end": end, "paid": paid, "earned_elsewhere": earned_elsewhere}],
        "pay": {"monthly": monthly_wage, "average_12_months": average_wage},
        "given": {"minimum_wage": minimum_wage, "local_average_wage": local_average_wage},
    }  # fmt: skip
    return alone(Kind.WAGES_DURING_DISPUTE, facts, alternatives)


def non_compete_compensation(
    *,
    start: Day,
    end: Day,
    region: str,
    as_of: Day,
    average_wage: Money | None = None,
    agreed_monthly: Money | None = None,
    released_by_employer_on: Day | None = None,
    extra_three_months_claimed: bool = True,
    minimum_wage: Money | None = None,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """竞业限制经济补偿 Pay for keeping a duty not to compete (LCL 23; JI1 36, 39; R-COMP-23).

    Args:
        start, end: term of the duty; average_wage: average of the last 12 months, yuan/month, where no sum was agreed.
        released_by_employer_on: day of the employer's release, itself paid; it adds three months unless not claimed.

    >>> non_compete_compensation(start="2026-01-01", end="2026-01-31", average_wage="20000",
    ...                          region="110000", as_of="2026-11-21").amount
    Decimal('6000.00')
    """
    facts = {
        "region": region, "as_of": as_of, "readings": {} if readings is None else readings,
        "pay": {"average_12_months": average_wage}, "given": {"minimum_wage": minimum_wage},
        "non_compete": {
            "start": start, "end": end, "agreed_monthly": agreed_monthly, "paid": paid,
            "released_by_employer_on": released_by_employer_on, "extra_three_months_claimed": extra_three_months_claimed,
        },
    }  # fmt: skip
    return alone(Kind.NON_COMPETE_COMPENSATION, facts, alternatives)


__all__ = [
    "economic_compensation", "medical_subsidy", "non_compete_compensation", "notice_pay", "severance_tax",
    "unlawful_termination_damages", "wages_during_dispute",
]  # fmt: skip
