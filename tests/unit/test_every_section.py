"""A case with every section filled: a claim is worth what it is worth with its own section alone.

Where the law couples two sections, COUPLED names the article; nothing else may move a claim.
"""

from __future__ import annotations

import copy
from decimal import Decimal
from functools import cache
from itertools import combinations
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.results.outcome import Outcome
from tests.unit.schema.test_schema import FULL

# Who, where, when, for what wage, by which figures and readings: what every claim is measured by.
COMMON = [
    "format",
    "title",
    "region",
    "district",
    "as_of",
    "filed_on",
    "limitation_pleaded",
    "employer_seat",
    "worker",
    "employment",
    "limitation_events",
    "pay",
    "given",
    "readings",
    "claims",
]
# What is said of the facts, and holds nothing without them.
OF_THE_FACTS = ["disputed"]  # fmt: skip
# What happened: each of these brings claims of its own, or none.
SECTIONS = [
    "arrears", "overtime", "timesheet", "hour_cycles", "overtime_paid", "annual_leave", "sick_leave", "stoppages",
    "maternity_leaves", "heat", "disputes", "non_compete", "termination", "payment_orders", "judgment_debt", "training",
    "relationship", "dispatch", "site", "other_units", "contracts", "unsigned", "open_ended_owed_from", "open_ended_asked_on", "double_wages_paid", "proceedings",
    "injury", "allowance", "damage", "departure", "repayments", "set_off",
    "certificate", "deposit", "expenses", "bonus", "equal_pay", "settlement_sums", "lawyer_fee", "other_demands",
    "maternity", "medical_loss", "pension", "death_non_work",
    "social_insurance", "unemployment",
]  # fmt: skip

# claim → sections that it is made of together, or that end it, and why
COUPLED: dict[str, tuple[tuple[str, ...], str]] = {
    "unpaid_wages": (
        ("arrears", "heat", "contracts"),
        "LCL 30, HT 17, LCL 20: each line of wages, of heat allowance and of too low a probation wage is an item of one claim",
    ),
    "overtime_pay": (
        ("overtime", "timesheet", "hour_cycles", "overtime_paid"),
        "LL 44: all overtime of a case is one item, rounded once; what was paid for it is set off once",
    ),
    "annual_leave_pay": (
        ("annual_leave", "sick_leave"),
        "AL 4: no leave in a year with sick leave of two, three or four months by band",
    ),
    "minimum_wage_shortfall": (
        ("sick_leave", "stoppages", "maternity_leaves"),
        "MW 3, 12: the monthly minimum is for normal labour; a month of sick leave or stoppage has a floor of its own",
    ),
    "unemployment_loss": (
        ("unemployment", "social_insurance", "termination"),
        "SI 45, SIR 13: no benefit after an ending by own wish; what was insured the fund pays",
    ),
    "double_wages": (
        ("contracts", "unsigned", "open_ended_owed_from", "open_ended_asked_on", "double_wages_paid"),
        "LCL 82(1)(2): no written contract, or no open-ended one where that was owed; what was paid is set off",
    ),
    "training_penalty": (
        ("training", "termination"),
        "REG 26: who leaves early, or is dismissed by his own fault, owes it; who leaves under LCL 38 does not",
    ),
    "no_notice_damage": (("departure", "termination"), "LCL 37, 38: only a resignation asks for notice"),
}

_DAYS_ONCE = "FW 8, R-INS-21: each day of a leave is paid once, as wages, as an allowance, or as the loss of the protected period"
COUPLED |= dict.fromkeys(
    ("maternity_allowance_loss", "maternity_top_up", "protected_period_loss"),
    (("maternity", "maternity_leaves", "termination"), _DAYS_ONCE),
)

# Four months of illness, uninsured maternity leave, too long a probation, poor months: as many claims as can be due at once.
DUE: dict[str, Any] = {
    "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": False},
    "employment": {"start": "2019-03-15", "last_day": "2025-10-31"},
    "contracts": [
        {
            "kind": "fixed_term", "start": "2019-03-15", "end": "2022-03-14", "signed_on": "2019-03-15",
            "probation_months": "8", "probation_monthly": "8000",
        }
    ],
    "pay": {
        "monthly": "12000",
        "payslips": [
            *({"month": f"2024-{month}", "due": "12000"} for month in (11, 12)),
            *({"month": f"2025-{month:02}", "due": "2000" if month in (3, 4, 5) else "12000"} for month in range(1, 11)),
        ],
    },
    "sick_leave": [{"start": "2025-03-03", "end": "2025-06-30", "paid": "1000"}],
    "maternity_leaves": [{"start": "2022-09-01", "end": "2022-12-07", "insured": False, "base": "10000", "paid": "3000"}],
    "non_compete": {"start": "2025-11-01", "end": "2026-02-28"},
    # The employer's own worker, uninsured, and alive: the sums at the ending too.
    "injury": {name: value for name, value in FULL["injury"].items() if name not in ("chain", "death", "insured_from")} | {
        "insured": "no", "nursing": {"days": "15", "price": "150"}, "care_need": "part",
    },
}  # fmt: skip
COMPREHENSIVE = {
    **DUE["employment"],
    "hours_system": "comprehensive",
    "hours_system_approved": True,
    "hour_cycle": "quarter",
}
# The chain, in which another unit than the employer answers for the injury, has a test of its own below.
OWN = {**FULL, "injury": {name: value for name, value in FULL["injury"].items() if name != "chain"}}
CASES = {
    "full": OWN,
    "due": {**FULL, **DUE},
    "cycles": {**FULL, **DUE, "employment": COMPREHENSIVE},
    "chain": {**FULL, **DUE, "injury": {**DUE["injury"], "chain": FULL["injury"]["chain"]}},
}
Worth = tuple[str, Decimal | None, object, object]


@cache
def claims(case: str, *sections: str) -> dict[str, Worth]:
    """Kind → what it is worth, with the common facts and these sections."""
    facts = {name: copy.deepcopy(CASES[case][name]) for name in (*COMMON, *sections)}
    result = assess(Case.model_validate(facts), alternatives=False)
    return {claim.kind.value: worth(claim) for claim in (*result.claims, *result.counterclaims)}


def worth(claim: Outcome) -> Worth:
    """Due, not due or waiting; the amount; what has fallen of it; its last day."""
    return type(claim).__name__, claim.amount, getattr(claim, "expired", None), getattr(claim, "last_filing_day", None)


def coupled(kind: str, *sections: str) -> bool:
    """Whether the law couples this claim with one of the sections."""
    return any(section in COUPLED.get(kind, ((), ""))[0] for section in sections)


def test_every_field_is_common_or_a_section() -> None:
    assert sorted(COMMON + SECTIONS + OF_THE_FACTS) == sorted(FULL)
    assert {name for sections, _ in COUPLED.values() for name in sections} <= set(SECTIONS)


def test_the_facts_that_all_share_make_no_claim() -> None:
    assert claims("full") == {}
    assert set(claims("due")) == {"minimum_wage_shortfall"}  # three poor payslips


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("case", [name for name in CASES if name != "chain"])
def test_a_claim_alone_is_worth_what_it_is_worth_among_all(case: str, section: str) -> None:
    among = claims(case, *SECTIONS)
    for kind, alone in claims(case, section).items():
        if not coupled(kind, *SECTIONS):
            assert among[kind] == alone, (kind, section)


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("case", [name for name in CASES if name != "chain"])
def test_only_what_the_law_couples_moves_when_a_section_goes(case: str, section: str) -> None:
    among, without = claims(case, *SECTIONS), claims(case, *(name for name in SECTIONS if name != section))
    own = claims(case, section).keys() - claims(case).keys()
    for kind, all_together in among.items():
        if kind not in own and not coupled(kind, section):
            assert without[kind] == all_together, (kind, section)


@pytest.mark.parametrize("case", ["full", "due"])
def test_two_sections_move_each_other_only_where_the_law_couples_them(case: str) -> None:
    for one, other in combinations(SECTIONS, 2):
        for kind, both in claims(case, one, other).items():
            if not (coupled(kind, one) and coupled(kind, other)):
                assert both in (claims(case, one).get(kind), claims(case, other).get(kind)), (kind, one, other)


def test_of_a_chain_only_what_needs_an_employment_moves() -> None:
    """Who answers for the injury as a unit of a chain is no employer: no compensation, no damages, no double wages (OP1 7, JI2 1)."""
    own, chain = claims("due", *SECTIONS), claims("chain", *SECTIONS)
    assert own.keys() == chain.keys()
    moved = {kind for kind in own if own[kind] != chain[kind]}
    assert moved == {"economic_compensation", "notice_pay", "double_wages"}
    assert all(chain[kind][0] == "NotDue" for kind in moved)


def test_the_lines_of_one_claim_add_up() -> None:
    """Each line of wages is an item (R-CONV-06).

    October from the 16th, 12 weekdays at 12,000: 6,620.69 less 20.50 and 500 paid. Three months of 180 less 180 paid (HT 17). Eight
    months of probation at 8,000: two over the six of a term of three years at 12,000 (LCL 19), six below 80 % of it (LCL 20):
    2 × 4,000 + 6 × 1,600.
    """
    amounts = [claims("due", section)["unpaid_wages"][1] for section in ("arrears", "heat", "contracts")]
    assert amounts == [Decimal("6100.19"), Decimal(360), Decimal(17600)]
    assert claims("due", *SECTIONS)["unpaid_wages"][1] == Decimal("24060.19")


def test_four_months_of_sick_leave_end_the_leave_of_the_year() -> None:
    """AL 4: nineteen years of work have ten days, which three months of sick leave take away."""
    assert claims("due", "annual_leave")["annual_leave_pay"][0] == "Award"
    assert claims("due", "annual_leave", "sick_leave")["annual_leave_pay"][0] == "NotDue"
    assert claims("full", "annual_leave", "sick_leave")["annual_leave_pay"][0] == "Award"  # a week of it does not
