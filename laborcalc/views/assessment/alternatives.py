"""What a claim comes to otherwise 其他口径或事实下的金额: with one thing varied, what moves little in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.facts.titles import Field
from laborcalc.foundation.citation import Tag
from laborcalc.law.readings import READINGS
from laborcalc.results.outcome import Award
from laborcalc.views import words as w
from laborcalc.views.folding import in_one_line, is_folded
from laborcalc.views.steps import bracketed, clean, money, said, signed

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.foundation.text import Lang
    from laborcalc.results import outcome


class Alternative(NamedTuple):
    """What a claim comes to when one thing is varied; of what is folded only `by` and `text`."""

    by: str
    text: str
    authority: str = ""
    tag: str = ""
    amount: str = ""
    difference: str = ""


def alternatives_of(claim: outcome.Outcome, lang: Lang) -> tuple[Alternative, ...]:
    """The alternatives of a claim in their order, then a line for each reading of which some move little."""
    shown: list[Alternative] = []
    folded: dict[str, list[Decimal]] = {}
    for other in claim.alternatives:
        if isinstance(claim, Award) and _is_little(claim, other):
            assert other.amount is not None  # it moved little
            folded.setdefault(other.by, []).append(other.amount)
        else:
            shown.append(_alternative(other, lang))
    for id, amounts in folded.items():
        assert claim.amount is not None
        between = "：" if lang == "zh" else " "
        line = in_one_line(amounts, claim.amount, lang)
        shown.append(Alternative(id, f"{READINGS[id].question.say(lang)}{between}{line}"))
    return tuple(shown)


def _is_little(claim: Award, other: outcome.Alternative) -> bool:
    if other.by not in READINGS or other.status != claim.status:
        return False
    return is_folded(other.amount, other.expired, claim.amount, claim.expired)


def _alternative(other: outcome.Alternative, lang: Lang) -> Alternative:
    amount = w.NEEDS_SHORT.say(lang) if other.amount is None else money(other.amount)
    if other.status == "not_due":
        amount = w.NOT_DUE_SHORT.say(lang)
    elif other.expired:
        amount += bracketed(w.OF_IT_EXPIRED.say(lang).format(expired=money(other.expired)), lang)
    return Alternative(
        by=_varied(other, lang),
        text=said(other.text, lang),
        authority=said(other.authority, lang),
        tag="" if other.tag == Tag.V else other.tag,
        amount=amount,
        difference="" if other.difference is None else signed(other.difference),
    )


def _varied(other: outcome.Alternative, lang: Lang) -> str:
    """A reading by its number, under which it stands above; a question of fact; a figure with its value."""
    if other.by in READINGS:
        return other.by
    if other.by in w.IN_DISPUTE:
        return w.IN_DISPUTE[other.by].say(lang)
    return f"{said(Field(other.by), lang)} {clean(other.option)}"
