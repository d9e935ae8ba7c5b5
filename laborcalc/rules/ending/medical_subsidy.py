"""Medical subsidy 医疗补助费 (R-COMP-24): six months' wage for a worker who is ill for good, by the law of the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.citation import Article
from laborcalc.foundation.leaves import law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Ground, Kind, Protection
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.units import MONTH, ONE
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.results.questions import SEVERANCE as ONLY_SEVERANCE
from laborcalc.rules.cards.burdens import BANK, ENDED, ENDING, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import BY_STATUTE, COMPENSATION
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.ending.entitlement import election, entitlement
from laborcalc.rules.ending.matrix import Remedy
from laborcalc.rules.measures.average import average
from laborcalc.rules.measures.service import end_of_employment, last_day

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Termination
    from laborcalc.hearing.hearing import Hearing

F481_ENDED = date(2017, 11, 24)
SUBSIDY = Text("医疗补助费", "medical subsidy")
_KIND = Kind.MEDICAL_SUBSIDY
_SIX = Text("六个月工资", "six months' wage")
_RAISED = {
    "serious": ("1.5", Text("重病增加百分之五十", "serious illness, +50 %")),
    "terminal": ("2", Text("绝症增加百分之一百", "terminal illness, +100 %")),
}
_ENDS = frozenset((Ground.MEDICAL, Ground.EXPIRY_EMPLOYER_ENDS))


def medical_subsidy_rule(hearing: Hearing) -> Outcome:
    """Due on an Art. 40(1) dismissal, or an expiry at the end of the medical period, once grade 5-10 is confirmed."""
    ending = entitlement(hearing)
    end = hearing.case.termination
    assert end is not None  # entitlement() has seen it
    if end.ground not in _ENDS:
        return _no(Message("NOT_MEDICAL", _NOT_MEDICAL, ground=ending.row.text), cite("O309 35"))
    if ending.remedy is Remedy.NOTHING:
        return NotDue(kind=_KIND, reason=ending.why, cites=ending.cites)
    if ending.unlawful and election(hearing) != ONLY_SEVERANCE:
        return _no(Message("WITH_DAMAGES", _WITH_DAMAGES), *hearing.cite("LCL 87", "REG 25"))
    ended = last_day(hearing.case)
    old_law = ended < F481_ENDED and end.ground is Ground.MEDICAL
    option = "with_increase" if old_law else hearing.reading("D-19")
    refused = _refused(end, option, old_law)
    if refused is not None:
        return refused
    if old_law:
        hearing.assume("UNFIT_CONFIRMED", _UNFIT)
    cites = _cites(hearing, end, old_law)
    amount = average(hearing) * law(6, MONTH, _SIX, *cites, rule="R-COMP-24")
    if option == "with_increase" and end.illness in _RAISED:
        times, name = _RAISED[end.illness]
        amount = amount * law(times, ONE, name, *_increase_cites(hearing, old_law), rule="R-COMP-24")
    elif end.illness in _RAISED:
        hearing.warn("NO_INCREASE", _NO_INCREASE)
    return Award(kind=_KIND, trace=amount.rounded().named(SUBSIDY, *cites, rule="R-COMP-24"), cites=cites)


_UNFIT = Text(
    "以经劳动鉴定委员会确认不能从事工作为前提", "presumes that the ability board confirmed that the worker cannot work"
)
_NOT_MEDICAL = Text(
    "医疗补助费只适用于患病职工医疗期满解除或终止，“{ground}”不在其列",
    "the medical subsidy belongs to an ending for illness; “{ground}” is not one",
)
_WITH_DAMAGES = Text("违法解除支付赔偿金的，不另付医疗补助费", "where damages are due, the medical subsidy is not")
_NO_INCREASE = Text(
    "2017-11-24劳部发〔1994〕481号废止后，重病、绝症的加成比例已无全国依据（备选列出）",
    "since 481 was repealed on 2017-11-24 no national text fixes the increase for serious or terminal illness (shown as an alternative)",
)


def _no(reason: Message, *cites: Article) -> NotDue:
    return NotDue(kind=_KIND, reason=reason, cites=cites)


def _refused(end: Termination, option: str, old_law: bool) -> Outcome | None:
    """Nothing under a reading, or for a worker of grade 1-4 (who retires), or while the grade is unknown."""
    if option == "expiry_only" and end.ground is Ground.MEDICAL:
        return _no(Message("NO_BASIS", _NO_BASIS), cite("O309 35"))
    grade = end.labour_capacity_grade
    if grade is not None and grade <= 4:
        return _no(Message("RETIRES", _RETIRES), cite("M479 6"))
    if old_law or (option == "always" and end.ground is Ground.MEDICAL):
        return None
    if grade is None:
        raise Missing(Gap("FACT", "termination.labour_capacity_grade", _GRADE, _NEEDS_GRADE))
    return None


_NO_BASIS = Text(
    "481号废止后解除已无医疗补助费数额的依据（个案见解）",
    "after 481's repeal a dismissal has no figure left to rest on (single decisions)",
)
_RETIRES = Text("一至四级应退出劳动岗位、办理退休退职，不适用医疗补助费", "grades 1 to 4 retire; no subsidy")
_GRADE = Text("劳动能力鉴定等级", "grade of working capacity")
_NEEDS_GRADE = Text("经鉴定为五至十级的才支付", "due only when grade 5 to 10 is confirmed")


def _increase_cites(hearing: Hearing, old_law: bool) -> tuple[Article, ...]:
    """F481 while it was in force; after it only Jiangsu has kept the increase in a text (JSLC 34)."""
    if old_law:
        return (cite("F481 6"),)
    return (cite("JSLC 34"),) if hearing.case.region.startswith("32") else ()


def _cites(hearing: Hearing, end: Termination, old_law: bool) -> tuple[Article, ...]:
    """The place's own article where it has one for this ending, else the national papers."""
    if old_law:
        return (cite("F481 6"),)
    place, dismissed = hearing.case.region[:2], end.ground is Ground.MEDICAL
    own = hearing.cite("JSLC 34") if place == "32" else hearing.cite("SHLC 44") if place == "31" and dismissed else ()
    return own or ((cite("O309 35"), cite("M354 22")) if dismissed else (cite("M354 22"), cite("M18 2")))


# --- the card ---


def _touched(case: Case) -> bool:
    """A dismissal for illness, an expiry in the medical period or on sick leave, or a grade that somebody found."""
    end = case.termination
    if end is None:
        return False
    if end.ground is Ground.MEDICAL or end.labour_capacity_grade is not None:
        return True
    ill = Protection.MEDICAL_PERIOD in end.protections or _ill_at_the_end(case)
    return end.ground is Ground.EXPIRY_EMPLOYER_ENDS and ill


def _ill_at_the_end(case: Case) -> bool:
    ended = end_of_employment(case)
    return ended is not None and any(leave.start <= ended <= leave.end for leave in case.sick_leave)


CARD = Card(
    kind=_KIND,
    name=Text("医疗补助费", "medical subsidy"),
    place=130,
    rule=medical_subsidy_rule,
    touched=_touched,
    nature=COMPENSATION,
    final_by=BY_STATUTE,  # no list names it
    head_decided=True,
    burden=ENDED._replace(
        proofs=(
            proof("劳动能力鉴定结论、病历", "finding on working capacity, medical papers", "病情与劳动能力", "illness and capacity"),
            ENDING, BANK,
        )
    ),
    of_the_ending=True,
    taxed="by_text",
    plea=Plea(heading="医疗补助费"),
)  # fmt: skip
