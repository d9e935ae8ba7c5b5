"""Data of `documents`: what is owed, how the employment ended, debts and training, the evidence and the claims.

Each row: title zh, title en, description zh, description en.
"""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Arrears": (
        "欠付项目", "arrears",
        "一段期间欠付的工资、提成、奖金，或者违法扣款。", "Wages, commission or bonus owed for a period, or a deduction wrongly taken."),
    "Arrears.item": ("项目", "item", "", ""),
    "Arrears.start": ("第一天", "first day", "未填应付数额时必填。null 表示不清楚。", "Needed where the sum due is not given. Null = not known."),
    "Arrears.end": (
        "最后一天", "last day",
        "这一天算在内；未填应付数额时必填。null 表示不清楚。", "Itself counted; needed where the sum due is not given. Null = not known."),
    "Arrears.due": (
        "应付数额", "sum due",
        "元，税前应得。null 表示按月工资和天数计算；提成、奖金一般须填。",
        "Yuan, gross. Null = computed from the monthly wage and the days; commission and bonus as a rule need it."),
    "Arrears.paid": ("已付", "paid", "元，其中已经支付的部分。", "Yuan, the part of it that was paid."),
    "Arrears.base": (
        "本条的月标准", "monthly rate of this entry",
        "元/月；与约定月工资不同时填写。null 表示用约定月工资。", "Yuan a month, where it is not the agreed wage. Null = the agreed wage."),
    "Arrears.plus": (
        "另加", "addition",
        "元；本条之外另行加上的固定数额，可以是负数。", "Yuan; a fixed sum on top of this entry, which may be negative."),
    "Arrears.days": (
        "计薪天数", "paid days",
        "不足整月部分的计薪天数，裁判已认定时填写。null 表示按日历计算。",
        "Of the broken months, where a court counted them. Null = counted from the calendar."),
    "Arrears.unpaid_leave_days": (
        "无薪事假天数", "days of unpaid personal leave",
        "这段期间内没有工资的事假，只计工作日；婚假、丧假、探亲假、参加社会活动照付工资，不填在此。",
        "Inside this period; workdays only. Marriage, funeral, home leave and public duties are paid and do not count here."),
    "Arrears.loss": (
        "依约可要求赔偿的损失", "loss to be made good under the contract",
        "元；只用于扣款：因劳动者本人原因造成、劳动合同约定由其赔偿的损失，扣款仍有上限。null 表示没有这种损失。",
        "Yuan, for a deduction only: a loss caused by the worker that the contract lets the employer recover; what may be "
        "taken stays limited. Null = no such loss."),

    "Dispute": (
        "违法解除后至恢复前的期间", "gap after an undone dismissal",
        "被违法解除、后来恢复劳动关系的，中间的工资由用人单位支付。", "The employer owes the wages between an unlawful dismissal and the return."),
    "Dispute.start": ("第一天", "first day", "解除后没有上班的第一天。", "The first day without work after the dismissal."),
    "Dispute.end": (
        "最后一天", "last day",
        "恢复工作的前一天，算在内。null 表示仍在继续，算到裁判日之前。",
        "The day before work resumed, itself counted. Null = still running, reckoned up to the day of judgment."),
    "Dispute.monthly": (
        "期间的月工资", "monthly wage of the gap",
        "元/月，裁判认定的。null 表示按当地口径确定。", "Yuan a month, as found. Null = by the rule of the place."),
    "Dispute.days": (
        "零星计薪天数", "stray paid days",
        "整月之外的计薪天数，裁判已认定时填写。null 表示按日历计算。",
        "Beyond the whole months, where a court counted them. Null = counted from the calendar."),
    "Dispute.reinstated": (
        "是否恢复劳动关系", "reinstated",
        "false：没有恢复，只是主张这段工资。", "False = not reinstated; only the wages are asked for."),
    "Dispute.paid": ("已付", "paid", "元，这段期间已付的工资，税前。", "Yuan, gross, for this time."),
    "Dispute.earned_elsewhere": (
        "在别处的收入", "earned elsewhere",
        "元；是否扣除，各地口径不一。", "Yuan; courts differ on whether it is deducted."),

    "NonCompete": (
        "竞业限制", "duty not to compete",
        "离职以后的竞业限制；在职期间的不填。", "After the end of the employment; a duty during it does not belong here."),
    "NonCompete.start": ("第一天", "first day", "一般是离职的次日。", "As a rule the day after the employment ended."),
    "NonCompete.end": (
        "最后一天", "last day",
        "约定的最后一天，算在内；超过二年的部分无效。", "As agreed, itself counted; what goes beyond two years is void."),
    "NonCompete.agreed_monthly": (
        "约定的月补偿", "agreed monthly compensation",
        "元/月。null 表示没有约定，按平均工资的法定比例计算。", "Yuan a month. Null = none agreed: the legal share of the average wage applies."),
    "NonCompete.released_by_employer_on": (
        "用人单位解除竞业限制之日", "day of release by the employer",
        "null 表示没有解除。", "Null = not released."),
    "NonCompete.extra_three_months_claimed": (
        "另请求三个月补偿", "are three extra months claimed",
        "用人单位提前解除竞业限制的，劳动者可以另外请求三个月。",
        "Where the employer releases the worker early, he may ask for three months more."),
    "NonCompete.paid": ("已付", "paid", "元，已付的竞业限制补偿。", "Yuan, compensation already paid."),

    "Termination": ("解除或终止", "ending", "", ""),
    "Termination.ground": (
        "事由", "ground",
        "按实际发生的情形选择；是否合法填在下一项。", "Choose what happened; whether it was lawful is the next question."),
    "Termination.lawful": (
        "是否合法", "was it lawful",
        "法定条件是否具备，裁判已认定时填写。null 表示有争议，两种结论都会算出。",
        "Were the legal conditions met, where it has been found. Null = in dispute: both answers are worked out."),
    "Termination.notified_on": (
        "通知日", "day of notice",
        "劳动者收到通知、或者劳动者提出的日子。null 表示不清楚。", "When the worker was told, or told the employer. Null = not known."),
    "Termination.thirty_days_notice": (
        "提前三十日书面通知", "30 days' written notice",
        "第四十条的解除提前通知的，不付代通知金；不足三十日的填 false。",
        "With it no notice pay is owed under Art. 40; a shorter notice is false."),
    "Termination.expiry_notice_days_late": (
        "期满不续订的通知迟了几天", "days by which the notice of expiry came late",
        "天数，0 至 365；只有部分地方或约定要求提前通知。",
        "0 to 365; only some places or contracts demand such a notice."),
    "Termination.reinstatement_wanted": (
        "要求继续履行合同", "reinstatement wanted",
        "选择继续履行的，不再要求赔偿金，二者择一；未填期间的，工资自最后一日的次日起算。",
        "Instead of damages: the worker has to choose one of the two. Without a stated gap the wages run from the day after the last."),
    "Termination.no_return": (
        "不能继续履行", "the employment cannot go on",
        "即使解除违法也不能继续履行的情形。null 表示没有；只有一份固定期限合同的，其期满由程序自行看出。",
        "Circumstances in which the employment cannot go on although the ending was unlawful. Null = none; that a single "
        "fixed term has run out is seen from the contract."),
    "NoReturn": ("不能继续履行的情形", "why the employment cannot go on", "", ""),
    "NoReturn.since": ("自何日起", "since", "自该日起不能继续履行，此前的工资仍可主张。", "From this day on; wages before it may still be claimed."),
    "NoReturn.why": ("原因", "why", "", ""),
    "Termination.paid_compensation": (
        "已付的补偿", "compensation already paid",
        "元；已经支付的经济补偿、代通知金或赔偿金，从应付中扣除。",
        "Yuan; economic compensation, notice pay or damages already paid; it is taken off."),
    "Termination.labour_capacity_grade": (
        "劳动能力鉴定等级", "grade of working capacity",
        "患病或非因工负伤的劳动者的鉴定等级，1 至 10，用于医疗补助费。null 表示没有鉴定或不清楚。",
        "Of a sick worker, 1 to 10, for the medical subsidy. Null = not graded, or not known."),
    "Termination.injury_grade": (
        "工伤伤残等级", "grade of the work injury",
        "1 至 10；一至六级期满不得终止，七至十级期满可以终止（第四十五条但书）。null 表示没有鉴定或不清楚。",
        "1 to 10. Grades 1 to 6 bar an expiry, 7 to 10 do not (Art. 45, proviso). Null = not graded, or not known."),
    "Termination.illness": (
        "病情", "illness", "用于医疗补助费。null 表示不清楚或与疾病无关。", "For the medical subsidy. Null = not known, or no illness."),
    "Termination.protections": (
        "不得解除的保护情形", "protected states",
        "解除或期满时处于哪些情形；空列表表示没有。", "Those in which the worker was at the time; empty = none."),
    "Termination.has_union": ("是否有工会", "is there a union", "null 表示不清楚。", "Null = not known."),
    "Termination.union_notified": (
        "解除理由是否通知工会", "was the union told the reason",
        "起诉前补正的填 true。null 表示不清楚。", "True also where it was put right before the suit. Null = not known."),
    "Termination.staff": (
        "全员人数", "number of staff",
        "经济性裁员时填写。null 表示不清楚。", "For a mass lay-off. Null = not known."),
    "Termination.dismissed": (
        "裁减人数", "number dismissed",
        "同一次经济性裁员裁减的人数。null 表示不清楚。", "In the same mass lay-off. Null = not known."),

    "PaymentOrder": (
        "责令限期支付", "order to pay",
        "劳动行政部门作出的责令限期支付。", "Made by the labour authority, with a time limit."),
    "PaymentOrder.ordered_on": ("作出日", "day of the order", "", ""),
    "PaymentOrder.deadline": ("付款期限", "time limit", "最后一天，算在内。", "The last day, itself counted."),
    "PaymentOrder.amount": ("责令支付的数额", "sum ordered", "元。", "Yuan."),
    "PaymentOrder.paid_in_time": (
        "是否按期支付", "paid in time", "按期支付的，没有加付赔偿金。", "If so there is no additional compensation."),

    "JudgmentDebt": (
        "生效裁判确定的债务", "judgment debt",
        "生效的裁决、判决或调解书判令支付的金钱；逾期支付的，计算迟延履行期间的加倍利息。",
        "Money that an effective award, judgment or mediation paper orders to be paid; late payment bears doubled interest."),
    "JudgmentDebt.principal": (
        "本金", "principal",
        "元；裁判确定的金钱数额，不含迟延履行利息。", "Yuan, as ordered, without the interest for delay."),
    "JudgmentDebt.performance_ends": (
        "履行期限的最后一日", "last day for performance",
        "裁判指定的履行期间届满之日，当日支付仍属按期。", "The day on which the period set for payment expires; paying on it is still in time."),
    "JudgmentDebt.payments": (
        "已作的支付", "payments made",
        "每次支付一条；先抵本金。空列表表示分文未付。", "One entry for each; the principal is satisfied first. Empty = nothing was paid."),

    "Payment": ("支付", "payment", "对生效裁判所定债务的一次支付。", "One payment on a judgment debt."),
    "Payment.on": ("支付日", "day of payment", "", ""),
    "Payment.amount": ("数额", "amount", "元。", "Yuan."),

    "Training": (
        "专项培训与服务期", "special training with a service period",
        "单位出专项费用提供专业技术培训，并约定服务期的（第二十二条）；入职培训、安全教育不算。",
        "Professional training at the employer's special cost with an agreed service period (Art. 22); induction and "
        "safety courses are none."),
    "Training.cost": (
        "培训费用", "cost of the training",
        "元；有凭证的培训费、差旅费等直接费用，违约金以此为限；没有培训费用的填 0，服务期违约金条款无效。", "Yuan; fees, travel and other direct costs with vouchers. The damages are limited to it; 0 = there was none, and the clause is void."),
    "Training.months": ("约定的服务期", "agreed service period", "月数，1 至 600。", "In months, 1 to 600."),
    "Training.served": ("已服务的月数", "months served", "服务期内已经工作的整月数，不超过服务期。null 表示按服务期起始日计。", "Whole months worked within the period, at most the period. Null = by its first day."),

    "Given": (
        "已核实的数据", "figures given",
        "裁判认定或者自行核实的数据，优先于内置数据，结果中注明。", "As found by a court or checked by you: they win over the tables, and the result says so."),
    "Given.minimum_wage": (
        "最低工资标准", "minimum wage",
        "元/月，履行地适用的。null 表示查内置数据。", "Yuan a month, as it applies at the place. Null = from the tables."),
    "Given.minimum_wages": (
        "最低工资标准的变动", "changes of the minimum wage",
        "案件期间内调整过的，逐次填写。", "Where it changed within the case, one entry for each."),
    "Given.hourly_minimum_wage": (
        "小时最低工资标准", "hourly minimum wage",
        "元/小时，履行地适用的，用于非全日制用工。null 表示查内置数据。",
        "Yuan an hour, as it applies at the place, for part-time work. Null = from the tables."),
    "Given.local_average_wage": (
        "本地区上年度职工月平均工资", "local prior-year average monthly wage",
        "元/月，用于三倍封顶；公布的是年平均的，先除以十二。null 表示查内置数据。",
        "Yuan a month, for the triple cap; divide a yearly figure by twelve first. Null = from the tables."),
    "Given.additional_share": (
        "加付赔偿金的比例", "share of additional compensation",
        "0.5 至 1，由劳动行政部门或裁判确定。null 表示未定，先取下限。",
        "0.5 to 1, as set by the authority or the court. Null = not set: the lower end is taken first."),
    "Given.calendars": (
        "放假安排", "calendars",
        "本程序尚未收录的年份，按国务院办公厅的放假通知自行填写，每年一条；与内置日历同一年的，以此为准。",
        "A year that the library does not hold yet, as you read it from the State Council's notice, one entry a year. It wins "
        "over a built-in year."),

    "Claimed": (
        "请求", "claim made", "仲裁请求的一项。", "One item of what is asked for."),
    "Claimed.kind": ("项目", "kind", "", ""),
    "Claimed.amount": (
        "请求数额", "sum asked for",
        "元；裁决不超过这一数额。null 表示没有写明数额。", "Yuan; an award never goes above it. Null = no sum was named."),
    "Claimed.start": (
        "请求期间的第一天", "first day asked for",
        "比应得的期间短时填写。null 表示不限。", "Where narrower than the right. Null = no limit."),
    "Claimed.end": (
        "请求期间的最后一天", "last day asked for",
        "这一天算在内。null 表示不限。", "Itself counted. Null = no limit."),
}
# fmt: on
