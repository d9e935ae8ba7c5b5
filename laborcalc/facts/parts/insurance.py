"""The part of the case file on social insurance 社会保险: who was insured, what was kept back or paid by the worker, unemployment.

`None` = not known, which is not zero and not "no".
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from laborcalc.facts.door import Facts, Span
from laborcalc.facts.types import Day, Number, Yuan
from laborcalc.foundation.money import ZERO

Branch = Literal["pension", "medical", "unemployment", "maternity", "injury"]


class InsuredTime(Span):
    """For which time a branch was insured, or not 参保、未参保的期间."""

    branch: Branch
    insured: StrictBool
    start: Day | None = None
    end: Day | None = None
    base: Yuan | None = None


class AskedOfOffice(Span):
    """What is asked and is for an office to decide 属于行政部门处理的请求."""

    what: Literal[
        "contributions", "base", "years", "late_fee", "housing_fund", "recognition", "grade", "fund_sum", "fund_benefit"
    ] = "contributions"  # fmt: skip
    branch: Branch | None = None
    start: Day | None = None
    end: Day | None = None
    amount: Yuan | None = None


class Waiver(Facts):
    """A promise or agreement that no insurance be paid 放弃社会保险的约定、承诺."""

    signed_on: Day | None = None


class SharesTaken(Span):
    """The employer's share of the contributions taken from the pay 从工资中扣除的单位部分; all sums by the month."""

    start: Day
    end: Day
    agreed: Yuan | None = None
    paid: Yuan | None = None
    monthly: Yuan | None = None
    own_shares: Yuan | None = None


class SelfPaid(Span):
    """Contributions that the worker paid himself while employed 劳动者自己缴纳的社会保险费."""

    branch: Literal["pension", "medical"]
    amount: Yuan
    start: Day | None = None
    end: Day | None = None
    rate: Number | None = None


class SocialInsurance(Facts):
    """Social insurance in general 社会保险."""

    branches: Annotated[tuple[InsuredTime, ...], Field(max_length=200)] = ()
    asked: Annotated[tuple[AskedOfOffice, ...], Field(max_length=200)] = ()
    waiver: Waiver | None = None
    back_paid_on: Day | None = None
    deducted: Annotated[tuple[SharesTaken, ...], Field(max_length=500)] = ()
    self_paid: Annotated[tuple[SelfPaid, ...], Field(max_length=500)] = ()


class LocalBenefit(Facts):
    """Local figures of unemployment benefit that the caller has confirmed 已核实的当地标准."""

    months: Number | None = None
    monthly: Yuan | None = None
    share_of_minimum: Number | None = None
    subsidy: Yuan | None = None


class Unemployment(Facts):
    """Unemployment benefit that was not had 失业保险待遇损失."""

    cause: Literal["not_insured", "papers_withheld", "wrong_ground"] | None = None
    insured_years_elsewhere: Number = ZERO
    months_used: Number = ZERO
    register_date: Day | None = None
    refused_on: Day | None = None
    reemployed_on: Day | None = None
    months_lost: Number | None = None
    received: Yuan | None = None
    paid: Yuan = ZERO
    waived_on: Day | None = None
    contribution_wage: Yuan | None = None
    local: LocalBenefit | None = None
