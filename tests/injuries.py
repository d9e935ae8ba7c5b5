"""Work injuries that cannot be, or hardly are: code, what breaks it with the paths named, what just does not."""

from __future__ import annotations

from typing import Any

Rows = list[tuple[str, dict[str, Any], list[str], dict[str, Any]]]


def hurt(**facts: Any) -> dict[str, Any]:
    """An injury of 2025-03-01 to a worker employed from 2020-01-01 to 2026-06-30, judged on 2026-11-21."""
    return {"injury": {"date": "2025-03-01", **facts}}


def died(*dependants: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return hurt(death={"date": "2025-03-01", "dependants": list(dependants)}, **facts)


def settled(**facts: Any) -> dict[str, Any]:
    return hurt(recognised_on="2025-05-01", graded_on="2025-12-01", settlement=facts)


def review(day: str) -> list[dict[str, Any]]:
    return [{"on": day, "kind": "review", "grade": 8}]


LEAVE = {"start": "2025-03-01", "end": "2025-06-30"}
REFUSALS: Rows = [
    ("AFTER_JUDGMENT", {"injury": {"date": "2026-11-22"}}, ["injury.date"], {"injury": {"date": "2026-11-21"}}),
    ("AFTER_JUDGMENT", hurt(death={"date": "2026-11-22"}), ["injury.death.date"], hurt(death={"date": "2026-11-21"})),
    # 2025-03-01 to 2026-11-21 are 631 days
    ("DAYS_BEYOND_CALENDAR", hurt(nursing={"days": "632"}), ["injury.nursing.days"], hurt(nursing={"days": "631"})),
    ("DAYS_BEYOND_CALENDAR", hurt(nursing={"days": "632"}), ["injury.nursing.days"], hurt(nursing={"cost": "1"})),
    ("DAYS_BEYOND_CALENDAR", hurt(nursing={"days": "632"}), ["injury.nursing.days"], {"injury": {"nursing": {"days": "632"}}}),
    ("GRADED_BEFORE_INJURY", hurt(graded_on="2025-02-28"), ["injury.graded_on"], hurt(graded_on="2025-03-01")),
    ("GRADED_BEFORE_INJURY", hurt(regradings=review("2025-02-28")), ["injury.regradings.0.on"], hurt(regradings=review("2025-03-01"))),
    ("RECOGNISED_BEFORE_INJURY", hurt(recognised_on="2025-02-28"), ["injury.recognised_on"], hurt(recognised_on="2025-03-01")),
    ("DEATH_BEFORE_INJURY", hurt(death={"date": "2025-02-28"}), ["injury.death.date"], hurt(death={"date": "2025-03-01"})),
    ("STEP_BEFORE_INJURY", hurt(employer_applied_on="2025-02-28"), ["injury.employer_applied_on"], hurt(employer_applied_on="2025-03-01")),
    ("STEP_BEFORE_INJURY", hurt(settlement={"date": "2025-02-28"}), ["injury.settlement.date"], hurt(settlement={"date": "2025-03-01"})),
    ("STEP_BEFORE_INJURY", hurt(refused_from="2025-02-28"), ["injury.refused_from"], hurt(refused_from="2025-03-01")),
    (
        "STEP_BEFORE_INJURY", hurt(enforcement_ended_on="2025-02-28"), ["injury.enforcement_ended_on"],
        hurt(enforcement_ended_on="2025-03-01"),
    ),
    (
        "REGRADED_TOO_EARLY", hurt(graded_on="2025-12-01", regradings=review("2025-11-30")), ["injury.regradings.0.on"],
        hurt(graded_on="2025-12-01", regradings=review("2025-12-01")),
    ),
    ("GRADED_AFTER_DEATH", died(graded_on="2025-03-02"), ["injury.graded_on"], died(graded_on="2025-03-01")),
    ("GRADED_AFTER_DEATH", died(regradings=review("2025-03-02")), ["injury.regradings.0.on"], died(regradings=review("2025-03-01"))),
    ("BORN_AFTER_INJURY", hurt(birth="2025-03-02"), ["injury.birth"], hurt(birth="2025-03-01")),
    # twelve months a span, also where they are written to the same day of the next year; 24 together (WI 33)
    (
        "INJURY_LEAVE_TOO_LONG", hurt(leave=[LEAVE | {"end": "2026-03-02"}]), ["injury.leave.0.end"],
        hurt(leave=[LEAVE | {"end": "2026-03-01"}]),
    ),
    ("INJURY_LEAVE_TOO_LONG", hurt(leave_months="24.5"), ["injury.leave"], hurt(leave_months="24")),
    ("DECLARED_BASE_ZERO", hurt(insured="yes", declared_base="0"), ["injury.declared_base"], hurt(insured="yes", declared_base="1")),
    ("MONTHS_IN_BASE", hurt(months_in_base="13"), ["injury.months_in_base"], hurt(months_in_base="12")),
    ("STEP_OVER_ONE", hurt(local={"medical_step": "1.1"}), ["injury.local.medical_step"], hurt(local={"medical_step": "1"})),
    ("STEP_OVER_ONE", hurt(local={"employment_step": "80"}), ["injury.local.employment_step"], hurt(local={"employment_step": "0.8"})),
    (
        "TWO_ANSWERS", hurt(birth="1990-01-01") | {"worker": {"birth_date": "1990-01-02"}}, ["injury.birth"],
        hurt(birth="1990-01-02") | {"worker": {"birth_date": "1990-01-02"}},
    ),
    ("TWO_ANSWERS", hurt(sex="male") | {"worker": {"sex": "female"}}, ["injury.sex"], hurt(sex="male") | {"worker": {"sex": "male"}}),
    (
        "TWO_ANSWERS", hurt(work_type="cadre") | {"worker": {"sex": "female", "post": "worker"}}, ["injury.work_type"],
        hurt(work_type="cadre") | {"worker": {"sex": "female"}},
    ),
    (
        "BORN_AFTER_DEATH", died({"relation": "child", "birth": "2026-01-02"}), ["injury.death.dependants.0.birth"],
        died({"relation": "child", "birth": "2026-01-01"}, {"relation": "spouse"}),
    ),
    ("SEX_OF_RELATION", died({"relation": "husband", "sex": "female"}), ["injury.death.dependants.0.sex"], died({"relation": "husband", "sex": "male"})),
    ("SEX_OF_RELATION", died({"relation": "mother", "sex": "male"}), ["injury.death.dependants.0.sex"], died({"relation": "child", "sex": "male"})),
    ("LEAVES_OVERLAP", hurt(leave=[LEAVE], gap={"start": "2025-06-30", "end": "2025-07-31"}), ["injury.gap.start"], hurt(leave=[LEAVE], gap={"start": "2025-07-01", "end": "2025-07-31"})),
    (
        "LEAVES_OVERLAP", hurt(leave=[LEAVE]) | {"sick_leave": [{"start": "2025-06-30", "end": "2025-07-31"}]}, ["sick_leave.0.start"],
        hurt(leave=[LEAVE]) | {"sick_leave": [{"start": "2025-07-01", "end": "2025-07-31"}]},
    ),
]  # fmt: skip
CARE = {"grade": 5, "care_need": "large"}
WARNINGS: Rows = [
    ("NOT_YET", hurt(graded_on="2026-11-22"), ["injury.graded_on"], hurt(graded_on="2026-11-21")),
    ("NOT_YET", hurt(medical=[{"amount": "1", "on": "2026-11-22"}]), ["injury.medical.0.on"], hurt(medical=[{"amount": "1", "on": "2026-11-21"}])),
    (
        "ENTRY_TWICE", hurt(medical=[{"amount": "1", "on": "2025-03-01"}] * 2), ["injury.medical.1"],
        hurt(medical=[{"amount": "1"}, {"amount": "1"}]),  # two bills of one sum, without their days
    ),
    (
        "ENTRY_TWICE", hurt(payments=[{"kind": "injury_medical", "amount": "1"}] * 2), ["injury.payments.1"],
        hurt(payments=[{"kind": "injury_medical", "amount": "1"}, {"kind": "injury_medical", "amount": "2"}]),
    ),
    ("PAID_OVER_DUE", hurt(nursing={"cost": "100", "paid": "101"}), ["injury.nursing.paid"], hurt(nursing={"cost": "100", "paid": "100"})),
    # four months of 9,000, three times
    (
        "OVER_WAGES", hurt(true_wage_12m="9000", leave=[LEAVE | {"paid": "108001"}]), ["injury.leave.0.paid"],
        hurt(true_wage_12m="9000", leave=[LEAVE | {"paid": "108000"}]),
    ),
    (
        "OVER_WAGES", hurt(true_wage_12m="9000", gap=LEAVE | {"paid": "108001"}), ["injury.gap.paid"],
        hurt(gap=LEAVE | {"paid": "108001"}),  # nothing to hold it against
    ),
    (
        "TAKEN_OVER_DUE", hurt(true_wage_12m="9000", employer_medical_share="9001"), ["injury.employer_medical_share"],
        hurt(true_wage_12m="9000", employer_medical_share="9000"),
    ),
    ("YEAR_FOR_MONTH", hurt(true_wage_12m="99000", wage_before="9000"), ["injury.true_wage_12m"], hurt(true_wage_12m="98999", wage_before="9000")),
    # Beijing, from 2024-07-01: 2,420 yuan; a fifth of it is 484
    ("WAGE_TOO_LOW", hurt(true_wage_12m="483.99"), ["injury.true_wage_12m"], hurt(true_wage_12m="484")),
    (
        "WAGE_TOO_LOW", hurt(true_wage_12m="300"), ["injury.true_wage_12m"],
        hurt(true_wage_12m="300") | {"employment": {"start": "2020-01-01", "last_day": "2026-06-30", "kind": "part_time"}},
    ),
    # Beijing at the end of 2024: 2,420 yuan; twelve times are 29,040
    (
        "AVERAGE_OUT_OF_LINE", hurt(average_wage=[{"amount": "29040.01", "year": 2024}]), ["injury.average_wage.0.amount"],
        hurt(average_wage=[{"amount": "29040", "year": 2024}, {"amount": "2420"}]),
    ),
    (
        "AVERAGE_OUT_OF_LINE", hurt(average_wage=[{"amount": "29039.99", "year": 2024, "per": "year"}]), ["injury.average_wage.0.amount"],
        hurt(average_wage=[{"amount": "29040", "year": 2024, "per": "year"}]),
    ),
    # no figure of the place: the highest of any place is the upper bound
    (
        "AVERAGE_OUT_OF_LINE", hurt(average_wage=[{"amount": "96000"}]) | {"region": "100000"}, ["injury.average_wage.0.amount"],
        hurt(average_wage=[{"amount": "1"}, {"amount": "96000", "year": 1990}]) | {"region": "100000"},
    ),
    ("BEFORE_INJURY", hurt(hospital=[{"start": "2025-02-28", "end": "2025-03-05"}]), ["injury.hospital.0.start"], hurt(hospital=[{"start": "2025-03-01", "end": "2025-03-05"}])),
    (
        "BEFORE_INJURY", hurt(medical=[{"amount": "1", "on": "2025-02-28"}]), ["injury.medical.0.on"],
        hurt(kind="disease", medical=[{"amount": "1", "on": "2025-02-28"}]),  # treated before it was diagnosed
    ),
    ("INJURY_NOT_EMPLOYED", {"injury": {"date": "2019-12-31"}}, ["injury.date"], {"injury": {"date": "2020-01-01"}}),
    ("INJURY_NOT_EMPLOYED", {"injury": {"date": "2026-07-01"}}, ["injury.date"], {"injury": {"date": "2026-06-30"}}),
    ("INJURY_NOT_EMPLOYED", {"injury": {"date": "2026-07-01"}}, ["injury.date"], {"injury": {"date": "2026-07-01", "kind": "disease"}}),
    (
        "INJURY_NOT_EMPLOYED", hurt(ended_on="2025-02-28") | {"employment": None}, ["injury.date"],
        hurt(ended_on="2025-03-01") | {"employment": None},
    ),
    ("ENDED_BEFORE_LAST_DAY", hurt(ended_on="2026-06-29"), ["injury.ended_on"], hurt(ended_on="2026-06-30")),
    (
        "STEPS_CROSSED", hurt(recognised_on="2025-05-01", graded_on="2025-04-30"), ["injury.graded_on"],
        hurt(recognised_on="2025-05-01", graded_on="2025-05-01"),
    ),
    (
        "STEPS_CROSSED", hurt(recognised_on="2025-05-01", employer_applied_on="2025-05-02"), ["injury.recognised_on"],
        hurt(recognised_on="2025-05-01", employer_applied_on="2025-05-01"),
    ),
    ("GAP_AFTER_GRADING", hurt(gap=LEAVE, graded_on="2025-06-29"), ["injury.gap.end"], hurt(gap=LEAVE, graded_on="2025-06-30")),
    ("AFTER_DEATH", died(ended_on="2025-03-02"), ["injury.ended_on"], died(ended_on="2025-03-01")),
    ("INSURED_OR_NOT", hurt(insured="no", insured_from="2025-04-01"), ["injury.insured"], hurt(insured="late", insured_from="2025-04-01")),
    ("INSURED_OR_NOT", hurt(insured="no", fund_paid="1"), ["injury.insured"], hurt(insured="no", fund_paid="0")),
    ("INSURED_OR_NOT", hurt(insured="late", insured_from="2025-03-01"), ["injury.insured"], hurt(insured="late", insured_from="2025-03-02")),
    ("INSURED_OR_NOT", hurt(insured="yes", insured_from="2025-03-02"), ["injury.insured"], hurt(insured="yes", insured_from="2025-03-01")),
    ("DISEASE_OR_NOT", hurt(occupational_disease=True), ["injury.occupational_disease"], hurt(occupational_disease=True, kind="disease")),
    ("CHILD_OR_NOT", hurt(birth="2009-03-02"), ["injury.unit_status"], hurt(birth="2009-03-01")),
    ("CHILD_OR_NOT", hurt(birth="2009-03-01", unit_status="child_labour"), ["injury.unit_status"], hurt(birth="2009-03-02", unit_status="child_labour")),
    ("CHILD_OR_NOT", hurt(birth="1981-11-22", pension_drawn=True), ["injury.pension_drawn"], hurt(birth="1981-11-21", pension_drawn=True)),
    ("CARE_AND_GRADE", hurt(**CARE), ["injury.care_need"], hurt(**CARE | {"grade": 4})),
    ("PLATFORM_EMPLOYED", hurt(platform=True), ["injury.platform"], hurt(platform=True) | {"employment": None}),
    ("PLATFORM_EMPLOYED", hurt(platform=True), ["injury.platform"], hurt(platform=True) | {"employment": {"last_day": "2026-06-30"}}),
    ("SETTLEMENT_FLAGS", settled(date="2025-05-01", before_recognition=True), ["injury.settlement.before_recognition"], settled(date="2025-04-30", before_recognition=True)),
    ("SETTLEMENT_FLAGS", settled(date="2025-11-30", before_grading=False), ["injury.settlement.before_grading"], settled(date="2025-12-01", before_grading=False)),
    ("LEAVE_TWICE", hurt(leave=[LEAVE], leave_months="2"), ["injury.leave_months"], hurt(leave=[LEAVE], leave_months="4")),
    # fourteen years between parent and child, 28 between grandparent and grandchild
    (
        "DEPENDANT_AGE", died({"relation": "mother", "birth": "1976-01-02"}, birth="1990-01-01"), ["injury.death.dependants.0.birth"],
        died({"relation": "mother", "birth": "1976-01-01"}, birth="1990-01-01"),
    ),
    (
        "DEPENDANT_AGE", died({"relation": "grandparent", "birth": "1962-01-02"}, birth="1990-01-01"), ["injury.death.dependants.0.birth"],
        died({"relation": "grandparent", "birth": "1962-01-01"}, {"relation": "sibling"}, birth="1990-01-01"),
    ),
    (
        "DEPENDANT_AGE", died({"relation": "son", "birth": "2003-12-31"}, birth="1990-01-01"), ["injury.death.dependants.0.birth"],
        died({"relation": "son", "birth": "2004-01-01"}, birth="1990-01-01"),
    ),
    (
        "DEPENDANT_AGE", died({"relation": "wife", "birth": "2009-03-02"}), ["injury.death.dependants.0.birth"],
        died({"relation": "wife", "birth": "2009-03-01"}, {"relation": "mother", "birth": "2000-01-01"}),
    ),
    (
        "RELATION_TWICE", died({"relation": "wife"}, {"relation": "child"}, {"relation": "spouse"}, {"relation": "spouse"}), ["injury.death.dependants.2.relation"],
        died({"relation": "wife"}, {"relation": "child"}, {"relation": "child"}, {"relation": "father"}, {"relation": "mother"}),
    ),
    (
        "ITEMS_AND_SUM", hurt(third_party={"items": [{"kind": "medical", "amount": "100"}], "amount": "101"}), ["injury.third_party.amount"],
        hurt(third_party={"items": [{"kind": "medical", "amount": "100"}], "amount": "100"}),
    ),
    ("SCALE_TOO_LARGE", hurt(local={"employment_months": "101"}), ["injury.local.employment_months"], hurt(local={"employment_months": "100"})),
    (
        "SCALE_TOO_LARGE", hurt(local={"medical_months": "50000"}), ["injury.local.medical_months"],
        hurt(local={"medical_months": "50000"}) | {"region": "320100"},  # Jiangsu: a sum
    ),
    ("SCALE_TOO_LARGE", hurt(local={"meals_per_day": "501"}), ["injury.local.meals_per_day"], hurt(local={"meals_per_day": "500"})),
    ("CITY_FACTOR_RANGE", hurt(city_factor="0.79"), ["injury.city_factor"], hurt(city_factor="0.8")),
    ("CITY_FACTOR_RANGE", hurt(city_factor="1.21"), ["injury.city_factor"], hurt(city_factor="1.2")),
]  # fmt: skip
