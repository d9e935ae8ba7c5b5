"""A finding on the relationship as text, Markdown, HTML and JSON, in an assessment, in the claims list, on the command line."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from html.parser import HTMLParser
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

import laborcalc as lc
from laborcalc.cli import relationship as command
from laborcalc.cli.main import main
from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import law
from laborcalc.foundation.text import LANGS, Message, Text
from laborcalc.foundation.units import ONE
from laborcalc.results.finding import Band, Finding, Route
from laborcalc.schema.result import result_schema
from laborcalc.views.relationship.words import BANDS, CAVEAT, ROUTES, SHORT
from tests.findings import APP, FREEDOM, NAMES, PAY, REFUSES, ROSTER, SPAN, STRONG, VEHICLE, factor, finding

CASE = lc.Case(
    region="110000",
    as_of="2026-08-17",
    filed_on="2026-08-17",
    employment={"start": "2025-06-16"},
    contracts=[],
    pay={"monthly": "8700"},
    relationship={"claimed_start": "2025-06-16", "evidence": [{"kind": "bank_wage_payment"}]},
)
FORMS = ("to_text", "to_markdown", "to_html")
CHECK = Draft202012Validator(result_schema(), format_checker=FormatChecker())
ALONE = replace(finding(), next_steps=(), arguments=(), span=None)  # each path stands once, at its item


def shown(of: Any, form: str, lang: str, **more: bool) -> str:
    """What a person reads: without the style sheet, tags and hidden titles of an HTML fragment."""
    text: str = getattr(of, form)(lang, **more)
    text = re.sub(r"<style>.*?</style>|<title>.*?</title>", "", text, flags=re.DOTALL)
    text = re.sub(r"<[^>]*>", " ", text) if form == "to_html" else text
    return text.replace("\\", "").replace("&#x27;", "'")


def squeezed(text: str) -> str:
    """Without the breaks and indents of the lines."""
    return re.sub(r"\s+", "", text)


HAND_MADE: list[tuple[lc.Case, Finding | None]] = []


@pytest.fixture(autouse=True)
def _hand_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """An assessment made by `assessed` finds what its test wrote down."""

    def found(result: lc.Assessment, assess: object) -> Finding | None:
        return next((of for case, of in HAND_MADE if case is result.case), None)

    monkeypatch.setattr("laborcalc.proof.finding.finding_of", found)


def assessed(of: Finding | None) -> lc.Assessment:
    case = CASE.model_copy()
    HAND_MADE.append((case, of))
    return lc.assess(case)


# --- the words ---


def test_the_bands_in_the_words_of_the_rule() -> None:
    """R-REL-06."""
    assert {band.value: text.zh for band, text in BANDS.items()} == {
        "strong": "证据充分，劳动关系较可能被确认",
        "probable": "可能性较大，宜补强",
        "contested": "争议较大",
        "weak": "现有证据不足",
        "excluded": "不属劳动关系",
    }
    assert set(SHORT) == set(Band)
    assert set(ROUTES) == set(Route)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("band", Band)
def test_every_form_says_band_score_route_and_what_they_are_worth(form: str, lang: Any, band: Band) -> None:
    text = squeezed(shown(replace(finding(), band=band), form, lang))
    for words in (BANDS[band], ROUTES[Route.THIRD_CATEGORY], CAVEAT):
        assert squeezed(words.say(lang)) in text
    assert "43.2" in text.split("[DECISION]")[0]
    assert ("第七条" if lang == "zh" else "Art.7") in text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMS)
def test_the_score_is_no_share_of_chances(form: str, lang: Any) -> None:
    for of in (finding(), STRONG, replace(finding(), band=Band.PROBABLE), assessed(finding())):
        text = shown(of, form, lang)
        told = text if isinstance(of, Finding) else text.split("请求清单" if lang == "zh" else "Schedule of claims")[0]
        assert "%" not in told and "％" not in told
        assert "probabilit" not in told.lower() and "概率" not in told


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMS)
def test_every_item_stands_once(form: str, lang: Any) -> None:
    text = squeezed(shown(ALONE, form, lang))
    assert len(ALONE.items) == 6
    for item in ALONE.items:
        assert text.count(squeezed(Field(item.path).say(lang))) == 1, item.path
        assert text.count(squeezed(item.why.say(lang))) == 1
    assert text.count("未计入" if lang == "zh" else "notcounted") == 2


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMS)
def test_everything_that_was_found_is_said(form: str, lang: Any) -> None:
    of = finding()
    text = squeezed(shown(of, form, lang))
    for step in of.next_steps:
        assert all(squeezed(words.say(lang)) in text for words in (step.name, step.holder, step.how))
    for said in (FREEDOM.says, FREEDOM.answer, *NAMES.values(), *of.reasons, *of.warnings):
        assert squeezed(said.say(lang)) in text
    for figure in ("27.9", "53.4", "34.7", "83.0", "+22.1", "+7.3", "+4.1", "86,700.00", "129,150.00"):
        assert figure in text
    for figure in ("30,450.00", "26,100.00", "2023-03-01", "2026-06-30", "2023-09-01", "2026-03-31", "R-REL-06"):
        assert figure in text
    assert "0.5×27.864+0.25×53.3925+0.1×34.74+0.15×82.98=43.201125" in text
    assert ("V2：" if lang == "zh" else "V2:") in text
    assert ("DECISION：" if lang == "zh" else "DECISION:") in text


def test_sides_and_shares() -> None:
    lines = finding().to_markdown("en").splitlines()
    order = [line for line in lines if line.startswith("## ")]
    assert order.index("## Evidence for the relationship") < order.index("## What speaks against it")
    (pay,) = (line for line in lines if line.startswith("| bank statement"))
    assert "management and subordination 0.18, pay 0.675, integration into the business 0.225" in pay
    (against,) = (line for line in lines if line.startswith("| own tools"))
    assert lines.index(against) > lines.index("## What speaks against it")
    assert "pay 0.3, integration into the business 0.2 |" in against


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_empty_is_left_out(lang: Any) -> None:
    text = STRONG.to_text(lang)
    for words in (
        ("下一步", "What to gather"),
        ("对方可能", "other side"),
        ("期间", "Time span"),
        ("前提", "presuppose"),
    ):
        assert f"\n{words[LANGS.index(lang)]}" not in text
    bare = replace(STRONG, factors=(), items=(), reasons=(), cites=())
    assert "<svg" not in bare.to_html(lang)
    assert BANDS[Band.STRONG].say(lang) in bare.to_markdown(lang)


def test_conditional_without_a_list_or_a_sum() -> None:
    nothing = replace(finding(), conditional=(), stake=Decimal(0)).to_text("en")
    assert "only if" not in nothing and "At stake" not in nothing
    assert "At stake" not in replace(finding(), stake=None).to_text("en")


def test_open_ends_of_the_time() -> None:
    open_end = replace(SPAN, claimed=(date(2023, 3, 1), None), supported=(None, date(2026, 3, 31)), paths=(), claims=())
    text = replace(finding(), span=open_end).to_text("en")
    assert "claimed: from 2023-03-01" in text and "supported: to 2026-03-31" not in text
    assert "supported: until 2026-03-31" in text
    assert "supported: not known" in replace(finding(), span=replace(SPAN, supported=(None, None))).to_text("en")


def test_a_language_that_is_not_known() -> None:
    with pytest.raises(ValueError, match="no such language"):
        finding().to_text("fr")  # type: ignore[arg-type]  # a language that there is not


# --- HTML ---


class Balanced(HTMLParser):
    """Counts tags: everything that opens closes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.seen[tag] += 1
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.seen[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


HOSTILE = '<script>alert("1")</script>&|*x*'


def hostile() -> Finding:
    text = Text(HOSTILE, HOSTILE)
    bad = replace(PAY, name=text, why=Message("X", Text("{it}", "{it}"), it=text), path=HOSTILE)
    name = replace(factor("M", "1"), name=text)
    return replace(
        finding(),
        factors=(name, *finding().factors[1:]),
        items=(bad, replace(bad, side="against")),
        reasons=(bad.why,),
        warnings=(bad.why,),
        next_steps=(replace(ROSTER, name=text, holder=text, how=text, path=HOSTILE),),
        arguments=(replace(FREEDOM, says=text, answer=text, path=HOSTILE),),
        span=replace(SPAN, paths=(HOSTILE,)),
    )


@pytest.mark.parametrize("lang", LANGS)
def test_foreign_text_is_inert(lang: Any) -> None:
    for page in (hostile().to_html(lang), assessed(hostile()).to_html(lang)):
        assert "<script" not in page
        assert "&lt;script&gt;" in page
    whole = assessed(hostile())
    for note in (hostile().to_markdown(lang), whole.to_markdown(lang), whole.to_markdown(lang, full=True)):
        assert "<script" not in note.replace("\\<", "")


@pytest.mark.parametrize("lang", LANGS)
def test_the_fragment_is_whole_and_without_scripts(lang: Any) -> None:
    for of in (finding(), STRONG, hostile()):
        parser = Balanced()
        parser.feed(of.to_html(lang))
        assert parser.open == [] and not parser.seen["script"]
    assert finding()._repr_html_() == finding().to_html("zh")
    assert (
        f"<summary>{'评分的计算步骤（5）' if lang == 'zh' else 'How the score is worked out (5)'}"
        in finding().to_html(lang)
    )


def bars(of: Finding, name: str) -> list[tuple[int, int]]:
    """Left edge and width of the bars of a class in the picture of the factors, 3.2 pixels a point from 215 on."""
    picture = of.to_html("zh").split("<svg")[1].split("</svg>")[0]
    return [(int(x), int(w)) for x, w in re.findall(rf'<rect class="{name}" x="(\d+)" y="\d+" width="(\d+)"', picture)]


def floors(of: Finding) -> list[int]:
    return [int(x) for x in re.findall(r'<line class="floor" x1="(\d+)"', of.to_html("zh"))]


def test_bars_with_floor_and_gap() -> None:
    """27.864 × 3.2 = 89.16 pixels; the floor of 35 lies at 112, of 25 at 80, of 40 at 128."""
    assert bars(finding(), "live") == [(215, 89), (215, 170), (215, 111), (215, 265)]
    assert bars(finding(), "lack") == [(304, 23)]
    assert floors(finding()) == [327, 295, 343]
    assert bars(STRONG, "lack") == []
    assert 'role="img"' in finding().to_html("zh") and "距下限35差7.2" in finding().to_html("zh")


def test_bars_never_leave_the_scale() -> None:
    over = replace(STRONG, factors=(factor("M", "100.5"), factor("P", "0")))
    assert bars(over, "live") == [(215, 320), (215, 0)]


def test_the_band_is_marked_among_the_others() -> None:
    assert '<span>可能性较大</span><span class="here">证据充分</span>' in STRONG.to_html("zh")
    excluded = replace(STRONG, band=Band.EXCLUDED).to_html("zh")
    assert 'aria-label="不属劳动关系"><span class="here">不属劳动关系</span></div>' in excluded


def test_time_claimed_and_supported_as_a_picture() -> None:
    page = finding().to_html("en")
    picture = page.split("<svg")[2].split("</svg>")[0]
    assert picture.count('class="lack"') == 2 and picture.count('class="gone"') == picture.count('class="live"') == 1
    assert "claimed without evidence 2023-03-01 to 2023-09-01" in picture
    whole = replace(finding(), span=replace(SPAN, supported=SPAN.claimed)).to_html("en")
    assert 'class="lack"' not in whole.split("<svg")[2]
    unknown = replace(finding(), span=replace(SPAN, claimed=(SPAN.claimed[0], None))).to_html("en")
    assert unknown.count("<svg") == 1


# --- JSON ---


def test_plain_data() -> None:
    found = finding().to_dict()
    assert (found["band"], found["score"], found["route"]) == ("contested", "43.2", "third_category")
    assert found["words"] == {"zh": "争议较大", "en": "seriously contested"}
    assert found["factors"]["M"] == {"name": NAMES["M"]._asdict(), "value": "27.9", "floor": 35, "gap": "7.2"}
    assert found["factors"]["B"]["floor"] is None and found["factors"]["B"]["gap"] == "0.0"
    assert found["items"][0]["weights"] == {"M": "0.18", "P": "0.675", "B": "0.225", "I": "0.63"}
    assert [item["path"] for item in found["items"]] == [item.path for item in finding().items]
    assert [(step["gain"], step["band"], step["stake"]) for step in found["next_steps"]] == [
        ("22.1", "probable", "86700.00"), ("7.3", "contested", None), ("4.1", "contested", "12000.00")]  # fmt: skip
    assert found["span"]["claimed"] == {"from": "2023-03-01", "to": "2026-06-30"}
    assert found["span"]["claims"][2] == {"kind": "overtime_pay", "claimed": None, "supported": None}
    assert found["stake"] == "129150.00"
    assert found["conditional"] == ["double_wages", "economic_compensation", "overtime_pay"]
    assert found["steps"][-1]["arithmetic"].endswith("= 43.201125")
    assert {article["id"] for article in found["citations"]} == {"N12 1", "N12 2", "LCL 7"}
    json.dumps(found)


def test_scores_are_rounded_half_up_and_a_missed_floor_stays_missed() -> None:
    close = replace(STRONG, score=law("70.35", ONE, NAMES["M"]), factors=(factor("M", "34.96"),))
    assert close.to_dict()["score"] == "70.4"
    assert close.to_dict()["factors"]["M"]["gap"] == "0.1"
    assert "35.0, 0.1 short of floor 35" in close.to_html("en")


@pytest.mark.parametrize("of", [finding(), STRONG, None])
def test_the_result_validates(of: Finding | None) -> None:
    result = assessed(of).to_dict()
    assert list(CHECK.iter_errors(result)) == []
    assert result["relationship"] == (None if of is None else of.to_dict())
    assert json.loads(assessed(of).model_dump_json()) == result


@pytest.mark.parametrize(
    "spoil",
    [
        lambda found: found.update(band="certain"),
        lambda found: found.update(score="70"),
        lambda found: found.pop("words"),
        lambda found: found["factors"].update(M="69.7"),
        lambda found: found["items"][0].update(side="both"),
        lambda found: found["next_steps"][0].update(gain=1.5),
        lambda found: found["span"].update(claimed=None),
    ],
)
def test_a_spoiled_finding_does_not_validate(spoil: Any) -> None:
    result = assessed(finding()).to_dict()
    spoil(result["relationship"])
    assert not CHECK.is_valid(result)


# --- in an assessment and in its claims list ---


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMS)
def test_the_assessment_begins_with_the_finding(form: str, lang: Any) -> None:
    of = finding()
    text = squeezed(shown(assessed(of), form, lang, full=True))
    head = text.split("请求清单" if lang == "zh" else "Scheduleofclaims")[0]
    for words in (BANDS[of.band], CAVEAT, ROSTER.name, NAMES["M"]):
        assert squeezed(words.say(lang)) in head
    for figure in ("43.2", "27.9", "+22.1", "129,150.00"):
        assert figure in head
    assert ("以劳动关系成立为前提" if lang == "zh" else "onlyiftherelationshipisconfirmed") in head
    assert ("V2：" if lang == "zh" else "V2:") in text
    assert squeezed(CAVEAT.say(lang)) not in squeezed(shown(assessed(None), form, lang, full=True))


def test_the_assessment_shows_the_bars() -> None:
    head = assessed(finding()).to_html("zh").split('<table class="claims">')[0]
    assert head.count("<svg") == 1 and 'class="lack"' in head and 'class="ladder"' in head
    assert "未达下限" not in assessed(STRONG).to_text("zh", full=True)


def test_the_drafter_is_told_band_and_next_steps() -> None:
    drafted = assessed(finding()).claims_list()
    assert drafted.claims[0].code == "relationship"
    first, *rest = (note for note in drafted.notes if note.code in ("RELATIONSHIP_BAND", "RELATIONSHIP_NEXT"))
    assert (
        first.code == "RELATIONSHIP_BAND" and "争议较大" in first.say("zh") and "seriously contested" in first.say("en")
    )
    assert [note.code for note in rest] == ["RELATIONSHIP_NEXT"] * 3
    assert "工作指令、处罚通知（+22.1分，届时可能性较大），由被申请人掌握" in rest[0].say("zh")
    assert all(note.code != "RELATIONSHIP_BAND" for note in assessed(None).claims_list().notes)


# --- the command line ---


@pytest.fixture
def of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "result_of", lambda file, alternatives: assessed(finding()))


@pytest.mark.usefixtures("of_a_file")
def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    for form, expected in (("text", finding().to_text("en")), ("markdown", finding().to_markdown("en"))):
        assert main(["relationship", "case.yaml", "--format", form, "--lang", "en"]) == 0
        assert capsys.readouterr().out == expected
    assert main(["relationship", "case.yaml", "--format", "html"]) == 0
    assert finding().to_html("zh") in capsys.readouterr().out
    assert main(["relationship", "case.yaml", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == finding().to_dict()


def test_a_file_without_the_part(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "case.json"
    file.write_text('{"region": "110000", "as_of": "2026-11-21"}', encoding="utf-8")
    assert main(["relationship", str(file)]) == 2
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("NO_RELATIONSHIP") == 2
    assert "relationship.evidence" in told.err and "无从评估" in told.err


def test_the_help_is_bilingual(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["relationship", "--help"])
    told = capsys.readouterr().out
    assert "python -m laborcalc relationship case.yaml" in told and "证据" in told and "evidence" in told


def test_the_figures_of_the_hand_made_findings() -> None:
    """From the weights of R-REL-06: pay (original, neutral third party), app (certified, from the employer)."""
    whole = Fraction(100)
    pay, app = ({id: Fraction(share.value) for id, share in item.weights} for item in (PAY, APP))
    joined = {id: whole * (1 - (1 - pay[id]) * (1 - app[id])) for id in pay}
    assert joined == {f.id: f.value.value for f in STRONG.factors}
    assert f"{STRONG.score.value:.1f}" == "70.7"
    opposing = {id: Fraction(share.value) for item in (REFUSES, VEHICLE) for id, share in item.weights}
    assert {id: value * (1 - opposing.get(id, 0)) for id, value in joined.items()} == {
        f.id: f.value.value for f in finding().factors
    }


# --- what the trace, the steps and an unproved route look like ---


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", FORMS)
def test_the_trace_can_be_left_out(form: str, lang: Any) -> None:
    long, short = getattr(finding(), form)(lang), getattr(finding(), form)(lang, trace=False)
    title = "评分的计算步骤" if lang == "zh" else "How the score is worked out"
    assert title in long and title not in short and len(short) < len(long)
    assert squeezed(BANDS[Band.CONTESTED].say(lang)) in squeezed(shown(finding(), form, lang))


@pytest.mark.usefixtures("of_a_file")
def test_the_command_leaves_the_trace_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relationship", "case.yaml", "--no-trace", "--lang", "en"]) == 0
    assert capsys.readouterr().out == finding().to_text("en", trace=False)


def test_a_step_that_changes_no_band_says_so() -> None:
    text = finding().to_text("en")
    assert "+22.1 points, then probable" in text and "+7.3 points, stays contested" in text
    assert "+7.3分，仍为争议较大" in finding().to_text("zh")


@pytest.mark.parametrize("form", FORMS)
def test_a_law_that_is_not_shown_is_told_as_such(form: str) -> None:
    weak = replace(finding(), band=Band.WEAK)
    assert "尚未得到证明" in shown(weak, form, "zh") and "not shown so far" in shown(weak, form, "en")
    assert "not shown so far" not in shown(finding(), form, "en")
    assert weak.to_dict()["route_words"]["en"].startswith("(not shown so far)")


def test_the_caution_stands_once() -> None:
    text = finding().to_text("en")
    assert text.count("odds of winning") == 1 and "chance of winning" not in text


def test_a_witness_is_named_in_the_application_alone() -> None:
    of = {"evidence": [{"kind": "coworker_testimony", "source": "neutral_third_party"}]}
    result = lc.assess(CASE.model_copy(update={"relationship": lc.Case(**{**_BARE, "relationship": of}).relationship}))
    assert "同事证言（证人：〔姓名、住所〕）" in result.claims_list().to_markdown()


_BARE: dict[str, Any] = {"region": "110000", "as_of": "2026-08-17"}
