"""The brief: one page, in the words of the reader, with nothing on it that the assessment does not hold."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import laborcalc as lc
from laborcalc.foundation.text import LANGS, Lang, Text
from laborcalc.results.assessment import Assessment
from laborcalc.results.swings import Swing, by_fact, by_reading, what_stays
from laborcalc.rules.claims import name_of
from laborcalc.views.brief import uncertain
from laborcalc.views.brief import words as b
from laborcalc.views.brief.parts import MOST, brief
from laborcalc.views.brief.steps import _HINTS
from laborcalc.views.text import COLUMNS, width
from tests.witnesses import bases

ROOT = Path(__file__).parents[4]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
DECISIONS = sorted((ROOT / "tests/cases/awards").glob("*.yaml"))[::4]
PATH = re.compile(r"\b[a-z_]+\.[a-z0-9_.]*[a-z0-9]\b|\b[a-z]+_[a-z_]+\b")
CJK = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
FORMS = ("to_text", "to_markdown", "to_html")

PLAIN: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-03-01",
    "employment": {"start": "2023-01-09", "last_day": "2025-12-31"},
    "pay": {"monthly": "8000"},
    "termination": {"ground": "dismissal_without_ground", "lawful": False},
    "contracts": [{"start": "2023-01-09", "end": "2026-01-08", "signed_on": "2023-01-09"}],
}
DISPUTED = PLAIN | {"termination": {"ground": "serious_misconduct"}}
INJURED: dict[str, Any] = {
    "region": "420100",
    "as_of": "2025-03-20",
    "employment": {"start": "2020-01-01"},
    "pay": {"monthly": "8000"},
    "injury": {"date": "2024-03-01", "recognised_on": "2024-05-01", "graded_on": "2024-12-01", "grade": 2, "insured": "yes"},
}  # fmt: skip


def assessed(facts: dict[str, Any], **options: Any) -> Assessment:
    return lc.assess(lc.Case.model_validate(facts), **options)


@cache
def example(name: str = "three-workers") -> Assessment:
    return lc.assess(lc.Case.from_file(ROOT / "examples" / f"{name}.yaml"))


@cache
def decided(path: Path) -> Assessment:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    return assessed(document.get("case", document))


def lines(result: Assessment, lang: Lang = "zh") -> list[str]:
    return result.to_text(lang).splitlines()


def part(result: Assessment, title: Any, lang: Lang = "zh") -> list[str]:
    """The lines of a part, with what stands under them."""
    found = [rows for name, rows in brief(result, lang).parts if name == title.say(lang)]
    return [text for rows in found for row in rows for text in (row.text, *row.under)]


# --- one page ---


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_is_short(lang: Lang) -> None:
    assert len(lines(example(), lang)) <= 45
    assert len(lines(assessed(PLAIN), lang)) <= 25


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", [*EXAMPLES, *DECISIONS], ids=lambda path: path.stem)
def test_no_page_is_wide_or_names_a_path(path: Path, lang: Lang) -> None:
    result = decided(path)
    shown = lines(result, lang)
    assert max(map(width, shown)) <= COLUMNS
    assert not [line for line in shown if line != line.rstrip()]
    text = "\n".join(shown).replace(result.title, "")
    assert PATH.findall(text) == [] and "{" not in text


@pytest.mark.parametrize("path", [*EXAMPLES, *DECISIONS], ids=lambda path: path.stem)
def test_english_has_no_chinese_but_names(path: Path) -> None:
    result = decided(path)
    text = " ".join(result.to_text("en").split()).replace(" ".join(result.title.split()), "")
    for message in result.warnings:
        text = text.replace(message.say("en"), "")
    assert CJK.findall(text) == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_three_forms_say_the_same(lang: Lang) -> None:
    shown = brief(example(), lang)
    said = [text for part in shown.parts for row in part.rows for text in (row.text, *row.under)]
    said += [*shown.days, *(text for pair in shown.sums for text in pair)]
    for form in FORMS:
        page = re.sub(r"\\(.)", r"\1", getattr(example(), form)(lang)).replace("&quot;", '"').replace("&#x27;", "'")
        page = "".join(page.split())
        assert all("".join(text.split()) in page for text in said), form


def test_a_page_in_html_begins_with_the_brief_and_folds_the_rest() -> None:
    page = example().to_html("zh")
    head, rest = page.split('<details class="whole">')
    assert b.TITLE.zh in head and "计算步骤" not in head and "计算步骤" in rest
    assert example().to_html("zh", full=True) == page.replace('<details class="whole">', '<details class="whole" open>')


@pytest.mark.parametrize("form", FORMS)
def test_what_a_stranger_wrote_is_inert(form: str) -> None:
    page = getattr(assessed(PLAIN | {"title": '<script>x</script> \x1b[2J\n# forged "q"'}), form)("en")
    assert "\x1b" not in page and not re.search("^# forged", page, re.M)
    assert form == "to_text" or "<script" not in page.replace("\\<", "")


@pytest.mark.parametrize("number", range(0, 180, 9))
def test_every_family_has_a_page(number: int) -> None:
    result = assessed(bases()[number])
    for claim in result:
        if claim.status == "due":
            assert name_of(claim.kind).say("en") in " ".join(result.to_text("en").split())
    assert assessed(bases()[number], side="employer").to_text("en")


# --- what it says ---


def test_the_sums_and_the_days_of_three_workers() -> None:
    """12,150.00 + 67,678.16 + 16,000.00 are due; of the second 10,942.53 stay."""
    shown = brief(example(), "zh")
    assert shown.sums == (("应付合计", "至少 95,828.16元"), ("时效抗辩成立的，仍可得", "至少 39,092.53元"))
    assert shown.days == (
        "最迟2020-11-20申请仲裁（就是判断日当天）：未订立书面劳动合同二倍工资差额",
        "其后2020-12-31（还有41天）：拖欠工资、提成、奖金；违法解除或终止劳动合同赔偿金",
    )
    assert str(what_stays(example())) == "39092.53"


def test_each_claim_with_its_arithmetic_and_articles() -> None:
    due = part(example(), b.DUE)
    assert due[0] == "1. 拖欠工资、提成、奖金 至少 12,150.00元 = 8,000.00 + 2,300.00 + 1,850.00"
    assert due[-2] == "3. 违法解除或终止劳动合同赔偿金 16,000.00元 = 8,000.00元/月 × 1个月 × 2"
    assert "没有任何法定事由" in due[-1] and "第八十七条" in due[-1]
    assert "提出时效抗辩的，其中56,735.63元不予支持，留10,942.53元" in due


def test_what_waits_is_named_by_the_title_of_its_field() -> None:
    assert part(example(), b.MISSING) == ["“欠付的工资、提成、奖金第4项·应付数额”：为“拖欠工资、提成、奖金”所需"]
    assert part(example(), b.MISSING, "en") == [
        "“arrears, no. 4: sum due”: needed for unpaid wages, commission and bonus"
    ]
    whole = example().to_text("zh", full=True)
    assert "欠付的工资、提成、奖金第4项·应付数额（arrears.3.due）" in whole  # where it is filled in


def test_a_claim_that_waits_is_no_zero() -> None:
    waiting = assessed({key: value for key, value in PLAIN.items() if key != "pay"})
    assert waiting.total == 0 and any("1项请求尚缺事实" in day for day in brief(waiting, "zh").days)
    assert part(waiting, b.MISSING) == ["“工资·约定月工资”：为“违法解除或终止劳动合同赔偿金”所需"]


def test_the_other_ways_with_their_totals() -> None:
    ways = part(assessed(PLAIN), b.WAYS)
    assert ways == ["只请求经济补偿（N）：24,000.00元"]
    assert "劳动者也可以要求继续履行劳动合同" in part(example(), b.WAYS)[1]


def test_what_is_open_has_most_money_first() -> None:
    """D-01 decides over 56,735.63 of what stays; part of a month over 1,066.67."""
    open_ = part(example(), b.OPEN)
    assert open_[0].endswith("（D-01）：提出时效抗辩的，留39,092.53至95,828.16元")
    assert open_[1].endswith("（D-36）：提出时效抗辩的，留39,083.33至40,150.00元")
    assert open_[-1].startswith("见全文：") and len(open_) <= MOST + 1
    assert {swing.by for swing in by_reading(example())} == {"D-01", "D-36", "R-DW-02"}


def test_a_disputed_fact_is_open_with_both_ends() -> None:
    (swing,) = by_fact(assessed(DISPUTED))
    assert (swing.by, str(swing.low), str(swing.high)) == ("termination.lawful", "0.00", "48000.00")
    assert "该事由的法定条件是否具备：合计0.00至48,000.00元" in part(assessed(DISPUTED), b.OPEN)


def test_another_source_of_open_points_stands_among_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty thousand hang on it: less than on D-01, more than on D-36."""
    hours = Swing(
        "", Decimal(60000), Decimal(100000), Decimal(30000), Decimal(50000), Text("加班小时", "hours of overtime")
    )
    monkeypatch.setattr(uncertain, "_SOURCES", (*uncertain._SOURCES, lambda _: [hours]))
    assert part(example(), b.OPEN)[1] == "加班小时：合计60,000.00至100,000.00元"


def test_what_was_not_worked_out_is_said() -> None:
    quick = lc.assess(lc.Case.from_file(ROOT / "examples" / "three-workers.yaml"), alternatives=False)
    assert b.NOT_WORKED_OUT.zh in part(quick, b.OPEN)
    assert b.NOT_WORKED_OUT.zh not in part(example(), b.OPEN)


def test_where_limitation_is_pleaded_the_total_is_what_stays() -> None:
    facts = yaml.safe_load((ROOT / "examples" / "three-workers.yaml").read_text(encoding="utf-8"))
    shown = brief(assessed(facts | {"limitation_pleaded": True}), "zh")
    assert shown.sums == (("应付合计", "至少 39,092.53元"), ("时效抗辩已经提出，已扣除", "56,735.63元"))
    assert "2. 未订立书面劳动合同二倍工资差额 10,942.53元 ≈ " in shown.parts[0].rows[1].text
    assert len(brief(assessed(facts | {"limitation_pleaded": False}), "zh").sums) == 1


def test_the_steps_are_those_that_the_case_moves() -> None:
    assert part(assessed(PLAIN), b.NEXT) == ["向北京市（劳动合同履行地）的劳动人事争议仲裁委员会申请"]
    steps = part(example(), b.NEXT)
    assert len(steps) <= 4 and steps[1].endswith("截至2019-12-31的欠付，至2021-12-31")
    two = assessed(PLAIN | {"employer_seat": "440300"})
    assert part(two, b.NEXT)[0].startswith("向北京市（劳动合同履行地）或深圳市（用人单位所在地）的")


def test_a_case_that_was_filed_shows_the_days_that_run() -> None:
    """Accepted on 2026-02-09: the award falls due on 2026-03-26, 45 days later."""
    filed = PLAIN | {"filed_on": "2026-02-05", "proceedings": {"accepted_on": "2026-02-09"}}
    result = assessed(filed)
    assert brief(result, "zh").days == ("已于2026-02-05申请仲裁",)
    assert part(result, b.NEXT)[0].startswith("裁决：最迟2026-03-26（还有25天）；受理之日起四十五日内")
    late = assessed(filed | {"as_of": "2026-06-01"})
    assert part(late, b.NEXT)[0].startswith("裁决：期限2026-03-26已届满（受理之日起四十五日内")


def test_only_the_stages_of_the_latest_step_run() -> None:
    """Received on 2026-02-27: the worker sues by 2026-03-16, the 14th being a Saturday; the award is no longer waited for."""
    steps = {"accepted_on": "2026-02-09", "award_received_on": "2026-02-27"}
    shown = part(assessed(PLAIN | {"filed_on": "2026-02-05", "proceedings": steps}), b.NEXT)
    assert shown[0].startswith("起诉：最迟2026-03-16（还有15天）；收到裁决书之日起十五日内")
    assert not [line for line in shown if line.startswith("裁决")]


def test_one_day_is_one_day() -> None:
    assert brief(assessed(PLAIN | {"as_of": "2026-12-30"}), "en").days[0].startswith("File by 2026-12-31 (1 day left)")


def test_the_hints_that_are_said_exist() -> None:
    source = (ROOT / "laborcalc" / "proceedings" / "hints.py").read_text(encoding="utf-8")
    assert [code for code in _HINTS if f'"{code}"' not in source] == []


# --- what stands beside ---


def test_the_employers_page() -> None:
    facts = DISPUTED | {"damage": {"loss": "300000", "fault": "gross_negligence"}, "repayments": [{"amount": "500"}]}
    result = assessed(facts, side="employer")
    assert ("用人单位：单项变动下的最高合计", "48,000.00元") in brief(result, "zh").sums
    assert part(result, b.NEXT)[0].startswith("举证（违法解除或终止劳动合同赔偿金）：")
    beside = part(result, b.BESIDE)
    assert any(line.startswith("返还款项：500.00元") and "最迟应于" in line for line in beside)
    assert any(line.startswith("赔偿用人单位损失：0.00至90,000.00元之间：") for line in beside)
    assert all("反请求" in line for line in beside)


def test_who_else_answers_is_named() -> None:
    """A team of a building site: the general contractor pays first."""
    facts = {
        "region": "110000",
        "as_of": "2026-11-21",
        "arrears": [{"due": "5000"}],
        "site": {"boss": "X", "general": "G"},
    }
    due = part(assessed(facts), b.DUE)
    assert any("施工总承包单位（G）（先行清偿，可追偿）" in line for line in due)
    assert not any("支付义务人" in line for line in part(assessed(PLAIN), b.DUE))


def test_what_the_fund_pays_and_what_goes_on_each_month() -> None:
    result = assessed(INJURED)
    assert result.fund_total and any(label == b.FUND.zh for label, _ in brief(result, "zh").sums)
    beside = part(result, b.BESIDE)
    assert any(line.startswith("伤残津贴：") and "向工伤保险基金申请" in line and "每月" in line for line in beside)


def test_what_arbitration_does_not_take_names_who_does() -> None:
    (line,) = part(assessed({**PLAIN, "social_insurance": {"asked": [{"what": "housing_fund"}]}}), b.BESIDE)
    assert "仲裁不予受理，由" in line


def test_what_was_not_asked_for_stands_beside() -> None:
    """Three months of severance are due, damages alone were asked for."""
    agreed = {
        "claims": [{"kind": "unlawful_termination_damages"}],
        "termination": {"ground": "agreement_employer_proposed"},
    }
    result = assessed(PLAIN | agreed)
    assert part(result, b.DUE) == []
    assert part(result, b.BESIDE) == ["经济补偿：24,000.00元 = 8,000.00元/月 × 3个月（依法应得而未请求）"]


def test_a_disputed_employment_is_said_at_the_head() -> None:
    days = brief(example("disputed-relationship"), "zh").days
    assert days[-1].startswith("劳动关系有争议（证据：") and days[-1].endswith("各项请求以其成立为前提")


def test_a_reading_that_was_not_verified_keeps_its_tag() -> None:
    """The sum goes by a reading whose text was not seen: whoever reads it is told."""
    result = decided(Path(__file__).parents[3] / "cases" / "awards" / "nj-2012-xuanwu-28.yaml")
    shown = part(result, b.OPEN)
    applied = [option.tag for consulted in result.readings for option in consulted.options if option.chosen]
    assert any(tag.startswith("UNVERIFIED") for tag in applied)
    assert any("UNVERIFIED-M" in line for line in shown)
    assert not any("UNVERIFIED" in line for line in part(example(), b.OPEN))
