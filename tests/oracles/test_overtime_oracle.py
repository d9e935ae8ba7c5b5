"""Overtime under standard hours (R-OT-01, -04, -05, R-CONV-07): dated by the own calendar, totals, hours and days, pieces, time off, what
was paid, the base of five places.

Left out: a dated whole day on an ordinary workday, which is no overtime of a day.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim, less_paid
from tests.oracles.own_calendar import kind
from tests.oracles.own_money import MONTH_DAYS, MONTH_HOURS

RATE = {"workday": Fraction(3, 2), "rest_day": Fraction(2), "holiday": Fraction(3)}
START, LAST = date(2019, 1, 1), date(2026, 6, 30)
NATIONAL, BEIJING, SHANGHAI, GUANGZHOU, NANJING = "610100", "110000", "310000", "440100", "320100"


def draw(choose: Draw) -> Facts:
    region = choose.pick([NATIONAL, BEIJING, SHANGHAI, GUANGZHOU, NANJING])
    pay: Facts = {}
    if region == NATIONAL and choose.maybe():
        raises = sorted({choose.day(START, LAST) for _ in range(choose.number(1, 2))} - {START})
        pay["history"] = [{"start": str(day), "monthly": choose.yuan(3000, 20000)} for day in [START, *raises]]
    elif region == NANJING and choose.maybe():
        pay["average_12_months"] = choose.yuan(3000, 20000)
    else:
        pay["monthly"] = choose.yuan(2000, 20000)
    if region in (BEIJING, GUANGZHOU) and choose.maybe():
        pay["overtime_base"] = choose.yuan(2000, 20000)
    if region == GUANGZHOU and "overtime_base" not in pay:
        pay["overtime_base"] = choose.yuan(2000, 20000)
    if region in (BEIJING, SHANGHAI) and choose.maybe(3):  # nothing agreed, only what was really paid
        pay = {"payslips": _payslips(choose)}
    rows = [_row(choose) for _ in range(choose.number(1, 4))]
    once = {row.get("on", number): row for number, row in enumerate(rows)}  # one entry a day
    return {
        "region": region,
        "as_of": str(AS_OF),
        "employment": {"start": str(START), "last_day": str(LAST)},
        "pay": pay,
        "given": {"minimum_wage": choose.yuan(2000, 2800)},
        "overtime": list(once.values()),
        "overtime_paid": choose.yuan(100, 900) if choose.maybe(4) else "0",
    }


def _payslips(choose: Draw) -> list[Facts]:
    """One wage for normal attendance all along, with overtime pay on top."""
    normal = choose.number(20, 200) * 100
    months = [f"{year}-{month:02}" for year in range(START.year, LAST.year + 1) for month in range(1, 13)]
    extras = [choose.number(0, 9) * 100 for _ in range(3)]
    return [
        {"month": month, "due": str(normal + extras[n % 3]), "overtime": str(extras[n % 3])}
        for n, month in enumerate(months)
        if month <= str(LAST)
    ]


def _row(choose: Draw) -> Facts:
    row: Facts = {}
    if choose.maybe():
        day = choose.day(START, LAST)
        row["on"] = str(day)
        sort = kind(day)
    else:
        sort = row["kind"] = choose.pick(["workday", "rest_day", "holiday"])
    measure = choose.pick(["hours", "days", "pieces"])
    if measure == "days" and sort == "workday":
        measure = "hours"
    if measure == "pieces":
        row |= {"pieces": str(choose.number(1, 90)), "piece_price": choose.yuan(100, 300)}
    elif measure == "days":
        row["days"] = "1" if "on" in row else str(choose.number(1, 30) / 2)
    else:
        row["hours"] = f"{choose.number(0, 11)}.{choose.pick(['5', '25', '0'])}"
    if choose.maybe(4):
        row["time_off"] = True
    if choose.maybe(4):
        row["paid"] = choose.yuan(100, 900)
    if choose.maybe(5):
        row["base"] = choose.yuan(3000, 20000)
    return row


def expected(facts: Facts) -> Answer:
    """All overtime of a case is one item (R-CONV-06); each row is a debt of its own, never netted against another (R-WAGE-03)."""
    lines = [(_due(row, facts), Fraction(row.get("paid", "0"))) for row in facts["overtime"]]
    return {"amount": less_paid(lines, Fraction(facts["overtime_paid"]))}


def _due(row: Facts, facts: Facts) -> Fraction:
    sort = kind(date.fromisoformat(row["on"])) if "on" in row else row["kind"]
    if sort == "rest_day" and row.get("time_off"):
        return Fraction(0)  # time off of equal length cancels rest-day pay only
    if "pieces" in row:
        return Fraction(row["pieces"]) * Fraction(row["piece_price"]) * RATE[sort]
    base = Fraction(row["base"]) if "base" in row else _base(facts, date.fromisoformat(row.get("on", str(LAST))))
    worked = Fraction(row["days"]) / MONTH_DAYS if "days" in row else Fraction(row["hours"]) / MONTH_HOURS
    return base * RATE[sort] * worked


def _base(facts: Facts, on: date) -> Fraction:
    pay, region = facts["pay"], facts["region"]
    minimum = Fraction(facts["given"]["minimum_wage"])
    if "history" in pay:
        return Fraction([step["monthly"] for step in pay["history"] if step["start"] <= str(on)][-1])
    if "payslips" in pay:  # really paid without overtime; in Shanghai 70 % of it; neither below the minimum
        normal = Fraction(pay["payslips"][0]["due"]) - Fraction(pay["payslips"][0]["overtime"])
        return max(normal if region == BEIJING else normal * Fraction(7, 10), minimum)
    monthly = Fraction(pay["monthly"]) if "monthly" in pay else Fraction(pay["average_12_months"])
    if region == BEIJING:  # the agreed base, not below the contract wage, nor below the minimum
        return max(Fraction(pay.get("overtime_base", "0")), monthly, minimum)
    if region == GUANGZHOU:
        return Fraction(pay["overtime_base"])  # the table of R-OT-05 sets no floor here
    return max(monthly, minimum) if region == SHANGHAI else monthly  # no floor in the table for Jiangsu, nor nationally


def test_overtime(search: Search) -> None:
    search.disagreement("overtime", draw, expected, lambda facts: claim(facts, "overtime_pay"))


# --- the principle itself: no figure, only order ---


def test_an_hour_more_never_earns_less(search: Search) -> None:
    """In every row in turn, whatever was paid for it or for the others."""

    def found(facts: Facts) -> Answer:
        now = claim(facts, "overtime_pay")["amount"]
        return {str(n): _amount_with(facts, n) >= now for n, row in enumerate(facts["overtime"]) if "hours" in row}

    def never_less(facts: Facts) -> Answer:
        return {str(n): True for n, row in enumerate(facts["overtime"]) if "hours" in row}

    search.disagreement("an hour more", draw, never_less, found)


def _amount_with(facts: Facts, n: int) -> Decimal:
    rows = [dict(row) for row in facts["overtime"]]
    rows[n]["hours"] = str(Decimal(rows[n]["hours"]) + 1)
    amount = claim({**facts, "overtime": rows}, "overtime_pay")["amount"]
    assert isinstance(amount, Decimal)
    return amount
