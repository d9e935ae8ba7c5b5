"""Heat allowances: the rates of the CSV file by place and kind of work, and how they stand in a trace."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.leaves import law
from laborcalc.foundation.text import LANGS, Text
from laborcalc.foundation.trace import FIGURE
from laborcalc.foundation.units import MONTH, YUAN, YUAN_PER_DAY, YUAN_PER_HOUR, YUAN_PER_MONTH
from laborcalc.law.heat import HeatRate, Place, heat_rates
from laborcalc.law.parameters import minimum_wages
from laborcalc.law.regions import find_region
from laborcalc.schema.result import result_schema
from laborcalc.views.json import of_figure
from laborcalc.views.steps import source_of

ROOT = Path(__file__).parents[3]
PLACES: tuple[Place, ...] = ("outdoor", "indoor")


def rows() -> list[dict[str, str]]:
    with (ROOT / "data" / "high_temperature.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def every() -> list[HeatRate]:
    codes = sorted({row["region_code"] for row in rows()})
    found = [rate for code in codes for place in PLACES for rate in heat_rates(code, place)]
    return list(dict.fromkeys(found))


def values(place: str, work: Place) -> list[tuple[str, str]]:
    return [(str(rate.value), rate.unit) for rate in heat_rates(place, work)]


# --- which rate ---


@pytest.mark.parametrize(
    ("place", "outdoor", "indoor"),
    [
        ("北京", [("180", "month")], [("120", "month")]),
        ("石家庄", [("2", "hour")], [("1.5", "hour")]),
        ("太原", [("240", "month")], [("240", "month")]),
        ("上海", [("300", "month")], [("300", "month")]),
        ("南京", [("300", "month")], [("300", "month")]),
        ("杭州", [("300", "month")], [("300", "month")]),  # 200 is for indoor work that is not hot
        ("合肥", [("15", "day")], [("15", "day")]),
        ("南昌", [("300", "month")], [("200", "month")]),
        ("济南", [("300", "month")], [("300", "month")]),  # 180 is for other work
        ("深圳", [("300", "month")], [("300", "month")]),
        ("重庆", [("5", "day"), ("10", "day"), ("15", "day")], [("5", "day"), ("10", "day"), ("15", "day")]),
        ("贵阳", [("168", "month")], [("168", "month")]),
        ("西安", [("25", "day")], [("25", "day")]),
        ("兰州", [("12", "day")], [("12", "day")]),  # 8 is for other work
        ("银川", [("12", "day")], [("12", "day")]),
    ],
)
def test_the_rate_of_a_place_and_its_work(
    place: str, outdoor: list[tuple[str, str]], indoor: list[tuple[str, str]]
) -> None:
    assert values(place, "outdoor") == outdoor
    assert values(place, "indoor") == indoor


def test_a_place_has_the_rates_of_its_province() -> None:
    assert heat_rates("深圳", "outdoor") == heat_rates("440305", "outdoor") == heat_rates("广东", "outdoor")
    assert heat_rates("深圳", "outdoor")[0].region.code == "440000"


def test_a_province_that_is_not_held_has_no_rate() -> None:
    assert heat_rates("拉萨", "outdoor") == heat_rates("西宁", "indoor") == heat_rates("黑龙江", "outdoor") == ()


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(BadCase, match="REGION_UNKNOWN"):
        heat_rates("Atlantis", "outdoor")


@pytest.mark.parametrize(
    ("category", "outdoor", "indoor"),
    [
        ("高温", True, True),
        ("高温作业", True, True),
        ("高温作业/室外", True, True),
        ("室外和高温作业", True, True),
        ("高温、露天作业", True, True),
        ("≥35℃<37℃", True, True),
        ("≥37℃<40℃", True, True),
        ("≥40℃", True, True),
        ("室外", True, False),
        ("室外露天", True, False),
        ("室内", False, True),
        ("室内≥33℃", False, True),
        ("室内高温", False, True),
        ("室内非高温", False, False),  # not hot: HT 17 gives nothing
        ("其他", False, False),
        ("其他作业", False, False),
    ],
)
def test_the_words_of_a_category_say_which_work_it_serves(category: str, outdoor: bool, indoor: bool) -> None:
    codes = {row["region_code"] for row in rows() if row["category"] == category}
    assert codes
    for code in codes:
        assert (category in {rate.category for rate in heat_rates(code, "outdoor")}) is outdoor
        assert (category in {rate.category for rate in heat_rates(code, "indoor")}) is indoor


def test_every_row_that_serves_some_work_is_held_as_the_file_states_it() -> None:
    units = {"月": "month", "日": "day", "小时": "hour"}
    neither = {"室内非高温", "其他", "其他作业"}
    stated = {
        (row["region_code"], row["category"], units[row["unit"]], row["amount_yuan"], row["amount_max_yuan"],
         row["as_of"], row["source_title"], row["source_url"], row["confidence"])
        for row in rows()
        if row["category"] not in neither
    }  # fmt: skip
    held = {
        (rate.region.code, rate.category, rate.unit, str(rate.value or ""), str(rate.value_max or ""),
         rate.as_of, rate.source, rate.url, rate.confidence)
        for rate in every()
    }  # fmt: skip
    assert held == stated
    assert len(rows()) == len(stated) + 4


# --- months, ranges, formulas ---


@pytest.mark.parametrize(
    ("place", "months"),
    [
        ("北京", (6, 7, 8)),
        ("沈阳", (7, 8, 9)),
        ("江苏", (6, 7, 8, 9)),
        ("福州", (5, 6, 7, 8, 9)),
        ("广州", (6, 7, 8, 9, 10)),
        ("海口", (4, 5, 6, 7, 8, 9, 10)),
        ("重庆", ()),
    ],
)
def test_the_months_in_which_it_is_paid(place: str, months: tuple[int, ...]) -> None:
    assert {rate.months for rate in heat_rates(place, "outdoor")} == {months}


def test_months_that_are_stated_in_two_ways_are_left_to_be_asked() -> None:
    (rate,) = heat_rates("河北", "outdoor")
    assert rate.months == ()
    assert rate.notes == "5-8月/6-8月; 旧标准1.5元/小时"
    assert "5-8" not in rate.say("zh") and "旧标准" not in rate.say("zh")


def test_notes_are_those_of_the_file() -> None:
    assert heat_rates("北京", "outdoor")[0].notes == "不低于; 在33℃(含)以上室内工作场所另列"
    assert heat_rates("山西", "indoor")[0].notes == ""


def test_a_range_keeps_both_ends() -> None:
    (sichuan,) = heat_rates("成都", "indoor")
    assert (sichuan.value, sichuan.value_max) == (Decimal(10), Decimal(18))
    assert "至18.00 元/天" in sichuan.say("zh") and "up to 18.00 yuan/day" in sichuan.say("en")
    (beijing,) = heat_rates("北京", "outdoor")
    assert beijing.value_max is None and "up to" not in beijing.say("en")


def test_a_formula_has_no_value_and_no_quantity() -> None:
    (tianjin,) = heat_rates("天津", "outdoor")
    assert tianjin.value is None and tianjin.notes.startswith("公式")
    assert "元" not in tianjin.say("zh") and "yuan" not in tianjin.say("en")
    with pytest.raises(AssertionError):
        tianjin.quantity()


# --- a rate stands where a figure stands ---


def test_a_rate_becomes_a_quantity_that_keeps_its_source() -> None:
    (own,) = heat_rates("江西", "indoor")
    quantity = own.quantity()
    assert (quantity.value, quantity.unit, quantity.op, quantity.args) == (Decimal(200), YUAN_PER_MONTH, FIGURE, (own,))
    assert quantity.name == Text("江西省高温津贴标准（室内）", "heat allowance of Jiangxi (indoors)")
    assert heat_rates("海南", "outdoor")[0].quantity().unit is YUAN_PER_DAY
    assert heat_rates("河北", "outdoor")[0].quantity().unit is YUAN_PER_HOUR


def test_four_months_at_the_rate_of_a_month() -> None:
    months = law(4, MONTH, Text("四个月", "four months"))
    due = heat_rates("江苏", "outdoor")[0].quantity() * months
    assert (due.value, due.unit) == (Decimal(1200), YUAN)  # 300 a month, June to September


def test_a_rate_says_value_months_certainty_and_source() -> None:
    (jiangsu,) = heat_rates("江苏", "outdoor")
    for part in (
        "江苏省高温津贴标准（高温） 300.00 元/月（6-9月；截至2023-06；可信度高；",
        jiangsu.source,
    ):
        assert part in jiangsu.say("zh")
    for part in (
        "heat allowance of Jiangsu (work in the heat) 300.00 yuan/month (months 6-9; as of 2023-06; confidence high; ",
        jiangsu.source,
    ):
        assert part in jiangsu.say("en")
    assert jiangsu.url and jiangsu.url not in jiangsu.say("en")  # a mirror: in JSON, not in print


def test_every_rate_says_itself_in_both_languages() -> None:
    for rate in every():
        assert rate.name.en.replace("°", "").isascii()
        assert rate.say("en").partition("; confidence")[0].replace("°", "").isascii()
        assert rate.region == find_region(rate.region.code)
        for lang in LANGS:
            assert rate.details(lang) in rate.say(lang)
            assert rate.confidence in ("high", "medium", "low")


def test_a_rate_has_what_the_views_read_of_a_figure() -> None:
    (rate,) = heat_rates("北京", "indoor")
    (figure,) = minimum_wages("北京", date(2026, 1, 1))
    for name in ("region", "year", "tier", "series", "role", "since", "until", "source", "url", "confidence", "name"):
        assert hasattr(rate, name) and hasattr(figure, name)
    note = source_of(rate, "en")
    assert note.text == f"months 6-8; as of 2023-06; confidence high; {rate.source}" and note.url == ""
    assert of_figure(rate) == {
        "region": "110000",
        "place": {"zh": "北京市", "en": "Beijing"},
        "year": None,
        "tier": "",
        "series": "室内≥33℃",
        "role": "",
        "from": None,
        "to": None,
        "title": rate.source,
        "url": rate.url,
        "confidence": "high",
    }
    assert set(of_figure(rate)) == set(result_schema()["$defs"]["figure"]["properties"])
