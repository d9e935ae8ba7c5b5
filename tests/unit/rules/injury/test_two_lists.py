"""Two lists: what an arbitration can order of the employer, and what the fund is asked for by a form of its own."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

import laborcalc as lc
from laborcalc.benefits import benefits
from laborcalc.results.outcome import Award
from laborcalc.schema.result import result_schema

INJURY: dict[str, Any] = {
    "date": "2024-03-01", "recognised_on": "2024-05-01", "graded_on": "2024-12-02", "grade": 3, "care_need": "part",
    "insured": "yes", "declared_base": "6000", "true_wage_12m": "8000", "average_wage": {"amount": "8000"},
    "birth": "1980-01-01", "sex": "male",
    "leave": [{"start": "2024-03-01", "end": "2024-08-31", "confirmed_by": "鉴定委员会"}],
}  # fmt: skip


def case(**injury: Any) -> lc.Case:
    facts = {
        "region": "420100",
        "as_of": "2025-03-20",
        "injury": {**INJURY, **injury},
        "given": {"minimum_wage": "2000"},
    }
    return lc.Case.model_validate(facts)


def test_insured_the_fund_pays_its_items_and_the_employer_its_own() -> None:
    """Fund: 23 × 6,000, allowance 80 % × 6,000 and nursing 30 % × 8,000 for January to March; employer: 6 × 8,000 of leave,
    difference 23 × 2,000 and 80 % × 2,000 a month."""
    result = lc.assess(case())
    assert str(result.fund_total) == "159600.00"  # 138,000 + 3 × 4,800 + 3 × 2,400
    assert str(result.total) == "98800.00"  # 48,000 + 46,000 + 3 × 1,600
    drafted = result.claims_list()
    assert [line.code for line in drafted.claims] == ["injury_leave_wages", "injury_base_difference"]
    assert [line.code for line in drafted.fund] == [
        "injury_living_nursing",
        "disability_lump_sum",
        "disability_allowance",
    ]
    printed = drafted.to_markdown()
    assert "向社会保险经办机构申请的工伤保险待遇" in printed
    assert "自2025年1月1日起至2042年" in printed  # the pension takes its place at 63 (2043-01-01)


def test_the_result_says_it_in_json_and_in_print() -> None:
    result = lc.assess(case(recognised_on=None))
    shown = json.loads(result.model_dump_json())
    Draft202012Validator(result_schema()).validate(shown)
    lump = next(claim for claim in shown["claims"] if claim["kind"] == "disability_lump_sum")
    assert (lump["fund"], lump["condition"]["code"]) == ("138000.00", "RECOGNITION_MISSING")
    assert shown["fund_total"] == "159600.00"
    for text in (result.to_text(), result.to_markdown(), result.to_html()):
        assert "向工伤保险基金申请" in text and "以认定工伤为前提" in text
    assert "RECOGNITION_OUT_OF_TIME" in {warning.code for warning in result.warnings}


def test_a_capital_value_only_if_asked() -> None:
    assert "折算" not in benefits(case()).to_text()
    page = benefits(case(), years=1)
    # 4,800 and 2,400 for twelve months, and the difference of 1,600 that has no end.
    assert [(row.claim.kind.value, str(one.amount)) for row in page.rows for one in row.capital] == [
        ("injury_living_nursing", "28800.00"),
        ("disability_allowance", "57600.00"),
        ("injury_base_difference", "19200.00"),
    ]
    assert "折算" in page.to_text() and len(page.to_dict()["capital"]) == 3
    ended = benefits(case(death={"date": "2025-02-10"}), years=1)
    assert not any(row.capital for row in ended.rows if row.claim.kind == "injury_living_nursing")


def test_a_benefit_of_two_payers_is_parted() -> None:
    """Insured from 2025-01-10: the allowance of January is the employer's, that of February and March the fund's."""
    late = case(insured="late", insured_from="2025-01-10", true_wage_12m="6000")
    found = lc.assess(late)["disability_allowance"]
    assert isinstance(found, Award)
    assert (str(found.amount), str(found.fund)) == ("14400.00", "9600.00")
    drafted = lc.assess(late).claims_list()
    line = next(line for line in drafted.claims if line.code == "disability_allowance")
    assert str(line.amount) == "4800.00"
    assert "由工伤保险基金支付" in line.details[0]
    assert "其中向工伤保险基金申请" in lc.assess(late).to_text()


def test_insurance_not_stated_gives_both() -> None:
    found = lc.assess(case(insured=None))["disability_lump_sum"]
    assert isinstance(found, Award)
    assert "未参保的由用人单位" in found.payers[0].name.zh
    assert "INSURANCE_UNKNOWN" in {warning.code for warning in found.warnings}


def test_the_difference_has_its_own_times() -> None:
    """Filed on 2026-11-21: the lump sum of 46,000 fell on 2025-12-02; of 23 months at 1,600 those from November 2025 on are left."""
    facts = {
        "region": "420100",
        "as_of": "2026-11-21",
        "filed_on": "2026-11-21",
        "limitation_pleaded": True,
        "injury": INJURY,
    }
    result = lc.assess(lc.Case.model_validate({**facts, "given": {"minimum_wage": "2000"}}))
    found = result["injury_base_difference"]
    assert isinstance(found, Award)
    assert (str(found.amount), str(found.expired)) == ("82800.00", "62000.00")
    early = {**facts, "as_of": "2025-03-20", "filed_on": "2025-03-20"}
    live = lc.assess(lc.Case.model_validate({**early, "given": {"minimum_wage": "2000"}}))["injury_base_difference"]
    assert live.expired == 0


def test_which_items_would_be_final() -> None:
    """Treatment and the leave are among the items of MAL 47(1) and O9, other benefits are not; in Zhejiang they are (ZJMA 37)."""
    facts = {
        "as_of": "2025-03-20",
        "injury": {
            **INJURY,
            "insured": "no",
            "grade": 10,
            "care_need": None,
            "medical": [{"amount": "500", "in_catalogue": True}],
        },
        "given": {"minimum_wage": "2000"},
    }
    found = {}
    for region in ("420100", "330100"):
        procedure = lc.assess(lc.Case.model_validate({"region": region, **facts})).procedure
        assert procedure is not None
        found[region] = {item.kind.value: (item.final, item.why.code) for item in procedure.final.items}
    assert found["420100"]["injury_medical"] == (True, "WITHIN_LIMIT")
    assert found["420100"]["injury_leave_wages"] == (False, "ABOVE_LIMIT")  # 48,000 over 24,000
    assert found["420100"]["disability_lump_sum"] == (False, "NOT_LISTED")
    assert found["330100"]["disability_lump_sum"] == (True, "ZHEJIANG_INJURY")
