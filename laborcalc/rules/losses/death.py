"""A death not from work 非因工死亡: funeral grant and survivors' grant (R-INS-50; SI 17; 人社部发〔2021〕18号, since 2021-09-01)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import figure, whole
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH, YEAR, YUAN, YUAN_PER_YEAR
from laborcalc.law.parameters import TWELVE_MONTHS
from laborcalc.results.outcome import NOT_ACCEPTED, Elsewhere, Line, NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.losses.shape import awarded

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.losses import NonWorkDeath
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.NON_WORK_DEATH
NAME = Text("非因工死亡遗属待遇", "survivors' benefits for a death not from work")
FUNERAL, SURVIVORS = Text("丧葬补助金", "funeral grant"), Text("抚恤金", "survivors' grant")
NATIONAL_FROM = date(2021, 9, 1)
FIVE, TEN, FIFTEEN, THIRTY = 5, 10, 15, 30
LEAST_OF_A_PENSIONER = 9
_TWO = law(2, MONTH, Text("两个月", "two months"), rule="R-INS-50")


def death_rule(hearing: Hearing) -> Outcome:
    """Two months and so many months by the years of contribution, of the province's income a head; insured, the fund pays."""
    death = _death_of(hearing)
    if death.insured is None:
        raise Missing(
            Gap("FACT", "death_non_work.insured", Text("是否参加养老保险", "was there pension insurance"), _WHO)
        )
    cites = hearing.cite("SI 17", "SB21", "JI1 1(5)")
    if death.insured:
        elsewhere = Elsewhere(_AGENCY, _NO_LIMIT, cites)
        return NotDue(kind=_KIND, reason=_of_the_fund(hearing, death), cites=cites, elsewhere=elsewhere)
    parts = _parts(hearing, death)
    hearing.assume("SAME_AS_THE_FUND", _SAME)
    lines = tuple(Line(Message("LINE", name), part) for name, part in parts)
    sum = parts[0][1] if len(parts) == 1 else parts[0][1] + parts[1][1]
    return awarded(_KIND, sum, NAME, cites, "R-INS-50", lines=lines)


_WHO = Text("已参保的由基金支付，未参保的由用人单位支付", "with it the fund pays, without it the employer")
_BY_FUND = Text("已参加养老保险，由基金支付，向经办机构申请", "insured: the fund pays, on application to the agency")
_SUM_BY_FUND = Text(
    "已参加养老保险，由基金支付（{sums}元），向经办机构申请",
    "insured: the fund pays ({sums} yuan), on application to the agency",
)


def _of_the_fund(hearing: Hearing, death: NonWorkDeath) -> Message:
    """That the fund pays, with the sums as far as they are known."""
    try:
        sums = " + ".join(figure(part.value, 2) for _, part in _parts(hearing, death))
    except Missing:
        return Message(NOT_ACCEPTED, _BY_FUND)
    return Message(NOT_ACCEPTED, _SUM_BY_FUND, sums=sums)


_AGENCY = Text("社会保险经办机构", "the social-insurance agency")
_NO_LIMIT = Text(
    "由遗属申请；不予支付的，可以申请行政复议或者提起行政诉讼",
    "on the survivors' application; a refusal goes to review or to the administrative court",
)
_SAME = Text(
    "未参保的，用人单位按基金的标准支付（本程序采用）",
    "without insurance the employer pays what the fund would have (this library's choice)",
)


def _death_of(hearing: Hearing) -> NonWorkDeath:
    death = hearing.case.death_non_work
    if death is None:
        raise Missing(
            Gap(
                "FACT",
                "death_non_work",
                NAME,
                Text("死亡日与缴费年限", "the day of the death and the years of contribution"),
            )
        )
    return death


def _parts(hearing: Hearing, death: NonWorkDeath) -> list[tuple[Text, Quantity]]:
    """The two grants, each rounded; before 2021-09-01 the sum of the place."""
    if death.date < NATIONAL_FROM:
        local = fact(death.local_sum, YUAN, "death_non_work.local_sum", NAME, _LOCAL)
        return [(NAME, local.rounded())]
    monthly = fact(death.income, YUAN_PER_YEAR, "death_non_work.income", INCOME, _PROVINCE) / TWELVE_MONTHS
    monthly = monthly.named(_MONTHLY, *hearing.cite("SB21"), rule="R-INS-50")
    return [(FUNERAL, (monthly * _TWO).rounded()), (SURVIVORS, (monthly * _months(death)).rounded())]


INCOME = Text("本省上一年度城镇居民人均可支配收入", "the province's urban disposable income a head, year before")
_MONTHLY = Text("月人均可支配收入", "disposable income a month")
_PROVINCE = Text(
    "元/年，死亡上一年度、本省的数额；全国的数额不适用",
    "yuan a year, of the province and the year before the death; the national figure does not serve",
)
_LOCAL = Text(
    "2021-09-01之前按当地的规定，请核实后填写",
    "before 2021-09-01 by the rules of the place: confirm the sum and state it",
)


def _months(death: NonWorkDeath) -> Quantity:
    """Months by full years of contribution; of who drew a pension a month less for each full year of it, at least nine."""
    years = fact(death.years, YEAR, "death_non_work.years", Text("缴费年限", "years of contribution"))
    months = survivors_months(int(whole(years.value)))
    operands: tuple[Quantity, ...] = (years,)
    if death.pension_years is not None:
        drawn = fact(
            death.pension_years,
            YEAR,
            "death_non_work.pension_years",
            Text("领取养老金的年数", "years of pension drawn"),
        )
        months, operands = max(months - int(whole(drawn.value)), LEAST_OF_A_PENSIONER), (years, drawn)
    return count(Decimal(months), MONTH, _SURVIVORS_MONTHS, Message("MONTHS", _BY_YEARS), *operands, rule="R-INS-50")


_SURVIVORS_MONTHS = Text("抚恤金月数", "months of the survivors' grant")
_BY_YEARS = Text("按缴费年限", "by the years of contribution")


def survivors_months(years: int) -> int:
    """3 under five years, 6 under ten, 9 to fifteen, then one more for each year, 24 from thirty on.

    >>> [survivors_months(years) for years in (4, 5, 9, 10, 15, 16, 30, 40)]
    [3, 6, 6, 9, 9, 10, 24, 24]
    """
    if years < FIVE:
        return 3
    return 6 if years < TEN else 9 + max(min(years, THIRTY) - FIFTEEN, 0)


_FROM_DEATH = Text("自死亡之日起一年", "one year from the death")


def _since(case: Case) -> tuple[date, Text] | None:
    return None if case.death_non_work is None else (case.death_non_work.date, _FROM_DEATH)


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=670,
    rule=death_rule,
    touched=lambda case: case.death_non_work is not None,
    nature=INSURANCE_LOSS,
    head_decided=True,
    since=_since,
    plea=Plea(
        heading="丧葬补助金、抚恤金",
        told="职工非因工死亡，{employer}未为其缴纳养老保险，应支付丧葬补助金、抚恤金{sum}。",
    ),
)
