"""How `read` takes keys, parts, lists and rows: nothing overwrites anything, nothing is lost, nothing leaves but `BadCase`."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.errors import BadCase
from laborcalc.written.reader import Corrected

HERE = {"region": "北京", "as_of": "2026-11-21"}


def facts(given: Mapping[str, Any]) -> dict[str, Any]:
    found = lc.read({**HERE, **given})
    assert found.unclear == ()
    return {key: value for key, value in found.facts.items() if key not in HERE}


def asked(given: Mapping[Any, Any]) -> list[tuple[str, str]]:
    found = lc.read({**HERE, **given})
    with pytest.raises(BadCase):
        found.case  # noqa: B018
    return [(problem.code, problem.path) for problem in found.unclear]


# --- keys ---


@pytest.mark.parametrize(
    "given",
    [
        {"pay": {"monthly": "8000", "last_month": "9000"}},
        {"pay.monthly": "8000", "pay.last_month": "9000"},
        {"pay.last_month": "9000", "pay": {"monthly": "8000"}},
        {"工资·约定月工资": "8000", "pay.last_month": "9000"},
        {"工资": {"约定月工资": "8000"}, "pay": {"last_month": "9000"}},
        {"工资・上月工资标准": "9000", "工 资": {"monthly": "8000"}},
        {"Pay": {"Monthly": "8000", "Last month": "9000"}},
        {"PAY.LastMonth": "9000", "pay.monthly": "8000"},
    ],
)
def test_keys_by_name_title_and_path_come_together(given: dict[str, Any]) -> None:
    before = copy.deepcopy(given)
    assert facts(given) == {"pay": {"monthly": "8000", "last_month": "9000"}}
    assert given == before


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"工资·约定月工资": "8000", "pay.monthly": "9000"}, "工资.约定月工资"),
        ({"pay": {"monthly": "8000", "约定月工资": "8000"}}, "pay.monthly"),
        ({"pay.monthly": "8000", "pay": {"monthly": "9000"}}, "pay.monthly"),
        ({"pay": "8000", "pay.monthly": "9000"}, "pay"),
        ({"arrears": [{"due": "5"}], "arrears.1.due": "6"}, "arrears"),
    ],
)
def test_a_field_under_two_keys_is_an_error(given: dict[str, Any], path: str) -> None:
    assert asked(given) == [("KEY_TWICE", path)]


def test_an_empty_key_beside_another_is_no_contradiction() -> None:
    assert facts({"工资·约定月工资": "", "pay.monthly": "9000"}) == {"pay": {"monthly": "9000"}}


def test_an_unknown_key_is_refused_with_the_nearest_field() -> None:
    with pytest.raises(BadCase) as caught:
        lc.read({**HERE, "工资": {"月工资": "8000"}}).case  # noqa: B018
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("UNKNOWN_FIELD", "工资.月工资")
    assert "约定月工资（monthly）" in problem.remedy.zh


@pytest.mark.parametrize("key", [5, None, pytest.param(10**5000, id="endless"), "", ".", "·", "\ud800", ("a", "b")])
def test_a_key_of_any_kind_is_refused_and_no_more(key: Any) -> None:
    with pytest.raises(BadCase):
        lc.read({**HERE, key: "1"}).case  # noqa: B018


# --- lists ---


def test_numbered_columns_are_a_list_in_their_order() -> None:
    columns = {
        "arrears.10.due": "3",
        "arrears.2.due": "2",
        "arrears.2.item": "提成",
        "欠付的工资、提成、奖金·1·应付数额": "1元",
        "arrears.3.due": float("nan"),
    }
    found = lc.read({**HERE, **columns})
    assert found.facts["arrears"] == [{"due": "1"}, {"due": "2", "item": "commission"}, {"due": "3"}]
    assert found.corrections[0] == Corrected("arrears.1.应付数额", "1元", "1")
    assert len(found.case.arrears) == 3


def test_the_only_entry_of_a_list_needs_no_number() -> None:
    found = lc.read(
        {
            **HERE,
            "欠付的工资、提成、奖金·应付数额": "2,300.50元",
            "arrears.item": "提成",
            "contracts": {"start": "去年"},
        }
    )
    assert found.facts["arrears"] == [{"due": "2300.5", "item": "commission"}]
    assert [note.path for note in found.corrections] == [
        "欠付的工资、提成、奖金.应付数额",
        "欠付的工资、提成、奖金.item",
    ]
    assert [problem.path for problem in found.unclear] == ["contracts.start"]
    assert facts({"arrears.due": ""}) == {}


def test_a_list_of_nothing_is_not_the_empty_list() -> None:
    """`contracts: []` says that there never was one."""
    assert facts({"contracts": []}) == {"contracts": []}
    assert facts({"contracts": [None]}) == facts({"contracts": ["不清楚"]}) == facts({"contracts.1.start": ""}) == {}


def test_what_is_wrong_in_a_list_has_the_number_that_was_written() -> None:
    given = {
        "pay": {
            "payslips": [
                None,
                {"month": "2024年3月", "due": "8000"},
                {"month": "昨天", "due": "8000"},
                {"due": "-5", "month": "2024-05"},
            ]
        }
    }
    found = lc.read({**HERE, **given})
    assert [note.path for note in found.corrections] == ["pay.payslips.1.month"]
    assert [problem.path for problem in found.unclear] == ["pay.payslips.2.month"]


def test_parts_within_parts_end_somewhere() -> None:
    deep: Any = "1"
    for _ in range(5000):
        deep = {"pay": deep}
    listed: Any = []
    for _ in range(5000):
        listed = [listed, "1"]
    round_and_round: dict[str, Any] = {}
    round_and_round["pay"] = round_and_round
    for given in ({"pay": deep}, {"arrears": listed}, {"pay" + ".pay" * 5000: "1"}, round_and_round):
        assert {code for code, _ in asked(given)} == {"TOO_DEEP"}


# --- values ---


@pytest.mark.parametrize(
    ("field", "written", "understood"),
    [
        ("contracts.1.probation_months", "3个月", {"contracts": [{"probation_months": "3"}]}),
        ("deposit.annual_rate", "3.45%", {"deposit": {"annual_rate": "0.0345"}}),
        ("pension.employer_rate", "16%", {"pension": {"employer_rate": "16"}}),
        ("injury.grade", "7级", {"injury": {"grade": 7}}),
        ("annual_leave.year", "2025年", {"annual_leave": [{"year": 2025}]}),
        ("arrears.plus", "-200元", {"arrears": [{"plus": "-200"}]}),
        ("given.hourly_minimum_wage", "26.4元/小时", {"given": {"hourly_minimum_wage": "26.4"}}),
        ("timesheet.rows.1.start", "８：３０", {"timesheet": {"rows": [{"start": "08:30"}]}}),
        ("limitation_pleaded", 1.0, {"limitation_pleaded": True}),
        ("employer_seat", 440300.0, {"employer_seat": "440300"}),
        ("unsigned.exception", "不清楚", {}),
    ],
)
def test_values_in_the_unit_of_their_field(field: str, written: Any, understood: dict[str, Any]) -> None:
    assert facts({field: written}) == understood


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("pay.monthly", "300元/天"),
        ("pay.monthly", "10万元/年"),
        ("arrears.due", "8000元/月"),
        ("contracts.1.probation_months", "90天"),
        ("employment.hours_a_day", "8天"),
        ("annual_leave.taken_days", "1周"),
        ("pay.monthly", float("inf")),
        ("pay.monthly", True),
        ("as_of", "去年12月"),
    ],
)
def test_values_in_another_unit_are_asked_back(field: str, written: Any) -> None:
    found = lc.read({field: written})
    assert [(problem.code, problem.path) for problem in found.unclear] == [("UNCLEAR", field)]


def test_a_choice_may_be_called_none() -> None:
    from laborcalc.written.dictionary import case_file

    place = case_file().field("dispatch").field("fault")
    assert ("none", "不是用工单位造成") in [row[:2] for row in place.choices()]
    for written in ("none", "不是用工单位造成", "NOT the user unit's"):
        assert facts({"dispatch": {"fault": written}}) == {"dispatch": {"fault": "none"}}


def test_a_choice_may_be_a_long_sentence() -> None:
    said = "Segmented: the years before 2008 are rounded up on their own and added to the later ones."
    assert list(facts({"readings": {"D-05": said}})["readings"].values()) == ["segmented"]


def test_what_is_asked_back_is_shown_as_it_was_written() -> None:
    (problem,) = lc.read({**HERE, "pay.monthly": "{8000}"}).unclear
    assert '"{8000}"' in problem.say("en")


# --- files and rows ---


class Series:
    """A row of a data frame as pandas gives it."""

    def to_dict(self) -> dict[str, Any]:
        return {**HERE, "pay.monthly": 8000.0}


def test_a_row_of_a_frame() -> None:
    assert lc.read(Series()).facts == {**HERE, "pay": {"monthly": "8000"}}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_file_as_people_save_it(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "手写.yaml"
    path.write_text("劳动合同履行地: 北京\n裁判日: 2026年11月21日\n工资·约定月工资: 8,000元\n", encoding=encoding)
    assert lc.read(path).facts == {**HERE, "pay": {"monthly": "8000"}}
    if encoding == "gb18030":
        with pytest.raises(BadCase, match="ENCODING"):
            lc.Case.from_file(path)


def test_a_table_is_no_single_case(tmp_path: Path) -> None:
    with pytest.raises(BadCase, match="TABLE"):
        lc.read(tmp_path / "名册.CSV")


def test_a_row_keeps_its_number_and_loses_no_cell(tmp_path: Path) -> None:
    path = tmp_path / "名册.csv"
    path.write_text(
        "region,as_of,as_of,title\n北京,2026-11-21,,\n\n北京,2026-11-21,2026-11-22,\n北京,2026-11-21,,x,y\n",
        encoding="utf-8",
    )
    first, second, third = lc.read_rows(path)
    assert [reading.row for reading in (first, second, third)] == [2, 4, 5]
    assert first.facts == HERE
    assert [problem.code for problem in second.unclear] == ["KEY_TWICE"]
    assert [problem.code for problem in third.unclear] == ["NOT_A_ROW"] and "(y)" in third.unclear[0].what.en


@pytest.mark.parametrize("source", [5, None, {"region": ["北京"]}, object()])
def test_what_is_no_table_is_refused_as_such(source: Any) -> None:
    with pytest.raises(BadCase, match="no table is read from"):
        lc.read_rows(source)
