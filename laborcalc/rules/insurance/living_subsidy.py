"""One-off living subsidy for a rural contract worker 农民合同制工人一次性生活补助 (R-INS-11; UIR 21; HAUI 28): in place of the benefit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, least
from laborcalc.foundation.units import MONTH, ONE, YUAN, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.cards.card import Card, Exclusion
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.insurance.benefit_rate import month_rate
from laborcalc.rules.insurance.benefit_time import A_YEAR, employed, facts_of
from laborcalc.rules.insurance.conditions import INSURED_ALIKE, stopped
from laborcalc.rules.insurance.unemployment import since_refusal
from laborcalc.rules.measures.local import ASK

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.RURAL_LIVING_SUBSIDY
NAME = Text("农民合同制工人一次性生活补助", "one-off living subsidy for a rural contract worker")
_LOCAL = "unemployment.local.subsidy"
_REFORM = date(2014, 7, 1)  # Guangdong
_MOST = law(12, MONTH, Text("最多十二个月", "twelve months at most"), cite("HAUI 28"), rule="R-INS-11")
_TWO_PER_CENT = law("0.02", ONE, Text("百分之二", "2 %"), rule="R-INS-11")


def living_subsidy_rule(hearing: Hearing) -> Outcome:
    """Where the place keeps it, in place of the benefit; elsewhere town and country draw the same benefit."""
    first, last = employed(hearing)
    if not hearing.case.worker.rural_migrant:
        return _none(hearing, Message("NOT_RURAL", _URBAN))
    if elapsed(first, last).years < 1:
        return _none(hearing, Message("UNDER_A_YEAR", _UNDER))
    if hearing.claimed(Kind.UNEMPLOYMENT_LOSS) != () and stopped(hearing, Kind.UNEMPLOYMENT_LOSS) is None:
        return _none(hearing, Message("BENEFIT_INSTEAD", _INSTEAD))
    sum = _by_place(hearing, first, last)
    if sum is None:
        return _none(hearing, Message("EQUAL_TREATMENT", _EQUAL))
    cites = hearing.cite("UIR 21", *(("HAUI 28",) if hearing.case.region.startswith("41") else ()))
    return Award(kind=_KIND, trace=sum.rounded().named(NAME, *cites, rule="R-INS-11"), cites=cites)


def _none(hearing: Hearing, why: Message) -> NotDue:
    return NotDue(kind=_KIND, reason=why, cites=hearing.cite("UIR 21", "SI 45"))


_URBAN = Text("只适用于农民合同制工人", "only for rural contract workers")
_UNDER = Text("连续工作不满一年", "less than a continuous year of work")
_INSTEAD = Text(
    "与失业保险金二者只能取其一：已按失业保险待遇损失计算；只请求一次性生活补助的，请求清单只列本项",
    "it is the one or the other: the loss of the benefit is worked out; to ask for the subsidy instead, list it alone",
)
_EQUAL = Text(
    "2011-07-01起城乡同样参加失业保险，当地未保留一次性生活补助的，按失业保险待遇损失请求",
    "since 2011-07-01 town and country are insured alike; where the place did not keep the subsidy the loss of the benefit is claimed",
)


def _by_place(hearing: Hearing, first: date, last: date) -> Quantity | None:
    """As confirmed; by the rule of Henan or, for service before the reform, of Guangdong; `None` where none is kept."""
    local, region = facts_of(hearing).local, hearing.case.region
    if local is not None and local.subsidy is not None:
        return fact(local.subsidy, YUAN, _LOCAL, NAME)
    if region.startswith("41"):
        how = Message("YEARS", _A_MONTH_EACH, first=first, last=last)
        years = count(elapsed(first, last).years, MONTH, _MONTHS, how, paths=_SERVICE, rule="R-INS-11")
        return month_rate(hearing, last + ONE_DAY, 1) * least(years, _MOST)
    if region.startswith("44"):
        return _before_the_reform(hearing, first, last)
    if last >= INSURED_ALIKE:
        return None
    raise Missing(Gap("FIGURE", _LOCAL, NAME, ASK))


_SERVICE = ("employment.start", "employment.last_day")
_MONTHS = Text("月数", "months")
_A_MONTH_EACH = Text("{first}至{last}，每满一年一个月", "{first} to {last}, a month for each full year")


def _before_the_reform(hearing: Hearing, first: date, last: date) -> Quantity | None:
    """2 % of the average contribution wage for each month beyond twelve of the service before 2014-07-01."""
    end = min(last, _REFORM - ONE_DAY)
    months = elapsed(first, end).all_months - A_YEAR
    if months <= 0:
        return None
    wage = fact(
        facts_of(hearing).contribution_wage, YUAN_PER_MONTH, "unemployment.contribution_wage",
        Text("平均缴费工资", "average contribution wage"),
    )  # fmt: skip
    how = Message("BEYOND", _BEYOND, first=first, last=end)
    return wage * _TWO_PER_CENT * count(months, MONTH, _MONTHS, how, paths=_SERVICE, rule="R-INS-11")


_BEYOND = Text("{first}至{last}的月数减十二", "the months from {first} to {last}, less twelve")
CARD = Card(
    kind=_KIND,
    name=NAME,
    place=520,
    rule=living_subsidy_rule,
    touched=lambda case: case.unemployment is not None and case.worker.rural_migrant,
    nature=INSURANCE_LOSS,
    since=since_refusal,
    head_decided=True,
    of_standards=True,
    excludes=(Exclusion("SUBSIDY_AND_BENEFIT", Kind.UNEMPLOYMENT_LOSS, (cite("UIR 21"),)),),
    plea=Plea(heading=NAME.zh, told="申请人为农民合同制工人，因{employer}未依法参保，未能领取一次性生活补助{sum}。"),
)
