"""Every public function × every argument × wrong values: the library's own error in both languages, or a result."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from types import FunctionType
from typing import Any

import pytest

import laborcalc
from laborcalc import BadCase, Case, LaborcalcError

PUBLIC = (
    "laborcalc", "laborcalc.compensation", "laborcalc.wages", "laborcalc.overtime", "laborcalc.leave",
    "laborcalc.double_wages", "laborcalc.relationship", "laborcalc.procedure", "laborcalc.comparison",
    "laborcalc.checklist", "laborcalc.timesheet", "laborcalc.injury", "laborcalc.benefits",
    "laborcalc.remedies.counterclaims", "laborcalc.remedies.duties",
    "laborcalc.remedies.losses", "laborcalc.remedies.insurance", "laborcalc.interview",
)  # fmt: skip
HERE = {"region": "110000", "as_of": "2026-11-21"}
CASE = Case(**HERE, pay={"monthly": "8700"}, arrears=[{"start": "2026-03-16", "end": "2026-03-31"}])
SPAN = {"start": "2026-03-01", "end": "2026-03-31"}
ENDED = {**HERE, "start": "2019-03-15", "last_day": "2026-09-30"}
TERM = {
    **HERE,
    "contract_start": "2026-01-01",
    "contract_end": "2026-12-31",
    "probation_months": 6,
    "monthly_wage": 8000,
}

HURT = {
    "date": "2024-03-01", "recognised_on": "2024-05-01", "graded_on": "2024-12-01", "grade": 5, "insured": "no",
    "suitable_work": False, "care_need": "part", "true_wage_12m": "6000", "average_wage": {"amount": "8000"},
    "leave_months": "3", "ended_on": "2026-03-31", "ended_by": "worker", "birth": "1990-01-01", "sex": "male",
}  # fmt: skip
BROKEN = {
    "start": "2025-01-01",
    "end": "2025-12-31",
    "paid": "9000",
    "penalty_agreed": "90000",
    "breach_start": "2025-07-01",
}
DEATH = {"date": "2024-03-05", "dependants": [{"relation": "spouse", "incapable": True}]}
BENEFIT = {**HERE, "injury": HURT}
DIED = {
    **HERE,
    "injury": {**HURT, "grade": None, "graded_on": None, "ended_on": None, "ended_by": None, "death": DEATH},
}
BORN = {"birth": "2026-08-31", "wage_before": "8000", "days_due": "98", "insured": False, "medical": "5000"}
LOST = {**HERE, "maternity": BORN}
LEFT = {
    "employment": {"start": "2020-01-01", "last_day": "2026-02-28"},
    "termination": {"ground": "dismissal_without_ground"},
}

JOBLESS = {
    **HERE,
    "employment": {"start": "2023-01-01", "last_day": "2026-02-28"},
    "unemployment": {"cause": "not_insured"},
}

# What each function computes something from; the arguments left out here are tried as well.
CALLS: dict[str, dict[str, Any]] = {
    "assess": {"case": CASE},
    "compare": {"case": CASE},
    "coverage": {},
    "economic_compensation": {**ENDED, "ground": "objective_change", "average_wage": "12000"},
    "unlawful_termination_damages": {**ENDED, "monthly_wage": "10000"},
    "notice_pay": {**ENDED, "ground": "objective_change", "last_month_wage": "9000"},
    "medical_subsidy": {**HERE, "last_day": "2026-06-30", "average_wage": "10000", "grade": 7, "illness": "serious"},
    "wages_during_dispute": {**HERE, **SPAN, "monthly_wage": "8700"},
    "non_compete_compensation": {**HERE, **SPAN, "average_wage": "20000"},
    "severance_tax": {"amount": "600000", "annual_average_wage": "188413"},
    "unpaid_wages": {**HERE, "monthly": "8700", "arrears": [{"start": "2026-03-16", "end": "2026-03-31"}]},
    "minimum_wage_shortfall": {**HERE, "month": "2026-03", "gross": "2300"},
    "probation_limit": {"start": "2026-01-01", "end": "2026-12-31"},
    "probation_damages": TERM,
    "probation_wages": {**TERM, "probation_wage": "6400"},
    "heat_allowance": {**HERE, "start": "2026-06-01", "end": "2026-09-30"},
    "sick_pay": {**HERE, **SPAN, "minimum_wage": "2540"},
    "stoppage_pay": {**HERE, **SPAN, "monthly_wage": "8700"},
    "additional_compensation": {**HERE, "amount": "20000", "ordered_on": "2026-01-10", "deadline": "2026-01-25"},
    "deduction_limit": {"wage": "3000", "minimum_wage": "2540", "loss": "3000"},
    "late_performance_interest": {"principal": "100000", "last_day": "2026-01-10", "paid_on": "2026-04-20"},
    "payday": {"agreed": "2026-11-15"},
    "training_bond_limit": {"cost": "60000", "months": 36, "served": 24},
    "overtime_pay": {**HERE, "monthly_wage": "8700", "workday_hours": 10},
    "all_in_shortfall": {"paid": "4000", "minimum_wage": "2000", "workday_hours": 66},
    "annual_leave_days": {"year": 2026, "hired_on": "2026-05-11", "career_years": 12, "as_of": "2027-01-10"},
    "annual_leave_pay": {**HERE, "leave": [{"year": 2025, "untaken_days": "5"}], "average_wage_without_overtime": "8700"},
    "maternity_days": {},
    "maternity_pay": {**HERE, **SPAN, "monthly_wage": "9000"},
    "medical_period": {"career_years": 12, "years_here": 6},
    "double_wages": {**HERE, "start": "2026-01-01", "monthly_wage": "8700"},
    "certificate_loss": {**HERE, "certificate": {"due": "2026-01-31", "months": "2"}, "pay": {"monthly": "8700"}},
    "deposit_return": {**HERE, "amount": "3000"},
    "expense_reimbursement": {**HERE, "amount": "100"},
    "year_end_bonus": {**HERE, "amount": "36000", "months": 9},
    "equal_pay_difference": {**HERE, **SPAN, "comparable_monthly": "9000", "paid_monthly": "8000"},
    "settlement_sum": {**HERE, "amount": "50000"},
    "lawyer_fee": {**HERE, "amount": "8000"},
    "other_demand": {**HERE, "demand": "apology"},
    "unemployment_loss": {**JOBLESS, "termination": {"ground": "redundancy"}},
    "rural_living_subsidy": {**JOBLESS, "region": "410100", "worker": {"rural_migrant": True}, "termination": {"ground": "resignation"}},
    "self_paid_contributions": {**HERE, "social_insurance": {"self_paid": [{"branch": "pension", "amount": "20000"}]}},
    "employer_share_deducted": {**HERE, "social_insurance": {"deducted": [{**SPAN, "monthly": "700", "own_shares": "210"}]}},
    "contributions_in_arrears": {**HERE, "social_insurance": {"asked": [{"amount": "20000"}]}},
    "housing_fund": HERE,
    "insurance_decision": HERE,
    "finding_of": {"result": laborcalc.assess(CASE)},
    "procedure_of": {"result": laborcalc.assess(CASE)},
    "score_evidence": {"evidence": [{"kind": "bank_wage_payment"}], "as_of": "2026-11-21"},
    "acceptance_deadline": {"filed": "2026-11-02"},
    "answer_deadline": {"received": "2026-11-02"},
    "award_deadline": {"accepted": "2026-09-01"},
    "final_award_limit": {"minimum_wage": "2540"},
    "is_final": {"awarded": "28000", "minimum_wage": "2540"},
    "last_day_to_appeal": {"received": "2026-03-02"},
    "last_day_to_complain": {"breach": "2026-03-02"},
    "last_day_to_enforce": {"performance_ends": "2026-03-02"},
    "last_day_to_file": {"trigger": "2025-09-30"},
    "last_day_to_set_aside": {"received": "2026-03-02"},
    "last_day_to_sue": {"received": "2026-03-02"},
    "answered": {"answers": {"pay": "wage_transfer"}},
    "checklist": {"situation": "subcontracted"},
    "questions": {},
    "own_wage": {"wage": "6000", "average": "8000"},
    "disability_lump_sum": BENEFIT,
    "lump_sum_months": {"grade": 9},
    "disability_allowance": BENEFIT,
    "living_nursing": BENEFIT,
    "leave_wages": BENEFIT,
    "injury.medical_subsidy": BENEFIT,
    "employment_subsidy": BENEFIT,
    "death_lump_sum": DIED,
    "dependants_monthly": DIED,
    "base_difference": {**HERE, "injury": {**HURT, "insured": "yes", "declared_base": "5000"}},
    "recognition_deadline": {"injured": "2026-02-01", "suspensions": [{"start": "2026-03-01", "end": "2026-03-31"}]},
    "settlement_share": {"statutory": "114000", "agreed": "40000"},
    "benefits": {"case": CASE},
    "training_penalty": {**HERE, "training": {"cost": "60000", "months": 36, "served": 24}},
    "non_compete_penalty": {**HERE, "non_compete": BROKEN},
    "non_compete_return": {**HERE, "non_compete": BROKEN},
    "worker_damage": {**HERE, "damage": {"loss": "9000", "fault": "gross_negligence"}},
    "no_notice_damage": {**HERE, "departure": {"notice_given": False, "proved_loss": "800"}},
    "allowance_return": {**HERE, "allowance": {"paid": "9000", "back_paid_on": "2026-01-05"}},
    "own_share": {**HERE, "allowance": {"own_share_advanced": "1500.50"}},
    "pay_return": {**HERE, "repayments": [{"amount": "500"}]},
    "maternity_allowance_loss": LOST,
    "maternity_medical_loss": LOST,
    "maternity_top_up": {**HERE, "maternity": {**BORN, "insured": True, "allowance_received": "20000"}},
    "protected_period_loss": {**LOST, **LEFT, "region": "440300"},
    "medical_loss": {**HERE, "medical_loss": {"catalogue": "10000", "ratio": "0.8", "resident_paid": "0"}},
    "pension_loss": {**HERE, "pension": {"repairable": False, "employer_contributions": "10000"}, "readings": {"D-67": "employer_contributions"}},
    "non_work_death": {**HERE, "death_non_work": {"date": "2026-05-10", "insured": False, "years": "7", "income": "54000"}},
    "survivors_months": {"years": "7"},
    "read": {"anything": {"劳动合同履行地": "北京", "裁判日": "2026年11月21日"}},
    "read_rows": {"source": [{"region": "北京", "as_of": "2026-11-21"}]},
    "start": {},
    "resume": {"state": {"format": "laborcalc-interview/1", "answers": [{"id": "as_of", "value": "2026-11-21"}]}},
    "read_timesheet": {"source": [{"date": "2026-02-17", "in": "09:00", "out": "18:00"}]},
}  # fmt: skip
NO_TYPE = object()
WRONG: tuple[Any, ...] = (
    NO_TYPE, None, True, 5, -1, 10**30, 1.5, float("nan"), Decimal("NaN"), Decimal("-0.5"), "", "x", "\ud800", "9" * 50, b"x",
    date(1, 1, 1), date(9999, 12, 31), datetime(2026, 1, 1), [], [1], [[]], [None], (1, 2), {}, {1: 2}, {"x": []}, {"\ud800": 1},
    set(), range(3), int, lambda: None,
)  # fmt: skip


def functions() -> dict[str, Callable[..., Any]]:
    """The public functions by name."""
    found: dict[str, Callable[..., Any]] = {}
    for module in map(import_module, PUBLIC):
        own = [name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__]
        for name in getattr(module, "__all__", own):
            value = getattr(module, name)
            if isinstance(value, FunctionType) and not name.startswith("_"):
                taken = found.get(name, value) is not value  # two modules have a function of that name
                found[f"{module.__name__.rpartition('.')[2]}.{name}" if taken else name] = value
    return found


FUNCTIONS = functions()


ARGUMENTS = [
    (name, parameter.name)
    for name, function in FUNCTIONS.items()
    for parameter in inspect.signature(function).parameters.values()
    if parameter.kind is not parameter.VAR_KEYWORD
]


def called(name: str, /, **changed: Any) -> Any:
    stated = {**CALLS[name], **changed}
    parameters = inspect.signature(FUNCTIONS[name]).parameters.values()
    placed = [stated.pop(found.name) for found in parameters if found.kind is found.POSITIONAL_ONLY]
    return FUNCTIONS[name](*placed, **stated)


def clear(error: LaborcalcError) -> None:
    """It says what is wrong in both languages, in whole characters."""
    assert error.problems
    for problem in error.problems:
        assert problem.code and problem.what.zh and problem.what.en and problem.remedy.zh and problem.remedy.en
    str(error).encode()


def test_every_function_is_tried() -> None:
    assert set(FUNCTIONS) == set(CALLS)
    for name in CALLS:
        called(name)


@pytest.mark.parametrize("name, argument", ARGUMENTS)
def test_a_wrong_value_is_refused_by_the_library(name: str, argument: str) -> None:
    for value in WRONG:
        try:
            called(name, **{argument: value})
        except LaborcalcError as error:
            clear(error)
        else:
            assert value is not NO_TYPE, "an object of no meaning is taken"


def test_a_copy_changes_what_a_mapping_names() -> None:
    for value in WRONG:
        if value:  # nothing changes nothing
            with pytest.raises(BadCase) as caught:
                CASE.model_copy(update=value)
            clear(caught.value)


def test_what_stands_beside_the_answers_is_refused_by_the_library() -> None:
    for name in ("answers", "evidence", "situation", "x"):
        for value in WRONG:
            try:
                FUNCTIONS["answered"]({"pay": "wage_transfer"}, **{name: value})
            except LaborcalcError as error:
                clear(error)
            else:
                assert value is not NO_TYPE


def test_a_case_is_read_from_what_is_a_file_or_a_mapping() -> None:
    readers: list[Callable[[Any], Any]] = [Case.from_file, Case.model_validate, Case.model_validate_json]
    for read in readers:
        for value in WRONG:
            with pytest.raises(BadCase) as caught:
                read(value)
            clear(caught.value)
