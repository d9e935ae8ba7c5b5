"""The views: the same content in text, Markdown and HTML, in both languages, safe against what users type."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.facts.titles import Field
from laborcalc.foundation.leaves import count, fact, given, law
from laborcalc.foundation.missing import Gap
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import LANGS, Message, Text
from laborcalc.foundation.trace import steps
from laborcalc.foundation.units import MONTH, YUAN, YUAN_PER_MONTH
from laborcalc.law.parameters import average_wages
from laborcalc.law.provenance import address, title
from laborcalc.law.readings import READINGS
from laborcalc.law.sources import cite
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Alternative, Asked, Award, Needs, NotDue
from laborcalc.results.schedule import Combination, Information, MissingFact
from laborcalc.views import coverage as _coverage
from laborcalc.views import words as _words
from laborcalc.views.assessment import html, markdown, text
from laborcalc.views.assessment.sheet import sheet
from laborcalc.views.folding import is_folded
from laborcalc.views.html import page
from laborcalc.views.steps import articles, clean, headline, worded
from laborcalc.views.style import CSS
from laborcalc.views.text import width, wrap

EXAMPLE = Path(__file__).parents[4] / "examples" / "three-workers.yaml"
VIEWS = {"text": text, "markdown": markdown, "html": html}
CJK = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
NASTY = '<script>alert(1)</script> | *b* `c` [d](e) \x1b[2J\u202e\n# forged & "quoted"'

DISMISSED = {
    "title": "A case",
    "region": "110000",
    "as_of": "2020-03-01",
    "employment": {"start": "2016-03-14", "last_day": "2019-12-31"},
    "pay": {"monthly": "8000.55"},
    "arrears": [
        {"start": "2019-11-01", "end": "2019-12-17"},
        {"item": "commission", "start": "2019-09-01", "end": "2019-09-30", "due": "2300", "paid": "100"},
    ],
    "termination": {"ground": "serious_misconduct", "notified_on": "2019-12-31"},
}
CASES = {
    "example": lambda: lc.Case.from_file(EXAMPLE),
    "disputed": lambda: lc.Case(**DISMISSED),
    "needs": lambda: lc.Case(
        region="深圳", as_of="2020-03-01", employment=DISMISSED["employment"], termination=DISMISSED["termination"]
    ),
    "given": lambda: lc.Case(
        **DISMISSED | {"given": {"local_average_wage": "5000", "minimum_wage": "2200"}, "pay": {"monthly": "30000"}}
    ),
    "unasked": lambda: lc.Case(
        **DISMISSED
        | {
            "claims": [{"kind": "unlawful_termination_damages"}],
            "termination": {"ground": "agreement_employer_proposed"},
        }
    ),
    "empty": lambda: lc.Case(region="110000", as_of="2026-11-21"),
}


@pytest.fixture(params=CASES, scope="module")
def result(request):
    return lc.assess(CASES[request.param]())


@pytest.fixture(params=LANGS)
def lang(request):
    return request.param


@pytest.fixture(params=VIEWS)
def view(request):
    return VIEWS[request.param]


def plain(rendered: str) -> str:
    """What is rendered without white space, so that wrapping does not matter."""
    return squeeze(unmarked(rendered))


def unmarked(rendered: str) -> str:
    """What is rendered without the marks of the view."""
    rendered = re.sub(r"<style>.*?</style>", "", rendered, flags=re.S)
    rendered = re.sub(r"</?[a-z][^<>]*>", " ", rendered) if "<section" in rendered else rendered
    for mark, char in (("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&#x27;", "'"), ("&quot;", '"')):
        rendered = rendered.replace(mark, char)
    return re.sub(r"\\(.)", r"\1", rendered).replace("`", "")


def squeeze(words: str) -> str:
    return re.sub(r"\s+", "", words)


def figures(rendered: str) -> list[str]:
    return re.findall(r"(?<![\d.,])\d[\d,]*\.\d\d+", unmarked(rendered))


def awards(result: Assessment) -> list[Award]:
    return [claim for claim in result if isinstance(claim, Award)]


# --- real assessments ---


def test_every_amount_and_total_appears(result, view, lang):
    shown = plain(view.render(result, lang))
    for claim in awards(result):
        assert f"{claim.amount:,.2f}" in shown
        for line in claim.lines:
            assert f"{line.trace.value:,.2f}" in shown
    for combination in result.combinations:
        assert f"{combination.total:,.2f}" in shown
    assert f"{result.total:,.2f}" in shown


def test_every_step_can_be_redone(result, view, lang):
    shown = plain(view.render(result, lang))
    roots = [claim.trace for claim in awards(result)] + [item.trace for item in result.information]
    for step in (step for root in roots for step in steps(root)):
        assert squeeze(step.name.say(lang)) in shown
        assert squeeze(worded(step.arithmetic(), lang) or step.say(lang)) in shown
        for article in step.cites:
            assert squeeze(article.provision.say(lang)) in shown
        if step.op in ("fact", "given"):
            assert squeeze(Field(step.args[0]).say(lang)) in shown
        if step.op == "count":
            assert squeeze(step.args[0].say(lang)) in shown
            assert all(squeeze(Field(path).say(lang)) in shown for path in step.args[1])
        if step.op == "figure":
            row = step.args[0]
            assert squeeze(title(row.source, row.notes, lang)) in shown
            assert (row.url in shown) is bool(address(row.url))  # a mirror is for whoever checks, not for a brief


def folded(claim: Any, other: Any) -> bool:
    """A reading that moves so little that it stands in one line with others."""
    return (
        other.by in READINGS
        and other.status == claim.status
        and is_folded(other.amount, other.expired, claim.amount, claim.expired)
    )


def test_every_reason_message_and_missing_fact_appears(result, view, lang):
    shown = plain(view.render(result, lang))
    for claim in result:
        said = [*claim.assumptions, *claim.warnings, *([claim.reason] if isinstance(claim, NotDue) else [])]
        said += [gap.why for gap in claim.missing]
        said += [
            part for other in claim.alternatives if not folded(claim, other) for part in (other.text, other.authority)
        ]
        for message in said:
            assert squeeze(message.say(lang)) in shown
    for missing in result.missing:
        assert missing.gap.code == "RULE" or squeeze(Field(missing.gap.path).say(lang)) in shown
    for message in result.warnings:
        assert squeeze(message.say(lang)) in shown


def test_both_languages_show_the_same_figures(result, view):
    found = [Counter(figures(view.render(result, lang))) for lang in LANGS]
    assert found[0] == found[1]


def test_the_three_views_show_the_same_figures(result, lang):
    found = [set(figures(view.render(result, lang))) for view in VIEWS.values()]
    assert found[0] == found[1] == found[2]


def test_english_has_no_chinese_but_titles_of_sources(result, view):
    shown = plain(view.render(replace(result, title="A case"), "en"))
    rows = [step.args[0] for claim in awards(result) for step in steps(claim.trace) if step.op == "figure"]
    rows += [q.args[0] for claim in result for gap in claim.missing for q in gap.candidates if q.op == "figure"]
    for row in rows:
        shown = shown.replace(squeeze(row.source), "")
    for asked in (other for claim in result for other in (*claim.assumptions, *claim.warnings)):
        shown = shown.replace(squeeze(asked.say("en")), "")
    assert not CJK.findall(shown)


def test_text_fits_a_terminal(result, lang):
    lines = text.render(result, lang).split("\n")
    assert max(map(width, lines)) <= text.COLUMNS
    assert not [line for line in lines if line != line.rstrip()]


def test_the_parts_of_a_combination_make_its_total(result, lang):
    for combination in sheet(result, lang).combinations:
        parts = [Fraction(amount.replace(",", "")) for _, amount in combination.parts]
        assert sum(parts) == Decimal(combination.total.split()[-1].replace(",", ""))


def test_what_was_not_asked_for_stands_outside_the_total(view, lang):
    result = lc.assess(CASES["unasked"]())
    outside = sheet(result, lang).of("unasked")
    assert [claim.name for claim in outside]
    assert squeeze(_words.UNASKED.say(lang)) in plain(view.render(result, lang))


@pytest.mark.parametrize("ground", ["quit_unpaid_wages", "expiry_worker_refuses_same_terms", "serious_misconduct"])
def test_a_disputed_ground_is_one_question_in_the_same_words(ground, view, lang):
    """A worker who quits ends nothing unlawfully: what is in dispute is whether the conditions of the ground were met."""
    facts = {
        "region": "110000",
        "as_of": "2026-11-21",
        "employment": {"start": "2020-01-01", "last_day": "2025-12-31"},
        "pay": {"average_12_months": "10000"},
        "termination": {"ground": ground},
    }
    shown = plain(view.render(lc.assess(lc.Case.model_validate(facts)), lang))
    asked = {
        "zh": "该事由的法定条件是否具备→认定",
        "en": "whether the legal conditions of the ground were met → the legal",
    }
    assert squeeze(asked[lang]) in shown


def test_rendering_is_repeatable(result, view, lang):
    assert view.render(result, lang) == view.render(result, lang)


def test_result_shows_itself():
    result = lc.assess(CASES["example"]())
    assert result.to_text("en", full=True) == text.render(result, "en")
    assert result.to_markdown("zh", full=True) == markdown.render(result, "zh")
    assert html.body(result, "zh") in result._repr_html_()


# --- an assessment with everything in it ---


def everything() -> Assessment:
    row = average_wages("110000", 2018)[0]._replace(source=f"来源 {NASTY}", url="javascript:alert(1)")
    base = fact(Decimal("100.005"), YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))
    months = count(
        Decimal("1.5"),
        MONTH,
        Text("月数", "months"),
        Message("M", Text("数", "counted so")),
        paths=("employment.start",),
    )
    twice = law(2, law_unit(), Text("二倍", "twice"), cite("LCL 87"), rule="R-X-1")
    product = (twice * base * months).named(Text("乘积", "product"), cite("LCL 48"), cite("T164 5(1)"))
    floor = given(Decimal(10), YUAN, "given.minimum_wage", Text("下限", "floor"))
    root = (product + floor).named(Text("和", "sum")).rounded().named(Text("结果", "result"), cite("LCL 87"))
    gap = Gap(
        "FIGURE",
        "given.local_average_wage",
        Text("平均工资", "average wage"),
        Text("请核实", "confirm it"),
        (row.quantity(),),
    )
    plain_gap = Gap("FACT", "pay.x", Text("某事实", "some fact"), Text("需要", "needed"), (base,))
    no_rule = Gap("RULE", "rule.x", Text("规则", "rule"), Text("尚无规则", "no rule yet"))
    bad = Message("BAD", Text("警告{x}", "warning {x}"), x=NASTY)
    others = (
        Alternative(
            "D-31",
            "half_month",
            Text("半月", "half"),
            Text("裁判", "decision"),
            "DECISION",
            "due",
            Decimal("5.00"),
            Decimal("-305.02"),
        ),
        Alternative(
            "termination.lawful",
            "lawful",
            Text("合法", "lawful"),
            Text("争议", "dispute"),
            "V",
            "not_due",
            Decimal("0.00"),
            Decimal(0),
        ),
        Alternative(
            "D-05", "segmented", Text("分段", "segmented"), Text("裁判", "decision"), "V2", "needs", None, None
        ),
    )
    asked = (
        Asked("D-31", "half_month", "region"),
        Asked("termination.lawful", "unlawful", "presumed"),
        Asked("given.x", "", "presumed"),
    )
    claims = (
        NotDue(kind=Kind.NOTICE_PAY, reason=bad, cites=(cite("LCL 40"),), warnings=(bad,), alternatives=others[:1]),
        Award(
            kind=Kind.UNPAID_WAGES,
            trace=root,
            cites=(cite("LCL 87"),),
            missing=(plain_gap,),
            warnings=(bad,),
            assumptions=(bad,),
            alternatives=others,
            asked=asked,
        ),
        Needs(kind=Kind.ECONOMIC_COMPENSATION, missing=(gap, plain_gap)),
        Needs(kind=Kind.OVERTIME_PAY, missing=(no_rule,)),
    )
    mixes = (
        Combination(
            "a",
            Text("甲", "first"),
            Text("以此为前提", "on condition"),
            ((Kind.NOTICE_PAY, "due", Decimal("1.00")),),
            None,
            Decimal("311.02"),
            True,
            (cite("LCL 87"),),
        ),
        Combination(
            "b", Text("乙", "second"), None, ((Kind.NOTICE_PAY, "due", None),), None, Decimal("155.51"), False, False
        ),
    )
    return Assessment(
        title=NASTY, region="110000", as_of="2020-01-01", versions={"laborcalc": "0", "law": "1"}, claims=claims, asked_for=None, combinations=mixes,
        missing=(MissingFact(gap, (Kind.ECONOMIC_COMPENSATION,), Decimal("99.00")), MissingFact(no_rule, (Kind.OVERTIME_PAY,), None)),
        warnings=(bad,), information=(Information("tax", Text("税", "tax"), (root * twice).named(Text("税额", "tax due")), (cite("T164 5(1)"),), (bad,)),),
    )  # fmt: skip


def law_unit():
    from laborcalc.foundation.units import ONE

    return ONE


def test_everything_is_shown(view, lang):
    shown = plain(view.render(everything(), lang))
    amount = "2×100.005×1.5=300.015"
    for part in (
        amount,
        "+10.00",
        "310.02",
        "155.51",
        "−305.02",
        Field("given.local_average_wage").say(lang),
        "10,592.00",
        "99.00",
        "V2",
        "DECISION",
    ):
        assert squeeze(part) in shown, part
    at_least = _words.AT_LEAST.say(lang)
    assert squeeze(f"{at_least} 310.02") in shown
    for word in (
        _words.NOT_DUE,
        _words.NEEDS,
        _words.COMBINATIONS,
        _words.MISSING,
        _words.INFORMATION,
        _words.GENERAL,
        _words.HOW_TO_READ,
    ):
        assert squeeze(word.say(lang)) in shown or view is html


def test_order_is_due_then_waiting_then_not_due(lang):
    assert [claim.status for claim in sheet(everything(), lang).claims] == ["due", "needs", "needs", "not_due"]


def test_a_step_used_by_the_information_too_is_printed_once(lang):
    shown = sheet(everything(), lang)
    names = [step.name for step in shown.information[0].steps]
    assert names == [Text("税额", "tax due").say(lang)]
    assert any("1.1" in note.text for note in shown.information[0].steps[0].basis)


def test_equal_steps_are_printed_once():
    wage = [fact(Decimal(5), YUAN, "pay.monthly", Text("工资", "wage")) for _ in range(2)]
    award = Award(kind=Kind.UNPAID_WAGES, trace=(wage[0] + wage[1]).named(Text("和", "sum")), cites=())
    shown = sheet(replace(everything(), claims=(award,), information=()), "en")
    assert [step.number for step in shown.claims[0].steps] == ["1.1", "1.2"]
    assert shown.claims[0].steps[1].basis[-1].text == "1.1"


def test_only_what_occurs_is_explained():
    shown = sheet(lc.assess(CASES["empty"]()), "en")
    assert shown.legend == ()
    assert _words.TAGS["V2"].en in sheet(everything(), "en").legend
    assert _words.TAGS["UNVERIFIED-L"].en not in sheet(everything(), "en").legend


# --- what users type cannot disturb the page ---


class Tags(HTMLParser):
    """Collects tags and checks that they are closed in order."""

    VOID = frozenset(("br", "meta"))

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def parsed(rendered: str) -> Tags:
    tags = Tags()
    tags.feed(rendered)
    tags.close()
    assert tags.open == []
    return tags


@pytest.mark.parametrize("make", [everything, *(lambda name=name: lc.assess(CASES[name]()) for name in CASES)])
def test_html_is_well_formed_and_accessible(make, lang):
    rendered = html.render(make(), lang)
    tags = parsed(rendered).seen
    assert tags[0] == ("section", {"class": "laborcalc", "lang": {"zh": "zh-CN", "en": "en"}[lang]})
    assert all(attrs.get("scope") in ("row", "col") for tag, attrs in tags if tag == "th")
    names = [tag for tag, _ in tags]
    assert names.count("table") == names.count("caption")
    assert names.count("details") == names.count("summary")
    assert "script" not in names
    assert not any(name.startswith("on") for _, attrs in tags for name in attrs)


def test_html_escapes_titles_and_sources(lang):
    rendered = html.render(everything(), lang)
    assert "<script" not in rendered
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in rendered
    assert 'href="javascript' not in rendered
    assert "\x1b" not in rendered
    assert "\u202e" not in rendered


def test_html_page_holds_several_fragments(lang):
    rendered = "\n".join(page([html.render(everything(), lang)] * 2, lang))
    assert rendered.startswith("<!doctype html>")
    assert (
        parsed(rendered).seen.count(("section", {"class": "laborcalc", "lang": {"zh": "zh-CN", "en": "en"}[lang]})) == 2
    )


def test_html_prints_the_details_and_knows_the_dark():
    rendered = html.render(everything(), "zh")
    assert "::details-content" in rendered
    assert "prefers-color-scheme:dark" in rendered
    assert "tabular-nums" in rendered
    assert 'class="chosen"' in rendered


def test_style_stays_inside_the_fragment():
    rules = re.sub(r"@media[^{]*\{", "", CSS)
    selectors = [s.strip() for block in re.findall(r"([^{}]+)\{", rules) for s in block.split(",")]
    assert selectors
    assert all(selector.startswith(".laborcalc") for selector in selectors)


def test_markdown_tables_keep_their_columns(lang):
    rendered = markdown.render(everything(), lang)
    tables = [
        list(map(cells, block.split("\n")))
        for block in re.findall(r"(?:^\|.*\|$\n?)+", rendered, re.M)
        for block in [block.strip()]
    ]
    assert len(tables) >= 5
    assert all(len(set(table)) == 1 for table in tables)


def cells(row: str) -> int:
    return len(re.findall(r"(?<!\\)\|", row))


def test_markdown_makes_foreign_marks_inert(lang):
    rendered = markdown.render(everything(), lang)
    assert not re.search(r"(?<!\\)<script", rendered)
    assert not re.search(r"^# forged", rendered, re.M)
    assert r"\<script\>alert(1)\</script\> \| \*b\* \`c\` \[d\](e)" in rendered
    assert "<javascript" not in rendered


def test_text_cannot_be_forged(lang):
    for rendered in (text.render(everything(), lang), everything().to_text(lang), everything().to_markdown(lang)):
        assert "\x1b" not in rendered
        assert "\u202e" not in rendered
        assert not re.search(r"^# forged", rendered, re.M)


def test_a_brief_of_everything_is_inert(lang):
    page, note = everything().to_html(lang), everything().to_markdown(lang)
    assert "<script" not in page and page.count("&lt;script&gt;") > html.render(everything(), lang).count(
        "&lt;script&gt;"
    )
    assert not re.search(r"(?<!\\)<script", note) and r"\<script\>" in note


# --- helpers ---


def test_every_word_exists_in_both_languages():
    words = [value for module in (_words, _coverage) for value in vars(module).values()]
    words += [text for value in words if isinstance(value, dict) for text in value.values()]
    texts = [value for value in words if isinstance(value, Text)]
    assert len(texts) > 60
    for value in texts:
        assert value.zh.strip()
        assert value.en.strip()
        assert not CJK.search(value.en)
        assert re.findall(r"\{\w+\}", value.zh).sort() == re.findall(r"\{\w+\}", value.en).sort()


@pytest.mark.parametrize(
    ("words", "columns"),
    [("二倍工资", 8), ("2N = 赔偿金", 11), ("a×b…", 4), ("《劳动法》", 10)],
)
def test_width_counts_wide_characters_twice(words, columns):
    assert width(words) == columns


@pytest.mark.parametrize("columns", [20, 33, 100])
def test_wrap_loses_nothing_and_fits(columns):
    words = "《劳动合同法》第四十八条、第八十七条；max(4,120.50 − 1,000.00, 0.00) " + "https://example.org/" + "x" * 150
    lines = list(wrap(words, "依据 ", columns=columns))
    assert all(width(line) <= columns for line in lines)
    assert squeeze("".join(lines)) == squeeze("依据 " + words)
    assert not any(line.lstrip()[0] in "，。；、》）" for line in lines)


def test_headline_looks_through_a_bare_rounding():
    days = fact(Decimal(3), YUAN, "a", Text("甲", "a"))
    third = fact(Decimal(7), law_unit(), "b", Text("乙", "b"))
    quotient = (days / third).named(Text("商", "quotient"))
    assert headline(quotient.rounded().named(Text("结果", "result")), "en") == "3.00 ÷ 7 = 0.42857143… ≈ 0.43"
    assert headline(days.rounded().named(Text("结果", "result")), "en") == "a 3.00"
    assert headline((days * third).rounded().named(Text("结果", "result")), "en") == "3.00 × 7 = 21.00"
    assert headline(days, "zh") == "甲 3.00"


def test_articles_are_grouped_and_tagged():
    shown = articles((cite("LCL 48"), cite("T164 5(1)"), cite("LCL 87")), "en")
    assert shown.startswith("Labor Contract Law, Art. 48, Art. 87; ")
    assert shown.endswith("[V2]")
    assert articles((), "zh") == ""


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("plain 文字", "plain 文字"),
        ("a\nb\tc", "a b c"),
        ("\u202eevil", "evil"),
        ("全\u3000角", "全 角"),
        ("\ud800x", "x"),
    ],
)
def test_clean(raw, cleaned):
    assert clean(raw) == cleaned


def test_coverage_lists_places_kinds_and_years(lang):
    rows = [row for row in lc.coverage() if row.region.code in ("110000", "440300")]
    rendered = _coverage.render(rows, lang)
    assert rendered.index("110000") < rendered.index("440300")
    assert all(kind.say(lang) in rendered for kind in _coverage.KINDS.values())
    assert max(map(width, rendered.split("\n"))) <= text.COLUMNS
    assert _coverage.NOTHING.say(lang) in _coverage.render([], lang)
