"""The case file 案情 `laborcalc-case/1`: what happened, as pydantic models.

Facts only, never results. `None` means "not known", which is not zero and not "no". Money is a decimal string, days are
ISO dates; unknown fields, floats and impossible dates are refused with the path of the fact, in both languages.

>>> case = Case(region="北京", as_of="2026-11-21", pay={"monthly": "8700"})
>>> case.region, case.pay.monthly
('110000', Decimal('8700'))
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import (
    BeforeValidator,
    Field,
    StrictBool,
    StrictInt,
    model_validator,
)

from laborcalc._door import Facts, Span, at_the_door, ordered
from laborcalc._facts_contract import Contract, LimitationEvent, Unsigned
from laborcalc._facts_hours import (
    AnnualLeave,
    HeatWork,
    HourCycle,
    Leave,
    MaternityLeave,
    Overtime,
    Shift,
    SickLeave,
    Stoppage,
    Timesheet,
    YearCalendar,
)
from laborcalc._facts_procedure import Proceedings
from laborcalc._facts_relationship import Evidence, Relationship
from laborcalc._types import Day, Line, Month, Number, Signed, Yuan, place
from laborcalc.money import ZERO
from laborcalc.terms import Ground, Kind, Protection

if TYPE_CHECKING:
    from pathlib import Path


class Worker(Facts):
    """The worker 劳动者."""

    status: Literal["employee", "drawing_pension", "past_retirement_age", "student", "foreigner_without_permit"] = (
        "employee"
    )
    birth_date: Day | None = None
    sex: Literal["male", "female"] | None = None
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
    prior_service: tuple[PriorService, ...] = ()
    employer_registered_on: Day | None = None
    public_welfare_post: StrictBool = False


class WagePeriod(Facts):
    """The agreed monthly wage from a day on."""

    start: Day
    monthly: Yuan


class Payslip(Facts):
    """One month's pay 工资单: `due` is gross, before personal insurance, fund and tax."""

    month: Month
    due: Yuan
    overtime: Yuan = ZERO
    irregular: Yuan = ZERO
    commission: Yuan = ZERO
    allowances: Yuan = ZERO
    benefits: Yuan = ZERO
    subsidies: Yuan = ZERO
    insurance: Yuan = ZERO
    fund: Yuan = ZERO
    hours: Number | None = None
    normal_labour: StrictBool = True
    paid: Yuan | None = None


class Bonus(Facts):
    """A bonus on a cycle over one month 奖金; counted by twelfths of the year that it rewards."""

    amount: Yuan
    earned_from: Day
    earned_to: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        ordered(self.earned_from, self.earned_to, "earned_to")
        return self


class Pay(Facts):
    """Wages 工资."""

    monthly: Yuan | None = None
    history: tuple[WagePeriod, ...] = ()
    payslips: tuple[Payslip, ...] = ()
    bonuses: tuple[Bonus, ...] = ()
    average_12_months: Yuan | None = None
    average_12_months_without_overtime: Yuan | None = None
    last_month: Yuan | None = None
    overtime_base: Yuan | None = None
    all_in: StrictBool = False
    double_wage_base: Yuan | None = None


class Arrears(Span):
    """Wages, commission or a bonus owed for a period 欠付报酬, or a deduction wrongly taken 克扣."""

    item: Literal["wages", "commission", "bonus", "allowance", "deduction"] = "wages"
    start: Day | None = None
    end: Day | None = None
    due: Yuan | None = None
    paid: Yuan = ZERO
    base: Yuan | None = None
    plus: Signed = ZERO
    days: Number | None = None
    unpaid_leave_days: Number = ZERO
    loss: Yuan | None = None


class Dispute(Span):
    """The gap of an unlawful dismissal that was undone 违法解除后恢复前的期间: wages are owed for it (JI2 18)."""

    start: Day
    end: Day | None = None
    monthly: Yuan | None = None
    days: Number | None = None
    reinstated: StrictBool = True
    paid: Yuan = ZERO
    earned_elsewhere: Yuan = ZERO


class NonCompete(Span):
    """A duty not to compete after the end 竞业限制."""

    start: Day
    end: Day
    agreed_monthly: Yuan | None = None
    released_by_employer_on: Day | None = None
    extra_three_months_claimed: StrictBool = True
    paid: Yuan = ZERO


class Termination(Facts):
    """How the employment ended 解除或终止."""

    ground: Ground
    lawful: StrictBool | None = None
    notified_on: Day | None = None
    thirty_days_notice: StrictBool = False
    expiry_notice_days_late: Annotated[StrictInt, Field(ge=0, le=365)] = 0
    reinstatement_wanted: StrictBool = False
    private_reasons: StrictBool | None = None
    paid_compensation: Yuan = ZERO
    labour_capacity_grade: Annotated[StrictInt, Field(ge=1, le=10)] | None = None
    injury_grade: Annotated[StrictInt, Field(ge=1, le=10)] | None = None
    illness: Literal["ordinary", "serious", "terminal"] | None = None
    protections: tuple[Protection, ...] = ()
    has_union: StrictBool | None = None
    union_notified: StrictBool | None = None
    staff: Annotated[StrictInt, Field(ge=1)] | None = None
    dismissed: Annotated[StrictInt, Field(ge=1)] | None = None


class PaymentOrder(Facts):
    """A labour authority's order to pay 责令限期支付, the gate of LCL 85."""

    ordered_on: Day
    deadline: Day
    amount: Yuan
    paid_in_time: StrictBool = False


class Payment(Facts):
    """A payment on a judgment debt."""

    on: Day
    amount: Yuan


class JudgmentDebt(Facts):
    """What an effective award or judgment orders to be paid, and what was paid late 迟延履行."""

    principal: Yuan
    performance_ends: Day
    payments: tuple[Payment, ...] = ()


class Training(Facts):
    """Special training at the employer's cost with a service period 专项培训与服务期 (LCL 22)."""

    cost: Yuan
    months: Annotated[StrictInt, Field(ge=1, le=600)]
    served: Annotated[StrictInt, Field(ge=0, le=600)]


class Given(Facts):
    """Figures found by the court or known to the user: they win over the tables."""

    minimum_wage: Yuan | None = None
    minimum_wages: tuple[WagePeriod, ...] = ()
    local_average_wage: Yuan | None = None
    hourly_minimum_wage: Yuan | None = None
    additional_share: Number | None = None
    calendars: tuple[YearCalendar, ...] = ()


class Claimed(Span):
    """What is asked for 仲裁请求; an award never goes above the sum asked for (不告不理)."""

    kind: Kind
    amount: Yuan | None = None
    start: Day | None = None
    end: Day | None = None


# The defaults of the parts that most files leave out, built when first needed and shared: they are frozen.
_worker = cache(Worker)
_pay = cache(Pay)
_given = cache(Given)


class Case(Facts):
    """A whole case file. Raises `BadCase` with every problem in it; see `Case.from_file` for files."""

    format: Literal["laborcalc-case/1"] = "laborcalc-case/1"
    title: Line = ""
    region: Annotated[str, Field(max_length=40), BeforeValidator(place)]
    as_of: Day
    filed_on: Day | None = None
    limitation_pleaded: StrictBool | None = None
    limitation_events: tuple[LimitationEvent, ...] = ()
    employer_seat: Annotated[str, Field(max_length=40), BeforeValidator(place)] | None = None
    proceedings: Proceedings | None = None
    worker: Worker = Field(default_factory=_worker)
    employment: Employment | None = None
    contracts: tuple[Contract, ...] | None = None
    unsigned: Unsigned | None = None
    open_ended_owed_from: Day | None = None
    open_ended_asked_on: Day | None = None
    double_wages_paid: Yuan = ZERO
    pay: Pay = Field(default_factory=_pay)
    arrears: tuple[Arrears, ...] = ()
    overtime: tuple[Overtime, ...] = ()
    overtime_paid: Yuan = ZERO
    timesheet: Timesheet | None = None
    hour_cycles: tuple[HourCycle, ...] = ()
    annual_leave: tuple[AnnualLeave, ...] = ()
    sick_leave: tuple[SickLeave, ...] = ()
    stoppages: tuple[Stoppage, ...] = ()
    maternity_leaves: tuple[MaternityLeave, ...] = ()
    heat: tuple[HeatWork, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    non_compete: NonCompete | None = None
    termination: Termination | None = None
    payment_orders: tuple[PaymentOrder, ...] = ()
    judgment_debt: JudgmentDebt | None = None
    training: Training | None = None
    relationship: Relationship | None = None
    given: Given = Field(default_factory=_given)
    readings: dict[str, str] = Field(default_factory=dict)
    claims: tuple[Claimed, ...] | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        from laborcalc._consistency import check

        check(self)
        return self

    if TYPE_CHECKING:

        def __init__(self, **facts: Any) -> None:
            """Facts as they are written, checked like those of a file."""

    else:  # the signatures stay pydantic's; only the error that leaves the door is ours

        def __init__(self, **facts: Any) -> None:
            at_the_door(super().__init__, **facts)

        # Else pydantic would come through here from `model_validate` too, and check everything twice.
        __init__.__pydantic_base_init__ = True

        @classmethod
        def model_validate(cls, obj: Any, **options: Any) -> Case:
            """Facts from plain dicts and lists."""
            if isinstance(obj, dict):  # a key that is no text would not even reach the fields
                obj = {str(key): value for key, value in obj.items()}
            return at_the_door(super().model_validate, obj, **options)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes, **options: Any) -> Case:
            """Facts from JSON text."""
            return at_the_door(super().model_validate_json, json_data, **options)

        def model_copy(self, *, update: dict[str, Any] | None = None, deep: bool = False) -> Case:
            """A copy; facts that are changed go through the door like all others."""
            if not update:
                return super().model_copy(deep=deep)
            return type(self).model_validate({**self.model_dump(), **update})

    @classmethod
    def from_file(cls, path: str | Path) -> Case:
        """Read a case file, JSON or YAML by its ending (YAML needs the extra `yaml`).

        Raises:
            BadCase: what is wrong, where, and what to do, in both languages.
        """
        from laborcalc._files import read_case

        return cls.model_validate(read_case(path))


__all__ = [
    "AnnualLeave", "Arrears", "Bonus", "Case", "Claimed", "Contract", "Dispute", "Employment", "Evidence", "Given",
    "HeatWork", "HourCycle", "JudgmentDebt", "Leave", "LimitationEvent", "MaternityLeave", "NonCompete", "Overtime", "Pay",
    "Payment", "PaymentOrder", "Payslip", "PriorService", "Proceedings", "Relationship", "Shift", "SickLeave", "Stoppage",
    "Termination", "Timesheet", "Training", "Unsigned", "WagePeriod", "Worker", "YearCalendar",
]  # fmt: skip
