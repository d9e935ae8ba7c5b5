"""The claims list (R-PROC-13): order, primary and alternative claims, blanks, nothing invented, three prints of one document."""

from __future__ import annotations

import io
import json
import pickle
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from laborcalc.assessment import assess
from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import main
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.missing import Gap
from laborcalc.foundation.money import ZERO, add
from laborcalc.foundation.terms import EvidenceKind, Ground, Kind
from laborcalc.foundation.text import Text
from laborcalc.law.sources import cite
from laborcalc.proof.catalogue.kinds import EVIDENCE, RELATIONSHIP
from laborcalc.results.application import Block, ClaimsList, Item, PageBreak, Table
from laborcalc.results.outcome import Needs
from laborcalc.rules.claims import CLAIMS
from tests.outcomes import yuan

ROOT = Path(__file__).parents[4]
AWARDS = sorted((ROOT / "tests" / "cases" / "awards").glob("*.yaml"))
EXAMPLE = ROOT / "examples" / "three-workers.yaml"
JOB = {"start": "2019-03-15", "last_day": "2026-09-30"}
BASE = {
    "region": "110000",
    "as_of": "2026-11-21",
    "employment": JOB,
    "pay": {"monthly": "12000", "last_month": "12000"},
    "given": {"minimum_wage": "2540", "local_average_wage": "15000"},
}
DISPUTED = BASE | {"termination": {"ground": "objective_change", "lawful": None}}
RICH = DISPUTED | {
    "employment": JOB | {"kind": "dispatch"},
    "contracts": [],
    "worker": {"sex": "female", "birth_date": "1990-05-06"},
    "arrears": [
        {"start": "2026-08-01", "end": "2026-08-31"},
        {"item": "bonus", "start": "2026-01-01", "end": "2026-06-30"},
    ],
    "overtime": [
        {"kind": "workday", "hours": "10", "base": "8700", "paid": "400"},
        {"kind": "rest_day", "days": "2", "base": "8700"},
        {"kind": "holiday", "days": "1", "base": "8700"},
    ],
    "annual_leave": [{"year": 2025, "untaken_days": "3"}],
    "relationship": {
        "evidence": [
            {"kind": "work_chat", "authenticity": "certified_electronic", "note": "与主管|<b>的聊天"},
            {"kind": "payroll_sheet", "held_by": "employer"},
            {"kind": "own_hours"},
        ]
    },
}


def drafted(facts: dict[str, object]) -> ClaimsList:
    return assess(Case.model_validate(facts)).claims_list()


def codes(document: ClaimsList) -> list[str]:
    return [line.code for line in document.claims]


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell for row in (block.heads, *block.rows) for cell in row)
        elif isinstance(block, Item):
            yield from (block.text, *block.details)
        elif not isinstance(block, PageBreak):
            yield block.text


def body(document: ClaimsList) -> str:
    return "\n".join(texts(document.body))


def details(document: ClaimsList, code: str) -> str:
    return "\n".join("\n".join((line.text, *line.details)) for line in document.claims if line.code == code)


# --- order and content of the claims ---


def test_the_order_of_r_proc_13() -> None:
    assert codes(drafted(RICH)) == [
        "relationship", "unpaid_wages", "overtime_pay", "double_wages", "annual_leave_pay",
        "unlawful_termination_damages", "user_unit", "documents",
    ]  # fmt: skip
    assert [line.number for line in drafted(RICH).claims] == list(range(1, 9))


def test_a_line_names_period_item_sum_computation_and_article() -> None:
    wages = details(drafted(BASE | {"arrears": [{"start": "2026-08-01", "end": "2026-08-31"}]}), "unpaid_wages")
    assert "裁决被申请人支付2026年8月拖欠的工资12,000.00元。" in wages
    assert "《劳动合同法》第三十条" in wages
    # 12,000 ÷ 21.75 × 12: 1 to 16 September 2026 has 12 weekdays
    part = details(drafted(BASE | {"arrears": [{"start": "2026-09-01", "end": "2026-09-16"}]}), "unpaid_wages")
    assert "计算：12,000.00 × 12 ÷ 21.75 ≈ 6,620.69。" in part


def test_overtime_by_kind_of_day() -> None:
    """10 h, 2 rest days and a holiday at 8,700: 750 + 1,600 + 1,200 (R-OT-01), less 400 paid."""
    told = details(drafted(RICH), "overtime_pay")
    for words in (
        "工作日延时750.00元",
        "休息日加班1,600.00元",
        "法定节假日加班1,200.00元",
        "扣除已付400.00元",
        "3,150.00元",
    ):
        assert words in told


def test_the_relationship_comes_first_with_its_time() -> None:
    first = drafted(RICH | {"relationship": {"claimed_start": "2019-03-01", "claimed_end": "2026-09-30"}}).claims[0]
    assert first.text == "确认申请人与被申请人一自2019年3月1日至2026年9月30日期间存在劳动关系。"
    assert first.amount is None
    bare = drafted({"region": "110000", "as_of": "2026-11-21", "relationship": {}}).claims[0]
    assert bare.text == "确认申请人与被申请人自〔入职日期〕起至今存在劳动关系。"
    ended = {"ground": "resignation"}
    gone = drafted({"region": "110000", "as_of": "2026-11-21", "relationship": {}, "termination": ended}).claims[0]
    assert "至〔离职日期〕期间" in gone.text


def test_a_claim_that_waits_is_listed_with_its_gap_and_not_in_the_total() -> None:
    document = drafted(RICH)
    assert "（2）2026年1月至6月奖金，数额待补充。" in details(document, "unpaid_wages")
    assert "待补充的数额未计入" in body(document)
    waiting = drafted(BASE | {"arrears": [{"item": "bonus", "start": "2026-01-01", "end": "2026-06-30"}]})
    assert "数额待补充：2026年1月至6月奖金。" in details(waiting, "unpaid_wages")
    assert waiting.total == 0
    asked = BASE | {"claims": [{"kind": "non_compete_compensation", "amount": "5000"}]}
    assert "（申请人主张5,000.00元），数额待补充：" in details(drafted(asked), "non_compete_compensation")


def test_what_may_still_grow_says_so() -> None:
    """Working years elsewhere are not stated: more days of leave may be owed."""
    told = details(drafted(BASE | {"annual_leave": [{"year": 2025}]}), "annual_leave_pay")
    assert "首次参加工作之日待补充，本项暂按现有事实计算，补充后数额可能增加。" in told


def test_a_claim_without_a_rule_asks_for_the_sum() -> None:
    result = assess(Case.model_validate(BASE))
    gap = Gap("RULE", "rule.double_wages", Text("规则", "the rule"), Text("尚未收入", "not held yet"))
    document = replace(result, claims=(Needs(kind=Kind.DOUBLE_WAGES, missing=(gap,)),)).claims_list()
    assert document.claims[0].text.endswith("数额待补充：〔计算期间与金额〕。")


def test_deductions_are_wages_kept_back() -> None:
    kept = {"item": "deduction", "start": "2026-08-01", "end": "2026-08-31", "due": "500"}
    assert "2026年8月被扣发的工资500.00元" in details(drafted(BASE | {"arrears": [kept]}), "unpaid_wages")
    both = drafted(BASE | {"arrears": [{"start": "2026-07-01", "end": "2026-07-31"}, kept]})
    assert "2026年7月至8月拖欠的工资、被扣发的工资12,500.00元" in details(both, "unpaid_wages")


def test_a_leave_is_named_as_far_as_it_is_asked_for() -> None:
    facts = BASE | {"sick_leave": [{"start": "2026-05-06", "end": "2026-06-30"}]}
    facts |= {"claims": [{"kind": "sick_pay", "start": "2026-06-01", "end": "2026-06-30"}]}
    assert "支付2026年6月病假工资" in details(drafted(facts), "sick_pay")


def test_the_gap_of_an_earlier_dismissal() -> None:
    gaps = [
        {"start": "2024-01-01", "end": "2024-02-29"},
        {"start": "2026-10-01", "end": "2026-10-31", "reinstated": False},
    ]
    document = drafted(BASE | {"disputes": gaps, "termination": {"ground": "dismissal_without_ground"}})
    assert codes(document) == ["unlawful_termination_damages", "wages_during_dispute", "documents"]
    assert "支付2024年1月至2月违法解除劳动合同期间的工资损失24,000.00元" in details(document, "wages_during_dispute")


def test_a_sum_limited_to_what_is_asked_says_so() -> None:
    facts = BASE | {"arrears": [{"start": "2026-08-01", "end": "2026-08-31"}]}
    facts |= {"claims": [{"kind": "unpaid_wages", "amount": "9000"}]}
    document = drafted(facts)
    assert document.total == yuan("9000.00")
    assert "以申请人主张的9,000.00元为限" in details(document, "unpaid_wages")


def test_what_runs_on_is_reckoned_provisionally() -> None:
    facts = BASE | {"employment": {"start": "2019-03-15"}, "disputes": [{"start": "2026-10-01", "monthly": "12000"}]}
    document = drafted(facts)
    assert "暂计至2026年11月21日" in details(document, "wages_during_dispute")
    assert "其中标明暂计的部分计至所载之日" in body(document)


# --- primary and alternative claims ---


def test_disputed_lawfulness_is_pleaded_as_primary_and_alternative() -> None:
    """7 years 6 months 16 days: 8 months; 2N 192,000, N 96,000, notice 12,000 (LCL 40, 47, 87)."""
    document = drafted(DISPUTED)
    told = details(document, "unlawful_termination_damages")
    assert "赔偿金192,000.00元" in told
    assert "备位请求：如不支持上述主位请求，认定解除劳动合同合法" in told
    assert "经济补偿96,000.00元、未提前三十日通知解除劳动合同的代通知金12,000.00元" in told
    assert document.total == yuan("192000.00")
    assert "备位请求未计入" in body(document)


def test_no_alternative_where_nothing_is_in_dispute() -> None:
    document = drafted(BASE | {"termination": {"ground": "dismissal_without_ground"}})
    assert "备位" not in body(document)
    assert codes(document) == ["unlawful_termination_damages", "documents"]


def test_reinstatement_excludes_damages_and_the_certificate() -> None:
    end = {"ground": "dismissal_without_ground", "reinstatement_wanted": True}
    document = drafted(BASE | {"termination": end, "disputes": [{"start": "2026-10-01", "end": "2026-10-31"}]})
    assert codes(document) == ["reinstatement", "wages_during_dispute"]
    told = details(document, "reinstatement")
    assert "继续履行劳动合同" in told
    assert "备位请求：如认定劳动合同已经不能继续履行，则请求支付违法解除劳动合同赔偿金192,000.00元" in told
    assert document.total == yuan("12000.00")
    # without a stated gap the wages run from the last day on (JI2 18)
    assert codes(drafted(BASE | {"termination": end})) == ["reinstatement", "wages_during_dispute"]


def test_an_expiry_says_that_the_other_answer_gives_more() -> None:
    document = drafted(BASE | {"termination": {"ground": "expiry_employer_ends", "lawful": None}})
    assert "终止劳动合同经济补偿96,000.00元" in details(document, "economic_compensation")
    assert "备位" not in body(document)
    note = next(note for note in document.notes if note.code == "LARGER_OTHERWISE")
    assert "192,000.00" in note.say("zh") and "192,000.00" in note.say("en")


@pytest.mark.parametrize("lawful", [None, True, False])
@pytest.mark.parametrize("ground", list(Ground))
def test_never_two_remedies_for_one_ending(ground: Ground, lawful: bool | None) -> None:
    for wanted in (True, False):
        end = {"ground": ground.value, "lawful": lawful, "reinstatement_wanted": wanted}
        for more in ({}, {"claims": [{"kind": kind.value} for kind in Kind]}, {"pay": {}}):
            result = assess(Case.model_validate(BASE | {"termination": end} | more))
            document = result.claims_list()
            found = set(codes(document)) & {"economic_compensation", "unlawful_termination_damages", "reinstatement"}
            assert len(found) <= 1
            assert not ({"notice_pay"} & set(codes(document)) and found - {"economic_compensation"})
            assert document.total == result.total
            clean(document)


# --- the document as a whole ---


def clean(document: ClaimsList) -> None:
    """No code ids, English words, ISO dates or empty cells in what is filed."""
    for text in texts(document.body):
        assert not re.search(r"[A-Za-z_]{2,}|\d{4}-\d\d|None|…(?!…)(?<!……)", text), text
        assert "。。" not in text and "：。" not in text and "元元" not in text
    for text in texts(document.annex):
        assert text.strip()
        assert not re.search(r"[a-z_]{3,}|None", text), text


@pytest.mark.parametrize("path", AWARDS, ids=lambda path: path.stem)
def test_published_cases(path: Path) -> None:
    result = assess(Case.from_file(path))
    document = result.claims_list()
    clean(document)
    listed = [claim for claim in result.claims if result.is_asked_for(claim)]  # limitation has to be pleaded
    assert document.total == add(claim.amount or ZERO for claim in listed)  # in full, whatever limitation may take
    assert document.total == result.total or result.limitation_pleaded
    kinds = [code for code in codes(document) if code in set(Kind)]
    assert kinds == [claim.kind for claim in result.claims if claim.kind in kinds]


def test_parties_carry_what_the_file_says_and_blanks_for_the_rest() -> None:
    told = body(drafted(RICH))
    assert "申请人：〔姓名〕，女，1990年5月6日出生，职业：〔职业〕" in told
    assert "被申请人一（劳务派遣单位）：〔单位全称〕" in told
    assert "被申请人二（用工单位）：〔单位全称〕" in told
    assert "本申请书副本二份" in told
    plain = body(drafted(BASE))
    assert "〔性别〕，〔出生日期〕出生" in plain
    assert "被申请人：〔单位全称〕" in plain and "本申请书副本一份" in plain


def test_nothing_is_invented() -> None:
    told = body(drafted({"region": "110000", "as_of": "2026-11-21"}))
    assert "〔仲裁请求〕" in told
    assert (
        "〔入职日期〕" in told and "〔月工资、构成及发放方式〕" in told and "〔双方是否、何时订立书面劳动合同" in told
    )
    assert not re.search(r"\d", told.replace("第二十八条", "").replace("1.", ""))


def test_facts_follow_the_file() -> None:
    contracts = [
        {"start": "2019-03-15", "end": "2022-03-14", "signed_on": "2019-06-01", "probation_months": "2", "probation_monthly": "9600"},
        {"kind": "open_ended", "start": "2022-03-15", "backdated": True},
        {},
        {"kind": "task", "end": "2022-03-14", "signed_on": "2022-03-14"},
    ]  # fmt: skip
    end = {
        "ground": "objective_change", "lawful": True, "notified_on": "2026-09-20", "union_notified": False,
        "protections": ["maternity"], "paid_compensation": "1000",
    }  # fmt: skip
    more = {
        "worker": {"rural_migrant": True},
        "employment": JOB | {"hours_system": "comprehensive", "hours_system_approved": True},
        "filed_on": "2026-11-20",
        "payment_orders": [{"ordered_on": "2026-10-10", "deadline": "2026-10-20", "amount": "1000"}],
        "arrears": [{"start": "2026-08-01", "end": "2026-08-31"}],
    }
    told = body(drafted(BASE | more | {"contracts": contracts, "termination": end}))
    for words in (
        "期限为2019年3月15日至2022年3月14日，但于2019年6月1日签订，约定试用期2个月，试用期月工资9,600.00元。",
        "双方订立无固定期限劳动合同，期限为2022年3月15日起，合同落款日期系倒签。",
        "双方订立固定期限劳动合同。",
        "期限为〔起始日〕至2022年3月14日，于2022年3月14日签订。",
        "实行综合计算工时工作制",
        "2026年9月20日，被申请人以客观情况发生重大变化为由解除劳动合同，申请人工作至2026年9月30日。",
        "孕期、产期、哺乳期",
        "未将理由通知工会",
        "已支付解除或终止的款项1,000.00元",
        "责令限期于2026年10月20日前支付1,000.00元",
        "2026年11月20日",
    ):
        assert words in told, words


@pytest.mark.parametrize(
    "facts, code, words",
    [
        ({"sick_leave": [{"start": "2026-05-06", "end": "2026-05-29"}]}, "sick_pay", "2026年5月6日至5月29日病假工资"),
        ({"stoppages": [{"start": "2026-02-01", "end": "2026-03-31"}]}, "stoppage_pay", "2026年2月至3月停工停产"),
        ({"maternity_leaves": [{"start": "2026-01-01", "end": "2026-04-08", "base": "12000"}]}, "maternity_pay", "产假工资"),
        ({"pay": {"payslips": [{"month": "2026-08", "due": "2000"}]}}, "minimum_wage_shortfall", "最低工资标准的工资差额540.00元"),
        (
            {"non_compete": {"start": "2026-10-01", "end": "2027-09-30", "agreed_monthly": "6000"}},
            "non_compete_compensation", "2026年10月至2027年9月竞业限制经济补偿",
        ),
        (
            {"contracts": [{"start": "2019-03-15", "end": "2020-03-14", "probation_months": "6", "probation_monthly": "9600"}]},
            "probation_damages", "违法约定试用期赔偿金",
        ),
        ({"employment": JOB | {"kind": "part_time"}, "pay": {}}, "", ""),
        ({"employment": {"start": "2019-03-15", "hours_system": "flexible"}}, "", ""),
        ({"pay": {"history": [{"start": "2019-03-15", "monthly": "9000"}], "average_12_months": "9100"}}, "", ""),
        (
            {"timesheet": {"rows": [{"on": "2026-09-12", "hours": "8"}]}, "overtime": [{"on": "2026-10-01", "days": "1"}],
             "employment": {"start": "2019-03-15"}},
            "overtime_pay", "2026年9月12日至10月1日加班费",
        ),
    ],
)  # fmt: skip
def test_other_claims(facts: dict[str, object], code: str, words: str) -> None:
    document = drafted(BASE | facts)
    clean(document)
    assert words in details(document, code)


# --- evidence ---


def test_the_list_of_evidence() -> None:
    document = drafted(RICH)
    table = next(block for block in document.annex if isinstance(block, Table))
    rows = {row[1]: row for row in table.rows}
    chat = rows["工作聊天记录（与主管|<b>的聊天）"]
    assert "第1项请求：管理与从属" in chat[2] and chat[3:] == ("申请人", "电子数据（附原始载体）")
    assert rows["工资表、工资条"][3:] == ("被申请人", "申请责令提供")
    assert not any("自定工作时间" in name for name in rows)
    assert any(note.code == "AGAINST" and "自定工作时间" in note.say("zh") for note in document.notes)
    said = "\n".join(texts(document.annex))
    assert "责令被申请人提供证据的申请" in said
    assert "《劳动争议调解仲裁法》第六条、第三十九条" in said
    assert "第四十四条" in said  # JI1 44: the employer proves the dismissal


def test_burden_by_place_and_worker() -> None:
    facts = {"arrears": [{"start": "2026-08-01", "end": "2026-08-31"}], "worker": {"rural_migrant": True}}
    for region, words in (
        ("110000", "《北京市工资支付规定》第十三条"),
        ("440300", "《广东省工资支付条例》第十六条、第四十八条"),
    ):
        said = "\n".join(texts(drafted(BASE | facts | {"region": region}).annex))
        assert words in said
        assert "《保障农民工工资支付条例》第十五条" in said


def test_every_kind_of_evidence_and_claim_has_a_row() -> None:
    assert set(EVIDENCE) == set(EvidenceKind.__args__)  # type: ignore[attr-defined]  # the members of a Literal
    for burden in (RELATIONSHIP, *(card.proved for card in CLAIMS.values())):
        for id in (*burden.cites, *(id for _, id in burden.local)):
            cite(id)
        assert burden.text.zh and burden.text.en and burden.proofs


# --- notes for the drafter ---


def test_notes_stay_out_of_the_document() -> None:
    facts = BASE | {
        "annual_leave": [{"year": 2023, "untaken_days": "3"}, {"year": 2025, "untaken_days": "3"}],
        "termination": {"ground": "resignation"},
        "claims": [
            {"kind": "annual_leave_pay", "amount": "90000"},
            {"kind": "economic_compensation"},
            {"kind": "additional_compensation"},
        ],
    }
    document = drafted(facts)
    found = {note.code for note in document.notes}
    assert {"CLAIM_EXPIRED", "LAST_FILING_DAY", "CLAIM_NOT_DUE", "ASKED_MORE"} <= found
    assert "时效" not in body(document)
    assert document.total == yuan("6620.69")  # 12,000 ÷ 21.75 × 6 × 2: the part that limitation may take is claimed
    for note in document.notes:
        assert note.say("zh") and note.say("en")


def test_due_but_not_asked_for() -> None:
    end = {"ground": "objective_change", "lawful": True}
    document = drafted(BASE | {"termination": end, "claims": [{"kind": "unlawful_termination_damages"}]})
    assert codes(document) == ["documents"]
    note = next(note for note in document.notes if note.code == "CLAIM_NOT_ASKED")
    assert "96,000.00" in note.say("zh") and "economic compensation" in note.say("en")


def test_who_asks_for_n_alone_gets_n_alone() -> None:
    facts = BASE | {
        "termination": {"ground": "dismissal_without_ground"},
        "claims": [{"kind": "economic_compensation"}],
    }
    assert codes(drafted(facts)) == ["economic_compensation", "documents"]


def test_additional_compensation_without_its_gate() -> None:
    facts = BASE | {"arrears": [{"start": "2026-08-01", "end": "2026-08-31"}], "readings": {"D-27": "not_required"}}
    facts |= {"claims": [{"kind": "unpaid_wages"}, {"kind": "additional_compensation"}]}
    assert "GATE_PROOF" in {note.code for note in drafted(facts).notes}


def test_the_codes_of_the_notes_are_described() -> None:
    page = (ROOT / "docs" / "claims-list.md").read_text(encoding="utf-8")
    source = (ROOT / "laborcalc" / "views" / "application" / "build.py").read_text(encoding="utf-8")
    for code in re.findall(r'Message\("([A-Z_]+)"', source):
        assert f"`{code}`" in page, code


def test_without_notes_there_is_no_last_page() -> None:
    bare = replace(drafted(BASE), notes=())
    assert bare.blocks() == (*bare.body, *bare.annex)


def test_an_assessment_without_its_case() -> None:
    with pytest.raises(BadCase, match="NO_CASE"):
        replace(assess(Case.model_validate(BASE)), case=None).claims_list()


# --- the three prints ---


def test_markdown_is_escaped() -> None:
    printed = drafted(RICH).to_markdown()
    assert printed.startswith("# 劳动人事争议仲裁申请书\n")
    assert "与主管\\|\\<b\\>的聊天" in printed
    assert "# 起草提示" in printed


def test_html_is_self_contained() -> None:
    printed = drafted(RICH).to_html()
    assert "<script" not in printed and "http" not in printed and "<b>" not in printed
    assert "与主管|&lt;b&gt;的聊天" in printed
    assert "size:A4" in printed


def test_docx_holds_the_same_document() -> None:
    document = drafted(RICH)
    data = document.to_docx()
    file = docx.Document(io.BytesIO(data))
    printed = "\n".join(paragraph.text for paragraph in file.paragraphs)
    cells = {cell.text for table in file.tables for row in table.rows for cell in row.cells}
    for block in document.blocks():
        if isinstance(block, Table):
            assert {cell for row in block.rows for cell in row} <= cells
    for line in document.claims:
        assert f"{line.number}.\t{line.text}" in printed
    section = file.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert "PAGE" in section.footer.paragraphs[0]._p.xml
    assert 'w:eastAsia="仿宋"' in file.styles["Normal"].element.xml
    assert "w:tblHeader" in file.tables[0].rows[0]._tr.xml
    assert file.core_properties.author == "" and f"{file.core_properties.created:%Y-%m-%d}" == "2026-11-21"


def test_the_list_is_plain_data() -> None:
    document = drafted(RICH)
    assert pickle.loads(pickle.dumps(document)) == document == drafted(RICH)


def test_docx_bytes_do_not_depend_on_the_clock() -> None:
    first, second = drafted(DISPUTED).to_docx(), drafted(DISPUTED).to_docx()
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2026, 11, 21, 0, 0, 0)}


def test_docx_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(BadCase) as refused:
        drafted(BASE).to_docx()
    assert refused.value.code == "NO_DOCX"
    assert all("pip install python-docx" in refused.value.say(lang) for lang in ("zh", "en"))


# --- the command line ---


def test_command_prints_markdown(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["claims", str(EXAMPLE)]) == COMPUTED
    assert capsysbinary.readouterr().out.decode().startswith("# 劳动人事争议仲裁申请书")


@pytest.mark.parametrize("format, begins", [("markdown", b"# "), ("html", b"<!doctype"), ("docx", b"PK")])
def test_command_writes_a_file(tmp_path: Path, format: str, begins: bytes) -> None:
    target = tmp_path / "application"
    assert main(["claims", str(EXAMPLE), "--format", format, "--output", str(target)]) == COMPUTED
    assert target.read_bytes().startswith(begins)


def test_command_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({"region": "110000"}), encoding="utf-8")
    assert main(["claims", str(bad)]) == BAD_FILE
    assert "as_of" in capsys.readouterr().err
    assert main(["claims", str(EXAMPLE), "--output", str(tmp_path)]) == BAD_FILE
    assert "UNWRITABLE" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["claims", str(EXAMPLE), "--format", "docx"]) == BAD_FILE
    assert "NO_OUTPUT" in capsys.readouterr().err
