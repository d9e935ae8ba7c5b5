"""Overtime pay 加班费: three systems of hours, piece rates, all-in pay (R-OT-01 to R-OT-07; LL 36-44, WPR 13).

This file is the table of contents: the functions below call a rule alone with plain
arguments. For clock-ins see `laborcalc.timesheet`.
"""

from __future__ import annotations

from typing import Any

from laborcalc.facts.problems import LIST, of_type
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import HOUR, YUAN, YUAN_PER_MONTH
from laborcalc.hearing.arguments import Day, Money, on_day, stated
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.hours.all_in import shortfall
from laborcalc.rules.hours.overtime_base import hourly
from laborcalc.rules.hours.overtime_rates import HOLIDAY, KIND_NAMES, REST_DAY, WORKDAY, standard_rate


def overtime_pay(
    *,
    region: str,
    as_of: Day,
    workday_hours: Money | None = None,
    rest_days: Money | None = None,
    rest_day_hours: Money | None = None,
    holidays: Money | None = None,
    holiday_hours: Money | None = None,
    rows: list[dict[str, Any]] | None = None,
    timesheet: dict[str, Any] | None = None,
    cycles: list[dict[str, Any]] | None = None,
    monthly_wage: Money | None = None,
    overtime_base: Money | None = None,
    normal_attendance: Money | None = None,
    hours_system: str = "standard",
    approved: bool | None = None,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """加班费 Overtime pay: 150 % on workdays, 200 % on rest days, 300 % on statutory holidays (LL 44; R-OT-01 to R-OT-05).

    Args:
        region: place of performance, GB/T 2260 code or name; as_of: day on which the case is judged.
        workday_hours: hours beyond eight on workdays.
        rest_days, rest_day_hours, holidays, holiday_hours: days or hours worked, no time off given for rest days.
        rows: entries as in the case file (`kind` or `on`, `hours` or `days`, `pieces` and `piece_price`, `base`,
            `time_off`, `paid`); timesheet: clock-ins as in the case file; cycles: cycles of comprehensive hours.
        monthly_wage: contract wage, yuan/month; overtime_base: base as agreed or found, yuan/month.
        normal_attendance: what normal attendance brings a month where nothing is agreed, yuan.
        hours_system: `standard`, `comprehensive` or `flexible`; approved: by the labour authority.
        paid: paid for this overtime, yuan.
        readings: chosen readings by id, such as `{"D-09": "contract_wage"}`.

    Returns:
        `Award`, `NotDue` with its article, or `Needs`.

    Raises:
        BadCase: an argument is malformed.

    >>> pay = overtime_pay(region="330000", as_of="2026-11-21", monthly_wage="8700",
    ...                    workday_hours=10, rest_days=2, holidays=1)
    >>> pay.amount
    Decimal('3550.00')
    """
    plain = (
        (WORKDAY, "hours", workday_hours), (REST_DAY, "days", rest_days), (REST_DAY, "hours", rest_day_hours),
        (HOLIDAY, "days", holidays), (HOLIDAY, "hours", holiday_hours),
    )  # fmt: skip
    entries = [{"kind": kind, unit: worked} for kind, unit, worked in plain if worked is not None]
    if rows is not None:
        entries += of_type("rows", rows, (list, tuple), LIST)
    facts = {
        "region": region,
        "as_of": as_of,
        "employment": {"hours_system": hours_system, "hours_system_approved": approved},
        "pay": {
            "monthly": monthly_wage,
            "overtime_base": overtime_base,
            "average_12_months_without_overtime": normal_attendance,
        },
        "overtime": entries,
        "overtime_paid": paid,
        "timesheet": timesheet,
        "hour_cycles": [] if cycles is None else cycles,
        "readings": {} if readings is None else readings,
    }
    return alone(Kind.OVERTIME_PAY, facts, alternatives)


def all_in_shortfall(
    *,
    paid: Money,
    minimum_wage: Money,
    workday_hours: Money = 0,
    rest_day_hours: Money = 0,
    holiday_hours: Money = 0,
    month: Day = "2026-01-01",
) -> Quantity:
    """包薪检验 What a month's all-in pay falls short of the minimum wage with overtime on it (BJ534 Q58; R-OT-06).

    Args:
        paid: all-in pay of the month, yuan; minimum_wage: local minimum, yuan/month.
        workday_hours, rest_day_hours, holiday_hours: overtime of the month.
        month: any day of it, for the divisor of the time.

    >>> all_in_shortfall(paid="4000", minimum_wage="2000", workday_hours=66, rest_day_hours=44).value
    Decimal('149.43')
    """
    day = on_day("month", month)
    minimum = stated("minimum_wage", minimum_wage, YUAN_PER_MONTH, Text("最低工资", "minimum wage"))
    worked = ((WORKDAY, workday_hours), (REST_DAY, rest_day_hours), (HOLIDAY, holiday_hours))
    earned = total(
        [
            hourly(minimum, day) * standard_rate(kind) * stated(f"{kind}_hours", hours, HOUR, KIND_NAMES[kind])
            for kind, hours in worked
        ]
    )
    return shortfall(minimum, earned, stated("paid", paid, YUAN, Text("包薪", "all-in pay"))).rounded()


__all__ = ["all_in_shortfall", "overtime_pay"]
