"""When was an open-ended contract owed 应订无固定期限劳动合同 (R-DW-06; LCL 14(2), 97(1); REG 9; JI2 10; D-13)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc._service import NEW_LAW, service_start
from laborcalc.months import DAY as ONE_DAY
from laborcalc.months import add_months, elapsed
from laborcalc.text import Text

if TYPE_CHECKING:
    from laborcalc.facts import Contract
    from laborcalc.hearing import Hearing

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
    if case.open_ended_owed_from is not None:
        return case.open_ended_owed_from, "open_ended_owed_from"
    asked = case.open_ended_asked_on
    terms = [(n, c) for n, c in enumerate(case.contracts or ()) if c.kind == "fixed_term" and c.start and c.end]
    if asked is None or not terms:
        return None
    index, last = max(terms, key=lambda term: term[1].extended_to or term[1].end or date.min)
    ends = last.extended_to or last.end
    assert ends is not None  # terms without an end are no fixed terms here
    if not (_ten_years(hearing, ends) or _two_terms(hearing, [contract for _, contract in terms])):
        return None
    hearing.assume("NO_FAULT_OF_ART_39", _NO_FAULT)
    return max(ends + ONE_DAY, asked), f"contracts.{index}.end"


_NO_FAULT = Text(
    "以劳动者没有第三十九条、第四十条第一、二项的情形为前提",
    "presumes that the worker gave no ground of Art. 39 or Art. 40(1), (2)",
)


def _ten_years(hearing: Hearing, ends: date) -> bool:
    """Ten years in a row with this employer when the last term ran out, time before 2008 included (REG 9)."""
    start = service_start(hearing.case)
    return start is not None and elapsed(start, ends).years >= TEN_YEARS


def _two_terms(hearing: Hearing, contracts: list[Contract]) -> bool:
    """Two fixed terms in a row, counted from those concluded since 2008 (LCL 97(1)); extensions may count as one more."""
    counted = [contract for contract in contracts if contract.start is not None and contract.start >= NEW_LAW]
    if len(counted) >= 2:
        return True
    return any(contract.extended_to is not None and _counts_twice(hearing, contract) for contract in counted)


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
