"""Set-off 抵销 (R-EMP-16; CC 568, WPR 15, 16): what of the worker's debts may be held against what he is owed, as a line of its own."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, total
from laborcalc.foundation.units import YUAN
from laborcalc.law.sources import cite
from laborcalc.results.schedule import Information

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.counterclaims import SetOff

_RULE = "R-EMP-16"
SET_OFF = Text("可以抵销的数额", "what may be set off")
AFTER = Text("合计减去可以抵销的数额", "total less what may be set off")
_TOTAL = Text("本案合计", "total of the case")
WHY = {
    "own_share": Text("代垫的社会保险个人部分", "own share of insurance advanced"),
    "damage": Text("赔偿损失", "damage"),
    "overpaid_wages": Text("多发的工资", "wages overpaid"),
    "advance": Text("预支、备用金", "advance"),
    "loan": Text("借款", "loan"),
    "penalty": Text("违约金", "penalty"),
    "other": Text("其他款项", "other sums"),
}
# What a text lets the employer withhold without the worker's consent: contributions of his own (WPR 15(2), SI 60).
BY_TEXT = frozenset(("own_share",))


def set_off_of(case: Case, owed: Decimal) -> tuple[Information, ...]:
    """What may be set off and what then is left, beside a total that stays as it is; what may not says why.

    Args:
        case: the facts.
        owed: the total of the case, as it can be ordered.
    """
    if not case.set_off:
        return ()
    entries = [(index, entry) for index, entry in enumerate(case.set_off) if entry.accepted or _by_text(entry)]
    refused = tuple(
        Message("NO_SET_OFF", _REFUSED, sum=entry.amount, what=WHY[entry.why], why=_why_not(entry))
        for entry in case.set_off
        if not (entry.accepted or _by_text(entry))
    )
    cites = (cite("CC 568"), cite("WPR 15"))
    sums = [fact(entry.amount, YUAN, f"set_off.{index}.amount", WHY[entry.why]) for index, entry in entries]
    wanted = total(sums) if sums else count(0, YUAN, SET_OFF, Message("NONE", _NONE))
    whole = count(owed, YUAN, _TOTAL, Message("TOTAL", _AS_ORDERED), rule="R-CONV-06")
    allowed = at_most(wanted, whole).rounded().named(SET_OFF, *cites, rule=_RULE)
    warnings = refused if wanted.value <= owed else (*refused, Message("SET_OFF_CUT", _CUT, over=_over(wanted, whole)))
    left = (whole - allowed).rounded().named(AFTER, *cites, rule=_RULE)
    return (
        Information("set_off", SET_OFF, allowed, cites, warnings),
        *((Information("total_after_set_off", AFTER, left, cites),) if sums else ()),
    )


def _by_text(entry: SetOff) -> bool:
    """May the employer withhold it by law; an express refusal leaves the text as it is."""
    return entry.why in BY_TEXT


def _over(wanted: Quantity, whole: Quantity) -> str:
    return (wanted - whole).figure()


_NONE = Text("没有可以抵销的款项", "nothing may be set off")
_AS_ORDERED = Text("可以裁决的数额合计", "what can be ordered, in all")
_REFUSED = Text("{what}{sum}元不列入抵销：{why}", "{what}, {sum}: not set off, for {why}")
_CUT = Text(
    "超过合计的{over}元不能抵销，另行主张", "{over} beyond the total cannot be set off and is claimed by itself"
)


def _why_not(entry: SetOff) -> Text:
    return _DAMAGE if entry.why == "damage" else _PENALTY if entry.why == "penalty" else _NOT_ACCEPTED


_DAMAGE = Text(
    "劳动者不同意的，赔偿只能依约从工资中逐月扣除，每月不超过百分之二十且不低于最低工资（第十六条）",
    "without the worker's consent damages may only be deducted from monthly wages, at most 20 % and not below the minimum wage (Art. 16)",
)
_PENALTY = Text(
    "违约金是否成立及数额须经裁判，劳动者不同意的不得自行抵销",
    "whether a penalty is owed is for the tribunal; without the worker's consent it is not taken",
)
_NOT_ACCEPTED = Text(
    "劳动者没有同意，也没有可以代扣的法律规定（工资支付暂行规定第十五条）",
    "the worker did not accept it, and no text lets the employer withhold it (WPR 15)",
)
