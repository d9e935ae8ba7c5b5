"""Wages owed 拖欠劳动报酬: arrears, parts of months, commission, bonus, deductions, and the limit of a training bond.

In the order of the rules: R-WAGE-03 arrears · R-WAGE-04 part of a month · R-DED-04 training bond.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from laborcalc._part_month import wages_for
from laborcalc._problems import argument
from laborcalc._types import number
from laborcalc._wage_history import wage_over
from laborcalc.errors import Gap, Missing
from laborcalc.hearing import Hearing, decide
from laborcalc.law.sources import cite
from laborcalc.months import Part
from laborcalc.outcome import Award, Line, NotDue, Outcome
from laborcalc.terms import PAID, Kind
from laborcalc.text import Message, Text
from laborcalc.trace import MONTH, YUAN, YUAN_PER_MONTH, ZERO_YUAN, Quantity, fact, greatest, total

if TYPE_CHECKING:
    from laborcalc.facts import Arrears

_DUE = Text("应付", "due")
_PLUS = Text("另加", "fixed addition")
_LINE_RATE = Text("本项月标准", "monthly rate of this line")
ITEMS: dict[str, Text] = {
    "wages": Text("工资", "wages"),
    "commission": Text("提成", "commission"),
    "bonus": Text("奖金", "bonus"),
    "allowance": Text("津贴", "allowance"),
    "deduction": Text("违法扣款", "deduction wrongly taken"),
}
_LABEL = Text("{item} {start}至{end}", "{item} {start} to {end}")
_LABEL_UNDATED = Text("{item}", "{item}")
_CITES = ("LL 50", "LCL 30")
_DEDUCTION = cite("WPR 15")


def unpaid_wages_rule(hearing: Hearing) -> Outcome:
    """拖欠工资、提成、奖金与违法扣款 (R-WAGE-03): one line an entry, never netted across entries."""
    entries = hearing.case.arrears
    if not entries:
        if hearing.claimed(Kind.UNPAID_WAGES):
            raise Missing(
                Gap("FACT", "arrears", Text("欠付的项目与期间", "what is owed and for which period"), _NEEDED)
            )
        return NotDue(kind=Kind.UNPAID_WAGES, reason=Message("NO_ARREARS", _NO_ARREARS), cites=hearing.cite(*_CITES))
    lines, gaps = _lines(hearing, entries)
    if not lines and not gaps:
        return NotDue(kind=Kind.UNPAID_WAGES, reason=Message("OUTSIDE_CLAIM", _NONE_INSIDE), cites=(cite("MAL 28"),))
    if not lines:
        raise Missing(*gaps)
    if gaps:
        hearing.warn("PARTIAL", _PARTIAL, lines=len(gaps))
    cites = hearing.cite(*_CITES)
    amount = total([line.trace for line in lines]).named(_SUM, *cites, rule="R-WAGE-03")
    if any(entry.item == "deduction" for entry in entries):
        cites = (*cites, _DEDUCTION)
    return Award(kind=Kind.UNPAID_WAGES, trace=amount, cites=cites, lines=tuple(lines), missing=tuple(gaps))


_NEEDED = Text("欠薪按项目逐条计算", "arrears are computed line by line")
_NO_ARREARS = Text("案情未载欠付项目", "the case names no arrears")
_SUM = Text("欠付报酬合计", "arrears in all")


_NONE_INSIDE = Text("各项均不在请求的期间之内", "no line lies inside the period asked for")
_PARTIAL = Text(
    "另有{lines}处事实缺失，相应各项未计入：本数额为下限",
    "facts missing: {lines}; their lines are left out, so this is a lower bound",
)


def _lines(hearing: Hearing, entries: tuple[Arrears, ...]) -> tuple[list[Line], list[Gap]]:
    """The lines that can be computed, and what the others wait for: a missing sum blocks its own line only."""
    lines: list[Line] = []
    gaps: list[Gap] = []
    for index, entry in enumerate(entries):
        if _outside_claim(hearing, entry):
            hearing.assume("OUTSIDE_CLAIM", _OUTSIDE, start=entry.start, end=entry.end)
            continue
        try:
            lines.append(_line(hearing, index, entry))
        except Missing as missing:
            gaps.extend(missing.gaps)
    return lines, gaps


_OUTSIDE = Text(
    "{start}至{end}不在请求的期间之内，未计入", "{start} to {end} lies outside the period asked for and is left out"
)


def _outside_claim(hearing: Hearing, entry: Arrears) -> bool:
    """Does no claim for unpaid wages reach this entry's period."""
    claims = hearing.claimed(Kind.UNPAID_WAGES)
    if not claims or entry.start is None or entry.end is None:
        return False
    start, end = entry.start, entry.end
    return all((claim.start and claim.start > end) or (claim.end and claim.end < start) for claim in claims)


def _line(hearing: Hearing, index: int, entry: Arrears) -> Line:
    path = f"arrears.{index}"
    owed = _due(hearing, entry, path)
    if entry.plus:
        owed = owed + fact(entry.plus, YUAN, f"{path}.plus", _PLUS)
    if entry.paid:
        owed = owed - fact(entry.paid, YUAN, f"{path}.paid", PAID)
    if entry.paid or entry.plus < 0:  # what was overpaid is not set off against the other lines
        owed = greatest(owed, ZERO_YUAN)
    item = ITEMS[entry.item]
    label = (
        Message("LINE", _LABEL, item=item, start=entry.start, end=entry.end)
        if entry.start and entry.end
        else Message("LINE", _LABEL_UNDATED, item=item)
    )
    return Line(label, owed.rounded().named(_named(item), *hearing.cite(*_CITES), rule="R-WAGE-03"))


def _named(item: Text) -> Text:
    return Text(f"欠付{item.zh}", f"{item.en} owed")


def _due(hearing: Hearing, entry: Arrears, path: str) -> Quantity:
    """What was due: as stated, else the monthly rate over the period (R-WAGE-04)."""
    if entry.due is not None:
        return fact(entry.due, YUAN, f"{path}.due", _DUE)
    if entry.start is None or entry.end is None:
        raise Missing(
            Gap("FACT", f"{path}.due", _DUE, Text("未填期间，无从按月计算", "without a period it cannot be computed"))
        )

    def rate(part: Part) -> Quantity:
        if entry.base is not None:
            return fact(entry.base, YUAN_PER_MONTH, f"{path}.base", _LINE_RATE)
        return wage_over(hearing.case, part)

    if entry.item != "wages" and entry.base is None:
        item = ITEMS[entry.item]
        what = Text(f"应付的{item.zh}", f"{item.en} due")
        raise Missing(Gap("FACT", f"{path}.due", what, _NEEDS_SUM))
    return total(wages_for(hearing, rate, entry.start, entry.end, path, entry.days)).named(_DUE, rule="R-WAGE-04")


_NEEDS_SUM = Text(
    "提成、奖金等不能由月工资推算，须填应付数额",
    "commission, bonus and the like do not follow from the monthly wage: state the sum due",
)


def unpaid_wages(
    *,
    region: str,
    as_of: date | str,
    arrears: list[dict[str, Any]],
    monthly: str | int | Decimal | None = None,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """拖欠劳动报酬 Unpaid wages, commission, bonus and wrongful deductions (LL 50, LCL 30; R-WAGE-03, R-WAGE-04).

    Args:
        region: place of performance, GB/T 2260 code or name.
        as_of: day on which the case is judged.
        arrears: entries as in the case file: `item`, `start`, `end`, `due`, `paid`, `base`, `plus`, `days`; yuan.
        monthly: agreed monthly wage in yuan, for entries without `due`.
        readings: chosen readings by id, such as `{"D-31": "thirtieths"}`.
        alternatives: also work out the amounts under every other reading.

    Returns:
        `Award` with one line an entry, or `Needs`.

    Raises:
        BadCase: an argument is malformed.

    >>> owed = unpaid_wages(region="110000", as_of="2026-11-21", monthly="8700",
    ...                     arrears=[{"start": "2026-03-16", "end": "2026-03-31"}])
    >>> owed.amount
    Decimal('4800.00')
    """
    from laborcalc.facts import Case

    facts = {
        "region": region,
        "as_of": as_of,
        "arrears": arrears,
        "pay": {"monthly": monthly},
        "readings": readings or {},
    }
    case = Case.model_validate(facts)
    return decide(Kind.UNPAID_WAGES, unpaid_wages_rule, case, alternatives=alternatives)


_COST = Text("培训费用", "training cost")
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
        ValueError: months are not whole and positive, or served is not between 0 and months.
        BadCase: the cost is no exact amount.

    >>> training_bond_limit(cost="60000", months=36, served=24).value
    Decimal('20000.00')
    """
    if type(months) is not int or type(served) is not int or not 0 <= served <= months or not months:
        raise ValueError(
            "月数应为整数，已服务月数应在零与服务期之间 / months are whole, served lies between 0 and months"
        )
    paid = fact(argument("cost", cost, number), YUAN, "cost", _COST)
    left = fact(Decimal(months - served), MONTH, "served", _SERVED_LEFT)
    period = fact(Decimal(months), MONTH, "months", _PERIOD)
    return (paid * left / period).rounded().named(_BOND, cite("LCL 22"), cite("REG 16"), rule="R-DED-04")


__all__ = ["training_bond_limit", "unpaid_wages", "unpaid_wages_rule"]
