"""Markdown for a brief or a note: a table of claims first, then how each was worked out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.views import words as w
from laborcalc.views.assessment.sheet import OUTSIDE, sheet
from laborcalc.views.markdown import escape, noted, plain_sections, row
from laborcalc.views.steps import bracketed

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Text
    from laborcalc.results.assessment import Assessment
    from laborcalc.views.assessment.alternatives import Alternative
    from laborcalc.views.assessment.sheet import Claim, Information, Line, Missing, Sheet
    from laborcalc.views.steps import Note, Step


def render(result: Assessment, lang: Lang) -> str:
    """The whole assessment as Markdown; ends with a newline."""
    shown = sheet(result, lang)
    blocks = (
        _heading,
        _relationship,
        _schedule,
        _details,
        _unasked,
        _waiting,
        _not_due,
        _combinations,
        _disputed,
        _missing,
        _information,
        _sections,
        _notes,
    )
    return "\n".join(line for block in blocks for line in block(shown, lang)).strip("\n") + "\n"


def _section(title: Text, lang: Lang) -> list[str]:
    return ["", f"## {title.say(lang)}", ""]


def _table(*heads: Text, lang: Lang, right: int = -1) -> Iterator[str]:
    """Head of a table; the column `right` holds amounts."""
    yield row(*(head.say(lang) for head in heads))
    yield "|" + "|".join("---:" if index == right else "---" for index in range(len(heads))) + "|"


# --- the sheet ---


def _heading(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield f"# {shown.title}"
    yield ""
    colon = w.COLON.say(lang)
    for label, text in shown.heading:
        yield f"- **{label}**{colon}{escape(text)}"


def _relationship(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_sections(shown.relationship)


def _schedule(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from _section(w.SCHEDULE, lang)
    due = shown.of("due")
    if due:
        yield from _table(w.CLAIM, w.AMOUNT, w.ARITHMETIC, w.ARTICLES, lang=lang, right=1)
        for claim in due:
            name = escape(f"{claim.number}. {claim.name}")
            grounds = "<br>".join(escape(text) for text in (claim.reason, claim.arithmetic) if text)
            yield row(name, claim.amount, grounds, escape(claim.articles))
        yield row(f"**{w.TOTAL.say(lang)}**", f"**{shown.total}**", "", "")
    else:
        colon = w.COLON.say(lang)
        yield f"{w.NONE_DUE.say(lang)} **{w.TOTAL.say(lang)}**{colon}{shown.total}"
    if shown.remark:
        yield from ("", shown.remark)


def _details(shown: Sheet, lang: Lang) -> Iterator[str]:
    due = shown.of("due")
    if due:
        yield from _section(w.DETAILS, lang)[:-1]
    for claim in due:
        yield from _claim_heading(claim, claim.amount)
        yield from _worked_out(claim, lang)


def _worked_out(claim: Claim, lang: Lang) -> Iterator[str]:
    yield from _lines(claim.lines, lang)
    yield from _steps(claim.steps, lang)
    yield from _after(claim, lang)


def _unasked(shown: Sheet, lang: Lang) -> Iterator[str]:
    for status, (title, _) in OUTSIDE.items():
        claims = shown.of(status)
        if claims:
            yield from _section(title, lang)[:-1]
        for claim in claims:
            yield from _claim_heading(claim, claim.amount)
            for text in (claim.reason, claim.arithmetic, claim.articles):
                yield from (escape(text), "") if text else ()
            yield from _worked_out(claim, lang)


def _claim_heading(claim: Claim, amount: str) -> list[str]:
    return ["", f"### {claim.number}. {escape(claim.name)}" + (f" — {amount}" if amount else ""), ""]


def _lines(lines: tuple[Line, ...], lang: Lang) -> Iterator[str]:
    if lines:
        yield from _table(w.LINES, w.AMOUNT, w.ARITHMETIC, lang=lang, right=1)
    for line in lines:
        yield row(escape(line.label), line.amount, escape(line.arithmetic))
    if lines:
        yield ""


def _steps(steps: tuple[Step, ...], lang: Lang) -> Iterator[str]:
    if not steps:
        return
    yield from _table(w.STEP, w.WHAT, w.COMPUTATION, w.BASIS, lang=lang)
    for step in steps:
        basis = w.SEMICOLON.say(lang).join(noted(note) for note in step.basis)
        yield row(step.number, escape(step.name), escape(step.shown), basis)
    yield ""


def _after(claim: Claim, lang: Lang) -> Iterator[str]:
    yield from _labelled((*claim.notes, *claim.cautions), lang)
    for gap in claim.missing:
        yield from _gap(gap, lang)
    yield from _alternatives(claim.alternatives, lang)


def _labelled(notes: tuple[Note, ...], lang: Lang) -> Iterator[str]:
    colon = w.COLON.say(lang)
    for note in notes:
        yield f"- **{note.label}**{colon}{escape(note.text)}"


def _alternatives(others: tuple[Alternative, ...], lang: Lang) -> Iterator[str]:
    if not others:
        return
    yield from ("", f"**{w.ALTERNATIVES.say(lang)}**", "")
    yield from _table(w.BY, w.OTHERWISE, w.AMOUNT, w.DIFFERENCE, w.AUTHORITY, lang=lang, right=2)
    for other in others:
        authority = escape(other.authority + bracketed(other.tag, lang))
        yield row(escape(other.by), escape(other.text), other.amount, other.difference, authority)


def _waiting(shown: Sheet, lang: Lang) -> Iterator[str]:
    claims = shown.of("needs")
    if claims:
        yield from _section(w.NEEDS, lang)[:-1]
    for claim in claims:
        yield from _claim_heading(claim, "")
        yield from _after(claim, lang)


def _gap(gap: Missing, lang: Lang) -> Iterator[str]:
    if not gap.path:
        yield f"- {escape(gap.why)}"
        return
    colon = w.COLON.say(lang)
    yield f"- **{w.STATE.say(lang)}** {escape(gap.path)} {escape(gap.what)}{colon}{escape(gap.why)}"
    for candidate in gap.candidates:
        yield f"  - {w.CANDIDATE.say(lang)}{colon}{noted(candidate)}"


def _not_due(shown: Sheet, lang: Lang) -> Iterator[str]:
    claims = shown.of("not_due")
    if claims:
        yield from _section(w.NOT_DUE, lang)
        yield from _table(w.CLAIM, w.REASON, w.ARTICLES, lang=lang)
    for claim in claims:
        yield row(escape(f"{claim.number}. {claim.name}"), escape(claim.reason), escape(claim.articles))
    for claim in claims:
        if claim.cautions or claim.alternatives or claim.missing:
            yield from _claim_heading(claim, "")
            yield from _after(claim, lang)


def _combinations(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.combinations:
        yield from _section(w.COMBINATIONS, lang)
        yield from _table(w.COMBINATION, w.AMOUNT, w.MADE_OF, w.ARTICLES, lang=lang, right=1)
    for combination in shown.combinations:
        chosen = f"**{w.CHOSEN.say(lang)}** " if combination.chosen else ""
        label = escape(combination.label + bracketed(combination.condition, lang))
        parts = escape(w.SEMICOLON.say(lang).join(f"{name} {amount}" for name, amount in combination.parts))
        yield row(chosen + label, combination.total, parts, escape(combination.articles))


def _disputed(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_sections(shown.disputed)


def _missing(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.missing:
        yield from _section(w.MISSING, lang)
    stop, colon = w.SEMICOLON.say(lang), w.COLON.say(lang)
    for number, gap in enumerate(shown.missing, 1):
        waiting = f"{w.WAITING.say(lang)}{colon}{gap.claims}"
        told = stop.join(part for part in (gap.what, gap.stake, waiting) if part)
        yield f"{number}. {escape(gap.path)}{colon}{escape(told)}"


def _information(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.information:
        yield from _section(w.INFORMATION, lang)[:-1]
    for item in shown.information:
        yield from _item(item, lang)


def _item(item: Information, lang: Lang) -> Iterator[str]:
    yield from (
        "",
        f"### {escape(item.label)} — {item.amount}",
        "",
        escape(item.arithmetic),
        "",
        escape(item.articles),
        "",
    )
    yield from _steps(item.steps, lang)
    yield from (w.ABOVE.say(lang), "")
    yield from _labelled(item.notes, lang)


def _sections(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_sections(shown.sections)


def _notes(shown: Sheet, lang: Lang) -> Iterator[str]:
    for title, texts in ((w.GENERAL, shown.warnings), (w.HOW_TO_READ, shown.legend)):
        if texts:
            yield from _section(title, lang)
        for text in texts:
            yield f"- {escape(text)}"
