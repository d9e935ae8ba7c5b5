"""The first days by which something must be filed 最迟申请日, with the days left from the day of judgment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.results.outcome import Award
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.brief import words as b

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang
    from laborcalc.results.assessment import Assessment

_SHOWN = 2  # the first day, and the one after it


def filing(result: Assessment, lang: Lang) -> Iterator[str]:
    """The first day with its claims, then the next; where the case was filed, since when."""
    filed = result.case.filed_on if result.case else None
    if filed is not None:
        yield b.FILED.say(lang).format(day=filed)
        return
    for index, (day, claims) in enumerate(sorted(_by_day(result, lang).items())[:_SHOWN]):
        said = b.THEN_BY if index else b.FILE_BY
        names = w.SEMICOLON.say(lang).join(claims)
        yield said.say(lang).format(day=day, left=left(result, day, lang), claims=names)


def _by_day(result: Assessment, lang: Lang) -> dict[date, list[str]]:
    """The last days of the claims that are live."""
    found: dict[date, list[str]] = {}
    for claim in result.claims:
        if isinstance(claim, Award) and claim.last_filing_day is not None and result.in_schedule(claim):
            found.setdefault(claim.last_filing_day, []).append(name_of(claim.kind).say(lang))
    return found


def left(result: Assessment, day: date, lang: Lang) -> str:
    """The days from the day of judgment to another."""
    days = (day - date.fromisoformat(result.as_of)).days
    if not days:
        return b.LAST.say(lang)
    return (b.ONE_LEFT if days == 1 else b.LEFT).say(lang).format(days=days)
