"""Data of `documents`: the case, the people, the employment, the contract and the pay.

Each row: title zh, title en, description zh, description en.
"""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Case": (
        "案情", "case",
        "一个劳动争议案件的事实，只写发生了什么，不写结论。null 表示不清楚，既不是零，也不是“没有”。金额用元，写成带引号的十进制数。",
        "The facts of one labour dispute: what happened, never a result. Null means not known, which is neither zero nor "
        "no. Money is in yuan, written as a quoted decimal."),
    "Case.format": ("格式", "format", "固定写 laborcalc-case/1。", "Always laborcalc-case/1."),
    "Case.title": (
        "案件名称", "name of the case",
        "只用来辨认，不影响计算；请勿写证件号码等个人信息。",
        "For recognition only, no figure depends on it; leave identity numbers out."),
    "Case.region": (
        "劳动合同履行地", "place of performance",
        "六位行政区划代码（如 110000、440300）或地名（如“北京”“深圳”“广东省深圳市”“深圳南山”“昆山”），区县归入所在的市；据此取当地标准和裁判口径。"
        "不是户籍地；与注册地不同的，填实际上班的地方。",
        "Six-digit code (110000, 440300) or name (Beijing, Shenzhen; Chinese names of counties lead to their city): it decides the "
        "local figures and readings. Where the work is done, not where the company is registered."),
    "Case.district": (
        "区县", "district or county",
        "履行地在哪个区、县（如“黄岛区”“平度市”），只用来确定最低工资档次；履行地已写明区县的不必再填；在市区的也可写“市区”。全市同档的城市不必填写。",
        "The district or county of the place of performance (its Chinese name, or the Chinese for urban districts), "
        "where `region` does not name it already: it decides the tier of the minimum wage. Not needed where the whole city has one tier."),
    "Case.as_of": (
        "裁判日", "day of judgment",
        "按这一天的法律和司法解释判断，仍在继续的期间也算到这一天。尚未裁判的，填预计的裁决日。",
        "The law and interpretations of this day apply, and what is still running is counted up to it. Not yet judged: "
        "the day on which an award is expected."),
    "Case.filed_on": (
        "申请仲裁日", "day of the arbitration application",
        "递交仲裁申请的日子，时效据此计算。null 表示尚未申请。",
        "When the application was handed in; limitation is reckoned from it. Null = not yet filed."),
    "Case.limitation_pleaded": (
        "对方是否提出时效抗辩", "does the employer plead limitation",
        "时效须由用人单位提出。true：扣除已过时效的部分；false：不扣。null：不清楚，一概不扣，只指出有风险的部分。",
        "Limitation counts only when the employer raises it. True: what is time-barred is set apart; false: nothing is. "
        "Null = not known: nothing is cut, the part at risk is shown."),
    "Case.limitation_events": (
        "时效中断、中止的事实", "what interrupted or suspended limitation",
        "每次催要、投诉、申请、承诺等各一条，附日期；由主张的一方举证。",
        "One entry, with its day, for each demand, complaint, filing, promise and the like; whoever relies on it proves it."),
    "Case.worker": ("劳动者", "worker", "", ""),
    "Case.employment": (
        "劳动关系", "employment",
        "起止日与用工形式。null：只问劳动关系是否成立，或者还不知道起止。",
        "Its days and its kind. Null = only the existence of the relationship is asked, or nothing is known of it."),
    "Case.contracts": (
        "书面劳动合同", "written labour contracts",
        "每签一次填一份，含续签。空列表 [] 表示从未签订；null 表示不清楚。两者结果不同。",
        "One entry for each that was signed, renewals included. An empty list means that none was ever signed; null "
        "means not known. The results differ."),
    "Case.unsigned": (
        "未订立书面合同的原因", "why no written contract was signed",
        "仅在用人单位提出免责理由时填写。null 表示没有提出或不清楚。",
        "Only where the employer gives an excuse. Null = none is given, or not known."),
    "Case.open_ended_owed_from": (
        "应订无固定期限合同之日", "day from which an open-ended contract was owed",
        "劳动者已符合条件并提出、用人单位仍不订立的，填自何日起应当订立（第十四条、第八十二条第二款）。null 表示没有这种情形。",
        "Where the worker met the conditions and asked, and the employer refused: the day from which it was owed (Art. "
        "14, 82(2)). Null = nothing of the kind."),
    "Case.open_ended_asked_on": (
        "要求或同意订立无固定期限合同之日", "day of asking for or agreeing to an open-ended contract",
        "由此与各份合同推出应订之日；已填“应订无固定期限合同之日”的不必填。null 表示没有提出或不清楚。",
        "From it and the contracts follows the day from which it was owed; not needed where that day is stated. Null = not "
        "asked for, or not known."),
    "Case.double_wages_paid": (
        "已付的二倍工资差额", "double wages already paid",
        "元；正常发放的工资不填在这里。", "Yuan; the ordinary wages do not belong here."),
    "Case.pay": ("工资", "pay", "", ""),
    "Case.arrears": (
        "欠付的工资、提成、奖金", "arrears",
        "每一项、每一段期间填一条，各条之间不相互抵销。",
        "One entry for each item and period; they are not set off against one another."),
    "Case.overtime_paid": (
        "已付的加班费合计", "overtime pay already paid in all",
        "元；不能对应到某一条的，从全部加班费中扣除。", "Yuan, where it belongs to no single entry; it is taken off the whole."),
    "Case.overtime": ("加班", "overtime", "逐日填写，或者按种类填总时数。", "Day by day, or the hours of one kind together."),
    "Case.timesheet": (
        "考勤表", "timesheet",
        "有打卡或逐日工时的填在这里，加班由此得出。null 表示没有。",
        "Clock times or daily hours, from which the overtime follows. Null = there is none."),
    "Case.hour_cycles": (
        "综合计算工时周期", "cycles of comprehensive hours",
        "只用于综合计算工时制，每个周期一条。", "For comprehensive hours only, one entry for each cycle."),
    "Case.annual_leave": ("年休假", "annual leave", "每个公历年度一条。", "One entry for each calendar year."),
    "Case.sick_leave": ("病假", "sick leave", "每段一条。", "One entry for each spell."),
    "Case.stoppages": (
        "停工停产", "stoppages",
        "非因劳动者原因的停工，每段一条；只让个别人“待岗”的也填在这里，并注明并非真实的停工。",
        "Not of the worker's making, one entry for each; where one person alone is sent home to wait, say that it is no "
        "genuine one."),
    "Case.maternity_leaves": ("产假", "maternity leaves", "每次一条。", "One entry for each."),
    "Case.heat": ("高温作业", "work in the heat", "每段一条，据此计算高温津贴。", "One entry for each spell; the heat allowance follows from it."),
    "Case.disputes": (
        "违法解除后至恢复前的期间", "gaps after an undone dismissal",
        "解除被撤销、劳动关系恢复（或要求恢复）的，填中间没有上班的期间。",
        "Where a dismissal was undone, or reinstatement is asked for: the time without work in between."),
    "Case.non_compete": (
        "离职后竞业限制", "duty not to compete after the end", "null 表示没有约定。", "Null = none was agreed."),
    "Case.termination": (
        "解除或终止", "how the employment ended",
        "null 表示尚未结束，或者没有说明如何结束。", "Null = it has not ended, or it is not said how."),
    "Case.payment_orders": (
        "劳动行政部门责令支付", "orders to pay by the labour authority",
        "加付赔偿金（第八十五条）一般以此为前提。", "As a rule additional compensation (Art. 85) presupposes one."),
    "Case.judgment_debt": (
        "生效裁判确定的债务", "judgment debt",
        "已有生效裁决或判决而迟延支付的，填在这里计算利息。null 表示没有。",
        "An effective award or judgment that was paid late or not at all; interest follows from it. Null = there is none."),
    "Case.training": (
        "专项培训与服务期", "training with a service period",
        "null 表示没有约定服务期。", "Null = no service period was agreed."),
    "Case.relationship": (
        "劳动关系的证据", "evidence of the relationship",
        "劳动关系有争议时填写；null 表示无争议或不评估。",
        "For a dispute over whether there was an employment at all; null = not disputed, or not to be judged."),
    "Case.given": (
        "已核实的数据", "figures given",
        "裁判认定或者自行核实的当地标准，优先于内置数据。",
        "Local figures that a court found or that you checked yourself: they win over the built-in tables."),
    "Case.readings": (
        "裁判口径", "readings",
        "各地裁判不一的问题，按编号选定一种，如 {\"D-01\": \"month_by_month\"}；未选的按履行地的默认口径。",
        "Where courts differ, the chosen option by the id of the question, as {\"D-01\": \"month_by_month\"}; what is not "
        "chosen follows the default of the place."),
    "Case.disputed": (
        "争议事实", "disputed facts",
        "有争议的事实各有哪些说法：键为该事实在案情文件中的路径（如 pay.monthly、arrears.0.due，列表从0数起），值为各方主张的值。案情所填的值为可能值；"
        "没有填的，第一个值为可能值。结果给出合计的最低、可能、最高，以及每项争议值多少。至多8项，每项至多6个值，组合至多256种。",
        "What is asserted of a fact in dispute: the key is its path in the case file (pay.monthly, arrears.0.due, lists counted "
        "from 0), the value a list of what each side says. What the file says is the likely value; where it says nothing, the first "
        "in the list. The result gives the lowest, likely and highest total and what each dispute is worth. At most 8 facts, 6 values each, 256 "
        "combinations."),
    "Case.claims": (
        "请求事项", "claims",
        "实际请求的项目与数额，裁决不超过请求。null 表示凡事实支持的都算。",
        "What is asked for; an award never goes above it. Null = all that the facts support."),

    "Worker": ("劳动者", "worker", "", ""),
    "Worker.status": ("人员类别", "status", "决定是否适用劳动合同法。", "Decides whether the Labor Contract Law applies."),
    "Worker.birth_date": (
        "出生日期", "date of birth",
        "用于退休年龄。null 表示不清楚。", "For the retirement age. Null = not known."),
    "Worker.sex": ("性别", "sex", "用于退休年龄。null 表示不清楚。", "For the retirement age. Null = not known."),
    "Worker.post": (
        "岗位类别", "kind of post",
        "女职工的退休年龄因岗位而不同；男职工不必填。null 表示不清楚。",
        "A woman's retirement age depends on it; not needed for a man. Null = not known."),
    "Worker.career_start": (
        "参加工作日", "first day of the first job",
        "在任何单位第一次参加工作的日子，用于累计工作年限（年休假、医疗期）。null 表示不清楚。",
        "With any employer: total working years decide annual leave and the medical period. Null = not known."),
    "Worker.career_years": (
        "累计工作年限", "total working years",
        "不知道参加工作日时填年数，含其他单位的年限。null 表示不清楚。",
        "In years, other employers included, where the first day is not known. Null = not known."),
    "Worker.rural_migrant": (
        "是否农民工", "rural migrant worker",
        "农民工工资的支付记录要求保存更久。", "Records of migrant workers' pay must be kept longer."),

    "Employment": ("劳动关系", "employment", "第一天和最后一天都算在内。", "The first and the last day are both counted."),
    "Employment.start": (
        "用工之日", "first day of work",
        "实际开始工作的第一天，不是签合同或上社保的日子。null 表示不清楚。",
        "The day on which work really began, not that of signing or of insurance. Null = not known."),
    "Employment.last_day": (
        "最后一日", "last day",
        "劳动关系存续的最后一天，这一天算在内。null 表示仍在职。",
        "The last day of the relationship, itself counted. Null = still employed."),
    "Employment.kind": ("用工形式", "kind of employment", "", ""),
    "Employment.hours_system": (
        "工时制度", "hours system", "特殊工时须经审批。", "The special systems need an approval."),
    "Employment.hours_system_approved": (
        "特殊工时是否经过审批", "was the hours system approved",
        "只用于综合计算工时和不定时工时；未经劳动行政部门审批的，按标准工时计算。null 表示不清楚：先按已经审批计算，另列未经审批的结果。",
        "For comprehensive and flexible hours only; without approval by the labour authority standard hours apply. Null = not "
        "known: taken as approved, the other answer is shown."),
    "Employment.hour_cycle": (
        "综合计算工时的周期", "cycle of comprehensive hours",
        "审批的计算周期。null 表示不清楚，或者不是综合计算工时。",
        "As approved. Null = not known, or no comprehensive hours."),
    "Employment.prior_service": (
        "之前单位的工作", "earlier service",
        "由用人单位安排从其他单位转来的工作年限。", "With an employer from which the worker was moved here."),
    "Employment.employer_registered_on": (
        "用人单位成立日", "day of the employer's registration",
        "只在开始工作后单位才成立时填写。null 表示早已成立。",
        "Only where the employer came into being after the work began. Null = it existed before."),
    "Employment.public_welfare_post": (
        "公益性岗位", "public-welfare post",
        "政府补贴的公益性岗位不适用经济补偿的规定。", "A subsidised post to which compensation does not apply."),

    "PriorService": ("之前单位的工作", "earlier service", "", ""),
    "PriorService.start": ("第一天", "first day", "在之前单位开始工作的日子。", "When work for the earlier employer began."),
    "PriorService.last_day": ("最后一天", "last day", "这一天算在内。", "Itself counted."),
    "PriorService.moved_by_employer": (
        "由用人单位安排转来", "moved by the employer",
        "false：劳动者自己换的工作，年限不并入。", "False = the worker changed jobs by himself; the years do not count."),
    "PriorService.severance_paid": (
        "之前单位已付的经济补偿", "severance paid by the earlier employer",
        "元；付过的，这段年限不再计入。null 表示没有支付。", "Yuan; where it was paid these years do not count again. Null = none was paid."),

    "Pay": (
        "工资", "pay",
        "一律填应得工资：扣除个人社保、公积金、个人所得税之前的数额，单位元。",
        "Always gross: before the worker's own insurance, housing fund and tax, in yuan."),
    "Pay.monthly": (
        "约定月工资", "agreed monthly wage",
        "元/月，税前应得；中途变动过的改填“工资变动”。null 表示不清楚。",
        "Yuan a month, gross; where it changed, fill in the history instead. Null = not known."),
    "Pay.history": (
        "工资变动", "history of the wage",
        "每次约定或调整一条，从生效日起适用到下一条。", "One entry for each agreement or change, from its day until the next."),
    "Pay.payslips": ("工资单", "payslips", "每月至多一张；平均工资据此计算。", "At most one a month; the average is made from them."),
    "Pay.bonuses": (
        "年终奖等", "bonuses",
        "发放周期超过一个月的奖金，分摊到它所奖励的月份。", "Paid on a cycle over one month; spread over the months that they reward."),
    "Pay.average_12_months": (
        "解除前十二个月平均工资", "average of the last 12 months",
        "元/月，税前应得；裁判已认定或双方无争议时填写，优先于工资单。null 表示由工资单或约定工资算出。",
        "Yuan a month, gross; as a court found it or as is agreed. It wins over the payslips. Null = computed from the "
        "payslips or the agreed wage."),
    "Pay.average_12_months_without_overtime": (
        "扣除加班费的十二个月平均工资", "average of 12 months without overtime",
        "元/月，年休假工资的基数。null 表示由工资单算出。", "Yuan a month, the base of annual-leave pay. Null = computed from the payslips."),
    "Pay.last_month": (
        "上月工资标准", "last month's wage",
        "元/月，代通知金的基数；上月不完整，或有病假、停工、事假的，以约定工资为先。null 表示由工资单或约定工资得出。",
        "Yuan a month, the base of notice pay; the agreed wage goes first where that month was broken or one of sick leave, "
        "stoppage or personal leave. Null = taken from the payslips or the agreed wage."),
    "Pay.overtime_base": (
        "加班工资基数", "base of overtime pay",
        "元/月，约定或裁判认定的。null 表示按当地口径确定。", "Yuan a month, as agreed or found. Null = by the rule of the place."),
    "Pay.all_in": (
        "包薪", "all-in pay",
        "约定的月工资已经包含加班费。", "The agreed monthly wage includes the overtime pay."),
    "Pay.double_wage_base": (
        "二倍工资基数", "base of double wages",
        "元/月，约定或裁判认定的。null 表示按当地口径确定。", "Yuan a month, as agreed or found. Null = by the rule of the place."),

    "WagePeriod": ("一段月工资", "monthly wage from a day on", "", ""),
    "WagePeriod.start": ("生效日", "first day", "从这一天起适用。", "It applies from this day on."),
    "WagePeriod.monthly": ("月标准", "monthly sum", "元/月。", "Yuan a month."),

    "Payslip": ("工资单", "payslip", "一个自然月的工资。", "The pay of one calendar month."),
    "Payslip.month": ("月份", "month", "工资所属的月份，如 2024-03，不是发放的月份。", "The month in which it was earned, as 2024-03, not that of payment."),
    "Payslip.due": (
        "应得工资", "gross wage due",
        "元；扣除个人社保、公积金、个人所得税之前，包括加班费和奖金。", "Yuan; before the worker's insurance, fund and tax, overtime and bonus included."),
    "Payslip.overtime": ("其中加班费", "overtime in it", "元；已包含在应得工资内。", "Yuan; part of the gross wage due."),
    "Payslip.irregular": (
        "其中非按月发放的项目", "items on a longer cycle in it",
        "元；发放周期超过一个月的奖金等，已包含在应得工资内。", "Yuan; bonus and the like on a cycle over one month, part of the gross wage due."),
    "Payslip.commission": (
        "其中的提成", "commission in it",
        "元；按月发放而不固定的提成、计件等，已包含在应得工资内。北京、上海不计入二倍工资基数。",
        "Yuan; commission or piece pay that is paid monthly but not fixed, part of the gross wage due. Beijing and Shanghai "
        "leave it out of the base of double wages."),
    "Payslip.allowances": (
        "其中的特殊岗位津贴", "special allowances in it",
        "元；中班、夜班、高温、低温、井下、有毒有害等津贴，已包含在应得工资内，不计入最低工资。",
        "Yuan; shift, heat, cold, underground and toxic-work allowances, part of the gross wage due. They do not count toward "
        "the minimum wage."),
    "Payslip.benefits": (
        "其中的法定福利待遇", "statutory benefits in it",
        "元；法律法规规定的福利待遇，已包含在应得工资内，不计入最低工资。",
        "Yuan; benefits that the law prescribes, part of the gross wage due. They do not count toward the minimum wage."),
    "Payslip.subsidies": (
        "其中的伙食、交通、住房补贴", "meal, commuting and housing subsidies in it",
        "元；已包含在应得工资内。是否计入最低工资各地不一，如上海不计入。",
        "Yuan, part of the gross wage due. Whether they count toward the minimum wage depends on the place; in Shanghai they "
        "do not."),
    "Payslip.insurance": (
        "个人缴纳的社会保险费", "the worker's own social insurance",
        "元；从应得工资中扣缴的个人部分。", "Yuan; the personal share taken from the gross wage."),
    "Payslip.fund": (
        "个人缴存的住房公积金", "the worker's own housing fund",
        "元；从应得工资中扣缴的个人部分。", "Yuan; the personal share taken from the gross wage."),
    "Payslip.hours": (
        "工作小时数", "hours worked",
        "非全日制用工填写，与小时最低工资比较。null 表示不清楚，或者不是非全日制。",
        "For part-time work, to be compared with the hourly minimum. Null = not known, or no part-time work."),
    "Payslip.normal_labour": (
        "是否提供了正常劳动", "was normal labour given",
        "false：因本人原因没有提供正常劳动，当月不适用最低工资，也不反映正常工资水平。依法带薪休假视为提供。",
        "False = the worker did not work normally for reasons of his own: the minimum does not apply to the month, nor does it "
        "show the normal wage. Paid leave under the law counts as work."),
    "Payslip.paid": (
        "实际发放", "paid",
        "元，到手的数额。null 表示不清楚；平均工资按应得计算，不按实发。填零的，当月工资作为欠付；少于应得扣除个人社保、公积金和可能的个人所得税的，会询问是否欠付。",
        "Yuan, what reached the worker. Null = not known; averages are made from what was due, not from what was paid. Zero: "
        "the month is owed. Less than what insurance, fund and income tax leave of the wage: it is asked whether the rest is owed."),

    "Bonus": ("奖金", "bonus", "按它所奖励的月份分摊。", "Spread over the months that it rewards."),
    "Bonus.amount": ("数额", "amount", "元，税前。", "Yuan, before tax."),
    "Bonus.earned_from": ("奖励期间的第一天", "first day rewarded", "", ""),
    "Bonus.earned_to": ("奖励期间的最后一天", "last day rewarded", "这一天算在内。", "Itself counted."),
}
# fmt: on
