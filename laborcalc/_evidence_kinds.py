"""Kinds of evidence 证据: the catalogue of all of them, and what each claim needs proved, by whom.

The rows stand in `_evidence_papers`, `_evidence_traces` and `_evidence_against`.
"""

from __future__ import annotations

from typing import NamedTuple

from laborcalc import _evidence_against, _evidence_papers, _evidence_traces
from laborcalc._evidence_row import EMPLOYER, OUTSIDE, PUBLIC, WORKER, EvidenceRow
from laborcalc.terms import EvidenceKind, Kind
from laborcalc.text import Text

__all__ = [
    "BURDENS", "EMPLOYER", "EVIDENCE", "FACTORS", "OUTSIDE", "PUBLIC", "RELATIONSHIP", "WORKER", "Burden",
    "EvidenceRow", "Proof",
]  # fmt: skip

FACTORS: dict[str, Text] = {
    "M": Text("管理与从属", "management and subordination"),
    "P": Text("报酬支付", "pay"),
    "B": Text("属单位业务组成部分", "integration into the business"),
    "I": Text("用人主体", "identity of the employer"),
    "T": Text("起止时间", "time span"),
}
EVIDENCE: dict[EvidenceKind, EvidenceRow] = {
    **_evidence_papers.ROWS,
    **_evidence_traces.ROWS,
    **_evidence_against.ROWS,
}


class Proof(NamedTuple):
    """A piece that a claim usually rests on: what it is, which fact it proves, who holds it."""

    name: Text
    fact: Text
    holder: Text


class Burden(NamedTuple):
    """Who proves what for a claim, under which articles; `local` adds those of a place (GB/T 2260 prefix)."""

    text: Text
    cites: tuple[str, ...]
    proofs: tuple[Proof, ...]
    local: tuple[tuple[str, str], ...] = ()


def _proof(zh: str, en: str, fact_zh: str, fact_en: str, holder: Text = WORKER) -> Proof:
    return Proof(Text(zh, en), Text(fact_zh, fact_en), holder)


_BANK = _proof(
    "工资发放的银行流水", "bank statement of wage payments", "工资标准与实际支付情况", "the wage and what was paid"
)
_PAYROLL = _proof(
    "工资支付台账（两年内）", "payroll of the last two years",
    "应发、实发工资及支付对象的签字", "wages due and paid, with signatures", EMPLOYER)  # fmt: skip
_ATTENDANCE = _proof(
    "考勤记录、排班表", "attendance records and rosters", "出勤与加班时间", "attendance and overtime", EMPLOYER
)
_ENDING = _proof(
    "解除或终止劳动合同的通知、沟通记录", "notice of the ending, or messages about it",
    "离职时间、解除或终止的事由及提出方", "when, why and by whom the employment was ended")  # fmt: skip
_GROUNDS = _proof(
    "作出解除或终止决定的依据材料", "the papers on which the ending was decided",
    "解除或终止的事实与程序", "facts and procedure of the ending", EMPLOYER)  # fmt: skip
_LEAVE = _proof(
    "年休假安排与休假审批记录",
    "annual-leave plans and approvals",
    "年休假是否安排、实际休假天数",
    "leave arranged and taken",
    EMPLOYER,
)

_PAY_CITES = ("WPR 6", "MAL 6", "MAL 39")
_PAY_PLACES = (("11", "BJWP 13"), ("11", "BJ534 Q53"), ("32", "JSWP 50"), ("44", "GDWP 16"), ("44", "GDWP 48"))
_PAY = Burden(
    Text(
        "工资支付台账由用人单位编制并至少保存二年，属其掌握管理的证据；应当提供而不提供的，由其承担不利后果",
        "the employer keeps the payroll for two years at least; where it does not produce it, it bears the consequence",
    ),
    _PAY_CITES, (_BANK, _PAYROLL), _PAY_PLACES,
)  # fmt: skip
_ENDED = Burden(
    Text(
        "因用人单位作出解除劳动合同、减少劳动报酬、计算工作年限等决定而发生的争议，由用人单位负举证责任；工资标准按工资争议的规则举证",
        "the employer proves its decision to dismiss, to cut pay, to count years of service; the wage is proved as for wages",
    ),
    ("JI1 44", "MAL 6"), (_ENDING, _GROUNDS, _BANK, _PAYROLL),
)  # fmt: skip

RELATIONSHIP = Burden(
    Text(
        "申请人对劳动关系提供初步证据；工资支付凭证、招用登记、考勤记录由用人单位负举证责任",
        "the worker brings first evidence; payroll, hiring records and attendance are for the employer to produce",
    ),
    ("N12 2", "MAL 6", "MAL 39"),
    (
        _proof("招工招聘登记表、报名表、职工名册", "hiring and registration forms, staff list", "招用与入职情况", "the hiring", EMPLOYER),
        _proof("工资支付凭证或职工工资发放花名册", "payroll and staff pay lists", "报酬支付", "pay", EMPLOYER),
        _proof("考勤记录", "attendance records", "接受被申请人的劳动管理", "work under its management", EMPLOYER),
    ),
)  # fmt: skip

BURDENS: dict[Kind, Burden] = {
    Kind.UNPAID_WAGES: _PAY,
    Kind.MINIMUM_WAGE_SHORTFALL: _PAY,
    Kind.SICK_PAY: _PAY._replace(
        proofs=(_proof("诊断证明、病休证明", "medical certificates", "病休期间", "the sick leave"), _BANK, _PAYROLL)
    ),
    Kind.STOPPAGE_PAY: _PAY._replace(
        proofs=(_proof("停工停产、待岗通知", "notice of the stoppage", "停工的期间与原因", "time and cause of the stoppage"), _BANK, _PAYROLL)
    ),
    Kind.MATERNITY_PAY: _PAY._replace(
        proofs=(_proof("出生医学证明、休假证明", "birth and leave certificates", "产假期间", "the maternity leave"), _BANK, _PAYROLL)
    ),
    Kind.WAGES_DURING_DISPUTE: _ENDED,
    Kind.OVERTIME_PAY: Burden(
        Text(
            "申请人就加班事实的存在举证；有证据证明用人单位掌握加班证据而不提供的，由用人单位承担不利后果",
            "the worker proves that overtime was worked; an employer shown to hold the proof bears the consequence of keeping it back",
        ),
        ("JI1 42", "MAL 6"),
        (
            _proof("打卡记录、工作群消息、邮件等", "clock-ins, work chats, e-mails", "加班的日期与时数", "days and hours of overtime"),
            _ATTENDANCE, _BANK, _PAYROLL,
        ),
        (("11", "BJ534 Q56"),),
    ),
    Kind.ANNUAL_LEAVE_PAY: Burden(
        Text(
            "申请人证明在其他单位的累计工作年限；已安排年休假、劳动者因本人原因书面不休假，由用人单位证明",
            "the worker proves earlier service elsewhere; that leave was given, or declined in writing, is for the employer",
        ),
        ("MAL 6", "ALM 10(2)"),
        (
            _proof("社会保险缴费记录、既往劳动合同", "insurance record, earlier contracts", "累计工作年限", "working years in all"),
            _LEAVE, _BANK, _PAYROLL,
        ),
    ),
    Kind.DOUBLE_WAGES: Burden(
        Text(
            "是否订立书面劳动合同，由保管劳动合同文本的用人单位提供",
            "the employer keeps the contracts and produces them",
        ),
        ("MAL 6", "MAL 39"),
        (
            _proof("劳动合同文本、签订与领取记录", "contract texts and records of signing", "是否、何时订立书面劳动合同", "whether and when a contract was signed", EMPLOYER),
            _BANK, _PAYROLL,
        ),
    ),
    Kind.ECONOMIC_COMPENSATION: _ENDED,
    Kind.UNLAWFUL_TERMINATION_DAMAGES: _ENDED,
    Kind.NOTICE_PAY: _ENDED,
    Kind.MEDICAL_SUBSIDY: _ENDED._replace(
        proofs=(_proof("劳动能力鉴定结论、病历", "finding on working capacity, medical papers", "病情与劳动能力", "illness and capacity"), _ENDING, _BANK)
    ),
    Kind.NON_COMPETE_COMPENSATION: Burden(
        Text("申请人证明约定与履行竞业限制义务；已支付补偿由用人单位证明", "the worker proves the duty and that it was kept; payment is for the employer"),
        ("MAL 6",),
        (
            _proof("竞业限制协议", "non-compete agreement", "竞业限制的约定", "the duty agreed"),
            _proof("离职后的就业或失业材料", "papers on work after leaving", "履行竞业限制义务", "that the duty was kept"),
            _BANK,
        ),
    ),
    Kind.PROBATION_DAMAGES: _PAY._replace(
        proofs=(_proof("载明试用期的劳动合同、录用文件", "contract or offer naming the probation", "约定与实际履行的试用期", "the probation agreed and served"), _BANK, _PAYROLL)
    ),
    Kind.ADDITIONAL_COMPENSATION: Burden(
        Text("申请人提交劳动行政部门的责令支付文书；已按期支付由用人单位证明", "the worker brings the authority's order; payment in time is for the employer"),
        ("MAL 6",),
        (_proof("劳动行政部门责令限期支付文书及送达证明", "the authority's order to pay, and its service", "责令支付与逾期未付", "the order and the default", OUTSIDE),),
    ),
}  # fmt: skip
