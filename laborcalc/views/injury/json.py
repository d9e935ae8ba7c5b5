"""The benefits 工伤待遇明细 as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from laborcalc.views.assessment.json import to_dict as result_to_dict

if TYPE_CHECKING:
    from laborcalc.results.benefits import Benefits


def to_dict(page: Benefits) -> dict[str, Any]:
    """`benefits` as the claims of a result, both totals, and the capital values where they were asked for."""
    shown = result_to_dict(page.result)
    kinds = {row.claim.kind.value for row in page.rows}
    capital = [
        {"kind": row.claim.kind.value, "label": one.label._asdict(), "months": one.months, "amount": str(one.amount)}
        for row in page.rows
        for one in row.capital
    ]
    return {
        "region": shown["region"],
        "as_of": shown["as_of"],
        "total": shown["total"],
        "fund_total": str(page.fund_total),
        "benefits": [claim for claim in shown["claims"] if claim["kind"] in kinds],
        **({} if page.years is None else {"years": page.years, "capital": capital}),
    }
