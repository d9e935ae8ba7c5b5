"""What can matter 何者有关: the questions whose answer can still move the result, found by trying answers; most money first.

The mechanism is that of the alternatives: the case is assessed again with one thing varied. A question that no answer of which
moves anything is not asked; one that cannot be tried is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.asking.answers import chosen_parts, facts_of, holds, lies_in, open_parts, place_in_order
from laborcalc.asking.asks import ASKS, ELSEWHERE, within
from laborcalc.asking.question import HAPPENED, kind_of, twelve
from laborcalc.asking.samples import WHOLE, samples
from laborcalc.assessment import claims_of
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.terms import Kind
from laborcalc.written.dictionary import place_at

if TYPE_CHECKING:
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Outcome

FIRST = ("as_of", "region", HAPPENED)  # without these nothing can be asked
# These move no claim but the proof, the days of the proceedings, the place of filing.
_BESIDE = ("relationship", "proceedings", "employer_seat")
_TURNS = 2  # answers of the others with which one is tried


class Matter(NamedTuple):
    """A question that can matter.

    `needed`: claims wait for it. `moves`: the claims that it moves. `stake`: yuan between the answers, `low` and `high` the totals
    under them, where every answer could be tried.
    """

    id: str
    needed: bool = False
    moves: tuple[Kind, ...] = ()
    stake: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None


def assessed(answers: Mapping[str, Any]) -> Assessment | None:
    """The claims of the case as it stands, `None` while it has no place or day, or contradicts itself."""
    if answers.get("as_of") is None or answers.get("region") is None:
        return None
    try:
        return claims_of(Case.model_validate(facts_of(answers)))
    except BadCase:
        return None


def matters(answers: Mapping[str, Any]) -> list[Matter]:
    """What to ask now, in order: what nothing can go without, what claims wait for, what opens a subject; then what can move a claim."""
    first = [id for id in FIRST if id not in answers]
    if first:
        return [Matter(first[0], needed=True)]
    now = assessed(answers)
    if now is None:
        return []
    waiting = _missing(now, answers) or _openers(answers)
    return waiting or sorted(_moving(answers, now), key=_most_money)


def _missing(now: Assessment, answers: Mapping[str, Any]) -> list[Matter]:
    """What claims wait for; those for which most of them wait first, then those that are cheapest to answer."""
    waiting: dict[str, dict[Kind, None]] = {}
    for fact in now.missing:
        asked = _asked_at(fact.path)
        if asked is not None and asked not in answers and holds(asked, answers):
            waiting.setdefault(asked, {}).update(dict.fromkeys(fact.claims))
    found = [Matter(id, needed=True, moves=tuple(waiting[id])) for id in place_in_order(waiting)]
    return sorted(found, key=lambda matter: (-len(matter.moves), ASKS[matter.id].cost))


def _asked_at(path: str) -> str | None:
    """The question in which a path of the case file is answered."""
    while path and path not in ASKS and path not in ELSEWHERE:
        path = path.rpartition(".")[0]
    return ELSEWHERE.get(path, path) or None


def _openers(answers: Mapping[str, Any]) -> list[Matter]:
    """What a subject begins with: its table, or the fields that it cannot do without; for the relationship the twelve questions."""
    left = _unanswered(answers)
    for part in _subjects(answers):
        asked = [id for id in left if id in _begins(part)]
        if asked:
            return [Matter(id, needed=True) for id in sorted(asked, key=lambda id: ASKS[id].cost)]
    return [Matter(id) for id in twelve() if id not in answers and "relationship" in _subjects(answers)]


def _begins(part: str) -> list[str]:
    """The table, the fields that cannot be done without, or the first; of a single field nothing."""
    kind = kind_of(place_at(part))
    if kind == "table":
        return [part]
    needed = [f"{part}.{name}" for name in place_at(part).required()]
    return needed or [id for id in ASKS if kind == "facts" and within(id, part)][:1]


def _subjects(answers: Mapping[str, Any]) -> list[str]:
    """The parts that are chosen as a whole; single fields are asked where an answer can move something."""
    return [part for part in chosen_parts(answers) if "." not in part]


def _known_in(part: str, answers: Mapping[str, Any]) -> bool:
    return any(answers[id] is not None and lies_in(id, (part,)) for id in answers)


def _unanswered(answers: Mapping[str, Any]) -> list[str]:
    parts = open_parts(answers)
    return [id for id in ASKS if id not in answers and lies_in(id, parts) and holds(id, answers)]


def _moving(answers: Mapping[str, Any], now: Assessment) -> list[Matter]:
    """What can move something; of a subject of which nothing is known, and of which no answer moves anything, what cannot be tried whole."""
    left = _unanswered(answers)
    tried = {id: _tried(id, answers, now) or _tried_together(id, left, answers) for id in left}
    found = [matter for matter in tried.values() if matter is not None]
    for part in _subjects(answers):
        inside = [id for id in tried if within(id, part)]
        if not _known_in(part, answers) and not any(tried[id] for id in inside):
            found += [Matter(id) for id in inside if kind_of(place_at(id)) not in WHOLE]
    return found


def _tried(id: str, answers: Mapping[str, Any], now: Assessment) -> Matter | None:
    """What the answers to a question move; `None` where it is nothing. A table is never tried whole, so it is always asked."""
    kind = kind_of(place_at(id))
    if lies_in(id, _BESIDE):
        return Matter(id)
    if kind == "table":
        without = assessed({**answers, id: []})
        return (without and _between(id, [now, without], now)) or Matter(id)
    results = (result for value in samples(id, answers) if (result := assessed({**answers, id: value})) is not None)
    return _between(id, list(results), now) if kind in WHOLE else _moved_by_one(id, results, now)


def _tried_together(id: str, left: list[str], answers: Mapping[str, Any]) -> Matter | None:
    """What an answer moves once those are known that are asked under the same conditions, such as the two numbers of a lay-off."""
    when = ASKS[id].when
    others = [other for other in left if other != id and when and ASKS[other].when == when]
    for number in range(_TURNS if others else 0):
        known = dict(answers)
        for other in others:
            tries = samples(other, answers)
            known |= {other: tries[number % len(tries)]} if tries else {}
        now = assessed(known)
        found = None if now is None else _tried(id, known, now)
        if found is not None:
            return Matter(id, moves=found.moves)
    return None


def _between(id: str, results: list[Assessment], now: Assessment) -> Matter | None:
    """Every answer was tried: the claims that move, and the totals between which the answers lie."""
    if not results:
        return Matter(id)
    moved = dict.fromkeys(kind for result in results for kind in _differing(now, result))
    if not moved:
        return None
    totals = [result.total for result in results]
    return Matter(id, False, tuple(moved), EXACT.subtract(max(totals), min(totals)), min(totals), max(totals))


def _moved_by_one(id: str, results: Iterator[Assessment], now: Assessment) -> Matter | None:
    """One answer that moves something is enough; where none could be tried it is not known."""
    tried = False
    for result in results:
        tried = True
        moved = tuple(dict.fromkeys(_differing(now, result)))
        if moved:
            return Matter(id, moves=moved)
    return None if tried else Matter(id)


def _differing(now: Assessment, other: Assessment) -> Iterator[Kind]:
    before, after = _weights(now), _weights(other)
    yield from (kind for kind in {**before, **after} if before.get(kind) != after.get(kind))


def _weights(result: Assessment) -> dict[Kind, tuple[object, ...]]:
    """By claim, what a reader acts on: the answer, the sums, the days, who pays, what is missing."""
    return {
        claim.kind: (*_weight(claim), result.in_schedule(claim)) for claim in (*result.claims, *result.counterclaims)
    }


def _weight(claim: Outcome) -> tuple[object, ...]:
    gaps = tuple(gap.path for gap in claim.missing)
    if claim.status == "due":
        reason = claim.reason and claim.reason.code
        return (
            claim.amount,
            claim.expired,
            claim.fund,
            claim.last_filing_day,
            claim.payers,
            claim.monthly,
            reason,
            gaps,
            claim.range,
        )
    return claim.status, gaps, claim.range, claim.reason.code if claim.status == "not_due" else None


def _most_money(matter: Matter) -> tuple[Any, ...]:
    """Most money first where it can be known, cheapest to answer first where not."""
    return (matter.stake is None, -int(matter.stake or ZERO), not matter.moves, ASKS[matter.id].cost)
