"""The command `timesheet`: formats, exit status, one clear message in both languages for a bad file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import main
from laborcalc.facts.case import Case

EXAMPLE = str(Path(__file__).parents[3] / "examples" / "timesheet.csv")


@pytest.fixture
def file(tmp_path: Path) -> Any:
    def write(text: str) -> str:
        path = tmp_path / "sheet.csv"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_text_is_the_default_and_chinese(capsys: Any) -> None:
    assert main(["timesheet", EXAMPLE]) == COMPUTED
    out = capsys.readouterr().out
    assert out.startswith("考勤折算工时\n") and "39.08…" in out


def test_html_is_a_whole_page(capsys: Any) -> None:
    assert main(["timesheet", EXAMPLE, "--format", "html", "--lang", "en"]) == COMPUTED
    out = capsys.readouterr().out
    assert out.startswith("<!doctype html>") and out.endswith("</html>\n")
    assert '<html lang="en">' in out and "<title>Hours worked, from a timesheet</title>" in out


def test_json_holds_facts_and_months(capsys: Any) -> None:
    assert main(["timesheet", EXAMPLE, "--format", "json", "--rest", "0.5"]) == COMPUTED
    result = json.loads(capsys.readouterr().out)
    assert result["timesheet"]["rest"] == "0.5"
    assert result["timesheet"]["rows"][0] == {"on": "2026-02-09", "start": "09:00", "end": "18:00", "rest": "1"}
    assert result["months"][1] == {
        "month": "2026-03",
        "worked": "5.5",
        "workday": "0",
        "rest_day": "5.5",
        "holiday": "0",
        "time_off": "0",
        "overtime": "5.5",
        "over_limit": "0",
    }
    assert (result["unread"], result["empty_rows"], result["ignored_columns"]) == ([], [10, 13, 15, 16], [])
    Case(region="110000", as_of="2026-11-21", timesheet=result["timesheet"])


def test_rows_that_cannot_be_read_are_listed_and_the_rest_is_counted(file: Any, capsys: Any) -> None:
    path = file("日期,工时,种类,备注\n2026-03-02,9,法定节假日,\n03/03/2026,8,,\n2026-03-04,10,,x\n2015-09-03,1,,\n")
    assert main(["timesheet", path, "--format", "json"]) == BAD_FILE
    result = json.loads(capsys.readouterr().out)
    assert result["months"][1]["workday"] == "3"
    (unread,) = result["unread"]
    assert (unread["row"], unread["content"]) == (3, {"日期": "03/03/2026", "工时": "8"})
    assert set(unread["reason"]) == set(unread["remedy"]) == {"zh", "en"}
    assert result["ignored_columns"] == ["备注"]
    assert result["conflicts"] == [{"row": 2, "day": "2026-03-02", "stated": "holiday", "calendar": "workday"}]
    assert result["special_days"] == ["2015-09-03"]
    assert main(["timesheet", path, "--lang", "en"]) == BAD_FILE
    assert "row 3: 03/03/2026 leaves open" in capsys.readouterr().out


def test_a_break_that_is_not_stated_is_asked_for(file: Any, capsys: Any) -> None:
    path = file("日期,上班,下班\n2026-03-02,9:00,20:00\n")
    assert main(["timesheet", path, "--format", "json"]) == BAD_FILE
    result = json.loads(capsys.readouterr().out)
    assert (result["months"], [gap["path"] for gap in result["missing"]]) == ([], ["timesheet.rest"])
    assert main(["timesheet", path, "--rest", "1", "--format", "json"]) == COMPUTED
    assert json.loads(capsys.readouterr().out)["months"][0]["workday"] == "2"


@pytest.mark.parametrize("arguments", [["none.csv"], [EXAMPLE, "--rest", "an hour"], [EXAMPLE, "--rest", "60"]])
def test_a_bad_file_or_break_gives_one_message_in_both_languages(arguments: list[str], capsys: Any) -> None:
    assert main(["timesheet", *arguments]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out == ""
    chinese, english = err.splitlines()
    assert "请" in chinese and "请" not in english
    assert "Traceback" not in err


def test_help_is_in_both_languages(capsys: Any) -> None:
    with pytest.raises(SystemExit):
        main(["timesheet", "--help"])
    out = capsys.readouterr().out
    assert "读取考勤记录" in out and "Read a timesheet" in out
    assert "python -m laborcalc timesheet examples/timesheet.csv" in out
