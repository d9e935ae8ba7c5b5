"""What a view shows, in order, as data 呈现内容: built once here, so that text, Markdown and HTML cannot differ.

Figures are those of the trace, printed by `Quantity.arithmetic()` and `Quantity.say()`; nothing is computed here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.law.readings import READINGS
from laborcalc.law.regions import find_region
from laborcalc.law.sources import Tag
from laborcalc.money import ZERO, figure
from laborcalc.outcome import Award, Needs, NotDue
from laborcalc.terms import KIND_NAMES
from laborcalc.text import Text
from laborcalc.trace import COUNT, FACT, FIGURE, GIVEN, LAW, ROUND, Quantity, steps
from laborcalc.views import _words as w

if TYPE_CHECKING:
    from laborcalc import outcome
    from laborcalc.errors import Gap
    from laborcalc.law.parameters import Figure
    from laborcalc.law.sources import Article
    from laborcalc.text import Lang


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


class Line(NamedTuple):
    """One line inside a claim, such as one month of arrears."""

    label: str
    amount: str
    arithmetic: str


class Alternative(NamedTuple):
    """What a claim comes to when one thing is varied."""

    by: str
    option: str
    text: str
    authority: str
    tag: str
    amount: str
    difference: str


class Missing(NamedTuple):
    """A fact or figure that is missing, with the figures that are known but need confirming."""

    path: str
    what: str
    why: str
    candidates: tuple[Note, ...]
    claims: str = ""
    stake: str = ""


class Claim(NamedTuple):
    """One claim as a view shows it; what does not apply is empty."""

    number: int
    status: str
    name: str
    amount: str
    arithmetic: str
    articles: str
    reason: str
    lines: tuple[Line, ...]
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]
    cautions: tuple[Note, ...]
    alternatives: tuple[Alternative, ...]
    missing: tuple[Missing, ...]


class Combination(NamedTuple):
    """A lawful combination; `share` is its total in per cent of the largest."""

    label: str
    condition: str
    parts: tuple[tuple[str, str], ...]
    total: str
    share: int
    chosen: bool
    articles: str


class Information(NamedTuple):
    """A figure that is no claim."""

    label: str
    amount: str
    arithmetic: str
    articles: str
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


class Sheet(NamedTuple):
    """The whole printout."""

    title: str
    heading: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    total: str
    remark: str
    combinations: tuple[Combination, ...]
    missing: tuple[Missing, ...]
    information: tuple[Information, ...]
    warnings: tuple[str, ...]
    legend: tuple[str, ...]

    def of(self, status: str) -> tuple[Claim, ...]:
        """The claims of a status."""
        return tuple(claim for claim in self.claims if claim.status == status)


_ORDER = ("due", "needs", "not_due")


def sheet(result: outcome.Assessment, lang: Lang) -> Sheet:
    """Everything that a view of `result` shows."""
    ordered = sorted(result.claims, key=lambda claim: _ORDER.index(claim.status))
    places: dict[int, str] = {}
    claims = tuple(_claim(number, claim, places, lang) for number, claim in enumerate(ordered, 1))
    shown = Sheet(
        title=w.TITLE.say(lang),
        heading=_heading(result, lang),
        claims=claims,
        total=_at_least(money(result.total), any(c.missing for c in result.claims if c.status == "due"), lang),
        remark=_remark(sum(claim.status == "needs" for claim in claims), lang),
        combinations=_combinations(result, lang),
        missing=tuple(_waiting(fact, lang) for fact in result.missing if fact.gap.code != "RULE"),
        information=tuple(
            _information(f"T{number}", item, places, lang) for number, item in enumerate(result.information, 1)
        ),
        warnings=tuple(said(message, lang) for message in result.warnings),
        legend=(),
    )
    return shown._replace(legend=_legend(shown, lang))


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


def money(amount: Decimal) -> str:
    """Yuan with two decimals.

    >>> money(Decimal("31270.5"))
    '31,270.50'
    """
    return figure(amount, 2)


def _signed(amount: Decimal) -> str:
    return ("+" if amount > 0 else "−" if amount < 0 else "") + money(abs(amount))


def _heading(result: outcome.Assessment, lang: Lang) -> tuple[tuple[str, str], ...]:
    place = find_region(result.region)
    bracket = f"（{place.code}）" if lang == "zh" else f" ({place.code})"
    versions = w.VERSIONS_ARE.say(lang).format(library=result.versions["laborcalc"], law=result.versions["law"])
    rows = (
        (w.CASE, clean(result.title)),
        (w.PLACE, place.say(lang) + bracket),
        (w.DAY, result.as_of),
        (w.VERSIONS, versions),
    )
    return tuple((label.say(lang), text) for label, text in rows if text)


def _remark(waiting: int, lang: Lang) -> str:
    if not waiting:
        return ""
    return (w.ONE_NOT_IN_TOTAL if waiting == 1 else w.NOT_IN_TOTAL).say(lang).format(number=waiting)


# --- a claim ---


def _claim(number: int, claim: outcome.Outcome, places: dict[int, str], lang: Lang) -> Claim:
    award = claim if isinstance(claim, Award) else None
    own: dict[int, str] = {}
    steps_of_it = _steps(str(number), award.trace, own, lang) if award else ()
    places |= own
    return Claim(
        number=number,
        status=claim.status,
        name=KIND_NAMES[claim.kind].say(lang),
        amount=_amount(claim, lang),
        arithmetic=headline(award.trace, lang) if award else "",
        articles=articles(claim.cites, lang) if isinstance(claim, (Award, NotDue)) else "",
        reason=said(claim.reason, lang) if isinstance(claim, NotDue) else "",
        lines=tuple(_line(line, lang) for line in award.lines) if award else (),
        steps=steps_of_it,
        notes=_notes(claim, lang),
        cautions=_cautions(claim, lang),
        alternatives=tuple(_alternative(other, lang) for other in claim.alternatives),
        missing=tuple(_gap(gap, lang) for gap in claim.missing),
    )


def _amount(claim: outcome.Outcome, lang: Lang) -> str:
    if isinstance(claim, Needs) or claim.amount is None:
        return w.NEEDS_SHORT.say(lang)
    if isinstance(claim, NotDue):
        return w.NOT_DUE_SHORT.say(lang)
    return _at_least(money(claim.amount), bool(claim.missing), lang)


def _at_least(amount: str, partial: bool, lang: Lang) -> str:
    return f"{w.AT_LEAST.say(lang)} {amount}" if partial else amount


def headline(root: Quantity, lang: Lang) -> str:
    """The arithmetic of a result in one line: that of the step behind it where the result only rounds that step."""
    inner = root.operands[0] if root.op == ROUND else root
    if inner is root or inner.name is None:
        return root.arithmetic() or _named_value(root, lang)
    shown = headline(inner, lang)
    return shown if inner.value == root.value else f"{shown} ≈ {root.figure()}"


def _named_value(leaf: Quantity, lang: Lang) -> str:
    return f"{said(leaf.name, lang)} {leaf.figure()}" if leaf.name else leaf.figure()


def _line(line: outcome.Line, lang: Lang) -> Line:
    return Line(said(line.label, lang), line.trace.figure(), headline(line.trace, lang))


def _notes(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    payer = (Note(w.PAYER.say(lang), said(claim.payer, lang)),) if isinstance(claim, Award) else ()
    return (*payer, *(_reading(asked, lang) for asked in claim.asked if asked.option))


def _cautions(claim: outcome.Outcome, lang: Lang) -> tuple[Note, ...]:
    """What the reader must not overlook: assumptions made, points to check."""
    assumed = (Note(w.ASSUMPTION.say(lang), said(message, lang)) for message in claim.assumptions)
    warned = (Note(w.WARNING.say(lang), said(message, lang)) for message in claim.warnings)
    return (*assumed, *warned)


def _reading(asked: outcome.Asked, lang: Lang) -> Note:
    known = READINGS.get(asked.id)
    chosen = {option.key: option.text for option in known.options} if known else w.ANSWERS
    text = chosen[asked.option].say(lang) if asked.option in chosen else asked.option
    question = known.question.say(lang) if known else w.IN_DISPUTE.say(lang)
    by = w.CHOSEN_BY[asked.by].say(lang)
    pattern = "{id} {question} → {text}（{by}）" if lang == "zh" else "{id} {question} → {text} ({by})"
    return Note(w.READING.say(lang), pattern.format(id=asked.id, question=question, text=text, by=by))


def _alternative(other: outcome.Alternative, lang: Lang) -> Alternative:
    status = {"not_due": w.NOT_DUE_SHORT, "needs": w.NEEDS_SHORT}.get(other.status)
    amount = status.say(lang) if status or other.amount is None else money(other.amount)  # type: ignore[union-attr]  # one of both is there
    return Alternative(
        by=other.by,
        option=other.option,
        text=said(other.text, lang),
        authority=said(other.authority, lang),
        tag="" if other.tag == Tag.V else other.tag,
        amount=amount,
        difference="" if other.difference is None else _signed(other.difference),
    )


# --- steps ---


def _steps(prefix: str, root: Quantity, numbers: dict[int, str], lang: Lang) -> tuple[Step, ...]:
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
    arithmetic, unit = step.arithmetic(), step.unit.say(lang)
    shown = f"{arithmetic} {unit}".strip() if arithmetic else step.say(lang)
    basis = [*_origin(step, lang), *_rests_on(step, lang)]
    refs = dict.fromkeys(_made_from(step, numbers))
    if refs:
        basis.append(Note(w.MADE_FROM.say(lang), ("、" if lang == "zh" else ", ").join(refs)))
    if step.op == LAW and not basis:
        basis.append(Note("", w.STATED.say(lang)))
    return Step("", said(step.name, lang), shown, tuple(basis))


def _origin(step: Quantity, lang: Lang) -> list[Note]:
    """Where a leaf comes from: the path of the fact, the source of the figure, what was counted."""
    if step.op == FACT:
        return [Note(w.FACT.say(lang), clean(step.args[0]), code=True)]
    if step.op == GIVEN:
        return [Note(w.GIVEN.say(lang), clean(step.args[0]), code=True)]
    if step.op == FIGURE:
        return [_source(step.args[0], lang)]
    if step.op == COUNT:
        paths = [Note(w.FACT.say(lang), clean(path), code=True) for path in step.args[1]]
        return [Note(w.COUNTED.say(lang), said(step.args[0], lang)), *paths]
    return []


def _source(row: Figure, lang: Lang) -> Note:
    """Interval, series, certainty and title of a figure; its name and value already stand beside it."""
    amount = f"{figure(row.value, row.unit.decimals)} {row.unit.say(lang)}"
    details = row.say(lang).removeprefix(f"{row.name.say(lang)} {amount}").strip().removesuffix(row.url)
    text = clean(details)[1:].removesuffix("）").removesuffix(")").strip() if details[:1] in "（(" else clean(details)
    text = text.removesuffix(row.url).strip()
    return Note(w.SOURCE.say(lang), text, clean(row.url))


def _rests_on(step: Quantity, lang: Lang) -> list[Note]:
    notes = [Note(w.ARTICLE.say(lang), articles(step.cites, lang))] if step.cites else []
    return [*notes, Note(w.RULE.say(lang), step.rule)] if step.rule else notes


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
    comma, semicolon = ("、", "；") if lang == "zh" else (", ", "; ")
    return semicolon.join(comma.join(group) for group in grouped.values())


def _tagged(tag: str) -> str:
    return "" if tag == Tag.V else f" [{tag}]"


# --- what is missing, combinations, information ---


def _gap(gap: Gap, lang: Lang) -> Missing:
    if gap.code == "RULE":
        return Missing("", "", said(gap.why, lang), ())
    candidates = tuple(_candidate(quantity, lang) for quantity in gap.candidates)
    return Missing(clean(gap.path), said(gap.what, lang), said(gap.why, lang), candidates)


def _candidate(quantity: Quantity, lang: Lang) -> Note:
    label = f"{_named_value(quantity, lang)} {quantity.unit.say(lang)}"
    if quantity.op != FIGURE:
        return Note(label, "")
    source = _source(quantity.args[0], lang)
    return Note(label, source.text, source.url)


def _waiting(fact: outcome.MissingFact, lang: Lang) -> Missing:
    names = ("、" if lang == "zh" else ", ").join(KIND_NAMES[kind].say(lang) for kind in fact.claims)
    stake = "" if fact.stake is None else w.STAKE.say(lang).format(amount=money(fact.stake))
    return _gap(fact.gap, lang)._replace(claims=names, stake=stake)


def _combinations(result: outcome.Assessment, lang: Lang) -> tuple[Combination, ...]:
    largest = max((combination.total for combination in result.combinations), default=ZERO)
    return tuple(
        Combination(
            label=said(combination.label, lang),
            condition=said(combination.condition, lang) if combination.condition else "",
            parts=_combined(result, combination, lang),
            total=money(combination.total),
            share=int(combination.total * 100 / largest) if largest > 0 else 0,
            chosen=combination.chosen,
            articles=articles(combination.cites, lang),
        )
        for combination in result.combinations
    )


def _combined(result: outcome.Assessment, combination: outcome.Combination, lang: Lang) -> tuple[tuple[str, str], ...]:
    """What is due in a combination: its own claims, and the claims that stand in every combination."""
    own = {kind for kind, _, _ in combination.claims}
    rest = [(claim.kind, claim.status, claim.amount) for claim in result.claims if claim.kind not in own]
    return tuple(
        (KIND_NAMES[kind].say(lang), money(amount) if amount is not None else w.NEEDS_SHORT.say(lang))
        for kind, status, amount in (*rest, *combination.claims)
        if status == "due"
    )


def _information(prefix: str, item: outcome.Information, places: Mapping[int, str], lang: Lang) -> Information:
    return Information(
        label=said(item.label, lang),
        amount=item.trace.figure(),
        arithmetic=headline(item.trace, lang),
        articles=articles(item.cites, lang),
        steps=_steps(prefix, item.trace, dict(places), lang),
        notes=tuple(Note(w.WARNING.say(lang), said(message, lang)) for message in item.warnings),
    )


def _legend(shown: Sheet, lang: Lang) -> tuple[str, ...]:
    """The symbols and tags that occur, explained."""
    everything = repr(shown)
    found: list[Text] = [w.PATHS] if any(claim.steps for claim in shown.claims) else []
    found += [text for symbol, text in w.SYMBOLS.items() if symbol in everything]
    found += [text for tag, text in w.TAGS.items() if f"[{tag}]" in everything or f"tag='{tag}'" in everything]
    return tuple(text.say(lang) for text in found)
