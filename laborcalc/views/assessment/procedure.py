"""The procedure as plain tables and notes 程序的呈现: built once here, so that text, Markdown and HTML cannot differ."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import steps
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.steps import Note, articles, bracketed, headline, money, said, source_of
from laborcalc.views.tables import Table

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.procedure import FinalAwards, Hint, Item, Procedure, Stage, Venues

PROCEDURE = Text("程序（不影响金额）", "Procedure (no amount depends on it)")
FINAL = Text("哪些裁决项目对用人单位终局", "Items that would be final for the employer")
VENUE = Text("在哪里申请", "Where to file")
STAGES = Text("程序与期限", "Stages and time limits")
HINTS = Text("程序提示", "Hints")
VERDICT = Text("终局", "Final")
WHY = Text("理由", "Why")
STAGE = Text("程序", "Stage")
PERIOD = Text("期间", "Period")
DAYS = Text("日期", "Day")
PLACE = Text("地点", "Place")
WHICH = Text("是", "Is")
LIMIT = Text("限额", "Limit")
VERDICTS = {True: Text("终局", "final"), False: Text("非终局", "not final"), None: Text("未定", "open")}
BY = {
    "performance": Text("劳动合同履行地", "place of performance"),
    "seat": Text("用人单位所在地", "seat of the employer"),
}
UNTIL = Text("至{day}", "by {day}")
EXTENDED = Text("延长的至{day}", "by {day} if extended")
UNSETTLED = Text("该年放假安排未载，遇休息日、节假日顺延", "calendar not held: moves on from a rest day or holiday")
NEEDS = Text("填写{path}后可算", "state: {path}")


def tables(procedure: Procedure | None, lang: Lang) -> tuple[Table, ...]:
    """What a view shows of the procedure, in order; nothing while nothing is due and nothing has begun."""
    if procedure is None or not (procedure.final.items or any(stage.since for stage in procedure.stages)):
        return ()
    stages = tuple(_stage(stage, lang) for stage in procedure.stages)
    found = (
        _final(procedure.final, lang),
        _venues(procedure.venues, lang),
        Table(STAGES.say(lang), _say((STAGE, PERIOD, DAYS, w.ARTICLES), lang), stages, ()),
        Table(HINTS.say(lang), (), (), _notes(procedure.hints, lang)),
    )
    return tuple(table for table in found if table.rows or table.notes)


def _say(texts: Iterable[Text], lang: Lang) -> tuple[str, ...]:
    return tuple(text.say(lang) for text in texts)


def _notes(hints: Iterable[Hint], lang: Lang) -> tuple[Note, ...]:
    return tuple(Note("", said(hint.message, lang) + bracketed(articles(hint.cites, lang), lang)) for hint in hints)


def _final(final: FinalAwards, lang: Lang) -> Table:
    heads = _say((w.CLAIM, VERDICT, WHY, w.ARTICLES), lang)
    rows = tuple(_item(item, lang) for item in final.items)
    limits = tuple(Note(LIMIT.say(lang), headline(limit, lang)) for limit in final.limits) if rows else ()
    sources = (step.args[0] for limit in final.limits for step in steps(limit) if step.op == "figure") if rows else ()
    rests_on = tuple(source_of(row, lang) for row in sources)
    gaps = tuple(Note(w.STATE.say(lang), f"{Field(gap.path).say(lang)} {gap.what.say(lang)}") for gap in final.missing)
    return Table(FINAL.say(lang), heads, rows, (*limits, *rests_on, *gaps, *_notes(final.hints, lang)))


def _item(item: Item, lang: Lang) -> tuple[str, ...]:
    decided = " [DECISION]" if item.certainty is Tag.DECISION else ""
    name = f"{name_of(item.kind).say(lang)} {money(item.amount)}"
    return name, VERDICTS[item.final].say(lang), said(item.why, lang), articles(item.cites, lang) + decided


def _venues(venues: Venues, lang: Lang) -> Table:
    rows = tuple(
        (said(venue.place, lang), BY[venue.by].say(lang), articles(venue.cites, lang)) for venue in venues.places
    )
    return Table(VENUE.say(lang), _say((PLACE, WHICH, w.ARTICLES), lang), rows, _notes(venues.hints, lang))


def _stage(stage: Stage, lang: Lang) -> tuple[str, ...]:
    return stage.name.say(lang), stage.period.say(lang), _day(stage, lang), articles(stage.cites, lang)


def _day(stage: Stage, lang: Lang) -> str:
    if stage.due is None:
        return NEEDS.say(lang).format(path=Field(stage.needs).say(lang)) if stage.needs else ""
    parts = [UNTIL.say(lang).format(day=stage.due)]
    if stage.latest is not None:
        parts.append(EXTENDED.say(lang).format(day=stage.latest))
    if not stage.settled:
        parts.append(UNSETTLED.say(lang))
    return w.SEMICOLON.say(lang).join(parts)
