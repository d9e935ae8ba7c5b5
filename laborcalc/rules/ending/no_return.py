"""When the employment cannot go on 劳动合同不能继续履行 (R-COMP-16; LCL 48; JI2 16; BJ534 Q75, Q76): from which day, and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.text import Text
from laborcalc.rules.measures.service import end_of_employment, service_start

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

TEN_YEARS = 10


class NoReturn(NamedTuple):
    """The last day on which the employment could have gone on, why not after it, and the articles."""

    last_day: date
    why: Text
    cites: tuple[Article, ...]


def no_return(hearing: Hearing) -> NoReturn | None:
    """As the file states it, or because the only fixed term ran out in the proceedings; the earlier of the two."""
    case = hearing.case
    found = [(day, why) for day, why in (_stated(case), _term_over(case)) if day is not None and day <= case.as_of]
    if not found:
        return None
    cites = hearing.cite("LCL 48", "JI2 16", *(("BJ534 Q76",) if case.region.startswith("11") else ()))
    return NoReturn(*min(found, key=lambda known: known[0]), cites)


def _stated(case: Case) -> tuple[date | None, Text]:
    stated = None if case.termination is None else case.termination.no_return
    return (None, _TERM) if stated is None else (stated.since - ONE_DAY, _WHY[stated.why])


def _term_over(case: Case) -> tuple[date | None, Text]:
    """The end of a first fixed term, where no renewal may be owed: not a second term, ten years, or a protected state."""
    terms, ended, start = case.contracts or (), end_of_employment(case), service_start(case)
    protected = case.termination is not None and case.termination.protections
    if len(terms) != 1 or terms[0].kind != "fixed_term" or terms[0].extended_to is not None or protected:
        return None, _TERM
    last = terms[0].end
    if last is None or ended is None or last <= ended:
        return None, _TERM
    ten_years = start is not None and elapsed(start, last).years >= TEN_YEARS
    return (None if ten_years else last), _TERM


_TERM = Text("劳动合同期满，且无应当续订的情形", "the term ran out and no renewal was owed")
_WHY = {
    "term_ended": _TERM,
    "pension": Text("劳动者已享受基本养老保险待遇", "the worker draws a pension"),
    "bankruptcy": Text("用人单位被宣告破产", "the employer was declared bankrupt"),
    "dissolution": Text("用人单位已经解散", "the employer was dissolved"),
    "other_job": Text("劳动者已与其他单位建立劳动关系", "the worker has taken another job"),
    "other": Text("存在不能继续履行的其他情形", "other circumstances"),
}
