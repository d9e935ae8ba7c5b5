"""The procedure of a case 程序: final awards, venue, the sequence with its days, and what else the facts make worth knowing.

None of it moves an amount. `Assessment.procedure` works it out when it is asked for; the functions below answer one
question each from plain arguments.

>>> import laborcalc as lc
>>> case = lc.Case(
...     region="成都", employer_seat="深圳", as_of="2026-11-21", filed_on="2026-11-02",
...     pay={"monthly": "8700"}, arrears=[{"start": "2026-07-01", "end": "2026-09-30"}],
...     given={"minimum_wage": "2330"},
... )  # fmt: skip
>>> procedure = lc.assess(case).procedure
>>> [(item.kind.value, str(item.amount), item.final) for item in procedure.final.items]
[('unpaid_wages', '26100.00', True)]
>>> [venue.place.name.en for venue in procedure.venues.places]
['Chengdu', 'Shenzhen']
>>> [str(stage.due) for stage in procedure.stages if stage.id == "acceptance"]
['2026-11-09']
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from laborcalc._deadlines import (
    Deadline,
    acceptance_deadline,
    answer_deadline,
    award_deadline,
    last_day_to_appeal,
    last_day_to_complain,
    last_day_to_enforce,
    last_day_to_set_aside,
    last_day_to_sue,
)
from laborcalc._final_award import FinalAwards, Item, final_award_limit, final_awards, is_final
from laborcalc._hint import Filing, Hint
from laborcalc._procedure_hints import procedure_hints
from laborcalc._stages import Stage, stages
from laborcalc._venue import Venue, Venues, venues
from laborcalc.limitation import MAL_FROM, claim_day

if TYPE_CHECKING:
    from laborcalc.outcome import Assessment


@dataclass(frozen=True, slots=True)
class Procedure:
    """The procedural side of an assessment.

    Attributes:
        filed_on: day of filing; the day of judgment where none is stated.
        final: which items of the schedule would be final for the employer.
        venues: where to file.
        stages: the sequence, dated as far as the facts allow.
        hints: what else the facts make worth knowing.
    """

    filed_on: date
    final: FinalAwards
    venues: Venues
    stages: tuple[Stage, ...]
    hints: tuple[Hint, ...]


def procedure_of(result: Assessment) -> Procedure | None:
    """程序 The procedure of an assessed case (R-PROC-02 to R-PROC-10, R-PROC-15, R-PROC-16).

    Args:
        result: an assessment with its case.

    Returns:
        `None` without a case, and for a filing before the arbitration law of 2008-05-01.
    """
    case = result.case
    if case is None or claim_day(case) < MAL_FROM:  # other rules, which are not held
        return None
    filing = Filing(result, case)
    final = final_awards(filing)
    may_be_final = any(item.final is not False for item in final.items)
    return Procedure(filing.on, final, venues(filing), stages(filing, final=may_be_final), procedure_hints(filing))


__all__ = [
    "Deadline", "FinalAwards", "Hint", "Item", "Procedure", "Stage", "Venue", "Venues", "acceptance_deadline",
    "answer_deadline", "award_deadline", "final_award_limit", "is_final", "last_day_to_appeal", "last_day_to_complain",
    "last_day_to_enforce", "last_day_to_set_aside", "last_day_to_sue", "procedure_of",
]  # fmt: skip
