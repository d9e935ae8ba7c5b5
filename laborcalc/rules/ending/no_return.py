"""When the employment cannot go on 劳动合同不能继续履行 (R-COMP-16; LCL 48; JI2 16; BJ534 Q75, Q76): from which day, and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.text import Text
from laborcalc.rules.ending.open_ended import last_term, ten_years, two_terms
from laborcalc.rules.measures.service import end_of_employment
from laborcalc.rules.measures.status import retirement_days

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing


class NoReturn(NamedTuple):
    """The last day on which the employment could have gone on, why not after it, and the articles."""

    last_day: date
    why: Text
    cites: tuple[Article, ...]


def no_return(hearing: Hearing) -> NoReturn | None:
    """As the file states it, because the term ran out in the proceedings, or the age was reached; the earliest of them."""
    case = hearing.case
    known = (_stated(case), (_term_over(hearing), _TERM), (_retired(case), _AGE))
    found = [(day, why) for day, why in known if day is not None and day <= case.as_of]
    if not found:
        return None
    cites = hearing.cite("LCL 48", "JI2 16", *(("BJ534 Q76",) if case.region.startswith("11") else ()))
    return NoReturn(*min(found, key=lambda known: known[0]), cites)


def _stated(case: Case) -> tuple[date | None, Text]:
    stated = None if case.termination is None else case.termination.no_return
    return (None, _TERM) if stated is None else (stated.since - ONE_DAY, _WHY[stated.why])


def _term_over(hearing: Hearing) -> date | None:
    """The end of a fixed term, where no renewal may be owed: not a second term, ten years, or a protected state."""
    case = hearing.case
    term, ended = hearing.once("last term", lambda: last_term(case)), end_of_employment(case)
    protected = case.termination is not None and case.termination.protections
    if term is None or ended is None or term.kind != "fixed_term" or protected:
        return None
    last = term.extended_to or term.end
    if last is None or last <= ended or ten_years(hearing, last) or two_terms(hearing):
        return None
    return last


def _retired(case: Case) -> date | None:
    """The day before the statutory age, by whichever post (REG 21), unless a later retirement was agreed."""
    ages, ended = retirement_days(case), end_of_employment(case)
    if not ages or ended is None or ages[-1] <= ended or case.worker.status == "delayed_retirement":
        return None
    return ages[-1] - ONE_DAY


_AGE = Text(
    "劳动者达到法定退休年龄，劳动合同终止", "the worker reached the statutory age, with which the contract ends"
)
_TERM = Text("劳动合同期满，且无应当续订的情形", "the term ran out and no renewal was owed")
_WHY = {
    "term_ended": _TERM,
    "pension": Text("劳动者已享受基本养老保险待遇", "the worker draws a pension"),
    "bankruptcy": Text("用人单位被宣告破产", "the employer was declared bankrupt"),
    "dissolution": Text("用人单位已经解散", "the employer was dissolved"),
    "other_job": Text("劳动者已与其他单位建立劳动关系", "the worker has taken another job"),
    "other": Text("存在不能继续履行的其他情形", "other circumstances"),
}
