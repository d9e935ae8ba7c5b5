"""Year-end and retention bonuses 年终奖、十三薪、留任奖金 (R-EMP-11; guiding case 183): what was earned before the employment ended."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import FROM_TO, ITEM_FROM_TO, PAID, Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import DAY, MONTH, ONE, YUAN
from laborcalc.results.outcome import Line, NotDue, Outcome, Range
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Sum, labelled, left, summed
from laborcalc.rules.ending.entitlement import is_unlawful
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.parts.duties import YearEndBonus
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.YEAR_END_BONUS
BONUS = Text("年终奖等奖金", "year-end bonus")
_AGREED = Text("约定的奖金", "bonus as agreed")
_A_YEAR = law(12, MONTH, Text("全年月数", "months of the year"), rule="R-EMP-11")
# The worker's own wish: the bonus that is for those employed on the day of payment may be lost.
_OWN_WISH = frozenset((Ground.RESIGNATION, Ground.AGREEMENT_WORKER_PROPOSED))


class Judged(NamedTuple):
    """An entry: its line where it is due, else why not, and what it would come to."""

    line: Line | None
    why: Message | None = None
    most: Quantity | None = None


def bonus_rule(hearing: Hearing) -> Outcome:
    """Entry by entry: earned by the months worked unless its ground, the ending or its condition speaks against it."""
    entries, cites = hearing.case.bonus, hearing.cite("LL 50", "LCL 30", "GC32 183")
    if not entries:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "bonus", BONUS, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_BONUS", _NONE), cites=cites)
    found: list[Judged] = []
    gaps: list[Gap] = []
    for index, entry in enumerate(entries):
        try:
            found.append(_judged(hearing, index, entry))
        except Missing as missing:
            gaps += missing.gaps
    lines = [one.line for one in found if one.line is not None]
    refused = [(one.why, one.most) for one in found if one.why is not None]
    if refused and not (lines or gaps):
        return NotDue(kind=_KIND, reason=refused[0][0], cites=cites, range=_range(ZERO_YUAN, refused))
    for why, _ in refused:
        hearing.warn("BONUS_LEFT_OUT", _LEFT_OUT, why=why)
    low = total([line.trace for line in lines]) if lines else ZERO_YUAN
    return summed(hearing, Sum(_KIND, BONUS, "R-EMP-11", cites), lines, gaps, _range(low, refused))


def _range(low: Quantity, refused: list[tuple[Message, Quantity | None]]) -> Range | None:
    """Up to what the refused entries would come to: all of these grounds are contested."""
    more = [most for _, most in refused if most is not None and most.value]
    if not more:
        return None
    return Range(low, total([*([low] if low.value else []), *more]), Message("BONUS_CONTESTED", _CONTESTED))


def _judged(hearing: Hearing, index: int, entry: YearEndBonus) -> Judged:
    why = _against(hearing, entry)
    if why is None:
        return Judged(_line(hearing, index, entry))
    try:
        return Judged(None, why, _line(hearing, index, entry).trace)
    except Missing:
        return Judged(None, why)


def _against(hearing: Hearing, entry: YearEndBonus) -> Message | None:
    """Why nothing is due: no ground is shown, the employer's discretion, dismissal for fault, the condition of the day."""
    if entry.source in (None, "none"):
        return Message("NO_SOURCE", _NO_SOURCE)
    if entry.source == "discretion":
        return Message("DISCRETIONARY", _DISCRETION)
    end, last = hearing.case.termination, end_of_employment(hearing.case)
    payable = entry.pay_day or entry.earned_to
    if end is None or last is None or (payable is not None and payable <= last):
        return None
    if end.ground is Ground.SERIOUS_MISCONDUCT and is_unlawful(hearing) is False:
        return Message("FOR_FAULT", _FAULT)
    if entry.only_if_employed and end.ground in _OWN_WISH:
        return Message("NOT_EMPLOYED", _GONE)
    return None


# --- the sum ---


def _line(hearing: Hearing, index: int, entry: YearEndBonus) -> Line:
    path = f"bonus.{index}"
    owed = _part(hearing, path, entry, fact(entry.amount, YUAN, f"{path}.amount", _AGREED))
    if entry.share is not None:
        owed = owed * fact(entry.share, ONE, f"{path}.share", Text("考核系数", "share by performance"))
    owed = left(owed, fact(entry.paid, YUAN, f"{path}.paid", PAID) if entry.paid else None)
    label = labelled(BONUS)
    if entry.earned_from is not None and entry.earned_to is not None:
        label = labelled(ITEM_FROM_TO, item=BONUS, start=entry.earned_from, end=entry.earned_to)
    return Line(label, owed.rounded().named(BONUS, *hearing.cite("LL 50"), rule="R-EMP-11"))


def _part(hearing: Hearing, path: str, entry: YearEndBonus, whole: Quantity) -> Quantity:
    """What the time worked brings: the whole for the whole cycle, else by the reading pro rata or the whole."""
    if entry.months is not None:
        if entry.months >= _A_YEAR.value or hearing.reading("R-EMP-11") == "whole":
            return whole
        return whole * fact(entry.months, MONTH, f"{path}.months", _MONTHS) / _A_YEAR
    cycle, worked = _spans(hearing, path, entry)
    if worked[0] > worked[1]:
        return whole - whole
    if worked == cycle or hearing.reading("R-EMP-11") == "whole":
        return whole
    return _pro_rata(entry, path, whole, cycle, worked)


Span = tuple[date, date]


def _spans(hearing: Hearing, path: str, entry: YearEndBonus) -> tuple[Span, Span]:
    """The cycle that the bonus rewards, and what of it was worked."""
    if entry.earned_from is None or entry.earned_to is None:
        name = "earned_from" if entry.earned_from is None else "earned_to"
        raise Missing(Gap("FACT", f"{path}.{name}", _CYCLE, _NEEDED))
    job = hearing.case.employment
    start = max(entry.earned_from, job.start) if job is not None and job.start else entry.earned_from
    end = min(entry.earned_to, end_of_employment(hearing.case) or hearing.case.as_of)
    return (entry.earned_from, entry.earned_to), (start, end)


def _pro_rata(entry: YearEndBonus, path: str, whole: Quantity, cycle: Span, worked: Span) -> Quantity:
    """By months where both are whole months, else by calendar days."""
    ends = (f"{path}.earned_from", f"{path}.earned_to")
    spans = [elapsed(*span) for span in (worked, cycle)]
    if entry.by == "months" and not any(span.days for span in spans):
        own, all_of_it = (
            count(span.all_months, MONTH, name, Message("MONTHS", FROM_TO, first=days[0], last=days[1]), paths=ends, rule="R-EMP-11")
            for span, days, name in zip(spans, (worked, cycle), (_MONTHS, _CYCLE_MONTHS), strict=True)
        )  # fmt: skip
    else:
        own, all_of_it = (
            count(Decimal((last - first).days + 1), DAY, name, Message("DAYS", FROM_TO, first=first, last=last), paths=ends, rule="R-EMP-11")
            for (first, last), name in ((worked, _DAYS), (cycle, _CYCLE_DAYS))
        )  # fmt: skip
    return whole * own / all_of_it


_MONTHS = Text("工作月数", "months worked")
_CYCLE_MONTHS = Text("奖金周期月数", "months of the cycle")
_DAYS = Text("工作天数", "days worked")
_CYCLE_DAYS = Text("奖金周期天数", "days of the cycle")
_CYCLE = Text("奖金对应的期间", "time that the bonus rewards")
_NEEDED = Text(
    "按工作时间折算，须填对应期间或者工作月数",
    "it is reckoned by the time worked: state the time, or the months worked",
)
_WHICH = Text("需要奖金的依据、数额与对应期间", "its ground, its sum and the time that it rewards are needed")
_NONE = Text("案情未载未付的奖金", "the case names no unpaid bonus")
_NO_SOURCE = Text(
    "没有证明合同、制度或者惯例规定了该项奖金：举证责任在劳动者，考核结果由用人单位举证",
    "no contract, rule or practice is shown to grant it: that is for the worker to prove, the assessment for the employer",
)
_DISCRETION = Text(
    "属于用人单位酌定发放的奖金，没有证明发放条件已经成就",
    "the employer grants it at discretion, and nothing shows that its conditions were met",
)
_FAULT = Text("因劳动者过错解除，奖金一般不予支持", "the worker was dismissed for fault: as a rule no bonus is due")
_GONE = Text(
    "约定以发放时在职为条件，劳动者在发放前自行离职",
    "it is for those employed on the day of payment, and the worker left of his own wish before",
)
_LEFT_OUT = Text("一项奖金未计入：{why}", "a bonus is left out: {why}")
_CONTESTED = Text(
    "是否支付有争议，上限为按工作时间折算的数额",
    "whether it is due is contested; at most it is what the time worked brings",
)
CARD = Card(
    kind=_KIND,
    name=BONUS,
    place=12,
    rule=bonus_rule,
    touched=lambda case: bool(case.bonus),
    nature=REMUNERATION,
    burden=pay_with(
        proof("奖金的约定、制度或者往年发放记录", "agreement, rule or record of earlier years", "奖金的依据、数额与条件", "ground, sum and conditions"),
        proof("考核记录", "records of assessment", "考核结果", "the assessment"),
    ),
    plea=Plea(heading="年终奖等奖金", told="{employer}未支付申请人{period}应得的奖金{sum}。"),
)  # fmt: skip
