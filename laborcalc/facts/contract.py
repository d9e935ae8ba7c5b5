"""The part of the case file on the written contract and on time 书面合同与时效: terms, what it binds the worker to, what stopped the clock."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, model_validator

from laborcalc.facts.door import Facts, Span, ordered
from laborcalc.facts.types import Day, Number, Yuan
from laborcalc.foundation.money import ZERO
from laborcalc.foundation.terms import Kind


class Contract(Span):
    """A written contract 书面劳动合同; without dates: it existed, its dates are not known."""

    kind: Literal["fixed_term", "open_ended", "task"] = "fixed_term"
    start: Day | None = None
    end: Day | None = None
    signed_on: Day | None = None
    backdated: StrictBool = False
    extended_to: Day | None = None
    extension: Literal["statutory", "agreed", "automatic"] = "agreed"
    probation_months: Number | None = None
    probation_monthly: Yuan | None = None


class Unsigned(Facts):
    """Why no written contract was signed 未订立书面合同的原因; each point is the employer's to prove (JI2 7)."""

    exception: Literal["force_majeure", "worker_at_fault", "other_law"] | None = None
    post: Literal["legal_representative", "signs_contracts"] | None = None
    asked_and_refused: StrictBool = False


class NonCompete(Span):
    """A duty not to compete after the end 竞业限制, what was paid for it, and how it was broken."""

    start: Day
    end: Day
    agreed_monthly: Yuan | None = None
    released_by_employer_on: Day | None = None
    extra_three_months_claimed: StrictBool = True
    paid: Yuan = ZERO
    paid_until: Day | None = None
    secrets: StrictBool | None = None
    penalty_agreed: Yuan | None = None
    breach_start: Day | None = None
    breach_end: Day | None = None
    breach_days: Number | None = None

    @model_validator(mode="after")
    def _breach_in_order(self) -> Self:
        ordered(self.breach_start, self.breach_end, "breach_end")
        ordered(self.start, self.paid_until, "paid_until")
        return self

    @property
    def breached(self) -> bool:
        """Does anybody say that the duty was broken."""
        stated = (self.penalty_agreed, self.breach_start, self.breach_days)
        return any(fact is not None for fact in stated)


class Training(Facts):
    """Special training at the employer's cost with a service period 专项培训与服务期 (LCL 22)."""

    cost: Yuan
    wages: Yuan = ZERO
    months: Annotated[StrictInt, Field(ge=1, le=600)]
    served: Annotated[StrictInt, Field(ge=0, le=600)] | None = None
    start: Day | None = None
    agreed: Yuan | None = None


class LimitationEvent(Facts):
    """What interrupts limitation 时效中断, or suspends it from `on` to `until` 时效中止 (MAL 27(2), (3); AR 27, 28)."""

    kind: Literal[
        "demand",
        "negotiation",
        "mediation",
        "complaint",
        "filing",
        "suit",
        "payment_order_application",
        "promise",
        "force_majeure",
        "no_guardian",
    ]
    on: Day
    until: Day | None = None
    claims: Annotated[tuple[Kind, ...], Field(max_length=100)] | None = None

    @property
    def suspends(self) -> bool:
        """Does it hold the clock for a time, where the others start it again."""
        return self.kind in ("force_majeure", "no_guardian")
