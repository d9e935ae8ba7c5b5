"""Duties after the ending (R-EMP-01, -02, -11, R-DUTY-01 to -04): months lost × wage × share, deposit and interest, bonuses by months or days,
expenses, equal pay, promises with their penalty, Shenzhen's lawyer's fee; LCL 9, 11, 50, 84, 89, JI1 35, SZHX 58, guiding case 183.

Latitude: the loss and the difference are wages over a time, of whose broken months the rules on wages leave two bounds; the bonus of a broken
month goes by calendar days, which is the library's choice and stands in the law map.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, exactly_months, whole_months
from tests.oracles.own_money import rounded
from tests.oracles.parts_of_months import of_span

LAST = date(2026, 3, 31)
HERE: Facts = {
    "region": "440100",
    "as_of": str(AS_OF),
    "employment": {"start": "2015-01-01", "last_day": str(LAST)},
    "limitation_pleaded": False,
}


def _less(due: Fraction, paid: str) -> Fraction:
    return max(Fraction(0), due - Fraction(paid))


# --- certificate ---


def draw_certificate(choose: Draw) -> Facts:
    paper: Facts = {"offers": [{"withdrawn_reason": choose.pick(("certificate", "file"))}]}
    if choose.maybe():
        paper["issued"] = str(choose.day(LAST + 2 * ONE, AS_OF))
    if choose.maybe():
        paper["offers"][0]["wage"] = choose.yuan(3000, 30000)
    if choose.maybe(3):
        paper["offers"][0]["start"] = str(choose.day(LAST + ONE, LAST + 20 * ONE))
    if choose.maybe(3):
        paper["months"] = str(choose.number(1, 12))
    if choose.maybe(3):
        paper["share"] = choose.pick(("0.5", "0.56", "1"))
    if choose.maybe(3):
        paper["paid"] = choose.yuan(100, 60000)
    return {**HERE, "pay": {"average_12_months": choose.yuan(3000, 30000)}, "certificate": paper}


def expected_certificate(facts: Facts) -> Answer:
    paper = facts["certificate"]
    offer = paper["offers"][0]
    wage, share = Fraction(offer.get("wage", facts["pay"]["average_12_months"])), Fraction(paper.get("share", "1"))
    if "months" in paper:
        low = high = wage * int(paper["months"])
    else:
        first = max(LAST + ONE, date.fromisoformat(offer.get("start", str(LAST))))
        last = date.fromisoformat(paper.get("issued", str(AS_OF)))
        low, high = of_span(wage, first, last) if first <= last else (Fraction(0), Fraction(0))
    paid = paper.get("paid", "0")
    return {"amount": (_less(rounded(low * share), paid), _less(rounded(high * share), paid))}


def test_certificate(search: Search) -> None:
    search.disagreement(
        "certificate", draw_certificate, expected_certificate, lambda facts: claim(facts, "certificate_loss")
    )


# --- deposit ---


def draw_deposit(choose: Draw) -> Facts:
    held = []
    for _ in range(choose.number(1, 3)):
        one: Facts = {"amount": choose.yuan(100, 20000), "taken_on": str(choose.day(date(2018, 1, 1), AS_OF))}
        if choose.maybe():
            one |= {"interest": True, "annual_rate": choose.pick(("0.03", "0.0345", "0.0475"))}
        if choose.maybe(3):
            one["paid"] = choose.yuan(100, 20000)
        held.append(one)
    return {**HERE, "deposit": held}


def expected_deposit(facts: Facts) -> Answer:
    total = Fraction(0)
    for one in facts["deposit"]:
        kept = _less(Fraction(one["amount"]), one.get("paid", "0"))
        days = (AS_OF - date.fromisoformat(one["taken_on"])).days
        total += kept + rounded(kept * Fraction(one.get("annual_rate", "0")) * days / 365)
    return {"amount": total}


def test_deposit(search: Search) -> None:
    search.disagreement("deposit", draw_deposit, expected_deposit, lambda facts: claim(facts, "deposit_return"))


# --- expenses ---


def draw_expenses(choose: Draw) -> Facts:
    entries = []
    for _ in range(choose.number(1, 4)):
        one = {
            "amount": choose.yuan(100, 9000),
            "proof": choose.pick(("vouchers", "approved", "statement", "none")),
            "paid": choose.pick(("0", "50", "20000")),
        }
        entries.append(one)
    return {**HERE, "expenses": entries}


def expected_expenses(facts: Facts) -> Answer:
    proved = [one for one in facts["expenses"] if one["proof"] != "none"]
    return {"amount": sum((_less(Fraction(one["amount"]), one["paid"]) for one in proved), Fraction(0))}


def test_expenses(search: Search) -> None:
    search.disagreement(
        "expenses", draw_expenses, expected_expenses, lambda facts: claim(facts, "expense_reimbursement")
    )


# --- bonus ---


def draw_bonus(choose: Draw) -> Facts:
    bonus: Facts = {
        "source": choose.pick(("contract", "rule", "practice", "discretion", "none")),
        "amount": choose.yuan(1000, 90000),
    }
    start = choose.day(date(2024, 1, 1), date(2026, 2, 1))
    end = add_months(start, choose.number(1, 24)) - ONE
    if choose.maybe(4):
        bonus["months"] = str(choose.number(1, 12))
    else:
        bonus |= {"earned_from": str(start), "earned_to": str(end)}
    if choose.maybe():
        bonus["by"] = "calendar_days"
    if choose.maybe(3):
        bonus["share"] = choose.pick(("0.8", "1.2"))
    if choose.maybe(3):
        bonus["paid"] = choose.yuan(100, 9000)
    if choose.maybe():
        bonus["only_if_employed"] = True
    ground = choose.pick(("dismissal_without_ground", "resignation", "quit_unpaid_wages", "serious_misconduct"))
    lawful = {"lawful": True} if ground == "serious_misconduct" else {}
    return {**HERE, "bonus": [bonus], "termination": {"ground": ground, **lawful}}


def expected_bonus(facts: Facts) -> Answer:
    (bonus,), ground = facts["bonus"], facts["termination"]["ground"]
    earned = "earned_to" in bonus and date.fromisoformat(bonus["earned_to"]) <= LAST
    lost = ground == "serious_misconduct" or (ground == "resignation" and bonus.get("only_if_employed", False))
    if bonus["source"] in ("discretion", "none") or (lost and not earned):
        return {"amount": Fraction(0), "status": "not_due"}
    due = Fraction(bonus["amount"]) * _worked(bonus) * Fraction(bonus.get("share", "1"))
    return {"amount": _less(due, bonus.get("paid", "0"))}


def _worked(bonus: Facts) -> Fraction:
    if "months" in bonus:
        return Fraction(int(bonus["months"]), 12)
    start, end = date.fromisoformat(bonus["earned_from"]), date.fromisoformat(bonus["earned_to"])
    last = min(end, LAST)
    whole = exactly_months(start, end) and exactly_months(start, last)
    if bonus.get("by", "months") == "months" and whole:
        return Fraction(whole_months(start, last), whole_months(start, end))
    return Fraction((last - start).days + 1, (end - start).days + 1)


def test_bonus(search: Search) -> None:
    search.disagreement("bonus", draw_bonus, expected_bonus, lambda facts: claim(facts, "year_end_bonus"))


# --- equal pay ---


def draw_equal_pay(choose: Draw) -> Facts:
    start = choose.day(date(2024, 1, 1), date(2026, 2, 1))
    entry = {
        "start": str(start), "end": str(choose.day(start, LAST)), "same_post": choose.pick((True, None, False)),
        "comparable_monthly": choose.yuan(5000, 12000), "paid_monthly": choose.yuan(4000, 9000),
    }  # fmt: skip
    return {**HERE, "equal_pay": [entry]}


def expected_equal_pay(facts: Facts) -> Answer:
    (entry,) = facts["equal_pay"]
    rate = Fraction(entry["comparable_monthly"]) - Fraction(entry["paid_monthly"])
    if entry["same_post"] is False or rate <= 0:
        return {"amount": Fraction(0), "status": "not_due"}
    return {"amount": of_span(rate, date.fromisoformat(entry["start"]), date.fromisoformat(entry["end"]))}


def test_equal_pay(search: Search) -> None:
    search.disagreement(
        "equal pay", draw_equal_pay, expected_equal_pay, lambda facts: claim(facts, "equal_pay_difference")
    )


# --- promises ---


def draw_promises(choose: Draw) -> Facts:
    entries = []
    for _ in range(choose.number(1, 3)):
        one: Facts = {
            "amount": choose.yuan(1000, 90000),
            "due": str(choose.day(date(2025, 6, 1), AS_OF + timedelta(30))),
        }
        one["paid"] = choose.pick(("0", "500", "95000"))
        if choose.maybe():
            one["daily_rate"] = choose.pick(("0.0001", "0.0005"))
        if choose.maybe(4):
            one["penalty"] = choose.yuan(100, 9000)
        entries.append(one)
    return {**HERE, "settlement_sums": entries}


def expected_promises(facts: Facts) -> Answer:
    total = Fraction(0)
    for one in facts["settlement_sums"]:
        late = (AS_OF - date.fromisoformat(one["due"])).days
        if late > 0:
            unpaid = _less(Fraction(one["amount"]), one["paid"])
            by_day = rounded(unpaid * Fraction(one.get("daily_rate", "0")) * late)
            total += unpaid + (Fraction(one["penalty"]) if "penalty" in one else by_day)
    return {"amount": total}


def test_promises(search: Search) -> None:
    search.disagreement("promises", draw_promises, expected_promises, lambda facts: claim(facts, "settlement_sum"))


# --- lawyer's fee ---


def draw_fee(choose: Draw) -> Facts:
    asked = choose.yuan(1000, 200000)
    fee = {"amount": choose.yuan(1000, 20000), "asked": asked, "won": choose.pick((asked, "900", "0"))}
    return {**HERE, "region": choose.pick(("440300", "440100")), "lawyer_fee": fee}


def expected_fee(facts: Facts) -> Answer:
    fee = facts["lawyer_fee"]
    if facts["region"] != "440300":
        return {"amount": Fraction(0), "status": "not_due"}
    return {"amount": min(Fraction(5000), Fraction(fee["amount"]) * Fraction(fee["won"]) / Fraction(fee["asked"]))}


def test_lawyer_fee(search: Search) -> None:
    search.disagreement("lawyer's fee", draw_fee, expected_fee, lambda facts: claim(facts, "lawyer_fee"))
