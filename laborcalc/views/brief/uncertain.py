"""What is open 未定之处: what cannot well be, then by reading and by disputed fact the ends of the sum that hangs on it.

A further source of points gives `Swing`s and stands in `_SOURCES`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.law.readings import READINGS
from laborcalc.results.swings import by_dispute, by_fact, by_reading
from laborcalc.views import words as w
from laborcalc.views.brief import words as b
from laborcalc.views.folding import moves_little
from laborcalc.views.steps import bracketed, money, said

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Text
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.swings import Swing

A_WAY = "REINSTATEMENT_OPEN"  # the warning that names another lawful way
_MOST = 5
_SOURCES = (by_reading, by_dispute, by_fact)  # of one thing the last speaks: it knows what limitation leaves
_SAID = frozenset(("LIMITATION_AT_RISK", "RELATIONSHIP_PRESUMED"))  # warnings that the head gives in figures


def uncertain(result: Assessment, lang: Lang) -> Iterator[str]:
    """What the whole case warns of; at most five points, most money first; how many more the full text holds."""
    yield from (said(message, lang) for message in result.warnings if message.code not in _SAID)
    if unverified := w.SEMICOLON.say(lang).join(_unverified(result, lang)):
        yield b.UNVERIFIED.say(lang).format(readings=unverified)
    found = {swing.by: swing for source in _SOURCES for swing in source(result)}
    every = sorted(found.values(), key=lambda swing: swing.size, reverse=True)
    shown = [swing for swing in every if not moves_little(swing.size, result.total)][:_MOST]
    yield from (_line(swing, lang) for swing in shown)
    if any(option.total is None for consulted in result.readings for option in consulted.options):
        yield b.NOT_WORKED_OUT.say(lang)
    numbers = (b.SMALLER, len(every) - len(shown)), *_noted(result)
    points = [text.say(lang).format(number=number) for text, number in numbers if number]
    if points:
        yield b.IN_FULL.say(lang).format(points=w.COMMA.say(lang).join(points))


def _unverified(result: Assessment, lang: Lang) -> Iterator[str]:
    """The readings by which a sum of the total goes although their authority was not read, each with its tag."""
    counted = {claim.kind for claim in result.claims if result.in_schedule(claim)}
    for consulted in result.readings:
        tags = [option.tag for option in consulted.options if option.chosen and option.tag.startswith("UNVERIFIED")]
        if counted.intersection(consulted.claims):
            named = READINGS[consulted.id].question.say(lang) + bracketed(consulted.id, lang)
            yield from (f"{named} [{tag}]" for tag in tags)


def _noted(result: Assessment) -> Iterator[tuple[Text, int]]:
    """How many assumptions and points to check the claims carry."""
    yield b.ASSUMED, len({message.say("zh") for claim in result.claims for message in claim.assumptions})
    warned = {m.say("zh") for claim in result.claims for m in claim.warnings if m.code != A_WAY}
    yield b.WARNED, len(warned)


def _line(swing: Swing, lang: Lang) -> str:
    """The sum that moves more: the total, or what limitation leaves of it."""
    text, low, high = b.OF_TOTAL, swing.low, swing.high
    if swing.of_rest > swing.of_total:
        text, low, high = b.OF_REST, swing.least, swing.most
    return f"{_about(swing, lang)}{w.COLON.say(lang)}{text.say(lang).format(low=money(low), high=money(high))}"


def _about(swing: Swing, lang: Lang) -> str:
    """What has a name by it, a reading by its question and number, a fact by what is asked, a figure by its title."""
    by = swing.by
    if swing.what is not None:
        return said(swing.what, lang)
    if by in READINGS:
        return READINGS[by].question.say(lang) + bracketed(by, lang)
    return w.IN_DISPUTE[by].say(lang) if by in w.IN_DISPUTE else said(Field(by), lang)
