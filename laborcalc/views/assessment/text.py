"""Plain text for a terminal 纯文本: at most 100 columns, a Chinese character counting as two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from laborcalc.views import words as w
from laborcalc.views.assessment.sheet import OUTSIDE, sheet
from laborcalc.views.steps import bracketed
from laborcalc.views.text import COLUMNS, plain_lines, width, wrap

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang, Text
    from laborcalc.results.assessment import Assessment
    from laborcalc.views.assessment.alternatives import Alternative
    from laborcalc.views.assessment.sheet import Claim, Combination, Information, Line, Missing, Sheet
    from laborcalc.views.steps import Note, Step

_AMOUNTS = 18  # columns of the amounts at the right edge


def render(result: Assessment, lang: Lang) -> str:
    """The whole assessment as text; ends with a newline."""
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
    return "\n".join(line.rstrip() for block in blocks for line in block(shown, lang)) + "\n"


# --- columns ---


def _pad(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def _right(text: str, columns: int) -> str:
    return " " * (columns - width(text)) + text


def _with_amount(first: str, text: str, amount: str) -> Iterator[str]:
    """`text` wrapped at the left, the amount at the right edge of its last line."""
    *lines, last = wrap(text, first, columns=COLUMNS - _AMOUNTS)
    yield from lines
    yield _pad(last, COLUMNS - _AMOUNTS) + _right(amount, _AMOUNTS)


def _section(title: Text, lang: Lang) -> Iterator[str]:
    yield ""
    yield title.say(lang)
    yield "-" * width(title.say(lang))


# --- the sheet ---


def _heading(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield shown.title
    yield "=" * COLUMNS
    labels = max(width(label) for label, _ in shown.heading) + 2
    for label, text in shown.heading:
        yield from wrap(text, _pad(label, labels))


def _relationship(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_lines(shown.relationship, lang)


def _schedule(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from _section(w.SCHEDULE, lang)
    due = shown.of("due")
    if not due:
        yield w.NONE_DUE.say(lang)
    else:
        yield _pad("    " + w.CLAIM.say(lang), COLUMNS - _AMOUNTS) + _right(w.AMOUNT.say(lang), _AMOUNTS)
    for claim in due:
        yield from _with_amount(_numeral(claim.number), claim.name, claim.amount)
        yield from _grounds(claim)
    yield " " * 4 + "-" * (COLUMNS - 4)
    yield from _with_amount("    ", w.TOTAL.say(lang), shown.total)
    if shown.remark:
        yield from wrap(shown.remark, "    ")


def _grounds(claim: Claim) -> Iterator[str]:
    for text in (claim.reason, claim.arithmetic, claim.articles):
        if text:
            yield from wrap(text, "      ")


def _numeral(number: int) -> str:
    return f"{number:>2}  "


def _details(shown: Sheet, lang: Lang) -> Iterator[str]:
    due = shown.of("due")
    if due:
        yield from _section(w.DETAILS, lang)
    for index, claim in enumerate(due):
        if index:
            yield ""
        yield from _with_amount(_numeral(claim.number), claim.name, claim.amount)
        yield from _worked_out(claim, lang)


def _worked_out(claim: Claim, lang: Lang) -> Iterator[str]:
    yield from _lines(claim.lines, lang)
    yield from _steps(claim.steps, lang)
    yield from _after(claim, lang)


def _unasked(shown: Sheet, lang: Lang) -> Iterator[str]:
    for status, (title, _) in OUTSIDE.items():
        claims = shown.of(status)
        if claims:
            yield from _section(title, lang)
        for claim in claims:
            yield from _with_amount(_numeral(claim.number), claim.name, claim.amount)
            yield from _grounds(claim)
            yield from _worked_out(claim, lang)


def _after(claim: Claim, lang: Lang) -> Iterator[str]:
    for note in (*claim.notes, *claim.cautions):
        yield from _note(note, "    ")
    for gap in claim.missing:
        yield from _gap(gap, lang)
    yield from _alternatives(claim.alternatives, lang)


def _lines(lines: tuple[Line, ...], lang: Lang) -> Iterator[str]:
    if lines:
        yield "    " + w.LINES.say(lang)
    for line in lines:
        yield from _with_amount("      ", line.label, line.amount)
        yield from wrap(line.arithmetic, "        ")


def _steps(steps: tuple[Step, ...], lang: Lang) -> Iterator[str]:
    if not steps:
        return
    yield "    " + w.STEPS.say(lang)
    numbers = max(width(step.number) for step in steps) + 2
    colon = w.COLON.say(lang)
    for step in steps:
        yield from wrap(f"{step.name}{colon}{step.shown}", "      " + _pad(step.number, numbers))
        yield from wrap(_basis(step.basis), " " * (8 + numbers))


def _basis(notes: Iterable[Note]) -> str:
    return " · ".join(" ".join(part for part in (note.label, note.text, note.url) if part) for note in notes)


def _note(note: Note, indent: str) -> Iterator[str]:
    yield from wrap(" ".join(part for part in (note.text, note.url) if part), f"{indent}{note.label}  ")


def _alternatives(others: tuple[Alternative, ...], lang: Lang) -> Iterator[str]:
    if others:
        yield "    " + w.ALTERNATIVES.say(lang)
    for other in others:
        if not other.amount:
            yield from wrap(other.text, f"      {other.by}  ", " " * 8)
            continue
        amount = f"{other.amount}{bracketed(other.difference, lang)}"
        yield from wrap(amount, f"      {other.by}  ", " " * 8)
        yield from wrap(other.text, " " * 8)
        yield from wrap(f"{other.authority}{bracketed(other.tag, lang)}", " " * 8)


def _waiting(shown: Sheet, lang: Lang) -> Iterator[str]:
    claims = shown.of("needs")
    if claims:
        yield from _section(w.NEEDS, lang)
    for claim in claims:
        yield from _with_amount(_numeral(claim.number), claim.name, claim.amount)
        yield from _after(claim, lang)


def _gap(gap: Missing, lang: Lang) -> Iterator[str]:
    if not gap.path:
        yield from wrap(gap.why, "      ")
        return
    colon = w.COLON.say(lang)
    yield from wrap(f"{gap.what}{colon}{gap.why}", f"      {w.STATE.say(lang)} {gap.path}  ", " " * 8)
    for candidate in gap.candidates:
        text = " ".join(part for part in (candidate.label, candidate.text, candidate.url) if part)
        yield from wrap(text, f"      {w.CANDIDATE.say(lang)}  ", " " * 8)


def _not_due(shown: Sheet, lang: Lang) -> Iterator[str]:
    claims = shown.of("not_due")
    if claims:
        yield from _section(w.NOT_DUE, lang)
    for claim in claims:
        yield from wrap(claim.name, _numeral(claim.number))
        yield from _grounds(claim)
        yield from _after(claim, lang)


def _combinations(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.combinations:
        yield from _section(w.COMBINATIONS, lang)
    for combination in shown.combinations:
        yield from _with_amount(" *  " if combination.chosen else "    ", _label(combination, lang), combination.total)
        for name, amount in combination.parts:
            yield from wrap(f"{name} {amount}", "      ")
        yield from wrap(combination.articles, "      ")


def _label(combination: Combination, lang: Lang) -> str:
    chosen = w.CHOSEN.say(lang) if combination.chosen else ""
    return combination.label + bracketed(combination.condition, lang) + bracketed(chosen, lang)


def _disputed(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_lines(shown.disputed, lang)


def _missing(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.missing:
        yield from _section(w.MISSING, lang)
    for number, gap in enumerate(shown.missing, 1):
        yield from wrap(f"{gap.path}{w.COLON.say(lang)}{gap.what}", _numeral(number))
        if gap.stake:
            yield from wrap(gap.stake, "    ")
        yield from wrap(gap.claims, f"    {w.WAITING.say(lang)}  ")


def _information(shown: Sheet, lang: Lang) -> Iterator[str]:
    if shown.information:
        yield from _section(w.INFORMATION, lang)
    for item in shown.information:
        yield from _item(item, lang)


def _item(item: Information, lang: Lang) -> Iterator[str]:
    yield from _with_amount("    ", item.label, item.amount)
    yield from wrap(item.arithmetic, "      ")
    yield from wrap(item.articles, "      ")
    yield from _steps(item.steps, lang)
    yield from wrap(w.ABOVE.say(lang), "      ")
    for note in item.notes:
        yield from _note(note, "    ")


def _sections(shown: Sheet, lang: Lang) -> Iterator[str]:
    yield from plain_lines(shown.sections, lang)


def _notes(shown: Sheet, lang: Lang) -> Iterator[str]:
    for title, texts in ((w.GENERAL, shown.warnings), (w.HOW_TO_READ, shown.legend)):
        if texts:
            yield from _section(title, lang)
        for text in texts:
            yield from wrap(text, "  - ")
