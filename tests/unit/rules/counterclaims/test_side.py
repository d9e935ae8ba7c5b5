"""The employer's side of a case: the same figures in another order, with what it risks, proves, asks and does."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import laborcalc as lc
from laborcalc.cli.main import main
from laborcalc.foundation.terms import Kind
from laborcalc.results.assessment import Assessment
from laborcalc.rules.claims import CLAIMS
from laborcalc.schema.result import result_schema
from tests.witnesses import bases

CHECK = Draft202012Validator(result_schema())
HERE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21"}
DISMISSED: dict[str, Any] = {
    **HERE,
    "employment": {"start": "2020-01-01", "last_day": "2026-06-30"},
    "pay": {"monthly": "10000", "average_12_months": "10000"},
    "termination": {"ground": "serious_misconduct"},
    "training": {"cost": "30000", "months": 96, "served": 76},
    "damage": {"loss": "300000", "fault": "gross_negligence"},
    "repayments": [{"amount": "500"}, {"amount": "9", "kind": "loan"}],
}


def employer(case: dict[str, Any]) -> Assessment:
    return lc.assess(lc.Case.model_validate(case), side="employer")


@cache
def dismissed() -> Assessment:
    return employer(DISMISSED)


def moves(result: Assessment) -> list[str]:
    assert result.defence is not None
    return [move.message.code for move in result.defence.moves]


def figures(tree: Any) -> Any:
    """A result without what the side adds."""
    return {key: value for key, value in tree.items() if key not in ("side", "defence")}


@pytest.mark.parametrize("number", range(0, 180, 6))
def test_the_side_changes_no_figure(number: int) -> None:
    case = lc.Case.model_validate(bases()[number])
    worker, other = lc.assess(case), lc.assess(case, side="employer")
    assert (worker.side, other.side) == ("worker", "employer")
    assert figures(worker.to_dict()) == figures(other.to_dict())
    assert worker.total == other.total
    CHECK.validate(other.to_dict())


def test_the_side_changes_no_figure_of_a_case_with_counterclaims() -> None:
    worker = lc.assess(lc.Case.model_validate(DISMISSED))
    assert figures(worker.to_dict(procedure=True)) == figures(dismissed().to_dict(procedure=True))
    assert "defence" not in worker.to_dict() and worker.defence is None


def test_what_it_risks() -> None:
    """Six and a half years are seven months of 10,000: 2N = 140,000 presumed, nothing where the fault is proved."""
    found = dismissed().defence
    assert found is not None
    risks = {risk.kind.value: (str(risk.amount), str(risk.highest), risk.by) for risk in found.risks}
    assert risks["unlawful_termination_damages"] == ("140000.00", "140000.00", None)
    assert str(found.highest_total) == "140000.00"


def test_the_highest_of_the_alternatives() -> None:
    """Notice pay of one month is due under the other answer only."""
    result = employer({**HERE, "employment": {"start": "2024-01-01", "last_day": "2025-12-31"}, "pay": {"monthly": "9000", "last_month": "9000"},
                       "termination": {"ground": "objective_change"}})  # fmt: skip
    assert result.defence is not None
    risk = next(risk for risk in result.defence.risks if risk.kind == "notice_pay")
    assert (str(risk.amount), str(risk.highest), risk.by) == ("0.00", "9000.00", "termination.lawful")
    assert risk.why is not None and risk.why.en
    assert result.defence.highest_total == max(way.total for way in result.combinations)


def test_the_high_end_of_a_range_is_a_risk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A claim of the worker that only the tribunal can settle."""
    monkeypatch.setitem(CLAIMS, Kind.WORKER_DAMAGE, replace(CLAIMS[Kind.WORKER_DAMAGE], side="worker"))
    found = dismissed.__wrapped__().defence
    assert found is not None
    risk = next(risk for risk in found.risks if risk.kind == "worker_damage")
    assert (risk.amount, str(risk.highest), risk.by) == (None, "90000.00", "BY_FAULT")


def test_what_it_must_prove() -> None:
    found = dismissed().defence
    assert found is not None
    rows = {row.kind.value: row for row in found.proofs}
    assert rows["training_penalty"].side == "employer"
    assert {article.id for article in rows["training_penalty"].cites} == {"MAL 6", "LCL 22", "REG 16"}
    ended = rows["unlawful_termination_damages"]
    assert ended.side == "worker" and "JI1 44" in {article.id for article in ended.cites}
    assert all(proof.holder.en == "the employer" for row in found.proofs for proof in row.proofs)


def test_what_no_court_of_labour_hears_is_not_to_be_proved() -> None:
    result = employer({**HERE, "repayments": [{"amount": "9", "kind": "loan"}]})
    assert result.defence is not None and result.defence.proofs == ()
    assert moves(result) == ["ANSWER", "LIMITATION_NOTHING", "AFTER_AWARD"]


def test_its_steps() -> None:
    assert moves(dismissed()) == [
        "ANSWER",
        "LIMITATION_NOTHING",
        "PRODUCE",
        "COUNTERCLAIM",
        "COUNTERCLAIM_BY",
        "AFTER_AWARD",
    ]


@pytest.mark.parametrize(
    "pleaded, code", [(None, "PLEAD_LIMITATION"), (True, "LIMITATION_PLEADED"), (False, "LIMITATION_NOT_PLEADED")]
)
def test_limitation_has_to_be_pleaded(pleaded: bool | None, code: str) -> None:
    late = {**DISMISSED, "as_of": "2028-01-10", "limitation_pleaded": pleaded}
    result = employer(late)
    assert moves(result)[1] == code
    assert result.defence is not None
    said = result.defence.moves[1]
    assert "JI2 20" in {article.id for article in said.cites}
    assert ("140,000.00" in said.message.say("en")) is (pleaded is not False)


def test_local_texts_on_proof() -> None:
    result = employer({**HERE, "arrears": [{"item": "bonus", "due": "100"}], "set_off": [{"amount": "1"}]})
    assert result.defence is not None
    assert "BJWP 13" in {article.id for article in result.defence.proofs[0].cites}
    assert "SET_OFF" in moves(result)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_views_begin_with_its_order(lang: Any) -> None:
    headings = {
        "zh": ["用人单位：风险", "用人单位：须证明的事实", "用人单位：可以提出的请求", "用人单位：步骤", "请求清单"],
        "en": ["what it risks", "what it must prove", "what it can ask for", "its steps", "Schedule of claims"],
    }[lang]  # fmt: skip
    result, worker = dismissed(), lc.assess(lc.Case.model_validate(DISMISSED))
    for form in ("to_text", "to_markdown", "to_html"):
        shown = getattr(result, form)(lang, full=True)
        places = [shown.find(heading) for heading in headings]
        assert -1 not in places and places == sorted(places), form
        assert headings[0] not in getattr(worker, form)(lang, full=True)


@pytest.mark.parametrize("side", ["", "both", "EMPLOYER"])
def test_there_are_two_sides(side: str) -> None:
    with pytest.raises(lc.BadCase) as caught:
        lc.assess(lc.Case(**HERE), side=side)  # type: ignore[arg-type]  # another word on purpose
    assert caught.value.problems[0].path == "side"


def test_a_range_says_what_the_library_chose_and_asks_for_nothing() -> None:
    """Thirty per cent is a choice (DECISION); no fact is missing where the tribunal settles the sum."""
    result = dismissed()
    (claim,) = [row for row in result.to_dict()["counterclaims"] if row["kind"] == "worker_damage"]
    assert [row["rule"] for row in claim["decisions"]] == ["R-EMP-05"]
    shown = result.to_text("en", full=True)
    assert "R-EMP-05" in shown and "Missing damage" not in shown
    asked = employer({**DISMISSED, "damage": {"loss": "300000"}}).to_text("zh", full=True)
    assert "由裁审机关酌定的数额" not in shown and "须补充" not in result.to_text("zh", full=True) and "须补充" in asked


def test_a_service_period_by_its_first_day_runs_beyond_the_term() -> None:
    """REG 17: of 36 months from 2025-01-01, eighteen are left on 2026-06-30; nothing of 18 months."""
    ended = {
        "termination": {"ground": "expiry_employer_ends"},
        "contracts": [{"start": "2020-01-01", "end": "2026-06-30"}],
    }
    for months, left in ((36, True), (18, False)):
        facts = {**DISMISSED, **ended, "training": {"cost": "30000", "months": months, "start": "2025-01-01"}}
        claim = employer(facts)["economic_compensation"]
        said = [note.say("en") for note in claim.warnings if note.code == "SERVICE_PERIOD_BEYOND"]
        assert bool(said) is left and all("18 months" in text for text in said)


def test_the_command_takes_a_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(DISMISSED), encoding="utf-8")
    assert main(["assess", str(file), "--side", "employer", "--lang", "en", "--full"]) == 0
    assert "what it risks" in capsys.readouterr().out
    assert main(["assess", str(file), "--lang", "en", "--full"]) == 0
    assert "what it risks" not in capsys.readouterr().out
