"""The second wage for want of a written contract (R-DW-01 to -04, -07; D-36 as corrected): the window from hire, late signing, raises,
parts of months, and the ledger of limitation by the day, by the month, from the end of the violation.

Corrections of 2026-11-30: a window of whole months from its own first day with one base is months × base, never more than eleven
months' wages, and a longer window never brings less.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import (
    ONE,
    add_months,
    calendar_parts,
    days_of_double_wages,
    exactly_months,
    month_end,
    next_workday,
    whole_months,
)
from tests.oracles.own_money import MONTH_DAYS, fen, rounded

Span = tuple[date, date]
Bounds = tuple[Fraction, Fraction]
LIMITATION = {"610100": "day", "110000": "day", "440300": "month", "310000": "month", "320100": "end"}


def draw(choose: Draw) -> Facts:
    region = choose.pick(list(LIMITATION))
    hired = choose.day(date(2022, 1, 1), date(2025, 9, 30))
    signed = choose.day(hired + ONE, min(add_months(hired, 14), AS_OF)) if choose.maybe() else None
    last = choose.day(max(hired, signed or hired), min(add_months(hired, 20), AS_OF)) if choose.maybe() else None
    filed = choose.day(max(last or hired, signed or hired, add_months(hired, 2)), min(add_months(hired, 36), AS_OF))
    pay: Facts = {"monthly": choose.yuan(3000, 20000)}
    if choose.maybe(3):
        raised = choose.day(hired, add_months(hired, 13)).replace(day=1)
        if raised > hired:
            pay = {
                "history": [
                    {"start": str(hired), "monthly": pay["monthly"]},
                    {"start": str(raised), "monthly": choose.yuan(3000, 20000)},
                ]
            }
    return {
        "region": region,
        "as_of": str(AS_OF),
        "filed_on": str(filed),
        "limitation_pleaded": True,
        "employment": {"start": str(hired)} | ({"last_day": str(last)} if last else {}),
        "contracts": [{"start": str(hired), "end": str(add_months(hired, 60)), "signed_on": str(signed)}]
        if signed
        else [],
        "pay": pay,
        "given": {"minimum_wage": "2000"},
        "double_wages_paid": choose.yuan(100, 9000) if choose.maybe(6) else "0",
    }


def window(facts: Facts) -> Span:
    hired = date.fromisoformat(facts["employment"]["start"])
    start = add_months(hired, 1)
    if start.day != hired.day:
        start += ONE  # a clamped start begins on the day after
    ends = [add_months(hired, 12) - ONE]
    for contract in facts["contracts"]:
        ends.append(date.fromisoformat(contract["signed_on"]) - ONE)
    last = facts["employment"].get("last_day")
    ends.append(date.fromisoformat(last) if last else date.fromisoformat(facts["filed_on"]) - ONE)
    return start, min(ends)


def base(facts: Facts, on: date) -> Fraction:
    pay = facts["pay"]
    steps = pay.get("history") or [{"start": "2000-01-01", "monthly": pay["monthly"]}]
    return Fraction([step["monthly"] for step in steps if step["start"] <= str(on)][-1])


def owed(facts: Facts, span: Span, ceiling: int = 11) -> Bounds:
    """Whole months as such, else by calendar month: a whole one its wage, a part its days ÷ 21.75, at most its wage."""
    first, last = span
    if first > last:
        return Fraction(0), Fraction(0)
    bases = {base(facts, start) for start, _ in calendar_parts(first, last)}  # wages change on the first of a month
    months = whole_months(first, last)
    if len(bases) == 1 and exactly_months(first, last):
        (one,) = bases
        return months * one, months * one
    low = high = Fraction(0)
    for start, end in calendar_parts(first, last):
        wage = base(facts, start)
        if start.day == 1 and end == month_end(start):
            counted = (wage, wage)
        else:
            fewest, most = days_of_double_wages(start, end)
            counted = min(wage, wage * fewest / MONTH_DAYS), min(wage, wage * most / MONTH_DAYS)
        low, high = low + counted[0], high + counted[1]
    if len(bases) == 1:  # a longer window never brings less than the whole months in it, nor more than those around it
        (one,) = bases
        return tuple(min(max(sum_, months * one), (months + 1) * one, ceiling * one) for sum_ in (low, high))
    # With a raise inside, the rules leave open which wage the whole months, and the eleven at most, are held to.
    touched = min(months + (not exactly_months(first, last)), ceiling)
    return min(low, touched * min(bases)), max(high, months * max(bases))


def _from_the_hire(facts: Facts, span: Span, found: Bounds) -> Bounds:
    """Where the month of grace ended on a clamped day, the rules leave open whether the whole months of the window run from its own
    first day or step from the hire (R-CONV-02): both pass."""
    hired = date.fromisoformat(facts["employment"]["start"])
    if add_months(hired, 1).day == hired.day or span[1] < span[0]:
        return found
    held = max(0, whole_months(hired, span[1]) - 1)
    touched = held + (not exactly_months(hired, span[1]))
    wages = [base(facts, day) for day in span]
    return min(found[0], touched * min(wages)), max(found[1], held * max(wages))


def alive(facts: Facts, span: Span) -> Span:
    """The part of the window that a claim on the day of filing still reaches."""
    first, last = span
    filed = date.fromisoformat(facts["filed_on"])
    cut = add_months(filed, -12)
    if add_months(cut, 12) < filed:  # filed on 29 February: the year of the 28th ended the day before (R-CONV-03)
        cut += ONE
    model = LIMITATION[facts["region"]]
    if model == "day":
        return max(first, cut), last
    if model == "month":  # a month survives whole if its last day is within the year
        return next((start for start, end in calendar_parts(first, last) if end >= cut), last + ONE), last
    hired = date.fromisoformat(facts["employment"]["start"])
    ends = [add_months(hired, 12)]
    ends += [date.fromisoformat(contract["signed_on"]) for contract in facts["contracts"]]
    if "last_day" in facts["employment"]:
        ends.append(date.fromisoformat(facts["employment"]["last_day"]))
    due = add_months(min(ends), 12)
    return (first, last) if filed <= (next_workday(due) if due < AS_OF else due) else (last + ONE, last)


def expected(facts: Facts) -> Answer:
    span = window(facts)
    paid = Fraction(facts["double_wages_paid"])
    whole = _from_the_hire(facts, span, owed(facts, span))
    living = whole if alive(facts, span) == span else owed(facts, alive(facts, span))
    amount = tuple(rounded(max(Fraction(0), sum_ - paid)) for sum_ in whole)
    answer: Answer = {"amount": amount}
    if paid == 0:  # the rules do not say from which part what was paid comes off
        answer["expired"] = _rest(whole, living)
    return answer


def test_double_wages(search: Search) -> None:
    search.disagreement("double wages", draw, expected, lambda facts: claim(facts, "double_wages"))


def _rest(whole: Bounds, living: Bounds) -> Bounds:
    """What has fallen: the whole less what is alive, each rounded."""
    low, high = (rounded(whole[n]) - rounded(living[1 - n]) for n in (0, 1))
    return max(Fraction(0), low), max(Fraction(0), high)


# --- a contract that ran out while the work went on (R-DW-05, D-03) ---


def draw_expired(choose: Draw) -> Facts:
    facts = draw(choose)
    began = date.fromisoformat(facts["employment"]["start"])
    hired = add_months(began, -12 * choose.number(1, 3))
    gap = facts["contracts"]
    facts["employment"]["start"] = str(hired)
    facts["contracts"] = [{"start": str(hired), "end": str(began - ONE)}, *gap]
    if "history" in facts["pay"]:
        facts["pay"]["history"][0]["start"] = str(hired)
    return facts


def expected_expired(facts: Facts) -> Answer:
    """In Beijing from the next day, twelve months at most; elsewhere after a month of grace, eleven."""
    ran_out, *signed = facts["contracts"]
    began = date.fromisoformat(ran_out["end"]) + ONE
    from_there = {**facts, "employment": {**facts["employment"], "start": str(began)}, "contracts": signed}
    if facts["region"] != "110000":
        return expected(from_there)
    span = began, window(from_there)[1]
    whole, living = owed(from_there, span, ceiling=12), owed(from_there, alive(from_there, span), ceiling=12)
    paid = Fraction(facts["double_wages_paid"])
    answer: Answer = {"amount": tuple(max(Fraction(0), sum_ - paid) for sum_ in whole)}
    if paid == 0:
        answer["expired"] = _rest(whole, living)
    return answer


def test_double_wages_after_expiry(search: Search) -> None:
    search.disagreement(
        "double wages, expired", draw_expired, expected_expired, lambda facts: claim(facts, "double_wages")
    )


def test_worked_examples() -> None:
    """E1, E2 with its claim day, E8 of the rules on double wages, as corrected."""
    facts = {
        "employment": {"start": "2025-06-16", "last_day": "2026-08-16"},
        "filed_on": "2026-08-17",
        "contracts": [],
        "region": "110000",
    }
    facts["pay"] = {"monthly": "8700"}
    assert window(facts) == (date(2025, 7, 16), date(2026, 6, 15))
    assert fen(owed(facts, window(facts))[0]) == 95700  # eleven whole months
    assert fen(owed(facts, alive(facts, window(facts)))[0]) == 86700
    assert window({**facts, "employment": {"start": "2025-01-31", "last_day": "2026-08-16"}}) == (
        date(2025, 3, 1),
        date(2026, 1, 30),
    )
