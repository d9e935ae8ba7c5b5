"""The command line: formats, exit status, and one clear message in both languages for every kind of bad file."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import laborcalc.assessment
import laborcalc.benefits
import laborcalc.comparison
from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import INTERRUPTED, PIPE_CLOSED, main
from laborcalc.foundation.version import LIBRARY
from laborcalc.results.assessment import Assessment

EXAMPLE = Path(__file__).parents[3] / "examples" / "three-workers.yaml"
CASE = {"region": "110000", "as_of": "2026-11-21", "pay": {"monthly": "8700"}}
DUE = CASE | {"arrears": [{"start": "2026-03-16", "end": "2026-03-31"}], "title": "一案"}
DEEP = 100_000


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.json"
    path.write_text(json.dumps(DUE), encoding="utf-8")
    return str(path)


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(CASE | {"wages": "1"}), encoding="utf-8")
    return str(path)


# --- results ---


@pytest.mark.parametrize("other", ["itself", "a link to it"])
def test_an_application_never_overwrites_its_case_file(other, good, tmp_path, capsys):
    written = Path(good).read_bytes()
    link = tmp_path / "link.json"
    link.symlink_to(good)
    assert main(["claims", good, "--output", good if other == "itself" else str(link)]) == BAD_FILE
    assert capsys.readouterr().err.count("OUTPUT_IS_INPUT") == 2
    assert Path(good).read_bytes() == written


def test_an_application_may_take_the_place_of_an_earlier_one(good, tmp_path):
    for _ in range(2):
        assert main(["claims", good, "--output", str(tmp_path / "application.md")]) == COMPUTED


def test_a_page_has_no_head_where_nothing_was_computed(good, bad, capsys):
    assert main(["assess", bad, "--format", "html"]) == BAD_FILE
    assert capsys.readouterr().out == ""
    assert main(["assess", bad, good, "--format", "html"]) == BAD_FILE
    assert capsys.readouterr().out.count("<html") == 1


def test_text_is_the_default_and_chinese(good, capsys):
    assert main(["assess", good]) == COMPUTED
    out = capsys.readouterr().out
    assert "4,800.00" in out
    assert "请求摘要" in out and "请求清单" not in out


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_everything_is_asked_for_by_name(good, capsys, format):
    """In HTML it is there folded, and then stands open."""
    assert main(["assess", good, "--format", format, "--full"]) == COMPUTED
    whole = capsys.readouterr().out
    assert "请求清单" in whole and "R-WAGE-04" in whole
    main(["assess", good, "--format", format])
    assert ("R-WAGE-04" in capsys.readouterr().out) is (format == "html")
    assert ('<details class="whole" open>' in whole) is (format == "html")


@pytest.mark.parametrize(
    ("format", "begins"),
    [("text", "Labour"), ("markdown", "# Labour"), ("html", "<!doctype html>"), ("json", "{"), ("jsonl", "{")],
)
def test_formats_in_english(good, capsys, format, begins):
    assert main(["assess", good, "--format", format, "--lang", "en"]) == COMPUTED
    out = capsys.readouterr().out
    assert out.startswith(begins)
    assert out.endswith("\n")
    assert "4,800.00" in out or "4800.00" in out


def test_json_is_the_result(good, capsys):
    assert main(["assess", good, "--format", "json"]) == COMPUTED
    result = json.loads(capsys.readouterr().out)
    assert (result["format"], result["total"]) == ("laborcalc-result/1", "4800.00")


def test_several_files(good, bad, capsys):
    assert main(["assess", good, good, "--format", "json"]) == COMPUTED
    assert [result["total"] for result in json.loads(capsys.readouterr().out)] == ["4800.00"] * 2
    main(["assess", good, good, "--format", "jsonl"])
    assert [json.loads(line)["total"] for line in capsys.readouterr().out.splitlines()] == ["4800.00"] * 2
    main(["assess", good, good, "--format", "markdown"])
    assert "\n---\n" in capsys.readouterr().out
    main(["assess", good, good])
    assert "\n" + "#" * 100 + "\n" in capsys.readouterr().out
    main(["assess", good, good, "--format", "html"])
    out = capsys.readouterr().out
    assert out.count('<section class="laborcalc"') == 2
    assert out.count("<html") == 1


@pytest.mark.parametrize("format", ["text", "markdown", "html", "json", "jsonl"])
def test_a_bad_file_does_not_stop_the_others(good, bad, capsys, format):
    assert main(["assess", good, bad, good, "--format", format]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out.count("一案") == (4 if format == "html" else 2)  # in HTML over the brief and over the whole
    assert err.count("bad.json: wages") == 2
    if format == "json":
        assert [result is None for result in json.loads(out)] == [False, True, False]
    if format == "jsonl":
        assert [line == "null" for line in out.splitlines()] == [False, True, False]


def test_one_bad_file_writes_nothing_to_json(bad, capsys):
    assert main(["assess", bad, "--format", "json"]) == BAD_FILE
    assert capsys.readouterr().out == ""


def test_alternatives_can_be_left_out(good, capsys):
    main(["assess", good, "--format", "json"])
    assert json.loads(capsys.readouterr().out)["claims"][0]["alternatives"]
    main(["assess", good, "--format", "json", "--no-alternatives"])
    assert not json.loads(capsys.readouterr().out)["claims"][0]["alternatives"]


class Input:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.mark.parametrize("data", [json.dumps(DUE).encode(), b'\xef\xbb\xbfregion: "110000"\nas_of: 2026-11-21\n'])
def test_standard_input(monkeypatch, capsys, data):
    monkeypatch.setattr(sys, "stdin", Input(data))
    assert main(["assess", "-", "--format", "jsonl"]) == COMPUTED
    assert json.loads(capsys.readouterr().out)["format"] == "laborcalc-result/1"


def test_bad_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Input(b"x" * 2_000_000))
    assert main(["assess", "-"]) == BAD_FILE
    assert "-: " in capsys.readouterr().err


# --- bad files ---

BAD = {
    "unknown field": (json.dumps(CASE | {"pay": {"monthy": "1"}}), "pay.monthy", "UNKNOWN_FIELD"),
    "float": (json.dumps(CASE | {"pay": {"monthly": 8000.5}}), "pay.monthly", "FLOAT"),
    "not a number": ('{"region": "110000", "as_of": "2026-11-21", "pay": {"monthly": NaN}}', "pay.monthly", "FLOAT"),
    "not a number in text": (json.dumps(CASE | {"pay": {"monthly": "NaN"}}), "pay.monthly", "NUMBER"),
    "negative wage": (json.dumps(CASE | {"pay": {"monthly": "-1"}}), "pay.monthly", "NEGATIVE"),
    "huge wage": (json.dumps(CASE | {"pay": {"monthly": 10**15}}), "pay.monthly", "NUMBER"),
    "end before start": (
        json.dumps(CASE | {"employment": {"start": "2020-01-02", "last_day": "2020-01-01"}}),
        "employment.last_day",
        "END_BEFORE_START",
    ),
    "termination before hire": (
        json.dumps(CASE | {"employment": {"start": "2020-01-02"}, "termination": {"ground": "resignation", "notified_on": "2019-12-01"}}),
        "termination.notified_on",
        "BEFORE_HIRE",
    ),
    "month 13": (json.dumps(CASE | {"pay": {"payslips": [{"month": "2020-13", "due": "1"}]}}), "pay.payslips.0.month", "MONTH"),
    "no date": (json.dumps(CASE | {"employment": {"start": "23/05/272024"}}), "employment.start", "DATE"),
    "day not in the calendar": ('region: "110000"\nas_of: 2025-02-30\n', "as_of", "DATE"),
    "time of day": ('region: "110000"\nas_of: 2025-02-03 10:00:00\n', "as_of", "DATE"),
    "year out of range": (json.dumps(CASE | {"as_of": "9999-12-31"}), "as_of", "DATE_RANGE"),
    "region that does not exist": (json.dumps(CASE | {"region": "亚特兰蒂斯"}), "region", "REGION_UNKNOWN"),
    "unknown reading": (json.dumps(CASE | {"readings": {"D-99": "x"}}), "readings.D-99", "READING_UNKNOWN"),
    "empty": ("", "whole file", "EMPTY"),
    "only a null": ("~\n", "whole file", "NOT_A_CASE"),
    "list": ("- a\n- b\n", "whole file", "NOT_A_CASE"),
    "list in JSON": ("[1]", "whole file", "NOT_A_CASE"),
    "text under case": ("case: hello\n", "whole file", "TYPE"),
    "YAML bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "b.0: line 2", "YAML_ALIAS"),
    "YAML tag": ("region: !!python/object/apply:os.system [echo]\n", "region: line 1", "YAML_TAG"),
    "YAML bool": ("as_of: 2026-11-21\nlimitation_pleaded: !!bool x\n", "limitation_pleaded: line 2", "YAML_TAG"),
    "YAML timestamp": ("as_of: !!timestamp x\n", "as_of: line 1", "YAML_TAG"),
    "YAML float": ('a: !!float ""\n', "a: line 1", "YAML_TAG"),
    "YAML set": ("pay: !!set {monthly}\n", "pay: line 1", "YAML_TAG"),
    "YAML omap": ("pay:\n  payslips:\n  - !!omap [due: 1]\n", "pay.payslips.0: line 3", "YAML_TAG"),
    "YAML binary": ("title: !!binary aGk=\n", "title: line 1", "YAML_TAG"),
    "YAML tag of its own": ("title: !x hi\n", "title: line 1", "YAML_TAG"),
    "YAML tag of no kind": ("title: ! hi\n", "title: line 1", "YAML_TAG"),
    "YAML tag on a key": ("? !!str region\n: 1\n", "whole file", "YAML_TAG"),
    "YAML merge": ('region: "110000"\nas_of: 2026-11-21\npay:\n  <<: {monthly: 1}\n', "pay.<<", "UNKNOWN_FIELD"),
    "YAML surrogate": ('title: "\\ud83d\\ude00"\n', "title", "BROKEN_TEXT"),
    "tab": ('region:\t"1"\n\tas_of: x', "whole file", "YAML"),
    "key that is a list": ('region: "110000"\nas_of: 2026-11-21\n? [a, b]\n: 1\n', "['a', 'b']", "UNKNOWN_FIELD"),
    "key that is a number": ('1: 2\nregion: "110000"\nas_of: 2026-11-21\n', "1", "UNKNOWN_FIELD"),
    "10 MB": ("region: " + "x" * 10_000_000, "whole file", "TOO_LARGE"),
    "long text": (json.dumps(CASE | {"title": "x" * 500_000}), "title", "TOO_LONG"),
    "deep JSON": ('{"pay": ' + "[" * DEEP + "]" * DEEP + "}", "whole file", "TOO_DEEP"),
    "deep YAML": ("pay: " + "[" * 3000 + "]" * 3000, "whole file", "TOO_DEEP"),
    "duplicate key": ('region: "110000"\nregion: "310000"\n', "region", "KEY_TWICE"),
    "duplicate key in JSON": ('{"pay": {"monthly": "1", "monthly": "2"}}', "monthly", "KEY_TWICE"),
    "half JSON": ('{"region": ', "whole file", "JSON"),
    "binary": (bytes(range(256)) * 8, "whole file", "ENCODING"),
    "NUL": (b"region: \x00\n", "whole file", "YAML"),
    "escape sequence in a key": (json.dumps(CASE | {"\x1b[2Jx": 1}), "[2Jx", "UNKNOWN_FIELD"),
    "half a surrogate pair": ('{"region": "110000", "as_of": "2026-11-21", "title": "\\ud800"}', "title", "BROKEN_TEXT"),
    "half a pair in a key": ('{"readings": {"\\ud800": "x"}}', "readings.\\ud800", "BROKEN_TEXT"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name, tmp_path, capsys):
    content, path, code = BAD[name]
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    file = tmp_path / ("case.json" if data[:1] in (b"{", b"[") else "case.yaml")
    file.write_bytes(data)
    assert main(["assess", str(file)]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out == ""
    assert_clear(err, str(file), path, code)


def assert_clear(err: str, file: str, path: str, code: str) -> None:
    """Chinese and English lines in turn, each with the file, the path of the fact and the code; no traceback."""
    assert "Traceback" not in err
    lines = err.splitlines()
    chinese, english = lines[0::2], lines[1::2]
    assert len(chinese) == len(english) >= 1
    assert all(line.startswith(f"{file}: ") for line in lines)
    assert f": {path}" in english[0] or f"({path})" in english[0]
    assert chinese[0].endswith(f"({code})")
    assert english[0].endswith(f"({code})")
    assert any("\u4e00" <= char <= "\u9fff" for char in chinese[0].removeprefix(file))
    assert all(char.isprintable() for line in lines for char in line)


def test_missing_file_and_directory(tmp_path, capsys):
    assert main(["assess", str(tmp_path), str(tmp_path / "none.yaml")]) == BAD_FILE
    err = capsys.readouterr().err
    assert "这是目录" in err
    assert "a directory" in err
    assert "文件不存在" in err
    assert "no such file" in err


def test_on_is_the_name_of_a_field(tmp_path, capsys):
    file = tmp_path / "case.yaml"
    file.write_text('region: "110000"\nas_of: 2026-11-21\novertime:\n- kind: workday\n  on: 2026-01-05\n  hours: "2"\n')
    assert main(["assess", str(file)]) == COMPUTED


def test_many_problems_are_all_reported(tmp_path, capsys):
    file = tmp_path / "case.json"
    file.write_text(json.dumps({"region": [], "as_of": "x", "y": 2}))
    assert main(["assess", str(file)]) == BAD_FILE
    assert len(capsys.readouterr().err.splitlines()) == 6


def test_a_defect_is_one_line_in_each_language(good, capsys, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(laborcalc.assessment, "assess", fail)
    assert main(["assess", good]) == BAD_FILE
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 2
    assert "ZeroDivisionError test_command.py:" in err
    assert "(DEFECT)" in err


@pytest.mark.parametrize("format", ["text", "markdown", "html", "json", "jsonl"])
def test_a_defect_in_a_view_does_not_stop_the_others(good, capsys, monkeypatch, format):
    shown, left = {"to_text", "to_markdown", "to_html", "to_dict", "model_dump_json"}, [True]

    def failing_once(make):
        def made(*args, **options):
            if left:
                left.clear()
                raise KeyError("x")
            return make(*args, **options)

        return made

    for name in shown:
        monkeypatch.setattr(Assessment, name, failing_once(getattr(Assessment, name)))
    assert main(["assess", good, good, "--format", format]) == BAD_FILE
    out, err = capsys.readouterr()
    assert err.count("(DEFECT)") == 2
    assert "4,800.00" in out or "4800.00" in out


@pytest.mark.parametrize("command", ["benefits", "claims", "compare", "relationship"])
def test_no_command_lets_a_defect_out(command, good, capsys, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(laborcalc.assessment, "assess", fail)
    monkeypatch.setattr(laborcalc.comparison, "assess", fail)
    monkeypatch.setattr(laborcalc.benefits, "assess", fail)
    assert main([command, good]) == BAD_FILE
    assert "(DEFECT)" in capsys.readouterr().err


# --- schema, coverage, help ---


@pytest.mark.parametrize(
    ("arguments", "id"), [([], "laborcalc-case/1"), (["case"], "laborcalc-case/1"), (["result"], "laborcalc-result/1")]
)
def test_schema(arguments, id, capsys):
    assert main(["schema", *arguments]) == COMPUTED
    assert json.loads(capsys.readouterr().out)["$id"] == id


def test_coverage_of_all_places(capsys):
    assert main(["coverage"]) == COMPUTED
    out = capsys.readouterr().out
    assert "110000 北京市" in out
    assert "440300 深圳市" in out


def test_coverage_of_one_place_counts_its_province(capsys):
    assert main(["coverage", "--region", "深圳", "--lang", "en"]) == COMPUTED
    out = capsys.readouterr().out
    assert "440300 Shenzhen" in out
    assert "440000 Guangdong" in out
    assert "Beijing" not in out


def test_coverage_as_json(capsys):
    assert main(["coverage", "--format", "json", "--region", "110000"]) == COMPUTED
    rows = json.loads(capsys.readouterr().out)
    assert {row["kind"] for row in rows} == {"minimum_wage", "average_wage"}
    assert {row["region"] for row in rows} == {"110000"}


def test_coverage_of_no_place(capsys):
    assert main(["coverage", "--region", "Atlantis"]) == BAD_FILE
    out, err = capsys.readouterr()
    assert out == ""
    assert "没有名为" in err
    assert "no place" in err


@pytest.mark.parametrize("arguments", [[], ["assess"], ["schema"], ["coverage"]])
def test_help_is_bilingual_with_an_example(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main([*arguments, "--help"])
    assert left.value.code == 0
    out = capsys.readouterr().out
    assert "示例 Example" in out
    assert "python -m laborcalc" in out
    assert "显示本说明 · show this help" in out
    assert "options:" not in out


@pytest.mark.parametrize("arguments", [[], ["assess"], ["assess", "x", "--format", "pdf"], ["fly"]])
def test_wrong_usage(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == BAD_FILE
    err = capsys.readouterr().err
    assert "命令写法有误" in err
    assert "wrong usage" in err


def test_version(capsys):
    with pytest.raises(SystemExit):
        main(["--version"])
    assert LIBRARY in capsys.readouterr().out


# --- interruptions ---


def test_interrupted(good, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(laborcalc.assessment, "assess", interrupt)
    assert main(["assess", good]) == INTERRUPTED


def test_progress_for_a_person_only(good, capsys, monkeypatch):
    main(["assess", *[good] * 25, "--format", "jsonl"])
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    main(["assess", *[good] * 25, "--format", "jsonl"])
    assert "\r24/25" in capsys.readouterr().err


def command(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    root = str(Path(__file__).parents[3])
    return subprocess.run(
        [sys.executable, "-m", "laborcalc", *arguments],
        cwd=root, capture_output=True, timeout=60, check=False,
        env={"PYTHONPATH": root, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}, **options,
    )  # fmt: skip


def test_a_real_process_in_a_poor_locale(bad):
    done = command("assess", str(EXAMPLE), bad)
    assert done.returncode == BAD_FILE
    assert "北京市" in done.stdout.decode("utf-8")
    assert b"Traceback" not in done.stderr
    assert b"there is no such field" in done.stderr


def test_a_closed_pipe_is_quiet(tmp_path):
    root = str(Path(__file__).parents[3])
    process = subprocess.Popen(
        [sys.executable, "-m", "laborcalc", "assess", *[str(EXAMPLE)] * 40],
        cwd=root, env={"PYTHONPATH": root}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    assert process.wait(60) == PIPE_CLOSED
    assert errors == b""
    process.stderr.close()


@pytest.mark.parametrize("written", ["1:30", "0x1F", "0b11", "1_000", "+5"])
def test_a_yaml_number_is_what_is_written(written, tmp_path, capsys):
    """YAML reads 1:30 as 90 and 1_000 as 1000; a sum of money is not converted."""
    file = tmp_path / "case.yaml"
    file.write_text(f"region: 110000\nas_of: 2026-11-21\npay:\n  monthly: {written}\n", encoding="utf-8")
    assert main(["assess", str(file)]) == BAD_FILE
    assert_clear(capsys.readouterr().err, str(file), "pay.monthly", "NUMBER")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where the system has a device that is always full")
def test_a_full_disk_is_one_line():
    command = [sys.executable, "-m", "laborcalc", "coverage", "--region", "110000"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == BAD_FILE
    assert b"Traceback" not in done.stderr
