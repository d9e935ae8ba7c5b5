"""What every form of the checklist says 证据清单的呈现: titles, labels, the details of an item; nothing is computed here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.steps import bracketed

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.text import Lang
    from laborcalc.results.checklist import CheckItem, Checklist, Objection, Rule

TITLE = Text("劳动关系证据清单", "Checklist: proving an employment relationship")
ITEMS = Text("先找这些", "What to look for first")
OBJECTIONS = Text("对方可能怎么说", "What the other side will say")
LAW = Text("适用的法律", "The law that applies")
BURDEN = Text("谁来举证", "Who must prove what")
LEGEND = Text("出处的可靠程度", "How sure the sources are")
QUESTIONS = Text("十二个问题", "Twelve questions")
EVIDENCE = Text("证据", "Evidence")
CIRCUMSTANCE = Text("情况", "Circumstance")
WHY = Text("为什么要紧", "Why it matters")
PROVES = Text("证明", "Proves")
HOLDER = Text("通常在谁手里", "Usually held by")
BEARER = Text("由谁提交", "To be brought by")
HOW = Text("怎样取得", "How to get it")
AUTHENTIC = Text("怎样证明是真的", "How it is shown to be genuine")
WEAKENS = Text("薄弱之处", "What weakens it")
ALSO = Text("还可用于", "Also serves")
BASIS = Text("依据", "Basis")
CHECK = Text("核对", "Check")
ANSWER = Text("怎样回应", "Answer")
ABOUT = Text("说明", "About it")
KEPT = Text("放在哪里、备注", "Where it is, notes")
HINT = Text(
    "已有的打勾。单项证据一般不够，管理、报酬、身份三方面都要有；裁判者可能另有看法",
    "Tick what you have. One item rarely suffices: management, pay and identity are all needed; a tribunal may see it otherwise",
)

Pair = tuple[str, str]


def _cites(cites: Iterable[Article], lang: Lang) -> str:
    return w.SEMICOLON.say(lang).join(f"{article.say(lang)}{_tag(article)}" for article in cites)


def _tag(article: Article) -> str:
    return "" if article.tag.value == "V" else f" [{article.tag.value}]"


def rule_said(rule: Rule, lang: Lang) -> str:
    """A sentence of law with its articles."""
    return rule.text.say(lang) + bracketed(_cites(rule.cites, lang), lang)


def _joined(texts: Iterable[Text], lang: Lang) -> str:
    return w.COMMA.say(lang).join(text.say(lang) for text in texts)


def details_of(item: CheckItem, lang: Lang) -> list[Pair]:
    """What is said of an item, as label and text, the two that matter most first."""
    also = w.SEMICOLON.say(lang).join(name_of(kind).say(lang) for kind in item.also)
    told = (
        (WHY, item.why.say(lang)),
        (HOW, item.how.say(lang)),
        (PROVES, _joined(item.proves, lang)),
        (HOLDER, item.holder.say(lang)),
        (BEARER, item.bearer.say(lang)),
        (AUTHENTIC, item.authentic.say(lang)),
        (WEAKENS, item.weakens.say(lang)),
        (ALSO, also),
        (BASIS, _cites(item.cites, lang)),
    )
    return [(label.say(lang), text) for label, text in told if text]


def answers_of(objection: Objection, lang: Lang) -> list[Pair]:
    """What is said of a circumstance that the other side will plead, as label and text."""
    told = (
        (CHECK, objection.check.say(lang)),
        (ANSWER, objection.answer.say(lang)),
        (BASIS, _cites(objection.cites, lang)),
    )
    return [(label.say(lang), text) for label, text in told]


def legend_of(found: Checklist, lang: Lang) -> list[str]:
    """What the tags mean that occur."""
    parts: tuple[CheckItem | Objection | Rule, ...] = (*found.items, *found.objections, *found.law, *found.burden)
    tags = {article.tag.value for part in parts for article in part.cites}
    return [text.say(lang) for tag, text in w.TAGS.items() if tag in tags]


def title_of(found: Checklist, lang: Lang) -> str:
    """The title, with the situation."""
    return TITLE.say(lang) + bracketed(found.name.say(lang), lang)
