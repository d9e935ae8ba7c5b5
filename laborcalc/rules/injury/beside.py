"""What is worth knowing beside the benefits 工伤待遇之外: advance by the fund (R-INJ-10), an agreement below the law (R-INJ-18)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.money import EXACT, figure
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import greatest, total
from laborcalc.foundation.units import YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, Outcome
from laborcalc.results.schedule import Information

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import Injury, Settlement

# The items that the fund would have paid, which it may advance where the employer does not pay (SI 38, 41; ADV 6).
FUND_ITEMS = (
    Kind.INJURY_MEDICAL, Kind.INJURY_HOSPITAL_MEALS, Kind.INJURY_OUTSIDE_TRAVEL, Kind.INJURY_AIDS,
    Kind.INJURY_ASSESSMENT_FEE, Kind.INJURY_LIVING_NURSING, Kind.DISABILITY_LUMP_SUM, Kind.DISABILITY_ALLOWANCE,
    Kind.INJURY_MEDICAL_SUBSIDY, Kind.DEATH_FUNERAL, Kind.DEATH_DEPENDANTS, Kind.DEATH_LUMP_SUM,
)  # fmt: skip
OF_THE_INJURY = frozenset((
    *FUND_ITEMS, Kind.INJURY_LEAVE_WAGES, Kind.INJURY_LEAVE_NURSING, Kind.INJURY_EMPLOYMENT_SUBSIDY,
))  # fmt: skip
OTHER_KINDS = frozenset((Kind.INJURY_GAP_PAY, Kind.INJURY_WAGE_DROP_SUPPLEMENT, Kind.INJURY_BASE_DIFFERENCE))
UNFAIR = Decimal("0.7")
ADVANCE = Text("可申请工伤保险基金先行支付的待遇", "what the fund may be asked to advance")
BELOW = Text("赔偿协议低于法定待遇的差额", "what the agreement leaves short of the law")
STATUTORY = Text("法定待遇合计", "benefits by law, together")


def injury_beside(case: Case, claims: Iterable[Outcome]) -> tuple[Information, ...]:
    """The advance that the fund may be asked for, and what an agreement leaves short."""
    if case.injury is None:
        return ()
    awards = [claim for claim in claims if isinstance(claim, Award) and claim.kind in OF_THE_INJURY]
    return (*_advance(case.injury, awards), *_settlement(case.injury, awards))


def _advance(injury: Injury, awards: list[Award]) -> Iterable[Information]:
    """Not insured and not paid: the fund advances its own items and recovers them from the employer (SI 41; ADV 6)."""
    open_ = injury.refused_by_employer or injury.enforcement_ended_on is not None or injury.unit_status != "registered"
    grade = injury.grade or 0
    items = [
        claim.trace for claim in awards
        if claim.kind in FUND_ITEMS and not claim.fund and not (claim.kind is Kind.DISABILITY_ALLOWANCE and grade > 4)
    ]  # fmt: skip
    if open_ and items:
        cites = (cite("SI 41"), cite("ADV 6"))
        yield Information("injury_advance", ADVANCE, total(items).named(ADVANCE, *cites, rule="R-INJ-10"), cites)


def _settlement(injury: Injury, awards: list[Award]) -> Iterable[Information]:
    """The statutory sum, the share that was agreed, the difference; unfair or not is for the court (R-INJ-18)."""
    settled = injury.settlement
    if settled is None or settled.amount is None or not awards:
        return
    statutory = total([claim.trace for claim in awards]).named(STATUTORY, rule="R-INJ-18")
    agreed = fact(settled.amount, YUAN, "injury.settlement.amount", Text("协议数额", "sum agreed"))
    short = greatest(statutory - agreed, ZERO_YUAN).named(BELOW, cite("JI1 35"), cite("CC 152"), rule="R-INJ-18")
    ratio = EXACT.divide(settled.amount, statutory.value)
    share = figure(EXACT.multiply(ratio, Decimal(100)).quantize(Decimal("0.1"), context=EXACT))
    warnings = [Message("SETTLEMENT_SHARE", _SHARE, share=share)]
    if ratio < UNFAIR and too_early(injury, settled):
        warnings.append(Message("SETTLEMENT_UNFAIR", _UNFAIR))
    yield Information("injury_settlement", BELOW, short, (cite("JI1 35"), cite("CC 152")), tuple(warnings))


_SHARE = Text("协议数额为法定待遇的{share}%", "the agreement gives {share} per cent of the benefits by law")
_UNFAIR = Text(
    "在认定工伤或者鉴定之前签订，且不足法定待遇的七成：可能显失公平，自知道之日起一年内可以请求撤销；是否撤销由仲裁机构、法院判断",
    "signed before recognition or grading, and under 70 per cent: perhaps grossly unfair; it may be set aside within a year of knowing, which is for the tribunal to decide",
)


def too_early(injury: Injury, settled: Settlement) -> bool:
    """Was the agreement made before the recognition or the grading, as stated or by the dates."""
    flags = (
        _before(settled.before_recognition, settled, injury.recognised_on),
        _before(settled.before_grading, settled, injury.graded_on),
    )
    return any(flags)


def _before(stated: bool | None, settled: Settlement, day: date | None) -> bool:
    if stated is not None or settled.date is None:
        return bool(stated)
    return day is None or settled.date < day
