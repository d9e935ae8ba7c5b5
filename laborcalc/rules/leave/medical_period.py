"""Medical period 医疗期 (R-LEAVE-04; M479 3-4, M236; Shanghai SHMP): how long a sick worker is protected, and until when."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.problems import argument
from laborcalc.facts.types import calendar_day, number
from laborcalc.foundation.leaves import count, fact
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH, YEAR
from laborcalc.hearing.arguments import in_place
from laborcalc.law.sources import cite
from laborcalc.results.schedule import Information
from laborcalc.rules.measures.service import service_start

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article

PERIOD = Text("医疗期", "medical period")


class Row(NamedTuple):
    """A row of M479 3-4: least working years in all, least years here, months, and the months within which they count."""

    career: int
    here: int
    months: int
    within: int


# Read from the longest down; 以上 includes the number, so exactly 5, 10, 15, 20 years fall into the longer period.
ROWS = (
    Row(10, 20, 24, 30),
    Row(10, 15, 18, 24),
    Row(10, 10, 12, 18),
    Row(10, 5, 9, 15),
    Row(10, 0, 6, 12),
    Row(0, 5, 6, 12),
    Row(0, 0, 3, 6),
)
MOST_IN_SHANGHAI = 24


class MedicalPeriod(NamedTuple):
    """A medical period: months, the months within which sick leave adds up (`None` in Shanghai), first and last day of these."""

    months: Quantity
    within: int | None
    first: date | None
    last: date | None


def medical_period(
    *,
    career_years: int | Decimal | str,
    years_here: int | Decimal | str,
    first_sick_day: date | str | None = None,
    region: str = "",
) -> MedicalPeriod:
    """医疗期 The medical period by working years in all and here (M479 3-4; M236; Shanghai SHMP).

    Args:
        career_years: cumulative working years with all employers.
        years_here: working years with this employer.
        first_sick_day: from it the span is counted within which sick leave adds up.
        region: GB/T 2260 code or name; Shanghai has its own scale by years here.

    Returns:
        Months of the period with their derivation, and the span in which they are used up.

    >>> period = medical_period(career_years=12, years_here=6, first_sick_day=date(2026, 1, 10))
    >>> int(period.months.value), period.within, period.last
    (9, 15, datetime.date(2027, 4, 9))
    """
    career = fact(argument("career_years", career_years, number), YEAR, "career_years", _CAREER)
    here = fact(argument("years_here", years_here, number), YEAR, "years_here", _HERE)
    first = None if first_sick_day is None else argument("first_sick_day", first_sick_day, calendar_day)
    return _period(career, here, first, in_place("region", region))


def _period(career: Quantity, here: Quantity, first_sick_day: date | None, region: str) -> MedicalPeriod:
    if region.startswith("31"):
        return MedicalPeriod(_shanghai(here), None, first_sick_day, None)
    years = max(career.value, here.value)
    row = next(row for row in ROWS if years >= row.career and here.value >= row.here)
    how = Message("MEDICAL_PERIOD", _BY_YEARS, career=years, here=here.value)
    months = count(row.months, MONTH, PERIOD, how, career, here, rule="R-LEAVE-04")
    months = months.named(PERIOD, cite("M479 3"), cite("M479 4"), rule="R-LEAVE-04")
    last = None if first_sick_day is None else add_months(first_sick_day, row.within) - ONE_DAY
    return MedicalPeriod(months, row.within, first_sick_day, last)


def _shanghai(here: Quantity) -> Quantity:
    """Three months in the first year, one more for each full year, at most 24 (SHMP)."""
    months = min(3 + int(here.value), MOST_IN_SHANGHAI)
    how = Message("MEDICAL_PERIOD", _IN_SHANGHAI, here=here.value)
    quantity = count(months, MONTH, PERIOD, how, here)
    return quantity.named(PERIOD, cite("SHMP"), rule="R-LEAVE-04")


_CAREER = Text("累计工作年限", "working years in all")
_HERE = Text("本单位工作年限", "working years here")
_BY_YEARS = Text("累计{career}年、本单位{here}年", "years in all: {career}, here: {here}")
_IN_SHANGHAI = Text(
    "本单位{here}年：第一年三个月，每满一年加一个月，最长二十四个月",
    "years here: {here}; three months in the first, one more for each full year, 24 at most",
)


def medical_periods_of(case: Case) -> tuple[Information, ...]:
    """The medical period of the sick leaves in a case, where the working years are on file."""
    start = service_start(case)
    if not case.sick_leave or start is None:
        return ()
    first = _latest_period(case)
    here = _years_to(start, first, _HERE, "employment.start")
    career = here
    if case.worker.career_start is not None:
        career = _years_to(case.worker.career_start, first, _CAREER, "worker.career_start")
    elif case.worker.career_years is not None:
        career = fact(case.worker.career_years, YEAR, "worker.career_years", _CAREER)
    stated = career is not here
    period = _period(career, here, first, case.region)
    warnings = () if stated else (Message("OWN_SERVICE", _OWN_SERVICE),)
    cites: tuple[Article, ...] = (*period.months.cites, cite("M236"))
    if period.last is not None:
        warnings = (*warnings, Message("WITHIN", _WITHIN, first=first, last=period.last, within=period.within))
    if period.within is None and first > _SHANGHAI_STATED_TO:
        warnings = (*warnings, Message("VALIDITY_UNKNOWN", _VALIDITY, last=_SHANGHAI_STATED_TO))
    return (Information("medical_period", PERIOD, period.months, cites, warnings),)


_SHANGHAI_STATED_TO = date(2020, 6, 20)
_VALIDITY = Text(
    "上海医疗期标准（沪府发〔2015〕40号）据当年的说明有效期至{last}，未查到续期文件，请核对其效力",
    "Shanghai's standard of 2015 was said to be valid to {last}; no renewal was found: check that it is in force",
)


def _latest_period(case: Case) -> date:
    """The first sick day of the latest period: a leave later than the longest span after the one before begins anew."""
    starts = sorted(sick.start for sick in case.sick_leave)
    first = starts[0]
    for start in starts[1:]:
        if start >= add_months(first, ROWS[0].within):
            first = start
    return first


def _years_to(start: date, day: date, name: Text, path: str) -> Quantity:
    years = elapsed(start, day - ONE_DAY).years if day > start else 0
    return count(years, YEAR, name, Message("YEARS", FROM_TO, first=start, last=day), paths=(path,), rule="R-LEAVE-04")


_OWN_SERVICE = Text(
    "未载累计工作年限，按本单位年限计；累计年限更长的，医疗期可能更长",
    "working years in all are not stated: those here are taken; more may give a longer period",
)
_WITHIN = Text(
    "自{first}起{within}个月内（至{last}）累计病休计算，公休、假日和法定节日包括在内",
    "sick leave adds up over {within} months from {first} (to {last}); rest days and holidays inside it count",
)
