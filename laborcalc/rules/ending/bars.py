"""Facts that make an ending unlawful by themselves 不得解除、终止的情形, each with the articles that decide it.

Rows 12, 13 and 16 of R-COMP-01, R-COMP-03 (LCL 42, 45), R-COMP-04 (LCL 41), probation (LCL 19, 21, 39(1)), retirement (LCL 44(2),
R-TIME-06), the open-ended contract that was owed (LCL 14(2)).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.terms import PROTECTION_NAMES, Ground, Protection
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.retirement import SINCE, earliest_day
from laborcalc.rules.ending.bar import Bar
from laborcalc.rules.ending.lay_off import below_the_gate, out_of_order
from laborcalc.rules.ending.open_ended import last_term, ten_years, two_terms
from laborcalc.rules.measures.probation_limit import lawful_probation
from laborcalc.rules.measures.service import end_of_employment, last_day, service_months_left, service_start
from laborcalc.rules.measures.status import retirement_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from laborcalc.facts.models import Termination
    from laborcalc.hearing.hearing import Hearing

_G = Ground
EXPIRIES = frozenset((_G.EXPIRY_EMPLOYER_ENDS, _G.EXPIRY_WORKER_REFUSES_SAME_TERMS))


def barred(hearing: Hearing, end: Termination) -> Bar | None:
    """The first bar that the facts raise, in the order of the statute."""
    for raised in _BARS.get(end.ground, ()):
        bar = raised(hearing, end)
        if bar is not None:
            return bar
    return None


# --- protected states (LCL 42, 45; R-COMP-03) ---


def _while_protected(hearing: Hearing, end: Termination) -> Bar | None:
    """No dismissal under Art. 40 or 41 and no expiry in a protected state (R-COMP-03)."""
    states = _protected(hearing, end)
    if not states:
        return None
    expiry = ("LCL 45",) if end.ground is _G.EXPIRY_EMPLOYER_ENDS else ()
    cites = (*(f"LCL 42({_NUMBERS[state]})" for state in states), *expiry)
    return Bar(
        Message("PROTECTED", _PROTECTED, states=listed((PROTECTION_NAMES[state] for state in states), "; ")), cites
    )


_NUMBERS = {state: number for number, state in enumerate(Protection, 1)}
_PROTECTED = Text(
    "劳动者处于不得解除或期满终止的保护期：{states}", "the worker was protected from dismissal and expiry: {states}"
)


def _protected(hearing: Hearing, end: Termination) -> tuple[Protection, ...]:
    """The states that bar this ending: an injury of grade 7 to 10 does not bar an expiry (LCL 45); age may show in the dates."""
    states = {*end.protections, *_near_retirement(hearing, end), *_injured(hearing)}
    if not states:
        return ()
    if end.ground is _G.EXPIRY_EMPLOYER_ENDS and Protection.INJURY_INCAPACITY in states:
        injury = hearing.case.injury
        grade = end.injury_grade if injury is None else end.injury_grade or injury.grade
        if grade is None and end.lawful is None and len(states) == 1 and not _ungraded(hearing):
            raise Missing(Gap("FACT", "termination.injury_grade", _GRADE, _GRADE_DECIDES))
        if (grade is None or grade > 6) and not _ungraded(hearing):
            states.remove(Protection.INJURY_INCAPACITY)
    return tuple(state for state in Protection if state in states)


_GRADE = Text("工伤伤残等级", "grade of the work injury")
_GRADE_DECIDES = Text(
    "一至六级期满不得终止，七至十级期满可以终止（第四十五条）",
    "grades 1 to 6 bar an expiry, grades 7 to 10 do not (Art. 45)",
)


def _injured(hearing: Hearing) -> tuple[Protection, ...]:
    """An injury that is recognised or not disputed, from its day on: graded, or still in the leave or before the grading (R-INJ-20)."""
    injury, day = hearing.case.injury, end_of_employment(hearing.case)
    if injury is None or not (injury.recognised_on or injury.undisputed) or injury.platform:
        return ()
    began = injury.date is None or day is None or injury.date <= day
    return (Protection.INJURY_INCAPACITY,) if began else ()


def _kept_at_work(hearing: Hearing, end: Termination) -> Bar | None:
    """Grades 1 to 4 keep the employment whatever the ground (WI 35; R-INJ-20)."""
    injury = hearing.case.injury
    if injury is None or injury.grade is None or injury.grade > _KEPT or not _injured(hearing):
        return None
    return Bar(Message("INJURY_KEEPS_EMPLOYMENT", _KEEPS, grade=injury.grade), ("WI 35",), by_dates=True)


_KEPT = 4
_KEEPS = Text(
    "伤残{grade}级，依法保留劳动关系、退出工作岗位，不得解除",
    "grade {grade}: the employment is kept and the worker leaves the post; no dismissal",
)


def _ungraded(hearing: Hearing) -> bool:
    """Did the ending fall into the injury leave or before the grading: then no term runs out either."""
    injury, day = hearing.case.injury, end_of_employment(hearing.case)
    if injury is None or day is None or not _injured(hearing):
        return False
    in_leave = any(span.start <= day <= span.end for span in injury.leave)
    return in_leave or (day < injury.graded_on if injury.graded_on is not None else injury.grade is None)


_FIFTEEN, _FIVE = 15, 5


def _near_retirement(hearing: Hearing, end: Termination) -> tuple[Protection, ...]:
    """Fifteen years here without a break and less than five to the statutory age (LCL 42(5)), from service and birth date."""
    day, start = end_of_employment(hearing.case), service_start(hearing.case)
    ages = () if day is None else retirement_days(hearing.case, day)
    if not ages or day is None or start is None:
        return ()
    long_enough = elapsed(start, day).years >= _FIFTEEN
    near = [long_enough and day < age < add_months(day, 12 * _FIVE) for age in ages]
    stated = Protection.NEAR_RETIREMENT in end.protections
    if stated and not any(near):
        hearing.warn("NEAR_RETIREMENT_NOT_SEEN", _NOT_SEEN, years=elapsed(start, day).years, age=ages[-1])
    if any(near) and not all(near) and not stated:
        hearing.warn("POST_UNKNOWN", _POST_UNKNOWN)
    return (Protection.NEAR_RETIREMENT,) if all(near) else ()


_NOT_SEEN = Text(
    "案情填写距退休不足五年且连续工作满十五年，但在本单位连续工作{years}年，法定退休年龄于{age}到达：二者不一致，请核对",
    "the file says 15 years here and under five to retirement, but the dates give {years} years and the statutory age on {age}: check both",
)
_POST_UNKNOWN = Text(
    "女劳动者的岗位类别未填，是否距法定退休年龄不足五年不能确定",
    "the woman's kind of post is not stated, so whether she was within five years of the statutory age is open",
)


# --- retirement (LCL 44(2), REG 21; R-TIME-06) ---


def _before_the_age(hearing: Hearing, end: Termination) -> Bar | None:
    """An ending by retirement below the statutory age (R-TIME-06)."""
    day = last_day(hearing.case)
    ages = retirement_days(hearing.case, day)
    if not ages:
        if hearing.case.worker.status != "drawing_pension" and end.lawful is None:
            hearing.assume("AGE_NOT_CHECKED", _NOT_CHECKED)
        return None
    early = {day < age for age in ages}
    if len(early) > 1 and end.lawful is None:
        raise Missing(Gap("FACT", "worker.post", _POST, _POST_DECIDES))
    if early != {True}:
        return None
    worker = hearing.case.worker
    assert worker.birth_date is not None and worker.sex is not None  # else there were no ages
    earliest = earliest_day(worker.birth_date, worker.sex, worker.post)
    if day >= SINCE and (earliest is None or day >= earliest):
        hearing.assume("EARLY_NOT_CHOSEN", _NOT_CHOSEN)
    why = Message("BELOW_RETIREMENT_AGE", _BELOW_AGE, born=worker.birth_date, age=ages[0], day=day)
    return Bar(why, ("LCL 44(2)", "REG 21", "RET 1"))


_POST = Text("女劳动者的岗位（工人或者管理、技术岗位）", "the woman's post: worker, or managerial and technical")
_POST_DECIDES = Text("女职工的法定退休年龄因岗位而不同", "a woman's statutory age depends on her post")
_NOT_CHECKED = Text(
    "出生日期、性别未填，是否达到法定退休年龄未核对；未达到的，以退休为由终止违法",
    "birth date or sex is not stated, so the statutory age is not checked; below it an ending by retirement is unlawful",
)
_NOT_CHOSEN = Text(
    "以劳动者没有自愿选择弹性提前退休为前提（须符合最低缴费年限，由本人书面选择）",
    "presumes that the worker did not choose to retire early, which takes the worker's own written choice and the least years of contributions",
)
_BELOW_AGE = Text(
    "{born}出生，法定退休年龄于{age}到达，{day}终止时未到退休年龄",
    "born {born}, the statutory age is reached on {age}: on {day} it was not yet",
)


# --- probation (LCL 19, 21, 39(1)) ---


def _by_probation(hearing: Hearing, end: Termination) -> Bar | None:
    """After the lawful probation Art. 39(1) is gone; within it Art. 40(3) and 41 are barred."""
    if end.ground is not _G.PROBATION_FAILURE and not any(c.probation_months for c in hearing.case.contracts or ()):
        return None
    day, probation = end_of_employment(hearing.case), lawful_probation(hearing.case)
    if day is None or probation is None:
        return None
    if end.ground is _G.PROBATION_FAILURE:
        if day <= probation.last:
            return None
        if probation.last < probation.first:
            return Bar(Message("NO_LAWFUL_PROBATION", _NO_PROBATION), ("LCL 39(1)", "LCL 19"), by_dates=True)
        why = Message("AFTER_PROBATION", _AFTER_PROBATION, last=probation.last, day=day)
        return Bar(why, ("LCL 39(1)", "LCL 19", "LCL 21"), by_dates=True)
    if not probation.sure or not probation.first <= day <= probation.last:
        return None
    return Bar(Message("IN_PROBATION", _IN_PROBATION, last=probation.last), ("LCL 21",), by_dates=True)


_NO_PROBATION = Text(
    "没有合法的试用期，不得以不符合录用条件为由解除",
    "there was no lawful probation, so failure in probation was no ground",
)
_AFTER_PROBATION = Text(
    "合法的试用期至{last}届满，{day}不得再以不符合录用条件为由解除",
    "the lawful probation ended on {last}: on {day} failure in probation was no ground any more",
)
_IN_PROBATION = Text(
    "在合法的试用期（至{last}）内，不得以客观情况变化或裁员为由解除",
    "within the lawful probation, to {last}, a change of circumstances or a lay-off is no ground",
)


# --- the union (LCL 43; JI1 47) ---


def _union_not_heard(hearing: Hearing, end: Termination) -> Bar | None:
    if end.union_notified is not False:
        return None
    if hearing.case.region.startswith("32"):  # without a union of its own the local one is notified
        return Bar(Message("UNION", _UNION), ("LCL 43", "JI1 47", "JSLC 31"))
    if end.has_union is None:
        hearing.warn("UNION_UNKNOWN", _UNION_UNKNOWN)
    return Bar(Message("UNION", _UNION), ("LCL 43", "JI1 47")) if end.has_union else None


_UNION = Text(
    "解除前未将理由通知工会，起诉前未补正", "the union was not told the reason and this was not cured before suit"
)
_UNION_UNKNOWN = Text(
    "未通知工会，但单位有无工会未载：有工会而起诉前未补正的，解除违法（第四十三条）",
    "the union was not told, but whether there is one is not stated: if there is and it was not cured before suit, the dismissal is unlawful (Art. 43)",
)


# --- an open-ended contract was owed, or the term had not run out (LCL 14(2), 44(1); row 16) ---


def _open_ended_owed(hearing: Hearing, end: Termination) -> Bar | None:
    """At expiry: the employer may not end it; to one who asked for an open-ended contract a fixed term is no equal offer (LCL 46(5))."""
    day = end_of_employment(hearing.case)
    if day is None:
        return None
    asked_on = hearing.case.open_ended_asked_on
    asked = asked_on is not None and asked_on <= day
    refused = end.ground is _G.EXPIRY_WORKER_REFUSES_SAME_TERMS
    years, terms = ten_years(hearing, day), two_terms(hearing)
    if years and asked:
        return Bar(Message("TEN_YEARS", _TEN_YEARS), ("LCL 14(2)(1)", "REG 9"), by_dates=True)
    if terms is not None and hearing.reading("D-12") == "no":
        why = Message("SECOND_TERM", _SECOND_TERM)
        if refused and not asked:
            hearing.warn("FIXED_TERM_OFFERED", _FIXED_OFFERED, why=why, field=_ASKED)
            return None
        if not asked:
            hearing.assume("WANTS_TO_STAY", _WANTS_TO_STAY)
        return Bar(why, terms, by_dates=asked)
    if years:
        hearing.warn("TEN_YEARS_NOT_ASKED", _NOT_ASKED, field=_ASKED)
    return None


_ASKED = Field("open_ended_asked_on")
_TEN_YEARS = Text(
    "在本单位连续工作满十年，期满前提出订立无固定期限合同，期满应订立无固定期限合同",
    "ten years here without a break, and an open-ended contract was asked for before the term ended: it was owed at expiry",
)
_SECOND_TERM = Text(
    "2008年以来已连续订立二次固定期限合同，期满应订立无固定期限合同",
    "two consecutive fixed terms since 2008: an open-ended contract was owed at expiry",
)
_NOT_ASKED = Text(
    "在本单位连续工作已满十年：劳动者在期满前提出或者同意续订的，应当订立无固定期限劳动合同，终止违法；提出的日期请填“{field}”",
    "ten years here without a break: had the worker asked for or agreed to a renewal before the term ended, an open-ended contract was owed and the ending is unlawful; state the day under “{field}”",
)
_FIXED_OFFERED = Text(
    "{why}：用人单位提出续订固定期限合同的，不属维持原条件；劳动者曾要求订立无固定期限合同的，请填“{field}”",
    "{why}: the offer of another fixed term is none on equal terms; if the worker asked for an open-ended contract, state the day under “{field}”",
)
_WANTS_TO_STAY = Text(
    "以劳动者未提出订立固定期限合同、未拒绝续订为前提",
    "presumes that the worker neither refused to renew nor asked for another fixed term",
)


# --- the term had not run out, or had long run out (LCL 44(1); JI2 11(3)) ---


def _term_still_ran(hearing: Hearing, end: Termination) -> Bar | None:
    """Nothing expires before its term; long after it, work that went on may not be ended as expired (JI2 11(3))."""
    day, term = end_of_employment(hearing.case), last_term(hearing.case)
    if day is None or term is None:
        return None
    if term.kind == "open_ended":
        return Bar(Message("NO_TERM", _NO_TERM), ("LCL 14(1)", "LCL 44(1)"))
    runs_to = term.extended_to or term.end
    if term.kind != "fixed_term" or runs_to is None:
        return None
    if runs_to > day:
        return Bar(Message("BEFORE_TERM_END", _BEFORE_TERM_END, end=runs_to, day=day), ("LCL 44(1)",))
    if day >= add_months(runs_to, 1) + ONE_DAY and not end.protections:
        hearing.warn("LONG_AFTER_TERM_END", _LONG_AFTER, end=runs_to, day=day)
    return None


_NO_TERM = Text(
    "双方订立的是无固定期限劳动合同，没有期满可言", "the contract was open-ended: there was no term that could expire"
)
_BEFORE_TERM_END = Text(
    "劳动合同至{end}才期满，{day}以期满为由终止时期限尚未届满",
    "the term ran to {end}: on {day}, when it was ended as expired, it had not run out",
)
_LONG_AFTER = Text(
    "劳动合同已于{end}期满，{day}才以期满为由终止，超过一个月：期间继续用工的，终止事由应填“期满后继续用工超过一个月又以期满为由终止”",
    "the term had run out on {end} and the employment was ended as expired only on {day}, over a month later: if work went on, the ground is that it was ended as expired after that work",
)

# What may bar an ending on each ground, in the order of the statute; the grounds that are not named nothing bars.
_BARS: dict[Ground, tuple[Callable[[Hearing, Termination], Bar | None], ...]] = {
    _G.PROBATION_FAILURE: (_kept_at_work, _by_probation, _union_not_heard),
    _G.SERIOUS_MISCONDUCT: (
        _kept_at_work,
        _union_not_heard,
    ),
    _G.MEDICAL: (_while_protected, _union_not_heard),
    _G.INCOMPETENCE: (_while_protected, _union_not_heard),
    _G.OBJECTIVE_CHANGE: (_while_protected, _by_probation, _union_not_heard),
    _G.REDUNDANCY: (_while_protected, below_the_gate, _by_probation, out_of_order),
    _G.RETIREMENT: (_before_the_age,),
    _G.EXPIRY_EMPLOYER_ENDS: (_while_protected, _term_still_ran, _open_ended_owed),
    _G.EXPIRY_WORKER_REFUSES_SAME_TERMS: (_term_still_ran, _open_ended_owed),
}


def warn_of_service_period(hearing: Hearing, end: Termination) -> None:
    """A service period beyond the term extends it (REG 17, JI2 8(2)), unless the employer lets the worker go."""
    left = service_months_left(hearing.case)
    if end.ground is _G.EXPIRY_EMPLOYER_ENDS and left:
        hearing.warn("SERVICE_PERIOD_BEYOND", _BEYOND, left=left)


_BEYOND = Text(
    "约定的服务期尚余{left}个月，劳动合同应当续延至服务期满（实施条例第十七条）；单位放弃服务期的，能否期满终止有争议",
    "{left} months of the agreed service period were left, and the term runs on to its end (Implementation Regulations, Art. 17); whether an employer that waives it may let the term end is disputed",
)
