"""Facts and reasons 事实与理由: a skeleton of what the case file says, in order; what it does not say stays a blank 〔…〕."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.months import add_months
from laborcalc.foundation.terms import DISMISSED, PROTECTION_NAMES, Ground, Kind
from laborcalc.results.application import Block, Heading, Paragraph
from laborcalc.results.outcome import Award
from laborcalc.views.application import respondents, wording
from laborcalc.views.application.injury import injury_facts
from laborcalc.views.application.lines import USER, Draft

if TYPE_CHECKING:
    from laborcalc.facts.contract import Contract
    from laborcalc.facts.models import Pay

_G = Ground
_ENDINGS: dict[Ground, str] = {
    _G.AGREEMENT_EMPLOYER_PROPOSED: "{employer}提出解除劳动合同，双方协商一致解除",
    _G.AGREEMENT_WORKER_PROPOSED: "申请人提出解除劳动合同，双方协商一致解除",
    _G.RESIGNATION: "申请人向{employer}提出辞职",
    _G.QUIT_NO_PROTECTION: "因{employer}未按照约定提供劳动保护或者劳动条件，申请人以此为由通知{employer}解除劳动合同",
    _G.QUIT_UNPAID_WAGES: "因{employer}未及时足额支付劳动报酬，申请人以此为由通知{employer}解除劳动合同",
    _G.QUIT_NO_SOCIAL_INSURANCE: "因{employer}未依法缴纳社会保险费，申请人以此为由通知{employer}解除劳动合同",
    _G.QUIT_UNLAWFUL_RULES: "因{employer}的规章制度违反法律、法规的规定，损害申请人权益，申请人以此为由通知{employer}解除劳动合同",
    _G.QUIT_VOID_CONTRACT: "因{employer}的原因致使劳动合同无效，申请人以此为由通知{employer}解除劳动合同",
    _G.QUIT_COERCION: "因{employer}以强迫劳动等手段或者违章指挥、强令冒险作业，申请人立即解除劳动合同",
    _G.PROBATION_FAILURE: "{employer}以申请人在试用期间不符合录用条件为由解除劳动合同",
    _G.SERIOUS_MISCONDUCT: "{employer}以申请人严重违反规章制度等过失为由解除劳动合同",
    _G.MEDICAL: "{employer}以申请人医疗期满后不能从事原工作为由解除劳动合同",
    _G.INCOMPETENCE: "{employer}以申请人不能胜任工作为由解除劳动合同",
    _G.OBJECTIVE_CHANGE: "{employer}以客观情况发生重大变化为由解除劳动合同",
    _G.REDUNDANCY: "{employer}以经济性裁员为由解除劳动合同",
    _G.DISMISSAL_WITHOUT_GROUND: "{employer}在无法定事由的情况下单方解除劳动合同",
    _G.EXPIRY_EMPLOYER_ENDS: "劳动合同期满，{employer}不再续订，劳动合同终止",
    _G.EXPIRY_WORKER_REFUSES_SAME_TERMS: "劳动合同期满终止，{employer}称系申请人不同意续订",
    _G.TASK_COMPLETED: "以完成一定工作任务为期限的劳动合同因任务完成而终止",
    _G.RETIREMENT: "劳动合同因申请人开始享受养老保险待遇或者达到法定退休年龄而终止",
    _G.DEATH: "劳动合同因劳动者死亡或者被宣告死亡、失踪而终止",
    _G.BANKRUPTCY: "劳动合同因{employer}被依法宣告破产而终止",
    _G.DISSOLUTION: "劳动合同因{employer}被吊销营业执照、责令关闭、撤销或者决定提前解散而终止",
    _G.OPERATING_TERM_ENDS: "劳动合同因{employer}经营期限届满不再继续经营而终止",
    _G.REFUSAL_TO_SIGN_FIRST_MONTH: "{employer}以申请人自用工之日起一个月内不与其订立书面劳动合同为由终止劳动关系",
    _G.REFUSAL_TO_SIGN_LATER: "{employer}以申请人不与其订立书面劳动合同为由终止劳动关系",
    _G.VOID_CONTRACT: "劳动合同因{employer}的原因被确认无效",
    _G.INJURED_WORKER_ASKS: "申请人因工伤提出解除劳动关系",
    _G.DISPATCH_REFUSES_EQUAL_POSTING: "申请人被退回后，{employer}以申请人拒绝重新派遣为由解除劳动合同",
    _G.DISPATCH_QUITS_WORSE_POSTING: "申请人被退回后，因{employer}降低条件重新派遣而离职",
    _G.AGREED_CONDITION: "{employer}以约定的法定之外的终止条件成就为由终止劳动合同",
    _G.ENDED_AFTER_EXPIRED_TERM: "劳动合同期满后申请人继续工作超过一个月，{employer}又以期满为由终止劳动合同",
    _G.MERGER_OR_CHANGE: "{employer}发生合并、分立或者变更名称、投资人等事项",
}  # fmt: skip
_CONTRACTS = {"fixed_term": "固定期限", "open_ended": "无固定期限", "task": "以完成一定工作任务为期限的"}
_EXTENSIONS = {"statutory": "期满后依法顺延", "agreed": "经双方约定延长", "automatic": "期满后按约定自动续延"}


def facts(draft: Draft) -> tuple[Block, ...]:
    """The section 事实与理由."""
    parts = (
        ("劳动关系的建立与履行", (_entry(draft), *_relationship(draft), *_contracts(draft), _wage(draft.case.pay))),
        ("工伤的经过与认定", tuple(injury_facts(draft.case, draft.employer))),
        ("被申请人的违法事实", tuple(_owed(draft))),
        (f"劳动合同的{draft.verb}", tuple(_ending(draft))),
        ("请求的理由", tuple(_reasons(draft))),
    )
    blocks: list[Block] = []
    for title, texts in parts:
        if texts:
            number = "一二三四五"[sum(isinstance(block, Heading) for block in blocks)]
            blocks += [Heading(f"（{number}）{title}", 3), *(Paragraph(text) for text in texts)]
    return (*blocks, Paragraph(_closing(draft)))


# --- the employment ---


def _entry(draft: Draft) -> str:
    job = draft.case.employment
    since = zh.day(job.start) if job is not None and job.start else "〔入职日期〕"
    text = f"申请人于{since}{_hired(draft)}，{_part_time(draft)}"
    hours = {"comprehensive": "实行综合计算工时工作制", "flexible": "实行不定时工作制"}
    system = hours.get(job.hours_system, "") if job is not None else ""
    return f"{text}担任〔岗位〕，工作地点为〔工作地点〕{'，' + system if system else ''}。"


def _hired(draft: Draft) -> str:
    """By whom, and where: dispatched, on a building site, or by the employer itself."""
    names = {party.role: name for party, name in respondents.called(draft.parties).items()}
    user = names.get(USER)
    if user is not None:
        return f"与{draft.employer}（劳务派遣单位）建立劳动关系，被派遣至{user}（{USER}）工作"
    if draft.case.site is None:
        return f"入职{draft.employer}" if not draft.parties[0].person else f"由{draft.employer}招用"
    above = "、".join(f"{name}为{role}" for role, name in names.items() if name != draft.employer)
    return f"由{draft.employer}招用，在〔工程名称〕工地工作{f'（{above}）' if above else ''}"


def _part_time(draft: Draft) -> str:
    job = draft.case.employment
    if job is None or job.kind != "part_time":
        return ""
    stated = (
        (job.hours_a_day, "平均每日工作{}小时"), (job.hours_a_week, "每周工作{}小时"), (job.pay_cycle, "每{}天结算一次报酬"),
    )  # fmt: skip
    facts = "，".join(
        text.format(f"{value:f}" if isinstance(value, Decimal) else value)
        for value, text in stated
        if value is not None
    )
    return f"约定从事非全日制用工，实际{facts}，" if facts else "从事非全日制用工，"


def _relationship(draft: Draft) -> Iterator[str]:
    if draft.case.relationship is not None:
        basis = wording.articles(wording.cited(draft.case, "LCL 7", "N12 1"))
        yield (
            f"申请人由〔招用人及经过〕招用，接受{draft.employer}的劳动管理〔考勤、排班、指派等具体情况〕，从事其安排的有报酬的劳动"
            f"〔报酬由谁、以何种方式支付〕，所提供的劳动是其业务的组成部分〔主营业务〕。依据{basis}，双方存在劳动关系。"
        )


def _contracts(draft: Draft) -> Iterator[str]:
    contracts, job = draft.case.contracts, draft.case.employment
    if contracts is None:
        yield "〔双方是否、何时订立书面劳动合同，合同期限〕。"
    elif not contracts:
        yield f"自用工之日起，{draft.employer}始终未与申请人订立书面劳动合同。"
    for contract in contracts or ():
        yield _contract(contract, job.start if job else None)


def _contract(contract: Contract, hired: object) -> str:
    start, end = contract.start, contract.end
    term = f"，期限为{zh.day(start) if start else '〔起始日〕'}起" if start or end else ""
    if term and contract.kind != "open_ended":
        term = term.removesuffix("起") + f"至{zh.day(end) if end else '〔终止日〕'}"
    text = f"双方订立{_CONTRACTS[contract.kind]}劳动合同{term}"
    if contract.extended_to is not None:
        text += f"，{_EXTENSIONS[contract.extension]}至{zh.day(contract.extended_to)}"
    if contract.signed_on is not None:
        late = "，但" if start is not None and contract.signed_on > add_months(start, 1) else "，"
        text += f"{late}于{zh.day(contract.signed_on)}签订"
    if contract.backdated:
        text += "，合同落款日期系倒签"
    if contract.probation_months:
        wage = f"，试用期月工资{zh.yuan(contract.probation_monthly)}" if contract.probation_monthly else ""
        text += f"，约定试用期{contract.probation_months:f}个月{wage}"
    return f"{text}。"


def _wage(pay: Pay) -> str:
    parts = [f"双方约定月工资{zh.yuan(pay.monthly)}"] if pay.monthly is not None else []
    parts += [f"自{zh.day(change.start)}起月工资{zh.yuan(change.monthly)}" for change in pay.history]
    averages = (
        (pay.average_12_months, "申请人离职前十二个月平均工资"),
        (pay.average_12_months_without_overtime, "不含加班费的前十二个月平均工资"),
        (pay.last_month, "离职前上一个月工资"),
    )
    parts += [f"{label}{zh.yuan(amount)}" for amount, label in averages if amount is not None]
    if pay.payslips and not parts:
        months = [f"{slip.month.year}年{slip.month.month}月应发工资{zh.yuan(slip.due)}" for slip in pay.payslips]
        parts.append(f"申请人{zh.listed(months)}")
    return f"{'，'.join(parts)}。" if parts else "申请人的工资标准为〔月工资、构成及发放方式〕。"


# --- what was not paid ---


def _owed(draft: Draft) -> Iterator[str]:
    for claim in draft.claims:
        pleading = draft.pleading(claim.kind)
        if pleading.told:
            total = f"合计{zh.yuan(claim.amount)}" if isinstance(claim, Award) and claim.amount else "〔数额〕"
            yield pleading.told.format(employer=draft.employer, period=pleading.period, sum=total)
    for order in draft.case.payment_orders:
        yield f"劳动行政部门于{zh.day(order.ordered_on)}责令限期于{zh.day(order.deadline)}前支付{zh.yuan(order.amount)}。"


# --- how it ended ---


def _ending(draft: Draft) -> Iterator[str]:
    end, job = draft.case.termination, draft.case.employment
    if end is not None:
        on = end.notified_on or (job and job.last_day)
        yield f"{zh.day(on) if on else '〔离职日期〕'}，{_ENDINGS[end.ground].format(employer=draft.employer)}{_last_day(draft)}。"
        yield from _circumstances(draft)
    for gap in draft.case.disputes:
        time = f"自{zh.day(gap.start)}起" + (f"至{zh.day(gap.end)}止" if gap.end else "至今")
        yield f"{time}，因{draft.employer}违法解除劳动合同，申请人未能提供劳动〔解除决定及其被撤销或纠正的经过〕。"


def _last_day(draft: Draft) -> str:
    end, job = draft.case.termination, draft.case.employment
    if end is None or end.notified_on is None or job is None or job.last_day in (None, end.notified_on):
        return ""
    return f"，申请人工作至{zh.day(job.last_day)}" if job.last_day else ""


def _circumstances(draft: Draft) -> Iterator[str]:
    end = draft.case.termination
    assert end is not None
    if end.protections:
        states = zh.listed(PROTECTION_NAMES[protection].zh for protection in end.protections)
        yield f"其时申请人处于下列受保护的情形：{states}。"
    if end.union_notified is False:
        yield f"{draft.employer}单方解除劳动合同前未将理由通知工会。"
    if any(claim.kind is Kind.NOTICE_PAY and claim.status == "due" for claim in draft.claims):
        yield f"{draft.employer}未提前三十日以书面形式通知申请人。"
    if end.paid_compensation:
        yield f"{draft.employer}已支付解除或终止的款项{zh.yuan(end.paid_compensation)}。"


# --- reasons ---


def _reasons(draft: Draft) -> Iterator[str]:
    kinds = {claim.kind for claim in draft.claims}
    name, case = draft.employer, draft.case
    if draft.reinstated or Kind.UNLAWFUL_TERMINATION_DAMAGES in kinds:
        yield _unlawful(draft)
    if draft.reinstated:
        basis = wording.articles(wording.cited(case, "LCL 48"))
        yield f"申请人要求继续履行劳动合同，劳动合同可以继续履行〔岗位及履行条件〕。依据{basis}，{name}应当继续履行。"
    for claim in draft.claims:
        if draft.reinstated and claim.kind is Kind.UNLAWFUL_TERMINATION_DAMAGES:
            continue
        if isinstance(claim, Award) and claim.amount:
            yield _reason(draft, claim)


def _reason(draft: Draft, award: Award) -> str:
    """Why a sum is owed, by whom, and why others answer beside."""
    owing = respondents.owing(draft.parties, award) or draft.employer
    others = "".join(respondents.basis(draft.parties, award)).removesuffix("。")
    asked = respondents.answering(draft.case, draft.parties, award)
    beside = f"{asked}（{others}）" if asked else ""
    why = f"依据{wording.articles(award.cites)}，" if award.cites else ""
    return f"关于{draft.pleading(award.kind).name}：{why}{owing}应当支付{zh.yuan(award.amount)}{beside}。"


def _unlawful(draft: Draft) -> str:
    """Why the ending was unlawful: what forbids it, else the ground that was not made out, which who dismisses proves."""
    name, why = draft.employer, draft.pleadings.unlawful
    text = f"{name}{draft.verb}劳动合同缺乏事实与法律依据"
    basis = wording.articles(article for article in draft.pleadings.forbidden_by if article.id not in _CONSEQUENCE)
    if why is None or why.code in _UNPROVED:
        text += f"〔反驳{draft.verb}事由的具体事实〕"
    else:
        text += f"：{wording.plain(why.say('zh'))}"
    text += f"。依据{basis}，属违法{draft.verb}。" if basis else f"，属违法{draft.verb}。"
    proof = wording.cited(draft.case, "JI1 44") if draft.verb == DISMISSED else ()
    return f"{text}依据{wording.articles(proof)}，{name}应就其决定的事实和程序负举证责任。" if proof else text


_UNPROVED = ("NOT_PROVED", "UNLAWFUL")  # what of it is untrue, only the applicant knows
_CONSEQUENCE = ("LCL 48", "LCL 87", "JI1 44")


def _closing(draft: Draft) -> str:
    basis = wording.articles(wording.cited(draft.case, "MAL 28"))
    return f"综上，{draft.employer}的行为侵害了申请人的合法权益。为维护申请人的合法权益，依据{basis}提出上述仲裁请求，请依法裁决。"
