"""Probation 试用期 (R-WAGE-06; LCL 19, 20, 83): how long it may be, its least wage, damages for what goes beyond."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import ONE_MONTH, ZERO_RATE, ZERO_YUAN, count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, add_months, elapsed, month_end, weekdays
from laborcalc.foundation.terms import FROM_TO, ITEM_FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, least, total
from laborcalc.foundation.units import DAY, MONTH, ONE, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, Line, NotDue, Outcome
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import DAMAGES as OF_DAMAGES
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.limitation.ledger import expiry, row_of, set_apart, still_live
from laborcalc.rules.measures.average import paid_days_a_month
from laborcalc.rules.measures.figures import minimum_steps, minimum_wage
from laborcalc.rules.measures.part_month import RateOf, wages_for
from laborcalc.rules.measures.probation_limit import after_months, limit_of
from laborcalc.rules.measures.service import NEW_LAW, ended_or_judged
from laborcalc.rules.measures.status import is_part_time
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Contract
    from laborcalc.hearing.hearing import Hearing

DAMAGES = Text("违法约定试用期赔偿金", "damages for an unlawful probation")
LIMIT = Text("试用期上限", "longest lawful probation")
_KIND = Kind.PROBATION_DAMAGES
EIGHTY = law("0.8", ONE, Text("百分之八十", "80 %"), cite("LCL 20"), rule="R-WAGE-06")


class Probation(NamedTuple):
    """A probation that was served: its days, the last lawful one, and the contract that agreed it."""

    number: int
    contract: Contract
    first: date
    lawful_end: date
    agreed_end: date
    served_end: date
    limit: int
    again: bool

    @property
    def excess(self) -> tuple[date, date] | None:
        """The unlawful part that was served."""
        first = self.lawful_end + ONE_DAY
        return (first, self.served_end) if first <= self.served_end else None


def probations(case: Case) -> Iterator[Probation]:
    """The probations of all contracts; only the first with an employer is lawful (LCL 19(2))."""
    before = False
    for index, contract in sorted(enumerate(case.contracts or ()), key=lambda item: item[1].start or date.min):
        if not contract.probation_months:
            continue
        first = _first_day(case, index, contract)
        limit = 0 if before or is_part_time(case) else _limit(index, contract)
        agreed_end = after_months(first, contract.probation_months) - ONE_DAY
        served = min(agreed_end, ended_or_judged(case))
        lawful = add_months(first, limit) - ONE_DAY
        yield Probation(index, contract, first, lawful, agreed_end, served, limit, before)
        before = True


def _first_day(case: Case, index: int, contract: Contract) -> date:
    start = None if case.employment is None else case.employment.start
    days = [day for day in (contract.start, start) if day is not None]
    if not days:
        raise Missing(Gap("FACT", f"contracts.{index}.start", Text("合同开始日", "first day of the contract"), _NEEDS))
    return max(days)


def _limit(index: int, contract: Contract) -> int:
    if contract.kind != "fixed_term":
        return limit_of(None, contract.kind)
    if contract.start is None:
        raise Missing(Gap("FACT", f"contracts.{index}.start", Text("合同开始日", "first day of the contract"), _NEEDS))
    if contract.end is None:
        raise Missing(Gap("FACT", f"contracts.{index}.end", Text("合同到期日", "last day of the contract"), _NEEDS))
    span = elapsed(contract.start, contract.end)
    return limit_of(span.all_months)


_NEEDS = Text("试用期的上限按合同期限", "the longest probation follows the term of the contract")


# --- damages (LCL 83) ---


def probation_rule(hearing: Hearing) -> Outcome:
    """The full wage after probation for the unlawful time that was served."""
    served = list(probations(hearing.case))
    limit = "LCL 70" if is_part_time(hearing.case) else "LCL 19"  # none at all in part-time work
    cites = hearing.cite(limit, "LCL 83")
    if not served:
        if hearing.claimed(_KIND) and not hearing.case.contracts:
            raise Missing(Gap("FACT", "contracts", Text("合同与试用期", "contract and probation"), _NEEDS))
        return NotDue(kind=_KIND, reason=Message("NO_PROBATION", _NO_PROBATION), cites=cites)
    if all(probation.first < NEW_LAW for probation in served):
        return NotDue(kind=_KIND, reason=Message("BEFORE_2008", _BEFORE), cites=(cite("LL 21"),))
    parts = [(probation, part) for probation in served if (part := _damages(hearing, probation)).value]
    if not parts:
        return NotDue(kind=_KIND, reason=Message("LAWFUL_PROBATION", _LAWFUL), cites=hearing.cite("LCL 19"))
    trace = total([part for _, part in parts]).rounded().named(DAMAGES, *cites, rule="R-WAGE-06")
    award = Award(kind=_KIND, trace=trace, cites=cites)
    return award if hearing.case.limitation_pleaded is False else _one_by_one(hearing, award, parts)


def _one_by_one(hearing: Hearing, award: Award, parts: list[tuple[Probation, Quantity]]) -> Award:
    """The time of each probation runs from its last day (R-PROC-01; DECISION)."""
    filed, rows, live = hearing.case.filing_day, [], [ZERO_YUAN]
    for probation, part in parts:
        time = probation.served_end, expiry(hearing, _KIND, probation.served_end)
        in_time = part if filed <= time[1] else ZERO_YUAN
        label = Message("MONTH", FROM_TO, first=probation.first, last=probation.served_end)
        rows.append(row_of(label, _AFTER_PROBATION, part, in_time, time))
        live.append(in_time)
    left = still_live(hearing, total(live).rounded(), "R-PROC-01")
    return set_apart(hearing, award, left, rows)


_AFTER_PROBATION = Text("自试用期届满之日起一年", "one year from the end of the probation")


_NO_PROBATION = Text("案情未载试用期", "the case names no probation")
_LAWFUL = Text("试用期未超过法定上限", "the probation does not exceed the limit")


def full_wage(hearing: Hearing, probation: Probation) -> Quantity:
    """The wage agreed for the time after probation."""
    return agreed_wage(hearing.case, probation.agreed_end + ONE_DAY)


def _damages(hearing: Hearing, probation: Probation) -> Quantity:
    """Whole months from the end of the lawful probation, the rest in weekdays ÷ 21.75."""
    if probation.excess is None or probation.first < NEW_LAW:  # a term of the old law went on as agreed (LCL 97)
        return ZERO_YUAN
    if probation.again:
        hearing.assume("ONCE_ONLY", _ONCE, contract=Field(f"contracts.{probation.number}"))
    wage = full_wage(hearing, probation)
    parts = [part for span in hearing.within(_KIND, *probation.excess) for part in _over(probation, wage, *span)]
    return total(parts or [ZERO_YUAN])


def _over(probation: Probation, wage: Quantity, first: date, last: date) -> list[Quantity]:
    """Months step from the first day of the probation, not from where a shorter month cut its lawful part (R-CONV-02)."""
    whole = first == probation.lawful_end + ONE_DAY
    start, lawful = (probation.first, probation.limit) if whole else (first, 0)
    span = elapsed(start, last)
    months = span.all_months - lawful
    paths = (f"contracts.{probation.number}.probation_months", "employment.last_day")
    parts = []
    if months:
        how = Message("MONTHS", _EXCESS_HOW, limit=probation.limit, first=first, last=last)
        parts.append(wage * count(months, MONTH, _EXCESS, how, paths=paths, rule="R-WAGE-06"))
    if span.days:
        rest = add_months(start, span.all_months)
        how = Message("DAYS", FROM_TO, first=rest, last=last)
        days = count(weekdays(rest, last), DAY, _EXCESS_DAYS, how, paths=paths, rule="R-WAGE-06")
        part, month = wage * days / paid_days_a_month(rest), wage * ONE_MONTH
        parts.append(least(part, month) if part > month else part)
    return parts


_BEFORE = Text("2008年前约定的试用期不适用赔偿金", "a probation agreed before 2008 carries no damages")
_ONCE = Text(
    "{contract}：同一用人单位只能约定一次试用期，再次约定的全部违法",
    "{contract}: an employer may agree one probation only; a second one is unlawful as a whole",
)
_EXCESS = Text("违法试用期已履行的整月数", "whole months of unlawful probation served")
_EXCESS_DAYS = Text("余下的周一至周五", "Mondays to Fridays of the rest")
_EXCESS_HOW = Text(
    "法定上限{limit}个月，超出部分{first}至{last}", "limit in months: {limit}; beyond it {first} to {last}"
)


# --- wages (LCL 20; 26-28) ---


def probation_wages(hearing: Hearing) -> list[Line]:
    """What the wages of a probation fell short by: of the least wage while lawful, of the full wage beyond (R-WAGE-06)."""
    lines: list[Line] = []
    if not any(contract.probation_monthly is not None for contract in hearing.case.contracts or ()):
        return lines  # then nothing hangs on the limits, which may not be known
    for probation in probations(hearing.case):
        if probation.contract.probation_monthly is None or probation.first < NEW_LAW:
            continue
        if not hearing.asks_for(Kind.UNPAID_WAGES, probation.first, probation.served_end):
            continue
        if _stands_in_arrears(hearing.case, probation):
            hearing.assume("PROBATION_IN_ARREARS", _IN_ARREARS, contract=Field(f"contracts.{probation.number}"))
            continue
        found = _wages_of(hearing, probation)
        if found and _is_not_asked(hearing.case):
            owed = total([line.trace for line in found])
            hearing.warn(
                "PROBATION_NOT_ASKED", _NOT_ASKED, contract=Field(f"contracts.{probation.number}"), owed=owed.figure()
            )
            continue
        lines += found
    return lines


def _is_not_asked(case: Case) -> bool:
    """Who lists claims and the arrears that they are for asks for these, not for a difference that is not among them."""
    return case.claims is not None and bool(case.arrears)


_NOT_ASKED = Text(
    "{contract}：试用期工资低于法定标准{owed}元，未列入欠付项目，未计入；可增加请求",
    "{contract}: the wages of the probation fell {owed} yuan short; not among the arrears listed, not counted; it may be claimed",
)


_IN_ARREARS = Text(
    "{contract}：试用期的工资已列入欠付项目，不另计差额",
    "{contract}: the wages of the probation stand among the arrears; no difference is added",
)


def makes_up(hearing: Hearing, probation: Probation, month: date) -> bool:
    """Are the wages of a month made up as those of this probation: stated, asked for, and not already arrears."""
    if probation.contract.probation_monthly is None or probation.first < NEW_LAW:
        return False
    if not probation.first <= month_end(month) or not month <= probation.served_end:
        return False
    if month > probation.lawful_end and hearing.reading("R-WAGE-06") != "both":
        return False
    asked = hearing.asks_for(Kind.UNPAID_WAGES, month, month_end(month)) and not _is_not_asked(hearing.case)
    return asked and not _stands_in_arrears(hearing.case, probation)


def _stands_in_arrears(case: Case, probation: Probation) -> bool:
    """Do arrears of wages reach into the probation; those without a period may."""
    return case.wages_owed.touch(probation.first, probation.served_end)


def _wages_of(hearing: Hearing, probation: Probation) -> list[Line]:
    path = f"contracts.{probation.number}.probation_monthly"
    paid = fact(probation.contract.probation_monthly, YUAN_PER_MONTH, path, _PROBATION_WAGE)
    full = full_wage(hearing, probation)
    parts: list[tuple[date, date, RateOf, Text]] = []
    lawful_end = min(probation.lawful_end, probation.served_end)
    if probation.first <= lawful_end:
        parts.append((probation.first, lawful_end, lambda part: least_wage(hearing, part.first, full), _BELOW_LEAST))
    if probation.excess is not None and paid < full and hearing.reading("R-WAGE-06") == "both":
        parts.append((*probation.excess, lambda part: full, _BEYOND))
    lines = [
        _line(hearing, probation, start, end, due_on, paid, name)
        for first, last, due_on, name in parts
        for start, end in hearing.within(Kind.UNPAID_WAGES, first, last)
    ]
    return [line for line in lines if line.trace.value]


def least_wage(hearing: Hearing, day: date, full: Quantity) -> Quantity:
    """80 % of the agreed wage, at least the minimum wage (LCL 20, REG 15)."""
    share = (full * EIGHTY).named(_EIGHTY, *hearing.cite("LCL 20", "REG 15"), rule="R-WAGE-06")
    floor = minimum_wage(hearing, day, share)
    return (
        share
        if floor is None
        else greatest(share, floor).named(_LEAST, *hearing.cite("LCL 20", "REG 15"), rule="R-WAGE-06")
    )


def _line(
    hearing: Hearing, probation: Probation, first: date, last: date, due_on: RateOf, paid: Quantity, name: Text
) -> Line:
    """The difference a month over a span, cut where the least wage changes; months step from the first day of probation."""

    def rate(part: Part) -> Quantity:
        short = due_on(part) - paid
        return greatest(short, ZERO_RATE).named(_DIFFERENCE, rule="R-WAGE-06")

    steps, path = minimum_steps(hearing, first, last), f"contracts.{probation.number}"
    owed = total(wages_for(hearing, rate, first, last, path, changes=steps, since=probation.first))
    label = Message("LINE", ITEM_FROM_TO, item=name, start=first, end=last)
    return Line(label, owed.rounded().named(name, *hearing.cite("LCL 20", "LCL 28"), rule="R-WAGE-06"))


_PROBATION_WAGE = Text("试用期月工资", "wage during probation")
_EIGHTY = Text("约定工资的百分之八十", "80 % of the agreed wage")
_LEAST = Text("试用期最低工资", "least wage during probation")
_DIFFERENCE = Text("每月差额", "difference a month")
_BELOW_LEAST = Text("试用期工资低于法定标准的差额", "probation wage below the least: difference")
_BEYOND = Text("超出法定试用期的工资差额", "wage difference beyond the lawful probation")


CARD = Card(
    kind=_KIND,
    name=Text("违法约定试用期赔偿金", "damages for an unlawful probation"),
    place=160,
    rule=probation_rule,
    touched=lambda case: any(contract.probation_months for contract in case.contracts or ()),
    nature=OF_DAMAGES,
    burden=pay_with(
        proof(
            "载明试用期的劳动合同、录用文件", "contract or offer naming the probation",
            "约定与实际履行的试用期", "the probation agreed and served",
        )
    ),
    plea=Plea(heading="违法约定试用期赔偿金", told="{employer}约定的试用期违反法律规定且已经履行。"),
)  # fmt: skip
