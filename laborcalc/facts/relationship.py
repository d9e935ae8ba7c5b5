"""The part of the case file on whether there was an employment at all 劳动关系: the evidence, for and against."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, model_validator

from laborcalc.facts.door import Facts, Span, ordered
from laborcalc.facts.types import Day, Line
from laborcalc.foundation.terms import EvidenceKind, Situation


class Evidence(Span):
    """One piece of evidence or circumstance, for or against an employment relationship 证据."""

    kind: EvidenceKind
    authenticity: Literal[
        "original", "certified_electronic", "corroborated_copy", "uncorroborated_copy", "own_note"
    ] = "original"
    source: Literal["public_body", "employer", "neutral_third_party", "worker", "co_claimant"] = "worker"
    coverage: Literal["full", "partial", "slight"] = "full"
    start: Day | None = None
    end: Day | None = None
    held_by: Literal["worker", "employer", "third_party"] = "worker"
    admitted: StrictBool | None = None
    compelled: StrictBool | None = None
    note: Line = ""


class Relationship(Facts):
    """What is needed to judge whether an employment relationship existed 劳动关系."""

    situation: Situation | None = None
    claimed_start: Day | None = None
    claimed_end: Day | None = None
    in_dispute: Literal["existence", "beginning", "ending", "continuity"] = "existence"
    employer_qualified: StrictBool = True
    production_order_ignored: StrictBool = False
    evidence: Annotated[tuple[Evidence, ...], Field(max_length=1000)] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        ordered(self.claimed_start, self.claimed_end, "claimed_end")
        return self
