"""Certificate and file late or lost 离职证明、档案 (R-EMP-01; LCL 50, 89; REG 24): the wages lost through it, by D-64."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import add
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.terms import PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, total
from laborcalc.foundation.units import MONTH, ONE, YUAN, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Line, Needs, NotDue, Outcome, Range
from laborcalc.rules.cards.burdens import owed_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Sum, labelled, left, summed
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.part_month import wages_for
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.duties import Certificate, Offer
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.CERTIFICATE_LOSS
LOSS = Text("未依法出具离职证明、转移档案的损失", "loss through the certificate or the file")
_WAGES = Text("就业受阻的工资损失", "wages lost for want of the papers")
_FILE = Text("档案丢失的损失", "loss through the lost file")
_BENEFIT = Text("失业保险金月标准", "unemployment benefit a month")
MOST_FOR_FILE = law(
    100_000, YUAN, Text("档案丢失赔偿上限", "limit for a lost file"), cite("BJ534 Q84"), rule="R-EMP-01"
)
_BEIJING = "11"


_ENDS = ("certificate.due", "certificate.issued")


class Open(NamedTuple):
    """A part that is settled by the tribunal's discretion: what it waits for, and what it is at most."""

    gap: Gap
    most: Quantity | None


def certificate_rule(hearing: Hearing) -> Outcome:
    """The wages lost while the papers were late, and what the loss of the file comes to."""
    paper = hearing.case.certificate
    local = ("BJ534 Q83",) if hearing.case.region.startswith(_BEIJING) else ()
    cites = hearing.cite("LCL 50", "LCL 89", "REG 24", *local)
    if paper is None:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "certificate", LOSS, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_CERTIFICATE", _NONE), cites=cites)
    late = _is_late(hearing, paper)
    if not (late or paper.file_lost):
        return NotDue(kind=_KIND, reason=Message("ISSUED_IN_TIME", _IN_TIME), cites=cites)
    cause = _has_cause(paper)
    if not (cause or paper.file_lost or hearing.named("D-64") == "discretionary"):
        return NotDue(kind=_KIND, reason=Message("NO_LOSS", _NO_LOSS), cites=cites)
    parts = [_wages(hearing, paper)] if late and (cause or not paper.file_lost) else []
    parts += [_file(hearing, paper)] if paper.file_lost else []
    return _outcome(hearing, paper, Sum(_KIND, LOSS, "R-EMP-01", cites), parts)


def _is_late(hearing: Hearing, paper: Certificate) -> bool:
    """Issued after the ending or not yet, with more in it than REG 24 has, or without the file."""
    if paper.content_wrong or paper.file_kept:
        return True
    due = _due(hearing, paper)
    return due < (paper.issued or hearing.case.as_of)


def _due(hearing: Hearing, paper: Certificate) -> date:
    due = paper.due or end_of_employment(hearing.case)
    if due is None:
        raise Missing(Gap("FACT", "certificate.due", Text("应当出具之日", "day on which it was due"), _FROM_WHEN))
    return due


def _lost_offers(paper: Certificate) -> list[tuple[int, Offer]]:
    """The jobs that were lost for want of the papers, the first to begin first."""
    lost = [(n, one) for n, one in enumerate(paper.offers) if one.withdrawn_reason in ("certificate", "file")]
    return sorted(lost, key=lambda item: item[1].start or date.max)


def _has_cause(paper: Certificate) -> bool:
    """Is it shown that something was lost: a job, the benefit, months or a sum as found."""
    return bool(_lost_offers(paper) or paper.benefit_lost or paper.months or paper.proved_loss)


# --- the wages lost ---


def _wages(hearing: Hearing, paper: Certificate) -> Line | Open:
    """The loss as proved; else by D-64: the average or the offered wage, the benefit that was lost, or discretion."""
    if paper.proved_loss:
        owed = fact(paper.proved_loss, YUAN, "certificate.proved_loss", Text("已证明的工资损失", "lost wage as proved"))
        return _line(hearing, owed, _WAGES)
    option = _option(hearing, paper)
    if option == "discretionary" and paper.share is None:
        return _at_discretion(hearing, paper)
    owed = _months_of(hearing, paper, lambda: _rate(hearing, paper, option))
    if paper.share is not None:
        owed = owed * fact(paper.share, ONE, "certificate.share", Text("支持的比例", "share allowed"))
    return _line(hearing, owed, _WAGES)


def _option(hearing: Hearing, paper: Certificate) -> str:
    """By D-64; Shanghai takes the benefit only where no lost job is proved."""
    by_place = hearing.named("D-64") is None and hearing.leaning("D-64") == "unemployment_benefit"
    return hearing.usual("D-64", "average_wage") if by_place and _lost_offers(paper) else hearing.reading("D-64")


def _rate(hearing: Hearing, paper: Certificate, option: str) -> Quantity:
    if option == "unemployment_benefit":
        return fact(paper.monthly_benefit, YUAN_PER_MONTH, "certificate.monthly_benefit", _BENEFIT, _WHICH_BENEFIT)
    lost = _lost_offers(paper)
    if option == "average_wage" and lost and lost[0][1].wage is not None:
        number, offer = lost[0]
        return fact(
            offer.wage,
            YUAN_PER_MONTH,
            f"certificate.offers.{number}.wage",
            Text("录用的月工资", "wage of the job offered"),
        )
    return average(hearing)


def _months_of(hearing: Hearing, paper: Certificate, rate_of: Callable[[], Quantity]) -> Quantity:
    rate = rate_of()
    if paper.months is not None:
        return rate * fact(paper.months, MONTH, "certificate.months", Text("受阻的月数", "months lost"))
    first, last = _span(hearing, paper)
    return total(wages_for(hearing, lambda _: rate, first, last, _ENDS)) if first <= last else ZERO_YUAN


def _span(hearing: Hearing, paper: Certificate) -> tuple[date, date]:
    """From the day after the papers were due, or the first day of the lost job, to the day of issue or of judgment."""
    first = _due(hearing, paper) + ONE_DAY
    starts = [offer.start for _, offer in _lost_offers(paper) if offer.start is not None]
    return max([first, *starts[:1]]), paper.issued or hearing.case.as_of


def _at_discretion(hearing: Hearing, paper: Certificate) -> Open:
    """Up to the average over the months, or the sum asked for."""
    asked = [claim.amount for claim in hearing.claimed(_KIND) or () if claim.amount is not None]
    limits = [fact(add(asked), YUAN, "claims", Text("请求数额", "sum asked for"))] if asked else []
    try:
        whole = _months_of(hearing, paper, lambda: average(hearing))
    except Missing:
        whole = None
    if whole is not None:
        limits.append(whole.rounded())
    most = None if not limits else limits[0] if len(limits) == 1 else at_most(limits[1], limits[0])
    return Open(Gap("FACT", "certificate.share", Text("支持的比例", "share allowed"), _DISCRETION), most)


# --- the file ---


def _file(hearing: Hearing, paper: Certificate) -> Line | Open:
    """The loss as proved, in Beijing at most 100,000 yuan, where it is a matter of discretion."""
    beijing = hearing.case.region.startswith(_BEIJING) and bool(hearing.cite("BJ534 Q84"))
    if paper.file_loss is None:
        return Open(Gap("FACT", "certificate.file_loss", _FILE, _FILE_OPEN), MOST_FOR_FILE if beijing else None)
    loss = fact(paper.file_loss, YUAN, "certificate.file_loss", _FILE)
    return _line(hearing, at_most(loss, MOST_FOR_FILE) if beijing else loss, _FILE)


# --- together ---


def _line(hearing: Hearing, owed: Quantity, name: Text) -> Line:
    return Line(labelled(_LABEL, what=name), owed.rounded().named(name, *hearing.cite("LCL 89"), rule="R-EMP-01"))


def _outcome(hearing: Hearing, paper: Certificate, sum: Sum, parts: list[Line | Open]) -> Outcome:
    lines = [part for part in parts if isinstance(part, Line)]
    waiting = [part for part in parts if isinstance(part, Open)]
    gaps = tuple(part.gap for part in waiting)
    if not lines:
        return Needs(kind=_KIND, missing=gaps, range=_range(ZERO_YUAN, waiting))
    award = summed(hearing, sum, lines, gaps)
    if paper.paid:
        rest = left(award.trace, fact(paper.paid, YUAN, "certificate.paid", PAID))
        award = replace(award, trace=rest.rounded().named(LOSS, *sum.cites, rule="R-EMP-01"))
    return replace(award, range=_range(award.trace, waiting)) if waiting else award


def _range(low: Quantity, waiting: list[Open]) -> Range | None:
    """Up to what the open parts may come to, where each has a limit."""
    limits = [part.most for part in waiting if part.most is not None]
    if len(limits) < len(waiting):
        return None
    high = total([*([low] if low.value else []), *limits])
    return Range(low, high, Message("DISCRETION", waiting[0].gap.why))


_LABEL = Text("{what}", "{what}")
_WHICH = Text(
    "需要应当出具与实际出具之日，以及因此未能入职的工作",
    "the days on which it was due and issued, and the job that was lost, are needed",
)
_NONE = Text("案情未载离职证明", "the case says nothing of the certificate")
_IN_TIME = Text("证明已按时出具，档案已转移", "the certificate was issued in time and the file transferred")
_NO_LOSS = Text(
    "没有证明因此未能入职或者未领到失业保险金：录用通知、因无离职证明撤回录用的说明、经办机构不予受理的凭证可以证明",
    "no job and no benefit is shown to be lost: an offer, its withdrawal for want of the certificate, or the agency's refusal would show it",
)
_FROM_WHEN = Text("证明应在解除或者终止时出具", "the certificate is due when the employment ends")
_WHICH_BENEFIT = Text("按失业保险金计的，填当地月标准", "by the unemployment benefit: state the local rate a month")
_DISCRETION = Text(
    "损失数额由裁判酌定，参考十二个月平均工资、再就业难度与双方过错",
    "the tribunal settles the loss, looking at the twelve-month average, how hard a new job was to find, and both sides' fault",
)
_FILE_OPEN = Text(
    "档案丢失的损失由裁判酌定（北京一般不超过十万元），能够证明的请填写数额",
    "the loss from a lost file is settled by the tribunal (in Beijing mostly up to 100,000 yuan); state what can be proved",
)
_UNTIL_ISSUED = Text("自补发证明之日起一年", "one year from the late issue of the certificate")
_GOES_ON = Text("证明尚未出具，违法状态持续", "the certificate has not been issued: the breach goes on")


def _since(case: Case) -> tuple[date, Text]:
    """The breach lasts until the papers are issued."""
    paper = case.certificate
    assert paper is not None  # else there is nothing to time
    return (case.filing_day, _GOES_ON) if paper.issued is None else (paper.issued, _UNTIL_ISSUED)


CARD = Card(
    kind=_KIND,
    name=LOSS,
    place=410,
    rule=certificate_rule,
    touched=lambda case: case.certificate is not None,
    nature=OTHER_MONEY,
    since=_since,
    burden=owed_with(
        proof(
            "录用通知与撤回录用的说明",
            "offer, and why it was withdrawn",
            "因没有离职证明、档案而未能入职",
            "that a job was lost for want of the papers",
        ),
        proof(
            "催要证明、档案的记录",
            "demands for the papers",
            "用人单位未按时出具、转移",
            "that they were not given in time",
        ),
    ),
    plea=Plea(
        heading="未依法出具离职证明、转移档案的损失",
        told="{employer}未依法出具离职证明、办理档案和社会保险关系转移，致使申请人无法就业，损失{sum}。",
        period=lambda hearing, claim: "",
    ),
)
