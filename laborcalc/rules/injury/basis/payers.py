"""Who pays 由谁支付: the fund, the employer, the employer because nobody was insured, a unit that only has to answer (R-INJ-00, 10, 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.results.outcome import EMPLOYER
from laborcalc.rules.injury.basis.standing import NEW_TEXT, injured_on, injury_of
from laborcalc.rules.liable.units import responsible

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

FUND = Text("工伤保险基金", "the work-injury insurance fund")
UNINSURED = Text("用人单位（未参加工伤保险）", "the employer (not insured)")
EITHER = Text("工伤保险基金；未参保的由用人单位", "the fund; where nobody was insured, the employer")
UNLAWFUL = Text("用工单位；不具备主体资格的，由其出资人", "the unit, or its investors where it has no standing")

_EMPLOYERS = frozenset((
    Kind.INJURY_LEAVE_WAGES, Kind.INJURY_LEAVE_NURSING, Kind.INJURY_GAP_PAY, Kind.INJURY_EMPLOYMENT_SUBSIDY,
    Kind.INJURY_BASE_DIFFERENCE, Kind.INJURY_WAGE_DROP_SUPPLEMENT,
))  # fmt: skip
# What the employer paid itself before 2011 (text of 2004).
_EMPLOYERS_BEFORE = frozenset((Kind.INJURY_MEDICAL_SUBSIDY, Kind.INJURY_HOSPITAL_MEALS, Kind.INJURY_OUTSIDE_TRAVEL))
# New costs, which the fund takes over once the insurance was made good (WI 62(3); OP2 3).
_TAKEN_OVER = frozenset((
    Kind.INJURY_MEDICAL, Kind.INJURY_HOSPITAL_MEALS, Kind.INJURY_OUTSIDE_TRAVEL, Kind.INJURY_AIDS,
    Kind.INJURY_LIVING_NURSING, Kind.DISABILITY_ALLOWANCE, Kind.INJURY_MEDICAL_SUBSIDY, Kind.DEATH_DEPENDANTS,
))  # fmt: skip


class Bearer(NamedTuple):
    """Who pays, and whether that is the fund."""

    text: Text
    fund: bool = False


def insured(hearing: Hearing) -> str:
    """`yes`, `no`, `late`, or nothing where the file does not say."""
    injury = injury_of(hearing)
    since = injury.insured_from
    if injury.insured in (None, "yes") and since is not None:
        return "late" if since > injured_on(hearing) else "yes"
    return injury.insured or ""


def taken_over(kind: Kind) -> bool:
    """Does the fund take over what is new of this benefit once the insurance was made good."""
    return kind in _TAKEN_OVER


def payer_of(hearing: Hearing, kind: Kind, *, new: bool = False) -> Bearer:
    """Who pays a benefit; `new` is what arose after a late insurance began."""
    injury = injury_of(hearing)
    if injury.unit_status != "registered":
        return Bearer(UNLAWFUL)
    answer = insured(hearing)
    early = kind in _EMPLOYERS_BEFORE and injured_on(hearing) < NEW_TEXT
    if kind in _EMPLOYERS or early:
        return Bearer(responsible(hearing))
    if answer == "yes" or (answer == "late" and new and taken_over(kind)):
        return Bearer(FUND, fund=True)
    if not answer:
        return Bearer(EITHER, fund=True)
    unit = responsible(hearing)
    return Bearer(UNINSURED if unit is EMPLOYER else unit)
