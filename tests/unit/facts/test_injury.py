"""The injury part of a case file: short forms are read, facts that cannot be are refused (bad input of R-INJ)."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc


def read(**injury: Any) -> Any:
    return lc.Case.model_validate({"region": "110000", "as_of": "2026-11-21", "injury": injury}).injury


def test_one_thing_known_may_be_written_as_that_alone() -> None:
    injury = read(insured=True, chain="subcontract", average_wage={"amount": "8000", "year": 2025})
    assert (injury.insured, injury.chain.kind, str(injury.average_wage[0].amount)) == ("yes", "subcontract", "8000")
    assert read(insured="late", chain={"kind": "affiliation", "units": ["甲公司"]}).chain.units[0].name == "甲公司"


@pytest.mark.parametrize(
    "code, path, injury",
    [
        ("INJURY_GRADE", "injury.grade", {"grade": 11}),
        ("INJURY_GRADE", "injury.grade", {"grade": 0}),
        ("GRADED_BEFORE_INJURY", "injury.graded_on", {"date": "2026-02-01", "graded_on": "2026-01-31"}),
        ("RECOGNISED_BEFORE_INJURY", "injury.recognised_on", {"date": "2026-02-01", "recognised_on": "2026-01-31"}),
        ("DEATH_BEFORE_INJURY", "injury.death.date", {"date": "2026-02-01", "death": {"date": "2026-01-31"}}),
        ("DECLARED_BASE_ZERO", "injury.declared_base", {"insured": "yes", "declared_base": "0"}),
        # Thirteen months in one span; more than 24 together, as spans and as months (WI 33).
        ("INJURY_LEAVE_TOO_LONG", "injury.leave.0.end", {"leave": [{"start": "2025-01-01", "end": "2026-01-31"}]}),
        (
            "INJURY_LEAVE_TOO_LONG",
            "injury.leave",
            {
                "leave": [
                    {"start": "2023-01-01", "end": "2023-12-31"},
                    {"start": "2024-01-01", "end": "2024-12-31"},
                    {"start": "2025-01-01", "end": "2025-01-31"},
                ]
            },
        ),
        ("INJURY_LEAVE_TOO_LONG", "injury.leave", {"leave_months": "25"}),
        ("NEGATIVE", "injury.leave_paid", {"leave_paid": "-1"}),
        ("END_BEFORE_START", "injury.leave.0.end", {"leave": [{"start": "2025-01-02", "end": "2025-01-01"}]}),
        (
            "LEAVES_OVERLAP",
            "injury.leave.1.start",
            {
                "leave": [
                    {"start": "2025-01-01", "end": "2025-02-28"},
                    {"start": "2025-02-28", "end": "2025-03-01"},
                ]
            },
        ),
    ],
)
def test_what_cannot_be_is_refused(code: str, path: str, injury: dict[str, Any]) -> None:
    with pytest.raises(lc.BadCase) as refused:
        read(**injury)
    assert [(problem.code, problem.path) for problem in refused.value.problems] == [(code, path)]


def test_twelve_months_and_twice_twelve_are_within_the_law() -> None:
    spans = [{"start": "2023-01-01", "end": "2023-12-31"}, {"start": "2024-01-01", "end": "2024-12-31"}]
    assert len(read(leave=spans, leave_months="24").leave) == 2
