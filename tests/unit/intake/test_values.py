"""The one reader of values: what the timesheet and `read` share, and what they are asked to do apart."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.intake import values
from laborcalc.timesheet import read_timesheet

ON = date(2026, 3, 2)


def why(read: Any, written: Any, *more: Any) -> str:
    with pytest.raises(values.Unclear) as caught:
        read(written, *more)
    assert caught.value.how.zh and caught.value.how.en
    return caught.value.code


# --- why something is asked back ---


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (datetime(2019, 3, 18, 9), "time"),
        ("2019-03-18 09:00", "time"),
        ("2019年3月18日 9:00:30", "time"),
        ("18/03/2019", "order"),
        ("03.04.19", "order"),
        (43542, "serial"),
        (43542.0, "serial"),
        (43542.375, "day"),
        (75000, "day"),
        ("去年12月", "day"),
        ("2019-02-30", "day"),
        (True, "day"),
        pytest.param(10**5000, "day", id="endless"),
    ],
)
def test_why_a_day_is_asked_back(written: Any, code: str) -> None:
    assert why(values.day, written) == code


def test_a_number_of_a_spreadsheet_is_no_month_either() -> None:
    """45352 counts from 1899-12-30: 2024-03-01."""
    with pytest.raises(values.Unclear, match="45352") as caught:
        values.month(45352)
    assert caught.value.code == "serial" and "2024-03-01" in caught.value.how.en


# --- times ---


@pytest.mark.parametrize(
    "written", ["9:05", "09:05", "0905", "９：０５", "09:05:59", "09:05:59.000", " 9:05 ", time(9, 5, 59)]
)
def test_times_of_the_day(written: Any) -> None:
    assert values.clock(written) == "09:05"


def test_the_midnight_that_ends_the_day() -> None:
    assert values.clock("24:00") == "24:00"
    assert values.moment("24:00", ON) == (date(2026, 3, 3), time(0))


@pytest.mark.parametrize(
    "written", ["24:01", "25:00", "9:60", "9:05:60", "905", "9.5", 0.375, 905, "旷工", "", None, True]
)
def test_times_that_are_asked_back(written: Any) -> None:
    assert why(values.clock, written) == "clock"
    assert why(values.moment, written, ON) == "clock"


@pytest.mark.parametrize(
    ("written", "day"),
    [("9:05", None), ("2026年3月2号 9:05", ON), ("次日9:05", date(2026, 3, 3)), ("2026-03-04T09:05", date(2026, 3, 4)), (datetime(2026, 3, 4, 9, 5, 7), date(2026, 3, 4))],
)  # fmt: skip
def test_moments_beside_a_day(written: Any, day: date | None) -> None:
    assert values.moment(written, ON) == (day, time(9, 5))


# --- units ---


@pytest.mark.parametrize(
    ("written", "unit", "number"),
    [
        ("3个月", "month", "3"),
        ("3", "month", "3"),
        ("10天", "day", "10"),
        ("10个工作日", "day", "10"),
        ("2.5 hrs", "hour", "2.5"),
        ("8小时", "hour", "8"),
        ("2025年", "year", "2025"),
        ("5级", "grade", "5"),
        ("30%", "share", "0.3"),
        ("3.45%", "share", "0.0345"),
        ("0.3", "share", "0.3"),
        ("16%", "percent", "16"),
        ("200元", "yuan", "200"),
        ("1,200件", "piece", "1200"),
        ("7", "", "7"),
        (Decimal("7.50"), "", "7.5"),
    ],
)
def test_numbers_in_the_unit_of_the_field(written: Any, unit: str, number: str) -> None:
    assert values.count(written, unit) == number


@pytest.mark.parametrize(
    ("written", "unit"),
    [("90天", "month"), ("1年", "month"), ("3周", "day"), ("30%", "month"), ("3个月", "share"), ("8小时", ""), ("8h", ""), ("三", "month"), ("1天2小时", "hour"),
     ("8小时左右", "hour"), (Decimal("Infinity"), "hour"), (float("-inf"), "hour"), (True, "hour")],
)  # fmt: skip
def test_numbers_of_something_else_are_asked_back(written: Any, unit: str) -> None:
    """Ninety days are not ninety months, nor a fixed number of them."""
    assert why(values.count, written, unit) == "number"


def test_the_unit_that_is_asked_for_is_named() -> None:
    with pytest.raises(values.Unclear) as caught:
        values.count("90天", "month")
    assert caught.value.how.zh.startswith("这一栏的单位是月") and caught.value.how.en.startswith(
        "this field is counted in months"
    )


@pytest.mark.parametrize(
    ("written", "per", "yuan"),
    [("8000元/月", "month", "8000"), ("8000", "month", "8000"), ("300元/天", "day", "300"), ("26.4元/小时", "hour", "26.4"), ("10万元/年", "year", "100000"),
     ("5元/件", "piece", "5"), ("8000元", "", "8000"), ("-50", "", "-50")],
)  # fmt: skip
def test_money_by_the_time_of_the_field(written: str, per: str, yuan: str) -> None:
    assert values.money(written, per) == yuan


@pytest.mark.parametrize(
    ("written", "per"), [("300元/天", "month"), ("10万元/年", "month"), ("8000元/月", ""), ("8000元每月", "day")]
)
def test_money_by_another_time_is_asked_back(written: str, per: str) -> None:
    """Three hundred a day are not three hundred a month."""
    assert why(values.money, written, per) == "number"


# --- places, and what stands for nothing ---


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("深圳（南山）", "深圳南山"),
        ("广东省-深圳市", "广东省深圳市"),
        ("江苏省 / 昆山市", "江苏省昆山市"),
        ("Shenzhen, Guangdong", "Shenzhen, Guangdong"),
        ("ＢＥＩＪＩＮＧ", "BEIJING"),
        ("１１００００", "110000"),
        (110000, "110000"),
        (110000.0, "110000"),
    ],
)
def test_places(written: Any, place: str) -> None:
    assert values.place(written) == place


class Several:
    """An array of numpy with more than one number: no scalar."""

    shape = (2,)

    def item(self) -> Any:
        raise ValueError


Several.__module__ = "numpy"


def test_an_array_is_no_number() -> None:
    array = Several()
    assert values.native(array) is array


# --- the timesheet takes what `read` takes ---


@pytest.mark.parametrize("written", ["2026年3月2号", "2026年3月2日 0:00", "2026-03-02\u200b"])
def test_a_timesheet_takes_the_days_of_read(written: str) -> None:
    (shift,) = read_timesheet([{"日期": written, "工时": "8"}]).shifts
    assert shift.on == ON


@pytest.mark.parametrize(
    ("written", "answer"), [("有", True), ("√", True), ("无", False), ("没有", False), ("Y", True), ("n", False)]
)
def test_a_timesheet_takes_the_answers_of_read(written: str, answer: bool) -> None:
    (shift,) = read_timesheet([{"日期": "2026-03-02", "工时": "8", "补休": written}]).shifts
    assert shift.time_off is answer


@pytest.mark.parametrize("written", [46083, 46083.0, "46083"])
def test_a_timesheet_hands_the_number_of_a_spreadsheet_back_with_its_day(written: Any) -> None:
    """46083 counts from 1899-12-30: 2026-03-02."""
    (row,) = read_timesheet([{"日期": written, "工时": "8"}]).unread
    assert row.reason.en == "46083 (2026-03-02) looks like a spreadsheet's number of a day"
    assert "46083 (2026-03-02)" in row.reason.zh
