"""Which tier a city or a district has, by the lists that the provinces publish."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from laborcalc.law.parameters import hourly_minimum_wages, minimum_wages
from laborcalc.law.provenance import address, title
from laborcalc.law.regions import find_region
from laborcalc.law.tiers import tiers_of

ROOT = Path(__file__).parents[3]


def listings() -> list[dict[str, str]]:
    with (ROOT / "data" / "minimum_wage_tiers.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def held(place: str, day: str, district: str = "") -> list[str]:
    return [str(row.value) for row in minimum_wages(place, date.fromisoformat(day), district)]


@pytest.mark.parametrize(
    ("place", "day", "district", "expected"),
    [
        ("广州", "2008-04-01", "", ["860"]),
        ("广州", "2026-03-01", "", ["2500"]),
        ("广州", "2026-09-01", "", ["2680"]),
        ("广州", "2010-06-01", "", ["1030"]),  # between two lists that give the whole city the first tier
        ("厦门", "2026-01-01", "", ["2265"]),  # six districts and nothing else
        ("南京", "2026-03-01", "", ["2660"]),
        ("南京", "2012-01-01", "", ["1140", "930"]),
        ("南京", "2012-01-01", "溧水", ["930"]),
        ("南京", "2012-01-01", "鼓楼区", ["1140"]),
        ("武汉", "2014-01-01", "", ["1300", "1020"]),
        ("武汉", "2014-01-01", "武昌区", ["1300"]),
        ("哈尔滨", "2014-01-01", "", ["1160", "1050"]),
        ("哈尔滨", "2014-01-01", "道里区", ["1160"]),
        ("哈尔滨", "2014-01-01", "呼兰区", ["1050"]),
        ("哈尔滨", "2016-01-01", "市区", ["1480"]),
        ("石家庄", "2017-01-01", "长安区", ["1650"]),
        ("石家庄", "2026-01-01", "赞皇县", ["2080"]),  # the other counties
        ("重庆", "2025-01-01", "渝中区", ["2330"]),
        ("长春", "2026-01-01", "双阳区", ["2230"]),  # the brackets name it as one of the urban districts
        ("深圳", "2026-03-01", "南山区", ["2520"]),  # a minimum wage of its own
    ],
)
def test_the_minimum_wage_of_a_city_or_district(place: str, day: str, district: str, expected: list[str]) -> None:
    assert held(place, day, district) == expected


def test_a_district_that_no_list_places_leaves_the_tiers_open() -> None:
    # 井陉矿区 is left out of the urban districts and named nowhere; 黄陂区 may be one of the six outer districts
    assert held("石家庄", "2017-01-01", "井陉矿区") == held("130000", "2017-01-01")
    assert held("武汉", "2014-01-01", "黄陂区") == held("420000", "2014-01-01")


def test_a_list_of_the_urban_districts_only_leaves_the_lower_tiers_open() -> None:
    # Fuzhou 2025: the urban districts have the second of four tiers; the counties are not in the list
    assert held("福州", "2025-05-01") == held("350000", "2025-05-01")[1:]


def test_a_figure_is_only_as_sure_as_the_list() -> None:
    (row,) = minimum_wages("广州", date(2026, 3, 1))
    (hour,) = hourly_minimum_wages("广州", date(2026, 3, 1))
    assert (row.confidence, hour.confidence) == ("medium", "medium")
    assert minimum_wages("440000", date(2026, 3, 1))[0].confidence == "high"
    assert minimum_wages("广州", date(2024, 3, 1))[0].confidence == "high"


def test_every_row_of_the_file_is_found_by_the_names_in_it() -> None:
    for row in listings():
        names = row["area"].replace("等", "").split("(")[0].split("、")
        assert find_region(row["city_code"]).code == row["city_code"]
        for day in filter(None, (row["effective_from"], row["effective_to"])):
            for name in names:
                assert row["tier"] in tiers_of(row["city_code"], date.fromisoformat(day), name).known, (row, name)


def test_no_row_of_low_confidence_is_shipped() -> None:
    assert {row["confidence"] for row in listings()} == {"high", "medium"}


# --- sources in print ---


def test_only_official_addresses_are_printed() -> None:
    for url in ("http://rsj.jinhua.gov.cn/art/1.html", "https://www.court.gov.cn/x", "http://paper.people.com.cn/a"):
        assert address(url) == url
    for url in (
        "https://finance.itbear.com.cn/1.html",
        "https://notgov.cn/",
        "http://gov.cn.example.com/",
        "",
        "gov.cn",
    ):
        assert address(url) == ""


def test_the_notice_stands_before_the_title_where_the_row_begins_with_it() -> None:
    assert (
        title("北京11937元(2025-09-18)", "京人社发〔2025〕11号上限35811", "en")
        == "京人社发〔2025〕11号, 北京11937元(2025-09-18)"
    )
    assert title("京人社发〔2025〕11号", "京人社发〔2025〕11号上限35811", "zh") == "京人社发〔2025〕11号"
    assert title("某表", "另见京人社发〔2025〕11号", "zh") == "某表"
    assert title("粤府函〔2015〕20号各类地区(转载)", "", "zh") == "粤府函〔2015〕20号各类地区"
    assert title("from general knowledge", "", "zh") == "一般知识"
