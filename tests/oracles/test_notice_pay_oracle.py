"""Pay in lieu of notice (R-COMP-17, D-17): every ground, with and without notice, in four places; the month before the ending from a
payslip; a month of sick leave, for which the wage standard stands in, in Jiangsu the average.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months

ART_40 = ("objective_change", "incompetence", "medical")
OTHERS = (
    "agreement_employer_proposed",
    "agreement_worker_proposed",
    "resignation",
    "quit_unpaid_wages",
    "quit_no_social_insurance",
    "serious_misconduct",
    "redundancy",
    "dismissal_without_ground",
    "expiry_employer_ends",
    "expiry_worker_refuses_same_terms",
    "task_completed",
    "bankruptcy",
    "dissolution",
    "operating_term_ends",
    "death",
    "agreed_condition",
)


def draw(choose: Draw) -> Facts:
    start = choose.day(date(2009, 1, 1), date(2022, 12, 31))
    last = choose.day(date(2024, 1, 1), date(2026, 10, 31))
    if choose.maybe(5):  # the month before lies in the year before
        last = last.replace(month=1)
    ground = choose.pick([*ART_40 * 5, *OTHERS])
    lawful = None if ground == "dismissal_without_ground" else choose.pick([True, True, True, False])
    facts: Facts = {
        "region": choose.pick(["610100", "110000", "310000", "320100"]),
        "as_of": str(AS_OF),
        "employment": {"start": str(start), "last_day": str(last)},
        "pay": {"monthly": choose.yuan(2000, 9000), "average_12_months": choose.yuan(2000, 9000)},
        "given": {"minimum_wage": choose.yuan(2000, 2800), "local_average_wage": "10000"},
        "termination": {"ground": ground, "lawful": lawful, "thirty_days_notice": choose.maybe(4)},
    }
    before = add_months(last.replace(day=1), -1)
    how = choose.pick(["found", "payslip", "sick"])
    if how == "found":
        facts["pay"]["last_month"] = choose.yuan(2000, 60000)
    else:
        facts["pay"]["payslips"] = [{"month": str(before)[:7], "due": choose.yuan(1000, 9000)}]
    if how == "sick":
        facts["sick_leave"] = [{"start": str(before), "end": str(last.replace(day=1) - ONE), "paid": "9000"}]
    return facts


def expected(facts: Facts) -> Answer:
    ending, pay = facts["termination"], facts["pay"]
    if ending["ground"] not in ART_40 or ending["thirty_days_notice"] or ending["lawful"] is False:
        return {"amount": Fraction(0)}
    if "last_month" in pay:
        wage = pay["last_month"]
    elif facts.get("sick_leave"):
        wage = pay["average_12_months" if facts["region"] == "320100" else "monthly"]
    else:
        wage = pay["payslips"][0]["due"]
    return {"amount": max(Fraction(wage), Fraction(facts["given"]["minimum_wage"]))}


def test_notice_pay(search: Search) -> None:
    search.disagreement("notice pay", draw, expected, lambda facts: claim(facts, "notice_pay"))
