"""Laws that every computation of compensation obeys, whatever the facts: found by search, not by example."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, getcontext, localcontext
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.terms import Ground
from laborcalc.law.readings import READINGS, default_option
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import was_paid

N, TWO_N = "economic_compensation", "unlawful_termination_damages"
FEN = Decimal("0.01")
NOW = date(2026, 11, 21)
REGIONS = ["110000", "310000", "440300", "440100", "320100", "330100", "370100", "210100", "500000"]
GROUNDS_WITH_N = ["agreement_employer_proposed", "objective_change", "quit_unpaid_wages", "incompetence", "redundancy"]

regions = st.sampled_from(REGIONS)
days = st.dates(date(2009, 1, 1), date(2026, 11, 1))
hires = st.dates(date(1992, 1, 1), date(2026, 6, 1))
new_hires = st.dates(date(2008, 1, 1), date(2026, 6, 1))


def yuan(low: int, high: int) -> st.SearchStrategy[str]:
    """A sum between two whole numbers of yuan, in fen."""
    return st.integers(low * 100, high * 100).map(lambda fen: f"{fen // 100}.{fen % 100:02}")


@st.composite
def spans(draw: Any, start: st.SearchStrategy[date] = hires) -> tuple[date, date]:
    first = draw(start)
    last = draw(st.dates(max(first, date(2008, 1, 1)), date(2026, 10, 31)))
    return first, last


def facts(first: date, last: date, average: str, ground: str = "objective_change", **more: Any) -> dict[str, Any]:
    return {
        "region": more.pop("region", "110000"),
        "as_of": NOW.isoformat(),
        "employment": {"start": first.isoformat(), "last_day": last.isoformat()},
        "pay": {"average_12_months": average, "last_month": average},
        "given": {"minimum_wage": more.pop("minimum", "1000"), "local_average_wage": more.pop("local", "8000")},
        "readings": more.pop("readings", {}),
        "claims": more.pop("claims", None),
        "termination": {"ground": ground, "lawful": more.pop("lawful", True), **more},
    }


def result(case: dict[str, Any], **options: Any) -> Assessment:
    return assess(Case.model_validate(case), **options)


def amount(case: dict[str, Any], kind: str = N) -> Decimal:
    found = result(case, alternatives=False)[kind]
    assert found.status == "due" or was_paid(found)
    assert found.amount is not None
    return found.amount


def amounts(found: Assessment) -> list[tuple[str, str, Decimal | None]]:
    return [(claim.kind.value, claim.status, claim.amount) for claim in found]


def months_of_pay(first: date, last: date) -> Decimal:
    """LCL 47(1) by counting months one at a time."""
    end, months = last + timedelta(days=1), 0
    while clamped(first, months + 1) <= end:
        months += 1
    years, rest = divmod(months, 12)
    part = Decimal(1) if rest >= 6 else Decimal("0.5") if rest or clamped(first, months) < end else Decimal(0)
    return years + part


def clamped(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


# --- N and 2N ---


@given(spans(new_hires), yuan(500, 60000), yuan(800, 3000), yuan(3000, 15000), regions)
def test_n_by_arithmetic(span: tuple[date, date], average: str, minimum: str, local: str, region: str) -> None:
    """Since 2008: at least the minimum wage, and only above three times the local average both limits (LCL 47)."""
    wage, cap, months = max(Decimal(average), Decimal(minimum)), 3 * Decimal(local), months_of_pay(*span)
    exact = cap * min(months, Decimal(12)) if wage > cap else wage * months
    case = facts(*span, average, minimum=minimum, local=local, region=region)
    assert amount(case) == exact.quantize(FEN, ROUND_HALF_UP)
    case["termination"]["lawful"] = False
    assert amount(case, TWO_N) == (2 * exact).quantize(FEN, ROUND_HALF_UP)


@given(spans(), st.tuples(yuan(500, 24000), yuan(500, 24000)), regions)
def test_n_grows_with_the_wage_below_the_cap(span: tuple[date, date], wages: tuple[str, str], region: str) -> None:
    low, high = sorted(wages, key=Decimal)
    assert amount(facts(*span, low, region=region)) <= amount(facts(*span, high, region=region))


@given(hires, hires, days, yuan(500, 60000), st.sampled_from(GROUNDS_WITH_N), regions)
def test_n_grows_with_earlier_hire(one: date, other: date, last: date, average: str, ground: str, region: str) -> None:
    early, late = sorted((one, other))
    last = max(last, late)
    more = {"ground": ground, "region": region}
    assert amount(facts(early, last, average, **more)) >= amount(facts(late, last, average, **more))


@given(hires, days, days, yuan(500, 60000), st.sampled_from(GROUNDS_WITH_N), regions)
def test_n_grows_with_later_end(first: date, one: date, other: date, average: str, ground: str, region: str) -> None:
    """Under one reading of the years before 2008: Guangdong changed to one span, under one cap, for endings from 2018-07-18."""
    early, late = sorted((max(one, first), max(other, first)))
    more = {"ground": ground, "region": region, "readings": {"D-06": default_option("D-06", region, late)}}
    assert amount(facts(first, early, average, **more)) <= amount(facts(first, late, average, **more))


@given(spans(), yuan(500, 90000), yuan(3000, 15000), regions, st.sampled_from([N, TWO_N]))
def test_the_cap_only_lowers(span: tuple[date, date], average: str, local: str, region: str, kind: str) -> None:
    lawful = kind == N
    capped = amount(facts(*span, average, local=local, region=region, lawful=lawful), kind)
    free = amount(facts(*span, average, local="100000", region=region, lawful=lawful), kind)
    assert capped <= free
    if Decimal(average) <= 3 * Decimal(local):
        assert capped == free


@given(spans(), yuan(500, 60000), yuan(0, 400000), st.sampled_from([N, TWO_N]), regions)
def test_what_was_paid_comes_off_down_to_nothing(
    span: tuple[date, date], average: str, paid: str, kind: str, region: str
) -> None:
    lawful = kind == N
    full = amount(facts(*span, average, region=region, lawful=lawful), kind)
    left = amount(facts(*span, average, region=region, lawful=lawful, paid_compensation=paid), kind)
    assert left == max(full - Decimal(paid), Decimal(0))


@given(spans(), yuan(500, 60000), yuan(0, 600000), st.sampled_from([N, TWO_N]), regions)
def test_an_award_is_the_lesser_of_the_law_and_the_claim(
    span: tuple[date, date], average: str, asked: str, kind: str, region: str
) -> None:
    more = {"region": region, "lawful": kind == N}
    full = amount(facts(*span, average, claims=[{"kind": kind}], **more), kind)
    cut = result(facts(*span, average, claims=[{"kind": kind, "amount": asked}], **more))[kind]
    assert cut.amount == min(full, Decimal(asked))
    assert ("ABOVE_CLAIM" in {message.code for message in cut.warnings}) is (full > Decimal(asked))


# --- whole cases ---


def _iso(day: date) -> str:
    return day.isoformat()


@st.composite
def leaves(draw: Any, around: date) -> list[dict[str, str]]:
    first = around - timedelta(days=draw(st.integers(5, 300)))
    return draw(st.sampled_from([[], [{"start": _iso(first), "end": _iso(first + timedelta(days=20))}]]))


@st.composite
def pays(draw: Any, last: date) -> dict[str, Any]:
    """The average as found, the agreed wage, a history of it, or payslips with overtime and a bonus."""
    form = draw(st.sampled_from(["found", "agreed", "history", "payslips"]))
    if form == "found":
        return {"average_12_months": draw(yuan(900, 60000))}
    if form == "agreed":
        return {"monthly": draw(yuan(900, 60000))}
    if form == "history":
        starts = draw(st.lists(st.dates(date(2005, 1, 1), last), min_size=1, max_size=4, unique=True))
        return {"history": [{"start": _iso(day), "monthly": draw(yuan(900, 40000))} for day in starts]}
    months = [clamped(last.replace(day=1), -back) for back in range(draw(st.integers(1, 14)))]
    slips = [
        {"month": _iso(month)[:7], "due": draw(yuan(4000, 30000)), "overtime": draw(yuan(0, 3000))} for month in months
    ]
    year = last.year - 1
    bonus = {"amount": draw(yuan(0, 50000)), "earned_from": f"{year}-01-01", "earned_to": f"{year}-12-31"}
    return {"payslips": slips, "monthly": draw(yuan(4000, 30000)), "bonuses": draw(st.sampled_from([[], [bonus]]))}


@st.composite
def hours_and_leave(draw: Any, first: date, last: date) -> dict[str, Any]:
    """Facts of hours and leave inside an employment: all, some or none of them."""
    choose = lambda *options: draw(st.sampled_from(options))  # noqa: E731  # as below
    overtime = [
        {"on": _iso(last), "hours": "2.5"},
        {"kind": "rest_day", "days": "3", "time_off": choose(True, False)},
        {"kind": "holiday", "hours": "8", "paid": "100"},
        {"kind": "workday", "pieces": "12", "piece_price": "3.5"},
        {"kind": "workday"},
    ]
    shifts = [{"on": _iso(last), "start": "20:00", "end": "04:30"}, {"on": _iso(first), "hours": "11"}]
    leave = [{"year": last.year, "taken_days": choose("0", "2")}, {"year": last.year - 1, "untaken_days": "5"}]
    probation = {"start": _iso(first), "end": _iso(last), "probation_months": "3", "probation_monthly": "2500"}
    return {
        "overtime": draw(st.lists(st.sampled_from(overtime), max_size=3)),
        "timesheet": choose(None, None, {"rest": "1", "rows": shifts if first < last else shifts[:1]}),
        "annual_leave": choose([], leave),
        "stoppages": choose(
            [], [{"start": _iso(last - timedelta(days=1500)), "end": _iso(last - timedelta(days=1420))}]
        ),
        "contracts": choose(
            None, [], [{"start": "2010-01-01", "end": "2012-12-31"}, {"start": "2013-01-01"}], [probation]
        ),
        "payment_orders": choose([], [{"ordered_on": _iso(last), "deadline": _iso(last), "amount": "900"}]),
        "limitation_pleaded": choose(None, True, False),
    }


@st.composite
def cases(draw: Any) -> dict[str, Any]:
    first, last = draw(spans())
    last = max(last, date(2008, 6, 1))
    ended = last + timedelta(days=1)
    as_of = draw(st.dates(max(ended, date(2009, 6, 1)), NOW))
    choose = lambda *options: draw(st.sampled_from(options))  # noqa: E731  # short for what is drawn many times below
    duty = {"start": _iso(ended), "end": _iso(ended + timedelta(days=draw(st.integers(0, 900))))}
    gap = {
        "start": _iso(last),
        "end": _iso(last + timedelta(days=draw(st.integers(0, 200)))),
        "earned_elsewhere": "500",
    }
    return {
        "region": draw(regions),
        "as_of": _iso(as_of),
        "filed_on": choose(None, _iso(min(last + timedelta(days=20), as_of))),
        "employment": {"start": _iso(first), "last_day": _iso(last), "kind": choose("full_time", "dispatch")},
        **draw(hours_and_leave(first, last)),
        "pay": draw(pays(last)),
        "sick_leave": draw(leaves(last)),
        "disputes": choose([], [gap]),
        "non_compete": choose(None, duty, {**duty, "released_by_employer_on": duty["start"], "agreed_monthly": "3000"}),
        "given": choose({}, {"minimum_wage": "1800"}, {"minimum_wage": "2000", "local_average_wage": "6000"}),
        "arrears": choose([], [{"start": _iso(last.replace(day=1)), "end": _iso(last), "base": "5000"}]),
        "termination": {
            "ground": choose(*(ground.value for ground in Ground)),
            "lawful": choose(True, False, None),
            "expiry_notice_days_late": choose(0, 9),
            "reinstatement_wanted": choose(False, False, True),
            "paid_compensation": choose("0", "0", "30000"),
            "labour_capacity_grade": choose(None, 3, 7),
            "illness": choose(None, "serious"),
            "protections": choose([], [], ["maternity"]),
        },
        "claims": choose(
            None, None, [{"kind": N}], [{"kind": TWO_N, "amount": "50000"}, {"kind": N}, {"kind": "unpaid_wages"}]
        ),
    }


@given(cases())
def test_the_case_survives_json(case: dict[str, Any]) -> None:
    model = Case.model_validate(case)
    again = Case.model_validate_json(model.model_dump_json())
    assert again == model
    assert assess(again).model_dump_json() == assess(model).model_dump_json()


@given(cases())
def test_amounts_do_not_depend_on_showing_alternatives(case: dict[str, Any]) -> None:
    model = Case.model_validate(case)
    with_others, alone = assess(model), assess(model, alternatives=False)
    assert amounts(with_others) == amounts(alone)
    assert with_others.combinations == alone.combinations
    assert with_others.total == alone.total


@given(cases())
def test_an_alternative_is_what_a_case_with_that_reading_gives(case: dict[str, Any]) -> None:
    for claim in result(case):
        for other in claim.alternatives:
            again = {**case}
            if other.by in READINGS:
                again["readings"] = {other.by: other.option}
            elif other.by.startswith("given."):
                again["given"] = {**case["given"], other.by.removeprefix("given."): other.option}
            elif other.by == "termination.lawful":
                again["termination"] = {**case["termination"], "lawful": other.option == "lawful"}
            everything = result(again, alternatives=False)
            if claim.kind not in everything:  # with that figure the facts do not touch the claim any more
                assert not other.amount
                continue
            fresh = everything[claim.kind]
            assert (fresh.status, fresh.amount) == (other.status, other.amount), (claim.kind, other.by, other.option)
            if other.difference is not None:
                assert other.amount - claim.amount == other.difference


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_lists_changes_nothing(case: dict[str, Any], random: Any) -> None:
    shuffled = json.loads(json.dumps(case))
    for entries in (
        shuffled["pay"].get("payslips"),
        shuffled["pay"].get("history"),
        shuffled["claims"],
        shuffled["contracts"],
    ):
        if entries:
            random.shuffle(entries)
    one, other = result(case), result(shuffled)
    assert amounts(one) == amounts(other)
    assert [combination.total for combination in one.combinations] == [c.total for c in other.combinations]


@given(cases(), st.integers(3, 9))
def test_the_decimal_context_of_the_caller_changes_nothing(case: dict[str, Any], precision: int) -> None:
    def shown() -> list[Any]:
        found = result(case)
        return [found.to_dict(), found.to_text("en"), found.to_markdown("en", full=True), found.to_html("en")]

    expected = shown()
    with localcontext():
        getcontext().prec = precision
        assert shown() == expected


MONEY = re.compile(r"\d[\d,]*\.\d{2,}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _both_languages(value: Any) -> list[dict[str, str]]:
    if isinstance(value, dict):
        own = [value] if isinstance(value.get("zh"), str) and isinstance(value.get("en"), str) else []
        return own + [found for inner in value.values() for found in _both_languages(inner)]
    return [found for inner in value for found in _both_languages(inner)] if isinstance(value, (list, tuple)) else []


@given(cases())
def test_both_languages_name_the_same_figures(case: dict[str, Any]) -> None:
    shown = result(case).to_dict()
    texts = (
        _both_languages(shown["claims"]) + _both_languages(shown["combinations"]) + _both_languages(shown["missing"])
    )
    assert texts
    for text in texts:
        assert bool(text["zh"]) is bool(text["en"])  # the unit of a plain number is empty in both
        assert sorted(MONEY.findall(text["zh"])) == sorted(MONEY.findall(text["en"])), text
        if "code" in text:  # a message; names of figures give the month in Chinese, the day in English
            assert sorted(DAY.findall(text["zh"])) == sorted(DAY.findall(text["en"])), text


@given(st.lists(cases(), min_size=2, max_size=6))
@settings(max_examples=25)
def test_threads_give_what_one_thread_gives(found: list[dict[str, Any]]) -> None:
    models = [Case.model_validate(case) for case in found]
    expected = [assess(model).model_dump_json() for model in models] * 4
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda model: assess(model).model_dump_json(), models * 4)) == expected


@given(cases())
def test_totals_are_sums_of_what_is_due_and_asked_for(case: dict[str, Any]) -> None:
    found = result(case)
    asked = None if case["claims"] is None else {claim["kind"] for claim in case["claims"]}
    due = [claim for claim in found if claim.status == "due" and (asked is None or claim.kind.value in asked)]
    cut = case["limitation_pleaded"] is True  # then what is time-barred is no part of a total
    sums = {claim.kind: claim.amount - (claim.expired or 0) * cut for claim in due}
    assert found.total == sum(sums.values(), Decimal(0))
    assert len([combination for combination in found.combinations if combination.chosen]) == bool(found.combinations)
    for combination in found.combinations:
        of_ending = {kind for kind, _, _ in combination.claims}
        # whoever asks for N or 2N may go over to the other; what nobody asked for is in no total
        counted = asked if asked is None or combination.chosen else asked | {N, TWO_N}
        beside = sum((amount for kind, amount in sums.items() if kind not in of_ending), Decimal(0))
        of_it = (
            sum_due
            for kind, status, sum_due in combination.claims
            if status == "due" and (counted is None or kind.value in counted)
        )
        assert combination.total == beside + sum(of_it, Decimal(0))
        if combination.chosen:
            assert combination.total == found.total
        assert not {N, TWO_N} <= {kind.value for kind, status, _ in combination.claims if status == "due"}
