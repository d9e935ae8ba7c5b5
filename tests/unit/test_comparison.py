"""Readings side by side, and the same case under the readings of other places (D-01: 86,700, 91,400, 95,700 on one fact set)."""

from __future__ import annotations

import json
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.cli.main import main
from laborcalc.comparison import PLACES
from laborcalc.foundation.errors import BadCase
from tests.outcomes import yuan

# E2 of the rules on double wages, filed on 2026-08-17.
FACTS: dict[str, Any] = {
    "region": "北京",
    "as_of": "2026-08-17",
    "filed_on": "2026-08-17",
    "limitation_pleaded": True,
    "employment": {"start": "2025-06-16"},
    "contracts": [],
    "pay": {"monthly": "8700"},
}


def case(**facts: Any) -> lc.Case:
    return lc.Case.model_validate({**FACTS, **facts})


def consulted(result: lc.Assessment, id: str) -> dict[str, Any]:
    (found,) = (row for row in result.readings if row.id == id)
    return {option.key: option for option in found.options}


# --- places ---


def test_one_set_of_facts_in_three_courts() -> None:
    found = {place.name.en: place for place in lc.compare(case()).places}
    assert {name: str(place.total) for name, place in found.items()} == {
        "Beijing": "86700.00",
        "national defaults": "86700.00",
        "Shanghai": "91400.00",
        "Guangdong": "91400.00",
        "Shenzhen": "91400.00",
        "Jiangsu": "95700.00",
        "Zhejiang": "95700.00",  # filed by 2026-08-24: the last month in time brings all in time
    }
    assert found["Beijing"].here and not found["Shanghai"].here
    assert found["Shanghai"].difference == yuan("4700.00")
    assert dict(found["Jiangsu"].changed) == {"D-01": "end_of_violation", "D-02": "due_less_irregular"}


def test_the_place_of_the_case_stands_first_and_once() -> None:
    shanghai = lc.compare(case(region="310000")).places
    assert [place.region for place in shanghai][:1] == ["310000"]
    assert [place.region for place in shanghai].count("310000") == 1
    guangzhou = [place.region for place in lc.compare(case(region="440100")).places]
    assert guangzhou[0] == "440100" and "440000" not in guangzhou and "440300" in guangzhou
    shenzhen = [place.region for place in lc.compare(case(region="440300")).places]
    assert shenzhen[0] == "440300" and "440000" in shenzhen
    assert len(lc.compare(case(region="500000")).places) == len(PLACES) + 1


def test_a_reading_named_in_the_case_wins_everywhere() -> None:
    found = lc.compare(case(readings={"D-01": "day_by_day"}), ["江苏"])
    assert [str(place.total) for place in found.places] == ["86700.00", "86700.00"]


def test_only_the_readings_change_not_the_figures() -> None:
    """N with a wage of 1,900: the floor stays the minimum wage of Beijing, 2,540, wherever it is heard (TV-008)."""
    facts = case(
        contracts=None,
        limitation_pleaded=None,
        employment={"start": "2023-01-01", "last_day": "2025-12-31"},
        pay={"average_12_months": "1900"},
        termination={"ground": "agreement_employer_proposed"},
    )
    assert {str(place.total) for place in lc.compare(facts).places} == {"7620.00"}


def test_what_limitation_would_take_where_it_is_not_pleaded() -> None:
    found = lc.compare(case(limitation_pleaded=None), ["上海"])
    assert [(str(place.total), str(place.expired)) for place in found.places] == [
        ("95700.00", "9000.00"),
        ("95700.00", "4300.00"),
    ]


def test_a_place_where_the_claim_would_wait() -> None:
    """Shanghai asks for the minimum wage where the wage is low; the national default does not."""
    facts = case(region="500000", pay={"monthly": "1000"}, claims=[{"kind": "double_wages"}])
    found = {place.name.en: place for place in lc.compare(facts, ["", "上海"]).places}
    assert found["Chongqing"].complete


def test_a_place_that_does_not_exist() -> None:
    with pytest.raises(BadCase):
        lc.compare(case(), ["亚特兰蒂斯"])


# --- readings ---


def test_every_option_has_the_total_of_the_case() -> None:
    models = consulted(lc.assess(case()), "D-01")
    assert {key: str(option.total) for key, option in models.items()} == {
        "day_by_day": "86700.00",
        "month_by_month": "91400.00",
        "end_of_violation": "95700.00",
        "last_month": "95700.00",
    }
    assert models["day_by_day"].chosen and not models["month_by_month"].chosen
    assert (models["end_of_violation"].status, models["end_of_violation"].tag.value) == ("doubtful", "UNVERIFIED-M")
    assert models["month_by_month"].authority.zh


def test_options_that_the_facts_do_not_open_are_not_shown() -> None:
    """The local average as base stands in only for a wage that is not proved."""
    assert "local_average" not in consulted(lc.assess(case()), "D-02")
    chosen = consulted(
        lc.assess(case(readings={"D-02": "local_average"}, given={"local_average_wage": "8000"})), "D-02"
    )
    assert chosen["local_average"].chosen


def test_without_alternatives_other_totals_are_not_known() -> None:
    models = consulted(lc.assess(case(), alternatives=False), "D-01")
    assert models["day_by_day"].total == yuan("86700.00")
    assert models["month_by_month"].total is None and models["month_by_month"].expired is None


def test_a_total_that_waits_for_a_fact_is_no_whole() -> None:
    """While the employment lasts, no twelve months before its end can be averaged from a history of wages."""
    pay = {"history": [{"start": "2025-06-16", "monthly": "8700"}]}
    bases = consulted(lc.assess(case(pay=pay)), "D-02")
    assert not bases["average_12_months"].complete
    assert bases["average_12_months"].total == 0


def test_a_claim_nobody_asks_for_is_in_no_total() -> None:
    facts = case(claims=[{"kind": "unpaid_wages"}], arrears=[{"due": "1000"}])
    assert lc.assess(facts).readings == ()


BEIJING = {
    "region": "110000",
    "as_of": "2017-05-01",
    "employment": {"start": "1995-09-26", "last_day": "2015-05-31"},
    "pay": {"average_12_months": "4000"},
    "termination": {"ground": "dismissal_without_ground"},
    "given": {"local_average_wage": "6000", "minimum_wage": "1720"},
}


def test_two_beijing_decisions_are_each_other_s_alternative() -> None:
    """13 + 7.5 months where the service is cut at 2008, 20 where it is counted once (D-05): each names the other."""
    one = lc.assess(lc.Case.model_validate(BEIJING))
    cut = lc.assess(lc.Case.model_validate({**BEIJING, "readings": {"D-05": "segmented"}}))
    assert one.total == yuan("160000.00")  # 2 × 4,000 × 20
    assert cut.total == yuan("164000.00")  # 2 × 4,000 × 20.5
    assert consulted(one, "D-05")["segmented"].total == cut.total
    assert consulted(cut, "D-05")["one_span"].total == one.total


def test_falling_back_on_the_compensation() -> None:
    """Only 2N is asked for; where the second term may be let run out (Shanghai) it falls and N stands in its place."""
    facts = {
        "region": "110000",
        "as_of": "2026-08-17",
        "employment": {"start": "2022-01-01", "last_day": "2025-12-31"},
        "contracts": [
            {"start": "2022-01-01", "end": "2023-12-31"},
            {"start": "2024-01-01", "end": "2025-12-31"},
        ],
        "pay": {"average_12_months": "8700"},
        "termination": {"ground": "expiry_employer_ends"},
        "claims": [{"kind": "unlawful_termination_damages"}],
    }
    result = lc.assess(lc.Case.model_validate(facts))
    ends = consulted(result, "D-12")
    assert ends["no"].total == result.total == yuan("69600.00")  # 2 × 4 × 8,700
    assert ends["yes"].total == yuan("34800.00")  # 4 × 8,700


@pytest.mark.parametrize(("id", "option"), [("D-99", "x"), ("D-01", "by_the_week")])
def test_what_does_not_exist_is_refused_with_what_does(id: str, option: str) -> None:
    with pytest.raises(BadCase) as caught:
        case(readings={id: option})
    said = caught.value.say("en")
    assert "D-01" in said if id == "D-99" else "month_by_month" in said


# --- printed ---


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_form_names_every_place_and_total(lang: Any) -> None:
    comparison = lc.compare(case(title="<b>甲|乙</b>"))
    for shown in (comparison.to_text(lang), comparison.to_markdown(lang), comparison.to_html(lang)):
        for place in comparison.places:
            assert place.name.say(lang) in shown
        assert "86,700.00" in shown and "91,400.00" in shown and "95,700.00" in shown
    assert "<b>" not in comparison.to_html(lang)
    assert "<script" not in comparison._repr_html_()
    with pytest.raises(ValueError, match="no such language"):
        comparison.to_text("fr")  # type: ignore[arg-type]  # a language that there is not


def test_nothing_due_gives_no_picture() -> None:
    comparison = lc.compare(lc.Case(region="110000", as_of="2026-08-17"))
    assert "<svg" not in comparison.to_html("zh")
    assert comparison.to_dict()["total"] == "0.00"


def test_the_picture_shows_what_is_at_risk() -> None:
    assert "时效风险9,000.00" in lc.compare(case(limitation_pleaded=None)).to_html("zh")
    assert "时效风险" not in lc.compare(case()).to_html("zh")


def test_plain_data() -> None:
    data = lc.compare(case(), ["上海"]).to_dict()
    assert json.loads(json.dumps(data, default=str))["places"][1]["total"] == "91400.00"
    assert data["readings"][0]["options"][0]["total"] == "86700.00"


def test_the_command(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(FACTS, ensure_ascii=False), encoding="utf-8")
    for form, sign in (("text", "上海市"), ("markdown", "| 上海市"), ("html", "<!doctype html>"), ("json", '"places"')):
        assert main(["compare", str(path), "--place", "上海", "--format", form]) == 0
        assert sign in capsys.readouterr().out
    assert main(["compare", str(path), "--place", "亚特兰蒂斯"]) == 2
    assert "亚特兰蒂斯" in capsys.readouterr().err
