"""Facts on parties, part-time work and lay-offs that cannot be, or hardly are: rows for the test of the table of plausibility."""

from __future__ import annotations

from typing import Any

JOB = {"start": "2020-01-01", "last_day": "2026-06-30"}
Rows = list[tuple[str, dict[str, Any], list[str], dict[str, Any]]]


def site(**facts: Any) -> dict[str, Any]:
    return {"site": facts}


def job(**facts: Any) -> dict[str, Any]:
    return {"employment": JOB | facts}


def laid_off(ground: str) -> dict[str, Any]:
    return {"termination": {"ground": ground, "layoff": {"kept_less_protected": True}}}


def units(*entries: tuple[str, str]) -> dict[str, Any]:
    return {"other_units": [{"role": role, "name": name} for role, name in entries]}


# code, what breaks it with the paths named, what just does not
REFUSALS: Rows = [
    ("UNIT_TWICE", {"dispatch": {"dispatcher": "A", "user": "A"}}, ["dispatch.user"], {"dispatch": {"dispatcher": "A", "user": "B"}}),
    ("UNIT_TWICE", site(boss="A", subcontractor="A"), ["site.subcontractor"], site(boss="A", general="B", client="B")),
    ("UNIT_TWICE", units(("related", "A"), ("related", "A")), ["other_units.1.name"], units(("related", "A"), ("lender", "A"))),
    ("UNIT_TWICE", units(("related", "A"), ("related", "A")), ["other_units.1.name"], units(("related", ""), ("related", ""))),
    ("HOURS_BEYOND_TIME", job(hours_a_day="24.5"), ["employment.hours_a_day"], job(hours_a_day="24")),
    ("HOURS_BEYOND_TIME", job(hours_a_week="168.5"), ["employment.hours_a_week"], job(hours_a_week="168")),
]  # fmt: skip
PART = {"kind": "part_time"}
WITHIN = {"hours_a_day": "4", "hours_a_week": "24", "pay_cycle": 15}
WARNINGS: Rows = [
    ("SITE_OF_NOBODY", site(), ["site"], site(client="D")),
    ("PRICE_AND_CLIENT", site(general="C", price_due="1"), ["site.client"], site(general="C", client="D", price_due="1")),
    ("PRICE_AND_CLIENT", site(general="C", client_paid=False), ["site.client"], site(general="C", client_paid=True)),
    ("PRICE_AND_CLIENT", site(general="C", unlawful=True), ["site.client"], site(client="D", unlawful=True)),
    ("PRICE_AND_CLIENT", site(client="D", client_paid=True, price_due="1"), ["site.price_due"], site(client="D", client_paid=True, price_due="0")),
    ("NO_SUBCONTRACTOR", site(general="C", subcontractor_qualified=False), ["site.subcontractor_qualified"], site(subcontractor="B", subcontractor_qualified=False)),
    (
        "DIVISION_OF_STRANGERS", {"other_units": [{"role": "lender", "division_agreed": True}]}, ["other_units.0.division_agreed"],
        {"other_units": [{"role": "related", "division_agreed": True}]},
    ),
    ("DISPATCHED_PART_TIME", {"dispatch": {}, **job(**PART)}, ["employment.kind"], {"dispatch": {}, **job()}),
    ("WEEK_OF_DAYS", job(hours_a_day="4", hours_a_week="28.5"), ["employment.hours_a_week"], job(hours_a_day="4", hours_a_week="28")),
    ("WEEK_OF_DAYS", job(hours_a_day="4", hours_a_week="3.5"), ["employment.hours_a_week"], job(hours_a_day="4", hours_a_week="4")),
    ("PART_TIME_BEYOND", job(**PART, hours_a_day="4.5"), ["employment.hours_a_day"], job(**PART, hours_a_day="4")),
    ("PART_TIME_BEYOND", job(**PART, hours_a_week="24.5"), ["employment.hours_a_week"], job(**PART, hours_a_week="24")),
    ("PART_TIME_BEYOND", job(**PART, pay_cycle=16), ["employment.pay_cycle"], job(**PART, pay_cycle=15)),
    ("FULL_TIME_WITHIN", job(**WITHIN), ["employment.kind"], job(**WITHIN | {"hours_a_day": "4.5"})),
    ("FULL_TIME_WITHIN", job(**WITHIN), ["employment.kind"], job(**WITHIN | {"hours_a_week": "24.5"})),
    ("FULL_TIME_WITHIN", job(**WITHIN), ["employment.kind"], job(**WITHIN | {"pay_cycle": 16})),
    ("FULL_TIME_WITHIN", job(**WITHIN), ["employment.kind"], job(**WITHIN, **PART)),
    ("LAYOFF_GROUND", laid_off("objective_change"), ["termination.layoff"], laid_off("redundancy")),
]  # fmt: skip
