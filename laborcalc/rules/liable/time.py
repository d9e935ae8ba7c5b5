"""When the texts on who answers hold, and for whom 适用的时间与人: by the work for statutes, by the judgment for interpretations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing

JI2_FROM = date(2025, 9, 1)
NMG_FROM = date(2020, 5, 1)
LD_FROM = date(2014, 3, 1)
AMENDED = date(2013, 7, 1)  # LCL 92: until then the user unit answered for the dispatcher's breach too


def last_worked(case: Case) -> date:
    """The last day of the work that the claims are for: of the employment, else of the arrears, else the day of judgment."""
    ends = [owed.end for owed in case.arrears if owed.end is not None]
    return end_of_employment(case) or max(ends, default=case.as_of)


def worked_until(hearing: Hearing) -> date:
    """The same for a hearing."""
    return last_worked(hearing.case)


def migrant(hearing: Hearing) -> bool:
    """Is the worker a rural resident, whom alone the regulations on migrant workers protect; presumed where nothing is said."""
    worker = hearing.case.worker
    if "rural_migrant" in worker.model_fields_set:
        return worker.rural_migrant
    hearing.assume("RURAL_MIGRANT_PRESUMED", _MIGRANT)
    return True


_MIGRANT = Text(
    "以劳动者是农村居民为前提：保障农民工工资支付条例第二条只及于农民工",
    "presumes a worker who is a rural resident: the regulations on migrant workers cover no others (Art. 2)",
)
