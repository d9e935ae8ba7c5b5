"""The part of the case file on what the employer asks of the worker 用人单位的请求: allowance, damage, leaving at once, money to give back, set-off."""

from __future__ import annotations

from typing import Literal

from pydantic import StrictBool

from laborcalc.facts.door import Facts, Span
from laborcalc.facts.types import Day, Number, Yuan
from laborcalc.foundation.money import ZERO


class Allowance(Span):
    """An allowance paid in place of insurance 社保补贴, and the insurance paid in arrears (JI2 19(2))."""

    monthly: Yuan | None = None
    start: Day | None = None
    end: Day | None = None
    paid: Yuan | None = None
    separate_item: StrictBool | None = None
    below_minimum: StrictBool | None = None
    back_paid_on: Day | None = None
    own_share_advanced: Yuan | None = None


class Damage(Facts):
    """Damage that the worker did at work 劳动者造成的损失 (WPR 16; LCL 90)."""

    loss: Yuan | None = None
    fault: Literal["slight", "gross_negligence", "intent"] | None = None
    on: Day | None = None
    agreed_sum: Yuan | None = None
    paid: Yuan = ZERO


class Departure(Facts):
    """How the worker left 离职时的通知 (LCL 37, 90)."""

    notice_given: StrictBool | None = None
    proved_loss: Yuan | None = None
    lump_sum: Yuan | None = None


class Repayment(Span):
    """Money that the employer asks back 应返还的款项."""

    kind: Literal["overpaid_wages", "advance", "settling_in_loan", "loan"] = "overpaid_wages"
    amount: Yuan
    repaid: Yuan = ZERO
    yearly_rate: Number | None = None
    start: Day | None = None
    end: Day | None = None


class SetOff(Facts):
    """What the worker owes and the employer wants to set off 主张抵销的款项."""

    amount: Yuan
    why: Literal["own_share", "damage", "overpaid_wages", "advance", "loan", "penalty", "other"] = "other"
    accepted: StrictBool | None = None
