"""What was paid for an entry comes off that entry alone, down to nothing (R-WAGE-03); every such sum of the schema is here."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import laborcalc as lc
from tests.growing import LISTS, behind

Facts = dict[str, Any]
BASE: Facts = {
    "region": "320100",
    "as_of": "2026-11-21",
    "employment": {"start": "2010-01-01", "last_day": "2026-06-30"},
    "worker": {"career_start": "2010-01-01"},
    "pay": {"monthly": "8700"},
    "given": {"minimum_wage": "2490"},
    "injury": {"date": "2025-03-01", "recognised_on": "2025-05-01", "true_wage_12m": "6000", "insured": "yes"},
    "limitation_pleaded": False,
}
CYCLES = {
    "start": "2010-01-01",
    "last_day": "2026-06-30",
    "hours_system": "comprehensive",
    "hours_system_approved": True,
}
# Lists whose entries say what was paid: the field, the claim, facts beside it, entries that earn something and one that earns nothing.
ENTRIES: dict[str, tuple[str, str, Facts, list[Facts]]] = {
    "overtime": ("paid", "overtime_pay", {}, [
        {"on": "2026-03-16", "hours": "10"},
        {"kind": "rest_day", "days": "1.5"},
        {"kind": "workday", "pieces": "7", "piece_price": "9"},
        {"kind": "rest_day", "hours": "8", "time_off": True},
    ]),
    "hour_cycles": ("paid", "overtime_pay", {"employment": CYCLES}, [
        {"start": "2026-01-01", "end": "2026-01-31", "hours": "180"},
        {"start": "2026-02-01", "end": "2026-02-28", "hours": "170", "holiday_hours": "4"},
        {"start": "2026-03-01", "end": "2026-03-31", "hours": "160"},
    ]),
    "arrears": ("paid", "unpaid_wages", {}, [
        {"item": "wages", "start": "2026-01-05", "end": "2026-01-20"},
        {"item": "wages", "start": "2026-01-21", "end": "2026-03-10"},
        {"item": "commission", "due": "500"},
        {"item": "bonus", "due": "0"},
    ]),
    "heat": ("paid", "unpaid_wages", {}, [
        {"start": "2026-06-01", "end": "2026-06-30"},
        {"start": "2025-06-01", "end": "2025-08-31"},
        {"start": "2024-07-01", "end": "2024-07-02", "rate": "20", "days": "2"},
        {"start": "2026-01-01", "end": "2026-01-31"},
    ]),
    "sick_leave": ("paid", "sick_pay", {}, [
        {"start": "2026-01-05", "end": "2026-01-20"},
        {"start": "2026-01-21", "end": "2026-02-20"},
        {"start": "2026-04-01", "end": "2026-04-10", "monthly": "5000"},
    ]),
    "stoppages": ("paid", "stoppage_pay", {}, [
        {"start": "2026-01-05", "end": "2026-01-20"},
        {"start": "2026-03-01", "end": "2026-05-20"},
    ]),
    "maternity_leaves": ("paid", "maternity_pay", {}, [
        {"start": "2024-01-05", "end": "2024-04-11"},
        {"start": "2026-01-05", "end": "2026-02-20"},
    ]),
    "disputes": ("paid", "wages_during_dispute", {}, [
        {"start": "2023-01-05", "end": "2023-01-20"},
        {"start": "2024-01-05", "end": "2024-03-20", "monthly": "5000"},
    ]),
    "annual_leave": ("paid_extra", "annual_leave_pay", {}, [
        {"year": 2024, "untaken_days": "3"},
        {"year": 2025, "untaken_days": "5"},
        {"year": 2026, "untaken_days": "0"},
    ]),
    "injury.leave": ("paid", "injury_leave_wages", {}, [
        {"start": "2025-03-02", "end": "2025-04-10"},
        {"start": "2025-06-01", "end": "2025-06-20"},
    ]),
    "pay.payslips": ("paid", "unpaid_wages", {}, [
        {"month": "2026-01", "due": "8700"},
        {"month": "2026-02", "due": "8700"},
    ]),
    "deposit": ("paid", "deposit_return", {}, [
        {"amount": "3000"},
        {"amount": "500", "taken_on": "2025-01-01"},
    ]),
    "expenses": ("paid", "expense_reimbursement", {}, [
        {"amount": "1200.50", "proof": "vouchers"},
        {"amount": "80", "proof": "statement"},
        {"amount": "70", "proof": "none"},
    ]),
    "bonus": ("paid", "year_end_bonus", {}, [
        {"source": "rule", "amount": "36000", "months": "7"},
        {"source": "contract", "amount": "9000", "earned_from": "2026-01-01", "earned_to": "2026-12-31"},
    ]),
    "settlement_sums": ("paid", "settlement_sum", {}, [
        {"amount": "5000"},
        {"amount": "700", "due": "2026-03-31"},
        {"amount": "700", "due": "2026-12-31"},
    ]),
}  # fmt: skip
OF_ANOTHER_KIND = {
    ("employment", "prior_service"): {"severance_paid"},  # years that were paid for are not counted again (REG 10)
    ("payment_orders",): {"paid_in_time"},  # yes or no
    ("injury", "medical"): {"paid_by"},  # who
    ("social_insurance", "deducted"): {"paid"},  # by the month, from which what was taken follows
    ("equal_pay",): {"paid_monthly"},  # a wage a month
}
NAMES = list(ENTRIES)
FEN, MUCH = Decimal("0.01"), "500000"


def owed(name: str, entries: list[Facts]) -> Decimal:
    _, kind, beside, _ = ENTRIES[name]
    facts = {**BASE, **beside, "claims": [{"kind": kind}]}
    *inside, field = name.split(".")
    for part in inside:
        facts[part] = {**facts[part], field: entries}
    if not inside:
        facts[field] = entries
    outcome = lc.assess(lc.Case.model_validate(facts), alternatives=False)[kind]
    assert outcome.amount is not None
    return outcome.amount


def test_every_sum_paid_for_an_entry_is_here() -> None:
    found = {
        (path, field)
        for path, node in LISTS.items()
        for field in behind(node["items"]).get("properties", {})
        if "paid" in field.split("_") and "days" not in field
    }
    others = {(path, field) for path, fields in OF_ANOTHER_KIND.items() for field in fields}
    here = {(tuple(name.split(".")), field) for name, (field, *_) in ENTRIES.items()}
    assert found == here | others


@pytest.mark.parametrize("name", [name for name in NAMES if name != "pay.payslips"])
@given(data=st.data())
def test_what_was_paid_comes_off_its_own_entry_alone(name: str, data: Any) -> None:
    """But for the fen of each entry, where the sum alone is rounded."""
    field, _, _, entries = ENTRIES[name]
    owed_in_all = owed(name, entries)
    due = [
        owed_in_all - owed(name, [*entries[:n], {**entries[n], field: MUCH}, *entries[n + 1 :]])
        for n in range(len(entries))
    ]
    assert abs(sum(due) - owed_in_all) <= FEN * len(entries)
    paid = [Decimal(data.draw(st.integers(0, 2 * int(100 * part) + 50_000))) / 100 for part in due]
    left = owed(name, [{**entry, field: str(part)} for entry, part in zip(entries, paid, strict=True)])
    apart = sum((max(part - sum_of, Decimal(0)) for part, sum_of in zip(due, paid, strict=True)), Decimal(0))
    assert abs(left - apart) <= FEN * len(entries)


@pytest.mark.parametrize("over", ["8700.01", "20000"])
def test_a_payslip_that_was_overpaid_takes_nothing_off_another(over: str) -> None:
    first, second = ENTRIES["pay.payslips"][3]
    assert owed("pay.payslips", [{**first, "paid": "0"}, {**second, "paid": over}]) == Decimal("8700.00")
    assert owed("pay.payslips", [{**first, "paid": "0"}, {**second, "paid": "0"}]) == Decimal("17400.00")
