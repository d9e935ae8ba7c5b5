"""Lost benefits 社保待遇损失: maternity, the protected period, medical insurance, pension, a death not from work (R-INS-20 to R-INS-50, R-EMP-13).

This file is the table of contents: the functions below call one rule alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from laborcalc.facts.problems import MAPPING, argument, of_type
from laborcalc.facts.types import number
from laborcalc.foundation.leaves import law
from laborcalc.foundation.money import whole
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH
from laborcalc.hearing.arguments import Day, Money
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.losses.death import survivors_months as _survivors_months

Facts = Mapping[str, Any]


def _one(kind: Kind, part: str, facts: Facts, case: Facts) -> Outcome:
    """One loss from the fields of its part of the case file and those of the case around it."""
    around = {key: value for key, value in case.items() if key != "alternatives"}
    stated = dict(of_type(part, facts, Mapping, MAPPING))
    return alone(kind, {**around, part: stated}, case.get("alternatives", True))


def maternity_allowance_loss(*, region: str, as_of: Day, maternity: Facts, **case: Any) -> Outcome:
    """生育津贴损失 The maternity allowance lost for want of insurance (FW 8; R-INS-20; D-72): wage ÷ 30 × days.

    Args:
        region: code or name of the place; as_of: day of judgment.
        maternity: fields of the part `maternity` of a case file: `insured`, `cut_off_on`, `days_due`, `wage_before`, `unit_average`.
        case: other parts of a case file, such as `readings`; `alternatives=False` leaves the other readings out.

    Returns:
        `Award`, `NotDue` or `Needs`.

    Raises:
        BadCase: a fact is malformed.

    >>> facts = {"insured": False, "wage_before": "9000", "days_due": "98"}
    >>> str(maternity_allowance_loss(region="北京", as_of="2026-11-21", maternity=facts).amount)
    '29400.00'
    """
    return _one(Kind.MATERNITY_ALLOWANCE_LOSS, "maternity", maternity, {"region": region, "as_of": as_of, **case})


def maternity_medical_loss(*, region: str, as_of: Day, maternity: Facts, **case: Any) -> Outcome:
    """生育医疗费用损失 Medical cost of a birth in the catalogue, checks and fixed items (FW 8(2); R-INS-20).

    >>> facts = {"insured": False, "medical": "2596.54", "own_part": "259.60", "checks": "413"}
    >>> str(maternity_medical_loss(region="天津", as_of="2017-06-30", maternity=facts).amount)
    '2749.94'
    """
    return _one(Kind.MATERNITY_MEDICAL_LOSS, "maternity", maternity, {"region": region, "as_of": as_of, **case})


def maternity_top_up(*, region: str, as_of: Day, maternity: Facts, **case: Any) -> Outcome:
    """生育津贴差额 What the allowance leaves open of the own wage, and what the employer kept of it (R-INS-21).

    >>> facts = {"insured": True, "wage_before": "8000", "days_due": "128", "allowance_received": "25000"}
    >>> str(maternity_top_up(region="太原", as_of="2026-11-21", maternity=facts).amount)
    '9133.33'
    """
    return _one(Kind.MATERNITY_TOP_UP, "maternity", maternity, {"region": region, "as_of": as_of, **case})


def protected_period_loss(*, region: str, as_of: Day, maternity: Facts, **case: Any) -> Outcome:
    """三期内违法解除的损失 Beside the damages, where the worker is not taken back (LCL 42(4), 87; R-EMP-13; D-65).

    >>> facts = {"birth": "2026-08-31", "wage_before": "8000", "days_due": "98"}
    >>> ended = {"employment": {"start": "2020-01-01", "last_day": "2026-02-28"}, "termination": {"ground": "dismissal_without_ground"}}
    >>> found = protected_period_loss(region="深圳", as_of="2026-11-21", maternity=facts, **ended)
    >>> [str(line.trace.value) for line in found.lines]
    ['26133.33', '8774.19']
    """
    return _one(Kind.PROTECTED_PERIOD_LOSS, "maternity", maternity, {"region": region, "as_of": as_of, **case})


def medical_loss(*, region: str, as_of: Day, medical_loss: Facts, **case: Any) -> Outcome:
    """医疗保险待遇损失 Cost in the catalogue that no medical insurance bore (SI 23, 28; R-INS-30; D-68).

    >>> facts = {"catalogue": "288152.73", "resident_paid": "27612.21"}
    >>> str(medical_loss(region="四川", as_of="2019-12-31", medical_loss=facts).amount)
    '260540.52'
    """
    return _one(Kind.MEDICAL_LOSS, "medical_loss", medical_loss, {"region": region, "as_of": as_of, **case})


def pension_loss(*, region: str, as_of: Day, pension: Facts, **case: Any) -> Outcome:
    """养老保险待遇损失 A pension that can no longer be had (JI1 1(5); R-INS-40; D-67); what goes on each month is in `monthly`.

    >>> facts = {"reached_on": "2012-12-31", "repairable": False, "average_pension": "2048.70"}
    >>> measure = {"D-67": "average_pension_monthly"}
    >>> str(pension_loss(region="济南", as_of="2014-08-20", pension=facts, readings=measure).amount)
    '40974.00'
    """
    return _one(Kind.PENSION_LOSS, "pension", pension, {"region": region, "as_of": as_of, **case})


def non_work_death(*, region: str, as_of: Day, death_non_work: Facts, **case: Any) -> Outcome:
    """非因工死亡遗属待遇 Funeral and survivors' grant, owed by an employer that did not insure (SI 17; R-INS-50).

    >>> facts = {"date": "2026-05-10", "insured": False, "years": "7", "income": "54000"}
    >>> found = non_work_death(region="北京", as_of="2026-11-21", death_non_work=facts)
    >>> [str(line.trace.value) for line in found.lines]
    ['9000.00', '27000.00']
    """
    return _one(Kind.NON_WORK_DEATH, "death_non_work", death_non_work, {"region": region, "as_of": as_of, **case})


def survivors_months(years: Money) -> Quantity:
    """抚恤金月数 The months of the survivors' grant by years of contribution (人社部发〔2021〕18号; R-INS-50).

    Args:
        years: years of contribution; full years count.

    Raises:
        BadCase: no number, or a negative one.

    >>> [str(survivors_months(years).value) for years in ("4.9", 5, 15, 16, 40)]
    ['3', '6', '9', '10', '24']
    """
    full = int(whole(argument("years", years, number)))
    return law(_survivors_months(full), MONTH, Text("抚恤金月数", "months of the survivors' grant"), rule="R-INS-50")
