"""Dismissed in pregnancy, leave or nursing, and not taken back 三期内违法解除的损失 (R-EMP-13; LCL 42(4), 45, 87; FW 5, 9; D-65)."""

from __future__ import annotations

from datetime import date, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months
from laborcalc.foundation.terms import ITEM_FROM_TO, Ground, Kind, Protection
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, ONE
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Line, NotDue, Outcome, Range
from laborcalc.results.questions import REINSTATEMENT
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import DAMAGES
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.ending.entitlement import election, entitlement
from laborcalc.rules.losses.maternity import born_on, days_of, maternity_of, paid_as_wages, wage_of
from laborcalc.rules.losses.shape import awarded
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.part_month import at_one_rate, pay_of
from laborcalc.rules.measures.part_rules import LEAVE as LEAVE_PARTS
from laborcalc.rules.measures.part_rules import THIRTY, PartRule, Stretch
from laborcalc.rules.measures.service import last_day

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.PROTECTED_PERIOD_LOSS
NAME = Text("孕期、产期、哺乳期违法解除的损失", "loss from a dismissal in the protected period")
PREGNANCY, LEAVE, NURSING = (
    Text("孕期工资", "wages of the pregnancy"),
    Text("产假工资损失", "leave pay lost"),
    Text("哺乳期损失", "loss of the nursing time"),
)
PREGNANT = timedelta(days=280)
_HOUR = law(
    "0.125", ONE, Text("每天一小时哺乳时间（八分之一）", "one nursing hour of eight"), cite("FW 9"), rule="R-EMP-13"
)
_EIGHTY = law("0.8", ONE, Text("百分之八十", "80 %"), rule="R-EMP-13")
_CITES = ("LCL 42(4)", "LCL 45", "LCL 87", "FW 5", "FW 9", "F223 3")
_WITH_LEAVE = ("plus_maternity_loss", "plus_wages_to_end_of_nursing")

_PATHS = ("maternity.birth", "maternity.days_due", "employment.last_day")

Span = tuple[date, date]


class Times(NamedTuple):
    """What lies after the dismissal: pregnancy, leave, nursing to the first birthday; `None` = over before."""

    pregnancy: Span | None
    leave: Span | None
    nursing: Span | None


def protected_rule(hearing: Hearing) -> Outcome:
    """By D-65 nothing beside the damages, or wages, leave pay and nursing time from the dismissal on."""
    stopped = _closed(hearing)
    if stopped is not None:
        return stopped
    option = hearing.reading("D-65")
    cites = hearing.cite(*_CITES)
    if option == "damages_only":
        return NotDue(kind=_KIND, reason=Message("DAMAGES_ONLY", _DAMAGES_ONLY), cites=cites)
    times = _times(hearing)
    _notes(hearing, times)
    lines = tuple(Line(label, pay.rounded()) for label, pay in _parts(hearing, option, times) if pay.value)
    whole = total([pay for _, pay in _parts(hearing, option, times)])
    return awarded(_KIND, whole, NAME, cites, "R-EMP-13", lines=lines, range=_range(hearing, option, times))


_DAMAGES_ONLY = Text(
    "违法解除又不恢复的，按全国的一般做法只支付赔偿金；部分地方另赔三期损失，见备选",
    "without return the damages alone are due by the general practice; some places give the loss of the protected period besides, see the alternatives",
)


def _closed(hearing: Hearing) -> NotDue | None:
    """A lawful ending, an agreement, a return, a day outside the protected period."""
    maternity_of(hearing)
    ending = entitlement(hearing)
    if not ending.unlawful:
        _of_an_agreement(hearing)
        return NotDue(kind=_KIND, reason=Message("LAWFUL", _LAWFUL), cites=(cite("LCL 87"), *ending.cites))
    if election(hearing) == REINSTATEMENT:
        return NotDue(kind=_KIND, reason=Message("REINSTATEMENT", _BACK), cites=hearing.cite("LCL 48", "JI2 18"))
    birth, ended = _birth(hearing), last_day(hearing.case)
    if not birth - PREGNANT <= ended < add_months(birth, 12):
        reason = Message("OUTSIDE_PROTECTION", _OUTSIDE, ended=ended, birth=birth)
        return NotDue(kind=_KIND, reason=reason, cites=hearing.cite("LCL 42(4)", "FW 9"))
    return None


_LAWFUL = Text("解除或终止并非违法，没有三期损失", "the ending was not unlawful: no loss of the protected period")
_BACK = Text(
    "劳动者要求继续履行，恢复前的工资按该项计算，不另计三期损失",
    "the worker goes back: wages for the gap are paid instead of the loss of the protected period",
)
_OUTSIDE = Text(
    "解除日{ended}不在孕期、产期、哺乳期之内（出生日{birth}）",
    "the dismissal of {ended} lies outside pregnancy, leave and nursing (birth {birth})",
)


def _of_an_agreement(hearing: Hearing) -> None:
    """Who agreed to leave and learnt only later that she was pregnant may ask to set the agreement aside (R-COMP-03)."""
    end, known = hearing.case.termination, maternity_of(hearing).known_on
    if end is not None and end.ground in _AGREEMENTS and known is not None and known > last_day(hearing.case):
        hearing.warn("PREGNANCY_LEARNT_LATER", _LEARNT, known=known)


_AGREEMENTS = (Ground.AGREEMENT_EMPLOYER_PROPOSED, Ground.AGREEMENT_WORKER_PROPOSED)
_LEARNT = Text(
    "协商解除之后的{known}才知道怀孕：协议一般有效，以重大误解请求撤销的，各地认识不一",
    "the pregnancy was learnt of on {known}, after the agreement: it mostly stands; whether it can be set aside for mistake is contested",
)


def _birth(hearing: Hearing) -> date:
    birth = born_on(hearing)
    if birth is None:
        raise Missing(Gap("FACT", "maternity.birth", Text("出生日", "day of the birth"), _EXPECTED_WILL_DO))
    return birth


_EXPECTED_WILL_DO = Text("尚未生育的填预产期", "before the birth the expected day will do")


def _times(hearing: Hearing) -> Times:
    """The leave is counted from the day after the birth, all from the day after the ending."""
    birth, ended = _birth(hearing), last_day(hearing.case)
    after = birth + timedelta(days=int(days_of(hearing).value))
    return Times(
        _span(ended + ONE_DAY, birth),
        _span(max(ended, birth) + ONE_DAY, after),
        _span(max(ended, after) + ONE_DAY, add_months(birth, 12)),
    )


def _span(first: date, last: date) -> Span | None:
    return (first, last) if first <= last else None


Parts = list[tuple[Message, Quantity]]


def _parts(hearing: Hearing, option: str, times: Times) -> Parts:
    """The lines of an option."""
    if option == "minimum_80":
        rate = minimum_on(hearing, last_day(hearing.case)) * _EIGHTY
        spans = ((PREGNANCY, times.pregnancy), (NURSING, times.nursing))
        return [(_label(name, span), _pay(hearing, rate, span)) for name, span in spans]
    wage, nursing = wage_of(hearing), _label(NURSING, times.nursing)
    leave = (_label(LEAVE, times.leave), _leave_pay(hearing, times.leave))
    if option == "plus_maternity_loss":
        return [leave, (nursing, _pay(hearing, wage * _HOUR, times.nursing))]
    whole = (nursing, _pay(hearing, _nursing_rate(hearing), times.nursing))
    if option == "plus_nursing_pay":
        return [whole]
    return [(_label(PREGNANCY, times.pregnancy), _pay(hearing, wage, times.pregnancy)), leave, whole]


def _label(name: Text, span: Span | None) -> Message:
    return (
        Message("LINE", name) if span is None else Message("LINE", ITEM_FROM_TO, item=name, start=span[0], end=span[1])
    )


def _pay(hearing: Hearing, rate: Quantity, span: Span | None) -> Quantity:
    """A monthly rate over the part of a time that is asked for: whole months from its first day, parts by D-42, here of the
    calendar month."""
    if span is None:
        return ZERO_YUAN

    def rule() -> PartRule:
        return LEAVE_PARTS[hearing.reading("D-42", national="calendar_days")]

    pay: list[Quantity] = []
    for start, end in hearing.within(_KIND, *span):
        held = Stretch(start, end, _PATHS, hearing.calendar, "R-EMP-13").stepping(span[0])
        pay += pay_of(rule, lambda part: rate, at_one_rate(start, end), held)
    return total(pay) if pay else ZERO_YUAN


def _nursing_rate(hearing: Hearing) -> Quantity:
    """The wage in the nursing time, or the share of it that was agreed."""
    share = maternity_of(hearing).nursing_share
    if share is None:
        return wage_of(hearing)
    return wage_of(hearing) * fact(share, ONE, "maternity.nursing_share", Text("约定的比例", "agreed share"))


def _leave_pay(hearing: Hearing, leave: Span | None) -> Quantity:
    """The wage ÷ 30 × the days of leave after the dismissal, less the allowance she had where none of it was due before."""
    days = _days_in(hearing, leave)
    if not days:
        return ZERO_YUAN
    held = count(days, DAY, _DAYS, Message("DAYS", _DAYS), paths=_PATHS, rule="R-EMP-13")
    pay, maternity = wage_of(hearing) / THIRTY * held, maternity_of(hearing)
    if last_day(hearing.case) > _birth(hearing):
        return pay  # the allowance belongs to the days before the dismissal first, and is set off there
    return less(pay, maternity.allowance_received, "maternity.allowance_received", _ALLOWANCE)


_DAYS = Text("解除之后的产假天数", "days of leave after the dismissal")
_ALLOWANCE = Text("已得到的生育津贴", "maternity allowance received")


def _days_in(hearing: Hearing, leave: Span | None) -> int:
    """The days of leave asked for, without those that maternity pay pays."""
    if leave is None:
        return 0
    days = sum((end - start).days + 1 for start, end in hearing.within(_KIND, *leave))
    return max(days - paid_as_wages(hearing, leave[0]), 0)


def _range(hearing: Hearing, option: str, times: Times) -> Range | None:
    """The nursing time has no measure in the law: from the nursing hour, or nothing, to the whole wage."""
    if option not in ("plus_maternity_loss", "plus_nursing_pay") or times.nursing is None:
        return None
    whole = _pay(hearing, _nursing_rate(hearing), times.nursing)
    hour = _pay(hearing, wage_of(hearing) * _HOUR, times.nursing)
    less, more = sorted((hour, whole), key=attrgetter("value"))  # the share that was agreed may be under an eighth
    leave = _leave_pay(hearing, times.leave)
    low, high = (leave, leave + more) if option == "plus_maternity_loss" else (less, more)
    return Range(low.rounded(), high.rounded(), Message("NURSING_MEASURE", _NO_MEASURE), hearing.cite("FW 9"))


_NO_MEASURE = Text(
    "哺乳期损失没有法定标准，裁判从每天一小时的哺乳时间到全部工资不等",
    "the law has no measure for the nursing time: decisions range from one hour a day to the whole wage",
)


def _notes(hearing: Hearing, times: Times) -> None:
    case = hearing.case
    last = times.nursing or times.leave  # a pregnancy is followed by either
    if last is not None and last[1] > case.as_of:
        hearing.warn("LOSS_TO_COME", _TO_COME, day=last[1])
    if case.termination is not None and Protection.MATERNITY not in case.termination.protections:
        hearing.warn("PROTECTION_NOT_STATED", _NOT_STATED)
    known = maternity_of(hearing).known_on
    if known is not None and known > last_day(case):
        hearing.warn("PREGNANCY_LEARNT_LATER", _LATER, known=known)


_TO_COME = Text(
    "计至{day}，其中裁判日之后的部分尚未发生，是否一并支持各地不一",
    "reckoned to {day}; what lies after the day of judgment has not happened yet, and whether it is given at once differs",
)
_NOT_STATED = Text(
    "按生育日期，解除时处于孕期、产期或者哺乳期，受保护情形一栏未填，请核对",
    "by the day of the birth the dismissal fell into the protected period; that state is not listed among the protections, check it",
)
_LATER = Text(
    "解除之后的{known}才知道怀孕：解除仍属违法，用人单位不知情的，三期损失多有争议",
    "the pregnancy was learnt of on {known}, after the dismissal: it stays unlawful, but the loss of the period is then contested",
)


def leave_days_lost(hearing: Hearing) -> int:
    """The days of leave that this claim pays, so that no other claim pays them again; none while it cannot be said."""
    case = hearing.case
    if hearing.claimed(_KIND) == () or not _has_birth(case):
        return 0
    try:
        if _closed(hearing) is not None or hearing.reading("D-65") not in _WITH_LEAVE:
            return 0
        days = _days_in(hearing, _times(hearing).leave)
    except Missing:
        return 0
    if days:
        hearing.warn("IN_PROTECTED_LOSS", _HERE)
    return days


_HERE = Text(
    "解除之后的产假天数已在三期损失中计算，不再重复计入本项",
    "the days of leave after the dismissal are counted in the loss of the protected period, not here",
)


# --- the card ---


def _has_birth(case: Case) -> bool:
    return case.maternity is not None and (case.maternity.birth or case.maternity.expected) is not None


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=640,
    rule=protected_rule,
    touched=lambda case: case.termination is not None and _has_birth(case),
    nature=DAMAGES,
    head_decided=True,
    of_the_ending=True,
    plea=Plea(
        heading="三期内违法{ended}劳动合同的损失",
        told="申请人处于孕期、产期、哺乳期，{employer}违法解除，造成损失{sum}。",
    ),
)
