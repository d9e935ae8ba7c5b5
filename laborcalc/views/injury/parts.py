"""What every form of the statement shows 工伤待遇明细的呈现: each benefit with its payer, what goes on each month, the two totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.law.regions import find_region
from laborcalc.results.outcome import Award, Needs
from laborcalc.views import words as w
from laborcalc.views.by_month import OPEN
from laborcalc.views.steps import Note, articles, clean, headline, money, payers_of, said
from laborcalc.views.tables import Section, Table

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.benefits import Benefits, Row

TITLE = Text("工伤待遇明细", "Benefits for a work injury")
EACH = Text("各项待遇", "The benefits")
GOES_ON = Text("按月支付的待遇", "Benefits by the month")
CAPITAL = Text(
    "按月待遇的折算（按要求列出，不计入合计）", "Capital value of what is paid by the month (as asked for, in no total)"
)
ORDERED = Text("可由仲裁裁决用人单位支付", "An arbitration can order the employer to pay")
OF_FUND = Text("向工伤保险基金申请", "Asked of the insurance fund")
PAYER = Text("由谁支付", "Payer")
BENEFIT = Text("待遇", "Benefit")
RATE = Text("每月（元）", "A month (yuan)")
FIRST = Text("首日", "First day")
LAST = Text("末日", "Last day")
MONTHS = Text("月数", "Months")
NO_INJURY = Text("案情没有工伤", "the case names no injury")


def about_it(page: Benefits, lang: Lang) -> list[str]:
    """The case, its place and day, the two totals."""
    result = page.result
    place = find_region(result.region).say(lang)
    colon = w.COLON.say(lang)
    lines = [clean(result.title), f"{w.PLACE.say(lang)}{colon}{place}", f"{w.DAY.say(lang)}{colon}{result.as_of}"]
    if not page.rows:
        return [*filter(None, lines), NO_INJURY.say(lang)]
    totals = [f"{ORDERED.say(lang)}{colon}{money(page.total)}", f"{OF_FUND.say(lang)}{colon}{money(page.fund_total)}"]
    return [*filter(None, lines), *totals]


def sections_of(page: Benefits, lang: Lang) -> tuple[Section, ...]:
    """The tables; those without rows are left out."""
    tables = ((EACH, _benefits(page, lang)), (GOES_ON, _monthly(page, lang)), (CAPITAL, _capital(page, lang)))
    return tuple(Section(title.say(lang), (table,)) for title, table in tables if table.rows)


def _benefits(page: Benefits, lang: Lang) -> Table:
    heads = tuple(text.say(lang) for text in (BENEFIT, w.AMOUNT, PAYER, w.ARITHMETIC, w.ARTICLE))
    notes = tuple(note for row in page.rows for note in _notes(row, lang))
    return Table("", heads, tuple(_benefit(row, lang) for row in page.rows), notes)


def _benefit(row: Row, lang: Lang) -> tuple[str, ...]:
    claim = row.claim
    if isinstance(claim, Award):
        shown = headline(claim.trace, lang)
        return row.name.say(lang), money(claim.amount), payers_of(claim, lang), shown, articles(claim.cites, lang)
    if isinstance(claim, Needs):
        missing = w.SEMICOLON.say(lang).join(dict.fromkeys(said(gap.what, lang) for gap in claim.missing))
        return row.name.say(lang), w.NEEDS_SHORT.say(lang), "", missing, ""
    return row.name.say(lang), w.NOT_DUE_SHORT.say(lang), "", said(claim.reason, lang), articles(claim.cites, lang)


def _notes(row: Row, lang: Lang) -> list[Note]:
    """On what a benefit hangs, and what to check."""
    name, claim = row.name.say(lang), row.claim
    found = [Note(name, said(message, lang)) for message in claim.warnings]
    if isinstance(claim, Award) and claim.fund and claim.fund != claim.amount:
        found.append(Note(name, f"{OF_FUND.say(lang)} {money(claim.fund)}"))
    return found


def _monthly(page: Benefits, lang: Lang) -> Table:
    rows = tuple(
        (said(month.label, lang), month.rate.figure(), str(month.first), str(month.last or OPEN.say(lang)))
        for row in page.rows
        for month in row.monthly
    )
    return Table("", tuple(text.say(lang) for text in (BENEFIT, RATE, FIRST, LAST)), rows, ())


def _capital(page: Benefits, lang: Lang) -> Table:
    rows = tuple(
        (capital.label.say(lang), str(capital.months), money(capital.amount))
        for row in page.rows
        for capital in row.capital
    )
    return Table("", tuple(text.say(lang) for text in (BENEFIT, MONTHS, w.AMOUNT)), rows, ())
