"""Wages 工资: arrears, minimum wage, probation, sick leave, stoppage, deductions, what is due when they are not paid.

In the order of the rules: R-WAGE-02 payday · R-WAGE-03, 04 arrears and parts of months · R-WAGE-05 minimum wage ·
R-WAGE-06 probation · R-LEAVE-03 sick pay · R-LEAVE-07 stoppage · R-DED-01 to R-DED-03, R-EMP-03 deductions, additional
compensation, interest, training bond. This file is the table of contents: the functions below call one rule
alone with plain arguments, `laborcalc/rules/` holds the rules.
"""

from __future__ import annotations

from typing import Any

from laborcalc.foundation.errors import refuse
from laborcalc.foundation.leaves import law
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH
from laborcalc.hearing.arguments import Day, Money, on_day
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.contract.probation import LIMIT
from laborcalc.rules.counterclaims.training import training_bond_limit
from laborcalc.rules.measures.probation_limit import limit_of
from laborcalc.rules.pay.deductions import deduction_limit
from laborcalc.rules.pay.interest import late_performance_interest
from laborcalc.rules.pay.payday import Payday, payday


def _facts(
    region: str, as_of: Day, monthly: Money | None, minimum: Money | None, readings: dict[str, str] | None, **more: Any
) -> dict[str, Any]:
    return {
        "region": region,
        "as_of": as_of,
        "pay": {"monthly": monthly},
        "given": {"minimum_wage": minimum},
        "readings": {} if readings is None else readings,
        **more,
    }


def unpaid_wages(
    *,
    region: str,
    as_of: Day,
    arrears: list[dict[str, Any]],
    monthly: Money | None = None,
    minimum_wage: Money | None = None,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """拖欠劳动报酬 Unpaid wages, commission, bonus and wrongful deductions (LL 50, LCL 30; R-WAGE-03, R-WAGE-04).

    Args:
        region: place of performance, GB/T 2260 code or name.
        as_of: day on which the case is judged.
        arrears: entries as in the case file: `item`, `start`, `end`, `due`, `paid`, `base`, `plus`, `days`, `loss`; yuan.
        monthly: agreed monthly wage in yuan, for entries without `due`.
        minimum_wage: local minimum wage, yuan/month, for a deduction with a loss; else from the tables.
        readings: chosen readings by id, such as `{"D-31": "thirtieths"}`.
        alternatives: also work out the amounts under every other reading.

    Returns:
        `Award` with one line an entry, or `Needs`.

    Raises:
        BadCase: an argument is malformed.

    >>> owed = unpaid_wages(region="110000", as_of="2026-11-21", monthly="8700",
    ...                     arrears=[{"start": "2026-03-16", "end": "2026-03-31"}])
    >>> owed.amount
    Decimal('4800.00')
    """
    facts = _facts(region, as_of, monthly, minimum_wage, readings, arrears=arrears)
    return alone(Kind.UNPAID_WAGES, facts, alternatives)


def minimum_wage_shortfall(
    *,
    month: str,
    gross: Money,
    region: str,
    as_of: Day,
    overtime: Money = 0,
    allowances: Money = 0,
    benefits: Money = 0,
    subsidies: Money = 0,
    insurance: Money = 0,
    fund: Money = 0,
    minimum_wage: Money | None = None,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """最低工资差额 What a month's wage falls short of the local minimum (LL 48; MW 3, 12; R-WAGE-05, D-21).

    Args:
        month: the month, as `2026-03`.
        gross: gross wage due for it, yuan.
        overtime: overtime pay in it; allowances: those for shifts, heat, cold, underground and toxic work;
            benefits: statutory benefits in it. These do not count toward the minimum.
        insurance, fund: the worker's own contributions; subsidies: meal, commuting, housing. Counted by place.
        minimum_wage: local minimum wage, yuan/month; else from the tables.

    >>> minimum_wage_shortfall(month="2026-03", gross="2900", overtime="500", allowances="180", minimum_wage="2540",
    ...                        region="330000", as_of="2026-11-21").amount
    Decimal('320.00')
    """
    slip = {
        "month": month, "due": gross, "overtime": overtime, "allowances": allowances, "benefits": benefits,
        "subsidies": subsidies, "insurance": insurance, "fund": fund,
    }  # fmt: skip
    facts = _facts(region, as_of, None, minimum_wage, readings)
    facts["pay"] = {"payslips": [slip]}
    return alone(Kind.MINIMUM_WAGE_SHORTFALL, facts, alternatives)


_NO_KIND = Text("没有这一种合同", "there is no such kind of contract")
_NO_TERM = Text("固定期限须有起止日", "a fixed term needs its first and last day")
_ENDS_FIRST = Text("合同到期日早于开始日", "the term ends before it begins")


def probation_limit(*, start: Day | None = None, end: Day | None = None, kind: str = "fixed_term") -> Quantity:
    """试用期上限 How many months of probation a contract may have (LCL 19; R-WAGE-06).

    Args:
        start, end: first and last day of a fixed term; both left out for an open-ended or task contract.
        kind: `fixed_term`, `open_ended` or `task`.

    Raises:
        BadCase: a fixed term without both days, or an unknown kind.

    >>> probation_limit(start="2026-01-01", end="2026-12-31").value
    Decimal('2')
    """
    if kind not in ("fixed_term", "open_ended", "task"):
        refuse(
            "ARGUMENT",
            _NO_KIND,
            Text("可选：fixed_term, open_ended, task", "choose fixed_term, open_ended or task"),
            "kind",
        )
    months = None
    if kind == "fixed_term":
        if start is None or end is None:
            refuse(
                "ARGUMENT", _NO_TERM, Text("请填写起止日", "state start and end"), "start" if start is None else "end"
            )
        first, last = on_day("start", start), on_day("end", end)
        if last < first:
            refuse("END_BEFORE_START", _ENDS_FIRST, Text("请核对两个日期", "check both dates"), "end")
        span = elapsed(first, last)
        months = span.all_months
    return law(limit_of(months, kind), MONTH, LIMIT, cite("LCL 19"), rule="R-WAGE-06")


def probation_damages(
    *,
    contract_start: Day,
    probation_months: Money,
    monthly_wage: Money,
    region: str,
    as_of: Day,
    contract_end: Day | None = None,
    kind: str = "fixed_term",
    last_day: Day | None = None,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """违法约定试用期赔偿金 Damages for the unlawful part of a probation that was served (LCL 19, 83; R-WAGE-06).

    Args:
        contract_start, contract_end: the term; kind: `fixed_term`, `open_ended` or `task`.
        probation_months: probation as agreed, months.
        monthly_wage: full wage after probation, yuan/month.
        last_day: last day of the employment where it ended during the probation.

    >>> probation_damages(contract_start="2026-01-01", contract_end="2026-12-31", probation_months=6,
    ...                   monthly_wage="8000", region="110000", as_of="2026-11-21").amount
    Decimal('32000.00')
    """
    contract = {"kind": kind, "start": contract_start, "end": contract_end, "probation_months": probation_months}
    employment = {"start": contract_start, "last_day": last_day}
    facts = _facts(region, as_of, monthly_wage, None, readings, contracts=[contract], employment=employment)
    return alone(Kind.PROBATION_DAMAGES, facts, alternatives)


def probation_wages(
    *,
    contract_start: Day,
    contract_end: Day | None,
    probation_months: Money,
    probation_wage: Money,
    monthly_wage: Money,
    region: str,
    as_of: Day,
    last_day: Day | None = None,
    minimum_wage: Money | None = None,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """试用期工资差额 What the wages of a probation fell short by: 80 % and the minimum, beyond the limit the full wage.

    Arguments as `probation_damages`; probation_wage: wage paid during it, yuan/month (LCL 20, 28; R-WAGE-06).

    >>> probation_wages(contract_start="2026-01-01", contract_end="2026-12-31", probation_months=6, minimum_wage="2540",
    ...                 probation_wage="6400", monthly_wage="8000", region="110000", as_of="2026-11-21").amount
    Decimal('6400.00')
    """
    contract = {
        "start": contract_start, "end": contract_end, "kind": "fixed_term" if contract_end else "open_ended",
        "probation_months": probation_months, "probation_monthly": probation_wage,
    }  # fmt: skip
    employment = {"start": contract_start, "last_day": last_day}
    facts = _facts(region, as_of, monthly_wage, minimum_wage, readings, contracts=[contract], employment=employment)
    return alone(Kind.UNPAID_WAGES, facts, alternatives)


def heat_allowance(
    *,
    start: Day,
    end: Day,
    region: str,
    as_of: Day,
    place: str = "outdoor",
    days: Money | None = None,
    hours: Money | None = None,
    rate: Money | None = None,
    paid: Money = 0,
) -> Outcome:
    """高温津贴 Heat allowance, a part of the wages, for work at 35 °C outdoors or 33 °C indoors (HT 17; R-LEAVE-08).

    Args:
        start, end: the time of the work; place: `outdoor` or `indoor`.
        days, hours: worked in the heat, where the place pays by these.
        rate: local rate, yuan a month (a day, an hour); else from the table of 2023. paid: already paid, yuan.

    >>> heat_allowance(start="2026-06-01", end="2026-09-30", region="Nanjing", as_of="2026-11-21").amount
    Decimal('1200.00')
    """
    work = {"start": start, "end": end, "place": place, "days": days, "hours": hours, "rate": rate, "paid": paid}
    return alone(Kind.UNPAID_WAGES, _facts(region, as_of, None, None, None, heat=[work]), True)


def sick_pay(
    *,
    start: Day,
    end: Day,
    region: str,
    as_of: Day,
    monthly_wage: Money | None = None,
    normal_attendance: Money | None = None,
    hired_on: Day | None = None,
    agreed_monthly: Money | None = None,
    minimum_wage: Money | None = None,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """病假工资 Sick pay, never below the floor of the place (O309 59; R-LEAVE-03, D-11).

    Args:
        start, end: first and last day of the leave, both counted.
        monthly_wage: agreed wage, yuan/month; normal_attendance: what normal attendance brings where none is agreed.
        hired_on: first day of work here (Shanghai pays by seniority).
        agreed_monthly: sick pay under contract, collective contract or policy, yuan/month.
        minimum_wage: local minimum wage, yuan/month; paid: already paid for the leave, yuan.

    >>> sick_pay(start="2026-03-01", end="2026-03-31", minimum_wage="2540", region="110000", as_of="2026-11-21").amount
    Decimal('2032.00')
    """
    leave = {"start": start, "end": end, "paid": paid, "monthly": agreed_monthly}
    facts = _facts(region, as_of, monthly_wage, minimum_wage, readings, sick_leave=[leave])
    facts["pay"]["average_12_months_without_overtime"] = normal_attendance
    facts["employment"] = {"start": hired_on}
    return alone(Kind.SICK_PAY, facts, alternatives)


def stoppage_pay(
    *,
    start: Day,
    end: Day,
    monthly_wage: Money,
    region: str,
    as_of: Day,
    work_done: bool = False,
    new_monthly_wage: Money | None = None,
    minimum_wage: Money | None = None,
    paid: Money = 0,
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """停工停产工资、生活费 What is owed while work stands still without the worker's fault (WPR 12; R-LEAVE-07).

    Args:
        start, end: first and last day of the stoppage; monthly_wage: agreed wage, yuan/month.
        work_done: was work given after the first pay cycle; new_monthly_wage: what was agreed for it.
        minimum_wage: local minimum wage, yuan/month; paid: already paid for the stoppage, yuan.

    >>> stoppage_pay(start="2026-03-01", end="2026-05-31", monthly_wage="8700", minimum_wage="2540",
    ...              region="110000", as_of="2026-11-21").amount
    Decimal('12256.00')
    """
    stop = {"start": start, "end": end, "work_done": work_done, "monthly": new_monthly_wage, "paid": paid}
    facts = _facts(region, as_of, monthly_wage, minimum_wage, readings, stoppages=[stop])
    return alone(Kind.STOPPAGE_PAY, facts, alternatives)


def additional_compensation(
    *,
    amount: Money,
    ordered_on: Day | None,
    region: str,
    as_of: Day,
    deadline: Day | None = None,
    paid_in_time: bool = False,
    share: Money | None = None,
    alternatives: bool = True,
) -> Outcome:
    """加付赔偿金 50 to 100 % on top of what an authority ordered to be paid and was not (LCL 85; R-DED-02).

    Args:
        amount: the sum owed, yuan; ordered_on, deadline: the order to pay and its time limit, `None` = no order.
        share: the share as set by the authority, 0.5 to 1; without it 0.5, with 1 as the alternative.

    Returns:
        `Award` with the lower end, or `NotDue` where there was no order or it was obeyed.

    >>> owed = additional_compensation(amount="20000", ordered_on="2026-01-10", deadline="2026-01-25",
    ...                                region="110000", as_of="2026-11-21")
    >>> owed.amount, owed.alternatives[0].amount
    (Decimal('10000.00'), Decimal('20000.00'))
    """
    orders = []
    if ordered_on is not None:
        order = {
            "ordered_on": ordered_on,
            "deadline": deadline or ordered_on,
            "amount": amount,
            "paid_in_time": paid_in_time,
        }
        orders.append(order)
    facts = {"region": region, "as_of": as_of, "payment_orders": orders, "given": {"additional_share": share}}
    return alone(Kind.ADDITIONAL_COMPENSATION, facts, alternatives)


__all__ = [
    "Payday", "additional_compensation", "deduction_limit", "heat_allowance", "late_performance_interest",
    "minimum_wage_shortfall", "payday", "probation_damages", "probation_limit", "probation_wages", "sick_pay", "stoppage_pay",
    "training_bond_limit", "unpaid_wages",
]  # fmt: skip
