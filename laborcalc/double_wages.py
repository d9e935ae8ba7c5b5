"""Double wages 未订立书面劳动合同二倍工资 · 应订未订无固定期限劳动合同二倍工资 (LCL 82; R-DW-01 to R-DW-08).

In the order of the statute: LCL 82(1) no contract since the hire or since one ran out · LCL 82(2) no open-ended contract.
The claim is the second wage only; the first is a claim for wages, and neither enters the base of severance. This file is
the table of contents: when, in `rules/contract/unsigned.py` and `open_ended.py`; whose, in
`unsigned_exceptions.py`; by which base, in `double_wage_base.py`; how much and what of it is live, in `double_wages.py`.
"""

from __future__ import annotations

from typing import Any

from laborcalc.foundation.terms import Kind
from laborcalc.hearing.arguments import Day, Money
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone


def double_wages(
    *,
    start: Day,
    region: str,
    as_of: Day,
    monthly_wage: Money | None = None,
    last_day: Day | None = None,
    contracts: list[dict[str, Any]] | None = None,
    open_ended_owed_from: Day | None = None,
    filed_on: Day | None = None,
    limitation_pleaded: bool | None = None,
    base: Money | None = None,
    paid: Money = "0",
    readings: dict[str, str] | None = None,
    alternatives: bool = True,
) -> Outcome:
    """未订立书面劳动合同二倍工资差额 The second wage for the months without the written contract that was owed (LCL 82).

    It enters no other base: neither severance nor damages nor the additional compensation (R-DW-08).

    Args:
        start: first day of work.
        region: place of performance, code or name.
        as_of: day of judgment; while the employment lasts, days are counted to the one before the filing or the judgment.
        monthly_wage: agreed monthly wage in yuan, gross.
        last_day: last day of the relationship; `None` while it lasts.
        contracts: written contracts as in a case file; `None` = none was ever signed.
        open_ended_owed_from: day from which an open-ended contract was owed and asked for (LCL 82(2)).
        filed_on: day of the arbitration application.
        limitation_pleaded: does the employer plead limitation; `expired` says what it takes.
        base: base of the second wage in yuan a month, where agreed or found.
        paid: second wage already paid, in yuan.
        readings: options by id: `D-01`, `D-02`, `D-03`, `D-33`, `D-36`, `R-DW-02`.
        alternatives: also work out the amount under the other readings.

    Returns:
        `Award` with the amount before limitation, `expired` and a row for each month in `periods`; `NotDue`; or `Needs`.

    Raises:
        BadCase: an argument that is malformed.

    >>> outcome = double_wages(
    ...     start="2025-03-01",
    ...     region="北京",
    ...     as_of="2025-12-01",
    ...     monthly_wage="8700",
    ...     contracts=[{"start": "2025-09-01"}],
    ... )
    >>> outcome.amount
    Decimal('43500.00')
    """
    facts = {
        "region": region,
        "as_of": as_of,
        "filed_on": filed_on,
        "limitation_pleaded": limitation_pleaded,
        "employment": {"start": start, "last_day": last_day},
        "contracts": [] if contracts is None else contracts,
        "open_ended_owed_from": open_ended_owed_from,
        "double_wages_paid": paid,
        "pay": {"monthly": monthly_wage, "double_wage_base": base},
        "readings": {} if readings is None else readings,
    }
    return alone(Kind.DOUBLE_WAGES, facts, alternatives)
