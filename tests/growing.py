"""Case files that grow: every list of the schema, found in the schema, filled with as many entries as are asked for.

In each form that a stranger may send: the same entry again, entries in turn, entries that overlap, entries that follow on
day by day on the same terms, entries with a fault.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import laborcalc as lc
from laborcalc.facts.files import parse_json
from laborcalc.foundation.terms import Kind

Entry = Any
FORMS = ("same", "in turn", "overlapping", "touching", "faulty")
WHOLE: tuple[str, ...] = ()  # the path of all lists together
SCHEMA = lc.Case.model_json_schema()

# Many lists have something to say about each other only where there was an employment that ended.
BASE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2099-12-31",
    "limitation_pleaded": True,
    "employment": {"start": "1995-01-01", "last_day": "2099-01-31"},
    "pay": {"monthly": "12000"},
    "termination": {"ground": "dismissal_without_ground", "notified_on": "2099-01-31"},
    "relationship": {"claimed_start": "1995-01-01", "claimed_end": "2099-01-31"},
    "timesheet": {"rest": "1"},
    "given": {"minimum_wage": "2540", "local_average_wage": "11761"},
    "judgment_debt": {"principal": "5000000", "performance_ends": "1995-12-31"},
    "injury": {
        "date": "2097-03-01",
        "undisputed": True,
        "insured": "no",
        "true_wage_12m": "9000",
        "grade": 5,
        "graded_on": "2097-12-01",
        "suitable_work": False,
        "care_need": "part",
        "chain": {"kind": "subcontract"},
        "death": {"date": "2098-12-31"},
    },
}
# Entries worth growing: several where a list holds things of different kinds. A list without a line here is filled with
# what the schema requires.
SEEDS: dict[tuple[str, ...], list[Entry]] = {
    ("limitation_events",): [
        {"kind": "demand", "on": "2001-01-01"},
        {"kind": "force_majeure", "on": "2001-01-01", "until": "2001-01-02"},
        {"kind": "demand", "on": "2001-01-01", "claims": ["unpaid_wages"]},
    ],
    ("employment", "prior_service"): [{"start": "1960-01-01", "last_day": "1960-01-03"}],
    ("contracts",): [
        {"start": "2001-01-01", "end": "2001-01-31", "signed_on": "2001-01-01"},
        {"start": "2011-01-01", "end": "2011-01-31", "probation_months": "1", "probation_monthly": "8000"},
        {},
    ],
    ("pay", "bonuses"): [{"amount": "1000", "earned_from": "2098-01-01", "earned_to": "2098-12-31"}],
    ("arrears",): [
        {"item": "wages", "start": "2001-01-05", "end": "2001-01-20", "base": "3000"},
        {"item": "wages", "start": "2001-01-05", "end": "2001-02-20"},
        {"item": "wages", "start": "2001-01-05", "end": "2001-01-20", "unpaid_leave_days": "1", "paid": "10"},
        {"item": "commission", "due": "100", "paid": "1"},
        {"item": "deduction", "start": "2001-01-05", "due": "100", "loss": "50"},
        {"item": "bonus"},
    ],
    ("overtime",): [
        {"kind": "workday", "on": "2001-01-01", "hours": "0.001"},
        {"kind": "rest_day", "hours": "1", "base": "3000", "paid": "1"},
        {"on": "2001-01-01", "days": "1"},
        {"kind": "workday", "pieces": "5", "piece_price": "2"},
    ],
    ("hour_cycles",): [{"start": "2001-01-01", "end": "2001-01-31", "hours": "180"}],
    ("timesheet", "rows"): [
        {"on": "2001-01-01", "hours": "0.001"},
        {"on": "2001-01-01", "start": "09:00", "end": "20:30"},
        {"on": "2001-01-01", "hours": "0.001", "kind": "holiday"},
    ],
    ("annual_leave",): [{"year": 1996}, {"year": 2098, "taken_days": "2"}],
    ("heat",): [{"start": "2012-06-01", "end": "2012-06-20"}, {"start": "2012-06-01", "end": "2012-08-20"}],
    ("sick_leave",): [
        {"start": "2001-01-01", "end": "2001-01-03"},
        {"start": "2001-01-01", "end": "2001-02-20", "paid": "10"},
    ],
    ("stoppages",): [
        {"start": "2030-01-01", "end": "2030-01-03"},
        {"start": "2030-01-01", "end": "2030-02-20", "paid": "10"},
        {"start": "2030-01-01", "end": "2030-01-03", "genuine": False},
    ],
    ("deposit",): [
        {"amount": "100", "taken_on": "2001-01-01", "interest": True, "annual_rate": "0.03", "paid": "1"},
        {"papers": "x"},
    ],
    ("expenses",): [
        {"amount": "100", "on": "2001-01-01", "proof": "vouchers"},
        {"amount": "100", "proof": "none"},
        {"amount": "1"},
    ],
    ("bonus",): [
        {"source": "rule", "amount": "1000", "earned_from": "2098-01-01", "earned_to": "2098-12-31"},
        {"amount": "1000", "months": "3"},
    ],
    ("equal_pay",): [{"start": "2001-01-01", "end": "2001-02-10", "comparable_monthly": "900", "paid_monthly": "800"}],
    ("settlement_sums",): [
        {"amount": "100", "due": "2001-01-01", "daily_rate": "0.001"},
        {"amount": "100", "penalty": "1"},
    ],
    ("certificate", "offers"): [{"start": "2001-01-01", "wage": "9000", "withdrawn_reason": "file"}, {}],
    ("maternity_leaves",): [{"start": "2060-01-01", "end": "2060-01-20"}],
    ("disputes",): [
        {"start": "2001-01-01", "end": "2001-01-03"},
        {"start": "2001-01-05", "end": "2001-02-20", "monthly": "9000", "paid": "1"},
        {"start": "2001-01-01", "end": "2001-01-03", "reinstated": False},
    ],
    ("relationship", "evidence"): [
        {"kind": "bank_wage_payment", "start": "2001-01-01", "end": "2001-01-31", "note": "x"},
        {"kind": "coworker_testimony"},
    ],
    ("injury", "suspensions"): [
        {"start": "2097-03-02", "end": "2097-03-04", "cause": "x"},
        {"start": "2097-03-02", "end": "2097-04-20"},
    ],
    ("injury", "regradings"): [
        {"on": "2098-02-01", "kind": "review", "grade": 6},
        {"on": "2098-02-01", "kind": "second_injury", "grade": 7},
        {"on": "2098-02-01", "kind": "second_instance", "grade": 6},
    ],
    ("injury", "average_wage"): [
        {"amount": "8000", "year": 2096},
        {"amount": "96000", "per": "year", "year": 2097},
        {"amount": "8000", "series": "x"},
    ],
    ("injury", "leave"): [
        {"start": "2097-03-01", "end": "2097-03-03"},
        {"start": "2097-03-01", "end": "2097-03-02", "paid": "10", "confirmed_by": "x"},
    ],
    ("injury", "hospital"): [
        {"start": "2097-03-01", "end": "2097-03-03"},
        {"start": "2097-03-01", "end": "2097-03-20", "inside_area": False},
    ],
    ("injury", "medical"): [
        {"amount": "100", "on": "2097-03-01"},
        {"amount": "100", "in_catalogue": True},
        {"amount": "100", "in_catalogue": False, "paid_by": "x"},
    ],
    ("injury", "payments"): [
        {"kind": "disability_lump_sum", "amount": "100"},
        {"kind": "disability_allowance", "amount": "100"},
    ],
    ("social_insurance", "branches"): [
        {"branch": "unemployment", "insured": True, "start": "2001-01-01", "end": "2001-01-31", "base": "9000"},
        {"branch": "pension", "insured": False, "start": "2001-01-01", "end": "2001-01-31"},
    ],
    ("social_insurance", "asked"): [
        {"what": "contributions", "branch": "pension", "start": "2001-01-01", "end": "2001-01-31", "amount": "900"},
        {"what": "grade"},
    ],
    ("social_insurance", "deducted"): [
        {"start": "2001-01-01", "end": "2001-01-31", "monthly": "700", "own_shares": "210"},
        {"start": "2001-01-01", "end": "2001-01-31", "agreed": "2000", "paid": "1300"},
    ],
    ("social_insurance", "self_paid"): [
        {"branch": "pension", "amount": "900", "start": "2001-01-01", "end": "2001-01-31"},
        {"branch": "medical", "amount": "900", "rate": "6"},
    ],
    ("injury", "third_party", "items"): [{"kind": "disability", "amount": "100"}, {"kind": "x", "amount": "100"}],
    ("injury", "chain", "units"): [{"name": "x", "capacity": False}, {"name": "x"}],
    ("injury", "death", "dependants"): [
        {"relation": "child", "birth": "2090-01-01"},
        {"relation": "spouse", "incapable": True},
        {"relation": "father", "birth": "2020-01-01", "until": "2098-12-31"},
        {"relation": "mother"},
    ],
    ("given", "calendars"): [{"year": 1996, "holidays": []}],
    ("given", "calendars", "*", "holidays"): ["1996-01-01"],
    ("given", "calendars", "*", "off"): ["1996-01-01"],
    ("given", "calendars", "*", "work"): ["1996-01-01"],
    ("claims",): [{"kind": kind, "start": "2001-01-01", "end": "2001-01-03"} for kind in Kind],
}


def lists(node: Any = SCHEMA, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The path of every list of the schema, with its schema; `*` is any entry of the list around it."""
    for part in node.get("anyOf", ()):
        yield from lists(part, path)
    node = behind(node)
    if node.get("type") == "array":
        yield path, node
        yield from lists(node["items"], (*path, "*"))
    for name, part in node.get("properties", {}).items():
        yield from lists(part, (*path, name))


def behind(node: Any) -> Any:
    """What a reference refers to."""
    return SCHEMA["$defs"][node["$ref"].rpartition("/")[2]] if "$ref" in node else node


def least(node: Any) -> Entry:
    """The least that the schema requires."""
    node = behind(node)
    if "enum" in node or "const" in node:
        return node.get("const", node.get("enum", [None])[0])
    if node.get("type") == "object":
        return {name: least(node["properties"][name]) for name in node.get("required", ())}
    if node.get("type") == "array":
        return []
    if node.get("format") == "date":
        return "2001-01-01"
    if node.get("type") == "integer":
        return node.get("minimum", 1)
    return "2001-01" if node.get("type") == "string" and "-" in node.get("pattern", "") else "100"


LISTS = dict(lists())
ALL = [path for path in LISTS if "*" not in path]


def bounded(path: tuple[str, ...], n: int) -> int:
    """As many as `n`, and as fit in twice into a list that has a bound."""
    return min(n, LISTS[path]["maxItems"] // 2) if path else n


def seeds(path: tuple[str, ...]) -> list[Entry]:
    """Entries of the kinds that a list holds."""
    return SEEDS.get(path) or [least(LISTS[path]["items"])]


def grown(path: tuple[str, ...], form: str, n: int) -> dict[str, Any]:
    """The facts of a case with `n` entries, of every kind in turn, in the list at `path`, or in all of them."""
    facts = copy.deepcopy(BASE)
    for each in ALL if path == WHOLE else [path]:
        taken = form if path != WHOLE or form == "faulty" or is_accepted(grown(each, form, n)) else "in turn"
        put(facts, each, entries(each, taken, n))
    return facts


def entries(path: tuple[str, ...], form: str, n: int) -> list[Entry]:
    """So many entries of a list, of its kinds in turn."""
    kinds = touching(seeds(path)) if form == "touching" else seeds(path)
    length = max(map(duration, kinds))
    steps = {
        "same": 0,
        "in turn": length,
        "touching": length,
        "overlapping": length / 3 if length > 1 else 0.5,
        "faulty": 0,
    }
    return [nth(kinds[k % len(kinds)], form, k, timedelta(int(steps[form] * k))) for k in range(n)]


_CALENDARS_HELD = date(2010, 1, 5)


def touching(kinds: list[Entry]) -> list[Entry]:
    """The plainest entry that has a first and a last day, in years of which the workdays are held; else the entries as they are."""
    timed = [entry for entry in kinds if isinstance(entry, dict) and "start" in entry and is_day(entry.get("end"))]
    if not timed:
        return kinds
    plainest = min(timed, key=len)
    by = _CALENDARS_HELD - date.fromisoformat(plainest["start"])
    return [{name: moved(value, by, 0) if is_day(value) else value for name, value in plainest.items()}]


def duration(entry: Entry) -> int:
    """Days from the first day that an entry names to its last."""
    named = [v for v in entry.values() if is_day(v)] if isinstance(entry, dict) else []
    days = [date.fromisoformat(v) for v in named]
    return (max(days) - min(days)).days + 1 if days else 1


def is_day(value: Any) -> bool:
    """Is it written as a day."""
    return isinstance(value, str) and len(value) == 10 and value[4] == "-"


def put(facts: Any, path: tuple[str, ...], entries: list[Entry]) -> None:
    """Write the entries; lists on the way there get one entry."""
    *way, last = path
    for depth, name in enumerate(way):
        if name == "*":
            continue
        if name not in facts:
            inside = depth + 1 < len(way) and way[depth + 1] == "*"
            facts[name] = [copy.deepcopy(seeds(tuple(way[: depth + 1]))[0])] if inside else {}
        facts = facts[name]
        facts = facts[0] if isinstance(facts, list) else facts
    facts[last] = entries


def nth(entry: Entry, form: str, k: int, by: timedelta) -> Entry:
    """The entry as number `k` of its list."""
    if form == "same":
        return copy.deepcopy(entry)
    if form == "faulty":
        return {**entry, "nickname": "x"} if isinstance(entry, dict) else "?"
    if not isinstance(entry, dict):
        return moved(entry, by, k)
    if form == "touching":
        return {name: moved(value, by, k) if is_day(value) else value for name, value in entry.items()}
    return {name: moved(value, by, k) for name, value in entry.items()}


_LAST = date(2098, 12, 31)


def moved(value: Any, by: timedelta, k: int) -> Any:
    """Days, months and years move on, sums get another value."""
    if isinstance(value, int) and value > 1900:
        return 1996 + (value - 1996 + k) % 100
    if is_day(value):
        return min(date.fromisoformat(value) + by, _LAST).isoformat()
    if isinstance(value, str) and len(value) == 7 and value[4] == "-":
        return f"{2098 - k // 12}-{12 - k % 12:02}"
    return str(int(value) + k) if isinstance(value, str) and value.isdigit() and len(value) > 2 else value


def is_accepted(facts: dict[str, Any]) -> bool:
    """Does the door let these facts in."""
    try:
        lc.Case.model_validate(facts)
    except lc.BadCase:
        return False
    return True


def work(facts: dict[str, Any]) -> bool:
    """What the library does with a case file, from the door to print; was it accepted."""
    try:
        case = lc.Case.model_validate(parse_json(json.dumps(facts)))
    except lc.BadCase as error:
        str(error)
        return False
    result = lc.assess(case)
    result.model_dump_json(procedure=True)
    result.to_text("en")
    result.to_text("en", full=True)
    result.claims_list().to_markdown()
    return True
