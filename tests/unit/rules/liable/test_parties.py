"""Whom the application names, what it asks of each, under which article; the same in Markdown, HTML and Word."""

from __future__ import annotations

import re
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.results.application import ClaimsList

OWED = [{"start": "2026-01-01", "end": "2026-06-30", "due": "30000"}]
JOB = {"start": "2020-01-01", "last_day": "2026-06-30"}
SITE = {"boss": "张三", "subcontractor": "乙公司", "general": "丙公司", "client": "丁公司"}


def drafted(**facts: Any) -> ClaimsList:
    case = {"region": "100000", "as_of": "2026-11-21", "arrears": OWED, "worker": {"rural_migrant": True}, **facts}
    return lc.assess(lc.Case.model_validate(case)).claims_list()


def parties(document: ClaimsList) -> list[str]:
    return [
        match[1] for match in re.finditer(r"^((?:被申请人|第三人).*?：[^，]*)，", document.to_markdown(), re.MULTILINE)
    ]


def asked(document: ClaimsList, code: str) -> tuple[str, tuple[str, ...]]:
    return next((line.text, line.details) for line in document.claims if line.code == code)


def test_one_respondent() -> None:
    document = drafted(employment=JOB)
    assert parties(document) == ["被申请人：〔单位全称〕"]
    text, details = asked(document, "unpaid_wages")
    assert text.startswith("裁决被申请人支付") and not any("责任依据" in line for line in details)


def test_a_building_site() -> None:
    document = drafted(site=SITE | {"client_paid": False, "price_due": "100000"})
    assert parties(document) == [
        "被申请人一（招用劳动者的包工头）：张三", "被申请人二（分包单位）：乙公司", "被申请人三（施工总承包单位）：丙公司", "被申请人四（建设单位）：丁公司",
    ]  # fmt: skip
    text, details = asked(document, "unpaid_wages")
    assert text == (
        "裁决被申请人一支付2026年1月至6月拖欠的工资30,000.00元，被申请人二承担连带责任，被申请人三先行清偿，"
        "被申请人四在未结清的工程款100,000.00元范围内先行垫付。"
    )
    basis = next(line for line in details if line.startswith("责任依据"))
    assert "被申请人三：《保障农民工工资支付条例》第三十条第三款" in basis
    assert "被申请人四：《保障农民工工资支付条例》第二十九条第二款" in basis
    assert asked(document, "entity")[0] == "确认被申请人二为承担用工主体责任的单位。"
    told = document.to_markdown()
    assert "本申请书副本四份" in told and "公民身份号码：〔号码〕" in told
    assert (
        "由被申请人一招用，在〔工程名称〕工地工作（被申请人二为分包单位、被申请人三为施工总承包单位、被申请人四为建设单位）"
        in told
    )


def test_who_answers_for_nothing_is_a_third_party() -> None:
    document = drafted(site=SITE)
    assert parties(document)[-1] == "第三人（建设单位）：丁公司"
    assert "丁公司" not in asked(document, "unpaid_wages")[0] and "第三人" not in asked(document, "unpaid_wages")[0]
    two = drafted(
        employment=JOB,
        contracts=[{"start": "2020-01-01"}],
        other_units=[{"role": "related", "name": n} for n in ("甲", "乙")],
    )
    assert parties(two) == ["被申请人：〔单位全称〕", "第三人一（关联单位）：甲", "第三人二（关联单位）：乙"]


def test_the_price_that_is_not_known_stays_a_blank() -> None:
    text, _ = asked(drafted(site=SITE | {"client_paid": False}), "unpaid_wages")
    assert "在未结清的工程款〔数额〕范围内先行垫付" in text


def test_clearing_and_answering_together() -> None:
    units = [{"role": "lender", "name": "甲"}, {"role": "related", "name": "乙"}, {"role": "investor", "name": "丙"}]
    document = drafted(employment=JOB, other_units=units, contracts=[])
    text, _ = asked(document, "unpaid_wages")
    assert text.endswith("，被申请人二承担清偿责任，被申请人三共同承担支付责任，被申请人四承担连带责任。")
    assert parties(document)[3] == "被申请人四（出资人）：丙"


@pytest.mark.parametrize(
    "dispatch, line", [({}, True), ({"fault": "user"}, False), ({"fault": "none"}, False), (None, True)]
)
def test_the_user_unit(dispatch: dict[str, str] | None, line: bool) -> None:
    """Both units are parties (MAL 22); the general request stands only while the fault is not known."""
    facts = {"employment": JOB | {"kind": "dispatch"}, **({} if dispatch is None else {"dispatch": dispatch})}
    document = drafted(**facts)
    assert [name.partition("：")[0] for name in parties(document)] == [
        "被申请人一（劳务派遣单位）",
        "被申请人二（用工单位）",
    ]
    assert any(claim.code == "user_unit" for claim in document.claims) is line
    joint = asked(document, "unpaid_wages")[0].endswith("，被申请人二承担连带责任。")
    assert joint is (dispatch == {"fault": "user"})


def test_an_article_not_read_is_named_for_the_drafter() -> None:
    """LCL 59 was not read: the note on sources says so."""
    told = [
        note.say("zh")
        for note in drafted(employment=JOB, dispatch={"undertaken": True}).notes
        if note.code == "SOURCES_TO_CHECK"
    ]
    assert len(told) == 1 and "第五十九条" in told[0]
    assert not any("第五十九条" in note.say("zh") for note in drafted(employment=JOB, dispatch={}).notes)


def test_overtime_of_the_dispatched() -> None:
    document = drafted(
        employment=JOB,
        dispatch={"fault": "none"},
        arrears=[],
        pay={"monthly": "8000"},
        overtime=[{"on": "2026-05-01", "days": "1"}],
    )
    assert asked(document, "overtime_pay")[0].startswith("裁决被申请人二、被申请人一支付")


def test_a_claim_that_waits_names_the_employer() -> None:
    document = drafted(site=SITE, arrears=[{"start": "2026-01-01", "end": "2026-03-31"}])
    assert asked(document, "unpaid_wages")[0].startswith("裁决被申请人一支付")
    assert len(parties(document)) == 4  # nobody is left out while it is not known who answers


def test_an_injury_of_a_chain_is_asked_of_the_unit_with_capacity() -> None:
    hurt = {
        "date": "2025-10-15", "recognised_on": "2025-12-15", "grade": 9, "graded_on": "2026-02-01", "insured": "no",
        "chain": {"kind": "subcontract", "units": [{"name": "甲"}, {"name": "乙", "capacity": False}]},
    }  # fmt: skip
    document = drafted(employment=JOB, pay={"average_12_months": "6000"}, injury=hurt, arrears=[])
    assert parties(document) == ["被申请人一（招用劳动者的包工头）：乙", "被申请人二（具备用工主体资格的承包单位）：甲"]
    assert asked(document, "disability_lump_sum")[0].startswith("裁决被申请人二支付")
    assert "确认被申请人二为承担用工主体责任的单位。" in document.to_markdown()


def test_a_dispatch_named_with_the_injury_has_both_its_units() -> None:
    """MAL 22: the dispatcher by its name, and the unit that used the labour."""
    hurt = {
        "date": "2025-10-15", "recognised_on": "2025-12-15", "grade": 9, "graded_on": "2026-02-01", "insured": "no",
        "chain": {"kind": "dispatch", "units": [{"name": "甲"}]},
    }  # fmt: skip
    document = drafted(employment=JOB, pay={"average_12_months": "6000"}, injury=hurt, arrears=[])
    assert parties(document) == ["被申请人一（劳务派遣单位）：甲", "被申请人二（用工单位）：〔单位全称〕"]


def test_every_form_names_them() -> None:
    from io import BytesIO

    from docx import Document

    document = drafted(site=SITE)
    word = "\n".join(paragraph.text for paragraph in Document(BytesIO(document.to_docx())).paragraphs)
    for form in (document.to_markdown(), document.to_html(), word):
        assert "被申请人三（施工总承包单位）：丙公司" in form and "被申请人三先行清偿" in form


def test_the_procedure_names_the_parties() -> None:
    case = {"region": "100000", "as_of": "2026-11-21", "arrears": OWED}
    for facts, code in (
        ({"site": SITE}, "PARTIES_SITE"),
        ({"other_units": [{"role": "investor"}]}, "PARTIES_BESIDE"),
        ({"dispatch": {}}, "PARTIES_DISPATCH"),
    ):
        for stated in (case, case | facts):
            procedure = lc.assess(lc.Case.model_validate(stated)).procedure
            assert procedure is not None
            assert (code in {hint.message.code for hint in procedure.hints}) is (stated is not case)
