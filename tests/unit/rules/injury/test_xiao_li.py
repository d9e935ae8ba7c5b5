"""The story of 职工小李 in three provinces: hurt at work, not insured, helped by the union to what he was owed; facts to application.

By hand, from the regulations: treatment 18,600, fee 300, leave 6 × 6,000, nursing 20 × 150, lump sum 9 × 6,000, compensation
2.5 × 6,000; meals and the two sums at the ending by the place.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

import laborcalc as lc
from laborcalc.benefits import benefits
from laborcalc.foundation.money import add
from laborcalc.results.outcome import Award

ROOT = Path(__file__).parents[4]
EVERYWHERE = ("18600", "300", "36000", "3000", "54000", "15000")
# Guangdong: 70 × 20, 2 and 8 × 6,000 (GDWI 32-33); Zhejiang: 2,490 × 35 % ÷ 30 × 20, 4 × 8,000 each (ZJWI 27); Henan: 25 × 20,
# 8 and 16 × 6,500 (HNWI 27).
BY_PLACE = {
    "guangdong": ("1400", "12000", "48000"),
    "zhejiang": ("581", "32000", "32000"),
    "henan": ("500", "52000", "104000"),
}


@pytest.mark.parametrize("place", BY_PLACE)
def test_what_he_is_owed_and_the_application_that_asks_for_it(place: str) -> None:
    case = lc.Case.from_file(ROOT / "examples" / f"xiao-li-{place}.yaml")
    result = lc.assess(case)
    meals, medical, employment = BY_PLACE[place]
    owed = add(Decimal(amount) for amount in (*EVERYWHERE, meals, medical, employment))
    assert (result.total, result.fund_total) == (owed, 0)
    assert not result.missing
    for claim in result:
        if isinstance(claim, Award):
            assert claim.fund == 0 and claim.payers[0].name.zh.startswith("用人单位")
    drafted = result.claims_list()
    assert drafted.total == owed
    assert drafted.fund == ()
    printed = drafted.to_markdown()
    assert "经劳动能力鉴定为伤残九级" in printed and "未为申请人参加工伤保险" in printed
    assert "裁决被申请人支付一次性伤残就业补助金" in printed
    # What the fund may be asked to advance: its own items, not the leave, the nursing or the employment subsidy (SI 41).
    advance = add(Decimal(amount) for amount in ("18600", "300", "54000", meals, medical))
    assert [info.trace.value for info in result.information if info.id == "injury_advance"] == [advance]
    assert "先行支付" in printed


def test_the_statement_prints_itself() -> None:
    page = benefits(lc.Case.from_file(ROOT / "examples" / "xiao-li-henan.yaml"), years=20)
    for lang in ("zh", "en"):
        for shown in (page.to_text(lang), page.to_markdown(lang), page.to_html(lang)):  # type: ignore[arg-type]
            assert "104,000.00" in shown
    assert page.to_dict()["total"] == "283400.00" and page.to_dict()["capital"] == []
    assert "案情没有工伤" in benefits(lc.Case(region="北京", as_of="2026-01-10")).to_text()
