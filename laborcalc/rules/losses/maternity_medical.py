"""Medical cost of a birth 生育医疗费用损失 (R-INS-20; FW 8(2); SI 55): what the fund would have borne, checks, fixed items of the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import total
from laborcalc.foundation.units import YUAN
from laborcalc.results.outcome import Line, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.losses.maternity import maternity_of, since_birth
from laborcalc.rules.losses.maternity_allowance import closed
from laborcalc.rules.losses.shape import awarded

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.trace import Quantity
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.MATERNITY_MEDICAL_LOSS
NAME = Text("生育医疗费用损失", "lost medical cost of a birth")
_PARTS = {
    "medical": Text("目录内的生育医疗费", "medical cost in the catalogue"),
    "checks": Text("产前检查费", "cost of checks"),
    "fixed": Text("当地定额的待遇", "fixed items of the place"),
}
OWN = Text("依规定由个人负担的部分", "the part that she bears by the rules")


def medical_rule(hearing: Hearing) -> Outcome:
    """Cost in the catalogue less the own part, checks, and the fixed items of the place."""
    stopped = closed(hearing, _KIND)
    if stopped is not None:
        return stopped
    parts = [(name, part) for field, name in _PARTS.items() if (part := _part(hearing, field)) is not None]
    if not parts:
        raise Missing(Gap("FACT", "maternity.medical", _PARTS["medical"], _BILLS))
    lines = tuple(Line(Message("LINE", name), part.rounded()) for name, part in parts)
    cites = hearing.cite("FW 8", "SI 53", "SI 54", "JI1 1(5)")
    return awarded(_KIND, total([part for _, part in parts]), NAME, cites, "R-INS-20", lines=lines)


_BILLS = Text("票据所载、生育保险目录之内的数额", "the sum of the bills that lies within the maternity catalogue")


def _part(hearing: Hearing, field: str) -> Quantity | None:
    maternity = maternity_of(hearing)
    amount = getattr(maternity, field)
    if amount is None:
        return None
    part = fact(amount, YUAN, f"maternity.{field}", _PARTS[field])
    return less(part, maternity.own_part, "maternity.own_part", OWN) if field == "medical" else part


def _touched(case: Case) -> bool:
    maternity = case.maternity
    return maternity is not None and any(getattr(maternity, field) is not None for field in _PARTS)


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=620,
    rule=medical_rule,
    touched=_touched,
    nature=INSURANCE_LOSS,
    since=since_birth,
    head_decided=True,
    plea=Plea(heading=NAME.zh, told="{employer}未为申请人缴纳生育保险，申请人自付生育医疗费用{sum}。"),
)
