"""Where the facts lead: what settles the matter and what lifts that, students, chains, agents, other employers (R-REL-02 to R-REL-30)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.relationship import Band, Finding, Route
from tests.unit.proof.test_relationship import APP, CASE, PAY, T1, T2, codes, factors, finding, score

THIRD = {"source": "neutral_third_party"}
PUBLIC = {"source": "public_body"}
STAFF = {"source": "employer"}
DISPUTED = {"source": "employer", "admitted": False}


def piece(kind: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, **more}


CONTRACT = piece("labour_contract", **STAFF)
ORDERS = piece("order_or_discipline", **STAFF)


def cited(found: Finding) -> set[str]:
    return {article.id for article in found.cites}


def said(found: Finding, code: str, lang: Any = "zh") -> str:
    return next(m.say(lang) for m in (*found.reasons, *found.warnings) if m.code == code)


# --- what settles it is lifted by a contrary finding (R-REL-01, R-REL-02) ---


def test_an_injury_recognised_in_a_chain_names_who_bears_the_injury() -> None:
    """SPC 2025-08-01, typical case 1; WIJ 3(1)(4): liability without employment, and by the score 37.5 points."""
    recognised, hired = piece("injury_recognition", **PUBLIC), piece("contractor_hired_worker", **THIRD)
    found = finding(recognised, hired, situation="subcontracted")
    assert (found.route, found.band, score(found)) == (Route.CONTRACTING_CHAIN, Band.CONTESTED, "37.5")
    assert finding(recognised).band is Band.STRONG
    assert finding(recognised, piece("attached_vehicle", **THIRD)).band is not Band.STRONG
    assert finding(recognised, hired, ORDERS).band is not Band.STRONG  # direction opens the score, not the paper


@pytest.mark.parametrize("against", ["no_work_done", "no_management", "insurance_parked", "family_or_partner"])
def test_a_contract_presumes_until_it_is_shown_that_nobody_worked(against: str) -> None:
    """LCL 7: employment begins with the work, not with the paper."""
    found = finding(CONTRACT, piece(against, **THIRD))
    assert found.band in (Band.WEAK, Band.CONTESTED)
    assert "CONTRACT_UNPERFORMED" in codes(found) and "CONTRACT_FOR_A_PART" not in codes(found)
    assert finding(CONTRACT, piece(against, **DISPUTED)).band is Band.STRONG
    assert finding(CONTRACT, piece(against, **THIRD, coverage="slight")).band is Band.STRONG


def test_a_lent_certificate_is_contested_at_most() -> None:
    """Contract, insurance and a monthly fee, the insurance parked: papers for each part of it and no work."""
    papers = [CONTRACT, piece("social_insurance_record", **PUBLIC), PAY, piece("insurance_parked", **THIRD)]
    found = finding(*papers)
    assert found.band is Band.CONTESTED and Decimal(score(found)) > 45
    assert "NO_WORK_SHOWN" in codes(found)
    assert finding(*papers, piece("work_chat", authenticity="uncorroborated_copy")).band is Band.CONTESTED
    assert finding(*papers, APP).band in (Band.PROBABLE, Band.STRONG)


def test_work_under_the_contract_is_counted_beside_it() -> None:
    """A partner who worked: contract, pay and attendance carry it by the score."""
    found = finding(CONTRACT, *T1, ORDERS, piece("family_or_partner", **THIRD))
    assert found.band in (Band.PROBABLE, Band.STRONG)


def test_an_admission_does_not_stand_against_proof_that_nobody_worked() -> None:
    admitted = piece("employer_admission", admitted=True)
    assert finding(admitted).band is Band.STRONG
    assert finding(admitted, piece("no_work_done", **PUBLIC)).band is not Band.STRONG


def test_an_effective_judgment_that_denied_it_binds() -> None:
    denied, affirmed = piece("negative_judgment", **PUBLIC), piece("prior_judgment", **PUBLIC)
    found = finding(CONTRACT, *T1, denied)
    assert found.band is Band.WEAK and "JUDGED_OTHERWISE" in codes(found)
    assert finding(affirmed, denied, *T1).band is Band.CONTESTED
    assert finding(piece("employer_admission", admitted=True), denied).band is not Band.STRONG
    other = {"claimed_start": "2020-01-01", "claimed_end": "2024-12-31"}
    part = piece("negative_judgment", **PUBLIC, start="2020-01-01", end="2020-12-31")
    assert "JUDGED_OTHERWISE" not in codes(finding(*T1, part, **other))


# --- students (R-REL-15) ---


def test_a_student_hired_for_a_post_is_scored() -> None:
    """Gazette 2010-6: a contract and an entry form as a job seeker; probable at most, as courts divide."""
    found = finding(CONTRACT, *T1, status="student")
    assert (found.band, found.route) == (Band.PROBABLE, Route.EMPLOYMENT)
    assert found.next_steps and found.arguments[0].path == ""
    assert "CAPPED" in codes(found) and "CAPPED" not in codes(finding(*T1))
    assert (
        finding(*T1, piece("hired_for_a_post", **STAFF), piece("service_fee_label", **STAFF), status="student").band
        is Band.PROBABLE
    )


@pytest.mark.parametrize("practice", ["arranged_by_school", "agreement_under_another_title", "service_fee_label"])
def test_practice_is_no_employment(practice: str) -> None:
    """O309 item 12; (2020)皖02民终2587: arranged by the school, an allowance."""
    found = finding(*T1, piece(practice, **STAFF), status="student")
    assert (found.band, found.route) == (Band.EXCLUDED, Route.STUDENT)
    steps = {step.kind: step.band for step in found.next_steps}
    assert steps and all(band is not Band.EXCLUDED for band in steps.values())
    assert found.arguments[0].path == ""


@pytest.mark.parametrize(
    ("paper", "band"),
    [
        ({"authenticity": "original"}, Band.PROBABLE),
        ({"authenticity": "corroborated_copy"}, Band.PROBABLE),
        ({"authenticity": "uncorroborated_copy"}, Band.EXCLUDED),
        ({"authenticity": "own_note"}, Band.EXCLUDED),
        ({"authenticity": "own_note", "admitted": True}, Band.PROBABLE),
        ({"authenticity": "own_note", "admitted": False}, Band.EXCLUDED),
    ],
)
def test_a_paper_of_hiring_has_to_be_believed(paper: dict[str, Any], band: Band) -> None:
    """R-REL-15: a fee label beside a paper of hiring; one that nobody bears out shows no hiring, an admitted one does."""
    label = piece("service_fee_label", **STAFF)
    hired = finding(*T1, ORDERS, piece("hired_for_a_post", **STAFF, **paper), label, status="student")
    assert hired.band is band


def test_the_answers_of_beijing_speak_for_beijing() -> None:
    """BJ534 Q34, Q35: elsewhere the national text stands alone, or none."""
    sent = piece("arranged_by_school", **STAFF)
    assert cited(finding(*T1, sent, status="student", region="110000")) >= {"O309 12", "BJ534 Q35"}
    assert cited(finding(*T1, sent, status="student", region="440100")) == {"O309 12"}
    office = finding(*T1, situation="committee_member", region="440100")
    assert (office.route, office.band, cited(office)) == (Route.COMMITTEE, Band.EXCLUDED, set())


def test_spare_time_work_of_a_student() -> None:
    case = {
        "region": "110000",
        "as_of": "2026-11-21",
        "worker": {"status": "student"},
        "employment": {"kind": "part_time"},
    }
    found = lc.assess(lc.Case.model_validate({**case, "relationship": {"evidence": T1}})).relationship
    assert found is not None and found.route is Route.STUDENT and "BJ534 Q35" in cited(found)


def test_a_judgment_or_an_admission_beats_the_status_of_a_student() -> None:
    assert finding(piece("prior_judgment", **PUBLIC), status="student").band is Band.STRONG
    assert finding(piece("employer_admission", admitted=True), status="student").band is Band.STRONG
    assert finding(piece("prior_judgment", **PUBLIC), status="drawing_pension").band is Band.STRONG


def test_arranged_and_hired_is_contested_at_most() -> None:
    both = [piece("arranged_by_school", **THIRD), piece("hired_for_a_post", **STAFF)]
    found = finding(*T1, *both, status="student")
    assert (found.band, found.reasons[0].code) == (Band.CONTESTED, "STUDENT_DISPUTED")


def test_studies_count_once() -> None:
    """0.45 × 1 of management and pay, not twice."""
    one, two = piece("student_status", **PUBLIC), piece("arranged_by_school", **PUBLIC, coverage="partial")
    assert factors(finding(*T1, one, status="employee")) == factors(finding(*T1, one, two, status="employee"))
    assert finding(*T1, one, two, status="employee").items[-1].why.code == "IN_THE_FAMILY"


# --- concessions and allegations ---


@pytest.mark.parametrize(
    ("how", "points"),
    [
        ({}, "43.2"),  # the worker's own word against himself: as the vector t6
        ({"admitted": True, "source": "employer"}, "43.2"),
        ({"source": "employer"}, "43.2"),
        # 0.15 each: M 69.67 × 0.91 = 63.40, P 76.27 × 0.955 = 72.84, B 43.4 × 0.97 = 42.1: 31.70 + 18.21 + 4.21 + 12.45
        (DISPUTED, "66.6"),
        ({"source": "employer", "authenticity": "own_note"}, "66.6"),
    ],
)
def test_what_is_conceded_counts_in_full_and_what_is_alleged_hardly(how: dict[str, Any], points: str) -> None:
    assert score(finding(*T1, piece("free_to_refuse_tasks", **how), piece("own_tools_and_risk", **how))) == points


def test_what_is_disputed_but_borne_out_keeps_its_weight() -> None:
    """0.75 of 0.6: M 69.67 × 0.55 = 38.3."""
    found = finding(*T1, piece("free_to_refuse_tasks", **DISPUTED, authenticity="corroborated_copy"))
    assert factors(found)["M"] == "38.3"


def test_a_disputed_status_does_not_decide_which_law_applies() -> None:
    """MAL 6: who pleads it proves it."""
    pension = finding(*T1, piece("pension_drawn", **DISPUTED))
    assert pension.band is Band.STRONG and "PENSION_NOT_PROVED" in codes(pension)
    studies = finding(*T1, piece("student_status", **DISPUTED), situation="intern")
    assert studies.route is Route.EMPLOYMENT and "STUDIES_NOT_PROVED" in codes(studies)


# --- chains (R-REL-30) ---

SITE = [
    piece("permit_naming_employer", **THIRD),
    piece("attendance_record", **THIRD),
    PAY,
    piece("work_badge"),
    piece("debt_note", **THIRD),
    piece("contractor_hired_worker"),
]


def test_records_that_the_law_orders_make_no_employer() -> None:
    """NMG 26, 28: gate log and wage account are duties of every general contractor."""
    found = finding(*SITE, situation="site_worker")
    assert (found.route, found.band) == (Route.CONTRACTING_CHAIN, Band.CONTESTED)
    assert "NMG 30" in cited(found) and "CHAIN_WHOM" in codes(found)
    directed = finding(*SITE, ORDERS, situation="site_worker")
    assert directed.route is Route.EMPLOYMENT and directed.band is not Band.WEAK


def test_what_lies_between_the_two_shows_direction_whoever_brings_it() -> None:
    for between in (piece("labour_contract", coverage="partial"), piece("employer_admission", coverage="partial")):
        assert finding(*SITE, between, situation="site_worker").route is Route.EMPLOYMENT


@pytest.mark.parametrize(
    "orders", [{"source": "worker"}, {**STAFF, "coverage": "slight"}, {**STAFF, "authenticity": "own_note"}]
)
def test_direction_is_shown_by_what_the_unit_made(orders: dict[str, Any]) -> None:
    assert finding(*SITE, piece("work_chat", **orders), situation="site_worker").route is Route.CONTRACTING_CHAIN


def test_a_note_of_the_boss_names_the_boss() -> None:
    note = piece("debt_note", **THIRD)
    assert factors(finding(note))["I"] == "54.0"
    assert factors(finding(note, piece("contractor_hired_worker")))["I"] == "0.0"
    assert factors(finding(piece("debt_note", **STAFF), piece("contractor_hired_worker")))["I"] == "24.0"  # 60 × 0.4


@pytest.mark.parametrize(
    ("kind", "as_of", "articles", "pays"),
    [
        ("attached_vehicle", "2014-08-31", set(), False),
        ("attached_vehicle", "2014-09-01", {"WIJ 3(1)(5)"}, False),
        ("attached_vehicle", "2025-08-31", {"WIJ 3(1)(5)"}, False),
        ("attached_vehicle", "2025-09-01", {"JI2 1", "JI2 2"}, True),
        ("contractor_hired_worker", "2013-06-30", {"N12 4"}, True),
        ("contractor_hired_worker", "2024-06-30", {"N12 4", "WIJ 3(1)(4)", "NMG 30"}, True),
    ],
)
def test_what_a_chain_owes_by_day(kind: str, as_of: str, articles: set[str], pays: bool) -> None:
    """N12 4 is for building and mining; for attached vehicles WIJ 3(1)(5) gave injury benefits alone before JI2."""
    found = finding(piece(kind), as_of=as_of)
    assert found.route is Route.CONTRACTING_CHAIN and articles <= cited(found)
    assert ("承担用工主体责任（报酬" in said(found, "CONTRACTING_CHAIN")) is pays
    if kind == "attached_vehicle":
        assert "N12 4" not in cited(found)
        assert ("车主" in said(found, "CHAIN_WHOM")) is not pays


@pytest.mark.parametrize(("as_of", "rule"), [("2014-08-31", False), ("2014-09-01", True)])
def test_an_attached_vehicle_before_and_after_the_rules_on_injury_cases(as_of: str, rule: bool) -> None:
    """WIJ 3(1)(5) in force from 2014-09-01; before that day no national text made the unit liable."""
    found = finding(piece("attached_vehicle"), as_of=as_of)
    assert ("WIJ 3(1)(5)" in cited(found)) is rule
    assert ("2014-09-01前没有全国性规定" in said(found, "CONTRACTING_CHAIN")) is not rule


def test_a_subcontracted_worker_directed_but_not_named_stays_in_the_chain() -> None:
    found = finding(piece("work_chat", **STAFF, authenticity="corroborated_copy"), situation="subcontracted")
    assert found.route is Route.CONTRACTING_CHAIN and Decimal(factors(found)["I"]) < 40


def test_a_chain_is_not_drafted_as_an_employment() -> None:
    case = lc.Case.model_validate({**CASE, "relationship": {"evidence": SITE}})
    drafted = lc.assess(case).claims_list()
    assert "relationship" not in {claim.code for claim in drafted.claims}
    assert {"RELATIONSHIP_EXCLUDED", "CHAIN_WHOM"} <= {note.code for note in drafted.notes}


# --- foremen, agents, committees (R-REL-19) ---


def test_a_foreman_is_no_employee_of_the_unit_above() -> None:
    found = finding(*T1, situation="foreman", region="110000")
    assert (found.route, found.band) == (Route.CIVIL, Band.CONTESTED) and "BJ534 Q29" in cited(found)
    assert finding(CONTRACT, situation="foreman").band is Band.STRONG


def test_an_insurance_agent_until_an_appointment_is_shown() -> None:
    managed = [*T1, ORDERS]
    found = finding(*managed, situation="insurance_agent")
    assert (found.route, found.band) == (Route.CIVIL, Band.CONTESTED)
    assert "INS 117" in {article.id for argument in found.arguments for article in argument.cites}
    assert "hired_for_a_post" not in {step.kind for step in finding(*managed).next_steps}
    appointed = finding(*managed, piece("offer_or_entry_form", **STAFF), situation="insurance_agent")
    assert (appointed.route, appointed.band) == (Route.EMPLOYMENT, Band.STRONG)


def test_prescribed_management_takes_from_management_alone() -> None:
    """0.45 × 1: M 69.67 × 0.55 = 38.3."""
    with_it, without = factors(finding(*T1, piece("prescribed_management"))), factors(finding(*T1))
    assert with_it == {**without, "M": "38.3"}


def test_a_committee_member_holds_an_office() -> None:
    found = finding(*T1, situation="committee_member", region="110000", employer_qualified=False)
    assert (found.route, found.band) == (Route.COMMITTEE, Band.EXCLUDED) and cited(found) == {"BJ534 Q34"}
    assert found.next_steps == () and found.arguments == ()


# --- several employers (R-REL-04, R-REL-25) ---


def test_another_employer_where_this_one_is_not_tied_in() -> None:
    thin, other = piece("leave_approval", **STAFF, coverage="partial"), piece("other_employer", **THIRD)
    found = finding(thin, other)
    assert found.route is Route.OTHER_EMPLOYER
    assert finding(thin, {**other, **DISPUTED}).route is Route.EMPLOYMENT
    assert finding(*T1, other).route is Route.EMPLOYMENT  # identity 49: tied in all the same
    related = finding(thin, other, piece("related_company", **PUBLIC), as_of="2025-12-31")
    assert related.route is Route.EMPLOYMENT and "《最高人民法院" in said(related, "RELATED_COMPANIES")


@pytest.mark.parametrize(("as_of", "jointly"), [("2025-08-31", False), ("2025-09-01", True)])
def test_pay_by_another_company(as_of: str, jointly: bool) -> None:
    """JI2 3, from 2025-09-01: related companies answer jointly for pay. The payer's money names the payer: 0.15 × 0.9."""
    found = finding(piece("paid_by_other_company", **THIRD), as_of=as_of)
    assert factors(found)["I"] == "13.5" and "PAID_BY_ANOTHER" in codes(found)
    assert ("共同承担责任" in said(found, "RELATED_COMPANIES")) is jointly
    assert "关联企业混同用工" not in said(found, "RELATED_COMPANIES")  # that the payer is related is not known
    related = said(finding(piece("related_company", **PUBLIC), as_of=as_of), "RELATED_COMPANIES")
    assert ("关联企业混同用工" in related) is jointly


def test_dispatch_asks_whom_the_claim_is_against() -> None:
    """LCL 58, 92."""
    assert "DISPATCH_WHOM" in codes(finding(*T1, situation="dispatched"))
    found = finding(*T1, piece("other_employer", **THIRD), situation="dispatched")
    assert (found.route, found.band) == (Route.OTHER_EMPLOYER, Band.CONTESTED)
    assert cited(found) == {"LCL 58", "LCL 92"} and "DISPATCH_WHOM" not in codes(found)


# --- platforms (R-REL-03) ---


def test_a_compelled_registration_and_a_second_app_make_no_business() -> None:
    """GC42 238; N56 1."""
    rider = [piece("platform_dispatch_record", **STAFF), piece("free_to_refuse_tasks", **STAFF)]
    registered = piece("own_business_registration", **PUBLIC)
    there = {"situation": "platform_rider"}
    assert finding(*rider, {**registered, "compelled": True}, **there).route is Route.THIRD_CATEGORY
    assert finding(*rider, piece("several_clients"), **there).route is Route.THIRD_CATEGORY
    assert finding(*rider, registered, **there).route is Route.CIVIL
    assert finding(*rider).route is Route.THIRD_CATEGORY  # the record of its dispatch says that it is platform work
    assert finding(piece("free_to_refuse_tasks", **STAFF)).route is Route.CIVIL
    assert finding(*rider, {**registered, **DISPUTED}, **there).route is Route.THIRD_CATEGORY


# --- age (R-REL-11, R-REL-12) ---


def test_an_agreed_delay_of_retirement_is_full_employment() -> None:
    """OA56 23; RET from 2025-01-01, before which there was no such agreement."""
    found = finding(*T1, status="delayed_retirement")
    assert (found.band, found.route) == (Band.STRONG, Route.EMPLOYMENT)
    assert "第二十三条" in said(found, "DELAYED_RETIREMENT")
    assert finding(*T1, status="delayed_retirement", as_of="2024-12-31").band is Band.CONTESTED
    assert finding(*T1, status="delayed_retirement", as_of="2025-01-01").band is Band.STRONG
    facts = {**CASE, "as_of": "2026-11-21", "worker": {"status": "delayed_retirement"}}
    facts["employment"] = {"start": "2023-01-01", "last_day": "2026-09-30"}
    assert lc.assess(lc.Case.model_validate(facts))["unlawful_termination_damages"].status == "due"


def test_past_the_age_the_one_question_is_argued() -> None:
    found = finding(*T1, status="past_retirement_age", as_of="2026-06-30")
    plea = found.arguments[0]
    assert {article.id for article in plea.cites} == {"LCL 44(2)", "REG 21"}
    assert {step.band for step in found.next_steps} == {Band.CONTESTED}


# --- the burden, what is not shown, wages ---


def test_the_burden_is_told_before_it_has_moved() -> None:
    """0.45 more on M, P and I of t3: 0.5 × 25.117 + 0.25 × 24.199 + 0.15 × 14.207 = 20.7 (R-REL-05; MAL 6, 39; N12 2)."""
    t3 = [*T2, piece("work_badge", **STAFF, authenticity="certified_electronic"), {**PAY, "coverage": "slight"}]
    ready = finding(*t3)
    assert "再加20.7分" in said(ready, "BURDEN_READY") and "主体68.4，须40" in said(ready, "BURDEN_READY")
    assert "主体16.2，须40" in said(finding(*T2), "BURDEN_NOT_MOVED")
    assert not {"BURDEN_READY", "BURDEN_NOT_MOVED"} & codes(finding(CONTRACT))


def test_a_law_that_is_not_shown_says_so() -> None:
    weak = finding(*T2)
    assert "NOT_SHOWN" in codes(weak) and "尚未得到证明" in weak.to_text("zh")
    assert "NOT_SHOWN" not in codes(finding(PAY)) and "not shown" not in finding(PAY).to_text("en")


def test_wages_for_work_done_do_not_fall_with_the_relationship() -> None:
    """LCL 28 by analogy, JI2 1, NMG 30; not against a unit that is not the employer."""
    arrears = [{"start": "2025-11-01", "end": "2025-11-30"}]

    def falls(*evidence: dict[str, Any]) -> set[str]:
        case = lc.Case.model_validate({**CASE, "arrears": arrears, "relationship": {"evidence": list(evidence)}})
        found = lc.assess(case).relationship
        assert found is not None
        return {kind.value for kind in found.conditional}

    assert "unpaid_wages" not in falls(PAY) and "unlawful_termination_damages" in falls(PAY)
    assert "unpaid_wages" in falls(piece("other_employer", **THIRD))


# --- the time ---


def test_only_what_can_speak_of_time_carries_the_span() -> None:
    time = {"claimed_start": "2020-01-01", "claimed_end": "2026-10-01"}

    def supported(*evidence: dict[str, Any]) -> tuple[date | None, date | None]:
        span = finding(*evidence, **time).span
        assert span is not None
        return span.supported

    for kind in ("business_card", "uniform", "dismissal_document", "injury_recognition"):
        assert supported(piece(kind)) == (None, None)
    assert supported(APP) == (date(2020, 1, 1), date(2026, 10, 1))
    assert supported(piece("business_card", start="2024-05-01")) == (date(2024, 5, 1), date(2024, 5, 1))


def test_the_birth_date_decides_on_age_here_too() -> None:
    """A man born 1960 was past it on 2026-07-10, when he began: over-age work (OA56 2), whatever status was stated."""
    facts: dict[str, Any] = {
        "region": "110000", "as_of": "2026-11-21", "relationship": {"evidence": [PAY], "claimed_start": "2026-07-10"},
        "worker": {"birth_date": "1960-01-01", "sex": "male"},
    }  # fmt: skip
    for stated in ({}, {"status": "employee"}):
        found = lc.assess(lc.Case.model_validate(facts | {"worker": facts["worker"] | stated})).relationship
        assert found is not None and found.route is Route.OVER_AGE
    young = facts | {"worker": {"birth_date": "1990-01-01", "sex": "male", "status": "past_retirement_age"}}
    found = lc.assess(lc.Case.model_validate(young)).relationship
    assert found is not None and found.route is Route.EMPLOYMENT
