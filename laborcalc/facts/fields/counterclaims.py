"""Data of `documents`: what the employer asks of the worker. Each row: title zh, title en, description zh, description en."""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Training.wages": (
        "其中的培训期间工资", "wages in it",
        "元；培训费用中含有培训期间工资的，填该数额，默认不计入违约金。", "Yuan; what of the cost is wages paid during the training. By default they are no training cost."),
    "Training.start": (
        "服务期起始日", "first day of the service period",
        "没有填写已服务月数的，按这一天到劳动关系最后一日计。null 表示见已服务月数。",
        "Where the months served are not stated, they run from this day to the last day of the employment. Null = see the months served."),
    "Training.agreed": (
        "约定的违约金", "damages agreed", "元；不得超过尚未履行部分应分摊的培训费用。null 表示没有约定数额或者不清楚。",
        "Yuan; never above the cost that falls on the months not served. Null = no sum was agreed, or not known."),

    "NonCompete.paid_until": (
        "补偿付至", "paid until", "补偿所属期间的最后一天。null 表示付至期满（或判断日）。", "Last day that the pay was for. Null = to the end of the term, or to the day of judgment."),
    "NonCompete.secrets": (
        "是否知悉商业秘密", "knows trade secrets",
        "是否知悉、接触用人单位的商业秘密和与知识产权相关的保密事项；不知悉的，竞业限制条款不生效。null 表示不清楚。",
        "Whether the worker knew trade secrets or confidential matters of intellectual property; without them the clause does not bind. Null = not known."),
    "NonCompete.penalty_agreed": (
        "约定的违约金", "penalty agreed", "元。null 表示没有约定或者不涉及。", "Yuan. Null = none was agreed, or not at issue."),
    "NonCompete.breach_start": (
        "违反义务的第一天", "first day of the breach", "null 表示没有违反或者不清楚。", "Null = there was none, or not known."),
    "NonCompete.breach_end": (
        "违反义务的最后一天", "last day of the breach", "null 表示持续至期满（或判断日）。", "Null = to the end of the term, or to the day of judgment."),
    "NonCompete.breach_days": (
        "违反义务的天数", "days of the breach", "起止日不清楚时填写，每月按三十天。null 表示见起止日。", "Where the days are not known, thirty to a month. Null = see the days."),

    "Case.allowance": (
        "社保补贴", "allowance in place of insurance",
        "约定不参加社会保险而另发的补贴，以及补缴后用人单位要求返还的。null 表示没有。",
        "Paid because insurance was left out, and what the employer asks back after paying it in arrears. Null = none."),
    "Allowance": ("社保补贴", "allowance in place of insurance", "", ""),
    "Allowance.monthly": ("每月补贴", "allowance a month", "元/月。null 表示不清楚。", "Yuan a month. Null = not known."),
    "Allowance.start": ("发放的第一天", "first day it was paid for", "null 表示不清楚。", "Null = not known."),
    "Allowance.end": ("发放的最后一天", "last day it was paid for", "这一天算在内。null 表示不清楚。", "Itself counted. Null = not known."),
    "Allowance.paid": (
        "实际发放合计", "paid in all", "元；返还以实际发放为限。null 表示按每月数额计。", "Yuan; no more is returned than was paid. Null = by the monthly sum."),
    "Allowance.separate_item": (
        "是否单列", "a separate item", "工资条或者约定中单列为社保补贴的填 true；不能与工资区分的不返还。null 表示不清楚。",
        "True where a payslip or the agreement names it as insurance money; what cannot be told from the wage is not returned. Null = not known."),
    "Allowance.below_minimum": (
        "扣除补贴后不足最低工资", "below the minimum without it",
        "扣除补贴后，当月工资低于最低工资加加班费的填 true：补贴实际上没有发放。null 表示不清楚。",
        "True where the month's pay without it is below the minimum wage and overtime: then it was not really paid. Null = not known."),
    "Allowance.back_paid_on": (
        "补缴之日", "day the arrears were paid", "用人单位补缴社会保险费之日。null 表示尚未补缴。", "On which the employer paid the insurance in arrears. Null = not yet."),
    "Allowance.own_share_advanced": (
        "代垫的个人部分", "own share advanced", "元；补缴时用人单位垫付的个人应缴部分。null 表示没有。", "Yuan; the worker's own share that the employer advanced. Null = none."),

    "Case.damage": ("劳动者造成的损失", "damage by the worker", "null 表示没有或者不涉及。", "Null = none, or not at issue."),
    "Damage": ("劳动者造成的损失", "damage by the worker", "", ""),
    "Damage.loss": ("直接经济损失", "direct loss", "元；用人单位能够证明的。null 表示不清楚。", "Yuan, as far as the employer can prove it. Null = not known."),
    "Damage.fault": ("过错程度", "degree of fault", "null 表示不清楚或者有争议。", "Null = not known, or disputed."),
    "Damage.fault.slight": ("没有过错或者轻微过失", "none or slight", "", ""),
    "Damage.fault.gross_negligence": ("重大过失", "gross negligence", "", ""),
    "Damage.fault.intent": ("故意", "intent", "", ""),
    "Damage.on": ("损失发生之日", "day of the damage", "null 表示不清楚。", "Null = not known."),
    "Damage.agreed_sum": (
        "约定的赔偿额", "sum agreed beforehand", "元；事先约定的固定赔偿额无效，只赔实际损失。null 表示没有约定。",
        "Yuan; a lump sum agreed beforehand is void, only the loss counts. Null = none."),
    "Damage.paid": ("已赔偿或已扣除", "paid or deducted", "元。", "Yuan."),

    "Case.departure": ("离职时的通知", "how the worker left", "劳动者未提前通知而离职的填写。null 表示不涉及。", "For a worker who left without notice. Null = not at issue."),
    "Departure": ("离职时的通知", "how the worker left", "", ""),
    "Departure.notice_given": (
        "是否提前通知", "notice given", "提前三十日书面通知（试用期提前三日）的填 true。null 表示不清楚。", "True for thirty days in writing, three in probation. Null = not known."),
    "Departure.proved_loss": (
        "能够证明的直接损失", "direct loss proved", "元。null 表示没有证据。", "Yuan. Null = nothing is proved."),
    "Departure.lump_sum": (
        "约定或者主张的固定数额", "lump sum agreed or asked", "元，例如“一个月工资”；不作为依据。null 表示没有。", "Yuan, such as a month's wage; it gives nothing. Null = none."),

    "Case.repayments": ("应返还的款项", "money to be given back", "用人单位要求劳动者返还的，每笔一条。", "What the employer asks back, one entry each."),
    "Repayment": ("应返还的款项", "money to be given back", "", ""),
    "Repayment.kind": ("款项性质", "kind", "", ""),
    "Repayment.kind.overpaid_wages": ("多发的工资", "wages overpaid", "", ""),
    "Repayment.kind.advance": ("预支、备用金", "advance", "", ""),
    "Repayment.kind.settling_in_loan": ("安家费、安家借款", "settling-in loan", "以服务年限等劳动合同义务为条件的。", "Tied to a duty under the employment, such as years of service."),
    "Repayment.kind.loan": ("普通借款", "plain loan", "与劳动关系无关的借款，不属于劳动争议。", "Not tied to the employment: no labour dispute."),
    "Repayment.amount": ("数额", "amount", "元。", "Yuan."),
    "Repayment.repaid": ("已返还", "given back", "元。", "Yuan."),
    "Repayment.yearly_rate": ("约定的年利率", "interest a year agreed", "以小数填写，0.05 为百分之五。null 表示没有约定利息。", "As a share, 0.05 is five per cent. Null = none was agreed."),
    "Repayment.start": ("计息的第一天", "first day of the interest", "null 表示不清楚。", "Null = not known."),
    "Repayment.end": ("计息的最后一天", "last day of the interest", "这一天算在内。null 表示计至判断日。", "Itself counted. Null = to the day of judgment."),

    "Case.set_off": ("用人单位主张抵销", "set-off", "用人单位主张从应付款中抵销的，每笔一条；抵销单独列示，不改变各项数额。",
                     "What the employer wants to set off, one entry each; it is shown as a line of its own and changes no claim."),
    "SetOff": ("主张抵销的款项", "set-off", "", ""),
    "SetOff.amount": ("数额", "amount", "元。", "Yuan."),
    "SetOff.why": ("款项性质", "what it is for", "", ""),
    "SetOff.why.own_share": ("代垫的社会保险个人部分", "own share of insurance advanced", "", ""),
    "SetOff.why.damage": ("赔偿损失", "damage", "", ""),
    "SetOff.why.overpaid_wages": ("多发的工资", "wages overpaid", "", ""),
    "SetOff.why.advance": ("预支、备用金", "advance", "", ""),
    "SetOff.why.loan": ("借款", "loan", "", ""),
    "SetOff.why.penalty": ("违约金", "penalty", "", ""),
    "SetOff.why.other": ("其他", "other", "", ""),
    "SetOff.accepted": ("劳动者是否同意抵销", "accepted by the worker", "null 表示不清楚，按不同意处理。", "Null = not known: taken as not accepted."),
}
# fmt: on
