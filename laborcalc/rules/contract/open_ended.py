"""When was an open-ended contract owed 应订无固定期限劳动合同 (R-DW-06; LCL 14(2), 97(1); REG 9; JI2 10; D-13)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.text import Text
from laborcalc.rules.measures.service import GAP_DAYS, NEW_LAW, service_start

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Contract
    from laborcalc.hearing.hearing import Hearing

TEN_YEARS = 10
YEAR, HALF_YEAR = 12, 6


def owed_from(hearing: Hearing) -> tuple[date, str] | None:
    """The day from which it was owed (R-DW-06), with the path of the fact behind it; `None` when it was not, or not asked for.

    As the case states it; else the day after the last term, once the conditions are met and the worker has asked for it
    or agreed to it.
    """
    case = hearing.case
    if case.employment is not None and case.employment.public_welfare_post:
        return None  # REG 12
    owed = _stated(case) or _found(hearing)
    if owed is None or any(_in_force(contract, owed[0]) for contract in case.contracts or ()):
        return None
    return owed


def _stated(case: Case) -> tuple[date, str] | None:
    day = case.open_ended_owed_from
    return None if day is None else (day, "open_ended_owed_from")


def _in_force(contract: Contract, day: date) -> bool:
    """Is it the open-ended contract itself, signed by then."""
    since = contract.start if contract.backdated or contract.signed_on is None else contract.signed_on
    return contract.kind == "open_ended" and since is not None and since <= day


def _found(hearing: Hearing) -> tuple[date, str] | None:
    case = hearing.case
    asked = case.open_ended_asked_on
    terms = [(n, c) for n, c in enumerate(case.contracts or ()) if c.kind == "fixed_term" and c.start and c.end]
    if asked is None or not terms:
        return None
    index, last = max(terms, key=lambda term: _ends(term[1]))
    owed = max(_ends(last) + ONE_DAY, asked)
    if not (_ten_years(hearing, owed) or _two_terms(hearing, [contract for _, contract in terms])):
        return None
    hearing.assume("NO_FAULT_OF_ART_39", _NO_FAULT)
    return owed, f"contracts.{index}.end"


def _ends(contract: Contract) -> date:
    return contract.extended_to or contract.end or date.min


_NO_FAULT = Text(
    "以劳动者没有第三十九条、第四十条第一、二项的情形为前提",
    "presumes that the worker gave no ground of Art. 39 or Art. 40(1), (2)",
)


def _ten_years(hearing: Hearing, owed: date) -> bool:
    """Ten years in a row with this employer when it was owed and asked for, time before 2008 included (REG 9)."""
    start = service_start(hearing.case)
    return start is not None and elapsed(start, owed - ONE_DAY).years >= TEN_YEARS


def _two_terms(hearing: Hearing, contracts: list[Contract]) -> bool:
    """Two fixed terms in a row, counted from those concluded since 2008 (LCL 97(1)); extensions may count as one more.

    Terms of this employment are in a row; where its first day is not known, breaks of up to thirty days do not part them.
    """
    hired = service_start(hearing.case)
    counted = sorted((c for c in contracts if c.start is not None and c.start >= NEW_LAW), key=_ends)
    if hired is not None:
        counted = [contract for contract in counted if _ends(contract) >= hired]
    else:
        counted = counted[_last_break(counted) :]
    if len(counted) >= 2:
        return True
    return any(contract.extended_to is not None and _counts_twice(hearing, contract) for contract in counted)


def _last_break(contracts: list[Contract]) -> int:
    """The place of the first term after the last break of more than thirty days (R-COMP-15)."""
    place = 0
    for number, (before, after) in enumerate(pairwise(contracts), 1):
        if after.start is not None and (after.start - _ends(before)).days > GAP_DAYS + 1:
            place = number
    return place


def _counts_twice(hearing: Hearing, contract: Contract) -> bool:
    """Does the extension of a term count as a second contract: agreed ones by D-13, renewals by clause always (JI2 10(2))."""
    if contract.extension == "statutory" or contract.end is None or contract.extended_to is None:
        return False
    if contract.extension == "automatic":
        return True
    option = hearing.reading("D-13")
    first = contract.end + ONE_DAY
    if option == "one_year_in_total":
        return contract.extended_to >= add_months(first, YEAR) - ONE_DAY
    if option == "over_six_months":
        return contract.extended_to >= add_months(first, HALF_YEAR)
    return option == "any_later_end"
