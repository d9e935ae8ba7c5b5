"""The difference from a low declared base 缴费基数不足的待遇差额 (R-INJ-17; D-51): what the employer adds to what the fund pays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, greatest
from laborcalc.foundation.units import YUAN
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.allowance import last_of, share_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided, rounded_lines, summed
from laborcalc.rules.injury.basis.by_month import Piece, cut, fallen_due, in_time, month_row
from laborcalc.rules.injury.basis.own_wage import clamped, declared_wage, true_wage
from laborcalc.rules.injury.basis.standing import (
    grade_of,
    grade_on,
    grades_in_time,
    grades_on_file,
    injured_on,
    injury_of,
)
from laborcalc.rules.injury.basis.time import since_grading
from laborcalc.rules.injury.dependants import drawing, pieces_of
from laborcalc.rules.injury.lump_sum import NAME as LUMP_SUM
from laborcalc.rules.injury.lump_sum import PAID_BY_FUND, months_of
from laborcalc.rules.limitation.ledger import expiry, row_of, set_apart, still_live

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing

NAME = Text("未足额缴费的待遇差额", "difference from the low declared base")
_KIND = Kind.INJURY_BASE_DIFFERENCE
_LOCAL = {"33": "ZJWI 33", "41": "HNWI 33", "44": "GDWI 56"}
Lines = list[tuple[Message, Quantity]]


def difference_rule(hearing: Hearing) -> Outcome:
    """(true wage − declared base) × months of the lump sum, and each month its share; or what the fund paid, taken off the whole."""
    stopped = barred(hearing, _KIND)
    if stopped is not None:
        return stopped
    local = _LOCAL.get(hearing.case.region[:2])
    cites = hearing.cite("WI 64", *([local] if local else []))
    if hearing.reading("D-51") == "administrative_only":
        return NotDue(kind=_KIND, reason=Message("BASE_FOR_THE_AUTHORITY", _AUTHORITY), cites=cites)
    hearing.warn("BASE_TO_BE_FOUND", _FINDING)
    lump, pieces = _parts(hearing)
    due = fallen_due(hearing, _KIND, NAME, pieces)
    lines: Lines = [*lump, *([(Message("MONTHLY_DIFFERENCE", _A_MONTH), due.sum)] if pieces else [])]
    whole = summed(quantity for _, quantity in lines)
    if not whole.value:
        hearing.warn("DECLARED_ABOVE_TRUE", _ABOVE)
        return NotDue(kind=_KIND, reason=Message("NO_DIFFERENCE", _NONE), cites=cites)
    found = Benefit(
        kind=_KIND, sum=whole, name=NAME, cites=cites, rule="R-INJ-17", monthly=due.monthly,
        lines=rounded_lines(lines) if len(lines) > 1 else (),
    )  # fmt: skip
    return _in_time(hearing, decided(hearing, found), lump, pieces)


def _in_time(hearing: Hearing, outcome: Outcome, lump: Lines, pieces: list[Piece]) -> Outcome:
    """The lump sum has a year from the grading, what is owed by the month a year for each (R-INJ-19)."""
    graded = injury_of(hearing).graded_on
    if not isinstance(outcome, Award) or not pieces or hearing.case.limitation_pleaded is False:
        return outcome
    monthly, last = in_time(hearing, _KIND, pieces)
    monthly = at_most(monthly.rounded(), outcome.trace)
    whole = greatest(outcome.trace - summed(sum_ for _, sum_ in lump), ZERO_YUAN).rounded()
    rows, left = [month_row(pieces, whole, monthly, last)], monthly
    if lump and graded is not None:
        ends = expiry(hearing, _KIND, graded)
        once = at_most(summed(sum_ for _, sum_ in lump).rounded(), outcome.trace)
        live = once if hearing.case.filing_day <= ends else ZERO_YUAN
        rows.insert(0, row_of(Message("LUMP_SUM", LUMP_SUM), _FROM_GRADING, once, live, (graded, ends)))
        left = at_most(live + monthly, outcome.trace)
    return set_apart(hearing, outcome, still_live(hearing, left.rounded(), "R-INJ-19"), rows)


_FROM_GRADING = Text("自鉴定结论确定之日起一年", "one year from the grading")
_AUTHORITY = Text(
    "缴费基数由行政部门处理，按该口径不在劳动争议中审理",
    "the base is for the authority: by this reading no labor dispute",
)
_FINDING = Text(
    "个别地方要求先由社会保险部门认定缴费基数", "some courts ask for a finding of the authority on the base first"
)
_ABOVE = Text(
    "缴费工资不低于实际工资，没有差额，请核对",
    "the declared base is not below the wage earned: no difference; check it",
)
_NONE = Text("缴费工资不低于实际工资", "the declared base is not below the wage earned")


def _parts(hearing: Hearing) -> tuple[Lines, list[Piece]]:
    """The difference of the lump sum, and that by the month of an allowance or of what dependants draw."""
    year = injured_on(hearing).year - 1
    true, declared = true_wage(hearing), declared_wage(hearing)
    whole = clamped(hearing, true, year)
    low = None if declared is None else clamped(hearing, declared, year)
    if injury_of(hearing).grade is None:
        return [], _of_dependants(hearing, _drop(whole, whole if low is None else low))
    months = months_of(hearing, grade_of(hearing))
    lump: Lines = [(Message("LUMP_SUM", LUMP_SUM), _of_lump_sum(hearing, whole, low, months))]
    return lump, [] if low is None else _of_allowance(hearing, _drop(whole, low))


def _of_dependants(hearing: Hearing, drop: Quantity) -> list[Piece]:
    """To each the share of the drop that is drawn of the wage, as long as it is drawn."""
    pieces = pieces_of(hearing, drop, drawing(hearing))
    return [piece._replace(rate=piece.rate.named(_A_MONTH, rule="R-INJ-17")) for piece in pieces]


def _of_allowance(hearing: Hearing, drop: Quantity) -> list[Piece]:
    """Of grades 1 to 4, whose allowance the fund measures by what was declared; a later grade moves the share (R-INJ-16)."""
    if all(grade > 4 for grade in grades_on_file(hearing.case)):
        return []
    times = grades_in_time(hearing)

    def rate_on(day: date) -> Quantity:
        grade = grade_on(times, day)
        return (drop * share_of(grade) if grade <= 4 else drop - drop).named(_A_MONTH, rule="R-INJ-17")

    pieces = cut(times[0][0], last_of(hearing), (since for since, _ in times), rate_on)
    return [piece for piece in pieces if piece.rate.value]


def _of_lump_sum(hearing: Hearing, whole: Quantity, declared: Quantity | None, months: Quantity) -> Quantity:
    """What the lump sum lacks: the whole less what the fund owes by the declared base, or has paid where that is more."""
    paid = injury_of(hearing).fund_paid or None
    if declared is not None and paid is None:
        return _drop(whole, declared) * months
    of_fund = fact(paid, YUAN, "injury.fund_paid", PAID_BY_FUND)
    if declared is not None:
        of_fund = greatest(of_fund, declared * months)
    return greatest(whole * months - of_fund, ZERO_YUAN)


def _drop(true: Quantity, declared: Quantity) -> Quantity:
    """By how much the true wage is above what was declared; nothing where it is not."""
    low = declared if declared < true else true
    return (true - low).named(Text("实际工资与缴费工资之差", "wage earned less what was declared"), rule="R-INJ-17")


_A_MONTH = Text("按月待遇的差额", "difference of the benefit by the month")


def _low_base(case: Case) -> bool:
    """Insured, with a declared base or a sum of the fund beside what was earned."""
    injury = case.injury
    if injury is None or injury.insured in ("no", "late") or injury.unit_status != "registered":
        return False
    if injury.fund_paid:
        return injury.declared_base is None or injury.declared_base != injury.true_wage_12m
    return (
        injury.declared_base is not None
        and injury.true_wage_12m is not None
        and injury.declared_base < injury.true_wage_12m
    )


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=330,
    rule=difference_rule,
    touched=_low_base,
    nature=INJURY_BENEFIT,
    since=since_grading,
    plea=Plea(heading=NAME.zh, told="{employer}未按申请人的实际工资缴纳工伤保险费，待遇差额{sum}未予补足。"),
)
