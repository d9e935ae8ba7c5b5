"""Wages for the gap after an undone dismissal 违法解除后恢复前的工资 (R-COMP-16; JI2 18; D-15, D-39, D-43)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.facts.models import Dispute
from laborcalc.facts.titles import Field
from laborcalc.foundation import chinese as zh
from laborcalc.foundation.leaves import ZERO_RATE, ZERO_YUAN, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.terms import PAID, PAID_FOR_THE_WHOLE, PART_ASKED, Kind
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import YUAN, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.results.questions import REINSTATEMENT
from laborcalc.rules.cards.burdens import ENDED
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import PAY_WITHOUT_WORK
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.ending.entitlement import election, entitlement, is_of_the_ending
from laborcalc.rules.ending.no_return import no_return
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.beside import agreed_over
from laborcalc.rules.measures.figures import local_figure, minimum_wage
from laborcalc.rules.measures.part_month import RateOf, in_row, wages_for
from laborcalc.rules.measures.service import end_of_employment, last_day

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

GAP = Text("违法解除后恢复前的工资", "wages for the gap after the undone dismissal")
_KIND = Kind.WAGES_DURING_DISPUTE
_FOUND = Text("该期间月工资标准", "monthly wage of the gap")
_ELSEWHERE = Text("另处劳动所得", "earned elsewhere")


def gap_wages_rule(hearing: Hearing) -> Outcome:
    """Wages from the decision to dismiss to the day before work resumes; all gaps are one item."""
    gaps = _gaps(hearing.case)
    cites = hearing.cite("LCL 48", "JI2 18")
    if not gaps:
        if _wanted(hearing.case):
            last_day(hearing.case)  # not known, so that it asks for it
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "disputes", GAP, Text("需要起止日", "its first and last day are needed")))
        return NotDue(kind=_KIND, reason=Message("NO_GAP", _NO_GAP), cites=cites)
    reason = _ended_for_good(hearing)
    paid = [(path, gap) for path, gap in gaps if reason is None or not is_of_the_ending(hearing.case, gap)]
    if not paid and reason is not None:
        return NotDue(kind=_KIND, reason=reason, cites=(cite("LCL 48"),))
    asked = [(path, gap, spans) for path, gap in paid if (spans := _asked(hearing, gap))]
    if not asked:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=(cite("MAL 28"),))
    ends = _ends_of_rows(hearing, paid)
    amount = total([_gap(hearing, path, gap, spans, ends[path]) for path, gap, spans in asked])
    trace = amount.rounded().named(GAP, *cites, rule="R-COMP-16")
    if hearing.case.termination is None or not any(is_of_the_ending(hearing.case, gap) for _, gap in paid):
        return Award(kind=_KIND, trace=trace, cites=cites)
    ending = entitlement(hearing)
    forbidden = [article for article in ending.cites if article.id != "LCL 87"]  # nothing of damages beside the return
    return Award(kind=_KIND, trace=trace, cites=tuple(dict.fromkeys((*forbidden, *cites))), reason=ending.why)


def _gaps(case: Case) -> list[tuple[str, Dispute]]:
    """The gaps with their paths; one that runs from the last day on where the worker wants to go back and none is stated."""
    gaps = [(f"disputes.{index}", gap) for index, gap in enumerate(case.disputes)]
    last = end_of_employment(case)
    if last is None or not _wanted(case) or any(is_of_the_ending(case, gap) for gap in case.disputes):
        return gaps
    return [
        *gaps,
        ("termination.reinstatement_wanted", Dispute.model_construct(start=last + ONE_DAY, reinstated=False)),
    ]


def _wanted(case: Case) -> bool:
    return case.termination is not None and case.termination.reinstatement_wanted


def _ended_for_good(hearing: Hearing) -> Message | None:
    """Why no gap is paid after the ending in the file: it was lawful, or damages or compensation were chosen (LCL 48).

    The gap of an earlier dismissal, undone before this ending, is paid all the same.
    """
    case = hearing.case
    if case.termination is None or not any(is_of_the_ending(case, gap) for _, gap in _gaps(case)):
        return None
    if not entitlement(hearing).unlawful:
        return Message("LAWFUL", _LAWFUL)
    if election(hearing) != REINSTATEMENT:
        return Message("DAMAGES_CHOSEN", _DAMAGES_CHOSEN)
    return None


_LAWFUL = Text("解除或终止并非违法，没有应补发工资的期间", "the ending was not unlawful: there is no gap to be paid")
_DAMAGES_CHOSEN = Text(
    "劳动者选择赔偿金或经济补偿而非继续履行，不另计恢复前的工资",
    "the worker chose damages or compensation, not reinstatement: no wages for the gap",
)
_NO_GAP = Text("没有被撤销的违法解除", "no dismissal was undone")


_OUTSIDE = Text("各段期间均不在请求的期间之内", "no gap lies inside the period asked for")


def _asked(hearing: Hearing, gap: Dispute) -> list[tuple[date, date]]:
    """The parts of a gap that are asked for; all of it where it is empty, as when the employment could not have gone on."""
    start, end = _from(hearing, gap), _to(hearing, gap)
    return hearing.within(_KIND, start, end) if start <= end else [(start, end)]


def _gap(hearing: Hearing, path: str, gap: Dispute, spans: list[tuple[date, date]], end_of_row: date) -> Quantity:
    start, end = _from(hearing, gap), _to(hearing, gap)
    if end < start:
        return ZERO_YUAN
    whole = spans == [(start, end)]
    if not whole:
        hearing.assume("OUTSIDE_CLAIM", PART_ASKED, start=start, end=end)
        if gap.paid or gap.earned_elsewhere:
            hearing.warn("PAID_FOR_THE_WHOLE", PAID_FOR_THE_WHOLE, path=Field(path))
    rate, days = _rate(hearing, gap, path), gap.days if whole else None

    def pay(first: date, last: date) -> Quantity:
        return total(wages_for(hearing, rate, first, last, path, days))

    owed = total([in_row(pay, first, last, end_of_row) for first, last in spans])
    if gap.paid:
        owed = owed - fact(gap.paid, YUAN, f"{path}.paid", PAID)
    if gap.earned_elsewhere and hearing.reading("D-39") == "deducted":
        owed = owed - fact(gap.earned_elsewhere, YUAN, f"{path}.earned_elsewhere", _ELSEWHERE)
    return owed if owed > ZERO_YUAN else greatest(owed, ZERO_YUAN)


def _ends_of_rows(hearing: Hearing, gaps: list[tuple[str, Dispute]]) -> dict[str, date]:
    """By path, the last day of the gaps that follow on at the same wage: a gap written in parts is one gap."""
    ends: dict[str, date] = {}
    follows: dict[tuple[object, date], date] = {}  # wage and first day of a gap → the end of its row
    for path, gap in sorted(gaps, key=lambda item: item[1].start, reverse=True):
        end = _to(hearing, gap)
        if gap.days is None:
            end = max(end, follows.get((gap.monthly, end + ONE_DAY), end))
            if _from(hearing, gap) == gap.start:
                follows[gap.monthly, gap.start] = max(end, follows.get((gap.monthly, gap.start), end))
        ends[path] = end
    return ends


def _to(hearing: Hearing, gap: Dispute) -> date:
    """Its last day, else the day of judgment; not beyond the day from which the employment could not have gone on."""
    case, end = hearing.case, gap.end
    stop = None if end is not None and gap.reinstated else no_return(hearing)
    if stop is not None and is_of_the_ending(case, gap) and stop.last_day < (end or case.as_of):
        hearing.warn(
            "NO_RETURN",
            _NO_RETURN,
            day=stop.last_day,
            why=stop.why,
            articles=listed(stop.cites),
        )
        return stop.last_day
    if end is None:
        hearing.assume("STILL_RUNNING", _RUNNING, end=case.as_of)
    return end or case.as_of


_NO_RETURN = Text(
    "{day}之后不能继续履行劳动合同：{why}（{articles}）。恢复前的工资至多计至该日；宜改为请求赔偿金，数额见另列的组合",
    "after {day} the employment cannot go on: {why} ({articles}). Wages for the gap reach to that day at most; better ask for damages, whose sum stands among the other combinations",
)
_RUNNING = Text("期间仍在继续，算至判断之日{end}", "the gap is still running: reckoned to the day of judgment, {end}")


def _from(hearing: Hearing, gap: Dispute) -> date:
    """D-43: from the day of the dismissal, or (Shanghai decisions) from the filing; asked only where the days differ."""
    filed = hearing.case.filed_on
    if (filed is not None and filed <= gap.start) or hearing.reading("D-43") == "decision_day":
        return gap.start
    if filed is None:
        raise Missing(Gap("FACT", "filed_on", Text("申请仲裁之日", "day of the arbitration application"), _FROM_FILING))
    return filed


_FROM_FILING = Text("该见解自申请仲裁之日起算", "this reading counts from the filing")


def _rate(hearing: Hearing, gap: Dispute, path: str) -> RateOf:
    """The monthly wage of the gap by D-15; a figure that a court found for the gap is taken as it is."""
    if gap.monthly is not None and hearing.named("D-15") != "local_average_if_higher":
        stated = fact(gap.monthly, YUAN_PER_MONTH, f"{path}.monthly", _FOUND)
        return lambda part: stated
    option = hearing.reading("D-15")
    if option in ("normal_wage", "basic_wage"):
        return lambda part: agreed_over(hearing, part)
    fixed = _fixed(hearing, gap, path, option)
    return lambda part: fixed


def _fixed(hearing: Hearing, gap: Dispute, path: str, option: str) -> Quantity:
    if option == "minimum_wage":
        floor = minimum_wage(hearing, gap.start, ZERO_RATE)
        assert floor is not None  # no wage at all reaches no minimum
        return floor
    if gap.monthly is not None:
        own = fact(gap.monthly, YUAN_PER_MONTH, f"{path}.monthly", _FOUND)
    else:
        own = average(hearing, before=gap.start, without_overtime=option == "average_12_months")
    if option == "average_12_months":
        return own.named(_NORMAL_HOURS, *_guangdong(hearing), rule="D-15")
    return greatest(own, local_figure(hearing, gap.start)).named(_HIGHER, cite("LNWP 36"), rule="D-15")


_NORMAL_HOURS = Text(
    "解除前十二个月正常工作时间平均工资", "average normal-hours wage of the 12 months before the dismissal"
)


def _guangdong(hearing: Hearing) -> tuple[Article, ...]:
    return (cite("GDWP 29"),) if hearing.case.region.startswith("44") else ()


_HIGHER = Text("本人平均工资，不低于当地平均工资", "own average, at least the local average")


# --- the card ---


def _time(hearing: Hearing, claim: Outcome) -> str:
    """The gaps that are paid: without reinstatement only those of an earlier dismissal."""
    case = hearing.case
    gaps = [gap for _, gap in _gaps(case)]
    if case.termination is not None and election(hearing) != REINSTATEMENT:
        gaps = [gap for gap in gaps if not is_of_the_ending(case, gap)] or gaps
    spans = (span for gap in gaps for span in hearing.within(_KIND, gap.start, gap.end or case.as_of))
    return zh.listed(zh.period(*span) for span in spans)


CARD = Card(
    kind=_KIND,
    name=Text("违法解除后恢复前的工资", "wages for the gap after an undone dismissal"),
    place=110,
    rule=gap_wages_rule,
    touched=lambda case: (
        bool(case.disputes) or (case.termination is not None and case.termination.reinstatement_wanted)
    ),
    nature=PAY_WITHOUT_WORK,
    head_decided=True,
    order_to_pay=False,  # it hangs on a dismissal that is in dispute
    after_reinstatement=True,
    burden=ENDED,
    of_the_ending=True,
    plea=Plea(heading="违法解除劳动合同期间的工资损失", period=_time),
)
