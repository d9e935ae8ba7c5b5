"""What may make a mass lay-off unlawful 经济性裁员 (LCL 41; R-COMP-04, R-EMP-09): too few people, the order of keeping, re-hiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.text import Message, Text
from laborcalc.rules.ending.bar import Bar

if TYPE_CHECKING:
    from laborcalc.facts.models import Termination
    from laborcalc.hearing.hearing import Hearing


def below_the_gate(hearing: Hearing, end: Termination) -> Bar | None:
    """Too few are dismissed for a mass lay-off (LCL 41(1))."""
    if _is_mass_layoff(hearing, end):
        return None
    why = Message("NO_MASS_LAYOFF", _NO_MASS_LAYOFF, dismissed=end.dismissed, staff=end.staff)
    return Bar(why, ("LCL 41(1)",))


_NO_MASS_LAYOFF = Text(
    "裁减{dismissed}人、全员{staff}人，不足二十人且不足百分之十，不适用第四十一条",
    "{dismissed} dismissed of {staff}: under 20 and under 10 %, so Art. 41 is not open",
)


def _is_mass_layoff(hearing: Hearing, end: Termination) -> bool:
    """R-COMP-04: at least 20 people or 10 % of staff; taken as passed while the numbers are unknown."""
    if end.dismissed is None or (end.dismissed < 20 and end.staff is None):
        hearing.assume("GATE_NOT_TESTED", _GATE)
        return True
    return end.dismissed >= 20 or (end.staff is not None and end.dismissed * 10 >= end.staff)


_GATE = Text(
    "裁减人数与全员人数未载，是否达到第四十一条的人数未核对",
    "the numbers dismissed and employed are not stated: the gate of Art. 41 is not tested",
)


def out_of_order(hearing: Hearing, end: Termination) -> Bar | None:
    """Others were kept who come after the worker, or hired again without a word to him: unlawful towards him by this library's choice (R-EMP-09)."""
    facts = end.layoff
    if facts is None:
        return None
    if facts.kept_less_protected:
        return Bar(Message("LAYOFF_ORDER", _ORDER), ("LCL 41(2)",), in_doubt=True)
    if facts.notified_rehire is False:
        return Bar(Message("LAYOFF_REHIRE", _REHIRE), ("LCL 41(3)",), in_doubt=True)
    return None


_ORDER = Text(
    "劳动者属于裁员时应当优先留用的人员，而留用了不在此列的人（后果无明文，本程序对被裁的劳动者按违法解除计）",
    "the worker was to be kept first in the lay-off, and others who were not stayed (no text states the consequence: towards the worker it is taken as an unlawful dismissal, this library's choice)",
)
_REHIRE = Text(
    "裁员后六个月内重新招用而没有通知、没有优先招用被裁的劳动者（后果无明文，本程序对被裁的劳动者按违法解除计）",
    "within six months of the lay-off the employer hired again without telling or preferring the worker (no text states the consequence: towards the worker it is taken as an unlawful dismissal, this library's choice)",
)
