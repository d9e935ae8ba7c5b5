"""What an application pleads (R-PROC-13): nothing against the applicant is filed, the computation ends in the sum, times and limbs are told apart."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.application import Block, ClaimsList, Item, PageBreak, Table
from laborcalc.results.outcome import Award
from tests.outcomes import yuan

AWARDS = sorted((Path(__file__).parents[3] / "cases" / "awards").glob("*.yaml"))
PAY = {"monthly": "8700"}
WORK = {"region": "北京", "as_of": "2026-08-17", "pay": PAY}
NEVER_SIGNED = WORK | {"employment": {"start": "2025-06-16"}, "contracts": []}
TWO_TERMS = WORK | {
    "employment": {"start": "2019-04-01"},
    "contracts": [
        {"start": "2019-04-01", "end": "2022-03-31", "signed_on": "2019-04-01"},
        {"start": "2022-04-01", "end": "2025-03-31", "extended_to": "2025-09-30", "extension": "statutory"},
    ],
    "open_ended_asked_on": "2025-03-01",
}
LEFT = WORK | {"employment": {"start": "2020-04-01", "last_day": "2026-03-31"}}
DUTY = {"start": "2026-04-01", "end": "2027-03-31", "agreed_monthly": "3000"}


def drafted(facts: dict[str, Any]) -> ClaimsList:
    return assess(Case.model_validate(facts)).claims_list()


def said(blocks: tuple[Block, ...]) -> str:
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            found += (cell for row in (block.heads, *block.rows) for cell in row)
        elif isinstance(block, Item):
            found += (block.text, *block.details)
        elif not isinstance(block, PageBreak):
            found.append(block.text)
    return "\n".join(found)


def line(document: ClaimsList, code: str) -> str:
    return "\n".join("\n".join((line.text, *line.details)) for line in document.claims if line.code == code)


# --- nothing against the applicant is filed ---


def filed_only(document: ClaimsList) -> None:
    """Neither limitation nor another reading nor a doubt about a source stands in what is filed."""
    filed = said((*document.body, *document.annex))
    assert not re.search(r"时效|如作另一种认定|适用口径|本库|本程序|可信度|〔V|DECISION|\bD-\d", filed)


def test_readings_and_limitation_are_for_the_drafter() -> None:
    """16 to 31 July and 1 to 16 August 2025 lie more than a year before 2026-08-17: limitation may take their pay."""
    document = drafted(NEVER_SIGNED | {"readings": {"D-01": "day_by_day"}} | {"filed_on": "2026-08-17"})
    filed_only(document)
    told = said(document.readings)
    assert "采用：" in told and "二倍工资的仲裁时效如何计算" in told
    expired = re.compile(r"时效抗辩成立的，其中[\d,.]+元不予支持")
    assert expired.search(told)
    printed = document.to_markdown()
    last = printed.index("# 起草提示")
    assert "二倍工资的仲裁时效" not in printed[:last] and "二倍工资的仲裁时效" in printed[last:]
    assert not expired.search(printed[:last])
    assert set(document.readings) <= set(document.blocks())


def test_without_a_sum_there_are_no_readings() -> None:
    assert drafted(WORK).readings == ()


def test_tags_are_explained_to_the_drafter() -> None:
    told = said(drafted(NEVER_SIGNED).readings)
    for tag in set(re.findall(r"〔([A-Z0-9]+)〕", told)):
        assert f"\n{tag}" in told


@pytest.mark.parametrize("path", AWARDS, ids=lambda path: path.stem)
def test_published_cases(path: Path) -> None:
    document = assess(Case.from_file(path)).claims_list()
    filed_only(document)
    ends_in_the_sum(document)


# --- the alternative claim is in full ---


def test_the_alternative_claim_is_not_cut_by_limitation() -> None:
    """5 years 9 months: 6 months; 2N 104,400; N 52,200 and a month's notice pay 8,700 (LCL 40, 47, 87)."""
    case = {
        "region": "北京", "as_of": "2026-11-21", "filed_on": "2026-10-15", "limitation_pleaded": True,
        "employment": {"start": "2020-01-01", "last_day": "2025-09-30"},
        "pay": {"monthly": "8700", "average_12_months": "8700", "last_month": "8700"},
        "termination": {"ground": "objective_change", "notified_on": "2025-09-30", "lawful": None},
    }  # fmt: skip
    told = line(drafted(case), "unlawful_termination_damages")
    assert "赔偿金104,400.00元" in told
    assert "经济补偿52,200.00元、未提前三十日通知解除劳动合同的代通知金8,700.00元" in told
    unpleaded = drafted({**case, "limitation_pleaded": None})
    assert unpleaded.claims == drafted(case).claims


def test_what_was_paid_in_full_is_no_alternative() -> None:
    """N of 52,200 was paid: if the ending was lawful, the month's notice pay is all that is left."""
    case = {
        "region": "北京", "as_of": "2026-11-21", "employment": {"start": "2020-01-01", "last_day": "2025-09-30"},
        "pay": {"monthly": "8700", "average_12_months": "8700", "last_month": "8700"},
        "termination": {"ground": "objective_change", "lawful": None, "paid_compensation": "52200"},
    }  # fmt: skip
    told = line(drafted(case), "unlawful_termination_damages")
    assert "则请求支付未提前三十日通知解除劳动合同的代通知金8,700.00元（" in told


# --- the computation ends in the sum ---


def ends_in_the_sum(document: ClaimsList) -> None:
    """What is printed as the computation comes to the sum; without one, the sub-lines add up to it."""
    for claim in document.claims:
        told = "\n".join(claim.details)
        computed = re.search(r"计算：.* [=≈] ([\d,.]+)。", told)
        if computed is not None:
            assert yuan(computed[1].replace(",", "")) == claim.amount, told
        parts = re.findall(r"^（\d+）(.*?)([\d,]+\.\d\d)元[（；。]", told, re.MULTILINE)
        if parts and computed is None and "为限" not in told and "计算：详见" not in told:
            sums = (Fraction(sum_.replace(",", "")) * (-1 if name == "扣除已付" else 1) for name, sum_ in parts)
            apart = Fraction("0.005") * (len(parts) + 1) if "各分项分别四舍五入" in told else 0
            assert abs(sum(sums) - Fraction(claim.amount)) <= apart, told


def test_what_was_paid_is_seen_in_the_computation() -> None:
    """R-PROC-13: eleven months, 95,700.00; less 10,000 paid 85,700.00."""
    document = drafted(NEVER_SIGNED | {"double_wages_paid": "10000"})
    told = line(document, "double_wages")
    assert "支付2025年7月16日至2026年6月15日未订立书面劳动合同二倍工资差额85,700.00元。" in told
    assert "= 95,700.00；95,700.00 − 10,000.00 = 85,700.00。" in told
    assert told.count("计算：") == 1
    ends_in_the_sum(document)


def test_what_was_paid_on_several_times() -> None:
    """February and ten workdays of March 2023: 12,700; 15 March 2025 to 14 March 2026: 104,400."""
    facts = TWO_GAPS | {"double_wages_paid": "1000"}
    assert "计算：12,700.00 + 104,400.00 − 1,000.00 = 116,100.00。" in line(drafted(facts), "double_wages")
    assert "计算：" not in line(drafted(TWO_GAPS), "double_wages")


@pytest.mark.parametrize(
    "facts, code, words",
    [
        ({"arrears": [{"start": "2026-01-01", "end": "2026-01-31", "paid": "1000"}]}, "unpaid_wages", "8,700.00 − 1,000.00 = 7,700.00"),
        ({"non_compete": DUTY | {"end": "2026-07-31", "paid": "5000"}}, "non_compete_compensation", "3,000.00 × 4 − 5,000.00 = 7,000.00"),
        (
            {"annual_leave": [{"year": 2025, "untaken_days": "5", "paid_extra": "1000"}]},
            "annual_leave_pay", "8,700.00 ÷ 21.75 × 5 × 2 − 1,000.00 = 3,000.00",
        ),
    ],
)  # fmt: skip
def test_paid_already(facts: dict[str, Any], code: str, words: str) -> None:
    document = drafted(LEFT | facts)
    assert f"计算：{words}。" in line(document, code)
    ends_in_the_sum(document)


# --- times ---

TWO_GAPS = WORK | {
    "employment": {"start": "2023-01-01"},
    "contracts": [{"start": "2023-03-15", "end": "2025-03-14", "signed_on": "2023-03-15"}],
}


def test_separate_times_are_listed() -> None:
    """From the second month to the signing, and the year after the term ran out (R-DW-02, R-DW-05)."""
    assert "支付2023年2月1日至3月14日、2025年3月15日至2026年3月14日未订立书面劳动合同、合同期满后未续订书面劳动合同二倍工资差额" in line(drafted(TWO_GAPS), "double_wages")  # fmt: skip


def test_times_that_touch_are_one() -> None:
    months = [("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-28"), ("2026-05-01", "2026-05-31")]
    arrears = [{"start": start, "end": end} for start, end in months]
    assert "支付2026年1月至2月、2026年5月拖欠的工资26,100.00元" in line(drafted(LEFT | {"arrears": arrears}), "unpaid_wages")  # fmt: skip


def test_non_compete_is_paid_for_two_years_at_most() -> None:
    """LCL 24: 2023-04-01 to 2025-03-31 of an agreed three years; 24 × 3,000."""
    duty = {"start": "2023-04-01", "end": "2026-03-31", "agreed_monthly": "3000"}
    told = line(drafted(LEFT | {"employment": {"last_day": "2023-03-31"}, "non_compete": duty}), "non_compete_compensation")  # fmt: skip
    assert "支付2023年4月至2025年3月竞业限制经济补偿72,000.00元" in told


def test_released_before_the_term_begins() -> None:
    """Three extra months alone (JI1 39): 9,000; no time that ends before it begins."""
    document = drafted(LEFT | {"non_compete": DUTY | {"released_by_employer_on": "2026-03-10"}})
    assert "支付解除后额外三个月的竞业限制经济补偿9,000.00元" in line(document, "non_compete_compensation")
    told = said(document.body)
    assert "双方约定申请人自2026年4月1日起履行竞业限制义务，被申请人于2026年3月10日解除竞业限制约定" in told
    assert "4月1日至3月10日" not in told


def test_released_during_the_term() -> None:
    """April and May 2026, then three extra months: 5 × 3,000."""
    document = drafted(LEFT | {"non_compete": DUTY | {"released_by_employer_on": "2026-05-31"}})
    assert "支付2026年4月至5月竞业限制经济补偿（含解除后额外三个月）15,000.00元" in line(document, "non_compete_compensation")  # fmt: skip
    assert "未足额支付竞业限制经济补偿。被申请人于2026年5月31日解除竞业限制约定。" in said(document.body)


# --- what runs on ---


def test_the_second_wage_runs_on_while_nothing_is_signed() -> None:
    document = drafted(NEVER_SIGNED | {"as_of": "2026-03-17"})
    assert "（暂计至2026年3月16日，此后" in document.claims[0].text
    assert "其中标明暂计的部分计至所载之日" in said(document.body)


@pytest.mark.parametrize("facts", [NEVER_SIGNED, TWO_GAPS, NEVER_SIGNED | {"contracts": [{"start": "2025-10-01"}]}])
def test_a_year_that_is_over_or_a_signing_ends_the_second_wage(facts: dict[str, Any]) -> None:
    """Eleven months from 2025-07-16, the year from the expiry, or the signing (R-DW-02, R-DW-05): nothing more arises."""
    assert "暂计" not in said(drafted(facts).body)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2024-06-01", "2024-12-31", "2024年度未休年休假工资报酬4,000.00元"),
        ("2024-06-01", "2025-01-01", "2024、2025年度未休年休假工资报酬8,000.00元"),
        ("2025-12-31", None, "2025年度未休年休假工资报酬4,000.00元"),
        ("2026-01-01", None, ""),
    ],
)
def test_a_year_of_leave_is_asked_for_where_a_day_of_it_is(start: str, end: str | None, words: str) -> None:
    """R-LEAVE-02: five days of 400 at 200 % in each of two years; a year counts whole, on its first and its last day too."""
    leave = [{"year": year, "untaken_days": "5"} for year in (2024, 2025)]
    claims = [{"kind": "annual_leave_pay", "start": start, "end": end}]
    told = line(drafted(LEFT | {"annual_leave": leave, "claims": claims}), "annual_leave_pay")
    assert words in told and bool(told) is bool(words)


# --- limbs of the second wage ---


def test_the_open_ended_limb_is_pleaded_as_such() -> None:
    """LCL 82(2): from 2025-10-01, the day after the extended term; ten months and ten workdays to 2026-08-16."""
    document = drafted(TWO_TERMS)
    told = line(document, "double_wages")
    assert "支付2025年10月1日至2026年8月16日应订未订无固定期限劳动合同二倍工资差额91,000.00元（暂计至2026年8月16日" in told  # fmt: skip
    body = said(document.body)
    for words in (
        "期限为2019年4月1日至2022年3月31日",
        "期限为2022年4月1日至2025年3月31日，期满后依法顺延至2025年9月30日",
        "于2025年3月1日向被申请人提出订立无固定期限劳动合同",
        "被申请人自2025年10月1日起应当与申请人订立而未订立",
        "关于应订未订无固定期限劳动合同二倍工资差额：",
    ):
        assert words in body, words
    filed = body + said(document.annex)
    assert "未依法与申请人订立书面劳动合同" not in filed and "未订立书面劳动合同" not in filed


def test_the_open_ended_limb_needs_proof_of_the_request() -> None:
    document = drafted(TWO_TERMS)
    rows = [row for block in document.annex if isinstance(block, Table) for row in block.rows]
    names = [row[1] for row in rows]
    assert "订立无固定期限劳动合同的书面申请、沟通记录" in names
    assert "上述申请的邮寄、送达或者签收凭证" in names
    assert not any("无固定期限" in cell for cell in said(drafted(NEVER_SIGNED).annex).split("\n"))


def test_the_day_from_which_it_was_owed() -> None:
    facts = WORK | {
        "employment": {"start": "2019-04-01"},
        "contracts": [{"start": "2019-04-01", "end": "2025-12-31"}],
        "open_ended_owed_from": "2026-01-01",
    }
    document = drafted(facts)
    assert "应订未订无固定期限劳动合同二倍工资差额" in line(document, "double_wages")
    told = said(document.body)
    assert "〔提出或者同意续订、订立劳动合同的时间、方式〕" in told
    assert "被申请人自2026年1月1日起应当与申请人订立而未订立" in told
    waiting = drafted(facts | {"pay": {}})
    assert "支付应订未订无固定期限劳动合同二倍工资差额，数额待补充" in line(waiting, "double_wages")


def test_a_term_that_ran_out() -> None:
    told = said(drafted(TWO_GAPS | {"contracts": [{"start": "2023-01-01", "end": "2025-03-14"}]}).body)
    assert "支付2025年3月15日至2026年3月14日合同期满后未续订书面劳动合同二倍工资差额104,400.00元" in told
    assert "书面劳动合同于2025年3月14日期满后，申请人继续工作，被申请人未与申请人续订书面劳动合同" in told
    assert "未依法与申请人订立" not in told
    # beside a time before the signing it is still the term that ran out of which this is told
    assert "书面劳动合同于2025年3月14日期满后，申请人继续工作" in said(drafted(TWO_GAPS).body)
    # of two terms that ran out, the one before the first days claimed
    terms = [{"start": "2023-01-01", "end": "2024-03-14"}, {"start": "2024-09-15", "end": "2025-09-14"}]
    assert "书面劳动合同于2024年3月14日期满后" in said(drafted(TWO_GAPS | {"contracts": terms}).body)


@pytest.mark.parametrize(
    "extension, words",
    [("agreed", "经双方约定延长至2026年9月30日"), ("automatic", "期满后按约定自动续延至2026年9月30日")],
)
def test_extensions_are_told(extension: str, words: str) -> None:
    term = {"start": "2022-04-01", "end": "2025-03-31", "extended_to": "2026-09-30", "extension": extension}
    assert words in said(drafted(WORK | {"contracts": [term]}).body)


# --- nothing left to pay ---


@pytest.mark.parametrize(
    "facts",
    [
        NEVER_SIGNED | {"double_wages_paid": "95700"},
        LEFT | {"arrears": [{"start": "2026-01-01", "end": "2026-01-31", "paid": "8700"}]},
        LEFT | {"non_compete": DUTY | {"end": "2026-07-31", "paid": "12000"}},
    ],
)
def test_what_was_paid_in_full_is_no_claim(facts: dict[str, Any]) -> None:
    document = drafted(facts)
    assert [claim.code for claim in document.claims] == []
    assert "0.00元" not in said(document.body).replace("8,700.00元", "")
    assert "CLAIM_PAID" in {note.code for note in document.notes}


def test_a_part_paid_in_full_is_no_sub_line() -> None:
    arrears = [
        {"start": "2026-01-01", "end": "2026-01-31", "paid": "8700"},
        {"start": "2026-03-01", "end": "2026-03-31"},
    ]
    told = line(drafted(LEFT | {"arrears": arrears}), "unpaid_wages")
    assert "支付2026年3月拖欠的工资8,700.00元" in told and "1月" not in told


def test_nothing_computed_yet_is_left_open() -> None:
    """What was computed is paid, the bonus waits for its sum: the claim is one without a sum, not one for nothing."""
    arrears = [
        {"start": "2026-01-01", "end": "2026-01-31", "paid": "8700"},
        {"item": "bonus", "start": "2026-01-01", "end": "2026-03-31"},
    ]
    result = assess(Case.model_validate(LEFT | {"arrears": arrears}))
    assert isinstance(result["unpaid_wages"], Award) and result["unpaid_wages"].amount == 0
    claim = result.claims_list().claims[0]
    assert claim.amount is None and claim.text.endswith("数额待补充：2026年1月至3月奖金。")
    assert "0.00元" not in said(result.claims_list().body).replace("8,700.00元", "")
