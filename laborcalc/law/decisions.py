"""What this library chose where the law is silent 法律未明文处的选择 (tag DECISION): said with every claim that rests on it."""

from __future__ import annotations

from laborcalc.foundation.text import Text

DECISIONS: dict[str, Text] = {
    "R-CONV-06": Text(
        "数额只在各项末尾四舍五入到分一次；法律未规定舍入方法",
        "each item is rounded once, half-up to the fen: no statute prescribes rounding",
    ),
    "R-COMP-11": Text(
        "平均工资取终止前十二个完整自然月，不足整月的首月不计，奖金按其对应月份分摊，平均数先四舍五入到分",
        "the average takes twelve whole calendar months, leaves a broken first month out, spreads a bonus over the months it rewards, and is rounded to the fen",
    ),
    "R-COMP-14": Text(
        "2008年前部分：不足一年按一年（481号第五条，其他事由类推），劳动者因拖欠工资等离职的以十二个月为限，不适用三倍封顶",
        "before 2008 a part of a year counts as a year (Art. 5 of No. 481, by analogy for other grounds), quitting over unpaid wages is limited to twelve months, and the triple cap does not apply",
    ),
    "R-COMP-15": Text("中断不超过三十日的工作视为连续", "a break of up to thirty days does not interrupt service"),
    "R-COMP-17": Text("不足三十日的通知按未通知计", "a notice of less than thirty days counts as none"),
    "R-COMP-23": Text("不足整月的按自然月拆分", "the term is cut at the ends of calendar months"),
    "R-COMP-24": Text(
        "2017-11-24后解除的，参照期满终止以六个月计", "for a dismissal after 2017-11-24, six months by analogy with expiry"
    ),
    "R-WAGE-03": Text("各条欠款之间不相抵", "the lines of arrears are not netted against one another"),
    "R-WAGE-04": Text(
        "不足整月按月工资除以21.75乘以计薪日，不超过一个月；一段期间不低于所含整月数、不高于所涉月数，前后相接且工资标准相同的各项合为一段；月内调薪的，按较低工资计整月，差额部分按其天数折算",
        "a part of a month is the wage ÷ 21.75 × paid days, at most a month; a time is never below the whole months it holds nor above those it touches, entries that follow on each other at one wage being one time; in a month with a raise the lower wage counts for the month, what the higher one is more for its days",
    ),
    "R-WAGE-05": Text(
        "按工资单逐月比较；未载工资单的按约定月工资比较，不足整月按计薪日折算",
        "compared month by month from the payslips, without them from the agreed wage; a part of a month by paid days",
    ),
    "R-WAGE-06": Text(
        "“或”取约定工资的80%；违法部分整月之外的天数按周一至周五除以21.75折算",
        "80 % of the agreed wage is the floor; days beyond the whole months of the excess are weekdays ÷ 21.75",
    ),
    "R-OT-01": Text(
        "一班归属其开始之日，只有落在法定节假日零时至二十四时的部分归属节假日；全部加班为一项，末尾取整一次",
        "a shift belongs to the day on which it begins, only what falls on a statutory holiday belongs to the holiday; all overtime is one item, rounded once",
    ),
    "R-OT-02": Text(
        "节假日工时从超出部分中剔除，另付300%；跨2025年1月1日的周期按日分段",
        "holiday hours are taken out of the excess and paid at 300 %; a cycle over 2025-01-01 is split by days",
    ),
    "R-OT-05": Text(
        "无日期的加班按最后一日（在职的按判断日）的工资计",
        "overtime without a date is paid at the wage of the last day, or of the day of judgment",
    ),
    "R-LEAVE-01": Text(
        "一律以365为除数，合计后舍去不足一天的部分；累计病假按满月计，余日每三十日折一个月",
        "the divisor is 365 in every year and parts of a day are dropped once; sick leave adds up in whole months and days of thirty to a month",
    ),
    "R-LEAVE-02": Text(
        "全部年度一个基数，为一项；未提出书面放弃的沉默不免除",
        "one base for all years, one item; silence is no written waiver",
    ),
    "R-LEAVE-03": Text(
        "整月按月标准；不足整月按自然月折算，恰为整月的按整月计，不低于所含整月数、不高于多一个月",
        "whole months at the monthly rate; parts by calendar month, a span of exactly whole months as these, never below the whole months it holds nor above one month more",
    ),
    "R-LEAVE-04": Text(
        "五年、十年、十五年、二十年的届满之日归入较长的医疗期", "exactly five, ten, fifteen, twenty years fall into the longer period"
    ),
    "R-LEAVE-05": Text("产假按日历日，每月三十天", "maternity is reckoned in calendar days, thirty to a month"),
    "R-LEAVE-07": Text(
        "首个工资支付周期自停工之日起算一个月", "the first pay cycle is one month from the first day of the stoppage"
    ),
    "R-LEAVE-08": Text(
        "按月发放的，暴露所及的每个发放月份计一个月", "where it is paid by the month, each month that the exposure touches is one"
    ),
    "R-DED-01": Text("没有法律依据的罚款视为克扣", "a fine without legal basis is a wrongful deduction"),
    "R-DED-02": Text(
        "比例未定的先取百分之五十；无须责令的口径下以应付的工资、加班费和最低工资差额为基数，均无的以经济补偿为基数（第八十五条第四项）",
        "50 % is taken while the share is not set; where no order is asked for, the base is wages, overtime and minimum-wage shortfall due, and only without any of these the compensation (Art. 85(4))",
    ),
    "R-DED-03": Text(
        "自履行期最后一日的次日算至付款日", "counted from the day after the last day for performance to the day of payment"
    ),
    "R-EMP-01": Text(
        "损失自应当出具的次日（或者原定入职日）计至出具之日，按工资折算；证明出具之前时效不起算",
        "the loss runs from the day after the papers were due, or the first day of the lost job, to the day of issue, reckoned like wages; its time does not run before they are issued",
    ),
    "R-EMP-02": Text(
        "利息自收取之日算至判断日，首日计、末日不计，以仍未返还的数额为本金，一年按三百六十五天",
        "interest runs from the day of taking to the day of judgment, the first day counted and the last not, on what is still kept, 365 days to a year",
    ),
    "R-EMP-11": Text(
        "周期与工作时间均为整月的按月数折算，否则按日历天数折算；须证明依据，考核系数按所填",
        "pro rata by months where cycle and time worked are whole months, else by calendar days; its ground has to be shown, the share by performance is as stated",
    ),
    "R-DUTY-01": Text(
        "有票据、审批或者结算单之一即计入；没有凭据的不计入",
        "vouchers, an approval or a statement each suffice; without any of them nothing counts",
    ),
    "R-DUTY-02": Text("同岗位尚有争议的，数额照计，幅度下至零", "while the post is in dispute the sum stands, and its range goes down to nothing"),
    "R-DUTY-03": Text(
        "违约金按约定计，不主动调减；未到付款期限的不计入；各笔的时效自其付款期限届满之日起算",
        "the penalty is as agreed and not reduced unasked; what is not payable yet does not count; the time of each sum runs from its own last day for payment",
    ),
    "R-DUTY-04": Text("先按胜诉比例计算，再以五千元为限", "by the share won first, then the limit of 5,000 yuan"),
    "R-INJ-02": Text(
        "平均工资取受伤（终止）前一年度；工作不满十二个月的按实际月数平均",
        "the average is that of the year before the injury or the ending; fewer months of work are averaged as they are",
    ),
    "R-INJ-03": Text(
        "住院首末两日均计；目录外的费用不计入", "the first and last day in hospital are counted; cost outside the catalogue is not"
    ),
    "R-INJ-04": Text(
        "停工留薪期的整月按月计，余下天数以三十天为一个月折算", "whole months of the leave by the month, days left over by thirtieths"
    ),
    "R-INJ-06": Text(
        "按月的待遇自鉴定次月起，已开始的月份计入到期数额", "benefits by the month start after the grading; a month that has begun counts as due"
    ),
    "R-INJ-08": Text(
        "先乘基数，再加职业病增发，后计临近退休的比例；终止日决定标准、基数年度与年龄",
        "base first, then the uplift for a disease, then the step near retirement; the day of the ending decides scale, year and age",
    ),
    "R-INJ-09": Text(
        "抚恤金合计超过本人工资的，按比例减少", "where the shares exceed the wage they are cut in proportion"
    ),
    "R-INJ-13": Text("赔偿基数取受伤前一年度", "the multiple is of the average of the year before the injury"),
    "R-INJ-18": Text(
        "不足法定待遇七成且签订于认定或鉴定之前的，提示可能显失公平，不作认定",
        "under 70 per cent of the law and before recognition or grading: named as perhaps unfair, never decided",
    ),
    "R-INS-04": Text(
        "所及的每个月计扣款一次；个人部分不明的按10.5%", "each month that is touched counts once; own shares not known are taken as 10.5 %"
    ),
    "R-INS-10": Text(
        "自失业登记日、无登记的自离职次日起逐月计，各月按其首日（判断日以后的按判断日）的标准；重新就业前已开始的月份计入；一年按整月合计，不满一月不计",
        "months run from the registration, else from the day after the ending, each at the rate of its first day, or of the day of judgment where that is earlier; a month begun before a new employment counts; whole months insured are added up",
    ),
    "R-INS-11": Text(
        "2011-07-01起城乡同等参保，当地未保留的不另计一次性生活补助", "since 2011-07-01 there is no subsidy beside equal insurance unless the place kept it"
    ),
    "R-INS-41": Text(
        "缴费比例未载的，养老按20%、医疗按6%", "where the rate is not stated, 20 % for the pension and 6 % for medical insurance"
    ),
    "R-INJ-19": Text(
        "各项待遇的时效取最有利而有依据的起算日", "limitation of each benefit starts on the most favourable day that has support"
    ),
    "R-INS-03": Text(
        "补贴不足整月的天数以三十天为一个月折算；仅有一个工资数额、扣除补贴后低于最低工资的，视为没有实际发放",
        "days beyond whole months of the allowance are thirtieths; where the wage less the allowance is below the minimum wage it was not really paid",
    ),
    "R-EMP-03": Text(
        "未履行的月数按整月计，余下天数以三十天为一个月折算；协商解除、用人单位单方解除而劳动者无过错的，不是违反服务期",
        "months not served are whole months and thirtieths for the days left over; an agreed ending, or one by the employer without the worker's fault, breaks no service period",
    ),
    "R-EMP-04": Text(
        "违约金的高低由裁判酌定，以零至约定数额为范围；返还的补偿按违反义务的天数占已付期间的比例计，每月三十天，六个月为一百八十天",
        "how far a penalty is cut is for the tribunal: nothing to the sum agreed; the pay returned is that of the days of breach among the days paid for, thirty to a month, 180 to six",
    ),
    "R-EMP-05": Text(
        "重大过失以损失的百分之三十为上限，故意按全部损失，一般过失不赔",
        "gross negligence: at most 30 per cent of the loss; intent: all of it; slight fault: nothing",
    ),
    "R-EMP-06": Text("没有证据的损失按零计", "a loss that is not proved counts as none"),
    "R-EMP-15": Text(
        "约定利息按自然日、一年三百六十五天计；附服务条件的安家借款按劳动争议处理",
        "agreed interest is reckoned by days of a year of 365; a settling-in loan tied to service counts as a labor dispute",
    ),
    "R-EMP-16": Text(
        "抵销只在劳动者同意或者法律规定可以代扣的范围内列示，不超过应付总额",
        "set-off is shown only where the worker accepts or a text lets the employer withhold, and never above what is due",
    ),
    "R-INS-20": Text(
        "产假工资、三期损失、生育津贴损失对同一天只算一次：先产假工资，次三期损失，再津贴损失；已付的工资和津贴各扣一次；终止之后生育的，时效自生育之日起",
        "a day of leave is paid once: as maternity pay, else in the loss of the protected period, else as the lost allowance; wages and allowance had are each taken off once; after the ending the time runs from the birth",
    ),
    "R-INS-21": Text(
        "基金的津贴高于本人工资的，按津贴；超过九十八天的各日同样补足",
        "where the fund's allowance is above the own wage the allowance counts; days beyond the 98 are topped up too",
    ),
    "R-INS-30": Text(
        "不扣除劳动者因未参保而少缴的个人部分；比例未填的，目录内费用全部计入",
        "the contributions that the worker was spared are not set off; without the ratio all cost in the catalogue counts",
    ),
    "R-INS-40": Text(
        "没有当地算法的只给幅度：自单位应缴部分至二百四十个月的养老金；按月的自达到退休年龄的次月起，已开始的月份计入；河南的平均工资取达到退休年龄的上一年度",
        "without a local measure a range alone, from the employer's contributions to 240 months of the pension; by the month from the month after the age, a month that has begun counts; Henan's average wage is that of the year before the age",
    ),
    "R-INS-50": Text(
        "未参保的由用人单位按基金的标准支付；缴费年限与领取年限均按满年计",
        "without insurance the employer pays what the fund would have; years of contribution and of pension are full years",
    ),
    "R-EMP-13": Text(
        "孕期计至出生之日，产假自次日起，其后至周岁之日为哺乳期，不足整月按自然月折算；哺乳损失按每天一小时即八分之一工资",
        "pregnancy runs to the day of the birth, the leave from the day after, then nursing to the first birthday, parts of months by the calendar; the nursing time is an hour a day, an eighth of the wage",
    ),
}  # fmt: skip
