"""HTML 网页: one self-contained fragment without scripts; each claim unfolds to its steps, all unfold on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.views import words as w
from laborcalc.views.assessment.sheet import ORDER, OUTSIDE, claim_shown, sheet
from laborcalc.views.html import classed, fold, noted, plain_list, plain_sections, section
from laborcalc.views.steps import bracketed

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Text
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Outcome
    from laborcalc.views.assessment.alternatives import Alternative
    from laborcalc.views.assessment.sheet import Claim, Combination, Information, Line, Missing, Sheet
    from laborcalc.views.steps import Step


def render(result: Assessment, lang: Lang) -> str:
    """The whole assessment as a `<section>` that can be put into any page."""
    return section(body(result, lang), lang)


def body(result: Assessment, lang: Lang) -> str:
    """What stands in the section."""
    shown = sheet(result, lang)
    blocks = (_heading, _relationship, _claims, _combinations, _disputed, _missing, _information, _sections, _notes)
    return "\n".join(line for block in blocks for line in block(shown, lang))


def one(claim: Outcome, lang: Lang) -> str:
    """One claim by itself, as a `<section>`."""
    shown = claim_shown(1, claim, claim.amount, {}, lang)
    heads = ((w.NUMBER, "number"), (w.CLAIM, ""), (w.ARITHMETIC_ARTICLES, ""), (w.AMOUNT, "amount"))
    rows = "\n".join(_claim(shown, lang))
    table = f'<table class="claims">{_head(w.CLAIM, heads, lang, "unseen")}<tbody>{rows}</tbody></table>'
    return section(table, lang)


# --- pieces ---


def _head(caption: Text, heads: Iterable[tuple[Text, str]], lang: Lang, name: str = "") -> str:
    """Caption and heads; a caption that already stands above the table is there for screen readers only."""
    cells = "".join(f'<th scope="col"{classed(column)}>{head.say(lang)}</th>' for head, column in heads)
    return f"<caption{classed(name)}>{caption.say(lang)}</caption><thead><tr>{cells}</tr></thead>"


def _counted(title: Text, number: int, lang: Lang) -> str:
    return title.say(lang) + bracketed(str(number), lang)


# --- the sheet ---


def _heading(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield f"<h2>{shown.title}</h2>"
    rows = "".join(f"<dt>{label}</dt><dd>{e(text)}</dd>" for label, text in shown.heading)
    yield f'<dl class="facts">{rows}</dl>'


def _relationship(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_sections(shown.relationship, lang, folded=False)


def _claims(shown: Sheet, lang: Lang) -> Iterator[str]:
    heads = ((w.NUMBER, "number"), (w.CLAIM, ""), (w.ARITHMETIC_ARTICLES, ""), (w.AMOUNT, "amount"))
    yield f'<div class="wide"><table class="claims">{_head(w.SCHEDULE, heads, lang)}'
    for status in ORDER:
        claims = shown.of(status)
        if claims:
            yield f'<tbody class="{status.replace("_", "-")}">'
            for claim in claims:
                yield from _claim(claim, lang)
            yield "</tbody>"
    outside = "".join(
        f'<div class="soft">{title.say(lang)}</div>' for status, (title, _) in OUTSIDE.items() if shown.of(status)
    )
    remark = f'<div class="soft">{shown.remark or (w.NONE_DUE.say(lang) if not shown.of("due") else "")}</div>'
    yield f'<tfoot><tr><td class="number"></td><th scope="row">{w.TOTAL.say(lang)}</th><td>{remark}{outside}</td>'
    yield f'<td class="amount">{shown.total}</td></tr></tfoot></table></div>'


def _claim(claim: Claim, lang: Lang) -> Iterator[str]:
    waiting = " ".join(gap.why for gap in claim.missing if not gap.path)
    told = [text for text in (claim.reason, claim.arithmetic) if text] or [waiting]
    more = "".join(_more(claim, lang))
    yield f'<tr><td class="number">{claim.number}</td><th scope="row">{e(claim.name)}</th>'
    figures = "".join(f'<div class="figures">{e(text)}</div>' for text in told)
    yield f'<td>{figures}<div class="articles">{e(claim.articles)}</div></td>'
    aside = f'<div class="soft">{OUTSIDE[claim.status][1].say(lang)}</div>' if claim.status in OUTSIDE else ""
    yield f'<td class="amount">{e(claim.amount)}{aside}</td></tr>'
    if more:
        yield f'<tr class="more"><td></td><td colspan="3">{more}</td></tr>'


def _more(claim: Claim, lang: Lang) -> Iterator[str]:
    yield plain_list(claim.cautions, "notes care")
    yield from (_gap(gap, lang) for gap in claim.missing if gap.path)
    yield fold(
        _counted(w.STEPS, len(claim.steps), lang),
        [*_lines(claim.lines, lang), *_steps(claim.steps, lang), plain_list(claim.notes)] if claim.steps else (),
    )
    yield fold(_counted(w.ALTERNATIVES, len(claim.alternatives), lang), _alternatives(claim.alternatives, lang))


def _lines(lines: tuple[Line, ...], lang: Lang) -> Iterator[str]:
    if not lines:
        return
    heads = ((w.WHAT, ""), (w.ARITHMETIC, ""), (w.AMOUNT, "amount"))
    yield f"<table>{_head(w.LINES, heads, lang)}<tbody>"
    for line in lines:
        yield f'<tr><th scope="row">{e(line.label)}</th><td class="figures">{e(line.arithmetic)}</td>'
        yield f'<td class="amount">{line.amount}</td></tr>'
    yield "</tbody></table>"


def _steps(steps: tuple[Step, ...], lang: Lang) -> Iterator[str]:
    if not steps:
        return
    heads = ((w.NUMBER, "number"), (w.WHAT, ""), (w.COMPUTATION, ""), (w.BASIS, ""))
    yield f'<table class="steps">{_head(w.STEPS, heads, lang, "unseen")}<tbody>'
    for step in steps:
        basis = " · ".join(map(noted, step.basis))
        yield f'<tr><td class="number">{step.number}</td><th scope="row">{e(step.name)}</th>'
        yield f'<td class="figures">{e(step.shown)}</td><td class="basis">{basis}</td></tr>'
    yield "</tbody></table>"


def _alternatives(others: tuple[Alternative, ...], lang: Lang) -> Iterator[str]:
    if not others:
        return
    heads = ((w.BY, ""), (w.OTHERWISE, ""), (w.AUTHORITY, ""), (w.AMOUNT, "amount"), (w.DIFFERENCE, "amount"))
    yield f"<table>{_head(w.ALTERNATIVES, heads, lang, 'unseen')}<tbody>"
    for other in others:
        yield f'<tr><th scope="row">{e(other.by)}</th><td>{e(other.text)}</td>'
        yield f'<td class="basis">{e(other.authority + bracketed(other.tag, lang))}</td>'
        yield f'<td class="amount">{e(other.amount)}</td><td class="amount">{other.difference}</td></tr>'
    yield "</tbody></table>"


def _gap(gap: Missing, lang: Lang) -> str:
    colon = w.COLON.say(lang)
    told = f"<b>{w.STATE.say(lang)}</b> {e(gap.path)} {e(gap.what)}{colon}{e(gap.why)}"
    known = f"<br>{w.CANDIDATE.say(lang)}{plain_list(gap.candidates, 'candidates')}" if gap.candidates else ""
    return f'<div class="gap">{told}{known}</div>'


def _combinations(shown: Sheet, lang: Lang) -> Iterator[str]:
    if not shown.combinations:
        return
    heads = ((w.COMBINATION, ""), (w.MADE_OF, ""), (w.AMOUNT, "amount"))
    yield f'<h3>{w.COMBINATIONS.say(lang)}</h3><div class="wide"><table class="combinations">'
    yield f"{_head(w.COMBINATIONS, heads, lang, 'unseen')}<tbody>"
    for combination in shown.combinations:
        yield _combination(combination, lang)
    yield "</tbody></table></div>"


def _combination(combination: Combination, lang: Lang) -> str:
    badge = f'<span class="badge">{w.CHOSEN.say(lang)}</span> ' if combination.chosen else ""
    condition = f'<div class="soft">{e(combination.condition)}</div>' if combination.condition else ""
    parts = "<br>".join(f"{e(name)} <span class='figures'>{amount}</span>" for name, amount in combination.parts)
    bar = f'<span class="track" aria-hidden="true"><span class="bar" style="width:{combination.share}%"></span></span>'
    return (
        f'<tr{classed("chosen" if combination.chosen else "")}><th scope="row">{badge}{e(combination.label)}{condition}</th>'
        f'<td>{parts}<div class="articles">{e(combination.articles)}</div></td>'
        f'<td class="amount">{combination.total}{bar}</td></tr>'
    )


def _disputed(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_sections(shown.disputed, lang, folded=False)


def _missing(shown: Sheet, lang: Lang) -> Iterator[str]:
    if not shown.missing:
        return
    colon = w.COLON.say(lang)
    yield f"<h3>{w.MISSING.say(lang)}</h3><ol>"
    for gap in shown.missing:
        stake = f"<br>{e(gap.stake)}" if gap.stake else ""
        waiting = f'<span class="soft">{w.WAITING.say(lang)}{colon}{e(gap.claims)}</span>'
        yield f"<li>{e(gap.path)}{colon}{e(gap.what)}{stake}<br>{waiting}</li>"
    yield "</ol>"


def _information(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.information:
        yield f"<h3>{w.INFORMATION.say(lang)}</h3>"
    for item in shown.information:
        yield from _item(item, lang)


def _item(item: Information, lang: Lang) -> Iterator[str]:
    colon = w.COLON.say(lang)
    yield f'<p>{e(item.label)}{colon}<span class="figures">{item.amount}</span>'
    yield f'<br><span class="figures soft">{e(item.arithmetic)}</span>'
    yield f'<br><span class="articles">{e(item.articles)}</span></p>{plain_list(item.notes, "notes care")}'
    above = f'<p class="soft">{w.ABOVE.say(lang)}</p>'
    yield fold(_counted(w.STEPS, len(item.steps), lang), [*_steps(item.steps, lang), above])


def _sections(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_sections(shown.sections, lang)


def _notes(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.warnings:
        items = "".join(f"<li>{e(text)}</li>" for text in shown.warnings)
        yield f'<h3>{w.GENERAL.say(lang)}</h3><ul class="care">{items}</ul>'
    if shown.legend:
        items = "".join(f"<li>{e(text)}</li>" for text in shown.legend)
        yield f"<footer>{w.HOW_TO_READ.say(lang)}<ul>{items}</ul></footer>"
