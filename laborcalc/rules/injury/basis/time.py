"""From when the time of these claims runs 工伤请求的时效起算 (R-INJ-19)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.rules.injury.basis.standing import ended_on

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

Started = tuple[date, Text] | None


def since_grading(case: Case) -> tuple[date | None, Text] | None:
    """The lump sum: from the grading, and from no other day where that one is not known."""
    injury = case.injury
    return None if injury is None else (injury.graded_on, _FROM_GRADING)


def since_ending(case: Case) -> Started:
    """The two sums at the ending: from the ending."""
    day = ended_on(case)
    return None if day is None else (day, _FROM_ENDING)


def since_recognition(case: Case) -> Started:
    """Costs: from the recognition, as what was paid before could not be asked for earlier."""
    injury = case.injury
    return None if injury is None or injury.recognised_on is None else (injury.recognised_on, _FROM_RECOGNITION)


def since_death(case: Case) -> Started:
    """Sums on a death: from the recognition, else from the death."""
    injury = case.injury
    died = None if injury is None or injury.death is None else (injury.death.date, _FROM_DEATH)
    return since_recognition(case) or died


_FROM_GRADING = Text("自鉴定结论确定之日起一年", "one year from the grading")
_FROM_ENDING = Text("自劳动关系、工伤保险关系终止之日起一年", "one year from the ending")
_FROM_RECOGNITION = Text("自认定工伤之日起一年", "one year from the recognition")
_FROM_DEATH = Text("自死亡之日起一年", "one year from the death")
