"""The finding on an employment relationship: published vectors (R-REL-06), the gate by day, the burden, what comes next, the time."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.money import EXACT
from laborcalc.relationship import Band, Finding, Route, finding_of, score_evidence

NOW = "2026-11-21"
TENTH = Decimal("0.1")
PAY = {"kind": "bank_wage_payment", "source": "neutral_third_party"}
APP = {"kind": "attendance_app", "authenticity": "certified_electronic", "source": "employer"}
CHAT = {"kind": "work_chat", "authenticity": "uncorroborated_copy", "source": "employer", "coverage": "partial"}
BADGE = {"kind": "work_badge", "authenticity": "certified_electronic", "source": "employer"}
T1, T2 = [PAY, APP], [CHAT]
T3 = [CHAT, BADGE, {**PAY, "coverage": "slight"}]


def finding(*evidence: dict[str, Any], as_of: str = NOW, **more: Any) -> Finding:
    return score_evidence(evidence, as_of=as_of, **more)


def test_the_finding_of_an_assessment() -> None:
    """It is there when the case has the part `relationship`, and none otherwise."""
    facts = {"region": "110000", "as_of": NOW}
    with_part = lc.assess(lc.Case.model_validate(facts | {"relationship": {"evidence": [PAY, APP]}}))
    found = finding_of(with_part)
    assert found is not None and found.band is Band.STRONG
    assert finding_of(lc.assess(lc.Case.model_validate(facts))) is None


def tenths(value: Decimal) -> str:
    return str(value.quantize(TENTH, ROUND_HALF_UP, EXACT))


def score(found: Finding) -> str:
    return tenths(found.score.value)


def factors(found: Finding) -> dict[str, str]:
    return {factor.id: tenths(factor.value.value) for factor in found.factors}


def codes(found: Finding) -> set[str]:
    return {message.code for message in (*found.reasons, *found.warnings)}


# --- vectors ---


@pytest.mark.parametrize(
    ("evidence", "more", "points", "band"),
    [
        (T1, {}, "70.7", "strong"),
        (T2, {}, "19.0", "weak"),
        (T2 * 50, {}, "19.0", "weak"),  # t5: fifty screenshots of one chat are one
        (T3, {}, "48.2", "probable"),
        (T3, {"production_order_ignored": True}, "69.0", "probable"),
        (
            [
                *T1,
                {"kind": "free_to_refuse_tasks", "source": "employer"},
                {"kind": "own_tools_and_risk", "source": "employer"},
            ],
            {},
            "43.2",
            "contested",
        ),
        ([{**BADGE, "authenticity": "original"}], {}, "23.0", "weak"),
        ([{"kind": "private_account_payment", "source": "neutral_third_party"}], {}, "28.4", "weak"),
        ([PAY], {}, "37.6", "contested"),
        ([{"kind": "social_insurance_record", "source": "public_body"}], {}, "32.0", "contested"),
        ([{"kind": "attendance_record", "authenticity": "own_note"}], {}, "5.7", "weak"),
        ([*T1, {"kind": "contractor_hired_worker", "source": "neutral_third_party"}], {}, "44.7", "contested"),
    ],
)
def test_published_vectors(evidence: list[dict[str, Any]], more: dict[str, Any], points: str, band: str) -> None:
    found = finding(*evidence, **more)
    assert (score(found), found.band.value) == (points, band)


def test_the_factors_of_the_vectors() -> None:
    assert factors(finding(*T1)) == {"M": "69.7", "P": "76.3", "B": "43.4", "I": "83.0"}
    assert factors(finding(*T2)) == {"M": "25.2", "P": "10.8", "B": "12.6", "I": "16.2"}
    assert factors(finding(*T3)) == {"M": "44.2", "P": "46.2", "B": "43.4", "I": "68.4"}
    chained = finding(*T1, {"kind": "contractor_hired_worker", "source": "neutral_third_party"})
    assert factors(chained)["I"] == "38.2"


def test_no_evidence_at_all() -> None:
    found = finding()
    assert (score(found), found.band, found.items) == ("0.0", Band.WEAK, ())
    assert len(found.next_steps) == 3


# --- the gate (R-REL-10, R-REL-11, R-REL-15, R-REL-16, R-REL-18, R-REL-22, R-REL-30) ---


@pytest.mark.parametrize(
    ("status", "as_of", "band", "route"),
    [
        ("drawing_pension", "2020-01-01", "excluded", "over_age"),
        ("drawing_pension", "2026-01-01", "excluded", "over_age"),
        ("drawing_pension", "2026-08-01", "excluded", "over_age"),
        ("past_retirement_age", "2026-06-30", "contested", "employment"),  # t9
        ("past_retirement_age", "2026-07-01", "excluded", "over_age"),
        ("foreigner_without_permit", "2024-01-01", "excluded", "no_permit"),
        ("foreigner_without_permit", "2026-01-01", "excluded", "no_permit"),
    ],
)
def test_who_is_no_employee(status: str, as_of: str, band: str, route: str) -> None:
    found = finding(*T1, status=status, as_of=as_of)
    assert (found.band.value, found.route.value) == (band, route)
    assert found.cites


@pytest.mark.parametrize(("as_of", "article"), [("2025-08-31", "JI1 33"), ("2025-09-01", "JI2 4")])
def test_a_foreigner_without_a_permit_by_day(as_of: str, article: str) -> None:
    """JI2 4 in the place of JI1 33 from 2025-09-01 on."""
    found = finding(*T1, status="foreigner_without_permit", as_of=as_of)
    assert {cited.id for cited in found.cites} == {article}


def test_the_law_of_the_time_in_question() -> None:
    """Work that ended on 2026-06-30 is not judged by the rules in force from 2026-07-01."""
    found = finding(*T1, status="past_retirement_age", claimed_start="2025-01-01", claimed_end="2026-06-30")
    assert (found.band, found.route) == (Band.CONTESTED, Route.EMPLOYMENT)
    assert {article.id for article in finding(*T1, status="drawing_pension", as_of="2026-08-01").cites} >= {"OA56 2"}
    assert {article.id for article in finding(*T1, status="drawing_pension", as_of="2025-08-31").cites} >= {"JI1 32(1)"}


@pytest.mark.parametrize(("authenticity", "band"), [("original", "excluded"), ("own_note", "strong")])
def test_a_pension_in_the_evidence(authenticity: str, band: str) -> None:
    assert finding(*T1, {"kind": "pension_drawn", "authenticity": authenticity}).band.value == band


@pytest.mark.parametrize(
    ("more", "route"),
    [
        ({"situation": "domestic"}, "household"),
        ({"situation": "subcontracted"}, "contracting_chain"),
        ({}, "no_employer"),
    ],
)
def test_the_other_side_is_no_employer(more: dict[str, str], route: str) -> None:
    found = finding(*T1, employer_qualified=False, **more)
    assert (found.band, found.route.value) == (Band.EXCLUDED, route)
    assert found.next_steps == () and found.arguments == ()


@pytest.mark.parametrize(("as_of", "article"), [("2025-08-31", "N12 4"), ("2025-09-01", "JI2 1")])
def test_a_chain_of_contracts_by_day(as_of: str, article: str) -> None:
    found = finding({"kind": "contractor_hired_worker", "source": "employer"}, as_of=as_of)
    assert found.route is Route.CONTRACTING_CHAIN
    assert article in {cited.id for cited in found.cites}
    unqualified = finding({"kind": "contractor_hired_worker"}, as_of=as_of, employer_qualified=False)
    assert unqualified.route is Route.CONTRACTING_CHAIN


@pytest.mark.parametrize(
    ("start", "band", "code"),
    [("2026-06-30", "contested", "OVER_AGE_MIDWAY"), ("2026-07-01", "excluded", "OVER_AGE")],
)
def test_past_the_age_across_the_day_of_the_new_rules(start: str, band: str, code: str) -> None:
    found = finding(*T1, status="past_retirement_age", claimed_start=start, claimed_end="2026-10-31")
    assert (found.band.value, found.reasons[0].code) == (band, code)


def test_the_situation_stands_in_for_a_status_that_is_not_stated() -> None:
    """The answers of the short form lead to the rules that they speak of."""
    assert finding(*T1, situation="retired", claimed_start="2026-07-01").route is Route.OVER_AGE
    assert finding(*T1, situation="retired", status="employee").route is Route.EMPLOYMENT
    sent = [{"kind": "student_status"}, {"kind": "arranged_by_school"}]
    assert finding(*T1, *sent, situation="intern").route is Route.STUDENT
    noted = [{**piece, "authenticity": "own_note"} for piece in sent]
    assert finding(*T1, *noted, situation="intern").route is Route.EMPLOYMENT
    assert "PERMIT_TO_STATE" in codes(finding(*T1, situation="foreigner"))
    assert "PERMIT_TO_STATE" not in codes(finding(*T1, situation="foreigner", status="employee"))


def test_studies_that_are_not_proved_are_told_of_who_is_no_student() -> None:
    note = {"kind": "student_status", "authenticity": "own_note"}
    assert "STUDIES_NOT_PROVED" in codes(finding(*T1, note))
    assert "STUDIES_NOT_PROVED" not in codes(finding(*T1, note, status="student"))
    assert "STUDIES_NOT_PROVED" not in codes(finding(*T1, {**note, "authenticity": "original"}))


def test_a_pension_that_is_not_proved_is_told_and_not_counted() -> None:
    found = finding(*T1, {"kind": "pension_drawn", "authenticity": "own_note"})
    assert found.route is Route.EMPLOYMENT and "PENSION_NOT_PROVED" in codes(found)
    assert found.items[2].why.code == "PENSION_NOT_PROVED"
    assert finding(*T1, {"kind": "pension_drawn"}).items[2].why.code == "THROUGH_THE_GATE"
    assert "PENSION_NOT_PROVED" not in codes(finding(*T1, {"kind": "pension_drawn"}))


def test_a_status_is_spoken_of_only_where_a_piece_or_the_file_does() -> None:
    """A chat that is not proved says nothing of a pension, of studies, of a permit, of a delay or of a chain."""
    silent = {"PENSION_NOT_PROVED", "STUDIES_NOT_PROVED", "PERMIT_TO_STATE", "DELAYED_RETIREMENT", "DISPATCH_WHOM"}
    assert not codes(finding(CHAT)) & {*silent, "CHAIN_WHOM", "REBUTTABLE", "CONTRACT_FOR_A_PART"}
    assert not codes(finding({"kind": "labour_contract"}, CHAT)) & {"REBUTTABLE", "CONTRACT_FOR_A_PART"}
    assert not codes(finding({"kind": "labour_contract"}, situation="foreigner", status="employee")) & silent


# --- routes (R-REL-02, R-REL-03) ---


def test_platform_work_is_a_result_of_its_own() -> None:
    dispatched = {"kind": "platform_dispatch_record", "source": "employer"}
    free = {"kind": "free_to_refuse_tasks", "source": "employer"}
    assert finding(dispatched, free, situation="platform_rider").route is Route.THIRD_CATEGORY
    share = {"kind": "bargained_share", "source": "employer"}
    assert finding(dispatched, free, share).route is Route.CIVIL
    ordered = [{"kind": "order_or_discipline", "source": "employer"}, {"kind": "roster", "source": "employer"}]
    assert finding(dispatched, *ordered).route is Route.EMPLOYMENT


def test_the_third_category_begins_with_its_notice() -> None:
    rider = {"kind": "free_to_refuse_tasks"}, {"kind": "platform_dispatch_record"}
    assert finding(*rider, situation="platform_rider", as_of="2021-07-16").route is Route.THIRD_CATEGORY
    assert finding(*rider, situation="platform_rider", as_of="2021-07-15").route is Route.CIVIL


def test_a_craftsman_is_under_civil_law() -> None:
    own = [{"kind": kind, "source": "employer"} for kind in ("own_hours", "several_clients", "own_tools_and_risk")]
    found = finding(*own, {"kind": "work_product"})
    assert (found.route, found.band) == (Route.CIVIL, Band.WEAK)
    assert "GC42 239" not in {article.id for article in found.cites}


# --- what settles the matter ---


@pytest.mark.parametrize(
    ("evidence", "band"),
    [
        ([{"kind": "labour_contract", "source": "employer"}], "strong"),
        ([{"kind": "labour_contract", "source": "employer", "coverage": "partial"}], "contested"),  # 43.4
        ([{"kind": "labour_contract", "authenticity": "uncorroborated_copy"}], "weak"),
        ([{"kind": "prior_judgment", "source": "public_body"}], "strong"),
        ([{"kind": "employer_admission", "admitted": True}], "strong"),
        ([{"kind": "employer_admission", "admitted": True, "coverage": "slight"}], "contested"),
        ([{"kind": "employer_admission", "admitted": True}, {"kind": "family_or_partner"}], "probable"),
        (
            [
                {"kind": "employer_admission", "admitted": True},
                {"kind": "family_or_partner", "authenticity": "own_note"},
            ],
            "strong",
        ),
    ],
)
def test_papers_and_admissions(evidence: list[dict[str, Any]], band: str) -> None:
    assert finding(*evidence).band.value == band


def test_a_contract_for_a_part_says_so() -> None:
    assert "CONTRACT_FOR_A_PART" in codes(finding({"kind": "labour_contract", "coverage": "partial"}))
    assert "SETTLED_BY_PAPER" in codes(finding({"kind": "labour_contract"}))


def test_what_is_not_in_dispute() -> None:
    assert "NOT_EXISTENCE" in codes(finding(*T1, in_dispute="beginning"))
    assert "NOT_EXISTENCE" not in codes(finding(*T1))


def test_what_settles_it_leads_to_employment_and_may_be_rebutted() -> None:
    found = finding({"kind": "labour_contract"}, {"kind": "contractor_hired_worker", "source": "employer"})
    assert (found.band, found.route) == (Band.STRONG, Route.EMPLOYMENT)
    assert "REBUTTABLE" in codes(found)
    assert "REBUTTABLE" not in codes(finding({"kind": "labour_contract"}))


def test_a_contract_settles_no_more_than_its_own_days() -> None:
    claimed = {"claimed_start": "2020-01-01", "claimed_end": "2026-01-01"}
    contract = {"kind": "labour_contract", "start": "2020-01-01"}
    for days in ({"end": "2020-12-31"}, {"start": "2020-01-02"}):
        found = finding({**contract, **days}, **claimed)
        assert "SETTLED_BY_PAPER" not in codes(found) and "CONTRACT_FOR_A_PART" in codes(found)
    assert "SETTLED_BY_PAPER" in codes(finding({**contract, "end": "2026-01-01"}, **claimed))
    worthless = finding({"kind": "labour_contract", "authenticity": "own_note", "coverage": "partial"})
    assert "CONTRACT_FOR_A_PART" not in codes(worthless)


# --- the burden (R-REL-05) ---


def test_the_burden_moves_only_to_an_employer_that_is_tied_in() -> None:
    """t3: identity 68 and pay 46 are enough; a chat alone (identity 16) is not."""
    moved = finding(*T3, production_order_ignored=True)
    assert "BURDEN_MOVED" in codes(moved)
    assert factors(moved) == {"M": "69.3", "P": "70.4", "B": "43.4", "I": "82.6"}
    still = finding(*T2, production_order_ignored=True)
    assert score(still) == "19.0"
    assert "BURDEN_NOT_MOVED" in codes(still) and "BURDEN_MOVED" not in codes(still)


def test_where_a_paper_settles_it_nothing_is_said_of_the_burden() -> None:
    said = codes(finding({"kind": "labour_contract", "source": "employer"}))
    assert not said & {"BURDEN_READY", "BURDEN_NOT_MOVED", "BURDEN_MOVED"}
    assert "BURDEN_READY" in codes(finding(*T3))


def test_other_firms_are_named_only_where_there_are_any() -> None:
    assert not codes(finding(*T1)) & {"RELATED_COMPANIES", "PAID_BY_ANOTHER"}
    related = {"kind": "related_company", "source": "public_body"}
    assert codes(finding(*T1, related)) >= {"RELATED_COMPANIES"}
    paid = codes(finding(*T1, {"kind": "paid_by_other_company"}))
    assert paid >= {"RELATED_COMPANIES", "PAID_BY_ANOTHER"}


# --- pieces ---


def test_every_piece_once_with_its_reason() -> None:
    found = finding(
        *T1, CHAT, CHAT, {"kind": "agreement_under_another_title"}, {"kind": "no_management", "source": "employer"}
    )
    assert [item.path for item in found.items] == [f"relationship.evidence.{n}" for n in range(6)]
    assert [item.why.code for item in found.items] == [
        "COUNTED", "COUNTED", "COUNTED", "IN_THE_FAMILY", "NEUTRAL", "COUNTED",
    ]  # fmt: skip
    assert [item.side for item in found.items][-2:] == ["neutral", "against"]
    assert "management" in found.items[-1].why.say("en")
    assert [item.family for item in found.items] == ["F2", "F4", "F5", "F5", "", ""]
    assert [item.counted for item in found.items] == [True, True, True, False, False, True]


def test_a_registration_that_was_compelled_does_not_count_against() -> None:
    registered = {"kind": "own_business_registration", "source": "public_body"}
    assert score(finding(*T1, {**registered, "compelled": True})) == "70.7"
    assert finding(*T1, {**registered, "compelled": True}).items[-1].why.code == "COMPELLED"
    assert Decimal(score(finding(*T1, registered))) < Decimal("70.7")


def test_the_status_of_a_student_is_looked_at_once() -> None:
    student = {"kind": "student_status", "source": "public_body"}
    assert finding(*T1, student, status="student").items[-1].why.code == "THROUGH_THE_GATE"
    assert finding(*T1, student).items[-1].why.code == "COUNTED"


def test_what_is_admitted_needs_no_proof() -> None:
    own = {"kind": "work_chat", "authenticity": "own_note"}
    assert score(finding({**own, "admitted": True})) == score(finding({"kind": "work_chat", "source": "employer"}))


# --- what comes next ---


def test_the_three_with_the_largest_gain_of_different_families() -> None:
    found = finding(*T3)
    gains = [step.gain for step in found.next_steps]
    assert len(gains) == 3 and gains == sorted(gains, reverse=True) and gains[-1] > 0
    assert all(step.name.zh and step.how.en and step.holder.zh for step in found.next_steps)
    ordered = finding(*T3, production_order_ignored=True)
    assert {step.kind for step in ordered.next_steps} & {"production_order"} == set()


def test_a_weak_copy_may_be_made_firmer() -> None:
    """With every other family at hand the unproved chat is what can still be improved."""
    found = finding(CHAT)
    firmer = [step for step in found.next_steps if step.path == "relationship.evidence.0"]
    assert all(step.gain > 0 for step in firmer)


def test_the_gain_is_what_the_score_then_says() -> None:
    found = finding(PAY)
    best = found.next_steps[0]
    assert best.path == "" and best.band is not Band.WEAK


def test_what_cannot_be_had_is_not_named() -> None:
    def kinds(as_of: str = NOW, **case: Any) -> set[str]:
        facts = {"region": "440100", "as_of": as_of, "relationship": {"evidence": []}, **case}
        found = lc.assess(lc.Case.model_validate(facts)).relationship
        assert found is not None
        return {step.kind for step in found.next_steps}

    ended = {"employment": {"start": "2019-01-01", "last_day": "2024-11-20"}}
    beside = {"relationship": {"evidence": [APP, {"kind": "order_or_discipline", "source": "employer"}]}}
    assert "inspection_record" not in kinds(**ended, **beside)
    assert "inspection_record" in kinds("2026-11-20", **ended, **beside)
    assert "dismissal_document" in kinds(**ended)
    assert "dismissal_document" not in kinds(employment={"start": "2019-01-01"})


def test_how_a_piece_is_made_firmer() -> None:
    def path_and_how(**piece: Any) -> list[tuple[str, str]]:
        others = ("inspection_record", "attendance_record", "order_or_discipline", "admission_out_of_court")
        found = finding(
            {"kind": "labour_contract", "source": "employer", **piece}, *({"kind": kind} for kind in others)
        )
        return [(step.holder.en, step.how.en) for step in found.next_steps if step.path == "relationship.evidence.0"]

    assert path_and_how(authenticity="own_note") == []
    [(holder, how)] = path_and_how(authenticity="own_note", held_by="employer")
    assert holder == "the employer" and how.startswith("apply to the commission")
    [(_, how)] = path_and_how(authenticity="uncorroborated_copy")
    assert "time stamp" not in how


def test_answers_of_another_place_are_not_cited() -> None:
    def cited(region: str) -> set[str]:
        return {
            article.id for said in finding({"kind": "own_hours"}, region=region).arguments for article in said.cites
        }

    assert "BJ534 Q21" in cited("110000")
    assert not any(id.startswith("BJ534") for id in cited("440100"))


# --- arguments ---


def test_what_speaks_against_is_answered() -> None:
    found = finding(*T1, {"kind": "genuine_cooperation_agreement", "source": "employer"})
    assert [argument.path for argument in found.arguments] == ["relationship.evidence.2"]
    thin = finding(*T2)
    assert {argument.path for argument in thin.arguments} == {""}
    assert len(thin.arguments) == 3  # identity, management, pay
    assert all(argument.answer.zh and argument.answer.en for argument in thin.arguments)


# --- the time ---


def test_the_time_that_the_evidence_supports() -> None:
    found = finding(
        {**PAY, "coverage": "partial", "start": "2024-03-01", "end": "2025-02-28"},
        {**CHAT, "start": "2025-04-15"},
        claimed_start="2023-01-01",
        claimed_end="2025-12-31",
    )
    assert found.span is not None
    assert found.span.claimed == (date(2023, 1, 1), date(2025, 12, 31))
    assert found.span.supported == (date(2024, 3, 1), date(2025, 4, 15))
    assert found.span.paths == ("relationship.evidence.0", "relationship.evidence.1")


def test_a_piece_for_all_of_the_time_needs_no_days() -> None:
    found = finding(PAY, claimed_start="2023-01-01", claimed_end="2025-12-31")
    assert found.span is not None and found.span.supported == found.span.claimed
    nothing = finding({**PAY, "coverage": "partial"}, claimed_start="2023-01-01")
    assert nothing.span is not None and nothing.span.supported == (None, None)
    running = finding(PAY, claimed_start="2023-01-01")
    assert running.span is not None and running.span.claimed[1] == date(2026, 11, 21)


def test_a_settlement_closes_the_time_before_it() -> None:
    found = finding(
        PAY,
        {"kind": "resignation_or_settlement", "end": "2024-06-30"},
        claimed_start="2023-01-01",
        claimed_end="2025-12-31",
    )
    assert found.span is not None and found.span.supported == (date(2024, 7, 1), date(2025, 12, 31))
    assert found.items[1].why.code == "CUTS_THE_TIME"


def test_a_settlement_that_is_not_proved_closes_nothing() -> None:
    paper = {"kind": "resignation_or_settlement", "end": "2024-06-30"}
    for authenticity, first in (("own_note", date(2023, 1, 1)), ("original", date(2024, 7, 1))):
        span = finding(
            PAY, {**paper, "authenticity": authenticity}, claimed_start="2023-01-01", claimed_end="2025-12-31"
        ).span
        assert span is not None and span.supported[0] == first
        assert ("relationship.evidence.1" in span.paths) == (authenticity == "original")


def test_stretches_that_nothing_speaks_of_are_named_where_continuity_is_in_dispute() -> None:
    pieces = [
        {**PAY, "coverage": "partial", "start": "2020-01-01", "end": "2020-12-31"},
        {**CHAT, "start": "2020-03-01", "end": "2020-03-31"},
        {**BADGE, "coverage": "slight", "start": "2021-01-01"},
        {**APP, "coverage": "partial", "start": "2022-05-01", "end": "2022-06-30"},
    ]
    said = [w.say("en") for w in finding(*pieces, in_dispute="continuity").warnings if w.code == "GAPS"]
    assert said == ["no piece speaks of 2021-01-02 to 2022-04-30: continuity needs more evidence"]
    assert "GAPS" not in codes(finding(*pieces, in_dispute="ending"))
    assert "GAPS" not in codes(finding(*pieces[:3], in_dispute="continuity"))
    assert "GAPS" not in codes(finding(in_dispute="continuity"))


@pytest.mark.parametrize(("start", "open_days"), [("2021-01-01", False), ("2021-01-02", True)])
def test_a_single_day_of_which_nothing_speaks_is_a_gap(start: str, open_days: bool) -> None:
    pieces = [
        {**PAY, "coverage": "partial", "start": "2020-01-01", "end": "2020-12-31"},
        {**APP, "coverage": "partial", "start": start, "end": "2021-06-30"},
    ]
    assert ("GAPS" in codes(finding(*pieces, in_dispute="continuity"))) == open_days


def test_the_supported_time_lies_inside_the_claimed_time() -> None:
    def supported(**piece: Any) -> Any:
        span = finding({**PAY, **piece}, claimed_start="2025-08-01", claimed_end="2026-09-30").span
        assert span is not None
        return span.supported

    assert supported(coverage="partial", start="2022-09-10", end="2026-09-20") == (date(2025, 8, 1), date(2026, 9, 20))
    assert supported(coverage="partial", start="2025-09-10", end="2026-11-10") == (date(2025, 9, 10), date(2026, 9, 30))
    assert supported(end="2025-01-10") == (None, None)


# --- with an assessment ---

CASE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-08-17",
    "employment": {"start": "2023-01-01", "last_day": "2025-12-31"},
    "pay": {"average_12_months": "8700", "monthly": "8700"},
    "termination": {"ground": "dismissal_without_ground"},
    "overtime": [{"kind": "rest_day", "days": "2"}],
}


def assessed(**relationship: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate({**CASE, "relationship": relationship}))


def test_every_claim_is_conditional() -> None:
    result = assessed(evidence=[PAY])
    found = result.relationship
    assert found is not None
    assert {kind.value for kind in found.conditional} == {"unlawful_termination_damages", "overtime_pay"}
    assert found.stake == result.total
    assert "RELATIONSHIP_PRESUMED" in {warning.code for warning in result.warnings}
    assert lc.assess(lc.Case.model_validate(CASE)).relationship is None


def test_what_a_shorter_time_does_to_the_claims() -> None:
    """Three years claimed, a year and six months proved, which count as two: 2 × 3 × 8,700 against 2 × 2 × 8,700."""
    found = assessed(evidence=[{**PAY, "coverage": "partial", "start": "2024-07-01", "end": "2025-12-31"}]).relationship
    assert found is not None and found.span is not None
    changed = {kind.value: (str(before), str(after)) for kind, before, after in found.span.claims}
    assert changed == {"unlawful_termination_damages": ("52200.00", "34800.00")}


def test_arrears_outside_the_shorter_time_fall() -> None:
    """8,700 a month, 400 a day (÷ 21.75): of December 2025 nothing is left, of November ten workdays; 500 cannot be cut."""
    arrears = [
        {"start": "2025-11-01", "end": "2025-11-30"},
        {"start": "2025-12-01", "end": "2025-12-31"},
        {"start": "2025-11-01", "end": "2025-11-30", "item": "bonus", "due": "500"},
    ]
    evidence = [{**PAY, "coverage": "partial", "start": "2023-01-01", "end": "2025-11-14"}]
    case = {**CASE, "overtime": [], "arrears": arrears, "relationship": {"evidence": evidence}}
    found = lc.assess(lc.Case.model_validate(case)).relationship
    assert found is not None and found.span is not None
    changed = {kind.value: (str(before), str(after)) for kind, before, after in found.span.claims}
    assert changed["unpaid_wages"] == ("17900.00", "4500.00")


@pytest.mark.parametrize(
    ("more", "falls"),
    [
        ({"employer_qualified": False, "situation": "subcontracted"}, {"unlawful_termination_damages", "overtime_pay"}),
        ({"employer_qualified": False}, set()),
    ],
)
def test_what_falls_on_another_route(more: dict[str, Any], falls: set[str]) -> None:
    arrears = [{"start": "2025-11-01", "end": "2025-11-30"}]
    facts = {**CASE, "arrears": arrears, "relationship": {"evidence": [PAY], **more}}
    result = lc.assess(lc.Case.model_validate(facts))
    found = result.relationship
    assert found is not None and {kind.value for kind in found.conditional} == falls
    assert found.stake == sum((result[kind].amount for kind in falls), Decimal(0))
    assert ("NOT_ON_THIS_ROUTE" in codes(found)) == bool(falls)
    drafted = result.claims_list()
    assert "relationship" not in {claim.code for claim in drafted.claims}
    assert "RELATIONSHIP_EXCLUDED" in {note.code for note in drafted.notes}


def test_facts_outside_the_shorter_time_say_nothing_of_it() -> None:
    case = {**CASE, "overtime": [{"on": "2023-05-01", "days": "1"}]}
    evidence = [{**PAY, "coverage": "partial", "start": "2024-07-01", "end": "2025-12-31"}]
    found = lc.assess(lc.Case.model_validate({**case, "relationship": {"evidence": evidence}})).relationship
    assert found is not None and found.span is not None and found.span.claims == ()
    assert "SPAN_NOT_WORKED_OUT" in codes(found)


def test_the_next_piece_names_the_claims_it_also_serves() -> None:
    found = assessed(evidence=[PAY]).relationship
    assert found is not None
    stakes = {step.kind: step.stake for step in found.next_steps if step.claims}
    assert stakes
    assert all(stake is None or stake > 0 for stake in stakes.values())


def test_a_relationship_without_an_employment_in_the_file() -> None:
    case = {"region": "110000", "as_of": NOW, "relationship": {"claimed_start": "2023-01-01", "evidence": [PAY]}}
    found = lc.assess(lc.Case.model_validate(case)).relationship
    assert found is not None and found.conditional == () and found.stake == 0


# --- the door ---


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"evidence": [{"kind": "hearsay"}]}, "relationship.evidence.0.kind"),
        ({"claimed_start": "2025-01-02", "claimed_end": "2025-01-01"}, "relationship.claimed_end"),
        ({"situation": "pirate"}, "relationship.situation"),
    ],
)
def test_what_is_malformed_is_named(more: dict[str, Any], path: str) -> None:
    with pytest.raises(BadCase) as caught:
        lc.Case.model_validate({**CASE, "relationship": more})
    assert caught.value.problems[0].path == path
