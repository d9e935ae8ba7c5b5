"""The part of the case file on what the employer owes at and after the ending besides wages and compensation 离职后的其他义务."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, model_validator

from laborcalc.facts.door import Facts, Span, ordered
from laborcalc.facts.types import LISTED, Day, Line, Number, Yuan
from laborcalc.foundation.money import ZERO


class Offer(Facts):
    """A job that was offered after the ending 离职后的录用."""

    start: Day | None = None
    wage: Yuan | None = None
    withdrawn_reason: Literal["certificate", "file", "other"] | None = None


class Certificate(Facts):
    """The certificate of the ending and the papers that go with it 离职证明、档案与社保转移 (LCL 50, 89; REG 24)."""

    due: Day | None = None
    issued: Day | None = None
    content_wrong: StrictBool = False
    offers: Annotated[tuple[Offer, ...], Field(max_length=50)] = ()
    benefit_lost: StrictBool = False
    monthly_benefit: Yuan | None = None
    months: Number | None = None
    share: Number | None = None
    proved_loss: Yuan | None = None
    file_kept: StrictBool = False
    insurance_kept: StrictBool = False
    file_lost: StrictBool = False
    file_loss: Yuan | None = None
    paid: Yuan = ZERO


class Deposit(Facts):
    """Money or papers that the employer took 押金、保证金、风险金，扣押的证件 (LCL 9, 84)."""

    amount: Yuan = ZERO
    taken_on: Day | None = None
    interest: StrictBool = False
    annual_rate: Number | None = None
    papers: Line = ""
    paid: Yuan = ZERO


class Expense(Facts):
    """What the worker advanced for the work 因公垫付的费用."""

    amount: Yuan
    on: Day | None = None
    what: Line = ""
    proof: Literal["vouchers", "approved", "statement", "none"] | None = None
    paid: Yuan = ZERO


class YearEndBonus(Facts):
    """A bonus for a year or another time that was not paid 年终奖、十三薪、留任奖金."""

    source: Literal["contract", "rule", "practice", "discretion", "none"] | None = None
    amount: Yuan | None = None
    earned_from: Day | None = None
    earned_to: Day | None = None
    pay_day: Day | None = None
    months: Number | None = None
    by: Literal["months", "calendar_days"] = "months"
    share: Number | None = None
    only_if_employed: StrictBool = False
    paid: Yuan = ZERO

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        ordered(self.earned_from, self.earned_to, "earned_to")
        return self


class EqualPay(Span):
    """Less pay than others at the same post 同工不同酬 (LCL 11, 18, 63)."""

    start: Day
    end: Day
    comparable_monthly: Yuan
    paid_monthly: Yuan
    same_post: StrictBool | None = None


class PromisedSum(Facts):
    """A sum that the employer promised or acknowledged 和解协议、结算单、欠条所载款项."""

    amount: Yuan
    kind: Literal["settlement", "mediation", "acknowledgement", "debt_note"] = "settlement"
    for_wages: StrictBool = False
    due: Day | None = None
    paid: Yuan = ZERO
    penalty: Yuan | None = None
    daily_rate: Number | None = None


class LawyerFee(Facts):
    """The worker's lawyer 劳动者支付的律师费: what it cost, what was asked for and what was won."""

    amount: Yuan
    asked: Yuan | None = None
    won: Yuan | None = None


# What another office decides 不由仲裁处理的请求.
OtherDemand = Literal["moral_damages", "apology", "equity_interest", "tax_refund", "administrative_fine"]


class DutiesFields(Facts):
    """The fields of a case on these duties."""

    certificate: Certificate | None = None
    deposit: Annotated[tuple[Deposit, ...], Field(max_length=100), LISTED] = ()
    expenses: Annotated[tuple[Expense, ...], Field(max_length=1000)] = ()
    bonus: Annotated[tuple[YearEndBonus, ...], Field(max_length=100), LISTED] = ()
    equal_pay: Annotated[tuple[EqualPay, ...], Field(max_length=100), LISTED] = ()
    settlement_sums: Annotated[tuple[PromisedSum, ...], Field(max_length=100)] = ()
    lawyer_fee: LawyerFee | None = None
    other_demands: Annotated[tuple[OtherDemand, ...], Field(max_length=20)] = ()
