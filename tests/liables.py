"""Facts on parties, part-time work and lay-offs: what cannot be, or hardly is, and cases in which each field counts."""

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

# --- that each field counts: two cases that differ in it alone ---

OWED = {"start": "2026-01-01", "end": "2026-06-30", "due": "30000"}
BASE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "employment": JOB,
    "pay": {"monthly": "8700"},
    "arrears": [OWED],
}
PART_TIME = BASE | {"employment": JOB | PART, "termination": {"ground": "dismissal_without_ground"}}
TEAM = {"boss": "A", "subcontractor": "B", "general": "C", "client": "D"}
BELOW = {"subcontractor": "B", "general": "C"}
Witness = tuple[dict[str, Any], dict[str, Any]]


def _two(part: str, field: str, one: Any, other: Any, base: dict[str, Any] = BASE, **more: Any) -> Witness:
    return base | {part: more | {field: one}}, base | {part: more | {field: other}}


def _units(one: dict[str, Any], other: dict[str, Any]) -> Witness:
    return BASE | {"other_units": [one]}, BASE | {"other_units": [other]}


def _job(field: str, one: Any, other: Any) -> Witness:
    return _two("employment", field, one, other, PART_TIME, **JOB, **PART)


WITNESSES: dict[str, Witness] = {
    "Employment.hours_a_day": _job("hours_a_day", "4", "5"),
    "Employment.hours_a_week": _job("hours_a_week", "24", "25"),
    "Employment.pay_cycle": _job("pay_cycle", 15, 16),
    "Case.dispatch": (BASE, BASE | {"dispatch": {}}),
    "Dispatch.dispatcher": _two("dispatch", "dispatcher", "A", "B"),
    "Dispatch.user": _two("dispatch", "user", "A", "B", fault="user"),
    "Dispatch.fault": _two("dispatch", "fault", "user", "none"),
    "Dispatch.licensed": _two("dispatch", "licensed", True, False),
    "Dispatch.disguised": _two("dispatch", "disguised", True, False),
    "Dispatch.undertaken": _two("dispatch", "undertaken", True, False),
    "Case.site": (BASE, BASE | {"site": TEAM}),
    "Site.boss": _two("site", "boss", "", "A", **BELOW),
    "Site.subcontractor": _two("site", "subcontractor", "", "B", boss="A", general="C"),
    "Site.subcontractor_qualified": _two("site", "subcontractor_qualified", True, False, **BELOW),
    "Site.general": _two("site", "general", "", "C", subcontractor="B"),
    "Site.client": _two("site", "client", "", "D", client_paid=False, **BELOW),
    "Site.client_paid": _two("site", "client_paid", True, False, **TEAM),
    "Site.price_due": _two("site", "price_due", "1", "2", client_paid=False, **TEAM),
    "Site.unlawful": _two("site", "unlawful", True, False, **TEAM),
    "Case.other_units": (BASE, BASE | {"other_units": [{"role": "investor"}]}),
    "OtherUnit.name": _units({"role": "investor", "name": "A"}, {"role": "investor", "name": "B"}),
    "OtherUnit.role": _units({"role": "investor"}, {"role": "lender"}),
    "OtherUnit.division_agreed": _units({"role": "related"}, {"role": "related", "division_agreed": True}),
    "Termination.layoff": _two("termination", "layoff", None, {"kept_less_protected": True}, BASE, ground="redundancy"),
    "LayOff.kept_less_protected": _two(
        "termination", "layoff", {}, {"kept_less_protected": True}, BASE, ground="redundancy"
    ),
    "LayOff.notified_rehire": _two("termination", "layoff", {}, {"notified_rehire": False}, BASE, ground="redundancy"),
}
