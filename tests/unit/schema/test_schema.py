"""The schemas: every field documented in both languages, every choice labelled, and what is written validates."""

from __future__ import annotations

import copy
import inspect
import json
import re
import subprocess
import sys
import typing
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from laborcalc import assess
from laborcalc.facts.case import Case
from laborcalc.facts.fields.documents import DOCS, NAMED_ABOVE
from laborcalc.foundation.terms import EvidenceKind, Ground, Kind
from laborcalc.law.readings import READINGS
from laborcalc.schema.case import case_schema
from laborcalc.schema.result import result_schema
from laborcalc.views.assessment.json import FORMAT
from tests.findings import STRONG
from tests.models import every_model

ROOT = Path(__file__).parents[3]
CJK = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uff00-\uffef]")
CASE, RESULT = case_schema(), result_schema()
CHECK_CASE = Draft202012Validator(CASE, format_checker=FormatChecker())
CHECK_RESULT = Draft202012Validator(RESULT, format_checker=FormatChecker())
MODELS = {model.__name__: model for model in every_model() if model is Case or model.__name__ in CASE["$defs"]}

# One case that uses every field of every model.
FULL: dict[str, Any] = {
    "format": "laborcalc-case/1",
    "title": "全部字段",
    "region": "110000",
    "district": "海淀区",
    "as_of": "2026-03-01",
    "filed_on": "2025-12-01",
    "limitation_pleaded": None,
    "employer_seat": "310000",
    "proceedings": {
        "accepted_on": "2025-12-05",
        "award_received_on": "2026-01-20",
        "judgment_received_on": "2026-02-20",
        "performance_ends": "2026-03-20",
    },
    "worker": {
        "status": "employee",
        "birth_date": "1985-06-01",
        "sex": "female",
        "career_start": "2006-07-01",
        "career_years": "19",
        "rural_migrant": False,
    },
    "employment": {
        "start": "2019-03-15",
        "last_day": "2025-10-31",
        "kind": "full_time",
        "hours_system": "standard",
        "hours_system_approved": None,
        "hour_cycle": "quarter",
        "prior_service": [
            {"start": "2017-01-01", "last_day": "2019-03-14", "moved_by_employer": True, "severance_paid": None}
        ],
        "employer_registered_on": "2010-01-01",
        "public_welfare_post": False,
        "hours_a_day": "8",
        "hours_a_week": "40",
        "pay_cycle": 30,
    },
    "dispatch": {
        "dispatcher": "甲公司",
        "user": "乙公司",
        "fault": "user",
        "licensed": True,
        "disguised": False,
        "undertaken": False,
    },
    "site": {
        "boss": "",
        "subcontractor": "丙公司",
        "subcontractor_qualified": None,
        "general": "丁公司",
        "client": "戊公司",
        "client_paid": False,
        "price_due": "100000",
        "unlawful": False,
    },
    "other_units": [{"name": "己公司", "role": "related", "division_agreed": None}],
    "contracts": [
        {
            "kind": "fixed_term",
            "start": "2019-03-15",
            "end": "2022-03-14",
            "signed_on": "2019-03-15",
            "backdated": False,
            "extended_to": "2022-03-31",
            "extension": "statutory",
            "probation_months": "3",
            "probation_monthly": "8000",
        }
    ],
    "unsigned": {"exception": None, "post": "signs_contracts", "asked_and_refused": True},
    "open_ended_owed_from": "2022-03-15",
    "open_ended_asked_on": "2022-03-01",
    "limitation_events": [
        {"kind": "demand", "on": "2023-05-01", "until": None, "claims": ["double_wages"]},
        {"kind": "force_majeure", "on": "2023-06-01", "until": "2023-06-30"},
    ],
    "double_wages_paid": "0",
    "pay": {
        "monthly": "12000",
        "history": [{"start": "2019-03-15", "monthly": "10000"}, {"start": "2024-01-01", "monthly": "12000.50"}],
        "payslips": [
            {
                "month": "2025-09",
                "due": "13000",
                "overtime": "1000",
                "irregular": "0",
                "commission": "0",
                "allowances": "180",
                "benefits": "0",
                "subsidies": "300",
                "insurance": "1365",
                "fund": "650.45",
                "hours": None,
                "normal_labour": True,
                "paid": "10500.55",
            },
        ],
        "bonuses": [{"amount": "24000", "earned_from": "2024-01-01", "earned_to": "2024-12-31"}],
        "average_12_months": None,
        "average_12_months_without_overtime": "12000",
        "last_month": "12000",
        "overtime_base": "10000",
        "all_in": False,
        "double_wage_base": "10000",
    },
    "arrears": [
        {
            "item": "wages",
            "start": "2025-10-16",
            "end": "2025-10-31",
            "due": None,
            "paid": "500",
            "base": "12000",
            "plus": "-20.5",
            "days": "12",
            "unpaid_leave_days": "0",
            "loss": None,
        }
    ],
    "overtime": [
        {
            "kind": "rest_day",
            "on": "2025-09-06",
            "hours": "8",
            "days": None,
            "pieces": None,
            "piece_price": None,
            "base": None,
            "time_off": False,
            "paid": "0",
        }
    ],
    "overtime_paid": "0",
    "timesheet": {
        "rest": "1",
        "rows": [
            {
                "on": "2025-09-08",
                "start": "09:00",
                "end": "20:30",
                "hours": None,
                "rest": "1.5",
                "kind": None,
                "time_off": False,
            },
            {"on": "2025-09-09", "hours": "9.5"},
        ],
        "base": None,
        "paid": "100",
    },
    "hour_cycles": [
        {
            "start": "2025-07-01",
            "end": "2025-09-30",
            "hours": "560",
            "holiday_hours": "0",
            "base": None,
            "paid": "0",
        }
    ],
    "annual_leave": [
        {
            "year": 2025,
            "entitled_days": "10",
            "untaken_days": None,
            "taken_days": "2",
            "declined_in_writing": False,
            "paid_extra": "0",
            "exit_day": "2025-10-31",
            "paid_personal_leave_days": "3",
            "school_vacation": False,
        }
    ],
    "sick_leave": [{"start": "2025-05-05", "end": "2025-05-09", "monthly": None, "paid": "1000"}],
    "stoppages": [
        {
            "start": "2022-04-01",
            "end": "2022-05-31",
            "work_done": False,
            "monthly": None,
            "genuine": True,
            "paid": "9000",
        }
    ],
    "maternity_leaves": [
        {"start": "2021-01-01", "end": "2021-05-08", "insured": True, "base": "10000", "paid": "30000"}
    ],
    "heat": [
        {
            "start": "2025-06-01",
            "end": "2025-08-31",
            "place": "outdoor",
            "days": "60",
            "hours": None,
            "rate": None,
            "paid": "180",
        }
    ],
    "disputes": [
        {
            "start": "2023-03-01",
            "end": "2023-04-30",
            "monthly": "10000",
            "days": "3",
            "reinstated": True,
            "paid": "100",
            "earned_elsewhere": "200",
        }
    ],
    "non_compete": {
        "start": "2025-11-01",
        "end": "2026-10-31",
        "agreed_monthly": None,
        "released_by_employer_on": "2026-02-28",
        "extra_three_months_claimed": True,
        "paid": "0",
        "paid_until": None,
        "secrets": True,
        "penalty_agreed": "100000",
        "breach_start": "2025-12-01",
        "breach_end": None,
        "breach_days": None,
    },
    "termination": {
        "ground": "medical",
        "lawful": None,
        "notified_on": "2025-10-31",
        "thirty_days_notice": False,
        "expiry_notice_days_late": 0,
        "reinstatement_wanted": False,
        "no_return": {"since": "2025-12-31", "why": "dissolution"},
        "private_reasons": None,
        "paid_compensation": "0",
        "labour_capacity_grade": 6,
        "injury_grade": 7,
        "illness": "serious",
        "protections": [],
        "has_union": None,
        "union_notified": None,
        "staff": 150,
        "dismissed": 16,
        "layoff": {"kept_less_protected": None, "notified_rehire": None},
    },
    "payment_orders": [{"ordered_on": "2025-12-01", "deadline": "2025-12-15", "amount": "5000", "paid_in_time": False}],
    "certificate": {
        "due": "2025-10-31",
        "issued": "2026-01-31",
        "content_wrong": False,
        "offers": [{"start": "2025-12-01", "wage": "12000", "withdrawn_reason": "certificate"}],
        "benefit_lost": False,
        "monthly_benefit": None,
        "months": None,
        "share": "1",
        "proved_loss": None,
        "file_kept": False,
        "insurance_kept": True,
        "file_lost": False,
        "file_loss": None,
        "paid": "0",
    },
    "deposit": [
        {
            "amount": "3000",
            "taken_on": "2019-03-15",
            "interest": True,
            "annual_rate": "0.0345",
            "papers": "毕业证书",
            "paid": "500",
        }
    ],
    "expenses": [{"amount": "1200.50", "on": "2025-09-01", "what": "差旅费", "proof": "approved", "paid": "0"}],
    "bonus": [
        {
            "source": "rule",
            "amount": "24000",
            "earned_from": "2025-01-01",
            "earned_to": "2025-12-31",
            "pay_day": "2026-01-31",
            "months": None,
            "by": "months",
            "share": "1",
            "only_if_employed": True,
            "paid": "0",
        }
    ],
    "equal_pay": [
        {
            "start": "2025-01-01",
            "end": "2025-03-31",
            "comparable_monthly": "13000",
            "paid_monthly": "12000",
            "same_post": None,
        }
    ],
    "settlement_sums": [
        {
            "amount": "8000",
            "kind": "debt_note",
            "for_wages": True,
            "due": "2025-12-31",
            "paid": "1000",
            "penalty": None,
            "daily_rate": "0.0005",
        }
    ],
    "lawyer_fee": {"amount": "8000", "asked": "100000", "won": None},
    "other_demands": ["moral_damages", "apology"],
    "injury": {
        "date": "2024-03-01",
        "kind": "accident",
        "recognised_on": "2024-05-01",
        "undisputed": False,
        "employer_applied_on": "2024-03-20",
        "suspensions": [{"start": "2024-06-01", "end": "2024-06-30", "cause": "relationship_dispute"}],
        "grade": 9,
        "graded_on": "2024-11-01",
        "regradings": [{"on": "2025-08-01", "kind": "review", "grade": 8}],
        "care_need": "part",
        "insured": "late",
        "insured_from": "2024-04-01",
        "declared_base": "6000",
        "true_wage_12m": "12000",
        "months_in_base": "12",
        "average_wage": [
            {"amount": "8000", "per": "month", "year": 2023, "series": "全市职工"},
            {"amount": "8200", "per": "month", "year": 2024, "series": ""},
        ],
        "leave": [{"start": "2024-03-01", "end": "2024-08-31", "confirmed_by": "鉴定委员会", "paid": "1000"}],
        "leave_months": None,
        "leave_paid": "0",
        "gap": {"start": "2024-09-01", "end": "2024-10-31", "paid": "0"},
        "hospital": [{"start": "2024-03-01", "end": "2024-03-20", "inside_area": True}],
        "nursing": {"days": "15", "price": "150", "cost": None, "paid": "0"},
        "medical": [{"amount": "20000", "on": "2024-03-20", "in_catalogue": True, "paid_by": "worker"}],
        "outside_travel": "300",
        "aids": "500",
        "assessment_fee": "300",
        "suitable_work": True,
        "employer_medical_share": "0",
        "wage_before": "12000",
        "wage_after": "11000",
        "fund_paid": None,
        "payments": [{"kind": "unpaid_wages", "amount": "1"}],
        "ended_on": "2025-10-31",
        "ended_by": "worker",
        "birth": "1985-06-01",
        "sex": "female",
        "work_type": "worker",
        "pension_drawn": False,
        "occupational_disease": False,
        "city_factor": "1",
        "local": {
            "medical_months": "6",
            "employment_months": "6",
            "medical_step": "1",
            "employment_step": "1",
            "meals_per_day": "30",
        },
        "third_party": {"items": [{"kind": "medical", "amount": "100"}], "amount": None},
        "death": {
            "date": "2026-02-01",
            "missing": False,
            "dependants": [
                {
                    "relation": "spouse",
                    "birth": "1984-01-01",
                    "sex": "male",
                    "incapable": True,
                    "lone": False,
                    "supported": True,
                    "until": None,
                }
            ],
        },
        "settlement": {"date": "2024-04-15", "amount": "40000", "before_recognition": True, "before_grading": True},
        "unit_status": "registered",
        "chain": {"kind": "subcontract", "units": [{"name": "甲公司", "capacity": True}]},
        "refused_by_employer": False,
        "enforcement_ended_on": None,
        "refused_from": None,
        "refused_what": "",
        "platform": False,
    },
    "maternity": {
        "insured": False,
        "cut_off_on": None,
        "known_on": "2022-01-10",
        "birth": "2022-09-05",
        "expected": "2022-09-10",
        "days_due": "128",
        "wage_before": "10000",
        "unit_average": "9000",
        "medical": "6000",
        "own_part": "500",
        "checks": "800",
        "fixed": "300",
        "allowance_fund": None,
        "allowance_received": "0",
        "wage_paid": "0",
        "nursing_share": "0.8",
    },
    "medical_loss": {
        "cost": "90000",
        "catalogue": "80000",
        "deductible": "1300",
        "ratio": "0.85",
        "resident_paid": "20000",
        "agency_sum": None,
        "waived": True,
    },
    "pension": {
        "reached_on": "2025-10-31",
        "repairable": False,
        "agency_letter": "2025-11-20",
        "years_missing": "6",
        "average_pension": "3500",
        "computed_pension": "1800",
        "employer_contributions": "70000",
        "employer_rate": "16",
        "worker_rate": "8",
        "allowance_paid": "0",
    },
    "death_non_work": {
        "date": "2026-02-01",
        "insured": False,
        "years": "16",
        "pension_years": "0",
        "income": "95000",
        "local_sum": None,
    },
    "social_insurance": {
        "branches": [
            {"branch": "pension", "insured": True, "start": "2019-04-01", "end": "2025-10-31", "base": "8000"}
        ],
        "asked": [
            {"what": "contributions", "branch": "medical", "start": "2019-03-15", "end": "2019-03-31", "amount": "900"}
        ],
        "waiver": {"signed_on": "2019-03-15"},
        "back_paid_on": "2025-11-20",
        "deducted": [
            {
                "start": "2020-01-01",
                "end": "2020-12-31",
                "agreed": "8000",
                "paid": "7000",
                "monthly": None,
                "own_shares": "840",
            }
        ],
        "self_paid": [
            {"branch": "pension", "amount": "9000", "start": "2021-01-01", "end": "2021-12-31", "rate": "20"}
        ],
    },
    "unemployment": {
        "cause": "papers_withheld",
        "insured_years_elsewhere": "2",
        "months_used": "1",
        "register_date": "2025-11-10",
        "refused_on": "2025-11-24",
        "reemployed_on": "2026-02-01",
        "months_lost": "2",
        "received": "2129",
        "paid": "100",
        "waived_on": None,
        "contribution_wage": "8000",
        "local": {"months": "12", "monthly": "2129", "share_of_minimum": "0.9", "subsidy": None},
    },
    "judgment_debt": {
        "principal": "50000",
        "performance_ends": "2026-01-10",
        "payments": [{"on": "2026-02-20", "amount": "20000"}],
    },
    "training": {"cost": "60000", "wages": "6000", "months": 36, "served": 24, "start": "2023-11-01", "agreed": None},
    "allowance": {
        "monthly": "300",
        "start": "2023-01-01",
        "end": "2023-12-31",
        "paid": None,
        "separate_item": True,
        "below_minimum": False,
        "back_paid_on": "2025-12-15",
        "own_share_advanced": "1500.50",
    },
    "damage": {"loss": "9000", "fault": "gross_negligence", "on": "2025-09-01", "agreed_sum": None, "paid": "100"},
    "departure": {"notice_given": False, "proved_loss": "800", "lump_sum": None},
    "repayments": [
        {
            "kind": "settling_in_loan",
            "amount": "10000",
            "repaid": "2000",
            "yearly_rate": "0.05",
            "start": "2024-01-01",
            "end": "2024-12-31",
        }
    ],
    "set_off": [{"amount": "1500.50", "why": "own_share", "accepted": True}],
    "relationship": {
        "situation": "office",
        "in_dispute": "existence",
        "claimed_start": "2019-03-15",
        "claimed_end": "2025-10-31",
        "employer_qualified": True,
        "production_order_ignored": False,
        "evidence": [
            {
                "kind": "bank_wage_payment",
                "authenticity": "original",
                "source": "neutral_third_party",
                "coverage": "full",
                "start": "2019-04-01",
                "end": "2025-10-31",
                "held_by": "worker",
                "admitted": None,
                "compelled": None,
                "note": "",
            }
        ],
    },
    "given": {
        "minimum_wage": None,
        "minimum_wages": [{"start": "2024-01-01", "monthly": "2540"}],
        "hourly_minimum_wage": None,
        "local_average_wage": "15700.25",
        "additional_share": "0.5",
        "calendars": [
            {
                "year": 2027,
                "holidays": ["2027-01-01", "2027-02-05"],
                "off": ["2027-02-09"],
                "work": ["2027-02-20"],
            }
        ],
    },
    "readings": {"D-01": "month_by_month", "R-COMP-11": "as_due"},
    "disputed": {"pay.monthly": ["11000"], "arrears.0.paid": ["0", 100]},
    "claims": None,
}
PLAIN = {
    "region": "110000",
    "as_of": "2026-03-01",
    "employment": {"start": "2019-03-15", "last_day": "2025-10-31"},
    "pay": {"monthly": "12000"},
}
LITERAL: dict[str, dict[str, Any]] = {
    "full": FULL,
    "least": {"region": "北京", "as_of": "2026-03-01"},
    "claimed": {
        **PLAIN,
        "termination": {"ground": "objective_change", "lawful": True},
        "claims": [
            {"kind": "economic_compensation", "amount": "5000.5", "start": None, "end": None},
            {"kind": "notice_pay"},
        ],
    },
    "over the cap": {
        **PLAIN,
        "pay": {"monthly": "90000"},
        "termination": {"ground": "dismissal_without_ground", "reinstatement_wanted": True},
    },
    "figure missing": {
        **PLAIN,
        "region": "130100",  # a province of four tiers: which one applies must be confirmed
        "pay": {"monthly": "900"},
        "termination": {"ground": "dismissal_without_ground"},
    },
    "last day missing": {**PLAIN, "employment": {"start": "2019-03-15"}, "termination": {"ground": "redundancy"}},
}


def _published() -> dict[str, dict[str, Any]]:
    """The example and the published decisions that stand in the tree."""
    files = [ROOT / "examples" / "three-workers.yaml", *sorted((ROOT / "tests" / "cases" / "awards").glob("*.yaml"))]
    read = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in files}
    return {name: found.get("case", found) for name, found in read.items()}


CASES = {**LITERAL, **_published()}


# --- the case file: documentation ---------------------------------------------------------------------------------


def _literals(annotation: Any) -> set[str]:
    """The values of the `Literal`s inside an annotation."""
    if typing.get_origin(annotation) is Literal:
        return set(typing.get_args(annotation))
    return {value for part in typing.get_args(annotation) for value in _literals(part)}


def _enums(annotation: Any) -> set[type[StrEnum]]:
    if inspect.isclass(annotation) and issubclass(annotation, StrEnum):
        return {annotation}
    return {enum for part in typing.get_args(annotation) for enum in _enums(part)}


def _expected_keys() -> set[str]:
    keys = set(MODELS)
    for name, model in MODELS.items():
        for field, info in model.model_fields.items():
            keys.add(f"{name}.{field}")
            values = _literals(info.annotation)
            if f"{name}.{field}" not in NAMED_ABOVE:
                keys |= {f"{name}.{field}.{value}" for value in values if len(values) > 1}
            for enum in _enums(info.annotation):
                keys |= {
                    enum.__name__,
                    *(f"{enum.__name__}.{value}" for value in enum if enum.__name__ not in NAMED_ABOVE),
                }
    return keys


def test_every_model_field_and_choice_is_documented_and_nothing_else():
    assert set(DOCS) == _expected_keys()


@pytest.mark.parametrize(
    "found, values",
    [
        (CASE["$defs"]["Kind"], list(Kind)),
        (CASE["$defs"]["Ground"], list(Ground)),
        (CASE["$defs"]["Evidence"]["properties"]["kind"], list(typing.get_args(EvidenceKind))),
    ],
    ids=["kind", "ground", "evidence"],
)
def test_what_other_rooms_name_is_labelled_in_the_schema(found: dict[str, Any], values: list[str]) -> None:
    assert found["enum"] == [choice["const"] for choice in found["oneOf"]] == values
    assert all(choice["title"] and choice["x-i18n"]["en"]["title"] for choice in found["oneOf"])


@pytest.mark.parametrize("key", DOCS)
def test_documented_in_both_languages(key):
    title, description = DOCS[key]
    assert CJK.search(title.zh)
    assert title.en.strip()
    assert not CJK.search(title.en + description.en)
    assert bool(description.zh) == bool(description.en)
    assert not description.zh or CJK.search(description.zh)


@pytest.mark.parametrize("key", [f"{name}.{field}" for name, model in MODELS.items() for field in model.model_fields])
def test_the_schema_carries_the_documentation(key):
    name, field = key.split(".")
    found = (CASE if name == "Case" else CASE["$defs"][name])["properties"][field]
    doc = DOCS[key]
    assert found["title"] == found["x-i18n"]["zh"]["title"] == doc.title.zh
    assert found["x-i18n"]["en"]["title"] == doc.title.en
    assert found.get("description", "") == found["x-i18n"]["zh"].get("description", "") == doc.description.zh
    assert found["x-i18n"]["en"].get("description", "") == doc.description.en


def test_a_field_that_may_be_unknown_says_what_null_means():
    silent = [
        f"{name}.{field}"
        for name, model in MODELS.items()
        for field, info in model.model_fields.items()
        if type(None) in typing.get_args(info.annotation)
        and not (
            "null" in DOCS[f"{name}.{field}"].description.zh
            and "null" in DOCS[f"{name}.{field}"].description.en.lower()
        )
    ]
    assert silent == []


def test_money_says_that_it_is_in_yuan():
    silent = []
    for name, model in MODELS.items():
        found = (CASE if name == "Case" else CASE["$defs"][name])["properties"]
        for field in model.model_fields:
            if "x-unit" in json.dumps(found[field]):
                about = DOCS[f"{name}.{field}"].description
                silent += [] if "元" in about.zh and "uan" in about.en else [f"{name}.{field}"]
    assert silent == []


def test_the_last_day_of_a_span_is_said_to_be_counted():
    for key, doc in DOCS.items():
        if key == "Shift.end":  # a time of the day
            continue
        if key.endswith((".end", ".last_day", ".claimed_end", ".exit_day", ".earned_to", ".deadline")):
            assert "算在内" in doc.description.zh, key
            assert "counted" in doc.description.en, key


def _nodes(schema: Any) -> typing.Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for part in schema.values():
            yield from _nodes(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _nodes(part)


def test_every_enum_of_the_case_file_is_labelled_in_both_languages():
    enums = [node for node in _nodes(CASE) if isinstance(node.get("enum"), list)]
    assert len(enums) > 20
    for node in enums:
        assert [label["const"] for label in node["oneOf"]] == node["enum"]
        for label in node["oneOf"]:
            assert label["title"] == label["x-i18n"]["zh"]["title"]
            assert CJK.search(label["title"])
            assert label["x-i18n"]["en"]["title"]
            assert not CJK.search(label["x-i18n"]["en"]["title"])


def test_the_docstrings_stay_with_the_code():
    assert CASE["$defs"]["Ground"]["title"] == DOCS["Ground"].title.zh
    assert "R-COMP" not in json.dumps(CASE["$defs"])


# --- the case file: the schema itself -----------------------------------------------------------------------------


@pytest.mark.parametrize("schema", [CASE, RESULT], ids=["case", "result"])
def test_is_a_schema_of_draft_2020_12(schema):
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def test_is_the_same_with_every_call_and_belongs_to_the_caller():
    first = case_schema()
    first["properties"].clear()
    first["$defs"]["Ground"]["oneOf"].clear()
    assert json.dumps(case_schema()) == json.dumps(CASE)
    again = result_schema()
    again["$defs"]["kind"]["oneOf"].clear()
    assert json.dumps(result_schema()) == json.dumps(RESULT)


def test_names_its_format():
    assert CASE["$id"] == CASE["properties"]["format"]["const"] == "laborcalc-case/1"
    assert RESULT["$id"] == RESULT["properties"]["format"]["const"] == FORMAT == "laborcalc-result/1"


def test_readings_list_ids_and_options():
    readings = CASE["properties"]["readings"]
    assert set(readings["properties"]) == {id for id, reading in READINGS.items() if reading.options}
    assert readings["additionalProperties"] is False
    limitation = readings["properties"]["D-01"]
    assert limitation["enum"] == ["day_by_day", "month_by_month", "end_of_violation", "last_month"]
    assert limitation["title"] == READINGS["D-01"].question.zh
    assert limitation["oneOf"][0]["x-status"] == "in_force"


def test_the_documentation_is_loaded_only_for_a_schema():
    program = (
        "import sys; from laborcalc.facts.case import Case; Case(region='110000', as_of='2026-03-01');"
        "assert not [name for name in sys.modules if name.startswith('laborcalc.facts.fields.documents')];"
        "Case.model_json_schema(); assert 'laborcalc.facts.fields.documents' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)


# The promise to callers, by hand: path of the field, and the type of what it holds.
CONTRACT = {
    "format": "string",
    "title": "string",
    "region": "string or integer",
    "as_of": "date",
    "filed_on": "date?",
    "limitation_pleaded": "boolean?",
    "worker.status": "enum",
    "worker.birth_date": "date?",
    "worker.sex": "enum?",
    "worker.career_start": "date?",
    "worker.career_years": "number?",
    "worker.rural_migrant": "boolean",
    "employment.start": "date?",
    "employment.last_day": "date?",
    "employment.kind": "enum",
    "employment.hours_system": "enum",
    "employment.hours_system_approved": "boolean?",
    "employment.hour_cycle": "enum?",
    "employment.prior_service": "array",
    "contracts": "array?",
    "open_ended_owed_from": "date?",
    "double_wages_paid": "yuan",
    "pay.monthly": "yuan?",
    "pay.payslips": "array",
    "pay.average_12_months": "yuan?",
    "arrears": "array",
    "pay.all_in": "boolean",
    "overtime": "array",
    "overtime_paid": "yuan",
    "timesheet.rest": "number?",
    "timesheet.rows": "array",
    "timesheet.paid": "yuan",
    "hour_cycles": "array",
    "annual_leave": "array",
    "sick_leave": "array",
    "stoppages": "array",
    "maternity_leaves": "array",
    "heat": "array",
    "disputes": "array",
    "non_compete.end": "date",
    "non_compete.agreed_monthly": "yuan?",
    "termination.ground": "enum",
    "termination.lawful": "boolean?",
    "termination.expiry_notice_days_late": "integer",
    "termination.labour_capacity_grade": "integer?",
    "termination.injury_grade": "integer?",
    "payment_orders": "array",
    "judgment_debt.principal": "yuan",
    "judgment_debt.performance_ends": "date",
    "judgment_debt.payments": "array",
    "training.cost": "yuan",
    "training.months": "integer",
    "training.served": "integer?",
    "allowance.monthly": "yuan?",
    "damage.fault": "enum?",
    "departure.notice_given": "boolean?",
    "repayments": "array",
    "set_off": "array",
    "relationship.evidence": "array",
    "relationship.employer_qualified": "boolean",
    "given.minimum_wage": "yuan?",
    "given.hourly_minimum_wage": "yuan?",
    "given.local_average_wage": "yuan?",
    "given.additional_share": "number?",
    "given.calendars": "array",
    "readings": "object",
    "disputed": "object",
    "claims": "array?",
}


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Behind `null` and a reference."""
    parts = [part for part in schema.get("anyOf", []) if part != {"type": "null"}]
    schema = parts[0] if parts else schema
    return CASE["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def _type(schema: dict[str, Any]) -> str:
    mark = "?" if {"type": "null"} in schema.get("anyOf", []) else ""
    found = _resolved(schema)
    if "enum" in found:
        return "enum" + mark
    if "x-unit" in found:
        return found["x-unit"] + mark
    if "format" in found:
        return found["format"] + mark
    if "pattern" in found:
        return "number" + mark
    kind = found["type"]
    return (kind if isinstance(kind, str) else " or ".join(kind)) + mark


@pytest.mark.parametrize("path, kind", CONTRACT.items())
def test_keeps_the_contract(path, kind):
    schema = CASE
    for name in path.split("."):
        schema = _resolved(schema)["properties"][name]
    assert _type(schema) == kind


# --- case files against the schema --------------------------------------------------------------------------------


def test_the_full_case_uses_every_field():
    found: dict[str, Any] = {}

    def gather(model: str, value: Any, schema: dict[str, Any]) -> None:
        found.setdefault(model, set()).update(value)
        for field, inner in value.items():
            part = _resolved(schema["properties"][field])
            if isinstance(inner, dict) and part.get("properties") and "enum" not in part and field != "readings":
                gather(part["title"], inner, part)
            elif isinstance(inner, list) and inner and isinstance(inner[0], dict):
                item = _resolved(part["items"])
                gather(item["title"], inner[0], item)

    gather("Case", {**FULL, "claims": LITERAL["claimed"]["claims"]}, CASE)
    titles = {(CASE if name == "Case" else CASE["$defs"][name])["title"]: name for name in MODELS}
    used = {field for fields in found.values() for field in fields}
    assert used == {field for model in MODELS.values() for field in model.model_fields}
    assert len(found) >= len(titles) - 3  # some models bear the same title


@pytest.mark.parametrize("name", CASES)
def test_case_files_validate(name):
    assert [f"{error.json_path}: {error.message}" for error in CHECK_CASE.iter_errors(CASES[name])] == []


@pytest.mark.parametrize("name", CASES)
def test_what_the_model_writes_validates(name):
    written = json.loads(Case.model_validate(CASES[name]).model_dump_json())
    assert [f"{error.json_path}: {error.message}" for error in CHECK_CASE.iter_errors(written)] == []


@pytest.mark.parametrize(
    "path, value",
    [
        ("nickname", "x"),
        ("pay.nickname", "x"),
        ("pay.monthly", 8700.5),
        ("pay.monthly", "8,700"),
        ("pay.monthly", "-1"),
        ("arrears.0.paid", True),
        ("as_of", "2026-02-30"),
        ("as_of", 20260301),
        ("as_of", None),
        ("pay.payslips.0.month", "2026-13"),
        ("worker.sex", "other"),
        ("termination.ground", "whim"),
        ("termination.labour_capacity_grade", 11),
        ("termination.injury_grade", 0),
        ("termination.protections", ["magic"]),
        ("relationship.evidence.0.kind", "rumour"),
        ("timesheet.rows.0.start", "25:00"),
        ("timesheet.rows.0.start", "9"),
        ("timesheet.rows.0.kind", "weekend"),
        ("employment.hour_cycle", "day"),
        ("heat.0.place", "cellar"),
        ("training.months", 0),
        ("given.calendars.0.year", 1994),
        ("given.calendars.0.holidays", ["2027-02-30"]),
        ("readings.D-01", "as_i_like"),
        ("readings.D-99", "yes"),
        ("region", "x" * 41),
        ("format", "laborcalc-case/2"),
    ],
)
def test_bad_case_files_do_not_validate(path, value):
    case: Any = copy.deepcopy(FULL)
    *parents, last = path.split(".")
    inner = case
    for part in parents:
        inner = inner[int(part) if part.isdigit() else part]
    inner[last] = value
    errors = list(CHECK_CASE.iter_errors(case))
    assert [
        error for error in errors if error.json_path.startswith("$" + "".join(f".{part}" for part in parents[:1]))
    ] == errors
    assert errors


def test_region_and_day_are_required():
    assert not CHECK_CASE.is_valid({"region": "110000"})
    assert not CHECK_CASE.is_valid({"as_of": "2026-03-01"})


# --- results against the schema -----------------------------------------------------------------------------------

RESULTS = {name: assess(Case.model_validate(case)) for name, case in CASES.items()}


@pytest.mark.parametrize("name", RESULTS)
def test_results_validate(name):
    result = RESULTS[name]
    with_procedure = json.loads(result.model_dump_json(procedure=True))
    for shown in (json.loads(result.model_dump_json()), result.to_dict(), with_procedure):
        assert [f"{error.json_path}: {error.message}" for error in CHECK_RESULT.iter_errors(shown)] == []


def test_the_results_above_show_every_part_of_the_schema():
    shown = json.loads(json.dumps([result.to_dict() for result in RESULTS.values()]))
    claims = [claim for result in shown for claim in result["claims"]]
    steps = [step for claim in claims for step in claim["steps"]]
    assert {claim["status"] for claim in claims} == {"due", "not_due", "needs"}
    assert {step["op"] for step in steps} >= {"fact", "given", "figure", "law", "count", "×", "round"}
    for part in ("combinations", "information", "warnings", "missing"):
        assert any(result[part] for result in shown), part
    for part in ("assumptions", "warnings", "readings", "alternatives", "missing", "citations"):
        assert any(claim[part] for claim in claims), part
    assert any(combination["condition"] for result in shown for combination in result["combinations"])
    assert any(gap["candidates"] for claim in claims for gap in claim["missing"])


def _due(result: dict[str, Any]) -> dict[str, Any]:
    return next(claim for claim in result["claims"] if claim["status"] == "due")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda result: result.update(nickname="x"),
        lambda result: result.pop("missing"),
        lambda result: result.update(total=1.5),
        lambda result: result.update(total="1.5"),
        lambda result: _due(result).update(amount=None),
        lambda result: _due(result).update(status="maybe"),
        lambda result: _due(result).update(kind="gift"),
        lambda result: _due(result).pop("payers"),
        lambda result: _due(result)["name"].pop("en"),
        lambda result: _due(result)["steps"][0].update(op="magic"),
        lambda result: _due(result)["steps"][0].update(value=1.5),
        lambda result: _due(result)["citations"][0].pop("tag"),
        lambda result: result.update(relationship={"band": "certain", "score": "1", "factors": {}}),
    ],
)
def test_spoiled_results_do_not_validate(spoil):
    result = RESULTS["three-workers"].to_dict()
    assert CHECK_RESULT.is_valid(result)
    spoil(result)
    assert not CHECK_RESULT.is_valid(result)


def test_the_result_schema_knows_the_scored_relationship():
    result = RESULTS["three-workers"].to_dict()
    result["relationship"] = STRONG.to_dict()
    assert CHECK_RESULT.is_valid(result)


def test_labels_of_the_result_exist_in_both_languages():
    labels = [node for node in _nodes(RESULT) if isinstance(node.get("x-i18n"), dict)]
    assert len(labels) > 40
    for node in labels:
        both = node["x-i18n"]
        assert CJK.search(both["zh"]["title"])
        assert both["en"]["title"]
        assert not CJK.search(both["en"]["title"] + both["en"].get("description", ""))
