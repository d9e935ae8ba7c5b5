"""The part of the case file on a work injury 工伤: what happened, what was recognised and graded, who was insured, what was paid."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StrictBool, StrictInt
from pydantic_core import PydanticCustomError

from laborcalc.facts.door import Facts, Span
from laborcalc.facts.types import LISTED, BirthDay, Day, Line, Number, Short, Yuan, shown
from laborcalc.foundation.money import ZERO
from laborcalc.foundation.terms import Kind


def _grade(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and not 1 <= value <= 10:
        raise PydanticCustomError("injury_grade", "{shown}", {"shown": shown(value)})
    return value


def grade_of_ten(value: Any) -> int:
    """A grade as an argument of a call."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise PydanticCustomError("injury_grade", "{shown}", {"shown": shown(value)})
    return int(_grade(value))


# YAML reads a plain `yes` or `no` as true or false.
_ANSWER = Short(
    lambda value: {True: "yes", False: "no"}[value] if isinstance(value, bool) else value, lambda _: {"type": "boolean"}
)


def _named(field: str) -> Short:
    """A part of which only one thing is known may be written as that alone."""
    return Short(
        lambda value: {field: value} if isinstance(value, str) else value, lambda form: form["properties"][field]
    )


Grade = Annotated[StrictInt, Field(ge=1, le=10), BeforeValidator(_grade)]


class AverageWage(Facts):
    """The average wage of the pooling area 统筹地区职工平均工资, of one statistic year."""

    amount: Yuan
    per: Literal["month", "year"] = "month"
    year: Annotated[StrictInt, Field(ge=1990, le=2100)] | None = None
    series: Line | None = None


class InjuryLeave(Span):
    """A time of paid injury leave 停工留薪期."""

    start: Day
    end: Day
    confirmed_by: Line | None = None
    paid: Yuan = ZERO


class HospitalStay(Span):
    """A stay in hospital 住院; the first and the last day are counted."""

    start: Day
    end: Day
    inside_area: StrictBool | None = None


class LeaveNursing(Facts):
    """Nursing in the injury leave 停工留薪期护理."""

    days: Number | None = None
    price: Yuan | None = None
    cost: Yuan | None = None
    paid: Yuan = ZERO


class LeaveGap(Span):
    """The time without work between the end of the leave and the grading 停工留薪期满至鉴定前."""

    start: Day
    end: Day
    paid: Yuan = ZERO


class MedicalCost(Facts):
    """A cost of treatment 医疗费."""

    amount: Yuan
    on: Day | None = None
    in_catalogue: StrictBool | None = None
    paid_by: Line = "worker"


class ThirdPartyItem(Facts):
    """What the third party paid for one item 第三人赔偿项目."""

    kind: Line
    amount: Yuan


class ThirdParty(Facts):
    """What a third party at fault has paid 第三人侵权赔偿."""

    items: Annotated[tuple[ThirdPartyItem, ...], Field(max_length=100)] = ()
    amount: Yuan | None = None


class Dependant(Facts):
    """A relative whom the deceased supported 供养亲属."""

    relation: Literal[
        "spouse", "husband", "wife", "child", "son", "daughter", "parent", "father", "mother", "grandparent", "grandfather",
        "grandmother", "grandchild", "sibling",
    ]  # fmt: skip
    birth: BirthDay | None = None
    sex: Literal["male", "female"] | None = None
    incapable: StrictBool | None = None
    lone: StrictBool = False
    supported: StrictBool = True
    until: Day | None = None


class InjuryDeath(Facts):
    """Death at work or of the injury 因工死亡."""

    date: Day
    missing: StrictBool = False
    dependants: Annotated[tuple[Dependant, ...], Field(max_length=20)] = ()


class Settlement(Facts):
    """An agreement on the injury 工伤赔偿协议."""

    date: Day | None = None
    amount: Yuan | None = None
    before_recognition: StrictBool | None = None
    before_grading: StrictBool | None = None


class ChainUnit(Facts):
    """A unit in a chain of contracts 承发包各方."""

    name: Line = ""
    capacity: StrictBool | None = None


class Chain(Facts):
    """Why another unit than the one that gave the work may be responsible 承担工伤保险责任的单位."""

    kind: Literal[
        "subcontract", "affiliation", "dispatch", "several_employers", "sent_elsewhere", "borrowed", "successor", "bankruptcy"
    ]  # fmt: skip
    units: Annotated[tuple[Annotated[ChainUnit, _named("name")], ...], Field(max_length=50)] = ()


class Suspension(Span):
    """A time that the deadline for asking for recognition does not count 不计算在申请期限内的时间."""

    start: Day
    end: Day
    cause: Line = ""


class Regrading(Facts):
    """A later grading 复查鉴定、再次鉴定."""

    on: Day
    kind: Literal["review", "second_instance", "second_injury"] = "review"
    grade: Grade


class BenefitPaid(Facts):
    """What the employer has paid for one of the benefits 用人单位已付."""

    kind: Kind
    amount: Yuan


class LocalSums(Facts):
    """Local figures of the two sums at the ending that the caller has confirmed 已核实的当地标准."""

    medical_months: Number | None = None
    employment_months: Number | None = None
    medical_step: Number | None = None
    employment_step: Number | None = None
    meals_per_day: Yuan | None = None


class Injury(Facts):
    """A work injury 工伤; `None` = not known."""

    date: Day | None = None
    kind: Literal["accident", "disease", "commute", "deemed"] = "accident"
    recognised_on: Day | None = None
    undisputed: StrictBool = False
    employer_applied_on: Day | None = None
    suspensions: Annotated[tuple[Suspension, ...], Field(max_length=100)] = ()
    grade: Grade | None = None
    graded_on: Day | None = None
    regradings: Annotated[tuple[Regrading, ...], Field(max_length=50)] = ()
    care_need: Literal["full", "large", "part", "none"] | None = None
    insured: Annotated[Literal["yes", "no", "late"], _ANSWER] | None = None
    insured_from: Day | None = None
    declared_base: Yuan | None = None
    true_wage_12m: Yuan | None = None
    months_in_base: Number | None = None
    average_wage: Annotated[tuple[AverageWage, ...], Field(max_length=100), LISTED] = ()
    leave: Annotated[tuple[InjuryLeave, ...], Field(max_length=100)] = ()
    leave_months: Number | None = None
    leave_paid: Yuan = ZERO
    gap: LeaveGap | None = None
    hospital: Annotated[tuple[HospitalStay, ...], Field(max_length=200)] = ()
    nursing: LeaveNursing | None = None
    medical: Annotated[tuple[MedicalCost, ...], Field(max_length=1000)] = ()
    outside_travel: Yuan | None = None
    aids: Yuan | None = None
    assessment_fee: Yuan | None = None
    suitable_work: StrictBool | None = None
    employer_medical_share: Yuan = ZERO
    wage_before: Yuan | None = None
    wage_after: Yuan | None = None
    fund_paid: Yuan | None = None
    payments: Annotated[tuple[BenefitPaid, ...], Field(max_length=200)] = ()
    ended_on: Day | None = None
    ended_by: (
        Literal["worker", "expiry", "employer_39", "employer_40_41", "agreement", "retirement", "death"] | None
    ) = None
    birth: BirthDay | None = None
    sex: Literal["male", "female"] | None = None
    work_type: Literal["worker", "cadre"] | None = None
    pension_drawn: StrictBool | None = None
    occupational_disease: StrictBool | None = None
    city_factor: Number | None = None
    local: LocalSums | None = None
    third_party: ThirdParty | None = None
    death: InjuryDeath | None = None
    settlement: Settlement | None = None
    unit_status: Literal["registered", "unlicensed", "child_labour"] = "registered"
    chain: Annotated[Chain, _named("kind")] | None = None
    refused_by_employer: StrictBool = False
    enforcement_ended_on: Day | None = None
    refused_from: Day | None = None
    refused_what: Line = ""
    platform: StrictBool = False
