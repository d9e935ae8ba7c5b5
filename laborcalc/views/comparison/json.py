"""A comparison of readings 口径对照 as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from laborcalc.views.assessment.json import to_dict as result_to_dict

if TYPE_CHECKING:
    from laborcalc.results.comparison import Comparison


def to_dict(comparison: Comparison) -> dict[str, Any]:
    """`places` with their totals, and `readings` as in the result."""
    shown = result_to_dict(comparison.result)
    return {
        "region": shown["region"],
        "as_of": shown["as_of"],
        "total": shown["total"],
        "places": [
            {
                "region": place.region,
                "name": place.name._asdict(),
                "here": place.here,
                "total": str(place.total),
                "difference": str(place.difference),
                "expired": str(place.expired),
                "complete": place.complete,
                "changed": dict(place.changed),
                "claims": [
                    {
                        "kind": claim.kind.value,
                        "status": claim.status,
                        "amount": None if claim.amount is None else str(claim.amount),
                        "expired": None if claim.expired is None else str(claim.expired),
                    }
                    for claim in place.claims
                ],
            }
            for place in comparison.places
        ],
        "readings": shown["readings"],
    }
