"""A timesheet of several people is read for one of them: what one works is never added to what another works."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import main
from laborcalc.foundation.errors import BadCase
from laborcalc.intake.persons import Person
from laborcalc.timesheet import read_timesheet

ZHANG, LI = "张三", "李四"


def row(name: object, day: int, start: str = "", end: str = "", **more: object) -> dict[str, Any]:
    return {"姓名": name, "日期": f"2026-09-{day:02}", "上班": start, "下班": end, **more}


# Monday 7 and Tuesday 8 September 2026; the times of the two do not overlap
TWO = [row(ZHANG, 7, "9:00", "12:00"), row(LI, 7, "13:00", "22:00"), row(ZHANG, 8, "9:00", "18:00")]


def refused(source: Any, person: str | None = None) -> tuple[str, str, str, str]:
    with pytest.raises(BadCase) as caught:
        read_timesheet(source, person=person)
    (problem,) = caught.value.problems
    return problem.code, problem.what.zh, problem.what.en, problem.remedy.en


def overtime(source: Any, person: str | None = None) -> tuple[str, str]:
    (month,) = read_timesheet(source, rest="0", person=person).hours().months
    return str(month.worked), str(month.overtime)


def test_several_people_are_named_and_nothing_is_added_up() -> None:
    code, zh, en, remedy = refused(TWO)
    assert (code, zh) == ("SEVERAL_PEOPLE", "考勤记录中有2人：张三、李四")
    assert en == "the timesheet holds 2 people: 张三, 李四"
    assert "person" in remedy and "--person" in remedy


def test_each_of_them_has_his_own_hours() -> None:
    # 张三: 3 h on the 7th and 9 h on the 8th, 1 h above eight; 李四: 9 h on the 7th, 1 h above eight.
    # Added up it was 12 h on the 7th and 5 h of overtime.
    assert overtime(TWO, ZHANG) == ("12", "1")
    assert overtime(TWO, LI) == ("9", "1")
    read = read_timesheet(TWO, person=LI)
    assert (read.person, read.numbers, read.other_rows, read.ignored_columns) == (Person(LI, ""), (2,), (1, 3), ())


@pytest.mark.parametrize("name", ["Employee ID", "employee_no", "工号", "员工编号", "NAME", "Employee", "员工姓名"])
def test_names_of_the_column(name: str) -> None:
    rows = [{name: 1001, "date": "2026-09-07", "hours": 8}, {name: 1002.0, "date": "2026-09-07", "hours": 9}]
    assert refused(rows)[1] == "考勤记录中有2人：1001、1002"
    assert overtime(rows, "1002") == ("9", "1")


def test_one_person_alone_needs_no_choice() -> None:
    one = [row(ZHANG, 7, "9:00", "12:00"), row(" 张 三", 8, "9:00", "18:00"), row("", 9, "9:00", "18:00")]
    assert overtime(one) == (
        "21",
        "2",
    )  # 3 + 9 + 9, one above eight on two days; a merged cell leaves the last name empty
    assert overtime(one, "张三") == ("21", "2")
    assert read_timesheet([{"on": "2026-09-07", "hours": "8"}]).person is None


def test_two_people_of_one_name_are_told_apart_by_their_numbers() -> None:
    same = [row(ZHANG, 7, "9:00", "18:00", 工号="01"), row(ZHANG, 7, "19:00", "22:00", 工号="02")]
    assert refused(same)[1] == "考勤记录中有2人：张三（01）、张三（02）"
    assert refused([*same, row(LI, 7)], ZHANG)[2] == "the timesheet holds 2 people: 张三 (01), 张三 (02)"
    assert overtime(same, "02") == overtime(same, "张三 (02)") == ("3", "0")


def test_a_name_or_a_number_alone_is_completed_where_it_can_only_be_one() -> None:
    rows = [
        row(ZHANG, 7, "9:00", "18:00", 工号="01"),
        row(ZHANG, 8, "9:00", "18:00"),
        row("", 9, "9:00", "18:00", 工号="01"),
    ]
    assert read_timesheet(rows).numbers == (1, 2, 3)
    unclear = [*rows, row(ZHANG, 10, "9:00", "18:00", 工号="02")]
    read = read_timesheet(unclear, person="01")
    assert (read.numbers, read.other_rows) == ((1, 3), (4,))
    assert [(row.row, row.reason.en) for row in read.unread] == [(2, "it does not say whose row it is")]


def test_a_row_that_names_nobody_is_handed_back_where_there_are_several() -> None:
    read = read_timesheet([*TWO, row("", 9, "9:00", "18:00"), row("", 10)], person=ZHANG)
    (unread,) = read.unread
    assert (unread.row, unread.remedy.zh, read.empty_rows) == (4, "请补姓名或工号", (5,))


def test_a_sum_without_a_date_is_nobody() -> None:
    read = read_timesheet([row(ZHANG, 7, "9:00", "12:00"), {"姓名": "合计", "上班": "9:00"}])
    assert (read.person, [unread.reason.en for unread in read.unread]) == (Person(ZHANG, ""), ["there is no date"])


def test_nobody_of_that_name() -> None:
    assert refused(TWO, "王五") == (
        "PERSON",
        "考勤记录中没有王五",
        "nobody called 王五 is in the timesheet",
        "in the table are: 张三, 李四",
    )
    bare = [{"on": "2026-09-07", "hours": "8"}]
    assert refused(bare, "王五")[3] == "leave person out where no column holds a name or an employee number"


def test_a_long_list_of_people_is_cut() -> None:
    crowd = [row(f"员工{number}", 7) for number in range(20)]
    _, zh, en, _ = refused(crowd)
    assert zh.startswith("考勤记录中有20人：员工0、") and zh.endswith("员工11等") and en.endswith("员工11, …")


def test_on_the_command_line(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "team.csv"
    path.write_text("姓名,日期,工时\n张三,2026-09-07,9\n李四,2026-09-07,10\n", encoding="utf-8")
    assert main(["timesheet", str(path)]) == BAD_FILE
    err = capsys.readouterr().err
    assert "张三、李四" in err and "张三, 李四" in err and "--person" in err
    assert main(["timesheet", str(path), "--person", LI]) == COMPUTED
    assert "人员      李四\n他人的行  2\n" in capsys.readouterr().out
    assert main(["timesheet", str(path), "--person", LI, "--format", "json"]) == COMPUTED
    result = json.loads(capsys.readouterr().out)
    assert (result["person"], result["other_rows"]) == ({"name": LI, "number": ""}, [2])
    assert result["months"][0]["overtime"] == "2"
    assert main(["timesheet", str(path), "--person", LI, "--format", "html", "--lang", "en"]) == COMPUTED
    assert "<dt>Person</dt><dd>李四</dd>" in capsys.readouterr().out
