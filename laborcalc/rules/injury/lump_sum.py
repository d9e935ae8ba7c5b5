"""The lump sum for disability 一次性伤残补助金 (R-INJ-05, R-INJ-13; WI 35-37; IEC): so many months of the own wage by grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact, law
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import MONTH, YEAR, YUAN
from laborcalc.law.parameters import TWELVE_MONTHS
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.averages import average_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided, rounded_lines, summed
from laborcalc.rules.injury.basis.own_wage import declared_wage, own_wage
from laborcalc.rules.injury.basis.payers import insured
from laborcalc.rules.injury.basis.standing import NEW_TEXT, grade_of, has_injury, injured_on, injury_of
from laborcalc.rules.injury.basis.third_party import less_third_party
from laborcalc.rules.injury.basis.time import since_grading

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.DISABILITY_LUMP_SUM
NAME = Text("一次性伤残补助金", "lump sum for disability")
PAID_BY_FUND = Text("基金已付", "paid by the fund")
MONTHS = dict(enumerate((27, 25, 23, 21, 18, 16, 13, 11, 9, 7), 1))
MONTHS_BEFORE = dict(enumerate((24, 22, 20, 18, 16, 14, 12, 10, 8, 6), 1))
UNLAWFUL = dict(enumerate((16, 14, 12, 10, 8, 6, 4, 3, 2, 1), 1))
UNLAWFUL_NAME = Text("非法用工一次性赔偿金", "lump-sum compensation by the unlawful employer")


def lump_sum_rule(hearing: Hearing) -> Outcome:
    """Months by grade × own wage, once for each grading of an injury of its own; independent of the ending."""
    stopped = barred(hearing, _KIND)
    if stopped is not None:
        return stopped
    injury = injury_of(hearing)
    if injury.unit_status != "registered":
        return _unlawful(hearing)
    if injury.death is not None and injury.grade is None:
        return NotDue(kind=_KIND, reason=Message("DIED_UNGRADED", _DIED), cites=hearing.cite("WI 39"))
    paid = _paid_by_fund(hearing)
    if paid is not None and declared_wage(hearing) is None:  # the fund measured it by a base that is not on file
        return NotDue(kind=_KIND, reason=Message("PAID", _PAID), cites=_cites(hearing, grade_of(hearing)))
    wage = own_wage(hearing)
    parts = [(grade, wage * months_of(hearing, grade)) for grade in _grades(hearing)]
    lines = rounded_lines((Message("OF_GRADE", _OF_GRADE, grade=grade), sum) for grade, sum in parts)
    whole = less_third_party(hearing, summed(sum for _, sum in parts), "disability")
    whole = whole if paid is None else greatest(whole - paid, ZERO_YUAN)
    found = Benefit(
        kind=_KIND, sum=whole, name=NAME, cites=_cites(hearing, parts[0][0]), rule="R-INJ-05",
        lines=lines if len(lines) > 1 else (),
    )  # fmt: skip
    return decided(hearing, found)


_OF_GRADE = Text("{grade}级", "grade {grade}")
_DIED = Text("职工因工死亡，未经伤残鉴定", "the worker died of the injury and was never graded")
_PAID = Text(
    "基金已经支付；按实际工资计算的差额另计",
    "the fund has paid it; what the wage earned would add is reckoned by itself",
)


def _paid_by_fund(hearing: Hearing) -> Quantity | None:
    """What the fund has paid of it, where there was insurance."""
    paid = injury_of(hearing).fund_paid
    if not paid or insured(hearing) in ("no", "late"):
        return None
    return fact(paid, YUAN, "injury.fund_paid", PAID_BY_FUND)


def _grades(hearing: Hearing) -> list[int]:
    """The grade, and that of each further injury (ZJWI 28)."""
    again = [entry.grade for entry in injury_of(hearing).regradings if entry.kind == "second_injury"]
    return [grade_of(hearing), *again]


def months_of(hearing: Hearing, grade: int) -> Quantity:
    """The months of a grade, by the text of the time."""
    new = injured_on(hearing) >= NEW_TEXT or _recognised_later(hearing)
    table = MONTHS if new else MONTHS_BEFORE
    name = Text(f"{grade}级的月数", f"months of grade {grade}")
    return law(table[grade], MONTH, name, article_of(grade), rule="R-INJ-05")


def _recognised_later(hearing: Hearing) -> bool:
    """An injury whose recognition was not complete on 2011-01-01 goes by the new text (WI 67)."""
    recognised = injury_of(hearing).recognised_on
    return recognised is not None and recognised >= NEW_TEXT


def article_of(grade: int) -> Article:
    """The article on the benefits of a grade."""
    return cite("WI 35" if grade <= 4 else "WI 36" if grade <= 6 else "WI 37")


def _cites(hearing: Hearing, grade: int) -> tuple[Article, ...]:
    return hearing.cite(article_of(grade).id, "WI 64", "SI 38")


def _unlawful(hearing: Hearing) -> Outcome:
    """An unlicensed unit or one that employs a child pays multiples of the average annual wage of the area (IEC; R-INJ-13)."""
    grade = grade_of(hearing)
    cites = hearing.cite("IEC")
    times = law(UNLAWFUL[grade], YEAR, Text(f"{grade}级的倍数", f"multiple for grade {grade}"), *cites, rule="R-INJ-13")
    sum = annual_average(hearing) * times
    return decided(hearing, Benefit(kind=_KIND, sum=sum, name=UNLAWFUL_NAME, cites=cites, rule="R-INJ-13"))


def annual_average(hearing: Hearing) -> Quantity:
    """The average annual wage of the area of the year before the injury."""
    average = average_of(hearing, injured_on(hearing).year - 1)
    yearly = Text("统筹地区上年度职工年平均工资", "prior-year average annual wage of the area")
    return (average * TWELVE_MONTHS).named(yearly, rule="R-INJ-13")


def is_graded(case: Case) -> bool:
    """Is there an injury that did not end in death before it was graded."""
    injury = case.injury
    return has_injury(case) and injury is not None and (injury.death is None or injury.grade is not None)


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=300,
    rule=lump_sum_rule,
    touched=is_graded,
    nature=INJURY_BENEFIT,
    since=since_grading,
    plea=Plea(heading=NAME.zh, told="申请人因工致残，{employer}未支付一次性伤残补助金{sum}。"),
)
