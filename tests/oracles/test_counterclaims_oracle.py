"""The employer's claims: training bond, non-compete, damage, allowance, money to give back, set-off (R-EMP-03 to -06, R-INS-03).

Left over days are thirtieths (the rules' choice), agreed interest runs by days of a year of 365. Where the rules leave latitude the answer
is a pair: nothing to the agreed penalty, nothing to three tenths of the loss.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import laborcalc as lc
from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search
from tests.oracles.own_calendar import ONE, add_months, whole_months
from tests.oracles.own_money import rounded

ART_38 = ("quit_no_protection", "quit_unpaid_wages", "quit_coercion")
GROUNDS = (
    "resignation",
    "serious_misconduct",
    *ART_38,
    "agreement_worker_proposed",
    "redundancy",
    "medical",
    "probation_failure",
)
KINDS = (
    "training_penalty", "non_compete_penalty", "non_compete_return", "worker_damage", "no_notice_damage", "allowance_return",
    "own_share", "pay_return",
)  # fmt: skip


def thirtieths(first: date, last: date) -> Fraction:
    """Months from a day to another, both counted, what is left over by thirtieths; none where the last lies before the first."""
    if last < first:
        return Fraction(0)
    months = whole_months(first, last)
    left = (last + ONE - add_months(first, months)).days
    return months + Fraction(left, 30)


def draw(choose: Draw) -> Facts:
    start = choose.day(date(2015, 1, 1), date(2023, 12, 31))
    last = choose.day(date(2024, 6, 1), date(2026, 10, 31))
    facts: Facts = {
        "region": "110000",
        "as_of": str(AS_OF),
        "employment": {"start": str(start), "last_day": str(last)},
        "termination": {"ground": choose.pick(GROUNDS), "lawful": True},
        "training": _training(choose),
        "non_compete": _duty(choose, last),
        "damage": {"loss": choose.yuan(0, 500000), "fault": choose.pick(("slight", "gross_negligence", "intent"))},
        "departure": {"notice_given": choose.maybe(4), "lump_sum": "8000"},
        "allowance": {
            "monthly": choose.yuan(100, 900),
            "start": str(choose.day(date(2014, 1, 1), date(2024, 1, 1))),
            "end": str(choose.day(date(2024, 1, 2), date(2026, 11, 1))),
            "own_share_advanced": choose.yuan(0, 40000),
            **({"back_paid_on": "2026-11-02"} if choose.maybe() else {}),
            **({"paid": choose.yuan(0, 90000)} if choose.maybe(3) else {}),
        },
        "repayments": [_owed(choose) for _ in range(choose.number(1, 3))],
        "set_off": [
            {"amount": choose.yuan(0, 9000), "why": choose.pick(("penalty", "own_share", "loan")), "accepted": choose.maybe()}
            for _ in range(choose.number(1, 3))
        ],
        "arrears": [{"item": "bonus", "due": choose.yuan(0, 12000)}],
    }  # fmt: skip
    if choose.maybe():
        facts["departure"]["proved_loss"] = choose.yuan(0, 30000)
    return facts


def _training(choose: Draw) -> Facts:
    cost = choose.number(0, 200)
    training: Facts = {
        "cost": str(cost * 1000),
        "wages": str(choose.number(0, cost) * 1000),
        "months": choose.number(1, 96),
    }
    if choose.maybe():
        training["start"] = str(choose.day(date(2016, 1, 1), date(2026, 10, 31)))
    else:
        training["served"] = choose.number(0, training["months"])
    if choose.maybe(3):
        training["agreed"] = choose.yuan(0, 100000)
    return training


def _duty(choose: Draw, last: date) -> Facts:
    first = last + ONE
    end = add_months(first, choose.number(1, 24)) - ONE
    duty: Facts = {
        "start": str(first),
        "end": str(end),
        "paid": choose.yuan(0, 90000),
        "penalty_agreed": choose.yuan(0, 2000000),
    }
    duty["secrets"] = choose.pick((None, True, False))
    if choose.maybe():
        duty["breach_days"] = str(choose.number(1, 30))
    elif choose.maybe():
        duty["breach_start"] = str(choose.day(first, end))
        duty["breach_end"] = str(choose.day(date.fromisoformat(duty["breach_start"]), end))
    if choose.maybe(3):
        duty["paid_until"] = str(choose.day(first, end))
    return duty


def _owed(choose: Draw) -> Facts:
    amount = choose.number(0, 100) * 100
    owed: Facts = {
        "kind": choose.pick(("overpaid_wages", "advance", "settling_in_loan", "loan")),
        "amount": str(amount), "repaid": str(choose.number(0, amount)),
    }  # fmt: skip
    if choose.maybe():
        owed |= {
            "yearly_rate": choose.pick(("0.05", "0.0385", "0")),
            "start": str(choose.day(date(2020, 1, 1), date(2026, 1, 1))),
        }
        if choose.maybe():
            owed["end"] = str(choose.day(date(2026, 1, 2), date(2027, 6, 30)))
    return owed


def expected(facts: Facts) -> Answer:
    parts = _bond(facts), *_not_to_compete(facts), _harm(facts), _left_at_once(facts), _allowance(facts)
    own = rounded(Fraction(facts["allowance"]["own_share_advanced"]))
    answer: Answer = {}
    for kind, value in zip(KINDS, (*parts, own, _given_back(facts)), strict=True):
        if isinstance(value, tuple) and value[1]:
            answer |= {f"{kind} from": value[0], f"{kind} to": value[1]}
        else:
            answer[kind] = Fraction(0) if isinstance(value, tuple) else value
    return answer | _set_off(facts)


def _bond(facts: Facts) -> Fraction:
    training, ground = facts["training"], facts["termination"]["ground"]
    if ground not in ("resignation", "serious_misconduct"):
        return Fraction(0)
    if "served" in training:
        left = Fraction(training["months"] - training["served"])
    else:
        start = date.fromisoformat(training["start"])
        gone = date.fromisoformat(facts["employment"]["last_day"])
        left = thirtieths(max(start, gone + ONE), add_months(start, training["months"]) - ONE)
    fees = Fraction(training["cost"]) - Fraction(training["wages"])
    owed = fees * left / training["months"]
    return rounded(min(owed, Fraction(training["agreed"])) if "agreed" in training else owed)


def _not_to_compete(facts: Facts) -> tuple[object, object]:
    """The penalty between nothing and the sum agreed, and the pay to give back."""
    duty = facts["non_compete"]
    first, end = date.fromisoformat(duty["start"]), date.fromisoformat(duty["end"])
    paid = Fraction(duty["paid"])
    broken = "breach_days" in duty or "breach_start" in duty
    if duty["secrets"] is False:
        return Fraction(0), ((Fraction(0), paid) if paid else Fraction(0))
    if not broken:
        return Fraction(0), Fraction(0)
    penalty = Fraction(0), Fraction(duty["penalty_agreed"])
    until = date.fromisoformat(duty["paid_until"]) if "paid_until" in duty else max(min(end, AS_OF), first)
    term = thirtieths(first, until) * 30
    if "breach_days" in duty:
        days = Fraction(duty["breach_days"])
    else:
        days = 30 * thirtieths(
            date.fromisoformat(duty["breach_start"]), min(date.fromisoformat(duty["breach_end"]), until, AS_OF)
        )
    return penalty, rounded(paid * min(days, term) / term)


def _harm(facts: Facts) -> object:
    loss = Fraction(facts["damage"]["loss"])
    by_fault = {"slight": Fraction(0), "gross_negligence": (Fraction(0), rounded(loss * 3 / 10)), "intent": loss}
    return by_fault[facts["damage"]["fault"]]


def _left_at_once(facts: Facts) -> Fraction:
    left = facts["departure"]
    if facts["termination"]["ground"] != "resignation" or left["notice_given"]:
        return Fraction(0)
    return Fraction(left.get("proved_loss", 0))


def _allowance(facts: Facts) -> Fraction:
    found, job = facts["allowance"], facts["employment"]
    if "back_paid_on" not in found:
        return Fraction(0)
    first = max(date.fromisoformat(found["start"]), date.fromisoformat(job["start"]))
    last = min(date.fromisoformat(found["end"]), date.fromisoformat(job["last_day"]))
    sum_ = Fraction(found["monthly"]) * thirtieths(first, last)
    return rounded(min(sum_, Fraction(found["paid"])) if "paid" in found else sum_)


def _given_back(facts: Facts) -> Fraction:
    whole = Fraction(0)
    for owed in facts["repayments"]:
        if owed["kind"] == "loan":
            continue
        left = Fraction(owed["amount"]) - Fraction(owed["repaid"])
        whole += left
        if "yearly_rate" in owed:
            until = min(date.fromisoformat(owed.get("end", str(AS_OF))), AS_OF)
            days = (until - date.fromisoformat(owed["start"])).days + 1
            whole += rounded(left * Fraction(owed["yearly_rate"]) * days / 365)
    return whole


def _set_off(facts: Facts) -> Answer:
    """Beside the bonus alone; what is accepted or may be withheld by law, at most the total."""
    total = Fraction(facts["arrears"][0]["due"])
    taken = [row for row in facts["set_off"] if row["accepted"] or row["why"] == "own_share"]
    allowed = min(sum((Fraction(row["amount"]) for row in taken), Fraction(0)), total)
    after = {"total_after_set_off": total - allowed} if taken else {}
    return {"total": total, "set_off": allowed, **after}


def found(facts: Facts) -> Answer:
    case = lc.Case.model_validate({**facts, "claims": [{"kind": "unpaid_wages"}]})
    result = lc.assess(case, alternatives=False)
    answer: Answer = {}
    claims = {claim.kind.value: claim for claim in result.counterclaims}
    for kind in KINDS:
        claim = claims.get(kind)  # nothing was paid or asked: the facts do not touch it
        if claim is None:
            answer[kind] = Decimal(0)
        elif claim.range is None:
            answer[kind] = claim.amount
        else:
            answer |= {f"{kind} from": claim.range.low.value, f"{kind} to": claim.range.high.value}
    beside = {one.id: one.trace.value for one in result.information}
    taken: Answer = {name: beside[name] for name in ("set_off", "total_after_set_off") if name in beside}
    return {**answer, "total": result.total, **taken}


def test_claims_of_the_employer(search: Search) -> None:
    search.disagreement("counterclaims", draw, expected, found)
