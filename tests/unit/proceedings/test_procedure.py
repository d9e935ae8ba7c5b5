"""The procedure: final awards, venue, time limits, inspection, hints (R-PROC-02 to R-PROC-10, R-PROC-15, R-PROC-16)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.terms import Kind
from laborcalc.law.sources import ARTICLES
from laborcalc.law.workdays import Calendar, DayKind
from laborcalc.procedure import (
    Deadline,
    Stage,
    acceptance_deadline,
    answer_deadline,
    award_deadline,
    final_award_limit,
    is_final,
    last_day_to_appeal,
    last_day_to_complain,
    last_day_to_enforce,
    last_day_to_set_aside,
    last_day_to_sue,
)
from laborcalc.proceedings.overview import procedure_of
from laborcalc.results.procedure import Hint, Procedure
from laborcalc.rules.cards.natures import EMPLOYERS_CLAIM, INJURY_BENEFIT, OTHER_MONEY
from laborcalc.rules.claims import CLAIMS

BEIJING: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21", "filed_on": "2026-11-02"}
WAGES = {"arrears": [{"item": "wages", "due": "28000"}]}


def procedure(**facts: Any) -> Procedure:
    found = lc.assess(lc.Case(**{**BEIJING, **facts})).procedure
    assert found is not None
    return found


def codes(hints: Iterable[Hint]) -> list[str]:
    return [hint.message.code for hint in hints]


def hint(found: Procedure, code: str) -> Hint:
    (one,) = [hint for hint in (*found.final.hints, *found.venues.hints, *found.hints) if hint.message.code == code]
    return one


def stage(found: Procedure, id: str) -> Stage:
    (one,) = [stage for stage in found.stages if stage.id == id]
    return one


def verdicts(found: Procedure) -> dict[str, tuple[str, bool | None, str]]:
    return {item.kind.value: (str(item.amount), item.final, item.why.code) for item in found.final.items}


# --- R-PROC-06 final awards ---


def test_tv_081() -> None:
    """TV-081: minimum 2,540; items of 28,000, 30,480 and 96,000 are final, final and not."""
    assert final_award_limit("2540").value == Decimal(30480)
    assert [is_final(awarded=sum, minimum_wage="2540") for sum in ("28000", "30480", "96000")] == [True, True, False]
    assert not is_final(awarded="30480.01", minimum_wage="2540")
    with pytest.raises(lc.BadCase, match="minimum_wage"):
        final_award_limit("-1")


def test_each_item_by_itself() -> None:
    """R-PROC-06: minimum 2,540 (Beijing): wages 28,000 final, 2N 96,000 not."""
    found = procedure(
        **WAGES,
        employment={"start": "2022-09-01", "last_day": "2026-08-31"},
        pay={"average_12_months": "12000"},
        termination={"ground": "dismissal_without_ground"},
    )
    assert [limit.arithmetic() for limit in found.final.limits] == ["2,540.00 × 12 = 30,480.00"]
    assert verdicts(found) == {
        "unpaid_wages": ("28000.00", True, "WITHIN_LIMIT"),
        "unlawful_termination_damages": ("96000.00", False, "ABOVE_LIMIT"),
    }
    assert {"FINAL_FORECAST", "FINAL_EFFECT", "FINAL_SPLIT", "FINAL_BY_ITEM"} <= set(codes(found.final.hints))
    assert "BJ534 Q9" in [article.id for article in hint(found, "FINAL_FORECAST").cites]
    assert [article.id for article in hint(found, "FINAL_SPLIT").cites] == ["AR 50(4)", "JI1 20"]
    assert hint(found, "FINAL_SPLIT").certainty is Tag.V


def test_notice_pay_rests_on_a_paper_read_second_hand() -> None:
    """R-PROC-06: +1 of 9,000 final; that notice pay counts is O9, read in secondary copies."""
    found = procedure(
        employment={"start": "2025-09-01", "last_day": "2026-08-31"},
        pay={"average_12_months": "9000", "last_month": "9000"},
        termination={"ground": "objective_change", "lawful": True},
    )
    assert verdicts(found)["notice_pay"] == ("9000.00", True, "WITHIN_LIMIT")
    tags = {item.kind: item.certainty for item in found.final.items}
    assert tags == {Kind.NOTICE_PAY: Tag.V2, Kind.ECONOMIC_COMPENSATION: Tag.V}
    assert not {"FINAL_SPLIT", "FINAL_BY_ITEM"} & set(codes(found.final.hints))


def test_every_kind_of_claim_has_its_basis() -> None:
    assert all(set(card.final_under) <= set(ARTICLES) for card in CLAIMS.values())
    listed = [card for card in CLAIMS.values() if "MAL 47(1)" in card.final_under]
    assert {card.nature for card in CLAIMS.values() if card not in listed} == {
        INJURY_BENEFIT,
        EMPLOYERS_CLAIM,
        OTHER_MONEY,
    }


def test_the_minimum_wage_is_that_of_the_day_of_filing() -> None:
    """Beijing 2,420 until 2025-08-31, 2,540 from 2025-09-01: 30,000 lies above 29,040 and within 30,480."""
    before = procedure(filed_on="2025-08-31", arrears=[{"due": "30000"}])
    after = procedure(filed_on="2025-09-01", arrears=[{"due": "30000"}])
    assert [verdicts(found)["unpaid_wages"][1] for found in (before, after)] == [False, True]


def test_without_a_day_of_filing_the_day_of_judgment_stands_in_and_is_said() -> None:
    found = procedure(filed_on=None, **WAGES)
    assert found.filed_on == date(2026, 11, 21)
    assert hint(found, "FILING_DAY_ASSUMED").message.values["day"] == date(2026, 11, 21)
    assert "FILING_DAY_ASSUMED" not in codes(procedure(**WAGES).final.hints)


def test_a_figure_given_wins() -> None:
    found = procedure(**WAGES, given={"minimum_wage": "2000"})
    assert [str(limit.value) for limit in found.final.limits] == ["24000"]
    assert verdicts(found)["unpaid_wages"][1] is False


@pytest.mark.parametrize(
    "due, final, why, same",
    [
        ("26400", True, "WITHIN_LIMIT", True),  # 2,200 × 12
        ("26400.01", None, "BETWEEN_TIERS", False),
        ("27960", None, "BETWEEN_TIERS", False),  # 2,330 × 12
        ("27960.01", False, "ABOVE_LIMIT", True),
    ],
)
def test_a_place_of_two_tiers(due: str, final: bool | None, why: str, same: bool) -> None:
    """Chongqing has tiers of 2,330 and 2,200; both ends may give the same answer."""
    found = procedure(region="重庆", arrears=[{"due": due}])
    assert verdicts(found)["unpaid_wages"][1:] == (final, why)
    assert ("FINAL_SAME_IN_ALL_TIERS" in codes(found.final.hints)) is same
    assert [gap.path for gap in found.final.missing] == ([] if same else ["given.minimum_wage"])


def test_a_minimum_wage_that_is_not_held_is_not_guessed() -> None:
    found = procedure(filed_on="2008-06-02", as_of="2008-07-01", region="130100", **WAGES)
    assert (verdicts(found)["unpaid_wages"][1:], found.final.limits) == ((None, "MINIMUM_NOT_HELD"), ())
    assert [gap.path for gap in found.final.missing] == ["given.minimum_wage"]


def test_a_lower_bound_is_not_yet_final() -> None:
    found = procedure(arrears=[{"due": "1000"}, {"item": "bonus"}])
    assert verdicts(found)["unpaid_wages"][1:] == (None, "SO_FAR_WITHIN")
    over = procedure(arrears=[{"due": "90000"}, {"item": "bonus"}])
    assert verdicts(over)["unpaid_wages"][1:] == (False, "ABOVE_LIMIT")


def test_only_what_is_due_and_asked_for() -> None:
    found = procedure(**WAGES, claims=[{"kind": "overtime_pay"}])
    assert (found.final.items, found.final.hints) == ((), ())
    assert "setting_aside" not in {stage.id for stage in found.stages}


def test_what_has_fallen_or_comes_to_nothing_is_no_item() -> None:
    """JI2 20: with limitation pleaded, wages of an employment that ended two years before are not ordered."""
    left = {"employment": {"start": "2020-01-01", "last_day": "2024-10-31"}, **WAGES}
    assert procedure(**left, limitation_pleaded=True).final.items == ()
    assert [item.amount for item in procedure(**left).final.items] == [Decimal(28000)]
    assert procedure(arrears=[{"due": "0"}]).final.items == ()


def test_a_relationship_in_dispute_is_not_final() -> None:
    found = procedure(**WAGES, relationship={"evidence": [{"kind": "bank_wage_payment"}]})
    assert hint(found, "FINAL_CONFIRMATION").certainty is Tag.V2
    assert "FINAL_CONFIRMATION" not in codes(procedure(**WAGES).final.hints)


def test_standards_and_zhejiang() -> None:
    found = procedure(region="杭州", pay={"monthly": "8700"}, overtime=[{"kind": "workday", "hours": "10"}])
    assert {"FINAL_STANDARDS", "FINAL_ZHEJIANG", "MEDIUM_CONFIDENCE"} <= set(codes(found.final.hints))
    assert hint(found, "FINAL_ZHEJIANG").cites[0].id == "ZJMA 37"


def test_what_no_text_lists_is_a_decision() -> None:
    found = procedure(
        pay={"monthly": "8700"}, annual_leave=[{"year": 2026, "untaken_days": "5", "exit_day": "2026-10-30"}]
    )
    assert [item.certainty for item in found.final.items] == [Tag.DECISION]


# --- R-PROC-04 venue ---


def test_employed_in_shenzhen_working_in_chengdu() -> None:
    """R-PROC-04: Chengdu or Shenzhen; both filed: Chengdu."""
    found = procedure(region="成都", employer_seat="Shenzhen").venues
    assert [(venue.place.code, venue.by) for venue in found.places] == [("510100", "performance"), ("440300", "seat")]
    assert [article.id for article in found.places[0].cites] == ["MAL 21", "AR 8"]
    said = found.hints[0].message.say("en")
    assert said.startswith("file at the place of performance, Chengdu, or at the employer's seat, Shenzhen")
    assert "where both were seized, Chengdu" in said


def test_one_place_or_a_seat_that_is_not_known() -> None:
    one, unknown = procedure(employer_seat="北京").venues, procedure().venues
    assert codes(one.hints) == ["VENUE_ONE", "VENUE_COURT", "VENUE_POSTED"]
    assert codes(unknown.hints) == ["VENUE_SEAT_UNKNOWN", "VENUE_COURT", "VENUE_POSTED"]
    assert [len(found.places) for found in (one, unknown)] == [1, 1]


def test_the_seat_is_a_place() -> None:
    assert lc.Case(**BEIJING, employer_seat="深圳").employer_seat == "440300"
    with pytest.raises(lc.BadCase, match="employer_seat"):
        lc.Case(**BEIJING, employer_seat="Atlantis")


# --- R-PROC-03 periods ---


def test_filing_on_a_monday() -> None:
    """R-PROC-03: filed on Monday 2026-11-02, decision by 2026-11-09."""
    assert acceptance_deadline("2026-11-02") == date(2026, 11, 9)
    found = stage(procedure(), "acceptance")
    assert (found.since, found.due, found.settled) == (date(2026, 11, 2), date(2026, 11, 9), True)
    assert [article.id for article in found.cites] == ["MAL 29", "MAL 53", "AR 30", "AR 31", "AR 80"]


def test_working_days_step_over_holidays_and_count_exchanged_weekends() -> None:
    """R-CONV-04. Filed on 2026-09-30: 1 to 7 October are off, Saturday the 10th is worked: 8, 9, 10, 12, 13 October."""
    assert acceptance_deadline("2026-09-30") == date(2026, 10, 13)
    assert answer_deadline("2026-11-02") == date(2026, 11, 16)


def test_a_year_without_a_notice_is_said() -> None:
    with pytest.raises(lc.BadCase, match="2027"):
        acceptance_deadline("2026-12-30")
    found = stage(procedure(filed_on="2026-12-30", as_of="2026-12-31"), "acceptance")
    assert (found.since, found.due, found.needs) == (date(2026, 12, 30), None, "given.calendars")
    # supplied: 1 January off, then 4, 5, 6, 7 January beside 31 December
    later = Calendar({2027: {date(2027, 1, 1): DayKind.HOLIDAY}})
    assert acceptance_deadline("2026-12-30", calendar=later) == date(2027, 1, 7)
    supplied = {"calendars": [{"year": 2027, "holidays": ["2027-01-01"], "off": [], "work": []}]}
    found = stage(procedure(filed_on="2026-12-30", as_of="2026-12-31", given=supplied), "acceptance")
    assert found.due == date(2027, 1, 7)


def test_calendar_days_end_on_a_working_day() -> None:
    """The next day counts first; a last day that is a rest day moves on (BJ534 Q12, CPL 85)."""
    assert last_day_to_sue("2023-04-03") == Deadline(date(2023, 4, 18))
    assert last_day_to_sue("2026-11-06") == Deadline(date(2026, 11, 23))  # the 15th day, 21 November, is a Saturday
    assert last_day_to_sue("2026-09-16") == Deadline(date(2026, 10, 8))  # the 15th day, 1 October: off to the 7th
    assert last_day_to_sue("2027-03-01") == Deadline(date(2027, 3, 16), settled=False)


def test_the_other_periods() -> None:
    assert last_day_to_set_aside("2026-03-02").day == date(2026, 4, 1)
    assert last_day_to_appeal("2026-03-02").day == date(2026, 3, 17)
    assert last_day_to_enforce("2024-03-20") == Deadline(date(2026, 3, 20))
    assert last_day_to_enforce("2024-02-29").day == date(2026, 2, 28)  # the 28th of 2026 is worked for the festival
    assert award_deadline("2026-09-01").day == date(2026, 10, 16)
    with pytest.raises(lc.BadCase, match="received"):
        last_day_to_sue("soon")


def test_the_sequence_of_a_case() -> None:
    found = procedure(
        **WAGES,
        filed_on="2026-06-01",
        proceedings={
            "accepted_on": "2026-06-05", "award_received_on": "2026-07-20", "judgment_received_on": "2026-10-12",
            "performance_ends": "2026-11-10",
        },
    )  # fmt: skip
    assert {stage.id: (stage.due, stage.latest) for stage in found.stages if stage.since} == {
        "acceptance": (date(2026, 6, 8), None),
        "copy": (date(2026, 6, 12), None),
        "award": (date(2026, 7, 20), date(2026, 8, 4)),
        "suit": (date(2026, 8, 4), None),
        "setting_aside": (date(2026, 8, 19), None),
        "appeal": (date(2026, 10, 27), None),
        "enforcement": (date(2028, 11, 10), None),
    }
    assert not stage(found, "enforcement").settled  # 2028
    assert stage(found, "appeal").certainty is Tag.H
    assert [s.id for s in found.stages][:2] == ["negotiation", "acceptance"]


def test_what_would_date_a_stage() -> None:
    assert stage(procedure(), "suit").needs == "proceedings.award_received_on"
    assert stage(procedure(filed_on=None), "acceptance").needs == "filed_on"
    assert stage(procedure(), "hearing").needs == ""


def test_the_judgment_debt_dates_enforcement() -> None:
    found = procedure(judgment_debt={"principal": "1000", "performance_ends": "2024-03-20"})
    assert stage(found, "enforcement").due == date(2026, 3, 20)
    own = {"performance_ends": "2026-11-10"}  # a day that the proceedings state themselves comes first
    both = procedure(judgment_debt={"principal": "1000", "performance_ends": "2024-03-20"}, proceedings=own)
    assert stage(both, "enforcement").due == date(2028, 11, 10)


def test_the_stages_of_the_file_stand_in_order() -> None:
    with pytest.raises(lc.BadCase) as refused:
        lc.Case(**BEIJING, proceedings={"accepted_on": "2026-11-01", "judgment_received_on": "2026-10-31"})
    assert [(problem.code, problem.path) for problem in refused.value.problems] == [
        ("STAGE_TOO_EARLY", "proceedings.accepted_on"),
        ("STAGE_TOO_EARLY", "proceedings.judgment_received_on"),
    ]


# --- R-PROC-02 labour inspection ---


def test_the_window_of_inspection() -> None:
    """R-PROC-02: wages of May 2024 complained of on 2026-04-20 are within it; a breach of 2024-03-31 is not."""
    complained = date(2026, 4, 20)
    assert last_day_to_complain("2024-05-31") >= complained
    assert last_day_to_complain("2024-03-31") == date(2026, 3, 31) < complained


@pytest.mark.parametrize("end, code", [("2024-05-31", "INSPECTION_OPEN"), ("2024-03-31", "INSPECTION_CLOSED")])
def test_the_window_in_a_case(end: str, code: str) -> None:
    found = procedure(
        as_of="2026-04-20", filed_on="2026-04-20",
        arrears=[{"start": "2024-03-01", "end": end, "due": "5000"}, {"due": "1"}],
    )  # fmt: skip
    assert code in codes(found.hints)


@pytest.mark.parametrize(
    "filed_on, code",
    [("2026-04-19", "INSPECTION_OPEN"), ("2026-04-20", "INSPECTION_OPEN"), ("2026-04-21", "INSPECTION_CLOSED")],
)
def test_the_last_day_of_the_window_is_open(filed_on: str, code: str) -> None:
    """LSR 20: two years from the end of the last arrears, 2024-04-20."""
    ends = [{"end": "2023-12-31", "due": "1"}, {"end": "2024-04-20", "due": "5000"}]
    found = procedure(as_of="2026-05-01", filed_on=filed_on, arrears=ends)
    assert [c for c in codes(found.hints) if c.startswith("INSPECTION")] == [code]
    assert hint(found, code).message.values == {"last": date(2024, 4, 20), "day": date(2026, 4, 20)}


def test_inspection_is_told_of_arrears_that_are_asked_for() -> None:
    """R-PROC-02: none where no arrears are due, or they have no last day."""
    ended = {"arrears": [{"end": "2026-04-20", "due": "5000"}], "claims": [{"kind": "overtime_pay"}]}
    for facts in (ended, {"arrears": [{"due": "5000"}]}):
        assert not [code for code in codes(procedure(**facts).hints) if code.startswith("INSPECTION")]


# --- hints ---


def test_three_months_admitted() -> None:
    """R-PROC-08: three months' wages of 26,100; nothing else is in dispute."""
    found = procedure(pay={"monthly": "8700"}, arrears=[{"start": "2026-07-01", "end": "2026-09-30"}])
    assert hint(found, "ADVANCE_EXECUTION").message.values["amount"] == "26,100.00"
    assert "PRESERVATION" in codes(found.hints)
    assert "PARTIAL_AWARD" not in codes(found.hints)


def test_payment_order_and_iou() -> None:
    """R-PROC-07: an IOU of 18,000 for wages alone goes to court; with a claim of 2N arbitration comes first."""
    alone = procedure(arrears=[{"due": "18000"}])
    assert {"PAYMENT_ORDER", "WAGE_IOU"} <= set(codes(alone.hints))
    ended = {
        "employment": {"start": "2022-09-01", "last_day": "2026-08-31"},
        "pay": {"average_12_months": "12000"},
        "termination": {"ground": "dismissal_without_ground"},
    }
    both = codes(procedure(arrears=[{"due": "18000"}], **ended).hints)
    assert "PAYMENT_ORDER" in both
    assert "WAGE_IOU" not in both
    assert not {"PAYMENT_ORDER", "PARTIAL_AWARD"} & set(codes(procedure(**ended).hints))


def test_an_iou_before_2021_rests_on_the_old_interpretation() -> None:
    found = procedure(as_of="2020-06-01", filed_on="2020-05-06", arrears=[{"due": "18000"}])
    assert [article.id for article in hint(found, "WAGE_IOU").cites] == ["OJI2 3"]
    assert "PRESERVATION" not in codes(found.hints)  # JI1 49 was not in force


def test_a_partial_award_on_wages_while_the_ending_is_disputed() -> None:
    """R-PROC-09: wages clear, 2N disputed."""
    found = procedure(
        arrears=[{"due": "26100"}],
        employment={"start": "2022-09-01", "last_day": "2026-08-31"},
        pay={"average_12_months": "12000"},
        termination={"ground": "serious_misconduct"},
    )
    assert hint(found, "PARTIAL_AWARD").message.values["amount"] == "26,100.00"


def test_a_settlement_only_where_a_sum_was_paid() -> None:
    """R-PROC-10: 20,000 paid against N of 96,000 (8 months at 12,000)."""
    facts: dict[str, Any] = {
        "employment": {"start": "2019-03-15", "last_day": "2026-09-30"},
        "pay": {"average_12_months": "12000", "last_month": "12000"},
    }
    end = {"ground": "agreement_employer_proposed"}
    paid = procedure(**facts, termination={**end, "paid_compensation": "20000"})
    assert hint(paid, "SETTLEMENT").message.values == {"paid": "20,000.00", "due": "76,000.00"}
    assert "BJ534 Q68" in [article.id for article in hint(paid, "SETTLEMENT").cites]
    assert "SETTLEMENT" not in codes(procedure(**facts, termination=end).hints)
    everything = procedure(**facts, termination={**end, "paid_compensation": "96000"})
    assert "SETTLEMENT" not in codes(everything.hints)
    elsewhere = procedure(**facts, region="成都", termination={**end, "paid_compensation": "20000"},
                          given={"minimum_wage": "1", "local_average_wage": "100000"})  # fmt: skip
    assert [article.id for article in hint(elsewhere, "SETTLEMENT").cites] == ["JI1 35", "MAL 42"]


@pytest.mark.parametrize(
    "facts, code",
    [
        ({"employment": {"kind": "dispatch"}}, "PARTIES_DISPATCH"),
        ({"employment": {"start": "2026-01-01", "employer_registered_on": "2026-02-01"}}, "PARTIES_UNQUALIFIED"),
        ({"relationship": {"employer_qualified": False}}, "PARTIES_UNQUALIFIED"),
        ({"termination": {"ground": "redundancy", "dismissed": 10}}, "PARTIES_MANY"),
        ({"termination": {"ground": "death"}}, "PARTIES_HEIRS"),
    ],
)
def test_parties_where_the_facts_speak_of_them(facts: dict[str, Any], code: str) -> None:
    """R-PROC-05."""
    assert [found for found in codes(procedure(**facts).hints) if found.startswith("PARTIES")] == [code]


def test_an_ordinary_case_has_no_other_parties() -> None:
    found = procedure(
        employment={"start": "2026-01-01", "employer_registered_on": "2026-01-01"},
        relationship={"employer_qualified": True},
        termination={"ground": "redundancy", "dismissed": 9},
    )
    assert found.hints == ()


def test_a_small_sum_may_be_heard_in_the_simplified_procedure() -> None:
    """R-PROC-15; Beijing's annual average of 2019 is 140,581 in the table (11,715 a month)."""
    small = procedure(as_of="2020-11-20", filed_on="2020-11-02", arrears=[{"due": "40000"}])
    assert hint(small, "SIMPLIFIED").message.values["year"] == 2019
    large = procedure(as_of="2020-11-20", filed_on="2020-11-02", arrears=[{"due": "900000"}])
    assert not [code for code in codes(large.hints) if code.startswith("SIMPLIFIED")]
    for due, open_ in (("140581", True), ("140581.01", False)):  # 不超过: AR 56
        at_border = procedure(as_of="2020-11-20", filed_on="2020-11-02", arrears=[{"due": due}])
        assert ("SIMPLIFIED" in codes(at_border.hints)) is open_
    nothing = procedure(as_of="2020-11-20", filed_on="2020-11-02", arrears=[{"due": "0"}])
    assert not [code for code in codes(nothing.hints) if code.startswith("SIMPLIFIED")]
    # Beijing's figures of 2025 are one of medium confidence and one of insurance: neither measures wages for sure
    unsure = procedure(arrears=[{"due": "40000"}])
    assert hint(unsure, "SIMPLIFIED_IF").message.values["year"] == 2025 and "SIMPLIFIED" not in codes(unsure.hints)
    unknown = procedure(region="拉萨", arrears=[{"due": "40000"}], given={"minimum_wage": "2370"})
    assert hint(unknown, "SIMPLIFIED_IF").message.values["year"] == 2025


@pytest.mark.parametrize(
    "end, due, said",
    [
        ("2026-09-30", "26100", "reach the highest line"),
        ("2026-09-30", "20000", "reach the highest line"),
        ("2026-09-30", "19999.99", "lie in the range"),
        ("2026-09-30", "5000", "lie in the range"),
        ("2026-09-30", "4999.99", ""),
        ("2026-09-29", "26100", ""),  # not three months
    ],
)
def test_the_arrears_crime_is_information_only(end: str, due: str, said: str) -> None:
    """R-PROC-16: three months and 5,000 to 20,000 by province."""
    arrears = [{"start": "2026-07-01", "end": end, "due": due}, {"item": "commission", "due": "0"}]
    case = lc.Case(**BEIJING, arrears=arrears)
    result = lc.assess(case)
    assert result.procedure is not None
    texts = [hint.message.say("en") for hint in result.procedure.hints if hint.message.code == "ARREARS_CRIME"]
    assert [said in text for text in texts] == ([True] if said else [])
    assert result.total == Decimal(due)
    assert "ARREARS_CRIME" not in codes(procedure(arrears=arrears, claims=[]).hints)


def test_the_months_of_the_arrears_crime_are_months_of_wages() -> None:
    """R-PROC-16: months of wages add up over the entries; a bonus that three months earned is no three months of wages."""
    months = [("2026-07-01", "2026-07-31"), ("2026-08-01", "2026-08-31"), ("2026-09-01", "2026-09-30")]
    entries = [{"start": start, "end": end, "due": "8700"} for start, end in months]
    found = hint(procedure(arrears=entries), "ARREARS_CRIME")
    assert (found.message.values["months"], found.message.values["amount"]) == (3, "26,100.00")
    assert "ARREARS_CRIME" not in codes(procedure(arrears=entries[:2]).hints)
    overtime = {"overtime": [{"kind": "workday", "hours": "100"}], "claims": [{"kind": "overtime_pay"}]}
    worked = procedure(
        pay={"monthly": "8700"}, arrears=entries, **overtime
    )  # 50 × 1.5 × 100 = 7,500, and wages not asked for
    assert "ARREARS_CRIME" not in codes(worked.hints) and "ADVANCE_EXECUTION" in codes(worked.hints)
    bonus = {"item": "bonus", "start": "2026-07-01", "end": "2026-09-30", "due": "26100"}
    assert "ARREARS_CRIME" not in codes(procedure(arrears=[bonus]).hints)


# --- the whole ---


def test_no_procedure_without_a_case_or_before_the_law() -> None:
    assert procedure_of(replace(lc.assess(lc.Case(**BEIJING)), case=None)) is None
    old = lc.assess(lc.Case(region="110000", as_of="2008-04-30", **WAGES))
    assert (old.procedure, old.to_dict(procedure=True)["procedure"]) == (None, None)
    assert "申请执行" not in old.to_text("zh", full=True)
    new = lc.assess(lc.Case(region="110000", as_of="2008-05-01", **WAGES))  # MAL 54: in force that day
    assert new.procedure is not None and new.procedure.filed_on == date(2008, 5, 1)


def test_json_holds_the_procedure_where_it_is_asked_for() -> None:
    result = lc.assess(lc.Case(**BEIJING, employer_seat="440300", **WAGES))
    assert "procedure" not in result.to_dict()
    shown = result.to_dict(procedure=True)["procedure"]
    assert shown == json.loads(result.model_dump_json(procedure=True))["procedure"]
    assert shown["final"]["limits"][0]["amount"] == "30480.00"
    assert [(item["kind"], item["final"]) for item in shown["final"]["items"]] == [("unpaid_wages", True)]
    assert [venue["region"] for venue in shown["venues"]] == ["110000", "440300"]
    assert next(stage for stage in shown["stages"] if stage["id"] == "acceptance")["due"] == "2026-11-09"
    cited = {article["id"] for article in shown["citations"]}
    parts = [*shown["stages"], *shown["hints"], *shown["venues"], *shown["final"]["items"], *shown["final"]["hints"]]
    assert {id for part in parts for id in part["articles"]} == cited


@pytest.mark.parametrize(
    "lang, words", [("zh", ("非终局", "2026-11-09", "成都市")), ("en", ("not final", "2026-11-09", "Chengdu"))]
)
@pytest.mark.parametrize("view", ["to_text", "to_markdown", "to_html"])
def test_the_views_show_it(view: str, lang: str, words: tuple[str, ...]) -> None:
    case = lc.Case(
        **{**BEIJING, "region": "成都", "employer_seat": "深圳"}, arrears=[{"due": "90000"}],
        proceedings={"accepted_on": "2026-11-16"},
    )  # fmt: skip
    shown = getattr(lc.assess(case), view)(lang, full=True)
    for word in (*words, "2026-12-31", "2027-01-15", "27,960.00"):
        assert word in shown, word


def test_the_views_leave_it_out_while_nothing_is_due_and_nothing_has_begun() -> None:
    assert "Stages and time limits" not in lc.assess(lc.Case(**{**BEIJING, "filed_on": None})).to_text("en", full=True)
    assert "Stages and time limits" in lc.assess(lc.Case(**BEIJING)).to_text("en", full=True)


ENDED: dict[str, Any] = {
    "employment": {"start": "2022-09-01", "last_day": "2026-08-31"},
    "pay": {"average_12_months": "12000", "monthly": "12000"},
}


@pytest.mark.parametrize(
    ("facts", "payment_order"),
    [
        (WAGES, True),
        ({**ENDED, "sick_leave": [{"start": "2026-03-01", "end": "2026-03-31"}]}, True),
        ({**ENDED, "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": True}}, False),
        ({**ENDED, "termination": {"ground": "dismissal_without_ground"}}, False),
    ],
)
def test_what_each_nature_of_a_claim_opens(facts: dict[str, Any], payment_order: bool) -> None:
    """MAL 44: advance execution for pay, compensation and damages; LCL 30(2): a payment order for wages alone."""
    found = procedure(**facts)
    assert "ADVANCE_EXECUTION" in codes(found.hints)
    assert ("PAYMENT_ORDER" in codes(found.hints)) == payment_order


def test_no_sum_of_compensation_stands_in_a_payment_order() -> None:
    end = {"ground": "objective_change", "lawful": True, "thirty_days_notice": True}
    found = procedure(**ENDED, **WAGES, termination=end)
    assert str(hint(found, "PAYMENT_ORDER").message.values["amount"]) == "28,000.00"
    assert str(hint(found, "ADVANCE_EXECUTION").message.values["amount"]) == "76,000.00"  # with 4 × 12,000
