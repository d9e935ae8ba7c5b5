"""The procedure of an assessed case 程序: its parts put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.facts.problems import of_type
from laborcalc.proceedings.filing import Filing
from laborcalc.proceedings.final_award import final_awards
from laborcalc.proceedings.hints import procedure_hints
from laborcalc.proceedings.stages import stages
from laborcalc.proceedings.venue import venues
from laborcalc.results.assessment import AN_ASSESSMENT, Assessment
from laborcalc.results.procedure import Procedure
from laborcalc.rules.limitation.clock import MAL_FROM

if TYPE_CHECKING:
    from laborcalc.results.assessment import Assessment


def procedure_of(result: Assessment) -> Procedure | None:
    """程序 The procedure of an assessed case (R-PROC-02 to R-PROC-10, R-PROC-15, R-PROC-16).

    Args:
        result: an assessment with its case.

    Returns:
        `None` without a case, and for a filing before the arbitration law of 2008-05-01.
    """
    case = of_type("result", result, Assessment, AN_ASSESSMENT).case
    if case is None or case.filing_day < MAL_FROM:  # other rules, which are not held
        return None
    filing = Filing(result, case)
    final = final_awards(filing)
    may_be_final = any(item.final is not False for item in final.items)
    return Procedure(filing.on, final, venues(filing), stages(filing, final=may_be_final), procedure_hints(filing))
