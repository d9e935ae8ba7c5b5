"""What the employer asks of the worker 用人单位的请求 (R-EMP-03 to R-EMP-06, R-INS-03): training bond, non-compete, damage, allowance, money back.

This file is the table of contents: the functions below call one rule alone. The whole of a case from the employer's side is
`assess(case, side="employer")`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from laborcalc.facts.problems import LIST, MAPPING, of_type
from laborcalc.foundation.terms import Kind
from laborcalc.hearing.arguments import Day
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone

Facts = Mapping[str, Any]


def _one(kind: Kind, name: str, part: Facts, case: Facts) -> Outcome:
    """One claim from the fields of its part and those of the case around it."""
    facts = {key: value for key, value in case.items() if key != "alternatives"}
    held = dict(of_type(name, part, Mapping, MAPPING))
    return alone(kind, {**facts, name: held}, case.get("alternatives", True))


def training_penalty(*, region: str, as_of: Day, training: Facts, **case: Any) -> Outcome:
    """服务期违约金 What a worker owes for leaving before the end of a service period (LCL 22; REG 16, 17, 26; R-EMP-03, D-69).

    Args:
        region: code or name of the place; as_of: day of judgment.
        training: fields of the part `training` of a case file: `cost`, `wages` in it, `months`, `served` or `start`, `agreed`.
        case: other parts of a case file, such as `termination`, `employment`, `readings`; `alternatives=False` leaves the
            other readings out.

    Returns:
        `Award`, `NotDue` (the worker left under LCL 38, no cost of training), or `Needs` with a range while he has not left.

    Raises:
        BadCase: a fact is malformed.

    >>> left = {"ground": "resignation"}
    >>> facts = {"cost": "150000", "wages": "60000", "months": 60, "served": 24}
    >>> training_penalty(region="北京", as_of="2018-10-19", training=facts, termination=left).amount
    Decimal('54000.00')
    """
    return _one(Kind.TRAINING_PENALTY, "training", training, {"region": region, "as_of": as_of, **case})


def non_compete_penalty(*, region: str, as_of: Day, non_compete: Facts, **case: Any) -> Outcome:
    """竞业限制违约金 The penalty for a broken duty not to compete: nothing to the sum agreed (LCL 23-25; JI2 13-15; R-EMP-04).

    Args:
        region, as_of, case: as `training_penalty`.
        non_compete: fields of the part `non_compete`: `start`, `end`, `penalty_agreed`, `breach_start` or `breach_days`,
            `secrets`, `paid`.

    Returns:
        `Needs` with a range, for a tribunal settles the sum; `NotDue` without a breach or without secrets.

    >>> duty = {"start": "2025-01-01", "end": "2025-12-31", "penalty_agreed": "300000", "breach_start": "2025-01-01"}
    >>> found = non_compete_penalty(region="北京", as_of="2026-03-01", non_compete=duty)
    >>> found.amount, str(found.range.low.value), str(found.range.high.value)
    (None, '0', '300000.00')
    """
    return _one(Kind.NON_COMPETE_PENALTY, "non_compete", non_compete, {"region": region, "as_of": as_of, **case})


def non_compete_return(*, region: str, as_of: Day, non_compete: Facts, **case: Any) -> Outcome:
    """返还竞业限制补偿 The non-compete pay received for the time of the breach (JI2 15; R-EMP-04).

    Args:
        region, as_of, case: as `training_penalty`.
        non_compete: as `non_compete_penalty`; `paid` and, where the pay stopped early, `paid_until`.

    >>> duty = {"start": "2025-01-01", "end": "2025-12-31", "paid": "72000", "breach_start": "2025-07-01"}
    >>> non_compete_return(region="北京", as_of="2026-03-01", non_compete=duty).amount
    Decimal('36000.00')
    """
    return _one(Kind.NON_COMPETE_RETURN, "non_compete", non_compete, {"region": region, "as_of": as_of, **case})


def worker_damage(*, region: str, as_of: Day, damage: Facts, **case: Any) -> Outcome:
    """赔偿损失 Damages for the employer's loss, by fault (WPR 16; LCL 90; R-EMP-05).

    Args:
        region, as_of, case: as `training_penalty`; with `pay` the limit of a monthly deduction is said too.
        damage: fields of the part `damage`: `loss`, `fault` (slight, gross_negligence, intent), `paid`, `agreed_sum`.

    Returns:
        `NotDue` for slight fault, `Needs` with a range up to 30 % for gross negligence, `Award` of the loss for intent.

    >>> found = worker_damage(region="北京", as_of="2026-03-01", damage={"loss": "300000", "fault": "gross_negligence"})
    >>> str(found.range.high.value)
    '90000.00'
    """
    return _one(Kind.WORKER_DAMAGE, "damage", damage, {"region": region, "as_of": as_of, **case})


def no_notice_damage(*, region: str, as_of: Day, departure: Facts, **case: Any) -> Outcome:
    """未提前通知离职 The direct loss by leaving without notice, as far as it is proved (LCL 37, 90; R-EMP-06).

    Args:
        region, as_of, case: as `training_penalty`.
        departure: fields of the part `departure`: `notice_given`, `proved_loss`, `lump_sum`.

    >>> left = {"notice_given": False, "lump_sum": "8000"}
    >>> no_notice_damage(region="北京", as_of="2026-03-01", departure=left).amount
    Decimal('0.00')
    """
    return _one(Kind.NO_NOTICE_DAMAGE, "departure", departure, {"region": region, "as_of": as_of, **case})


def allowance_return(*, region: str, as_of: Day, allowance: Facts, **case: Any) -> Outcome:
    """社保补贴返还 The allowance paid in place of insurance, after the arrears were paid (JI2 19(2); R-INS-03, D-66).

    Args:
        region, as_of, case: as `training_penalty`.
        allowance: fields of the part `allowance`: `monthly`, `start`, `end`, `paid`, `separate_item`, `back_paid_on`.

    >>> facts = {"monthly": "300", "start": "2014-01-01", "end": "2020-12-31", "back_paid_on": "2021-06-01"}
    >>> allowance_return(region="北京", as_of="2026-03-01", allowance=facts).amount
    Decimal('25200.00')
    """
    return _one(Kind.ALLOWANCE_RETURN, "allowance", allowance, {"region": region, "as_of": as_of, **case})


def own_share(*, region: str, as_of: Day, allowance: Facts, **case: Any) -> Outcome:
    """代垫的社会保险个人部分 The worker's own share that the employer advanced (SI 60; R-INS-03).

    Args:
        region, as_of, case: as `training_penalty`.
        allowance: fields of the part `allowance`: `own_share_advanced`.

    >>> own_share(region="北京", as_of="2026-03-01", allowance={"own_share_advanced": "33930.32"}).amount
    Decimal('33930.32')
    """
    return _one(Kind.OWN_SHARE, "allowance", allowance, {"region": region, "as_of": as_of, **case})


def pay_return(*, region: str, as_of: Day, repayments: Sequence[Facts], **case: Any) -> Outcome:
    """返还款项 Wages overpaid, advances, settling-in loans with the interest agreed; a plain loan is for the courts (CC 985).

    Args:
        region, as_of, case: as `training_penalty`.
        repayments: entries with the fields of `repayments`: `kind`, `amount`, `repaid`, `yearly_rate`, `start`, `end`.

    >>> loan = {"kind": "settling_in_loan", "amount": "10000", "yearly_rate": "0.05", "start": "2025-01-01", "end": "2025-12-31"}
    >>> pay_return(region="北京", as_of="2026-03-01", repayments=[loan]).amount
    Decimal('10500.00')
    """
    facts = {key: value for key, value in case.items() if key != "alternatives"}
    entries = list(of_type("repayments", repayments, (list, tuple), LIST))
    whole = {"region": region, "as_of": as_of, **facts, "repayments": entries}
    return alone(Kind.PAY_RETURN, whole, case.get("alternatives", True))


__all__ = [
    "allowance_return", "no_notice_damage", "non_compete_penalty", "non_compete_return", "own_share", "pay_return",
    "training_penalty", "worker_damage",
]  # fmt: skip
