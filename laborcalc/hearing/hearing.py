"""One run of a rule 审理: the facts, which reading applies, the articles as in force, and a note of what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from laborcalc.foundation.missing import Gap
from laborcalc.foundation.text import Message, Text
from laborcalc.law.readings import check_choice, local_default, reading
from laborcalc.law.sources import dated
from laborcalc.law.workdays import PUBLISHED, Calendar, supplied_calendar
from laborcalc.results.outcome import Asked

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Claimed
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.terms import Kind
    from laborcalc.foundation.trace import Quantity

Found = TypeVar("Found")


Notes = dict[tuple[str, ...], Message]  # by code and words
HELD = "held."  # before the path of a figure: a candidate that is tried as the row that it is


class Hearing:
    """One run of one rule: the case, what is varied in this run, and a note of what the rule asked for."""

    __slots__ = ("_assumed", "_calendar", "_shared", "_warned", "asked", "case", "several", "varied")

    def __init__(
        self, case: Case, varied: Mapping[str, str] | None = None, shared: dict[Hashable, Any] | None = None
    ) -> None:
        self._shared = {} if shared is None else shared
        self.several = shared is not None
        self.case = case
        self.varied = varied or {}
        self.asked: dict[str, Asked] = {}
        self._assumed: Notes = {}
        self._warned: Notes = {}
        self._calendar: Calendar | None = None

    @property
    def calendar(self) -> Calendar:
        """The calendar of workdays: the published years, and those that the case supplies."""
        if self._calendar is None:
            years = self.case.given.calendars
            self._calendar = supplied_calendar(years) if years else PUBLISHED
        return self._calendar

    def once(self, key: Hashable, make: Callable[[], Found]) -> Found:
        """What no variation touches is worked out once for all runs of a claim; `several` says whether there are others."""
        if key not in self._shared:
            self._shared[key] = make()
        found: Found = self._shared[key]
        return found

    def reading(self, id: str, national: str = "", closed: tuple[str, ...] = ()) -> str:
        """The option of a divergence that applies here: varied, else named in the case, else the place's default.

        `national` is the national default for this claim, where it is not that of the reading as a whole; `closed` are
        options that the facts do not open, which are then not offered beside the one applied.
        """
        asked = self.asked.get(id)
        if asked is None:
            asked = self._choose(id, national)
            self.asked[id] = asked = replace(asked, closed=closed) if closed else asked
        return asked.option

    def leaning(self, id: str) -> str:
        """The option that applies, not noted as asked for: for a note beside the amount, which moves nothing."""
        return self._choose(id, "").option

    def named(self, id: str) -> str | None:
        """The option that the case names or that this run tries; `None` where only a default would apply.

        For a fact that counts under a reading somebody chose: what is listed beside must be what choosing it gives.
        """
        return self.varied.get(id) or self.case.readings.get(id)

    def _choose(self, id: str, national: str) -> Asked:
        option = self.varied.get(id)
        if option is not None:
            return Asked(id, option, "case")
        return self.once((id, national), lambda: self._default(id, national))

    def _default(self, id: str, national: str) -> Asked:
        case = self.case
        option = case.readings.get(id)
        if option is not None:
            check_choice(id, option)
            return Asked(id, option, "case")
        option = local_default(id, case.region, dating_day(case, id))
        if option is not None:
            return Asked(id, option, "region")
        return Asked(id, national or reading(id).options[0].key, "national")

    def settled(self, id: str, option: str) -> str:
        """A reading that the facts settle as `option`, whatever the place's default; the others are still worked out."""
        option = self.varied.get(id) or self.case.readings.get(id) or option
        self.asked[id] = Asked(id, option, "case")
        return option

    def usual(self, id: str, option: str) -> str:
        """A reading whose default is another one here and for this year, which no day of judgment can say."""
        chosen = self.varied.get(id) or self.case.readings.get(id)
        if chosen is not None:
            check_choice(id, chosen)
        self.asked[id] = Asked(id, chosen or option, "case" if chosen else "region")
        return chosen or option

    def disputed(self, path: str, presumed: str) -> str:
        """The answer to a question of fact that is in dispute: both are worked out, `presumed` comes first."""
        option = self.varied.get(path, presumed)
        self.asked[path] = Asked(path, option, "presumed")
        return option

    def candidates(self, path: str, figures: list[Quantity]) -> None:
        """Figures that `path` might have: the claim is worked out with each."""
        others = tuple((str(q.value), q.name or _A_FIGURE, _TO_CONFIRM, "DECISION") for q in figures)
        self.asked[path] = Asked(path, "", "presumed", others)

    def cite(self, *ids: str) -> tuple[Article, ...]:
        """The articles as in force: statutes on the day of the ending, interpretations on the day of judgment."""
        return dated(ids, _ending_day(self.case), self.case.as_of)

    def held(self, path: str) -> Decimal | None:
        """The candidate of `path` that stands in this run, with the row that it comes from."""
        value = self.varied.get(HELD + path)
        return None if value is None else Decimal(value)

    def assume(self, code: str, text: Text, **values: object) -> None:
        """Note what was taken to be so."""
        _note(self._assumed, Message(code, text, **values))

    def warn(self, code: str, text: Text, **values: object) -> None:
        """Note what the reader must check."""
        _note(self._warned, Message(code, text, **values))

    @property
    def assumptions(self) -> tuple[Message, ...]:
        """What was taken to be so, each said once."""
        return tuple(self._assumed.values())

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What the reader must check, each said once."""
        return tuple(self._warned.values())

    def partial(self, gaps: Collection[Gap]) -> None:
        """Say that what is computed leaves out what waits for these facts: a lower bound."""
        self.warn("PARTIAL", _PARTIAL, lines=len(gaps))

    def claimed(self, kind: Kind) -> tuple[Claimed, ...] | None:
        """The claims of this kind; `None` when the case does not list claims at all."""
        return None if self.case.claims is None else self.case.claims_by_kind.get(kind, ())

    def within(self, kind: Kind, first: date, last: date) -> list[tuple[date, date]]:
        """The parts of the time from `first` to `last` that claims of this kind ask for, in order and joined.

        A case without a list, or with a claim that names no period, asks for all of it.
        """
        if not self.claimed(kind):
            return [(first, last)]
        asked = self.case.time_asked_for[kind].touching(first, last)
        return [(max(first, start), min(last, end)) for start, end in asked]

    def dated(self, kind: Kind) -> bool:
        """Does a claim of this kind name a period."""
        return any(claim.start or claim.end for claim in self.claimed(kind) or ())

    def asks_for(self, kind: Kind, first: date, last: date) -> bool:
        """Does a claim of this kind reach the time from `first` to `last`."""
        return bool(self.within(kind, first, last))


def dating_day(case: Case, id: str) -> date:
    """The day of the case that places the local defaults of a reading in time."""
    by = reading(id).dated_by
    return _ending_day(case) if by == "ending" else case.filing_day if by == "filing" else case.as_of


def _ending_day(case: Case) -> date:
    """The last day, else that of notice; while the employment lasts, the day of judgment."""
    job, end = case.employment, case.termination
    return (job and job.last_day) or (end and end.notified_on) or case.as_of


_PARTIAL = Text(
    "另有{lines}处事实缺失，相应各项未计入：本数额为下限",
    "facts missing: {lines}; their lines are left out, so this is a lower bound",
)


def _note(notes: Notes, message: Message) -> None:
    """A rule that measures by the same average or figure twice has one thing to say of it: what is said decides."""
    notes.setdefault((message.code, *message.both().values()), message)


_A_FIGURE = Text("该数据", "this figure")
_TO_CONFIRM = Text("须核实", "to be confirmed")
