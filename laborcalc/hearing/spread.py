"""Disputed facts worked out 争议事实的幅度: the case is assessed again with one value of one fact, and with all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.dispute.places import is_said, put
from laborcalc.facts.dispute.values import Disputed, Stated, presumed_notes
from laborcalc.facts.titles import Field
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import LANGS, Message, Text, listed
from laborcalc.results.questions import APPROVED, LAWFUL
from laborcalc.results.spread import AssertedValue, DisputedFact, Spread

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.results.assessment import Assess, Assessment

# What the rules themselves ask where the file says nothing: the answer of the rule, as the case file writes it.
_ANSWERS = {LAWFUL: {"lawful": True, "unlawful": False}, APPROVED: {"approved": True, "not_approved": False}}
Moved = dict[str, int]  # path → number of the value that is written there


class Run(NamedTuple):
    """What a combination comes to, and whether no claim of it waits for facts."""

    total: Decimal
    complete: bool


def spread_of(result: Assessment, assess: Assess) -> Spread | None:
    """The spread of an assessment over the facts that are disputed in it; `None` where none is.

    `assess` works the claims out for each combination; what contradicts itself at the door is left out, and that is said.
    """
    if result.case is None:
        return None
    runs = _Runs(result.case, result, assess)
    facts = [_fact(fact, runs) for fact in runs.facts]
    if not facts:
        return None
    found = [run for moved in _combined(runs) if (run := runs.at(moved)) is not None]
    totals = [*(run.total for run in found), *(end for fact in facts for end in (fact.low, fact.high))]
    return Spread(
        low=min(totals),
        likely=result.total,
        high=max(totals),
        facts=tuple(sorted(facts, key=lambda fact: fact.worth, reverse=True)),
        combinations=len(found),
        left_out=len(runs.refused),
        complete=all(run.complete for run in found),
        notes=(*presumed_notes(runs.facts), *_left_out(runs), *_lower_bounds(found)),
    )


class _Runs:
    """The assessments of a case with other values, each made once."""

    def __init__(self, case: Case, result: Assessment, assess: Assess) -> None:
        self._case, self._assess = case, assess
        self._made: dict[tuple[tuple[str, int], ...], Run | None] = {}
        self.refused: list[tuple[Moved, Problem]] = []
        self._asked: dict[str, bool] = {}
        self._note({}, result)
        self._values = {fact.path: fact.values for fact in result.disputed}
        for path, values in self._values.items():
            for number in range(1, len(values)):
                self.at({path: number})
        # What the rules took for themselves is in dispute too; likely is what they took.
        asked = {path: answer for path, answer in self._asked.items() if not is_said(case, path)}
        self.of_rules = tuple(Disputed(path, (answer, not answer), False) for path, answer in asked.items())
        self._values |= {fact.path: fact.values for fact in self.of_rules}
        self.facts = tuple(sorted((*result.disputed, *self.of_rules)))

    def at(self, moved: Moved) -> Run | None:
        """What the case comes to with these values; `None` where it contradicts itself."""
        key = tuple(sorted(moved.items()))
        if key not in self._made:
            try:
                self._note(moved, self._assess(put(self._case, self.values(moved)), alternatives=False))
            except BadCase as error:
                self._made[key] = None
                self.refused.append((moved, error.problems[0]))
        return self._made[key]

    def values(self, moved: Moved) -> dict[str, object]:
        """The values that are written, by their paths."""
        return {path: self._values[path][number] for path, number in moved.items()}

    def _note(self, moved: Moved, result: Assessment) -> None:
        counted = [claim for claim in result.claims if result.asked_for is None or claim.kind in result.asked_for]
        self._made[tuple(sorted(moved.items()))] = Run(result.total, not any(claim.missing for claim in counted))
        for asked in (asked for claim in result.claims for asked in claim.asked if asked.id in _ANSWERS):
            self._asked.setdefault(asked.id, _ANSWERS[asked.id][asked.option])


def _combined(runs: _Runs) -> Iterator[Moved]:
    """Every combination of values, the likely one first; beside a value that moves, the answers of the rules are written."""
    for chosen in product(*(range(len(fact.values)) for fact in runs.facts)):
        numbers = {fact.path: number for fact, number in zip(runs.facts, chosen, strict=True)}
        moved = {path: number for path, number in numbers.items() if number}
        yield moved | {fact.path: numbers[fact.path] for fact in runs.of_rules if moved}


def _fact(fact: Disputed, runs: _Runs) -> DisputedFact:
    what = Text(*(Field(fact.path).say(lang) for lang in LANGS))
    return DisputedFact(fact.path, what, tuple(_values(fact, runs)), fact.said)


def _values(fact: Disputed, runs: _Runs) -> Iterator[AssertedValue]:
    """Each value alone, everything else as it likely is; the door has let all of them in."""
    likely = runs.at({})
    for number, value in enumerate(fact.values):
        run = runs.at({fact.path: number} if number else {})
        assert likely is not None and run is not None
        difference = EXACT.subtract(run.total, likely.total)
        yield AssertedValue(value, Stated(fact.path, value), run.total, difference, run.complete, number == 0)


def _left_out(runs: _Runs) -> Iterator[Message]:
    for moved, problem in runs.refused[:1]:
        values = runs.values({path: number for path, number in moved.items() if number})
        example = listed(
            Message("VALUE", _VALUE, field=Field(path), value=Stated(path, values[path])) for path in values
        )
        yield Message("DISPUTED_LEFT_OUT", _LEFT_OUT, number=len(runs.refused), example=example, why=problem.what)


def _lower_bounds(found: Iterable[Run]) -> Iterator[Message]:
    waiting = sum(not run.complete for run in found)
    if waiting:
        yield Message("DISPUTED_LOWER_BOUND", _LOWER_BOUND, number=waiting)


_VALUE = Text("{field}={value}", "{field} = {value}")
_LEFT_OUT = Text(
    "{number}种取值组合自相矛盾，未计入（如 {example}：{why}）",
    "combinations that contradict themselves are left out: {number} (such as {example}: {why})",
)
_LOWER_BOUND = Text(
    "{number}种取值组合尚缺其他事实，其合计为下限",
    "in {number} of the combinations a claim waits for other facts: the total there is a lower bound",
)
