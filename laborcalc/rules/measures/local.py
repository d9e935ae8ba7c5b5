"""Figures of the place 当地标准: a doubtful one is only a candidate, one of medium confidence is used and named (R-INJ-08)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.foundation.trace import Quantity
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.law.injury import LocalRow

ASK = Text("请向当地社会保险经办机构核实后填写", "ask the local insurance agency and state it")


def as_held(hearing: Hearing, row: LocalRow, path: str, candidates: tuple[Quantity, ...]) -> None:
    """Warn of a row of medium confidence; raise `Missing` with the candidates for one of low that is not being tried."""
    if row.confidence == "low" and path not in hearing.varied:
        hearing.warn("TABLE_LOW", _LOW, row=row)
        raise Missing(Gap("FIGURE", path, row.name, ASK, candidates))
    if row.confidence == "medium":
        hearing.warn("TABLE_MEDIUM", _MEDIUM, row=row)


_LOW = Text(
    "当地标准的可信度低，只作备选，须核实：{row}", "the local figure is of low confidence and only a candidate: {row}"
)
_MEDIUM = Text("当地标准的可信度为中等，请核对：{row}", "the local figure is of medium confidence, check it: {row}")
