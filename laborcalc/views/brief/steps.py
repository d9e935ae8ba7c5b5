"""What to do next 下一步: where to file, the stages that have a day, the hints that a fact of the case moves; at most four.

What is the same for every case stands in the full text alone. Of a hint its first sentence is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from laborcalc.foundation.money import ZERO
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.assessment.procedure import BY
from laborcalc.views.brief import words as b
from laborcalc.views.brief.days import left
from laborcalc.views.steps import said

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Said
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.defence import Defence
    from laborcalc.results.procedure import Procedure, Stage

_MOST = 4
_OF_THE_OFFICE = ("acceptance", "copy")  # once they are over nobody waits for them
# The hints that say more than where every case stands, the most pressing first.
_HINTS = (
    "SETTLEMENT",
    "PARTIES_UNQUALIFIED",
    "PARTIES_DISPATCH",
    "PARTIES_SITE",
    "PARTIES_BESIDE",
    "PARTIES_HEIRS",
    "PARTIES_MANY",
    "INSPECTION_OPEN",
    "INSPECTION_CLOSED",
    "WAGE_IOU",
    "PARTIAL_AWARD",
    "PAYMENT_ORDER",
)


def next_steps(result: Assessment, lang: Lang) -> Iterator[str]:
    """The steps of the side for whom the case is put in order."""
    found = _of_worker(result, lang) if result.defence is None else _of_employer(result.defence, lang)
    yield from islice(found, _MOST)


def _of_employer(defence: Defence, lang: Lang) -> Iterator[str]:
    """What it has to prove where most is at stake, then its steps."""
    stakes = {risk.kind: risk.highest or ZERO for risk in defence.risks}
    row = max(defence.proofs, key=lambda row: stakes.get(row.kind, ZERO), default=None)
    if row is not None and stakes.get(row.kind):
        burden = _first_sentence(row.text, lang)
        yield b.PROVE.say(lang).format(claim=name_of(row.kind).say(lang), burden=burden)
    yield from (_first_sentence(move.message, lang) for move in defence.moves)


def _of_worker(result: Assessment, lang: Lang) -> Iterator[str]:
    procedure = result.procedure
    if procedure is None:
        return
    dated = _running(procedure)
    if not dated and procedure.final.items:
        yield _where(procedure, lang)
    yield from _stages(result, dated, lang)
    hints = {hint.message.code: hint.message for hint in procedure.hints}
    yield from (_first_sentence(hints[code], lang) for code in _HINTS if code in hints)


def _running(procedure: Procedure) -> list[tuple[date, Stage]]:
    """The stages that run from the latest step that was taken, each with its last day."""
    latest = max((stage.since for stage in procedure.stages if stage.since is not None), default=None)
    return [(stage.due, stage) for stage in procedure.stages if stage.due is not None and stage.since == latest]


def _where(procedure: Procedure, lang: Lang) -> str:
    places = (
        b.PLACED.say(lang).format(place=said(venue.place, lang), by=BY[venue.by].say(lang))
        for venue in procedure.venues.places
    )
    return b.FILE_AT.say(lang).format(place=b.OR.say(lang).join(places))


def _stages(result: Assessment, dated: list[tuple[date, Stage]], lang: Lang) -> Iterator[str]:
    """Those whose day is still to come; where none is, the last that ended."""
    ahead = [(day, stage) for day, stage in dated if day >= date.fromisoformat(result.as_of)]
    for day, stage in ahead:
        period = _first_sentence(stage.period, lang)
        yield b.STAGE.say(lang).format(name=stage.name.say(lang), day=day, left=left(result, day, lang), period=period)
    for day, stage in dated[-1:] if not ahead else ():
        if stage.id not in _OF_THE_OFFICE:
            yield b.OVER.say(lang).format(name=stage.name.say(lang), day=day, period=stage.period.say(lang))


def _first_sentence(message: Said, lang: Lang) -> str:
    return said(message, lang).partition(w.SEMICOLON.say(lang))[0]
