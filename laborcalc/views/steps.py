"""The steps of a computation as data 计算步骤: each with its arithmetic and what it rests on.

Figures are those of the trace, printed by `Quantity.arithmetic()` and `Quantity.say()`; nothing is computed here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.money import figure, settled
from laborcalc.foundation.trace import COUNT, FACT, FIGURE, GIVEN, LAW, ROUND, Quantity, steps
from laborcalc.law.provenance import address
from laborcalc.views import words as w

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.text import Lang
    from laborcalc.law.parameters import Figure
    from laborcalc.results.outcome import Award, Payer


class Note(NamedTuple):
    """A labelled remark: where a figure comes from, an assumption, a warning, a reading that was applied."""

    label: str
    text: str
    url: str = ""
    code: bool = False


class Step(NamedTuple):
    """One printed line of a computation: the name, the value or the arithmetic with its unit, and what it rests on."""

    number: str
    name: str
    shown: str
    basis: tuple[Note, ...]


def said(thing: Any, lang: Lang) -> str:
    """What a text, message or article says in `lang`, without characters that could disturb the page."""
    return clean(thing.say(lang))


def clean(text: str) -> str:
    """One line of visible characters: control and direction marks in foreign text cannot forge a figure or a line.

    >>> clean("a\\x1b[2J\\n b")
    'a [2J b'
    """
    if text.isprintable():
        return text
    return " ".join("".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text).split())


def bracketed(text: str, lang: Lang) -> str:
    """`text` in brackets as they stand behind a word; nothing for nothing."""
    if not text:
        return ""
    return f"（{text}）" if lang == "zh" else f" ({text})"


def money(amount: Decimal) -> str:
    """Yuan with two decimals.

    >>> money(Decimal("31270.5"))
    '31,270.50'
    """
    return figure(amount, 2)


def signed(amount: Decimal) -> str:
    """A difference in yuan with its sign.

    >>> signed(Decimal("-459.77")), signed(Decimal(0))
    ('−459.77', '0.00')
    """
    return ("+" if amount > 0 else "−" if amount < 0 else "") + money(amount.copy_abs())


def headline(root: Quantity, lang: Lang) -> str:
    """The arithmetic of a result in one line: that of the step behind it where the result only rounds that step."""
    inner = root.operands[0] if root.op == ROUND else root
    if inner is root or inner.name is None:
        return worded(root.arithmetic(), lang) or named_value(root, lang)
    shown = headline(inner, lang)
    return shown if settled(inner.value) == root.value else f"{shown} ≈ {root.figure()}"


def worded(arithmetic: str, lang: Lang) -> str:
    """An arithmetic as a person writes it: which of several is taken is said in words.

    >>> worded("max(8,000.00, min(2.00, 3.00)) × 2 = 16,000.00", "zh")
    '取较高者（8,000.00、取较低者（2.00、3.00）） × 2 = 16,000.00'
    """
    for sign, words in w.PICKS.items():
        while sign in arithmetic:
            before, _, after = arithmetic.partition(sign)
            inside, rest = _closed(after)
            if lang == "zh":
                inside, rest = inside.replace(", ", "、"), f"）{rest[1:]}"
            arithmetic = f"{before}{words.say(lang)}{inside}{rest}"
    return arithmetic


def _closed(text: str) -> tuple[str, str]:
    """What stands before the bracket that closes, and the rest with it."""
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth += 1 if bracket[0] == "(" else -1
        if depth < 0:
            return text[: bracket.start()], text[bracket.start() :]
    return text, ""


_BRACKET = re.compile("[()]")


def named_value(leaf: Quantity, lang: Lang) -> str:
    """The name and the figure of what is not computed."""
    return f"{said(leaf.name, lang)} {leaf.figure()}" if leaf.name else leaf.figure()


def printed_steps(prefix: str, root: Quantity, numbers: dict[int, str], lang: Lang) -> tuple[Step, ...]:
    """The steps under `root` that have no number yet; `numbers` learns theirs.

    A step that would print exactly as an earlier one (the same fact used twice) is printed once.
    """
    printed: dict[Step, str] = {}
    for quantity in steps(root):
        if id(quantity) not in numbers:
            step = _step(quantity, numbers, lang)
            numbers[id(quantity)] = printed.setdefault(step, f"{prefix}.{len(printed) + 1}")
    return tuple(step._replace(number=number) for step, number in printed.items())


def _step(step: Quantity, numbers: Mapping[int, str], lang: Lang) -> Step:
    """A step that has no number yet."""
    assert step.name is not None  # steps() gives named quantities only
    arithmetic, unit = worded(step.arithmetic(), lang), step.unit.say(lang)
    shown = f"{arithmetic} {unit}".strip() if arithmetic else step.say(lang)
    basis = [*_origin(step, lang), *_rests_on(step, lang)]
    refs = dict.fromkeys(_made_from(step, numbers))
    if refs:
        basis.append(Note(w.MADE_FROM.say(lang), w.COMMA.say(lang).join(refs)))
    if step.op == LAW and not basis:
        basis.append(Note("", w.STATED.say(lang)))
    return Step("", said(step.name, lang), shown, tuple(basis))


def _origin(step: Quantity, lang: Lang) -> list[Note]:
    """Where a leaf comes from: the path of the fact, the source of the figure, what was counted."""
    if step.op in (FACT, GIVEN):
        return [Note((w.FACT if step.op == FACT else w.GIVEN).say(lang), said(Field(step.args[0]), lang))]
    if step.op == FIGURE:
        return [source_of(step.args[0], lang)]
    if step.op == COUNT:
        paths = [Note(w.FACT.say(lang), said(Field(path), lang)) for path in step.args[1]]
        return [Note(w.COUNTED.say(lang), said(step.args[0], lang)), *paths]
    return []


def source_of(row: Figure, lang: Lang) -> Note:
    """Interval, series, certainty and title of a figure; its name and value already stand beside it."""
    return Note(w.SOURCE.say(lang), clean(row.details(lang)), clean(address(row.url)))


def _rests_on(step: Quantity, lang: Lang) -> list[Note]:
    notes = [Note(w.ARTICLE.say(lang), articles(step.cites, lang))] if step.cites else []
    return [*notes, Note(w.RULE.say(lang), step.rule, code=True)] if step.rule else notes


def _made_from(step: Quantity, numbers: Mapping[int, str]) -> Iterable[str]:
    """Numbers of the steps inside the formula, nameless quantities looked through."""
    for operand in step.operands:
        if id(operand) in numbers:
            yield numbers[id(operand)]
        else:
            yield from _made_from(operand, numbers)


def articles(cites: Iterable[Article], lang: Lang) -> str:
    """The articles as a brief writes them, those of one instrument together, tagged when not verified.

    >>> from laborcalc.law.sources import cite
    >>> articles((cite("LCL 48"), cite("REG 25"), cite("LCL 87")), "zh")
    '《劳动合同法》第四十八条、第八十七条；《劳动合同法实施条例》第二十五条'
    """
    grouped: dict[str, list[str]] = {}
    for article in cites:
        group = grouped.setdefault(article.instrument.key, [])
        group.append((article.provision if group else article).say(lang) + _tagged(article.tag))
    comma, semicolon = w.COMMA.say(lang), w.SEMICOLON.say(lang)
    return semicolon.join(comma.join(group) for group in grouped.values())


def payers_of(award: Award, lang: Lang) -> str:
    """Who pays, in which order, under which articles."""
    comma = w.COMMA.say(lang)
    return comma.join(_payer(payer, lang) for payer in award.payers)


def _payer(payer: Payer, lang: Lang) -> str:
    order = [] if payer.order == "owes" else [w.ORDER_OF[payer.order].say(lang)]
    beside = w.SEMICOLON.say(lang).join((*order, *([articles(payer.cites, lang)] if payer.cites else [])))
    return said(payer.name, lang) + bracketed(beside, lang)


def _tagged(tag: str) -> str:
    return "" if tag == Tag.V else f" [{tag}]"
