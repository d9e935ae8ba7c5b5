"""Dates, sums and formulas as a Chinese pleading writes them 文书用语: no ISO dates, no `min(…)`, nothing computed here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.chinese import period
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.money import fen, settled
from laborcalc.foundation.trace import GREATEST, LEAST, MINUS, OVER, PLUS, ROUND, TIMES, Quantity
from laborcalc.law.sources import dated
from laborcalc.views.steps import clean, money

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article

_SPAN = re.compile(r"(\d{4}-\d{2}-\d{2})\s*至\s*(\d{4}-\d{2}-\d{2})")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(?<![\d-])(\d{4})-(\d{2})(?![\d-])")
_OPERATIONS = {TIMES: 2, OVER: 2, PLUS: 1, MINUS: 1}
LONGEST_FORMULA = 90  # characters; a longer one is shown in the annex step by step


def plain(text: str) -> str:
    """A text of the library with its ISO dates written out.

    >>> plain("工资 2019-12-01至2019-12-31"), plain("2026-03休息日加班")
    ('2019年12月工资', '2026年3月休息日加班')
    """
    text = clean(text)
    text = re.sub(r"^(\S+) (" + _SPAN.pattern + r")$", r"\2\1", text)
    text = _SPAN.sub(lambda m: period(date.fromisoformat(m[1]), date.fromisoformat(m[2])), text)
    text = _DAY.sub(lambda m: f"{int(m[1])}年{int(m[2])}月{int(m[3])}日", text)
    return _MONTH.sub(lambda m: f"{int(m[1])}年{int(m[2])}月", text)


def articles(cites: Iterable[Article]) -> str:
    """The articles without the tags of their certainty, which stand in the drafter's notes."""
    grouped: dict[str, list[str]] = {}
    for article in cites:
        group = grouped.setdefault(article.instrument.key, [])
        group.append(article.provision.zh if group else article.say("zh"))
    return "；".join("、".join(group) for group in grouped.values())


def cited(case: Case, *ids: str) -> tuple[Article, ...]:
    """The articles as in force: statutes on the day of the ending, interpretations and procedure on the day of judgment."""
    job, end = case.employment, case.termination
    on = (job and job.last_day) or (end and end.notified_on) or case.as_of
    return tuple(found for id in ids for found in dated((id,), case.as_of if id.startswith("MAL") else on, case.as_of))


def unread(cites: Iterable[Article]) -> list[Article]:
    """Those whose text was not read in full."""
    return [article for article in cites if article.tag != Tag.V]


# --- formulas ---


def formula(root: Quantity) -> str:
    """The arithmetic of a sum in one line, decimals that go on unfolded; empty where nothing is computed.

    >>> from decimal import Decimal
    >>> from laborcalc.foundation.text import Text
    >>> from laborcalc.trace import DAY, DAYS_PER_MONTH, YUAN_PER_MONTH, fact, law
    >>> wage = fact(Decimal(10000), YUAN_PER_MONTH, "pay.monthly", Text("月工资", "monthly wage"))
    >>> daily = (wage / law("21.75", DAYS_PER_MONTH, Text("月计薪天数", "paid days"))).named(Text("日工资", "daily wage"))
    >>> formula((daily * fact(Decimal(7), DAY, "days", Text("天数", "days"))).rounded())
    '10,000.00 ÷ 21.75 × 7 ≈ 3,218.39'
    """
    value, inner = root.value, _behind(root)
    if inner.op not in _OPERATIONS:
        return ""
    text = _unfolded(inner)
    if len(text) > LONGEST_FORMULA or "…" in text:
        return ""
    return f"{text} {'=' if settled(inner.value) == fen(value) else '≈'} {money(fen(value))}"


def _behind(quantity: Quantity) -> Quantity:
    """What a sum was rounded from or picked from; a sum of one thing is that thing."""
    while True:
        if quantity.op in (ROUND, LEAST, GREATEST):
            quantity = next(operand for operand in quantity.operands if _same(operand, quantity))
            continue
        alone = _alone(quantity)
        if alone is None:
            return quantity
        quantity = alone


def _same(operand: Quantity, picked: Quantity) -> bool:
    return fen(operand.value) == picked.value if picked.op == ROUND else operand.value == picked.value


def _alone(quantity: Quantity) -> Quantity | None:
    """The only operand of a sum that is not zero."""
    rest = [operand for operand in quantity.operands if operand.value] if quantity.op in (PLUS, MINUS) else []
    return rest[0] if len(rest) == 1 and rest[0].value == quantity.value else None


def _unfolded(quantity: Quantity) -> str:
    binds = _OPERATIONS[quantity.op]
    first, *rest = quantity.operands
    tail = (_operand(operand, binds + (quantity.op in (MINUS, OVER))) for operand in rest)
    return f" {quantity.op} ".join((_operand(first, binds), *tail))


def _operand(quantity: Quantity, binds: int) -> str:
    inner = _behind(quantity)
    shown = quantity.figure()
    known = quantity.name is not None and "…" not in shown
    if known or inner.op not in _OPERATIONS:
        return shown
    text = _unfolded(inner)
    return f"({text})" if _OPERATIONS[inner.op] < binds else text
