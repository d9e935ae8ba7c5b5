"""Hearing a claim: which reading applies and who chose it, what is in dispute, the re-runs, the ceiling of the claim."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.leaves import fact, given, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import YUAN, YUAN_PER_MONTH
from laborcalc.hearing.hearing import Hearing
from laborcalc.hearing.runs import decide, run
from laborcalc.law.parameters import minimum_wages
from laborcalc.law.sources import cite
from laborcalc.law.workdays import PUBLISHED, DayKind
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.results.questions import APPROVED, LAWFUL, QUESTIONS

KIND = Kind.UNPAID_WAGES
SUM = Text("数额", "sum")


def case(region: str = "110000", **more: Any) -> Case:
    return Case.model_validate({"region": region, "as_of": "2026-11-21", **more})


def award(amount: int | str) -> Award:
    return Award(kind=KIND, trace=law(amount, YUAN, SUM).rounded().named(SUM), cites=(cite("LL 50"),))


def by_overtime(hearing: Hearing) -> Outcome:
    """A rule of one reading: 100 with overtime, 70 without."""
    return award(100 if hearing.reading("D-04") == "included" else 70)


# --- readings ---


@pytest.mark.parametrize(
    "region, readings, varied, option, by",
    [
        ("110000", {}, {}, "included", "national"),
        ("310000", {}, {}, "excluded", "region"),
        ("310000", {"D-04": "included"}, {}, "included", "case"),
        ("110000", {"D-04": "included"}, {"D-04": "excluded"}, "excluded", "case"),
    ],
)
def test_who_chose_the_reading(
    region: str, readings: dict[str, str], varied: dict[str, str], option: str, by: str
) -> None:
    hearing = Hearing(case(region, readings=readings), varied)
    assert hearing.reading("D-04") == option
    assert hearing.reading("D-04") == option  # asked twice, noted once
    (asked,) = hearing.asked.values()
    assert (asked.id, asked.option, asked.by) == ("D-04", option, by)


def test_a_reading_that_does_not_exist_is_refused_at_the_door() -> None:
    with pytest.raises(BadCase, match="D-99"):
        case(readings={"D-99": "yes"})
    with pytest.raises(BadCase, match="included"):
        case(readings={"D-04": "sometimes"})


def test_the_other_options_are_run() -> None:
    outcome = decide(KIND, by_overtime, case())
    assert outcome.amount == 100
    (other,) = outcome.alternatives
    assert (other.by, other.option, other.status, other.amount, other.difference) == (
        "D-04",
        "excluded",
        "due",
        70,
        -30,
    )
    assert other.tag == "V2"
    assert other.authority.en.startswith("Shanghai High Court")


def test_alternatives_can_be_left_out() -> None:
    outcome = decide(KIND, by_overtime, case(), alternatives=False)
    assert (outcome.amount, outcome.alternatives) == (100, ())
    assert [asked.id for asked in outcome.asked] == ["D-04"]


def test_what_changes_nothing_is_no_alternative() -> None:
    def deaf(hearing: Hearing) -> Outcome:
        hearing.reading("D-04")
        return award(5)

    assert decide(KIND, deaf, case()).alternatives == ()


def test_a_rule_that_asks_nothing_has_no_alternatives() -> None:
    outcome = decide(KIND, lambda hearing: award(5), case())
    assert (outcome.asked, outcome.alternatives, outcome.warnings, outcome.assumptions) == ((), (), (), ())


def test_one_thing_is_varied_at_a_time() -> None:
    """D-04 takes off 30, D-12 takes off 5: each alternative differs by one of them."""

    def two(hearing: Hearing) -> Outcome:
        overtime = 0 if hearing.reading("D-04") == "included" else 30
        return award(100 - overtime - (0 if hearing.reading("D-12") == "no" else 5))

    found = {(other.by, other.option): other.amount for other in decide(KIND, two, case()).alternatives}
    assert found == {("D-04", "excluded"): 70, ("D-12", "yes"): 95}
    # what was varied from outside stays varied in the re-runs
    under = decide(KIND, two, case(), varied={"D-12": "yes"})
    assert under.amount == 95
    assert {(other.by, other.option): other.amount for other in under.alternatives} == {
        ("D-04", "excluded"): 65,
        ("D-12", "no"): 100,
    }


def test_an_alternative_may_be_nothing_or_unknown() -> None:
    def rule(hearing: Hearing) -> Outcome:
        option = hearing.reading("D-06")
        if option == "one_span":
            return NotDue(kind=KIND, reason=Message("NO", SUM), cites=())
        if option == "shanghai":
            fact(None, YUAN, "pay.monthly", SUM)
        return award(10)

    found = {
        other.option: (other.status, other.amount, other.difference)
        for other in decide(KIND, rule, case()).alternatives
    }
    assert found == {"one_span": ("not_due", 0, -10), "shanghai": ("needs", None, None)}


# --- disputes ---


def disputed(hearing: Hearing) -> Outcome:
    return award(200 if hearing.disputed(LAWFUL, "unlawful") == "unlawful" else 100)


def test_a_disputed_fact_is_worked_out_both_ways() -> None:
    outcome = decide(KIND, disputed, case())
    assert outcome.amount == 200
    (other,) = outcome.alternatives
    assert (other.by, other.option, other.amount, other.difference) == (LAWFUL, "lawful", 100, -100)
    assert outcome.asked[0].by == "presumed"
    assert run(KIND, disputed, case(), {LAWFUL: "lawful"}).amount == 100


# --- what is missing ---


def test_a_missing_fact_becomes_needs() -> None:
    def rule(hearing: Hearing) -> Outcome:
        hearing.warn("CAREFUL", SUM)
        raise Missing(Gap("FACT", "pay.monthly", SUM, SUM), Gap("FACT", "arrears", SUM, SUM))

    outcome = decide(KIND, rule, case())
    assert isinstance(outcome, Needs)
    assert [gap.path for gap in outcome.missing] == ["pay.monthly", "arrears"]
    assert (outcome.status, outcome.amount) == ("needs", None)
    assert [warning.code for warning in outcome.warnings] == ["CAREFUL"]


def test_candidate_figures_are_tried() -> None:
    figures = tuple(given(Decimal(value), YUAN_PER_MONTH, "given.minimum_wage", SUM) for value in (2000, 2540))

    def rule(hearing: Hearing) -> Outcome:
        chosen = hearing.varied.get("given.minimum_wage")
        if chosen is None:
            raise Missing(Gap("FIGURE", "given.minimum_wage", SUM, SUM, figures))
        return award(chosen)

    outcome = decide(KIND, rule, case())
    assert isinstance(outcome, Needs)
    found = [(other.by, other.option, other.status, other.amount, other.difference) for other in outcome.alternatives]
    assert found == [
        ("given.minimum_wage", "2000", "due", 2000, None),
        ("given.minimum_wage", "2540", "due", 2540, None),
    ]


def figures_held(*rows: tuple[int, str]) -> tuple[Quantity, ...]:
    """Minimum wages of Beijing with other values and another confidence."""
    held = minimum_wages("110000", date(2026, 1, 1))[0]
    return tuple(held._replace(value=Decimal(value), confidence=sure).quantity() for value, sure in rows)


def waits_for(*rows: tuple[int, str], most: int) -> Outcome:
    """A rule that waits for the minimum wage and gives it, up to a ceiling."""

    def rule(hearing: Hearing) -> Outcome:
        chosen = hearing.held("given.minimum_wage") or hearing.varied.get("given.minimum_wage")
        if chosen is None:
            raise Missing(Gap("FIGURE", "given.minimum_wage", SUM, SUM, figures_held(*rows)))
        return award(min(int(chosen), most)) if int(chosen) > 1000 else NotDue(kind=KIND, reason=WHY, cites=())

    return decide(KIND, rule, case())


WHY = Message("WHY", SUM)


def test_a_claim_that_is_the_same_under_every_candidate_is_due() -> None:
    outcome = waits_for((2540, "medium"), (2000, "high"), (1800, "low"), most=1500)
    assert (outcome.status, outcome.amount, outcome.missing, outcome.alternatives) == ("due", 1500, (), ())
    (note,) = outcome.assumptions
    assert note.code == "ANY_FIGURE"
    assert note.say("zh") == "数额尚待核实，按所载各数（2,540.00 / 2,000.00 / 1,800.00）计算结果相同，暂按2,540.00计"


def test_a_refusal_that_is_the_same_under_every_candidate_is_one() -> None:
    outcome = waits_for((900, "high"), (800, "high"), most=0)
    assert (outcome.status, [note.code for note in outcome.assumptions]) == ("not_due", ["ANY_FIGURE"])


@pytest.mark.parametrize(
    "rows",
    [
        ((2540, "high"), (1200, "high")),  # 1,500 and 1,200
        ((2540, "high"), (900, "high")),  # due and not due
        ((2540, "high"),),  # one candidate proves nothing
        ((2540, "high"), (2540, "medium")),
        ((2540, "low"), (2000, "low")),  # nothing that may stand in the computation
    ],
)
def test_else_it_waits(rows: tuple[tuple[int, str], ...]) -> None:
    outcome = waits_for(*rows, most=1500)
    assert isinstance(outcome, Needs)
    assert len(outcome.missing[0].candidates) == len(rows)


# --- notes ---


def test_assumptions_and_warnings_are_handed_on() -> None:
    def rule(hearing: Hearing) -> Outcome:
        hearing.assume("TAKEN", Text("取{n}", "took {n}"), n=3)
        hearing.warn("CHECK", Text("核对{n}", "check {n}"), n=4)
        return award(1)

    outcome = run(KIND, rule, case())
    assert [message.say("en") for message in outcome.assumptions] == ["took 3"]
    assert [message.say("zh") for message in outcome.warnings] == ["核对4"]


# --- the claim binds ---


def hundred(hearing: Hearing) -> Outcome:
    return award(100)


@pytest.mark.parametrize(
    "claims, amount, cut",
    [
        (None, "100", False),
        ([], "100", False),
        ([{"kind": "notice_pay", "amount": "1"}], "100", False),  # another claim
        ([{"kind": "unpaid_wages"}], "100", False),  # no sum named
        ([{"kind": "unpaid_wages", "amount": "100"}], "100", False),
        ([{"kind": "unpaid_wages", "amount": "99.99"}], "99.99", True),
        ([{"kind": "unpaid_wages", "amount": "40"}, {"kind": "unpaid_wages", "amount": "50"}], "90", True),
        ([{"kind": "unpaid_wages", "amount": "40"}, {"kind": "unpaid_wages"}], "100", False),
        ([{"kind": "unpaid_wages", "amount": "0"}], "0", True),
    ],
)
def test_never_above_the_sum_asked_for(claims: list[dict[str, str]] | None, amount: str, cut: bool) -> None:
    outcome = run(KIND, hundred, case(claims=claims))
    assert outcome.amount == Decimal(amount)
    assert [warning.code for warning in outcome.warnings] == (["ABOVE_CLAIM"] if cut else [])
    assert isinstance(outcome, Award)
    assert ("MAL 28" in {article.id for article in outcome.trace.cites}) is cut


def test_the_ceiling_names_the_claim_in_the_file() -> None:
    outcome = run(KIND, hundred, case(claims=[{"kind": "notice_pay"}, {"kind": "unpaid_wages", "amount": "60"}]))
    assert isinstance(outcome, Award)
    ceiling: list[Quantity] = [found for found in leaves(outcome.trace) if found.op == "fact"]
    assert [found.args[0] for found in ceiling] == ["claims.1.amount"]
    assert outcome.warnings[0].say("en").startswith("the law gives 100.00 yuan, more than the 60.00 asked for")


def leaves(quantity: Quantity) -> list[Quantity]:
    inside = [found for operand in quantity.operands for found in leaves(operand)]
    return inside or [quantity]


@pytest.mark.parametrize(("asked", "fund"), [("20", "20"), ("30", "30"), ("70", "30"), ("100", "30")])
def test_what_the_fund_bears_is_within_the_sum_asked_for(asked: str, fund: str) -> None:
    """Of 100 the fund bears 30; of 20 asked for it bears no more than 20 (MAL 28)."""
    claims = [{"kind": "unpaid_wages", "amount": asked}]
    outcome = run(KIND, lambda hearing: replace(award(100), fund=Decimal(30)), case(claims=claims))
    assert isinstance(outcome, Award)
    assert (outcome.amount, outcome.fund) == (Decimal(asked), Decimal(fund))


def test_a_refusal_is_not_cut() -> None:
    refused = NotDue(kind=KIND, reason=Message("NO", SUM), cites=())
    assert run(KIND, lambda hearing: refused, case(claims=[{"kind": "unpaid_wages", "amount": "1"}])) == refused


def test_claimed() -> None:
    assert Hearing(case()).claimed(KIND) is None
    claims = [{"kind": "unpaid_wages", "amount": "1"}, {"kind": "notice_pay"}]
    hearing = Hearing(case(claims=claims))
    found = hearing.claimed(KIND)
    assert found is not None
    assert [claim.amount for claim in found] == [Decimal(1)]
    assert hearing.claimed(Kind.SICK_PAY) == ()


# --- the time asked for ---


@pytest.mark.parametrize(
    "claims, reached",
    [
        (None, True),
        ([], True),  # the door is open: the rule is not heard where the claim is not listed
        ([{"kind": "notice_pay", "start": "2030-01-01"}], True),
        ([{"kind": "unpaid_wages"}], True),
        ([{"kind": "unpaid_wages", "start": "2026-03-31"}], True),
        ([{"kind": "unpaid_wages", "start": "2026-04-01"}], False),
        ([{"kind": "unpaid_wages", "end": "2026-03-01"}], True),
        ([{"kind": "unpaid_wages", "end": "2026-02-28"}], False),
        ([{"kind": "unpaid_wages", "start": "2026-03-10", "end": "2026-03-11"}], True),
        ([{"kind": "unpaid_wages", "start": "2026-01-01", "end": "2026-02-28"}], False),
        ([{"kind": "unpaid_wages", "end": "2026-02-28"}, {"kind": "unpaid_wages", "start": "2026-03-31"}], True),
        ([{"kind": "unpaid_wages", "end": "2026-02-28"}, {"kind": "unpaid_wages", "start": "2026-04-01"}], False),
    ],
)
def test_asks_for_march(claims: list[dict[str, str]] | None, reached: bool) -> None:
    assert Hearing(case(claims=claims)).asks_for(KIND, date(2026, 3, 1), date(2026, 3, 31)) is reached


# --- the calendar ---


def test_without_years_of_its_own_a_case_has_the_published_calendar() -> None:
    assert Hearing(case()).calendar is PUBLISHED


def test_a_year_that_the_case_supplies() -> None:
    years = [{"year": 2027, "holidays": ["2027-01-01"], "off": ["2027-01-04"], "work": ["2027-01-09"]}]
    hearing = Hearing(case(given={"calendars": years}))
    kinds = [hearing.calendar.day_kind(date(2027, 1, day)) for day in (1, 2, 4, 5, 9)]
    assert kinds == [DayKind.HOLIDAY, DayKind.REST_DAY, DayKind.REST_DAY, DayKind.WORKDAY, DayKind.WORKDAY]
    assert hearing.calendar is hearing.calendar  # built once in a run


# --- the national default of a claim ---


@pytest.mark.parametrize(
    "id, region, readings, varied, option, by",
    [
        ("D-42", "110000", {}, {}, "thirtieths", "national"),
        ("D-42", "110000", {"D-42": "calendar_days"}, {}, "calendar_days", "case"),
        ("D-42", "110000", {}, {"D-42": "forward_21_75"}, "forward_21_75", "case"),
        ("D-21", "110000", {}, {}, "on_top", "region"),  # the default of the place comes before that of the claim
    ],
)
def test_a_claim_may_have_a_national_default_of_its_own(
    id: str, region: str, readings: dict[str, str], varied: dict[str, str], option: str, by: str
) -> None:
    hearing = Hearing(case(region, readings=readings), varied)
    own = "thirtieths" if id == "D-42" else "included"
    assert hearing.reading(id, national=own) == option
    assert hearing.reading(id) == option  # what was answered once stays answered
    (asked,) = hearing.asked.values()
    assert (asked.option, asked.by) == (option, by)


def test_the_first_option_is_an_alternative_to_a_default_of_the_claims_own() -> None:
    def rule(hearing: Hearing) -> Outcome:
        return award({"thirtieths": 30, "forward_21_75": 22}.get(hearing.reading("D-42", national="thirtieths"), 31))

    outcome = decide(KIND, rule, case())
    assert outcome.amount == 30
    assert {other.option: other.amount for other in outcome.alternatives} == {
        "forward_21_75": 22,
        "scheduled_workdays": 31,
        "calendar_days": 31,
    }


# --- questions in dispute ---


@pytest.mark.parametrize("path", [LAWFUL, APPROVED])
def test_each_question_has_two_answers_in_words(path: str) -> None:
    first, second = QUESTIONS[path]

    def rule(hearing: Hearing) -> Outcome:
        return award(2 if hearing.disputed(path, first) == first else 1)

    outcome = decide(KIND, rule, case())
    (other,) = outcome.alternatives
    assert (other.by, other.option, other.amount, other.tag) == (path, second, 1, "DECISION")
    assert (other.text, other.authority.en) == (QUESTIONS[path][second], "the fact is in dispute")
    assert other.text.zh != other.text.en


def test_what_the_facts_settle_is_still_worked_out_the_other_way() -> None:
    def rule(hearing: Hearing) -> Outcome:
        return award(100 if hearing.settled("D-04", "excluded") == "included" else 70)

    outcome = decide(KIND, rule, case())
    assert outcome.amount == 70
    assert [(asked.option, asked.by) for asked in outcome.asked] == [("excluded", "case")]
    assert {other.option: other.amount for other in outcome.alternatives} == {"included": 100}
    assert run(KIND, rule, case(readings={"D-04": "included"})).amount == 100


# --- limitation in the alternatives ---


def limited(hearing: Hearing) -> Outcome:
    """The same 100 under both options; limitation leaves 60 of it under the first, 10 under the second."""
    left = 60 if hearing.reading("D-04") == "included" else 10
    return replace(award(100), live=law(left, YUAN, SUM))


def test_what_limitation_takes_is_compared_too() -> None:
    outcome = decide(KIND, limited, case())
    assert (outcome.amount, outcome.expired) == (100, 40)
    (other,) = outcome.alternatives
    assert (other.option, other.amount, other.difference, other.expired) == ("excluded", 100, 0, 90)


def test_the_same_limitation_is_no_alternative() -> None:
    def rule(hearing: Hearing) -> Outcome:
        hearing.reading("D-04")
        return replace(award(100), live=law(60, YUAN, SUM))

    assert decide(KIND, rule, case()).alternatives == ()


@pytest.mark.parametrize("asked, amount, expired", [("200", 100, 40), ("80", 80, 20), ("50", 50, 0)])
def test_the_ceiling_of_the_claim_binds_what_is_live_too(asked: str, amount: int, expired: int) -> None:
    """100 of which 60 are live: of 80 asked for 20 have expired, of 50 none."""
    claims = [{"kind": "unpaid_wages", "amount": asked}]
    outcome = run(KIND, limited, case(claims=claims))
    assert (outcome.amount, outcome.expired) == (amount, expired)


def test_limitation_that_was_not_worked_out_is_not_none_of_it() -> None:
    assert run(KIND, hundred, case()).expired is None
    cut = run(KIND, hundred, case(claims=[{"kind": "unpaid_wages", "amount": "5"}]))
    assert (cut.amount, cut.expired) == (5, None)
