"""Training bond 服务期违约金 (R-DED-04; LCL 22, REG 16, 26): the most a worker owes for leaving before its end."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.problems import argument
from laborcalc.facts.types import number
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.leaves import fact
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH, YUAN
from laborcalc.law.sources import cite
from laborcalc.results.schedule import Information

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

_NO_MONTHS = Text(
    "月数不是正整数，或者已服务月数不在零与服务期之间", "months are whole, served lies between 0 and months"
)
_CHECK_MONTHS = Text("请核对服务期与已服务的月数", "check the service period and the months served")
_COST = Text("培训费用", "training cost")
_SERVED = Text("已服务的月数", "months served")
_SERVED_LEFT = Text("尚未履行的月数", "months not served")
_PERIOD = Text("服务期月数", "months of the service period")
_BOND = Text("服务期违约金上限", "limit of the training bond")


def training_bond_limit(*, cost: str | int | Decimal, months: int, served: int) -> Quantity:
    """服务期违约金上限 The most a worker owes for leaving before the service period ends (LCL 22, REG 16; R-DED-04).

    Args:
        cost: what the employer paid for the training, in yuan.
        months: agreed service period in months.
        served: months served of it.

    Returns:
        The limit in yuan, with its derivation. Nothing is owed when the worker left under LCL 38 (REG 26).

    Raises:
        BadCase: months are not whole and positive, or served is not between 0 and months.
            The cost is no exact amount.

    >>> training_bond_limit(cost="60000", months=36, served=24).value
    Decimal('20000.00')
    """
    if type(months) is not int or type(served) is not int or not 0 <= served <= months or not months:
        refuse("ARGUMENT", _NO_MONTHS, _CHECK_MONTHS, "months")
    return _limit(argument("cost", cost, number), months, served)


def _limit(cost: Decimal, months: int, served: int, at: str = "") -> Quantity:
    paid = fact(cost, YUAN, f"{at}cost", _COST)
    period = fact(Decimal(months), MONTH, f"{at}months", _PERIOD)
    left = (period - fact(Decimal(served), MONTH, f"{at}served", _SERVED)).named(_SERVED_LEFT)
    return (paid * left / period).rounded().named(_BOND, cite("LCL 22"), cite("REG 16"), rule="R-DED-04")


# Endings after which the worker owes nothing: those of Art. 38 (REG 26).
FREE_TO_LEAVE = frozenset(
    (
        Ground.QUIT_NO_PROTECTION,
        Ground.QUIT_UNPAID_WAGES,
        Ground.QUIT_NO_SOCIAL_INSURANCE,
        Ground.QUIT_UNLAWFUL_RULES,
        Ground.QUIT_VOID_CONTRACT,
        Ground.QUIT_COERCION,
    )
)


def training_bond_of(case: Case) -> tuple[Information, ...]:
    """The limit of the bond in a case, with a word where nothing is owed because the worker left under Art. 38."""
    training = case.training
    if training is None:
        return ()
    limit = _limit(training.cost, training.months, training.served, "training.")
    warnings: tuple[Message, ...] = ()
    if case.termination is not None and case.termination.ground in FREE_TO_LEAVE:
        warnings = (Message("FREE_TO_LEAVE", _FREE, article=cite("REG 26")),)
    return (Information("training_bond", _BOND, limit, limit.cites, warnings),)


_FREE = Text(
    "劳动者依第三十八条解除的，不付违约金（{article}）", "a worker who leaves under Art. 38 owes nothing ({article})"
)
