"""Options that move little 影响很小的算法: folded into one line of a view; the JSON holds each of them.

Under two per cent of the sum and under 1,000 yuan, in what is due and in what limitation takes: nobody chooses where to file
by it, and a list of such variants hides the one that matters.

>>> moves_little(Decimal("-459.77"), Decimal("67678.16")), moves_little(Decimal("-459.77"), Decimal("20000"))
(True, False)
>>> moves_little(Decimal("1000"), Decimal("500000"))
False
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.text import Text
from laborcalc.views.steps import money, signed

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang

SHARE, YUAN = Decimal("0.02"), Decimal(1000)
_WAYS = Text(
    "其他算法{number}种，{amounts}元（{differences}）", "other ways of counting ({number}): {amounts} ({differences})"
)
_TO = Text("至", " to ")


def moves_little(by: Decimal, of: Decimal) -> bool:
    """Is a difference too small for a line of its own."""
    size = by.copy_abs()
    return size < YUAN and size < EXACT.multiply(of, SHARE)


def is_folded(amount: Decimal | None, expired: Decimal | None, chosen: Decimal, chosen_expired: Decimal | None) -> bool:
    """Is what one option comes to so near to what was chosen, limitation included."""
    if amount is None or (expired is None) != (chosen_expired is None):
        return False
    falls = EXACT.subtract(expired or ZERO, chosen_expired or ZERO)
    return moves_little(EXACT.subtract(amount, chosen), chosen) and moves_little(falls, chosen)


def in_one_line(amounts: Iterable[Decimal], chosen: Decimal, lang: Lang) -> str:
    """Several options as a range of sums and of differences."""
    sums = sorted(amounts)
    ends = list(dict.fromkeys((sums[0], sums[-1])))
    to = _TO.say(lang)
    differences = to.join(signed(EXACT.subtract(end, chosen)) for end in ends)
    return _WAYS.say(lang).format(number=len(sums), amounts=to.join(map(money, ends)), differences=differences)
