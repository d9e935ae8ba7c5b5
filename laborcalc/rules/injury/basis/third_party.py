"""What a third party has paid 第三人赔偿 (R-INJ-11; WIJ 8; SI 42; D-55, D-56): the cost of treatment never twice, the rest by the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import YUAN
from laborcalc.rules.injury.basis.standing import injury_of

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

BY_THIRD = Text("第三人已付", "paid by the third party")
_COSTS = frozenset(("nursing", "meals", "transport", "aids", "funeral"))
_ALL = _COSTS | {"disability", "death", "dependants"}


def paid_for(hearing: Hearing, *items: str) -> Quantity | None:
    """What the third party paid for these items; `None` where it paid nothing for them."""
    third = injury_of(hearing).third_party
    if third is None:
        return None
    if not third.items and third.amount is not None:
        hearing.warn("THIRD_PARTY_UNDIVIDED", _UNDIVIDED)
    found = [
        fact(item.amount, YUAN, f"injury.third_party.items.{n}.amount", BY_THIRD)
        for n, item in enumerate(third.items)
        if item.kind in items
    ]
    return total(found) if found else None


_UNDIVIDED = Text(
    "第三人赔偿没有分项，未作扣除：请填写各项，至少分出医疗费",
    "what the third party paid has no items, so nothing is set off: state them, the cost of treatment at least",
)


def less_treatment(hearing: Hearing, sum: Quantity) -> Quantity:
    """The cost of treatment less what the third party paid for it, whatever the reading (R-INJ-11)."""
    paid = paid_for(hearing, "medical")
    return sum if paid is None else greatest(sum - paid, ZERO_YUAN)


def less_third_party(hearing: Hearing, sum: Quantity, item: str) -> Quantity:
    """A benefit less what the third party paid for the same head, where the reading sets it off (D-55; R-INJ-11)."""
    paid = paid_for(hearing, item)
    if paid is None:
        return sum
    option = hearing.reading("D-55")
    if option == "total_difference":
        hearing.warn("THIRD_PARTY_DIFFERENCE", _BY_HEADS)
    taken = _ALL if option == "total_difference" else _COSTS if option == "actual_costs" else frozenset()
    return greatest(sum - paid, ZERO_YUAN) if item in taken else sum


_BY_HEADS = Text(
    "按补足差额的口径，对应项目逐项扣除；以总额比较的，请自行核对",
    "only the difference is due: each head is set against its own; where totals are compared, check by hand",
)
