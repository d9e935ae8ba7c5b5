"""What the employer asks that cannot be as it is told 用人单位请求的合理性: sums against sums, days against the duty and the service."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import Found, Row, about, never
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

A_MONTH = 30
_BREACH = ("breach_start", "breach_end")


@about("training")
def served_beyond(case: CaseFields) -> Iterator[Found]:
    """More months of a service period served than the employment lasted."""
    training, job = case.training, case.employment
    if training is None or training.served is None or job is None or job.start is None:
        return
    last = job.last_day or case.as_of
    if add_months(job.start, max(training.served - 1, 0)) > last:
        yield Found("training.served", f"{training.served}; {job.start} – {last}")


@about("training")
def served_and_days(case: CaseFields) -> Iterator[Found]:
    """Months served beside the first day of the service period, which gives others."""
    training, job = case.training, case.employment
    if training is None or training.served is None or training.start is None or job is None or job.last_day is None:
        return
    months = 0 if job.last_day < training.start else elapsed(training.start, job.last_day).all_months
    if min(months, training.months) != training.served:
        yield Found("training.served", f"{training.served} ≠ {months}")


@about("non_compete")
def breach_outside_duty(case: CaseFields) -> Iterator[Found]:
    """A breach outside the term of the duty."""
    duty = case.non_compete
    for name in () if duty is None else _BREACH:
        day = getattr(duty, name)
        if duty is not None and day is not None and not duty.start <= day <= duty.end:
            yield Found(f"non_compete.{name}", f"{day}; {duty.start} – {duty.end}")


@about("non_compete")
def end_without_start(case: CaseFields) -> Iterator[Found]:
    """A breach of which only the last day is known."""
    duty = case.non_compete
    if duty is not None and duty.breach_end is not None and duty.breach_start is None:
        yield Found("non_compete.breach_start", str(duty.breach_end))


@about("non_compete")
def breach_days_beyond(case: CaseFields) -> Iterator[Found]:
    """More days of breach than the term has; days beside the first day of the breach, which is taken."""
    duty = case.non_compete
    if duty is None or duty.breach_days is None:
        return
    days = Decimal((duty.end - duty.start).days + 1)
    if duty.breach_days > days or duty.breach_start is not None:
        yield Found("non_compete.breach_days", f"{duty.breach_days}; {duty.breach_start or days}")


@about("allowance")
def outside_service(case: CaseFields) -> Iterator[Found]:
    """An allowance for a time outside the employment."""
    found, job = case.allowance, case.employment
    if found is None or job is None:
        return
    if found.start is not None and job.start is not None and found.start < job.start:
        yield Found("allowance.start", f"{found.start} < {job.start}")
    if found.end is not None and job.last_day is not None and found.end > job.last_day:
        yield Found("allowance.end", f"{found.end} > {job.last_day}")


@about("repayments", "set_off")
def twice(case: CaseFields) -> Iterator[Found]:
    """Entries that are equal in everything, and are counted twice."""
    for name in ("repayments", "set_off"):
        entries = getattr(case, name)
        first = {entry: index for index, entry in reversed(list(enumerate(entries)))}
        for index, entry in enumerate(entries):
            if first[entry] < index:
                yield Found(f"{name}.{index}", "", f"{name}.{first[entry]}")


REFUSED: tuple[Row, ...] = (
    Row(
        "WAGES_OVER_COST", True, never(("training.wages", ">", "training.cost")),
        Text("培训期间工资大于培训费用（{shown}）", "the wages in training are above the cost ({shown})"),
        Text("培训费用应包含这一项，请核对", "the cost includes them; check both"), "R-EMP-03",
    ),
    Row(
        "BREACH_START_MISSING", True, end_without_start,
        Text("只填了违反义务的最后一天（{shown}）", "only the last day of the breach is stated ({shown})"),
        Text("请填写违反义务的第一天；日期不清楚的填天数", "state its first day; where the days are not known, their number"), "R-EMP-04",
    ),
    Row(
        "ALLOWANCE_OVER_WAGE", True, never(("allowance.monthly", ">", "pay.monthly")),
        Text("社保补贴高于月工资（{shown}）", "the allowance is above the monthly wage ({shown})"),
        Text("月工资应包含补贴，两者均以月计，请核对", "the wage includes it, both are a month's; check them"), "R-INS-03",
    ),
    Row(
        "REPAID_TOO_MUCH", True, never(
            ("repayments[].repaid", ">", "repayments[].amount"), ("damage.paid", ">", "damage.loss"),
        ),
        Text("已返还、已赔偿的多于应还数额（{shown}）", "more was given back than was owed ({shown})"),
        Text("请核对两个数额", "check both sums"),
    ),
    Row(
        "RATE_NOT_SHARE", True, never(("repayments[].yearly_rate", ">", 1)),
        Text("年利率大于百分之百（{shown}）", "the interest is above a hundred per cent a year ({shown})"),
        Text("以小数填写，0.05 为百分之五", "state it as a share: 0.05 is five per cent"),
    ),
)  # fmt: skip
WARNED: tuple[Row, ...] = (
    Row("SERVED_AND_DAYS", False, served_and_days, Text(
        "{shown}：已服务的月数与服务期起始日不一致，已按月数计，请核对",
        "{shown}: the months served and the first day of the period differ; the months are taken, check both")),
    Row("SERVICE_BEFORE_HIRE", False, never(("training.start", "<", "employment.start")), Text(
        "{shown}：服务期早于入职，请核对", "{shown}: the service period begins before the hire; check it")),
    Row("BREACH_OUTSIDE_DUTY", False, breach_outside_duty, Text(
        "{shown}：违反义务的日期不在竞业限制期之内，期外部分不计，请核对",
        "{shown}: the breach lies outside the term of the duty; what lies outside is not counted, check it")),
    Row("BREACH_DAYS_BEYOND", False, breach_days_beyond, Text(
        "{shown}：违反义务的天数多于竞业限制期，或者与起止日并列（已按起止日计），请核对",
        "{shown}: more days of breach than the term has, or days beside dates, which are taken; check them")),
    Row("ALLOWANCE_OUTSIDE", False, outside_service, Text(
        "{shown}：补贴期间超出劳动关系存续期间，超出部分不计，请核对",
        "{shown}: the allowance reaches beyond the employment; what lies outside is not counted, check it")),
)  # fmt: skip
