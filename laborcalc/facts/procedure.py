"""The part of the case file on the proceedings 程序: days on which something was received or decided."""

from __future__ import annotations

from laborcalc.facts.door import Facts
from laborcalc.facts.types import Day


class Proceedings(Facts):
    """How far the proceedings have come 程序进展; the day of filing is `Case.filed_on`."""

    accepted_on: Day | None = None
    award_received_on: Day | None = None
    judgment_received_on: Day | None = None
    performance_ends: Day | None = None
