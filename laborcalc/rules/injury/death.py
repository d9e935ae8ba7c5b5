"""Funeral and lump sum on a death at work 丧葬补助金、一次性工亡补助金 (R-INJ-09, R-INJ-13; WI 39, 41; D-59)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH, YEAR
from laborcalc.law.injury import disposable_income
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.averages import average_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided
from laborcalc.rules.injury.basis.standing import injured_on, injury_of
from laborcalc.rules.injury.basis.third_party import less_third_party
from laborcalc.rules.injury.basis.time import since_death
from laborcalc.rules.injury.dependants import death_of

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing

FUNERAL = Text("丧葬补助金", "funeral allowance")
LUMP_SUM = Text("一次性工亡补助金", "lump sum on death at work")
OTHER_SUMS = Text("丧葬补助等其他赔偿金", "funeral and other sums by the unlawful employer")
SIX = law(6, MONTH, Text("六个月", "six months"), cite("WI 39"), rule="R-INJ-09")
TWENTY = law(20, YEAR, Text("二十倍", "twenty times"), cite("WI 39"), rule="R-INJ-09")
TEN = law(10, YEAR, Text("十倍", "ten times"), cite("IEC"), rule="R-INJ-13")
FIRST_YEAR = 2010  # the lump sum follows the national income for deaths from 2010 on


def funeral_rule(hearing: Hearing) -> Outcome:
    """Six months of the average wage of the year before the death; an unlawful unit pays ten times the income for it and the rest."""
    kind = Kind.DEATH_FUNERAL
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    death = death_of(hearing)
    if injury_of(hearing).unit_status != "registered":
        cites = hearing.cite("IEC")
        sum = _income(hearing) * TEN
        return decided(hearing, Benefit(kind=kind, sum=sum, name=OTHER_SUMS, cites=cites, rule="R-INJ-13"))
    cites = hearing.cite("WI 39", "SI 38")
    if death.missing:
        return NotDue(kind=kind, reason=Message("MISSING_PERSON", _MISSING), cites=hearing.cite("WI 41"))
    sum = less_third_party(hearing, average_of(hearing, death.date.year - 1) * SIX, "funeral")
    return decided(hearing, Benefit(kind=kind, sum=sum, name=FUNERAL, cites=cites, rule="R-INJ-09"))


_MISSING = Text(
    "下落不明的，自事故发生当月起照发三个月工资，第四个月起支付抚恤金；宣告死亡后支付丧葬补助金、工亡补助金，生活困难的可预支工亡补助金的50%",
    "missing: three months of wages, the dependants from the fourth; funeral and lump sum once declared dead, half of the lump sum in advance on hardship",
)


def death_lump_sum_rule(hearing: Hearing) -> Outcome:
    """Twenty times the national urban disposable income of the year before; not for grades 1 to 4 who died after the leave."""
    kind = Kind.DEATH_LUMP_SUM
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    death = death_of(hearing)
    cites = hearing.cite("WI 39", "SIR 11", "SI 38")
    if death.missing:
        return NotDue(kind=kind, reason=Message("MISSING_PERSON", _MISSING), cites=hearing.cite("WI 41"))
    if _after_the_leave(hearing, death.date):
        return NotDue(kind=kind, reason=Message("DIED_AFTER_LEAVE", _AFTER_LEAVE), cites=hearing.cite("WI 39"))
    sum = less_third_party(hearing, _income(hearing) * TWENTY, "death")
    return decided(hearing, Benefit(kind=kind, sum=sum, name=LUMP_SUM, cites=cites, rule="R-INJ-09"))


_AFTER_LEAVE = Text(
    "一级至四级伤残职工在停工留薪期满后死亡的，没有一次性工亡补助金",
    "grades 1 to 4 who died after the injury leave: no lump sum",
)


def _after_the_leave(hearing: Hearing, day: date) -> bool:
    injury = injury_of(hearing)
    if injury.grade is None or injury.grade > 4:
        return False
    leave = max((span.end for span in injury.leave), default=injury.graded_on)
    return leave is not None and day > leave


def _income(hearing: Hearing) -> Quantity:
    """The income of the year before the injury, or before the claim (D-59); before 2010 the sum followed local rules."""
    event = injured_on(hearing).year
    claim = hearing.case.filing_day.year
    year = event - 1
    if claim != event and hearing.reading("D-59") == "year_before_claim":
        year = claim - 1
    row = disposable_income(year)
    if row is not None:
        return row.quantity()
    if event < FIRST_YEAR:
        raise Missing(Gap("RULE", "injury.death", LUMP_SUM, _LOCAL_MONTHS))
    last = disposable_income(year - 1)
    candidates = () if last is None else (last.quantity(),)
    raise Missing(
        Gap(
            "FIGURE",
            "injury.death",
            Text(f"{year}年城镇居民人均可支配收入", f"urban income of {year}"),
            _NOT_OUT,
            candidates,
        )
    )


_LOCAL_MONTHS = Text(
    "2010年以前按当地规定，四十八至六十个月的统筹地区平均工资",
    "before 2010 by local rule, 48 to 60 months of the average of the area",
)
_NOT_OUT = Text("该年度的数据尚未公布", "the figure of that year is not published yet")


def _touched(case: Case) -> bool:
    return case.injury is not None and case.injury.death is not None


FUNERAL_CARD = Card(
    kind=Kind.DEATH_FUNERAL,
    name=FUNERAL,
    place=360,
    rule=funeral_rule,
    touched=_touched,
    nature=INJURY_BENEFIT,
    since=since_death,
    plea=Plea(heading=FUNERAL.zh, told="职工因工死亡，{employer}未支付丧葬补助金{sum}。"),
)
LUMP_SUM_CARD = Card(
    kind=Kind.DEATH_LUMP_SUM,
    name=LUMP_SUM,
    place=380,
    rule=death_lump_sum_rule,
    touched=_touched,
    nature=INJURY_BENEFIT,
    since=since_death,
    plea=Plea(heading=LUMP_SUM.zh, told="职工因工死亡，{employer}未支付一次性工亡补助金{sum}。"),
)
