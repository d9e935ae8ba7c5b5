"""Running a rule 审理的运行: once, and again with one thing varied at a time.

`decide` runs the rule, then runs it again under each other option of each reading it asked for, the other answer to a
disputed fact, each candidate figure, and lists every amount that changes. No alternative is written by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from laborcalc.foundation.leaves import fact
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import FACT, FIGURE, Quantity, least, steps
from laborcalc.foundation.units import YUAN
from laborcalc.hearing.hearing import HELD, Hearing
from laborcalc.law.readings import reading
from laborcalc.law.sources import cite
from laborcalc.results.outcome import PAID, Alternative, Asked, Award, Needs, NotDue, Outcome, of_fund
from laborcalc.results.questions import QUESTIONS

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.terms import Kind


Rule = Callable[["Hearing"], Outcome]
MOST_TRIED = 24  # missing figures of one claim whose candidates are tried; each is a run over all of its entries


def decide(
    kind: Kind, rule: Rule, case: Case, *, alternatives: bool = True, varied: Mapping[str, str] | None = None
) -> Outcome:
    """The outcome of one claim, with the alternatives that one change each would bring."""
    shared: dict[Hashable, Any] | None = {} if alternatives else None

    def under(options: Mapping[str, str]) -> Outcome:
        outcome = run(kind, rule, case, options, shared)
        if not isinstance(outcome, Needs) or len(outcome.missing) != 1:
            return outcome
        return _whichever(outcome, options, lambda more: run(kind, rule, case, more, shared))

    outcome = under(varied or {})
    if not alternatives or not outcome.asked:
        return outcome
    found = []
    for asked in outcome.asked:
        for option, text, authority, tag in _others(asked):
            other = under({**(varied or {}), asked.id: option})
            if _weight(other) != _weight(outcome):
                found.append(_alternative(outcome, other, asked.id, option, text, authority, tag))
    return replace(outcome, alternatives=tuple(found)) if found else outcome


def _whichever(
    waiting: Needs, options: Mapping[str, str], run_under: Callable[[Mapping[str, str]], Outcome]
) -> Outcome:
    """A run that waits for one figure, and comes to the same under each that it may be, does not wait.

    One candidate alone proves nothing; two or more different ones show that the figure does not matter. What stands in
    the computation is never one of low confidence.
    """
    gap = waiting.missing[0]
    figures = {str(figure.value): figure for figure in gap.candidates}
    sure = [value for value, figure in figures.items() if figure.op == FIGURE and figure.args[0].confidence != "low"]
    if len(figures) < 2 or not sure:
        return waiting
    outcome, *rest = (run_under({**options, HELD + gap.path: value}) for value in dict.fromkeys((*sure, *figures)))
    if isinstance(outcome, Needs) or any(_weight(other) != _weight(outcome) for other in rest):
        return waiting
    each = " / ".join(figure.figure() for figure in figures.values())
    same = Message("ANY_FIGURE", _ANY, what=gap.what, all=each, first=figures[sure[0]].figure())
    note(outcome, assumptions=(*outcome.assumptions, same))
    return outcome


_ANY = Text(
    "{what}尚待核实，按所载各数（{all}）计算结果相同，暂按{first}计",
    "{what} is to be confirmed; each figure held ({all}) gives the same result, {first} stands in the computation",
)


def _weight(outcome: Outcome) -> tuple[object, ...]:
    """What two runs are compared by: the answer, the amount, and how much of it limitation takes."""
    return outcome.status, outcome.amount, outcome.expired


def run(
    kind: Kind,
    rule: Rule,
    case: Case,
    varied: Mapping[str, str] | None = None,
    shared: dict[Hashable, Any] | None = None,
) -> Outcome:
    """One run, without alternatives; a fact that the rule missed becomes `Needs`."""
    hearing = Hearing(case, varied, shared)
    try:
        outcome = rule(hearing)
    except Missing as missing:
        outcome = Needs(kind=kind, missing=missing.gaps)
        for gap in [gap for gap in missing.gaps if gap.candidates][:MOST_TRIED]:
            hearing.candidates(gap.path, list(gap.candidates))
    outcome = within_claim(hearing, unless_paid(outcome))
    _jot(outcome, assumptions=hearing.assumptions, warnings=hearing.warnings, asked=hearing.asked.values())
    return outcome


def unless_paid(outcome: Outcome) -> Outcome:
    """What was paid in full is not due, whatever the claim; where parts still wait for facts nothing is said of the whole.

    What comes to nothing by its own arithmetic stays an award, for the arithmetic shows why.
    """
    if not isinstance(outcome, Award) or outcome.amount or outcome.missing or not was_paid_for(outcome.trace):
        return outcome
    return NotDue(kind=outcome.kind, reason=Message(PAID, _PAID_IN_FULL), cites=outcome.cites)


_PAID_IN_FULL = Text("应付的款项已经付清", "what is due has been paid")


def was_paid_for(amount: Quantity) -> bool:
    """Was something paid taken off on the way to this amount."""
    return any(step.op == FACT and "paid" in str(step.args[0]).rpartition(".")[2].split("_") for step in steps(amount))


def _jot(outcome: Outcome, **notes: Collection[object]) -> None:
    """Write what the hearing noted into the outcome."""
    note(outcome, **{name: tuple(noted) for name, noted in notes.items() if noted})


def note(outcome: Outcome, **fields: object) -> None:
    """Write fields into the outcome that this run has made and not handed out yet.

    A frozen copy would say the same at three times the cost, and this is on the path of every re-run.
    """
    for name, value in fields.items():
        object.__setattr__(outcome, name, value)


_ASKED_FOR = Text("请求数额", "sum asked for")
_WITHIN = Text("在请求数额之内", "within the sum asked for")


def within_claim(hearing: Hearing, award: Outcome) -> Outcome:
    """An award never goes above the sum asked for 不告不理 (MAL 28: the application states the claims)."""
    if not isinstance(award, Award):
        return award
    claims = hearing.claimed(award.kind)
    if not claims or any(claim.amount is None for claim in claims):
        return award
    asked = add(claim.amount for claim in claims if claim.amount is not None)
    if award.amount <= asked:
        return award
    index = next(i for i, claim in enumerate(hearing.case.claims or ()) if claim.kind == award.kind)
    ceiling = fact(asked, YUAN, f"claims.{index}.amount", _ASKED_FOR)
    hearing.warn("ABOVE_CLAIM", _ABOVE_CLAIM, full=award.trace.figure(), asked=ceiling.figure())
    trace = least(award.trace, ceiling).rounded().named(_WITHIN, cite("MAL 28"), rule="R-CONV-06")
    live = None if award.live is None else least(award.live, ceiling).rounded().named(_WITHIN)
    return replace(award, trace=trace, live=live, fund=min(award.fund, trace.value))


_ABOVE_CLAIM = Text(
    "依法可得{full}元，高于请求的{asked}元；可在举证期届满前增加请求",
    "the law gives {full} yuan, more than the {asked} asked for; the claim may be raised before the time for evidence ends",
)


_DISPUTED = Text("案件事实有争议", "the fact is in dispute")


def _others(asked: Asked) -> list[tuple[str, Text, Text, str]]:
    """The other options of what was asked: key, text, authority, tag."""
    if asked.others:
        return list(asked.others)
    if asked.id in QUESTIONS:
        return [(key, text, _DISPUTED, "DECISION") for key, text in QUESTIONS[asked.id].items() if key != asked.option]
    left = (asked.option, *asked.closed)
    return [(o.key, o.text, o.authority, o.tag.value) for o in reading(asked.id).options if o.key not in left]


def _alternative(
    chosen: Outcome, other: Outcome, by: str, option: str, text: Text, authority: Text, tag: str
) -> Alternative:
    amount, before = other.amount, chosen.amount
    difference = None if amount is None or before is None else EXACT.subtract(amount, before)
    return Alternative(
        by, option, text, authority, tag, other.status, amount, difference, other.expired, of_fund(other)
    )
