"""What people write, read into the case file: every form, every correction reported, what is open asked back."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.facts.files import read_case
from laborcalc.foundation.errors import BadCase
from laborcalc.intake import values
from laborcalc.written.reading import Corrected

ROOT = Path(__file__).parents[3]


class Timestamp(datetime):
    """Stands for a moment as pandas has it."""


class NaTType:
    """Stands for what pandas puts where a moment is missing."""


class Frame:
    """A data frame as pandas shows it."""

    def __init__(self, **columns: list[Any]) -> None:
        self.columns = list(columns)
        self._rows = [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]

    def to_dict(self, orient: str) -> list[dict[str, Any]]:
        assert orient == "records"
        return self._rows


HERE = {"region": "北京", "as_of": "2026-11-21"}


@pytest.mark.parametrize(
    "written",
    ["2019-03-18", "2019年3月18日", "2019年03月18号", "2019.3.18", "2019/3/18", "20190318", 20190318, 20190318.0, "２０１９－０３－１８", "2019-03-18 00:00:00",
     date(2019, 3, 18), datetime(2019, 3, 18), Timestamp(2019, 3, 18)],
)  # fmt: skip
def test_days(written: Any) -> None:
    assert values.day(written) == "2019-03-18"


@pytest.mark.parametrize(
    "written",
    [
        "去年12月",
        "3月18日",
        "2019-03",
        "2019-13-01",
        "2019-02-30",
        "18/03/2019",
        "03-04-19",
        datetime(2019, 3, 18, 9),
        5,
        "昨天",
    ],
)
def test_days_that_are_asked_back(written: Any) -> None:
    with pytest.raises(values.Unclear):
        values.day(written)


def test_a_number_of_a_spreadsheet_is_asked_back_with_its_day() -> None:
    """43542 counts from 1899-12-30: 2019-03-18."""
    for serial in (43542, 43542.0, "43542"):
        with pytest.raises(values.Unclear) as caught:
            values.day(serial)
        assert "2019-03-18" in caught.value.how.zh and "2019-03-18" in caught.value.how.en


@pytest.mark.parametrize(
    "written",
    [
        "2024-03",
        "2024年3月",
        "2024/3",
        "2024.03",
        "202403",
        202403,
        "2024-03-01",
        date(2024, 3, 1),
        Timestamp(2024, 3, 1),
    ],
)
def test_months(written: Any) -> None:
    assert values.month(written) == "2024-03"


@pytest.mark.parametrize("written", ["2024-13", "3月", "2024", date(2024, 3, 2)])
def test_months_that_are_asked_back(written: Any) -> None:
    with pytest.raises(values.Unclear):
        values.month(written)


@pytest.mark.parametrize(
    ("written", "yuan"),
    [("8000元", "8000"), ("８０００", "8000"), ("8,000", "8000"), ("8，000.50元", "8000.5"), ("¥8000", "8000"), ("8000 元/月", "8000"), ("每月8000"[2:], "8000"),
     ("1.5万", "15000"), ("2万元", "20000"), ("8k", "8000"), ("3千", "3000"), (8000, "8000"), (8000.0, "8000"), (8000.55, "8000.55"), (Decimal("8000.50"), "8000.5"),
     ("人民币8000元整", "8000"), ("-50", "-50")],
)  # fmt: skip
def test_money(written: Any, yuan: str) -> None:
    assert values.money(written) == yuan


@pytest.mark.parametrize(
    "written", ["约8000", "8000-10000", "8000到10000", "八千", "8,00", "1,0000", "8000美元", "", "1e3", float("inf")]
)
def test_money_that_is_asked_back(written: Any) -> None:
    with pytest.raises(values.Unclear):
        values.money(written)


@pytest.mark.parametrize(
    ("written", "number"),
    [("3个月", "3"), ("2.5小时", "2.5"), ("10天", "10"), ("10", "10"), (24.0, "24"), ("30%", "30")],
)
def test_numbers(written: Any, number: str) -> None:
    assert values.count(written) == number


def test_answers() -> None:
    assert [values.answer(word) for word in ("是", "有", "Yes", True)] == [True] * 4
    assert [values.answer(word) for word in ("否", "没有", "no", False)] == [False] * 4
    with pytest.raises(values.Unclear):
        values.answer("也许")


# --- a case ---


def test_every_correction_is_reported_in_the_words_of_the_writer() -> None:
    found = lc.read(
        {
            "劳动合同履行地": "北京",
            "裁判日": "2026年11月21日",
            "工资": {"约定月工资": "8,000元"},
            "解除或终止·事由": "无理由解除",
        }
    )
    assert found.case.pay.monthly == 8000
    assert found.corrections == (
        Corrected("裁判日", "2026年11月21日", "2026-11-21"),
        Corrected("工资.约定月工资", "8,000元", "8000"),
        Corrected("解除或终止.事由", "无理由解除", "dismissal_without_ground"),
    )


def test_a_file_in_good_form_needs_no_correction() -> None:
    path = ROOT / "examples" / "three-workers.yaml"
    found = lc.read(path)
    assert found.corrections == () and found.case == lc.Case.model_validate(read_case(path))


def test_what_is_open_is_asked_back_all_at_once() -> None:
    found = lc.read(
        {**HERE, "employment": {"start": "去年12月"}, "pay": {"monthly": "约8000"}, "termination": {"ground": "裁员"}}
    )
    assert [problem.path for problem in found.unclear] == ["employment.start", "pay.monthly", "termination.ground"]
    with pytest.raises(BadCase, match="UNCLEAR"):
        found.case  # noqa: B018
    assert "经济性裁员" in found.unclear[2].remedy.zh


def test_what_stands_for_nothing_is_left_out() -> None:
    found = lc.read(
        {**HERE, "pay.monthly": float("nan"), "filed_on": NaTType(), "title": "", "limitation_pleaded": "不清楚"}
    )
    assert found.facts == HERE and found.corrections == ()


def test_the_door_stays_strict_and_names_the_field_as_it_was_written() -> None:
    found = lc.read({"劳动合同履行地": "火星", "裁判日": "2026-11-21", "工资·约定月工资": "-5"})
    with pytest.raises(BadCase) as caught:
        found.case  # noqa: B018
    assert {problem.path for problem in caught.value.problems} == {"劳动合同履行地", "工资.约定月工资"}
    with pytest.raises(BadCase):
        lc.Case.model_validate({**HERE, "pay": {"monthly": "8000元"}})


@pytest.mark.parametrize("anything", [5, None, [HERE], object()])
def test_what_is_no_case_is_refused(anything: Any) -> None:
    with pytest.raises(BadCase, match="NOT_A_CASE"):
        lc.read(anything)


# --- tables ---

ROWS = [
    {"劳动合同履行地": "北京", "裁判日": "2026-11-21", "劳动关系·用工之日": "2023/3/1", "工资·约定月工资": "8,000"},
    {"劳动合同履行地": "昆山", "裁判日": "2026-11-21", "劳动关系·用工之日": "去年", "工资·约定月工资": "9000"},
]


def test_a_frame_gives_a_case_a_row() -> None:
    days = [Timestamp(2026, 11, 21), Timestamp(2026, 11, 22)]
    frame = Frame(**{"region": ["北京", "上海"], "as_of": days, "pay.monthly": [8000.0, float("nan")]})
    first, second = lc.read_rows(frame)
    assert (first.case.pay.monthly, first.case.as_of) == (8000, date(2026, 11, 21))
    assert (second.case.pay.monthly, second.case.region) == (None, "310000")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_table_of_a_spreadsheet(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "名册.csv"
    lines = [ROWS[0].keys(), *(row.values() for row in ROWS)]
    path.write_text("\n".join(",".join(f'"{cell}"' for cell in line) for line in lines), encoding=encoding)
    first, second = lc.read_rows(path)
    assert (first.case.pay.monthly, first.case.employment and first.case.employment.start) == (8000, date(2023, 3, 1))
    assert [problem.path for problem in second.unclear] == ["劳动关系.用工之日"]


def test_a_bad_row_stops_no_other() -> None:
    found = list(lc.read_rows([HERE, 5, HERE]))
    assert [bool(reading.unclear) for reading in found] == [False, True, False]
    with pytest.raises(BadCase, match="NOT_A_ROW"):
        found[1].case  # noqa: B018


def test_a_choice_by_the_beginning_of_its_name() -> None:
    found = lc.read({"加班": [{"种类": "休息日", "小时数": "8"}]})
    assert found.facts == {"overtime": [{"kind": "rest_day", "hours": "8"}]}
    assert ("休息日", "rest_day") in [(corrected.written, corrected.understood) for corrected in found.corrections]
    several = lc.read({"解除或终止": {"事由": "合同期满"}})  # by whom it was not renewed is open
    assert [problem.code for problem in several.unclear] == ["UNCLEAR"]
