"""What every oracle needs besides its rule: valid cases by chance, the comparison, and the smallest case that disagrees.

An oracle is three functions: `draw` makes the facts of a case, `expected` works the claim out from the written rules, `found` asks the
library. Every choice of `draw` goes through `Draw`, which notes it; a disagreement is made smaller by lowering these choices one by
one, so that each smaller case is again one that `draw` could have made.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any, TypeVar

import pytest

import laborcalc as lc
from tests.contexts import of_the_caller
from tests.oracles.own_money import fen

AS_OF = date(2026, 11, 21)

T = TypeVar("T")
Facts = dict[str, Any]
Value = Any  # a sum, a day, a word; a pair of sums where the rules leave latitude
Answer = dict[str, Value]


class Draw:
    """Choices: by chance from a seed, or the noted ones over again, lowered."""

    def __init__(self, source: Random | None = None, noted: Sequence[int] = ()) -> None:
        self._source, self._noted = source, noted
        self.made: list[int] = []

    def below(self, count: int) -> int:
        """A number from 0 to count - 1; 0 is the simplest."""
        at = len(self.made)
        if self._source is not None:
            number = self._source.randrange(count)
        else:
            number = min(self._noted[at], count - 1) if at < len(self._noted) else 0
        self.made.append(number)
        return number

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices; the first is the simplest."""
        return choices[self.below(len(choices))]

    def maybe(self, one_in: int = 2) -> bool:
        """True once in so many times; False is the simplest."""
        return self.below(one_in) == one_in - 1

    def number(self, low: int, high: int) -> int:
        """A whole number, both ends included; the low end is the simplest."""
        return low + self.below(high - low + 1)

    def yuan(self, low: int, high: int) -> str:
        """A sum: mostly whole hundreds, sometimes to the fen."""
        whole = self.number(low // 100, high // 100) * 100
        return f"{whole}.{self.number(1, 99):02}" if self.maybe(3) else str(whole)

    def day(self, first: date, last: date) -> date:
        """A day, both ends included; the ends of months more often than by chance alone."""
        day = first + timedelta(self.below((last - first).days + 1))
        turn = self.below(5)
        if turn == 3:
            day = day.replace(day=1)
        elif turn == 4:
            day = (day.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(self.below(3) + 1)
        return min(max(day, first), last)


@dataclass(frozen=True)
class Search:
    """How far to look."""

    cases: int
    first: int
    tell: Callable[[str], None] | None

    def disagreement(
        self,
        name: str,
        draw: Callable[[Draw], Facts],
        expected: Callable[[Facts], Answer],
        found: Callable[[Facts], Answer],
    ) -> None:
        """Fail with the smallest case found in which the library does not say what the oracle says."""

        def differs(facts: Facts) -> bool:
            return not agree(expected(facts), found(facts))

        wrong: list[tuple[str, list[int]]] = []
        for number in range(self.first, self.first + self.cases):
            seed = f"{name} {number}"
            choices = Draw(Random(seed))
            if differs(draw(choices)):
                wrong.append((seed, choices.made))
            done = number - self.first + 1
            if self.tell and (done % 1000 == 0 or done == self.cases):
                self.tell(f"{name}: {done} of {self.cases} cases from seed {self.first}, {len(wrong)} disagree")
        if wrong:
            seed, made = wrong[0]
            facts = smallest(made, draw, differs)
            pytest.fail(
                f"{name}: {len(wrong)} of {self.cases} cases disagree; the first seed is {seed!r}, the smallest case found:\n"
                f"{json.dumps(facts, ensure_ascii=False, indent=1)}\n"
                f"oracle:  {shown(expected(facts))}\nlibrary: {shown(found(facts))}",
                pytrace=False,
            )


def smallest(made: list[int], draw: Callable[[Draw], Facts], differs: Callable[[Facts], bool]) -> Facts:
    """Lower one choice after another as long as the case still disagrees; a thousand tries at most."""
    best, tries = list(made), 0
    lowered = True
    while lowered and tries < 1000:
        lowered = False
        for at in range(len(best)):
            for less in dict.fromkeys((0, best[at] // 2, best[at] - 10, best[at] - 1)):
                if not 0 <= less < (best[at] if at < len(best) else 0):
                    continue
                tries += 1
                again = Draw(noted=[*best[:at], less, *best[at + 1 :]])
                if differs(draw(again)):
                    best, lowered = again.made, True
                    break
            if at + 1 >= len(best):
                break
    return draw(Draw(noted=best))


def agree(expected: Answer, found: Answer) -> bool:
    """Every value that the oracle names; sums to the fen, pairs as bounds."""
    return all(_same(value, found[key]) for key, value in expected.items())


def _same(expected: Value, found: Value) -> bool:
    if isinstance(expected, tuple):
        low, high = expected
        return isinstance(found, Decimal) and fen(low) <= found <= fen(high)
    if isinstance(expected, (Fraction, int)) and not isinstance(expected, bool):
        return isinstance(found, Decimal) and fen(expected) == found
    return bool(expected == found)


def shown(answer: Answer) -> dict[str, str]:
    def words(value: Value) -> str:
        if isinstance(value, tuple):
            return f"{fen(value[0])} to {fen(value[1])}"
        return str(fen(value) if isinstance(value, (Fraction, int)) and not isinstance(value, bool) else value)

    return {key: words(value) for key, value in answer.items()}


def claim(facts: Facts, kind: str) -> Answer:
    """What the library says of one claim: the sum under the readings of the place, what has fallen, the last day to file."""
    with of_the_caller():
        try:
            case = lc.Case.model_validate({**facts, "claims": [{"kind": kind}]})
        except lc.BadCase as error:
            return {"status": f"refused: {error}", "amount": None, "expired": None, "last_filing_day": None}
        outcome = lc.assess(case, alternatives=False)[kind]
    if isinstance(outcome, lc.NotDue):
        return {"status": "not_due", "amount": Decimal(0), "expired": Decimal(0), "last_filing_day": None}
    return {
        "status": outcome.status,
        "amount": outcome.amount,
        "expired": getattr(outcome, "expired", None),
        "last_filing_day": getattr(outcome, "last_filing_day", None),
    }


def less_paid(lines: list[tuple[Fraction, Fraction]], paid: Fraction = Fraction(0)) -> Fraction:
    """Due less paid: what was paid for a line comes off that line alone (R-WAGE-03), what was `paid` for all of them off the sum."""
    return max(Fraction(0), sum((max(Fraction(0), due - part) for due, part in lines), -paid))
