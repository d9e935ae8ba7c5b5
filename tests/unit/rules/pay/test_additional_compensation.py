"""Additional compensation (R-DED-02): the order to pay and the default on it, the share, D-27 without an order, D-28."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.terms import Kind
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.wages import additional_compensation
from tests.outcomes import options, reason, yuan

NOW = "2026-11-21"
KIND = Kind.ADDITIONAL_COMPENSATION
SHARE = "given.additional_share"


def order(amount: str = "20000", deadline: str = "2026-01-25", **more: Any) -> dict[str, Any]:
    return {"ordered_on": "2026-01-10", "deadline": deadline, "amount": amount, **more}


def result(*, asked: tuple[str, ...] = (), claims: list[dict[str, Any]] | None = None, **more: Any) -> Assessment:
    """Zhejiang, where nothing of D-27 and D-28 is said; the claim itself is asked for beside those named."""
    kinds = [*({"kind": kind} for kind in asked), {"kind": KIND.value}]
    facts = {"region": "330100", "as_of": NOW, "claims": kinds if claims is None else claims, **more}
    return assess(Case.model_validate(facts))


def claim(**facts: Any) -> Outcome:
    return result(**facts)[KIND]


def asked_for(outcome: Outcome) -> set[str]:
    return {about.id for about in outcome.asked}


def cited(outcome: Outcome) -> set[str]:
    assert isinstance(outcome, Award | NotDue)
    return {article.id for article in outcome.cites}


# --- an order to pay, and default on it (LCL 85) ---


def test_half_with_the_whole_as_the_other_end() -> None:
    found = claim(payment_orders=[order()])
    assert found.amount == yuan("10000.00")
    assert options(found, SHARE) == {"1": yuan("20000.00")}
    assert cited(found) == {"LCL 85"}


@pytest.mark.parametrize("share, amount", [("0.5", "10000.00"), ("0.8", "16000.00"), ("1", "20000.00")])
def test_the_share_as_set_by_the_authority(share: str, amount: str) -> None:
    found = claim(payment_orders=[order()], given={"additional_share": share})
    assert found.amount == yuan(amount)
    assert found.alternatives == ()


@pytest.mark.parametrize("share", ["0.49", "1.01", "3"])
def test_a_share_beyond_the_law_is_refused(share: str) -> None:
    """LCL 85: from 50 to 100 per cent."""
    with pytest.raises(BadCase):
        claim(payment_orders=[order()], given={"additional_share": share})


def test_the_readings_are_not_asked_where_an_order_was_not_obeyed() -> None:
    assert asked_for(claim(payment_orders=[order()])) == {SHARE}
    assert claim(payment_orders=[order()], readings={"D-27": "not_required"}).amount == yuan("10000.00")


@pytest.mark.parametrize(
    "as_of, due", [("2026-01-20", False), ("2026-01-25", False), ("2026-01-26", True), ("2026-11-21", True)]
)
def test_the_deadline_must_be_over(as_of: str, due: bool) -> None:
    found = claim(payment_orders=[order()], as_of=as_of)
    assert isinstance(found, Award) is due
    assert due or reason(found) == "PAID_IN_TIME"


def test_what_was_paid_in_time_bears_nothing() -> None:
    found = claim(payment_orders=[order(paid_in_time=True)])
    assert reason(found) == "PAID_IN_TIME"
    assert found.amount == 0


def test_only_the_orders_that_were_not_obeyed() -> None:
    # 3,000 and 1,000 of three orders: half of 4,000
    orders = [order("3000"), order("9000", paid_in_time=True), order("1000"), order("7000", deadline="2026-11-21")]
    assert claim(payment_orders=orders).amount == yuan("2000.00")


def test_rounded_once() -> None:
    # (0.01 + 0.02) × 0.5 = 0.015
    assert claim(payment_orders=[order("0.01"), order("0.02")]).amount == yuan("0.02")


def test_no_order() -> None:
    found = claim()
    assert reason(found) == "NO_ORDER"
    assert cited(found) == {"LCL 85"}
    assert cited(claim(region="110000")) == {"LCL 85", "BJ534 Q6"}
    assert cited(claim(region="110000", payment_orders=[order(paid_in_time=True)])) == {"LCL 85", "BJ534 Q6"}


def test_an_award_always_names_its_article() -> None:
    """LCL 85 is in force from 2008-01-01: an order of 2006 rests on something else, or on nothing."""
    found = claim(
        as_of="2006-06-01", payment_orders=[{"ordered_on": "2006-01-01", "deadline": "2006-01-10", "amount": "9"}]
    )
    assert isinstance(found, NotDue) or cited(found)


def test_asked_for_or_ordered() -> None:
    facts = {"region": "330100", "as_of": NOW, "arrears": [{"due": "1000"}]}
    assert KIND not in assess(Case.model_validate(facts))
    assert KIND in assess(Case.model_validate({**facts, "payment_orders": [order()]}))


def test_in_the_total_only_behind_the_gate() -> None:
    arrears = [{"due": "1000"}]
    without = result(asked=("unpaid_wages",), arrears=arrears)
    assert without.total == yuan("1000.00")
    assert without[KIND].amount == 0
    assert options(without[KIND], "D-27") == {"not_required": yuan("500.00")}
    # ordered 1,000 and not paid: 1,000 + 500
    ordered = result(asked=("unpaid_wages",), arrears=arrears, payment_orders=[order("1000")])
    assert ordered.total == yuan("1500.00")


def test_never_above_the_sum_asked_for() -> None:
    found = claim(payment_orders=[order()], claims=[{"kind": KIND.value, "amount": "8000"}])
    assert found.amount == yuan("8000.00")
    assert options(found, SHARE) == {}  # the whole is above it as well


# --- without an order (D-27) ---

NOT_REQUIRED = {"D-27": "not_required"}
WAGES = ("unpaid_wages", "overtime_pay", "minimum_wage_shortfall")
# Arrears of 1,000; ten hours of weekday overtime at 8,700: 50 × 1.5 × 10 = 750; 2,540 − 2,220 = 320.
OWED: dict[str, Any] = {
    "arrears": [{"due": "1000"}],
    "overtime": [{"kind": "workday", "hours": "10"}],
    "pay": {"monthly": "8700", "payslips": [{"month": "2026-03", "due": "2220"}]},
    "given": {"minimum_wage": "2540"},
}
# Six full years at 10,000: compensation of 60,000.
ENDED: dict[str, Any] = {
    "employment": {"start": "2020-01-01", "last_day": "2025-12-31"},
    "termination": {"ground": "agreement_employer_proposed"},
}
AVERAGE = {"average_12_months": "10000"}
FIGURES = {"minimum_wage": "2540", "local_average_wage": "15000"}


@pytest.mark.parametrize(
    "asked, base",
    [
        (WAGES, "2070"),
        (("unpaid_wages",), "1000"),
        (("overtime_pay",), "750"),
        (("minimum_wage_shortfall",), "320"),
        (("unpaid_wages", "minimum_wage_shortfall"), "1320"),
    ],
)
def test_without_an_order_on_what_is_due_and_asked_for(asked: tuple[str, ...], base: str) -> None:
    found = claim(asked=asked, readings=NOT_REQUIRED, **OWED)
    assert found.amount == yuan(base) / 2
    assert options(found, SHARE) == {"1": yuan(base)}
    assert options(found, "D-27") == {"required": 0}


def test_a_shortfall_that_is_asked_for_counts_whatever_the_wage() -> None:
    """A minimum wage of 9,000 that the file confirms: one month at 8,700 is 300 short, half of it 150."""
    facts = {
        "employment": {"start": "2026-03-01", "last_day": "2026-03-31"}, "pay": {"monthly": "8700"}, "given": {"minimum_wage": "9000"},
        "readings": NOT_REQUIRED,
    }  # fmt: skip
    assert claim(asked=("minimum_wage_shortfall",), **facts).amount == yuan("150.00")


def test_an_order_is_required_by_default() -> None:
    found = claim(asked=WAGES, **OWED)
    assert reason(found) == "NO_ORDER"
    assert options(found, "D-27") == {"not_required": yuan("1035.00")}


def test_without_a_list_of_claims_on_all_that_is_due() -> None:
    """An order that was obeyed brings the claim up; under D-27 the base is what is due in this case: 1,000 + 750 + 320."""
    facts = {"region": "330100", "as_of": NOW, "payment_orders": [order(paid_in_time=True)], "readings": NOT_REQUIRED}
    found = assess(Case.model_validate({**facts, **OWED}))
    assert found["minimum_wage_shortfall"].amount == yuan("320.00")
    assert found[KIND].amount == yuan("1035.00")


def test_a_share_of_the_case_without_an_order() -> None:
    given = {**OWED["given"], "additional_share": "0.6"}
    # 2,070 × 0.6
    assert claim(asked=WAGES, readings=NOT_REQUIRED, **{**OWED, "given": given}).amount == yuan("1242.00")


def test_on_the_compensation_where_no_wages_are_claimed() -> None:
    found = claim(asked=("economic_compensation",), readings=NOT_REQUIRED, pay=AVERAGE, given=FIGURES, **ENDED)
    assert found.amount == yuan("30000.00")
    # arrears that nobody claims change nothing
    more = {"pay": AVERAGE, "given": FIGURES, "arrears": [{"due": "1000"}], **ENDED}
    assert claim(asked=("economic_compensation",), readings=NOT_REQUIRED, **more).amount == yuan("30000.00")


def test_on_the_compensation_where_no_wages_are_due() -> None:
    """Art. 85(4): wages are claimed, but were paid."""
    paid = [{"due": "1000", "paid": "1000"}]
    more = {"pay": AVERAGE, "given": FIGURES, "arrears": paid, **ENDED}
    found = claim(asked=("unpaid_wages", "economic_compensation"), readings=NOT_REQUIRED, **more)
    assert found.amount == yuan("30000.00")
    not_due = claim(
        asked=("minimum_wage_shortfall", "economic_compensation"), readings=NOT_REQUIRED, given=FIGURES,
        pay={**AVERAGE, "payslips": [{"month": "2025-03", "due": "9000"}]}, **ENDED,
    )  # fmt: skip
    assert not_due.amount == yuan("30000.00")


def test_not_on_the_compensation_beside_wages() -> None:
    more = {"pay": AVERAGE, "given": FIGURES, "arrears": [{"due": "1000"}], **ENDED}
    found = claim(asked=("unpaid_wages", "economic_compensation"), readings=NOT_REQUIRED, **more)
    assert found.amount == yuan("500.00")


def test_nothing_is_owed() -> None:
    for facts in (
        {},
        {"asked": ("unpaid_wages",), "arrears": [{"due": "5", "paid": "5"}]},
        {"asked": ("economic_compensation",)},
        {"asked": ("economic_compensation",), **ENDED, "termination": {"ground": "resignation"}},
    ):
        found = claim(readings=NOT_REQUIRED, **facts)
        assert reason(found) == "NOTHING_OWED"
        assert found.alternatives == ()


def test_the_ceiling_of_each_claim_binds_the_base() -> None:
    # 600 of 1,000 and 750 whole: half of 1,350
    claims = [{"kind": "unpaid_wages", "amount": "600"}, {"kind": "overtime_pay"}, {"kind": KIND.value}]
    assert claim(claims=claims, readings=NOT_REQUIRED, **OWED).amount == yuan("675.00")
    compensation = [{"kind": "economic_compensation", "amount": "40000"}, {"kind": KIND.value}]
    more = {"pay": AVERAGE, "given": FIGURES, **ENDED}
    assert claim(claims=compensation, readings=NOT_REQUIRED, **more).amount == yuan("20000.00")


def test_the_base_is_asked_for() -> None:
    found = claim(asked=("unpaid_wages",), readings=NOT_REQUIRED, arrears=[{"item": "bonus"}])
    assert isinstance(found, Needs)
    assert [gap.path for gap in found.missing] == ["arrears.0.due"]
    assert options(found, "D-27") == {"required": 0}


def test_heat_allowances_belong_to_the_base() -> None:
    # Zhejiang: 300 a month, June to September 2026: 1,200
    heat = [{"start": "2026-06-01", "end": "2026-09-30"}]
    assert claim(asked=("unpaid_wages",), readings=NOT_REQUIRED, heat=heat).amount == yuan("600.00")


def test_hours_of_a_timesheet_belong_to_the_base() -> None:
    # Monday 2026-03-02, ten hours worked: 2 × 50 × 1.5 = 150
    sheet = {"rows": [{"on": "2026-03-02", "hours": "10"}]}
    found = claim(asked=("overtime_pay",), readings=NOT_REQUIRED, timesheet=sheet, pay={"monthly": "8700"})
    assert found.amount == yuan("75.00")


def test_wages_of_a_probation_belong_to_the_base() -> None:
    # two months at 6,000 of 8,000, 80 % being 6,400: 800
    contract = {"start": "2026-01-01", "end": "2026-12-31", "probation_months": "2", "probation_monthly": "6000"}
    found = result(
        asked=("unpaid_wages",), readings=NOT_REQUIRED, contracts=[contract], pay={"monthly": "8000"},
        employment={"start": "2026-01-01"}, given=FIGURES,
    )  # fmt: skip
    assert found["unpaid_wages"].amount == yuan("800.00")
    assert found[KIND].amount == yuan("400.00")


# --- 25 % on arrears (D-28) ---

ARREARS: list[dict[str, Any]] = [{"start": "2026-03-01", "end": "2026-03-31", "due": "1000"}]
QUARTER = {"D-28": "twenty_five"}


def quarter(arrears: list[dict[str, Any]], **more: Any) -> Outcome:
    return claim(asked=("unpaid_wages",), arrears=arrears, **more)


def test_a_quarter_is_shown_in_beijing() -> None:
    found = quarter(ARREARS, region="110000")
    assert reason(found) == "NO_ORDER"
    assert options(found, "D-28") == {"twenty_five": yuan("250.00")}
    chosen = quarter(ARREARS, region="110000", readings=QUARTER)
    assert chosen.amount == yuan("250.00")
    assert {"LCL 85", "BJWP 35"} <= cited(chosen)
    assert options(chosen, "D-28") == {"none": 0}


@pytest.mark.parametrize("start, shown", [("2017-11-23", True), ("2017-11-24", False), ("2010-01-01", True)])
def test_a_quarter_is_shown_elsewhere_for_arrears_of_the_old_law(start: str, shown: bool) -> None:
    found = quarter([{"start": start, "end": start, "due": "1000"}])
    assert reason(found) == "NO_ORDER"
    assert options(found, "D-28") == ({"twenty_five": yuan("250.00")} if shown else {})
    assert ("D-28" in asked_for(found)) is shown


def test_the_old_law_is_cited_elsewhere() -> None:
    found = quarter([{"start": "2016-03-01", "end": "2016-03-31", "due": "1000"}], readings=QUARTER)
    assert found.amount == yuan("250.00")
    assert "F481 3" in cited(found)
    assert "BJWP 35" not in cited(found)


def test_only_the_arrears_of_the_old_law_bear_a_quarter_elsewhere() -> None:
    """The national basis ended on 2017-11-23: 25 % of 1,000 due for October 2017, nothing on those of 2020."""
    old = {"start": "2017-10-01", "end": "2017-10-31", "due": "1000"}
    new = {"start": "2020-01-01", "end": "2020-01-31", "due": "1000"}
    assert options(quarter([old, new]), "D-28") == {"twenty_five": yuan("250.00")}


def test_a_quarter_that_the_case_chooses() -> None:
    assert quarter(ARREARS, readings=QUARTER).amount == yuan("250.00")
    assert reason(quarter(ARREARS, readings={"D-28": "none"})) == "NO_ORDER"
    assert "D-28" not in asked_for(quarter(ARREARS))
    assert reason(claim(readings=QUARTER)) == "NO_ORDER"  # no arrears
    assert "D-28" not in asked_for(claim(region="110000"))


def test_a_quarter_of_what_is_asked_for() -> None:
    claims = [{"kind": "unpaid_wages", "amount": "400"}, {"kind": KIND.value}]
    assert claim(claims=claims, arrears=ARREARS, readings=QUARTER).amount == yuan("100.00")


def test_a_quarter_beside_an_order_and_beside_d27() -> None:
    # 10,000 and 250
    found = quarter(ARREARS, region="110000", readings=QUARTER, payment_orders=[order()])
    assert found.amount == yuan("10250.00")
    assert options(found, SHARE) == {"1": yuan("20250.00")}
    # 500 and 250
    both = quarter(ARREARS, readings={**QUARTER, **NOT_REQUIRED})
    assert both.amount == yuan("750.00")


def test_a_quarter_of_arrears_that_cannot_be_said() -> None:
    missing = quarter([{"item": "bonus"}], readings=QUARTER)
    assert isinstance(missing, Needs)
    assert [gap.path for gap in missing.missing] == ["arrears.0.due"]
    outside = [{"kind": "unpaid_wages", "start": "2026-06-01"}, {"kind": KIND.value}]
    # arrears that are not asked for bear no quarter
    assert reason(claim(claims=outside, arrears=ARREARS, readings=QUARTER)) == "NO_ORDER"


def test_a_quarter_is_in_no_total_by_default() -> None:
    assert result(asked=("unpaid_wages",), arrears=ARREARS, region="110000").total == yuan("1000.00")


# --- the plain call ---


def call(**facts: Any) -> Outcome:
    return additional_compensation(**{"amount": "20000", "ordered_on": "2026-01-10", "region": "330100", "as_of": NOW, **facts})  # fmt: skip


def test_call_and_case_agree() -> None:
    assert call(deadline="2026-01-25") == claim(payment_orders=[order()])
    assert call(deadline="2026-01-25", share="0.8").amount == yuan("16000.00")
    assert call(deadline="2026-01-25", alternatives=False).alternatives == ()
    assert reason(call(deadline="2026-01-25", paid_in_time=True)) == "PAID_IN_TIME"
    assert reason(call(ordered_on=None)) == "NO_ORDER"
    # without a time limit the day of the order is the last
    assert call().amount == yuan("10000.00")
    assert reason(call(ordered_on=NOW)) == "PAID_IN_TIME"


@pytest.mark.parametrize(
    "wrong", [{"amount": 1.5}, {"ordered_on": "2026-02-30"}, {"share": "half"}, {"region": "Atlantis"}]
)
def test_a_malformed_argument_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(BadCase):
        call(**wrong)


# --- what raises the claim where the case lists none ---


@pytest.mark.parametrize(
    "readings, more, raised",
    [
        ({}, {}, False),
        ({}, {"payment_orders": [order()]}, True),
        ({"D-28": "twenty_five"}, {}, True),  # on the arrears of the case
        ({"D-28": "twenty_five"}, {"arrears": []}, False),
        ({"D-28": "none"}, {}, False),
        ({"D-27": "not_required"}, {}, True),
    ],
)
def test_a_reading_that_needs_no_order_raises_the_claim(
    readings: dict[str, str], more: dict[str, Any], raised: bool
) -> None:
    arrears = [{"item": "commission", "due": "1000", "start": "2017-01-01", "end": "2017-01-31"}]
    facts = {"region": "330100", "as_of": NOW, "arrears": arrears, "readings": readings, **more}
    found = assess(Case.model_validate(facts))
    assert (KIND in found) is raised
    if readings.get("D-28") == "twenty_five" and raised:
        assert found[KIND].amount == yuan("250.00")
