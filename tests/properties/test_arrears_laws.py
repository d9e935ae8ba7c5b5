"""Laws of arrears, gap wages and non-compete pay: lines add up, order and cutting at a month's end change nothing."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal, getcontext, localcontext
from typing import Any, cast

from hypothesis import assume, given
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.months import elapsed
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import Award, Outcome, was_paid
from laborcalc.wages import training_bond_limit, unpaid_wages

NOW = "2026-11-21"
PART_OF_A_MONTH = [option.key for option in READINGS["D-31"].options]
methods = st.sampled_from(PART_OF_A_MONTH)
regions = st.sampled_from(["110000", "310000", "440300", "320100", "500000"])
starts = st.dates(date(2010, 1, 1), date(2026, 6, 30))
ONE_DAY = timedelta(days=1)


def yuan(low: int, high: int) -> st.SearchStrategy[str]:
    return st.integers(low * 100, high * 100).map(lambda fen: f"{fen // 100}.{fen % 100:02}")


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


@st.composite
def entries(draw: Any) -> dict[str, Any]:
    """A sum due, a period at a rate of its own, or a period at the agreed wage."""
    first = draw(starts)
    last = first + timedelta(days=draw(st.integers(0, 100)))
    period = {"start": first.isoformat(), "end": last.isoformat()}
    item = draw(st.sampled_from(["wages", "commission", "bonus", "allowance", "deduction"]))
    paid = {"paid": draw(st.sampled_from(["0", "1000", "20000.55"]))}
    plus = {"plus": draw(st.sampled_from(["0", "250.50", "-300"]))}
    form = draw(st.sampled_from(["sum", "rate", "wages", "days"]))
    if form == "sum":
        return {"item": item, "due": draw(yuan(0, 90000)), **paid, **plus}
    if form == "rate":
        return {"item": item, "base": draw(yuan(500, 30000)), **period, **paid, **plus}
    if form == "days":
        days = draw(st.integers(1, min(20, (last - first).days + 1)))
        return {"item": "wages", "days": str(days), **period, **paid, **plus}
    return {"item": "wages", **period, **paid, **plus}


def owed(arrears: list[dict[str, Any]], region: str = "110000", **more: Any) -> Outcome:
    return unpaid_wages(region=region, as_of=NOW, monthly=more.pop("monthly", "8700"), arrears=arrears, **more)


def amount(outcome: Outcome) -> Decimal:
    assert outcome.amount is not None
    return outcome.amount


def lines(outcome: Outcome) -> list[Decimal] | None:
    """The line of each entry; none where nothing is left of any of them."""
    return None if was_paid(outcome) else [line.trace.value for line in cast(Award, outcome).lines]


# --- arrears ---


@given(st.lists(entries(), min_size=1, max_size=6), regions, methods)
def test_arrears_add_up_and_none_is_negative(arrears: list[dict[str, Any]], region: str, method: str) -> None:
    readings = {"D-31": method}
    together = owed(arrears, region, readings=readings)
    alone = [amount(owed([entry], region, readings=readings)) for entry in arrears]
    assert all(one >= 0 for one in alone)
    assert together.amount == sum(alone)
    assert lines(together) == (None if was_paid(together) else alone)


@given(starts, st.integers(0, 500), st.integers(1, 60), methods)
def test_a_longer_time_never_brings_less(start: date, length: int, more: int, method: str) -> None:
    """And n whole months from the first day on bring n wages exactly, less than that never more."""
    assume(start + timedelta(length + more) <= date(2026, 12, 31))  # the last year whose calendar is held
    sums = []
    for days in (length, length + more):
        entry = {"start": start, "end": start + timedelta(days)}
        sums.append(amount(owed([entry], readings={"D-31": method})))
        span = elapsed(start, start + timedelta(days))
        assert span.all_months * 8700 <= sums[-1] <= (span.all_months + (span.days > 0)) * 8700
    assert sums[0] <= sums[1]


@given(st.lists(entries(), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_entries_changes_nothing(arrears: list[dict[str, Any]], random: Any) -> None:
    shuffled = list(arrears)
    random.shuffle(shuffled)
    one, other = owed(arrears), owed(shuffled)
    assert one.amount == other.amount
    assert {(a.by, a.option, a.amount) for a in one.alternatives} == {
        (a.by, a.option, a.amount) for a in other.alternatives
    }


@given(starts, st.integers(2, 14), st.integers(1, 13), yuan(500, 60000), methods)
def test_cutting_whole_months_at_a_months_end_changes_nothing(
    day: date, months: int, cut: int, monthly: str, method: str
) -> None:
    first = day.replace(day=1)
    ends = [month_end(first)]
    while len(ends) < months:
        ends.append(month_end(ends[-1] + ONE_DAY))
    cut = min(cut, months - 1)
    whole = [{"start": first.isoformat(), "end": ends[-1].isoformat()}]
    halves = [
        {"start": first.isoformat(), "end": ends[cut - 1].isoformat()},
        {"start": (ends[cut - 1] + ONE_DAY).isoformat(), "end": ends[-1].isoformat()},
    ]
    readings = {"D-31": method}
    assert amount(owed(whole, monthly=monthly, readings=readings)) == Decimal(monthly) * months
    assert amount(owed(halves, monthly=monthly, readings=readings)) == Decimal(monthly) * months


@given(starts, st.integers(0, 27), yuan(500, 60000), regions)
def test_a_part_of_a_month_is_at_most_the_month(first: date, length: int, monthly: str, region: str) -> None:
    last = min(first + timedelta(days=length), month_end(first))
    claim = owed([{"start": first.isoformat(), "end": last.isoformat()}], region, monthly=monthly)
    for found in (claim.amount, *(other.amount for other in claim.alternatives)):
        assert found is not None
        assert 0 <= found <= Decimal(monthly)


@given(starts, st.integers(0, 26), yuan(500, 60000), st.sampled_from([m for m in PART_OF_A_MONTH if m != "half_month"]))
def test_a_longer_part_of_a_month_is_never_less(first: date, length: int, monthly: str, method: str) -> None:
    last = first + timedelta(days=length)
    assume(last < month_end(first))
    readings = {"D-31": method}
    shorter = owed([{"start": first.isoformat(), "end": last.isoformat()}], monthly=monthly, readings=readings)
    longer = owed(
        [{"start": first.isoformat(), "end": (last + ONE_DAY).isoformat()}], monthly=monthly, readings=readings
    )
    assert amount(shorter) <= amount(longer)


@given(entries(), yuan(0, 40000))
def test_what_was_paid_comes_off_its_own_line_down_to_nothing(entry: dict[str, Any], paid: str) -> None:
    full = amount(owed([{**entry, "paid": "0"}]))
    assume(full > 0)
    left = amount(owed([{**entry, "paid": paid}]))
    assert left == max(full - Decimal(paid), Decimal(0))


@given(st.lists(entries(), min_size=1, max_size=4), yuan(0, 60000), yuan(0, 60000))
def test_arrears_never_go_above_the_sums_claimed(arrears: list[dict[str, Any]], one: str, other: str) -> None:
    facts = {"region": "110000", "as_of": NOW, "pay": {"monthly": "8700"}, "arrears": arrears}
    full = amount(assess(Case.model_validate(facts))["unpaid_wages"])
    claims = [{"kind": "unpaid_wages", "amount": sum_asked} for sum_asked in (one, other)]
    cut = assess(Case.model_validate({**facts, "claims": claims}))["unpaid_wages"]
    assert cut.amount == min(full, Decimal(one) + Decimal(other))


@given(st.lists(entries(), min_size=1, max_size=4), st.integers(3, 9))
def test_the_decimal_context_of_the_caller_changes_no_line(arrears: list[dict[str, Any]], precision: int) -> None:
    expected = owed(arrears)
    with localcontext():
        getcontext().prec = precision
        found = owed(arrears)
    assert found.amount == expected.amount
    assert found.alternatives == expected.alternatives
    assert lines(found) == lines(expected)


@given(st.lists(entries(), min_size=1, max_size=4), methods)
def test_an_alternative_is_the_amount_under_that_reading(arrears: list[dict[str, Any]], method: str) -> None:
    claim = owed(arrears, readings={"D-31": method})
    for other in claim.alternatives:
        fresh = owed(arrears, readings={other.by: other.option}, alternatives=False)
        assert fresh.amount == other.amount
    named = {other.option for other in claim.alternatives}
    assert method not in named
    for option in set(PART_OF_A_MONTH) - named - {method}:
        assert amount(owed(arrears, readings={"D-31": option}, alternatives=False)) == claim.amount


# --- wages for the gap and non-compete pay ---


def gap(first: date, length: int, **more: Any) -> Decimal:
    facts = {
        "region": "110000",
        "as_of": NOW,
        "pay": {"monthly": "8700"},
        "disputes": [{"start": first.isoformat(), "end": (first + timedelta(days=length)).isoformat(), **more}],
    }
    return amount(assess(Case.model_validate(facts))["wages_during_dispute"])


# gaps that end in 2026 at the latest: the calendar of workdays is not published further
gap_starts = st.dates(date(2010, 1, 1), date(2025, 6, 30))


@given(gap_starts, st.integers(0, 400), yuan(0, 120000))
def test_gap_wages_lose_what_was_paid(first: date, length: int, paid: str) -> None:
    assert gap(first, length, paid=paid) == max(gap(first, length) - Decimal(paid), Decimal(0))


@given(gap_starts, st.integers(0, 400), st.integers(1, 90))
def test_two_gaps_are_one_item(first: date, length: int, between: int) -> None:
    """Each by itself, unless one follows on the other: then they are one gap (tests/properties/test_month_laws.py)."""
    last = first + timedelta(days=length)
    again = last + timedelta(days=between + 1)
    gaps = [
        {"start": first.isoformat(), "end": last.isoformat()},
        {"start": again.isoformat(), "end": (again + timedelta(days=40)).isoformat()},
    ]
    facts = {"region": "110000", "as_of": NOW, "pay": {"monthly": "8700"}, "disputes": gaps}
    both = amount(assess(Case.model_validate(facts))["wages_during_dispute"])
    # each gap alone is exact to the fen at 400 a day, so the sum is too
    assert both == gap(first, length) + gap(again, 40)


def duty(first: date, length: int, **more: Any) -> Decimal:
    facts = {
        "region": "110000",
        "as_of": NOW,
        "pay": {"average_12_months": "20000"},
        "given": {"minimum_wage": "2000"},
        "non_compete": {"start": first.isoformat(), "end": (first + timedelta(days=length)).isoformat(), **more},
    }
    return amount(assess(Case.model_validate(facts))["non_compete_compensation"])


@given(starts, st.integers(0, 700), yuan(0, 200000))
def test_non_compete_pay_loses_what_was_paid(first: date, length: int, paid: str) -> None:
    assert duty(first, length, paid=paid) == max(duty(first, length) - Decimal(paid), Decimal(0))


@given(starts, st.integers(1, 700), st.integers(0, 700))
def test_release_adds_three_months_to_the_time_kept(first: date, length: int, kept: int) -> None:
    kept = min(kept, length - 1)
    released = (first + timedelta(days=kept)).isoformat()
    assert duty(first, length, released_by_employer_on=released) == duty(first, kept) + 3 * Decimal("6000")
    unclaimed = duty(first, length, released_by_employer_on=released, extra_three_months_claimed=False)
    assert unclaimed == duty(first, kept)


# --- training bond ---


@given(yuan(0, 500000), st.integers(1, 120), st.integers(0, 120))
def test_the_training_bond_falls_with_each_month_served(cost: str, months: int, served: int) -> None:
    served = min(served, months - 1)
    limit = training_bond_limit(cost=cost, months=months, served=served).value
    assert training_bond_limit(cost=cost, months=months, served=served + 1).value <= limit <= Decimal(cost)
    assert training_bond_limit(cost=cost, months=months, served=months).value == 0
