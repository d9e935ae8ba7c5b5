"""Laws of parts of months, for every claim that is paid by the month (docs/adr/0016): a day more never earns less, whole months
at one wage are so many wages from whatever first day, and writing a time in parts changes nothing in the sum."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.leaves import fact
from laborcalc.foundation.months import add_months, elapsed, month_end
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import YUAN_PER_MONTH
from laborcalc.law.readings import READINGS
from laborcalc.rules.measures.part_month import pay_for
from laborcalc.rules.measures.part_rules import DOUBLE, LEAVE, NON_COMPETE, WAGES, PartRule

ONE_DAY = timedelta(days=1)
WAGE = Decimal(8700)
Spans = list[tuple[date, date]]


def _dated(spans: Spans, **more: Any) -> list[dict[str, Any]]:
    return [{"start": first, "end": last, **more} for first, last in spans]


def _whole(spans: Spans) -> tuple[date, date]:
    return spans[0][0], spans[-1][1]


def _employed(spans: Spans) -> dict[str, Any]:
    first, last = _whole(spans)
    return {"start": first, "last_day": last}


def _open_ended(spans: Spans) -> dict[str, Any]:
    """An open-ended contract owed from the first day on, never signed."""
    first, last = _whole(spans)
    return {
        "employment": {"start": date(2008, 1, 1), "last_day": last},
        "contracts": [{"start": date(2008, 1, 1), "end": first - ONE_DAY}],
        "open_ended_owed_from": first,
        "limitation_pleaded": False,
    }


def _second_probation(spans: Spans, **more: Any) -> dict[str, Any]:
    """Unlawful from its first day: a contract for a task allows none (LCL 19(3))."""
    contract = {"kind": "task", "start": spans[0][0], "probation_months": 60, **more}
    return {"employment": _employed(spans), "contracts": [contract]}


class Payer(NamedTuple):
    """A claim that pays the wage of 8,700 a month for the days of its spans, and the reading of its parts of months."""

    kind: str
    reading: str
    facts: Callable[[Spans], dict[str, Any]]
    parts: bool = True  # may its time be written in several entries


PAYERS = {
    "arrears": Payer("unpaid_wages", "D-31", lambda spans: {"arrears": _dated(spans)}),
    "arrears at a rate": Payer(
        "unpaid_wages", "D-31", lambda spans: {"arrears": _dated(spans, item="allowance", base="8700")}
    ),
    "probation wages": Payer(
        "unpaid_wages", "D-31", lambda spans: _second_probation(spans, probation_monthly="0"), parts=False
    ),
    "gap": Payer("wages_during_dispute", "D-31", lambda spans: {"disputes": _dated(spans, monthly="8700")}),
    "gap at the agreed wage": Payer(
        "wages_during_dispute", "D-31", lambda spans: {"disputes": _dated(spans), "readings": {"D-15": "normal_wage"}}
    ),
    "sick leave": Payer("sick_pay", "D-42", lambda spans: {"sick_leave": _dated(spans, monthly="8700")}),
    "stoppage": Payer("stoppage_pay", "D-42", lambda spans: {"stoppages": _dated(spans)}),
    "one sent home": Payer("stoppage_pay", "D-42", lambda spans: {"stoppages": _dated(spans, genuine=False)}),
    "maternity leave": Payer("maternity_pay", "D-42", lambda spans: {"maternity_leaves": _dated(spans, base="8700")}),
    "double wages": Payer("double_wages", "D-36", _open_ended, parts=False),
    "probation damages": Payer("probation_damages", "", _second_probation, parts=False),
    "non-compete": Payer(
        "non_compete_compensation",
        "D-38",
        lambda spans: {"non_compete": {**_dated([_whole(spans)])[0], "agreed_monthly": "8700"}},
        parts=False,
    ),
    "minimum wage": Payer(
        "minimum_wage_shortfall",
        "D-31",
        lambda spans: {
            "employment": _employed(spans),
            "pay": {"monthly": "1000"},
            "given": {"minimum_wage": "9700"},
        },
        parts=False,
    ),
}


def options(payer: Payer) -> list[str]:
    return [option.key for option in READINGS[payer.reading].options] if payer.reading else [""]


def paid(payer: Payer, spans: Spans, option: str) -> Decimal:
    facts: dict[str, Any] = {
        "region": "500000",
        "as_of": "2026-11-21",
        "pay": {"monthly": "8700"},
        "given": {"minimum_wage": "8700"},
        "claims": [{"kind": payer.kind}],
        **payer.facts(spans),
    }
    facts["readings"] = {**facts.get("readings", {}), **({payer.reading: option} if option else {})}
    if payer.kind == "double_wages":
        facts["readings"]["D-33"] = "none"
    found = assess(Case.model_validate(facts), alternatives=False)[payer.kind]
    return found.amount or Decimal(0)


def _cases() -> Iterator[Any]:
    for name, payer in PAYERS.items():
        for option in options(payer):
            yield pytest.param(payer, option, id=f"{name} {option}")


CASES = list(_cases())

starts = st.dates(date(2015, 1, 1), date(2026, 3, 31))
lengths = st.integers(0, 70) | st.integers(70, 200)


def by_thirtieths(payer: Payer, option: str) -> bool:
    """Maternity leave is paid by its calendar days, a thirtieth of the wage for each (FW 7, 8): ninety-eight days are
    ninety-eight, not three months and some; a split changes nothing there either."""
    return payer.kind == "maternity_pay" and option == "thirtieths"


@settings(max_examples=12)
@pytest.mark.parametrize("payer, option", CASES)
@given(start=starts, length=lengths, more=st.integers(1, 35))
def test_a_longer_time_never_brings_less(payer: Payer, option: str, start: date, length: int, more: int) -> None:
    """Neither at its end nor at its beginning; and n whole months bring n wages, what is less than n never more."""
    last = start + timedelta(length)
    assume(last + timedelta(more) <= date(2026, 10, 31))
    shorter = paid(payer, [(start, last)], option)
    assert shorter <= paid(payer, [(start, last + timedelta(more))], option)
    assert shorter <= paid(payer, [(start - timedelta(more), last)], option)
    if not by_thirtieths(payer, option):
        held = elapsed(start, last)
        assert held.all_months * WAGE <= shorter <= (held.all_months + (held.days > 0)) * WAGE


@settings(max_examples=8)
@pytest.mark.parametrize("payer, option", CASES)
@given(start=starts | starts.map(month_end), months=st.integers(1, 7))
def test_whole_months_from_any_day_are_so_many_wages(payer: Payer, option: str, start: date, months: int) -> None:
    """The 29th to the 31st too: their months end where a shorter month ends (R-CONV-02; CC 202)."""
    last = add_months(start, months) - ONE_DAY
    if not by_thirtieths(payer, option):
        assert paid(payer, [(start, last)], option) == months * WAGE


@settings(max_examples=12)
@pytest.mark.parametrize("payer, option", [case for case in CASES if case.values[0].parts])
@given(start=starts, length=st.integers(2, 200), cuts=st.sets(st.integers(0, 199), max_size=3))
def test_writing_a_time_in_parts_changes_nothing(
    payer: Payer, option: str, start: date, length: int, cuts: set[int]
) -> None:
    """At the ends of months, and on any other days."""
    last = start + timedelta(length)
    assume(last <= date(2026, 10, 31))
    ends = {start + timedelta(cut) for cut in cuts} | {month_end(start), month_end(last.replace(day=1) - ONE_DAY)}
    lasts = [*sorted(day for day in ends if start <= day < last), last]
    firsts = [start, *(day + ONE_DAY for day in lasts[:-1])]
    assert paid(payer, list(zip(firsts, lasts, strict=True)), option) == paid(payer, [(start, last)], option)


@given(start=starts, length=st.integers(1, 400), more=st.integers(1, 60), cut=st.integers(0, 399))
def test_heat_is_paid_by_the_months_it_touches(start: date, length: int, more: int, cut: int) -> None:
    """A month once, however the work in it is written; longer work never earns less (HT 17)."""

    def allowance(*spans: tuple[date, date]) -> Decimal:
        heat = _dated(list(spans), place="outdoor", rate="180")
        facts = {"region": "110000", "as_of": "2026-11-21", "claims": [{"kind": "unpaid_wages"}], "heat": heat}
        return assess(Case.model_validate(facts), alternatives=False)["unpaid_wages"].amount or Decimal(0)

    last, middle = start + timedelta(length), start + timedelta(min(cut, length - 1))
    once = allowance((start, last))
    assert once == allowance((start, middle), (middle + ONE_DAY, last))
    assert once <= allowance((start - timedelta(more), last))
    assert once <= allowance((start, last + timedelta(more)))


# --- every start of seven years, at the one place where parts of months are counted ---


def rate(day: int = 0, wage: Decimal = WAGE) -> Quantity:
    return fact(wage, YUAN_PER_MONTH, f"wage.{day}", Text("月工资", "monthly wage"))


def pay(rule: PartRule, start: date, last: date) -> Decimal:
    return total(pay_for(lambda: rule, lambda part: rate(), start, last, "wage")).value


AROUND_THE_MONTH = (1, 2, 27, 28, 29, 30, 31, 32, 58, 59, 60, 61, 62)
TABLES = {"D-31": WAGES, "D-42": LEAVE, "D-38": NON_COMPETE, "D-36": DOUBLE}
RULES = [pytest.param(rule, id=f"{name} {key}") for name, table in TABLES.items() for key, rule in table.items()]


def swept(rule: PartRule, stride: int) -> None:
    start = date(2020, 1, 1)
    while start <= date(2026, 9, 30):
        before = Decimal(0)
        for length in AROUND_THE_MONTH:
            last = start + timedelta(length - 1)
            now, held = pay(rule, start, last), elapsed(start, last)
            least, most = held.all_months * WAGE, (held.all_months + (held.days > 0)) * WAGE
            assert max(before, least) <= now <= most, (start, last)
            before = now
        start += timedelta(stride)


def test_around_the_month_from_every_day_of_seven_years() -> None:
    swept(WAGES["forward_21_75"], 1)


@pytest.mark.parametrize("rule", RULES)
def test_around_the_month_by_every_way_of_counting(rule: PartRule) -> None:
    swept(rule, 29)  # every day of the month and of the week comes up


changes = st.lists(st.tuples(st.integers(-40, 90), st.integers(1000, 20000)), max_size=4)


@settings(max_examples=60)
@pytest.mark.parametrize("rule", RULES)
@given(starts, st.integers(0, 80), st.integers(0, 5), st.integers(0, 5), changes)
def test_a_wage_that_rises_and_falls_makes_no_day_cost_money(
    rule: PartRule, start: date, length: int, before: int, after: int, raises: list[tuple[int, int]]
) -> None:
    """Nor does a raise, on whichever day it comes."""
    wages = sorted((start + timedelta(day), Decimal(wage)) for day, wage in dict(raises).items())

    def paid_from(first: date, last: date, more: Decimal = Decimal(0)) -> Decimal:
        def rate_of(part: Any) -> Quantity:
            known = [number for number, (day, _) in enumerate(wages) if day <= part.first]
            return rate(len(known), wages[known[-1]][1] + (more if known[-1] else 0)) if known else rate()

        steps = [day for day, _ in wages]
        return total(pay_for(lambda: rule, rate_of, first, last, "wage", None, steps)).rounded().value

    last = start + timedelta(length)
    once = paid_from(start, last)
    assert once <= paid_from(start - timedelta(before), last + timedelta(after))
    assert once <= paid_from(start, last, Decimal("0.01"))
