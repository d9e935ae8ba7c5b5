"""One claim, one card: a claim made up here is found everywhere, and every card holds together."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import laborcalc as lc
from laborcalc.foundation.leaves import law
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.foundation.units import YUAN
from laborcalc.hearing.hearing import Hearing
from laborcalc.law.sources import ARTICLES, cite
from laborcalc.results.outcome import Award, Outcome, Payer
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card, Exclusion
from laborcalc.rules.cards.natures import EMPLOYERS_CLAIM, INJURY_BENEFIT, NATURES, OTHER_MONEY, REMUNERATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.claims import CLAIMS, in_order
from laborcalc.schema.case import case_schema
from laborcalc.schema.result import result_schema

# Hardship pay: 300 yuan to whoever works part-time, from a fund. There is no such claim.
HARDSHIP = Kind.of("hardship_pay")
FUND = Text("困难补助基金", "the hardship fund")


def hardship_rule(hearing: Hearing) -> Outcome:
    cites = hearing.cite("LL 50")
    amount = law(300, YUAN, Text("困难补助", "hardship pay"), *cites).rounded().named(Text("困难补助", "hardship pay"))
    return Award(kind=HARDSHIP, trace=amount, cites=cites)


CARD = Card(
    kind=HARDSHIP,
    name=Text("困难补助", "hardship pay"),
    place=25,
    rule=hardship_rule,
    touched=lambda case: case.employment is not None and case.employment.kind == "part_time",
    nature=REMUNERATION,
    payer=FUND,
    final_by=("MAL 47(1)",),
    excludes=(Exclusion("HARDSHIP_AND_WAGES", Kind.UNPAID_WAGES, (cite("LL 50"),)),),
    burden=pay_with(proof("困难证明", "proof of hardship", "生活困难", "the hardship")),
    plea=Plea(heading="困难补助", told="{employer}未发放困难补助{sum}。"),
)
FACTS: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "filed_on": "2026-11-20",
    "limitation_pleaded": None,
    "employment": {"start": "2025-01-01", "last_day": "2026-06-30", "kind": "part_time"},
    "contracts": [{"start": "2025-01-01"}],
    "pay": {"monthly": "8000"},
    "given": {"minimum_wage": "2540"},
}


@pytest.fixture(autouse=True)
def _added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CLAIMS, HARDSHIP, CARD)


def result(**more: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate(FACTS | more))


# --- the made-up claim ---


def test_it_is_worked_out_when_the_facts_touch_it() -> None:
    found = result()[HARDSHIP]
    assert isinstance(found, Award)
    assert str(found.amount) == "300.00"
    assert HARDSHIP not in result(employment={"start": "2025-01-01", "last_day": "2026-06-30"})


def test_it_is_worked_out_when_the_case_lists_it() -> None:
    assert [claim.kind for claim in result(claims=[{"kind": "hardship_pay"}])] == [HARDSHIP]
    assert str(result(claims=[{"kind": "hardship_pay", "amount": "200"}]).total) == "200.00"


def test_it_stands_in_its_place() -> None:
    kinds = [claim.kind for claim in result(overtime=[{"on": "2026-03-01", "hours": "8"}], arrears=[{"due": "5"}])]
    assert kinds == [Kind.UNPAID_WAGES, HARDSHIP, Kind.OVERTIME_PAY]


def test_its_payer_is_that_of_the_card() -> None:
    found = result()[HARDSHIP]
    assert isinstance(found, Award)
    assert found.payers == (Payer(FUND),)
    assert "困难补助基金" in result().to_text(full=True)


def test_the_ledger_has_its_time() -> None:
    """Remuneration: one year from the end of the employment (MAL 27(4)), 2027-06-30, a Wednesday of a year not held."""
    found = result(filed_on=None)[HARDSHIP]
    assert isinstance(found, Award)
    (row,) = found.periods
    assert (row.label.say("en"), row.runs_from, row.expires) == ("hardship pay", date(2026, 6, 30), date(2027, 6, 30))
    assert "劳动报酬" in row.why.say("zh")


def test_the_final_award_has_its_item() -> None:
    procedure = result().procedure
    assert procedure is not None
    (item,) = procedure.final.items
    assert (item.kind, item.final, [article.id for article in item.cites]) == (HARDSHIP, True, ["MAL 47(1)"])


def test_a_payment_order_may_be_asked_for_it() -> None:
    procedure = result().procedure
    assert procedure is not None
    hints = {hint.message.code: hint.message.say("en") for hint in procedure.hints}
    assert "300.00" in hints["PAYMENT_ORDER"] and "300.00" in hints["ADVANCE_EXECUTION"]


def test_its_nature_decides_on_execution_in_advance(monkeypatch: pytest.MonkeyPatch) -> None:
    """MAL 44 names its kinds of money; a claim of another nature is not executed in advance."""
    nature = REMUNERATION._replace(advance_execution=False)
    monkeypatch.setitem(CLAIMS, HARDSHIP, replace(CARD, nature=nature))
    procedure = result().procedure
    assert procedure is not None
    codes = {hint.message.code for hint in procedure.hints}
    assert "ADVANCE_EXECUTION" not in codes and "PAYMENT_ORDER" in codes


def test_the_application_pleads_it() -> None:
    drafted = result().claims_list()
    assert drafted.claims[0].text == "裁决被申请人支付困难补助300.00元。"
    printed = drafted.to_markdown()
    assert "被申请人未发放困难补助合计300.00元。" in printed
    assert "困难证明" in printed and "生活困难" in printed
    assert "第1项　困难补助：300.00元" in printed


def test_what_it_excludes_is_said() -> None:
    listed = [{"kind": "hardship_pay"}, {"kind": "unpaid_wages"}]
    waiting = result(claims=listed, arrears=[{"start": "2026-05-01", "end": "2026-05-31"}], pay={})
    assert "HARDSHIP_AND_WAGES" in {warning.code for warning in waiting.warnings}


def test_the_schemas_know_it() -> None:
    facts = FACTS | {"claims": [{"kind": "hardship_pay"}]}
    schema = case_schema()
    assert "hardship_pay" in schema["$defs"]["Kind"]["enum"]
    assert {"const": "hardship_pay", "title": "困难补助"}.items() <= schema["$defs"]["Kind"]["oneOf"][-1].items()
    Draft202012Validator(schema).validate(facts)
    shown = json.loads(lc.assess(lc.Case.model_validate(facts)).model_dump_json(procedure=True))
    Draft202012Validator(result_schema()).validate(shown)
    assert (shown["claims"][0]["kind"], shown["claims"][0]["name"]["zh"]) == ("hardship_pay", "困难补助")


def test_every_view_names_it() -> None:
    found = result()
    for text in (
        found.to_text("en"),
        found.to_markdown("en"),
        found.to_html("en"),
        lc.compare(found.case).to_text("en"),
    ):  # type: ignore[arg-type]  # it holds its case
        assert "hardship pay" in text


def test_it_comes_back_from_another_process() -> None:
    import pickle

    again = pickle.loads(pickle.dumps(result()))
    assert again[HARDSHIP] == result()[HARDSHIP]
    assert again.procedure == result().procedure


def test_a_kind_without_a_card_is_refused_at_the_door() -> None:
    with pytest.raises(lc.BadCase, match=r"claims\.0\.kind"):
        lc.Case.model_validate(FACTS | {"claims": [{"kind": "no_such_claim"}]})


# --- the cards ---


@pytest.mark.parametrize("card", in_order(), ids=lambda card: card.kind)
def test_a_card_holds_together(card: Card) -> None:
    assert card.nature in NATURES
    assert set(card.final_under) <= set(ARTICLES)
    # None of these is among those that MAL 47(1) lists.
    assert "MAL 47(1)" in card.final_under or card.nature in (INJURY_BENEFIT, EMPLOYERS_CLAIM, OTHER_MONEY)
    assert (card.side == "employer") is (card.nature is EMPLOYERS_CLAIM)
    assert card.name.zh and card.name.en and card.plea.heading
    assert (
        card.plea.told or card.of_the_ending or card.kind is Kind.DOUBLE_WAGES
    )  # told by its limbs, or with the ending
    assert card.proved.proofs and set(card.proved.cites) <= set(ARTICLES)


def test_places_are_their_own() -> None:
    places = [card.place for card in CLAIMS.values()]
    assert len(set(places)) == len(places)


def test_every_kind_has_a_card() -> None:
    assert set(CLAIMS) == {*Kind, HARDSHIP}


def test_two_remedies_for_one_ending() -> None:
    remedies = [card for card in CLAIMS.values() if card.remedy]
    assert {card.kind for card in remedies} == {Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES}
    assert all(card.taxed and card.of_the_ending for card in remedies)


def test_an_exception_wins_over_the_nature() -> None:
    assert CARD.may_be_ordered and not replace(CARD, order_to_pay=False).may_be_ordered
    assert CARD.starts == "end_of_employment" and replace(CARD, limitation="told_or_left").starts == "told_or_left"
    assert replace(CARD, final_by=()).final_under == REMUNERATION.final_by
    assert replace(CARD, burden=None).proved == REMUNERATION.burden
