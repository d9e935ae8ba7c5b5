"""Tax on severance 一次性补偿的个人所得税 (R-COMP-18): information for the worker, never part of a claim."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.problems import argument
from laborcalc.facts.titles import Field
from laborcalc.facts.types import number
from laborcalc.foundation.leaves import ZERO_YUAN, fact, given, law
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import MONTHS_PER_YEAR, ONE, YEAR, YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR
from laborcalc.law.parameters import average_wages, lowest_average
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, Outcome
from laborcalc.results.schedule import Information
from laborcalc.rules.measures.figures import LOCAL, LOCAL_PATH
from laborcalc.rules.measures.service import last_day

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

_THREE_YEARS = law(3, YEAR, Text("三倍", "three times"), cite("T164 5(1)"), rule="R-COMP-18")
_RECEIVED = Text("一次性补偿收入", "one-off compensation received")
_ANNUAL = Text("当地上年职工年平均工资", "local prior-year average annual wage")
_EXEMPT = Text("免税额", "exempt amount")
_EXCESS = Text("超过部分", "excess")
_TAX = Text("个人所得税", "individual income tax")


class Bracket(NamedTuple):
    """One row of the annual table of comprehensive income 综合所得年度税率表."""

    up_to: Decimal | None
    rate: str
    deduction: Decimal


TABLE = tuple(
    Bracket(None if top is None else Decimal(top), rate, Decimal(deduction))
    for top, rate, deduction in (
        (36_000, "0.03", 0), (144_000, "0.10", 2_520), (300_000, "0.20", 16_920), (420_000, "0.25", 31_920),
        (660_000, "0.30", 52_920), (960_000, "0.35", 85_920), (None, "0.45", 181_920),
    )
)  # fmt: skip
_RATE = Text("税率", "rate")
_DEDUCTION = Text("速算扣除数", "quick deduction")


def severance_tax(
    *, amount: str | int | Decimal | Quantity, annual_average_wage: str | int | Decimal | Quantity
) -> Quantity:
    """一次性补偿个人所得税 Tax on one-off compensation received on ending (财税〔2018〕164号 五(一); R-COMP-18).

    Args:
        amount: compensation received, in yuan.
        annual_average_wage: local prior-year average annual wage, in yuan a year.

    Returns:
        The tax in yuan with its derivation: three annual averages are exempt, the excess alone goes through the annual
        table without the basic deduction.

    >>> severance_tax(amount="600000", annual_average_wage="188413").value
    Decimal('1042.83')
    """
    received = (
        amount if isinstance(amount, Quantity) else fact(argument("amount", amount, number), YUAN, "amount", _RECEIVED)
    )
    annual = (
        annual_average_wage
        if isinstance(annual_average_wage, Quantity)
        else fact(
            argument("annual_average_wage", annual_average_wage, number), YUAN_PER_YEAR, "annual_average_wage", _ANNUAL
        )
    )
    exempt = (annual * _THREE_YEARS).named(_EXEMPT, cite("T164 5(1)"), rule="R-COMP-18")
    excess = greatest(received - exempt, ZERO_YUAN).named(_EXCESS)
    row = next(bracket for bracket in TABLE if bracket.up_to is None or excess.value <= bracket.up_to)
    rate = law(row.rate, ONE, _RATE, cite("T164 5(1)"))
    tax = excess * rate
    if row.deduction:
        tax = tax - law(str(row.deduction), YUAN, _DEDUCTION, cite("T164 5(1)"))
    return tax.rounded().named(_TAX, cite("T164 5(1)"), rule="R-COMP-18")


_LABEL = Text(
    "一次性补偿应缴个人所得税（参考，不计入请求）", "income tax on the one-off compensation (information, no claim)"
)
_TWELVE = law(12, MONTHS_PER_YEAR, Text("十二个月", "twelve months"))
_ALREADY = Text("已支付的补偿", "compensation already paid")
_PRACTICE = Text(
    "赔偿金与代通知金按实践一并计算（UNVERIFIED-H）", "damages and notice pay are included by practice (UNVERIFIED-H)"
)
_SINCE = date(2019, 1, 1)


def severance_tax_of(case: Case, received: list[Outcome], *, by_text: bool) -> tuple[Information, ...]:
    """The tax on what was awarded for the ending, from 2019 on and where the local average is known for sure.

    `by_text`: the text on the tax names every claim received.
    """
    if not received or (end := last_day(case)) < _SINCE:
        return ()
    monthly = _local(case, end)
    if monthly is None:
        return ()
    annual = (monthly * _TWELVE).named(_ANNUAL)
    tax = severance_tax(amount=_sum(case, received), annual_average_wage=annual)
    warnings = () if by_text else (Message("TAX_PRACTICE", _PRACTICE),)
    return (Information("severance_tax", _LABEL, tax, (cite("T164 5(1)"),), warnings),)


def tax_waits(case: Case, received: list[Outcome]) -> tuple[Message, ...]:
    """Says that the tax could not be worked out for want of the local average, where there may be some to pay."""
    if not received or (end := last_day(case)) < _SINCE or _local(case, end) is not None:
        return ()
    year = end.year - 1
    lowest = next((known[0] for back in range(_LOOK_BACK) if (known := lowest_average(year - back))), None)
    if lowest is not None and _sum(case, received).value <= EXACT.multiply(lowest.value, _SURELY_EXEMPT):
        return ()
    return (Message("TAX_WAITS", _WAITS, year=year, field=Field(LOCAL_PATH)),)


_LOOK_BACK = 3  # years; an older figure is the lower one
_SURELY_EXEMPT = Decimal(24)  # months of the lowest average held anywhere; three years of the own one are exempt
_WAITS = Text(
    "一次性补偿的个人所得税未能计算：未载当地{year}年度职工平均工资的可靠数据，超过其年数三倍的部分才须纳税；请填“{field}”（月）",
    "the income tax on the one-off compensation could not be worked out: no sure average wage of {year} is held for the place, and what exceeds three times its annual figure is taxed; state “{field}”, a month",
)


def _sum(case: Case, received: list[Outcome]) -> Quantity:
    awards = [award.trace for award in received if isinstance(award, Award)]
    if case.termination is not None and case.termination.paid_compensation:
        awards.append(fact(case.termination.paid_compensation, YUAN, "termination.paid_compensation", _ALREADY))
    return total(awards).named(_RECEIVED)


def _local(case: Case, end: date) -> Quantity | None:
    if case.given.local_average_wage is not None:
        return given(case.given.local_average_wage, YUAN_PER_MONTH, LOCAL_PATH, LOCAL)
    rows = average_wages(case.region, end.year - 1)
    return next((row.quantity() for row in rows if row.role == "cap" and row.confidence == "high"), None)
