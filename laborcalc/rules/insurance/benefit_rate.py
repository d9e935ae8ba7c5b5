"""What the months of unemployment benefit come to 失业保险金的数额 (R-INS-10): each by the rate of the place when it begins."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import MONTH, ONE, YUAN_PER_MONTH
from laborcalc.law.parameters import minimum_wages
from laborcalc.law.regions import province
from laborcalc.law.unemployment import OF_FIRST_TIER, RATE, rates
from laborcalc.rules.insurance.benefit_time import facts_of, insured_months, month_days
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.local import ASK, as_held

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.law.injury import LocalRow

SHARE, MONTHLY = "unemployment.local.share_of_minimum", "unemployment.local.monthly"
BENEFIT = Text("失业保险金", "unemployment benefit")
_SHARE = Text("失业保险金占最低工资的比例", "unemployment benefit as a share of the minimum wage")
_NINE_TENTHS = law("0.9", ONE, _SHARE, rule="R-INS-10")
_CALL = date(
    2018, 1, 1
)  # since the call of 2017 to raise it to nine tenths; what stood before differed from place to place
_FROM_TO_MONTHS = Text("第{first}至第{last}个月", "months {first} to {last}")


def benefit(hearing: Hearing, months: Quantity) -> Quantity:
    """The months at their rates; months of one rate are one step."""
    days = month_days(hearing, months)
    if not days:
        return ZERO_YUAN
    if days[-1] > hearing.case.as_of:
        hearing.assume("STILL_UNEMPLOYED", _STILL, day=hearing.case.as_of)
    each = [(number, month_rate(hearing, day, number)) for number, day in enumerate(days, 1)]
    runs = [list(run) for _, run in groupby(each, key=lambda item: item[1])]
    if len(runs) == 1:
        return (runs[0][0][1] * months).named(BENEFIT, rule="R-INS-10")
    parts = []
    for run in runs:
        (first, rate), (last, _) = run[0], run[-1]
        how = Message("MONTHS", _FROM_TO_MONTHS, first=first, last=last)
        parts.append(rate * count(last - first + 1, MONTH, _OF_RATE, how, months, rule="R-INS-10"))
    return total(parts).named(BENEFIT, rule="R-INS-10")


_STILL = Text(
    "部分月份在判断日{day}之后：以届时仍未就业为前提，按判断日的标准",
    "some months lie after the day of judgment, {day}: presumes that there is no work then; they are taken at the rate of that day",
)
_OF_RATE = Text("按该标准的月数", "months at this rate")


def month_rate(hearing: Hearing, day: date, number: int) -> Quantity:
    """A month of benefit: as confirmed, else by the rate of the place on the day on which it begins, or of judgment."""
    local, day = facts_of(hearing).local, min(day, hearing.case.as_of)
    monthly = hearing.varied.get(MONTHLY) or (None if local is None else local.monthly)
    if monthly is not None:
        return fact(Decimal(monthly), YUAN_PER_MONTH, MONTHLY, RATE)
    share = hearing.varied.get(SHARE) or (None if local is None else local.share_of_minimum)
    if share is not None:
        return (minimum_on(hearing, day) * fact(Decimal(share), ONE, SHARE, _SHARE)).named(RATE, rule="R-INS-10")
    rows = rates(hearing.case.region, day, number, insured_months(hearing))
    if not rows:
        candidates = (_NINE_TENTHS,) if day >= _CALL else ()
        raise Missing(Gap("FIGURE", SHARE, RATE, ASK, candidates))
    return _of_row(hearing, rows[0], day)


def _of_row(hearing: Hearing, row: LocalRow, day: date) -> Quantity:
    figure = row.quantity()
    as_held(hearing, row, MONTHLY if row.mark == "sum" else SHARE, (figure,))
    if row.mark == "sum":
        return figure
    minimum = _first_tier(hearing, day) if row.mark == OF_FIRST_TIER else minimum_on(hearing, day)
    return (minimum * figure).named(RATE, rule="R-INS-10")


def _first_tier(hearing: Hearing, day: date) -> Quantity:
    """The minimum wage of the first tier of the province, whatever the tier of the place."""
    rows = [row for row in minimum_wages(province(hearing.case.region), day) if row.confidence != "low"]
    if not rows or hearing.case.given.minimum_wage is not None:
        return minimum_on(hearing, day)
    return rows[0].quantity()
