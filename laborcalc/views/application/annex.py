"""The annex 计算明细: the steps behind each claim; what could lessen it is for the drafter's notes alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.terms import SECOND_WAGE
from laborcalc.law.figure_names import CONFIDENCE, certainty
from laborcalc.results.application import Block, Heading, PageBreak, Paragraph, Table
from laborcalc.results.outcome import Award
from laborcalc.views import words as w
from laborcalc.views.application import wording
from laborcalc.views.application.lines import Draft
from laborcalc.views.steps import printed_steps

if TYPE_CHECKING:
    from laborcalc.results.application import ClaimLine
    from laborcalc.views.steps import Note, Step

_STEPS = (("步骤", "名称", "数值或算式", "来源与依据"), (9, 25, 36, 30))


def computation(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Block]:
    """The steps of every claim for a sum, as the trace prints them."""
    awards = awarded(draft, lines)
    if awards:
        legend = Paragraph("注：≈表示四舍五入到分；……表示小数未尽，计算时未舍入。", "note")
        yield from (PageBreak(), Heading("计算明细", 1), *_claims(draft, awards), legend)


def _claims(draft: Draft, awards: list[tuple[ClaimLine, Award]]) -> Iterator[Block]:
    for line, award in awards:
        name = draft.pleading(award.kind).name
        yield Heading(f"第{line.number}项　{name}：{zh.yuan(award.amount)}")
        steps = printed_steps(str(line.number), award.trace, {}, "zh")
        heads, widths = _STEPS
        yield Table(heads, tuple(_step(step, name) for step in steps), widths)


def awarded(draft: Draft, lines: tuple[ClaimLine, ...]) -> list[tuple[ClaimLine, Award]]:
    """The lines that ask for a sum, with the award behind each."""
    return [(line, award) for line in lines if (award := _award(draft, line)) is not None]


def _award(draft: Draft, line: ClaimLine) -> Award | None:
    if line.amount is None or line.code not in draft.result:
        return None
    claim = draft.result[line.code]
    return claim if isinstance(claim, Award) else None


def _step(step: Step, claim: str) -> tuple[str, str, str, str]:
    """A row; the second wage is called by what the claim says was not signed."""
    name = wording.plain(step.name.replace(SECOND_WAGE.zh, claim))
    basis = "；".join(dict.fromkeys(text for note in step.basis if (text := _basis(note))))
    return step.number, name, wording.plain(step.shown.replace("…", "……")), basis or "计算所得"


_CERTAINTIES = {certainty(level, "zh") for level in CONFIDENCE}
_PLAIN = {w.FACT.zh: "案情所载", w.GIVEN.zh: "申请人提供"}


def _basis(note: Note) -> str:
    """A source as a reader of the file needs it: no names of fields, rules or certainty."""
    if note.code or note.label in _PLAIN:
        return _PLAIN.get(note.label, "")
    if note.label == w.ARTICLE.zh:
        return _untagged(note.text)
    if note.label in (w.COUNTED.zh, w.MADE_FROM.zh):
        return wording.plain(f"{note.label}{note.text}")
    return wording.plain("；".join(part for part in note.text.split("；") if part not in _CERTAINTIES))


def _untagged(text: str) -> str:
    for tag in w.TAGS:
        text = text.replace(f" [{tag}]", "")
    return text
