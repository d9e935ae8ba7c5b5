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

from laborcalc.proceedings.deadlines import (
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
from laborcalc.proceedings.final_award import final_award_limit, is_final
from laborcalc.proceedings.overview import procedure_of
from laborcalc.results.procedure import FinalAwards, Hint, Item, Procedure, Stage, Venue, Venues
from laborcalc.rules.limitation.clock import last_day_to_file

__all__ = [
    "Deadline", "FinalAwards", "Hint", "Item", "Procedure", "Stage", "Venue", "Venues", "acceptance_deadline",
    "answer_deadline", "award_deadline", "final_award_limit", "is_final", "last_day_to_appeal", "last_day_to_complain",
    "last_day_to_enforce", "last_day_to_file", "last_day_to_set_aside", "last_day_to_sue", "procedure_of",
]  # fmt: skip
