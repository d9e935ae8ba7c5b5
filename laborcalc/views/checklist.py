"""The checklist as text, Markdown, a form in HTML, or plain data 证据清单的呈现; and the twelve questions. It computes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape as e
from typing import TYPE_CHECKING, Any

from laborcalc.terms import KIND_NAMES
from laborcalc.text import Text
from laborcalc.views import _words as w
from laborcalc.views._steps import bracketed
from laborcalc.views._style import CSS
from laborcalc.views.html import LANGUAGE_TAGS
from laborcalc.views.markdown import escape
from laborcalc.views.text import COLUMNS, width, wrap

if TYPE_CHECKING:
    from laborcalc.checklist import CheckItem, Checklist, Objection, Question, Rule
    from laborcalc.law.sources import Article
    from laborcalc.text import Lang

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


def _rule(rule: Rule, lang: Lang) -> str:
    return rule.text.say(lang) + bracketed(_cites(rule.cites, lang), lang)


def _joined(texts: Iterable[Text], lang: Lang) -> str:
    return w.COMMA.say(lang).join(text.say(lang) for text in texts)


def _details(item: CheckItem, lang: Lang) -> list[Pair]:
    """What is said of an item, as label and text, the two that matter most first."""
    also = w.SEMICOLON.say(lang).join(KIND_NAMES[kind].say(lang) for kind in item.also)
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


def _answers(objection: Objection, lang: Lang) -> list[Pair]:
    told = (
        (CHECK, objection.check.say(lang)),
        (ANSWER, objection.answer.say(lang)),
        (BASIS, _cites(objection.cites, lang)),
    )
    return [(label.say(lang), text) for label, text in told]


def _legend(found: Checklist, lang: Lang) -> list[str]:
    """What the tags mean that occur."""
    parts: tuple[CheckItem | Objection | Rule, ...] = (*found.items, *found.objections, *found.law, *found.burden)
    tags = {article.tag.value for part in parts for article in part.cites}
    return [text.say(lang) for tag, text in w.TAGS.items() if tag in tags]


def _title(found: Checklist, lang: Lang) -> str:
    return TITLE.say(lang) + bracketed(found.name.say(lang), lang)


# --- text ---


def text(found: Checklist, lang: Lang) -> str:
    """Plain text, at most 100 columns; ends with a newline."""
    return "\n".join(line.rstrip() for line in _lines(found, lang)) + "\n"


def _lines(found: Checklist, lang: Lang) -> Iterator[str]:
    yield from (_title(found, lang), "=" * COLUMNS, *wrap(HINT.say(lang)))
    yield from _told(LAW, (_rule(rule, lang) for rule in found.law), lang)
    yield from _heading(ITEMS, lang)
    for item in found.items:
        yield f"[{'x' if item.held else ' '}] {item.name.say(lang)}"
        yield from _pairs(_details(item, lang), lang)
    yield from _heading(OBJECTIONS, lang)
    for objection in found.objections:
        yield f"[{'x' if objection.held else ' '}] {objection.name.say(lang)}"
        yield from _pairs(_answers(objection, lang), lang)
    yield from _told(BURDEN, (_rule(rule, lang) for rule in found.burden), lang)
    yield from _told(LEGEND, _legend(found, lang), lang)


def _heading(title: Text, lang: Lang) -> Iterator[str]:
    yield from ("", title.say(lang), "-" * width(title.say(lang)))


def _told(title: Text, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    yield from _heading(title, lang)
    for said in texts:
        yield from wrap(said, "- ", "  ")


def _pairs(pairs: Iterable[Pair], lang: Lang) -> Iterator[str]:
    for label, said in pairs:
        yield from wrap(said, f"    {label}{w.COLON.say(lang)}", "      ")


# --- Markdown ---


def markdown(found: Checklist, lang: Lang) -> str:
    """Markdown with boxes to tick; ends with a newline."""
    return "\n".join(_marked(found, lang)) + "\n"


def _marked(found: Checklist, lang: Lang) -> Iterator[str]:
    yield from (f"# {escape(_title(found, lang))}", "", escape(HINT.say(lang)))
    yield from _bullets(LAW, (_rule(rule, lang) for rule in found.law), lang)
    yield from ("", f"## {ITEMS.say(lang)}", "")
    for item in found.items:
        yield from _ticked(item, _details(item, lang), lang)
    yield from ("", f"## {OBJECTIONS.say(lang)}", "")
    for objection in found.objections:
        yield from _ticked(objection, _answers(objection, lang), lang)
    yield from _bullets(BURDEN, (_rule(rule, lang) for rule in found.burden), lang)
    yield from _bullets(LEGEND, _legend(found, lang), lang)


def _bullets(title: Text, texts: Iterable[str], lang: Lang) -> Iterator[str]:
    yield from ("", f"## {title.say(lang)}", "")
    yield from (f"- {escape(said)}" for said in texts)


def _ticked(item: CheckItem | Objection, pairs: Iterable[Pair], lang: Lang) -> Iterator[str]:
    yield f"- [{'x' if item.held else ' '}] **{escape(item.name.say(lang))}**"
    yield from (f"  - {escape(label)}{w.COLON.say(lang)}{escape(said)}" for label, said in pairs)


# --- HTML ---

_FORM = """
.laborcalc .tick{width:2em;text-align:center}.laborcalc .tick input{width:1.1em;height:1.1em;margin:0}
.laborcalc .item th{width:17%}.laborcalc .item p{margin:0}.laborcalc .item p.soft{display:inline;margin-right:.8em}.laborcalc .kept{width:16%}
@media print{.laborcalc tr.item{break-inside:avoid}.laborcalc .tick input{print-color-adjust:exact}}
"""


def html(found: Checklist, lang: Lang) -> str:
    """A `<section>` that can be put into any page; printed, it is a form with boxes and room for notes."""
    body = "\n".join(_blocks(found, lang))
    return f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n<style>{CSS}{_FORM}</style>\n{body}\n</section>'


def _blocks(found: Checklist, lang: Lang) -> Iterator[str]:
    yield f"<h2>{e(_title(found, lang))}</h2><p>{e(HINT.say(lang))}</p>"
    yield _list(LAW, (_rule(rule, lang) for rule in found.law), lang)
    rows = (_row(item, _details(item, lang), lang) for item in found.items)
    yield _table(ITEMS, (EVIDENCE, ABOUT, KEPT), rows, lang)
    answers = (_row(objection, _answers(objection, lang), lang) for objection in found.objections)
    yield _table(OBJECTIONS, (CIRCUMSTANCE, ABOUT, KEPT), answers, lang)
    yield _list(BURDEN, (_rule(rule, lang) for rule in found.burden), lang)
    yield _list(LEGEND, _legend(found, lang), lang)


def _list(title: Text, texts: Iterable[str], lang: Lang) -> str:
    items = "".join(f"<li>{e(said)}</li>" for said in texts)
    return f"<h3>{e(title.say(lang))}</h3><ul>{items}</ul>"


def _table(title: Text, heads: Iterable[Text], rows: Iterable[str], lang: Lang) -> str:
    cells = "".join(f'<th scope="col">{e(head.say(lang))}</th>' for head in heads)
    body = "".join(rows)
    return (
        f'<h3>{e(title.say(lang))}</h3><div class="wide"><table><thead><tr><th class="tick"></th>{cells}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _row(item: CheckItem | Objection, pairs: Iterable[Pair], lang: Lang) -> str:
    name, on = e(item.name.say(lang)), " checked" if item.held else ""
    box = f'<input type="checkbox" name="held" value="{e(item.kind)}" aria-label="{name}"{on}>'
    told = "".join(
        f"<p{_small(place)}><b>{e(label)}</b>{w.COLON.say(lang)}{e(said)}</p>"
        for place, (label, said) in enumerate(pairs)
    )
    return (
        f'<tr class="item"><td class="tick">{box}</td><th scope="row">{name}</th><td>{told}</td>'
        '<td class="kept"></td></tr>'
    )


def _small(place: int) -> str:
    """The first two are read first; the rest runs on in small print."""
    return "" if place < 2 else ' class="soft"'


# --- the questions ---


def questions_text(asked: Iterable[Question], lang: Lang) -> str:
    """The questions as plain text, with the ids that `answered` takes; ends with a newline."""
    return "\n".join(line.rstrip() for line in _asked(asked, lang)) + "\n"


def _asked(asked: Iterable[Question], lang: Lang) -> Iterator[str]:
    yield from (QUESTIONS.say(lang), "=" * COLUMNS)
    for number, question in enumerate(asked, 1):
        yield from ("", *wrap(f"{question.text.say(lang)} [{question.id}]", f"{number}. "))
        yield from wrap(question.help.say(lang), "   ")
        for choice in question.choices:
            yield from wrap(f"{choice.text.say(lang)} [{choice.id}]", "   ( ) ")


def questions_markdown(asked: Iterable[Question], lang: Lang) -> str:
    """The questions as Markdown; ends with a newline."""
    lines = [f"# {QUESTIONS.say(lang)}"]
    for number, question in enumerate(asked, 1):
        lines += ["", f"## {number}. {escape(question.text.say(lang))}", "", escape(question.help.say(lang)), ""]
        lines += [f"- [ ] {escape(choice.text.say(lang))} `{choice.id}`" for choice in question.choices]
    return "\n".join(lines) + "\n"


def questions_html(asked: Iterable[Question], lang: Lang) -> str:
    """The questions as a form without scripts: a group of choices each, named by the ids that `answered` takes."""
    groups = "\n".join(_group(number, question, lang) for number, question in enumerate(asked, 1))
    style = (
        f"<style>{CSS}\n.laborcalc fieldset{{margin:1em 0;break-inside:avoid}}.laborcalc label{{display:block}}</style>"
    )
    return (
        f'<section class="laborcalc" lang="{LANGUAGE_TAGS[lang]}">\n{style}\n<h2>{e(QUESTIONS.say(lang))}</h2>\n'
        f"<form>\n{groups}\n</form>\n</section>"
    )


def _group(number: int, question: Question, lang: Lang) -> str:
    choices = "".join(
        f'<label><input type="radio" name="{e(question.id)}" value="{e(choice.id)}"> {e(choice.text.say(lang))}</label>'
        for choice in question.choices
    )
    return (
        f"<fieldset><legend>{number}. {e(question.text.say(lang))}</legend>"
        f'<p class="soft">{e(question.help.say(lang))}</p>{choices}</fieldset>'
    )


# --- plain data ---


def to_dict(found: Checklist) -> dict[str, Any]:
    """Plain dicts and lists, texts in both languages."""
    return {
        "situation": found.situation,
        "name": found.name._asdict(),
        "items": [_item(item) for item in found.items],
        "objections": [_objection(objection) for objection in found.objections],
        "law": [_rule_dict(rule) for rule in found.law],
        "burden": [_rule_dict(rule) for rule in found.burden],
    }


def _item(item: CheckItem) -> dict[str, Any]:
    texts = ("name", "why", "holder", "bearer", "how", "authentic", "weakens")
    return {
        "kind": item.kind,
        "held": item.held,
        **{name: getattr(item, name)._asdict() for name in texts},
        "proves": [factor._asdict() for factor in item.proves],
        "also": [kind.value for kind in item.also],
        "citations": [_article(article) for article in item.cites],
    }


def _objection(objection: Objection) -> dict[str, Any]:
    return {
        "kind": objection.kind,
        "held": objection.held,
        **{name: getattr(objection, name)._asdict() for name in ("name", "check", "answer")},
        "citations": [_article(article) for article in objection.cites],
    }


def _rule_dict(rule: Rule) -> dict[str, Any]:
    return {"text": rule.text._asdict(), "citations": [_article(article) for article in rule.cites]}


def _article(article: Article) -> dict[str, Any]:
    said = {lang: article.say(lang) for lang in ("zh", "en")}
    return {"id": article.id, **said, "tag": article.tag.value}
