"""Laws of minimum wage, probation, deductions, interest and additional compensation: borders, order, bounds."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.months import add_months
from laborcalc.results.outcome import Outcome
from laborcalc.wages import (
    additional_compensation,
    deduction_limit,
    late_performance_interest,
    minimum_wage_shortfall,
    probation_damages,
    probation_limit,
)

NOW = "2026-11-21"
FEN = Decimal("0.01")
ONE_DAY = timedelta(days=1)
PLACES = ("110000", "310000", "320100", "330100", "440300", "610100")
regions = st.sampled_from(PLACES)
D21 = st.sampled_from(["included", "on_top", "fund_on_top"])
days = st.dates(date(2015, 1, 1), date(2026, 6, 30))


def yuan(low: int, high: int) -> st.SearchStrategy[Decimal]:
    return st.integers(low * 100, high * 100).map(lambda fen: Decimal(fen) / 100)


def amount(outcome: Outcome) -> Decimal:
    assert outcome.amount is not None
    return outcome.amount


# --- minimum wage ---


@st.composite
def slips(draw: Any) -> dict[str, Decimal]:
    """What a payslip may hold beside the gross wage; all of it together may be more than the gross, no part alone."""
    fields = ("overtime", "allowances", "benefits", "subsidies", "insurance", "fund")
    return {field: draw(st.just(Decimal(0)) | yuan(0, 900)) for field in fields}


def out(slip: dict[str, Decimal], region: str, option: str) -> Decimal:
    """What is taken out of the gross wage: MW 12 everywhere, D-21 by its option, the subsidies in Shanghai."""
    fields = ["overtime", "allowances", "benefits"]
    fields += {"included": [], "on_top": ["insurance", "fund"], "fund_on_top": ["fund"]}[option]
    if option == "on_top" and region == "310000":
        fields.append("subsidies")
    return sum((slip[field] for field in fields), Decimal(0))


def shortfall(gross: Decimal, minimum: Decimal, slip: dict[str, Decimal], region: str, option: str) -> Decimal:
    return amount(
        minimum_wage_shortfall(
            month="2026-03", gross=gross, minimum_wage=minimum, region=region, as_of=NOW, readings={"D-21": option},
            alternatives=False, **slip,
        )
    )  # fmt: skip


@given(yuan(1000, 4000), st.integers(-40, 40), slips(), regions, D21)
def test_short_exactly_below_the_minimum(
    minimum: Decimal, fen: int, slip: dict[str, Decimal], region: str, option: str
) -> None:
    """The gross wage is set so that what counts lies some fen above or below the minimum."""
    gross = minimum + out(slip, region, option) + fen * FEN
    found = shortfall(gross, minimum, slip, region, option)
    assert found == max(-fen, 0) * FEN
    assert (found == 0) is (fen >= 0)


@given(yuan(900, 6000), yuan(1000, 4000), slips(), regions, D21)
def test_shortfall_and_what_counts_make_the_minimum(
    gross: Decimal, minimum: Decimal, slip: dict[str, Decimal], region: str, option: str
) -> None:
    counted = gross - out(slip, region, option)
    found = shortfall(gross, minimum, slip, region, option)
    assert found == max(minimum - counted, Decimal(0))
    assert found == 0 or found + counted == minimum


@given(yuan(1000, 6000), slips(), st.sampled_from(["overtime", "allowances", "benefits"]), yuan(0, 900), regions, D21)
def test_what_is_taken_out_never_reduces_the_shortfall(
    gross: Decimal, slip: dict[str, Decimal], field: str, more: Decimal, region: str, option: str
) -> None:
    assume(slip[field] + more <= gross)
    minimum = Decimal(2540)
    before = shortfall(gross, minimum, slip, region, option)
    larger = {**slip, field: slip[field] + more}
    # named as a part of the same gross wage it makes the month shorter; paid on top of it, it changes nothing
    assert shortfall(gross, minimum, larger, region, option) >= before
    assert shortfall(gross + more, minimum, larger, region, option) == before


@given(yuan(1000, 6000), yuan(0, 900), yuan(0, 900), regions)
def test_the_readings_are_in_order(gross: Decimal, insurance: Decimal, fund: Decimal, region: str) -> None:
    slip = {"insurance": insurance, "fund": fund}
    by = {option: _short(gross, slip, region, option) for option in ("included", "fund_on_top", "on_top")}
    assert by["included"] <= by["fund_on_top"] <= by["on_top"]


def _short(gross: Decimal, slip: dict[str, Decimal], region: str, option: str) -> Decimal:
    full = {"overtime": Decimal(0), "allowances": Decimal(0), "benefits": Decimal(0), "subsidies": Decimal(0), **slip}
    return shortfall(gross, Decimal(2540), full, region, option)


@given(st.lists(yuan(1500, 4000), min_size=1, max_size=6))
def test_months_add_up_and_are_never_netted(gross: list[Decimal]) -> None:
    payslips = [{"month": f"2026-{number:02}", "due": str(due)} for number, due in enumerate(gross, 1)]
    facts = {
        "region": "110000",
        "as_of": NOW,
        "pay": {"payslips": payslips},
        "claims": [{"kind": "minimum_wage_shortfall"}],
    }
    found = amount(assess(Case.model_validate(facts), alternatives=False)["minimum_wage_shortfall"])
    assert found == sum((max(2540 - due, Decimal(0)) for due in gross), Decimal(0))


# --- probation ---


def damages(months: int, served: date | None, wage: Decimal, term: int, start: date) -> Decimal:
    return amount(
        probation_damages(
            contract_start=start, contract_end=add_months(start, term) - ONE_DAY, probation_months=months,
            monthly_wage=wage, last_day=served, region="110000", as_of="2030-12-31", alternatives=False,
        )
    )  # fmt: skip


terms = st.integers(1, 60)


@given(days, terms, st.integers(1, 12), yuan(2000, 60000), st.integers(0, 400), st.integers(0, 60))
def test_damages_never_fall_with_the_days_served(
    start: date, term: int, months: int, wage: Decimal, length: int, more: int
) -> None:
    shorter = damages(months, start + timedelta(length), wage, term, start)
    longer = damages(months, start + timedelta(length + more), wage, term, start)
    assert shorter <= longer


@given(days, terms, yuan(2000, 60000), st.integers(1, 6))
def test_a_day_less_than_whole_months_is_never_more(start: date, term: int, wage: Decimal, beyond: int) -> None:
    limit = int(probation_limit(start=start, end=add_months(start, term) - ONE_DAY).value)
    last_day = add_months(start, limit + beyond) - ONE_DAY
    assert damages(12, last_day - ONE_DAY, wage, term, start) <= damages(12, last_day, wage, term, start)


@given(days, terms, st.integers(1, 12), yuan(2000, 60000), st.integers(0, 400))
def test_no_damages_within_the_limit(start: date, term: int, months: int, wage: Decimal, length: int) -> None:
    limit = int(probation_limit(start=start, end=add_months(start, term) - ONE_DAY).value)
    last_day = min(start + timedelta(length), add_months(start, limit) - ONE_DAY)
    assume(last_day >= start)
    assert damages(months, last_day, wage, term, start) == 0


@given(days, terms, st.integers(1, 12), yuan(2000, 60000), st.integers(1, 11))
def test_whole_months_of_the_excess(start: date, term: int, months: int, wage: Decimal, served: int) -> None:
    """Damages are the full wage for each whole month beyond the limit, and nothing within it."""
    limit = int(probation_limit(start=start, end=add_months(start, term) - ONE_DAY).value)
    last_day = add_months(start, served) - ONE_DAY
    beyond = max(min(months, served) - limit, 0)
    assert damages(months, last_day, wage, term, start) == beyond * wage


@given(days, terms)
def test_a_longer_term_never_allows_less(start: date, term: int) -> None:
    shorter = probation_limit(start=start, end=add_months(start, term) - ONE_DAY).value
    longer = probation_limit(start=start, end=add_months(start, term + 1) - ONE_DAY).value
    assert shorter <= longer <= 6


@given(days, terms, st.integers(1, 6), yuan(2600, 60000), yuan(1, 60000))
def test_probation_wages_make_up_the_least_wage(
    start: date, term: int, months: int, wage: Decimal, paid: Decimal
) -> None:
    """Within the limit the whole months are made up to 80 % of the wage, or to the minimum wage of 2,540."""
    limit = int(probation_limit(start=start, end=add_months(start, term) - ONE_DAY).value)
    assume(months <= limit)
    contract = {
        "start": start.isoformat(), "end": (add_months(start, term) - ONE_DAY).isoformat(), "probation_months": months,
        "probation_monthly": str(paid),
    }  # fmt: skip
    facts = {
        "region": "110000", "as_of": "2030-12-31", "employment": {"start": start.isoformat()}, "contracts": [contract],
        "pay": {"monthly": str(wage)}, "given": {"minimum_wage": "2540"},
    }  # fmt: skip
    found = amount(assess(Case.model_validate(facts), alternatives=False)["unpaid_wages"])
    least = max(wage * 8 / 10, Decimal(2540))
    assert abs(found - max(least - paid, Decimal(0)) * months) <= FEN / 2


# --- deductions ---


@given(yuan(0, 30000), yuan(0, 4000), yuan(0, 30000), st.sampled_from(["", "110000", "310000", "440300"]))
def test_a_deduction_stays_within_its_bounds(wage: Decimal, minimum: Decimal, loss: Decimal, region: str) -> None:
    limit = deduction_limit(wage=wage, minimum_wage=minimum, loss=loss, region=region).value
    bounds = [loss, max(wage - minimum, Decimal(0))]
    if region != "440300":
        bounds.append(wage / 5)
    assert limit == min(bounds)
    assert 0 <= limit <= loss
    assert limit == 0 or wage - limit >= minimum


@given(yuan(0, 30000), yuan(0, 4000), yuan(0, 30000), yuan(0, 5000))
def test_a_higher_wage_lets_more_be_taken_and_leaves_more(
    wage: Decimal, minimum: Decimal, loss: Decimal, more: Decimal
) -> None:
    limit = deduction_limit(wage=wage, minimum_wage=minimum, loss=loss).value
    higher = deduction_limit(wage=wage + more, minimum_wage=minimum, loss=loss).value
    assert limit <= higher
    assert wage - limit <= wage + more - higher  # nor does it leave less


# --- interest ---


def interest(principal: Decimal, last_day: date, paid_on: date, payments: list[Any] | None = None) -> Decimal:
    return late_performance_interest(
        principal=principal, last_day=last_day, paid_on=paid_on, payments=payments or []
    ).value


@given(yuan(0, 500000), yuan(0, 500000), days, st.integers(0, 2000))
def test_interest_is_additive_over_principal(one: Decimal, other: Decimal, last_day: date, late: int) -> None:
    paid_on = last_day + timedelta(late)
    together = interest(one + other, last_day, paid_on)
    apart = interest(one, last_day, paid_on) + interest(other, last_day, paid_on)
    assert abs(together - apart) <= FEN  # each is rounded to the fen


@given(yuan(0, 500000), days, st.integers(0, 2000), st.integers(0, 300))
def test_interest_grows_with_the_days(principal: Decimal, last_day: date, late: int, more: int) -> None:
    paid_on = last_day + timedelta(late)
    shorter, longer = interest(principal, last_day, paid_on), interest(principal, last_day, paid_on + timedelta(more))
    assert shorter <= longer
    assert abs(longer - principal * (late + more) * Decimal("0.000175")) <= FEN / 2


@given(
    st.integers(1, 500_000), days, st.lists(st.tuples(st.integers(-30, 400), st.integers(1, 200_000)), max_size=5), st.integers(400, 900)
)  # fmt: skip
def test_interest_counts_each_day_at_what_was_unpaid_that_day(
    principal: int, last_day: date, paid: list[tuple[int, int]], late: int
) -> None:
    """Day by day: a payment still bears interest on its own day, the principal is satisfied first (LPI 4)."""
    payments = [(last_day + timedelta(after), Decimal(sum_paid)) for after, sum_paid in paid]
    unpaid_days = sum(
        max(principal - sum(sum_paid for after, sum_paid in paid if after < day), 0) for day in range(1, late + 1)
    )
    found = interest(Decimal(principal), last_day, last_day + timedelta(late), payments)
    assert abs(found - unpaid_days * Decimal("0.000175")) <= FEN / 2


# --- additional compensation ---

shares = st.none() | st.integers(50, 100).map(lambda hundredths: Decimal(hundredths) / 100)


@given(yuan(0, 500000), shares)
def test_additional_compensation_is_between_half_and_the_whole(ordered: Decimal, share: Decimal | None) -> None:
    found = additional_compensation(
        amount=ordered, ordered_on="2026-01-10", deadline="2026-01-25", share=share, region="110000", as_of=NOW
    )
    for each in (found.amount, *(other.amount for other in found.alternatives)):
        assert each is not None
        assert ordered / 2 - FEN <= each <= ordered + FEN
    assert abs(amount(found) - ordered * (share or Decimal("0.5"))) <= FEN / 2


@given(st.lists(yuan(0, 50000), min_size=1, max_size=5), yuan(0, 60000), shares)
def test_without_an_order_it_is_a_share_of_what_is_due_and_asked_for(
    due: list[Decimal], ceiling: Decimal, share: Decimal | None
) -> None:
    facts = {
        "region": "330100",
        "as_of": NOW,
        "arrears": [{"due": str(one)} for one in due],
        "readings": {"D-27": "not_required"},
        "given": {"additional_share": None if share is None else str(share)},
        "claims": [{"kind": "unpaid_wages", "amount": str(ceiling)}, {"kind": "additional_compensation"}],
    }
    found = assess(Case.model_validate(facts), alternatives=False)
    base = min(sum(due, Decimal(0)), ceiling)
    assert found["unpaid_wages"].amount == base
    assert abs(amount(found["additional_compensation"]) - base * (share or Decimal("0.5"))) <= FEN / 2
