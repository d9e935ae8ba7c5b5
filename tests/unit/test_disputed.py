"""Disputed facts become a range: figures by hand, what the door refuses, what is said.

The worker of these cases has worked three years and six months, four months of pay (LCL 47(1)), for 10,000 yuan a month, and was
dismissed without a ground: 2 × 4 × 10,000 = 80,000 (LCL 87).
"""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import laborcalc as lc
from laborcalc.assessment import assess
from laborcalc.facts.dispute import values
from laborcalc.hearing.spread import spread_of
from laborcalc.results.spread import Spread
from laborcalc.schema.result import result_schema
from laborcalc.views.spread.parts import disputed
from laborcalc.written.chinese import in_names, in_titles

FILE: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "employment": {"start": "2023-01-01", "last_day": "2026-06-30"},
    "pay": {"monthly": "10000"},
    "termination": {"ground": "dismissal_without_ground"},
}
OPEN = FILE | {"termination": {"ground": "objective_change", "lawful": None, "thirty_days_notice": False}}
ROWS = {
    "region": "110000",
    "as_of": "2026-11-21",
    "arrears": [{"item": "bonus", "due": "3000"}, {"item": "commission", "due": "2000"}],
}
YEARS, WAGE = {"employment.start": ["2024-01-01"]}, {"pay.monthly": ["12000"]}


def spread(facts: dict[str, Any], said: dict[str, list[Any]] | None = None) -> Spread:
    found = assess(lc.Case.model_validate(facts | {"disputed": said or {}})).spread
    assert found is not None
    return found


def ends(found: Spread) -> tuple[str, str, str]:
    return str(found.low), str(found.likely), str(found.high)


def worth(found: Spread) -> dict[str, str]:
    return {fact.path: str(fact.worth) for fact in found.facts}


def problems(said: Any, facts: dict[str, Any] = FILE) -> list[tuple[str, str]]:
    with pytest.raises(lc.BadCase) as caught:
        lc.Case.model_validate(facts | {"disputed": said})
    return [(problem.code, problem.path) for problem in caught.value.problems]


# --- figures by hand ---


def test_two_disputed_facts() -> None:
    """A year less is three months: 60,000; at 12,000 a month 96,000; both together 2 × 3 × 12,000 = 72,000."""
    found = spread(FILE, YEARS | WAGE)
    assert ends(found) == ("60000.00", "80000.00", "96000.00")
    assert worth(found) == {"employment.start": "20000.00", "pay.monthly": "16000.00"}
    start, wage = found.facts
    assert [(value.value, str(value.total), str(value.difference)) for value in start.values] == [
        ("2023-01-01", "80000.00", "0.00"),
        ("2024-01-01", "60000.00", "-20000.00"),
    ]
    assert (str(wage.low), str(wage.high), wage.said) == ("80000.00", "96000.00", True)
    assert (found.combinations, found.left_out, found.complete, found.notes) == (4, 0, True, ())
    assert start.what.en == "employment: first day of work"


def test_a_total_that_only_both_together_reach() -> None:
    """2 × 3 × 8,000 = 48,000 lies below either alone: 60,000 and 64,000."""
    found = spread(FILE, YEARS | {"pay.monthly": ["8000"]})
    assert ends(found) == ("48000.00", "80000.00", "80000.00")
    assert min(fact.low for fact in found.facts) == 60000


def test_lawful_null_is_a_dispute() -> None:
    """Unlawful 80,000; lawful four months and one for the notice: 50,000 (LCL 40, 46, 47)."""
    found = spread(OPEN)
    assert ends(found) == ("50000.00", "80000.00", "80000.00")
    (lawful,) = found.facts
    assert (lawful.path, lawful.said, str(lawful.worth)) == ("termination.lawful", False, "30000.00")
    assert [(value.value, value.shown.say("zh"), value.shown.say("en"), value.likely) for value in lawful.values] == [
        (False, "否", "no", True),
        (True, "是", "yes", False),
    ]
    assert [note.code for note in found.notes] == ["DISPUTED_PRESUMED"]
    assert found.notes[0].say("en") == (
        "the file does not say the disputed “how the employment ended: was it lawful”: “no” is taken for now"
    )


def test_lawful_null_beside_a_disputed_wage() -> None:
    """At 12,000: 96,000 and 60,000."""
    assert ends(spread(OPEN, WAGE)) == ("50000.00", "80000.00", "96000.00")


def test_lawful_as_a_listed_fact() -> None:
    """The first value listed stands in the computation, as the file says nothing."""
    result = assess(lc.Case.model_validate(OPEN | {"disputed": {"termination.lawful": [True, False]}}))
    assert str(result.total) == "50000.00"
    found = result.spread
    assert found is not None and ends(found) == ("50000.00", "50000.00", "80000.00")


def test_lawful_is_in_dispute_where_another_ground_asks_for_it() -> None:
    """Without a ground nothing hangs on it; on a change of circumstances a lawful ending is worth 50,000."""
    found = spread(
        FILE | {"termination": {**FILE["termination"], "thirty_days_notice": False}},
        {"termination.ground": ["objective_change"]},
    )
    assert ends(found) == ("50000.00", "80000.00", "80000.00")
    assert worth(found) == {"termination.ground": "0.00", "termination.lawful": "0.00"}


def test_hours_that_may_not_have_been_approved() -> None:
    """Flexible hours, if approved, know no overtime on workdays; else 8,700 / 21.75 / 8 × 2 × 150 % = 150."""
    job = {"start": "2020-01-01", "hours_system": "flexible"}
    facts = {"region": "110000", "as_of": "2026-11-21", "employment": job, "pay": {"monthly": "8700"}}
    rows = [{"kind": "workday", "on": "2026-03-02", "hours": "2"}]
    found = spread(facts | {"overtime": rows})
    assert ends(found) == ("0.00", "0.00", "150.00")
    assert worth(found) == {"employment.hours_system_approved": "150.00"}


def test_a_row_of_a_list() -> None:
    """3,000 and 2,000, of the second perhaps 500 only."""
    found = spread(ROWS, {"arrears.1.due": ["500"]})
    assert ends(found) == ("3500.00", "5000.00", "5000.00")
    assert (found.facts[0].what.zh, found.facts[0].what.en) == (
        "欠付的工资、提成、奖金第2项·应付数额",
        "arrears, no. 2: sum due",
    )
    assert [value.shown.say("zh") for value in found.facts[0].values] == ["2,000.00元", "500.00元"]


def test_the_only_entry_needs_no_number() -> None:
    found = spread(ROWS | {"arrears": ROWS["arrears"][:1]}, {"arrears.due": ["500"]})
    assert ends(found) == ("500.00", "3000.00", "3000.00")


def test_a_whole_list() -> None:
    """Nothing owed, or the two sums."""
    found = spread(ROWS, {"arrears": [[]]})
    assert ends(found) == ("0.00", "5000.00", "5000.00")
    assert found.facts[0].values[1].shown.say("zh") == "没有"


def test_a_contradiction_is_left_out_and_said() -> None:
    """Half a month for four months' work: 10,000; to the end of January three years and a month: 70,000; both cannot be."""
    found = spread(FILE, {"employment.start": ["2026-03-01"], "employment.last_day": ["2026-01-31"]})
    assert ends(found) == ("10000.00", "80000.00", "80000.00")
    assert (found.combinations, found.left_out) == (3, 1)
    (note,) = found.notes
    assert note.code == "DISPUTED_LEFT_OUT"
    assert note.say("en") == (
        "combinations that contradict themselves are left out: 1 (such as employment: last day = 2026-01-31, employment: first day "
        "of work = 2026-03-01: the end is before the start (2026-03-01 > 2026-01-31))"
    )


def test_what_the_file_does_not_say_is_taken_for_now_and_said() -> None:
    case = lc.Case.model_validate(FILE | {"pay": {}, "disputed": {"pay.monthly": ["10000", "8000"]}})
    result = assess(case)
    assert str(result.total) == "80000.00"
    assert "DISPUTED_PRESUMED" in [warning.code for warning in result.warnings]
    assert "有争议的“工资·约定月工资”案情没有填写，暂按“10,000.00元”计" in result.to_text("zh")
    found = result.spread
    assert found is not None and ends(found) == ("64000.00", "80000.00", "80000.00")
    assert not found.facts[0].said


def test_null_is_a_value_and_its_total_a_lower_bound() -> None:
    found = spread(ROWS, {"arrears.1.due": [None]})
    assert ends(found) == ("3000.00", "5000.00", "5000.00")
    assert [value.complete for value in found.facts[0].values] == [True, False]
    assert not found.complete
    assert [note.code for note in found.notes] == ["DISPUTED_LOWER_BOUND"]
    assert "未填写 · 至少 3,000.00 · −2,000.00" in found.to_text("zh")
    assert "最低：至少 3,000.00" in found.to_text("zh")
    assert "可能：5,000.00" in found.to_text("zh")


def test_a_dispute_with_one_value_is_worth_nothing() -> None:
    found = spread(FILE, {"pay.monthly": ["10000.00", 10000]})
    assert ends(found) == ("80000.00", "80000.00", "80000.00")
    assert (len(found.facts[0].values), str(found.facts[0].worth), found.combinations) == (1, "0.00", 1)


def test_a_place_in_dispute() -> None:
    """`北京` is what the file says as 110000."""
    found = spread(FILE, {"region": ["北京", "上海"]})
    assert [(value.value, value.shown.say("en")) for value in found.facts[0].values] == [
        ("110000", "Beijing"),
        ("上海", "Shanghai"),
    ]


@pytest.mark.parametrize("facts", [FILE, ROWS])
def test_nothing_in_dispute_is_none(facts: dict[str, Any]) -> None:
    result = assess(lc.Case.model_validate(facts))
    assert result.spread is None
    assert result.to_dict()["spread"] is None
    assert "\n争议事实\n" not in result.to_text("zh")


def test_the_order_of_the_mapping_changes_nothing() -> None:
    said = YEARS | WAGE | {"employment.last_day": ["2026-05-31"]}
    assert spread(FILE, said) == spread(FILE, dict(reversed(said.items())))


def test_limitation_pleaded_or_not() -> None:
    """Filed two years and five months after the ending: all of it falls where limitation is pleaded (MAL 27)."""
    facts = FILE | {"employment": {"start": "2021-01-01", "last_day": "2024-06-30"}, "filed_on": "2026-11-20"}
    assert ends(spread(facts | {"limitation_pleaded": False}, {"limitation_pleaded": [True]})) == (
        "0.00",
        "80000.00",
        "80000.00",
    )


# --- the assessment around it ---


def test_the_result_is_that_of_the_likely_case() -> None:
    plain, said = assess(lc.Case.model_validate(FILE)), assess(lc.Case.model_validate(FILE | {"disputed": YEARS}))
    assert said.claims == plain.claims
    assert said.warnings == plain.warnings
    assert said.case == plain.case
    assert [fact.path for fact in said.disputed] == ["employment.start"]


def test_it_can_be_sent_and_stored() -> None:
    result = assess(lc.Case.model_validate(FILE | {"disputed": YEARS}))
    for again in (pickle.loads(pickle.dumps(result)), copy.deepcopy(result)):
        assert again == result
        assert again.spread == result.spread == pickle.loads(pickle.dumps(result.spread))


def test_without_a_case_there_is_none() -> None:
    from dataclasses import replace

    result = assess(lc.Case.model_validate(FILE | {"disputed": YEARS}))
    assert replace(result, case=None).spread is None
    assert replace(result, later=None).spread is None


def test_the_employer_sees_the_same_spread() -> None:
    case = lc.Case.model_validate(FILE | {"disputed": YEARS})
    assert assess(case, side="employer").spread == assess(case).spread


def test_a_copy_keeps_what_is_stated() -> None:
    """A default that the file does not state says nothing after a copy either."""
    case = lc.Case.model_validate(FILE | {"disputed": {"pay.all_in": [True, False]}})
    copied = case.model_copy(update={"title": "x"})
    assert copied.in_dispute == case.in_dispute
    assert copied.in_dispute[0].values == (True, False)
    assert copied.model_fields_set == {*case.model_fields_set, "title"}


def test_a_copy_keeps_the_district_that_the_place_named() -> None:
    case = lc.Case.model_validate(FILE | {"region": "深圳南山"})
    assert case.model_copy(update={"title": "x"}).district == case.district == "南山区"
    assert case.model_copy(update={"region": "上海"}).district == ""


# --- the door ---


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"pay.monthly": ["10000", 1.5]}, ("FLOAT", "disputed.pay.monthly.1")),
        ({"employment.start": ["2026-07-01"]}, ("END_BEFORE_START", "disputed.employment.start.0")),
        ({"termination.ground": ["death", "fired"]}, ("CHOICE", "disputed.termination.ground.1")),
        ({"pay.monthy": ["1", "2"]}, ("UNKNOWN_FIELD", "disputed.pay.monthy")),
        ({"pya.monthly": ["1"]}, ("UNKNOWN_FIELD", "disputed.pya.monthly")),
        ({"pay.monthly.sum": ["1"]}, ("UNKNOWN_FIELD", "disputed.pay.monthly.sum")),
        ({"": ["1"]}, ("UNKNOWN_FIELD", "disputed.")),
        ({"0": ["1"]}, ("UNKNOWN_FIELD", "disputed.0")),
        ({"pay.0.monthly": ["1"]}, ("DISPUTED_ENTRY", "disputed.pay.0.monthly")),
        ({"arrears.0.due": ["1"]}, ("DISPUTED_ENTRY", "disputed.arrears.0.due")),
        ({"contracts": [[{"strt": "2020-01-01"}]]}, ("UNKNOWN_FIELD", "disputed.contracts.0.0.strt")),
        ({"title": ["x"]}, ("DISPUTED_NO_FACT", "disputed.title")),
        ({"readings.D-01": ["last_month"]}, ("DISPUTED_NO_FACT", "disputed.readings.D-01")),
        ({"claims": [[]]}, ("DISPUTED_NO_FACT", "disputed.claims")),
        ({"disputed": [{}]}, ("DISPUTED_NO_FACT", "disputed.disputed")),
        ({"pay": [{}], "pay.monthly": ["1"]}, ("DISPUTED_WITHIN", "disputed.pay.monthly")),
        ({"pay.monthly": []}, ("TOO_FEW", "disputed.pay.monthly")),
        ({"pay.monthly": [str(n) for n in range(7)]}, ("TOO_MANY", "disputed.pay.monthly")),
        ({"pay.monthly": "8000"}, ("TYPE", "disputed.pay.monthly")),
    ],
)  # fmt: skip
def test_what_cannot_stand_is_refused(said: Any, found: tuple[str, str]) -> None:
    assert problems(said) == [found]


def test_the_reason_and_the_nearest_fields_are_said() -> None:
    with pytest.raises(lc.BadCase) as caught:
        lc.Case.model_validate(FILE | {"disputed": {"pay.monthy": ["1"]}})
    assert "monthly (agreed monthly wage)" in caught.value.problems[0].remedy.en
    with pytest.raises(lc.BadCase) as caught:
        lc.Case.model_validate(FILE | {"disputed": {"employment.start": ["2026-07-01"]}})
    assert caught.value.problems[0].what.en == (
        "with this value, at “employment: last day”: the end is before the start (2026-07-01 > 2026-06-30)"
    )


def test_an_entry_has_one_number_only() -> None:
    assert problems({"arrears.00.due": ["1"]}, ROWS) == [("UNKNOWN_FIELD", "disputed.arrears.00.due")]
    assert problems({"arrears.2.due": ["1"]}, ROWS) == [("DISPUTED_ENTRY", "disputed.arrears.2.due")]
    assert problems({"arrears.due": ["1"]}, ROWS) == [("DISPUTED_ENTRY", "disputed.arrears.due")]
    one = ROWS | {"arrears": ROWS["arrears"][:1]}
    assert problems({"arrears.0.due": ["1"], "arrears.due": ["2"]}, one)[0][0] == "DISPUTED_WITHIN"


def test_facts_that_the_file_does_not_say_must_fit_each_other() -> None:
    """Each first value can be, both together cannot; a part that lacks what it needs is told of by its path."""
    bare = {"region": "110000", "as_of": "2026-11-21"}
    said = {"employment.start": ["2026-07-01"], "employment.last_day": ["2026-06-30"]}
    assert problems(said, bare) == [("END_BEFORE_START", "disputed")]
    assert problems({"termination.lawful": [True]}, bare) == [("REQUIRED", "disputed.termination.lawful.0")]
    with_ground = {"termination.lawful": [True], "termination.ground": ["redundancy"]}
    assert lc.Case.model_validate(bare | {"disputed": with_ground}).in_dispute[0].values == ("redundancy",)


def test_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """256 combinations are taken, 257 are not; listed values that double with those of the file count too."""
    four = {
        f"pay.{name}": ["1000", "2000", "3000", "4000"]
        for name in ("last_month", "overtime_base", "double_wage_base", "average_12_months")
    }
    assert len(lc.Case.model_validate(FILE | {"disputed": four}).in_dispute) == 4
    assert problems(four | {"pay.monthly": ["1", "2"]}) == [("TOO_MANY", "disputed")]
    assert problems(four | {"pay.monthly": ["1"]}) == [("TOO_MANY", "disputed")]
    nine = {f"given.{n}": ["1"] for n in ("a", "b", "c", "d", "e", "f", "g", "h", "i")}
    assert problems(nine) == [("TOO_MANY", "disputed")]
    monkeypatch.setattr(values, "MOST_ENTRIES", 10)  # two entries: five combinations
    assert problems({"arrears.0.due": ["1", "2"], "arrears.1.due": ["1"]}, ROWS) == [("TOO_MANY", "disputed")]
    assert lc.Case.model_validate(ROWS | {"disputed": {"arrears.0.due": ["1"], "arrears.1.due": ["1"]}}).in_dispute
    monkeypatch.setattr(values, "MOST_ENTRIES", 1)  # four always are
    assert lc.Case.model_validate(ROWS | {"disputed": {"arrears.0.due": ["1"], "arrears.1.due": ["1"]}}).in_dispute


# --- as people write it ---

CHINESE = {
    "劳动合同履行地": "北京",
    "裁判日": "2026-11-21",
    "劳动关系": {"用工之日": "2023-01-01", "最后一日": "2026-06-30"},
    "工资": {"约定月工资": "10000"},
    "解除或终止": {"事由": "无理由解除"},
}
NAMES = {"pay.monthly": ["12000"], "termination.ground": ["resignation"], "pay.all_in": [True, False]}


def test_keys_and_values_in_titles() -> None:
    from laborcalc.schema.case import case_schema
    from laborcalc.written.dictionary import place_at

    title = place_at("termination.ground").title_of("resignation")
    all_in = place_at("pay").called("all_in")
    chinese = CHINESE | {
        "争议事实": {"工资·约定月工资": ["12000"], "解除或终止.事由": [title], f"工资.{all_in}": ["是", "否"]}
    }
    read = in_names(chinese)
    assert read.tree["disputed"] == NAMES
    assert read.written("disputed.pay.monthly.0") == "争议事实.工资.约定月工资.0"
    assert lc.Case.model_validate(read.tree).in_dispute
    assert in_titles(read.tree)["争议事实"] == {
        "工资.约定月工资": ["12000"], "解除或终止.事由": [title], f"工资.{all_in}": ["是", "否"],
    }  # fmt: skip
    assert in_names(in_titles(read.tree)).tree == read.tree
    assert case_schema()["properties"]["disputed"]["x-keys"] == "paths"


def test_entries_and_parts_in_titles() -> None:
    said = {"arrears.1.due": ["500", None], "contracts": [[], [{"start": "2023-01-01"}]]}
    titled = in_titles(ROWS | {"disputed": said})
    assert titled["争议事实"]["欠付的工资、提成、奖金.1.应付数额"] == ["500", None]
    assert titled["争议事实"]["书面劳动合同"] == [[], [{"合同起始日": "2023-01-01"}]]
    assert in_names(titled).tree["disputed"] == said


def test_a_problem_is_told_in_the_words_of_the_file() -> None:
    spoilt = copy.deepcopy(CHINESE) | {"争议事实": {"工资·约定月工资": ["12000", "很多"]}}
    with pytest.raises(lc.BadCase) as caught:
        in_names(spoilt).taken(lc.Case.model_validate)
    assert [problem.path for problem in caught.value.problems] == ["争议事实.工资.约定月工资.1"]


def test_a_key_that_leads_nowhere_stays_for_the_door() -> None:
    read = in_names({"争议事实": {"工资.约定": ["1"]}})
    assert read.tree == {"disputed": {"工资.约定": ["1"]}}
    assert problems({"工资.约定": ["1"]}) == [("UNKNOWN_FIELD", "disputed.工资.约定")]


@pytest.mark.parametrize(
    "written",
    [
        {"争议事实": {"工资·约定月工资": ["12000元", "1.2万"]}},
        {"disputed": {"pay.monthly": ["12,000元", 12000.0]}},
        {"disputed": {"pay": {"monthly": ["12000 元/月", "12000"]}}},
        {"争议事实·工资·约定月工资": ["１２０００", "12000"]},
    ],
)
def test_read_takes_them_as_people_write_them(written: dict[str, Any]) -> None:
    found = lc.read(CHINESE | written)
    assert found.facts["disputed"] == {"pay.monthly": ["12000", "12000"]}
    assert [str(value) for value in found.case.in_dispute[0].values] == ["10000", "12000"]


def test_read_asks_back_and_keeps_what_is_not_known() -> None:
    asked = lc.read(CHINESE | {"争议事实": {"工资.约定月工资": ["约8000"]}})
    assert [problem.path for problem in asked.unclear] == ["争议事实.工资.约定月工资.0"]
    open_ = lc.read(CHINESE | {"争议事实": {"劳动关系.最后一日": ["不清楚", "2026年5月31日"]}})
    assert open_.facts["disputed"] == {"employment.last_day": [None, "2026-05-31"]}


# --- in print and as data ---

PRINTED: dict[str, Callable[..., str]] = {
    "text": lambda shown, lang, **more: shown.to_text(lang, **more),
    "markdown": lambda shown, lang, **more: shown.to_markdown(lang, **more),
    "html": lambda shown, lang, **more: shown.to_html(lang, **more),
}


@pytest.mark.parametrize("form", PRINTED)
@pytest.mark.parametrize(("lang", "title"), [("zh", "争议事实"), ("en", "Disputed facts")])
def test_every_printout_has_the_section(form: str, lang: Any, title: str) -> None:
    result = assess(lc.Case.model_validate(FILE | {"disputed": YEARS | WAGE}))
    for page in (PRINTED[form](result, lang, full=True), PRINTED[form](result.spread, lang)):
        assert title in page
        for figure in ("60,000.00", "80,000.00", "96,000.00", "20,000.00", "16,000.00", "−20,000.00", "+16,000.00"):
            assert figure in page, figure
        assert page.index("20,000.00") < page.index("16,000.00")  # most worth first


def test_bars() -> None:
    """16,000 of 20,000 are 80 of 100: sixteen of twenty blocks. What is worth nothing has no bar, what is worth little has one."""
    found = spread(FILE | ROWS, YEARS | WAGE | {"arrears.1.due": ["1999"], "worker.post": ["cadre"]})
    (section,) = disputed(found, "zh")
    assert [(bar.label, bar.figure, bar.share, len(bar.blocks)) for bar in section.tables[1].bars] == [
        ("劳动关系·用工之日", "20,000.00", 100, 20),
        ("工资·约定月工资", "16,000.00", 80, 16),
        ("欠付的工资、提成、奖金第2项·应付数额", "1.00", 1, 1),
        ("劳动者·岗位类别", "0.00", 0, 0),
    ]
    assert '<span class="track" aria-hidden="true"><span class="bar" style="width:80%"></span></span>' in found.to_html(
        "zh"
    )
    assert "| 工资·约定月工资 | 16,000.00 | ████████████████ |" in found.to_markdown("zh")
    assert disputed(None, "zh") == ()


def test_what_is_written_cannot_disturb_a_page() -> None:
    facts = FILE | {"title": "x", "worker": {"sex": "male"}}
    found = spread(facts, {"district": ["<b>x</b>\u202e\n"]})
    assert "<b>" not in found.to_html("zh")
    assert "\u202e" not in found.to_text("zh")


def test_as_plain_data() -> None:
    tree = assess(lc.Case.model_validate(OPEN | {"disputed": {"employment.start": ["2024-01-01"]}})).to_dict()
    found = tree["spread"]
    assert list(Draft202012Validator(result_schema()).iter_errors(tree)) == []
    assert (found["low"], found["likely"], found["high"]) == (
        "40000.00",
        "80000.00",
        "80000.00",
    )  # lawful, three months and one
    assert found["facts"][1] == {
        "path": "employment.start",
        "what": {"zh": "劳动关系·用工之日", "en": "employment: first day of work"},
        "said": True,
        "low": "60000.00",
        "high": "80000.00",
        "worth": "20000.00",
        "values": [
            {
                "value": "2023-01-01", "shown": {"zh": "2023-01-01", "en": "2023-01-01"}, "total": "80000.00",
                "difference": "0.00", "complete": True, "likely": True,
            },
            {
                "value": "2024-01-01", "shown": {"zh": "2024-01-01", "en": "2024-01-01"}, "total": "60000.00",
                "difference": "-20000.00", "complete": True, "likely": False,
            },
        ],
    }  # fmt: skip
    assert [note["code"] for note in found["notes"]] == ["DISPUTED_PRESUMED"]


def test_values_of_python_are_written_as_json() -> None:
    from datetime import date

    case = lc.Case(**FILE, disputed={"pay.monthly": [Decimal("12000.50")], "employment.start": [date(2024, 1, 1)]})
    again = lc.Case.model_validate(json.loads(case.model_dump_json()))
    assert again.disputed == {"pay.monthly": ("12000.50",), "employment.start": ("2024-01-01",)}
    tree = json.loads(assess(case).model_dump_json())
    assert [[value["value"] for value in fact["values"]] for fact in tree["spread"]["facts"]] == [
        ["2023-01-01", "2024-01-01"],
        ["10000", "12000.50"],
    ]


def test_each_combination_is_assessed_once_and_the_likely_one_not_again() -> None:
    """2 × 2 × 3 combinations, of which one is the result itself."""
    result = assess(lc.Case.model_validate(FILE | {"disputed": YEARS | WAGE | {"pay.last_month": ["1", "2", "3"]}}))
    seen: list[lc.Case] = []

    def counted(case: lc.Case, *, alternatives: bool = True) -> lc.Assessment:
        assert not case.disputed and not alternatives
        seen.append(case)
        return assess(case, alternatives=alternatives)

    found = spread_of(result, counted)
    assert found == result.spread
    assert found is not None and (found.combinations, len(seen)) == (12, 11)


def test_in_the_brief_only_what_moves_the_total() -> None:
    """The reading of the pay is worth 16,000, the day of notice nothing: with a ground that is no ground none was needed."""
    from laborcalc.results.swings import by_dispute

    asserted = YEARS | WAGE | {"termination.notified_on": ["2026-01-02"]}
    result = assess(lc.Case.model_validate(FILE | {"disputed": asserted}))
    assert result.spread is not None
    moving = {fact.path for fact in result.spread.facts if fact.worth}
    assert {swing.by for swing in by_dispute(result)} == moving
    assert "termination.notified_on" not in moving and len(moving) >= 2
