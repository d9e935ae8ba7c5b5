"""Birth and leave 生育与产假: the wage before, the days, and which of them another claim pays already (R-INS-20, R-INS-21)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import days_covered
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.units import DAY, YUAN_PER_MONTH
from laborcalc.rules.leave.maternity_pay import maternity_days
from laborcalc.rules.measures.average import own_wage
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.losses import Maternity
    from laborcalc.foundation.trace import Quantity
    from laborcalc.hearing.hearing import Hearing

FW_FROM = date(2012, 4, 28)
WAGE = Text("产假前工资", "wage before the leave")
DAYS = Text("产假天数", "days of maternity leave")


def maternity_of(hearing: Hearing) -> Maternity:
    """The part of the case on the birth; raises `Missing` where there is none."""
    found = hearing.case.maternity
    if found is None:
        raise Missing(Gap("FACT", "maternity", Text("生育的事实", "the facts of the birth"), _NEEDED))
    return found


_NEEDED = Text("生育待遇损失由此计算", "the loss of maternity benefits rests on them")


def born_on(hearing: Hearing) -> date | None:
    """The day of the birth, else the expected one, which makes everything provisional."""
    maternity = maternity_of(hearing)
    if maternity.birth is None and maternity.expected is not None:
        hearing.warn("BIRTH_EXPECTED", _PROVISIONAL, day=maternity.expected)
    return maternity.birth or maternity.expected


_PROVISIONAL = Text(
    "按预产期{day}计，为暂定；生育后请填写出生日",
    "reckoned by the expected day {day}, provisional; state the birth once it is known",
)


def leave_began(hearing: Hearing) -> date:
    """The first day of the leave as stated, else of the birth; else the day on which the wage is looked at."""
    leaves = hearing.case.maternity_leaves
    day = min((leave.start for leave in leaves), default=None) or born_on(hearing) or hearing.case.as_of
    if day < FW_FROM:
        hearing.warn("MATERNITY_BEFORE_2012", _OLD_LAW)
    return day


_OLD_LAW = Text(
    "产假早于2012-04-28：当时的规定为九十天，待遇依当时和当地的规定，请核对",
    "the leave began before 2012-04-28: ninety days then, and the benefits by the rules of that time and place; check it",
)


def wage_of(hearing: Hearing) -> Quantity:
    """The own wage before the leave: as stated, else by the facts on pay, of the last day where the employment had ended."""
    stated = maternity_of(hearing).wage_before
    if stated is not None:
        return fact(stated, YUAN_PER_MONTH, "maternity.wage_before", WAGE)
    day, ended = leave_began(hearing), end_of_employment(hearing.case)
    return own_wage(hearing, day if ended is None else min(day, ended + ONE_DAY))


def days_of(hearing: Hearing) -> Quantity:
    """The days due: as stated, else those of the leaves in the file, else the 98 that the nation gives for a birth."""
    maternity, leaves = maternity_of(hearing), hearing.case.maternity_leaves
    if maternity.days_due is not None:
        return fact(maternity.days_due, DAY, "maternity.days_due", DAYS)
    if leaves:
        days = days_covered((leave.start, leave.end) for leave in leaves)
        return count(days, DAY, DAYS, Message("DAYS", _AS_STATED), paths=("maternity_leaves",), rule="R-LEAVE-05")
    if born_on(hearing) is None:
        raise Missing(Gap("FACT", "maternity.days_due", DAYS, _WHICH))
    hearing.assume("NATIONAL_DAYS", _NATIONAL)
    return maternity_days()


_AS_STATED = Text("所列各段产假的日历天数", "calendar days of the leaves as stated")
_WHICH = Text(
    "生育九十八天加延长的天数；流产十五天或者四十二天",
    "98 days and what is added for a birth; 15 or 42 after a miscarriage",
)
_NATIONAL = Text(
    "产假按国家规定的九十八天计；难产、多胞胎和当地延长的天数未填，填写后增加",
    "the leave is taken as the national 98 days; a difficult birth, further children and the days that the place adds raise it once stated",
)


def paid_as_wages(hearing: Hearing, since: date = date.min) -> int:
    """The days from a day on for which maternity pay is asked as a wage: no insured leave, and not left out of the claims."""
    kind = Kind.MATERNITY_PAY
    if hearing.claimed(kind) == ():
        return 0
    spans = [
        (max(start, since), end)
        for leave in hearing.case.maternity_leaves
        if not leave.insured
        for start, end in hearing.within(kind, leave.start, leave.end)
        if end >= since
    ]
    if spans:
        hearing.warn("PAID_AS_WAGES", _AS_WAGES)
    return days_covered(spans)


def since_birth(case: Case) -> tuple[date, Text] | None:
    """From when the year runs after the employment: no benefit is lost before the birth."""
    maternity, ended = case.maternity, end_of_employment(case)
    birth = None if maternity is None else maternity.birth or maternity.expected
    return None if birth is None or ended is None else (max(birth, ended), _LATER)


_LATER = Text("自生育与劳动关系终止中较晚之日起一年", "one year from the birth or the ending, whichever is later")
_AS_WAGES = Text(
    "产假工资一项已按未参保计算所列各段产假，这些日子不再重复计入本项",
    "maternity pay already pays the leaves that are stated as not insured: their days are not counted here again",
)
