"""Hearing a claim 审理: one run of a rule over a case, and the re-runs that show what hangs on each reading.

A `Hearing` gives a rule the facts, answers which reading applies, and notes what was asked. `decide` runs the rule,
then runs it again with one thing varied at a time (each other option of each reading it asked for, the other answer to
a disputed fact, each candidate figure) and lists every amount that changes. No alternative is written by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from laborcalc.errors import Gap, Missing
from laborcalc.law.readings import check_choice, default_option, reading
from laborcalc.law.sources import cite, dated
from laborcalc.law.workdays import PUBLISHED, Calendar, supplied_calendar
from laborcalc.money import EXACT, add
from laborcalc.months import DAY as ONE_DAY
from laborcalc.outcome import Alternative, Asked, Award, Needs, Outcome
from laborcalc.text import Message, Text
from laborcalc.trace import YUAN, fact, least

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts import Case, Claimed
    from laborcalc.law.sources import Article
    from laborcalc.terms import Kind
    from laborcalc.trace import Quantity

Rule = Callable[["Hearing"], Outcome]
Found = TypeVar("Found")

LAWFUL = "termination.lawful"
APPROVED = "employment.hours_system_approved"
ELECTION = "election"


class Hearing:
    """One run of one rule: the case, what is varied in this run, and a note of what the rule asked for."""

    __slots__ = ("_calendar", "_shared", "asked", "assumptions", "case", "varied", "warnings")

    def __init__(
        self, case: Case, varied: Mapping[str, str] | None = None, shared: dict[str, Any] | None = None
    ) -> None:
        self._shared = {} if shared is None else shared
        self.case = case
        self.varied = varied or {}
        self.asked: dict[str, Asked] = {}
        self.assumptions: list[Message] = []
        self.warnings: list[Message] = []
        self._calendar: Calendar | None = None

    @property
    def calendar(self) -> Calendar:
        """The calendar of workdays: the published years, and those that the case supplies."""
        if self._calendar is None:
            years = self.case.given.calendars
            self._calendar = supplied_calendar(years) if years else PUBLISHED
        return self._calendar

    def once(self, key: str, make: Callable[[], Found]) -> Found:
        """What no variation touches is worked out once for all runs of a claim."""
        if key not in self._shared:
            self._shared[key] = make()
        found: Found = self._shared[key]
        return found

    def reading(self, id: str, national: str = "") -> str:
        """The option of a divergence that applies here: varied, else named in the case, else the place's default.

        `national` is the national default for this claim, where it is not that of the reading as a whole.
        """
        asked = self.asked.get(id)
        if asked is None:
            asked = self.asked[id] = self._choose(id, national)
        return asked.option

    def _choose(self, id: str, national: str) -> Asked:
        case = self.case
        option = self.varied.get(id)
        if option is not None:
            return Asked(id, option, "case")
        option = case.readings.get(id)
        if option is not None:
            check_choice(id, option)
            return Asked(id, option, "case")
        option = default_option(id, case.region, case.as_of)
        if option != reading(id).options[0].key:
            return Asked(id, option, "region")
        return Asked(id, national or option, "national")

    def settled(self, id: str, option: str) -> str:
        """A reading that the facts settle as `option`, whatever the place's default; the others are still worked out."""
        option = self.varied.get(id) or self.case.readings.get(id) or option
        self.asked[id] = Asked(id, option, "case")
        return option

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
        job, end, as_of = self.case.employment, self.case.termination, self.case.as_of
        day = (job and job.last_day) or (end and end.notified_on) or as_of
        return dated(ids, day, as_of)

    def assume(self, code: str, text: Text, **values: object) -> None:
        """Note what was taken to be so."""
        _once(self.assumptions, Message(code, text, **values))

    def warn(self, code: str, text: Text, **values: object) -> None:
        """Note what the reader must check."""
        _once(self.warnings, Message(code, text, **values))

    def partial(self, gaps: Collection[Gap]) -> None:
        """Say that what is computed leaves out what waits for these facts: a lower bound."""
        self.warn("PARTIAL", _PARTIAL, lines=len(gaps))

    def claimed(self, kind: Kind) -> tuple[Claimed, ...] | None:
        """The claims of this kind; `None` when the case does not list claims at all."""
        claims = self.case.claims
        return None if claims is None else tuple(claim for claim in claims if claim.kind == kind)

    def within(self, kind: Kind, first: date, last: date) -> list[tuple[date, date]]:
        """The parts of the time from `first` to `last` that claims of this kind ask for, in order and joined.

        A case without a list, or with a claim that names no period, asks for all of it.
        """
        claims = self.claimed(kind)
        if not claims:
            return [(first, last)]
        spans = sorted((max(first, claim.start or first), min(last, claim.end or last)) for claim in claims)
        asked: list[tuple[date, date]] = []
        for start, end in spans:
            if start > end:
                continue
            if asked and start <= asked[-1][1] + ONE_DAY:
                asked[-1] = (asked[-1][0], max(end, asked[-1][1]))
            else:
                asked.append((start, end))
        return asked

    def asks_for(self, kind: Kind, first: date, last: date) -> bool:
        """Does a claim of this kind reach the time from `first` to `last`."""
        return bool(self.within(kind, first, last))


_PARTIAL = Text(
    "另有{lines}处事实缺失，相应各项未计入：本数额为下限",
    "facts missing: {lines}; their lines are left out, so this is a lower bound",
)


def _once(notes: list[Message], message: Message) -> None:
    """A rule that measures by the same average or figure twice has one thing to say of it."""
    if message not in notes:
        notes.append(message)


def decide(
    kind: Kind, rule: Rule, case: Case, *, alternatives: bool = True, varied: Mapping[str, str] | None = None
) -> Outcome:
    """The outcome of one claim, with the alternatives that one change each would bring."""
    shared: dict[str, Any] = {}
    outcome = run(kind, rule, case, varied, shared)
    if not alternatives or not outcome.asked:
        return outcome
    found = []
    for asked in outcome.asked:
        for option, text, authority, tag in _others(asked):
            other = run(kind, rule, case, {**(varied or {}), asked.id: option}, shared)
            if _weight(other) != _weight(outcome):
                found.append(_alternative(outcome, other, asked.id, option, text, authority, tag))
    return replace(outcome, alternatives=tuple(found)) if found else outcome


def _weight(outcome: Outcome) -> tuple[object, ...]:
    """What two runs are compared by: the answer, the amount, and how much of it limitation takes."""
    return outcome.status, outcome.amount, outcome.expired


def run(
    kind: Kind,
    rule: Rule,
    case: Case,
    varied: Mapping[str, str] | None = None,
    shared: dict[str, Any] | None = None,
) -> Outcome:
    """One run, without alternatives; a fact that the rule missed becomes `Needs`."""
    hearing = Hearing(case, varied, shared)
    try:
        outcome = rule(hearing)
    except Missing as missing:
        outcome = Needs(kind=kind, missing=missing.gaps)
        for gap in missing.gaps:
            if gap.candidates:
                hearing.candidates(gap.path, list(gap.candidates))
    outcome = within_claim(hearing, outcome)
    _jot(outcome, assumptions=hearing.assumptions, warnings=hearing.warnings, asked=hearing.asked.values())
    return outcome


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
    return replace(award, trace=trace, live=live)


_ABOVE_CLAIM = Text(
    "依法可得{full}元，高于请求的{asked}元；可在举证期届满前增加请求",
    "the law gives {full} yuan, more than the {asked} asked for; the claim may be raised before the time for evidence ends",
)


# Questions of fact that the parties may dispute, and what each answer would mean.
QUESTIONS: dict[str, dict[str, Text]] = {
    LAWFUL: {
        "lawful": Text("认定该事由的法定条件具备", "the legal conditions of the ground are found to be met"),
        "unlawful": Text("认定该事由的法定条件不具备", "the legal conditions of the ground are found not to be met"),
    },
    APPROVED: {
        "approved": Text("认定特殊工时制已经审批", "the special system of hours is found to be approved"),
        "not_approved": Text(
            "认定特殊工时制未经审批，按标准工时计", "the special system is found not approved: standard hours apply"
        ),
    },
}
_A_FIGURE = Text("该数据", "this figure")
_TO_CONFIRM = Text("须核实", "to be confirmed")
_DISPUTED = Text("案件事实有争议", "the fact is in dispute")


def _others(asked: Asked) -> list[tuple[str, Text, Text, str]]:
    """The other options of what was asked: key, text, authority, tag."""
    if asked.others:
        return list(asked.others)
    if asked.id in QUESTIONS:
        return [(key, text, _DISPUTED, "DECISION") for key, text in QUESTIONS[asked.id].items() if key != asked.option]
    return [(o.key, o.text, o.authority, o.tag.value) for o in reading(asked.id).options if o.key != asked.option]


def _alternative(
    chosen: Outcome, other: Outcome, by: str, option: str, text: Text, authority: Text, tag: str
) -> Alternative:
    amount, before = other.amount, chosen.amount
    difference = None if amount is None or before is None else EXACT.subtract(amount, before)
    return Alternative(by, option, text, authority, tag, other.status, amount, difference, other.expired)
