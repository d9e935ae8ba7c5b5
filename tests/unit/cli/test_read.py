"""`--read`: case files as people write them, every correction on standard error, what is unclear refused; tables a case a row."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import main

BY_HAND = """\
案件名称: 一案
劳动合同履行地: 北京市
裁判日: 2026年11月21日
工资·约定月工资: 8,700元/月
欠付的工资、提成、奖金: {第一天: 2026/3/16, 最后一天: 2026.3.31}
"""
CORRECTIONS = [
    ("裁判日", "2026年11月21日", "2026-11-21"),
    ("工资.约定月工资", "8,700元/月", "8700"),
    ("欠付的工资、提成、奖金.第一天", "2026/3/16", "2026-03-16"),
    ("欠付的工资、提成、奖金.最后一天", "2026.3.31", "2026-03-31"),
]
ROLL = """\
案件名称,region,as_of,工资·约定月工资,arrears.start,arrears.end
甲案,北京,2026-11-21,"8,700",2026-03-16,2026-03-31
乙案,北京,46347,约8000,2026-03-16,2026-03-31

丙案,北京,2026-11-21,8700元,2026-03-16,2026-03-31
,,,,,
丁案,火星,2026-11-21,8700,,
"""


@pytest.fixture
def by_hand(tmp_path: Path) -> str:
    path = tmp_path / "手写.yaml"
    path.write_bytes(BY_HAND.encode("gb18030"))
    return str(path)


@pytest.fixture
def roll(tmp_path: Path) -> str:
    path = tmp_path / "名册.csv"
    path.write_bytes(ROLL.encode("gb18030"))
    return str(path)


def told(name: str) -> str:
    """What is reported of the corrections: in Chinese and in English, in turn."""
    return "".join(
        f"{name}: 读作：{path}：{written} → {read}\n{name}: read as: {path}: {written} → {read}\n"
        for path, written, read in CORRECTIONS
    )


# --- a case ---


@pytest.mark.parametrize(
    "command",
    [["assess"], ["assess", "--format", "jsonl", "--side", "employer"], ["claims"], ["claims", "--format", "html"], ["compare"], ["convert"], ["convert", "--lang", "en"]],
)  # fmt: skip
def test_every_command_reads_kindly_and_reports_every_correction(command: list[str], by_hand: str, capsys: Any) -> None:
    assert main([command[0], by_hand, *command[1:], "--read"]) == COMPUTED
    out, err = capsys.readouterr()
    assert "一案" in out or "8,700.00" in out
    assert err == told(by_hand)


@pytest.mark.parametrize("command", ["assess", "claims", "compare", "convert", "benefits", "relationship"])
def test_the_strict_door_stays_the_default(command: str, by_hand: str, capsys: Any) -> None:
    assert main([command, by_hand]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out == "" and "ENCODING" in err and "→" not in err


@pytest.mark.parametrize("command", ["assess", "claims", "compare", "convert", "benefits", "relationship"])
def test_what_is_unclear_is_refused_with_the_way_to_write_it(command: str, by_hand: str, capsys: Any) -> None:
    Path(by_hand).write_text(
        BY_HAND.replace("2026年11月21日", "去年12月").replace("8,700元/月", "300元/天"), encoding="utf-8"
    )
    assert main([command, by_hand, "--read"]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out == ""
    assert "裁判日：“去年12月”不明确。请写成 2026-03-18" in err
    assert '裁判日: "去年12月" leaves open what is meant. write 2026-03-18' in err
    assert "工资.约定月工资：“300元/天”不明确。这一栏以元/月计" in err
    assert err.count("(UNCLEAR)") == 4 and err.count("→") == 4


def test_standard_input(by_hand: str, monkeypatch: Any, capsys: Any) -> None:
    class Input:
        buffer = io.BytesIO(BY_HAND.encode("gb18030"))

    monkeypatch.setattr(sys, "stdin", Input())
    assert main(["assess", "-", "--read", "--format", "jsonl"]) == COMPUTED
    out, err = capsys.readouterr()
    assert json.loads(out)["total"] == "4800.00"
    assert err == told("-")


def test_a_file_in_good_form_is_read_in_silence(capsys: Any) -> None:
    file = str(Path(__file__).parents[3] / "examples" / "three-workers.yaml")
    assert main(["assess", file, "--read", "--format", "jsonl"]) == COMPUTED
    kindly = capsys.readouterr()
    assert kindly.err == ""
    main(["assess", file, "--format", "jsonl"])
    assert capsys.readouterr().out == kindly.out


def test_a_correction_cannot_move_the_terminal(tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps({"region": "北京\x1b[2J", "as_of": "2026年11月21日"}), encoding="utf-8")
    assert main(["assess", str(file), "--read"]) == BAD_FILE
    assert "\x1b" not in capsys.readouterr().err


# --- from a hand-written file to a strict one ---


@pytest.mark.parametrize(("lang", "format"), [("zh", "yaml"), ("en", "yaml"), ("zh", "json"), ("en", "json")])
def test_a_file_by_hand_becomes_a_strict_one(lang: str, format: str, by_hand: str, tmp_path: Path, capsys: Any) -> None:
    strict = tmp_path / f"strict.{format}"
    assert main(["convert", by_hand, "--read", "--lang", lang, "--format", format, "--output", str(strict)]) == COMPUTED
    assert lc.Case.from_file(strict) == lc.read(by_hand).case
    assert lc.Case.from_file(strict).pay.monthly == 8700  # type: ignore[union-attr]  # the file has the part
    capsys.readouterr()
    assert main(["assess", str(strict), "--format", "jsonl"]) == COMPUTED
    assert json.loads(capsys.readouterr().out)["total"] == "4800.00"


def test_answers_to_the_twelve_questions(tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("region: 北京\nas_of: 2026年11月21日\nanswers: {pay: wage_transfer}\n", encoding="utf-8")
    assert main(["relationship", str(file), "--answers"]) == BAD_FILE
    capsys.readouterr()
    assert main(["relationship", str(file), "--answers", "--read", "--format", "json"]) == COMPUTED
    out, err = capsys.readouterr()
    assert json.loads(out)["band"] and err.count("2026年11月21日 → 2026-11-21") == 2
    file.write_text("region: 北京\nas_of: 昨天\nanswers: {pay: wage_transfer}\n", encoding="utf-8")
    assert main(["relationship", str(file), "--answers", "--read"]) == BAD_FILE
    assert "(UNCLEAR)" in capsys.readouterr().err


# --- tables ---


def test_a_table_gives_a_result_for_each_row(roll: str, capsys: Any) -> None:
    assert main(["assess", roll, "--read", "--format", "json"]) == BAD_FILE
    out, err = capsys.readouterr()
    assert [result and (result["title"], result["total"]) for result in json.loads(out)] == [
        ("甲案", "4800.00"),
        None,
        ("丙案", "4800.00"),
        None,
    ]
    assert {line.split(": ")[0] for line in err.splitlines()} == {f"{roll}:{row}" for row in (2, 3, 5, 7)}
    assert (
        f'{roll}:3: as_of: "46347" leaves open what is meant. this looks like a spreadsheet\'s number for 2026-11-21'
        in err
    )
    assert f"{roll}:7: region" in err and "REGION_UNKNOWN" in err


@pytest.mark.parametrize("format", ["text", "markdown", "html", "jsonl"])
def test_a_bad_row_stops_no_other_in_any_form(format: str, roll: str, capsys: Any) -> None:
    assert main(["assess", roll, "--read", "--format", format]) == BAD_FILE
    out = capsys.readouterr().out
    assert out.count("甲案") and out.count("丙案") and "乙案" not in out
    if format == "jsonl":
        assert [line == "null" for line in out.splitlines()] == [False, True, False, True]


def test_a_table_of_one_row_is_an_array_of_one(roll: str, capsys: Any) -> None:
    Path(roll).write_text("".join(ROLL.splitlines(keepends=True)[:2]), encoding="utf-8")
    assert main(["assess", roll, "--read", "--format", "json"]) == COMPUTED
    assert [result["total"] for result in json.loads(capsys.readouterr().out)] == ["4800.00"]


def test_tables_and_files_beside_each_other(roll: str, by_hand: str, tmp_path: Path, capsys: Any) -> None:
    none = str(tmp_path / "none.csv")
    assert main(["assess", by_hand, none, roll, "--read", "--format", "jsonl"]) == BAD_FILE
    out, err = capsys.readouterr()
    assert [line == "null" for line in out.splitlines()] == [False, True, False, True, False, True]
    assert f"{none}: " in err and "UNREADABLE" in err


@pytest.mark.parametrize("command", ["claims", "compare", "convert", "benefits", "relationship"])
def test_a_table_is_for_assess(command: str, roll: str, capsys: Any) -> None:
    assert main([command, roll, "--read"]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out == "" and "assess --read" in err and err.count("(TABLE)") == 2


@pytest.mark.parametrize("command", ["assess", "claims", "compare", "convert", "benefits", "relationship"])
def test_the_help_says_what_read_does_in_both_languages(command: str, capsys: Any) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    out = " ".join(capsys.readouterr().out.split())
    assert "宽读" in out and "read facts as people write them" in out
