"""Return of an allowance paid in place of insurance 社保补贴返还 (R-INS-02, R-INS-03; JI2 19(2), D-66), and the own share advanced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import at_most
from laborcalc.foundation.units import YUAN, YUAN_PER_MONTH
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.counterclaims.shared import counterclaim, held, months_between, must_prove
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.wage_history import agreed_wage

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.counterclaims import Allowance
    from laborcalc.foundation.trace import Quantity
    from laborcalc.hearing.hearing import Hearing

_RETURN, _SHARE = Kind.ALLOWANCE_RETURN, Kind.OWN_SHARE
_RULE = "R-INS-03"
NAME = Text("返还社保补贴", "return of the allowance for insurance")
SHARE = Text("代垫的社会保险个人部分", "own share of insurance advanced")
_MONTHLY = Text("每月社保补贴", "allowance a month")
_MONTHS = Text("发放的月数", "months it was paid for")
_PAID = Text("实际发放的补贴", "allowance paid in all")


def _allowance(hearing: Hearing) -> Allowance:
    found = hearing.case.allowance
    if found is None:
        raise Missing(Gap("FACT", "allowance", NAME, _NEEDED))
    return found


_NEEDED = Text("需要补贴与补缴的事实", "the allowance and the payment in arrears are needed")


def return_rule(hearing: Hearing) -> Outcome:
    """The sum really paid as a separate item; by default only after the insurance was paid in arrears."""
    found = _allowance(hearing)
    cites = hearing.cite("JI2 19(2)") or hearing.cite("LCL 26")
    if found.separate_item is False:
        return NotDue(kind=_RETURN, reason=Message("NOT_SEPARABLE", _NOT_SEPARABLE), cites=cites)
    first, last = _time(hearing, found)
    if first is not None and last is not None and last < first:
        return NotDue(kind=_RETURN, reason=Message("NO_TIME_INSIDE", _OUTSIDE), cites=cites)
    if found.below_minimum or (found.below_minimum is None and _is_minimum(hearing, found)):
        return NotDue(kind=_RETURN, reason=Message("NOT_REALLY_PAID", _NOT_PAID), cites=cites)
    option = hearing.reading("D-66")
    if option == "never":
        return NotDue(kind=_RETURN, reason=Message("PART_OF_WAGE", _OF_WAGE), cites=cites)
    if option == "after_back_payment" and found.back_paid_on is None:
        return NotDue(kind=_RETURN, reason=Message("NOT_BACK_PAID", _NOT_BACK_PAID), cites=cites)
    if found.separate_item is None:
        hearing.assume("SEPARATE_ITEM", _SEPARATE)
    hearing.assume("NO_SET_OFF_WITH_N", _NO_SET_OFF)
    return Award(kind=_RETURN, trace=_paid(hearing, found).rounded().named(NAME, *cites, rule=_RULE), cites=cites)


_NOT_SEPARABLE = Text(
    "补贴没有单列，不能与工资区分", "the allowance was no separate item and cannot be told from the wage"
)
_OUTSIDE = Text("补贴期间不在劳动关系存续期间之内", "the time it was paid for lies outside the employment")
_NOT_PAID = Text(
    "扣除补贴后不足最低工资加加班费，补贴实际上没有发放",
    "without it the pay falls below the minimum wage and overtime: the allowance was not really paid",
)
_OF_WAGE = Text("补贴是工资的一部分，不返还", "the allowance is part of the wage and is not returned")
_NOT_BACK_PAID = Text(
    "用人单位补缴社会保险费之后，才可以请求返还",
    "only an employer that has paid the insurance in arrears may ask for it",
)
_SEPARATE = Text(
    "以补贴单列、明确为社会保险费用为前提，由用人单位证明",
    "presumes a separate item that names it as insurance money, which the employer proves",
)
_NO_SET_OFF = Text(
    "不与经济补偿抵销；补贴计入经济补偿的基数", "not set off against compensation, in whose base the allowance counts"
)


def _is_minimum(hearing: Hearing, found: Allowance) -> bool:
    """Is the agreed wage, which holds the allowance, below the minimum wage without it; not known = no."""
    if found.monthly is None:
        return False
    day = _time(hearing, found)[1] or hearing.case.as_of
    try:
        rest = agreed_wage(hearing.case, day) - fact(found.monthly, YUAN_PER_MONTH, "allowance.monthly", _MONTHLY)
        return rest < minimum_on(hearing, day)
    except Missing:
        return False


def _paid(hearing: Hearing, found: Allowance) -> Quantity:
    """Monthly sum × months inside the employment, at most what was paid; else what was paid in all."""
    first, last = _time(hearing, found)
    if found.monthly is None or first is None or last is None:
        path = "allowance.monthly" if found.monthly is None else "allowance.start" if first is None else "allowance.end"
        if found.paid is None:
            raise Missing(Gap("FACT", path, NAME, _HOW_MUCH))
        return fact(found.paid, YUAN, "allowance.paid", _PAID)
    months = months_between(first, last, _MONTHS, "allowance.start", "allowance.end")
    sum = fact(found.monthly, YUAN_PER_MONTH, "allowance.monthly", _MONTHLY) * months
    return sum if found.paid is None else at_most(sum, fact(found.paid, YUAN, "allowance.paid", _PAID))


_HOW_MUCH = Text(
    "需要每月补贴与起止日，或者实际发放合计", "the monthly sum with its days is needed, or what was paid in all"
)


def _time(hearing: Hearing, found: Allowance) -> tuple[date | None, date | None]:
    """The time it was paid for, inside the employment."""
    job = hearing.case.employment
    days = [day for day in (found.start, None if job is None else job.start) if day is not None]
    ends = [day for day in (found.end, None if job is None else job.last_day) if day is not None]
    first = None if found.start is None else max(days)
    last = None if found.end is None else min(ends)
    return first, last


def share_rule(hearing: Hearing) -> Outcome:
    """What the employer advanced of the worker's own contributions when it paid them in arrears."""
    found = _allowance(hearing)
    share = fact(found.own_share_advanced, YUAN, "allowance.own_share_advanced", SHARE)
    cites = hearing.cite("SI 60", "WPR 15")
    if not share.value:
        return NotDue(kind=_SHARE, reason=Message("NOTHING_ADVANCED", _NOTHING), cites=cites)
    return Award(kind=_SHARE, trace=share.rounded().named(SHARE, *cites, rule=_RULE), cites=cites)


_NOTHING = Text("用人单位没有代垫个人部分", "the employer advanced nothing of the own share")


# --- cards ---


def _since(case: Case) -> tuple[date, Text] | None:
    found = case.allowance
    return None if found is None or found.back_paid_on is None else (found.back_paid_on, _FROM_PAYMENT)


_FROM_PAYMENT = Text("用人单位的请求：自补缴之日起一年", "the employer's claim: one year from its payment in arrears")


def _paid_one(case: Case) -> bool:
    found = case.allowance
    return found is not None and (found.monthly is not None or found.paid is not None)


def _advanced(case: Case) -> bool:
    return case.allowance is not None and case.allowance.own_share_advanced is not None


CARDS = (
    counterclaim(
        kind=_RETURN, name=NAME, place=960, rule=return_rule, touched=_paid_one, since=_since,
        burden=must_prove(
            "用人单位证明补贴单列并实际发放，以及已经补缴社会保险费",
            "the employer proves that the allowance was a separate item and really paid, and that it paid the arrears",
            ("JI2 19(2)",),
            held("工资条、补贴约定", "payslips, the agreement", "补贴单列为社会保险费用", "that it was a separate item"),
            held("补缴凭证", "receipt of the arrears", "已经补缴及补缴日期", "that the arrears were paid, and when"),
        ),
    ),
    counterclaim(
        kind=_SHARE, name=SHARE, place=961, rule=share_rule, touched=_advanced, since=_since,
        burden=must_prove(
            "用人单位证明为劳动者垫付了个人应缴部分及其数额",
            "the employer proves that it advanced the worker's own share, and how much",
            ("SI 60",),
            held("补缴明细", "detailed record of the arrears", "个人部分的数额", "the own share"),
            held("垫付凭证", "receipts", "由用人单位垫付", "that the employer advanced it"),
        ),
    ),
)  # fmt: skip
