from __future__ import annotations

import csv
import json
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.trace import FIGURE
from laborcalc.foundation.units import YUAN_PER_HOUR, YUAN_PER_MONTH
from laborcalc.law.coverage import coverage
from laborcalc.law.parameters import (
    Figure,
    average_in_force,
    average_wages,
    hourly_minimum_wages,
    latest_average,
    lowest_average,
    minimum_wages,
)
from laborcalc.law.regions import find_region

ROOT = Path(__file__).parents[3]


def rows(name: str) -> list[dict[str, str]]:
    with (ROOT / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def values(figures: tuple[Figure, ...]) -> list[str]:
    return [str(row.value) for row in figures]


def the(found: Figure | None) -> Figure:
    assert found is not None
    return found


# --- minimum wage ---


@pytest.mark.parametrize(
    ("place", "day", "expected"),
    [
        ("北京", date(2025, 8, 31), ["2420"]),
        ("北京", date(2025, 9, 1), ["2540"]),
        ("Shanghai", date(2025, 7, 1), ["2740"]),
        ("440300", date(2022, 1, 1), ["2360"]),
        ("440300", date(2025, 3, 1), ["2520"]),
        ("重庆", date(2025, 1, 1), ["2330", "2200"]),
    ],
)
def test_minimum_wage_on_a_day(place: str, day: date, expected: list[str]) -> None:
    assert values(minimum_wages(place, day)) == expected


def test_where_no_tier_of_a_city_is_held_it_gets_every_tier_of_its_province_highest_first() -> None:
    tiers = minimum_wages("440000", date(2025, 3, 1))
    assert [(row.tier, str(row.value)) for row in tiers] == [
        ("一档", "2500"),
        ("二档", "2080"),
        ("三档", "1850"),
        ("四档", "1750"),
    ]
    assert minimum_wages("拉萨", date(2024, 3, 1)) == minimum_wages("540000", date(2024, 3, 1)) != ()
    assert {row.region.code for row in tiers} == {"440000"}


def test_shenzhen_has_its_own_minimum_wage() -> None:
    (own,) = minimum_wages("440305", date(2026, 1, 1))
    assert (own.region.code, own.tier, own.since) == ("440300", "", date(2025, 3, 1))


def test_outside_the_intervals_there_is_no_minimum_wage() -> None:
    assert minimum_wages("110000", date(1999, 1, 1)) == ()
    assert minimum_wages("540000", date(2007, 12, 31)) == ()


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(BadCase, match="REGION_UNKNOWN"):
        minimum_wages("Atlantis", date(2025, 1, 1))


def test_no_two_minimum_wages_of_one_place_and_tier_overlap_or_leave_a_hole() -> None:
    def key(row: dict[str, str]) -> tuple[str, str]:
        return row["region_code"], row["tier"]

    table = sorted(rows("minimum_wage"), key=lambda row: (*key(row), row["effective_from"]))
    for place, group in groupby(table, key):
        for earlier, later in pairwise(group):
            end = date.fromisoformat(earlier["effective_to"])
            assert date.fromisoformat(later["effective_from"]) == end + timedelta(days=1), place


def test_tiers_are_numbered_without_a_gap_and_fall() -> None:
    names = ["一档", "二档", "三档", "四档", "五档"]
    for place in {row["region_code"] for row in rows("minimum_wage")}:
        for year in range(2008, 2027):
            figures = minimum_wages(place, date(year, 12, 31))
            tiers = [row.tier for row in figures]
            assert tiers in ([], [""]) or tiers == names[: len(tiers)], (place, year)


def test_every_row_of_the_minimum_wage_file_is_found_on_its_first_and_last_day() -> None:
    for row in rows("minimum_wage"):
        for day in filter(None, (row["effective_from"], row["effective_to"])):
            found = minimum_wages(row["region_code"], date.fromisoformat(day))
            assert (row["tier"], Decimal(row["monthly_yuan"])) in {(figure.tier, figure.value) for figure in found}


# --- average wage ---


def test_no_day_of_publication_is_a_placeholder() -> None:
    for row in rows("average_wage"):
        assert row["used_from"] != f"{int(row['statistic_year']) + 1}-01-01"


def test_the_cap_row_of_beijing_2018() -> None:
    cap = average_wages("北京", 2018)[0]
    assert (cap.value, cap.role, cap.series, cap.confidence) == (Decimal("10592"), "cap", "法人单位从业人员", "high")
    assert cap.value * 3 == Decimal("31776")  # as the bureau's notice has it


def test_averages_are_of_exactly_the_place_and_year_cap_first() -> None:
    for row in rows("average_wage"):
        found = average_wages(row["region_code"], int(row["statistic_year"]))
        assert {(figure.region.code, figure.year) for figure in found} == {
            (row["region_code"], int(row["statistic_year"]))
        }
        assert [figure.role for figure in found] == sorted(
            (figure.role for figure in found), key=["cap", "reference", "social_insurance"].index
        )
        assert (Decimal(row["monthly_yuan"]), row["series"]) in {(figure.value, figure.series) for figure in found}
    assert average_wages("110000", 1990) == ()
    assert average_wages("520200", 2020) == ()


def test_latest_average_is_before_the_year_and_certain() -> None:
    assert the(latest_average("110000", 2019)).year == 2018
    assert the(latest_average("110000", 2018)).value == Decimal("8467")
    assert latest_average("110000", 2007) is None
    assert latest_average("520200", 2025) is None
    assert the(latest_average("120000", 2017)).year == 2015  # the row of 2016 is of low confidence


def test_lowest_average_bounds_every_row_of_its_year() -> None:
    assert lowest_average(1990) is None
    places: dict[int, set[str]] = {}
    for row in rows("average_wage"):
        year = int(row["statistic_year"])
        places.setdefault(year, set()).add(row["region_code"])
        assert the(lowest_average(year))[0].value <= Decimal(row["monthly_yuan"])
    for row in rows("average_wage_lowest"):
        places[int(row["statistic_year"])].add(row["region_code"])
        assert the(lowest_average(int(row["statistic_year"])))[0].value == Decimal(row["monthly_yuan"])
    assert {year: the(lowest_average(year))[1] for year in places} == {year: len(held) for year, held in places.items()}


def test_a_rounded_monthly_figure_is_the_annual_one_over_twelve() -> None:
    zhaoqing = average_wages("441200", 2016)[0]  # 59,591 a year; the courts triple 4,965.92 (74,488.80 in all)
    monthly = zhaoqing.monthly()
    assert (monthly.value, monthly.operands[0].arithmetic()) == (Decimal("4965.92"), "59,591.00 ÷ 12 = 4,965.91666667…")
    whole = average_wages("110000", 2018)[0]  # 127,107 a year, published as 10,592 a month
    assert whole.monthly().args == (whole,)


@pytest.mark.parametrize(
    ("place", "day", "year"),
    [
        ("惠州", date(2015, 7, 1), 2014),  # stated by a judgment of the Huizhou court
        ("惠州", date(2016, 6, 30), 2014),
        ("惠州", date(2016, 7, 1), 2015),
        ("惠州", date(2018, 6, 30), 2016),  # not stated: 1 July to 30 June
        ("惠州", date(2018, 7, 1), 2017),
        ("北京", date(2018, 5, 24), 2016),  # published on 25 May 2018
        ("北京", date(2018, 5, 25), 2017),
        ("上海", date(2019, 3, 31), 2017),
        ("天津", date(2025, 1, 1), 2023),  # the day of publication is not known: from 1 July
    ],
)
def test_average_in_force_on_a_day(place: str, day: date, year: int) -> None:
    assert the(average_in_force(place, day)).year == year


def test_no_average_is_in_force_outside_the_intervals() -> None:
    assert average_in_force("110000", date(2000, 1, 1)) is None
    assert average_in_force("520200", date(2020, 1, 1)) is None
    assert average_in_force("天津", date(2019, 7, 1)) is None  # 2018 has no cap row
    assert average_in_force("北京", date(2030, 1, 1)) is None


def test_last_years_average_stays_in_force_until_the_late_one_is_published() -> None:
    assert the(average_in_force("北京", date(2020, 7, 2))).year == 2018
    assert the(average_in_force("北京", date(2020, 7, 3))).year == 2019


def test_one_cap_row_for_a_place_and_year() -> None:
    caps = [(row["region_code"], row["statistic_year"]) for row in rows("average_wage") if row["role"] == "cap"]
    assert len(caps) == len(set(caps))


# --- what a figure says ---


def test_a_figure_becomes_a_quantity_that_keeps_its_source() -> None:
    own = minimum_wages("深圳", date(2022, 6, 1))[0]
    quantity = own.quantity()
    assert (quantity.value, quantity.unit, quantity.op, quantity.args) == (own.value, YUAN_PER_MONTH, FIGURE, (own,))
    assert quantity.name is not None
    assert quantity.name.zh == "深圳市最低工资（2022-01-01起）"
    assert quantity.name.en == "minimum wage of Shenzhen (from 2022-01-01)"
    average = average_wages("北京", 2018)[0].quantity()
    assert average.name is not None
    assert average.name.zh == "北京市2018年度职工月平均工资"
    assert average.name.en == "average monthly wage of Beijing, 2018"
    tier = minimum_wages("440000", date(2025, 3, 1))[1].name
    assert tier == ("广东省二档最低工资（2025-03-01起）", "minimum wage of Guangdong, tier 2 (from 2025-03-01)")


def test_a_figure_says_value_interval_series_certainty_and_source() -> None:
    cap = average_wages("惠州", 2014)[0]
    zh, en = cap.say("zh"), cap.say("en")
    for part in ("4,465.00 元/月", "2015-07-01至2016-06-30", cap.series, "可信度高", "三倍封顶基数", cap.source):
        assert part in zh
    for part in ("4,465.00 yuan/month", "2015-07-01 to 2016-06-30", "on-post staff", "confidence high", "triple cap"):
        assert part in en
    assert "自2018-05-25" in average_wages("北京", 2017)[0].say("zh")
    assert "(to 2015-06-04;" in average_wages("北京", 2013)[0].say("en")
    assert "一般知识" in average_wages("天津", 2016)[0].say("zh")


def test_every_figure_says_itself_in_both_languages() -> None:
    for row in rows("average_wage"):
        for figure in average_wages(row["region_code"], int(row["statistic_year"])):
            assert figure.say("zh") and figure.say("en").partition(";")[0].isascii()
    for row in rows("minimum_wage"):
        for figure in minimum_wages(row["region_code"], date.fromisoformat(row["effective_from"])):
            assert figure.say("zh") and figure.name.en.isascii()


# --- coverage and the build ---


def test_coverage_counts_every_row_and_is_json() -> None:
    held = coverage()
    for kind in ("minimum_wage", "average_wage"):
        mine = [entry for entry in held if entry.kind == kind]
        assert sum(entry.high + entry.medium + entry.low for entry in mine) == len(rows(kind))
        assert {entry.region.code for entry in mine} == {row["region_code"] for row in rows(kind)}
    (beijing,) = (entry for entry in held if entry.kind == "minimum_wage" and entry.region.code == "110000")
    assert beijing.spans == ((date(2007, 7, 1), None),)
    assert json.loads(json.dumps(beijing.to_dict()))["spans"] == [["2007-07-01", None]]
    (years,) = (entry for entry in held if entry.kind == "average_wage" and entry.region.code == "441300")
    assert 2014 in years.years and years.spans == ()
    assert years.to_dict()["years"] == list(years.years)


def test_every_place_of_the_tables_is_a_known_region() -> None:
    for name in ("minimum_wage", "average_wage"):
        for row in rows(name):
            assert row["region_name"].startswith(find_region(row["region_code"]).name.zh)


def build(*arguments: str) -> subprocess.CompletedProcess[str]:
    script = str(ROOT / "scripts" / "build_tables.py")
    return subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, encoding="utf-8")


def test_the_shipped_tables_are_what_the_csv_files_give(tmp_path: Path) -> None:
    assert build("--check").returncode == 0
    assert build("--tables", str(tmp_path)).returncode == 0
    assert build("--check", "--tables", str(tmp_path)).returncode == 0
    (tmp_path / "regions.json").write_text("{}\n", encoding="utf-8")
    stale = build("--check", "--tables", str(tmp_path))
    assert stale.returncode == 1 and "regions.json" in stale.stderr


def test_the_tables_are_small() -> None:
    tables = ROOT / "laborcalc" / "law" / "tables"
    assert sum(path.stat().st_size for path in tables.glob("*.json")) < 600_000


# --- hourly minimum wage ---


@pytest.mark.parametrize(
    ("place", "day", "expected"),
    [
        ("北京", date(2011, 12, 31), ["13"]),
        ("北京", date(2023, 8, 31), ["25.3"]),
        ("北京", date(2023, 9, 1), ["26.4"]),
        ("北京", date(2025, 9, 1), ["27.7"]),
        ("上海", date(2018, 4, 1), ["21"]),
        ("Shanghai", date(2025, 6, 30), ["24"]),
        ("深圳", date(2022, 1, 1), ["22.2"]),
        ("440305", date(2025, 3, 1), ["23.7"]),
        ("南京", date(2012, 1, 1), ["9.2", "7.5"]),  # the city and Lishui, Gaochun
        ("重庆", date(2025, 1, 1), ["23", "22"]),
        ("太原", date(2024, 12, 31), ["21.3", "20.2", "19.1"]),
    ],
)
def test_hourly_minimum_wage_on_a_day(place: str, day: date, expected: list[str]) -> None:
    assert values(hourly_minimum_wages(place, day)) == expected


def test_an_hourly_figure_that_is_not_held_is_left_out_and_nothing_stands_in() -> None:
    assert values(minimum_wages("洛阳", date(2011, 3, 1))) == ["800", "700", "600"]
    assert hourly_minimum_wages("洛阳", date(2011, 3, 1)) == ()
    assert hourly_minimum_wages("太原", date(2011, 12, 31)) == ()
    assert hourly_minimum_wages("110000", date(1999, 1, 1)) == ()


def test_every_hourly_figure_of_the_file_is_found_on_its_first_and_last_day_and_no_other() -> None:
    for row in rows("minimum_wage"):
        for day in filter(None, (row["effective_from"], row["effective_to"])):
            found = hourly_minimum_wages(row["region_code"], date.fromisoformat(day))
            held = {(figure.tier, str(figure.value), figure.confidence) for figure in found}
            stated = (row["tier"], row["hourly_yuan"], row["hourly_confidence"])
            assert (stated in held) is bool(row["hourly_yuan"])
            assert (row["tier"] in {figure.tier for figure in found}) is bool(row["hourly_yuan"])


def test_an_hourly_figure_keeps_place_interval_and_source_of_its_row() -> None:
    (month,) = minimum_wages("上海", date(2025, 7, 1))
    (hour,) = hourly_minimum_wages("上海", date(2025, 7, 1))
    assert (hour.kind, hour.value, hour.unit) == ("hourly_minimum_wage", Decimal(25), YUAN_PER_HOUR)
    assert (month.confidence, hour.confidence) == ("high", "medium")
    assert hour[3:12] == month[3:12]  # place, tier, interval, source
    quantity = hour.quantity()
    assert (quantity.op, quantity.unit, quantity.args) == (FIGURE, YUAN_PER_HOUR, (hour,))


def test_an_hourly_figure_says_for_whom_it_is() -> None:
    (own,) = hourly_minimum_wages("深圳", date(2022, 6, 1))
    assert own.name.zh == "深圳市非全日制小时最低工资（2022-01-01起）"
    assert own.name.en == "hourly minimum wage for part-time work in Shenzhen (from 2022-01-01)"
    assert "22.20 元/小时（2022-01-01至2025-02-28；可信度高；" in own.say("zh")
    assert "22.20 yuan/hour (2022-01-01 to 2025-02-28; confidence high; " in own.say("en")
    second = hourly_minimum_wages("440000", date(2025, 3, 1))[1].name
    assert second.zh == "广东省二档非全日制小时最低工资（2025-03-01起）"
    assert second.en == "hourly minimum wage for part-time work in Guangdong, tier 2 (from 2025-03-01)"


def test_hourly_figures_are_no_coverage_of_their_own() -> None:
    assert {entry.kind for entry in coverage()} == {"minimum_wage", "average_wage"}
    assert len(coverage()) == sum(
        len({row["region_code"] for row in rows(kind)}) for kind in ("minimum_wage", "average_wage")
    )
