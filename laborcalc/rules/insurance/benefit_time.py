"""For how many months unemployment benefit would have been drawn 失业保险金的领取月数 (R-INS-10; SI 46, 51(1); UIR 17; D-62, D-63)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, whole
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, greatest
from laborcalc.foundation.units import MONTH
from laborcalc.law.sources import cite
from laborcalc.law.unemployment import MONTHS, months_drawn
from laborcalc.rules.measures.local import ASK, as_held
from laborcalc.rules.measures.service import last_day

if TYPE_CHECKING:
    from laborcalc.facts.parts.insurance import Unemployment
    from laborcalc.hearing.hearing import Hearing

A_YEAR = 12
LOCAL_MONTHS = "unemployment.local.months"
NONE_DRAWN = law(0, MONTH, Text("零", "nothing"))
_LAW = ("SI 46", "UIR 17")
_LEGAL = ((10 * A_YEAR, 24), (5 * A_YEAR, 18), (A_YEAR, 12))  # months insured from which so many are the most


NOT_PAID_OUT = ("papers_withheld", "wrong_ground")  # insured, and the fund does not pay all the same


class Drawn(NamedTuple):
    """The months that would have been drawn; where the rule of the place is not held, from the fewest to the most."""

    low: Quantity
    high: Quantity

    @property
    def sure(self) -> bool:
        """Is the number known."""
        return self.low is self.high


def facts_of(hearing: Hearing) -> Unemployment:
    """The part of the case on unemployment; raises `Missing` where there is none."""
    found = hearing.case.unemployment
    if found is None:
        raise Missing(Gap("FACT", "unemployment", Text("失业保险待遇", "unemployment benefit"), _NEEDED))
    return found


_NEEDED = Text("为什么没有领到失业保险金", "why no benefit could be had")


def employed(hearing: Hearing) -> tuple[date, date]:
    """First and last day of the employment."""
    job, end = hearing.case.employment, last_day(hearing.case)
    if job is None or job.start is None:
        raise Missing(Gap("FACT", "employment.start", Text("用工之日", "first day of work"), _BY_SERVICE))
    return job.start, end


_BY_SERVICE = Text("领取期限按应缴费的时间计", "the time of drawing goes by the time that should have been insured")


def insured_months(hearing: Hearing) -> int:
    """Months for which contributions were due here, with what stood from before."""
    return _whole_months(*employed(hearing)) + _before(hearing)


def covered_months(hearing: Hearing) -> int:
    """Months for which the employer did insure, with what stood from before: for these the fund pays."""
    insurance = hearing.case.social_insurance
    first, last = employed(hearing)
    spans = [
        (max(entry.start or first, first), min(entry.end or last, last))
        for entry in (() if insurance is None else insurance.branches)
        if entry.branch == "unemployment" and entry.insured
    ]
    held = sum(_whole_months(start, end) for start, end in Spans(spans).joined().touching(first, last))
    return held + _before(hearing) if held else 0


def _whole_months(first: date, last: date) -> int:
    return elapsed(first, last).all_months


def _before(hearing: Hearing) -> int:
    return int(whole(EXACT.multiply(facts_of(hearing).insured_years_elsewhere, Decimal(A_YEAR))))


def drawn(hearing: Hearing) -> Drawn:
    """The months by the place or the law, less those of the fund, those drawn before and those that would not have been drawn."""
    full = _by_insured(hearing, insured_months(hearing))
    covered = covered_months(hearing)
    if covered >= A_YEAR and facts_of(hearing).cause not in NOT_PAID_OUT:
        held = _by_insured(hearing, covered)
        low, high = full.low - held.low, full.high - held.high
        full = Drawn(low, low if full.sure else high)
    left = _each(full, lambda months: _less(hearing, months))
    return _each(left, lambda months: _until_work(hearing, months))


def _each(found: Drawn, change: Callable[[Quantity], Quantity]) -> Drawn:
    low = change(found.low)
    return Drawn(low, low if found.sure else change(found.high))


def _by_insured(hearing: Hearing, months: int) -> Drawn:
    """By the rule of the place (D-62), as it was confirmed, or the longest time in law; else from one a year up to that."""
    facts, end = facts_of(hearing), last_day(hearing.case)
    if facts.local is not None and facts.local.months is not None:
        stated = fact(facts.local.months, MONTH, LOCAL_MONTHS, MONTHS)
        return Drawn(stated, stated)
    most = _legal_maximum(months)
    if hearing.reading("D-62") == "legal_maximum":
        return Drawn(most, most)
    row = months_drawn(hearing.case.region, end, months)
    if row is None:
        how = Message("A_MONTH_A_YEAR", _A_MONTH_A_YEAR, years=months // A_YEAR)
        fewest = count(months // A_YEAR, MONTH, MONTHS, how, paths=_PATHS, rule="R-INS-10")
        return Drawn(at_most(fewest, most), most)
    as_held(hearing, row, LOCAL_MONTHS, (row.quantity(),))
    by_place = row.quantity().named(MONTHS, *hearing.cite(*_LAW), rule="R-INS-10")
    return Drawn(by_place, by_place)


_PATHS = ("employment.start", "employment.last_day", "unemployment.insured_years_elsewhere")
_A_MONTH_A_YEAR = Text("{years}年，每年按一个月", "{years} years, one month for each")
MONTHS_GAP = Gap("FIGURE", LOCAL_MONTHS, MONTHS, ASK)


def _legal_maximum(months: int) -> Quantity:
    most = next(number for least, number in _LEGAL if months >= least)
    return law(most, MONTH, _MOST, cite("UIR 17"), rule="R-INS-10")


_MOST = Text("法定最长期限", "the longest time in law")


def _less(hearing: Hearing, months: Quantity) -> Quantity:
    """Less the months drawn before on the same contributions; of papers that came late only those lost for good."""
    facts = facts_of(hearing)
    if facts.months_used:
        used = fact(facts.months_used, MONTH, "unemployment.months_used", Text("已领取月数", "months drawn before"))
        months = greatest(months - used, NONE_DRAWN).named(MONTHS, rule="R-INS-10")
    if facts.cause == "papers_withheld" and facts.months_lost is not None:
        lost = fact(
            facts.months_lost, MONTH, "unemployment.months_lost", Text("不能补领的月数", "months lost for good")
        )
        months = at_most(months, lost)
    return months


def _until_work(hearing: Hearing, months: Quantity) -> Quantity:
    """Benefit stops with a new employment (SI 51(1)), unless the whole term is taken (D-63)."""
    back = facts_of(hearing).reemployed_on
    if back is None:
        return months
    begun = sum(first < back for first in month_days(hearing, months))
    if begun >= months.value or hearing.reading("D-63") == "full_term":
        return months
    how = Message("UNTIL_REEMPLOYED", _UNTIL, day=back)
    stopped = count(begun, MONTH, MONTHS, how, months, paths=("unemployment.reemployed_on",), rule="R-INS-10")
    return stopped.named(MONTHS, *hearing.cite("SI 51"), rule="R-INS-10")


_UNTIL = Text("{day}重新就业，此前开始的月份计入", "re-employed on {day}: the months begun before count")


def month_days(hearing: Hearing, months: Quantity) -> list[date]:
    """The first day of each month: from the registration, else from the day after the ending."""
    start = facts_of(hearing).register_date or last_day(hearing.case) + ONE_DAY
    return [add_months(start, number) for number in range(int(whole(months.value)))]
