"""Overtime pay 加班费 in an application: its time, its parts by kind of day, who proves what."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.money import EXACT, add, fen
from laborcalc.foundation.terms import PAID
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import steps
from laborcalc.foundation.units import YUAN
from laborcalc.results.burden import EMPLOYER, Burden
from laborcalc.results.outcome import Award
from laborcalc.rules.cards.burdens import BANK, PAYROLL, proof
from laborcalc.rules.cards.plea import Parts, Plea
from laborcalc.rules.hours.overtime_rates import KIND_NAMES

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.results.outcome import Outcome


def _time(hearing: Hearing, claim: Outcome) -> str:
    case = hearing.case
    rows = case.timesheet.rows if case.timesheet else ()
    days: list[date | None] = [row.on for row in case.overtime]
    days += [row.on for row in rows]
    days += [day for cycle in case.hour_cycles for day in (cycle.start, cycle.end)]
    dated = [day for day in days if day is not None]
    return zh.period(min(dated), max(dated)) if dated and len(dated) == len(days) else "在职期间"


def _parts(claim: Outcome) -> Parts:
    """Weekday, rest day and holiday apart (LL 44), then what was paid; nothing where they do not come to the sum."""
    if not isinstance(claim, Award):
        return []
    known = set(KIND_NAMES.values())
    sums = [step for step in steps(claim.trace) if step.unit is YUAN]
    earned = [(step.name, step) for step in sums if step.name in known]
    paid = [(_PAID_ALREADY, step) for step in sums if step.name == PAID]
    owed = EXACT.subtract(add(step.value for _, step in earned), add(step.value for _, step in paid))
    return [*earned, *paid] if fen(owed) == claim.amount else []


_PAID_ALREADY = Text("扣除已付", "less what was paid")
BURDEN = Burden(
    Text(
        "申请人就加班事实的存在举证；有证据证明用人单位掌握加班证据而不提供的，由用人单位承担不利后果",
        "the worker proves that overtime was worked; an employer shown to hold the proof bears the consequence of keeping it back",
    ),
    ("JI1 42", "MAL 6"),
    (
        proof("打卡记录、工作群消息、邮件等", "clock-ins, work chats, e-mails", "加班的日期与时数", "days and hours of overtime"),
        proof("考勤记录、排班表", "attendance records and rosters", "出勤与加班时间", "attendance and overtime", EMPLOYER),
        BANK, PAYROLL,
    ),
    (("11", "BJ534 Q56"),),
)  # fmt: skip
PLEA = Plea(
    heading="加班费",
    told="{employer}安排申请人{period}加班〔加班安排及考勤方式〕，未依法足额支付加班费。",
    period=_time,
    parts=_parts,
)
