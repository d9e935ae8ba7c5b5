"""The command `interview`: from nothing to the result, a case file and the application, at a terminal."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import yaml

from laborcalc.asking.talk import start
from laborcalc.assessment import assess
from laborcalc.cli.dialogue import Dialogue
from laborcalc.cli.main import main
from laborcalc.facts.case import Case

ROOT = Path(__file__).resolve().parents[3]
HEAD = ("2020-11-20", "北京市朝阳区", "1 2")  # the day, the place, wages not paid and an ending


def held(*lines: str, lang: str = "zh") -> str:
    """What a terminal shows when these lines are typed."""
    out = io.StringIO()
    Dialogue(start("en" if lang == "en" else "zh"), io.StringIO("".join(f"{line}\n" for line in lines)), out).held()
    return out.getvalue()


class Worker:
    """Who answers as the questions come; what he does not know he leaves."""

    def __init__(self, said: dict[str, tuple[str, ...]], at_the_end: tuple[str, ...]) -> None:
        self._said, self._left, self._asked = said, list(at_the_end), 0
        self._lines: list[str] = []
        self.dialogue: Dialogue | None = None

    def readline(self) -> str:
        if not self._lines:
            assert self.dialogue is not None
            asked = self.dialogue.talk.next()
            self._asked += asked is not None
            self._lines = list(self._said.get(asked.id, ("",))) if asked else [self._left.pop(0) if self._left else ""]
        return self._lines.pop(0) + "\n"


def test_the_three_workers_from_nothing_to_the_application(tmp_path: Path) -> None:
    """What one of them can say: the result is that of the example, and what is saved is the case and the application."""
    case, application = tmp_path / "案情.yaml", tmp_path / "申请书.md"
    said = {
        "as_of": ("2020-11-20",),
        "region": ("北京",),
        "happened": ("1 2",),
        "arrears": (
            "工资 2019-12-01 2019-12-31", "提成 2019年9月1日 2019年9月30日 2300", "提成 2019.10.1 2019.10.31 1850", "提成 2019-11-01 2019-12-31", "", "",
        ),
        "pay.monthly": ("8千元", ""),
        "termination.ground": ("1",),
        "employment.last_day": ("2019年12月31日", ""),
        "employment.start": ("2019.3.18", ""),
        "termination.notified_on": ("2019-12-31",),
        "contracts": ("没有", ""),
    }  # fmt: skip
    worker, out = Worker(said, (f"存 {case}", f"存 {application}", "")), io.StringIO()
    worker.dialogue = Dialogue(start(), worker, out)  # type: ignore[arg-type]  # reads lines, which is all that is asked of it
    worker.dialogue.held()
    wanted = assess(Case.from_file(ROOT / "examples" / "three-workers.yaml"))
    assert worker.dialogue.talk.result.total == wanted.total
    assert assess(Case.from_file(case)).total == wanted.total
    assert "解除或终止" in yaml.safe_load(case.read_text(encoding="utf-8"))
    assert "仲裁申请书" in application.read_text(encoding="utf-8")
    shown = out.getvalue()
    assert "没有别的问题了" in shown
    assert "95,828.16元" in shown.rpartition("摘要")[2]
    assert len(worker.dialogue.talk.answers) <= 25


def test_what_was_understood_is_shown_before_it_counts() -> None:
    shown = held(*HEAD[:2], "2", "1", "2019年12月31日", "n", "2019-12-30", "看", "退出")
    assert "→ 2019-12-31" in shown
    assert shown.count("对吗") == 1
    assert "2019-12-30" in shown.rpartition("最后一天上班是哪天")[2]


def test_what_leaves_it_open_is_asked_again() -> None:
    shown = held(*HEAD[:2], "2", "1", "去年12月", "退出")
    assert "✗ “去年12月”不明确" in shown
    assert shown.count("最后一天上班是哪天") == 2
    assert "employment." not in shown


def test_back_change_and_the_list() -> None:
    shown = held(*HEAD[:2], "2", "1", "返回", "16", "改 9", "改 4", "1", "看", "退出")
    listed = shown.rpartition("要改第几个？")[2]
    assert "无理由解除" in listed
    assert "你在哪个市上班？  北京" in listed.replace("110105", "北京") or "北京" in listed


def test_english() -> None:
    shown = held("2020-03-01", "Beijing", "2", "1", "2019-12-31", "2019-03-18", "8000", "done", "", lang="en")
    assert "so far: 16,000.00 yuan" in shown
    assert "Labour-dispute claims in brief" in shown
    assert "To keep it" in shown


def test_a_last_day_that_is_near_is_said() -> None:
    shown = held("2020-12-10", "北京", "2", "1", "2019-12-31", "2019-03-18", "8000", "退出")
    assert "最晚2020-12-31申请仲裁，还有21天" in shown
    assert "\x1b" not in shown  # colours for a terminal alone


def test_quitting_shows_no_result_and_the_end_of_input_does() -> None:
    assert "摘要" not in held(*HEAD, "退出")
    assert "摘要" in held(*HEAD, "")
    assert "还没有可算的事实" in held()


def test_files_are_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "state.json"
    file.write_text("mine", encoding="utf-8")
    shown = held(*HEAD, f"存 {file}", "存", "存 x.exe", "退出")
    assert file.read_text(encoding="utf-8") == "mine"
    assert "OUTPUT_EXISTS" in capsys.readouterr().err
    assert shown.count("请写文件名") == 2


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    state = tmp_path / "state.json"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"北京\n2\n存 {state}\n退出\n"))
    assert main(["interview", "--as-of", "2020-03-01"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("看\n退出\n"))
    assert main(["interview", "--resume", str(state)]) == 0
    assert "被辞退" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--as-of", "去年"], ["--resume", "/no/such/file"], ["--resume", __file__]])
def test_bad_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["interview", *arguments]) == 2
    assert capsys.readouterr().err
