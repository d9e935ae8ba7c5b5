"""What the employer owes at and after the ending besides wages and compensation 离职后的其他义务: papers, deposits, expenses, bonuses, promises.

R-EMP-01 certificate and file · R-EMP-02 deposit · R-EMP-11 bonus · R-DUTY-01 expenses · R-DUTY-02 equal pay · R-DUTY-03 sums promised ·
R-DUTY-04 lawyer's fee · R-DUTY-05 demands that another office decides. This file is the table of contents: the functions below call one rule alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from laborcalc.facts.problems import MAPPING, TEXT, of_type
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.hearing.arguments import Day, Money
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.duties.elsewhere import DEMANDS

Facts = Mapping[str, Any]


def _one(kind: Kind, field: str, value: Any, case: Facts) -> Outcome:
    """One claim from its own field and those of the case around it."""
    facts = {key: found for key, found in case.items() if key != "alternatives"}
    return alone(kind, {**facts, field: value}, case.get("alternatives", True))


def certificate_loss(*, region: str, as_of: Day, certificate: Facts, **case: Any) -> Outcome:
    """离职证明损失 The loss through a late certificate, or a file kept or lost (LCL 50, 89; REG 24; R-EMP-01, D-64).

    Args:
        region: code or name of the place; as_of: day of judgment.
        certificate: fields of the part `certificate` of a case file: `due`, `issued`, `offers`, `months`, `share`, `file_lost`.
        case: other parts of a case file, such as `pay` and `employment`; `alternatives=False` leaves the other readings out.

    Returns:
        `Award`, `NotDue` where nothing was lost, or `Needs` with a range where the tribunal settles it.

    Raises:
        BadCase: a fact is malformed.

    >>> lost = [{"start": "2026-01-01", "wage": "8000", "withdrawn_reason": "certificate"}]
    >>> facts = {"due": "2025-12-31", "issued": "2026-06-30", "offers": lost}
    >>> str(certificate_loss(region="广州", as_of="2026-11-21", certificate=facts).amount)
    '48000.00'
    """
    certificate = dict(of_type("certificate", certificate, Mapping, MAPPING))
    return _one(Kind.CERTIFICATE_LOSS, "certificate", certificate, {"region": region, "as_of": as_of, **case})


def deposit_return(
    *,
    region: str,
    as_of: Day,
    amount: Money,
    taken_on: Day | None = None,
    annual_rate: Money | None = None,
    paid: Money = 0,
    **case: Any,
) -> Outcome:
    """返还押金 The deposit that is still kept, with interest at the loan rate where a rate is given (LCL 9, 84; R-EMP-02).

    Args:
        region: code or name of the place; as_of: day of judgment.
        amount: what was taken, yuan; paid: what was given back; taken_on: when it was taken.
        annual_rate: loan rate a year as a decimal; without it no interest is asked for.

    >>> str(deposit_return(region="110000", as_of="2026-03-01", amount="3000", taken_on="2025-03-01", annual_rate="0.031").amount)
    '3093.00'
    """
    deposit = {
        "amount": amount, "taken_on": taken_on, "paid": paid, "interest": annual_rate is not None, "annual_rate": annual_rate,
    }  # fmt: skip
    return _one(Kind.DEPOSIT_RETURN, "deposit", [deposit], {"region": region, "as_of": as_of, **case})


def expense_reimbursement(
    *, region: str, as_of: Day, amount: Money, proof: str | None = "vouchers", paid: Money = 0, **case: Any
) -> Outcome:
    """报销垫付费用 Expenses advanced for the work, as far as something proves them (MAL 6; R-DUTY-01).

    Args:
        region: code or name of the place; as_of: day of judgment.
        amount: what was spent, yuan; paid: what was paid back of it.
        proof: `vouchers`, `approved`, `statement` or `none`; `None` = not known, and asked for.

    >>> str(expense_reimbursement(region="110000", as_of="2026-11-21", amount="26696.50", proof="statement").amount)
    '26696.50'
    """
    expense = {"amount": amount, "proof": proof, "paid": paid}
    return _one(Kind.EXPENSE_REIMBURSEMENT, "expenses", [expense], {"region": region, "as_of": as_of, **case})


def year_end_bonus(
    *, region: str, as_of: Day, amount: Money, months: Money | None = None, source: str = "contract", **case: Any
) -> Outcome:
    """年终奖 A year-end bonus by the months worked (guiding case 183; R-EMP-11).

    Args:
        region: code or name of the place; as_of: day of judgment.
        amount: the bonus of the whole year, yuan; months: the months worked of it.
        source: `contract`, `rule` or `practice`; with `discretion` or `none` nothing is due, and the range says what is contested.

    >>> str(year_end_bonus(region="110000", as_of="2026-11-21", amount="36000", months=9).amount)
    '27000.00'
    """
    bonus = {"amount": amount, "months": months, "source": source}
    return _one(Kind.YEAR_END_BONUS, "bonus", [bonus], {"region": region, "as_of": as_of, **case})


def equal_pay_difference(
    *,
    region: str,
    as_of: Day,
    start: Day,
    end: Day,
    comparable_monthly: Money,
    paid_monthly: Money,
    same_post: bool | None = None,
    **case: Any,
) -> Outcome:
    """同工同酬差额 What others at the same post were paid more (LCL 11, 18, 63; R-DUTY-02).

    Args:
        region: code or name of the place; as_of: day of judgment.
        start, end: first and last day; comparable_monthly, paid_monthly: pay of the others and own pay, yuan/month.
        same_post: can equal work be proved; `None` = in dispute, so that the sum lies between nothing and all of it.

    >>> found = equal_pay_difference(region="110000", as_of="2026-11-21", start="2026-01-01", end="2026-03-31",
    ...                              comparable_monthly="9000", paid_monthly="8000", same_post=True)
    >>> str(found.amount)
    '3000.00'
    """
    entry = {
        "start": start, "end": end, "comparable_monthly": comparable_monthly, "paid_monthly": paid_monthly, "same_post": same_post,
    }  # fmt: skip
    return _one(Kind.EQUAL_PAY_DIFFERENCE, "equal_pay", [entry], {"region": region, "as_of": as_of, **case})


def settlement_sum(
    *,
    region: str,
    as_of: Day,
    amount: Money,
    due: Day | None = None,
    paid: Money = 0,
    penalty: Money | None = None,
    daily_rate: Money | None = None,
    **case: Any,
) -> Outcome:
    """协议、欠条所载款项 A sum promised or acknowledged, with the penalty agreed for delay (JI1 35; R-DUTY-03).

    Args:
        region: code or name of the place; as_of: day of judgment.
        amount: what was promised, yuan; due: last day for payment; paid: what was paid on it.
        penalty: as a sum, yuan; daily_rate: or as a decimal a day of what is unpaid.

    >>> found = settlement_sum(region="110000", as_of="2026-11-21", amount="50000", due="2026-10-12", daily_rate="0.0005")
    >>> str(found.amount), str(found.range.low.value)
    ('51000.00', '50000.00')
    """
    entry = {"amount": amount, "due": due, "paid": paid, "penalty": penalty, "daily_rate": daily_rate}
    return _one(Kind.SETTLEMENT_SUM, "settlement_sums", [entry], {"region": region, "as_of": as_of, **case})


def lawyer_fee(
    *, region: str, as_of: Day, amount: Money, asked: Money | None = None, won: Money | None = None, **case: Any
) -> Outcome:
    """律师代理费 In Shenzhen the fee by the share won, 5,000 yuan at most (SZHX 58; R-DUTY-04).

    Args:
        region: code or name of the place; as_of: day of judgment.
        amount: what the lawyer was paid, yuan; asked, won: the sum of all claims, and of what was won.

    >>> str(lawyer_fee(region="深圳", as_of="2026-11-21", amount="8000", asked="100000", won="40000").amount)
    '3200.00'
    """
    fee = {"amount": amount, "asked": asked, "won": won}
    return _one(Kind.LAWYER_FEE, "lawyer_fee", fee, {"region": region, "as_of": as_of, **case})


def other_demand(*, region: str, as_of: Day, demand: str, **case: Any) -> Outcome:
    """不由仲裁处理的请求 Who decides a demand that arbitration does not take, and until when it can be asked (R-DUTY-05).

    Args:
        region: code or name of the place; as_of: day of judgment.
        demand: `moral_damages`, `apology`, `equity_interest`, `tax_refund` or `administrative_fine`.

    >>> found = other_demand(region="110000", as_of="2026-11-21", demand="tax_refund")
    >>> found.status, found.elsewhere.place.en
    ('not_due', 'the tax authority')
    """
    if of_type("demand", demand, str, TEXT) not in DEMANDS:
        known = ", ".join(DEMANDS)
        refuse("ARGUMENT", _NO_DEMAND, Text(f"可填：{known}", f"one of: {known}"), "demand")
    return _one(Kind(demand), "other_demands", [demand], {"region": region, "as_of": as_of, **case})


_NO_DEMAND = Text("没有这一种请求", "there is no such demand")
