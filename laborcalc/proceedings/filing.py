"""One piece of procedural information 程序提示, and the filing on which all of them are judged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Message, Text
from laborcalc.hearing.hearing import Hearing
from laborcalc.law.sources import cite as article
from laborcalc.law.sources import dated
from laborcalc.results.outcome import Award
from laborcalc.results.procedure import Hint

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.results.assessment import Assessment


class Filing:
    """The case as it stands on the day of filing: the law of that day, and what is due and asked for."""

    __slots__ = ("case", "hearing", "on", "result", "schedule")

    def __init__(self, result: Assessment, case: Case) -> None:
        self.result = result
        self.case = case
        self.on: date = case.filing_day
        self.hearing = Hearing(case)
        self.schedule = [claim for claim in result.claims if isinstance(claim, Award) and self._is_open(claim)]

    def _is_open(self, claim: Award) -> bool:
        """Is the claim due and asked for, and was it not paid already."""
        return self.result.in_schedule(claim) and bool(self.result.to_order(claim))

    def cite(self, *ids: str) -> tuple[Article, ...]:
        """The articles in force on the day of filing.

        The Civil Procedure Law is held in the text of 2024 alone and cited by it, as its periods are older than that.
        """
        found = dated(ids, self.on, self.case.as_of)
        return found or tuple(article(id) for id in ids if id.startswith("CPL "))

    def hint(self, code: str, text: Text, *ids: str, **values: object) -> Hint:
        """A message with its articles."""
        return Hint(Message(code, text, **values), self.cite(*ids))

    def held(self, hints: Iterable[Hint]) -> tuple[Hint, ...]:
        """The hints that rest on an article in force on the day of filing."""
        return tuple(hint for hint in hints if hint.cites)

    def is_in(self, prefix: str) -> bool:
        """Is the place of performance in this province (first digits of its code)."""
        return self.case.region.startswith(prefix)
