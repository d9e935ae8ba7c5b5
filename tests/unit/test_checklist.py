"""The catalogue of evidence, the checklist by situation, and the twelve questions (R-REL-02 to R-REL-06, R-REL-10 to R-REL-30)."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from laborcalc.checklist import answered, checklist, questions
from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import main
from laborcalc.facts.case import Case
from laborcalc.facts.relationship import Relationship
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.terms import EvidenceKind, Kind, Situation
from laborcalc.foundation.text import Text
from laborcalc.law.sources import cite
from laborcalc.proof.catalogue.kinds import EVIDENCE, FACTORS
from laborcalc.proof.guide.question_rows import ALSO
from laborcalc.relationship import score_evidence
from laborcalc.results.burden import EMPLOYER, PUBLIC
from laborcalc.results.checklist import Checklist
from laborcalc.views.checklist.questions import questions_html, questions_markdown, questions_text
from laborcalc.views.text import width

KINDS = get_args(EvidenceKind)
SITUATIONS = get_args(Situation)
CJK = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
EVERY = [None, *SITUATIONS]


def complete(text: Text) -> bool:
    return bool(text.zh and text.en and CJK.search(text.zh) and not CJK.search(text.en))


# --- catalogue ---


def test_every_kind_has_one_row() -> None:
    assert set(EVIDENCE) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_is_complete_in_both_languages(kind: EvidenceKind) -> None:
    row = EVIDENCE[kind]
    for text in (row.name, row.holder, row.bearer, row.obtain, row.authentic, row.weakens):
        assert complete(text), text
    assert row.cites and all(cite(id) for id in row.cites)
    assert set(row.factors) <= set(FACTORS) and len(set(row.factors)) == len(row.factors)
    assert row.factors or kind == "pension_drawn"  # it decides which law applies, not how much is proved
    assert set(row.also) <= set(Kind) and len(set(row.also)) == len(row.also)


def test_the_sides_are_those_of_the_list_of_kinds() -> None:
    """The kinds stand in order: for, from `free_to_refuse_tasks` on against, the neutral one last."""
    first = KINDS.index("free_to_refuse_tasks")
    sides = ["for"] * first + ["against"] * (len(KINDS) - first - 1) + ["neutral"]
    assert [EVIDENCE[kind].side for kind in KINDS] == sides
    assert all(bool(EVIDENCE[kind].proves) is (EVIDENCE[kind].side == "for") for kind in KINDS)


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        ("payroll_sheet", "N12 2(1)"),
        ("social_insurance_record", "N12 2(1)"),
        ("offer_or_entry_form", "N12 2(3)"),
        ("attendance_record", "N12 2(4)"),
        ("attendance_app", "N12 2(4)"),
        ("roster", "N12 2(4)"),
    ],
)
def test_what_the_employer_must_produce(kind: EvidenceKind, item: str) -> None:
    """N12 §2: for items (1), (3) and (4) the employer bears production."""
    assert EVIDENCE[kind].bearer is EMPLOYER
    assert item in EVIDENCE[kind].cites


@pytest.mark.parametrize(
    ("kind", "item"), [("work_badge", "N12 2(2)"), ("coworker_testimony", "N12 2(5)"), ("dismissal_document", "JI1 44")]
)
def test_the_norm_of_other_items(kind: EvidenceKind, item: str) -> None:
    assert item in EVIDENCE[kind].cites


@pytest.mark.parametrize(
    ("kind", "claims"),
    [
        ("attendance_record", {Kind.OVERTIME_PAY}),
        ("payroll_sheet", {Kind.UNPAID_WAGES, Kind.OVERTIME_PAY, Kind.ANNUAL_LEAVE_PAY}),
        ("dismissal_document", {Kind.UNLAWFUL_TERMINATION_DAMAGES, Kind.ECONOMIC_COMPENSATION}),
        ("labour_contract", {Kind.DOUBLE_WAGES}),
    ],
)
def test_evidence_serves_other_claims(kind: EvidenceKind, claims: set[Kind]) -> None:
    assert claims <= set(EVIDENCE[kind].also)


def test_what_speaks_against_is_for_the_employer_to_prove() -> None:
    """Who asserts it proves it (MAL 6)."""
    assert all(row.bearer is EMPLOYER for row in EVIDENCE.values() if row.side == "against")


def test_an_agreement_of_another_title_is_no_circumstance_against() -> None:
    """GC42 237: the title is not decisive, so the drafter is not told that it speaks against."""
    case = Case(
        region="110000",
        as_of="2026-11-21",
        pay={"monthly": "8700"},
        arrears=[{"start": "2026-03-16", "end": "2026-03-31"}],
        relationship={"evidence": [{"kind": "agreement_under_another_title"}, {"kind": "own_hours"}]},
    )
    from laborcalc.assessment import assess

    told = [note.say("en") for note in assess(case).claims_list().notes if note.code == "AGAINST"]
    assert len(told) == 1 and "sets own hours" in told[0] and "another title" not in told[0]


# --- checklist ---


@pytest.mark.parametrize("situation", EVERY)
def test_a_list_has_ten_to_fifteen_items_for_the_relationship(situation: Situation | None) -> None:
    found = checklist(situation)
    kinds = [item.kind for item in found.items]
    assert 10 <= len(kinds) <= 15 and len(set(kinds)) == len(kinds)
    assert all(EVIDENCE[kind].side != "against" for kind in kinds)
    assert found.objections and all(EVIDENCE[o.kind].side == "against" for o in found.objections)
    for item in found.items:
        assert item.proves and item.cites and not item.held
        for text in (item.name, item.why, item.holder, item.bearer, item.how, item.authentic, item.weakens):
            assert complete(text), text
        assert not {"申请人", "被申请人"} & {item.holder.zh, item.bearer.zh}
    for rule in (*found.law, *found.burden):
        assert complete(rule.text) and rule.cites
    assert len(found.burden) == 4 and complete(found.name)


@pytest.mark.parametrize(
    ("situation", "articles"),
    [
        ("platform_rider", "N56|GC42 237|GC42 238|GC42 240"),
        ("streamer", "GC42 239"),
        ("dispatched", "LCL 58|LCL 92"),
        ("subcontracted", "N12 4|JI2 1|JI2 2|NMG 30"),
        ("retired", "OA56 2|OA56 6|OA56 9|OA56 11|JI1 32(1)"),
        ("intern", "BJ534 Q35|O309 12"),
        ("foreigner", "JI2 4|JI1 33|BJ534 Q23"),
        ("domestic", "JI1 2"),
        ("family_firm", "JI2 3"),
        ("site_worker", "NMG 15|NMG 30"),
    ],
)
def test_the_law_of_a_situation(situation: Situation, articles: str) -> None:
    cited = {article.id for rule in checklist(situation).law for article in rule.cites}
    assert set(articles.split("|")) <= cited


@pytest.mark.parametrize(
    ("situation", "days"),
    [
        ("retired", "2026-07-01 2025-08-31 2026-06-30"),  # OA56; JI1 32(1) repealed by JI2
        ("subcontracted", "2005-05-25 2025-09-01 2020-05-01"),  # N12, JI2, NMG
        ("foreigner", "2025-09-01 2018-07-28"),
        ("dispatched", "2008-01-01 2014-03-01"),
        ("platform_rider", "2021-07-16 2024-12-20"),
        ("domestic", "2021-01-01"),
    ],
)
def test_the_law_names_its_days(situation: Situation, days: str) -> None:
    told = " ".join(rule.text.en for rule in checklist(situation).law)
    assert all(day in told for day in days.split())


def test_what_is_held_is_ticked_and_nothing_held_is_lost() -> None:
    found = checklist("office", held=["work_email", "debt_note", "work_email", "own_hours", "family_or_partner"])
    assert {item.kind for item in found.items if item.held} == {"work_email", "debt_note"}
    assert found.items[-1].kind == "debt_note"  # not on the list of an office
    assert {o.kind for o in found.objections if o.held} == {"own_hours", "family_or_partner"}
    assert len({o.kind for o in found.objections}) == len(found.objections)


def test_a_public_body_is_called_what_it_is() -> None:
    item = next(i for i in checklist("site_worker").items if i.kind == "inspection_record")
    assert item.holder == PUBLIC


@pytest.mark.parametrize(
    ("arguments", "path", "valid"),
    [({"situation": "pilot"}, "situation", "platform_rider"), ({"held": ["diary"]}, "held", "work_chat")],
)
def test_an_unknown_name_lists_the_valid_ones(arguments: dict, path: str, valid: str) -> None:
    with pytest.raises(BadCase) as caught:
        checklist(**arguments)
    problem = caught.value.problems[0]
    assert (problem.code, problem.path) == ("CHOICE", path)
    assert valid in problem.say("zh") and valid in problem.say("en")


# --- views of the list ---


class Tags(HTMLParser):
    """Every tag with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize(("situation", "lang"), list(product(EVERY, ["zh", "en"])))
def test_every_item_is_printed_in_every_view(situation: Situation | None, lang: str) -> None:
    found = checklist(situation, held=["work_chat"])
    pages = found.to_text(lang), found.to_markdown(lang), found.to_html(lang)
    for page in pages:
        bare = re.sub(r"[\s\\]", "", unescape(page))
        for item in found.items:
            assert re.sub(r"\s", "", item.name.say(lang)) in bare
        assert "V2" in page  # what is not read in full says so
    assert "UNVERIFIED" in pages[0] or situation not in ("platform_rider", "streamer")
    assert max(width(line) for line in pages[0].splitlines()) <= 100
    assert pages[0].count("[x]") == pages[1].count("[x]") == 1


def test_the_html_view_is_a_form_without_scripts() -> None:
    found = checklist("retired", held=["bank_wage_payment"])
    tags = Tags(found.to_html("en")).found
    boxes = [attributes for tag, attributes in tags if tag == "input"]
    assert len(boxes) == len(found.items) + len(found.objections)
    assert all(box["type"] == "checkbox" for box in boxes)
    assert [box["value"] for box in boxes if "checked" in box] == ["bank_wage_payment"]
    assert "script" not in {tag for tag, _ in tags}
    assert not any(name.startswith("on") for _, attributes in tags for name in attributes)
    assert found._repr_html_() == found.to_html()


def test_texts_are_escaped() -> None:
    found = checklist()
    nasty = Text("<b>&|甲</b>", "<b>&|a</b>")
    changed = replace(found, name=nasty, items=(replace(found.items[0], name=nasty, why=nasty),))
    assert "<b>&|" not in changed.to_html("zh") and "&lt;b&gt;&amp;|甲" in changed.to_html("zh")
    assert r"\<b\>\&\|甲" in changed.to_markdown("zh")


def test_plain_data_says_both_languages() -> None:
    shown = json.loads(json.dumps(checklist("office", held=["tax_record"]).to_dict()))
    assert shown["situation"] == "office" and shown["name"]["en"] == "office"
    assert [item["kind"] for item in shown["items"] if item["held"]] == ["tax_record"]
    first = shown["items"][0]
    assert first["citations"][0]["tag"] == "V" and first["also"] and first["proves"][0]["zh"] == FACTORS["M"].zh
    assert set(shown) == {"situation", "name", "items", "objections", "law", "burden"}
    assert shown["objections"][0]["answer"]["zh"] and shown["law"][0]["citations"][0]["id"] == "N12 1"


def test_a_checklist_is_frozen_and_can_be_sent() -> None:
    found = checklist("intern")
    assert isinstance(found, Checklist)
    assert pickle.loads(pickle.dumps(found)).to_dict() == found.to_dict()
    with pytest.raises(AttributeError):
        found.name = Text("", "")  # type: ignore[misc]  # frozen: this is what must fail
    with pytest.raises(ValueError, match="no such language"):
        found.to_text("fr")  # type: ignore[arg-type]  # a language that there is not


# --- the twelve questions ---


def test_there_are_twelve_questions_with_ids_of_their_own() -> None:
    asked = questions()
    assert len(asked) == 12 == len({question.id for question in asked})
    for question in asked:
        assert complete(question.text) and complete(question.help)
        ids = [choice.id for choice in question.choices]
        assert len(ids) == len(set(ids)) >= 4
        assert all(complete(choice.text) for choice in question.choices)


@pytest.mark.parametrize(("question", "choice"), [(q.id, c.id) for q in questions() for c in q.choices])
def test_every_choice_gives_a_valid_part_of_a_case(question: str, choice: str) -> None:
    gives = next(c for q in questions() if q.id == question for c in q.choices if c.id == choice).gives
    found = answered({question: choice})
    assert found == {"evidence": [], **gives}
    kinds = [piece.kind for piece in Relationship.model_validate(found).evidence]
    assert kinds == [piece["kind"] for piece in gives.get("evidence", [])]


def test_the_questions_reach_every_situation_and_the_facts_of_the_gate() -> None:
    gives = [choice.gives for question in questions() for choice in question.choices]
    assert {g["situation"] for g in gives if "situation" in g} == set(SITUATIONS)
    assert {"production_order_ignored": True} in gives
    assert any(g.get("employer_qualified") is False for g in gives)
    compelled = {
        p.get("compelled") for g in gives for p in g.get("evidence", []) if p["kind"] == "own_business_registration"
    }
    assert compelled == {True, False}  # GC42 238


def test_answers_add_up_and_a_question_left_out_says_nothing() -> None:
    assert answered({}) == {"evidence": []}
    found = answered(
        {"pay": "fee_transfer", "records": "ordered_ignored", "status": "drawing_pension", "tools": "small_own"},
        claimed_start="2025-03-01",
        evidence=[{"kind": "recording"}],
    )
    kinds = ["bank_wage_payment", "service_fee_label", "pension_drawn", "recording"]
    assert [piece["kind"] for piece in found["evidence"]] == kinds
    rest = {key: value for key, value in found.items() if key != "evidence"}
    assert rest == {"production_order_ignored": True, "situation": "retired", "claimed_start": "2025-03-01"}


def test_answers_fit_a_case_file() -> None:
    answers = {question.id: question.choices[0].id for question in questions()}
    case = Case(region="110000", as_of="2026-11-21", relationship=answered(answers))
    assert case.relationship is not None and case.relationship.situation == "office"
    assert case.relationship.production_order_ignored


def test_what_is_given_is_the_callers_own() -> None:
    answered({"pay": "wage_transfer"})["evidence"][0]["kind"] = "work_chat"
    questions()[1].choices[0].gives["evidence"].clear()
    questions()[1].to_dict()["choices"][0]["gives"].clear()
    assert answered({"pay": "wage_transfer"})["evidence"][0]["kind"] == "bank_wage_payment"


@pytest.mark.parametrize(
    ("answers", "path", "valid"),
    [({"wage": "cash"}, "answers", "attendance"), ({"pay": "gold"}, "answers.pay", "cash_signed")],
)
def test_an_unknown_answer_lists_the_valid_ones(answers: dict[str, str], path: str, valid: str) -> None:
    with pytest.raises(BadCase) as caught:
        answered(answers)
    problem = caught.value.problems[0]
    assert (problem.code, problem.path) == ("CHOICE", path)
    assert valid in problem.say("zh") and valid in problem.say("en")


def test_other_facts_are_checked_at_the_door() -> None:
    with pytest.raises(BadCase) as caught:
        answered({"pay": "cash"}, claimed_start="2025-02-30")
    assert caught.value.problems[0].path == "claimed_start"


# --- command line ---


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("format", "begins"), [("html", "<!doctype html>"), ("json", "{")])
def test_the_command_writes_a_list(capsys: pytest.CaptureFixture[str], format: str, begins: str, lang: str) -> None:
    assert main(["checklist", "--situation", "streamer", "--format", format, "--lang", lang]) == COMPUTED
    out = capsys.readouterr().out
    assert out.startswith(begins) and out.endswith("\n")


def test_the_command_prints_what_the_library_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["checklist"]) == COMPUTED
    assert capsys.readouterr().out == checklist().to_text()
    assert main(["checklist", "--situation", "domestic", "--format", "markdown", "--lang", "en"]) == COMPUTED
    assert capsys.readouterr().out == checklist("domestic").to_markdown("en")
    assert main(["checklist", "--situation", "domestic", "--format", "json"]) == COMPUTED
    assert json.loads(capsys.readouterr().out) == checklist("domestic").to_dict()


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_the_command_prints_the_questions(capsys: pytest.CaptureFixture[str], format: str) -> None:
    assert main(["checklist", "--questions", "--format", format, "--lang", "en"]) == COMPUTED
    out = re.sub(r"\s+", " ", unescape(capsys.readouterr().out).replace("\\", ""))
    assert all(question.text.en in out for question in questions())
    assert all(choice.id in out for question in questions() for choice in question.choices)


def test_the_questions_as_json_draw_a_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["checklist", "--questions", "--format", "json"]) == COMPUTED
    assert json.loads(capsys.readouterr().out) == [question.to_dict() for question in questions()]


def test_the_command_refuses_an_unknown_situation(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["checklist", "--situation", "pilot"])
    assert left.value.code == BAD_FILE
    assert "platform_rider" in capsys.readouterr().err


def test_what_the_unit_keeps_is_only_said_until_it_is_produced() -> None:
    """The answers lead to the score that the same facts have in a case file."""

    def band(**answers: str) -> str:
        return score_evidence(**answered(answers), as_of="2026-11-21").band.value

    assert band(contract="have_contract") == "strong"
    assert band(contract="employer_has_it") == "weak"
    assert band(pay="cash_signed", attendance="employer_clock") == "weak"
    assert band(admission="hearing") == "strong"
    assert band(pay="wage_transfer", attendance="app", status="over_age") == "excluded"
    assert band(pay="wage_transfer", attendance="app", status="student") == "excluded"
    assert band(pay="wage_transfer", attendance="app", status="student_hired") == "probable"
    assert band(contract="contract_unused") == "contested"  # 0.5 × 22 + 0.25 × 18 + 0.1 × 35 + 0.15 × 80 = 31.0


def test_several_answers_where_several_things_are_true() -> None:
    found = answered({"badge": ["badge", "uniform", "badge"], "status": "office"})
    assert [piece["kind"] for piece in found["evidence"]] == ["work_badge", "uniform"]
    assert found["situation"] == "office"
    both = answered({"badge": ["uniform", "several"]})  # the uniform of both is one
    assert [piece["kind"] for piece in both["evidence"]] == ["uniform", "work_badge", "photo_or_video"]
    with pytest.raises(BadCase) as caught:
        answered({"badge": ["badge", "medal"]})
    assert caught.value.problems[0].path == "answers.badge"


def test_who_wrote_a_debt_note() -> None:
    """One of a foreman ties nobody to the company above (LCL 7: with whom the work was agreed)."""
    hired = answered({"pay": "debt_note_boss", "status": "hired_by_boss"})
    found = score_evidence(**hired, as_of="2026-11-21")
    assert found.route.value == "contracting_chain"
    assert dict(found.items[0].weights).keys() == {"M", "P", "B"}


def test_no_sentence_names_an_instrument_by_its_key() -> None:
    """Readers are told the titles of the articles; the keys of the source table are no names."""
    keys = re.compile(r"\b(N12|N56|JI[12]|NMG|OA56|BJ534|GC42|WIJ|MAL|LCL|REG)\b")
    rows = [text for row in EVIDENCE.values() for text in (row.name, row.obtain, row.weakens)]
    law = [rule.text for situation in EVERY for rule in checklist(situation).law]
    assert not [text for text in (*rows, *law) if keys.search(text.zh) or keys.search(text.en)]


def test_answers_to_the_twelve_questions_as_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answers.json"
    answers = {"pay": "wage_transfer", "attendance": "app", "badge": ["badge", "uniform"]}
    more = {"relationship": {"claimed_start": "2025-01-01"}}
    file.write_text(json.dumps({"region": "110000", "as_of": "2026-11-21", "answers": answers, **more}), "utf-8")
    assert main(["relationship", str(file), "--answers", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["band"] == "strong" and len(told["items"]) == 4
    assert told["span"]["claimed"]["from"] == "2025-01-01"
    file.write_text('{"region": "110000", "as_of": "2026-11-21"}', encoding="utf-8")
    assert main(["relationship", str(file), "--answers"]) == 2
    assert "NO_ANSWERS" in capsys.readouterr().err


def test_an_answer_leads_to_the_other_parts_of_the_case_file() -> None:
    """Nobody insured: losses may be claimed; another firm pays: it may answer jointly; each part there named is one of the case."""
    asked = {question.id: {choice.id: choice for choice in question.choices} for question in questions()}
    assert asked["insurance"]["nobody"].also == ("social_insurance", "unemployment", "medical_loss", "pension")
    assert asked["status"]["hired_by_boss"].also == ("site",)
    named = {part for choices in asked.values() for choice in choices.values() for part in choice.also}
    assert named <= set(Case.model_fields)
    assert set(ALSO) <= {(question, choice) for question, choices in asked.items() for choice in choices}


@pytest.mark.parametrize("form", [questions_text, questions_markdown, questions_html])
def test_the_forms_say_where_an_answer_leads(form: Callable[..., str]) -> None:
    assert "社会保险 (social_insurance)" in form(questions(), "zh").replace("\\", "").replace("\n", " ")
    assert "also fill in" in form(questions(), "en")
