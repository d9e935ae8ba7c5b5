from __future__ import annotations

import re

import pytest

from laborcalc.foundation.errors import BadCase
from laborcalc.law import tables
from laborcalc.law.regions import find_place, find_region, places, province


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("440300", "440300"),
        ("深圳市", "440300"),
        ("深圳", "440300"),
        ("Shenzhen", "440300"),
        ("SHENZHEN city", "440300"),
        (" 深圳 ", "440300"),
        ("广东省", "440000"),
        ("广东", "440000"),
        ("Guangdong Province", "440000"),
        ("内蒙古", "150000"),
        ("Inner Mongolia", "150000"),
        ("新疆维吾尔自治区", "650000"),
        ("陕西", "610000"),
        ("Shaanxi", "610000"),
        ("Shanxi", "140000"),
        ("Xi'an", "610100"),
        ("xian", "610100"),
        ("Lüliang", "141100"),
        ("lvliang", "141100"),
        ("Xizang", "540000"),
        ("Tibet", "540000"),
        ("黔南布依族苗族自治州", "522700"),
        ("黔南州", "522700"),
        ("黔南", "522700"),
        ("Qiannan Prefecture", "522700"),
        ("恩施", "422800"),
        ("伊犁", "654000"),
        ("巴音郭楞州", "652800"),
        ("锡林郭勒盟", "152500"),
        ("大兴安岭", "232700"),
        ("喀什", "653100"),
    ],
)
def test_a_place_is_found_by_code_and_by_every_usual_spelling(query: str, code: str) -> None:
    assert find_region(query).code == code


@pytest.mark.parametrize(
    ("county", "code"),
    [
        ("440305", "440300"),
        ("110105", "110000"),
        ("310115", "310000"),
        ("500233", "500000"),
        ("429004", "420000"),
        ("469005", "460000"),
        ("659001", "650000"),
        ("419001", "410000"),
        ("522731", "522700"),
    ],
)
def test_a_county_code_leads_to_its_prefecture_or_to_the_province_it_stands_under(county: str, code: str) -> None:
    assert find_region(county).code == code


@pytest.mark.parametrize(
    ("query", "code"), [("吉林", "220000"), ("吉林市", "220200"), ("Jilin City", "220200"), ("海南", "460000")]
)
def test_a_bare_name_shared_with_a_prefecture_means_the_province(query: str, code: str) -> None:
    assert find_region(query).code == code
    assert find_region("海南州").code == find_region("Hainan Prefecture").code == "632500"


@pytest.mark.parametrize(
    ("query", "zh", "en"),
    [
        ("Shenzen", "深圳市（440300）", "Shenzhen (440300)"),
        ("深川", "深圳市（440300）", "Shenzhen (440300)"),
        ("441399x", "惠州市（441300）", "Huizhou (441300)"),
    ],
)
def test_an_unknown_place_names_the_nearest(query: str, zh: str, en: str) -> None:
    with pytest.raises(BadCase) as caught:
        find_region(query)
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("REGION_UNKNOWN", "region")
    assert query in problem.what.zh and query in problem.what.en
    assert zh in problem.remedy.zh and en in problem.remedy.en
    assert len(re.findall(r"\d{6}", problem.remedy.zh)) <= 3


@pytest.mark.parametrize("query", ["", "440", "990000", "449900", "建国门", "４４０３００", "{x}"])
def test_what_is_no_place_of_the_mainland_is_refused(query: str) -> None:
    with pytest.raises(BadCase, match="REGION_UNKNOWN"):
        find_region(query)


def test_an_english_name_of_two_cities_is_refused_with_both() -> None:
    with pytest.raises(BadCase) as caught:
        find_region("Suzhou")
    remedy = caught.value.problems[0].remedy
    assert "苏州市（320500）" in remedy.zh and "宿州市（341300）" in remedy.zh
    assert "Suzhou (Jiangsu) (320500)" in remedy.en
    assert find_region("Suzhou (Anhui)").code == "341300"


def test_a_place_says_its_name_in_both_languages() -> None:
    region = find_region("440300")
    assert (region.say("zh"), region.say("en")) == ("深圳市", "Shenzhen")


def test_places_go_from_the_prefecture_to_the_province() -> None:
    assert province("440300") == "440000"
    assert places("440300") == ("440300", "440000")
    assert places("110000") == ("110000",)
    assert places("440000") == ("440000",)


def test_the_table_holds_every_province_and_prefecture_once() -> None:
    table = tables.load("regions")
    assert sum(code.endswith("0000") for code in table) == 31
    assert len(table) == 31 + 333 + 2  # two abolished prefectures, in which older cases were performed
    assert all(code.endswith("00") and province(code) in table for code in table)
    assert len({zh for zh, _ in table.values()}) == len(table)


def test_every_name_finds_its_own_place() -> None:
    for code, (zh, en) in tables.load("regions").items():
        assert find_region(zh).code == code
        assert find_region(en).code == code
        assert en.isascii() or en == "Lüliang"


def test_prefectures_since_abolished_are_still_places_of_older_cases() -> None:
    assert find_region("莱芜").code == "371200"
    assert find_region("341400").name.en == "Chaohu"


@pytest.mark.parametrize(
    ("query", "code", "district"),
    [
        ("广东省深圳市", "440300", ""),
        ("北京市朝阳区", "110000", "朝阳区"),
        ("深圳南山", "440300", "南山区"),
        ("江苏省苏州市昆山市", "320500", "昆山市"),
        ("昆山", "320500", "昆山市"),
        ("义乌", "330700", "义乌市"),
        ("浦东新区", "310000", "浦东新区"),
        ("浦东", "310000", "浦东新区"),
        ("雄安新区", "130600", "雄安新区"),
        ("河北雄安新区", "130600", "雄安新区"),
        ("310115", "310000", "浦东新区"),
        ("湖北仙桃", "420000", "仙桃市"),
        ("密云", "110000", "密云区"),
        ("密云县", "110000", "密云县"),
        ("崇文区", "110000", "崇文区"),
        ("朝阳", "211300", ""),
        ("吉林省吉林市", "220200", ""),
        ("中国上海", "310000", ""),
        ("Beijing, China", "110000", ""),
        ("Shenzhen, Guangdong", "440300", ""),
        ("Guangdong, Shenzhen", "440300", ""),
        ("Peking", "110000", ""),
    ],
)
def test_places_are_taken_as_people_write_them(query: str, code: str, district: str) -> None:
    """Codes by GB/T 2260: 320583 Kunshan, 330782 Yiwu, 310115 Pudong, 429004 Xiantao; Xiong'an lies in Baoding."""
    region, named = find_place(query)
    assert (region.code, named) == (code, district)


@pytest.mark.parametrize("query", ["鼓楼区", "朝阳区", "南山"])
def test_a_county_of_several_places_is_refused_with_all_of_them(query: str) -> None:
    with pytest.raises(BadCase) as caught:
        find_region(query)
    (problem,) = caught.value.problems
    assert "不止一个" in problem.what.zh and len(re.findall(r"\d{6}", problem.remedy.zh)) > 1


@pytest.mark.parametrize("query", ["南京鼓楼", "南京市鼓楼区", "江苏南京鼓楼区"])
def test_the_place_above_tells_which(query: str) -> None:
    assert find_place(query) == (find_region("320100"), "鼓楼区")


def test_a_county_elsewhere_is_not_inside() -> None:
    for query in ("广州南山", "北京昆山", "Shenzhen, Hebei"):
        with pytest.raises(BadCase, match="REGION_UNKNOWN"):
            find_region(query)


@pytest.mark.parametrize("query", ["建国门", "foo", "zz"])
def test_nothing_is_suggested_where_nothing_is_near(query: str) -> None:
    with pytest.raises(BadCase) as caught:
        find_region(query)
    assert not re.search(r"\d{6}", caught.value.problems[0].remedy.en)


@pytest.mark.parametrize("query", ["香港", "Hong Kong", "810000", "澳门", "台湾省"])
def test_another_law_is_said_to_be_one(query: str) -> None:
    with pytest.raises(BadCase, match="REGION_OTHER_LAW"):
        find_region(query)


def test_every_county_leads_to_the_place_of_its_code() -> None:
    for above, names in tables.load("counties").items():
        for row in names.split():
            region, district = find_place(above[:2] + row[:4])
            assert region.code == above, row
            assert district
