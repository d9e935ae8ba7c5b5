"""Papers, deposits, bonuses and promises that cannot be, or hardly are: code, what breaks it with the paths named, what just does not."""

from __future__ import annotations

from typing import Any

Rows = list[tuple[str, dict[str, Any], list[str], dict[str, Any]]]


def paper(**facts: Any) -> dict[str, Any]:
    """A certificate of a worker employed from 2020-01-01 to 2026-06-30, judged on 2026-11-21."""
    return {"certificate": facts}


def held(**facts: Any) -> dict[str, Any]:
    return {"deposit": [{"amount": "100", **facts}]}


def bonus(**facts: Any) -> dict[str, Any]:
    return {"bonus": [{"source": "contract", "amount": "100", **facts}]}


def promise(**facts: Any) -> dict[str, Any]:
    return {"settlement_sums": [{"amount": "100", **facts}]}


def spent(**facts: Any) -> dict[str, Any]:
    return {"expenses": [{"amount": "100", **facts}]}


PAIR = {"start": "2025-01-01", "end": "2025-03-31", "comparable_monthly": "9000", "paid_monthly": "8000"}
NEXT = PAIR | {"start": "2025-04-01", "end": "2025-04-30"}
YEAR = {"earned_from": "2025-01-01", "earned_to": "2025-12-31"}
WAGE = {"pay": {"monthly": "9000"}}
REFUSALS: Rows = [
    ("RATE_OVER_ONE", paper(share="1.01"), ["certificate.share"], paper(share="1")),
    ("RATE_OVER_ONE", held(annual_rate="3.45"), ["deposit.0.annual_rate"], held(annual_rate="1")),
    ("RATE_OVER_ONE", promise(daily_rate="1.01"), ["settlement_sums.0.daily_rate"], promise(daily_rate="1")),
    (
        "WON_OVER_ASKED", {"lawyer_fee": {"amount": "1", "asked": "100", "won": "101"}}, ["lawyer_fee.won"],
        {"lawyer_fee": {"amount": "1", "asked": "100", "won": "100"}},
    ),
    ("BONUS_MONTHS", bonus(months="12.1"), ["bonus.0.months"], bonus(months="12")),
]  # fmt: skip
WARNINGS: Rows = [
    ("NOT_YET", paper(issued="2026-11-22"), ["certificate.issued"], paper(issued="2026-11-21")),
    ("NOT_YET", held(taken_on="2026-11-22"), ["deposit.0.taken_on"], held(taken_on="2026-11-21")),
    ("NOT_YET", spent(on="2026-11-22"), ["expenses.0.on"], spent(on="2026-11-21")),
    ("ENTRY_TWICE", {"expenses": [{"amount": "1", "on": "2025-05-01"}] * 2}, ["expenses.1"], {"expenses": [{"amount": "1", "on": "2025-05-01"}, {"amount": "1", "on": "2025-05-02"}]}),
    ("ENTRY_TWICE", {"deposit": [{"amount": "1"}] * 2}, ["deposit.1"], {"deposit": [{"amount": "1"}, {"amount": "2"}]}),
    ("SPANS_OVERLAP", {"equal_pay": [PAIR, NEXT | {"start": "2025-03-31"}]}, ["equal_pay.1"], {"equal_pay": [PAIR, NEXT]}),
    ("NOT_EMPLOYED_THEN", {"equal_pay": [PAIR | {"start": "2019-12-31"}]}, ["equal_pay.0"], {"equal_pay": [PAIR | {"start": "2020-01-01"}]}),
    ("NOT_EMPLOYED_THEN", {"equal_pay": [PAIR | {"end": "2026-07-01"}]}, ["equal_pay.0"], {"equal_pay": [PAIR | {"end": "2026-06-30"}]}),
    (
        "NOT_EMPLOYED_THEN", bonus(earned_from="2019-01-01", earned_to="2019-12-31"), ["bonus.0"],
        bonus(earned_from="2019-01-01", earned_to="2020-01-01"),
    ),
    (
        "NOT_EMPLOYED_THEN", bonus(earned_from="2026-07-01", earned_to="2026-12-31"), ["bonus.0"],
        bonus(earned_from="2026-06-30", earned_to="2026-12-31"),
    ),
    ("NOT_EMPLOYED_THEN", {"equal_pay": [PAIR | {"start": "2019-12-31"}]}, ["equal_pay.0"], {"equal_pay": [PAIR | {"start": "2019-12-31"}], "employment": None}),
    *(
        ("BEFORE_THE_HIRE", facts("2019-12-31"), [path], facts("2020-01-01"))
        for path, facts in (
            ("certificate.due", lambda day: paper(due=day)), ("certificate.issued", lambda day: paper(issued=day)),
            ("expenses.0.on", lambda day: spent(on=day)), ("settlement_sums.0.due", lambda day: promise(due=day)),
        )
    ),
    *(
        ("PAID_OVER_DUE", facts("101"), [path], facts("100"))
        for path, facts in (
            ("deposit.0.paid", lambda paid: held(paid=paid)), ("expenses.0.paid", lambda paid: spent(paid=paid)),
            ("bonus.0.paid", lambda paid: bonus(paid=paid)), ("settlement_sums.0.paid", lambda paid: promise(paid=paid)),
        )
    ),
    ("YEAR_FOR_MONTH", WAGE | {"equal_pay": [PAIR | {"comparable_monthly": "99000"}]}, ["equal_pay.0.comparable_monthly"], WAGE | {"equal_pay": [PAIR | {"comparable_monthly": "98999"}]}),
    ("YEAR_FOR_MONTH", WAGE | {"equal_pay": [PAIR | {"paid_monthly": "99000"}]}, ["equal_pay.0.paid_monthly"], WAGE | {"equal_pay": [PAIR]}),
    ("YEAR_FOR_MONTH", WAGE | paper(offers=[{"wage": "99000"}]), ["certificate.offers.0.wage"], WAGE | paper(offers=[{"wage": "98999"}])),
    ("BONUS_TOO_LARGE", WAGE | bonus(amount="216000.01"), ["bonus.0.amount"], WAGE | bonus(amount="216000")),
    ("BONUS_TOO_LARGE", WAGE | bonus(amount="216000.01"), ["bonus.0.amount"], {"pay": {}} | bonus(amount=None)),
    ("BONUS_CYCLE", bonus(earned_from="2022-01-01", earned_to="2025-01-01"), ["bonus.0"], bonus(earned_from="2022-01-01", earned_to="2024-12-31")),
    (
        "BONUS_TWICE", bonus(**YEAR) | {"arrears": [{"item": "bonus", "start": "2025-12-31", "end": "2026-01-31", "due": "1"}]}, ["bonus.0"],
        bonus(**YEAR) | {"arrears": [{"item": "bonus", "start": "2026-01-01", "end": "2026-01-31", "due": "1"}]},
    ),
    (
        "BONUS_TWICE", bonus(**YEAR) | {"arrears": [{"item": "bonus", "start": "2024-01-01", "end": "2025-01-01", "due": "1"}]}, ["bonus.0"],
        bonus(**YEAR) | {"arrears": [{"item": "bonus", "start": "2024-01-01", "end": "2024-12-31", "due": "1"}]},
    ),
    (
        "BENEFIT_TWICE", {"certificate": {"benefit_lost": True}, "unemployment": {"cause": "not_insured"}}, ["certificate.benefit_lost"],
        {"certificate": {"benefit_lost": True}},
    ),
    ("BONUS_TWICE", bonus(months="9") | {"arrears": [{"item": "bonus", "due": "1"}]}, ["bonus.0"], bonus(months="9") | {"arrears": [{"item": "commission", "due": "1"}]}),
    ("RATE_OUT_OF_LINE", held(annual_rate="0.2401"), ["deposit.0.annual_rate"], held(annual_rate="0.24")),
    ("RATE_OUT_OF_LINE", promise(daily_rate="0.0101"), ["settlement_sums.0.daily_rate"], promise(daily_rate="0.01")),
    ("TWO_PENALTIES", promise(penalty="1", daily_rate="0.001"), ["settlement_sums.0.daily_rate"], promise(penalty="0", daily_rate="0.001")),
    ("DEPOSIT_EMPTY", {"deposit": [{"taken_on": "2020-01-01"}]}, ["deposit.0"], {"deposit": [{"papers": "身份证"}, {"amount": "1"}]}),
    ("OFFER_BEFORE_END", paper(offers=[{"start": "2026-06-29"}]), ["certificate.offers.0.start"], paper(offers=[{"start": "2026-06-30"}])),
    ("MONTHS_LOST", paper(months="60.1"), ["certificate.months"], paper(months="60")),
    ("PERFORMANCE_SHARE", bonus(share="3.1"), ["bonus.0.share"], bonus(share="3")),
]  # fmt: skip

# --- that each field counts: two cases that differ in it alone ---

JOB = {"start": "2020-01-01", "last_day": "2026-03-31"}
ENDED: dict[str, Any] = {
    "region": "440300", "as_of": "2026-11-21", "employment": JOB, "pay": {"average_12_months": "8000"},
    "termination": {"ground": "resignation"},
}  # fmt: skip
LOST = {"start": "2026-05-01", "wage": "9000", "withdrawn_reason": "certificate"}
BASES: dict[str, tuple[str, dict[str, Any]]] = {
    "Certificate": ("certificate", {"issued": "2026-06-30", "offers": [LOST], "share": "1"}),
    "Deposit": ("deposit", {"amount": "3000", "taken_on": "2025-03-01", "interest": True, "annual_rate": "0.03"}),
    "Expense": ("expenses", {"amount": "100", "on": "2025-05-01", "what": "差旅费", "proof": "vouchers"}),
    "YearEndBonus": ("bonus", {"source": "rule", "amount": "36000", "earned_from": "2026-01-01", "earned_to": "2026-12-31"}),
    "EqualPay": ("equal_pay", PAIR),
    "PromisedSum": ("settlement_sums", {"amount": "5000", "kind": "debt_note", "due": "2026-05-31", "daily_rate": "0.0005"}),
    "LawyerFee": ("lawyer_fee", {"amount": "800", "asked": "1000", "won": "400"}),
}  # fmt: skip
# field → another value, and what the base holds besides
OTHERS: dict[str, tuple[Any, dict[str, Any]]] = {
    "Certificate.due": ("2026-05-31", {}),
    "Certificate.issued": ("2026-07-31", {}),
    "Certificate.content_wrong": (True, {"issued": "2026-03-31"}),
    "Certificate.offers": ([], {}),
    "Certificate.benefit_lost": (True, {"offers": []}),
    "Certificate.months": ("5", {}),
    "Certificate.share": ("0.5", {}),
    "Certificate.proved_loss": ("5", {}),
    "Certificate.file_kept": (True, {"issued": "2026-03-31"}),
    "Certificate.file_lost": (True, {}),
    "Certificate.file_loss": ("5", {"file_lost": True}),
    "Certificate.paid": ("5", {}),
    "Deposit.amount": ("2000", {}),
    "Deposit.taken_on": ("2025-04-01", {}),
    "Deposit.interest": (False, {}),
    "Deposit.annual_rate": ("0.04", {}),
    "Deposit.paid": ("5", {}),
    "Expense.amount": ("99", {}),
    "Expense.on": ("2025-05-02", {}),
    "Expense.what": ("住宿费", {}),
    "Expense.proof": ("none", {}),
    "Expense.paid": ("5", {}),
    "YearEndBonus.source": ("discretion", {}),
    "YearEndBonus.amount": ("5", {}),
    "YearEndBonus.earned_from": ("2026-02-01", {}),
    "YearEndBonus.earned_to": ("2026-11-30", {}),
    "YearEndBonus.pay_day": ("2026-02-01", {"only_if_employed": True}),
    "YearEndBonus.months": ("5", {}),
    "YearEndBonus.by": ("calendar_days", {}),
    "YearEndBonus.share": ("0.8", {}),
    "YearEndBonus.only_if_employed": (True, {}),
    "YearEndBonus.paid": ("5", {}),
    "EqualPay.start": ("2025-02-01", {}),
    "EqualPay.end": ("2025-04-30", {}),
    "EqualPay.comparable_monthly": ("9100", {}),
    "EqualPay.paid_monthly": ("8100", {}),
    "EqualPay.same_post": (True, {}),
    "PromisedSum.amount": ("6000", {}),
    "PromisedSum.kind": ("settlement", {}),
    "PromisedSum.for_wages": (True, {}),
    "PromisedSum.due": ("2026-06-30", {}),
    "PromisedSum.paid": ("5", {}),
    "PromisedSum.penalty": ("5", {}),
    "PromisedSum.daily_rate": ("0.0001", {}),
    "LawyerFee.amount": ("900", {}),
    "LawyerFee.asked": ("2000", {}),
    "LawyerFee.won": ("500", {}),
}
ONE_ENTRY = ("certificate", "lawyer_fee")
Pair = tuple[dict[str, Any], dict[str, Any]]


def _case(part: str, facts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**ENDED, **more, part: facts if part in ONE_ENTRY else [facts]}


def _pair(field: str) -> Pair:
    model, _, name = field.partition(".")
    (part, facts), (other, more) = BASES[model], OTHERS[field]
    return _case(part, facts | more), _case(part, facts | more | {name: other})


def _offer(name: str, other: Any) -> Pair:
    return _case("certificate", {"offers": [LOST]}), _case("certificate", {"offers": [LOST | {name: other}]})


BENEFIT = {"months": "5", "monthly_benefit": "2000"}
WITNESSES: dict[str, Pair] = {
    **{field: _pair(field) for field in OTHERS},
    **{f"Case.{part}": (ENDED, _case(part, facts)) for part, facts in BASES.values()},
    "Case.other_demands": (ENDED, ENDED | {"other_demands": ["apology"]}),
    "Offer.start": _offer("start", "2026-06-01"),
    "Offer.wage": _offer("wage", "9100"),
    "Offer.withdrawn_reason": _offer("withdrawn_reason", "other"),
    "Certificate.monthly_benefit": (
        _case("certificate", BENEFIT, region="310000"), _case("certificate", BENEFIT | {"monthly_benefit": "2100"}, region="310000"),
    ),
}  # fmt: skip
# What is asked for without a sum stands in the application alone.
IN_A_DOCUMENT: dict[str, Pair] = {
    "Certificate.insurance_kept": (_case("certificate", {}), _case("certificate", {"insurance_kept": True})),
    "Deposit.papers": (_case("deposit", {"amount": "1"}), _case("deposit", {"amount": "1", "papers": "身份证"})),
}
