"""Kinds of evidence 证据: what each proves and who usually holds it, and what each claim needs proved, by whom.

Factors are those of R-REL-06: management, pay, integration, identity (is this entity the counter-party), time span.
"""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.terms import EvidenceKind, Kind
from laborcalc.text import Text

WORKER = Text("申请人", "the worker")
EMPLOYER = Text("被申请人", "the employer")
OUTSIDE = Text("第三方", "a third party")

FACTORS: dict[str, Text] = {
    "M": Text("管理与从属", "management and subordination"),
    "P": Text("报酬支付", "pay"),
    "B": Text("属单位业务组成部分", "integration into the business"),
    "I": Text("用人主体", "identity of the employer"),
    "T": Text("起止时间", "time span"),
}


class EvidenceRow(NamedTuple):
    """A kind of evidence: its name, the factors that it proves (empty: it speaks against the relationship), its usual holder."""

    name: Text
    proves: str
    holder: Text


def _row(zh: str, en: str, proves: str, holder: Text = WORKER) -> EvidenceRow:
    return EvidenceRow(Text(zh, en), proves, holder)


EVIDENCE: dict[EvidenceKind, EvidenceRow] = {
    "labour_contract": _row("书面劳动合同", "written labour contract", "MPBIT"),
    "offer_or_entry_form": _row("录用通知、入职登记表", "offer or entry form", "MPIT"),
    "bank_wage_payment": _row("银行流水（单位账户发放工资）", "bank statement: wage from the employer's account", "PIT"),
    "private_account_payment": _row("转账记录（个人账户付款）", "payments from a private account", "PT"),
    "payroll_sheet": _row("工资表、工资条", "payroll sheet or payslip", "PIT", EMPLOYER),
    "tax_record": _row("个人所得税纳税记录", "income-tax record", "PIT"),
    "social_insurance_record": _row("社会保险、住房公积金缴费记录", "social-insurance or fund record", "PIT"),
    "attendance_record": _row("考勤记录", "attendance record", "MIT", EMPLOYER),
    "attendance_app": _row("实名打卡软件记录", "real-name clock-in app", "MIT"),
    "roster": _row("排班表", "roster", "MT", EMPLOYER),
    "leave_approval": _row("请假审批记录", "leave approval", "MIT"),
    "work_chat": _row("工作聊天记录", "work chat", "MBIT"),
    "work_email": _row("工作邮件", "work e-mail", "MBIT"),
    "order_or_discipline": _row("工作指令、处罚通知", "order or discipline", "MIT"),
    "rules_acknowledged": _row("签收的规章制度", "work rules acknowledged", "MI"),
    "dismissal_document": _row("解除通知、离职证明", "dismissal or leaving document", "MIT"),
    "work_badge": _row("工作证、门禁卡", "work badge or access card", "BI"),
    "uniform": _row("工作服", "uniform", "BI"),
    "business_card": _row("名片", "business card", "BI"),
    "work_product": _row("工作成果", "work product", "BI"),
    "client_document": _row("以被申请人名义签署的业务单据", "documents signed for the employer towards clients", "BIT"),
    "seal_or_authority": _row("授权书、用印记录", "authority or use of the seal", "BI"),
    "coworker_testimony": _row("同事证言（证人：〔姓名、住所〕）", "co-worker's testimony (name and address)", "MPT", OUTSIDE),
    "third_party_testimony": _row("第三人证言（证人：〔姓名、住所〕）", "outsider's testimony (name and address)", "MT", OUTSIDE),
    "photo_or_video": _row("工作场所照片、视频", "photo or video of the work", "MB"),
    "inspection_record": _row("劳动保障监察材料", "labour-inspection record", "MPIT", OUTSIDE),
    "injury_recognition": _row("工伤认定决定书", "work-injury recognition", "MIT", OUTSIDE),
    "police_record": _row("公安机关笔录、出警记录", "police record", "IT", OUTSIDE),
    "prior_judgment": _row("生效裁判文书", "effective judgment or award", "MPIT"),
    "employer_admission": _row("被申请人的自认", "admission by the employer", "MPIT"),
    "recording": _row("录音（附文字整理稿）", "recording with its transcript", "MI"),
    "platform_dispatch_record": _row("平台派单记录", "platform dispatch record", "MPT"),
    "exclusive_service": _row("仅为被申请人提供劳动的材料", "proof of work for this employer alone", "MP"),
    "provided_tools": _row("被申请人提供工具、场所的材料", "tools or place provided by the employer", "MB"),
    "core_business": _row("被申请人主营业务材料", "papers on the employer's core business", "B"),
    "free_to_refuse_tasks": _row("可自由拒单", "free to refuse tasks", ""),
    "free_to_substitute": _row("可自行找人代劳", "free to send a substitute", ""),
    "own_hours": _row("自定工作时间", "sets own hours", ""),
    "several_clients": _row("同时为多家服务", "serves several clients", ""),
    "bargained_share": _row("协商分成", "bargained share of income", ""),
    "invoices_as_business": _row("以经营者身份开票", "invoices as a business", ""),
    "own_tools_and_risk": _row("自备工具并自担盈亏", "own tools and own risk", ""),
    "paid_per_project": _row("按项目验收结算", "paid per project on acceptance", ""),
    "own_business_registration": _row("自有工商登记", "own business registration", ""),
    "genuine_cooperation_agreement": _row("合作、承揽协议", "cooperation agreement", ""),
    "contractor_hired_worker": _row("由承包人招用", "hired by a contractor", ""),
    "other_employer": _row("另有用人单位", "another employer", ""),
    "no_management": _row("不受考勤与规章管理", "no management", ""),
    "pension_drawn": _row("已领取养老金", "pension drawn", ""),
    "student_status": _row("在校学生", "enrolled student", ""),
    "family_or_partner": _row("家庭成员、合伙人、股东", "family member, partner or shareholder", ""),
}  # fmt: skip


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
