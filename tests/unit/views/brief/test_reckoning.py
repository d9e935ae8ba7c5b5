"""A sum and its computation in one line, read from the trace."""

from __future__ import annotations

from decimal import Decimal

import pytest

from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, least, total
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, MONTH, ONE, YUAN, YUAN_PER_MONTH, Unit
from laborcalc.views.brief.reckoning import reckoned


def named(value: str, unit: Unit, name: str) -> Quantity:
    return law(value, unit, Text(name, name))


WAGE = fact(Decimal(8000), YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))
MONTHS, DAYS, PER_MONTH = named("3", MONTH, "m"), named("10", DAY, "d"), named("21.75", DAYS_PER_MONTH, "p")
TWICE, NOUGHT, CLAIMED = named("2", ONE, "twice"), named("0", YUAN, "nothing"), named("9000", YUAN, "claimed")
RESULT = Text("结果", "result")
SIX, SEVEN = ([named("1", YUAN, "x")] * number for number in (6, 7))


@pytest.mark.parametrize(
    ("root", "said"),
    [
        (TWICE * WAGE * MONTHS, "48,000.00元 = 8,000.00元/月 × 3个月 × 2"),
        ((TWICE * WAGE * MONTHS).named(RESULT).rounded().named(RESULT), "48,000.00元 = 8,000.00元/月 × 3个月 × 2"),
        ((WAGE * DAYS / PER_MONTH).rounded(), "3,678.16元 ≈ 8,000.00元/月 × 10天 ÷ 21.75天/月"),
        (TWICE * (WAGE * MONTHS - CLAIMED), "30,000.00元 = (8,000.00元/月 × 3个月 − 9,000.00) × 2"),
        (greatest(WAGE * MONTHS - CLAIMED, NOUGHT), "15,000.00元 = 8,000.00元/月 × 3个月 − 9,000.00"),
        (greatest(CLAIMED - WAGE * MONTHS, NOUGHT), "0.00元 = 取较高者（9,000.00 − 8,000.00元/月 × 3个月、nothing 0.00）"),
        (least((WAGE * MONTHS).named(RESULT), CLAIMED), "9,000.00元 = 取较低者（8,000.00元/月 × 3个月、claimed 9,000.00）"),
        (total(SIX), "6.00元 = 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00"),
        (total(SEVEN), "7.00元 = 7项相加"),
        (fact(Decimal(500), YUAN, "deposit", Text("押金", "deposit")).rounded().named(RESULT), "500.00元（如所填）"),
        (CLAIMED, "9,000.00元"),
    ],
)  # fmt: skip
def test_in_one_line(root: Quantity, said: str) -> None:
    assert reckoned(root, "zh") == said


def test_what_has_endless_decimals_is_said_by_how_it_is_computed() -> None:
    """8,000 × 10 ÷ 21.75 = 3,678.16…; where that grows too long, by the number of items."""
    one = (WAGE * DAYS / PER_MONTH).named(Text("一", "one"))
    assert (
        reckoned((one * TWICE).rounded(), "en")
        == "7,356.32 yuan ≈ 8,000.00 yuan/month × 10 days ÷ 21.75 days/month × 2"
    )
    assert reckoned(total([one] * 6).rounded(), "en") == "22,068.97 yuan ≈ sum of 6 items"
