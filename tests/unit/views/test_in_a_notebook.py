"""What a notebook shows: a claim by itself, and the facts of a case by their titles."""

from __future__ import annotations

from pathlib import Path

import pytest

import laborcalc as lc

CASE = lc.Case.from_file(Path(__file__).parents[3] / "examples" / "three-workers.yaml")
RESULT = lc.assess(CASE)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("double_wages", "未订立书面劳动合同二倍工资差额"),
        ("economic_compensation", "不应支付"),
        ("unlawful_termination_damages", "16,000.00"),
    ],
)
def test_a_claim_shows_itself(kind: str, words: str) -> None:
    shown = RESULT[kind]._repr_html_()
    assert words in shown and shown.startswith("<section") and shown.rstrip().endswith("</section>")
    assert "dataclass" not in shown and "Award(" not in shown


def test_a_claim_that_waits_shows_what_for() -> None:
    waiting = lc.assess(lc.Case(region="110000", as_of="2026-11-21", claims=[{"kind": "economic_compensation"}]))
    assert "待补" in waiting["economic_compensation"]._repr_html_()


def test_a_case_shows_its_facts_by_their_titles() -> None:
    shown = CASE._repr_html_()
    for words in (
        "<dt>用工之日</dt><dd>2019-03-18</dd>",
        "<dt>事由</dt><dd>无理由解除</dd>",
        "<dt>书面劳动合同</dt><dd>无</dd>",
    ):
        assert words in shown


def test_a_part_of_which_nothing_is_said_is_not_shown() -> None:
    result = lc.assess(lc.Case.from_file(Path(__file__).parents[3] / "examples" / "disputed-facts.yaml"))
    assert result.case is not None
    assert "争议事实</dt>" not in result.case._repr_html_()  # they are settled in it


def test_what_a_stranger_wrote_is_escaped() -> None:
    shown = lc.Case(region="110000", as_of="2026-11-21", title="<script>x</script>")._repr_html_()
    assert "<script>" not in shown and "&lt;script&gt;" in shown
