"""A case file in Chinese: every file of the tests there and back, what is refused in its own words, a first file that runs."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc
from laborcalc.cli.files import BAD_FILE, COMPUTED
from laborcalc.cli.main import main
from laborcalc.facts.files import parse_case, read_case
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.schema.case import case_schema
from laborcalc.written.chinese import in_names, in_titles
from laborcalc.written.first_file import SITUATIONS, first_file

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "examples" / "three-workers.yaml"
FILES = sorted(
    [*ROOT.glob("examples/*.yaml"), *ROOT.glob("tests/cases/awards/*.yaml"), *ROOT.glob("tests/cases/injury/*.yaml")]
)
DISMISSED = {
    "劳动合同履行地": "北京",
    "裁判日": "2026-11-21",
    "劳动关系": {"用工之日": "2023-03-01", "最后一日": "2026-09-30"},
    "工资": {"约定月工资": "8000"},
    "书面劳动合同": [{"合同起始日": "2023-03-01"}],
    "解除或终止": {"事由": "无理由解除", "是否合法": "否", "通知日": "2026-09-30"},
}


def written(tmp_path: Path, facts: Any) -> Path:
    path = tmp_path / "案情.yaml"
    path.write_text(yaml.safe_dump(facts, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def problems(tmp_path: Path, **changed: Any) -> list[Problem]:
    with pytest.raises(BadCase) as caught:
        lc.Case.from_file(written(tmp_path, DISMISSED | changed))
    return list(caught.value.problems)


# --- there and back ---


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_says_the_same_in_titles(path: Path, lang: lc.Lang) -> None:
    facts = read_case(path)
    try:
        case = lc.Case.model_validate(facts)
    except BadCase:
        pytest.skip("no case file")
    titled = in_titles(facts, lang)
    assert titled != facts
    assert lc.Case.model_validate(in_names(titled).tree) == case


def test_titles_are_unique_where_they_meet() -> None:
    schema = case_schema()
    for name, model in {"Case": schema, **schema["$defs"]}.items():
        for lang in ("zh", "en"):
            titles = [
                part["x-i18n"][lang]["title"] for part in model.get("properties", {}).values() if "x-i18n" in part
            ]
            assert [title for title, number in Counter(titles).items() if number > 1] == [], name
    for choices in _choices(schema):
        for lang in ("zh", "en"):
            titles = [option["x-i18n"][lang]["title"] for option in choices if "x-i18n" in option]
            assert len(set(titles)) == len(titles), titles


def _choices(part: Any) -> list[list[dict[str, Any]]]:
    if isinstance(part, dict):
        own = [part["oneOf"]] if all("const" in option for option in part.get("oneOf", [{}])) else []
        return own + [found for value in part.values() for found in _choices(value)]
    return [found for value in part for found in _choices(value)] if isinstance(part, list) else []


# --- read ---


def test_a_file_in_chinese_is_a_case(tmp_path: Path) -> None:
    """3 years and 7 months: four months' wages, twice: 64,000."""
    case = lc.Case.from_file(written(tmp_path, DISMISSED))
    assert case.termination is not None and case.termination.lawful is False
    assert str(lc.assess(case)["unlawful_termination_damages"].amount) == "64000.00"


def test_names_and_titles_may_be_mixed_and_width_does_not_matter(tmp_path: Path) -> None:
    mixed = DISMISSED | {"解除或终止": {"ground": "合同期满,用人单位不续订或降低条件", "通知日": "2026-09-30"}}
    case = lc.Case.from_file(written(tmp_path, mixed))
    assert case.termination is not None and case.termination.ground == "expiry_employer_ends"


@pytest.mark.parametrize(("answer", "lawful"), [("是", True), ("否", False), ("不清楚", None)])
def test_yes_no_and_not_known(answer: str, lawful: bool | None, tmp_path: Path) -> None:
    case = lc.Case.from_file(written(tmp_path, DISMISSED | {"解除或终止": {"事由": "经济性裁员", "是否合法": answer}}))
    assert case.termination is not None and case.termination.lawful is lawful


def test_a_yes_where_none_is_asked_for_is_refused(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, 工资={"约定月工资": "是"})
    assert problem.path == "工资.约定月工资"


# --- what is wrong is said in the words of the file ---


def test_problems_name_the_field_as_the_file_wrote_it(tmp_path: Path) -> None:
    found = problems(tmp_path, 工资={"约定月工资": "八千"}, 书面劳动合同=[{"合同起始日": "昨天"}])
    assert {problem.path for problem in found} == {"工资.约定月工资", "书面劳动合同.0.合同起始日"}


def test_a_wrong_choice_names_the_nearest_titles(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, 解除或终止={"事由": "裁员"})
    assert (problem.code, problem.path) == ("CHOICE", "解除或终止.事由")
    assert "可选：经济性裁员（redundancy）；另有32项" in problem.remedy.zh
    assert "redundancy" in problem.remedy.en and problem.remedy.en.count("(") < 8


def test_few_choices_are_all_listed(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, 劳动者={"性别": "其他"})
    assert problem.remedy.zh.count("（") == 2


def test_a_mistyped_field_names_the_nearest(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, 工资={"月工资": "8000"})
    assert (problem.code, problem.path) == ("UNKNOWN_FIELD", "工资.月工资")
    assert "约定月工资（monthly）" in problem.remedy.zh
    with pytest.raises(BadCase) as caught:
        lc.Case.model_validate({"region": "110000", "as_of": "2026-11-21", "pay": {"montly": "8000"}})
    assert "monthly (agreed monthly wage)" in caught.value.problems[0].remedy.en


def test_nothing_near_names_nothing() -> None:
    with pytest.raises(BadCase) as caught:
        lc.Case.model_validate({"region": "110000", "as_of": "2026-11-21", "zzzz{0}": "1"})
    assert "是不是" not in caught.value.problems[0].remedy.zh


def test_one_field_under_two_words_is_refused(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, region="上海")
    assert (problem.code, problem.path) == ("KEY_TWICE", "region")


# --- a first file, and the commands ---


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_first_file_runs_as_it_is(situation: str, lang: lc.Lang, tmp_path: Path) -> None:
    path = tmp_path / "first.yaml"
    path.write_text(first_file(situation, lang), encoding="utf-8")
    result = lc.assess(lc.Case.from_file(path), alternatives=False)
    assert result.total > 0
    assert len(first_file(situation, lang).splitlines()) <= 32


def test_both_languages_say_the_same(tmp_path: Path) -> None:
    for situation in SITUATIONS:
        zh, en = (parse_case(first_file(situation, lang).encode(), as_json=False) for lang in ("zh", "en"))
        assert lc.Case.model_validate(in_names(zh).tree) == lc.Case.model_validate(en)


def test_new_writes_a_file_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "案情.yaml"
    assert main(["new", "--situation", "unpaid", "--output", str(path)]) == COMPUTED
    assert main(["assess", str(path)]) == COMPUTED
    before = path.read_bytes()
    assert main(["new", "--output", str(path)]) == BAD_FILE
    assert path.read_bytes() == before and "OUTPUT_EXISTS" in capsys.readouterr().err
    assert main(["new", "--list"]) == COMPUTED
    assert capsys.readouterr().out.count("\n") == len(SITUATIONS)
    assert main(["new", "--lang", "en"]) == COMPUTED
    assert "region: 北京" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_convert_there_and_back(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zh, back = tmp_path / f"案情.{form}", tmp_path / f"case.{form}"
    assert main(["convert", str(EXAMPLE), "--format", form, "--output", str(zh)]) == COMPUTED
    assert "事由" in zh.read_text(encoding="utf-8")
    assert main(["convert", str(zh), "--lang", "en", "--format", form, "--output", str(back)]) == COMPUTED
    assert lc.Case.from_file(back) == lc.Case.from_file(zh) == lc.Case.from_file(EXAMPLE)
    assert json.loads(lc.assess(lc.Case.from_file(zh)).model_dump_json())["total"] == "95828.16"
    assert main(["convert", str(EXAMPLE), "--format", form]) == COMPUTED
    assert capsys.readouterr().out == zh.read_text(encoding="utf-8")


def test_convert_refuses_what_the_door_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, DISMISSED | {"裁判日": "昨天"})
    assert main(["convert", str(path), "--lang", "en"]) == BAD_FILE
    assert "裁判日" in capsys.readouterr().err
