"""Which tier a city or a district has, by the lists that the provinces publish."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from laborcalc.law.parameters import hourly_minimum_wages, minimum_wages
from laborcalc.law.provenance import address, title
from laborcalc.law.regions import find_region
from laborcalc.law.tiers import Listing, listing_days, tiers_of

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


@pytest.mark.parametrize(
    ("city", "day", "district", "known", "all_of_them"),
    [
        # Guangzhou: the first tier throughout from 2008-04-01 to 2010-04-30 and from 2011-03-01; no list between
        ("440100", "2008-03-31", "", {}, False),
        ("440100", "2008-04-01", "", {"一档": "high"}, True),
        ("440100", "2010-04-30", "", {"一档": "high"}, True),
        ("440100", "2010-05-01", "", {"一档": "medium"}, True),
        ("440100", "2011-02-28", "", {"一档": "medium"}, True),
        ("440100", "2011-03-01", "", {"一档": "high"}, True),
        # Xiamen: its six districts are the whole city, also between two lists
        ("350200", "2011-02-28", "", {"一档": "high"}, True),
        ("350200", "2011-03-01", "", {"一档": "medium"}, True),
        # Nanjing 2012-06: the lists on both sides part the districts, so what lies between is not known
        ("320100", "2012-05-31", "市区", {"一档": "high"}, True),
        ("320100", "2012-06-01", "市区", {}, False),
        ("320100", "2025-12-31", "", {}, False),  # parted before, one tier after
        ("320100", "2026-01-01", "溧水区", {"一档": "medium"}, True),
        # Dongying: one tier before, the urban districts only after; Putian: parted before, one tier after
        ("370500", "2025-09-30", "", {}, False),
        ("350300", "2020-01-01", "", {}, False),
        # Ningde has no list before this day, Hengshui none after it
        ("350900", "2015-06-30", "", {}, False),
        ("131100", "2019-11-01", "", {}, False),
        # the lists next to the day count: Zhengzhou was parted until 2012, Daxing'anling has another tier since 2025-12
        ("410100", "2025-11-30", "", {"一档": "medium"}, True),
        ("232700", "2021-04-01", "", {"三档": "medium"}, True),
        # Wuhan: two tiers are all; of a district that the list does not name either may be the one
        ("420100", "2014-01-01", "", {"一档": "high", "二档": "high"}, True),
        ("420100", "2014-01-01", "黄陂区", {"一档": "high", "二档": "high"}, False),
        ("420100", "2014-01-01", "武昌区", {"一档": "high"}, True),
        ("420100", "2026-03-01", "", {"一档": "medium"}, False),  # the urban districts only: others may have another
        # Wuhan 2017-11: the rest are four outer districts, so a district not named may be one of them
        ("420100", "2017-11-01", "江岸区", {"一档": "high", "二档": "high"}, False),
        # Harbin: the urban districts but for three, each of its own tier
        ("230100", "2016-01-01", "道里区", {"一档": "high"}, True),
        ("230100", "2016-01-01", "呼兰区", {"三档": "high"}, True),
        ("230100", "2016-01-01", "双城区", {"四档": "high"}, True),
        # Shijiazhuang: the mining district is left out of the urban ones and in no other row
        ("130100", "2026-01-01", "长安区", {"一档": "medium"}, True),
        ("130100", "2026-01-01", "井陉矿区", {"一档": "medium", "二档": "medium", "三档": "medium"}, False),
        ("130100", "2026-01-01", "行唐县", {"二档": "medium"}, True),
        ("130100", "2026-01-01", "赞皇县", {"三档": "medium"}, True),  # the other counties
        ("130100", "2026-01-01", "辛集市", {"一档": "medium", "二档": "medium", "三档": "medium"}, False),  # no county
        ("130100", "2026-01-01", "石家庄市长安区", {"一档": "medium"}, True),  # with its city
        (
            "130100",
            "2026-01-01",
            "井陉县",
            {"一档": "medium", "二档": "medium", "三档": "medium"},
            False,
        ),  # its name is the district's too
        # Kunming: the other counties and a district in one row
        ("530100", "2016-01-01", "宜良县", {"二档": "high"}, True),
        # a name with its suffix or without it, and 抚顺县 is not 抚顺市
        ("421000", "2026-01-01", "沙市", {"二档": "medium"}, True),
        ("210400", "2026-01-01", "抚顺县", {"三档": "medium"}, True),
    ],
)
def test_the_tiers_of_a_day(city: str, day: str, district: str, known: dict[str, str], all_of_them: bool) -> None:
    assert tiers_of(city, date.fromisoformat(day), district) == (known, all_of_them)


@pytest.mark.parametrize(
    ("area", "district", "sure"),
    [
        ("市区(呼兰阿城除外)", "道里区", True),
        ("市区(呼兰阿城除外)", "呼兰区", False),
        ("市区(呼兰阿城除外)", "阿城区", False),
        ("市区(不含井陉矿区)", "长安区", True),
        ("市区(不含井陉矿区)", "井陉矿区", False),
        ("市区(双阳九台)", "双阳区", True),  # what brackets name beside is not left out
    ],
)
def test_whom_the_brackets_leave_out(monkeypatch: pytest.MonkeyPatch, area: str, district: str, sure: bool) -> None:
    """In a list that has nothing else, the tier of whoever is left out stays open."""
    row = Listing("一档", area, date(2026, 1, 1), None, "high")
    monkeypatch.setattr("laborcalc.law.tiers._listings", lambda city: (row,))
    assert tiers_of("220100", date(2026, 3, 1), district).all is sure


@pytest.mark.parametrize(("following", "known"), [("一档", {"一档": "medium"}), ("二档", {})])
def test_between_two_lists_only_one_tier_on_both_sides_is_known(
    monkeypatch: pytest.MonkeyPatch, following: str, known: dict[str, str]
) -> None:
    rows = (
        Listing("一档", "全市", date(2013, 1, 1), date(2013, 12, 31), "high"),
        Listing(following, "全市", date(2015, 1, 1), None, "high"),
    )
    monkeypatch.setattr("laborcalc.law.tiers._listings", lambda city: rows)
    assert tiers_of("220100", date(2014, 6, 1)) == (known, bool(known))


def test_the_days_on_which_a_list_begins_or_is_over() -> None:
    """Qingdao: 2013-03-01 to 2014-02-28, and from 2025-10-01 with no end."""
    assert listing_days("370200") == {date(2013, 3, 1), date(2014, 3, 1), date(2025, 10, 1)}


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
