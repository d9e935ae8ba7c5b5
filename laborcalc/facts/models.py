"""The models of the case file 案情字段: what a file may hold, each part as a pydantic model.

Facts only, never results. `None` means "not known", which is not zero and not "no".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from typing import Annotated, Literal, Self

from pydantic import (
    Field,
    StrictBool,
    StrictInt,
    model_validator,
)

from laborcalc.facts.contract import Contract, LimitationEvent, NonCompete, Training, Unsigned
from laborcalc.facts.door import Facts, Span, ordered
from laborcalc.facts.hours import (
    AnnualLeave,
    HeatWork,
    HourCycle,
    MaternityLeave,
    Overtime,
    SickLeave,
    Stoppage,
    Timesheet,
    YearCalendar,
)
from laborcalc.facts.injury import Injury
from laborcalc.facts.parties import Dispatch, Employment, LayOff, OtherUnit, Proceedings, Site, Worker
from laborcalc.facts.parts.counterclaims import Allowance, Damage, Departure, Repayment, SetOff
from laborcalc.facts.parts.duties import DutiesFields
from laborcalc.facts.parts.insurance import SocialInsurance, Unemployment
from laborcalc.facts.parts.losses import Maternity, MedicalLoss, NonWorkDeath, PensionLoss
from laborcalc.facts.relationship import Relationship
from laborcalc.facts.types import ByPath, Day, Line, Month, Number, Place, Signed, Yuan
from laborcalc.foundation.money import ZERO
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.terms import Ground, Kind, Protection


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
    history: Annotated[tuple[WagePeriod, ...], Field(max_length=1000)] = ()
    payslips: Annotated[tuple[Payslip, ...], Field(max_length=2000)] = ()
    bonuses: Annotated[tuple[Bonus, ...], Field(max_length=1000)] = ()
    average_12_months: Yuan | None = None
    average_12_months_without_overtime: Yuan | None = None
    last_month: Yuan | None = None
    overtime_base: Yuan | None = None
    all_in: StrictBool = False
    double_wage_base: Yuan | None = None

    @cached_property
    def by_month(self) -> dict[date, tuple[int, Payslip]]:
        """The payslip of each month, with its number."""
        return {slip.month: (index, slip) for index, slip in enumerate(self.payslips)}

    @cached_property
    def steps(self) -> list[tuple[date, int]]:
        """The days from which another wage is agreed, in order, with the number of the entry: of two the first."""
        numbers = range(len(self.history) - 1, -1, -1)
        return sorted({self.history[number].start: number for number in numbers}.items())

    @cached_property
    def now(self) -> list[tuple[str, Decimal]]:
        """The monthly wages stated for the end of the employment, with their paths, the least first."""
        stated = [
            ("pay.average_12_months", self.average_12_months),
            ("pay.average_12_months_without_overtime", self.average_12_months_without_overtime),
            ("pay.last_month", self.last_month),
            ("pay.double_wage_base", self.double_wage_base),
        ]
        if self.history:
            last = max(range(len(self.history)), key=lambda index: self.history[index].start)
            stated.append((f"pay.history.{last}.monthly", self.history[last].monthly))
        else:
            stated.append(("pay.monthly", self.monthly))
        return sorted(((path, wage) for path, wage in stated if wage is not None), key=lambda item: item[1])

    def changes(self, first: date, last: date) -> list[date]:
        """The days from `first` to `last`, both counted, from which another wage is agreed."""
        begin, end = bisect_left(self.steps, first, key=_day), bisect_right(self.steps, last, key=_day)
        return [day for day, _ in self.steps[begin:end]]


def _day(step: tuple[date, int]) -> date:
    return step[0]


class Arrears(Span):
    """Wages, commission or a bonus owed for a period 欠付报酬, or a deduction wrongly taken 克扣."""

    item: Literal["wages", "commission", "bonus", "allowance", "benefit", "deduction"] = "wages"
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


class NoReturn(Facts):
    """Why the employment cannot go on although the ending was unlawful 不能继续履行 (LCL 48, JI2 16)."""

    since: Day
    why: Literal["term_ended", "pension", "bankruptcy", "dissolution", "other_job", "other"] = "other"


class Termination(Facts):
    """How the employment ended 解除或终止."""

    ground: Ground
    lawful: StrictBool | None = None
    notified_on: Day | None = None
    thirty_days_notice: StrictBool = False
    expiry_notice_days_late: Annotated[StrictInt, Field(ge=0, le=365)] = 0
    reinstatement_wanted: StrictBool = False
    no_return: NoReturn | None = None
    private_reasons: StrictBool | None = None
    paid_compensation: Yuan = ZERO
    labour_capacity_grade: Annotated[StrictInt, Field(ge=1, le=10)] | None = None
    injury_grade: Annotated[StrictInt, Field(ge=1, le=10)] | None = None
    illness: Literal["ordinary", "serious", "terminal"] | None = None
    protections: Annotated[tuple[Protection, ...], Field(max_length=50)] = ()
    has_union: StrictBool | None = None
    union_notified: StrictBool | None = None
    staff: Annotated[StrictInt, Field(ge=1)] | None = None
    dismissed: Annotated[StrictInt, Field(ge=1)] | None = None
    layoff: LayOff | None = None


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
    payments: Annotated[tuple[Payment, ...], Field(max_length=200)] = ()


class Given(Facts):
    """Figures found by the court or known to the user: they win over the tables."""

    minimum_wage: Yuan | None = None
    minimum_wages: Annotated[tuple[WagePeriod, ...], Field(max_length=500)] = ()
    local_average_wage: Yuan | None = None
    hourly_minimum_wage: Yuan | None = None
    additional_share: Number | None = None
    calendars: Annotated[tuple[YearCalendar, ...], Field(max_length=106)] = ()

    @cached_property
    def minimum_steps(self) -> list[tuple[date, int]]:
        """The days from which another minimum wage is stated, in order, with the number of the entry: of two the last."""
        return sorted({period.start: number for number, period in enumerate(self.minimum_wages)}.items())


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


class CaseFields(DutiesFields):
    """The fields of a case; `Case` adds what must hold between them, and the ways in."""

    format: Literal["laborcalc-case/1"] = "laborcalc-case/1"
    title: Line = ""
    region: Place
    district: Line = ""
    as_of: Day
    filed_on: Day | None = None
    limitation_pleaded: StrictBool | None = None
    limitation_events: Annotated[tuple[LimitationEvent, ...], Field(max_length=1000)] = ()
    employer_seat: Place | None = None
    proceedings: Proceedings | None = None
    worker: Worker = Field(default_factory=_worker)
    employment: Employment | None = None
    dispatch: Dispatch | None = None
    site: Site | None = None
    other_units: Annotated[tuple[OtherUnit, ...], Field(max_length=50)] = ()
    contracts: Annotated[tuple[Contract, ...], Field(max_length=1000)] | None = None
    unsigned: Unsigned | None = None
    open_ended_owed_from: Day | None = None
    open_ended_asked_on: Day | None = None
    double_wages_paid: Yuan = ZERO
    pay: Pay = Field(default_factory=_pay)
    arrears: Annotated[tuple[Arrears, ...], Field(max_length=5000)] = ()
    overtime: Annotated[tuple[Overtime, ...], Field(max_length=20_000)] = ()
    overtime_paid: Yuan = ZERO
    timesheet: Timesheet | None = None
    hour_cycles: Annotated[tuple[HourCycle, ...], Field(max_length=5000)] = ()
    annual_leave: Annotated[tuple[AnnualLeave, ...], Field(max_length=500)] = ()
    sick_leave: Annotated[tuple[SickLeave, ...], Field(max_length=5000)] = ()
    stoppages: Annotated[tuple[Stoppage, ...], Field(max_length=1000)] = ()
    maternity_leaves: Annotated[tuple[MaternityLeave, ...], Field(max_length=100)] = ()
    heat: Annotated[tuple[HeatWork, ...], Field(max_length=1000)] = ()
    disputes: Annotated[tuple[Dispute, ...], Field(max_length=100)] = ()
    non_compete: NonCompete | None = None
    injury: Injury | None = None
    maternity: Maternity | None = None
    medical_loss: MedicalLoss | None = None
    pension: PensionLoss | None = None
    death_non_work: NonWorkDeath | None = None
    social_insurance: SocialInsurance | None = None
    unemployment: Unemployment | None = None
    termination: Termination | None = None
    payment_orders: Annotated[tuple[PaymentOrder, ...], Field(max_length=500)] = ()
    judgment_debt: JudgmentDebt | None = None
    training: Training | None = None
    allowance: Allowance | None = None
    damage: Damage | None = None
    departure: Departure | None = None
    repayments: Annotated[tuple[Repayment, ...], Field(max_length=500)] = ()
    set_off: Annotated[tuple[SetOff, ...], Field(max_length=200)] = ()
    relationship: Relationship | None = None
    given: Given = Field(default_factory=_given)
    readings: dict[str, str] = Field(default_factory=dict)
    disputed: ByPath = Field(default_factory=dict)
    claims: Annotated[tuple[Claimed, ...], Field(max_length=1000)] | None = None

    @property
    def filing_day(self) -> date:
        """The day on which the claim was filed; before that, the day of judgment stands for it."""
        return self.filed_on or self.as_of

    @cached_property
    def stated(self) -> frozenset[str]:
        """What is written in the file: its parts, and in each part the facts, as `pay` and `pay.monthly`."""
        parts = self.model_fields_set
        held = [(name, getattr(self, name)) for name in parts]
        inside = (f"{name}.{fact}" for name, part in held if isinstance(part, Facts) for fact in part.model_fields_set)
        return frozenset((*parts, *inside))

    @cached_property
    def absences(self) -> dict[str, Spans]:
        """The days of sick leave, stoppage and maternity leave, by the name of the field; none where nothing is stated."""
        leaves = {name: getattr(self, name) for name in ("sick_leave", "stoppages", "maternity_leaves")}
        return {name: Spans((one.start, one.end) for one in entries) for name, entries in leaves.items() if entries}

    @cached_property
    def wages_owed(self) -> Spans:
        """The days for which wages are owed by the arrears; what is open at an end reaches beyond it."""
        owed = (entry for entry in self.arrears if entry.item == "wages")
        return Spans((entry.start or date.min, entry.end or date.max) for entry in owed)

    @cached_property
    def personal_leave(self) -> Spans:
        """The days of dated arrears with unpaid personal leave in them."""
        dated = ((entry.start, entry.end) for entry in self.arrears if entry.unpaid_leave_days)
        return Spans((start, end) for start, end in dated if start and end)

    @cached_property
    def claims_by_kind(self) -> dict[Kind, tuple[Claimed, ...]]:
        """The claims that the case lists, by their kind."""
        found: dict[Kind, list[Claimed]] = {}
        for claim in self.claims or ():
            found.setdefault(claim.kind, []).append(claim)
        return {kind: tuple(claims) for kind, claims in found.items()}

    @cached_property
    def time_asked_for(self) -> dict[Kind, Spans]:
        """The days for which the claims that the case lists ask, by their kind."""
        return {
            kind: Spans((claim.start or date.min, claim.end or date.max) for claim in claims).joined()
            for kind, claims in self.claims_by_kind.items()
        }
