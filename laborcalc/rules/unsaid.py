"""What a case leaves unsaid 案情未说明的: nothing due is never silence, neither without a ground nor without any claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from laborcalc.foundation.missing import Gap
from laborcalc.foundation.text import Message, Text
from laborcalc.results.schedule import MissingFact
from laborcalc.rules.claims import CLAIMS

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.results.outcome import Outcome


def how_it_ended(case: Case) -> tuple[MissingFact, ...]:
    """The ground, where the employment has a last day and nobody said why it ended: N or 2N may hang on it."""
    ended = case.employment is not None and case.employment.last_day is not None
    if case.termination is not None or case.claims is not None or not ended:
        return ()
    remedies = tuple(card.kind for card in CLAIMS.values() if card.remedy)
    return (MissingFact(Gap("FACT", "termination.ground", _GROUND, _WHY), remedies, None),)


_GROUND = Text("解除或终止的事由", "how the employment ended")
_WHY = Text(
    "载明了劳动关系最后一日而未载事由：经济补偿、赔偿金等取决于此",
    "a last day is stated, but no ground: compensation, damages and what goes with them depend on it",
)


def nothing_claimed(case: Case, claims: Sequence[Outcome]) -> tuple[Message, ...]:
    """A total of nothing that only means that nothing was asked for, or that no fact touches a claim."""
    if claims or how_it_ended(case):
        return ()
    text = _NO_FACTS if case.claims is None else _EMPTY_LIST if not case.claims else _NONE_OF_THE_WORKER
    return (Message("NOTHING_CLAIMED", text),)


_EMPTY_LIST = Text("请求清单为空：没有计算任何请求", "the list of claims is empty: nothing was worked out")
_NONE_OF_THE_WORKER = Text(
    "请求清单只列了用人单位的请求：没有计算劳动者的请求",
    "the list names the employer's claims alone: none of the worker's was worked out",
)
_NO_FACTS = Text(
    "所载案情未涉及任何请求：合计为零不表示无款可付；请补充用工起止、工资、解除或终止的事由、加班、年休假、欠薪等事实",
    "the facts touch no claim: a total of nothing does not mean that nothing is due; state the employment, the wage, how it ended, overtime, leave, arrears",
)
