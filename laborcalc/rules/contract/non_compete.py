"""Non-compete compensation 竞业限制经济补偿 (R-COMP-23; JI1 36, 38, 39; D-20, D-38)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.leaves import ZERO_YUAN, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import ZERO
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, add_months, calendar_parts, elapsed, months_from
from laborcalc.foundation.terms import FROM_TO, PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, greatest, steps, total
from laborcalc.foundation.units import MONTH, ONE, YUAN, YUAN_PER_MONTH
from laborcalc.hearing.hearing import dating_day
from laborcalc.law.readings import default_option, reading
from laborcalc.law.sources import cite
from laborcalc.results.burden import Burden
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.cards.burdens import BANK, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import COMPENSATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.limitation.ledger import expiry, less_paid, oldest_first, row_of, set_apart, still_live
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.figures import minimum_steps, minimum_wage, minimums_on
from laborcalc.rules.measures.part_month import in_row, pay_for
from laborcalc.rules.measures.part_rules import NON_COMPETE, PartRule
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.contract import NonCompete
    from laborcalc.hearing.hearing import Hearing

PAY = Text("竞业限制经济补偿", "non-compete compensation")
MONTHLY = Text("竞业限制月补偿", "non-compete pay a month")
_KIND = Kind.NON_COMPETE_COMPENSATION
_AGREED = Text("约定的月补偿", "agreed pay a month")
SHARES = {
    "thirty_percent": ("0.3", Text("百分之三十", "30 %"), "JI1 36"),
    "one_third": ("1", Text("三分之一", "one third"), "JSLC 28"),
    "one_half": ("0.5", Text("二分之一", "one half"), "SZTS 24"),
}
_THREE = law(3, ONE, Text("三", "three"))
EXTRA = Text("额外三个月", "three extra months")
_TWO_YEARS = 24


def non_compete_rule(hearing: Hearing) -> Outcome:
    """Monthly pay for the time the duty was kept, to the day of release at the latest, plus three months on release."""
    cites = hearing.cite("LCL 23", "JI1 36")
    if hearing.case.non_compete is None:
        if hearing.claimed(_KIND):
            raise Missing(
                Gap("FACT", "non_compete", PAY, Text("需要竞业限制的起止日", "the term of the duty is needed"))
            )
        return NotDue(kind=_KIND, reason=Message("NO_DUTY", _NO_DUTY), cites=cites)
    duty = _duty(hearing)
    if duty is None:
        return NotDue(kind=_KIND, reason=Message("IN_SERVICE", _IN_SERVICE), cites=hearing.cite("LCL 24", "JI2 14"))
    rate_on = _rates(hearing, duty)
    last = _last_day(duty)
    if last < duty.end:
        hearing.warn("OVER_TWO_YEARS", _OVER, last=last)
    term = paid_term(duty)
    if term is not None and term[1] >= hearing.case.as_of:
        hearing.assume("TO_COME", _TO_COME, last=term[1])
    extra = _extra(hearing, duty, last, rate_on)
    if term is None and not extra:
        return NotDue(kind=_KIND, reason=Message("RELEASED_BEFORE", _RELEASED), cites=hearing.cite("LCL 23", "JI1 39"))
    asked = hearing.within(_KIND, *term) if term else []
    pieces = [piece for span in asked for piece in _pay(hearing, span, rate_on)] + extra
    if not pieces:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=hearing.cite("MAL 28"))
    amount = total(pieces)
    if duty.paid:
        amount = greatest(amount - fact(duty.paid, YUAN, "non_compete.paid", PAID), ZERO_YUAN)
        if not amount.value:
            return NotDue(kind=_KIND, reason=Message("PAID", _PAID_UP), cites=cites)
        oldest_first(hearing)
    both_sides(hearing)
    award = Award(kind=_KIND, trace=amount.rounded().named(PAY, *cites, rule="R-COMP-23"), cites=cites)
    return award if hearing.case.limitation_pleaded is False else _month_by_month(hearing, award, asked, extra, rate_on)


def _duty(hearing: Hearing) -> NonCompete | None:
    """The duty from the day after the last day on: while the employment lasts it is kept without pay (LCL 24(2), JI2 14)."""
    duty, last = hearing.case.non_compete, end_of_employment(hearing.case)
    if duty is None or last is None or duty.start > last:
        return duty
    if duty.end <= last:
        return None
    if duty.start < last:
        hearing.warn("IN_SERVICE", _WITHOUT_PAY, start=duty.start, last=last)
    return duty.model_copy(update={"start": last + ONE_DAY})


_IN_SERVICE = Text(
    "竞业限制期都在劳动关系存续期间之内：在职期间的竞业限制不以支付补偿为条件",
    "the whole term of the duty lies inside the employment, and while it lasts the duty is kept without pay",
)
_WITHOUT_PAY = Text(
    "竞业限制期自{start}起，劳动关系至{last}结束：在职期间的竞业限制没有补偿，自次日起计算，请核对起止日",
    "the duty is stated from {start}, the employment ended on {last}: while it lasts the duty is kept without pay, so it is counted from the next day; check the days",
)
_OUTSIDE = Text("竞业限制期不在请求的期间之内", "the duty does not lie in the period asked for")
_PAID_UP = Text("竞业限制补偿已经付清", "the non-compete pay has been paid")
_NO_DUTY = Text("案情未载竞业限制义务", "the case names no duty not to compete")
_RELEASED = Text("期限开始前用人单位已免除义务", "the employer released the worker before the term began")


RateOn = Callable[[date], Quantity]


def paid_term(duty: NonCompete) -> tuple[date, date] | None:
    """The paid term, to the day of the employer's release at the latest; that day is still paid."""
    last = min(_last_day(duty), duty.released_by_employer_on or duty.end)
    return (duty.start, last) if last >= duty.start else None


def _last_day(duty: NonCompete) -> date:
    """The last day of the duty: it lasts two years at most (LCL 24(2))."""
    return min(duty.end, add_months(duty.start, _TWO_YEARS) - ONE_DAY)


def _pay(hearing: Hearing, term: tuple[date, date], rate_on: RateOn) -> list[Quantity]:
    def part_rule() -> PartRule:
        return NON_COMPETE[hearing.reading("D-38")]

    steps = minimum_steps(hearing, *term)
    return pay_for(
        part_rule, lambda part: rate_on(part.first), *term, "non_compete", changes=steps, calendar=hearing.calendar
    )


_OVER = Text("竞业限制不得超过二年，算至{last}", "the duty cannot exceed two years: reckoned to {last}")
_TO_COME = Text(
    "期限至{last}，判断日以后的部分以劳动者继续履行为前提",
    "the term runs to {last}; what lies after the day of judgment presumes that the duty is kept",
)


def _extra(hearing: Hearing, duty: NonCompete, last: date, rate_on: RateOn) -> list[Quantity]:
    """Three extra months when the employer releases the worker before the duty ends by itself (JI1 39)."""
    released = duty.released_by_employer_on
    if released is None or released >= last or not duty.extra_three_months_claimed:
        return []
    if not hearing.asks_for(_KIND, released, released):
        return []
    if released < duty.start and hearing.reading("R-COMP-23") == "nothing":
        return []
    months = law(3, MONTH, EXTRA, *hearing.cite("JI1 39"), rule="R-COMP-23")
    return [rate_on(max(released, duty.start)) * months]


def _month_by_month(
    hearing: Hearing, award: Award, asked: list[tuple[date, date]], extra: list[Quantity], rate_on: RateOn
) -> Award:
    """Each month falls due, and falls, on its own (R-PROC-01); what was paid counts for the oldest months first."""
    filed, rows, live = hearing.case.filing_day, [], [ZERO_YUAN]
    for part, end in [(part, span[1]) for span in asked for part in _months(*span)]:
        pay = in_row(lambda start, to: total(_pay(hearing, (start, to), rate_on)), part.first, part.last, end)
        time = part.last, expiry(hearing, _KIND, part.last)
        in_time = pay if filed <= time[1] else ZERO_YUAN
        rows.append(
            row_of(Message("MONTH", FROM_TO, first=part.first, last=part.last), _EACH_MONTH, pay, in_time, time)
        )
        live.append(in_time)
    duty = _duty(hearing)
    if extra and duty is not None and duty.released_by_employer_on is not None:
        released = max(duty.released_by_employer_on, duty.start)
        time = released, expiry(hearing, _KIND, released)
        in_time = extra[0] if filed <= time[1] else ZERO_YUAN
        rows.append(row_of(Message("EXTRA", EXTRA), _ON_RELEASE, extra[0], in_time, time))
        live.append(in_time)
    left = still_live(hearing, at_most(total(live).rounded(), award.trace), "R-PROC-01")
    return set_apart(hearing, award, left, less_paid(rows, duty.paid if duty is not None else ZERO))


def _months(first: date, last: date) -> list[Part]:
    """The months that fall due: from day to day where the term is whole months, else those of the calendar."""
    return list(calendar_parts(first, last)) if elapsed(first, last).days else months_from(first, last)


_EACH_MONTH = Text(
    "各月补偿自该月届满之日起分别计算一年", "each month's pay has a year of its own from the month's end"
)
_ON_RELEASE = Text("自解除竞业限制之日起一年", "one year from the day of release")


def _rates(hearing: Hearing, duty: NonCompete) -> RateOn:
    """The monthly rate on a day: the agreed sum, else the share that D-20 gives, at least the minimum wage of the day."""
    if duty.agreed_monthly is not None:
        agreed = fact(duty.agreed_monthly, YUAN_PER_MONTH, "non_compete.agreed_monthly", _AGREED)
        rate = _at_least_share(hearing, agreed)
        _warn_if_low(hearing, duty, rate)
        return lambda day: rate
    share, cites = _share(hearing), hearing.cite("JI1 36")

    def rate_on(day: date) -> Quantity:
        floor = minimum_wage(hearing, min(day, hearing.case.as_of), share)
        return share if floor is None else greatest(share, floor).named(MONTHLY, *cites, rule="R-COMP-23")

    return rate_on


def _share(hearing: Hearing) -> Quantity:
    option = hearing.reading("D-20")
    times, name, article = SHARES[option]
    share = law(times, ONE, name, *hearing.cite(article), rule="R-COMP-23")
    rate = average(hearing) * share
    if option == "one_third":
        rate = rate / _THREE
    return rate.named(MONTHLY, *share.cites, rule="R-COMP-23")


_SHARE_NOT_TESTED = Text(
    "平均工资未载，约定的补偿是否低于当地规定的下限（{share}）未核对",
    "the average wage is not stated: whether the agreed sum is under the share that the place prescribes ({share}) is not tested",
)


def _at_least_share(hearing: Hearing, agreed: Quantity) -> Quantity:
    """Where the share is the place's own rule it also raises a lower agreed sum (SZTS 24, JSLC 28)."""
    case = hearing.case
    own = default_option("D-20", case.region, dating_day(case, "D-20"))
    if own == reading("D-20").options[0].key or hearing.reading("D-20") != own:
        return agreed
    try:
        share = _share(hearing)
    except Missing:
        hearing.assume("SHARE_NOT_TESTED", _SHARE_NOT_TESTED, share=SHARES[own][1])
        return agreed
    return greatest(agreed, share).named(MONTHLY, *share.cites, rule="R-COMP-23") if share > agreed else agreed


def _warn_if_low(hearing: Hearing, duty: NonCompete, rate: Quantity) -> None:
    """An agreed sum binds, but a court may find it unfairly low: below the minimum wage, below the ministry's guidelines."""
    day = min(duty.start, hearing.case.as_of)
    floors = minimums_on(hearing, day)
    if floors and rate.value < floors[-1].value:
        hearing.warn("AGREED_BELOW_MINIMUM", _BELOW_MINIMUM, agreed=rate.figure(), floor=floors[-1].figure())
    guidelines = cite("NCG")
    if min(_last_day(duty), hearing.case.as_of) < guidelines.since:
        return
    over_a_year = duty.end >= add_months(duty.start, 12)
    try:
        advised = average(hearing) * (_HALF_A_MONTH if over_a_year else _THIRTY)
    except Missing:
        return
    if rate < advised:
        hearing.warn(
            "AGREED_BELOW_GUIDELINES", _BELOW_GUIDELINES,
            agreed=rate.figure(), advised=advised.figure(), share="50%" if over_a_year else "30%", article=guidelines,
        )  # fmt: skip


_THIRTY, _HALF_A_MONTH = (
    law(share, ONE, name, cite("NCG")) for share, name, _ in (SHARES["thirty_percent"], SHARES["one_half"])
)
_BELOW_MINIMUM = Text(
    "约定的月补偿{agreed}元低于最低工资{floor}元：约定有效的按约定计；显失公平的可请求调整（裁判不一）",
    "the agreed {agreed} a month is below the minimum wage of {floor}: the agreement is taken as it stands; where it is unfair, an adjustment may be asked for (decisions differ)",
)
_BELOW_GUIDELINES = Text(
    "约定的月补偿{agreed}元低于{article}所称一般不低于前十二个月平均工资的{share}（{advised}元，期限超过一年的为50%）：该指引不具强制力，可据以请求调整",
    "the agreed {agreed} a month is below {share} of the twelve-month average ({advised}; 50 % for a term over a year) that {article} advises: not binding, but a ground to ask for more",
)


def both_sides(hearing: Hearing) -> None:
    """The worker asks pay for keeping the duty, the employer a penalty for its breach: only one of them can be right."""
    duty = hearing.case.non_compete
    if duty is not None and duty.breached:
        hearing.warn("BOTH_SIDES", _BOTH)


_BOTH = Text(
    "劳动者请求的补偿以履行竞业限制义务为前提，用人单位主张劳动者违反义务：违反期间的补偿与违约金不能同时成立",
    "the worker's pay presumes that the duty was kept, the employer says that it was broken: for the time of a breach only one of them stands",
)


# --- the card ---


def _time(hearing: Hearing, claim: Outcome) -> str:
    """What is paid; nothing where the worker was released before the term began."""
    duty = _duty(hearing)
    term = paid_term(duty) if duty is not None else None
    return zh.period(*term) if term else ""


def _called(hearing: Hearing, claim: Outcome, heading: str) -> str:
    """With the three months after a release, where they are in the sum (JI1 39)."""
    if not (isinstance(claim, Award) and any(step.name == EXTRA for step in steps(claim.trace))):
        return ""
    return f"{heading}（含解除后额外三个月）" if _time(hearing, claim) else f"解除后额外三个月的{heading}"


_TOLD = "申请人{period}履行竞业限制义务，{employer}未足额支付竞业限制经济补偿。"


def _tell(hearing: Hearing, claim: Outcome) -> str:
    """Also when the employer gave the duty up."""
    duty = _duty(hearing)
    if duty is None or duty.released_by_employer_on is None:
        return ""
    released = f"{{employer}}于{zh.day(duty.released_by_employer_on)}解除竞业限制约定"
    if _time(hearing, claim):
        return f"{_TOLD}{released}。"
    return f"双方约定申请人自{zh.day(duty.start)}起履行竞业限制义务，{released}，未支付解除后额外三个月的竞业限制经济补偿。"


_BURDEN = Burden(
    Text("申请人证明约定与履行竞业限制义务；已支付补偿由用人单位证明", "the worker proves the duty and that it was kept; payment is for the employer"),
    ("MAL 6",),
    (
        proof("竞业限制协议", "non-compete agreement", "竞业限制的约定", "the duty agreed"),
        proof("离职后的就业或失业材料", "papers on work after leaving", "履行竞业限制义务", "that the duty was kept"),
        BANK,
    ),
)  # fmt: skip
CARD = Card(
    kind=_KIND,
    name=Text("竞业限制经济补偿", "non-compete compensation"),
    place=140,
    rule=non_compete_rule,
    touched=lambda case: case.non_compete is not None,
    nature=COMPENSATION,
    burden=_BURDEN,
    plea=Plea(heading="竞业限制经济补偿", told=_TOLD, period=_time, called=_called, tell=_tell),
)
