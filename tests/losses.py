"""Lost benefits that cannot be, or hardly are: code, what breaks it with the paths named, what just does not."""

from __future__ import annotations

from typing import Any

Rows = list[tuple[str, dict[str, Any], list[str], dict[str, Any]]]


def birth(**facts: Any) -> dict[str, Any]:
    """A birth, judged on 2026-11-21 after an employment from 2020-01-01 to 2026-06-30."""
    return {"maternity": facts}


def ill(**facts: Any) -> dict[str, Any]:
    return {"medical_loss": {"cost": "1000", **facts}}


def old(**facts: Any) -> dict[str, Any]:
    return {"pension": facts}


def dead(**facts: Any) -> dict[str, Any]:
    return {"death_non_work": {"date": "2026-05-01", **facts}}


REFUSALS: Rows = [
    (
        "LOSS_AFTER_JUDGMENT",
        birth(birth="2026-11-22"),
        ["maternity.birth"],
        birth(birth="2026-11-21", expected="2026-11-22"),
    ),
    ("LOSS_AFTER_JUDGMENT", birth(cut_off_on="2026-11-22"), ["maternity.cut_off_on"], birth(cut_off_on="2026-11-21")),
    ("LOSS_AFTER_JUDGMENT", birth(known_on="2026-11-22"), ["maternity.known_on"], birth(known_on="2026-11-21")),
    (
        "LOSS_AFTER_JUDGMENT",
        old(agency_letter="2026-11-22"),
        ["pension.agency_letter"],
        old(agency_letter="2026-11-21"),
    ),
    ("LOSS_AFTER_JUDGMENT", dead(date="2026-11-22"), ["death_non_work.date"], dead(date="2026-11-21")),
    ("MATERNITY_DAYS", birth(days_due="0"), ["maternity.days_due"], birth(days_due="1")),
    ("MATERNITY_DAYS", birth(days_due="501"), ["maternity.days_due"], birth(days_due="500")),
    (
        "OWN_PART_OVER_COST",
        birth(medical="100", own_part="100.01"),
        ["maternity.own_part"],
        birth(medical="100", own_part="100"),
    ),
    ("CATALOGUE_OVER_COST", ill(catalogue="1000.01"), ["medical_loss.catalogue"], ill(catalogue="1000")),
    ("LOSS_SHARE_OVER_ONE", ill(ratio="85"), ["medical_loss.ratio"], ill(ratio="1")),
    ("LOSS_SHARE_OVER_ONE", birth(nursing_share="1.1"), ["maternity.nursing_share"], birth(nursing_share="1")),
    (
        "RATES_OF_NOTHING",
        old(employer_rate="0", worker_rate="0"),
        ["pension.employer_rate"],
        old(employer_rate="16", worker_rate="0"),
    ),
]
LEAVE = {"start": "2026-01-01", "end": "2026-04-08"}
WARNINGS: Rows = [
    ("MATERNITY_INSURED", birth(insured=False, allowance_fund="1"), ["maternity.insured"], birth(insured=False, allowance_fund="0")),
    (
        "MATERNITY_INSURED", birth(insured=True) | {"maternity_leaves": [LEAVE]}, ["maternity_leaves.0.insured"],
        birth(insured=True) | {"maternity_leaves": [LEAVE | {"insured": True}]},
    ),
    ("MATERNITY_INSURED", birth(insured=False, allowance_fund="1"), ["maternity.insured"], birth(allowance_fund="1")),
    ("ALLOWANCE_OVER_FUND", birth(allowance_fund="100", allowance_received="100.01"), ["maternity.allowance_received"], birth(allowance_fund="100", allowance_received="100")),
    ("CUT_OFF_AFTER_BIRTH", birth(birth="2026-03-01", cut_off_on="2026-03-02"), ["maternity.cut_off_on"], birth(birth="2026-03-01", cut_off_on="2026-03-01")),
    ("KNOWN_AFTER_BIRTH", birth(birth="2026-03-01", known_on="2026-03-02"), ["maternity.known_on"], birth(birth="2026-03-01", known_on="2026-03-01")),
    # 2026-03-01 and 120 days later
    ("FAR_FROM_EXPECTED", birth(birth="2026-03-01", expected="2026-06-30"), ["maternity.expected"], birth(birth="2026-03-01", expected="2026-06-29")),
    ("UNIT_AVERAGE_YEAR", birth(unit_average="99000", wage_before="9000"), ["maternity.unit_average"], birth(unit_average="98999", wage_before="9000")),
    ("MATERNITY_OF_A_MAN", birth() | {"worker": {"sex": "male"}, "maternity": {"insured": True}}, ["maternity"], birth(insured=True)),
    ("MATERNITY_TOO_LONG", birth(days_due="241"), ["maternity.days_due"], birth(days_due="240")),
    ("REIMBURSED_OVER_COST", ill(resident_paid="1000.01"), ["medical_loss.resident_paid"], ill(resident_paid="1000")),
    ("REIMBURSED_OVER_COST", ill(agency_sum="1000.01"), ["medical_loss.agency_sum"], ill(agency_sum="1000")),
    ("REIMBURSED_OVER_COST", ill(deductible="1000.01"), ["medical_loss.deductible"], ill(deductible="1000")),
    ("REPAIR_OR_NOT", old(repairable=True, agency_letter="2026-05-01"), ["pension.repairable"], old(repairable=False, agency_letter="2026-05-01")),
    ("AGE_TO_COME", old(reached_on="2026-11-22"), ["pension.reached_on"], old(reached_on="2026-11-21")),
    ("RATES_UNLIKE", old(employer_rate="16", worker_rate="0.08"), ["pension.worker_rate"], old(employer_rate="16", worker_rate="1")),
    ("RATES_UNLIKE", old(employer_rate="16", worker_rate="0.08"), ["pension.worker_rate"], old(employer_rate="16")),
    ("YEARS_OVER_LIFE", old(years_missing="60.5"), ["pension.years_missing"], old(years_missing="60")),
    ("YEARS_OVER_LIFE", dead(years="60.5"), ["death_non_work.years"], dead(years="60")),
    ("YEARS_OVER_LIFE", dead(pension_years="60.5"), ["death_non_work.pension_years"], dead(pension_years="60")),
    ("PENSION_TOO_EARLY", dead(years="14.9", pension_years="1"), ["death_non_work.years"], dead(years="15", pension_years="1")),
    ("PENSION_OUT_OF_LINE", old(average_pension="50000.01"), ["pension.average_pension"], old(average_pension="50000")),
    ("PENSION_OUT_OF_LINE", old(computed_pension="50000.01"), ["pension.computed_pension"], old(computed_pension="50000")),
    ("INCOME_OF_A_MONTH", dead(income="5999.99"), ["death_non_work.income"], dead(income="6000")),
]  # fmt: skip

# --- that each field counts: two values of it, with the facts around ---

HERE: dict[str, Any] = {"region": "440300", "as_of": "2026-11-21"}
LEFT = {
    "employment": {"start": "2020-01-01", "last_day": "2026-02-28"},
    "termination": {"ground": "dismissal_without_ground", "protections": ["maternity"]},
}
BORN = {"birth": "2026-08-31", "wage_before": "8000", "days_due": "98"}
SPLIT = {"repairable": False, "average_pension": "2500", "employer_rate": "16", "worker_rate": "8"}


def values(
    around: dict[str, Any], part: str, facts: dict[str, Any], name: str, one: Any, other: Any
) -> tuple[Any, Any]:
    def case(value: Any) -> dict[str, Any]:
        return {**HERE, **around, part: {**facts, name: value}}

    return case(one), case(other)


def measured(by: str) -> dict[str, Any]:
    return {"readings": {"D-67": by}}


DEAD = {"date": "2026-05-01", "insured": False, "years": "7", "income": "54000"}
WITNESSES = {
    "Maternity.known_on": values(LEFT, "maternity", BORN, "known_on", None, "2026-03-10"),
    "Maternity.nursing_share": values(LEFT, "maternity", BORN, "nursing_share", None, "0.8"),
    "PensionLoss.agency_letter": values({}, "pension", {"average_pension": "2500"}, "agency_letter", None, "2026-05-01"),
    "PensionLoss.years_missing": values(
        {**measured("one_month_per_year"), "given": {"local_average_wage": "6000"}},
        "pension", {"repairable": False, "reached_on": "2026-01-31"}, "years_missing", "6", "7",
    ),
    "PensionLoss.computed_pension": values({}, "pension", {"repairable": False}, "computed_pension", None, "1800"),
    "PensionLoss.employer_contributions": values({}, "pension", SPLIT, "employer_contributions", None, "70000"),
    "PensionLoss.employer_rate": values(measured("split_formula"), "pension", SPLIT, "employer_rate", "16", "20"),
    "PensionLoss.worker_rate": values(measured("split_formula"), "pension", SPLIT, "worker_rate", "8", "4"),
    "PensionLoss.allowance_paid": values(measured("split_formula"), "pension", SPLIT, "allowance_paid", "0", "14520"),
    "NonWorkDeath.date": values({}, "death_non_work", DEAD, "date", "2021-09-01", "2021-08-31"),
    "NonWorkDeath.insured": values({}, "death_non_work", DEAD, "insured", False, True),
    "NonWorkDeath.years": values({}, "death_non_work", DEAD, "years", "7", "10"),
    "NonWorkDeath.pension_years": values({}, "death_non_work", DEAD | {"years": "20"}, "pension_years", None, "3"),
    "NonWorkDeath.income": values({}, "death_non_work", DEAD, "income", "54000", "60000"),
    "NonWorkDeath.local_sum": values({}, "death_non_work", DEAD | {"date": "2020-05-01"}, "local_sum", None, "20000"),
    "Case.death_non_work": (HERE, HERE | {"death_non_work": DEAD}),
}  # fmt: skip
