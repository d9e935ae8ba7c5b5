"""For the drafter alone 适用口径与变动: the readings that each sum rests on, and what it comes to where a point is heard differently.

Limitation and the reading that gives less are for the other side to raise: none of this is filed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.citation import Tag
from laborcalc.law.readings import READINGS
from laborcalc.results.application import Block, Heading, Paragraph, Table
from laborcalc.results.questions import QUESTIONS
from laborcalc.views import words as w
from laborcalc.views.application.annex import awarded
from laborcalc.views.application.lines import Draft
from laborcalc.views.folding import in_one_line, is_folded
from laborcalc.views.steps import money, signed

if TYPE_CHECKING:
    from laborcalc.results.application import ClaimLine
    from laborcalc.results.outcome import Alternative, Asked, Award

_HEADS = ("请求", "变动项", "认定", "金额（元）", "差额（元）")
_WIDTHS = (7, 24, 41, 14, 14)
_AMOUNTS = (3, 4)

Row = tuple[str, str, str, str, str]


def readings(draft: Draft, lines: tuple[ClaimLine, ...]) -> tuple[Block, ...]:
    """One table over all claims, with the tags of certainty that occur in it."""
    rows = tuple(row for line, award in awarded(draft, lines) for row in _of_an_award(str(line.number), award))
    if not rows:
        return ()
    tags = (Paragraph(text.zh, "note") for tag, text in w.TAGS.items() if f"〔{tag}〕" in repr(rows))
    return (Heading("适用口径与另一种认定下的数额"), Table(_HEADS, rows, _WIDTHS, _AMOUNTS), *tags)


def _of_an_award(claim: str, award: Award) -> Iterator[Row]:
    """Each reading applied with its other options under it, then what else may vary; what is varied is said once."""
    others = list(award.alternatives)
    for about in award.asked:
        if about.id in READINGS:
            question = READINGS[about.id].question.zh
            yield claim, question, f"采用：{_chosen(about)}", money(award.amount), "——"
            yield from _under(claim, award, [other for other in others if other.by == about.id])
    yield from (_other(claim, other) for other in others if other.by not in READINGS)


def _under(claim: str, award: Award, others: list[Alternative]) -> Iterator[Row]:
    """The other options of a reading; those that move little in one line."""
    near = [o for o in others if o.status == "due" and is_folded(o.amount, o.expired, award.amount, award.expired)]
    yield from (_other(claim, other) for other in others if other not in near)
    amounts = [other.amount for other in near if other.amount is not None]
    if amounts:
        yield claim, "", in_one_line(amounts, award.amount, "zh"), "——", "——"


def _chosen(about: Asked) -> str:
    option = next(option for option in READINGS[about.id].options if option.key == about.option)
    return option.text.zh.rstrip("。") + _tagged(option.tag)


def _tagged(tag: str) -> str:
    """How certain a reading is, where its text was not read in full."""
    return "" if tag == Tag.V else f"〔{tag}〕"


def _other(claim: str, other: Alternative) -> Row:
    by = "" if other.by in READINGS else w.IN_DISPUTE[other.by].zh if other.by in QUESTIONS else "待核实的数据"
    tag = _tagged(other.tag) if other.by in READINGS else ""
    amount = "待补充" if other.amount is None else "不支付" if other.status == "not_due" else money(other.amount)
    difference = "——" if other.difference is None else signed(other.difference)
    falls = "" if not other.expired else f"；时效抗辩成立的，其中{zh.yuan(other.expired)}不予支持"
    return claim, by, f"如：{other.text.zh.rstrip('。')}{tag}{falls}", amount, difference
