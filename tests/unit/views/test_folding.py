"""Options that move little stand in one line of a view; the JSON holds each of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.comparison import compare
from laborcalc.facts.case import Case
from laborcalc.results.assessment import Assessment
from laborcalc.views.assessment.sheet import sheet
from laborcalc.views.folding import in_one_line, is_folded, moves_little

D = Decimal
# Hired on 2025-01-01, never a contract: from 1 February to 15 August 2025 six whole months and part of one, at 8,700
CASE = Case.model_validate(
    {
        "region": "合肥",
        "as_of": "2025-11-21",
        "employment": {"start": "2025-01-01", "last_day": "2025-08-15"},
        "contracts": [],
        "pay": {"monthly": "8700"},
    }
)


@pytest.fixture(scope="module")
def result() -> Assessment:
    return assess(CASE)


@pytest.mark.parametrize(
    ("by", "of", "little"),
    [
        ("199.99", "10000", True),  # under two per cent
        ("200", "10000", False),
        ("-199.99", "10000", True),
        ("999.99", "500000", True),  # and under 1,000 yuan
        ("1000", "500000", False),
        ("0", "10000", True),
        ("0", "0", False),
    ],
)
def test_two_per_cent_and_a_thousand_yuan(by: str, of: str, little: bool) -> None:
    assert moves_little(D(by), D(of)) is little


def test_what_limitation_takes_counts_too() -> None:
    assert is_folded(D(10100), D(100), D(10000), D(0))
    assert not is_folded(D(10000), D(300), D(10000), D(0))  # the same sum, but 300 more of it falls
    assert not is_folded(D(10000), None, D(10000), D(0))  # limitation worked out on one side only
    assert not is_folded(None, None, D(10000), None)


def test_one_line_says_how_many_and_between_what() -> None:
    sums = [D("10100"), D("9950.50")]
    assert in_one_line(sums, D(10000), "zh") == "其他算法2种，9,950.50至10,100.00元（−49.50至+100.00）"
    assert in_one_line(sums[:1], D(10000), "en") == "other ways of counting (1): 10,100.00 (+100.00)"


def small(result: Assessment) -> tuple[list[Any], list[Any]]:
    claim = result["double_wages"]
    near = [
        o for o in claim.alternatives if o.by == "D-36" and is_folded(o.amount, o.expired, claim.amount, claim.expired)
    ]
    return near, [o for o in claim.alternatives if o.by == "D-36" and o not in near]


def test_variants_of_some_hundred_yuan_are_one_line_of_the_claim(result: Assessment) -> None:
    near, far = small(result)
    assert len(near) > 1
    (claim,) = [claim for claim in sheet(result, "zh").claims if claim.name.startswith("未订立")]
    of_d36 = [other for other in claim.alternatives if other.by == "D-36"]
    assert len(of_d36) == len(far) + 1
    assert f"其他算法{len(near)}种" in of_d36[-1].text and not of_d36[-1].amount
    for view in (result.to_text("zh", full=True), result.to_markdown("zh", full=True), result.to_html("zh")):
        assert f"其他算法{len(near)}种" in "".join(view.split())
        assert near[0].authority.zh not in view


def test_the_json_holds_each_of_them(result: Assessment) -> None:
    told = next(claim for claim in result.to_dict()["claims"] if claim["kind"] == "double_wages")
    assert len(told["alternatives"]) == len(result["double_wages"].alternatives)
    d36 = next(reading for reading in result.to_dict()["readings"] if reading["id"] == "D-36")
    assert len(d36["options"]) == 8


def test_the_table_of_readings_and_the_comparison_fold_as_well(result: Assessment) -> None:
    rows = [
        row
        for section in sheet(result, "en").sections
        if section.title == "Readings side by side"
        for row in section.tables[0].rows
    ]
    assert len([row for row in rows if row[1].startswith("other ways of counting")]) >= 1
    assert "其他算法" in compare(CASE).to_text("zh")


def test_the_drafters_table_folds_as_well(result: Assessment) -> None:
    assert "其他算法" in result.claims_list().to_markdown()


def test_without_alternatives_nothing_is_folded() -> None:
    """Totals that were not worked out are no variants."""
    text = assess(CASE, alternatives=False).to_text("zh", full=True)
    assert "其他算法" not in text and "未计算" in text
