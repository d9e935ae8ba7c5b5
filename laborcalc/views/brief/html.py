"""The brief 摘要: as HTML, with the whole assessment folded below it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.views.assessment.html import body
from laborcalc.views.brief import words as b
from laborcalc.views.brief.parts import brief
from laborcalc.views.html import section

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment
    from laborcalc.views.brief.parts import Brief, Row


def render(result: Assessment, lang: Lang, full: bool = False) -> str:
    """The brief and the whole of it as a `<section>` that can be put into any page; `full` leaves the fold open."""
    opened = " open" if full else ""
    whole = f'<details class="whole"{opened}><summary>{b.WHOLE.say(lang)}</summary>\n{body(result, lang)}\n</details>'
    return section("\n".join((*_lines(brief(result, lang)), whole)), lang)


def _lines(shown: Brief) -> Iterator[str]:
    yield f'<div class="brief"><h2>{shown.title}</h2><p class="soft">{e(shown.about)}</p>'
    sums = (f'<tr><th scope="row">{label}</th><td class="amount">{amount}</td></tr>' for label, amount in shown.sums)
    yield f'<table class="sums"><tbody>{"".join(sums)}</tbody></table>'
    yield from (f"<p>{e(day)}</p>" for day in shown.days)
    for part in shown.parts:
        yield f"<h3>{part.title}</h3><ul>"
        yield from map(_row, part.rows)
        yield "</ul>"
    yield "</div>"


def _row(row: Row) -> str:
    under = "".join(f'<div class="articles">{e(line)}</div>' for line in row.under)
    return f'<li class="figures">{e(row.text)}{under}</li>'
