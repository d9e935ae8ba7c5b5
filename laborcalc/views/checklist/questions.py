"""The twelve questions 十二个问题 as text, Markdown and a form in HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.text import Text
from laborcalc.views import words as w
from laborcalc.views.checklist.parts import QUESTIONS
from laborcalc.views.html import LANGUAGE_TAGS
from laborcalc.views.markdown import escape
from laborcalc.views.steps import said
from laborcalc.views.style import CSS
from laborcalc.views.text import COLUMNS, wrap

if TYPE_CHECKING:
    from laborcalc.checklist import Question
    from laborcalc.foundation.text import Lang
    from laborcalc.proof.guide.questions import Choice


def questions_text(asked: Iterable[Question], lang: Lang) -> str:
    """The questions as plain text, with the ids that `answered` takes; ends with a newline."""
    return "\n".join(line.rstrip() for line in _asked(asked, lang)) + "\n"


def _asked(asked: Iterable[Question], lang: Lang) -> Iterator[str]:
    yield from (QUESTIONS.say(lang), "=" * COLUMNS)
    for number, question in enumerate(asked, 1):
        yield from ("", *wrap(f"{question.text.say(lang)} [{question.id}]", f"{number}. "))
        yield from wrap(question.help.say(lang), "   ")
        for choice in question.choices:
            yield from wrap(f"{choice.text.say(lang)} [{choice.id}]", "   [ ] ")
            if choice.also:
                yield from wrap(_also(choice, lang), "       → ")


def _also(choice: Choice, lang: Lang) -> str:
    """Which other parts of the case file an answer leads to."""
    return ALSO.say(lang).format(
        parts=w.COMMA.say(lang).join(f"{said(Field(name), lang)} ({name})" for name in choice.also)
    )


ALSO = Text("另在案情中填写：{parts}", "also fill in: {parts}")


def questions_markdown(asked: Iterable[Question], lang: Lang) -> str:
    """The questions as Markdown; ends with a newline."""
    lines = [f"# {QUESTIONS.say(lang)}"]
    for number, question in enumerate(asked, 1):
        lines += ["", f"## {number}. {escape(question.text.say(lang))}", "", escape(question.help.say(lang)), ""]
        for choice in question.choices:
            lines.append(f"- [ ] {escape(choice.text.say(lang))} `{choice.id}`")
            lines += [f"  - {escape(_also(choice, lang))}"] if choice.also else []
    return "\n".join(lines) + "\n"


def questions_html(asked: Iterable[Question], lang: Lang) -> str:
    """The questions as a form without scripts: a group of boxes each, as several answers may be true, named by the ids that `answered` takes."""
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
        f'<label><input type="checkbox" name="{e(question.id)}" value="{e(choice.id)}"> {e(choice.text.say(lang))}</label>'
        + (f'<div class="soft">→ {e(_also(choice, lang))}</div>' if choice.also else "")
        for choice in question.choices
    )
    return (
        f"<fieldset><legend>{number}. {e(question.text.say(lang))}</legend>"
        f'<p class="soft">{e(question.help.say(lang))}</p>{choices}</fieldset>'
    )
