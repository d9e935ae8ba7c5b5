"""Answers as people give them: understood by the one kind reading, shown before they count, asked back where they leave it open."""

from __future__ import annotations

from typing import Any

import pytest

from laborcalc.asking.understanding import understand
from laborcalc.foundation.errors import BadCase


@pytest.mark.parametrize(
    "id, written, value",
    [
        ("pay.monthly", "8000元", "8000"),
        ("pay.monthly", "８０００", "8000"),
        ("pay.monthly", "8,000", "8000"),
        ("pay.monthly", "1.5万", "15000"),
        ("employment.start", "2019年3月18日", "2019-03-18"),
        ("employment.start", "2019.3.18", "2019-03-18"),
        ("termination.paid_compensation", "没有", "0"),
        ("termination.staff", "没有", 0),
        ("termination.lawful", "否", False),
        ("termination.lawful", "不清楚", None),
        ("termination.ground", "dismissal_without_ground", "dismissal_without_ground"),
        ("termination.ground", "无理由解除", "dismissal_without_ground"),
        ("termination.ground", "因为拖欠、克扣工资，我走了", "quit_unpaid_wages"),
        ("termination.ground", "I wanted to leave: I resigned", "resignation"),
        ("termination.protections", "孕期、产期、哺乳期；规定的医疗期内", ["maternity", "medical_period"]),
        ("termination.protections", "maternity, medical_period", ["maternity", "medical_period"]),
        ("termination.protections", ["maternity"], ["maternity"]),
        ("termination.protections", "没有", []),
        ("contracts", "没有", []),
        ("contracts", [], []),
        ("contracts", "签过", [{}]),
        ("contracts", "none", []),
        ("employment.last_day", "", None),
        ("employment.last_day", None, None),
        ("employment.last_day", "说不清", None),
        ("twelve.contract", "nothing", ["nothing"]),
        ("twelve.contract", ["什么都没签"], ["nothing"]),
    ],
)  # fmt: skip
def test_what_an_answer_says(id: str, written: Any, value: Any) -> None:
    assert understand(id, written).value == value


@pytest.mark.parametrize(
    "id, written",
    [
        ("employment.last_day", "去年12月"),
        ("employment.last_day", "43542"),  # a spreadsheet's number of a day
        ("employment.last_day", "3/4/2019"),
        ("pay.monthly", "七八千"),
        ("termination.lawful", "也许"),
        ("termination.ground", "老板不高兴"),
        ("happened", "天气"),
        ("twelve.contract", "签了什么"),
    ],
)
def test_what_leaves_it_open_is_asked_back(id: str, written: str) -> None:
    with pytest.raises(BadCase) as caught:
        understand(id, written)
    problem = caught.value.problems[0]
    assert problem.remedy.zh and problem.remedy.en


def test_what_was_read_otherwise_is_said() -> None:
    found = understand("pay.monthly", "８千元")
    assert (found.value, found.corrected, found.shown.zh) == ("8000", True, "8,000.00元")
    assert not understand("pay.monthly", "8000").corrected


def test_a_choice_is_shown_by_its_name() -> None:
    assert understand("termination.ground", "resignation").shown == ("劳动者辞职", "resignation")


def test_a_row_in_the_order_of_the_columns() -> None:
    found = understand("arrears", "提成 2019年9月1日 2019年9月30日 2300")
    assert found.value == [{"item": "commission", "start": "2019-09-01", "end": "2019-09-30", "due": "2300"}]
    assert found.shown.en == "item commission, first day 2019-09-01, last day 2019-09-30, sum due 2,300.00 yuan"


def test_a_cell_stands_under_the_next_column_that_can_hold_it() -> None:
    found = understand("overtime", "2026-03-02 3\n休息日 2026年3月7日 8")
    assert found.value == [
        {"on": "2026-03-02", "hours": "3"},
        {"kind": "rest_day", "on": "2026-03-07", "hours": "8"},
    ]
    assert understand("pay.history", "2024-01-01\t\n2024-06-01\t9000").value[1] == {
        "start": "2024-06-01",
        "monthly": "9000",
    }


def test_what_no_column_can_hold_is_asked_back() -> None:
    with pytest.raises(BadCase) as caught:
        understand("overtime", "平时 2026-03-02 3")
    assert [problem.path for problem in caught.value.problems] == ["overtime.0.kind"]


def test_more_cells_than_columns() -> None:
    with pytest.raises(BadCase) as caught:
        understand("pay.history", "2024-01-01 8000 2024-06-01 9000")
    assert (caught.value.problems[0].code, caught.value.problems[0].path) == ("CELLS", "pay.history.0")


def test_pasted_rows() -> None:
    pasted = "月份\t应得工资\n2024年3月\t8,000元\n2024年4月\t8100"
    found = understand("pay.payslips", pasted)
    assert found.value == [{"month": "2024-03", "due": "8000"}, {"month": "2024-04", "due": "8100"}]
    assert found.corrected
    assert found.shown.zh.startswith("月份 2024-03，应得工资 8,000.00元；")
