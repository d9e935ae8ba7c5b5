"""Numbers at which the law changes its answer: one less, the number, one more, with the values worked out by hand.

以上, 以下 and 届满 include the number, 不满, 超过 and 不足 do not (CC 1259; R-CONV-05).
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.compensation import severance_tax
from laborcalc.facts.case import Case
from laborcalc.leave import annual_leave_days, medical_period
from laborcalc.procedure import is_final
from laborcalc.results.outcome import Outcome
from laborcalc.wages import deduction_limit, probation_damages, probation_limit, sick_pay

DAY = timedelta(days=1)
GIVEN = {"minimum_wage": "1", "local_average_wage": "12000"}
PAY = {"monthly": "8700", "average_12_months": "10000"}


def claim(kind: str, start: str, last_day: date | str | None, region: str = "110000", **facts: Any) -> Outcome:
    case = {
        "region": region, "as_of": "2026-11-30", "given": GIVEN, "pay": PAY, **facts,
        "employment": {"start": start, "last_day": last_day, **facts.get("employment", {})},
    }  # fmt: skip
    return assess(Case.model_validate(case), alternatives=False)[kind]


def why_unlawful(start: str, last_day: date | str, ground: str, **facts: Any) -> str:
    """The code of the reason for 2N; empty where the dates alone give none."""
    termination = {"ground": ground, **facts.pop("termination", {})}
    found = claim("unlawful_termination_damages", start, last_day, termination=termination, **facts)
    reason = getattr(found, "reason", None)
    return reason.code if reason is not None and reason.code in BY_THE_FACTS else ""


BY_THE_FACTS = {"PROTECTED", "NO_MASS_LAYOFF", "TEN_YEARS", "AFTER_PROBATION", "NO_LAWFUL_PROBATION"}


# --- probation (LCL 19, 83): under three months none, under a year one, under three years two, then six ---


@pytest.mark.parametrize(
    "end, months",
    [
        ("2026-03-30", 0), ("2026-03-31", 1), ("2026-04-01", 1),
        ("2026-12-30", 1), ("2026-12-31", 2), ("2027-01-01", 2),
        ("2028-12-30", 2), ("2028-12-31", 6), ("2029-01-01", 6),
    ],
)  # fmt: skip
def test_probation_by_the_length_of_the_term(end: str, months: int) -> None:
    assert probation_limit(start="2026-01-01", end=end).value == months
    damages = probation_damages(
        contract_start="2026-01-01", contract_end=end, probation_months=6, monthly_wage="8000", region="110000", as_of="2026-11-21"
    )  # fmt: skip
    # what is served of six months beyond the limit, at the full wage; a term of three months ends before the probation
    assert damages.amount == 8000 * (6 - months)


@pytest.mark.parametrize("last_day, why", [("2026-02-27", ""), ("2026-02-28", ""), ("2026-03-01", "AFTER_PROBATION")])
def test_failure_in_probation_is_a_ground_to_its_last_day(last_day: str, why: str) -> None:
    """LCL 39(1), 21: two months from 2026-01-01 end on 2026-02-28."""
    contract = {"kind": "fixed_term", "start": "2026-01-01", "end": "2026-12-31", "probation_months": "2"}
    assert why_unlawful("2026-01-01", last_day, "probation_failure", contracts=[contract]) == why


# --- double wages (LCL 82(1); REG 6, 7): after a month, for eleven months ---


@pytest.mark.parametrize(
    "signed, amount", [("2025-03-31", 0), ("2025-04-01", 0), ("2025-04-02", 400), ("2025-04-03", 800)]
)
def test_the_month_in_which_a_contract_may_be_signed(signed: str, amount: int) -> None:
    """From 2025-03-01 the month of grace ends on 03-31; each weekday from then is 8,700 / 21.75 to the day before signing."""
    contract = {"kind": "fixed_term", "start": "2025-03-01", "end": "2027-02-28", "signed_on": signed}
    pay = {"region": "110000", "as_of": "2026-11-30", "pay": PAY, "employment": {"start": "2025-03-01"}}
    found = assess(Case.model_validate({**pay, "contracts": [contract]}), alternatives=False)
    assert sum(claim.amount or 0 for claim in found if claim.kind == "double_wages") == amount


@pytest.mark.parametrize(
    "last_day, amount", [("2026-06-30", 87_000), ("2026-07-01", 87_400), ("2026-07-31", 95_700), ("2026-08-01", 95_700)]
)
def test_eleven_months_of_second_wages_at_most(last_day: str, amount: int) -> None:
    """From 2025-08-01 the window is 2025-09-01 to 2026-07-31; the first of July 2026 is a Wednesday."""
    assert claim("double_wages", "2025-08-01", last_day, contracts=[]).amount == amount


# --- limitation (MAL 27; R-PROC-01): told on 2025-09-30, the last day is 2026-09-30 ---


@pytest.mark.parametrize("filed, fallen", [("2026-09-29", 0), ("2026-09-30", 0), ("2026-10-01", 10_000)])
def test_a_year_to_claim_severance(filed: str, fallen: int) -> None:
    ending = {"ground": "objective_change", "lawful": True, "notified_on": "2025-09-30", "thirty_days_notice": True}
    found = claim("economic_compensation", "2024-10-01", "2025-09-30", termination=ending, filed_on=filed)
    assert (found.amount, found.expired) == (10_000, fallen)


# --- service (R-COMP-15): a break of thirty days at most does not part it ---


@pytest.mark.parametrize("start, months", [("2020-01-30", "10"), ("2020-01-31", "10"), ("2020-02-01", "9.5")])
def test_a_break_of_thirty_days(start: str, months: str) -> None:
    """From 2015-01-01 to 2024-06-30 in one are 9 y 6 m; 5 y and 4 y 5 m make half a month less (LCL 47(1))."""
    before = {"start": "2015-01-01", "last_day": "2019-12-31", "moved_by_employer": True, "severance_paid": None}
    found = claim(
        "economic_compensation", start, "2024-06-30", employment={"prior_service": [before]},
        termination={"ground": "objective_change", "lawful": True},
    )  # fmt: skip
    assert found.amount == 10_000 * Decimal(months)


# --- the medical period (M479 3): by years in all and years here, the exact number in the longer period ---

MEDICAL = [
    (9, 4, 3, 6), (9, 5, 6, 12), (9, 6, 6, 12),
    (10, 4, 6, 12), (11, 4, 6, 12), (10, 5, 9, 15), (11, 9, 9, 15),
    (10, 10, 12, 18), (11, 11, 12, 18), (14, 14, 12, 18),
    (15, 15, 18, 24), (16, 16, 18, 24), (19, 19, 18, 24),
    (20, 20, 24, 30), (21, 21, 24, 30),
]  # fmt: skip


@pytest.mark.parametrize("career, here, months, within", MEDICAL)
def test_the_table_of_medical_periods(career: int, here: int, months: int, within: int) -> None:
    found = medical_period(career_years=career, years_here=here)
    assert (found.months.value, found.within) == (months, within)


@pytest.mark.parametrize("years, months", [(0, 3), (1, 4), (2, 5), (20, 23), (21, 24), (22, 24)])
def test_the_scale_of_shanghai(years: int, months: int) -> None:
    """SHMP: three months in the first year, one more for each full year, 24 at most."""
    assert medical_period(career_years=years, years_here=years, region="310000").months.value == months


# --- annual leave (AL 2-4): 12 months, 10 and 20 years, and what excludes it ---


@pytest.mark.parametrize(
    "career_start, hired_on, days",
    [
        # twelve months are full on 2025-01-01; a day later 364 of 365 days count: 4.98 and so on, rounded down (ALM 5)
        ("2023-12-31", "2023-12-31", 5), ("2024-01-01", "2024-01-01", 5), ("2024-01-02", "2024-01-02", 4),
        # ten years: a day at five and 364 at ten are 9.98
        ("2014-12-31", "2020-01-01", 10), ("2015-01-01", "2020-01-01", 10), ("2015-01-02", "2020-01-01", 9),
        # twenty: a day at ten and 364 at fifteen are 14.98
        ("2004-12-31", "2020-01-01", 15), ("2005-01-01", "2020-01-01", 15), ("2005-01-02", "2020-01-01", 14),
    ],
)  # fmt: skip
def test_the_bands_of_annual_leave(career_start: str, hired_on: str, days: int) -> None:
    found = annual_leave_days(year=2025, hired_on=hired_on, career_start=career_start, as_of="2026-01-10")
    assert found.value == days


@pytest.mark.parametrize("days, is_due", [(19, True), (20, False), (21, False)])
def test_twenty_days_of_paid_personal_leave_take_annual_leave_away(days: int, is_due: bool) -> None:
    leave = {"year": 2025, "entitled_days": "5", "paid_personal_leave_days": days}
    found = claim("annual_leave_pay", "2020-01-01", None, annual_leave=[leave], pay={"monthly": "8700"})
    assert found.amount == (4_000 if is_due else 0)  # 8,700 / 21.75 × 5 × 2 (ALM 10, 11)


@pytest.mark.parametrize(
    "career, days, months, last",
    [("2020-01-01", 5, 2, "2025-04-30"), ("2010-01-01", 10, 3, "2025-05-30"), ("2000-01-01", 15, 4, "2025-06-30")],
)
def test_months_of_sick_leave_that_take_annual_leave_away(career: str, days: int, months: int, last: str) -> None:
    """AL 4(3)-(5): two, three and four months by band, from 2025-03-01, days over whole months by thirty (decided: R-LEAVE-01)."""
    for step, is_due in ((-DAY, True), (timedelta(0), False), (DAY, False)):
        found = claim(
            "annual_leave_pay", "2020-01-01", None, worker={"career_start": career}, pay={"monthly": "8700"},
            annual_leave=[{"year": 2025}], sick_leave=[{"start": "2025-03-01", "end": date.fromisoformat(last) + step}],
        )  # fmt: skip
        assert found.amount == (800 * days if is_due else 0), (months, step)


# --- protection before retirement (LCL 42(5)): fifteen years here and under five to the age ---


@pytest.mark.parametrize("start, why", [("2011-11-20", "PROTECTED"), ("2011-11-21", "PROTECTED"), ("2011-11-22", "")])
def test_fifteen_years_here(start: str, why: str) -> None:
    """To 2026-11-20; a man born 1970-06-10 reaches 61 y 5 m on 2031-11-10: 65 months from the anchor, seventeen steps (R-TIME-06)."""
    worker = {"birth_date": "1970-06-10", "sex": "male"}
    assert why_unlawful(start, "2026-11-20", "objective_change", worker=worker) == why


@pytest.mark.parametrize("last_day, why", [("2026-11-09", ""), ("2026-11-10", ""), ("2026-11-11", "PROTECTED")])
def test_five_years_to_the_age(last_day: str, why: str) -> None:
    """不足五年: exactly five years to 2031-11-10 are not under five."""
    worker = {"birth_date": "1970-06-10", "sex": "male"}
    assert why_unlawful("2005-01-01", last_day, "objective_change", worker=worker) == why


@pytest.mark.parametrize("last_day, why", [("2021-09-14", ""), ("2021-09-15", ""), ("2021-09-16", "PROTECTED")])
def test_five_years_to_the_age_of_its_time(last_day: str, why: str) -> None:
    """Before 2025 the age of a man was sixty, whatever was later enacted (RET in force 2025-01-01; R-TIME-01): born 1966-09-15."""
    worker = {"birth_date": "1966-09-15", "sex": "male"}
    assert why_unlawful("2000-01-01", last_day, "objective_change", worker=worker) == why


# --- mass lay-off (LCL 41(1)): twenty people, or ten per cent of the staff ---


@pytest.mark.parametrize(
    "dismissed, staff, is_open",
    [
        (14, 150, False),
        (15, 150, True),
        (16, 150, True),
        (19, 1000, False),
        (20, 1000, True),
        (21, 1000, True),
        (20, None, True),
    ],
)
def test_the_gate_of_a_mass_layoff(dismissed: int, staff: int | None, is_open: bool) -> None:
    why = why_unlawful("2020-01-01", "2026-06-30", "redundancy", termination={"staff": staff, "dismissed": dismissed})
    assert why == ("" if is_open else "NO_MASS_LAYOFF")


# --- ten years at expiry (LCL 14(2)(1)) ---


@pytest.mark.parametrize(
    "last_day, why", [("2026-06-29", ""), ("2026-06-30", "TEN_YEARS"), ("2026-07-01", "TEN_YEARS")]
)
def test_ten_years_at_the_end_of_the_term(last_day: str, why: str) -> None:
    term = {"kind": "fixed_term", "start": "2016-07-01", "end": last_day, "signed_on": "2016-07-01"}
    asked = {"contracts": [term], "open_ended_asked_on": "2026-06-01"}
    assert why_unlawful("2016-07-01", last_day, "expiry_employer_ends", **asked) == why


# --- a bonus counts by the months of it that lie in the twelve before the end (R-COMP-11) ---


@pytest.mark.parametrize(
    "earned_from, earned_to, amount",
    [
        ("2024-07-01", "2025-06-30", "60000"),  # none of it from July 2025 on: 6 × 10,000
        ("2024-08-01", "2025-07-31", "61000.02"),  # 122,000 / 12 = 10,166.67
        ("2024-09-01", "2025-08-31", "61999.98"),  # 124,000 / 12 = 10,333.33
        ("2025-01-01", "2025-12-31", "66000"),  # the example of R-COMP-11: 11,000
        ("2025-06-01", "2026-05-31", "70999.98"),  # eleven months: 142,000 / 12 = 11,833.33
        ("2025-07-01", "2026-06-30", "72000"),
    ],
)
def test_a_bonus_by_its_months(earned_from: str, earned_to: str, amount: str) -> None:
    months = [f"2025-{n:02}" for n in range(7, 13)] + [f"2026-{n:02}" for n in range(1, 7)]
    pay = {
        "payslips": [{"month": month, "due": "10000"} for month in months],
        "bonuses": [{"amount": "24000", "earned_from": earned_from, "earned_to": earned_to}],
    }
    found = claim(
        "economic_compensation", "2020-07-01", "2026-06-30", pay=pay,
        termination={"ground": "agreement_employer_proposed", "lawful": True},
    )  # fmt: skip
    assert found.amount == Decimal(amount)


# --- tax on severance (T164, five(1)): three annual averages are free, the excess by the annual table ---

ANNUAL = 188_413
FREE = 3 * ANNUAL


@pytest.mark.parametrize(
    "excess, tax",
    [
        (-1, "0"), (0, "0"), (1, "0.03"),
        (35_999, "1079.97"), (36_000, "1080"), (36_001, "1080.10"),
        (143_999, "11879.90"), (144_000, "11880"), (144_001, "11880.20"),
        (299_999, "43079.80"), (300_000, "43080"), (300_001, "43080.25"),
        (419_999, "73079.75"), (420_000, "73080"), (420_001, "73080.30"),
        (659_999, "145079.70"), (660_000, "145080"), (660_001, "145080.35"),
        (959_999, "250079.65"), (960_000, "250080"), (960_001, "250080.45"),
    ],
)  # fmt: skip
def test_the_brackets_of_the_tax(excess: int, tax: str) -> None:
    assert severance_tax(amount=FREE + excess, annual_average_wage=ANNUAL).value == Decimal(tax)


# --- final awards (MAL 47(1)): twelve minimum wages included ---


@pytest.mark.parametrize("awarded, final", [("30479.99", True), ("30480", True), ("30480.01", False)])
def test_twelve_minimum_wages(awarded: str, final: bool) -> None:
    assert is_final(awarded=awarded, minimum_wage="2540") is final


# --- deductions for a loss (WPR 16): a fifth of the wage, and nothing below the minimum wage ---


@pytest.mark.parametrize(
    "loss, minimum, most", [("999", "2000", 999), ("1000", "2000", 1000), ("1001", "2000", 1000), ("1001", "4001", 999)]
)
def test_a_fifth_of_the_wage(loss: str, minimum: str, most: int) -> None:
    assert deduction_limit(wage="5000", minimum_wage=minimum, loss=loss).value == most


# --- Shanghai's sick pay (R-LEAVE-03): 60 to 100 % by years of service, of 70 % of normal attendance ---


@pytest.mark.parametrize(
    "hired_on, amount",
    [
        ("2024-03-02", 4200), ("2024-03-01", 4900), ("2022-03-02", 4900), ("2022-03-01", 5600),
        ("2020-03-02", 5600), ("2020-03-01", 6300), ("2018-03-02", 6300), ("2018-03-01", 7000), ("2018-02-28", 7000),
    ],
)  # fmt: skip
def test_the_years_of_shanghais_sick_pay(hired_on: str, amount: int) -> None:
    found = sick_pay(
        start="2026-03-01", end="2026-03-31", region="310000", as_of="2026-11-21", normal_attendance="10000", hired_on=hired_on,
        minimum_wage="2740",
    )  # fmt: skip
    assert found.amount == amount
