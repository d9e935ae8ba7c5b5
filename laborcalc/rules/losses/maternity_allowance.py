"""The maternity allowance 生育津贴: lost without insurance (R-INS-20; FW 8; SI 53–56; D-71, D-72), or too low, or kept (R-INS-21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, least
from laborcalc.foundation.units import DAY, YUAN, YUAN_PER_MONTH
from laborcalc.hearing.runs import note
from laborcalc.results.outcome import Line, Needs, NotDue, Outcome, Range
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.losses.maternity import days_of, leave_began, maternity_of, paid_as_wages, since_birth, wage_of
from laborcalc.rules.losses.protected_period import leave_days_lost
from laborcalc.rules.losses.shape import awarded, not_taken
from laborcalc.rules.measures.part_rules import THIRTY
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing

LOSS, TOP_UP = Kind.MATERNITY_ALLOWANCE_LOSS, Kind.MATERNITY_TOP_UP
LOSS_NAME = Text("生育津贴损失", "lost maternity allowance")
TOP_UP_NAME = Text("生育津贴差额", "difference in the maternity allowance")
RECEIVED = Text("已得到的生育津贴", "maternity allowance received")
WAGES = Text("同一期间已付的工资", "wages paid for the same days")
_NO_DAYS = law(0, DAY, Text("零", "nothing"))
_LOSS_CITES = ("FW 8", "SI 53", "SI 54", "SI 56", "JI1 1(5)")
_TOP_UP_CITES = ("FW 5", "FW 8", "SI 56", "JI1 1(5)")


def is_lost(hearing: Hearing) -> bool:
    """Was there no insurance for the birth: never, or cut off by the employer."""
    maternity = maternity_of(hearing)
    if maternity.cut_off_on is not None:
        return True
    if maternity.insured is None:
        raise Missing(Gap("FACT", "maternity.insured", Text("是否参加生育保险", "was there maternity insurance"), _WHO))
    return not maternity.insured


_WHO = Text("已参保的由基金支付，未参保的由用人单位支付", "with it the fund pays, without it the employer")


def closed(hearing: Hearing, kind: Kind) -> NotDue | None:
    """What keeps the loss away: insurance, or the minority that sends it to the administration (D-71)."""
    if not is_lost(hearing):
        return NotDue(kind=kind, reason=Message("INSURED", _INSURED), cites=hearing.cite("FW 8", "SI 54"))
    if hearing.reading("D-71") == "no":
        return not_taken(hearing, kind, _ADMINISTRATION, "SI 53")
    return None


_INSURED = Text("已参加生育保险，由基金支付", "insured: the fund pays")
_ADMINISTRATION = Text(
    "按该口径，生育保险待遇损失由行政部门处理，不属于劳动争议",
    "by this reading the administration decides on lost maternity benefits, not arbitration",
)


# --- not insured ---


def allowance_rule(hearing: Hearing) -> Outcome:
    """The wage before the leave, or what the fund would have paid, ÷ 30 × the days that no other claim pays."""
    stopped = closed(hearing, LOSS)
    if stopped is not None:
        return stopped
    cites = hearing.cite(*_LOSS_CITES)
    days = _days_left(hearing)
    if not days.value:
        return NotDue(kind=LOSS, reason=Message("COUNTED_ELSEWHERE", _ELSEWHERE), cites=cites)
    sum = _less_had(hearing, _base(hearing) / THIRTY * days)
    return awarded(LOSS, sum, LOSS_NAME, cites, "R-INS-20")


_ELSEWHERE = Text("全部产假天数已在另一项请求中计算", "every day of the leave is counted in another claim")


def _days_left(hearing: Hearing) -> Quantity:
    """The days due without those that maternity pay or the loss of the protected period pays."""
    days, elsewhere = days_of(hearing), paid_as_wages(hearing) + leave_days_lost(hearing)
    if not elsewhere:
        return days
    taken = count(elsewhere, DAY, _TAKEN, Message("DAYS", _IN_ANOTHER), paths=("maternity_leaves",))
    return greatest(days - taken, _NO_DAYS)


_TAKEN = Text("另项已计的天数", "days counted in another claim")
_IN_ANOTHER = Text("产假工资或者三期损失已计", "in maternity pay or in the loss of the protected period")


def _base(hearing: Hearing) -> Quantity:
    """By D-72: the own wage where she was never insured, the unit's average where the insurance was cut off."""
    maternity = maternity_of(hearing)
    usual = "own_wage" if maternity.cut_off_on is None else "fund_formula"
    option = hearing.reading("D-72", national=usual)
    if option == "own_wage":
        return wage_of(hearing)
    if maternity.unit_average is None:
        hearing.warn("UNIT_AVERAGE_MISSING", _NO_AVERAGE)
        return wage_of(hearing)
    unit = fact(maternity.unit_average, YUAN_PER_MONTH, "maternity.unit_average", _UNIT)
    return unit if option == "fund_formula" else greatest(unit, wage_of(hearing))


_UNIT = Text("单位上年度月平均缴费工资", "the unit's average contribution wage")
_NO_AVERAGE = Text(
    "单位月平均缴费工资未填，暂按本人产假前工资计",
    "the unit's average contribution wage is not stated: the own wage stands for it",
)


def _less_had(hearing: Hearing, sum: Quantity) -> Quantity:
    """Less the allowance and the wages that she has had for the same days, each once."""
    maternity = maternity_of(hearing)
    left = less(sum, maternity.allowance_received, "maternity.allowance_received", RECEIVED)
    return less(left, maternity.wage_paid, "maternity.wage_paid", WAGES)


# --- insured ---


def top_up_rule(hearing: Hearing) -> Outcome:
    """The own wage for the days, or the allowance where that is more, less what she has had of both."""
    if is_lost(hearing):
        return _over_the_formula(hearing)
    maternity = maternity_of(hearing)
    cites = hearing.cite(*_TOP_UP_CITES)
    gross, gaps = _gross(hearing)
    if not gross.value:
        return NotDue(kind=TOP_UP, reason=Message("COUNTED_ELSEWHERE", _ELSEWHERE), cites=cites)
    if maternity.allowance_received is None:
        return _unknown(hearing, gross)
    due = _less_had(hearing, gross)
    if gaps:
        hearing.partial(gaps)
    _name_the_ground(hearing)
    found = awarded(TOP_UP, due, TOP_UP_NAME, cites, "R-INS-21", lines=_lines(hearing, due))
    note(found, missing=gaps)
    return found


Gaps = tuple[Gap, ...]


def _gross(hearing: Hearing) -> tuple[Quantity, Gaps]:
    """What she should have had: the greater of wage and allowance; without a wage the allowance is at least known."""
    fund = maternity_of(hearing).allowance_fund
    try:
        own = wage_of(hearing) / THIRTY * _days_left(hearing)
    except Missing as missing:
        if fund is None:
            raise
        return _fund(fund), missing.gaps
    if fund is None or not own.value:
        return own, ()
    return greatest(own, _fund(fund)), ()


def _fund(sum: Decimal) -> Quantity:
    return fact(sum, YUAN, "maternity.allowance_fund", Text("基金拨付的生育津贴", "allowance paid by the fund"))


def _unknown(hearing: Hearing, gross: Quantity) -> Needs:
    """What was received is not stated: between what is left of the fund's allowance and all of it."""
    maternity = maternity_of(hearing)
    high = less(gross, maternity.wage_paid, "maternity.wage_paid", WAGES)
    fund = maternity.allowance_fund
    low = ZERO_YUAN if fund is None else greatest(high - _fund(fund), ZERO_YUAN)
    hearing.warn("BENEFIT_UNKNOWN", _NOT_KNOWN)
    gap = Gap("FACT", "maternity.allowance_received", RECEIVED, _NOT_KNOWN)
    why = Message("BENEFIT_UNKNOWN", _NOT_KNOWN)
    return Needs(kind=TOP_UP, missing=(gap,), range=Range(low.rounded(), high.rounded(), why))


_NOT_KNOWN = Text(
    "已得到的生育津贴未填：差额以不扣除的数额为上限",
    "the allowance received is not stated: the difference is at most the sum without it",
)


def _lines(hearing: Hearing, due: Quantity) -> tuple[Line, ...]:
    """Of what is due, the allowance that the employer kept and the difference to the own wage."""
    maternity = maternity_of(hearing)
    if maternity.allowance_fund is None:
        return ()
    received = maternity.allowance_received
    kept = least(less(_fund(maternity.allowance_fund), received, "maternity.allowance_received", RECEIVED), due)
    parts = ((Message("LINE", _KEPT), kept), (Message("LINE", TOP_UP_NAME), due - kept))
    return tuple(Line(label, part.rounded()) for label, part in parts if part.value)


_KEPT = Text("用人单位留下的生育津贴", "allowance kept by the employer")


def _over_the_formula(hearing: Hearing) -> Outcome:
    """Cut off while the employment goes on: beside what the fund would have paid the own wage is topped up."""
    cites, ended = hearing.cite(*_TOP_UP_CITES), end_of_employment(hearing.case)
    if ended is not None and ended < leave_began(hearing):
        return NotDue(kind=TOP_UP, reason=Message("ENDED_BEFORE", _ENDED), cites=cites)
    days = _days_left(hearing)
    lost = _base(hearing) / THIRTY * days
    own = wage_of(hearing) / THIRTY * days
    due = _less_had(hearing, own) - least(_less_had(hearing, lost), _less_had(hearing, own))
    return awarded(TOP_UP, due, TOP_UP_NAME, cites, "R-INS-21")


_ENDED = Text(
    "产假开始前劳动关系已经终止，不补足本人工资", "the employment ended before the leave: no top-up to the own wage"
)


def _name_the_ground(hearing: Hearing) -> None:
    if end_of_employment(hearing.case) is None:
        hearing.warn("ALLOWANCE_LATE", _GROUND)


_GROUND = Text(
    "迟延或者不足额支付生育津贴视同拖欠劳动报酬，可以是第三十八条的解除事由（北京2025-12-26典型案例）",
    "an allowance paid late or short counts as arrears of pay and may be a ground of Art. 38 (Beijing typical case of 2025-12-26)",
)


# --- the cards ---


def _is_lost(case: Case) -> bool:
    maternity = case.maternity
    return maternity is not None and (maternity.insured is False or maternity.cut_off_on is not None)


def _is_short(case: Case) -> bool:
    maternity = case.maternity
    return maternity is not None and bool(maternity.insured or maternity.allowance_fund or maternity.cut_off_on)


ALLOWANCE_CARD = Card(
    kind=LOSS,
    name=LOSS_NAME,
    place=610,
    rule=allowance_rule,
    touched=_is_lost,
    nature=INSURANCE_LOSS,
    since=since_birth,
    head_decided=True,
    of_the_ending=True,  # which days are left depends on the loss of the protected period
    plea=Plea(heading=LOSS_NAME.zh, told="{employer}未为申请人缴纳生育保险，致申请人损失生育津贴{sum}。"),
)
TOP_UP_CARD = Card(
    kind=TOP_UP,
    name=TOP_UP_NAME,
    place=630,
    rule=top_up_rule,
    touched=_is_short,
    nature=INSURANCE_LOSS,
    since=since_birth,
    head_decided=True,
    of_the_ending=True,  # which days are left depends on the loss of the protected period
    plea=Plea(heading=TOP_UP_NAME.zh, told="申请人产假期间应得的工资与已得的生育津贴相差{sum}，{employer}未予补足。"),
)
