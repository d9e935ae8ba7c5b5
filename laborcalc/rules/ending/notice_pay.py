"""Pay in lieu of notice 代通知金 (R-COMP-17), and what a late notice of non-renewal costs (D-18)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.citation import Article
from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import month_end
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import DAY, MONTH, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.results.questions import SEVERANCE as ONLY_SEVERANCE
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import BY_O9, COMPENSATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.ending.entitlement import election, entitlement
from laborcalc.rules.ending.matrix import Remedy
from laborcalc.rules.ending.severance import SEVERANCE, less_paid, severance
from laborcalc.rules.measures.average import average, paid_days_a_month
from laborcalc.rules.measures.beside import note_lower
from laborcalc.rules.measures.figures import minimum_wage
from laborcalc.rules.measures.service import NEW_LAW, last_day
from laborcalc.rules.measures.wage_history import agreed_wage, is_abnormal, is_whole

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Termination
    from laborcalc.hearing.hearing import Hearing

NOTICE = Text("代通知金", "pay in lieu of notice")
LAST_MONTH = Text("上月工资标准", "last month's wage")
_ONE_MONTH = law(1, MONTH, Text("一个月工资", "one month's wage"), cite("LCL 40"), rule="R-COMP-17")
_KIND = Kind.NOTICE_PAY


def notice_pay_rule(hearing: Hearing) -> Outcome:
    """One month's wage when Art. 40 was used without 30 days' written notice; nothing beside damages."""
    ending = entitlement(hearing)
    end = hearing.case.termination
    assert end is not None  # entitlement() has seen it
    late = end.ground is Ground.EXPIRY_EMPLOYER_ENDS and end.expiry_notice_days_late > 0
    if not (ending.row.notice or late):
        return _no(Message("NOT_ART_40", _NOT_ART_40, ground=ending.row.text), cite("LCL 40"))
    if last_day(hearing.case) < NEW_LAW:
        return _no(Message("NONE_THEN", _NONE_THEN), cite("LL 26"))
    if ending.unlawful and election(hearing) != ONLY_SEVERANCE:
        return _no(Message("WITH_DAMAGES", _WITH_DAMAGES), *hearing.cite("REG 25", "LCL 87"))
    if late:
        return _late_expiry_notice(hearing, end)
    if ending.remedy is Remedy.NOTHING:
        return NotDue(kind=_KIND, reason=ending.why, cites=ending.cites)
    if end.thirty_days_notice:
        return _no(Message("NOTICE_GIVEN", _NOTICE_GIVEN), cite("LCL 40"))
    amount = less_paid(hearing, _last_month(hearing) * _ONE_MONTH, _severance_due(hearing))
    cites = hearing.cite("LCL 40", "REG 20")
    _warn_if_told_in_time(hearing, end)
    return Award(kind=_KIND, trace=amount.rounded().named(NOTICE, *cites, rule="R-COMP-17"), cites=cites)


def _warn_if_told_in_time(hearing: Hearing, end: Termination) -> None:
    """The dates speak of 30 days' notice while the file does not say that it was given in writing."""
    if end.notified_on is not None and (last_day(hearing.case) - end.notified_on).days >= 30:
        hearing.warn("NOTICE_DATES", _NOTICE_DATES, day=end.notified_on)


_NOTICE_DATES = Text(
    "通知日{day}早于最后一日三十日以上：若为书面通知，应填明已提前三十日书面通知，则无代通知金",
    "notice is dated {day}, 30 days or more before the last day: if it was in writing, say that 30 days' notice was given, and no notice pay is due",
)


_NONE_THEN = Text(
    "2008年之前法律规定了提前通知，未规定代通知金", "before 2008 the law asked for notice but gave no pay in its place"
)
_NOT_ART_40 = Text(
    "代通知金只适用于第四十条的解除，“{ground}”不在其列",
    "notice pay belongs to Art. 40 alone; “{ground}” is not among its cases",
)
_WITH_DAMAGES = Text("违法解除支付赔偿金的，不再支付代通知金", "where damages are due, notice pay is not")
_NOTICE_GIVEN = Text("已提前三十日书面通知", "30 days' written notice was given")


def _no(reason: Message, *cites: Article) -> NotDue:
    return NotDue(kind=_KIND, reason=reason, cites=cites)


def _severance_due(hearing: Hearing) -> Quantity | None:
    """What severance has used up of the sum already paid; nothing was paid, nothing to reckon."""
    end = hearing.case.termination
    if end is None or not end.paid_compensation:
        return None
    return severance(hearing, entitlement(hearing).row.old).amount.rounded().named(SEVERANCE)


def _last_month(hearing: Hearing) -> Quantity:
    """Last month's wage standard (REG 20), never below the minimum wage; of a broken or abnormal month by D-17."""
    case, end = hearing.case, last_day(hearing.case)
    month = _month_before(end)
    wage = _stated(case, end) if is_whole(case, month) and not is_abnormal(case, month) else _standard(hearing, end)
    note_lower(hearing, wage, end)
    floor = minimum_wage(hearing, end, wage)
    if floor is None or floor.value <= wage.value:
        return wage
    return greatest(wage, floor).named(_FLOORED, *hearing.cite("REG 20"), rule="R-COMP-17")


def _standard(hearing: Hearing, end: date) -> Quantity:
    """What stands for a last month that does not show the standard: that of the post as agreed, the average, or the month."""
    case, option = hearing.case, hearing.reading("D-17")
    if option == "last_month":
        return _stated(case, end)
    if option == "average_if_abnormal":
        return average(hearing).named(_AVERAGE, *hearing.cite("REG 20", "JSLC 32"), rule="R-COMP-17")
    if case.pay.monthly is None and not case.pay.history:
        return average(hearing).named(_AVERAGE, *hearing.cite("REG 20", "WPS 1"), rule="R-COMP-17")
    return agreed_wage(case, end).named(_AGREED, *hearing.cite("REG 20", "WPS 1"), rule="R-COMP-17")


_FLOORED = Text("不低于最低工资的工资标准", "wage standard, at least the minimum wage")
_AVERAGE = Text("上月不完整或不正常，取前十二个月平均工资", "last month was broken or abnormal: the 12-month average")
_AGREED = Text("上月不完整或不正常，取约定的工资标准", "last month was broken or abnormal: the standard as agreed")


def _stated(case: Case, end: date) -> Quantity:
    pay = case.pay
    if pay.last_month is not None:
        return fact(pay.last_month, YUAN_PER_MONTH, "pay.last_month", LAST_MONTH)
    month = _month_before(end)
    for index, slip in enumerate(pay.payslips):
        if slip.month == month:
            return fact(slip.due, YUAN_PER_MONTH, f"pay.payslips.{index}.due", LAST_MONTH)
    if pay.monthly is None and not pay.history:
        raise Missing(Gap("FACT", "pay.last_month", LAST_MONTH, _NEEDS_LAST_MONTH))
    return agreed_wage(case, month_end(month))


_NEEDS_LAST_MONTH = Text("代通知金按解除前上一个月的工资标准计", "notice pay is the wage of the month before the end")


def _month_before(end: date) -> date:
    return date(end.year - (end.month == 1), (end.month - 2) % 12 + 1, 1)


def _late_expiry_notice(hearing: Hearing, end: Termination) -> Outcome:
    """A day's wage for each day that the notice of non-renewal came late, where the place has that rule (D-18)."""
    if hearing.reading("D-18") == "none":
        return _no(Message("NO_EXPIRY_NOTICE", _NO_EXPIRY_NOTICE), cite("LCL 44(1)"))
    days = fact(Decimal(end.expiry_notice_days_late), DAY, "termination.expiry_notice_days_late", _LATE)
    wage = _stated(hearing.case, last_day(hearing.case))
    cites = (cite("BJLC 40"), cite("BJLC 47"))
    amount = (wage * days / paid_days_a_month(last_day(hearing.case))).rounded().named(_LATE_PAY, *cites, rule="D-18")
    return Award(kind=_KIND, trace=amount, cites=cites)


_NO_EXPIRY_NOTICE = Text(
    "法律未规定期满终止须提前通知，未通知不产生代通知金",
    "the law asks no advance notice of expiry; a late one costs nothing",
)
_LATE = Text("迟延通知的天数", "days by which the notice was late")
_LATE_PAY = Text("迟延通知终止的赔偿", "pay for the late notice of expiry")


CARD = Card(
    kind=_KIND,
    name=Text("代通知金", "pay in lieu of notice"),
    place=120,
    rule=notice_pay_rule,
    touched=lambda case: case.termination is not None,
    nature=COMPENSATION,
    final_by=BY_O9,  # named there
    of_the_ending=True,
    taxed="by_practice",
    plea=Plea(heading="未提前三十日通知{ended}劳动合同的代通知金"),
)
