"""The monthly allowance 伤残津贴 (R-INJ-06; WI 35, 36; D-57) and Henan's supplement for a wage that fell (HNWI 26)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import ONE, YEAR, YUAN_PER_MONTH
from laborcalc.law.parameters import TWELVE_MONTHS
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.averages import average_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided
from laborcalc.rules.injury.basis.by_month import (
    Piece,
    cut,
    died_on,
    each_month_in_time,
    earliest,
    fallen_due,
    month_after,
    stopped_on,
)
from laborcalc.rules.injury.basis.own_wage import own_wage
from laborcalc.rules.injury.basis.payers import Bearer, insured, payer_of
from laborcalc.rules.injury.basis.standing import (
    age_days,
    ended_on,
    grade_of,
    grade_on,
    grades_in_time,
    grades_on_file,
    injured_on,
    injury_of,
)
from laborcalc.rules.liable.units import responsible
from laborcalc.rules.measures.figures import minimum_if_short, minimum_steps

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

NAME = Text("伤残津贴", "disability allowance")
SUPPLEMENT = Text("工资降低的伤残补助", "supplement for the wage that fell")
_PERCENT = {1: 90, 2: 85, 3: 80, 4: 75, 5: 70, 6: 60}
_ONCE = {1: 16, 2: 14, 3: 12, 4: 10}  # ZJWI 34
_SEVENTY = law("0.7", ONE, Text("百分之七十", "70 %"), rule="R-INJ-06")


def share_of(grade: int) -> Quantity:
    """The share of the own wage by grade."""
    percent = _PERCENT[grade]
    return law(f"0.{percent}", ONE, Text(f"{grade}级{percent}%", f"grade {grade}: {percent} %"), rule="R-INJ-06")


def allowance_rule(hearing: Hearing) -> Outcome:
    """Grades 1 to 4 by the fund; 5 and 6 by the employer where there is no suitable work; at least the minimum wage."""
    kind = Kind.DISABILITY_ALLOWANCE
    stopped = barred(hearing, kind) or _not_open(hearing)
    if stopped is not None:
        return stopped
    if _at_once(hearing):
        return _once(hearing)
    pieces = _pieces(hearing)
    due = fallen_due(hearing, kind, NAME, pieces)
    grade = _grade(hearing)
    cites = hearing.cite("WI 35" if grade <= 4 else "WI 36", "SI 38" if grade <= 4 else "SI 39")
    found = Benefit(
        kind=kind, sum=due.sum, name=NAME, cites=cites, rule="R-INJ-06", lines=due.lines, monthly=due.monthly,
        new=due.new if grade <= 4 else None,
    )  # fmt: skip
    payer = payer_of(hearing, kind) if grade <= 4 else Bearer(responsible(hearing))
    return each_month_in_time(hearing, decided(hearing, found, payer), pieces)


def _grade(hearing: Hearing) -> int:
    """The last grade that counts."""
    return grades_in_time(hearing)[-1][1]


def _not_open(hearing: Hearing) -> NotDue | None:
    injury, kind = injury_of(hearing), Kind.DISABILITY_ALLOWANCE
    if injury.unit_status != "registered":
        return NotDue(kind=kind, reason=Message("UNLAWFUL_UNIT", _UNLAWFUL), cites=hearing.cite("IEC"))
    if min(grade_of(hearing), *(grade for _, grade in grades_in_time(hearing))) > 6:
        return NotDue(kind=kind, reason=Message("NO_ALLOWANCE", _SEVEN_UP), cites=hearing.cite("WI 37"))
    if _grade(hearing) >= 5:
        if injury.suitable_work is None:
            raise Missing(
                Gap("FACT", "injury.suitable_work", Text("是否安排适当工作", "is there suitable work"), _DECIDES)
            )
        if injury.suitable_work:
            return NotDue(kind=kind, reason=Message("SUITABLE_WORK", _AT_WORK), cites=hearing.cite("WI 36"))
    return None


_UNLAWFUL = Text("非法用工一次性赔偿，不另付伤残津贴", "an unlawful unit pays one compensation and no allowance")
_SEVEN_UP = Text("七级至十级伤残没有伤残津贴", "grades 7 to 10 carry no allowance")
_AT_WORK = Text("用人单位已安排适当工作", "the employer gave suitable work")
_DECIDES = Text("五级、六级难以安排工作的才按月发给津贴", "grades 5 and 6 draw it only without suitable work")


def _pieces(hearing: Hearing) -> list[Piece]:
    """From the month after the grading; cut where the grade or the minimum wage changes, nothing while it is one of 7 to 10."""
    times = grades_in_time(hearing)
    first, as_of = times[0][0], hearing.case.as_of
    wage = own_wage(hearing)

    def rate_on(day: date) -> Quantity:
        grade = grade_on(times, day)
        if grade > 6:
            return wage - wage
        return _at_least(hearing, (wage * share_of(grade)).named(NAME, rule="R-INJ-06"), day)

    cuts = [*(since for since, _ in times), *minimum_steps(hearing, first, max(first, as_of))]
    return [piece for piece in cut(first, last_of(hearing), cuts, rate_on) if piece.rate.value]


def last_of(hearing: Hearing) -> date | None:
    """The pension takes its place (WI 35(3)); for grades 5 and 6 it ends with the employment; death, and what stops benefits."""
    ended = ended_on(hearing.case) if _grade(hearing) >= 5 else None
    ended = earliest(ended, died_on(hearing), stopped_on(hearing))
    return earliest(_retired(hearing, ended), ended)


def _retired(hearing: Hearing, ended: date | None) -> date | None:
    """The day before the statutory age; a woman's post is asked for where the earlier of two ages is past and not the end of it anyway."""
    ages = age_days(hearing, hearing.case.as_of)
    if len(ages) > 1 and ages[0] <= min(hearing.case.as_of, ended or hearing.case.as_of):
        raise Missing(Gap("FACT", "injury.work_type", Text("女职工的岗位", "the woman's post"), _BY_POST))
    return ages[0] - DAY if ages else None


_BY_POST = Text(
    "法定退休年龄因岗位而不同，津贴发到退休为止",
    "the statutory age depends on the post, and the allowance ends with it",
)


def _at_least(hearing: Hearing, rate: Quantity, day: date) -> Quantity:
    """Never below the minimum wage, after the worker's own medical contribution."""
    share = injury_of(hearing).employer_medical_share
    own = fact(share, YUAN_PER_MONTH, "injury.employer_medical_share", _OWN_SHARE) if share else None
    net = rate if own is None else rate - own
    minimum = minimum_if_short(hearing, day, net)
    if minimum is None or not net < minimum:
        return rate
    floor = minimum if own is None else minimum + own
    return greatest(rate, floor).named(_TOPPED, rule="R-INJ-06")


_OWN_SHARE = Text("个人医疗保险费", "own medical contribution")
_TOPPED = Text("补足到最低工资的伤残津贴", "allowance topped up to the minimum wage")


def _at_once(hearing: Hearing) -> bool:
    """Not insured, grades 1 to 4: at once where local law gives it (D-57; ZJWI 34)."""
    if insured(hearing) != "no" or _grade(hearing) > 4 or not hearing.case.region.startswith("33"):
        return False
    return hearing.reading("D-57") == "once"


def _once(hearing: Hearing) -> Outcome:
    grade = _grade(hearing)
    years = law(_ONCE[grade], YEAR, Text(f"{grade}级的年数", f"years of grade {grade}"), *hearing.cite("ZJWI 34"))
    yearly = (average_of(hearing, injured_on(hearing).year - 1, "province") * TWELVE_MONTHS).named(_YEARLY)
    cites = hearing.cite("ZJWI 34", "WI 62")
    found = Benefit(
        kind=Kind.DISABILITY_ALLOWANCE, sum=yearly * years, name=Text("一次性支付的伤残津贴", "allowance at once"),
        cites=cites, rule="R-INJ-06",
    )  # fmt: skip
    return decided(hearing, found)


_YEARLY = Text("全省上年度职工年平均工资", "prior-year average annual wage of the province")


# --- Henan ---


def supplement_rule(hearing: Hearing) -> Outcome:
    """Grades 5 to 10 back at work for less because of the injury: 70 per cent of the drop each month (HNWI 26)."""
    kind = Kind.INJURY_WAGE_DROP_SUPPLEMENT
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    injury = injury_of(hearing)
    cites = hearing.cite("HNWI 26")
    if not hearing.case.region.startswith("41"):
        return NotDue(kind=kind, reason=Message("HENAN_ONLY", _HENAN), cites=cites)
    before = fact(injury.wage_before, YUAN_PER_MONTH, "injury.wage_before", Text("受伤前月工资", "wage before"))
    after = fact(injury.wage_after, YUAN_PER_MONTH, "injury.wage_after", Text("恢复工作后月工资", "wage after"))
    if not after < before or grade_of(hearing) < 5:
        return NotDue(kind=kind, reason=Message("NO_DROP", _NO_DROP), cites=cites)
    if injury.graded_on is None:
        raise Missing(Gap("FACT", "injury.graded_on", Text("鉴定结论之日", "day of the grading"), _STARTS))
    rate = ((before - after) * _SEVENTY).named(SUPPLEMENT, *cites, rule="R-INJ-06")
    pieces = cut(
        month_after(injury.graded_on), earliest(ended_on(hearing.case), stopped_on(hearing)), (), lambda day: rate
    )
    due = fallen_due(hearing, kind, SUPPLEMENT, pieces)
    found = Benefit(
        kind=kind, sum=due.sum, name=SUPPLEMENT, cites=cites, rule="R-INJ-06", lines=due.lines, monthly=due.monthly
    )
    return each_month_in_time(hearing, decided(hearing, found), pieces)


_HENAN = Text("只有河南的条例规定", "only the Henan regulations give it")
_NO_DROP = Text("工资没有因伤残降低，或者不是五级至十级", "the wage did not fall, or the grade is not 5 to 10")
_STARTS = Text("自鉴定的次月起", "from the month after the grading")


CARDS = (
    Card(
        kind=Kind.DISABILITY_ALLOWANCE,
        name=NAME,
        place=310,
        rule=allowance_rule,
        touched=lambda case: any(grade <= 6 for grade in grades_on_file(case)),
        nature=INJURY_BENEFIT,
        plea=Plea(heading=NAME.zh, told="申请人经鉴定为伤残，{employer}未按月支付伤残津贴{sum}。"),
    ),
    Card(
        kind=Kind.INJURY_WAGE_DROP_SUPPLEMENT,
        name=SUPPLEMENT,
        place=320,
        rule=supplement_rule,
        touched=lambda case: case.injury is not None and case.injury.wage_after is not None,
        nature=INJURY_BENEFIT,
        plea=Plea(heading=SUPPLEMENT.zh, told="申请人因伤残工资降低，{employer}未支付补助{sum}。"),
    ),
)
