"""Laws of double wages and limitation: eleven months at most, live and fallen make the whole, time only takes away."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise, permutations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.money import add
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import Award
from laborcalc.rules.limitation.clock import last_day_to_file

DAYS = st.dates(date(2008, 2, 1), date(2025, 6, 30))
MODELS = st.sampled_from(["day_by_day", "month_by_month", "end_of_violation"])
KINDS = st.sampled_from(["demand", "complaint", "promise"])


def claim(start: date, filed: date, **facts: Any) -> Award | None:
    """The second wage of someone who never signed, filed on a day."""
    readings = facts.pop("readings", {})
    case = {
        "region": "330100",
        "as_of": filed,
        "filed_on": filed,
        "employment": {"start": start},
        "contracts": [],
        "pay": {"monthly": "8700"},
        "claims": [{"kind": "double_wages"}],
        "readings": readings,
        **facts,
    }
    found = assess(Case.model_validate(case), alternatives=False)["double_wages"]
    return found if isinstance(found, Award) else None


def live(found: Award | None) -> Decimal:
    assert found is not None and found.live is not None
    return found.live.value


@given(DAYS, st.integers(32, 900), st.sampled_from(["practice", "literal", "day_after"]))
def test_never_more_than_eleven_months(start: date, after: int, border: str) -> None:
    found = claim(start, start + timedelta(after), readings={"R-DW-02": border})
    if found is None:  # the month of grace is not over yet
        assert after < 33
        return
    first, last = found.periods[0].label.values["first"], found.periods[-1].label.values["last"]
    span = elapsed(first, last)
    assert (span.all_months, span.days) <= (11, 0)
    # by day to day with a constant wage this is the most in yuan as well
    day_to_day = claim(start, start + timedelta(after), readings={"R-DW-02": border, "D-36": "anniversary_months"})
    assert day_to_day is not None and day_to_day.amount <= 11 * 8700


ALL_PARTS = st.sampled_from([option.key for option in READINGS["D-36"].options])


@given(DAYS, st.integers(33, 900), ALL_PARTS, st.sampled_from(["practice", "literal", "day_after"]))
def test_never_more_than_eleven_months_of_wages(start: date, after: int, parts: str, border: str) -> None:
    """By whatever way parts of months are reckoned (JI2 6 counts by the month); eleven months are eleven from the 16th and,
    stepping from the hire, from the 31st (R-CONV-02)."""
    found = claim(start, start + timedelta(after), readings={"D-36": parts, "R-DW-02": border})
    assert found is None or found.amount <= 11 * 8700
    if found is not None and border == "practice" and after > 366:
        assert found.amount == 11 * 8700


@given(
    DAYS,
    st.integers(60, 400),
    st.integers(1, 80),
    ALL_PARTS,
    st.lists(st.integers(2000, 20000), min_size=1, max_size=14),
)
def test_a_longer_time_never_brings_less(start: date, after: int, more: int, parts: str, wages: list[int]) -> None:
    """At one wage, and at wages that differ from payslip to payslip."""
    months = [add_months(start.replace(day=1), number) for number in range(14)]
    slips = [{"month": month, "due": str(wages[number % len(wages)])} for number, month in enumerate(months)]
    shorter, longer = (
        claim(start, start + timedelta(days), readings={"D-36": parts}, pay={"payslips": slips})
        for days in (after, after + more)
    )
    assert shorter is not None and longer is not None
    assert shorter.amount <= longer.amount


@given(DAYS, st.integers(60, 1200), MODELS, ALL_PARTS)
def test_live_and_fallen_make_the_whole(start: date, after: int, model: str, parts: str) -> None:
    found = claim(start, start + timedelta(after), readings={"D-01": model, "D-36": parts})
    assert found is not None and found.expired is not None
    assert 0 <= live(found) <= found.amount
    assert live(found) + found.expired == found.amount
    stakes, lives = (sum(getattr(row, name) for row in found.periods) for name in ("stake", "live"))
    cent = Decimal("0.01") * len(found.periods)  # rows are rounded for show, the item once
    assert abs(stakes - found.amount) <= cent
    assert abs(lives - live(found)) <= cent


@given(DAYS, st.integers(400, 1200), st.integers(1, 200), MODELS)
def test_a_later_filing_revives_nothing(start: date, after: int, later: int, model: str) -> None:
    filed = start + timedelta(after)
    before = claim(start, filed, readings={"D-01": model})
    assert live(claim(start, filed + timedelta(later), readings={"D-01": model})) <= live(before)


@given(DAYS, st.integers(400, 1200), st.lists(st.tuples(KINDS, st.integers(1, 399)), max_size=3), MODELS)
def test_an_interruption_shortens_nothing(start: date, after: int, events: list[tuple[str, int]], model: str) -> None:
    filed = start + timedelta(after)
    dated = [{"kind": kind, "on": start + timedelta(day)} for kind, day in events]
    with_events = claim(start, filed, readings={"D-01": model}, limitation_events=dated)
    assert live(with_events) >= live(claim(start, filed, readings={"D-01": model}))


SUSPENSIONS = st.tuples(st.just("force_majeure"), st.integers(0, 600), st.integers(0, 90))
INTERRUPTIONS = st.tuples(KINDS, st.integers(0, 600), st.none())


@given(DAYS, st.lists(SUSPENSIONS | INTERRUPTIONS, max_size=4))
def test_the_order_of_events_does_not_matter(trigger: date, events: list[tuple[str, int, int | None]]) -> None:
    dated = []
    for kind, day, length in events:
        on = trigger + timedelta(day)
        dated.append({"kind": kind, "on": on, "until": None if length is None else on + timedelta(length)})
    days = {last_day_to_file(trigger, order) for order in permutations(dated)}
    assert len(days) == 1
    assert days.pop() >= last_day_to_file(trigger)


@given(DAYS, st.integers(0, 600), st.integers(0, 400))
def test_what_happens_after_the_end_revives_nothing(trigger: date, day: int, more: int) -> None:
    last = last_day_to_file(trigger)
    late = {"kind": "demand", "on": last + timedelta(1 + more)}
    assert last_day_to_file(trigger, [late]) == last


TERMS = st.lists(
    st.tuples(st.integers(0, 1500), st.integers(20, 900), st.integers(0, 200), st.booleans()), min_size=0, max_size=4
)


@given(DAYS, st.integers(60, 2000), TERMS, st.sampled_from(["no_grace", "grace_month"]), st.booleans())
def test_no_day_twice_and_none_outside_the_employment(
    start: date, after: int, terms: list[tuple[int, int, int, bool]], expiry: str, asked: bool
) -> None:
    """However contracts lie: late signings, overlaps, gaps, extensions of the right to an open-ended one."""
    filed = start + timedelta(after)
    contracts = [
        {
            "start": start + timedelta(begins),
            "end": start + timedelta(begins + length),
            "signed_on": start + timedelta(begins + late),
            "backdated": backdated,
        }
        for begins, length, late, backdated in terms
    ]
    more = {"open_ended_asked_on": filed - timedelta(30)} if asked else {}
    found = claim(start, filed, contracts=contracts, readings={"D-03": expiry}, **more)
    if found is None:
        return
    rows = [(row.label.values["first"], row.label.values["last"]) for row in found.periods]
    assert rows[0][0] >= start and rows[-1][1] < filed
    assert all(first <= last for first, last in rows)
    assert all(before[1] < after[0] for before, after in pairwise(rows))
    assert all(0 <= row.live <= row.stake for row in found.periods)
    # R-CONV-02: where a shorter month cut the day on which a time begins, its first row holds what its months have more.
    follow_on = {after for before, after in pairwise(rows) if before[1] + timedelta(1) == after[0]}
    assert all(row.stake <= 8700 for row, days in zip(found.periods, rows, strict=True) if days in follow_on)
    assert add(row.stake for row in found.periods) <= 8700 * len(rows)
