"""Who pays 由谁支付: the fund, the employer, the employer because nobody was insured, a unit that only has to answer (R-INJ-00, 10, 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.results.outcome import EMPLOYER
from laborcalc.rules.injury.basis.standing import NEW_TEXT, injured_on, injury_of

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


_UNITS = {
    "subcontract": Text("具备用工主体资格的承包单位", "the contracting unit with capacity"),
    "affiliation": Text("被挂靠单位", "the unit whose name was lent"),
    "dispatch": Text("劳务派遣单位", "the dispatching unit"),
    "several_employers": Text("职工受伤时为之工作的单位", "the unit worked for at that time"),
    "sent_elsewhere": Text("指派单位", "the unit that sent the worker"),
    "borrowed": Text("原用人单位", "the original employer"),
    "successor": Text("承继单位", "the successor"),
    "bankruptcy": Text("破产企业（从破产财产中拨付）", "the bankrupt employer, from the estate"),
}
_NO_UNIT = Text(
    "承发包各方中没有具备用工主体资格的单位，承担责任的单位须另行查明",
    "no unit of the chain has the capacity to employ: who is responsible must still be found",
)


def responsible(hearing: Hearing) -> Text:
    """The unit that has to answer: the employer, or another one of the chain (R-INJ-12)."""
    chain = injury_of(hearing).chain
    job = hearing.case.employment
    if chain is None:
        return _UNITS["dispatch"] if job is not None and job.kind == "dispatch" else EMPLOYER
    able = [unit for unit in chain.units if unit.capacity is not False]
    if chain.units and not able:
        hearing.warn("NO_RESPONSIBLE_UNIT", _NO_UNIT)
    named = next((unit.name for unit in able if unit.name), "")
    role = _UNITS[chain.kind]
    return Text(f"{role.zh}（{named}）", f"{role.en} ({named})") if named else role
