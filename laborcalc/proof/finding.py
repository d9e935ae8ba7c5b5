"""From the evidence to a finding 劳动关系认定 (R-REL-06): band, route, score, what hangs on it, what to gather next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import ZERO, add
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import dated
from laborcalc.proof.burden import first_proof, moved
from laborcalc.proof.gate import status_of
from laborcalc.proof.next_steps import arguments, next_steps
from laborcalc.proof.notes import warnings
from laborcalc.proof.routes import at_most, band_of, leads
from laborcalc.proof.score import scored, told_factors, told_items
from laborcalc.proof.settled import day_of
from laborcalc.proof.span import span_of
from laborcalc.results.finding import Band, Finding, Route
from laborcalc.rules.claims import CLAIMS, name_of

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship
    from laborcalc.foundation.terms import Kind
    from laborcalc.proof.gate import Gate
    from laborcalc.proof.score import Scored
    from laborcalc.results.assessment import Assess, Assessment


def finding_of(result: Assessment, assess: Assess) -> Finding | None:
    """The finding for an assessment; `None` when its case has no part `relationship`.

    `assess` works the claims out once more, for the time that the evidence supports.
    """
    case = result.case
    return None if case is None or case.relationship is None else found(case, case.relationship, result, assess)


def found(case: Case, facts: Relationship, attached: Assessment | None = None, assess: Assess | None = None) -> Finding:
    """The finding on the facts, with what hangs on it where an assessment is attached."""
    student = status_of(case, facts) == "student"
    result = scored(facts.evidence, ignored=facts.production_order_ignored, student=student)
    alone, by = band_of(case, facts, result)
    led = leads(case, facts, result)
    band = at_most(alone, led.most)
    falls, stake = _hanging(attached, led.route)
    span = span_of(case, facts, attached, assess)
    open_span = () if span.worked_out else (Message("SPAN_NOT_WORKED_OUT", _SPAN),)
    return Finding(
        band=band,
        route=led.route,
        score=result.score,
        factors=told_factors(result),
        items=told_items(result),
        reasons=(*_why(led, band, alone, by), *_burden(case, facts, band, result)),
        cites=dated(led.articles, day_of(case), case.as_of),
        next_steps=next_steps(case, facts, result, attached),
        arguments=arguments(case, facts, result, led),
        span=span,
        stake=stake,
        conditional=falls,
        warnings=(*warnings(case, facts, led), *_off_the_route(led.route, falls), *open_span),
    )


def _hanging(attached: Assessment | None, route: Route) -> tuple[tuple[Kind, ...], Decimal | None]:
    """The claims that fall without a relationship, and what they come to."""
    if attached is None:
        return (), None
    falls = [claim for claim in attached if attached.in_schedule(claim) and not _stands(claim.kind, route)]
    return tuple(claim.kind for claim in falls), add(attached.claimable(claim) or ZERO for claim in falls)


def _stands(kind: Kind, route: Route) -> bool:
    """Does a claim stand without an employment, as pay for work done; where only the employer was not registered, every one."""
    return route is Route.NO_EMPLOYER or route in CLAIMS[kind].stands_on


def _off_the_route(route: Route, falls: tuple[Kind, ...]) -> Iterator[Message]:
    if falls and route is not Route.EMPLOYMENT:
        yield Message("NOT_ON_THIS_ROUTE", _OFF_ROUTE, claims=listed(name_of(kind) for kind in falls))


_OFF_ROUTE = Text(
    "{claims}：以劳动关系为前提，现有事实指向的法律不支持；所列数额只在推翻该结论时成立",
    "{claims}: presuppose an employment, which these facts do not lead to; the sums listed stand only if that is overturned",
)


def _why(led: Gate, band: Band, alone: Band, by: Message) -> Iterator[Message]:
    """Where the facts lead, whether that has been shown, why this band."""
    yield led.why
    if band is Band.EXCLUDED:
        return
    if band is Band.WEAK:
        yield Message("NOT_SHOWN", _NOT_SHOWN)
    yield by
    if band is not alone:
        yield Message("CAPPED", _CAPPED)


def _burden(case: Case, facts: Relationship, band: Band, result: Scored) -> Iterable[Message]:
    """How the burden stands, unless another law applies whatever is proved."""
    if band is Band.EXCLUDED:
        return ()
    return moved() if result.shifted else first_proof(case, facts, result)


_CAPPED = Text(
    "证据本身可归更高一档，受上述适用的法律限制",
    "the evidence alone would reach a higher band; the law that applies, as said above, limits it",
)
_NOT_SHOWN = Text(
    "以上适用的法律尚未得到证明：现有证据不足，须先补强",
    "that this law applies has not been shown: the evidence so far is not enough and must be strengthened first",
)
_SPAN = Text(
    "案情中另有事实在可证明的期间之外，未能按该期间重算各项请求；请删去或改正这些事实后再算",
    "other facts of the case lie outside the supported time, so the claims could not be worked out for it: take them out and assess again",
)
