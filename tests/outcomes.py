"""What the tests read from an outcome: reason, codes of its notes, missing paths, amounts under other options."""

from __future__ import annotations

from decimal import Decimal

from laborcalc.results.outcome import NotDue, Outcome


def yuan(text: str) -> Decimal:
    return Decimal(text)


def reason(outcome: Outcome) -> str:
    assert isinstance(outcome, NotDue)
    return outcome.reason.code


def codes(outcome: Outcome) -> set[str]:
    return {message.code for message in (*outcome.warnings, *outcome.assumptions)}


def paths(outcome: Outcome) -> list[str]:
    return [gap.path for gap in outcome.missing]


def options(outcome: Outcome, by: str) -> dict[str, Decimal | None]:
    return {other.option: other.amount for other in outcome.alternatives if other.by == by}
