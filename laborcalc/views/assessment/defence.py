"""The employer's side as plain tables 用人单位一方的呈现: what it risks, what it must prove, what it can ask, its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import Needs
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.assessment.noted import between
from laborcalc.views.steps import Note, articles, bracketed, money, said
from laborcalc.views.tables import Section, Table

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.defence import Defence, Move, Risk, ToProve
    from laborcalc.results.outcome import Outcome

RISKS = Text("用人单位：风险", "The employer: what it risks")
PROVE = Text("用人单位：须证明的事实", "The employer: what it must prove")
ASKS = Text("用人单位：可以提出的请求", "The employer: what it can ask for")
MOVES = Text("用人单位：步骤", "The employer: its steps")
SAME = Text("数额与劳动者一方相同", "the figures are those of the worker's side")
HIGHEST = Text("最高", "Highest")
BY = Text("取决于", "Hangs on")
HIGHEST_TOTAL = Text("单项变动下的最高合计", "Highest total under one change")
PROOFS = Text("由用人单位提供", "To be produced")
BURDEN = Text("举证责任", "Burden of proof")
UNKNOWN = Text("未定", "open")


def defence(result: Assessment, lang: Lang) -> tuple[Section, ...]:
    """The sections of the employer's side, which come first; none in a result for the worker."""
    found = result.defence
    if found is None:
        return ()
    tables = (_risks(result, found, lang), _prove(found, lang), _asks(result, lang), _moves(found, lang))
    return tuple(Section(table.title, (table,)) for table in tables if table.rows or table.notes)


def _heads(lang: Lang, *texts: Text) -> tuple[str, ...]:
    return tuple(text.say(lang) for text in texts)


def _risks(result: Assessment, found: Defence, lang: Lang) -> Table:
    rows = tuple(_risk(risk, lang) for risk in found.risks)
    totals = ((w.TOTAL, money(result.total)), (HIGHEST_TOTAL, money(found.highest_total)))
    notes = (*(Note(label.say(lang), sum) for label, sum in totals), Note("", SAME.say(lang)))
    return Table(RISKS.say(lang), _heads(lang, w.CLAIM, w.AMOUNT, HIGHEST, BY), rows, notes)


def _risk(risk: Risk, lang: Lang) -> tuple[str, ...]:
    amount, highest = (UNKNOWN.say(lang) if value is None else money(value) for value in (risk.amount, risk.highest))
    by = "" if risk.by is None or risk.by not in READINGS else risk.by
    why = "" if risk.why is None else risk.why.say(lang) + bracketed(by, lang)
    return name_of(risk.kind).say(lang), amount, highest, why


def _prove(found: Defence, lang: Lang) -> Table:
    """A burden that several claims share is said once, with all of them."""
    shared: dict[tuple[str, str, str], list[str]] = {}
    for row in found.proofs:
        names = shared.setdefault(_words(row, lang), [])
        names.append(name_of(row.kind).say(lang))
    rows = tuple((w.COMMA.say(lang).join(names), *words) for words, names in shared.items())
    return Table(PROVE.say(lang), _heads(lang, w.CLAIM, BURDEN, PROOFS, w.ARTICLES), rows, ())


def _words(row: ToProve, lang: Lang) -> tuple[str, str, str]:
    pieces = (proof.name.say(lang) + bracketed(proof.fact.say(lang), lang) for proof in row.proofs)
    return row.text.say(lang), w.SEMICOLON.say(lang).join(pieces), articles(row.cites, lang)


def _asks(result: Assessment, lang: Lang) -> Table:
    rows = tuple((name_of(claim.kind).say(lang), _sum(claim, lang)) for claim in result.counterclaims)
    return Table(ASKS.say(lang), _heads(lang, w.CLAIM, w.AMOUNT), rows, ())


def _sum(claim: Outcome, lang: Lang) -> str:
    if isinstance(claim, Needs):
        return UNKNOWN.say(lang) if claim.range is None else between(claim.range, lang)
    return money(claim.amount) if claim.status == "due" else said(claim.reason, lang)


def _moves(found: Defence, lang: Lang) -> Table:
    return Table(MOVES.say(lang), (), (), tuple(_move(move, lang) for move in found.moves))


def _move(move: Move, lang: Lang) -> Note:
    return Note("", said(move.message, lang) + bracketed(articles(move.cites, lang), lang))
