"""Limitation and readings as plain tables 时效与口径的呈现: built once here, so that the views cannot differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.citation import Tag
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import Award
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.folding import in_one_line, is_folded
from laborcalc.views.steps import Note, bracketed, money, said, signed
from laborcalc.views.tables import Table

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Period
    from laborcalc.results.schedule import Consulted, UnderOption

LEDGER = Text("时效台账", "Limitation ledger")
LIVE = Text("时效之内（元）", "In time (yuan)")
FALLEN = Text("已过时效（元）", "Time-barred (yuan)")
RUNS_FROM = Text("起算日", "Runs from")
LAST = Text("最迟申请日", "Last day to file")
NOT_YET = Text("尚未起算", "not running yet")
FROM_TO = Text("{begins}起逐日届满，至{expires}", "day by day from {begins} to {expires}")
HOW = Text("算法", "How it runs")
UNASKED = Text(
    "时效须由用人单位在仲裁中提出；未提出的不得主动适用，此处不作扣减",
    "limitation counts only when the employer pleads it in the arbitration; nothing is cut here",
)

SIDE_BY_SIDE = Text("口径对照", "Readings side by side")
READING = Text("口径", "Reading")
OPTION = Text("选项", "Option")
TOTAL_THEN = Text("全案合计（元）", "Total of the case (yuan)")
NOT_WORKED_OUT = Text("未计算", "not worked out")
APPLIED = Text("适用", "applied")
STATUS = {
    "in_force": Text("", ""),
    "repealed": Text("已废止", "repealed"),
    "doubtful": Text("效力或做法存疑", "status or practice in doubt"),
    "decision": Text("个别裁判", "single decisions"),
}


def ledger(result: Assessment, lang: Lang) -> tuple[Table, ...]:
    """Every claim, or part of one, with what is at stake and until when it can be filed."""
    rows = tuple(
        _period(claim, period, lang) for claim in result if isinstance(claim, Award) for period in claim.periods
    )
    if not rows:
        return ()
    heads = (w.CLAIM, w.AMOUNT, LIVE, FALLEN, RUNS_FROM, LAST)
    notes = () if result.limitation_pleaded else (Note("", UNASKED.say(lang)),)
    return (Table(LEDGER.say(lang), tuple(head.say(lang) for head in heads), rows, (*_how(result, lang), *notes)),)


def _period(claim: Award, period: Period, lang: Lang) -> tuple[str, ...]:
    name = name_of(claim.kind).say(lang)
    label = name if period.label.code == "CLAIM" else f"{name} {said(period.label, lang)}"
    fallen = EXACT.subtract(period.stake, period.live)
    runs_from = NOT_YET.say(lang) if period.runs_from is None else str(period.runs_from)
    return label, money(period.stake), money(period.live), money(fallen), runs_from, _last(period, lang)


def _last(period: Period, lang: Lang) -> str:
    if period.expires is None or period.begins_to_expire == period.expires:
        return "—" if period.expires is None else str(period.expires)
    return FROM_TO.say(lang).format(begins=period.begins_to_expire, expires=period.expires)


def _how(result: Assessment, lang: Lang) -> Iterator[Note]:
    """How time runs, once for the claims that share it."""
    seen: dict[str, list[str]] = {}
    for claim in result:
        for period in claim.periods if isinstance(claim, Award) else ():
            names = seen.setdefault(said(period.why, lang), [])
            if (name := name_of(claim.kind).say(lang)) not in names:
                names.append(name)
    for why, names in seen.items():
        yield Note(w.COMMA.say(lang).join(names), why)


def side_by_side(result: Assessment, lang: Lang) -> tuple[Table, ...]:
    """Every reading consulted, its options with authority and certainty, and the total of the case under each."""
    rows = tuple(row for consulted in result.readings for row in _reading(result, consulted, lang))
    if not rows:
        return ()
    heads = (READING, OPTION, w.AUTHORITY, TOTAL_THEN, w.DIFFERENCE, FALLEN)
    return (Table(SIDE_BY_SIDE.say(lang), tuple(head.say(lang) for head in heads), rows, ()),)


def _reading(result: Assessment, consulted: Consulted, lang: Lang) -> Iterator[tuple[str, ...]]:
    question = f"{READINGS[consulted.id].question.say(lang)}{bracketed(consulted.id, lang)}"
    little = [option for option in consulted.options if not option.chosen and _moves_little(consulted, option)]
    for option in consulted.options:
        if option in little:
            continue
        text = said(option.text, lang) + (bracketed(APPLIED.say(lang), lang) if option.chosen else "")
        fallen = money(option.expired) if option.expired else ""
        yield question, text, _authority(option, lang), _total(option, lang), _difference(result, option), fallen
        question = ""  # said once
    if little:
        totals = [option.total for option in little if option.total is not None]
        yield question, in_one_line(totals, result.total, lang), "", "", "", ""


def _moves_little(consulted: Consulted, option: UnderOption) -> bool:
    chosen = next((option for option in consulted.options if option.chosen), None)
    if chosen is None or chosen.total is None or option.complete != chosen.complete:
        return False
    return is_folded(option.total, option.expired, chosen.total, chosen.expired)


def _authority(option: UnderOption, lang: Lang) -> str:
    marks = [STATUS[option.status].say(lang), "" if option.tag == Tag.V else option.tag]
    return said(option.authority, lang) + "".join(bracketed(mark, lang) for mark in marks if mark)


def _total(option: UnderOption, lang: Lang) -> str:
    if option.total is None:
        return NOT_WORKED_OUT.say(lang)
    return money(option.total) if option.complete else f"{w.AT_LEAST.say(lang)} {money(option.total)}"


def _difference(result: Assessment, option: UnderOption) -> str:
    if option.total is None or option.total == result.total:
        return ""
    return signed(EXACT.subtract(option.total, result.total))
