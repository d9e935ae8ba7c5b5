"""Untaken annual leave (R-LEAVE-01, -02): bands, the year of entry and of leaving, the divisor 365, days taken, 200 %."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, days, next_workday
from tests.oracles.own_money import MONTH_DAYS, rounded

BANDS = ((20, 15), (10, 10), (1, 5))  # full years in any employment → days a year


def draw(choose: Draw) -> Facts:
    hired = choose.day(date(2012, 1, 1), date(2024, 12, 31))
    career = choose.day(date(1996, 1, 1), hired) if choose.maybe() else hired
    leaves = choose.maybe()
    last = choose.day(max(hired, date(2020, 1, 1)), date(2026, 6, 30)) if leaves else None
    final = last.year if last else 2025
    years = sorted({choose.number(max(hired.year, final - 3), final) for _ in range(choose.number(1, 3))})
    if choose.maybe(4):  # a band is crossed on the last day, or on the day after it
        career = add_months((last or date(final, 12, 31)) + choose.number(0, 1) * ONE, -12 * choose.pick([1, 10, 20]))
        hired = max(hired, career) if career <= (last or AS_OF) else hired
        career = min(career, hired)
        years = sorted({*years, final})
        years = [year for year in years if year >= hired.year]
    facts: Facts = {
        "region": choose.pick(["610100", "440100"]),
        "as_of": str(AS_OF),
        "limitation_pleaded": True,
        "worker": {"career_start": str(career)},
        "employment": {"start": str(hired)},
        "pay": {"average_12_months_without_overtime": choose.yuan(3000, 20000)},
        "annual_leave": [_leave(choose, year, hired, last) for year in years],
    }
    if last:
        facts["employment"]["last_day"] = str(last)
    facts["filed_on"] = str(choose.day(max(date(2024, 1, 1), last or hired), AS_OF))
    return facts


def _leave(choose: Draw, year: int, hired: date, last: date | None) -> Facts:
    leave: Facts = {"year": year}
    if choose.maybe():
        leave["taken_days"] = str(choose.number(1, 12))
    if choose.maybe(5):
        leave["paid_extra"] = choose.yuan(100, 2000)
    if choose.maybe(9):
        leave["declined_in_writing"] = True
    return leave


def expected(facts: Facts) -> Answer:
    daily = Fraction(facts["pay"]["average_12_months_without_overtime"]) / MONTH_DAYS
    due = {leave["year"]: _due(leave, facts, daily) for leave in facts["annual_leave"]}
    alive = sum((part for year, part in due.items() if str(_last_day(facts, year)) >= facts["filed_on"]), Fraction(0))
    amount = rounded(sum(due.values(), Fraction(0)))
    return {"amount": amount, "expired": amount - rounded(alive)}  # what is awarded is rounded, the rest has fallen


def _due(leave: Facts, facts: Facts, daily: Fraction) -> Fraction:
    if leave.get("declined_in_writing"):
        return Fraction(0)
    untaken = max(0, _entitled(facts, leave["year"]) - int(leave.get("taken_days", "0")))
    return max(Fraction(0), 2 * daily * untaken - Fraction(leave.get("paid_extra", "0")))


def _entitled(facts: Facts, year: int) -> int:
    """Days of the year here, each at its band, over 365; parts of a day are dropped once."""
    career = date.fromisoformat(facts["worker"]["career_start"])
    first = max(date.fromisoformat(facts["employment"]["start"]), date(year, 1, 1))
    last = min(date.fromisoformat(facts["employment"].get("last_day", "2100-01-01")), date(year, 12, 31))
    borders = [(add_months(career, 12 * years), band) for years, band in BANDS]

    def band_of(day: date) -> int:
        return next((band for border, band in borders if day >= border), 0)

    bands = [band_of(day) for day in days(first, last)]
    if first == date(year, 1, 1) and last == date(year, 12, 31) and len(set(bands)) == 1:
        return bands[0]  # a whole year is a whole year, also one of 366 days
    return min(sum(bands) // 365, max(bands))


def _last_day(facts: Facts, year: int) -> date:
    """The last day to file (D-08): one year from the end of the year after the leave, in Guangdong from the end of its own; from the last
    day of work where that comes first."""
    end = date(year if facts["region"] == "440100" else year + 1, 12, 31)
    left = facts["employment"].get("last_day")
    if left:
        end = min(end, date.fromisoformat(left))
    due = add_months(end, 12)
    return next_workday(due) if due < AS_OF else due  # later ones cannot matter


def test_annual_leave(search: Search) -> None:
    search.disagreement("annual leave", draw, expected, lambda facts: claim(facts, "annual_leave_pay"))
