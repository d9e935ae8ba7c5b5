"""When do the facts touch a claim 请求 that nobody listed: then it is worked out as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from laborcalc._minimum_wage_shortfall import may_be_short
from laborcalc._unsigned import lacks_a_contract
from laborcalc.terms import Kind

if TYPE_CHECKING:
    from laborcalc.facts import Case


# In the order of the claims list (R-PROC-13).
TOUCHED: dict[Kind, Callable[[Case], bool]] = {
    Kind.UNPAID_WAGES: lambda case: bool(case.arrears or case.heat) or _probation_wage(case),
    Kind.MINIMUM_WAGE_SHORTFALL: may_be_short,
    Kind.OVERTIME_PAY: lambda case: bool(case.overtime or case.hour_cycles) or case.timesheet is not None,
    Kind.SICK_PAY: lambda case: bool(case.sick_leave),
    Kind.STOPPAGE_PAY: lambda case: bool(case.stoppages),
    Kind.MATERNITY_PAY: lambda case: bool(case.maternity_leaves),
    Kind.DOUBLE_WAGES: lacks_a_contract,
    Kind.ANNUAL_LEAVE_PAY: lambda case: bool(case.annual_leave),
    Kind.ECONOMIC_COMPENSATION: lambda case: case.termination is not None,
    Kind.UNLAWFUL_TERMINATION_DAMAGES: lambda case: case.termination is not None,
    Kind.WAGES_DURING_DISPUTE: lambda case: bool(case.disputes),
    Kind.NOTICE_PAY: lambda case: case.termination is not None,
    Kind.MEDICAL_SUBSIDY: lambda case: (
        case.termination is not None and case.termination.labour_capacity_grade is not None
    ),
    Kind.NON_COMPETE_COMPENSATION: lambda case: case.non_compete is not None,
    Kind.ADDITIONAL_COMPENSATION: lambda case: bool(case.payment_orders),
    Kind.PROBATION_DAMAGES: lambda case: any(contract.probation_months for contract in case.contracts or ()),
}


def _probation_wage(case: Case) -> bool:
    return any(
        contract.probation_monthly is not None and contract.probation_months for contract in case.contracts or ()
    )
