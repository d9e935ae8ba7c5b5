"""Social insurance 社会保险: lost unemployment benefit, contributions and shares borne by the worker, what arbitration does not take
(R-INS-00 to R-INS-41; SI 45–51, 60, 63; UIR; JI1 1(5)).

This file is the table of contents: the functions below call one rule alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from laborcalc.facts.problems import MAPPING, of_type
from laborcalc.foundation.terms import Kind
from laborcalc.hearing.arguments import Day
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone

Facts = Mapping[str, Any]


def _one(kind: Kind, part: str, facts: Facts, region: str, as_of: Day, case: Facts) -> Outcome:
    """One claim from the fields of a part of the case file and those of the case around it."""
    around = {key: value for key, value in case.items() if key != "alternatives"}
    held = dict(of_type(part, facts, Mapping, MAPPING))
    return alone(kind, {"region": region, "as_of": as_of, **around, part: held}, case.get("alternatives", True))


def unemployment_loss(*, region: str, as_of: Day, unemployment: Facts, **case: Any) -> Outcome:
    """失业保险待遇损失 The unemployment benefit that was lost, months × rate of the place (SI 45–47; UIR 14–18; R-INS-00, R-INS-10).

    Args:
        region: code or name of the place of insurance; as_of: day of judgment.
        unemployment: fields of the part `unemployment` of a case file: `cause`, `register_date`, `reemployed_on`, `local` …
        case: other parts of a case file, such as `employment`, `termination`, `readings`; `alternatives=False` leaves the
            other readings out.

    Returns:
        `Award`, with a `range` where a sum is not certain; `NotDue` with the reason; `Needs` with the missing facts, and a
        `range` where only the months are not known.

    Raises:
        BadCase: a fact is malformed.

    >>> job = {"start": "2023-01-01", "last_day": "2026-02-28"}
    >>> end = {"ground": "expiry_employer_ends"}
    >>> lost = {"cause": "not_insured"}
    >>> str(unemployment_loss(region="北京", as_of="2026-11-21", unemployment=lost, employment=job, termination=end).amount)
    '19161.00'
    """
    return _one(Kind.UNEMPLOYMENT_LOSS, "unemployment", unemployment, region, as_of, case)


def rural_living_subsidy(*, region: str, as_of: Day, unemployment: Facts, **case: Any) -> Outcome:
    """农民合同制工人一次性生活补助 The one-off subsidy that Henan and, for service before 2014-07, Guangdong keep (UIR 21; R-INS-11).

    Args:
        region, as_of, case: as `unemployment_loss`; `worker.rural_migrant` says that the worker is from the country.
        unemployment: also `contribution_wage` (Guangdong), `local.subsidy`; it may be empty.

    >>> job = {"start": "2021-07-01", "last_day": "2026-06-30"}
    >>> more = {"employment": job, "worker": {"rural_migrant": True}, "termination": {"ground": "resignation"}}
    >>> str(rural_living_subsidy(region="郑州", as_of="2026-11-21", unemployment={}, given={"minimum_wage": "2350"}, **more).amount)
    '9400.00'
    """
    return _one(Kind.RURAL_LIVING_SUBSIDY, "unemployment", unemployment, region, as_of, case)


def self_paid_contributions(*, region: str, as_of: Day, social_insurance: Facts, **case: Any) -> Outcome:
    """自缴社会保险费中的单位部分 The employer's share of contributions that the worker paid himself (SI 60; R-INS-41; D-70b).

    Args:
        region, as_of, case: as `unemployment_loss`.
        social_insurance: fields of the part of that name: `self_paid` with `branch`, `amount`, `rate`.

    >>> paid = [{"branch": "pension", "amount": "23716.17"}]
    >>> str(self_paid_contributions(region="沈阳", as_of="2017-12-31", social_insurance={"self_paid": paid}).amount)
    '14229.70'
    """
    return _one(Kind.SELF_PAID_CONTRIBUTIONS, "social_insurance", social_insurance, region, as_of, case)


def employer_share_deducted(*, region: str, as_of: Day, social_insurance: Facts, **case: Any) -> Outcome:
    """从工资中扣除的单位部分 The employer's share of the contributions taken from the pay: wages owed (LL 50; R-INS-04).

    Args:
        region, as_of, case: as `unemployment_loss`.
        social_insurance: `deducted` with `start`, `end`, `agreed` and `paid` or `monthly`, `own_shares`, all by the month.

    >>> taken = {"start": "2025-01-01", "end": "2025-12-31", "agreed": "2000", "paid": "1300", "own_shares": "210"}
    >>> str(employer_share_deducted(region="昆明", as_of="2026-11-21", social_insurance={"deducted": [taken]}).amount)
    '5880.00'
    """
    return _one(Kind.EMPLOYER_SHARE_DEDUCTED, "social_insurance", social_insurance, region, as_of, case)


def contributions_in_arrears(*, region: str, as_of: Day, social_insurance: Facts | None = None, **case: Any) -> Outcome:
    """补缴社会保险费 Not taken by arbitration: who decides it, and until when; in Zhejiang an order (SI 63; R-INS-01; D-70).

    Args:
        region, as_of, case: as `unemployment_loss`.
        social_insurance: `asked` with `what`, `branch`, `start`, `end`, `amount`; it may be left out.

    >>> refused = contributions_in_arrears(region="北京", as_of="2026-11-21")
    >>> refused.reason.code, refused.elsewhere.place.en
    ('NOT_ACCEPTED', 'the collection agency (the tax authority) and the social-insurance agency')
    """
    return _one(
        Kind.CONTRIBUTIONS_IN_ARREARS, "social_insurance", _stated(social_insurance), region, as_of, case
    )  # fmt: skip


def housing_fund(*, region: str, as_of: Day, social_insurance: Facts | None = None, **case: Any) -> Outcome:
    """住房公积金 Not taken by arbitration: the housing-fund centre orders it, without a time limit (HFR 37, 38; R-INS-01).

    >>> housing_fund(region="东莞", as_of="2026-11-21").elsewhere.place.zh
    '住房公积金管理中心'
    """
    return _one(Kind.HOUSING_FUND, "social_insurance", _stated(social_insurance), region, as_of, case)


def insurance_decision(*, region: str, as_of: Day, social_insurance: Facts | None = None, **case: Any) -> Outcome:
    """社会保险行政事项 Against a recognition, a grading, a sum or refusal of the fund: review or suit, no arbitration (WI 26, 55; SI 83; R-INS-01).

    >>> asked = {"asked": [{"what": "grade"}]}
    >>> insurance_decision(region="成都", as_of="2026-11-21", social_insurance=asked).elsewhere.place.en
    'the grading committee of the province'
    """
    return _one(Kind.INSURANCE_DECISION, "social_insurance", _stated(social_insurance), region, as_of, case)


def _stated(social_insurance: Facts | None) -> Facts:
    return {} if social_insurance is None else social_insurance
