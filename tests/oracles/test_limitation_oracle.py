"""Limitation (R-PROC-01, R-CONV-03, MAL 27): one year from the notice of the dismissal, for wages from the end of the employment, begun
again by each demand in time, held for the days of a suspension, put off to the next workday; what is filed later has fallen.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.oracles.harness import AS_OF, Answer, Draw, Facts, Search, claim
from tests.oracles.own_calendar import ONE, add_months, next_workday
from tests.oracles.test_severance_oracle import months_of_pay

DAMAGES, WAGES = "unlawful_termination_damages", "unpaid_wages"
INTERRUPTIONS = (
    "demand",
    "negotiation",
    "mediation",
    "complaint",
    "filing",
    "suit",
    "payment_order_application",
    "promise",
)


def draw(choose: Draw) -> Facts:
    kind = choose.pick([DAMAGES, WAGES])
    last = choose.day(date(2018, 1, 1), date(2025, 11, 20))
    start = choose.day(date(2009, 1, 1), last)
    events, day = [], last
    for _ in range(choose.number(0, 3)):
        due = _clock(kind, last, events)
        latest = min(add_months(day, 14), AS_OF - 30 * ONE)
        border = choose.maybe() and day < due < latest  # on the last day, and the day after it
        day = choose.pick([due, due + ONE]) if border else choose.day(day + ONE, latest)
        event = {"kind": choose.pick(INTERRUPTIONS), "on": str(day)}
        if choose.maybe(4):
            until = choose.day(day, min(day + 60 * ONE, AS_OF))
            event |= {"kind": choose.pick(["force_majeure", "no_guardian"]), "until": str(until)}
            day = until
        if choose.maybe(6):
            event["claims"] = [choose.pick([DAMAGES, WAGES])]
        events.append(event)
        if day > AS_OF - 60 * ONE:
            break
    filed = (
        choose.day(day, min(add_months(day, 15), AS_OF))
        if choose.maybe()
        else min(max(_clock(kind, last, events) + choose.pick([0, 1, -1]) * ONE, day), AS_OF)
    )
    facts: Facts = {
        "region": choose.pick(["610100", "110000"]),
        "as_of": str(AS_OF),
        "filed_on": str(filed),
        "limitation_pleaded": True,
        "employment": {"start": str(start), "last_day": str(last)},
        "pay": {"average_12_months": choose.yuan(3000, 9000)},
        "given": {"minimum_wage": "2000", "local_average_wage": "10000"},
        "termination": {"ground": "dismissal_without_ground", "notified_on": str(last)},
        "limitation_events": events,
    }
    if kind == WAGES:
        facts["arrears"] = [{"item": "commission", "due": choose.yuan(100, 90000)}]
    return facts


def _clock(kind: str, from_day: date, events: list[Facts]) -> date:
    """The last day to file."""
    due = add_months(from_day, 12)
    for event in events:
        if kind not in event.get("claims", [kind]):
            continue
        on = date.fromisoformat(event["on"])
        if on > _workday(due):
            break  # what has fallen stays fallen
        if "until" in event:
            due += (date.fromisoformat(event["until"]) - on).days * ONE + ONE
        else:
            due = add_months(on, 12)
    return _workday(due)


def _workday(day: date) -> date:
    return next_workday(day) if day <= AS_OF else day  # later days are not needed to judge a filing


def expected(facts: Facts) -> Answer:
    last = date.fromisoformat(facts["employment"]["last_day"])
    if _kind(facts) == WAGES:
        amount = Fraction(facts["arrears"][0]["due"])
    else:
        months = months_of_pay(date.fromisoformat(facts["employment"]["start"]), last + ONE)
        amount = 2 * months * Fraction(facts["pay"]["average_12_months"])
    due = _clock(_kind(facts), last, facts["limitation_events"])
    answer: Answer = {
        "amount": amount,
        "expired": amount if date.fromisoformat(facts["filed_on"]) > due else Fraction(0),
    }
    if _asked_on(facts) <= due <= AS_OF:  # only what is still alive has a last day
        answer["last_filing_day"] = due
    return answer


def _kind(facts: Facts) -> str:
    return WAGES if "arrears" in facts else DAMAGES


def _asked_on(facts: Facts) -> date:
    """The day after the last event, when nothing is filed yet."""
    events = [date.fromisoformat(event.get("until", event["on"])) for event in facts["limitation_events"]]
    return max([date.fromisoformat(facts["employment"]["last_day"]), *events])


def found(facts: Facts) -> Answer:
    """Filed on its day; and asked before, while nothing is filed, for the last day to file."""
    kind = _kind(facts)
    before = {**facts, "as_of": str(_asked_on(facts)), "filed_on": None}
    return claim(facts, kind) | {"last_filing_day": claim(before, kind)["last_filing_day"]}


def test_limitation(search: Search) -> None:
    search.disagreement("limitation", draw, expected, found)
