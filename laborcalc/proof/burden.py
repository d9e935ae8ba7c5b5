"""How the burden stands 举证责任 (R-REL-05; MAL 6, 39; N12 item 2): moved, ready to be moved by an order, or still the worker's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.proof.gate import status_of
from laborcalc.proof.score import IDENTITY_FROM, SHIFTED, SHOWN_FROM, moves_the_burden, scored
from laborcalc.proof.settled import settled

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship
    from laborcalc.proof.score import Scored


def moved() -> tuple[Message, ...]:
    """It has moved to the employer."""
    return (Message("BURDEN_MOVED", _MOVED, weight=SHIFTED.figure(), articles=_basis()),)


def first_proof(case: Case, facts: Relationship, result: Scored) -> Iterator[Message]:
    """It has not: an order to produce can move it, or a link to this unit is still missing; silent where a paper settles it."""
    if settled(case, facts) is not None:
        return
    held = {id: _points(quantity.value) for id, quantity in result.factors.items()}
    shown = max(result.factors["M"].value, result.factors["P"].value)
    said = {"identity": held["I"], "shown": _points(shown), "least": IDENTITY_FROM, "start": SHOWN_FROM}
    if not moves_the_burden(result.factors):
        yield Message("BURDEN_NOT_MOVED", _NOT_MOVED, articles=_basis(), **said)
        return
    then = scored(facts.evidence, ignored=True, student=status_of(case, facts) == "student")
    gain = EXACT.subtract(then.score.value, result.score.value)
    yield Message("BURDEN_READY", _READY, gain=_points(gain), articles=_basis(), **said)


def _points(value: Decimal) -> str:
    return f"{value.quantize(_TENTH, ROUND_HALF_UP, EXACT):f}"


_TENTH = Decimal("0.1")


def _basis() -> Text:
    return listed(SHIFTED.cites, "; ")


_MOVED = Text(
    "用人单位掌握工资、考勤、招用记录，被要求提交而未提交：在管理、报酬、主体三项各加一项{weight}的证据（{articles}）",
    "the employer holds pay, attendance and hiring records, was asked for them and did not produce them: one more item of {weight} on management, pay and identity ({articles})",
)
_READY = Text(
    "举证责任：初步证据已具备（主体{identity}，须{least}；管理或报酬{shown}，须{start}）。请书面申请责令用人单位提交工资支付、考勤、招用记录；拒不提交的，由其承担不利后果，评分可再加{gain}分（{articles}）",
    "burden of proof: first proof is made (identity {identity} of {least}; management or pay {shown} of {start}). Ask in writing for an order that the employer produce payroll, attendance and hiring records; if it does not it bears the consequence, which adds {gain} points ({articles})",
)
_NOT_MOVED = Text(
    "举证责任没有转移，仍在劳动者：须先证明与该单位的联系（主体{identity}，须{least}）以及管理或报酬的初步证据（{shown}，须{start}）（{articles}）",
    "the burden has not moved and is still the worker's: first tie yourself to this employer (identity {identity} of {least}) and show some management or pay ({shown} of {start}) ({articles})",
)
