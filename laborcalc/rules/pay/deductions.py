"""Deductions from wages 工资扣除 (R-DED-01; WPR 15, 16): how much of a month's wage may be taken for a loss."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ONE_MONTH, ZERO_YUAN, fact, law
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, greatest, least
from laborcalc.foundation.units import ONE, YUAN, YUAN_PER_MONTH
from laborcalc.hearing.arguments import Money, in_place, stated
from laborcalc.law.sources import cite
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from laborcalc.facts.models import Arrears
    from laborcalc.hearing.hearing import Hearing

DEDUCTIBLE = Text("当月可扣除的上限", "what may be deducted that month")
TWENTY = law("0.2", ONE, Text("当月工资的百分之二十", "20 % of the month's wage"), cite("WPR 16"), rule="R-DED-01")


def deductible(wage: Quantity, minimum: Quantity, loss: Quantity, region: str = "") -> Quantity:
    """The least of the loss, 20 % of the wage (Guangdong has no such figure), and what is above the minimum wage."""
    above = (wage - minimum).named(_ABOVE, rule="R-DED-01")
    if region.startswith("44"):
        return greatest(least(loss, above), ZERO_YUAN).named(DEDUCTIBLE, cite("GDWP 15"), rule="R-DED-01")
    share = (wage * TWENTY).named(_SHARE, cite("WPR 16"), rule="R-DED-01")
    return greatest(least(loss, share, above), ZERO_YUAN).named(DEDUCTIBLE, cite("WPR 16"), rule="R-DED-01")


_ABOVE = Text("高于最低工资的部分", "what is above the minimum wage")
_SHARE = Text("当月工资的百分之二十", "20 % of the month's wage")


def wrongly_deducted(hearing: Hearing, entry: Arrears, path: str, taken: Quantity, day: date) -> Quantity:
    """What was taken beyond what the contract and WPR 16 let the employer take for a loss."""
    loss = fact(entry.loss, YUAN, f"{path}.loss", _LOSS)
    rate = (
        agreed_wage(hearing.case, day)
        if entry.base is None
        else fact(entry.base, YUAN_PER_MONTH, f"{path}.base", _WAGE)
    )
    limit = deductible(rate * ONE_MONTH, minimum_on(hearing, day) * ONE_MONTH, loss, hearing.case.region)
    return greatest(taken - limit, ZERO_YUAN)


_LOSS = Text("约定可以赔偿的损失", "loss that the contract lets the employer recover")
_WAGE = Text("当月工资", "wage of the month")


def deduction_limit(*, wage: Money, minimum_wage: Money, loss: Money, region: str = "") -> Quantity:
    """工资扣除上限 How much of a month's wage may be deducted for a loss under the contract (WPR 16; R-DED-01).

    Args:
        wage: wage of the month, yuan; minimum_wage: local minimum, yuan; loss: what is left of the loss, yuan.
        region: code or name; Guangdong knows no limit of 20 % (GDWP 15).

    >>> deduction_limit(wage="3000", minimum_wage="2540", loss="3000").value
    Decimal('460')
    """
    return deductible(
        stated("wage", wage, YUAN, Text("当月工资", "wage of the month")),
        stated("minimum_wage", minimum_wage, YUAN, Text("最低工资", "minimum wage")),
        stated("loss", loss, YUAN, Text("损失", "loss")),
        in_place("region", region),
    )
