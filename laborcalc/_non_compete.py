"""Non-compete compensation 竞业限制经济补偿 (R-COMP-23; JI1 36, 38, 39; D-20, D-38)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc._average import average, paid_days_a_month
from laborcalc._figures import minimum_wage
from laborcalc._wage_history import at_equal_rates
from laborcalc.errors import Gap, Missing
from laborcalc.law.sources import Article, cite
from laborcalc.months import DAY as ONE_DAY
from laborcalc.months import Part, add_months, calendar_parts, month_end, weekdays
from laborcalc.outcome import Award, NotDue, Outcome
from laborcalc.terms import Kind
from laborcalc.text import Message, Text
from laborcalc.trace import DAY, MONTH, ONE, YUAN, YUAN_PER_MONTH, Quantity, Unit, count, fact, greatest, law, total

if TYPE_CHECKING:
    from laborcalc.facts import NonCompete
    from laborcalc.hearing import Hearing

PAY = Text("竞业限制经济补偿", "non-compete compensation")
MONTHLY = Text("竞业限制月补偿", "non-compete pay a month")
_KIND = Kind.NON_COMPETE_COMPENSATION
_AGREED = Text("约定的月补偿", "agreed pay a month")
JI1_FROM = date(2021, 1, 1)
_CITES = (cite("LCL 23"), cite("JI1 36"))
_OLD_CITES = (cite("LCL 23"), cite("OJI4 6"))
SHARES: dict[str, Quantity] = {
    "thirty_percent": law("0.3", ONE, Text("百分之三十", "30 %"), cite("JI1 36"), rule="R-COMP-23"),
    "one_third": law(1, ONE, Text("三分之一", "one third"), cite("JSLC 28"), rule="D-20"),
    "one_half": law("0.5", ONE, Text("二分之一", "one half"), cite("SZTS 24"), rule="D-20"),
}
_THREE = law(3, ONE, Text("三", "three"))
_THREE_MONTHS = law(3, MONTH, Text("额外三个月", "three extra months"), cite("JI1 39"), rule="R-COMP-23")
_HALF = law("0.5", MONTH, Text("半个月", "half a month"), rule="D-38")
_TWO_YEARS = 24


def non_compete_rule(hearing: Hearing) -> Outcome:
    """Monthly pay for the time the duty was kept, to the day of release at the latest, plus three months on release."""
    duty = hearing.case.non_compete
    cites = _CITES if hearing.case.as_of >= JI1_FROM else _OLD_CITES
    if duty is None:
        if hearing.claimed(_KIND):
            raise Missing(
                Gap("FACT", "non_compete", PAY, Text("需要竞业限制的起止日", "the term of the duty is needed"))
            )
        return NotDue(kind=_KIND, reason=Message("NO_DUTY", _NO_DUTY), cites=cites)
    pieces = _term(hearing, duty) + _extra(hearing, duty)
    if not pieces:
        return NotDue(kind=_KIND, reason=Message("RELEASED_BEFORE", _RELEASED), cites=(cite("JI1 39"),))
    amount = total(pieces)
    if duty.paid:
        amount = greatest(amount - fact(duty.paid, YUAN, "non_compete.paid", _PAID), _ZERO)
    return Award(kind=_KIND, trace=amount.rounded().named(PAY, *cites, rule="R-COMP-23"), cites=cites)


_NO_DUTY = Text("案情未载竞业限制义务", "the case names no duty not to compete")
_RELEASED = Text("期限开始前用人单位已免除义务", "the employer released the worker before the term began")
_PAID = Text("已付", "paid")
_ZERO = law(0, YUAN, Text("零", "nothing"))


def _term(hearing: Hearing, duty: NonCompete) -> list[Quantity]:
    """The paid term: at most two years (LCL 24); the day of release is still paid."""
    last = min(duty.end, add_months(duty.start, _TWO_YEARS) - ONE_DAY)
    if last < duty.end:
        hearing.warn("OVER_TWO_YEARS", _OVER, last=last)
    if duty.released_by_employer_on is not None:
        last = min(last, duty.released_by_employer_on)
    if last < duty.start:
        return []
    if last >= hearing.case.as_of:
        hearing.assume("TO_COME", _TO_COME, last=last)
    return _pieces(hearing, duty, last)


_OVER = Text("竞业限制不得超过二年，算至{last}", "the duty cannot exceed two years: reckoned to {last}")
_TO_COME = Text(
    "期限至{last}，判断日以后的部分以劳动者继续履行为前提",
    "the term runs to {last}; what lies after the day of judgment presumes that the duty is kept",
)


def _extra(hearing: Hearing, duty: NonCompete) -> list[Quantity]:
    """Three extra months when the employer releases the worker during the term (JI1 39)."""
    released = duty.released_by_employer_on
    if released is None or released >= duty.end or not duty.extra_three_months_claimed:
        return []
    if released < duty.start and hearing.reading("R-COMP-23") == "nothing":
        return []
    return [_rate(hearing, duty, max(released, duty.start)) * _THREE_MONTHS]


def _pieces(hearing: Hearing, duty: NonCompete, last: date) -> list[Quantity]:
    """Calendar months at the rate, parts of months by D-38."""
    parts = list(calendar_parts(duty.start, last))
    runs = at_equal_rates((part for part in parts if part.whole), lambda part: _rate(hearing, duty, part.first))
    whole = [rate * _counted(len(run), MONTH, _MONTHS, run[0].first, run[-1].last) for rate, run in runs]
    return whole + [_part(hearing, _rate(hearing, duty, part.first), part) for part in parts if not part.whole]


_MONTHS = Text("整月数", "whole months")
_WEEKDAYS = Text("周一至周五的天数", "Mondays to Fridays")
_CALENDAR = Text("日历天数", "calendar days")
_SPAN = Text("{first}至{last}", "{first} to {last}")
_ONE_MONTH = law(1, MONTH, Text("一个月", "one month"))


def _counted(number: int, unit: Unit, name: Text, first: date, last: date) -> Quantity:
    paths = ("non_compete.start", "non_compete.end")
    return count(number, unit, name, Message("SPAN", _SPAN, first=first, last=last), paths=paths, rule="R-COMP-23")


def _part(hearing: Hearing, rate: Quantity, part: Part) -> Quantity:
    option = hearing.reading("D-38")
    if option == "half_month":
        return rate * _HALF
    if option == "calendar_days":
        days = _counted((part.last - part.first).days + 1, DAY, _CALENDAR, part.first, part.last)
        return (
            rate
            * _ONE_MONTH
            * days
            / _counted(month_end(part.first).day, DAY, _CALENDAR, part.first, month_end(part.first))
        )
    return (
        rate
        * _counted(weekdays(part.first, part.last), DAY, _WEEKDAYS, part.first, part.last)
        / paid_days_a_month(part.first)
    )


def _rate(hearing: Hearing, duty: NonCompete, day: date) -> Quantity:
    """The agreed sum; else the share of the average that the reading D-20 gives, at least the minimum wage."""
    agreed = duty.agreed_monthly
    if agreed is not None:
        stated = fact(agreed, YUAN_PER_MONTH, "non_compete.agreed_monthly", _AGREED)
        return stated if not _shenzhen(hearing) else _at_least_half(hearing, stated)
    rate = _share(hearing)
    floor = minimum_wage(hearing, min(day, hearing.case.as_of), rate)
    return rate if floor is None else greatest(rate, floor).named(MONTHLY, cite("JI1 36"), rule="R-COMP-23")


def _share(hearing: Hearing) -> Quantity:
    option = hearing.reading("D-20")
    share, wage = SHARES[option], average(hearing)
    rate = wage * share / _THREE if option == "one_third" else wage * share
    return rate.named(MONTHLY, *_share_cites(option), rule="R-COMP-23")


def _share_cites(option: str) -> tuple[Article, ...]:
    return SHARES[option].cites


def _shenzhen(hearing: Hearing) -> bool:
    return hearing.case.region == "440300" and hearing.reading("D-20") == "one_half"


def _at_least_half(hearing: Hearing, stated: Quantity) -> Quantity:
    """Shenzhen: half of the average also where less was agreed; without an average the agreed sum stands."""
    try:
        half = average(hearing) * SHARES["one_half"]
    except Missing:
        return stated
    return greatest(stated, half).named(MONTHLY, cite("SZTS 24"), rule="R-COMP-23") if half > stated else stated
