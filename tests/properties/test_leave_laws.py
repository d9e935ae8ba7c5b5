"""Laws of leave, sick pay and stoppages: more time never means less pay, more taken never means more owed, nothing is revived."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.leaves import fact
from laborcalc.foundation.text import Text
from laborcalc.foundation.units import YUAN_PER_MONTH
from laborcalc.law.readings import READINGS
from laborcalc.leave import annual_leave_days, maternity_days, medical_period
from laborcalc.results.outcome import Award, Outcome
from laborcalc.rules.hours.overtime_base import daily
from laborcalc.rules.measures.average import paid_days_a_month

NOW = date(2026, 11, 21)
ONE_DAY = timedelta(days=1)
FEN = Decimal("0.01")
PART_OF_A_MONTH = [option.key for option in READINGS["D-42"].options]
FIRST_CYCLE = [option.key for option in READINGS["D-41"].options]

methods = st.sampled_from(PART_OF_A_MONTH)
regions = st.sampled_from(["110000", "310000", "440300", "440100", "320100", "330100", "500000"])
# months of 28 to 31 days, holidays and exchanged days included
leave_starts = st.dates(date(2019, 1, 1), date(2026, 3, 31))
lengths = st.integers(0, 220)
years = st.integers(2009, 2025)


def yuan(low: int, high: int) -> st.SearchStrategy[str]:
    return st.integers(low * 100, high * 100).map(lambda fen: f"{fen // 100}.{fen % 100:02}")


def assessed(kind: str, **facts: Any) -> Outcome:
    base = {
        "region": "110000",
        "as_of": NOW.isoformat(),
        "pay": {"monthly": "8700"},
        "employment": {"start": "2015-01-01"},
    }
    return assess(Case.model_validate({**base, **facts}), alternatives=False)[kind]


def amount(outcome: Outcome) -> Decimal:
    assert outcome.amount is not None
    return outcome.amount


# --- annual leave: days ---


@st.composite
def careers(draw: Any) -> dict[str, Any]:
    """A career, an employment in it, and perhaps its end."""
    begun = draw(st.dates(date(1985, 1, 1), date(2025, 12, 31)))
    hired = draw(st.dates(begun, date(2025, 12, 31)))
    left = draw(st.none() | st.dates(hired, date(2026, 10, 31)))
    career = draw(st.sampled_from(["start", "years", "unknown"]))
    return {
        "hired_on": hired,
        "last_day": left,
        "career_start": begun if career == "start" else None,
        "career_years": draw(st.integers(1, 40)) if career == "years" else None,
    }


def band(years_of_work: int) -> int:
    """AL 3."""
    return 15 if years_of_work >= 20 else 10 if years_of_work >= 10 else 5


def whole_years(start: date, end: date) -> int:
    """Birthdays passed on the day after `end`."""
    after = end + ONE_DAY
    return after.year - start.year - ((after.month, after.day) < (start.month, start.day))


@given(careers(), years, st.sampled_from(["split", "full_year"]))
def test_leave_days_lie_between_nothing_and_the_band(career: dict[str, Any], year: int, reading: str) -> None:
    days = annual_leave_days(year=year, as_of=NOW, readings={"D-35": reading}, **career).value
    if career["career_years"] is not None:
        most = band(career["career_years"])
    else:
        end = min(date(year, 12, 31), career["last_day"] or date.max)
        most = band(whole_years(career["career_start"] or career["hired_on"], end))
    assert 0 <= days <= most
    assert days == int(days)


@given(careers(), years, st.integers(0, 40), st.integers(1, 20))
def test_more_days_taken_never_leave_more_owed(career: dict[str, Any], year: int, halves: int, more: int) -> None:
    fewer, many = Decimal(halves) / 2, Decimal(halves + more) / 2
    left = annual_leave_days(year=year, as_of=NOW, taken=fewer, **career).value
    assert 0 <= annual_leave_days(year=year, as_of=NOW, taken=many, **career).value <= left


@given(careers(), years)
def test_the_year_of_crossing_is_never_worse_at_the_higher_band(career: dict[str, Any], year: int) -> None:
    split = annual_leave_days(year=year, as_of=NOW, readings={"D-35": "split"}, **career).value
    assert split <= annual_leave_days(year=year, as_of=NOW, readings={"D-35": "full_year"}, **career).value


@given(careers(), years)
def test_leaving_a_day_later_never_costs_leave(career: dict[str, Any], year: int) -> None:
    assume(career["last_day"] is not None and career["last_day"] < date(2026, 10, 31))
    later = {**career, "last_day": career["last_day"] + ONE_DAY}
    days = annual_leave_days(year=year, as_of=NOW, **career).value
    assert days <= annual_leave_days(year=year, as_of=NOW, **later).value


# --- annual leave: pay and limitation ---


@st.composite
def untaken(draw: Any) -> list[dict[str, Any]]:
    """Days not taken in several years, in part paid."""
    listed = draw(st.lists(years, min_size=1, max_size=5, unique=True))
    return [
        {
            "year": year,
            "untaken_days": str(draw(st.integers(1, 15))),
            "paid_extra": draw(st.sampled_from(["0", "0", "400", "3000", "20000"])),
        }
        for year in listed
    ]


OPTIONS_OF_LIMITATION = st.sampled_from([option.key for option in READINGS["D-08"].options])
filings = st.dates(date(2012, 1, 1), NOW)


def leave_pay(leave: list[dict[str, Any]], filed_on: date, option: str, **facts: Any) -> Outcome:
    pay = {"average_12_months_without_overtime": "8700"}
    return assessed(
        "annual_leave_pay", annual_leave=leave, filed_on=filed_on, pay=pay, readings={"D-08": option}, **facts
    )


@given(untaken(), filings, OPTIONS_OF_LIMITATION, st.none() | st.dates(date(2009, 1, 1), date(2026, 10, 31)))
def test_what_is_in_time_and_what_is_not_make_up_what_is_due(
    leave: list[dict[str, Any]], filed_on: date, option: str, last_day: date | None
) -> None:
    job = {"start": "2008-01-01", "last_day": last_day}
    claim = leave_pay(leave, filed_on, option, employment=job)
    if claim.status == "not_due":
        assert amount(claim) == 0
        return
    assert isinstance(claim, Award)
    assert claim.live is not None
    assert claim.expired is not None
    assert claim.live.value + claim.expired == claim.amount
    assert 0 <= claim.live.value <= claim.amount


@given(untaken(), filings, st.integers(1, 900), OPTIONS_OF_LIMITATION)
def test_filing_later_revives_nothing(leave: list[dict[str, Any]], filed_on: date, later: int, option: str) -> None:
    def live(day: date) -> Decimal:
        claim = leave_pay(leave, day, option)
        if not isinstance(claim, Award):
            return Decimal(0)
        assert claim.live is not None
        return claim.live.value

    after = min(filed_on + timedelta(days=later), NOW)
    assume(after > filed_on)
    assert live(after) <= live(filed_on)


@given(untaken(), filings, OPTIONS_OF_LIMITATION)
def test_nothing_is_cut_unless_limitation_is_pleaded(leave: list[dict[str, Any]], filed_on: date, option: str) -> None:
    unpleaded = leave_pay(leave, filed_on, option, limitation_pleaded=False)
    assert unpleaded.expired is None
    assert leave_pay(leave, filed_on, option).amount == unpleaded.amount
    assert leave_pay(leave, filed_on, option, limitation_pleaded=True).amount == unpleaded.amount


# --- sick pay ---


@st.composite
def minimum_wages(draw: Any) -> dict[str, Any]:
    """A minimum wage that only rises, on any day, at most once in a month as places do it."""
    rises = draw(st.lists(st.dates(date(2019, 1, 1), date(2026, 6, 30)), max_size=4))
    kept: list[date] = []
    for day in sorted(rises):
        if not kept or (day - kept[-1]).days > 31:
            kept.append(day)
    monthly = draw(st.integers(1500, 2500))
    periods = [{"start": "2010-01-01", "monthly": str(monthly)}]
    for day in kept:
        monthly += draw(st.integers(1, 300))
        periods.append({"start": day.isoformat(), "monthly": str(monthly)})
    return {"minimum_wages": periods}


def sick(first: date, last: date, given_figures: dict[str, Any], method: str, floor: str, **more: Any) -> Decimal:
    leave = {"start": first, "end": last, **more}
    return amount(
        assessed("sick_pay", sick_leave=[leave], given=given_figures, readings={"D-42": method, "D-11": floor})
    )


# Shanghai's share follows the service and the length of the leave, so that an earlier first day may mean a lower one.
floors = st.sampled_from(["minimum_80", "own_wage_60"])


@given(leave_starts, lengths, st.integers(1, 40), minimum_wages(), methods, floors)
def test_a_sick_leave_that_ends_later_never_earns_less(
    first: date, length: int, more: int, figures: dict[str, Any], method: str, floor: str
) -> None:
    last = first + timedelta(days=length)
    assert sick(first, last, figures, method, floor) <= sick(first, last + timedelta(days=more), figures, method, floor)


@given(leave_starts, lengths, st.integers(1, 40), minimum_wages(), methods, floors)
def test_a_sick_leave_that_begins_earlier_never_earns_less(
    first: date, length: int, more: int, figures: dict[str, Any], method: str, floor: str
) -> None:
    last = first + timedelta(days=length)
    assert sick(first, last, figures, method, floor) <= sick(first - timedelta(days=more), last, figures, method, floor)


@given(leave_starts, lengths, st.integers(1, 40), minimum_wages(), methods)
def test_in_shanghai_a_sick_leave_that_ends_later_never_earns_less(
    first: date, length: int, more: int, figures: dict[str, Any], method: str
) -> None:
    last = first + timedelta(days=length)
    longer = sick(first, last + timedelta(days=more), figures, method, "shanghai_scale")
    assert sick(first, last, figures, method, "shanghai_scale") <= longer


@given(st.dates(date(2019, 1, 31), date(2026, 4, 30)), st.integers(0, 6), methods, floors)
def test_around_the_end_of_a_month_a_longer_sick_leave_never_earns_less(
    day: date, into: int, method: str, floor: str
) -> None:
    """Months of 28 to 31 days, from each of their last days to the days before the same day of the next month."""
    first = day.replace(day=28) + timedelta(days=into)
    figures = {"minimum_wage": "2000"}
    paid = [
        sick(first - timedelta(days=earlier), first + timedelta(days=29), figures, method, floor)
        for earlier in range(4)
    ]
    assert paid == sorted(paid)


@given(leave_starts, lengths, yuan(0, 9000), minimum_wages(), methods)
def test_what_was_paid_comes_off_sick_pay_down_to_nothing(
    first: date, length: int, paid: str, figures: dict[str, Any], method: str
) -> None:
    last = first + timedelta(days=length)
    full = sick(first, last, figures, method, "minimum_80")
    left = sick(first, last, figures, method, "minimum_80", paid=paid)
    assert left == max(full - Decimal(paid), Decimal(0))


@given(leave_starts, lengths, minimum_wages(), methods)
def test_a_minimum_wage_below_agreed_sick_pay_changes_nothing(
    first: date, length: int, figures: dict[str, Any], method: str
) -> None:
    last = first + timedelta(days=length)
    steady = sick(first, last, {"minimum_wage": "1500"}, method, "minimum_80", monthly="6000")
    assert sick(first, last, figures, method, "minimum_80", monthly="6000") == steady


@given(leave_starts, lengths, yuan(0, 20000), minimum_wages(), methods)
def test_agreed_sick_pay_never_falls_below_the_floor(
    first: date, length: int, agreed: str, figures: dict[str, Any], method: str
) -> None:
    last = first + timedelta(days=length)
    floor = sick(first, last, figures, method, "minimum_80")
    assert floor <= sick(first, last, figures, method, "minimum_80", monthly=agreed)


# --- stoppage ---


@given(
    leave_starts, st.integers(1, 200), st.integers(0, 199), minimum_wages(), methods, st.sampled_from(FIRST_CYCLE), regions
)  # fmt: skip
def test_a_stoppage_in_parts_brings_what_it_brings_whole(
    start: date, length: int, cut: int, figures: dict[str, Any], method: str, cycle: str, region: str
) -> None:
    """Claimed in two parts, or written as two entries."""
    end, middle = start + timedelta(length), start + timedelta(min(cut, length - 1))
    facts = {
        "region": region,
        "given": figures,
        "readings": {"D-42": method, "D-41": cycle},
    }
    whole = amount(assessed("stoppage_pay", stoppages=[{"start": start, "end": end}], **facts))
    halves = [(start, middle), (middle + ONE_DAY, end)]
    claims = [[{"kind": "stoppage_pay", "start": first, "end": last}] for first, last in halves]
    parts = [
        amount(assessed("stoppage_pay", stoppages=[{"start": start, "end": end}], claims=claim, **facts))
        for claim in claims
    ]
    assert all(part >= 0 for part in parts)
    assert abs(sum(parts) - whole) <= FEN  # each part is rounded
    entries = [{"start": first, "end": last} for first, last in halves]
    assert abs(amount(assessed("stoppage_pay", stoppages=entries, **facts)) - whole) <= FEN


@given(
    leave_starts, lengths, st.integers(1, 40), minimum_wages(), methods, st.sampled_from(FIRST_CYCLE), regions, st.booleans()
)  # fmt: skip
def test_a_longer_stoppage_never_earns_less(
    first: date, length: int, more: int, figures: dict[str, Any], method: str, cycle: str, region: str, work_done: bool
) -> None:
    def stopped(last: date) -> Decimal:
        stop = {"start": first, "end": last, "work_done": work_done}
        readings = {"D-42": method, "D-41": cycle}
        return amount(assessed("stoppage_pay", stoppages=[stop], given=figures, readings=readings, region=region))

    last = first + timedelta(days=length)
    assert stopped(last) <= stopped(last + timedelta(days=more))


@given(leave_starts, lengths, yuan(0, 30000), minimum_wages(), regions)
def test_what_was_paid_comes_off_stoppage_pay_down_to_nothing(
    first: date, length: int, paid: str, figures: dict[str, Any], region: str
) -> None:
    def stopped(**more: str) -> Decimal:
        stop = {"start": first, "end": first + timedelta(days=length), **more}
        return amount(assessed("stoppage_pay", stoppages=[stop], given=figures, region=region))

    assert stopped(paid=paid) == max(stopped() - Decimal(paid), Decimal(0))


# --- maternity ---


@given(leave_starts, st.integers(0, 200), yuan(1000, 50000))
def test_maternity_pay_is_a_thirtieth_a_day(first: date, length: int, base: str) -> None:
    leave = {"start": first, "end": first + timedelta(days=length), "base": base}
    exact = Decimal(base) * (length + 1) / 30
    assert abs(amount(assessed("maternity_pay", maternity_leaves=[leave])) - exact) <= FEN / 2


@given(st.integers(1, 5), st.booleans())
def test_each_child_more_adds_fifteen_days(children: int, difficult: bool) -> None:
    one = maternity_days(children=children, difficult_birth=difficult).value
    assert maternity_days(children=children + 1, difficult_birth=difficult).value == one + 15


# --- the daily wage ---


@given(st.dates(date(2008, 1, 3), date(2030, 12, 31)), yuan(1, 100000))
def test_a_day_is_the_month_by_twenty_one_and_three_quarters(day: date, monthly: str) -> None:
    assert paid_days_a_month(day).value == Decimal("21.75")
    wage = fact(Decimal(monthly), YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))
    of_a_day = daily(wage, day).value
    assert abs(of_a_day * Decimal("21.75") - Decimal(monthly)) < Decimal("1e-20")


# --- medical period ---

working_years = st.integers(0, 600).map(lambda tenths: Decimal(tenths) / 10)


@given(working_years, working_years, working_years, working_years, st.sampled_from(["", "310000"]))
def test_longer_service_never_means_a_shorter_medical_period(
    career: Decimal, here: Decimal, more_career: Decimal, more_here: Decimal, region: str
) -> None:
    period = medical_period(career_years=career, years_here=here, region=region)
    longer = medical_period(career_years=career + more_career, years_here=here + more_here, region=region)
    assert period.months.value <= longer.months.value
    assert 3 <= period.months.value <= 24
    if period.within is not None:
        assert longer.within is not None
        assert period.months.value < period.within <= longer.within


@given(working_years, working_years, leave_starts)
def test_the_span_is_whole_months_from_the_first_sick_day(career: Decimal, here: Decimal, first: date) -> None:
    period = medical_period(career_years=career, years_here=here, first_sick_day=first)
    assert period.within is not None
    assert period.last is not None
    assert period.first == first
    after = period.last + ONE_DAY
    assert (after.year - first.year) * 12 + after.month - first.month == period.within
    assert after.day == first.day or (after.day < first.day and (after + ONE_DAY).day == 1)
