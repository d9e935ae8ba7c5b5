"""Insurance and unemployment that cannot be, or hardly are: code, what breaks it with the paths named, what just does not."""

from __future__ import annotations

from typing import Any

from tests.injuries import Rows


def insured(**facts: Any) -> dict[str, Any]:
    """Social insurance of a worker employed from 2020-01-01 to 2026-06-30, judged on 2026-11-21."""
    return {"social_insurance": facts}


def jobless(**facts: Any) -> dict[str, Any]:
    return {"unemployment": facts}


def held(branch: str, insured: bool, **more: Any) -> dict[str, Any]:
    return {"branch": branch, "insured": insured, **more}


def taken(**more: Any) -> dict[str, Any]:
    return {"start": "2025-01-01", "end": "2025-12-31", **more}


PAID = {"branch": "pension", "amount": "100"}
EARLY, LATE = {"end": "2024-12-31"}, {"start": "2025-01-01"}
CUT = {"item": "deduction", "due": "100"}
REFUSALS: Rows = [
    (
        "INSURED_AND_NOT", insured(branches=[held("pension", True, end="2025-01-01"), held("pension", False, **LATE)]),
        ["social_insurance.branches.1.insured"], insured(branches=[held("pension", True, **EARLY), held("pension", False, **LATE), held("medical", True)]),
    ),
    ("CONTRIBUTION_RATE", insured(self_paid=[PAID | {"rate": "8"}]), ["social_insurance.self_paid.0.rate"], insured(self_paid=[PAID | {"rate": "8.01"}])),
    ("CONTRIBUTION_RATE", insured(self_paid=[PAID | {"rate": "40.01"}]), ["social_insurance.self_paid.0.rate"], insured(self_paid=[PAID | {"rate": "40"}])),
    (
        "CONTRIBUTION_RATE", insured(self_paid=[{"branch": "medical", "amount": "1", "rate": "2"}]), ["social_insurance.self_paid.0.rate"],
        insured(self_paid=[{"branch": "medical", "amount": "1", "rate": "2.5"}]),
    ),
    ("SHARE_OF_MINIMUM", jobless(local={"share_of_minimum": "1.01"}), ["unemployment.local.share_of_minimum"], jobless(local={"share_of_minimum": "1"})),
    ("BENEFIT_MONTHS", jobless(local={"months": "25"}), ["unemployment.local.months"], jobless(local={"months": "24"})),
    ("BENEFIT_MONTHS", jobless(months_used="25"), ["unemployment.months_used"], jobless(months_used="24")),
    ("BENEFIT_MONTHS", jobless(months_lost="25"), ["unemployment.months_lost"], jobless(months_lost="24")),
]  # fmt: skip
WARNINGS: Rows = [
    ("NOT_YET", jobless(refused_on="2026-11-22"), ["unemployment.refused_on"], jobless(refused_on="2026-11-21")),
    ("NOT_YET", insured(back_paid_on="2026-11-22"), ["social_insurance.back_paid_on"], insured(back_paid_on="2026-11-21")),
    ("NOT_YET", insured(waiver={"signed_on": "2026-11-22"}), ["social_insurance.waiver.signed_on"], insured(waiver={"signed_on": "2026-11-21"})),
    (
        "NOT_EMPLOYED_THEN", insured(branches=[held("pension", True, start="2019-12-31")]), ["social_insurance.branches.0"],
        insured(branches=[held("pension", True, start="2020-01-01", end="2026-06-30"), held("medical", False)]),
    ),
    ("NOT_EMPLOYED_THEN", insured(deducted=[taken(end="2026-07-01")]), ["social_insurance.deducted.0"], insured(deducted=[taken(end="2026-06-30")])),
    ("ENTRY_TWICE", insured(self_paid=[PAID] * 2), ["social_insurance.self_paid.1"], insured(self_paid=[PAID, PAID | {"amount": "101"}])),
    (
        "SPANS_OVERLAP", insured(deducted=[taken(), taken(start="2025-12-31", end="2026-01-31")]), ["social_insurance.deducted.1"],
        insured(deducted=[taken(), taken(start="2026-01-01", end="2026-01-31")]),
    ),
    (
        "SPANS_OVERLAP", insured(self_paid=[PAID | LATE, PAID | LATE | {"amount": "101"}]), ["social_insurance.self_paid.1"],
        insured(self_paid=[PAID | LATE, PAID | LATE | {"branch": "medical"}]),
    ),
    ("BEFORE_THE_HIRE", insured(back_paid_on="2019-12-31"), ["social_insurance.back_paid_on"], insured(back_paid_on="2020-01-01")),
    ("PAID_OVER_DUE", insured(deducted=[taken(agreed="2000", paid="2001")]), ["social_insurance.deducted.0.paid"], insured(deducted=[taken(agreed="2000", paid="2000")])),
    (
        "INSURED_OR_NOT", insured(branches=[held("injury", True)]) | {"injury": {"date": "2025-03-01", "insured": "no"}},
        ["social_insurance.branches.0.insured"],
        insured(branches=[held("injury", True, end="2025-02-28")]) | {"injury": {"date": "2025-03-01", "insured": "no"}},
    ),
    (
        "INSURED_OR_NOT", insured(branches=[held("injury", False)]) | {"injury": {"date": "2025-03-01", "insured": "yes"}},
        ["social_insurance.branches.0.insured"],
        insured(branches=[held("injury", True)]) | {"injury": {"date": "2025-03-01", "insured": "yes"}},
    ),
    ("BEFORE_UNEMPLOYMENT", jobless(register_date="2026-06-29"), ["unemployment.register_date"], jobless(register_date="2026-06-30")),
    ("BEFORE_UNEMPLOYMENT", jobless(refused_on="2026-06-29"), ["unemployment.refused_on"], jobless(refused_on="2026-06-30")),
    ("BEFORE_UNEMPLOYMENT", jobless(reemployed_on="2026-06-29"), ["unemployment.reemployed_on"], jobless(reemployed_on="2026-06-30")),
    ("BEFORE_UNEMPLOYMENT", jobless(waived_on="2026-06-29"), ["unemployment.waived_on"], jobless(waived_on="2026-06-30")),
    ("INSURED_TOO_LONG", jobless(insured_years_elsewhere="45.5"), ["unemployment.insured_years_elsewhere"], jobless(insured_years_elsewhere="45")),
    ("OWN_SHARES_OVER", insured(deducted=[taken(monthly="700", own_shares="701")]), ["social_insurance.deducted.0.own_shares"], insured(deducted=[taken(monthly="700", own_shares="700")])),
    ("OWN_SHARES_OVER", insured(deducted=[taken(agreed="700", paid="1", own_shares="701")]), ["social_insurance.deducted.0.own_shares"], insured(deducted=[taken(agreed="700", paid="1", own_shares="700")])),
    (
        "DEDUCTED_TWICE", insured(deducted=[taken()]) | {"arrears": [CUT | {"start": "2025-12-31", "end": "2025-12-31"}]}, ["social_insurance.deducted.0"],
        insured(deducted=[taken()]) | {"arrears": [CUT | {"start": "2026-01-01", "end": "2026-01-31"}, {"item": "bonus", "start": "2025-06-01", "end": "2025-06-30", "due": "1"}]},
    ),
    (
        "CAUSE_AND_BRANCH", insured(branches=[held("unemployment", True)]) | jobless(cause="not_insured"), ["unemployment.cause"],
        insured(branches=[held("unemployment", True, **EARLY)]) | jobless(cause="not_insured"),
    ),
    # the highest on 2026-11-21 is Shanghai's 2,740
    ("BENEFIT_OUT_OF_LINE", jobless(local={"monthly": "2740.01"}), ["unemployment.local.monthly"], jobless(local={"monthly": "2740"})),
]  # fmt: skip
