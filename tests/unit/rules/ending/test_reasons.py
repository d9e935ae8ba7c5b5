"""Why an ending carries its remedy: an unlawful one says what forbids it, with the article, in the result and in the application."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.assessment import Assessment

TWO_N = "unlawful_termination_damages"


def ending(ground: str, region: str = "北京", as_of: str = "2026-11-21", **more: Any) -> Assessment:
    facts: dict[str, Any] = {
        "region": region,
        "as_of": as_of,
        "employment": {"start": "2020-01-01", "last_day": "2026-06-30"} | more.pop("hired", {}),
        "pay": {"monthly": "10000"},
    }
    facts["contracts"] = more.pop("contracts", None)
    return assess(Case.model_validate({**facts, "termination": {"ground": ground, **more}}))


def cited(result: Assessment, kind: str = TWO_N) -> list[str]:
    return [article.id for article in result[kind].cites]


def pleaded(result: Assessment) -> str:
    return result.claims_list().to_markdown()


TERMS = [
    {"kind": "fixed_term", "start": "2020-01-01", "end": "2022-12-31"},
    {"kind": "fixed_term", "start": "2023-01-01", "end": "2026-06-30"},
]
FORBIDDEN: list[Any] = [
    # LCL 42(4): pregnancy, maternity and nursing; LCL 45 only where a term ran out
    ("objective_change", {"protections": ["maternity"]}, "孕期", ["LCL 42(4)"]),
    ("expiry_employer_ends", {"protections": ["maternity"]}, "孕期", ["LCL 42(4)", "LCL 45"]),
    ("medical", {"protections": ["medical_period", "near_retirement"]}, "医疗期", ["LCL 42(3)", "LCL 42(5)"]),
    # LCL 41(1): twenty people or ten per cent
    ("redundancy", {"staff": 300, "dismissed": 5}, "不足二十人", ["LCL 41(1)"]),
    # LCL 43, JI1 47: the union is told first
    ("incompetence", {"has_union": True, "union_notified": False}, "通知工会", ["LCL 43", "JI1 47"]),
    # LCL 14(2)(3), JI2 10, in Beijing BJ534 Q81: after two fixed terms the employer cannot end by expiry
    ("expiry_employer_ends", {"contracts": TERMS}, "二次固定期限", ["LCL 14(2)(3)", "JI2 10", "BJ534 Q81"]),
    # JI2 11(3): the term had run out and work went on
    ("ended_after_expired_term", {}, "期满后继续用工", ["JI2 11(3)"]),
]


@pytest.mark.parametrize(("ground", "facts", "words", "forbids"), FORBIDDEN)
def test_what_forbids_the_ending_is_said_and_cited(
    ground: str, facts: dict[str, Any], words: str, forbids: list[str]
) -> None:
    result = ending(ground, **facts)
    assert words in result[TWO_N].reason.say("zh") and result[TWO_N].reason.say("en")
    assert cited(result)[: len(forbids)] == forbids
    assert {"LCL 48", "LCL 87", "LCL 47", "REG 25"} <= set(cited(result))
    assert words in result.to_markdown("zh")
    text = pleaded(result)
    assert words in text and "〔反驳" not in text and "逐项说明" not in text
    claim = next(claim for claim in result.to_dict()["claims"] if claim["kind"] == TWO_N)
    assert words in claim["reason"]["zh"]


@pytest.mark.parametrize(
    ("ground", "article"),
    [
        ("serious_misconduct", ["LCL 39"]),
        ("probation_failure", ["LCL 39(1)", "LCL 21"]),
        ("incompetence", ["LCL 40(2)"]),
    ],
)
def test_a_ground_that_was_not_made_out_is_for_the_employer_to_prove(ground: str, article: list[str]) -> None:
    """JI1 44: who decides to dismiss proves it; the file holds no more, so the drafter has a blank for the facts."""
    probation = [{"start": "2026-01-01", "end": "2028-12-31", "probation_months": 6}]
    hired = {"start": "2026-01-01", "last_day": "2026-06-30"} if ground == "probation_failure" else {}
    result = ending(ground, lawful=False, hired=hired, contracts=probation if hired else None)
    assert cited(result)[: len(article) + 1] == [*article, "JI1 44"]
    text = pleaded(result)
    assert "〔反驳解除事由的具体事实〕" in text and "第四十四条，被申请人应就其决定的事实和程序负举证责任" in text


def test_an_expiry_is_not_among_the_decisions_that_the_employer_proves() -> None:
    """JI1 44 names dismissal and the like, not 终止."""
    result = ending("expiry_employer_ends", contracts=TERMS)
    assert "JI1 44" not in cited(result)
    assert "应就其决定的事实和程序负举证责任" not in pleaded(result) and "（一）》第四十四条" not in pleaded(result)
    lawful = ending("expiry_employer_ends", lawful=False)
    assert cited(lawful)[0] == "LCL 44(1)" and "JI1 44" not in cited(lawful)


def test_outside_beijing_the_paper_of_beijing_is_not_cited() -> None:
    assert "BJ534 Q81" not in cited(ending("expiry_employer_ends", region="合肥", contracts=TERMS))


def test_a_dismissal_without_a_ground_needs_no_blank() -> None:
    assert "缺乏事实与法律依据：用人单位没有任何法定事由即解除" in pleaded(ending("dismissal_without_ground"))


def test_severance_has_its_ground_as_reason_and_wages_have_none() -> None:
    result = ending("agreement_employer_proposed")
    assert result["economic_compensation"].reason.say("en") == "agreement proposed by the employer"
    assert "以“用人单位提出并协商一致解除”为由的解除合法，不产生赔偿金" in result.to_text("zh", full=True)
    wages = assess(Case(region="北京", as_of="2026-11-21", arrears=[{"due": "100"}]))["unpaid_wages"]
    assert wages.reason is None


def test_reinstatement_says_why_the_ending_is_unlawful() -> None:
    result = ending("objective_change", protections=["maternity"], reinstatement_wanted=True)
    text = pleaded(result)
    assert "孕期" in text and "第四十二条第四项" in text and "继续履行" in text
