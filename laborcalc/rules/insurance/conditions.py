"""Whether unemployment benefit was lost at all 失业保险待遇损失的条件 (R-INS-00, R-INS-10; SI 45; SIR 13, 19; UIR 14)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue
from laborcalc.results.questions import LAWFUL
from laborcalc.rules.ending.matrix import MATRIX
from laborcalc.rules.insurance.benefit_time import A_YEAR, NOT_PAID_OUT, covered_months, facts_of, insured_months
from laborcalc.rules.measures.service import last_day
from laborcalc.rules.measures.status import PAST, status_on

if TYPE_CHECKING:
    from laborcalc.facts.models import Termination
    from laborcalc.hearing.hearing import Hearing

# What is no involuntary ending in SIR 13; an expiry is one by its words, whoever did not want to renew.
_OWN_WISH = frozenset((Ground.RESIGNATION, Ground.AGREEMENT_WORKER_PROPOSED, Ground.INJURED_WORKER_ASKS))
_NO_LOSS = frozenset((Ground.RETIREMENT, Ground.DEATH, Ground.MERGER_OR_CHANGE))
_QUIT = frozenset(ground for ground, row in MATRIX.items() if row.number in (4, 5))
_REGISTER_IN = timedelta(days=60)
INSURED_ALIKE = date(2011, 7, 1)  # since then town and country are insured alike (SI)


def stopped(hearing: Hearing, kind: Kind) -> NotDue | None:
    """Why nothing was lost: own wish, the retirement age, less than a year, insured all the time, waived after back-payment."""
    found = _by_ending(hearing) or _by_time(hearing) or _waived(hearing)
    if found is None:
        return None
    reason, ids = found
    return NotDue(kind=kind, reason=reason, cites=hearing.cite(*ids))


Stop = tuple[Message, tuple[str, ...]] | None
_BY = ("SI 45", "SIR 13", "UIR 14")


def _by_ending(hearing: Hearing) -> Stop:
    case, end = hearing.case, hearing.case.termination
    if case.employment is not None and case.employment.kind == "part_time":
        return Message("PART_TIME", _PART_TIME), ("LCL 68",)
    if case.worker.rural_migrant and last_day(case) < INSURED_ALIKE:
        return Message("SUBSIDY_INSTEAD", _SUBSIDY), ("UIR 21",)
    if status_on(hearing, last_day(hearing.case)) in (PAST, "drawing_pension"):
        return Message("RETIREMENT_AGE", _AGE), ("SI 51", "UIR 14")
    if end is None:
        return None
    if end.ground in _NO_LOSS:
        return Message("NO_UNEMPLOYMENT", _NO_UNEMPLOYMENT, ground=MATRIX[end.ground].text), _BY
    if end.ground in _OWN_WISH or _quit_for_nothing(hearing, end):
        return Message("OWN_WISH", _WISH, ground=MATRIX[end.ground].text), _BY
    return None


def _quit_for_nothing(hearing: Hearing, end: Termination) -> bool:
    """A ground of Art. 38 that is not made out is a resignation; while it is disputed both are worked out."""
    if end.ground not in _QUIT:
        return False
    if end.lawful is None:
        return hearing.disputed(LAWFUL, "lawful") == "unlawful"
    return not end.lawful


def _by_time(hearing: Hearing) -> Stop:
    months = insured_months(hearing)
    if months < A_YEAR:
        return Message("UNDER_A_YEAR", _UNDER, months=months), ("SI 45", "UIR 14")
    if covered_months(hearing) >= months and facts_of(hearing).cause not in NOT_PAID_OUT:
        return Message("INSURED", _INSURED), ("SI 45",)
    return None


def _waived(hearing: Hearing) -> Stop:
    """A waiver binds once the arrears were paid; before that the duty to insure cannot be given up."""
    day, insurance = facts_of(hearing).waived_on, hearing.case.social_insurance
    if day is None:
        return None
    back_paid = None if insurance is None else insurance.back_paid_on
    if back_paid is not None and back_paid <= day:
        return Message("WAIVED", _WAIVED, day=day), ()
    hearing.warn("WAIVER_WITHOUT_BACK_PAYMENT", _NOT_BINDING, day=day)
    return None


_PART_TIME = Text(
    "非全日制用工没有参加失业保险的义务（工伤保险除外）",
    "part-time work need not be insured against unemployment (only against injury)",
)
_SUBSIDY = Text(
    "2011-07-01前农民合同制工人不领取失业保险金，请求一次性生活补助",
    "before 2011-07-01 a rural contract worker drew no benefit but a one-off subsidy, which is claimed instead",
)
_AGE = Text(
    "离职时已达法定退休年龄或者已享受养老保险待遇，不再领取失业保险金",
    "past the retirement age, or drawing a pension: no unemployment benefit is drawn",
)
_NO_UNEMPLOYMENT = Text(
    "“{ground}”之后没有失业，不领取失业保险金", "after “{ground}” there is no unemployment and no benefit"
)
_WISH = Text(
    "“{ground}”属本人意愿中断就业，不能领取失业保险金，没有损失",
    "“{ground}” is an ending by own wish: no benefit could be drawn, so none was lost",
)
_UNDER = Text(
    "应缴费时间为{months}个月，不满一年，不能领取失业保险金",
    "contributions were due for {months} months, less than a year: no benefit could be drawn",
)
_INSURED = Text(
    "全部期间已经参加失业保险，由基金支付；手续被拖延、离职原因申报不实的，请填写原因",
    "unemployment insurance covered all of the time and the fund pays; where papers were withheld or a wrong ground was reported, state the cause",
)
_WAIVED = Text("补缴之后已于{day}书面放弃", "waived in writing on {day}, after the back-payment")
_NOT_BINDING = Text(
    "{day}的放弃不在补缴之后，不能免除用人单位的参保义务，未采用",
    "the waiver of {day} does not follow a back-payment: the duty to insure cannot be given up, so it is not counted",
)


def cause_known(hearing: Hearing) -> None:
    """Raise `Missing` unless it is known why no benefit could be had: which duty the employer broke."""
    insurance = hearing.case.social_insurance
    entries = () if insurance is None else insurance.branches
    if facts_of(hearing).cause is None and not any(entry.branch == "unemployment" for entry in entries):
        raise Missing(Gap("FACT", "unemployment.cause", _CAUSE, _WHY))


_CAUSE = Text("为什么没有领到失业保险金", "why no benefit could be had")
_WHY = Text("用人单位违反了哪一项义务", "which duty the employer broke")


def note_conditions(hearing: Hearing) -> Message | None:
    """What to check, and on what the claim hangs where nobody said how the employment ended."""
    day = facts_of(hearing).register_date
    if day is not None and day - last_day(hearing.case) > _REGISTER_IN:
        hearing.warn("REGISTERED_LATE", _LATE, day=day)
    hearing.warn("MEDICAL_DURING_BENEFIT", _MEDICAL, article=cite("SI 48"))
    if hearing.case.termination is not None:
        return None
    return Message("GROUND_UNKNOWN", _GROUND)


_LATE = Text(
    "失业登记日{day}晚于离职六十日：有的地方要求六十日内登记，请核对",
    "registered on {day}, over 60 days after the ending: some places ask for it within 60 days; check it",
)
_MEDICAL = Text(
    "领取失业保险金期间的医疗保险费由基金支付（{article}）：这一部分的损失未计入，可另行请求",
    "during the benefit the fund pays the medical insurance ({article}): that loss is not counted and may be claimed besides",
)
_GROUND = Text(
    "以非因本人意愿中断就业为前提：解除或终止的事由未载明",
    "on condition that the employment did not end by the worker's own wish: how it ended is not stated",
)
