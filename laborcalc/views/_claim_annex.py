"""The annex 计算明细: the steps behind each claim and what the sum comes to where a point is heard differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.hearing import QUESTIONS
from laborcalc.law.readings import READINGS
from laborcalc.law.sources import Tag
from laborcalc.outcome import Award
from laborcalc.terms import Kind
from laborcalc.views import _chinese as zh
from laborcalc.views import _words as w
from laborcalc.views._claim_lines import Draft, item_name
from laborcalc.views._steps import money, printed_steps
from laborcalc.views.claims_list import Block, Heading, PageBreak, Paragraph, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.outcome import Alternative, Asked
    from laborcalc.views._steps import Note, Step
    from laborcalc.views.claims_list import ClaimLine

_STEPS = (("步骤", "名称", "数值或算式", "来源与依据"), (9, 25, 36, 30))
_OTHERS = (("变动项", "如作另一种认定", "金额（元）", "差额（元）"), (17, 49, 17, 17))
_WORDS = {"min(": "取较小者（", "max(": "取较大者（"}


def computation(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Block]:
    """The steps of every claim for a sum, as the trace prints them."""
    awards = [(line, award) for line in lines if (award := _award(draft, line)) is not None]
    if not awards:
        return
    blocks = list(_claims(draft, awards))
    yield from (PageBreak(), Heading("计算明细", 1), *blocks, *_legend(blocks))


def _claims(draft: Draft, awards: list[tuple[ClaimLine, Award]]) -> Iterator[Block]:
    for line, award in awards:
        yield Heading(f"第{line.number}项　{item_name(award.kind, draft.case)}：{zh.yuan(award.amount)}")
        steps = printed_steps(str(line.number), award.trace, {}, "zh")
        heads, widths = _STEPS
        yield Table(heads, tuple(_step(step) for step in steps), widths)
        yield from _readings(award.asked, award.alternatives)


def _award(draft: Draft, line: ClaimLine) -> Award | None:
    if line.amount is None or line.code not in set(Kind):
        return None
    claim = draft.result[line.code]
    return claim if isinstance(claim, Award) else None


def _step(step: Step) -> tuple[str, str, str, str]:
    basis = "；".join(dict.fromkeys(text for note in step.basis if (text := _basis(note))))
    return step.number, zh.plain(step.name), zh.plain(_worded(step.shown)), basis or "计算所得"


def _worded(shown: str) -> str:
    for sign, word in _WORDS.items():
        while sign in shown:
            before, _, after = shown.partition(sign)
            inside, rest = _closed(after)
            shown = f"{before}{word}{inside}）{rest}"
    return shown.replace("…", "……")


def _closed(text: str) -> tuple[str, str]:
    """What stands before the bracket that closes, and after it."""
    depth = 0
    for index, sign in enumerate(text):
        if sign == ")" and not depth:
            return text[:index], text[index + 1 :]
        depth += (sign == "(") - (sign == ")")
    return text, ""


_PLAIN = {w.FACT.zh: "案情所载", w.GIVEN.zh: "申请人提供"}


def _basis(note: Note) -> str:
    """A source as a reader of the file needs it: no names of fields, rules or certainty."""
    if note.code:
        return _PLAIN.get(note.label, "")
    if note.label == w.ARTICLE.zh:
        return _untagged(note.text)
    return zh.plain(f"{note.label}{note.text}" if note.label in (w.COUNTED.zh, w.MADE_FROM.zh) else note.text)


def _untagged(text: str) -> str:
    for tag in w.TAGS:
        text = text.replace(f" [{tag}]", "")
    return text


def _readings(asked: tuple[Asked, ...], others: tuple[Alternative, ...]) -> Iterator[Block]:
    """The readings that the sum rests on, and the amounts under the others."""
    applied = [f"{about.id}：{_chosen(about)}" for about in asked if about.id in READINGS]
    if applied:
        yield Paragraph(f"适用口径　{'；'.join(applied)}", "note")
    if others:
        heads, widths = _OTHERS
        yield Table(heads, tuple(_other(other) for other in others), widths, (2, 3))


def _chosen(about: Asked) -> str:
    option = next(option for option in READINGS[about.id].options if option.key == about.option)
    return option.text.zh.rstrip("。") + _tagged(option.tag)


def _tagged(tag: str) -> str:
    """How certain a reading is, where its text was not read in full."""
    return "" if tag == Tag.V else f"〔{tag}〕"


def _other(other: Alternative) -> tuple[str, str, str, str]:
    by = other.by if other.by in READINGS else w.IN_DISPUTE[other.by].zh if other.by in QUESTIONS else "待核实的数据"
    tag = _tagged(other.tag) if other.by in READINGS else ""
    amount = "待补充" if other.amount is None else "不支付" if other.status == "not_due" else money(other.amount)
    difference = "——" if other.difference is None else _signed(other.difference)
    falls = "" if not other.expired else f"时效抗辩可能使其中{zh.yuan(other.expired)}丧失。"
    return by, other.text.zh + tag + falls, amount, difference


def _signed(amount: Decimal) -> str:
    return ("−" if amount < 0 else "+") + money(amount.copy_abs())


def _legend(blocks: list[Block]) -> Iterator[Block]:
    """The signs and tags that occur, explained."""
    shown = repr(blocks)
    yield Paragraph("注：≈表示四舍五入到分；……表示小数未尽，计算时未舍入。", "note")
    yield from (Paragraph(text.zh, "note") for tag, text in w.TAGS.items() if f"〔{tag}〕" in shown)
