"""The calibration of the evidence score by hand (R-REL-06 as calibrated): the weights, shares, multipliers, floors and borders of bands.

A factor is 100 × (1 − Π(1 − w)) × Π(1 − n) over families, w = weight × authenticity × source × coverage; the score is
.50 M + .25 P + .10 B + .15 I. DECISION: no court uses numbers.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.proof.catalogue.weights import AGAINST as ALL_AGAINST
from laborcalc.proof.catalogue.weights import FOR as ALL_FOR
from laborcalc.relationship import Band, Finding, score_evidence

NOW = "2026-11-21"
Piece = dict[str, Any]


def finding(*evidence: Piece, as_of: str = NOW, **more: Any) -> Finding:
    return score_evidence(evidence, as_of=as_of, **more)


def piece(kind: str, coverage: str = "full", source: str = "employer", **more: Any) -> Piece:
    return {"kind": kind, "coverage": coverage, "source": source, **more}


def factors(found: Finding) -> list[str]:
    return [f"{factor.value.value.normalize():f}" for factor in found.factors]


# An original from the employer for all of the time carries the whole weight: M, P, B, I and the score they make.
FOR = [
    ("labour_contract", 55, 45, 35, 80, "54.25"),
    ("offer_or_entry_form", 30, 30, 25, 70, "35.5"),
    ("employment_certificate", 25, 45, 25, 75, "37.5"),
    ("deposit_or_training_receipt", 25, 10, 20, 60, "26"),
    ("hired_for_a_post", 30, 30, 25, 70, "35.5"),
    ("bank_wage_payment", 20, 75, 25, 70, "41.75"),
    ("payroll_sheet", 20, 75, 25, 70, "41.75"),
    ("tax_record", 20, 75, 25, 70, "41.75"),
    ("private_account_payment", 20, 60, 20, 30, "31.5"),
    ("paid_by_other_company", 20, 60, 20, 15, "29.25"),
    ("debt_note", 20, 65, 20, 60, "37.25"),
    ("social_insurance_record", 15, 45, 20, 75, "32"),
    ("liability_policy", 15, 30, 25, 65, "27.25"),
    ("attendance_record", 70, 30, 30, 60, "54.5"),
    ("attendance_app", 70, 30, 30, 60, "54.5"),
    ("roster", 70, 30, 30, 60, "54.5"),
    ("leave_approval", 70, 30, 35, 45, "52.75"),
    ("work_chat", 70, 30, 35, 45, "52.75"),
    ("work_email", 70, 30, 35, 45, "52.75"),
    ("order_or_discipline", 70, 30, 35, 45, "52.75"),
    ("rules_acknowledged", 70, 30, 35, 45, "52.75"),
    ("dismissal_document", 70, 30, 35, 45, "52.75"),
    ("platform_dispatch_record", 35, 25, 45, 30, "32.75"),
    ("work_badge", 20, 10, 30, 50, "23"),
    ("uniform", 20, 10, 30, 50, "23"),
    ("business_card", 20, 10, 30, 50, "23"),
    ("photo_or_video", 20, 10, 30, 30, "20"),
    ("award_certificate", 25, 10, 35, 60, "27.5"),
    ("permit_naming_employer", 20, 10, 35, 60, "25"),
    ("work_product", 25, 20, 60, 50, "31"),
    ("client_document", 25, 20, 60, 50, "31"),
    ("seal_or_authority", 25, 20, 60, 50, "31"),
    ("coworker_testimony", 35, 25, 30, 35, "32"),
    ("third_party_testimony", 25, 20, 25, 30, "24.5"),
    ("inspection_record", 60, 50, 50, 80, "59.5"),
    ("injury_recognition", 60, 50, 50, 80, "59.5"),
    ("prior_judgment", 60, 50, 50, 80, "59.5"),
    ("police_record", 30, 20, 30, 55, "31.25"),
    ("employer_admission", 70, 60, 50, 80, "67"),
    ("admission_out_of_court", 55, 50, 45, 70, "55"),
    ("recording", 50, 45, 40, 60, "49.25"),
    ("core_business", 10, 5, 60, 10, "13.75"),
    ("exclusive_service", 20, 30, 20, 15, "21.75"),
    ("provided_tools", 15, 25, 30, 15, "19"),
    ("related_company", 0, 0, 10, 30, "5.5"),
]


@pytest.mark.parametrize(("kind", "m", "p", "b", "i", "score"), FOR)
def test_what_each_kind_carries(kind: str, m: int, p: int, b: int, i: int, score: str) -> None:
    found = finding(piece(kind))
    assert factors(found) == [str(weight) for weight in (m, p, b, i)]
    assert found.score.value == Decimal(score)


# What each circumstance leaves of an inspection record, M 60, P 50, B 50, I 80: the factor × (1 − n).
AGAINST = [
    ("no_management", "24", "50", "50", "80"),
    ("free_to_refuse_tasks", "24", "50", "50", "80"),
    ("free_to_substitute", "24", "50", "50", "80"),
    ("own_hours", "33", "50", "50", "80"),
    ("bargained_share", "36", "35", "50", "80"),
    ("several_clients", "42", "50", "50", "80"),
    ("paid_per_project", "51", "35", "50", "80"),
    ("own_tools_and_risk", "60", "35", "40", "80"),
    ("invoices_as_business", "60", "32.5", "50", "80"),
    ("own_business_registration", "48", "40", "50", "80"),
    ("genuine_cooperation_agreement", "51", "42.5", "50", "80"),
    ("contractor_hired_worker", "33", "35", "50", "32"),
    ("other_employer", "42", "35", "50", "44"),
    ("family_or_partner", "42", "35", "50", "80"),
    ("student_status", "33", "27.5", "50", "80"),
    ("prescribed_management", "33", "50", "50", "80"),
    ("no_work_done", "24", "20", "50", "80"),
    ("negative_judgment", "24", "25", "25", "16"),
    ("payroll_without_name", "60", "35", "50", "80"),
    ("long_silence", "54", "42.5", "50", "80"),
    ("service_fee_label", "60", "40", "50", "80"),
    ("not_core_business", "60", "50", "25", "80"),
    ("insurance_parked", "60", "42.5", "50", "56"),
]


@pytest.mark.parametrize(("kind", "m", "p", "b", "i"), AGAINST)
def test_what_each_circumstance_takes(kind: str, m: str, p: str, b: str, i: str) -> None:
    assert factors(finding(piece("inspection_record"), piece(kind))) == [m, p, b, i]


def test_every_kind_is_weighed_here() -> None:
    """A vehicle's owner stands beside the contractor below; what touches the gate or the time alone moves no factor."""
    assert {row[0] for row in FOR} == set(ALL_FOR)
    elsewhere = {"attached_vehicle", "arranged_by_school", "pension_drawn", "resignation_or_settlement"}
    assert {row[0] for row in AGAINST} | elsewhere == set(ALL_AGAINST)


def test_an_arrangement_by_a_school_that_is_not_proved() -> None:
    """A corroborated copy takes .45 × .75 of M and P; proved, it makes the worker a student, whose status is looked at elsewhere."""
    copy = piece("arranged_by_school", authenticity="corroborated_copy")
    assert factors(finding(piece("inspection_record"), copy)) == ["39.75", "33.13", "50", "80"]  # 60, 50 × .6625
    assert factors(finding(piece("inspection_record"), piece("arranged_by_school"))) == ["60", "50", "50", "80"]


@pytest.mark.parametrize(
    ("more", "factor"),
    [
        ({"authenticity": "original"}, "1"),
        ({"authenticity": "certified_electronic"}, "0.9"),
        ({"authenticity": "corroborated_copy"}, "0.75"),
        ({"authenticity": "uncorroborated_copy"}, "0.45"),
        ({"authenticity": "own_note"}, "0.15"),
        ({"source": "public_body"}, "1"),
        ({"source": "neutral_third_party"}, "0.9"),
        ({"source": "worker"}, "0.7"),
        ({"source": "co_claimant"}, "0.5"),
        ({"coverage": "partial"}, "0.8"),
        ({"coverage": "slight"}, "0.5"),
        ({"authenticity": "certified_electronic", "source": "worker", "coverage": "partial"}, "0.504"),
        # The other side admits the piece: neither its form nor its source matters, its time does.
        ({"authenticity": "own_note", "source": "co_claimant", "admitted": True}, "1"),
        ({"authenticity": "own_note", "source": "co_claimant", "coverage": "slight", "admitted": True}, "0.5"),
    ],
)
def test_how_far_a_piece_is_trusted(more: Piece, factor: str) -> None:
    """A roster carries M 70, P 30, B 30, I 60 and 54.5 in all, each times the same multiplier."""
    found = finding({**piece("roster"), **more})
    assert [Decimal(value) for value in factors(found)] == [Decimal(factor) * n for n in (70, 30, 30, 60)]
    assert found.score.value == Decimal(factor) * Decimal("54.5")


# --- the burden moves from I 40 and M or P 30 on (R-REL-05; MAL 6, 39; N12 2) ---


def test_the_burden_moves_at_the_border_of_both() -> None:
    """A slight inspection record is M 30, P 25, B 25, I 40; one more family of .45: 1 − .70 × .55, 1 − .75 × .55, 1 − .60 × .55."""
    moved = finding(piece("inspection_record", "slight"), production_order_ignored=True)
    assert factors(moved) == ["61.5", "58.75", "25", "67"]
    assert moved.score.value == Decimal("57.9875")


@pytest.mark.parametrize(
    ("evidence", "left"),
    [
        (piece("labour_contract", "slight"), ["27.5", "22.5", "17.5", "40"]),  # tied in at 40, nothing of M or P shown
        (piece("work_badge"), ["20", "10", "30", "50"]),
        (piece("work_chat", "partial"), ["56", "24", "28", "36"]),  # managed, but not tied to this employer
        # tied in, and of pay .45 × .648 = 29.16: not yet 30
        (
            piece("social_insurance_record", "partial", "neutral_third_party", authenticity="certified_electronic"),
            ["9.72", "29.16", "12.96", "48.6"],
        ),
    ],
)
def test_below_one_of_the_two_it_does_not_move(evidence: Piece, left: list[str]) -> None:
    still = finding(evidence, production_order_ignored=True)
    assert factors(still) == left
    assert "BURDEN_MOVED" not in {reason.code for reason in still.reasons}


def test_an_identity_just_short_of_forty_does_not_move_it() -> None:
    """I 1 − .685 × .88 = 39.72, with management of 57.16 shown: the identity has to be 40."""
    pieces = piece("order_or_discipline", source="worker"), piece("exclusive_service", "partial")
    assert factors(finding(*pieces, production_order_ignored=True)) == ["57.16", "39.96", "36.58", "39.72"]


def test_pay_alone_may_move_it() -> None:
    """A slight payroll sheet is M 10, P 37.5, B 12.5, I 35; with a badge M 28, P 43.75, I 67.5: pay of 30 is shown."""
    moved = finding(piece("payroll_sheet", "slight"), piece("work_badge"), production_order_ignored=True)
    assert factors(moved) == ["60.4", "69.06", "38.75", "82.13"]  # 1 − .72 × .55, 1 − .5625 × .55, 1 − .325 × .55


@pytest.mark.parametrize(("status", "gain"), [("employee", "9.4"), ("student", "16.0")])
def test_what_an_order_to_produce_would_bring(status: str, gain: str) -> None:
    """Beside an inspection record the studies of an employee take .45 of M and P: 40.375 before, M 42.9, P 39.88, I 89 after:
    49.77. Of a student the status is looked at elsewhere: 59.5 before, M 78, P 72.5, I 89 after: 75.475."""
    found = finding(piece("inspection_record"), piece("student_status", source="public_body"), status=status)
    (ready,) = [reason for reason in found.reasons if reason.code == "BURDEN_READY"]
    assert ready.values["gain"] == gain


def test_the_moved_burden_is_itself_opposed() -> None:
    """Own hours take .45 of M as it then stands, and of nothing else."""
    moved = finding(piece("inspection_record"), piece("own_hours"), production_order_ignored=True)
    assert factors(moved)[0] == "42.9"  # (1 − .40 × .55) × .55
    assert factors(moved)[1:] == ["72.5", "50", "89"]


# --- floors and borders of the bands: n − 1, n ---


@pytest.mark.parametrize(
    ("evidence", "floors", "band"),
    [
        # M (1 − .56 × .86 × .755) × .55 = 35.00 and below: M 34.64
        (
            [
                piece("labour_contract", "partial"),
                piece("payroll_sheet", source="worker"),
                piece("coworker_testimony", source="worker"),
                piece("own_hours"),
            ],
            ("M", "35"),
            "probable",
        ),
        (
            [piece("offer_or_entry_form", "partial"), piece("payroll_sheet", source="worker")],
            ("M", "34.64"),
            "contested",
        ),
        # P (1 − .79 × .93 × .875) × .70 = 25.00 and below: P 24.95
        (
            [
                piece("roster", source="worker"),
                piece("work_badge", source="worker"),
                piece("coworker_testimony", source="co_claimant"),
                piece("paid_per_project"),
            ],
            ("P", "25"),
            "probable",
        ),
        ([piece("roster", source="worker"), piece("work_badge", source="co_claimant")], ("P", "24.95"), "contested"),
        # I (1 − .40 × .775 × .88) × .55 = 40.00 and below: I 39.72
        (
            [
                piece("roster"),
                piece("order_or_discipline", "slight"),
                piece("exclusive_service", "partial"),
                piece("other_employer"),
            ],
            ("I", "40"),
            "probable",
        ),
        (
            [piece("order_or_discipline", source="worker"), piece("exclusive_service", "partial")],
            ("I", "39.72"),
            "contested",
        ),
    ],
)
def test_a_floor_is_reached_or_missed(evidence: list[Piece], floors: tuple[str, str], band: str) -> None:
    """The score would do in each of them: it lies between 45 and 55."""
    found = finding(*evidence)
    assert 45 <= found.score.value < 55
    assert dict(zip("MPBI", factors(found), strict=True))[floors[0]] == floors[1]
    assert found.band.value == band


@pytest.mark.parametrize(
    ("evidence", "score", "band"),
    [
        ([piece("payroll_sheet", source="worker")], "29.225", Band.WEAK),
        (
            [
                piece("offer_or_entry_form", source="co_claimant"),
                piece("coworker_testimony", "partial"),
                piece("own_hours"),
            ],
            "30",
            Band.CONTESTED,
        ),
        ([piece("labour_contract", "partial"), piece("no_management")], "30.2", Band.CONTESTED),
        ([piece("roster"), piece("several_clients")], "44", Band.CONTESTED),
        ([piece("offer_or_entry_form"), piece("work_product", source="co_claimant")], "45", Band.PROBABLE),
        ([piece("recording"), piece("own_tools_and_risk")], "45.075", Band.PROBABLE),
        ([piece("order_or_discipline"), piece("offer_or_entry_form")], "69.9", Band.PROBABLE),
        (
            [
                piece("coworker_testimony", source="worker"),
                piece("inspection_record", source="worker"),
                piece("recording", source="worker"),
            ],
            "70",
            Band.STRONG,
        ),
    ],
)
def test_a_band_begins_at_its_border(evidence: list[Piece], score: str, band: Band) -> None:
    found = finding(*evidence)
    assert (found.score.value.quantize(Decimal("0.001")).normalize(), found.band) == (Decimal(score), band)


# --- proved, alleged, conceded ---


def test_a_circumstance_that_the_worker_grants_counts_in_full() -> None:
    """R-REL-06: what a party concedes counts in full against it, a bare allegation as little as an own note."""
    base, free = piece("inspection_record"), {"kind": "free_to_refuse_tasks", "source": "employer"}
    note = {**free, "authenticity": "own_note"}
    assert factors(finding(base, note))[0] == "54.6"  # 60 × (1 − .60 × .15)
    assert factors(finding(base, {**note, "admitted": True}))[0] == "24"  # 60 × (1 − .60)
    assert factors(finding(base, {**free, "admitted": False}))[0] == "54.6"  # disputed, only the employer's word
    borne_out = {**free, "admitted": False, "authenticity": "certified_electronic"}
    assert factors(finding(base, borne_out))[0] == "27.6"  # 60 × (1 − .60 × .90)
    third = {**free, "admitted": False, "source": "neutral_third_party"}
    assert factors(finding(base, third))[0] == "27.6"  # disputed, but no party says it: 60 × (1 − .60 × .90)
    own = {"kind": "free_to_refuse_tasks", "source": "worker"}
    assert factors(finding(base, own))[0] == "24"  # he has it himself and does not dispute it
    assert factors(finding(base, {**own, "authenticity": "own_note"}))[0] == "56.22"  # 60 × (1 − .60 × .15 × .70)
    assert factors(finding(base, {**own, "admitted": False}))[0] == "56.22"


def test_an_admitted_note_is_proof() -> None:
    """An own note of a drawn pension opens the gate only once it is admitted (R-REL-10)."""
    note = {"kind": "pension_drawn", "authenticity": "own_note", "source": "employer"}
    work = piece("inspection_record")
    assert finding(work, note).band is not Band.EXCLUDED
    assert finding(work, {**note, "admitted": True}).band is Band.EXCLUDED
    assert finding(work, {**note, "admitted": False}).band is not Band.EXCLUDED


def test_a_contractor_and_an_attached_vehicle_are_one_circumstance() -> None:
    base = piece("inspection_record")
    kinds = ("contractor_hired_worker", "attached_vehicle")
    for evidence in ([piece(kinds[0])], [piece(kinds[1])], [piece(kind) for kind in kinds]):
        assert factors(finding(base, *evidence)) == ["33", "35", "50", "32"]


def test_pieces_of_one_family_count_once_and_families_add_up() -> None:
    """Labelled pay and a payroll sheet are one family; a roster is another: M 1 − .80 × .30, P 1 − .25 × .70, I 1 − .30 × .40."""
    pay = [piece("bank_wage_payment"), piece("payroll_sheet")]
    assert factors(finding(*pay)) == ["20", "75", "25", "70"]
    assert factors(finding(*pay, piece("roster"))) == ["76", "82.5", "47.5", "88"]
    # The strongest of a family is taken factor by factor: a shareholder's transfer adds nothing to it.
    assert factors(finding(*pay, piece("private_account_payment"))) == ["20", "75", "25", "70"]


def test_circumstances_multiply() -> None:
    """M 60 × .40 × .70, P 50 × .70, I 80 × .55: no management shown, and another employer."""
    found = finding(piece("inspection_record"), piece("no_management"), piece("other_employer"))
    assert factors(found) == ["16.8", "35", "50", "44"]


def test_a_supporting_piece_that_is_disputed_keeps_its_form_and_source() -> None:
    """Only circumstances are bare allegations; a roster that the employer disputes is weighed as the paper it is."""
    assert factors(finding(piece("roster", admitted=False))) == ["70", "30", "30", "60"]
    note = piece("roster", admitted=False, source="worker", authenticity="own_note")
    assert factors(finding(note)) == ["7.35", "3.15", "3.15", "6.3"]  # × .15 × .70
