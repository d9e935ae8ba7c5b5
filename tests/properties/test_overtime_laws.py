"""Laws of overtime: additive over rows, indifferent to their order, more work never earns less (R-OT-01, R-OT-02)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.law.workdays import DayKind, day_kind
from laborcalc.overtime import all_in_shortfall

NOW = "2026-11-21"
FIRST, LAST = date(2008, 1, 3), date(2026, 11, 20)
RATE = {
    DayKind.WORKDAY: Decimal("1.5"),
    DayKind.REST_DAY: Decimal(2),
    DayKind.SPECIAL: Decimal(2),
    DayKind.HOLIDAY: Decimal(3),
}

halves = st.integers(1, 47).map(lambda n: str(Decimal(n) / 2))
days = st.dates(FIRST, LAST)
dated = st.builds(lambda day, hours: {"on": day.isoformat(), "hours": hours}, days, st.integers(1, 8).map(str))
totals = st.builds(
    lambda kind, hours: {"kind": kind, "hours": hours}, st.sampled_from(["workday", "rest_day", "holiday"]), halves
)
rows = st.lists(st.one_of(dated, totals), min_size=1, max_size=8)


def owed(entries: list[dict[str, Any]], monthly: str = "8700", **more: Any) -> Decimal:
    """Overtime pay; at 8,700 an hour is 50.00 and half an hour exact to the fen."""
    if not entries:
        return Decimal(0)
    facts = {"region": "500000", "as_of": NOW, "pay": {"monthly": monthly}, "overtime": entries, **more}
    amount = assess(Case.model_validate(facts), alternatives=False)["overtime_pay"].amount
    assert amount is not None
    return amount


def at_most_a_day(entries: list[dict[str, Any]]) -> bool:
    hours: dict[str, int] = {}
    for entry in entries:
        if "on" in entry:
            hours[entry["on"]] = hours.get(entry["on"], 0) + int(entry["hours"])
    return all(number <= 24 for number in hours.values())


@given(rows, rows)
def test_overtime_is_additive_over_rows(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    if at_most_a_day(first + second):
        assert owed(first + second) == owed(first) + owed(second)


@given(rows.flatmap(lambda entries: st.tuples(st.just(entries), st.permutations(entries))), st.integers(1, 99999))
def test_the_order_of_rows_does_not_matter(
    pair: tuple[list[dict[str, Any]], list[dict[str, Any]]], monthly: int
) -> None:
    entries, shuffled = pair
    if at_most_a_day(entries):
        assert owed(entries, str(monthly)) == owed(shuffled, str(monthly))


@given(days, st.integers(1, 24))
def test_a_dated_row_is_paid_by_the_calendar(day: date, hours: int) -> None:
    row = {"on": day.isoformat(), "hours": str(hours)}
    assert owed([row]) == (50 * hours * RATE[day_kind(day)]).quantize(Decimal("0.01"))


@given(rows, totals)
def test_more_work_never_earns_less(entries: list[dict[str, Any]], more: dict[str, Any]) -> None:
    if at_most_a_day(entries):
        assert owed([*entries, more]) >= owed(entries)


@given(rows, st.integers(0, 90000))
def test_what_was_paid_for_a_row_is_taken_off_that_row_to_the_fen(entries: list[dict[str, Any]], fen: int) -> None:
    if at_most_a_day(entries):
        paid = Decimal(fen) / 100
        first = {**entries[0], "paid": str(paid)}
        assert owed([first, *entries[1:]]) == max(owed(entries[:1]) - paid, Decimal(0)) + owed(entries[1:])


@given(rows, st.integers(0, 90000))
def test_what_was_paid_for_all_is_taken_off_the_sum_to_the_fen(entries: list[dict[str, Any]], fen: int) -> None:
    if at_most_a_day(entries):
        paid = Decimal(fen) / 100
        assert owed(entries, overtime_paid=str(paid)) == max(owed(entries) - paid, Decimal(0))


paid_totals = st.builds(lambda row, paid: {**row, "paid": str(paid)}, totals, st.integers(0, 3000))


@given(st.lists(paid_totals, min_size=1, max_size=5), st.data())
def test_an_hour_more_never_earns_less_whatever_was_paid(entries: list[dict[str, Any]], data: Any) -> None:
    n = data.draw(st.integers(0, len(entries) - 1))
    longer = {**entries[n], "hours": str(Decimal(entries[n]["hours"]) + 1)}
    assert owed([*entries[:n], longer, *entries[n + 1 :]]) >= owed(entries)


@given(st.dates(date(2008, 1, 3), date(2026, 6, 30)), st.integers(0, 5), st.integers(0, 500), st.integers(0, 60))
def test_more_hours_in_a_cycle_never_earn_less(start: date, months: int, hours: int, more: int) -> None:
    job = {"hours_system": "comprehensive", "hours_system_approved": True}
    end = start + timedelta(days=27 + 30 * months)

    def pay(worked: int, holiday: int) -> Decimal:
        cycle = {
            "start": start.isoformat(),
            "end": end.isoformat(),
            "hours": str(worked),
            "holiday_hours": str(holiday),
        }
        facts = {
            "region": "500000",
            "as_of": NOW,
            "pay": {"monthly": "8700"},
            "employment": job,
            "hour_cycles": [cycle],
        }
        amount = assess(Case.model_validate(facts), alternatives=False)["overtime_pay"].amount
        assert amount is not None
        return amount

    assert pay(hours + more, 0) >= pay(hours, 0)
    # an hour on a holiday earns 300 % and may leave an excess paid at 150 %
    assert pay(hours + more, more) >= pay(hours + more, 0)


@given(st.integers(1000, 4000), st.integers(0, 80), st.integers(0, 40), st.integers(0, 9000))
def test_an_all_in_pay_is_fair_or_short_by_what_it_lacks(minimum: int, hours: int, rest: int, paid: int) -> None:
    def short(sum_paid: int) -> Decimal:
        return all_in_shortfall(paid=sum_paid, minimum_wage=minimum, workday_hours=hours, rest_day_hours=rest).value

    assert short(paid) >= 0
    if short(paid) > 0:
        assert short(paid) == short(0) - paid
