"""The part of the case file on the parties 当事人: worker and employment, who else may have to answer, how far their case has come."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from laborcalc.facts.door import Facts, Span
from laborcalc.facts.types import BirthDay, Day, Line, Number, Yuan


class Worker(Facts):
    """The worker 劳动者."""

    status: Literal[
        "employee",
        "drawing_pension",
        "past_retirement_age",
        "delayed_retirement",
        "student",
        "foreigner_without_permit",
        "foreigner_with_permit",
        "public_institution",
    ] = "employee"
    birth_date: BirthDay | None = None
    sex: Literal["male", "female"] | None = None
    post: Literal["worker", "cadre"] | None = None
    career_start: Day | None = None
    career_years: Number | None = None
    rural_migrant: StrictBool = False


class PriorService(Span):
    """Service with an earlier employer that counts on 工龄连续 (REG 10, JI1 46)."""

    start: Day
    last_day: Day
    moved_by_employer: StrictBool = True
    severance_paid: Yuan | None = None


class Employment(Span):
    """The employment 劳动关系; both the first and the last day are served."""

    start: Day | None = None
    last_day: Day | None = None
    kind: Literal["full_time", "part_time", "dispatch"] = "full_time"
    hours_system: Literal["standard", "comprehensive", "flexible"] = "standard"
    hours_system_approved: StrictBool | None = None
    hour_cycle: Literal["week", "month", "quarter", "half_year", "year"] | None = None
    prior_service: Annotated[tuple[PriorService, ...], Field(max_length=100)] = ()
    employer_registered_on: Day | None = None
    public_welfare_post: StrictBool = False
    hours_a_day: Number | None = None
    hours_a_week: Number | None = None
    pay_cycle: Annotated[StrictInt, Field(ge=1, le=366)] | None = None


class Dispatch(Facts):
    """Labour dispatch 劳务派遣: who dispatched, who used the labour, whose fault a damage is."""

    dispatcher: Line = ""
    user: Line = ""
    fault: Literal["user", "none"] | None = None
    licensed: StrictBool | None = None
    disguised: StrictBool = False
    undertaken: StrictBool = False


class Site(Facts):
    """A building site 工程建设项目: who hired, and who stands above, by name; an empty name is a unit that there is not."""

    boss: Line = ""
    subcontractor: Line = ""
    subcontractor_qualified: StrictBool | None = None
    general: Line = ""
    client: Line = ""
    client_paid: StrictBool | None = None
    price_due: Yuan | None = None
    unlawful: StrictBool = False


class OtherUnit(Facts):
    """Another unit or person that may have to answer 其他单位或者个人, and why."""

    name: Line = ""
    role: Literal["related", "awarding", "lender", "investor"]
    division_agreed: StrictBool | None = None


class LayOff(Facts):
    """How those to be laid off were chosen and called back 裁员的留用与重新招用 (LCL 41)."""

    kept_less_protected: StrictBool | None = None
    notified_rehire: StrictBool | None = None


class Proceedings(Facts):
    """How far the proceedings have come 程序进展; the day of filing is `Case.filed_on`."""

    accepted_on: Day | None = None
    award_received_on: Day | None = None
    judgment_received_on: Day | None = None
    performance_ends: Day | None = None
