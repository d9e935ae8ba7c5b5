"""What stands beside the total 合计之外的结论: a range, what others decide, what the employer asks for; with claims made up for it."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

import laborcalc as lc
from laborcalc.foundation.leaves import law
from laborcalc.foundation.missing import Gap
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.units import YUAN
from laborcalc.hearing.hearing import Hearing
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NOT_ACCEPTED, Award, Elsewhere, Needs, NotDue, Outcome, Payer, Range
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import DAMAGES
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.claims import CLAIMS
from laborcalc.schema.result import result_schema

GOODWILL, PARKING, DENT = Kind.of("goodwill"), Kind.of("parking"), Kind.of("dent")
CHAIN = (
    Payer(Text("总承包单位", "the general contractor"), "first", (cite("LCL 94"),)),
    Payer(Text("用人单位", "the employer")),
    Payer(Text("建设单位", "the client"), "advance"),
)


def between(low: int, high: int) -> Range:
    why = Message("DISCRETION", Text("由裁审机关酌定", "at the tribunal's discretion"))
    return Range(law(low, YUAN, Text("下限", "low")), law(high, YUAN, Text("上限", "high")), why, (cite("LCL 90"),))


def goodwill_rule(hearing: Hearing) -> Outcome:
    gap = Gap("DISCRETION", "title", Text("数额", "the sum"), Text("由裁审机关酌定", "the tribunal settles it"))
    return Needs(kind=GOODWILL, missing=(gap,), range=between(100, 900))


def parking_rule(hearing: Hearing) -> Outcome:
    reason = Message(NOT_ACCEPTED, Text("不属于劳动争议", "no labour dispute"))
    town = Elsewhere(
        Text("停车管理所", "the parking office"), Text("三十日内", "within thirty days"), (cite("LCL 89"),)
    )
    return NotDue(kind=PARKING, reason=reason, cites=(cite("MAL 28"),), elsewhere=town)


def dent_rule(hearing: Hearing) -> Outcome:
    amount = law(500, YUAN, Text("修理费", "repair")).rounded().named(Text("修理费", "repair"))
    return Award(kind=DENT, trace=amount, cites=(cite("LCL 90"),), payers=CHAIN, range=between(0, 500))


def card(kind: Kind, place: int, rule: Any, **more: Any) -> Card:
    name = Text(f"{kind}费", str(kind))
    return Card(
        kind=kind, name=name, place=place, rule=rule, touched=lambda case: True, nature=DAMAGES, plea=Plea(heading=name.zh), **more
    )  # fmt: skip


@pytest.fixture(autouse=True)
def _added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CLAIMS, GOODWILL, card(GOODWILL, 90, goodwill_rule))
    monkeypatch.setitem(CLAIMS, PARKING, card(PARKING, 91, parking_rule))
    monkeypatch.setitem(CLAIMS, DENT, card(DENT, 92, dent_rule, side="employer"))


def result(**more: Any) -> lc.Assessment:
    facts = {"region": "110000", "as_of": "2026-11-21", "arrears": [{"item": "bonus", "due": "5000"}]}
    return lc.assess(lc.Case.model_validate({**facts, **more}))


def test_none_of_it_is_in_the_total() -> None:
    assert str(result().total) == "5000.00"
    assert [claim.kind for claim in result().claims] == ["unpaid_wages", "goodwill", "parking"]
    assert [claim.kind for claim in result().counterclaims] == ["dent"]
    assert all(kind in result() for kind in ("goodwill", "parking", "dent"))
    assert str(result()["dent"].amount) == "500.00"


def test_a_counterclaim_stands_beside_a_list_of_what_the_worker_asks_for() -> None:
    listed = result(claims=[{"kind": "unpaid_wages"}])
    assert [claim.kind for claim in (*listed.claims, *listed.counterclaims)] == ["unpaid_wages", "dent"]


def test_json_has_range_place_and_payers() -> None:
    written = result().to_dict()
    by_kind = {claim["kind"]: claim for claim in (*written["claims"], *written["counterclaims"])}
    assert (
        by_kind["goodwill"]["amount"],
        by_kind["goodwill"]["range"]["low"],
        by_kind["goodwill"]["range"]["high"],
    ) == (None, "100.00", "900.00")
    assert by_kind["parking"]["elsewhere"]["limit"]["zh"] == "三十日内"
    assert [(payer["order"], len(payer["citations"])) for payer in by_kind["dent"]["payers"]] == [
        ("first", 1),
        ("owes", 0),
        ("advance", 0),
    ]
    schema = result_schema()
    schema["$defs"]["kind"] = {"type": "string"}  # the three are no kinds of the library
    Draft202012Validator(schema).validate(written)


@pytest.mark.parametrize("form", ["to_text", "to_markdown", "to_html"])
def test_each_form_says_so_in_both_languages(form: str) -> None:
    zh, en = (getattr(result(), form)(lang, full=True).replace("\\", "") for lang in ("zh", "en"))
    for words in ("100.00至900.00之间", "停车管理所", "三十日内", "反请求", "总承包单位（先行清偿，可追偿；", "垫付"):
        assert words in "".join(zh.split()), words
    for words in (
        "between 100.00 and 900.00",
        "the parking office",
        "within thirty days",
        "What the employer asks for",
    ):
        assert words in " ".join(en.split()), words
