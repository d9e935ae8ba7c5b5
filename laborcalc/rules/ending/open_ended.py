"""When an open-ended contract was owed 应订无固定期限劳动合同 (row 16 of R-COMP-01, R-DW-06; LCL 14(2), 97(1); REG 9; JI2 10; D-13).

Counted on service, not on paper, by the same two conditions for an ending at expiry and for the second wage.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.text import Text
from laborcalc.rules.measures.service import GAP_DAYS, NEW_LAW, ended_or_judged, service_start

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
    if not (ten_years(hearing, owed - ONE_DAY) or two_terms(hearing)):
        return None
    hearing.assume("NO_FAULT_OF_ART_39", _NO_FAULT)
    return owed, f"contracts.{index}.end"


def _ends(contract: Contract) -> date:
    return contract.extended_to or contract.end or contract.start or date.min


_NO_FAULT = Text(
    "以劳动者没有第三十九条、第四十条第一、二项的情形为前提",
    "presumes that the worker gave no ground of Art. 39 or Art. 40(1), (2)",
)


# --- the two conditions, for the ending and for the second wage alike ---


def ten_years(hearing: Hearing, day: date) -> bool:
    """Ten years in a row with this employer by a day, time before 2008 and moved service included (LCL 14(2)(1), REG 9, 10)."""
    start = service_start(hearing.case)
    return start is not None and elapsed(start, day).years >= TEN_YEARS


def two_terms(hearing: Hearing) -> tuple[str, ...] | None:
    """Two fixed terms in a row concluded since 2008, and the articles that count them; `None` where there were not.

    They are in a row while the employment did not break off, whatever gap the papers show; an extension or a renewal
    by clause may count as one more, and the same work under another name on the contract goes on (JI2 10).
    """
    counted = _in_a_row(hearing.case)
    local = _LOCAL.get(hearing.case.region[:2], ())
    if len(counted) >= 2:
        return ("LCL 14(2)(3)", "JI2 10", *(id for id in local if id == "BJ534 Q81"))
    extended = [contract for contract in counted if contract.extended_to is not None]
    if any(_counts_twice(hearing, contract) for contract in extended):
        return ("LCL 14(2)(3)", "JI2 10", *local)
    return None


_LOCAL = {"11": ("BJ534 Q85", "BJ534 Q81"), "32": ("JSLC 17",)}


def _in_a_row(case: Case) -> list[Contract]:
    """The last fixed terms of this employment, none of another kind between them, concluded since 2008 (LCL 97(1)).

    A break of up to thirty days does not part them, before the employment began or where its first day is not known
    (R-COMP-15).
    """
    hired = service_start(case)
    since = NEW_LAW if hired is None else hired - timedelta(days=GAP_DAYS + 1)
    row: list[Contract] = []
    for contract in sorted((c for c in case.contracts or () if c.start is not None), key=_starts):
        broke_off = hired is None and row and (_starts(contract) - _ends(row[-1])).days > GAP_DAYS + 1
        if contract.kind != "fixed_term" or broke_off:
            row = []
        if contract.kind == "fixed_term" and _starts(contract) >= NEW_LAW and _ends(contract) >= since:
            row.append(contract)
    return row


def last_term(case: Case) -> Contract | None:
    """The contract in force at the end of the employment: the last that began by then."""
    day = ended_or_judged(case)
    begun = [contract for contract in case.contracts or () if contract.start is not None and contract.start <= day]
    return max(begun, key=_starts, default=None)


def _starts(contract: Contract) -> date:
    assert contract.start is not None
    return contract.start


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
