"""Benefits that go on, in words 按月支付的待遇: the sum a month with its first and last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.text import Lang, Text
from laborcalc.views import words as w
from laborcalc.views.steps import Note, money, said

if TYPE_CHECKING:
    from laborcalc.results.outcome import Award, Monthly

OPEN = Text("不定", "open")
_ROW = Text("{label}：自{first}起每月{rate}元，末日{last}", "{label}: {rate} yuan a month from {first}, to {last}")


def month_words(row: Monthly, lang: Lang) -> str:
    """One benefit a month."""
    last = OPEN.say(lang) if row.last is None else str(row.last)
    return _ROW.say(lang).format(label=said(row.label, lang), rate=row.rate.figure(), first=row.first, last=last)


def benefit_notes(award: Award, lang: Lang) -> tuple[Note, ...]:
    """On what the award hangs, which part is asked of the fund, what goes on each month."""
    notes = []
    if award.condition is not None:
        notes.append(Note(w.CONDITION.say(lang), said(award.condition, lang)))
    if award.fund and award.fund != award.amount:
        notes.append(Note(w.OF_FUND.say(lang), money(award.fund)))
    notes += [Note(w.MONTHLY.say(lang), month_words(row, lang)) for row in award.monthly]
    return tuple(notes)
