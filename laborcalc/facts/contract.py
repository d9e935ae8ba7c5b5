"""The part of the case file on the written contract and on time 书面合同与时效: terms, why none was signed, what stopped the clock."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from laborcalc.facts.door import Facts, Span
from laborcalc.facts.types import Day, Number, Yuan
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
