"""What is shown of disputed facts 争议事实的呈现: the range of the total, a bar for what each fact is worth, every value by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text
from laborcalc.views import words as w
from laborcalc.views.steps import Note, bracketed, money, said, signed
from laborcalc.views.tables import Bar, Section, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.foundation.text import Lang
    from laborcalc.results.spread import AssertedValue, DisputedFact, Spread

TITLE = Text("争议事实", "Disputed facts")
RANGE = Text("合计的幅度", "Between what the total lies")
LOW, LIKELY, HIGH = Text("最低", "Lowest"), Text("可能", "Likely"), Text("最高", "Highest")
WORTH = Text("每项争议的影响（元，大的在前）", "What each dispute is worth (yuan, most first)")
VALUES = Text("逐项取值，其他事实取可能值", "Each value alone, the other facts as they likely are")
FACT, VALUE = Text("争议事实", "Disputed fact"), Text("取值", "Value")
TOTAL = Text("合计（元）", "Total (yuan)")


def disputed(spread: Spread | None, lang: Lang) -> tuple[Section, ...]:
    """The section on the disputed facts; none where nothing is disputed."""
    if spread is None:
        return ()
    return (Section(TITLE.say(lang), (_range(spread, lang), _worth(spread, lang), _values(spread, lang))),)


def _range(spread: Spread, lang: Lang) -> Table:
    likely = spread.facts[0].values[0].complete
    ends = ((LOW, spread.low, spread.complete), (LIKELY, spread.likely, likely), (HIGH, spread.high, spread.complete))
    notes = tuple(Note("", said(note, lang)) for note in spread.notes)
    rows = tuple((label.say(lang), _total(total, complete, lang)) for label, total, complete in ends)
    return Table(RANGE.say(lang), (w.RANGE.say(lang), TOTAL.say(lang)), rows, notes)


def _worth(spread: Spread, lang: Lang) -> Table:
    """A bar for each fact: its length what the fact is worth, beside the greatest."""
    most = max(fact.worth for fact in spread.facts)
    bars = tuple(Bar(said(fact.what, lang), money(fact.worth), _share(fact.worth, most)) for fact in spread.facts)
    return Table(WORTH.say(lang), (FACT.say(lang), w.DIFFERENCE.say(lang)), (), (), bars)


def _share(worth: Decimal, most: Decimal) -> int:
    """Of a hundred; whatever is worth something is seen."""
    return max(int(EXACT.divide(EXACT.multiply(worth, 100), most)), 1) if worth else 0


def _values(spread: Spread, lang: Lang) -> Table:
    rows = tuple(row for fact in spread.facts for row in _of_fact(fact, lang))
    heads = (FACT, VALUE, TOTAL, w.DIFFERENCE)
    return Table(VALUES.say(lang), tuple(head.say(lang) for head in heads), rows, ())


def _of_fact(fact: DisputedFact, lang: Lang) -> Iterator[tuple[str, ...]]:
    name = said(fact.what, lang)
    for value in fact.values:
        yield (
            name,
            _shown(value, lang),
            _total(value.total, value.complete, lang),
            "" if value.likely else signed(value.difference),
        )
        name = ""  # said once


def _shown(value: AssertedValue, lang: Lang) -> str:
    return said(value.shown, lang) + (bracketed(LIKELY.say(lang).lower(), lang) if value.likely else "")


def _total(total: Decimal, complete: bool, lang: Lang) -> str:
    return money(total) if complete else f"{w.AT_LEAST.say(lang)} {money(total)}"
