"""The employer's share of the contributions taken from the pay 从工资中扣除的单位部分 (R-INS-04; LL 50; SI 60): wages owed.

A wage "with the five insurances" does not put the employer's shares on the worker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_RATE, count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import calendar_parts
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import MONTH, ONE, YUAN_PER_MONTH
from laborcalc.results.outcome import Award, Line, Needs, NotDue, Outcome, Range
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.parts.insurance import SharesTaken
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.EMPLOYER_SHARE_DEDUCTED
NAME = Text("从工资中扣除的单位部分社会保险费", "the employer's share of contributions taken from the pay")
PATH = "social_insurance.deducted"
_OWN_BRANCHES = ("pension", "medical", "unemployment")  # for injury and maternity the worker bears nothing
_USUAL = law(
    "0.105", ONE, Text("养老8%、医疗2%、失业0.5%", "8 % pension, 2 % medical, 0.5 % unemployment"), rule="R-INS-04"
)


def shares_taken_rule(hearing: Hearing) -> Outcome:
    """Each month what was taken, less the worker's own shares."""
    insurance = hearing.case.social_insurance
    if insurance is None or not insurance.deducted:
        raise Missing(Gap("FACT", PATH, NAME, Text("每月扣款的数额", "what was taken each month")))
    cites = hearing.cite("LL 50", "SI 60")
    found = [_of_entry(hearing, n, entry) for n, entry in enumerate(insurance.deducted)]
    lines = [line for entry_lines, _ in found for line in entry_lines]
    if not lines:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_THE_TIME", _OUTSIDE), cites=cites)
    whole = total([line.trace for line in lines]).rounded().named(NAME, *cites, rule="R-INS-04")
    high = total([top for _, tops in found for top in tops]).rounded().named(NAME, rule="R-INS-04")
    unknown = next((n for n, entry in enumerate(insurance.deducted) if entry.own_shares is None), None)
    range = None if unknown is None else Range(whole, high, Message("OWN_SHARES_UNKNOWN", _UNKNOWN))
    if not whole.value and high.value:  # which takes own shares that are open
        return Needs(kind=_KIND, missing=(Gap("FACT", f"{PATH}.{unknown}.own_shares", _SHARES, _UNKNOWN),), range=range)
    if not whole.value:
        return NotDue(kind=_KIND, reason=Message("OWN_SHARES_ONLY", _ONLY_OWN), cites=cites)
    return Award(kind=_KIND, trace=whole, cites=cites, lines=tuple(lines) if len(lines) > 1 else (), range=range)


_OUTSIDE = Text("扣款不在请求的期间之内", "nothing was taken within the time asked for")
_ONLY_OWN = Text("扣除的没有超过个人应当负担的部分", "no more was taken than the worker's own shares")
_UNKNOWN = Text(
    "个人部分未载：数额按缴费基数的10.5%扣除个人部分，上限不扣除",
    "the own shares are not stated: for the amount 10.5 % of the base are taken off, for the high end nothing",
)


def _of_entry(hearing: Hearing, index: int, entry: SharesTaken) -> tuple[list[Line], list[Quantity]]:
    """The lines of an entry, and what they would be without own shares."""
    taken = _taken(hearing, index, entry)
    excess = greatest(taken - _own(hearing, index, entry), ZERO_RATE)
    lines, tops = [], []
    for first, last in hearing.within(_KIND, entry.start, entry.end):
        months = _months(index, first, last)
        label = Message("SPAN", FROM_TO, first=first, last=last)
        lines.append(Line(label, (excess * months).rounded().named(NAME, rule="R-INS-04")))
        tops.append((excess if entry.own_shares is not None else taken) * months)
    return lines, tops


def _months(index: int, first: date, last: date) -> Quantity:
    how = Message("MONTHS", FROM_TO, first=first, last=last)
    number = sum(1 for _ in calendar_parts(first, last))
    return count(number, MONTH, _TOUCHED, how, paths=(f"{PATH}.{index}.start", f"{PATH}.{index}.end"), rule="R-INS-04")


_TOUCHED = Text("扣款的月数", "months in which it was taken")


def _taken(hearing: Hearing, index: int, entry: SharesTaken) -> Quantity:
    """What was kept back a month: as stated, else the agreed wage less what was paid."""
    path = f"{PATH}.{index}"
    if entry.monthly is not None:
        return fact(entry.monthly, YUAN_PER_MONTH, f"{path}.monthly", Text("每月扣款", "taken a month"))
    received = fact(entry.paid, YUAN_PER_MONTH, f"{path}.paid", Text("每月实发", "paid a month"))
    return greatest(_agreed(hearing, index, entry) - received, ZERO_RATE)


def _agreed(hearing: Hearing, index: int, entry: SharesTaken) -> Quantity:
    if entry.agreed is None:
        return agreed_wage(hearing.case, entry.start)
    return fact(entry.agreed, YUAN_PER_MONTH, f"{PATH}.{index}.agreed", Text("约定月工资", "agreed wage"))


def _own(hearing: Hearing, index: int, entry: SharesTaken) -> Quantity:
    """The worker's own shares: as stated, else 10.5 % of the contribution base, or of the agreed wage."""
    if entry.own_shares is not None:
        return fact(entry.own_shares, YUAN_PER_MONTH, f"{PATH}.{index}.own_shares", _SHARES)
    base = _base(hearing, entry)
    if base is None:
        base = _agreed(hearing, index, entry)
    hearing.warn("OWN_SHARES_UNKNOWN", _UNKNOWN)
    return (base * _USUAL).named(_SHARES, rule="R-INS-04")


_SHARES = Text("个人负担的部分", "own shares")


def _base(hearing: Hearing, entry: SharesTaken) -> Quantity | None:
    """The contribution base of a branch to which the worker contributes, of the same time."""
    insurance = hearing.case.social_insurance
    for n, held in enumerate(() if insurance is None else insurance.branches):
        early = held.end is not None and held.end < entry.start
        late = held.start is not None and held.start > entry.end
        if held.base is not None and held.branch in _OWN_BRANCHES and not early and not late:
            path = f"social_insurance.branches.{n}.base"
            return fact(held.base, YUAN_PER_MONTH, path, Text("缴费基数", "contribution base"))
    return None


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=27,
    rule=shares_taken_rule,
    touched=lambda case: case.social_insurance is not None and bool(case.social_insurance.deducted),
    nature=REMUNERATION,
    plea=Plea(
        heading=NAME.zh,
        told="{period}{employer}从申请人工资中扣除应由单位负担的社会保险费，少付工资{sum}。",
    ),
)
